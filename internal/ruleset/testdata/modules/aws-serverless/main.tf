locals {
  dead_ends = { for name, q in var.queues : name => q if try(q.max_receives, null) != null }
  names     = toset(keys(var.functions))
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "functions" {
  for_each = local.names

  name                 = "${var.name}-${each.key}"
  assume_role_policy   = data.aws_iam_policy_document.assume.json
  permissions_boundary = var.permissions_boundary

  dynamic "inline_policy" {
    for_each = var.inline_policies
    content {
      name   = inline_policy.key
      policy = inline_policy.value
    }
  }
}

resource "aws_iam_policy" "invoke" {
  name = "${var.name}-invoke"
  policy = templatefile("${path.module}/policy.json.tftpl", {
    functions = [for f in aws_lambda_function.this : f.arn]
  })
}

resource "aws_iam_role_policy_attachment" "functions" {
  for_each = {
    for pair in setproduct(local.names, var.managed_policies) : "${pair[0]}-${pair[1]}" => pair
  }

  role       = aws_iam_role.functions[each.value[0]].name
  policy_arn = each.value[1]
}

resource "aws_security_group" "functions" {
  name_prefix = "${var.name}-functions-"
  description = "Functions of ${var.name}"
  vpc_id      = var.vpc_id

  dynamic "egress" {
    for_each = var.egress
    content {
      description = egress.value.description
      from_port   = egress.value.port
      to_port     = egress.value.port
      protocol    = "tcp"
      cidr_blocks = try(egress.value.cidrs, null)
    }
  }
}

resource "aws_lambda_function" "this" { # want: aws_lambda.code_customer_key, aws_lambda.code_signing
  for_each = var.functions

  function_name                  = "${var.name}-${each.key}"
  role                           = aws_iam_role.functions[each.key].arn
  handler                        = each.value.handler
  runtime                        = each.value.runtime
  filename                       = each.value.package
  kms_key_arn                    = each.value.kms_key_arn
  reserved_concurrent_executions = each.value.concurrency

  dynamic "environment" {
    for_each = length(each.value.environment) > 0 ? [each.value.environment] : []
    content {
      variables = environment.value
    }
  }

  dynamic "tracing_config" {
    for_each = each.value.tracing[*]
    content {
      mode = tracing_config.value
    }
  }

  dynamic "vpc_config" {
    for_each = each.value.in_vpc ? [var.subnet_ids] : []
    content {
      subnet_ids         = vpc_config.value
      security_group_ids = [aws_security_group.functions.id]
    }
  }

  dynamic "dead_letter_config" {
    for_each = each.value.dead_letters ? [one(values(aws_sqs_queue.dead)).arn] : []
    content {
      target_arn = dead_letter_config.value
    }
  }
}

resource "aws_lambda_function_url" "this" {
  for_each = { for name, f in var.functions : name => f if f.url_auth != null }

  function_name      = aws_lambda_function.this[each.key].function_name
  authorization_type = each.value.url_auth
}

resource "aws_sqs_queue" "dead" { # want: aws_sqs.customer_managed_key
  for_each = local.dead_ends

  name                    = "${var.name}-${each.key}-dead"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue" "this" {
  for_each = var.queues

  name                    = "${var.name}-${each.key}"
  kms_master_key_id       = each.value.kms_key_id
  sqs_managed_sse_enabled = each.value.kms_key_id == null ? each.value.managed_sse : null

  redrive_policy = try(jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead[each.key].arn
    maxReceiveCount     = each.value.max_receives
  }), null)
}

resource "aws_sqs_queue_policy" "this" {
  for_each  = { for name, q in var.queues : name => q if length(q.senders) > 0 }
  queue_url = aws_sqs_queue.this[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = each.value.senders }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.this[each.key].arn
    }]
  })
}

resource "aws_dynamodb_table" "this" {
  name                        = var.name
  billing_mode                = coalesce(var.table.billing_mode, "PAY_PER_REQUEST")
  hash_key                    = "id"
  deletion_protection_enabled = var.table.deletion_protection

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = coalesce(var.table.point_in_time_recovery, true)
  }

  server_side_encryption {
    enabled     = var.table.kms_key_arn != null
    kms_key_arn = var.table.kms_key_arn
  }

  dynamic "replica" {
    for_each = toset(var.table.replicas)
    content {
      region_name = replica.value
    }
  }
}

resource "aws_sns_topic" "this" { # want: aws_sns.delivery_failures_logged
  for_each = var.topics

  name              = "${var.name}-${each.key}"
  kms_master_key_id = each.value.kms_key_id
  policy            = each.value.policy
}

resource "aws_sns_topic_subscription" "this" {
  for_each = merge([
    for topic, t in var.topics : {
      for s in t.subscriptions : "${topic}-${s.protocol}" => merge(s, { topic = topic })
    }
  ]...)

  topic_arn = aws_sns_topic.this[each.value.topic].arn
  protocol  = each.value.protocol
  endpoint  = each.value.endpoint
}

resource "aws_secretsmanager_secret" "this" {
  for_each = var.secrets

  name                    = "${var.name}/${each.key}"
  kms_key_id              = each.value.kms_key_id
  recovery_window_in_days = each.value.recovery_days
}

resource "aws_secretsmanager_secret_rotation" "this" {
  for_each = { for name, s in var.secrets : name => s if s.rotation_days != null }

  secret_id           = aws_secretsmanager_secret.this[each.key].id
  rotation_lambda_arn = aws_lambda_function.this[each.value.rotated_by].arn

  rotation_rules {
    automatically_after_days = each.value.rotation_days
  }
}

resource "aws_api_gateway_rest_api" "this" {
  name                         = var.name
  body                         = file(var.api.definition)
  disable_execute_api_endpoint = var.api.custom_domain

  endpoint_configuration {
    types = [var.api.endpoint_type]
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id

  triggers = {
    redeployment = sha1(jsonencode(aws_api_gateway_rest_api.this.body))
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "this" {
  rest_api_id           = aws_api_gateway_rest_api.this.id
  deployment_id         = aws_api_gateway_deployment.this.id
  stage_name            = "live"
  xray_tracing_enabled  = var.api.tracing
  cache_cluster_enabled = var.api.cache_size != null
  cache_cluster_size    = var.api.cache_size
  client_certificate_id = try(aws_api_gateway_client_certificate.this[0].id, null)

  dynamic "access_log_settings" {
    for_each = var.api.access_log_arn[*]
    content {
      destination_arn = access_log_settings.value
      format          = jsonencode({ requestId = "$context.requestId", ip = "$context.identity.sourceIp" })
    }
  }
}

resource "aws_api_gateway_client_certificate" "this" {
  count = var.api.client_certificate ? 1 : 0
}

resource "aws_api_gateway_method_settings" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  stage_name  = aws_api_gateway_stage.this.stage_name
  method_path = "*/*"

  settings {
    logging_level        = var.api.log_level
    metrics_enabled      = var.api.metrics
    data_trace_enabled   = var.api.trace_data
    caching_enabled      = var.api.cache_size != null
    cache_data_encrypted = var.api.cache_size == null ? null : true
  }
}

resource "aws_sfn_state_machine" "this" { # want: aws_step_functions.customer_managed_key
  for_each = var.state_machines

  name       = "${var.name}-${each.key}"
  role_arn   = aws_iam_role.functions[each.value.role].arn
  definition = each.value.definition

  dynamic "logging_configuration" {
    for_each = each.value.log_level == null ? [] : [each.value]
    content {
      level                  = logging_configuration.value.log_level
      include_execution_data = logging_configuration.value.log_data
      log_destination        = "${logging_configuration.value.log_arn}:*"
    }
  }

  tracing_configuration {
    enabled = each.value.tracing
  }
}
