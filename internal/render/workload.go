package render

import (
	"encoding/csv"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/assessment"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// Workload is what a document is about: matrices of services or of models, and
// where their obligations stand, if that was assessed.
type Workload struct {
	Catalog *catalog.Catalog
	Title   string
	// Matrices are the columns.
	Matrices []*matrix.Matrix
	// Assessment says where the obligations stand; nil if they were not assessed.
	Assessment *assessment.Result
	// Frameworks are those that the documents by control cover; NIST SP 800-53 if
	// there are none.
	Frameworks []string
	// LastModified is the time that OSCAL documents bear, as RFC 3339 has it. The
	// same workload must give the same document, so it is not asked of a clock.
	LastModified string

	items map[string]assessment.Item // of the assessment, by obligation
}

// Kinds are the kinds of documents, with what they are.
var Kinds = map[string]string{
	"markdown":        "the matrix and the obligations as tables",
	"svg":             "the matrix as a picture",
	"csv":             "a customer responsibility matrix: a row for each control and service",
	"oscal_component": "an OSCAL component definition: the services, who is responsible for what, by framework",
	"oscal_ssp":       "an OSCAL system security plan to go on with: what is provided, and what the customer is responsible for",
}

// Render makes a document.
func Render(kind string, w *Workload) (string, error) {
	switch kind {
	case "markdown":
		return Markdown(w), nil
	case "svg":
		return SVG(w), nil
	case "csv":
		return CSV(w)
	case "oscal_component":
		return ComponentDefinition(w)
	case "oscal_ssp":
		return SystemSecurityPlan(w)
	}
	kinds := slices.Sorted(maps.Keys(Kinds))
	return "", fmt.Errorf("there is no kind of document %q.%s", kind, catalog.Alternatives(kind, kinds))
}

// NewWorkload resolves services, variants ("aws_rds.custom") and models.
func NewWorkload(c *catalog.Catalog, ids []string) (*Workload, error) {
	w := &Workload{Catalog: c, Title: "Who is responsible for what"}
	if len(ids) == 0 {
		return nil, fmt.Errorf("name at least one service, variant or service model")
	}
	for _, id := range ids {
		service, variant, _ := strings.Cut(id, ".")
		var m *matrix.Matrix
		var err error
		if _, ok := c.Model(id); ok {
			m, err = matrix.OfModel(c, id)
		} else {
			m, err = matrix.OfService(c, service, variant)
		}
		if err != nil {
			return nil, err
		}
		w.Matrices = append(w.Matrices, m)
	}
	return w, nil
}

// frameworks are those that the workload's documents by control cover.
func (w *Workload) frameworks() ([]*catalog.Framework, error) {
	ids := w.Frameworks
	if len(ids) == 0 {
		ids = []string{"nist_800_53_r5"}
	}
	var out []*catalog.Framework
	for _, id := range ids {
		f, ok := w.Catalog.Framework(id)
		if !ok {
			return nil, fmt.Errorf("there is no framework %q.%s", id, didyoumean.Hint(id, w.Catalog.FrameworkIDs()))
		}
		out = append(out, f)
	}
	return out, nil
}

// obligations are those of a matrix's service and variant; of an assessment,
// those that are selected.
func (w *Workload) obligations(m *matrix.Matrix) []*catalog.Obligation {
	if m.Service == nil {
		return nil
	}
	var out []*catalog.Obligation
	for _, o := range m.Service.Obligations {
		if o.Off || m.Variant != nil && len(o.Variants) > 0 && !slices.Contains(o.Variants, m.Variant.ID) {
			continue
		}
		if i, ok := w.item(o); ok && i.State == assessment.NotSelected {
			continue
		}
		out = append(out, o)
	}
	return out
}

func (w *Workload) item(o *catalog.Obligation) (assessment.Item, bool) {
	if w.items == nil && w.Assessment != nil {
		w.items = map[string]assessment.Item{}
		for _, i := range w.Assessment.Items {
			w.items[i.Obligation.ID()] = i
		}
	}
	i, ok := w.items[o.ID()]
	return i, ok
}

// remedies are what to do for an obligation, as sentences.
func remedies(o *catalog.Obligation) string {
	switch o.Verification {
	case catalog.Process:
		return fmt.Sprintf("%s: %s.", o.Title, o.Cadence)
	case catalog.Evidence:
		return fmt.Sprintf("%s. Shown by: %s", o.Title, strings.TrimSuffix(o.Artifact, ".")+".")
	}
	var parts []string
	for _, ch := range o.Checks {
		if s := check.Remedy(ch); !slices.Contains(parts, s) {
			parts = append(parts, s)
		}
	}
	return o.Title + ". " + strings.Join(parts, " ")
}

// Markdown is the matrix of the workload and its obligations as tables.
func Markdown(w *Workload) string {
	p := &writer{}
	p.f("# %s\n\n", w.Title)
	header := []string{"area"}
	for _, m := range w.Matrices {
		header = append(header, m.Name)
	}
	var rows [][]string
	for _, a := range w.Catalog.Base().Areas {
		row := []string{a.Name}
		for _, m := range w.Matrices {
			cell, _ := m.Cell(a.ID)
			text := ownerNames[cell.Party]
			if cell.From == matrix.Overlay {
				text += " (overlay " + cell.FromID + ")"
			}
			row = append(row, text)
		}
		rows = append(rows, row)
	}
	p.table(header, rows)
	for _, m := range w.Matrices {
		obligations := w.obligations(m)
		if len(obligations) == 0 {
			continue
		}
		p.f("## %s\n\n", m.Name)
		header := []string{"obligation", "what to do", "severity", "carried by"}
		if w.Assessment != nil {
			header = append(header, "state", "why")
		}
		var rows [][]string
		for _, o := range obligations {
			party, _ := check.Owner(w.Catalog, o)
			row := []string{"`" + o.ID() + "`", remedies(o), string(o.Severity), party}
			if w.Assessment != nil {
				i, _ := w.item(o)
				row = append(row, string(i.State), i.Reason)
			}
			rows = append(rows, row)
		}
		p.table(header, rows)
	}
	return strings.TrimRight(p.String(), "\n") + "\n"
}

// csvHeader are the eleven fields that published customer responsibility
// matrices have in common, after a NIST review of four (usnistgov/OSCAL-DEFINE,
// research of 2022-07-05).
var csvHeader = []string{
	"Control ID", "Control Name", "Control Description", "Control Origination", "Implementation Model/Entity", "Implementation Details",
	"Implementation Status", "Implementation Requirement", "Inheritable", "Baseline", "Baseline Entity/Framework",
}

// CSV is a customer responsibility matrix: a row for each control of the
// frameworks and each service that has obligations under it. The description of
// a control belongs to its publisher and is left empty.
func CSV(w *Workload) (string, error) {
	frameworks, err := w.frameworks()
	if err != nil {
		return "", err
	}
	var sb strings.Builder
	out := csv.NewWriter(&sb)
	if err := out.Write(csvHeader); err != nil {
		return "", err
	}
	for _, f := range frameworks {
		for _, control := range f.Order {
			for _, m := range w.Matrices {
				s := w.statement(m, f, control)
				if s == nil {
					continue
				}
				name := ""
				if f.Titles {
					name = f.Controls[control]
				}
				if err := out.Write([]string{
					control, name, "", s.origination, m.Name + " (" + m.Model.Name + ")", strings.Join(s.provided, " "),
					s.status, strings.Join(s.required, " "), s.inheritable, strings.TrimSpace(f.Name + " " + f.Version), f.Publisher,
				}); err != nil {
					return "", err
				}
			}
		}
	}
	out.Flush()
	return sb.String(), out.Error()
}

// statement is what a service has to say about a control.
type statement struct {
	obligations []*catalog.Obligation
	// provided is what the cloud provider does, required what the customer has to.
	provided, required []string
	// origination is Customer or Shared, inheritable No or Partial. A control
	// without an obligation has no statement, so it is never the provider's alone.
	origination, inheritable string
	// status is implemented, partial or planned; empty if it was not assessed.
	status string
}

func (w *Workload) statement(m *matrix.Matrix, f *catalog.Framework, control string) *statement {
	s := &statement{origination: "Customer", inheritable: "No"}
	settled := 0
	for _, o := range w.obligations(m) {
		if !slices.Contains(o.Controls[f.ID], control) {
			continue
		}
		s.obligations = append(s.obligations, o)
		s.required = append(s.required, remedies(o))
		if o.Provider != "" && !slices.Contains(s.provided, o.Provider) {
			s.provided = append(s.provided, o.Provider)
		}
		if cell, ok := m.Cell(o.Area); ok && cell.Party != catalog.Customer || o.Provider != "" {
			s.origination, s.inheritable = "Shared", "Partial"
		}
		if i, ok := w.item(o); ok && i.State.Settled() {
			settled++
		}
	}
	if len(s.obligations) == 0 {
		return nil
	}
	if w.Assessment != nil {
		switch settled {
		case 0:
			s.status = "planned"
		case len(s.obligations):
			s.status = "implemented"
		default:
			s.status = "partial"
		}
	}
	return s
}
