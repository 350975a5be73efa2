service "aws_cost_management" {
  name        = "AWS Billing and Cost Management"
  cloud       = "aws"
  model       = "saas"
  description = "Invoices, budgets, cost exploration and anomaly detection, cost exports and savings commitments."
  aliases     = ["Billing", "Cost Management", "AWS Budgets", "Cost Explorer", "Cost and Usage Reports", "Cost Anomaly Detection", "Data Exports", "Savings Plans"]
  resources = [
    "aws_bcmdataexports_export",
    "aws_billing_view",
    "aws_budgets_budget",
    "aws_budgets_budget_action",
    "aws_ce_anomaly_monitor",
    "aws_ce_anomaly_subscription",
    "aws_ce_cost_allocation_tag",
    "aws_ce_cost_category",
    "aws_costoptimizationhub_enrollment_status",
    "aws_costoptimizationhub_preferences",
    "aws_cur_report_definition",
    "aws_invoicing_invoice_unit",
    "aws_savingsplans_savings_plan",
  ]
  sources = [
    "https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/billing-what-is.html",
    "https://docs.aws.amazon.com/cost-management/latest/userguide/security.html",
  ]

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Computes charges several times a day and compares them with budgets and with what is usual."
    customer = "Sets budgets and monitors with recipients, and treats a jump as an incident until it is explained."
    reason   = "A stolen key that starts machines shows in the bill before it shows elsewhere."
    source   = "https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps invoices, and cost data for a limited number of months."
    customer = "Exports cost data to a bucket of its own for as long as tax and audit need it."
    reason   = "Detailed cost data is not kept for ever."
    source   = "https://docs.aws.amazon.com/cur/latest/userguide/what-is-data-exports.html"
  }

  obligation "budget_alerts" {
    title     = "Tell somebody when a budget is exceeded"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A budget without notification is a chart: machines started with a stolen key run until the invoice comes."
    provider  = "Compares actual and forecast cost with the budget up to three times a day and notifies whom it names."
    frameworks = {
      nist_800_53_r5 = ["SI-4(5)", "SA-2"]
      iso_27001_2022 = ["A.8.6", "A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-best-practices.html"]

    check "aws_budgets_budget" {
      companion "aws_budgets_budget_action" {
        attribute = "budget_name"
      }
      require = anytrue([for n in self.notification : length(n.subscriber_email_addresses) + length(n.subscriber_sns_topic_arns) > 0]) || length(companions.aws_budgets_budget_action) > 0
      remedy  = "Add a notification block with subscriber_sns_topic_arns or subscriber_email_addresses, for FORECASTED as well as ACTUAL cost."
    }
  }

  obligation "anomalies_reported" {
    title     = "Subscribe somebody to each anomaly monitor"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A monitor without subscription detects the jump in cost and tells nobody."
    provider  = "Detects unusual cost per service, account or tag and sends it to subscriptions."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "SI-4(5)"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html"]

    check "aws_ce_anomaly_monitor" {
      companion "aws_ce_anomaly_subscription" {
        attribute = "monitor_arn_list"
      }
      require = length(companions.aws_ce_anomaly_subscription) > 0
      remedy  = "Add an aws_ce_anomaly_subscription with the monitor's ARN in monitor_arn_list."
    }
  }

  obligation "anomalies_in_time" {
    title      = "Report anomalies at least daily"
    area       = "threat_detection"
    severity   = "low"
    rationale  = "A weekly summary tells of the miners after a week of mining."
    provider   = "Sends single alerts through a topic, or daily and weekly summaries by mail."
    frameworks = { nist_800_53_r5 = ["SI-4(5)"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html"]

    check "aws_ce_anomaly_subscription" {
      require = self.frequency != "WEEKLY"
      remedy  = "Set frequency to \"IMMEDIATE\" with a topic as subscriber, or to \"DAILY\"."
    }
  }

  obligation "exports_name_resources" {
    title       = "Include resource ids in cost exports"
    area        = "asset_inventory"
    severity    = "low"
    recommended = false
    rationale   = "Without ids the export says that a database costs more and not which one, nor whose."
    provider    = "Adds ids where asked; the files grow by it."
    frameworks  = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.9"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/cur/latest/userguide/dataexports-create-standard.html"]

    check "aws_cur_report_definition" {
      require = contains(self.additional_schema_elements, "RESOURCES")
      remedy  = "Add \"RESOURCES\" to additional_schema_elements."
    }
    # Other tables have no such setting.
    check "aws_bcmdataexports_export" {
      when    = anytrue([for e in self.export : anytrue([for q in e.data_query : strcontains(q.query_statement, "COST_AND_USAGE_REPORT")])])
      require = alltrue([for e in self.export : anytrue([for q in e.data_query : anytrue([for k, t in q.table_configurations : upper(t["INCLUDE_RESOURCES"]) == "TRUE"])])])
      remedy  = "Set INCLUDE_RESOURCES = \"TRUE\" in table_configurations."
    }
  }

  # Process and evidence

  obligation "jumps_investigated" {
    title        = "Treat unexplained cost as an incident"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Alerts that go to accounting are filed; the key that started the machines stays valid, and the customer pays."
    provider     = "Notifies; it stops nothing unless a budget action was set up."
    frameworks   = { nist_800_53_r5 = ["IR-4", "SI-4"], iso_27001_2022 = ["A.5.25", "A.5.26"], soc_2 = ["CC7.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html"]
  }

  obligation "billing_access_reviewed" {
    title        = "Review who may see and change billing"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Billing shows every account, resource and contract, and who may change payment, tax or savings commitments binds the company for years."
    provider     = "Separates reading, paying, purchasing and exporting into actions, and lets the root user open billing to IAM."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-5"], iso_27001_2022 = ["A.5.15", "A.5.18"], soc_2 = ["CC6.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/billing-permissions-ref.html"]
  }

  obligation "export_bucket_protected" {
    title        = "Protect the bucket of cost exports"
    area         = "data_content"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Buckets of exports and reports with policy (service principal limited by source account), encryption, versions, retention and readers; other companies that read them."
    rationale    = "The export is a map of all accounts with names and tags; a cost tool of a vendor that is gone still reads it."
    provider     = "Writes to the bucket that the policy admits."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-21"]
      iso_27001_2022 = ["A.5.33", "A.5.19"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cur/latest/userguide/dataexports-s3-bucket.html"]
  }

  obligation "budget_actions_tested" {
    title        = "Test budget actions before they act"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record of a run per action in a test account: policy attached or machines stopped, who approved, rights of its role, how it is undone."
    rationale    = "An action that stops instances or denies services acts on production on the day of the highest traffic."
    provider     = "Runs the action when the threshold is met, after approval where the model says so."
    frameworks = {
      nist_800_53_r5 = ["CM-3(2)", "CM-4"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-controls.html"]
  }
}
