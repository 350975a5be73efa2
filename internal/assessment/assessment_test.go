package assessment_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/zclconf/go-cty/cty"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/assessment"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

const statements = `
party "team" {
  name = "Team"
}
delegation "team" {
  obligations = ["aws_s3.restore_tested", "aws_s3.access_reviewed"]
}
attestation "aws_s3.access_reviewed" {
  by          = "Owner"
  on          = "2026-10-01"
  valid_until = "2027-01-01"
  evidence    = "https://example.com/"
}
attestation "aws_s3.retention_reviewed" {
  by          = "Owner"
  on          = "2025-10-01"
  valid_until = "2026-01-01"
  evidence    = "https://example.com/"
}
waiver "aws_s3.versioning_enabled" {
  reason    = "Rebuilt."
  approver  = "Owner"
  expires   = "2027-01-01"
  resources = ["aws_s3_bucket.cache"]
}
waiver "aws_s3.tls_only" {
  reason   = "Old clients."
  approver = "Owner"
  expires  = "2026-11-21"
}
`

// judge judges buckets by name.
func judge(t testing.TB, c *catalog.Catalog, values map[string]map[string]cty.Value) []check.Judgement {
	t.Helper()
	var rs []*check.Resource
	for name, attrs := range values {
		rs = append(rs, &check.Resource{Type: "aws_s3_bucket", Address: "aws_s3_bucket." + name, Instance: "aws_s3_bucket." + name, Value: cty.ObjectVal(attrs)})
	}
	return check.JudgeAll(c, check.NewWorld(c, rs, nil), &catalog.Selection{Preset: catalog.PresetAll})
}

func TestAssess(t *testing.T) {
	c, diags := catalog.Embedded().With([]catalog.Source{{Name: "overlay.hcl", Text: []byte(statements)}})
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	versioned := map[string]cty.Value{"bucket": cty.StringVal("a"), "versioning": cty.ListVal([]cty.Value{cty.ObjectVal(map[string]cty.Value{"enabled": cty.True})})}
	bare := map[string]cty.Value{"bucket": cty.StringVal("b")}
	open := map[string]cty.Value{"bucket": cty.StringVal("c"), "versioning": cty.UnknownVal(cty.List(cty.Object(map[string]cty.Type{"enabled": cty.Bool})))}
	for name, test := range map[string]struct {
		buckets    map[string]map[string]cty.Value
		selection  catalog.Selection
		obligation string
		want       assessment.State
		party      string
	}{
		"met":                        {buckets: map[string]map[string]cty.Value{"logs": versioned}, obligation: "aws_s3.versioning_enabled", want: assessment.Met},
		"unmet":                      {buckets: map[string]map[string]cty.Value{"logs": bare}, obligation: "aws_s3.versioning_enabled", want: assessment.Unmet},
		"one of two unmet":           {buckets: map[string]map[string]cty.Value{"logs": versioned, "other": bare}, obligation: "aws_s3.versioning_enabled", want: assessment.Unmet},
		"undecided":                  {buckets: map[string]map[string]cty.Value{"logs": open}, obligation: "aws_s3.versioning_enabled", want: assessment.Undecided},
		"unmet before undecided":     {buckets: map[string]map[string]cty.Value{"logs": open, "other": bare}, obligation: "aws_s3.versioning_enabled", want: assessment.Unmet},
		"no resource":                {obligation: "aws_s3.versioning_enabled", want: assessment.Undecided},
		"waived":                     {buckets: map[string]map[string]cty.Value{"cache": bare}, obligation: "aws_s3.versioning_enabled", want: assessment.Waived},
		"waived for one, unmet":      {buckets: map[string]map[string]cty.Value{"cache": bare, "logs": bare}, obligation: "aws_s3.versioning_enabled", want: assessment.Unmet},
		"waived for one, met":        {buckets: map[string]map[string]cty.Value{"cache": bare, "logs": versioned}, obligation: "aws_s3.versioning_enabled", want: assessment.Waived},
		"met in spite of waiver":     {buckets: map[string]map[string]cty.Value{"cache": versioned}, obligation: "aws_s3.versioning_enabled", want: assessment.Met},
		"waiver ends on its day":     {buckets: map[string]map[string]cty.Value{"logs": bare}, obligation: "aws_s3.tls_only", want: assessment.Expired},
		"attested":                   {obligation: "aws_s3.access_reviewed", want: assessment.Attested, party: "team"},
		"attested, ended":            {obligation: "aws_s3.retention_reviewed", want: assessment.Expired},
		"not attested":               {obligation: "aws_s3.exposure_playbook", want: assessment.Undecided},
		"delegated":                  {obligation: "aws_s3.restore_tested", want: assessment.Delegated, party: "team"},
		"not selected":               {selection: catalog.Selection{Areas: []string{"dns"}}, obligation: "aws_s3.tls_only", want: assessment.NotSelected},
		"not of the recommended set": {obligation: "aws_s3.access_logging", want: assessment.NotSelected},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := assessment.Assess(assessment.Input{Catalog: c, Services: []string{"aws_s3"}, Judgements: judge(t, c, test.buckets), Selection: &test.selection, Now: now})
			if err != nil {
				t.Fatal(err)
			}
			for _, i := range r.Items {
				if i.Obligation.ID() != test.obligation {
					continue
				}
				if i.State != test.want {
					t.Errorf("%s (%s), want %s", i.State, i.Reason, test.want)
				}
				if i.Reason == "" {
					t.Error("no reason")
				}
				if want := test.party; want != "" && i.Party != want {
					t.Errorf("carried by %s, want %s", i.Party, want)
				}
				return
			}
			t.Errorf("no item %s", test.obligation)
		})
	}
}

func TestCounts(t *testing.T) {
	c, diags := catalog.Embedded().With([]catalog.Source{{Name: "overlay.hcl", Text: []byte(statements)}})
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	r, err := assessment.Assess(assessment.Input{Catalog: c, Services: []string{"aws_s3", "aws_ec2"}, Selection: &catalog.Selection{}, Now: time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	selected, settled := 0, 0
	for _, i := range r.Items {
		if i.State != assessment.NotSelected {
			selected++
		}
		if i.State.Settled() {
			settled++
		}
	}
	if r.Total.Selected != selected || r.Total.Settled != settled || r.Total.Configuration+r.Total.Attestation != selected || len(r.Total.Open) != selected-settled {
		t.Errorf("total %+v, want %d selected and %d settled", r.Total, selected, settled)
	}
	if n := r.ByParty["team"].Selected + r.ByParty["customer"].Selected; n != selected {
		t.Errorf("%d by party, want %d", n, selected)
	}
	if r.Owners["guest_os"] != catalog.Customer || r.Differing["guest_os"]["aws_s3"] != catalog.Provider {
		t.Errorf("guest_os: %s, %v", r.Owners["guest_os"], r.Differing["guest_os"])
	}
	if _, ok := r.Differing["physical_facility"]; ok {
		t.Error("all services agree on physical_facility")
	}
	if r.Complete() {
		t.Error("complete, and nothing is shown")
	}
	if s := r.Summary(); !strings.Contains(s, fmt.Sprintf("%d of %d obligations settled", settled, selected)) || !strings.Contains(s, "delegated (1)") {
		t.Error(s)
	}
}

// A workload of 25 services and 20 buckets, judged and assessed; the catalog is
// read before, as it is once a process.
func BenchmarkAssess(b *testing.B) {
	c := catalog.Embedded()
	ids := c.Index().ServiceIDs()[:25]
	buckets := map[string]map[string]cty.Value{}
	for i := range 20 {
		name := fmt.Sprintf("b%d", i)
		buckets[name] = map[string]cty.Value{"bucket": cty.StringVal(name)}
	}
	judge(b, c, buckets)
	for b.Loop() {
		in := assessment.Input{Catalog: c, Services: ids, Judgements: judge(b, c, buckets), Selection: &catalog.Selection{Preset: catalog.PresetAll}, Now: time.Time{}}
		if _, err := assessment.Assess(in); err != nil {
			b.Fatal(err)
		}
	}
}
