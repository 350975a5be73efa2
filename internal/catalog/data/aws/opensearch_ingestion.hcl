service "aws_opensearch_ingestion" {
  name        = "Amazon OpenSearch Ingestion"
  cloud       = "aws"
  family      = "data_processing"
  description = "Serverless Data Prepper pipelines that take in logs, traces and documents and write them to OpenSearch or S3."
  aliases     = ["OpenSearch Ingestion", "OSIS", "Data Prepper"]
  resources   = ["aws_osis_pipeline"]
  sources = [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ingestion.html",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-security-overview.html",
  ]

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts buffers of pipelines, with a key of its own unless another is named."
    customer = "Names a key where its own is needed, encrypts the stores that pipelines write to."
    reason   = "Buffers are always encrypted; what is written is not the pipeline's to protect."
    source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps a persistent buffer for up to 72 hours when asked."
    customer = "Turns it on for push sources, keeps definitions in version control, sends failed events to a dead-letter bucket."
    reason   = "Events in memory are lost with a worker; only a persistent buffer or a source that sends again brings them back."
    source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-features-overview.html"
  }

  # The definition is YAML, or JSON on one line. A secret that is referred to is written as $ and two braces.

  function "takes_pushes" {
    description = "Whether clients push events to the endpoint of a pipeline; other sources are pulled."
    params      = ["body"]
    result      = matches("(?m)(^|[{,])\\s*[\"']?(http|otel_trace_source|otel_logs_source|otel_metrics_source|otlp)[\"']?\\s*:", body)
  }

  obligation "no_secrets_in_definition" {
    title     = "Keep passwords out of pipeline definitions"
    area      = "secrets"
    severity  = "high"
    rationale = "The definition is returned to everyone who may read the pipeline and stands in code and state; a password in it opens the source or the domain."
    provider  = "Resolves references to Secrets Manager when the pipeline runs, and follows rotations."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.opensearch.org/latest/data-prepper/managing-data-prepper/configuring-data-prepper/"]

    check "aws_osis_pipeline" {
      require = !(is_credential(self.pipeline_configuration_body) || matches("(?im)(^|[{,])\\s*-?\\s*[\"']?([a-z_]*password|[a-z_]*secret_key|api_key|client_secret|[a-z_]*access_token)[\"']?\\s*:\\s*[\"']?[^\\s\"'$#{]", self.pipeline_configuration_body))
      remedy  = "Add the secret under pipeline_configurations.aws.secrets and refer to it as $${{aws_secrets:name:key}}."
    }
  }

  obligation "certificates_verified" {
    title     = "Verify certificates of sources and sinks"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With insecure the pipeline accepts any certificate: somebody in the path reads every event, or takes them all."
    provider  = "Verifies certificates of domains and clusters unless the definition says otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.opensearch.org/latest/data-prepper/pipelines/configuration/sinks/opensearch/"]

    check "aws_osis_pipeline" {
      require = !matches("(?im)(^|[{,])\\s*-?\\s*[\"']?(insecure|insecure_disable_verification|disable_certificate_verification)[\"']?\\s*:\\s*[\"']?true", self.pipeline_configuration_body)
      remedy  = "Remove insecure: true from pipeline_configuration_body and trust the authority that signed the certificate."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt buffers with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Buffers hold up to three days of raw logs; with a key of AWS nobody can narrow who decrypts them or cut access off."
    provider    = "Encrypts buffers, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-features-overview.html"]

    check "aws_osis_pipeline" {
      require = anytrue([for e in self.encryption_at_rest_options : e.kms_key_arn != null])
      remedy  = "Add encryption_at_rest_options with kms_key_arn."
    }
  }

  obligation "log_publishing" {
    title     = "Publish the logs of pipelines"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Events that a pipeline drops or cannot write are named in its log only; without it security logs go missing and nobody notices."
    provider  = "Writes logs of the pipeline to the log group that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-5", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/monitoring-pipeline-logs.html"]

    check "aws_osis_pipeline" {
      require = anytrue([for l in self.log_publishing_options : l.is_logging_enabled == true])
      remedy  = "Add log_publishing_options with is_logging_enabled = true and a log group below /aws/vendedlogs/."
    }
  }

  obligation "vpc_endpoint" {
    title     = "Take events in through the VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without VPC options the ingestion endpoint stands on the Internet, and one stolen key writes false events into your indexes from anywhere."
    provider  = "Checks the signature of every request; with VPC options it opens the endpoint in your subnets only."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-security.html"]

    check "aws_osis_pipeline" {
      when    = takes_pushes(self.pipeline_configuration_body)
      require = length(self.vpc_options) > 0
      remedy  = "Add vpc_options with subnet_ids and security_group_ids."
    }
  }

  # Sources that are pulled keep their events themselves.
  obligation "persistent_buffer" {
    title       = "Buffer pushed events on disk"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Events that clients push live in memory until they are written; a slow domain or a lost worker drops them."
    provider    = "Keeps events for up to 72 hours in a buffer across zones when asked."
    frameworks  = { nist_800_53_r5 = ["AU-4", "CP-10"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/osis-features-overview.html"]

    check "aws_osis_pipeline" {
      when    = takes_pushes(self.pipeline_configuration_body)
      require = anytrue([for b in self.buffer_options : b.persistent_buffer_enabled == true])
      remedy  = "Add buffer_options with persistent_buffer_enabled = true."
    }
  }

  # What Terraform cannot show

  obligation "role_reviewed" {
    title        = "Review the role of each pipeline"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The role reads the source and writes the domain; es:* on every domain lets a changed definition empty all indexes."
    provider     = "Assumes the role that the pipeline names, and nothing else."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.5"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-security-overview.html"]
  }

  obligation "loss_watched" {
    title        = "Watch for events that were not written"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Alarms on documentErrors, dead-letter counts and buffer use of each pipeline, each with its receiver, and the content of the dead-letter bucket with what was done about it."
    rationale    = "A mapping conflict rejects documents for weeks while the pipeline shows as active; the audit trail has a hole."
    provider     = "Publishes metrics per pipeline and writes refused documents to the dead-letter bucket of the definition."
    frameworks   = { nist_800_53_r5 = ["AU-5", "SI-4"], pci_dss_4_0 = ["10.7.2"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/monitoring-pipeline-metrics.html"]
  }

  obligation "sensitive_fields_dropped" {
    title        = "Drop or mask sensitive fields on the way in"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Tokens and personal data in log lines become searchable for everyone who reads the index."
    provider     = "Offers processors that obfuscate, delete and filter fields."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.11"], gdpr = ["25"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-config-reference.html"]
  }
}
