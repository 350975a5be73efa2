package catalog

import (
	"fmt"
	"sort"
	"strings"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
)

// The presets.
const (
	PresetRecommended = "recommended"
	PresetAll         = "all"
)

// Selection chooses configuration obligations: those of the preset that pass
// every filter, less those in Except. The zero value is the preset
// "recommended".
type Selection struct {
	Preset          string
	MinimumSeverity string
	Frameworks      []string
	Services        []string
	Areas           []string
	Except          []string // obligation ids
}

// Empty reports whether nothing is chosen, so that defaults hold.
func (s *Selection) Empty() bool {
	return s.Preset == "" && s.MinimumSeverity == "" && len(s.Frameworks)+len(s.Services)+len(s.Areas)+len(s.Except) == 0
}

// OrProfile returns the selection, or the profile of the overlay where nothing
// is chosen and it has one.
func (s *Selection) OrProfile(c *Catalog) *Selection {
	if o := c.overlay; o != nil && o.Profile != nil && s.Empty() {
		return o.Profile.Selection()
	}
	return s
}

// Selects reports whether the obligation is chosen.
func (s *Selection) Selects(e RuleEntry) bool {
	return !e.Off && (s.Preset == PresetAll || e.Recommended) &&
		(s.MinimumSeverity == "" || e.Severity.AtLeast(Severity(s.MinimumSeverity))) &&
		(len(s.Services) == 0 || intersects(s.Services, e.Service())) &&
		(len(s.Areas) == 0 || intersects(s.Areas, e.Area)) &&
		(len(s.Frameworks) == 0 || intersects(s.Frameworks, e.Frameworks...)) &&
		!intersects(s.Except, e.Obligation)
}

func intersects(list []string, ids ...string) bool {
	for _, x := range list {
		for _, id := range ids {
			if x == id {
				return true
			}
		}
	}
	return false
}

// Problem is a name in a selection that does not exist.
type Problem struct {
	// Argument is the one that holds it.
	Argument string
	Text     string
}

// Problems returns what is wrong with the selection, with suggestions.
func (s *Selection) Problems(c *Catalog) []Problem {
	var out []Problem
	known := func(argument string, names []string, values func() []string) {
		for _, name := range names {
			if name == "" {
				continue
			}
			if all := values(); !intersects(all, name) {
				out = append(out, Problem{argument, fmt.Sprintf("there is no %q.%s", name, Alternatives(name, all))})
			}
		}
	}
	known("preset", []string{s.Preset}, func() []string { return []string{PresetRecommended, PresetAll} })
	known("minimum_severity", []string{s.MinimumSeverity}, SeverityIDs)
	known("frameworks", s.Frameworks, c.FrameworkIDs)
	known("services", s.Services, func() []string { return c.Index().ServiceIDs() })
	known("areas", s.Areas, c.AreaIDs)
	known("except", s.Except, func() []string { return ids(c.Index().Rules(), func(r RuleEntry) string { return r.Obligation }) })
	sort.SliceStable(out, func(i, j int) bool { return out[i].Argument < out[j].Argument })
	return out
}

// Alternatives is a sentence with the name that was probably meant, or with all
// there are if these are few, led by a space; or "".
func Alternatives(name string, all []string) string {
	if hint := didyoumean.Hint(name, all); hint != "" || len(all) == 0 || len(all) > 8 {
		return hint
	}
	return " It is one of " + strings.Join(all, ", ") + "."
}

// Entry returns the obligation as the index has it.
func (o *Obligation) Entry() RuleEntry { return o.entry }

func newEntry(o *Obligation) RuleEntry {
	e := RuleEntry{Obligation: o.ID(), Title: o.Title, Area: o.Area, Severity: o.Severity, Recommended: o.InRecommended(), Types: o.Types(), Off: o.Off}
	for f := range o.Controls {
		e.Frameworks = append(e.Frameworks, f)
	}
	sort.Strings(e.Frameworks)
	return e
}

// LowerFirst lowers the first letter of a sentence that goes on behind a colon,
// unless it begins an abbreviation.
func LowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}
