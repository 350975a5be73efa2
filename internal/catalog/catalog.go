// Package catalog is the shared responsibility model as data: areas, service
// models, families, services, their obligations and the checks that decide
// them, written in HCL and embedded in the binary.
//
// The files below data are the only place where such knowledge is written. The
// embedded catalog is read lazily: an index says which service has which
// resource types and rules, and a service's file is parsed when it is first
// asked for, so that a plugin start costs nothing as the catalog grows.
package catalog

import (
	"sort"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

// A Party owns an area or part of it.
type Party string

// The parties of the shared responsibility model.
const (
	Customer      Party = "customer"
	Provider      Party = "provider"
	Shared        Party = "shared"
	NotApplicable Party = "not_applicable"
)

// Severity is how bad it is for the customer when an obligation is not met.
type Severity string

// The severities, worst first.
const (
	Critical Severity = "critical"
	High     Severity = "high"
	Medium   Severity = "medium"
	Low      Severity = "low"
)

// Severities lists the severities, worst first.
var Severities = []Severity{Critical, High, Medium, Low}

// AtLeast reports whether s is as bad as other or worse.
func (s Severity) AtLeast(other Severity) bool {
	for _, x := range Severities {
		if x == s {
			return true
		}
		if x == other {
			return false
		}
	}
	return false
}

// Verification is how an obligation is shown to be met.
type Verification string

// The kinds of verification: a check decides; somebody attests that it is
// done regularly; somebody attests with an artifact.
const (
	Configuration Verification = "configuration"
	Process       Verification = "process"
	Evidence      Verification = "evidence"
)

// PartyInfo describes a party.
type PartyInfo struct {
	ID          string `hcl:"id,label"`
	Name        string `hcl:"name"`
	Description string `hcl:"description"`
}

// Group is a set of related areas.
type Group struct {
	ID          string `hcl:"id,label"`
	Name        string `hcl:"name"`
	Description string `hcl:"description"`
}

// Area is one thing somebody must own.
type Area struct {
	ID          string              `hcl:"id,label"`
	Name        string              `hcl:"name"`
	Group       string              `hcl:"group"`
	Description string              `hcl:"description"`
	Aliases     map[string][]string `hcl:"aliases,optional"`

	DefRange   hcl.Range `hcl:",def_range"`
	GroupRange hcl.Range `hcl:"group,attr_value_range"`
}

// Cell says who owns an area at one level: a model, a family, a service or a
// variant.
type Cell struct {
	Area     string `hcl:"area,label"`
	Party    Party  `hcl:"party"`
	Kind     string `hcl:"kind,optional"` // of a shared cell: dependent or independent
	Provider string `hcl:"provider,optional"`
	Customer string `hcl:"customer,optional"`
	Reason   string `hcl:"reason,optional"`
	Source   string `hcl:"source,optional"`
	// Override is set by an overlay that says otherwise than the catalog.
	Override bool `hcl:"override,optional"`

	// Origin is where an overlay says so: "file:line"; else empty.
	Origin     string
	DefRange   hcl.Range `hcl:",def_range"`
	PartyRange hcl.Range `hcl:"party,attr_value_range"`
}

// Model is a service model: an owner for every area.
type Model struct {
	ID          string           `hcl:"id,label"`
	Name        string           `hcl:"name"`
	Description string           `hcl:"description"`
	Sources     []string         `hcl:"sources,optional"`
	Seeds       []int            `hcl:"seeds,optional"`
	Owners      map[string]Party `hcl:"owners"`
	Cells       []*Cell          `hcl:"area,block"`

	DefRange    hcl.Range `hcl:",def_range"`
	OwnersRange hcl.Range `hcl:"owners,attr_value_range"`
}

// Family is a kind of service that departs from its model in the same way
// everywhere.
type Family struct {
	ID          string  `hcl:"id,label"`
	Name        string  `hcl:"name"`
	Model       string  `hcl:"model"`
	Description string  `hcl:"description"`
	Cells       []*Cell `hcl:"area,block"`

	DefRange   hcl.Range `hcl:",def_range"`
	ModelRange hcl.Range `hcl:"model,attr_value_range"`
}

// Framework is a published set of controls that obligations map to.
type Framework struct {
	ID        string `hcl:"id,label"`
	Name      string `hcl:"name"`
	Version   string `hcl:"version,optional"`
	Publisher string `hcl:"publisher"`
	URL       string `hcl:"url"`
	Titles    bool   `hcl:"titles,optional"`
	Source    string `hcl:"source"`
	Seeds     []int  `hcl:"seeds,optional"`
	// BaselineOf names the framework that this one selects controls from, under
	// the same ids: what maps to one of them maps to it here, too.
	BaselineOf string `hcl:"baseline_of,optional"`
	// OSCAL is where the framework is published as an OSCAL catalog or profile.
	OSCAL string `hcl:"oscal,optional"`
	// Placed: of the listed controls none is left out. Obligations map to it, or
	// it is declined.
	Placed bool `hcl:"placed,optional"`

	DefRange hcl.Range `hcl:",def_range"`
	// Controls maps control ids to titles; a title is empty where the
	// publisher's licence does not permit to carry it.
	Controls map[string]string
	// Order lists the control ids in the order of the list.
	Order []string
}

// Tool is another checker, whose checks obligations name as equivalents.
type Tool struct {
	ID      string `hcl:"id,label"`
	Name    string `hcl:"name"`
	URL     string `hcl:"url"`
	Licence string `hcl:"licence"`
	Source  string `hcl:"source"` // of the list of checks
	// Placed names the clouds of whose checks none is left out: each is an
	// equivalent of an obligation, or declined.
	Placed []string `hcl:"placed,optional"`

	DefRange    hcl.Range `hcl:",def_range"`
	PlacedRange hcl.Range `hcl:"placed,attr_value_range"`
	// Checks lists the tool's checks, as tools/<id>.txt has them; none in the
	// compiled catalog, where nothing needs them.
	Checks []ToolCheck
}

// ToolCheck is a check of another tool.
type ToolCheck struct {
	ID, Cloud string
}

// Declined lists checks of a tool, or controls of a framework, that are
// deliberately not taken, for one kind of reason.
type Declined struct {
	List     string            `hcl:"list,label"`     // a tool or a framework
	Category string            `hcl:"category,label"` // one of DeclineCategories
	IDs      map[string]string `hcl:"ids"`            // the reason, by id

	DefRange hcl.Range `hcl:",def_range"`
	IDsRange hcl.Range `hcl:"ids,attr_value_range"`
}

// DeclineCategories are the kinds of reasons for not taking a check, with what
// they mean.
var DeclineCategories = map[string]string{
	"not_customer": "not the customer's to decide, or no security duty of anyone",
	"undecidable":  "Terraform code does not show it",
	"obsolete":     "the setting, service or check is gone, or no longer makes a difference",
	"wrong":        "following it would not help, or do harm",
	"style":        "a convention of how code or names are written",
}

// ResourceType tells what a provider's schema does not say about a type: what
// holds when an argument is unset, and what arguments used to be called.
type ResourceType struct {
	Type     string         `hcl:"type,label"`
	Defaults hcl.Expression `hcl:"defaults,optional"`
	Renamed  hcl.Expression `hcl:"renamed,optional"`
	Legacy   hcl.Expression `hcl:"legacy,optional"`
	Identity []string       `hcl:"identity,optional"`

	DefRange hcl.Range `hcl:",def_range"`

	// Default holds, by dotted path, the value in force when the argument is
	// unset.
	Default map[string]cty.Value
	// Rename holds, by the dotted path of an argument, older names for it.
	Rename map[string][]Rename
	// Shape is the provider's schema with the legacy arguments added.
	Shape *schema.Body
}

// Names returns the attributes by which other resources may name one of this
// type.
func (rt *ResourceType) Names() []string {
	if len(rt.Identity) > 0 {
		return rt.Identity
	}
	return []string{"id", "arn", "name"}
}

// Rename is an older name of an argument.
type Rename struct {
	From string
	// Inverted: the older argument meant the opposite (disable_x for x_enabled).
	Inverted bool
}

// Variant is a way to run a service that divides responsibility differently.
type Variant struct {
	ID          string  `hcl:"id,label"`
	Name        string  `hcl:"name"`
	Description string  `hcl:"description"`
	Model       string  `hcl:"model,optional"`
	Source      string  `hcl:"source,optional"`
	Seeds       []int   `hcl:"seeds,optional"`
	Cells       []*Cell `hcl:"area,block"`

	DefRange   hcl.Range `hcl:",def_range"`
	ModelRange hcl.Range `hcl:"model,attr_value_range"`
}

// Service is a cloud service.
type Service struct {
	ID          string          `hcl:"id,label"`
	Name        string          `hcl:"name"`
	Cloud       string          `hcl:"cloud"`
	Description string          `hcl:"description"`
	Model       string          `hcl:"model,optional"`
	Family      string          `hcl:"family,optional"`
	Class       string          `hcl:"architecture_class,optional"`
	Status      string          `hcl:"status,optional"` // empty, deprecated or discontinued
	Successor   string          `hcl:"successor,optional"`
	Aliases     []string        `hcl:"aliases,optional"`
	Resources   []string        `hcl:"resources,optional"`
	Sources     []string        `hcl:"sources"`
	Seeds       []int           `hcl:"seeds,optional"`
	Types       []*ResourceType `hcl:"resource_type,block"`
	Functions   []*Function     `hcl:"function,block"`
	Variants    []*Variant      `hcl:"variant,block"`
	Cells       []*Cell         `hcl:"area,block"`
	Obligations []*Obligation   `hcl:"obligation,block"`

	DefRange       hcl.Range `hcl:",def_range"`
	CloudRange     hcl.Range `hcl:"cloud,attr_value_range"`
	ModelRange     hcl.Range `hcl:"model,attr_value_range"`
	FamilyRange    hcl.Range `hcl:"family,attr_value_range"`
	ResourcesRange hcl.Range `hcl:"resources,attr_value_range"`
	SourcesRange   hcl.Range `hcl:"sources,attr_value_range"`
	ClassRange     hcl.Range `hcl:"architecture_class,attr_value_range"`

	// Overridden are the owners that an overlay says anew, for all variants.
	Overridden []*Cell
}

// Variant returns the variant with the id.
func (s *Service) Variant(id string) (*Variant, bool) {
	for _, v := range s.Variants {
		if v.ID == id {
			return v, true
		}
	}
	return nil, false
}

// Obligation returns the service's obligation with the id "service.name".
func (s *Service) Obligation(id string) (*Obligation, bool) {
	name, ok := strings.CutPrefix(id, s.ID+".")
	for _, o := range s.Obligations {
		if ok && o.Name == name {
			return o, true
		}
	}
	return nil, false
}

// Obligation is one concrete duty of the customer for a service.
type Obligation struct {
	Name         string         `hcl:"name,label"`
	Title        string         `hcl:"title"`
	Area         string         `hcl:"area"`
	Severity     Severity       `hcl:"severity"`
	Rationale    string         `hcl:"rationale"`
	Provider     string         `hcl:"provider,optional"` // what the provider does on its side
	Verification Verification   `hcl:"verification,optional"`
	Cadence      string         `hcl:"cadence,optional"`
	Artifact     string         `hcl:"artifact,optional"`
	Variants     []string       `hcl:"variants,optional"`
	Recommended  *bool          `hcl:"recommended,optional"`
	Frameworks   hcl.Expression `hcl:"frameworks,optional"`
	Derived      []string       `hcl:"derived,optional"` // frameworks whose mapping we argued ourselves
	Equivalents  hcl.Expression `hcl:"equivalents,optional"`
	Sources      []string       `hcl:"sources"`
	Seeds        []int          `hcl:"seeds,optional"`
	Checks       []*Check       `hcl:"check,block"`

	DefRange          hcl.Range `hcl:",def_range"`
	AreaRange         hcl.Range `hcl:"area,attr_value_range"`
	SeverityRange     hcl.Range `hcl:"severity,attr_value_range"`
	VerificationRange hcl.Range `hcl:"verification,attr_value_range"`
	SourcesRange      hcl.Range `hcl:"sources,attr_value_range"`

	Service *Service
	// Origin is where an overlay declares or changes it: "file:line"; else empty.
	Origin string
	// Off: an overlay does not ask for it.
	Off   bool
	entry RuleEntry
	// Controls holds control ids by framework.
	Controls map[string][]string `compiled:"controls"`
	// Equivalent holds the ids of the same check in other tools, by tool.
	Equivalent map[string][]string `compiled:"equivalent"`
}

// ID returns the obligation's id: "aws_rds.storage_encrypted".
func (o *Obligation) ID() string { return o.Service.ID + "." + o.Name }

// Rule returns the name of the lint rule: "responsibility_aws_rds_storage_encrypted".
func (o *Obligation) Rule() string { return RuleName(o.ID()) }

// RuleName returns the name of the lint rule for an obligation id.
func RuleName(obligation string) string {
	return "responsibility_" + strings.ReplaceAll(obligation, ".", "_")
}

// InRecommended reports whether the preset "recommended" has the obligation:
// unless it says otherwise, when its severity is at least medium.
func (o *Obligation) InRecommended() bool {
	if o.Recommended != nil {
		return *o.Recommended
	}
	return o.Severity.AtLeast(Medium)
}

// Types returns the resource types that the obligation's checks are for,
// sorted.
func (o *Obligation) Types() []string {
	var out []string
	for _, c := range o.Checks {
		out = append(out, c.Type)
	}
	sort.Strings(out)
	return compact(out)
}

// Check is what a configuration obligation means for one resource type.
type Check struct {
	Type       string         `hcl:"type,label"`
	Also       []string       `hcl:"also,optional"` // further types that the same holds for
	When       hcl.Expression `hcl:"when,optional"`
	Require    hcl.Expression `hcl:"require"`
	Remedy     string         `hcl:"remedy,optional"`
	Fix        hcl.Expression `hcl:"fix,optional"`
	Autofix    bool           `hcl:"autofix,optional"` // a linter may write the values of fix
	Anchor     string         `hcl:"anchor,optional"`  // path of the attribute to point at
	Companions []*Companion   `hcl:"companion,block"`

	DefRange     hcl.Range `hcl:",def_range"`
	TypeRange    hcl.Range `hcl:"type,label_range"`
	AlsoRange    hcl.Range `hcl:"also,attr_value_range"`
	AnchorRange  hcl.Range `hcl:"anchor,attr_value_range"`
	AutofixRange hcl.Range `hcl:"autofix,attr_value_range"`

	Obligation *Obligation

	copied   bool // for a type in Also
	once     sync.Once
	compiled *Compiled
	diags    hcl.Diagnostics
	catalog  *Catalog
}

// each returns the check for each of its types.
func (ch *Check) each() []*Check {
	out := []*Check{ch}
	for _, ty := range ch.Also {
		out = append(out, &Check{
			Type: ty, When: ch.When, Require: ch.Require, Remedy: ch.Remedy, Fix: ch.Fix, Autofix: ch.Autofix, Anchor: ch.Anchor, Companions: ch.Companions,
			DefRange: ch.DefRange, TypeRange: ch.AlsoRange, AnchorRange: ch.AnchorRange, AutofixRange: ch.AutofixRange, copied: true,
		})
	}
	return out
}

// Fixes returns the values of Fix by attribute path.
func (ch *Check) Fixes() map[string]cty.Value {
	if v := valueOf(ch.Fix); !v.IsNull() && v.Type().IsObjectType() {
		return v.AsValueMap()
	}
	return nil
}

// Compiled is a check's conditions, ready to evaluate. When is nil where the
// check always applies.
type Compiled struct {
	When, Require *condition.Condition
	// Self is what both read of the resource, Companions what they read of the
	// companions, by name.
	Self       *condition.Need
	Companions map[string]*condition.Need
}

// Function is a function in the condition language, for what several conditions
// ask. One in a service is for its own checks, one in the base for all.
type Function struct {
	Name        string         `hcl:"name,label"`
	Description string         `hcl:"description,optional"`
	Params      []string       `hcl:"params"`
	Result      hcl.Expression `hcl:"result"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Companion is a resource type linked to the checked resource: exactly one of
// the two attributes makes the link.
type Companion struct {
	Type string `hcl:"type,label"`
	// Alias is how conditions name the companion where its type will not do: the
	// same type may be linked in two ways.
	Alias string `hcl:"name,optional"`
	// Attribute is the companion's attribute that names the checked resource.
	Attribute string `hcl:"attribute,optional"`
	// SelfAttribute is the checked resource's attribute that names the companion.
	SelfAttribute string `hcl:"self_attribute,optional"`

	DefRange  hcl.Range `hcl:",def_range"`
	TypeRange hcl.Range `hcl:"type,label_range"`
}

// Name is how conditions name the companion: its name, or its type with data_
// for data sources.
func (c *Companion) Name() string {
	if c.Alias != "" {
		return c.Alias
	}
	return strings.Replace(c.Type, schema.DataPrefix, "data_", 1)
}

// Scenario is a named, composed example: services, and the duties of both
// sides.
type Scenario struct {
	ID          string             `hcl:"id,label"`
	Name        string             `hcl:"name"`
	Industry    string             `hcl:"industry"`
	Description string             `hcl:"description"`
	Frameworks  []string           `hcl:"frameworks,optional"`
	Seeds       []int              `hcl:"seeds,optional"`
	Services    []*ScenarioService `hcl:"service,block"`
	Duties      []*ScenarioDuty    `hcl:"duty,block"`

	DefRange        hcl.Range `hcl:",def_range"`
	FrameworksRange hcl.Range `hcl:"frameworks,attr_value_range"`
}

// ScenarioService is a service that a scenario uses.
type ScenarioService struct {
	ID      string `hcl:"id,label"`
	Variant string `hcl:"variant,optional"`
	Role    string `hcl:"role"`

	DefRange hcl.Range `hcl:",def_range"`
}

// ScenarioDuty is what one side does in a scenario; the customer's duties name
// the obligations behind them.
type ScenarioDuty struct {
	ID          string   `hcl:"id,label"`
	Party       Party    `hcl:"party"`
	Area        string   `hcl:"area"`
	Text        string   `hcl:"text"`
	Obligations []string `hcl:"obligations,optional"`
	Seeds       []int    `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Knowledge is a statement about shared responsibility that guides show and
// modules may quote.
type Knowledge struct {
	Kind     string   `hcl:"kind,label"`
	ID       string   `hcl:"id,label"`
	Title    string   `hcl:"title"`
	Text     string   `hcl:"text"`
	Provider string   `hcl:"provider,optional"`
	Customer string   `hcl:"customer,optional"`
	Belief   string   `hcl:"belief,optional"`
	Reality  string   `hcl:"reality,optional"`
	Area     string   `hcl:"area,optional"`
	Areas    []string `hcl:"areas,optional"`
	Seeds    []int    `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Preset is a published matrix kept as it is.
type Preset struct {
	ID          string       `hcl:"id,label"`
	Name        string       `hcl:"name"`
	Description string       `hcl:"description"`
	Source      string       `hcl:"source"`
	Models      []string     `hcl:"models"`
	Rows        []*PresetRow `hcl:"row,block"`

	DefRange hcl.Range `hcl:",def_range"`
}

// PresetRow is one row of a preset.
type PresetRow struct {
	Name      string           `hcl:"name,label"`
	Owners    map[string]Party `hcl:"owners"`
	Areas     []string         `hcl:"areas"`
	CoveredBy map[string]bool  `hcl:"covered_by,optional"`
	Seeds     []int            `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Contradiction is a point on which the source documents disagree, and how the
// catalog resolves it.
type Contradiction struct {
	ID         string   `hcl:"id,label"`
	Topic      string   `hcl:"topic"`
	Resolution string   `hcl:"resolution"`
	Areas      []string `hcl:"areas,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Cloud is a cloud provider; some are known without services.
type Cloud struct {
	ID      string   `hcl:"id,label"`
	Name    string   `hcl:"name"`
	Aliases []string `hcl:"aliases,optional"`
	Source  string   `hcl:"source"` // the provider's own page on shared responsibility
	Seeds   []int    `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// ArchitectureClass is a facet of services beside the service model: how the
// code runs.
type ArchitectureClass struct {
	ID          string   `hcl:"id,label"`
	Name        string   `hcl:"name"`
	Description string   `hcl:"description"`
	Provider    string   `hcl:"provider"`
	Customer    string   `hcl:"customer"`
	Services    []string `hcl:"services"` // examples: service or service.variant
	Seeds       []int    `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Comparison sets services beside each other that do the same job.
type Comparison struct {
	ID          string           `hcl:"id,label"`
	Name        string           `hcl:"name"`
	Description string           `hcl:"description"`
	Areas       []string         `hcl:"areas"` // what to compare
	Rows        []*ComparisonRow `hcl:"row,block"`

	DefRange hcl.Range `hcl:",def_range"`
}

// ComparisonRow is one way to do the job.
type ComparisonRow struct {
	Service  string `hcl:"service,label"` // service or service.variant
	Name     string `hcl:"name"`
	Provider string `hcl:"provider"`
	Customer string `hcl:"customer"`
	Seeds    []int  `hcl:"seeds,optional"`

	DefRange hcl.Range `hcl:",def_range"`
}

// Base is everything that is not a service.
type Base struct {
	Clouds         []*Cloud             `hcl:"cloud,block"`
	Classes        []*ArchitectureClass `hcl:"architecture_class,block"`
	Comparisons    []*Comparison        `hcl:"comparison,block"`
	Parties        []*PartyInfo         `hcl:"party,block"`
	Groups         []*Group             `hcl:"group,block"`
	Areas          []*Area              `hcl:"area,block"`
	Models         []*Model             `hcl:"model,block"`
	Families       []*Family            `hcl:"family,block"`
	Frameworks     []*Framework         `hcl:"framework,block"`
	Tools          []*Tool              `hcl:"tool,block"`
	Declined       []*Declined          `hcl:"declined,block"`
	Scenarios      []*Scenario          `hcl:"scenario,block"`
	Knowledge      []*Knowledge         `hcl:"knowledge,block"`
	Presets        []*Preset            `hcl:"preset,block"`
	Contradictions []*Contradiction     `hcl:"contradiction,block"`
	Functions      []*Function          `hcl:"function,block"`
}

func compact(sorted []string) []string {
	out := sorted[:0]
	for i, s := range sorted {
		if i == 0 || s != sorted[i-1] {
			out = append(out, s)
		}
	}
	return out
}
