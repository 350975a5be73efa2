service "aws_data_lifecycle_manager" {
  name        = "Amazon Data Lifecycle Manager"
  cloud       = "aws"
  family      = "backup_service"
  description = "Policies that take, copy, share and expire snapshots of volumes and machine images."
  aliases     = ["DLM", "Data Lifecycle Manager"]
  resources   = ["aws_dlm_lifecycle_policy"]
  sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html"]

  resource_type "aws_dlm_lifecycle_policy" {
    defaults = { state = "ENABLED" }
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes snapshots by the age or count of their schedule."
    customer = "Sets schedules, protects snapshots by the Recycle Bin or a snapshot lock, deletes what a removed policy leaves behind."
    reason   = "Policies expire what they made but protect nothing from deletion, and snapshots outlive a deleted policy."
    source   = "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html"
  }

  obligation "copies_encrypted" {
    title     = "Encrypt snapshot copies in other Regions"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Copies of snapshots that are not encrypted stay so in the other Region, where encryption by default may be off and nobody looks."
    provider  = "Encrypts a copy when the rule says so or encryption is the default of the target Region."
    frameworks = {
      nist_800_53_r5   = ["SC-28", "CP-9(8)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_253", "CKV_AWS_255"]
      powerpipe = ["dlm_lifecycle_policy_events_cross_region_encryption_enabled", "dlm_schedule_cross_region_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html"]
    check "aws_dlm_lifecycle_policy" {
      require = !anytrue([for d in self.policy_details :
        anytrue([for s in d.schedule : anytrue([for c in s.cross_region_copy_rule : c.encrypted != true])])
        || anytrue([for a in d.action : anytrue([for c in a.cross_region_copy : !anytrue([for e in c.encryption_configuration : e.encrypted == true])])])
      ])
      remedy = "Set encrypted = true in each cross_region_copy_rule and encryption_configuration."
    }
  }

  obligation "copies_own_key" {
    title       = "Encrypt snapshot copies with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A copy under aws/ebs cannot be shared with a recovery account, and no key policy stands between it and an administrator of the Region."
    provider    = "Encrypts copies with the key of the rule, or with the default key of the target Region."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_254", "CKV_AWS_256"]
      powerpipe = ["dlm_lifecycle_policy_events_cross_region_encrypted_with_kms_cmk", "dlm_schedule_cross_region_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html"]
    check "aws_dlm_lifecycle_policy" {
      require = !anytrue([for d in self.policy_details :
        anytrue([for s in d.schedule : anytrue([for c in s.cross_region_copy_rule : c.encrypted != true || c.cmk_arn == null])])
        || anytrue([for a in d.action : anytrue([for c in a.cross_region_copy : !anytrue([for e in c.encryption_configuration : e.encrypted == true && e.cmk_arn != null])])])
      ])
      remedy = "Set cmk_arn to a key in the target Region in each cross_region_copy_rule and encryption_configuration."
    }
  }

  obligation "policy_enabled" {
    title     = "Keep lifecycle policies enabled"
    area      = "backup"
    severity  = "medium"
    rationale = "A disabled policy looks like a backup in code and takes no snapshot."
    provider  = "Runs policies that are enabled, and disables none by itself."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/view-modify-delete.html"]
    check "aws_dlm_lifecycle_policy" {
      require = self.state == "ENABLED"
      fix     = { state = "ENABLED" }
    }
  }

  obligation "copied_elsewhere" {
    title       = "Copy snapshots to another Region"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Snapshots of one Region cannot be restored while it is out of service."
    provider    = "Copies the snapshots of a schedule to the Regions of its rules."
    frameworks = {
      nist_800_53_r5   = ["CP-6", "CP-9"]
      iso_27001_2022   = ["A.8.14"]
      cis_controls_8_1 = ["11.4"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html"]
    check "aws_dlm_lifecycle_policy" {
      when    = anytrue([for d in self.policy_details : length(d.schedule) > 0])
      require = anytrue([for d in self.policy_details : anytrue([for s in d.schedule : length(s.cross_region_copy_rule) > 0])])
      remedy  = "Add a cross_region_copy_rule to a schedule."
    }
  }

  obligation "coverage_reviewed" {
    title        = "Find volumes that no policy snapshots"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Policies go by tag: a volume that was created by hand, or whose tag was mistyped, has no snapshot and reports nothing."
    provider     = "Takes snapshots of what carries the target tags, and publishes the state of policies as events."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "CM-8"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/monitor-dlm-cw-metrics.html"]
  }

  obligation "restores_tested" {
    title        = "Start machines from scheduled snapshots"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of volumes and images restored from each policy: snapshot, key available, time until the application ran, data checked."
    rationale    = "Snapshots of running machines are consistent only after a crash; whether the database on them starts is known after a try."
    provider     = "Creates volumes and machines from snapshots and images on request."
    frameworks = {
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.5"]
      soc_2            = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/automate-app-consistent-backups.html"]
  }
}
