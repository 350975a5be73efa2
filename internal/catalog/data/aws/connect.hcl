service "aws_connect" {
  name        = "Amazon Connect"
  cloud       = "aws"
  family      = "communication_service"
  description = "A contact center for calls, chats and tasks, with flows, recordings, transcripts and agents."
  aliases     = ["Connect", "Amazon Connect Customer"]
  resources = [
    "aws_connect_bot_association",
    "aws_connect_contact_flow",
    "aws_connect_contact_flow_module",
    "aws_connect_hours_of_operation",
    "aws_connect_instance",
    "aws_connect_instance_storage_config",
    "aws_connect_lambda_function_association",
    "aws_connect_phone_number",
    "aws_connect_phone_number_contact_flow_association",
    "aws_connect_queue",
    "aws_connect_quick_connect",
    "aws_connect_routing_profile",
    "aws_connect_security_profile",
    "aws_connect_user",
    "aws_connect_user_hierarchy_group",
    "aws_connect_user_hierarchy_structure",
    "aws_connect_vocabulary",
  ]
  sources = [
    "https://docs.aws.amazon.com/connect/latest/adminguide/what-is-amazon-connect.html",
    "https://docs.aws.amazon.com/connect/latest/adminguide/security.html",
  ]

  resource_type "aws_connect_instance" {
    defaults = {
      contact_flow_logs_enabled = false
      contact_lens_enabled      = true
    }
  }

  area "identity_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Checks sign-ins of agents, or trusts the identity provider, and enforces security profiles."
    customer = "Connects its identity provider, writes security profiles, removes agents who leave."
    reason   = "Agents and supervisors have accounts and rights of their own beside IAM."
    source   = "https://docs.aws.amazon.com/connect/latest/adminguide/connect-security-profiles.html"
  }

  area "data_content" {
    party    = "customer"
    customer = "Decides what is recorded and tells callers, redacts card numbers, deletes recordings in time."
    reason   = "Recordings and transcripts hold whatever people say."
    source   = "https://docs.aws.amazon.com/connect/latest/adminguide/set-up-recordings.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes flows, prompts and functions, tests them, keeps emergency routes."
    reason   = "A flow is a program that the customer wrote."
    source   = "https://docs.aws.amazon.com/connect/latest/adminguide/connect-contact-flows.html"
  }

  # Obligations

  obligation "flow_logs" {
    title     = "Log what contact flows do"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without flow logs nobody can tell afterwards why a caller was not authenticated, was sent to the wrong queue or was cut off."
    provider  = "Writes each step of a flow that has logging on to CloudWatch Logs, once the instance allows it."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      aws_fsbp         = ["Connect.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
      pci_dss_4_0      = ["10.2.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "hipaa", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs.html"]

    check "aws_connect_instance" {
      require = self.contact_flow_logs_enabled == true
      fix     = { contact_flow_logs_enabled = true }
      autofix = true
    }
  }

  obligation "agents_federated" {
    title     = "Let agents sign in with the company's identity"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Users that Connect manages have a password of their own, no second factor, and stay when somebody leaves the company."
    provider  = "Trusts a SAML identity provider or a directory, as chosen when the instance is created."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["IA-2(1)", "AC-2(3)"]
      pci_dss_4_0      = ["8.4.2"]
      iso_27001_2022   = ["A.5.16", "A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/connect-identity-management.html"]

    check "aws_connect_instance" {
      require = contains(["SAML", "EXISTING_DIRECTORY"], self.identity_management_type)
      remedy  = "Create the instance with identity_management_type = \"SAML\"; the type of an existing one cannot be changed."
    }
  }

  obligation "recordings_own_key" {
    title       = "Encrypt recordings and streams with your own key"
    area        = "key_management"
    severity    = "medium"
    recommended = false
    rationale   = "Calls, chats and transcripts are the most sensitive data of the contact center; a key of your own decides who can listen, leaves a record of each use and can be disabled."
    provider    = "Encrypts what it writes with the key that is named for each kind of data."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_269", "CKV_AWS_270"]
      powerpipe = ["connect_instance_kinesis_video_stream_storage_config_encrypted_with_kms_cmk", "connect_instance_s3_storage_config_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html"]

    check "aws_connect_instance_storage_config" {
      require = (
        alltrue([for c in self.storage_config[0].kinesis_video_stream_config : anytrue([for e in c.encryption_config : names_own_key(e.key_id)])])
        && alltrue([for c in self.storage_config[0].s3_config : anytrue([for e in c.encryption_config : names_own_key(e.key_id)])])
      )
      remedy = "Add encryption_config with encryption_type = \"KMS\" and key_id of a key of your own."
    }
  }

  obligation "passwords_out_of_state" {
    title       = "Keep agents' passwords out of state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Initial passwords in code and state are known to everybody who reads those, and agents keep them."
    provider    = "Needs a password only for users that Connect manages."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/user-management.html"]

    check "aws_connect_user" {
      require = self.password == null
      remedy  = "Use an instance with SAML and leave password out."
    }
  }

  obligation "agents_reviewed" {
    title        = "Review agents, supervisors and security profiles"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The profile Admin, and rights to listen in or to download recordings, spread with every project; temporary staff leaves monthly."
    provider     = "Enforces the profiles and records changes in CloudTrail."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
      hipaa          = ["164.308(a)(3)(ii)(C)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-best-practices.html"]
  }

  obligation "recording_lawful" {
    title        = "Prove that recording is lawful and limited"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For each flow: the announcement, the legal ground, what is recorded or paused for card data, who may listen, how long recordings and transcripts are kept and the deletion that proves it."
    rationale    = "Recordings without notice are an offence in many countries; a recorded card number puts the whole bucket into the scope of PCI DSS."
    provider     = "Records where the flow says so, and stores in the customer's bucket."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "SI-12"]
      pci_dss_4_0    = ["3.3.1", "3.2.1"]
      gdpr           = ["5", "6"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/set-up-recordings.html"]
  }

  obligation "toll_fraud_limited" {
    title        = "Limit outbound calls and transfers"
    area         = "application_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An agent account or a flow that dials any number is used to call premium numbers abroad at night."
    provider     = "Blocks countries that were not allowed, and charges for the rest."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/security-best-practices.html"]
  }

  obligation "flows_tested" {
    title        = "Test contact flows before they go live"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test calls and chats for each changed flow: authentication, recording, emergency route, full queue, failed function; the version to return to."
    rationale    = "A wrong branch skips authentication or drops every caller; flows are edited in a browser in minutes."
    provider     = "Keeps versions of flows and publishes when told to."
    frameworks = {
      nist_800_53_r5 = ["CM-3(2)", "CM-4"]
      soc_2          = ["CC8.1"]
      iso_27001_2022 = ["A.8.29", "A.8.32"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/create-contact-flow.html"]
  }

  obligation "outage_route" {
    title        = "Keep callers reachable when a Region fails"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Plan and last test: traffic distribution group or carrier forwarding, agents in the other Region, numbers that moved, time it took."
    rationale    = "Phone numbers hang on one instance in one Region; without a second route an outage silences all of them."
    provider     = "Spreads an instance over three zones, and offers replication to a second Region."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-8"]
      soc_2          = ["A1.3"]
      iso_27001_2022 = ["A.5.30"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/connect/latest/adminguide/disaster-recovery-resiliency.html"]
  }
}
