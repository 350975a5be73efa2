variable "arns" {}
variable "boundaries" {}
variable "claim" {}
variable "duration" {}
variable "required" {}
variable "targets" {}
variable "type" {}

resource "aws_ssoadmin_permission_set" "auditors" {
  name             = "auditors"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  session_duration = "PT8H"
}

resource "aws_ssoadmin_permissions_boundary_attachment" "auditors" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn

  permissions_boundary {
    managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  }
}

resource "aws_ssoadmin_permission_set" "bare" { # want: permissions_boundary
  name         = "bare"
  instance_arn = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
}

resource "aws_ssoadmin_permission_set" "long" { # want: session_limited, permissions_boundary
  name             = "long"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  session_duration = "PT12H"
}

resource "aws_ssoadmin_permission_set" "long_minutes" { # want: session_limited, permissions_boundary
  name             = "long-minutes"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  session_duration = "PT720M"
}

resource "aws_ssoadmin_permission_set" "from_variables" { # undecided: session_limited, permissions_boundary
  name             = "variables"
  instance_arn     = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  session_duration = var.duration
}

resource "aws_ssoadmin_permissions_boundary_attachment" "counted" {
  count              = var.boundaries
  instance_arn       = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn = aws_ssoadmin_permission_set.from_variables.arn

  permissions_boundary {
    managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  }
}

resource "aws_ssoadmin_account_assignment" "group" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn
  principal_id       = aws_identitystore_group.auditors.group_id
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_identitystore_group" "auditors" {
  display_name      = "auditors"
  identity_store_id = "d-0f1e2d3c4b"
}

resource "aws_ssoadmin_account_assignment" "user" { # want: assigned_to_groups
  instance_arn       = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn
  principal_id       = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  principal_type     = "USER"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "from_variable" { # undecided: assigned_to_groups
  instance_arn       = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn = aws_ssoadmin_permission_set.auditors.arn
  principal_id       = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  principal_type     = var.type
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_application_assignment" "group" {
  application_arn = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  principal_id    = aws_identitystore_group.auditors.group_id
  principal_type  = "GROUP"
}

resource "aws_ssoadmin_application_assignment" "user" { # want: assigned_to_groups
  application_arn = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  principal_id    = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  principal_type  = "USER"
}

resource "aws_ssoadmin_application_assignment" "from_variable" { # undecided: assigned_to_groups
  application_arn = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  principal_id    = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  principal_type  = var.type
}

resource "aws_ssoadmin_application_assignment_configuration" "closed" {
  application_arn     = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  assignment_required = true
}

resource "aws_ssoadmin_application_assignment_configuration" "open" { # want: assignment_required
  application_arn     = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-1f1e2d3c4b5a6978"
  assignment_required = false
}

resource "aws_ssoadmin_application_assignment_configuration" "from_variable" { # undecided: assignment_required
  application_arn     = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-2f1e2d3c4b5a6978"
  assignment_required = var.required
}

resource "aws_ssoadmin_application_access_scope" "named" {
  application_arn    = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  authorized_targets = ["arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-1f1e2d3c4b5a6978"]
  scope              = "sso:account:access"
}

resource "aws_ssoadmin_application_access_scope" "all" { # want: scope_targets_named
  application_arn = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  scope           = "sso:account:access"
}

resource "aws_ssoadmin_application_access_scope" "from_variable" { # undecided: scope_targets_named
  application_arn    = "arn:aws:sso::111122223333:application/ssoins-0f1e2d3c4b5a6978/apl-0f1e2d3c4b5a6978"
  authorized_targets = var.targets
  scope              = "sso:account:access"
}

# Power users manage neither users nor roles.
resource "aws_ssoadmin_managed_policy_attachments_exclusive" "developers" {
  instance_arn        = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  permission_set_arn  = "arn:aws:sso:::permissionSet/ssoins-0f1e2d3c4b5a6978/ps-0f1e2d3c4b5a6978"
  managed_policy_arns = ["arn:aws:iam::aws:policy/PowerUserAccess"]
}

resource "aws_ssoadmin_managed_policy_attachments_exclusive" "viewers" {
  instance_arn        = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  managed_policy_arns = ["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"]
  permission_set_arn  = aws_ssoadmin_permission_set.auditors.arn
}

resource "aws_ssoadmin_managed_policy_attachments_exclusive" "administrators" { # want: no_administrator_policies
  instance_arn        = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
  permission_set_arn  = aws_ssoadmin_permission_set.long.arn
}

resource "aws_ssoadmin_managed_policy_attachments_exclusive" "from_variable" { # undecided: no_administrator_policies
  instance_arn        = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  managed_policy_arns = var.arns
  permission_set_arn  = aws_ssoadmin_permission_set.bare.arn
}

resource "aws_ssoadmin_trusted_token_issuer" "stable" {
  name                      = "staff"
  instance_arn              = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  trusted_token_issuer_type = "OIDC_JWT"

  trusted_token_issuer_configuration {
    oidc_jwt_configuration {
      claim_attribute_path          = "oid"
      identity_store_attribute_path = "externalIds.value"
      issuer_url                    = "https://login.shop.example"
      jwks_retrieval_option         = "OPEN_ID_DISCOVERY"
    }
  }
}

resource "aws_ssoadmin_trusted_token_issuer" "by_mail" { # want: token_claim_stable
  name                      = "mail"
  instance_arn              = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  trusted_token_issuer_type = "OIDC_JWT"

  trusted_token_issuer_configuration {
    oidc_jwt_configuration {
      claim_attribute_path          = "email"
      identity_store_attribute_path = "emails.value"
      issuer_url                    = "https://login.shop.example"
      jwks_retrieval_option         = "OPEN_ID_DISCOVERY"
    }
  }
}

resource "aws_ssoadmin_trusted_token_issuer" "from_variable" { # undecided: token_claim_stable
  name                      = "variable"
  instance_arn              = "arn:aws:sso:::instance/ssoins-0f1e2d3c4b5a6978"
  trusted_token_issuer_type = "OIDC_JWT"

  trusted_token_issuer_configuration {
    oidc_jwt_configuration {
      claim_attribute_path          = var.claim
      identity_store_attribute_path = "externalIds.value"
      issuer_url                    = "https://login.shop.example"
      jwks_retrieval_option         = "OPEN_ID_DISCOVERY"
    }
  }
}
