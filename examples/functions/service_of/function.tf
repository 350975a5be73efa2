terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

output "service" {
  value = provider::responsibility::service_of("aws_db_instance") # "aws_rds"
}

# The services behind a list of resource types, and who owns the backups in each.
locals {
  resource_types = ["aws_db_instance", "aws_rds_cluster"]
  services       = toset([for t in local.resource_types : provider::responsibility::service_of(t)])
}

output "backup" {
  value = { for s in local.services : s => provider::responsibility::owner(s, "backup") }
}
