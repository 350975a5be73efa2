package condition

import (
	"net/netip"
	"regexp"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// functions are what a condition may call: Terraform's pure functions under
// their Terraform names, and a few of our own.
var functions = map[string]function.Function{
	"abs": stdlib.AbsoluteFunc, "ceil": stdlib.CeilFunc, "floor": stdlib.FloorFunc, "max": stdlib.MaxFunc, "min": stdlib.MinFunc,
	"parseint": stdlib.ParseIntFunc, "tonumber": makeTo(cty.Number), "tostring": makeTo(cty.String), "tobool": makeTo(cty.Bool),
	"lower": stdlib.LowerFunc, "upper": stdlib.UpperFunc, "trimspace": stdlib.TrimSpaceFunc, "trimprefix": stdlib.TrimPrefixFunc,
	"trimsuffix": stdlib.TrimSuffixFunc, "trim": stdlib.TrimFunc, "replace": stdlib.ReplaceFunc, "split": stdlib.SplitFunc,
	"join": stdlib.JoinFunc, "substr": stdlib.SubstrFunc, "strlen": stdlib.StrlenFunc, "format": stdlib.FormatFunc,
	"concat": elementsOf("All elements of the collections.", false), "flatten": elementsOf("The elements of a collection, those of nested collections in their place.", true), "distinct": stdlib.DistinctFunc, "compact": stdlib.CompactFunc,
	"reverse": stdlib.ReverseListFunc, "keys": stdlib.KeysFunc, "values": stdlib.ValuesFunc, "merge": stdlib.MergeFunc,
	"setintersection": stdlib.SetIntersectionFunc, "setsubtract": stdlib.SetSubtractFunc, "setunion": stdlib.SetUnionFunc,
	"coalescelist": stdlib.CoalesceListFunc, "jsondecode": jsonDecodeFunc, "jsonencode": stdlib.JSONEncodeFunc,
	"regexall": stdlib.RegexAllFunc,
	"tolist":   elementsOf("The elements as a list.", false),
	"toset":    toSetFunc,

	"startswith": stringTest("Whether the string begins with the prefix.", strings.HasPrefix),
	"endswith":   stringTest("Whether the string ends with the suffix.", strings.HasSuffix),
	"strcontains": stringTest("Whether the string contains the other.",
		strings.Contains),
	"matches":             matchesFunc,
	"alltrue":             quantifier(false),
	"anytrue":             quantifier(true),
	"contains":            containsFunc,
	"length":              lengthFunc,
	"one":                 oneFunc,
	"coalesce":            coalesceFunc,
	"lookup":              lookupFunc,
	"is_internet":         isInternetFunc,
	"port_range_includes": portRangeIncludesFunc,
	"policy":              policyFunc,
	"action_matches":      actionMatchesFunc,
}

// Function returns a function by name. It is for callers that evaluate other
// expressions with the same functions.
func Function(name string) function.Function { return functions[name] }

// Functions returns the names of the functions that conditions may call and
// what each of our own does, for the generated reference.
func Functions() map[string]string {
	out := make(map[string]string, len(functions))
	for name, f := range functions {
		out[name] = f.Description()
	}
	return out
}

var anyValue = function.Parameter{Name: "value", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true, AllowMarked: true}

func makeTo(ty cty.Type) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "v", Type: cty.DynamicPseudoType, AllowNull: true, AllowDynamicType: true}},
		Type:   function.StaticReturnType(ty),
		Impl:   func(args []cty.Value, _ cty.Type) (cty.Value, error) { return Convert(args[0], ty) },
	})
}

func stringTest(description string, test func(s, other string) bool) function.Function {
	begins := test("ab", "a") && !test("ba", "a")
	contains := test("aba", "b")
	return function.New(&function.Spec{
		Description: description,
		Params:      []function.Parameter{{Name: "string", Type: cty.String, AllowUnknown: true, AllowMarked: true}, {Name: "other", Type: cty.String}},
		Type:        function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			other := args[1].AsString()
			s, _ := args[0].Unmark()
			if s.IsKnown() {
				return cty.BoolVal(test(s.AsString(), other)), nil
			}
			// What is known of the string may decide: its beginning, or a part of it.
			prefix := s.Range().StringPrefix()
			switch {
			case begins && prefix != "" && strings.HasPrefix(prefix, other):
				return cty.True, nil
			case begins && prefix != "" && !strings.HasPrefix(other, prefix):
				return cty.False, nil
			case contains && FragmentsOf(args[0]) != nil && FragmentsOf(args[0]).contain(other):
				return cty.True, nil
			}
			return cty.UnknownVal(cty.Bool), nil
		},
	})
}

// pattern is a compiled regular expression; anywhere: it asks nothing about
// where in the string it matches, so a match in a part is one in the whole.
type pattern struct {
	*regexp.Regexp
	anywhere bool
}

var patterns sync.Map // source → *pattern

func compilePattern(source string) (*pattern, error) {
	if p, ok := patterns.Load(source); ok {
		return p.(*pattern), nil
	}
	re, err := regexp.Compile(source)
	if err != nil {
		return nil, err
	}
	tree, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		return nil, err
	}
	p, _ := patterns.LoadOrStore(source, &pattern{re, !anchored(tree)})
	return p.(*pattern), nil
}

func anchored(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return true
	}
	return slices.ContainsFunc(re.Sub, anchored)
}

var matchesFunc = function.New(&function.Spec{
	Description: "Whether the regular expression (RE2) matches somewhere in the string.",
	Params:      []function.Parameter{{Name: "pattern", Type: cty.String}, {Name: "string", Type: cty.String, AllowUnknown: true, AllowMarked: true}},
	Type:        function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		p, err := compilePattern(args[0].AsString())
		if err != nil {
			return cty.NilVal, err
		}
		if s, _ := args[1].Unmark(); s.IsKnown() {
			return cty.BoolVal(p.MatchString(s.AsString())), nil
		}
		if f := FragmentsOf(args[1]); f != nil && f.matches(p) {
			return cty.True, nil
		}
		return cty.UnknownVal(cty.Bool), nil
	},
})

// decided looks for an element that equals stop: one that is there decides,
// whatever stands before it; one that may be there makes it unknown.
func decided(list cty.Value, stop bool, test func(cty.Value) cty.Value) cty.Value {
	plain, _ := counted(list)
	if null(plain) {
		return cty.BoolVal(!stop)
	}
	if !plain.IsKnown() || !plain.CanIterateElements() {
		return cty.UnknownVal(cty.Bool)
	}
	sure, optional, _ := Parts(list)
	result := cty.BoolVal(!stop)
	for _, v := range sure {
		switch b := test(v); {
		case !b.IsKnown():
			result = cty.UnknownVal(cty.Bool)
		case b.True() == stop:
			return b
		}
	}
	for _, v := range optional {
		if b := test(v); !b.IsKnown() || b.True() == stop {
			result = cty.UnknownVal(cty.Bool)
		}
	}
	return result
}

// quantifier makes anytrue (stop = true) and alltrue (stop = false).
func quantifier(stop bool) function.Function {
	description := "Whether every element is true; true for none. One false element decides, even beside unknown ones."
	if stop {
		description = "Whether an element is true; false for none. One true element decides, even beside unknown ones."
	}
	return function.New(&function.Spec{
		Description: description,
		Params:      []function.Parameter{anyValue},
		Type:        function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			return decided(args[0], stop, truth), nil
		},
	})
}

var containsFunc = function.New(&function.Spec{
	Description: "Whether the list or set has an element equal to the value.",
	Params:      []function.Parameter{anyValue, anyValue},
	Type:        function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return decided(args[0], true, func(v cty.Value) cty.Value { return equal(v, args[1]) }), nil
	},
})

var lengthFunc = function.New(&function.Spec{
	Description: "The number of elements of a collection or of characters of a string; 0 for null.",
	Params:      []function.Parameter{anyValue},
	Type:        function.StaticReturnType(cty.Number),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, certain := counted(args[0])
		switch {
		case !certain:
			return cty.UnknownVal(cty.Number), nil
		case null(v):
			return cty.Zero, nil
		case v.Type() == cty.String:
			return stdlib.Strlen(v)
		case v.Type() == cty.DynamicPseudoType:
			return cty.UnknownVal(cty.Number), nil
		case v.Type().IsObjectType():
			return cty.NumberIntVal(int64(len(v.Type().AttributeTypes()))), nil
		case !v.IsKnown() && !v.Range().DefinitelyNotNull(): // null would have length 0
			return cty.UnknownVal(cty.Number), nil
		}
		return stdlib.Length(v)
	},
})

var oneFunc = function.New(&function.Spec{
	Description: "The only element of a collection; null if there is none, unknown if there are several.",
	Params:      []function.Parameter{anyValue},
	Type:        function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, certain := counted(args[0])
		if null(v) {
			return cty.NullVal(cty.DynamicPseudoType), nil
		}
		if !certain || !v.IsKnown() || !v.CanIterateElements() {
			return cty.DynamicVal, nil
		}
		n := v.Length()
		if !n.IsKnown() {
			return cty.DynamicVal, nil
		}
		if n.RawEquals(cty.Zero) {
			return cty.NullVal(cty.DynamicPseudoType), nil
		}
		it := v.ElementIterator()
		it.Next()
		_, el := it.Element()
		if it.Next() {
			return cty.DynamicVal, nil
		}
		return el, nil
	},
})

var coalesceFunc = function.New(&function.Spec{
	Description: "The first argument that is not null; null if all are.",
	VarParam:    &anyValue,
	Type:        function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		for _, v := range args {
			if null(v) {
				continue
			}
			if !v.IsKnown() && !v.Range().DefinitelyNotNull() {
				return cty.DynamicVal, nil
			}
			return v, nil
		}
		return cty.NullVal(cty.DynamicPseudoType), nil
	},
})

var lookupFunc = function.New(&function.Spec{
	Description: "The element of a map with the key, or the default.",
	Params:      []function.Parameter{anyValue, {Name: "key", Type: cty.String}, anyValue},
	Type:        function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if null(args[0]) {
			return args[2], nil
		}
		if v := index(args[0], args[1]); !null(v) {
			return v, nil
		}
		return args[2], nil
	},
})

var toSetFunc = function.New(&function.Spec{
	Description: "The distinct elements.",
	Params:      []function.Parameter{anyValue},
	Type:        function.StaticReturnType(cty.DynamicPseudoType),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		v, _ := counted(args[0])
		if null(v) || !v.IsKnown() || !v.CanIterateElements() {
			return v, nil
		}
		sure, optional, certain := Parts(args[0])
		var out []cty.Value
		for _, el := range sure {
			known := false
			for _, have := range out {
				switch eq := equal(have, el); {
				case !eq.IsKnown():
					certain = false
				case eq.True():
					known = true
				}
			}
			if !known {
				out = append(out, el)
			}
		}
		return gathered(out, optional, certain), nil
	},
})

// elementsOf makes functions that gather the elements of collections in one
// list.
func elementsOf(description string, deep bool) function.Function {
	return function.New(&function.Spec{
		Description: description,
		VarParam:    &anyValue,
		Type:        function.StaticReturnType(cty.DynamicPseudoType),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			var sure, optional []cty.Value
			certain := true
			var gather func(v cty.Value, there bool) bool
			gather = func(v cty.Value, there bool) bool {
				plain, _ := counted(v)
				if null(plain) {
					return true
				}
				if !plain.IsKnown() || !plain.CanIterateElements() {
					return false
				}
				els, more, counted := Parts(v)
				certain = certain && counted
				for i, el := range append(append([]cty.Value{}, els...), more...) {
					there := there && i < len(els)
					if ty := el.Type(); deep && (ty.IsListType() || ty.IsSetType() || ty.IsTupleType() || ty == cty.DynamicPseudoType && !el.IsKnown()) {
						if !gather(el, there) {
							return false
						}
						continue
					}
					if there {
						sure = append(sure, el)
					} else {
						optional = append(optional, el)
					}
				}
				return true
			}
			for _, v := range args {
				if !gather(v, true) {
					return cty.DynamicVal, nil
				}
			}
			return gathered(sure, optional, certain), nil
		},
	})
}

var isInternetFunc = function.New(&function.Spec{
	Description: `Whether a source or destination means everyone: a CIDR block of length 0 (IPv4 or IPv6), or the words "*", "any" and "Internet" that Azure uses.`,
	Params:      []function.Parameter{{Name: "range", Type: cty.String}},
	Type:        function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		s := strings.ToLower(strings.TrimSpace(args[0].AsString()))
		switch s {
		case "*", "any", "internet", "<nw>/0", "/0":
			return cty.True, nil
		}
		address, bits, _ := strings.Cut(s, "/")
		a, err := netip.ParseAddr(address)
		return cty.BoolVal(err == nil && (bits == "0" || bits == "" && a.IsUnspecified())), nil
	},
})

var portRangeIncludesFunc = function.New(&function.Spec{
	Description: `Whether a port range as a string ("22", "20-25", "*") includes the port.`,
	Params:      []function.Parameter{{Name: "range", Type: cty.String}, {Name: "port", Type: cty.Number}},
	Type:        function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		port64, _ := args[1].AsBigFloat().Int64()
		port := int(port64)
		for _, part := range strings.Split(args[0].AsString(), ",") {
			part = strings.TrimSpace(part)
			if part == "*" {
				return cty.True, nil
			}
			from, to, isRange := strings.Cut(part, "-")
			if !isRange {
				to = from
			}
			lo, err := strconv.Atoi(strings.TrimSpace(from))
			if err != nil {
				return cty.NilVal, err
			}
			hi, err := strconv.Atoi(strings.TrimSpace(to))
			if err != nil {
				return cty.NilVal, err
			}
			if lo <= port && port <= hi {
				return cty.True, nil
			}
		}
		return cty.False, nil
	},
})

// jsonDecodeFunc is jsondecode, and hands back a document that the caller has
// decoded.
var jsonDecodeFunc = function.New(&function.Spec{
	Params: []function.Parameter{anyValue},
	Type:   function.StaticReturnType(cty.DynamicPseudoType),
	Impl:   func(args []cty.Value, _ cty.Type) (cty.Value, error) { return decodeDocument(args[0]) },
})
