service "aws_security_lake" {
  name        = "Amazon Security Lake"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Collects security logs of accounts and regions in one format into S3 buckets of the customer and shares them with subscribers."
  aliases     = ["Security Lake", "OCSF lake"]
  resources = [
    "aws_securitylake_aws_log_source",
    "aws_securitylake_custom_log_source",
    "aws_securitylake_data_lake",
    "aws_securitylake_subscriber",
    "aws_securitylake_subscriber_notification",
  ]
  sources = [
    "https://docs.aws.amazon.com/security-lake/latest/userguide/what-is-security-lake.html",
    "https://docs.aws.amazon.com/security-lake/latest/userguide/security.html",
  ]

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts the objects that it writes, with an S3 key or with the key that is named."
    customer = "Chooses the key per region and keeps its policy open for the service and the subscribers."
    reason   = "The buckets belong to the customer's account."
    source   = "https://docs.aws.amazon.com/security-lake/latest/userguide/data-protection.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Stores objects redundantly in the region and copies them to a rollup region where one is set."
    customer = "Sets rollup or replication, locks what must not be deleted, protects the administrator account."
    reason   = "Sources deliver once; what is deleted from the lake cannot be collected again."
    source   = "https://docs.aws.amazon.com/security-lake/latest/userguide/add-rollup-region.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt the lake with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The lake holds the record of everything; under an own key reading it takes a key permission, and a subscriber is cut off by one statement."
    provider    = "Writes with S3_MANAGED_KEY where no key is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)", "AU-9(3)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/security-lake/latest/userguide/data-protection.html"]

    check "aws_securitylake_data_lake" {
      require = alltrue([for c in self.configuration : anytrue([for e in c.encryption_configuration : is_set(e.kms_key_id) && e.kms_key_id != "S3_MANAGED_KEY"])])
      remedy  = "Set encryption_configuration.kms_key_id in each configuration to a key in that region."
    }
  }

  obligation "kept_a_year" {
    title     = "Keep security data for a year"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Intrusions are found months later; a lake that deletes after 90 days has no beginning of the story."
    provider  = "Applies expiration and transitions to the buckets as they are set; without an expiration nothing is deleted."
    frameworks = {
      nist_800_53_r5   = ["AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.316(b)(2)(i)"]
      cis_controls_8_1 = ["8.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/security-lake/latest/userguide/lifecycle-management.html"]

    check "aws_securitylake_data_lake" {
      require = !anytrue([for c in self.configuration : anytrue([for l in c.lifecycle_configuration : anytrue([for e in l.expiration : e.days < 365])])])
      remedy  = "Set expiration.days to 365 or more and save cost with transitions to colder storage classes."
    }
  }

  obligation "rollup_region" {
    title       = "Collect regions in a rollup region"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "An attack crosses regions; analysts who must search twelve buckets search one."
    provider    = "Replicates to the rollup region with the role that is named."
    frameworks  = { nist_800_53_r5 = ["AU-6(3)", "AU-6(4)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/security-lake/latest/userguide/add-rollup-region.html"]

    check "aws_securitylake_data_lake" {
      require = alltrue([for c in self.configuration : anytrue([for r in c.replication_configuration : length(r.regions) > 0])])
      remedy  = "Add replication_configuration with the rollup region and a role_arn to the contributing regions; exempt the lake of the rollup region."
    }
  }

  obligation "source_version_current" {
    title      = "Collect in the current source version"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "Version 1.0 writes the first draft of the schema: queries and products made for today's version miss its events."
    provider   = "Writes the version that is asked for."
    frameworks = { nist_800_53_r5 = ["AU-3", "AU-6(1)"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/security-lake/latest/userguide/internal-sources.html"]

    check "aws_securitylake_aws_log_source" {
      require = alltrue([for s in self.source : s.source_version != "1.0"])
      remedy  = "Set source_version = \"2.0\" or leave it out."
    }
  }

  obligation "notification_tls" {
    title     = "Notify subscribers over HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "The notification carries the place of new data and the API key of the endpoint in clear text over every network between."
    provider  = "Calls the endpoint as it is written."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-data-access.html"]

    check "aws_securitylake_subscriber_notification" {
      require = alltrue([for c in self.configuration : alltrue([for h in c.https_notification_configuration : startswith(lower(h.endpoint), "https://")])])
      remedy  = "Give an endpoint that begins with https://, or use sqs_notification_configuration."
    }
  }

  obligation "notification_key_out_of_state" {
    title       = "Keep the endpoint's API key out of state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "authorization_api_key_value stands in the state file, readable to everybody who may read that; with it false notifications can be sent to the analysis."
    provider    = "Stores the key in an EventBridge connection and sends it with each call."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securitylake_subscriber_notification"]

    check "aws_securitylake_subscriber_notification" {
      require = alltrue([for c in self.configuration : alltrue([for h in c.https_notification_configuration : h.authorization_api_key_value == null])])
      remedy  = "Use sqs_notification_configuration, or protect the state and exempt the resource."
    }
  }

  # Process and evidence

  obligation "subscribers_reviewed" {
    title        = "Review who subscribes to the lake"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A subscriber is often another company's account; one from a trial that ended still reads names, addresses and queries of everybody."
    provider     = "Grants a subscriber the sources that it was given, until it is removed."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-21", "AU-9(4)"]
      iso_27001_2022 = ["A.5.18", "A.5.19"]
      soc_2          = ["CC6.3"]
      gdpr           = ["28"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/security-lake/latest/userguide/subscriber-management.html"]
  }

  obligation "sources_evidenced" {
    title        = "Show which sources deliver"
    area         = "logging_monitoring"
    severity     = "high"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Per account and region, new accounts too: enabled sources (CloudTrail, flow logs, Route 53, EKS, S3, Lambda, WAF, Security Hub, custom ones) with the time of the last event, and the gaps with their reason."
    rationale    = "A source that stopped after a change of key or role is missed only when its events are needed."
    provider     = "Lists sources and exceptions of the last two weeks."
    frameworks   = { nist_800_53_r5 = ["AU-5", "AU-12", "CA-7"], pci_dss_4_0 = ["10.7.2"], iso_27001_2022 = ["A.8.15"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/security-lake/latest/userguide/security-lake-troubleshoot.html"]
  }

  obligation "administrator_separate" {
    title        = "Run the lake in a log account of its own"
    area         = "privileged_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Delegated administrator account, that it holds no workload and is not the management account, who may delete objects or the lake, and locks on the buckets."
    rationale    = "Whoever administers the lake can delete the traces of all accounts."
    provider     = "Keeps member accounts from changing the lake."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AU-9", "AU-9(4)", "AC-5"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/security-lake/latest/userguide/multi-account-management.html"]
  }
}
