// Command generate writes the compact schemas in internal/schema/data from the
// output of "terraform providers schema -json".
//
// Usage:
//
//	go run ./internal/schema/generate -schemas DIR
//
// DIR holds one file per provider major, named <provider>-<major>.json or
// .json.gz (aws-6.json.gz). A type's shape is the union over the majors; where
// they disagree the newest wins. To make such a file, run in a root module that
// requires the provider:
//
//	terraform init && terraform providers schema -json > aws-6.json
package main

import (
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// Blocks nested deeper than this are left out: types such as WAF rule
// statements recurse without end, and no check reads that far.
const maxDepth = 5

// Data sources look things up and are not configured, so there is nothing to
// check in them, except in these: they are documents written in blocks.
var dataSources = map[string]bool{"aws_ami": true, "aws_iam_policy_document": true, "google_iam_policy": true}

type block struct {
	Attributes map[string]*attribute `json:"attributes"`
	BlockTypes map[string]*nested    `json:"block_types"`
}

type attribute struct {
	Type       json.RawMessage `json:"type"`
	Required   bool            `json:"required"`
	Optional   bool            `json:"optional"`
	Computed   bool            `json:"computed"`
	Sensitive  bool            `json:"sensitive"`
	Deprecated bool            `json:"deprecated"`
	NestedType *struct {
		NestingMode string                `json:"nesting_mode"`
		Attributes  map[string]*attribute `json:"attributes"`
	} `json:"nested_type"`
	legacy bool
}

type nested struct {
	NestingMode string `json:"nesting_mode"`
	MinItems    int    `json:"min_items"`
	MaxItems    int    `json:"max_items"`
	Block       *block `json:"block"`
	legacy      bool
}

type provider struct {
	Resources map[string]struct{ Block *block } `json:"resource_schemas"`
	Data      map[string]struct{ Block *block } `json:"data_source_schemas"`
}

func main() {
	dir := flag.String("schemas", "", "folder with <provider>-<major>.json[.gz]")
	out := flag.String("out", "internal/schema/data", "folder to write")
	flag.Parse()
	log.SetFlags(0)
	if *dir == "" {
		log.Fatal("generate: -schemas is required: a folder with the output of `terraform providers schema -json`, one file per provider major")
	}
	paths, err := filepath.Glob(filepath.Join(*dir, "*.json*"))
	if err != nil {
		log.Fatal(err)
	}
	majors := map[string]map[int]string{}
	for _, p := range paths {
		name, major, ok := strings.Cut(strings.TrimSuffix(strings.TrimSuffix(filepath.Base(p), ".gz"), ".json"), "-")
		n, err := strconv.Atoi(major)
		if !ok || err != nil {
			log.Fatalf("generate: %s: want a name such as aws-6.json.gz", p)
		}
		if majors[name] == nil {
			majors[name] = map[int]string{}
		}
		majors[name][n] = p
	}
	for name, files := range majors {
		var order []int
		for n := range files {
			order = append(order, n)
		}
		sort.Sort(sort.Reverse(sort.IntSlice(order)))
		types := map[string]*block{}
		for i, n := range order {
			p, err := read(files[n])
			if err != nil {
				log.Fatalf("generate: %s: %s", files[n], err)
			}
			for ty, r := range p.Resources {
				types[ty] = merge(types[ty], r.Block, i > 0)
			}
			for ty, r := range p.Data {
				if !dataSources[ty] {
					continue
				}
				types["data."+ty] = merge(types["data."+ty], r.Block, i > 0)
			}
		}
		if err := write(filepath.Join(*out, name+".txt"), types); err != nil {
			log.Fatal(err)
		}
	}
}

func read(path string) (*provider, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, err
		}
	}
	var doc struct {
		Providers map[string]*provider `json:"provider_schemas"`
	}
	if err := json.NewDecoder(r).Decode(&doc); err != nil {
		return nil, err
	}
	for _, p := range doc.Providers {
		return p, nil
	}
	return nil, fmt.Errorf("no provider_schemas")
}

// merge adds to b what only the older block has.
func merge(b, older *block, legacy bool) *block {
	if b == nil {
		b = &block{}
	}
	if b.Attributes == nil {
		b.Attributes = map[string]*attribute{}
	}
	if b.BlockTypes == nil {
		b.BlockTypes = map[string]*nested{}
	}
	for name, a := range older.Attributes {
		if b.Attributes[name] == nil && b.BlockTypes[name] == nil {
			a.legacy = legacy
			b.Attributes[name] = a
		}
	}
	for name, n := range older.BlockTypes {
		switch have := b.BlockTypes[name]; {
		case have != nil:
			have.Block = merge(have.Block, n.Block, legacy)
		case b.Attributes[name] == nil:
			n.legacy = legacy
			n.Block = merge(nil, n.Block, legacy)
			b.BlockTypes[name] = n
		}
	}
	return b
}

func write(path string, types map[string]*block) error {
	var names []string
	for n := range types {
		names = append(names, n)
	}
	sort.Strings(names)
	var sb strings.Builder
	for _, n := range names {
		shape, err := json.Marshal(encode(types[n], 1))
		if err != nil {
			return err
		}
		fmt.Fprintf(&sb, "%s\t%s\n", n, shape)
	}
	return os.WriteFile(path, []byte(sb.String()), 0o644)
}

func encode(b *block, depth int) map[string]any {
	attrs, blocks := map[string]string{}, map[string]any{}
	for name, a := range b.Attributes {
		attrs[name] = encodeAttribute(a)
	}
	for name, n := range b.BlockTypes {
		if name == "timeouts" || depth > maxDepth {
			continue
		}
		mode := n.NestingMode
		if n.legacy {
			mode += " l"
		}
		blocks[name] = []any{mode, n.MinItems, n.MaxItems, encode(n.Block, depth+1)}
	}
	out := map[string]any{}
	if len(attrs) > 0 {
		out["a"] = attrs
	}
	if len(blocks) > 0 {
		out["b"] = blocks
	}
	return out
}

func encodeAttribute(a *attribute) string {
	s := ""
	if n := a.NestedType; n != nil {
		s = map[string]string{"list": "[", "set": "<", "map": "{", "single": ""}[n.NestingMode]
		var parts []string
		for name, inner := range n.Attributes {
			ty, _, _ := strings.Cut(encodeAttribute(inner), " ")
			parts = append(parts, name+":"+ty)
		}
		sort.Strings(parts)
		s += "(" + strings.Join(parts, ",") + ")"
	} else {
		var t any
		if err := json.Unmarshal(a.Type, &t); err != nil {
			log.Fatal(err)
		}
		s = encodeType(t)
	}
	flags := ""
	for _, f := range []struct {
		on   bool
		flag string
	}{{a.Required, "r"}, {a.Optional, "o"}, {a.Computed, "c"}, {a.Sensitive, "s"}, {a.Deprecated, "d"}, {a.legacy, "l"}} {
		if f.on {
			flags += f.flag
		}
	}
	return s + " " + flags
}

func encodeType(t any) string {
	switch t := t.(type) {
	case string:
		return map[string]string{"string": "s", "number": "n", "bool": "b", "dynamic": "d"}[t]
	case []any:
		switch t[0] {
		case "list":
			return "[" + encodeType(t[1])
		case "set":
			return "<" + encodeType(t[1])
		case "map":
			return "{" + encodeType(t[1])
		case "object":
			var parts []string
			for name, ty := range t[1].(map[string]any) {
				parts = append(parts, name+":"+encodeType(ty))
			}
			sort.Strings(parts)
			return "(" + strings.Join(parts, ",") + ")"
		}
	}
	log.Fatalf("generate: unknown type %v", t)
	return ""
}
