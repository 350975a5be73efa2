terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

data "responsibility_catalog" "this" {}

# Two places that show the same digests judge by the same rules.
output "catalog" {
  value = {
    version = data.responsibility_catalog.this.version
    catalog = data.responsibility_catalog.this.digest
    overlay = data.responsibility_catalog.this.overlay_digest
  }
}
