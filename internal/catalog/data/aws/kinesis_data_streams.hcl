service "aws_kinesis_data_streams" {
  name        = "Amazon Kinesis Data Streams"
  cloud       = "aws"
  family      = "streaming"
  description = "Ordered streams of records that many readers consume, kept for a day to a year."
  aliases     = ["Kinesis", "Kinesis Data Streams", "KDS", "Kinesis Streams"]
  resources = [
    "aws_kinesis_resource_policy",
    "aws_kinesis_stream",
    "aws_kinesis_stream_consumer",
  ]
  sources = [
    "https://docs.aws.amazon.com/streams/latest/dev/introduction.html",
    "https://docs.aws.amazon.com/streams/latest/dev/security.html",
  ]

  resource_type "aws_kinesis_stream" {
    defaults = {
      encryption_type           = "NONE"
      enforce_consumer_deletion = false
      retention_period          = 24
    }
    identity = ["arn", "id", "name"]
  }

  resource_type "aws_kinesis_stream_consumer" {
    identity = ["arn", "id"]
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes producers and consumers that batch, retry, survive duplicates and keep their checkpoints."
    reason   = "A record may be delivered twice, and a reader that stops loses what expires meanwhile."
    source   = "https://docs.aws.amazon.com/streams/latest/dev/kinesis-record-processor-duplicates.html"
  }

  obligation "encrypted" {
    title     = "Encrypt streams with KMS"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "The default of the interface is no encryption: records of customers lie readable in the storage of the stream for as long as it keeps them."
    provider  = "Encrypts each record before it is stored when encryption_type is KMS."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      aws_fsbp         = ["Kinesis.1"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_43"]
      trivy     = ["AWS-0064"]
      powerpipe = ["kinesis_stream_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html"]

    check "aws_kinesis_stream" {
      require = self.encryption_type == "KMS"
      remedy  = "Set encryption_type = \"KMS\" and kms_key_id to a key of your own or \"alias/aws/kinesis\"."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt streams with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "alias/aws/kinesis cannot be used from other accounts and its policy is fixed: producers elsewhere fail, and nobody can cut off readers by the key."
    provider    = "Calls the key named for producers and consumers, and refuses them when the key does."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_185"]
      powerpipe = ["kinesis_stream_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/creating-using-sse-master-keys.html"]

    check "aws_kinesis_stream" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_key_id"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set encryption_type = \"KMS\" and kms_key_id to a key of your own."
    }
  }

  obligation "retention_week" {
    title       = "Keep records for a week or more"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "After 24 hours a record is gone: a consumer that fails on a Friday evening has lost the weekend by Monday, and nothing can be replayed."
    provider    = "Keeps records for 24 hours to 365 days, as set."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      aws_fsbp         = ["Kinesis.3"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"]

    check "aws_kinesis_stream" {
      require = self.retention_period >= 168
      fix     = { retention_period = 168 }
    }
  }

  obligation "policy_not_public" {
    title     = "Allow nothing to everyone in stream policies"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in the policy of a stream or consumer lets any AWS account read the records or write forged ones."
    provider  = "Evaluates the resource policy on requests from other accounts."
    frameworks = {
      cis_controls_8_1    = ["3.3"]
      cis_aws_foundations = ["2.21"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "cis_aws_foundations", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html"]

    check "aws_kinesis_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Name the actions that a stream policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "kinesis:* for a reader of another account includes writing records and, with every new action, more."
    provider  = "Separates reading, writing and registering consumers into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html"]

    check "aws_kinesis_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions: for a reader kinesis:DescribeStreamSummary, ListShards, GetShardIterator and GetRecords; for a writer PutRecord and PutRecords."
    }
  }

  obligation "consumers_block_deletion" {
    title     = "Let registered consumers block deletion"
    area      = "change_management"
    severity  = "low"
    rationale = "With enforce_consumer_deletion = true a destroy removes the stream although programs are still registered to read it, and the records go with it."
    provider  = "Refuses to delete a stream that has registered consumers unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteStream.html"]

    check "aws_kinesis_stream" {
      require = self.enforce_consumer_deletion != true
      fix     = { enforce_consumer_deletion = false }
      autofix = true
    }
  }

  obligation "shard_metrics" {
    title       = "Publish metrics per shard"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without shard-level metrics a hot shard that throttles its writers hides in the average of the stream."
    provider    = "Publishes the metrics named, at a price per shard."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html"]

    check "aws_kinesis_stream" {
      when    = !anytrue([for m in self.stream_mode_details : m.stream_mode == "ON_DEMAND"])
      require = length(self.shard_level_metrics) > 0
      remedy  = "Set shard_level_metrics, at least WriteProvisionedThroughputExceeded, ReadProvisionedThroughputExceeded and IteratorAgeMilliseconds."
    }
  }

  obligation "reader_lag_alarmed" {
    title        = "Alarm on readers that fall behind"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A stalled reader loses every record older than the retention period, without an error anywhere in the stream."
    provider     = "Publishes GetRecords.IteratorAgeMilliseconds and throttling metrics."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html"]
  }

  obligation "access_reviewed" {
    title        = "Review who reads and writes streams"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Readers multiply quietly: each enhanced fan-out consumer, function and other account with a policy sees every record."
    provider     = "Lists consumers and evaluates IAM and resource policies."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html"]
  }

  obligation "data_classified" {
    title        = "Know which data a stream carries"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Producers add fields that nobody announced; personal data then reaches every reader and every archive."
    provider     = "Carries records as bytes and does not look into them."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      iso_27001_2022   = ["A.5.12"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/security.html"]
  }

  obligation "replay_tested" {
    title        = "Show that readers can replay"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a replay from an old position or from the archive: date, stream, records read twice, effect on the systems behind, time needed."
    rationale    = "A checkpoint that is lost or reset reads the stream twice or not at all; whether the systems behind survive that shows only when tried."
    provider     = "Delivers records again from any point within the retention period."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/streams/latest/dev/kinesis-record-processor-duplicates.html"]
  }
}
