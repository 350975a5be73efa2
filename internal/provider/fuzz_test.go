package provider_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
)

func wire(t testing.TB, v cty.Value) []byte {
	t.Helper()
	b, err := msgpack.Marshal(v, cty.DynamicPseudoType)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// claims reports whether a message may say of a part that it is longer than 64 KiB.
// The msgpack decoder, every Go provider's, makes room for as much as a message
// claims, gigabytes too; no such message comes from Terraform, nor helps here.
func claims(message []byte) bool {
	const bin32, ext32, str32, array32, map32 = 0xc6, 0xc9, 0xdb, 0xdd, 0xdf
	return slices.ContainsFunc(message, func(b byte) bool {
		return b == bin32 || b == ext32 || b == str32 || b == array32 || b == map32
	})
}

// FuzzCall sends anything to the functions: they answer with a result of their
// type or with an error, and never with a panic.
func FuzzCall(f *testing.F) {
	object := cty.ObjectVal
	for _, v := range []cty.Value{
		cty.DynamicVal,
		cty.NullVal(cty.DynamicPseudoType),
		cty.StringVal("aws_db_instance"),
		cty.EmptyTupleVal,
		object(map[string]cty.Value{"aws_db_instance": cty.DynamicVal}),
		object(map[string]cty.Value{"aws_db_instance": object(map[string]cty.Value{"engine": cty.StringVal("mysql"), "storage_encrypted": cty.UnknownVal(cty.Bool)})}),
		object(map[string]cty.Value{"aws_s3_bucket": cty.TupleVal([]cty.Value{object(map[string]cty.Value{"versioning": cty.ListValEmpty(cty.EmptyObject)}), cty.NullVal(cty.String)})}),
		cty.MapVal(map[string]cty.Value{"aws_db_instance": cty.MapValEmpty(cty.String)}),
		object(map[string]cty.Value{"aws_security_group": object(map[string]cty.Value{"ingress": cty.SetVal([]cty.Value{cty.UnknownVal(cty.Map(cty.String)), cty.MapValEmpty(cty.String)})})}),
	} {
		f.Add(wire(f, v), []byte(nil))
		f.Add(wire(f, v), wire(f, object(map[string]cty.Value{"preset": cty.StringVal("all")})))
	}
	s := provider.Server(options)()
	f.Fuzz(func(t *testing.T, resources, options []byte) {
		if claims(resources) || claims(options) {
			return
		}
		for name, ty := range map[string]cty.Type{"met": cty.Bool, "unmet": cty.List(cty.String), "explain": cty.String, "assess": cty.NilType} {
			args := []*tfprotov6.DynamicValue{{MsgPack: resources}}
			if options != nil {
				args = append(args, &tfprotov6.DynamicValue{MsgPack: options})
			}
			resp, err := s.CallFunction(context.Background(), &tfprotov6.CallFunctionRequest{Name: name, Arguments: args})
			if err != nil {
				t.Fatal(err)
			}
			if resp.Error != nil {
				if strings.Contains(resp.Error.Text, "internal error") {
					t.Fatal(resp.Error.Text)
				}
				continue
			}
			if ty == cty.NilType {
				continue
			}
			v, err := msgpack.Unmarshal(resp.Result.MsgPack, ty)
			if err != nil || name == "explain" && !v.IsKnown() {
				t.Fatalf("%s: %#v, %v", name, v, err)
			}
		}
	})
}

// FuzzLookup sends anything to the functions that look names up.
func FuzzLookup(f *testing.F) {
	for _, v := range []cty.Value{cty.StringVal("aws_rds"), cty.StringVal("backup"), cty.StringVal(""), cty.DynamicVal, cty.NullVal(cty.String), cty.UnknownVal(cty.String), cty.Zero, cty.EmptyTupleVal} {
		f.Add(wire(f, cty.StringVal("aws_db_instance")), wire(f, v))
		f.Add(wire(f, v), wire(f, cty.StringVal("backup")))
	}
	s := provider.Server(options)()
	f.Fuzz(func(t *testing.T, first, second []byte) {
		if claims(first) || claims(second) {
			return
		}
		a, b := &tfprotov6.DynamicValue{MsgPack: first}, &tfprotov6.DynamicValue{MsgPack: second}
		for name, args := range map[string][]*tfprotov6.DynamicValue{"owner": {a, b}, "service_of": {a}} {
			resp, err := s.CallFunction(context.Background(), &tfprotov6.CallFunctionRequest{Name: name, Arguments: args})
			if err != nil {
				t.Fatal(err)
			}
			if resp.Error != nil && strings.Contains(resp.Error.Text, "internal error") || resp.Error == nil && resp.Result == nil {
				t.Fatalf("%s: %v", name, resp.Error)
			}
		}
	})
}
