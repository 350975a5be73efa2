service "aws_ses" {
  name        = "Amazon SES"
  cloud       = "aws"
  family      = "communication_service"
  description = "Sends e-mail in the name of verified domains and receives it by rules."
  aliases     = ["SES", "Amazon Simple Email Service", "Simple Email Service", "SESv2"]
  resources = [
    "aws_ses_active_receipt_rule_set",
    "aws_ses_configuration_set",
    "aws_ses_domain_dkim",
    "aws_ses_domain_identity",
    "aws_ses_domain_identity_verification",
    "aws_ses_domain_mail_from",
    "aws_ses_email_identity",
    "aws_ses_event_destination",
    "aws_ses_identity_notification_topic",
    "aws_ses_identity_policy",
    "aws_ses_receipt_filter",
    "aws_ses_receipt_rule",
    "aws_ses_receipt_rule_set",
    "aws_ses_template",
    "aws_sesv2_account_suppression_attributes",
    "aws_sesv2_account_vdm_attributes",
    "aws_sesv2_configuration_set",
    "aws_sesv2_configuration_set_event_destination",
    "aws_sesv2_contact_list",
    "aws_sesv2_dedicated_ip_assignment",
    "aws_sesv2_dedicated_ip_pool",
    "aws_sesv2_email_identity",
    "aws_sesv2_email_identity_feedback_attributes",
    "aws_sesv2_email_identity_mail_from_attributes",
    "aws_sesv2_email_identity_policy",
    "aws_sesv2_tenant",
    "aws_sesv2_tenant_resource_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/ses/latest/dg/Welcome.html",
    "https://docs.aws.amazon.com/ses/latest/dg/security.html",
  ]

  resource_type "aws_ses_configuration_set" {
    defaults = {
      "delivery_options.tls_policy" = "Optional"
      reputation_metrics_enabled    = false
    }
  }

  resource_type "aws_sesv2_configuration_set" {
    defaults = { "delivery_options.tls_policy" = "OPTIONAL" }
    identity = ["id", "configuration_set_name", "arn"]
  }

  resource_type "aws_ses_domain_identity" {
    identity = ["id", "domain", "arn"]
  }

  resource_type "aws_sesv2_email_identity" {
    identity = ["id", "email_identity", "arn"]
  }

  resource_type "aws_ses_receipt_rule" {
    defaults = { scan_enabled = false }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS to every receiving server and at its own endpoints."
    customer = "Requires it for delivery and at reception where a message must not travel in plain text."
    reason   = "Mail falls back to plain text when the other side offers no TLS, unless it is required."
    source   = "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"
  }

  area "dns" {
    party    = "customer"
    customer = "Publishes DKIM, SPF, DMARC and MX records for its domains and keeps them current."
    reason   = "Whether a receiver believes the sender depends on records in the customer's zones."
    source   = "https://docs.aws.amazon.com/ses/latest/dg/configure-identities.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "The service keeps no mail; what is received goes where the rules say."
    source = "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html"
  }

  # Delivery

  obligation "delivery_tls_required" {
    title     = "Require TLS for delivery"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "By default SES sends in plain text to servers that offer no TLS, or to somebody on the way who strips the offer; password links and invoices are then readable."
    provider  = "Tries TLS first, and gives up the delivery when TLS is required and not offered."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      aws_fsbp         = ["SES.3"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24", "A.5.14"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_365"]
      powerpipe = ["ses_configuration_set_tls_enforced"]
    }
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"]

    check "aws_ses_configuration_set" {
      require = self.delivery_options[0].tls_policy == "Require"
      remedy  = "Add delivery_options with tls_policy = \"Require\"."
    }

    check "aws_sesv2_configuration_set" {
      require = self.delivery_options[0].tls_policy == "REQUIRE"
      remedy  = "Add delivery_options with tls_policy = \"REQUIRE\"."
    }
  }

  obligation "default_configuration_set" {
    title       = "Give identities a default configuration set"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "TLS, suppression and events hang on the configuration set; a program that forgets to name one sends without all three."
    provider    = "Applies the identity's default set to messages that name none."
    frameworks = {
      nist_800_53_r5 = ["CM-6"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/managing-configuration-sets.html"]

    check "aws_sesv2_email_identity" {
      require = self.configuration_set_name != null
      remedy  = "Set configuration_set_name."
    }
  }

  obligation "dkim" {
    title     = "Sign mail of a domain with DKIM"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Unsigned mail can be forged by anybody; receivers sort it out, and with DMARC they refuse it."
    provider  = "Signs each message with a key pair of its own, once the three records are published."
    frameworks = {
      nist_800_53_r5   = ["SC-8(1)", "SI-8", "SC-20"]
      iso_27001_2022   = ["A.5.14"]
      pci_dss_4_0      = ["5.4.1"]
      cis_controls_8_1 = ["9.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy.html"]

    check "aws_ses_domain_identity" {
      companion "aws_ses_domain_dkim" {
        attribute = "domain"
      }

      require = length(companions.aws_ses_domain_dkim) > 0
      remedy  = "Add an aws_ses_domain_dkim for the domain and publish its tokens as CNAME records."
    }
  }

  obligation "dkim_key_length" {
    title     = "Sign with DKIM keys of 2048 bits"
    area      = "key_management"
    severity  = "low"
    rationale = "Keys of 1024 bits are within reach of a well-funded forger, and receivers begin to ignore them."
    provider  = "Generates keys of 2048 bits unless 1024 are asked for."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-13"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-easy-managing.html"]

    check "aws_sesv2_email_identity" {
      require = !anytrue([for d in self.dkim_signing_attributes : d.next_signing_key_length == "RSA_1024_BIT"])
      remedy  = "Set next_signing_key_length = \"RSA_2048_BIT\" in dkim_signing_attributes."
    }
  }

  obligation "dkim_key_not_in_state" {
    title       = "Keep own DKIM keys out of state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Whoever reads the state can sign mail in the name of the domain, on any server."
    provider    = "Generates and rotates the key itself with Easy DKIM."
    frameworks = {
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SC-12"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["soc_2", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim-bring-your-own.html"]

    check "aws_sesv2_email_identity" {
      require = !anytrue([for d in self.dkim_signing_attributes : d.domain_signing_private_key != null])
      remedy  = "Use Easy DKIM: leave domain_signing_private_key and domain_signing_selector out."
    }
  }

  obligation "tracking_https" {
    title     = "Track opens and clicks over HTTPS"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "Links rewritten to plain HTTP tell everybody on the way who opens what, and can be bent to another page."
    provider  = "Serves tracking links over HTTPS where the policy requires it and the domain has a certificate."
    frameworks = {
      nist_800_53_r5 = ["SC-8"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/configure-custom-open-click-domains.html"]

    check "aws_sesv2_configuration_set" {
      when    = length(self.tracking_options) > 0
      require = self.tracking_options[0].https_policy == "REQUIRE"
      remedy  = "Set https_policy = \"REQUIRE\" in tracking_options."
    }
  }

  obligation "bounces_suppressed" {
    title     = "Send no more to addresses that bounced or complained"
    area      = "application_controls"
    severity  = "low"
    rationale = "Mail to dead addresses and to people who complained ruins the domain's reputation; AWS stops accounts with too much of it."
    provider  = "Keeps a suppression list for the account and drops messages to it for the reasons that are chosen."
    frameworks = {
      nist_800_53_r5 = ["SI-8"]
      iso_27001_2022 = ["A.5.14"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html"]

    check "aws_sesv2_account_suppression_attributes" {
      require = contains(self.suppressed_reasons, "BOUNCE") && contains(self.suppressed_reasons, "COMPLAINT")
      fix     = { suppressed_reasons = ["BOUNCE", "COMPLAINT"] }
    }

    # Without the block the account's setting holds.
    check "aws_sesv2_configuration_set" {
      require = alltrue([for s in self.suppression_options : contains(s.suppressed_reasons, "BOUNCE") && contains(s.suppressed_reasons, "COMPLAINT")])
      remedy  = "Set suppressed_reasons = [\"BOUNCE\", \"COMPLAINT\"], or remove suppression_options."
    }
  }

  obligation "events_recorded" {
    title     = "Record what happens to messages"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "SES keeps no log of single messages: without an event destination nobody can tell whether an invoice arrived, bounced, or was never sent by you at all."
    provider  = "Publishes sends, deliveries, bounces and complaints to the destinations of the configuration set."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12", "SI-4"]
      iso_27001_2022 = ["A.8.15"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/monitor-using-event-publishing.html"]

    check "aws_ses_configuration_set" {
      companion "aws_ses_event_destination" {
        attribute = "configuration_set_name"
      }

      require = length(companions.aws_ses_event_destination) > 0
      remedy  = "Add an aws_ses_event_destination for the set, with at least bounce, complaint and reject."
    }

    check "aws_sesv2_configuration_set" {
      companion "aws_sesv2_configuration_set_event_destination" {
        attribute = "configuration_set_name"
      }

      require = length(companions.aws_sesv2_configuration_set_event_destination) > 0
      remedy  = "Add an aws_sesv2_configuration_set_event_destination for the set, with at least BOUNCE, COMPLAINT and REJECT."
    }
  }

  # Who may send

  obligation "identity_policy_not_public" {
    title     = "Let nobody unnamed send in your name"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A sending policy that allows \"*\" lets every AWS account send mail from your domain, signed with your DKIM key: perfect phishing against your own customers."
    provider  = "Evaluates the policy of the identity on each message that another account sends."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html"]

    check "aws_ses_identity_policy" {
      also    = ["aws_sesv2_email_identity_policy"]
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles in Principal."
    }
  }

  obligation "identity_policy_least_privilege" {
    title     = "Grant sending only in identity policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "ses:* for another account covers every action that may be shared later; senders need two."
    provider  = "Separates sending from managing the identity into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/sending-authorization-policies.html"]

    check "aws_ses_identity_policy" {
      also    = ["aws_sesv2_email_identity_policy"]
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List ses:SendEmail and ses:SendRawEmail."
    }
  }

  # Reception

  obligation "receipt_tls" {
    title       = "Accept mail over TLS only"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "With Optional a sender, or somebody on the way, delivers in plain text, and the content was readable before it reached the bucket."
    provider    = "Refuses connections without TLS for the recipients of the rule when it is required."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html"]

    check "aws_ses_receipt_rule" {
      require = self.tls_policy == "Require"
      fix     = { tls_policy = "Require" }
      autofix = true
    }
  }

  obligation "receipt_scanned" {
    title     = "Scan received mail for spam and malware"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Without the scan attachments reach buckets, functions and people unmarked."
    provider  = "Scans each message and writes the verdict into its headers and events."
    frameworks = {
      nist_800_53_r5   = ["SI-3", "SI-8"]
      pci_dss_4_0      = ["5.2.1"]
      iso_27001_2022   = ["A.8.7"]
      cis_controls_8_1 = ["9.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/receiving-email-concepts.html"]

    check "aws_ses_receipt_rule" {
      require = self.scan_enabled == true
      fix     = { scan_enabled = true }
      autofix = true
    }
  }

  obligation "received_mail_encrypted" {
    title       = "Encrypt received mail before it is stored"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "With a key SES encrypts the message on its side: whoever may read the bucket alone reads nothing."
    provider    = "Encrypts with the S3 encryption client under the key that the action names."
    frameworks = {
      nist_800_53_r5 = ["SC-28(1)", "SC-12"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html"]

    check "aws_ses_receipt_rule" {
      when    = length(self.s3_action) > 0
      require = alltrue([for a in self.s3_action : names_own_key(a.kms_key_arn)])
      remedy  = "Set kms_key_arn in s3_action, and read the mail with the S3 encryption client."
    }
  }

  # What no code shows

  obligation "dmarc_enforced" {
    title        = "Publish SPF and DMARC and move to reject"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "SPF and DMARC records of every domain, those that send no mail included, the policy in force (none, quarantine, reject), and what the reports of the quarter showed."
    rationale    = "Until DMARC says reject, everybody can send as your domain; domains without mail are forged just as well."
    provider     = "Signs with DKIM and offers an own MAIL FROM domain; the records are the customer's."
    frameworks = {
      nist_800_53_r5   = ["SI-8", "SC-20"]
      pci_dss_4_0      = ["5.4.1"]
      iso_27001_2022   = ["A.5.14"]
      cis_controls_8_1 = ["9.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html"]
  }

  obligation "senders_reviewed" {
    title        = "Review who may send, and SMTP credentials"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "SMTP passwords derive from access keys that do not expire and sit in printers, shops and old scripts; one of them is enough for a flood of phishing."
    provider     = "Evaluates IAM and identity policies, and accepts a key until it is deleted."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)", "AC-6(7)", "IA-5(1)"]
      pci_dss_4_0    = ["7.2.4", "8.6.3"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"]
  }

  obligation "reputation_watched" {
    title        = "Watch bounces, complaints and volume"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "continuous"
    artifact     = "Alarms on Reputation.BounceRate, Reputation.ComplaintRate and Send with thresholds and receivers, and the last one that fired with what was done."
    rationale    = "A sudden volume is the first sign of a stolen key; AWS suspends sending for the whole account when the rates get too high."
    provider     = "Publishes the rates, reviews accounts and pauses sending."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "AU-6"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/monitor-sender-reputation.html"]
  }

  obligation "abuse_playbook" {
    title        = "Rehearse mail sent in your name by others"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Who pauses sending, deletes the key, warns the receivers and answers AWS's review within a day?"
    provider     = "Pauses sending for an account or a configuration set at once when asked."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-6"]
      iso_27001_2022 = ["A.5.26"]
      pci_dss_4_0    = ["12.10.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/ses/latest/dg/managing-configuration-sets.html"]
  }
}
