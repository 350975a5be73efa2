variable "acl" {}
variable "auth" {}
variable "depth" {}
variable "endpoint" {}
variable "introspection" {}
variable "level" {}
variable "on" {}
variable "resolvers" {}

# GraphQL

resource "aws_appsync_graphql_api" "hardened" {
  name                 = "orders"
  authentication_type  = "AMAZON_COGNITO_USER_POOLS"
  introspection_config = "DISABLED"
  query_depth_limit    = 10
  resolver_count_limit = 200
  xray_enabled         = true

  user_pool_config {
    default_action = "DENY"
    user_pool_id   = "eu-west-1_abcdefghi"
  }

  additional_authentication_provider {
    authentication_type = "AWS_IAM"
  }

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
    field_log_level          = "ALL"
    exclude_verbose_content  = true
  }
}

resource "aws_wafv2_web_acl_association" "hardened" {
  resource_arn = aws_appsync_graphql_api.hardened.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/api/1"
}

resource "aws_appsync_graphql_api" "private" { # want: query_depth_limited, resolver_count_limited, field_logging, tracing
  name                = "private"
  authentication_type = "AWS_IAM"
  visibility          = "PRIVATE"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
    field_log_level          = "NONE"
  }
}

resource "aws_appsync_graphql_api" "bare" { # want: no_api_key_default, waf_attached, introspection_disabled, query_depth_limited, resolver_count_limited, logging_enabled, field_logging, tracing
  name                = "bare"
  authentication_type = "API_KEY"
}

resource "aws_appsync_graphql_api" "talkative" { # want: no_api_key_additional, waf_attached, introspection_disabled, query_depth_limited, resolver_count_limited, verbose_content_excluded, tracing
  name                = "talkative"
  authentication_type = "AWS_IAM"

  additional_authentication_provider {
    authentication_type = "API_KEY"
  }

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
    field_log_level          = "ALL"
  }
}

resource "aws_appsync_graphql_api" "from_variables" { # undecided: no_api_key_default, no_api_key_additional, waf_attached, introspection_disabled, query_depth_limited, resolver_count_limited, field_logging, verbose_content_excluded, tracing
  name                 = "variables"
  authentication_type  = var.auth
  introspection_config = var.introspection
  query_depth_limit    = var.depth
  resolver_count_limit = var.resolvers
  xray_enabled         = var.on

  additional_authentication_provider {
    authentication_type = var.auth
  }

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
    field_log_level          = var.level
    exclude_verbose_content  = var.on
  }
}

resource "aws_wafv2_web_acl_association" "counted" {
  count        = var.acl
  resource_arn = aws_appsync_graphql_api.from_variables.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/api/1"
}

resource "aws_appsync_graphql_api" "logs_from_variable" { # want: waf_attached, introspection_disabled, query_depth_limited, resolver_count_limited, tracing
  # undecided: logging_enabled, field_logging, verbose_content_excluded
  name                = "logs"
  authentication_type = "AWS_IAM"

  dynamic "log_config" {
    for_each = var.level
    content {
      cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
      field_log_level          = log_config.value
    }
  }
}

# Caches

resource "aws_appsync_api_cache" "hardened" {
  api_id                     = aws_appsync_graphql_api.hardened.id
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  ttl                        = 60
  type                       = "SMALL"
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_appsync_api_cache" "bare" { # want: cache_encrypted_at_rest, cache_encrypted_in_transit
  api_id               = aws_appsync_graphql_api.bare.id
  api_caching_behavior = "FULL_REQUEST_CACHING"
  ttl                  = 60
  type                 = "SMALL"
}

resource "aws_appsync_api_cache" "from_variables" { # undecided: cache_encrypted_at_rest, cache_encrypted_in_transit
  api_id                     = aws_appsync_graphql_api.private.id
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  ttl                        = 60
  type                       = "SMALL"
  at_rest_encryption_enabled = var.on
  transit_encryption_enabled = var.on
}

# Data sources

resource "aws_appsync_datasource" "https" {
  api_id = aws_appsync_graphql_api.hardened.id
  name   = "prices"
  type   = "HTTP"

  http_config {
    endpoint = "https://prices.example.com"
  }
}

resource "aws_appsync_datasource" "table" {
  api_id = aws_appsync_graphql_api.hardened.id
  name   = "orders"
  type   = "AMAZON_DYNAMODB"

  dynamodb_config {
    table_name = "orders"
  }
}

resource "aws_appsync_datasource" "plain" { # want: data_source_https
  api_id = aws_appsync_graphql_api.bare.id
  name   = "plain"
  type   = "HTTP"

  http_config {
    endpoint = "http://prices.example.com"
  }
}

resource "aws_appsync_datasource" "from_variable" { # undecided: data_source_https
  api_id = aws_appsync_graphql_api.bare.id
  name   = "variable"
  type   = "HTTP"

  http_config {
    endpoint = var.endpoint
  }
}

# Events

resource "aws_appsync_api" "hardened" {
  name = "chat"

  event_config {
    auth_provider {
      auth_type = "AWS_IAM"
    }
    connection_auth_mode {
      auth_type = "AWS_IAM"
    }
    default_publish_auth_mode {
      auth_type = "AWS_IAM"
    }
    default_subscribe_auth_mode {
      auth_type = "AWS_IAM"
    }
    log_config {
      cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
      log_level                = "ERROR"
    }
  }
}

resource "aws_appsync_api" "bare" { # want: events_without_api_key, logging_enabled
  name = "bare"

  event_config {
    auth_provider {
      auth_type = "API_KEY"
    }
    connection_auth_mode {
      auth_type = "API_KEY"
    }
    default_publish_auth_mode {
      auth_type = "API_KEY"
    }
    default_subscribe_auth_mode {
      auth_type = "API_KEY"
    }
  }
}

resource "aws_appsync_api" "from_variables" { # undecided: events_without_api_key, logging_enabled
  name = "variables"

  event_config {
    auth_provider {
      auth_type = var.auth
    }
    connection_auth_mode {
      auth_type = var.auth
    }
    default_publish_auth_mode {
      auth_type = "AWS_IAM"
    }
    default_subscribe_auth_mode {
      auth_type = "AWS_IAM"
    }
    log_config {
      cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync"
      log_level                = var.level
    }
  }
}

resource "aws_appsync_channel_namespace" "inherits" {
  api_id = aws_appsync_api.hardened.api_id
  name   = "rooms"
}

resource "aws_appsync_channel_namespace" "open" { # want: events_without_api_key
  api_id = aws_appsync_api.hardened.api_id
  name   = "lobby"

  subscribe_auth_mode {
    auth_type = "API_KEY"
  }
}

resource "aws_appsync_channel_namespace" "from_variable" { # undecided: events_without_api_key
  api_id = aws_appsync_api.hardened.api_id
  name   = "variable"

  publish_auth_mode {
    auth_type = var.auth
  }
}
