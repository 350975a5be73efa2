# Film delivery on AWS that holds itself to the customer's duties of the scenario
# media_streaming_aws. careless/ is the same as it should not be.

terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

variable "site" {
  description = "Name of the site, its certificate in us-east-1, the key group that signs links, and the check of its health."
  type        = object({ domain = string, certificate_arn = string, key_group_id = string, health_check_arn = string })
}

variable "packagers" {
  description = "The VPC of the packagers, and the prefix list of the S3 endpoint in it."
  type        = object({ vpc_id = string, s3_prefix_list_id = string })
}

variable "logs" {
  description = "Buckets for requests at the edge, for the firewall (aws-waf-logs-...) and for configuration history."
  type        = object({ edge_bucket = string, waf_bucket_arn = string, config_bucket = string })
}

variable "on_call" {
  description = "Mailbox and telephone that are answered at night."
  type        = object({ email = string, phone = string })
}

# Who does what, as data: one matrix for each service of the scenario.
data "responsibility_scenarios" "this" {
  ids = ["media_streaming_aws"]
}

data "responsibility_matrix" "this" {
  for_each = data.responsibility_scenarios.this.scenarios["media_streaming_aws"].services

  service = each.key
  variant = each.value.variant
}

# Films, under a key of our own that this distribution may read with.

data "aws_caller_identity" "this" {}

resource "aws_kms_key" "films" {
  description         = "Films"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.this.account_id}:root" } },
      {
        Effect    = "Allow"
        Principal = { Service = "cloudfront.amazonaws.com" }
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.films.arn } }
      },
    ]
  })

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ aws_kms_key = self })
      error_message = provider::responsibility::explain({ aws_kms_key = self })
    }
  }
}

resource "aws_s3_bucket" "films" {
  bucket = "example-films"
}

resource "aws_s3_bucket_public_access_block" "films" {
  bucket                  = aws_s3_bucket.films.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "films" {
  bucket = aws_s3_bucket.films.bucket
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "films" {
  bucket = aws_s3_bucket.films.bucket
  rule {
    blocked_encryption_types = ["SSE-C"]
    bucket_key_enabled       = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.films.arn
    }
  }
}

resource "aws_s3_bucket_policy" "films" {
  bucket = aws_s3_bucket.films.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.films.arn, "${aws_s3_bucket.films.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Effect    = "Allow"
        Principal = { Service = "cloudfront.amazonaws.com" }
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.films.arn}/*"
        Condition = { StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.films.arn } }
      },
    ]
  })
}

# Delivery: from the edge only, over TLS, to those with a signed link.

resource "aws_cloudfront_origin_access_control" "films" {
  name                              = "films"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "films" {
  enabled    = true
  aliases    = [var.site.domain]
  web_acl_id = aws_wafv2_web_acl.edge.arn

  origin {
    origin_id                = "films"
    domain_name              = aws_s3_bucket.films.bucket_regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.films.id
  }

  default_cache_behavior {
    target_origin_id       = "films"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6" # Managed-CachingOptimized
    trusted_key_groups     = [var.site.key_group_id]
  }

  viewer_certificate {
    acm_certificate_arn      = var.site.certificate_arn
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  logging_config {
    bucket = var.logs.edge_bucket
  }
}

# The edge: filtered, watched, and with somebody to call.

resource "aws_wafv2_web_acl" "edge" {
  name   = "edge"
  scope  = "CLOUDFRONT"
  region = "us-east-1"

  default_action {
    allow {}
  }

  rule {
    name     = "known-bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "known-bad-inputs"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "edge"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "edge" {
  resource_arn            = aws_wafv2_web_acl.edge.arn
  log_destination_configs = [var.logs.waf_bucket_arn]
  region                  = "us-east-1"
}

resource "aws_shield_subscription" "this" {
  auto_renew = "ENABLED"
}

resource "aws_shield_protection" "films" {
  name         = "films"
  resource_arn = aws_cloudfront_distribution.films.arn
  depends_on   = [aws_shield_subscription.this]
}

resource "aws_shield_protection_health_check_association" "films" {
  shield_protection_id = aws_shield_protection.films.id
  health_check_arn     = var.site.health_check_arn
}

resource "aws_shield_proactive_engagement" "this" {
  enabled = true
  emergency_contact {
    email_address = var.on_call.email
    phone_number  = var.on_call.phone
  }
  depends_on = [aws_shield_protection_health_check_association.films]
}

# Packagers: they reach the bucket, and nobody reaches them.

resource "aws_security_group" "packagers" {
  name        = "packagers"
  description = "Packagers of films"
  vpc_id      = var.packagers.vpc_id

  egress {
    description     = "S3 through the endpoint"
    protocol        = "tcp"
    from_port       = 443
    to_port         = 443
    prefix_list_ids = [var.packagers.s3_prefix_list_id]
  }
}

resource "aws_iam_policy" "packagers" {
  name = "packagers"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:PutObject", Resource = "${aws_s3_bucket.films.arn}/*" },
      { Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = aws_kms_key.films.arn },
    ]
  })
}

resource "aws_config_configuration_recorder" "this" {
  name     = "default"
  role_arn = aws_iam_service_linked_role.config.arn
  recording_group {
    include_global_resource_types = true
  }
}

resource "aws_iam_service_linked_role" "config" {
  aws_service_name = "config.amazonaws.com"
}

resource "aws_config_delivery_channel" "this" {
  s3_bucket_name = var.logs.config_bucket
  depends_on     = [aws_config_configuration_recorder.this]
}

resource "aws_config_configuration_recorder_status" "this" {
  name       = aws_config_configuration_recorder.this.name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.this]
}

locals {
  # What says something about another resource goes with it. An empty list: there is none.
  together = {
    aws_s3_bucket                                      = aws_s3_bucket.films
    aws_s3_bucket_public_access_block                  = aws_s3_bucket_public_access_block.films
    aws_s3_bucket_versioning                           = aws_s3_bucket_versioning.films
    aws_s3_bucket_server_side_encryption_configuration = aws_s3_bucket_server_side_encryption_configuration.films
    aws_s3_bucket_policy                               = aws_s3_bucket_policy.films
    aws_s3_bucket_website_configuration                = []
    aws_cloudfront_distribution                        = aws_cloudfront_distribution.films
    aws_wafv2_web_acl                                  = aws_wafv2_web_acl.edge
    aws_wafv2_web_acl_logging_configuration            = aws_wafv2_web_acl_logging_configuration.edge
    aws_shield_subscription                            = aws_shield_subscription.this
    aws_shield_protection                              = aws_shield_protection.films
    aws_shield_protection_health_check_association     = aws_shield_protection_health_check_association.films
    aws_shield_proactive_engagement                    = aws_shield_proactive_engagement.this
    aws_iam_policy                                     = aws_iam_policy.packagers
    aws_config_configuration_recorder                  = aws_config_configuration_recorder.this
    aws_config_configuration_recorder_status           = aws_config_configuration_recorder_status.this
  }
}

output "duties" {
  description = "What the service's owner does by scenario, and the areas in which a cloud service leaves it something to do."
  value = {
    scenario = [for d in data.responsibility_scenarios.this.scenarios["media_streaming_aws"].duties : d.text if d.party == "customer"]
    services = { for id, m in data.responsibility_matrix.this : id => concat(m.customer, m.shared) }
  }

  precondition {
    condition     = provider::responsibility::met(local.together)
    error_message = nonsensitive(provider::responsibility::explain(local.together))
  }
}
