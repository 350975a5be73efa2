# The ERP's data as it should not be: every duty of the customer is left to
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
  description = "Where the ERP lives."
  type        = object({ id = string, name = string, location = string })
}

variable "password" {
  description = "The password that everybody in the team uses."
  type        = string
  sensitive   = true
}

variable "subscription_id" {
  description = "The subscription, as a resource id."
  type        = string
}

# A server for the whole internet, with one account that has no person behind it,
# for clients that speak TLS of 1999. Nobody logs who asked for what.
resource "azurerm_mssql_server" "erp" {
  name                         = "sql-erp"
  resource_group_name          = var.resource_group.name
  location                     = var.resource_group.location
  version                      = "12.0"
  administrator_login          = "erpadmin"
  administrator_login_password = var.password
  minimum_tls_version          = "1.0"
}

resource "azurerm_mssql_firewall_rule" "everybody" {
  name             = "everybody"
  server_id        = azurerm_mssql_server.erp.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_mssql_database" "erp" {
  name                                = "erp"
  server_id                           = azurerm_mssql_server.erp.id
  sku_name                            = "DW100c"
  transparent_data_encryption_enabled = false
}

# Defender is off, and what it would say goes to nobody.
resource "azurerm_security_center_subscription_pricing" "databases" {
  resource_type = "SqlServers"
  tier          = "Free"
}

resource "azurerm_security_center_contact" "this" {
  name                = "default"
  email               = "info@example.com"
  alert_notifications = false
  alerts_to_admins    = false
}

# A role of one's own that may do everything, and make others do so.
resource "azurerm_role_definition" "operator" {
  name  = "ERP operator"
  scope = var.subscription_id

  permissions {
    actions = ["*"]
  }
}

# The standard watches, and the ERP is exempt from it for ever.
resource "azurerm_subscription_policy_assignment" "benchmark" {
  name                 = "security-benchmark"
  subscription_id      = var.subscription_id
  policy_definition_id = "/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8"
  enforce              = false
}

resource "azurerm_resource_group_policy_exemption" "erp" {
  name                 = "erp"
  resource_group_id    = var.resource_group.id
  policy_assignment_id = azurerm_subscription_policy_assignment.benchmark.id
  exemption_category   = "Waiver"
}
