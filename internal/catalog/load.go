package catalog

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

//go:embed data/controls/*.txt
var embedded embed.FS

//go:embed data/compiled.txt
var compiledText string

// Clouds are the cloud providers that services belong to, which are also the
// folders of the catalog.
var Clouds = []string{"aws", "azure", "google"}

// Catalog reads a catalog from a file system laid out as the data folder is:
// base files at the top, one folder per cloud with one file per service, and
// control lists in controls. Everything is read on first use.
type Catalog struct {
	fsys     fs.FS
	compiled map[string]string // lines of the compiled form, instead of HCL files

	parent  *Catalog // the catalog that an overlay is on top of; else nil
	overlay *Overlay

	baseOnce  sync.Once
	base      *Base
	baseDiags hcl.Diagnostics

	indexOnce sync.Once
	index     *Index

	mu       sync.Mutex
	services map[string]*Service
	sources  map[string]*hcl.File
}

// Embedded returns the catalog that is built into the binary.
var Embedded = sync.OnceValue(NewEmbedded)

// NewEmbedded returns a fresh copy of the embedded catalog, with nothing read
// yet.
func NewEmbedded() *Catalog {
	sub, err := fs.Sub(embedded, "data")
	if err != nil {
		panic("catalog: " + err.Error())
	}
	c := Open(sub)
	c.compiled = splitCompiled(compiledText)
	return c
}

// Open returns the catalog in fsys. Nothing is read yet; use Validate to find
// its mistakes.
func Open(fsys fs.FS) *Catalog {
	return &Catalog{fsys: fsys, services: map[string]*Service{}, sources: map[string]*hcl.File{}}
}

// parse reads one file; the caller holds the lock or is the only user.
func (c *Catalog) parse(name string) (*hcl.File, hcl.Diagnostics) {
	src, err := fs.ReadFile(c.fsys, name)
	if err != nil {
		return nil, hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "Cannot read file", Detail: err.Error(), Subject: &hcl.Range{Filename: name}}}
	}
	f, diags := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
	c.mu.Lock()
	c.sources[name] = f
	c.mu.Unlock()
	return f, diags
}

// Files returns the parsed files by name, for printing diagnostics.
func (c *Catalog) Files() map[string]*hcl.File {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make(map[string]*hcl.File, len(c.sources))
	for n, f := range c.sources {
		out[n] = f
	}
	return out
}

// Base returns what is not a service: areas, models, frameworks and so on.
func (c *Catalog) Base() *Base {
	c.baseOnce.Do(func() {
		c.base = &Base{}
		if c.compiled != nil {
			if err := decodeLine(c.compiled[baseLine], c.base); err != nil {
				panic("catalog: " + err.Error()) // generated: a test decodes it
			}
		} else {
			names, _ := fs.Glob(c.fsys, "*.hcl")
			var files []*hcl.File
			for _, n := range names {
				f, diags := c.parse(n)
				c.baseDiags = append(c.baseDiags, diags...)
				if f != nil {
					files = append(files, f)
				}
			}
			c.baseDiags = append(c.baseDiags, gohcl.DecodeBody(hcl.MergeFiles(files), nil, c.base)...)
		}
		for _, f := range c.base.Frameworks {
			src, err := fs.ReadFile(c.fsys, path.Join("controls", f.ID+".txt"))
			if err != nil {
				c.baseDiags = append(c.baseDiags, errorf(f.DefRange, "No control list", "The framework needs a list of its controls in controls/%s.txt.", f.ID))
			}
			f.Controls = map[string]string{}
			for _, line := range strings.Split(string(src), "\n") {
				if id, title, _ := strings.Cut(strings.TrimRight(line, "\r"), "\t"); id != "" {
					f.Controls[id] = title
					f.Order = append(f.Order, id)
				}
			}
		}
		if c.compiled == nil {
			for _, t := range c.base.Tools {
				src, err := fs.ReadFile(c.fsys, path.Join("tools", t.ID+".txt"))
				if err != nil {
					c.baseDiags = append(c.baseDiags, errorf(t.DefRange, "No list of checks", "The tool needs a list of its checks in tools/%s.txt.", t.ID))
				}
				for _, line := range strings.Split(strings.TrimRight(string(src), "\n"), "\n") {
					id, cloud, _ := strings.Cut(line, "\t")
					t.Checks = append(t.Checks, ToolCheck{id, cloud})
				}
			}
		}
	})
	return c.base
}

// Area returns the area with the id.
func (c *Catalog) Area(id string) (*Area, bool) {
	for _, a := range c.Base().Areas {
		if a.ID == id {
			return a, true
		}
	}
	return nil, false
}

// Model returns the service model with the id.
func (c *Catalog) Model(id string) (*Model, bool) {
	for _, m := range c.Base().Models {
		if m.ID == id {
			return m, true
		}
	}
	return nil, false
}

// Family returns the family with the id.
func (c *Catalog) Family(id string) (*Family, bool) {
	for _, f := range c.Base().Families {
		if f.ID == id {
			return f, true
		}
	}
	return nil, false
}

// Framework returns the framework with the id.
func (c *Catalog) Framework(id string) (*Framework, bool) {
	for _, f := range c.Base().Frameworks {
		if f.ID == id {
			return f, true
		}
	}
	return nil, false
}

// AreaIDs returns the ids of all areas in catalog order.
func (c *Catalog) AreaIDs() []string {
	var out []string
	for _, a := range c.Base().Areas {
		out = append(out, a.ID)
	}
	return out
}

// serviceFiles returns the files of all services, sorted.
func (c *Catalog) serviceFiles() []string {
	var out []string
	for _, cloud := range Clouds {
		names, _ := fs.Glob(c.fsys, cloud+"/*.hcl")
		out = append(out, names...)
	}
	sort.Strings(out)
	return out
}

// fileOf returns where the service with the id is written: aws_rds in
// aws/rds.hcl.
func fileOf(id string) string {
	cloud, name, _ := strings.Cut(id, "_")
	return cloud + "/" + name + ".hcl"
}

// Service returns the service with the id, an alias or a name of it not being
// accepted; false if there is none.
func (c *Catalog) Service(id string) (*Service, bool) {
	c.mu.Lock()
	s, ok := c.services[id]
	c.mu.Unlock()
	if ok {
		return s, s != nil
	}
	if c.parent != nil { // what the overlay does not touch
		return c.parent.Service(id)
	}
	if s, ok = c.fresh(id); !ok {
		return nil, false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if have := c.services[id]; have != nil {
		return have, true
	}
	c.services[id] = s
	return s, true
}

// fresh reads a service anew.
func (c *Catalog) fresh(id string) (*Service, bool) {
	if _, ok := c.Index().Service(id); !ok {
		return nil, false
	}
	if c.compiled == nil {
		s, diags := c.loadService(fileOf(id))
		return s, s != nil && !diags.HasErrors()
	}
	s := &Service{}
	if doc, ok := c.compiled[id]; !ok || decodeLine(doc, s) != nil {
		return nil, false
	}
	c.link(s)
	return s, true
}

// Obligation returns the obligation with the id "service.name".
func (c *Catalog) Obligation(id string) (*Obligation, bool) {
	service, _, _ := strings.Cut(id, ".")
	s, ok := c.Service(service)
	if !ok {
		return nil, false
	}
	return s.Obligation(id)
}

// loadService parses and decodes a service file.
func (c *Catalog) loadService(file string) (*Service, hcl.Diagnostics) {
	f, diags := c.parse(file)
	if f == nil || diags.HasErrors() {
		return nil, diags
	}
	var doc struct {
		Services []*Service `hcl:"service,block"`
	}
	diags = append(diags, gohcl.DecodeBody(f.Body, nil, &doc)...)
	if len(doc.Services) != 1 {
		return nil, append(diags, errorf(hcl.Range{Filename: file, Start: hcl.InitialPos, End: hcl.InitialPos}, "One service per file", "This file has %d service blocks.", len(doc.Services)))
	}
	s := doc.Services[0]
	for _, o := range s.Obligations {
		diags = append(diags, c.readMappings(o)...)
	}
	return s, append(diags, c.link(s)...)
}

// readMappings reads what the obligation maps to: controls, with those of
// baselines, and checks of other tools.
func (c *Catalog) readMappings(o *Obligation) hcl.Diagnostics {
	var diags, d hcl.Diagnostics
	o.Controls, diags = stringLists(o.Frameworks, "framework = [control ids]")
	o.Equivalent, d = stringLists(o.Equivalents, "tool = [check ids]")
	c.addBaselines(o)
	return append(diags, d...)
}

// addBaselines maps the obligation to the controls that baselines select from
// the frameworks it names. Such a mapping is derived where the named one is.
func (c *Catalog) addBaselines(o *Obligation) {
	for _, f := range c.Base().Frameworks {
		for _, id := range o.Controls[f.BaselineOf] {
			if _, ok := f.Controls[id]; ok && !slices.Contains(o.Controls[f.ID], id) {
				o.Controls[f.ID] = append(o.Controls[f.ID], id)
			}
		}
		if len(o.Controls[f.ID]) > 0 && slices.Contains(o.Derived, f.BaselineOf) && !slices.Contains(o.Derived, f.ID) {
			o.Derived = append(o.Derived, f.ID)
		}
	}
}

// link connects the parts of a service and resolves what is known of its types.
func (c *Catalog) link(s *Service) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, rt := range s.Types {
		diags = append(diags, rt.resolve()...)
	}
	for _, o := range s.Obligations {
		o.Service = s
		if o.Verification == "" {
			o.Verification = Configuration
		}
		var checks []*Check
		for _, ch := range o.Checks {
			if !ch.copied { // linked before, where an overlay changes the service
				checks = append(checks, ch.each()...)
			}
		}
		for _, ch := range checks {
			ch.Obligation, ch.catalog = o, c
		}
		o.Checks = checks
		o.entry = newEntry(o)
	}
	return diags
}

// valueOf evaluates a constant expression; null where it cannot.
func valueOf(e hcl.Expression) cty.Value {
	if e == nil {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() {
		return cty.NullVal(cty.DynamicPseudoType)
	}
	return v
}

// present reports whether an optional expression was written.
func present(e hcl.Expression) bool {
	switch e.(type) {
	case *sourceExpression, hclsyntax.Expression:
		return true
	}
	return false
}

func stringLists(e hcl.Expression, form string) (map[string][]string, hcl.Diagnostics) {
	out := map[string][]string{}
	if e == nil || !present(e) {
		return out, nil
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() {
		return out, diags
	}
	bad := hcl.Diagnostics{errorf(e.Range(), "Wrong form", "Write { %s, ... }.", form)}
	if !v.Type().IsObjectType() {
		return out, bad
	}
	for k, l := range v.AsValueMap() {
		if !l.Type().IsTupleType() {
			return out, bad
		}
		for _, s := range l.AsValueSlice() {
			if s.Type() != cty.String || s.IsNull() {
				return out, bad
			}
			out[k] = append(out[k], s.AsString())
		}
	}
	return out, nil
}

// resolve reads a type's defaults, older names and legacy arguments, and makes
// its shape.
func (rt *ResourceType) resolve() hcl.Diagnostics {
	var diags hcl.Diagnostics
	rt.Default, rt.Rename = map[string]cty.Value{}, map[string][]Rename{}
	shape, known := schema.Lookup(rt.Type)
	if known {
		rt.Shape = shape.Body
	} else {
		rt.Shape = &schema.Body{}
	}
	object := func(e hcl.Expression) map[string]cty.Value {
		if e == nil || !present(e) {
			return nil
		}
		v, d := e.Value(nil)
		diags = append(diags, d...)
		if d.HasErrors() || !v.Type().IsObjectType() {
			diags = append(diags, errorf(e.Range(), "Wrong form", "Write { \"path\" = value, ... }."))
			return nil
		}
		return v.AsValueMap()
	}
	legacy := object(rt.Legacy)
	if len(legacy) == 0 && !known && rt.Legacy != nil {
		names := schema.Names()
		diags = append(diags, errorf(rt.DefRange, "Unknown resource type", `No supported provider version has a type "%s".%s A type that only older versions have needs its shape in legacy.`, rt.Type, didyoumean.Hint(rt.Type, names)))
	}
	for _, p := range sortedKeys(legacy) {
		ty, ok := legacyTypes[asText(legacy[p])]
		if !ok {
			diags = append(diags, errorf(rt.Legacy.Range(), "Unknown type", `"%s" is no type for a legacy argument: use string, number, bool, strings or map.`, asText(legacy[p])))
			continue
		}
		rt.Shape = withLegacy(rt.Shape, strings.Split(p, "."), ty)
	}
	for p, v := range object(rt.Defaults) {
		a := attributeAt(rt.Shape, p)
		if a == nil {
			diags = append(diags, errorf(rt.Defaults.Range(), "Unknown attribute", `%s has no attribute "%s" in any supported provider version.`, rt.Type, p))
			continue
		}
		conv, err := convert.Convert(v, a.Type)
		if err != nil {
			diags = append(diags, errorf(rt.Defaults.Range(), "Wrong type", `%s of %s is a %s: %s.`, p, rt.Type, a.Type.FriendlyName(), err))
			continue
		}
		rt.Default[p] = conv
	}
	for p, v := range object(rt.Renamed) {
		names := []cty.Value{v}
		if v.Type().IsTupleType() {
			names = v.AsValueSlice()
		}
		for _, n := range names {
			from, inverted := strings.CutPrefix(asText(n), "!")
			rt.Rename[p] = append(rt.Rename[p], Rename{From: from, Inverted: inverted})
		}
		if a := attributeAt(rt.Shape, p); a == nil && blockAt(rt.Shape, p) == nil {
			diags = append(diags, errorf(rt.Renamed.Range(), "Unknown attribute", `%s has no attribute "%s" in any supported provider version.`, rt.Type, p))
		}
	}
	return diags
}

var legacyTypes = map[string]cty.Type{
	"string": cty.String, "number": cty.Number, "bool": cty.Bool,
	"strings": cty.List(cty.String), "map": cty.Map(cty.String), "any": cty.DynamicPseudoType,
}

func asText(v cty.Value) string {
	if v.Type() == cty.String && !v.IsNull() && v.IsKnown() {
		return v.AsString()
	}
	return ""
}

func sortedKeys(m map[string]cty.Value) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// withLegacy returns a copy of b with an attribute added at the path.
func withLegacy(b *schema.Body, p []string, ty cty.Type) *schema.Body {
	out := &schema.Body{Attributes: map[string]*schema.Attribute{}, Blocks: map[string]*schema.Block{}}
	if b != nil {
		for n, a := range b.Attributes {
			out.Attributes[n] = a
		}
		for n, blk := range b.Blocks {
			out.Blocks[n] = blk
		}
	}
	if len(p) == 1 {
		out.Attributes[p[0]] = &schema.Attribute{Type: ty, Optional: true, Legacy: true}
		return out
	}
	blk := &schema.Block{Nesting: schema.List, Legacy: true}
	if have := out.Blocks[p[0]]; have != nil {
		copied := *have
		blk = &copied
	}
	blk.Body = withLegacy(blk.Body, p[1:], ty)
	out.Blocks[p[0]] = blk
	return out
}

func attributeAt(b *schema.Body, dotted string) *schema.Attribute {
	parts := strings.Split(dotted, ".")
	for _, p := range parts[:len(parts)-1] {
		blk := b.Blocks[p]
		if blk == nil {
			return nil
		}
		b = blk.Body
	}
	return b.Attributes[parts[len(parts)-1]]
}

func blockAt(b *schema.Body, dotted string) *schema.Block {
	var blk *schema.Block
	for _, p := range strings.Split(dotted, ".") {
		if blk = b.Blocks[p]; blk == nil {
			return nil
		}
		b = blk.Body
	}
	return blk
}

// ResourceType returns what the catalog says of a type, or its bare shape;
// false for a type that no provider and no catalog file has.
func (c *Catalog) ResourceType(name string) (*ResourceType, bool) {
	if id, ok := c.Index().Owner(name); ok {
		if s, ok := c.Service(id); ok {
			return s.resourceType(name)
		}
	}
	return bareType(name)
}

func (s *Service) resourceType(name string) (*ResourceType, bool) {
	for _, rt := range s.Types {
		if rt.Type == name {
			return rt, true
		}
	}
	return bareType(name)
}

var bareTypes sync.Map

func bareType(name string) (*ResourceType, bool) {
	if rt, ok := bareTypes.Load(name); ok {
		return rt.(*ResourceType), true
	}
	t, ok := schema.Lookup(name)
	if !ok {
		return nil, false
	}
	rt, _ := bareTypes.LoadOrStore(name, &ResourceType{Type: name, Shape: t.Body})
	return rt.(*ResourceType), true
}

// Compile compiles the check's conditions, once.
func (ch *Check) Compile() (*Compiled, hcl.Diagnostics) {
	ch.once.Do(func() { ch.compiled, ch.diags = ch.compile() })
	return ch.compiled, ch.diags
}

func (ch *Check) compile() (*Compiled, hcl.Diagnostics) {
	rt, ok := ch.catalog.ResourceType(ch.Type)
	if !ok {
		return nil, hcl.Diagnostics{errorf(ch.TypeRange, "Unknown resource type", `No supported provider version has a type "%s".%s`, ch.Type, didyoumean.Hint(ch.Type, schema.Names()))}
	}
	if !present(ch.Require) {
		return nil, hcl.Diagnostics{errorf(ch.DefRange, "No condition", "Say when a resource meets the obligation: set require.")}
	}
	env := condition.Env{Self: rt.Shape, Companions: map[string]*schema.Body{}, Functions: ch.catalog.functions(ch.Obligation.Service)}
	var diags hcl.Diagnostics
	for _, comp := range ch.Companions {
		crt, ok := ch.catalog.ResourceType(comp.Type)
		if !ok {
			diags = append(diags, errorf(comp.TypeRange, "Unknown resource type", `No supported provider version has a type "%s".%s`, comp.Type, didyoumean.Hint(comp.Type, schema.Names())))
			continue
		}
		env.Companions[comp.Name()] = crt.Shape
	}
	if diags.HasErrors() {
		return nil, diags
	}
	out := &Compiled{Self: &condition.Need{}, Companions: map[string]*condition.Need{}}
	var d hcl.Diagnostics
	if present(ch.When) {
		out.When, d = condition.Compile(native(ch.When), env)
		diags = append(diags, d...)
		if out.When != nil {
			out.Self.Merge(out.When.Self())
		}
	}
	out.Require, d = condition.Compile(native(ch.Require), env)
	diags = append(diags, d...)
	if diags.HasErrors() {
		return nil, diags
	}
	out.Self.Merge(out.Require.Self())
	for _, comp := range ch.Companions {
		need := &condition.Need{}
		if out.When != nil {
			need.Merge(out.When.Companion(comp.Name()))
		}
		need.Merge(out.Require.Companion(comp.Name()))
		out.Companions[comp.Name()] = need
	}
	return out, diags
}

// functions are the functions that a service's conditions may call: its own
// and those of the base.
func (c *Catalog) functions(s *Service) map[string]*condition.Definition {
	out := map[string]*condition.Definition{}
	for _, list := range [][]*Function{c.Base().Functions, s.Functions} {
		for _, f := range list {
			out[f.Name] = &condition.Definition{Params: f.Params, Result: native(f.Result)}
		}
	}
	return out
}

// Index is what is known of all services without reading them.
type Index struct {
	Services []ServiceEntry

	rulesOnce sync.Once
	load      func() []RuleEntry // until they are asked for; nil where they are there
	rules     []RuleEntry

	services map[string]*ServiceEntry
	owners   map[string]string   // resource type → service
	checks   map[string][]string // resource type → services with checks for it
}

// ServiceEntry is a service in the index.
type ServiceEntry struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Cloud     string   `json:"cloud"`
	Model     string   `json:"model"`
	Family    string   `json:"family,omitempty"`
	Aliases   []string `json:"aliases,omitempty"`
	Resources []string `json:"resources,omitempty"` // types that belong to the service
	Checked   []string `json:"checked,omitempty"`   // types that its checks are for
}

// RuleEntry is a configuration obligation in the index.
type RuleEntry struct {
	Obligation  string
	Title       string
	Area        string
	Severity    Severity
	Recommended bool
	Types       []string
	Frameworks  []string
	// Off: an overlay does not ask for it.
	Off bool
}

// Rules returns the configuration obligations of all services, sorted.
func (ix *Index) Rules() []RuleEntry {
	ix.rulesOnce.Do(func() {
		if ix.load != nil {
			ix.rules = ix.load()
		}
	})
	return ix.rules
}

// Service returns the id of the obligation's service.
func (r RuleEntry) Service() string {
	id, _, _ := strings.Cut(r.Obligation, ".")
	return id
}

// Index returns the index: the compiled one, or one made by reading every
// service where the catalog is not compiled.
func (c *Catalog) Index() *Index {
	c.indexOnce.Do(func() {
		if c.compiled == nil {
			c.index, _ = c.BuildIndex()
		} else {
			c.index = &Index{load: func() []RuleEntry { return decodeRules(c.compiled[rulesLine]) }}
			if err := json.Unmarshal([]byte(c.compiled[indexLine]), &c.index.Services); err != nil {
				panic("catalog: " + err.Error()) // generated: a test decodes it
			}
		}
		c.index.link()
	})
	return c.index
}

func (ix *Index) link() {
	ix.services, ix.owners, ix.checks = map[string]*ServiceEntry{}, map[string]string{}, map[string][]string{}
	for i := range ix.Services {
		s := &ix.Services[i]
		ix.services[s.ID] = s
		for _, r := range s.Resources {
			ix.owners[r] = s.ID
		}
		for _, r := range s.Checked {
			ix.checks[r] = append(ix.checks[r], s.ID)
		}
	}
}

// Service returns a service's entry.
func (ix *Index) Service(id string) (*ServiceEntry, bool) {
	s, ok := ix.services[id]
	return s, ok
}

// Owner returns the service that a resource type belongs to.
func (ix *Index) Owner(resourceType string) (string, bool) {
	id, ok := ix.owners[resourceType]
	return id, ok
}

// Checking returns the services that have checks for a resource type.
func (ix *Index) Checking(resourceType string) []string { return ix.checks[resourceType] }

// ServiceIDs returns the ids of all services, sorted.
func (ix *Index) ServiceIDs() []string {
	out := make([]string, len(ix.Services))
	for i, s := range ix.Services {
		out[i] = s.ID
	}
	return out
}

// Types returns all resource types that belong to a service or are checked.
func (ix *Index) Types() []string {
	seen := map[string]bool{}
	for t := range ix.owners {
		seen[t] = true
	}
	for t := range ix.checks {
		seen[t] = true
	}
	out := make([]string, 0, len(seen))
	for t := range seen {
		out = append(out, t)
	}
	sort.Strings(out)
	return out
}

// BuildIndex makes the index from the service files.
func (c *Catalog) BuildIndex() (*Index, hcl.Diagnostics) {
	ix := &Index{}
	var diags hcl.Diagnostics
	for _, file := range c.serviceFiles() {
		s, d := c.loadService(file)
		diags = append(diags, d...)
		if s == nil {
			continue
		}
		ix.Services = append(ix.Services, c.entryOf(s))
		ix.rules = append(ix.rules, ruleEntries(s)...)
	}
	sort.Slice(ix.Services, func(i, j int) bool { return ix.Services[i].ID < ix.Services[j].ID })
	sort.Slice(ix.rules, func(i, j int) bool { return ix.rules[i].Obligation < ix.rules[j].Obligation })
	return ix, diags
}

func (c *Catalog) entryOf(s *Service) ServiceEntry {
	model := s.Model
	if f, ok := c.Family(s.Family); ok && model == "" {
		model = f.Model
	}
	return ServiceEntry{ID: s.ID, Name: s.Name, Cloud: s.Cloud, Model: model, Family: s.Family, Aliases: s.Aliases, Resources: s.Resources, Checked: checkedTypes(s)}
}

func checkedTypes(s *Service) []string {
	var out []string
	for _, o := range s.Obligations {
		out = append(out, o.Types()...)
	}
	sort.Strings(out)
	return compact(out)
}

func ruleEntries(s *Service) []RuleEntry {
	var out []RuleEntry
	for _, o := range s.Obligations {
		if o.Verification == Configuration {
			out = append(out, o.Entry())
		}
	}
	return out
}

func errorf(rng hcl.Range, summary, format string, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: fmt.Sprintf(format, args...), Subject: &rng}
}
