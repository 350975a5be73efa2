variable "name" {}
variable "acl" {}
variable "policy" {}
variable "flag" {}
variable "status" {}
variable "blocks" {}
variable "origins" {}
variable "key" {}
variable "group" {}
variable "action" {}
variable "partner" {}

# Everything as separate resources: provider 4 and later.

resource "aws_s3_bucket" "hardened" {
  bucket              = "acme-invoices"
  object_lock_enabled = true
}

resource "aws_s3_bucket_public_access_block" "hardened" {
  bucket                  = aws_s3_bucket.hardened.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

data "aws_iam_policy_document" "tls" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.hardened.arn, "${aws_s3_bucket.hardened.arn}/*"]
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

resource "aws_s3_bucket_policy" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  policy = data.aws_iam_policy_document.tls.json
}

resource "aws_s3_bucket_versioning" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "hardened" {
  bucket = aws_s3_bucket.hardened.bucket
  rule {
    bucket_key_enabled       = true
    blocked_encryption_types = ["SSE-C"]
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.invoices.arn
    }
  }
}

resource "aws_kms_key" "invoices" {
  enable_key_rotation = true
}

resource "aws_s3_bucket_object_lock_configuration" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  rule {
    default_retention {
      mode  = "COMPLIANCE"
      years = 7
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  rule {
    id     = "parts"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

resource "aws_s3_bucket_logging" "hardened" {
  bucket        = aws_s3_bucket.hardened.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "invoices/"
}

resource "aws_s3_bucket_notification" "hardened" {
  bucket      = aws_s3_bucket.hardened.id
  eventbridge = true
}

resource "aws_s3_bucket_replication_configuration" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  role   = aws_iam_role.replication.arn
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::acme-invoices-replica"
    }
  }
}

resource "aws_iam_role" "replication" {
  assume_role_policy = "{}"
}

# Receives access logs: KMS is not possible, and logging it would log the logs.
resource "aws_s3_bucket" "logs" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, lifecycle_configured, event_notifications, cross_region_replication, object_lock_enabled
  bucket = "acme-access-logs"
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Principal = { Service = "logging.s3.amazonaws.com" }
      Action    = "s3:PutObject"
      Resource  = "${aws_s3_bucket.logs.arn}/*"
    }
  })
}

# Also receives logs, by ACL. The block is there and half of it is missing.
resource "aws_s3_bucket" "old_logs" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, lifecycle_configured, event_notifications, cross_region_replication, object_lock_enabled
  bucket = "acme-old-logs"
}

resource "aws_s3_bucket_acl" "old_logs" {
  bucket = aws_s3_bucket.old_logs.id
  acl    = "log-delivery-write"
}

resource "aws_s3_bucket_public_access_block" "old_logs" { # want: public_policy_blocked, public_acls_ignored, public_buckets_restricted
  bucket            = "acme-old-logs"
  block_public_acls = true
}

resource "aws_s3_bucket" "bare" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, object_lock_enabled, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  bucket = "acme-bare"
}

# All settings there, and all of them weak.
resource "aws_s3_bucket" "weak" { # want: public_access_blocked, tls_only, versioning_enabled, object_lock_retention, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications, bucket_name_without_dots
  # The lifecycle configuration, though disabled, excludes MFA delete.
  bucket              = "acme.weak"
  object_lock_enabled = true
}

resource "aws_s3_bucket_public_access_block" "weak" { # want: public_acls_blocked, public_policy_blocked, public_acls_ignored, public_buckets_restricted
  bucket = aws_s3_bucket.weak.id
}

resource "aws_s3_bucket_ownership_controls" "weak" { # want: acl_disabled
  bucket = aws_s3_bucket.weak.id
  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_policy" "weak" {
  bucket = aws_s3_bucket.weak.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObject",
        "Resource": "${aws_s3_bucket.weak.arn}/*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}}
      }]
    }
  EOT
}

resource "aws_s3_bucket_versioning" "weak" {
  bucket = aws_s3_bucket.weak.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "weak" { # want: sse_c_blocked
  bucket = aws_s3_bucket.weak.id
  rule {
    blocked_encryption_types = ["NONE"]
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "weak" { # want: incomplete_uploads_aborted
  bucket = aws_s3_bucket.weak.id
  rule {
    id     = "all"
    status = "Disabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_notification" "weak" {
  bucket = aws_s3_bucket.weak.id
}

# AWS managed key: KMS, and not a key of one's own.
resource "aws_s3_bucket" "managed_key" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, object_lock_enabled, cross_region_replication, lifecycle_configured, customer_managed_key, access_logging, event_notifications
  bucket_prefix = "acme-managed-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "managed_key" {
  bucket = aws_s3_bucket.managed_key.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms:dsse"
    }
  }
}

# Everything inline: provider 3, and still accepted.

resource "aws_s3_bucket" "inline" { # want: public_access_blocked, event_notifications
  bucket        = "acme-inline"
  acl           = "private"
  force_destroy = false

  versioning {
    enabled = true
  }

  logging {
    target_bucket = aws_s3_bucket.logs.id
  }

  lifecycle_rule {
    enabled = true
    expiration {
      days = 365
    }
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms"
        kms_master_key_id = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d"
      }
    }
  }

  object_lock_configuration {
    object_lock_enabled = "Enabled"
    rule {
      default_retention {
        mode = "GOVERNANCE"
        days = 30
      }
    }
  }

  replication_configuration {
    role = aws_iam_role.replication.arn
    rules {
      status = "Enabled"
      destination {
        bucket = "arn:aws:s3:::acme-inline-replica"
      }
    }
  }

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Deny",
          "Principal": {"AWS": "*"},
          "Action": "s3:*",
          "Resource": ["arn:aws:s3:::acme-inline", "arn:aws:s3:::acme-inline/*"],
          "Condition": {"Bool": {"aws:SecureTransport": false}}
        }
      ]
    }
  EOT
}

resource "aws_s3_bucket" "inline_mfa" { # want: public_access_blocked, tls_only, object_lock_enabled, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  bucket = "acme-inline-mfa"
  versioning {
    enabled    = true
    mfa_delete = true
  }
}

# A website of the old days. Its dotted name is the domain, and its endpoint has no TLS.
resource "aws_s3_bucket" "website" { # want: public_access_blocked, versioning_enabled, mfa_delete_enabled, object_lock_enabled, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  # want: acl_not_public_read, acl_not_public_write, policy_not_public, policy_not_full_control, website_over_https, cors_restricted, force_destroy_off
  bucket        = "www.example.org"
  acl           = "public-read-write"
  force_destroy = true

  website {
    index_document = "index.html"
  }

  cors_rule {
    allowed_origins = ["*"]
    allowed_methods = ["GET", "PUT"]
  }

  policy = <<-EOT
    {"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "arn:aws:s3:::www.example.org/*"}}
  EOT
}

resource "aws_s3_bucket" "redirect" { # want: public_access_blocked, versioning_enabled, mfa_delete_enabled, object_lock_enabled, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  bucket = "example.org"
  website {
    redirect_all_requests_to = "https://www.example.org"
  }
  cors_rule {
    allowed_origins = ["https://www.example.org"]
    allowed_methods = ["PUT"]
  }
}

resource "aws_s3_bucket" "granted" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, object_lock_enabled, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  # want: acl_not_public_read, acl_not_public_write, acl_not_authenticated_users, acl_permissions_not_public, policy_no_lockout
  bucket = "acme-granted"
  grant {
    type        = "Group"
    uri         = "http://acs.amazonaws.com/groups/global/AllUsers"
    permissions = ["FULL_CONTROL"]
  }
  grant {
    type        = "Group"
    uri         = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
    permissions = ["READ"]
  }
  grant {
    type        = "CanonicalUser"
    id          = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    permissions = ["FULL_CONTROL"]
  }
  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = ["s3:*"], Resource = "*" }] })
}

resource "aws_s3_bucket" "locked_open" { # want: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, object_lock_retention, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  bucket = "acme-locked-open"
  object_lock_configuration {
    object_lock_enabled = "Enabled"
  }
}

# Everything from variables. The replica and the lock are decided by blocks that may be there.
resource "aws_s3_bucket" "variables" { # undecided: public_access_blocked, tls_only, versioning_enabled, mfa_delete_enabled, object_lock_enabled, object_lock_retention, cross_region_replication, lifecycle_configured, kms_encryption, customer_managed_key, access_logging, event_notifications
  # undecided: acl_not_public_read, acl_not_public_write, acl_not_authenticated_users, acl_permissions_not_public, policy_not_public, policy_not_full_control, policy_no_lockout
  # undecided: website_over_https, cors_restricted, force_destroy_off, bucket_name_without_dots
  bucket              = var.name
  acl                 = var.acl
  force_destroy       = var.flag
  object_lock_enabled = var.flag
  policy              = var.policy

  versioning {
    enabled    = var.flag
    mfa_delete = var.flag
  }

  dynamic "grant" {
    for_each = var.blocks
    content {
      type        = "Group"
      uri         = grant.value
      permissions = ["FULL_CONTROL"]
    }
  }
  dynamic "website" {
    for_each = var.blocks
    content {
      index_document = "index.html"
    }
  }
  dynamic "cors_rule" {
    for_each = var.blocks
    content {
      allowed_origins = ["*"]
      allowed_methods = ["PUT"]
    }
  }
  dynamic "lifecycle_rule" {
    for_each = var.blocks
    content {
      enabled = true
    }
  }
  dynamic "logging" {
    for_each = var.blocks
    content {
      target_bucket = logging.value
    }
  }
  dynamic "replication_configuration" {
    for_each = var.blocks
    content {
      role = aws_iam_role.replication.arn
      rules {
        status = "Enabled"
      }
    }
  }
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = var.status
        kms_master_key_id = var.key
      }
    }
  }
}

resource "aws_s3_bucket_public_access_block" "variables" { # undecided: public_acls_blocked, public_policy_blocked, public_acls_ignored, public_buckets_restricted
  bucket                  = aws_s3_bucket.variables.id
  block_public_acls       = var.flag
  block_public_policy     = var.flag
  ignore_public_acls      = var.flag
  restrict_public_buckets = var.flag
}

resource "aws_s3_bucket_notification" "variables" {
  bucket      = aws_s3_bucket.variables.id
  eventbridge = var.flag
}

resource "aws_s3_bucket_ownership_controls" "variables" { # undecided: acl_disabled
  bucket = aws_s3_bucket.variables.id
  rule {
    object_ownership = var.status
  }
}

resource "aws_s3_bucket_object_lock_configuration" "empty" { # want: object_lock_retention
  bucket = "acme-other"
}

resource "aws_s3_bucket_object_lock_configuration" "variables" { # undecided: object_lock_retention
  bucket = "acme-other"
  dynamic "rule" {
    for_each = var.blocks
    content {
      default_retention {
        mode = "COMPLIANCE"
        days = 1
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "variables" { # undecided: sse_c_blocked
  bucket = "acme-other"
  rule {
    blocked_encryption_types = var.origins
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "prefix" { # want: incomplete_uploads_aborted
  bucket = "acme-other"
  rule {
    id     = "uploads"
    status = "Enabled"
    filter {
      prefix = "uploads/"
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "everything" {
  bucket = "acme-other"
  rule {
    id     = "all"
    status = "Enabled"
    filter {
      prefix = ""
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 3
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "variables" { # undecided: incomplete_uploads_aborted
  bucket = "acme-other"
  rule {
    id     = "all"
    status = var.status
    abort_incomplete_multipart_upload {
      days_after_initiation = 3
    }
  }
}

# ACLs

resource "aws_s3_bucket_acl" "private" {
  bucket = "acme-other"
  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }
    grant {
      permission = "FULL_CONTROL"
      grantee {
        type = "CanonicalUser"
        id   = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "public" { # want: acl_not_public_read
  bucket = "acme-other"
  acl    = "public-read"
}

resource "aws_s3_bucket_acl" "public_write" { # want: acl_not_public_read, acl_not_public_write
  bucket = "acme-other"
  acl    = "public-read-write"
}

resource "aws_s3_bucket_acl" "any_account" { # want: acl_not_authenticated_users
  bucket = "acme-other"
  acl    = "authenticated-read"
}

resource "aws_s3_bucket_acl" "granted" { # want: acl_not_public_write, acl_not_authenticated_users, acl_permissions_not_public
  bucket = "acme-other"
  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }
    grant {
      permission = "WRITE"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
    grant {
      permission = "READ_ACP"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
      }
    }
  }
}

resource "aws_s3_bucket_acl" "variables" { # undecided: acl_not_public_read, acl_not_public_write, acl_not_authenticated_users, acl_permissions_not_public
  bucket = "acme-other"
  acl    = var.acl
  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }
    grant {
      permission = var.action
      grantee {
        type = "Group"
        uri  = var.group
      }
    }
  }
}

resource "aws_s3_object" "report" {
  bucket     = "acme-other"
  key        = "report.csv"
  kms_key_id = aws_kms_key.invoices.arn
}

resource "aws_s3_object" "logo" { # want: object_acl_private, object_customer_managed_key
  bucket = "acme-other"
  key    = "logo.svg"
  acl    = "public-read"
}

resource "aws_s3_object" "variables" { # undecided: object_acl_private, object_customer_managed_key
  bucket     = "acme-other"
  key        = "data"
  acl        = var.acl
  kms_key_id = var.key
}

resource "aws_s3_bucket_object" "report" {
  bucket     = "acme-other"
  key        = "report.csv"
  acl        = "private"
  kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d"
}

resource "aws_s3_bucket_object" "logo" { # want: object_acl_private, object_customer_managed_key
  bucket = "acme-other"
  key    = "logo.svg"
  acl    = "authenticated-read"
}

resource "aws_s3_bucket_object" "variables" { # undecided: object_acl_private, object_customer_managed_key
  bucket     = "acme-other"
  key        = "data"
  acl        = var.acl
  kms_key_id = var.key
}

resource "aws_s3_object_copy" "report" {
  bucket     = "acme-other"
  key        = "copy.csv"
  source     = "acme-inline/report.csv"
  kms_key_id = aws_kms_key.invoices.arn
}

resource "aws_s3_object_copy" "logo" { # want: object_acl_private, object_customer_managed_key
  bucket = "acme-other"
  key    = "copy.svg"
  source = "acme-inline/logo.svg"
  grant {
    type        = "Group"
    uri         = "http://acs.amazonaws.com/groups/global/AllUsers"
    permissions = ["READ"]
  }
}

resource "aws_s3_object_copy" "variables" { # undecided: object_acl_private, object_customer_managed_key
  bucket     = "acme-other"
  key        = "copy"
  source     = "acme-inline/data"
  acl        = var.acl
  kms_key_id = var.key
}

# Policies

resource "aws_s3_bucket_policy" "public" { # want: policy_not_public
  bucket = "acme-other"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Read"
      Effect    = "Allow"
      Principal = { AWS = ["arn:aws:iam::111122223333:root", "*"] }
      Action    = ["s3:GetObject"]
      Resource  = "arn:aws:s3:::acme-other/*"
      Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-abcde12345" } }
    }]
  })
}

resource "aws_s3_bucket_policy" "everyone_but" { # want: policy_not_public, policy_not_full_control
  bucket = "acme-other"
  policy = <<-EOT
    {
      "Statement": [
        {"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:user/eve"}, "NotAction": "s3:DeleteBucket", "Resource": "*"}
      ]
    }
  EOT
}

resource "aws_s3_bucket_policy" "too_wide" { # want: policy_not_public
  bucket = "acme-other"
  policy = <<-EOT
    {"Statement": [
      {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "0.0.0.0/1"]}}},
      {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/reader"}}},
      {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringLike": {"aws:SourceVpce": "vpce-*"}}}
    ]}
  EOT
}

resource "aws_s3_bucket_policy" "pinned" {
  bucket = "acme-other"
  policy = <<-EOT
    {"Statement": [
      {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "2001:db8::/32"]}}},
      {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}},
      {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "*", "Condition": {"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-abcde12345/r-ab12/*"}}},
      {"Effect": "Allow", "Principal": "*", "Action": "s3:*Object", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"s3:DataAccessPointAccount": "111122223333"}}},
      {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}}
    ]}
  EOT
}

data "aws_iam_policy_document" "locked" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::acme-other"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_s3_bucket_policy" "locked" { # want: policy_no_lockout
  bucket = "acme-other"
  policy = data.aws_iam_policy_document.locked.json
}

resource "aws_s3_bucket_policy" "variables" { # undecided: policy_not_public, policy_not_full_control, policy_no_lockout
  bucket = "acme-other"
  policy = var.policy
}

resource "aws_s3_access_point" "reports" {
  bucket = aws_s3_bucket.hardened.id
  name   = "reports"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/reports" }, Action = "s3:GetObject", Resource = "*" }] })
  public_access_block_configuration {
    block_public_acls = true
  }
}

resource "aws_s3_access_point" "open" { # want: access_point_public_access_blocked, policy_not_public
  bucket = aws_s3_bucket.hardened.id
  name   = "open"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] })
  public_access_block_configuration {
    block_public_policy     = false
    restrict_public_buckets = false
  }
}

resource "aws_s3_access_point" "variables" { # undecided: access_point_public_access_blocked, policy_not_public
  bucket = aws_s3_bucket.hardened.id
  name   = "variables"
  policy = var.policy
  public_access_block_configuration {
    block_public_policy = var.flag
  }
}

resource "aws_s3control_access_point_policy" "org" {
  access_point_arn = aws_s3_access_point.reports.arn
  policy           = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abcde12345" } } }] })
}

resource "aws_s3control_access_point_policy" "open" { # want: policy_not_public
  access_point_arn = aws_s3_access_point.open.arn
  policy           = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*", Condition = { StringLike = { "aws:Referer" = "https://example.org/*" } } }] })
}

resource "aws_s3control_access_point_policy" "partner" { # undecided: policy_not_public
  access_point_arn = aws_s3_access_point.variables.arn
  policy           = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.partner }, Action = "s3:GetObject", Resource = "*" }] })
}

resource "aws_s3control_multi_region_access_point" "world" {
  details {
    name = "world"
    region {
      bucket = aws_s3_bucket.hardened.id
    }
  }
}

resource "aws_s3control_multi_region_access_point" "open" { # want: access_point_public_access_blocked
  details {
    name = "open"
    public_access_block {
      ignore_public_acls = false
    }
    region {
      bucket = aws_s3_bucket.hardened.id
    }
  }
}

resource "aws_s3control_multi_region_access_point" "variables" { # undecided: access_point_public_access_blocked
  details {
    name = "variables"
    public_access_block {
      block_public_acls = var.flag
    }
    region {
      bucket = aws_s3_bucket.hardened.id
    }
  }
}

resource "aws_s3control_multi_region_access_point_policy" "world" {
  details {
    name   = "world"
    policy = jsonencode({ Statement = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "*" } })
  }
}

resource "aws_s3control_multi_region_access_point_policy" "open" { # want: policy_not_public
  details {
    name   = "open"
    policy = jsonencode({ Statement = { Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" } })
  }
}

resource "aws_s3control_multi_region_access_point_policy" "variables" { # undecided: policy_not_public
  details {
    name   = "variables"
    policy = var.policy
  }
}

resource "aws_s3control_object_lambda_access_point_policy" "redact" {
  name   = "redact"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3-object-lambda:GetObject", Resource = "*" }] })
}

resource "aws_s3control_object_lambda_access_point_policy" "open" { # want: policy_not_public
  name   = "open"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "s3-object-lambda:GetObject", Resource = "*" }] })
}

resource "aws_s3control_object_lambda_access_point_policy" "variables" { # undecided: policy_not_public
  name   = "variables"
  policy = var.policy
}

# The account

resource "aws_s3_account_public_access_block" "all" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_account_public_access_block" "three" { # want: account_public_access_blocked
  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls  = true
}

resource "aws_s3_account_public_access_block" "variables" { # undecided: account_public_access_blocked
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = var.flag
}

# Websites and cross-origin rules

resource "aws_s3_bucket_website_configuration" "redirect" {
  bucket = "example.net"
  redirect_all_requests_to {
    host_name = "www.example.net"
    protocol  = "https"
  }
}

resource "aws_s3_bucket_website_configuration" "site" { # want: website_over_https
  bucket = "www.example.net"
  index_document {
    suffix = "index.html"
  }
}

resource "aws_s3_bucket_website_configuration" "variables" { # undecided: website_over_https
  bucket = "variables.example.net"
  redirect_all_requests_to {
    host_name = "www.example.net"
    protocol  = var.status
  }
}

resource "aws_s3_bucket_cors_configuration" "fonts" {
  bucket = "acme-other"
  cors_rule {
    allowed_origins = ["*"]
    allowed_methods = ["GET", "HEAD"]
  }
}

resource "aws_s3_bucket_cors_configuration" "uploads" { # want: cors_restricted
  bucket = "acme-other"
  cors_rule {
    allowed_origins = ["https://example.org", "*"]
    allowed_methods = ["POST"]
  }
}

resource "aws_s3_bucket_cors_configuration" "variables" { # undecided: cors_restricted
  bucket = "acme-other"
  cors_rule {
    allowed_origins = var.origins
    allowed_methods = ["POST"]
  }
}

# Directory buckets

resource "aws_s3_directory_bucket" "scratch" {
  bucket = "scratch--euc1-az1--x-s3"
  location {
    name = "euc1-az1"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "scratch" {
  bucket = aws_s3_directory_bucket.scratch.bucket
  rule {
    id     = "week"
    status = "Enabled"
    filter {}
    expiration {
      days = 7
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }
}

resource "aws_s3_directory_bucket" "bare" { # want: directory_bucket_lifecycle, force_destroy_off
  bucket        = "bare--euc1-az1--x-s3"
  force_destroy = true
}

resource "aws_s3_directory_bucket" "variables" { # undecided: directory_bucket_lifecycle, force_destroy_off
  bucket        = "variables--euc1-az1--x-s3"
  force_destroy = var.flag
}

resource "aws_s3_bucket_lifecycle_configuration" "scratch_variables" { # undecided: incomplete_uploads_aborted
  bucket = aws_s3_directory_bucket.variables.bucket
  rule {
    id     = "week"
    status = var.status
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }
}

# Buckets on Outposts, and Access Grants shared with other accounts

resource "aws_s3control_bucket_policy" "account" {
  bucket = "arn:aws:s3-outposts:eu-central-1:111122223333:outpost/op-1/bucket/orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }
      Action    = "s3-outposts:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_s3control_bucket_policy" "open" { # want: policy_not_public
  bucket = "arn:aws:s3-outposts:eu-central-1:111122223333:outpost/op-1/bucket/open"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3-outposts:*", Resource = "*" }]
  })
}

resource "aws_s3control_bucket_policy" "variables" { # undecided: policy_not_public
  bucket = "arn:aws:s3-outposts:eu-central-1:111122223333:outpost/op-1/bucket/variables"
  policy = var.policy
}

resource "aws_s3control_access_grants_instance_resource_policy" "account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "444455556666" }
      Action    = ["s3:ListAccessGrants", "s3:GetDataAccess"]
      Resource  = "arn:aws:s3:eu-central-1:111122223333:access-grants/default"
    }]
  })
}

resource "aws_s3control_access_grants_instance_resource_policy" "open" { # want: policy_not_public
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetDataAccess", Resource = "*" }]
  })
}

resource "aws_s3control_access_grants_instance_resource_policy" "variables" { # undecided: policy_not_public
  policy = var.policy
}
