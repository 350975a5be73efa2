package ruleset

import (
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

// What the guide's picture says of lint is so; the provider's test has the rest.
func TestSources(t *testing.T) {
	c := catalog.Embedded()
	o, ok := c.Obligation("aws_rds.storage_encrypted")
	if !ok {
		t.Fatal("no obligation")
	}
	for _, s := range render.Sources {
		src := s.Rest + "resource \"aws_db_instance\" \"main\" {\n  engine = \"postgres\"\n  " + s.Setting + "\n}\n"
		m, err := read(openFiles(t, map[string]string{"main.tf": src}), c, o.Checks)
		if err != nil {
			t.Fatal(err)
		}
		for _, ch := range o.Checks {
			for _, r := range m.world.Resources(ch.Type) {
				if v := check.Judge(ch, r, m.world).Verdict; (v == check.Undecided) != (s.Decides > render.Lint) {
					t.Errorf("%s: %s in lint", s.Name, v)
				}
			}
		}
	}
}
