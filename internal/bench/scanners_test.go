//go:build unix

package bench

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/version"
)

// scanner is a program that reads Terraform source and writes its findings as
// SARIF, with every check it offers.
type scanner struct {
	name    string
	program string
	// args are those to scan a folder with, and the file of values in it if that is
	// there. The report goes to a file in the folder out, or to standard output.
	args func(tb testing.TB, dir, values, out string) []string
	// together: modules side by side are scanned in one run, and values are found
	// under their usual name.
	together bool
}

// scanners are measured where they are in PATH.
var scanners = []scanner{
	{name: "responsibility", program: "tflint", args: func(tb testing.TB, dir, _, out string) []string {
		write(tb, out, map[string]string{"tflint.hcl": enabled("responsibility", all)})
		return []string{"--config=" + filepath.Join(out, "tflint.hcl"), "--force", "--format=sarif"} // reads terraform.tfvars
	}},
	{name: "trivy", program: "trivy", args: func(_ testing.TB, dir, values, out string) []string {
		args := []string{"config", "--quiet", "--skip-check-update", "--skip-version-check", "--cache-dir=" + filepath.Join(out, "cache"), "--format=sarif"}
		if values != "" {
			args = append(args, "--tf-vars="+values)
		}
		return append(args, dir)
	}},
	// KICS finds its queries beside the program, or where KICS_QUERIES_PATH and
	// KICS_LIBRARIES_PATH say. A start takes over a minute of CPU.
	{name: "kics", program: "kics", together: true, args: func(_ testing.TB, dir, _, out string) []string {
		return []string{"scan", "--silent", "--type=Terraform", "--ignore-on-exit=results", "--report-formats=sarif", "--output-path=" + out, "--path=" + dir}
	}},
	{name: "checkov", program: "checkov", args: func(_ testing.TB, dir, values, out string) []string {
		args := []string{"--quiet", "--soft-fail", "--skip-download", "--framework=terraform", "--output=sarif", "--output-file-path=" + out, "--directory=" + dir}
		if values != "" {
			args = append(args, "--var-file="+values)
		}
		return args
	}},
}

// versionOf is the version that a scanner calls itself, and the program it runs in.
func (s scanner) versionOf(path string) string {
	for _, arg := range []string{"--version", "version"} {
		out, err := exec.Command(path, arg).CombinedOutput()
		if v := versionNumber.FindString(string(out)); err == nil && v != "" {
			if s.name != s.program {
				v = fmt.Sprintf("%s in %s %s", version.Version, s.program, v)
			}
			return v
		}
	}
	return "of an unknown version"
}

var versionNumber = regexp.MustCompile(`\d+\.\d+\.\d+`)

// found are findings: checks by the block that they are about.
type found map[string]bool

// scan runs a scanner on a folder of modules side by side, or of one.
func (s scanner) scan(l linter, path, root, values string) (found, cost) {
	dirs := []string{root}
	if children, err := filepath.Glob(filepath.Join(root, "*", "main.tf")); err == nil && len(children) > 0 && !s.together {
		dirs = nil
		for _, c := range children {
			dirs = append(dirs, filepath.Dir(c))
		}
	}
	all, total := found{}, cost{}
	for _, dir := range dirs {
		out, given := l.tb.TempDir(), ""
		if values != "" {
			given = filepath.Join(dir, values)
		}
		report := filepath.Join(out, "stdout.sarif")
		took := measure(l.tb, 1, func() *exec.Cmd {
			// The shell is replaced by the scanner, and costs it a millisecond.
			cmd := exec.Command("sh", append([]string{"-c", `report=$1; shift; exec "$@" > "$report"`, "sh", report, path}, s.args(l.tb, dir, given, out)...)...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+l.plugins)
			return cmd
		})[0]
		total.cpu, total.memory = total.cpu+took.cpu, max(total.memory, took.memory)
		if others, err := filepath.Glob(filepath.Join(out, "*.sarif")); err == nil && len(others) > 1 {
			report = others[0]
			if filepath.Base(report) == "stdout.sarif" {
				report = others[1]
			}
		}
		all.read(l.tb, report, root, dir)
	}
	return all, total
}

// read adds what a SARIF report tells of files under root, by absolute paths or
// from dir on. A scanner that follows values tells of a line which it leads to,
// so a finding is known by the block around it.
func (f found) read(tb testing.TB, report, root, dir string) {
	text, err := os.ReadFile(report)
	if err != nil {
		tb.Fatal(err)
	}
	var sarif struct {
		Runs []struct {
			Results []struct {
				RuleID    string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(text, &sarif); err != nil || len(sarif.Runs) == 0 {
		tb.Fatalf("%s: no SARIF report: %v", report, err)
	}
	for _, run := range sarif.Runs {
		for _, r := range run.Results {
			for _, loc := range r.Locations {
				path, err := url.PathUnescape(strings.TrimPrefix(loc.PhysicalLocation.ArtifactLocation.URI, "file://"))
				if err != nil {
					tb.Fatal(err)
				}
				if !filepath.IsAbs(path) {
					path = filepath.Join(dir, path)
				}
				name, err := filepath.Rel(root, path)
				if err != nil {
					tb.Fatal(err)
				}
				f[r.RuleID+" "+name+" "+blockAround(tb, path, loc.PhysicalLocation.Region.StartLine)] = true
			}
		}
	}
}

var blockHead = regexp.MustCompile(`^[a-z]+( "[^"]*")* \{`)

// blockAround is the head of the top-level block that a line is in.
func blockAround(tb testing.TB, path string, line int) string {
	src, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	head := ""
	for i, text := range strings.Split(string(src), "\n") {
		if i >= max(line, 1) {
			break
		}
		if m := blockHead.FindString(text); m != "" {
			head = m
		}
	}
	return head
}

// BenchmarkScanners compares what scanners say of modules before and after the
// callers' values are known. What is said of a module alone and withdrawn once
// values are given, good or bad ones, was a guess about an unknown.
func BenchmarkScanners(b *testing.B) {
	l := newLinter(b)
	alone, good, bad := modules(b, ""), modules(b, "hardened.tfvars"), modules(b, "lax.tfvars")
	empty, large := filepath.Join(b.TempDir(), "empty"), filepath.Join(b.TempDir(), "large")
	write(b, empty, map[string]string{"main.tf": "locals {}\n"})
	write(b, large, map[string]string{"main.tf": hardened(b, 1000, awsFixtures...)})
	for _, s := range scanners {
		path, err := exec.LookPath(s.program)
		if s.program == "tflint" {
			path, err = l.tflint, nil
		}
		if err != nil {
			b.Logf("%s is not in PATH", s.program)
			continue
		}
		fmt.Printf("%s: %s\n", s.name, s.versionOf(path))
		b.Run(s.name, func(b *testing.B) {
			for b.Loop() {
				unknown, _ := s.scan(l, path, alone, "")
				hardened, _ := s.scan(l, path, good, "terraform.tfvars")
				lax, _ := s.scan(l, path, bad, "terraform.tfvars")
				withdrawn := 0
				for _, f := range slices.Sorted(maps.Keys(unknown)) {
					if !hardened[f] || !lax[f] {
						withdrawn++
						fmt.Printf("withdrawn: %s: %s\n", s.name, f) // a benchmark cuts its log
					}
				}
				_, start := s.scan(l, path, empty, "")
				_, thousand := s.scan(l, path, large, "")
				b.ReportMetric(float64(len(unknown)), "findings")
				b.ReportMetric(float64(withdrawn), "withdrawn")
				b.ReportMetric(float64(len(hardened)), "findings-hardened")
				b.ReportMetric(float64(len(lax)), "findings-lax")
				b.ReportMetric(float64(start.cpu.Milliseconds()), "start-cpu-ms")
				b.ReportMetric(float64(thousand.cpu.Milliseconds()), "cpu-ms")
				b.ReportMetric(float64(thousand.memory>>20), "MB")
			}
		})
	}
}

// modules is a folder of the realistic modules whose settings come from variables,
// with values from the file of that name beside each, or none.
func modules(b testing.TB, values string) string {
	b.Helper()
	const source = "../ruleset/testdata/modules"
	dir := filepath.Join(b.TempDir(), "modules")
	paths, err := filepath.Glob(filepath.Join(source, "*", "hardened.tfvars"))
	if err != nil || len(paths) == 0 {
		b.Fatal("no modules with values", err)
	}
	for _, p := range paths {
		module := filepath.Base(filepath.Dir(p))
		if err := os.CopyFS(filepath.Join(dir, module), os.DirFS(filepath.Dir(p))); err != nil {
			b.Fatal(err)
		}
		for _, name := range []string{"hardened.tfvars", "lax.tfvars"} {
			have := filepath.Join(dir, module, name)
			if name == values {
				err = os.Rename(have, filepath.Join(dir, module, "terraform.tfvars"))
			} else {
				err = os.Remove(have)
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	return dir
}
