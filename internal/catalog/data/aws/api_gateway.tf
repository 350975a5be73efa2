variable "text" {}
variable "flag" {}
variable "number" {}
variable "blocks" {}
variable "origins" {}
variable "document" {}
variable "log_group" {}

resource "aws_api_gateway_rest_api" "shop" {
  name                         = "shop"
  disable_execute_api_endpoint = true
}

resource "aws_api_gateway_base_path_mapping" "shop" {
  api_id      = aws_api_gateway_rest_api.shop.id
  domain_name = aws_api_gateway_domain_name.modern.domain_name
}

resource "aws_api_gateway_rest_api" "two_doors" { # want: default_endpoint_disabled
  name = "two-doors"
}

resource "aws_api_gateway_base_path_mapping" "two_doors" {
  api_id      = aws_api_gateway_rest_api.two_doors.id
  domain_name = aws_api_gateway_domain_name.modern.domain_name
}

resource "aws_api_gateway_rest_api" "maybe_two_doors" { # undecided: default_endpoint_disabled
  name                         = "maybe-two-doors"
  disable_execute_api_endpoint = var.flag
}

resource "aws_api_gateway_base_path_mapping" "maybe_two_doors" {
  api_id      = aws_api_gateway_rest_api.maybe_two_doors.id
  domain_name = aws_api_gateway_domain_name.modern.domain_name
}

resource "aws_api_gateway_rest_api" "private" {
  name = "private"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "*" },
      {
        Effect    = "Deny", Principal = "*", Action = "execute-api:Invoke", Resource = "*"
        Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-1" } }
      },
    ]
  })
}

resource "aws_api_gateway_rest_api" "private_beside" {
  name = "private-beside"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

data "aws_iam_policy_document" "endpoint_only" {
  statement {
    actions   = ["execute-api:Invoke"]
    resources = ["execute-api:/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = ["vpce-1"]
    }
  }
}

resource "aws_api_gateway_rest_api_policy" "private_beside" {
  rest_api_id = aws_api_gateway_rest_api.private_beside.id
  policy      = data.aws_iam_policy_document.endpoint_only.json
}

resource "aws_api_gateway_rest_api" "private_open" { # want: private_api_restricted
  name = "private-open"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "execute-api:Invoke", "Resource": "*"}
      ]
    }
  JSON
}

resource "aws_api_gateway_rest_api" "private_variable" { # undecided: private_api_restricted
  name   = "private-variable"
  policy = var.document
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_method" "hardened" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = "abc"
  http_method          = "POST"
  authorization        = "COGNITO_USER_POOLS"
  authorizer_id        = "a1"
  api_key_required     = true
  request_validator_id = "v1"
}

resource "aws_api_gateway_method" "bare" { # want: methods_authorized, requests_validated
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = "abc"
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = "abc"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "key_only" { # want: keys_not_alone, requests_validated
  rest_api_id      = aws_api_gateway_rest_api.shop.id
  resource_id      = "def"
  http_method      = "GET"
  authorization    = "NONE"
  api_key_required = true
}

resource "aws_api_gateway_method" "inside" { # want: requests_validated
  rest_api_id   = aws_api_gateway_rest_api.private.id
  resource_id   = "ghi"
  http_method   = "GET"
  authorization = "NONE"
}

# undecided: methods_authorized, keys_not_alone, requests_validated
resource "aws_api_gateway_method" "from_variables" {
  rest_api_id          = aws_api_gateway_rest_api.shop.id
  resource_id          = "ghi"
  http_method          = "GET"
  authorization        = var.text
  api_key_required     = var.flag
  request_validator_id = var.text
}

resource "aws_api_gateway_api_key" "generated" {
  name = "partner"
}

resource "aws_api_gateway_api_key" "chosen" { # want: key_values_generated
  name  = "partner-old"
  value = "partner-key-2019-partner-key-2019"
}

resource "aws_api_gateway_api_key" "variable" { # undecided: key_values_generated
  name  = "partner-variable"
  value = var.text
}

resource "aws_api_gateway_domain_name" "modern" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
}

resource "aws_api_gateway_domain_name" "enhanced" {
  domain_name     = "api2.example.com"
  security_policy = "SecurityPolicy_TLS13_1_3_2025_09"
}

resource "aws_api_gateway_domain_name" "old" { # want: domain_tls_1_2
  domain_name     = "old.example.com"
  security_policy = "TLS_1_0"
}

resource "aws_api_gateway_domain_name" "unsaid" { # want: domain_tls_1_2
  domain_name = "unsaid.example.com"
}

resource "aws_api_gateway_domain_name" "variable" { # undecided: domain_tls_1_2
  domain_name     = "variable.example.com"
  security_policy = var.text
}

resource "aws_api_gateway_stage" "hardened" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  deployment_id         = "d1"
  stage_name            = "live"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
  client_certificate_id = "c1"
  xray_tracing_enabled  = true
  access_log_settings {
    destination_arn = var.log_group
    format          = "$context.requestId"
  }
  variables = {
    backend = "orders"
  }
}

resource "aws_wafv2_web_acl_association" "hardened" {
  resource_arn = aws_api_gateway_stage.hardened.arn
  web_acl_arn  = var.text
}

resource "aws_api_gateway_method_settings" "hardened" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.hardened.stage_name
  method_path = "*/*"
  settings {
    logging_level        = "ERROR"
    caching_enabled      = true
    cache_data_encrypted = true
  }
}

resource "aws_api_gateway_method_settings" "hardened_path" { # want: method_caching
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = aws_api_gateway_stage.hardened.stage_name
  method_path = "orders/POST"
  settings {
    throttling_rate_limit = 10
  }
}

# want: waf_attached, backend_client_certificate, access_logging, execution_logging, tracing, stage_cache
resource "aws_api_gateway_stage" "bare" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = "d1"
  stage_name    = "bare"
}

resource "aws_api_gateway_stage" "inside" { # want: backend_client_certificate, execution_logging, tracing, stage_cache, stage_variables_no_secrets
  rest_api_id   = aws_api_gateway_rest_api.private.id
  deployment_id = "d2"
  stage_name    = "inside"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:api"
    format          = "$context.requestId"
  }
  variables = {
    db_password = "hunter2hunter2"
  }
}

resource "aws_api_gateway_method_settings" "inside" { # want: data_trace_off, cache_encrypted
  rest_api_id = aws_api_gateway_rest_api.private.id
  stage_name  = aws_api_gateway_stage.inside.stage_name
  method_path = "*/*"
  settings {
    logging_level      = "OFF"
    caching_enabled    = true
    data_trace_enabled = true
  }
}

resource "aws_api_gateway_rest_api" "kind_variable" {
  name = "kind-variable"
  endpoint_configuration {
    types = [var.text]
  }
}

# undecided: waf_attached, backend_client_certificate, access_logging, execution_logging, tracing, stage_cache, stage_variables_no_secrets
resource "aws_api_gateway_stage" "from_variables" {
  rest_api_id           = aws_api_gateway_rest_api.kind_variable.id
  deployment_id         = "d3"
  stage_name            = "variables"
  cache_cluster_enabled = var.flag
  client_certificate_id = var.text
  xray_tracing_enabled  = var.flag
  dynamic "access_log_settings" {
    for_each = var.blocks
    content {
      destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:api"
      format          = "$context.requestId"
    }
  }
  variables = {
    db_password = var.text
  }
}

resource "aws_api_gateway_method_settings" "from_variables" { # undecided: data_trace_off, cache_encrypted, method_caching
  rest_api_id = aws_api_gateway_rest_api.kind_variable.id
  stage_name  = aws_api_gateway_stage.from_variables.stage_name
  method_path = "*/*"
  settings {
    logging_level        = var.text
    caching_enabled      = var.flag
    cache_data_encrypted = var.flag
    data_trace_enabled   = var.flag
  }
}

resource "aws_api_gateway_integration" "good" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  resource_id = "abc"
  http_method = "POST"
  type        = "HTTP_PROXY"
  uri         = "https://backend.example.com/orders"
}

resource "aws_api_gateway_integration" "plain" { # want: integrations_https
  rest_api_id = aws_api_gateway_rest_api.shop.id
  resource_id = "abc"
  http_method = "POST"
  type        = "HTTP"
  uri         = "http://backend.example.com/orders"
}

resource "aws_api_gateway_integration" "unverified" { # want: integrations_https
  rest_api_id = aws_api_gateway_rest_api.shop.id
  resource_id = "abc"
  http_method = "POST"
  type        = "HTTP"
  uri         = "https://backend.example.com/orders"
  tls_config {
    insecure_skip_verification = true
  }
}

resource "aws_api_gateway_integration" "variable" { # undecided: integrations_https
  rest_api_id = aws_api_gateway_rest_api.shop.id
  resource_id = "abc"
  http_method = "POST"
  type        = "HTTP"
  uri         = var.text
}

resource "aws_api_gateway_usage_plan" "limited" {
  name = "limited"
  throttle_settings {
    rate_limit  = 10
    burst_limit = 20
  }
}

resource "aws_api_gateway_usage_plan" "quota" {
  name = "quota"
  quota_settings {
    limit  = 1000
    period = "DAY"
  }
}

resource "aws_api_gateway_usage_plan" "per_route" {
  name = "per-route"
  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = "live"
    throttle {
      path       = "/orders/POST"
      rate_limit = 5
    }
  }
}

resource "aws_api_gateway_usage_plan" "endless" { # want: usage_plans_limited
  name = "endless"
  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = "live"
  }
}

resource "aws_api_gateway_usage_plan" "variable" { # undecided: usage_plans_limited
  name = "variable"
  throttle_settings {
    rate_limit = var.number
  }
}

resource "aws_apigatewayv2_api" "http" {
  name                         = "http"
  protocol_type                = "HTTP"
  disable_execute_api_endpoint = true
  cors_configuration {
    allow_origins     = ["https://www.example.com"]
    allow_credentials = true
  }
}

resource "aws_apigatewayv2_api_mapping" "http" {
  api_id      = aws_apigatewayv2_api.http.id
  domain_name = "http.example.com"
  stage       = "$default"
}

resource "aws_apigatewayv2_api" "open" { # want: default_endpoint_disabled, cors_restricted
  name          = "open"
  protocol_type = "HTTP"
  cors_configuration {
    allow_methods = ["GET"]
    allow_origins = ["https://www.example.com", "*"]
  }
}

resource "aws_apigatewayv2_api_mapping" "open" {
  api_id      = aws_apigatewayv2_api.open.id
  domain_name = "open.example.com"
  stage       = "$default"
}

resource "aws_apigatewayv2_api" "variable" { # undecided: default_endpoint_disabled, cors_restricted
  name                         = "variable"
  protocol_type                = "HTTP"
  disable_execute_api_endpoint = var.flag
  cors_configuration {
    allow_origins = var.origins
  }
}

resource "aws_apigatewayv2_api_mapping" "variable" {
  api_id      = aws_apigatewayv2_api.variable.id
  domain_name = "variable.example.com"
  stage       = "$default"
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_route" "jwt" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "GET /orders"
  authorization_type = "JWT"
  authorizer_id      = "a1"
}

resource "aws_apigatewayv2_route" "preflight" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "OPTIONS /{proxy+}"
}

resource "aws_apigatewayv2_route" "open" { # want: routes_authorized
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "$default"
}

resource "aws_apigatewayv2_route" "variable" { # undecided: routes_authorized
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "POST /orders"
  authorization_type = var.text
}

resource "aws_apigatewayv2_route" "connect" { # want: routes_authorized
  api_id             = aws_apigatewayv2_api.chat.id
  route_key          = "$connect"
  authorization_type = "NONE"
}

resource "aws_apigatewayv2_route" "message" {
  api_id    = aws_apigatewayv2_api.chat.id
  route_key = "send"
}

resource "aws_apigatewayv2_integration" "good" {
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://backend.example.com/"
}

resource "aws_apigatewayv2_integration" "plain" { # want: integrations_https
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "http://backend.example.com/"
}

resource "aws_apigatewayv2_integration" "variable" { # undecided: integrations_https
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = var.text
}

resource "aws_apigatewayv2_integration" "link" {
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = "l1"
  integration_uri    = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/in/1/2"
  tls_config {
    server_name_to_verify = "backend.example.com"
  }
}

resource "aws_apigatewayv2_integration" "link_plain" { # want: private_integrations_tls
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = "l1"
  integration_uri    = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/in/1/2"
}

resource "aws_apigatewayv2_integration" "link_variable" { # undecided: private_integrations_tls
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = "l1"
  integration_uri    = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener/app/in/1/2"
  dynamic "tls_config" {
    for_each = var.blocks
    content {
      server_name_to_verify = "backend.example.com"
    }
  }
}

resource "aws_apigatewayv2_stage" "http" {
  api_id = aws_apigatewayv2_api.http.id
  name   = "$default"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:api"
    format          = "$context.requestId"
  }
}

resource "aws_apigatewayv2_stage" "http_bare" { # want: access_logging, stage_variables_no_secrets
  api_id = aws_apigatewayv2_api.http.id
  name   = "bare"
  stage_variables = {
    database = "postgres://shop:hunter2@db.internal/shop"
  }
}

resource "aws_apigatewayv2_stage" "chat" {
  api_id                = aws_apigatewayv2_api.chat.id
  name                  = "live"
  client_certificate_id = "c1"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:chat"
    format          = "$context.requestId"
  }
  default_route_settings {
    logging_level      = "INFO"
    data_trace_enabled = false
  }
}

resource "aws_apigatewayv2_stage" "chat_bare" { # want: access_logging, execution_logging, backend_client_certificate, data_trace_off
  api_id = aws_apigatewayv2_api.chat.id
  name   = "bare"
  route_settings {
    route_key          = "send"
    data_trace_enabled = true
  }
}

# undecided: access_logging, execution_logging, backend_client_certificate, data_trace_off, stage_variables_no_secrets
resource "aws_apigatewayv2_stage" "chat_variables" {
  api_id                = aws_apigatewayv2_api.chat.id
  name                  = "variables"
  client_certificate_id = var.text
  default_route_settings {
    logging_level      = var.text
    data_trace_enabled = var.flag
  }
  dynamic "access_log_settings" {
    for_each = var.blocks
    content {
      destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:chat"
      format          = "$context.requestId"
    }
  }
  stage_variables = {
    api_key = var.text
  }
}

# Before provider 6 a deployment could carry stage variables.
resource "aws_api_gateway_deployment" "named" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  variables = {
    secret_arn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders"
  }
}

resource "aws_api_gateway_deployment" "written" { # want: stage_variables_no_secrets
  rest_api_id = aws_api_gateway_rest_api.shop.id
  variables = {
    api_key = "f3b9c1d27a"
  }
}

resource "aws_api_gateway_deployment" "from_variable" { # undecided: stage_variables_no_secrets
  rest_api_id = aws_api_gateway_rest_api.shop.id
  variables = {
    api_key = var.text
  }
}
