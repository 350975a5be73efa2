// Package docs holds the tests of docs/: that what is generated is fresh, that
// links lead somewhere, and that messages quoted by hand are those that people
// get.
package docs

import (
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

const root = "../.."

// files returns the contents of the files below a folder of the repository, by
// path from the root.
func files(t *testing.T, folder, suffix string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(root), folder, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, suffix) {
			return err
		}
		b, err := os.ReadFile(filepath.Join(root, name))
		out[name] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// The guides made from the catalog are those that it makes now, and every other
// guide has a template.
func TestGuidesAreFresh(t *testing.T) {
	pages, err := render.Guides(catalog.Embedded())
	if err != nil {
		t.Fatal(err)
	}
	measured, err := render.Measured(filepath.Join(root, "internal/bench"))
	if err != nil {
		t.Fatal(err)
	}
	pages = append(pages, measured...)
	have := files(t, "docs/guides", ".md")
	var stale []string
	for _, p := range pages {
		name := "docs/guides/" + p.Name + ".md"
		if have[name] != p.Text {
			stale = append(stale, name)
		}
		if _, err := os.Stat(filepath.Join(root, "templates/guides", p.Name+".md.tmpl")); err == nil {
			t.Errorf("templates/guides/%s.md.tmpl has the name of a generated guide", p.Name)
		}
		delete(have, name)
	}
	for name := range have {
		if _, err := os.Stat(filepath.Join(root, "templates/guides", path.Base(name)+".tmpl")); err != nil {
			stale = append(stale, name)
		}
	}
	if len(stale) > 0 {
		sort.Strings(stale)
		t.Errorf("run make generate: %d stale guide(s): %s", len(stale), strings.Join(stale, ", "))
	}
}

// The pictures are what is generated.
func TestPictures(t *testing.T) {
	matrix, err := render.Picture(catalog.Embedded())
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"matrix.svg": matrix, "stages.svg": render.StagesPicture()} {
		have, err := os.ReadFile(filepath.Join(root, "docs/images", name))
		if err != nil || string(have) != want {
			t.Errorf("run make generate: docs/images/%s is stale (%v)", name, err)
		}
	}
}

// maxPage is the size up to which the Terraform Registry shows a page.
const maxPage = 500_000

// Every data source and function has a page, no page is left over, and none is
// too long.
func TestPages(t *testing.T) {
	s, err := provider.Server(provider.Options{Version: "test", Catalog: catalog.Embedded()})().GetProviderSchema(context.Background(), &tfprotov6.GetProviderSchemaRequest{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{"docs/index.md": true}
	for name := range s.DataSourceSchemas {
		want["docs/data-sources/"+strings.TrimPrefix(name, "responsibility_")+".md"] = true
	}
	for name := range s.Functions {
		want["docs/functions/"+name+".md"] = true
		if _, err := os.Stat(filepath.Join(root, "templates/functions", name+".md.tmpl")); err != nil {
			t.Errorf("function %s: %v: its page needs a description of what it returns", name, err)
		}
	}
	have := files(t, "docs", ".md")
	for name := range want {
		if have[name] == "" {
			t.Errorf("run make generate: there is no %s", name)
		}
	}
	for name, text := range have {
		if !want[name] && !strings.HasPrefix(name, "docs/guides/") {
			t.Errorf("run make generate: %s is a page of nothing", name)
		}
		if len(text) > maxPage {
			t.Errorf("%s has %d bytes, and the Terraform Registry takes %d", name, len(text), maxPage)
		}
	}
}

var (
	fence   = regexp.MustCompile("(?ms)^```.*?^```")
	span    = regexp.MustCompile("`[^`\n]*`")
	link    = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ +(.+?) *$`)
	named   = regexp.MustCompile(`<a id="([^"]+)">`)
	dropped = regexp.MustCompile(`[^\p{L}\p{N}_\- ]`)
)

// anchors returns what links to a page may name: headings as GitHub spells
// them, and explicit ids.
func anchors(text string) map[string]bool {
	out := map[string]bool{}
	for _, m := range named.FindAllStringSubmatch(text, -1) {
		out[m[1]] = true
	}
	for _, m := range heading.FindAllStringSubmatch(fence.ReplaceAllString(text, ""), -1) {
		id := strings.ReplaceAll(dropped.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-")
		for n, at := 1, id; ; n++ {
			if !out[at] {
				out[at] = true
				break
			}
			at = id + "-" + string(rune('0'+n))
		}
	}
	return out
}

// Links between pages, and from the README and its like, lead to a file and a
// heading that exist.
func TestLinks(t *testing.T) {
	pages := files(t, "docs", ".md")
	for _, name := range []string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "internal/catalog/README.md"} {
		b, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		pages[name] = string(b)
	}
	known := map[string]map[string]bool{}
	for name, text := range pages {
		known[name] = anchors(text)
	}
	for name, text := range pages {
		text = span.ReplaceAllString(fence.ReplaceAllString(text, ""), "")
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			to, anchor, _ := strings.Cut(m[1], "#")
			target := name
			if to != "" {
				target = path.Join(path.Dir(name), to)
			}
			if _, err := os.Stat(filepath.Join(root, target)); err != nil {
				t.Errorf("%s: link to %s: there is no %s", name, m[1], target)
				continue
			}
			if anchor != "" && known[target] != nil && !known[target][anchor] {
				t.Errorf("%s: link to %s: %s has no such heading", name, m[1], target)
			}
		}
	}
}

// quoted is a message as explain prints it, of a collection or a resource.
var quoted = regexp.MustCompile(`\(([a-z0-9_]+\.[a-z0-9_]+)\): (.+?Owner: customer \([^()]+\)\.)`)

// linted is the same as tflint prints it.
var linted = regexp.MustCompile(`(?m)^(?:Error|Warning|Notice): (.+Owner: customer \([^()]+\)\.) \(responsibility_([a-z0-9_]+)\)$`)

// Messages that are quoted by hand are those of the catalog.
func TestQuotedMessages(t *testing.T) {
	c := catalog.Embedded()
	pages := files(t, "templates", ".tmpl")
	b, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	pages["README.md"] = string(b)
	byRule := map[string]string{}
	for _, r := range c.Index().Rules() {
		byRule[strings.Replace(r.Obligation, ".", "_", 1)] = r.Obligation
	}
	verify := func(page, id, message string) {
		service, _, _ := strings.Cut(id, ".")
		s, ok := c.Service(service)
		if !ok {
			t.Errorf("%s quotes %s, which does not exist", page, id)
			return
		}
		var said []string
		for _, o := range s.Obligations {
			if o.ID() != id {
				continue
			}
			for _, ch := range o.Checks {
				if check.Message(c, ch) == message {
					return
				}
				said = append(said, check.Message(c, ch))
			}
		}
		t.Errorf("%s quotes %s as\n%s\nbut it says\n%s", page, id, message, strings.Join(said, "\n"))
	}
	n := 0
	for page, text := range pages {
		for _, m := range quoted.FindAllStringSubmatch(strings.Join(strings.Fields(text), " "), -1) {
			verify(page, m[1], m[2])
			n++
		}
		for _, m := range linted.FindAllStringSubmatch(text, -1) {
			verify(page, byRule[m[2]], m[1])
			n++
		}
	}
	if n == 0 {
		t.Error("no message is quoted anywhere: the expressions of this test are out of date")
	}
}
