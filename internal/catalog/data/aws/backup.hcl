service "aws_backup" {
  name        = "AWS Backup"
  cloud       = "aws"
  family      = "backup_service"
  description = "Plans that take, copy and expire backups of databases, disks and files of many services, in vaults with a key and a policy of their own."
  aliases     = ["Backup", "AWS Backup Audit Manager", "logically air-gapped vault", "restore testing"]
  resources = [
    "aws_backup_framework",
    "aws_backup_global_settings",
    "aws_backup_logically_air_gapped_vault",
    "aws_backup_plan",
    "aws_backup_region_settings",
    "aws_backup_report_plan",
    "aws_backup_restore_testing_plan",
    "aws_backup_restore_testing_selection",
    "aws_backup_selection",
    "aws_backup_vault",
    "aws_backup_vault_lock_configuration",
    "aws_backup_vault_notifications",
    "aws_backup_vault_policy",
  ]
  sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html", "https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html"]

  resource_type "aws_backup_vault" {
    defaults = { force_destroy = false }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_backup_plan" {
    defaults = { "rule.enable_continuous_backup" = false }
  }

  variant "air_gapped" {
    name        = "Logically air-gapped vault"
    description = "A vault that AWS keeps in an account of its own, locked in compliance mode, and that can be shared for a restore elsewhere."
    source      = "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html"

    area "retention_deletion" {
      party    = "shared"
      kind     = "dependent"
      provider = "Locks the vault in compliance mode from the start and lets nobody delete a recovery point early, itself included."
      customer = "Chooses the shortest and longest retention before anything is stored; they cannot be taken back."
      reason   = "The lock is a property of the vault and not a setting."
      source   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html"
    }
  }

  # Keys

  obligation "customer_managed_key" {
    title       = "Encrypt backup vaults with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Recovery points under aws/backup cannot be copied to another account, and the copy of all data has no key that can be withheld from whoever took over an administrator."
    provider    = "Encrypts recovery points of services that it fully manages with the key of the vault, or with aws/backup."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_166"]
      powerpipe = ["backup_vault_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"]
    check "aws_backup_vault" {
      require = self.kms_key_arn != null
      remedy  = "Set kms_key_arn to a key of your own, for copies to one that the backup account holds."
    }
  }

  # What survives an administrator

  obligation "vault_locked" {
    title     = "Lock backup vaults"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Who encrypts or deletes a company's data deletes its backups first: without a lock one role with backup:DeleteRecoveryPoint is enough."
    provider  = "Refuses to delete recovery points or shorten their retention while the lock holds."
    frameworks = {
      nist_800_53_r5   = ["CP-9(8)", "AU-9"]
      iso_27001_2022   = ["A.8.13"]
      pci_dss_4_0      = ["10.3.3"]
      cis_controls_8_1 = ["11.3"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1", "hipaa", "soc_2"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"]
    check "aws_backup_vault" {
      companion "aws_backup_vault_lock_configuration" {
        attribute = "backup_vault_name"
      }
      require = length(companions.aws_backup_vault_lock_configuration) > 0
      remedy  = "Add an aws_backup_vault_lock_configuration with min_retention_days for the vault; try it in governance mode first."
    }
  }

  obligation "lock_compliance_mode" {
    title       = "Lock vaults so that nobody can unlock them"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "A lock in governance mode is removed with one call by whoever has the permission, so it does not stop a stolen administrator."
    provider    = "Makes the lock final after the days given, for the root user and AWS too."
    frameworks = {
      nist_800_53_r5 = ["CP-9(8)", "AC-6(9)"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"]
    check "aws_backup_vault_lock_configuration" {
      require = self.changeable_for_days >= 3
      remedy  = "After a trial, set changeable_for_days to 3 or more; the lock cannot be removed once they are over."
    }
  }

  obligation "lock_minimum_retention" {
    title     = "Give the vault lock a minimum retention"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Without min_retention_days the lock accepts recovery points that expire after a day: whoever changes the plan empties the vault without breaking the lock."
    provider  = "Fails jobs whose retention is shorter than the minimum."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.3"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"]
    check "aws_backup_vault_lock_configuration" {
      require = self.min_retention_days > 0
      remedy  = "Set min_retention_days to the shortest time in which you would notice an attack, such as 30."
    }
  }

  obligation "force_destroy_off" {
    title     = "Keep recovery points when a vault is destroyed"
    area      = "backup"
    severity  = "high"
    rationale = "With force_destroy a terraform destroy, or a change of the vault's name, deletes every recovery point in it."
    provider  = "Refuses to delete a vault that is not empty; the provider empties it first when told to."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.3"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault"]
    check "aws_backup_vault" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # Who may

  obligation "policy_not_public" {
    title     = "Keep vault policies to accounts that you name"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A vault that every account may copy from or into gives away all backed up data, or fills with somebody else's."
    provider  = "Evaluates the policy of the vault on every request."
    frameworks = {
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_aws_foundations", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html"]
    check "aws_backup_vault_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in vault policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "backup:* lets an account that should only copy in delete recovery points and the policy too."
    provider  = "Separates copying, restoring, deleting and administering into actions."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html"]
    check "aws_backup_vault_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List what the principal needs, such as backup:CopyIntoBackupVault."
    }
  }

  obligation "policy_denies_deletion" {
    title       = "Deny deletion of recovery points by policy"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "Rights to delete come from identity policies with a wildcard; a denial in the vault stops them all, for vaults that cannot be locked."
    provider    = "Lets a denial in the policy of the vault win over every permission."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "CP-9"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html"]
    check "aws_backup_vault_policy" {
      require = anytrue([for s in policy(self.policy) : lower(s.effect) == "deny" && covers_action(s, "backup:DeleteRecoveryPoint")])
      remedy  = "Add a statement that denies backup:DeleteRecoveryPoint, backup:UpdateRecoveryPointLifecycle and backup:PutBackupVaultAccessPolicy to \"*\", with an exception for one guarded role."
    }
  }

  # Plans

  obligation "retention_35_days" {
    title     = "Keep some backups for 35 days"
    area      = "backup"
    severity  = "medium"
    rationale = "Intruders and silent corruption go unnoticed for weeks; when every rule expires sooner, each remaining recovery point is already bad."
    provider  = "Deletes a recovery point when the lifecycle of its rule ends, and never when it has none."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      cis_controls_8_1 = ["11.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1", "hipaa"]
    equivalents = {
      powerpipe = ["backup_plan_min_retention_35_days"]
    }
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html"]
    check "aws_backup_plan" {
      when    = length(self.rule) > 0
      require = anytrue([for r in self.rule : length(r.lifecycle) == 0 || anytrue([for l in r.lifecycle : l.delete_after == null || l.delete_after >= 35])])
      remedy  = "Set delete_after in the lifecycle of at least one rule to 35 or more."
    }
  }

  obligation "retention_stated" {
    title       = "State when each backup is deleted"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "A rule without delete_after keeps every recovery point for good: the bill grows, and erased personal data lives on in backups nobody knows of."
    provider    = "Keeps recovery points for ever unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["SI-12"]
      iso_27001_2022 = ["A.8.10"]
      gdpr           = ["5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html"]
    check "aws_backup_plan" {
      require = alltrue([for r in self.rule : anytrue([for l in r.lifecycle : l.delete_after != null])])
      remedy  = "Set delete_after in the lifecycle of each rule."
    }
  }

  obligation "plan_selects" {
    title     = "Assign resources to each backup plan"
    area      = "backup"
    severity  = "medium"
    rationale = "A plan without a selection runs on time, reports no failure and backs up nothing."
    provider  = "Backs up what a selection names, by ARN or by tag."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"]
    check "aws_backup_plan" {
      companion "aws_backup_selection" {
        attribute = "plan_id"
      }
      require = length(companions.aws_backup_selection) > 0
      remedy  = "Add an aws_backup_selection with plan_id, and resources or a selection_tag."
    }
  }

  obligation "restore_testing_selects" {
    title     = "Assign resources to each restore testing plan"
    area      = "backup"
    severity  = "medium"
    rationale = "A restore testing plan without a selection restores nothing, and still looks like proof."
    provider  = "Restores recovery points of the types and resources that a selection names."
    frameworks = {
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.5"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html"]
    check "aws_backup_restore_testing_plan" {
      companion "aws_backup_restore_testing_selection" {
        attribute = "restore_testing_plan_name"
      }
      require = length(companions.aws_backup_restore_testing_selection) > 0
      remedy  = "Add an aws_backup_restore_testing_selection for the plan, for each protected_resource_type that matters."
    }
  }

  obligation "types_opted_in" {
    title       = "Opt resource types in for backup"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "Plans that select by tag skip a type whose preference is false, without an error: the tag says backed up and nothing is."
    provider    = "Backs up types by tag only where the Region is opted in for them."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CM-6"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"]
    check "aws_backup_region_settings" {
      require = alltrue([for k, v in self.resource_type_opt_in_preference : v == true])
      remedy  = "Set every type in resource_type_opt_in_preference to true that the account may hold."
    }
  }

  obligation "copied_elsewhere" {
    title       = "Copy backups to another account or Region"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "Backups in the account and Region of the data are lost with them: to an intruder who owns the account, to a mistake in it, or to an outage."
    provider    = "Copies each recovery point to the vaults that a rule names."
    frameworks = {
      nist_800_53_r5   = ["CP-6", "CP-9"]
      iso_27001_2022   = ["A.8.13", "A.8.14"]
      cis_controls_8_1 = ["11.4"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html", "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"]
    check "aws_backup_plan" {
      when    = length(self.rule) > 0
      require = anytrue([for r in self.rule : length(r.copy_action) > 0 || r.target_logically_air_gapped_backup_vault_arn != null])
      remedy  = "Add a copy_action with the destination_vault_arn of a vault in another account and Region, or name a logically air-gapped vault."
    }
  }

  obligation "malware_scanned" {
    title       = "Scan recovery points for malware"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "After an intrusion nobody knows which recovery point is the last clean one, and a restore brings the intruder back."
    provider    = "Has GuardDuty scan new recovery points of the types that the plan names."
    frameworks = {
      nist_800_53_r5 = ["SI-3"]
      iso_27001_2022 = ["A.8.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_plan"]
    check "aws_backup_plan" {
      require = length(self.scan_setting) > 0 && anytrue([for r in self.rule : length(r.scan_action) > 0])
      remedy  = "Add a scan_setting with malware_scanner GUARDDUTY, and a scan_action in the rules."
    }
  }

  # Failures

  obligation "failures_reported" {
    title       = "Report failed backup jobs"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "A job that fails for months, for a lost permission or a key, is found on the day of the restore."
    provider    = "Publishes the events of a vault to the topic that is named."
    frameworks = {
      nist_800_53_r5 = ["SI-4(5)", "CP-9"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html"]
    check "aws_backup_vault" {
      companion "aws_backup_vault_notifications" {
        attribute = "backup_vault_name"
      }
      require = length(companions.aws_backup_vault_notifications) > 0
      remedy  = "Add an aws_backup_vault_notifications for the vault with BACKUP_JOB_COMPLETED, COPY_JOB_FAILED and RESTORE_JOB_COMPLETED, or watch the jobs by EventBridge."
    }
  }

  # What Terraform cannot show

  obligation "restores_tested" {
    title        = "Restore from backups on a schedule"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Results of restore testing plans or manual restores per critical system: recovery point, time until usable, data checked by its owner, what was changed since."
    rationale    = "A backup that was never restored is a hope: missing keys, roles, network or data show only then."
    provider     = "Restores on request, and runs restore testing plans and deletes what they made."
    frameworks = {
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13", "A.5.30"]
      cis_controls_8_1 = ["11.5"]
      soc_2            = ["A1.3"]
      pci_dss_4_0      = ["12.10.2"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html"]
  }

  obligation "coverage_reviewed" {
    title        = "Find resources that no plan backs up"
    area         = "asset_inventory"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Selections by tag miss what nobody tagged, and a resource type that is not opted in for the Region is skipped without an error."
    provider     = "Lists protected resources, and reports uncovered ones in Audit Manager frameworks."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "CM-8"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.1", "11.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-audit-manager.html"]
  }

  obligation "unencrypted_points_replaced" {
    title        = "Replace recovery points that are not encrypted"
    area         = "encryption_at_rest"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "For types that AWS Backup does not fully manage, a recovery point is encrypted only if its source was; the key of the vault changes nothing."
    provider     = "Encrypts recovery points of fully managed types with the key of the vault."
    frameworks = {
      aws_fsbp       = ["Backup.1"]
      nist_800_53_r5 = ["SC-28", "CP-9(8)"]
      pci_dss_4_0    = ["3.5.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"]
  }

  obligation "ransom_playbook" {
    title        = "Rehearse recovery from a lost account"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Exercise record: restore of a critical system into a clean account from copies, with keys, roles and network rebuilt; order of systems, time needed, who decides."
    rationale    = "When the account itself is in hostile hands, the console, the roles and the keys used in every other restore test are not there."
    provider     = "Keeps locked copies and shares air-gapped vaults with other accounts."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "CP-10"]
      iso_27001_2022 = ["A.5.26", "A.5.30"]
      soc_2          = ["CC7.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html"]
  }
}
