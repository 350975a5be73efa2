terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# Plain objects are judged as resources are: an attribute that is not there is
# unset. No cloud provider and no account is needed.
variable "databases" {
  description = "The databases that a team orders, as arguments of aws_db_instance."
  type = map(object({
    engine                  = string
    storage_encrypted       = optional(bool)
    publicly_accessible     = optional(bool)
    backup_retention_period = optional(number)
  }))
  default = {
    orders = { engine = "postgres", storage_encrypted = true, backup_retention_period = 14 }
    legacy = { engine = "mysql", publicly_accessible = true, backup_retention_period = 7 }
  }
}

locals {
  verdicts = provider::responsibility::assess({ aws_db_instance = var.databases })
}

output "unmet_by_severity" {
  value = {
    for severity in ["critical", "high", "medium", "low"] : severity => [
      for v in local.verdicts : "${v.resource}: ${v.title}. ${v.remedy}"
      if v.verdict == "unmet" && v.severity == severity
    ]
  }
}

output "coverage" {
  description = "How many of the obligations that configuration shows are met."
  value = format("%d of %d",
    length([for v in local.verdicts : v if v.verdict == "met"]),
    length([for v in local.verdicts : v if v.verdict != "undecided"]),
  )
}
