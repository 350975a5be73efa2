package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
)

// frameworksDataSource is responsibility_frameworks.
type frameworksDataSource struct{ *current }

type frameworksModel struct {
	Filter     []string                  `tfsdk:"ids"`
	Services   []string                  `tfsdk:"services"`
	Frameworks map[string]frameworkModel `tfsdk:"frameworks"`
}

type frameworkModel struct {
	Name      string                  `tfsdk:"name"`
	Version   string                  `tfsdk:"version"`
	Publisher string                  `tfsdk:"publisher"`
	URL       string                  `tfsdk:"url"`
	Controls  map[string]controlModel `tfsdk:"controls"`
}

type controlModel struct {
	Title       string   `tfsdk:"title"`
	Obligations []string `tfsdk:"obligations"`
	Services    []string `tfsdk:"services"`
	Derived     bool     `tfsdk:"derived"`
}

func (d *frameworksDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_frameworks"
}

func (d *frameworksDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "A crosswalk: for each framework the controls that obligations map to, and the obligations and services behind each. A control that is not listed has no obligation among the selected services.",
		Attributes: map[string]schema.Attribute{
			"ids":      filters("Only these frameworks.", frameworkValidator(d.current)),
			"services": filters("Only obligations of these services.", serviceValidator(d.current)),
			"frameworks": schema.MapNestedAttribute{
				Computed:            true,
				MarkdownDescription: "The frameworks by id.",
				NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"name":      text("The name."),
					"version":   text("The version that the control ids are of."),
					"publisher": text("Who publishes it."),
					"url":       text("Where it is published."),
					"controls": schema.MapNestedAttribute{
						Computed:            true,
						MarkdownDescription: "The controls with obligations, by control id.",
						NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
							"title":       text("The title, where the publisher's licence permits to carry it."),
							"obligations": texts("The ids of the obligations that map to the control."),
							"services":    texts("The ids of their services."),
							"derived":     flag("Whether all these mappings are this project's own argument."),
						}},
					},
				}},
			},
		},
	}
}

func (d *frameworksDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m frameworksModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	wanted, services := toSet(m.Filter), toSet(m.Services)
	m.Frameworks = map[string]frameworkModel{}
	for _, f := range d.c().Base().Frameworks {
		if wanted.pass(f.ID) {
			m.Frameworks[f.ID] = frameworkModel{Name: f.Name, Version: f.Version, Publisher: f.Publisher, URL: f.URL, Controls: map[string]controlModel{}}
		}
	}
	for _, id := range d.c().Index().ServiceIDs() {
		if !services.pass(id) {
			continue
		}
		s, ok := d.c().Service(id)
		if !ok {
			resp.Diagnostics.AddError("Cannot read service", "The catalog's service "+id+" does not load. Please report it.")
			return
		}
		for _, o := range s.Obligations {
			derived := toSet(o.Derived)
			for f, controls := range o.Controls {
				fm, ok := m.Frameworks[f]
				if !ok {
					continue
				}
				fw, _ := d.c().Framework(f)
				for _, id := range controls {
					c, seen := fm.Controls[id]
					c.Title = fw.Controls[id]
					c.Derived = (c.Derived || !seen) && derived[f]
					c.Obligations = append(c.Obligations, o.ID())
					if len(c.Services) == 0 || c.Services[len(c.Services)-1] != s.ID {
						c.Services = append(c.Services, s.ID)
					}
					fm.Controls[id] = c
				}
			}
		}
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}
