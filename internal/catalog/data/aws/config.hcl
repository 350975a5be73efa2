service "aws_config" {
  name        = "AWS Config"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Records how resources are configured and how that changes, and evaluates rules and conformance packs against it."
  seeds       = [241]
  aliases     = ["Config", "configuration recorder", "Config rules", "conformance packs"]
  resources = [
    "aws_config_aggregate_authorization",
    "aws_config_config_rule",
    "aws_config_configuration_aggregator",
    "aws_config_configuration_recorder",
    "aws_config_configuration_recorder_status",
    "aws_config_conformance_pack",
    "aws_config_delivery_channel",
    "aws_config_organization_conformance_pack",
    "aws_config_organization_custom_policy_rule",
    "aws_config_organization_custom_rule",
    "aws_config_organization_managed_rule",
    "aws_config_remediation_configuration",
    "aws_config_retention_configuration",
  ]
  sources = ["https://docs.aws.amazon.com/config/latest/developerguide/security.html"]

  resource_type "aws_config_configuration_recorder" {
    defaults = {
      name                                            = "default"
      "recording_group.all_supported"                 = true
      "recording_group.include_global_resource_types" = false
      "recording_mode.recording_frequency"            = "CONTINUOUS"
    }
    identity = ["id", "name"]
  }

  resource_type "aws_config_configuration_aggregator" {
    defaults = {
      "account_aggregation_source.all_regions"      = false
      "organization_aggregation_source.all_regions" = false
    }
  }

  area "configuration" {
    party    = "customer"
    customer = "Starts a recorder in every account and region it uses, chooses types and rules, fixes or justifies what they find, and watches that recording is not stopped."
    reason   = "Config shows the state of settings; the settings, and whether anybody looks, stay with the customer."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/how-does-config-work.html"
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates managed rules on every recorded change and reports what is noncompliant."
    customer = "Deploys the rules that matter, routes their results to people, uses a detection service for attacks."
    reason   = "Config finds wrong settings and not attacks."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config.html"
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Records configuration items of the chosen types, and its own API calls in CloudTrail."
    customer = "Records all types with the global ones in one region, delivers to a bucket that workload administrators cannot change, alarms when recording stops."
    reason   = "What was not recorded has no history."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts configuration items in its own store."
    customer = "Encrypts the bucket and topic that receive history and snapshots, with its own key where policy asks for one."
    reason   = "Delivered copies lie in the customer's bucket."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/data-protection.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps configuration items for seven years unless another time is set, then deletes them."
    customer = "Sets a time between 30 days and seven years, and lifecycle rules for the delivered copies."
    reason   = "Retention is a setting of the region; the bucket has another."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Stores configuration items redundantly."
    customer = "Keeps delivered history and snapshots in a bucket of another account; keeps recorder, rules and packs as code."
    reason   = "History is a record and cannot be derived again once it is lost."
    source   = "https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html"
  }

  obligation "recorder_enabled" {
    title     = "Turn the configuration recorder on"
    area      = "configuration"
    severity  = "high"
    rationale = "A recorder that is not started records nothing: rules do not run, Security Hub controls stay silent, and after an incident nobody can say when a bucket or security group was opened."
    provider  = "Records changes while the recorder runs; creating it does not start it."
    frameworks = {
      aws_fsbp            = ["Config.1"]
      cis_aws_foundations = ["4.3"]
      cis_controls_8_1    = ["1.1"]
      nist_800_53_r5      = ["CM-8", "CM-6(1)", "CA-7"]
      pci_dss_4_0         = ["12.5.1"]
      iso_27001_2022      = ["A.5.9", "A.8.9"]
      soc_2               = ["CC7.1"]
      hipaa               = ["164.308(a)(1)(ii)(A)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_45"] }
    sources     = ["https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"]

    check "aws_config_configuration_recorder" {
      companion "aws_config_configuration_recorder_status" {
        attribute = "name"
      }
      require = anytrue([for s in companions.aws_config_configuration_recorder_status : s.is_enabled == true])
      remedy  = "Add an aws_config_configuration_recorder_status for the recorder with is_enabled = true, depending on the delivery channel."
    }

    check "aws_config_configuration_recorder_status" {
      require = self.is_enabled == true
      fix     = { is_enabled = true }
      autofix = true
    }
  }

  obligation "all_types_recorded" {
    title     = "Record all resource types"
    area      = "asset_inventory"
    severity  = "medium"
    rationale = "A list of types is complete on the day it is written; services that teams adopt later stay invisible to inventory and rules."
    provider  = "Adds new types by itself where all types, or all but excluded ones, are recorded."
    frameworks = {
      aws_fsbp            = ["Config.1"]
      cis_aws_foundations = ["4.3"]
      cis_controls_8_1    = ["1.1"]
      nist_800_53_r5      = ["CM-8"]
      pci_dss_4_0         = ["12.5.1"]
      iso_27001_2022      = ["A.5.9", "A.8.9"]
      soc_2               = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_45"] }
    sources     = ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"]

    check "aws_config_configuration_recorder" {
      require = alltrue([
        for g in self.recording_group :
        g.all_supported == true || length(g.exclusion_by_resource_types) > 0 || g.recording_strategy[0].use_only == "EXCLUSION_BY_RESOURCE_TYPES"
      ])
      remedy = "Remove resource_types and set recording_group.all_supported = true, or exclude noisy types with exclusion_by_resource_types."
    }
  }

  obligation "global_types_recorded" {
    title       = "Record global resource types in one region"
    area        = "asset_inventory"
    severity    = "medium"
    recommended = false
    rationale   = "IAM users, roles and policies are recorded nowhere unless one region's recorder includes global types; then no rule sees a new administrator."
    provider    = "Records global types in each region that asks for them, and bills each."
    frameworks = {
      aws_fsbp            = ["Config.1"]
      cis_aws_foundations = ["4.3"]
      cis_controls_8_1    = ["1.1"]
      nist_800_53_r5      = ["CM-8"]
      pci_dss_4_0         = ["12.5.1"]
      iso_27001_2022      = ["A.5.9", "A.8.9"]
      soc_2               = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_48"] }
    sources     = ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"]

    check "aws_config_configuration_recorder" {
      require = anytrue([
        for g in self.recording_group :
        g.include_global_resource_types == true || length(g.exclusion_by_resource_types) > 0 ||
        g.recording_strategy[0].use_only == "EXCLUSION_BY_RESOURCE_TYPES" || anytrue([for t in g.resource_types : startswith(t, "AWS::IAM::")])
      ])
      remedy = "Set recording_group.include_global_resource_types = true in the recorder of your main region; exempt the others."
    }
  }

  obligation "recording_continuous" {
    title     = "Record changes when they happen"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Daily recording keeps the last state of the day only: a security group opened at nine and closed at ten never was."
    provider  = "Records each change, or one state a day where that is chosen."
    frameworks = {
      cis_controls_8_1 = ["1.1"]
      nist_800_53_r5   = ["CM-8(2)", "CA-7"]
      iso_27001_2022   = ["A.5.9", "A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources-recording-frequency.html"]

    check "aws_config_configuration_recorder" {
      require = self.recording_mode[0].recording_frequency != "DAILY"
      remedy  = "Set recording_mode.recording_frequency = \"CONTINUOUS\" and put single noisy types to DAILY with recording_mode_override."
    }
  }

  obligation "service_linked_role" {
    title     = "Record with the service-linked role"
    area      = "workload_identity"
    severity  = "low"
    rationale = "An own role has to be extended for every new type; what it may not read is left out of the record without an error that anybody sees."
    provider  = "Maintains AWSServiceRoleForConfig, which only the service can assume and nobody can weaken."
    frameworks = {
      aws_fsbp         = ["Config.1"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles.html"]

    check "aws_config_configuration_recorder" {
      companion "aws_iam_role" {
        self_attribute = "role_arn"
      }
      companion "aws_iam_service_linked_role" {
        self_attribute = "role_arn"
      }
      require = length(companions.aws_iam_service_linked_role) > 0 || length(companions.aws_iam_role) == 0 && matches(":role/aws-service-role/config\\.amazonaws\\.com/", self.role_arn)
      remedy  = "Create an aws_iam_service_linked_role for config.amazonaws.com and set role_arn to its ARN; let the bucket policy admit the service."
    }
  }

  obligation "aggregator_all_regions" {
    title     = "Aggregate from all regions"
    area      = "asset_inventory"
    severity  = "medium"
    rationale = "Resources in a region that nobody uses are the ones that should not exist; an aggregator with a list of regions cannot show them."
    provider  = "Collects from regions that exist now and from those it opens later."
    frameworks = {
      cis_aws_foundations = ["4.3"]
      cis_controls_8_1    = ["1.1"]
      nist_800_53_r5      = ["CM-8", "AU-6(3)"]
      pci_dss_4_0         = ["12.5.1"]
      iso_27001_2022      = ["A.5.9", "A.8.9"]
      soc_2               = ["CC7.1"]
    }
    derived = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_121"]
      trivy     = ["AWS-0019"]
      powerpipe = ["config_aggregator_enabled_all_regions"]
    }
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"]

    check "aws_config_configuration_aggregator" {
      require = anytrue([for s in self.organization_aggregation_source : s.all_regions == true]) || anytrue([for s in self.account_aggregation_source : s.all_regions == true])
      remedy  = "Set all_regions = true in organization_aggregation_source (better) or account_aggregation_source, and remove regions."
    }
  }

  obligation "history_kept_a_year" {
    title     = "Keep configuration history for a year"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Intrusions are found months later; with a shorter retention the state before them is gone."
    provider  = "Keeps history for seven years where nothing is set."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-11", "CM-2(3)"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/delete-config-data-with-retention-period.html"]

    check "aws_config_retention_configuration" {
      require = self.retention_period_in_days >= 365
      remedy  = "Set retention_period_in_days to 365 or more (at most 2557), or remove the resource and keep seven years."
    }
  }

  obligation "delivery_customer_key" {
    title       = "Deliver history under an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "History lists every resource, policy and relation of the account; under an own key reading it takes a key permission beside the bucket's."
    provider    = "Encrypts what it delivers with the named key, else as the bucket says."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html"]

    check "aws_config_delivery_channel" {
      require = self.s3_kms_key_arn != null && self.s3_kms_key_arn != ""
      remedy  = "Set s3_kms_key_arn to a key whose policy lets config.amazonaws.com encrypt."
    }
  }

  obligation "noncompliance_handled" {
    title        = "Work off noncompliant resources"
    area         = "configuration"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A rule changes nothing; a list of hundreds of noncompliant resources that nobody owns hides the one that was opened yesterday."
    provider     = "Evaluates and notifies, and runs remediations that are set up."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CA-7", "SI-4"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_view-compliance.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show that every account and region records"
    area         = "asset_inventory"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Output over all accounts and enabled regions: recorder status with its last successful recording and delivery, types recorded, packs deployed, and the exceptions with their reason."
    rationale    = "A new account or an opt-in region starts without a recorder, and delivery fails silently when a bucket policy changes."
    provider     = "Reports recorder and delivery status per region, and lets an organization deploy rules and packs."
    frameworks = {
      cis_aws_foundations = ["4.3"]
      cis_controls_8_1    = ["1.1"]
      nist_800_53_r5      = ["CM-8", "CA-7"]
      iso_27001_2022      = ["A.5.9"]
      soc_2               = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"]
  }

  obligation "stop_alerted" {
    title        = "Forbid and alert on stopping the recorder"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An intruder with administrator rights stops the recorder first; without an organization policy that denies it and an alarm on StopConfigurationRecorder the gap is noticed by auditors."
    provider     = "Records the call in CloudTrail and enforces service control policies."
    frameworks = {
      nist_800_53_r5 = ["AU-9", "SI-4", "AC-6(9)"]
      iso_27001_2022 = ["A.8.15"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/log-api-calls.html"]
  }

  obligation "remediation_tested" {
    title        = "Test automatic remediation before it acts"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record of a run in a test account per remediation: what it changed, the rights of its role, how to undo it, and who is told."
    rationale    = "A remediation that closes a port or deletes a key acts on production at night, with a role that is allowed to."
    provider     = "Runs the automation document with the role and the retries that are set."
    frameworks   = { nist_800_53_r5 = ["CM-3(2)", "CM-4"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/config/latest/developerguide/remediation.html"]
  }

  obligation "rules_reviewed" {
    title        = "Review rules, packs and their parameters"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Rules deployed for the last audit miss new services, and parameters such as allowed ports outlive their reasons."
    provider     = "Publishes managed rules and sample packs; a sample pack is no proof of compliance."
    frameworks   = { nist_800_53_r5 = ["CA-2", "CM-2"], iso_27001_2022 = ["A.5.36"], soc_2 = ["CC4.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html"]
  }
}
