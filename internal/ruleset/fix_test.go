package ruleset

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// fixAll does what tflint --fix does with the rules: it checks one after the
// other, applies what a rule fixes before the next, and repeats that until
// nothing changes.
func fixAll(t *testing.T, s *RuleSet, rules []*rule, name, src string) string {
	t.Helper()
	s.EnabledRules = nil
	for _, r := range rules {
		s.EnabledRules = append(s.EnabledRules, r)
	}
	for range 10 { // tflint's limit
		before := src
		for _, r := range rules {
			host := helper.TestRunner(t, map[string]string{name: src})
			if err := r.Check(&runner{Runner: host, set: s}); err != nil {
				t.Fatal(err)
			}
			if changed, ok := host.Changes()[name]; ok {
				src = string(changed)
				if _, diags := hclsyntax.ParseConfig(changed, name, hcl.InitialPos); diags.HasErrors() {
					t.Fatalf("%s breaks the file: %s\n%s", r.Name(), diags, src)
				}
			}
		}
		if src == before {
			return src
		}
	}
	t.Fatalf("the rules never come to an end with\n%s", src)
	return ""
}

// fixingRules are the rules of a service that offer fixes.
func fixingRules(c *catalog.Catalog, s *RuleSet, service string) []*rule {
	var out []*rule
	for _, r := range s.Rules {
		r, ok := r.(*rule)
		if !ok || !strings.HasPrefix(r.entry.Obligation, service+".") {
			continue
		}
		o, _ := c.Obligation(r.entry.Obligation)
		if slices.ContainsFunc(o.Checks, func(ch *catalog.Check) bool { return ch.Autofix }) {
			out = append(out, r)
		}
	}
	return out
}

// TestFixes applies the fixes of every service to its fixture, first of each
// rule alone, then of all. A resource that a rule offered a fix for meets the
// obligation afterwards; what is fixed is not fixed again; and every check that
// offers a fix has a resource in the fixture to show it on.
func TestFixes(t *testing.T) {
	c := catalog.Open(os.DirFS(catalogData))
	s := New(c)
	s.global = &sdk.Config{Fix: true}
	for _, e := range c.Index().Services {
		rules := fixingRules(c, s, e.ID)
		if len(rules) == 0 {
			continue
		}
		t.Run(e.ID, func(t *testing.T) {
			name := strings.Replace(e.ID, "_", "/", 1) + ".tf"
			src, err := os.ReadFile(filepath.Join(catalogData, name))
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rules {
				testFixesOf(t, c, s, r, name, string(src))
			}
			fixed := fixAll(t, s, rules, name, string(src))
			for _, r := range rules {
				o, _ := c.Obligation(r.entry.Obligation)
				for address := range fixable(t, c, o.Checks, name, fixed) {
					t.Errorf("%s of %s could still be fixed", o.Name, address)
				}
			}
		})
	}
}

func testFixesOf(t *testing.T, c *catalog.Catalog, s *RuleSet, r *rule, name, src string) {
	o, _ := c.Obligation(r.entry.Obligation)
	offered := fixable(t, c, o.Checks, name, src)
	for _, ch := range o.Checks {
		if ch.Autofix && !offeredFor(offered, ch.Type) {
			t.Errorf("%s: %s for %s: the fixture has no resource that is fixed", ch.DefRange, o.Name, ch.Type)
		}
	}
	if len(offered) == 0 {
		return
	}
	fixed := fixAll(t, s, []*rule{r}, name, src)
	m, err := read(openFiles(t, map[string]string{name: fixed}), c, o.Checks)
	if err != nil {
		t.Fatal(err)
	}
	for _, ch := range o.Checks {
		for _, res := range m.world.Resources(ch.Type) {
			if j := check.Judge(ch, res, m.world); offered[res.Address] && j.Verdict != check.Met {
				t.Errorf("%s: %s is %s for %s after the fix", ch.DefRange, res.Instance, j.Verdict, o.Name)
			}
		}
	}
}

// fixable are the addresses of the resources that one of the checks offers a
// fix for.
func fixable(t *testing.T, c *catalog.Catalog, checks []*catalog.Check, name, src string) map[string]bool {
	m, err := read(openFiles(t, map[string]string{name: src}), c, checks)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, ch := range checks {
		for _, res := range m.world.Resources(ch.Type) {
			inst := res.Source.(*instance)
			if check.Judge(ch, res, m.world).Verdict == check.Unmet && len(m.fix(ch, inst, m.anchor(ch, inst, check.Unmet))) > 0 {
				out[res.Address] = true
			}
		}
	}
	return out
}

func offeredFor(addresses map[string]bool, ty string) bool {
	for a := range addresses {
		if strings.HasPrefix(a, ty+".") {
			return true
		}
	}
	return false
}

// TestFixShapes shows what a fix does to the source, and what it leaves alone.
// A case without a result is left as it is.
func TestFixShapes(t *testing.T) {
	c := catalog.Open(os.DirFS(catalogData))
	s := New(c)
	s.global = &sdk.Config{Fix: true}
	var rules []*rule
	for _, r := range s.Rules {
		r, ok := r.(*rule)
		if !ok {
			continue
		}
		switch r.entry.Obligation {
		case "aws_rds.deletion_protection", "aws_rds.copy_tags_to_snapshot", "aws_cloudfront.viewer_tls_1_2", "aws_s3.account_public_access_blocked",
			"aws_neptune.audit_log_export", "aws_ec2.detailed_monitoring", "azure_storage.https_only":
			rules = append(rules, r)
		}
	}
	for name, test := range map[string]struct{ before, after string }{
		"value": {
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = false # why\n  deletion_protection   = \"false\"\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true # why\n  deletion_protection   = true\n}\n",
		},
		"null": {
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection   = null\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n}\n",
		},
		"below the last argument": {
			"resource \"aws_db_instance\" \"a\" {\n  engine = \"mysql\" # why\n  # not below this\n\n  timeouts {\n    create = \"1h\"\n  }\n\n  depends_on = [aws_vpc.a]\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  engine                = \"mysql\" # why\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n  # not below this\n\n  timeouts {\n    create = \"1h\"\n  }\n\n  depends_on = [aws_vpc.a]\n}\n",
		},
		"below a long argument": {
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  tags = {\n    a = \"b\"\n  } /* why\n  so */\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  tags = {\n    a = \"b\"\n  } /* why\n  so */\n  deletion_protection = true\n}\n",
		},
		"below a heredoc": {
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  identifier = <<-EOT\n    a\n  EOT\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  identifier            = <<-EOT\n    a\n  EOT\n  deletion_protection   = true\n}\n",
		},
		"below the header": {
			"resource \"aws_db_instance\" \"a\" { # why\n}\n",
			"resource \"aws_db_instance\" \"a\" { # why\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n}\n",
		},
		"several arguments at once": {
			"resource \"aws_s3_account_public_access_block\" \"a\" {\n  ignore_public_acls = false\n}\n",
			"resource \"aws_s3_account_public_access_block\" \"a\" {\n  ignore_public_acls      = true\n  block_public_acls       = true\n  block_public_policy     = true\n  restrict_public_buckets = true\n}\n",
		},
		"in a block": {
			"resource \"aws_launch_template\" \"a\" {\n  monitoring {\n    enabled = false\n  }\n}\nresource \"aws_launch_template\" \"b\" {\n  monitoring {\n  }\n}\n",
			"resource \"aws_launch_template\" \"a\" {\n  monitoring {\n    enabled = true\n  }\n}\nresource \"aws_launch_template\" \"b\" {\n  monitoring {\n    enabled = true\n  }\n}\n",
		},
		"a list": {
			"resource \"aws_neptune_cluster\" \"a\" {\n  engine = \"neptune\"\n}\nresource \"aws_neptune_cluster\" \"b\" {\n  enable_cloudwatch_logs_exports = []\n}\nresource \"aws_neptune_cluster\" \"c\" {\n  enable_cloudwatch_logs_exports = [\"slowquery\"]\n}\n",
			"resource \"aws_neptune_cluster\" \"a\" {\n  engine                         = \"neptune\"\n  enable_cloudwatch_logs_exports = [\"audit\"]\n}\nresource \"aws_neptune_cluster\" \"b\" {\n  enable_cloudwatch_logs_exports = [\"audit\"]\n}\nresource \"aws_neptune_cluster\" \"c\" {\n  enable_cloudwatch_logs_exports = [\"slowquery\"]\n}\n",
		},
		"instances": {
			"resource \"aws_db_instance\" \"a\" {\n  count                 = 2\n  copy_tags_to_snapshot = true\n}\n",
			"resource \"aws_db_instance\" \"a\" {\n  count                 = 2\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n}\n",
		},
		"line ends of Windows": {
			"resource \"aws_db_instance\" \"a\" {\r\n  copy_tags_to_snapshot = true\r\n}\r\n",
			"resource \"aws_db_instance\" \"a\" {\r\n  copy_tags_to_snapshot = true\r\n  deletion_protection   = true\r\n}\r\n",
		},
		"a comment above": {
			"# tflint-ignore: responsibility_aws_rds_copy_tags_to_snapshot\nresource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n}\n",
			"# tflint-ignore: responsibility_aws_rds_copy_tags_to_snapshot\nresource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n}\n",
		},
		"a comment below, for a value": {
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection   = false\n}\n# tflint-ignore: all\n",
			"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection   = true\n}\n# tflint-ignore: all\n",
		},
		"left: a comment below":           {"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n}\n# tflint-ignore: x\n", ""},
		"left: a comment beside":          {"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true # tflint-ignore: x\n  timeouts {\n  }\n}\n", ""},
		"left: ignored":                   {"# tflint-ignore: all\nresource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n}\n", ""},
		"left: ignored value":             {"resource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = true\n  deletion_protection = false # tflint-ignore: responsibility_aws_rds_deletion_protection\n}\n", ""},
		"left: ignored value, the others": {"resource \"aws_s3_account_public_access_block\" \"a\" {\n  block_public_acls = true\n  block_public_policy = true\n  restrict_public_buckets = true\n  # tflint-ignore: responsibility_aws_s3_account_public_access_blocked\n  ignore_public_acls = false\n}\n", ""},
		"left: one line":                  {"resource \"aws_db_instance\" \"a\" { copy_tags_to_snapshot = true }\nresource \"aws_db_instance\" \"b\" {}\nresource \"aws_launch_template\" \"a\" {\n  monitoring {}\n}\n", ""},
		"left: no block":                  {"resource \"aws_launch_template\" \"a\" {\n}\n", ""},
		"left: two blocks":                {"resource \"aws_launch_template\" \"a\" {\n  monitoring {\n    enabled = false\n  }\n  monitoring {\n    enabled = false\n  }\n}\n", ""},
		"left: a dynamic block":           {"resource \"aws_launch_template\" \"a\" {\n  dynamic \"monitoring\" {\n    for_each = [1]\n    content {\n      enabled = false\n    }\n  }\n}\n", ""},
		"left: an argument of objects":    {"resource \"aws_launch_template\" \"a\" {\n  monitoring = [{ enabled = false }]\n}\n", ""},
		"left: intentions":                {"locals {\n  off = false\n}\nresource \"aws_db_instance\" \"a\" {\n  copy_tags_to_snapshot = local.off\n  deletion_protection = tobool(\"false\")\n}\nresource \"aws_db_instance\" \"b\" {\n  copy_tags_to_snapshot = true ? false : true\n  deletion_protection = \"${local.off}\"\n}\nresource \"aws_db_instance\" \"c\" {\n  copy_tags_to_snapshot = (false)\n  deletion_protection = !true\n}\n", ""},
		"left: an older name":             {"resource \"azurerm_storage_account\" \"a\" {\n  enable_https_traffic_only = false\n}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			want := test.after
			if want == "" {
				want = test.before
			}
			if got := fixAll(t, s, rules, "main.tf", test.before); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
