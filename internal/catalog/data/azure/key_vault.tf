variable "flag" {}
variable "text" {}
variable "number" {}
variable "list" {}
variable "vault_id" {}

# Meets everything.
resource "azurerm_key_vault" "hardened" {
  name                          = "kv-hardened"
  sku_name                      = "premium"
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  rbac_authorization_enabled    = true
  purge_protection_enabled      = true
  soft_delete_retention_days    = 90
  public_network_access_enabled = false
}

resource "azurerm_private_endpoint" "hardened" {
  name      = "pe-kv-hardened"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = azurerm_key_vault.hardened.id
    subresource_names              = ["vault"]
    is_manual_connection           = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "hardened" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.hardened.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category_group = "audit"
  }
}

resource "azurerm_key_vault_certificate_contacts" "hardened" {
  key_vault_id = azurerm_key_vault.hardened.id

  contact {
    email = "platform-team@example.com"
  }
}

# What a quick start leaves behind; certificates are kept in it.
resource "azurerm_key_vault" "bare" { # want: purge_protection, network_default_deny, public_endpoint_needed, subnets_named, private_endpoint, rbac_authorization, audit_logging, certificate_contacts
  name      = "kv-bare"
  sku_name  = "standard"
  tenant_id = "00000000-0000-0000-0000-000000000000"
}

# Names of azurerm 2, 3 and 4, contacts and access policies inline.
resource "azurerm_key_vault" "older" { # want: soft_delete_retention, private_endpoint
  name                       = "kv-older"
  sku_name                   = "standard"
  tenant_id                  = "00000000-0000-0000-0000-000000000000"
  enable_rbac_authorization  = true
  purge_protection_enabled   = true
  soft_delete_enabled        = true
  soft_delete_retention_days = 30

  network_acls {
    default_action             = "Deny"
    bypass                     = "AzureServices"
    virtual_network_subnet_ids = [azurerm_subnet.apps.id]
  }

  contact {
    email = "platform-team@example.com"
  }
}

resource "azurerm_monitor_diagnostic_setting" "older" {
  name               = "audit"
  target_resource_id = azurerm_key_vault.older.id
  storage_account_id = azurerm_storage_account.logs.id

  log {
    category = "AuditEvent"
    enabled  = true
  }
}

# Everything the wrong way.
resource "azurerm_key_vault" "open" { # want: purge_protection, soft_delete, soft_delete_retention, network_default_deny, subnets_named, private_endpoint, resource_manager_access_disabled, rbac_authorization, purge_not_granted, audit_logging
  name                            = "kv-open"
  sku_name                        = "standard"
  tenant_id                       = "00000000-0000-0000-0000-000000000000"
  enable_rbac_authorization       = false
  enabled_for_template_deployment = true
  purge_protection_enabled        = false
  soft_delete_enabled             = false
  soft_delete_retention_days      = 7
  public_network_access_enabled   = true

  access_policy {
    tenant_id          = "00000000-0000-0000-0000-000000000000"
    object_id          = "11111111-1111-1111-1111-111111111111"
    secret_permissions = ["Get", "List"]
  }

  access_policy {
    tenant_id       = "00000000-0000-0000-0000-000000000000"
    object_id       = "22222222-2222-2222-2222-222222222222"
    key_permissions = ["get", "delete", "purge"]
  }

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
    ip_rules       = ["0.0.0.0/0"]
  }
}

# Metrics are no audit log, and a rule for addresses does not help while the default is Allow.
resource "azurerm_key_vault" "half" { # want: network_default_deny, subnets_named, private_endpoint, audit_logging
  name                       = "kv-half"
  sku_name                   = "standard"
  tenant_id                  = "00000000-0000-0000-0000-000000000000"
  rbac_authorization_enabled = true
  purge_protection_enabled   = true

  network_acls {
    default_action = "Allow"
    bypass         = "AzureServices"
    ip_rules       = ["203.0.113.7"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "half" {
  name                       = "metrics"
  target_resource_id         = azurerm_key_vault.half.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  log {
    category = "AuditEvent"
    enabled  = false
  }
  enabled_metric {
    category = "AllMetrics"
  }
}

# undecided: purge_protection, soft_delete, soft_delete_retention, network_default_deny, public_endpoint_needed, subnets_named, private_endpoint, resource_manager_access_disabled, rbac_authorization, purge_not_granted, audit_logging, certificate_contacts
resource "azurerm_key_vault" "from_variables" {
  name                            = var.text
  sku_name                        = "standard"
  tenant_id                       = "00000000-0000-0000-0000-000000000000"
  rbac_authorization_enabled      = var.flag
  enabled_for_template_deployment = var.flag
  purge_protection_enabled        = var.flag
  soft_delete_enabled             = var.flag
  soft_delete_retention_days      = var.number
  public_network_access_enabled   = var.flag

  access_policy {
    tenant_id          = "00000000-0000-0000-0000-000000000000"
    object_id          = "11111111-1111-1111-1111-111111111111"
    secret_permissions = var.list
  }

  dynamic "network_acls" {
    for_each = var.list
    content {
      default_action             = var.text
      bypass                     = "AzureServices"
      ip_rules                   = var.list
      virtual_network_subnet_ids = var.list
    }
  }

  dynamic "contact" {
    for_each = var.list
    content {
      email = contact.value
    }
  }
}

# For vaults that are not here by their name, or for the one whose name is not known.
resource "azurerm_private_endpoint" "elsewhere" {
  name      = "pe-elsewhere"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "vault"
    private_connection_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-elsewhere"
    is_manual_connection           = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "elsewhere" {
  name                       = "audit"
  target_resource_id         = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-elsewhere"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_key_vault_access_policy" "reader" {
  key_vault_id       = azurerm_key_vault.bare.id
  tenant_id          = "00000000-0000-0000-0000-000000000000"
  object_id          = azurerm_user_assigned_identity.app.principal_id
  secret_permissions = ["Get"]
}

resource "azurerm_key_vault_access_policy" "purger" { # want: purge_not_granted
  key_vault_id            = azurerm_key_vault.bare.id
  tenant_id               = "00000000-0000-0000-0000-000000000000"
  object_id               = azurerm_user_assigned_identity.app.principal_id
  certificate_permissions = ["Get", "Purge"]
}

# The vault refuses to purge, whoever may.
resource "azurerm_key_vault_access_policy" "moot" {
  key_vault_id    = azurerm_key_vault.half.id
  tenant_id       = "00000000-0000-0000-0000-000000000000"
  object_id       = azurerm_user_assigned_identity.app.principal_id
  key_permissions = ["Get", "Purge"]
}

resource "azurerm_key_vault_access_policy" "from_variable" { # undecided: purge_not_granted
  key_vault_id    = azurerm_key_vault.bare.id
  tenant_id       = "00000000-0000-0000-0000-000000000000"
  object_id       = azurerm_user_assigned_identity.app.principal_id
  key_permissions = var.list
}

# Managed HSM

resource "azurerm_key_vault_managed_hardware_security_module" "hardened" {
  name                          = "hsm-hardened"
  sku_name                      = "Standard_B1"
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  admin_object_ids              = ["11111111-1111-1111-1111-111111111111"]
  purge_protection_enabled      = true
  public_network_access_enabled = false
}

resource "azurerm_private_endpoint" "hsm" {
  name      = "pe-hsm"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "managedhsm"
    private_connection_resource_id = azurerm_key_vault_managed_hardware_security_module.hardened.id
    subresource_names              = ["managedhsm"]
    is_manual_connection           = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "hsm" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault_managed_hardware_security_module.hardened.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_key_vault_managed_hardware_security_module" "firewalled" { # want: private_endpoint, audit_logging
  name                     = "hsm-firewalled"
  sku_name                 = "Standard_B1"
  tenant_id                = "00000000-0000-0000-0000-000000000000"
  admin_object_ids         = ["11111111-1111-1111-1111-111111111111"]
  purge_protection_enabled = true

  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}

resource "azurerm_key_vault_managed_hardware_security_module" "bare" { # want: purge_protection, soft_delete_retention, network_default_deny, private_endpoint, audit_logging
  name                       = "hsm-bare"
  sku_name                   = "Standard_B1"
  tenant_id                  = "00000000-0000-0000-0000-000000000000"
  admin_object_ids           = ["11111111-1111-1111-1111-111111111111"]
  soft_delete_retention_days = 7
}

# undecided: purge_protection, soft_delete_retention, network_default_deny, private_endpoint, audit_logging
resource "azurerm_key_vault_managed_hardware_security_module" "from_variables" {
  name                       = var.text
  sku_name                   = "Standard_B1"
  tenant_id                  = "00000000-0000-0000-0000-000000000000"
  admin_object_ids           = ["11111111-1111-1111-1111-111111111111"]
  purge_protection_enabled   = var.flag
  soft_delete_retention_days = var.number

  network_acls {
    default_action = var.text
    bypass         = "AzureServices"
  }
}

# Keys

resource "azurerm_key_vault_key" "rotated" {
  name         = "storage"
  key_vault_id = azurerm_key_vault.hardened.id
  key_type     = "RSA-HSM"
  key_size     = 4096
  key_opts     = ["unwrapKey", "wrapKey"]

  rotation_policy {
    expire_after         = "P1Y"
    notify_before_expiry = "P30D"

    automatic {
      time_before_expiry = "P60D"
    }
  }
}

resource "azurerm_key_vault_key" "signing" { # want: key_in_hsm
  name            = "signing"
  key_vault_id    = azurerm_key_vault.hardened.id
  key_type        = "EC"
  key_opts        = ["sign", "verify"]
  expiration_date = "2027-06-30T00:00:00Z"

  rotation_policy {
    automatic {
      time_after_creation = "P90D"
    }
  }
}

resource "azurerm_key_vault_key" "bare" { # want: key_expiration, key_rotation, key_in_hsm, key_strength
  name         = "bare"
  key_vault_id = azurerm_key_vault.bare.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["decrypt", "encrypt", "sign", "unwrapKey", "verify", "wrapKey"]
}

# Rotates before an expiry that never comes.
resource "azurerm_key_vault_key" "never" { # want: key_expiration, key_rotation, key_strength
  name         = "never"
  key_vault_id = azurerm_key_vault.bare.id
  key_type     = "EC-HSM"
  curve        = "P-256K"
  key_opts     = ["sign", "verify"]

  rotation_policy {
    automatic {
      time_before_expiry = "P30D"
    }
  }
}

resource "azurerm_key_vault_key" "from_variables" { # undecided: key_expiration, key_rotation, key_in_hsm, key_strength
  name            = "variable"
  key_vault_id    = var.vault_id
  key_type        = var.text
  key_size        = var.number
  key_opts        = ["unwrapKey", "wrapKey"]
  expiration_date = var.text

  rotation_policy {
    automatic {
      time_after_creation = var.text
    }
  }
}

resource "azurerm_key_vault_managed_hardware_security_module_key" "rotated" {
  name           = "rotated"
  managed_hsm_id = azurerm_key_vault_managed_hardware_security_module.hardened.id
  key_type       = "oct-HSM"
  key_size       = 256
  key_opts       = ["wrapKey", "unwrapKey"]
}

resource "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" "rotated" {
  managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.rotated.id
  expire_after       = "P1Y"
  time_before_expiry = "P30D"
}

resource "azurerm_key_vault_managed_hardware_security_module_key" "bare" { # want: key_expiration, key_rotation, key_strength
  name           = "bare"
  managed_hsm_id = azurerm_key_vault_managed_hardware_security_module.bare.id
  key_type       = "RSA-HSM"
  key_size       = 2048
  key_opts       = ["wrapKey", "unwrapKey"]
}

# The policy may be for this key or for another.
resource "azurerm_key_vault_managed_hardware_security_module_key" "from_variables" { # undecided: key_expiration, key_rotation, key_strength
  name            = var.text
  managed_hsm_id  = azurerm_key_vault_managed_hardware_security_module.bare.id
  key_type        = "EC-HSM"
  curve           = var.text
  key_opts        = ["sign", "verify"]
  expiration_date = var.text
}

resource "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" "from_variables" {
  managed_hsm_key_id  = azurerm_key_vault_managed_hardware_security_module_key.from_variables.id
  expire_after        = var.text
  time_after_creation = var.text
}

# Secrets

resource "azurerm_key_vault_secret" "write_only" {
  name             = "database-password"
  key_vault_id     = azurerm_key_vault.hardened.id
  content_type     = "password"
  expiration_date  = "2027-01-31T00:00:00Z"
  value_wo         = ephemeral.random_password.database.result
  value_wo_version = 3
}

resource "azurerm_key_vault_secret" "bare" { # want: secret_expiration, secret_content_type, secret_not_in_state
  name         = "api-token"
  key_vault_id = azurerm_key_vault.bare.id
  value        = var.text
}

resource "azurerm_key_vault_secret" "from_variables" { # undecided: secret_expiration, secret_content_type, secret_not_in_state
  name             = "partner-token"
  key_vault_id     = var.vault_id
  content_type     = var.text
  expiration_date  = var.text
  value_wo         = var.text
  value_wo_version = var.number
}

# Certificates

resource "azurerm_key_vault_certificate" "renewed" {
  name         = "gateway"
  key_vault_id = azurerm_key_vault.hardened.id

  certificate_policy {
    issuer_parameters {
      name = azurerm_key_vault_certificate_issuer.authority.name
    }
    key_properties {
      exportable = true
      key_type   = "RSA"
      key_size   = 3072
      reuse_key  = false
    }
    lifetime_action {
      action {
        action_type = "AutoRenew"
      }
      trigger {
        days_before_expiry = 30
      }
    }
    secret_properties {
      content_type = "application/x-pkcs12"
    }
    x509_certificate_properties {
      subject            = "CN=app.example.com"
      validity_in_months = 6
      key_usage          = ["digitalSignature", "keyEncipherment"]
    }
  }
}

resource "azurerm_key_vault_certificate" "forgotten" { # want: certificate_auto_renewal, certificate_validity, certificate_new_key
  name         = "internal"
  key_vault_id = azurerm_key_vault.bare.id

  certificate_policy {
    issuer_parameters {
      name = "Self"
    }
    key_properties {
      exportable = true
      key_type   = "RSA"
      key_size   = 2048
      reuse_key  = true
    }
    lifetime_action {
      action {
        action_type = "EmailContacts"
      }
      trigger {
        lifetime_percentage = 80
      }
    }
    secret_properties {
      content_type = "application/x-pkcs12"
    }
    x509_certificate_properties {
      subject            = "CN=internal.example.com"
      validity_in_months = 36
      key_usage          = ["digitalSignature"]
    }
  }
}

# The vault cannot renew what it does not issue.
resource "azurerm_key_vault_certificate" "imported" {
  name         = "imported"
  key_vault_id = azurerm_key_vault.hardened.id

  certificate {
    contents = filebase64("gateway.pfx")
    password = var.text
  }
}

resource "azurerm_key_vault_certificate" "from_variables" { # undecided: certificate_auto_renewal, certificate_validity, certificate_new_key
  name         = "variable"
  key_vault_id = azurerm_key_vault.from_variables.id

  certificate_policy {
    issuer_parameters {
      name = "Self"
    }
    key_properties {
      exportable = true
      key_type   = "EC"
      reuse_key  = var.flag
    }
    lifetime_action {
      action {
        action_type = var.text
      }
      trigger {
        days_before_expiry = 30
      }
    }
    secret_properties {
      content_type = "application/x-pkcs12"
    }
    x509_certificate_properties {
      subject            = "CN=variable.example.com"
      validity_in_months = var.number
      key_usage          = ["digitalSignature"]
    }
  }
}
