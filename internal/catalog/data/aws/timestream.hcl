service "aws_timestream" {
  name        = "Amazon Timestream"
  cloud       = "aws"
  family      = "nosql_database"
  description = "Databases for time series: managed InfluxDB instances, and the serverless LiveAnalytics, which takes no new customers since June 2025."
  aliases     = ["Timestream", "Timestream for LiveAnalytics", "Timestream for InfluxDB"]
  resources = [
    "aws_timestreaminfluxdb_db_cluster",
    "aws_timestreaminfluxdb_db_instance",
    "aws_timestreamquery_scheduled_query",
    "aws_timestreamwrite_database",
    "aws_timestreamwrite_table",
  ]
  sources = [
    "https://docs.aws.amazon.com/timestream/latest/developerguide/what-is-timestream.html",
    "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html",
  ]

  resource_type "aws_timestreaminfluxdb_db_instance" {
    defaults = {
      deployment_type     = "SINGLE_AZ"
      publicly_accessible = false
    }
  }

  resource_type "aws_timestreaminfluxdb_db_cluster" {
    defaults = {
      failover_mode       = "AUTOMATIC"
      publicly_accessible = false
    }
  }

  variant "influxdb" {
    name        = "Timestream for InfluxDB"
    description = "InfluxDB on instances in the customer's VPC, with users and tokens of its own."
    source      = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches operating system and engine in the maintenance window."
      customer = "Chooses the window and moves to a new major version of the engine."
      reason   = "A major version is another engine with another query language."
      source   = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-managing.html"
    }

    area "secrets" {
      party    = "shared"
      kind     = "dependent"
      provider = "Stores the first password and token in a secret of the account."
      customer = "Makes narrow tokens for programs, rotates them, keeps the operator token away."
      reason   = "InfluxDB knows nothing of IAM; its tokens are passwords that never expire."
      source   = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-security-db-secrets.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps storage redundant."
      customer = "Backs up buckets with the tools of the engine and tests restores."
      reason   = "A deleted bucket or instance is not brought back by the service."
      source   = "https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html"
    }
  }

  variant "live_analytics" {
    name        = "Timestream for LiveAnalytics"
    description = "Serverless tables with a memory and a magnetic store, for accounts that used it before June 2025."
    source      = "https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html"

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps three copies in the Region and takes the backups of AWS Backup."
      customer = "Plans backups in AWS Backup and tests restores."
      reason   = "There is no point-in-time recovery; rows past the retention are gone."
      source   = "https://docs.aws.amazon.com/timestream/latest/developerguide/backups.html"
    }
  }

  # LiveAnalytics

  obligation "customer_managed_key" {
    title       = "Encrypt databases with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With aws/timestream nobody can narrow who decrypts the tables, see each use of the key or cut access off in an incident."
    provider    = "Encrypts every database, with the key it manages unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_160"], powerpipe = ["timestream_database_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html"]

    check "aws_timestreamwrite_database" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }

    check "aws_timestreamquery_scheduled_query" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "rejected_records_kept" {
    title     = "Keep records that the magnetic store refuses"
    area      = "data_content"
    severity  = "low"
    rationale = "Late records are written asynchronously; those that fail are dropped without a trace unless a bucket collects them."
    provider  = "Writes refused records to the bucket that the table names."
    frameworks = {
      nist_800_53_r5 = ["SI-11"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/timestream/latest/developerguide/API_MagneticStoreWriteProperties.html"]

    check "aws_timestreamwrite_table" {
      when = anytrue([for m in self.magnetic_store_write_properties : m.enable_magnetic_store_writes == true])
      require = anytrue([
        for m in self.magnetic_store_write_properties : anytrue([for l in m.magnetic_store_rejected_data_location : anytrue([for s in l.s3_configuration : s.bucket_name != null])])
      ])
      remedy = "Add magnetic_store_rejected_data_location with s3_configuration."
    }
  }

  obligation "reports_kms" {
    title       = "Encrypt rejected records and error reports with KMS"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Both repeat rows of the tables in a bucket; with keys of S3 everyone who may read the bucket reads them."
    provider    = "Writes them with the option that is given."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/timestream/latest/developerguide/API_query_S3Configuration.html"]

    check "aws_timestreamwrite_table" {
      when = anytrue([for m in self.magnetic_store_write_properties : length(m.magnetic_store_rejected_data_location) > 0])
      require = alltrue([
        for m in self.magnetic_store_write_properties : alltrue([for l in m.magnetic_store_rejected_data_location : alltrue([for s in l.s3_configuration : s.encryption_option == "SSE_KMS"])])
      ])
      remedy = "Set encryption_option = \"SSE_KMS\" with kms_key_id in s3_configuration."
    }

    check "aws_timestreamquery_scheduled_query" {
      require = alltrue([for e in self.error_report_configuration : alltrue([for s in e.s3_configuration : s.encryption_option == "SSE_KMS"])])
      remedy  = "Set encryption_option = \"SSE_KMS\" in s3_configuration of error_report_configuration."
    }
  }

  # InfluxDB

  obligation "not_public" {
    title     = "Give InfluxDB no public address"
    area      = "network_controls"
    severity  = "critical"
    rationale = "InfluxDB has its own sign-in page and interface; in public, one leaked token or guessed password is all of the data."
    provider  = "Gives an instance a public address only when asked."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-getting-started-creating-db-instance.html"]

    check "aws_timestreaminfluxdb_db_instance" {
      also    = ["aws_timestreaminfluxdb_db_cluster"]
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "security_groups_closed" {
    title     = "Keep the Internet out of InfluxDB security groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "With 0.0.0.0/0 in the group only the missing public address keeps the Internet out, and everything that is routed to the VPC is let in."
    provider  = "Enforces the rules of the groups at the network interface."
    frameworks = {
      cis_controls_8_1 = ["4.4", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-getting-started-creating-db-instance.html"]

    check "aws_timestreaminfluxdb_db_instance" {
      also = ["aws_timestreaminfluxdb_db_cluster"]
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Replace 0.0.0.0/0 and ::/0 in the ingress rules by the networks of the writers and readers."
    }
  }

  obligation "standby" {
    title       = "Run InfluxDB with a standby"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A single instance is gone with its zone, and samplers lose what they cannot buffer."
    provider    = "Replicates to a standby in another zone and fails over when asked to."
    frameworks  = { nist_800_53_r5 = ["CP-10", "SC-36"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-managing.html"]

    check "aws_timestreaminfluxdb_db_instance" {
      require = self.deployment_type == "WITH_MULTIAZ_STANDBY"
      fix     = { deployment_type = "WITH_MULTIAZ_STANDBY" }
    }

    check "aws_timestreaminfluxdb_db_cluster" {
      require = self.failover_mode != "NO_FAILOVER"
      fix     = { failover_mode = "AUTOMATIC" }
    }
  }

  obligation "log_delivery" {
    title     = "Deliver the logs of InfluxDB"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Sign-ins and queries of the engine are in no CloudTrail; without delivery they stay on a node that nobody can read."
    provider  = "Copies the logs to the bucket that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-managing-view-influx-logs.html"]

    check "aws_timestreaminfluxdb_db_instance" {
      also    = ["aws_timestreaminfluxdb_db_cluster"]
      require = anytrue([for l in self.log_delivery_configuration : anytrue([for s in l.s3_configuration : s.enabled == true])])
      remedy  = "Add log_delivery_configuration with s3_configuration, bucket_name and enabled = true."
    }
  }

  # What Terraform cannot show

  obligation "tokens_rotated" {
    title        = "Replace the operator token and rotate the others"
    area         = "secrets"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["influxdb"]
    rationale    = "The operator token of the first day may do everything in all organizations, never expires, and stands beside the password in state or in a secret."
    provider     = "Keeps the first credentials in Secrets Manager and offers a function for rotation."
    frameworks   = { nist_800_53_r5 = ["AC-6", "IA-5"], pci_dss_4_0 = ["8.6.3"], iso_27001_2022 = ["A.5.17"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-security-db-secrets.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores of time series"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a restore from AWS Backup or from an export of the engine: date, source, time to recover, rows compared."
    rationale    = "A dropped bucket or table takes the history with it, and sensors do not send it again."
    provider     = "Restores tables of LiveAnalytics through AWS Backup; for InfluxDB it offers the tools of the engine."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)"], iso_27001_2022 = ["A.8.13"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/timestream/latest/developerguide/backups.html"]
  }

  obligation "migration_planned" {
    title        = "Plan the move away from LiveAnalytics"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    variants     = ["live_analytics"]
    artifact     = "Decision with owner and date: databases in use, target for each, queries to rewrite, export of history, state of the move."
    rationale    = "The engine is closed to new accounts and gets no new features; another engine has another query language."
    provider     = "Keeps it running for accounts that use it and describes the way to other engines."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/timestream/latest/developerguide/AmazonTimestreamForLiveAnalytics-availability-change.html"]
  }

  obligation "access_reviewed" {
    title        = "Review who reads and writes the series"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Movement and consumption data tell who was where; dashboards and tokens of old projects still read them."
    provider     = "Evaluates IAM for LiveAnalytics; users and tokens of InfluxDB are the engine's."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/timestream/latest/developerguide/security-iam.html"]
  }
}
