// Package schema holds the shapes of the resource and data source types that
// Terraform providers define: which attributes and blocks a type has, of which
// type, and whether they are required, optional or computed.
//
// A shape is the union over the provider majors that people run, so that code
// written for an older major is read correctly. Shapes are generated from the
// output of "terraform providers schema -json" (see the generate folder) and
// decoded one type at a time, on first use.
package schema

import (
	"embed"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"sync"

	"github.com/zclconf/go-cty/cty"
)

//go:embed data/*.txt
var files embed.FS

// DataPrefix stands before the name of a data source type wherever resource
// and data source types share one namespace: "data.aws_iam_policy_document".
const DataPrefix = "data."

// Body is the content of a resource type or of a nested block.
type Body struct {
	Attributes map[string]*Attribute
	Blocks     map[string]*Block
}

// HasSensitive reports whether the body has a sensitive attribute, itself or in
// its blocks.
func (b *Body) HasSensitive() bool {
	for _, a := range b.Attributes {
		if a.Sensitive {
			return true
		}
	}
	for _, blk := range b.Blocks {
		if blk.Body.HasSensitive() {
			return true
		}
	}
	return false
}

// Attribute is one argument or exported attribute.
type Attribute struct {
	Type                          cty.Type
	Required, Optional, Computed  bool
	Sensitive, Deprecated, Legacy bool // Legacy: only in majors before the newest
}

// Nesting is how often a block may stand in its parent, as Terraform's schema
// JSON names it.
type Nesting string

// The nesting modes.
const (
	Single Nesting = "single"
	List   Nesting = "list"
	Set    Nesting = "set"
	Map    Nesting = "map"
)

// Block is a nested block type.
type Block struct {
	Nesting  Nesting
	MinItems int
	MaxItems int // 0: no limit
	Legacy   bool
	Body     *Body
}

// Type is the shape of a resource type, or of a data source type when Name
// begins with DataPrefix.
type Type struct {
	Name string
	Body *Body
}

type cloudFile struct {
	text string
	once sync.Once
	// lines maps a type name to its encoded shape.
	lines map[string]string
}

var clouds = map[string]*cloudFile{"aws": {}, "azurerm": {}, "google": {}}

func (c *cloudFile) load(cloud string) {
	c.once.Do(func() {
		b, err := files.ReadFile("data/" + cloud + ".txt")
		if err != nil {
			panic("schema: " + err.Error())
		}
		c.text = string(b)
		c.lines = make(map[string]string, strings.Count(c.text, "\n"))
		for rest := c.text; rest != ""; {
			var line string
			line, rest, _ = strings.Cut(rest, "\n")
			name, shape, _ := strings.Cut(line, "\t")
			c.lines[name] = shape
		}
	})
}

func cloudOf(name string) string {
	cloud, _, _ := strings.Cut(strings.TrimPrefix(name, DataPrefix), "_")
	return cloud
}

var (
	mu    sync.Mutex
	types = map[string]*Type{}
)

// Lookup returns the shape of a type, or false if no supported provider major
// has it. The result is shared: callers do not change it.
func Lookup(name string) (*Type, bool) {
	mu.Lock()
	defer mu.Unlock()
	if t, ok := types[name]; ok {
		return t, true
	}
	c := clouds[cloudOf(name)]
	if c == nil {
		return nil, false
	}
	c.load(cloudOf(name))
	enc, ok := c.lines[name]
	if !ok {
		return nil, false
	}
	body, err := decode(enc)
	if err != nil {
		panic(fmt.Sprintf("schema: %s: %s", name, err)) // the data is generated: a test decodes all of it
	}
	t := &Type{Name: name, Body: body}
	types[name] = t
	return t, true
}

// Names returns the names of all types, sorted; data source types carry
// DataPrefix.
func Names() []string {
	var out []string
	for cloud, c := range clouds {
		c.load(cloud)
		for name := range c.lines {
			out = append(out, name)
		}
	}
	sort.Strings(out)
	return out
}

// encoded is the JSON form of a body: attributes as "type flags", blocks as
// [nesting, min, max, body].
type encoded struct {
	A map[string]string            `json:"a,omitempty"`
	B map[string][]json.RawMessage `json:"b,omitempty"`
}

func decode(text string) (*Body, error) {
	var e encoded
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		return nil, err
	}
	b := &Body{Attributes: make(map[string]*Attribute, len(e.A)), Blocks: make(map[string]*Block, len(e.B))}
	for name, s := range e.A {
		enc, flags, _ := strings.Cut(s, " ")
		ty, rest, err := decodeType(enc)
		if err != nil || rest != "" {
			return nil, fmt.Errorf("attribute %s: bad type %q", name, enc)
		}
		a := &Attribute{Type: ty}
		for _, f := range flags {
			switch f {
			case 'r':
				a.Required = true
			case 'o':
				a.Optional = true
			case 'c':
				a.Computed = true
			case 's':
				a.Sensitive = true
			case 'd':
				a.Deprecated = true
			case 'l':
				a.Legacy = true
			}
		}
		b.Attributes[name] = a
	}
	for name, parts := range e.B {
		if len(parts) != 4 {
			return nil, fmt.Errorf("block %s: %d parts", name, len(parts))
		}
		var kind string
		blk := &Block{}
		for i, to := range []any{&kind, &blk.MinItems, &blk.MaxItems} {
			if err := json.Unmarshal(parts[i], to); err != nil {
				return nil, fmt.Errorf("block %s: %w", name, err)
			}
		}
		kind, blk.Legacy = strings.CutSuffix(kind, " l")
		blk.Nesting = Nesting(kind)
		body, err := decode(string(parts[3]))
		if err != nil {
			return nil, fmt.Errorf("block %s: %w", name, err)
		}
		blk.Body = body
		b.Blocks[name] = blk
	}
	return b, nil
}

// decodeType reads the compact type notation: s, n, b, d (dynamic), [T list,
// <T set, {T map, (name:T,name:T) object.
func decodeType(s string) (cty.Type, string, error) {
	if s == "" {
		return cty.NilType, "", fmt.Errorf("empty type")
	}
	rest := s[1:]
	switch s[0] {
	case 's':
		return cty.String, rest, nil
	case 'n':
		return cty.Number, rest, nil
	case 'b':
		return cty.Bool, rest, nil
	case 'd':
		return cty.DynamicPseudoType, rest, nil
	case '[', '<', '{':
		el, rest, err := decodeType(rest)
		if err != nil {
			return cty.NilType, "", err
		}
		switch s[0] {
		case '[':
			return cty.List(el), rest, nil
		case '<':
			return cty.Set(el), rest, nil
		}
		return cty.Map(el), rest, nil
	case '(':
		atys := map[string]cty.Type{}
		for !strings.HasPrefix(rest, ")") {
			name, after, ok := strings.Cut(rest, ":")
			if !ok {
				return cty.NilType, "", fmt.Errorf("bad object type %q", s)
			}
			ty, r, err := decodeType(after)
			if err != nil {
				return cty.NilType, "", err
			}
			atys[name] = ty
			rest = strings.TrimPrefix(r, ",")
		}
		return cty.Object(atys), rest[1:], nil
	}
	return cty.NilType, "", fmt.Errorf("bad type %q", s)
}

// ImpliedType returns the cty type that Terraform gives a value of this body:
// every attribute and block present, blocks as lists, sets or maps of objects.
func (b *Body) ImpliedType() cty.Type {
	atys := make(map[string]cty.Type, len(b.Attributes)+len(b.Blocks))
	for name, a := range b.Attributes {
		atys[name] = a.Type
	}
	for name, blk := range b.Blocks {
		ty := blk.Body.ImpliedType()
		switch blk.Nesting {
		case List:
			ty = cty.List(ty)
		case Set:
			ty = cty.Set(ty)
		case Map:
			ty = cty.Map(ty)
		}
		atys[name] = ty
	}
	return cty.Object(atys)
}
