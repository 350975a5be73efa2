package release

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/ruleset"
)

const version = "1.2.3"

// Every change of a good release that a registry or tflint would stumble over is
// told, and nothing else is.
func TestCheck(t *testing.T) {
	fakeBuilds(t)
	linux := ProviderZip(version, "linux_amd64")
	windows := RulesetZip("windows_amd64")
	for _, test := range []struct {
		name   string
		change func(t *testing.T, files map[string][]byte)
		signed bool
		want   []string
	}{
		{name: "good", change: func(*testing.T, map[string][]byte) {}},
		{
			name:   "not signed",
			change: func(*testing.T, map[string][]byte) {},
			signed: true,
			want:   []string{Sums(version) + ".sig is missing", "checksums.txt.sig is missing"},
		},
		{
			name:   "signed",
			signed: true,
			change: func(_ *testing.T, files map[string][]byte) {
				signature := append([]byte{0x89}, make([]byte, 300)...)
				files[Sums(version)+".sig"], files[RulesetSums+".sig"] = signature, signature
			},
		},
		{
			name: "armoured signature",
			change: func(_ *testing.T, files map[string][]byte) {
				files[Sums(version)+".sig"] = []byte("-----BEGIN PGP SIGNATURE-----\n" + strings.Repeat("A", 100))
			},
			want: []string{".sig is no binary OpenPGP signature"},
		},
		{
			name: "archive missing",
			change: func(_ *testing.T, files map[string][]byte) {
				delete(files, linux)
			},
			want: []string{linux + " is missing", linux + " is listed, but not there"},
		},
		{
			name: "archive of another name",
			change: func(t *testing.T, files map[string][]byte) {
				files["tflint-ruleset-responsibility_1.2.3_windows_amd64.zip"] = files[windows]
				delete(files, windows)
				sums(files)
			},
			want: []string{
				windows + " is missing",
				"tflint-ruleset-responsibility_1.2.3_windows_amd64.zip is no file of a release",
				"does not list " + windows,
			},
		},
		{
			name: "binary without the version",
			change: func(t *testing.T, files map[string][]byte) {
				files[linux] = archive(t, "terraform-provider-responsibility", "provider", "linux", "amd64")
				sums(files)
			},
			want: []string{linux + `: want ["LICENSE" "NOTICE" "terraform-provider-responsibility_v1.2.3"]`},
		},
		{
			name: "binary without .exe",
			change: func(t *testing.T, files map[string][]byte) {
				files[windows] = archive(t, "tflint-ruleset-responsibility", "tflint-plugin", "windows", "amd64")
				sums(files)
			},
			want: []string{windows + `: want ["LICENSE" "NOTICE" "tflint-ruleset-responsibility.exe"]`},
		},
		{
			name: "binary for another platform",
			change: func(t *testing.T, files map[string][]byte) {
				files[linux] = files[ProviderZip(version, "linux_arm64")]
				sums(files)
			},
			want: []string{linux + ": built with GOARCH=arm64, want amd64"},
		},
		{
			name: "the other program",
			change: func(t *testing.T, files map[string][]byte) {
				files[linux] = archive(t, "terraform-provider-responsibility_v1.2.3", "tflint-plugin", "linux", "amd64")
				sums(files)
			},
			want: []string{linux + ": built from " + Module + "/tflint-plugin"},
		},
		{
			name: "changed after the checksums",
			change: func(t *testing.T, files map[string][]byte) {
				files[linux] = archive(t, "terraform-provider-responsibility_v1.2.3", "provider", "linux", "amd64", "later")
			},
			want: []string{linux + " has another checksum", linux + `: want ["LICENSE"`},
		},
		{
			name: "manifest of protocol 5",
			change: func(_ *testing.T, files map[string][]byte) {
				files[Manifest(version)] = []byte(`{"version": 1, "metadata": {"protocol_versions": ["5.0"]}}`)
				sums(files)
			},
			want: []string{`protocol_versions ["6.0"], got 1 and ["5.0"]`},
		},
		{
			name: "manifest without checksum",
			change: func(_ *testing.T, files map[string][]byte) {
				content := files[Manifest(version)]
				delete(files, Manifest(version))
				sums(files)
				files[Manifest(version)] = content
			},
			want: []string{"does not list " + Manifest(version)},
		},
		{
			name: "lists that differ",
			change: func(_ *testing.T, files map[string][]byte) {
				files[RulesetSums] = append([]byte("# ours\n"), files[RulesetSums]...)
			},
			want: []string{"_SHA256SUMS and checksums.txt differ"},
		},
		{
			name: "three fields in a line",
			change: func(_ *testing.T, files map[string][]byte) {
				list := append(files[Sums(version)], "00  a b\n"...)
				files[Sums(version)], files[RulesetSums] = list, list
			},
			want: []string{`"00  a b" is no checksum, two spaces and a name`},
		},
		{
			name: "bill of materials of another version",
			change: func(_ *testing.T, files map[string][]byte) {
				files[SBOM(Ruleset, version)] = bytes.ReplaceAll(files[SBOM(Ruleset, version)], []byte(version), []byte("1.2.2"))
			},
			want: []string{SBOM(Ruleset, version) + " is about " + Ruleset + " 1.2.2"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := good(t)
			test.change(t, files)
			dir := t.TempDir()
			for name, content := range files {
				if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			got := Check(dir, version, test.signed)
			for _, want := range test.want {
				if !slices.ContainsFunc(got, func(problem string) bool { return strings.Contains(problem, want) }) {
					t.Errorf("not told: %s", want)
				}
			}
			if len(got) != len(test.want) {
				t.Errorf("got:\n%s", strings.Join(got, "\n"))
			}
		})
	}
}

func TestCheckVersion(t *testing.T) {
	for _, version := range []string{"v1.2.3", "1.2", "01.2.3", "latest", ""} {
		if got := Check(t.TempDir(), version, false); !slices.ContainsFunc(got, func(problem string) bool {
			return strings.Contains(problem, "is no semantic version")
		}) {
			t.Errorf("%q passes as a version", version)
		}
	}
}

// What is built is what is checked, and the manifest says what the provider speaks.
func TestConfiguration(t *testing.T) {
	config, err := os.ReadFile("../../.goreleaser.yml")
	if err != nil {
		t.Fatal(err)
	}
	_, targets, ok := strings.Cut(string(config), "targets:\n")
	if !ok {
		t.Fatal("no targets in .goreleaser.yml")
	}
	var got []string
	for line := range strings.Lines(targets) {
		target, ok := strings.CutPrefix(line, "      - ")
		if !ok {
			break
		}
		got = append(got, strings.TrimSpace(target))
	}
	if !slices.Equal(got, Platforms) {
		t.Errorf("targets in .goreleaser.yml are %q, want %q", got, Platforms)
	}
	if !strings.Contains(string(config), "-X "+Module+"/internal/version.Version={{ .Version }}") {
		t.Error(".goreleaser.yml does not set internal/version.Version")
	}

	content, err := os.ReadFile("../../terraform-registry-manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, Manifest(version)), content, 0o644); err != nil {
		t.Fatal(err)
	}
	c := &checker{dir: dir, version: version}
	if c.manifest(); len(c.problems) > 0 {
		t.Error(c.problems)
	}
}

// A tag can be moved, a commit cannot.
func TestActionsArePinned(t *testing.T) {
	workflows, err := filepath.Glob("../../.github/workflows/*.yml")
	if err != nil || len(workflows) == 0 {
		t.Fatal(workflows, err)
	}
	uses := regexp.MustCompile(`uses: *(.*)`)
	pinned := regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\./`)
	for _, workflow := range workflows {
		content, err := os.ReadFile(workflow)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range uses.FindAllStringSubmatch(string(content), -1) {
			if !pinned.MatchString(match[1]) {
				t.Errorf("%s: %s is not pinned by commit, with the version behind it", filepath.Base(workflow), match[1])
			}
		}
	}
}

// What the README calls supported is what CI tests.
func TestOldestVersions(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	workflow, err := os.ReadFile("../../.github/workflows/test.yml")
	if err != nil {
		t.Fatal(err)
	}
	for name, key := range map[string]string{"Terraform": "terraform: ", "OpenTofu": "tofu: ", "tflint": "tflint: v"} {
		match := regexp.MustCompile(`\| ` + name + ` \| (\d+\.\d+) and later`).FindSubmatch(readme)
		if match == nil {
			t.Errorf("the README does not say which %s is supported", name)
			continue
		}
		if want := key + string(match[1]) + ".0\n"; !strings.Contains(string(workflow), want) {
			t.Errorf("test.yml does not test the oldest %s, %s", name, match[1])
		}
		if want := ">= " + string(match[1]); name == "tflint" && ruleset.Tflint != want {
			t.Errorf("the ruleset wants tflint %s, and the README says %s", ruleset.Tflint, want)
		}
	}
}

func TestBOM(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	first, err := BOM(Provider, version, []string{self})
	if err != nil {
		t.Fatal(err)
	}
	second, err := BOM(Provider, version, []string{self, self})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("the same modules give another document")
	}
	if _, err := BOM(Provider, version, nil); err == nil {
		t.Error("no error without binaries")
	}
	var got bom
	if err := json.Unmarshal(first, &got); err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(got.Components, func(c component) bool { return c.Name == "stdlib" }) {
		t.Errorf("no standard library in %+v", got.Components)
	}
}

// fakeBuilds makes binaries of the words GOOS, GOARCH and folder.
func fakeBuilds(t *testing.T) {
	t.Helper()
	old := readInfo
	t.Cleanup(func() { readInfo = old })
	readInfo = func(r io.ReaderAt) (*buildinfo.BuildInfo, error) {
		content, err := io.ReadAll(io.NewSectionReader(r, 0, 1<<20))
		if err != nil {
			return nil, err
		}
		words := strings.Fields(string(content))
		return &buildinfo.BuildInfo{Path: Module + "/" + words[2], Settings: []debug.BuildSetting{
			{Key: "GOOS", Value: words[0]},
			{Key: "GOARCH", Value: words[1]},
			{Key: "CGO_ENABLED", Value: "0"},
			{Key: "-trimpath", Value: "true"},
		}}, nil
	}
}

// good are the files of a release without faults.
func good(t *testing.T) map[string][]byte {
	t.Helper()
	files := map[string][]byte{
		Manifest(version): []byte(`{"version": 1, "metadata": {"protocol_versions": ["6.0"]}}`),
	}
	for _, platform := range Platforms {
		goos, goarch, _ := strings.Cut(platform, "_")
		suffix := ""
		if goos == "windows" {
			suffix = ".exe"
		}
		files[ProviderZip(version, platform)] = archive(t, Provider+"_v"+version+suffix, "provider", goos, goarch)
		files[RulesetZip(platform)] = archive(t, Ruleset+suffix, "tflint-plugin", goos, goarch)
	}
	sums(files)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, program := range []string{Provider, Ruleset} {
		content, err := BOM(program, version, []string{self})
		if err != nil {
			t.Fatal(err)
		}
		files[SBOM(program, version)] = content
	}
	return files
}

// sums lists all archives and the manifest, anew.
func sums(files map[string][]byte) {
	var list strings.Builder
	for name, content := range files {
		if strings.HasSuffix(name, ".zip") || strings.HasSuffix(name, "_manifest.json") {
			fmt.Fprintf(&list, "%x  %s\n", sha256.Sum256(content), name)
		}
	}
	files[Sums(version)], files[RulesetSums] = []byte(list.String()), []byte(list.String())
}

func archive(t *testing.T, binary, folder, goos, goarch string, more ...string) []byte {
	t.Helper()
	var content bytes.Buffer
	w := zip.NewWriter(&content)
	for _, name := range append([]string{"LICENSE", "NOTICE", binary}, more...) {
		header := &zip.FileHeader{Name: name}
		header.SetMode(0o755)
		file, err := w.CreateHeader(header)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(file, goos, goarch, folder)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}
