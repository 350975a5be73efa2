variable "attachments" {}
variable "content" {}
variable "features" {}
variable "parent" {}
variable "types" {}
variable "contacts" {}

# Organization

resource "aws_organizations_organization" "hardened" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "AISERVICES_OPT_OUT_POLICY"]
}

resource "aws_organizations_organization" "bare" { # want: scp_enabled, rcp_enabled, ai_opt_out_enabled
}

resource "aws_organizations_organization" "billing" { # want: all_features, scp_enabled, rcp_enabled, ai_opt_out_enabled
  feature_set = "CONSOLIDATED_BILLING"
}

resource "aws_organizations_organization" "from_variables" { # undecided: all_features, scp_enabled, rcp_enabled, ai_opt_out_enabled
  feature_set          = var.features
  enabled_policy_types = var.types
}

# Accounts

resource "aws_organizations_organizational_unit" "production" {
  name      = "production"
  parent_id = aws_organizations_organization.hardened.roots[0].id
}

resource "aws_organizations_account" "hardened" {
  name      = "shop"
  email     = "aws+shop@example.com"
  parent_id = aws_organizations_organizational_unit.production.id
}

resource "aws_account_alternate_contact" "security" {
  account_id             = aws_organizations_account.hardened.id
  alternate_contact_type = "SECURITY"
  name                   = "Security team"
  title                  = "Team"
  email_address          = "security@example.com"
  phone_number           = "+49301234567"
}

resource "aws_organizations_account" "bare" { # want: account_in_unit, security_contact
  name  = "bare"
  email = "aws+bare@example.com"
}

resource "aws_organizations_account" "in_root" { # want: account_in_unit, security_contact
  name      = "root"
  email     = "aws+root@example.com"
  parent_id = aws_organizations_organization.hardened.roots[0].id
}

resource "aws_account_alternate_contact" "billing" {
  account_id             = aws_organizations_account.in_root.id
  alternate_contact_type = "BILLING"
  name                   = "Accounting"
  title                  = "Team"
  email_address          = "accounting@example.com"
  phone_number           = "+49301234567"
}

resource "aws_organizations_account" "literal" { # want: security_contact
  name      = "literal"
  email     = "aws+literal@example.com"
  parent_id = "ou-ab12-cdefghij"
}

resource "aws_organizations_account" "literal_root" { # want: account_in_unit, security_contact
  name      = "literal-root"
  email     = "aws+literal-root@example.com"
  parent_id = "r-ab12"
}

resource "aws_organizations_account" "from_variable" { # undecided: account_in_unit, security_contact
  name      = "variable"
  email     = "aws+variable@example.com"
  parent_id = var.parent
}

resource "aws_account_alternate_contact" "from_variable" {
  count                  = var.contacts
  account_id             = aws_organizations_account.from_variable.id
  alternate_contact_type = "SECURITY"
  name                   = "Security team"
  title                  = "Team"
  email_address          = "security@example.com"
  phone_number           = "+49301234567"
}

# Guardrails

resource "aws_organizations_policy" "regions" {
  name = "regions"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:*", "organizations:*", "support:*"]
      Resource  = "*"
      Condition = {
        StringNotEquals = { "aws:RequestedRegion" = ["eu-west-1", "eu-central-1"] }
        ArnNotLike      = { "aws:PrincipalArn" = ["arn:aws:iam::*:role/break-glass"] }
      }
    }]
  })
}

resource "aws_organizations_policy_attachment" "regions" {
  policy_id = aws_organizations_policy.regions.id
  target_id = aws_organizations_organizational_unit.production.id
}

resource "aws_organizations_policy" "empty" { # want: exemptions_named, policy_attached
  name    = "protect-trail"
  content = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Deny",
        "Action": "cloudtrail:StopLogging",
        "Resource": "*",
        "Condition": {"ArnNotLike": {"aws:PrincipalARN": ["arn:aws:iam::*:role/admin", "arn:aws:iam::*:role/*"]}}
      }]
    }
  JSON
}

resource "aws_organizations_policy" "document" { # want: policy_attached
  name    = "document"
  content = data.aws_iam_policy_document.leave.json
}

data "aws_iam_policy_document" "leave" {
  statement {
    effect    = "Deny"
    actions   = ["organizations:LeaveOrganization"]
    resources = ["*"]
  }
}

resource "aws_organizations_policy" "from_variable" { # undecided: exemptions_named, global_services_spared, policy_attached
  name    = "variable"
  content = var.content
}

resource "aws_organizations_policy_attachment" "counted" {
  count     = var.attachments
  policy_id = aws_organizations_policy.from_variable.id
  target_id = "ou-ab12-cdefghij"
}

# There is no us-east-1 in this partition.
resource "aws_organizations_policy" "regions_china" { # want: policy_attached
  name = "regions"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Action    = "*"
      Resource  = "*"
      Condition = { StringNotEquals = { "aws:RequestedRegion" = ["cn-north-1"] } }
    }]
  })
}

# Takes IAM away as well.
resource "aws_organizations_policy" "regions_all" { # want: global_services_spared, policy_attached
  name = "regions"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Action    = "*"
      Resource  = "*"
      Condition = { StringNotEquals = { "aws:RequestedRegion" = ["eu-west-1"] } }
    }]
  })
}

resource "aws_organizations_policy" "perimeter" { # want: policy_attached
  name = "perimeter"
  type = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
      Condition = {
        StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }
        BoolIfExists            = { "aws:PrincipalIsAWSService" = "false" }
      }
    }]
  })
}

resource "aws_organizations_policy" "perimeter_closed" { # want: services_spared, policy_attached
  name = "perimeter"
  type = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
      Condition = { StringNotEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_organizations_policy" "perimeter_variable" { # undecided: exemptions_named, services_spared
  # want: policy_attached
  name    = "perimeter"
  type    = "RESOURCE_CONTROL_POLICY"
  content = var.content
}

# Other policy types

resource "aws_organizations_policy" "opt_out" { # want: policy_attached
  name = "opt-out"
  type = "AISERVICES_OPT_OUT_POLICY"
  content = jsonencode({
    services = {
      default = {
        opt_out_policy = { "@@assign" = "optOut" }
      }
    }
  })
}

resource "aws_organizations_policy" "opt_out_one" { # want: policy_attached, ai_opt_out_default
  name = "opt-out"
  type = "AISERVICES_OPT_OUT_POLICY"
  content = jsonencode({
    services = {
      rekognition = {
        opt_out_policy = { "@@assign" = "optOut" }
      }
    }
  })
}

resource "aws_organizations_policy" "opt_out_variable" { # undecided: ai_opt_out_default
  # want: policy_attached
  name    = "opt-out"
  type    = "AISERVICES_OPT_OUT_POLICY"
  content = var.content
}

# Delegation

resource "aws_organizations_resource_policy" "hardened" {
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = ["organizations:DescribePolicy", "organizations:UpdatePolicy"]
      Resource  = "arn:aws:organizations::999999999999:policy/o-a1b2c3d4e5/backup_policy/*"
    }]
  })
}

resource "aws_organizations_resource_policy" "open" { # want: delegation_not_public, delegation_actions_named
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "organizations:*"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_organizations_resource_policy" "from_variable" { # undecided: delegation_not_public, delegation_actions_named
  content = var.content
}
