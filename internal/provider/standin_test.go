package provider_test

import (
	"context"
	"encoding/json"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// standin serves real resource types without a cloud: a plan leaves unknown
// what the real provider would compute, an apply fills it in. So self looks in
// the tests as it does in production.
type standin struct {
	tfprotov6.ProviderServer // nil: what is not implemented is not called
	types                    []string
}

func newStandin(types ...string) func() (tfprotov6.ProviderServer, error) {
	return func() (tfprotov6.ProviderServer, error) { return &standin{types: types}, nil }
}

// computedBlocks are blocks that providers leave unknown at plan when they are
// not written; schemas do not tell.
var computedBlocks = map[string][]string{"aws_s3_bucket": {"versioning", "logging", "server_side_encryption_configuration", "lifecycle_rule"}}

func typeOf(name string) cty.Type {
	t, _ := schema.Lookup(name)
	return t.Body.ImpliedType()
}

func wireType(ty cty.Type) tftypes.Type {
	b, err := json.Marshal(jsonType{ty})
	if err != nil {
		panic(err)
	}
	t, err := tftypes.ParseJSONType(b) //nolint:staticcheck // the one way from a type's JSON
	if err != nil {
		panic(err)
	}
	return t
}

type jsonType struct{ ty cty.Type }

func (t jsonType) MarshalJSON() ([]byte, error) { return ctyjson.MarshalType(t.ty) }

func wireBlock(b *schema.Body) *tfprotov6.SchemaBlock {
	out := &tfprotov6.SchemaBlock{}
	for name, a := range b.Attributes {
		out.Attributes = append(out.Attributes, &tfprotov6.SchemaAttribute{
			Name: name, Type: wireType(a.Type), Required: a.Required, Optional: a.Optional, Computed: a.Computed, Sensitive: a.Sensitive,
		})
	}
	for name, n := range b.Blocks {
		out.BlockTypes = append(out.BlockTypes, &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: wireBlock(n.Body),
			Nesting: map[schema.Nesting]tfprotov6.SchemaNestedBlockNestingMode{
				schema.Single: tfprotov6.SchemaNestedBlockNestingModeSingle,
				schema.List:   tfprotov6.SchemaNestedBlockNestingModeList,
				schema.Set:    tfprotov6.SchemaNestedBlockNestingModeSet,
				schema.Map:    tfprotov6.SchemaNestedBlockNestingModeMap,
			}[n.Nesting],
		})
	}
	return out
}

func (s *standin) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	out := &tfprotov6.GetProviderSchemaResponse{
		Provider:        &tfprotov6.Schema{Block: &tfprotov6.SchemaBlock{}},
		ResourceSchemas: map[string]*tfprotov6.Schema{},
	}
	for _, name := range s.types {
		t, _ := schema.Lookup(name)
		out.ResourceSchemas[name] = &tfprotov6.Schema{Block: wireBlock(t.Body)}
	}
	return out, nil
}

func (s *standin) GetMetadata(context.Context, *tfprotov6.GetMetadataRequest) (*tfprotov6.GetMetadataResponse, error) {
	out := &tfprotov6.GetMetadataResponse{}
	for _, name := range s.types {
		out.Resources = append(out.Resources, tfprotov6.ResourceMetadata{TypeName: name})
	}
	return out, nil
}

func (s *standin) GetResourceIdentitySchemas(context.Context, *tfprotov6.GetResourceIdentitySchemasRequest) (*tfprotov6.GetResourceIdentitySchemasResponse, error) {
	return &tfprotov6.GetResourceIdentitySchemasResponse{}, nil
}

func (s *standin) ValidateProviderConfig(_ context.Context, req *tfprotov6.ValidateProviderConfigRequest) (*tfprotov6.ValidateProviderConfigResponse, error) {
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: req.Config}, nil
}

func (s *standin) ConfigureProvider(context.Context, *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

func (s *standin) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (s *standin) ValidateResourceConfig(context.Context, *tfprotov6.ValidateResourceConfigRequest) (*tfprotov6.ValidateResourceConfigResponse, error) {
	return &tfprotov6.ValidateResourceConfigResponse{}, nil
}

func (s *standin) UpgradeResourceState(_ context.Context, req *tfprotov6.UpgradeResourceStateRequest) (*tfprotov6.UpgradeResourceStateResponse, error) {
	v, err := ctyjson.Unmarshal(req.RawState.JSON, typeOf(req.TypeName))
	if err != nil {
		return nil, err
	}
	dv, err := encode(v, req.TypeName)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: dv}, err
}

func (s *standin) ReadResource(_ context.Context, req *tfprotov6.ReadResourceRequest) (*tfprotov6.ReadResourceResponse, error) {
	return &tfprotov6.ReadResourceResponse{NewState: req.CurrentState, Private: req.Private}, nil
}

func (s *standin) PlanResourceChange(_ context.Context, req *tfprotov6.PlanResourceChangeRequest) (*tfprotov6.PlanResourceChangeResponse, error) {
	ty := typeOf(req.TypeName)
	v, err := msgpack.Unmarshal(req.ProposedNewState.MsgPack, ty)
	if err != nil {
		return nil, err
	}
	prior, err := msgpack.Unmarshal(req.PriorState.MsgPack, ty)
	if err != nil {
		return nil, err
	}
	if !v.IsNull() && prior.IsNull() {
		t, _ := schema.Lookup(req.TypeName)
		attrs := v.AsValueMap()
		for name, a := range t.Body.Attributes {
			if a.Computed && attrs[name].IsNull() {
				attrs[name] = cty.UnknownVal(a.Type)
			}
		}
		for _, name := range computedBlocks[req.TypeName] {
			if attrs[name].LengthInt() == 0 {
				attrs[name] = cty.UnknownVal(attrs[name].Type())
			}
		}
		v = cty.ObjectVal(attrs)
	}
	dv, err := encode(v, req.TypeName)
	return &tfprotov6.PlanResourceChangeResponse{PlannedState: dv, UnsafeToUseLegacyTypeSystem: true}, err
}

func (s *standin) ApplyResourceChange(_ context.Context, req *tfprotov6.ApplyResourceChangeRequest) (*tfprotov6.ApplyResourceChangeResponse, error) {
	ty := typeOf(req.TypeName)
	v, err := msgpack.Unmarshal(req.PlannedState.MsgPack, ty)
	if err != nil {
		return nil, err
	}
	if !v.IsNull() {
		v, err = cty.Transform(v, func(p cty.Path, v cty.Value) (cty.Value, error) {
			if v.IsKnown() {
				return v, nil
			}
			switch ty := v.Type(); {
			case ty == cty.String:
				return cty.StringVal("computed"), nil
			case ty == cty.Bool:
				return cty.False, nil
			case ty == cty.Number:
				return cty.Zero, nil
			case ty.IsListType():
				return cty.ListValEmpty(ty.ElementType()), nil
			case ty.IsSetType():
				return cty.SetValEmpty(ty.ElementType()), nil
			case ty.IsMapType():
				return cty.MapValEmpty(ty.ElementType()), nil
			default:
				return cty.NullVal(ty), nil
			}
		})
		if err != nil {
			return nil, err
		}
	}
	dv, err := encode(v, req.TypeName)
	return &tfprotov6.ApplyResourceChangeResponse{NewState: dv, UnsafeToUseLegacyTypeSystem: true}, err
}

func encode(v cty.Value, name string) (*tfprotov6.DynamicValue, error) {
	b, err := msgpack.Marshal(v, typeOf(name))
	return &tfprotov6.DynamicValue{MsgPack: b}, err
}
