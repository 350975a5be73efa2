package check_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
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

// service makes a catalog of one service from its types and checks.
func service(t *testing.T, types, checks string) (*catalog.Catalog, []*catalog.Check) {
	t.Helper()
	gone := ""
	if strings.Contains(types, "azurerm_gone") {
		gone = `"azurerm_gone", `
	}
	c := catalog.Open(fstest.MapFS{
		"base.hcl": {Data: []byte(`
group "data" {
  name        = "Data"
  description = "Data."
}
area "data_content" {
  name        = "Data"
  group       = "data"
  description = "Data."
}
model "paas" {
  name        = "PaaS"
  description = "PaaS."
  owners      = { data_content = "customer" }
}
`)},
		"aws/test.hcl": {Data: []byte(`
service "aws_test" {
  name        = "Test"
  cloud       = "aws"
  model       = "paas"
  description = "Test."
  resources   = [` + gone + `"aws_s3_bucket", "aws_instance", "azurerm_storage_account", "aws_db_instance", "aws_security_group"]
  sources     = ["https://example.com/"]
` + types + `
  obligation "it" {
    title     = "Do it"
    area      = "data_content"
    severity  = "high"
    rationale = "Or else."
    sources   = ["https://example.com/"]
` + checks + `
  }
}
`)},
	})
	if diags := c.Validate(); diags.HasErrors() {
		t.Fatal(diags)
	}
	s, ok := c.Service("aws_test")
	if !ok {
		t.Fatal("the service does not load")
	}
	return c, s.Obligations[0].Checks
}

func judge(c *catalog.Catalog, ch *catalog.Check, self *check.Resource, others ...*check.Resource) check.Judgement {
	return check.Judge(ch, self, check.NewWorld(c, append(others, self), nil))
}

func resource(ty, name string, v cty.Value) *check.Resource {
	a := ty + "." + name
	return &check.Resource{Type: ty, Address: a, Instance: a, Value: v}
}

func TestDefaultsAndOlderNames(t *testing.T) {
	c, checks := service(t, `
  resource_type "azurerm_storage_account" {
    defaults = { min_tls_version = "TLS1_2", "network_rules.default_action" = "Deny" }
    renamed  = { https_traffic_only_enabled = "enable_https_traffic_only", public_network_access_enabled = "!private_only" }
    legacy   = { enable_https_traffic_only = "bool", private_only = "bool" }
  }
  resource_type "azurerm_gone" {
    legacy = { secure = "bool", "site_config.min_tls" = "string" }
  }
`, `
    check "azurerm_storage_account" {
      require = self.min_tls_version == "TLS1_2"
      remedy  = "Set it."
    }
    check "azurerm_storage_account" {
      require = self.https_traffic_only_enabled == true
      remedy  = "Set it."
    }
    check "azurerm_storage_account" {
      require = self.public_network_access_enabled == false
      remedy  = "Set it."
    }
    check "azurerm_storage_account" {
      require = self.network_rules[0].default_action == "Deny"
      remedy  = "Set it."
    }
    check "azurerm_gone" {
      require = self.secure == true && self.site_config[0].min_tls == "1.2"
      remedy  = "Set it."
    }
`)
	const tls, https, public, network, gone = 0, 1, 2, 3, 4
	for _, test := range []struct {
		check int
		value cty.Value
		want  check.Verdict
	}{
		{tls, obj(), check.Met},
		{tls, obj("min_tls_version", cty.NullVal(cty.String)), check.Met},
		{tls, obj("min_tls_version", str("TLS1_0")), check.Unmet},
		{tls, obj("min_tls_version", cty.UnknownVal(cty.String)), check.Undecided},
		{tls, obj("min_tls_version", str("TLS1_0").Mark("sensitive")), check.Unmet},
		{https, obj("https_traffic_only_enabled", cty.True), check.Met},
		{https, obj("enable_https_traffic_only", cty.True), check.Met},
		{https, obj("enable_https_traffic_only", str("true")), check.Met},
		{https, obj("enable_https_traffic_only", cty.False), check.Unmet},
		{https, obj("https_traffic_only_enabled", cty.False, "enable_https_traffic_only", cty.True), check.Unmet},
		{https, obj(), check.Unmet},
		{public, obj("private_only", cty.True), check.Met},
		{public, obj("private_only", cty.False), check.Unmet},
		{public, obj("private_only", cty.UnknownVal(cty.Bool)), check.Undecided},
		{network, obj("network_rules", list(obj())), check.Met},
		{network, obj("network_rules", list(obj("default_action", str("Allow")))), check.Unmet},
		{network, obj(), check.Unmet},
		{network, obj("network_rules", cty.DynamicVal), check.Undecided},
		{network, obj("network_rules", obj("default_action", str("Deny"))), check.Met}, // an object where a block stands
		{gone, obj("secure", cty.True, "site_config", list(obj("min_tls", str("1.2")))), check.Met},
		{gone, obj("secure", cty.True), check.Unmet},
		{tls, cty.DynamicVal, check.Undecided},
		{tls, cty.NullVal(cty.DynamicPseudoType), check.Unmet},
	} {
		ch := checks[test.check]
		if got := judge(c, ch, resource(ch.Type, "a", test.value)).Verdict; got != test.want {
			t.Errorf("check %d on %#v: %s, want %s", test.check, test.value, got, test.want)
		}
	}
}

func TestImplication(t *testing.T) {
	c, checks := service(t, "", `
    check "aws_db_instance" {
      when    = self.engine == "mysql"
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
`)
	u := cty.UnknownVal(cty.String)
	for _, test := range []struct {
		value cty.Value
		want  check.Verdict
		final bool
	}{
		{obj("engine", str("mysql")), check.Unmet, false},
		{obj("engine", str("mysql"), "storage_encrypted", cty.True), check.Met, false},
		{obj("engine", str("oracle")), check.Met, false},
		{obj("engine", u), check.Undecided, false},
		{obj("engine", u, "storage_encrypted", cty.True), check.Met, false},
		{obj("engine", str("mysql"), "storage_encrypted", str("perhaps")), check.Undecided, false},
		{obj("engine", str("mysql"), "storage_encrypted", cty.UnknownVal(cty.Bool)), check.Undecided, false},
	} {
		j := judge(c, checks[0], resource("aws_db_instance", "a", test.value))
		if j.Verdict != test.want || j.Final != test.final {
			t.Errorf("%#v: %s (final %t), want %s (final %t)", test.value, j.Verdict, j.Final, test.want, test.final)
		}
	}
}

// What does not convert to the schema's type is not known, and nothing beside it
// is lost.
func TestWrongTypes(t *testing.T) {
	c, checks := service(t, "", `
    check "aws_db_instance" {
      require = self.tags["a"] == "x"
      remedy  = "Set it."
    }
`)
	for _, test := range []struct {
		tags cty.Value
		want check.Verdict
	}{
		{obj("a", str("x"), "b", obj()), check.Met},
		{obj("a", str("y"), "b", list(cty.True)), check.Unmet},
		{obj("a", cty.UnknownVal(cty.String), "b", obj()), check.Undecided},
		{obj("a", cty.NullVal(cty.List(cty.Bool)), "b", str("x")), check.Unmet},
		{obj("a", cty.MustParseNumberVal("8E88888626")), check.Undecided},
		{list(str("x")), check.Undecided},
		{str("x"), check.Undecided},
		{cty.SetValEmpty(cty.String), check.Undecided},
	} {
		if got := judge(c, checks[0], resource("aws_db_instance", "a", obj("tags", test.tags))).Verdict; got != test.want {
			t.Errorf("%#v: %s, want %s", test.tags, got, test.want)
		}
	}
}

const versioning = `
    check "aws_s3_bucket" {
      companion "aws_s3_bucket_versioning" {
        attribute = "bucket"
      }
      require = anytrue([for v in companions.aws_s3_bucket_versioning : v.versioning_configuration[0].status == "Enabled"])
      remedy  = "Add one."
    }
`

const s3Identity = `
  resource_type "aws_s3_bucket" {
    identity = ["id", "bucket"]
  }
`

func TestCompanionLinks(t *testing.T) {
	c, checks := service(t, s3Identity, versioning)
	enabled := func(bucket cty.Value, refs ...string) *check.Resource {
		r := resource("aws_s3_bucket_versioning", "v", obj("bucket", bucket, "versioning_configuration", list(obj("status", str("Enabled")))))
		if len(refs) > 0 {
			r.References = func(string) ([]string, bool) { return refs, true }
		}
		return r
	}
	suspended := func(bucket cty.Value) *check.Resource {
		return resource("aws_s3_bucket_versioning", "w", obj("bucket", bucket, "versioning_configuration", list(obj("status", str("Suspended")))))
	}
	named := resource("aws_s3_bucket", "a", obj("bucket", str("logs")))
	keyed := resource("aws_s3_bucket", "a", obj("bucket", str("logs")))
	keyed.Instance = `aws_s3_bucket.a["x"]`
	unnamed := resource("aws_s3_bucket", "a", obj("bucket", cty.UnknownVal(cty.String)))
	u := cty.UnknownVal(cty.String)
	toggled := func(r *check.Resource, exists string) *check.Resource {
		r.Exists = exists
		return r
	}
	sometimes := toggled(resource("aws_s3_bucket", "a", obj("bucket", str("logs"))), "var.create")
	for name, test := range map[string]struct {
		self   *check.Resource
		others []*check.Resource
		want   check.Verdict
	}{
		"none":                            {named, nil, check.Unmet},
		"by literal":                      {named, []*check.Resource{enabled(str("logs"))}, check.Met},
		"another's":                       {named, []*check.Resource{enabled(str("other"))}, check.Unmet},
		"by reference":                    {named, []*check.Resource{enabled(u, "aws_s3_bucket.a")}, check.Met},
		"another's, by reference":         {named, []*check.Resource{enabled(u, "aws_s3_bucket.b")}, check.Unmet},
		"instance by key":                 {keyed, []*check.Resource{enabled(u, `aws_s3_bucket.a["x"]`)}, check.Met},
		"another instance":                {keyed, []*check.Resource{enabled(u, `aws_s3_bucket.a["y"]`)}, check.Unmet},
		"instance by the whole":           {keyed, []*check.Resource{enabled(u, "aws_s3_bucket.a")}, check.Met},
		"key not told apart":              {named, []*check.Resource{enabled(u, "aws_s3_bucket.a[0]")}, check.Met},
		"link unknown":                    {named, []*check.Resource{enabled(u)}, check.Undecided},
		"link unknown, makes no odds":     {named, []*check.Resource{suspended(u)}, check.Unmet},
		"one sure, one unknown":           {named, []*check.Resource{enabled(str("logs")), suspended(u)}, check.Met},
		"own name unknown":                {unnamed, []*check.Resource{enabled(str("logs"))}, check.Undecided},
		"own name unknown, but reference": {unnamed, []*check.Resource{enabled(u, "aws_s3_bucket.a")}, check.Met},
		"may not exist":                   {named, []*check.Resource{toggled(enabled(str("logs")), "var.create")}, check.Undecided},
		"exists together":                 {sometimes, []*check.Resource{toggled(enabled(str("logs")), "var.create")}, check.Met},
		"exists on its own":               {sometimes, []*check.Resource{toggled(enabled(str("logs")), "var.versioned")}, check.Undecided},
		"exists wherever it":              {named, []*check.Resource{toggled(enabled(str("logs")), "of:aws_s3_bucket.a")}, check.Met},
		"suspended if at all":             {named, []*check.Resource{toggled(suspended(str("logs")), "var.create")}, check.Unmet},
		"companion partly unknown": {named, []*check.Resource{resource("aws_s3_bucket_versioning", "v",
			obj("bucket", str("logs"), "versioning_configuration", cty.DynamicVal))}, check.Undecided},
	} {
		if got := judge(c, checks[0], test.self, test.others...).Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

// What a caller cannot see is not missing: the verdict is undecided, and says
// for good if nothing else is unknown.
// A companion of a block whose count is not known stands for any number: what
// holds for each of them is decided, how many there are is not.
func TestManyCompanions(t *testing.T) {
	c, checks := service(t, s3Identity, versioning+`
    check "aws_s3_bucket" {
      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }
      require = length(companions.aws_s3_bucket_policy) >= 2
      remedy  = "Add two."
    }
`)
	const each, two = 0, 1
	bucket := resource("aws_s3_bucket", "a", obj("bucket", str("a")))
	many := func(ty string, value cty.Value, exists string) *check.Resource {
		r := resource(ty, "b", value)
		r.Many, r.Exists = true, exists
		return r
	}
	enabled := obj("bucket", str("a"), "versioning_configuration", list(obj("status", str("Enabled"))))
	suspended := obj("bucket", str("a"), "versioning_configuration", list(obj("status", str("Suspended"))))
	for _, test := range []struct {
		check     int
		companion *check.Resource
		want      check.Verdict
	}{
		{each, many("aws_s3_bucket_versioning", enabled, ""), check.Met},
		{each, many("aws_s3_bucket_versioning", enabled, "perhaps"), check.Undecided},
		{each, many("aws_s3_bucket_versioning", suspended, "perhaps"), check.Unmet},
		{two, resource("aws_s3_bucket_policy", "b", obj("bucket", str("a"))), check.Unmet},
		{two, many("aws_s3_bucket_policy", obj("bucket", str("a")), ""), check.Undecided},
		{two, many("aws_s3_bucket_policy", obj("bucket", str("a")), "perhaps"), check.Undecided},
		{two, many("aws_s3_bucket_policy", obj("bucket", str("b")), "perhaps"), check.Unmet},
	} {
		if got := judge(c, checks[test.check], bucket, test.companion).Verdict; got != test.want {
			t.Errorf("check %d with %#v: %s, want %s", test.check, test.companion.Value, got, test.want)
		}
	}
}

func TestInvisibleCompanions(t *testing.T) {
	c, checks := service(t, s3Identity, versioning)
	self := resource("aws_s3_bucket", "a", obj("bucket", str("logs")))
	only := func(ty string) bool { return ty == "aws_s3_bucket" }
	j := check.Judge(checks[0], self, check.NewWorld(c, []*check.Resource{self}, only))
	if j.Verdict != check.Undecided || !j.Final || strings.Join(j.Missing, "") != "aws_s3_bucket_versioning" {
		t.Errorf("%+v", j)
	}
}

func TestSelfAttributeLink(t *testing.T) {
	c, checks := service(t, "", `
    check "aws_instance" {
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = alltrue([for g in companions.aws_security_group : length(g.ingress) == 0])
      remedy  = "Remove it."
    }
`)
	group := resource("aws_security_group", "g", obj("ingress", list(obj("from_port", cty.NumberIntVal(22)))))
	by := func(v cty.Value, complete bool, refs ...string) *check.Resource {
		r := resource("aws_instance", "i", obj("vpc_security_group_ids", v))
		r.References = func(string) ([]string, bool) { return refs, complete }
		return r
	}
	u := list(cty.UnknownVal(cty.String))
	for name, test := range map[string]struct {
		self *check.Resource
		want check.Verdict
	}{
		"linked":     {by(u, true, "aws_security_group.g"), check.Unmet},
		"not linked": {by(u, true, "aws_security_group.h"), check.Met},
		"literal":    {by(list(str("sg-1")), true), check.Met},
		"unknown":    {by(u, false), check.Undecided},
	} {
		if got := judge(c, checks[0], test.self, group).Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

func TestMessage(t *testing.T) {
	c, checks := service(t, "", `
    check "aws_db_instance" {
      require = self.password == null
      fix     = { storage_encrypted = true, engine = "mysql" }
    }
`)
	got := check.Message(c, checks[0])
	want := `Do it: set engine = "mysql" and storage_encrypted = true. Or else. Owner: customer (data, Test).`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestJudgeAll(t *testing.T) {
	c, _ := service(t, s3Identity, versioning)
	a, b := resource("aws_s3_bucket", "a", obj("bucket", str("a"))), resource("aws_s3_bucket", "b", obj("bucket", str("b")))
	v := resource("aws_s3_bucket_versioning", "v", obj("bucket", str("b"), "versioning_configuration", list(obj("status", str("Enabled")))))
	var got []string
	for _, j := range check.JudgeAll(c, check.NewWorld(c, []*check.Resource{b, v, a}, nil), &catalog.Selection{}) {
		got = append(got, j.Resource.Instance+" "+j.Verdict.String())
	}
	if want := "aws_s3_bucket.a unmet, aws_s3_bucket.b met"; strings.Join(got, ", ") != want {
		t.Errorf("%s, want %s", strings.Join(got, ", "), want)
	}
}
