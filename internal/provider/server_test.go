package provider_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
)

// Data sources of the same arguments are read once, for the catalog that there
// is; what depends on the day is not kept.
func TestReads(t *testing.T) {
	s := provider.Server(options)()
	schemas, err := s.GetProviderSchema(t.Context(), &tfprotov6.GetProviderSchemaRequest{})
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string, arguments map[string]cty.Value) *tfprotov6.DynamicValue {
		t.Helper()
		attrs := map[string]cty.Value{}
		for _, a := range schemas.DataSourceSchemas[name].Block.Attributes {
			attrs[a.Name] = cty.NullVal(cty.DynamicPseudoType)
		}
		for n, v := range arguments {
			attrs[n] = v
		}
		config := cty.ObjectVal(attrs)
		b, err := msgpack.Marshal(config, config.Type())
		if err != nil {
			t.Fatal(err)
		}
		resp, err := s.ReadDataSource(t.Context(), &tfprotov6.ReadDataSourceRequest{TypeName: name, Config: &tfprotov6.DynamicValue{MsgPack: b}})
		if err != nil || len(resp.Diagnostics) > 0 || resp.State == nil {
			t.Fatal(err, resp)
		}
		return resp.State
	}
	service := func(id string) map[string]cty.Value { return map[string]cty.Value{"service": cty.StringVal(id)} }
	rds := read("responsibility_matrix", service("aws_rds"))
	if read("responsibility_matrix", service("aws_rds")) != rds {
		t.Error("the same is read twice")
	}
	if s3 := read("responsibility_matrix", service("aws_s3")); bytes.Equal(s3.MsgPack, rds.MsgPack) {
		t.Error("two services have one matrix")
	}
	services := map[string]cty.Value{"services": cty.ListVal([]cty.Value{cty.StringVal("aws_rds")})}
	if day := read("responsibility_assessment", services); day == read("responsibility_assessment", services) {
		t.Error("an assessment is kept")
	}

	overlay := filepath.Join(t.TempDir(), "overlay.hcl")
	if err := os.WriteFile(overlay, []byte(`extend "aws_rds" {
  area "patching" {
    party    = "customer"
    override = true
    reason   = "We postpone minor versions."
    source   = "Handbook"
  }
}
`), 0o644); err != nil {
		t.Fatal(err)
	}
	config := cty.ObjectVal(map[string]cty.Value{"catalog_files": cty.ListVal([]cty.Value{cty.StringVal(overlay)})})
	b, err := msgpack.Marshal(config, config.Type())
	if err != nil {
		t.Fatal(err)
	}
	if resp, err := s.ConfigureProvider(t.Context(), &tfprotov6.ConfigureProviderRequest{Config: &tfprotov6.DynamicValue{MsgPack: b}}); err != nil || len(resp.Diagnostics) > 0 {
		t.Fatal(err, resp)
	}
	if own := read("responsibility_matrix", service("aws_rds")); bytes.Equal(own.MsgPack, rds.MsgPack) {
		t.Error("the overlay changes nothing")
	}
}
