package ruleset

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// linter runs the real tflint with the plugin built from this tree.
type linter struct{ binary, plugins string }

// pluginDir is where the plugin was built, once one was.
var pluginDir string

var buildPlugin = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "plugins")
	if err != nil {
		return "", err
	}
	pluginDir = dir
	out, err := exec.Command("go", "build", "-o", filepath.Join(dir, "tflint-ruleset-responsibility"), "../../tflint-plugin").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if pluginDir != "" {
		os.RemoveAll(pluginDir)
	}
	os.Exit(code)
}

func realTflint(t *testing.T) linter {
	t.Helper()
	binary := os.Getenv("TFLINT")
	if binary == "" {
		t.Skip("TFLINT names no tflint: run make test")
	}
	dir, err := buildPlugin()
	if err != nil {
		t.Fatal(err)
	}
	return linter{binary, dir}
}

type issue struct {
	Rule struct {
		Name     string `json:"name"`
		Severity string `json:"severity"`
	} `json:"rule"`
	Message string `json:"message"`
	Fixable bool   `json:"fixable"`
	Range   struct {
		Filename string `json:"filename"`
		Start    struct {
			Line   int `json:"line"`
			Column int `json:"column"`
		} `json:"start"`
	} `json:"range"`
}

func (i issue) String() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", filepath.ToSlash(i.Range.Filename), i.Range.Start.Line, i.Range.Start.Column, i.Rule.Severity, i.Rule.Name)
}

// run returns the issues of a folder, sorted by place.
func (b linter) run(t *testing.T, dir string, args ...string) []issue {
	t.Helper()
	cmd := exec.Command(b.binary, append([]string{"--format=json", "--force"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+b.plugins)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %s\n%s", err, stderr.String(), stdout.String())
	}
	var result struct {
		Issues []issue                    `json:"issues"`
		Errors []struct{ Message string } `json:"errors"`
	}
	if err := json.Unmarshal(stdout.Bytes(), &result); err != nil {
		t.Fatalf("%s\n%s", err, stdout.String())
	}
	for _, e := range result.Errors {
		t.Errorf("tflint: %s", e.Message)
	}
	sort.SliceStable(result.Issues, func(i, j int) bool {
		a, b := result.Issues[i], result.Issues[j]
		if a.Range.Filename != b.Range.Filename {
			return a.Range.Filename < b.Range.Filename
		}
		if a.Range.Start.Line != b.Range.Start.Line {
			return a.Range.Start.Line < b.Range.Start.Line
		}
		return a.String() < b.String()
	})
	return result.Issues
}

// TestIntegration runs the real tflint on one folder per language feature. The
// golden file beside the source lists where what is flagged.
func TestIntegration(t *testing.T) {
	b := realTflint(t)
	config, err := filepath.Abs("testdata/integration/.tflint.hcl")
	if err != nil {
		t.Fatal(err)
	}
	dirs, err := filepath.Glob("testdata/integration/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range dirs {
		if fi, err := os.Stat(dir); err != nil || !fi.IsDir() {
			continue
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			config := config
			if own, err := filepath.Abs(filepath.Join(dir, ".tflint.hcl")); err == nil {
				if _, err := os.Stat(own); err == nil {
					config = own
				}
			}
			var sb strings.Builder
			for _, i := range b.run(t, dir, "--config="+config) {
				fmt.Fprintln(&sb, i)
				if strings.Contains(i.Message, "hunter2") {
					t.Errorf("a message holds a value: %s", i.Message)
				}
			}
			golden := filepath.Join(dir, "expected.txt")
			if *update {
				if err := os.WriteFile(golden, []byte(sb.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got := sb.String(); got != string(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}

// TestFix runs tflint --fix on a module: what it writes is what the folder
// testdata/fix/after holds, and a second run writes nothing.
func TestFix(t *testing.T) {
	b := realTflint(t)
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/fix/before")); err != nil {
		t.Fatal(err)
	}
	tree := func(dir string) map[string]string {
		out := map[string]string{}
		err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := os.ReadFile(filepath.Join(dir, name))
			out[name] = string(text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	b.run(t, dir, "--fix")
	fixed := tree(dir)
	if *update {
		if err := os.RemoveAll("testdata/fix/after"); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS("testdata/fix/after", os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
	}
	want := tree("testdata/fix/after")
	for name, text := range fixed {
		if text != want[name] {
			t.Errorf("%s: got\n%s\nwant\n%s", name, text, want[name])
		}
	}
	after := b.run(t, dir)
	for _, i := range after {
		if i.Fixable {
			t.Errorf("still to be fixed: %s", i)
		}
	}
	b.run(t, dir, "--fix")
	if again := tree(dir); !maps.Equal(again, fixed) {
		t.Error("the second run changes something")
	}
}

// What an overlay says of a finding stands in its message.
func TestOverlayMessages(t *testing.T) {
	b := realTflint(t)
	issues := b.run(t, "testdata/integration/overlay")
	for rule, want := range map[string]string{
		"responsibility_aws_rds_storage_encrypted": "Owner: customer, platform_team, overlay .responsibility.hcl:5 (",
		"responsibility_aws_rds_multi_az":          "The waiver at .responsibility.hcl:16 ended on 2020-01-01.",
		"responsibility_aws_rds_named_after_team":  "Name databases after their owner: begin the identifier with team-. Nobody knows whom to call. Owner: customer, overlay .responsibility.hcl:28 (",
	} {
		if !slices.ContainsFunc(issues, func(i issue) bool { return i.Rule.Name == rule && strings.Contains(i.Message, want) }) {
			t.Errorf("no finding of %s says %q", rule, want)
		}
	}
}

// The plugin block may name the overlay; a mistake in it stops the run with its
// place.
func TestOverlayFiles(t *testing.T) {
	b := realTflint(t)
	for name, test := range map[string]struct{ overlay, want string }{
		"mistake":  {"waiver \"aws_rds.multi_as\" {\n  reason = \"x\"\n  approver = \"x\"\n  expires = \"2999-01-01\"\n}\n", `policy.hcl:1,8-26: Unknown obligation of aws_rds; There is no obligation of aws_rds "multi_as". Did you mean "multi_az"?`},
		"no file":  {"", "no such file"},
		"accepted": {"waiver \"aws_rds\" {\n  reason = \"x\"\n  approver = \"x\"\n  expires = \"2999-01-01\"\n}\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			files := map[string]string{
				".tflint.hcl":         "plugin \"terraform\" {\n  enabled = false\n}\nplugin \"responsibility\" {\n  enabled = true\n  catalog_files = [\"policy.hcl\"]\n}\n",
				".responsibility.hcl": "not read",
				"main.tf":             "resource \"aws_db_instance\" \"a\" {}\n",
			}
			if test.overlay != "" {
				files["policy.hcl"] = test.overlay
			}
			for name, text := range files {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			cmd := exec.Command(b.binary, "--format=compact")
			cmd.Dir, cmd.Env = dir, append(os.Environ(), "TFLINT_PLUGIN_DIR="+b.plugins)
			out, err := cmd.CombinedOutput()
			if test.want == "" && (err != nil || len(out) > 0) {
				t.Errorf("%v: %s", err, out)
			}
			if test.want != "" && (err == nil || !strings.Contains(string(out), test.want)) {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
}

// TestFixturesThroughTflint lints every fixture with the real tflint and every
// rule: the findings are those that the fixture names.
func TestFixturesThroughTflint(t *testing.T) {
	b := realTflint(t)
	c := catalog.Open(os.DirFS(catalogData))
	for _, e := range c.Index().Services {
		path := filepath.Join(catalogData, strings.Replace(e.ID, "_", "/", 1)+".tf")
		src, err := os.ReadFile(path)
		if err != nil {
			continue // TestFixtures says so
		}
		t.Run(e.ID, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			config := "plugin \"terraform\" {\n  enabled = false\n}\nplugin \"responsibility\" {\n  enabled = true\n  preset = \"all\"\n  services = [\"" + e.ID + "\"]\n}\n"
			for name, content := range map[string][]byte{".tflint.hcl": []byte(config), "main.tf": src} {
				if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want := map[string]bool{}
			lines := strings.Split(string(src), "\n")
			block := make([]string, len(lines)+2) // the address by line
			address := ""
			for i, l := range lines {
				if m := blockLine.FindStringSubmatch(l); m != nil {
					address = m[2] + "." + m[3]
					if m[1] == "data" {
						address = "data." + address
					}
				}
				block[i+1] = address
			}
			for a, x := range expectations(string(src)) {
				for o := range x.unmet {
					want[a+" "+catalog.RuleName(e.ID+"."+o)] = true
				}
			}
			got := map[string]bool{}
			for _, i := range b.run(t, dir) {
				got[block[i.Range.Start.Line]+" "+i.Rule.Name] = true
			}
			for x := range want {
				if !got[x] {
					t.Errorf("%s: tflint does not flag %s", path, x)
				}
			}
			for x := range got {
				if !want[x] {
					t.Errorf("%s: tflint flags %s", path, x)
				}
			}
		})
	}
}

// TestConfig shows the plugin block's arguments, and what a mistake in them
// says.
func TestConfig(t *testing.T) {
	b := realTflint(t)
	const source = "variable \"e\" {}\nresource \"aws_db_instance\" \"a\" {\n  engine = \"mysql\"\n}\nresource \"aws_db_instance\" \"b\" {\n  storage_encrypted = var.e\n}\n"
	lint := func(t *testing.T, arguments string, args ...string) (rules []string, failure string) {
		dir := t.TempDir()
		config := "plugin \"terraform\" {\n  enabled = false\n}\nplugin \"responsibility\" {\n  enabled = true\n" + arguments + "\n}\n"
		for name, content := range map[string]string{".tflint.hcl": config, "main.tf": source} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		cmd := exec.Command(b.binary, append([]string{"--format=json", "--force"}, args...)...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+b.plugins)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		_ = cmd.Run()
		var result struct {
			Issues []issue
			Errors []struct{ Message string }
		}
		_ = json.Unmarshal(stdout.Bytes(), &result)
		for _, e := range result.Errors {
			failure += e.Message
		}
		for _, i := range result.Issues {
			if i.Rule.Name == "responsibility_aws_rds_storage_encrypted" {
				rules = append(rules, fmt.Sprintf("%d %s", i.Range.Start.Line, i.Rule.Severity))
			}
		}
		sort.Strings(rules)
		return rules, failure
	}
	for name, test := range map[string]struct{ arguments, want string }{
		"default":            {"", "2 error"},
		"all":                {`preset = "all"`, "2 error"},
		"severity":           {`minimum_severity = "critical"`, ""},
		"service":            {`services = ["aws_rds"]`, "2 error"},
		"other service":      {`services = ["aws_s3"]`, ""},
		"area":               {`areas = ["encryption_at_rest"]`, "2 error"},
		"other area":         {`areas = ["backup"]`, ""},
		"framework":          {`frameworks = ["aws_fsbp"]`, "2 error"},
		"other framework":    {`frameworks = ["cis_gcp_foundations"]`, ""},
		"undecided, noticed": {`unknown = "notice"`, "2 error, 6 info"},
		"undecided, failing": {`unknown = "fail"`, "2 error, 6 error"},
		"rule block":         {"minimum_severity = \"critical\"\n}\nrule \"responsibility_aws_rds_storage_encrypted\" {\n  enabled = true", "2 error"},
		"rule block off":     {"}\nrule \"responsibility_aws_rds_storage_encrypted\" {\n  enabled = false", ""},
	} {
		t.Run(name, func(t *testing.T) {
			rules, failure := lint(t, test.arguments)
			if failure != "" {
				t.Fatal(failure)
			}
			if got := strings.Join(rules, ", "); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
	t.Run("only", func(t *testing.T) {
		if rules, _ := lint(t, `services = ["aws_s3"]`, "--only=responsibility_aws_rds_storage_encrypted"); strings.Join(rules, ", ") != "2 error" {
			t.Error(rules)
		}
	})
	for name, test := range map[string]struct{ arguments, want string }{
		"preset":    {`preset = "recomended"`, `.tflint.hcl:6,10-22: preset: there is no "recomended". Did you mean "recommended"?`},
		"severity":  {`minimum_severity = "severe"`, `minimum_severity: there is no "severe". It is one of critical, high, medium, low.`},
		"service":   {`services = ["aws_rdss"]`, `services: there is no "aws_rdss". Did you mean "aws_rds"?`},
		"area":      {`areas = ["gest_os"]`, `areas: there is no "gest_os". Did you mean "guest_os"?`},
		"framework": {`frameworks = ["pci_dss_4"]`, `frameworks: there is no "pci_dss_4". Did you mean "pci_dss_4_0"?`},
		"unknown":   {`unknown = "flag"`, `unknown: there is no "flag".`},
		"argument":  {`presets = "all"`, `presets`},
	} {
		t.Run("misuse "+name, func(t *testing.T) {
			if _, failure := lint(t, test.arguments); !strings.Contains(failure, test.want) {
				t.Errorf("%q, want %q", failure, test.want)
			}
		})
	}
}
