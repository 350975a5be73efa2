variable "acl" {}
variable "bucket_policy" {}
variable "cloudwatch_group" {}
variable "force_destroy" {}
variable "global_events" {}
variable "insights" {}
variable "key_id" {}
variable "lock" {}
variable "log_target" {}
variable "logging" {}
variable "multi_region" {}
variable "organization" {}
variable "protected" {}
variable "read_write" {}
variable "retention" {}
variable "selectors" {}
variable "sources" {}
variable "suspend" {}
variable "topic" {}
variable "validation" {}

# Trails

resource "aws_cloudtrail" "hardened" {
  name                       = "organization"
  s3_bucket_name             = aws_s3_bucket.hardened.id
  is_multi_region_trail      = true
  is_organization_trail      = true
  enable_log_file_validation = true
  kms_key_id                 = aws_kms_key.trail.arn
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  cloud_watch_logs_role_arn  = aws_iam_role.trail.arn
  sns_topic_name             = aws_sns_topic.trail.arn

  event_selector {
    read_write_type           = "All"
    include_management_events = true

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }

  insight_selector {
    insight_type = "ApiCallRateInsight"
  }

  insight_selector {
    insight_type = "ApiErrorRateInsight"
  }
}

resource "aws_kms_key" "trail" {}
resource "aws_cloudwatch_log_group" "trail" {}
resource "aws_iam_role" "trail" {}
resource "aws_sns_topic" "trail" {}

# Without selectors a trail records all management events.
resource "aws_cloudtrail" "bare" { # want: multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_writes_recorded, object_reads_recorded, insights_enabled, organization_covered
  name           = "bare"
  s3_bucket_name = aws_s3_bucket.bare.bucket
}

resource "aws_cloudtrail" "half" { # want: logging_enabled, global_service_events, management_events, event_sources_included, multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_reads_recorded, insights_enabled, organization_covered
  name                          = "half"
  s3_bucket_name                = "elsewhere"
  enable_logging                = false
  include_global_service_events = false
  kms_key_id                    = ""

  event_selector {
    read_write_type                  = "WriteOnly"
    exclude_management_event_sources = ["kms.amazonaws.com"]

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::orders/"]
    }
  }
}

resource "aws_cloudtrail" "from_variables" {
  # undecided: logging_enabled, multi_region, global_service_events, management_events, event_sources_included, log_file_validation
  # undecided: customer_managed_key, cloudwatch_logs, delivery_notified, organization_covered, object_writes_recorded, object_reads_recorded, insights_enabled
  name                          = "variables"
  s3_bucket_name                = "elsewhere"
  enable_logging                = var.logging
  is_multi_region_trail         = var.multi_region
  include_global_service_events = var.global_events
  is_organization_trail         = var.organization
  enable_log_file_validation    = var.validation
  kms_key_id                    = var.key_id
  cloud_watch_logs_group_arn    = var.cloudwatch_group
  sns_topic_name                = var.topic

  event_selector {
    read_write_type                  = var.read_write
    exclude_management_event_sources = var.sources

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }

  dynamic "insight_selector" {
    for_each = var.insights
    content {
      insight_type = insight_selector.value
    }
  }
}

# Advanced selectors

resource "aws_cloudtrail" "advanced" { # want: delivery_notified, organization_covered
  name                       = "advanced"
  s3_bucket_name             = "elsewhere"
  is_multi_region_trail      = true
  enable_log_file_validation = true
  kms_key_id                 = aws_kms_key.trail.arn
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"

  advanced_event_selector {
    name = "Management"
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  advanced_event_selector {
    name = "Objects written"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }

  advanced_event_selector {
    name = "Objects read in one bucket"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["true"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = ["arn:aws:s3:::orders/"]
    }
  }

  insight_selector {
    insight_type = "ApiErrorRateInsight"
  }
}

resource "aws_cloudtrail" "advanced_gaps" { # want: management_events, event_sources_included, object_writes_recorded, object_reads_recorded, insights_enabled, delivery_notified, organization_covered, customer_managed_key, cloudwatch_logs
  name                       = "advanced-gaps"
  s3_bucket_name             = "elsewhere"
  is_multi_region_trail      = true
  enable_log_file_validation = true

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
    field_selector {
      field      = "eventSource"
      not_equals = ["kms.amazonaws.com", "rdsdata.amazonaws.com"]
    }
  }

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::Lambda::Function"]
    }
  }
}

# For data events alone, beside a trail for management events.
resource "aws_cloudtrail" "data_only" { # want: delivery_notified, organization_covered, customer_managed_key, cloudwatch_logs
  name                       = "objects"
  s3_bucket_name             = "elsewhere"
  is_multi_region_trail      = true
  enable_log_file_validation = true

  event_selector {
    include_management_events = false

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

# Read and write events by two selectors.
resource "aws_cloudtrail" "two_selectors" { # want: delivery_notified, organization_covered, customer_managed_key, object_writes_recorded, object_reads_recorded, insights_enabled
  # undecided: cloudwatch_logs
  name                       = "two"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  s3_bucket_name             = "elsewhere"
  is_multi_region_trail      = true
  enable_log_file_validation = true

  event_selector {
    read_write_type = "ReadOnly"
  }

  event_selector {
    read_write_type = "WriteOnly"
  }
}

# Event data stores

resource "aws_cloudtrail_event_data_store" "hardened" {
  name                 = "lake"
  organization_enabled = true
  kms_key_id           = aws_kms_key.trail.arn
}

resource "aws_cloudtrail_event_data_store" "bare" { # want: store_customer_managed_key, organization_covered
  name = "lake"
}

resource "aws_cloudtrail_event_data_store" "loose" { # want: store_customer_managed_key, organization_covered, logging_enabled, multi_region, store_termination_protected, store_retention, management_events, event_sources_included
  name                           = "lake"
  suspend                        = true
  multi_region_enabled           = false
  termination_protection_enabled = false
  retention_period               = 90

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
    field_selector {
      field  = "readOnly"
      equals = ["true"]
    }
    field_selector {
      field      = "eventSource"
      not_equals = ["kms.amazonaws.com"]
    }
  }
}

resource "aws_cloudtrail_event_data_store" "from_variables" { # undecided: store_customer_managed_key, organization_covered, logging_enabled, multi_region, store_termination_protected, store_retention, management_events, event_sources_included
  name                           = "lake"
  suspend                        = var.suspend
  multi_region_enabled           = var.multi_region
  organization_enabled           = var.organization
  termination_protection_enabled = var.protected
  retention_period               = var.retention
  kms_key_id                     = var.key_id

  dynamic "advanced_event_selector" {
    for_each = var.selectors
    content {
      field_selector {
        field  = "eventCategory"
        equals = ["Management"]
      }
      field_selector {
        field  = "readOnly"
        equals = advanced_event_selector.value
      }
      field_selector {
        field      = "eventSource"
        not_equals = advanced_event_selector.value
      }
    }
  }
}

# Buckets of trails

resource "aws_s3_bucket" "hardened" {
  bucket              = "audit-111122223333"
  object_lock_enabled = true
}

resource "aws_s3_bucket_public_access_block" "hardened" {
  bucket                  = aws_s3_bucket.hardened.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_logging" "hardened" {
  bucket        = aws_s3_bucket.hardened.id
  target_bucket = aws_s3_bucket.unrelated.id
  target_prefix = "audit/"
}

resource "aws_s3_bucket_object_lock_configuration" "hardened" {
  bucket = aws_s3_bucket.hardened.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 400
    }
  }
}

resource "aws_s3_bucket_policy" "hardened" {
  bucket = aws_s3_bucket.hardened.id
  policy = data.aws_iam_policy_document.bound.json
}

data "aws_iam_policy_document" "bound" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::audit-111122223333/AWSLogs/*"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceArn"
      values   = ["arn:aws:cloudtrail:eu-west-1:111122223333:trail/organization"]
    }
  }

  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::audit-111122223333/*"]
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

resource "aws_s3_bucket" "bare" { # want: log_bucket_access_logged, log_bucket_locked
  bucket = "audit-bare"
}

resource "aws_s3_bucket" "unrelated" {
  bucket        = "holiday-pictures"
  acl           = "public-read"
  force_destroy = true
}

resource "aws_cloudtrail" "to_public" { # want: multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_writes_recorded, object_reads_recorded, insights_enabled, organization_covered
  name           = "public"
  s3_bucket_name = aws_s3_bucket.public.id
}

# As code for provider 3 has it: all in one resource.
resource "aws_s3_bucket" "public" { # want: log_bucket_private, log_bucket_locked, log_bucket_kept, bucket_policy_bound
  bucket        = "audit-public"
  acl           = "public-read"
  force_destroy = true
  policy        = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" }, "Action": "s3:GetBucketAcl", "Resource": "arn:aws:s3:::audit-public" },
        {
          "Effect": "Allow", "Principal": { "Service": "cloudtrail.amazonaws.com" }, "Action": "s3:PutObject", "Resource": "arn:aws:s3:::audit-public/*",
          "Condition": { "StringEquals": { "s3:x-amz-acl": "bucket-owner-full-control" } }
        }
      ]
    }
  JSON

  logging {
    target_bucket = "access-logs"
  }
}

resource "aws_cloudtrail" "to_read_by_all" { # want: multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_writes_recorded, object_reads_recorded, insights_enabled, organization_covered
  name           = "read-by-all"
  s3_bucket_name = aws_s3_bucket.read_by_all.id
}

resource "aws_s3_bucket" "read_by_all" { # want: log_bucket_private, log_bucket_access_logged
  bucket = "audit-read-by-all"

  object_lock_configuration {
    object_lock_enabled = "Enabled"
    rule {
      default_retention {
        mode = "GOVERNANCE"
        days = 365
      }
    }
  }
}

resource "aws_s3_bucket_policy" "read_by_all" { # want: bucket_policy_bound
  bucket = aws_s3_bucket.read_by_all.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::audit-read-by-all/*" },
      { Effect = "Allow", Principal = { Service = ["cloudtrail.amazonaws.com", "config.amazonaws.com"] }, Action = ["s3:Put*"], Resource = "arn:aws:s3:::audit-read-by-all/*" },
    ]
  })
}

# The public access block ends what ACL and policy would open.
resource "aws_cloudtrail" "to_blocked" { # want: multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_writes_recorded, object_reads_recorded, insights_enabled, organization_covered
  name           = "blocked"
  s3_bucket_name = aws_s3_bucket.blocked.id
}

resource "aws_s3_bucket" "blocked" { # want: log_bucket_access_logged, log_bucket_locked
  bucket = "audit-blocked"
}

resource "aws_s3_bucket_acl" "blocked" {
  bucket = aws_s3_bucket.blocked.id
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "blocked" {
  bucket                  = aws_s3_bucket.blocked.id
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_cloudtrail" "to_variables" { # want: multi_region, log_file_validation, customer_managed_key, cloudwatch_logs, delivery_notified, object_writes_recorded, object_reads_recorded, insights_enabled, organization_covered
  name           = "variables"
  s3_bucket_name = aws_s3_bucket.from_variables.id
}

resource "aws_s3_bucket" "from_variables" { # undecided: log_bucket_private, log_bucket_access_logged, log_bucket_locked, log_bucket_kept, bucket_policy_bound
  bucket        = "audit-variables"
  acl           = var.acl
  force_destroy = var.force_destroy
  policy        = var.bucket_policy

  dynamic "logging" {
    for_each = var.log_target
    content {
      target_bucket = logging.value
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "from_variables" {
  count  = var.lock
  bucket = aws_s3_bucket.from_variables.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 400
    }
  }
}

resource "aws_s3_bucket_policy" "from_variables" { # undecided: bucket_policy_bound
  bucket = "other"
  policy = var.bucket_policy
}
