service "aws_qbusiness" {
  name        = "Amazon Q Business"
  cloud       = "aws"
  family      = "managed_ai_service"
  status      = "deprecated"
  description = "An assistant that answers employees from the company's documents and acts through plugins. Closed to new customers since 31 July 2026."
  aliases     = ["Q Business", "Amazon Q Business"]
  resources = [
    "aws_qbusiness_application",
  ]
  sources = [
    "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/what-is.html",
    "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/security.html",
    "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/qbusiness-availability-change.html",
  ]

  area "identity_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the access lists that connectors crawl and filters answers by the user who asks."
    customer = "Signs users in through its identity provider, keeps permissions at the sources right, uses connectors that carry them."
    reason   = "Answers are filtered by the permissions that connectors bring along."
    source   = "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/connector-concepts.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt the application with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The index is a copy of the company's documents; under a key of AWS no key policy stands before it, and no key can be disabled in an incident."
    provider    = "Encrypts index, chats and settings with a key that it owns, or with the one that is named at creation."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-encryption.html"]

    check "aws_qbusiness_application" {
      require = anytrue([for e in self.encryption_configuration : names_own_key(e.kms_key_id)])
      remedy  = "Add encryption_configuration with kms_key_id; the change replaces the application."
    }
  }

  obligation "attachments_off" {
    title       = "Decide on files that users bring along"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "A file that a user attaches may carry instructions for the assistant, and is a copy of a document outside its place."
    provider    = "Reads attached files into the chat unless attachments are disabled."
    frameworks  = { nist_800_53_r5 = ["SI-10", "AC-4"], iso_27001_2022 = ["A.8.26"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/amazonq/latest/api-reference/API_AttachmentsConfiguration.html"]

    check "aws_qbusiness_application" {
      require = anytrue([for a in self.attachments_configuration : a.attachments_control_mode == "DISABLED"])
      remedy  = "Set attachments_control_mode = \"DISABLED\", or waive this where attachments are wanted."
    }
  }

  obligation "source_permissions_right" {
    title        = "Correct permissions before connecting a source"
    area         = "data_classification"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each source: owner, classification, report of documents open to everybody and what was done about them, whether the connector carries permissions, interval of crawls."
    rationale    = "The assistant finds what nobody found before: a salary list that \"everyone\" may open is the answer to the first question about salaries."
    provider     = "Filters by the permissions of the source, as they were at the last crawl."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-6(7)"], iso_27001_2022 = ["A.5.12", "A.8.3"], gdpr = ["25", "32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/connector-concepts.html"]
  }

  obligation "controls_tested" {
    title        = "Test what the assistant refuses and does"
    area         = "penetration_testing"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a test with injected instructions in documents and mails, questions about restricted topics and another user's data, for each plugin."
    rationale    = "Instructions hidden in a document are read as if the user had said them; plugins then create tickets or send mails in the user's name."
    provider     = "Offers blocked words, topic controls and confirmation of actions."
    frameworks   = { nist_800_53_r5 = ["CA-8", "SI-10"], iso_27001_2022 = ["A.8.29"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/guardrails.html"]
  }

  obligation "subscriptions_reviewed" {
    title        = "Review users, groups and plugins"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Subscriptions and plugin credentials outlive projects; a plugin acts with what its secret allows."
    provider     = "Lists users, subscriptions and plugins."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/security-iam.html"]
  }

  obligation "successor_planned" {
    title        = "Plan what follows Q Business"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Plan with owner and date: what replaces each application, how permissions and plugins move, when index and chats are deleted."
    rationale    = "The service takes no new customers; without a plan, index, plugins and habits depend on a product that is not developed further."
    provider     = "Keeps the service running for existing customers and names Amazon Quick as the successor."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/qbusiness-availability-change.html"]
  }
}
