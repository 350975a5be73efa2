service "aws_workspaces" {
  name        = "Amazon WorkSpaces"
  cloud       = "aws"
  family      = "virtual_desktop"
  description = "Windows and Linux desktops for people, one of their own for each or from a pool."
  aliases     = ["WorkSpaces", "WorkSpaces Personal", "WorkSpaces Pools"]
  resources = [
    "aws_workspaces_connection_alias",
    "aws_workspaces_directory",
    "aws_workspaces_ip_group",
    "aws_workspaces_workspace",
  ]
  sources = [
    "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html",
    "https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html",
  ]

  resource_type "aws_workspaces_workspace" {
    defaults = {
      root_volume_encryption_enabled = false
      user_volume_encryption_enabled = false
    }
  }

  # AWS makes users administrators where the code says nothing; a block that says nothing turns it off.
  resource_type "aws_workspaces_directory" {
    defaults = {
      workspace_type                                                      = "PERSONAL"
      "workspace_creation_properties.enable_internet_access"              = false
      "workspace_creation_properties.enable_maintenance_mode"             = false
      "workspace_creation_properties.user_enabled_as_local_administrator" = false
      "self_service_permissions.rebuild_workspace"                        = false
      "saml_properties.status"                                            = "DISABLED"
    }
    identity = ["id", "directory_id"]
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Takes snapshots of the volumes every twelve hours and restores or rebuilds a desktop from the last one."
    customer = "Keeps work on file shares that are backed up, knows that a rebuild loses what came after the snapshot."
    reason   = "There is one snapshot, and the customer cannot keep an older one."
    source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/restore-workspace.html"
  }

  area "host_protection" {
    party    = "customer"
    customer = "Installs and watches malware protection on the desktops and their images."
    reason   = "The desktop is a machine on which people open mail and attachments; AWS does not look inside."
    source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html"
  }

  variant "personal" {
    name        = "WorkSpaces Personal"
    description = "A desktop for each user that keeps its state."
    source      = "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html"
  }

  variant "pools" {
    name        = "WorkSpaces Pools"
    description = "Desktops that are made new from an image for each session."
    source      = "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html"

    area "backup" {
      party    = "customer"
      customer = "Keeps images, and the storage of application settings and home folders."
      reason   = "Desktops of a pool keep nothing after the session."
      source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces.html"
    }
  }

  # Encryption

  obligation "user_volume_encrypted" {
    title     = "Encrypt user volumes"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "The user volume holds profile, mail and documents; unencrypted it lies so in its snapshots as well, and it cannot be encrypted later without a new desktop."
    provider  = "Encrypts volumes when the desktop is made with it, under the KMS key that is named."
    frameworks = {
      aws_fsbp         = ["WorkSpaces.1"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.11", "A.8.24"]
      cis_controls_8_1 = ["3.11"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_155"]
      trivy     = ["AWS-0109"]
      powerpipe = ["workspace_user_volume_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]

    check "aws_workspaces_workspace" {
      require = self.user_volume_encryption_enabled == true
      fix     = { user_volume_encryption_enabled = true }
    }
  }

  obligation "root_volume_encrypted" {
    title     = "Encrypt root volumes"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Page files, caches, browser profiles and installed programs with their secrets lie on the root volume."
    provider  = "Encrypts volumes when the desktop is made with it, under the KMS key that is named."
    frameworks = {
      aws_fsbp         = ["WorkSpaces.2"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.11", "A.8.24"]
      cis_controls_8_1 = ["3.11"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "cis_controls_8_1", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_156"]
      trivy     = ["AWS-0109"]
      powerpipe = ["workspace_root_volume_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]

    check "aws_workspaces_workspace" {
      require = self.root_volume_encryption_enabled == true
      fix     = { root_volume_encryption_enabled = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt volumes with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The policy of aws/workspaces cannot be changed, and the key cannot be disabled to lock all desktops in an incident."
    provider    = "Uses aws/workspaces unless another key is named."
    frameworks  = { nist_800_53_r5 = ["SC-12"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html"]

    check "aws_workspaces_workspace" {
      companion "aws_kms_key" {
        self_attribute = "volume_encryption_key"
      }
      when    = self.user_volume_encryption_enabled == true || self.root_volume_encryption_enabled == true
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.volume_encryption_key)
      remedy  = "Set volume_encryption_key to the ARN of a key of your own."
    }
  }

  # Users and desktops

  obligation "users_not_administrators" {
    title     = "Do not make users administrators of desktops"
    area      = "guest_os"
    severity  = "medium"
    rationale = "AWS makes every user local administrator unless told otherwise: what the user opens can then turn protection off and install itself."
    provider  = "Sets the rights when a desktop is made, as the directory says."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-6(10)", "CM-11"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2", "A.8.19"]
      cis_controls_8_1 = ["5.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/update-directory-details.html"]

    check "aws_workspaces_directory" {
      when    = self.workspace_type != "POOLS"
      require = anytrue([for p in self.workspace_creation_properties : p.user_enabled_as_local_administrator == false])
      remedy  = "Add workspace_creation_properties { user_enabled_as_local_administrator = false }."
    }
  }

  obligation "maintenance_on" {
    title     = "Leave the maintenance of desktops on"
    area      = "patching"
    severity  = "medium"
    rationale = "A creation block without enable_maintenance_mode turns the monthly updates off; desktops that nobody shuts down run for years without patches."
    provider  = "Installs updates in the maintenance window of desktops that take part."
    frameworks = {
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html"]

    check "aws_workspaces_directory" {
      when    = self.workspace_type != "POOLS"
      require = alltrue([for p in self.workspace_creation_properties : p.enable_maintenance_mode == true])
      remedy  = "Set enable_maintenance_mode = true in workspace_creation_properties."
    }
  }

  obligation "no_public_addresses" {
    title     = "Give desktops no public addresses"
    area      = "network_controls"
    severity  = "high"
    rationale = "With internet access on every new desktop gets a public address; one rule too many in its security group and remote desktop is open to the world."
    provider  = "Assigns an address to each desktop of a directory that is set so."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.4.2", "1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-internet-access.html"]

    check "aws_workspaces_directory" {
      require = !anytrue([for p in self.workspace_creation_properties : p.enable_internet_access == true])
      remedy  = "Leave enable_internet_access out or false; let desktops out through a NAT gateway or a proxy."
    }
  }

  obligation "rebuild_by_helpdesk" {
    title      = "Let only the help desk rebuild desktops"
    area       = "backup"
    severity   = "low"
    rationale  = "A rebuild throws away the root volume and up to twelve hours of the user's work; a user clicks it to make a slow desktop fast."
    provider   = "Offers the button to users where the directory permits it."
    frameworks = { nist_800_53_r5 = ["CP-9", "AC-6"], iso_27001_2022 = ["A.8.13"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/enable-user-self-service-workspace-management.html"]

    check "aws_workspaces_directory" {
      require = !anytrue([for p in self.self_service_permissions : p.rebuild_workspace == true])
      remedy  = "Leave rebuild_workspace out of self_service_permissions."
    }
  }

  # Who connects

  obligation "saml_sign_in" {
    title       = "Sign in through an identity provider"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Without SAML or RADIUS a directory password from the internet is enough for a desktop inside of your network."
    provider    = "Sends users to the provider that the directory names and takes its assertion."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0      = ["8.4.3"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/setting-up-saml.html"]

    # Identity Center brings its own sign-in.
    check "aws_workspaces_directory" {
      when    = self.user_identity_type != "AWS_IAM_IDENTITY_CENTER"
      require = anytrue([for s in self.saml_properties : contains(["ENABLED", "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"], s.status)])
      remedy  = "Add saml_properties with status = \"ENABLED\" and user_access_url, and require MFA at the provider."
    }
  }

  obligation "saml_without_fallback" {
    title     = "Leave no way around the identity provider"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With the fallback an old client signs in with the directory password alone, and every rule at the provider is for nothing."
    provider  = "Accepts directory sign-in beside SAML where the fallback is on."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "AC-3"]
      pci_dss_4_0      = ["8.4.3"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/setting-up-saml.html"]

    check "aws_workspaces_directory" {
      require = !anytrue([for s in self.saml_properties : s.status == "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"])
      remedy  = "Set status = \"ENABLED\" in saml_properties."
    }
  }

  obligation "networks_limited" {
    title       = "Limit the networks that desktops are used from"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without an IP access control group a stolen password opens the desktop from anywhere in the world."
    provider    = "Refuses clients outside of the groups that are associated with the directory."
    frameworks = {
      nist_800_53_r5   = ["AC-17", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html"]

    check "aws_workspaces_directory" {
      require = length(self.ip_group_ids) > 0
      remedy  = "List an aws_workspaces_ip_group in ip_group_ids."
    }
  }

  obligation "ip_group_narrow" {
    title     = "Let no IP group admit the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A group with 0.0.0.0/0 stands in every list of controls and stops nobody."
    provider  = "Compares the client's address with the rules of the group."
    frameworks = {
      nist_800_53_r5   = ["AC-17", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-ip-access-control-groups.html"]

    check "aws_workspaces_ip_group" {
      require = !anytrue([for r in self.rules : is_internet(r.source) || matches("^[0-9.]+/[0-7]$", r.source)])
      remedy  = "List the addresses of offices and VPN exits."
    }
  }

  obligation "web_clients_denied" {
    title       = "Decide which clients may connect"
    area        = "client_devices"
    severity    = "low"
    recommended = false
    rationale   = "In a browser on a hotel computer nobody checks the device, and what is shown stays behind."
    provider    = "Admits the client types that the directory allows, and checks device certificates for some of them."
    frameworks  = { nist_800_53_r5 = ["AC-19", "AC-20"], iso_27001_2022 = ["A.8.1"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/trusted-devices.html"]

    check "aws_workspaces_directory" {
      require = anytrue([for p in self.workspace_access_properties : p.device_type_web == "DENY"])
      remedy  = "Set device_type_web = \"DENY\" in workspace_access_properties, and ALLOW for managed devices only."
    }
  }

  # What no code shows

  obligation "images_renewed" {
    title        = "Renew images and bundles"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Every new desktop starts with the holes of its image; a custom image is never updated by AWS."
    provider     = "Publishes public bundles anew; custom images are the customer's."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "CM-2"]
      pci_dss_4_0    = ["6.3.3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/update-custom-bundle.html"]
  }

  obligation "desktops_reviewed" {
    title        = "Remove desktops that nobody uses"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The desktop of a leaver keeps documents, saved passwords and a place in the network, and costs money each month."
    provider     = "Shows when a user last connected."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)", "CM-8"]
      pci_dss_4_0    = ["8.2.6"]
      iso_27001_2022 = ["A.5.11", "A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-monitoring.html"]
  }

  obligation "transfers_decided" {
    title        = "Decide on clipboard, printing and file transfer"
    area         = "data_content"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Group policy or DCV settings of the desktops for clipboard, printers, drives and USB in each direction, with the decision of the owner of the data."
    rationale    = "Desktops are bought so that data stays inside; an open clipboard carries it out page by page, and Terraform does not show the setting."
    provider     = "Obeys the policies that are set on the desktop."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "AC-20(2)"]
      iso_27001_2022 = ["A.8.12"]
      pci_dss_4_0    = ["3.4.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/group_policy.html"]
  }

  obligation "desktop_incident_rehearsed" {
    title        = "Rehearse an infected desktop"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Somebody must know how to cut one desktop from the network, keep its volumes as evidence and give the user another, before the next restart wipes the traces."
    provider     = "Stops, migrates and rebuilds desktops on request; it does not investigate them."
    frameworks   = { nist_800_53_r5 = ["IR-4", "IR-3"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html"]
  }

  obligation "sign_ins_watched" {
    title        = "Watch where desktops are used from"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A sign-in from a new country or a client that was never seen is the first sign of a stolen password."
    provider     = "Sends an event with user, address and client for each sign-in."
    frameworks   = { nist_800_53_r5 = ["SI-4", "AU-6"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/workspaces/latest/adminguide/cloudwatch-events.html"]
  }
}
