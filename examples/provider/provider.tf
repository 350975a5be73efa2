terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# Nothing to configure: no credentials, no network, no state. A module that calls
# the functions needs the entry in required_providers and no provider block.
provider "responsibility" {}
