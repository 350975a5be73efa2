terraform {
  # Functions of providers came with Terraform 1.8 and OpenTofu 1.7; OpenTofu hands
  # them values that are partly unknown since 1.9.
  required_version = ">= 1.8"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    # Every module that calls a function declares the provider. None configures it.
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}
