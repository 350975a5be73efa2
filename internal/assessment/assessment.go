// Package assessment says who still owes what: the obligations of the services
// in use, what configuration shows of them, and what an organisation has
// attested, waived and delegated.
package assessment

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// State is where an obligation stands.
type State string

// The states. Met, Attested and Waived are settled; Unmet, Undecided and Expired
// are open; what is Delegated is open for the party that carries it.
const (
	Met         State = "met"          // configuration shows it
	Attested    State = "attested"     // somebody says so, and it still counts
	Waived      State = "waived"       // accepted as not done, and it still counts
	Delegated   State = "delegated"    // not shown; another party of the organisation carries it
	Undecided   State = "undecided"    // not shown: no resource, no known value, no attestation
	Expired     State = "expired"      // the waiver or attestation has ended
	Unmet       State = "unmet"        // configuration shows that it is not met
	NotSelected State = "not_selected" // not asked for
)

// States lists the states, settled ones first.
var States = []State{Met, Attested, Waived, Delegated, Undecided, Expired, Unmet, NotSelected}

// Settled reports whether nothing is owed.
func (s State) Settled() bool { return s == Met || s == Attested || s == Waived }

// Open reports whether something is owed, by whomever.
func (s State) Open() bool { return !s.Settled() && s != NotSelected }

// Input is what is assessed.
type Input struct {
	// Catalog has the overlay with the statements that count.
	Catalog *catalog.Catalog
	// Services are the services in use, "service" or "service.variant". Those that
	// judged resources belong to are in use, too.
	Services []string
	// Judgements are the verdicts on resources, of all obligations.
	Judgements []check.Judgement
	Selection  *catalog.Selection
	Now        time.Time
}

// Item is an obligation and where it stands.
type Item struct {
	Obligation *catalog.Obligation
	State      State
	// Party carries it: customer, or a party of the organisation. Origin is where
	// an overlay says so.
	Party, Origin string
	// Reason says why it is in the state. Until is the day on which the waiver or
	// attestation ends, or has ended.
	Reason, Until string
	// Resources do not meet it.
	Resources []string
}

// Count is how many of the selected obligations stand where.
type Count struct {
	Selected      int // all
	Configuration int // that Terraform can decide
	Attestation   int // that somebody must attest
	Settled       int
	Open          []string // obligations
}

func (c *Count) add(i Item) {
	c.Selected++
	if i.Obligation.Verification == catalog.Configuration {
		c.Configuration++
	} else {
		c.Attestation++
	}
	if i.State.Settled() {
		c.Settled++
	} else {
		c.Open = append(c.Open, i.Obligation.ID())
	}
}

// Result is an assessment.
type Result struct {
	Services []*matrix.Matrix
	Items    []Item // by obligation
	Total    Count
	// ByParty counts by who carries what, ByFramework by framework, ByControl by
	// framework and control.
	ByParty     map[string]*Count
	ByFramework map[string]*Count
	ByControl   map[string]map[string]*Count
	// Owners is the strictest owner of each area over all services; Differing
	// holds, for areas in which services differ, the owner by service.
	Owners    map[string]catalog.Party
	Differing map[string]map[string]catalog.Party
}

// Of returns the ids of the obligations in a state.
func (r *Result) Of(s State) []string {
	var out []string
	for _, i := range r.Items {
		if i.State == s {
			out = append(out, i.Obligation.ID())
		}
	}
	return out
}

// Complete reports whether nothing that is selected is open, but for what
// another party carries.
func (r *Result) Complete() bool {
	for _, i := range r.Items {
		if i.State.Open() && i.State != Delegated {
			return false
		}
	}
	return true
}

// strictness orders parties: what the customer owns in one service it must own
// in the whole.
var strictness = map[catalog.Party]int{catalog.NotApplicable: 0, catalog.Provider: 1, catalog.Shared: 2, catalog.Customer: 3}

// Assess says where each obligation of the services stands. It fails for a
// service or variant that does not exist.
func Assess(in Input) (*Result, error) {
	r := &Result{
		ByParty: map[string]*Count{}, ByFramework: map[string]*Count{}, ByControl: map[string]map[string]*Count{},
		Owners: map[string]catalog.Party{}, Differing: map[string]map[string]catalog.Party{},
	}
	verdicts := map[string][]check.Judgement{}
	used := slices.Clone(in.Services)
	named := map[string]bool{}
	for _, id := range used {
		service, _, _ := strings.Cut(id, ".")
		named[service] = true
	}
	for _, j := range in.Judgements {
		o := j.Check.Obligation
		verdicts[o.ID()] = append(verdicts[o.ID()], j)
		if !named[o.Service.ID] {
			named[o.Service.ID] = true
			used = append(used, o.Service.ID)
		}
	}
	sort.Strings(used)
	items := map[string]bool{}
	for _, id := range slices.Compact(used) {
		service, variant, _ := strings.Cut(id, ".")
		m, err := matrix.OfService(in.Catalog, service, variant)
		if err != nil {
			return nil, err
		}
		r.Services = append(r.Services, m)
		for _, o := range m.Service.Obligations {
			if variant != "" && len(o.Variants) > 0 && !slices.Contains(o.Variants, variant) || items[o.ID()] {
				continue
			}
			items[o.ID()] = true
			r.Items = append(r.Items, in.assess(o, verdicts[o.ID()]))
		}
	}
	sort.Slice(r.Items, func(i, j int) bool { return r.Items[i].Obligation.ID() < r.Items[j].Obligation.ID() })
	r.count()
	r.merge()
	return r, nil
}

// assess says where one obligation stands.
func (in *Input) assess(o *catalog.Obligation, verdicts []check.Judgement) Item {
	i := Item{Obligation: o}
	i.Party, i.Origin = check.Owner(in.Catalog, o)
	switch {
	case !in.Selection.Selects(o.Entry()):
		i.State, i.Reason = NotSelected, "The selection leaves it out."
		if o.Off {
			i.Reason = "The overlay does not ask for it."
		}
		return i
	case o.Verification == catalog.Configuration:
		in.configuration(&i, verdicts)
	default:
		in.attested(&i)
	}
	if i.State == Undecided && i.Party != string(catalog.Customer) {
		i.State, i.Reason = Delegated, "Carried by "+i.Party+". "+i.Reason
	}
	return i
}

// configuration takes the worst of the verdicts on resources, after waivers.
func (in *Input) configuration(i *Item, verdicts []check.Judgement) {
	if len(verdicts) == 0 {
		i.State, i.Reason = Undecided, "No resource was passed that shows it."
		in.waive(i)
		return
	}
	var undecided []string
	var waived, ended *catalog.Waiver
	for _, j := range verdicts {
		if j.Verdict == check.Met {
			continue
		}
		w := in.Catalog.Waived(i.Obligation, j.Resource.Address, j.Resource.Instance)
		switch {
		case w != nil && !w.Ended(in.Now):
			waived = w
		case j.Verdict == check.Undecided:
			undecided = append(undecided, j.Resource.Instance)
		default:
			i.Resources = append(i.Resources, j.Resource.Instance)
			if w != nil {
				ended = w
			}
		}
	}
	switch {
	case ended != nil:
		i.State, i.Reason, i.Until = Expired, fmt.Sprintf("Not met by %s; the waiver has ended.", strings.Join(i.Resources, ", ")), ended.Expires
	case len(i.Resources) > 0:
		i.State, i.Reason = Unmet, fmt.Sprintf("Not met by %s.", strings.Join(i.Resources, ", "))
	case len(undecided) > 0:
		i.State, i.Reason = Undecided, fmt.Sprintf("What was passed does not decide it for %s.", strings.Join(undecided, ", "))
	case waived != nil:
		i.State, i.Reason, i.Until = Waived, waived.Reason, waived.Expires
	default:
		i.State, i.Reason = Met, "Configuration shows it."
	}
}

// attested takes what somebody says of a duty that configuration does not show.
func (in *Input) attested(i *Item) {
	i.State, i.Reason = Undecided, "Nobody has attested it."
	a := in.Catalog.Attested(i.Obligation)
	if a != nil && !a.Ended(in.Now) {
		i.State, i.Reason, i.Until = Attested, fmt.Sprintf("Attested by %s on %s.", a.By, a.On), a.ValidUntil
		return
	}
	if a != nil {
		i.State, i.Reason, i.Until = Expired, fmt.Sprintf("The attestation by %s on %s has ended.", a.By, a.On), a.ValidUntil
	}
	in.waive(i)
}

// waive applies a waiver to what nothing shows.
func (in *Input) waive(i *Item) {
	switch w := in.Catalog.Waived(i.Obligation); {
	case w == nil:
	case !w.Ended(in.Now):
		i.State, i.Reason, i.Until = Waived, w.Reason, w.Expires
	case i.State != Expired:
		i.State, i.Reason, i.Until = Expired, "The waiver has ended.", w.Expires
	}
}

func (r *Result) count() {
	at := func(m map[string]*Count, key string) *Count {
		if m[key] == nil {
			m[key] = &Count{}
		}
		return m[key]
	}
	for _, i := range r.Items {
		if i.State == NotSelected {
			continue
		}
		r.Total.add(i)
		at(r.ByParty, i.Party).add(i)
		for f, controls := range i.Obligation.Controls {
			at(r.ByFramework, f).add(i)
			if r.ByControl[f] == nil {
				r.ByControl[f] = map[string]*Count{}
			}
			for _, c := range controls {
				at(r.ByControl[f], c).add(i)
			}
		}
	}
}

// merge makes one matrix of those of all services.
func (r *Result) merge() {
	for _, m := range r.Services {
		for _, c := range m.Cells {
			if have, ok := r.Owners[c.Area.ID]; !ok || strictness[c.Party] > strictness[have] {
				r.Owners[c.Area.ID] = c.Party
			}
		}
	}
	for area := range r.Owners {
		by, differ := map[string]catalog.Party{}, false
		for _, m := range r.Services {
			if c, ok := m.Cell(area); ok {
				by[m.ID] = c.Party
				differ = differ || c.Party != r.Owners[area]
			}
		}
		if differ {
			r.Differing[area] = by
		}
	}
}

// Summary is a text for error messages: how much is settled, and what is open.
func (r *Result) Summary() string {
	var sb strings.Builder
	fmt.Fprintf(&sb, "%d of %d obligations settled (%d met, %d attested, %d waived).", r.Total.Settled, r.Total.Selected, len(r.Of(Met)), len(r.Of(Attested)), len(r.Of(Waived)))
	for _, s := range []State{Unmet, Expired, Undecided, Delegated} {
		var open []Item
		for _, i := range r.Items {
			if i.State == s {
				open = append(open, i)
			}
		}
		if len(open) == 0 {
			continue
		}
		fmt.Fprintf(&sb, "\n%s (%d):", s, len(open))
		for n, i := range open {
			if n == maxListed {
				fmt.Fprintf(&sb, "\n- and %d more", len(open)-n)
				break
			}
			fmt.Fprintf(&sb, "\n- %s (%s, %s): %s", i.Obligation.ID(), i.Party, i.Obligation.Severity, i.Reason)
		}
	}
	fmt.Fprintf(&sb, "\nTerraform can decide %d of the %d; %d need an attestation.", r.Total.Configuration, r.Total.Selected, r.Total.Attestation)
	return sb.String()
}

// maxListed bounds the obligations of a state that a summary lists.
const maxListed = 12
