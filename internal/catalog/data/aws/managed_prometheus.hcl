service "aws_managed_prometheus" {
  name        = "Amazon Managed Service for Prometheus"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Workspaces that store Prometheus metrics, evaluate rules and send alerts, and scrapers that collect from Amazon EKS and VPCs."
  aliases     = ["Managed Prometheus", "AMP", "Amazon Managed Prometheus"]
  resources = [
    "aws_prometheus_alert_manager_definition",
    "aws_prometheus_query_logging_configuration",
    "aws_prometheus_resource_policy",
    "aws_prometheus_rule_group_namespace",
    "aws_prometheus_scraper",
    "aws_prometheus_workspace",
    "aws_prometheus_workspace_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html",
    "https://docs.aws.amazon.com/prometheus/latest/userguide/security.html",
  ]

  resource_type "aws_prometheus_workspace_configuration" {
    defaults = { retention_period_in_days = 150 }
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes metrics after 150 days, or the period that was set."
    customer = "Sets a period that fits its investigations and its law."
    reason   = "The period is a setting of the workspace."
    source   = "https://docs.aws.amazon.com/prometheus/latest/APIReference/API_UpdateWorkspaceConfiguration.html"
  }

  # Obligations

  obligation "customer_managed_key" {
    title       = "Encrypt metrics with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Labels of metrics name hosts, customers and paths; a key of your own has a policy, leaves a record of use and can be disabled."
    provider    = "Encrypts with a key that it owns unless another is named at creation."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/userguide/encryption-at-rest-Amazon-Service-Prometheus.html"]

    check "aws_prometheus_workspace" {
      require = names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn when the workspace is created."
    }
  }

  obligation "alerting_logged" {
    title     = "Log errors of rules and alerts"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A rule with a wrong query, or an alert that SNS refused, fails silently: the alarm that should have called never did."
    provider  = "Writes errors of ruler and alert manager to CloudWatch Logs once told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-5", "SI-4"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/userguide/CW-logs.html"]

    check "aws_prometheus_workspace" {
      require = length(self.logging_configuration) > 0
      remedy  = "Add logging_configuration with the ARN of a log group below /aws/vendedlogs/."
    }
  }

  obligation "queries_logged" {
    title       = "Log expensive queries"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "One dashboard with a query over all series slows the workspace and its alerts down, and runs up the bill; without the log nobody finds it."
    provider    = "Writes queries above the threshold to CloudWatch Logs once told to."
    frameworks = {
      nist_800_53_r5 = ["AU-2"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/APIReference/API_CreateQueryLoggingConfiguration.html"]

    check "aws_prometheus_workspace" {
      companion "aws_prometheus_query_logging_configuration" {
        attribute = "workspace_id"
      }

      require = length(companions.aws_prometheus_query_logging_configuration) > 0
      remedy  = "Add an aws_prometheus_query_logging_configuration for the workspace."
    }
  }

  obligation "policy_not_public" {
    title     = "Share workspaces with named accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "A resource policy for Principal \"*\" lets any account read your metrics, or write forged ones that hide an outage."
    provider  = "Evaluates the resource policy on each request."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/APIReference/API_PutResourcePolicy.html"]

    check "aws_prometheus_resource_policy" {
      require = !anytrue([for s in policy(self.policy_document) : grants_to_all(s)])
      remedy  = "Name accounts or roles in Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "retention_long_enough" {
    title     = "Keep metrics for 90 days or longer"
    area      = "retention_deletion"
    severity  = "low"
    rationale = "Many intrusions are found months later; by then the metrics that would show their beginning are deleted."
    provider  = "Deletes metrics when the period ends."
    frameworks = {
      nist_800_53_r5   = ["AU-11", "SI-12"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/APIReference/API_UpdateWorkspaceConfiguration.html"]

    check "aws_prometheus_workspace_configuration" {
      require = self.retention_period_in_days >= 90
      fix     = { retention_period_in_days = 150 }
    }
  }

  obligation "alerts_rehearsed" {
    title        = "Prove that alerts arrive"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "A test alert of each route with the time at which a person answered, and an alarm on missing samples (absent) for each important job."
    rationale    = "A scraper that lost its role sends nothing, and rules without data do not fire."
    provider     = "Evaluates rules and hands alerts to SNS or PagerDuty."
    frameworks = {
      nist_800_53_r5 = ["SI-4(5)", "AU-5"]
      soc_2          = ["CC7.2"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alert-manager.html"]
  }

  obligation "writers_reviewed" {
    title        = "Review who writes and who reads metrics"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "aps:RemoteWrite on every workspace lets a taken-over node forge metrics of all clusters; aps:QueryMetrics shows every label of every team."
    provider     = "Limits actions by workspace where the IAM policy says so; labels have no access rights."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-and-IAM.html"]
  }

  obligation "labels_clean" {
    title        = "Keep personal data and secrets out of labels"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "User ids, mail addresses and tokens in labels cannot be deleted singly, and each value is a series to pay for."
    provider     = "Stores the labels that it receives."
    frameworks = {
      nist_800_53_r5 = ["SI-12(1)", "PT-2"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html"]
  }
}
