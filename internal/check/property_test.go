package check_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"pgregory.net/rapid"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// TestMonotone holds every check of the catalog to the promise: whatever a
// resource looks like, a verdict that is met or unmet while parts of it are
// unknown is the same once they are known.
func TestMonotone(t *testing.T) {
	c := catalog.Open(os.DirFS("../catalog/data"))
	for _, e := range c.Index().Services {
		s, ok := c.Service(e.ID)
		if !ok {
			t.Errorf("%s does not load", e.ID)
			continue
		}
		for _, o := range s.Obligations {
			for _, ch := range o.Checks {
				t.Run(o.ID()+"/"+ch.Type, func(t *testing.T) { testMonotone(t, c, ch) })
			}
		}
	}
}

func testMonotone(t *testing.T, c *catalog.Catalog, ch *catalog.Check) {
	if _, diags := ch.Compile(); diags.HasErrors() {
		t.Fatal(diags)
	}
	rapid.Check(t, monotone(c, ch, false))
}

// FuzzJudge holds a check, which the first byte and the second choose, to the
// same promise on values that no provider would hand over: marked, and of wrong
// types at any depth.
func FuzzJudge(f *testing.F) {
	c := catalog.Open(os.DirFS("../catalog/data"))
	var checks []*catalog.Check
	for _, e := range c.Index().Services {
		if s, ok := c.Service(e.ID); ok {
			for _, o := range s.Obligations {
				checks = append(checks, o.Checks...)
			}
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 64 {
		seed := make([]byte, 1<<12)
		for i := range seed {
			seed[i] = byte(random.Uint32())
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) < 2 {
			return
		}
		ch := checks[(int(data[0])<<8+int(data[1]))%len(checks)]
		rapid.MakeFuzz(monotone(c, ch, true))(t, data[2:])
	})
}

func monotone(c *catalog.Catalog, ch *catalog.Check, wild bool) func(*rapid.T) {
	compiled, _ := ch.Compile()
	expressions := []hcl.Expression{ch.Require, ch.When}
	for _, list := range [][]*catalog.Function{c.Base().Functions, ch.Obligation.Service.Functions} {
		for _, f := range list {
			expressions = append(expressions, f.Result)
		}
	}
	words := literals(expressions)
	rt, _ := c.ResourceType(ch.Type)
	return func(rt_ *rapid.T) {
		g := generator{rt_, words, wild}
		partly, fully := g.body(rt.Shape, compiled.Self, "self")
		var before, after []*check.Resource
		for _, comp := range ch.Companions {
			need := compiled.Companions[comp.Name()]
			crt, _ := c.ResourceType(comp.Type)
			for i := rapid.IntRange(0, 2).Draw(rt_, "companions"); i > 0; i-- {
				p, f := g.body(crt.Shape, need, comp.Type)
				link, linked := comp.Attribute, rapid.IntRange(0, 2).Draw(rt_, "link")
				for j, v := range []cty.Value{p, f} {
					attrs := v.AsValueMap()
					if attrs == nil {
						attrs = map[string]cty.Value{}
					}
					if link != "" && !strings.Contains(link, ".") {
						attrs[link] = []cty.Value{str("self"), str("other"), cty.UnknownVal(cty.String)}[linked]
						if j == 1 && linked == 2 {
							attrs[link] = str([]string{"self", "other"}[rapid.IntRange(0, 1).Draw(rt_, "resolved")])
						}
					}
					r := resource(comp.Type, fmt.Sprint("c", i), cty.ObjectVal(attrs))
					if j == 0 {
						before = append(before, r)
					} else {
						after = append(after, r)
					}
				}
			}
		}
		name := func(v cty.Value) cty.Value {
			attrs := v.AsValueMap()
			if attrs == nil {
				attrs = map[string]cty.Value{}
			}
			attrs["id"] = str("self")
			return cty.ObjectVal(attrs)
		}
		partly, fully = name(partly), name(fully)
		was := judge(c, ch, resource(ch.Type, "s", partly), before...)
		is := judge(c, ch, resource(ch.Type, "s", fully), after...)
		if was.Verdict != check.Undecided && was.Verdict != is.Verdict {
			rt_.Fatalf("%s changed its mind from %s to %s\nat first %#v\nthen     %#v\ncompanions %s", ch.DefRange, was.Verdict, is.Verdict, partly, fully, values(before))
		}
		if was.Final && is.Verdict != check.Undecided {
			rt_.Fatalf("%s was undecided for good and became %s\nat first %#v\nthen %#v", ch.DefRange, is.Verdict, partly, fully)
		}
	}
}

func values(rs []*check.Resource) string {
	var out []string
	for _, r := range rs {
		out = append(out, fmt.Sprintf("%#v", r.Value))
	}
	return strings.Join(out, "\n")
}

// literals collects the constants of expressions: the values that are worth
// trying.
func literals(exprs []hcl.Expression) []cty.Value {
	out := []cty.Value{
		str(""), str("x"), str("*"), cty.True, cty.False, cty.Zero, cty.NumberIntVal(22), str("0.0.0.0/0"),
		str(`{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}`),
		str(`{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}}`),
	}
	for _, e := range exprs {
		n, ok := e.(hclsyntax.Node)
		if !ok {
			continue
		}
		_ = hclsyntax.VisitAll(n, func(n hclsyntax.Node) hcl.Diagnostics {
			if l, ok := n.(*hclsyntax.LiteralValueExpr); ok && !l.Val.IsNull() {
				out = append(out, l.Val, l.Val)
			}
			return nil
		})
	}
	return out
}

type generator struct {
	*rapid.T
	words []cty.Value
	wild  bool // whether values may be of wrong types
}

// strange returns a value of any type with parts unknown and the same with all
// known, now and then where wild values are asked for.
func (g generator) strange(at string) (partly, fully cty.Value, ok bool) {
	if !g.wild || rapid.IntRange(0, 4).Draw(g.T, at+" strange") > 0 {
		return cty.NilVal, cty.NilVal, false
	}
	partly, fully = g.anything(at, 3)
	return partly, fully, true
}

func (g generator) anything(at string, depth int) (partly, fully cty.Value) {
	kind := rapid.IntRange(0, 7).Draw(g.T, at+" kind")
	if depth == 0 {
		kind %= 3
	}
	var p, f []cty.Value
	if kind > 2 {
		for i := rapid.IntRange(0, 2).Draw(g.T, at+" length"); i > 0; i-- {
			pv, fv := g.anything(at, depth-1)
			p, f = append(p, pv), append(f, fv)
		}
	}
	object := func(vals []cty.Value) cty.Value {
		attrs := map[string]cty.Value{}
		for i, v := range vals {
			attrs[[]string{"a", "Statement"}[i]] = v
		}
		return cty.ObjectVal(attrs)
	}
	switch kind {
	case 0:
		fully = cty.NullVal(rapid.SampledFrom([]cty.Type{cty.DynamicPseudoType, cty.String, cty.Bool, cty.Number, cty.List(cty.String), cty.EmptyObject}).Draw(g.T, at+" null of"))
		return g.masked(fully), fully
	case 1:
		fully = rapid.SampledFrom(g.words).Draw(g.T, at)
		return g.masked(fully), fully
	case 2:
		fully = rapid.SampledFrom(g.words).Draw(g.T, at)
		return fully.Mark("sensitive"), fully
	case 3:
		return g.masked(cty.TupleVal(p)), cty.TupleVal(f)
	case 4:
		return g.masked(object(p)), object(f)
	case 5:
		w := rapid.SampledFrom(g.words).Draw(g.T, at)
		fully = rapid.SampledFrom([]cty.Value{cty.SetVal([]cty.Value{w}), cty.SetValEmpty(cty.String), cty.ListValEmpty(cty.Bool), cty.MapValEmpty(cty.Number), cty.MapVal(map[string]cty.Value{"a": w})}).Draw(g.T, at+" collection")
		return g.masked(fully), fully
	case 6:
		return cty.TupleVal(p).Mark("sensitive"), cty.TupleVal(f)
	}
	return object(p).Mark("sensitive"), object(f)
}

// masked returns v, or now and then an unknown value in its place.
func (g generator) masked(v cty.Value) cty.Value {
	switch rapid.IntRange(0, 6).Draw(g.T, "mask") {
	case 0:
		return cty.UnknownVal(v.Type())
	case 1:
		return cty.DynamicVal
	case 2:
		if v.Type() == cty.String && !v.IsNull() {
			r := cty.UnknownVal(cty.String).Refine().NotNull()
			if s := v.AsString(); len(s) > 1 {
				r = r.StringPrefix(s[:len(s)/2])
			}
			return r.NewValue()
		}
	}
	return v
}

// body makes what a condition reads of a resource, twice: with parts unknown,
// and the same with all known.
func (g generator) body(b *schema.Body, need *condition.Need, at string) (partly, fully cty.Value) {
	p, f := map[string]cty.Value{}, map[string]cty.Value{}
	names := need.Names()
	if need.Whole {
		names = sortedNames(b)
	}
	for _, name := range names {
		if rapid.IntRange(0, 3).Draw(g.T, at+"."+name+" set") == 0 {
			continue
		}
		if a := b.Attributes[name]; a != nil {
			pv, fv := g.value(a.Type, at+"."+name)
			p[name], f[name] = pv, fv
			continue
		}
		if blk := b.Blocks[name]; blk != nil {
			child := need.Children[name]
			if child == nil {
				child = &condition.Need{Whole: true}
			}
			p[name], f[name] = g.blocks(blk, child, at+"."+name)
		}
	}
	return cty.ObjectVal(p), cty.ObjectVal(f)
}

func sortedNames(b *schema.Body) []string {
	n := &condition.Need{}
	for name := range b.Attributes {
		n.Child(name)
	}
	for name := range b.Blocks {
		n.Child(name)
	}
	return n.Names()
}

func (g generator) blocks(blk *schema.Block, need *condition.Need, at string) (cty.Value, cty.Value) {
	if pv, fv, ok := g.strange(at); ok {
		return pv, fv
	}
	var p, f []cty.Value
	most := 2
	if blk.MaxItems == 1 {
		most = 1
	}
	for i := rapid.IntRange(0, most).Draw(g.T, at); i > 0; i-- {
		pv, fv := g.body(blk.Body, need, at)
		p, f = append(p, pv), append(f, fv)
	}
	switch rapid.IntRange(0, 6).Draw(g.T, at+" unknown") {
	case 0:
		return cty.DynamicVal, cty.TupleVal(f)
	case 1: // a dynamic block that stands for none or any number
		pv, fv := g.body(blk.Body, need, at)
		for i := rapid.IntRange(0, 2).Draw(g.T, at+" copies"); i > 0 && len(f) < most; i-- {
			f = append(f, fv)
		}
		return condition.Uncertain(p, []cty.Value{pv}), cty.TupleVal(f)
	}
	return cty.TupleVal(p), cty.TupleVal(f)
}

func (g generator) value(ty cty.Type, at string) (cty.Value, cty.Value) {
	if pv, fv, ok := g.strange(at); ok {
		return pv, fv
	}
	switch {
	case ty.IsPrimitiveType() || ty == cty.DynamicPseudoType:
		if rapid.IntRange(0, 7).Draw(g.T, at+" null") == 0 {
			v := cty.NullVal(ty)
			return g.masked(v), v
		}
		v := rapid.SampledFrom(g.words).Draw(g.T, at)
		return g.masked(v), v
	case ty.IsMapType():
		p, f := map[string]cty.Value{}, map[string]cty.Value{}
		for i := rapid.IntRange(0, 2).Draw(g.T, at); i > 0; i-- {
			k := rapid.SampledFrom([]string{"a", "b"}).Draw(g.T, at+" key")
			p[k], f[k] = g.value(ty.ElementType(), at)
		}
		return g.masked(cty.ObjectVal(p)), cty.ObjectVal(f)
	case ty.IsObjectType():
		p, f := map[string]cty.Value{}, map[string]cty.Value{}
		n := &condition.Need{}
		for name := range ty.AttributeTypes() {
			n.Child(name)
		}
		for _, name := range n.Names() {
			if rapid.IntRange(0, 2).Draw(g.T, at+"."+name+" set") > 0 {
				p[name], f[name] = g.value(ty.AttributeType(name), at+"."+name)
			}
		}
		return cty.ObjectVal(p), cty.ObjectVal(f)
	}
	var p, f []cty.Value
	for i := rapid.IntRange(0, 2).Draw(g.T, at); i > 0; i-- {
		pv, fv := g.value(ty.ElementType(), at)
		p, f = append(p, pv), append(f, fv)
	}
	return g.masked(cty.TupleVal(p)), cty.TupleVal(f)
}

// TestMain makes the property tests repeatable; RAPID_SEED=0 lets them look
// elsewhere each time.
func TestMain(m *testing.M) {
	flag.Parse()
	seed := os.Getenv("RAPID_SEED")
	if seed == "" {
		seed = "1"
	}
	if err := flag.Set("rapid.seed", seed); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
