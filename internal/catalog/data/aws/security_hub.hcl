service "aws_security_hub" {
  name        = "AWS Security Hub"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Collects findings of AWS and third parties, checks resources against security standards and correlates both across accounts and regions."
  aliases     = ["Security Hub", "Security Hub CSPM", "Security Hub v2"]
  resources = [
    "aws_securityhub_account",
    "aws_securityhub_account_v2",
    "aws_securityhub_action_target",
    "aws_securityhub_aggregator_v2",
    "aws_securityhub_automation_rule",
    "aws_securityhub_automation_rule_v2",
    "aws_securityhub_configuration_policy",
    "aws_securityhub_configuration_policy_association",
    "aws_securityhub_connector_v2",
    "aws_securityhub_finding_aggregator",
    "aws_securityhub_insight",
    "aws_securityhub_invite_accepter",
    "aws_securityhub_member",
    "aws_securityhub_organization_admin_account",
    "aws_securityhub_organization_configuration",
    "aws_securityhub_product_subscription",
    "aws_securityhub_standards_control",
    "aws_securityhub_standards_control_association",
    "aws_securityhub_standards_subscription",
  ]
  sources = [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/security.html",
  ]

  resource_type "aws_securityhub_account" {
    defaults = {
      enable_default_standards = true
      auto_enable_controls     = true
    }
  }

  resource_type "aws_securityhub_organization_configuration" {
    defaults = { auto_enable_standards = "DEFAULT" }
  }

  resource_type "aws_securityhub_automation_rule" {
    defaults = { rule_status = "ENABLED" }
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Collects findings, runs the controls of the chosen standards over what AWS Config records, and correlates."
    customer = "Enables accounts, regions, standards and the services that detect, records the resources with AWS Config, routes findings to people."
    reason   = "Security Hub sees what others report and what Config records, and nothing else."
    source   = "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes findings 90 days after their last update."
    customer = "Exports through EventBridge what must be kept longer, and sets retention there."
    reason   = "Retention in the service is fixed."
    source   = "https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"
  }

  # Predicates

  # Standards of which the publisher or Security Hub has a later version.
  function "outdated" {
    description = "Whether the ARN names a version of a standard that has been superseded for years."
    params      = ["standard"]
    result      = matches("cis-aws-foundations-benchmark/v/1[.]|pci-dss/v/3[.]", standard)
  }

  function "narrow" {
    description = "Whether criteria of an automation rule single out a control, a title, a type or a resource, or only what needs no answer."
    params      = ["c"]
    result = (
      length(c.compliance_security_control_id) + length(c.generator_id) + length(c.title) + length(c.type) + length(c.id) > 0
      || length(c.resource_id) + length(c.resource_application_arn) + length(c.resource_application_name) + length(c.resource_tags) > 0
      || anytrue([for s in c.severity_label : s.comparison == "EQUALS" && s.value == "INFORMATIONAL"])
      || anytrue([for s in c.compliance_status : s.comparison == "EQUALS" && contains(["PASSED", "NOT_AVAILABLE"], s.value)])
      || anytrue([for s in c.record_state : s.comparison == "EQUALS" && s.value == "ARCHIVED"])
    )
  }

  function "suppresses" {
    description = "Whether an automation rule takes findings out of the queue."
    params      = ["actions"]
    result      = anytrue([for a in actions : anytrue([for u in a.finding_fields_update : anytrue([for w in u.workflow : contains(["SUPPRESSED", "RESOLVED"], w.status)])])])
  }

  # Accounts and regions

  obligation "organization_auto_enable" {
    title     = "Enable Security Hub in new accounts by itself"
    area      = "configuration"
    severity  = "high"
    rationale = "An account that joins the organization is checked against nothing until somebody remembers; its open buckets and keys appear in no list."
    provider  = "Enables new accounts, or applies configuration policies to accounts and units where configuration is central."
    frameworks = {
      cis_aws_foundations = ["5.16"]
      nist_800_53_r5      = ["CA-7", "CA-2", "AU-6(3)"]
      pci_dss_4_0         = ["10.4.1.1"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.1", "CC7.2"]
      cis_controls_8_1    = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/accounts-orgs-auto-enable.html"]

    check "aws_securityhub_organization_configuration" {
      require = self.auto_enable == true || anytrue([for c in self.organization_configuration : c.configuration_type == "CENTRAL"])
      remedy  = "Set auto_enable = true, or organization_configuration.configuration_type = \"CENTRAL\" and associate configuration policies."
    }
  }

  obligation "organization_standards" {
    title     = "Enable standards in new accounts"
    area      = "configuration"
    severity  = "medium"
    rationale = "With NONE a new account has Security Hub and no control: its page is empty, which reads like a clean one."
    provider  = "Enables the default standards in new accounts unless told not to; central configuration uses policies instead."
    frameworks = {
      cis_aws_foundations = ["5.16"]
      nist_800_53_r5      = ["CA-7", "CM-6(1)"]
      iso_27001_2022      = ["A.5.36"]
      soc_2               = ["CC7.1"]
      cis_controls_8_1    = ["4.1"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/accounts-orgs-auto-enable.html"]

    check "aws_securityhub_organization_configuration" {
      when    = !anytrue([for c in self.organization_configuration : c.configuration_type == "CENTRAL"])
      require = self.auto_enable_standards == "DEFAULT"
      fix     = { auto_enable_standards = "DEFAULT" }
    }
  }

  obligation "central_configuration" {
    title       = "Configure Security Hub centrally"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "With local configuration each account may switch controls and standards off, and existing accounts keep what they had."
    provider    = "Applies policies from the delegated administrator to accounts, units and linked regions and keeps members from changing them."
    frameworks  = { nist_800_53_r5 = ["CM-6(1)"], iso_27001_2022 = ["A.8.9"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html"]

    check "aws_securityhub_organization_configuration" {
      require = anytrue([for c in self.organization_configuration : c.configuration_type == "CENTRAL"])
      remedy  = "Add organization_configuration with configuration_type = \"CENTRAL\", auto_enable = false and auto_enable_standards = \"NONE\", and aws_securityhub_configuration_policy resources with associations."
    }
  }

  obligation "all_regions_aggregated" {
    title     = "Aggregate findings of all regions"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A list of regions misses the one opened next year, and an attack in a region that nobody uses stays on a page that nobody opens."
    provider  = "Copies findings and updates between linked regions, and links regions that it opens later where all are chosen."
    frameworks = {
      cis_aws_foundations = ["5.16"]
      nist_800_53_r5      = ["AU-6(3)", "CA-7", "SI-4"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      cis_controls_8_1    = ["13.1"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html"]

    check "aws_securityhub_finding_aggregator" {
      require = contains(["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"], self.linking_mode)
      remedy  = "Set linking_mode = \"ALL_REGIONS\" and remove specified_regions, or exclude single regions with ALL_REGIONS_EXCEPT_SPECIFIED."
    }
    check "aws_securityhub_aggregator_v2" {
      require = contains(["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"], self.region_linking_mode)
      remedy  = "Set region_linking_mode = \"ALL_REGIONS\" and remove linked_regions, or exclude single regions with ALL_REGIONS_EXCEPT_SPECIFIED."
    }
  }

  # Standards and controls

  obligation "policy_enables_standards" {
    title     = "Enable standards in configuration policies"
    area      = "configuration"
    severity  = "medium"
    rationale = "A policy without service or standards switches all controls off in every account it is associated with."
    provider  = "Applies the policy as it is written, within a day and to new accounts of the unit."
    frameworks = {
      nist_800_53_r5   = ["CA-7", "CM-6(1)"]
      iso_27001_2022   = ["A.5.36"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/configuration-policies-overview.html"]

    check "aws_securityhub_configuration_policy" {
      require = alltrue([for p in self.configuration_policy : p.service_enabled == true && length(p.enabled_standard_arns) > 0])
      remedy  = "Set service_enabled = true and list the standards in enabled_standard_arns; exempt a policy for accounts that are being closed."
    }
  }

  obligation "new_controls_enabled" {
    title     = "Take over new controls of a standard"
    area      = "configuration"
    severity  = "medium"
    rationale = "A frozen list of controls stays as it was on the day it was written; weaknesses that AWS learns to check later are not reported."
    provider  = "Adds controls to standards every month and enables them unless told not to."
    frameworks = {
      nist_800_53_r5   = ["CA-7", "RA-5(2)"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/controls-auto-enable.html"]

    check "aws_securityhub_account" {
      require = self.auto_enable_controls == true
      fix     = { auto_enable_controls = true }
    }
    check "aws_securityhub_configuration_policy" {
      require = alltrue([for p in self.configuration_policy : alltrue([for s in p.security_controls_configuration : length(s.enabled_control_identifiers) == 0])])
      remedy  = "List what is not wanted in disabled_control_identifiers instead of what is in enabled_control_identifiers."
    }
  }

  obligation "standards_current" {
    title     = "Subscribe to current versions of standards"
    area      = "compliance_audit"
    severity  = "medium"
    rationale = "PCI DSS 3.2.1 is retired and CIS 1.x is from 2018 and 2021: a good score against them proves nothing to an auditor and lacks the checks added since."
    provider  = "Offers several versions of a standard side by side and leaves the old subscription on."
    frameworks = {
      nist_800_53_r5   = ["CA-2", "CM-6"]
      iso_27001_2022   = ["A.5.36"]
      soc_2            = ["CC4.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html"]

    check "aws_securityhub_standards_subscription" {
      require = !outdated(self.standards_arn)
      remedy  = "Subscribe to the latest version, such as cis-aws-foundations-benchmark/v/5.0.0 or pci-dss/v/4.0.1, and remove this one."
    }
    check "aws_securityhub_configuration_policy" {
      require = alltrue([for p in self.configuration_policy : alltrue([for a in p.enabled_standard_arns : !outdated(a)])])
      remedy  = "Replace the ARN in enabled_standard_arns by that of the latest version."
    }
  }

  obligation "disabled_controls_explained" {
    title      = "Give a reason for every disabled control"
    area       = "compliance_audit"
    severity   = "low"
    rationale  = "A year later nobody knows whether the control was noise, replaced by another one, or in somebody's way."
    provider   = "Keeps the reason with the control and leaves it off until somebody turns it on again."
    frameworks = { nist_800_53_r5 = ["CA-5", "CM-6"], iso_27001_2022 = ["A.5.36"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/securityhub/latest/userguide/disable-controls-overview.html"]

    check "aws_securityhub_standards_control" {
      require = self.control_status != "DISABLED" || is_set(self.disabled_reason)
      remedy  = "Set disabled_reason to what replaces the control or who accepted the risk."
    }
    check "aws_securityhub_standards_control_association" {
      require = self.association_status != "DISABLED" || is_set(self.updated_reason)
      remedy  = "Set updated_reason to what replaces the control or who accepted the risk."
    }
  }

  obligation "consolidated_findings" {
    title      = "Report one finding per control"
    area       = "threat_detection"
    severity   = "low"
    rationale  = "With three standards one open port is three findings with three workflows; closing one of them leaves two, and the queue is three times as long."
    provider   = "Makes one finding per control and lists the standards in it, unless the account asks for the old form."
    frameworks = { nist_800_53_r5 = ["AU-6(1)"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/securityhub/latest/userguide/controls-findings-create-update.html"]

    check "aws_securityhub_account" {
      require = self.control_finding_generator != "STANDARD_CONTROL"
      fix     = { control_finding_generator = "SECURITY_CONTROL" }
    }
  }

  # Findings

  obligation "automation_narrow" {
    title     = "Suppress named controls and resources only"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A rule that suppresses or resolves by account, product or severity alone also hides the finding that nobody has seen yet."
    provider  = "Applies enabled rules to new and updated findings in their order, without asking."
    frameworks = {
      nist_800_53_r5   = ["CA-7", "SI-4"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/automation-rules.html"]

    check "aws_securityhub_automation_rule" {
      when    = self.rule_status == "ENABLED" && suppresses(self.actions)
      require = alltrue([for c in self.criteria : narrow(c)]) && length(self.criteria) > 0
      remedy  = "Add a criterion such as compliance_security_control_id, title, type, resource_id or resource_tags."
    }

    # Status 3 is suppressed, 4 resolved, 5 archived.
    check "aws_securityhub_automation_rule_v2" {
      when    = self.rule_status != "DISABLED" && anytrue([for a in self.action : anytrue([for u in a.finding_fields_update : contains([3, 4, 5], u.status_id)])])
      require = length(self.criteria) > 0 && alltrue([for c in self.criteria : matches("\"FieldName\"\\s*:\\s*\"(metadata[.]uid|finding_info[.](title|types|uid|desc)|compliance[.](control|assessments[.]name)|resources[.](uid|tags|name)|vulnerabilities[.])", c.ocsf_finding_criteria_json)])
      remedy  = "Add a filter to ocsf_finding_criteria_json on finding_info.title, finding_info.types, compliance.control or resources.uid."
    }
  }

  obligation "connector_customer_key" {
    title       = "Encrypt connector settings with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A connector holds the way into the ticket system; under a key of your own that access can be cut off and every use of it is logged."
    provider    = "Encrypts the settings with a key of AWS where none is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_CreateConnectorV2.html"]

    check "aws_securityhub_connector_v2" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to a key whose policy lets Security Hub use it."
    }
  }

  # Process and evidence

  obligation "findings_worked_off" {
    title        = "Work off findings within deadlines"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Security Hub lists and does not mend; a score of 60 percent that nobody owns is the same score next year, with the open bucket in it."
    provider     = "Keeps findings, severity and workflow status, and tells EventBridge."
    frameworks = {
      cis_aws_foundations = ["5.16"]
      nist_800_53_r5      = ["CA-5", "CA-7", "SI-2"]
      pci_dss_4_0         = ["10.4.1.1"]
      iso_27001_2022      = ["A.8.8"]
      soc_2               = ["CC7.1", "CC7.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/finding-workflow-status.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show which accounts and regions are checked"
    area         = "compliance_audit"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List over all accounts and enabled regions: Security Hub status, standards with their versions, state of the AWS Config recorder and the resource types it records, connected detection services, and exceptions with their reason."
    rationale    = "Controls without recorded resources report no data, which looks like no problem."
    provider     = "Shows association status of policies and warns where Config is not recording."
    frameworks = {
      cis_aws_foundations = ["5.16"]
      nist_800_53_r5      = ["CA-2", "CA-7"]
      iso_27001_2022      = ["A.5.36"]
      soc_2               = ["CC4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-setup-prereqs.html"]
  }

  obligation "exceptions_reviewed" {
    title        = "Review suppressed findings and disabled controls"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A suppressed finding never comes back by itself, also when its reason is gone; together they are the risk that nobody decided on."
    provider     = "Keeps suppression until it is lifted, and names the rule that did it."
    frameworks   = { nist_800_53_r5 = ["CA-5", "RA-7"], pci_dss_4_0 = ["12.3.1"], iso_27001_2022 = ["A.5.36"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/securityhub/latest/userguide/finding-workflow-status.html"]
  }

  obligation "administrator_separate" {
    title        = "Administer Security Hub from a security account"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Delegated administrator of each region, that it is one account and not the management account, who has access to it, and which accounts are self-managed."
    rationale    = "Whoever administers it can switch off controls everywhere; the management account has the most powerful users and the least reason to run tools."
    provider     = "Advises against the management account and accepts one delegated administrator."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-5", "AC-6(1)"]
      iso_27001_2022      = ["A.5.3"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html"]
  }

  obligation "routing_tested" {
    title        = "Test the way from a finding to its owner"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test finding of severity critical: event rule, ticket with the right team, time until somebody answered, what was mended."
    rationale    = "An event pattern that does not match the finding format sends nothing, and silence is taken for security."
    provider     = "Emits an event for each new and updated finding and accepts imported test findings."
    frameworks   = { nist_800_53_r5 = ["IR-3", "SI-4(5)"], pci_dss_4_0 = ["12.10.5"], iso_27001_2022 = ["A.5.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cloudwatch-events.html"]
  }
}
