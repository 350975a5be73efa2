data "azurerm_client_config" "current" {}

data "azurerm_key_vault_key" "given" {
  count        = var.sql.transparent_data_key == null ? 0 : 1
  name         = var.sql.transparent_data_key
  key_vault_id = azurerm_key_vault.this.id
}

locals {
  containers = merge([
    for account, s in var.storage : {
      for container, access in s.containers : "${account}/${container}" => {
        account = account
        name    = container
        access  = access
      }
    }
  ]...)
}

resource "azurerm_key_vault" "this" {
  name                            = "kv-${var.name}"
  location                        = var.location
  resource_group_name             = var.resource_group_name
  tenant_id                       = data.azurerm_client_config.current.tenant_id
  sku_name                        = var.key_vault.sku
  soft_delete_retention_days      = var.key_vault.soft_delete_days
  purge_protection_enabled        = var.key_vault.purge_protection
  public_network_access_enabled   = var.key_vault.public_access
  rbac_authorization_enabled      = var.key_vault.rbac
  enabled_for_disk_encryption     = var.key_vault.disk_encryption
  enabled_for_template_deployment = var.key_vault.template_deployment

  dynamic "network_acls" {
    for_each = var.key_vault.default_action[*]
    content {
      default_action = network_acls.value
      bypass         = var.key_vault.bypass
      ip_rules       = var.key_vault.ip_rules
    }
  }
}

resource "azurerm_key_vault_access_policy" "readers" {
  for_each = var.key_vault.rbac == true ? {} : var.readers

  key_vault_id            = azurerm_key_vault.this.id
  tenant_id               = data.azurerm_client_config.current.tenant_id
  object_id               = each.value
  secret_permissions      = ["Get", "List"]
  certificate_permissions = var.key_vault.certificate_permisson
}

resource "azurerm_role_assignment" "readers" {
  for_each = var.key_vault.rbac == true ? var.readers : {}

  scope                = azurerm_key_vault.this.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = each.value
}

resource "azurerm_key_vault_secret" "this" { # want: azure_key_vault.secret_not_in_state
  for_each = nonsensitive(toset(keys(var.secrets)))

  name            = each.key
  key_vault_id    = azurerm_key_vault.this.id
  value           = var.secrets[each.key].value
  content_type    = var.secrets[each.key].content_type
  expiration_date = var.secrets[each.key].expires
}

resource "azurerm_key_vault_key" "this" {
  for_each = var.keys

  name            = each.key
  key_vault_id    = azurerm_key_vault.this.id
  key_type        = each.value.type
  key_size        = each.value.size
  key_opts        = ["decrypt", "encrypt", "unwrapKey", "wrapKey"]
  expiration_date = each.value.expires

  dynamic "rotation_policy" {
    for_each = each.value.rotation[*]
    content {
      expire_after         = rotation_policy.value.after
      notify_before_expiry = rotation_policy.value.notify

      automatic {
        time_before_expiry = "P30D"
      }
    }
  }
}

resource "azurerm_private_endpoint" "this" {
  for_each = merge(
    var.key_vault.private_endpoint ? { vault = azurerm_key_vault.this.id } : {},
    { for name, account in azurerm_storage_account.this : name => account.id },
    { sqlServer = azurerm_mssql_server.this.id },
  )

  name                = "pe-${each.key}"
  location            = var.location
  resource_group_name = var.resource_group_name
  subnet_id           = var.subnet_ids["endpoints"]

  private_service_connection {
    name                           = each.key
    private_connection_resource_id = each.value
    subresource_names              = [each.key]
    is_manual_connection           = false
  }
}

resource "azurerm_mssql_server" "this" { # want: azure_sql_database.support_operations_audited
  name                                 = "sql-${var.name}"
  location                             = var.location
  resource_group_name                  = var.resource_group_name
  version                              = var.sql.version
  minimum_tls_version                  = var.sql.minimum_tls
  public_network_access_enabled        = var.sql.public_access
  outbound_network_restriction_enabled = var.sql.outbound_restricted
  connection_policy                    = var.sql.connection_policy

  express_vulnerability_assessment_enabled     = var.sql.express_vulnerability
  transparent_data_encryption_key_vault_key_id = one(data.azurerm_key_vault_key.given[*].id)

  azuread_administrator {
    login_username              = var.sql.administrator.login
    object_id                   = var.sql.administrator.object_id
    azuread_authentication_only = var.sql.entra_only
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_mssql_firewall_rule" "this" {
  for_each = var.sql.firewall_rules

  name             = each.key
  server_id        = azurerm_mssql_server.this.id
  start_ip_address = each.value.start
  end_ip_address   = each.value.end
}

resource "azurerm_mssql_server_extended_auditing_policy" "this" {
  server_id              = azurerm_mssql_server.this.id
  log_monitoring_enabled = true
  retention_in_days      = var.sql.audit_retention
}

resource "azurerm_mssql_server_security_alert_policy" "this" {
  resource_group_name  = var.resource_group_name
  server_name          = azurerm_mssql_server.this.name
  state                = "Enabled"
  disabled_alerts      = var.sql.disabled_alerts
  email_addresses      = var.sql.alert_emails
  email_account_admins = length(coalesce(var.sql.alert_emails, [])) == 0
}

resource "azurerm_mssql_server_vulnerability_assessment" "this" {
  count = var.sql.vulnerability_scans ? 1 : 0

  server_security_alert_policy_id = azurerm_mssql_server_security_alert_policy.this.id
  storage_container_path          = "${values(azurerm_storage_account.this)[0].primary_blob_endpoint}scans/"

  recurring_scans {
    enabled                   = true
    email_subscription_admins = true
    emails                    = var.sql.alert_emails
  }
}

resource "azurerm_mssql_database" "this" {
  for_each = var.databases

  name                                = each.key
  server_id                           = azurerm_mssql_server.this.id
  sku_name                            = each.value.sku
  max_size_gb                         = each.value.max_size_gb
  collation                           = each.value.collation
  zone_redundant                      = each.value.zone_redundant
  ledger_enabled                      = each.value.ledger
  transparent_data_encryption_enabled = each.value.encryption
  storage_account_type                = each.value.backup_type

  dynamic "short_term_retention_policy" {
    for_each = each.value.short_retention[*]
    content {
      retention_days = short_term_retention_policy.value
    }
  }

  dynamic "long_term_retention_policy" {
    for_each = each.value.long_retention[*]
    content {
      weekly_retention  = long_term_retention_policy.value.weekly
      monthly_retention = long_term_retention_policy.value.monthly
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_storage_account" "this" {
  for_each = var.storage

  name                              = "st${replace(var.name, "-", "")}${each.key}"
  location                          = var.location
  resource_group_name               = var.resource_group_name
  account_tier                      = "Standard"
  account_replication_type          = each.value.replication
  min_tls_version                   = each.value.minimum_tls
  https_traffic_only_enabled        = each.value.https_only
  allow_nested_items_to_be_public   = each.value.public_blobs
  public_network_access_enabled     = each.value.public_network
  shared_access_key_enabled         = each.value.shared_keys
  infrastructure_encryption_enabled = each.value.infrastructure
  default_to_oauth_authentication   = each.value.default_to_oauth
  cross_tenant_replication_enabled  = each.value.cross_tenant
  local_user_enabled                = each.value.local_user
  sftp_enabled                      = each.value.sftp

  blob_properties {
    versioning_enabled = each.value.versioning

    dynamic "delete_retention_policy" {
      for_each = each.value.blob_retention[*]
      content {
        days = delete_retention_policy.value
      }
    }

    dynamic "container_delete_retention_policy" {
      for_each = each.value.container_retention[*]
      content {
        days = container_delete_retention_policy.value
      }
    }
  }

  dynamic "network_rules" {
    for_each = each.value.network[*]
    content {
      default_action             = network_rules.value.action
      ip_rules                   = network_rules.value.ips
      bypass                     = network_rules.value.bypass
      virtual_network_subnet_ids = values(var.subnet_ids)
    }
  }

  dynamic "sas_policy" {
    for_each = each.value.sas_expires_after[*]
    content {
      expiration_period = sas_policy.value
    }
  }

  dynamic "queue_properties" {
    for_each = each.value.queue_log_retention[*]
    content {
      logging {
        version               = "1.0"
        read                  = true
        write                 = true
        delete                = true
        retention_policy_days = queue_properties.value
      }
    }
  }

  identity {
    type = "SystemAssigned"
  }

  lifecycle {
    ignore_changes = [customer_managed_key]
  }
}

resource "azurerm_storage_account_customer_managed_key" "this" {
  for_each = { for name, s in var.storage : name => s if s.customer_key != null }

  storage_account_id = azurerm_storage_account.this[each.key].id
  key_vault_id       = azurerm_key_vault.this.id
  key_name           = azurerm_key_vault_key.this[each.value.customer_key].name
}

resource "azurerm_storage_container" "this" {
  for_each = local.containers

  name                  = each.value.name
  storage_account_id    = azurerm_storage_account.this[each.value.account].id
  container_access_type = each.value.access
}

resource "azurerm_monitor_diagnostic_setting" "vault" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.this.id
  log_analytics_workspace_id = var.log_analytics_workspace_id

  enabled_log {
    category_group = "audit"
  }
}
