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
		r := r.(*rule)
		if !strings.HasPrefix(r.entry.Obligation, service+".") {
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
			if check.Judge(ch, res, m.world).Verdict == check.Unmet && len(m.fix(ch, inst, anchor(ch, inst))) > 0 {
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
