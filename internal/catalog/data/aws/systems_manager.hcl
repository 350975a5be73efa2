service "aws_systems_manager" {
  name        = "AWS Systems Manager"
  cloud       = "aws"
  model       = "paas"
  description = "Management of instances from inside: sessions, commands, patches and inventory, and a store for parameters."
  aliases     = ["SSM", "Systems Manager", "Parameter Store", "Session Manager", "Patch Manager", "Run Command"]
  resources = [
    "aws_ssm_activation",
    "aws_ssm_association",
    "aws_ssm_default_patch_baseline",
    "aws_ssm_document",
    "aws_ssm_maintenance_window",
    "aws_ssm_maintenance_window_target",
    "aws_ssm_maintenance_window_task",
    "aws_ssm_parameter",
    "aws_ssm_patch_baseline",
    "aws_ssm_patch_group",
    "aws_ssm_resource_data_sync",
    "aws_ssm_service_setting",
    "aws_ssmquicksetup_configuration_manager",
  ]
  sources = [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/what-is-systems-manager.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/security-best-practices.html",
  ]

  resource_type "aws_ssm_document" {
    defaults = { document_format = "JSON" }
  }

  resource_type "aws_ssm_parameter" {
    identity = ["id", "name", "arn"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Updates the service, publishes the agent and runs the patches that baselines approve."
    customer = "Writes baselines and windows, keeps the agent current, sees that every machine is managed and reboots."
    reason   = "Patch Manager installs only what is approved, on machines that report to it."
    source   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html"
  }

  area "privileged_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Opens sessions and runs commands on behalf of IAM principals, without inbound ports."
    customer = "Decides who may start sessions and commands on which machines, and what is recorded of them."
    reason   = "Whoever may send a command to a machine is its administrator."
    source   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"
  }

  # Predicates

  function "session_settings" {
    description = "Whether a document holds the settings of Session Manager for shell sessions."
    params      = ["d"]
    result      = d.document_type == "Session" && (d.document_format != "JSON" || matches("\"sessionType\"\\s*:\\s*\"Standard_Stream\"", d.content))
  }

  # The documents are read as text: keys are unique in them, and YAML has no reader.
  function "given" {
    description = "Whether a setting of a session document has a value."
    params      = ["document", "name"]
    result      = matches("(?m)^\\s*[{]?\\s*[\"']?${name}[\"']?[ \t]*:[ \t]*[\"']?[^\"'\\s#]", document) || matches("[{,]\\s*\"${name}\"\\s*:\\s*\"[^\"]", document)
  }

  function "off" {
    description = "Whether a setting of a session document is false."
    params      = ["document", "name"]
    result      = matches("[\"']?${name}[\"']?\\s*:\\s*[\"']?false", document)
  }

  # Parameters

  obligation "secret_parameter_encrypted" {
    title     = "Store secrets as SecureString parameters"
    area      = "secrets"
    severity  = "high"
    rationale = "A password in a String parameter is plain text to everybody with ssm:GetParameter and in the parameter's history."
    provider  = "Encrypts SecureString parameters with KMS and demands the right to decrypt of every reader."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "SC-28"]
      pci_dss_4_0    = ["8.6.2", "8.3.2"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"]

    check "aws_ssm_parameter" {
      when    = matches("(?i)(passw(or)?d|passphrase|secret|token([^i]|$)|private[-_]?key|api[-_]?key|credential)[^/]*$", self.name) && !matches("(?i)(arn|id|name|path|ttl|url|length)$", self.name)
      require = self.type == "SecureString"
      fix     = { type = "SecureString" }
    }
  }

  obligation "parameter_encrypted" {
    title       = "Encrypt all parameters"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "Names tell little about values; where every parameter is a SecureString, a secret that was put under a harmless name is protected too."
    provider    = "Encrypts SecureString parameters with KMS; String and StringList it stores as they are."
    frameworks  = { cis_controls_8_1 = ["3.11"], nist_800_53_r5 = ["SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_34"] }
    sources     = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html"]

    # Parameters that are checked as image ids or integrations have to be plain.
    check "aws_ssm_parameter" {
      when    = self.data_type == null || self.data_type == "text"
      require = self.type == "SecureString"
      fix     = { type = "SecureString" }
    }
  }

  obligation "parameter_customer_key" {
    title       = "Encrypt parameters with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Everybody in the account with ssm:GetParameter may use aws/ssm; with a key of your own the key policy is a second lock."
    provider    = "Encrypts each value with the key that is named, or with aws/ssm."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_337"], powerpipe = ["ssm_parameter_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html"]

    check "aws_ssm_parameter" {
      companion "aws_kms_key" {
        self_attribute = "key_id"
      }
      when    = self.type == "SecureString"
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.key_id)
      remedy  = "Set key_id to the ARN of a key of your own."
    }
  }

  obligation "parameter_value_out_of_state" {
    title       = "Keep secret parameters out of code and state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "The value of a SecureString stands in state and plan files in plain text, readable to everybody who may read those."
    provider    = "Keeps the value encrypted."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter"]

    check "aws_ssm_parameter" {
      when    = self.type == "SecureString"
      require = self.value == null && self.insecure_value == null
      remedy  = "Set value_wo with value_wo_version (Terraform 1.11 and later), or write the value outside Terraform."
    }
  }

  # Documents

  obligation "document_not_public" {
    title     = "Keep documents private"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A document shared with \"All\" shows every AWS account your scripts, host names and whatever is written into them."
    provider  = "Shares a document only with the accounts that are named, or with all."
    frameworks = {
      aws_fsbp         = ["SSM.4"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_303"]
      powerpipe = ["ssm_document_prohibit_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"]

    check "aws_ssm_document" {
      when    = self.permissions != null
      require = !matches("(?i)(^|,)\\s*all\\s*(,|$)", lookup(self.permissions, "account_ids", "none"))
      remedy  = "List the account ids in permissions, or remove permissions."
    }
  }

  obligation "document_no_secrets" {
    title     = "Keep keys out of documents and what they are given"
    area      = "secrets"
    severity  = "high"
    rationale = "Everybody who may read or run the document, its associations and tasks reads the key in it, and every old version keeps it."
    provider  = "Stores documents as they are and resolves references to parameters at run time."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/security-best-practices.html"]

    check "aws_ssm_document" {
      require = !matches("(AKIA|ASIA)[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY", self.content)
      remedy  = "Read the value at run time from Secrets Manager or a SecureString parameter, and replace the key that stood there."
    }

    check "aws_ssm_association" {
      require = !anytrue([for name, value in self.parameters : is_credential(value)])
      remedy  = "Read the value at run time from Secrets Manager or a SecureString parameter, and replace the key that stood there."
    }

    check "aws_ssm_maintenance_window_task" {
      require = !anytrue([
        for t in self.task_invocation_parameters :
        anytrue([for c in t.run_command_parameters : anytrue([for p in c.parameter : anytrue([for v in p.values : is_credential(v)])])]) ||
        anytrue([for c in t.automation_parameters : anytrue([for p in c.parameter : anytrue([for v in p.values : is_credential(v)])])])
      ])
      remedy = "Read the value at run time from Secrets Manager or a SecureString parameter, and replace the key that stood there."
    }
  }

  obligation "session_encrypted" {
    title       = "Encrypt sessions with a KMS key"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "With a key a session starts only for users and machines that may use that key, and its content stays sealed inside TLS."
    provider    = "Protects every session with TLS, and encrypts it once more when a key is named."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "AC-17(2)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_112"] }
    sources     = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html"]

    check "aws_ssm_document" {
      when    = session_settings(self)
      require = given(self.content, "kmsKeyId")
      remedy  = "Set kmsKeyId under inputs to the ARN of a key of your own."
    }
  }

  obligation "session_logged" {
    title     = "Record sessions, encrypted"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "CloudTrail shows that a session was opened, not what was typed in it; without a recording an administrator's session leaves no trace."
    provider  = "Sends the session's output to the log group or bucket that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-14", "AU-9(3)"]
      pci_dss_4_0      = ["10.2.1.2"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_113"]
    }
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html"]

    check "aws_ssm_document" {
      when = session_settings(self)
      require = (
        (given(self.content, "s3BucketName") || given(self.content, "cloudWatchLogGroupName"))
        && !(given(self.content, "s3BucketName") && off(self.content, "s3EncryptionEnabled"))
        && !(given(self.content, "cloudWatchLogGroupName") && off(self.content, "cloudWatchEncryptionEnabled"))
      )
      remedy = "Set cloudWatchLogGroupName or s3BucketName under inputs, with cloudWatchEncryptionEnabled or s3EncryptionEnabled true."
    }
  }

  # Settings of the account

  obligation "public_sharing_blocked" {
    title     = "Block public sharing of documents"
    area      = "configuration"
    severity  = "high"
    rationale = "As long as sharing is allowed, one call by anybody with the right to modify documents makes a runbook public."
    provider  = "Refuses to share documents with everyone where the Region's setting says so."
    frameworks = {
      aws_fsbp         = ["SSM.7"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html"]

    check "aws_ssm_service_setting" {
      when    = endswith(self.setting_id, "/ssm/documents/console/public-sharing-permission")
      require = self.setting_value == "Disable"
      fix     = { setting_value = "Disable" }
      autofix = true
    }
  }

  obligation "automation_logged" {
    title     = "Log the scripts of automations"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The output of scripts in runbooks is otherwise gone when the execution is, and with it the proof of what was changed."
    provider  = "Sends the output of scripts to CloudWatch Logs where the setting says so."
    frameworks = {
      aws_fsbp         = ["SSM.6"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-logging.html"]

    check "aws_ssm_service_setting" {
      when    = endswith(self.setting_id, "/ssm/automation/customer-script-log-destination")
      require = self.setting_value == "CloudWatch"
      fix     = { setting_value = "CloudWatch" }
      autofix = true
    }
  }

  # Patches

  obligation "patch_approval_delay" {
    title     = "Approve patches within a month"
    area      = "patching"
    severity  = "medium"
    rationale = "A patch that waits longer than a month, or that a fixed date shuts out, leaves machines open to attacks that are already in every toolbox."
    provider  = "Approves patches as many days after their release as the rule says."
    frameworks = {
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-baselines.html"]

    check "aws_ssm_patch_baseline" {
      require = alltrue([for r in self.approval_rule : r.approve_after_days <= 30])
      remedy  = "Set approve_after_days of every approval_rule to 30 or less, in place of approve_until_date."
    }
  }

  # Process and evidence

  obligation "instances_managed" {
    title        = "Manage every instance"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A machine without a working agent is in no patch report and no inventory: it looks as if it did not exist."
    provider     = "Lists the machines that report, with their agent version."
    frameworks = {
      aws_fsbp         = ["SSM.1"]
      cis_controls_8_1 = ["1.1"]
      nist_800_53_r5   = ["CM-8(1)"]
      iso_27001_2022   = ["A.5.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/managed_instances.html"]
  }

  obligation "patch_compliance" {
    title        = "Follow up machines that miss patches"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A run that failed, a reboot that waits and a machine outside every patch group show only in the compliance report."
    provider     = "Scans, installs and reports per machine."
    frameworks = {
      aws_fsbp         = ["SSM.2", "SSM.3"]
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2(2)", "CM-6"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-reports.html"]
  }

  obligation "session_access_review" {
    title        = "Review who may open sessions and run commands"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "ssm:StartSession and ssm:SendCommand on all machines are root everywhere, and broad managed policies grant them by the way."
    provider     = "Evaluates policies and tags on every session and command."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.8.2", "A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access.html"]
  }

  obligation "sessions_reviewed" {
    title        = "Read recordings of privileged sessions"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A recording deters and proves only if somebody compares it with the change that the session was opened for."
    provider     = "Delivers recordings and the CloudTrail events of sessions."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-auditing.html"]
  }

  obligation "runbooks_tested" {
    title        = "Test runbooks and keep emergency access"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of running the isolation and recovery runbooks on a test machine, and of reaching a machine whose agent no longer answers."
    rationale    = "Where sessions are the only way in, a broken agent or role locks everybody out just when a machine has to be isolated."
    provider     = "Runs automations and records each step."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-3", "IR-4"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html"]
  }
}
