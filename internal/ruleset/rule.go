package ruleset

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

// rule is the only rule type: a configuration obligation of the catalog.
type rule struct {
	tflint.DefaultRule
	entry catalog.RuleEntry
	set   *RuleSet
	// severity overrides the obligation's, for undecided verdicts.
	severity *tflint.Severity
}

// Name returns responsibility_<service>_<obligation>.
func (r *rule) Name() string { return catalog.RuleName(r.entry.Obligation) }

// Enabled reports whether the preset "recommended" has the rule.
func (r *rule) Enabled() bool { return r.entry.Recommended }

// Severity returns error for critical and high, warning for medium, notice for
// low.
func (r *rule) Severity() tflint.Severity {
	if r.severity != nil {
		return *r.severity
	}
	level := r.entry.Severity
	if s, ok := r.set.severity[r.entry.Obligation]; ok {
		level = s
	}
	switch level {
	case catalog.Critical, catalog.High:
		return tflint.ERROR
	case catalog.Medium:
		return tflint.WARNING
	}
	return tflint.NOTICE
}

// Link returns the generated page of the rule in the version that reports it;
// "" for a rule of an overlay, which has none.
func (r *rule) Link() string {
	if _, ok := r.set.base.Obligation(r.entry.Obligation); !ok {
		return ""
	}
	return RuleLink(r.entry.Obligation)
}

// RuleLink returns the address of the page that describes an obligation.
func RuleLink(obligation string) string {
	service, name, _ := strings.Cut(obligation, ".")
	return fmt.Sprintf("%s/blob/%s/docs/guides/%s.md#%s", version.Repository, pageVersion(), service, name)
}

// pageVersion is the branch or tag with the pages of this version.
func pageVersion() string {
	if strings.Contains(version.Version, "dev") {
		return "main"
	}
	return "v" + version.Version
}

// Check reports the resources of the module that do not meet the obligation.
// It never returns an error: tflint would drop all findings of the run.
func (r *rule) Check(tr tflint.Runner) (err error) {
	defer func() {
		if p := recover(); p != nil {
			logger.Error(fmt.Sprintf("%s: %v", r.Name(), p))
			err = nil
		}
	}()
	run, ok := tr.(*runner)
	if !ok {
		run = &runner{Runner: tr, set: r.set}
	}
	m := run.load()
	if m == nil || !run.concerns(r.entry) {
		return nil
	}
	obligation, ok := r.set.catalog.Obligation(r.entry.Obligation)
	if !ok {
		return nil
	}
	type place struct {
		rng     hcl.Range
		verdict check.Verdict
	}
	seen := map[place]bool{}
	fixed := map[*hclext.Block]bool{}
	for _, ch := range obligation.Checks {
		for _, res := range m.world.Resources(ch.Type) {
			j := check.Judge(ch, res, m.world)
			if j.Verdict == check.Met || (j.Verdict == check.Undecided && r.set.unknown == unknownIgnore) {
				continue
			}
			waiver := r.set.catalog.Waived(obligation, res.Address, res.Instance)
			if waiver != nil && !waiver.Ended(r.set.now()) {
				continue
			}
			inst := res.Source.(*instance)
			f := place{m.anchor(ch, inst, j.Verdict), j.Verdict}
			if seen[f] { // instances of one block share their source
				continue
			}
			seen[f] = true
			var edits []edit
			if j.Verdict == check.Unmet && !fixed[inst.block] { // another check may want the same; tflint asks again
				edits = m.fix(ch, inst, f.rng)
				fixed[inst.block] = len(edits) > 0
			}
			if err := r.emit(run, ch, f.rng, j.Verdict, waiver, edits); err != nil {
				logger.Error(fmt.Sprintf("%s: %s", r.Name(), err))
			}
		}
	}
	return nil
}

func (r *rule) emit(run *runner, ch *catalog.Check, rng hcl.Range, v check.Verdict, ended *catalog.Waiver, edits []edit) error {
	message := check.Message(r.set.catalog, ch)
	if ended != nil {
		where := "The waiver at " + ended.Place()
		if ended.DefRange.Start.Line == 0 { // of the plugin block
			where = "The exemption of " + ended.Targets[0]
		}
		message += fmt.Sprintf(" %s ended on %s.", where, ended.Expires)
	}
	if v == check.Undecided {
		message = "Undecided, depends on a value that is not known here. " + message
		if r.set.unknown == unknownNotice {
			notice := tflint.Severity(tflint.NOTICE)
			r = &rule{entry: r.entry, set: r.set, severity: &notice}
		}
	}
	if len(edits) == 0 {
		return run.EmitIssue(r, message, rng)
	}
	return run.EmitIssueWithFix(r, message, rng, func(f tflint.Fixer) error {
		if !r.set.fixing() {
			return nil // only says that it can be fixed
		}
		run.loaded, run.declared = false, false // what was read is not what is there
		return apply(f, edits)
	})
}

// anchor is where to report: the expression of the first attribute that the
// requirement reads and the source has; else the innermost block that is there;
// else the header of the resource.
func (m *module) anchor(ch *catalog.Check, r *instance, v check.Verdict) hcl.Range {
	best, depth := r.block.DefRange, 0
	compiled, _ := ch.Compile()
	var paths [][]string
	if ch.Anchor != "" {
		paths = append(paths, strings.Split(ch.Anchor, "."))
	}
	for _, p := range compiled.Require.Paths() {
		paths = append(paths, p)
	}
	body := r.block.Body
	for _, p := range paths {
		body = m.culprit(ch, r, body, p[0], v)
	}
	for _, p := range paths {
		rng, d, exact := m.find(body, r.scope, p)
		if exact {
			return rng
		}
		if d > depth {
			best, depth = rng, d
		}
	}
	return best
}

// culprit leaves of several blocks of a type in a body the first that leads to
// the verdict alone, if one does.
func (m *module) culprit(ch *catalog.Check, r *instance, body *hclext.BodyContent, name string, v check.Verdict) *hclext.BodyContent {
	var several, others []*hclext.Block
	for _, blk := range body.Blocks {
		if blk.Type == name || blk.Type == "dynamic" && blk.Labels[0] == name {
			several = append(several, blk)
		} else {
			others = append(others, blk)
		}
	}
	if len(several) < 2 {
		return body
	}
	for _, blk := range several {
		alone := &hclext.BodyContent{Attributes: body.Attributes, Blocks: append([]*hclext.Block{blk}, others...)}
		res := r.Resource
		res.Value = m.object(alone, r.scope)
		if check.Judge(ch, &res, m.world).Verdict == v {
			return alone
		}
	}
	return body
}

// find is the place of what is there of a path, how much of the path that is, and
// whether it is all.
func (m *module) find(b *hclext.BodyContent, sc *scope, path []string) (rng hcl.Range, depth int, exact bool) {
	if a := b.Attributes[path[0]]; a != nil {
		return a.Expr.Range(), 1, true
	}
	if e := m.generatesNone(b, sc, path[0]); e != nil {
		return e.Range(), 1, false
	}
	if blocks := bodiesOf(b, path[0]); len(blocks) > 0 {
		if len(path) == 1 {
			return blocks[0].DefRange, 1, false
		}
		rng, depth, exact = m.find(blocks[0].Body, sc, path[1:])
		if depth == 0 {
			rng = blocks[0].DefRange
		}
		return rng, depth + 1, exact
	}
	return hcl.Range{}, 0, false
}

// generatesNone is why a body certainly has no block of a type although dynamic
// blocks are there for it: the for_each of the first. Else nil.
func (m *module) generatesNone(b *hclext.BodyContent, sc *scope, name string) (forEach hcl.Expression) {
	for _, blk := range b.Blocks {
		if blk.Type == name {
			return nil
		}
		if blk.Type != "dynamic" || blk.Labels[0] != name {
			continue
		}
		if blocks, known := m.dynamic(blk, name, sc); !known || len(blocks) > 0 {
			return nil
		}
		if a := blk.Body.Attributes["for_each"]; a != nil && forEach == nil {
			forEach = a.Expr
		}
	}
	return forEach
}

// runner holds what all rules of one check of a module share.
type runner struct {
	tflint.Runner
	set *RuleSet

	loaded  bool // present and module
	present map[string]bool
	module  *module

	declared bool // use
	use      *declarations
}

// declarations reads how the module uses the provider, once, and again after a
// fix; nil if it does not.
func (r *runner) declarations() *declarations {
	if r.declared {
		return r.use
	}
	r.declared = true
	var err error
	if r.use, err = findDeclarations(r); err != nil {
		logger.Debug(err.Error())
	}
	return r.use
}

// load reads the module once, and again after a fix; nil if it has nothing to
// check or cannot be read.
func (r *runner) load() *module {
	if r.loaded {
		return r.module
	}
	r.loaded, r.module = true, nil
	h := tflintHost{r.Runner}
	var err error
	if r.present, err = present(h); err != nil {
		logger.Debug(err.Error())
		return nil
	}
	var checks []*catalog.Check
	for _, er := range r.set.EnabledRules {
		cr, ok := er.(*rule)
		if !ok || !r.concerns(cr.entry) {
			continue
		}
		o, ok := r.set.catalog.Obligation(cr.entry.Obligation)
		if !ok {
			continue
		}
		for _, ch := range o.Checks {
			if r.present[ch.Type] {
				checks = append(checks, ch)
			}
		}
	}
	if len(checks) == 0 {
		return nil
	}
	if r.module, err = read(h, r.set.catalog, checks); err != nil {
		logger.Debug(err.Error())
	}
	return r.module
}

// concerns reports whether the module has a resource that the rule is for.
func (r *runner) concerns(e catalog.RuleEntry) bool {
	for _, ty := range e.Types {
		if r.present[ty] {
			return true
		}
	}
	return false
}

// tflintHost reads through tflint.
type tflintHost struct{ r tflint.Runner }

func (h tflintHost) content(s *hclext.BodySchema) (*hclext.BodyContent, error) {
	return h.r.GetModuleContent(s, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
}

func (h tflintHost) evaluate(e hcl.Expression) (cty.Value, error) {
	var v cty.Value
	err := h.r.EvaluateExpr(e, &v, nil)
	return v, err
}

func (h tflintHost) file(name string) (*hcl.File, error) { return h.r.GetFile(name) }
