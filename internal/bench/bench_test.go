//go:build unix

// Package bench measures what the plugins cost beside plugins that do nothing,
// in one run on one machine: ratios of CPU time, not seconds.
package bench

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

// build compiles the plugins and their floors into one folder.
func build(b testing.TB) string {
	b.Helper()
	dir := b.TempDir()
	for name, pkg := range map[string]string{
		"tflint-ruleset-responsibility":     "../../tflint-plugin",
		"tflint-ruleset-noop":               "./noop-plugin",
		"terraform-provider-responsibility": "../../provider",
		"terraform-provider-noop":           "./noop-provider",
	} {
		if out, err := exec.Command("go", "build", "-o", filepath.Join(dir, name), pkg).CombinedOutput(); err != nil {
			b.Fatalf("%s: %s", err, out)
		}
	}
	return dir
}

// cost is what a command and its children took: CPU time, and the memory of the
// largest of them.
type cost struct {
	cpu    time.Duration
	memory int64 // bytes
}

// measure runs commands in turn, a few times, and returns the least that each
// took: a machine that slows down meanwhile slows all of them.
func measure(b testing.TB, runs int, commands ...func() *exec.Cmd) []cost {
	b.Helper()
	best := make([]cost, len(commands))
	for range runs {
		for i, command := range commands {
			cmd := command()
			var out bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &out
			if err := cmd.Run(); err != nil {
				b.Fatalf("%s: %s\n%.2000s", cmd, err, out.String())
			}
			if t := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); best[i].cpu == 0 || t < best[i].cpu {
				best[i].cpu = t
			}
			if u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage); ok && (best[i].memory == 0 || u.Maxrss*1024 < best[i].memory) {
				best[i].memory = u.Maxrss * 1024 // kilobytes on Linux
			}
		}
	}
	return best
}

// report reports what something cost beside its floor.
func report(b *testing.B, ours, floor cost) {
	b.ReportMetric(float64(ours.cpu)/float64(floor.cpu), "x-noop")
	b.ReportMetric(float64(ours.cpu.Milliseconds()), "cpu-ms")
	b.ReportMetric(float64(floor.cpu.Milliseconds()), "noop-cpu-ms")
	if floor.memory > 0 {
		b.ReportMetric(float64(ours.memory)/float64(floor.memory), "x-noop-memory")
	}
}

func write(b testing.TB, dir string, files map[string]string) {
	b.Helper()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
}

// bare is a root module of n resources with nothing set: about ten findings a
// resource.
func bare(n int) string {
	var sb strings.Builder
	for i := 0; i < n; i += 4 {
		fmt.Fprintf(&sb, `resource "aws_db_instance" "db%[1]d" {
  identifier     = "db-%[1]d"
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}

resource "aws_s3_bucket" "b%[1]d" {
  bucket = "bucket-%[1]d"
}

resource "aws_s3_bucket_versioning" "b%[1]d" {
  bucket = aws_s3_bucket.b%[1]d.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_instance" "i%[1]d" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.micro"
}

`, i)
	}
	return sb.String()
}

var hardenedBlock = regexp.MustCompile(`(?ms)^(resource|data) "[a-z0-9_]+" "hardened" \{.*?^\}\n`)

// hardened is a root module of at least n resources that meet their obligations:
// those of the fixtures of a few services, as often as needed.
func hardened(b testing.TB, n int, fixtures ...string) string {
	b.Helper()
	var blocks []string
	for _, f := range fixtures {
		src, err := os.ReadFile("../catalog/data/" + f + ".tf")
		if err != nil {
			b.Fatal(err)
		}
		blocks = append(blocks, hardenedBlock.FindAllString(string(src), -1)...)
	}
	var sb strings.Builder
	for i := 0; i < n; i += len(blocks) {
		for _, text := range blocks {
			sb.WriteString(strings.ReplaceAll(text, "hardened", fmt.Sprintf("hardened%d", i)) + "\n")
		}
	}
	return sb.String()
}

var (
	awsFixtures    = []string{"aws/s3", "aws/rds", "aws/ec2"}
	azureFixtures  = []string{"azure/storage", "azure/sql_database", "azure/key_vault", "azure/kubernetes_service"}
	googleFixtures = []string{"google/kubernetes_engine", "google/bigquery", "google/cloud_storage", "google/vpc"}
)

// split spreads the blocks of a module over files.
func split(source string, files int) map[string]string {
	blocks := regexp.MustCompile(`(?m)^}\n`).Split(source, -1)
	out := map[string]string{}
	for i, text := range blocks {
		if strings.TrimSpace(text) != "" {
			out[fmt.Sprintf("part%d.tf", i%files)] += text + "}\n"
		}
	}
	return out
}

// called is n calls of a local module with a few resources.
func called(b testing.TB, n int) map[string]string {
	var sb strings.Builder
	for i := range n {
		fmt.Fprintf(&sb, "module \"m%d\" {\n  source = \"./m\"\n  name   = \"m%d\"\n}\n", i, i)
	}
	return map[string]string{"main.tf": sb.String(), "m/main.tf": "variable \"name\" {}\n" + hardened(b, 10, "aws/s3")}
}

// linter runs tflint with a plugin.
type linter struct {
	tb              testing.TB
	tflint, plugins string
}

func newLinter(b testing.TB) linter {
	tflint := os.Getenv("TFLINT")
	if tflint == "" {
		b.Skip("TFLINT names no tflint: run make bench")
	}
	return linter{b, tflint, build(b)}
}

// all turns every rule of ours on.
const all = "  preset = \"all\"\n"

// enabled is a configuration of tflint with one plugin.
func enabled(plugin, config string) string {
	return fmt.Sprintf("plugin \"terraform\" {\n  enabled = false\n}\nplugin %q {\n  enabled = true\n%s}\n", plugin, config)
}

func (l linter) run(dir, plugin, config string) func() *exec.Cmd {
	return func() *exec.Cmd {
		path := filepath.Join(dir, plugin+".hcl")
		write(l.tb, dir, map[string]string{plugin + ".hcl": enabled(plugin, config)})
		cmd := exec.Command(l.tflint, "--config="+path, "--force", "--format=compact")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+l.plugins)
		return cmd
	}
}

// compare measures both plugins on the same files.
func (l linter) compare(runs int, files map[string]string) (ours, floor cost) {
	dir := l.tb.TempDir()
	write(l.tb, dir, files)
	costs := measure(l.tb, runs, l.run(dir, "responsibility", all), l.run(dir, "noop", ""))
	return costs[0], costs[1]
}

// BenchmarkLint compares tflint with our ruleset, every rule on, to tflint with
// a plugin that does nothing.
func BenchmarkLint(b *testing.B) {
	l := newLinter(b)
	one := func(source string) map[string]string { return map[string]string{"main.tf": source} }
	for _, test := range []struct {
		name  string
		files map[string]string
	}{
		{"hardened=0", one("")},
		{"hardened=100", one(hardened(b, 100, awsFixtures...))},
		{"hardened=1000", one(hardened(b, 1000, awsFixtures...))},
		{"hardened=5000", one(hardened(b, 5000, awsFixtures...))},
		{"hardened=20000", one(hardened(b, 20000, awsFixtures...))},
		{"hardened=1000,files=100", split(hardened(b, 1000, awsFixtures...), 100)},
		{"hardened=1000,azure", one(hardened(b, 1000, azureFixtures...))},
		{"hardened=1000,google", one(hardened(b, 1000, googleFixtures...))},
		{"hardened=1000,mixed", one(hardened(b, 1000, slices.Concat(awsFixtures, azureFixtures, googleFixtures)...))},
		{"calls=100", called(b, 100)},
		{"bare=100", one(bare(100))},
		{"bare=1000", one(bare(1000))},
	} {
		b.Run(test.name, func(b *testing.B) {
			for b.Loop() {
				ours, floor := l.compare(3, test.files)
				report(b, ours, floor)
			}
		})
	}
}

const database = `{
    identifier = "db", engine = "postgres", engine_version = "17.2", instance_class = "db.r8g.large", allocated_storage = 100, max_allocated_storage = 500
    storage_type = "gp3", storage_encrypted = true, kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/1", multi_az = true, publicly_accessible = false
    backup_retention_period = 14, backup_window = "02:00-03:00", maintenance_window = "sun:03:00-sun:04:00", deletion_protection = true
    auto_minor_version_upgrade = true, copy_tags_to_snapshot = true, iam_database_authentication_enabled = true, performance_insights_enabled = true
    performance_insights_kms_key_id = null, monitoring_interval = 30, monitoring_role_arn = "arn:aws:iam::111122223333:role/m", port = 6432
    enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"], vpc_security_group_ids = ["sg-1", "sg-2"], db_subnet_group_name = "main"
    manage_master_user_password = true, username = "app", parameter_group_name = "pg17", option_group_name = null, ca_cert_identifier = "rds-ca-rsa2048-g1"
    skip_final_snapshot = false, final_snapshot_identifier = "last", delete_automated_backups = false, network_type = "IPV4", snapshot_identifier = null
    tags = { Name = "db", Team = "a", Stage = "prod" }, tags_all = { Name = "db", Team = "a", Stage = "prod" }, timezone = null, domain = null
    replicate_source_db = null, restore_to_point_in_time = [], s3_import = [], blue_green_update = [], timeouts = null, license_model = "postgresql-license"
  }`

const bucket = `{ bucket = "logs", force_destroy = false, object_lock_enabled = true, tags = { Name = "logs" } }`

// webACL is one of the largest objects there are: forty rules.
func webACL() string {
	var sb strings.Builder
	sb.WriteString("{ name = \"main\", scope = \"REGIONAL\", default_action = [{ allow = [], block = [{}] }], rule = [\n")
	for i := range 40 {
		fmt.Fprintf(&sb, `    { name = "r%[1]d", priority = %[1]d, action = [], override_action = [{ none = [{}], count = [] }],
      statement = [{ managed_rule_group_statement = [{ name = "g%[1]d", vendor_name = "AWS", version = null, rule_action_override = [], scope_down_statement = [] }], rate_based_statement = [] }],
      visibility_config = [{ cloudwatch_metrics_enabled = true, metric_name = "m%[1]d", sampled_requests_enabled = true }] },
`, i)
	}
	sb.WriteString("  ], visibility_config = [{ cloudwatch_metrics_enabled = true, metric_name = \"all\", sampled_requests_enabled = true }] }")
	return sb.String()
}

// planner runs terraform plan.
type planner struct {
	tb                 testing.TB
	terraform, plugins string
}

func newPlanner(b testing.TB) planner {
	terraform := os.Getenv("TF_ACC_TERRAFORM_PATH")
	if terraform == "" {
		b.Skip("TF_ACC_TERRAFORM_PATH names no terraform: run make bench")
	}
	return planner{b, terraform, build(b)}
}

// files is a root module with a provider.
func (p planner) files(name, source, config string) map[string]string {
	return map[string]string{
		"cli.tfrc": fmt.Sprintf("provider_installation {\n  dev_overrides {\n    \"example/noop\" = %q\n    \"shared-responsibility/responsibility\" = %q\n  }\n  direct {}\n}\n", p.plugins, p.plugins),
		"main.tf":  fmt.Sprintf("terraform {\n  required_providers {\n    %s = { source = %q }\n  }\n}\n%s", name, source, config),
	}
}

func (p planner) run(files map[string]string, args ...string) func() *exec.Cmd {
	dir := p.tb.TempDir()
	write(p.tb, dir, files)
	return func() *exec.Cmd {
		cmd := exec.Command(p.terraform, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+filepath.Join(dir, "cli.tfrc"), "CHECKPOINT_DISABLE=1")
		return cmd
	}
}

// compare measures a command with each provider.
func (p planner) compare(runs int, noop, ours string, args ...string) (cost, cost) {
	costs := measure(p.tb, runs, p.run(p.files("responsibility", "shared-responsibility/responsibility", ours), args...), p.run(p.files("noop", "example/noop", noop), args...))
	return costs[0], costs[1]
}

var plan = []string{"plan", "-no-color", "-input=false", "-lock=false"}

// calls is n calls of a function on an object of a type.
func calls(function, ty, object, options string, n int) string {
	return fmt.Sprintf("locals {\n  object  = %s\n  results = [for i in range(%d) : %s({ %s = merge(local.object, { id = \"id-${i}\" }) }%s)]\n}\noutput \"n\" {\n  value = length(local.results)\n}\n", object, n, function, ty, options)
}

// BenchmarkPlan compares a plan with calls of our functions to one with calls of
// a function that does nothing, on the same objects.
func BenchmarkPlan(b *testing.B) {
	p := newPlanner(b)
	for _, object := range []struct{ name, ty, text string }{{"bucket", "aws_s3_bucket", bucket}, {"database", "aws_db_instance", database}, {"webacl", "aws_wafv2_web_acl", webACL()}} {
		for _, n := range []int{1, 100, 1000} {
			if object.name == "webacl" && n > 100 { // minutes, most of them Terraform's
				continue
			}
			b.Run(fmt.Sprintf("%s,calls=%d", object.name, n), func(b *testing.B) {
				for b.Loop() {
					ours, floor := p.compare(3, calls("provider::noop::yes", object.ty, object.text, "", n), calls("provider::responsibility::met", object.ty, object.text, ", { preset = \"all\" }", n), plan...)
					report(b, ours, floor)
				}
			})
		}
	}
	var ids []string
	for _, e := range catalog.Embedded().Index().Services[:100] {
		ids = append(ids, fmt.Sprintf("%q", e.ID))
	}
	for _, data := range []struct{ name, each, service string }{
		{"data=1", "count = 1", `"aws_rds"`},
		{"data=100", "count = 100", `"aws_rds"`},
		{"data=100,services=100", "for_each = toset([" + strings.Join(ids, ", ") + "])", "each.value"},
		{"data=1000", "count = 1000", `"aws_rds"`},
	} {
		b.Run(data.name, func(b *testing.B) {
			const text = "data %q \"this\" {\n  %s\n%s}\n"
			for b.Loop() {
				ours, floor := p.compare(3, fmt.Sprintf(text, "noop_nothing", data.each, ""), fmt.Sprintf(text, "responsibility_matrix", data.each, "  service = "+data.service+"\n"), plan...)
				report(b, ours, floor)
			}
		})
	}
}

// BenchmarkStart compares the two provider processes from start to exit.
func BenchmarkStart(b *testing.B) {
	p := newPlanner(b)
	for b.Loop() {
		ours, floor := p.compare(20, "", "", "providers", "schema", "-json")
		b.ReportMetric(float64(ours.cpu)/float64(floor.cpu), "x-noop")
		b.ReportMetric(float64((ours.cpu - floor.cpu).Milliseconds()), "ms-beyond-noop")
	}
}

// The ratios that a change must not make worse by half. They were measured by
// make bench on two cores; what is compared is one run on one machine.
var ratios = map[string]float64{
	"lint": 3.1, // hardened=1000
	"plan": 1.3, // database, calls=1000
}

// TestRatios is part of CI: make bench-check.
func TestRatios(t *testing.T) {
	if os.Getenv("BENCH_CHECK") == "" {
		t.Skip("run make bench-check")
	}
	check := func(name string, ours, floor cost) {
		if x := float64(ours.cpu) / float64(floor.cpu); x > 1.5*ratios[name] {
			t.Errorf("%s takes %.1f times the CPU of a plugin that does nothing; it was %.1f", name, x, ratios[name])
		} else {
			t.Logf("%s: %.1f times the CPU of a plugin that does nothing", name, x)
		}
	}
	ours, floor := newLinter(t).compare(5, map[string]string{"main.tf": hardened(t, 1000, awsFixtures...)})
	check("lint", ours, floor)
	ours, floor = newPlanner(t).compare(5, calls("provider::noop::yes", "aws_db_instance", database, "", 1000), calls("provider::responsibility::met", "aws_db_instance", database, ", { preset = \"all\" }", 1000), plan...)
	check("plan", ours, floor)
}
