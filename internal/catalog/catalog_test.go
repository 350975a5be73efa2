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
