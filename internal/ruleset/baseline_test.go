package ruleset

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// A code base with findings has none after its baseline, and a new resource has.
func TestBaseline(t *testing.T) {
	b := realTflint(t)
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(".tflint.hcl", configuration(""))
	write("main.tf", "resource \"aws_db_instance\" \"orders\" {\n  publicly_accessible = true\n}\n\nresource \"aws_sqs_queue\" \"orders\" {\n  sqs_managed_sse_enabled = false\n}\n")
	write("other.tf.json", "{\"resource\": {\"aws_db_instance\": {\"json\": {\n  \"publicly_accessible\": true\n}}}}\n")
	lint := func(args ...string) (string, error) {
		cmd := exec.Command(b.binary, args...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "TFLINT_PLUGIN_DIR="+b.plugins)
		out, err := cmd.Output()
		return string(out), err
	}
	before, _ := lint("--format=json", "--force")
	if strings.Count(before, "publicly_accessible") < 2 {
		t.Fatalf("too few findings to begin with: %s", before)
	}
	var waivers bytes.Buffer
	baseline := &Baseline{Catalog: catalog.Embedded(), Dir: dir, Reason: "Found when the ruleset was introduced.", Approver: "Head of platform", Expires: "2999-12-31"}
	left, err := baseline.Write(strings.NewReader(before), &waivers)
	if err != nil || len(left) > 0 {
		t.Fatal(err, left)
	}
	if text := waivers.String(); !strings.Contains(text, "waiver \"aws_rds.not_publicly_accessible\" {\n  reason    = \"Found when the ruleset was introduced.\"\n  approver  = \"Head of platform\"\n  expires   = \"2999-12-31\"\n  resources = [\"aws_db_instance.json\", \"aws_db_instance.orders\"]\n}") {
		t.Error(text)
	}
	write(".responsibility/baseline.hcl", waivers.String())
	if after, err := lint("--format=compact"); err != nil || after != "" {
		t.Errorf("%v: %s", err, after)
	}
	write("new.tf", "resource \"aws_db_instance\" \"new\" {\n  publicly_accessible = true\n}\n")
	if after, err := lint("--format=compact"); err == nil || strings.Contains(after, "main.tf") || !strings.Contains(after, "new.tf:2:") {
		t.Errorf("%v: %s", err, after)
	}
}

func TestBaselineMistakes(t *testing.T) {
	for name, test := range map[string]struct {
		b    Baseline
		in   string
		want string
	}{
		"expires":  {Baseline{Reason: "x", Approver: "x", Expires: "soon"}, "{}", "expires is a day"},
		"approver": {Baseline{Reason: "x", Expires: "2027-01-01"}, "{}", "an approver and a reason"},
		"no JSON":  {Baseline{Reason: "x", Approver: "x", Expires: "2027-01-01"}, "main.tf:1:1", "expected what tflint --format=json prints"},
		"errors":   {Baseline{Reason: "x", Approver: "x", Expires: "2027-01-01"}, `{"errors": [{"message": "no such file"}]}`, "tflint failed: no such file"},
	} {
		test.b.Catalog = catalog.Embedded()
		if _, err := test.b.Write(strings.NewReader(test.in), &bytes.Buffer{}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}
