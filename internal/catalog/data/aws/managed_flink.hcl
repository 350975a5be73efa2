service "aws_managed_flink" {
  name        = "Amazon Managed Service for Apache Flink"
  cloud       = "aws"
  family      = "data_processing"
  description = "Apache Flink applications that process streams, and the older SQL applications of Kinesis Data Analytics, which AWS ended in January 2026."
  aliases     = ["Managed Flink", "Kinesis Data Analytics", "Amazon Kinesis Data Analytics", "MSF"]
  resources = [
    "aws_kinesis_analytics_application",
    "aws_kinesisanalyticsv2_application",
    "aws_kinesisanalyticsv2_application_snapshot",
  ]
  sources = [
    "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html",
    "https://docs.aws.amazon.com/managed-flink/latest/java/security.html",
  ]

  resource_type "aws_kinesisanalyticsv2_application" {
    identity = ["name", "id", "arn"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts and the Flink runtime in maintenance, and ends support of Flink versions on announced dates."
    customer = "Chooses the Flink version and moves to the next, updates connectors and libraries in its own package."
    reason   = "Runtime version and application package are the customer's choice."
    source   = "https://docs.aws.amazon.com/managed-flink/latest/java/release-version-list.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Writes checkpoints and snapshots of the application's state to storage that it runs."
    customer = "Keeps snapshots and checkpoints on, takes a snapshot before changes, keeps the source long enough to replay."
    reason   = "The state of a running application exists nowhere else."
    source   = "https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html"
  }

  function "is_flink" {
    description = "Whether a runtime environment runs Flink, not SQL or a notebook."
    params      = ["runtime"]
    result      = startswith(runtime, "FLINK-")
  }

  obligation "logging" {
    title     = "Send application logs to CloudWatch"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "An application that fails over and over, or drops records it cannot read, says so in its log and nowhere else."
    provider  = "Writes the log to the stream that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/logging.html"]

    check "aws_kinesisanalyticsv2_application" {
      also    = ["aws_kinesis_analytics_application"]
      require = length(self.cloudwatch_logging_options) > 0
      remedy  = "Add cloudwatch_logging_options with log_stream_arn."
    }
  }

  obligation "snapshots_enabled" {
    title     = "Do not turn snapshots of applications off"
    area      = "backup"
    severity  = "medium"
    rationale = "With snapshots_enabled = false an update or a scaling starts with empty state: sums and windows begin at zero, and events are counted twice or lost."
    provider  = "Takes a snapshot when the application is stopped, updated or scaled unless told not to, and deletes none by itself."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html"]

    check "aws_kinesisanalyticsv2_application" {
      when    = is_flink(self.runtime_environment)
      require = !anytrue([for c in self.application_configuration : anytrue([for s in c.application_snapshot_configuration : s.snapshots_enabled == false])])
      remedy  = "Set snapshots_enabled = true in application_snapshot_configuration, or leave the block out."
    }
  }

  obligation "checkpointing_kept" {
    title     = "Do not turn checkpoints off"
    area      = "resilience"
    severity  = "medium"
    rationale = "Without checkpoints a restart after a failure begins with empty state."
    provider  = "Writes a checkpoint each minute unless a custom configuration says otherwise."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html"]

    check "aws_kinesisanalyticsv2_application" {
      require = !anytrue([for c in self.application_configuration : anytrue([for f in c.flink_application_configuration : anytrue([for k in f.checkpoint_configuration : k.configuration_type == "CUSTOM" && k.checkpointing_enabled == false])])])
      remedy  = "Set checkpointing_enabled = true, or configuration_type = \"DEFAULT\"."
    }
  }

  obligation "state_not_dropped" {
    title     = "Do not restore without state"
    area      = "change_management"
    severity  = "low"
    rationale = "With allow_non_restored_state an update silently drops the state of each operator that it no longer finds, after a renamed operator for example."
    provider  = "Refuses to start when state has no operator, unless told to go on."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html"]

    check "aws_kinesisanalyticsv2_application" {
      require = !anytrue([for c in self.application_configuration : anytrue([for r in c.run_configuration : anytrue([for f in r.flink_run_configuration : f.allow_non_restored_state == true]) || anytrue([for a in r.application_restore_configuration : a.application_restore_type == "SKIP_RESTORE_FROM_SNAPSHOT"])])])
      remedy  = "Leave allow_non_restored_state out and restore from the latest snapshot, except for one planned start."
    }
  }

  obligation "properties_without_secrets" {
    title     = "Keep secrets out of runtime properties"
    area      = "secrets"
    severity  = "high"
    rationale = "Property groups are shown by DescribeApplication and in the console, and stand in the state."
    provider  = "Hands the properties to the application as they are written."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-properties.html"]

    check "aws_kinesisanalyticsv2_application" {
      require = !anytrue([
        for c in self.application_configuration : anytrue([
          for e in c.environment_properties : anytrue([for g in e.property_group : anytrue([for k, v in g.property_map : holds_secret(replace(replace(k, ".", "_"), "-", "_"), v)])])
        ])
      ])
      remedy = "Pass the ARN of a secret and let the application fetch it with its role."
    }
  }

  obligation "supported_runtime" {
    title     = "Run a Flink version that is supported"
    area      = "patching"
    severity  = "medium"
    rationale = "Flink 1.13 and older are out of support and SQL applications have ended: no fixes, no new starts, and in the end no application."
    provider  = "Publishes end dates for each version."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/managed-flink/latest/java/release-version-list.html",
      "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html",
    ]

    check "aws_kinesisanalyticsv2_application" {
      require = !matches("^(FLINK-1_(6|8|11|13)|SQL-1_0)$", self.runtime_environment)
      remedy  = "Set runtime_environment to FLINK-1_20 or newer; test the start from a snapshot before, above all for 2.2."
    }
  }

  obligation "code_version_pinned" {
    title       = "Pin the application package"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A package named by bucket and key only is whatever lies there at the next update; who may write to the bucket runs code with the role of the application."
    provider    = "Copies the object version that is named, or the newest one."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-creating-apps.html"]

    check "aws_kinesisanalyticsv2_application" {
      require = alltrue([for c in self.application_configuration : alltrue([for a in c.application_code_configuration : alltrue([for x in a.code_content : alltrue([for l in x.s3_content_location : l.object_version != null])])])])
      remedy  = "Set object_version in s3_content_location, from a bucket with versioning."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt application state with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Checkpoints, snapshots and working state hold the events of hours under a key that AWS owns."
    provider    = "Encrypts with the key named, or with one it owns."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_ApplicationEncryptionConfiguration.html"]

    check "aws_kinesisanalyticsv2_application" {
      when    = is_flink(self.runtime_environment)
      require = anytrue([for c in self.application_configuration : anytrue([for e in c.application_encryption_configuration : e.key_type == "CUSTOMER_MANAGED_KEY"])])
      remedy  = "Add application_encryption_configuration with key_type = \"CUSTOMER_MANAGED_KEY\" and key_id."
    }
  }

  obligation "in_vpc" {
    title       = "Run applications in your VPC"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Outside a VPC the application reaches the whole internet: a library that was tampered with sends out what it reads."
    provider    = "Attaches the application to the subnets and groups that are named."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html"]

    check "aws_kinesisanalyticsv2_application" {
      when    = is_flink(self.runtime_environment)
      require = anytrue([for c in self.application_configuration : length(c.vpc_configuration) > 0])
      remedy  = "Add vpc_configuration with private subnets and a security group of its own."
    }
  }

  obligation "packages_updated" {
    title        = "Update connectors and libraries"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "The package carries its own connectors and JSON libraries; their holes are closed by a new build only."
    provider     = "Patches the runtime below the package."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/best-practices.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review roles and who may update applications"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may update the code of an application reads and writes all that its role may."
    provider     = "Assumes the service execution role."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/security-iam.html"]
  }

  obligation "lag_alarmed" {
    title        = "Alarm on lag, restarts and failed checkpoints"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An application in a restart loop looks as if it were running; meanwhile the source expires."
    provider     = "Publishes restarts (numRestarts since Flink 2.2, fullRestarts before), lastCheckpointDuration and the lag of the source."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/metrics-dimensions.html"]
  }

  obligation "restore_tested" {
    title        = "Show that an application starts from its snapshot"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a start from a snapshot with today's code: date, snapshot, results compared, time until the lag was gone."
    rationale    = "A changed operator or serializer makes a snapshot unreadable, and this shows at the restore."
    provider     = "Starts an application from the snapshot that is named."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html"]
  }
}
