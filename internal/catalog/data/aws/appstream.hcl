service "aws_appstream" {
  name        = "Amazon WorkSpaces Applications"
  cloud       = "aws"
  family      = "virtual_desktop"
  description = "Streams applications and short-lived desktops from fleets of instances that are made from an image; it was named Amazon AppStream 2.0 before."
  aliases     = ["AppStream", "AppStream 2.0", "Amazon AppStream 2.0", "WorkSpaces Applications"]
  resources = [
    "aws_appstream_directory_config",
    "aws_appstream_fleet",
    "aws_appstream_fleet_stack_association",
    "aws_appstream_image_builder",
    "aws_appstream_stack",
    "aws_appstream_user",
    "aws_appstream_user_stack_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/appstream2/latest/developerguide/what-is-appstream.html",
    "https://docs.aws.amazon.com/appstream2/latest/developerguide/security.html",
  ]

  resource_type "aws_appstream_fleet" {
    defaults = {
      enable_default_internet_access     = false
      disconnect_timeout_in_seconds      = 900
      idle_disconnect_timeout_in_seconds = 0
      max_user_duration_in_seconds       = 57600
      fleet_type                         = "ON_DEMAND"
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_appstream_image_builder" {
    defaults = { enable_default_internet_access = false }
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps images, and protects the buckets of home folders and application settings."
    reason   = "Instances are thrown away after each session; what users keep lies in buckets of the customer's account."
    source   = "https://docs.aws.amazon.com/appstream2/latest/developerguide/data-protection.html"
  }

  function "transfer_blocked" {
    description = "Whether a stack blocks a way for data to leave the session."
    params      = ["stack", "action"]
    result      = anytrue([for s in stack.user_settings : s.action == action && s.permission == "DISABLED"])
  }

  obligation "no_default_internet" {
    title     = "Give instances no internet access of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With default internet access each instance stands in a public subnet with a public address, and what users do there passes no filter and no log of yours."
    provider  = "Assigns public addresses to instances of fleets and builders that ask for it."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.4.2", "1.4.4"]
      iso_27001_2022   = ["A.8.1", "A.8.20"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/internet-access.html"]

    check "aws_appstream_fleet" {
      also    = ["aws_appstream_image_builder"]
      require = self.enable_default_internet_access != true
      fix     = { enable_default_internet_access = false }
    }
  }

  obligation "sessions_end_in_a_day" {
    title     = "End sessions within ten hours"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A session lasts sixteen hours unless told otherwise, into the night after the working day, on instances that are only clean when they are new."
    provider  = "Ends each session after the maximum and throws the instance away."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "SC-10"]
      pci_dss_4_0      = ["8.2.8"]
      iso_27001_2022   = ["A.8.1", "A.8.5"]
      cis_controls_8_1 = ["4.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/set-up-stacks-fleets.html"]

    check "aws_appstream_fleet" {
      require = self.max_user_duration_in_seconds <= 36000
      fix     = { max_user_duration_in_seconds = 28800 }
    }
  }

  obligation "idle_sessions_end" {
    title     = "Disconnect idle users after 15 minutes"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without an idle timeout an open session on a screen that nobody watches stays open until the maximum."
    provider  = "Disconnects after the idle time; zero, the default, means never."
    frameworks = {
      nist_800_53_r5   = ["AC-11", "AC-12"]
      pci_dss_4_0      = ["8.2.8"]
      iso_27001_2022   = ["A.8.1", "A.8.5"]
      cis_controls_8_1 = ["4.3"]
      hipaa            = ["164.312(a)(2)(iii)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/APIReference/API_CreateFleet.html"]

    check "aws_appstream_fleet" {
      require = self.idle_disconnect_timeout_in_seconds > 0 && self.idle_disconnect_timeout_in_seconds <= 900
      fix     = { idle_disconnect_timeout_in_seconds = 600 }
    }
  }

  obligation "disconnected_sessions_end" {
    title     = "Close disconnected sessions within minutes"
    area      = "identity_access"
    severity  = "low"
    rationale = "Until the timeout whoever has the user's sign-in takes up the session where it stands, with everything that is open in it."
    provider  = "Keeps a disconnected session for the time that is set, fifteen minutes unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["AC-12", "SC-10"]
      iso_27001_2022 = ["A.8.1", "A.8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/APIReference/API_CreateFleet.html"]

    check "aws_appstream_fleet" {
      require = self.disconnect_timeout_in_seconds <= 300
      fix     = { disconnect_timeout_in_seconds = 300 }
    }
  }

  obligation "data_stays_in_session" {
    title       = "Keep data from leaving the session"
    area        = "data_content"
    severity    = "medium"
    recommended = false
    rationale   = "Clipboard, downloads and local printing are open unless a stack closes them, and carry documents to devices that nobody manages."
    provider    = "Enforces the user settings of the stack in the client."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "AC-20(2)"]
      pci_dss_4_0      = ["3.4.2"]
      iso_27001_2022   = ["A.8.12"]
      cis_controls_8_1 = ["3.13"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/set-up-stacks-fleets.html"]

    check "aws_appstream_stack" {
      require = transfer_blocked(self, "CLIPBOARD_COPY_TO_LOCAL_DEVICE") && transfer_blocked(self, "FILE_DOWNLOAD") && transfer_blocked(self, "PRINTING_TO_LOCAL_DEVICE")
      remedy  = "Add user_settings with permission = \"DISABLED\" for CLIPBOARD_COPY_TO_LOCAL_DEVICE, FILE_DOWNLOAD and PRINTING_TO_LOCAL_DEVICE."
    }
  }

  obligation "connectors_limited" {
    title     = "Limit cloud storage to your own domains"
    area      = "data_content"
    severity  = "medium"
    rationale = "A Google Drive or OneDrive connector without domains lets users sign in to private storage and copy documents there."
    provider  = "Admits accounts of the domains that the connector lists."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "AC-20"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC6.7"]
      cis_controls_8_1 = ["3.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/persistent-storage.html"]

    check "aws_appstream_stack" {
      require = alltrue([for c in self.storage_connectors : c.connector_type == "HOMEFOLDERS" || length(c.domains) > 0])
      remedy  = "List your organization's domains in each GOOGLE_DRIVE and ONE_DRIVE connector."
    }
  }

  obligation "streaming_private" {
    title       = "Stream through a VPC endpoint"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without an interface endpoint sessions are reached over the internet from anywhere."
    provider    = "Serves streams at public endpoints and at interface endpoints of the stack."
    frameworks  = { nist_800_53_r5 = ["SC-7", "AC-17"], iso_27001_2022 = ["A.8.20"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/creating-streaming-from-interface-vpc-endpoints.html"]

    check "aws_appstream_stack" {
      require = length(self.access_endpoints) > 0
      remedy  = "Add access_endpoints { endpoint_type = \"STREAMING\" } with vpce_id."
    }
  }

  obligation "users_federated" {
    title       = "Sign in through an identity provider"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Users of the built-in pool have a password of their own, no second factor and no link to the directory: leavers stay."
    provider    = "Runs a small user pool beside SAML federation."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "AC-2(3)"]
      pci_dss_4_0      = ["8.2.5", "8.4.3"]
      iso_27001_2022   = ["A.5.16", "A.8.5"]
      cis_controls_8_1 = ["6.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/external-identity-providers.html"]

    check "aws_appstream_user" {
      require = self.authentication_type != "USERPOOL"
      remedy  = "Remove the user and set up SAML 2.0 federation with an IAM role for the stack."
    }
  }

  obligation "join_password_out_of_code" {
    title     = "Write no domain join password in code"
    area      = "secrets"
    severity  = "high"
    rationale = "The service account may create and reset computer objects in the domain; in code its password stands in the repository and in every copy of it."
    provider  = "Keeps the password encrypted and uses it to join instances."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)", "AC-6"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/active-directory-admin.html"]

    check "aws_appstream_directory_config" {
      require = !anytrue([for c in self.service_account_credentials : is_written_out(c.account_password)])
      remedy  = "Pass account_password through a sensitive variable or from Secrets Manager."
    }
  }

  # What no code shows

  obligation "images_renewed" {
    title        = "Renew images each month"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Instances start from the image as it was made; neither AWS nor Windows Update changes it, so each session begins with its old holes."
    provider     = "Publishes base images and agent versions; updates of the customer's images wait for the customer."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "CM-2"]
      pci_dss_4_0    = ["6.3.3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/administer-images.html"]
  }

  obligation "applications_confined" {
    title        = "Test that users cannot leave their application"
    area         = "application_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test record for each image: file dialogs, help pages, scripts and the instance role tried as a user; list of what is blocked by AppLocker or group policy."
    rationale    = "An open dialog is enough to start a shell, and from there the instance role and the network of the fleet are in reach."
    provider     = "Streams the applications of the catalog; what these can start is up to the image."
    frameworks = {
      nist_800_53_r5 = ["CM-7", "CM-7(5)", "AC-6"]
      iso_27001_2022 = ["A.8.18", "A.8.19"]
      soc_2          = ["CC6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/data-protection.html"]
  }

  obligation "access_reviewed" {
    title        = "Review who reaches which stack"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Entitlements and groups at the provider outlive projects, and a stack for a partner stays open."
    provider     = "Writes usage reports with users and sessions when they are turned on."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/appstream2/latest/developerguide/configure-usage-reports.html"]
  }
}
