// Package condition compiles and evaluates the conditions of catalog checks.
//
// A condition is an HCL expression over a resource (self) and the resources
// linked to it (companions). The syntax is HCL's; the semantics differ from
// Terraform's in one point that matters: evaluation is total. It never fails,
// never panics, and says "unknown" where it cannot say anything better.
//
//   - An attribute of null is null; an element that is not there is null; a loop
//     over null runs no times; length(null) is 0. So self.logging[0].bucket asks
//     for the bucket of the first logging block, if there is one.
//   - Null satisfies no comparison except == null, and is false where a bool is
//     wanted. An unset argument never meets a requirement by accident.
//   - Unknown follows Kleene: false && unknown is false, true || unknown is true,
//     and anytrue, alltrue and contains look at every element before they give up.
//     Refinements count: an unknown value that cannot be null is != null.
//   - What would be an error in Terraform (a number that does not parse, broken
//     JSON) is unknown.
//
// All operations are monotone: a known result never changes when an unknown
// part of the input becomes known. The property tests hold every condition of
// the catalog to it.
package condition

import (
	"fmt"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// Env says what a condition may name.
type Env struct {
	// Self is the shape of the resource, nil where self may not be named.
	Self *schema.Body
	// Companions are the shapes of the linked resources by the name they have
	// below "companions".
	Companions map[string]*schema.Body
	// Functions are functions written in the condition language, by name.
	Functions map[string]*Definition
}

// Definition is a function written in the condition language. It sees its
// parameters and nothing else.
type Definition struct {
	Params []string
	Result hcl.Expression
}

// Condition is a compiled expression. It holds no state between evaluations
// and may be used by several goroutines at once.
type Condition struct {
	eval  node
	slots int
	// names of the companions in slot order; slot 0 is self.
	companions []string
	self       *Need
	companion  map[string]*Need
	paths      []Path
}

// Need says which parts of a value a condition reads.
type Need struct {
	// Whole: the value is read as a whole.
	Whole    bool
	Children map[string]*Need
}

// Child returns the need for the named attribute or block, adding it.
func (n *Need) Child(name string) *Need {
	if n.Children == nil {
		n.Children = map[string]*Need{}
	}
	c := n.Children[name]
	if c == nil {
		c = &Need{}
		n.Children[name] = c
	}
	return c
}

// Merge adds everything that other reads.
func (n *Need) Merge(other *Need) {
	if other == nil {
		return
	}
	n.Whole = n.Whole || other.Whole
	for name, c := range other.Children {
		n.Child(name).Merge(c)
	}
}

// Names returns the names of the children, sorted.
func (n *Need) Names() []string {
	out := make([]string, 0, len(n.Children))
	for name := range n.Children {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// NotEmpty is a mark on an unknown string of which it is known that it will not
// be empty: a reference to the name of a resource.
const NotEmpty = notEmpty("not empty")

type notEmpty string

// Fragments is a mark (a pointer to it) on an unknown string: texts that the
// string is known to contain, such as the literal parts of a template.
type Fragments struct {
	Texts []string
	// Begins and Ends: the string begins with the first text, ends with the last.
	Begins, Ends bool
}

// matches reports whether a pattern certainly matches somewhere in the string. A
// match that touches an edge of a text depends on what stands beside it, if the
// pattern asks about that.
func (f *Fragments) matches(p *pattern) bool {
	for k, text := range f.Texts {
		for _, at := range p.FindAllStringIndex(text, -1) {
			if p.anywhere || (at[0] > 0 || k == 0 && f.Begins) && (at[1] < len(text) || k == len(f.Texts)-1 && f.Ends) {
				return true
			}
		}
	}
	return false
}

func (f *Fragments) contain(part string) bool {
	for _, text := range f.Texts {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// FragmentsOf returns the fragments that a value is marked with, or nil.
func FragmentsOf(v cty.Value) *Fragments {
	if !v.IsMarked() {
		return nil
	}
	for m := range v.Marks() {
		if f, ok := m.(*Fragments); ok {
			return f
		}
	}
	return nil
}

// Path is one reading of self, in the order of the source: the names from the
// outside in, without indexes.
type Path []string

// Compile checks an expression against the shapes in env and makes it ready to
// evaluate. Every mistake is reported, with a suggestion where one is near.
func Compile(expr hcl.Expression, env Env) (*Condition, hcl.Diagnostics) {
	syntax, ok := expr.(hclsyntax.Expression)
	if !ok {
		return nil, hcl.Diagnostics{{
			Severity: hcl.DiagError, Summary: "Not native syntax", Subject: expr.Range().Ptr(),
			Detail: "Conditions are written in HCL's native syntax, not in JSON.",
		}}
	}
	c := &compiler{env: env, slots: 1, self: &Need{}, companion: map[string]*Need{}}
	for name := range env.Companions {
		c.companions = append(c.companions, name)
		c.companion[name] = &Need{}
	}
	sort.Strings(c.companions)
	c.slots += len(c.companions)
	n, st := c.compile(syntax)
	st.use()
	if c.diags.HasErrors() {
		return nil, c.diags
	}
	return &Condition{eval: n, slots: c.slots, companions: c.companions, self: c.self, companion: c.companion, paths: c.paths}, c.diags
}

// Self returns what the condition reads of the resource.
func (c *Condition) Self() *Need { return c.self }

// Companion returns what the condition reads of the named companions, nil if
// there are none of that name.
func (c *Condition) Companion(name string) *Need { return c.companion[name] }

// Paths returns the readings of self in the order of the source.
func (c *Condition) Paths() []Path { return c.paths }

// Eval evaluates the condition as a bool: true, false or unknown. Null is
// false. Values are unmarked and hold at least what Self and Companion ask for;
// companions are lists of objects.
func (c *Condition) Eval(self cty.Value, companions map[string]cty.Value) (result cty.Value) {
	return truth(c.Value(self, companions))
}

// Value evaluates the condition to whatever it yields.
func (c *Condition) Value(self cty.Value, companions map[string]cty.Value) (result cty.Value) {
	f := make(frame, c.slots)
	f[0] = self
	for i, name := range c.companions {
		v, ok := companions[name]
		if !ok {
			v = cty.DynamicVal
		}
		f[i+1] = v
	}
	defer func() {
		if r := recover(); r != nil { // cty panics on misuse; a verdict must not
			result = cty.DynamicVal
		}
	}()
	return c.eval(f)
}

func errorf(rng hcl.Range, summary, format string, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: fmt.Sprintf(format, args...), Subject: &rng}
}
