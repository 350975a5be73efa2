package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/types"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// obligationsDataSource is responsibility_obligations.
type obligationsDataSource struct{ *current }

type obligationsModel struct {
	Services     []string                   `tfsdk:"services"`
	Types        []string                   `tfsdk:"resource_types"`
	Areas        []string                   `tfsdk:"areas"`
	Frameworks   []string                   `tfsdk:"frameworks"`
	Severity     types.String               `tfsdk:"minimum_severity"`
	Verification types.String               `tfsdk:"verification"`
	IDs          []string                   `tfsdk:"ids"`
	Obligations  map[string]obligationModel `tfsdk:"obligations"`
}

type obligationModel struct {
	Service      string              `tfsdk:"service"`
	Title        string              `tfsdk:"title"`
	Area         string              `tfsdk:"area"`
	Severity     string              `tfsdk:"severity"`
	Owner        string              `tfsdk:"owner"`
	Party        string              `tfsdk:"party"`
	Origin       string              `tfsdk:"origin"`
	Rationale    string              `tfsdk:"rationale"`
	Provider     string              `tfsdk:"provider_part"`
	Verification string              `tfsdk:"verification"`
	Cadence      string              `tfsdk:"cadence"`
	Artifact     string              `tfsdk:"artifact"`
	Recommended  bool                `tfsdk:"recommended"`
	Rule         string              `tfsdk:"rule"`
	Types        []string            `tfsdk:"resource_types"`
	Frameworks   map[string][]string `tfsdk:"frameworks"`
	Derived      []string            `tfsdk:"derived_frameworks"`
	Equivalents  map[string][]string `tfsdk:"equivalents"`
	Sources      []string            `tfsdk:"sources"`
}

func (d *obligationsDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_obligations"
}

func (d *obligationsDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "The customer's obligations, filtered. All filters must pass; one that is not set lets everything pass.",
		Attributes: map[string]schema.Attribute{
			"services":         filters("Only obligations of these services.", serviceValidator(d.current)),
			"resource_types":   filters("Only obligations with a check for one of these Terraform resource types.", resourceTypeValidator(d.current)),
			"areas":            filters("Only obligations in these areas.", areaValidator(d.current)),
			"frameworks":       filters("Only obligations that map to a control of one of these frameworks.", frameworkValidator(d.current)),
			"minimum_severity": filter("Only obligations at least this severe: `critical`, `high`, `medium` or `low`.", oneOf("severity", catalog.SeverityIDs()...)),
			"verification":     filter("Only obligations verified in this way: `configuration`, `process` or `evidence`.", oneOf("kind of verification", string(catalog.Configuration), string(catalog.Process), string(catalog.Evidence))),
			"ids":              texts("The ids of the obligations, `<service>.<obligation>`, in catalog order."),
			"obligations": schema.MapNestedAttribute{
				Computed:            true,
				MarkdownDescription: "The obligations by id.",
				NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"service":            text("The id of the service."),
					"title":              text("What to do, in a few words."),
					"area":               text("The area of responsibility."),
					"severity":           text("`critical`, `high`, `medium` or `low`."),
					"owner":              text("Whose it is: `customer`."),
					"party":              text("Who of the customer carries it: `customer`, or a party of your overlay."),
					"origin":             text("Where an overlay says something of it: file and line; else empty."),
					"rationale":          text("What goes wrong without it."),
					"provider_part":      text("What the cloud provider does on its side."),
					"verification":       text("`configuration` (a check decides), `process` (somebody attests that it is done) or `evidence` (somebody attests with an artifact)."),
					"cadence":            text("How often, for a process or evidence duty."),
					"artifact":           text("What shows it, for an evidence duty."),
					"recommended":        flag("Whether the lint preset `recommended` has it."),
					"rule":               text("The tflint rule, for a configuration obligation."),
					"resource_types":     texts("The Terraform resource types that its checks are for."),
					"frameworks":         textsMap("Control ids by framework."),
					"derived_frameworks": texts("The frameworks whose mapping is this project's own argument and not another source's."),
					"equivalents":        textsMap("The ids of the same check in other tools, by tool."),
					"sources":            texts("Where the cloud provider documents it."),
				}},
			},
		},
	}
}

func (d *obligationsDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m obligationsModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	services, areas := toSet(m.Services), toSet(m.Areas)
	resourceTypes, frameworks := toSet(m.Types), toSet(m.Frameworks)
	m.IDs, m.Obligations = []string{}, map[string]obligationModel{}
	c := d.c()
	for _, e := range c.Index().Services {
		if !services.pass(e.ID) || !resourceTypes.passAny(e.Checked) {
			continue
		}
		s, ok := c.Service(e.ID)
		if !ok {
			resp.Diagnostics.AddError("Cannot read service", "The catalog's service "+e.ID+" does not load. Please report it.")
			return
		}
		for _, o := range s.Obligations {
			if o.Off || !areas.pass(o.Area) || !resourceTypes.passAny(o.Types()) || !frameworks.passAny(keys(o.Controls)) ||
				m.Severity.ValueString() != "" && !o.Severity.AtLeast(catalog.Severity(m.Severity.ValueString())) ||
				m.Verification.ValueString() != "" && m.Verification.ValueString() != string(o.Verification) {
				continue
			}
			m.IDs = append(m.IDs, o.ID())
			m.Obligations[o.ID()] = newObligationModel(c, o)
		}
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}

func newObligationModel(c *catalog.Catalog, o *catalog.Obligation) obligationModel {
	out := obligationModel{
		Service: o.Service.ID, Title: o.Title, Area: o.Area, Severity: string(o.Severity), Owner: string(catalog.Customer),
		Rationale: o.Rationale, Provider: o.Provider, Verification: string(o.Verification), Cadence: o.Cadence, Artifact: o.Artifact,
		Recommended: o.InRecommended(), Types: orEmpty(o.Types()), Frameworks: orEmptyMap(o.Controls), Derived: orEmpty(o.Derived),
		Equivalents: orEmptyMap(o.Equivalent), Sources: orEmpty(o.Sources),
	}
	out.Party, out.Origin = check.Owner(c, o)
	if o.Verification == catalog.Configuration {
		out.Rule = o.Rule()
	}
	return out
}

func keys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}
