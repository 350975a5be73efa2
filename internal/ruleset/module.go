package ruleset

import (
	"iter"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// host is what reading a module needs of tflint.
type host interface {
	// content fetches blocks as they are written, with overrides merged and
	// nothing expanded.
	content(*hclext.BodySchema) (*hclext.BodyContent, error)
	// evaluate evaluates an expression at the top of the module.
	evaluate(hcl.Expression) (cty.Value, error)
	// file reads a file of the module, as fixes have left it.
	file(name string) (*hcl.File, error)
}

// module is what can be told of a Terraform module from its source. It is used
// by one goroutine.
type module struct {
	host      host
	catalog   *catalog.Catalog
	locals    map[string]hcl.Expression
	localVals map[string]cty.Value
	vars      map[string]cty.Value
	cheapest  map[string]hcl.Expression // where to evaluate a variable
	byAddress map[string][]*instance
	blocks    map[string]*hclext.Block // all resource blocks by address
	// what forEach and none have found out
	collections, nones map[*hclext.Block]cty.Value
	sources            map[string]*source // what fixes have read
	links              map[string]bool    // arguments of companions that name what they belong to
	world              *check.World
}

// instance is a resource or data source block, or one instance of it where
// count or for_each is known.
type instance struct {
	check.Resource
	block    *hclext.Block
	scope    *scope
	document cty.Value
	read     bool
}

// maxInstances bounds how many instances of one block are told apart; more are
// judged as one with an unknown key.
const maxInstances = 64

// present returns the resource and data types that the module has blocks of.
func present(h host) (map[string]bool, error) {
	c, err := h.content(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
		{Type: "data", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
	}})
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, b := range c.Blocks {
		out[typeOf(b)] = true
	}
	return out, nil
}

func typeOf(b *hclext.Block) string {
	if b.Type == "data" {
		return schema.DataPrefix + b.Labels[0]
	}
	return b.Labels[0]
}

const policyDocumentType = schema.DataPrefix + "aws_iam_policy_document"

// read fetches what the checks read and makes the module's resources.
func read(h host, c *catalog.Catalog, checks []*catalog.Check) (*module, error) {
	m := &module{
		host: h, catalog: c, locals: map[string]hcl.Expression{}, localVals: map[string]cty.Value{},
		vars: map[string]cty.Value{}, cheapest: map[string]hcl.Expression{}, byAddress: map[string][]*instance{}, blocks: map[string]*hclext.Block{}, collections: map[*hclext.Block]cty.Value{}, nones: map[*hclext.Block]cty.Value{},
		sources: map[string]*source{}, links: map[string]bool{},
	}
	for _, ch := range checks {
		for _, comp := range ch.Companions {
			if comp.Attribute != "" {
				m.links[comp.Type+"."+comp.Attribute] = true
			}
		}
	}
	specs := specsOf(c, checks)
	resource, data := newSpec(), newSpec()
	for ty, s := range specs {
		if strings.HasPrefix(ty, schema.DataPrefix) {
			data.merge(s)
		} else {
			resource.merge(s)
		}
	}
	for _, s := range []*spec{resource, data} {
		s.attributes["count"], s.attributes["for_each"] = true, true
	}
	content, err := h.content(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: resource.schema()},
		{Type: "data", LabelNames: []string{"type", "name"}, Body: data.schema()},
		{Type: "locals", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
	}})
	if err != nil {
		return nil, err
	}
	for _, b := range content.Blocks {
		if b.Type == "locals" {
			for name, a := range b.Body.Attributes {
				m.locals[name] = a.Expr
			}
		}
	}
	m.findVariables(content)
	var instances []*instance
	for _, b := range content.Blocks {
		if b.Type == "resource" {
			m.blocks[b.Labels[0]+"."+b.Labels[1]] = b
		}
		if b.Type == "locals" || specs[typeOf(b)] == nil {
			continue
		}
		jsonBlocks(b.Body, specs[typeOf(b)])
	}
	for _, b := range content.Blocks {
		if b.Type == "locals" || specs[typeOf(b)] == nil {
			continue
		}
		for _, r := range m.instances(b) {
			instances = append(instances, r)
			m.byAddress[r.Address] = append(m.byAddress[r.Address], r)
		}
	}
	resources := make([]*check.Resource, len(instances))
	for i, r := range instances {
		m.valueOf(r)
		resources[i] = &r.Resource
	}
	m.world = check.NewWorld(c, resources, nil)
	return m, nil
}

// specsOf collects what the checks read, by resource type: their conditions,
// and what links and names companions.
func specsOf(c *catalog.Catalog, checks []*catalog.Check) map[string]*spec {
	specs := map[string]*spec{policyDocumentType: newSpec()}
	of := func(ty string) *spec {
		s := specs[ty]
		if s == nil {
			s = newSpec()
			specs[ty] = s
		}
		return s
	}
	identity := func(rt *catalog.ResourceType) {
		for _, n := range rt.Names() {
			of(rt.Type).addPath(rt, n)
		}
	}
	if t, ok := schema.Lookup(policyDocumentType); ok {
		of(policyDocumentType).add(&catalog.ResourceType{}, t.Body, everythingNeed, "")
	}
	for _, ch := range checks {
		compiled, diags := ch.Compile()
		rt, ok := c.ResourceType(ch.Type)
		if diags.HasErrors() || !ok {
			continue
		}
		of(ch.Type).add(rt, rt.Shape, compiled.Self, "")
		if ch.Autofix {
			for path := range ch.Fixes() {
				of(ch.Type).addPath(rt, path)
			}
		}
		for _, comp := range ch.Companions {
			crt, ok := c.ResourceType(comp.Type)
			if !ok {
				continue
			}
			s := of(comp.Type)
			s.add(crt, crt.Shape, compiled.Companions[comp.Name()], "")
			if comp.Attribute != "" {
				s.addPath(crt, comp.Attribute)
				identity(rt)
			} else {
				of(ch.Type).addPath(rt, comp.SelfAttribute)
				identity(crt)
			}
		}
	}
	return specs
}

// findVariables notes for each variable a place in the smallest file that names
// it: tflint parses the whole file to evaluate an expression in it.
func (m *module) findVariables(content *hclext.BodyContent) {
	size := map[string]int{}
	where := map[string][]hcl.Expression{}
	note := func(e hcl.Expression) {
		rng := e.Range()
		if rng.End.Byte > size[rng.Filename] {
			size[rng.Filename] = rng.End.Byte
		}
		switch n := e.(type) {
		case *hclsyntax.LiteralValueExpr:
		case hclsyntax.Node:
			for _, t := range e.Variables() {
				if t.RootName() == "var" && len(t) >= 2 {
					where[stepName(t, 1)] = append(where[stepName(t, 1)], variableAt(t))
				}
			}
		default: // in JSON only a string that is nothing else
			if t, ok := native(n).(*hclsyntax.ScopeTraversalExpr); ok && t.Traversal.RootName() == "var" && len(t.Traversal) == 2 {
				where[stepName(t.Traversal, 1)] = append(where[stepName(t.Traversal, 1)], e)
			}
		}
	}
	var walk func(b *hclext.BodyContent)
	walk = func(b *hclext.BodyContent) {
		for _, a := range b.Attributes {
			leaves(a.Expr, note)
		}
		for _, blk := range b.Blocks {
			walk(blk.Body)
		}
	}
	walk(content)
	for name, exprs := range where {
		best := exprs[0]
		for _, e := range exprs[1:] {
			if size[e.Range().Filename] < size[best.Range().Filename] {
				best = e
			}
		}
		m.cheapest[name] = best
	}
}

// instances makes the instances of a block, as count and for_each say.
func (m *module) instances(b *hclext.Block) []*instance {
	ty := typeOf(b)
	address := ty + "." + b.Labels[1]
	one := func(key cty.Value, sc *scope) *instance {
		return &instance{Resource: check.Resource{Type: ty, Address: address, Instance: address + instanceKey(key)}, block: b, scope: sc}
	}
	if a := b.Body.Attributes["count"]; a != nil {
		n := m.value(a.Expr, nil)
		unknown := one(cty.NilVal, (*scope)(nil).with("count", cty.ObjectVal(map[string]cty.Value{"index": cty.UnknownVal(cty.Number).RefineNotNull()})))
		if !n.IsKnown() || n.IsNull() || n.Type() != cty.Number {
			unknown.Exists, unknown.Many = fingerprint(a.Expr), !atMostOne(n)
			return []*instance{unknown}
		}
		count, _ := n.AsBigFloat().Int64()
		if count > maxInstances {
			unknown.Many = true
			return []*instance{unknown}
		}
		var out []*instance
		for i := int64(0); i < count; i++ {
			key := cty.NumberIntVal(i)
			out = append(out, one(key, (*scope)(nil).with("count", cty.ObjectVal(map[string]cty.Value{"index": key}))))
		}
		return out
	}
	if a := b.Body.Attributes["for_each"]; a != nil {
		refs, _ := m.references(a.Expr, nil, "", 0)
		whole := m.wholeResource(a.Expr)
		coll := m.forEach(b)
		each := func(k, v cty.Value) *scope {
			sc := (*scope)(nil).with("each", cty.ObjectVal(map[string]cty.Value{"key": k, "value": v}))
			sc.refs = refs
			if whole != nil && k.IsKnown() {
				sc.refs = []string{typeOf(whole) + "." + whole.Labels[1] + instanceKey(k)}
			}
			return sc
		}
		if !iterable(coll) || coll.LengthInt() > maxInstances {
			unknown := one(cty.NilVal, each(cty.UnknownVal(cty.String).RefineNotNull(), cty.DynamicVal))
			unknown.Exists, unknown.Many = fingerprint(a.Expr), true
			if t, ok := native(a.Expr).(*hclsyntax.ScopeTraversalExpr); ok && len(t.Traversal) == 2 && len(refs) == 1 {
				unknown.Exists = "of:" + refs[0]
			}
			return []*instance{unknown}
		}
		var out []*instance
		for k, v := range elementsOf(coll) {
			out = append(out, one(k, each(k, v)))
		}
		return out
	}
	return []*instance{one(cty.NilVal, nil)}
}

// iterable reports whether the elements of a collection can be told.
func iterable(coll cty.Value) bool {
	return coll.IsKnown() && !coll.IsNull() && coll.CanIterateElements()
}

// elementsOf are the keys and values of a collection as for_each has them: the
// key of an element of a set is the element.
func elementsOf(coll cty.Value) iter.Seq2[cty.Value, cty.Value] {
	return func(yield func(k, v cty.Value) bool) {
		for it := coll.ElementIterator(); it.Next(); {
			k, v := it.Element()
			if coll.Type().IsSetType() {
				k = v
			}
			if !yield(k, v) {
				return
			}
		}
	}
}

// wholeResource is the block of the resource that an expression names as a
// whole, as in for_each = aws_s3_bucket.this; nil for any other expression.
func (m *module) wholeResource(expr hcl.Expression) *hclext.Block {
	if t, ok := native(expr).(*hclsyntax.ScopeTraversalExpr); ok && len(t.Traversal) == 2 {
		return m.blocks[t.Traversal.RootName()+"."+stepName(t.Traversal, 1)]
	}
	return nil
}

// forEach is the value of a resource's for_each, asked once. That of a whole
// resource has its keys, and values that are not known.
func (m *module) forEach(b *hclext.Block) cty.Value {
	if v, ok := m.collections[b]; ok {
		return v
	}
	m.collections[b] = cty.DynamicVal // a cycle is Terraform's error, not ours
	v := cty.DynamicVal
	if a := b.Body.Attributes["for_each"]; a != nil {
		if whole := m.wholeResource(a.Expr); whole == nil {
			v = m.value(a.Expr, nil)
		} else if coll := m.forEach(whole); iterable(coll) {
			members := map[string]cty.Value{}
			for k := range elementsOf(coll) {
				if k.Type() != cty.String || !k.IsKnown() || k.IsNull() {
					return v
				}
				members[k.AsString()] = cty.DynamicVal
			}
			v = cty.ObjectVal(members)
		}
	}
	m.collections[b] = v
	return v
}

// none is the empty collection that a resource with count or for_each is, where
// the module certainly makes no instance of it; else NilVal.
func (m *module) none(b *hclext.Block) cty.Value {
	if v, ok := m.nones[b]; ok {
		return v
	}
	m.nones[b] = cty.NilVal
	if a := b.Body.Attributes["count"]; a != nil {
		if n := m.value(a.Expr, nil); n.Type() == cty.Number && n.IsKnown() && !n.IsNull() && n.Equals(cty.Zero).True() {
			m.nones[b] = cty.EmptyTupleVal
		}
	} else if coll := m.forEach(b); iterable(coll) && coll.LengthInt() == 0 {
		m.nones[b] = cty.EmptyObjectVal
	}
	return m.nones[b]
}

// atMostOne reports whether a count that is not known is 0 or 1, as that of a
// switch is.
func atMostOne(n cty.Value) bool {
	if n.IsKnown() || n.Type() != cty.Number {
		return false
	}
	most, _ := n.Range().NumberUpperBound()
	return most.IsKnown() && most.LessThanOrEqualTo(cty.NumberIntVal(1)).True()
}

// valueOf is the instance as an object of what was fetched.
func (m *module) valueOf(r *instance) cty.Value {
	if r.read {
		return r.Value
	}
	r.read = true
	r.Value = cty.DynamicVal
	r.Value = m.object(r.block.Body, r.scope)
	r.Source = r
	r.References = func(path string) ([]string, bool) {
		names := strings.Split(path, ".")
		exprs := expressionsAt(r.block.Body, names)
		if len(exprs) == 0 {
			return nil, true
		}
		var addresses []string
		complete := true
		for _, e := range exprs {
			as, all := m.references(e, r.scope, names[len(names)-1], 0)
			addresses, complete = append(addresses, as...), complete && all
		}
		return addresses, complete
	}
	return r.Value
}

// expressionsAt returns the expressions of an attribute at a path, in all the
// blocks there are.
func expressionsAt(b *hclext.BodyContent, path []string) []hcl.Expression {
	if len(path) == 1 {
		if a := b.Attributes[path[0]]; a != nil {
			return []hcl.Expression{a.Expr}
		}
		return nil
	}
	var out []hcl.Expression
	for _, blk := range bodiesOf(b, path[0]) {
		out = append(out, expressionsAt(blk.Body, path[1:])...)
	}
	return out
}

// bodiesOf returns the blocks of a type, and the contents of dynamic blocks
// that generate it.
func bodiesOf(b *hclext.BodyContent, name string) []*hclext.Block {
	var out []*hclext.Block
	for _, blk := range b.Blocks {
		switch {
		case blk.Type == name:
			out = append(out, blk)
		case blk.Type == "dynamic" && blk.Labels[0] == name:
			for _, inner := range blk.Body.Blocks {
				if inner.Type == "content" {
					out = append(out, inner)
				}
			}
		}
	}
	return out
}

// object makes an object of a body: arguments as they are, blocks as lists of
// objects. The content of a dynamic block whose for_each is not known stands for
// any number of blocks.
func (m *module) object(b *hclext.BodyContent, sc *scope) cty.Value {
	attrs := make(map[string]cty.Value, len(b.Attributes)+len(b.Blocks))
	blocks := map[string][]cty.Value{}
	optional := map[string][]cty.Value{}
	for _, blk := range b.Blocks {
		if blk.Type != "dynamic" {
			blocks[blk.Type] = append(blocks[blk.Type], m.object(blk.Body, sc))
			continue
		}
		name := blk.Labels[0]
		vals, ok := m.dynamic(blk, name, sc)
		if ok {
			blocks[name] = append(blocks[name], vals...)
		} else {
			optional[name] = append(optional[name], vals...)
		}
	}
	for name, vals := range blocks {
		attrs[name] = cty.TupleVal(vals)
	}
	for name, vals := range optional {
		attrs[name] = condition.Uncertain(blocks[name], vals)
	}
	for name, a := range b.Attributes {
		v := m.evaluate(a.Expr, sc)
		if _, taken := attrs[name]; taken && v.IsKnown() && v.IsNull() {
			continue
		}
		attrs[name] = v
	}
	return cty.ObjectVal(attrs)
}

// dynamic expands a dynamic block. Where its for_each is not known it returns
// its content once, with the iterator unknown, and false.
func (m *module) dynamic(blk *hclext.Block, name string, sc *scope) ([]cty.Value, bool) {
	iterator := name
	if it := blk.Body.Attributes["iterator"]; it != nil {
		if kw := hcl.ExprAsKeyword(it.Expr); kw != "" {
			iterator = kw
		}
	}
	content := func(k, v cty.Value) []cty.Value {
		inner := sc.with(iterator, cty.ObjectVal(map[string]cty.Value{"key": k, "value": v}))
		var out []cty.Value
		for _, c := range blk.Body.Blocks {
			if c.Type == "content" {
				out = append(out, m.object(c.Body, inner))
			}
		}
		return out
	}
	coll := cty.DynamicVal
	if a := blk.Body.Attributes["for_each"]; a != nil {
		coll = m.value(a.Expr, sc)
	}
	if coll.IsKnown() && coll.IsNull() {
		return nil, true // Terraform's error
	}
	if !coll.IsKnown() || !coll.CanIterateElements() || (coll.Type().IsSetType() && !coll.IsWhollyKnown()) {
		return content(cty.DynamicVal, cty.DynamicVal), false
	}
	var out []cty.Value
	for k, v := range elementsOf(coll) {
		out = append(out, content(k, v)...)
	}
	return out, true
}
