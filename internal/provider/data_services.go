package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/types"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// servicesDataSource is responsibility_services.
type servicesDataSource struct{ *current }

type servicesModel struct {
	Cloud    types.String            `tfsdk:"cloud"`
	Model    types.String            `tfsdk:"model"`
	Types    []string                `tfsdk:"resource_types"`
	IDs      []string                `tfsdk:"ids"`
	Services map[string]serviceModel `tfsdk:"services"`
}

type serviceModel struct {
	Name    string   `tfsdk:"name"`
	Cloud   string   `tfsdk:"cloud"`
	Model   string   `tfsdk:"model"`
	Family  string   `tfsdk:"family"`
	Aliases []string `tfsdk:"aliases"`
	Types   []string `tfsdk:"resource_types"`
	Checked []string `tfsdk:"checked_types"`
}

func (d *servicesDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_services"
}

func (d *servicesDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "The services that the catalog knows, filtered. All filters must pass; one that is not set lets everything pass.",
		Attributes: map[string]schema.Attribute{
			"cloud":          filter("Only services of this cloud: `aws`, `azure` or `google`.", oneOf("cloud", catalog.Clouds...)),
			"model":          filter("Only services of this service model.", modelValidator(d.current)),
			"resource_types": filters("Only services that one of these Terraform resource types belongs to.", resourceTypeValidator(d.current)),
			"ids":            texts("The ids of the services, sorted."),
			"services": schema.MapNestedAttribute{
				Computed:            true,
				MarkdownDescription: "The services by id.",
				NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"name":           text("The official name."),
					"cloud":          text("`aws`, `azure` or `google`."),
					"model":          text("The service model that the matrix begins with."),
					"family":         text("The family of like services, if it is of one."),
					"aliases":        texts("Short and former names."),
					"resource_types": texts("The Terraform resource types that belong to the service."),
					"checked_types":  texts("The Terraform resource types for which the service's obligations have checks."),
				}},
			},
		},
	}
}

func (d *servicesDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m servicesModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	owners := idSet{}
	for _, ty := range m.Types {
		if id, ok := d.c().Index().Owner(ty); ok {
			owners[id] = true
		}
	}
	m.IDs, m.Services = []string{}, map[string]serviceModel{}
	for _, s := range d.c().Index().Services {
		if m.Cloud.ValueString() != "" && m.Cloud.ValueString() != s.Cloud ||
			m.Model.ValueString() != "" && m.Model.ValueString() != s.Model ||
			len(m.Types) > 0 && !owners[s.ID] {
			continue
		}
		m.IDs = append(m.IDs, s.ID)
		m.Services[s.ID] = serviceModel{
			Name: s.Name, Cloud: s.Cloud, Model: s.Model, Family: s.Family, Aliases: orEmpty(s.Aliases),
			Types: orEmpty(s.Resources), Checked: orEmpty(s.Checked),
		}
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}
