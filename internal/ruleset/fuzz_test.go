package ruleset

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// FuzzRead reads and judges whatever parses, in both syntaxes: nothing panics,
// and every finding has a place in the source.
func FuzzRead(f *testing.F) {
	for _, pattern := range []string{"*/*.tf", "*/*.tf.json"} {
		paths, err := filepath.Glob(filepath.Join("testdata/integration", pattern))
		if err != nil || len(paths) == 0 {
			f.Fatal(pattern, err)
		}
		for _, path := range paths {
			src, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(src), strings.HasSuffix(path, ".json"))
		}
	}
	c := catalog.Embedded()
	var all []*catalog.Check
	for _, id := range []string{"aws_rds", "aws_s3", "aws_vpc", "aws_ec2"} {
		s, ok := c.Service(id)
		if !ok {
			f.Fatal(id)
		}
		for _, o := range s.Obligations {
			all = append(all, o.Checks...)
		}
	}
	f.Fuzz(func(t *testing.T, src string, isJSON bool) {
		h, ok := parse(src, isJSON)
		if !ok {
			return
		}
		types, err := present(h)
		if err != nil {
			return // tflint would have said so before
		}
		var checks []*catalog.Check
		for _, ch := range all {
			if types[ch.Type] {
				checks = append(checks, ch)
			}
		}
		m, err := read(h, c, checks)
		if err != nil {
			return
		}
		for _, ch := range checks {
			for _, r := range m.world.Resources(ch.Type) {
				if v := check.Judge(ch, r, m.world).Verdict; v != check.Met && m.anchor(ch, r.Source.(*instance), v).Filename == "" {
					t.Errorf("%s: a finding without a place", ch.Obligation.ID())
				}
			}
		}
	})
}

// parse is openFiles for a source that may be broken.
func parse(src string, isJSON bool) (*files, bool) {
	var file *hcl.File
	var diags hcl.Diagnostics
	if isJSON {
		file, diags = json.Parse([]byte(src), "main.tf.json")
	} else {
		file, diags = hclsyntax.ParseConfig([]byte(src), "main.tf", hcl.InitialPos)
	}
	if diags.HasErrors() {
		return nil, false
	}
	f := &files{bodies: []hcl.Body{file.Body}}
	_, err := f.content(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
	}})
	return f, err == nil
}
