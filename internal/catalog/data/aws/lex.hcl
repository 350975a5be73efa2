service "aws_lex" {
  name        = "Amazon Lex"
  cloud       = "aws"
  family      = "managed_ai_service"
  description = "Bots that understand speech and text, ask for what is missing and hand the request to a function of the customer."
  aliases     = ["Lex", "Amazon Lex V2", "Amazon Lex V1", "Lex V2"]
  resources = [
    "aws_lex_bot",
    "aws_lex_bot_alias",
    "aws_lex_intent",
    "aws_lex_slot_type",
    "aws_lexv2models_bot",
    "aws_lexv2models_bot_locale",
    "aws_lexv2models_bot_version",
    "aws_lexv2models_intent",
    "aws_lexv2models_slot",
    "aws_lexv2models_slot_type",
  ]
  sources = [
    "https://docs.aws.amazon.com/lexv2/latest/dg/what-is.html",
    "https://docs.aws.amazon.com/lexv2/latest/dg/security.html",
  ]

  resource_type "aws_lex_bot" {
    defaults = { enable_model_improvements = false }
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Processes speech and text in the Region that is called; may keep and use it elsewhere to improve the service unless the organization has opted out."
    customer = "Chooses the Region, attaches an opt-out policy to the organization, checks where input and output buckets are."
    reason   = "This service is one of those whose content AWS may use unless the organization has opted out."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  }

  obligation "slots_obfuscated" {
    title     = "Hide personal slots in conversation logs"
    area      = "data_content"
    severity  = "medium"
    rationale = "Conversation logs repeat what callers say; names, numbers and addresses stand in log groups and buckets that many may read."
    provider  = "Writes the name of the slot in place of its value where the slot asks for it."
    frameworks = {
      cis_controls_8_1 = ["3.13"]
      nist_800_53_r5   = ["AU-9", "SI-19(4)"]
      pci_dss_4_0      = ["3.4.1"]
      iso_27001_2022   = ["A.8.11"]
      soc_2            = ["C1.1", "P6.1"]
      gdpr             = ["25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/lexv2/latest/dg/monitoring-obfuscate.html"]

    check "aws_lexv2models_slot" {
      when    = contains(["AMAZON.PhoneNumber", "AMAZON.EmailAddress", "AMAZON.FirstName", "AMAZON.LastName", "AMAZON.StreetName", "AMAZON.UKPostalCode"], self.slot_type_id)
      require = anytrue([for o in self.obfuscation_setting : o.obfuscation_setting_type == "DefaultObfuscation"])
      remedy  = "Add obfuscation_setting with obfuscation_setting_type = \"DefaultObfuscation\"."
    }
  }

  obligation "generated_answers_guarded" {
    title     = "Attach a guardrail to generated answers"
    area      = "application_controls"
    severity  = "medium"
    rationale = "An intent that answers by a foundation model can be led to invent, to insult or to disclose what its sources hold."
    provider  = "Applies a guardrail of Amazon Bedrock to question and answer when the intent names one."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SI-10", "AC-4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["PI1.4"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lexv2/latest/dg/built-in-intent-qna.html"]

    check "aws_lexv2models_intent" {
      require = alltrue([for q in self.qna_intent_configuration : alltrue([for m in q.bedrock_model_configuration : length(m.guardrail) > 0])])
      remedy  = "Add guardrail with identifier and version to bedrock_model_configuration."
    }
  }

  # Aliases of Lex V2 have no resource type.
  obligation "conversations_logged" {
    title       = "Keep conversation logs"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without logs nobody can tell which caller was told what, or that somebody tries out account numbers."
    provider    = "Writes text and audio to the places that an alias names; nothing by default."
    frameworks  = { nist_800_53_r5 = ["AU-2", "AU-12"], iso_27001_2022 = ["A.8.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lex/latest/dg/conversation-logs.html"]

    check "aws_lex_bot_alias" {
      require = length(self.conversation_logs) > 0
      remedy  = "Add conversation_logs with a role and log_settings; decide first which slots are hidden."
    }
  }

  obligation "audio_logs_key" {
    title       = "Encrypt audio logs with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Recordings of voices are personal data; without a key in the log settings every reader of the bucket hears them."
    provider    = "Encrypts audio with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-28(1)", "AU-9(3)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lex/latest/dg/conversation-logs-encrypting.html"]

    check "aws_lex_bot_alias" {
      require = alltrue([for c in self.conversation_logs : alltrue([for l in c.log_settings : l.destination != "S3" || names_own_key(l.kms_key_arn)])])
      remedy  = "Set kms_key_arn in log_settings whose destination is S3."
    }
  }

  obligation "model_improvements_off" {
    title      = "Leave model improvements off"
    area       = "data_content"
    severity   = "low"
    rationale  = "With enable_model_improvements utterances of callers are kept and used for improvements, which callers never agreed to."
    provider   = "Leaves it off unless the bot asks for it."
    frameworks = { nist_800_53_r5 = ["SI-12", "AC-21"], iso_27001_2022 = ["A.5.34"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/lex/latest/dg/API_PutBot.html"]

    check "aws_lex_bot" {
      require = self.enable_model_improvements == false
      fix     = { enable_model_improvements = false }
    }
  }

  obligation "content_opt_out" {
    title        = "Decide whether AWS may use your content"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Opt-out policy of the organization for AI services, with the accounts it is attached to and the date; or the decision to leave the service in, with its owner and the contract with those whose data it is."
    rationale    = "Unless the organization has opted out, AWS may keep what callers say and use it to improve its services, also in another Region than the one that was chosen."
    provider     = "Keeps content of accounts that have opted out out of this, and deletes what it had kept before."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]
  }

  obligation "version_1_left" {
    title        = "Leave Lex V1"
    area         = "patching"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of the bots of V1 with the V2 bot that took each over, or the day on which it was deleted; removal of aws_lex_bot and its kin from the code."
    rationale    = "AWS ended support for Lex V1 on 15 September 2025: aws_lex_* bots answer no more, and changes to them fail."
    provider     = "Announced the end and offers a migration of V1 bots to V2."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lex/latest/dg/migrate.html"]
  }

  obligation "fulfillment_trusts_nothing" {
    title        = "Check in functions what a bot hands over"
    area         = "application_logic"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Slots and session attributes come from the caller; a function that believes an account number from a bot lets callers read each other's accounts."
    provider     = "Hands over recognized values; it does not know who the caller is."
    frameworks   = { nist_800_53_r5 = ["SI-10", "AC-3"], iso_27001_2022 = ["A.8.26"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lexv2/latest/dg/lambda.html"]
  }

  obligation "child_directed_declared" {
    title        = "Decide whether a bot speaks to children"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Decision for each bot: audience, value of child_directed, who decided, and the consent that callers are asked for."
    rationale    = "Stored speech of children under 13 needs parents' consent in the United States; the setting child_directed declares it to AWS."
    provider     = "Stores no utterances of bots that are declared as directed at children."
    frameworks   = { iso_27001_2022 = ["A.5.31", "A.5.34"] }
    derived      = ["iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lexv2/latest/APIReference/API_DataPrivacy.html"]
  }

  obligation "logs_reviewed" {
    title        = "Delete conversations when their purpose ends"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Logs and missed utterances pile up without an end unless log group and bucket have one."
    provider     = "Writes to log groups and buckets of the customer and deletes nothing there."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["5"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/lexv2/latest/dg/conversation-logs.html"]
  }
}
