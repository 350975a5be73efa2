service "aws_xray" {
  name        = "AWS X-Ray"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Collects traces of requests through an application and shows where they spend time and fail."
  aliases     = ["X-Ray", "AWS X-Ray tracing"]
  resources = [
    "aws_xray_encryption_config",
    "aws_xray_group",
    "aws_xray_indexing_rule",
    "aws_xray_resource_policy",
    "aws_xray_sampling_rule",
    "aws_xray_trace_segment_destination",
  ]
  sources = [
    "https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html",
    "https://docs.aws.amazon.com/xray/latest/devguide/security.html",
  ]

  resource_type "aws_xray_resource_policy" {
    defaults = { bypass_policy_lockout_check = false }
  }

  area "retention_deletion" {
    party  = "provider"
    reason = "Traces are kept for 30 days and then deleted; the period is fixed. Traces that are sent to CloudWatch Logs follow the log group."
    source = "https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Instruments the code and decides what goes into segments, annotations and metadata."
    reason   = "The code of the customer writes the traces."
    source   = "https://docs.aws.amazon.com/xray/latest/devguide/xray-instrumenting-your-app.html"
  }

  # Obligations

  obligation "customer_managed_key" {
    title       = "Encrypt traces with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Traces hold addresses, users, queries and errors; a key of your own has a policy, leaves a record of use and can be disabled."
    provider    = "Encrypts all traces by default, with a key of the account and Region where one is set."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/xray/latest/devguide/xray-console-encryption.html"]

    check "aws_xray_encryption_config" {
      require = self.type == "KMS" && names_own_key(self.key_id)
      remedy  = "Set type = \"KMS\" and key_id to a key of your own."
    }
  }

  obligation "policy_not_public" {
    title     = "Name who may send traces"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A resource policy for Principal \"*\" without a source lets any account write traces into yours, and others pay and search through them."
    provider  = "Evaluates the resource policy for services that send traces."
    frameworks = {
      pci_dss_4_0      = ["7.2.1"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["pci_dss_4_0", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/xray/latest/api/API_PutResourcePolicy.html"]

    check "aws_xray_resource_policy" {
      require = !anytrue([for s in policy(self.policy_document) : grants_to_all(s)])
      remedy  = "Name the service or account in Principal, with aws:SourceAccount as condition."
    }
  }

  obligation "lockout_checked" {
    title     = "Keep the check against locking yourself out"
    area      = "change_management"
    severity  = "low"
    rationale = "With the bypass a wrong policy can leave nobody who may change it."
    provider  = "Refuses a policy that would lock its author out, unless told not to look."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/xray/latest/api/API_PutResourcePolicy.html"]

    check "aws_xray_resource_policy" {
      require = self.bypass_policy_lockout_check == false
      fix     = { bypass_policy_lockout_check = false }
    }
  }

  obligation "traces_clean" {
    title        = "Keep personal data and secrets out of traces"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "SQL texts, headers and whole requests slip into segments, where every developer with read access finds tokens and customers' data for 30 days."
    provider     = "Stores what the instrumented code sends."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "SI-11"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.8.12"]
      pci_dss_4_0    = ["3.3.1"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html"]
  }

  obligation "readers_reviewed" {
    title        = "Review who may read traces"
    area         = "identity_access"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "xray:BatchGetTraces has no limit by application: who may read one service's traces may read all of the account."
    provider     = "Allows or denies reading for the account and Region as a whole."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/xray/latest/devguide/security_iam_service-with-iam.html"]
  }
}
