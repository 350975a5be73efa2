# Analytics of financial data on Azure that holds itself to the customer's duties
# of the scenario financial_analytics_azure. careless/ is the same as it should not be.

terraform {
  required_version = ">= 1.8"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.0"
    }
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

variable "resource_group" {
  description = "Where everything lives."
  type        = object({ id = string, name = string, location = string })
}

variable "network" {
  description = "A subnet for the nodes, and the ranges from which people and pipelines work."
  type        = object({ node_subnet_id = string, office_ranges = set(string) })
}

variable "analysts_group_id" {
  description = "Object id of the Entra group of the analysts."
  type        = string
}

variable "workspace_id" {
  description = "Log Analytics workspace for logs."
  type        = string
}

variable "baseline_id" {
  description = "Policy initiative with the company's standard."
  type        = string
}

# Who does what, as data: one matrix for each service of the scenario.
data "responsibility_scenarios" "this" {
  ids = ["financial_analytics_azure"]
}

data "responsibility_matrix" "this" {
  for_each = data.responsibility_scenarios.this.scenarios["financial_analytics_azure"].services

  service = each.key
  variant = each.value.variant
}

data "azurerm_client_config" "this" {}

# Keys and secrets.

resource "azurerm_key_vault" "this" {
  name                          = "kv-analytics"
  resource_group_name           = var.resource_group.name
  location                      = var.resource_group.location
  tenant_id                     = data.azurerm_client_config.this.tenant_id
  sku_name                      = "premium"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  public_network_access_enabled = false

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices" # the storage account fetches its key
  }
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.this.id
  log_analytics_workspace_id = var.workspace_id

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_key_vault_key" "data" {
  name         = "data"
  key_vault_id = azurerm_key_vault.this.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]

  rotation_policy {
    expire_after = "P1Y"
    automatic {
      time_before_expiry = "P30D"
    }
  }

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ azurerm_key_vault_key = self })
      error_message = provider::responsibility::explain({ azurerm_key_vault_key = self })
    }
  }
}

# Data.

resource "azurerm_user_assigned_identity" "storage" {
  name                = "id-analytics-storage"
  resource_group_name = var.resource_group.name
  location            = var.resource_group.location
}

resource "azurerm_storage_account" "data" {
  name                            = "stanalyticsdata"
  resource_group_name             = var.resource_group.name
  location                        = var.resource_group.location
  account_tier                    = "Standard"
  account_replication_type        = "GZRS"
  is_hns_enabled                  = true
  https_traffic_only_enabled      = true
  min_tls_version                 = "TLS1_2"
  allow_nested_items_to_be_public = false
  shared_access_key_enabled       = false

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.storage.id]
  }

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.data.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.storage.id
  }

  blob_properties {
    delete_retention_policy {
      days = 30
    }
    container_delete_retention_policy {
      days = 30
    }
  }

  network_rules {
    default_action             = "Deny"
    bypass                     = ["AzureServices"]
    virtual_network_subnet_ids = [var.network.node_subnet_id]
  }

  depends_on = [azurerm_role_assignment.storage_key]

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ azurerm_storage_account = self })
      error_message = nonsensitive(provider::responsibility::explain({ azurerm_storage_account = self }))
    }
  }
}

# Roles: analysts read data, the storage identity uses the key, nobody owns.

resource "azurerm_role_assignment" "analysts" {
  scope                = azurerm_storage_account.data.id
  role_definition_name = "Storage Blob Data Reader"
  principal_id         = var.analysts_group_id
}

resource "azurerm_role_assignment" "storage_key" {
  scope                = azurerm_key_vault_key.data.resource_versionless_id
  role_definition_name = "Key Vault Crypto Service Encryption User"
  principal_id         = azurerm_user_assigned_identity.storage.principal_id
}

# The cluster of the applications.

resource "azurerm_kubernetes_cluster" "analytics" {
  name                      = "aks-analytics"
  resource_group_name       = var.resource_group.name
  location                  = var.resource_group.location
  dns_prefix                = "analytics"
  local_account_disabled    = true
  azure_policy_enabled      = true
  automatic_upgrade_channel = "stable"
  node_os_upgrade_channel   = "NodeImage"
  oidc_issuer_enabled       = true
  workload_identity_enabled = true

  api_server_access_profile {
    authorized_ip_ranges = var.network.office_ranges
  }

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }

  identity {
    type = "SystemAssigned"
  }

  default_node_pool {
    name                    = "system"
    vm_size                 = "Standard_D4ds_v5"
    node_count              = 3
    zones                   = ["1", "2", "3"]
    vnet_subnet_id          = var.network.node_subnet_id
    host_encryption_enabled = true
  }

  node_provisioning_profile {
    mode = "Manual"
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
  }

  oms_agent {
    log_analytics_workspace_id      = var.workspace_id
    msi_auth_for_monitoring_enabled = true
  }
}

resource "azurerm_monitor_diagnostic_setting" "cluster" {
  name                       = "audit"
  target_resource_id         = azurerm_kubernetes_cluster.analytics.id
  log_analytics_workspace_id = var.workspace_id

  enabled_log {
    category = "kube-audit-admin"
  }

  enabled_log {
    category = "guard"
  }
}

# The company's standard, enforced.
resource "azurerm_resource_group_policy_assignment" "baseline" {
  name                 = "baseline"
  resource_group_id    = var.resource_group.id
  policy_definition_id = var.baseline_id
  enforce              = true
}

locals {
  # What says something about another resource goes with it.
  together = {
    azurerm_key_vault                        = azurerm_key_vault.this
    azurerm_kubernetes_cluster               = azurerm_kubernetes_cluster.analytics
    azurerm_monitor_diagnostic_setting       = [azurerm_monitor_diagnostic_setting.vault, azurerm_monitor_diagnostic_setting.cluster]
    azurerm_role_assignment                  = [azurerm_role_assignment.analysts, azurerm_role_assignment.storage_key]
    azurerm_resource_group_policy_assignment = azurerm_resource_group_policy_assignment.baseline
  }
}

output "duties" {
  description = "What the company does by scenario, and the areas in which a service leaves it something to do."
  value = {
    scenario = [for d in data.responsibility_scenarios.this.scenarios["financial_analytics_azure"].duties : d.text if d.party == "customer"]
    services = { for id, m in data.responsibility_matrix.this : id => concat(m.customer, m.shared) }
  }

  precondition {
    condition     = provider::responsibility::met(local.together)
    error_message = nonsensitive(provider::responsibility::explain(local.together))
  }
}
