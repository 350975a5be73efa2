terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# Every service that the catalog knows.
data "responsibility_services" "all" {}

# Those of one cloud under one service model.
data "responsibility_services" "aws_platform" {
  cloud = "aws"
  model = "paas"
}

# The services behind the resource types of a module.
data "responsibility_services" "ours" {
  resource_types = ["aws_db_instance", "aws_db_proxy"]
}

output "by_cloud" {
  description = "How many services there are for each cloud."
  value = {
    for cloud in distinct([for s in data.responsibility_services.all.services : s.cloud]) :
    cloud => length([for s in data.responsibility_services.all.services : s if s.cloud == cloud])
  }
}

output "aws_platform" {
  value = data.responsibility_services.aws_platform.ids
}

output "ours" {
  description = "Name, and the resource types that obligations have checks for."
  value       = { for id, s in data.responsibility_services.ours.services : s.name => s.checked_types }
}
