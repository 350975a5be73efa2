// Package ruleset is the lint face of the catalog: a tflint ruleset with one
// rule per configuration obligation. It holds no knowledge about any service;
// it reads modules, hands them to the engine, reports what is unmet, and offers
// the catalog's fixes where the source shows that they are safe.
package ruleset

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/hcl/v2"
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
	Except          []string `hclext:"except,optional"`
	Unknown         string   `hclext:"unknown,optional"`
	CatalogFiles    []string `hclext:"catalog_files,optional"`
	// Severity overrides severities by obligation.
	Severity map[string]string `hclext:"severity,optional"`
	Exempts  []Exempt          `hclext:"exempt,block"`
}

// Exempt leaves out findings on resources for a while: a waiver that concerns
// lint only.
type Exempt struct {
	Resources   string   `hclext:"resources,label"` // * stands for anything
	Obligations []string `hclext:"obligations"`
	Reason      string   `hclext:"reason"`
	Expires     string   `hclext:"expires"`
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
	base     *catalog.Catalog
	catalog  *catalog.Catalog // base, with the organisation's overlay
	severity map[string]catalog.Severity
	now      func() time.Time // when waivers end
	global   *tflint.Config
	unknown  string
}

// Tflint are the versions of tflint that the ruleset works with. Older ones do
// not read ephemeral resources, provider-defined functions or annotations in JSON.
const Tflint = ">= 0.56"

// New makes the ruleset over a catalog. An overlay in the working folder, which
// is that of the module, may add rules to it.
func New(c *catalog.Catalog) *RuleSet {
	s := &RuleSet{
		BuiltinRuleSet: tflint.BuiltinRuleSet{Name: "responsibility", Version: version.Version, Constraint: Tflint},
		base:           c,
		now:            time.Now,
		unknown:        unknownIgnore,
	}
	if s.use(nil) != nil { // tflint asks for the rules first: ApplyConfig reports it
		s.over(c)
	}
	return s
}

// over makes the rules over a catalog.
func (s *RuleSet) over(c *catalog.Catalog) {
	if s.catalog == c { // New and ApplyConfig both ask, and mostly there is no overlay
		return
	}
	s.catalog, s.Rules = c, nil
	for _, e := range c.Index().Rules() {
		s.Rules = append(s.Rules, &rule{entry: e, set: s})
	}
	for _, r := range declarationRules {
		r.set = s
		s.Rules = append(s.Rules, &r)
	}
}

// use puts the overlay in these files, or else the one in the working folder, on
// the catalog.
func (s *RuleSet) use(files []string) error {
	var err error
	if files == nil {
		if files, err = catalog.FindOverlay("."); err != nil {
			return err
		}
	}
	sources, err := catalog.ReadOverlay(files)
	if err != nil {
		return err
	}
	c, diags := s.base.With(sources)
	if diags.HasErrors() {
		lines := make([]string, len(diags))
		for i, d := range diags {
			lines[i] = d.Error()
		}
		return errors.New("the overlay cannot be used: " + strings.Join(lines, "; "))
	}
	s.over(c)
	return nil
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
	if err := s.use(c.CatalogFiles); err != nil {
		return fmt.Errorf("plugin \"responsibility\": %w", err)
	}
	selection, err := s.selection(&c, body)
	if err != nil {
		return err
	}
	selection = selection.OrProfile(s.catalog)
	if err := s.exempt(&c); err != nil {
		return fmt.Errorf("plugin \"responsibility\": %w", err)
	}
	s.unknown = c.Unknown
	only := map[string]bool{}
	for _, name := range s.global.Only {
		only[name] = true
	}
	s.EnabledRules = nil
	for _, r := range s.Rules {
		enabled := r.Enabled() || selection.Preset == catalog.PresetAll
		if cr, ok := r.(*rule); ok {
			enabled = selection.Selects(cr.entry)
		}
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

// exempt takes the plugin block's exemptions, which are waivers, and severities.
func (s *RuleSet) exempt(c *Config) error {
	var waivers []*catalog.Waiver
	for _, x := range c.Exempts {
		at := hcl.Range{Filename: fmt.Sprintf("exempt %q", x.Resources)}
		if len(x.Obligations) == 0 {
			return fmt.Errorf("%s: obligations: name those that are exempt, or services", at.Filename)
		}
		for _, o := range x.Obligations {
			waivers = append(waivers, &catalog.Waiver{Subject: o, Reason: x.Reason, Approver: "plugin block", Expires: x.Expires, Targets: []string{x.Resources}, DefRange: at, SubjectRange: at, ExpiresRange: at})
		}
	}
	exempted, diags := s.catalog.State(nil, nil, waivers, nil)
	if diags.HasErrors() {
		lines := make([]string, len(diags))
		for i, d := range diags {
			lines[i] = d.Subject.Filename + ": " + d.Detail
		}
		return errors.New(strings.Join(lines, "; "))
	}
	s.catalog = exempted
	s.severity = map[string]catalog.Severity{}
	for _, id := range slices.Sorted(maps.Keys(c.Severity)) {
		if _, ok := s.catalog.Obligation(id); !ok {
			return fmt.Errorf("severity: there is no obligation %q.%s", id, didyoumean.Hint(id, obligationIDs(s.catalog)))
		}
		level := catalog.Severity(c.Severity[id])
		if !slices.Contains(catalog.Severities, level) {
			return fmt.Errorf("severity of %s: there is no %q.%s", id, level, catalog.Alternatives(string(level), catalog.SeverityIDs()))
		}
		s.severity[id] = level
	}
	return nil
}

func obligationIDs(c *catalog.Catalog) []string {
	var out []string
	for _, r := range c.Index().Rules() {
		out = append(out, r.Obligation)
	}
	return out
}

// selection is what the plugin block chooses. Names that do not exist are an
// error with the place and a suggestion.
func (s *RuleSet) selection(c *Config, body *hclext.BodyContent) (*catalog.Selection, error) {
	sel := &catalog.Selection{
		Preset: c.Preset, MinimumSeverity: c.MinimumSeverity, Frameworks: c.Frameworks, Services: c.Services, Areas: c.Areas, Except: c.Except,
	}
	problems := sel.Problems(s.catalog)
	switch c.Unknown {
	case "":
		c.Unknown = unknownIgnore
	case unknownIgnore, unknownNotice, unknownFail:
	default:
		problems = append(problems, catalog.Problem{Argument: "unknown", Text: fmt.Sprintf("there is no %q.%s", c.Unknown, catalog.Alternatives(c.Unknown, []string{unknownIgnore, unknownNotice, unknownFail}))})
	}
	if len(problems) == 0 {
		return sel, nil
	}
	var texts []string
	for _, p := range problems {
		where := ""
		if a := body.Attributes[p.Argument]; a != nil {
			where = a.Expr.Range().String() + ": "
		}
		texts = append(texts, fmt.Sprintf("%s%s: %s", where, p.Argument, p.Text))
	}
	return nil, fmt.Errorf("plugin \"responsibility\": %s", strings.Join(texts, "; "))
}

// fixing reports whether tflint runs with --fix.
func (s *RuleSet) fixing() bool { return s.global != nil && s.global.Fix }

// NewRunner wraps tflint's runner with the module that all rules share.
func (s *RuleSet) NewRunner(r tflint.Runner) (tflint.Runner, error) {
	return &runner{Runner: r, set: s}, nil
}
