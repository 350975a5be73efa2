// Package release says what the files of a release must be called and contain
// for the Terraform and OpenTofu registries and for "tflint --init", which all
// install from the one GitHub release of a version. It does not know how the
// files are made.
//
// Registries: https://developer.hashicorp.com/terraform/registry/providers/publishing
// tflint: https://github.com/terraform-linters/tflint/blob/master/docs/developer-guide/plugins.md
package release

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Names of the two programs, and with them of their archives.
const (
	Provider = "terraform-provider-responsibility"
	Ruleset  = "tflint-ruleset-responsibility"
)

// Module is the path of the main module, as binaries carry it.
const Module = "github.com/shared-responsibility/terraform-provider-responsibility"

// Protocol is the version of the plugin protocol that the provider speaks. A
// registry assumes 5.0 of a release without a manifest.
const Protocol = "6.0"

// Platforms are those that releases are built for: those of tflint's releases,
// which are among Terraform's and OpenTofu's. HCP Terraform needs linux_amd64.
var Platforms = []string{
	"darwin_amd64", "darwin_arm64",
	"linux_386", "linux_amd64", "linux_arm", "linux_arm64",
	"windows_386", "windows_amd64",
}

// ProviderZip is the archive that registries look for.
func ProviderZip(version, platform string) string {
	return Provider + "_" + version + "_" + platform + ".zip"
}

// RulesetZip is the archive that "tflint --init" looks for. The version is in
// the tag only.
func RulesetZip(platform string) string {
	return Ruleset + "_" + platform + ".zip"
}

// Sums is the list of checksums that registries look for.
func Sums(version string) string { return Provider + "_" + version + "_SHA256SUMS" }

// RulesetSums is the list of checksums that "tflint --init" looks for.
const RulesetSums = "checksums.txt"

// Manifest tells registries the protocol.
func Manifest(version string) string { return Provider + "_" + version + "_manifest.json" }

// SBOM is the bill of materials of a program.
func SBOM(program, version string) string { return program + "_" + version + ".cdx.json" }

// Files lists what a release consists of, sorted.
func Files(version string, signed bool) []string {
	files := []string{
		Sums(version), RulesetSums, Manifest(version),
		SBOM(Provider, version), SBOM(Ruleset, version),
	}
	for _, platform := range Platforms {
		files = append(files, ProviderZip(version, platform), RulesetZip(platform))
	}
	if signed {
		files = append(files, Sums(version)+".sig", RulesetSums+".sig")
	}
	slices.Sort(files)
	return files
}

// semver is what registries take as a version: a tag is "v" and this.
var semver = regexp.MustCompile(`^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$`)

// Check returns what is wrong with the release in dir: an empty list if it can
// be published. Without signed it need not be signed, but if there are
// signatures, they must have the form.
func Check(dir, version string, signed bool) []string {
	c := &checker{dir: dir, version: version}
	if !semver.MatchString(version) {
		c.problem("%q is no semantic version; registries ignore a tag v%s", version, version)
	}
	c.names(signed)
	c.manifest()
	for _, platform := range Platforms {
		c.archive(ProviderZip(version, platform), Provider+"_v"+version, platform, "provider")
		c.archive(RulesetZip(platform), Ruleset, platform, "tflint-plugin")
	}
	c.sums()
	c.sboms()
	return c.problems
}

type checker struct {
	dir, version string
	problems     []string
}

func (c *checker) problem(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

// read returns a file, or nothing if there is none: names reports that.
func (c *checker) read(name string) []byte {
	content, err := os.ReadFile(filepath.Join(c.dir, name))
	if err != nil && !os.IsNotExist(err) {
		c.problem("%v", err)
	}
	return content
}

// names: everything that is needed is there, and nothing else.
func (c *checker) names(signed bool) {
	entries, err := os.ReadDir(c.dir)
	if err != nil {
		c.problem("%v", err)
		return
	}
	var found []string
	for _, entry := range entries {
		found = append(found, entry.Name())
	}
	for _, name := range Files(c.version, signed) {
		if !slices.Contains(found, name) {
			c.problem("%s is missing", name)
		}
	}
	known := Files(c.version, true)
	for _, name := range found {
		if !slices.Contains(known, name) {
			c.problem("%s is no file of a release of version %s", name, c.version)
		}
	}
}

func (c *checker) manifest() {
	content := c.read(Manifest(c.version))
	if content == nil {
		return
	}
	var manifest struct {
		Version  int `json:"version"`
		Metadata struct {
			Protocols []string `json:"protocol_versions"`
		} `json:"metadata"`
	}
	if err := json.Unmarshal(content, &manifest); err != nil {
		c.problem("%s: %v", Manifest(c.version), err)
		return
	}
	if manifest.Version != 1 || !slices.Equal(manifest.Metadata.Protocols, []string{Protocol}) {
		c.problem("%s: want version 1 and protocol_versions [%q], got %d and %q",
			Manifest(c.version), Protocol, manifest.Version, manifest.Metadata.Protocols)
	}
}

// archive: the program under the name that is looked for, built for the
// platform, and the licence beside it.
func (c *checker) archive(name, binary, platform, folder string) {
	content := c.read(name)
	if content == nil {
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		c.problem("%s: %v", name, err)
		return
	}
	goos, goarch, _ := strings.Cut(platform, "_")
	if goos == "windows" {
		binary += ".exe"
	}
	var names []string
	for _, file := range archive.File {
		names = append(names, file.Name)
		if file.Name != binary {
			continue
		}
		if file.Mode()&0o111 == 0 {
			c.problem("%s: %s is not executable", name, binary)
		}
		program, err := readZipped(file)
		if err != nil {
			c.problem("%s: %v", name, err)
			continue
		}
		c.binary(name, program, goos, goarch, folder)
	}
	slices.Sort(names)
	if want := []string{"LICENSE", "NOTICE", binary}; !slices.Equal(names, want) {
		c.problem("%s: want %q, got %q", name, want, names)
	}
}

// readInfo is another one in tests, which cannot build for all platforms.
var readInfo = buildinfo.Read

// binary: what the linker wrote down of the build.
func (c *checker) binary(name string, program []byte, goos, goarch, folder string) {
	info, err := readInfo(bytes.NewReader(program))
	if err != nil {
		c.problem("%s: %v", name, err)
		return
	}
	if want := Module + "/" + folder; info.Path != want {
		c.problem("%s: built from %s, not from %s", name, info.Path, want)
	}
	got := map[string]string{}
	for _, setting := range info.Settings {
		got[setting.Key] = setting.Value
	}
	for key, want := range map[string]string{"GOOS": goos, "GOARCH": goarch, "CGO_ENABLED": "0", "-trimpath": "true"} {
		if got[key] != want {
			c.problem("%s: built with %s=%s, want %s", name, key, got[key], want)
		}
	}
}

// sums: all archives and the manifest, with the checksums that they have, once
// under each name. Both are the same list: a registry finds a checksum for each
// zip file of the release, as it asks for, and tflint skips what is not its own.
func (c *checker) sums() {
	list := c.read(Sums(c.version))
	if list == nil {
		return
	}
	if other := c.read(RulesetSums); other != nil && !bytes.Equal(list, other) {
		c.problem("%s and %s differ", Sums(c.version), RulesetSums)
	}
	listed := map[string]bool{}
	for i, line := range strings.Split(strings.TrimSuffix(string(list), "\n"), "\n") {
		sum, name, ok := strings.Cut(line, "  ")
		if !ok || len(strings.Fields(line)) != 2 || len(sum) != 2*sha256.Size {
			c.problem("%s:%d: %q is no checksum, two spaces and a name", Sums(c.version), i+1, line)
			continue
		}
		if listed[name] {
			c.problem("%s:%d: %s is there twice", Sums(c.version), i+1, name)
		}
		listed[name] = true
		content, err := os.ReadFile(filepath.Join(c.dir, name))
		if err != nil {
			c.problem("%s:%d: %s is listed, but not there", Sums(c.version), i+1, name)
			continue
		}
		if got := sha256.Sum256(content); hex.EncodeToString(got[:]) != sum {
			c.problem("%s:%d: %s has another checksum", Sums(c.version), i+1, name)
		}
	}
	for _, name := range Files(c.version, false) {
		if (strings.HasSuffix(name, ".zip") || name == Manifest(c.version)) && !listed[name] {
			c.problem("%s does not list %s", Sums(c.version), name)
		}
	}
	for _, name := range []string{Sums(c.version), RulesetSums} {
		signature := c.read(name + ".sig")
		// An OpenPGP packet has the highest bit of its first byte set;
		// ASCII armour, which neither side reads, has not.
		if signature != nil && (len(signature) < 64 || signature[0]&0x80 == 0) {
			c.problem("%s.sig is no binary OpenPGP signature", name)
		}
	}
}

// sboms: a CycloneDX document about the program and version.
func (c *checker) sboms() {
	for _, program := range []string{Provider, Ruleset} {
		name := SBOM(program, c.version)
		content := c.read(name)
		if content == nil {
			continue
		}
		var bom bom
		if err := json.Unmarshal(content, &bom); err != nil {
			c.problem("%s: %v", name, err)
			continue
		}
		if bom.Format != "CycloneDX" || bom.Serial == "" || len(bom.Components) == 0 {
			c.problem("%s is no CycloneDX document with a serial number and components", name)
		}
		if got := bom.Metadata.Component; got.Name != program || got.Version != c.version {
			c.problem("%s is about %s %s", name, got.Name, got.Version)
		}
	}
}

func readZipped(file *zip.File) ([]byte, error) {
	reader, err := file.Open()
	if err != nil {
		return nil, err
	}
	defer reader.Close()
	return io.ReadAll(reader)
}
