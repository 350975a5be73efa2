// Command generate writes the guides and the pictures that are made from the
// catalog.
//
// Usage:
//
//	go run ./internal/docs/generate [-out docs]
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
	out := flag.String("out", "docs", "folder to write")
	flag.Parse()
	log.SetFlags(0)
	pages, err := render.Guides(catalog.Embedded())
	if err != nil {
		log.Fatal(err)
	}
	measured, err := render.Measured("internal/bench")
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range append(pages, measured...) {
		write(filepath.Join(*out, "guides", p.Name+".md"), p.Text)
	}
	picture, err := render.Picture(catalog.Embedded())
	if err != nil {
		log.Fatal(err)
	}
	write(filepath.Join(*out, "images", "matrix.svg"), picture)
	write(filepath.Join(*out, "images", "stages.svg"), render.StagesPicture())
}

func write(path, text string) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}
