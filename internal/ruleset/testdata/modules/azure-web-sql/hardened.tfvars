# Settings as a careful team gives them: no public endpoints, TLS 1.2, Entra
# only, customer keys, backups and audit logs that last.
name                = "shop-prod"
location            = "westeurope"
resource_group_name = "rg-shop-prod"

subnet_ids = {
  endpoints = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/endpoints"
  web       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/web"
}

key_vault = {
  sku                   = "premium"
  soft_delete_days      = 90
  purge_protection      = true
  public_access         = false
  rbac                  = true
  default_action        = "Deny"
  bypass                = "AzureServices"
  ip_rules              = []
  private_endpoint      = true
  disk_encryption       = false
  template_deployment   = false
  certificate_permisson = ["Get"]
}

readers = {
  web     = "00000000-0000-0000-0000-0000000000b1"
  billing = "00000000-0000-0000-0000-0000000000b2"
}

secrets = {
  payment-token = {
    value        = "from-a-secret-store"
    content_type = "text/plain"
    expires      = "2027-06-30T00:00:00Z"
  }
}

keys = {
  storage = {
    type    = "RSA-HSM"
    size    = 4096
    expires = "2028-06-30T00:00:00Z"
    rotation = {
      after  = "P1Y"
      notify = "P30D"
    }
  }
  database = {
    type    = "RSA-HSM"
    size    = 3072
    expires = "2028-06-30T00:00:00Z"
    rotation = {
      after  = "P1Y"
      notify = "P30D"
    }
  }
}

sql = {
  version             = "12.0"
  minimum_tls         = "1.2"
  public_access       = false
  outbound_restricted = true
  entra_only          = true
  administrator = {
    login     = "sql-administrators"
    object_id = "00000000-0000-0000-0000-0000000000c1"
  }
  firewall_rules        = {}
  audit_retention       = 365
  alert_emails          = ["security@example.com"]
  disabled_alerts       = []
  vulnerability_scans   = true
  transparent_data_key  = "database"
  connection_policy     = "Redirect"
  express_vulnerability = false
}

databases = {
  orders = {
    sku             = "BC_Gen5_2"
    max_size_gb     = 250
    zone_redundant  = true
    ledger          = true
    encryption      = true
    backup_type     = "GeoZone"
    short_retention = 35
    long_retention = {
      weekly  = "P8W"
      monthly = "P24M"
    }
    collation = "Latin1_General_100_CI_AS_SC_UTF8"
  }
  catalog = {
    sku             = "GP_Gen5_4"
    max_size_gb     = 100
    zone_redundant  = true
    ledger          = true
    encryption      = true
    backup_type     = "GeoZone"
    short_retention = 35
    long_retention = {
      weekly  = "P8W"
      monthly = "P12M"
    }
    collation = "Latin1_General_100_CI_AS_SC_UTF8"
  }
}

storage = {
  blob = {
    replication         = "GZRS"
    minimum_tls         = "TLS1_2"
    https_only          = true
    public_blobs        = false
    public_network      = false
    shared_keys         = false
    infrastructure      = true
    default_to_oauth    = true
    cross_tenant        = false
    local_user          = false
    sftp                = false
    versioning          = true
    blob_retention      = 365
    container_retention = 365
    customer_key        = "storage"
    network = {
      action = "Deny"
      ips    = ["203.0.113.10"]
      bypass = ["AzureServices", "Logging", "Metrics"]
    }
    containers = {
      invoices = "private"
      scans    = "private"
    }
    sas_expires_after   = "00.08:00:00"
    queue_log_retention = 365
  }
  queue = {
    replication         = "GZRS"
    minimum_tls         = "TLS1_2"
    https_only          = true
    public_blobs        = false
    public_network      = false
    shared_keys         = false
    infrastructure      = true
    default_to_oauth    = true
    cross_tenant        = false
    local_user          = false
    sftp                = false
    versioning          = true
    blob_retention      = 90
    container_retention = 90
    customer_key        = "storage"
    network = {
      action = "Deny"
      ips    = []
      bypass = ["AzureServices"]
    }
    containers          = {}
    sas_expires_after   = "00.08:00:00"
    queue_log_retention = 365
  }
}

app = {
  runtime       = "22-lts"
  https_only    = true
  minimum_tls   = "1.3"
  ftps          = "Disabled"
  client_certs  = true
  always_on     = true
  health_path   = "/healthz"
  settings      = { LOG_LEVEL = "info" }
  identity_type = "SystemAssigned"
  public        = false
}

log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-security/providers/Microsoft.OperationalInsights/workspaces/log-security"
