package release

import (
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
)

// A bom is what we write of CycloneDX 1.6.
type bom struct {
	Format     string      `json:"bomFormat"`
	Spec       string      `json:"specVersion"`
	Serial     string      `json:"serialNumber"`
	Version    int         `json:"version"`
	Metadata   metadata    `json:"metadata"`
	Components []component `json:"components"`
}

type metadata struct {
	Component component `json:"component"`
}

type component struct {
	Type     string    `json:"type"`
	Ref      string    `json:"bom-ref"`
	Name     string    `json:"name"`
	Version  string    `json:"version"`
	PURL     string    `json:"purl"`
	Licenses []license `json:"licenses,omitempty"`
}

type license struct {
	License struct {
		ID string `json:"id"`
	} `json:"license"`
}

// BOM returns the bill of materials of a program in CycloneDX: the Go modules
// that the linker put into any of its binaries, and the standard library. The
// same binaries give the same document.
func BOM(program, version string, binaries []string) ([]byte, error) {
	modules := map[string]component{}
	for _, binary := range binaries {
		info, err := buildinfo.ReadFile(binary)
		if err != nil {
			return nil, err
		}
		add(modules, "stdlib", strings.TrimPrefix(info.GoVersion, "go"), "pkg:golang/stdlib")
		for _, module := range info.Deps {
			add(modules, used(module).Path, used(module).Version, "pkg:golang/"+used(module).Path)
		}
	}
	if len(modules) == 0 {
		return nil, fmt.Errorf("no binaries of %s", program)
	}

	self := component{
		Type: "application", Name: program, Version: version,
		PURL: "pkg:golang/" + Module + "@v" + version,
	}
	self.Ref = program
	self.Licenses = make([]license, 1)
	self.Licenses[0].License.ID = "MPL-2.0"
	doc := bom{Format: "CycloneDX", Spec: "1.6", Version: 1, Metadata: metadata{Component: self}}
	for _, key := range slices.Sorted(maps.Keys(modules)) {
		doc.Components = append(doc.Components, modules[key])
	}

	content, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	doc.Serial = serial(content)
	content, err = json.MarshalIndent(doc, "", "  ")
	return append(content, '\n'), err
}

func add(modules map[string]component, name, version, purl string) {
	purl += "@" + version
	modules[purl] = component{Type: "library", Ref: purl, Name: name, Version: version, PURL: purl}
}

func used(module *debug.Module) *debug.Module {
	if module.Replace != nil {
		return module.Replace
	}
	return module
}

// serial is a UUID (version 8 of RFC 9562) made from the content, so that the
// same content has the same.
func serial(content []byte) string {
	sum := sha256.Sum256(content)
	id := sum[:16]
	id[6] = id[6]&0x0f | 0x80
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}
