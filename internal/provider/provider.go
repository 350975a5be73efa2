// Package provider is the Terraform face of the catalog: data sources that
// expose matrices and obligations, and functions that judge resources. It is
// thin: what it answers comes from the packages matrix and check.
package provider

import (
	"context"
	"path/filepath"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/diag"
	"github.com/hashicorp/terraform-plugin-framework/function"
	"github.com/hashicorp/terraform-plugin-framework/path"
	"github.com/hashicorp/terraform-plugin-framework/provider"
	"github.com/hashicorp/terraform-plugin-framework/provider/schema"
	"github.com/hashicorp/terraform-plugin-framework/providerserver"
	"github.com/hashicorp/terraform-plugin-framework/resource"
	"github.com/hashicorp/terraform-plugin-framework/tfsdk"
	"github.com/hashicorp/terraform-plugin-framework/types"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
)

var (
	_ provider.Provider              = (*responsibilityProvider)(nil)
	_ provider.ProviderWithFunctions = (*responsibilityProvider)(nil)

	_ provider.ProviderWithValidateConfig = (*responsibilityProvider)(nil)
)

type responsibilityProvider struct{ *current }

// Server returns a factory of protocol 6 servers.
func Server(o Options) func() tfprotov6.ProviderServer {
	return func() tfprotov6.ProviderServer {
		at := &current{options: o}
		return &server{ProviderServer: providerserver.NewProtocol6(&responsibilityProvider{at})(), current: at}
	}
}

type providerModel struct {
	CatalogFiles types.List `tfsdk:"catalog_files"`
}

func (p *responsibilityProvider) Metadata(_ context.Context, _ provider.MetadataRequest, resp *provider.MetadataResponse) {
	resp.TypeName = "responsibility"
	resp.Version = p.options.Version
}

func (p *responsibilityProvider) Schema(_ context.Context, _ provider.SchemaRequest, resp *provider.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "Who owns what under the shared responsibility model, and whether your resources do your part. The provider needs no configuration, no credentials and no network.",
		Attributes: map[string]schema.Attribute{
			"catalog_files": schema.ListAttribute{
				Optional: true, ElementType: types.StringType,
				MarkdownDescription: "Files of your organisation's overlay, or folders of them, relative to the root module. Left out, the overlay is `.responsibility.hcl` and the files in `.responsibility` beside the root module, if there are any. Functions cannot see this: they use what is found, or the option `overlay`.",
			},
		},
	}
}

// ValidateConfig reads the overlay, so that the ids in data sources are checked
// against it.
func (p *responsibilityProvider) ValidateConfig(ctx context.Context, req provider.ValidateConfigRequest, resp *provider.ValidateConfigResponse) {
	resp.Diagnostics.Append(p.configure(ctx, req.Config)...)
}

func (p *responsibilityProvider) configure(ctx context.Context, config tfsdk.Config) (diags diag.Diagnostics) {
	var m providerModel
	if diags.Append(config.Get(ctx, &m)...); diags.HasError() {
		return diags
	}
	at := path.Root("catalog_files")
	switch v, err := m.CatalogFiles.ToTerraformValue(ctx); {
	case err != nil:
		diags.AddAttributeError(at, "Cannot read catalog_files", err.Error())
	case !v.IsFullyKnown():
		p.wait()
	case m.CatalogFiles.IsNull():
		if _, err := p.get(); err != nil {
			diags.AddError("Overlay with a mistake", err.Error())
		}
	default:
		var files []string
		if diags.Append(m.CatalogFiles.ElementsAs(ctx, &files, false)...); diags.HasError() {
			return diags
		}
		for i, f := range files {
			if !filepath.IsAbs(f) {
				files[i] = filepath.Join(p.options.Dir, f)
			}
		}
		if err := p.use(files); err != nil {
			diags.AddAttributeError(at, "Overlay with a mistake", err.Error())
		}
	}
	return diags
}

func (p *responsibilityProvider) Configure(ctx context.Context, req provider.ConfigureRequest, resp *provider.ConfigureResponse) {
	resp.Diagnostics.Append(p.configure(ctx, req.Config)...)
}

func (p *responsibilityProvider) Resources(context.Context) []func() resource.Resource { return nil }

func (p *responsibilityProvider) DataSources(context.Context) []func() datasource.DataSource {
	with := func(d datasource.DataSource) func() datasource.DataSource {
		return func() datasource.DataSource { return d }
	}
	return []func() datasource.DataSource{
		with(&matrixDataSource{p.current}),
		with(&servicesDataSource{p.current}),
		with(&obligationsDataSource{p.current}),
		with(&frameworksDataSource{p.current}),
		with(&scenariosDataSource{p.current}),
		with(&knowledgeDataSource{p.current}),
		with(&assessmentDataSource{p.current}),
		with(&catalogDataSource{p.current}),
	}
}

func (p *responsibilityProvider) Functions(context.Context) []func() function.Function {
	out := []func() function.Function{
		func() function.Function { return &ownerFunction{p.current} },
		func() function.Function { return &serviceOfFunction{p.current} },
		func() function.Function { return &renderFunction{p.current} },
	}
	for _, f := range judges {
		out = append(out, func() function.Function { return f })
	}
	return out
}
