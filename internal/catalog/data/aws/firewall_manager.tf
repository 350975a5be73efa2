variable "data" {}
variable "enabled" {}

resource "aws_fms_policy" "waf" {
  name                        = "waf"
  exclude_resource_tags       = false
  remediation_enabled         = true
  delete_all_policy_resources = false
  resource_type               = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type = "WAFV2"
    managed_service_data = jsonencode({
      type = "WAFV2"
      preProcessRuleGroups = [{
        ruleGroupType  = "ManagedRuleGroup"
        overrideAction = { type = "NONE" }
        managedRuleGroupIdentifier = {
          vendorName           = "AWS"
          managedRuleGroupName = "AWSManagedRulesCommonRuleSet"
        }
      }]
      postProcessRuleGroups             = []
      defaultAction                     = { type = "ALLOW" }
      overrideCustomerWebACLAssociation = false
      loggingConfiguration = {
        logDestinationConfigs = ["arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-central"]
      }
    })
  }
}

resource "aws_fms_policy" "waf_trial" { # want: remediation_enabled, scope_without_opt_out_tag, protections_survive_policy, waf_rules_block, waf_logging
  name                  = "trial"
  exclude_resource_tags = true
  resource_tags         = { firewall = "off" }
  resource_type         = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type                 = "WAFV2"
    managed_service_data = <<-JSON
      {
        "type": "WAFV2",
        "preProcessRuleGroups": [{"ruleGroupType": "ManagedRuleGroup", "overrideAction": {"type": "COUNT"}}],
        "postProcessRuleGroups": [],
        "defaultAction": {"type": "ALLOW"}
      }
    JSON
  }
}

resource "aws_fms_policy" "groups" { # want: protections_survive_policy
  name                  = "groups"
  exclude_resource_tags = false
  remediation_enabled   = true
  resource_type         = "AWS::EC2::NetworkInterface"

  security_service_policy_data {
    type = "SECURITY_GROUPS_COMMON"
    managed_service_data = jsonencode({
      type                             = "SECURITY_GROUPS_COMMON"
      revertManualSecurityGroupChanges = true
      securityGroups                   = [{ id = "sg-0123456789abcdef0" }]
    })
  }
}

resource "aws_fms_policy" "groups_loose" { # want: protections_survive_policy, group_changes_reverted
  name                  = "groups"
  exclude_resource_tags = false
  remediation_enabled   = true
  resource_type         = "AWS::EC2::NetworkInterface"

  security_service_policy_data {
    type = "SECURITY_GROUPS_COMMON"
    managed_service_data = jsonencode({
      type                             = "SECURITY_GROUPS_COMMON"
      revertManualSecurityGroupChanges = false
      securityGroups                   = [{ id = "sg-0123456789abcdef0" }]
    })
  }
}

resource "aws_fms_policy" "from_variables" { # undecided: remediation_enabled, scope_without_opt_out_tag, protections_survive_policy, waf_rules_block, waf_logging
  name                        = "variables"
  exclude_resource_tags       = var.enabled
  resource_tags               = { firewall = "off" }
  remediation_enabled         = var.enabled
  delete_all_policy_resources = var.enabled
  resource_type               = "AWS::ElasticLoadBalancingV2::LoadBalancer"

  security_service_policy_data {
    type                 = "WAFV2"
    managed_service_data = var.data
  }
}

resource "aws_fms_policy" "groups_from_variable" { # undecided: group_changes_reverted
  name                        = "groups"
  exclude_resource_tags       = false
  remediation_enabled         = true
  delete_all_policy_resources = false
  resource_type               = "AWS::EC2::NetworkInterface"

  security_service_policy_data {
    type                 = "SECURITY_GROUPS_COMMON"
    managed_service_data = var.data
  }
}
