variable "data" {}
variable "definition" {}
variable "key_type" {}
variable "level" {}
variable "trace" {}

resource "aws_sfn_state_machine" "hardened" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"

  definition = jsonencode({
    StartAt        = "Charge"
    TimeoutSeconds = 3600
    States = {
      Charge = {
        Type       = "Task"
        Resource   = "arn:aws:states:::lambda:invoke"
        Parameters = { "FunctionName" = "charge", "password.$" = "$.password" }
        End        = true
      }
    }
  })

  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "arn:aws:logs:eu-west-1:111122223333:log-group:orders:*"
  }

  tracing_configuration {
    enabled = true
  }
}

resource "aws_sfn_state_machine" "bare" { # want: logging, execution_data_logged, tracing, customer_managed_key, execution_timeout
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/bare"

  definition = jsonencode({
    StartAt = "Done"
    States  = { Done = { Type = "Succeed" } }
  })
}

resource "aws_sfn_state_machine" "express" { # want: logging, execution_data_logged, tracing, customer_managed_key, definition_without_secrets
  name     = "express"
  type     = "EXPRESS"
  role_arn = "arn:aws:iam::111122223333:role/express"

  definition = <<-JSON
    {
      "StartAt": "Call",
      "States": {
        "Call": {
          "Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "call", "Payload": {"db_password": "tulip-91-garden"}},
          "End": true
        }
      }
    }
  JSON

  encryption_configuration {
    type = "AWS_OWNED_KEY"
  }

  logging_configuration {
    level = "OFF"
  }

  tracing_configuration {
    enabled = false
  }
}

resource "aws_sfn_state_machine" "from_variables" { # undecided: logging, execution_data_logged, tracing, customer_managed_key, definition_without_secrets, execution_timeout
  name       = "variables"
  role_arn   = "arn:aws:iam::111122223333:role/variables"
  definition = var.definition

  encryption_configuration {
    type = var.key_type
  }

  logging_configuration {
    level                  = var.level
    include_execution_data = var.data
  }

  tracing_configuration {
    enabled = var.trace
  }
}

resource "aws_sfn_activity" "own_key" {
  name = "approve"

  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_sfn_activity" "bare" { # want: customer_managed_key
  name = "bare"
}

resource "aws_sfn_activity" "from_variable" { # undecided: customer_managed_key
  name = "variable"

  encryption_configuration {
    type = var.key_type
  }
}
