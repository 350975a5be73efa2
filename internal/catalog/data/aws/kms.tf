variable "bypass" {}
variable "custom_store" {}
variable "deletion_window" {}
variable "enabled" {}
variable "grantee" {}
variable "key_material" {}
variable "key_spec" {}
variable "multi_region" {}
variable "operations" {}
variable "plaintext" {}
variable "policy" {}
variable "rotation" {}
variable "rotation_days" {}
variable "store_type" {}

# Key policies

data "aws_iam_policy_document" "hardened" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "444455556666"]
    }
  }

  statement {
    sid       = "Administer"
    actions   = ["kms:CreateAlias", "kms:DescribeKey", "kms:EnableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:CancelKeyDeletion"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/key-admin"]
    }
  }

  statement {
    sid       = "Use"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/orders"]
    }
  }

  statement {
    sid       = "Attach"
    actions   = ["kms:CreateGrant"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/orders"]
    }
    condition {
      test     = "Bool"
      variable = "kms:GrantIsForAWSResource"
      values   = ["true"]
    }
  }

  statement {
    sid       = "Logs"
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["logs.eu-west-1.amazonaws.com"]
    }
    condition {
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values   = ["arn:aws:logs:eu-west-1:111122223333:*"]
    }
  }

  statement {
    effect    = "Deny"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

data "aws_iam_policy_document" "loose" {
  statement {
    sid       = "Public"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.eu-west-1.amazonaws.com"]
    }
  }

  statement {
    sid       = "Organization"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }

  statement {
    sid       = "Everything"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/platform"]
    }
  }

  statement {
    sid       = "Creators"
    actions   = ["kms:Create*", "kms:Describe*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/key-admin"]
    }
  }

  statement {
    sid       = "Queue"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["sns.amazonaws.com"]
    }
  }
}

# Symmetric keys

resource "aws_kms_key" "hardened" {
  description             = "Orders"
  enable_key_rotation     = true
  rotation_period_in_days = 180
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.hardened.json
}

resource "aws_kms_key" "bare" { # want: rotation_enabled, policy_defined
  description = "Made in a hurry"
}

resource "aws_kms_key" "loose" { # want: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, rotation_period, key_enabled, deletion_window, single_region
  is_enabled                         = false
  multi_region                       = true
  enable_key_rotation                = true
  rotation_period_in_days            = 2560
  deletion_window_in_days            = 7
  bypass_policy_lockout_safety_check = true
  policy                             = data.aws_iam_policy_document.loose.json
}

resource "aws_kms_key" "from_variables" {
  # undecided: rotation_enabled, rotation_period, key_enabled, deletion_window, lockout_check_kept, single_region
  # undecided: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, policy_defined
  customer_master_key_spec           = var.key_spec
  custom_key_store_id                = var.custom_store
  is_enabled                         = var.enabled
  multi_region                       = var.multi_region
  enable_key_rotation                = var.rotation
  rotation_period_in_days            = var.rotation_days
  deletion_window_in_days            = var.deletion_window
  bypass_policy_lockout_safety_check = var.bypass
  policy                             = var.policy
}

# The policy in a resource of its own

resource "aws_kms_key" "separate_policy" {
  enable_key_rotation = true
}

resource "aws_kms_key_policy" "separate_policy" {
  key_id = aws_kms_key.separate_policy.key_id
  policy = data.aws_iam_policy_document.hardened.json
}

resource "aws_kms_key_policy" "loose" { # want: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept
  key_id                             = "1234abcd-12ab-34cd-56ef-1234567890ab"
  policy                             = data.aws_iam_policy_document.loose.json
  bypass_policy_lockout_safety_check = true
}

resource "aws_kms_key_policy" "from_variables" { # undecided: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept
  key_id                             = "1234abcd-12ab-34cd-56ef-1234567890ac"
  policy                             = var.policy
  bypass_policy_lockout_safety_check = var.bypass
}

# Policies in other forms

resource "aws_kms_key" "heredoc" { # want: policy_not_public, principals_named
  enable_key_rotation = true
  policy              = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" },
        { "Effect": "Allow", "NotPrincipal": { "AWS": "arn:aws:iam::111122223333:role/intern" }, "Action": "kms:Decrypt", "Resource": "*" }
      ]
    }
  JSON
}

resource "aws_kms_key" "encoded" { # want: principals_named
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Principal = "*"
      Action    = ["kms:Encrypt", "kms:Decrypt", "kms:CreateGrant"]
      Resource  = "*"
      Condition = { StringEquals = { "kms:CallerAccount" = "111122223333", "kms:ViaService" = "ec2.eu-west-1.amazonaws.com" } }
    }
  })
}

# A condition on everybody is none, and IfExists lets callers without an organization in.
resource "aws_kms_key" "empty_conditions" { # want: policy_not_public, principals_named
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } } },
      { Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } },
    ]
  })
}

# Whether the statement with an unknown account is the account's own does not matter for the wildcard beside it.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "partly_known" { # want: policy_not_public, principals_named
  # undecided: administration_separated
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = ["*"] }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "all_but_listing" { # want: administration_separated
  enable_key_rotation = true
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:user/alice" }, NotAction = "kms:List*", Resource = "*" }]
  })
}

# Keys that cannot rotate by themselves

resource "aws_kms_key" "signing" { # want: policy_defined
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "mac" { # want: policy_defined
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "in_cloudhsm" { # want: policy_defined
  custom_key_store_id = aws_kms_custom_key_store.cloudhsm.id
}

# Multi-Region keys

resource "aws_kms_key" "primary" { # want: policy_defined
  multi_region        = true
  enable_key_rotation = true
}

resource "aws_kms_replica_key" "hardened" {
  primary_key_arn         = aws_kms_key.primary.arn
  deletion_window_in_days = 14
  policy                  = data.aws_iam_policy_document.hardened.json
}

resource "aws_kms_replica_key" "bare" { # want: policy_defined
  primary_key_arn = aws_kms_key.primary.arn
}

resource "aws_kms_replica_key" "loose" { # want: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window
  primary_key_arn                    = aws_kms_key.primary.arn
  enabled                            = false
  deletion_window_in_days            = 7
  bypass_policy_lockout_safety_check = true
  policy                             = data.aws_iam_policy_document.loose.json
}

resource "aws_kms_replica_key" "from_variables" { # undecided: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window, policy_defined
  primary_key_arn                    = aws_kms_key.primary.arn
  enabled                            = var.enabled
  deletion_window_in_days            = var.deletion_window
  bypass_policy_lockout_safety_check = var.bypass
  policy                             = var.policy
}

# Imported key material

resource "aws_kms_external_key" "hardened" {
  description  = "Material imported by the key custodians"
  multi_region = true
}

resource "aws_kms_key_policy" "external" {
  key_id = aws_kms_external_key.hardened.id
  policy = data.aws_iam_policy_document.hardened.json
}

resource "aws_kms_replica_external_key" "hardened" {
  primary_key_arn = aws_kms_external_key.hardened.arn
  policy          = data.aws_iam_policy_document.hardened.json
}

resource "aws_kms_external_key" "bare" { # want: policy_defined
  description = "Waits for material"
}

resource "aws_kms_replica_external_key" "bare" { # want: policy_defined
  primary_key_arn = aws_kms_external_key.hardened.arn
}

resource "aws_kms_external_key" "loose" { # want: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window, single_region, key_material_out_of_code
  enabled                            = false
  multi_region                       = true
  key_material_base64                = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
  deletion_window_in_days            = 10
  bypass_policy_lockout_safety_check = true
  policy                             = data.aws_iam_policy_document.loose.json
}

resource "aws_kms_replica_external_key" "loose" { # want: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window, key_material_out_of_code
  primary_key_arn                    = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
  enabled                            = false
  key_material_base64                = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
  deletion_window_in_days            = 10
  bypass_policy_lockout_safety_check = true
  policy                             = data.aws_iam_policy_document.loose.json
}

resource "aws_kms_external_key" "from_variables" { # undecided: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window, policy_defined, single_region, key_material_out_of_code
  enabled                            = var.enabled
  multi_region                       = var.multi_region
  key_material_base64                = var.key_material
  deletion_window_in_days            = var.deletion_window
  bypass_policy_lockout_safety_check = var.bypass
  policy                             = var.policy
}

resource "aws_kms_replica_external_key" "from_variables" { # undecided: policy_not_public, principals_named, administration_separated, grant_creation_limited, service_use_bound, lockout_check_kept, key_enabled, deletion_window, policy_defined, key_material_out_of_code
  primary_key_arn                    = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ac"
  enabled                            = var.enabled
  key_material_base64                = var.key_material
  deletion_window_in_days            = var.deletion_window
  bypass_policy_lockout_safety_check = var.bypass
  policy                             = var.policy
}

# Grants

resource "aws_kms_grant" "one_table" {
  key_id            = aws_kms_key.hardened.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/orders"
  operations        = ["Decrypt", "GenerateDataKey"]

  constraints {
    encryption_context_equals = { "aws:dynamodb:tableName" = "orders" }
  }
}

resource "aws_kms_grant" "transferable" { # want: grant_not_transferable, grant_constrained
  key_id            = aws_kms_key.hardened.key_id
  grantee_principal = "arn:aws:iam::444455556666:role/partner"
  operations        = ["Decrypt", "CreateGrant", "DescribeKey"]
}

# Auto Scaling attaches encrypted volumes through grants of its own.
resource "aws_kms_grant" "autoscaling" {
  key_id            = aws_kms_key.hardened.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
  operations        = ["Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "DescribeKey", "CreateGrant"]
}

resource "aws_kms_grant" "signing" {
  key_id            = aws_kms_key.signing.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/release"
  operations        = ["Sign", "GetPublicKey"]
}

resource "aws_kms_grant" "from_variables" { # undecided: grant_not_transferable, grant_constrained
  key_id            = aws_kms_key.hardened.key_id
  grantee_principal = var.grantee
  operations        = var.operations
}

# Ciphertext

resource "aws_kms_ciphertext" "write_only" {
  key_id               = aws_kms_key.hardened.key_id
  plaintext_wo         = var.plaintext
  plaintext_wo_version = 1
}

resource "aws_kms_ciphertext" "in_state" { # want: plaintext_out_of_state
  key_id    = aws_kms_key.hardened.key_id
  plaintext = "{\"user\":\"app\"}"
}

resource "aws_kms_ciphertext" "from_variable" { # undecided: plaintext_out_of_state
  key_id    = aws_kms_key.hardened.key_id
  plaintext = var.plaintext
}

# Key stores

resource "aws_kms_custom_key_store" "cloudhsm" {
  custom_key_store_name    = "cloudhsm"
  cloud_hsm_cluster_id     = "cluster-1a23b4cdefg"
  key_store_password       = var.custom_store
  trust_anchor_certificate = file("anchor.crt")
}

resource "aws_kms_custom_key_store" "private_proxy" {
  custom_key_store_name               = "xks-private"
  custom_key_store_type               = "EXTERNAL_KEY_STORE"
  xks_proxy_connectivity              = "VPC_ENDPOINT_SERVICE"
  xks_proxy_uri_endpoint              = "https://xks.internal.example.com"
  xks_proxy_uri_path                  = "/kms/xks/v1"
  xks_proxy_vpc_endpoint_service_name = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0"
}

resource "aws_kms_custom_key_store" "public_proxy" { # want: external_store_private
  custom_key_store_name  = "xks-public"
  custom_key_store_type  = "EXTERNAL_KEY_STORE"
  xks_proxy_connectivity = "PUBLIC_ENDPOINT"
  xks_proxy_uri_endpoint = "https://xks.example.com"
  xks_proxy_uri_path     = "/kms/xks/v1"
}

resource "aws_kms_custom_key_store" "from_variable" { # undecided: external_store_private
  custom_key_store_name = "either"
  custom_key_store_type = var.store_type
}
