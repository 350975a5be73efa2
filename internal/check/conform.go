package check

import (
	"maps"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// conform makes of a raw value the object that conditions read: every needed
// attribute present and of the schema's type, older names and provider defaults
// applied, blocks as collections of objects, marks removed. Only what is needed
// is looked at.
func conform(v cty.Value, rt *catalog.ResourceType, need *condition.Need) cty.Value {
	return conformer{rt}.body(v, rt.Shape, need, "")
}

type conformer struct{ rt *catalog.ResourceType }

func (c conformer) body(v cty.Value, body *schema.Body, need *condition.Need, prefix string) cty.Value {
	v, _ = v.Unmark()
	ty := v.Type()
	if !ty.IsObjectType() && !ty.IsMapType() {
		if v.IsKnown() && v.IsNull() {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return cty.DynamicVal
	}
	if !v.IsKnown() {
		return cty.DynamicVal
	}
	if v.IsNull() {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	children := need.Children
	if need.Whole {
		children = everything(body)
	}
	out := make(map[string]cty.Value, len(children))
	for name, child := range children {
		out[name] = c.member(v, body, name, child, prefix)
	}
	return cty.ObjectVal(out)
}

func everything(body *schema.Body) map[string]*condition.Need {
	out := make(map[string]*condition.Need, len(body.Attributes)+len(body.Blocks))
	for n := range body.Attributes {
		out[n] = &condition.Need{}
	}
	for n := range body.Blocks {
		out[n] = &condition.Need{Whole: true}
	}
	return out
}

func (c conformer) member(v cty.Value, body *schema.Body, name string, need *condition.Need, prefix string) cty.Value {
	raw := get(v, name)
	inverted := false
	if isNull(raw) {
		for _, old := range c.rt.Rename[prefix+name] {
			if r := get(v, old.From); !isNull(r) {
				raw, inverted = r, old.Inverted
				break
			}
		}
	}
	if a := body.Attributes[name]; a != nil {
		fragments := condition.FragmentsOf(raw)
		if a.Type == cty.String {
			raw = emptyIsUnset(raw)
		}
		if isNull(raw) {
			if d, ok := c.rt.Default[prefix+name]; ok {
				return d
			}
		}
		out := fit(raw, a.Type)
		if fragments != nil && a.Type == cty.String && !out.IsKnown() {
			out = out.Mark(fragments)
		}
		if inverted {
			out = invert(out)
		}
		return out
	}
	return c.blocks(raw, body.Blocks[name], need, prefix+name+".")
}

// emptyIsUnset reads an empty string as null: providers built on the older SDK
// write "" to the state for an argument that nobody set, and an empty name names
// nothing. So an unknown string that cannot be null may still turn out unset,
// unless more is known of it.
func emptyIsUnset(v cty.Value) cty.Value {
	v, marks := v.Unmark()
	switch {
	case v.Type() != cty.String:
	case !v.IsKnown():
		if _, named := marks[condition.NotEmpty]; !named && v.Range().StringPrefix() == "" {
			return cty.UnknownVal(cty.String)
		}
	case !v.IsNull() && v.AsString() == "":
		return cty.NullVal(cty.String)
	}
	return v
}

func invert(v cty.Value) cty.Value {
	if v.Type() != cty.Bool || !v.IsKnown() {
		return cty.UnknownVal(cty.Bool)
	}
	if v.IsNull() {
		return v
	}
	return v.Not()
}

// blocks reads what stands where a block may stand: blocks, an argument with a
// list of objects, or one object.
func (c conformer) blocks(raw cty.Value, b *schema.Block, need *condition.Need, prefix string) cty.Value {
	if condition.IsUncertain(raw) {
		if b.Nesting == schema.Single {
			return cty.DynamicVal
		}
		return condition.Map(raw, func(el cty.Value) cty.Value { return c.body(el, b.Body, need, prefix) })
	}
	raw, _ = raw.Unmark()
	if isNull(raw) {
		if b.Nesting == schema.Single {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return cty.EmptyTupleVal
	}
	if !raw.IsKnown() {
		return cty.DynamicVal
	}
	ty := raw.Type()
	if b.Nesting == schema.Map && (ty.IsMapType() || ty.IsObjectType()) {
		out := map[string]cty.Value{}
		for it := raw.ElementIterator(); it.Next(); {
			k, el := it.Element()
			k, _ = k.Unmark()
			out[k.AsString()] = c.body(el, b.Body, need, prefix)
		}
		return cty.ObjectVal(out)
	}
	var els []cty.Value
	switch {
	case ty.IsObjectType() || ty.IsMapType():
		els = []cty.Value{c.body(raw, b.Body, need, prefix)}
	case raw.CanIterateElements():
		for it := raw.ElementIterator(); it.Next(); {
			_, el := it.Element()
			els = append(els, c.body(el, b.Body, need, prefix))
		}
	default:
		return cty.DynamicVal
	}
	if b.Nesting == schema.Single {
		if len(els) == 0 {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return els[0]
	}
	out := cty.TupleVal(els)
	if b.Nesting == schema.Set && !out.IsWhollyKnown() {
		return condition.Uncertain(els, nil) // some may turn out to be equal
	}
	return out
}

func get(v cty.Value, name string) cty.Value {
	ty := v.Type()
	switch {
	case ty.IsObjectType():
		if ty.HasAttribute(name) {
			return v.GetAttr(name)
		}
	case ty.IsMapType():
		if k := cty.StringVal(name); v.HasIndex(k).True() {
			return v.Index(k)
		}
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func isNull(v cty.Value) bool {
	v, _ = v.Unmark()
	return v.IsKnown() && v.IsNull()
}

// fit converts a value to a schema type. Attributes of objects that are not
// there are null, what cannot be converted is unknown. A decoded document where
// a string is wanted (a policy that the caller could read in parts) stays as it
// is: the function policy reads it, and for everything else it is not null.
func fit(v cty.Value, ty cty.Type) cty.Value {
	if condition.IsUncertain(v) {
		if !ty.IsCollectionType() {
			return cty.UnknownVal(ty)
		}
		return condition.Map(v, func(el cty.Value) cty.Value { return fit(el, ty.ElementType()) })
	}
	v, _ = v.Unmark() // parts keep theirs until they are fitted
	vt := v.Type()
	switch {
	case ty == cty.DynamicPseudoType || vt.Equals(ty) && !vt.IsObjectType() && !vt.IsCollectionType():
		v, _ = v.UnmarkDeep()
		return v
	case ty == cty.String && (vt.IsObjectType() || vt.IsTupleType()):
		v, _ = v.UnmarkDeep()
		return v
	case !v.IsKnown(): // what was known of it may not survive the conversion
		return cty.UnknownVal(ty)
	case v.IsNull():
		return cty.NullVal(ty)
	case ty.IsObjectType() && (vt.IsObjectType() || vt.IsMapType()):
		out := map[string]cty.Value{}
		for name, at := range ty.AttributeTypes() {
			el := get(v, name)
			if at == cty.String {
				el = emptyIsUnset(el)
			}
			out[name] = fit(el, at)
		}
		return cty.ObjectVal(out)
	case ty.IsCollectionType() && v.CanIterateElements(): // element by element: one that does not convert is unknown
		single := vt.IsObjectType() || vt.IsMapType()
		if ty.IsMapType() {
			if !single {
				return cty.UnknownVal(ty)
			}
			els := map[string]cty.Value{}
			for it := v.ElementIterator(); it.Next(); {
				k, el := it.Element()
				k, _ = k.Unmark()
				els[k.AsString()] = fit(el, ty.ElementType())
			}
			switch {
			case len(els) == 0:
				return cty.MapValEmpty(ty.ElementType())
			case !sameType(slices.Collect(maps.Values(els))): // a decoded document among strings
				return cty.ObjectVal(els)
			}
			return cty.MapVal(els)
		}
		if single {
			v = cty.TupleVal([]cty.Value{v})
		}
		var els []cty.Value
		for it := v.ElementIterator(); it.Next(); {
			_, el := it.Element()
			els = append(els, fit(el, ty.ElementType()))
		}
		switch {
		case len(els) == 0:
			return cty.EmptyTupleVal
		case !sameType(els): // a decoded document among strings
			return cty.TupleVal(els)
		case ty.IsSetType():
			return cty.SetVal(els)
		}
		return cty.ListVal(els)
	}
	v, _ = v.UnmarkDeep()
	c, err := condition.Convert(v, ty)
	if err != nil {
		return cty.UnknownVal(ty)
	}
	return c
}

func sameType(vals []cty.Value) bool {
	for _, v := range vals {
		if !v.Type().Equals(vals[0].Type()) {
			return false
		}
	}
	return true
}

// at returns the values at a dotted path, through blocks.
func at(v cty.Value, path string) []cty.Value {
	vals := []cty.Value{v}
	for _, name := range strings.Split(path, ".") {
		var next []cty.Value
		for _, x := range vals {
			if condition.IsUncertain(x) {
				next = append(next, cty.DynamicVal)
			}
			x, _ = x.Unmark()
			if !x.IsKnown() {
				next = append(next, cty.DynamicVal)
				continue
			}
			if x.IsNull() {
				continue
			}
			if ty := x.Type(); ty.IsObjectType() || ty.IsMapType() {
				next = append(next, get(x, name))
			} else if x.CanIterateElements() {
				for it := x.ElementIterator(); it.Next(); {
					_, el := it.Element()
					if el, _ = el.Unmark(); !el.IsKnown() {
						next = append(next, cty.DynamicVal)
					} else if !el.IsNull() {
						next = append(next, get(el, name))
					}
				}
			}
		}
		vals = next
	}
	return vals
}
