package ruleset

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// scope holds what an expression sees beside the module: the instance of the
// resource it stands in, and the iterators of dynamic blocks.
type scope struct {
	vars map[string]cty.Value
	// refs are the addresses that each.value and each.key stand for.
	refs []string
}

func (s *scope) with(name string, v cty.Value) *scope {
	out := &scope{vars: map[string]cty.Value{name: v}}
	if s != nil {
		out.refs = s.refs
		for n, x := range s.vars {
			if n != name {
				out.vars[n] = x
			}
		}
	}
	return out
}

// evaluate is the value of an expression: exact where it can be told from
// source, unknown in the parts where it cannot. It never fails.
func (m *module) evaluate(expr hcl.Expression, sc *scope) cty.Value {
	if e, ok := expr.(*hclsyntax.LiteralValueExpr); ok {
		return e.Val
	}
	if e, ok := expr.(*hclsyntax.TemplateExpr); ok && e.IsStringLiteral() {
		v, _ := e.Value(nil)
		return v
	}
	if list, ok := elements(expr); ok { // documents may stand in it
		vals := make([]cty.Value, len(list))
		for i, el := range list {
			vals[i] = m.evaluate(el, sc)
		}
		return cty.TupleVal(vals)
	}
	v := m.value(expr, sc)
	if v.IsKnown() {
		return v
	}
	if doc := m.document(expr, sc, 0); doc.IsKnown() {
		return doc
	}
	if f := m.fragments(expr, 0); f != nil && (v.Type() == cty.String || v.Type() == cty.DynamicPseudoType) {
		v, _ = v.Unmark()
		if v.Type() != cty.String {
			v = cty.UnknownVal(cty.String)
		}
		return v.Mark(f)
	}
	return v
}

// fragments returns the literal parts of a template, through locals; nil if
// there are none.
func (m *module) fragments(expr hcl.Expression, depth int) *condition.Fragments {
	switch e := native(expr).(type) {
	case *hclsyntax.ParenthesesExpr:
		return m.fragments(e.Expression, depth)
	case *hclsyntax.ScopeTraversalExpr:
		if local, ok := m.locals[stepName(e.Traversal, 1)]; ok && e.Traversal.RootName() == "local" && len(e.Traversal) == 2 && depth < 8 {
			return m.fragments(local, depth+1)
		}
	case *hclsyntax.TemplateExpr:
		f := &condition.Fragments{}
		for i, p := range e.Parts {
			l, ok := p.(*hclsyntax.LiteralValueExpr)
			literal := ok && l.Val.Type() == cty.String
			switch {
			case literal && f.Ends: // a heredoc has one part a line
				f.Texts[len(f.Texts)-1] += l.Val.AsString()
			case literal:
				f.Texts = append(f.Texts, l.Val.AsString())
				f.Begins = f.Begins || i == 0
			}
			f.Ends = literal
		}
		if len(f.Texts) > 0 {
			return f
		}
	}
	return nil
}

func (m *module) value(expr hcl.Expression, sc *scope) (result cty.Value) {
	defer func() {
		if recover() != nil { // an expression must not take the linter down
			result = cty.DynamicVal
		}
	}()
	n := native(expr)
	if remote(n) {
		if !m.selfContained(n) {
			return cty.DynamicVal
		}
		return m.ask(expr)
	}
	v, diags := n.Value(m.context(n, sc))
	if diags.HasErrors() {
		return cty.DynamicVal
	}
	if isJSON(expr) && !v.IsWhollyKnown() && m.selfContained(n) { // its variables may stand nowhere alone
		return m.ask(expr)
	}
	return unmark(v)
}

// unmark drops all marks but one: that a string as a whole will not be empty.
func unmark(v cty.Value) cty.Value {
	_, named := v.Marks()[condition.NotEmpty]
	v, _ = v.UnmarkDeep()
	if named && v.Type() == cty.String && !v.IsKnown() {
		v = v.Mark(condition.NotEmpty)
	}
	return v
}

// remote reports whether the expression calls a function that only tflint has.
func remote(expr hcl.Expression) bool {
	syntax, ok := expr.(hclsyntax.Node)
	if !ok {
		return false
	}
	found := false
	_ = hclsyntax.VisitAll(syntax, func(n hclsyntax.Node) hcl.Diagnostics {
		if c, ok := n.(*hclsyntax.FunctionCallExpr); ok {
			if _, ok := localFunctions[c.Name]; !ok {
				found = true
			}
		}
		return nil
	})
	return found
}

// selfContained reports whether tflint can evaluate the expression: it has no
// instance and no iterators there, and would take a workspace for granted.
func (m *module) selfContained(expr hcl.Expression) bool {
	for _, t := range expr.Variables() {
		switch t.RootName() {
		case "var", "path":
		case "local":
			if m.namesWorkspace(m.locals[stepName(t, 1)], 0) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// namesWorkspace reports whether an expression depends on terraform.workspace,
// through locals.
func (m *module) namesWorkspace(expr hcl.Expression, depth int) bool {
	if expr == nil || depth > 8 {
		return expr != nil
	}
	for _, t := range expr.Variables() {
		switch t.RootName() {
		case "terraform":
			return true
		case "local":
			if m.namesWorkspace(m.locals[stepName(t, 1)], depth+1) {
				return true
			}
		}
	}
	return false
}

// ask evaluates an expression in tflint; unknown if it cannot.
func (m *module) ask(expr hcl.Expression) cty.Value {
	if expr.Range().Filename == "" {
		return cty.DynamicVal
	}
	v, err := m.host.evaluate(expr)
	if err != nil {
		return cty.DynamicVal
	}
	v, _ = v.UnmarkDeep()
	return v
}

// context is an evaluation context with just what the expression names.
func (m *module) context(expr hcl.Expression, sc *scope) *hcl.EvalContext {
	ctx := &hcl.EvalContext{Functions: localFunctions, Variables: map[string]cty.Value{}}
	members := map[string]map[string]cty.Value{}
	member := func(root, name string, v cty.Value) {
		if members[root] == nil {
			members[root] = map[string]cty.Value{}
		}
		members[root][name] = v
	}
	for _, t := range expr.Variables() {
		root := t.RootName()
		if sc != nil {
			if v, ok := sc.vars[root]; ok {
				ctx.Variables[root] = v
				continue
			}
		}
		name := stepName(t, 1)
		switch {
		case name == "":
			ctx.Variables[root] = cty.DynamicVal
		case root == "var":
			member(root, name, m.variable(name, t))
		case root == "local":
			member(root, name, m.local(name))
		case root == "data":
			ctx.Variables[root] = cty.DynamicVal
		case root == "each" || root == "count" || root == "module" || root == "path" || root == "terraform" || root == "self":
			ctx.Variables[root] = cty.DynamicVal
		default:
			m.resourceMember(member, root, name, t, members)
		}
	}
	for root, ms := range members {
		if _, taken := ctx.Variables[root]; !taken {
			ctx.Variables[root] = cty.ObjectVal(ms)
		}
	}
	return ctx
}

// resourceMember describes a reference to an attribute of a resource: unknown,
// and not null where the provider always sets it. A resource that there is none
// of is an empty collection.
func (m *module) resourceMember(member func(root, name string, v cty.Value), ty, name string, t hcl.Traversal, members map[string]map[string]cty.Value) {
	if b := m.blocks[ty+"."+name]; b != nil {
		if none := m.none(b); none != cty.NilVal {
			member(ty, name, none)
			return
		}
	}
	attr := stepName(t, 2)
	v := notNull(ty, attr)
	have, seen := members[ty][name]
	switch {
	case v == cty.NilVal, seen && have.Type() == cty.DynamicPseudoType:
		member(ty, name, cty.DynamicVal)
	case seen:
		attrs := have.AsValueMap()
		attrs[attr] = v
		member(ty, name, cty.ObjectVal(attrs))
	default:
		member(ty, name, cty.ObjectVal(map[string]cty.Value{attr: v}))
	}
}

// names are arguments that a provider fills in when they are left out, because
// nothing exists without one.
var names = map[string]bool{"id": true, "arn": true, "name": true, "identifier": true, "cluster_identifier": true, "bucket": true, "function_name": true, "self_link": true}

// notNull is an unknown value for an attribute of a resource type that cannot
// be null: required arguments and what the provider computes. NilVal where that
// is not certain.
func notNull(resourceType, attr string) cty.Value {
	if attr == "" {
		return cty.NilVal
	}
	t, ok := schema.Lookup(resourceType)
	if !ok {
		return cty.NilVal
	}
	a := t.Body.Attributes[attr]
	if a == nil {
		return cty.NilVal
	}
	if attr == "arn" && a.Type == cty.String {
		return cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix("arn:").NewValue()
	}
	if a.Required || names[attr] || (a.Computed && !a.Optional && a.Type == cty.String) {
		return cty.UnknownVal(a.Type).RefineNotNull().Mark(condition.NotEmpty)
	}
	return cty.UnknownVal(a.Type)
}

func stepName(t hcl.Traversal, i int) string {
	if i >= len(t) {
		return ""
	}
	switch s := t[i].(type) {
	case hcl.TraverseAttr:
		return s.Name
	case hcl.TraverseIndex:
		if s.Key.Type() == cty.String && s.Key.IsKnown() {
			return s.Key.AsString()
		}
	}
	return ""
}

// variableAt is the part of a reference that names the variable.
func variableAt(t hcl.Traversal) hcl.Expression {
	return &hclsyntax.ScopeTraversalExpr{Traversal: t[:2], SrcRange: t[:2].SourceRange()}
}

// variable is the value of an input variable, asked once.
func (m *module) variable(name string, t hcl.Traversal) cty.Value {
	if v, ok := m.vars[name]; ok {
		return v
	}
	v := cty.DynamicVal
	if seen := m.cheapest[name]; seen != nil {
		v = m.ask(seen)
	} else if len(t) >= 2 {
		v = m.ask(variableAt(t))
	}
	m.vars[name] = v
	return v
}

// local is the value of a local, evaluated here from its expression.
func (m *module) local(name string) cty.Value {
	if v, ok := m.localVals[name]; ok {
		return v
	}
	m.localVals[name] = cty.DynamicVal // a cycle is Terraform's error, not ours
	v := cty.DynamicVal
	if expr, ok := m.locals[name]; ok {
		v = m.value(expr, nil)
	}
	m.localVals[name] = v
	return v
}

// document reads an expression that yields JSON as the decoded document, so
// that the known parts of a policy are seen beside unknown ones. Unknown if it
// is nothing of the kind.
func (m *module) document(expr hcl.Expression, sc *scope, depth int) cty.Value {
	if depth > 8 {
		return cty.DynamicVal
	}
	switch e := native(expr).(type) {
	case *hclsyntax.ParenthesesExpr:
		return m.document(e.Expression, sc, depth+1)
	case *hclsyntax.TemplateWrapExpr:
		return m.document(e.Wrapped, sc, depth+1)
	case *hclsyntax.FunctionCallExpr:
		if e.Name == "jsonencode" && len(e.Args) == 1 {
			if v := m.value(e.Args[0], sc); v.IsKnown() && !v.IsNull() && (v.Type().IsObjectType() || v.Type().IsMapType() || v.Type().IsTupleType() || v.Type().IsListType()) {
				return v
			}
		}
	case *hclsyntax.TemplateExpr:
		return m.template(e, sc)
	case *hclsyntax.ScopeTraversalExpr:
		return m.documentReference(e.Traversal, cty.NilVal, depth)
	case *hclsyntax.RelativeTraversalExpr: // data.aws_iam_policy_document.x[each.key].json
		if ix, ok := e.Source.(*hclsyntax.IndexExpr); ok {
			if st, ok := ix.Collection.(*hclsyntax.ScopeTraversalExpr); ok {
				return m.documentReference(append(append(hcl.Traversal{}, st.Traversal...), e.Traversal...), m.value(ix.Key, sc), depth)
			}
		}
	}
	return cty.DynamicVal
}

// documentReference reads what a reference leads to as a document. key is the
// instance that an index names, NilVal if the reference itself does.
func (m *module) documentReference(t hcl.Traversal, key cty.Value, depth int) cty.Value {
	switch t.RootName() {
	case "local":
		if expr, ok := m.locals[stepName(t, 1)]; ok && len(t) == 2 {
			return m.document(expr, nil, depth+1)
		}
	case "data":
		if len(t) < 4 || stepName(t, 1) != "aws_iam_policy_document" {
			break
		}
		last, ok := t[len(t)-1].(hcl.TraverseAttr)
		if !ok || (last.Name != "json" && last.Name != "minified_json") {
			break
		}
		address := schema.DataPrefix + "aws_iam_policy_document." + stepName(t, 2)
		rs := m.byAddress[address]
		if len(rs) == 1 {
			return m.policyDocument(rs[0])
		}
		if ix, ok := t[3].(hcl.TraverseIndex); ok {
			key = ix.Key
		}
		for _, r := range rs {
			if r.Instance != address && r.Instance == address+instanceKey(key) {
				return m.policyDocument(r)
			}
		}
	}
	return cty.DynamicVal
}

// template reads a string with unknown interpolations as JSON: each becomes a
// token, and a string that holds a token is unknown, as is an object with such a
// name.
func (m *module) template(e *hclsyntax.TemplateExpr, sc *scope) cty.Value {
	const token = "\uE000"
	var sb strings.Builder
	for _, p := range e.Parts {
		v := m.value(p, sc)
		if v.IsKnown() && !v.IsNull() && v.Type().IsPrimitiveType() {
			if s, err := condition.Convert(v, cty.String); err == nil {
				sb.WriteString(s.AsString())
				continue
			}
		}
		sb.WriteString(token)
	}
	src := sb.String()
	if s := strings.TrimSpace(src); !strings.HasPrefix(s, "{") && !strings.HasPrefix(s, "[") {
		return cty.DynamicVal
	}
	ty, err := ctyjson.ImpliedType([]byte(src))
	if err != nil { // a token may stand where a list or an object stands
		src = strings.ReplaceAll(src, token, `"`+token+`"`)
		if ty, err = ctyjson.ImpliedType([]byte(src)); err != nil {
			return cty.DynamicVal
		}
	}
	v, err := ctyjson.Unmarshal([]byte(src), ty)
	if err != nil {
		return cty.DynamicVal
	}
	v, err = cty.Transform(v, func(_ cty.Path, v cty.Value) (cty.Value, error) {
		if v.Type().IsObjectType() {
			for name := range v.Type().AttributeTypes() {
				if strings.Contains(name, token) {
					return cty.DynamicVal, nil
				}
			}
		}
		if v.Type() != cty.String || v.IsNull() || !v.IsKnown() {
			return v, nil
		}
		prefix, _, unknown := strings.Cut(v.AsString(), token)
		switch {
		case !unknown:
			return v, nil
		case v.AsString() == token:
			return cty.DynamicVal, nil
		}
		return cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix(prefix).NewValue(), nil
	})
	if err != nil {
		return cty.DynamicVal
	}
	return v
}

// references returns the addresses of the resources that an expression refers
// to, through locals and for_each, and whether it depends on nothing else. link
// is the name of the argument that the expression is of.
func (m *module) references(expr hcl.Expression, sc *scope, link string, depth int) (addresses []string, complete bool) {
	if depth > 8 {
		return nil, false
	}
	expr, complete = native(expr), true
	follow := func(t hcl.Traversal, key cty.Value) {
		root, name := t.RootName(), stepName(t, 1)
		switch root {
		case "var", "module", "self", "path", "terraform":
			complete = false
		case "count":
		case "each":
			if sc == nil || len(sc.refs) == 0 {
				if sc == nil || !sc.vars["each"].IsWhollyKnown() {
					complete = false
				}
				return
			}
			addresses = append(addresses, sc.refs...)
		case "local":
			local, ok := m.locals[name]
			if !ok {
				complete = false
				return
			}
			as, all := m.references(local, nil, link, depth+1)
			addresses, complete = append(addresses, as...), complete && all
		default:
			if sc != nil {
				if _, iterator := sc.vars[root]; iterator {
					complete = false
					return
				}
			}
			at, rest := root+"."+name, 2
			if root == "data" {
				at, rest = at+"."+stepName(t, 2), 3
			}
			if rest < len(t) && key == cty.NilVal {
				if ix, ok := t[rest].(hcl.TraverseIndex); ok {
					key = ix.Key
				}
			}
			addresses = append(addresses, at+instanceKey(key))
			if last, ok := t[len(t)-1].(hcl.TraverseAttr); ok && root != "data" && len(t) > 2 {
				as, all := m.namedBy(at, last.Name, link, depth)
				addresses, complete = append(addresses, as...), complete && all
			}
		}
	}
	syntax, ok := expr.(hclsyntax.Node)
	if !ok {
		for _, t := range expr.Variables() {
			follow(t, cty.NilVal)
		}
		return addresses, complete
	}
	indexed := map[hclsyntax.Node]cty.Value{}
	_ = hclsyntax.VisitAll(syntax, func(n hclsyntax.Node) hcl.Diagnostics {
		switch n := n.(type) {
		case *hclsyntax.IndexExpr:
			if c, ok := n.Collection.(*hclsyntax.ScopeTraversalExpr); ok {
				indexed[c] = m.value(n.Key, sc)
			}
		case *hclsyntax.ScopeTraversalExpr:
			key := cty.NilVal
			if k, ok := indexed[n]; ok {
				key = k
			}
			follow(n.Traversal, key)
		}
		return nil
	})
	return addresses, complete
}

// namedBy follows a reference, found in the argument called link, through a
// resource whose argument of that name names another one: people chain companions
// of a bucket to order them, with aws_s3_bucket_public_access_block.x.bucket or
// its id.
func (m *module) namedBy(address, attr, link string, depth int) (addresses []string, complete bool) {
	b := m.blocks[address]
	if b == nil || attr != link && attr != "id" {
		return nil, true
	}
	a := b.Body.Attributes[link]
	if a == nil {
		return nil, true
	}
	addresses, complete = m.references(a.Expr, nil, link, depth+1)
	if rt, ok := m.catalog.ResourceType(b.Labels[0]); ok && slices.Contains(rt.Names(), link) && !m.links[b.Labels[0]+"."+link] {
		complete = true // its own name, not that of another
	}
	return addresses, complete
}

// instanceKey is the key of an instance as addresses write it, or "".
func instanceKey(key cty.Value) string {
	if key == cty.NilVal || !key.IsKnown() || key.IsNull() {
		return ""
	}
	switch key.Type() {
	case cty.String:
		return "[" + quote(key.AsString()) + "]"
	case cty.Number:
		return "[" + key.AsBigFloat().Text('f', -1) + "]"
	}
	return ""
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }

// policyDocument is the document that a policy document data source makes.
func (m *module) policyDocument(r *instance) cty.Value {
	if r.document == cty.NilVal {
		r.document = cty.DynamicVal // two documents that merge each other
		r.document = condition.DocumentFromDataSource(m.valueOf(r))
	}
	return r.document
}

// fingerprint is the same for expressions that are written the same.
func fingerprint(expr hcl.Expression) string {
	n, ok := native(expr).(hclsyntax.Node)
	if !ok {
		return expr.Range().String()
	}
	var sb strings.Builder
	_ = hclsyntax.VisitAll(n, func(n hclsyntax.Node) hcl.Diagnostics {
		switch n := n.(type) {
		case *hclsyntax.ScopeTraversalExpr:
			sb.WriteString(spelled(n.Traversal))
		case *hclsyntax.RelativeTraversalExpr:
			sb.WriteString(spelled(n.Traversal))
		case *hclsyntax.LiteralValueExpr:
			fmt.Fprintf(&sb, "%#v", n.Val)
		case *hclsyntax.FunctionCallExpr:
			sb.WriteString(n.Name)
		case *hclsyntax.BinaryOpExpr:
			fmt.Fprintf(&sb, "%p", n.Op)
		case *hclsyntax.UnaryOpExpr:
			fmt.Fprintf(&sb, "%p", n.Op)
		case *hclsyntax.ForExpr:
			sb.WriteString(n.KeyVar + "," + n.ValVar)
		}
		fmt.Fprintf(&sb, "(%T)", n)
		return nil
	})
	return sb.String()
}

func spelled(t hcl.Traversal) string {
	var parts []string
	for i, s := range t {
		switch s := s.(type) {
		case hcl.TraverseRoot:
			parts = append(parts, s.Name)
		case hcl.TraverseIndex:
			parts = append(parts, fmt.Sprintf("%#v", s.Key))
		default:
			parts = append(parts, stepName(t, i))
		}
	}
	return strings.Join(parts, ".")
}
