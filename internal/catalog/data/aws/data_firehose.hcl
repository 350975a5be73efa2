service "aws_data_firehose" {
  name        = "Amazon Data Firehose"
  cloud       = "aws"
  family      = "streaming"
  description = "Delivery of streaming records to storage, search, warehouses and HTTP endpoints, buffered and transformed on the way."
  aliases     = ["Firehose", "Kinesis Data Firehose", "Amazon Kinesis Data Firehose", "Kinesis Firehose"]
  resources = [
    "aws_kinesis_firehose_delivery_stream",
  ]
  sources = [
    "https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html",
    "https://docs.aws.amazon.com/firehose/latest/dev/security.html",
  ]

  # The destination s3 with a block of its own stood until provider 4.
  resource_type "aws_kinesis_firehose_delivery_stream" {
    defaults = {
      "server_side_encryption.enabled"             = false
      "server_side_encryption.key_type"            = "AWS_OWNED_CMK"
      "extended_s3_configuration.s3_backup_mode"   = "Disabled"
      "redshift_configuration.s3_backup_mode"      = "Disabled"
      "opensearch_configuration.s3_backup_mode"    = "FailedDocumentsOnly"
      "elasticsearch_configuration.s3_backup_mode" = "FailedDocumentsOnly"
    }
    legacy = {
      "s3_configuration.bucket_arn"                         = "string"
      "s3_configuration.role_arn"                           = "string"
      "s3_configuration.kms_key_arn"                        = "string"
      "s3_configuration.cloudwatch_logging_options.enabled" = "bool"
    }
    identity = ["arn", "id", "name"]
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Retries a delivery for up to 24 hours and then drops the records or puts them into the backup bucket."
    customer = "Names a backup bucket, watches its error prefix, and sets how long the destination keeps what arrived."
    reason   = "Firehose keeps nothing: what it cannot deliver in time is lost unless a backup catches it."
    source   = "https://docs.aws.amazon.com/firehose/latest/dev/retry.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Assumes the role of the stream to read its source and write to its destination."
    customer = "Gives each stream a role of its own for one source, one destination and one key."
    reason   = "Whoever may change the stream may send what it reads elsewhere, under its role."
    source   = "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"
  }

  function "direct" {
    description = "Whether records are put into the stream directly; one that reads another stream cannot encrypt by itself."
    params      = ["stream"]
    result      = length(stream.kinesis_source_configuration) == 0 && length(stream.msk_source_configuration) == 0
  }

  function "logged" {
    description = "Whether a destination writes delivery errors to a log."
    params      = ["d"]
    result      = anytrue([for l in d.cloudwatch_logging_options : l.enabled == true])
  }

  function "from_store" {
    description = "Whether a destination takes its credentials from Secrets Manager."
    params      = ["d"]
    result      = anytrue([for m in d.secrets_manager_configuration : m.enabled == true])
  }

  obligation "encrypted" {
    title     = "Encrypt delivery streams"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Records wait in the buffer of the stream, up to 15 minutes or for hours while a destination is down, in plain text when encryption is off."
    provider  = "Encrypts records put directly into a stream when told to; streams that read Kinesis Data Streams or MSK rely on the encryption there."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      aws_fsbp         = ["DataFirehose.1"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_240"]
      powerpipe = ["kinesis_firehose_delivery_stream_server_side_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      when    = direct(self)
      require = anytrue([for e in self.server_side_encryption : e.enabled == true])
      remedy  = "Add server_side_encryption with enabled = true."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt delivery streams with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With the key that AWS owns there is no policy to narrow, no trace of its use and no key to disable when a producer is compromised."
    provider    = "Creates a grant on the key named and uses it for the buffer."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_241"]
      powerpipe = ["kinesis_firehose_delivery_stream_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      when    = direct(self)
      require = anytrue([for e in self.server_side_encryption : e.enabled == true && e.key_type == "CUSTOMER_MANAGED_CMK" && e.key_arn != null])
      remedy  = "Set key_type = \"CUSTOMER_MANAGED_CMK\" and key_arn in server_side_encryption."
    }
  }

  obligation "delivery_errors_logged" {
    title     = "Log delivery errors"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A destination that refuses records, because of a changed schema, a full disk or a lost permission, is noticed by its owner weeks later when nothing writes the errors down."
    provider  = "Writes each failed delivery to the log stream named, when logging is on."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      require = (
        alltrue([for d in self.extended_s3_configuration : logged(d)])
        && alltrue([for d in self.redshift_configuration : logged(d)])
        && alltrue([for d in self.opensearch_configuration : logged(d)])
        && alltrue([for d in self.opensearchserverless_configuration : logged(d)])
        && alltrue([for d in self.elasticsearch_configuration : logged(d)])
        && alltrue([for d in self.splunk_configuration : logged(d)])
        && alltrue([for d in self.http_endpoint_configuration : logged(d)])
        && alltrue([for d in self.snowflake_configuration : logged(d)])
        && alltrue([for d in self.iceberg_configuration : logged(d)])
        && alltrue([for d in self.s3_configuration : logged(d)])
      )
      remedy = "Add cloudwatch_logging_options with enabled = true, log_group_name and log_stream_name to the destination."
    }
  }

  obligation "credentials_in_store" {
    title       = "Take destination credentials from a secret"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "A token, password or private key in the destination block stands in state and plan files, and does not change when the secret is rotated."
    provider    = "Reads the credential from Secrets Manager and follows its rotation, when secrets_manager_configuration is on."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/using-secrets-manager.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      require = (
        alltrue([for d in self.http_endpoint_configuration : d.access_key == null || from_store(d)])
        && alltrue([for d in self.redshift_configuration : d.password == null || from_store(d)])
        && alltrue([for d in self.splunk_configuration : d.hec_token == null || from_store(d)])
        && alltrue([for d in self.snowflake_configuration : d.private_key == null && d.key_passphrase == null || from_store(d)])
      )
      remedy = "Replace the credential by a secrets_manager_configuration block with enabled = true, secret_arn and role_arn."
    }
  }

  obligation "http_attributes_without_secrets" {
    title     = "Keep secrets out of request attributes"
    area      = "secrets"
    severity  = "high"
    rationale = "Common attributes of an HTTP destination are shown to everyone who may describe the stream, and are sent with each request."
    provider  = "Sends the attributes as they are written."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      require = !anytrue([for d in self.http_endpoint_configuration : anytrue([for r in d.request_configuration : anytrue([for a in r.common_attributes : holds_secret(replace(a.name, "-", "_"), a.value)])])])
      remedy  = "Put the credential into the secret of secrets_manager_configuration."
    }
  }

  obligation "source_records_kept" {
    title       = "Keep source records beside transformed ones"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "A faulty transformation writes wrong records and discards the right ones; without the source backup nobody can run it again."
    provider    = "Copies each record untransformed to the backup bucket when s3_backup_mode says so."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      require = (
        alltrue([for d in self.extended_s3_configuration : !anytrue([for p in d.processing_configuration : p.enabled == true && anytrue([for x in p.processors : x.type == "Lambda"])]) || d.s3_backup_mode == "Enabled"])
        && alltrue([for d in self.redshift_configuration : !anytrue([for p in d.processing_configuration : p.enabled == true && anytrue([for x in p.processors : x.type == "Lambda"])]) || d.s3_backup_mode == "Enabled"])
      )
      remedy = "Set s3_backup_mode = \"Enabled\" with an s3_backup_configuration."
    }
  }

  obligation "destination_key" {
    title       = "Encrypt delivered objects with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Objects that name no key take the default encryption of the bucket; where that is the key of S3, whoever may read the bucket reads the records."
    provider    = "Writes objects under the key named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"]

    check "aws_kinesis_firehose_delivery_stream" {
      when    = length(self.extended_s3_configuration) + length(self.s3_configuration) > 0
      require = alltrue([for d in self.extended_s3_configuration : names_own_key(d.kms_key_arn)]) && alltrue([for d in self.s3_configuration : names_own_key(d.kms_key_arn)])
      remedy  = "Set kms_key_arn in extended_s3_configuration, or make such a key the default of the bucket."
    }
  }

  obligation "delivery_alarmed" {
    title        = "Alarm on delayed and failed deliveries"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Firehose gives up after the retry period; until then only the freshness metric shows that records pile up."
    provider     = "Publishes DataFreshness, success rates and throttled records to CloudWatch."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-metrics.html"]
  }

  obligation "failed_records_redriven" {
    title        = "Work off the records that failed"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Failed and unprocessed records collect under the error prefix and are missing in every report until somebody delivers them again."
    provider     = "Writes what it could not deliver or transform to the backup bucket, with the reason."
    frameworks = {
      nist_800_53_r5 = ["SI-11"]
      soc_2          = ["PI1.3"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/retry.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review delivery roles and destinations"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A role that reads every stream and writes to every bucket turns one edited destination into an export of all data."
    provider     = "Assumes the role as its trust policy allows."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"]
  }
}
