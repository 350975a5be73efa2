service "aws_fraud_detector" {
  name        = "Amazon Fraud Detector"
  cloud       = "aws"
  family      = "managed_ai_service"
  status      = "deprecated"
  description = "Scores events such as sign-ups and payments for fraud, by models trained on the customer's history and by rules. Closed to new customers since 7 November 2025."
  aliases     = ["Fraud Detector"]
  sources = [
    "https://docs.aws.amazon.com/frauddetector/latest/ug/what-is-frauddetector.html",
    "https://docs.aws.amazon.com/frauddetector/latest/ug/security.html",
  ]

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Processes events in the Region that is called; may keep and use it elsewhere to improve the service unless the organization has opted out."
    customer = "Chooses the Region, attaches an opt-out policy to the organization, checks where input and output buckets are."
    reason   = "This service is one of those whose content AWS may use unless the organization has opted out."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes rules, outcomes and thresholds, and decides what happens to an event."
    reason   = "Rules and outcomes are a program that the customer wrote."
    source   = "https://docs.aws.amazon.com/frauddetector/latest/ug/rules.html"
  }

  obligation "content_opt_out" {
    title        = "Decide whether AWS may use your content"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Opt-out policy of the organization for AI services, with the accounts it is attached to and the date; or the decision to leave the service in, with its owner and the contract with those whose data it is."
    rationale    = "Unless the organization has opted out, AWS may keep events and use it to improve its services, also in another Region than the one that was chosen."
    provider     = "Keeps content of accounts that have opted out out of this, and deletes what it had kept before."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]
  }

  obligation "successor_planned" {
    title        = "Plan what scores events after Fraud Detector"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Plan with owner and date: which service or model scores events next, how both run side by side, and how history is exported."
    rationale    = "The service takes no new customers; new accounts cannot use it, and models age without a plan for what replaces them."
    provider     = "Keeps the service running for existing customers and names alternatives."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/frauddetector/latest/ug/what-is-frauddetector.html"]
  }

  obligation "decisions_reviewed" {
    title        = "Review declined events and their fairness"
    area         = "application_logic"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A model that learned from unfair decisions declines the same people again; customers who are turned away by a machine may ask for a human decision."
    provider     = "States scores and the variables that weighed most."
    frameworks   = { nist_800_53_r5 = ["CA-7", "SI-10"], iso_27001_2022 = ["A.5.34"], gdpr = ["22"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/frauddetector/latest/ug/prediction-explanations.html"]
  }

  obligation "models_retrained" {
    title        = "Retrain models on recent fraud"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Fraudsters change their ways; a model that is a year old waves the new ones through."
    provider     = "Trains versions on request and shows their performance."
    frameworks   = { nist_800_53_r5 = ["CA-7"], iso_27001_2022 = ["A.8.16"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/frauddetector/latest/ug/training-performance-metrics.html"]
  }

  obligation "events_deleted" {
    title        = "Delete events when their purpose ends"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Stored events hold mail addresses, telephone numbers and addresses of people, and stay until they are deleted."
    provider     = "Keeps stored events until they are deleted by a call."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/frauddetector/latest/ug/delete-event-events-by-event-type.html"]
  }

  obligation "key_and_access_reviewed" {
    title        = "Review the key of the service and its users"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The key for all data is one setting of the account, and whoever may change rules lets fraud pass."
    provider     = "Encrypts data with the key that PutKMSEncryptionKey names, or one of its own."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "SC-12"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18", "A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/frauddetector/latest/ug/encryption-at-rest.html"]
  }
}
