variable "configuration" {}
variable "duration" {}
variable "key" {}
variable "networks" {}
variable "role" {}
variable "users" {}

resource "aws_grafana_workspace" "operations" {
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["AWS_SSO"]
  permission_type          = "SERVICE_MANAGED"
  kms_key_id               = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  configuration = jsonencode({
    plugins = { pluginAdminEnabled = false }
  })

  network_access_control {
    prefix_list_ids = [aws_ec2_managed_prefix_list.offices.id]
    vpce_ids        = []
  }
}

resource "aws_grafana_workspace" "bare" { # want: network_restricted, customer_managed_key
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["SAML"]
  permission_type          = "SERVICE_MANAGED"
}

resource "aws_grafana_workspace" "plugins" { # want: network_restricted, customer_managed_key, plugins_not_by_admins
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["SAML"]
  permission_type          = "SERVICE_MANAGED"
  configuration            = "{\"plugins\": {\"pluginAdminEnabled\": true}, \"unifiedAlerting\": {\"enabled\": true}}"
}

resource "aws_grafana_workspace" "variables" { # undecided: network_restricted, customer_managed_key, plugins_not_by_admins
  account_access_type      = "CURRENT_ACCOUNT"
  authentication_providers = ["SAML"]
  permission_type          = "SERVICE_MANAGED"
  kms_key_id               = var.key
  configuration            = var.configuration

  dynamic "network_access_control" {
    for_each = var.networks
    content {
      prefix_list_ids = network_access_control.value
      vpce_ids        = []
    }
  }
}

resource "aws_grafana_role_association" "groups" {
  workspace_id = aws_grafana_workspace.operations.id
  role         = "ADMIN"
  group_ids    = ["0f1e2d3c-aaaa-bbbb-cccc-000011112222"]
}

resource "aws_grafana_role_association" "viewers" {
  workspace_id = aws_grafana_workspace.operations.id
  role         = "VIEWER"
  user_ids     = ["0f1e2d3c-aaaa-bbbb-cccc-000011113333"]
}

resource "aws_grafana_role_association" "persons" { # want: admins_by_group
  workspace_id = aws_grafana_workspace.operations.id
  role         = "ADMIN"
  user_ids     = ["0f1e2d3c-aaaa-bbbb-cccc-000011114444"]
}

resource "aws_grafana_role_association" "variables" { # undecided: admins_by_group
  workspace_id = aws_grafana_workspace.operations.id
  role         = "ADMIN"
  user_ids     = var.users
}

resource "aws_grafana_workspace_saml_configuration" "short" {
  workspace_id       = aws_grafana_workspace.bare.id
  editor_role_values = ["editor"]
  idp_metadata_url   = "https://login.example.com/metadata"
}

resource "aws_grafana_workspace_saml_configuration" "long" { # want: session_limited
  workspace_id            = aws_grafana_workspace.plugins.id
  editor_role_values      = ["editor"]
  idp_metadata_url        = "https://login.example.com/metadata"
  login_validity_duration = 43200
}

resource "aws_grafana_workspace_saml_configuration" "variables" { # undecided: session_limited
  workspace_id            = aws_grafana_workspace.variables.id
  editor_role_values      = ["editor"]
  idp_metadata_url        = "https://login.example.com/metadata"
  login_validity_duration = var.duration
}

resource "aws_grafana_workspace_service_account" "pipeline" {
  workspace_id = aws_grafana_workspace.operations.id
  name         = "pipeline"
  grafana_role = "EDITOR"
}

resource "aws_grafana_workspace_service_account" "admin" { # want: tokens_not_admin
  workspace_id = aws_grafana_workspace.operations.id
  name         = "admin"
  grafana_role = "ADMIN"
}

resource "aws_grafana_workspace_service_account" "variables" { # undecided: tokens_not_admin
  workspace_id = aws_grafana_workspace.operations.id
  name         = "variables"
  grafana_role = var.role
}

resource "aws_grafana_workspace_api_key" "viewer" {
  workspace_id    = aws_grafana_workspace.operations.id
  key_name        = "viewer"
  key_role        = "VIEWER"
  seconds_to_live = 3600
}

resource "aws_grafana_workspace_api_key" "admin" { # want: tokens_not_admin
  workspace_id    = aws_grafana_workspace.operations.id
  key_name        = "admin"
  key_role        = "ADMIN"
  seconds_to_live = 2592000
}

resource "aws_grafana_workspace_api_key" "variables" { # undecided: tokens_not_admin
  workspace_id    = aws_grafana_workspace.operations.id
  key_name        = "variables"
  key_role        = var.role
  seconds_to_live = 3600
}
