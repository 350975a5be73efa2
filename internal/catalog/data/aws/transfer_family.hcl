service "aws_transfer_family" {
  name        = "AWS Transfer Family"
  cloud       = "aws"
  family      = "data_transfer"
  description = "Managed SFTP, FTPS, FTP and AS2 servers, connectors and web apps in front of Amazon S3 and Amazon EFS."
  aliases     = ["Transfer Family", "AWS Transfer for SFTP", "Managed SFTP"]
  resources = [
    "aws_transfer_access",
    "aws_transfer_agreement",
    "aws_transfer_certificate",
    "aws_transfer_connector",
    "aws_transfer_host_key",
    "aws_transfer_profile",
    "aws_transfer_server",
    "aws_transfer_ssh_key",
    "aws_transfer_tag",
    "aws_transfer_user",
    "aws_transfer_web_app",
    "aws_transfer_web_app_customization",
    "aws_transfer_workflow",
  ]
  sources = [
    "https://docs.aws.amazon.com/transfer/latest/userguide/what-is-aws-transfer-family.html",
    "https://docs.aws.amazon.com/transfer/latest/userguide/security.html",
  ]

  # The provider names the policy of 2018 when none is given. Protocols are SFTP when none is given.
  resource_type "aws_transfer_server" {
    defaults = {
      endpoint_type          = "PUBLIC"
      identity_provider_type = "SERVICE_MANAGED"
      security_policy_name   = "TransferSecurityPolicy-2018-11"
      force_destroy          = false
    }
  }

  resource_type "aws_transfer_user" {
    defaults = { home_directory_type = "PATH" }
  }

  resource_type "aws_transfer_access" {
    defaults = { home_directory_type = "PATH" }
  }

  area "identity_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Checks keys and passwords, or asks the directory or function that it was given."
    customer = "Chooses who signs in and with what, gives each partner its own account and role, removes partners that have left."
    reason   = "Partners outside sign in with accounts that exist nowhere but here."
    source   = "https://docs.aws.amazon.com/transfer/latest/userguide/create-user.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Confines a session to the mapped directories and the session policy."
    customer = "Maps each user to its own directory, writes session policies, checks what was uploaded before anybody opens it."
    reason   = "A user who is not confined sees everything that its role may read."
    source   = "https://docs.aws.amazon.com/transfer/latest/userguide/users-policies.html"
  }

  # Servers

  obligation "not_public" {
    title     = "Place servers in a VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A PUBLIC endpoint cannot have a security group: every scanner on the internet may try keys and passwords on your partners' accounts, around the clock."
    provider  = "Runs the endpoint where it is told to; in a VPC security groups and flow logs work on it."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_164"]
      powerpipe = ["vpc_transfer_server_not_publicly_accesible"]
    }
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"]

    check "aws_transfer_server" {
      require = contains(["VPC", "VPC_ENDPOINT"], self.endpoint_type)
      remedy  = "Set endpoint_type = \"VPC\" with endpoint_details; for partners on the internet add address_allocation_ids and a security group with their addresses."
    }
  }

  obligation "security_groups_named" {
    title     = "Choose the security groups of VPC endpoints"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without security_group_ids the endpoint takes the default group of the VPC, whose rules were written for something else; on an internet-facing endpoint they decide who may knock."
    provider  = "Attaches the default security group when none is named."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["AC-4", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"]

    check "aws_transfer_server" {
      when    = self.endpoint_type == "VPC"
      require = length(self.endpoint_details[0].security_group_ids) > 0
      remedy  = "Set security_group_ids in endpoint_details to a group that admits the partners' addresses on the ports of the protocols."
    }
  }

  obligation "no_ftp" {
    title     = "Do not offer FTP"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "FTP sends user name, password and files as readable text; who listens anywhere on the way signs in as the partner from then on."
    provider  = "Allows FTP only on endpoints inside a VPC, and encrypts nothing on them."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      aws_fsbp         = ["Transfer.2"]
      nist_800_53_r5   = ["SC-8", "IA-5(1)"]
      pci_dss_4_0      = ["1.2.5", "2.2.5"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_357"]
      powerpipe = ["vpc_transfer_server_allows_only_secure_protocols"]
    }
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-ftp.html"]

    check "aws_transfer_server" {
      require = !contains(self.protocols, "FTP")
      remedy  = "Set protocols to [\"SFTP\"], [\"FTPS\"] or [\"AS2\"]."
    }
  }

  obligation "security_policy_current" {
    title     = "Use a security policy of 2024 or later"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Terraform falls back to the policy of 2018, which accepts SHA-1 and CBC ciphers; old clients keep using them, and audits and scans keep finding them."
    provider  = "Publishes new policies every few years and moves no server to them."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_380"]
    }
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"]

    check "aws_transfer_server" {
      require = matches("-20(2[4-9]|[3-9][0-9])-[0-9]{2}$", self.security_policy_name)
      fix     = { security_policy_name = "TransferSecurityPolicy-2025-03" }
    }
  }

  obligation "post_quantum" {
    title       = "Offer post-quantum key exchange for SFTP"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Files with a long life can be recorded today and decrypted when quantum computers can break the key exchange."
    provider    = "Offers hybrid key exchange in the policies of 2025 and in those with PQ in the name."
    frameworks = {
      nist_800_53_r5 = ["SC-8(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/post-quantum-security-policies.html"]

    check "aws_transfer_server" {
      when    = length(self.protocols) == 0 || contains(self.protocols, "SFTP")
      require = matches("PQ-SSH|^TransferSecurityPolicy-(FIPS-|AS2Restricted-)?20(2[5-9]|[3-9][0-9])-", self.security_policy_name)
      fix     = { security_policy_name = "TransferSecurityPolicy-2025-03" }
    }
  }

  obligation "server_logging" {
    title     = "Log sign-ins and transfers of servers"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "CloudTrail shows who changed the server, not which partner signed in, failed to, or took which file; without a log a stolen key is never noticed."
    provider  = "Writes structured logs to the log groups that are named, or logs through a role."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
      cis_controls_8_1 = ["8.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html"]

    check "aws_transfer_server" {
      require = length(self.structured_log_destinations) > 0 || self.logging_role != null
      remedy  = "Set structured_log_destinations to [\"$${aws_cloudwatch_log_group.transfer.arn}:*\"], or logging_role to a role that may write to CloudWatch Logs."
    }
  }

  obligation "passwords_not_alone" {
    title       = "Ask for more than a password"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Partners' passwords are short, shared and typed into scripts; the default for custom identity providers accepts a password where a key is known."
    provider    = "Enforces the chosen methods; users that the service manages sign in with keys only."
    frameworks = {
      cis_controls_8_1 = ["6.3"]
      nist_800_53_r5   = ["IA-2(1)", "IA-5"]
      pci_dss_4_0      = ["8.3.1", "8.6.3"]
      iso_27001_2022   = ["A.8.5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/custom-identity-provider-users.html"]

    check "aws_transfer_server" {
      when    = contains(["AWS_LAMBDA", "API_GATEWAY"], self.identity_provider_type) && (length(self.protocols) == 0 || contains(self.protocols, "SFTP"))
      require = contains(["PUBLIC_KEY", "PUBLIC_KEY_AND_PASSWORD"], self.sftp_authentication_methods)
      fix     = { sftp_authentication_methods = "PUBLIC_KEY_AND_PASSWORD" }
    }
  }

  obligation "tls_session_resumed" {
    title     = "Bind FTPS data connections to their session"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "With session resumption off, another client can open the data connection that the server waits for and receive the file in place of the one who asked."
    provider  = "Enforces resumption for new servers unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["SC-23", "SC-8"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/API_ProtocolDetails.html"]

    check "aws_transfer_server" {
      when    = contains(self.protocols, "FTPS")
      require = alltrue([for d in self.protocol_details : d.tls_session_resumption_mode != "DISABLED"])
      remedy  = "Leave tls_session_resumption_mode out, or set it to \"ENFORCED\"."
    }
  }

  obligation "users_not_force_destroyed" {
    title     = "Keep a server that still has users"
    area      = "change_management"
    severity  = "low"
    rationale = "With force_destroy a destroy, or a change that replaces the server, deletes all users and their keys; every partner has to be asked for the key again."
    provider  = "Deletes the server's users together with it."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-9"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/API_DeleteServer.html"]

    check "aws_transfer_server" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "keys_out_of_state" {
    title       = "Keep host keys and private keys out of state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Whoever reads the state can pose as your server, or sign and decrypt AS2 messages in your name; the partners trust exactly this key."
    provider    = "Generates a host key for each server, and stores imported keys encrypted."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SC-12"]
      pci_dss_4_0      = ["3.7.2", "8.6.2"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/edit-server-config.html"]

    check "aws_transfer_server" {
      require = self.host_key == null
      remedy  = "Remove host_key, or import the key with aws_transfer_host_key and host_key_body_wo."
    }

    check "aws_transfer_host_key" {
      require = self.host_key_body == null
      remedy  = "Use host_key_body_wo (Terraform 1.11 and later)."
    }

    check "aws_transfer_certificate" {
      require = self.private_key == null
      remedy  = "Import the certificate with its private key outside Terraform, from a vault."
    }
  }

  # Users

  obligation "users_confined" {
    title     = "Confine users to their own directory"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With PATH the home directory is only where the session starts: the user can walk up and sees, takes or overwrites what the role allows, the other partners' files included."
    provider  = "Shows logical directories as the root of the session, and intersects the role with the session policy."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/logical-dir-mappings.html"]

    check "aws_transfer_user" {
      also    = ["aws_transfer_access"]
      require = self.home_directory_type == "LOGICAL" || self.policy != null
      remedy  = "Set home_directory_type = \"LOGICAL\" with home_directory_mappings, or give a session policy."
    }
  }

  # Connectors

  obligation "connector_logging" {
    title     = "Log what connectors send and fetch"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A transfer to the partner's server that failed or went to the wrong path is known only from the log; without a role for it there is none."
    provider  = "Writes the events of a connector through the role that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      aws_fsbp         = ["Transfer.3"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/monitoring.html"]

    check "aws_transfer_connector" {
      require = self.logging_role != null
      remedy  = "Set logging_role to a role that transfer.amazonaws.com assumes and that may write to CloudWatch Logs."
    }
  }

  obligation "connector_policy_current" {
    title     = "Use the current security policy for connectors"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "The policy of 2023 still offers SHA-1 to partners' servers, which keep choosing it."
    provider  = "Gives new connectors the policy of 2024 unless another is named."
    frameworks = {
      nist_800_53_r5 = ["SC-8(1)", "SC-13"]
      pci_dss_4_0    = ["4.2.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies-connectors.html"]

    check "aws_transfer_connector" {
      require = self.security_policy_name != "TransferSFTPConnectorSecurityPolicy-2023-07"
      fix     = { security_policy_name = "TransferSFTPConnectorSecurityPolicy-2024-03" }
    }
  }

  obligation "as2_encrypted" {
    title     = "Encrypt AS2 messages"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With NONE the message is protected by the transport alone, which is often plain HTTP; DES-EDE3-CBC is not accepted any more by current rules."
    provider  = "Encrypts with the partner's certificate and the algorithm that the connector names."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(2)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/API_As2ConnectorConfig.html"]

    check "aws_transfer_connector" {
      when    = length(self.as2_config) > 0
      require = contains(["AES128_CBC", "AES192_CBC", "AES256_CBC"], self.as2_config[0].encryption_algorithm)
      remedy  = "Set encryption_algorithm = \"AES256_CBC\" in as2_config."
    }
  }

  obligation "as2_signed" {
    title     = "Sign AS2 messages and receipts"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Without a signature, or with SHA-1, the partner cannot tell your order from a forged one, and an unsigned receipt proves nothing in a dispute."
    provider  = "Signs with the local profile's certificate and checks signatures of receipts."
    frameworks = {
      nist_800_53_r5 = ["AU-10", "SI-7(1)"]
      iso_27001_2022 = ["A.8.24"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/API_As2ConnectorConfig.html"]

    check "aws_transfer_connector" {
      when = length(self.as2_config) > 0
      require = (
        !contains(["NONE", "SHA1"], self.as2_config[0].signing_algorithm)
        && (self.as2_config[0].mdn_response == "NONE" || !contains(["NONE", "SHA1"], coalesce(self.as2_config[0].mdn_signing_algorithm, "DEFAULT")))
      )
      remedy = "Set signing_algorithm (and mdn_signing_algorithm) to \"SHA256\" or stronger."
    }
  }

  # What no code shows

  obligation "partners_reviewed" {
    title        = "Review partners, users and their keys"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all users, agreements and web app users with the partner behind each, its owner, last transfer, key age and directory, and those removed."
    rationale    = "Partners leave and their key keeps working; nobody misses an account that only reads."
    provider     = "Shows users and keys; it does not expire them."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)", "AC-6(7)", "IA-4"]
      pci_dss_4_0    = ["7.2.4", "8.2.6"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-user.html"]
  }

  obligation "keys_renewed" {
    title        = "Renew host keys and AS2 certificates"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of host keys, trusted host keys of connectors and AS2 certificates with age and expiry, the day partners were told, and the record of the last renewal."
    rationale    = "An expired AS2 certificate stops all messages at once; a host key that changes without notice teaches partners to click warnings away."
    provider     = "Publishes days until expiry as a metric, and serves several host keys side by side."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-17"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.7.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/key-management.html"]
  }

  obligation "uploads_scanned" {
    title        = "Check uploads before anybody opens them"
    area         = "application_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A partner's infected machine delivers malware with a valid key; the bucket behind it feeds programs and people that trust it."
    provider     = "Starts a workflow or an event for each upload; it does not look into files."
    frameworks = {
      nist_800_53_r5 = ["SI-3", "SI-10"]
      pci_dss_4_0    = ["5.2.1"]
      iso_27001_2022 = ["A.8.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/transfer-workflows.html"]
  }

  obligation "sign_ins_watched" {
    title        = "Watch failed sign-ins and odd downloads"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Password guessing and a stolen key look like a partner: another address, another hour, all files at once."
    provider     = "Writes the events to the log that was chosen and publishes metrics."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SI-4"]
      pci_dss_4_0    = ["10.4.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/structured-logging.html"]
  }

  obligation "stolen_key_playbook" {
    title        = "Rehearse a stolen partner key"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The files are someone else's too: who removes the key, stops the server, finds what was taken and tells the partner within the agreed time?"
    provider     = "Stops a server or removes a user at once when asked."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-6"]
      pci_dss_4_0    = ["12.10.1"]
      iso_27001_2022 = ["A.5.26"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/transfer/latest/userguide/edit-server-config.html"]
  }
}
