package ruleset

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

var wantComment = regexp.MustCompile(`# want: (.+)$`)

// TestModules lints large modules with every rule, as they are and with
// undecided verdicts shown. They take most settings from variables without
// defaults, data sources and other resources: what is flagged is what the
// comments name, at their lines, and nothing else; and all of that stays once a
// caller gives values, careful or careless ones.
func TestModules(t *testing.T) {
	b := realTflint(t)
	const modules = "testdata/modules"
	entries, err := os.ReadDir(modules)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		dir := filepath.Join(modules, e.Name())
		t.Run(e.Name(), func(t *testing.T) {
			want := wanted(t, dir)
			config := func(unknown string) string {
				path := filepath.Join(t.TempDir(), ".tflint.hcl")
				text := configuration(fmt.Sprintf("  preset  = \"all\"\n  unknown = %q", unknown))
				if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
				return "--config=" + path
			}
			for _, unknown := range []string{unknownIgnore, unknownNotice} {
				var unmet, undecided []string
				for _, i := range b.run(t, dir, config(unknown)) {
					place := fmt.Sprintf("%s:%d %s", i.Range.Filename, i.Range.Start.Line, i.Rule.Name)
					if strings.HasPrefix(i.Message, "Undecided") {
						undecided = append(undecided, place)
					} else {
						unmet = append(unmet, place)
					}
				}
				slices.Sort(unmet)
				for _, u := range unmet {
					if !slices.Contains(want, u) {
						t.Errorf("unknown = %q: %s is flagged", unknown, u)
					}
				}
				for _, w := range want {
					if !slices.Contains(unmet, w) {
						t.Errorf("unknown = %q: %s is not flagged", unknown, w)
					}
				}
				if (len(undecided) > 0) != (unknown == unknownNotice) {
					t.Errorf("unknown = %q: %d verdicts are undecided", unknown, len(undecided))
				}
			}
			for _, values := range []string{"hardened.tfvars", "lax.tfvars"} {
				if _, err := os.Stat(filepath.Join(dir, values)); err != nil {
					continue // its variables have defaults
				}
				var unmet []string
				for _, i := range b.run(t, dir, config(unknownIgnore), "--var-file="+values) {
					unmet = append(unmet, fmt.Sprintf("%s:%d %s", i.Range.Filename, i.Range.Start.Line, i.Rule.Name))
				}
				for _, w := range want {
					if !slices.Contains(unmet, w) {
						t.Errorf("%s: %s is withdrawn", values, w)
					}
				}
				if more := len(unmet) - len(want); values == "lax.tfvars" && more < 20 {
					t.Errorf("%s: only %d findings more", values, more)
				}
			}
		})
	}
}

// wanted returns what the comments of a module name, as places.
func wanted(t *testing.T, dir string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.tf"))
	if err != nil || len(files) == 0 {
		t.Fatal(dir, err)
	}
	var out []string
	for _, file := range files {
		for i, line := range strings.Split(readFile(t, file), "\n") {
			m := wantComment.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			for _, o := range strings.Split(m[1], ", ") {
				out = append(out, fmt.Sprintf("%s:%d %s", filepath.Base(file), i+1, catalog.RuleName(o)))
			}
		}
	}
	return out
}
