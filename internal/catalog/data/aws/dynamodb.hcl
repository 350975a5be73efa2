service "aws_dynamodb" {
  name        = "Amazon DynamoDB"
  cloud       = "aws"
  family      = "nosql_database"
  description = "Key-value and document tables, reached over HTTPS by API, in one Region or replicated to several."
  aliases     = ["DynamoDB", "DynamoDB global tables"]
  resources = [
    "aws_dynamodb_contributor_insights",
    "aws_dynamodb_global_secondary_index",
    "aws_dynamodb_global_table",
    "aws_dynamodb_kinesis_streaming_destination",
    "aws_dynamodb_resource_policy",
    "aws_dynamodb_table",
    "aws_dynamodb_table_export",
    "aws_dynamodb_table_item",
    "aws_dynamodb_table_replica",
    "aws_dynamodb_tag",
  ]
  sources = [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/security.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security.html",
  ]

  resource_type "aws_dynamodb_table" {
    defaults = {
      billing_mode                     = "PROVISIONED"
      deletion_protection_enabled      = false
      stream_enabled                   = false
      "replica.point_in_time_recovery" = false
    }
  }

  resource_type "aws_dynamodb_table_replica" {
    defaults = {
      deletion_protection_enabled = false
      point_in_time_recovery      = false
    }
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts every table, index, stream and backup; this cannot be turned off."
    customer = "Chooses whose key it is, and covers exports and what consumers of streams store."
    reason   = "Only the key is a choice: one that AWS owns, one that AWS manages in the account, or one of the customer."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Answers over TLS and keeps protocol versions and certificates current."
    customer = "Leaves certificate checks on in clients and keeps their SDKs able to speak current TLS."
    reason   = "The API is reached over HTTPS with a certificate of AWS; there is no switch on a table."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs a public Regional endpoint and offers gateway and interface endpoints for VPCs."
    customer = "Adds endpoints with a policy, binds access to them by conditions in IAM and resource policies."
    reason   = "A table has no address and no firewall of its own; who reaches it is decided by policies."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/vpc-endpoints-dynamodb.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Refuses public resource policies and enforces conditions on single items and attributes."
    customer = "Limits callers to their items with dynamodb:LeadingKeys where users reach tables themselves, validates what is written."
    reason   = "One table often holds the data of all tenants, and only conditions keep them apart."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html"
  }

  # Who a resource policy lets in. A statement is what policy() gives.

  function "pins_caller" {
    description = "Whether a condition ties a statement to accounts, resources or networks that it names."
    params      = ["condition"]
    result = matches("(?i)^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$", condition.operator) && (
      matches("^(aws:(principal(orgid|orgpaths?|account)|source(account|owner|orgid|orgpaths|vpc|vpce)|vpce(account|orgid|orgpaths)|userid))$", condition.key)
      && alltrue([for v in condition.values : !matches("^([a-z]+-)?[*?]", v)])
      || matches("^aws:(principalarn|sourcearn|sourcevpcarn)$", condition.key)
      && alltrue([for v in condition.values : matches("^(arn:[^:]*:[^:]*:[^:]*:[0-9]+:|arn:[^:]*:s3:[^:]*:[^:]*:[a-z0-9.-]+$|[^*?]+$)", v)])
      || condition.key == "aws:sourceip"
      && alltrue([for v in condition.values : !is_internet(v) && !matches("(^[0-9.]+/[0-7]|:.*/([0-9]|[12][0-9]|3[01]))$", v)])
    )
  }

  function "opens_to_all" {
    description = "Whether a statement allows something to everybody, without a condition that pins the caller."
    params      = ["statement"]
    result = (
      statement.effect == "Allow"
      && (anytrue([for p in statement.principals : p == "*" || matches("^AWS:.*[*]", p)]) || length(statement.not_principals) > 0)
      && !anytrue([for c in statement.conditions : pins_caller(c)])
    )
  }

  # Recovery

  obligation "point_in_time_recovery" {
    title     = "Turn on point-in-time recovery"
    area      = "backup"
    severity  = "high"
    rationale = "A faulty deployment or a stolen role overwrites a table in minutes; without continuous backup the last state is the last on-demand backup, if anybody made one."
    provider  = "Keeps the states of the last 35 days, or fewer as configured, and restores any second of them into a new table."
    frameworks = {
      aws_fsbp         = ["DynamoDB.2"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10", "CP-6(2)", "SI-13(5)"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_28"]
      trivy     = ["AWS-0024"]
      powerpipe = ["dynamodb_table_point_in_time_recovery_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"]

    check "aws_dynamodb_table" {
      require = anytrue([for p in self.point_in_time_recovery : p.enabled == true])
      remedy  = "Add a point_in_time_recovery block with enabled = true."
    }
  }

  # A replica has a setting of its own: that of the table does not count for it.
  obligation "replica_point_in_time_recovery" {
    title     = "Turn on recovery for replicas as well"
    area      = "backup"
    severity  = "low"
    rationale = "The setting of a table does not travel: after a failover to the other Region the replica takes all writes and has no history to go back to."
    provider  = "Replicates items; backups are configured per replica."
    frameworks = {
      aws_fsbp         = ["DynamoDB.2"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      hipaa            = ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"]

    check "aws_dynamodb_table" {
      require = alltrue([for r in self.replica : r.point_in_time_recovery == true])
      remedy  = "Set point_in_time_recovery = true in each replica block."
    }

    check "aws_dynamodb_table_replica" {
      require = self.point_in_time_recovery == true
      fix     = { point_in_time_recovery = true }
      autofix = true
    }
  }

  obligation "recovery_window_long" {
    title      = "Keep two weeks of recovery history or more"
    area       = "backup"
    severity   = "low"
    rationale  = "Wrong data is often noticed after days; with a window of a few days the last good state is already gone, while a longer one costs nothing more."
    provider   = "Keeps 35 days unless told to keep fewer; the price depends on the size of the table only."
    frameworks = { cis_controls_8_1 = ["11.2"], nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"]

    check "aws_dynamodb_table" {
      when    = anytrue([for p in self.point_in_time_recovery : p.enabled == true])
      require = alltrue([for p in self.point_in_time_recovery : p.recovery_period_in_days == null || p.recovery_period_in_days >= 14])
      remedy  = "Remove recovery_period_in_days, which gives 35 days, or set it to 14 or more."
    }
  }

  obligation "deletion_protected" {
    title     = "Protect tables from deletion"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "A renamed key or a wrong workspace makes Terraform replace the table, and one API call deletes it with all its items and indexes."
    provider  = "Refuses to delete a table while protection is on."
    frameworks = {
      aws_fsbp       = ["DynamoDB.6"]
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.5.33"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
      nist_csf_2_0   = ["PR.DS-11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "nist_csf_2_0"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html"]

    check "aws_dynamodb_table" {
      require = self.deletion_protection_enabled == true
      fix     = { deletion_protection_enabled = true }
      autofix = true
    }
  }

  obligation "replica_deletion_protected" {
    title      = "Protect replicas from deletion"
    area       = "retention_deletion"
    severity   = "low"
    rationale  = "A replica that is removed by mistake takes its Region out of service until all items are copied again, which lasts hours for a large table."
    provider   = "Refuses to delete a replica while protection is on."
    frameworks = { aws_fsbp = ["DynamoDB.6"], nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.5.33"] }
    derived    = ["aws_fsbp", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html"]

    check "aws_dynamodb_table_replica" {
      require = self.deletion_protection_enabled == true
      fix     = { deletion_protection_enabled = true }
      autofix = true
    }
  }

  # Keys

  obligation "kms_key_in_account" {
    title       = "Encrypt tables with a KMS key of the account"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "By default the key belongs to AWS and appears nowhere: CloudTrail shows no use of it, and nothing proves to an auditor which key protects the table."
    provider    = "Encrypts every table with a key that AWS owns unless told otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { powerpipe = ["dynamodb_table_encryption_enabled"] }
    sources     = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"]

    check "aws_dynamodb_table" {
      require = anytrue([for e in self.server_side_encryption : e.enabled == true])
      remedy  = "Add a server_side_encryption block with enabled = true, and kms_key_arn for a key of your own."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt tables with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With a key of AWS, IAM on the table is the only lock; an own key is a second one with its own policy, makes sharing across accounts possible and can be disabled in an emergency."
    provider    = "Calls the key for tables that name one and stops serving them when the key is disabled."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-13", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_119"]
      trivy     = ["AWS-0025"]
      powerpipe = ["dynamodb_table_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html"]

    check "aws_dynamodb_table" {
      companion "aws_kms_key" {
        self_attribute = "server_side_encryption.kms_key_arn"
      }

      companion "aws_kms_alias" {
        self_attribute = "server_side_encryption.kms_key_arn"
      }

      require = anytrue([for e in self.server_side_encryption : e.enabled == true && e.kms_key_arn != null && (
        length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || !matches("alias/aws/dynamodb$", e.kms_key_arn)
      )])
      remedy = "Add a server_side_encryption block with enabled = true and kms_key_arn of a key of your own."
    }
  }

  obligation "replica_customer_managed_key" {
    title       = "Encrypt replicas with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Keys are Regional: a replica that names none is encrypted with a key of AWS, and the copy is guarded less than the original."
    provider    = "Encrypts each replica with the key named for its Region."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_271"] }
    sources     = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html"]

    check "aws_dynamodb_table_replica" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }

      companion "aws_kms_replica_key" {
        self_attribute = "kms_key_arn"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_key_arn"
      }

      require = self.kms_key_arn != null && (
        length(companions.aws_kms_key) > 0 || length(companions.aws_kms_replica_key) > 0 || length(companions.aws_kms_alias) > 0 || !matches("alias/aws/dynamodb$", self.kms_key_arn)
      )
      remedy = "Set kms_key_arn to a key of your own in the Region of the replica."
    }

    check "aws_dynamodb_table" {
      require = alltrue([for r in self.replica : r.kms_key_arn != null])
      remedy  = "Set kms_key_arn in each replica block to a key of your own in that Region."
    }
  }

  # Access

  # DynamoDB refuses public policies too, but only when the plan is applied.
  obligation "policy_not_public" {
    title     = "Allow nothing to everyone in table policies"
    area      = "identity_access"
    severity  = "high"
    rationale = "An Allow for Principal \"*\" without a condition that pins the caller is meant for every AWS account; DynamoDB refuses it, but only in the middle of an apply."
    provider  = "Analyzes each policy when it is attached and refuses public ones."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html"]

    check "aws_dynamodb_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : opens_to_all(s)])
      remedy  = "Name accounts or roles in Principal, or add a condition such as aws:PrincipalOrgID or aws:SourceVpce with fixed values."
    }
  }

  obligation "policy_actions_limited" {
    title     = "Name the actions that a table policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With dynamodb:* whoever is meant to read items can also delete the table, export everything to a bucket of its own and rewrite the policy."
    provider  = "Enforces the actions as written."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-best-practices.html"]

    check "aws_dynamodb_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : s.effect == "Allow" && (anytrue([for a in s.actions : is_service_wildcard(a)]) || length(s.not_actions) > 0)])
      remedy  = "Write the actions that are needed, such as dynamodb:GetItem and dynamodb:Query."
    }
  }

  obligation "export_owner_checked" {
    title     = "Name the owner of the bucket of an export"
    area      = "data_content"
    severity  = "low"
    rationale = "A bucket name that was freed or mistyped may belong to a stranger; with the owner's account in the export the whole table is not written there."
    provider  = "Checks the owner of the bucket where it is given."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-4"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html"]

    check "aws_dynamodb_table_export" {
      companion "aws_s3_bucket" {
        self_attribute = "s3_bucket"
      }

      when    = length(companions.aws_s3_bucket) == 0
      require = self.s3_bucket_owner != null
      remedy  = "Set s3_bucket_owner to the number of the account that owns the bucket."
    }
  }

  # Capacity

  obligation "capacity_follows_demand" {
    title       = "Let capacity follow demand"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "With fixed capacity requests are throttled as soon as load passes it, and an attacker needs little traffic to get there."
    provider    = "Serves what is provisioned and throttles the rest; on demand it scales by itself."
    frameworks = {
      aws_fsbp       = ["DynamoDB.1"]
      nist_800_53_r5 = ["SC-5(2)", "CP-10"]
      iso_27001_2022 = ["A.8.6"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_16"] }
    sources     = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html"]

    check "aws_dynamodb_table" {
      companion "aws_appautoscaling_target" {
        attribute = "resource_id"
      }

      companion "aws_appautoscaling_policy" {
        attribute = "resource_id"
      }

      companion "aws_appautoscaling_scheduled_action" {
        attribute = "resource_id"
      }

      when = self.billing_mode != "PAY_PER_REQUEST"
      require = (
        anytrue([for t in companions.aws_appautoscaling_target : t.service_namespace == "dynamodb"])
        && (length(companions.aws_appautoscaling_policy) > 0 || length(companions.aws_appautoscaling_scheduled_action) > 0)
      )
      remedy = "Set billing_mode = \"PAY_PER_REQUEST\", or add aws_appautoscaling_target and aws_appautoscaling_policy for read and write capacity, with resource_id = \"table/$${aws_dynamodb_table.NAME.name}\"."
    }
  }

  # What no code shows

  obligation "access_reviewed" {
    title        = "Review who can read and scan each table"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Roles with dynamodb:* on every table pile up, and Scan, ExportTableToPointInTime and BatchGetItem each are enough to take all items away."
    provider     = "Reports tables and streams that are open to other accounts in IAM Access Analyzer, and actions that a role never used."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-best-practices.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores into a new table"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a restore: table, point in time, duration, item counts compared, settings set again by hand, time until the application ran on the restored table."
    rationale    = "A restore makes a new table under another name, without auto scaling, IAM and resource policies, tags, streams, TTL and recovery; moving the application over is the part that nobody has scripted."
    provider     = "Restores items, indexes and keys; leaves the rest of the settings to the customer."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.Tutorial.html"]
  }

  # Plans select by tag or ARN, mostly from another module or account.
  obligation "backup_plan_covers" {
    title        = "Keep copies that the account cannot delete"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "AWS Backup report with the last recovery point of every table that matters, the vault in another account or Region that holds its copy, and the lock of that vault."
    rationale    = "Point-in-time recovery lives in the same account and ends 35 days back; whoever takes over the account can delete tables and turn it off."
    provider     = "Runs the plan, copies recovery points and enforces vault locks."
    frameworks = {
      aws_fsbp         = ["DynamoDB.4"]
      cis_controls_8_1 = ["11.4"]
      nist_800_53_r5   = ["CP-9", "CP-6"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_HowItWorksAWS.html"]
  }

  obligation "item_events_logged" {
    title        = "Record who reads and writes items"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Event selectors with the resource types AWS::DynamoDB::Table and AWS::DynamoDB::Stream for every table with sensitive items, and one sample record each of GetItem and Scan."
    rationale    = "CloudTrail records by default who changed a table, not who read it; without data events the extent of a leak cannot be told."
    provider     = "Records data events for the tables and streams that a selector names."
    frameworks = {
      cis_controls_8_1 = ["3.14"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html"]
  }

  obligation "sensitive_attributes_encrypted" {
    title        = "Encrypt the most sensitive attributes first"
    area         = "client_side_encryption"
    severity     = "low"
    verification = "process"
    cadence      = "on change"
    rationale    = "Encryption at rest is undone for every caller with dynamodb:GetItem; card numbers and health data that analysts, exports and streams must not see need a key that these do not have."
    provider     = "Offers the AWS Database Encryption SDK and stores the ciphertext; key names stay readable."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover to a replica Region"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rehearsal for each global table: Region that was left, replication delay before, time until clients wrote to the other Region, conflicts and lost writes found, way back."
    rationale    = "Replication is asynchronous unless strong consistency was chosen, and clients do not change Regions by themselves; the last writes and the last minutes decide whether failover works."
    provider     = "Replicates items to all Regions of a global table and resolves conflicts by the last write."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-2"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.html"]
  }

  # aws_dynamodb_global_table makes the version of 2017; replica blocks and aws_dynamodb_table_replica that of 2019.
  obligation "legacy_global_tables_left" {
    title        = "Move global tables off the version of 2017"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A global table of version 2017.11.29, which aws_dynamodb_global_table makes, leaves keys, recovery, TTL and capacity of each Region to be kept equal by hand and knows no resource policies."
    provider     = "Runs the old version on and converts a table once it is asked to."
    frameworks   = { cis_controls_8_1 = ["2.2"], nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_versions.html"]
  }

  obligation "expiry_reviewed" {
    title        = "Compare item expiry with retention duties"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Items without a TTL attribute stay forever, expired ones can be read for days until they are deleted, and backups, exports and stream consumers keep what the table forgot."
    provider     = "Deletes items within a few days after the time in their TTL attribute."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      iso_27001_2022   = ["A.8.10"]
      soc_2            = ["C1.2"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"]
  }

  obligation "mass_change_playbook" {
    title        = "Rehearse a table that was wiped or leaked"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Recovery to the right second needs the second: somebody must know how to find the first bad write, stop the writers, keep evidence and cut a stolen role off, before the window moves on."
    provider     = "Keeps the history that was configured and the records that were asked for."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-detective.html"]
  }
}
