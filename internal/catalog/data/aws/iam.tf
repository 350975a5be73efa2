variable "policy" {}
variable "statements" {}
variable "policy_arn" {}
variable "policy_arns" {}
variable "users" {}
variable "user" {}
variable "enabled" {}
variable "number" {}
variable "text" {}
variable "features" {}

locals {
  # Everything on everything.
  admin = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })

  # Single grants that are too wide, without being administration.
  wide = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:*"], Resource = ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"] },
      { Effect = "Allow", Action = ["iam:PassRole", "sts:AssumeRole", "kms:Decrypt"], Resource = "*" },
      { Effect = "Allow", NotAction = "dynamodb:DeleteTable", Resource = "arn:aws:dynamodb:*:111122223333:table/orders" },
    ]
  })

  # Actions with their resources, or with conditions where there are none.
  narrow = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::reports/*" },
      { Effect = "Allow", Action = ["s3:ListAllMyBuckets", "cloudwatch:PutMetricData", "ecr:GetAuthorizationToken"], Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/tasks/*", Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } } },
      { Effect = "Allow", Action = "ec2:StopInstances", Resource = "*", Condition = { StringEquals = { "aws:ResourceTag/team" = "web" } } },
      { Effect = "Deny", NotAction = "sts:*", Resource = "*", Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } } },
    ]
  })
}

resource "aws_iam_policy" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  policy = local.admin
}

resource "aws_iam_policy" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource
  policy = local.wide
}

resource "aws_iam_policy" "narrow" {
  policy = local.narrow
}

resource "aws_iam_policy" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted
  policy = var.policy
}

resource "aws_iam_policy" "heredoc" { # want: no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow",
        "Action": "iam:*",
        "Resource": "*"
      }
    }
  JSON
}

# What an unconditional Deny takes back is not granted.
resource "aws_iam_policy" "denied_again" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "*", Resource = "*" },
      { Effect = "Deny", Action = ["iam:*", "sts:*", "sso:*", "rds-db:*", "redshift:*", "lightsail:*", "codepipeline:*", "connect:*", "gamelift:*", "mediapackage:*", "iot:*", "glue:*", "lambda:*", "sagemaker:*", "ssm:*", "ec2-instance-connect:*", "ec2:*", "eks:*"], Resource = "*" },
    ]
  })
}

resource "aws_iam_policy" "pass_and_run" { # want: no_privilege_escalation, no_unconstrained_write, no_wildcard_resource, pass_role_restricted
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["iam:Pass*", "ec2:RunInstances"], Resource = "*" },
    ]
  })
}

# Every role or function of an account is every one, however it is written.
resource "aws_iam_policy" "all_of_a_kind" { # want: no_privilege_escalation, pass_role_restricted, assume_role_restricted
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::*:role/*" },
      { Effect = "Allow", Action = "sts:AssumeRole", Resource = "arn:aws:iam::444455556666:role/*" },
      { Effect = "Allow", Action = ["states:CreateStateMachine", "states:StartExecution"], Resource = "arn:aws:states:eu-central-1:111122223333:*" },
    ]
  })
}

resource "aws_iam_policy" "shell_on_every_machine" { # want: no_privilege_escalation, no_unconstrained_write, no_wildcard_resource
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "ssm:StartSession", Resource = "*" }]
  })
}

resource "aws_iam_policy" "shell_on_tagged_machines" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "ssm:StartSession", Resource = "arn:aws:ec2:*:*:instance/*", Condition = { StringEquals = { "ssm:resourceTag/team" = "web" } } },
    ]
  })
}

resource "aws_iam_policy" "from_document" { # want: no_service_wildcard, no_data_exfiltration, no_s3_full_access, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  policy = data.aws_iam_policy_document.whole_s3.json
}

resource "aws_iam_role_policy" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  role   = "app"
  policy = local.admin
}

resource "aws_iam_role_policy" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource
  role   = "app"
  policy = local.wide
}

resource "aws_iam_role_policy" "narrow" {
  role   = "app"
  policy = local.narrow
}

resource "aws_iam_role_policy" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted
  role   = "app"
  policy = var.policy
}

resource "aws_iam_user_policy" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, users_without_policies
  user   = aws_iam_user.console.name
  policy = local.admin
}

resource "aws_iam_user_policy" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource, users_without_policies
  user   = "console"
  policy = local.wide
}

# Never planned like this: the user is required.
resource "aws_iam_user_policy" "narrow" {
  name_prefix = "narrow-"
  user        = null
  policy      = local.narrow
}

resource "aws_iam_user_policy" "of_unknown_user" { # want: users_without_policies
  user   = var.user
  policy = local.narrow
}

resource "aws_iam_user_policy" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, users_without_policies
  name_prefix = "unknown-"
  user        = var.user
  policy      = var.policy
}

resource "aws_iam_group" "admins" { # want: group_requires_mfa
  name = "admins"
}

resource "aws_iam_group" "developers" {
  name = "developers"
}

resource "aws_iam_group" "readers" { # undecided: group_requires_mfa
  name = "readers"
}

resource "aws_iam_group" "auditors" { # want: group_requires_mfa
  name = "auditors"
}

resource "aws_iam_group_policy_attachment" "auditors" {
  group      = aws_iam_group.auditors.name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}

resource "aws_iam_group_policy" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  group  = aws_iam_group.admins.name
  policy = local.admin
}

resource "aws_iam_group_policy" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource
  group  = aws_iam_group.admins.name
  policy = local.wide
}

resource "aws_iam_group_policy" "narrow" {
  group  = aws_iam_group.developers.name
  policy = local.narrow
}

resource "aws_iam_group_policy" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted
  group  = aws_iam_group.readers.name
  policy = var.policy
}

resource "aws_ssoadmin_permission_set_inline_policy" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  inline_policy      = local.admin
}

resource "aws_ssoadmin_permission_set_inline_policy" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-2"
  inline_policy      = local.wide
}

resource "aws_ssoadmin_permission_set_inline_policy" "narrow" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-3"
  inline_policy      = local.narrow
}

resource "aws_ssoadmin_permission_set_inline_policy" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-4"
  inline_policy      = var.policy
}

data "aws_iam_policy_document" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource, no_unconstrained_write
  statement {
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::reports/*"]
  }
  statement {
    actions   = ["iam:PassRole", "sts:AssumeRole", "kms:Decrypt"]
    resources = ["*"]
  }
  statement {
    not_actions = ["dynamodb:DeleteTable"]
    resources   = ["arn:aws:dynamodb:eu-central-1:111122223333:table/orders"]
  }
}

data "aws_iam_policy_document" "narrow" {
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query"]
    resources = ["arn:aws:dynamodb:eu-central-1:111122223333:table/orders"]
  }
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
    condition {
      test     = "BoolIfExists"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

data "aws_iam_policy_document" "whole_s3" { # want: no_service_wildcard, no_data_exfiltration, no_s3_full_access, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
}

# A key policy: its resource is the key, and its rights are for the principals it names.
data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

data "aws_iam_policy_document" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted
  dynamic "statement" {
    for_each = var.statements
    content {
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
}

data "aws_iam_policy_document" "unknown_exceptions" { # undecided: no_allow_by_exception
  statement {
    not_actions = var.statements
    resources   = ["arn:aws:s3:::reports/*"]
  }
}

data "aws_iam_policy_document" "unknown_principal" { # undecided: document_not_public
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::reports/*"]
    principals {
      type        = "AWS"
      identifiers = var.statements
    }
  }
}

data "aws_iam_policy_document" "unknown_federation" { # undecided: github_trust_names_repository
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = var.statements
    }
    condition {
      test     = "StringEquals"
      variable = "aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "public_bucket" { # want: document_not_public
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::site/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "organization_bucket" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::shared/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-abc123"]
    }
  }
}

data "aws_iam_policy_document" "github" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:acme/*"]
    }
  }
}

data "aws_iam_policy_document" "github_open" { # want: github_trust_names_repository
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "admin" { # want: no_full_admin, no_star_action, no_service_wildcard, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  assume_role_policy  = data.aws_iam_policy_document.github.json
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws-us-gov:iam::aws:policy/IAMFullAccess", "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]
  inline_policy {
    name   = "admin"
    policy = local.admin
  }
}

resource "aws_iam_role" "wide" { # want: no_service_wildcard, no_s3_full_access, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, no_allow_by_exception, no_credentials_exposure, no_unconstrained_write, no_wildcard_resource
  assume_role_policy = data.aws_iam_policy_document.github.json
  inline_policy {
    name   = "wide"
    policy = local.wide
  }
}

resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
    }]
  })
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
  inline_policy {
    name   = "narrow"
    policy = local.narrow
  }
}

resource "aws_iam_role" "unknown" { # undecided: no_full_admin, no_star_action, no_service_wildcard, no_s3_full_access, no_iam_full_access, no_privilege_escalation, no_credentials_exposure, no_data_exfiltration, no_open_permissions_management, no_unconstrained_write, no_wildcard_resource, no_allow_by_exception, pass_role_restricted, assume_role_restricted, kms_decrypt_restricted, trust_not_public, trust_account_with_condition, github_trust_names_repository, web_identity_conditioned, trust_service_source, no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  assume_role_policy  = var.policy
  managed_policy_arns = var.policy_arns
  inline_policy {
    name   = "unknown"
    policy = var.policy
  }
}

resource "aws_iam_role" "anybody" { # want: trust_not_public
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" } }
  })
}

resource "aws_iam_role" "organization" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc123" } }
    }]
  })
}

resource "aws_iam_role" "vendor" { # want: trust_account_with_condition
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "arn:aws:iam::444455556666:root" } }]
    }
  JSON
}

resource "aws_iam_role" "vendor_with_id" {
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": { "AWS": ["444455556666"] },
        "Condition": { "StringEquals": { "sts:ExternalId": "${var.text}" } }
      }]
    }
  JSON
}

# Who else is trusted cannot be told while the provider's ARN is not known.
resource "aws_iam_role" "deploy" { # want: github_trust_names_repository
  # undecided: trust_account_with_condition, trust_service_source
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme*" } }
    }]
  })
}

resource "aws_iam_role" "deploy_main" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = "repo:acme/shop:ref:refs/heads/main"
        }
      }
    }]
  })
}

resource "aws_iam_role" "pod" { # want: web_identity_conditioned
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC" }
      Condition = { StringEquals = { "oidc.eks.eu-central-1.amazonaws.com/id/ABC:aud" = "sts.amazonaws.com" } }
    }]
  })
}

resource "aws_iam_role" "flow_logs" { # want: trust_service_source
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "vpc-flow-logs.amazonaws.com" } }]
  })
}

resource "aws_iam_policy_attachment" "admin" { # want: no_administrator_access, users_without_policies
  name       = "admin"
  users      = [aws_iam_user.console.name]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_policy_attachment" "iam" { # want: no_iam_full_access_policy
  name       = "iam"
  roles      = ["ops"]
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_policy_attachment" "cloudshell" { # want: no_cloudshell_full_access
  name       = "cloudshell"
  groups     = ["ops"]
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_policy_attachment" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access, users_without_policies
  name       = "unknown"
  users      = var.users
  policy_arn = var.policy_arn
}
resource "aws_iam_role_policy_attachment" "admin" { # want: no_administrator_access
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_role_policy_attachment" "iam" { # want: no_iam_full_access_policy
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_role_policy_attachment" "cloudshell" { # want: no_cloudshell_full_access
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_role_policy_attachment" "read" {
  role       = "app"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_role_policy_attachment" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  role       = "app"
  policy_arn = var.policy_arn
}

resource "aws_iam_user_policy_attachment" "admin" { # want: no_administrator_access, users_without_policies
  user       = "console"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user_policy_attachment" "iam" { # want: no_iam_full_access_policy, users_without_policies
  user       = "console"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_user_policy_attachment" "cloudshell" { # want: no_cloudshell_full_access, users_without_policies
  user       = "console"
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_user_policy_attachment" "read" {
  user       = null
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user_policy_attachment" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access, users_without_policies
  user       = var.user
  policy_arn = var.policy_arn
}

resource "aws_iam_group_policy_attachment" "admin" { # want: no_administrator_access
  group      = "ops"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_group_policy_attachment" "iam" { # want: no_iam_full_access_policy
  group      = "ops"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_group_policy_attachment" "cloudshell" { # want: no_cloudshell_full_access
  group      = "ops"
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_group_policy_attachment" "read" {
  group      = "ops"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_group_policy_attachment" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  group      = "ops"
  policy_arn = var.policy_arn
}

resource "aws_ssoadmin_managed_policy_attachment" "admin" { # want: no_administrator_access
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "iam" { # want: no_iam_full_access_policy
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "cloudshell" { # want: no_cloudshell_full_access
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "read" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1/ps-1"
  managed_policy_arn = var.policy_arn
}

resource "aws_iam_role_policy_attachments_exclusive" "all" { # want: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  role_name   = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/IAMFullAccess", "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]
}

resource "aws_iam_role_policy_attachments_exclusive" "read" {
  role_name   = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_iam_role_policy_attachments_exclusive" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  role_name   = "ops"
  policy_arns = var.policy_arns
}

resource "aws_iam_user_policy_attachments_exclusive" "all" { # want: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  user_name   = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/IAMFullAccess", "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]
}

resource "aws_iam_user_policy_attachments_exclusive" "read" {
  user_name   = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_iam_user_policy_attachments_exclusive" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  user_name   = "ops"
  policy_arns = var.policy_arns
}

resource "aws_iam_group_policy_attachments_exclusive" "all" { # want: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  group_name  = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::aws:policy/IAMFullAccess", "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]
}

resource "aws_iam_group_policy_attachments_exclusive" "read" {
  group_name  = "ops"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_iam_group_policy_attachments_exclusive" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy, no_cloudshell_full_access
  group_name  = "ops"
  policy_arns = var.policy_arns
}

data "aws_iam_policy" "admin" { # want: no_administrator_access
  name = "AdministratorAccess"
}

data "aws_iam_policy" "iam" { # want: no_iam_full_access_policy
  arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

data "aws_iam_policy" "read" {
  name = "ReadOnlyAccess"
}

data "aws_iam_policy" "unknown" { # undecided: no_administrator_access, no_iam_full_access_policy
  arn = var.policy_arn
}

resource "aws_iam_user" "console" { # want: federation_instead_of_users, user_without_console_password, one_active_access_key, user_in_group
  name = "console"
}

resource "aws_iam_user_login_profile" "console" { # want: login_profile_reset_required, login_profile_password_encrypted
  user = aws_iam_user.console.name
}

resource "aws_iam_access_key" "console" { # want: access_key_secret_encrypted
  user = aws_iam_user.console.name
}

resource "aws_iam_access_key" "console_second" {
  user    = aws_iam_user.console.name
  pgp_key = "keybase:acme"
}

# Never planned like this: the name is required.
resource "aws_iam_user" "none" {
  name                 = null
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
}

resource "aws_iam_user_group_membership" "none" {
  user   = aws_iam_user.none.name
  groups = ["developers"]
}

resource "aws_iam_user" "unknown" { # undecided: federation_instead_of_users, user_without_console_password, one_active_access_key, user_in_group
  name                 = var.user
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
}

resource "aws_iam_user" "from_variable" { # want: federation_instead_of_users
  # undecided: user_without_console_password, one_active_access_key, user_in_group
  name = var.user
}

resource "aws_iam_user_login_profile" "reset" {
  user                    = "mail"
  password_reset_required = true
  pgp_key                 = "keybase:acme"
}

resource "aws_iam_user_login_profile" "unknown" { # undecided: login_profile_reset_required, login_profile_password_encrypted
  user                    = "phone"
  password_reset_required = var.enabled
  pgp_key                 = var.text
}

resource "aws_iam_user" "mailer" { # want: federation_instead_of_users
  name = "mailer"
}

resource "aws_iam_access_key" "mailer" {
  user    = aws_iam_user.mailer.name
  pgp_key = "keybase:acme"
}

resource "aws_iam_access_key" "mailer_old" {
  user    = aws_iam_user.mailer.name
  status  = "Inactive"
  pgp_key = "keybase:acme"
}

resource "aws_iam_user" "root" { # want: federation_instead_of_users, user_in_group
  # undecided: one_active_access_key
  name = "root"
}

resource "aws_iam_access_key" "root" { # want: no_root_access_key
  user    = aws_iam_user.root.name
  pgp_key = "keybase:acme"
}

resource "aws_iam_access_key" "root_unknown" { # undecided: no_root_access_key, access_key_secret_encrypted
  user    = aws_iam_user.root.name
  status  = var.text
  pgp_key = var.text
}

# The user whose name is a variable may be the printer's.
resource "aws_iam_access_key" "literal" { # undecided: no_root_access_key
  user    = "printer"
  pgp_key = "keybase:acme"
}

resource "aws_iam_access_key" "literal_second" { # undecided: no_root_access_key
  user    = "printer"
  pgp_key = "keybase:acme"
}

resource "aws_iam_user_group_membership" "literal" {
  user   = "printer"
  groups = ["developers"]
}

resource "aws_iam_group_membership" "mailers" {
  name  = "mailers"
  group = "mailers"
  users = [aws_iam_user.mailer.name, aws_iam_user.none.name]
}

resource "aws_iam_group_membership" "empty" { # want: group_has_members
  name  = "empty"
  group = "empty"
  users = []
}

resource "aws_iam_group_membership" "unknown" { # undecided: group_has_members
  name  = "unknown"
  group = "unknown"
  users = [for u in aws_iam_user.mailer : u.name]
}

resource "aws_iam_service_specific_credential" "bedrock" { # want: service_credential_expires
  service_name = "bedrock.amazonaws.com"
  user_name    = "mailer"
}

resource "aws_iam_service_specific_credential" "bedrock_month" {
  service_name        = "bedrock.amazonaws.com"
  user_name           = "mailer"
  credential_age_days = 30
}

resource "aws_iam_service_specific_credential" "codecommit" {
  service_name = "codecommit.amazonaws.com"
  user_name    = "mailer"
}

resource "aws_iam_service_specific_credential" "unknown" { # undecided: service_credential_expires
  service_name        = "bedrock.amazonaws.com"
  user_name           = "mailer"
  credential_age_days = var.number
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length      = 16
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  password_reuse_prevention    = 24
  max_password_age             = 90
}

resource "aws_iam_account_password_policy" "plain" { # want: password_length, password_uppercase, password_lowercase, password_symbol, password_number, password_reuse, password_reuse_recent, password_age, password_change_allowed
  allow_users_to_change_password = false
}

resource "aws_iam_account_password_policy" "never_expires" { # want: password_length, password_reuse, password_age
  minimum_password_length      = 8
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
  password_reuse_prevention    = 5
  max_password_age             = 0
}

resource "aws_iam_account_password_policy" "unknown" { # undecided: password_length, password_uppercase, password_lowercase, password_symbol, password_number, password_reuse, password_reuse_recent, password_age, password_change_allowed
  minimum_password_length        = var.number
  require_lowercase_characters   = var.enabled
  require_uppercase_characters   = var.enabled
  require_numbers                = var.enabled
  require_symbols                = var.enabled
  password_reuse_prevention      = var.number
  max_password_age               = var.number
  allow_users_to_change_password = var.enabled
}

resource "aws_iam_organizations_features" "central" {
  enabled_features = ["RootCredentialsManagement", "RootSessions"]
}

resource "aws_iam_organizations_features" "sessions" { # want: root_credentials_managed
  enabled_features = ["RootSessions"]
}

resource "aws_iam_organizations_features" "unknown" { # undecided: root_credentials_managed
  enabled_features = var.features
}

resource "aws_accessanalyzer_analyzer" "external" {
  analyzer_name = "external"
  type          = "ORGANIZATION"
}

resource "aws_accessanalyzer_analyzer" "unused" { # want: unused_access_within_90_days
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
  configuration {
    unused_access {
      unused_access_age = 180
    }
  }
}

resource "aws_accessanalyzer_analyzer" "unknown" { # undecided: unused_access_within_90_days
  analyzer_name = "unknown"
  type          = "ACCOUNT_UNUSED_ACCESS"
  configuration {
    unused_access {
      unused_access_age = var.number
    }
  }
}

resource "aws_accessanalyzer_archive_rule" "all_public" { # want: analyzer_keeps_public_findings
  analyzer_name = "external"
  rule_name     = "public"
  filter {
    criteria = "isPublic"
    eq       = ["true"]
  }
}

resource "aws_accessanalyzer_archive_rule" "site" {
  analyzer_name = "external"
  rule_name     = "site"
  filter {
    criteria = "isPublic"
    eq       = ["true"]
  }
  filter {
    criteria = "resource"
    eq       = ["arn:aws:s3:::site"]
  }
}

resource "aws_accessanalyzer_archive_rule" "unknown" { # undecided: analyzer_keeps_public_findings
  analyzer_name = "external"
  rule_name     = "unknown"
  filter {
    criteria = "isPublic"
    eq       = [var.text]
  }
}
