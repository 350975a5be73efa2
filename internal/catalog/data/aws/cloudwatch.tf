variable "actions" {}
variable "enabled" {}
variable "key" {}
variable "masks" {}
variable "policy" {}
variable "protected" {}
variable "retention" {}

# Log groups

resource "aws_cloudwatch_log_group" "hardened" {
  name                        = "/shop/orders"
  retention_in_days           = 400
  kms_key_id                  = aws_kms_key.logs.arn
  deletion_protection_enabled = true
}

resource "aws_cloudwatch_log_data_protection_policy" "hardened" {
  log_group_name  = aws_cloudwatch_log_group.hardened.name
  policy_document = file("masking.json")
}

resource "aws_cloudwatch_log_group" "bare" { # want: log_retention_set, log_group_customer_key, log_group_deletion_protected, log_data_masked
  name = "/shop/bare"
}

resource "aws_cloudwatch_log_group" "week" { # want: log_retention_year, log_group_customer_key, log_data_masked
  name              = "/shop/week"
  retention_in_days = 7
  skip_destroy      = true
}

resource "aws_cloudwatch_log_group" "delivery" { # want: log_group_customer_key, log_group_deletion_protected
  name            = "/shop/delivery"
  log_group_class = "DELIVERY"
}

resource "aws_cloudwatch_log_group" "from_variables" { # undecided: log_retention_set, log_retention_year, log_group_customer_key, log_group_deletion_protected, log_data_masked
  name                        = "/shop/variables"
  retention_in_days           = var.retention
  kms_key_id                  = var.key
  deletion_protection_enabled = var.protected
}

resource "aws_cloudwatch_log_data_protection_policy" "from_variables" {
  count           = var.masks
  log_group_name  = aws_cloudwatch_log_group.from_variables.name
  policy_document = file("masking.json")
}

# Policies

data "aws_iam_policy_document" "anyone" {
  statement {
    actions   = ["logs:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_cloudwatch_log_destination_policy" "organization" {
  destination_name = "central"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "logs:PutSubscriptionFilter"
      Resource  = "arn:aws:logs:eu-west-1:111122223333:destination:central"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_cloudwatch_log_destination_policy" "anyone" { # want: policy_not_public, destination_policy_actions
  destination_name = "open"
  access_policy    = data.aws_iam_policy_document.anyone.json
}

resource "aws_cloudwatch_log_destination_policy" "from_variable" { # undecided: policy_not_public, destination_policy_actions
  destination_name = "variable"
  access_policy    = var.policy
}

resource "aws_cloudwatch_log_delivery_destination_policy" "account" {
  delivery_destination_name = "central"
  delivery_destination_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "444455556666" }
      Action    = "logs:CreateDelivery"
      Resource  = "*"
    }]
  })
}

resource "aws_cloudwatch_log_delivery_destination_policy" "anyone" { # want: policy_not_public
  delivery_destination_name   = "open"
  delivery_destination_policy = data.aws_iam_policy_document.anyone.json
}

resource "aws_cloudwatch_log_delivery_destination_policy" "from_variable" { # undecided: policy_not_public
  delivery_destination_name   = "variable"
  delivery_destination_policy = var.policy
}

resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name     = "dns"
  policy_document = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"Service": "route53.amazonaws.com"},
        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
        "Resource": "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/*"
      }]
    }
  JSON
}

resource "aws_cloudwatch_log_resource_policy" "anyone" { # want: policy_not_public
  policy_name     = "open"
  policy_document = data.aws_iam_policy_document.anyone.json
}

resource "aws_cloudwatch_log_resource_policy" "from_variable" { # undecided: policy_not_public
  policy_name     = "variable"
  policy_document = var.policy
}

resource "aws_oam_sink_policy" "account" {
  sink_identifier = aws_oam_sink.central.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["444455556666"] }
      Action    = ["oam:CreateLink", "oam:UpdateLink"]
      Resource  = "*"
    }]
  })
}

resource "aws_oam_sink_policy" "anyone" { # want: policy_not_public
  sink_identifier = aws_oam_sink.central.arn
  policy          = data.aws_iam_policy_document.anyone.json
}

resource "aws_oam_sink_policy" "from_variable" { # undecided: policy_not_public
  sink_identifier = aws_oam_sink.central.arn
  policy          = var.policy
}

# Alarms

resource "aws_cloudwatch_metric_alarm" "hardened" {
  alarm_name          = "orders-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.on_call.arn]
}

resource "aws_cloudwatch_metric_alarm" "silent" { # want: alarm_action_set, alarm_actions_enabled
  alarm_name          = "silent"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  actions_enabled     = false
}

resource "aws_cloudwatch_metric_alarm" "from_variables" { # undecided: alarm_action_set, alarm_actions_enabled
  alarm_name          = "variables"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  actions_enabled     = var.enabled
  alarm_actions       = var.actions
}

resource "aws_cloudwatch_metric_alarm" "part" {
  alarm_name          = "part"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
}

resource "aws_cloudwatch_composite_alarm" "hardened" {
  alarm_name    = "shop"
  alarm_rule    = "ALARM(${aws_cloudwatch_metric_alarm.part.alarm_name})"
  alarm_actions = [aws_sns_topic.on_call.arn]
}

resource "aws_cloudwatch_composite_alarm" "silent" { # want: alarm_action_set, alarm_actions_enabled
  alarm_name      = "silent-composite"
  alarm_rule      = "ALARM(other)"
  actions_enabled = false
}

resource "aws_cloudwatch_composite_alarm" "from_variables" { # undecided: alarm_action_set, alarm_actions_enabled
  alarm_name      = "variables-composite"
  alarm_rule      = "ALARM(other)"
  actions_enabled = var.enabled
  alarm_actions   = var.actions
}
