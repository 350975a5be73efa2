variable "content" {}
variable "key" {}
variable "minutes" {}
variable "monitors" {}
variable "strategy" {}
variable "validators" {}

resource "aws_appconfig_application" "shop" {
  name = "shop"
}

resource "aws_appconfig_environment" "watched" {
  application_id = aws_appconfig_application.shop.id
  name           = "production"

  monitor {
    alarm_arn      = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors"
    alarm_role_arn = "arn:aws:iam::111122223333:role/appconfig-alarms"
  }
}

resource "aws_appconfig_environment" "bare" { # want: rollback_alarms
  application_id = aws_appconfig_application.shop.id
  name           = "bare"
}

resource "aws_appconfig_environment" "from_variable" { # undecided: rollback_alarms
  application_id = aws_appconfig_application.shop.id
  name           = "variable"

  dynamic "monitor" {
    for_each = var.monitors
    content {
      alarm_arn = monitor.value
    }
  }
}

resource "aws_appconfig_configuration_profile" "hardened" {
  application_id     = aws_appconfig_application.shop.id
  name               = "limits"
  location_uri       = "hosted"
  kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  validator {
    type    = "JSON_SCHEMA"
    content = "{\"type\": \"object\"}"
  }
}

resource "aws_appconfig_configuration_profile" "flags" { # want: customer_managed_key
  application_id = aws_appconfig_application.shop.id
  name           = "flags"
  location_uri   = "hosted"
  type           = "AWS.AppConfig.FeatureFlags"
}

resource "aws_appconfig_configuration_profile" "secret" { # want: validators
  application_id     = aws_appconfig_application.shop.id
  name               = "secret"
  location_uri       = "secretsmanager://shop"
  retrieval_role_arn = "arn:aws:iam::111122223333:role/appconfig"
}

resource "aws_appconfig_configuration_profile" "from_variables" { # undecided: validators, customer_managed_key
  application_id     = aws_appconfig_application.shop.id
  name               = "variables"
  location_uri       = "hosted"
  kms_key_identifier = var.key

  dynamic "validator" {
    for_each = var.validators
    content {
      type    = "LAMBDA"
      content = validator.value
    }
  }
}

resource "aws_appconfig_hosted_configuration_version" "clean" {
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  content_type             = "application/json"
  content = jsonencode({
    page_size  = 50
    db_secret  = "shop/database"
    password   = "/shop/password"
    token_life = "15m"
  })
}

resource "aws_appconfig_hosted_configuration_version" "json_secret" { # want: no_secrets_in_configuration
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  content_type             = "application/json"
  content = jsonencode({
    db_password = "kangaroo-7"
  })
}

resource "aws_appconfig_hosted_configuration_version" "yaml_secret" { # want: no_secrets_in_configuration
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  content_type             = "application/x-yaml"
  content                  = <<-YAML
    page_size: 50
    database: "postgres://shop:kangaroo-7@db.example.internal/shop"
  YAML
}

resource "aws_appconfig_hosted_configuration_version" "from_variable" { # undecided: no_secrets_in_configuration
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  content_type             = "application/json"
  content                  = var.content
}

resource "aws_appconfig_deployment_strategy" "steps" {
  name                           = "steps"
  deployment_duration_in_minutes = 20
  final_bake_time_in_minutes     = 10
  growth_factor                  = 20
  replicate_to                   = "NONE"
}

resource "aws_appconfig_deployment_strategy" "at_once" { # want: gradual_deployment, bake_time
  name                           = "at-once"
  deployment_duration_in_minutes = 0
  growth_factor                  = 100
  replicate_to                   = "NONE"
}

resource "aws_appconfig_deployment_strategy" "from_variables" { # undecided: gradual_deployment, bake_time
  name                           = "variables"
  deployment_duration_in_minutes = var.minutes
  final_bake_time_in_minutes     = var.minutes
  growth_factor                  = 20
  replicate_to                   = "NONE"
}

resource "aws_appconfig_deployment" "linear" {
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  configuration_version    = "1"
  deployment_strategy_id   = "AppConfig.Linear20PercentEvery6Minutes"
  environment_id           = aws_appconfig_environment.watched.environment_id
}

resource "aws_appconfig_deployment" "at_once" { # want: gradual_deployment
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  configuration_version    = "1"
  deployment_strategy_id   = "AppConfig.AllAtOnce"
  environment_id           = aws_appconfig_environment.watched.environment_id
}

resource "aws_appconfig_deployment" "from_variable" { # undecided: gradual_deployment
  application_id           = aws_appconfig_application.shop.id
  configuration_profile_id = aws_appconfig_configuration_profile.hardened.configuration_profile_id
  configuration_version    = "1"
  deployment_strategy_id   = var.strategy
  environment_id           = aws_appconfig_environment.watched.environment_id
}

resource "aws_kms_key" "configuration" {
  enable_key_rotation = true
}

resource "aws_appconfig_configuration_profile" "key_of_the_module" {
  application_id     = aws_appconfig_application.shop.id
  name               = "module-key"
  location_uri       = "hosted"
  type               = "AWS.AppConfig.FeatureFlags"
  kms_key_identifier = aws_kms_key.configuration.arn
}
