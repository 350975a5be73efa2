package condition

import (
	"errors"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
)

func null(v cty.Value) bool { return v.IsKnown() && v.IsNull() }

var unknownBool = cty.UnknownVal(cty.Bool).RefineNotNull()

// truth is a value where a bool is wanted.
func truth(v cty.Value) cty.Value {
	v, _ = counted(v)
	if v.Type() != cty.Bool {
		b, err := convert.Convert(v, cty.Bool)
		if err != nil {
			return unknownBool
		}
		v = b
	}
	if !v.IsKnown() {
		return unknownBool
	}
	if v.IsNull() {
		return cty.False
	}
	return v
}

func not(b cty.Value) cty.Value {
	if !b.IsKnown() {
		return b
	}
	return cty.BoolVal(b.False())
}

func and(a cty.Value, b func() cty.Value) cty.Value {
	if a.IsKnown() && a.False() {
		return cty.False
	}
	r := b()
	if r.IsKnown() && r.False() {
		return cty.False
	}
	if !a.IsKnown() {
		return a
	}
	return r
}

func equal(a, b cty.Value) cty.Value {
	a, b = withoutFragments(a), withoutFragments(b)
	if null(a) || null(b) {
		other := a
		if null(a) {
			other = b
		}
		switch {
		case null(other):
			return cty.True
		case other.IsKnown() || other.Range().DefinitelyNotNull():
			return cty.False
		}
		return unknownBool
	}
	if a.IsMarked() || b.IsMarked() {
		return unknownBool
	}
	at, bt := a.Type(), b.Type()
	if !at.Equals(bt) {
		switch {
		case at.IsPrimitiveType() && bt.IsPrimitiveType(): // 443 in one major, "443" in another
			a, b = asString(a), asString(b)
		case at == cty.DynamicPseudoType || bt == cty.DynamicPseudoType || !a.IsWhollyKnown() || !b.IsWhollyKnown():
			return unknownBool
		}
	}
	if differentPrefix(a, b) || differentPrefix(b, a) {
		return cty.False
	}
	r, _ := counted(a.Equals(b))
	if !r.IsKnown() {
		return unknownBool
	}
	return r
}

// differentPrefix reports whether an unknown string is known to begin otherwise
// than the known one.
func differentPrefix(unknown, known cty.Value) bool {
	if unknown.Type() != cty.String || known.Type() != cty.String || unknown.IsKnown() || !known.IsKnown() || known.IsNull() {
		return false
	}
	return !strings.HasPrefix(known.AsString(), unknown.Range().StringPrefix())
}

// longestNumber is how many bits a number may have before or after the point to
// be written out as a string: 8e88888626 would take hours.
const longestNumber = 1 << 12

// Convert is go-cty's conversion, but for numbers of more digits than anybody
// writes, which it refuses to turn into strings.
func Convert(v cty.Value, ty cty.Type) (cty.Value, error) {
	long := false
	if ty != cty.Number && ty != cty.Bool && (v.Type() == cty.Number || !v.Type().IsPrimitiveType()) {
		_ = cty.Walk(v, func(_ cty.Path, v cty.Value) (bool, error) {
			if v, _ := v.Unmark(); v.Type() == cty.Number && v.IsKnown() && !v.IsNull() {
				bits := v.AsBigFloat().MantExp(nil)
				long = long || bits > longestNumber || bits < -longestNumber
			}
			return !long, nil // the callback never fails
		})
	}
	if long {
		return cty.DynamicVal, errors.New("a number of too many digits")
	}
	return convert.Convert(v, ty)
}

func asString(v cty.Value) cty.Value {
	s, err := Convert(v, cty.String)
	if err != nil {
		return cty.UnknownVal(cty.String)
	}
	return s
}

// apply calls a function: null where it takes no null, unknown where it fails.
func apply(fn function.Function, args ...cty.Value) (result cty.Value) {
	params, rest := fn.Params(), fn.VarParam()
	for i, v := range args {
		p := rest
		if i < len(params) {
			p = &params[i]
		}
		if !p.AllowMarked {
			v = withoutFragments(v)
			args[i] = v
		}
		if v.IsMarked() && !p.AllowMarked {
			return cty.DynamicVal // its result depends on how many elements there are
		}
		if null(v) && !p.AllowNull {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		if p.Type != cty.DynamicPseudoType && !v.Type().Equals(p.Type) {
			c, err := Convert(v, p.Type)
			if err != nil {
				return cty.DynamicVal
			}
			args[i] = c
		}
	}
	defer func() {
		if recover() != nil {
			result = cty.DynamicVal
		}
	}()
	v, err := fn.Call(args)
	if err != nil {
		return cty.DynamicVal
	}
	return v
}

func getAttr(n node, name string) node {
	return func(f frame) cty.Value { return attr(n(f), name) }
}

func attr(v cty.Value, name string) cty.Value {
	if v.IsMarked() {
		return cty.DynamicVal
	}
	if null(v) {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	ty := v.Type()
	switch {
	case ty.IsObjectType():
		if !ty.HasAttribute(name) {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return v.GetAttr(name) // of an unknown object: unknown
	case !v.IsKnown():
		return cty.DynamicVal
	case ty.IsMapType():
		return index(v, cty.StringVal(name))
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func getIndex(n, key node) node {
	return func(f frame) cty.Value { return index(n(f), key(f)) }
}

func index(v, key cty.Value) cty.Value {
	switch {
	case null(v) || null(key):
		return cty.NullVal(cty.DynamicPseudoType)
	case v.IsMarked() || !v.IsKnown() || !key.IsKnown():
		return cty.DynamicVal
	}
	ty := v.Type()
	switch {
	case ty.IsObjectType():
		if key.Type() != cty.String {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return attr(v, key.AsString())
	case ty.IsTupleType() || ty.IsListType():
		if key.Type() != cty.Number {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		i, _ := key.AsBigFloat().Int64()
		if i < 0 || int(i) >= v.LengthInt() {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return v.Index(cty.NumberIntVal(i))
	case ty.IsMapType():
		has := v.HasIndex(key)
		if !has.IsKnown() {
			return cty.DynamicVal
		}
		if has.False() {
			return cty.NullVal(cty.DynamicPseudoType)
		}
		return v.Index(key)
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func conditional(cond, yes, no node) node {
	return func(f frame) cty.Value {
		c := truth(cond(f))
		if c.IsKnown() {
			if c.True() {
				return yes(f)
			}
			return no(f)
		}
		a, b := yes(f), no(f)
		if a.IsWhollyKnown() && b.IsWhollyKnown() && a.RawEquals(b) {
			return a
		}
		return cty.DynamicVal
	}
}

// loop runs a for expression or a splat. An element of which it is not known
// whether it passes the if clause is optional in the result.
func loop(f frame, coll cty.Value, keySlot, valSlot int, key, val, cond node) cty.Value {
	if null(coll) {
		return cty.EmptyTupleVal
	}
	plain, _ := counted(coll)
	if !plain.IsKnown() || !plain.CanIterateElements() {
		return cty.DynamicVal
	}
	_, optionals, certain := Parts(coll)
	firstOptional := plain.LengthInt() - len(optionals)
	var sure, optional []cty.Value
	attrs := map[string]cty.Value{}
	i := -1
	for it := plain.ElementIterator(); it.Next(); {
		i++
		k, v := it.Element()
		if keySlot >= 0 {
			f[keySlot] = k
			if !certain {
				f[keySlot] = cty.DynamicVal
			}
		}
		f[valSlot] = v
		there := i < firstOptional
		if cond != nil {
			switch c := truth(cond(f)); {
			case !c.IsKnown():
				there, certain = false, false
			case c.False():
				continue
			}
		}
		r := val(f)
		switch {
		case key == nil && there:
			sure = append(sure, r)
			continue
		case key == nil:
			optional = append(optional, r)
			continue
		case !there:
			return cty.DynamicVal
		}
		name := asString(key(f))
		if !name.IsKnown() || name.IsNull() {
			return cty.DynamicVal
		}
		attrs[name.AsString()] = r
	}
	switch {
	case key == nil:
		return gathered(sure, optional, certain)
	case certain:
		return cty.ObjectVal(attrs)
	}
	return cty.DynamicVal
}

// uncertain marks a collection of which the number of elements is not certain.
// The first sure elements are there, though some may turn out to be equal (a set
// with unknown elements); each of the others stands for none or any number like
// it (a dynamic block whose for_each is not known).
type uncertain struct{ sure int }

// Uncertain makes such a collection: of elements that are there, and of elements
// that stand for any number like them.
func Uncertain(sure, optional []cty.Value) cty.Value {
	if len(optional) == 0 && len(sure) < 2 {
		return cty.TupleVal(sure)
	}
	all := append(append([]cty.Value{}, sure...), optional...)
	return cty.TupleVal(all).Mark(uncertain{len(sure)})
}

// Parts returns the elements of a collection: those that are there and those
// that stand for any number. counted: there are exactly the first. The value is
// known and can be iterated.
func Parts(v cty.Value) (sure, optional []cty.Value, counted bool) {
	v, marks := v.Unmark()
	all := v.AsValueSlice()
	for m := range marks {
		if u, ok := m.(uncertain); ok {
			return all[:u.sure], all[u.sure:], false
		}
	}
	return all, nil, !(v.Type().IsSetType() && !v.IsWhollyKnown())
}

// Map returns the list of what f makes of each element; it is uncertain where
// the collection is.
func Map(v cty.Value, f func(cty.Value) cty.Value) cty.Value {
	sure, optional, counted := Parts(v)
	return gathered(mapped(sure, f), mapped(optional, f), counted)
}

func mapped(list []cty.Value, f func(cty.Value) cty.Value) []cty.Value {
	out := make([]cty.Value, len(list))
	for i, v := range list {
		out[i] = f(v)
	}
	return out
}

// IsUncertain reports whether the value is a collection made by Uncertain.
func IsUncertain(v cty.Value) bool {
	if !v.IsMarked() {
		return false
	}
	for m := range v.Marks() {
		if _, ok := m.(uncertain); ok {
			return true
		}
	}
	return false
}

// counted returns the value without the mark, and whether it had none.
func counted(v cty.Value) (cty.Value, bool) {
	if !v.IsMarked() {
		return v, true
	}
	v, _ = v.Unmark()
	return v, false
}

func withoutFragments(v cty.Value) cty.Value {
	if FragmentsOf(v) != nil {
		v, _ = v.Unmark()
	}
	return v
}

// gathered makes a list of results for elements that are there and for optional
// ones.
func gathered(sure, optional []cty.Value, counted bool) cty.Value {
	if counted {
		return cty.TupleVal(sure)
	}
	return Uncertain(sure, optional)
}
