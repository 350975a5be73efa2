package release

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const address = "shared-responsibility/responsibility"

// The release in RELEASE_DIR, installed by the real programs as users install it:
// from a folder, from a registry, and by "tflint --init". Registry and GitHub are
// played by a local server, which knows no more of the release than its files.
func TestInstall(t *testing.T) {
	dir := os.Getenv("RELEASE_DIR")
	if dir == "" {
		t.Skip("RELEASE_DIR names no release: run make release-snapshot")
	}
	r := &published{dir: t.TempDir(), platform: runtime.GOOS + "_" + runtime.GOARCH}
	if err := os.CopyFS(r.dir, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	manifests, err := filepath.Glob(filepath.Join(r.dir, "*_manifest.json"))
	if err != nil || len(manifests) != 1 {
		t.Fatalf("manifests in %s: %q, %v", dir, manifests, err)
	}
	r.version = strings.TrimSuffix(strings.TrimPrefix(filepath.Base(manifests[0]), Provider+"_"), "_manifest.json")
	if problems := Check(r.dir, r.version, false); len(problems) > 0 {
		t.Fatal(strings.Join(problems, "\n"))
	}
	if !slices.Contains(Platforms, r.platform) {
		t.Skip("no release for " + r.platform)
	}

	t.Run("version", r.says)
	t.Run("mirror", r.fromMirror)
	// The certificate of the local server is passed in a variable that Go's
	// crypto/x509 reads on these systems only.
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		t.Skip("no way to trust a local server")
	}
	r.sign(t)
	server := httptest.NewTLSServer(r)
	t.Cleanup(server.Close)
	r.host = strings.TrimPrefix(server.URL, "https://")
	r.certificate = filepath.Join(t.TempDir(), "server.pem")
	block := &pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}
	if err := os.WriteFile(r.certificate, pem.EncodeToMemory(block), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Run("registry", r.fromRegistry)
	t.Run("tflint", r.tflintInit)
}

// published is a release, and the server that hands it out.
type published struct {
	dir, version, platform string
	key                    string // public, armoured; empty without gpg
	host, certificate      string
}

// says: the program in the archive knows its version.
func (r *published) says(t *testing.T) {
	binary := Provider + "_v" + r.version
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	archive, err := zip.OpenReader(filepath.Join(r.dir, ProviderZip(r.version, r.platform)))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	path := filepath.Join(t.TempDir(), binary)
	for _, file := range archive.File {
		if file.Name != binary {
			continue
		}
		content, err := readZipped(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, file.Mode()); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command(path, "-version").CombinedOutput()
	if want := Provider + " " + r.version + "\n"; err != nil || string(out) != want {
		t.Errorf("-version: %q, %v, want %q", out, err, want)
	}
}

// fromMirror: the archives as they are, in a folder of a file system.
func (r *published) fromMirror(t *testing.T) {
	host := "registry.terraform.io"
	mirror := t.TempDir()
	packages := filepath.Join(mirror, host, filepath.FromSlash(address))
	if err := os.MkdirAll(packages, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, platform := range Platforms {
		name := ProviderZip(r.version, platform)
		content, err := os.ReadFile(filepath.Join(r.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(packages, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	module := r.module(t, host)
	module.cli(t, fmt.Sprintf("provider_installation {\n  filesystem_mirror {\n    path = %q\n  }\n}\n", mirror))
	module.terraform(t, "init", "-no-color")
	if lock := module.lock(t); strings.Count(lock, `"h1:`) != 1 || !strings.Contains(lock, fmt.Sprintf("%q", r.version)) {
		t.Errorf("lock file: %s", lock)
	}
	module.apply(t)

	args := []string{"providers", "lock", "-no-color", "-fs-mirror=" + mirror}
	for _, platform := range Platforms {
		args = append(args, "-platform="+platform)
	}
	module.terraform(t, args...)
	if lock := module.lock(t); strings.Count(lock, `"h1:`) != len(Platforms) {
		t.Errorf("want checksums of %d platforms in the lock file: %s", len(Platforms), lock)
	}
}

// fromRegistry: the way of most, with checksum, signature and protocol.
func (r *published) fromRegistry(t *testing.T) {
	module := r.module(t, r.host)
	module.cli(t, "")
	out := module.terraform(t, "init", "-no-color")
	if r.key != "" && !regexp.MustCompile(`\((self-signed|signed)[, ]`).MatchString(out) {
		t.Errorf("the signature was not looked at:\n%s", out)
	}
	if r.key == "" {
		t.Log("there is no gpg: no signature to verify")
	} else if lock := module.lock(t); !strings.Contains(lock, `"zh:`+r.sum(ProviderZip(r.version, "windows_amd64"))) {
		t.Errorf("the lock file lacks the checksums of other platforms:\n%s", lock)
	}
	module.apply(t)
}

// tflintInit: from the release, not from a registry.
func (r *published) tflintInit(t *testing.T) {
	tflint := os.Getenv("TFLINT")
	if tflint == "" {
		t.Skip("TFLINT names no tflint")
	}
	dir, plugins := t.TempDir(), t.TempDir()
	source := r.host + "/shared-responsibility/terraform-provider-responsibility"
	config := fmt.Sprintf("plugin \"terraform\" {\n  enabled = false\n}\n\nplugin \"responsibility\" {\n  enabled = true\n  version = %q\n  source  = %q\n", r.version, source)
	if r.key != "" {
		config += "  signing_key = <<-KEY\n" + r.key + "KEY\n"
	}
	write(t, dir, ".tflint.hcl", config+"}\n")
	write(t, dir, "main.tf", "resource \"aws_db_instance\" \"orders\" {\n  storage_encrypted = false\n}\n")

	run := func(args ...string) string {
		t.Helper()
		cmd := exec.Command(tflint, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+plugins, "SSL_CERT_FILE="+r.certificate, "GITHUB_TOKEN=")
		out, err := cmd.CombinedOutput()
		if exit, ok := err.(*exec.ExitError); err != nil && (!ok || exit.ExitCode() != 2) {
			t.Fatalf("tflint %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	out := run("--init")
	if !strings.Contains(out, `Installed "responsibility"`) || r.key != "" && strings.Contains(out, "not verified") {
		t.Errorf("tflint --init:\n%s", out)
	}
	if _, err := os.Stat(filepath.Join(plugins, filepath.FromSlash(source), r.version, Ruleset)); err != nil {
		t.Error(err)
	}
	if out := run("--version"); !strings.Contains(out, "ruleset.responsibility ("+r.version+")") {
		t.Errorf("tflint --version:\n%s", out)
	}
	if out := run("--no-color"); !strings.Contains(out, "responsibility_aws_rds_storage_encrypted") {
		t.Errorf("tflint finds nothing:\n%s", out)
	}
}

// ServeHTTP is a registry and GitHub in one.
func (r *published) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	path := request.URL.Path
	names := Files(r.version, true)
	if name, ok := strings.CutPrefix(path, "/files/"); ok {
		http.ServeFile(w, request, filepath.Join(r.dir, filepath.Base(name)))
		return
	}
	const repository = "/api/v3/repos/shared-responsibility/terraform-provider-responsibility/"
	if id, ok := strings.CutPrefix(path, repository+"releases/assets/"); ok {
		if i, err := strconv.Atoi(id); err == nil && i > 0 && i <= len(names) {
			w.Header().Set("Content-Type", "application/octet-stream")
			http.ServeFile(w, request, filepath.Join(r.dir, names[i-1]))
			return
		}
	}

	var answer any
	switch path {
	case "/.well-known/terraform.json":
		answer = map[string]string{"providers.v1": "/v1/providers/"}
	case "/v1/providers/" + address + "/versions":
		var platforms []map[string]string
		for _, platform := range Platforms {
			goos, goarch, _ := strings.Cut(platform, "_")
			platforms = append(platforms, map[string]string{"os": goos, "arch": goarch})
		}
		answer = map[string]any{"versions": []any{map[string]any{
			"version": r.version, "protocols": r.protocols(), "platforms": platforms,
		}}}
	case "/v1/providers/" + address + "/" + r.version + "/download/" + strings.ReplaceAll(r.platform, "_", "/"):
		goos, goarch, _ := strings.Cut(r.platform, "_")
		file := ProviderZip(r.version, r.platform)
		keys := []any{}
		if r.key != "" {
			keys = append(keys, map[string]string{"key_id": "", "ascii_armor": r.key})
		}
		answer = map[string]any{
			"protocols": r.protocols(), "os": goos, "arch": goarch, "filename": file,
			"download_url":          "/files/" + file,
			"shasums_url":           "/files/" + Sums(r.version),
			"shasums_signature_url": "/files/" + Sums(r.version) + ".sig",
			"shasum":                r.sum(file),
			"signing_keys":          map[string]any{"gpg_public_keys": keys},
		}
	case repository + "releases/tags/v" + r.version:
		var assets []map[string]any
		for i, name := range names {
			if _, err := os.Stat(filepath.Join(r.dir, name)); err == nil {
				assets = append(assets, map[string]any{"id": i + 1, "name": name})
			}
		}
		answer = map[string]any{"tag_name": "v" + r.version, "assets": assets}
	default:
		http.NotFound(w, request)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

// protocols, as a registry reads them from the manifest.
func (r *published) protocols() []string {
	var manifest struct {
		Metadata struct {
			Protocols []string `json:"protocol_versions"`
		} `json:"metadata"`
	}
	content, _ := os.ReadFile(filepath.Join(r.dir, Manifest(r.version)))
	_ = json.Unmarshal(content, &manifest)
	return manifest.Metadata.Protocols
}

// sum, as a registry reads it from the list.
func (r *published) sum(name string) string {
	list, _ := os.ReadFile(filepath.Join(r.dir, Sums(r.version)))
	for line := range strings.Lines(string(list)) {
		if fields := strings.Fields(line); len(fields) == 2 && fields[1] == name {
			return fields[0]
		}
	}
	return hex.EncodeToString(make([]byte, sha256.Size))
}

// sign: with a key of its own, where the release is not signed yet.
func (r *published) sign(t *testing.T) {
	gpg, err := exec.LookPath("gpg")
	if err != nil {
		return
	}
	run := func(args ...string) []byte {
		t.Helper()
		cmd := exec.Command(gpg, append([]string{"--batch"}, args...)...)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("gpg %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
		}
		return out
	}
	key := os.Getenv("GPG_FINGERPRINT")
	if _, err := os.Stat(filepath.Join(r.dir, Sums(r.version)+".sig")); err != nil {
		// A short path: gpg's agent listens on a socket in it.
		home, err := os.MkdirTemp("", "gpg")
		if err != nil {
			t.Fatal(err)
		}
		t.Setenv("GNUPGHOME", home)
		t.Cleanup(func() {
			_ = exec.Command("gpgconf", "--homedir", home, "--kill", "gpg-agent").Run()
			os.RemoveAll(home)
		})
		key = "release@example.com"
		run("--passphrase", "", "--quick-generate-key", key, "rsa2048", "sign", "never")
		for _, name := range []string{Sums(r.version), RulesetSums} {
			path := filepath.Join(r.dir, name)
			run("--local-user", key, "--output", path+".sig", "--detach-sign", path)
		}
	}
	r.key = string(run("--armor", "--export", key))
}

// A module that requires the provider.
type module struct{ dir, binary, config, certificate string }

func (r *published) module(t *testing.T, host string) *module {
	t.Helper()
	binary := os.Getenv("TF_ACC_TERRAFORM_PATH")
	if binary == "" {
		t.Skip("TF_ACC_TERRAFORM_PATH names no terraform")
	}
	dir := t.TempDir()
	write(t, dir, "main.tf", fmt.Sprintf(`terraform {
  required_providers {
    responsibility = {
      source  = %q
      version = %q
    }
  }
}

output "owner" {
  value = provider::responsibility::owner("aws_ec2", "guest_os")
}
`, host+"/"+address, r.version))
	return &module{dir: dir, binary: binary, certificate: r.certificate, config: filepath.Join(t.TempDir(), "cli.tfrc")}
}

func (m *module) cli(t *testing.T, config string) {
	t.Helper()
	write(t, filepath.Dir(m.config), filepath.Base(m.config), config)
}

func (m *module) terraform(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command(m.binary, args...)
	cmd.Dir = m.dir
	cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+m.config, "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1", "TF_PLUGIN_CACHE_DIR=")
	if m.certificate != "" {
		cmd.Env = append(cmd.Env, "SSL_CERT_FILE="+m.certificate)
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", filepath.Base(m.binary), strings.Join(args, " "), err, out)
	}
	return string(out)
}

func (m *module) apply(t *testing.T) {
	t.Helper()
	m.terraform(t, "apply", "-no-color", "-auto-approve")
	if out := m.terraform(t, "output", "-raw", "owner"); out != "customer" {
		t.Errorf("owner: %s", out)
	}
}

func (m *module) lock(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(m.dir, ".terraform.lock.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
