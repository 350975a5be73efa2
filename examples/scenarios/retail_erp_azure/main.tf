# The data of a retail ERP on Azure that holds itself to the customer's duties of
# the scenario retail_erp_azure. careless/ is the same as it should not be.

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
  description = "Where the ERP lives."
  type        = object({ id = string, name = string, location = string })
}

variable "administrators" {
  description = "Entra group of the database administrators."
  type        = object({ name = string, object_id = string })
}

variable "security_contact" {
  description = "Mailbox and telephone of those who answer alerts."
  type        = object({ email = string, phone = string })
}

variable "subscription_id" {
  description = "The subscription, as a resource id."
  type        = string
}

# Who does what, as data: one matrix for each service of the scenario.
data "responsibility_scenarios" "this" {
  ids = ["retail_erp_azure"]
}

data "responsibility_matrix" "this" {
  for_each = data.responsibility_scenarios.this.scenarios["retail_erp_azure"].services

  service = each.key
  variant = each.value.variant
}

# Data: encrypted, reached over TLS from the private network, by people with a name.

resource "azurerm_mssql_server" "erp" {
  name                          = "sql-erp"
  resource_group_name           = var.resource_group.name
  location                      = var.resource_group.location
  version                       = "12.0"
  minimum_tls_version           = "1.2"
  public_network_access_enabled = false

  azuread_administrator {
    login_username              = var.administrators.name
    object_id                   = var.administrators.object_id
    azuread_authentication_only = true
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "erp" {
  server_id              = azurerm_mssql_server.erp.id
  log_monitoring_enabled = true
}

resource "azurerm_mssql_database" "erp" {
  name                                = "erp"
  server_id                           = azurerm_mssql_server.erp.id
  sku_name                            = "BC_Gen5_4"
  zone_redundant                      = true
  storage_account_type                = "GeoZone"
  transparent_data_encryption_enabled = true

  short_term_retention_policy {
    retention_days = 35
  }

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ azurerm_mssql_database = self })
      error_message = nonsensitive(provider::responsibility::explain({ azurerm_mssql_database = self }))
    }
  }
}

# Threats: watched for, and told to somebody.

resource "azurerm_security_center_subscription_pricing" "this" {
  for_each = toset(["SqlServers", "Arm"])

  resource_type = each.key
  tier          = "Standard"

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ azurerm_security_center_subscription_pricing = self })
      error_message = provider::responsibility::explain({ azurerm_security_center_subscription_pricing = self })
    }
  }
}

resource "azurerm_security_center_contact" "this" {
  name                = "default"
  email               = var.security_contact.email
  phone               = var.security_contact.phone
  alert_notifications = true
  alerts_to_admins    = true
}

# Roles: those who run the ERP can, and cannot pass it on.

resource "azurerm_role_definition" "operator" {
  name  = "ERP operator"
  scope = var.resource_group.id

  permissions {
    actions = ["Microsoft.Sql/servers/databases/read", "Microsoft.Sql/servers/databases/pause/action", "Microsoft.Sql/servers/databases/resume/action"]
  }
}

# Settings: what blueprints used to set up, as code.

resource "azurerm_subscription_policy_assignment" "benchmark" {
  name                 = "security-benchmark"
  subscription_id      = var.subscription_id
  policy_definition_id = "/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8"
  enforce              = true
}

locals {
  # What says something about another resource goes with it. An empty list: there is none.
  together = {
    azurerm_mssql_server                          = azurerm_mssql_server.erp
    azurerm_mssql_server_extended_auditing_policy = azurerm_mssql_server_extended_auditing_policy.erp
    azurerm_sql_active_directory_administrator    = []
    azurerm_security_center_contact               = azurerm_security_center_contact.this
    azurerm_role_definition                       = azurerm_role_definition.operator
    azurerm_subscription_policy_assignment        = azurerm_subscription_policy_assignment.benchmark
  }
}

output "duties" {
  description = "What the chain does by scenario, and the areas in which a service leaves it something to do."
  value = {
    scenario = [for d in data.responsibility_scenarios.this.scenarios["retail_erp_azure"].duties : d.text if d.party == "customer"]
    services = { for id, m in data.responsibility_matrix.this : id => concat(m.customer, m.shared) }
  }

  precondition {
    condition     = provider::responsibility::met(local.together)
    error_message = nonsensitive(provider::responsibility::explain(local.together))
  }
}
