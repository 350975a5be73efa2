package provider

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// server is the framework's server, except that functions which judge resources
// are decoded straight to cty: the framework drops refinements in both
// directions, and a list that is known to have an element, though not how many,
// is what makes a plan fail as soon as one failure is certain. And data sources
// of the same arguments are read once: modules that are called often ask for the
// same matrix, on which the framework's reflection spends most of a plan.
type server struct {
	tfprotov6.ProviderServer
	current *current
	mu      sync.Mutex
	reads   map[read]*tfprotov6.DynamicValue
}

// read is what the answer of a data source depends on.
type read struct {
	catalog      *catalog.Catalog
	name, config string
}

// maxReads bounds the answers that are kept, of some 10 to 100 KB each.
const maxReads = 256

// ReadDataSource answers what was asked before from memory. An assessment
// depends on the day, too, and is made anew.
func (s *server) ReadDataSource(ctx context.Context, req *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	c, err := s.current.get()
	if err != nil || s.current.waiting() || req.TypeName == assessmentName || req.Config == nil || len(req.Config.MsgPack) == 0 {
		return s.ProviderServer.ReadDataSource(ctx, req)
	}
	key := read{c, req.TypeName, string(req.Config.MsgPack)}
	s.mu.Lock()
	state := s.reads[key]
	s.mu.Unlock()
	if state != nil {
		return &tfprotov6.ReadDataSourceResponse{State: state}, nil
	}
	resp, err := s.ProviderServer.ReadDataSource(ctx, req)
	if err == nil && len(resp.Diagnostics) == 0 && resp.Deferred == nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.reads == nil || len(s.reads) >= maxReads {
			s.reads = map[read]*tfprotov6.DynamicValue{}
		}
		s.reads[key] = resp.State
	}
	return resp, err
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
	if len(req.Arguments) == 0 || len(req.Arguments) > 2 {
		return failure("expected resources and at most one object of options", nil), nil
	}
	args := make([]cty.Value, len(req.Arguments))
	for i, a := range req.Arguments {
		args[i], err = msgpack.Unmarshal(a.MsgPack, cty.DynamicPseudoType)
		if err != nil {
			return failure("cannot decode the argument: "+err.Error(), &i), nil
		}
	}
	second := 1
	given := cty.NullVal(cty.DynamicPseudoType)
	if len(args) == 2 {
		given = args[1]
	}
	c, err := s.catalogFor(given)
	if err != nil {
		return failure(err.Error(), &second), nil
	}
	sel, open, err := options(c, given)
	if err != nil {
		return failure(err.Error(), &second), nil
	}
	all, err := judgeAll(c, args[0], sel)
	if err != nil {
		first := 0
		return failure(err.Error(), &first), nil
	}
	if open { // what is selected is not known yet: nothing is certain
		all = &judged{catalog: c, open: true}
	}
	result := j.judge(all)
	b, err := msgpack.Marshal(result, j.result)
	if err != nil {
		return failure("cannot encode the result: "+err.Error(), nil), nil
	}
	return &tfprotov6.CallFunctionResponse{Result: &tfprotov6.DynamicValue{MsgPack: b}}, nil
}

// catalogFor returns the catalog with the overlay that the options pass, or else
// with the one that is found.
func (s *server) catalogFor(options cty.Value) (*catalog.Catalog, error) {
	options, _ = options.UnmarkDeep()
	if ty := options.Type(); options.IsKnown() && !options.IsNull() && (ty.IsObjectType() || ty.IsMapType()) {
		for it := options.ElementIterator(); it.Next(); {
			if k, v := it.Element(); k.AsString() == overlayOption && v.Type() == cty.String && v.IsKnown() && !v.IsNull() {
				return s.current.with(v.AsString())
			}
		}
	}
	return s.current.get()
}

func failure(text string, argument *int) *tfprotov6.CallFunctionResponse {
	e := &tfprotov6.FunctionError{Text: asText(text)}
	if argument != nil {
		at := int64(*argument)
		e.FunctionArgument = &at
	}
	return &tfprotov6.CallFunctionResponse{Error: e}
}
