variable "credentials" {}
variable "edition" {}
variable "enabled" {}
variable "identity" {}
variable "method" {}
variable "principal" {}
variable "restrictions" {}
variable "ssl" {}
variable "status" {}
variable "vpc" {}

# Data sources

resource "aws_quicksight_data_source" "hardened" {
  data_source_id = "orders"
  name           = "Orders"
  type           = "AURORA_POSTGRESQL"

  credentials {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3"
  }

  parameters {
    aurora_postgresql {
      database = "orders"
      host     = "orders.example.internal"
      port     = 5432
    }
  }

  permission {
    actions   = ["quicksight:DescribeDataSource"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/authors"
  }

  ssl_properties {
    disable_ssl = false
  }

  vpc_connection_properties {
    vpc_connection_arn = "arn:aws:quicksight:eu-west-1:111122223333:vpcConnection/orders"
  }
}

resource "aws_quicksight_data_source" "athena" {
  data_source_id = "lake"
  name           = "Lake"
  type           = "ATHENA"

  parameters {
    athena {
      work_group = "reports"
    }
  }
}

resource "aws_quicksight_data_source" "open" { # want: source_tls, source_secret, source_in_vpc, not_shared_with_all
  data_source_id = "legacy"
  name           = "Legacy"
  type           = "MYSQL"

  credentials {
    credential_pair {
      username = "reports"
      password = "kangaroo-7"
    }
  }

  parameters {
    mysql {
      database = "orders"
      host     = "legacy.example.com"
      port     = 3306
    }
  }

  permission {
    actions   = ["quicksight:DescribeDataSource"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }

  ssl_properties {
    disable_ssl = true
  }
}

resource "aws_quicksight_data_source" "from_variables" { # undecided: source_tls, source_secret, source_in_vpc, not_shared_with_all
  data_source_id = "variables"
  name           = "Variables"
  type           = "MYSQL"

  dynamic "credentials" {
    for_each = var.credentials
    content {
      credential_pair {
        username = "reports"
        password = credentials.value
      }
    }
  }

  parameters {
    mysql {
      database = "orders"
      host     = "legacy.example.com"
      port     = 3306
    }
  }

  permission {
    actions   = ["quicksight:DescribeDataSource"]
    principal = var.principal
  }

  ssl_properties {
    disable_ssl = var.ssl
  }

  dynamic "vpc_connection_properties" {
    for_each = var.vpc
    content {
      vpc_connection_arn = vpc_connection_properties.value
    }
  }
}

# Sharing

resource "aws_quicksight_dashboard" "group" {
  dashboard_id        = "dashboard-group"
  name                = "group"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeDashboard"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/sales"
  }
}

resource "aws_quicksight_dashboard" "everyone" { # want: not_shared_with_all
  dashboard_id        = "dashboard-everyone"
  name                = "everyone"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeDashboard"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }
}

resource "aws_quicksight_dashboard" "from_variable" { # undecided: not_shared_with_all
  dashboard_id        = "dashboard-from_variable"
  name                = "from_variable"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeDashboard"]
    principal = var.principal
  }
}

resource "aws_quicksight_analysis" "group" {
  analysis_id = "analysis-group"
  name        = "group"

  permissions {
    actions   = ["quicksight:DescribeAnalysis"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/sales"
  }
}

resource "aws_quicksight_analysis" "everyone" { # want: not_shared_with_all
  analysis_id = "analysis-everyone"
  name        = "everyone"

  permissions {
    actions   = ["quicksight:DescribeAnalysis"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }
}

resource "aws_quicksight_analysis" "from_variable" { # undecided: not_shared_with_all
  analysis_id = "analysis-from_variable"
  name        = "from_variable"

  permissions {
    actions   = ["quicksight:DescribeAnalysis"]
    principal = var.principal
  }
}

resource "aws_quicksight_data_set" "group" {
  data_set_id = "data_set-group"
  name        = "group"
  import_mode = "SPICE"

  permissions {
    actions   = ["quicksight:DescribeDataSet"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/sales"
  }

  row_level_permission_data_set {
    arn               = "arn:aws:quicksight:eu-west-1:111122223333:dataset/rules"
    permission_policy = "GRANT_ACCESS"
    status            = "ENABLED"
  }
}

resource "aws_quicksight_data_set" "everyone" { # want: not_shared_with_all, row_security_on
  data_set_id = "data_set-everyone"
  name        = "everyone"
  import_mode = "SPICE"

  permissions {
    actions   = ["quicksight:DescribeDataSet"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }

  row_level_permission_data_set {
    arn               = "arn:aws:quicksight:eu-west-1:111122223333:dataset/rules"
    permission_policy = "GRANT_ACCESS"
    status            = "DISABLED"
  }
}

resource "aws_quicksight_data_set" "from_variable" { # undecided: not_shared_with_all, row_security_on
  data_set_id = "data_set-from_variable"
  name        = "from_variable"
  import_mode = "SPICE"

  permissions {
    actions   = ["quicksight:DescribeDataSet"]
    principal = var.principal
  }

  row_level_permission_data_set {
    arn               = "arn:aws:quicksight:eu-west-1:111122223333:dataset/rules"
    permission_policy = "GRANT_ACCESS"
    status            = var.status
  }
}

resource "aws_quicksight_folder" "group" {
  folder_id = "folder-group"
  name      = "group"

  permissions {
    actions   = ["quicksight:DescribeFolder"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/sales"
  }
}

resource "aws_quicksight_folder" "everyone" { # want: not_shared_with_all
  folder_id = "folder-everyone"
  name      = "everyone"

  permissions {
    actions   = ["quicksight:DescribeFolder"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }
}

resource "aws_quicksight_folder" "from_variable" { # undecided: not_shared_with_all
  folder_id = "folder-from_variable"
  name      = "from_variable"

  permissions {
    actions   = ["quicksight:DescribeFolder"]
    principal = var.principal
  }
}

resource "aws_quicksight_template" "group" {
  template_id         = "template-group"
  name                = "group"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeTemplate"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:group/default/sales"
  }
}

resource "aws_quicksight_template" "everyone" { # want: not_shared_with_all
  template_id         = "template-everyone"
  name                = "everyone"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeTemplate"]
    principal = "arn:aws:quicksight:eu-west-1:111122223333:namespace/default"
  }
}

resource "aws_quicksight_template" "from_variable" { # undecided: not_shared_with_all
  template_id         = "template-from_variable"
  name                = "from_variable"
  version_description = "1"

  permissions {
    actions   = ["quicksight:DescribeTemplate"]
    principal = var.principal
  }
}

# The account

resource "aws_quicksight_account_subscription" "hardened" {
  account_name          = "example"
  authentication_method = "IAM_IDENTITY_CENTER"
  edition               = "ENTERPRISE"
  notification_email    = "reports@example.com"
}

resource "aws_quicksight_account_subscription" "standard" { # want: single_sign_on, enterprise_edition
  account_name          = "example"
  authentication_method = "IAM_AND_QUICKSIGHT"
  edition               = "STANDARD"
  notification_email    = "reports@example.com"
}

resource "aws_quicksight_account_subscription" "from_variables" { # undecided: single_sign_on, enterprise_edition
  account_name          = "example"
  authentication_method = var.method
  edition               = var.edition
  notification_email    = "reports@example.com"
}

resource "aws_quicksight_user" "federated" {
  email         = "reader@example.com"
  identity_type = "IAM"
  iam_arn       = "arn:aws:iam::111122223333:role/reports"
  session_name  = "reader"
  user_role     = "READER"
}

resource "aws_quicksight_user" "local" { # want: single_sign_on
  email         = "reader@example.com"
  identity_type = "QUICKSIGHT"
  user_name     = "reader"
  user_role     = "READER"
}

resource "aws_quicksight_user" "from_variable" { # undecided: single_sign_on
  email         = "reader@example.com"
  identity_type = var.identity
  user_role     = "READER"
}

resource "aws_quicksight_account_settings" "default" {
  default_namespace = "default"
}

resource "aws_quicksight_account_settings" "unprotected" { # want: termination_protection
  termination_protection_enabled = false
}

resource "aws_quicksight_account_settings" "from_variable" { # undecided: termination_protection
  termination_protection_enabled = var.enabled
}

resource "aws_quicksight_ip_restriction" "office" {
  enabled = true
  ip_restriction_rule_map = {
    "198.51.100.0/24" = "office"
  }
}

resource "aws_quicksight_ip_restriction" "anybody" { # want: ip_restriction
  enabled = true
  ip_restriction_rule_map = {
    "0.0.0.0/0" = "all"
  }
}

resource "aws_quicksight_ip_restriction" "off" { # want: ip_restriction
  enabled = false
  vpc_id_restriction_rule_map = {
    "vpc-0123456789abcdef0" = "main"
  }
}

resource "aws_quicksight_ip_restriction" "from_variables" { # undecided: ip_restriction
  enabled                 = var.enabled
  ip_restriction_rule_map = var.restrictions
}

resource "aws_quicksight_key_registration" "default" {
  key_registration {
    key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    default_key = true
  }
}

resource "aws_quicksight_key_registration" "no_default" { # want: own_key
  key_registration {
    key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_quicksight_key_registration" "from_variable" { # undecided: own_key
  key_registration {
    key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    default_key = var.enabled
  }
}
