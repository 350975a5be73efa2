service "aws_chime_sdk" {
  name        = "Amazon Chime SDK"
  cloud       = "aws"
  family      = "communication_service"
  description = "Meetings, messaging and telephony for the customer's own applications; Terraform covers telephony: voice connectors, SIP rules and media pipelines."
  aliases     = ["Chime SDK", "Amazon Chime Voice Connector", "Chime Voice Connector", "Amazon Chime"]
  resources = [
    "aws_chime_voice_connector",
    "aws_chime_voice_connector_group",
    "aws_chime_voice_connector_logging",
    "aws_chime_voice_connector_origination",
    "aws_chime_voice_connector_streaming",
    "aws_chime_voice_connector_termination",
    "aws_chime_voice_connector_termination_credentials",
    "aws_chimesdkmediapipelines_media_insights_pipeline_configuration",
    "aws_chimesdkvoice_global_settings",
    "aws_chimesdkvoice_sip_media_application",
    "aws_chimesdkvoice_sip_rule",
    "aws_chimesdkvoice_voice_profile_domain",
  ]
  sources = [
    "https://docs.aws.amazon.com/chime-sdk/latest/dg/what-is-chime-sdk.html",
    "https://docs.aws.amazon.com/chime-sdk/latest/ag/voice-connectors.html",
  ]

  resource_type "aws_chime_voice_connector_logging" {
    defaults = { enable_sip_logs = false }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts signaling with TLS and media with SRTP where the connector requires it, and meetings always."
    customer = "Requires encryption for each connector and sets the phone system up for it."
    reason   = "A connector takes plain SIP and RTP unless encryption is required."
    source   = "https://docs.aws.amazon.com/chime-sdk/latest/ag/voice-connectors.html"
  }

  # Obligations

  obligation "calls_encrypted" {
    title     = "Require encryption for calls"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without it signaling and voice cross the internet in the clear: anybody on the way listens to calls, reads numbers and takes credentials of the trunk."
    provider  = "Refuses plain SIP and RTP when encryption is required."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/create-voicecon.html"]

    check "aws_chime_voice_connector" {
      require = self.require_encryption == true
      fix     = { require_encryption = true }
    }
  }

  obligation "sip_logs" {
    title     = "Log the signaling of calls"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Toll fraud and failed calls show in SIP messages: who called which number through which address. Without logs the bill is the first to tell."
    provider  = "Writes SIP messages to CloudWatch Logs once told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/monitoring-cloudwatch.html"]

    check "aws_chime_voice_connector" {
      companion "aws_chime_voice_connector_logging" {
        attribute = "voice_connector_id"
      }

      require = anytrue([for l in companions.aws_chime_voice_connector_logging : l.enable_sip_logs == true])
      remedy  = "Add an aws_chime_voice_connector_logging for the connector with enable_sip_logs = true."
    }
  }

  obligation "termination_credentials" {
    title     = "Ask phone systems for credentials"
    area      = "identity_access"
    severity  = "low"
    rationale = "With an address list alone, whoever shares or forges the address of your phone system calls the world on your account."
    provider  = "Challenges outbound calls for a user name and a password, if there are any."
    frameworks = {
      soc_2          = ["CC6.1"]
      nist_800_53_r5 = ["IA-3", "AC-3"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/edit-voicecon.html"]

    check "aws_chime_voice_connector" {
      companion "aws_chime_voice_connector_termination" {
        attribute = "voice_connector_id"
      }

      companion "aws_chime_voice_connector_termination_credentials" {
        attribute = "voice_connector_id"
      }

      when    = length(companions.aws_chime_voice_connector_termination) > 0
      require = length(companions.aws_chime_voice_connector_termination_credentials) > 0
      remedy  = "Add aws_chime_voice_connector_termination_credentials for the connector."
    }
  }

  obligation "transcripts_redacted" {
    title       = "Redact personal data in transcripts of calls"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "Transcripts carry spoken card numbers, birthdays and addresses into streams, logs and models."
    provider    = "Finds and replaces personal data where the processor is told to."
    frameworks = {
      nist_800_53_r5 = ["SI-19", "PT-2"]
      pci_dss_4_0    = ["3.3.1"]
      gdpr           = ["25"]
      iso_27001_2022 = ["A.8.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/dg/call-analytics.html"]

    check "aws_chimesdkmediapipelines_media_insights_pipeline_configuration" {
      require = alltrue([for e in self.elements : alltrue([for t in e.amazon_transcribe_call_analytics_processor_configuration : t.content_redaction_type == "PII"]) && alltrue([for t in e.amazon_transcribe_processor_configuration : t.content_redaction_type == "PII"])])
      remedy  = "Set content_redaction_type = \"PII\" in the transcription processors."
    }
  }

  obligation "toll_fraud_limits" {
    title        = "Limit calls to what the business needs"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Countries and calls per second that are allowed for each connector, alarm on minutes and spend, and the last review."
    rationale    = "A hijacked phone system calls premium numbers all night; the connector dials what its rules allow."
    provider     = "Enforces calling regions and rate limits, and charges for connected calls."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/edit-voicecon.html"]
  }

  obligation "trunk_secrets_rotated" {
    title        = "Rotate trunk credentials and address lists"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Trunk passwords sit in phone systems for years, and allowed addresses are given back to the carrier's next customer."
    provider     = "Accepts the credentials and addresses that are set, without expiry."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.3.9"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/edit-voicecon.html"]
  }

  obligation "recording_consent" {
    title        = "Tell callers about recording and voice analysis"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Recording, transcription and voice profiles need notice or consent; voice profiles are biometric data."
    provider     = "Processes what the pipeline says, and asks nobody."
    frameworks = {
      nist_800_53_r5 = ["PT-4", "PT-5"]
      gdpr           = ["6", "9"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/dg/call-analytics.html"]
  }

  obligation "emergency_calls" {
    title        = "Test emergency calls and the second trunk"
    area         = "resilience"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Test of an emergency call with the address that was transmitted, and of a call over the second connector or carrier, with date and result."
    rationale    = "Emergency numbers need an address that fits; a group with one connector has nothing to fail over to."
    provider     = "Routes to the emergency center with the address it was given, and fails over inside of a connector group."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-8"]
      soc_2          = ["A1.3"]
      iso_27001_2022 = ["A.5.30"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/chime-sdk/latest/ag/voice-connectors.html"]
  }
}
