variable "flag" {}
variable "text" {}
variable "list" {}

# Every plan on the paid tier.
resource "azurerm_security_center_subscription_pricing" "on" {
  for_each      = toset(["VirtualMachines", "AppServices", "SqlServers", "SqlServerVirtualMachines", "OpenSourceRelationalDatabases", "CosmosDbs", "Containers", "KeyVaults", "Arm", "Api", "AI", "CloudPosture"])
  tier          = "Standard"
  resource_type = each.key
}

resource "azurerm_security_center_subscription_pricing" "storage" {
  tier          = "Standard"
  resource_type = "StorageAccounts"
  subplan       = "DefenderForStorageV2"

  extension {
    name = "OnUploadMalwareScanning"
    additional_extension_properties = {
      CapGBPerMonthPerStorageAccount = "5000"
    }
  }
  extension {
    name = "SensitiveDataDiscovery"
  }
}

resource "azurerm_security_center_subscription_pricing" "storage_without_scan" { # want: storage_malware_scanning
  tier          = "Standard"
  resource_type = "StorageAccounts"
}

# A pricing without a type is for machines.
resource "azurerm_security_center_subscription_pricing" "machines" { # want: servers_plan, paid_tier
  tier = "Free"
}

resource "azurerm_security_center_subscription_pricing" "app_service" { # want: app_service_plan, paid_tier
  tier          = "Free"
  resource_type = "AppServices"
}

resource "azurerm_security_center_subscription_pricing" "sql_servers" { # want: sql_servers_plan, paid_tier
  tier          = "Free"
  resource_type = "SqlServers"
}

resource "azurerm_security_center_subscription_pricing" "sql_machines" { # want: sql_machines_plan, paid_tier
  tier          = "Free"
  resource_type = "SqlServerVirtualMachines"
}

resource "azurerm_security_center_subscription_pricing" "open_source_databases" { # want: open_source_databases_plan, paid_tier
  tier          = "Free"
  resource_type = "OpenSourceRelationalDatabases"
}

resource "azurerm_security_center_subscription_pricing" "cosmos_db" { # want: cosmos_db_plan, paid_tier
  tier          = "Free"
  resource_type = "CosmosDbs"
}

resource "azurerm_security_center_subscription_pricing" "storage" { # want: storage_plan, paid_tier
  tier          = "Free"
  resource_type = "StorageAccounts"
}

resource "azurerm_security_center_subscription_pricing" "containers" { # want: containers_plan, paid_tier
  tier          = "Free"
  resource_type = "Containers"
}

resource "azurerm_security_center_subscription_pricing" "kubernetes" { # want: kubernetes_plan, paid_tier
  tier          = "Free"
  resource_type = "KubernetesService"
}

resource "azurerm_security_center_subscription_pricing" "container_registry" { # want: container_registry_plan, paid_tier
  tier          = "Free"
  resource_type = "ContainerRegistry"
}

resource "azurerm_security_center_subscription_pricing" "key_vault" { # want: key_vault_plan, paid_tier
  tier          = "Free"
  resource_type = "KeyVaults"
}

resource "azurerm_security_center_subscription_pricing" "resource_manager" { # want: resource_manager_plan, paid_tier
  tier          = "Free"
  resource_type = "arm"
}

resource "azurerm_security_center_subscription_pricing" "dns" { # want: dns_plan, paid_tier
  tier          = "Free"
  resource_type = "Dns"
}

resource "azurerm_security_center_subscription_pricing" "api" { # want: api_plan, paid_tier
  tier          = "Free"
  resource_type = "Api"
}

resource "azurerm_security_center_subscription_pricing" "ai" { # want: ai_plan, paid_tier
  tier          = "Free"
  resource_type = "AI"
}

resource "azurerm_security_center_subscription_pricing" "cspm" { # want: cspm_plan, paid_tier
  tier          = "Free"
  resource_type = "CloudPosture"
}

# undecided: servers_plan, app_service_plan, sql_servers_plan, sql_machines_plan, open_source_databases_plan, cosmos_db_plan, storage_plan, containers_plan, kubernetes_plan, container_registry_plan, key_vault_plan, resource_manager_plan, dns_plan, api_plan, ai_plan, cspm_plan, paid_tier, storage_malware_scanning
resource "azurerm_security_center_subscription_pricing" "from_variables" {
  tier          = var.text
  resource_type = var.text
}

resource "azurerm_security_center_contact" "complete" {
  name                = "default1"
  email               = "security@example.com"
  phone               = "+49 30 5550100"
  alert_notifications = true
  alerts_to_admins    = true
}

resource "azurerm_security_center_contact" "empty" { # want: contact_email, contact_phone, alert_notifications, alerts_to_owners
  email               = ""
  alert_notifications = false
  alerts_to_admins    = false
}

resource "azurerm_security_center_contact" "from_variables" { # undecided: contact_email, contact_phone, alert_notifications, alerts_to_owners
  email               = var.text
  phone               = var.text
  alert_notifications = var.flag
  alerts_to_admins    = var.flag
}

resource "azurerm_security_center_storage_defender" "scanned" {
  storage_account_id                     = azurerm_storage_account.uploads.id
  override_subscription_settings_enabled = true
  malware_scanning_on_upload_enabled     = true
}

resource "azurerm_security_center_storage_defender" "unscanned" { # want: storage_malware_scanning
  storage_account_id = azurerm_storage_account.uploads.id
}

resource "azurerm_security_center_storage_defender" "from_variable" { # undecided: storage_malware_scanning
  storage_account_id                 = azurerm_storage_account.uploads.id
  malware_scanning_on_upload_enabled = var.flag
}

resource "azurerm_advanced_threat_protection" "on" {
  target_resource_id = azurerm_storage_account.uploads.id
  enabled            = true
}

resource "azurerm_advanced_threat_protection" "off" { # want: resource_protection_on
  target_resource_id = azurerm_storage_account.uploads.id
  enabled            = false
}

resource "azurerm_advanced_threat_protection" "from_variable" { # undecided: resource_protection_on
  target_resource_id = azurerm_storage_account.uploads.id
  enabled            = var.flag
}

resource "azurerm_security_center_setting" "endpoint" {
  setting_name = "WDATP"
  enabled      = true
}

resource "azurerm_security_center_setting" "cloud_apps" { # want: integrations_on
  setting_name = "MCAS"
  enabled      = false
}

resource "azurerm_security_center_setting" "from_variable" { # undecided: integrations_on
  setting_name = "MCAS"
  enabled      = var.flag
}

resource "azurerm_security_center_automation" "export" {
  name                = "export-alerts"
  location            = "westeurope"
  resource_group_name = "rg-security"
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]

  action {
    type        = "loganalytics"
    resource_id = azurerm_log_analytics_workspace.security.id
  }
  source {
    event_source = "Alerts"
  }
}

resource "azurerm_security_center_automation" "stopped" { # want: automation_enabled
  name                = "export-paused"
  location            = "westeurope"
  resource_group_name = "rg-security"
  enabled             = false
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]
}

resource "azurerm_security_center_automation" "from_variable" { # undecided: automation_enabled
  name                = "export-variable"
  location            = "westeurope"
  resource_group_name = "rg-security"
  enabled             = var.flag
  scopes              = ["/subscriptions/00000000-0000-0000-0000-000000000000"]
}
