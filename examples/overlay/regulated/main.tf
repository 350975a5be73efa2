terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

data "responsibility_matrix" "db" {
  service = "aws_rds"
}

output "patching" {
  value = "${data.responsibility_matrix.db.owners.patching}, ${data.responsibility_matrix.db.areas.patching.resolved_from} ${data.responsibility_matrix.db.areas.patching.resolved_from_id}"
}

output "unmet" {
  value = provider::responsibility::unmet({ aws_db_instance = { deletion_protection = false } })
}
