variable "action" {}
variable "authorizer" {}
variable "endpoint" {}
variable "enabled" {}
variable "environment" {}
variable "key" {}
variable "key_type" {}
variable "level" {}
variable "location" {}
variable "model" {}
variable "network" {}
variable "policy" {}
variable "retention" {}
variable "secret" {}
variable "strength" {}
variable "audience" {}
variable "threshold_type" {}
variable "urls" {}
variable "guardrails" {}
variable "vpcs" {}

resource "aws_kms_key" "ai" {
  enable_key_rotation = true
}

# Guardrails and logs

resource "aws_bedrock_guardrail" "hardened" {
  name                      = "support"
  blocked_input_messaging   = "I cannot help with that."
  blocked_outputs_messaging = "I cannot answer that."
  kms_key_arn               = aws_kms_key.ai.arn

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }

    filters_config {
      type            = "HATE"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }

    filters_config {
      type            = "INSULTS"
      input_strength  = "MEDIUM"
      output_strength = "HIGH"
    }

    filters_config {
      type            = "SEXUAL"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }

    filters_config {
      type            = "VIOLENCE"
      input_strength  = "MEDIUM"
      output_strength = "MEDIUM"
    }

    filters_config {
      type            = "MISCONDUCT"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "EMAIL"
      action = "ANONYMIZE"
    }
  }

  contextual_grounding_policy_config {
    filters_config {
      type      = "GROUNDING"
      threshold = 0.7
    }
  }
}

resource "aws_bedrock_guardrail" "words_only" { # want: guardrail_prompt_attacks, guardrail_sensitive_information, guardrail_harmful_content, guardrail_grounding, customer_managed_key
  name                      = "words"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."

  word_policy_config {
    managed_word_lists_config {
      type = "PROFANITY"
    }
  }
}

resource "aws_bedrock_guardrail" "watching" { # want: guardrail_prompt_attacks, guardrail_sensitive_information, guardrail_harmful_content, guardrail_grounding, customer_managed_key
  name                      = "watching"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      input_action    = "NONE"
      output_strength = "NONE"
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "EMAIL"
      action = "NONE"
    }
  }
}

resource "aws_bedrock_guardrail" "from_variables" { # undecided: guardrail_prompt_attacks, guardrail_sensitive_information, guardrail_harmful_content, guardrail_grounding, customer_managed_key
  name                      = "variables"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."
  kms_key_arn               = var.key

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = var.strength
      output_strength = "NONE"
    }

    dynamic "filters_config" {
      for_each = var.strength
      content {
        type            = filters_config.key
        input_strength  = filters_config.value
        output_strength = filters_config.value
      }
    }
  }

  sensitive_information_policy_config {
    pii_entities_config {
      type   = "EMAIL"
      action = var.action
    }
  }

  contextual_grounding_policy_config {
    filters_config {
      type      = var.threshold_type
      threshold = 0.7
    }
  }
}

resource "aws_bedrock_model_invocation_logging_configuration" "full" {
  logging_config {
    embedding_data_delivery_enabled = false

    cloudwatch_config {
      log_group_name = "bedrock/invocations"
      role_arn       = "arn:aws:iam::111122223333:role/bedrock-logs"
    }
  }
}

resource "aws_cloudwatch_log_group" "prompts" {
  name       = "bedrock/prompts"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_cloudwatch_log_group" "plain" {
  name = "bedrock/plain"
}

resource "aws_cloudwatch_log_group" "from_variable" {
  name       = "bedrock/variable"
  kms_key_id = var.key
}

resource "aws_bedrock_model_invocation_logging_configuration" "own_key" {
  logging_config {
    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.prompts.name
      role_arn       = "arn:aws:iam::111122223333:role/bedrock-logs"
    }
  }
}

resource "aws_bedrock_model_invocation_logging_configuration" "no_key" { # want: invocation_logs_key
  logging_config {
    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.plain.name
      role_arn       = "arn:aws:iam::111122223333:role/bedrock-logs"
    }
  }
}

resource "aws_bedrock_model_invocation_logging_configuration" "key_from_variable" { # undecided: invocation_logs_key
  logging_config {
    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.from_variable.name
      role_arn       = "arn:aws:iam::111122223333:role/bedrock-logs"
    }
  }
}

resource "aws_bedrock_model_invocation_logging_configuration" "images_only" { # want: invocations_logged
  logging_config {
    text_data_delivery_enabled  = false
    image_data_delivery_enabled = true

    s3_config {
      bucket_name = "invocations"
    }
  }
}

resource "aws_bedrock_model_invocation_logging_configuration" "from_variable" { # undecided: invocations_logged
  logging_config {
    text_data_delivery_enabled = var.enabled

    s3_config {
      bucket_name = "invocations"
    }
  }
}

# Customized models

resource "aws_bedrock_custom_model" "hardened" {
  custom_model_name       = "tickets"
  job_name                = "tickets-1"
  base_model_identifier   = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
  role_arn                = "arn:aws:iam::111122223333:role/tickets-training"
  custom_model_kms_key_id = aws_kms_key.ai.arn
  hyperparameters         = { epochCount = "2" }

  vpc_config {
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_bedrock_custom_model" "bare" { # want: customer_managed_key, custom_model_in_vpc
  custom_model_name     = "bare"
  job_name              = "bare-1"
  base_model_identifier = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
  role_arn              = "arn:aws:iam::111122223333:role/tickets-training"
  hyperparameters       = { epochCount = "2" }
}

resource "aws_bedrock_custom_model" "from_variables" { # undecided: customer_managed_key, custom_model_in_vpc
  custom_model_name       = "variables"
  job_name                = "variables-1"
  base_model_identifier   = "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"
  role_arn                = "arn:aws:iam::111122223333:role/tickets-training"
  custom_model_kms_key_id = var.key
  hyperparameters         = { epochCount = "2" }

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      subnet_ids         = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

# Agents and knowledge bases

resource "aws_bedrockagent_agent" "hardened" {
  agent_name                  = "support"
  agent_resource_role_arn     = "arn:aws:iam::111122223333:role/support-agent"
  foundation_model            = "eu.anthropic.claude-sonnet-4-5-20250929-v1:0"
  customer_encryption_key_arn = aws_kms_key.ai.arn

  guardrail_configuration = [{
    guardrail_identifier = "gr1a2b3c4d5e"
    guardrail_version    = "3"
  }]
}

resource "aws_bedrockagent_agent" "written_as_block" { # want: customer_managed_key, guardrail_version_fixed
  agent_name              = "draft"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/support-agent"
  foundation_model        = "amazon.nova-pro-v1:0"

  guardrail_configuration {
    guardrail_identifier = "gr1a2b3c4d5e"
    guardrail_version    = "DRAFT"
  }
}

resource "aws_bedrockagent_agent" "bare" { # want: agent_guardrail, customer_managed_key, model_in_service
  agent_name              = "bare"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/bare"
  foundation_model        = "anthropic.claude-v2"
}

resource "aws_bedrockagent_agent" "from_variables" { # undecided: agent_guardrail, guardrail_version_fixed, customer_managed_key, model_in_service
  agent_name                  = "variables"
  agent_resource_role_arn     = "arn:aws:iam::111122223333:role/variables"
  foundation_model            = var.model
  customer_encryption_key_arn = var.key
  guardrail_configuration     = var.guardrails
}

resource "aws_bedrockagent_flow" "hardened" {
  name                        = "triage"
  execution_role_arn          = "arn:aws:iam::111122223333:role/triage"
  customer_encryption_key_arn = aws_kms_key.ai.arn
}

resource "aws_bedrockagent_flow" "bare" { # want: customer_managed_key
  name               = "bare"
  execution_role_arn = "arn:aws:iam::111122223333:role/triage"
}

resource "aws_bedrockagent_flow" "from_variable" { # undecided: customer_managed_key
  name                        = "variable"
  execution_role_arn          = "arn:aws:iam::111122223333:role/triage"
  customer_encryption_key_arn = var.key
}

resource "aws_bedrockagent_prompt" "hardened" {
  name                        = "summary"
  customer_encryption_key_arn = aws_kms_key.ai.arn
}

resource "aws_bedrockagent_prompt" "bare" { # want: customer_managed_key
  name = "bare"
}

resource "aws_bedrockagent_prompt" "from_variable" { # undecided: customer_managed_key
  name                        = "variable"
  customer_encryption_key_arn = var.key
}

resource "aws_bedrockagent_data_source" "hardened" {
  name              = "handbook"
  knowledge_base_id = "KB1A2B3C4D"

  server_side_encryption_configuration {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_bedrockagent_data_source" "bare" { # want: customer_managed_key, vectors_deleted_with_source
  name                 = "bare"
  knowledge_base_id    = "KB1A2B3C4D"
  data_deletion_policy = "RETAIN"
}

resource "aws_bedrockagent_data_source" "from_variables" { # undecided: customer_managed_key, vectors_deleted_with_source
  name                 = "variables"
  knowledge_base_id    = "KB1A2B3C4D"
  data_deletion_policy = var.retention

  server_side_encryption_configuration {
    kms_key_arn = var.key
  }
}

# AgentCore

resource "aws_bedrockagentcore_gateway" "hardened" {
  name            = "tools"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::111122223333:role/tools-gateway"
  authorizer_type = "CUSTOM_JWT"
  kms_key_arn     = aws_kms_key.ai.arn

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url    = "https://login.example.com/.well-known/openid-configuration"
      allowed_audience = ["tools"]
    }
  }
}

resource "aws_bedrockagentcore_gateway" "open" { # want: gateway_authorizer, gateway_errors_terse, customer_managed_key
  name            = "open"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::111122223333:role/tools-gateway"
  authorizer_type = "NONE"
  exception_level = "DEBUG"
}

resource "aws_bedrockagentcore_gateway" "any_token" { # want: jwt_restricted, customer_managed_key
  name            = "any-token"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::111122223333:role/tools-gateway"
  authorizer_type = "CUSTOM_JWT"

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url = "https://login.example.com/.well-known/openid-configuration"
    }
  }
}

resource "aws_bedrockagentcore_gateway" "from_variables" { # undecided: gateway_authorizer, gateway_errors_terse, jwt_restricted, customer_managed_key
  name            = "variables"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::111122223333:role/tools-gateway"
  authorizer_type = var.authorizer
  exception_level = var.level
  kms_key_arn     = var.key

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url    = "https://login.example.com/.well-known/openid-configuration"
      allowed_audience = var.audience
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "hardened" {
  name               = "tickets"
  gateway_identifier = "tools-1a2b3c"

  credential_provider_configuration {
    api_key {
      provider_arn        = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:token-vault/default/apikeycredentialprovider/tickets"
      credential_location = "HEADER"
    }
  }

  target_configuration {
    mcp {
      mcp_server {
        endpoint = "https://mcp.example.com/tickets"
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "plain" { # want: target_key_in_header, target_over_tls
  name               = "plain"
  gateway_identifier = "tools-1a2b3c"

  credential_provider_configuration {
    api_key {
      provider_arn        = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:token-vault/default/apikeycredentialprovider/tickets"
      credential_location = "QUERY_PARAMETER"
    }
  }

  target_configuration {
    mcp {
      mcp_server {
        endpoint = "http://mcp.example.com/tickets"
      }
    }
  }
}

resource "aws_bedrockagentcore_gateway_target" "from_variables" { # undecided: target_key_in_header, target_over_tls
  name               = "variables"
  gateway_identifier = "tools-1a2b3c"

  credential_provider_configuration {
    api_key {
      provider_arn        = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:token-vault/default/apikeycredentialprovider/tickets"
      credential_location = var.location
    }
  }

  target_configuration {
    mcp {
      mcp_server {
        endpoint = var.endpoint
      }
    }
  }
}

resource "aws_bedrockagentcore_agent_runtime" "hardened" {
  agent_runtime_name    = "support"
  role_arn              = "arn:aws:iam::111122223333:role/support-runtime"
  environment_variables = { LOG_LEVEL = "info" }

  network_configuration {
    network_mode = "VPC"

    network_mode_config {
      subnets         = ["subnet-0a1b2c3d4e5f60718"]
      security_groups = ["sg-0a1b2c3d4e5f60718"]
    }
  }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url   = "https://login.example.com/.well-known/openid-configuration"
      allowed_clients = ["portal"]
    }
  }
}

resource "aws_bedrockagentcore_agent_runtime" "bare" { # want: agents_in_vpc, no_secrets_in_environment, jwt_restricted
  agent_runtime_name    = "bare"
  role_arn              = "arn:aws:iam::111122223333:role/bare-runtime"
  environment_variables = { CRM_API_KEY = "crm-0a1b2c3d4e5f" }

  network_configuration {
    network_mode = "PUBLIC"
  }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url = "https://login.example.com/.well-known/openid-configuration"
    }
  }
}

resource "aws_bedrockagentcore_agent_runtime" "from_variables" { # undecided: agents_in_vpc, no_secrets_in_environment, jwt_restricted
  agent_runtime_name    = "variables"
  role_arn              = "arn:aws:iam::111122223333:role/variables-runtime"
  environment_variables = var.environment

  network_configuration {
    network_mode = var.network
  }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url   = "https://login.example.com/.well-known/openid-configuration"
      allowed_clients = var.audience
    }
  }
}

resource "aws_bedrockagentcore_harness" "hardened" {
  harness_name          = "research"
  execution_role_arn    = "arn:aws:iam::111122223333:role/research"
  environment_variables = { REGION = "eu-west-1" }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url    = "https://login.example.com/.well-known/openid-configuration"
      allowed_audience = ["research"]
    }
  }
}

resource "aws_bedrockagentcore_harness" "bare" { # want: no_secrets_in_environment, jwt_restricted
  harness_name          = "bare"
  execution_role_arn    = "arn:aws:iam::111122223333:role/research"
  environment_variables = { SEARCH_API_KEY = "s-0a1b2c3d4e5f" }

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url = "https://login.example.com/.well-known/openid-configuration"
    }
  }
}

resource "aws_bedrockagentcore_harness" "from_variables" { # undecided: no_secrets_in_environment, jwt_restricted
  harness_name          = "variables"
  execution_role_arn    = "arn:aws:iam::111122223333:role/research"
  environment_variables = var.environment

  authorizer_configuration {
    custom_jwt_authorizer {
      discovery_url    = "https://login.example.com/.well-known/openid-configuration"
      allowed_audience = var.audience
    }
  }
}

resource "aws_bedrockagentcore_browser" "hardened" {
  name = "research"

  network_configuration {
    network_mode = "VPC"

    vpc_config {
      subnets         = ["subnet-0a1b2c3d4e5f60718"]
      security_groups = ["sg-0a1b2c3d4e5f60718"]
    }
  }

  recording {
    enabled = true

    s3_location {
      bucket = "browser-recordings"
      prefix = "research/"
    }
  }
}

resource "aws_bedrockagentcore_browser" "bare" { # want: agents_in_vpc, browser_recorded
  name = "bare"

  network_configuration {
    network_mode = "PUBLIC"
  }
}

resource "aws_bedrockagentcore_browser" "from_variables" { # undecided: agents_in_vpc, browser_recorded
  name = "variables"

  network_configuration {
    network_mode = var.network
  }

  recording {
    enabled = var.enabled
  }
}

resource "aws_bedrockagentcore_code_interpreter" "sandbox" {
  name = "sandbox"

  network_configuration {
    network_mode = "SANDBOX"
  }
}

resource "aws_bedrockagentcore_code_interpreter" "public" { # want: tools_off_the_internet
  name = "public"

  network_configuration {
    network_mode = "PUBLIC"
  }
}

resource "aws_bedrockagentcore_code_interpreter" "from_variable" { # undecided: tools_off_the_internet
  name = "variable"

  network_configuration {
    network_mode = var.network
  }
}

resource "aws_bedrockagentcore_memory" "hardened" {
  name                  = "support"
  event_expiry_duration = 30
  encryption_key_arn    = aws_kms_key.ai.arn
}

resource "aws_bedrockagentcore_memory" "bare" { # want: customer_managed_key
  name                  = "bare"
  event_expiry_duration = 365
}

resource "aws_bedrockagentcore_memory" "from_variable" { # undecided: customer_managed_key
  name                  = "variable"
  event_expiry_duration = 30
  encryption_key_arn    = var.key
}

resource "aws_bedrockagentcore_policy_engine" "hardened" {
  name               = "limits"
  encryption_key_arn = aws_kms_key.ai.arn
}

resource "aws_bedrockagentcore_policy_engine" "bare" { # want: customer_managed_key
  name = "bare"
}

resource "aws_bedrockagentcore_policy_engine" "from_variable" { # undecided: customer_managed_key
  name               = "variable"
  encryption_key_arn = var.key
}

resource "aws_bedrockagentcore_token_vault_cmk" "own" {
  kms_configuration {
    key_type    = "CustomerManagedKey"
    kms_key_arn = aws_kms_key.ai.arn
  }
}

resource "aws_bedrockagentcore_token_vault_cmk" "service" { # want: customer_managed_key
  kms_configuration {
    key_type = "ServiceManagedKey"
  }
}

resource "aws_bedrockagentcore_token_vault_cmk" "from_variable" { # undecided: customer_managed_key
  kms_configuration {
    key_type = var.key_type
  }
}

resource "aws_bedrockagentcore_api_key_credential_provider" "write_only" {
  name               = "tickets"
  api_key_wo         = var.secret
  api_key_wo_version = 1
}

resource "aws_bedrockagentcore_api_key_credential_provider" "stored" { # want: credentials_out_of_state
  name    = "stored"
  api_key = "tk-0a1b2c3d4e5f"
}

resource "aws_bedrockagentcore_api_key_credential_provider" "from_variable" { # undecided: credentials_out_of_state
  name    = "variable"
  api_key = var.secret
}

resource "aws_bedrockagentcore_oauth2_credential_provider" "write_only" {
  name                       = "github"
  credential_provider_vendor = "GithubOauth2"

  oauth2_provider_config {
    github_oauth2_provider_config {
      client_id_wo                  = var.secret
      client_secret_wo              = var.secret
      client_credentials_wo_version = 1
    }
  }
}

resource "aws_bedrockagentcore_oauth2_credential_provider" "stored" { # want: credentials_out_of_state
  name                       = "slack"
  credential_provider_vendor = "SlackOauth2"

  oauth2_provider_config {
    slack_oauth2_provider_config {
      client_id     = "1234"
      client_secret = "5678"
    }
  }
}

resource "aws_bedrockagentcore_oauth2_credential_provider" "from_variable" { # undecided: credentials_out_of_state
  name                       = "google"
  credential_provider_vendor = "GoogleOauth2"

  oauth2_provider_config {
    google_oauth2_provider_config {
      client_id     = "1234"
      client_secret = var.secret
    }
  }
}

resource "aws_bedrockagentcore_workload_identity" "https" {
  name                                = "support"
  allowed_resource_oauth2_return_urls = ["https://support.example.com/oauth", "http://localhost:8080/oauth"]
}

resource "aws_bedrockagentcore_workload_identity" "plain" { # want: return_urls_https
  name                                = "plain"
  allowed_resource_oauth2_return_urls = ["http://support.example.com/oauth"]
}

resource "aws_bedrockagentcore_workload_identity" "from_variable" { # undecided: return_urls_https
  name                                = "variable"
  allowed_resource_oauth2_return_urls = var.urls
}

resource "aws_bedrockagentcore_resource_policy" "named" {
  resource_arn = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/support-1a2b3c"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:role/portal" }
      Action    = "bedrock-agentcore:InvokeAgentRuntime"
      Resource  = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/support-1a2b3c"
    }]
  })
}

resource "aws_bedrockagentcore_resource_policy" "public" { # want: policy_not_public, policy_least_privilege
  resource_arn = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/open-1a2b3c"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "bedrock-agentcore:*"
      Resource  = "*"
    }]
  })
}

resource "aws_bedrockagentcore_resource_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  resource_arn = "arn:aws:bedrock-agentcore:eu-west-1:111122223333:runtime/variable-1a2b3c"
  policy       = var.policy
}
