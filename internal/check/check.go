// Package check decides whether resources meet the customer's obligations.
//
// It works on cty values and knows nothing of where they come from: the values
// that Terraform plans, or what a linter can tell from source. A verdict is one
// of three, and is reached only from what is known. As unknown values resolve,
// an undecided verdict may become met or unmet; met and unmet never change.
//
// See doc.md beside this file for the semantics in full.
package check

import (
	"fmt"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
)

// Verdict is what a check says about a resource.
type Verdict uint8

// The verdicts.
const (
	Undecided Verdict = iota
	Met
	Unmet
)

func (v Verdict) String() string {
	switch v {
	case Met:
		return "met"
	case Unmet:
		return "unmet"
	}
	return "undecided"
}

// Resource is one instance of a resource or data source.
type Resource struct {
	// Type is the resource type, with schema.DataPrefix for data sources.
	Type string
	// Address is how references name it, without an instance key
	// ("aws_s3_bucket.logs"); Instance is the same with its key, or equal.
	Address, Instance string
	// Value is an object with the arguments and attributes that are known. What
	// it does not have is unset. Marks are ignored.
	Value cty.Value
	// References returns the addresses, with or without instance keys, that the
	// expression of the attribute at the dotted path refers to, and whether these
	// are all it depends on. It is nil where values are all there is.
	References func(path string) (addresses []string, complete bool)
	// Exists is empty for a resource that certainly exists. Else it stands for
	// the condition under which it does: two with the same Exists exist together.
	// "of:" and an address means: wherever that resource does.
	Exists string
	// Many: it stands for any number of instances like it, of one block whose count
	// or for_each is not known.
	Many bool
	// Source is for the caller's use.
	Source any
}

// Judgement is the verdict of one check on one resource.
type Judgement struct {
	Check    *catalog.Check
	Resource *Resource
	Verdict  Verdict
	// Final: the verdict is undecided though nothing that the check reads is
	// unknown, so it will stay so. Missing says why, if companions are.
	Final bool
	// Missing lists the types of companions that the caller did not pass.
	Missing []string
}

// maxOpenLinks bounds the companions whose link is not known that a verdict
// tries both ways: 2^4 evaluations.
const maxOpenLinks = 4

// Judge decides one check for one resource.
func Judge(ch *catalog.Check, self *Resource, w *World) Judgement {
	j := Judgement{Check: ch, Resource: self}
	c, diags := ch.Compile()
	if diags.HasErrors() || c == nil { // a test proves that the embedded catalog compiles
		j.Final = true
		return j
	}
	rt := w.resourceType(self.Type)
	obj := conform(self.Value, rt, c.Self)
	companions := map[string]cty.Value{}
	known := wholly(obj)
	var open []openCompanion
	for _, comp := range ch.Companions {
		need := c.Companions[comp.Name()]
		if !w.visible(comp.Type) {
			j.Missing = append(j.Missing, comp.Type)
			companions[comp.Name()] = cty.DynamicVal
			continue
		}
		yes, maybe := w.companions(comp, self, rt)
		crt := w.resourceType(comp.Type)
		list := cty.EmptyTupleVal
		for _, r := range yes {
			v := conform(r.Value, crt, need)
			known = known && wholly(v) && !r.Many
			list = with(list, v, r.Many)
		}
		companions[comp.Name()] = list
		for _, r := range maybe {
			known = false
			open = append(open, openCompanion{comp.Name(), conform(r.Value, crt, need), r.Many})
		}
	}
	if len(open) > maxOpenLinks { // decided only if the companions make no odds
		for _, o := range open {
			companions[o.name] = cty.DynamicVal
		}
		open = nil
	}
	for subset := 0; subset < 1<<len(open); subset++ {
		v := decide(c, obj, withOpen(companions, open, subset))
		if subset > 0 && v != j.Verdict {
			j.Verdict = Undecided
			break
		}
		j.Verdict = v
	}
	j.Final = j.Verdict == Undecided && known
	return j
}

// wholly reports whether nothing of the value is unknown, the number of its
// blocks included.
func wholly(v cty.Value) bool { return v.IsWhollyKnown() && !v.ContainsMarked() }

// openCompanion may or may not be linked.
type openCompanion struct {
	name string
	val  cty.Value
	many bool
}

// with adds a companion to a list; one that stands for many as itself and any
// number more.
func with(list, companion cty.Value, many bool) cty.Value {
	sure, optional, counted := condition.Parts(list)
	sure = append(append([]cty.Value{}, sure...), companion)
	if many {
		optional = append(append([]cty.Value{}, optional...), companion)
	} else if counted {
		return cty.TupleVal(sure)
	}
	return condition.Uncertain(sure, optional)
}

func withOpen(companions map[string]cty.Value, open []openCompanion, subset int) map[string]cty.Value {
	if subset == 0 {
		return companions
	}
	out := make(map[string]cty.Value, len(companions))
	for n, v := range companions {
		out[n] = v
	}
	for i, o := range open {
		if subset&(1<<i) != 0 {
			out[o.name] = with(out[o.name], o.val, o.many)
		}
	}
	return out
}

// decide is the implication "when → require" in three values.
func decide(c *catalog.Compiled, self cty.Value, companions map[string]cty.Value) Verdict {
	when := cty.True
	if c.When != nil {
		when = c.When.Eval(self, companions)
		if when.IsKnown() && when.False() {
			return Met
		}
	}
	switch require := c.Require.Eval(self, companions); {
	case !require.IsKnown():
		return Undecided
	case require.True():
		return Met
	case !when.IsKnown():
		return Undecided
	}
	return Unmet
}

// JudgeAll decides the selected obligations that the catalog has for the
// resources of the world: one judgement for each obligation and resource, ordered
// by obligation and instance. Where an obligation has several checks for a type,
// the judgement is that of the worst.
func JudgeAll(c *catalog.Catalog, w *World, sel *catalog.Selection) []Judgement {
	var out []Judgement
	for _, ty := range w.Types() {
		for _, id := range c.Index().Checking(ty) {
			s, ok := c.Service(id)
			if !ok {
				continue
			}
			for _, o := range s.Obligations {
				if len(o.Checks) == 0 || !sel.Selects(o.Entry()) {
					continue
				}
				for _, r := range w.Resources(ty) {
					if j, ok := judgeObligation(o, r, w); ok {
						out = append(out, j)
					}
				}
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.Check.Obligation != b.Check.Obligation {
			return a.Check.Obligation.ID() < b.Check.Obligation.ID()
		}
		return a.Resource.Instance < b.Resource.Instance
	})
	return out
}

// judgeObligation judges all checks of an obligation that are for the
// resource's type; false if there are none.
func judgeObligation(o *catalog.Obligation, r *Resource, w *World) (worst Judgement, judged bool) {
	for _, ch := range o.Checks {
		if ch.Type != r.Type {
			continue
		}
		j := Judge(ch, r, w)
		missing := append(worst.Missing, j.Missing...)
		if !judged || j.rank() > worst.rank() {
			worst = j
		}
		worst.Missing, judged = missing, true
	}
	return worst, judged
}

// rank orders judgements from good to bad: met, undecided for good, undecided
// until more is known, unmet.
func (j Judgement) rank() int {
	switch {
	case j.Verdict == Met:
		return 0
	case j.Verdict == Unmet:
		return 3
	case j.Final:
		return 1
	}
	return 2
}

// Remedy says what to write in Terraform to meet the check, as a sentence.
func Remedy(ch *catalog.Check) string {
	if ch.Remedy != "" {
		return strings.TrimSuffix(ch.Remedy, ".") + "."
	}
	var parts []string
	for p, v := range ch.Fixes() {
		parts = append(parts, fmt.Sprintf("%s = %s", p, hclwrite.TokensForValue(v).Bytes()))
	}
	sort.Strings(parts)
	return "Set " + strings.Join(parts, " and ") + "."
}

// Message says what is wrong, what to write, why, and whose it is. It stands
// alone in an editor, names attributes, and never holds a value of the resource.
func Message(c *catalog.Catalog, ch *catalog.Check) string {
	o := ch.Obligation
	area := o.Area
	if a, ok := c.Area(o.Area); ok {
		area = a.Name
	}
	owner := string(catalog.Customer)
	party, origin := Owner(c, o)
	if party != owner {
		owner += ", " + party
	}
	if origin != "" {
		owner += ", overlay " + origin
	}
	return fmt.Sprintf("%s: %s %s Owner: %s (%s, %s).", o.Title, catalog.LowerFirst(Remedy(ch)), o.Rationale, owner, catalog.LowerFirst(area), o.Service.Name)
}

// Owner returns who of the customer carries an obligation, customer where no
// overlay says more, and where the overlay says something about it: the
// delegation, the owner of the area, or the obligation itself.
func Owner(c *catalog.Catalog, o *catalog.Obligation) (party, origin string) {
	if party, origin = c.Carrier(o); party != "" {
		return party, origin
	}
	for _, cell := range o.Service.Overridden {
		if cell.Area == o.Area {
			return string(catalog.Customer), cell.Origin
		}
	}
	return string(catalog.Customer), o.Origin
}
