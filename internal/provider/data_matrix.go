package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework-validators/datasourcevalidator"
	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/path"
	"github.com/hashicorp/terraform-plugin-framework/types"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// matrixDataSource is responsibility_matrix.
type matrixDataSource struct{ *current }

var _ datasource.DataSourceWithConfigValidators = (*matrixDataSource)(nil)

type matrixModel struct {
	Service      types.String         `tfsdk:"service"`
	ResourceType types.String         `tfsdk:"resource_type"`
	Model        types.String         `tfsdk:"model"`
	Variant      types.String         `tfsdk:"variant"`
	Preset       types.String         `tfsdk:"preset"`
	Name         types.String         `tfsdk:"name"`
	ServiceModel types.String         `tfsdk:"service_model"`
	Owners       map[string]string    `tfsdk:"owners"`
	Areas        map[string]cellModel `tfsdk:"areas"`
	Customer     []string             `tfsdk:"customer"`
	Shared       []string             `tfsdk:"shared"`
	Provider     []string             `tfsdk:"provider_owned"`
	Variants     []string             `tfsdk:"variants"`
	Sources      []string             `tfsdk:"sources"`
	Rows         map[string]rowModel  `tfsdk:"rows"`
}

type rowModel struct {
	Owners    map[string]string `tfsdk:"owners"`
	Areas     []string          `tfsdk:"areas"`
	CoveredBy map[string]bool   `tfsdk:"covered_by"`
}

type cellModel struct {
	Name     string `tfsdk:"name"`
	Group    string `tfsdk:"group"`
	Owner    string `tfsdk:"owner"`
	Kind     string `tfsdk:"kind"`
	Provider string `tfsdk:"provider_part"`
	Customer string `tfsdk:"customer_part"`
	Reason   string `tfsdk:"reason"`
	Source   string `tfsdk:"source"`
	From     string `tfsdk:"resolved_from"`
	FromID   string `tfsdk:"resolved_from_id"`
}

func (d *matrixDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_matrix"
}

func (d *matrixDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "The responsibility matrix of a service, of the service that a resource type belongs to, or of a service model: who owns each area, what each side does where it is shared, and where each answer comes from.",
		Attributes: map[string]schema.Attribute{
			"service":        filter("The id of a service, such as `aws_rds`. Exactly one of `service`, `resource_type`, `model` and `preset` is set.", serviceValidator(d.current)),
			"resource_type":  filter("A Terraform resource type, such as `aws_db_instance`.", resourceTypeValidator(d.current)),
			"model":          filter("A service model: `on_premises`, `iaas`, `caas`, `paas`, `faas` or `saas`.", modelValidator(d.current)),
			"variant":        schema.StringAttribute{Optional: true, MarkdownDescription: "A way to run the service that divides responsibility differently; `variants` lists them."},
			"preset":         filter("A published matrix, kept as it is: `rows` holds it, and the attributes about areas are empty.", idValidator{"preset", d.presets}),
			"name":           text("The name of the service, variant, model or preset."),
			"service_model":  text("The id of the service model that the matrix begins with."),
			"owners":         textMap("The owner by area: `customer`, `provider`, `shared` or `not_applicable`. Index it: `owners.guest_os`."),
			"customer":       texts("The areas that the customer owns alone."),
			"shared":         texts("The areas in which both sides have a part."),
			"provider_owned": texts("The areas that the cloud provider owns alone."),
			"variants":       texts("The ids of the service's variants."),
			"sources":        texts("Where the service is documented."),
			"rows": nested("The rows of a preset by name.", map[string]schema.Attribute{
				"owners":     textMap("The owner by service model."),
				"areas":      texts("The areas of this catalog that the row covers."),
				"covered_by": schema.MapAttribute{Computed: true, ElementType: types.BoolType, MarkdownDescription: "Whether a guide or benchmark covers the row, where the matrix says so."},
			}),
			"areas": schema.MapNestedAttribute{
				Computed:            true,
				MarkdownDescription: "What is known of each area, by area id.",
				NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"name":             text("The name of the area."),
					"group":            text("The group that the area belongs to."),
					"owner":            text("`customer`, `provider`, `shared` or `not_applicable`."),
					"kind":             text("Of a shared area: `dependent` (one part is worthless without the other) or `independent`."),
					"provider_part":    text("What the cloud provider does."),
					"customer_part":    text("What the customer does."),
					"reason":           text("Why the owner differs from the service model's; empty where it does not."),
					"source":           text("Where that is documented."),
					"resolved_from":    text("The level that decides: `model`, `family`, `service` or `variant`."),
					"resolved_from_id": text("The id at that level."),
				}},
			},
		},
	}
}

func (d *matrixDataSource) ConfigValidators(context.Context) []datasource.ConfigValidator {
	return []datasource.ConfigValidator{
		datasourcevalidator.ExactlyOneOf(path.MatchRoot("service"), path.MatchRoot("resource_type"), path.MatchRoot("model"), path.MatchRoot("preset")),
		datasourcevalidator.Conflicting(path.MatchRoot("model"), path.MatchRoot("variant")),
		datasourcevalidator.Conflicting(path.MatchRoot("preset"), path.MatchRoot("variant")),
	}
}

func (d *matrixDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m matrixModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	m.Rows = map[string]rowModel{}
	if id := m.Preset.ValueString(); id != "" {
		m.fillPreset(d.c(), id)
		resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
		return
	}
	var mx *matrix.Matrix
	var err error
	at := path.Root("service")
	if id := m.Model.ValueString(); id != "" {
		at = path.Root("model")
		mx, err = matrix.OfModel(d.c(), id)
	} else {
		id := m.Service.ValueString()
		if ty := m.ResourceType.ValueString(); ty != "" {
			at = path.Root("resource_type")
			var problem string
			if id, problem = serviceOf(d.c(), ty); problem != "" {
				resp.Diagnostics.AddAttributeError(at, "Unknown resource type", problem)
				return
			}
		}
		if m.Variant.ValueString() != "" {
			at = path.Root("variant")
		}
		mx, err = matrix.OfService(d.c(), id, m.Variant.ValueString())
	}
	if err != nil {
		resp.Diagnostics.AddAttributeError(at, "No such matrix", err.Error())
		return
	}
	m.fill(mx)
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}

func (d *matrixDataSource) presets() []string {
	var out []string
	for _, p := range d.c().Base().Presets {
		out = append(out, p.ID)
	}
	return out
}

func (m *matrixModel) fillPreset(c *catalog.Catalog, id string) {
	m.ServiceModel = types.StringValue("")
	m.Owners, m.Areas = map[string]string{}, map[string]cellModel{}
	m.Customer, m.Shared, m.Provider, m.Variants, m.Sources = []string{}, []string{}, []string{}, []string{}, []string{}
	for _, p := range c.Base().Presets {
		if p.ID != id {
			continue
		}
		m.Name = types.StringValue(p.Name)
		m.Sources = []string{p.Source}
		for _, r := range p.Rows {
			owners := map[string]string{}
			for model, party := range r.Owners {
				owners[model] = string(party)
			}
			m.Rows[r.Name] = rowModel{Owners: owners, Areas: orEmpty(r.Areas), CoveredBy: orEmptyMap(r.CoveredBy)}
		}
	}
}

func (m *matrixModel) fill(mx *matrix.Matrix) {
	m.Name = types.StringValue(mx.Name)
	m.ServiceModel = types.StringValue(mx.Model.ID)
	m.Owners, m.Areas = map[string]string{}, map[string]cellModel{}
	m.Customer, m.Shared, m.Provider = []string{}, []string{}, []string{}
	for _, c := range mx.Cells {
		id := c.Area.ID
		m.Owners[id] = string(c.Party)
		m.Areas[id] = cellModel{
			Name: c.Area.Name, Group: c.Area.Group, Owner: string(c.Party), Kind: c.Kind, Provider: c.Provider, Customer: c.Customer,
			Reason: c.Reason, Source: c.Source, From: string(c.From), FromID: c.FromID,
		}
		switch c.Party {
		case catalog.Customer:
			m.Customer = append(m.Customer, id)
		case catalog.Shared:
			m.Shared = append(m.Shared, id)
		case catalog.Provider:
			m.Provider = append(m.Provider, id)
		}
	}
	m.Variants, m.Sources = []string{}, orEmpty(mx.Model.Sources)
	if mx.Service != nil {
		m.Sources = orEmpty(mx.Service.Sources)
		for _, v := range mx.Service.Variants {
			m.Variants = append(m.Variants, v.ID)
		}
	}
}
