package ruleset

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// TestScenarios lints the modules of the scenarios with the real tflint. Each is
// clean under the preset "recommended"; its careless twin is flagged for every
// duty of the customer that resources of the one or the other can show.
func TestScenarios(t *testing.T) {
	b := realTflint(t)
	c := catalog.Embedded()
	configs := t.TempDir()
	config := func(preset string) string {
		path := filepath.Join(configs, preset+".hcl")
		content := "plugin \"terraform\" {\n  enabled = true\n  preset  = \"recommended\"\n}\nplugin \"responsibility\" {\n  enabled = true\n  preset  = \"" + preset + "\"\n}\n"
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return "--config=" + path
	}
	recommended, all := config("recommended"), config("all")
	const examples = "../../examples/scenarios"
	known := map[string]bool{}
	for _, s := range c.Base().Scenarios {
		known[s.ID] = true
		t.Run(s.ID, func(t *testing.T) {
			module := filepath.Join(examples, s.ID)
			for _, i := range b.run(t, module, recommended) {
				t.Errorf("the module is flagged: %s: %s", i, i.Message)
			}

			careless := filepath.Join(module, "careless")
			flagged := map[string]bool{}
			for _, i := range b.run(t, careless, all) {
				flagged[i.Rule.Name] = true
				if !strings.HasPrefix(i.Rule.Name, "responsibility_") {
					t.Errorf("the twin is careless, not untidy: %s: %s", i, i.Message)
				}
			}
			present := typesIn(t, module, careless)
			for _, d := range s.Duties {
				if d.Party != catalog.Customer {
					continue
				}
				shows, wanted := false, []string{}
				for _, id := range d.Obligations {
					service, name, _ := strings.Cut(id, ".")
					o := obligationNamed(t, c, service, name)
					if !anyPresent(o.Types(), present) {
						continue
					}
					wanted = append(wanted, o.Rule())
					shows = shows || flagged[o.Rule()]
				}
				switch {
				case len(wanted) == 0:
					t.Logf("duty %s shows in none of the resources", d.ID)
				case !shows:
					t.Errorf("duty %s: the twin is flagged by none of %s", d.ID, strings.Join(wanted, ", "))
				}
			}
		})
	}
	dirs, err := os.ReadDir(examples)
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range dirs {
		if !known[dir.Name()] {
			t.Errorf("%s/%s belongs to no scenario", examples, dir.Name())
		}
	}
}

// typesIn returns the resource and data types that the files of folders have
// blocks of.
func typesIn(t *testing.T, dirs ...string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*.tf"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range strings.Split(string(src), "\n") {
				if m := blockLine.FindStringSubmatch(line); m != nil {
					out[strings.TrimPrefix(m[1]+".", "resource.")+m[2]] = true
				}
			}
		}
	}
	return out
}

func anyPresent(types []string, present map[string]bool) bool {
	for _, ty := range types {
		if present[ty] {
			return true
		}
	}
	return false
}

func obligationNamed(t *testing.T, c *catalog.Catalog, service, name string) *catalog.Obligation {
	t.Helper()
	s, ok := c.Service(service)
	if !ok {
		t.Fatalf("there is no service %s", service)
	}
	for _, o := range s.Obligations {
		if o.Name == name {
			return o
		}
	}
	t.Fatalf("there is no obligation %s.%s", service, name)
	return nil
}
