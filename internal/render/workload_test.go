package render

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/assessment"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

func workload(t *testing.T, ids ...string) *Workload {
	t.Helper()
	w, err := NewWorkload(catalog.Embedded(), ids)
	if err != nil {
		t.Fatal(err)
	}
	w.LastModified = "2026-11-21T00:00:00Z"
	return w
}

// luminance and contrast are those of WCAG 2.2.
func luminance(t *testing.T, color string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(color, "#"), 16, 32)
	if err != nil || len(color) != 7 {
		t.Fatalf("%q is no color", color)
	}
	part := func(shift int) float64 {
		c := float64(n>>shift&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Text is legible on everything it may stand on, by WCAG's level AA.
func TestContrast(t *testing.T) {
	for name, th := range map[string]theme{"light": light, "dark": dark} {
		pairs := [][2]string{{th.text, th.background}, {th.faint, th.background}}
		for _, o := range ownersShown {
			p, ok := th.owners[o.party]
			if !ok {
				t.Fatalf("%s has no colors for %s", name, o.party)
			}
			pairs = append(pairs, [2]string{p.text, p.fill}, [2]string{p.text, p.pattern})
		}
		for _, p := range pairs {
			if c := contrast(t, p[0], p[1]); c < 4.5 {
				t.Errorf("%s: %s on %s has a contrast of %.1f", name, p[0], p[1], c)
			}
		}
	}
}

// The picture is well-formed, has a title and a description, and an alternative
// text and a letter for every cell.
func TestSVG(t *testing.T) {
	w := workload(t, "aws_rds", "aws_rds.custom", "azure_storage", "saas")
	text := SVG(w)
	d := xml.NewDecoder(strings.NewReader(text))
	titles, letters := 0, 0
	for {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		s, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		switch s.Name.Local {
		case "title":
			titles++
		case "text":
			if slices.ContainsFunc(s.Attr, func(a xml.Attr) bool {
				return a.Name.Local == "class" && strings.HasPrefix(a.Value, "letter ")
			}) {
				letters++
			}
		}
	}
	cells := len(w.Matrices) * len(w.Catalog.Base().Areas)
	if titles != cells+1 || letters != cells+len(ownersShown) {
		t.Errorf("%d titles and %d letters for %d cells", titles, letters, cells)
	}
	for _, want := range []string{`role="img"`, `aria-labelledby="title description"`, "Amazon RDS: ", "prefers-color-scheme: dark", "Guest operating system, Amazon RDS Custom: shared. Provider: "} {
		if !strings.Contains(text, want) {
			t.Errorf("the picture lacks %q", want)
		}
	}
	if m := regexp.MustCompile(`width="(\d+)"`).FindStringSubmatch(text); m == nil || m[1] > "880" && len(m[1]) >= 3 {
		t.Errorf("wider than a page: %v", m)
	}
}

func TestCSV(t *testing.T) {
	w := workload(t, "aws_rds", "aws_s3")
	w.Frameworks = []string{"nist_800_53_r5", "pci_dss_4_0"}
	text, err := CSV(w)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows[0]) != 11 {
		t.Errorf("%d fields, want eleven: %v", len(rows[0]), rows[0])
	}
	i := slices.IndexFunc(rows, func(r []string) bool {
		return strings.Contains(r[7], "storage_encrypted = true") && strings.HasPrefix(r[4], "Amazon RDS")
	})
	if i < 0 {
		t.Fatal("no row says to encrypt")
	}
	r := rows[i]
	if r[1] == "" || r[2] != "" || r[3] != "Shared" || r[6] != "" || r[8] != "Partial" || r[9] != "NIST SP 800-53 Rev. 5" {
		t.Errorf("%q", r)
	}
	for _, r := range rows[1:] {
		if strings.HasPrefix(r[9], "Payment Card") && r[1] != "" {
			t.Errorf("a title that is not ours to carry: %q", r)
		}
		if r[7] == "" {
			t.Errorf("nothing required: %q", r)
		}
	}
}

// schemaFor is the JSON schema of NIST that a document keeps to.
func schemaFor(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	dir := os.Getenv("OSCAL_SCHEMA_DIR")
	if dir == "" {
		t.Skip("OSCAL_SCHEMA_DIR names no folder with " + name + "; NIST publishes it with https://github.com/usnistgov/OSCAL/releases")
	}
	abs, err := filepath.Abs(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.UseRegexpEngine(func(s string) (jsonschema.Regexp, error) {
		re, err := regexp.Compile(s)
		return (*pattern)(re), err
	})
	s, err := c.Compile(abs)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// pattern is a regular expression of Go's, which knows \p{L}.
type pattern regexp.Regexp

func (p *pattern) MatchString(s string) bool { return (*regexp.Regexp)(p).MatchString(s) }
func (p *pattern) String() string            { return (*regexp.Regexp)(p).String() }

// What is written in OSCAL is valid by NIST's own schemas, for every framework,
// with an overlay and an assessment.
func TestOSCAL(t *testing.T) {
	c, diags := catalog.Embedded().With([]catalog.Source{{Name: "overlay.hcl", Text: []byte("party \"platform_team\" {\n  name = \"Platform team\"\n}\ndelegation \"platform_team\" {\n  areas = [\"backup\"]\n}\n")}})
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	w, err := NewWorkload(c, []string{"aws_kms", "azure_key_vault", "aws_ecs.fargate"})
	if err != nil {
		t.Fatal(err)
	}
	w.LastModified = "2026-11-21T00:00:00Z"
	if w.Assessment, err = assessment.Assess(assessment.Input{Catalog: c, Services: []string{"aws_kms"}, Selection: &catalog.Selection{}, Now: time.Time{}}); err != nil {
		t.Fatal(err)
	}
	component, plan := schemaFor(t, "oscal_component_schema.json"), schemaFor(t, "oscal_ssp_schema.json")
	for _, f := range c.FrameworkIDs() {
		w.Frameworks = []string{f}
		t.Run(f, func(t *testing.T) {
			for _, d := range []struct {
				make   func(*Workload) (string, error)
				schema *jsonschema.Schema
			}{{ComponentDefinition, component}, {SystemSecurityPlan, plan}} {
				text, err := d.make(w)
				if err != nil {
					if strings.Contains(err.Error(), "no obligation of these services") {
						continue
					}
					t.Fatal(err)
				}
				again, _ := d.make(w)
				if text != again {
					t.Error("not the same twice")
				}
				doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
				if err != nil {
					t.Fatal(err)
				}
				if err := d.schema.Validate(doc); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// The same thing has the same UUID in every document, and no two things share
// one.
func TestStableUUIDs(t *testing.T) {
	one, err := ComponentDefinition(workload(t, "aws_rds", "aws_s3"))
	if err != nil {
		t.Fatal(err)
	}
	two, err := ComponentDefinition(workload(t, "aws_s3"))
	if err != nil {
		t.Fatal(err)
	}
	uuids := func(text string) map[string]int {
		out := map[string]int{}
		for _, m := range regexp.MustCompile(`"uuid": "([^"]+)"`).FindAllStringSubmatch(text, -1) {
			out[m[1]]++
		}
		return out
	}
	a, b := uuids(one), uuids(two)
	for id, n := range a {
		if n > 1 {
			t.Errorf("%s is used %d times", id, n)
		}
	}
	missing := 0
	for id := range b {
		if a[id] == 0 {
			missing++
		}
	}
	if missing != 1 { // the document's own
		t.Errorf("%d UUIDs of the smaller document are not in the larger", missing)
	}
	var doc map[string]map[string]any
	if err := json.Unmarshal([]byte(one), &doc); err != nil || doc["component-definition"]["uuid"] == nil {
		t.Error(err)
	}
}

func TestRenderMistakes(t *testing.T) {
	if _, err := Render("pdf", workload(t, "aws_rds")); err == nil || !strings.Contains(err.Error(), "It is one of csv, markdown, oscal_component, oscal_ssp, svg.") {
		t.Error(err)
	}
	if _, err := NewWorkload(catalog.Embedded(), []string{"aws_rdz"}); err == nil || !strings.Contains(err.Error(), `Did you mean "aws_rds"?`) {
		t.Error(err)
	}
	w := workload(t, "aws_rds")
	w.LastModified = "yesterday"
	if _, err := Render("oscal_component", w); err == nil || !strings.Contains(err.Error(), "set last_modified") {
		t.Error(err)
	}
	w.Frameworks = []string{"nist"}
	if _, err := Render("csv", w); err == nil || !strings.Contains(err.Error(), `there is no framework "nist"`) {
		t.Error(err)
	}
}

func TestMarkdown(t *testing.T) {
	w := workload(t, "aws_rds", "aws_kms")
	text := Markdown(w)
	for _, want := range []string{"| area | Amazon RDS | AWS Key Management Service |", "| Guest operating system | provider | provider |", "| `aws_rds.storage_encrypted` | Encrypt database storage. Set storage_encrypted = true. | high | customer |"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q", want)
		}
	}
}
