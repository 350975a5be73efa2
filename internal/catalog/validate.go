package catalog

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// Validate reads the whole catalog and returns every mistake in it, each with
// file and line. A catalog without mistakes resolves and compiles completely.
func (c *Catalog) Validate() hcl.Diagnostics {
	v := &validator{c: c, areas: map[string]bool{}, rules: map[string]hcl.Range{}, owners: map[string]string{}, services: map[string]*Service{}}
	c.indexOnce.Do(func() { // from the files, not from the generated index
		c.index, _ = c.BuildIndex()
		c.index.link()
	})
	v.base(c.Base())
	for _, file := range c.serviceFiles() {
		s, diags := c.loadService(file)
		v.diags = append(v.diags, diags...)
		if s != nil {
			v.service(file, s)
		}
	}
	v.placed(c.Base())
	for _, s := range c.Base().Scenarios {
		v.scenario(s)
	}
	for _, x := range c.Base().Classes {
		for _, id := range x.Services {
			v.serviceOrVariant(x.DefRange, id)
		}
	}
	for _, x := range c.Base().Comparisons {
		for _, a := range x.Areas {
			v.known(x.DefRange, "area", a, c.AreaIDs())
		}
		for _, r := range x.Rows {
			v.serviceOrVariant(r.DefRange, r.Service)
		}
	}
	return v.diags
}

type validator struct {
	c        *Catalog
	diags    hcl.Diagnostics
	areas    map[string]bool
	rules    map[string]hcl.Range
	owners   map[string]string
	services map[string]*Service
	overlay  bool // an overlay is validated, not the catalog below it
}

func (v *validator) fail(rng hcl.Range, summary, format string, args ...any) {
	v.diags = append(v.diags, errorf(rng, summary, format, args...))
}

// known reports an id that is not among those there are.
func (v *validator) known(rng hcl.Range, what, id string, ids []string) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	v.fail(rng, "Unknown "+what, `There is no %s "%s".%s`, what, id, Alternatives(id, ids))
	return false
}

func unique[T any](v *validator, what string, list []T, id func(T) (string, hcl.Range)) {
	seen := map[string]hcl.Range{}
	for _, x := range list {
		name, rng := id(x)
		if first, ok := seen[name]; ok {
			where := "at " + first.String()
			if first.Filename == "" {
				where = "in the catalog"
			}
			v.fail(rng, "Duplicate "+what, `The %s "%s" is already %s.`, what, name, where)
			continue
		}
		seen[name] = rng
	}
}

func ids[T any](list []T, id func(T) string) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = id(x)
	}
	return out
}

func familyIDs(b *Base) []string { return ids(b.Families, func(f *Family) string { return f.ID }) }

// ModelIDs returns the ids of all service models in catalog order.
func (c *Catalog) ModelIDs() []string {
	return ids(c.Base().Models, func(m *Model) string { return m.ID })
}

// FrameworkIDs returns the ids of all frameworks in catalog order.
func (c *Catalog) FrameworkIDs() []string {
	return ids(c.Base().Frameworks, func(f *Framework) string { return f.ID })
}

// SeverityIDs returns the severities as texts, worst first.
func SeverityIDs() []string {
	return ids(Severities, func(s Severity) string { return string(s) })
}

// ScenarioIDs returns the ids of all scenarios in catalog order.
func (c *Catalog) ScenarioIDs() []string {
	return ids(c.Base().Scenarios, func(s *Scenario) string { return s.ID })
}

// ToolIDs returns the ids of all tools in catalog order.
func (c *Catalog) ToolIDs() []string {
	return ids(c.Base().Tools, func(t *Tool) string { return t.ID })
}

// Tool returns the tool with the id.
func (c *Catalog) Tool(id string) (*Tool, bool) {
	for _, t := range c.Base().Tools {
		if t.ID == id {
			return t, true
		}
	}
	return nil, false
}

var parties = []string{string(Customer), string(Provider), string(Shared), string(NotApplicable)}

func (v *validator) base(b *Base) {
	v.diags = append(v.diags, v.c.baseDiags...)
	groups := ids(b.Groups, func(g *Group) string { return g.ID })
	unique(v, "area", b.Areas, func(a *Area) (string, hcl.Range) { return a.ID, a.DefRange })
	unique(v, "model", b.Models, func(m *Model) (string, hcl.Range) { return m.ID, m.DefRange })
	unique(v, "family", b.Families, func(f *Family) (string, hcl.Range) { return f.ID, f.DefRange })
	unique(v, "framework", b.Frameworks, func(f *Framework) (string, hcl.Range) { return f.ID, f.DefRange })
	unique(v, "tool", b.Tools, func(t *Tool) (string, hcl.Range) { return t.ID, t.DefRange })
	unique(v, "scenario", b.Scenarios, func(s *Scenario) (string, hcl.Range) { return s.ID, s.DefRange })
	unique(v, "cloud", b.Clouds, func(c *Cloud) (string, hcl.Range) { return c.ID, c.DefRange })
	unique(v, "architecture class", b.Classes, func(c *ArchitectureClass) (string, hcl.Range) { return c.ID, c.DefRange })
	unique(v, "comparison", b.Comparisons, func(c *Comparison) (string, hcl.Range) { return c.ID, c.DefRange })
	unique(v, "preset", b.Presets, func(p *Preset) (string, hcl.Range) { return p.ID, p.DefRange })
	unique(v, "knowledge", b.Knowledge, func(k *Knowledge) (string, hcl.Range) { return k.Kind + " " + k.ID, k.DefRange })
	for _, a := range b.Areas {
		v.areas[a.ID] = true
		v.known(a.GroupRange, "group", a.Group, groups)
	}
	for _, m := range b.Models {
		v.model(m)
	}
	for _, f := range b.Families {
		v.known(f.ModelRange, "model", f.Model, v.c.ModelIDs())
		v.cells(f.Cells, true)
	}
	for _, f := range b.Frameworks {
		if f.BaselineOf != "" {
			v.known(f.DefRange, "framework", f.BaselineOf, v.c.FrameworkIDs())
		}
		if len(f.Controls) == 0 {
			v.fail(f.DefRange, "Framework without controls", "controls/%s.txt lists none.", f.ID)
		}
	}
	for _, k := range b.Knowledge {
		for _, a := range append(k.Areas, k.Area) {
			if a != "" {
				v.known(k.DefRange, "area", a, v.c.AreaIDs())
			}
		}
	}
	for _, p := range b.Presets {
		for _, m := range p.Models {
			v.known(p.DefRange, "model", m, v.c.ModelIDs())
		}
		for _, r := range p.Rows {
			for _, a := range r.Areas {
				v.known(r.DefRange, "area", a, v.c.AreaIDs())
			}
			for _, m := range p.Models {
				if v.known(r.DefRange, "model", m, v.c.ModelIDs()) {
					v.known(r.DefRange, "party", string(r.Owners[m]), parties)
				}
			}
		}
	}
	for _, x := range b.Contradictions {
		for _, a := range x.Areas {
			v.known(x.DefRange, "area", a, v.c.AreaIDs())
		}
	}
}

// model checks that the model has one owner for every area.
func (v *validator) model(m *Model) {
	covered := map[string]bool{}
	for a, p := range m.Owners {
		v.known(m.OwnersRange, "area", a, v.c.AreaIDs())
		v.known(m.OwnersRange, "party", string(p), parties)
		if p == Shared {
			v.fail(m.OwnersRange, "Shared without parts", `A shared area needs an area block that says what each side does; %s has none.`, a)
		}
		covered[a] = true
	}
	v.cells(m.Cells, false)
	for _, cell := range m.Cells {
		if covered[cell.Area] {
			v.fail(cell.DefRange, "Duplicate area", `%s also has an owner in owners.`, cell.Area)
		}
		covered[cell.Area] = true
	}
	missing := slices.DeleteFunc(v.c.AreaIDs(), func(a string) bool { return covered[a] })
	if len(missing) > 5 {
		missing = append(missing[:5], fmt.Sprintf("%d others", len(missing)-5))
	}
	if len(missing) > 0 {
		v.fail(m.DefRange, "Area without owner", `The model %s says nobody owns %s.`, m.ID, strings.Join(missing, ", "))
	}
}

// cells checks the owners that a model, family, service or variant states; a
// departure needs a reason and a source.
func (v *validator) cells(cells []*Cell, departure bool) {
	unique(v, "area", cells, func(c *Cell) (string, hcl.Range) { return c.Area, c.DefRange })
	for _, c := range cells {
		v.known(c.DefRange, "area", c.Area, v.c.AreaIDs())
		v.known(c.PartyRange, "party", string(c.Party), parties)
		if c.Party == Shared {
			if c.Provider == "" || c.Customer == "" {
				v.fail(c.DefRange, "Shared without parts", `A shared area says what each side does: set provider and customer.`)
			}
			if c.Kind != "dependent" && c.Kind != "independent" {
				v.fail(c.DefRange, "Shared without kind", `Set kind to "dependent" (one part is worthless without the other) or "independent".`)
			}
		}
		if c.Override && !v.overlay {
			v.fail(c.DefRange, "Override in the catalog", "Only an overlay overrides.")
		}
		if departure {
			if c.Reason == "" {
				v.fail(c.DefRange, "Departure without reason", `Say why %s departs: set reason.`, c.Area)
			}
			v.url(c.DefRange, c.Source, "Departure without source", "Set source to the page that says so.")
		}
	}
}

func (v *validator) url(rng hcl.Range, s, summary, advice string) {
	if v.overlay && s != "" { // an organisation's sources may be no pages
		return
	}
	if v.overlay {
		v.fail(rng, summary, "%s", advice)
		return
	}
	if u, err := url.Parse(s); s == "" || err != nil || u.Scheme != "https" || u.Host == "" {
		v.fail(rng, summary, "%s It must be an https address.", advice)
	}
}

func (v *validator) service(file string, s *Service) {
	if want := strings.TrimSuffix(strings.Replace(file, "/", "_", 1), ".hcl"); s.ID != want {
		v.fail(s.DefRange, "Service in the wrong file", `A service stands in <cloud>/<name>.hcl; this file is for "%s".`, want)
	}
	v.services[s.ID] = s
	v.known(s.CloudRange, "cloud", s.Cloud, Clouds)
	v.declaration(s)
}

// declaration checks a service wherever it is written.
func (v *validator) declaration(s *Service) {
	b := v.c.Base()
	if !strings.HasPrefix(s.ID, s.Cloud+"_") {
		v.fail(s.CloudRange, "Service in the wrong cloud", `The id "%s" does not begin with "%s_".`, s.ID, s.Cloud)
	}
	switch {
	case s.Model == "" && s.Family == "", s.Model != "" && s.Family != "":
		v.fail(s.DefRange, "Model or family", "A service has either a model or a family, which has one.")
	case s.Model != "":
		v.known(s.ModelRange, "model", s.Model, v.c.ModelIDs())
	default:
		v.known(s.FamilyRange, "family", s.Family, familyIDs(b))
	}
	if s.Status != "" && s.Status != "deprecated" && s.Status != "discontinued" {
		v.fail(s.DefRange, "Unknown status", `The status is "deprecated", "discontinued" or unset.`)
	}
	if s.Class != "" {
		v.known(s.ClassRange, "architecture class", s.Class, ids(b.Classes, func(c *ArchitectureClass) string { return c.ID }))
	}
	v.sources(s.SourcesRange, s.Sources)
	v.cells(s.Cells, true)
	unique(v, "function", append(append([]*Function{}, v.c.Base().Functions...), s.Functions...), func(f *Function) (string, hcl.Range) { return f.Name, f.DefRange })
	unique(v, "variant", s.Variants, func(x *Variant) (string, hcl.Range) { return x.ID, x.DefRange })
	for _, x := range s.Variants {
		if x.Model != "" {
			v.known(x.ModelRange, "model", x.Model, v.c.ModelIDs())
		}
		v.cells(x.Cells, true)
	}
	own := map[string]bool{}
	for _, r := range s.Resources {
		own[r] = true
		other, taken := v.owners[r]
		if v.overlay {
			if id, ok := v.c.parent.Index().Owner(r); ok {
				other, taken = id, true
			}
		}
		if taken {
			v.fail(s.ResourcesRange, "Resource type of two services", `%s already belongs to %s.`, r, other)
		}
		v.owners[r] = s.ID
		if rt, ok := s.resourceType(r); !ok || rt.Shape == nil {
			v.fail(s.ResourcesRange, "Unknown resource type", `No supported provider version has a type "%s".%s`, r, didyoumean.Hint(r, schema.Names()))
		}
	}
	unique(v, "resource_type", s.Types, func(rt *ResourceType) (string, hcl.Range) { return rt.Type, rt.DefRange })
	for _, rt := range s.Types {
		if !own[rt.Type] {
			v.fail(rt.DefRange, "Resource type of another service", `%s is not in resources: what is known of a type stands with the service that owns it.`, rt.Type)
		}
		for _, id := range rt.Identity {
			if attributeAt(rt.Shape, id) == nil {
				v.fail(rt.DefRange, "Unknown attribute", `%s has no attribute "%s".`, rt.Type, id)
			}
		}
	}
	unique(v, "obligation", s.Obligations, func(o *Obligation) (string, hcl.Range) { return o.Name, o.DefRange })
	for _, o := range s.Obligations {
		v.obligation(s, o)
	}
}

func (v *validator) sources(rng hcl.Range, list []string) {
	if len(list) == 0 {
		v.fail(rng, "No source", "Name the page that says so.")
	}
	for _, s := range list {
		v.url(rng, s, "Bad source", fmt.Sprintf("%q is no source.", s))
	}
}

func (v *validator) obligation(s *Service, o *Obligation) {
	v.known(o.AreaRange, "area", o.Area, v.c.AreaIDs())
	v.known(o.SeverityRange, "severity", string(o.Severity), SeverityIDs())
	v.sources(o.SourcesRange, o.Sources)
	if strings.TrimSpace(o.Rationale) == "" {
		v.fail(o.DefRange, "No rationale", "Say what goes wrong for the customer: set rationale.")
	}
	if first, ok := v.rules[o.Rule()]; ok {
		v.fail(o.DefRange, "Duplicate rule", "The rule %s is already at %s.", o.Rule(), first)
	}
	v.rules[o.Rule()] = o.DefRange
	if len(o.Rule()) > 72 {
		v.fail(o.DefRange, "Long name", "The rule %s has %d letters; people write it in comments of one line: 72 at most.", o.Rule(), len(o.Rule()))
	}
	for _, x := range o.Variants {
		v.known(o.DefRange, "variant", x, ids(s.Variants, func(x *Variant) string { return x.ID }))
	}
	if len(o.Controls) > 0 {
		v.controls(o.Frameworks.Range(), o.Controls)
	}
	for _, f := range o.Derived {
		if _, ok := o.Controls[f]; !ok {
			v.fail(o.DefRange, "Derived mapping without controls", `derived names "%s", which frameworks does not map.`, f)
		}
	}
	for tool, checks := range o.Equivalent {
		if !v.known(o.Equivalents.Range(), "tool", tool, v.c.ToolIDs()) {
			continue
		}
		t, _ := v.c.Tool(tool)
		for _, id := range checks {
			v.known(o.Equivalents.Range(), "check of "+tool, id, ids(t.Checks, func(x ToolCheck) string { return x.ID }))
		}
	}
	switch o.Verification {
	case Configuration:
		if len(o.Checks) == 0 {
			v.fail(o.DefRange, "No check", "An obligation that configuration verifies needs a check; set verification to \"process\" or \"evidence\" if none is possible.")
		}
	case Process:
		if o.Cadence == "" {
			v.fail(o.DefRange, "No cadence", "A process duty says how often: set cadence.")
		}
	case Evidence:
		if o.Artifact == "" {
			v.fail(o.DefRange, "No artifact", "An evidence duty says what shows it: set artifact.")
		}
	default:
		v.known(o.VerificationRange, "verification", string(o.Verification), []string{string(Configuration), string(Process), string(Evidence)})
	}
	if o.Verification != Configuration && len(o.Checks) > 0 {
		v.fail(o.DefRange, "Check without use", "A check decides configuration obligations only.")
	}
	for _, ch := range o.Checks {
		v.check(ch)
	}
}

// controls checks what something maps to.
func (v *validator) controls(rng hcl.Range, controls map[string][]string) {
	for _, f := range slices.Sorted(maps.Keys(controls)) {
		if !v.known(rng, "framework", f, v.c.FrameworkIDs()) {
			continue
		}
		fw, _ := v.c.Framework(f)
		for _, id := range controls[f] {
			if _, ok := fw.Controls[id]; !ok {
				v.fail(rng, "Unknown control", `%s has no control "%s".%s`, f, id, didyoumean.Hint(id, fw.Order))
			}
		}
	}
}

func (v *validator) check(ch *Check) {
	rt, ok := v.c.ResourceType(ch.Type)
	if !ok {
		v.fail(ch.TypeRange, "Unknown resource type", `No supported provider version has a type "%s".%s`, ch.Type, didyoumean.Hint(ch.Type, schema.Names()))
		return
	}
	unique(v, "companion", ch.Companions, func(c *Companion) (string, hcl.Range) { return c.Name(), c.DefRange })
	for _, comp := range ch.Companions {
		crt, ok := v.c.ResourceType(comp.Type)
		switch {
		case !ok: // Compile reports it
		case (comp.Attribute == "") == (comp.SelfAttribute == ""):
			v.fail(comp.DefRange, "Companion without link", "Set attribute (the companion's attribute that names the resource) or self_attribute (the resource's attribute that names the companion), not both.")
		case comp.Attribute != "" && attributeAt(crt.Shape, comp.Attribute) == nil:
			v.fail(comp.DefRange, "Unknown attribute", `%s has no attribute "%s".`, comp.Type, comp.Attribute)
		case comp.SelfAttribute != "" && attributeAt(rt.Shape, comp.SelfAttribute) == nil:
			v.fail(comp.DefRange, "Unknown attribute", `%s has no attribute "%s".`, ch.Type, comp.SelfAttribute)
		}
	}
	compiled, diags := ch.Compile()
	v.diags = append(v.diags, diags...)
	if compiled != nil && len(compiled.Self.Children) == 0 && !compiled.Self.Whole && len(ch.Companions) == 0 {
		v.fail(ch.DefRange, "Check never reads its resource", "A condition that does not name self holds for every resource or for none.")
	}
	if ch.Anchor != "" && attributeAt(rt.Shape, ch.Anchor) == nil && blockAt(rt.Shape, ch.Anchor) == nil {
		v.fail(ch.AnchorRange, "Unknown attribute", `%s has no attribute or block "%s".`, ch.Type, ch.Anchor)
	}
	if ch.Remedy == "" && len(ch.Fixes()) == 0 {
		v.fail(ch.DefRange, "No remedy", "Say what to write in Terraform: set remedy, or fix where values do.")
	}
	for p, val := range ch.Fixes() {
		a := attributeAt(rt.Shape, p)
		if a == nil {
			v.fail(ch.Fix.Range(), "Unknown attribute", `%s has no attribute "%s".`, ch.Type, p)
			continue
		}
		if _, err := convert.Convert(val, a.Type); err != nil {
			v.fail(ch.Fix.Range(), "Wrong type", "%s is a %s: %s.", p, a.Type.FriendlyName(), err)
		}
		if ch.Autofix {
			v.autofix(ch, p, a)
		}
	}
	if ch.Autofix && len(ch.Fixes()) == 0 {
		v.fail(ch.AutofixRange, "Nothing to fix with", "Say which values to write: set fix.")
	}
}

// autofix checks that the value of a fix can be written in source, on a line.
func (v *validator) autofix(ch *Check, path string, a *schema.Attribute) {
	ty := a.Type
	if ty.IsListType() || ty.IsSetType() {
		ty = ty.ElementType()
	}
	switch {
	case !ty.IsPrimitiveType():
		v.fail(ch.AutofixRange, "Cannot be fixed", "%s of %s is a %s; what is written is a string, a number, a bool, or a list of these.", path, ch.Type, a.Type.FriendlyName())
	case !a.Required && !a.Optional:
		v.fail(ch.AutofixRange, "Cannot be fixed", "%s of %s is computed: it cannot be written.", path, ch.Type)
	}
}

// placed checks the lists of what other tools and frameworks have: nothing is
// both taken and declined, and where a list says so, nothing is neither.
func (v *validator) placed(b *Base) {
	taken := map[string]map[string]string{} // list → id → an obligation
	take := func(list, id, obligation string) {
		if taken[list] == nil {
			taken[list] = map[string]string{}
		}
		taken[list][id] = obligation
	}
	for _, s := range v.services {
		for _, o := range s.Obligations {
			for tool, checks := range o.Equivalent {
				for _, id := range checks {
					take(tool, id, o.ID())
				}
			}
			for f, controls := range o.Controls {
				for _, id := range controls {
					take(f, id, o.ID())
				}
			}
		}
	}
	declined := map[string]map[string]bool{}
	for _, d := range b.Declined {
		if declined[d.List] == nil {
			declined[d.List] = map[string]bool{}
		}
		v.known(d.DefRange, "category", d.Category, slices.Sorted(maps.Keys(DeclineCategories)))
		var all []string
		if t, ok := v.c.Tool(d.List); ok {
			all = ids(t.Checks, func(x ToolCheck) string { return x.ID })
		} else if f, ok := v.c.Framework(d.List); ok {
			all = f.Order
		} else {
			v.known(d.DefRange, "tool or framework", d.List, append(v.c.ToolIDs(), v.c.FrameworkIDs()...))
			continue
		}
		for _, id := range slices.Sorted(maps.Keys(d.IDs)) {
			v.known(d.IDsRange, "check or control of "+d.List, id, all)
			if strings.TrimSpace(d.IDs[id]) == "" {
				v.fail(d.IDsRange, "Declined without reason", "Say why %s is not taken.", id)
			}
			if o := taken[d.List][id]; o != "" {
				v.fail(d.IDsRange, "Taken and declined", "%s is declined here, and %s names it.", id, o)
			}
			if declined[d.List][id] {
				v.fail(d.IDsRange, "Declined twice", "%s has another reason, too.", id)
			}
			declined[d.List][id] = true
		}
	}
	place := func(file, list, id string, line int) {
		if taken[list][id] == "" && !declined[list][id] {
			pos := hcl.Pos{Line: line, Column: 1}
			v.fail(hcl.Range{Filename: file, Start: pos, End: pos}, "Left out", "No obligation names %s of %s. Add it to one, or decline it with a reason.", id, list)
		}
	}
	for _, t := range b.Tools {
		for _, cloud := range t.Placed {
			v.known(t.PlacedRange, "cloud", cloud, Clouds)
		}
		for i, x := range t.Checks {
			v.known(hcl.Range{Filename: "tools/" + t.ID + ".txt", Start: hcl.Pos{Line: i + 1}}, "cloud", x.Cloud, Clouds)
			if slices.Contains(t.Placed, x.Cloud) {
				place("tools/"+t.ID+".txt", t.ID, x.ID, i+1)
			}
		}
	}
	for _, f := range b.Frameworks {
		for i, id := range f.Order {
			if f.Placed {
				place("controls/"+f.ID+".txt", f.ID, id, i+1)
			}
		}
	}
}

// serviceOrVariant checks an id "service" or "service.variant".
func (v *validator) serviceOrVariant(rng hcl.Range, id string) {
	service, variant, has := strings.Cut(id, ".")
	if !v.known(rng, "service", service, v.c.Index().ServiceIDs()) || !has {
		return
	}
	if s := v.services[service]; s != nil {
		v.known(rng, "variant", variant, ids(s.Variants, func(x *Variant) string { return x.ID }))
	}
}

func (v *validator) scenario(s *Scenario) {
	services := map[string]bool{}
	for _, x := range s.Services {
		services[x.ID] = true
		if v.known(x.DefRange, "service", x.ID, v.c.Index().ServiceIDs()) && x.Variant != "" {
			v.known(x.DefRange, "variant", x.Variant, ids(v.services[x.ID].Variants, func(x *Variant) string { return x.ID }))
		}
	}
	for _, f := range s.Frameworks {
		v.known(s.FrameworksRange, "framework", f, v.c.FrameworkIDs())
	}
	unique(v, "duty", s.Duties, func(d *ScenarioDuty) (string, hcl.Range) { return d.ID, d.DefRange })
	for _, d := range s.Duties {
		v.known(d.DefRange, "area", d.Area, v.c.AreaIDs())
		v.known(d.DefRange, "party", string(d.Party), parties)
		if d.Party == Customer && len(d.Obligations) == 0 {
			v.fail(d.DefRange, "Duty without obligations", "A duty of the customer names the obligations behind it.")
		}
		for _, o := range d.Obligations {
			id, name, _ := strings.Cut(o, ".")
			svc := v.services[id]
			if svc == nil {
				v.known(d.DefRange, "service", id, v.c.Index().ServiceIDs())
				continue
			}
			v.known(d.DefRange, "obligation", name, ids(svc.Obligations, func(o *Obligation) string { return o.Name }))
			if !services[id] {
				v.fail(d.DefRange, "Service not in the scenario", "%s is not among the scenario's services.", id)
			}
		}
	}
}
