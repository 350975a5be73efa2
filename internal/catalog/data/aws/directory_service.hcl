service "aws_directory_service" {
  name        = "AWS Directory Service"
  cloud       = "aws"
  family      = "identity_service"
  description = "Managed Microsoft Active Directory, a small directory that is compatible with it, and a connector to a directory of your own."
  aliases     = ["Directory Service", "AWS Managed Microsoft AD", "Simple AD", "AD Connector"]
  resources = [
    "aws_directory_service_conditional_forwarder",
    "aws_directory_service_directory",
    "aws_directory_service_log_subscription",
    "aws_directory_service_radius_settings",
    "aws_directory_service_region",
    "aws_directory_service_shared_directory",
    "aws_directory_service_shared_directory_accepter",
    "aws_directory_service_trust",
  ]
  sources = [
    "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html",
    "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/security.html",
  ]

  resource_type "aws_directory_service_directory" {
    defaults = {
      type                                 = "SimpleAD"
      enable_sso                           = false
      desired_number_of_domain_controllers = 2
    }
    identity = ["id"]
  }

  resource_type "aws_directory_service_shared_directory" {
    defaults = { method = "HANDSHAKE" }
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Takes a snapshot of the directory each day, and restores one on request."
    customer = "Takes snapshots of its own before changes, within their limit, turns the recycle bin on, tests the way back."
    reason   = "A restore sets the whole directory back; single objects are the customer's to undelete."
    source   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_snapshots.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts replication between domain controllers and offers LDAP over TLS."
    customer = "Installs certificates for LDAPS, moves clients to it, then refuses plain LDAP."
    reason   = "Plain LDAP works until the customer brings certificates and turns it off."
    source   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap.html"
  }

  variant "managed_microsoft_ad" {
    name        = "AWS Managed Microsoft AD"
    description = "Windows domain controllers that AWS runs, with a delegated administrator of the customer."
    source      = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_microsoft_ad.html"
  }

  variant "simple_ad" {
    name        = "Simple AD"
    description = "A Samba directory for small networks, without trusts and MFA."
    source      = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_simple_ad.html"
  }

  variant "ad_connector" {
    name        = "AD Connector"
    description = "A gateway that passes requests to a directory of the customer and stores nothing."
    source      = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the connector in two subnets."
      customer = "Runs, patches and protects its own directory and the network to it."
      reason   = "The directory is the customer's own."
      source   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html"
    }

    area "backup" {
      party    = "customer"
      customer = "Backs up its own directory."
      reason   = "The connector keeps no data."
      source   = "https://docs.aws.amazon.com/directoryservice/latest/admin-guide/directory_ad_connector.html"
    }
  }

  obligation "log_forwarding" {
    title     = "Forward the directory's security log"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The event logs of the domain controllers are the only record of failed sign-ins and new administrators; without a subscription they are overwritten where you cannot reach them."
    provider  = "Forwards the security events of the domain controllers to a log group that is subscribed."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-6", "AU-12"]
      pci_dss_4_0      = ["10.2.1", "10.3.3"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_log_forwarding.html"]

    check "aws_directory_service_directory" {
      companion "aws_directory_service_log_subscription" {
        attribute = "directory_id"
      }
      when    = self.type == "MicrosoftAD"
      require = length(companions.aws_directory_service_log_subscription) > 0
      remedy  = "Add an aws_directory_service_log_subscription with the directory's id and a log group."
    }
  }

  obligation "radius_mfa" {
    title     = "Ask for a second factor through RADIUS"
    area      = "identity_access"
    severity  = "medium"
    rationale = "WorkSpaces, the console and remote desktops that trust the directory take a password alone unless a RADIUS server asks for more."
    provider  = "Passes the code to the RADIUS servers that are configured, for Managed Microsoft AD and AD Connector."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0      = ["8.4.2", "8.4.3"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.4"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1"]
    recommended = false
    sources     = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html"]

    check "aws_directory_service_directory" {
      companion "aws_directory_service_radius_settings" {
        attribute = "directory_id"
      }
      when    = contains(["MicrosoftAD", "ADConnector"], self.type)
      require = length(companions.aws_directory_service_radius_settings) > 0
      remedy  = "Add aws_directory_service_radius_settings for the directory, or require MFA in IAM Identity Center in front of it."
    }
  }

  obligation "radius_protocol" {
    title     = "Use MS-CHAPv2 towards RADIUS servers"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "PAP, CHAP and MS-CHAPv1 give the code, or enough to compute it, to everybody on the way between directory and RADIUS server."
    provider  = "Speaks the protocol that is set."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "IA-5(1)"]
      pci_dss_4_0      = ["8.3.2"]
      iso_27001_2022   = ["A.8.5", "A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/devguide/API_RadiusSettings.html"]

    check "aws_directory_service_radius_settings" {
      require = self.authentication_protocol == "MS-CHAPv2"
      fix     = { authentication_protocol = "MS-CHAPv2" }
    }
  }

  obligation "secrets_out_of_code" {
    title     = "Write no directory passwords in code"
    area      = "secrets"
    severity  = "high"
    rationale = "The administrator's password rules every machine of the domain, that of a trust or RADIUS server its border; in code it stands in the repository and in every copy of it."
    provider  = "Takes the password when the directory is made and never shows it."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_admin_account.html"]

    check "aws_directory_service_directory" {
      require = !is_written_out(self.password)
      remedy  = "Pass the password through a sensitive variable or from Secrets Manager, and reset it after the directory is made: Terraform keeps it in state."
    }

    check "aws_directory_service_radius_settings" {
      require = !is_written_out(self.shared_secret)
      remedy  = "Pass shared_secret through a sensitive variable or from Secrets Manager."
    }

    check "aws_directory_service_trust" {
      require = !is_written_out(self.trust_password)
      remedy  = "Pass trust_password through a sensitive variable or from Secrets Manager."
    }
  }

  obligation "microsoft_ad" {
    title       = "Prefer Managed Microsoft AD to Simple AD"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "Simple AD knows no MFA, trusts, log forwarding or fine-grained password policies; what is missing shows when the first auditor asks."
    provider    = "Runs both; type is SimpleAD when none is given."
    frameworks  = { nist_800_53_r5 = ["CM-6", "IA-2(1)"], iso_27001_2022 = ["A.8.9"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html"]

    check "aws_directory_service_directory" {
      require = self.type != "SimpleAD"
      fix     = { type = "MicrosoftAD" }
    }
  }

  obligation "trust_selective" {
    title     = "Authenticate selectively across trusts"
    area      = "identity_access"
    severity  = "medium"
    rationale = "In a trust without selective authentication every user of the other domain counts as authenticated here, in whatever grants something to that group."
    provider  = "Lets only those in whom the target machine allows, where selective authentication is on."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.3"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_setup_trust.html"]

    check "aws_directory_service_trust" {
      when    = self.trust_direction != "One-Way: Incoming"
      require = self.selective_auth == "Enabled"
      fix     = { selective_auth = "Enabled" }
    }
  }

  obligation "trust_one_way" {
    title       = "Let trusts point one way"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A two-way trust carries an intruder from either domain into the other; most resource domains need their users from one side only."
    provider    = "Sets up the direction that is asked for."
    frameworks  = { nist_800_53_r5 = ["AC-4", "AC-6"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_setup_trust.html"]

    check "aws_directory_service_trust" {
      require = self.trust_direction != "Two-Way"
      remedy  = "Set trust_direction to \"One-Way: Outgoing\" or \"One-Way: Incoming\"."
    }
  }

  obligation "shared_inside_organization" {
    title      = "Share directories inside of the organization"
    area       = "identity_access"
    severity   = "low"
    rationale  = "A share by handshake can go to any account; machines of that account then join your domain."
    provider   = "Shares by handshake with any account, or within the organization without one."
    frameworks = { nist_800_53_r5 = ["AC-3", "AC-21"], iso_27001_2022 = ["A.5.15"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_directory_sharing.html"]

    check "aws_directory_service_shared_directory" {
      require = self.method == "ORGANIZATIONS"
      fix     = { method = "ORGANIZATIONS" }
    }
  }

  # What no code shows

  obligation "ldaps_only" {
    title        = "Prove that LDAP is encrypted or signed"
    area         = "encryption_in_transit"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "LDAPS status of the directory, end of the domain controllers' certificates, directory settings that turn old ciphers and protocols off, and a scan that shows no client on plain LDAP."
    rationale    = "A program that binds over plain LDAP sends its password readable through the network; nothing in Terraform turns it off."
    provider     = "Serves LDAPS once certificates are installed, and warns before those end."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-8(1)"]
      pci_dss_4_0    = ["4.2.1", "8.3.2"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap.html"]
  }

  obligation "security_group_narrowed" {
    title        = "Narrow the directory's security group"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Rules of the security group that AWS made for the domain controllers, with the networks that may reach each port."
    rationale    = "AWS makes the group with wide rules so that everything works; every machine that is routed to it may then try passwords and Kerberos tricks."
    provider     = "Creates the group; its rules are the customer's."
    frameworks   = { nist_800_53_r5 = ["SC-7", "AC-4"], pci_dss_4_0 = ["1.3.1"], iso_27001_2022 = ["A.8.20"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_best_practices.html"]
  }

  obligation "administrators_reviewed" {
    title        = "Review delegated administrators"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Members of the delegated groups control the domain; service accounts and helpers of a migration stay in them."
    provider     = "Keeps domain administrators for itself and delegates a set of groups."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-2"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18", "A.8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_getting_started_admin_account.html"]
  }

  obligation "health_watched" {
    title        = "Receive messages on the directory's health"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "SNS topic on the directory's monitoring page with its receivers, and the last message that came."
    rationale    = "An impaired directory means that nobody signs in; Terraform cannot set the topic, so it is often missing."
    provider     = "Sends a message when the status changes, where a topic is set."
    frameworks   = { nist_800_53_r5 = ["SI-4", "CP-2"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_notifications.html"]
  }

  obligation "restore_tested" {
    title        = "Test the way back after deleted objects"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    variants     = ["managed_microsoft_ad", "simple_ad"]
    artifact     = "Record of an exercise: deleted unit brought back from the recycle bin, snapshot restored to a test directory or described step by step, manual snapshots left within the limit, time taken."
    rationale    = "Restoring a snapshot takes the whole domain back a day and breaks machine passwords; for a deleted unit something else must be at hand."
    provider     = "Takes daily snapshots and restores one over the directory."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_snapshots.html"]
  }
}
