package render

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

// oscalVersion is the version of NIST's OSCAL that the documents keep to.
const oscalVersion = "1.2.1"

// namespace is that of our properties, and of the UUIDs: version 5, of names
// below it, so that the same thing has the same UUID in every document.
const namespace = version.Repository + "/ns/oscal"

var namespaceUUID = uuid.NewSHA1(uuid.NameSpaceURL, []byte(namespace))

func stableID(parts ...string) string {
	return uuid.NewSHA1(namespaceUUID, []byte(strings.Join(parts, "\x00"))).String()
}

type object = map[string]any

func property(name, value string) object {
	return object{"ns": namespace, "name": name, "value": value}
}

var outsideToken = regexp.MustCompile(`[^A-Za-z0-9._-]+`)

// controlID is a control's id as an OSCAL token: NIST's own form for its
// controls, for others the framework's id and theirs.
func controlID(f *catalog.Framework, id string) string {
	if f.ID == "nist_800_53_r5" || f.BaselineOf == "nist_800_53_r5" {
		return strings.NewReplacer("(", ".", ")", "").Replace(strings.ToLower(id))
	}
	return f.ID + "-" + strings.Trim(outsideToken.ReplaceAllString(id, "."), ".")
}

// sourceOf is the OSCAL catalog or profile of a framework, or where it is
// published.
func sourceOf(f *catalog.Framework) string {
	if f.OSCAL != "" {
		return f.OSCAL
	}
	return f.URL
}

func (w *Workload) metadata(title string) (object, error) {
	if _, err := time.Parse(time.RFC3339, w.LastModified); err != nil {
		return nil, fmt.Errorf("an OSCAL document bears the time of its last change: set last_modified, such as \"2026-11-21T00:00:00Z\"")
	}
	roles := []object{
		{"id": "provider", "title": "Cloud provider"},
		{"id": "customer", "title": "Customer"},
	}
	if o := w.Catalog.Overlay(); o != nil {
		for _, p := range o.Parties {
			roles = append(roles, object{"id": p.ID, "title": p.Name})
		}
	}
	return object{"title": title, "last-modified": w.LastModified, "version": version.Version, "oscal-version": oscalVersion, "roles": roles}, nil
}

func encode(doc object) (string, error) {
	b, err := json.MarshalIndent(doc, "", "  ")
	return string(b) + "\n", err
}

func described(m *matrix.Matrix) string {
	if m.Variant != nil {
		return m.Variant.Description
	}
	if m.Service != nil {
		return m.Service.Description
	}
	return m.Model.Description
}

// ComponentDefinition is an OSCAL component definition: a component for each
// service, with a requirement for each control that its obligations map to, and
// a statement for each obligation that says who is responsible.
func ComponentDefinition(w *Workload) (string, error) {
	frameworks, err := w.frameworks()
	if err != nil {
		return "", err
	}
	meta, err := w.metadata(w.Title)
	if err != nil {
		return "", err
	}
	var components []object
	for _, m := range w.Matrices {
		props := []object{property("id", m.ID), property("service-model", m.Model.ID)}
		if m.Service != nil {
			props = append(props, property("cloud", m.Service.Cloud))
		}
		for _, c := range m.Cells {
			props = append(props, object{"ns": namespace, "name": "owner", "class": c.Area.ID, "value": string(c.Party)})
		}
		component := object{"uuid": stableID("component", m.ID), "type": "service", "title": m.Name, "description": described(m), "props": props}
		var implementations []object
		for _, f := range frameworks {
			var requirements []object
			for _, control := range f.Order {
				if s := w.statement(m, f, control); s != nil {
					requirements = append(requirements, w.requirement(m, f, control, s))
				}
			}
			if len(requirements) > 0 {
				implementations = append(implementations, object{
					"uuid": stableID("implementation", m.ID, f.ID), "source": sourceOf(f), "implemented-requirements": requirements,
					"description": fmt.Sprintf("What the customer of %s does for %s.", m.Name, strings.TrimSpace(f.Name+" "+f.Version)),
				})
			}
		}
		if len(implementations) > 0 {
			component["control-implementations"] = implementations
		}
		components = append(components, component)
	}
	return encode(object{"component-definition": object{"uuid": stableID("component-definition", w.Title, ids(w)), "metadata": meta, "components": components}})
}

func ids(w *Workload) string {
	var out []string
	for _, m := range w.Matrices {
		out = append(out, m.ID)
	}
	return strings.Join(out, "\x00")
}

func (w *Workload) requirement(m *matrix.Matrix, f *catalog.Framework, control string, s *statement) object {
	var statements []object
	for _, o := range s.obligations {
		party, origin := check.Owner(w.Catalog, o)
		cell, _ := m.Cell(o.Area)
		props := []object{
			property("obligation", o.ID()), property("area", o.Area), property("owner", string(cell.Party)),
			property("verification", string(o.Verification)), property("severity", string(o.Severity)),
		}
		if cell.Kind != "" {
			props = append(props, property("shared-kind", cell.Kind))
		}
		if origin != "" {
			props = append(props, property("origin", origin))
		}
		if o.Verification == catalog.Configuration {
			props = append(props, property("rule", o.Rule()))
			for _, ty := range o.Types() {
				props = append(props, property("resource-type", ty))
			}
		}
		if i, ok := w.item(o); ok {
			props = append(props, property("state", string(i.State)))
		}
		statements = append(statements, object{
			"statement-id": controlID(f, control) + "_" + strings.ReplaceAll(o.ID(), ".", "_"), "uuid": stableID("statement", m.ID, f.ID, control, o.ID()),
			"description": remedies(o), "props": props, "responsible-roles": []object{{"role-id": party}}, "remarks": o.Rationale,
		})
	}
	roles := []object{{"role-id": "customer"}}
	if s.origination == "Shared" {
		roles = append(roles, object{"role-id": "provider"})
	}
	out := object{
		"uuid": stableID("requirement", m.ID, f.ID, control), "control-id": controlID(f, control), "responsible-roles": roles, "statements": statements,
		"description": strings.Join(s.required, " "), "props": []object{property("origination", strings.ToLower(s.origination))},
	}
	if len(s.provided) > 0 {
		out["remarks"] = "The provider: " + strings.Join(s.provided, " ")
	}
	return out
}

// SystemSecurityPlan is an OSCAL system security plan to go on with: for each
// control of the first framework what the services provide and what is left to
// the customer. What only the customer knows of its system is a placeholder.
func SystemSecurityPlan(w *Workload) (string, error) {
	frameworks, err := w.frameworks()
	if err != nil {
		return "", err
	}
	f := frameworks[0]
	meta, err := w.metadata(w.Title)
	if err != nil {
		return "", err
	}
	var components []object
	for _, m := range w.Matrices {
		components = append(components, object{
			"uuid": stableID("component", m.ID), "type": "service", "title": m.Name, "description": described(m),
			"status": object{"state": "operational"}, "props": []object{property("id", m.ID), property("service-model", m.Model.ID)},
		})
	}
	var requirements []object
	for _, control := range f.Order {
		var by []object
		for _, m := range w.Matrices {
			s := w.statement(m, f, control)
			if s == nil {
				continue
			}
			by = append(by, w.byComponent(m, f, control, s))
		}
		if len(by) > 0 {
			requirements = append(requirements, object{"uuid": stableID("plan requirement", ids(w), f.ID, control), "control-id": controlID(f, control), "by-components": by})
		}
	}
	if len(requirements) == 0 {
		return "", fmt.Errorf("no obligation of these services maps to %s", f.ID)
	}
	return encode(object{"system-security-plan": object{
		"uuid": stableID("plan", w.Title, ids(w), f.ID), "metadata": meta, "import-profile": object{"href": sourceOf(f)},
		"system-characteristics": object{
			"system-ids":  []object{{"id": stableID("system", w.Title, ids(w))}},
			"system-name": w.Title, "description": "To be described by the owner of the system.",
			"system-information":     object{"information-types": []object{{"title": "To be listed", "description": "To be described by the owner of the system."}}},
			"status":                 object{"state": "other", "remarks": "To be stated by the owner of the system."},
			"authorization-boundary": object{"description": "To be described by the owner of the system."},
		},
		"system-implementation": object{
			"users":      []object{{"uuid": stableID("user"), "title": "To be listed"}},
			"components": components,
		},
		"control-implementation": object{"description": "Who is responsible for what in the cloud services of the system.", "implemented-requirements": requirements},
	}})
}

func (w *Workload) byComponent(m *matrix.Matrix, f *catalog.Framework, control string, s *statement) object {
	export := object{}
	provided := ""
	if len(s.provided) > 0 {
		provided = stableID("provided", m.ID, f.ID, control)
		export["provided"] = []object{{"uuid": provided, "description": strings.Join(s.provided, " "), "responsible-roles": []object{{"role-id": "provider"}}}}
	}
	var responsibilities []object
	for _, o := range s.obligations {
		party, _ := check.Owner(w.Catalog, o)
		r := object{
			"uuid": stableID("responsibility", m.ID, f.ID, control, o.ID()), "description": remedies(o),
			"props": []object{property("obligation", o.ID())}, "responsible-roles": []object{{"role-id": party}},
		}
		if provided != "" {
			r["provided-uuid"] = provided
		}
		responsibilities = append(responsibilities, r)
	}
	export["responsibilities"] = responsibilities
	out := object{
		"component-uuid": stableID("component", m.ID), "uuid": stableID("by component", m.ID, f.ID, control),
		"description": strings.Join(s.required, " "), "export": export,
	}
	if s.status != "" {
		out["implementation-status"] = object{"state": s.status}
	}
	return out
}
