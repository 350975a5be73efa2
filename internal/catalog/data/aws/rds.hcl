service "aws_rds" {
  name        = "Amazon RDS"
  cloud       = "aws"
  family      = "managed_relational_database"
  description = "Managed relational databases: MySQL, PostgreSQL, MariaDB, Oracle, SQL Server, Db2 and the Aurora clusters."
  aliases     = ["RDS", "Amazon Relational Database Service", "Amazon Aurora"]
  resources = [
    "aws_db_instance",
    "aws_rds_cluster",
    "aws_rds_cluster_instance",
    "aws_db_parameter_group",
    "aws_rds_cluster_parameter_group",
    "aws_db_subnet_group",
    "aws_db_option_group",
    "aws_db_proxy",
    "aws_db_snapshot",
    "aws_rds_global_cluster",
    "aws_db_event_subscription",
  ]
  sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html"]

  resource_type "aws_db_instance" {
    # What RDS does when the argument is left out.
    defaults = {
      storage_encrypted                   = false
      publicly_accessible                 = false
      auto_minor_version_upgrade          = true
      multi_az                            = false
      deletion_protection                 = false
      copy_tags_to_snapshot               = false
      iam_database_authentication_enabled = false
      performance_insights_enabled        = false
      monitoring_interval                 = 0
      backup_retention_period             = 0
    }
    identity = ["id", "identifier", "arn"]
  }

  variant "custom" {
    name        = "Amazon RDS Custom"
    description = "The customer has root on the host and may change the operating system and the engine."
    source      = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Ships the machine image and automates backups and recovery while the instance stays inside the support perimeter."
      customer = "Patches and configures the operating system, and keeps the instance inside the support perimeter."
      reason   = "RDS Custom opens the host to the customer."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-concept.html"
    }
  }

  obligation "storage_encrypted" {
    title     = "Encrypt DB instance storage"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Storage, snapshots, replicas and backups of an unencrypted instance are readable by whoever gets hold of a copy, and encryption cannot be switched on later without restoring a copied snapshot."
    provider  = "Encrypts and decrypts transparently with a KMS key once the instance asks for it."
    frameworks = {
      aws_fsbp       = ["RDS.3"]
      nist_800_53_r5 = ["SC-28", "SC-28(1)"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_16"], trivy = ["AVD-AWS-0080"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"]

    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
  }

  obligation "restore_tested" {
    title        = "Test restores from backup"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into a separate instance: date, snapshot, time to recover, who checked the data."
    rationale    = "A backup that nobody has restored is a hope: wrong parameter groups, missing KMS grants and forgotten extensions show up on the day of the outage."
    provider     = "Takes the automated backups and runs the restore that the customer starts."
    sources      = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html"]
  }
}
