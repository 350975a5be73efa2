package condition_test

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

func str(s string) cty.Value { return cty.StringVal(s) }

func obj(kv ...any) cty.Value {
	m := map[string]cty.Value{}
	for i := 0; i < len(kv); i += 2 {
		m[kv[i].(string)] = kv[i+1].(cty.Value)
	}
	return cty.ObjectVal(m)
}

func list(v ...cty.Value) cty.Value { return cty.TupleVal(v) }

// The shape of the tests' resource.
var shape = &schema.Body{
	Attributes: map[string]*schema.Attribute{
		"name":    {Type: cty.String},
		"enabled": {Type: cty.Bool},
		"count":   {Type: cty.Number},
		"tags":    {Type: cty.Map(cty.String)},
		"ids":     {Type: cty.Set(cty.String)},
		"policy":  {Type: cty.String},
		"rules":   {Type: cty.List(cty.Object(map[string]cty.Type{"port": cty.Number}))},
	},
	Blocks: map[string]*schema.Block{
		"logging": {Nesting: schema.List, MaxItems: 1, Body: &schema.Body{Attributes: map[string]*schema.Attribute{"bucket": {Type: cty.String}}}},
		"ingress": {Nesting: schema.Set, Body: &schema.Body{Attributes: map[string]*schema.Attribute{
			"cidr": {Type: cty.String}, "port": {Type: cty.Number},
		}}},
	},
}

func compile(t *testing.T, src string) (*condition.Condition, hcl.Diagnostics) {
	t.Helper()
	e, diags := hclsyntax.ParseExpression([]byte(src), "c.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return condition.Compile(e, condition.Env{Self: shape, Companions: map[string]*schema.Body{"friend": shape}})
}

var (
	unknown  = cty.DynamicVal
	nullStr  = cty.NullVal(cty.String)
	nullBool = cty.NullVal(cty.Bool)
	someStr  = cty.UnknownVal(cty.String)
	notNull  = cty.UnknownVal(cty.String).RefineNotNull()
	arn      = cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix("arn:aws:kms:").NewValue()
	maybe    = cty.UnknownVal(cty.Bool)
	parts    = notNull.Mark(&condition.Fragments{Texts: []string{"export KEY=AKIA1234; a", "b\n"}, Begins: true})
)

func TestEval(t *testing.T) {
	const yes, no, open = "true", "false", "unknown"
	tests := []struct {
		expr string
		self cty.Value
		want string
	}{
		// null: satisfies no comparison, is false where a bool is wanted
		{`self.enabled == true`, obj("enabled", nullBool), no},
		{`self.enabled`, obj("enabled", nullBool), no},
		{`!self.enabled`, obj("enabled", nullBool), yes},
		{`self.enabled == null`, obj("enabled", nullBool), yes},
		{`self.enabled != null`, obj("enabled", nullBool), no},
		{`self.count > 3`, obj("count", cty.NullVal(cty.Number)), no},
		{`self.count <= 3`, obj("count", cty.NullVal(cty.Number)), no},
		{`startswith(self.name, "a")`, obj("name", nullStr), no},
		{`contains(["a"], self.name)`, obj("name", nullStr), no},
		{`length(self.ids) == 0`, obj("ids", cty.NullVal(cty.Set(cty.String))), yes},
		{`lower(self.name) == "a"`, obj("name", nullStr), no},
		{`coalesce(self.name, "b") == "b"`, obj("name", nullStr), yes},

		{`lower(self.name) == 8E88888626`, obj("name", str("a")), open}, // of too many digits to write out
		{`"${self.count}." == "1."`, obj("count", cty.MustParseNumberVal("1e-88888626")), open},
		{`self.count > 3`, obj("count", cty.MustParseNumberVal("8E88888626")), yes},

		{`self.name == ""`, obj("name", nullStr), yes}, // conform reads "" as null
		{`self.name != ""`, obj("name", nullStr), no},
		{`self.name != ""`, obj("name", notNull), yes},
		{`self.name != ""`, obj("name", someStr), open},
		{`"" != self.name`, obj("name", str("a")), yes},

		// what is not there is null
		{`self.logging[0].bucket == "b"`, obj("logging", list()), no},
		{`self.logging[0].bucket == null`, obj("logging", list()), yes},
		{`self.logging[0].bucket == "b"`, obj("logging", list(obj("bucket", str("b")))), yes},
		{`self.logging[*].bucket == ["b"]`, obj("logging", list(obj("bucket", str("b")))), yes},
		{`one(self.ingress).port == 22`, obj("ingress", list(obj("port", cty.NumberIntVal(22)))), yes},
		{`one(self.ingress).port == 22`, obj("ingress", list()), no},
		{`self.tags["env"] == "prod"`, obj("tags", cty.MapVal(map[string]cty.Value{"team": str("a")})), no},
		{`self.tags.env == "prod"`, obj("tags", cty.MapVal(map[string]cty.Value{"env": str("prod")})), yes},
		{`lookup(self.tags, "env", "dev") == "dev"`, obj("tags", cty.NullVal(cty.Map(cty.String))), yes},

		// unknown, after Kleene
		{`self.enabled == true`, obj("enabled", maybe), open},
		{`self.enabled && false`, obj("enabled", maybe), no},
		{`false && self.enabled`, obj("enabled", maybe), no},
		{`self.enabled || true`, obj("enabled", maybe), yes},
		{`true || self.enabled`, obj("enabled", maybe), yes},
		{`self.enabled && true`, obj("enabled", maybe), open},
		{`!self.enabled`, obj("enabled", maybe), open},
		{`self.enabled ? false : false`, obj("enabled", maybe), no},
		{`self.enabled ? true : false`, obj("enabled", maybe), open},
		{`self.name != null`, obj("name", someStr), open},
		{`self.name != null`, obj("name", notNull), yes},
		{`self.name == null`, obj("name", arn), no},
		{`self.name == "*"`, obj("name", arn), no},
		{`contains(["*", "a"], self.name)`, obj("name", arn), no},
		{`self.name == "arn:aws:kms:x"`, obj("name", arn), open},
		{`startswith(self.name, "arn:")`, obj("name", arn), yes},
		{`startswith(self.name, "alias/")`, obj("name", arn), no},
		{`startswith(self.name, "arn:aws:kms:eu")`, obj("name", arn), open},
		{`anytrue([for r in self.ingress : r.port == 22])`, obj("ingress", list(obj("port", cty.UnknownVal(cty.Number)), obj("port", cty.NumberIntVal(22)))), yes},
		{`alltrue([for r in self.ingress : r.port == 22])`, obj("ingress", list(obj("port", cty.UnknownVal(cty.Number)), obj("port", cty.NumberIntVal(80)))), no},
		{`anytrue([for r in self.ingress : r.port == 22])`, obj("ingress", list(obj("port", cty.UnknownVal(cty.Number)), obj("port", cty.NumberIntVal(80)))), open},
		{`anytrue([for r in self.ingress : r.port == 22])`, obj("ingress", unknown), open},
		{`length(self.ingress) > 0`, obj("ingress", unknown), open},
		{`length([for r in self.ingress : r if r.port == 22]) == 0`, obj("ingress", list(obj("port", cty.UnknownVal(cty.Number)))), open},
		{`contains(self.ids, "a")`, obj("ids", cty.SetVal([]cty.Value{str("a"), someStr})), yes},
		{`contains(self.ids, "b")`, obj("ids", cty.SetVal([]cty.Value{str("a"), someStr})), open},
		{`length(self.ids) == 2`, obj("ids", cty.SetVal([]cty.Value{str("a"), someStr})), open},
		{`length([for i in self.ids : i]) == 2`, obj("ids", cty.SetVal([]cty.Value{str("a"), someStr})), open},

		// an unknown string of which parts are known
		{`matches("AKIA[0-9A-Z]{4}", self.name)`, obj("name", parts), yes},
		{`matches("secret", self.name)`, obj("name", parts), open},
		{`matches("^export", self.name)`, obj("name", parts), yes},
		{`matches("\\bAKIA[0-9]+\\b", self.name)`, obj("name", parts), yes},
		{`matches("\\ba\\b", self.name)`, obj("name", parts), open}, // what stands behind it is not known
		{`matches("^b", self.name)`, obj("name", parts), open},
		{`matches("b\\n$", self.name)`, obj("name", parts), open},
		{`strcontains(self.name, "KEY=")`, obj("name", parts), yes},
		{`strcontains(self.name, "TOKEN=")`, obj("name", parts), open},
		{`self.name == "x"`, obj("name", parts), open},
		{`self.name == null`, obj("name", parts), no},
		{`startswith(lower(self.name), "x")`, obj("name", parts), open},
		{`"${self.name}!" == "x!"`, obj("name", parts), open},

		// what would be an error is unknown
		{`tonumber(self.name) > 3`, obj("name", str("many")), open},
		{`jsondecode(self.policy).a == 1`, obj("policy", str("{")), open},
		{`matches("(", self.name)`, obj("name", str("a")), open},
		{`self.name + 1 == 2`, obj("name", str("x")), open},

		// our own functions
		{`is_internet(self.name)`, obj("name", str("0.0.0.0/0")), yes},
		{`is_internet(self.name)`, obj("name", str("::/0")), yes},
		{`is_internet(self.name)`, obj("name", str("0000:0000:0000:0000:0000:0000:0000:0000/0")), yes},
		{`is_internet(self.name)`, obj("name", str("Internet")), yes},
		{`is_internet(self.name)`, obj("name", str("::0")), yes},
		{`is_internet(self.name)`, obj("name", str("0.0.0.0")), yes},
		{`is_internet(self.name)`, obj("name", str("10.0.0.0/8")), no},
		{`is_internet(self.name)`, obj("name", str("0.0.0.1")), no},
		{`is_internet(self.name)`, obj("name", str("sg-1")), no},
		{`port_range_includes(self.name, 22)`, obj("name", str("20-25")), yes},
		{`port_range_includes(self.name, 22)`, obj("name", str("*")), yes},
		{`port_range_includes(self.name, 22)`, obj("name", str("80,443")), no},
		{`port_range_includes(self.name, 22)`, obj("name", str("ssh")), open},
		{`action_matches(self.name, "s3:GetObject")`, obj("name", str("S3:Get*")), yes},
		{`action_matches(self.name, "s3:GetObject")`, obj("name", str("s3:Put*")), no},
		{`action_matches(self.name, "iam:PassRole")`, obj("name", str("*")), yes},
		{`matches("^a+$", self.name)`, obj("name", str("aaa")), yes},
		{`self.rules[0].port == 22`, obj("rules", cty.ListVal([]cty.Value{obj("port", cty.NumberIntVal(22))})), yes},
		{`"${self.name}-x" == "a-x"`, obj("name", str("a")), yes},
		{`"${self.name}-x" == "a-x"`, obj("name", someStr), open},
		{`length(setintersection(self.ids, ["a"])) == 1`, obj("ids", cty.SetVal([]cty.Value{str("a")})), yes},
	}
	for _, test := range tests {
		c, diags := compile(t, test.expr)
		if diags.HasErrors() {
			t.Errorf("%s: %s", test.expr, diags)
			continue
		}
		got := open
		if v := c.Eval(test.self, nil); v.IsKnown() {
			got = map[bool]string{true: yes, false: no}[v.True()]
		}
		if got != test.want {
			t.Errorf("%s with %#v: %s, want %s", test.expr, test.self, got, test.want)
		}
	}
}

func TestCompanions(t *testing.T) {
	c, diags := compile(t, `anytrue([for f in companions.friend : f.logging[0].bucket == self.name])`)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	self := obj("name", str("b"))
	friend := func(b string) cty.Value { return obj("logging", list(obj("bucket", str(b)))) }
	for _, test := range []struct {
		friends cty.Value
		want    cty.Value
	}{
		{list(), cty.False},
		{list(friend("a"), friend("b")), cty.True},
		{unknown, cty.UnknownVal(cty.Bool).RefineNotNull()},
	} {
		if got := c.Eval(self, map[string]cty.Value{"friend": test.friends}); !got.RawEquals(test.want) {
			t.Errorf("with %#v: %#v, want %#v", test.friends, got, test.want)
		}
	}
	if got := c.Companion("friend").Names(); strings.Join(got, " ") != "logging" {
		t.Errorf("needs %v of the companion", got)
	}
	if got := c.Self().Names(); strings.Join(got, " ") != "name" {
		t.Errorf("needs %v of the resource", got)
	}
}

// Every mistake is found when the catalog is built, at its place, with a
// suggestion.
func TestMistakes(t *testing.T) {
	for expr, want := range map[string]string{
		`self.enabld == true`:                                         `c.hcl:1,5-12: Unknown attribute; The resource has no attribute or block "enabld" in any supported provider version. Did you mean "enabled"?`,
		`self.logging[0].bukket == "b"`:                               `c.hcl:1,16-23: Unknown attribute; logging has no attribute or block "bukket" in any supported provider version. Did you mean "bucket"?`,
		`anytrue([for r in self.ingress : r.prot == 22])`:             `c.hcl:1,35-40: Unknown attribute; ingress has no attribute or block "prot" in any supported provider version. Did you mean "port"?`,
		`anytrue([for r in concat(self.ingress, []) : r.prot == 22])`: `Did you mean "port"?`,
		`self.rules[0].prt == 1`:                                      `Unknown attribute; rules has no attribute "prt". Did you mean "port"?`,
		`self.logging.bucket == "b"`:                                  `Attribute of a collection; This is a collection: write [0].bucket, [*].bucket, or a for expression.`,
		`self.ingress[0].port == 22`:                                  `Index of a set; ingress is a set, which has no first element`,
		`self.name.first == "a"`:                                      `No attributes; name is a string and has no attribute "first".`,
		`this.name == "a"`:                                            `Unknown name; A condition can name self, companions, and the variables of its loops and functions; there is no "this".`,
		`companions.frend == null`:                                    `Unknown companion; The check declares no companion "frend". Did you mean "friend"?`,
		`lenght(self.ids) == 0`:                                       `c.hcl:1,1-7: Unknown function; There is no function "lenght". Did you mean "length"?`,
		`length(self.ids, 1) == 0`:                                    `Wrong number of arguments; length takes 1 argument(s), and 2 are given.`,
		`self.enabled == "true"`:                                      `Comparison of unlike types; enabled is a bool: write it without quotes.`,
		`self.name == true`:                                           `Comparison of unlike types; name is a string, and this is a bool.`,
		`self.ingress == []`:                                          `Comparison with []; A list of another type is never equal to []: write length(...) == 0.`,
		`self.logging == "x"`:                                         `logging is a block or a list of objects, not a string.`,
	} {
		_, diags := compile(t, expr)
		if !diags.HasErrors() {
			t.Errorf("%s compiles, want %q", expr, want)
			continue
		}
		if got := diags[0].Error(); !strings.Contains(got, want) {
			t.Errorf("%s:\n  got  %s\n  want %s", expr, got, want)
		}
	}
}

const document = `{"Version":"2012-10-17","Statement":[
  {"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},
  {"Effect":"Deny","Principal":{"AWS":"*","Service":["a","b"]},"Action":["s3:*"],"Resource":["*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}`

func TestPolicy(t *testing.T) {
	for _, test := range []struct {
		expr   string
		policy cty.Value
		want   cty.Value
	}{
		{`anytrue([for s in policy(self.policy) : s.effect == "Allow" && contains(s.principals, "*")])`, str(document), cty.True},
		{`policy(self.policy)[1].principals == ["*", "Service:a", "Service:b"]`, str(document), cty.True},
		{`policy(self.policy)[0].actions == ["s3:GetObject"]`, str(document), cty.True},
		{`policy(self.policy)[1].conditions[0].key == "aws:securetransport"`, str(document), cty.True},
		{`policy(self.policy)[1].conditions[0].values == ["false"]`, str(document), cty.True},
		{`alltrue([for s in policy(self.policy) : s.effect == "Deny"])`, str(`{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}`), cty.True},
		{`length(policy(self.policy)) == 0`, nullStr, cty.True},
		// a decoded document with unknown parts
		{`anytrue([for s in policy(self.policy) : contains(s.actions, "*")])`,
			obj("Statement", list(obj("Effect", str("Allow"), "Action", str("*"), "Resource", someStr))), cty.True},
		{`anytrue([for s in policy(self.policy) : contains(s.resources, "*")])`,
			obj("Statement", list(obj("Effect", str("Allow"), "Action", str("*"), "Resource", someStr))), cty.UnknownVal(cty.Bool).RefineNotNull()},
		{`anytrue([for s in policy(self.policy) : contains(s.principals, "*")])`,
			obj("Statement", list(unknown, obj("Effect", str("Allow"), "Principal", str("*")))), cty.True},
		{`anytrue([for s in policy(self.policy) : contains(s.principals, "*")])`, someStr, cty.UnknownVal(cty.Bool).RefineNotNull()},
		{`anytrue([for s in policy(self.policy) : contains(s.principals, "*")])`, str("not json"), cty.UnknownVal(cty.Bool).RefineNotNull()},
		{`anytrue([for s in policy(self.policy) : contains(s.principals, "*")])`, str("[]"), cty.UnknownVal(cty.Bool).RefineNotNull()},
	} {
		c, diags := compile(t, test.expr)
		if diags.HasErrors() {
			t.Errorf("%s: %s", test.expr, diags)
			continue
		}
		if got := c.Eval(obj("policy", test.policy), nil); !got.RawEquals(test.want) {
			t.Errorf("%s with %#v: %#v, want %#v", test.expr, test.policy, got, test.want)
		}
	}
}

func FuzzPolicy(f *testing.F) {
	f.Add(document)
	f.Add(`{"Statement":[null,1,"x",{"Principal":{"AWS":{"a":1}},"Condition":{"a":["b"]}}]}`)
	f.Add(`{"Statement":{"Condition":{"StringEquals":null},"Action":[[["a"]]]}}`)
	e, _ := hclsyntax.ParseExpression([]byte(`anytrue([for s in policy(self.policy) : s.effect == "Allow" && anytrue([for a in s.actions : action_matches(a, "iam:PassRole")]) && contains(s.principals, "*") && length(s.conditions) == 0])`), "c.hcl", hcl.InitialPos)
	c, diags := condition.Compile(e, condition.Env{Self: shape})
	if diags.HasErrors() {
		f.Fatal(diags)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if v := c.Eval(obj("policy", str(s)), nil); v.IsNull() || v.Type() != cty.Bool {
			t.Errorf("%q: %#v", s, v)
		}
	})
}

// Evaluation is total: no expression that compiles panics or yields anything
// but a bool.
func FuzzEval(f *testing.F) {
	for _, s := range []string{`self.name == "a"`, `anytrue([for r in self.ingress : r.port > 3])`, `length(flatten([self.ids])) == 1`, `self.tags[self.name]`, `{for k, v in self.tags : k => v}.a`, `""==8E88888626`} {
		f.Add(s)
	}
	values := []cty.Value{
		obj("name", str("a"), "enabled", cty.True, "count", cty.NumberIntVal(3), "tags", cty.MapVal(map[string]cty.Value{"a": str("b")}),
			"ids", cty.SetVal([]cty.Value{str("a"), someStr}), "policy", str(document), "rules", list(), "logging", list(obj("bucket", nullStr)),
			"ingress", cty.SetVal([]cty.Value{obj("cidr", str("::/0"), "port", cty.NumberIntVal(1)), obj("cidr", someStr, "port", cty.UnknownVal(cty.Number))})),
		obj(), unknown, cty.NullVal(cty.DynamicPseudoType),
	}
	f.Fuzz(func(t *testing.T, src string) {
		e, diags := hclsyntax.ParseExpression([]byte(src), "c.hcl", hcl.InitialPos)
		if diags.HasErrors() {
			return
		}
		c, diags := condition.Compile(e, condition.Env{Self: shape, Companions: map[string]*schema.Body{"friend": shape}})
		if diags.HasErrors() {
			return
		}
		for _, v := range values {
			if r := c.Eval(v, nil); r.Type() != cty.Bool || r.IsKnown() && r.IsNull() {
				t.Errorf("%s: %#v", src, r)
			}
		}
	})
}

// Functions of the catalog see the shape of their arguments.
func TestDefinitions(t *testing.T) {
	parse := func(src string) hclsyntax.Expression {
		e, diags := hclsyntax.ParseExpression([]byte(src), "c.hcl", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		return e
	}
	env := condition.Env{Self: shape, Functions: map[string]*condition.Definition{
		"open":      {Params: []string{"rule", "port"}, Result: parse(`rule.port == port && is_internet(rule.cidr)`)},
		"any_open":  {Params: []string{"rules", "port"}, Result: parse(`anytrue([for r in rules : open(r, port)])`)},
		"misspelt":  {Params: []string{"rule"}, Result: parse(`rule.prot == 22`)},
		"peeks":     {Params: []string{"x"}, Result: parse(`self.enabled`)},
		"recursive": {Params: []string{"x"}, Result: parse(`recursive(x)`)},
	}}
	c, diags := condition.Compile(parse(`any_open(self.ingress, 22) && !any_open(self.ingress, 23)`), env)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	if got := strings.Join(c.Self().Child("ingress").Names(), " "); got != "cidr port" {
		t.Errorf("needs %s", got)
	}
	if got := c.Eval(obj("ingress", list(obj("port", cty.NumberIntVal(22), "cidr", str("::/0")))), nil); !got.RawEquals(cty.True) {
		t.Errorf("%#v", got)
	}
	for src, want := range map[string]string{
		`anytrue([for r in self.ingress : misspelt(r)])`: `Did you mean "port"?`,
		`peeks(1)`:         `No self here`,
		`recursive(1)`:     `Recursion`,
		`open(1)`:          `open takes 2 argument(s), and 1 are given.`,
		`opeen(1, 2) == 1`: `Did you mean "open"?`,
	} {
		if _, diags := condition.Compile(parse(src), env); !diags.HasErrors() || !strings.Contains(diags.Error(), want) {
			t.Errorf("%s: %v, want %s", src, diags, want)
		}
	}
}
