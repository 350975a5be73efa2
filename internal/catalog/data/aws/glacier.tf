variable "complete" {}
variable "locks" {}
variable "policy" {}

resource "aws_glacier_vault" "hardened" {
  name = "records"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/archive" }
      Action    = ["glacier:InitiateJob", "glacier:GetJobOutput"]
      Resource  = "arn:aws:glacier:eu-west-1:111122223333:vaults/records"
    }]
  })
}

resource "aws_glacier_vault_lock" "hardened" {
  vault_name    = aws_glacier_vault.hardened.name
  complete_lock = true
  policy        = data.aws_iam_policy_document.lock.json
}

data "aws_iam_policy_document" "lock" {
  statement {
    effect    = "Deny"
    actions   = ["glacier:DeleteArchive"]
    resources = ["arn:aws:glacier:eu-west-1:111122223333:vaults/records"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "NumericLessThanEquals"
      variable = "glacier:ArchiveAgeInDays"
      values   = ["3650"]
    }
  }
}

resource "aws_glacier_vault" "bare" { # want: vault_locked
  name = "bare"
}

resource "aws_glacier_vault" "open" { # want: policy_not_public, policy_least_privilege, vault_locked
  name          = "open"
  access_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "glacier:*", "Resource": "*"}]
    }
  JSON
}

resource "aws_glacier_vault" "from_variables" { # undecided: policy_not_public, policy_least_privilege, vault_locked
  name          = "variables"
  access_policy = var.policy
}

resource "aws_glacier_vault_lock" "from_variables" { # undecided: lock_completed, lock_denies_deletion
  count         = var.locks
  vault_name    = aws_glacier_vault.from_variables.name
  complete_lock = var.complete
  policy        = var.policy
}

resource "aws_glacier_vault_lock" "trial" { # want: lock_completed, lock_denies_deletion
  vault_name    = "elsewhere"
  complete_lock = false
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "glacier:DeleteArchive"
      Resource  = "*"
    }]
  })
}

resource "aws_glacier_vault" "any_account" { # want: policy_not_public, vault_locked
  name = "any-account"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::*:role/archive" }
      Action    = ["glacier:InitiateJob"]
      Resource  = "*"
    }]
  })
}
