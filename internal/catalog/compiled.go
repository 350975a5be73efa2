package catalog

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// The embedded catalog is compiled: the same declarations as in the HCL files,
// decoded once, as JSON: a line for the index of services, one for what is not a
// service, and one for each service; and one for the index of rules.
// Parsing HCL takes tens of milliseconds a service, which every plan and every
// lint run would pay. Conditions stay text and are parsed when they are first
// used.

// The names of the lines that hold no service: the index of the services, that
// of their rules, and what is not a service.
const (
	indexLine = "index"
	rulesLine = "rules"
	baseLine  = "base"
)

// Compile returns the compiled form of the catalog.
func (c *Catalog) Compile() ([]byte, hcl.Diagnostics) {
	c.Base()
	diags := c.baseDiags
	var sb strings.Builder
	line := func(name string, v any) {
		b, err := json.Marshal(v)
		if err != nil {
			diags = append(diags, &hcl.Diagnostic{Severity: hcl.DiagError, Summary: "Cannot compile", Detail: name + ": " + err.Error()})
		}
		fmt.Fprintf(&sb, "%s\t%s\n", name, b)
	}
	ix, d := c.BuildIndex()
	diags = append(diags, d...)
	line(indexLine, ix.Services)
	fmt.Fprintf(&sb, "%s\t%s\n", rulesLine, encodeRules(ix.rules))
	line(baseLine, c.encode(reflect.ValueOf(c.base)))
	for _, file := range c.serviceFiles() {
		s, d := c.loadService(file)
		diags = append(diags, d...)
		if s != nil {
			for _, o := range s.Obligations { // as written: one check for all its types
				o.Checks = slices.DeleteFunc(o.Checks, func(ch *Check) bool { return ch.copied })
			}
			line(s.ID, c.encode(reflect.ValueOf(s)))
		}
	}
	return []byte(sb.String()), diags
}

// encodeRules writes the index of rules, which every lint run reads whole: JSON
// would take it longer than all the rest of its start.
func encodeRules(rules []RuleEntry) string {
	records := make([]string, len(rules))
	for i, r := range rules {
		records[i] = strings.Join([]string{
			r.Obligation, r.Title, r.Area, string(r.Severity), strconv.FormatBool(r.Recommended), strings.Join(r.Types, ","), strings.Join(r.Frameworks, ","),
		}, "\x1f")
	}
	return strings.Join(records, "\x1e")
}

// decodeRules is the inverse of encodeRules.
func decodeRules(text string) []RuleEntry {
	list := func(s string) []string {
		if s == "" {
			return nil
		}
		return strings.Split(s, ",")
	}
	var out []RuleEntry
	for record := range strings.SplitSeq(text, "\x1e") {
		f := strings.Split(record, "\x1f")
		if len(f) != 7 {
			continue // of an empty catalog
		}
		out = append(out, RuleEntry{Obligation: f[0], Title: f[1], Area: f[2], Severity: Severity(f[3]), Recommended: f[4] == "true", Types: list(f[5]), Frameworks: list(f[6])})
	}
	return out
}

// Digest returns the SHA-256 of the compiled catalog, in hexadecimal; "" for one
// that is not compiled.
func (c *Catalog) Digest() string {
	if c.compiled == nil {
		return ""
	}
	sum := sha256.Sum256([]byte(compiledText))
	return hex.EncodeToString(sum[:])
}

// splitCompiled finds the lines of a compiled catalog.
func splitCompiled(text string) map[string]string {
	out := map[string]string{}
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		name, doc, _ := strings.Cut(line, "\t")
		out[name] = doc
	}
	return out
}

// tagOf returns the name and the kind of a field that holds a declaration; ""
// for ranges and for what is derived.
func tagOf(f reflect.StructField) (name, kind string) {
	if name := f.Tag.Get("compiled"); name != "" {
		return name, "attr"
	}
	tag, ok := f.Tag.Lookup("hcl")
	if !ok {
		return "", ""
	}
	name, kind, _ = strings.Cut(tag, ",")
	switch kind {
	case "", "attr", "optional", "label", "block":
		return name, kind
	}
	return "", ""
}

var expressionType = reflect.TypeOf((*hcl.Expression)(nil)).Elem()

// encode turns a declaration into what JSON can hold; nil for what is not set.
func (c *Catalog) encode(v reflect.Value) any {
	if v.Type() == expressionType {
		e, ok := v.Interface().(hclsyntax.Expression)
		if !ok {
			return nil
		}
		r := e.Range()
		return []any{string(r.SliceBytes(c.Files()[r.Filename].Bytes)), r.Filename, r.Start.Line, r.Start.Column}
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return c.encode(v.Elem())
	case reflect.Struct:
		out := map[string]any{}
		for i := range v.NumField() {
			name, kind := tagOf(v.Type().Field(i))
			if name == "" || v.Field(i).Kind() == reflect.Bool && !v.Field(i).Bool() {
				continue
			}
			if x := c.encode(v.Field(i)); x != nil {
				if kind == "label" {
					name = "@" + name
				}
				out[name] = x
			}
		}
		return out
	case reflect.Slice:
		if v.Len() == 0 {
			return nil
		}
		out := make([]any, v.Len())
		for i := range out {
			out[i] = c.encode(v.Index(i))
		}
		return out
	case reflect.Map:
		if v.Len() == 0 {
			return nil
		}
		out := map[string]any{}
		for _, k := range v.MapKeys() {
			out[k.String()] = c.encode(v.MapIndex(k))
		}
		return out
	}
	if v.IsZero() && v.Kind() != reflect.Bool {
		return nil
	}
	return v.Interface()
}

// decodeInto is the inverse of encode.
func decodeInto(x any, v reflect.Value) {
	if v.Type() == expressionType {
		part := x.([]any)
		v.Set(reflect.ValueOf(&sourceExpression{
			src: part[0].(string),
			at:  hcl.Range{Filename: part[1].(string), Start: hcl.Pos{Line: int(part[2].(float64)), Column: int(part[3].(float64))}},
		}))
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		decodeInto(x, v.Elem())
	case reflect.Struct:
		members := x.(map[string]any)
		for i := range v.NumField() {
			name, kind := tagOf(v.Type().Field(i))
			if name == "" {
				continue
			}
			if kind == "label" {
				name = "@" + name
			}
			if m, ok := members[name]; ok {
				decodeInto(m, v.Field(i))
			}
		}
	case reflect.Slice:
		list := x.([]any)
		v.Set(reflect.MakeSlice(v.Type(), len(list), len(list)))
		for i, el := range list {
			decodeInto(el, v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for k, el := range x.(map[string]any) {
			val := reflect.New(v.Type().Elem()).Elem()
			decodeInto(el, val)
			v.SetMapIndex(reflect.ValueOf(k).Convert(v.Type().Key()), val)
		}
	case reflect.Int:
		v.SetInt(int64(x.(float64)))
	default:
		v.Set(reflect.ValueOf(x).Convert(v.Type()))
	}
}

// decodeLine decodes a line of a compiled catalog into a declaration.
func decodeLine(doc string, into any) error {
	var x any
	if err := json.Unmarshal([]byte(doc), &x); err != nil {
		return err
	}
	decodeInto(x, reflect.ValueOf(into).Elem())
	return nil
}

// sourceExpression is an expression that is parsed when it is first used.
type sourceExpression struct {
	src  string
	at   hcl.Range
	once sync.Once
	expr hclsyntax.Expression
}

func (e *sourceExpression) parsed() hclsyntax.Expression {
	e.once.Do(func() {
		expr, diags := hclsyntax.ParseExpression([]byte(e.src), e.at.Filename, e.at.Start)
		if diags.HasErrors() { // it was parsed when it was compiled
			expr = &hclsyntax.LiteralValueExpr{Val: cty.DynamicVal, SrcRange: e.at}
		}
		e.expr = expr
	})
	return e.expr
}

func (e *sourceExpression) Value(ctx *hcl.EvalContext) (cty.Value, hcl.Diagnostics) {
	return e.parsed().Value(ctx)
}
func (e *sourceExpression) Variables() []hcl.Traversal { return e.parsed().Variables() }
func (e *sourceExpression) StartRange() hcl.Range      { return e.parsed().StartRange() }
func (e *sourceExpression) Range() hcl.Range           { return e.parsed().Range() }

// native returns an expression in HCL's own syntax tree; nil if it was not
// written.
func native(e hcl.Expression) hclsyntax.Expression {
	switch e := e.(type) {
	case *sourceExpression:
		return e.parsed()
	case hclsyntax.Expression:
		return e
	}
	return nil
}
