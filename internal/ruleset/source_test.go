package ruleset

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// files is a host for tests: it reads parsed files and evaluates variables from
// their defaults. The integration tests run the same through the real tflint.
type files struct {
	bodies []hcl.Body
	parsed map[string]*hcl.File
	vars   map[string]cty.Value
}

func openFiles(t testing.TB, sources map[string]string) *files {
	t.Helper()
	p := hclparse.NewParser()
	f := &files{parsed: map[string]*hcl.File{}, vars: map[string]cty.Value{}}
	names := make([]string, 0, len(sources))
	for n := range sources {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		parse := p.ParseHCL
		if strings.HasSuffix(n, ".json") {
			parse = p.ParseJSON
		}
		file, diags := parse([]byte(sources[n]), n)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		f.bodies = append(f.bodies, file.Body)
		f.parsed[n] = file
	}
	c, err := f.content(&hclext.BodySchema{Blocks: []hclext.BlockSchema{{
		Type: "variable", LabelNames: []string{"name"},
		Body: &hclext.BodySchema{Attributes: []hclext.AttributeSchema{{Name: "default"}}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range c.Blocks {
		f.vars[b.Labels[0]] = cty.DynamicVal
		if d := b.Body.Attributes["default"]; d != nil {
			if v, diags := d.Expr.Value(nil); !diags.HasErrors() {
				f.vars[b.Labels[0]] = v
			}
		}
	}
	return f
}

func (f *files) content(s *hclext.BodySchema) (*hclext.BodyContent, error) {
	out := &hclext.BodyContent{}
	for _, b := range f.bodies {
		c, diags := hclext.PartialContent(b, s)
		if diags.HasErrors() {
			return nil, diags
		}
		out.Blocks = append(out.Blocks, c.Blocks...)
	}
	return out, nil
}

func (f *files) file(name string) (*hcl.File, error) { return f.parsed[name], nil }

func (f *files) evaluate(e hcl.Expression) (cty.Value, error) {
	for _, t := range e.Variables() {
		if t.RootName() != "var" || len(t) != 2 {
			return cty.NilVal, fmt.Errorf("cannot evaluate %s here", e.Range())
		}
	}
	v, diags := e.Value(&hcl.EvalContext{Variables: map[string]cty.Value{"var": cty.ObjectVal(f.vars)}})
	if diags.HasErrors() {
		return cty.NilVal, diags
	}
	return v, nil
}
