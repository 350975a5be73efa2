service "aws_simple_workflow" {
  name        = "Amazon Simple Workflow Service"
  cloud       = "aws"
  family      = "integration_service"
  description = "Coordination of tasks between deciders and workers that the customer runs; the older neighbour of Step Functions."
  aliases     = ["SWF", "Simple Workflow", "Amazon SWF"]
  resources = [
    "aws_swf_domain",
  ]
  sources = [
    "https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-welcome.html",
    "https://docs.aws.amazon.com/amazonswf/latest/developerguide/security.html",
  ]

  resource_type "aws_swf_domain" {
    identity = ["name", "id", "arn"]
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes and runs deciders and workers, their time limits, retries and idempotence."
    reason   = "The service hands out tasks and keeps history; every step is the customer's program."
    source   = "https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-welcome.html"
  }

  obligation "history_kept" {
    title     = "Keep the history of closed executions"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "With NONE or 0 the history is gone when an execution closes: what a workflow did, with which input, cannot be told any more."
    provider  = "Keeps histories for the days that are set, 90 at most; the period cannot be changed later."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazonswf/latest/apireference/API_RegisterDomain.html"]

    check "aws_swf_domain" {
      require = !contains(["NONE", "0"], self.workflow_execution_retention_period_in_days)
      remedy  = "Set workflow_execution_retention_period_in_days between 1 and 90; the domain is replaced."
    }
  }

  obligation "inputs_without_secrets" {
    title        = "Pass references instead of secrets to tasks"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Inputs and results of tasks stand in the history, readable to everyone who may get it."
    provider     = "Stores inputs and results as text."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazonswf/latest/developerguide/security.html"]
  }

  obligation "actors_reviewed" {
    title        = "Review who starts, decides and works"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may respond to a decision task steers the workflow; one role for all programs lets a worker do so."
    provider     = "Evaluates IAM policies down to domain, type and task list."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dev-iam.html"]
  }
}
