service "aws_step_functions" {
  name        = "AWS Step Functions"
  cloud       = "aws"
  family      = "integration_service"
  description = "Workflows as state machines that call other services, wait, branch, retry and keep their history."
  aliases     = ["Step Functions", "SFN", "AWS SFN", "State machines"]
  resources = [
    "aws_sfn_activity",
    "aws_sfn_alias",
    "aws_sfn_state_machine",
  ]
  sources = [
    "https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html",
    "https://docs.aws.amazon.com/step-functions/latest/dg/security.html",
  ]

  resource_type "aws_sfn_state_machine" {
    defaults = {
      type                                           = "STANDARD"
      "logging_configuration.level"                  = "OFF"
      "logging_configuration.include_execution_data" = false
      "tracing_configuration.enabled"                = false
    }
    identity = ["arn", "id", "name"]
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the history of a standard execution for 90 days after its end; express executions leave nothing but their log."
    customer = "Keeps personal data out of inputs and outputs or short-lived, copies what must be kept longer, sets the retention of the logs."
    reason   = "Inputs and outputs of each state are part of the history."
    source   = "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"
  }

  obligation "logging" {
    title     = "Log the executions of state machines"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Express workflows keep no history at all and standard ones forget theirs after 90 days; without a log nobody can tell what an execution did."
    provider  = "Writes events of executions to CloudWatch Logs at the level chosen."
    frameworks = {
      aws_fsbp         = ["StepFunctions.1"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"]

    check "aws_sfn_state_machine" {
      require = anytrue([for l in self.logging_configuration : contains(["ALL", "ERROR", "FATAL"], l.level)])
      remedy  = "Add logging_configuration with level = \"ALL\" or \"ERROR\" and log_destination ending in \":*\"."
    }
  }

  obligation "execution_data_logged" {
    title       = "Log the data of executions where it is harmless"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A log without inputs and outputs shows that a state failed but not on what; where the data is sensitive, leaving it out is the better choice."
    provider    = "Leaves inputs and outputs out of the log unless asked."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_285"]
      powerpipe = ["sfn_state_machine_execution_history_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"]

    check "aws_sfn_state_machine" {
      require = anytrue([for l in self.logging_configuration : l.include_execution_data == true])
      remedy  = "Set include_execution_data = true in logging_configuration, unless the data must not stand in logs."
    }
  }

  obligation "tracing" {
    title       = "Trace executions with X-Ray"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A slow or failing call somewhere behind the workflow cannot be placed without a trace that crosses services."
    provider    = "Sends traces to AWS X-Ray when told to."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_284"]
      powerpipe = ["sfn_state_machine_xray_tracing_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html"]

    check "aws_sfn_state_machine" {
      require = anytrue([for t in self.tracing_configuration : t.enabled == true])
      remedy  = "Add tracing_configuration with enabled = true."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt workflows with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Definitions and histories hold inputs of every execution; under the key that AWS owns, everybody who may describe an execution reads them."
    provider    = "Encrypts with the key named, or with one it owns."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html"]

    check "aws_sfn_state_machine" {
      also    = ["aws_sfn_activity"]
      require = anytrue([for e in self.encryption_configuration : e.type == "CUSTOMER_MANAGED_KMS_KEY"])
      remedy  = "Add encryption_configuration with type = \"CUSTOMER_MANAGED_KMS_KEY\" and kms_key_id."
    }
  }

  obligation "definition_without_secrets" {
    title     = "Keep secrets out of definitions"
    area      = "secrets"
    severity  = "high"
    rationale = "A definition is returned to everyone who may describe the state machine, and each execution copies it into its history."
    provider  = "Stores the definition encrypted and shows it on request."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/security.html"]

    check "aws_sfn_state_machine" {
      require = (
        !(
          is_credential(self.definition)
          || is_web_token(self.definition)
          || matches("(?i)\"([a-z0-9_-]*[_-])?(password|passwd|secret_?key|secret_?access_?key|api_?key|client_?secret|access_?token|private_?key)\"\\s*:\\s*\"[^\"$<{/:]{4,}\"", self.definition)
        )
      )
      remedy = "Read the secret in the task that needs it, or use an EventBridge connection for HTTP tasks."
    }
  }

  obligation "execution_timeout" {
    title       = "Give workflows a time limit"
    area        = "application_logic"
    severity    = "low"
    recommended = false
    rationale   = "A standard execution that waits for a callback which never comes stays open for up to a year, and counts against the quota of open executions."
    provider    = "Ends an execution or state when its time limit is over."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"]

    check "aws_sfn_state_machine" {
      when    = self.type == "STANDARD"
      require = matches("\"(Timeout|Heartbeat)Seconds(Path)?\"", self.definition)
      remedy  = "Set TimeoutSeconds at the top of the definition, and HeartbeatSeconds for states that wait for a callback."
    }
  }

  obligation "roles_reviewed" {
    title        = "Review the roles of state machines"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may update a state machine can call, through its role, everything that the role may; roles grow with each state that was ever added."
    provider     = "Assumes the role for the calls of the workflow."
    frameworks = {
      cis_controls_8_1 = ["6.8", "3.3"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)", "AC-6"]
      iso_27001_2022   = ["A.5.18", "A.8.2"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"]
  }

  obligation "definitions_reviewed" {
    title        = "Review and test changes of definitions"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A definition is a program: a missing Catch loses an order, a loop without an end costs until somebody looks."
    provider     = "Validates the syntax and offers tests of single states."
    frameworks = {
      cis_controls_8_1 = ["16.12"]
      nist_800_53_r5   = ["SA-11"]
      pci_dss_4_0      = ["6.2.3"]
      iso_27001_2022   = ["A.8.28"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"]
  }

  obligation "failed_executions_handled" {
    title        = "Alarm on failed and timed-out executions"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A failed execution stops in the middle: money taken, nothing shipped. It waits for somebody to redrive it, or to undo what was done."
    provider     = "Publishes ExecutionsFailed and ExecutionsTimedOut and can resume a failed standard execution."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "SI-11"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2", "PI1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html"]
  }
}
