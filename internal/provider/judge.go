package provider

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"github.com/hashicorp/terraform-plugin-framework/attr"
	"github.com/hashicorp/terraform-plugin-framework/function"
	"github.com/hashicorp/terraform-plugin-framework/types"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// judgeFunction is a function over resources. The framework serves its
// signature and documentation; the server serves its calls.
type judgeFunction struct {
	name, summary, description string
	ret                        function.Return
	result                     cty.Type
	judge                      func(*judged) cty.Value
}

// assessAttributes and assessType are what assess returns, to the framework and
// on the wire.
var assessAttributes, assessType = func() (map[string]attr.Type, cty.Type) {
	framework, wire := map[string]attr.Type{}, map[string]cty.Type{}
	for _, name := range []string{"obligation", "resource", "verdict", "title", "area", "severity", "owner", "remedy", "rule", "party", "origin", "waived_until"} {
		framework[name], wire[name] = types.StringType, cty.String
	}
	return framework, cty.List(cty.Object(wire))
}()

const resourcesDescription = "An object that maps resource types to a resource, or to a collection of resources: `{ aws_db_instance = self }`, `{ aws_s3_bucket = aws_s3_bucket.logs, aws_s3_bucket_versioning = [aws_s3_bucket_versioning.logs] }`, `{ aws_db_instance = aws_db_instance.all }` for all instances of a `for_each` or `count`. Data sources are named `\"data.<type>\"`. Companions, which say something about another resource, go into the same object; what needs a companion is judged only where the object has its type (an empty list counts). Plain objects are taken too: an attribute that is not there is unset."

const optionsDescription = "At most one object that selects obligations, as the lint plugin's configuration does: `preset` (`\"recommended\"`, the default, or `\"all\"`), `minimum_severity`, `frameworks`, `services`, `areas`, and `except` (ids of obligations to leave out). An obligation is judged if the preset has it and every filter that is set lets it pass. Where nothing is selected, the overlay's profile is. `overlay` takes the text of an overlay, `file(\"policy.hcl\")`, in the place of the one beside the root module."

// options reads the object that selects obligations. open: parts of it are not
// known yet.
func options(c *catalog.Catalog, v cty.Value) (sel *catalog.Selection, open bool, err error) {
	sel = &catalog.Selection{}
	v, _ = v.UnmarkDeep()
	if !v.IsWhollyKnown() {
		return sel, true, nil
	}
	if v.IsNull() {
		return sel.OrProfile(c), false, nil
	}
	if ty := v.Type(); !ty.IsObjectType() && !ty.IsMapType() {
		return nil, false, fmt.Errorf("expected an object such as { minimum_severity = \"high\" }, and got a %s", ty.FriendlyName())
	}
	arguments := map[string]any{
		"preset": &sel.Preset, "minimum_severity": &sel.MinimumSeverity, "frameworks": &sel.Frameworks,
		"services": &sel.Services, "areas": &sel.Areas, "except": &sel.Except, overlayOption: new(string),
	}
	for it := v.ElementIterator(); it.Next(); {
		k, el := it.Element()
		to, ok := arguments[k.AsString()]
		if !ok {
			names := keys(arguments)
			sort.Strings(names)
			return nil, false, fmt.Errorf("there is no option %q.%s", k.AsString(), catalog.Alternatives(k.AsString(), names))
		}
		if el.IsNull() {
			continue
		}
		switch to := to.(type) {
		case *string:
			if el.Type() != cty.String {
				return nil, false, fmt.Errorf("%s: expected a string, and got a %s", k.AsString(), el.Type().FriendlyName())
			}
			*to = el.AsString()
		case *[]string:
			list, err := convert.Convert(el, cty.List(cty.String))
			if err != nil || !list.IsWhollyKnown() {
				return nil, false, fmt.Errorf("%s: expected a list of strings, and got a %s", k.AsString(), el.Type().FriendlyName())
			}
			for _, s := range list.AsValueSlice() {
				if !s.IsNull() {
					*to = append(*to, s.AsString())
				}
			}
		}
	}
	for _, p := range sel.Problems(c) {
		return nil, false, fmt.Errorf("%s: %s", p.Argument, p.Text)
	}
	return sel.OrProfile(c), false, nil
}

// overlayOption passes an overlay as text, instead of the one that is found.
const overlayOption = "overlay"

// judges are the functions over resources by name.
var judges = map[string]*judgeFunction{
	"met": {
		name:        "met",
		summary:     "Whether the resources meet the customer's obligations",
		description: "Returns `true` if nothing selected that can be judged is unmet, `false` as soon as one obligation is certainly unmet, and an unknown value while that depends on values which are not known yet: Terraform then decides at apply. Never guesses.",
		ret:         function.BoolReturn{},
		result:      cty.Bool,
		judge:       met,
	},
	"unmet": {
		name:        "unmet",
		summary:     "The obligations that the resources do not meet",
		description: "Returns the ids of the obligations that are not met, `<service>.<obligation>`, followed by the instance where a collection was given. While the list may still grow it is unknown, but known to have at least as many elements as there are certain failures: `length(provider::responsibility::unmet(...)) == 0` is `false` at plan as soon as one is certain. Compare its length; a comparison with `[]` is never true.",
		ret:         function.ListReturn{ElementType: types.StringType},
		result:      cty.List(cty.String),
		judge:       unmet,
	},
	"assess": {
		name:        "assess",
		summary:     "The verdict on every obligation of the resources",
		description: "Returns one object for each obligation and resource, in a fixed order: `obligation`, `resource`, `verdict` (`met`, `unmet`, `undecided`; unknown while it may still be decided), `title`, `area`, `severity`, `owner`, `remedy` (what to write), `rule` (the tflint rule), and what an overlay says of it: `party` (who of the customer carries it), `origin` (file and line), `waived_until` (null without a waiver). The length does not change as values become known.",
		ret:         function.ListReturn{ElementType: types.ObjectType{AttrTypes: assessAttributes}},
		result:      assessType,
		judge:       assess,
	},
	"explain": {
		name:        "explain",
		summary:     "What is unmet or undecided, and what to do, as text",
		description: "Returns a text for error messages and outputs: what is unmet, why it is the customer's, what to write; then what is not decided yet, and what cannot be judged without companions. The text is always known, so it may change between plan and apply: do not use it in a resource's arguments. It names attributes and never holds a value of a resource.",
		ret:         function.StringReturn{},
		result:      cty.String,
		judge:       explain,
	},
}

func (f *judgeFunction) Metadata(_ context.Context, _ function.MetadataRequest, resp *function.MetadataResponse) {
	resp.Name = f.name
}

func (f *judgeFunction) Definition(_ context.Context, _ function.DefinitionRequest, resp *function.DefinitionResponse) {
	resp.Definition = function.Definition{
		Summary:             f.summary,
		MarkdownDescription: f.description,
		Parameters: []function.Parameter{function.DynamicParameter{
			Name: "resources", MarkdownDescription: resourcesDescription, AllowUnknownValues: true,
		}},
		VariadicParameter: function.DynamicParameter{
			Name: "options", MarkdownDescription: optionsDescription, AllowUnknownValues: true,
		},
		Return: f.ret,
	}
}

// Run is not reached: the server takes the call before the framework does.
func (f *judgeFunction) Run(_ context.Context, _ function.RunRequest, resp *function.RunResponse) {
	resp.Error = function.NewFuncError(f.name + " is served by the provider's own server")
}

// judged is what was passed and what came of it.
type judged struct {
	catalog    *catalog.Catalog
	judgements []check.Judgement
	// open: resources may come that are not known yet, because a collection is
	// not.
	open bool
	// single: types of which one resource was passed, not a collection.
	single map[string]bool
}

func judgeAll(c *catalog.Catalog, arg cty.Value, sel *catalog.Selection) (*judged, error) {
	out := &judged{catalog: c, single: map[string]bool{}}
	arg, _ = arg.UnmarkDeep()
	ty := arg.Type()
	switch {
	case arg.IsKnown() && arg.IsNull():
		return nil, fmt.Errorf("expected an object that maps resource types to resources, such as { aws_db_instance = self }, and got null")
	case ty != cty.DynamicPseudoType && !ty.IsObjectType() && !ty.IsMapType():
		return nil, fmt.Errorf("expected an object that maps resource types to resources, such as { aws_db_instance = self }, and got a %s", ty.FriendlyName())
	case ty.IsObjectType():
		names := make([]string, 0, len(ty.AttributeTypes()))
		for name := range ty.AttributeTypes() {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			if _, err := resourceType(c, name); err != nil {
				return nil, err
			}
		}
	}
	if !arg.IsKnown() {
		out.open = true
		return out, nil
	}
	passed := map[string]bool{}
	var resources []*check.Resource
	for it := arg.ElementIterator(); it.Next(); {
		k, v := it.Element()
		name, err := resourceType(c, k.AsString())
		if err != nil {
			return nil, err
		}
		passed[name] = true
		rt, _ := c.ResourceType(name)
		rs, open, single, err := instances(name, rt.Shape, v)
		if err != nil {
			return nil, err
		}
		out.open = out.open || open
		out.single[name] = single
		resources = append(resources, rs...)
	}
	out.judgements = check.JudgeAll(c, check.NewWorld(c, resources, func(ty string) bool { return passed[ty] }), sel)
	return out, nil
}

// resourceType checks a key of the argument.
func resourceType(c *catalog.Catalog, key string) (string, error) {
	known := func(name string) bool {
		_, owned := c.Index().Owner(name)
		return owned || len(c.Index().Checking(name)) > 0
	}
	if known(key) {
		return key, nil
	}
	if name := schema.DataPrefix + key; known(name) {
		return name, nil
	}
	if _, ok := schema.Lookup(key); ok {
		return "", fmt.Errorf("the catalog has no obligations for the resource type %q; data.responsibility_services lists the resource types that it has", key)
	}
	return "", fmt.Errorf("keys are resource types, as in { aws_db_instance = self }, and there is no resource type %q.%s", key, didyoumean.Hint(key, c.Index().Types()))
}

// instances tells one resource from a collection of them. open: there may be
// more than are known.
func instances(name string, shape *schema.Body, v cty.Value) (rs []*check.Resource, open, single bool, err error) {
	one := func(instance string, v cty.Value) *check.Resource {
		return &check.Resource{Type: name, Address: name, Instance: instance, Value: v}
	}
	ty := v.Type()
	switch {
	case v.IsKnown() && v.IsNull():
		return nil, false, false, nil
	case ty == cty.DynamicPseudoType: // not even its type is known: one or many
		return nil, true, true, nil
	case ty.IsObjectType() && isInstance(shape, ty), ty.IsMapType() && ty.ElementType().IsPrimitiveType():
		return []*check.Resource{one(name, v)}, false, true, nil
	case !v.IsKnown():
		return nil, true, false, nil
	case ty.IsObjectType() || ty.IsMapType() || ty.IsTupleType() || ty.IsListType() || ty.IsSetType():
		i := 0
		for it := v.ElementIterator(); it.Next(); i++ {
			k, el := it.Element()
			key := fmt.Sprintf("[%d]", i)
			if k.Type() == cty.String && !ty.IsSetType() {
				key = fmt.Sprintf("[%q]", k.AsString())
			}
			if el.IsKnown() && el.IsNull() {
				continue
			}
			if et := el.Type(); et != cty.DynamicPseudoType && !et.IsObjectType() && !et.IsMapType() {
				return nil, false, false, fmt.Errorf("%s%s: expected a resource, and got a %s", name, key, et.FriendlyName())
			}
			rs = append(rs, one(name+key, el))
		}
		return rs, ty.IsSetType() && !v.IsWhollyKnown(), false, nil
	}
	return nil, false, false, fmt.Errorf("%s: expected a resource or a collection of resources, and got a %s", name, ty.FriendlyName())
}

// isInstance tells a resource from a for_each map of resources: a resource has
// an attribute of the schema that is not an object where the schema has none.
// An empty object is a resource with nothing set.
func isInstance(shape *schema.Body, ty cty.Type) bool {
	attrs := ty.AttributeTypes()
	if len(attrs) == 0 {
		return true
	}
	for name, at := range attrs {
		if a := shape.Attributes[name]; a != nil && (!at.IsObjectType() || a.Type.IsObjectType() || a.Type.IsMapType()) {
			return true
		}
		if shape.Blocks[name] != nil && !at.IsObjectType() {
			return true
		}
	}
	for _, at := range attrs {
		if !at.IsObjectType() && at != cty.DynamicPseudoType {
			return true // no collection of resources either: judge what there is
		}
	}
	return false
}

// undecided reports whether a verdict may still come.
func undecided(j check.Judgement) bool { return j.Verdict == check.Undecided && !j.Final }

func met(all *judged) cty.Value {
	open := all.open
	for _, j := range all.judgements {
		if all.waiver(j) != nil {
			continue
		}
		if j.Verdict == check.Unmet {
			return cty.False
		}
		open = open || undecided(j)
	}
	if open {
		return cty.UnknownVal(cty.Bool).RefineNotNull()
	}
	return cty.True
}

func unmet(all *judged) cty.Value {
	var out []cty.Value
	pending := 0
	for _, j := range all.judgements {
		switch {
		case all.waiver(j) != nil:
		case j.Verdict == check.Unmet:
			out = append(out, cty.StringVal(all.label(j)))
		case undecided(j):
			pending++
		}
	}
	if all.open || pending > 0 {
		r := cty.UnknownVal(cty.List(cty.String)).Refine().NotNull().CollectionLengthLowerBound(len(out))
		if !all.open {
			r = r.CollectionLengthUpperBound(len(out) + pending)
		}
		return r.NewValue()
	}
	if len(out) == 0 {
		return cty.ListValEmpty(cty.String)
	}
	return cty.ListVal(out)
}

// waiver returns the overlay's waiver for what was judged; nil without. Whether
// it has ended is not asked: a function that reads the clock could answer
// otherwise at apply than at plan. The data source responsibility_assessment and
// the lint plugin have a clock.
func (a *judged) waiver(j check.Judgement) *catalog.Waiver {
	return a.catalog.Waived(j.Check.Obligation, j.Resource.Instance)
}

// label names an unmet obligation, and the instance where there may be several.
func (a *judged) label(j check.Judgement) string {
	if a.single[j.Resource.Type] {
		return j.Check.Obligation.ID()
	}
	return j.Check.Obligation.ID() + ": " + j.Resource.Instance
}

func assess(all *judged) cty.Value {
	if all.open {
		return cty.UnknownVal(assessType).Refine().NotNull().CollectionLengthLowerBound(len(all.judgements)).NewValue()
	}
	var out []cty.Value
	for _, j := range all.judgements {
		verdict := cty.StringVal(j.Verdict.String())
		if undecided(j) {
			verdict = cty.UnknownVal(cty.String).RefineNotNull()
		}
		o := j.Check.Obligation
		until := cty.NullVal(cty.String)
		if w := all.waiver(j); w != nil {
			until = cty.StringVal(w.Expires)
		}
		party, origin := check.Owner(all.catalog, o)
		out = append(out, cty.ObjectVal(map[string]cty.Value{
			"party": cty.StringVal(party), "origin": cty.StringVal(origin), "waived_until": until,
			"obligation": cty.StringVal(o.ID()), "resource": cty.StringVal(j.Resource.Instance), "verdict": verdict,
			"title": cty.StringVal(o.Title), "area": cty.StringVal(o.Area), "severity": cty.StringVal(string(o.Severity)),
			"owner": cty.StringVal(string(catalog.Customer)), "remedy": cty.StringVal(check.Remedy(j.Check)), "rule": cty.StringVal(o.Rule()),
		}))
	}
	if len(out) == 0 {
		return cty.ListValEmpty(assessType.ElementType())
	}
	return cty.ListVal(out)
}

func explain(all *judged) cty.Value {
	var unmet, later, never, waived []string
	missing := map[string]bool{}
	for _, j := range all.judgements {
		switch w := all.waiver(j); {
		case w != nil && j.Verdict != check.Met:
			waived = append(waived, fmt.Sprintf("- %s: %s, until %s", j.Resource.Instance, j.Check.Obligation.ID(), w.Expires))
		case j.Verdict == check.Unmet:
			unmet = append(unmet, fmt.Sprintf("- %s (%s): %s", j.Resource.Instance, j.Check.Obligation.ID(), check.Message(all.catalog, j.Check)))
		case undecided(j):
			later = append(later, fmt.Sprintf("- %s: %s", j.Resource.Instance, j.Check.Obligation.ID()))
		case j.Verdict == check.Undecided:
			never = append(never, fmt.Sprintf("- %s: %s", j.Resource.Instance, j.Check.Obligation.ID()))
			for _, m := range j.Missing {
				missing[m] = true
			}
		}
	}
	var sb strings.Builder
	section := func(title string, lines []string) {
		if len(lines) == 0 {
			return
		}
		if sb.Len() > 0 {
			sb.WriteString("\n")
		}
		fmt.Fprintf(&sb, "%s\n%s\n", title, strings.Join(lines, "\n"))
	}
	section(fmt.Sprintf("%d obligation(s) of the customer not met:", len(unmet)), unmet)
	section(fmt.Sprintf("%d not decided until their values are known:", len(later)), later)
	if len(never) > 0 {
		title := fmt.Sprintf("%d cannot be judged from what was passed:", len(never))
		if len(missing) > 0 {
			var types []string
			for m := range missing {
				types = append(types, m)
			}
			sort.Strings(types)
			title = fmt.Sprintf("%d cannot be judged from what was passed (add %s, or [] if there are none):", len(never), strings.Join(types, ", "))
		}
		section(title, never)
	}
	section(fmt.Sprintf("%d waived, whether or not the waiver has ended:", len(waived)), waived)
	if all.open {
		section("Some resources are not known yet.", []string{"They are judged at apply."})
	}
	if sb.Len() == 0 {
		return cty.StringVal(fmt.Sprintf("All %d obligation(s) that configuration shows are met.", len(all.judgements)))
	}
	return cty.StringVal(strings.TrimRight(sb.String(), "\n"))
}
