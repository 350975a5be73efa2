service "aws_macie" {
  name        = "Amazon Macie"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Finds sensitive data in S3 objects and reports buckets that are public, shared or unencrypted."
  aliases     = ["Macie", "Macie2", "Macie Classic", "sensitive data discovery"]
  resources = [
    "aws_macie2_account",
    "aws_macie2_classification_export_configuration",
    "aws_macie2_classification_job",
    "aws_macie2_custom_data_identifier",
    "aws_macie2_findings_filter",
    "aws_macie2_invitation_accepter",
    "aws_macie2_member",
    "aws_macie2_organization_admin_account",
    "aws_macie2_organization_configuration",
    "aws_macie_member_account_association",
    "aws_macie_s3_bucket_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html",
    "https://docs.aws.amazon.com/macie/latest/user/security.html",
  ]

  # Macie Classic ended; provider 5 removed its types.
  resource_type "aws_macie_member_account_association" {
    legacy = { member_account_id = "string" }
  }

  resource_type "aws_macie_s3_bucket_association" {
    legacy = {
      bucket_name                      = "string"
      prefix                           = "string"
      member_account_id                = "string"
      "classification_type.continuous" = "string"
      "classification_type.one_time"   = "string"
    }
  }

  area "data_classification" {
    party    = "shared"
    kind     = "dependent"
    provider = "Recognizes common kinds of sensitive data in the formats it supports and lists the buckets."
    customer = "Enables discovery, describes its own kinds of data, decides what a find means and who answers for the data."
    reason   = "Macie says that a file looks like card numbers; whether it may lie there only the customer knows."
    source   = "https://docs.aws.amazon.com/macie/latest/user/data-classification.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes findings and discovery results after 90 days; stores results in the customer's bucket when one is named."
    customer = "Names a bucket for results within 30 days of enabling and sets retention there; deletes or moves what was found."
    reason   = "Without the bucket the detailed record is gone after 90 days."
    source   = "https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html"
  }

  # Predicates

  function "narrow" {
    description = "Whether a criterion singles out a kind of finding, a bucket or an object."
    params      = ["c"]
    result      = matches("^(type|category|classificationDetails[.]|resourcesAffected[.]|policyDetails[.]|sample|id$)", c.field) && (length(c.eq) > 0 || length(c.eq_exact_match) > 0)
  }

  obligation "macie_enabled" {
    title     = "Keep Macie enabled"
    area      = "data_classification"
    severity  = "medium"
    rationale = "Paused, Macie neither looks at buckets nor runs jobs; customer data that lands in a public bucket is found by somebody else. Pausing cancels all discovery jobs too."
    provider  = "Evaluates the buckets of the account and runs discovery while it is enabled."
    frameworks = {
      aws_fsbp            = ["Macie.1"]
      cis_aws_foundations = ["3.1.3"]
      nist_800_53_r5      = ["RA-2", "SI-4", "CA-7"]
      pci_dss_4_0         = ["A3.2.5.1"]
      iso_27001_2022      = ["A.5.12", "A.8.12"]
      soc_2               = ["C1.1"]
      hipaa               = ["164.308(a)(1)(ii)(A)"]
      cis_controls_8_1    = ["3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/suspend-macie.html"]

    check "aws_macie2_account" {
      also    = ["aws_macie2_member"]
      require = self.status != "PAUSED"
      fix     = { status = "ENABLED" }
    }
  }

  obligation "organization_auto_enable" {
    title     = "Enable Macie in new accounts by itself"
    area      = "data_classification"
    severity  = "medium"
    rationale = "Data is copied to new accounts first: test, analytics, a partner project. Those are the ones that nobody enabled."
    provider  = "Enables Macie in accounts that join, in each region that is configured so."
    frameworks = {
      aws_fsbp            = ["Macie.1"]
      cis_aws_foundations = ["3.1.3"]
      nist_800_53_r5      = ["RA-2", "CM-6(1)"]
      iso_27001_2022      = ["A.5.12"]
      soc_2               = ["C1.1"]
      cis_controls_8_1    = ["3.2"]
    }
    derived = ["aws_fsbp", "cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/accounts-mgmt-ao-integrate.html"]

    check "aws_macie2_organization_configuration" {
      require = self.auto_enable == true
      fix     = { auto_enable = true }
    }
  }

  obligation "updates_every_15_minutes" {
    title      = "Publish updated policy findings at once"
    area       = "threat_detection"
    severity   = "low"
    rationale  = "That a bucket was made public again is told up to six hours later."
    provider   = "Publishes updates of policy findings every 15 minutes unless a longer interval is set."
    frameworks = { nist_800_53_r5 = ["SI-4(5)"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/macie/latest/user/findings-publish-frequency.html"]

    check "aws_macie2_account" {
      require = !contains(["ONE_HOUR", "SIX_HOURS"], self.finding_publishing_frequency)
      fix     = { finding_publishing_frequency = "FIFTEEN_MINUTES" }
    }
  }

  # Jobs

  obligation "jobs_not_paused" {
    title     = "Keep discovery jobs running"
    area      = "data_classification"
    severity  = "medium"
    rationale = "A paused job expires after 30 days and is cancelled; from then on the code shows a job that looks at nothing."
    provider  = "Holds a paused job for 30 days."
    frameworks = {
      nist_800_53_r5   = ["RA-2", "CA-7"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["C1.1"]
      cis_controls_8_1 = ["3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-status-change.html"]

    check "aws_macie2_classification_job" {
      require = !contains(["USER_PAUSED", "CANCELLED"], self.job_status)
      remedy  = "Remove job_status, or set it to \"RUNNING\"."
    }
  }

  obligation "jobs_recurring" {
    title       = "Run discovery jobs on a schedule"
    area        = "data_classification"
    severity    = "low"
    recommended = false
    rationale   = "A job that ran once tells what lay there on that day; uploads since then are unknown, unless automated discovery covers the bucket."
    provider    = "Runs recurring jobs daily, weekly or monthly over new and changed objects."
    frameworks  = { nist_800_53_r5 = ["RA-2", "CA-7"], iso_27001_2022 = ["A.5.12"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-scope.html"]

    check "aws_macie2_classification_job" {
      require = self.job_type == "SCHEDULED"
      remedy  = "Set job_type = \"SCHEDULED\" and a schedule_frequency."
    }
  }

  obligation "existing_objects_scanned" {
    title     = "Scan existing objects in the first run"
    area      = "data_classification"
    severity  = "medium"
    rationale = "With initial_run = false a recurring job never looks at what lay in the bucket before it: the years of old exports that nobody remembers."
    provider  = "Covers all eligible objects in the first run, or only those that came after the job was made."
    frameworks = {
      nist_800_53_r5   = ["RA-2", "CM-12"]
      iso_27001_2022   = ["A.5.12"]
      soc_2            = ["C1.1"]
      cis_controls_8_1 = ["3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-scope.html"]

    check "aws_macie2_classification_job" {
      when    = self.job_type == "SCHEDULED"
      require = self.initial_run != false
      fix     = { initial_run = true }
    }
  }

  obligation "filters_narrow" {
    title     = "Suppress named kinds or buckets only"
    area      = "data_classification"
    severity  = "medium"
    rationale = "A filter that archives by severity, region or account alone also hides the bucket that is made public tomorrow; archived findings reach neither EventBridge nor Security Hub."
    provider  = "Archives every new finding that meets the criteria."
    frameworks = {
      nist_800_53_r5   = ["SI-4", "CA-7"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/findings-suppression.html"]

    check "aws_macie2_findings_filter" {
      when    = self.action == "ARCHIVE"
      require = anytrue([for f in self.finding_criteria : anytrue([for c in f.criterion : narrow(c)])])
      remedy  = "Add a criterion with eq on type or on the bucket, such as resourcesAffected.s3Bucket.name."
    }
  }

  # Process and evidence

  obligation "automated_discovery" {
    title        = "Turn automated sensitive data discovery on"
    area         = "data_classification"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Setting of automated discovery for the organization and each region, buckets and identifiers that are excluded with the reason, and its sensitivity map of the buckets."
    rationale    = "Jobs cover the buckets that somebody named; the card numbers lie in the one that nobody did. Terraform has no resource for this switch."
    provider     = "Samples objects of all buckets every day and scores each bucket, where it is enabled."
    frameworks = {
      aws_fsbp       = ["Macie.2"]
      nist_800_53_r5 = ["RA-2", "CM-12(1)"]
      pci_dss_4_0    = ["A3.2.5.1"]
      iso_27001_2022 = ["A.5.12"]
      soc_2          = ["C1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/discovery-asdd-account-manage.html"]
  }

  obligation "findings_answered" {
    title        = "Move or protect the sensitive data that is found"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A finding names the file that should not be there; as long as nobody moves, deletes or locks it, it can be fetched."
    provider     = "Reports object, kind of data and place; it neither moves nor deletes."
    frameworks = {
      nist_800_53_r5 = ["RA-2", "SI-12", "IR-4"]
      pci_dss_4_0    = ["12.10.7"]
      iso_27001_2022 = ["A.8.12", "A.5.26"]
      gdpr           = ["32"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr", "hipaa"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/findings.html"]
  }

  obligation "results_kept" {
    title        = "Show that discovery results are kept"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Per region: bucket of the classification export, its key, its retention and who may read it; the last result file."
    rationale    = "Results show also what was looked at and found clean, which an auditor asks for; without an export they are deleted after 90 days. They name sensitive places, so the bucket needs care itself."
    provider     = "Writes results encrypted with the named key, once the export is configured in each region."
    frameworks   = { nist_800_53_r5 = ["AU-11", "SI-12"], iso_27001_2022 = ["A.5.33"], soc_2 = ["C1.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html"]
  }

  obligation "identifiers_maintained" {
    title        = "Describe the kinds of data that are your own"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Macie knows passports and card numbers, not your contract or patient numbers; allow lists of last year hide real data."
    provider     = "Maintains managed identifiers and applies custom ones and allow lists."
    frameworks = {
      nist_800_53_r5 = ["RA-2"]
      iso_27001_2022 = ["A.5.12"]
      gdpr           = ["30"]
      soc_2          = ["C1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr", "soc_2"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/custom-data-identifiers.html"]
  }

  obligation "administrator_separate" {
    title        = "Administer Macie from a security account"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Delegated administrator of each region, that it is not the management account, who may reveal samples of sensitive data and with which role."
    rationale    = "The administrator sees where the sensitive data of all accounts lies, and may be able to read samples of it."
    provider     = "Lets one account administer the organization, and reveals samples only where that is configured."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-5", "AC-6(1)"]
      iso_27001_2022      = ["A.5.3"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/accounts-mgmt-ao-integrate.html"]
  }
}
