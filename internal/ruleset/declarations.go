package ruleset

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

// declarationRule is a rule about how a module uses the provider, its functions
// and the overlay: the only rules that are not in the catalog.
type declarationRule struct {
	tflint.DefaultRule
	name     string
	severity tflint.Severity
	strict   bool // in the preset "all" only
	check    func(*declarations) []finding
	set      *RuleSet
}

// A finding of a declaration rule.
type finding struct {
	rng     hcl.Range
	message string
}

// declarationRules are described in docs/guides/declarations.md.
var declarationRules = []declarationRule{
	{name: "responsibility_ids_exist", severity: tflint.ERROR, check: (*declarations).unknownIDs},
	{name: "responsibility_declaration_asserted", severity: tflint.WARNING, check: (*declarations).neverAsserted},
	{name: "responsibility_data_source_outside_check", severity: tflint.WARNING, check: (*declarations).insideCheck},
	{name: "responsibility_result_compared", severity: tflint.ERROR, check: (*declarations).comparedWithList},
	{name: "responsibility_message_visible", severity: tflint.WARNING, check: (*declarations).hiddenMessage},
	{name: "responsibility_statements_current", severity: tflint.WARNING, check: (*declarations).endedStatements},
	{name: "responsibility_service_declared", severity: tflint.NOTICE, strict: true, check: (*declarations).undeclaredServices},
}

// Name returns the name of the rule.
func (r *declarationRule) Name() string { return r.name }

// Enabled reports whether the preset "recommended" has the rule.
func (r *declarationRule) Enabled() bool { return !r.strict }

// Severity returns the severity of the rule.
func (r *declarationRule) Severity() tflint.Severity { return r.severity }

// Link returns the page of the rules about declarations.
func (r *declarationRule) Link() string {
	return fmt.Sprintf("%s/blob/%s/docs/guides/declarations.md#%s", version.Repository, pageVersion(), r.name)
}

// Check reports what the rule finds. It never returns an error: tflint would
// drop all findings of the run.
func (r *declarationRule) Check(tr tflint.Runner) (err error) {
	defer func() {
		if p := recover(); p != nil {
			logger.Error(fmt.Sprintf("%s: %v", r.name, p))
			err = nil
		}
	}()
	run, ok := tr.(*runner)
	if !ok {
		run = &runner{Runner: tr, set: r.set}
	}
	d := run.declarations()
	if d == nil {
		return nil
	}
	for _, f := range r.check(d) {
		if err := run.EmitIssue(r, f.message, f.rng); err != nil {
			logger.Error(fmt.Sprintf("%s: %s", r.name, err))
		}
	}
	return nil
}

// declarations is how a module uses the provider.
type declarations struct {
	run   *runner
	c     *catalog.Catalog
	local string // the provider's local name
	data  []*dataBlock
	// referred are the data sources that some expression refers to.
	referred map[string]bool
	calls    []*call
	// traversals are the references to our data sources.
	traversals []*hclsyntax.ScopeTraversalExpr
	compared   []*hclsyntax.BinaryOpExpr
}

// dataBlock is a data source of ours.
type dataBlock struct {
	kind, name string
	body       *hclsyntax.Body
	rng        hcl.Range
	inCheck    bool
}

func (b *dataBlock) address() string { return "data." + b.kind + "." + b.name }

// call is a call of one of our functions.
type call struct {
	function string
	expr     *hclsyntax.FunctionCallExpr
	// message: it is in an error_message, and visible: something makes it not
	// sensitive.
	message, visible bool
}

// sourceAddress is the end of the provider's source address on any host.
var sourceAddress = version.Address[strings.Index(version.Address, "/"):]

// findDeclarations reads the module's files, if it requires the provider or
// there is an overlay; else nil. Only native syntax is looked at.
func findDeclarations(run *runner) (*declarations, error) {
	content, err := run.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{{
		Type: "terraform", Body: &hclext.BodySchema{Blocks: []hclext.BlockSchema{{
			Type: "required_providers", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode},
		}}},
	}}}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		return nil, err
	}
	d := &declarations{run: run, c: run.set.catalog, referred: map[string]bool{}}
	for _, t := range content.Blocks {
		for _, p := range t.Body.Blocks {
			for name, a := range p.Body.Attributes {
				if source := constant(a.Expr, "source"); name == "responsibility" && source == "" || strings.HasSuffix("/"+source, sourceAddress) {
					d.local = name
				}
			}
		}
	}
	if d.local == "" {
		if run.set.catalog.Overlay() == nil {
			return nil, nil
		}
		return d, nil
	}
	files, err := run.GetFiles()
	if err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if body, ok := files[name].Body.(*hclsyntax.Body); ok {
			d.walk(body)
		}
	}
	return d, nil
}

// constant returns the string attribute of an object expression; "" if it is
// not written out.
func constant(e hcl.Expression, name string) string {
	v, _ := e.Value(nil)
	if !v.IsKnown() || v.IsNull() || !v.Type().IsObjectType() || !v.Type().HasAttribute(name) {
		return ""
	}
	s := v.GetAttr(name)
	if s.Type() != cty.String || !s.IsKnown() || s.IsNull() {
		return ""
	}
	return s.AsString()
}

func (d *declarations) walk(file *hclsyntax.Body) {
	for _, b := range file.Blocks {
		d.block(b, false)
		if b.Type == "check" {
			for _, inner := range b.Body.Blocks {
				d.block(inner, true)
			}
		}
	}
	w := &walker{d: d}
	_ = hclsyntax.Walk(file, w) // the walker reports nothing
}

func (d *declarations) block(b *hclsyntax.Block, inCheck bool) {
	if b.Type == "data" && len(b.Labels) == 2 && strings.HasPrefix(b.Labels[0], "responsibility_") {
		d.data = append(d.data, &dataBlock{kind: b.Labels[0], name: b.Labels[1], body: b.Body, rng: b.DefRange(), inCheck: inCheck})
	}
}

// walker collects what refers to the provider.
type walker struct {
	d       *declarations
	message int // within so many error_message attributes
	visible int // within so many calls that make a value not sensitive
}

func (w *walker) Enter(node hclsyntax.Node) hcl.Diagnostics {
	switch n := node.(type) {
	case *hclsyntax.Attribute:
		if n.Name == "error_message" {
			w.message++
		}
	case *hclsyntax.FunctionCallExpr:
		if n.Name == "nonsensitive" || n.Name == "issensitive" {
			w.visible++
		}
		if name, ok := strings.CutPrefix(n.Name, "provider::"+w.d.local+"::"); ok {
			w.d.calls = append(w.d.calls, &call{function: name, expr: n, message: w.message > 0, visible: w.visible > 0})
		}
	case *hclsyntax.ScopeTraversalExpr:
		if t := n.Traversal; len(t) >= 3 && t.RootName() == "data" {
			kind, ok := t[1].(hcl.TraverseAttr)
			name, named := t[2].(hcl.TraverseAttr)
			if ok && named && strings.HasPrefix(kind.Name, "responsibility_") {
				w.d.referred["data."+kind.Name+"."+name.Name] = true
				w.d.traversals = append(w.d.traversals, n)
			}
		}
	case *hclsyntax.BinaryOpExpr:
		w.d.compared = append(w.d.compared, n)
	}
	return nil
}

func (w *walker) Exit(node hclsyntax.Node) hcl.Diagnostics {
	switch n := node.(type) {
	case *hclsyntax.Attribute:
		if n.Name == "error_message" {
			w.message--
		}
	case *hclsyntax.FunctionCallExpr:
		if n.Name == "nonsensitive" || n.Name == "issensitive" {
			w.visible--
		}
	}
	return nil
}

// named is an id that is written out, and where.
type named struct {
	id  string
	rng hcl.Range
}

// written are the strings that an expression writes out: itself, or elements of
// a list.
func written(e hclsyntax.Expression) []named {
	switch e := e.(type) {
	case *hclsyntax.TupleConsExpr:
		var out []named
		for _, el := range e.Exprs {
			out = append(out, written(el)...)
		}
		return out
	case *hclsyntax.ParenthesesExpr:
		return written(e.Expression)
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() || v.Type() != cty.String || !v.IsKnown() || v.IsNull() {
		return nil
	}
	return []named{{v.AsString(), e.Range()}}
}

// members are the attributes of an object that is written out.
func members(e hclsyntax.Expression) map[string]hclsyntax.Expression {
	o, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		return nil
	}
	out := map[string]hclsyntax.Expression{}
	for _, item := range o.Items {
		if k, diags := item.KeyExpr.Value(nil); !diags.HasErrors() && k.Type() == cty.String && k.IsKnown() && !k.IsNull() {
			out[k.AsString()] = item.ValueExpr
		}
	}
	return out
}

// kinds says what ids the arguments of data sources, of the objects in them, and
// of options hold.
var kinds = map[string]string{
	"service": "service", "services": "service", "area": "area", "areas": "area", "framework": "framework", "frameworks": "framework",
	"model": "service model", "scenario": "scenario", "resource_type": "resource type", "resource_types": "resource type",
	"except": "obligation", "obligation": "obligation", "obligations": "obligation", "subject": "obligation or service",
}

// problem says what is wrong with an id; "" if nothing is.
func (d *declarations) problem(kind, id string) string {
	var all []string
	switch kind {
	case "service":
		service, variant, has := strings.Cut(id, ".")
		if s, ok := d.c.Service(service); ok && has {
			for _, v := range s.Variants {
				all = append(all, v.ID)
			}
			if slices.Contains(all, variant) {
				return ""
			}
			return fmt.Sprintf("%s has no variant %q.%s", service, variant, catalog.Alternatives(variant, all))
		}
		all = d.c.Index().ServiceIDs()
	case "area":
		all = d.c.AreaIDs()
	case "framework":
		all = d.c.FrameworkIDs()
	case "service model":
		all = d.c.ModelIDs()
	case "scenario":
		all = d.c.ScenarioIDs()
	case "resource type":
		all = d.c.Index().Types()
		if _, ok := schema.Lookup(id); ok {
			return ""
		}
	case "obligation or service":
		if _, ok := d.c.Index().Service(id); ok {
			return ""
		}
		kind = "obligation"
		fallthrough
	case "obligation":
		service, _, _ := strings.Cut(id, ".")
		s, ok := d.c.Service(service)
		if !ok {
			return fmt.Sprintf("There is no service %q.%s", service, catalog.Alternatives(service, d.c.Index().ServiceIDs()))
		}
		for _, o := range s.Obligations {
			all = append(all, o.ID())
		}
	}
	if slices.Contains(all, id) {
		return ""
	}
	return fmt.Sprintf("There is no %s %q.%s", kind, id, catalog.Alternatives(id, all))
}

func (d *declarations) unknownIDs() []finding {
	var out []finding
	add := func(kind string, ids ...named) {
		for _, n := range ids {
			if p := d.problem(kind, n.id); p != "" {
				out = append(out, finding{n.rng, p})
			}
		}
	}
	var object func(map[string]hclsyntax.Expression)
	object = func(arguments map[string]hclsyntax.Expression) {
		for _, name := range slices.Sorted(maps.Keys(arguments)) {
			e := arguments[name]
			if kind := kinds[name]; kind != "" {
				add(kind, written(e)...)
			}
			if list, ok := e.(*hclsyntax.TupleConsExpr); ok { // waivers, attestations, delegations
				for _, el := range list.Exprs {
					object(members(el))
				}
			}
		}
	}
	for _, b := range d.data {
		arguments := map[string]hclsyntax.Expression{}
		for name, a := range b.body.Attributes {
			arguments[name] = a.Expr
		}
		if b.kind == "responsibility_frameworks" {
			if a := b.body.Attributes["ids"]; a != nil {
				add("framework", written(a.Expr)...)
			}
		}
		object(arguments)
	}
	for _, c := range d.calls {
		args := c.expr.Args
		switch {
		case c.function == "owner" && len(args) == 2:
			for _, n := range written(args[0]) {
				if !slices.Contains(d.c.ModelIDs(), n.id) {
					add("service", n)
				}
			}
			add("area", written(args[1])...)
		case c.function == "service_of" && len(args) == 1:
			add("resource type", written(args[0])...)
		case c.function == "render" && len(args) >= 2:
			for _, n := range written(args[1]) {
				if !slices.Contains(d.c.ModelIDs(), n.id) {
					add("service", n)
				}
			}
		case len(args) == 2:
			object(members(args[1]))
		}
	}
	for _, t := range d.traversals {
		if n, ok := areaOf(t.Traversal); ok {
			add("area", n)
		}
	}
	return out
}

// areaOf is the area in a reference such as data.responsibility_matrix.x.owners.dns.
func areaOf(t hcl.Traversal) (named, bool) {
	if len(t) < 5 {
		return named{}, false
	}
	kind, _ := t[1].(hcl.TraverseAttr)
	of, _ := t[3].(hcl.TraverseAttr)
	if of.Name != "owners" && !(of.Name == "areas" && kind.Name == "responsibility_matrix") {
		return named{}, false
	}
	switch s := t[4].(type) {
	case hcl.TraverseAttr:
		return named{s.Name, s.SrcRange}, true
	case hcl.TraverseIndex:
		if s.Key.Type() == cty.String {
			return named{s.Key.AsString(), s.SrcRange}, true
		}
	}
	return named{}, false
}

func (d *declarations) neverAsserted() []finding {
	var out []finding
	for _, b := range d.data {
		if (b.kind == "responsibility_matrix" || b.kind == "responsibility_assessment") && !d.referred[b.address()] && len(b.body.Blocks) == 0 {
			out = append(out, finding{b.rng, fmt.Sprintf("Nothing refers to %s: what it says is never asserted. Refer to it in a precondition, a postcondition, a check block or an output.", b.address())})
		}
	}
	return out
}

func (d *declarations) insideCheck() []finding {
	var out []finding
	for _, b := range d.data {
		if b.inCheck {
			out = append(out, finding{b.rng, fmt.Sprintf("%s stands inside a check block: Terraform reads it at apply, so every plan has changes. Put it outside, and refer to it in the check block.", b.address())})
		}
	}
	return out
}

func (d *declarations) comparedWithList() []finding {
	var out []finding
	for _, e := range d.compared {
		for _, side := range [][2]hclsyntax.Expression{{e.LHS, e.RHS}, {e.RHS, e.LHS}} {
			c, ok := side[0].(*hclsyntax.FunctionCallExpr)
			if _, list := side[1].(*hclsyntax.TupleConsExpr); ok && list && c.Name == "provider::"+d.local+"::unmet" && (e.Op == hclsyntax.OpEqual || e.Op == hclsyntax.OpNotEqual) {
				out = append(out, finding{e.Range(), "A list of strings never equals a tuple such as []: compare length(provider::" + d.local + "::unmet(...)) with 0, or use met."})
			}
		}
	}
	return out
}

func (d *declarations) hiddenMessage() []finding {
	var out []finding
	for _, c := range d.calls {
		if !c.message || c.visible || c.function != "explain" || len(c.expr.Args) == 0 {
			continue
		}
		resources := members(c.expr.Args[0])
		for _, ty := range slices.Sorted(maps.Keys(resources)) {
			rt, ok := d.c.ResourceType(ty)
			if ok && len(resources[ty].Variables()) > 0 && rt.Shape.HasSensitive() {
				out = append(out, finding{c.expr.Range(), fmt.Sprintf("%s has sensitive attributes, and Terraform hides a message that is computed from them. Write nonsensitive(%s(...)): the text holds no values.", ty, c.expr.Name)})
				break
			}
		}
	}
	return out
}

func (d *declarations) endedStatements() []finding {
	var out []finding
	now := d.run.set.now()
	today := now.UTC().Format(catalog.Day)
	ended := func(rng hcl.Range, what, on, day string) {
		out = append(out, finding{rng, fmt.Sprintf("The %s of %s has ended on %s and does not count any more. Renew it or take it away.", what, on, day)})
	}
	if o := d.c.Overlay(); o != nil {
		for _, w := range o.Waivers {
			switch {
			case w.DefRange.Start.Line == 0: // an exemption in the plugin block: findings say that it has ended
			case w.Ended(now):
				ended(w.DefRange, "waiver", w.Subject, w.Expires)
			case w.DefRange.Filename == catalog.OverlayFile && d.namesNothing(w):
				out = append(out, finding{w.DefRange, fmt.Sprintf("The waiver of %s is for resources that the module does not have. Mend the addresses or take it away.", w.Subject)})
			}
		}
		for _, a := range o.Attestations {
			if a.Ended(now) {
				ended(a.DefRange, "attestation", a.Obligation, a.ValidUntil)
			}
		}
	}
	for _, b := range d.data {
		for argument, names := range map[string][3]string{"waivers": {"waiver", "subject", "expires"}, "attestations": {"attestation", "obligation", "valid_until"}} {
			a := b.body.Attributes[argument]
			if a == nil {
				continue
			}
			list, ok := a.Expr.(*hclsyntax.TupleConsExpr)
			if !ok {
				continue
			}
			for _, el := range list.Exprs {
				m := members(el)
				if m[names[1]] == nil || m[names[2]] == nil {
					continue
				}
				on, day := written(m[names[1]]), written(m[names[2]])
				if len(on) == 1 && len(day) == 1 && today >= day[0].id {
					ended(day[0].rng, names[0], on[0].id, day[0].id)
				}
			}
		}
	}
	return out
}

// namesNothing reports whether no resource of the module has an address that
// the waiver names.
func (d *declarations) namesNothing(w *catalog.Waiver) bool {
	if len(w.Targets) == 0 {
		return false
	}
	for _, b := range d.resources() {
		if w.Names(strings.Join(b.Labels, ".")) {
			return false
		}
	}
	return true
}

// resources are the resource blocks of the module.
func (d *declarations) resources() hclext.Blocks {
	content, err := d.run.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}}}}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		return nil
	}
	return content.Blocks
}

func (d *declarations) undeclaredServices() []finding {
	declared := map[string]bool{}
	for _, b := range d.data {
		for _, argument := range []string{"service", "services", "resource_type"} {
			if a := b.body.Attributes[argument]; a != nil {
				for _, n := range written(a.Expr) {
					id, _, _ := strings.Cut(n.id, ".")
					if owner, ok := d.c.Index().Owner(n.id); ok {
						id = owner
					}
					declared[id] = true
				}
			}
		}
		if a := b.body.Attributes["resources"]; a != nil {
			for ty := range members(a.Expr) {
				if owner, ok := d.c.Index().Owner(ty); ok {
					declared[owner] = true
				}
			}
		}
	}
	if len(declared) == 0 { // a module that declares nothing does not mean to
		return nil
	}
	var out []finding
	for _, b := range d.resources() {
		if id, ok := d.c.Index().Owner(b.Labels[0]); ok && !declared[id] {
			declared[id] = true
			out = append(out, finding{b.DefRange, fmt.Sprintf("The module declares which services it uses, and not %s, which %s belongs to. Name it in services of an assessment or in a matrix.", id, b.Labels[0])})
		}
	}
	return out
}
