service "aws_athena" {
  name        = "Amazon Athena"
  cloud       = "aws"
  family      = "data_processing"
  description = "SQL and Spark over data in S3 and other stores, without servers."
  aliases     = ["Athena"]
  resources = [
    "aws_athena_capacity_reservation",
    "aws_athena_data_catalog",
    "aws_athena_database",
    "aws_athena_named_query",
    "aws_athena_prepared_statement",
    "aws_athena_workgroup",
  ]
  sources = [
    "https://docs.aws.amazon.com/athena/latest/ug/what-is.html",
    "https://docs.aws.amazon.com/athena/latest/ug/security.html",
  ]

  resource_type "aws_athena_workgroup" {
    defaults = {
      force_destroy                                      = false
      state                                              = "ENABLED"
      "configuration.enforce_workgroup_configuration"    = true
      "configuration.publish_cloudwatch_metrics_enabled" = true
    }
    identity = ["id", "name"]
  }

  resource_type "aws_athena_database" {
    defaults = { force_destroy = false }
  }

  area "patching" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs and upgrades the engines; a workgroup that chooses no version follows by itself."
    customer = "Updates the connectors of federated queries, tests and moves workgroups that are pinned to an engine version."
    reason   = "There are no servers to patch, but connectors are Lambda functions in the customer's account."
    source   = "https://docs.aws.amazon.com/athena/latest/ug/engine-versions.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the query history for 45 days and managed results for one day."
    customer = "Sets lifecycle rules on the bucket of the results and keeps the history that it needs for longer."
    reason   = "Results in a bucket of the customer are copies of the data that nobody deletes by itself."
    source   = "https://docs.aws.amazon.com/athena/latest/ug/querying.html"
  }

  # Predicates

  function "managed_results" {
    description = "Whether the service keeps the results itself, always encrypted."
    params      = ["configuration"]
    result      = anytrue([for m in configuration.managed_query_results_configuration : m.enabled == true])
  }

  function "runs_spark" {
    description = "Whether a workgroup runs Spark."
    params      = ["workgroup"]
    result      = startswith(workgroup.configuration[0].engine_version[0].selected_engine_version, "PySpark")
  }

  # Results

  # Amazon S3 encrypts every new object since 2023, with the key that the bucket chooses, and Security Hub has retired its control.
  obligation "results_encrypted" {
    title       = "Encrypt query results"
    area        = "encryption_at_rest"
    severity    = "medium"
    recommended = false
    rationale   = "Each query writes its rows to a bucket; a workgroup that says nothing leaves it to the client and the bucket under which key these copies of the data lie."
    provider    = "Writes results with the encryption of the workgroup, or of the client where the workgroup does not insist."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_159"]
      trivy     = ["AWS-0006"]
      powerpipe = ["athena_workgroup_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"]

    check "aws_athena_workgroup" {
      require = anytrue([
        for c in self.configuration : managed_results(c) || anytrue([for r in c.result_configuration : anytrue([for e in r.encryption_configuration : e.encryption_option != null])])
      ])
      remedy = "Add encryption_configuration with encryption_option \"SSE_KMS\" and kms_key_arn to result_configuration."
    }
  }

  obligation "database_encrypted" {
    title       = "Encrypt the results that belong to a database"
    area        = "encryption_at_rest"
    severity    = "medium"
    recommended = false
    rationale   = "Statements that create and change the database write results to its bucket under no key that you chose."
    provider    = "Writes the results of these statements with the option that is given."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_77"]
      trivy     = ["AWS-0006"]
      powerpipe = ["athena_database_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"]

    # With a workgroup, its configuration holds.
    check "aws_athena_database" {
      when    = self.workgroup == null
      require = length(self.encryption_configuration) > 0
      remedy  = "Add encryption_configuration with encryption_option \"SSE_KMS\" and kms_key."
    }
  }

  obligation "results_kms" {
    title       = "Encrypt query results with a KMS key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With keys of S3 everyone who may read the bucket reads the results of every query; a KMS key is a second lock, logged and revocable."
    provider    = "Encrypts results under the KMS key that the workgroup names."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"]

    check "aws_athena_workgroup" {
      require = anytrue([
        for c in self.configuration :
        managed_results(c)
        ? anytrue([for m in c.managed_query_results_configuration : anytrue([for e in m.encryption_configuration : e.kms_key != null])])
        : anytrue([for r in c.result_configuration : anytrue([for e in r.encryption_configuration : contains(["SSE_KMS", "CSE_KMS"], e.encryption_option)])])
      ])
      remedy = "Set encryption_option = \"SSE_KMS\" with kms_key_arn, or kms_key for managed results."
    }
  }

  obligation "spark_content_key" {
    title       = "Encrypt Spark notebooks with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Notebooks of a Spark workgroup keep code and output cells in the service; with its key nobody can narrow who decrypts them."
    provider    = "Encrypts the content of the workgroup with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/athena/latest/APIReference/API_CustomerContentEncryptionConfiguration.html"]

    check "aws_athena_workgroup" {
      when    = runs_spark(self)
      require = anytrue([for c in self.configuration : anytrue([for e in c.customer_content_encryption_configuration : e.kms_key != null])])
      remedy  = "Add customer_content_encryption_configuration with kms_key."
    }
  }

  obligation "configuration_enforced" {
    title     = "Let the workgroup override clients"
    area      = "configuration"
    severity  = "medium"
    rationale = "Otherwise any client writes its results with one parameter of its request to a bucket of another account, or without the key that you chose."
    provider  = "Ignores the settings of clients where the workgroup insists, which is the default."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "SC-28"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_82"]
      trivy     = ["AWS-0007"]
      powerpipe = ["athena_workgroup_enforce_workgroup_configuration"]
    }
    sources = ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"]

    check "aws_athena_workgroup" {
      require = !anytrue([for c in self.configuration : c.enforce_workgroup_configuration == false])
      remedy  = "Set enforce_workgroup_configuration = true in configuration."
    }
  }

  obligation "bucket_owner_checked" {
    title       = "Name the account that owns the result bucket"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "A bucket that was deleted can be created anew by a stranger under the same name; without the expected owner results go there."
    provider    = "Refuses to write to a bucket of another account when the owner is named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/athena/latest/ug/query-results-specify-location.html"]

    check "aws_athena_workgroup" {
      when    = anytrue([for c in self.configuration : anytrue([for r in c.result_configuration : r.output_location != null])])
      require = alltrue([for c in self.configuration : alltrue([for r in c.result_configuration : r.expected_bucket_owner != null])])
      remedy  = "Set expected_bucket_owner in result_configuration to the id of your account."
    }

    check "aws_athena_database" {
      when    = self.bucket != null
      require = self.expected_bucket_owner != null
      remedy  = "Set expected_bucket_owner to the id of your account."
    }
  }

  # Use

  obligation "metrics_published" {
    title     = "Publish the metrics of workgroups"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without metrics nobody sees failing queries, or one identity that reads terabytes at night."
    provider  = "Sends count, duration and bytes of queries to CloudWatch unless told not to."
    frameworks = {
      aws_fsbp         = ["Athena.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12", "SI-4"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/athena/latest/ug/athena-cloudwatch-metrics-enable.html"]

    check "aws_athena_workgroup" {
      require = !anytrue([for c in self.configuration : c.publish_cloudwatch_metrics_enabled == false])
      remedy  = "Set publish_cloudwatch_metrics_enabled = true in configuration."
    }
  }

  obligation "scan_limit" {
    title       = "Limit what one query may scan"
    area        = "ddos_protection"
    severity    = "low"
    recommended = false
    rationale   = "Queries are billed by the bytes they read: one without a partition filter, or a stolen key in a loop, costs thousands in a night."
    provider    = "Stops queries that pass the limit."
    frameworks  = { nist_800_53_r5 = ["SC-5(2)", "SC-6"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html"]

    check "aws_athena_workgroup" {
      when    = !runs_spark(self)
      require = anytrue([for c in self.configuration : c.bytes_scanned_cutoff_per_query > 0])
      remedy  = "Set bytes_scanned_cutoff_per_query in configuration, for example to 1099511627776 (1 TiB)."
    }
  }

  obligation "no_forced_destroy" {
    title     = "Do not let a destroy drop tables and history"
    area      = "backup"
    severity  = "medium"
    rationale = "With force_destroy a wrong workspace drops every table of the database, or the workgroup with its saved queries and history."
    provider  = "Refuses to delete what is not empty unless told to."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_database"]

    check "aws_athena_workgroup" {
      also    = ["aws_athena_database"]
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # What Terraform cannot show

  obligation "access_reviewed" {
    title        = "Review who may query, and who may read results"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Results lie in one bucket for many people: whoever may read it sees rows that row filters and Lake Formation would have kept from them."
    provider     = "Checks rights on workgroup, catalog and data with the identity of the caller."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/athena/latest/ug/s3-permissions.html"]
  }

  obligation "results_expire" {
    title        = "Delete query results on time"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Result files keep copies of personal data for years after the source erased them."
    provider     = "Deletes managed results after a day; those in a bucket are the customer's."
    frameworks   = { nist_800_53_r5 = ["SI-12"], pci_dss_4_0 = ["3.2.1"], iso_27001_2022 = ["A.8.10"], gdpr = ["5", "17"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/athena/latest/ug/querying.html"]
  }

  obligation "connectors_updated" {
    title        = "Update federated connectors"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Connectors are Lambda functions in your account, with database passwords and spilled rows; nobody else updates their libraries."
    provider     = "Publishes new versions of its connectors."
    frameworks   = { nist_800_53_r5 = ["SI-2"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/athena/latest/ug/connectors-updating.html"]
  }

  obligation "queries_reviewed" {
    title        = "Look through queries for misuse"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Whole tables leave by way of a query that nobody expected; the history shows it, for 45 days."
    provider     = "Records queries in CloudTrail and in the history of the workgroup."
    frameworks   = { nist_800_53_r5 = ["AU-6", "SI-4"], pci_dss_4_0 = ["10.4.1"], iso_27001_2022 = ["A.8.16"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/athena/latest/ug/monitor-with-cloudtrail.html"]
  }
}
