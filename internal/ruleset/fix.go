package ruleset

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// edit puts a text in the place of a range. An empty range inserts it.
type edit struct {
	rng  hcl.Range
	text string
}

// apply makes the edits, or none where tflint does not take one.
func apply(f tflint.Fixer, edits []edit) error {
	for _, e := range edits {
		if f.ReplaceText(e.rng, e.text) != nil {
			return tflint.ErrFixNotSupported // tflint drops those before it, too
		}
	}
	return nil
}

// fix returns the edits after which the block of a flagged resource meets the
// check; none where the check does not offer a fix, or the source does not show
// that it is safe. anchor is where the finding is reported.
func (m *module) fix(ch *catalog.Check, r *instance, anchor hcl.Range) []edit {
	if !ch.Autofix {
		return nil
	}
	rt, ok := m.catalog.ResourceType(ch.Type)
	if !ok {
		return nil
	}
	values := ch.Fixes()
	var edits []edit
	for _, path := range sorted(values) {
		e, ok := m.write(rt, r.block, path, values[path], ch.Obligation.Rule(), anchor)
		if !ok {
			return nil
		}
		edits = append(edits, e...)
	}
	if len(edits) == 0 || !m.heals(ch, r.block, values) {
		return nil
	}
	return edits
}

// heals reports whether the instances of a block that do not meet the check
// would with the values, and none would begin not to.
func (m *module) heals(ch *catalog.Check, b *hclext.Block, values map[string]cty.Value) bool {
	for _, res := range m.world.Resources(ch.Type) {
		if res.Source.(*instance).block != b {
			continue
		}
		fixed := *res
		for path, v := range values {
			fixed.Value = with(fixed.Value, strings.Split(path, "."), v)
		}
		after := check.Judge(ch, &fixed, m.world).Verdict
		if after == check.Unmet || after != check.Met && check.Judge(ch, res, m.world).Verdict == check.Unmet {
			return false
		}
	}
	return true
}

// with is an object with another value at the path, which leads through blocks
// that are there once.
func with(obj cty.Value, path []string, v cty.Value) cty.Value {
	attrs := map[string]cty.Value{}
	if !obj.IsNull() && obj.IsKnown() && obj.Type().IsObjectType() {
		for n, x := range obj.AsValueMap() {
			attrs[n] = x
		}
	}
	if len(path) > 1 {
		inner := cty.EmptyObjectVal
		if have, ok := attrs[path[0]]; ok && have.Type().IsTupleType() && have.LengthInt() == 1 {
			inner = have.Index(cty.Zero)
		}
		v = cty.TupleVal([]cty.Value{with(inner, path[1:], v)})
	}
	attrs[path[0]] = v
	return cty.ObjectVal(attrs)
}

// write returns the edit that gives the argument at the path the value, nothing
// if it has it, and false where the argument is to be left alone.
func (m *module) write(rt *catalog.ResourceType, b *hclext.Block, path string, v cty.Value, rule string, anchor hcl.Range) ([]edit, bool) {
	names := strings.Split(path, ".")
	for _, name := range names[:len(names)-1] {
		if b = only(b.Body, name); b == nil {
			return nil, false
		}
	}
	name := names[len(names)-1]
	src := m.source(b.DefRange.Filename)
	if src == nil {
		return nil, false
	}
	block := src.blockAt(b.DefRange.Start.Byte)
	if block == nil || src.ignored(anchor.Start.Line, rule) {
		return nil, false
	}
	merged, own := b.Body.Attributes[name], block.Body.Attributes[name]
	switch {
	case merged == nil && own == nil:
		for _, old := range rt.Rename[path] {
			if b.Body.Attributes[old.From] != nil {
				return nil, false
			}
		}
		return src.insert(block, name, v)
	case merged != nil && own != nil && merged.Range.Filename == own.SrcRange.Filename && merged.Range.Start.Byte == own.SrcRange.Start.Byte:
		if src.ignored(own.SrcRange.Start.Line, rule) {
			return nil, false
		}
		return src.replace(own, v)
	}
	return nil, false // an override file says otherwise
}

// only is the one block of a type in a body; nil if there is none, or more, or
// a dynamic block may generate others.
func only(b *hclext.BodyContent, name string) *hclext.Block {
	var found *hclext.Block
	for _, blk := range b.Blocks {
		switch {
		case blk.Type == "dynamic" && blk.Labels[0] == name, blk.Type == name && found != nil:
			return nil
		case blk.Type == name:
			found = blk
		}
	}
	return found
}

// source is a file in native syntax as it stands, for edits.
type source struct {
	name        string
	bytes       []byte
	body        *hclsyntax.Body
	tokens      hclsyntax.Tokens
	annotations map[int][]string // the rules that a comment leaves out, by its line
	last        int              // the last line with such a comment
}

// source reads a file of the module once; nil for JSON.
func (m *module) source(name string) *source {
	if s, ok := m.sources[name]; ok {
		return s
	}
	m.sources[name] = nil
	f, err := m.host.file(name)
	if err != nil || f == nil {
		return nil
	}
	body, ok := f.Body.(*hclsyntax.Body)
	if !ok {
		return nil
	}
	tokens, diags := hclsyntax.LexConfig(f.Bytes, name, hcl.InitialPos)
	if diags.HasErrors() {
		return nil
	}
	s := &source{name: name, bytes: f.Bytes, body: body, tokens: tokens, annotations: map[int][]string{}}
	for _, t := range tokens {
		if t.Type != hclsyntax.TokenComment {
			continue
		}
		if m := annotation.FindSubmatch(t.Bytes); m != nil {
			s.last = t.Range.Start.Line
			for _, rule := range strings.Split(string(m[1]), ",") {
				s.annotations[s.last] = append(s.annotations[s.last], strings.TrimSpace(rule))
			}
		}
	}
	m.sources[name] = s
	return s
}

// annotation is what tflint looks for in comments.
var annotation = regexp.MustCompile(`tflint-ignore(?:-file)?: ([^\n*/#]+)`)

// ignored reports whether a comment leaves out the rule for a line: one on it or
// on the line above.
func (s *source) ignored(line int, rule string) bool {
	for _, n := range append(slices.Clone(s.annotations[line]), s.annotations[line-1]...) {
		if n == rule || n == "all" {
			return true
		}
	}
	return false
}

// blockAt is the block that begins at the byte.
func (s *source) blockAt(start int) *hclsyntax.Block {
	body := s.body
	for {
		i := slices.IndexFunc(body.Blocks, func(b *hclsyntax.Block) bool {
			return b.TypeRange.Start.Byte <= start && start < b.CloseBraceRange.End.Byte
		})
		if i < 0 {
			return nil
		}
		if body.Blocks[i].TypeRange.Start.Byte == start {
			return body.Blocks[i]
		}
		body = body.Blocks[i].Body
	}
}

// replace writes the value in the place of a literal on one line. Everything
// else that may be written is somebody's intention; so are the elements of a list.
func (s *source) replace(a *hclsyntax.Attribute, v cty.Value) ([]edit, bool) {
	rng := a.Expr.Range()
	if !literal(a.Expr) || rng.Start.Line != rng.End.Line {
		return nil, false
	}
	text := textOf(v)
	if string(rng.SliceBytes(s.bytes)) == text {
		return nil, true
	}
	return []edit{{rng, text}}, true
}

func literal(e hclsyntax.Expression) bool {
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		return true
	case *hclsyntax.TemplateExpr:
		return e.IsStringLiteral()
	case *hclsyntax.TupleConsExpr:
		return len(e.Exprs) == 0
	}
	return false
}

func textOf(v cty.Value) string { return string(hclwrite.TokensForValue(v).Bytes()) }

// insert writes an argument on a line of its own, below the last argument of
// the block or its header. tflint finds its comments before it fixes anything:
// one that stands below would come to speak of another line.
func (s *source) insert(b *hclsyntax.Block, name string, v cty.Value) ([]edit, bool) {
	if b.OpenBraceRange.Start.Line == b.CloseBraceRange.Start.Line {
		return nil, false
	}
	end := b.OpenBraceRange.End
	for n, a := range b.Body.Attributes {
		if n != "depends_on" && a.SrcRange.End.Byte > end.Byte {
			end = a.SrcRange.End
		}
	}
	pos, ok := s.nextLine(end)
	if !ok || s.last >= pos.Line-1 {
		return nil, false
	}
	newline := "\n"
	if bytes.HasSuffix(s.bytes[:pos.Byte], []byte("\r\n")) {
		newline = "\r\n"
	}
	return []edit{{hcl.Range{Filename: s.name, Start: pos, End: pos}, name + " = " + textOf(v) + newline}}, true
}

// nextLine is where the line after a position begins, if nothing but comments
// stands between.
func (s *source) nextLine(after hcl.Pos) (hcl.Pos, bool) {
	i, _ := slices.BinarySearchFunc(s.tokens, after.Byte, func(t hclsyntax.Token, at int) int { return t.Range.Start.Byte - at })
	for _, t := range s.tokens[i:] {
		switch {
		case t.Type == hclsyntax.TokenNewline, t.Type == hclsyntax.TokenComment && bytes.HasSuffix(t.Bytes, []byte("\n")):
			return t.Range.End, true
		case t.Type != hclsyntax.TokenComment:
			return hcl.Pos{}, false
		}
	}
	return hcl.Pos{}, false
}
