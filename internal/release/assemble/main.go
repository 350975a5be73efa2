// Command assemble takes what GoReleaser made and lays out a release: the
// archives, the lists of checksums with their signatures, the registry manifest
// and the bills of materials. It fails if registries or tflint would not take it.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/release"
)

func main() {
	log.SetFlags(0)
	from := flag.String("from", "build/goreleaser", "`folder` that GoReleaser wrote to")
	to := flag.String("to", "build/release", "`folder` for the files of the release; what is in it is removed")
	manifest := flag.String("manifest", "terraform-registry-manifest.json", "the registry manifest")
	signed := flag.Bool("signed", false, "fail without signatures")
	flag.Parse()

	version, err := assemble(*from, *to, *manifest)
	if err != nil {
		log.Fatal(err)
	}
	if problems := release.Check(*to, version, *signed); len(problems) > 0 {
		for _, problem := range problems {
			log.Print(problem)
		}
		os.Exit(1)
	}
	fmt.Printf("Release %s: %s\n", version, *to)
}

func assemble(from, to, manifest string) (string, error) {
	var made struct {
		Version string `json:"version"`
	}
	if err := decode(filepath.Join(from, "metadata.json"), &made); err != nil {
		return "", err
	}
	version := made.Version
	var artifacts []struct {
		Path string `json:"path"`
		Type string `json:"type"`
		Name string `json:"name"`
		More struct {
			ID string `json:"ID"`
		} `json:"extra"`
	}
	if err := decode(filepath.Join(from, "artifacts.json"), &artifacts); err != nil {
		return "", err
	}

	if err := os.RemoveAll(to); err != nil {
		return "", err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return "", err
	}
	into := func(name string) string { return filepath.Join(to, name) }

	binaries := map[string][]string{}
	for _, artifact := range artifacts {
		var err error
		switch artifact.Type {
		case "Binary":
			binaries[artifact.More.ID] = append(binaries[artifact.More.ID], artifact.Path)
		case "Archive":
			err = copyFile(artifact.Path, into(artifact.Name))
		case "Checksum":
			// GoReleaser writes one list; tflint wants it under a name of its own.
			if err = copyFile(artifact.Path, into(artifact.Name)); err == nil {
				err = copyFile(artifact.Path, into(release.RulesetSums))
			}
		case "Signature":
			if err = copyFile(artifact.Path, into(artifact.Name)); err == nil {
				err = copyFile(artifact.Path, into(release.RulesetSums+".sig"))
			}
		}
		if err != nil {
			return "", err
		}
	}
	if err := copyFile(manifest, into(release.Manifest(version))); err != nil {
		return "", err
	}
	for id, program := range map[string]string{"provider": release.Provider, "ruleset": release.Ruleset} {
		bom, err := release.BOM(program, version, binaries[id])
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(into(release.SBOM(program, version)), bom, 0o644); err != nil {
			return "", err
		}
	}
	return version, nil
}

func decode(name string, into any) error {
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	return json.Unmarshal(content, into)
}

func copyFile(from, to string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o644)
}
