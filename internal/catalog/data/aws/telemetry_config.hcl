service "aws_telemetry_config" {
  name        = "Amazon CloudWatch telemetry configuration"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Rules that turn telemetry of resources on across accounts, and copy logs of an organization into one account."
  aliases     = ["CloudWatch observability admin", "Telemetry config", "CloudWatch log centralization"]
  resources = [
    "aws_observabilityadmin_centralization_rule_for_organization",
    "aws_observabilityadmin_telemetry_enrichment",
    "aws_observabilityadmin_telemetry_evaluation",
    "aws_observabilityadmin_telemetry_evaluation_for_organization",
    "aws_observabilityadmin_telemetry_pipeline",
    "aws_observabilityadmin_telemetry_rule",
    "aws_observabilityadmin_telemetry_rule_for_organization",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-cloudwatch.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html",
  ]

  area "configuration" {
    party    = "shared"
    kind     = "dependent"
    provider = "Applies the rules to new and existing resources of the types that they name."
    customer = "Writes rules for every type, account and Region that must be seen, and watches what they miss."
    reason   = "Only what a rule names is turned on."
    source   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-rules.html"
  }

  # Obligations

  obligation "encrypted_groups_included" {
    title     = "Centralize encrypted log groups too"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "With SKIP exactly the log groups that somebody found worth a key of their own are missing in the central account, and nobody is told."
    provider  = "Copies log groups with a customer's key only where the rule allows it."
    frameworks = {
      nist_800_53_r5   = ["AU-6(4)", "AU-9(2)"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.9"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html"]

    check "aws_observabilityadmin_centralization_rule_for_organization" {
      require = !anytrue(flatten([for r in self.rule : [for s in r.source : [for l in s.source_logs_configuration : l.encrypted_log_group_strategy == "SKIP"]]]))
      remedy  = "Set encrypted_log_group_strategy = \"ALLOW\" in source_logs_configuration."
    }
  }

  obligation "central_copy_own_key" {
    title       = "Encrypt the central copy with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The copies of all accounts' logs lie in one place; a key of its own decides who reads them, whatever IAM there says."
    provider    = "Encrypts with its own key unless CUSTOMER_MANAGED and a key are given."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)", "AU-9(3)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html"]

    check "aws_observabilityadmin_centralization_rule_for_organization" {
      require = alltrue(flatten([for r in self.rule : [for d in r.destination : [for l in d.destination_logs_configuration : anytrue([for e in l.logs_encryption_configuration : e.encryption_strategy == "CUSTOMER_MANAGED"])]]]))
      remedy  = "Add logs_encryption_configuration with encryption_strategy = \"CUSTOMER_MANAGED\" and kms_key_arn."
    }
  }

  obligation "second_region" {
    title       = "Keep a copy of central logs in a second Region"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "When the Region fails, or somebody deletes the central groups, the record of what happened is gone with it."
    provider    = "Writes a second copy to the backup Region that the rule names."
    frameworks = {
      nist_800_53_r5 = ["AU-9(2)", "CP-9(3)"]
      iso_27001_2022 = ["A.8.13"]
      pci_dss_4_0    = ["10.3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html"]

    check "aws_observabilityadmin_centralization_rule_for_organization" {
      require = alltrue(flatten([for r in self.rule : [for d in r.destination : [for l in d.destination_logs_configuration : anytrue([for b in l.backup_configuration : b.region != null])]]]))
      remedy  = "Add backup_configuration with another region to destination_logs_configuration."
    }
  }

  obligation "coverage_proved" {
    title        = "Prove that every resource sends telemetry"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List by account, Region and type of the resources without telemetry from the evaluation, with the rule that will cover them or the reason why not."
    rationale    = "A rule with a tag, a Region or a type too few leaves gaps that show only in an investigation."
    provider     = "Discovers resources and shows which send telemetry, once the evaluation is on."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "AU-2", "AU-12"]
      pci_dss_4_0    = ["10.2.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/telemetry-config-turn-on.html"]
  }

  obligation "central_access_reviewed" {
    title        = "Review who can read and delete central logs"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The central account holds the logs of all; whoever may delete there removes the traces of everybody."
    provider     = "Enforces the policies of the central account."
    frameworks = {
      nist_800_53_r5 = ["AU-9(4)", "AC-6(7)"]
      pci_dss_4_0    = ["10.3.1", "10.3.2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html"]
  }
}
