service "aws_firewall_manager" {
  name        = "AWS Firewall Manager"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Applies WAF, Shield Advanced, security group, network ACL, Network Firewall and DNS Firewall policies to accounts and resources of an organization."
  aliases     = ["Firewall Manager", "FMS"]
  resources = [
    "aws_fms_admin_account",
    "aws_fms_policy",
    "aws_fms_resource_set",
  ]
  sources = [
    "https://docs.aws.amazon.com/waf/latest/developerguide/fms-chapter.html",
    "https://docs.aws.amazon.com/waf/latest/developerguide/fms-security.html",
  ]

  resource_type "aws_fms_policy" {
    defaults = {
      remediation_enabled                = false
      delete_all_policy_resources        = true
      delete_unused_fm_managed_resources = false
    }
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Compares resources in scope with the policy and, where remediation is on, creates and attaches what is missing."
    customer = "Writes the policies and their scope, turns remediation on, keeps AWS Config recording, repairs what is only reported."
    reason   = "A policy reaches the resources in its scope, in the regions where it exists, and no others."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/working-with-policies.html"
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "independent"
    provider = "Reports resources that do not comply, and attacks seen by Shield Advanced."
    customer = "Routes these findings to people and detects attacks with services made for that."
    reason   = "Firewall Manager watches protections and no attackers."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/fms-findings.html"
  }

  # Predicates

  function "counts" {
    description = "Whether a rule group in a WAF policy is overridden to count only."
    params      = ["group"]
    result      = group.overrideAction.type == "COUNT"
  }

  function "data" {
    description = "The settings of the protection in a policy, which stand there as JSON."
    params      = ["policy"]
    result      = jsondecode(policy.security_service_policy_data[0].managed_service_data)
  }

  obligation "remediation_enabled" {
    title     = "Let policies remediate"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without remediation the policy writes a list: the load balancer without a web ACL is noncompliant and open, in every account."
    provider  = "Applies the protection to resources in scope, existing and new ones, when remediation is on."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "CM-6(1)", "SI-7"]
      pci_dss_4_0      = ["1.2.1", "6.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["4.4", "13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/create-policy.html"]

    check "aws_fms_policy" {
      require = self.remediation_enabled == true
      remedy  = "Set remediation_enabled = true after a run without it has shown what will change."
    }
  }

  obligation "scope_without_opt_out_tag" {
    title       = "Do not let a tag take resources out of scope"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With exclude_resource_tags whoever may tag a resource may remove its firewall, and tagging is a right that many have."
    provider    = "Takes the protection off when the tag appears, where clean-up is on."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "SC-7", "CM-5"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/policy-scope.html"]

    check "aws_fms_policy" {
      require = self.exclude_resource_tags != true || length(self.resource_tags) == 0
      remedy  = "Exclude accounts or units with exclude_map, or guard the tag keys with a service control policy and exempt the policy."
    }
  }

  obligation "protections_survive_policy" {
    title       = "Keep protections when a policy is deleted"
    area        = "change_management"
    severity    = "medium"
    recommended = false
    rationale   = "By default deleting the policy, which a replacement does too, deletes its web ACLs and firewalls in all accounts at once."
    provider    = "Cleans up what the policy made, unless told to leave it."
    frameworks = {
      nist_800_53_r5   = ["CM-3", "SC-7"]
      iso_27001_2022   = ["A.8.32"]
      soc_2            = ["CC8.1"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fms/2018-01-01/APIReference/API_DeletePolicy.html"]

    check "aws_fms_policy" {
      require = self.delete_all_policy_resources == false
      fix     = { delete_all_policy_resources = false }
      autofix = true
    }
  }

  obligation "waf_rules_block" {
    title     = "Let WAF policies block, not count"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Rule groups overridden to COUNT write numbers and let the attack through; a trial that was never ended looks like protection in every account."
    provider  = "Runs the rule groups before and after those of the accounts, with the actions of the policy."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "SI-4"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["13.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-policies.html"]

    check "aws_fms_policy" {
      when    = self.security_service_policy_data[0].type == "WAFV2"
      require = !anytrue([for g in data(self).preProcessRuleGroups : counts(g)]) && !anytrue([for g in data(self).postProcessRuleGroups : counts(g)])
      remedy  = "Set overrideAction.type of the rule groups in managed_service_data to \"NONE\" once the trial has ended."
    }
  }

  obligation "waf_logging" {
    title       = "Log requests in WAF policies"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "After an attack, and after a customer who was blocked by mistake, nobody can say which request met which rule in which account."
    provider    = "Turns on logging to the central destination for every web ACL of the policy."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-policies-logging-config.html"]

    check "aws_fms_policy" {
      when    = self.security_service_policy_data[0].type == "WAFV2"
      require = length(data(self).loggingConfiguration.logDestinationConfigs) > 0
      remedy  = "Add loggingConfiguration with logDestinationConfigs to managed_service_data."
    }
  }

  obligation "group_changes_reverted" {
    title     = "Revert manual changes of common security groups"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A common security group that an account may edit is common for a day; the port that was opened at night stays open."
    provider  = "Undoes changes to the replicas when the policy says so."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "CM-6(1)"]
      pci_dss_4_0      = ["1.2.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/security-group-policies-common.html"]

    check "aws_fms_policy" {
      when    = self.security_service_policy_data[0].type == "SECURITY_GROUPS_COMMON"
      require = data(self).revertManualSecurityGroupChanges == true
      remedy  = "Set revertManualSecurityGroupChanges to true in managed_service_data."
    }
  }

  # Process and evidence

  obligation "noncompliance_handled" {
    title        = "Handle resources that do not comply"
    area         = "network_controls"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Remediation fails where a quota is reached, a web ACL is already there or Config does not record; those resources stay open and are only listed."
    provider     = "Lists them per policy and account and sends findings to Security Hub."
    frameworks   = { nist_800_53_r5 = ["CA-7", "SC-7"], pci_dss_4_0 = ["1.2.7"], iso_27001_2022 = ["A.8.20"], soc_2 = ["CC7.1"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/waf/latest/developerguide/fms-compliance.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show which accounts and regions are in scope"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Policies with type, region, scope and remediation; accounts excluded and why; state of AWS Config in each account and region."
    rationale    = "Policies are regional and need Config: where either is missing, new resources appear without protection and without a finding."
    provider     = "Shows the compliance of what it can see."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "CA-7"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/fms-prereq.html"]
  }

  obligation "administrators_reviewed" {
    title        = "Review Firewall Manager administrators"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An administrator can open or close the network of every account in its scope with one change; it should be a security account and not the management account."
    provider     = "Lets several administrators have scopes of accounts, units, regions and policy types."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-6(7)", "AC-5"]
      iso_27001_2022      = ["A.8.2"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/fms-administrators.html"]
  }
}
