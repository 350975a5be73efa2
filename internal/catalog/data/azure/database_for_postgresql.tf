variable "text" {}
variable "number" {}
variable "bool" {}

resource "azurerm_postgresql_flexible_server" "hardened" {
  name                              = "pg-orders"
  location                          = "westeurope"
  resource_group_name               = "data"
  version                           = "17"
  sku_name                          = "GP_Standard_D4ds_v5"
  administrator_login               = "pgadmin"
  administrator_password_wo         = var.text
  administrator_password_wo_version = 1
  public_network_access_enabled     = false
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
    tenant_id                     = "00000000-0000-0000-0000-000000000000"
  }

  customer_managed_key {
    key_vault_key_id                  = "https://kv.vault.azure.net/keys/pg"
    primary_user_assigned_identity_id = "/subscriptions/1/resourceGroups/data/providers/Microsoft.ManagedIdentity/userAssignedIdentities/pg"
  }

  high_availability {
    mode = "ZoneRedundant"
  }
}

resource "azurerm_private_endpoint" "hardened" {
  name                = "pg-orders"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/data"

  private_service_connection {
    name                           = "pg-orders"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_postgresql_flexible_server.hardened.id
    subresource_names              = ["postgresqlServer"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "hardened" {
  name                       = "pg-orders"
  target_resource_id         = azurerm_postgresql_flexible_server.hardened.id
  log_analytics_workspace_id = "/subscriptions/1/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/w"

  enabled_log {
    category = "PostgreSQLLogs"
  }
}

resource "azurerm_postgresql_flexible_server_configuration" "pgaudit" {
  name      = "pgaudit.log"
  server_id = azurerm_postgresql_flexible_server.hardened.id
  value     = "ddl,role,write"
}

resource "azurerm_postgresql_flexible_server" "bare" { # want: public_access_disabled, private_endpoint, entra_authentication, entra_only_authentication, admin_password_not_in_state, customer_managed_key, logs_exported, statements_audited, backup_retention, geo_redundant_backup, high_availability, supported_version
  name                   = "pg-bare"
  location               = "westeurope"
  resource_group_name    = "data"
  version                = "12"
  sku_name               = "GP_Standard_D2s_v3"
  administrator_login    = "pgadmin"
  administrator_password = "example"
}

# In a subnet there is neither a public endpoint nor a private one to make; burstable servers have no standby.
resource "azurerm_postgresql_flexible_server" "in_subnet" { # want: entra_only_authentication, customer_managed_key, connection_throttling, logs_exported, statements_audited, backup_retention, geo_redundant_backup
  name                = "pg-dev"
  location            = "westeurope"
  resource_group_name = "data"
  version             = "16"
  sku_name            = "B_Standard_B2s"
  delegated_subnet_id = azurerm_subnet.postgres.id
  private_dns_zone_id = azurerm_private_dns_zone.postgres.id

  authentication {
    active_directory_auth_enabled = true
  }
}

resource "azurerm_postgresql_flexible_server" "replica" { # want: customer_managed_key, logs_exported
  name                = "pg-replica"
  location            = "westeurope"
  resource_group_name = "data"
  create_mode         = "Replica"
  source_server_id    = azurerm_postgresql_flexible_server.hardened.id
  delegated_subnet_id = azurerm_subnet.postgres.id
}

resource "azurerm_postgresql_flexible_server" "from_variables" { # undecided: public_access_disabled, private_endpoint, entra_authentication, entra_only_authentication, admin_password_not_in_state, customer_managed_key, connection_throttling, logs_exported, statements_audited, backup_retention, geo_redundant_backup, high_availability, supported_version
  name                          = var.text
  location                      = "westeurope"
  resource_group_name           = "data"
  version                       = var.text
  sku_name                      = "GP_Standard_D2s_v3"
  administrator_password        = var.text
  public_network_access_enabled = var.bool
  backup_retention_days         = var.number
  geo_redundant_backup_enabled  = var.bool

  authentication {
    active_directory_auth_enabled = var.bool
    password_auth_enabled         = var.bool
  }

  dynamic "customer_managed_key" {
    for_each = var.bool ? [1] : []
    content {
      key_vault_key_id = var.text
    }
  }

  dynamic "high_availability" {
    for_each = var.bool ? [1] : []
    content {
      mode = "ZoneRedundant"
    }
  }
}

resource "azurerm_private_endpoint" "from_variables" {
  count               = var.bool ? 1 : 0
  name                = "pg"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = var.text

  private_service_connection {
    name                           = "pg"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_postgresql_flexible_server.from_variables.id
  }
}

resource "azurerm_private_endpoint" "single_from_variables" {
  count               = var.bool ? 1 : 0
  name                = "pg"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = var.text

  private_service_connection {
    name                           = "pg"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_postgresql_server.from_variables.id
  }
}

resource "azurerm_monitor_diagnostic_setting" "from_variables" {
  name                       = "pg"
  target_resource_id         = azurerm_postgresql_flexible_server.from_variables.id
  log_analytics_workspace_id = var.text

  enabled_log {
    category = var.text
  }
}

resource "azurerm_postgresql_flexible_server_configuration" "from_variables" { # undecided: tls_enforced, min_tls_version, log_connections, log_disconnections, log_checkpoints, connection_throttling, server_logs_kept, passwords_hashed_with_scram
  name      = var.text
  server_id = azurerm_postgresql_flexible_server.from_variables.id
  value     = var.text
}

# Parameters

resource "azurerm_postgresql_flexible_server_configuration" "throttle_on" {
  name      = "connection_throttle.enable"
  server_id = azurerm_postgresql_flexible_server.hardened.id
  value     = "on"
}

resource "azurerm_postgresql_flexible_server_configuration" "tls_on" {
  name      = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.hardened.id
  value     = "ON"
}

resource "azurerm_postgresql_flexible_server_configuration" "tls_off" { # want: tls_enforced
  name      = "require_secure_transport"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "tls_version" {
  name      = "ssl_min_protocol_version"
  server_id = azurerm_postgresql_flexible_server.hardened.id
  value     = "TLSv1.3"
}

resource "azurerm_postgresql_flexible_server_configuration" "tls_old" { # want: min_tls_version
  name      = "ssl_min_protocol_version"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "TLSv1.1"
}

resource "azurerm_postgresql_flexible_server_configuration" "connections" { # want: log_connections
  name      = "log_connections"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "disconnections" { # want: log_disconnections
  name      = "log_disconnections"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "checkpoints" { # want: log_checkpoints
  name      = "log_checkpoints"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "throttling" { # want: connection_throttling
  name      = "connection_throttle.enable"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "retention" { # want: server_logs_kept
  name      = "logfiles.retention_days"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "3"
}

resource "azurerm_postgresql_flexible_server_configuration" "retention_week" {
  name      = "logfiles.retention_days"
  server_id = azurerm_postgresql_flexible_server.hardened.id
  value     = "7"
}

resource "azurerm_postgresql_flexible_server_configuration" "md5" { # want: passwords_hashed_with_scram
  name      = "password_encryption"
  server_id = azurerm_postgresql_flexible_server.bare.id
  value     = "md5"
}

# Firewall rules

resource "azurerm_postgresql_flexible_server_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_postgresql_flexible_server.bare.id
  start_ip_address = "203.0.113.0"
  end_ip_address   = "203.0.113.15"
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "world" { # want: firewall_not_open
  name             = "world"
  server_id        = azurerm_postgresql_flexible_server.bare.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "azure" { # want: firewall_no_azure_services
  name             = "azure"
  server_id        = azurerm_postgresql_flexible_server.bare.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}

resource "azurerm_postgresql_flexible_server_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name             = "from_variable"
  server_id        = azurerm_postgresql_flexible_server.bare.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = var.text
}

# Single server

resource "azurerm_postgresql_server" "hardened" {
  name                                    = "pg-old"
  location                                = "westeurope"
  resource_group_name                     = "data"
  sku_name                                = "GP_Gen5_4"
  version                                 = "11"
  administrator_login                     = "pgadmin"
  administrator_login_password_wo         = var.text
  administrator_login_password_wo_version = 1
  ssl_enforcement_enabled                 = true
  public_network_access_enabled           = false
  infrastructure_encryption_enabled       = true
  backup_retention_days                   = 35
  geo_redundant_backup_enabled            = true

  threat_detection_policy {
    enabled         = true
    email_addresses = ["security@example.com"]
  }
}

resource "azurerm_postgresql_server_key" "hardened" {
  server_id        = azurerm_postgresql_server.hardened.id
  key_vault_key_id = azurerm_key_vault_key.postgres.id
}

resource "azurerm_postgresql_active_directory_administrator" "hardened" {
  server_name         = azurerm_postgresql_server.hardened.name
  resource_group_name = "data"
  login               = "dba"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  object_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_private_endpoint" "single" {
  name                = "pg-old"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/data"

  private_service_connection {
    name                           = "pg-old"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_postgresql_server.hardened.id
    subresource_names              = ["postgresqlServer"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "single" { # azurerm 3
  name                       = "pg-old"
  target_resource_id         = azurerm_postgresql_server.hardened.id
  log_analytics_workspace_id = "/subscriptions/1/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/w"

  log {
    category_group = "allLogs"
  }
}

resource "azurerm_postgresql_server" "bare" { # want: public_access_disabled, private_endpoint, tls_enforced, entra_authentication, admin_password_not_in_state, customer_managed_key, infrastructure_encryption, logs_exported, threat_detection, backup_retention, geo_redundant_backup
  name                         = "pg-old-bare"
  location                     = "westeurope"
  resource_group_name          = "data"
  sku_name                     = "GP_Gen5_4"
  version                      = "11"
  administrator_login          = "pgadmin"
  administrator_login_password = "example"
  ssl_enforcement_enabled      = false
}

resource "azurerm_postgresql_server" "old_tls" { # want: public_access_disabled, private_endpoint, entra_authentication, customer_managed_key, infrastructure_encryption, logs_exported, threat_detection, backup_retention, geo_redundant_backup, min_tls_version
  name                             = "pg-old-tls"
  location                         = "westeurope"
  resource_group_name              = "data"
  sku_name                         = "GP_Gen5_4"
  version                          = "11"
  ssl_enforcement                  = "Enabled"
  ssl_minimal_tls_version_enforced = "TLS1_0"
}

resource "azurerm_postgresql_server" "from_variables" { # undecided: public_access_disabled, private_endpoint, tls_enforced, min_tls_version, entra_authentication, admin_password_not_in_state, customer_managed_key, infrastructure_encryption, logs_exported, threat_detection, backup_retention, geo_redundant_backup
  name                              = "pg-old-variables"
  location                          = "westeurope"
  resource_group_name               = "data"
  sku_name                          = "GP_Gen5_4"
  version                           = "11"
  administrator_login_password      = var.text
  ssl_enforcement_enabled           = var.bool
  ssl_minimal_tls_version_enforced  = var.text
  public_network_access_enabled     = var.bool
  infrastructure_encryption_enabled = var.bool
  backup_retention_days             = var.number
  geo_redundant_backup_enabled      = var.bool

  threat_detection_policy {
    enabled = var.bool
  }
}

resource "azurerm_postgresql_server_key" "from_variables" {
  count            = var.bool ? 1 : 0
  server_id        = azurerm_postgresql_server.from_variables.id
  key_vault_key_id = var.text
}

resource "azurerm_postgresql_active_directory_administrator" "from_variables" {
  count               = var.bool ? 1 : 0
  server_name         = azurerm_postgresql_server.from_variables.name
  resource_group_name = "data"
  login               = "dba"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  object_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_monitor_diagnostic_setting" "single_from_variables" {
  name                       = "pg-old"
  target_resource_id         = azurerm_postgresql_server.from_variables.id
  log_analytics_workspace_id = var.text

  enabled_log {
    category = var.text
  }
}

resource "azurerm_postgresql_configuration" "on" {
  name                = "log_retention"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.hardened.name
  value               = "on"
}

resource "azurerm_postgresql_configuration" "connections" { # want: log_connections
  name                = "log_connections"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  value               = "off"
}

resource "azurerm_postgresql_configuration" "disconnections" { # want: log_disconnections
  name                = "log_disconnections"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  value               = "off"
}

resource "azurerm_postgresql_configuration" "checkpoints" { # want: log_checkpoints
  name                = "log_checkpoints"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  value               = "off"
}

resource "azurerm_postgresql_configuration" "throttling" { # want: connection_throttling
  name                = "connection_throttling"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  value               = "off"
}

resource "azurerm_postgresql_configuration" "retention" { # want: server_logs_kept
  name                = "log_retention_days"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  value               = "3"
}

resource "azurerm_postgresql_configuration" "from_variables" { # undecided: log_connections, log_disconnections, log_checkpoints, connection_throttling, server_logs_kept
  name                = var.text
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.from_variables.name
  value               = var.text
}

resource "azurerm_postgresql_firewall_rule" "office" {
  name                = "office"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  start_ip_address    = "203.0.113.0"
  end_ip_address      = "203.0.113.15"
}

resource "azurerm_postgresql_firewall_rule" "world" { # want: firewall_not_open
  name                = "world"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_postgresql_firewall_rule" "azure" { # want: firewall_no_azure_services
  name                = "azure"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}

resource "azurerm_postgresql_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name                = "from_variable"
  resource_group_name = "data"
  server_name         = azurerm_postgresql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = var.text
}
