terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = ">= 5.0"
      configuration_aliases = [aws.us_east_1]
    }
  }
}

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

data "aws_ssm_parameter" "image" {
  for_each = var.services
  name     = "/images/${each.key}"
}

locals {
  https   = var.certificate_arn != null
  exposed = { for name, s in var.services : name => s if s.port != null }
}

resource "aws_security_group" "load_balancer" {
  name_prefix = "${var.name}-lb-"
  description = "Load balancer of ${var.name}"
  vpc_id      = var.vpc_id

  dynamic "ingress" {
    for_each = var.ingress
    content {
      description = ingress.key
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.cidrs
    }
  }

  egress {
    description = "To the services"
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = [data.aws_vpc.this.cidr_block]
  }
}

data "aws_vpc" "this" {
  id = var.vpc_id
}

resource "aws_lb" "this" {
  name                       = var.name
  internal                   = var.load_balancer.internal
  load_balancer_type         = "application"
  security_groups            = [aws_security_group.load_balancer.id]
  subnets                    = var.load_balancer.internal ? var.subnets.private : var.subnets.public
  enable_deletion_protection = var.load_balancer.deletion_protection
  drop_invalid_header_fields = var.load_balancer.drop_invalid_headers
  desync_mitigation_mode     = var.load_balancer.desync_mode
  idle_timeout               = var.load_balancer.idle_timeout

  dynamic "access_logs" {
    for_each = var.load_balancer.access_log_bucket[*]
    content {
      bucket  = access_logs.value
      prefix  = var.name
      enabled = true
    }
  }
}

resource "aws_lb_target_group" "this" {
  for_each = local.exposed

  name_prefix = substr(each.key, 0, 6)
  port        = each.value.port
  protocol    = lookup(each.value.environment, "TLS", "") == "on" ? "HTTPS" : var.load_balancer.internal ? "HTTP" : "HTTPS"
  target_type = "ip"
  vpc_id      = var.vpc_id

  health_check {
    path = "/healthz"
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "https" {
  count = local.https ? 1 : 0

  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  ssl_policy        = var.load_balancer.ssl_policy

  default_action {
    type             = "forward"
    target_group_arn = try(values(aws_lb_target_group.this)[0].arn, null)
  }
}

resource "aws_ecs_cluster" "this" { # want: aws_ecs.ephemeral_storage_customer_key
  name = var.name

  setting {
    name  = "containerInsights"
    value = var.container_insights
  }
}

resource "aws_cloudwatch_log_group" "services" { # want: aws_cloudwatch.log_data_masked, aws_cloudwatch.log_group_customer_key, aws_cloudwatch.log_group_deletion_protected
  for_each = var.services

  name              = "/ecs/${var.name}/${each.key}"
  retention_in_days = each.value.log_retention_days
}

data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_iam_role" "tasks" {
  for_each = var.services

  name                 = "${var.name}-${each.key}"
  assume_role_policy   = data.aws_iam_policy_document.tasks.json
  permissions_boundary = var.permissions_boundary
}

resource "aws_iam_role_policy" "secrets" {
  for_each = { for name, s in var.services : name => s if length(s.secrets) > 0 }

  role = aws_iam_role.tasks[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = values(each.value.secrets)
      },
    ]
  })
}

resource "aws_ecs_task_definition" "this" {
  for_each = var.services

  family                   = "${var.name}-${each.key}"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = each.value.cpu
  memory                   = each.value.memory
  execution_role_arn       = aws_iam_role.tasks[each.key].arn
  task_role_arn            = aws_iam_role.tasks[each.key].arn

  container_definitions = jsonencode([
    {
      name                   = each.key
      image                  = coalesce(each.value.image, data.aws_ssm_parameter.image[each.key].value)
      user                   = each.value.user
      privileged             = each.value.privileged
      readonlyRootFilesystem = each.value.read_only
      essential              = true
      environment            = [for k, v in each.value.environment : { name = k, value = v }]
      secrets                = [for k, v in each.value.secrets : { name = k, valueFrom = v }]
      portMappings           = each.value.port == null ? [] : [{ containerPort = each.value.port }]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.services[each.key].name
          awslogs-region        = data.aws_region.current.region
          awslogs-stream-prefix = each.key
        }
      }
    },
  ])

  dynamic "volume" {
    for_each = each.value.volumes
    content {
      name = volume.key

      efs_volume_configuration {
        file_system_id     = volume.value
        transit_encryption = "ENABLED"
      }
    }
  }
}

resource "aws_ecs_service" "this" {
  for_each = var.services

  name                   = each.key
  cluster                = aws_ecs_cluster.this.id
  task_definition        = aws_ecs_task_definition.this[each.key].arn
  launch_type            = "FARGATE"
  desired_count          = 2
  platform_version       = each.value.platform_version
  enable_execute_command = each.value.exec

  network_configuration { # want: aws_ecs.security_groups_named
    subnets          = var.subnets.private
    assign_public_ip = each.value.assign_public_ip
  }

  dynamic "load_balancer" {
    for_each = each.value.port == null ? [] : [aws_lb_target_group.this[each.key].arn]
    content {
      target_group_arn = load_balancer.value
      container_name   = each.key
      container_port   = each.value.port
    }
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}

resource "aws_wafv2_web_acl" "this" {
  count    = var.waf.enabled ? 1 : 0
  provider = aws.us_east_1

  name  = var.name
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  dynamic "rule" {
    for_each = { for i, name in var.waf.managed_rules : name => i }
    content {
      name     = rule.key
      priority = rule.value

      override_action {
        none {}
      }

      statement {
        managed_rule_group_statement {
          name        = rule.key
          vendor_name = "AWS"
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = rule.key
        sampled_requests_enabled   = true
      }
    }
  }

  dynamic "rule" {
    for_each = var.waf.rate_limit == null ? [] : [var.waf.rate_limit]
    content {
      name     = "rate"
      priority = 100

      action {
        block {}
      }

      statement {
        rate_based_statement {
          limit = rule.value
        }
      }

      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = "rate"
        sampled_requests_enabled   = true
      }
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = var.name
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "this" { # want: aws_waf.log_credentials_redacted
  count    = var.waf.enabled && var.waf.log_arn != null ? 1 : 0
  provider = aws.us_east_1

  resource_arn            = aws_wafv2_web_acl.this[0].arn
  log_destination_configs = [var.waf.log_arn]
}

resource "aws_cloudfront_distribution" "this" { # want: aws_cloudfront.origin_failover
  count = var.cdn.enabled ? 1 : 0

  enabled             = true
  aliases             = var.domain_names
  price_class         = var.cdn.price_class
  default_root_object = var.cdn.default_root_object
  web_acl_id          = one(aws_wafv2_web_acl.this[*].arn)

  origin {
    origin_id   = "load-balancer"
    domain_name = aws_lb.this.dns_name

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = var.cdn.origin_protocol_policy
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior { # want: aws_cloudfront.response_headers_policy
    target_origin_id       = "load-balancer"
    viewer_protocol_policy = var.cdn.viewer_protocol_policy
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = data.aws_cloudfront_cache_policy.optimized.id
  }

  dynamic "ordered_cache_behavior" {
    for_each = var.cdn.paths
    content {
      path_pattern           = ordered_cache_behavior.key
      target_origin_id       = "load-balancer"
      viewer_protocol_policy = ordered_cache_behavior.value
      allowed_methods        = ["GET", "HEAD"]
      cached_methods         = ["GET", "HEAD"]
      cache_policy_id        = data.aws_cloudfront_cache_policy.optimized.id
    }
  }

  dynamic "logging_config" {
    for_each = var.cdn.log_bucket[*]
    content {
      bucket = logging_config.value
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = var.certificate_arn == null
    acm_certificate_arn            = var.certificate_arn # want: aws_cloudfront.custom_certificate
    minimum_protocol_version       = var.cdn.minimum_protocol_version
    ssl_support_method             = var.certificate_arn == null ? null : "sni-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = var.cdn.geo_restriction
      locations        = var.cdn.locations
    }
  }
}

data "aws_cloudfront_cache_policy" "optimized" {
  name = "Managed-CachingOptimized"
}
