// Command generate writes the compiled form of the catalog, which is embedded;
// or, with -json, the catalog as JSON for other programs.
//
// Usage:
//
//	go run ./internal/catalog/generate [-data DIR] [-json FILE]
//
// It stops without writing when the catalog has a mistake.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/hashicorp/hcl/v2"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog/export"
)

func main() {
	data := flag.String("data", "internal/catalog/data", "the catalog")
	out := flag.String("json", "", "write the catalog as JSON to this file, and no index")
	flag.Parse()
	log.SetFlags(0)
	c := catalog.Open(os.DirFS(*data))
	diags := c.Validate()
	if diags.HasErrors() && *out == "" {
		_ = hcl.NewDiagnosticTextWriter(os.Stderr, c.Files(), 100, false).WriteDiagnostics(diags)
		log.Fatalf("generate: the catalog has %d mistakes", len(diags))
	}
	if *out == "" {
		compiled, diags := catalog.Open(os.DirFS(*data)).Compile()
		if diags.HasErrors() {
			log.Fatal(diags)
		}
		if err := os.WriteFile(filepath.Join(*data, "compiled.txt"), compiled, 0o644); err != nil {
			log.Fatal(err)
		}
		return
	}
	doc, err := export.JSON(c)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(*out), 0o755); err != nil {
		log.Fatal(err)
	}
	write(*out, doc)
}

func write(path string, v any) {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
		log.Fatal(err)
	}
}
