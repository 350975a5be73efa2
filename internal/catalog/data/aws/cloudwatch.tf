variable "actions" {}
variable "enabled" {}
variable "key" {}
variable "masks" {}
variable "metric" {}
variable "pattern" {}
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

# The log group of a trail, and what is counted in it

locals {
  counted = {
    root_use               = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"
    denied_calls           = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
    sign_in_without_mfa    = "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }"
    sign_in_failures       = "{ ($.eventName = \"ConsoleLogin\") && ($.errorMessage = \"Failed authentication\") }"
    iam_changes            = "{ ($.eventName = \"AttachRolePolicy\") || ($.eventName = \"PutUserPolicy\") || ($.eventName = \"CreatePolicyVersion\") }"
    trail_changes          = "{ ($.eventName = \"StopLogging\") || ($.eventName = \"DeleteTrail\") || ($.eventName = \"UpdateTrail\") }"
    key_loss               = "{ ($.eventSource = \"kms.amazonaws.com\") && (($.eventName = \"DisableKey\") || ($.eventName = \"ScheduleKeyDeletion\")) }"
    bucket_policy_changes  = "{ ($.eventName = \"PutBucketPolicy\") || ($.eventName = \"PutBucketAcl\") || ($.eventName = \"DeleteBucketPolicy\") }"
    config_changes         = "{ ($.eventName = \"StopConfigurationRecorder\") || ($.eventName = \"DeleteDeliveryChannel\") }"
    security_group_changes = "{ ($.eventName = \"AuthorizeSecurityGroupIngress\") || ($.eventName = \"ModifySecurityGroupRules\") }"
    network_acl_changes    = "{ ($.eventName = \"CreateNetworkAclEntry\") || ($.eventName = \"ReplaceNetworkAclEntry\") }"
    gateway_changes        = "{ ($.eventName = \"AttachInternetGateway\") || ($.eventName = \"CreateInternetGateway\") }"
    route_changes          = "{ ($.eventName = \"CreateRoute\") || ($.eventName = \"ReplaceRoute\") || ($.eventName = \"DeleteRouteTable\") }"
    vpc_changes            = "{ ($.eventName = \"CreateVpc\") || ($.eventName = \"AcceptVpcPeeringConnection\") }"
    organization_changes   = "{ ($.eventSource = \"organizations.amazonaws.com\") && ($.eventName = \"LeaveOrganization\") }"
  }
}

resource "aws_cloudwatch_log_group" "trail" {
  name                        = "/trail/counted"
  retention_in_days           = 400
  kms_key_id                  = aws_kms_key.logs.arn
  deletion_protection_enabled = true
}

resource "aws_cloudwatch_log_data_protection_policy" "trail" {
  log_group_name  = aws_cloudwatch_log_group.trail.name
  policy_document = file("masking.json")
}

resource "aws_cloudtrail" "counted" {
  name                       = "counted"
  s3_bucket_name             = "trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
}

resource "aws_cloudwatch_log_metric_filter" "counted" {
  for_each       = local.counted
  name           = each.key
  log_group_name = aws_cloudwatch_log_group.trail.name
  pattern        = each.value
  metric_transformation {
    name      = each.key
    namespace = "trail"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "counted" {
  for_each            = local.counted
  alarm_name          = each.key
  metric_name         = aws_cloudwatch_log_metric_filter.counted[each.key].metric_transformation[0].name
  namespace           = "trail"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.on_call.arn]
}

resource "aws_cloudwatch_log_group" "trail_alone" { # want: filter_root_use, filter_denied_calls, filter_sign_in_without_mfa, filter_sign_in_failures, filter_iam_changes, filter_trail_changes, filter_key_loss, filter_bucket_policy_changes, filter_config_changes, filter_security_group_changes, filter_network_acl_changes, filter_gateway_changes, filter_route_changes, filter_vpc_changes, filter_organization_changes
  name                        = "/trail/alone"
  retention_in_days           = 400
  kms_key_id                  = aws_kms_key.logs.arn
  deletion_protection_enabled = true
}

resource "aws_cloudwatch_log_data_protection_policy" "trail_alone" {
  log_group_name  = aws_cloudwatch_log_group.trail_alone.name
  policy_document = file("masking.json")
}

resource "aws_cloudtrail" "alone" {
  name                       = "alone"
  s3_bucket_name             = "trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail_alone.arn}:*"
}

resource "aws_cloudwatch_log_metric_filter" "unrelated" { # want: metric_filter_alarmed
  name           = "slow"
  log_group_name = aws_cloudwatch_log_group.trail_alone.name
  pattern        = "{ $.latency > 1000 }"
  metric_transformation {
    name      = "Slow"
    namespace = "shop"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_group" "trail_from_variable" { # undecided: filter_root_use, filter_denied_calls, filter_sign_in_without_mfa, filter_sign_in_failures, filter_iam_changes, filter_trail_changes, filter_key_loss, filter_bucket_policy_changes, filter_config_changes, filter_security_group_changes, filter_network_acl_changes, filter_gateway_changes, filter_route_changes, filter_vpc_changes, filter_organization_changes
  name                        = "/trail/variable"
  retention_in_days           = 400
  kms_key_id                  = aws_kms_key.logs.arn
  deletion_protection_enabled = true
}

resource "aws_cloudwatch_log_data_protection_policy" "trail_from_variable" {
  log_group_name  = aws_cloudwatch_log_group.trail_from_variable.name
  policy_document = file("masking.json")
}

resource "aws_cloudtrail" "from_variable" {
  name                       = "variable"
  s3_bucket_name             = "trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail_from_variable.arn}:*"
}

# The alarm names the metric by its literal name.
resource "aws_cloudwatch_log_metric_filter" "from_variable" {
  name           = "variable"
  log_group_name = aws_cloudwatch_log_group.trail_from_variable.name
  pattern        = var.pattern
  metric_transformation {
    name      = "Variable"
    namespace = "trail"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "from_variable" {
  alarm_name          = "variable-literal"
  metric_name         = "Variable"
  namespace           = "trail"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.on_call.arn]
}

resource "aws_cloudwatch_log_metric_filter" "metric_from_variable" { # undecided: metric_filter_alarmed
  name           = "metric-variable"
  log_group_name = "/shop/orders"
  pattern        = "ERROR"
  metric_transformation {
    name      = var.metric
    namespace = "shop"
    value     = "1"
  }
}

# Canaries

resource "aws_synthetics_canary" "hardened" {
  name = "checkout"
  run_config {
    environment_variables = { SECRET_NAME = "shop/canary" }
  }
}

resource "aws_synthetics_canary" "written" { # want: canary_no_secrets
  name = "sign-in"
  run_config {
    environment_variables = { LOGIN_PASSWORD = "hunter2hunter2" }
  }
}

resource "aws_synthetics_canary" "from_variable" { # undecided: canary_no_secrets
  name = "variable"
  run_config {
    environment_variables = { LOGIN_PASSWORD = var.key }
  }
}
