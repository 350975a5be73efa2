package provider

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/terraform-plugin-framework/attr"
	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/diag"
	"github.com/hashicorp/terraform-plugin-framework/path"
	"github.com/hashicorp/terraform-plugin-framework/types"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/assessment"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

// assessmentDataSource is responsibility_assessment.
type assessmentDataSource struct{ *current }

type assessmentModel struct {
	Services     []string           `tfsdk:"services"`
	Scenario     types.String       `tfsdk:"scenario"`
	Resources    types.Dynamic      `tfsdk:"resources"`
	Preset       types.String       `tfsdk:"preset"`
	Severity     types.String       `tfsdk:"minimum_severity"`
	Frameworks   []string           `tfsdk:"frameworks"`
	Areas        []string           `tfsdk:"areas"`
	Except       []string           `tfsdk:"except"`
	Parties      map[string]string  `tfsdk:"parties"`
	Attestations []attestationModel `tfsdk:"attestations"`
	Waivers      []waiverModel      `tfsdk:"waivers"`
	Delegations  []delegationModel  `tfsdk:"delegations"`
	Documents    []string           `tfsdk:"documents"`
	Title        types.String       `tfsdk:"title"`
	LastModified types.String       `tfsdk:"last_modified"`

	Obligations map[string]itemModel             `tfsdk:"obligations"`
	ByState     map[string][]string              `tfsdk:"by_state"`
	Total       *countModel                      `tfsdk:"total"`
	ByParty     map[string]countModel            `tfsdk:"by_party"`
	ByFramework map[string]countModel            `tfsdk:"by_framework"`
	ByControl   map[string]map[string]countModel `tfsdk:"by_control"`
	Owners      map[string]string                `tfsdk:"owners"`
	Differing   map[string]map[string]string     `tfsdk:"differing"`
	Complete    types.Bool                       `tfsdk:"complete"`
	Summary     types.String                     `tfsdk:"summary"`
	Rendered    map[string]string                `tfsdk:"rendered"`
}

type attestationModel struct {
	Obligation string       `tfsdk:"obligation"`
	By         string       `tfsdk:"by"`
	On         string       `tfsdk:"on"`
	ValidUntil string       `tfsdk:"valid_until"`
	Evidence   types.String `tfsdk:"evidence"`
}

type waiverModel struct {
	Subject  string   `tfsdk:"subject"`
	Reason   string   `tfsdk:"reason"`
	Approver string   `tfsdk:"approver"`
	Expires  string   `tfsdk:"expires"`
	Targets  []string `tfsdk:"resources"`
}

type delegationModel struct {
	Party       string   `tfsdk:"party"`
	Obligations []string `tfsdk:"obligations"`
	Areas       []string `tfsdk:"areas"`
	Services    []string `tfsdk:"services"`
}

type itemModel struct {
	State        string   `tfsdk:"state"`
	Party        string   `tfsdk:"party"`
	Origin       string   `tfsdk:"origin"`
	Reason       string   `tfsdk:"reason"`
	Until        string   `tfsdk:"until"`
	Title        string   `tfsdk:"title"`
	Area         string   `tfsdk:"area"`
	Severity     string   `tfsdk:"severity"`
	Verification string   `tfsdk:"verification"`
	Resources    []string `tfsdk:"resources"`
}

type countModel struct {
	Selected      int      `tfsdk:"selected"`
	Configuration int      `tfsdk:"configuration"`
	Attestation   int      `tfsdk:"attestation"`
	Settled       int      `tfsdk:"settled"`
	Open          []string `tfsdk:"open"`
}

func newCount(c *assessment.Count) countModel {
	return countModel{c.Selected, c.Configuration, c.Attestation, c.Settled, orEmpty(c.Open)}
}

const assessmentName = "responsibility_assessment"

func (d *assessmentDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = assessmentName
}

func number(description string) schema.Int64Attribute {
	return schema.Int64Attribute{Computed: true, MarkdownDescription: description}
}

func (d *assessmentDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	required := func(description string) schema.StringAttribute {
		return schema.StringAttribute{Required: true, MarkdownDescription: description}
	}
	optionals := func(description string) schema.SetAttribute {
		return schema.SetAttribute{Optional: true, ElementType: types.StringType, MarkdownDescription: description}
	}
	count := map[string]schema.Attribute{
		"selected":      number("How many obligations are selected."),
		"configuration": number("How many of them Terraform can decide."),
		"attestation":   number("How many of them somebody must attest."),
		"settled":       number("How many are met, attested or waived."),
		"open":          texts("The ids of the others."),
	}
	resp.Schema = schema.Schema{
		MarkdownDescription: "Who still owes what, for a whole workload: where each obligation of the services in use stands, given what configuration shows of the resources, and what is attested, waived and delegated, here and in the overlay.\n\nWaivers and attestations end on their day, by the calendar of UTC. Where an argument depends on what is not known before apply, Terraform reads the data source at apply.",
		Attributes: map[string]schema.Attribute{
			"services":         optionals("The services in use, each the id of a service, or of a variant of it such as `aws_rds.custom`. Those that `resources` belong to are in use, too."),
			"scenario":         filter("The id of a scenario, whose services are in use.", d.validator("scenario", (*catalog.Catalog).ScenarioIDs)),
			"resources":        schema.DynamicAttribute{Optional: true, MarkdownDescription: resourcesDescription},
			"preset":           filter("`recommended`, the default, or `all`.", oneOf("preset", catalog.PresetRecommended, catalog.PresetAll)),
			"minimum_severity": filter("Only obligations at least this severe: `critical`, `high`, `medium` or `low`.", oneOf("severity", catalog.SeverityIDs()...)),
			"frameworks":       filters("Only obligations that map to one of these frameworks.", frameworkValidator(d.current)),
			"areas":            filters("Only obligations in these areas.", areaValidator(d.current)),
			"except":           optionals("Not these obligations."),
			"parties":          schema.MapAttribute{Optional: true, ElementType: types.StringType, MarkdownDescription: "Parties of your organisation beside those of the overlay: names by id."},
			"attestations": schema.ListNestedAttribute{Optional: true, MarkdownDescription: "Process and evidence duties that are done.", NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
				"obligation":  required("The id of the obligation."),
				"by":          required("Who says so."),
				"on":          required("On which day, such as `2026-10-01`."),
				"valid_until": required("The day on which it stops to count."),
				"evidence":    schema.StringAttribute{Optional: true, MarkdownDescription: "Where what shows it is; required for an evidence duty."},
			}}},
			"waivers": schema.ListNestedAttribute{Optional: true, MarkdownDescription: "Duties that are accepted as not done.", NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
				"subject":   required("The id of an obligation, or of a service: all of its obligations."),
				"reason":    required("Why."),
				"approver":  required("Who accepts it."),
				"expires":   required("The day on which it stops to count, such as `2027-03-31`."),
				"resources": optionals("Only for these resources, by name as `obligations` shows them; `*` stands for anything."),
			}}},
			"delegations": schema.ListNestedAttribute{Optional: true, MarkdownDescription: "What a party of your organisation carries: the named obligations, and those of the areas and services (of both, where both are given).", NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
				"party":       required("The id of the party."),
				"obligations": optionals("Ids of obligations."),
				"areas":       optionals("Ids of areas."),
				"services":    optionals("Ids of services."),
			}}},
			"documents":     filters("The kinds of documents to make: "+kindsText()+".", oneOf("kind of document", slices.Sorted(maps.Keys(render.Kinds))...)),
			"title":         schema.StringAttribute{Optional: true, MarkdownDescription: "The title of the documents."},
			"last_modified": schema.StringAttribute{Optional: true, MarkdownDescription: "The time that OSCAL documents bear, such as `2026-11-21T00:00:00Z`; they need one."},

			"obligations": nested("Where each obligation of the services stands, by id.", map[string]schema.Attribute{
				"state":        text("`met` (configuration shows it), `attested`, `waived`, `delegated` (not shown, and another party carries it), `undecided` (not shown: no resource, no attestation), `expired` (the waiver or attestation has ended), `unmet` or `not_selected`."),
				"party":        text("Who carries it: `customer`, or a party of the organisation."),
				"origin":       text("Where an overlay says something of it: file and line; else empty."),
				"reason":       text("Why it is in that state."),
				"until":        text("The day on which the waiver or attestation ends, or has ended; else empty."),
				"title":        text("What to do, in a few words."),
				"area":         text("The area of responsibility."),
				"severity":     text("`critical`, `high`, `medium` or `low`."),
				"verification": text("`configuration`, `process` or `evidence`."),
				"resources":    texts("The resources that do not meet it."),
			}),
			"by_state":     textsMap("The ids of the obligations by state."),
			"total":        schema.SingleNestedAttribute{Computed: true, MarkdownDescription: "Counts over all selected obligations: what can be decided here, what cannot, and what is settled.", Attributes: count},
			"by_party":     nested("The same by the party that carries them.", count),
			"by_framework": nested("The same by framework.", count),
			"by_control":   schema.MapAttribute{Computed: true, ElementType: types.MapType{ElemType: types.ObjectType{AttrTypes: countTypes}}, MarkdownDescription: "The same by framework and control."},
			"owners":       textMap("Who owns each area over all services: `customer` where the customer owns it in one, else `shared` where it is shared in one, else `provider`, else `not_applicable`."),
			"differing":    schema.MapAttribute{Computed: true, ElementType: types.MapType{ElemType: types.StringType}, MarkdownDescription: "For areas in which services differ, the owner by service."},
			"complete":     flag("Whether every selected obligation is met, attested, waived or delegated."),
			"rendered":     textMap("The text of the documents by kind."),
			"summary":      text("What is settled and what is open, as text for error messages."),
		},
	}
}

var countTypes = map[string]attr.Type{
	"selected": types.Int64Type, "configuration": types.Int64Type, "attestation": types.Int64Type, "settled": types.Int64Type,
	"open": types.ListType{ElemType: types.StringType},
}

func (d *assessmentDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m assessmentModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	c, err := d.get()
	if err != nil {
		resp.Diagnostics.AddError("Overlay with a mistake", err.Error())
		return
	}
	c, diags := m.state(c)
	resp.Diagnostics.Append(diags...)
	sel, diags := m.selection(c)
	resp.Diagnostics.Append(diags...)
	if resp.Diagnostics.HasError() {
		return
	}
	in := assessment.Input{Catalog: c, Services: m.Services, Selection: sel, Now: d.options.Now()}
	for _, s := range c.Base().Scenarios {
		if s.ID == m.Scenario.ValueString() {
			for _, x := range s.Services {
				id := x.ID
				if x.Variant != "" {
					id += "." + x.Variant
				}
				in.Services = append(in.Services, id)
			}
		}
	}
	if in.Judgements, err = m.judge(ctx, c); err != nil {
		resp.Diagnostics.AddAttributeError(path.Root("resources"), "Cannot judge the resources", err.Error()+".")
		return
	}
	r, err := assessment.Assess(in)
	if err != nil {
		resp.Diagnostics.AddAttributeError(path.Root("services"), "Unknown service", err.Error())
		return
	}
	m.fill(r)
	if err := m.render(c, r); err != nil {
		resp.Diagnostics.AddError("Cannot make the documents", err.Error())
		return
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}

// state adds what the configuration says to what the overlay says.
func (m *assessmentModel) state(c *catalog.Catalog) (*catalog.Catalog, diag.Diagnostics) {
	at := func(format string, args ...any) hcl.Range { return hcl.Range{Filename: fmt.Sprintf(format, args...)} }
	var parties []*catalog.OwnParty
	for _, id := range slices.Sorted(maps.Keys(m.Parties)) {
		parties = append(parties, &catalog.OwnParty{ID: id, Name: m.Parties[id], DefRange: at("parties")})
	}
	var delegations []*catalog.Delegation
	for i, x := range m.Delegations {
		delegations = append(delegations, &catalog.Delegation{Party: x.Party, Obligations: x.Obligations, Areas: x.Areas, Services: x.Services, DefRange: at("delegations[%d]", i)})
	}
	var waivers []*catalog.Waiver
	for i, x := range m.Waivers {
		r := at("waivers[%d]", i)
		waivers = append(waivers, &catalog.Waiver{Subject: x.Subject, Reason: x.Reason, Approver: x.Approver, Expires: x.Expires, Targets: x.Targets, DefRange: r, SubjectRange: r, ExpiresRange: r})
	}
	var attestations []*catalog.Attestation
	for i, x := range m.Attestations {
		r := at("attestations[%d]", i)
		attestations = append(attestations, &catalog.Attestation{Obligation: x.Obligation, By: x.By, On: x.On, ValidUntil: x.ValidUntil, Evidence: x.Evidence.ValueString(), DefRange: r, ObligationRange: r, OnRange: r, ValidUntilRange: r})
	}
	out, problems := c.State(parties, delegations, waivers, attestations)
	var diags diag.Diagnostics
	for _, p := range problems {
		diags.AddError(p.Summary, p.Subject.Filename+": "+p.Detail)
	}
	return out, diags
}

func (m *assessmentModel) selection(c *catalog.Catalog) (*catalog.Selection, diag.Diagnostics) {
	var diags diag.Diagnostics
	if c == nil {
		return nil, diags
	}
	sel := &catalog.Selection{Preset: m.Preset.ValueString(), MinimumSeverity: m.Severity.ValueString(), Frameworks: m.Frameworks, Areas: m.Areas, Except: m.Except}
	sel = sel.OrProfile(c)
	for _, p := range sel.Problems(c) {
		diags.AddAttributeError(path.Root(p.Argument), "Unknown id", p.Text)
	}
	return sel, diags
}

// judge decides all obligations of the resources: the selection says which of
// them count.
func (m *assessmentModel) judge(ctx context.Context, c *catalog.Catalog) ([]check.Judgement, error) {
	if m.Resources.IsNull() || m.Resources.IsUnderlyingValueNull() {
		return nil, nil
	}
	v, err := m.Resources.ToTerraformValue(ctx)
	if err != nil {
		return nil, err
	}
	wire, err := tfprotov6.NewDynamicValue(tftypes.DynamicPseudoType, v)
	if err != nil {
		return nil, err
	}
	value, err := msgpack.Unmarshal(wire.MsgPack, cty.DynamicPseudoType)
	if err != nil {
		return nil, err
	}
	all, err := judgeAll(c, value, &catalog.Selection{Preset: catalog.PresetAll})
	if err != nil {
		return nil, err
	}
	return all.judgements, nil
}

// render makes the documents that are asked for.
func (m *assessmentModel) render(c *catalog.Catalog, r *assessment.Result) error {
	w := &render.Workload{Catalog: c, Title: "Who is responsible for what", Matrices: r.Services, Assessment: r, Frameworks: m.Frameworks, LastModified: m.LastModified.ValueString()}
	if t := m.Title.ValueString(); t != "" {
		w.Title = t
	}
	m.Rendered = map[string]string{}
	for _, kind := range m.Documents {
		var err error
		if m.Rendered[kind], err = render.Render(kind, w); err != nil {
			return fmt.Errorf("%s: %w", kind, err)
		}
	}
	return nil
}

func (m *assessmentModel) fill(r *assessment.Result) {
	m.Obligations, m.ByState = map[string]itemModel{}, map[string][]string{}
	for _, s := range assessment.States {
		m.ByState[string(s)] = orEmpty(r.Of(s))
	}
	for _, i := range r.Items {
		o := i.Obligation
		m.Obligations[o.ID()] = itemModel{
			State: string(i.State), Party: i.Party, Origin: i.Origin, Reason: i.Reason, Until: i.Until,
			Title: o.Title, Area: o.Area, Severity: string(o.Severity), Verification: string(o.Verification), Resources: orEmpty(i.Resources),
		}
	}
	counts := func(in map[string]*assessment.Count) map[string]countModel {
		out := map[string]countModel{}
		for k, c := range in {
			out[k] = newCount(c)
		}
		return out
	}
	total := newCount(&r.Total)
	m.Total, m.ByParty, m.ByFramework = &total, counts(r.ByParty), counts(r.ByFramework)
	m.ByControl = map[string]map[string]countModel{}
	for f, c := range r.ByControl {
		m.ByControl[f] = counts(c)
	}
	owners := func(in map[string]catalog.Party) map[string]string {
		out := map[string]string{}
		for k, p := range in {
			out[k] = string(p)
		}
		return out
	}
	m.Owners, m.Differing = owners(r.Owners), map[string]map[string]string{}
	for a, by := range r.Differing {
		m.Differing[a] = owners(by)
	}
	m.Complete, m.Summary = types.BoolValue(r.Complete()), types.StringValue(r.Summary())
}
