service "aws_control_tower" {
  name        = "AWS Control Tower"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Sets up and governs a landing zone: accounts and units with central logs, baselines and preventive, detective and proactive controls."
  aliases     = ["Control Tower", "landing zone", "Account Factory", "guardrails"]
  resources = [
    "aws_controltower_baseline",
    "aws_controltower_control",
    "aws_controltower_landing_zone",
  ]
  sources = [
    "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html",
    "https://docs.aws.amazon.com/controltower/latest/userguide/security.html",
  ]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"
  }

  area "configuration" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deploys baselines and controls into enrolled accounts, shows drift and publishes new landing zone versions."
    customer = "Enrols every account and region, chooses controls, repairs drift, updates landing zone and accounts."
    reason   = "Control Tower governs enrolled accounts in governed regions; the rest it does not see."
    source   = "https://docs.aws.amazon.com/controltower/latest/userguide/drift.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes versions of the landing zone and of baselines."
    customer = "Updates the landing zone, and then each registered unit and enrolled account."
    reason   = "A landing zone stays at its version until somebody updates it."
    source   = "https://docs.aws.amazon.com/controltower/latest/userguide/configuration-updates.html"
  }

  # Predicates

  # Manifests write the number of days as a number or as a string.
  function "logging" {
    description = "The central logging part of a landing zone manifest."
    params      = ["manifest"]
    result      = jsondecode(manifest).centralizedLogging
  }

  obligation "central_logging" {
    title     = "Log all accounts centrally"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Without the organization's trail each account keeps its own record, or none, and its administrators can delete it."
    provider  = "Sets up a trail for the organization with a bucket in the log archive account, where central logging is enabled."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-6(3)", "AU-12"]
      pci_dss_4_0      = ["10.2.1", "10.3.3"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
      cis_controls_8_1 = ["8.2", "8.9"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/controltower/latest/userguide/lz-manifest-file.html"]

    check "aws_controltower_landing_zone" {
      require = logging(self.manifest_json).enabled == true || logging(self.manifest_json).enabled == null && logging(self.manifest_json).accountId != null
      remedy  = "Set centralizedLogging.enabled to true in the manifest and name the log archive account."
    }
  }

  obligation "logs_kept_a_year" {
    title     = "Keep central logs for a year"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Intrusions are found months later; with 60 days in the log archive the beginning is gone."
    provider  = "Applies the number of days as lifecycle rules to the buckets of the log archive."
    frameworks = {
      nist_800_53_r5   = ["AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.316(b)(2)(i)"]
      cis_controls_8_1 = ["8.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/controltower/latest/userguide/configure-log-retention.html"]

    check "aws_controltower_landing_zone" {
      when    = logging(self.manifest_json).configurations.loggingBucket.retentionDays != null
      require = tonumber(logging(self.manifest_json).configurations.loggingBucket.retentionDays) >= 365
      remedy  = "Set centralizedLogging.configurations.loggingBucket.retentionDays to 365 or more in the manifest."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt central logs with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The log archive tells everything about all accounts; under an own key reading it takes a key permission beside the bucket's."
    provider    = "Encrypts trail, Config data and topics with the named key, else as the services do by default."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/controltower/latest/userguide/configure-kms-keys.html"]

    check "aws_controltower_landing_zone" {
      require = is_set(logging(self.manifest_json).configurations.kmsKeyArn)
      remedy  = "Set centralizedLogging.configurations.kmsKeyArn in the manifest to a key whose policy admits AWS Config and CloudTrail."
    }
  }

  obligation "access_management" {
    title      = "Let Control Tower manage sign-in centrally"
    area       = "identity_access"
    severity   = "low"
    rationale  = "Without IAM Identity Center each account grows users with passwords and keys of its own, unless another identity provider covers all of them."
    provider   = "Sets up Identity Center with groups for its accounts, where access management is enabled."
    frameworks = { nist_800_53_r5 = ["AC-2(1)", "IA-2"], iso_27001_2022 = ["A.5.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/controltower/latest/userguide/sso.html"]

    check "aws_controltower_landing_zone" {
      require = jsondecode(self.manifest_json).accessManagement.enabled != false
      remedy  = "Set accessManagement.enabled to true in the manifest, or exempt the rule where you federate on your own."
    }
  }

  obligation "version_current" {
    title     = "Run a current landing zone version"
    area      = "patching"
    severity  = "medium"
    rationale = "Below 3.0 each account has a trail of its own that others may change, and new controls and regions are not offered."
    provider  = "Publishes versions and leaves a landing zone at the one it has."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "CM-6"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/controltower/latest/userguide/configuration-updates.html"]

    check "aws_controltower_landing_zone" {
      require = !matches("^[12]([.]|$)", self.version)
      remedy  = "Set version to the latest available one, shown as latest_available_version, and plan the update of units and accounts."
    }
  }

  # Process and evidence

  obligation "drift_repaired" {
    title        = "Find and repair drift"
    area         = "configuration"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A control that somebody detached, or an account moved to another unit, is ungoverned until the landing zone is reset."
    provider     = "Scans for drift every day and notifies a topic; it repairs only when told to."
    frameworks   = { nist_800_53_r5 = ["CM-3", "CM-6(1)", "CA-7"], iso_27001_2022 = ["A.8.9"], soc_2 = ["CC7.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/controltower/latest/userguide/drift.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show what is enrolled and governed"
    area         = "asset_inventory"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Accounts and units with enrolment state and baseline version, governed regions and the denial of others, controls enabled per unit with parameters, and the accounts left out with their reason."
    rationale    = "Controls do not reach accounts outside registered units, nor regions that are not governed and not denied."
    provider     = "Lists accounts, units, controls and regions that it governs."
    frameworks   = { nist_800_53_r5 = ["CM-8", "CA-7"], iso_27001_2022 = ["A.5.9", "A.5.36"], soc_2 = ["CC4.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/controltower/latest/userguide/region-how.html"]
  }

  obligation "controls_chosen" {
    title        = "Choose and review controls per unit"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Mandatory controls protect Control Tower itself; what protects the workloads is optional and off."
    provider     = "Publishes a catalog of controls mapped to frameworks."
    frameworks = {
      nist_800_53_r5 = ["CA-2", "CM-2"]
      iso_27001_2022 = ["A.5.36"]
      soc_2          = ["CC4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/controltower/latest/controlreference/controls.html"]
  }

  obligation "privileged_roles_reviewed" {
    title        = "Review who may act through Control Tower"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "AWSControlTowerExecution is an administrator in every enrolled account; whoever controls the management account or Account Factory controls all of them."
    provider     = "Creates its roles and assumes them for what is asked."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-2"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18", "A.8.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/controltower/latest/userguide/roles-how.html"]
  }
}
