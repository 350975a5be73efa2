package catalog_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// over is the embedded catalog with an overlay.
func over(t *testing.T, text string) *catalog.Catalog {
	t.Helper()
	c, diags := catalog.Embedded().With([]catalog.Source{{Name: ".responsibility.hcl", Text: []byte(text)}})
	if diags.HasErrors() {
		t.Fatal(allOf(diags))
	}
	return c
}

func obligation(t *testing.T, c *catalog.Catalog, id string) *catalog.Obligation {
	t.Helper()
	o, ok := c.Obligation(id)
	if !ok {
		t.Fatalf("no obligation %s", id)
	}
	return o
}

const organisation = `
party "platform_team" {
  name = "Platform team"
}
party "database_team" {
  name = "Database team"
}
delegation "platform_team" {
  areas = ["network_controls", "backup"]
}
delegation "database_team" {
  services = ["aws_rds"]
  areas    = ["backup"]
}
delegation "platform_team" {
  obligations = ["aws_rds.storage_encrypted"]
}
waiver "aws_rds.multi_az" {
  reason    = "Development databases may be down for a day."
  approver  = "Head of development"
  expires   = "2027-03-31"
  resources = ["aws_db_instance.dev*"]
}
waiver "aws_rds.multi_az" {
  reason    = "Shorter."
  approver  = "Head of development"
  expires   = "2027-01-31"
  resources = ["aws_db_instance.dev*"]
}
adjustment "aws_rds.deletion_protection" {
  reason     = "Lost once."
  severity   = "critical"
  frameworks = { acme = ["DB-1"] }
}
adjustment "aws_rds.copy_tags_to_snapshot" {
  reason  = "We do not use tags."
  enabled = false
}
framework "acme" {
  name     = "Acme baseline"
  controls = { DB-1 = "Databases survive a mistake" }
}
extend "aws_rds" {
  area "patching" {
    party    = "customer"
    override = true
    reason   = "We postpone all minor versions."
    source   = "Operations handbook 4.2"
  }
  obligation "own_names" {
    title      = "Name databases after their owner"
    area       = "asset_inventory"
    severity   = "medium"
    rationale  = "Nobody knows whom to call."
    frameworks = { acme = ["DB-1"], nist_800_53_r5 = ["CM-8"] }
    sources    = ["Operations handbook 4.3"]
    check "aws_db_instance" {
      require = matches("^team-", self.identifier)
      remedy  = "Begin the identifier with team-."
    }
  }
}
cloud "acme" {
  name   = "Acme internal services"
  source = "Operations handbook 1"
}
service "acme_tickets" {
  name        = "Ticket system"
  cloud       = "acme"
  model       = "saas"
  description = "Where work is asked for."
  resources   = ["ticket_project"]
  sources     = ["Operations handbook 7"]
  resource_type "ticket_project" {
    legacy = { public = "bool" }
  }
  obligation "private" {
    title     = "Keep projects private"
    area      = "identity_access"
    severity  = "high"
    rationale = "Tickets name customers."
    sources   = ["Operations handbook 7.1"]
    check "ticket_project" {
      require = self.public == false
      fix     = { public = false }
    }
  }
}
`

func TestOverlay(t *testing.T) {
	before := len(catalog.Embedded().Index().Rules())
	c := over(t, organisation)
	t.Run("delegation", func(t *testing.T) {
		for id, want := range map[string]string{
			"aws_rds.storage_encrypted": "platform_team .responsibility.hcl:15", // named
			"aws_rds.backup_retention":  "database_team .responsibility.hcl:11", // its area in its service
			"aws_s3.versioning_enabled": "platform_team .responsibility.hcl:8",  // its area
			"aws_rds.multi_az":          "",
		} {
			party, origin := c.Carrier(obligation(t, c, id))
			if got := strings.TrimSpace(party + " " + origin); got != want {
				t.Errorf("%s is carried by %q, want %q", id, got, want)
			}
		}
	})
	t.Run("waiver", func(t *testing.T) {
		o := obligation(t, c, "aws_rds.multi_az")
		w := c.Waived(o, "aws_db_instance.dev_orders")
		if w == nil || w.Expires != "2027-03-31" {
			t.Errorf("waived by %+v, want the one that ends last", w)
		}
		if w := c.Waived(o, "aws_db_instance.production"); w != nil {
			t.Errorf("waived for other resources: %+v", w)
		}
		if w := c.Waived(o); w != nil {
			t.Errorf("waived without an address: %+v", w)
		}
		for day, want := range map[string]bool{"2027-03-30": false, "2027-03-31": true, "2027-04-01": true} {
			now, _ := time.Parse(catalog.Day, day)
			if w.Ended(now) != want {
				t.Errorf("ended on %s: %v", day, !want)
			}
		}
	})
	t.Run("adjustment", func(t *testing.T) {
		o := obligation(t, c, "aws_rds.deletion_protection")
		if o.Severity != catalog.Critical || o.Controls["acme"] == nil || !strings.HasPrefix(o.Origin, ".responsibility.hcl:") {
			t.Errorf("not adjusted: %s %v %s", o.Severity, o.Controls, o.Origin)
		}
		off := obligation(t, c, "aws_rds.copy_tags_to_snapshot")
		if all := (&catalog.Selection{Preset: catalog.PresetAll}); all.Selects(off.Entry()) || !all.Selects(o.Entry()) {
			t.Error("what is turned off is still selected, or what is not is not")
		}
	})
	t.Run("added", func(t *testing.T) {
		o := obligation(t, c, "aws_rds.own_names")
		if o.Checks[0].Type != "aws_db_instance" || o.Origin == "" {
			t.Errorf("%+v", o)
		}
		if _, diags := o.Checks[0].Compile(); diags.HasErrors() {
			t.Error(diags)
		}
		if o.Controls["fedramp_moderate"] == nil {
			t.Error("no baseline")
		}
		own := obligation(t, c, "acme_tickets.private")
		if _, diags := own.Checks[0].Compile(); diags.HasErrors() {
			t.Error(diags)
		}
		if id, _ := c.Index().Owner("ticket_project"); id != "acme_tickets" {
			t.Errorf("ticket_project belongs to %q", id)
		}
		if got := len(c.Index().Rules()); got != before+2 {
			t.Errorf("%d rules, want %d", got, before+2)
		}
	})
	t.Run("below", func(t *testing.T) {
		if o := obligation(t, catalog.Embedded(), "aws_rds.deletion_protection"); o.Severity == catalog.Critical || o.Origin != "" {
			t.Error("the embedded catalog has changed")
		}
		if a, b := obligation(t, c, "aws_s3.versioning_enabled"), obligation(t, catalog.Embedded(), "aws_s3.versioning_enabled"); a != b {
			t.Error("a service that the overlay does not touch is copied")
		}
	})
	if c.Overlay().Digest == over(t, organisation+"\n").Overlay().Digest {
		t.Error("the digest does not change with the text")
	}
}

// Every mistake in an overlay, with what is said about it.
func TestOverlayMistakes(t *testing.T) {
	src, err := os.ReadFile("testdata/overlay-mistakes.hcl")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	parts := regexp.MustCompile(`(?m)^## (.*)\n`).Split(string(src), -1)[1:]
	titles := regexp.MustCompile(`(?m)^## (.*)\n`).FindAllStringSubmatch(string(src), -1)
	for i, text := range parts {
		c, diags := catalog.Embedded().With([]catalog.Source{{Name: ".responsibility.hcl", Text: []byte(text)}})
		if !diags.HasErrors() || c != nil {
			t.Errorf("%s: no error, or half applied", titles[i][1])
			continue
		}
		out.WriteString("## " + titles[i][1] + "\n" + allOf(diags) + "\n")
	}
	golden(t, "testdata/overlay-mistakes.txt", out.String())
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; go test -update rewrites it. Got\n%s", path, got)
	}
}

func TestFindOverlay(t *testing.T) {
	dir := t.TempDir()
	if files, err := catalog.FindOverlay(dir); err != nil || len(files) > 0 {
		t.Errorf("found %v, %v", files, err)
	}
	for name, text := range map[string]string{".responsibility.hcl": `party "a" { name = "A" }`, ".responsibility/b.hcl": `party "b" { name = "B" }`} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := catalog.FindOverlay(dir)
	if err != nil || len(files) != 2 {
		t.Fatalf("found %v, %v", files, err)
	}
	sources, err := catalog.ReadOverlay(files)
	if err != nil {
		t.Fatal(err)
	}
	c, diags := catalog.Embedded().With(sources)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	if n := len(c.Overlay().Parties); n != 2 {
		t.Errorf("%d parties of two files", n)
	}
	if _, err := catalog.ReadOverlay([]string{filepath.Join(dir, "none.hcl")}); err == nil {
		t.Error("a file that is not there is no error")
	}
}

func FuzzOverlay(f *testing.F) {
	f.Add(organisation)
	f.Add(`extend "aws_rds" { area "backup" { party = "shared" } }`)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<13 {
			return
		}
		c, diags := catalog.Embedded().With([]catalog.Source{{Name: "x.hcl", Text: []byte(text)}})
		if (c == nil) != diags.HasErrors() {
			t.Errorf("half applied: %v", diags)
		}
		for _, d := range diags {
			if d.Subject == nil || d.Subject.Filename == "" {
				t.Errorf("a mistake without a place: %s", d)
			}
		}
	})
}
