service "aws_qldb" {
  name        = "Amazon QLDB"
  cloud       = "aws"
  family      = "nosql_database"
  status      = "discontinued"
  description = "A ledger database with a history that could be verified. AWS ended it on 31 July 2025; code and evidence of old ledgers remain."
  aliases     = ["QLDB", "Amazon Quantum Ledger Database"]
  resources   = ["aws_qldb_ledger", "aws_qldb_stream"]
  sources = [
    "https://docs.aws.amazon.com/qldb/latest/developerguide/what-is.html",
    "https://aws.amazon.com/blogs/database/migrate-an-amazon-qldb-ledger-to-amazon-aurora-postgresql/",
  ]

  resource_type "aws_qldb_ledger" {
    defaults = { deletion_protection = true }
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, described the export and closed the service."
    customer = "Moved ledgers and programs before that day, and proves that history stayed verifiable."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://aws.amazon.com/blogs/database/migrate-an-amazon-qldb-ledger-to-amazon-aurora-postgresql/"
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "The interface existed over TLS only."
    source = "https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-in-transit.html"
  }

  obligation "standard_permissions" {
    title       = "Use the permissions mode STANDARD"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "With ALLOW_ALL whoever may send a statement may send every statement: read all tables, change them, drop them."
    provider    = "Checks IAM per table and command in the mode STANDARD."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_170"], powerpipe = ["qldb_ledger_permission_mode_set_to_standard"] }
    sources     = ["https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html"]

    check "aws_qldb_ledger" {
      require = self.permissions_mode == "STANDARD"
      fix     = { permissions_mode = "STANDARD" }
    }
  }

  obligation "deletion_protection" {
    title       = "Leave deletion protection on"
    area        = "backup"
    severity    = "medium"
    recommended = false
    rationale   = "A ledger exists to prove its history; without protection one destroy ends it, and there is no backup."
    provider    = "Refuses to delete a protected ledger; protection is the default."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_172"], powerpipe = ["qldb_ledger_deletion_protection_enabled"] }
    sources     = ["https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html"]

    check "aws_qldb_ledger" {
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt ledgers with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The default key belonged to AWS: nobody could narrow who decrypts or cut access off."
    provider    = "Encrypted every ledger, with a key of its own unless another was named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-at-rest.html"]

    check "aws_qldb_ledger" {
      require = self.kms_key != null && self.kms_key != "AWS_OWNED_KMS_KEY"
      remedy  = "Set kms_key to the ARN of a key of your own."
    }
  }

  obligation "ledgers_moved" {
    title        = "Prove that ledgers were moved with their history"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each ledger: the journal export with its digest, the verification that was run over it, the new place of the data, the approval of its owner, and the removal of aws_qldb resources from code."
    rationale    = "What was not exported by the end of July 2025 is gone, and a history that cannot be verified any more proves nothing to an auditor."
    provider     = "Deleted the ledgers that were left."
    frameworks   = { nist_800_53_r5 = ["AU-10", "SI-12"], iso_27001_2022 = ["A.5.28", "A.8.10"], soc_2 = ["A1.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://aws.amazon.com/blogs/database/migrate-an-amazon-qldb-ledger-to-amazon-aurora-postgresql/"]
  }
}
