terraform {
  required_providers {
    responsibility = {
      source = "shared-responsibility/responsibility"
    }
  }
}

data "responsibility_matrix" "db" {
  service = "aws_rdz"
}

data "responsibility_matrix" "unused" {
  service = "aws_rds"
  variant = "custom"
}

data "responsibility_obligations" "some" {
  services   = ["aws_rds", "aws_s33"]
  areas      = [var.area, "backups"]
  frameworks = ["pci_dss_4_0"]
}

data "responsibility_assessment" "orders" {
  services = ["aws_rds.custm", "aws_s3"]
  waivers = [
    { subject = "aws_rds.multi_as", reason = "x", approver = "x", expires = "2999-01-01" },
    { subject = "aws_rds.multi_az", reason = "x", approver = "x", expires = "2020-01-01" },
  ]
  attestations = [
    { obligation = "aws_s3.access_reviewed", by = "x", on = "2019-01-01", valid_until = "2020-01-01" },
  ]
}

variable "area" {}

resource "aws_db_instance" "orders" {
  identifier = "orders"

  lifecycle {
    postcondition {
      condition     = provider::responsibility::unmet({ aws_db_instance = self }) == []
      error_message = provider::responsibility::explain({ aws_db_instance = self })
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

check "responsibilities" {
  data "responsibility_services" "all" {}

  assert {
    condition     = data.responsibility_matrix.db.owners.guest_oss == "provider" && data.responsibility_assessment.orders.complete
    error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = aws_db_instance.orders }, { services = ["aws_rsd"] }))
  }
}

output "owners" {
  value = [
    provider::responsibility::owner("aws_rds", "guest_os"),
    provider::responsibility::owner("iaas", "guest_so"),
    provider::responsibility::service_of("aws_db_instanc"),
    data.responsibility_obligations.some.ids,
  ]
}
