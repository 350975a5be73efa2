# The analytics as they should not be: every duty of the customer is left to
# nobody, and nothing of it stops a plan. Lint it.

terraform {
  required_version = ">= 1.8"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.0"
    }
  }
}

variable "resource_group" {
  description = "Where everything lives."
  type        = object({ id = string, name = string, location = string })
}

variable "tenant_id" {
  description = "The Entra tenant."
  type        = string
}

variable "team_group_id" {
  description = "Object id of the group of everybody in the team."
  type        = string
}

# Open to every network, unlogged, and gone for good when somebody purges it.
resource "azurerm_key_vault" "this" {
  name                = "kv-analytics"
  resource_group_name = var.resource_group.name
  location            = var.resource_group.location
  tenant_id           = var.tenant_id
  sku_name            = "standard"

  access_policy {
    tenant_id       = var.tenant_id
    object_id       = var.team_group_id
    key_permissions = ["Get", "List", "Delete", "Purge"]
  }
}

# A key for ever.
resource "azurerm_key_vault_key" "data" {
  name         = "data"
  key_vault_id = azurerm_key_vault.this.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["decrypt", "encrypt"]
}

# Data for everyone who finds the address, also without TLS.
resource "azurerm_storage_account" "data" {
  name                            = "stanalyticsdata"
  resource_group_name             = var.resource_group.name
  location                        = var.resource_group.location
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  https_traffic_only_enabled      = false
  min_tls_version                 = "TLS1_0"
  allow_nested_items_to_be_public = true
}

# The whole team owns everything, always.
resource "azurerm_role_assignment" "team" {
  scope                = var.resource_group.id
  role_definition_name = "Owner"
  principal_id         = var.team_group_id
}

# Anybody reaches the API server, any pod any other pod, any image runs, nodes
# stay as old as they are, and a certificate from last year still signs in.
resource "azurerm_kubernetes_cluster" "analytics" {
  name                = "aks-analytics"
  resource_group_name = var.resource_group.name
  location            = var.resource_group.location
  dns_prefix          = "analytics"

  node_os_upgrade_channel = "None"

  identity {
    type = "SystemAssigned"
  }

  default_node_pool {
    name                   = "system"
    vm_size                = "Standard_D4ds_v5"
    node_count             = 1
    node_public_ip_enabled = true
  }
}

# A standard that watches and never says no.
resource "azurerm_resource_group_policy_assignment" "baseline" {
  name                 = "baseline"
  resource_group_id    = var.resource_group.id
  policy_definition_id = "/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8"
  enforce              = false
}
