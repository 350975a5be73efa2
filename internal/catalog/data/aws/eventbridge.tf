variable "action" {}
variable "days" {}
variable "header_secret" {}
variable "input" {}
variable "key" {}
variable "level" {}
variable "payload" {}
variable "policy" {}
variable "principal" {}
variable "public" {}
variable "queues" {}
variable "replication" {}
variable "value" {}

# Buses

resource "aws_cloudwatch_event_bus" "hardened" {
  name               = "orders"
  kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  log_config {
    level = "ERROR"
  }
}

resource "aws_cloudwatch_event_bus_policy" "hardened" {
  event_bus_name = aws_cloudwatch_event_bus.hardened.name
  policy         = data.aws_iam_policy_document.senders.json
}

data "aws_iam_policy_document" "senders" {
  statement {
    actions   = ["events:PutEvents"]
    resources = [aws_cloudwatch_event_bus.hardened.arn]
    principals {
      type        = "AWS"
      identifiers = ["444455556666"]
    }
  }
}

resource "aws_cloudwatch_event_archive" "hardened" {
  name               = "orders"
  event_source_arn   = aws_cloudwatch_event_bus.hardened.arn
  retention_days     = 30
  kms_key_identifier = "alias/events"
}

resource "aws_cloudwatch_event_bus" "bare" { # want: bus_policy_attached, bus_logging, bus_archived, customer_managed_key
  name = "bare"
}

resource "aws_cloudwatch_event_bus" "partner" { # want: bus_logging, bus_archived, customer_managed_key
  name              = "aws.partner/example.com/1"
  event_source_name = "aws.partner/example.com/1"
}

resource "aws_cloudwatch_event_bus" "from_variables" { # undecided: bus_logging, customer_managed_key, bus_policy_attached, bus_archived
  name               = "variables"
  kms_key_identifier = var.key

  log_config {
    level = var.level
  }
}

resource "aws_cloudwatch_event_permission" "counted" {
  count          = var.queues
  event_bus_name = aws_cloudwatch_event_bus.from_variables.name
  principal      = "444455556666"
  statement_id   = "partner"
}

resource "aws_cloudwatch_event_archive" "counted" { # want: archive_retention, customer_managed_key
  count            = var.queues
  name             = "counted"
  event_source_arn = aws_cloudwatch_event_bus.from_variables.arn
}

resource "aws_cloudwatch_event_archive" "from_variables" { # undecided: archive_retention, customer_managed_key
  name               = "variables"
  event_source_arn   = "arn:aws:events:eu-west-1:111122223333:event-bus/default"
  retention_days     = var.days
  kms_key_identifier = var.key
}

resource "aws_cloudwatch_event_bus_policy" "public" { # want: bus_policy_not_public, bus_policy_least_privilege
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "events:*"
      Resource  = "*"
    }]
  })
}

resource "aws_cloudwatch_event_bus_policy" "organization" {
  event_bus_name = "shared"
  policy         = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "events:PutEvents",
        "Resource": "arn:aws:events:eu-west-1:111122223333:event-bus/shared",
        "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}
      }]
    }
  JSON
}

resource "aws_cloudwatch_event_bus_policy" "from_variable" { # undecided: bus_policy_not_public, bus_policy_least_privilege
  event_bus_name = "variable"
  policy         = var.policy
}

resource "aws_cloudwatch_event_permission" "everyone" { # want: bus_policy_not_public, bus_policy_least_privilege
  action       = "events:*"
  principal    = "*"
  statement_id = "everyone"
}

resource "aws_cloudwatch_event_permission" "organization" {
  principal    = "*"
  statement_id = "organization"

  condition {
    key   = "aws:PrincipalOrgID"
    type  = "StringEquals"
    value = "o-a1b2c3d4e5"
  }
}

resource "aws_cloudwatch_event_permission" "from_variables" { # undecided: bus_policy_not_public, bus_policy_least_privilege
  action       = var.action
  principal    = var.principal
  statement_id = "variable"
}

# Global endpoints

resource "aws_cloudwatch_event_endpoint" "replicated" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/replication"

  replication_config {
    state = "ENABLED"
  }
}

resource "aws_cloudwatch_event_endpoint" "by_default" {
  name = "orders-default"
}

resource "aws_cloudwatch_event_endpoint" "alone" { # want: endpoint_replication
  name = "alone"

  replication_config {
    state = "DISABLED"
  }
}

resource "aws_cloudwatch_event_endpoint" "from_variable" { # undecided: endpoint_replication
  name = "variable"

  replication_config {
    state = var.replication
  }
}

# Schemas

resource "aws_schemas_registry_policy" "named" {
  registry_name = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "schemas:DescribeSchema"
      Resource  = "*"
    }]
  })
}

resource "aws_schemas_registry_policy" "public" { # want: registry_policy_not_public
  registry_name = "public"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "schemas:DescribeSchema"
      Resource  = "*"
    }]
  })
}

resource "aws_schemas_registry_policy" "from_variable" { # undecided: registry_policy_not_public
  registry_name = "variable"
  policy        = var.policy
}

# Connections

resource "aws_cloudwatch_event_connection" "hardened" {
  name               = "carrier"
  authorization_type = "OAUTH_CLIENT_CREDENTIALS"
  kms_key_identifier = "alias/events"

  auth_parameters {
    oauth {
      authorization_endpoint = "https://carrier.example.com/token"
      http_method            = "POST"

      client_parameters {
        client_id     = "orders"
        client_secret = var.value
      }

      oauth_http_parameters {
        body {
          key             = "client_token"
          value           = var.value
          is_value_secret = true
        }
      }
    }

    invocation_http_parameters {
      header {
        key   = "X-Tenant"
        value = "orders"
      }
    }
  }
}

resource "aws_cloudwatch_event_connection" "open_header" { # want: connection_parameters_marked, customer_managed_key
  name               = "open-header"
  authorization_type = "API_KEY"

  auth_parameters {
    api_key {
      key   = "x-api-key"
      value = var.value
    }

    invocation_http_parameters {
      header {
        key   = "Authorization"
        value = var.value
      }
    }
  }
}

resource "aws_cloudwatch_event_connection" "from_variables" { # undecided: connection_parameters_marked, customer_managed_key
  name               = "variables"
  authorization_type = "BASIC"
  kms_key_identifier = var.key

  auth_parameters {
    basic {
      username = "orders"
      password = var.value
    }

    invocation_http_parameters {
      query_string {
        key             = "token"
        value           = var.value
        is_value_secret = var.header_secret
      }
    }
  }
}

# Targets

resource "aws_cloudwatch_event_target" "hardened" {
  rule  = "nightly"
  arn   = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
  input = jsonencode({ secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf" })

  dead_letter_config {
    arn = "arn:aws:sqs:eu-west-1:111122223333:failed"
  }

  ecs_target {
    task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/nightly"

    network_configuration {
      subnets = ["subnet-0a"]
    }
  }
}

resource "aws_cloudwatch_event_target" "careless" { # want: input_without_secrets, task_without_public_address, dead_letter_queue
  rule  = "nightly"
  arn   = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
  input = jsonencode({ user = "batch", password = "tulip-91-garden" })

  ecs_target {
    task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/nightly"

    network_configuration {
      subnets          = ["subnet-0a"]
      assign_public_ip = true
    }
  }
}

resource "aws_cloudwatch_event_target" "from_variables" { # undecided: input_without_secrets, task_without_public_address, dead_letter_queue
  rule  = "nightly"
  arn   = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
  input = var.input

  dynamic "dead_letter_config" {
    for_each = var.queues
    content {
      arn = dead_letter_config.value
    }
  }

  ecs_target {
    task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/nightly"

    network_configuration {
      subnets          = ["subnet-0a"]
      assign_public_ip = var.public
    }
  }
}

resource "aws_cloudwatch_event_target" "header" { # want: input_without_secrets, dead_letter_queue
  rule = "nightly"
  arn  = "arn:aws:execute-api:eu-west-1:111122223333:a1b2c3/prod/POST/orders"

  http_target {
    header_parameters = { "X-Api-Key" = "tulip-91-garden" }
  }
}

# Schedules

resource "aws_scheduler_schedule" "hardened" {
  name                = "report"
  schedule_expression = "rate(1 hour)"
  kms_key_arn         = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:lambda:eu-west-1:111122223333:function:report"
    role_arn = "arn:aws:iam::111122223333:role/report"
    input    = jsonencode({ period = "hour" })

    dead_letter_config {
      arn = "arn:aws:sqs:eu-west-1:111122223333:failed"
    }
  }
}

resource "aws_scheduler_schedule" "careless" { # want: customer_managed_key, input_without_secrets, task_without_public_address, dead_letter_queue
  name                = "careless"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
    role_arn = "arn:aws:iam::111122223333:role/batch"
    input    = "{\"api_key\": \"tulip-91-garden\"}"

    ecs_parameters {
      task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/batch"

      network_configuration {
        subnets          = ["subnet-0a"]
        assign_public_ip = true
      }
    }
  }
}

resource "aws_scheduler_schedule" "from_variables" { # undecided: customer_managed_key, input_without_secrets, task_without_public_address, dead_letter_queue
  name                = "variables"
  schedule_expression = "rate(1 hour)"
  kms_key_arn         = var.key

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
    role_arn = "arn:aws:iam::111122223333:role/batch"
    input    = var.input

    dynamic "dead_letter_config" {
      for_each = var.queues
      content {
        arn = dead_letter_config.value
      }
    }

    ecs_parameters {
      task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/batch"

      network_configuration {
        subnets          = ["subnet-0a"]
        assign_public_ip = var.public
      }
    }
  }
}

# Pipes

resource "aws_pipes_pipe" "hardened" {
  name               = "orders"
  role_arn           = "arn:aws:iam::111122223333:role/pipe"
  source             = "arn:aws:kinesis:eu-west-1:111122223333:stream/orders"
  target             = "arn:aws:sqs:eu-west-1:111122223333:orders"
  kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  source_parameters {
    kinesis_stream_parameters {
      starting_position = "LATEST"

      dead_letter_config {
        arn = "arn:aws:sqs:eu-west-1:111122223333:failed"
      }
    }
  }

  log_configuration {
    level = "ERROR"

    cloudwatch_logs_log_destination {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:pipes"
    }
  }
}

resource "aws_pipes_pipe" "careless" { # want: customer_managed_key, input_without_secrets, task_without_public_address, dead_letter_queue, pipe_payload_not_logged
  name     = "careless"
  role_arn = "arn:aws:iam::111122223333:role/pipe"
  source   = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-01T00:00:00.000"
  target   = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"

  source_parameters {
    dynamodb_stream_parameters {
      starting_position = "LATEST"
    }
  }

  target_parameters {
    input_template = "{\"token\": \"ghp_0123456789abcdefghijABCDEFGHIJ012345\"}"

    ecs_task_parameters {
      task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/batch"

      network_configuration {
        aws_vpc_configuration {
          assign_public_ip = "ENABLED"
          subnets          = ["subnet-0a"]
        }
      }
    }
  }

  log_configuration {
    level                  = "TRACE"
    include_execution_data = ["ALL"]
  }
}

resource "aws_pipes_pipe" "bare" { # want: customer_managed_key, pipe_logging
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/pipe"
  source   = "arn:aws:sqs:eu-west-1:111122223333:orders"
  target   = "arn:aws:lambda:eu-west-1:111122223333:function:orders"
}

resource "aws_pipes_pipe" "from_variables" { # undecided: customer_managed_key, input_without_secrets, task_without_public_address, dead_letter_queue, pipe_logging, pipe_payload_not_logged
  name               = "variables"
  role_arn           = "arn:aws:iam::111122223333:role/pipe"
  source             = "arn:aws:kinesis:eu-west-1:111122223333:stream/orders"
  target             = "arn:aws:ecs:eu-west-1:111122223333:cluster/batch"
  kms_key_identifier = var.key

  source_parameters {
    kinesis_stream_parameters {
      starting_position = "LATEST"

      dynamic "dead_letter_config" {
        for_each = var.queues
        content {
          arn = dead_letter_config.value
        }
      }
    }
  }

  target_parameters {
    input_template = var.input

    ecs_task_parameters {
      task_definition_arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/batch"

      network_configuration {
        aws_vpc_configuration {
          assign_public_ip = var.public
        }
      }
    }
  }

  log_configuration {
    level                  = var.level
    include_execution_data = var.payload
  }
}
