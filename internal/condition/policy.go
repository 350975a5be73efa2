package condition

import (
	"sort"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

// policyFunc reads an IAM policy in any of the ways Terraform can hold one.
//
// The argument is JSON in a string, or the decoded document: callers that see
// the source (a jsonencode call, a policy document data source, a heredoc with
// interpolations) hand over the document with its unknown parts unknown, so that
// a wildcard beside an unknown ARN is still seen.
var policyFunc = function.New(&function.Spec{
	Description: "The statements of an IAM policy (JSON, or a decoded document) as a list of objects: effect, principals (\"*\", \"AWS:...\", \"Service:...\"), not_principals, actions, not_actions, resources, not_resources (lists of strings), conditions (list of objects with operator, key, values). Unknown parts stay unknown. Do not count the statements: where a document merges others that are not known, an unknown statement stands for all of theirs.",
	Params:      []function.Parameter{anyValue},
	Type:        function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, err := decodeDocument(args[0])
		if err != nil {
			return cty.NilVal, err
		}
		return Statements(v), nil
	},
})

// Statements normalises a decoded policy document into a tuple of statements.
func Statements(doc cty.Value) cty.Value {
	if null(doc) {
		return cty.EmptyTupleVal
	}
	if !doc.IsKnown() || !doc.CanIterateElements() || !(doc.Type().IsObjectType() || doc.Type().IsMapType()) {
		return cty.DynamicVal
	}
	raw := field(doc, "Statement")
	if !raw.IsKnown() {
		return cty.DynamicVal
	}
	if IsUncertain(raw) {
		return Map(raw, statement)
	}
	return cty.TupleVal(mapped(listOf(raw), statement))
}

// field reads a member whatever its case: AWS takes Statement and statement.
func field(v cty.Value, name string) cty.Value {
	if null(v) {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	if !v.IsKnown() {
		return cty.DynamicVal
	}
	if !v.Type().IsObjectType() && !v.Type().IsMapType() {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	for it := v.ElementIterator(); it.Next(); {
		k, el := it.Element()
		if k.IsKnown() && strings.EqualFold(k.AsString(), name) {
			return el
		}
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

// listOf is a value that may be one or many. An unknown value is one unknown
// element: it stands for however many there are.
func listOf(v cty.Value) []cty.Value {
	if IsUncertain(v) { // an unknown element stands for the rest
		sure, _, _ := Parts(v)
		return append(append([]cty.Value{}, sure...), cty.DynamicVal)
	}
	if null(v) {
		return nil
	}
	if v.IsKnown() && (v.Type().IsTupleType() || v.Type().IsListType() || v.Type().IsSetType()) {
		return v.AsValueSlice()
	}
	return []cty.Value{v}
}

func stringsOf(v cty.Value) cty.Value {
	if !v.IsMarked() && !v.IsKnown() {
		return cty.DynamicVal
	}
	var out []cty.Value
	for _, el := range listOf(v) {
		out = append(out, asString(el))
	}
	return cty.TupleVal(out)
}

func statement(s cty.Value) cty.Value {
	if !s.IsKnown() || !(s.Type().IsObjectType() || s.Type().IsMapType()) {
		return cty.DynamicVal
	}
	return cty.ObjectVal(map[string]cty.Value{
		"sid":            field(s, "Sid"),
		"effect":         field(s, "Effect"),
		"principals":     principals(field(s, "Principal")),
		"not_principals": principals(field(s, "NotPrincipal")),
		"actions":        stringsOf(field(s, "Action")),
		"not_actions":    stringsOf(field(s, "NotAction")),
		"resources":      stringsOf(field(s, "Resource")),
		"not_resources":  stringsOf(field(s, "NotResource")),
		"conditions":     conditions(field(s, "Condition")),
	})
}

// principals flattens {AWS = [...], Service = ...} to "AWS:arn" strings; "*"
// alone and AWS:"*" are both "*": everyone.
func principals(v cty.Value) cty.Value {
	if null(v) {
		return cty.EmptyTupleVal
	}
	if !v.IsKnown() {
		return cty.DynamicVal
	}
	if v.Type() == cty.String {
		return cty.TupleVal([]cty.Value{v})
	}
	if !v.Type().IsObjectType() && !v.Type().IsMapType() {
		return cty.DynamicVal
	}
	var out []cty.Value
	for it := v.ElementIterator(); it.Next(); {
		k, ids := it.Element()
		kind := k.AsString()
		for _, id := range listOf(ids) {
			id = asString(id)
			switch {
			case !id.IsKnown():
				p := id.Range().StringPrefix()
				if p == "" && strings.EqualFold(kind, "AWS") { // may be "*"
					out = append(out, cty.UnknownVal(cty.String))
				} else {
					out = append(out, cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix(kind+":"+p).NewValue())
				}
			case id.IsNull():
			case id.AsString() == "*" && strings.EqualFold(kind, "AWS"):
				out = append(out, cty.StringVal("*"))
			default:
				out = append(out, cty.StringVal(kind+":"+id.AsString()))
			}
		}
	}
	return cty.TupleVal(out)
}

func conditions(v cty.Value) cty.Value {
	if null(v) {
		return cty.EmptyTupleVal
	}
	if !v.IsKnown() || !(v.Type().IsObjectType() || v.Type().IsMapType()) {
		return cty.DynamicVal
	}
	var out []cty.Value
	for it := v.ElementIterator(); it.Next(); {
		op, keys := it.Element()
		if !keys.IsKnown() || keys.IsNull() || !(keys.Type().IsObjectType() || keys.Type().IsMapType()) {
			out = append(out, cty.ObjectVal(map[string]cty.Value{"operator": op, "key": cty.UnknownVal(cty.String), "values": cty.DynamicVal}))
			continue
		}
		for kt := keys.ElementIterator(); kt.Next(); {
			k, vals := kt.Element()
			out = append(out, cty.ObjectVal(map[string]cty.Value{"operator": op, "key": cty.StringVal(strings.ToLower(k.AsString())), "values": stringsOf(vals)}))
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		return out[i].GetAttr("operator").AsString() < out[j].GetAttr("operator").AsString()
	})
	return cty.TupleVal(out)
}

var actionMatchesFunc = function.New(&function.Spec{
	Description: `Whether an IAM action pattern ("s3:Get*", "*") covers the action ("s3:GetObject"); case does not count.`,
	Params:      []function.Parameter{{Name: "pattern", Type: cty.String}, {Name: "action", Type: cty.String}},
	Type:        function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.BoolVal(wildcard(strings.ToLower(args[0].AsString()), strings.ToLower(args[1].AsString()))), nil
	},
})

// wildcard matches * (any run) and ? (any one character).
func wildcard(pattern, s string) bool {
	star, mark := -1, 0
	p, i := 0, 0
	for i < len(s) {
		switch {
		case p < len(pattern) && (pattern[p] == '?' || (pattern[p] == s[i] && pattern[p] != '*')):
			p++
			i++
		case p < len(pattern) && pattern[p] == '*':
			star, mark = p, i
			p++
		case star >= 0:
			p = star + 1
			mark++
			i = mark
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}

// DocumentFromDataSource turns a policy document data source's arguments into
// the decoded document that its json attribute would hold. Arguments that are
// unknown stay unknown; a merged document that cannot be read becomes an unknown
// statement.
func DocumentFromDataSource(config cty.Value) cty.Value {
	if !config.IsKnown() || config.IsNull() {
		return cty.DynamicVal
	}
	blocks := get(config, "statement")
	if plain, _ := counted(blocks); !plain.IsKnown() {
		return cty.DynamicVal
	}
	var sure []cty.Value
	for _, name := range []string{"source_json", "override_json", "source_policy_documents", "override_policy_documents"} {
		for _, v := range listOf(attr(config, name)) {
			doc, err := decodeDocument(v)
			if err != nil || !doc.IsKnown() {
				sure = append(sure, cty.DynamicVal)
				continue
			}
			sure = append(sure, listOf(field(doc, "Statement"))...)
		}
	}
	written, optional := listOf(blocks), []cty.Value(nil)
	if IsUncertain(blocks) {
		written, optional, _ = Parts(blocks)
	}
	sure = append(sure, mapped(written, statementFromBlock)...)
	list := cty.TupleVal(sure)
	if len(optional) > 0 {
		list = Uncertain(sure, mapped(optional, statementFromBlock))
	}
	return cty.ObjectVal(map[string]cty.Value{"Statement": list})
}

// decodeDocument decodes JSON in a string; a document that the caller has
// decoded, null and unknown stay as they are.
func decodeDocument(v cty.Value) (cty.Value, error) {
	if !v.IsKnown() {
		return cty.DynamicVal, nil
	}
	if null(v) || v.Type() != cty.String {
		return v, nil
	}
	src := []byte(strings.TrimSpace(v.AsString()))
	if len(src) == 0 {
		return cty.NullVal(cty.DynamicPseudoType), nil
	}
	ty, err := ctyjson.ImpliedType(src)
	if err != nil {
		return cty.NilVal, err
	}
	return ctyjson.Unmarshal(src, ty)
}

// get reads a member of an object, null if it is not there; unlike attr it
// keeps marks.
func get(v cty.Value, name string) cty.Value {
	if v.Type().IsObjectType() && v.Type().HasAttribute(name) {
		return v.GetAttr(name)
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func statementFromBlock(b cty.Value) cty.Value {
	if !b.IsKnown() {
		return cty.DynamicVal
	}
	effect := attr(b, "effect")
	if null(effect) {
		effect = cty.StringVal("Allow")
	}
	m := map[string]cty.Value{"Effect": effect}
	for from, to := range map[string]string{"sid": "Sid", "actions": "Action", "not_actions": "NotAction", "resources": "Resource", "not_resources": "NotResource"} {
		if v := attr(b, from); !null(v) {
			m[to] = v
		}
	}
	for from, to := range map[string]string{"principals": "Principal", "not_principals": "NotPrincipal"} {
		if v := principalBlocks(attr(b, from)); !null(v) {
			m[to] = v
		}
	}
	if v := conditionBlocks(attr(b, "condition")); !null(v) {
		m["Condition"] = v
	}
	return cty.ObjectVal(m)
}

func principalBlocks(v cty.Value) cty.Value {
	if !v.IsKnown() {
		return cty.DynamicVal
	}
	byType := map[string][]cty.Value{}
	for _, b := range listOf(v) {
		ty := attr(b, "type")
		if !ty.IsKnown() || ty.IsNull() {
			return cty.DynamicVal
		}
		name := ty.AsString()
		if name == "*" {
			name = "AWS"
		}
		byType[name] = append(byType[name], listOf(attr(b, "identifiers"))...)
	}
	if len(byType) == 0 {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	out := map[string]cty.Value{}
	for name, ids := range byType {
		out[name] = cty.TupleVal(ids)
	}
	return cty.ObjectVal(out)
}

func conditionBlocks(v cty.Value) cty.Value {
	if !v.IsKnown() {
		return cty.DynamicVal
	}
	out := map[string]map[string]cty.Value{}
	for _, b := range listOf(v) {
		test, key := attr(b, "test"), attr(b, "variable")
		if !test.IsKnown() || !key.IsKnown() || test.IsNull() || key.IsNull() {
			return cty.DynamicVal
		}
		if out[test.AsString()] == nil {
			out[test.AsString()] = map[string]cty.Value{}
		}
		out[test.AsString()][key.AsString()] = attr(b, "values")
	}
	if len(out) == 0 {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	ops := map[string]cty.Value{}
	for op, keys := range out {
		ops[op] = cty.ObjectVal(keys)
	}
	return cty.ObjectVal(ops)
}
