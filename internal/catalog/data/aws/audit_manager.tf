variable "key" {}

resource "aws_auditmanager_account_registration" "hardened" {
  kms_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_auditmanager_account_registration" "bare" { # want: customer_managed_key
}

resource "aws_auditmanager_account_registration" "from_variable" { # undecided: customer_managed_key
  kms_key = var.key
}
