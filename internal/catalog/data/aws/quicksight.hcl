service "aws_quicksight" {
  name        = "Amazon Quick Sight"
  cloud       = "aws"
  model       = "saas"
  description = "Dashboards and reports over data in AWS and elsewhere, for users inside and outside of the account."
  aliases     = ["QuickSight", "Amazon QuickSight", "Amazon Quick", "Amazon Quick Suite"]
  resources = [
    "aws_quicksight_account_settings",
    "aws_quicksight_account_subscription",
    "aws_quicksight_analysis",
    "aws_quicksight_custom_permissions",
    "aws_quicksight_dashboard",
    "aws_quicksight_data_set",
    "aws_quicksight_data_source",
    "aws_quicksight_folder",
    "aws_quicksight_folder_membership",
    "aws_quicksight_group",
    "aws_quicksight_group_membership",
    "aws_quicksight_iam_policy_assignment",
    "aws_quicksight_ingestion",
    "aws_quicksight_ip_restriction",
    "aws_quicksight_key_registration",
    "aws_quicksight_namespace",
    "aws_quicksight_refresh_schedule",
    "aws_quicksight_role_custom_permission",
    "aws_quicksight_role_membership",
    "aws_quicksight_template",
    "aws_quicksight_template_alias",
    "aws_quicksight_theme",
    "aws_quicksight_user",
    "aws_quicksight_user_custom_permission",
    "aws_quicksight_vpc_connection",
  ]
  sources = [
    "https://docs.aws.amazon.com/quicksight/latest/user/welcome.html",
    "https://docs.aws.amazon.com/quicksight/latest/user/security.html",
  ]

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the public web application and opens network interfaces into a VPC when asked."
    customer = "Restricts sign-in to networks where that is needed, connects to databases through the VPC, opens their security groups to nothing else."
    reason   = "Databases are reached either over public addresses or over a VPC connection, which the customer sets up."
    source   = "https://docs.aws.amazon.com/quicksight/latest/user/working-with-aws-vpc.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts imported data and metadata in the Enterprise edition, always."
    customer = "Chooses that edition, and a key where its own is needed."
    reason   = "The Standard edition does not encrypt imported data with customer keys and lacks row security and private connections."
    source   = "https://docs.aws.amazon.com/quicksight/latest/user/data-encryption-at-rest.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves users over TLS only, and speaks TLS to data sources unless told not to."
    customer = "Leaves TLS to data sources on."
    reason   = "TLS to a data source is a setting of the data source."
    source   = "https://docs.aws.amazon.com/quicksight/latest/user/data-encryption-in-transit.html"
  }

  # Predicates

  function "shared_with_all" {
    description = "Whether a permission goes to every user of a namespace."
    params      = ["permission"]
    result      = matches(":namespace/", permission.principal)
  }

  function "reads_database" {
    description = "Whether the parameters of a data source name a database that can stand in a VPC."
    params      = ["p"]
    result      = length(p.aurora) + length(p.aurora_postgresql) + length(p.maria_db) + length(p.mysql) + length(p.oracle) + length(p.postgresql) + length(p.presto) + length(p.rds) + length(p.redshift) + length(p.sql_server) > 0
  }

  # Data sources

  obligation "source_tls" {
    title     = "Connect to data sources over TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With TLS disabled the password of the database and every row of a refresh travel in the clear, over the Internet where no VPC connection is used."
    provider  = "Uses TLS unless the data source says otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/APIReference/API_SslProperties.html"]

    check "aws_quicksight_data_source" {
      require = !anytrue([for s in self.ssl_properties : s.disable_ssl == true])
      remedy  = "Set disable_ssl = false in ssl_properties, or remove the block."
    }
  }

  obligation "source_secret" {
    title     = "Take passwords of data sources from secrets"
    area      = "secrets"
    severity  = "high"
    rationale = "A credential_pair stands in code or state, and a password that is rotated in the database breaks every dashboard until somebody applies."
    provider  = "Reads user and password from Secrets Manager at each connection when the data source names a secret."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/secrets-manager-integration.html"]

    check "aws_quicksight_data_source" {
      require = !anytrue([for c in self.credentials : length(c.credential_pair) > 0])
      remedy  = "Set secret_arn in credentials and remove credential_pair."
    }
  }

  obligation "source_in_vpc" {
    title       = "Reach databases through a VPC connection"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Without it the database must have a public address and let in the address range of the service, which all its customers share."
    provider    = "Opens network interfaces in the VPC of the connection."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/working-with-aws-vpc.html"]

    check "aws_quicksight_data_source" {
      when    = anytrue([for p in self.parameters : reads_database(p)])
      require = length(self.vpc_connection_properties) > 0
      remedy  = "Add vpc_connection_properties with the ARN of an aws_quicksight_vpc_connection."
    }
  }

  # Sharing

  obligation "not_shared_with_all" {
    title     = "Share with groups, not with a whole namespace"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A permission for the namespace goes to every user of it, and to all who join later: a salary dashboard is open to the whole company."
    provider  = "Lets users and groups see what is shared with them."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/share-a-dashboard-grant-access-everyone.html"]

    check "aws_quicksight_dashboard" {
      also    = ["aws_quicksight_analysis", "aws_quicksight_data_set", "aws_quicksight_folder", "aws_quicksight_template"]
      require = !anytrue([for p in self.permissions : shared_with_all(p)])
      remedy  = "Set principal in permissions to the ARN of a group."
    }

    check "aws_quicksight_data_source" {
      require = !anytrue([for p in self.permission : shared_with_all(p)])
      remedy  = "Set principal in permission to the ARN of a group."
    }
  }

  obligation "row_security_on" {
    title     = "Leave row-level security on"
    area      = "application_controls"
    severity  = "high"
    rationale = "A dataset of permissions whose status is DISABLED filters nothing: each reader sees the rows of all customers or departments."
    provider  = "Filters rows by the dataset of permissions while it is enabled."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/row-level-security.html"]

    check "aws_quicksight_data_set" {
      require = !anytrue([for r in self.row_level_permission_data_set : r.status == "DISABLED"]) && !anytrue([for r in self.row_level_permission_tag_configuration : r.status == "DISABLED"])
      remedy  = "Set status = \"ENABLED\" in row_level_permission_data_set."
    }
  }

  # The account

  obligation "single_sign_on" {
    title     = "Sign users in through your directory"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Users that exist only here have passwords of their own, outlive their employment and are asked for no second factor by you."
    provider  = "Signs users in through IAM, IAM Identity Center or Active Directory."
    frameworks = {
      cis_controls_8_1 = ["5.6", "6.7"]
      nist_800_53_r5   = ["AC-2", "IA-2"]
      pci_dss_4_0      = ["8.2.1", "8.2.5"]
      iso_27001_2022   = ["A.5.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/identity.html"]

    check "aws_quicksight_account_subscription" {
      require = self.authentication_method != "IAM_AND_QUICKSIGHT"
      remedy  = "Set authentication_method to \"IAM_IDENTITY_CENTER\", \"ACTIVE_DIRECTORY\" or \"IAM_ONLY\"."
    }

    check "aws_quicksight_user" {
      require = self.identity_type != "QUICKSIGHT"
      remedy  = "Set identity_type to \"IAM\" or \"IAM_IDENTITY_CENTER\"."
    }
  }

  obligation "enterprise_edition" {
    title     = "Use the Enterprise edition for company data"
    area      = "configuration"
    severity  = "medium"
    rationale = "The Standard edition has no row-level security, no private connections, no groups of a directory and no key of your own."
    provider  = "Offers these controls from the Enterprise edition on."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["CM-6", "SC-28"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/editions.html"]

    check "aws_quicksight_account_subscription" {
      require = self.edition != "STANDARD"
      fix     = { edition = "ENTERPRISE" }
    }
  }

  obligation "termination_protection" {
    title     = "Protect the account from being ended"
    area      = "backup"
    severity  = "medium"
    rationale = "Ending the subscription deletes all dashboards, datasets and users of the account at once, and nothing brings them back."
    provider  = "Refuses the deletion while protection is on, which is the default."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/user/closing-account.html"]

    check "aws_quicksight_account_settings" {
      require = self.termination_protection_enabled != false
      fix     = { termination_protection_enabled = true }
      autofix = true
    }
  }

  obligation "ip_restriction" {
    title     = "Leave declared network restrictions on"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Rules that are not enabled, or that name every address, restrict nobody: a stolen session works from anywhere."
    provider  = "Refuses sign-ins from outside of the networks while the restriction is enabled."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["AC-3", "AC-17", "SC-7"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/quicksight/latest/APIReference/API_UpdateIpRestriction.html"]

    check "aws_quicksight_ip_restriction" {
      require = self.enabled == true && !anytrue([for k, v in self.ip_restriction_rule_map : is_internet(k)])
      remedy  = "Set enabled = true and name networks of your own in ip_restriction_rule_map."
    }
  }

  obligation "own_key" {
    title       = "Make a key of your own the default key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Imported datasets are full copies; with a key of the service nobody can cut them off when the source is erased or leaks."
    provider    = "Encrypts new datasets with the default key that is registered."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/quicksight/latest/user/key-management.html"]

    check "aws_quicksight_key_registration" {
      require = anytrue([for k in self.key_registration : k.default_key == true])
      remedy  = "Set default_key = true in the key_registration of the key in use."
    }
  }

  # What Terraform cannot show

  obligation "users_reviewed" {
    title        = "Review users, authors and shares"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Authors share dashboards on their own; former users, external readers and links for everyone are in no code."
    provider     = "Lists users, groups and permissions, and records changes in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/quicksight/latest/user/managing-users.html"]
  }

  obligation "public_sharing_reviewed" {
    title        = "Show that no dashboard is public by mistake"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "State of public sharing of the account, and a list of dashboards that anyone on the Internet may see, each with its owner and reason."
    rationale    = "Once public sharing is on for the account, an author opens a dashboard to the Internet with one click."
    provider     = "Keeps public sharing off until an administrator turns it on."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-22"], iso_27001_2022 = ["A.5.14"], gdpr = ["32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/quicksight/latest/user/share-a-dashboard-grant-access-anyone.html"]
  }

  obligation "imports_erased" {
    title        = "Erase imported copies with their source"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Datasets in memory and scheduled mails keep rows that the source has erased."
    provider     = "Replaces an import at each refresh and deletes it with the dataset."
    frameworks   = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/quicksight/latest/user/refreshing-imported-data.html"]
  }

  obligation "assets_exported" {
    title        = "Keep copies of dashboards outside"
    area         = "backup"
    severity     = "low"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A dashboard that an author deletes or breaks is gone; the service keeps no backup that you can ask for."
    provider     = "Exports and imports bundles of assets on request."
    frameworks   = { nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/quicksight/latest/developerguide/asset-bundle-ops.html"]
  }
}
