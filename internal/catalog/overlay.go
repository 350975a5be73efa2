package catalog

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// An overlay is what an organisation says on top of the embedded catalog, in the
// same language: who of it carries what, what is waived until when, what is
// attested, what else it asks for. A catalog with an overlay is a catalog; the
// one below is not changed.

// OverlayFile is the name by which an overlay is found in a folder; OverlayDir
// is a folder of such files.
const (
	OverlayFile = ".responsibility.hcl"
	OverlayDir  = ".responsibility"
)

// Source is a file of an overlay.
type Source struct {
	Name string
	Text []byte
}

// Overlay is the declarations of an organisation.
type Overlay struct {
	Parties      []*OwnParty     `hcl:"party,block"`
	Delegations  []*Delegation   `hcl:"delegation,block"`
	Waivers      []*Waiver       `hcl:"waiver,block"`
	Attestations []*Attestation  `hcl:"attestation,block"`
	Adjustments  []*Adjustment   `hcl:"adjustment,block"`
	Extensions   []*Extension    `hcl:"extend,block"`
	Profile      *Profile        `hcl:"profile,block"`
	Clouds       []*Cloud        `hcl:"cloud,block"`
	Models       []*Model        `hcl:"model,block"`
	Frameworks   []*OwnFramework `hcl:"framework,block"`
	Functions    []*Function     `hcl:"function,block"`
	Services     []*Service      `hcl:"service,block"`

	// Files are the names of the files, Digest the SHA-256 of their contents in
	// hexadecimal.
	Files  []string
	Digest string
}

// OwnParty is a party of the organisation, below the customer.
type OwnParty struct {
	ID          string    `hcl:"id,label"`
	Name        string    `hcl:"name"`
	Description string    `hcl:"description,optional"`
	DefRange    hcl.Range `hcl:",def_range"`
}

// Delegation says that a party of the organisation carries obligations: those
// named, and those of the named areas and services (of both, where both are
// given).
type Delegation struct {
	Party       string    `hcl:"party,label"`
	Obligations []string  `hcl:"obligations,optional"`
	Areas       []string  `hcl:"areas,optional"`
	Services    []string  `hcl:"services,optional"`
	DefRange    hcl.Range `hcl:",def_range"`
}

// Waiver accepts that a duty is not done. It ends on the day it expires.
type Waiver struct {
	Subject  string   `hcl:"subject,label"` // an obligation, or a service: all of its obligations
	Reason   string   `hcl:"reason"`
	Approver string   `hcl:"approver"`
	Expires  string   `hcl:"expires"` // a day, as 2027-03-31
	Targets  []string `hcl:"resources,optional"`

	DefRange     hcl.Range `hcl:",def_range"`
	ExpiresRange hcl.Range `hcl:"expires,attr_value_range"`
	SubjectRange hcl.Range `hcl:"subject,label_range"`

	patterns []*regexp.Regexp
}

// Attestation is the statement that a process or evidence duty is done. It ends
// on the day it is valid until.
type Attestation struct {
	Obligation string `hcl:"obligation,label"`
	By         string `hcl:"by"`
	On         string `hcl:"on"`
	ValidUntil string `hcl:"valid_until"`
	Evidence   string `hcl:"evidence,optional"`

	DefRange        hcl.Range `hcl:",def_range"`
	ObligationRange hcl.Range `hcl:"obligation,label_range"`
	OnRange         hcl.Range `hcl:"on,attr_value_range"`
	ValidUntilRange hcl.Range `hcl:"valid_until,attr_value_range"`
}

// Adjustment changes an obligation of the catalog below: its severity, whether
// it is asked for at all, or what it maps to besides.
type Adjustment struct {
	Obligation  string         `hcl:"obligation,label"`
	Reason      string         `hcl:"reason"`
	Severity    Severity       `hcl:"severity,optional"`
	Enabled     *bool          `hcl:"enabled,optional"`
	Recommended *bool          `hcl:"recommended,optional"`
	Frameworks  hcl.Expression `hcl:"frameworks,optional"`

	DefRange        hcl.Range `hcl:",def_range"`
	ObligationRange hcl.Range `hcl:"obligation,label_range"`
	SeverityRange   hcl.Range `hcl:"severity,attr_value_range"`
	FrameworksRange hcl.Range `hcl:"frameworks,attr_value_range"`

	controls map[string][]string
}

// Extension adds to a service of the catalog below, or says anew who owns an
// area of it.
type Extension struct {
	Service     string        `hcl:"service,label"`
	Functions   []*Function   `hcl:"function,block"`
	Variants    []*Variant    `hcl:"variant,block"`
	Cells       []*Cell       `hcl:"area,block"`
	Obligations []*Obligation `hcl:"obligation,block"`

	DefRange     hcl.Range `hcl:",def_range"`
	ServiceRange hcl.Range `hcl:"service,label_range"`
}

// Profile is what is asked for where a caller selects nothing.
type Profile struct {
	Preset          string   `hcl:"preset,optional"`
	MinimumSeverity string   `hcl:"minimum_severity,optional"`
	Frameworks      []string `hcl:"frameworks,optional"`
	Services        []string `hcl:"services,optional"`
	Areas           []string `hcl:"areas,optional"`
	Except          []string `hcl:"except,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Selection is the profile as a selection.
func (p *Profile) Selection() *Selection {
	return &Selection{Preset: p.Preset, MinimumSeverity: p.MinimumSeverity, Frameworks: p.Frameworks, Services: p.Services, Areas: p.Areas, Except: p.Except}
}

// OwnFramework is a framework of the organisation, with its controls.
type OwnFramework struct {
	ID        string            `hcl:"id,label"`
	Name      string            `hcl:"name"`
	Version   string            `hcl:"version,optional"`
	Publisher string            `hcl:"publisher,optional"`
	URL       string            `hcl:"url,optional"`
	Controls  map[string]string `hcl:"controls"` // title by id
	DefRange  hcl.Range         `hcl:",def_range"`
}

// Day is the form of a date in an overlay.
const Day = "2006-01-02"

// ended reports whether something that ends on the day has ended at now, by
// the calendar of UTC: it counts until the day before.
func ended(day string, now time.Time) bool { return now.UTC().Format(Day) >= day }

// Ended reports whether the waiver has ended.
func (w *Waiver) Ended(now time.Time) bool { return ended(w.Expires, now) }

// Ended reports whether the attestation has ended.
func (a *Attestation) Ended(now time.Time) bool { return ended(a.ValidUntil, now) }

// Place is where the waiver stands, as file and line.
func (w *Waiver) Place() string { return at(w.DefRange) }

// Covers reports whether the waiver is for the obligation of a resource. Where
// no address is known, a waiver for certain resources covers nothing.
func (w *Waiver) Covers(o *Obligation, addresses ...string) bool {
	if w.Subject != o.ID() && w.Subject != o.Service.ID {
		return false
	}
	return len(w.Targets) == 0 || w.Names(addresses...)
}

// Names reports whether the waiver names one of the addresses.
func (w *Waiver) Names(addresses ...string) bool {
	for _, p := range w.patterns {
		if slices.ContainsFunc(addresses, p.MatchString) {
			return true
		}
	}
	return false
}

// compile reads the patterns of addresses, in which * stands for anything.
func (w *Waiver) compile() {
	w.patterns = nil
	for _, t := range w.Targets {
		w.patterns = append(w.patterns, regexp.MustCompile("^"+strings.ReplaceAll(regexp.QuoteMeta(t), `\*`, ".*")+"$"))
	}
}

// FindOverlay returns the files of the overlay in a folder: OverlayFile, and
// what is in OverlayDir; none where there is neither.
func FindOverlay(dir string) ([]string, error) {
	var out []string
	if _, err := os.Stat(filepath.Join(dir, OverlayFile)); err == nil {
		out = append(out, filepath.Join(dir, OverlayFile))
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	more, err := filepath.Glob(filepath.Join(dir, OverlayDir, "*.hcl"))
	return append(out, more...), err
}

// ReadOverlay reads files; a folder stands for the .hcl files in it.
func ReadOverlay(paths []string) ([]Source, error) {
	var out []Source
	for _, p := range paths {
		names := []string{p}
		if info, err := os.Stat(p); err != nil {
			return nil, err
		} else if info.IsDir() {
			if names, err = filepath.Glob(filepath.Join(p, "*.hcl")); err != nil {
				return nil, err
			}
			if len(names) == 0 {
				return nil, fmt.Errorf("%s has no .hcl files", p)
			}
		}
		for _, n := range names {
			text, err := os.ReadFile(n)
			if err != nil {
				return nil, err
			}
			out = append(out, Source{filepath.ToSlash(n), text})
		}
	}
	return out, nil
}

// With returns the catalog with an overlay on top. Where the overlay has a
// mistake, nothing of it holds: the diagnostics name all mistakes, and the
// catalog returned is nil.
func (c *Catalog) With(files []Source) (*Catalog, hcl.Diagnostics) {
	if len(files) == 0 {
		return c, nil
	}
	o := &Overlay{}
	out := &Catalog{parent: c, overlay: o, services: map[string]*Service{}, sources: map[string]*hcl.File{}}
	var diags hcl.Diagnostics
	var parsed []*hcl.File
	hash := sha256.New()
	for _, f := range files {
		file, d := hclsyntax.ParseConfig(f.Text, f.Name, hcl.InitialPos)
		diags = append(diags, d...)
		o.Files = append(o.Files, f.Name)
		out.sources[f.Name] = file
		parsed = append(parsed, file)
		hash.Write(f.Text)
	}
	o.Digest = hex.EncodeToString(hash.Sum(nil))
	if diags.HasErrors() {
		return nil, located(diags)
	}
	diags = append(diags, gohcl.DecodeBody(hcl.MergeFiles(parsed), nil, o)...)
	if diags.HasErrors() {
		return nil, located(diags)
	}
	diags = append(diags, out.merge()...)
	if diags.HasErrors() {
		return nil, located(diags)
	}
	if diags = append(diags, out.validateOverlay()...); diags.HasErrors() {
		return nil, located(diags)
	}
	return out, nil
}

// State returns the catalog with further parties and statements: those of one
// assessment, beside what its overlay says. The ranges of mistakes name what the
// caller put into DefRange.
func (c *Catalog) State(parties []*OwnParty, delegations []*Delegation, waivers []*Waiver, attestations []*Attestation) (*Catalog, hcl.Diagnostics) {
	if len(parties)+len(delegations)+len(waivers)+len(attestations) == 0 {
		return c, nil
	}
	var o Overlay
	if c.overlay != nil {
		o = *c.overlay
	}
	o.Parties = append(slices.Clip(o.Parties), parties...)
	o.Delegations = append(slices.Clip(o.Delegations), delegations...)
	o.Waivers = append(slices.Clip(o.Waivers), waivers...)
	o.Attestations = append(slices.Clip(o.Attestations), attestations...)
	for _, w := range waivers {
		w.compile()
	}
	out := &Catalog{parent: c, overlay: &o, services: map[string]*Service{}, base: c.Base(), index: c.Index()}
	out.baseOnce.Do(func() {})
	out.indexOnce.Do(func() {})
	v := &validator{c: out, overlay: true}
	unique(v, "party", o.Parties, func(p *OwnParty) (string, hcl.Range) { return p.ID, p.DefRange })
	v.statements(&o)
	if v.diags.HasErrors() {
		return nil, located(v.diags)
	}
	return out, nil
}

// Attested returns the attestation of the obligation that is valid longest; nil
// without. Whether it has ended is the caller's question.
func (c *Catalog) Attested(o *Obligation) *Attestation {
	if c.overlay == nil {
		return nil
	}
	var last *Attestation
	for _, a := range c.overlay.Attestations {
		if a.Obligation == o.ID() && (last == nil || a.ValidUntil > last.ValidUntil) {
			last = a
		}
	}
	return last
}

// located drops what is not a mistake and what is reported twice.
func located(diags hcl.Diagnostics) hcl.Diagnostics {
	seen := map[string]bool{}
	return slices.DeleteFunc(diags, func(d *hcl.Diagnostic) bool {
		twice := seen[d.Error()] || d.Summary == ""
		seen[d.Error()] = true
		return twice
	})
}

// Overlay returns the overlay; nil without.
func (c *Catalog) Overlay() *Overlay { return c.overlay }

// merge makes base, index and services of the catalog with its overlay.
func (c *Catalog) merge() hcl.Diagnostics {
	o := c.overlay
	var diags hcl.Diagnostics
	below := *c.parent.Base()
	c.base = &below
	c.base.Clouds = append(slices.Clip(below.Clouds), o.Clouds...)
	c.base.Models = append(slices.Clip(below.Models), o.Models...)
	c.base.Functions = append(slices.Clip(below.Functions), o.Functions...)
	c.base.Frameworks = slices.Clip(below.Frameworks)
	for _, f := range o.Frameworks {
		c.base.Frameworks = append(c.base.Frameworks, &Framework{
			ID: f.ID, Name: f.Name, Version: f.Version, Publisher: f.Publisher, URL: f.URL, Titles: true, Source: "overlay " + at(f.DefRange),
			Controls: f.Controls, Order: slices.Sorted(maps.Keys(f.Controls)), DefRange: f.DefRange,
		})
	}
	c.base.Parties = slices.Clip(below.Parties)
	for _, p := range o.Parties {
		c.base.Parties = append(c.base.Parties, &PartyInfo{ID: p.ID, Name: p.Name, Description: p.Description})
	}
	c.baseOnce.Do(func() {})
	for _, w := range o.Waivers {
		w.compile()
	}
	for _, a := range o.Adjustments {
		var d hcl.Diagnostics
		a.controls, d = stringLists(a.Frameworks, "framework = [control ids]")
		diags = append(diags, d...)
	}

	changed := map[string]bool{}
	for _, a := range o.Adjustments {
		service, _, _ := strings.Cut(a.Obligation, ".")
		changed[service] = true
	}
	extended := map[string]*Extension{}
	for _, e := range o.Extensions {
		if first := extended[e.Service]; first != nil {
			diags = append(diags, errorf(e.DefRange, "Duplicate extension", "%s is already extended at %s: put both into one block.", e.Service, first.DefRange))
			continue
		}
		extended[e.Service], changed[e.Service] = e, true
	}
	own := map[string]*Service{}
	for _, s := range o.Services {
		switch _, below := c.parent.Index().Service(s.ID); {
		case below:
			diags = append(diags, errorf(s.DefRange, "Service exists", `The catalog has %s. To add to it, write extend "%s".`, s.ID, s.ID))
		case own[s.ID] != nil:
			diags = append(diags, errorf(s.DefRange, "Duplicate service", "%s is already at %s.", s.ID, own[s.ID].DefRange))
		default:
			own[s.ID] = s
			diags = append(diags, c.finish(s, s.Obligations)...)
		}
	}
	for id := range changed {
		if own[id] != nil {
			continue // of this overlay: the validation says so
		}
		if s, ok := c.parent.fresh(id); ok {
			diags = append(diags, c.change(s, extended[id])...)
			c.services[id] = s
		}
	}
	maps.Copy(c.services, own)
	if !diags.HasErrors() {
		c.mergeIndex(own)
	}
	return diags
}

// at is where something stands, as results name it.
func at(r hcl.Range) string { return fmt.Sprintf("%s:%d", r.Filename, r.Start.Line) }

// finish reads what obligations of an overlay map to, and links the service.
func (c *Catalog) finish(s *Service, added []*Obligation) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, o := range added {
		diags = append(diags, c.readMappings(o)...)
		o.Origin = at(o.DefRange)
	}
	return append(diags, c.link(s)...)
}

// change applies the extension and the adjustments of the overlay to a fresh
// copy of a service.
func (c *Catalog) change(s *Service, e *Extension) hcl.Diagnostics {
	var added []*Obligation
	if e != nil {
		s.Functions = append(s.Functions, e.Functions...)
		s.Variants = append(s.Variants, e.Variants...)
		for _, cell := range e.Cells {
			cell.Origin = at(cell.DefRange)
			s.Overridden = append(s.Overridden, cell)
		}
		s.Obligations = append(s.Obligations, e.Obligations...)
		added = e.Obligations
	}
	for _, a := range c.overlay.Adjustments {
		o, ok := s.Obligation(a.Obligation)
		if !ok {
			continue
		}
		if a.Severity != "" {
			o.Severity = a.Severity
		}
		if a.Recommended != nil {
			o.Recommended = a.Recommended
		}
		o.Off = a.Enabled != nil && !*a.Enabled
		for f, ids := range a.controls {
			for _, id := range ids {
				if !slices.Contains(o.Controls[f], id) {
					o.Controls[f] = append(o.Controls[f], id)
				}
			}
		}
		o.Origin = at(a.DefRange)
	}
	return c.finish(s, added)
}

func (c *Catalog) mergeIndex(own map[string]*Service) {
	below := c.parent.Index()
	ix := &Index{Services: slices.Clone(below.Services)}
	for i := range ix.Services {
		if s := c.services[ix.Services[i].ID]; s != nil {
			ix.Services[i].Checked = checkedTypes(s)
		}
	}
	for _, s := range own {
		ix.Services = append(ix.Services, c.entryOf(s))
	}
	slices.SortFunc(ix.Services, func(a, b ServiceEntry) int { return strings.Compare(a.ID, b.ID) })
	ix.load = func() []RuleEntry {
		out := slices.DeleteFunc(slices.Clone(below.Rules()), func(r RuleEntry) bool { return c.services[r.Service()] != nil })
		for _, s := range c.services { // those that the overlay declares or changes
			out = append(out, ruleEntries(s)...)
		}
		slices.SortFunc(out, func(a, b RuleEntry) int { return strings.Compare(a.Obligation, b.Obligation) })
		return out
	}
	ix.link()
	c.index = ix
	c.indexOnce.Do(func() {})
}

// Carrier returns who of the organisation carries the obligation, and where an
// overlay says so; "" where none does.
func (c *Catalog) Carrier(o *Obligation) (party, origin string) {
	if c.overlay == nil {
		return "", ""
	}
	best := 0
	for _, d := range c.overlay.Delegations {
		if n := d.specificity(o); n > best {
			best, party, origin = n, d.Party, at(d.DefRange)
		}
	}
	return party, origin
}

// specificity orders delegations of the same obligation: one that names it
// before one for its area in its service, before one for its area, before one
// for its service; 0 for none.
func (d *Delegation) specificity(o *Obligation) int {
	inArea, inService := slices.Contains(d.Areas, o.Area), slices.Contains(d.Services, o.Service.ID)
	switch {
	case slices.Contains(d.Obligations, o.ID()):
		return 4
	case len(d.Areas) > 0 && len(d.Services) > 0:
		if inArea && inService {
			return 3
		}
	case inArea:
		return 2
	case inService:
		return 1
	}
	return 0
}

// Waived returns the waiver of the overlay that covers the obligation of a
// resource and ends last; nil without. Whether it has ended is the caller's
// question: some callers have no clock.
func (c *Catalog) Waived(o *Obligation, addresses ...string) *Waiver {
	if c.overlay == nil {
		return nil
	}
	var last *Waiver
	for _, w := range c.overlay.Waivers {
		if w.Covers(o, addresses...) && (last == nil || w.Expires > last.Expires) {
			last = w
		}
	}
	return last
}

// validateOverlay finds what is wrong with an overlay that could be merged.
func (c *Catalog) validateOverlay() hcl.Diagnostics {
	v := &validator{c: c, areas: map[string]bool{}, rules: map[string]hcl.Range{}, owners: map[string]string{}, services: map[string]*Service{}, overlay: true}
	o := c.overlay
	identifier := regexp.MustCompile("^[a-z][a-z0-9_]*$")
	id := func(rng hcl.Range, what, id string) {
		if !identifier.MatchString(id) {
			v.fail(rng, "Bad id", "The id of a %s has lower case letters, digits and underscores, and begins with a letter: %q does not.", what, id)
		}
	}
	unique(v, "party", o.Parties, func(p *OwnParty) (string, hcl.Range) { return p.ID, p.DefRange })
	unique(v, "framework", c.base.Frameworks, func(f *Framework) (string, hcl.Range) { return f.ID, f.DefRange })
	unique(v, "model", c.base.Models, func(m *Model) (string, hcl.Range) { return m.ID, m.DefRange })
	unique(v, "cloud", c.base.Clouds, func(x *Cloud) (string, hcl.Range) { return x.ID, x.DefRange })
	unique(v, "function", c.base.Functions, func(f *Function) (string, hcl.Range) { return f.Name, f.DefRange })
	for _, p := range o.Parties {
		id(p.DefRange, "party", p.ID)
		if slices.Contains(parties, p.ID) {
			v.fail(p.DefRange, "Party of the model", "The model itself has a party %q.", p.ID)
		}
	}
	for _, f := range o.Frameworks {
		id(f.DefRange, "framework", f.ID)
		if len(f.Controls) == 0 {
			v.fail(f.DefRange, "Framework without controls", "Set controls = { id = \"title\" }.")
		}
	}
	for _, m := range o.Models {
		id(m.DefRange, "model", m.ID)
		v.model(m)
	}
	for _, s := range o.Services {
		id(s.DefRange, "service", s.ID)
		v.known(s.CloudRange, "cloud", s.Cloud, ids(c.base.Clouds, func(x *Cloud) string { return x.ID }))
		v.declaration(s)
	}
	for _, e := range o.Extensions {
		if !v.known(e.ServiceRange, "service", e.Service, c.parent.Index().ServiceIDs()) {
			continue
		}
		s := c.services[e.Service]
		unique(v, "obligation", s.Obligations, func(o *Obligation) (string, hcl.Range) { return o.Name, o.DefRange })
		unique(v, "function", append(slices.Clip(c.base.Functions), s.Functions...), func(f *Function) (string, hcl.Range) { return f.Name, f.DefRange })
		unique(v, "variant", s.Variants, func(x *Variant) (string, hcl.Range) { return x.ID, x.DefRange })
		v.cells(e.Cells, true)
		for _, cell := range e.Cells {
			if !cell.Override {
				v.fail(cell.DefRange, "Owner of the catalog", "The catalog says who owns %s of %s. To say otherwise set override = true: every result then names this file.", cell.Area, e.Service)
			}
		}
		for _, x := range e.Variants {
			v.cells(x.Cells, true)
		}
		for _, added := range e.Obligations {
			v.obligation(s, added)
		}
	}
	adjusted := map[string]hcl.Range{}
	for _, a := range o.Adjustments {
		ob := v.existing(a.ObligationRange, a.Obligation)
		if ob == nil {
			continue
		}
		if first, ok := adjusted[a.Obligation]; ok {
			v.fail(a.DefRange, "Duplicate adjustment", "%s is already adjusted at %s.", a.Obligation, first)
		}
		adjusted[a.Obligation] = a.DefRange
		if slices.ContainsFunc(o.Services, func(s *Service) bool { return s == ob.Service }) {
			v.fail(a.DefRange, "Adjusted own obligation", "%s is this overlay's own: change it where it is declared.", a.Obligation)
		}
		v.text(a.DefRange, "reason", a.Reason)
		if a.Severity != "" {
			v.known(a.SeverityRange, "severity", string(a.Severity), SeverityIDs())
		}
		v.controls(a.FrameworksRange, a.controls)
		if a.Severity == "" && a.Enabled == nil && a.Recommended == nil && len(a.controls) == 0 {
			v.fail(a.DefRange, "Nothing adjusted", "Set severity, enabled, recommended or frameworks.")
		}
	}
	v.statements(o)
	if o.Profile != nil {
		for _, p := range o.Profile.Selection().Problems(c) {
			v.fail(o.Profile.DefRange, "Bad profile", "%s: %s", p.Argument, p.Text)
		}
	}
	return v.diags
}

// statements checks who carries, waives and attests what.
func (v *validator) statements(o *Overlay) {
	c := v.c
	own := ids(o.Parties, func(p *OwnParty) string { return p.ID })
	serviceIDs := c.Index().ServiceIDs()
	for _, w := range o.Waivers {
		if _, ok := c.Index().Service(w.Subject); !ok {
			if strings.Contains(w.Subject, ".") {
				v.existing(w.SubjectRange, w.Subject)
			} else {
				v.known(w.SubjectRange, "obligation or service", w.Subject, serviceIDs)
			}
		}
		v.text(w.DefRange, "reason", w.Reason)
		v.text(w.DefRange, "approver", w.Approver)
		v.day(w.ExpiresRange, "expires", w.Expires)
	}
	for _, a := range o.Attestations {
		v.text(a.DefRange, "by", a.By)
		on, until := v.day(a.OnRange, "on", a.On), v.day(a.ValidUntilRange, "valid_until", a.ValidUntil)
		if on && until && a.ValidUntil <= a.On {
			v.fail(a.ValidUntilRange, "Attestation without validity", "It is valid until a day after that on which it was made.")
		}
		ob := v.existing(a.ObligationRange, a.Obligation)
		if ob == nil {
			continue
		}
		if ob.Verification == Configuration {
			v.fail(a.ObligationRange, "Nothing to attest", "Configuration decides %s. To accept that it is not met, write a waiver.", a.Obligation)
		}
		if ob.Verification == Evidence && a.Evidence == "" {
			v.fail(a.DefRange, "No evidence", "What shows %s (%s) stands somewhere: set evidence to where.", a.Obligation, LowerFirst(strings.TrimSuffix(ob.Artifact, ".")))
		}
	}
	for _, d := range o.Delegations {
		v.known(d.DefRange, "party", d.Party, own)
		for _, x := range d.Obligations {
			v.existing(d.DefRange, x)
		}
		for _, x := range d.Areas {
			v.known(d.DefRange, "area", x, c.AreaIDs())
		}
		for _, x := range d.Services {
			v.known(d.DefRange, "service", x, serviceIDs)
		}
		if len(d.Obligations)+len(d.Areas)+len(d.Services) == 0 {
			v.fail(d.DefRange, "Nothing delegated", "Set obligations, areas or services.")
		}
	}
	v.conflicts(o.Delegations)
}

// conflicts reports what two delegations give to different parties with equal
// right.
func (v *validator) conflicts(list []*Delegation) {
	for i, a := range list {
		for _, b := range list[:i] {
			if a.Party == b.Party {
				continue
			}
			clash := func(what string, x, y []string) {
				for _, id := range x {
					if slices.Contains(y, id) {
						v.fail(a.DefRange, "Delegated twice", "The %s %s is already %s's, at %s.", what, id, b.Party, b.DefRange)
					}
				}
			}
			clash("obligation", a.Obligations, b.Obligations)
			switch {
			case len(a.Areas) > 0 && len(b.Areas) > 0:
				if (len(a.Services) > 0) == (len(b.Services) > 0) && (len(a.Services) == 0 || intersects(a.Services, b.Services...)) {
					clash("area", a.Areas, b.Areas)
				}
			case len(a.Areas) == 0 && len(b.Areas) == 0:
				clash("service", a.Services, b.Services)
			}
		}
	}
}

// existing returns the obligation with the id, or reports that there is none.
func (v *validator) existing(rng hcl.Range, id string) *Obligation {
	service, name, _ := strings.Cut(id, ".")
	if !v.known(rng, "service", service, v.c.Index().ServiceIDs()) {
		return nil
	}
	s, ok := v.c.Service(service)
	if !ok {
		return nil
	}
	if !v.known(rng, "obligation of "+service, name, ids(s.Obligations, func(o *Obligation) string { return o.Name })) {
		return nil
	}
	o, _ := s.Obligation(id)
	return o
}

func (v *validator) text(rng hcl.Range, argument, s string) {
	if strings.TrimSpace(s) == "" {
		v.fail(rng, "Empty argument", "Set %s.", argument)
	}
}

func (v *validator) day(rng hcl.Range, argument, s string) bool {
	if _, err := time.Parse(Day, s); err != nil {
		v.fail(rng, "Bad date", "%s is a day, such as \"2027-03-31\".", argument)
		return false
	}
	return true
}
