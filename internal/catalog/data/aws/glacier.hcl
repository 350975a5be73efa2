service "aws_glacier" {
  name        = "Amazon Glacier"
  cloud       = "aws"
  family      = "object_storage"
  status      = "deprecated"
  description = "The first archive service of AWS, with vaults beside Amazon S3; closed to new customers since December 2025, data stays readable. Not the Glacier storage classes of Amazon S3."
  aliases     = ["Glacier", "Amazon S3 Glacier", "Glacier vault"]
  resources   = ["aws_glacier_vault", "aws_glacier_vault_lock"]
  sources     = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html"]

  resource_type "aws_glacier_vault" {
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_glacier_vault_lock" {
    defaults = { ignore_deletion_error = false }
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Archives are encrypted with keys of AWS; there is no key to choose."
    source = "https://docs.aws.amazon.com/amazonglacier/latest/dev/DataEncryption.html"
  }

  area "key_management" {
    party  = "provider"
    reason = "Vaults have no key of the customer; who wants one encrypts archives before the upload."
    source = "https://docs.aws.amazon.com/amazonglacier/latest/dev/DataEncryption.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps each archive in several zones."
    customer = "Locks what must survive an administrator, keeps its own index of archive ids, copies what one Region must not lose."
    reason   = "A vault has no versions: a deleted archive is gone, and without its id it cannot be found."
    source   = "https://docs.aws.amazon.com/amazonglacier/latest/dev/working-with-archives.html"
  }

  function "opens" {
    description = "Whether a statement lets in principals of accounts that it does not name."
    params      = ["s"]
    result      = (allows_unnamed(s) || lower(s.effect) == "allow" && anytrue([for p in s.principals : matches("^AWS:arn:[^:]*:(iam|sts)::[*]", p)])) && !limits_callers(s, [])
  }

  obligation "policy_not_public" {
    title     = "Keep archives from principals you do not name"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in the access policy lets every AWS account do what the statement says, up to reading or deleting archives."
    provider  = "Evaluates the vault's policies on every request."
    frameworks = {
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      cis_aws_foundations = ["2.21"]
      soc_2               = ["CC6.1"]
      cis_controls_8_1    = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_167"]
      powerpipe = ["glacier_vault_restrict_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html"]
    check "aws_glacier_vault" {
      require = !anytrue([for s in policy(self.access_policy) : opens(s)])
      remedy  = "Name accounts or roles as Principal in access_policy."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in vault policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "glacier:* lets a reader of archives delete them and replace the policy."
    provider  = "Separates reading, uploading, deleting and administering into actions."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html"]
    check "aws_glacier_vault" {
      require = !anytrue([for s in policy(self.access_policy) : grants_whole_service(s)])
      remedy  = "List the actions that the principal needs, such as glacier:InitiateJob and glacier:GetJobOutput."
    }
  }

  obligation "vault_locked" {
    title       = "Lock vaults that hold records"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "Without a lock any administrator, or whoever has become one, deletes archives that had to be kept for years."
    provider    = "Enforces a completed lock for good, against the root user too."
    frameworks = {
      nist_800_53_r5   = ["AU-9", "SI-12"]
      iso_27001_2022   = ["A.5.33"]
      pci_dss_4_0      = ["10.3.2"]
      cis_controls_8_1 = ["3.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock.html"]
    check "aws_glacier_vault" {
      companion "aws_glacier_vault_lock" {
        attribute = "vault_name"
      }
      require = length(companions.aws_glacier_vault_lock) > 0
      remedy  = "Add an aws_glacier_vault_lock whose policy denies glacier:DeleteArchive until archives reach their age."
    }
  }

  obligation "lock_completed" {
    title     = "Complete the vault lock"
    area      = "retention_deletion"
    severity  = "high"
    rationale = "A lock that is not completed expires after 24 hours, and the vault is as open as before."
    provider  = "Holds a lock in progress for 24 hours for a test, then drops it."
    frameworks = {
      nist_800_53_r5   = ["SI-12", "AU-9"]
      iso_27001_2022   = ["A.5.33"]
      cis_controls_8_1 = ["3.4"]
      pci_dss_4_0      = ["10.3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-how-to-api.html"]
    check "aws_glacier_vault_lock" {
      require = self.complete_lock == true
      remedy  = "After a test within 24 hours, set complete_lock = true; the policy can never be changed again."
    }
  }

  obligation "lock_denies_deletion" {
    title     = "Deny deletion in the lock policy"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "A lock policy that denies nothing is immutable and protects nothing."
    provider  = "Enforces the statements of the locked policy and nothing else."
    frameworks = {
      nist_800_53_r5   = ["SI-12", "AU-9"]
      iso_27001_2022   = ["A.5.33"]
      cis_controls_8_1 = ["3.4"]
      pci_dss_4_0      = ["10.3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock-policy.html"]
    check "aws_glacier_vault_lock" {
      require = anytrue([for s in policy(self.policy) : lower(s.effect) == "deny" && covers_action(s, "glacier:DeleteArchive")])
      remedy  = "Deny glacier:DeleteArchive to everyone while glacier:ArchiveAgeInDays is below the retention."
    }
  }

  obligation "inventory_kept" {
    title        = "Keep an index of archive ids"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Archives have ids and no names: without an index of one's own nobody can tell what is in a vault or delete what is due."
    provider     = "Makes an inventory of each vault about once a day, to be fetched by a job of hours."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SI-12"]
      iso_27001_2022 = ["A.5.9", "A.8.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-inventory.html"]
  }

  obligation "retrieval_tested" {
    title        = "Retrieve archives as a test"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of archives retrieved: ids, tier, hours until readable, cost, tree hash compared, key of client-side encryption at hand."
    rationale    = "Retrieval takes hours and a program that speaks the old interface; in an emergency neither may be there."
    provider     = "Retrieves archives by jobs of minutes to half a day."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazonglacier/latest/dev/downloading-an-archive-two-steps.html"]
  }
}
