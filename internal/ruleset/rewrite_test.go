package ruleset

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// rewriting replaces a range of a source.
type rewriting struct {
	at   hcl.Range
	text string
}

func rewrite(src string, edits []rewriting) string {
	slices.SortFunc(edits, func(a, b rewriting) int { return b.at.Start.Byte - a.at.Start.Byte })
	for _, e := range edits {
		src = src[:e.at.Start.Byte] + e.text + src[e.at.End.Byte:]
	}
	return src
}

// visitArguments calls the functions with each argument and each block of the
// resources, data sources and locals of a source, these included.
func visitArguments(t *testing.T, src string, argument func(*hclsyntax.Attribute), block func(*hclsyntax.Block)) {
	t.Helper()
	f, diags := hclsyntax.ParseConfig([]byte(src), "main.tf", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	var walk func(b *hclsyntax.Body)
	walk = func(b *hclsyntax.Body) {
		for _, name := range slices.Sorted(maps.Keys(b.Attributes)) {
			a := b.Attributes[name]
			switch a.Name {
			case "provider", "depends_on", "iterator":
			default:
				argument(a)
			}
		}
		for _, inner := range b.Blocks {
			switch inner.Type {
			case "lifecycle", "provisioner", "connection", "timeouts":
				continue
			case "dynamic", "content":
			default:
				block(inner)
			}
			walk(inner.Body)
		}
	}
	for _, b := range f.Body.(*hclsyntax.Body).Blocks {
		switch b.Type {
		case "resource", "data", "locals":
			block(b)
			walk(b.Body)
		}
	}
}

// countOf gives a resource a count, if it has none and is written on several
// lines.
func countOf(b *hclsyntax.Block, count string) []rewriting {
	switch {
	case b.Type != "resource", b.Body.Attributes["count"] != nil, b.Body.Attributes["for_each"] != nil:
	case b.OpenBraceRange.Start.Line < b.CloseBraceRange.Start.Line:
		return []rewriting{{b.OpenBraceRange, "{\n count = " + count + "\n"}}
	}
	return nil
}

// dynamicOf rewrites a block in another as a dynamic one.
func dynamicOf(b *hclsyntax.Block, forEach string) []rewriting {
	if b.Type == "resource" || b.Type == "data" || b.Type == "locals" {
		return nil
	}
	header := hcl.RangeBetween(b.TypeRange, b.OpenBraceRange)
	return []rewriting{
		{header, fmt.Sprintf("dynamic %q {\n for_each = %s\n content {", b.Type, forEach)},
		{b.CloseBraceRange, "}\n}"},
	}
}

type verdictOf struct {
	check   *catalog.Check
	address string
}

// verdicts judges every resource of a source with the checks; a resource with
// several instances is as bad as its worst.
func verdicts(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, src string) map[verdictOf]check.Verdict {
	t.Helper()
	name := "main.tf"
	if strings.HasPrefix(src, "{") {
		name = "main.tf.json"
	}
	m, err := read(openFiles(t, map[string]string{name: src}), c, checks)
	if err != nil {
		t.Fatalf("%s\n%s", err, src)
	}
	out := map[verdictOf]check.Verdict{}
	for _, ch := range checks {
		for _, r := range m.world.Resources(ch.Type) {
			k := verdictOf{ch, r.Address}
			v := check.Judge(ch, r, m.world).Verdict
			if old, ok := out[k]; !ok || v == check.Unmet || old == check.Met {
				out[k] = v
			}
		}
	}
	return out
}

func eachFixture(t *testing.T, f func(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, src string)) {
	c := catalog.Open(os.DirFS(catalogData))
	for _, e := range c.Index().Services {
		s, _ := c.Service(e.ID)
		src, err := os.ReadFile(filepath.Join(catalogData, strings.Replace(e.ID, "_", "/", 1)+".tf"))
		if err != nil {
			continue // TestFixtures says so
		}
		var checks []*catalog.Check
		for _, o := range s.Obligations {
			checks = append(checks, o.Checks...)
		}
		t.Run(e.ID, func(t *testing.T) { f(t, c, checks, string(src)) })
	}
}

// What is written in another way means the same: arguments through locals,
// blocks as dynamic ones.
func TestRewritten(t *testing.T) {
	eachFixture(t, func(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, src string) {
		var edits []rewriting
		var locals strings.Builder
		visitArguments(t, src, func(a *hclsyntax.Attribute) {
			if len(a.Expr.Variables()) > 0 || a.Name == "for_each" || a.Name == "count" {
				return
			}
			rng := a.Expr.Range()
			name := fmt.Sprintf("rewritten_%d", len(edits))
			text := src[rng.Start.Byte:rng.End.Byte]
			if strings.HasPrefix(text, "<<") {
				return
			}
			fmt.Fprintf(&locals, "  %s = %s\n", name, text)
			edits = append(edits, rewriting{rng, "local." + name})
		}, func(b *hclsyntax.Block) {
			edits = append(edits, dynamicOf(b, "[true]")...)
		})
		was := verdicts(t, c, checks, src)
		is := verdicts(t, c, checks, rewrite(src, edits)+"\nlocals {\n"+locals.String()+"}\n")
		for k, v := range was {
			if is[k] != v {
				t.Errorf("%s of %s is %s, and %s where it is written in another way", k.check.Obligation.ID(), k.address, v, is[k])
			}
		}
	})
}

// mask makes some of the arguments, parts of them, blocks and resources of a
// source depend on variables that are not known.
func mask(t *testing.T, src string, random *rand.Rand) string {
	var edits []rewriting
	variables := 0
	unknown := func() string {
		variables++
		return fmt.Sprintf("var.masked_%d", variables)
	}
	visitArguments(t, src, func(a *hclsyntax.Attribute) {
		switch random.IntN(8) {
		case 0:
			edits = append(edits, rewriting{a.Expr.Range(), unknown()})
		case 1, 2:
			_ = hclsyntax.VisitAll(a.Expr, func(n hclsyntax.Node) hcl.Diagnostics {
				if l, ok := n.(*hclsyntax.LiteralValueExpr); ok && random.IntN(3) == 0 {
					edits = append(edits, maskLiteral(src, l, random, unknown())...)
				}
				return nil
			})
		}
	}, func(b *hclsyntax.Block) {
		if random.IntN(8) == 0 {
			edits = append(append(edits, dynamicOf(b, unknown())...), countOf(b, unknown())...)
		}
	})
	masked := rewrite(src, edits)
	for i := range variables {
		masked += fmt.Sprintf("\nvariable \"masked_%d\" {}\n", i+1)
	}
	return masked
}

// maskLiteral replaces a literal, or some letters in the text of a template.
func maskLiteral(src string, l *hclsyntax.LiteralValueExpr, random *rand.Rand, unknown string) []rewriting {
	rng := l.Range()
	if l.Val.Type() != cty.String {
		return []rewriting{{rng, unknown}}
	}
	text := strings.TrimRight(src[rng.Start.Byte:rng.End.Byte], "\n")
	if text == "" || strings.ContainsAny(text, "\\$%") { // escapes
		return nil
	}
	from := random.IntN(len(text))
	to := from + random.IntN(len(text)-from+1)
	if strings.ContainsAny(text[from:to], `"{}[],`) { // a value does not change what a document consists of
		return nil
	}
	rng.Start.Byte, rng.End.Byte = rng.Start.Byte+from, rng.Start.Byte+to
	return []rewriting{{rng, "${" + unknown + "}"}}
}

// What is not known leaves a verdict as it is, or leaves it open.
func TestMasked(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	eachFixture(t, func(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, src string) {
		was := verdicts(t, c, checks, src)
		for range 2 {
			for k, v := range verdicts(t, c, checks, mask(t, src, random)) {
				if old, ok := was[k]; ok && v != check.Undecided && v != old {
					t.Errorf("%s of %s is %s, and %s where less is known", k.check.Obligation.ID(), k.address, old, v)
				}
			}
		}
	})
}

// A module in JSON syntax means what it means in native syntax.
func TestInJSON(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	eachFixture(t, func(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, src string) {
		for i, src := range []string{src, mask(t, src, random)} {
			f, diags := hclsyntax.ParseConfig([]byte(src), "main.tf", hcl.InitialPos)
			if diags.HasErrors() {
				t.Fatal(diags)
			}
			text, err := json.Marshal(jsonOf(src, f.Body.(*hclsyntax.Body)))
			if err != nil {
				t.Fatal(err)
			}
			was, is := verdicts(t, c, checks, src), verdicts(t, c, checks, string(text))
			for k, v := range was {
				// Of a template in JSON less may be known: a variable, only where it stands alone.
				if is[k] != v && !(i > 0 && is[k] == check.Undecided) {
					t.Errorf("%s of %s is %s, and %s in JSON", k.check.Obligation.ID(), k.address, v, is[k])
				}
			}
		}
	})
}

func jsonOf(src string, b *hclsyntax.Body) map[string]any {
	out := map[string]any{}
	for name, a := range b.Attributes {
		out[name] = jsonValue(src, a.Expr)
	}
	for _, inner := range b.Blocks {
		var v any = jsonOf(src, inner.Body)
		for _, label := range slices.Backward(inner.Labels) {
			v = map[string]any{label: v}
		}
		list, _ := out[inner.Type].([]any)
		out[inner.Type] = append(list, v)
	}
	return out
}

func jsonValue(src string, e hclsyntax.Expression) any {
	escape := strings.NewReplacer("${", "$${", "%{", "%%{").Replace
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		switch {
		case e.Val.IsNull():
			return nil
		case e.Val.Type() == cty.Bool:
			return e.Val.True()
		case e.Val.Type() == cty.Number:
			return json.Number(e.Val.AsBigFloat().Text('f', -1))
		}
	case *hclsyntax.TemplateExpr:
		var sb strings.Builder
		for _, p := range e.Parts {
			if l, ok := p.(*hclsyntax.LiteralValueExpr); ok && l.Val.Type() == cty.String {
				sb.WriteString(escape(l.Val.AsString()))
				continue
			}
			rng := p.Range()
			if _, ok := p.(*hclsyntax.ConditionalExpr); ok && strings.Contains(src[e.Range().Start.Byte:rng.Start.Byte], "%{") {
				return "${" + src[e.Range().Start.Byte:e.Range().End.Byte] + "}" // a directive
			}
			sb.WriteString("${" + src[rng.Start.Byte:rng.End.Byte] + "}")
		}
		return sb.String()
	case *hclsyntax.TupleConsExpr:
		out := []any{}
		for _, el := range e.Exprs {
			out = append(out, jsonValue(src, el))
		}
		return out
	case *hclsyntax.ObjectConsExpr:
		out := map[string]any{}
		for _, item := range e.Items {
			k, diags := item.KeyExpr.Value(nil)
			if diags.HasErrors() || k.Type() != cty.String {
				return "${" + src[e.Range().Start.Byte:e.Range().End.Byte] + "}"
			}
			out[escape(k.AsString())] = jsonValue(src, item.ValueExpr)
		}
		return out
	}
	return "${" + src[e.Range().Start.Byte:e.Range().End.Byte] + "}"
}
