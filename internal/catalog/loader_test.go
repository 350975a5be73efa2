package catalog_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hashicorp/hcl/v2"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog/export"
)

const base = `
group "data" {
  name        = "Data"
  description = "Data."
}
area "data_content" {
  name        = "Data"
  group       = "data"
  description = "Data."
}
area "backup" {
  name        = "Backup"
  group       = "data"
  description = "Backups."
}
model "paas" {
  name        = "PaaS"
  description = "PaaS."
  owners      = { data_content = "customer", backup = "provider" }
}
framework "fsbp" {
  name      = "FSBP"
  publisher = "AWS"
  url       = "https://example.com/"
  source    = "here"
}
framework "moderate" {
  name        = "Moderate"
  publisher   = "US"
  url         = "https://example.com/"
  source      = "here"
  baseline_of = "fsbp"
}
tool "checkov" {
  name    = "Checkov"
  url     = "https://example.com/"
  licence = "Apache-2.0"
  source  = "here"
  placed  = ["aws"]
}
declined "checkov" "style" {
  ids = { CKV_AWS_2 = "Only a name." }
}
`

const good = `
service "aws_rds" {
  name        = "Amazon RDS"
  cloud       = "aws"
  model       = "paas"
  description = "Databases."
  resources   = ["aws_db_instance"]
  sources     = ["https://example.com/"]

  obligation "encrypted" {
    title      = "Encrypt"
    area       = "data_content"
    severity   = "high"
    rationale  = "Or else."
    frameworks = { fsbp = ["RDS.3"] }
    sources    = ["https://example.com/"]

    check "aws_db_instance" {
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
    equivalents = { checkov = ["CKV_AWS_16"] }
  }
}
`

func open(service string) *catalog.Catalog { return openWith(base, service) }

func openWith(base, service string) *catalog.Catalog {
	return catalog.Open(fstest.MapFS{
		"base.hcl":              {Data: []byte(base)},
		"controls/fsbp.txt":     {Data: []byte("RDS.1\tNo snapshots\nRDS.3\tEncrypt\n")},
		"controls/moderate.txt": {Data: []byte("RDS.3\tEncrypt\nRDS.4\tOther\n")},
		"tools/checkov.txt":     {Data: []byte("CKV_AWS_2\taws\nCKV_AWS_16\taws\nCKV_AZURE_1\tazure\n")},
		"aws/rds.hcl":           {Data: []byte(service)},
	})
}

func TestGoodCatalog(t *testing.T) {
	if diags := open(good).Validate(); len(diags) > 0 {
		t.Error(diags)
	}
}

// Each change to the good service is a mistake that the loader reports at its
// line.
func TestMistakes(t *testing.T) {
	for name, test := range map[string]struct{ old, new, want string }{
		"area":                {`area       = "data_content"`, `area       = "data_contents"`, `aws/rds.hcl:12,18-33: Unknown area; There is no area "data_contents". Did you mean "data_content"?`},
		"model":               {`model       = "paas"`, `model       = "pass"`, `aws/rds.hcl:5,17-23: Unknown model; There is no model "pass". Did you mean "paas"?`},
		"framework":           {`fsbp = [`, `fsbb = [`, `aws/rds.hcl:15,18-38: Unknown framework; There is no framework "fsbb". Did you mean "fsbp"?`},
		"control":             {`RDS.3`, `RDS.33`, `aws/rds.hcl:15,18-39: Unknown control; fsbp has no control "RDS.33". Did you mean "RDS.3"?`},
		"resource type":       {`"aws_db_instance"]`, `"aws_db_instanc"]`, `Unknown resource type; No supported provider version has a type "aws_db_instanc". Did you mean "aws_db_instance"?`},
		"check's type":        {`check "aws_db_instance"`, `check "aws_db_instence"`, `aws/rds.hcl:18,11-28: Unknown resource type; No supported provider version has a type "aws_db_instence". Did you mean "aws_db_instance"?`},
		"path":                {`self.storage_encrypted`, `self.storage_encrpted`, `aws/rds.hcl:19,21-38: Unknown attribute; The resource has no attribute or block "storage_encrpted" in any supported provider version. Did you mean "storage_encrypted"?`},
		"function":            {`self.storage_encrypted ==`, `tobol(self.storage_encrypted) ==`, `aws/rds.hcl:19,17-22: Unknown function; There is no function "tobol". Did you mean "tobool"?`},
		"severity":            {`"high"`, `"hihg"`, `aws/rds.hcl:13,18-24: Unknown severity; There is no severity "hihg". Did you mean "high"?`},
		"no source":           {"    sources    = [\"https://example.com/\"]\n", "    sources    = []\n", `aws/rds.hcl:16,18-20: No source; Name the page that says so.`},
		"no reason":           {`obligation "encrypted" {`, "area \"backup\" {\n    party  = \"customer\"\n    source = \"https://example.com/\"\n  }\n  obligation \"encrypted\" {", `aws/rds.hcl:10,3-16: Departure without reason; Say why backup departs: set reason.`},
		"departure's source":  {`obligation "encrypted" {`, "area \"backup\" {\n    party  = \"customer\"\n    reason = \"so\"\n  }\n  obligation \"encrypted\" {", `aws/rds.hcl:10,3-16: Departure without source`},
		"half shared":         {`obligation "encrypted" {`, "area \"backup\" {\n    party  = \"shared\"\n    kind = \"dependent\"\n    customer = \"x\"\n    reason = \"so\"\n    source = \"https://example.com/\"\n  }\n  obligation \"encrypted\" {", `aws/rds.hcl:10,3-16: Shared without parts; A shared area says what each side does: set provider and customer.`},
		"reads nothing":       {`self.storage_encrypted == true`, `1 == 1`, `aws/rds.hcl:18,5-28: Check never reads its resource`},
		"fix":                 {`fix     = { storage_encrypted = true }`, `fix     = { storage_encryptd = true }`, `aws/rds.hcl:20,17-44: Unknown attribute; aws_db_instance has no attribute "storage_encryptd".`},
		"fix's type":          {`fix     = { storage_encrypted = true }`, `fix     = { storage_encrypted = "maybe" }`, `aws/rds.hcl:20,17-48: Wrong type; storage_encrypted is a bool`},
		"autofix":             {`      fix     = { storage_encrypted = true }`, "      remedy  = \"x\"\n      autofix = true", `aws/rds.hcl:21,17-21: Nothing to fix with; Say which values to write: set fix.`},
		"autofix of computed": {`fix     = { storage_encrypted = true }`, "fix     = { endpoint = \"x\" }\n      autofix = true", `aws/rds.hcl:21,17-21: Cannot be fixed; endpoint of aws_db_instance is computed: it cannot be written.`},
		"autofix of a map":    {`fix     = { storage_encrypted = true }`, "fix     = { tags = { a = \"b\" } }\n      autofix = true", `aws/rds.hcl:21,17-21: Cannot be fixed; tags of aws_db_instance is a map of string; what is written is a string, a number, a bool, or a list of these.`},
		"no condition":        {`      require = self.storage_encrypted == true`, ``, `aws/rds.hcl:18,5-28: No condition; Say when a resource meets the obligation: set require.`},
		"no remedy":           {`      fix     = { storage_encrypted = true }`, ``, `aws/rds.hcl:18,5-28: No remedy`},
		"cadence":             {`severity   = "high"`, "severity   = \"high\"\n    verification = \"process\"", `No cadence; A process duty says how often: set cadence.`},
		"unknown argument":    {`rationale `, `rational `, `aws/rds.hcl:14,5-13: Unsupported argument; An argument named "rational" is not expected here. Did you mean "rationale"?`},
		"wrong file":          {`service "aws_rds"`, `service "aws_rdz"`, `Service in the wrong file; A service stands in <cloud>/<name>.hcl; this file is for "aws_rds".`},
		"duplicate":           {`  obligation "encrypted" {`, "  obligation \"encrypted\" {\n    title = \"x\"\n    area = \"backup\"\n    severity = \"low\"\n    rationale = \"x\"\n    sources = [\"https://example.com/\"]\n    check \"aws_db_instance\" {\n      require = self.multi_az == true\n      remedy = \"x\"\n    }\n  }\n  obligation \"encrypted\" {", `Duplicate obligation; The obligation "encrypted" is already at aws/rds.hcl:10,3-25.`},
		"default":             {`sources     = ["https`, "resource_type \"aws_db_instance\" {\n    defaults = { multi_as = true }\n  }\n  sources     = [\"https", `Unknown attribute; aws_db_instance has no attribute "multi_as" in any supported provider version.`},
		"companion link":      {`require = self`, "companion \"aws_db_parameter_group\" {}\n      require = self", `Companion without link`},
		"companion attribute": {`require = self`, "companion \"aws_db_parameter_group\" {\n        self_attribute = \"parameter_group\"\n      }\n      require = self", `Unknown attribute; aws_db_instance has no attribute "parameter_group".`},
		"also":                {`require = self`, "also = [\"aws_rds_clusterr\"]\n      require = self", `aws/rds.hcl:19,14-34: Unknown resource type; No supported provider version has a type "aws_rds_clusterr". Did you mean "aws_rds_cluster"?`},
		"also's path":         {`require = self`, "also = [\"aws_s3_bucket\"]\n      require = self", `The resource has no attribute or block "storage_encrypted"`},
		"tool":                {`{ checkov =`, `{ chekov =`, `aws/rds.hcl:22,19-46: Unknown tool; There is no tool "chekov". Did you mean "checkov"?`},
		"tool's check":        {`CKV_AWS_16`, `CKV_AWS_116`, `aws/rds.hcl:22,19-48: Unknown check of checkov; There is no check of checkov "CKV_AWS_116". Did you mean "CKV_AWS_16"?`},
		"left out":            {`    equivalents = { checkov = ["CKV_AWS_16"] }`, ``, `tools/checkov.txt:2,1-1: Left out; No obligation names CKV_AWS_16 of checkov. Add it to one, or decline it with a reason.`},
		"taken and declined":  {`["CKV_AWS_16"]`, `["CKV_AWS_16", "CKV_AWS_2"]`, `Taken and declined; CKV_AWS_2 is declined here, and aws_rds.encrypted names it.`},
	} {
		t.Run(name, func(t *testing.T) {
			src := strings.Replace(good, test.old, test.new, 1)
			if src == good {
				t.Fatal("the change changes nothing")
			}
			if got := allOf(open(src).Validate()); !strings.Contains(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// The same for what is not a service.
func TestMistakesInBase(t *testing.T) {
	for name, test := range map[string]struct{ old, new, want string }{
		"declined list":     {`declined "checkov"`, `declined "chekov"`, `Unknown tool or framework; There is no tool or framework "chekov". Did you mean "checkov"?`},
		"declined category": {`"style"`, `"stile"`, `Unknown category; There is no category "stile". Did you mean "style"?`},
		"declined id":       {`CKV_AWS_2 =`, `CKV_AWS_1 =`, `Unknown check or control of checkov; There is no check or control of checkov "CKV_AWS_1".`},
		"declined, why":     {`"Only a name."`, `" "`, `Declined without reason; Say why CKV_AWS_2 is not taken.`},
		"declined twice":    {`declined "checkov"`, "declined \"checkov\" \"wrong\" {\n  ids = { CKV_AWS_2 = \"No.\" }\n}\ndeclined \"checkov\"", `Declined twice; CKV_AWS_2 has another reason, too.`},
		"placed cloud":      {`["aws"]`, `["asw"]`, `Unknown cloud; There is no cloud "asw".`},
		"framework placed":  {`baseline_of = "fsbp"`, `placed = true`, `controls/moderate.txt:2,1-1: Left out; No obligation names RDS.4 of moderate.`},
		"baseline":          {`baseline_of = "fsbp"`, `baseline_of = "fsbb"`, `Unknown framework; There is no framework "fsbb". Did you mean "fsbp"?`},
	} {
		t.Run(name, func(t *testing.T) {
			src := strings.Replace(base, test.old, test.new, 1)
			if src == base {
				t.Fatal("the change changes nothing")
			}
			if got := allOf(openWith(src, good).Validate()); !strings.Contains(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func allOf(diags hcl.Diagnostics) string {
	var got []string
	for _, d := range diags {
		got = append(got, d.Error())
	}
	return strings.Join(got, "\n")
}

// What maps to a framework maps to the baselines that select the control.
func TestBaseline(t *testing.T) {
	s, ok := open(strings.Replace(good, `["RDS.3"] }`, `["RDS.1", "RDS.3"] }
    derived    = ["fsbp"]`, 1)).Service("aws_rds")
	if !ok {
		t.Fatal("no service")
	}
	o := s.Obligations[0]
	if want := []string{"RDS.3"}; !reflect.DeepEqual(o.Controls["moderate"], want) {
		t.Errorf("maps to %v, want %v", o.Controls["moderate"], want)
	}
	if want := []string{"fsbp", "moderate"}; !reflect.DeepEqual(o.Derived, want) {
		t.Errorf("derived: %v, want %v", o.Derived, want)
	}
}

// All mistakes are reported at once.
func TestAllMistakesAtOnce(t *testing.T) {
	src := strings.NewReplacer(`"high"`, `"hihg"`, `self.storage_encrypted`, `self.storage_encrpted`, `RDS.3`, `RDS.33`, `"paas"`, `"pass"`).Replace(good)
	if diags := open(src).Validate(); len(diags) < 4 {
		t.Errorf("%d mistakes reported: %s", len(diags), diags)
	}
}

func TestModelCoversAreas(t *testing.T) {
	c := catalog.Open(fstest.MapFS{"base.hcl": {Data: []byte(strings.Replace(base, `, backup = "provider"`, "", 1))}, "controls/fsbp.txt": {Data: []byte("A\n")}, "controls/moderate.txt": {Data: []byte("A\n")}, "tools/checkov.txt": {Data: []byte("A\taws\n")}})
	if diags := c.Validate(); !strings.Contains(diags.Error(), "The model paas says nobody owns backup.") {
		t.Error(diags)
	}
}

func TestBrokenFile(t *testing.T) {
	if diags := open("service \"aws_rds\" {").Validate(); !strings.Contains(diags.Error(), "aws/rds.hcl:1") {
		t.Error(diags)
	}
}

// TestGenerated fails when what is embedded is not made from the catalog's
// files.
func TestGenerated(t *testing.T) {
	files := os.DirFS("data")
	want, diags := catalog.Open(files).Compile()
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	have, err := fs.ReadFile(files, "compiled.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != string(want) {
		t.Error("data/compiled.txt is stale: run make generate")
	}
}

// The compiled catalog says what the files say.
func TestCompiledEqualsFiles(t *testing.T) {
	files, compiled := catalog.Open(os.DirFS("data")), catalog.Embedded()
	a, err := export.JSON(files)
	if err != nil {
		t.Fatal(err)
	}
	b, err := export.JSON(compiled)
	if err != nil {
		t.Fatal(err)
	}
	aj, _ := json.Marshal(a)
	bj, _ := json.Marshal(b)
	if string(aj) != string(bj) {
		t.Error("the catalogs differ: run make generate")
	}
	if !reflect.DeepEqual(files.Index().Rules(), compiled.Index().Rules()) || !reflect.DeepEqual(files.Index().Services, compiled.Index().Services) {
		t.Error("the indexes differ: run make generate")
	}
	for _, id := range files.Index().ServiceIDs() {
		s, _ := files.Service(id)
		e, ok := compiled.Service(id)
		if !ok {
			t.Errorf("%s is not compiled", id)
			continue
		}
		for i, o := range s.Obligations {
			for j, ch := range o.Checks {
				want, got := ch, e.Obligations[i].Checks[j]
				if _, diags := got.Compile(); diags.HasErrors() {
					t.Errorf("%s: %s", o.ID(), diags)
				}
				if want.Require.Range() != got.Require.Range() && want.Require.Range().Start.Line != got.Require.Range().Start.Line {
					t.Errorf("%s: condition at %s, want %s", o.ID(), got.Require.Range(), want.Require.Range())
				}
				if !reflect.DeepEqual(want.Fixes(), got.Fixes()) || want.Autofix != got.Autofix || want.Remedy != got.Remedy || want.Anchor != got.Anchor || len(want.Companions) != len(got.Companions) {
					t.Errorf("%s: check %d differs", o.ID(), j)
				}
			}
		}
	}
}

func BenchmarkCompiledService(b *testing.B) {
	for b.Loop() {
		c := catalog.NewEmbedded()
		if _, ok := c.Service("aws_rds"); !ok {
			b.Fatal("no aws_rds")
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(good)
	f.Add("service \"aws_rds\" {\n  obligation \"a\" {\n    check \"aws_db_instance\" {\n      require = \n")
	for _, real := range []string{"aws/step_functions", "aws/rekognition", "aws/data_pipeline", "aws/iot_wireless", "google/cloud_armor"} {
		src, err := os.ReadFile("data/" + real + ".hcl")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 1<<14 {
			return
		}
		c := open(src)
		_ = c.Validate()
		if s, ok := c.Service("aws_rds"); ok && s.ID == "" {
			t.Error("a service without an id")
		}
	})
}
