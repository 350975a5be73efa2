service "aws_recycle_bin" {
  name        = "Recycle Bin"
  cloud       = "aws"
  family      = "backup_service"
  description = "Rules that keep deleted snapshots, volumes and machine images for a while, so that they can be brought back."
  aliases     = ["Recycle Bin for Amazon EBS", "RBIN"]
  resources   = ["aws_rbin_rule"]
  sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"]

  obligation "rule_locked" {
    title       = "Lock retention rules"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "Whoever wants snapshots gone for good deletes the rule first; an unlocked one goes with a single call."
    provider    = "Refuses to change or delete a locked rule until it was unlocked and the delay is over."
    frameworks = {
      nist_800_53_r5   = ["CP-9(8)", "AC-6"]
      iso_27001_2022   = ["A.8.13"]
      pci_dss_4_0      = ["10.3.3"]
      cis_controls_8_1 = ["11.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-lock.html"]
    # Only a rule for the whole Region, without exceptions, can be locked.
    check "aws_rbin_rule" {
      when    = length(self.resource_tags) == 0 && length(self.exclude_resource_tags) == 0
      require = length(self.lock_configuration) > 0
      remedy  = "Add lock_configuration with an unlock_delay of 7 days or more."
    }
  }

  obligation "retention_week" {
    title     = "Keep deleted snapshots for a week"
    area      = "backup"
    severity  = "medium"
    rationale = "A deletion on Friday evening is noticed on Monday; what was kept for a day or two is gone by then."
    provider  = "Keeps deleted resources for as long as the rule says, a day to a year, and then removes them for good."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-create-rule.html"]
    check "aws_rbin_rule" {
      require = anytrue([for r in self.retention_period : r.retention_period_value >= 7])
      remedy  = "Set retention_period_value to 7 or more."
    }
  }

  obligation "whole_region" {
    title       = "Cover the whole Region"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "A rule by tags keeps nothing of what nobody tagged, and whoever may change tags takes a snapshot out of it before deleting."
    provider    = "Applies a rule without tags to all resources of its type in the Region."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"]
    check "aws_rbin_rule" {
      require = length(self.resource_tags) == 0
      remedy  = "Leave resource_tags out."
    }
  }

  obligation "rules_everywhere" {
    title        = "Have rules in every Region and account in use"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rules hold for one Region and one resource type; copies in the recovery Region, which matter most, are often without."
    provider     = "Applies rules where they were made and nowhere else."
    frameworks = {
      nist_800_53_r5 = ["CM-6", "CP-9"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"]
  }

  obligation "recovery_rehearsed" {
    title        = "Bring a deleted snapshot back as a test"
    area         = "backup"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a snapshot and an image that were deleted and recovered, by whom, with which role, and the key that decrypts them."
    rationale    = "Recovering needs permissions of the Recycle Bin that nobody holds by chance, and tags and sharing do not all come back."
    provider     = "Lists what is in the bin and restores it on request."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-working-with-snaps.html"]
  }
}
