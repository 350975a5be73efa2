package render

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/matrix"
)

// paint is how an owner is shown: a fill, the lines or dots over it, and the
// letter in it. Colour, pattern and letter each tell owners apart, so that the
// picture reads in print and for everybody.
type paint struct{ fill, pattern, text string }

// theme is the colours of a picture.
type theme struct {
	background, text, faint string
	owners                  map[catalog.Party]paint
}

// light and dark are the themes; a viewer takes the one that its page has.
var (
	light = theme{"#ffffff", "#1b1f24", "#59636e", map[catalog.Party]paint{
		catalog.Customer:      {"#0b3d91", "#0b3d91", "#ffffff"},
		catalog.Shared:        {"#ffd166", "#f2b63c", "#1b1f24"},
		catalog.Provider:      {"#e6edf3", "#c3d0dc", "#1b1f24"},
		catalog.NotApplicable: {"#ffffff", "#ffffff", "#59636e"},
	}}
	dark = theme{"#0d1117", "#e6edf3", "#9da7b1", map[catalog.Party]paint{
		catalog.Customer:      {"#8ab8ff", "#8ab8ff", "#0b1a33"},
		catalog.Shared:        {"#7a5200", "#684600", "#ffffff"},
		catalog.Provider:      {"#21303f", "#2e4154", "#e6edf3"},
		catalog.NotApplicable: {"#0d1117", "#0d1117", "#9da7b1"},
	}}
)

// ownersShown are the parties in the order of the legend, with their letters.
var ownersShown = []struct {
	party        catalog.Party
	letter, name string
}{
	{catalog.Customer, "C", "customer"},
	{catalog.Shared, "S", "shared"},
	{catalog.Provider, "P", "provider"},
	{catalog.NotApplicable, "–", "not applicable"},
}

// Measures of the picture, in pixels: it is as wide as a page of documentation.
const (
	pictureWidth = 880
	labelWidth   = 210
	rowHeight    = 22
	letterWidth  = 6.6 // of 12 pixel text, on average
	gap          = 2
)

func escape(s string) string {
	var sb strings.Builder
	_ = xml.EscapeText(&sb, []byte(s)) // a strings.Builder takes everything
	return sb.String()
}

func (t theme) css(indent string) string {
	var sb strings.Builder
	rule := func(selector, property, value string) {
		fmt.Fprintf(&sb, "%s%s { %s: %s }\n", indent, selector, property, value)
	}
	rule(".background", "fill", t.background)
	rule("text", "fill", t.text)
	rule(".faint", "fill", t.faint)
	rule(".line", "stroke", t.faint)
	for _, o := range ownersShown {
		p := t.owners[o.party]
		rule("."+string(o.party), "fill", p.fill)
		rule(".mark-"+string(o.party), "stroke", p.pattern)
		rule(".on-"+string(o.party), "fill", p.text)
	}
	return sb.String()
}

// SVG is the matrix of the workload as a picture: areas by services or models.
func SVG(w *Workload) string {
	column := float64(pictureWidth-labelWidth) / float64(max(len(w.Matrices), 4))
	header, upright := 0.0, true // names across the columns, or up where they are narrow
	var names [][]string
	for _, m := range w.Matrices {
		lines := wrap(m.Name, int(column/letterWidth))
		names = append(names, lines)
		header = max(header, float64(len(lines))*15)
		for _, l := range lines {
			if float64(len(l))*letterWidth > column {
				upright = false
			}
		}
	}
	if !upright {
		header = 0
		for _, m := range w.Matrices {
			header = max(header, float64(len([]rune(m.Name)))*letterWidth)
		}
	}
	top := 66 + header
	width := labelWidth + column*float64(len(w.Matrices))
	width = max(width, 460)

	var body strings.Builder
	y := top + 8
	for _, g := range w.Catalog.Base().Groups {
		var rows []*catalog.Area
		for _, a := range w.Catalog.Base().Areas {
			if a.Group == g.ID {
				rows = append(rows, a)
			}
		}
		if len(rows) == 0 {
			continue
		}
		fmt.Fprintf(&body, "<text class=\"group\" x=\"8\" y=\"%.0f\">%s</text>\n", y+15, escape(g.Name))
		y += rowHeight
		for _, a := range rows {
			fmt.Fprintf(&body, "<text x=\"16\" y=\"%.0f\">%s</text>\n", y+15, escape(a.Name))
			for i, m := range w.Matrices {
				cell, _ := m.Cell(a.ID)
				body.WriteString(box(cell.Party, labelWidth+float64(i)*column, y, column-gap, rowHeight-gap, cellTitle(m, cell)))
			}
			y += rowHeight
		}
		y += 6
	}
	height := y + 8

	var sb strings.Builder
	dots := "<pattern id=\"provider\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" class=\"provider\"/><path d=\"M2 4h.01\" class=\"mark-provider\" stroke-width=\"3\" stroke-linecap=\"round\"/></pattern>\n"
	begin(&sb, width, height, w.Title, description(w), hatched("shared")+dots, ".group, .letter { font-weight: 600 }")
	x := 8.0
	for _, o := range ownersShown {
		sb.WriteString(box(o.party, x, 34, 26, 18, ""))
		fmt.Fprintf(&sb, "<text x=\"%.0f\" y=\"48\">%s</text>\n", x+32, o.name)
		x += 32 + float64(len(o.name))*letterWidth + 22
	}
	for i, m := range w.Matrices {
		middle := labelWidth + float64(i)*column + (column-gap)/2
		if !upright {
			fmt.Fprintf(&sb, "<text transform=\"translate(%.1f %.0f) rotate(-90)\">%s</text>\n", middle+4, top+2, escape(m.Name))
			continue
		}
		for n, l := range names[i] {
			fmt.Fprintf(&sb, "<text x=\"%.1f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>\n", middle, top-float64(len(names[i])-1-n)*15, escape(l))
		}
	}
	sb.WriteString(body.String())
	sb.WriteString("</svg>\n")
	return sb.String()
}

// begin writes a picture up to its title: its words, how it looks in both themes,
// and the background. patterns are its definitions, rules further lines of style.
func begin(sb *strings.Builder, width, height float64, title, description, patterns string, rules ...string) {
	fmt.Fprintf(sb, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\" role=\"img\" aria-labelledby=\"title description\">\n", width, height, width, height)
	fmt.Fprintf(sb, "<title id=\"title\">%s</title>\n<desc id=\"description\">%s</desc>\n", escape(title), escape(description))
	sb.WriteString("<style>\n  text { font: 12px system-ui, -apple-system, \"Segoe UI\", \"Liberation Sans\", sans-serif }\n  .title { font-size: 16px; font-weight: 600 }\n")
	for _, r := range rules {
		sb.WriteString("  " + r + "\n")
	}
	sb.WriteString(light.css("  "))
	sb.WriteString("  @media (prefers-color-scheme: dark) {\n" + dark.css("    ") + "  }\n</style>\n<defs>\n" + patterns + "</defs>\n")
	fmt.Fprintf(sb, "<rect class=\"background\" width=\"%.0f\" height=\"%.0f\"/>\n<text class=\"title\" x=\"8\" y=\"22\">%s</text>\n", width, height, escape(title))
}

// hatched is the definition of the pattern of a shared area, under an id.
func hatched(id string) string {
	return fmt.Sprintf("<pattern id=%q width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" class=\"shared\"/><path d=\"M0 0V8\" class=\"mark-shared\" stroke-width=\"6\"/></pattern>\n", id)
}

// Picture is the one that the README shows: services from the customer's machine
// to the provider's store.
func Picture(c *catalog.Catalog) (string, error) {
	w, err := NewWorkload(c, []string{"aws_ec2", "aws_eks", "aws_rds", "aws_lambda", "aws_s3"})
	if err != nil {
		return "", err
	}
	return SVG(w), nil
}

// box is a cell: its fill and pattern, its letter, and its text alternative.
func box(p catalog.Party, x, y, width, height float64, title string) string {
	letter, fill := "", fmt.Sprintf("class=\"%s\"", p)
	for _, o := range ownersShown {
		if o.party == p {
			letter = o.letter
		}
	}
	switch p {
	case catalog.Shared, catalog.Provider:
		fill = fmt.Sprintf("fill=\"url(#%s)\"", p)
	case catalog.NotApplicable:
		fill += " stroke-width=\"0.5\""
		fill = strings.Replace(fill, "class=\"", "class=\"line ", 1)
	}
	if title != "" {
		title = "<title>" + escape(title) + "</title>"
	}
	return fmt.Sprintf("<g>%s<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" %s/><text class=\"letter on-%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text></g>\n",
		title, x, y, width, height, fill, p, x+width/2, y+height/2+4.5, letter)
}

func cellTitle(m *matrix.Matrix, c matrix.Cell) string {
	s := fmt.Sprintf("%s, %s: %s", c.Area.Name, m.Name, strings.ReplaceAll(string(c.Party), "_", " "))
	if c.Party == catalog.Shared {
		s += ". Provider: " + c.Provider + " Customer: " + c.Customer
	}
	return s
}

// description is the picture in words.
func description(w *Workload) string {
	var parts []string
	for _, m := range w.Matrices {
		n := map[catalog.Party]int{}
		for _, c := range m.Cells {
			n[c.Party]++
		}
		var counts []string
		for _, o := range ownersShown {
			if n[o.party] > 0 {
				counts = append(counts, fmt.Sprintf("%d %s", n[o.party], o.name))
			}
		}
		parts = append(parts, m.Name+": "+strings.Join(counts, ", "))
	}
	return fmt.Sprintf("Who owns each of %d areas of responsibility. %s.", len(w.Catalog.Base().Areas), strings.Join(parts, "; "))
}

// wrap breaks a name into lines of at most n letters, at its spaces.
func wrap(s string, n int) []string {
	var out []string
	for _, word := range strings.Fields(s) {
		if last := len(out) - 1; last >= 0 && len(out[last])+1+len(word) <= n {
			out[last] += " " + word
		} else {
			out = append(out, word)
		}
	}
	return out
}
