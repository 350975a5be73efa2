package provider_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-testing/helper/resource"
	"github.com/hashicorp/terraform-plugin-testing/knownvalue"
	"github.com/hashicorp/terraform-plugin-testing/plancheck"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
)

// on returns the provider in a folder with these files, on a day.
func on(t *testing.T, day string, files map[string]string) map[string]func() (tfprotov6.ProviderServer, error) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	now, err := time.Parse("2006-01-02", day)
	if err != nil {
		t.Fatal(err)
	}
	o := options
	o.Dir, o.Now = dir, func() time.Time { return now }
	out := map[string]func() (tfprotov6.ProviderServer, error){}
	for name, f := range factories {
		out[name] = f
	}
	out["responsibility"] = func() (tfprotov6.ProviderServer, error) { return provider.Server(o)(), nil }
	return out
}

const workload = `
data "responsibility_assessment" "orders" {
  services  = ["aws_s3"]
  resources = { aws_db_instance = { identifier = "orders", storage_encrypted = true, deletion_protection = false, multi_az = false, publicly_accessible = true } }
  except    = ["aws_rds.copy_tags_to_snapshot"]
  parties   = { platform_team = "Platform team" }
  attestations = [
    { obligation = "aws_s3.access_reviewed", by = "Storage owner", on = "2026-10-01", valid_until = "2027-01-01", evidence = "https://example.com/review" },
  ]
  waivers = [
    { subject = "aws_rds.multi_az", reason = "May be down for a day.", approver = "Head of operations", expires = "2027-01-01" },
    { subject = "aws_rds.deletion_protection", reason = "Migration.", approver = "Head of operations", expires = "2026-01-01" },
  ]
  delegations = [
    { party = "platform_team", areas = ["logging_monitoring"] },
  ]
}
output "states" {
  value = { for id, o in data.responsibility_assessment.orders.obligations : id => o.state }
}
output "unmet" {
  value = data.responsibility_assessment.orders.obligations["aws_rds.not_publicly_accessible"]
}
output "waived" {
  value = data.responsibility_assessment.orders.obligations["aws_rds.multi_az"]
}
output "complete" {
  value = data.responsibility_assessment.orders.complete
}
output "platform" {
  value = data.responsibility_assessment.orders.by_party["platform_team"].settled
}
output "guest_os" {
  value = data.responsibility_assessment.orders.owners.guest_os
}
output "summary" {
  value = data.responsibility_assessment.orders.summary
}
`

// Every state, through the real Terraform, on a day that the test chooses.
func TestAssessment(t *testing.T) {
	state := func(s string) knownvalue.Check { return knownvalue.StringExact(s) }
	unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
		Config: workload,
		ConfigPlanChecks: planned(
			out("states", knownvalue.MapPartial(map[string]knownvalue.Check{
				"aws_rds.storage_encrypted":       state("met"),
				"aws_rds.not_publicly_accessible": state("unmet"),
				"aws_rds.multi_az":                state("waived"),
				"aws_rds.deletion_protection":     state("expired"),
				"aws_s3.access_reviewed":          state("attested"),
				"aws_s3.versioning_enabled":       state("undecided"),
				"aws_s3.object_events_logged":     state("delegated"),
				"aws_rds.copy_tags_to_snapshot":   state("not_selected"),
			})),
			out("unmet", knownvalue.ObjectPartial(map[string]knownvalue.Check{"party": state("customer"), "resources": texts("aws_db_instance"), "until": state("")})),
			out("waived", knownvalue.ObjectPartial(map[string]knownvalue.Check{"reason": state("May be down for a day."), "until": state("2027-01-01")})),
			out("complete", knownvalue.Bool(false)),
			out("platform", knownvalue.NotNull()),
			out("guest_os", state("provider")),
			out("summary", knownvalue.StringRegexp(regexp.MustCompile(`(?s)obligations settled.*unmet \(\d+\):.*Terraform can decide \d+ of the \d+`))),
		),
	}, resource.TestStep{ // nothing changes by itself
		Config:           workload,
		ConfigPlanChecks: resource.ConfigPlanChecks{PreApply: []plancheck.PlanCheck{plancheck.ExpectEmptyPlan()}},
	})
}

// What is waived and attested ends on its day; the overlay's statements count
// beside those of the configuration.
func TestAssessmentEnds(t *testing.T) {
	overlay := map[string]string{".responsibility.hcl": `
waiver "aws_rds.multi_az" {
  reason   = "May be down for a day."
  approver = "Head of operations"
  expires  = "2027-01-01"
}
`}
	const config = `
data "responsibility_assessment" "db" {
  resources = { aws_db_instance = { multi_az = false } }
}
output "state" {
  value = data.responsibility_assessment.db.obligations["aws_rds.multi_az"].state
}
`
	for day, want := range map[string]string{"2026-12-31": "waived", "2027-01-01": "expired"} {
		t.Run(day, func(t *testing.T) {
			unitWith(t, on(t, day, overlay), resource.TestStep{Config: config, ConfigPlanChecks: planned(out("state", knownvalue.StringExact(want)))})
		})
	}
}

// Where something is not known before apply, the assessment is made at apply.
func TestAssessmentDeferred(t *testing.T) {
	unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
		Config: `
resource "terraform_data" "later" {
  input = true
}
data "responsibility_assessment" "db" {
  resources = { aws_db_instance = { storage_encrypted = terraform_data.later.output } }
}
output "state" {
  value = data.responsibility_assessment.db.obligations["aws_rds.storage_encrypted"].state
}
`,
		ConfigPlanChecks: planned(plancheck.ExpectUnknownOutputValue("state")),
		Check:            resource.TestCheckOutput("state", "met"),
	})
}

// The recommended form: a check block that reads an assessment outside of it.
func TestAssessmentAsserted(t *testing.T) {
	unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
		Config: `
data "responsibility_assessment" "db" {
  resources = { aws_db_instance = { storage_encrypted = false } }
  areas     = ["encryption_at_rest"]
  lifecycle {
    postcondition {
      condition     = length(self.by_state.unmet) == 0
      error_message = self.summary
    }
  }
}
`,
		ExpectError: regexp.MustCompile(`aws_rds.storage_encrypted \(customer, high\)`),
	})
}

func TestAssessmentMistakes(t *testing.T) {
	for name, test := range map[string]struct{ arguments, want string }{
		"service":     {`services = ["aws_rdz"]`, `There is no service "aws_rdz"|there is no service "aws_rdz"`},
		"variant":     {`services = ["aws_rds.custm"]`, `aws_rds has no variant "custm". Did you mean "custom"\?`},
		"scenario":    {`scenario = "shop"`, `There is no scenario "shop"`},
		"date":        {`waivers = [{ subject = "aws_rds", reason = "x", approver = "x", expires = "soon" }]`, `waivers\[0\]: expires is a day, such as "2027-03-31"`},
		"obligation":  {`attestations = [{ obligation = "aws_s3.acess_review", by = "x", on = "2026-01-01", valid_until = "2027-01-01" }]`, `attestations\[0\]: There is no obligation of aws_s3 "acess_review"`},
		"party":       {`delegations = [{ party = "x", areas = ["backup"] }]`, `delegations\[0\]: There is no party "x"`},
		"area":        {`areas = ["backups"]`, `There is no area "backups". Did you mean "backup"\?`},
		"except":      {`except = ["aws_rds.x"]`, `there is no "aws_rds.x"`},
		"no resource": {`resources = { aws_db_instanc = {} }`, `there is no resource type "aws_db_instanc"`},
	} {
		t.Run(name, func(t *testing.T) {
			unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
				Config:      "data \"responsibility_assessment\" \"x\" {\n  " + test.arguments + "\n}\n",
				ExpectError: regexp.MustCompile(strings.ReplaceAll(test.want, " ", `\s+`)),
			})
		})
	}
}

func TestCatalog(t *testing.T) {
	unitWith(t, on(t, "2026-11-21", map[string]string{".responsibility.hcl": "party \"a\" {\n  name = \"A\"\n}\n"}), resource.TestStep{
		Config: `
data "responsibility_catalog" "this" {}
output "this" {
  value = data.responsibility_catalog.this
}
`,
		ConfigPlanChecks: planned(out("this", knownvalue.ObjectPartial(map[string]knownvalue.Check{
			"version":        knownvalue.StringExact("test"),
			"digest":         knownvalue.StringRegexp(regexp.MustCompile(`^[0-9a-f]{64}$`)),
			"overlay_digest": knownvalue.StringExact("55d73b4be512694c1a90372f9a98ac29789003550f2e7b9e8ad2173fb3cfe292"),
			"parties":        knownvalue.MapExact(map[string]knownvalue.Check{"a": knownvalue.StringExact("A")}),
		}))),
	})
}

// Documents, by a function and by the assessment.
func TestDocuments(t *testing.T) {
	unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
		Config: `
data "responsibility_assessment" "db" {
  services      = ["aws_rds", "aws_s3"]
  documents     = ["csv", "svg", "oscal_component", "oscal_ssp", "markdown"]
  title         = "Orders"
  last_modified = "2026-11-21T00:00:00Z"
}
output "kinds" {
  value = keys(data.responsibility_assessment.db.rendered)
}
output "status" {
  value = distinct([for r in csvdecode(data.responsibility_assessment.db.rendered.csv) : r["Implementation Status"]])
}
output "title" {
  value = jsondecode(data.responsibility_assessment.db.rendered.oscal_component)["component-definition"].metadata.title
}
output "svg" {
  value = provider::responsibility::render("svg", ["iaas", "paas"], { title = "Models" })
}
output "rows" {
  value = length(csvdecode(provider::responsibility::render("csv", ["aws_rds"], { frameworks = ["hipaa"] }))) > 1
}
`,
		ConfigPlanChecks: planned(
			out("kinds", texts("csv", "markdown", "oscal_component", "oscal_ssp", "svg")),
			out("status", texts("planned")),
			out("title", knownvalue.StringExact("Orders")),
			out("svg", knownvalue.StringRegexp(regexp.MustCompile(`^<svg (?s:.)*<title id="title">Models</title>(?s:.)*</svg>\n$`))),
			out("rows", knownvalue.Bool(true)),
		),
	})
	for name, test := range map[string]struct{ call, want string }{
		"kind":    {`render("pdf", ["aws_rds"])`, `there is no kind of document "pdf"`},
		"service": {`render("svg", ["aws_rdz"])`, `there is no service "aws_rdz" .did you mean "aws_rds".`},
		"option":  {`render("svg", ["aws_rds"], { titel = "x" })`, `there is no option "titel" .did you mean "title".`},
		"time":    {`render("oscal_ssp", ["aws_rds"])`, `set last_modified`},
	} {
		t.Run(name, func(t *testing.T) {
			unitWith(t, on(t, "2026-11-21", nil), resource.TestStep{
				Config:      "output \"x\" {\n  value = provider::responsibility::" + test.call + "\n}\n",
				ExpectError: regexp.MustCompile(strings.ReplaceAll(test.want, " ", `\s+`)),
			})
		})
	}
}
