service "aws_pinpoint" {
  name        = "AWS End User Messaging and Amazon Pinpoint"
  cloud       = "aws"
  family      = "communication_service"
  description = "Text messages, voice messages and push notifications to phones (AWS End User Messaging), and the campaigns of Amazon Pinpoint, whose end AWS set to 30 October 2026."
  aliases     = ["Pinpoint", "Amazon Pinpoint", "End User Messaging", "AWS End User Messaging", "Pinpoint SMS"]
  resources = [
    "aws_pinpoint_adm_channel",
    "aws_pinpoint_apns_channel",
    "aws_pinpoint_apns_sandbox_channel",
    "aws_pinpoint_apns_voip_channel",
    "aws_pinpoint_apns_voip_sandbox_channel",
    "aws_pinpoint_app",
    "aws_pinpoint_baidu_channel",
    "aws_pinpoint_email_channel",
    "aws_pinpoint_email_template",
    "aws_pinpoint_event_stream",
    "aws_pinpoint_gcm_channel",
    "aws_pinpoint_sms_channel",
    "aws_pinpointsmsvoicev2_configuration_set",
    "aws_pinpointsmsvoicev2_event_destination",
    "aws_pinpointsmsvoicev2_opt_out_list",
    "aws_pinpointsmsvoicev2_phone_number",
  ]
  sources = [
    "https://docs.aws.amazon.com/sms-voice/latest/userguide/what-is-sms-mms.html",
    "https://docs.aws.amazon.com/pinpoint/latest/userguide/migrate.html",
  ]

  resource_type "aws_pinpointsmsvoicev2_phone_number" {
    defaults = {
      deletion_protection_enabled   = false
      self_managed_opt_outs_enabled = false
    }
  }

  resource_type "aws_pinpointsmsvoicev2_configuration_set" {
    identity = ["id", "name", "arn"]
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "independent"
    provider = "Serves its interfaces over TLS and hands messages to carriers and push services."
    customer = "Puts nothing into a text message that must stay secret."
    reason   = "Text messages cross carriers in plain text; no setting changes that."
    source   = "https://docs.aws.amazon.com/sms-voice/latest/userguide/data-protection.html"
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end of Pinpoint's campaigns, segments and journeys, and keeps the messaging interfaces."
    customer = "Moves campaigns and analytics elsewhere before the end."
    reason   = "Only the engagement part of Pinpoint ends."
    source   = "https://docs.aws.amazon.com/pinpoint/latest/userguide/migrate.html"
  }

  # Numbers

  obligation "number_protected" {
    title     = "Protect phone numbers from release"
    area      = "change_management"
    severity  = "medium"
    rationale = "A number that is released goes back to the carrier and, after a while, to somebody else; registrations that took weeks are void, and customers answer to a stranger."
    provider  = "Refuses to release a number while its deletion protection is on."
    frameworks = {
      soc_2          = ["A1.2"]
      nist_800_53_r5 = ["CM-3", "CP-9"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_UpdatePhoneNumber.html"]

    check "aws_pinpointsmsvoicev2_phone_number" {
      require = self.deletion_protection_enabled == true
      fix     = { deletion_protection_enabled = true }
      autofix = true
    }
  }

  obligation "opt_outs_honored" {
    title     = "Let the service honor STOP replies"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With self-managed opt-outs nobody answers STOP unless your program does; each message after it can be fined, and carriers block the number."
    provider  = "Recognizes STOP, adds the phone to the opt-out list and refuses further messages, unless told not to."
    frameworks = {
      nist_800_53_r5 = ["PT-4"]
      gdpr           = ["7", "21"]
      soc_2          = ["P2.1"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["soc_2", "nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_UpdatePhoneNumber.html"]

    check "aws_pinpointsmsvoicev2_phone_number" {
      require = self.self_managed_opt_outs_enabled == false
      fix     = { self_managed_opt_outs_enabled = false }
    }
  }

  obligation "message_events" {
    title     = "Record what happens to messages"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without an event destination there is no record of single messages: neither a lost one-time code nor fifty thousand messages to premium numbers show before the bill."
    provider  = "Publishes the state and price of each message to the destinations of the configuration set."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_CreateEventDestination.html"]

    check "aws_pinpointsmsvoicev2_configuration_set" {
      companion "aws_pinpointsmsvoicev2_event_destination" {
        attribute = "configuration_set_name"
      }

      require = anytrue([for d in companions.aws_pinpointsmsvoicev2_event_destination : d.enabled != false])
      remedy  = "Add an aws_pinpointsmsvoicev2_event_destination for the set with matching_event_types = [\"ALL\"]."
    }
  }

  # Push

  obligation "push_token_auth" {
    title     = "Sign in to push services with tokens"
    area      = "secrets"
    severity  = "low"
    rationale = "An APNs certificate runs out every year and takes all notifications down; the old server key of FCM is not accepted any more."
    provider  = "Signs in to Apple and Google with the credentials of the channel."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "IA-5(2)"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference/apps-application-id-channels-apns.html", "https://docs.aws.amazon.com/pinpoint/latest/apireference/apps-application-id-channels-gcm.html"]

    check "aws_pinpoint_apns_channel" {
      also    = ["aws_pinpoint_apns_voip_channel"]
      require = self.default_authentication_method == "KEY" || self.default_authentication_method == null && self.token_key != null && self.certificate == null
      remedy  = "Set default_authentication_method = \"KEY\" with bundle_id, team_id, token_key_id and token_key."
    }

    check "aws_pinpoint_gcm_channel" {
      require = self.default_authentication_method == "TOKEN" || self.default_authentication_method == null && self.service_json != null && self.api_key == null
      remedy  = "Set default_authentication_method = \"TOKEN\" and service_json."
    }
  }

  # What no code shows

  obligation "sms_pumping_limited" {
    title        = "Limit what a fraudster can make you send"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Monthly spend limit, countries that are allowed, throttles and bot checks of the forms that trigger messages, alarm on spend and on conversion per country, with the last review."
    rationale    = "Bots ask your login form for codes to premium numbers abroad and share the fee with the carrier; one weekend can cost more than a year of messages."
    provider     = "Enforces the spend limit and the country rules that were set, and charges for what was sent."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SI-4"]
      soc_2          = ["CC7.2"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_CreateProtectConfiguration.html"]
  }

  obligation "consent_kept" {
    title        = "Keep proof of consent and registrations"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Sender ids, 10DLC brands and templates must match what is sent; without proof of consent carriers suspend numbers and authorities fine."
    provider     = "Submits registrations to carriers and enforces their outcome."
    frameworks = {
      nist_800_53_r5 = ["PT-4"]
      gdpr           = ["6", "7"]
      iso_27001_2022 = ["A.5.31", "A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sms-voice/latest/userguide/best-practices.html"]
  }

  obligation "push_keys_rotated" {
    title        = "Rotate push credentials"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Keys of APNs and FCM stand in state and in old laptops; with them anybody notifies all your users in the name of your app."
    provider     = "Stores the credentials and uses the ones given last."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "SC-12"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/apireference/apps-application-id-channels-apns.html", "https://docs.aws.amazon.com/pinpoint/latest/apireference/apps-application-id-channels-gcm.html"]
  }

  obligation "codes_not_only_sms" {
    title        = "Offer better than text messages for sign-in codes"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Numbers are ported away, swapped and read on the way; whoever holds the number holds the account."
    provider     = "Delivers the message to whoever the carrier says owns the number."
    frameworks = {
      nist_800_53_r5 = ["IA-2(1)", "IA-5(1)"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sms-voice/latest/userguide/best-practices.html"]
  }

  obligation "campaigns_moved" {
    title        = "Prove that campaigns and endpoint data were moved"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Export of segments, endpoints, templates and analytics, where they are now, consent and opt-outs that moved along, and the date on which the old data was deleted."
    rationale    = "After the end of Pinpoint nothing can be exported; opt-outs that are lost turn the first campaign elsewhere into complaints."
    provider     = "Offered exports until the end of the engagement features."
    frameworks = {
      nist_800_53_r5 = ["SI-12", "SA-22"]
      gdpr           = ["5"]
      iso_27001_2022 = ["A.5.33"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/pinpoint/latest/userguide/migrate.html"]
  }
}
