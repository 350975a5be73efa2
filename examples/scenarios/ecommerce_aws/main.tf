# A web shop on AWS that holds itself to the customer's duties of the scenario
# ecommerce_aws. careless/ is the same shop as it should not be.

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

variable "network" {
  description = "A VPC with private subnets in two zones."
  type        = object({ vpc_id = string, private_subnet_ids = set(string) })
}

variable "load_balancer" {
  description = "The load balancer that terminates TLS in front of the shop."
  type        = object({ arn = string, security_group_id = string, target_group_arn = string })
}

variable "image_id" {
  description = "The shop's image, rebuilt whenever something in it needs a patch."
  type        = string
}

variable "logs" {
  description = "Buckets for requests seen by the firewall (aws-waf-logs-...) and for configuration history."
  type        = object({ waf_bucket_arn = string, config_bucket = string })
}

# Who does what, as data: one matrix for each service of the scenario.
data "responsibility_scenarios" "this" {
  ids = ["ecommerce_aws"]
}

data "responsibility_matrix" "this" {
  for_each = data.responsibility_scenarios.this.scenarios["ecommerce_aws"].services

  service = each.key
  variant = each.value.variant
}

# Network: the load balancer reaches the shop, the shop reaches the database.

resource "aws_security_group" "shop" {
  name        = "shop"
  description = "Instances of the shop"
  vpc_id      = var.network.vpc_id

  ingress {
    description     = "HTTPS from the load balancer"
    protocol        = "tcp"
    from_port       = 8443
    to_port         = 8443
    security_groups = [var.load_balancer.security_group_id]
  }
}

resource "aws_security_group" "database" {
  name        = "database"
  description = "Database of the shop"
  vpc_id      = var.network.vpc_id

  ingress {
    description     = "PostgreSQL from the shop"
    protocol        = "tcp"
    from_port       = 5432
    to_port         = 5432
    security_groups = [aws_security_group.shop.id]
  }
}

# Access: what the instances may do, and no more.

resource "aws_iam_role_policy" "shop" {
  role   = aws_iam_role.shop.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "${aws_s3_bucket.media.arn}/*" }] })
}

resource "aws_iam_role" "shop" {
  name               = "shop"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}

resource "aws_iam_instance_profile" "shop" {
  name = "shop"
  role = aws_iam_role.shop.name
}

# The fleet, and the firewall in front of it.

resource "aws_launch_template" "shop" {
  name                   = "shop"
  image_id               = var.image_id
  instance_type          = "m7g.large"
  vpc_security_group_ids = [aws_security_group.shop.id]

  iam_instance_profile {
    arn = aws_iam_instance_profile.shop.arn
  }

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = "true"
    }
  }

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ aws_launch_template = self })
      error_message = provider::responsibility::explain({ aws_launch_template = self })
    }
  }
}

resource "aws_autoscaling_group" "shop" {
  min_size            = 2
  max_size            = 20
  vpc_zone_identifier = var.network.private_subnet_ids
  target_group_arns   = [var.load_balancer.target_group_arn]
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.shop.id
    version = aws_launch_template.shop.latest_version
  }
}

resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"

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
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = var.load_balancer.arn
  web_acl_arn  = aws_wafv2_web_acl.shop.arn
}

resource "aws_wafv2_web_acl_logging_configuration" "shop" {
  resource_arn            = aws_wafv2_web_acl.shop.arn
  log_destination_configs = [var.logs.waf_bucket_arn]
}

# Data: encrypted where it rests and where it travels.

resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = var.network.private_subnet_ids
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres17"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "17"
  instance_class                      = "db.m7g.large"
  allocated_storage                   = 100
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
  db_subnet_group_name                = aws_db_subnet_group.orders.name
  parameter_group_name                = aws_db_parameter_group.orders.name
  vpc_security_group_ids              = [aws_security_group.database.id]
  ca_cert_identifier                  = "rds-ca-rsa2048-g1"
  storage_encrypted                   = true
  multi_az                            = true
  backup_retention_period             = 14
  deletion_protection                 = true
  enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ aws_db_instance = self, aws_db_parameter_group = aws_db_parameter_group.orders })
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self, aws_db_parameter_group = aws_db_parameter_group.orders }))
    }
  }
}

resource "aws_s3_bucket" "media" {
  bucket = "example-shop-media"
}

resource "aws_s3_bucket_public_access_block" "media" {
  bucket                  = aws_s3_bucket.media.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "media" {
  bucket = aws_s3_bucket.media.bucket
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "media" {
  bucket = aws_s3_bucket.media.bucket
  rule {
    blocked_encryption_types = ["SSE-C"]
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_policy" "media" {
  bucket = aws_s3_bucket.media.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.media.arn, "${aws_s3_bucket.media.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# Configuration: every change is recorded.

resource "aws_iam_service_linked_role" "config" {
  aws_service_name = "config.amazonaws.com"
}

resource "aws_config_configuration_recorder" "this" {
  name     = "default"
  role_arn = aws_iam_service_linked_role.config.arn

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
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
    aws_wafv2_web_acl                                  = aws_wafv2_web_acl.shop
    aws_wafv2_web_acl_logging_configuration            = aws_wafv2_web_acl_logging_configuration.shop
    aws_s3_bucket                                      = aws_s3_bucket.media
    aws_s3_bucket_public_access_block                  = aws_s3_bucket_public_access_block.media
    aws_s3_bucket_versioning                           = aws_s3_bucket_versioning.media
    aws_s3_bucket_server_side_encryption_configuration = aws_s3_bucket_server_side_encryption_configuration.media
    aws_s3_bucket_policy                               = aws_s3_bucket_policy.media
    aws_s3_bucket_website_configuration                = []
    aws_config_configuration_recorder                  = aws_config_configuration_recorder.this
    aws_config_configuration_recorder_status           = aws_config_configuration_recorder_status.this
  }
}

output "duties" {
  description = "What the shop's owner does by scenario, and the areas in which a service leaves it something to do."
  value = {
    scenario = [for d in data.responsibility_scenarios.this.scenarios["ecommerce_aws"].duties : d.text if d.party == "customer"]
    services = { for id, m in data.responsibility_matrix.this : id => concat(m.customer, m.shared) }
  }

  precondition {
    condition     = provider::responsibility::met(local.together)
    error_message = nonsensitive(provider::responsibility::explain(local.together))
  }
}
