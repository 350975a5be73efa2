package ruleset

import (
	"sort"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// spec says which arguments and blocks of a body to fetch from source.
type spec struct {
	attributes map[string]bool
	blocks     map[string]*spec
}

func newSpec() *spec { return &spec{attributes: map[string]bool{}, blocks: map[string]*spec{}} }

func (s *spec) block(name string) *spec {
	b := s.blocks[name]
	if b == nil {
		b = newSpec()
		s.blocks[name] = b
	}
	return b
}

// add asks for what the need reads of a body of the shape: arguments, blocks,
// older names, and both forms where a provider takes either.
func (s *spec) add(rt *catalog.ResourceType, body *schema.Body, need *condition.Need, prefix string) {
	names := need.Names()
	if need.Whole {
		names = nil
		for n := range body.Attributes {
			names = append(names, n)
		}
		for n := range body.Blocks {
			names = append(names, n)
		}
	}
	for _, name := range names {
		for _, old := range rt.Rename[prefix+name] {
			s.attributes[old.From] = true
		}
		s.attributes[name] = true
		if a := body.Attributes[name]; a != nil {
			s.addType(name, a.Type)
			continue
		}
		b := body.Blocks[name]
		if b == nil {
			continue
		}
		child := everythingNeed // needs are shared by modules checked in parallel: not to be changed
		if !need.Whole {
			child = need.Children[name]
		}
		s.block(name).add(rt, b.Body, child, prefix+name+".")
	}
}

// addType asks for the block form of an argument that holds objects: providers
// declare such arguments, and people write them as blocks.
func (s *spec) addType(name string, ty cty.Type) {
	if !ty.IsCollectionType() || ty.IsMapType() || !ty.ElementType().IsObjectType() {
		return
	}
	ty = ty.ElementType()
	b := s.block(name)
	for n, at := range ty.AttributeTypes() {
		b.attributes[n] = true
		b.addType(n, at)
	}
}

// addPath asks for the attribute at a dotted path, under its older names too.
func (s *spec) addPath(rt *catalog.ResourceType, path string) {
	parts := strings.Split(path, ".")
	at := s
	for _, p := range parts[:len(parts)-1] {
		at = at.block(p)
	}
	at.attributes[parts[len(parts)-1]] = true
	for _, old := range rt.Rename[path] {
		at.attributes[old.From] = true
	}
}

func (s *spec) merge(o *spec) {
	for n := range o.attributes {
		s.attributes[n] = true
	}
	for n, b := range o.blocks {
		s.block(n).merge(b)
	}
}

// schema is the spec in tflint's terms, with dynamic blocks beside the blocks
// they may generate.
func (s *spec) schema() *hclext.BodySchema {
	out := &hclext.BodySchema{}
	for _, n := range sorted(s.attributes) {
		out.Attributes = append(out.Attributes, hclext.AttributeSchema{Name: n})
	}
	content := newSpec()
	for _, n := range sorted(s.blocks) {
		out.Blocks = append(out.Blocks, hclext.BlockSchema{Type: n, Body: s.blocks[n].schema()})
		content.merge(s.blocks[n])
	}
	if len(s.blocks) > 0 {
		out.Blocks = append(out.Blocks, hclext.BlockSchema{Type: "dynamic", LabelNames: []string{"type"}, Body: &hclext.BodySchema{
			Attributes: []hclext.AttributeSchema{{Name: "for_each"}, {Name: "iterator"}},
			Blocks:     []hclext.BlockSchema{{Type: "content", Body: content.schema()}},
		}})
	}
	return out
}

func sorted[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

var everythingNeed = &condition.Need{Whole: true}
