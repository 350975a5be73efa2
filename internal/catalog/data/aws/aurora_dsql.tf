variable "destroy" {}
variable "key" {}
variable "protection" {}
variable "witness" {}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_dsql_cluster" "hardened" {
  deletion_protection_enabled = true
  kms_encryption_key          = aws_kms_key.orders.arn

  multi_region_properties {
    witness_region = "eu-west-3"
  }
}

resource "aws_dsql_cluster" "bare" { # want: deletion_protection, customer_managed_key, multi_region
}

resource "aws_dsql_cluster" "open" { # want: no_forced_destroy, customer_managed_key, multi_region
  deletion_protection_enabled = true
  force_destroy               = true
  kms_encryption_key          = "AWS_OWNED_KMS_KEY"
}

resource "aws_dsql_cluster" "from_variables" { # undecided: deletion_protection, no_forced_destroy, customer_managed_key, multi_region
  deletion_protection_enabled = var.protection
  force_destroy               = var.destroy
  kms_encryption_key          = var.key

  multi_region_properties {
    witness_region = var.witness
  }
}
