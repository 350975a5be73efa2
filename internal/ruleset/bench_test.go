package ruleset

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shared-responsibility/terraform-provider-responsibility/internal/catalog"
	"github.com/shared-responsibility/terraform-provider-responsibility/internal/check"
)

// BenchmarkModule reads and judges a module of 1,000 resources with every
// check, without tflint.
func BenchmarkModule(b *testing.B) {
	var sb strings.Builder
	for i := range 250 {
		fmt.Fprintf(&sb, `
resource "aws_db_instance" "db%[1]d" {
  engine            = "postgres"
  storage_encrypted = var.encrypted
}
resource "aws_s3_bucket" "b%[1]d" {
  bucket = "bucket-%[1]d"
}
resource "aws_s3_bucket_versioning" "b%[1]d" {
  bucket = aws_s3_bucket.b%[1]d.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_instance" "i%[1]d" {
  metadata_options {
    http_tokens = "required"
  }
}
`, i)
	}
	files := openFiles(b, map[string]string{"main.tf": sb.String() + "variable \"encrypted\" {\n  default = true\n}\n"})
	c := catalog.Embedded()
	present, err := present(files)
	if err != nil {
		b.Fatal(err)
	}
	var checks []*catalog.Check
	for _, id := range c.Index().ServiceIDs() {
		s, _ := c.Service(id)
		for _, o := range s.Obligations {
			for _, ch := range o.Checks {
				if present[ch.Type] {
					checks = append(checks, ch)
				}
			}
		}
	}
	b.ReportMetric(float64(len(checks)), "checks")
	for b.Loop() {
		m, err := read(files, c, checks)
		if err != nil {
			b.Fatal(err)
		}
		for _, ch := range checks {
			for _, r := range m.world.Resources(ch.Type) {
				check.Judge(ch, r, m.world)
			}
		}
	}
}
