package provider_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-testing/config"
	"github.com/hashicorp/terraform-plugin-testing/helper/resource"
	"github.com/hashicorp/terraform-plugin-testing/knownvalue"
	"github.com/hashicorp/terraform-plugin-testing/plancheck"
	"github.com/hashicorp/terraform-plugin-testing/statecheck"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/render"
)

func TestLookups(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
output "owner" {
  value = provider::responsibility::owner("aws_rds", "physical_facility")
}
output "variant" {
  value = provider::responsibility::owner("aws_rds.custom", "guest_os")
}
output "model" {
  value = provider::responsibility::owner("saas", "application_logic")
}
output "service" {
  value = provider::responsibility::service_of("aws_db_instance")
}
`,
		ConfigPlanChecks: planned(
			out("owner", knownvalue.StringExact("provider")),
			out("variant", knownvalue.StringExact("shared")),
			out("model", knownvalue.StringExact("provider")),
			out("service", knownvalue.StringExact("aws_rds")),
		),
	})
}

// Plain objects, instances and collections are taken.
func TestForms(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
locals {
  verdicts = { for k, v in {
    plain      = { aws_db_instance = { storage_encrypted = true } }
    text       = { aws_db_instance = { storage_encrypted = "true" } }
    unset      = { aws_db_instance = { engine = "mysql" } }
    empty      = { aws_db_instance = {} }
    list       = { aws_db_instance = [{ storage_encrypted = true }, { storage_encrypted = false }] }
    map        = { aws_db_instance = { a = { storage_encrypted = true }, b = { engine = "x" } } }
    none       = { aws_db_instance = [] }
    absent     = { aws_db_instance = null }
  } : k => [for o in provider::responsibility::assess(v) : "${o.resource} ${o.verdict}" if o.obligation == "aws_rds.storage_encrypted"] }
}
output "verdicts" {
  value = local.verdicts
}
output "unmet" {
  value = [for o in provider::responsibility::unmet({ aws_db_instance = { a = { storage_encrypted = true }, b = { engine = "x" } } }) : o if startswith(o, "aws_rds.storage_encrypted")]
}
`,
		ConfigPlanChecks: planned(
			out("verdicts", knownvalue.ObjectExact(map[string]knownvalue.Check{
				"plain":  texts("aws_db_instance met"),
				"text":   texts("aws_db_instance met"),
				"unset":  texts("aws_db_instance unmet"),
				"empty":  texts("aws_db_instance unmet"),
				"list":   texts("aws_db_instance[0] met", "aws_db_instance[1] unmet"),
				"map":    texts(`aws_db_instance["a"] met`, `aws_db_instance["b"] unmet`),
				"none":   texts(),
				"absent": texts(),
			})),
			out("unmet", texts(`aws_rds.storage_encrypted: aws_db_instance["b"]`)),
		),
	})
}

func texts(list ...string) knownvalue.Check {
	var out []knownvalue.Check
	for _, s := range list {
		out = append(out, knownvalue.StringExact(s))
	}
	return knownvalue.ListExact(out)
}

// A wholly known failure fails the plan, in every place where a condition may
// stand.
func TestFailsAtPlan(t *testing.T) {
	const bad = `{ aws_db_instance = aws_db_instance.main }`
	resourceWith := func(lifecycle string) string {
		return "resource \"aws_db_instance\" \"main\" {\n  instance_class = \"a\"\n  password = \"hunter2-do-not-print\"\n" + lifecycle + "}\n"
	}
	message := wrapped("set storage_encrypted = true. ")
	for name, test := range map[string]struct {
		config string
		want   *regexp.Regexp
	}{
		"postcondition": {resourceWith(`  lifecycle {
    postcondition {
      condition     = nonsensitive(provider::responsibility::met({ aws_db_instance = self }))
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self }))
    }
  }
`), message},
		"precondition": {resourceWith("") + `
output "x" {
  value = 1
  precondition {
    condition     = nonsensitive(provider::responsibility::met(` + bad + `))
    error_message = nonsensitive(provider::responsibility::explain(` + bad + `))
  }
}
`, message},
		"length of unmet": {resourceWith(`  lifecycle {
    postcondition {
      condition     = length(nonsensitive(provider::responsibility::unmet({ aws_db_instance = self }))) == 0
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self }))
    }
  }
`), message},
		"variable validation": {`
variable "database" {
  default = { engine = "mysql" }
  validation {
    condition     = provider::responsibility::met({ aws_db_instance = var.database })
    error_message = provider::responsibility::explain({ aws_db_instance = var.database })
  }
}
`, message},
	} {
		t.Run(name, func(t *testing.T) {
			unit(t, resource.TestStep{Config: test.config, ExpectError: test.want})
		})
	}
}

// A message never holds a value of the resource, and Terraform accepts it only
// if its sensitivity is removed: all examples do.
func TestSensitive(t *testing.T) {
	config := func(message string) string {
		return `
resource "aws_db_instance" "main" {
  instance_class = "a"
  password       = "hunter2-do-not-print"
  lifecycle {
    postcondition {
      condition     = nonsensitive(provider::responsibility::met({ aws_db_instance = self }))
      error_message = ` + message + `
    }
  }
}
`
	}
	const explain = `provider::responsibility::explain({ aws_db_instance = self })`
	t.Run("kept", func(t *testing.T) {
		unit(t, resource.TestStep{Config: config(explain), ExpectError: wrapped("This check failed, but has an invalid error message")})
	})
	t.Run("removed", func(t *testing.T) {
		unit(t, resource.TestStep{Config: config("nonsensitive(" + explain + ")"), ExpectError: wrapped("Owner: customer (encryption at rest, Amazon RDS)")})
	})
	t.Run("no value", func(t *testing.T) {
		unit(t, resource.TestStep{
			Config: `
locals {
  secret = "hunter2-do-not-print"
  text   = provider::responsibility::explain({ aws_db_instance = { password = local.secret, engine = local.secret, identifier = local.secret } })
}
output "leaks" {
  value = strcontains(local.text, local.secret) || strcontains(jsonencode(provider::responsibility::assess({ aws_db_instance = { password = local.secret } })), local.secret)
}
`,
			ConfigPlanChecks: planned(out("leaks", knownvalue.Bool(false))),
		})
	})
}

// What is not known at plan is decided at apply; what is certain is certain at
// plan, also beside unknown values.
// What the guide's picture says of plan and apply is so. The stand-in reads no
// data sources, which are known at plan like what only the caller sets.
func TestSources(t *testing.T) {
	for _, s := range render.Sources {
		if strings.HasPrefix(s.Rest, "data ") {
			continue
		}
		t.Run(s.Name, func(t *testing.T) {
			step := resource.TestStep{
				Config: s.Rest + `
resource "aws_db_instance" "main" {
  instance_class = "a"
  ` + s.Setting + `
}
output "verdict" {
  value = nonsensitive(one([for o in provider::responsibility::assess({ aws_db_instance = aws_db_instance.main }) : o.verdict if o.obligation == "aws_rds.storage_encrypted"]))
}
`,
				ConfigStateChecks: []statecheck.StateCheck{statecheck.ExpectKnownOutputValue("verdict", knownvalue.StringRegexp(regexp.MustCompile("^(met|unmet)$")))},
			}
			if s.Rest != "" && s.Decides == render.Plan {
				step.ConfigVariables = config.Variables{"encrypted": config.BoolVariable(true)}
			}
			if s.Decides == render.Apply {
				step.ConfigPlanChecks = planned(plancheck.ExpectUnknownOutputValue("verdict"))
			} else {
				step.ConfigPlanChecks = planned(out("verdict", knownvalue.StringRegexp(regexp.MustCompile("^(met|unmet)$"))))
			}
			unit(t, step)
		})
	}
}

func TestUnknown(t *testing.T) {
	t.Run("one failure is certain", func(t *testing.T) {
		unit(t, resource.TestStep{
			Config: `
resource "aws_db_instance" "main" {
  instance_class = "a"
}
output "met" {
  value     = nonsensitive(provider::responsibility::met({ aws_db_instance = aws_db_instance.main }))
}
output "none" {
  value = nonsensitive(length(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.main })) == 0)
}
output "list" {
  value = nonsensitive(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.main }))
}
output "count" {
  value = nonsensitive(length(provider::responsibility::assess({ aws_db_instance = aws_db_instance.main })) > 1)
}
`,
			ConfigPlanChecks: planned(
				out("met", knownvalue.Bool(false)),
				out("none", knownvalue.Bool(false)), // the list is unknown, its being empty is not
				plancheck.ExpectUnknownOutputValue("list"),
				out("count", knownvalue.Bool(true)),
			),
		})
	})
	t.Run("decided at apply", func(t *testing.T) {
		unit(t, resource.TestStep{
			Config: `
resource "terraform_data" "name" {
  input = true
}
resource "aws_db_instance" "main" {
  instance_class    = "a"
  storage_encrypted = terraform_data.name.output
}
output "verdict" {
  value = nonsensitive(one([for o in provider::responsibility::assess({ aws_db_instance = aws_db_instance.main }) : o.verdict if o.obligation == "aws_rds.storage_encrypted"]))
}
`,
			ConfigPlanChecks:  planned(plancheck.ExpectUnknownOutputValue("verdict")),
			ConfigStateChecks: []statecheck.StateCheck{statecheck.ExpectKnownOutputValue("verdict", knownvalue.StringExact("met"))},
		})
	})
	t.Run("fails at apply", func(t *testing.T) {
		unit(t, resource.TestStep{
			Config: `
resource "terraform_data" "name" {
  input = false
}
resource "aws_db_instance" "main" {
  instance_class    = "a"
  storage_encrypted = terraform_data.name.output
  lifecycle {
    postcondition {
      condition     = !contains([for o in nonsensitive(provider::responsibility::assess({ aws_db_instance = self })) : o.verdict if o.obligation == "aws_rds.storage_encrypted"], "unmet")
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self }))
    }
  }
}
`,
			ExpectError: wrapped("set storage_encrypted = true."),
		})
	})
	t.Run("an unknown collection", func(t *testing.T) {
		unit(t, resource.TestStep{
			Config: `
resource "terraform_data" "list" {
  input = [{ storage_encrypted = true }]
}
output "met" {
  value = provider::responsibility::met({ aws_db_instance = terraform_data.list.output })
}
output "explain" {
  value = provider::responsibility::explain({ aws_db_instance = terraform_data.list.output })
}
`,
			ConfigPlanChecks: planned(
				plancheck.ExpectUnknownOutputValue("met"),
				out("explain", knownvalue.StringExact("Some resources are not known yet.\nThey are judged at apply.")),
			),
			ExpectNonEmptyPlan: true, // explain is for messages: its text follows what is known
		})
	})
}

// Options select obligations; while they are not known nothing is certain.
func TestOptions(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
locals {
  plain = { aws_db_instance = { storage_encrypted = false } }
  ids = { for k, o in {
    default = {}
    all     = { preset = "all" }
    area    = { areas = ["encryption_at_rest"] }
    except  = { areas = ["encryption_at_rest"], except = ["aws_rds.storage_encrypted"] }
    service = { services = ["aws_s3"] }
    severe  = { minimum_severity = "critical" }
  } : k => [for a in provider::responsibility::assess(local.plain, o) : a.obligation] }
}
output "more" {
  value = length(local.ids.all) > length(local.ids.default)
}
output "area" {
  value = contains(local.ids.area, "aws_rds.storage_encrypted")
}
output "except" {
  value = contains(local.ids.except, "aws_rds.storage_encrypted")
}
output "none" {
  value = length(local.ids.service)
}
resource "terraform_data" "severity" {
  input = "high"
}
output "unknown" {
  value = provider::responsibility::met(local.plain, { minimum_severity = terraform_data.severity.output })
}
`,
		ConfigPlanChecks: planned(
			out("more", knownvalue.Bool(true)),
			out("area", knownvalue.Bool(true)),
			out("except", knownvalue.Bool(false)),
			out("none", knownvalue.Int64Exact(0)),
			plancheck.ExpectUnknownOutputValue("unknown"),
		),
		ConfigStateChecks: []statecheck.StateCheck{statecheck.ExpectKnownOutputValue("unknown", knownvalue.Bool(false))},
	})
}

// A verdict may feed an argument: it is unknown until it is certain, so the
// plan that Terraform shows is the one it applies.
func TestConsistentPlan(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
resource "terraform_data" "flag" {
  input = true
}
resource "aws_db_instance" "main" {
  instance_class    = "a"
  storage_encrypted = terraform_data.flag.output
}
resource "aws_s3_bucket" "report" {
  bucket = "report"
  tags = {
    met   = tostring(nonsensitive(provider::responsibility::met({ aws_db_instance = aws_db_instance.main })))
    unmet = join(",", nonsensitive(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.main })))
  }
}
`,
	})
}

// Refinements arrive: an ARN that is not known yet but begins like one is set,
// which an unknown value without them might not be.
func TestRefinementsArrive(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
resource "terraform_data" "key" {
  input = "1"
}
locals {
  verdict = { for k, arn in { refined = "arn:aws:kms:eu-central-1:111122223333:key/${terraform_data.key.output}", plain = terraform_data.key.output } : k => one([
    for o in provider::responsibility::assess({ aws_ebs_volume = { encrypted = true, kms_key_id = arn } }, { preset = "all" }) : o.verdict if o.obligation == "aws_ec2.volume_customer_key"
  ]) }
}
output "refined" {
  value = local.verdict.refined
}
output "plain" {
  value = local.verdict.plain
}
`,
		ConfigPlanChecks: planned(
			out("refined", knownvalue.StringExact("met")),
			plancheck.ExpectUnknownOutputValue("plain"),
		),
	})
}

// A condition that is unknown passes at plan in a postcondition, and is only a
// warning in a check; what is certainly unmet warns, and never errors, there.
func TestCheckBlock(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
resource "aws_db_instance" "main" {
  instance_class = "a"
}
check "database" {
  assert {
    condition     = nonsensitive(provider::responsibility::met({ aws_db_instance = aws_db_instance.main }))
    error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = aws_db_instance.main }))
  }
}
`,
	})
}

// Companions go into the same object; what cannot be judged without them does
// not fail, and is named.
func TestCompanionsInFunctions(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}
resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.bucket
  versioning_configuration {
    status = "Enabled"
  }
}
output "alone" {
  value = strcontains(provider::responsibility::explain({ aws_s3_bucket = { bucket = "logs", versioning = [] } }), "cannot be judged from what was passed")
}
output "empty" {
  value = [for o in provider::responsibility::assess({ aws_s3_bucket = { bucket = "logs", versioning = [] }, aws_s3_bucket_versioning = [] }) : o.verdict if o.obligation == "aws_s3.versioning_enabled"]
}
output "linked" {
  value = [for o in provider::responsibility::assess({ aws_s3_bucket = aws_s3_bucket.logs, aws_s3_bucket_versioning = aws_s3_bucket_versioning.logs }) : o.verdict if o.obligation == "aws_s3.versioning_enabled"]
}
`,
		ConfigPlanChecks: planned(
			out("alone", knownvalue.Bool(true)),
			out("empty", texts("unmet")),
			out("linked", texts("met")),
		),
	})
}

// The same in the other clouds.
func TestOtherClouds(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
resource "azurerm_storage_account" "main" {
  name                     = "a"
  resource_group_name      = "a"
  location                 = "a"
  account_tier             = "Standard"
  account_replication_type = "LRS"
  min_tls_version          = "TLS1_0"
}
resource "google_sql_database_instance" "main" {
  database_version = "POSTGRES_17"
}
output "azure" {
  value = nonsensitive(provider::responsibility::met({ azurerm_storage_account = azurerm_storage_account.main }))
}
output "google" {
  value = nonsensitive(provider::responsibility::met({ google_sql_database_instance = google_sql_database_instance.main }))
}
`,
		ConfigPlanChecks: planned(
			out("azure", knownvalue.Bool(false)),
			out("google", knownvalue.Bool(false)),
		),
	})
}

const overlayText = `
party "platform_team" {
  name = "Platform team"
}
delegation "platform_team" {
  areas = ["encryption_at_rest"]
}
waiver "aws_rds.deletion_protection" {
  reason   = "Rebuilt every night."
  approver = "Head of development"
  expires  = "2027-03-31"
}
profile {
  areas = ["encryption_at_rest", "backup"]
}
extend "aws_rds" {
  area "patching" {
    party    = "customer"
    override = true
    reason   = "We postpone minor versions."
    source   = "Operations handbook 4.2"
  }
}
cloud "acme" {
  name   = "Acme"
  source = "Operations handbook 1"
}
service "acme_tickets" {
  name        = "Ticket system"
  cloud       = "acme"
  model       = "saas"
  description = "Where work is asked for."
  sources     = ["Operations handbook 7"]
}
`

// The overlay beside the root module, in the provider's configuration, and
// passed to a function: one language, one result.
func TestOverlay(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{".responsibility.hcl": overlayText, "other.hcl": "party \"other\" {\n  name = \"Other\"\n}\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	found := options
	found.Dir = dir
	const config = `
output "failing" {
  value = provider::responsibility::unmet({ aws_db_instance = { storage_encrypted = false, deletion_protection = false, backup_retention_period = 7 } })
}
output "assessed" {
  value = one([for a in provider::responsibility::assess({ aws_db_instance = { deletion_protection = false } }, { preset = "all" }) : a if a.obligation == "aws_rds.deletion_protection"])
}
output "party" {
  value = one([for a in provider::responsibility::assess({ aws_db_instance = { storage_encrypted = false } }, { preset = "all" }) : a if a.obligation == "aws_rds.storage_encrypted"])
}
output "passed" {
  value = provider::responsibility::met({ aws_db_instance = {} }, { overlay = "profile {\n  areas = [\"physical_facility\"]\n}\n" })
}
output "owner" {
  value = provider::responsibility::owner("aws_rds", "patching")
}
output "from" {
  value = data.responsibility_matrix.db.areas.patching
}
data "responsibility_matrix" "db" {
  service = "aws_rds"
}
data "responsibility_matrix" "tickets" {
  service = "acme_tickets"
}
`
	overlaid := map[string]func() (tfprotov6.ProviderServer, error){
		"responsibility": func() (tfprotov6.ProviderServer, error) { return provider.Server(found)(), nil },
	}
	unitWith(t, overlaid,
		resource.TestStep{
			Config:      "provider \"responsibility\" {\n  catalog_files = [\"other.hcl\"]\n}\ndata \"responsibility_matrix\" \"tickets\" {\n  service = \"acme_tickets\"\n}\n",
			ExpectError: regexp.MustCompile(`There is no service "acme_tickets"`),
		},
		resource.TestStep{
			Config:      "provider \"responsibility\" {\n  catalog_files = [\"none.hcl\"]\n}\ndata \"responsibility_services\" \"all\" {}\n",
			ExpectError: regexp.MustCompile(`no such file`),
		},
		resource.TestStep{
			Config:      "output \"x\" {\n  value = provider::responsibility::met({ aws_db_instance = {} }, { overlay = \"waver {}\" })\n}\n",
			ExpectError: regexp.MustCompile(`(?s)overlay:1:.*Unsupported.block.type.*"waiver"`),
		},
		resource.TestStep{
			Config: config,
			ConfigPlanChecks: planned(
				out("failing", texts("aws_rds.storage_encrypted")),
				out("assessed", knownvalue.ObjectPartial(map[string]knownvalue.Check{"verdict": knownvalue.StringExact("unmet"), "waived_until": knownvalue.StringExact("2027-03-31"), "party": knownvalue.StringExact("customer")})),
				out("party", knownvalue.ObjectPartial(map[string]knownvalue.Check{"party": knownvalue.StringExact("platform_team"), "origin": knownvalue.StringRegexp(regexp.MustCompile(`.responsibility.hcl:5$`)), "waived_until": knownvalue.Null()})),
				out("passed", knownvalue.Bool(true)),
				out("owner", knownvalue.StringExact("customer")),
				out("from", knownvalue.ObjectPartial(map[string]knownvalue.Check{"resolved_from": knownvalue.StringExact("overlay"), "resolved_from_id": knownvalue.StringRegexp(regexp.MustCompile(`.responsibility.hcl:17$`))})),
			),
		},
	)
}
