terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# A service, a variant of it, a service model.
output "guest_os" {
  value = {
    rds        = provider::responsibility::owner("aws_rds", "guest_os")
    rds_custom = provider::responsibility::owner("aws_rds.custom", "guest_os")
    iaas       = provider::responsibility::owner("iaas", "guest_os")
  }
}
