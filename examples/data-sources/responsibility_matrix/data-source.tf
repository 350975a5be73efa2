terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# By service.
data "responsibility_matrix" "rds" {
  service = "aws_rds"
}

# By service and variant, where it divides responsibility differently.
data "responsibility_matrix" "rds_custom" {
  service = "aws_rds"
  variant = "custom"
}

# By a resource type.
data "responsibility_matrix" "of_type" {
  resource_type = "aws_db_instance"
}

# By service model.
data "responsibility_matrix" "iaas" {
  model = "iaas"
}

output "guest_os" {
  description = "One owner under each: customer, provider, shared or not_applicable."
  value = {
    rds        = data.responsibility_matrix.rds.owners.guest_os
    rds_custom = data.responsibility_matrix.rds_custom.owners.guest_os
    iaas       = data.responsibility_matrix.iaas.owners.guest_os
  }
}

output "patching" {
  description = "What each side does in a shared area, and what that was resolved from."
  value = {
    provider = data.responsibility_matrix.rds.areas.patching.provider_part
    customer = data.responsibility_matrix.rds.areas.patching.customer_part
    from     = "${data.responsibility_matrix.rds.areas.patching.resolved_from} ${data.responsibility_matrix.rds.areas.patching.resolved_from_id}"
  }
}

output "yours" {
  description = "The areas in which the customer has something to do."
  value       = concat(data.responsibility_matrix.of_type.customer, data.responsibility_matrix.of_type.shared)
}
