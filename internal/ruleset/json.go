package ruleset

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// isJSON reports whether an expression stands in a JSON file.
func isJSON(expr hcl.Expression) bool {
	_, ok := expr.(hclsyntax.Node)
	return !ok
}

// native is an expression of a JSON file in native syntax, so that it is read as
// it would be there: its strings are templates. The result belongs to no file,
// and cannot be sent to tflint.
func native(expr hcl.Expression) hcl.Expression {
	if !isJSON(expr) {
		return expr
	}
	if list, ok := elements(expr); ok {
		out := &hclsyntax.TupleConsExpr{}
		for _, el := range list {
			n, ok := native(el).(hclsyntax.Expression)
			if !ok {
				return expr
			}
			out.Exprs = append(out.Exprs, n)
		}
		return out
	}
	if pairs, diags := hcl.ExprMap(expr); !diags.HasErrors() {
		out := &hclsyntax.ObjectConsExpr{}
		for _, p := range pairs {
			k, okKey := native(p.Key).(hclsyntax.Expression)
			v, okValue := native(p.Value).(hclsyntax.Expression)
			if !okKey || !okValue {
				return expr
			}
			out.Items = append(out.Items, hclsyntax.ObjectConsItem{KeyExpr: k, ValueExpr: v})
		}
		return out
	}
	v, _ := expr.Value(nil) // without a context a string is as it is written
	if v.Type() != cty.String {
		return &hclsyntax.LiteralValueExpr{Val: v}
	}
	t, diags := hclsyntax.ParseTemplate([]byte(v.AsString()), "", hcl.InitialPos)
	if diags.HasErrors() {
		return expr
	}
	if w, ok := t.(*hclsyntax.TemplateWrapExpr); ok {
		return w.Wrapped
	}
	return t
}

// elements returns the expressions that a list is written with.
func elements(expr hcl.Expression) ([]hcl.Expression, bool) {
	switch expr.(type) {
	case *hclsyntax.TupleConsExpr:
	case hclsyntax.Node:
		return nil, false
	}
	list, diags := hcl.ExprList(expr)
	return list, !diags.HasErrors()
}

// leaves calls f with what the lists and objects of an expression hold in JSON,
// or with the expression itself.
func leaves(expr hcl.Expression, f func(hcl.Expression)) {
	if !isJSON(expr) {
		f(expr)
		return
	}
	if list, ok := elements(expr); ok {
		for _, el := range list {
			leaves(el, f)
		}
		return
	}
	if pairs, diags := hcl.ExprMap(expr); !diags.HasErrors() {
		for _, p := range pairs {
			leaves(p.Value, f)
		}
		return
	}
	f(expr)
}

// jsonBlocks makes blocks of what stands in JSON where a block may stand.
// Arguments and blocks look the same there, and tflint takes for an argument
// what is asked for as either.
func jsonBlocks(b *hclext.BodyContent, s *spec) {
	for name, a := range b.Attributes {
		if s.blocks[name] == nil || !isJSON(a.Expr) {
			continue
		}
		if blocks := blocksOf(name, nil, a.Expr); len(blocks) > 0 {
			delete(b.Attributes, name)
			b.Blocks = append(b.Blocks, blocks...)
		}
	}
	for _, blk := range b.Blocks {
		inner := s.blocks[blk.Type]
		if blk.Type == "dynamic" && s.blocks[blk.Labels[0]] != nil {
			inner = newSpec()
			inner.blocks["content"] = s.blocks[blk.Labels[0]]
		}
		if inner != nil {
			jsonBlocks(blk.Body, inner)
		}
	}
}

// blocksOf returns the blocks that an object or a list of objects stands for;
// none where the expression is neither.
func blocksOf(ty string, labels []string, expr hcl.Expression) []*hclext.Block {
	var out []*hclext.Block
	for _, el := range oneOrMore(expr) {
		pairs, diags := hcl.ExprMap(el)
		if diags.HasErrors() {
			return nil
		}
		body := &hclext.BodyContent{Attributes: hclext.Attributes{}}
		for _, p := range pairs {
			name := keyOf(p)
			if name == "dynamic" {
				for _, labelled := range oneOrMore(p.Value) {
					types, _ := hcl.ExprMap(labelled)
					for _, ty := range types {
						body.Blocks = append(body.Blocks, blocksOf(name, []string{keyOf(ty)}, ty.Value)...)
					}
				}
				continue
			}
			body.Attributes[name] = &hclext.Attribute{Name: name, Expr: p.Value, Range: p.Value.Range(), NameRange: p.Key.Range()}
		}
		out = append(out, &hclext.Block{Type: ty, Labels: labels, Body: body, DefRange: el.StartRange()})
	}
	return out
}

// oneOrMore returns the elements of a list, or what stands there instead of one.
func oneOrMore(expr hcl.Expression) []hcl.Expression {
	if list, ok := elements(expr); ok {
		return list
	}
	return []hcl.Expression{expr}
}

func keyOf(p hcl.KeyValuePair) string {
	k, _ := p.Key.Value(nil)
	return k.AsString()
}
