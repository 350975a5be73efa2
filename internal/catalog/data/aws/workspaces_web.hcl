service "aws_workspaces_web" {
  name        = "Amazon WorkSpaces Secure Browser"
  cloud       = "aws"
  family      = "virtual_desktop"
  description = "A browser that runs at AWS for each session and shows internal and web pages to people on any device."
  aliases     = ["WorkSpaces Secure Browser", "WorkSpaces Web", "Amazon WorkSpaces Web"]
  resources = [
    "aws_workspacesweb_browser_settings",
    "aws_workspacesweb_browser_settings_association",
    "aws_workspacesweb_data_protection_settings",
    "aws_workspacesweb_data_protection_settings_association",
    "aws_workspacesweb_identity_provider",
    "aws_workspacesweb_ip_access_settings",
    "aws_workspacesweb_ip_access_settings_association",
    "aws_workspacesweb_network_settings",
    "aws_workspacesweb_network_settings_association",
    "aws_workspacesweb_portal",
    "aws_workspacesweb_session_logger",
    "aws_workspacesweb_session_logger_association",
    "aws_workspacesweb_trust_store",
    "aws_workspacesweb_trust_store_association",
    "aws_workspacesweb_user_access_logging_settings",
    "aws_workspacesweb_user_access_logging_settings_association",
    "aws_workspacesweb_user_settings",
    "aws_workspacesweb_user_settings_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/what-is-workspaces-web.html",
    "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/security.html",
  ]

  resource_type "aws_workspacesweb_portal" {
    identity = ["portal_arn"]
  }

  resource_type "aws_workspacesweb_user_settings" {
    identity = ["user_settings_arn"]
  }

  area "guest_os" {
    party  = "provider"
    reason = "The browser and the machine under it are made new for each session; the customer has no image and no account on them."
    source = "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/security.html"
  }

  area "patching" {
    party  = "provider"
    reason = "AWS updates the browser and the machine under it; the customer chooses no version."
    source = "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/security.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "A session leaves nothing; settings belong into version control."
    source = "https://docs.aws.amazon.com/workspaces-web/latest/adminguide/data-protection.html"
  }

  obligation "access_logged" {
    title     = "Log what is done in portal sessions"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without a log nobody can say which pages a user opened and what was taken out; the session itself is gone."
    provider  = "Writes user events to a Kinesis stream or a bucket where a portal is set so."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/adminguide/session-events-logging.html"]

    check "aws_workspacesweb_portal" {
      companion "aws_workspacesweb_user_access_logging_settings_association" {
        attribute = "portal_arn"
      }
      companion "aws_workspacesweb_session_logger_association" {
        attribute = "portal_arn"
      }
      require = length(companions.aws_workspacesweb_user_access_logging_settings_association) > 0 || length(companions.aws_workspacesweb_session_logger_association) > 0
      remedy  = "Add an aws_workspacesweb_session_logger, or user access logging settings, and associate it with the portal."
    }
  }

  obligation "networks_limited" {
    title       = "Limit the networks that portals are used from"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without IP access settings a stolen session or password opens internal pages from anywhere."
    provider    = "Refuses clients outside of the ranges that are associated with the portal."
    frameworks = {
      nist_800_53_r5   = ["AC-17", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateIpAccessSettings.html"]

    check "aws_workspacesweb_portal" {
      companion "aws_workspacesweb_ip_access_settings_association" {
        attribute = "portal_arn"
      }
      require = length(companions.aws_workspacesweb_ip_access_settings_association) > 0
      remedy  = "Add aws_workspacesweb_ip_access_settings and associate them with the portal."
    }
  }

  obligation "ip_settings_narrow" {
    title     = "Let no IP access settings admit the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "Settings with 0.0.0.0/0 stand in every list of controls and stop nobody."
    provider  = "Compares the client's address with the rules."
    frameworks = {
      nist_800_53_r5   = ["AC-17", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateIpAccessSettings.html"]

    check "aws_workspacesweb_ip_access_settings" {
      require = !anytrue([for r in self.ip_rule : is_internet(r.ip_range) || matches("^[0-9.]+/[0-7]$", r.ip_range)])
      remedy  = "List the addresses of offices and VPN exits."
    }
  }

  obligation "data_stays_in_session" {
    title       = "Keep data from leaving the session"
    area        = "data_content"
    severity    = "medium"
    recommended = false
    rationale   = "Portals are for devices that nobody manages; copying, downloading and printing carry what is shown onto them."
    provider    = "Enforces the user settings in the streamed browser."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "AC-20(2)"]
      pci_dss_4_0      = ["3.4.2"]
      iso_27001_2022   = ["A.8.12"]
      cis_controls_8_1 = ["3.13"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateUserSettings.html"]

    check "aws_workspacesweb_user_settings" {
      require = self.copy_allowed == "Disabled" && self.download_allowed == "Disabled" && self.print_allowed == "Disabled"
      fix     = { copy_allowed = "Disabled", download_allowed = "Disabled", print_allowed = "Disabled" }
    }
  }

  obligation "idle_sessions_end" {
    title     = "Disconnect idle users after 15 minutes"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A session on a borrowed device that was left open belongs to the next person there."
    provider  = "Disconnects after the idle time that the settings give."
    frameworks = {
      nist_800_53_r5   = ["AC-11", "AC-12"]
      pci_dss_4_0      = ["8.2.8"]
      iso_27001_2022   = ["A.8.1", "A.8.5"]
      cis_controls_8_1 = ["4.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_UserSettings.html"]

    check "aws_workspacesweb_user_settings" {
      when    = self.idle_disconnect_timeout_in_minutes != null
      require = self.idle_disconnect_timeout_in_minutes > 0 && self.idle_disconnect_timeout_in_minutes <= 15
      fix     = { idle_disconnect_timeout_in_minutes = 10 }
    }
  }

  obligation "browsing_limited" {
    title       = "Limit the pages that a portal opens"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without lists in the browser policy users post to web mail and file sharing from inside of your network."
    provider    = "Applies the Chrome policy that the portal's browser settings hold."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "SC-7"]
      iso_27001_2022   = ["A.8.23"]
      cis_controls_8_1 = ["9.3"]
      soc_2            = ["CC6.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateBrowserSettings.html"]

    check "aws_workspacesweb_browser_settings" {
      require = matches("URL(Allowlist|Blocklist)", self.browser_policy)
      remedy  = "Set URLBlocklist to [\"*\"] and URLAllowlist to the pages that are needed in browser_policy."
    }
  }

  obligation "provider_secret_out_of_code" {
    title     = "Write no identity provider's secret in code"
    area      = "secrets"
    severity  = "high"
    rationale = "With the client secret anybody can pass for the portal at the identity provider; in code it stands in the repository and in every copy of it."
    provider  = "Uses the secret towards the provider."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateIdentityProvider.html"]

    check "aws_workspacesweb_identity_provider" {
      require = !anytrue([for k, v in self.identity_provider_details : holds_secret(k, v)])
      remedy  = "Pass client_secret through a sensitive variable or from Secrets Manager."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt portal data with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "An AWS owned key cannot be disabled or audited; portals keep addresses of internal pages, policies and log settings. It is chosen at creation only."
    provider    = "Uses a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreatePortal.html"]

    check "aws_workspacesweb_portal" {
      also = [
        "aws_workspacesweb_browser_settings",
        "aws_workspacesweb_data_protection_settings",
        "aws_workspacesweb_ip_access_settings",
        "aws_workspacesweb_session_logger",
        "aws_workspacesweb_user_settings",
      ]
      require = self.customer_managed_key != null
      remedy  = "Set customer_managed_key to the ARN of a key of your own."
    }
  }

  # What no code shows

  obligation "sign_in_takes_mfa" {
    title        = "Prove that sign-in takes a second factor"
    area         = "identity_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Policy of the identity provider for the portal with the factors it asks for, and a sign-in record from a new device."
    rationale    = "A portal is an internet address that leads inside; the factor is asked for by the provider or by nobody."
    provider     = "Takes the provider's assertion as it is."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)", "AC-17"]
      pci_dss_4_0      = ["8.4.3"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateIdentityProvider.html"]
  }

  obligation "access_reviewed" {
    title        = "Review who reaches which portal"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Portals are made for partners and temporary staff, whose accounts outlive the contract."
    provider     = "Admits whom the identity provider assigns."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-2(3)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/workspaces-web/latest/APIReference/API_CreateIdentityProvider.html"]
  }
}
