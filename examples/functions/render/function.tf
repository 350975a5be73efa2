terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# A picture for a README or a page of documentation.
output "picture" {
  value = provider::responsibility::render("svg", ["aws_rds", "aws_s3", "aws_lambda"], { title = "Orders" })
}

# A customer responsibility matrix, as auditors ask for it.
output "matrix" {
  value = provider::responsibility::render("csv", ["aws_rds", "aws_s3", "aws_lambda"], { frameworks = ["pci_dss_4_0", "hipaa"] })
}

# OSCAL bears the time of its last change, and the same arguments give the same
# text: so the time is an argument.
output "oscal" {
  value = provider::responsibility::render("oscal_component", ["aws_rds"], { last_modified = "2026-11-21T00:00:00Z" })
}
