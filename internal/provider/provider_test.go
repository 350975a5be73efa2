package provider_test

import (
	"context"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-testing/helper/resource"
	"github.com/hashicorp/terraform-plugin-testing/knownvalue"
	"github.com/hashicorp/terraform-plugin-testing/plancheck"
	"github.com/hashicorp/terraform-plugin-testing/statecheck"
	"github.com/hashicorp/terraform-plugin-testing/tfjsonpath"
	"github.com/hashicorp/terraform-plugin-testing/tfversion"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/provider"
)

// options are those of the program, with nothing to discover.
var options = provider.Options{Version: "test", Catalog: catalog.Embedded(), Dir: "testdata", Now: time.Now}

// factories are our provider beside the stand-in, which serves types of all
// three clouds.
var factories = map[string]func() (tfprotov6.ProviderServer, error){
	"responsibility": func() (tfprotov6.ProviderServer, error) {
		return provider.Server(options)(), nil
	},
	"aws":     newStandin("aws_db_instance", "aws_s3_bucket", "aws_s3_bucket_versioning", "aws_kms_key", "aws_security_group"),
	"azurerm": newStandin("azurerm_storage_account"),
	"google":  newStandin("google_sql_database_instance", "google_storage_bucket"),
}

// unit runs steps through the real Terraform or OpenTofu.
func unit(t *testing.T, steps ...resource.TestStep) {
	t.Helper()
	unitWith(t, factories, steps...)
}

func unitWith(t *testing.T, factories map[string]func() (tfprotov6.ProviderServer, error), steps ...resource.TestStep) {
	t.Helper()
	if os.Getenv("TF_ACC_TERRAFORM_PATH") == "" {
		t.Skip("TF_ACC_TERRAFORM_PATH names no terraform: run make test")
	}
	t.Parallel()
	resource.UnitTest(t, resource.TestCase{
		TerraformVersionChecks:   []tfversion.TerraformVersionCheck{tfversion.SkipBelow(tfversion.Version1_8_0)},
		ProtoV6ProviderFactories: factories,
		Steps:                    steps,
	})
}

func planned(checks ...plancheck.PlanCheck) resource.ConfigPlanChecks {
	return resource.ConfigPlanChecks{PreApply: checks}
}

func out(name string, v knownvalue.Check) plancheck.PlanCheck {
	return plancheck.ExpectKnownOutputValue(name, v)
}

func TestMatrix(t *testing.T) {
	at := func(path ...string) tfjsonpath.Path {
		p := tfjsonpath.New(path[0])
		for _, s := range path[1:] {
			p = p.AtMapKey(s)
		}
		return p
	}
	unit(t, resource.TestStep{
		Config: `
data "responsibility_matrix" "db" {
  service = "aws_rds"
}
data "responsibility_matrix" "custom" {
  service = "aws_rds"
  variant = "custom"
}
data "responsibility_matrix" "by_type" {
  resource_type = "aws_db_instance"
}
data "responsibility_matrix" "iaas" {
  model = "iaas"
}
output "guest_os" {
  value = data.responsibility_matrix.db.owners.guest_os
}
`,
		ConfigStateChecks: []statecheck.StateCheck{
			statecheck.ExpectKnownOutputValue("guest_os", knownvalue.StringExact("provider")),
			statecheck.ExpectKnownValue("data.responsibility_matrix.db", at("name"), knownvalue.StringExact("Amazon RDS")),
			statecheck.ExpectKnownValue("data.responsibility_matrix.db", at("service_model"), knownvalue.StringExact("paas")),
			statecheck.ExpectKnownValue("data.responsibility_matrix.db", at("owners"), knownvalue.MapSizeExact(45)),
			statecheck.ExpectKnownValue("data.responsibility_matrix.db", at("areas", "physical_facility"), knownvalue.ObjectPartial(map[string]knownvalue.Check{
				"owner": knownvalue.StringExact("provider"), "resolved_from": knownvalue.StringExact("model"), "resolved_from_id": knownvalue.StringExact("paas"),
				"reason": knownvalue.StringExact(""),
			})),
			statecheck.ExpectKnownValue("data.responsibility_matrix.custom", at("areas", "guest_os"), knownvalue.ObjectPartial(map[string]knownvalue.Check{
				"resolved_from": knownvalue.StringExact("variant"), "resolved_from_id": knownvalue.StringExact("aws_rds.custom"),
				"source": knownvalue.StringRegexp(regexp.MustCompile(`^https://`)),
			})),
			statecheck.ExpectKnownValue("data.responsibility_matrix.by_type", at("name"), knownvalue.StringExact("Amazon RDS")),
			statecheck.ExpectKnownValue("data.responsibility_matrix.iaas", at("owners", "guest_os"), knownvalue.StringExact("customer")),
		},
	}, resource.TestStep{ // deterministic: nothing to change when asked again
		Config: `
data "responsibility_matrix" "db" {
  service = "aws_rds"
}
output "owners" {
  value = data.responsibility_matrix.db.owners
}
`,
	}, resource.TestStep{
		Config: `
data "responsibility_matrix" "db" {
  service = "aws_rds"
}
output "owners" {
  value = data.responsibility_matrix.db.owners
}
`,
		ConfigPlanChecks: planned(plancheck.ExpectEmptyPlan()),
	})
}

// wrapped matches text that Terraform has broken into lines.
func wrapped(text string) *regexp.Regexp {
	return regexp.MustCompile(strings.ReplaceAll(regexp.QuoteMeta(text), " ", `[\s│]+`))
}

func TestMisuse(t *testing.T) {
	for name, test := range map[string]struct{ config, want string }{
		"service":        {`data "responsibility_matrix" "a" { service = "aws_rdss" }`, `There is no service "aws_rdss". Did you mean "aws_rds"?`},
		"resource type":  {`data "responsibility_matrix" "a" { resource_type = "aws_db_instnce" }`, `Did you mean "aws_db_instance"?`},
		"model":          {`data "responsibility_matrix" "a" { model = "iass" }`, `There is no service model "iass". Did you mean "iaas"?`},
		"preset":         {`data "responsibility_matrix" "a" { preset = "seed_t4" }`, `There is no preset "seed_t4".`},
		"kind":           {`data "responsibility_knowledge" "a" { kinds = ["misconceptions"] }`, `Did you mean "misconception"?`},
		"nothing":        {`data "responsibility_matrix" "a" {}`, `Exactly one of these attributes must be configured`},
		"two":            {"data \"responsibility_matrix\" \"a\" {\n  service = \"aws_rds\"\n  model = \"iaas\"\n}", `Exactly one of these attributes must be configured`},
		"variant":        {"data \"responsibility_matrix\" \"a\" {\n  service = \"aws_rds\"\n  variant = \"custum\"\n}", `aws_rds has no variant "custum". Did you mean "custom"?`},
		"area":           {`data "responsibility_obligations" "a" { areas = ["guest_so"] }`, `There is no area "guest_so". Did you mean "guest_os"?`},
		"severity":       {`data "responsibility_obligations" "a" { minimum_severity = "hgih" }`, `Did you mean "high"?`},
		"framework":      {`data "responsibility_frameworks" "a" { ids = ["pci_dss_4"] }`, `Did you mean "pci_dss_4_0"?`},
		"cloud":          {`data "responsibility_services" "a" { cloud = "gcp" }`, `There is no cloud "gcp". There are: aws, azure, google.`},
		"owner service":  {`output "a" { value = provider::responsibility::owner("aws_rd", "guest_os") }`, `there is no service "aws_rd" (did you mean "aws_rds"?).`},
		"owner area":     {`output "a" { value = provider::responsibility::owner("aws_rds", "gest_os") }`, `there is no area "gest_os" (did you mean "guest_os"?).`},
		"service_of":     {`output "a" { value = provider::responsibility::service_of("aws_db_instanc") }`, `there is no resource type "aws_db_instanc" (did you mean "aws_db_instance"?).`},
		"met":            {`output "a" { value = provider::responsibility::met({ aws_db_instanc = {} }) }`, `there is no resource type "aws_db_instanc" (did you mean "aws_db_instance"?).`},
		"not covered":    {`output "a" { value = provider::responsibility::met({ aws_ec2_transit_gateway_multicast_domain = {} }) }`, `the catalog has no obligations for the resource type "aws_ec2_transit_gateway_multicast_domain"`},
		"no object":      {`output "a" { value = provider::responsibility::met("aws_db_instance") }`, `expected an object that maps resource types to resources`},
		"null":           {`output "a" { value = provider::responsibility::met(null) }`, `argument must not be null`},
		"option":         {`output "a" { value = provider::responsibility::met({ aws_db_instance = {} }, { presets = "all" }) }`, `there is no option "presets" (did you mean "preset"?).`},
		"option value":   {`output "a" { value = provider::responsibility::met({ aws_db_instance = {} }, { except = ["aws_rds.storage_encryptd"] }) }`, `except: there is no "aws_rds.storage_encryptd" (did you mean "aws_rds.storage_encrypted"?).`},
		"option type":    {`output "a" { value = provider::responsibility::met({ aws_db_instance = {} }, { areas = 1 }) }`, `areas: expected a list of strings, and got a number`},
		"two options":    {`output "a" { value = provider::responsibility::met({ aws_db_instance = {} }, {}, {}) }`, `expected resources and at most one object of options`},
		"not a resource": {`output "a" { value = provider::responsibility::met({ aws_db_instance = "a" }) }`, `aws_db_instance: expected a resource or a collection of resources, and got a string`},
	} {
		t.Run(name, func(t *testing.T) {
			unit(t, resource.TestStep{Config: test.config, ExpectError: wrapped(test.want)})
		})
	}
}

func TestCatalogDataSources(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
data "responsibility_services" "db" {
  resource_types = ["aws_db_instance"]
}
data "responsibility_services" "azure" {
  cloud = "azure"
}
data "responsibility_obligations" "db" {
  services         = ["aws_rds"]
  areas            = ["encryption_at_rest"]
  frameworks       = ["aws_fsbp"]
  minimum_severity = "medium"
  verification     = "configuration"
}
data "responsibility_obligations" "evidence" {
  services     = ["aws_rds"]
  verification = "evidence"
}
data "responsibility_frameworks" "fsbp" {
  ids      = ["aws_fsbp"]
  services = ["aws_rds"]
}
data "responsibility_scenarios" "all" {}
output "services" {
  value = data.responsibility_services.db.ids
}
output "encrypted" {
  value = data.responsibility_obligations.db.obligations["aws_rds.storage_encrypted"]
}
output "evidence" {
  value = length(data.responsibility_obligations.evidence.ids) > 0 && alltrue([for o in values(data.responsibility_obligations.evidence.obligations) : o.rule == "" && o.artifact != ""])
}
output "control" {
  value = data.responsibility_frameworks.fsbp.frameworks.aws_fsbp.controls["RDS.3"]
}
output "clouds" {
  value = distinct([for s in values(data.responsibility_services.azure.services) : s.cloud])
}
`,
		ConfigPlanChecks: planned(
			out("services", knownvalue.ListExact([]knownvalue.Check{knownvalue.StringExact("aws_rds")})),
			out("clouds", knownvalue.ListExact([]knownvalue.Check{knownvalue.StringExact("azure")})),
			out("encrypted", knownvalue.ObjectPartial(map[string]knownvalue.Check{
				"service": knownvalue.StringExact("aws_rds"), "area": knownvalue.StringExact("encryption_at_rest"), "owner": knownvalue.StringExact("customer"),
				"rule": knownvalue.StringExact("responsibility_aws_rds_storage_encrypted"), "recommended": knownvalue.Bool(true),
				"equivalents": knownvalue.MapPartial(map[string]knownvalue.Check{"checkov": knownvalue.NotNull()}),
			})),
			out("evidence", knownvalue.Bool(true)),
			out("control", knownvalue.ObjectPartial(map[string]knownvalue.Check{
				"obligations": knownvalue.ListPartial(map[int]knownvalue.Check{0: knownvalue.StringExact("aws_rds.storage_encrypted")}),
				"services":    knownvalue.ListExact([]knownvalue.Check{knownvalue.StringExact("aws_rds")}),
			})),
		),
	})
}

func TestKnowledge(t *testing.T) {
	unit(t, resource.TestStep{
		Config: `
data "responsibility_matrix" "seed" {
  preset = "seed_t2"
}
data "responsibility_knowledge" "all" {}
data "responsibility_knowledge" "misconceptions" {
  kinds = ["misconception"]
}
output "host_os" {
  value = data.responsibility_matrix.seed.rows["Host OS"].owners.iaas
}
output "kinds" {
  value = distinct([for s in values(data.responsibility_knowledge.misconceptions.statements) : s.kind])
}
output "resolution" {
  value = data.responsibility_knowledge.all.contradictions.C4.topic
}
`,
		ConfigPlanChecks: planned(
			out("host_os", knownvalue.StringExact("shared")),
			out("kinds", texts("misconception")),
			out("resolution", knownvalue.StringRegexp(regexp.MustCompile("."))),
		),
	})
}

// countingFS tells what was read.
type countingFS struct {
	fs.FS
	reads []string
}

func (c *countingFS) Open(name string) (fs.File, error) {
	c.reads = append(c.reads, name)
	return c.FS.Open(name)
}

// Terraform starts the provider several times a plan: a start reads nothing of
// the catalog.
func TestStartReadsNothing(t *testing.T) {
	files := &countingFS{FS: os.DirFS("../catalog/data")}
	c := catalog.Open(files)
	s := provider.Server(provider.Options{Catalog: c})()
	ctx := context.Background()
	if _, err := s.GetProviderSchema(ctx, &tfprotov6.GetProviderSchemaRequest{}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.GetMetadata(ctx, &tfprotov6.GetMetadataRequest{}); err != nil {
		t.Fatal(err)
	}
	if len(files.reads) > 0 {
		t.Errorf("a start reads %v", files.reads)
	}
}

// The functions that the server takes over are the ones that the framework
// describes.
func TestServerKeepsToTheSchema(t *testing.T) {
	ctx := context.Background()
	s := provider.Server(options)()
	resp, err := s.GetProviderSchema(ctx, &tfprotov6.GetProviderSchemaRequest{})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"met": "tftypes.Bool", "unmet": "tftypes.List[tftypes.String]", "explain": "tftypes.String", "assess": "",
	} {
		f := resp.Functions[name]
		if f == nil {
			t.Errorf("the framework has no function %s", name)
			continue
		}
		if len(f.Parameters) != 1 || !f.Parameters[0].AllowUnknownValues || f.Parameters[0].AllowNullValue || f.VariadicParameter == nil || !f.VariadicParameter.AllowUnknownValues {
			t.Errorf("%s: parameters %+v", name, f.Parameters)
		}
		if got := f.Return.Type.String(); want != "" && got != want {
			t.Errorf("%s returns %s, want %s", name, got, want)
		}
		if f.Summary == "" || f.Description == "" || f.Parameters[0].Description == "" {
			t.Errorf("%s is not described", name)
		}
	}
}
