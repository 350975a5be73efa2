package provider

import (
	"context"
	"fmt"
	"runtime/debug"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// server is the framework's server, except that functions which judge resources
// are decoded straight to cty: the framework drops refinements in both
// directions, and a list that is known to have an element, though not how many,
// is what makes a plan fail as soon as one failure is certain.
type server struct {
	tfprotov6.ProviderServer
	catalog *catalog.Catalog
}

// CallFunction runs the judging functions itself and leaves others to the
// framework.
func (s *server) CallFunction(ctx context.Context, req *tfprotov6.CallFunctionRequest) (resp *tfprotov6.CallFunctionResponse, err error) {
	j, ok := judges[req.Name]
	if !ok {
		return s.ProviderServer.CallFunction(ctx, req)
	}
	defer func() {
		if p := recover(); p != nil { // must not happen; and must not take the plan down without a word
			resp, err = failure("internal error, please report it: "+fmt.Sprint(p)+"\n"+string(debug.Stack()), nil), nil
		}
	}()
	argument := int64(0)
	if len(req.Arguments) != 1 || req.Arguments[0] == nil {
		return failure("expected one argument", nil), nil
	}
	v, err := msgpack.Unmarshal(req.Arguments[0].MsgPack, cty.DynamicPseudoType)
	if err != nil {
		return failure("cannot decode the argument: "+err.Error(), &argument), nil
	}
	result, err := j.judge(s.catalog, v)
	if err != nil {
		return failure(err.Error(), &argument), nil
	}
	b, err := msgpack.Marshal(result, j.result)
	if err != nil {
		return failure("cannot encode the result: "+err.Error(), nil), nil
	}
	return &tfprotov6.CallFunctionResponse{Result: &tfprotov6.DynamicValue{MsgPack: b}}, nil
}

func failure(text string, argument *int64) *tfprotov6.CallFunctionResponse {
	return &tfprotov6.CallFunctionResponse{Error: &tfprotov6.FunctionError{Text: text, FunctionArgument: argument}}
}
