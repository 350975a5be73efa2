// Command noop-provider is a Terraform provider with one function that takes
// anything and returns true, and one data source that knows nothing: the floor
// that ours are measured against.
package main

import (
	"context"
	"log"

	"github.com/hashicorp/terraform-plugin-framework/datasource"
	"github.com/hashicorp/terraform-plugin-framework/datasource/schema"
	"github.com/hashicorp/terraform-plugin-framework/function"
	"github.com/hashicorp/terraform-plugin-framework/path"
	"github.com/hashicorp/terraform-plugin-framework/provider"
	"github.com/hashicorp/terraform-plugin-framework/providerserver"
	"github.com/hashicorp/terraform-plugin-framework/resource"
	"github.com/hashicorp/terraform-plugin-framework/types"
)

type noop struct{}

func (noop) Metadata(_ context.Context, _ provider.MetadataRequest, resp *provider.MetadataResponse) {
	resp.TypeName = "noop"
}
func (noop) Schema(context.Context, provider.SchemaRequest, *provider.SchemaResponse)          {}
func (noop) Configure(context.Context, provider.ConfigureRequest, *provider.ConfigureResponse) {}
func (noop) Resources(context.Context) []func() resource.Resource                              { return nil }
func (noop) DataSources(context.Context) []func() datasource.DataSource {
	return []func() datasource.DataSource{func() datasource.DataSource { return nothing{} }}
}
func (noop) Functions(context.Context) []func() function.Function {
	return []func() function.Function{func() function.Function { return yes{} }}
}

type nothing struct{}

func (nothing) Metadata(_ context.Context, _ datasource.MetadataRequest, resp *datasource.MetadataResponse) {
	resp.TypeName = "noop_nothing"
}

func (nothing) Schema(_ context.Context, _ datasource.SchemaRequest, resp *datasource.SchemaResponse) {
	resp.Schema = schema.Schema{Attributes: map[string]schema.Attribute{"id": schema.StringAttribute{Computed: true}}}
}

func (nothing) Read(ctx context.Context, _ datasource.ReadRequest, resp *datasource.ReadResponse) {
	resp.Diagnostics.Append(resp.State.SetAttribute(ctx, path.Root("id"), "nothing")...)
}

type yes struct{}

func (yes) Metadata(_ context.Context, _ function.MetadataRequest, resp *function.MetadataResponse) {
	resp.Name = "yes"
}

func (yes) Definition(_ context.Context, _ function.DefinitionRequest, resp *function.DefinitionResponse) {
	resp.Definition = function.Definition{
		Parameters: []function.Parameter{function.DynamicParameter{Name: "value", AllowUnknownValues: true}},
		Return:     function.BoolReturn{},
	}
}

func (yes) Run(ctx context.Context, req function.RunRequest, resp *function.RunResponse) {
	var v types.Dynamic
	if resp.Error = req.Arguments.Get(ctx, &v); resp.Error == nil {
		resp.Error = resp.Result.Set(ctx, true)
	}
}

func main() {
	err := providerserver.Serve(context.Background(), func() provider.Provider { return noop{} },
		providerserver.ServeOpts{Address: "registry.terraform.io/example/noop"})
	if err != nil {
		log.Fatal(err)
	}
}
