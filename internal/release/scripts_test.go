package release

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The hook hands its options to tflint, once for each folder, and fails if one has
// findings that count.
func TestPreCommitHook(t *testing.T) {
	tflint := os.Getenv("TFLINT")
	if tflint == "" || runtime.GOOS == "windows" {
		t.Skip("TFLINT names no tflint: run make test")
	}
	bin, dir := t.TempDir(), t.TempDir()
	if err := os.Symlink(tflint, filepath.Join(bin, "tflint")); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"a b", "good"} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	write(t, dir, "a b/main.tf", "variable \"x\" {}\n")
	write(t, dir, "a b/more.tf", "variable \"y\" {}\n")
	write(t, dir, "good/main.tf", "terraform {\n  required_version = \">= 1.8\"\n}\n")
	hook, err := filepath.Abs("../../tools/pre-commit")
	if err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (string, int) {
		cmd := exec.Command(hook, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"))
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}

	if out, code := run("good/main.tf"); code != 1 || !strings.Contains(out, "There is no .tflint.hcl here") {
		t.Errorf("without configuration: %d %s", code, out)
	}
	write(t, dir, ".tflint.hcl", "plugin \"terraform\" {\n  enabled = true\n  preset  = \"recommended\"\n}\n")
	if out, code := run("good/main.tf"); code != 0 {
		t.Errorf("without findings: %d %s", code, out)
	}
	out, code := run("--format=compact", "a b/main.tf", "a b/more.tf", "good/main.tf")
	if code != 2 || strings.Count(out, `variable "x" is declared but not used`) != 1 {
		t.Errorf("with findings: %d %s", code, out)
	}
	if out, code := run("--minimum-failure-severity=error", "a b/main.tf"); code != 0 {
		t.Errorf("with findings that do not count: %d %s", code, out)
	}
}

// A release has a section with a date in the changelog.
func TestReleaseNotes(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a shell script")
	}
	dir := t.TempDir()
	script, err := os.ReadFile("../../tools/release-notes")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "tools"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "tools/release-notes", string(script))
	write(t, dir, "CHANGELOG.md", "# Changelog\n\n## 1.3.0 (Unreleased)\n\n- New.\n\n## 1.2.3 (2026-01-31)\n\n- Old.\n\n## 1.2.2 (2026-01-01)\n\n- Older.\n")
	notes := func(version string) (string, error) {
		out, err := exec.Command("sh", filepath.Join(dir, "tools", "release-notes"), version).Output()
		return string(out), err
	}
	if out, err := notes("1.2.3"); err != nil || strings.TrimSpace(out) != "- Old." {
		t.Errorf("%q, %v", out, err)
	}
	for _, version := range []string{"1.3.0", "1.2", "9.9.9"} {
		if out, err := notes(version); err == nil {
			t.Errorf("%s: %q", version, out)
		}
	}
}
