package condition

import (
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// A frame holds the variables of one evaluation; slots are given at compile
// time, so a loop costs no map and no allocation.
type frame []cty.Value

type node func(frame) cty.Value

// static is what is known about an expression before evaluation: which part of
// which resource it yields. The zero value is "nothing".
type static struct {
	body  *schema.Body // an object of this shape,
	elem  *static      // or a collection of these,
	ty    cty.Type     // or an attribute value of this type
	needs []*Need
	path  Path // of self, for anchors and messages
	list  bool // the collection can be indexed by number
}

// use notes that the value is read as a whole.
func (s static) use() {
	if s.elem != nil {
		s.elem.use()
		return
	}
	for _, n := range s.needs {
		if s.body != nil {
			n.Whole = true
		}
	}
}

type compiler struct {
	env        Env
	scope      []variable
	items      map[*hclsyntax.AnonSymbolExpr]variable
	slots      int
	companions []string
	self       *Need
	companion  map[string]*Need
	paths      []Path
	calls      int
	diags      hcl.Diagnostics
}

type variable struct {
	name string
	slot int
	st   static
}

func (c *compiler) fail(rng hcl.Range, summary, format string, args ...any) (node, static) {
	c.diags = append(c.diags, errorf(rng, summary, format, args...))
	return func(frame) cty.Value { return cty.DynamicVal }, static{}
}

func (c *compiler) compile(e hclsyntax.Expression) (node, static) {
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		v := e.Val
		return func(frame) cty.Value { return v }, static{ty: v.Type()}
	case *hclsyntax.ParenthesesExpr:
		return c.compile(e.Expression)
	case *hclsyntax.TemplateExpr:
		return c.template(e)
	case *hclsyntax.TemplateWrapExpr:
		return c.compile(e.Wrapped)
	case *hclsyntax.ScopeTraversalExpr:
		return c.scopeTraversal(e)
	case *hclsyntax.RelativeTraversalExpr:
		n, st := c.compile(e.Source)
		return c.traverse(n, st, e.Traversal)
	case *hclsyntax.AnonSymbolExpr:
		v := c.items[e]
		return readSlot(v.slot), v.st
	case *hclsyntax.IndexExpr:
		return c.index(e)
	case *hclsyntax.BinaryOpExpr:
		return c.binary(e)
	case *hclsyntax.UnaryOpExpr:
		n, st := c.compile(e.Val)
		st.use()
		if e.Op == hclsyntax.OpLogicalNot {
			return func(f frame) cty.Value { return not(truth(n(f))) }, static{}
		}
		return call1(n, e.Op.Impl), static{}
	case *hclsyntax.ConditionalExpr:
		cond, cst := c.compile(e.Condition)
		cst.use()
		yes, st := c.compile(e.TrueResult)
		no, nst := c.compile(e.FalseResult)
		return conditional(cond, yes, no), join(st, nst)
	case *hclsyntax.FunctionCallExpr:
		return c.call(e)
	case *hclsyntax.TupleConsExpr:
		return c.tuple(e)
	case *hclsyntax.ObjectConsExpr:
		return c.object(e)
	case *hclsyntax.ForExpr:
		return c.forExpr(e)
	case *hclsyntax.SplatExpr:
		return c.splat(e)
	}
	return c.fail(e.Range(), "Unsupported expression", "Conditions cannot use this kind of expression.")
}

func readSlot(slot int) node { return func(f frame) cty.Value { return f[slot] } }

// join is the shape common to two expressions, both of which may be the result.
func join(a, b static) static {
	switch {
	case a.body != nil && a.body == b.body:
		a.needs = append(append([]*Need{}, a.needs...), b.needs...)
		return a
	case a.elem != nil && b.elem != nil:
		el := join(*a.elem, *b.elem)
		if el.body != nil {
			return static{elem: &el, list: a.list && b.list}
		}
	case a.body == nil && a.elem == nil && b.body != nil, a.body == nil && a.elem == nil && b.elem != nil:
		return b
	case b.body == nil && b.elem == nil:
		return a
	}
	a.use()
	b.use()
	return static{}
}

func (c *compiler) scopeTraversal(e *hclsyntax.ScopeTraversalExpr) (node, static) {
	root, rest := e.Traversal.RootName(), e.Traversal[1:]
	for i := len(c.scope) - 1; i >= 0; i-- {
		if v := c.scope[i]; v.name == root {
			return c.traverse(readSlot(v.slot), v.st, rest)
		}
	}
	switch root {
	case "self":
		if c.env.Self == nil {
			return c.fail(e.SrcRange, "No self here", "This condition is not about a resource.")
		}
		return c.traverse(readSlot(0), static{body: c.env.Self, needs: []*Need{c.self}, path: Path{}}, rest)
	case "companions":
		if len(rest) == 0 {
			return c.fail(e.SrcRange, "Which companions?", `Name the type: companions.<type>.`)
		}
		attr, ok := rest[0].(hcl.TraverseAttr)
		if !ok {
			return c.fail(e.SrcRange, "Which companions?", `Name the type: companions.<type>.`)
		}
		for i, name := range c.companions {
			if name == attr.Name {
				el := static{body: c.env.Companions[name], needs: []*Need{c.companion[name]}}
				return c.traverse(readSlot(i+1), static{elem: &el, list: true}, rest[1:])
			}
		}
		return c.fail(attr.SrcRange, "Unknown companion", `The check declares no companion "%s".%s`, attr.Name, didyoumean.Hint(attr.Name, c.companions))
	}
	names := []string{"self", "companions"}
	for _, v := range c.scope {
		names = append(names, v.name)
	}
	return c.fail(e.SrcRange, "Unknown name", `A condition can name self, companions, and the variables of its loops and functions; there is no "%s".%s`, root, didyoumean.Hint(root, names))
}

// traverse applies attribute and index steps. An attribute step on a
// collection is a mistake that HCL would let pass until it is evaluated.
func (c *compiler) traverse(n node, st static, steps hcl.Traversal) (node, static) {
	for _, step := range steps {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			next, ok := c.attribute(st, step.Name, step.SrcRange)
			if !ok {
				return c.fail(step.SrcRange, "", "")
			}
			n, st = getAttr(n, step.Name), next
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.String {
				next, ok := c.attribute(st, step.Key.AsString(), step.SrcRange)
				if !ok {
					return c.fail(step.SrcRange, "", "")
				}
				n, st = getAttr(n, step.Key.AsString()), next
				continue
			}
			var ok bool
			if st, ok = c.element(st, step.SrcRange); !ok {
				return c.fail(step.SrcRange, "", "")
			}
			n = getIndex(n, constant(step.Key))
		default:
			return c.fail(step.SourceRange(), "Unsupported step", "Use .name, [index] or [*].")
		}
	}
	return n, st
}

func constant(v cty.Value) node { return func(frame) cty.Value { return v } }

// attribute is the static step st.name; false after it has reported a mistake.
func (c *compiler) attribute(st static, name string, rng hcl.Range) (static, bool) {
	bad := func(summary, format string, args ...any) (static, bool) {
		c.fail(rng, summary, format, args...)
		return static{}, false
	}
	switch {
	case st.body != nil:
		next := static{path: st.path.with(name)}
		for _, n := range st.needs {
			next.needs = append(next.needs, n.Child(name))
		}
		if next.path != nil {
			c.paths = append(c.paths, next.path)
		}
		if a := st.body.Attributes[name]; a != nil {
			return ofType(a.Type, next), true
		}
		if b := st.body.Blocks[name]; b != nil {
			if b.Nesting == schema.Single {
				next.body = b.Body
				return next, true
			}
			el := next
			el.body = b.Body
			return static{elem: &el, list: b.Nesting == schema.List, path: next.path, needs: next.needs}, true
		}
		names := bodyNames(st.body)
		for _, n := range st.needs {
			delete(n.Children, name)
		}
		where := "The resource"
		if len(st.path) > 0 {
			where = strings.Join(st.path, ".")
		}
		return bad("Unknown attribute", `%s has no attribute or block "%s" in any supported provider version.%s`, where, name, didyoumean.Hint(name, names))
	case st.elem != nil:
		return bad("Attribute of a collection", `This is a collection: write [0].%s, [*].%s, or a for expression.`, name, name)
	case st.ty != cty.NilType && st.ty.IsObjectType():
		if !st.ty.HasAttribute(name) {
			var names []string
			for n := range st.ty.AttributeTypes() {
				names = append(names, n)
			}
			sort.Strings(names)
			return bad("Unknown attribute", `%s has no attribute "%s".%s`, strings.Join(st.path, "."), name, didyoumean.Hint(name, names))
		}
		return ofType(st.ty.AttributeType(name), static{path: st.path}), true
	case st.ty != cty.NilType && (st.ty.IsPrimitiveType() || st.ty.IsListType() || st.ty.IsSetType()):
		return bad("No attributes", `%s is a %s and has no attribute "%s".`, strings.Join(st.path, "."), st.ty.FriendlyName(), name)
	case st.ty != cty.NilType && st.ty.IsMapType():
		return ofType(st.ty.ElementType(), static{path: st.path}), true
	}
	return static{}, true
}

func (p Path) with(name string) Path {
	if p == nil {
		return nil
	}
	return append(append(Path{}, p...), name)
}

// ofType is the static form of an attribute value.
func ofType(ty cty.Type, st static) static {
	if (ty.IsListType() || ty.IsSetType()) && ty.ElementType().IsObjectType() {
		el := static{ty: ty.ElementType(), path: st.path}
		st.elem, st.list = &el, ty.IsListType()
		return st
	}
	st.ty = ty
	return st
}

func bodyNames(b *schema.Body) []string {
	var names []string
	for n := range b.Attributes {
		names = append(names, n)
	}
	for n := range b.Blocks {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

func (c *compiler) element(st static, rng hcl.Range) (static, bool) {
	if st.body != nil {
		c.fail(rng, "Index of an object", "This is one object, not a collection.")
		return static{}, false
	}
	if st.elem != nil {
		if !st.list {
			c.fail(rng, "Index of a set", "%s is a set, which has no first element: use [*], one(...) or a for expression.", strings.Join(st.path, "."))
			return static{}, false
		}
		return *st.elem, true
	}
	if ty := st.ty; ty != cty.NilType {
		if ty.IsListType() || ty.IsMapType() {
			return ofType(ty.ElementType(), static{path: st.path}), true
		}
		if ty.IsPrimitiveType() || ty.IsSetType() {
			c.fail(rng, "Cannot be indexed", "%s is a %s.", strings.Join(st.path, "."), ty.FriendlyName())
			return static{}, false
		}
	}
	return static{}, true
}

func (c *compiler) index(e *hclsyntax.IndexExpr) (node, static) {
	n, st := c.compile(e.Collection)
	k, kst := c.compile(e.Key)
	kst.use()
	el, ok := c.element(st, e.SrcRange)
	if !ok {
		return c.fail(e.SrcRange, "", "")
	}
	return getIndex(n, k), el
}

func (c *compiler) binary(e *hclsyntax.BinaryOpExpr) (node, static) {
	l, lst := c.compile(e.LHS)
	r, rst := c.compile(e.RHS)
	switch e.Op {
	case hclsyntax.OpEqual, hclsyntax.OpNotEqual:
		c.comparable(e.LHS, lst, e.RHS)
		c.comparable(e.RHS, rst, e.LHS)
		if !isNull(e.RHS) {
			lst.use()
		}
		if !isNull(e.LHS) {
			rst.use()
		}
		// An attribute that is not null is not empty either: conform reads "" as null.
		if isEmptyString(e.RHS) && lst.path != nil && lst.ty == cty.String {
			l, r = emptyIsNull(l), constant(cty.NullVal(cty.String))
		} else if isEmptyString(e.LHS) && rst.path != nil && rst.ty == cty.String {
			l, r = emptyIsNull(r), constant(cty.NullVal(cty.String))
		}
		if e.Op == hclsyntax.OpEqual {
			return func(f frame) cty.Value { return equal(l(f), r(f)) }, static{}
		}
		return func(f frame) cty.Value { return not(equal(l(f), r(f))) }, static{}
	}
	lst.use()
	rst.use()
	switch e.Op {
	case hclsyntax.OpLogicalAnd:
		return func(f frame) cty.Value { return and(truth(l(f)), func() cty.Value { return truth(r(f)) }) }, static{}
	case hclsyntax.OpLogicalOr:
		return func(f frame) cty.Value {
			return not(and(not(truth(l(f))), func() cty.Value { return not(truth(r(f))) }))
		}, static{}
	case hclsyntax.OpGreaterThan, hclsyntax.OpGreaterThanOrEqual, hclsyntax.OpLessThan, hclsyntax.OpLessThanOrEqual:
		impl := e.Op.Impl
		return func(f frame) cty.Value {
			a, b := l(f), r(f)
			if null(a) || null(b) {
				return cty.False
			}
			return apply(impl, a, b)
		}, static{}
	}
	impl := e.Op.Impl
	return func(f frame) cty.Value { return apply(impl, l(f), r(f)) }, static{}
}

func isEmptyString(e hclsyntax.Expression) bool {
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok || !t.IsStringLiteral() {
		return false
	}
	v, _ := t.Value(nil)
	return v.AsString() == ""
}

// emptyIsNull yields null for an empty string, and "not empty" as not null for
// an unknown one of which a part is known.
func emptyIsNull(n node) node {
	return func(f frame) cty.Value {
		v := n(f)
		if v.Type() == cty.String && v.IsKnown() && !v.IsNull() && v.AsString() == "" {
			return cty.NullVal(cty.String)
		}
		return v
	}
}

func isNull(e hclsyntax.Expression) bool {
	l, ok := e.(*hclsyntax.LiteralValueExpr)
	return ok && l.Val.IsNull()
}

// comparable reports comparisons of an attribute with a literal that can never
// be true: of another type, or an empty collection.
func (c *compiler) comparable(e hclsyntax.Expression, st static, other hclsyntax.Expression) {
	if t, ok := other.(*hclsyntax.TupleConsExpr); ok && len(t.Exprs) == 0 {
		c.fail(other.Range(), "Comparison with []", "A list of another type is never equal to []: write length(...) == 0.")
		return
	}
	if len(st.path) == 0 || isNull(other) {
		return
	}
	switch other.(type) {
	case *hclsyntax.LiteralValueExpr, *hclsyntax.TemplateExpr:
	default:
		return
	}
	v, diags := other.Value(nil)
	if diags.HasErrors() {
		return
	}
	if st.body != nil || st.elem != nil {
		c.fail(e.Range(), "Comparison of unlike types", "%s is a block or a list of objects, not a %s.", strings.Join(st.path, "."), v.Type().FriendlyName())
		return
	}
	if st.ty == cty.NilType || !st.ty.IsPrimitiveType() || st.ty == v.Type() {
		return
	}
	if _, err := Convert(v, st.ty); err == nil && st.ty != cty.String {
		c.fail(other.Range(), "Comparison of unlike types", "%s is a %s: write it without quotes.", strings.Join(st.path, "."), st.ty.FriendlyName())
		return
	}
	c.fail(other.Range(), "Comparison of unlike types", "%s is a %s, and this is a %s.", strings.Join(st.path, "."), st.ty.FriendlyName(), v.Type().FriendlyName())
}

func (c *compiler) template(e *hclsyntax.TemplateExpr) (node, static) {
	if e.IsStringLiteral() {
		v, _ := e.Value(nil)
		return constant(v), static{ty: cty.String}
	}
	parts := make([]node, len(e.Parts))
	for i, p := range e.Parts {
		n, st := c.compile(p)
		st.use()
		parts[i] = n
	}
	return func(f frame) cty.Value {
		var sb strings.Builder
		for _, p := range parts {
			v := withoutFragments(p(f))
			if null(v) {
				return cty.NullVal(cty.String)
			}
			v, err := Convert(v, cty.String)
			if err != nil || !v.IsKnown() {
				return cty.UnknownVal(cty.String)
			}
			sb.WriteString(v.AsString())
		}
		return cty.StringVal(sb.String())
	}, static{ty: cty.String}
}

func (c *compiler) tuple(e *hclsyntax.TupleConsExpr) (node, static) {
	parts := make([]node, len(e.Exprs))
	var el static
	for i, p := range e.Exprs {
		n, st := c.compile(p)
		if i == 0 {
			el = st
		} else {
			el = join(el, st)
		}
		parts[i] = n
	}
	st := static{}
	if el.body != nil || el.elem != nil {
		st = static{elem: &el, list: true}
	}
	return func(f frame) cty.Value {
		vals := make([]cty.Value, len(parts))
		for i, p := range parts {
			vals[i] = p(f)
		}
		return cty.TupleVal(vals)
	}, st
}

func (c *compiler) object(e *hclsyntax.ObjectConsExpr) (node, static) {
	type item struct{ key, val node }
	var items []item
	for _, it := range e.Items {
		var k node
		if name := hcl.ExprAsKeyword(it.KeyExpr); name != "" {
			k = constant(cty.StringVal(name))
		} else if wrapped, ok := it.KeyExpr.(*hclsyntax.ObjectConsKeyExpr); ok {
			n, st := c.compile(wrapped.Wrapped)
			st.use()
			k = n
		}
		v, st := c.compile(it.ValueExpr)
		st.use()
		items = append(items, item{k, v})
	}
	return func(f frame) cty.Value {
		attrs := map[string]cty.Value{}
		for _, it := range items {
			k := it.key(f)
			if !k.IsKnown() || k.IsNull() || k.Type() != cty.String {
				return cty.DynamicVal
			}
			attrs[k.AsString()] = it.val(f)
		}
		return cty.ObjectVal(attrs)
	}, static{}
}

// bind declares a loop variable.
func (c *compiler) bind(name string, st static) int {
	slot := c.slots
	c.slots++
	c.scope = append(c.scope, variable{name: name, slot: slot, st: st})
	return slot
}

func elementOf(st static) static {
	if st.elem != nil {
		return *st.elem
	}
	if st.ty != cty.NilType && st.ty.IsCollectionType() {
		return ofType(st.ty.ElementType(), static{path: st.path})
	}
	return static{}
}

func (c *compiler) forExpr(e *hclsyntax.ForExpr) (node, static) {
	coll, st := c.compile(e.CollExpr)
	if st.body != nil {
		st.use()
	}
	depth := len(c.scope)
	defer func() { c.scope = c.scope[:depth] }()
	keySlot := -1
	if e.KeyVar != "" {
		keySlot = c.bind(e.KeyVar, static{})
	}
	valSlot := c.bind(e.ValVar, elementOf(st))
	var key, cond node
	if e.KeyExpr != nil {
		n, kst := c.compile(e.KeyExpr)
		kst.use()
		key = n
	}
	val, vst := c.compile(e.ValExpr)
	if e.CondExpr != nil {
		n, cst := c.compile(e.CondExpr)
		cst.use()
		cond = n
	}
	if e.Group {
		return c.fail(e.SrcRange, "Unsupported expression", "Grouping (...) in a for expression is not supported in conditions.")
	}
	out := static{}
	if key == nil && (vst.body != nil || vst.elem != nil) {
		out = static{elem: &vst, list: st.list}
	} else {
		vst.use()
	}
	return func(f frame) cty.Value { return loop(f, coll(f), keySlot, valSlot, key, val, cond) }, out
}

func (c *compiler) splat(e *hclsyntax.SplatExpr) (node, static) {
	src, st := c.compile(e.Source)
	slot := c.slots
	c.slots++
	item := elementOf(st)
	single := st.body != nil
	if single {
		item = st
	}
	if c.items == nil {
		c.items = map[*hclsyntax.AnonSymbolExpr]variable{}
	}
	c.items[e.Item] = variable{slot: slot, st: item}
	each, est := c.compile(e.Each)
	out := static{}
	if est.body != nil || est.elem != nil {
		out = static{elem: &est, list: st.list || single}
	}
	return func(f frame) cty.Value {
		v := src(f)
		if ty := v.Type(); v.IsKnown() && !v.IsNull() && (ty.IsObjectType() || ty.IsMapType() || ty.IsPrimitiveType()) {
			v = cty.TupleVal([]cty.Value{v})
		}
		return loop(f, v, -1, slot, nil, each, nil)
	}, out
}

// These functions yield the elements of their arguments, so the shape of the
// elements passes through.
var keepsElements = map[string]bool{"concat": true, "flatten": true, "tolist": true, "toset": true, "distinct": true, "reverse": true, "coalescelist": true}

func (c *compiler) call(e *hclsyntax.FunctionCallExpr) (node, static) {
	if d := c.env.Functions[e.Name]; d != nil {
		return c.callDefinition(e, d)
	}
	fn, ok := functions[e.Name]
	if !ok {
		var names []string
		for n := range functions {
			names = append(names, n)
		}
		for n := range c.env.Functions {
			names = append(names, n)
		}
		sort.Strings(names)
		return c.fail(e.NameRange, "Unknown function", `There is no function "%s".%s`, e.Name, didyoumean.Hint(e.Name, names))
	}
	if e.ExpandFinal {
		return c.fail(e.Range(), "Unsupported expression", "Expanding arguments with ... is not supported in conditions.")
	}
	if want := len(fn.Params()); len(e.Args) < want || want+len(e.Args) == 0 || (len(e.Args) > want && fn.VarParam() == nil) {
		return c.fail(e.Range(), "Wrong number of arguments", "%s takes %d argument(s), and %d are given.", e.Name, want, len(e.Args))
	}
	args := make([]node, len(e.Args))
	var joined static
	for i, a := range e.Args {
		n, st := c.compile(a)
		args[i] = n
		switch {
		case keepsElements[e.Name]:
			if e.Name == "flatten" && st.elem != nil && st.elem.elem != nil {
				st = *st.elem
			}
			if i == 0 {
				joined = st
			} else {
				joined = join(joined, st)
			}
		case e.Name == "one":
			joined = elementOf(st)
		case e.Name == "length": // reads no attribute
		default:
			st.use()
		}
	}
	if joined.elem != nil {
		joined.list = true
	}
	return callFunction(fn, args), joined
}

// maxCalls bounds how deep definitions call each other: they may not recurse.
const maxCalls = 8

// callDefinition compiles the function's result in place of the call, with the
// parameters bound to the arguments, so that the shapes of the arguments are
// known there too.
func (c *compiler) callDefinition(e *hclsyntax.FunctionCallExpr, d *Definition) (node, static) {
	if len(e.Args) != len(d.Params) {
		return c.fail(e.Range(), "Wrong number of arguments", "%s takes %d argument(s), and %d are given.", e.Name, len(d.Params), len(e.Args))
	}
	result, ok := d.Result.(hclsyntax.Expression)
	if !ok {
		return c.fail(e.Range(), "Not native syntax", "The function %s is not written in HCL's native syntax.", e.Name)
	}
	if c.calls++; c.calls > maxCalls {
		return c.fail(e.Range(), "Recursion", "The function %s calls itself, or calls are nested too deep.", e.Name)
	}
	defer func() { c.calls-- }()
	args, slots, params := make([]node, len(e.Args)), make([]int, len(e.Args)), make([]variable, len(e.Args))
	for i, a := range e.Args {
		n, st := c.compile(a)
		args[i], slots[i] = n, c.slots
		params[i] = variable{name: d.Params[i], slot: c.slots, st: st}
		c.slots++
	}
	outer, self, companions := c.scope, c.env.Self, c.companions
	c.scope, c.env.Self, c.companions = params, nil, nil
	body, st := c.compile(result)
	c.scope, c.env.Self, c.companions = outer, self, companions
	return func(f frame) cty.Value {
		for i, a := range args {
			f[slots[i]] = a(f)
		}
		return body(f)
	}, st
}

func callFunction(fn function.Function, args []node) node {
	return func(f frame) cty.Value {
		vals := make([]cty.Value, len(args))
		for i, a := range args {
			vals[i] = a(f)
		}
		return apply(fn, vals...)
	}
}

func call1(n node, fn function.Function) node {
	return func(f frame) cty.Value { return apply(fn, n(f)) }
}
