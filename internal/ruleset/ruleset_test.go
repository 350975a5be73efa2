package ruleset

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

func pluginBlock(t *testing.T, s *RuleSet, src string) *hclext.BodyContent {
	t.Helper()
	f, diags := hclsyntax.ParseConfig([]byte(src), ".tflint.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	body, diags := hclext.Content(f.Body, s.ConfigSchema())
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return body
}

func enabled(s *RuleSet) []string {
	var out []string
	for _, r := range s.EnabledRules {
		out = append(out, r.Name())
	}
	return out
}

// The language server applies the configuration before every check, in one
// process: the last one counts, whatever came before.
func TestConfigurationIsRepeatable(t *testing.T) {
	s := New(catalog.Embedded())
	apply := func(src string) []string {
		if err := s.ApplyGlobalConfig(&sdk.Config{Rules: map[string]*sdk.RuleConfig{}}); err != nil {
			t.Fatal(err)
		}
		if err := s.ApplyConfig(pluginBlock(t, s, src)); err != nil {
			t.Fatal(err)
		}
		return enabled(s)
	}
	recommended := apply("")
	all := apply(`preset = "all"`)
	if len(recommended) == 0 || len(all) <= len(recommended) {
		t.Errorf("%d recommended rules of %d", len(recommended), len(all))
	}
	if again := apply(""); !slices.Equal(recommended, again) {
		t.Errorf("%d rules at first, %d in the end", len(recommended), len(again))
	}
	if len(s.Rules) != len(s.RuleNames()) || len(s.Rules) != len(all) {
		t.Errorf("%d rules, %d names, %d in all", len(s.Rules), len(s.RuleNames()), len(all))
	}
}

// Every rule is described on a page, has a name of one line, and says whose it
// is.
func TestRules(t *testing.T) {
	s := New(catalog.Embedded())
	seen := map[string]bool{}
	for _, r := range s.Rules {
		if seen[r.Name()] {
			t.Errorf("two rules are called %s", r.Name())
		}
		seen[r.Name()] = true
		if !strings.HasPrefix(r.Name(), "responsibility_") || len(r.Name()) > 72 {
			t.Errorf("bad name %s", r.Name())
		}
		if !strings.HasPrefix(r.Link(), "https://") || !strings.Contains(r.Link(), ".md#") {
			t.Errorf("%s links to %s", r.Name(), r.Link())
		}
	}
}

// tflint's language server checks the same module again and again in one
// process: what is kept does not grow.
func TestNoGrowth(t *testing.T) {
	src, err := os.ReadFile(filepath.Join(catalogData, "aws/rds.tf"))
	if err != nil {
		t.Fatal(err)
	}
	s := New(catalog.Embedded())
	round := func() {
		c, ok := s.catalog.Service("aws_rds")
		if !ok {
			t.Fatal("no aws_rds")
		}
		var checks []*catalog.Check
		for _, o := range c.Obligations {
			checks = append(checks, o.Checks...)
		}
		m, err := read(openFiles(t, map[string]string{"main.tf": string(src)}), s.catalog, checks)
		if err != nil {
			t.Fatal(err)
		}
		for _, ch := range checks {
			for _, r := range m.world.Resources(ch.Type) {
				check.Judge(ch, r, m.world)
			}
		}
	}
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	for range 5 {
		round()
	}
	before := heap()
	for range 40 {
		round()
	}
	if after := heap(); after > before+before/10 {
		t.Errorf("the heap grows from %d to %d bytes in 40 rounds", before, after)
	}
}
