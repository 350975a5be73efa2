package provider

import (
	"context"

	"github.com/hashicorp/terraform-plugin-framework/function"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// ownerFunction is owner(service, area).
type ownerFunction struct{ *current }

func (f *ownerFunction) Metadata(_ context.Context, _ function.MetadataRequest, resp *function.MetadataResponse) {
	resp.Name = "owner"
}

func (f *ownerFunction) Definition(_ context.Context, _ function.DefinitionRequest, resp *function.DefinitionResponse) {
	resp.Definition = function.Definition{
		Summary:             "Who owns an area of a service",
		MarkdownDescription: "Returns `customer`, `provider`, `shared` or `not_applicable`. The data source `responsibility_matrix` says for a shared area what each side does, and where the answer comes from.",
		Parameters: []function.Parameter{
			function.StringParameter{Name: "service", MarkdownDescription: "The id of a service (`aws_rds`), of a variant of it (`aws_rds.custom`), or of a service model (`iaas`)."},
			function.StringParameter{Name: "area", MarkdownDescription: "The id of an area, such as `guest_os` or `encryption_at_rest`."},
		},
		Return: function.StringReturn{},
	}
}

func (f *ownerFunction) Run(ctx context.Context, req function.RunRequest, resp *function.RunResponse) {
	var service, area string
	if resp.Error = req.Arguments.Get(ctx, &service, &area); resp.Error != nil {
		return
	}
	c, err := f.get()
	if err != nil {
		resp.Error = function.NewFuncError(asText(err.Error()))
		return
	}
	m, err := lookup(c, service)
	if err != nil {
		resp.Error = function.NewArgumentFuncError(0, asText(err.Error()))
		return
	}
	cell, ok := m.Cell(area)
	if !ok {
		resp.Error = function.NewArgumentFuncError(1, asText("there is no area \""+area+"\"."+didyoumean.Hint(area, c.AreaIDs())))
		return
	}
	resp.Error = resp.Result.Set(ctx, string(cell.Party))
}

// lookup resolves "service", "service.variant" or "model".
func lookup(c *catalog.Catalog, id string) (*matrix.Matrix, error) {
	if _, ok := c.Index().Service(id); !ok {
		if _, ok := c.Model(id); ok {
			return matrix.OfModel(c, id)
		}
	}
	service, variant := splitVariant(id)
	return matrix.OfService(c, service, variant)
}

// serviceOfFunction is service_of(resource_type).
type serviceOfFunction struct{ *current }

func (f *serviceOfFunction) Metadata(_ context.Context, _ function.MetadataRequest, resp *function.MetadataResponse) {
	resp.Name = "service_of"
}

func (f *serviceOfFunction) Definition(_ context.Context, _ function.DefinitionRequest, resp *function.DefinitionResponse) {
	resp.Definition = function.Definition{
		Summary:             "The service that a resource type belongs to",
		MarkdownDescription: "Returns the id of the service, `aws_rds` for `aws_db_instance`.",
		Parameters: []function.Parameter{
			function.StringParameter{Name: "resource_type", MarkdownDescription: "A Terraform resource type."},
		},
		Return: function.StringReturn{},
	}
}

func (f *serviceOfFunction) Run(ctx context.Context, req function.RunRequest, resp *function.RunResponse) {
	var ty string
	if resp.Error = req.Arguments.Get(ctx, &ty); resp.Error != nil {
		return
	}
	c, err := f.get()
	if err != nil {
		resp.Error = function.NewFuncError(asText(err.Error()))
		return
	}
	id, problem := serviceOf(c, ty)
	if problem != "" {
		resp.Error = function.NewArgumentFuncError(0, asText(problem))
		return
	}
	resp.Error = resp.Result.Set(ctx, id)
}

// serviceOf returns the service of a resource type, or what is wrong.
func serviceOf(c *catalog.Catalog, ty string) (id, problem string) {
	if id, ok := c.Index().Owner(ty); ok {
		return id, ""
	}
	if _, ok := schema.Lookup(ty); ok {
		return "", "the catalog has no service for the resource type \"" + ty + "\""
	}
	return "", "there is no resource type \"" + ty + "\"." + didyoumean.Hint(ty, c.Index().Types())
}
