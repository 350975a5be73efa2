service "aws_s3_tables" {
  name        = "Amazon S3 Tables"
  cloud       = "aws"
  family      = "object_storage"
  description = "Buckets that hold Apache Iceberg tables, with a catalog, policies and maintenance of their own."
  aliases     = ["S3 Tables", "S3 table buckets"]
  resources = [
    "aws_s3tables_namespace",
    "aws_s3tables_table",
    "aws_s3tables_table_bucket",
    "aws_s3tables_table_bucket_policy",
    "aws_s3tables_table_bucket_replication",
    "aws_s3tables_table_policy",
    "aws_s3tables_table_replication",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-security-overview.html",
  ]

  resource_type "aws_s3tables_table_bucket" {
    defaults = { force_destroy = false }
    identity = ["arn"]
  }

  resource_type "aws_s3tables_table" {
    identity = ["arn"]
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores tables redundantly and keeps Iceberg snapshots until maintenance removes them, by default after five days."
    customer = "Sets how long snapshots are kept, replicates or copies tables that must survive a deletion, tests going back."
    reason   = "There is no bucket versioning and no object lock: a dropped table is gone with all of its snapshots."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-maintenance.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Never lets anonymous callers in, and evaluates policies of bucket and table."
    customer = "Writes narrow policies, and column and row filters in Lake Formation."
    reason   = "Public access is always blocked; other accounts come in only by policy."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-setting-up.html"
  }

  obligation "policy_not_public" {
    title     = "Share tables with named accounts only"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" means every AWS account: with read actions your tables are theirs to query, with write actions theirs to change."
    provider  = "Evaluates the policies of bucket and table on every request."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-resource-based-policies.html"]

    check "aws_s3tables_table_bucket_policy" {
      also    = ["aws_s3tables_table_policy"]
      require = !anytrue([for s in policy(self.resource_policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in table policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With s3tables:* a reader may also delete tables, change their retention and rewrite the policy itself."
    provider  = "Has separate actions for data, metadata, maintenance and policies."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-setting-up.html"]

    check "aws_s3tables_table_bucket_policy" {
      also    = ["aws_s3tables_table_policy"]
      require = !anytrue([for s in policy(self.resource_policy) : grants_whole_service(s)])
      remedy  = "List the actions that the consumer needs, such as s3tables:GetTableData and s3tables:GetTableMetadataLocation."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt table buckets with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With keys of S3 whoever may read the table may read the data; a KMS key is a second lock, logged and revocable."
    provider    = "Encrypts every table, with AES-256 and keys of its own unless told otherwise."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html"]

    check "aws_s3tables_table_bucket" {
      require = self.encryption_configuration.sse_algorithm == "aws:kms" && self.encryption_configuration.kms_key_arn != null
      remedy  = "Set encryption_configuration = { sse_algorithm = \"aws:kms\", kms_key_arn = ... } and let the maintenance principal use the key."
    }

    # A table follows its bucket unless it says otherwise.
    check "aws_s3tables_table" {
      when    = self.encryption_configuration != null
      require = self.encryption_configuration.sse_algorithm == "aws:kms" && self.encryption_configuration.kms_key_arn != null
      remedy  = "Set encryption_configuration = { sse_algorithm = \"aws:kms\", kms_key_arn = ... }, or leave it to the bucket."
    }
  }

  obligation "no_forced_destroy" {
    title     = "Do not let a destroy delete tables"
    area      = "backup"
    severity  = "high"
    rationale = "With force_destroy a wrong workspace deletes every namespace and table of the bucket, and nothing undeletes them."
    provider  = "Refuses to delete a bucket that is not empty."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_table_bucket"]

    check "aws_s3tables_table_bucket" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "replicated" {
    title       = "Replicate table buckets that must not be lost"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Without a copy in another bucket a dropped table is gone with all of its snapshots."
    provider    = "Replicates tables to buckets in other Regions and accounts by rule."
    frameworks  = { nist_800_53_r5 = ["CP-6", "CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-replication-tables.html"]

    check "aws_s3tables_table_bucket" {
      companion "aws_s3tables_table_bucket_replication" {
        attribute = "table_bucket_arn"
      }
      require = length(companions.aws_s3tables_table_bucket_replication) > 0
      remedy  = "Add an aws_s3tables_table_bucket_replication for the bucket, or replicate its tables one by one."
    }
  }

  obligation "snapshots_expire" {
    title       = "Let snapshots with erased rows expire"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "A deleted row stays readable in older snapshots; with snapshot management off it stays for good, also after somebody asked for its erasure."
    provider    = "Expires snapshots by the settings of the table, and removes files that no snapshot needs."
    frameworks = {
      cis_controls_8_1 = ["3.4", "3.5"]
      nist_800_53_r5   = ["SI-12"]
      pci_dss_4_0      = ["3.2.1"]
      iso_27001_2022   = ["A.8.10"]
      gdpr             = ["17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-maintenance.html"]

    check "aws_s3tables_table" {
      require = self.maintenance_configuration.iceberg_snapshot_management.status != "disabled"
      remedy  = "Set status = \"enabled\" in iceberg_snapshot_management, with max_snapshot_age_hours as long as you must be able to go back."
    }
  }

  # What Terraform cannot show

  obligation "access_reviewed" {
    title        = "Review who reads tables, by every way"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A table is reached by S3 policies, by the Glue catalog and by Lake Formation grants; one of them left wide is enough."
    provider     = "Evaluates IAM, the policies and the grants of Lake Formation."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-integrating-aws.html"]
  }

  obligation "restore_tested" {
    title        = "Test going back to an earlier state"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rollback to a snapshot and of a table taken from its replica: dates, age of the snapshot, rows compared, readers that had to be changed."
    rationale    = "Snapshots end after days by default; an error that is found later can only be undone from a copy that somebody set up."
    provider     = "Keeps snapshots as configured and lets engines read and restore them."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)"], iso_27001_2022 = ["A.8.13"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-maintenance.html"]
  }
}
