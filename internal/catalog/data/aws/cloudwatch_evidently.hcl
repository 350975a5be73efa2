service "aws_cloudwatch_evidently" {
  name        = "Amazon CloudWatch Evidently"
  cloud       = "aws"
  family      = "log_and_audit_service"
  status      = "discontinued"
  description = "Feature flags and experiments. AWS ended the service on 16 October 2025 and points to AWS AppConfig."
  aliases     = ["CloudWatch Evidently", "Evidently"]
  resources = [
    "aws_evidently_feature",
    "aws_evidently_launch",
    "aws_evidently_project",
    "aws_evidently_segment",
  ]
  sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html"]

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead and named AWS AppConfig as the successor."
    customer = "Moved its flags and experiments, and makes programs start without the service."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html"
  }

  # What no code shows

  obligation "flags_moved" {
    title        = "Prove that no program asks Evidently any more"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of projects and features with the successor of each flag or the decision to remove it, the programs that read it, and a start of each program without the service."
    rationale    = "A program that waits for an answer, or falls back to the default of a flag that nobody remembers, changes its behavior on the day the service ends."
    provider     = "Ended the service on the announced day."
    frameworks = {
      nist_800_53_r5 = ["SA-22", "CM-3"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html"]
  }

  obligation "leftovers_removed" {
    title        = "Remove code, roles and results of experiments"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "on change"
    rationale    = "Terraform plans fail on types that are gone, roles with evidently:* stay, and buckets keep what users did in experiments."
    provider     = "Removed the projects; roles, buckets and log groups stay with the customer."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SI-12"]
      iso_27001_2022 = ["A.5.9", "A.8.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently.html"]
  }
}
