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

// run returns the issues of a folder, sorted by place; tflint must not fail.
func (b linter) run(t *testing.T, dir string, args ...string) []issue {
	t.Helper()
	issues, failures, log := b.lint(t, dir, args...)
	if len(failures) > 0 {
		t.Fatalf("tflint: %s\n%s", failures, log)
	}
	return issues
}

// lint returns the issues of a folder, sorted by place, the errors of tflint,
// and what it writes beside them.
func (b linter) lint(t *testing.T, dir string, args ...string) (issues []issue, failures []string, log string) {
	t.Helper()
	cmd := exec.Command(b.binary, append([]string{"--format=json", "--force"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+b.plugins)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	_ = cmd.Run() // its errors are in what it prints
	var result struct {
		Issues []issue                    `json:"issues"`
		Errors []struct{ Message string } `json:"errors"`
	}
	if err := json.Unmarshal(stdout.Bytes(), &result); err != nil {
		t.Fatalf("%s\n%s\n%s", err, stdout.String(), stderr.String())
	}
	for _, e := range result.Errors {
		failures = append(failures, e.Message)
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
	return result.Issues, failures, stderr.String()
}

const integration = "testdata/integration"

// features are the integration folders, with the configuration of each: its own
// or the common one.
func features(t *testing.T) map[string]string {
	t.Helper()
	common, err := filepath.Abs(filepath.Join(integration, ".tflint.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(integration)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		out[e.Name()] = common
		own := filepath.Join(filepath.Dir(common), e.Name(), ".tflint.hcl")
		if _, err := os.Stat(own); err == nil {
			out[e.Name()] = own
		}
	}
	return out
}

// configuration turns on this plugin alone, with arguments.
func configuration(arguments string) string {
	return "plugin \"terraform\" {\n  enabled = false\n}\nplugin \"responsibility\" {\n  enabled = true\n" + arguments + "\n}\n"
}

// TestIntegration runs the real tflint on one folder per language feature. The
// golden file beside the source lists where what is flagged. A folder in JSON
// syntax, "x-json", has the findings of its twin.
func TestIntegration(t *testing.T) {
	b := realTflint(t)
	for name, config := range features(t) {
		dir := filepath.Join(integration, name)
		t.Run(name, func(t *testing.T) {
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
			want := readFile(t, golden)
			if got := sb.String(); got != want {
				t.Errorf("got\n%swant\n%s", got, want)
			}
			if twin, ok := strings.CutSuffix(name, "-json"); ok {
				native := readFile(t, filepath.Join(integration, twin, "expected.txt"))
				if r, n := rulesOf(want), rulesOf(native); !slices.Equal(r, n) {
					t.Errorf("%d findings in JSON, %d in native syntax:\n%s%s", len(r), len(n), want, native)
				}
			}
		})
	}
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// rulesOf returns the rules of a golden file, in its order.
func rulesOf(golden string) []string {
	var out []string
	for _, line := range strings.Split(golden, "\n") {
		out = append(out, line[strings.LastIndex(line, " ")+1:])
	}
	return out
}

// Windows line endings change no finding and no line.
func TestWindowsLineEndings(t *testing.T) {
	b := realTflint(t)
	for name, config := range features(t) {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(integration, name)
			windows := t.TempDir()
			if err := os.CopyFS(windows, os.DirFS(dir)); err != nil {
				t.Fatal(err)
			}
			err := filepath.WalkDir(windows, func(path string, e fs.DirEntry, err error) error {
				if err != nil || e.IsDir() {
					return err
				}
				src := strings.ReplaceAll(readFile(t, path), "\n", "\r\n")
				return os.WriteFile(path, []byte(src), 0o644)
			})
			if err != nil {
				t.Fatal(err)
			}
			var sb strings.Builder
			for _, i := range b.run(t, windows, "--config="+config) {
				fmt.Fprintln(&sb, i)
			}
			if got, want := sb.String(), readFile(t, filepath.Join(dir, "expected.txt")); got != want {
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

// A file of 20,000 lines is read like a short one, each finding at its place.
func TestLongFile(t *testing.T) {
	b := realTflint(t)
	config := features(t)["plain"]
	for name, test := range map[string]struct{ before, resource, after string }{
		"main.tf": {
			"variable \"off\" {\n  default = false\n}\n",
			"resource \"aws_db_instance\" \"db%d\" {\n  engine            = \"mysql\"\n  storage_encrypted = %s\n}\n\n", "",
		},
		"main.tf.json": {
			"{\"variable\": {\"off\": {\"default\": false}},\n\"resource\": {\n\"aws_db_instance\": {\n\"first\": {\"storage_encrypted\": true}",
			",\n\"db%d\": {\n  \"engine\": \"mysql\",\n  \"storage_encrypted\": %s\n}\n", "}}}\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			const resources, every = 4000, 100
			quoted := map[bool]string{true: `"${var.off}"`, false: "var.off"}[name != "main.tf"]
			var sb strings.Builder
			sb.WriteString(test.before)
			for i := range resources {
				value := "true"
				if i%every == 0 {
					value = quoted
				}
				fmt.Fprintf(&sb, test.resource, i, value)
			}
			src := sb.String() + test.after
			if n := strings.Count(src, "\n"); n < 20_000 {
				t.Fatalf("%d lines", n)
			}
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o644); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(src, "\n")
			issues := b.run(t, dir, "--config="+config)
			if len(issues) != resources/every {
				t.Errorf("%d findings, want %d", len(issues), resources/every)
			}
			for _, i := range issues {
				if line := lines[i.Range.Start.Line-1]; !strings.Contains(line, quoted) {
					t.Errorf("%s points at %q", i, line)
				}
			}
		})
	}
}

// Files that are broken are tflint's to report, in its own words: the plugin
// adds no error to them and does not end. What is wrong only to Terraform is
// linted like anything else.
func TestBrokenFiles(t *testing.T) {
	b := realTflint(t)
	config := "--config=" + features(t)["plain"]
	const flagged = "resource \"aws_db_instance\" \"off\" {\n  storage_encrypted = false\n}\n"
	for name, test := range map[string]struct {
		file, source string
		broken       bool // tflint does not read the file
		issues       int
	}{
		"unclosed block":        {"main.tf", flagged + "resource \"aws_db_instance\" \"a\" {\n", true, 0},
		"unclosed string":       {"main.tf", flagged + "locals {\n  a = \"b\n}\n", true, 0},
		"unclosed heredoc":      {"main.tf", flagged + "locals {\n  a = <<EOT\n}\n", true, 0},
		"no expression":         {"main.tf", flagged + "locals {\n  a =\n}\n", true, 0},
		"argument twice":        {"main.tf", "resource \"aws_db_instance\" \"a\" {\n  engine = \"a\"\n  engine = \"b\"\n}\n", true, 0},
		"missing label":         {"main.tf", flagged + "resource \"aws_db_instance\" {\n}\n", true, 0},
		"merge conflict":        {"main.tf", "<<<<<<< ours\n" + flagged + "=======\n" + flagged + ">>>>>>> theirs\n", true, 0},
		"not text":              {"main.tf", flagged + "\x00\xff\xfe", true, 0},
		"unclosed JSON":         {"main.tf.json", `{"resource": {"aws_db_instance": {"a": {`, true, 0},
		"JSON of another kind":  {"main.tf.json", `{"resource": 3}`, true, 0},
		"resource is a list":    {"main.tf.json", `{"resource": {"aws_db_instance": {"a": [1, 2]}}}`, true, 0},
		"empty":                 {"main.tf", "", false, 0},
		"comments":              {"main.tf", "# nothing\n", false, 0},
		"empty JSON":            {"main.tf.json", "{}", false, 0},
		"unknown blocks":        {"main.tf", flagged + "resources \"a\" \"b\" {}\n", false, 1},
		"unknown type":          {"main.tf", flagged + "resource \"no_such\" \"a\" {\n  b = c.d.e\n}\n", false, 1},
		"unknown function":      {"main.tf", flagged + "resource \"aws_db_instance\" \"a\" {\n  storage_encrypted = no_such(1)\n}\n", false, 1},
		"dividing by zero":      {"main.tf", flagged + "resource \"aws_db_instance\" \"a\" {\n  storage_encrypted = 1 / 0 > 1\n}\n", false, 1},
		"locals in a circle":    {"main.tf", flagged + "locals {\n  a = local.b\n  b = local.a\n}\nresource \"aws_db_instance\" \"a\" {\n  storage_encrypted = local.a\n}\n", false, 1},
		"resource twice":        {"main.tf", flagged + flagged, false, 2},
		"count and for_each":    {"main.tf", "resource \"aws_db_instance\" \"a\" {\n  count = 1\n  for_each = {}\n  storage_encrypted = false\n}\n", false, 1},
		"count of another type": {"main.tf", "resource \"aws_db_instance\" \"a\" {\n  count = \"many\"\n  storage_encrypted = false\n}\n", false, 1},
		"negative count":        {"main.tf", flagged + "resource \"aws_db_instance\" \"a\" {\n  count = -1\n  storage_encrypted = false\n}\n", false, 1},
		"for_each over null":    {"main.tf", "resource \"aws_db_instance\" \"a\" {\n  for_each = null\n  storage_encrypted = false\n}\n", false, 1},
		"dynamic without a for": {"main.tf", flagged + "resource \"aws_security_group\" \"a\" {\n  dynamic \"ingress\" {\n    content {}\n  }\n}\n", false, 1},
		"block for a value":     {"main.tf", flagged + "resource \"aws_db_instance\" \"a\" {\n  storage_encrypted {}\n}\n", false, 2},
		"value for a block":     {"main.tf", flagged + "resource \"aws_security_group\" \"a\" {\n  ingress = 3\n}\n", false, 1},
		"template in JSON":      {"main.tf.json", `{"resource": {"aws_db_instance": {"a": {"storage_encrypted": "${"}}}}`, false, 0},
		"escapes in JSON":       {"main.tf.json", `{"resource": {"aws_db_instance": {"a": {"storage_encrypted": "\u0024{\"a\" == \"\u00e4\"}"}}}}`, false, 1},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, test.file), []byte(test.source), 0o644); err != nil {
				t.Fatal(err)
			}
			issues, failures, log := b.lint(t, dir, config)
			if said := strings.Join(failures, "\n") + log; strings.Contains(said, "panic") || strings.Contains(said, "ruleset") {
				t.Errorf("the plugin failed: %s", said)
			}
			if test.broken != (len(failures) > 0) {
				t.Errorf("tflint says %q", failures)
			}
			if len(issues) != test.issues {
				t.Errorf("%d findings, want %d: %s", len(issues), test.issues, issues)
			}
		})
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
				".tflint.hcl":         configuration("  catalog_files = [\"policy.hcl\"]"),
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
			config := configuration("  preset = \"all\"\n  services = [\"" + e.ID + "\"]")
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
		config := configuration(arguments)
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
