service "aws_aurora_dsql" {
  name        = "Amazon Aurora DSQL"
  cloud       = "aws"
  family      = "managed_relational_database"
  description = "A serverless, distributed SQL database that speaks PostgreSQL, in one Region or in two with a witness."
  aliases     = ["Aurora DSQL", "DSQL"]
  resources   = ["aws_dsql_cluster", "aws_dsql_cluster_peering"]
  sources = [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/security.html",
  ]

  resource_type "aws_dsql_cluster" {
    defaults = {
      deletion_protection_enabled = false
      force_destroy               = false
    }
    identity = ["arn", "identifier"]
  }

  area "middleware" {
    party  = "provider"
    reason = "There are no engine parameters and no extensions to choose."
    source = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-postgresql-compatibility.html"
  }

  area "patching" {
    party  = "provider"
    reason = "There is no version and no maintenance window; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Accepts TLS connections only, with certificates of its own."
    customer = "Verifies the certificate in clients (sslmode=verify-full)."
    reason   = "There is no plain connection; whether the client looks at the certificate is the client's."
    source   = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Accepts signed tokens of IAM identities only, which live for minutes; there are no database passwords."
    customer = "Keeps the identities that make tokens safe, and the life of tokens short."
    reason   = "Sign-in is IAM's; a token is as secret as a password while it lives."
    source   = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps data in three zones, and takes the backups of AWS Backup."
    customer = "Plans backups in AWS Backup, copies them elsewhere, tests restores."
    reason   = "The database takes no backups by itself: without a plan a dropped table is final."
    source   = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/backup-aurora-dsql.html"
  }

  obligation "deletion_protection" {
    title     = "Turn deletion protection on"
    area      = "backup"
    severity  = "high"
    rationale = "Without it one destroy in the wrong workspace deletes the database, and unless AWS Backup has a copy nothing brings it back."
    provider  = "Refuses to delete a protected cluster."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3", "SC-5(2)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster"]

    check "aws_dsql_cluster" {
      require = self.deletion_protection_enabled == true
      fix     = { deletion_protection_enabled = true }
      autofix = true
    }
  }

  obligation "no_forced_destroy" {
    title     = "Do not let a destroy lift the protection"
    area      = "backup"
    severity  = "high"
    rationale = "With force_destroy Terraform turns deletion protection off by itself and deletes the cluster; the protection then protects from nobody who runs Terraform."
    provider  = "Does what the caller asks for, one step after the other."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster"]

    check "aws_dsql_cluster" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt clusters with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The default key belongs to AWS: nobody can see its use, narrow who decrypts or cut access off in an incident."
    provider    = "Encrypts every cluster, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html"]

    check "aws_dsql_cluster" {
      companion "aws_kms_key" {
        self_attribute = "kms_encryption_key"
      }
      require = length(companions.aws_kms_key) > 0 || self.kms_encryption_key != null && self.kms_encryption_key != "AWS_OWNED_KMS_KEY"
      remedy  = "Set kms_encryption_key to the ARN of a key of your own."
    }
  }

  obligation "multi_region" {
    title       = "Run the database in two Regions"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A cluster in one Region is gone with it for as long as the Region is, and a second Region can only be chosen when the cluster is created."
    provider    = "Commits in both Regions with a witness in a third, and serves from either."
    frameworks  = { nist_800_53_r5 = ["CP-6", "CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html"]

    check "aws_dsql_cluster" {
      require = anytrue([for m in self.multi_region_properties : m.witness_region != null])
      remedy  = "Add multi_region_properties with witness_region, and an aws_dsql_cluster_peering with the cluster of the other Region."
    }
  }

  # What Terraform cannot show

  obligation "admin_restricted" {
    title        = "Keep the admin role for administration"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "dsql:DbConnectAdmin is a superuser on every table; programs start with it and stay, because roles in the database are more work."
    provider     = "Checks dsql:DbConnect and dsql:DbConnectAdmin, and maps IAM roles to database roles."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.4", "7.2.5"], iso_27001_2022 = ["A.8.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/aurora-dsql/latest/userguide/authentication-authorization.html"]
  }

  obligation "restore_tested" {
    title        = "Back up with AWS Backup and test a restore"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Backup plan that covers the cluster, and record of a restore: date, recovery point, time to recover, rows compared, roles and grants checked."
    rationale    = "The database takes no backups by itself, and a restore makes a new cluster with another endpoint."
    provider     = "Restores a recovery point of AWS Backup into a new cluster."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)"], iso_27001_2022 = ["A.8.13"], cis_controls_8_1 = ["11.5"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/aurora-dsql/latest/userguide/backup-aurora-dsql.html"]
  }
}
