variable "flag" {}
variable "text" {}
variable "list" {}
variable "number" {}

resource "azurerm_monitor_diagnostic_setting" "subscription" {
  name                       = "activity"
  target_resource_id         = "/subscriptions/00000000-0000-0000-0000-000000000000"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  dynamic "enabled_log" {
    for_each = toset(["Administrative", "Security", "ServiceHealth", "Alert", "Recommendation", "Policy", "Autoscale", "ResourceHealth"])
    content {
      category = enabled_log.value
    }
  }
}

# The block of azurerm 2 and 3.
resource "azurerm_monitor_diagnostic_setting" "subscription_older" { # want: activity_log_categories
  name               = "activity"
  target_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
  storage_account_id = azurerm_storage_account.logs.id

  log {
    category = "Administrative"
    enabled  = true
    retention_policy {
      enabled = true
      days    = 365
    }
  }
  log {
    category = "Security"
  }
  log {
    category = "Alert"
  }
  log {
    category = "Policy"
    enabled  = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "all_older" {
  name               = "all"
  target_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000"
  storage_account_id = azurerm_storage_account.logs.id

  log {
    category_group = "allLogs"
  }
}

resource "azurerm_monitor_diagnostic_setting" "metrics_only" { # want: diagnostic_logs_enabled
  name                       = "metrics"
  target_resource_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  log {
    category = "AuditEvent"
    enabled  = false
  }
  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_monitor_diagnostic_setting" "vault" { # undecided: activity_log_categories
  name                       = "audit"
  target_resource_id         = var.text
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_monitor_diagnostic_setting" "from_variables" { # undecided: activity_log_categories, diagnostic_logs_enabled
  name                       = "variables"
  target_resource_id         = "/subscriptions/${var.text}"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  dynamic "enabled_log" {
    for_each = var.list
    content {
      category = enabled_log.value
    }
  }
}

resource "azurerm_monitor_aad_diagnostic_setting" "complete" {
  name                       = "entra"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  enabled_log {
    category = "AuditLogs"
  }
  enabled_log {
    category = "SignInLogs"
  }
  enabled_log {
    category = "ServicePrincipalSignInLogs"
  }
}

resource "azurerm_monitor_aad_diagnostic_setting" "older" { # want: entra_logs_exported
  name               = "entra"
  storage_account_id = azurerm_storage_account.logs.id

  log {
    category = "AuditLogs"
  }
  log {
    category = "SignInLogs"
    enabled  = false
  }
}

resource "azurerm_monitor_aad_diagnostic_setting" "from_variable" { # undecided: entra_logs_exported
  name                       = "entra"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.hardened.id

  enabled_log {
    category = "AuditLogs"
  }
  enabled_log {
    category = var.text
  }
}

resource "azurerm_monitor_log_profile" "complete" {
  name               = "default"
  categories         = ["Action", "Delete", "Write"]
  locations          = ["global", "australiaeast", "australiasoutheast", "brazilsouth", "canadacentral", "canadaeast", "centralindia", "centralus", "eastasia", "eastus", "eastus2", "francecentral", "germanywestcentral", "japaneast", "japanwest", "koreacentral", "koreasouth", "northcentralus", "northeurope", "norwayeast", "southafricanorth", "southcentralus", "southeastasia", "southindia", "switzerlandnorth", "uaenorth", "uksouth", "ukwest", "westcentralus", "westeurope", "westindia", "westus", "westus2"]
  storage_account_id = azurerm_storage_account.logs.id

  retention_policy {
    enabled = true
    days    = 365
  }
}

resource "azurerm_monitor_log_profile" "unlimited" { # want: log_profile_regions
  name               = "default"
  categories         = ["Action", "Delete", "Write"]
  locations          = ["westeurope", "global"]
  storage_account_id = azurerm_storage_account.logs.id

  retention_policy {
    enabled = false
  }
}

resource "azurerm_monitor_log_profile" "short" { # want: log_profile_retention, log_profile_categories, log_profile_regions
  name               = "default"
  categories         = ["Write"]
  locations          = ["westeurope"]
  servicebus_rule_id = "${azurerm_eventhub_namespace.logs.id}/authorizationrules/RootManageSharedAccessKey"

  retention_policy {
    enabled = true
    days    = 30
  }
}

resource "azurerm_monitor_log_profile" "from_variables" { # undecided: log_profile_retention, log_profile_categories, log_profile_regions
  name       = "default"
  categories = var.list
  locations  = var.list

  retention_policy {
    enabled = true
    days    = var.number
  }
}

resource "azurerm_log_analytics_workspace" "hardened" {
  name                           = "log-hardened"
  location                       = "westeurope"
  resource_group_name            = "rg-logs"
  retention_in_days              = 180
  local_authentication_enabled   = false
  internet_ingestion_access_type = "SecuredByPerimeter"
  internet_query_access_type     = "Disabled"
}

# Names of azurerm 3 and 4.
resource "azurerm_log_analytics_workspace" "older" {
  name                          = "log-older"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  retention_in_days             = 90
  local_authentication_disabled = true
  internet_ingestion_enabled    = false
  internet_query_enabled        = false
}

resource "azurerm_log_analytics_workspace" "bare" { # want: workspace_retention, public_network_access_disabled, local_authentication_disabled
  name                = "log-bare"
  location            = "westeurope"
  resource_group_name = "rg-logs"
}

resource "azurerm_log_analytics_workspace" "capped" { # want: workspace_retention, public_network_access_disabled, local_authentication_disabled, no_daily_cap
  name                          = "log-capped"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  retention_in_days             = 30
  daily_quota_gb                = 1
  internet_ingestion_enabled    = false
  local_authentication_disabled = false
}

resource "azurerm_log_analytics_workspace" "from_variables" { # undecided: workspace_retention, public_network_access_disabled, local_authentication_disabled, no_daily_cap
  name                           = "log-variables"
  location                       = "westeurope"
  resource_group_name            = "rg-logs"
  retention_in_days              = var.number
  daily_quota_gb                 = var.number
  local_authentication_enabled   = var.flag
  internet_ingestion_access_type = var.text
  internet_query_access_type     = "Disabled"
}

resource "azurerm_application_insights" "hardened" {
  name                         = "appi-hardened"
  location                     = "westeurope"
  resource_group_name          = "rg-logs"
  application_type             = "web"
  workspace_id                 = azurerm_log_analytics_workspace.hardened.id
  internet_ingestion_enabled   = false
  internet_query_enabled       = false
  local_authentication_enabled = false
}

resource "azurerm_application_insights" "bare" { # want: public_network_access_disabled, local_authentication_disabled, ip_masking
  name                = "appi-bare"
  location            = "westeurope"
  resource_group_name = "rg-logs"
  application_type    = "web"
  disable_ip_masking  = true
}

resource "azurerm_application_insights" "from_variables" { # undecided: public_network_access_disabled, local_authentication_disabled, ip_masking
  name                          = "appi-variables"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  application_type              = "web"
  internet_ingestion_enabled    = var.flag
  internet_query_enabled        = false
  local_authentication_disabled = var.flag
  disable_ip_masking            = var.flag
}

resource "azurerm_monitor_private_link_scope" "closed" {
  name                  = "ampls-closed"
  resource_group_name   = "rg-logs"
  ingestion_access_mode = "PrivateOnly"
  query_access_mode     = "PrivateOnly"
}

resource "azurerm_monitor_private_link_scope" "open" { # want: private_link_only
  name                  = "ampls-open"
  resource_group_name   = "rg-logs"
  ingestion_access_mode = "PrivateOnly"
}

resource "azurerm_monitor_private_link_scope" "from_variable" { # undecided: private_link_only
  name                  = "ampls-variable"
  resource_group_name   = "rg-logs"
  ingestion_access_mode = var.text
  query_access_mode     = "PrivateOnly"
}

resource "azurerm_monitor_workspace" "private" {
  name                          = "amw-private"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  public_network_access_enabled = false
}

resource "azurerm_monitor_workspace" "public" { # want: public_network_access_disabled
  name                = "amw-public"
  location            = "westeurope"
  resource_group_name = "rg-logs"
}

resource "azurerm_monitor_workspace" "from_variable" { # undecided: public_network_access_disabled
  name                          = "amw-from_variable"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  public_network_access_enabled = var.flag
}

resource "azurerm_monitor_data_collection_endpoint" "private" {
  name                          = "dce-private"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  public_network_access_enabled = false
}

resource "azurerm_monitor_data_collection_endpoint" "public" { # want: public_network_access_disabled
  name                = "dce-public"
  location            = "westeurope"
  resource_group_name = "rg-logs"
}

resource "azurerm_monitor_data_collection_endpoint" "from_variable" { # undecided: public_network_access_disabled
  name                          = "dce-from_variable"
  location                      = "westeurope"
  resource_group_name           = "rg-logs"
  public_network_access_enabled = var.flag
}

resource "azurerm_monitor_activity_log_alert" "policy" {
  name                = "policy-assignment-deleted"
  location            = "global"
  resource_group_name = "rg-logs"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  criteria {
    category       = "Administrative"
    operation_name = "Microsoft.Authorization/policyAssignments/delete"
  }
  action {
    action_group_id = azurerm_monitor_action_group.duty.id
  }
}

resource "azurerm_monitor_activity_log_alert" "muted" { # want: alert_enabled, alert_has_action
  name                = "muted"
  location            = "global"
  resource_group_name = "rg-logs"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]
  enabled             = false

  criteria {
    category = "ServiceHealth"
  }
}

resource "azurerm_monitor_activity_log_alert" "from_variables" { # undecided: alert_enabled, alert_has_action
  name                = "variables"
  location            = "global"
  resource_group_name = "rg-logs"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]
  enabled             = var.flag

  criteria {
    category = "Security"
  }
  dynamic "action" {
    for_each = var.list
    content {
      action_group_id = action.value
    }
  }
}

resource "azurerm_monitor_metric_alert" "vault" {
  name                = "vault-availability"
  resource_group_name = "rg-logs"
  scopes              = [azurerm_key_vault.main.id]
  action {
    action_group_id = azurerm_monitor_action_group.duty.id
  }
}

resource "azurerm_monitor_metric_alert" "muted" { # want: alert_enabled, alert_has_action
  name                = "muted"
  resource_group_name = "rg-logs"
  scopes              = [azurerm_key_vault.main.id]
  enabled             = false
}

resource "azurerm_monitor_metric_alert" "from_variables" { # undecided: alert_enabled, alert_has_action
  name                = "variables"
  resource_group_name = "rg-logs"
  scopes              = [azurerm_key_vault.main.id]
  enabled             = var.flag
  dynamic "action" {
    for_each = var.list
    content {
      action_group_id = action.value
    }
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "denied" {
  name                 = "denied-operations"
  location             = "westeurope"
  resource_group_name  = "rg-logs"
  scopes               = [azurerm_log_analytics_workspace.hardened.id]
  evaluation_frequency = "PT15M"
  window_duration      = "PT15M"
  severity             = 2
  action {
    action_groups = [azurerm_monitor_action_group.duty.id]
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "muted" { # want: alert_enabled, alert_has_action
  name                 = "muted"
  location             = "westeurope"
  resource_group_name  = "rg-logs"
  scopes               = [azurerm_log_analytics_workspace.hardened.id]
  evaluation_frequency = "PT15M"
  window_duration      = "PT15M"
  severity             = 2
  enabled              = false
  action {
    action_groups = []
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert_v2" "from_variables" { # undecided: alert_enabled, alert_has_action
  name                 = "variables"
  location             = "westeurope"
  resource_group_name  = "rg-logs"
  scopes               = [azurerm_log_analytics_workspace.hardened.id]
  evaluation_frequency = "PT15M"
  window_duration      = "PT15M"
  severity             = 2
  enabled              = var.flag
  action {
    action_groups = var.list
  }
}

resource "azurerm_monitor_scheduled_query_rules_alert" "running" {
  name                = "running"
  resource_group_name = "rg-logs"
  location            = "westeurope"
  data_source_id      = azurerm_log_analytics_workspace.hardened.id
  query               = "AzureActivity | where Level == 'Error'"
  frequency           = 5
  time_window         = 30
}

resource "azurerm_monitor_scheduled_query_rules_alert" "muted" { # want: alert_enabled
  name                = "muted"
  resource_group_name = "rg-logs"
  location            = "westeurope"
  data_source_id      = azurerm_log_analytics_workspace.hardened.id
  query               = "AzureActivity | where Level == 'Error'"
  frequency           = 5
  time_window         = 30
  enabled             = false
}

resource "azurerm_monitor_scheduled_query_rules_alert" "from_variable" { # undecided: alert_enabled
  name                = "from_variable"
  resource_group_name = "rg-logs"
  location            = "westeurope"
  data_source_id      = azurerm_log_analytics_workspace.hardened.id
  query               = "AzureActivity | where Level == 'Error'"
  frequency           = 5
  time_window         = 30
  enabled             = var.flag
}

resource "azurerm_monitor_smart_detector_alert_rule" "running" {
  name                = "running"
  resource_group_name = "rg-logs"
  detector_type       = "FailureAnomaliesDetector"
  scope_resource_ids  = [azurerm_application_insights.hardened.id]
  severity            = "Sev1"
  frequency           = "PT1M"
}

resource "azurerm_monitor_smart_detector_alert_rule" "muted" { # want: alert_enabled
  name                = "muted"
  resource_group_name = "rg-logs"
  detector_type       = "FailureAnomaliesDetector"
  scope_resource_ids  = [azurerm_application_insights.hardened.id]
  severity            = "Sev1"
  frequency           = "PT1M"
  enabled             = false
}

resource "azurerm_monitor_smart_detector_alert_rule" "from_variable" { # undecided: alert_enabled
  name                = "from_variable"
  resource_group_name = "rg-logs"
  detector_type       = "FailureAnomaliesDetector"
  scope_resource_ids  = [azurerm_application_insights.hardened.id]
  severity            = "Sev1"
  frequency           = "PT1M"
  enabled             = var.flag
}

resource "azurerm_monitor_action_group" "duty" {
  name                = "duty"
  resource_group_name = "rg-logs"
  short_name          = "duty"

  email_receiver {
    name          = "duty"
    email_address = "duty@example.com"
  }
  webhook_receiver {
    name        = "pager"
    service_uri = "https://pager.example.com/azure"
  }
}

resource "azurerm_monitor_action_group" "nobody" { # want: action_group_reaches_someone
  name                = "nobody"
  resource_group_name = "rg-logs"
  short_name          = "nobody"
}

resource "azurerm_monitor_action_group" "plain" { # want: action_group_reaches_someone, webhook_https
  name                = "plain"
  resource_group_name = "rg-logs"
  short_name          = "plain"
  enabled             = false

  webhook_receiver {
    name        = "pager"
    service_uri = "http://pager.example.com/azure"
  }
}

resource "azurerm_monitor_action_group" "from_variables" { # undecided: action_group_reaches_someone, webhook_https
  name                = "variables"
  resource_group_name = "rg-logs"
  short_name          = "vars"
  enabled             = var.flag

  webhook_receiver {
    name        = "pager"
    service_uri = var.text
  }
}
