// Command generate writes the guides that are made from the catalog.
//
// Usage:
//
//	go run ./internal/docs/generate [-out docs/guides]
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

func main() {
	out := flag.String("out", "docs/guides", "folder to write")
	flag.Parse()
	log.SetFlags(0)
	pages, err := render.Guides(catalog.Embedded())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(*out, 0o755); err != nil {
		log.Fatal(err)
	}
	for _, p := range pages {
		if err := os.WriteFile(filepath.Join(*out, p.Name+".md"), []byte(p.Text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
