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
	"strings"
	"testing"
	"time"
)

// build compiles the plugins and their floors into one folder.
func build(b *testing.B) string {
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

// cpu runs a command and returns the CPU time of it and its children, the least
// of a few runs.
func cpu(b *testing.B, runs int, command func() *exec.Cmd) time.Duration {
	b.Helper()
	best := time.Duration(0)
	for range runs {
		cmd := command()
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Run(); err != nil {
			b.Fatalf("%s: %s\n%.2000s", cmd, err, out.String())
		}
		if t := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(); best == 0 || t < best {
			best = t
		}
	}
	return best
}

func write(b *testing.B, dir string, files map[string]string) {
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
// those of the fixtures, as often as needed.
func hardened(b *testing.B, n int) string {
	b.Helper()
	var blocks []string
	for _, f := range []string{"s3", "rds", "ec2"} {
		src, err := os.ReadFile("../catalog/data/aws/" + f + ".tf")
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

// BenchmarkLint compares tflint with our ruleset, every rule on, to tflint with
// a plugin that does nothing.
func BenchmarkLint(b *testing.B) {
	tflint := os.Getenv("TFLINT")
	if tflint == "" {
		b.Skip("TFLINT names no tflint: run make bench")
	}
	plugins := build(b)
	run := func(dir, plugin, config string) func() *exec.Cmd {
		return func() *exec.Cmd {
			path := filepath.Join(dir, plugin+".hcl")
			text := fmt.Sprintf("plugin \"terraform\" {\n  enabled = false\n}\nplugin %q {\n  enabled = true\n%s}\n", plugin, config)
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				b.Fatal(err)
			}
			cmd := exec.Command(tflint, "--config="+path, "--force", "--format=compact")
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+plugins)
			return cmd
		}
	}
	for _, test := range []struct {
		kind string
		n    int
	}{{"hardened", 0}, {"hardened", 100}, {"hardened", 1000}, {"hardened", 5000}, {"bare", 100}, {"bare", 1000}} {
		b.Run(fmt.Sprintf("%s=%d", test.kind, test.n), func(b *testing.B) {
			dir := b.TempDir()
			source := bare(test.n)
			if test.kind == "hardened" {
				source = hardened(b, test.n)
			}
			write(b, dir, map[string]string{"main.tf": source})
			for b.Loop() {
				floor := cpu(b, 3, run(dir, "noop", ""))
				ours := cpu(b, 3, run(dir, "responsibility", "  preset = \"all\"\n"))
				b.ReportMetric(float64(ours)/float64(floor), "x-noop")
				b.ReportMetric(float64(ours.Milliseconds()), "cpu-ms")
				b.ReportMetric(float64(floor.Milliseconds()), "noop-cpu-ms")
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

// BenchmarkPlan compares a plan with calls of our functions to one with calls of
// a function that does nothing, on the same objects.
func BenchmarkPlan(b *testing.B) {
	terraform := os.Getenv("TF_ACC_TERRAFORM_PATH")
	if terraform == "" {
		b.Skip("TF_ACC_TERRAFORM_PATH names no terraform: run make bench")
	}
	plugins := build(b)
	run := func(dir string) func() *exec.Cmd {
		return func() *exec.Cmd {
			cmd := exec.Command(terraform, "plan", "-no-color", "-input=false", "-lock=false")
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+filepath.Join(dir, "cli.tfrc"), "CHECKPOINT_DISABLE=1")
			return cmd
		}
	}
	config := func(provider, call string, n int) map[string]string {
		return map[string]string{
			"cli.tfrc": fmt.Sprintf("provider_installation {\n  dev_overrides {\n    \"example/noop\" = %q\n    \"shared-responsibility/responsibility\" = %q\n  }\n  direct {}\n}\n", plugins, plugins),
			"main.tf": fmt.Sprintf("terraform {\n  required_providers {\n    %s\n  }\n}\nlocals {\n  db = %s\n  results = [for i in range(%d) : %s]\n}\noutput \"n\" {\n  value = length(local.results)\n}\n",
				provider, database, n, call),
		}
	}
	const object = `{ aws_db_instance = merge(local.db, { identifier = "db-${i}" }) }`
	for _, n := range []int{1, 100, 1000} {
		b.Run(fmt.Sprintf("calls=%d", n), func(b *testing.B) {
			noop, ours := b.TempDir(), b.TempDir()
			write(b, noop, config(`noop = { source = "example/noop" }`, "provider::noop::yes("+object+")", n))
			write(b, ours, config(`responsibility = { source = "shared-responsibility/responsibility" }`, "provider::responsibility::met("+object+", { preset = \"all\" })", n))
			for b.Loop() {
				floor, t := cpu(b, 3, run(noop)), cpu(b, 3, run(ours))
				b.ReportMetric(float64(t)/float64(floor), "x-noop")
				b.ReportMetric(float64(t.Milliseconds()), "cpu-ms")
				b.ReportMetric(float64(floor.Milliseconds()), "noop-cpu-ms")
			}
		})
	}
}

// BenchmarkStart compares the two provider processes from start to exit.
func BenchmarkStart(b *testing.B) {
	terraform := os.Getenv("TF_ACC_TERRAFORM_PATH")
	if terraform == "" {
		b.Skip("TF_ACC_TERRAFORM_PATH names no terraform: run make bench")
	}
	plugins := build(b)
	run := func(source, name string) func() *exec.Cmd {
		dir := b.TempDir()
		write(b, dir, map[string]string{
			"cli.tfrc": fmt.Sprintf("provider_installation {\n  dev_overrides {\n    %q = %q\n  }\n  direct {}\n}\n", source, plugins),
			"main.tf":  fmt.Sprintf("terraform {\n  required_providers {\n    %s = { source = %q }\n  }\n}\n", name, source),
		})
		return func() *exec.Cmd {
			cmd := exec.Command(terraform, "providers", "schema", "-json")
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+filepath.Join(dir, "cli.tfrc"), "CHECKPOINT_DISABLE=1")
			return cmd
		}
	}
	for b.Loop() {
		floor, ours := cpu(b, 5, run("example/noop", "noop")), cpu(b, 5, run("shared-responsibility/responsibility", "responsibility"))
		b.ReportMetric(float64(ours)/float64(floor), "x-noop")
		b.ReportMetric(float64((ours - floor).Milliseconds()), "ms-beyond-noop")
	}
}
