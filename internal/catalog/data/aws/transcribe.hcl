service "aws_transcribe" {
  name        = "Amazon Transcribe"
  cloud       = "aws"
  family      = "managed_ai_service"
  description = "Turns speech into text, in batches or while somebody speaks, with vocabularies and language models of the customer."
  aliases     = ["Transcribe", "Transcribe Medical", "AWS HealthScribe"]
  resources = [
    "aws_transcribe_language_model",
    "aws_transcribe_medical_vocabulary",
    "aws_transcribe_vocabulary",
    "aws_transcribe_vocabulary_filter",
  ]
  sources = [
    "https://docs.aws.amazon.com/transcribe/latest/dg/what-is.html",
    "https://docs.aws.amazon.com/transcribe/latest/dg/security.html",
  ]

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Processes speech in the Region that is called; may keep and use it elsewhere to improve the service unless the organization has opted out."
    customer = "Chooses the Region, attaches an opt-out policy to the organization, checks where input and output buckets are."
    reason   = "This service is one of those whose content AWS may use unless the organization has opted out."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  }

  obligation "content_opt_out" {
    title        = "Decide whether AWS may use your content"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Opt-out policy of the organization for AI services, with the accounts it is attached to and the date; or the decision to leave the service in, with its owner and the contract with those whose data it is."
    rationale    = "Unless the organization has opted out, AWS may keep recordings and transcripts and use it to improve its services, also in another Region than the one that was chosen."
    provider     = "Keeps content of accounts that have opted out out of this, and deletes what it had kept before."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]
  }

  obligation "transcripts_protected" {
    title        = "Store transcripts in encrypted buckets of your own"
    area         = "encryption_at_rest"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of the programs that start jobs, with output bucket, key and retention that each gives."
    rationale    = "Without an output bucket the transcript lies with AWS for up to 90 days behind a presigned link that anybody with the link opens; with one, its key and policy decide."
    provider     = "Encrypts transcripts, with the key that the job names where there is one."
    frameworks   = { nist_800_53_r5 = ["SC-28", "AC-3"], pci_dss_4_0 = ["3.5.1"], iso_27001_2022 = ["A.8.24"], hipaa = ["164.312(a)(2)(iv)"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources      = ["https://docs.aws.amazon.com/transcribe/latest/dg/data-encryption.html"]
  }

  obligation "personal_data_redacted" {
    title        = "Redact personal data in transcripts"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each job or stream: redaction settings, a sample of transcripts checked for what was missed, and what is done with the recording."
    rationale    = "Callers spell card numbers and birthdays; in a transcript they can be searched, copied and read by everybody who analyzes calls."
    provider     = "Finds and removes personal data when a job asks for it, without a promise to find all."
    frameworks   = { nist_800_53_r5 = ["SI-19(4)"], pci_dss_4_0 = ["3.3.1", "3.4.1"], iso_27001_2022 = ["A.8.11"], gdpr = ["25"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/transcribe/latest/dg/pii-redaction.html"]
  }

  obligation "consent_recorded" {
    title        = "Tell speakers that they are transcribed"
    area         = "compliance_audit"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Announcement or consent per channel, its legal basis, and how somebody can decline."
    rationale    = "In many places recording speech without consent is a crime; the service transcribes whatever it is given."
    provider     = "Transcribes what it is given."
    frameworks   = { iso_27001_2022 = ["A.5.31", "A.5.34"], gdpr = ["6", "13"] }
    derived      = ["iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/transcribe/latest/dg/data-protection.html"]
  }

  obligation "recordings_deleted" {
    title        = "Delete recordings and transcripts in time"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A transcript outlives its recording and is copied into analyses; nobody deletes it unless a rule does."
    provider     = "Deletes transcripts that it keeps itself after at most 90 days; buckets of the customer are left alone."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html"]
  }

  obligation "access_review" {
    title        = "Review who may read and start transcriptions"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "transcribe:GetTranscriptionJob returns a link to the text: reading jobs is reading calls."
    provider     = "Evaluates IAM policies and logs calls in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html"]
  }
}
