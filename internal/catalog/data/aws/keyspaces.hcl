service "aws_keyspaces" {
  name        = "Amazon Keyspaces (for Apache Cassandra)"
  cloud       = "aws"
  family      = "nosql_database"
  description = "Serverless tables that speak the query language of Apache Cassandra."
  aliases     = ["Keyspaces", "Amazon Keyspaces", "Amazon Managed Apache Cassandra Service"]
  resources   = ["aws_keyspaces_keyspace", "aws_keyspaces_table"]
  sources = [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/what-is-keyspaces.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html",
  ]

  resource_type "aws_keyspaces_table" {
    defaults = {
      "encryption_specification.type" = "AWS_OWNED_KMS_KEY"
      "point_in_time_recovery.status" = "DISABLED"
    }
  }

  resource_type "aws_keyspaces_keyspace" {
    defaults = { "replication_specification.replication_strategy" = "SINGLE_REGION" }
  }

  area "secrets" {
    party    = "customer"
    customer = "Prefers the SigV4 plugins of the drivers; where service-specific passwords are used, stores and rotates them."
    reason   = "Drivers may sign in with a generated password of an IAM user, which never expires."
    source   = "https://docs.aws.amazon.com/keyspaces/latest/devguide/programmatic.credentials.html"
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "The service accepts TLS connections only; there is no plain port."
    source = "https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption-in-transit.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt tables with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The default key belongs to AWS: nobody can see its use, narrow who decrypts or cut access off in an incident."
    provider    = "Encrypts every table, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_265"], powerpipe = ["keyspaces_table_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"]

    check "aws_keyspaces_table" {
      require = anytrue([for e in self.encryption_specification : e.type == "CUSTOMER_MANAGED_KMS_KEY" && e.kms_key_identifier != null])
      remedy  = "Add encryption_specification with type \"CUSTOMER_MANAGED_KMS_KEY\" and kms_key_identifier."
    }
  }

  obligation "point_in_time_recovery" {
    title     = "Turn point-in-time recovery on for tables"
    area      = "backup"
    severity  = "medium"
    rationale = "It is off by default and there is no other backup in the service: a bad batch or a dropped column is final."
    provider  = "Keeps 35 days of history once it is turned on, and restores to any second into a new table."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html"]

    check "aws_keyspaces_table" {
      require = anytrue([for p in self.point_in_time_recovery : p.status == "ENABLED"])
      remedy  = "Add point_in_time_recovery with status = \"ENABLED\"."
    }
  }

  obligation "multi_region" {
    title       = "Replicate keyspaces to a second Region"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A keyspace in one Region is gone with it for as long as the Region is; the strategy cannot be changed back and forth at will."
    provider    = "Replicates writes between the Regions that the keyspace names."
    frameworks  = { nist_800_53_r5 = ["CP-6", "CP-10"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html"]

    check "aws_keyspaces_keyspace" {
      require = anytrue([for r in self.replication_specification : r.replication_strategy == "MULTI_REGION"])
      remedy  = "Add replication_specification with replication_strategy = \"MULTI_REGION\" and region_list."
    }
  }

  # What Terraform cannot show

  obligation "access_reviewed" {
    title        = "Review roles and service-specific passwords"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Old drivers sign in with passwords of IAM users that never expire; cassandra:* on every table is the usual grant."
    provider     = "Evaluates IAM down to keyspace and table, and records changes in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "IA-5"], pci_dss_4_0 = ["7.2.4", "8.6.3"], iso_27001_2022 = ["A.5.17", "A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/programmatic.credentials.ssc.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores of tables"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a restore to a point in time: table, time chosen, time to recover, rows compared, settings that had to be set again."
    rationale    = "A restore makes a new table; tags, scaling and alarms are not on it, and programs must be pointed at it."
    provider     = "Restores into a new table on request, also one that was deleted within the 35 days."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)"], iso_27001_2022 = ["A.8.13"], cis_controls_8_1 = ["11.5"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery_HowItWorks.html"]
  }
}
