service "aws_audit_manager" {
  name        = "AWS Audit Manager"
  cloud       = "aws"
  family      = "security_posture_service"
  status      = "deprecated"
  description = "Collects evidence for controls of a framework from AWS Config, Security Hub, CloudTrail and API calls. Closed to new customers since 30 April 2026."
  aliases     = ["Audit Manager"]
  resources = [
    "aws_auditmanager_account_registration",
    "aws_auditmanager_assessment",
    "aws_auditmanager_assessment_delegation",
    "aws_auditmanager_assessment_report",
    "aws_auditmanager_control",
    "aws_auditmanager_framework",
    "aws_auditmanager_framework_share",
    "aws_auditmanager_organization_admin_account_registration",
  ]
  sources = [
    "https://docs.aws.amazon.com/audit-manager/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html",
  ]

  area "threat_detection" {
    party  = "not_applicable"
    reason = "The service collects evidence and detects nothing."
    source = "https://docs.aws.amazon.com/audit-manager/latest/userguide/what-is.html"
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Collects and keeps evidence for the controls of the chosen framework."
    customer = "Chooses scope and framework, adds what no service can show, judges the evidence, answers to the auditor."
    reason   = "Collected evidence is neither an assessment nor a certificate."
    source   = "https://docs.aws.amazon.com/audit-manager/latest/userguide/what-is.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps evidence for two years, also after the account is deregistered unless deletion is chosen."
    customer = "Exports reports and evidence that must be kept longer, or elsewhere before it moves away."
    reason   = "Evidence shows a past state and cannot be collected again."
    source   = "https://docs.aws.amazon.com/audit-manager/latest/userguide/data-protection.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt evidence with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Evidence names every weakness with its place; under an own key reading it takes a key permission beside that of the service."
    provider    = "Encrypts evidence with a key of AWS where none is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/audit-manager/latest/userguide/settings-KMS.html"]

    check "aws_auditmanager_account_registration" {
      companion "aws_kms_key" {
        self_attribute = "kms_key"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key)
      remedy  = "Set kms_key to the ARN of a key of your own."
    }
  }

  # Process and evidence

  obligation "move_planned" {
    title        = "Plan the move away from Audit Manager"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision on what replaces it (conformance packs of AWS Config, a product), by when, evidence to export and for how long it is kept, accounts and regions that cannot be added any more."
    rationale    = "New accounts and regions cannot be added, and frameworks get no new versions: the gap grows between what is audited and what is collected."
    provider     = "Keeps existing set-ups running and maintains them without new features."
    frameworks   = { nist_800_53_r5 = ["SA-22", "CA-2"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/audit-manager/latest/userguide/audit-manager-availability-change.html"]
  }

  obligation "evidence_reviewed" {
    title        = "Review evidence and complete it by hand"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Controls without a data source stay empty, and evidence that says noncompliant is collected as faithfully as the other; the auditor reads both."
    provider     = "Collects daily to continuously and marks what does not comply."
    frameworks   = { nist_800_53_r5 = ["CA-2", "CA-7"], iso_27001_2022 = ["A.5.35", "A.5.36"], soc_2 = ["CC4.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/audit-manager/latest/userguide/review-evidence.html"]
  }

  obligation "reports_protected" {
    title        = "Protect assessment reports and shared frameworks"
    area         = "data_content"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Bucket of the reports with its access, encryption and retention; frameworks shared with other accounts and why; delegates and owners per assessment."
    rationale    = "A report is a list of open holes; in a bucket that many can read it helps the wrong people."
    provider     = "Writes reports to the bucket that is named and signs them."
    frameworks = {
      nist_800_53_r5 = ["AU-9", "AC-3"]
      iso_27001_2022 = ["A.5.33"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/audit-manager/latest/userguide/settings-destination.html"]
  }
}
