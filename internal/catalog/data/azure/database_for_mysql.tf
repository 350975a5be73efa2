variable "text" {}
variable "number" {}
variable "bool" {}

resource "azurerm_mysql_flexible_server" "hardened" {
  name                              = "my-shop"
  location                          = "westeurope"
  resource_group_name               = "data"
  version                           = "8.4"
  sku_name                          = "GP_Standard_D4ds_v4"
  administrator_login               = "dba"
  administrator_password_wo         = var.text
  administrator_password_wo_version = 1
  public_network_access             = "Disabled"
  backup_retention_days             = 35
  geo_redundant_backup_enabled      = true

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.mysql.id]
  }

  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.mysql.id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.mysql.id
  }

  high_availability {
    mode = "ZoneRedundant"
  }
}

resource "azurerm_mysql_flexible_server_active_directory_administrator" "hardened" {
  server_id   = azurerm_mysql_flexible_server.hardened.id
  identity_id = azurerm_user_assigned_identity.mysql.id
  login       = "dba"
  object_id   = "00000000-0000-0000-0000-000000000000"
  tenant_id   = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_private_endpoint" "hardened" {
  name                = "my-shop"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "my-shop"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mysql_flexible_server.hardened.id
    subresource_names              = ["mysqlServer"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "hardened" {
  name                       = "my-shop"
  target_resource_id         = azurerm_mysql_flexible_server.hardened.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id

  enabled_log {
    category = "MySqlAuditLogs"
  }
}

resource "azurerm_mysql_flexible_server_configuration" "audit" {
  name                = "audit_log_enabled"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.hardened.name
  value               = "ON"
}

resource "azurerm_mysql_flexible_server" "bare" { # want: public_access_disabled, private_endpoint, entra_authentication, entra_only_authentication, admin_password_not_in_state, customer_managed_key, audit_log_enabled, logs_exported, geo_redundant_backup, high_availability, supported_version
  name                   = "my-bare"
  location               = "westeurope"
  resource_group_name    = "data"
  version                = "5.7"
  sku_name               = "GP_Standard_D2ds_v4"
  administrator_login    = "dba"
  administrator_password = "example"
}

# In a subnet there is neither a public endpoint nor a private one to make; burstable servers have no standby.
resource "azurerm_mysql_flexible_server" "in_subnet" { # want: entra_authentication, entra_only_authentication, customer_managed_key, audit_log_enabled, logs_exported, backup_retention, geo_redundant_backup
  name                  = "my-dev"
  location              = "westeurope"
  resource_group_name   = "data"
  version               = "8.0.21"
  sku_name              = "B_Standard_B1ms"
  delegated_subnet_id   = azurerm_subnet.mysql.id
  private_dns_zone_id   = azurerm_private_dns_zone.mysql.id
  backup_retention_days = 1
}

resource "azurerm_mysql_flexible_server" "replica" { # want: customer_managed_key, logs_exported
  name                = "my-replica"
  location            = "westeurope"
  resource_group_name = "data"
  create_mode         = "Replica"
  source_server_id    = azurerm_mysql_flexible_server.hardened.id
  delegated_subnet_id = azurerm_subnet.mysql.id
}

resource "azurerm_mysql_flexible_server" "from_variables" { # undecided: public_access_disabled, private_endpoint, entra_authentication, entra_only_authentication, admin_password_not_in_state, customer_managed_key, audit_log_enabled, logs_exported, backup_retention, geo_redundant_backup, high_availability, supported_version
  name                         = "my-variables"
  location                     = "westeurope"
  resource_group_name          = "data"
  version                      = var.text
  sku_name                     = "GP_Standard_D2ds_v4"
  administrator_password       = var.text
  public_network_access        = var.text
  backup_retention_days        = var.number
  geo_redundant_backup_enabled = var.bool

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

resource "azurerm_mysql_flexible_server_active_directory_administrator" "from_variables" {
  count       = var.bool ? 1 : 0
  server_id   = azurerm_mysql_flexible_server.from_variables.id
  identity_id = azurerm_user_assigned_identity.mysql.id
  login       = "dba"
  object_id   = "00000000-0000-0000-0000-000000000000"
  tenant_id   = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_monitor_diagnostic_setting" "from_variables" {
  name                       = "my"
  target_resource_id         = azurerm_mysql_flexible_server.from_variables.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id

  enabled_log {
    category = var.text
  }
}

resource "azurerm_mysql_flexible_server_configuration" "from_variables" { # undecided: tls_enforced, min_tls_version, audit_log_connections
  name                = var.text
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.from_variables.name
  value               = var.text
}

# Parameters

resource "azurerm_mysql_flexible_server_configuration" "entra_only" {
  name                = "aad_auth_only"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.hardened.name
  value               = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "tls_on" {
  name                = "require_secure_transport"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.hardened.name
  value               = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "tls_off" { # want: tls_enforced
  name                = "require_secure_transport"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  value               = "OFF"
}

resource "azurerm_mysql_flexible_server_configuration" "tls_version" {
  name                = "tls_version"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.hardened.name
  value               = "TLSv1.2,TLSv1.3"
}

resource "azurerm_mysql_flexible_server_configuration" "tls_old" { # want: min_tls_version
  name                = "tls_version"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  value               = "TLSv1.1,TLSv1.2"
}

resource "azurerm_mysql_flexible_server_configuration" "events" {
  name                = "audit_log_events"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.hardened.name
  value               = "CONNECTION,DCL,DDL"
}

resource "azurerm_mysql_flexible_server_configuration" "events_without_connections" { # want: audit_log_connections
  name                = "audit_log_events"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  value               = "DDL,DML"
}

# Single server and MariaDB

resource "azurerm_mysql_server" "hardened" {
  name                              = "mysql-old"
  location                          = "westeurope"
  resource_group_name               = "data"
  sku_name                          = "GP_Gen5_4"
  version                           = "8.0"
  administrator_login               = "dba"
  administrator_login_password      = var.text
  ssl_enforcement_enabled           = true
  public_network_access_enabled     = false
  geo_redundant_backup_enabled      = true
  infrastructure_encryption_enabled = true

  threat_detection_policy {
    enabled         = true
    email_addresses = ["security@example.com"]
  }
}

resource "azurerm_private_endpoint" "mysql" {
  name                = "mysql-old"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "mysql-old"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mysql_server.hardened.id
    subresource_names              = ["mysqlServer"]
  }
}

resource "azurerm_mysql_server" "bare" { # want: entra_authentication, customer_managed_key, infrastructure_encryption, threat_detection, public_access_disabled, private_endpoint, tls_enforced, geo_redundant_backup
  name                    = "mysql-bare"
  location                = "westeurope"
  resource_group_name     = "data"
  sku_name                = "GP_Gen5_4"
  version                 = "8.0"
  ssl_enforcement_enabled = false
}

resource "azurerm_mysql_server" "old_tls" { # want: entra_authentication, customer_managed_key, infrastructure_encryption, threat_detection, public_access_disabled, private_endpoint, min_tls_version, geo_redundant_backup
  name                             = "mysql-old-tls"
  location                         = "westeurope"
  resource_group_name              = "data"
  sku_name                         = "GP_Gen5_4"
  version                          = "5.7"
  ssl_enforcement                  = "Enabled"
  ssl_minimal_tls_version_enforced = "TLS1_1"
}

resource "azurerm_mysql_server" "from_variables" { # undecided: entra_authentication, customer_managed_key, infrastructure_encryption, threat_detection, public_access_disabled, private_endpoint, tls_enforced, min_tls_version, geo_redundant_backup
  name                              = "mysql-variables"
  location                          = "westeurope"
  resource_group_name               = "data"
  sku_name                          = "GP_Gen5_4"
  version                           = "8.0"
  ssl_enforcement_enabled           = var.bool
  ssl_minimal_tls_version_enforced  = var.text
  public_network_access_enabled     = var.bool
  geo_redundant_backup_enabled      = var.bool
  infrastructure_encryption_enabled = var.bool

  threat_detection_policy {
    enabled = var.bool
  }
}

resource "azurerm_mariadb_server" "hardened" {
  name                          = "mariadb-old"
  location                      = "westeurope"
  resource_group_name           = "data"
  sku_name                      = "GP_Gen5_4"
  version                       = "10.3"
  administrator_login           = "dba"
  administrator_login_password  = var.text
  ssl_enforcement_enabled       = true
  public_network_access_enabled = false
  geo_redundant_backup_enabled  = true
}

resource "azurerm_private_endpoint" "mariadb" {
  name                = "mariadb-old"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "mariadb-old"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mariadb_server.hardened.id
    subresource_names              = ["mariadbServer"]
  }
}

resource "azurerm_mariadb_server" "bare" { # want: public_access_disabled, private_endpoint, tls_enforced, geo_redundant_backup
  name                    = "mariadb-bare"
  location                = "westeurope"
  resource_group_name     = "data"
  sku_name                = "GP_Gen5_4"
  version                 = "10.3"
  ssl_enforcement_enabled = false
}

resource "azurerm_mariadb_server" "old_tls" { # want: public_access_disabled, private_endpoint, min_tls_version, geo_redundant_backup
  name                             = "mariadb-old-tls"
  location                         = "westeurope"
  resource_group_name              = "data"
  sku_name                         = "GP_Gen5_4"
  version                          = "10.2"
  ssl_enforcement                  = "Enabled"
  ssl_minimal_tls_version_enforced = "TLS1_1"
}

resource "azurerm_mariadb_server" "from_variables" { # undecided: public_access_disabled, private_endpoint, tls_enforced, min_tls_version, geo_redundant_backup
  name                             = "mariadb-variables"
  location                         = "westeurope"
  resource_group_name              = "data"
  sku_name                         = "GP_Gen5_4"
  version                          = "10.3"
  ssl_enforcement_enabled          = var.bool
  ssl_minimal_tls_version_enforced = var.text
  public_network_access_enabled    = var.bool
  geo_redundant_backup_enabled     = var.bool
}

resource "azurerm_mysql_server_key" "hardened" {
  server_id        = azurerm_mysql_server.hardened.id
  key_vault_key_id = azurerm_key_vault_key.mysql.id
}

resource "azurerm_mysql_active_directory_administrator" "hardened" {
  server_name         = azurerm_mysql_server.hardened.name
  resource_group_name = "data"
  login               = "dba"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  object_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_mysql_server_key" "from_variables" {
  count            = var.bool ? 1 : 0
  server_id        = azurerm_mysql_server.from_variables.id
  key_vault_key_id = azurerm_key_vault_key.mysql.id
}

resource "azurerm_mysql_active_directory_administrator" "from_variables" {
  count               = var.bool ? 1 : 0
  server_name         = azurerm_mysql_server.from_variables.name
  resource_group_name = "data"
  login               = "dba"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  object_id           = "00000000-0000-0000-0000-000000000000"
}

resource "azurerm_private_endpoint" "mysql_flexible_server_from_variables" {
  count               = var.bool ? 1 : 0
  name                = "variables"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "variables"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mysql_flexible_server.from_variables.id
  }
}

resource "azurerm_private_endpoint" "mysql_server_from_variables" {
  count               = var.bool ? 1 : 0
  name                = "variables"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "variables"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mysql_server.from_variables.id
  }
}

resource "azurerm_private_endpoint" "mariadb_server_from_variables" {
  count               = var.bool ? 1 : 0
  name                = "variables"
  location            = "westeurope"
  resource_group_name = "data"
  subnet_id           = azurerm_subnet.data.id

  private_service_connection {
    name                           = "variables"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mariadb_server.from_variables.id
  }
}

# Firewall rules

resource "azurerm_mysql_flexible_server_firewall_rule" "office" {
  name                = "office"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  start_ip_address    = "203.0.113.0"
  end_ip_address      = "203.0.113.15"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "world" { # want: firewall_not_open
  name                = "world"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "azure" { # want: firewall_no_azure_services
  name                = "azure"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}

resource "azurerm_mysql_flexible_server_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name                = "from_variable"
  resource_group_name = "data"
  server_name         = azurerm_mysql_flexible_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = var.text
}

resource "azurerm_mysql_firewall_rule" "office" {
  name                = "office"
  resource_group_name = "data"
  server_name         = azurerm_mysql_server.bare.name
  start_ip_address    = "203.0.113.0"
  end_ip_address      = "203.0.113.15"
}

resource "azurerm_mysql_firewall_rule" "world" { # want: firewall_not_open
  name                = "world"
  resource_group_name = "data"
  server_name         = azurerm_mysql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_mysql_firewall_rule" "azure" { # want: firewall_no_azure_services
  name                = "azure"
  resource_group_name = "data"
  server_name         = azurerm_mysql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}

resource "azurerm_mysql_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name                = "from_variable"
  resource_group_name = "data"
  server_name         = azurerm_mysql_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = var.text
}

resource "azurerm_mariadb_firewall_rule" "office" {
  name                = "office"
  resource_group_name = "data"
  server_name         = azurerm_mariadb_server.bare.name
  start_ip_address    = "203.0.113.0"
  end_ip_address      = "203.0.113.15"
}

resource "azurerm_mariadb_firewall_rule" "world" { # want: firewall_not_open
  name                = "world"
  resource_group_name = "data"
  server_name         = azurerm_mariadb_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "255.255.255.255"
}

resource "azurerm_mariadb_firewall_rule" "azure" { # want: firewall_no_azure_services
  name                = "azure"
  resource_group_name = "data"
  server_name         = azurerm_mariadb_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = "0.0.0.0"
}

resource "azurerm_mariadb_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name                = "from_variable"
  resource_group_name = "data"
  server_name         = azurerm_mariadb_server.bare.name
  start_ip_address    = "0.0.0.0"
  end_ip_address      = var.text
}
