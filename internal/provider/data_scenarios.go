package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// scenariosDataSource is responsibility_scenarios.
type scenariosDataSource struct{ *current }

type scenariosModel struct {
	Filter    []string                 `tfsdk:"ids"`
	Scenarios map[string]scenarioModel `tfsdk:"scenarios"`
}

type scenarioModel struct {
	Name        string                          `tfsdk:"name"`
	Industry    string                          `tfsdk:"industry"`
	Description string                          `tfsdk:"description"`
	Frameworks  []string                        `tfsdk:"frameworks"`
	Services    map[string]scenarioServiceModel `tfsdk:"services"`
	Duties      map[string]dutyModel            `tfsdk:"duties"`
}

type scenarioServiceModel struct {
	Variant string `tfsdk:"variant"`
	Role    string `tfsdk:"role"`
}

type dutyModel struct {
	Party       string   `tfsdk:"party"`
	Area        string   `tfsdk:"area"`
	Text        string   `tfsdk:"text"`
	Obligations []string `tfsdk:"obligations"`
}

func (d *scenariosDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_scenarios"
}

func (d *scenariosDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "Composed examples: an industry's workload with its services, the frameworks that bind it, what the cloud provider does and what the customer does, and the obligations behind each duty of the customer.",
		Attributes: map[string]schema.Attribute{
			"ids": filters("Only these scenarios.", d.validator("scenario", (*catalog.Catalog).ScenarioIDs)),
			"scenarios": schema.MapNestedAttribute{
				Computed:            true,
				MarkdownDescription: "The scenarios by id.",
				NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"name":        text("The name."),
					"industry":    text("The industry."),
					"description": text("What the workload is."),
					"frameworks":  texts("The frameworks that bind it."),
					"services": schema.MapNestedAttribute{
						Computed:            true,
						MarkdownDescription: "Its services by id.",
						NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
							"variant": text("The variant of the service, if it is one."),
							"role":    text("What the service does in the workload."),
						}},
					},
					"duties": schema.MapNestedAttribute{
						Computed:            true,
						MarkdownDescription: "The duties of both sides by id.",
						NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
							"party":       text("`customer`, `provider` or `shared`."),
							"area":        text("The area of responsibility."),
							"text":        text("What that side does."),
							"obligations": texts("The obligations behind it."),
						}},
					},
				}},
			},
		},
	}
}

func (d *scenariosDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m scenariosModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	wanted := toSet(m.Filter)
	m.Scenarios = map[string]scenarioModel{}
	for _, s := range d.c().Base().Scenarios {
		if !wanted.pass(s.ID) {
			continue
		}
		out := scenarioModel{
			Name: s.Name, Industry: s.Industry, Description: s.Description, Frameworks: orEmpty(s.Frameworks),
			Services: map[string]scenarioServiceModel{}, Duties: map[string]dutyModel{},
		}
		for _, x := range s.Services {
			out.Services[x.ID] = scenarioServiceModel{Variant: x.Variant, Role: x.Role}
		}
		for _, x := range s.Duties {
			out.Duties[x.ID] = dutyModel{Party: string(x.Party), Area: x.Area, Text: x.Text, Obligations: orEmpty(x.Obligations)}
		}
		m.Scenarios[s.ID] = out
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}
