variable "rule_id" {}
variable "with_metrics" {}
variable "header" {}
variable "with_logs" {}
variable "rules" {}
variable "log_stream" {}
variable "override" {}
variable "default_block" {}

resource "aws_wafv2_web_acl" "hardened" {
  name  = "shop"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "known-bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
        rule_action_override {
          name = "Host_Localhost_HEADER"
          action_to_use {
            count {}
          }
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "known-bad-inputs"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "rate"
    priority = 2
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit = 2000
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "hardened" {
  resource_arn            = aws_wafv2_web_acl.hardened.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shop"]
  redacted_fields {
    single_header {
      name = "Authorization"
    }
  }
}

resource "aws_wafv2_web_acl" "bare" { # want: rules_present, managed_rules, known_bad_inputs_blocked, rate_limited, logging_enabled, metrics_enabled
  name  = "bare"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "bare"
    sampled_requests_enabled   = false
  }
}

# The group only counts, and a Log4j rule is switched off in the way of older majors.
resource "aws_wafv2_web_acl" "counting" { # want: known_bad_inputs_blocked, rule_groups_blocking, rate_limited
  name  = "counting"
  scope = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "bad-inputs"
    priority = 1
    override_action {
      count {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "bad-inputs-again"
    priority = 2
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
        excluded_rule {
          name = "Log4JRCE_BODY"
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs-again"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "counting"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "counting" { # want: log_credentials_redacted
  resource_arn            = aws_wafv2_web_acl.counting.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-edge"]
}

# The Log4j rules of the group are overridden to count.
resource "aws_wafv2_web_acl" "overridden" { # want: known_bad_inputs_blocked, rate_limited, logging_enabled, rule_actions
  name  = "overridden"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
        rule_action_override {
          name = "Log4JRCE_HEADER"
          action_to_use {
            count {}
          }
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "countries"
    priority = 2
    action {}
    statement {
      geo_match_statement {
        country_codes = ["KP"]
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "countries"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "overridden"
    sampled_requests_enabled   = true
  }
}

# Rules in resources of their own.
resource "aws_wafv2_web_acl" "split" { # want: logging_enabled
  name  = "split"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "split"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_rule_group_association" "split" {
  rule_name   = "bad-inputs"
  priority    = 10
  web_acl_arn = aws_wafv2_web_acl.split.arn
  managed_rule_group {
    name        = "AWSManagedRulesKnownBadInputsRuleSet"
    vendor_name = "AWS"
  }
}

resource "aws_wafv2_web_acl_rule" "split" {
  name        = "rate"
  priority    = 20
  web_acl_arn = aws_wafv2_web_acl.split.arn
  action {
    block {}
  }
  statement {
    rate_based_statement {
      limit = 1000
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "rate"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_rule_group_association" "counting" { # want: rule_groups_blocking
  rule_name       = "core"
  priority        = 10
  web_acl_arn     = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/other/a1"
  override_action = "count"
  managed_rule_group {
    name        = "AWSManagedRulesCommonRuleSet"
    vendor_name = "AWS"
  }
}

resource "aws_wafv2_web_acl_rule_group_association" "undecided" { # undecided: rule_groups_blocking
  rule_name       = "core"
  priority        = 11
  web_acl_arn     = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/other/a1"
  override_action = var.override
}

resource "aws_wafv2_web_acl_rule" "counting" { # want: rule_groups_blocking, metrics_enabled
  name        = "core"
  priority    = 20
  web_acl_arn = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/other/a1"
  override_action {
    count {}
  }
  statement {
    managed_rule_group_statement {
      name        = "AWSManagedRulesCommonRuleSet"
      vendor_name = "AWS"
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "core"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_rule" "undecided" { # undecided: rule_groups_blocking, metrics_enabled
  name        = "core"
  priority    = 21
  web_acl_arn = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/other/a1"
  dynamic "override_action" {
    for_each = var.override
    content {
      dynamic "count" {
        for_each = var.override
        content {}
      }
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = var.with_metrics
    metric_name                = "core"
    sampled_requests_enabled   = true
  }
}

# An allow list needs no managed rules.
resource "aws_wafv2_web_acl" "allow_list" { # want: known_bad_inputs_blocked, logging_enabled
  name      = "partners"
  scope     = "REGIONAL"
  rule_json = "[{\"Name\":\"partners\"}]"
  default_action {
    block {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "partners"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl" "undecided" { # undecided: rules_present, rule_actions, managed_rules, known_bad_inputs_blocked, rule_groups_blocking, rate_limited, logging_enabled, metrics_enabled
  name  = "undecided"
  scope = "REGIONAL"
  default_action {
    dynamic "allow" {
      for_each = var.default_block ? [] : [1]
      content {}
    }
  }
  dynamic "rule" {
    for_each = var.rules
    content {
      name     = rule.value.name
      priority = rule.key
      dynamic "override_action" {
        for_each = rule.value.groups
        content {
          dynamic "count" {
            for_each = rule.value.count
            content {}
          }
        }
      }
      statement {
        dynamic "managed_rule_group_statement" {
          for_each = rule.value.groups
          content {
            name        = managed_rule_group_statement.value
            vendor_name = "AWS"
          }
        }
        dynamic "rate_based_statement" {
          for_each = rule.value.limits
          content {
            limit = rate_based_statement.value
          }
        }
      }
      visibility_config {
        cloudwatch_metrics_enabled = var.with_metrics
        metric_name                = rule.value.name
        sampled_requests_enabled   = true
      }
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = var.with_metrics
    metric_name                = "undecided"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "undecided" { # undecided: log_credentials_redacted
  count                   = var.with_logs ? 1 : 0
  resource_arn            = aws_wafv2_web_acl.undecided.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-any"]
  redacted_fields {
    single_header {
      name = var.header
    }
  }
}

resource "aws_wafv2_rule_group" "good" {
  name     = "countries"
  scope    = "REGIONAL"
  capacity = 10
  rule {
    name     = "countries"
    priority = 1
    action {
      block {}
    }
    statement {
      geo_match_statement {
        country_codes = ["KP"]
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "countries"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "countries"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "empty" { # want: rule_groups_filled, metrics_enabled
  name     = "empty"
  scope    = "REGIONAL"
  capacity = 10
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "empty"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "no_action" { # want: rule_actions
  name     = "silent"
  scope    = "REGIONAL"
  capacity = 10
  rule {
    name     = "silent"
    priority = 1
    statement {
      geo_match_statement {
        country_codes = ["KP"]
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "silent"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "silent"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_rule_group" "undecided" { # undecided: rule_groups_filled, rule_actions, metrics_enabled
  name     = "undecided"
  scope    = "REGIONAL"
  capacity = 10
  dynamic "rule" {
    for_each = var.rules
    content {
      name     = rule.value
      priority = rule.key
      dynamic "action" {
        for_each = var.override
        content {
          block {}
        }
      }
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "undecided"
    sampled_requests_enabled   = true
  }
}

# AWS WAF Classic, global

resource "aws_waf_web_acl" "good" {
  name        = "shop"
  metric_name = "shop"
  default_action {
    type = "ALLOW"
  }
  rules {
    priority = 1
    rule_id  = aws_waf_rule.good.id
    action {
      type = "BLOCK"
    }
  }
  rules {
    priority = 2
    rule_id  = aws_waf_rule_group.good.id
    type     = "GROUP"
    override_action {
      type = "NONE"
    }
  }
  logging_configuration {
    log_destination = "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs-shop"
  }
}

resource "aws_waf_web_acl" "bare" { # want: rules_present, logging_enabled
  name        = "bare"
  metric_name = "bare"
  default_action {
    type = "ALLOW"
  }
}

resource "aws_waf_web_acl" "no_action" { # want: rule_actions, logging_enabled
  name        = "silent"
  metric_name = "silent"
  default_action {
    type = "ALLOW"
  }
  rules {
    priority = 1
    rule_id  = aws_waf_rule.good.id
  }
}

resource "aws_waf_web_acl" "undecided" { # undecided: rules_present, rule_actions, logging_enabled
  name        = "undecided"
  metric_name = "undecided"
  default_action {
    type = "ALLOW"
  }
  dynamic "rules" {
    for_each = var.rules
    content {
      priority = rules.key
      rule_id  = rules.value
      action {
        type = var.override
      }
    }
  }
  logging_configuration {
    log_destination = var.log_stream
  }
}

resource "aws_waf_rule" "good" {
  name        = "addresses"
  metric_name = "addresses"
  predicates {
    data_id = "8a2c"
    negated = false
    type    = "IPMatch"
  }
}

resource "aws_waf_rule" "empty" { # want: classic_rule_conditions
  name        = "empty"
  metric_name = "empty"
}

resource "aws_waf_rule" "undecided" { # undecided: classic_rule_conditions
  name        = "undecided"
  metric_name = "undecided"
  dynamic "predicates" {
    for_each = var.rules
    content {
      data_id = predicates.value
      negated = false
      type    = "IPMatch"
    }
  }
}

resource "aws_waf_rule_group" "good" {
  name        = "group"
  metric_name = "group"
  activated_rule {
    priority = 1
    rule_id  = aws_waf_rule.good.id
    action {
      type = "BLOCK"
    }
  }
}

resource "aws_waf_rule_group" "empty" { # want: rule_groups_filled
  name        = "empty"
  metric_name = "empty"
}

resource "aws_waf_rule_group" "no_action" { # want: rule_actions
  name        = "silent"
  metric_name = "silent"
  activated_rule {
    priority = 1
    rule_id  = aws_waf_rule.good.id
  }
}

resource "aws_waf_rule_group" "undecided" { # undecided: rule_groups_filled, rule_actions
  name        = "undecided"
  metric_name = "undecided"
  dynamic "activated_rule" {
    for_each = var.rules
    content {
      priority = activated_rule.key
      rule_id  = activated_rule.value
      action {
        type = var.override
      }
    }
  }
}

# AWS WAF Classic, regional

resource "aws_wafregional_web_acl" "good" {
  name        = "shop"
  metric_name = "shop"
  default_action {
    type = "ALLOW"
  }
  rule {
    priority = 1
    rule_id  = aws_wafregional_rule.good.id
    action {
      type = "BLOCK"
    }
  }
  logging_configuration {
    log_destination = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-shop"
  }
}

resource "aws_wafregional_web_acl" "bare" { # want: rules_present, logging_enabled
  name        = "bare"
  metric_name = "bare"
  default_action {
    type = "ALLOW"
  }
}

resource "aws_wafregional_web_acl" "no_action" { # want: rule_actions, logging_enabled
  name        = "silent"
  metric_name = "silent"
  default_action {
    type = "ALLOW"
  }
  rule {
    priority = 1
    rule_id  = aws_wafregional_rule.good.id
  }
}

resource "aws_wafregional_web_acl" "undecided" { # undecided: rules_present, rule_actions, logging_enabled
  name        = "undecided"
  metric_name = "undecided"
  default_action {
    type = "ALLOW"
  }
  dynamic "rule" {
    for_each = var.rules
    content {
      priority = rule.key
      rule_id  = rule.value
      action {
        type = var.override
      }
    }
  }
  logging_configuration {
    log_destination = var.log_stream
  }
}

resource "aws_wafregional_rule" "good" {
  name        = "addresses"
  metric_name = "addresses"
  predicate {
    data_id = "8a2c"
    negated = false
    type    = "IPMatch"
  }
}

resource "aws_wafregional_rule" "empty" { # want: classic_rule_conditions
  name        = "empty"
  metric_name = "empty"
}

resource "aws_wafregional_rule" "undecided" { # undecided: classic_rule_conditions
  name        = "undecided"
  metric_name = "undecided"
  dynamic "predicate" {
    for_each = var.rules
    content {
      data_id = predicate.value
      negated = false
      type    = "IPMatch"
    }
  }
}

resource "aws_wafregional_rule_group" "good" {
  name        = "group"
  metric_name = "group"
  activated_rule {
    priority = 1
    rule_id  = aws_wafregional_rule.good.id
    action {
      type = "BLOCK"
    }
  }
}

resource "aws_wafregional_rule_group" "empty" { # want: rule_groups_filled
  name        = "empty"
  metric_name = "empty"
}

resource "aws_wafregional_rule_group" "no_action" { # want: rule_actions
  name        = "silent"
  metric_name = "silent"
  activated_rule {
    priority = 1
    rule_id  = aws_wafregional_rule.good.id
  }
}

resource "aws_wafregional_rule_group" "undecided" { # undecided: rule_groups_filled, rule_actions
  name        = "undecided"
  metric_name = "undecided"
  dynamic "activated_rule" {
    for_each = var.rules
    content {
      priority = activated_rule.key
      rule_id  = activated_rule.value
      action {
        type = var.override
      }
    }
  }
}

# What a web ACL does for the resource it is attached to

resource "aws_lb" "shop" {
  name = "shop"
}

resource "aws_wafv2_web_acl_association" "one_group" { # want: attached_acl_managed_groups
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = aws_wafv2_web_acl.hardened.arn
}

resource "aws_wafv2_web_acl_association" "elsewhere" {
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/other/a1"
}

resource "aws_wafv2_web_acl_association" "rules_apart" {
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = aws_wafv2_web_acl.split.arn
}

resource "aws_wafv2_web_acl_association" "undecided" { # undecided: attached_acl_managed_groups
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = aws_wafv2_web_acl.undecided.arn
}

resource "aws_wafv2_web_acl" "both_groups" { # want: rate_limited, logging_enabled
  name  = "both-groups"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "anonymizers"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesAnonymousIpList"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "anonymizers"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "bad-inputs"
    priority = 2
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "both-groups"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "both_groups" {
  resource_arn = aws_lb.shop.arn
  web_acl_arn  = aws_wafv2_web_acl.both_groups.arn
}
