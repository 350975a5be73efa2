variable "flag" {}
variable "text" {}
variable "number" {}
variable "list" {}

# A server that meets everything, and what belongs to it.
resource "azurerm_mssql_server" "hardened" {
  name                                         = "sql-hardened"
  version                                      = "12.0"
  minimum_tls_version                          = "1.2"
  public_network_access_enabled                = false
  outbound_network_restriction_enabled         = true
  express_vulnerability_assessment_enabled     = true
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.tde.id

  azuread_administrator {
    login_username              = "dba-team"
    object_id                   = "11111111-2222-3333-4444-555555555555"
    azuread_authentication_only = true
  }
}

resource "azurerm_private_endpoint" "hardened" {
  name      = "pe-sql-hardened"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "sql"
    private_connection_resource_id = azurerm_mssql_server.hardened.id
    subresource_names              = ["sqlServer"]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "hardened" {
  server_id             = azurerm_mssql_server.hardened.id
  blob_storage_endpoint = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days     = 180
}

resource "azurerm_mssql_server_microsoft_support_auditing_policy" "hardened" {
  server_id = azurerm_mssql_server.hardened.id
}

resource "azurerm_mssql_server_security_alert_policy" "hardened" {
  resource_group_name          = "rg-data"
  server_name                  = azurerm_mssql_server.hardened.name
  state                        = "Enabled"
  email_addresses              = ["soc@example.com"]
  email_account_admins_enabled = true
}

# A server as the wizard makes it.
resource "azurerm_mssql_server" "bare" { # want: public_network_access_disabled, private_endpoint, outbound_restricted, entra_administrator, entra_only_authentication, tde_customer_managed_key, auditing_enabled, support_operations_audited, threat_detection, vulnerability_assessment
  name                         = "sql-bare"
  version                      = "12.0"
  administrator_login          = "sqladmin"
  administrator_login_password = random_password.sql.result
}

# Half done: old TLS, short audit trail, Defender off.
resource "azurerm_mssql_server" "half" { # want: public_network_access_disabled, private_endpoint, outbound_restricted, min_tls_version, entra_only_authentication, audit_retention, support_operations_audited, threat_detection
  name                          = "sql-half"
  version                       = "12.0"
  minimum_tls_version           = "1.0"
  public_network_access_enabled = true

  azuread_administrator {
    login_username = "dba"
    object_id      = "11111111-2222-3333-4444-555555555555"
  }
}

resource "azurerm_mssql_server_extended_auditing_policy" "half" { # want: audit_to_monitor
  server_id              = azurerm_mssql_server.half.id
  storage_endpoint       = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days      = 30
  log_monitoring_enabled = false
}

resource "azurerm_mssql_server_transparent_data_encryption" "half" { # want: tde_key_rotation
  server_id        = azurerm_mssql_server.half.id
  key_vault_key_id = azurerm_key_vault_key.tde.id
}

resource "azurerm_mssql_server_security_alert_policy" "half" { # want: all_alert_types, alert_recipients, alert_administrators
  resource_group_name = "rg-data"
  server_name         = azurerm_mssql_server.half.name
  state               = "Disabled"
  disabled_alerts     = ["Sql_Injection", "Unsafe_Action"]
}

resource "azurerm_mssql_server_vulnerability_assessment" "half" { # want: assessment_recurring, assessment_reports, assessment_reports_administrators
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.half.id
  storage_container_path          = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled = false
    emails  = ["soc@example.com"]
  }
}

# Alerts without any assessment, with the argument's name before azurerm 5.
resource "azurerm_mssql_server" "alerted" { # want: private_endpoint, outbound_restricted, entra_administrator, entra_only_authentication, tde_customer_managed_key, auditing_enabled, support_operations_audited
  name                          = "sql-alerted"
  version                       = "12.0"
  public_network_access_enabled = false
}

resource "azurerm_mssql_server_security_alert_policy" "alerted" { # want: vulnerability_assessment
  resource_group_name  = "rg-data"
  server_name          = azurerm_mssql_server.alerted.name
  state                = "Enabled"
  email_addresses      = ["soc@example.com"]
  email_account_admins = true
}

# A policy for a server of another module says nothing of the server's own settings.
resource "azurerm_mssql_server_security_alert_policy" "foreign" { # want: alert_administrators
  resource_group_name = "rg-shared"
  server_name         = data.azurerm_mssql_server.shared.name
  state               = "Enabled"
  email_addresses     = ["soc@example.com"]
}

# The inline policy of azurerm 2.
resource "azurerm_mssql_server" "inline_audit" { # want: private_endpoint, outbound_restricted, entra_administrator, entra_only_authentication, tde_customer_managed_key, audit_retention, support_operations_audited, threat_detection, vulnerability_assessment
  name                          = "sql-inline"
  version                       = "12.0"
  public_network_access_enabled = false

  extended_auditing_policy {
    storage_endpoint           = azurerm_storage_account.audit.primary_blob_endpoint
    storage_account_access_key = azurerm_storage_account.audit.primary_access_key
    retention_in_days          = 14
  }
}

# undecided: public_network_access_disabled, private_endpoint, outbound_restricted, min_tls_version, entra_administrator, entra_only_authentication, tde_customer_managed_key, auditing_enabled, audit_retention, support_operations_audited, threat_detection, vulnerability_assessment
resource "azurerm_mssql_server" "from_variables" {
  name                                         = var.text
  version                                      = "12.0"
  minimum_tls_version                          = var.text
  public_network_access_enabled                = var.flag
  outbound_network_restriction_enabled         = var.flag
  express_vulnerability_assessment_enabled     = var.flag
  transparent_data_encryption_key_vault_key_id = var.text

  dynamic "azuread_administrator" {
    for_each = var.list
    content {
      login_username              = "dba"
      object_id                   = azuread_administrator.value
      azuread_authentication_only = true
    }
  }

  dynamic "extended_auditing_policy" {
    for_each = var.list
    content {
      retention_in_days = extended_auditing_policy.value
    }
  }
}

# These belong to a server that is not here, or to one whose name is not known.
resource "azurerm_private_endpoint" "elsewhere" {
  name      = "pe-sql-elsewhere"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "sql"
    private_connection_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-elsewhere"
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server_microsoft_support_auditing_policy" "elsewhere" {
  server_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-elsewhere"
}

resource "azurerm_mssql_server_security_alert_policy" "elsewhere" { # want: alert_administrators
  resource_group_name = "rg-data"
  server_name         = "sql-elsewhere"
  state               = "Enabled"
  email_addresses     = ["soc@example.com"]
  # undecided: vulnerability_assessment
}

resource "azurerm_mssql_server_extended_auditing_policy" "unlimited" {
  server_id = data.azurerm_mssql_server.shared.id
}

resource "azurerm_mssql_server_extended_auditing_policy" "short" { # want: audit_retention
  server_id             = data.azurerm_mssql_server.shared.id
  blob_storage_endpoint = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days     = 6
}

resource "azurerm_mssql_server_extended_auditing_policy" "from_variables" { # undecided: audit_retention, audit_to_monitor
  server_id              = data.azurerm_mssql_server.shared.id
  retention_in_days      = var.number
  log_monitoring_enabled = var.flag
}

resource "azurerm_mssql_server_transparent_data_encryption" "microsoft" {
  server_id = data.azurerm_mssql_server.shared.id
}

resource "azurerm_mssql_server_transparent_data_encryption" "from_variable" { # undecided: tde_key_rotation
  server_id             = data.azurerm_mssql_server.shared.id
  key_vault_key_id      = azurerm_key_vault_key.tde.id
  auto_rotation_enabled = var.flag
}

resource "azurerm_mssql_server_security_alert_policy" "from_variables" { # undecided: all_alert_types, alert_recipients, alert_administrators
  resource_group_name          = "rg-shared"
  server_name                  = data.azurerm_mssql_server.shared.name
  state                        = var.text
  disabled_alerts              = var.list
  email_addresses              = var.list
  email_account_admins_enabled = var.flag
}

resource "azurerm_mssql_server_vulnerability_assessment" "mailed" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.foreign.id
  storage_container_path          = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = ["soc@example.com"]
  }
}

resource "azurerm_mssql_server_vulnerability_assessment" "only_team" { # want: assessment_reports_administrators
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.foreign.id
  storage_container_path          = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled = true
    emails  = ["soc@example.com"]
  }
}

# undecided: assessment_recurring, assessment_reports, assessment_reports_administrators
resource "azurerm_mssql_server_vulnerability_assessment" "from_variables" {
  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.foreign.id
  storage_container_path          = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled                   = var.flag
    email_subscription_admins = var.flag
    emails                    = var.list
  }
}

# Firewall rules
resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "198.51.100.7"
  end_ip_address   = "198.51.100.7"
}

resource "azurerm_mssql_firewall_rule" "world" { # want: firewall_not_open
  name             = "world"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_mssql_firewall_rule" "nearly_world" { # want: firewall_not_open
  name             = "nearly"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "1.0.0.0"
  end_ip_address   = "223.255.255.255"
}

resource "azurerm_mssql_firewall_rule" "first_half" { # want: firewall_not_open
  name             = "half"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "127.255.255.255"
}

resource "azurerm_mssql_firewall_rule" "azure" { # want: firewall_no_azure_services
  name             = "AllowAllWindowsAzureIps"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}

resource "azurerm_mssql_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name             = "variable"
  server_id        = azurerm_mssql_server.half.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = var.text
}

# Databases and pools
resource "azurerm_mssql_database" "hardened" {
  name           = "orders"
  server_id      = azurerm_mssql_server.hardened.id
  sku_name       = "BC_Gen5_4"
  ledger_enabled = true
  zone_redundant = true

  short_term_retention_policy {
    retention_days = 35
  }

  long_term_retention_policy {
    weekly_retention = "P4W"
    yearly_retention = "P5Y"
    week_of_year     = 1
  }
}

resource "azurerm_mssql_database" "bare" { # want: ledger_enabled, long_term_backup, zone_redundant
  name      = "scratch"
  server_id = azurerm_mssql_server.bare.id
}

resource "azurerm_mssql_database" "cheap" { # want: tde_key_rotation, ledger_enabled, backup_retention, long_term_backup, geo_redundant_backup, zone_redundant
  name                                         = "cheap"
  server_id                                    = azurerm_mssql_server.bare.id
  sku_name                                     = "S0"
  storage_account_type                         = "Local"
  zone_redundant                               = false
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.tde.id

  short_term_retention_policy {
    retention_days = 1
  }

  long_term_retention_policy {
    monthly_retention = "PT0S"
  }
}

resource "azurerm_mssql_database" "warehouse" { # want: tde_enabled, ledger_enabled
  name                                = "warehouse"
  server_id                           = azurerm_mssql_server.bare.id
  sku_name                            = "DW100c"
  transparent_data_encryption_enabled = false
}

resource "azurerm_mssql_database" "pooled" { # want: ledger_enabled, long_term_backup
  name            = "pooled"
  server_id       = azurerm_mssql_server.bare.id
  elastic_pool_id = azurerm_mssql_elasticpool.zonal.id
}

# undecided: tde_enabled, tde_key_rotation, ledger_enabled, backup_retention, long_term_backup, geo_redundant_backup, zone_redundant
resource "azurerm_mssql_database" "from_variables" {
  name                                                       = "variables"
  server_id                                                  = azurerm_mssql_server.bare.id
  ledger_enabled                                             = var.flag
  zone_redundant                                             = var.flag
  storage_account_type                                       = var.text
  transparent_data_encryption_enabled                        = var.flag
  transparent_data_encryption_key_vault_key_id               = azurerm_key_vault_key.tde.id
  transparent_data_encryption_key_automatic_rotation_enabled = var.flag

  short_term_retention_policy {
    retention_days = var.number
  }

  long_term_retention_policy {
    weekly_retention = var.text
  }
}

resource "azurerm_mssql_database_extended_auditing_policy" "monitored" {
  database_id            = azurerm_mssql_database.hardened.id
  log_monitoring_enabled = true
}

resource "azurerm_mssql_database_extended_auditing_policy" "files" { # want: audit_retention, audit_to_monitor
  database_id            = azurerm_mssql_database.bare.id
  storage_endpoint       = azurerm_storage_account.audit.primary_blob_endpoint
  retention_in_days      = 7
  log_monitoring_enabled = false
}

resource "azurerm_mssql_database_extended_auditing_policy" "from_variables" { # undecided: audit_retention, audit_to_monitor
  database_id            = azurerm_mssql_database.bare.id
  retention_in_days      = var.number
  log_monitoring_enabled = var.flag
}

resource "azurerm_mssql_elasticpool" "zonal" {
  name           = "zonal"
  server_name    = azurerm_mssql_server.bare.name
  zone_redundant = true
}

resource "azurerm_mssql_elasticpool" "bare" { # want: zone_redundant
  name        = "bare"
  server_name = azurerm_mssql_server.bare.name
}

resource "azurerm_mssql_elasticpool" "from_variable" { # undecided: zone_redundant
  name           = "variable"
  server_name    = azurerm_mssql_server.bare.name
  zone_redundant = var.flag
}

# Managed instances
resource "azurerm_mssql_managed_instance" "hardened" {
  name                   = "mi-hardened"
  license_type           = "BasePrice"
  minimum_tls_version    = "1.2"
  zone_redundant_enabled = true

  azure_active_directory_administrator {
    login_username                      = "dba-team"
    object_id                           = "11111111-2222-3333-4444-555555555555"
    principal_type                      = "Group"
    azuread_authentication_only_enabled = true
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "hardened" {
  managed_instance_id   = azurerm_mssql_managed_instance.hardened.id
  key_vault_key_id      = azurerm_key_vault_key.tde.id
  auto_rotation_enabled = true
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "hardened" {
  resource_group_name          = "rg-data"
  managed_instance_name        = azurerm_mssql_managed_instance.hardened.name
  enabled                      = true
  email_addresses              = ["soc@example.com"]
  email_account_admins_enabled = true
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "hardened" {
  managed_instance_id    = azurerm_mssql_managed_instance.hardened.id
  storage_container_path = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled = true
  }
}

resource "azurerm_mssql_managed_instance" "bare" { # want: entra_administrator, entra_only_authentication, tde_customer_managed_key, threat_detection, vulnerability_assessment, zone_redundant
  name         = "mi-bare"
  license_type = "BasePrice"
}

resource "azurerm_mssql_managed_instance" "open" { # want: public_network_access_disabled, min_tls_version, entra_only_authentication, tde_customer_managed_key, threat_detection, geo_redundant_backup, zone_redundant
  name                         = "mi-open"
  license_type                 = "BasePrice"
  minimum_tls_version          = "1.1"
  public_data_endpoint_enabled = true
  storage_account_type         = "LRS"
}

resource "azurerm_mssql_managed_instance_active_directory_administrator" "open" {
  managed_instance_id = azurerm_mssql_managed_instance.open.id
  login_username      = "dba"
  object_id           = "11111111-2222-3333-4444-555555555555"
  tenant_id           = "11111111-2222-3333-4444-666666666666"
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "open" {
  managed_instance_id = azurerm_mssql_managed_instance.open.id
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "open" { # want: all_alert_types, alert_recipients, alert_administrators
  resource_group_name   = "rg-data"
  managed_instance_name = azurerm_mssql_managed_instance.open.name
  enabled               = false
  disabled_alerts       = ["Brute_Force"]
}

resource "azurerm_mssql_managed_instance_vulnerability_assessment" "open" { # want: assessment_recurring, assessment_reports, assessment_reports_administrators
  managed_instance_id    = azurerm_mssql_managed_instance.open.id
  storage_container_path = "https://staudit.blob.core.windows.net/va/"
}

# undecided: public_network_access_disabled, min_tls_version, entra_administrator, entra_only_authentication, tde_customer_managed_key, threat_detection, vulnerability_assessment, geo_redundant_backup, zone_redundant
resource "azurerm_mssql_managed_instance" "from_variables" {
  name                         = var.text
  license_type                 = "BasePrice"
  minimum_tls_version          = var.text
  public_data_endpoint_enabled = var.flag
  storage_account_type         = var.text
  zone_redundant_enabled       = var.flag

  dynamic "azure_active_directory_administrator" {
    for_each = var.list
    content {
      login_username                      = "dba"
      object_id                           = azure_active_directory_administrator.value
      principal_type                      = "Group"
      azuread_authentication_only_enabled = var.flag
    }
  }
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "elsewhere" { # want: tde_key_rotation
  managed_instance_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/managedInstances/mi-elsewhere"
  key_vault_key_id    = azurerm_key_vault_key.tde.id
}

resource "azurerm_mssql_managed_instance_transparent_data_encryption" "from_variable" { # undecided: tde_key_rotation
  managed_instance_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/managedInstances/mi-elsewhere"
  key_vault_key_id      = azurerm_key_vault_key.tde.id
  auto_rotation_enabled = var.flag
}

resource "azurerm_mssql_managed_instance_security_alert_policy" "from_variables" { # undecided: all_alert_types, alert_recipients, alert_administrators
  resource_group_name          = "rg-data"
  managed_instance_name        = "mi-elsewhere"
  enabled                      = var.flag
  disabled_alerts              = var.list
  email_addresses              = var.list
  email_account_admins_enabled = var.flag
}

# undecided: assessment_recurring, assessment_reports, assessment_reports_administrators
resource "azurerm_mssql_managed_instance_vulnerability_assessment" "from_variables" {
  managed_instance_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Sql/managedInstances/mi-elsewhere"
  storage_container_path = "https://staudit.blob.core.windows.net/va/"

  recurring_scans {
    enabled                   = var.flag
    email_subscription_admins = var.flag
    emails                    = var.list
  }
}

resource "azurerm_mssql_managed_database" "hardened" {
  name                      = "ledger"
  managed_instance_id       = azurerm_mssql_managed_instance.hardened.id
  short_term_retention_days = 14

  long_term_retention_policy {
    monthly_retention = "P12M"
  }
}

resource "azurerm_mssql_managed_database" "short" { # want: backup_retention, long_term_backup
  name                      = "short"
  managed_instance_id       = azurerm_mssql_managed_instance.bare.id
  short_term_retention_days = 3
}

resource "azurerm_mssql_managed_database" "from_variables" { # undecided: backup_retention, long_term_backup
  name                      = "variables"
  managed_instance_id       = azurerm_mssql_managed_instance.bare.id
  short_term_retention_days = var.number

  long_term_retention_policy {
    weekly_retention = var.text
  }
}

# Types that azurerm 4 no longer has
resource "azurerm_sql_server" "good" {
  name    = "sql-old-good"
  version = "12.0"

  extended_auditing_policy {
    storage_endpoint  = "https://staudit.blob.core.windows.net/"
    retention_in_days = 120
  }

  threat_detection_policy {
    state = "Enabled"
  }
}

resource "azurerm_sql_active_directory_administrator" "good" {
  server_name = azurerm_sql_server.good.name
  login       = "dba"
  object_id   = "11111111-2222-3333-4444-555555555555"
}

resource "azurerm_sql_server" "bad" { # want: firewall_no_azure_services, entra_administrator, auditing_enabled, threat_detection
  name    = "sql-old-bad"
  version = "12.0"
}

resource "azurerm_sql_server" "short_audit" { # want: entra_administrator, audit_retention
  name    = "sql-old-short"
  version = "12.0"

  extended_auditing_policy {
    storage_endpoint  = "https://staudit.blob.core.windows.net/"
    retention_in_days = 10
  }
}

resource "azurerm_mssql_server_security_alert_policy" "short_audit" { # want: vulnerability_assessment, alert_administrators
  resource_group_name = "rg-data"
  server_name         = azurerm_sql_server.short_audit.name
  state               = "Enabled"
  email_addresses     = ["soc@example.com"]
}

# undecided: firewall_no_azure_services, entra_administrator, auditing_enabled, audit_retention, threat_detection
resource "azurerm_sql_server" "from_variables" {
  name    = var.text
  version = "12.0"

  dynamic "extended_auditing_policy" {
    for_each = var.list
    content {
      retention_in_days = extended_auditing_policy.value
    }
  }
}

resource "azurerm_sql_active_directory_administrator" "elsewhere" {
  server_name = "sql-elsewhere"
  login       = "dba"
  object_id   = "11111111-2222-3333-4444-555555555555"
}

resource "azurerm_sql_firewall_rule" "office" {
  name             = "office"
  server_name      = azurerm_sql_server.good.name
  start_ip_address = "198.51.100.0"
  end_ip_address   = "198.51.100.255"
}

resource "azurerm_sql_firewall_rule" "azure" { # want: firewall_no_azure_services
  name             = "azure"
  server_name      = azurerm_sql_server.bad.name
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}

resource "azurerm_sql_firewall_rule" "azure_elsewhere" { # want: firewall_no_azure_services
  name             = "azure"
  server_name      = "sql-elsewhere"
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}

resource "azurerm_sql_firewall_rule" "world" { # want: firewall_not_open
  name             = "world"
  server_name      = azurerm_sql_server.good.name
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}

resource "azurerm_sql_firewall_rule" "from_variable" { # undecided: firewall_not_open, firewall_no_azure_services
  name             = "variable"
  server_name      = "sql-else"
  start_ip_address = var.text
  end_ip_address   = var.text
}

resource "azurerm_sql_managed_instance" "closed" {
  name = "mi-old-closed"
}

resource "azurerm_sql_managed_instance" "open" { # want: public_network_access_disabled, min_tls_version
  name                         = "mi-old-open"
  minimum_tls_version          = "1.0"
  public_data_endpoint_enabled = true
}

resource "azurerm_sql_managed_instance" "from_variables" { # undecided: public_network_access_disabled, min_tls_version
  name                         = "mi-old-variables"
  minimum_tls_version          = var.text
  public_data_endpoint_enabled = var.flag
}

# Firewall rules of the open-source databases
