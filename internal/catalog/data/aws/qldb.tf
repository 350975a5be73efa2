variable "key" {}
variable "mode" {}
variable "protection" {}

resource "aws_qldb_ledger" "hardened" {
  name             = "hardened"
  permissions_mode = "STANDARD"
  kms_key          = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_qldb_ledger" "bare" { # want: standard_permissions, deletion_protection, customer_managed_key
  name                = "bare"
  permissions_mode    = "ALLOW_ALL"
  deletion_protection = false
}

resource "aws_qldb_ledger" "from_variables" { # undecided: standard_permissions, deletion_protection, customer_managed_key
  name                = "variables"
  permissions_mode    = var.mode
  deletion_protection = var.protection
  kms_key             = var.key
}
