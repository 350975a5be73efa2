// Package render turns the catalog into documents: the generated guides, in
// Markdown.
package render

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/condition"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// Page is a generated guide.
type Page struct {
	// Name is the file's name below docs/guides, without .md.
	Name string
	Text string
}

// CloudNames are the names of the clouds as their providers write them.
var CloudNames = map[string]string{"aws": "Amazon Web Services", "azure": "Microsoft Azure", "google": "Google Cloud"}

// Guides makes all generated guides.
func Guides(c *catalog.Catalog) ([]Page, error) {
	var pages []Page
	for _, make := range []func(*catalog.Catalog) (Page, error){Model, Rules, OtherTools, Conditions} {
		p, err := make(c)
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	frameworks, err := Frameworks(c)
	if err != nil {
		return nil, err
	}
	pages = append(pages, frameworks...)
	for _, cloud := range catalog.Clouds {
		p, err := Cloud(c, cloud)
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	for _, id := range c.Index().ServiceIDs() {
		p, err := Service(c, id)
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	return pages, nil
}

// writer builds a page.
type writer struct{ strings.Builder }

func page(title, subcategory, description string) *writer {
	w := &writer{}
	w.f("---\npage_title: %q\nsubcategory: %q\ndescription: |-\n  %s\n---\n\n<!-- Generated from the catalog by `make generate`. Do not edit. -->\n\n# %s\n\n", title, subcategory, description, title)
	return w
}

func (w *writer) f(format string, args ...any) { fmt.Fprintf(w, format, args...) }

// p writes a paragraph, if there is text.
func (w *writer) p(text string) {
	if text != "" {
		w.f("%s\n\n", text)
	}
}

// table writes a table; cells are escaped.
func (w *writer) table(header []string, rows [][]string) {
	if len(rows) == 0 {
		return
	}
	line := func(cells []string) {
		w.f("|")
		for _, c := range cells {
			w.f(" %s |", strings.NewReplacer("|", "\\|", "\n", " ").Replace(c))
		}
		w.f("\n")
	}
	line(header)
	rule := make([]string, len(header))
	for i := range rule {
		rule[i] = "---"
	}
	line(rule)
	for _, r := range rows {
		line(r)
	}
	w.f("\n")
}

func (w *writer) page(name string) Page {
	return Page{Name: name, Text: strings.TrimRight(w.String(), "\n") + "\n"}
}

// ownerNames are the parties as tables show them: a word, so that no cell
// depends on a colour.
var ownerNames = map[catalog.Party]string{
	catalog.Customer: "**customer**", catalog.Provider: "provider", catalog.Shared: "**shared**", catalog.NotApplicable: "n/a",
}

func code(ids []string) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = "`" + id + "`"
	}
	return strings.Join(out, ", ")
}

// Model is the guide about the shared responsibility model itself.
func Model(c *catalog.Catalog) (Page, error) {
	w := page("The shared responsibility model", "Model", "Who owns what under each service model, and what people get wrong.")
	b := c.Base()
	w.p("Security and operations of a cloud service are divided between the cloud provider and its customer. Where the line runs depends on the service model and, in places, on the service. This page shows the line for each model; the pages of the services show where they depart from it.")
	w.f("## Parties\n\n")
	for _, p := range b.Parties {
		w.f("- **%s** (`%s`): %s\n", p.Name, p.ID, p.Description)
	}
	w.f("\n## Service models\n\n")
	header := []string{"area"}
	var owners []map[string]catalog.Party
	for _, m := range b.Models {
		w.f("- **%s** (`%s`): %s\n", m.Name, m.ID, m.Description)
		mx, err := matrix.OfModel(c, m.ID)
		if err != nil {
			return Page{}, err
		}
		header = append(header, "`"+m.ID+"`")
		owners = append(owners, mx.Owners())
	}
	w.f("\n## Who owns what\n\n")
	for _, g := range b.Groups {
		w.f("### %s\n\n%s\n\n", g.Name, g.Description)
		var rows [][]string
		for _, a := range b.Areas {
			if a.Group != g.ID {
				continue
			}
			row := []string{fmt.Sprintf("**%s** `%s`<br>%s", a.Name, a.ID, a.Description)}
			for _, o := range owners {
				row = append(row, ownerNames[o[a.ID]])
			}
			rows = append(rows, row)
		}
		w.table(header, rows)
	}
	w.f("## What each side does where an area is shared\n\n")
	for _, m := range b.Models {
		var rows [][]string
		for _, cell := range m.Cells {
			if cell.Party == catalog.Shared {
				a, _ := c.Area(cell.Area)
				rows = append(rows, []string{a.Name, cell.Provider, cell.Customer, cell.Kind})
			}
		}
		if len(rows) > 0 {
			w.f("### %s\n\n", m.Name)
			w.table([]string{"area", "provider", "customer", "parts are"}, rows)
		}
	}
	w.knowledge(b)
	if len(b.Presets) > 0 {
		w.f("## Published matrices\n\nMatrices of other documents, kept as they are. The areas they cover are named in ours.\n\n")
		for _, p := range b.Presets {
			w.f("### %s\n\n%s Source: %s.\n\n", p.Name, p.Description, p.Source)
			var rows [][]string
			for _, r := range p.Rows {
				row := []string{r.Name}
				for _, m := range p.Models {
					row = append(row, ownerNames[r.Owners[m]])
				}
				rows = append(rows, append(row, code(r.Areas)))
			}
			w.table(append(append([]string{"row"}, p.Models...), "our areas"), rows)
		}
	}
	for _, x := range b.Comparisons {
		w.f("## %s\n\n%s\n\n", x.Name, x.Description)
		var rows [][]string
		for _, r := range x.Rows {
			rows = append(rows, []string{r.Name, r.Customer, r.Provider})
		}
		w.table([]string{"", "customer", "provider"}, rows)
		header := []string{"area"}
		owners := make([]map[string]catalog.Party, len(x.Rows))
		for i, r := range x.Rows {
			service, variant, _ := strings.Cut(r.Service, ".")
			mx, err := matrix.OfService(c, service, variant)
			if err != nil {
				return Page{}, err
			}
			header, owners[i] = append(header, r.Name), mx.Owners()
		}
		rows = nil
		for _, id := range x.Areas {
			a, _ := c.Area(id)
			row := []string{a.Name}
			for _, o := range owners {
				row = append(row, ownerNames[o[id]])
			}
			rows = append(rows, row)
		}
		w.table(header, rows)
	}
	if len(b.Classes) > 0 {
		w.f("## Classes of architectures\n\n")
		var rows [][]string
		for _, x := range b.Classes {
			rows = append(rows, []string{"**" + x.Name + "** `" + x.ID + "`<br>" + x.Description, x.Customer, x.Provider, code(x.Services)})
		}
		w.table([]string{"class", "customer", "provider", "examples"}, rows)
	}
	if len(b.Clouds) > 0 {
		w.f("## Clouds\n\n")
		var rows [][]string
		for _, x := range b.Clouds {
			rows = append(rows, []string{x.Name, "`" + x.ID + "`", strings.Join(x.Aliases, ", "), "<" + x.Source + ">"})
		}
		w.table([]string{"cloud", "id", "also called", "the provider's own page"}, rows)
	}
	if len(b.Contradictions) > 0 {
		w.f("## Where sources disagree\n\n")
		var rows [][]string
		for _, x := range b.Contradictions {
			rows = append(rows, []string{x.ID, x.Topic, x.Resolution})
		}
		w.table([]string{"", "point", "how this catalog resolves it"}, rows)
	}
	return w.page("shared-responsibility-model"), nil
}

// knowledgeTitles are the kinds of knowledge in the order of the guide.
var knowledgeTitles = []struct{ kind, title string }{
	{"principle", "Principles"}, {"misconception", "Misconceptions"}, {"provider_duty", "What the provider does"},
	{"customer_duty", "What the customer does"}, {"joint_duty", "What both do"}, {"practice", "Practices"},
	{"benefit", "What the division is good for"}, {"tool", "Tools"}, {"note", "Notes"},
}

func (w *writer) knowledge(b *catalog.Base) {
	for _, k := range knowledgeTitles {
		var lines []string
		for _, x := range b.Knowledge {
			if x.Kind != k.kind {
				continue
			}
			line := fmt.Sprintf("- **%s.** %s", strings.TrimSuffix(x.Title, "."), x.Text)
			if x.Belief != "" {
				line += fmt.Sprintf(" Belief: %s Reality: %s", x.Belief, x.Reality)
			}
			if x.Provider != "" {
				line += " Provider: " + x.Provider
			}
			if x.Customer != "" {
				line += " Customer: " + x.Customer
			}
			lines = append(lines, line)
		}
		if len(lines) > 0 {
			w.f("## %s\n\n%s\n\n", k.title, strings.Join(lines, "\n"))
		}
	}
}

// Cloud is the guide of a cloud: its services and their matrices.
func Cloud(c *catalog.Catalog, cloud string) (Page, error) {
	name := CloudNames[cloud]
	w := page(name, "Clouds", "The services of "+name+" and who owns what.")
	var ids []string
	for _, s := range c.Index().Services {
		if s.Cloud == cloud {
			ids = append(ids, s.ID)
		}
	}
	if len(ids) == 0 {
		w.p("No services yet.")
		return w.page("cloud-" + cloud), nil
	}
	w.f("Areas that the customer owns alone or shares, by service. A service's page has the whole matrix, its variants and its obligations.\n\n")
	var rows [][]string
	for _, id := range ids {
		mx, err := matrix.OfService(c, id, "")
		if err != nil {
			return Page{}, err
		}
		n := map[catalog.Party]int{}
		for _, cell := range mx.Cells {
			n[cell.Party]++
		}
		configuration, attested := 0, 0
		for _, o := range mx.Service.Obligations {
			if o.Verification == catalog.Configuration {
				configuration++
			} else {
				attested++
			}
		}
		title := fmt.Sprintf("[%s](%s.md)", mx.Name, id)
		if mx.Service.Status != "" {
			title += " (" + mx.Service.Status + ")"
		}
		rows = append(rows, []string{title, "`" + id + "`", "`" + mx.Model.ID + "`",
			fmt.Sprint(n[catalog.Customer]), fmt.Sprint(n[catalog.Shared]), fmt.Sprint(n[catalog.Provider]), fmt.Sprint(configuration), fmt.Sprint(attested)})
	}
	w.table([]string{"service", "id", "model", "customer's areas", "shared", "provider's", "rules", "duties to attest"}, rows)
	w.f("## Matrices\n\n")
	for start := 0; start < len(ids); start += 6 {
		part := ids[start:min(start+6, len(ids))]
		header := []string{"area"}
		var ms []*matrix.Matrix
		for _, id := range part {
			mx, err := matrix.OfService(c, id, "")
			if err != nil {
				return Page{}, err
			}
			ms = append(ms, mx)
			header = append(header, mx.Name)
		}
		var rows [][]string
		for _, a := range c.Base().Areas {
			row := []string{a.Name}
			for _, mx := range ms {
				cell, _ := mx.Cell(a.ID)
				row = append(row, ownerNames[cell.Party])
			}
			rows = append(rows, row)
		}
		w.table(header, rows)
	}
	return w.page("cloud-" + cloud), nil
}

// Service is the guide of a service.
func Service(c *catalog.Catalog, id string) (Page, error) {
	mx, err := matrix.OfService(c, id, "")
	if err != nil {
		return Page{}, err
	}
	s := mx.Service
	w := page(s.Name, CloudNames[s.Cloud], "Who owns what on "+s.Name+", and what the customer must do.")
	w.p(s.Description)
	if s.Status != "" {
		text := "**Status: " + s.Status + ".**"
		if s.Successor != "" {
			text += " Successor: " + s.Successor + "."
		}
		w.p(text)
	}
	origin := "`" + mx.Model.ID + "`"
	if s.Family != "" {
		origin += ", family `" + s.Family + "`"
	}
	w.f("- id: `%s`\n- service model: %s\n", s.ID, origin)
	if len(s.Aliases) > 0 {
		w.f("- also called: %s\n", strings.Join(s.Aliases, ", "))
	}
	if len(s.Resources) > 0 {
		w.f("- resource types: %s\n", code(s.Resources))
	}
	w.f("- documented at: %s\n\n", links(s.Sources))

	w.f("## Matrix\n\n")
	w.matrix(mx)
	for _, v := range s.Variants {
		vm, err := matrix.OfService(c, id, v.ID)
		if err != nil {
			return Page{}, err
		}
		w.f("### Variant `%s`: %s\n\n%s\n\n", v.ID, v.Name, v.Description)
		var rows [][]string
		for i, cell := range vm.Cells {
			if old := mx.Cells[i]; cell != old && (cell.From == matrix.Variant || cell.Party != old.Party) {
				rows = append(rows, []string{cell.Area.Name, ownerNames[cell.Party], cell.Provider, cell.Customer, reason(cell)})
			}
		}
		if len(rows) > 0 {
			w.f("What differs:\n\n")
			w.table([]string{"area", "owner", "provider", "customer", "why"}, rows)
		}
	}
	var rules, duties []*catalog.Obligation
	for _, o := range s.Obligations {
		if o.Verification == catalog.Configuration {
			rules = append(rules, o)
		} else {
			duties = append(duties, o)
		}
	}
	if len(rules) > 0 {
		w.f("## Rules\n\nObligations that Terraform shows. Each is a tflint rule, and is judged by the functions of the provider.\n\n")
		var rows [][]string
		for _, o := range rules {
			rows = append(rows, []string{fmt.Sprintf("[`%s`](#%s)", o.Name, o.Name), o.Title, string(o.Severity), preset(o)})
		}
		w.table([]string{"obligation", "", "severity", "preset"}, rows)
		for _, o := range rules {
			w.obligation(c, o)
		}
	}
	if len(duties) > 0 {
		w.f("## Duties to attest\n\nObligations that no configuration shows: somebody does them and says so.\n\n")
		for _, o := range duties {
			w.obligation(c, o)
		}
	}
	return w.page(s.ID), nil
}

func preset(o *catalog.Obligation) string {
	if o.InRecommended() {
		return "recommended"
	}
	return "all"
}

func links(urls []string) string {
	out := make([]string, len(urls))
	for i, u := range urls {
		out[i] = "<" + u + ">"
	}
	return strings.Join(out, ", ")
}

func reason(c matrix.Cell) string {
	switch {
	case c.Reason != "" && c.Source != "":
		return fmt.Sprintf("%s ([source](%s))", c.Reason, c.Source)
	default:
		return c.Reason
	}
}

func (w *writer) matrix(mx *matrix.Matrix) {
	var rows [][]string
	for _, c := range mx.Cells {
		rows = append(rows, []string{
			fmt.Sprintf("%s `%s`", c.Area.Name, c.Area.ID), ownerNames[c.Party], c.Provider, c.Customer,
			fmt.Sprintf("%s `%s`", c.From, c.FromID),
		})
	}
	w.table([]string{"area", "owner", "provider", "customer", "decided by"}, rows)
	var why [][]string
	for _, c := range mx.Cells {
		if r := reason(c); r != "" {
			why = append(why, []string{c.Area.Name, r})
		}
	}
	if len(why) > 0 {
		w.f("Where it departs from `%s`, and why:\n\n", mx.Model.ID)
		w.table([]string{"area", "why"}, why)
	}
}

func (w *writer) obligation(c *catalog.Catalog, o *catalog.Obligation) {
	area, _ := c.Area(o.Area)
	w.f("### %s\n\n**%s.** %s\n\n", o.Name, strings.TrimSuffix(o.Title, "."), o.Rationale)
	w.f("- owner: customer (%s)\n- severity: %s\n", lower(area.Name), o.Severity)
	if o.Provider != "" {
		w.f("- the provider's part: %s\n", o.Provider)
	}
	if o.Verification == catalog.Configuration {
		w.f("- rule: `%s`, preset %s\n", o.Rule(), preset(o))
	} else {
		w.f("- verified by: %s\n", o.Verification)
	}
	if o.Cadence != "" {
		w.f("- how often: %s\n", o.Cadence)
	}
	if o.Artifact != "" {
		w.f("- what shows it: %s\n", o.Artifact)
	}
	if len(o.Variants) > 0 {
		w.f("- only for variants: %s\n", code(o.Variants))
	}
	for _, ch := range o.Checks {
		fix := ""
		if ch.Autofix {
			fix = " `tflint --fix` writes it."
		}
		w.f("- `%s`: %s%s\n", ch.Type, check.Remedy(ch), fix)
	}
	derived := map[string]bool{}
	for _, f := range o.Derived {
		derived[f] = true
	}
	if len(o.Controls) > 0 {
		var parts []string
		for _, f := range c.FrameworkIDs() {
			if ids := o.Controls[f]; len(ids) > 0 {
				mark := ""
				if derived[f] {
					mark = " (derived)"
				}
				parts = append(parts, f+" "+strings.Join(ids, ", ")+mark)
			}
		}
		w.f("- frameworks: %s\n", strings.Join(parts, "; "))
	}
	if len(o.Equivalent) > 0 {
		var parts []string
		for _, tool := range c.ToolIDs() {
			if ids := o.Equivalent[tool]; len(ids) > 0 {
				parts = append(parts, tool+" "+strings.Join(ids, ", "))
			}
		}
		w.f("- in other tools: %s\n", strings.Join(parts, "; "))
	}
	w.f("- sources: %s\n\n", links(o.Sources))
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// Rules is the index of all rules.
func Rules(c *catalog.Catalog) (Page, error) {
	w := page("Rules by service", "Rules", "All lint rules, by service.")
	w.p("Every obligation that Terraform shows is a tflint rule. Severity critical and high is reported as error, medium as warning, low as notice.")
	byService := map[string][]catalog.RuleEntry{}
	for _, r := range c.Index().Rules() {
		byService[r.Service()] = append(byService[r.Service()], r)
	}
	for _, s := range c.Index().Services {
		if len(byService[s.ID]) == 0 {
			continue
		}
		w.f("## %s\n\n", s.Name)
		var rows [][]string
		for _, r := range byService[s.ID] {
			_, name, _ := strings.Cut(r.Obligation, ".")
			mark := ""
			if r.Recommended {
				mark = "yes"
			}
			rows = append(rows, []string{fmt.Sprintf("[`%s`](%s.md#%s)", catalog.RuleName(r.Obligation), s.ID, name), r.Title, string(r.Severity), mark})
		}
		w.table([]string{"rule", "", "severity", "recommended"}, rows)
	}
	return w.page("rules"), nil
}

// OtherTools says which checks of other tools, and which Security Hub controls,
// obligations take, and which are declined and why.
func OtherTools(c *catalog.Catalog) (Page, error) {
	w := page("Checks of other tools", "Rules", "Which checks of Checkov, Trivy, Powerpipe and AWS Security Hub are covered, and which are declined and why.")
	taken := map[string]map[string]map[string][]string{} // list → cloud → id → obligations
	for _, id := range c.Index().ServiceIDs() {
		s, ok := c.Service(id)
		if !ok {
			return Page{}, fmt.Errorf("service %s does not load", id)
		}
		for _, o := range s.Obligations {
			for _, lists := range []map[string][]string{o.Controls, o.Equivalent} {
				for list, checks := range lists {
					if taken[list] == nil {
						taken[list] = map[string]map[string][]string{}
					}
					if taken[list][s.Cloud] == nil {
						taken[list][s.Cloud] = map[string][]string{}
					}
					for _, x := range checks {
						taken[list][s.Cloud][x] = append(taken[list][s.Cloud][x], fmt.Sprintf("[%s](%s.md#%s)", o.ID(), s.ID, o.Name))
					}
				}
			}
		}
	}
	declined := map[string][]*catalog.Declined{}
	for _, d := range c.Base().Declined {
		declined[d.List] = append(declined[d.List], d)
	}
	type list struct {
		id, name, from string
		placed         []string
	}
	var lists []list
	for _, t := range c.Base().Tools {
		lists = append(lists, list{t.ID, t.Name, fmt.Sprintf("[%s](%s), %s", t.Name, t.URL, t.Licence), t.Placed})
	}
	for _, f := range c.Base().Frameworks {
		if f.Placed {
			lists = append(lists, list{f.ID, f.Name, fmt.Sprintf("[%s](%s)", f.Name, f.URL), slices.Sorted(maps.Keys(taken[f.ID]))})
		}
	}
	w.p("An equivalent is a check of another tool that asks the same as an obligation; several may share one. For the clouds below every check of the tool has a place: an obligation takes it, or it is declined with a reason.")
	var rows [][]string
	for _, l := range lists {
		for _, cloud := range l.placed {
			n := 0
			for _, d := range declined[l.id] {
				n += len(d.IDs)
			}
			rows = append(rows, []string{l.from, CloudNames[cloud], fmt.Sprint(len(taken[l.id][cloud])), fmt.Sprint(n)})
		}
	}
	w.table([]string{"tool", "cloud", "taken", "declined"}, rows)
	w.f("## Declined\n\n")
	for _, l := range lists {
		if len(declined[l.id]) == 0 {
			continue
		}
		w.f("### %s\n\n", l.name)
		var rows [][]string
		for _, d := range declined[l.id] {
			for _, id := range slices.Sorted(maps.Keys(d.IDs)) {
				rows = append(rows, []string{"`" + id + "`", catalog.DeclineCategories[d.Category], d.IDs[id]})
			}
		}
		w.table([]string{"check", "kind of reason", "reason"}, rows)
	}
	w.f("## Taken\n\n")
	for _, l := range lists {
		for _, cloud := range catalog.Clouds {
			if len(taken[l.id][cloud]) == 0 {
				continue
			}
			w.f("### %s: %s\n\n", l.name, CloudNames[cloud])
			var rows [][]string
			for _, id := range slices.Sorted(maps.Keys(taken[l.id][cloud])) {
				rows = append(rows, []string{"`" + id + "`", strings.Join(taken[l.id][cloud][id], ", ")})
			}
			w.table([]string{"check", "obligations"}, rows)
		}
	}
	return w.page("other-tools"), nil
}

// Frameworks makes the crosswalk from controls to obligations: an index, and a
// page for each framework.
func Frameworks(c *catalog.Catalog) ([]Page, error) {
	type entry struct {
		id      string
		derived bool
	}
	by := map[string]map[string][]entry{}
	for _, id := range c.Index().ServiceIDs() {
		s, ok := c.Service(id)
		if !ok {
			return nil, fmt.Errorf("service %s does not load", id)
		}
		for _, o := range s.Obligations {
			derived := map[string]bool{}
			for _, f := range o.Derived {
				derived[f] = true
			}
			for f, ids := range o.Controls {
				if by[f] == nil {
					by[f] = map[string][]entry{}
				}
				for _, ctl := range ids {
					by[f][ctl] = append(by[f][ctl], entry{o.ID(), derived[f]})
				}
			}
		}
	}
	index := page("Frameworks", "Frameworks", "Which frameworks the obligations map to.")
	index.p("A mapping says that the obligation supports the control, not that it satisfies it; most controls need more than configuration.")
	var pages []Page
	var overview [][]string
	for _, f := range c.Base().Frameworks {
		title := strings.TrimSpace(f.Name + " " + f.Version)
		w := page(title, "Frameworks", "Which obligations support which control of "+title+".")
		w.f("id `%s`, published by %s at <%s>. Control ids from: %s.\n\n", f.ID, f.Publisher, f.URL, strings.TrimSuffix(f.Source, "."))
		var rows [][]string
		for _, ctl := range f.Order {
			var parts []string
			for _, e := range by[f.ID][ctl] {
				service, name, _ := strings.Cut(e.id, ".")
				link := fmt.Sprintf("[%s](%s.md#%s)", e.id, service, name)
				if e.derived {
					link = "*" + link + "*"
				}
				parts = append(parts, link)
			}
			if len(parts) == 0 {
				continue
			}
			row := []string{ctl, strings.Join(parts, ", ")}
			if f.Titles {
				row = []string{ctl, f.Controls[ctl], row[1]}
			}
			rows = append(rows, row)
		}
		w.p("Mappings in italics are this project's own argument.")
		if f.Titles {
			w.table([]string{"control", "title", "obligations"}, rows)
		} else {
			w.table([]string{"control", "obligations"}, rows)
		}
		name := "framework-" + f.ID
		pages = append(pages, w.page(name))
		overview = append(overview, []string{fmt.Sprintf("[%s](%s.md)", title, name), "`" + f.ID + "`", f.Publisher, fmt.Sprintf("%d of %d", len(rows), len(f.Order))})
	}
	index.table([]string{"framework", "id", "publisher", "listed controls with an obligation"}, overview)
	return append([]Page{index.page("frameworks")}, pages...), nil
}

// Conditions is the reference of the functions that conditions may call.
func Conditions(*catalog.Catalog) (Page, error) {
	w := page("Functions in conditions", "Catalog", "The functions that catalog conditions may call.")
	w.p("Conditions are HCL expressions; `internal/catalog/README.md` describes them. These functions may be called; those without a description are Terraform's.")
	fs := condition.Functions()
	names := make([]string, 0, len(fs))
	for n := range fs {
		names = append(names, n)
	}
	sort.Strings(names)
	var rows [][]string
	for _, n := range names {
		rows = append(rows, []string{"`" + n + "`", fs[n]})
	}
	w.table([]string{"function", ""}, rows)
	return w.page("condition-functions"), nil
}
