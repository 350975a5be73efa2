service "aws_ivs" {
  name        = "Amazon Interactive Video Service"
  cloud       = "aws"
  family      = "communication_service"
  description = "Live video channels and stages with chat, from an encoder or a browser to viewers."
  aliases     = ["IVS", "Amazon IVS", "IVS Chat"]
  resources = [
    "aws_ivs_channel",
    "aws_ivs_playback_key_pair",
    "aws_ivs_recording_configuration",
    "aws_ivschat_logging_configuration",
    "aws_ivschat_room",
  ]
  sources = [
    "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/what-is.html",
    "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security.html",
  ]

  resource_type "aws_ivs_channel" {
    defaults = { authorized = false }
  }

  resource_type "aws_ivschat_room" {
    defaults = { "message_review_handler.fallback_result" = "ALLOW" }
  }

  area "data_content" {
    party    = "customer"
    customer = "Decides who may stream and what may be shown, holds the rights, takes down what must not stay."
    reason   = "Live video is published as it comes; nobody checks it before."
    source   = "https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/security.html"
  }

  # Obligations

  obligation "playback_authorized" {
    title       = "Require tokens for playback of private channels"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without authorization the playback address is all that is needed; once posted anywhere, paid or internal video is open to all, at your cost for each viewer."
    provider    = "Plays an authorized channel only with a token that is signed by the customer's key pair."
    frameworks = {
      nist_800_53_r5 = ["AC-3"]
      iso_27001_2022 = ["A.8.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels.html"]

    check "aws_ivs_channel" {
      require = self.authorized == true
      fix     = { authorized = true }
    }
  }

  obligation "chat_logged" {
    title       = "Log chat messages"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "After a complaint about threats or fraud in a chat there is nothing to look at: messages are delivered and gone."
    provider    = "Sends messages to the logging configurations of the room."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-logging.html"]

    check "aws_ivschat_room" {
      require = length(self.logging_configuration_identifiers) > 0
      remedy  = "Set logging_configuration_identifiers to an aws_ivschat_logging_configuration."
    }
  }

  obligation "review_fails_closed" {
    title     = "Hold chat messages back when the review fails"
    area      = "application_controls"
    severity  = "low"
    rationale = "With ALLOW as fallback every message passes while the review function is down or slow; flooding the function is then the way around it."
    provider  = "Asks the function before it delivers, and uses the fallback after 200 milliseconds without an answer."
    frameworks = {
      nist_800_53_r5 = ["SI-10", "SC-24"]
      iso_27001_2022 = ["A.8.26"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-message-review-handler.html"]

    check "aws_ivschat_room" {
      when    = anytrue([for h in self.message_review_handler : h.uri != null])
      require = self.message_review_handler[0].fallback_result == "DENY"
      remedy  = "Set fallback_result = \"DENY\" in message_review_handler."
    }
  }

  obligation "stream_keys_rotated" {
    title        = "Reset stream keys and playback key pairs"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever has the stream key broadcasts on your channel; keys are pasted into encoders, chats and screenshots, and never expire."
    provider     = "Creates a new key when asked, and ends the old one."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "SC-12"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/streaming-config.html"]
  }

  obligation "takedown_playbook" {
    title        = "Rehearse the takedown of a stream"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A hijacked or unlawful stream must be off within minutes, its recording locked away as evidence and the key replaced."
    provider     = "Stops a stream and disconnects chat users at once when asked."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-8"]
      iso_27001_2022 = ["A.5.26"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels.html"]
  }

  obligation "recordings_governed" {
    title        = "Keep and delete recordings by rule"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Buckets of all recording configurations with access, lifecycle, consent of those shown and the deletions of the year."
    rationale    = "Each stream is recorded into a bucket that nobody empties, people in it included."
    provider     = "Writes recordings to the customer's bucket, and deletes none."
    frameworks = {
      nist_800_53_r5 = ["SI-12", "PT-2"]
      gdpr           = ["5"]
      iso_27001_2022 = ["A.8.10"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/record-to-s3.html"]
  }
}
