variable "flag" {}
variable "text" {}
variable "list" {}
variable "account_id" {}

# Meets everything; its queue is written to the old way and its logs go to Azure Monitor.
resource "azurerm_storage_account" "hardened" {
  name                              = "sthardened"
  account_tier                      = "Standard"
  account_replication_type          = "GZRS"
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  allow_nested_items_to_be_public   = false
  public_network_access_enabled     = false
  shared_access_key_enabled         = false
  default_to_oauth_authentication   = true
  cross_tenant_replication_enabled  = false
  infrastructure_encryption_enabled = true

  customer_managed_key {
    key_vault_key_id          = azurerm_key_vault_key.storage.versionless_id
    user_assigned_identity_id = azurerm_user_assigned_identity.storage.id
  }

  sas_policy {
    expiration_period = "00.12:00:00"
  }

  blob_properties {
    versioning_enabled = true
    delete_retention_policy {
      days = 30
    }
    container_delete_retention_policy {}
    cors_rule {
      allowed_origins    = ["https://app.example.com"]
      allowed_methods    = ["GET"]
      allowed_headers    = ["range"]
      exposed_headers    = ["etag"]
      max_age_in_seconds = 600
    }
  }

  share_properties {
    retention_policy {
      days = 14
    }
    smb {
      versions                = ["SMB3.1.1"]
      channel_encryption_type = ["AES-256-GCM"]
    }
  }
}

resource "azurerm_private_endpoint" "hardened" {
  name      = "pe-hardened-blob"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.hardened.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }
}

resource "azurerm_storage_account_queue_properties" "hardened" {
  storage_account_id = azurerm_storage_account.hardened.id

  logging {
    version = "1.0"
    read    = true
    write   = true
    delete  = true
  }
}

# What a quick start leaves behind.
resource "azurerm_storage_account" "bare" { # want: blob_anonymous_access_disabled, network_default_deny, public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, sas_expiration_policy, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, blob_versioning, geo_redundant, request_logging, queue_logging
  name                     = "stbare"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

# Names of azurerm 2 and 3, and the inline form of network rules and queue logging.
resource "azurerm_storage_account" "older" { # want: public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, sas_expiration_policy, infrastructure_encryption, blob_versioning
  name                      = "stolder"
  account_tier              = "Standard"
  account_replication_type  = "RAGRS"
  enable_https_traffic_only = true
  allow_blob_public_access  = false

  network_rules {
    default_action             = "Deny"
    ip_rules                   = ["203.0.113.0/24"]
    virtual_network_subnet_ids = [azurerm_subnet.apps.id]
  }

  blob_properties {
    delete_retention_policy {}
    container_delete_retention_policy {
      days = 7
    }
  }

  queue_properties {
    logging {
      version = "1.0"
      read    = true
      write   = true
      delete  = true
    }
  }
}

resource "azurerm_storage_account_customer_managed_key" "older" {
  storage_account_id = azurerm_storage_account.older.id
  key_vault_id       = azurerm_key_vault.storage.id
  key_name           = azurerm_key_vault_key.storage.name
}

# Everything explicitly the wrong way.
resource "azurerm_storage_account" "open" { # want: https_only, min_tls_version, blob_anonymous_access_disabled, network_default_deny, public_network_access_disabled, private_endpoint, trusted_services_bypass, cors_restricted, shared_key_disabled, default_to_entra, sas_expiration_policy, local_users_disabled, cross_tenant_replication_disabled, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, share_soft_delete, smb_version, smb_channel_encryption, geo_redundant, request_logging, queue_logging
  name                             = "stopen"
  account_tier                     = "Standard"
  account_replication_type         = "ZRS"
  is_hns_enabled                   = true
  sftp_enabled                     = true
  https_traffic_only_enabled       = false
  min_tls_version                  = "TLS1_1"
  allow_nested_items_to_be_public  = true
  cross_tenant_replication_enabled = true

  network_rules {
    default_action = "Deny"
    ip_rules       = ["0.0.0.0/0"]
    bypass         = ["Metrics"]
  }

  sas_policy {
    expiration_period = ""
  }

  blob_properties {
    cors_rule {
      allowed_origins    = ["*"]
      allowed_methods    = ["GET", "PUT"]
      allowed_headers    = ["*"]
      exposed_headers    = ["*"]
      max_age_in_seconds = 3600
    }
  }

  share_properties {
    smb {
      versions                = ["SMB2.1", "SMB3.1.1"]
      channel_encryption_type = ["AES-128-CCM", "AES-256-GCM"]
    }
  }

  queue_properties {
    logging {
      version = "1.0"
      read    = false
      write   = true
      delete  = true
    }
  }
}

resource "azurerm_storage_account" "older_open" { # want: https_only, blob_anonymous_access_disabled, network_default_deny, public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, sas_expiration_policy, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, blob_versioning, geo_redundant, request_logging, queue_logging
  name                      = "stolderopen"
  account_tier              = "Standard"
  account_replication_type  = "LRS"
  enable_https_traffic_only = "false"
  allow_blob_public_access  = true

  network_rules {
    default_action = "Allow"
  }
}

# undecided: https_only, min_tls_version, blob_anonymous_access_disabled, network_default_deny, public_network_access_disabled, private_endpoint, trusted_services_bypass, cors_restricted, shared_key_disabled, default_to_entra, sas_expiration_policy, local_users_disabled, cross_tenant_replication_disabled, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, share_soft_delete, smb_version, smb_channel_encryption, blob_versioning, geo_redundant, request_logging, queue_logging
resource "azurerm_storage_account" "from_variables" {
  name                              = var.text
  account_tier                      = "Standard"
  account_replication_type          = var.text
  is_hns_enabled                    = var.flag
  https_traffic_only_enabled        = var.flag
  min_tls_version                   = var.text
  allow_nested_items_to_be_public   = var.flag
  public_network_access_enabled     = var.flag
  shared_access_key_enabled         = var.flag
  default_to_oauth_authentication   = var.flag
  local_user_enabled                = var.flag
  cross_tenant_replication_enabled  = var.flag
  infrastructure_encryption_enabled = var.flag

  dynamic "customer_managed_key" {
    for_each = var.list
    content {
      key_vault_key_id          = customer_managed_key.value
      user_assigned_identity_id = azurerm_user_assigned_identity.storage.id
    }
  }

  network_rules {
    default_action = var.text
    ip_rules       = []
    bypass         = var.list
  }

  sas_policy {
    expiration_period = var.text
  }

  blob_properties {
    versioning_enabled = var.flag
    dynamic "delete_retention_policy" {
      for_each = var.list
      content {
        days = delete_retention_policy.value
      }
    }
    dynamic "container_delete_retention_policy" {
      for_each = var.list
      content {}
    }
    cors_rule {
      allowed_origins    = var.list
      allowed_methods    = ["GET"]
      allowed_headers    = ["*"]
      exposed_headers    = ["*"]
      max_age_in_seconds = 60
    }
  }

  share_properties {
    dynamic "retention_policy" {
      for_each = var.list
      content {}
    }
    smb {
      versions                = var.list
      channel_encryption_type = var.list
    }
  }

  queue_properties {
    logging {
      version = "1.0"
      read    = var.flag
      write   = true
      delete  = true
    }
  }
}

# For an account that is not here by its name, or for the one whose name is not known.
resource "azurerm_private_endpoint" "elsewhere" {
  name      = "pe-elsewhere"
  subnet_id = azurerm_subnet.private.id

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stelsewhere"
    is_manual_connection           = false
  }
}

# Data Lake: NFS has no TLS, versions do not exist with a hierarchical namespace.
# undecided: queue_logging
resource "azurerm_storage_account" "lake" { # want: customer_managed_key, infrastructure_encryption, private_endpoint, geo_redundant, local_users_disabled
  name                            = "stlake"
  account_tier                    = "Standard"
  account_replication_type        = "LRS"
  is_hns_enabled                  = true
  nfsv3_enabled                   = true
  https_traffic_only_enabled      = false
  allow_nested_items_to_be_public = false
  public_network_access_enabled   = false
  shared_access_key_enabled       = false

  blob_properties {
    delete_retention_policy {}
    container_delete_retention_policy {}
  }
}

resource "azurerm_monitor_diagnostic_setting" "lake_blobs" {
  name                       = "requests"
  target_resource_id         = "${azurerm_storage_account.lake.id}/blobServices/default"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category = "StorageRead"
  }
  enabled_log {
    category = "StorageWrite"
  }
  enabled_log {
    category = "StorageDelete"
  }
}

# undecided: queue_logging
resource "azurerm_storage_account" "logged" { # want: public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, blob_versioning, geo_redundant
  name                            = "stlogged"
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  allow_nested_items_to_be_public = false

  sas_policy {
    expiration_period = "30.00:00:00"
  }
}

resource "azurerm_storage_account_network_rules" "logged" {
  storage_account_id = azurerm_storage_account.logged.id
  default_action     = "Deny"
  bypass             = ["AzureServices", "Logging"]
}

resource "azurerm_monitor_diagnostic_setting" "logged" {
  for_each                   = toset(["blob", "queue", "table", "file"])
  name                       = "audit"
  target_resource_id         = "${azurerm_storage_account.logged.id}/${each.key}Services/default"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category_group = "allLogs"
  }
}

# Premium files over SMB: no blobs, no queues, one region.
resource "azurerm_storage_account" "files" { # want: network_default_deny, public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, sas_expiration_policy, customer_managed_key, infrastructure_encryption, request_logging, smb_version, smb_channel_encryption
  name                     = "stfiles"
  account_kind             = "FileStorage"
  account_tier             = "Premium"
  account_replication_type = "ZRS"
}

resource "azurerm_storage_share" "files" {
  name               = "profiles"
  storage_account_id = azurerm_storage_account.files.id
  quota              = 100
}

resource "azurerm_storage_account_network_rules" "open" { # want: network_default_deny
  storage_account_id = data.azurerm_storage_account.shared.id
  default_action     = "Allow"
}

resource "azurerm_storage_account_network_rules" "no_services" { # want: trusted_services_bypass
  storage_account_name = "stlegacy"
  resource_group_name  = "rg-legacy"
  default_action       = "Deny"
  bypass               = ["None"]
}

# The account has no public endpoint that the rule could open.
resource "azurerm_storage_account_network_rules" "moot" {
  storage_account_id = azurerm_storage_account.hardened.id
  default_action     = "Allow"
}

resource "azurerm_storage_account_network_rules" "from_variables" { # undecided: network_default_deny, trusted_services_bypass
  storage_account_id = data.azurerm_storage_account.shared.id
  default_action     = var.text
  bypass             = var.list
}

resource "azurerm_storage_container" "private" {
  name                  = "invoices"
  storage_account_id    = azurerm_storage_account.hardened.id
  container_access_type = "private"
}

resource "azurerm_storage_container" "by_default" {
  name                 = "exports"
  storage_account_name = azurerm_storage_account.older.name
}

resource "azurerm_storage_container" "public" { # want: container_private
  for_each              = { assets = "blob", downloads = "container" }
  name                  = each.key
  storage_account_name  = azurerm_storage_account.open.name
  container_access_type = each.value
}

resource "azurerm_storage_container" "site" { # want: container_private
  name                  = "site"
  storage_account_id    = var.account_id
  container_access_type = "blob"
}

resource "azurerm_storage_container" "from_variable" { # undecided: container_private
  name                  = "uploads"
  storage_account_id    = var.account_id
  container_access_type = var.text
}

resource "azurerm_storage_encryption_scope" "tenant" {
  name               = "tenant-a"
  storage_account_id = azurerm_storage_account.hardened.id
  source             = "Microsoft.KeyVault"
  key_vault_key_id   = azurerm_key_vault_key.tenant.id
}

resource "azurerm_storage_encryption_scope" "microsoft" { # want: encryption_scope_customer_key
  name               = "shared"
  storage_account_id = azurerm_storage_account.hardened.id
  source             = "Microsoft.Storage"
}

resource "azurerm_storage_encryption_scope" "from_variable" { # undecided: encryption_scope_customer_key
  name               = "tenant-b"
  storage_account_id = azurerm_storage_account.hardened.id
  source             = var.text
}

resource "azurerm_storage_sync" "private" {
  name                    = "sync-private"
  incoming_traffic_policy = "AllowVirtualNetworksOnly"
}

resource "azurerm_storage_sync" "open" { # want: file_sync_private
  name = "sync-open"
}

resource "azurerm_storage_sync" "from_variable" { # undecided: file_sync_private
  name                    = "sync-variable"
  incoming_traffic_policy = var.text
}

# Local users allowed in writing, where a later change makes SFTP possible.
resource "azurerm_storage_account" "local_users" { # want: local_users_disabled, blob_anonymous_access_disabled, network_default_deny, public_network_access_disabled, private_endpoint, shared_key_disabled, default_to_entra, sas_expiration_policy, customer_managed_key, infrastructure_encryption, blob_soft_delete, container_soft_delete, blob_versioning, request_logging, queue_logging
  name                     = "stlocalusers"
  account_tier             = "Standard"
  account_replication_type = "GRS"
  local_user_enabled       = true
}
