variable "allow" {}
variable "columns" {}
variable "enabled" {}
variable "grant" {}
variable "list" {}
variable "permissions" {}
variable "principal" {}
variable "role" {}

# Settings

resource "aws_lakeformation_data_lake_settings" "hardened" {
  admins                             = ["arn:aws:iam::111122223333:role/stewards"]
  allow_external_data_filtering      = true
  external_data_filtering_allow_list = ["444455556666"]
  authorized_session_tag_value_list  = ["engine"]
}

resource "aws_lakeformation_data_lake_settings" "bare" {
  admins = ["arn:aws:iam::111122223333:role/stewards"]
}

resource "aws_lakeformation_data_lake_settings" "open" { # want: administrators_are_roles, no_default_grants, no_full_table_external_access, external_filtering_named
  admins                                = ["arn:aws:iam::111122223333:user/steward"]
  allow_external_data_filtering         = true
  allow_full_table_external_data_access = true

  create_table_default_permissions {
    permissions = ["ALL"]
    principal   = "IAM_ALLOWED_PRINCIPALS"
  }
}

resource "aws_lakeformation_data_lake_settings" "from_variables" { # undecided: administrators_are_roles, no_default_grants, no_full_table_external_access, external_filtering_named
  admins                                = var.list
  allow_external_data_filtering         = var.allow
  allow_full_table_external_data_access = var.allow

  create_database_default_permissions {
    permissions = var.permissions
    principal   = var.principal
  }
}

# Grants

resource "aws_lakeformation_permissions" "reader" {
  principal   = "arn:aws:iam::111122223333:role/analysts"
  permissions = ["SELECT", "DESCRIBE"]

  table {
    database_name = "orders"
    name          = "lines"
  }
}

resource "aws_lakeformation_permissions" "everyone" { # want: no_open_grants, least_privilege, no_grant_option
  principal                     = "IAM_ALLOWED_PRINCIPALS"
  permissions                   = ["ALL"]
  permissions_with_grant_option = ["ALL"]

  database {
    name = "orders"
  }
}

resource "aws_lakeformation_permissions" "from_variables" { # undecided: no_open_grants, least_privilege, no_grant_option
  principal                     = var.principal
  permissions                   = var.permissions
  permissions_with_grant_option = var.grant

  database {
    name = "orders"
  }
}

# Locations

resource "aws_lakeformation_resource" "own_role" {
  arn      = "arn:aws:s3:::example-lake/orders"
  role_arn = "arn:aws:iam::111122223333:role/lake-orders"
}

resource "aws_lakeformation_resource" "careless" { # want: no_hybrid_access, no_privileged_registration, own_location_role
  arn                     = "arn:aws:s3:::example-lake/all"
  hybrid_access_enabled   = true
  use_service_linked_role = true
  with_privileged_access  = true
}

resource "aws_lakeformation_resource" "from_variables" { # undecided: no_hybrid_access, no_privileged_registration, own_location_role
  arn                    = "arn:aws:s3:::example-lake/variables"
  hybrid_access_enabled  = var.enabled
  role_arn               = var.role
  with_privileged_access = var.enabled
}

# Filters

resource "aws_lakeformation_data_cells_filter" "rows" {
  table_data {
    database_name    = "orders"
    name             = "own-country"
    table_catalog_id = "111122223333"
    table_name       = "lines"

    column_wildcard {}

    row_filter {
      filter_expression = "country = 'DE'"
    }
  }
}

resource "aws_lakeformation_data_cells_filter" "columns" {
  table_data {
    database_name    = "orders"
    name             = "no-names"
    table_catalog_id = "111122223333"
    table_name       = "lines"

    column_wildcard {
      excluded_column_names = ["customer_name"]
    }

    row_filter {
      all_rows_wildcard {}
    }
  }
}

resource "aws_lakeformation_data_cells_filter" "nothing" { # want: filters_filter
  table_data {
    database_name    = "orders"
    name             = "everything"
    table_catalog_id = "111122223333"
    table_name       = "lines"

    column_wildcard {}

    row_filter {
      all_rows_wildcard {}
    }
  }
}

resource "aws_lakeformation_data_cells_filter" "from_variable" { # undecided: filters_filter
  table_data {
    database_name    = "orders"
    name             = "variable"
    table_catalog_id = "111122223333"
    table_name       = "lines"

    column_wildcard {
      excluded_column_names = var.columns
    }

    row_filter {
      all_rows_wildcard {}
    }
  }
}
