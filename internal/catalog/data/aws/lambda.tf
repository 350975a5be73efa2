variable "text" {}
variable "runtime" {}
variable "number" {}
variable "subnets" {}
variable "blocks" {}
variable "variables" {}
variable "list" {}

resource "aws_lambda_function" "hardened" {
  function_name                  = "orders"
  role                           = "arn:aws:iam::111122223333:role/orders"
  runtime                        = "python3.13"
  handler                        = "app.handler"
  filename                       = "orders.zip"
  reserved_concurrent_executions = 20
  code_signing_config_arn        = aws_lambda_code_signing_config.enforced.arn
  kms_key_arn                    = "arn:aws:kms:eu-central-1:111122223333:key/1"
  source_kms_key_arn             = "arn:aws:kms:eu-central-1:111122223333:key/1"
  tracing_config {
    mode = "Active"
  }
  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-central-1:111122223333:orders-failed"
  }
  vpc_config {
    subnet_ids         = ["subnet-1", "subnet-2"]
    security_group_ids = ["sg-1"]
  }
  environment {
    variables = {
      TABLE           = "orders"
      DB_PASSWORD     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db"
      API_KEY         = "/orders/api-key"
      SMTP_PASSWORD   = "prod/smtp/password"
      TOKEN_LIFETIME  = "3600"
      DB_PASSWORD_ARN = "arn:aws:ssm:eu-central-1:111122223333:parameter/db"
      UPSTREAM        = "https://payments.example.com/v1"
    }
  }
}

resource "aws_lambda_function" "bare" { # want: tracing_enabled, failed_events_kept, concurrency_limited, inside_vpc, code_signing, code_customer_key, environment_customer_key, no_secrets_in_environment, runtime_supported
  function_name = "bare"
  role          = "arn:aws:iam::111122223333:role/bare"
  runtime       = "python3.8"
  handler       = "app.handler"
  filename      = "bare.zip"
  environment {
    variables = {
      AWS_KEY = "AKIAABCDEFGHIJKLMNOP"
    }
  }
}

resource "aws_lambda_function" "password" { # want: no_secrets_in_environment, multiple_zones, tracing_enabled, code_customer_key
  function_name                  = "password"
  role                           = "arn:aws:iam::111122223333:role/password"
  runtime                        = "nodejs24.x"
  handler                        = "app.handler"
  filename                       = "password.zip"
  reserved_concurrent_executions = 0
  code_signing_config_arn        = aws_lambda_code_signing_config.enforced.arn
  kms_key_arn                    = "arn:aws:kms:eu-central-1:111122223333:key/1"
  tracing_config {
    mode = "PassThrough"
  }
  vpc_config {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
  environment {
    variables = { DB_PASSWORD = "correct-horse" }
  }
}

# Failed events go to a destination instead of a dead letter queue.
resource "aws_lambda_function_event_invoke_config" "password" {
  function_name = aws_lambda_function.password.function_name
  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-central-1:111122223333:failed"
    }
  }
}

resource "aws_lambda_function" "connection_string" { # want: no_secrets_in_environment, environment_customer_key, tracing_enabled, failed_events_kept, concurrency_limited, inside_vpc, code_signing, code_customer_key, url_cors_not_open
  function_name = "connection-string"
  role          = "arn:aws:iam::111122223333:role/app"
  runtime       = "java21"
  environment {
    variables = { DATABASE_URL = "postgres://app:hunter22@db.internal/app" }
  }
}

resource "aws_lambda_function" "image" { # want: tracing_enabled, failed_events_kept, concurrency_limited, inside_vpc
  function_name = "image"
  role          = "arn:aws:iam::111122223333:role/image"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/image@sha256:0000000000000000000000000000000000000000000000000000000000000000"
}

resource "aws_lambda_function" "image_by_tag" { # want: image_pinned, tracing_enabled, failed_events_kept, concurrency_limited, inside_vpc
  function_name = "image-by-tag"
  role          = "arn:aws:iam::111122223333:role/image"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/image:latest"
}

resource "aws_lambda_function" "from_variables" { # undecided: tracing_enabled, failed_events_kept, concurrency_limited, inside_vpc, multiple_zones, code_signing, code_customer_key, environment_customer_key, no_secrets_in_environment, runtime_supported, image_pinned, url_cors_not_open
  function_name                  = "from-variables"
  role                           = "arn:aws:iam::111122223333:role/app"
  runtime                        = var.runtime
  image_uri                      = var.text
  reserved_concurrent_executions = var.number
  code_signing_config_arn        = var.text
  kms_key_arn                    = var.text
  source_kms_key_arn             = var.text
  dynamic "tracing_config" {
    for_each = var.blocks
    content {
      mode = "Active"
    }
  }
  dead_letter_config {
    target_arn = var.text
  }
  vpc_config {
    subnet_ids         = var.subnets
    security_group_ids = ["sg-1"]
  }
  environment {
    variables = var.variables
  }
}

resource "aws_lambda_code_signing_config" "enforced" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-central-1:111122223333:/signing-profiles/build/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}

resource "aws_lambda_code_signing_config" "warning" { # want: unsigned_code_rejected
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-central-1:111122223333:/signing-profiles/build/1"]
  }
}

resource "aws_lambda_code_signing_config" "unknown" { # undecided: unsigned_code_rejected
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-central-1:111122223333:/signing-profiles/build/1"]
  }
  policies {
    untrusted_artifact_on_deployment = var.text
  }
}

resource "aws_lambda_runtime_management_config" "automatic" {
  function_name = "orders"
}

resource "aws_lambda_runtime_management_config" "manual" { # want: runtime_updates_automatic
  function_name       = "orders"
  update_runtime_on   = "Manual"
  runtime_version_arn = "arn:aws:lambda:eu-central-1::runtime:abc"
}

resource "aws_lambda_runtime_management_config" "unknown" { # undecided: runtime_updates_automatic
  function_name     = "orders"
  update_runtime_on = var.text
}

resource "aws_lambda_permission" "bucket" {
  action         = "lambda:InvokeFunction"
  function_name  = "orders"
  principal      = "s3.amazonaws.com"
  source_arn     = aws_s3_bucket.uploads.arn
  source_account = "111122223333"
}

resource "aws_lambda_permission" "account_only" { # want: permission_source_arn
  action         = "lambda:InvokeFunction"
  function_name  = "orders"
  principal      = "events.amazonaws.com"
  source_account = "111122223333"
}

resource "aws_lambda_permission" "any_topic" { # want: permission_source_limited, permission_source_arn
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
}

resource "aws_lambda_permission" "other_account" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "444455556666"
}

resource "aws_lambda_permission" "public" { # want: permission_not_public
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*"
}

resource "aws_lambda_permission" "any_service_for_a_rule" { # want: permission_principal_named
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*"
  source_arn    = "arn:aws:events:eu-west-1:111122223333:rule/nightly"
}

resource "aws_lambda_permission" "organization_of_account" {
  action           = "lambda:InvokeFunction"
  function_name    = "orders"
  principal        = "*"
  principal_org_id = "o-abc123"
  source_account   = "111122223333"
}

resource "aws_lambda_permission" "principal_from_variable" { # undecided: permission_principal_named, permission_source_arn
  action         = "lambda:InvokeFunction"
  function_name  = "orders"
  principal      = var.text
  source_account = "111122223333"
}

resource "aws_lambda_permission" "organization" {
  action           = "lambda:InvokeFunction"
  function_name    = "orders"
  principal        = "*"
  principal_org_id = "o-abc123"
}

resource "aws_lambda_permission" "unknown" { # undecided: permission_not_public, permission_source_limited, permission_source_arn
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = var.text
}

resource "aws_lambda_function_url" "signed" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["https://shop.example.com"]
    allow_methods = ["*"]
  }
}

resource "aws_lambda_function_url" "open" { # want: url_authenticated, url_cors_origins_named
  function_name      = aws_lambda_function.connection_string.function_name
  authorization_type = "NONE"
  cors {
    allow_credentials = true
    allow_origins     = ["*"]
    allow_methods     = ["*"]
  }
}

resource "aws_lambda_function_url" "unknown" { # undecided: url_authenticated, url_cors_origins_named
  function_name      = aws_lambda_function.from_variables.function_name
  authorization_type = var.text
  cors {
    allow_origins = var.list
    allow_methods = ["*"]
  }
}

resource "aws_lambda_layer_version_permission" "organization" {
  layer_name      = "tools"
  version_number  = 1
  statement_id    = "organization"
  action          = "lambda:GetLayerVersion"
  principal       = "*"
  organization_id = "o-abc123"
}

resource "aws_lambda_layer_version_permission" "public" { # want: layer_not_public
  layer_name     = "tools"
  version_number = 1
  statement_id   = "public"
  action         = "lambda:GetLayerVersion"
  principal      = "*"
}

resource "aws_lambda_layer_version_permission" "unknown" { # undecided: layer_not_public
  layer_name     = "tools"
  version_number = 1
  statement_id   = "unknown"
  action         = "lambda:GetLayerVersion"
  principal      = var.text
}

resource "aws_lambda_function_recursion_config" "stop" {
  function_name  = "orders"
  recursive_loop = "Terminate"
}

resource "aws_lambda_function_recursion_config" "allow" { # want: recursion_terminated
  function_name  = "orders"
  recursive_loop = "Allow"
}

resource "aws_lambda_function_recursion_config" "unknown" { # undecided: recursion_terminated
  function_name  = "orders"
  recursive_loop = var.text
}

resource "aws_lambda_event_source_mapping" "stream" {
  function_name     = "orders"
  event_source_arn  = "arn:aws:kinesis:eu-central-1:111122223333:stream/orders"
  starting_position = "LATEST"
  destination_config {
    on_failure {
      destination_arn = "arn:aws:sqs:eu-central-1:111122223333:failed"
    }
  }
}

resource "aws_lambda_event_source_mapping" "stream_bare" { # want: stream_failures_kept
  function_name     = "orders"
  event_source_arn  = "arn:aws:dynamodb:eu-central-1:111122223333:table/orders/stream/1"
  starting_position = "LATEST"
}

resource "aws_lambda_event_source_mapping" "queue" {
  function_name    = "orders"
  event_source_arn = "arn:aws:sqs:eu-central-1:111122223333:orders"
}

resource "aws_lambda_event_source_mapping" "kafka" {
  function_name = "orders"
  topics        = ["orders"]
  self_managed_event_source {
    endpoints = { KAFKA_BOOTSTRAP_SERVERS = "kafka.internal:9096" }
  }
  source_access_configuration {
    type = "SASL_SCRAM_512_AUTH"
    uri  = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:kafka"
  }
}

resource "aws_lambda_event_source_mapping" "kafka_open" { # want: kafka_source_authenticated
  function_name = "orders"
  topics        = ["orders"]
  self_managed_event_source {
    endpoints = { KAFKA_BOOTSTRAP_SERVERS = "kafka.internal:9092" }
  }
  source_access_configuration {
    type = "VPC_SUBNET"
    uri  = "subnet:subnet-1"
  }
}

resource "aws_lambda_event_source_mapping" "unknown" { # undecided: stream_failures_kept, kafka_source_authenticated
  function_name    = "orders"
  event_source_arn = var.text
  dynamic "self_managed_event_source" {
    for_each = var.blocks
    content {
      endpoints = { KAFKA_BOOTSTRAP_SERVERS = self_managed_event_source.value }
    }
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = "orders"
  function_version = "7"
}

resource "aws_lambda_alias" "latest" { # want: alias_names_version
  name             = "latest"
  function_name    = "orders"
  function_version = "$LATEST"
}

resource "aws_lambda_alias" "unknown" { # undecided: alias_names_version
  name             = "unknown"
  function_name    = "orders"
  function_version = var.text
}
