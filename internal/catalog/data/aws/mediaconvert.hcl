service "aws_mediaconvert" {
  name        = "AWS Elemental MediaConvert"
  cloud       = "aws"
  model       = "paas"
  description = "Transcodes video files by jobs that read and write Amazon S3 under a role; Terraform makes queues only."
  aliases     = ["MediaConvert", "Elemental MediaConvert"]
  resources   = ["aws_media_convert_queue"]
  sources     = ["https://docs.aws.amazon.com/mediaconvert/latest/ug/what-is.html", "https://docs.aws.amazon.com/mediaconvert/latest/ug/security.html"]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/mediaconvert/latest/ug/what-is.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the service and publishes job engine versions, each supported for a time."
    customer = "Lets jobs use the current engine version, tests a pinned one's successor in time."
    reason   = "Jobs may pin an engine version, and it expires."
    source   = "https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It keeps no video; inputs and outputs are in the customer's buckets."
    source = "https://docs.aws.amazon.com/mediaconvert/latest/ug/what-is.html"
  }

  obligation "job_roles_narrow" {
    title        = "Narrow the role of jobs to its buckets"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Whoever may create a job with a role for all buckets copies any object to a place of their own."
    provider     = "Reads and writes with the role that a job names."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      pci_dss_4_0    = ["7.2.1"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediaconvert/latest/ug/iam-role.html"]
  }

  obligation "inputs_policy" {
    title        = "Forbid inputs that jobs must not use"
    area         = "configuration"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "The account's MediaConvert policy for each Region in use, with HTTP inputs disallowed, HTTPS and S3 as decided, and who may change it."
    rationale    = "Jobs fetch inputs from any address, over plain HTTP too, unless the policy of the account says no."
    provider     = "Refuses jobs with inputs that the policy disallows."
    frameworks = {
      nist_800_53_r5 = ["CM-7", "SC-8"]
      iso_27001_2022 = ["A.8.9", "A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediaconvert/latest/ug/disallow-inputs.html"]
  }

  obligation "outputs_encrypted" {
    title        = "Encrypt and keep outputs private"
    area         = "encryption_at_rest"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Job settings choose the ACL and the key of what they write: public-read in a preset publishes unreleased films."
    provider     = "Writes outputs with the ACL and encryption that the job names, or as the bucket defaults."
    frameworks = {
      nist_800_53_r5 = ["SC-28", "AC-3"]
      pci_dss_4_0    = ["3.5.1"]
      iso_27001_2022 = ["A.8.24", "A.8.12"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediaconvert/latest/ug/data-protection-aws-general.html"]
  }

  obligation "failed_jobs_seen" {
    title        = "React to failed jobs"
    area         = "logging_monitoring"
    severity     = "low"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A job that lost its key or role fails in silence, and the catalog lacks a film."
    provider     = "Publishes the states of jobs to EventBridge."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mediaconvert/latest/ug/eventbridge_events.html"]
  }
}
