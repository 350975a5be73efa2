service "aws_devops_guru" {
  name        = "Amazon DevOps Guru"
  cloud       = "aws"
  family      = "log_and_audit_service"
  status      = "deprecated"
  description = "Reads metrics and events of chosen resources and reports what looks like a fault. AWS ends the service on 30 September 2027."
  aliases     = ["DevOps Guru"]
  resources = [
    "aws_devopsguru_event_sources_config",
    "aws_devopsguru_notification_channel",
    "aws_devopsguru_resource_collection",
    "aws_devopsguru_service_integration",
  ]
  sources = [
    "https://docs.aws.amazon.com/devops-guru/latest/userguide/welcome.html",
    "https://docs.aws.amazon.com/devops-guru/latest/userguide/security.html",
  ]

  obligation "customer_managed_key" {
    title       = "Encrypt insights with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Insights describe how systems are built and where they break; under a key of AWS no key policy decides who may read them."
    provider    = "Encrypts insights with a key that it owns, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/devops-guru/latest/userguide/encryption.html"]

    check "aws_devopsguru_service_integration" {
      require = anytrue([for k in self.kms_server_side_encryption : k.opt_in_status == "ENABLED" && k.type == "CUSTOMER_MANAGED_KEY"])
      remedy  = "Set type = \"CUSTOMER_MANAGED_KEY\" with kms_key_id and opt_in_status = \"ENABLED\" in kms_server_side_encryption."
    }
  }

  obligation "high_severity_notified" {
    title     = "Do not filter out severe insights"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A channel that passes only some severities keeps a failing database from those who could act."
    provider  = "Publishes all insights unless a filter is set."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["SI-4(5)", "IR-6"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/devops-guru/latest/userguide/update-notifications.html"]

    check "aws_devopsguru_notification_channel" {
      require = alltrue([for f in self.filters : length(f.severities) == 0 || contains(f.severities, "HIGH")])
      remedy  = "Add \"HIGH\" to severities, or leave the filter out."
    }
  }

  obligation "logs_analyzed" {
    title       = "Analyze log groups for anomalies"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Metrics show that a function fails, its log says why; with log analysis off that part is left to whoever is on call."
    provider    = "Reads log groups of covered resources when told to."
    frameworks  = { nist_800_53_r5 = ["SI-4", "AU-6(1)"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/devops-guru/latest/userguide/working-with-log-anomaly-detection.html"]

    check "aws_devopsguru_service_integration" {
      require = anytrue([for l in self.logs_anomaly_detection : l.opt_in_status == "ENABLED"])
      remedy  = "Set opt_in_status = \"ENABLED\" in logs_anomaly_detection."
    }
  }

  obligation "successor_planned" {
    title        = "Plan what finds faults after DevOps Guru"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Plan with owner and date: which alarms and anomaly detection take over for each covered application."
    rationale    = "AWS ends the service on 30 September 2027; detection that nobody replaced falls silent on that day."
    provider     = "Announced the end and runs the service until then."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/devops-guru/latest/userguide/welcome.html"]
  }

  obligation "insights_answered" {
    title        = "Answer insights and tune the coverage"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Insights that nobody reads are noise, and resources outside of the collection are not watched at all."
    provider     = "Opens insights with what it found and recommends steps."
    frameworks   = { nist_800_53_r5 = ["IR-4", "CA-7"], iso_27001_2022 = ["A.8.16", "A.5.25"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/devops-guru/latest/userguide/working-with-insights.html"]
  }
}
