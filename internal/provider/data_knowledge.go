package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/types"
)

// knowledgeDataSource is responsibility_knowledge.
type knowledgeDataSource struct{ *current }

type knowledgeModel struct {
	Kinds          []string                      `tfsdk:"kinds"`
	Areas          []string                      `tfsdk:"areas"`
	Statements     map[string]statementModel     `tfsdk:"statements"`
	Clouds         map[string]cloudModel         `tfsdk:"clouds"`
	Classes        map[string]classModel         `tfsdk:"architecture_classes"`
	Comparisons    map[string]comparisonModel    `tfsdk:"comparisons"`
	Contradictions map[string]contradictionModel `tfsdk:"contradictions"`
}

type statementModel struct {
	Kind     string   `tfsdk:"kind"`
	Title    string   `tfsdk:"title"`
	Text     string   `tfsdk:"text"`
	Provider string   `tfsdk:"provider_part"`
	Customer string   `tfsdk:"customer_part"`
	Belief   string   `tfsdk:"belief"`
	Reality  string   `tfsdk:"reality"`
	Areas    []string `tfsdk:"areas"`
	Seeds    []int    `tfsdk:"seeds"`
}

type cloudModel struct {
	Name     string   `tfsdk:"name"`
	Aliases  []string `tfsdk:"aliases"`
	Source   string   `tfsdk:"source"`
	Services []string `tfsdk:"services"`
}

type classModel struct {
	Name        string   `tfsdk:"name"`
	Description string   `tfsdk:"description"`
	Provider    string   `tfsdk:"provider_part"`
	Customer    string   `tfsdk:"customer_part"`
	Services    []string `tfsdk:"services"`
}

type comparisonModel struct {
	Name        string          `tfsdk:"name"`
	Description string          `tfsdk:"description"`
	Rows        []comparisonRow `tfsdk:"rows"`
}

type comparisonRow struct {
	Service  string            `tfsdk:"service"`
	Name     string            `tfsdk:"name"`
	Provider string            `tfsdk:"provider_part"`
	Customer string            `tfsdk:"customer_part"`
	Owners   map[string]string `tfsdk:"owners"`
}

type contradictionModel struct {
	Topic      string   `tfsdk:"topic"`
	Resolution string   `tfsdk:"resolution"`
	Areas      []string `tfsdk:"areas"`
}

func (d *knowledgeDataSource) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "responsibility_knowledge"
}

func (d *knowledgeDataSource) kinds() []string {
	var out []string
	seen := idSet{}
	for _, k := range d.c().Base().Knowledge {
		if !seen[k.Kind] {
			seen[k.Kind] = true
			out = append(out, k.Kind)
		}
	}
	return out
}

func nested(description string, attributes map[string]schema.Attribute) schema.MapNestedAttribute {
	return schema.MapNestedAttribute{Computed: true, MarkdownDescription: description, NestedObject: schema.NestedAttributeObject{Attributes: attributes}}
}

func (d *knowledgeDataSource) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "What is worth knowing about shared responsibility, to quote in a module's output or on a training page: principles, duties of both sides, practices, misconceptions; clouds; and comparisons of services that do the same job.",
		Attributes: map[string]schema.Attribute{
			"kinds": filters("Only statements of these kinds, such as `principle`, `misconception` or `practice`.", idValidator{"kind of statement", d.kinds}),
			"areas": filters("Only statements about one of these areas.", areaValidator(d.current)),
			"statements": nested("The statements, by `<kind>.<id>`.", map[string]schema.Attribute{
				"kind":          text("The kind."),
				"title":         text("The statement in a few words."),
				"text":          text("The statement."),
				"provider_part": text("What the cloud provider does, where both sides have a part."),
				"customer_part": text("What the customer does, where both sides have a part."),
				"belief":        text("Of a misconception: what people believe."),
				"reality":       text("Of a misconception: what is true."),
				"areas":         texts("The areas it speaks about."),
				"seeds":         schema.ListAttribute{Computed: true, ElementType: types.Int64Type, MarkdownDescription: "The numbers of the source documents' statements behind it."},
			}),
			"clouds": nested("The cloud providers by id; some are known without services.", map[string]schema.Attribute{
				"name":     text("The name."),
				"aliases":  texts("Other names."),
				"source":   text("The provider's own page on shared responsibility."),
				"services": texts("The ids of its services in the catalog."),
			}),
			"architecture_classes": nested("Classes of architectures by id: a facet of services beside the service model.", map[string]schema.Attribute{
				"name":          text("The name."),
				"description":   text("What it is."),
				"provider_part": text("What the cloud provider does."),
				"customer_part": text("What the customer does."),
				"services":      texts("Examples: services, or variants as `service.variant`."),
			}),
			"comparisons": nested("Services side by side that do the same job, by id.", map[string]schema.Attribute{
				"name":        text("The name."),
				"description": text("What is compared."),
				"rows": schema.ListNestedAttribute{Computed: true, MarkdownDescription: "The ways to do the job, from the most to the least that the customer does.", NestedObject: schema.NestedAttributeObject{Attributes: map[string]schema.Attribute{
					"service":       text("The service, or a variant as `service.variant`."),
					"name":          text("The name."),
					"provider_part": text("What the cloud provider does."),
					"customer_part": text("What the customer does."),
					"owners":        textMap("The owner of each compared area."),
				}}},
			}),
			"contradictions": nested("Points on which sources disagree, by id.", map[string]schema.Attribute{
				"topic":      text("The point."),
				"resolution": text("How this catalog resolves it."),
				"areas":      texts("The areas concerned."),
			}),
		},
	}
}

func (d *knowledgeDataSource) Read(ctx context.Context, req datasource.ReadRequest, resp *datasource.ReadResponse) {
	var m knowledgeModel
	resp.Diagnostics.Append(req.Config.Get(ctx, &m)...)
	if resp.Diagnostics.HasError() {
		return
	}
	b := d.c().Base()
	kinds, areas := toSet(m.Kinds), toSet(m.Areas)
	m.Statements = map[string]statementModel{}
	for _, k := range b.Knowledge {
		about := k.Areas
		if k.Area != "" {
			about = append([]string{k.Area}, about...)
		}
		if !kinds.pass(k.Kind) || !areas.passAny(about) {
			continue
		}
		m.Statements[k.Kind+"."+k.ID] = statementModel{
			Kind: k.Kind, Title: k.Title, Text: k.Text, Provider: k.Provider, Customer: k.Customer, Belief: k.Belief, Reality: k.Reality,
			Areas: orEmpty(about), Seeds: orEmpty(k.Seeds),
		}
	}
	m.Clouds = map[string]cloudModel{}
	for _, c := range b.Clouds {
		services := []string{}
		for _, s := range d.c().Index().Services {
			if s.Cloud == c.ID {
				services = append(services, s.ID)
			}
		}
		m.Clouds[c.ID] = cloudModel{Name: c.Name, Aliases: orEmpty(c.Aliases), Source: c.Source, Services: services}
	}
	m.Classes = map[string]classModel{}
	for _, c := range b.Classes {
		m.Classes[c.ID] = classModel{Name: c.Name, Description: c.Description, Provider: c.Provider, Customer: c.Customer, Services: orEmpty(c.Services)}
	}
	m.Comparisons = map[string]comparisonModel{}
	for _, c := range b.Comparisons {
		out := comparisonModel{Name: c.Name, Description: c.Description, Rows: []comparisonRow{}}
		for _, r := range c.Rows {
			row := comparisonRow{Service: r.Service, Name: r.Name, Provider: r.Provider, Customer: r.Customer, Owners: map[string]string{}}
			mx, err := lookup(d.c(), r.Service)
			if err != nil {
				resp.Diagnostics.AddError("Cannot read service", err.Error())
				return
			}
			for _, a := range c.Areas {
				cell, _ := mx.Cell(a)
				row.Owners[a] = string(cell.Party)
			}
			out.Rows = append(out.Rows, row)
		}
		m.Comparisons[c.ID] = out
	}
	m.Contradictions = map[string]contradictionModel{}
	for _, x := range b.Contradictions {
		m.Contradictions[x.ID] = contradictionModel{Topic: x.Topic, Resolution: x.Resolution, Areas: orEmpty(x.Areas)}
	}
	resp.Diagnostics.Append(resp.State.Set(ctx, &m)...)
}
