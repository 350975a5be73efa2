package render

import (
	"fmt"
	"slices"
	"strings"
)

// scannerNames are how the scanners that make compare runs are written, in the
// order of the page.
var scannerNames = []struct{ id, name string }{
	{"responsibility", "this ruleset"},
	{"trivy", "Trivy"},
	{"kics", "KICS"},
	{"checkov", "Checkov"},
}

// scanners is the page that compares with other scanners, from what make compare
// prints.
func scanners(results string) (Page, error) {
	list, err := benchmarks(results)
	if err != nil {
		return Page{}, err
	}
	values, version, withdrawn := map[string]map[string]float64{}, map[string]string{}, map[string][]string{}
	for _, bm := range list {
		if bm.kind == "Scanners" {
			values[bm.name] = bm.values
		}
	}
	for _, line := range strings.Split(results, "\n") {
		key, rest, _ := strings.Cut(line, ": ")
		if key == "withdrawn" { // scanner: check file block
			scanner, finding, _ := strings.Cut(rest, ": ")
			check, place, _ := strings.Cut(finding, " ")
			withdrawn[scanner] = append(withdrawn[scanner], fmt.Sprintf("`%s` at `%s`", check, strings.TrimSuffix(place, " {")))
		} else if values[key] != nil {
			version[key] = rest
		}
	}
	if values["responsibility"] == nil || len(values) < 2 {
		return Page{}, fmt.Errorf("results of scanners: run make compare with another scanner in PATH")
	}
	w := page("Other scanners, measured", "", "What this ruleset, Trivy and KICS say of modules before and after values are known, and what each is for.")
	w.p("Scanners read Terraform source before anybody has given a module its values. What they then say of a setting that comes from a variable is a guess, unless they wait. This page measures how often a scanner takes back what it said, and what a run costs. `make compare` repeats it with the scanners in PATH.")
	w.f("## What is taken back\n\n")
	w.p("Seven [modules as professionals write them](https://github.com/shared-responsibility/terraform-provider-responsibility/tree/main/internal/ruleset/testdata/modules), for AWS, Azure and Google Cloud, with variables for most settings, are scanned three times with every check that the scanner offers on: alone, with values of a careful caller, and with those of a careless one. Only variables without a default get a value. A finding on the module alone that is gone with either set of values is **withdrawn**: somebody looked at it for nothing, or muted it. Findings are told apart by check and block.")
	var rows [][]string
	var missing []string
	for _, s := range scannerNames {
		v := values[s.id]
		if v == nil {
			missing = append(missing, s.name)
			continue
		}
		number := func(unit string) string { return fmt.Sprintf("%.0f", v[unit]) }
		rows = append(rows, []string{s.name + " " + version[s.id], number("findings"), number("withdrawn"), number("findings-hardened"), number("findings-lax")})
	}
	w.table([]string{"scanner", "findings on the modules alone", "of these withdrawn", "findings with careful values", "with careless values"}, rows)
	w.f("The numbers of findings do not compare: scanners ask different things, KICS for descriptions of variables and for tags, too, and a longer list is not a better one. Nor do withdrawals stand alone: who does not follow variables takes little back, and sees little when the values are careless. That none of this ruleset's is withdrawn is what its tests demand of these very modules; that of other modules follows from how it decides, which its fuzz and property tests hold it to. What it does not say of a module alone it says of the call, of a plan, or in `met`.\n\n")
	for _, s := range scannerNames {
		if list := withdrawn[s.id]; len(list) > 0 {
			w.f("Withdrawn by %s:\n\n", s.name)
			slices.Sort(list)
			for _, f := range list {
				w.f("- %s\n", f)
			}
			w.f("\n")
		}
	}
	w.f("## What a run costs\n\n")
	w.p("CPU time of one run on an empty folder, and on one file with 1,000 AWS resources that meet their obligations; the memory of the largest process in the latter.")
	rows = nil
	for _, s := range scannerNames {
		if v := values[s.id]; v != nil {
			rows = append(rows, []string{s.name, seconds(v["start-cpu-ms"]), seconds(v["cpu-ms"]), fmt.Sprintf("%.1f", v["cpu-ms"]/values["responsibility"]["cpu-ms"]), fmt.Sprintf("%.0f MB", v["MB"])})
		}
	}
	w.table([]string{"scanner", "empty folder", "1,000 resources", "times this ruleset", "memory"}, rows)
	if len(missing) > 0 {
		w.f("Not measured, because it was not at hand where this page was made: %s.\n\n", strings.Join(missing, ", "))
	}
	w.f("## What each is for\n\n")
	w.table([]string{"", "this project", "Trivy", "KICS", "Checkov"}, [][]string{
		{"Reads Terraform source", "yes", "[yes](https://trivy.dev/docs/latest/guide/coverage/iac/terraform/)", "[yes](https://docs.kics.io/latest/platforms)", "[yes](https://www.checkov.io/7.Scan%20Examples/Terraform.html)"},
		{"Reads plan files", "no: functions judge the values while Terraform plans", "yes", "yes", "[yes](https://www.checkov.io/7.Scan%20Examples/Terraform%20Plan%20Scanning.html)"},
		{"Reads CloudFormation, Kubernetes, Dockerfiles", "no", "yes", "yes", "yes"},
		{"Finds vulnerable packages in images", "no", "yes", "no", "with a platform account"},
		{"A value that is not known", "undecided: a verdict of its own", "see above", "see above", "not measured"},
		{"Says whose duty a finding is", "yes", "no", "no", "no"},
		{"A module asserts it in its own code", "yes", "no", "no", "no"},
		{"Own checks are written in", "HCL", "Rego", "Rego", "Python or YAML"},
		{"Repairs source", "`tflint --fix`, where nothing can be harmed", "no", "[single lines](https://docs.kics.io/latest/kics_auto_remediation/)", "with a platform account"},
		{"Clouds in Terraform", "AWS, Azure, Google Cloud", "more", "more", "more"},
	})
	w.p("They go well together: a scanner in the pipeline for all that is not Terraform, this ruleset and these functions where modules are written. [Checks of other tools](other-tools.md) tells which check of theirs an obligation takes, and which are declined and why.")
	return w.page("scanners"), nil
}

func seconds(ms float64) string { return fmt.Sprintf("%.1f s", ms/1000) }
