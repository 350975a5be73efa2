package ruleset

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/didyoumean"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/schema"
)

const catalogData = "../catalog/data"

// expectation is what the comments of a fixture say of one resource: the
// obligations it does not meet, and those that cannot be decided. All others of
// its service that have a check for its type it meets.
type expectation struct {
	line             int
	unmet, undecided map[string]bool
}

var (
	blockLine  = regexp.MustCompile(`^(resource|data)\s+"([^"]+)"\s+"([^"]+)"`)
	expectLine = regexp.MustCompile(`#\s*(want|undecided):\s*(.+)$`)
)

// expectations reads the comments: one inside a block belongs to it, one
// outside to the next block.
func expectations(src string) map[string]*expectation {
	fresh := func() *expectation { return &expectation{unmet: map[string]bool{}, undecided: map[string]bool{}} }
	out := map[string]*expectation{}
	cur, inside := fresh(), false
	for i, line := range strings.Split(src, "\n") {
		code, _, _ := strings.Cut(line, "#")
		header := blockLine.FindStringSubmatch(line)
		if header != nil {
			address := header[2] + "." + header[3]
			if header[1] == "data" {
				address = schema.DataPrefix + address
			}
			cur.line, inside = i+1, true
			out[address] = cur
		}
		if m := expectLine.FindStringSubmatch(line); m != nil {
			set := cur.unmet
			if m[1] == "undecided" {
				set = cur.undecided
			}
			for _, o := range strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' }) {
				set[o] = true
			}
		}
		if inside && (strings.HasPrefix(line, "}") || header != nil && strings.HasSuffix(strings.TrimSpace(code), "}")) {
			cur, inside = fresh(), false
		}
	}
	return out
}

// TestFixtures runs every service's fixture through the reader and the engine,
// and holds each check to at least one resource that meets it, one that does
// not, and one that cannot be decided. The same resources, as a provider would
// plan them, must come to the same verdicts once all is known, and to no other
// before.
func TestFixtures(t *testing.T) {
	c := catalog.Open(os.DirFS(catalogData))
	for _, e := range c.Index().Services {
		s, ok := c.Service(e.ID)
		if !ok {
			t.Errorf("%s does not load", e.ID)
			continue
		}
		t.Run(e.ID, func(t *testing.T) { testFixture(t, c, s) })
	}
}

func testFixture(t *testing.T, c *catalog.Catalog, s *catalog.Service) {
	var checks []*catalog.Check
	for _, o := range s.Obligations {
		checks = append(checks, o.Checks...)
	}
	if len(checks) == 0 {
		t.Skip("no checks")
	}
	path := filepath.Join(catalogData, strings.TrimSuffix(s.DefRange.Filename, ".hcl")+".tf")
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("every service with checks has a fixture beside it: %s", err)
	}
	want := expectations(string(src))
	m, err := read(openFiles(t, map[string]string{filepath.Base(path): string(src)}), c, checks)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	var obligations []string
	for _, o := range s.Obligations {
		if o.Verification == catalog.Configuration {
			names[o.Name] = true
			obligations = append(obligations, o.Name)
		}
	}
	for address, x := range want {
		if m.byAddress[address] == nil && (len(x.unmet) > 0 || len(x.undecided) > 0) {
			t.Errorf("%s:%d: %s has expectations, and no check of the service is for its type", path, x.line, address)
		}
		for _, set := range []map[string]bool{x.unmet, x.undecided} {
			for o := range set {
				if !names[o] {
					t.Errorf("%s:%d: no obligation %q.%s", path, x.line, o, didyoumean.Hint(o, obligations))
				}
			}
		}
	}
	// A block with several instances is unmet if one is.
	seen := map[*catalog.Check]map[check.Verdict]bool{}
	for _, ch := range checks {
		seen[ch] = map[check.Verdict]bool{}
		got := map[string]check.Verdict{}
		for _, r := range m.world.Resources(ch.Type) {
			j := check.Judge(ch, r, m.world)
			old, ok := got[r.Address]
			if !ok || j.Verdict == check.Unmet || (old == check.Met) {
				got[r.Address] = j.Verdict
			}
			testPlanned(t, c, m, ch, r, j.Verdict)
		}
		for address, verdict := range got {
			seen[ch][verdict] = true
			x := want[address]
			if x == nil {
				continue
			}
			o := ch.Obligation.Name
			expected := check.Met
			switch {
			case x.unmet[o]:
				expected = check.Unmet
			case x.undecided[o]:
				expected = check.Undecided
			}
			// An obligation with several checks for the type is as bad as its worst.
			if verdict != expected && !(sameTypeTwice(ch) && verdict == check.Met) {
				t.Errorf("%s:%d: %s is %s for %s, want %s (check at %s)", path, x.line, address, verdict, o, expected, ch.DefRange)
			}
		}
	}
	for _, ch := range checks {
		var missing []string
		for _, v := range []check.Verdict{check.Met, check.Unmet, check.Undecided} {
			if !seen[ch][v] {
				missing = append(missing, v.String())
			}
		}
		if len(missing) > 0 {
			t.Errorf("%s: %s for %s: the fixture has no resource that is %s", ch.DefRange, ch.Obligation.Name, ch.Type, strings.Join(missing, ", none that is "))
		}
	}
}

func sameTypeTwice(ch *catalog.Check) bool {
	n := 0
	for _, other := range ch.Obligation.Checks {
		if other.Type == ch.Type {
			n++
		}
	}
	return n > 1
}

// testPlanned judges the resource as a provider plans it, where everything that
// the provider may still compute is unknown, and again with all of that unset.
func testPlanned(t *testing.T, c *catalog.Catalog, m *module, ch *catalog.Check, r *check.Resource, verdict check.Verdict) {
	shape, ok := schema.Lookup(r.Type)
	if !ok || len(ch.Companions) > 0 {
		return // a legacy type is not planned any more; links need all of the module
	}
	planned := *r
	planned.Value = plan(r.Value, shape.Body)
	planned.References = nil
	w := check.NewWorld(c, []*check.Resource{&planned}, nil)
	if got := check.Judge(ch, &planned, w).Verdict; got != check.Undecided && got != verdict {
		t.Errorf("%s: %s of %s is %s from source and %s as planned", r.Instance, ch.Obligation.Name, ch.DefRange, verdict, got)
	}
}

// plan adds what Terraform adds to a configuration: every attribute, unknown
// where the provider computes it.
func plan(v cty.Value, body *schema.Body) cty.Value {
	attrs := map[string]cty.Value{}
	for name, a := range body.Attributes {
		attrs[name] = cty.NullVal(a.Type)
		if a.Computed {
			attrs[name] = cty.UnknownVal(a.Type)
		}
	}
	for name, val := range v.AsValueMap() {
		if !val.IsKnown() || !val.IsNull() {
			attrs[name] = val
		}
	}
	return cty.ObjectVal(attrs)
}

// describe lists what a fixture's resources come to, to paste into comments.
func describe(m *module, checks []*catalog.Check) string {
	lines := map[string]map[string][]string{}
	for _, ch := range checks {
		for _, r := range m.world.Resources(ch.Type) {
			v := check.Judge(ch, r, m.world).Verdict
			if lines[r.Address] == nil {
				lines[r.Address] = map[string][]string{}
			}
			lines[r.Address][v.String()] = append(lines[r.Address][v.String()], ch.Obligation.Name)
		}
	}
	var sb strings.Builder
	for _, a := range sorted(lines) {
		for _, v := range []string{"unmet", "undecided"} {
			if l := lines[a][v]; len(l) > 0 {
				sort.Strings(l)
				fmt.Fprintf(&sb, "%s %s: %s\n", a, v, strings.Join(l, ", "))
			}
		}
	}
	return sb.String()
}

// TestParallelModules reads and judges modules side by side, as tflint does with
// called modules; run with -race it finds shared state.
func TestParallelModules(t *testing.T) {
	c := catalog.Embedded()
	s, ok := c.Service("aws_rds")
	if !ok {
		t.Fatal("no aws_rds")
	}
	var checks []*catalog.Check
	for _, o := range s.Obligations {
		checks = append(checks, o.Checks...)
	}
	src, err := os.ReadFile(filepath.Join(catalogData, "aws/rds.tf"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 8 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			m, err := read(openFiles(t, map[string]string{"main.tf": string(src)}), c, checks)
			if err != nil {
				t.Fatal(err)
			}
			if text := describe(m, checks); !strings.Contains(text, "aws_db_instance.bare unmet:") {
				t.Error(text)
			}
		})
	}
}
