service "aws_appfabric" {
  name        = "AWS AppFabric"
  cloud       = "aws"
  family      = "integration_service"
  description = "Connects SaaS applications: AppFabric collects and normalizes their audit logs, AppIntegrations brings their events and records to Amazon Connect."
  aliases     = ["AppFabric", "AppIntegrations", "Amazon AppIntegrations", "AWS AppFabric for security"]
  resources = [
    "aws_appfabric_app_authorization",
    "aws_appfabric_app_authorization_connection",
    "aws_appfabric_app_bundle",
    "aws_appfabric_ingestion",
    "aws_appfabric_ingestion_destination",
    "aws_appintegrations_data_integration",
    "aws_appintegrations_event_integration",
  ]
  sources = [
    "https://docs.aws.amazon.com/appfabric/latest/adminguide/what-is-appfabric.html",
    "https://docs.aws.amazon.com/appintegrations/latest/APIReference/Welcome.html",
  ]

  resource_type "aws_appfabric_app_bundle" {
    identity = ["arn", "id"]
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the tokens of connected applications encrypted and renews them."
    customer = "Authorizes with an account made for it, with the rights that reading audit logs needs, and revokes it at the application."
    reason   = "A connection acts with the rights that the application gave it."
    source   = "https://docs.aws.amazon.com/appfabric/latest/adminguide/supported-applications.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt app bundles with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Tokens that read the audit logs of every connected application lie under a key that AWS owns; the choice cannot be changed later."
    provider    = "Encrypts authorizations and data with the key named, or with one it owns."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appfabric/latest/adminguide/data-protection.html"]

    check "aws_appfabric_app_bundle" {
      require = names_own_key(self.customer_managed_key_arn)
      remedy  = "Set customer_managed_key_arn; the bundle is replaced."
    }

    check "aws_appintegrations_data_integration" {
      require = names_own_key(self.kms_key)
      remedy  = "Set kms_key to a key of your own."
    }
  }

  obligation "oauth_preferred" {
    title       = "Connect applications with OAuth"
    area        = "secrets"
    severity    = "low"
    recommended = false
    rationale   = "An API key is typed in by a person, stands in the state and does not end; OAuth tokens are issued to AppFabric and can be withdrawn one by one."
    provider    = "Supports the kinds of sign-in that each application offers."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appfabric/latest/adminguide/supported-applications.html"]

    check "aws_appfabric_app_authorization" {
      require = self.auth_type == "oauth2"
      remedy  = "Set auth_type = \"oauth2\" where the application supports it."
    }
  }

  obligation "logs_normalized" {
    title       = "Deliver audit logs in one schema"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Raw logs differ for each application; a search for one user over all of them finds what is in one schema only."
    provider    = "Converts audit logs to the Open Cybersecurity Schema Framework when told to."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appfabric/latest/adminguide/ocsf-schema.html"]

    check "aws_appfabric_ingestion_destination" {
      require = alltrue([for p in self.processing_configuration : alltrue([for a in p.audit_log : a.schema == "ocsf"])])
      remedy  = "Set schema = \"ocsf\" in processing_configuration.audit_log."
    }
  }

  obligation "connections_reviewed" {
    title        = "Review connected applications and their rights"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Connections outlive the test they were made for and keep administrator rights at the application."
    provider     = "Lists authorizations with their state."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appfabric/latest/adminguide/prerequisites.html"]
  }

  obligation "ingestion_watched" {
    title        = "Alarm when audit logs stop arriving"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An expired token ends the stream of audit logs without an error where anybody looks."
    provider     = "Shows the state of each ingestion and authorization."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appfabric/latest/adminguide/what-is-appfabric.html"]
  }
}
