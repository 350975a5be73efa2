// Package ruleset is the lint face of the catalog: a tflint ruleset with one
// rule per configuration obligation. It holds no knowledge about any service;
// it reads modules, hands them to the engine, and reports what is unmet.
package ruleset

import (
	"fmt"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

// Config is the content of the plugin block.
type Config struct {
	Preset          string   `hclext:"preset,optional"`
	MinimumSeverity string   `hclext:"minimum_severity,optional"`
	Frameworks      []string `hclext:"frameworks,optional"`
	Services        []string `hclext:"services,optional"`
	Areas           []string `hclext:"areas,optional"`
	Unknown         string   `hclext:"unknown,optional"`
}

// What to do with undecided verdicts.
const (
	unknownIgnore = "ignore" // say nothing; the default
	unknownNotice = "notice" // report with severity notice
	unknownFail   = "fail"   // report like an unmet obligation
)

// RuleSet is the ruleset. tflint's language server applies the configuration
// before every check, so all of it may be repeated.
type RuleSet struct {
	tflint.BuiltinRuleSet
	catalog *catalog.Catalog
	global  *tflint.Config
	unknown string
}

// New makes the ruleset over a catalog.
func New(c *catalog.Catalog) *RuleSet {
	s := &RuleSet{
		BuiltinRuleSet: tflint.BuiltinRuleSet{Name: "responsibility", Version: version.Version},
		catalog:        c,
		unknown:        unknownIgnore,
	}
	for _, e := range c.Index().Rules {
		s.Rules = append(s.Rules, &rule{entry: e, set: s})
	}
	return s
}

// ConfigSchema returns the arguments of the plugin block.
func (s *RuleSet) ConfigSchema() *hclext.BodySchema { return hclext.ImpliedBodySchema(&Config{}) }

// ApplyGlobalConfig keeps tflint's configuration for ApplyConfig.
func (s *RuleSet) ApplyGlobalConfig(c *tflint.Config) error {
	s.global = c
	return s.BuiltinRuleSet.ApplyGlobalConfig(c)
}

// ApplyConfig selects the rules. What comes first decides: the --only option; a
// rule block; disabled_by_default; the plugin block's preset and filters, which
// a rule must all pass; the preset "recommended".
func (s *RuleSet) ApplyConfig(body *hclext.BodyContent) error {
	var c Config
	if diags := hclext.DecodeBody(body, nil, &c); diags.HasErrors() {
		return diags
	}
	if err := s.validate(&c, body); err != nil {
		return err
	}
	s.unknown = c.Unknown
	only := map[string]bool{}
	for _, name := range s.global.Only {
		only[name] = true
	}
	s.EnabledRules = nil
	for _, r := range s.Rules {
		enabled := c.selects(r.(*rule).entry)
		switch cfg := s.global.Rules[r.Name()]; {
		case len(only) > 0:
			enabled = only[r.Name()]
		case cfg != nil:
			enabled = cfg.Enabled
		case s.global.DisabledByDefault:
			enabled = false
		}
		if enabled {
			s.EnabledRules = append(s.EnabledRules, r)
		}
	}
	return nil
}

func (c *Config) selects(e catalog.RuleEntry) bool {
	return (c.Preset == "all" || e.Recommended) &&
		(c.MinimumSeverity == "" || e.Severity.AtLeast(catalog.Severity(c.MinimumSeverity))) &&
		(len(c.Services) == 0 || contains(c.Services, e.Service())) &&
		(len(c.Areas) == 0 || contains(c.Areas, e.Area)) &&
		(len(c.Frameworks) == 0 || intersects(c.Frameworks, e.Frameworks))
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func intersects(a, b []string) bool {
	for _, x := range a {
		if contains(b, x) {
			return true
		}
	}
	return false
}

// validate fills in defaults and reports names that do not exist, with the
// place and a suggestion.
func (s *RuleSet) validate(c *Config, body *hclext.BodyContent) error {
	var problems []string
	known := func(argument, value string, values []string) {
		if contains(values, value) {
			return
		}
		where := ""
		if a := body.Attributes[argument]; a != nil {
			where = a.Expr.Range().String() + ": "
		}
		hint := didyoumean.Hint(value, values)
		if hint == "" && len(values) < 8 {
			hint = fmt.Sprintf(" It is one of %s.", strings.Join(values, ", "))
		}
		problems = append(problems, fmt.Sprintf("%s%s: there is no %q.%s", where, argument, value, hint))
	}
	if c.Preset == "" {
		c.Preset = "recommended"
	}
	known("preset", c.Preset, []string{"recommended", "all"})
	if c.Unknown == "" {
		c.Unknown = unknownIgnore
	}
	known("unknown", c.Unknown, []string{unknownIgnore, unknownNotice, unknownFail})
	if c.MinimumSeverity != "" {
		var severities []string
		for _, x := range catalog.Severities {
			severities = append(severities, string(x))
		}
		known("minimum_severity", c.MinimumSeverity, severities)
	}
	if len(c.Frameworks) > 0 {
		for _, f := range c.Frameworks {
			known("frameworks", f, s.catalog.FrameworkIDs())
		}
	}
	for _, x := range c.Services {
		known("services", x, s.catalog.Index().ServiceIDs())
	}
	if len(c.Areas) > 0 {
		for _, a := range c.Areas {
			known("areas", a, s.catalog.AreaIDs())
		}
	}
	if len(problems) > 0 {
		return fmt.Errorf("plugin \"responsibility\": %s", strings.Join(problems, "; "))
	}
	return nil
}

// NewRunner wraps tflint's runner with the module that all rules share.
func (s *RuleSet) NewRunner(r tflint.Runner) (tflint.Runner, error) {
	return &runner{Runner: r, set: s}, nil
}
