service "aws_managed_grafana" {
  name        = "Amazon Managed Grafana"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Grafana workspaces that AWS runs, with sign-in through IAM Identity Center or SAML and data sources inside and outside of AWS."
  aliases     = ["Managed Grafana", "AMG"]
  resources = [
    "aws_grafana_license_association",
    "aws_grafana_role_association",
    "aws_grafana_workspace",
    "aws_grafana_workspace_api_key",
    "aws_grafana_workspace_saml_configuration",
    "aws_grafana_workspace_service_account",
    "aws_grafana_workspace_service_account_token",
  ]
  sources = [
    "https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html",
    "https://docs.aws.amazon.com/grafana/latest/userguide/security.html",
  ]

  # Minutes for which a SAML sign-in lasts; 60 when left out.
  resource_type "aws_grafana_workspace_saml_configuration" {
    defaults = { login_validity_duration = 60 }
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches each Grafana version that it offers, and retires old ones."
    customer = "Moves workspaces to a newer version in time and tests dashboards and plugins."
    reason   = "The version of a workspace changes only when its owner asks."
    source   = "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-workspace-version-upgrade.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts credentials of data sources that people type into the workspace."
    customer = "Prefers roles to keys for data sources, gives read-only credentials, rotates them."
    reason   = "A workspace can hold passwords of many databases."
    source   = "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-data-sources.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps dashboards, alerts and data sources as code or exports."
    reason   = "There is no backup of a workspace that the customer could restore."
    source   = "https://docs.aws.amazon.com/grafana/latest/APIReference/API_DeleteWorkspace.html"
  }

  area "retention_deletion" {
    party  = "not_applicable"
    reason = "Metrics and logs stay in the data sources."
    source = "https://docs.aws.amazon.com/grafana/latest/userguide/AMG-data-sources.html"
  }

  # Obligations

  obligation "network_restricted" {
    title       = "Limit from where workspaces are reached"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "The address of a workspace answers the whole internet; a token that leaked, or a hole in Grafana, is then usable from anywhere."
    provider    = "Admits the prefix lists and VPC endpoints that are named, and refuses all others."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/AMG-configure-nac.html"]

    check "aws_grafana_workspace" {
      require = length(self.network_access_control) > 0
      remedy  = "Add network_access_control with prefix_list_ids of your networks, vpce_ids, or both."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt workspaces with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A workspace holds credentials of its data sources; a key of your own has a policy, leaves a record of use and can be disabled."
    provider    = "Encrypts with a key that it owns unless another is named at creation."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/APIReference/API_CreateWorkspace.html"]

    check "aws_grafana_workspace" {
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id when the workspace is created."
    }
  }

  obligation "plugins_not_by_admins" {
    title       = "Do not let workspace administrators install plugins"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "With plugin management on, an administrator of dashboards installs code from a catalog that runs beside all data sources."
    provider    = "Lets administrators install from its catalog only where plugin management is on."
    frameworks = {
      nist_800_53_r5   = ["CM-11", "SI-7"]
      iso_27001_2022   = ["A.8.19"]
      cis_controls_8_1 = ["2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/grafana-plugins.html"]

    check "aws_grafana_workspace" {
      require = self.configuration == null || jsondecode(self.configuration)["plugins"]["pluginAdminEnabled"] != true
      remedy  = "Set plugins.pluginAdminEnabled to false in configuration."
    }
  }

  obligation "admins_by_group" {
    title     = "Name administrators by group"
    area      = "identity_access"
    severity  = "low"
    rationale = "A person who is administrator by id keeps the role when the job changes; a group follows the directory."
    provider  = "Applies the roles of users and groups from IAM Identity Center."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(5)"]
      iso_27001_2022 = ["A.5.18", "A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/AMG-manage-users-and-groups-AMG.html"]

    check "aws_grafana_role_association" {
      when    = self.role == "ADMIN"
      require = length(self.user_ids) == 0
      remedy  = "Set group_ids in place of user_ids."
    }
  }

  obligation "session_limited" {
    title     = "End SAML sessions within a day"
    area      = "identity_access"
    severity  = "low"
    rationale = "A session of up to 30 days outlives the end of a job and the loss of a laptop."
    provider  = "Ends a session when the time is over."
    frameworks = {
      nist_800_53_r5 = ["AC-12", "IA-11"]
      pci_dss_4_0    = ["8.2.8"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/authentication-in-AMG-SAML.html"]

    check "aws_grafana_workspace_saml_configuration" {
      require = self.login_validity_duration <= 1440
      fix     = { login_validity_duration = 720 }
    }
  }

  obligation "tokens_not_admin" {
    title       = "Give programs no administrator token"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "A token with ADMIN queries every data source and creates further tokens; it stands in state and in pipelines. The Grafana provider of Terraform needs one: let it live for the hour of the run."
    provider    = "Enforces the role of the token until it expires."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6", "AC-6(5)"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/service-accounts.html"]

    check "aws_grafana_workspace_service_account" {
      require = self.grafana_role != "ADMIN"
      remedy  = "Set grafana_role = \"EDITOR\" or \"VIEWER\"."
    }

    check "aws_grafana_workspace_api_key" {
      require = self.key_role != "ADMIN"
      remedy  = "Set key_role = \"EDITOR\" or \"VIEWER\"; since Grafana 9 use a service account."
    }
  }

  obligation "version_upgraded" {
    title        = "Move to a supported Grafana version"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Versions are retired and upgraded on a day that AWS picks; dashboards with old panels and plugins break on it."
    provider     = "Patches offered versions and announces the end of old ones."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "SA-22"]
      pci_dss_4_0    = ["6.3.3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/AMG-workspace-version-upgrade.html"]
  }

  obligation "access_reviewed" {
    title        = "Review editors, data sources and shared dashboards"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may edit a panel may query everything that its data source reads; snapshots and shared dashboards outlive their reason."
    provider     = "Enforces roles and permissions as set."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/userguide/AMG-manage-users-and-groups-AMG.html"]
  }

  obligation "restore_tested" {
    title        = "Rebuild a workspace from code"
    area         = "backup"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a workspace built anew: dashboards, alerts, data sources, users; what was missing; duration."
    rationale    = "A deleted workspace cannot be restored, and alerts that were clicked together exist nowhere else."
    provider     = "Deletes a workspace with all that is in it when asked."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/grafana/latest/APIReference/API_DeleteWorkspace.html"]
  }
}
