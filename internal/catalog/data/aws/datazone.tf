variable "assignment" {}
variable "key" {}
variable "role" {}
variable "skip" {}

resource "aws_datazone_domain" "hardened" {
  name                  = "hardened"
  domain_execution_role = "arn:aws:iam::111122223333:role/domain"
  kms_key_identifier    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  single_sign_on {
    type            = "IAM_IDC"
    user_assignment = "MANUAL"
  }
}

resource "aws_datazone_domain" "bare" { # want: customer_managed_key
  name                  = "bare"
  domain_execution_role = "arn:aws:iam::111122223333:role/domain"
}

resource "aws_datazone_domain" "open" { # want: customer_managed_key, users_assigned, deletion_checked
  name                  = "open"
  domain_execution_role = "arn:aws:iam::111122223333:role/domain"
  skip_deletion_check   = true

  single_sign_on {
    type            = "IAM_IDC"
    user_assignment = "AUTOMATIC"
  }
}

resource "aws_datazone_domain" "from_variables" { # undecided: customer_managed_key, users_assigned, deletion_checked
  name                  = "variables"
  domain_execution_role = "arn:aws:iam::111122223333:role/domain"
  kms_key_identifier    = var.key
  skip_deletion_check   = var.skip

  single_sign_on {
    type            = "IAM_IDC"
    user_assignment = var.assignment
  }
}

resource "aws_datazone_project" "orders" {
  domain_identifier = aws_datazone_domain.hardened.id
  name              = "orders"
}

resource "aws_datazone_project" "throwaway" { # want: deletion_checked
  domain_identifier   = aws_datazone_domain.hardened.id
  name                = "throwaway"
  skip_deletion_check = true
}

resource "aws_datazone_project" "from_variable" { # undecided: deletion_checked
  domain_identifier   = aws_datazone_domain.hardened.id
  name                = "variable"
  skip_deletion_check = var.skip
}

resource "aws_datazone_environment_blueprint_configuration" "two_roles" {
  domain_id                = aws_datazone_domain.hardened.id
  environment_blueprint_id = "abcdef0123"
  enabled_regions          = ["eu-west-1"]
  manage_access_role_arn   = "arn:aws:iam::111122223333:role/access"
  provisioning_role_arn    = "arn:aws:iam::111122223333:role/provisioning"
}

resource "aws_datazone_environment_blueprint_configuration" "one_role" { # want: blueprint_roles_separate
  domain_id                = aws_datazone_domain.hardened.id
  environment_blueprint_id = "abcdef0124"
  enabled_regions          = ["eu-west-1"]
  manage_access_role_arn   = "arn:aws:iam::111122223333:role/everything"
  provisioning_role_arn    = "arn:aws:iam::111122223333:role/everything"
}

resource "aws_datazone_environment_blueprint_configuration" "from_variable" { # undecided: blueprint_roles_separate
  domain_id                = aws_datazone_domain.hardened.id
  environment_blueprint_id = "abcdef0125"
  enabled_regions          = ["eu-west-1"]
  manage_access_role_arn   = var.role
  provisioning_role_arn    = "arn:aws:iam::111122223333:role/provisioning"
}

resource "aws_kms_key" "domain" {
  enable_key_rotation = true
}

resource "aws_datazone_domain" "key_of_the_module" {
  name                  = "module-key"
  domain_execution_role = "arn:aws:iam::111122223333:role/domain"
  kms_key_identifier    = aws_kms_key.domain.arn
}
