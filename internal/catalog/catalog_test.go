package catalog_test

import (
	"os"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// TestEmbeddedCatalog is the gate for content: everything the loader can find
// wrong, with file and line.
func TestEmbeddedCatalog(t *testing.T) {
	c := catalog.Open(os.DirFS("data"))
	diags := c.Validate()
	if len(diags) == 0 {
		return
	}
	var sb strings.Builder
	w := hcl.NewDiagnosticTextWriter(&sb, c.Files(), 120, false)
	if err := w.WriteDiagnostics(diags); err != nil {
		t.Fatal(err)
	}
	t.Errorf("%d mistakes\n%s", len(diags), sb.String())
}

// seeds is how many numbered statements the users' documents hold; every one
// has a home in the catalog.
const seeds = 289

func TestSeeds(t *testing.T) {
	homes := catalog.Open(os.DirFS("data")).Seeds()
	for n := 1; n <= seeds; n++ {
		if len(homes[n]) == 0 {
			t.Errorf("statement %d has no home", n)
		}
	}
	for n, where := range homes {
		if n < 1 || n > seeds {
			t.Errorf("%v names statement %d, and there are %d", where, n, seeds)
		}
	}
}
