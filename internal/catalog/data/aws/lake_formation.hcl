service "aws_lake_formation" {
  name        = "AWS Lake Formation"
  cloud       = "aws"
  family      = "data_processing"
  description = "Permissions on the tables, columns and rows of a data lake, by name or by tag."
  aliases     = ["Lake Formation"]
  resources = [
    "aws_lakeformation_data_cells_filter",
    "aws_lakeformation_data_lake_settings",
    "aws_lakeformation_identity_center_configuration",
    "aws_lakeformation_lf_tag",
    "aws_lakeformation_lf_tag_expression",
    "aws_lakeformation_opt_in",
    "aws_lakeformation_permissions",
    "aws_lakeformation_resource",
    "aws_lakeformation_resource_lf_tag",
    "aws_lakeformation_resource_lf_tags",
  ]
  sources = [
    "https://docs.aws.amazon.com/lake-formation/latest/dg/what-is-lake-formation.html",
    "https://docs.aws.amazon.com/lake-formation/latest/dg/security.html",
  ]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service; it only decides on access."
    source = "https://docs.aws.amazon.com/lake-formation/latest/dg/how-it-works.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Filters columns and rows for the integrated engines and vends credentials that reach no further."
    customer = "Grants by tag or table, revokes the default grants, keeps other ways to the files shut."
    reason   = "Filters hold only where nobody may read the files in S3 past the service."
    source   = "https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-overview.html"
  }

  area "encryption_at_rest" {
    party    = "customer"
    customer = "Encrypts buckets and catalog, and lets the role of each registered location use their keys."
    reason   = "The service keeps permissions; the data lies in buckets of the customer."
    source   = "https://docs.aws.amazon.com/lake-formation/latest/dg/register-encrypted.html"
  }

  function "grants_iam" {
    description = "Whether a default permission is granted to everyone whom IAM lets in."
    params      = ["grant"]
    result      = grant.principal == "IAM_ALLOWED_PRINCIPALS" && length(grant.permissions) > 0
  }

  obligation "no_default_grants" {
    title     = "Grant new databases and tables to nobody"
    area      = "application_controls"
    severity  = "high"
    rationale = "IAM_ALLOWED_PRINCIPALS in the defaults hands each new table to whoever has a Glue permission in IAM: the table is born outside of Lake Formation."
    provider  = "Adds the default permissions to whatever is created; for old accounts they are open."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.3.3"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html"]

    check "aws_lakeformation_data_lake_settings" {
      require = !anytrue([for g in concat(self.create_database_default_permissions, self.create_table_default_permissions) : grants_iam(g)])
      remedy  = "Remove create_database_default_permissions and create_table_default_permissions for IAM_ALLOWED_PRINCIPALS."
    }
  }

  obligation "no_open_grants" {
    title     = "Grant nothing to all of IAM or all accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "A grant to IAM_ALLOWED_PRINCIPALS turns the checks of Lake Formation off for that table, filters and tags included."
    provider  = "Evaluates grants together with IAM on every request."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/upgrade-glue-lake-formation.html"]

    check "aws_lakeformation_permissions" {
      require = self.principal != "IAM_ALLOWED_PRINCIPALS" && !matches("(?i)^(\\*|everyone)$", self.principal)
      remedy  = "Set principal to a role, a group of IAM Identity Center or an account."
    }
  }

  obligation "least_privilege" {
    title     = "Grant single permissions, not ALL"
    area      = "identity_access"
    severity  = "medium"
    rationale = "ALL on a table includes DROP, ALTER and DELETE: a reader, or whoever steals its role, can destroy the table."
    provider  = "Separates SELECT, INSERT, ALTER, DROP and others."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/lf-permissions-reference.html"]

    check "aws_lakeformation_permissions" {
      require = !anytrue([for p in self.permissions : contains(["ALL", "SUPER", "SUPER_USER"], p)])
      remedy  = "List what the principal needs in permissions, for a reader [\"SELECT\", \"DESCRIBE\"]."
    }
  }

  obligation "administrators_are_roles" {
    title     = "Make roles, not users, administrators of the lake"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "An administrator grants itself any table; an IAM user does so with a key that never expires and that no directory takes away, and the root of an account means everybody in it."
    provider  = "Takes users, roles and groups as administrators."
    frameworks = {
      cis_controls_8_1 = ["5.4", "6.7"]
      nist_800_53_r5   = ["AC-2", "AC-6(5)"]
      pci_dss_4_0      = ["7.2.2", "8.2.1"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/initial-lf-config.html"]

    check "aws_lakeformation_data_lake_settings" {
      require = !anytrue([for a in self.admins : matches("^arn:[^:]*:iam::[0-9]*:(user/|root$)", a)])
      remedy  = "Name roles that people assume for a while in admins, such as those of IAM Identity Center."
    }
  }

  obligation "no_grant_option" {
    title       = "Keep the right to grant with the stewards"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "A grantee with the grant option passes access on to whom it likes, other accounts included, and no review of the code sees it."
    provider    = "Lets a grantee pass on what it holds with the option."
    frameworks  = { nist_800_53_r5 = ["AC-3", "AC-6(1)"], iso_27001_2022 = ["A.8.2"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lake-formation/latest/dg/granting-catalog-permissions.html"]

    check "aws_lakeformation_permissions" {
      require = length(self.permissions_with_grant_option) == 0
      remedy  = "Remove permissions_with_grant_option, unless the principal is the steward of the data or the admin of a consumer account."
    }
  }

  obligation "no_hybrid_access" {
    title       = "End hybrid access to registered locations"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "In hybrid mode whoever is not opted in reads the location with IAM rights alone, past filters; a migration that stays half done looks governed and is not."
    provider    = "Applies its permissions only to principals that are opted in."
    frameworks  = { nist_800_53_r5 = ["AC-3"], iso_27001_2022 = ["A.8.3"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-access-mode.html"]

    check "aws_lakeformation_resource" {
      require = self.hybrid_access_enabled != true
      fix     = { hybrid_access_enabled = false }
    }
  }

  obligation "no_privileged_registration" {
    title     = "Register locations without privileged access"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "With privileged access the one who registers gets every operation on the location at once, without a grant that anybody reviewed."
    provider  = "Gives the caller all supported operations when asked."
    frameworks = {
      cis_controls_8_1 = ["5.4", "6.8"]
      nist_800_53_r5   = ["AC-6(1)"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/APIReference/API_RegisterResource.html"]

    check "aws_lakeformation_resource" {
      require = self.with_privileged_access != true
      fix     = { with_privileged_access = false }
    }
  }

  obligation "own_location_role" {
    title       = "Register locations with a role of your own"
    area        = "workload_identity"
    severity    = "low"
    recommended = false
    rationale   = "The service-linked role gathers the rights to every location in one identity that cannot be narrowed, and does not serve some engines."
    provider    = "Assumes the role that the location names to vend credentials."
    frameworks  = { nist_800_53_r5 = ["AC-6"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html"]

    check "aws_lakeformation_resource" {
      require = self.use_service_linked_role != true && self.role_arn != null
      remedy  = "Set role_arn to a role that may read and write that location only."
    }
  }

  obligation "no_full_table_external_access" {
    title     = "Keep outside engines behind column and row filters"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With full table access a third-party engine gets credentials for the files, and the filters on columns and rows are left to its goodwill."
    provider  = "Hands such credentials only where the settings allow it."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/full-table-credential-vending.html"]

    check "aws_lakeformation_data_lake_settings" {
      require = self.allow_full_table_external_data_access != true
      fix     = { allow_full_table_external_data_access = false }
    }
  }

  obligation "external_filtering_named" {
    title     = "Name the accounts whose engines may filter"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Outside engines get unfiltered data and promise to filter; without session tags any application of the allowed accounts counts as such an engine."
    provider  = "Hands data to engines of the listed accounts whose sessions carry a listed tag."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      iso_27001_2022   = ["A.5.19", "A.8.3"]
      soc_2            = ["CC6.1", "CC9.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/APIReference/API_DataLakeSettings.html"]

    check "aws_lakeformation_data_lake_settings" {
      when    = self.allow_external_data_filtering == true
      require = length(self.external_data_filtering_allow_list) > 0 && length(self.authorized_session_tag_value_list) > 0
      remedy  = "Set external_data_filtering_allow_list to the accounts and authorized_session_tag_value_list to the tags of the engines."
    }
  }

  obligation "filters_filter" {
    title     = "Let each data filter leave something out"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A filter with all rows and all columns grants the whole table under a name that says otherwise."
    provider  = "Applies rows and columns of the filter exactly as written."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.8.3", "A.8.11"]
      soc_2            = ["CC6.1", "CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/data-filtering.html"]

    check "aws_lakeformation_data_cells_filter" {
      require = !anytrue([
        for t in self.table_data :
        anytrue([for r in t.row_filter : length(r.all_rows_wildcard) > 0 || lower(r.filter_expression) == "true"])
        && anytrue([for c in t.column_wildcard : length(c.excluded_column_names) == 0])
      ])
      remedy = "Set filter_expression in row_filter, or column_names, or excluded_column_names in column_wildcard."
    }
  }

  # What Terraform cannot show

  obligation "administrators_reviewed" {
    title        = "Review administrators and grants of the lake"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An administrator grants itself any table; grants made in the console stand beside the code and outlive projects."
    provider     = "Lists permissions, and records each grant in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18", "A.8.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lake-formation/latest/dg/viewing-permissions.html"]
  }

  obligation "no_side_doors" {
    title        = "Show that nobody reads the files past the service"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "For each registered location: who has s3:GetObject by bucket policy or IAM other than the registered role, from IAM Access Analyzer, and why."
    rationale    = "One role with s3:GetObject on the bucket reads all rows and columns, whatever the filters say."
    provider     = "Filters only the requests that come through it."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-4"], pci_dss_4_0 = ["7.2.5"], iso_27001_2022 = ["A.8.3"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-underlying-data.html"]
  }

  obligation "tags_maintained" {
    title        = "Keep the tags of tables and columns right"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "With tag-based grants a new column without its tag takes the tag of the table, and is read by everyone who may read that."
    provider     = "Passes tags down from database to table to column."
    frameworks   = { nist_800_53_r5 = ["RA-2", "AC-16"], iso_27001_2022 = ["A.5.12", "A.5.13"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/lake-formation/latest/dg/tag-based-access-control.html"]
  }
}
