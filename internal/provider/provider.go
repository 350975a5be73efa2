// Package provider is the Terraform face of the catalog: data sources that
// expose matrices and obligations, and functions that judge resources. It is
// thin: what it answers comes from the packages matrix and check.
package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/function"
	"github.com/hashicorp/terraform-plugin-framework/provider"
	"github.com/hashicorp/terraform-plugin-framework/provider/schema"
	"github.com/hashicorp/terraform-plugin-framework/providerserver"
	"github.com/hashicorp/terraform-plugin-framework/resource"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

var (
	_ provider.Provider              = (*responsibilityProvider)(nil)
	_ provider.ProviderWithFunctions = (*responsibilityProvider)(nil)
)

type responsibilityProvider struct {
	version string
	catalog *catalog.Catalog
}

// New returns the provider over a catalog.
func New(version string, c *catalog.Catalog) provider.Provider {
	return &responsibilityProvider{version: version, catalog: c}
}

// Server returns a factory of protocol 6 servers over the embedded catalog.
func Server(version string) func() tfprotov6.ProviderServer {
	return func() tfprotov6.ProviderServer {
		c := catalog.Embedded()
		return &server{ProviderServer: providerserver.NewProtocol6(New(version, c))(), catalog: c}
	}
}

func (p *responsibilityProvider) Metadata(_ context.Context, _ provider.MetadataRequest, resp *provider.MetadataResponse) {
	resp.TypeName = "responsibility"
	resp.Version = p.version
}

func (p *responsibilityProvider) Schema(_ context.Context, _ provider.SchemaRequest, resp *provider.SchemaResponse) {
	resp.Schema = schema.Schema{
		MarkdownDescription: "Who owns what under the shared responsibility model, and whether your resources do your part. The provider needs no configuration, no credentials and no network.",
	}
}

func (p *responsibilityProvider) Configure(_ context.Context, _ provider.ConfigureRequest, resp *provider.ConfigureResponse) {
	resp.DataSourceData = p.catalog
}

func (p *responsibilityProvider) Resources(context.Context) []func() resource.Resource { return nil }

func (p *responsibilityProvider) DataSources(context.Context) []func() datasource.DataSource {
	with := func(d datasource.DataSource) func() datasource.DataSource {
		return func() datasource.DataSource { return d }
	}
	return []func() datasource.DataSource{
		with(&matrixDataSource{catalog: p.catalog}),
		with(&servicesDataSource{catalog: p.catalog}),
		with(&obligationsDataSource{catalog: p.catalog}),
		with(&frameworksDataSource{catalog: p.catalog}),
		with(&scenariosDataSource{catalog: p.catalog}),
		with(&knowledgeDataSource{catalog: p.catalog}),
	}
}

func (p *responsibilityProvider) Functions(context.Context) []func() function.Function {
	out := []func() function.Function{
		func() function.Function { return &ownerFunction{catalog: p.catalog} },
		func() function.Function { return &serviceOfFunction{catalog: p.catalog} },
	}
	for _, f := range judges {
		out = append(out, func() function.Function { return f })
	}
	return out
}
