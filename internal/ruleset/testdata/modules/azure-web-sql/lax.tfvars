# Settings as a careless caller gives them: public endpoints, TLS 1.0, shared
# keys and passwords, no customer keys, short retention.
name                = "shop-prod"
location            = "westeurope"
resource_group_name = "rg-shop-prod"

subnet_ids = {
  endpoints = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/endpoints"
  web       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/web"
}

key_vault = {
  sku                   = "standard"
  soft_delete_days      = 7
  purge_protection      = false
  public_access         = true
  rbac                  = false
  default_action        = "Allow"
  bypass                = "AzureServices"
  ip_rules              = ["0.0.0.0/0"]
  private_endpoint      = false
  disk_encryption       = true
  template_deployment   = true
  certificate_permisson = ["Get", "List", "Create", "Delete", "Import", "ManageContacts", "ManageIssuers", "Purge", "Update"]
}

readers = {
  web     = "00000000-0000-0000-0000-0000000000b1"
  billing = "00000000-0000-0000-0000-0000000000b2"
}

secrets = {
  payment-token = {
    value        = "from-a-secret-store"
    content_type = null
    expires      = null
  }
}

keys = {
  storage = {
    type     = "RSA"
    size     = 2048
    expires  = null
    rotation = null
  }
  database = {
    type     = "RSA"
    size     = 2048
    expires  = "2099-12-31T00:00:00Z"
    rotation = null
  }
}

sql = {
  version             = "2.0"
  minimum_tls         = "1.0"
  public_access       = true
  outbound_restricted = false
  entra_only          = false
  administrator = {
    login     = "sql-administrators"
    object_id = "00000000-0000-0000-0000-0000000000c1"
  }
  firewall_rules = {
    everybody = {
      start = "0.0.0.0"
      end   = "255.255.255.255"
    }
  }
  audit_retention       = 1
  alert_emails          = null
  disabled_alerts       = ["Sql_Injection", "Data_Exfiltration", "Access_Anomaly"]
  vulnerability_scans   = false
  transparent_data_key  = null
  connection_policy     = "Proxy"
  express_vulnerability = false
}

databases = {
  orders = {
    sku             = "Basic"
    max_size_gb     = 2
    zone_redundant  = false
    ledger          = false
    encryption      = false
    backup_type     = "Local"
    short_retention = 1
    long_retention  = null
    collation       = null
  }
  catalog = {
    sku             = "S0"
    max_size_gb     = 2
    zone_redundant  = false
    ledger          = false
    encryption      = false
    backup_type     = "Local"
    short_retention = null
    long_retention  = null
    collation       = null
  }
}

storage = {
  blob = {
    replication         = "LRS"
    minimum_tls         = "TLS1_0"
    https_only          = false
    public_blobs        = true
    public_network      = true
    shared_keys         = true
    infrastructure      = false
    default_to_oauth    = false
    cross_tenant        = true
    local_user          = true
    sftp                = true
    versioning          = false
    blob_retention      = 1
    container_retention = null
    customer_key        = null
    network = {
      action = "Allow"
      ips    = []
      bypass = ["AzureServices", "Logging", "Metrics"]
    }
    containers = {
      invoices = "blob"
      scans    = "container"
    }
    sas_expires_after   = null
    queue_log_retention = null
  }
  queue = {
    replication         = "LRS"
    minimum_tls         = "TLS1_1"
    https_only          = false
    public_blobs        = true
    public_network      = true
    shared_keys         = true
    infrastructure      = false
    default_to_oauth    = false
    cross_tenant        = true
    local_user          = true
    sftp                = false
    versioning          = false
    blob_retention      = null
    container_retention = 1
    customer_key        = null
    network             = null
    containers          = {}
    sas_expires_after   = "365.00:00:00"
    queue_log_retention = 1
  }
}

app = {
  runtime       = "14-lts"
  https_only    = false
  minimum_tls   = "1.0"
  ftps          = "AllAllowed"
  client_certs  = false
  always_on     = false
  health_path   = null
  settings      = { LOG_LEVEL = "debug" }
  identity_type = "SystemAssigned"
  public        = true
}

log_analytics_workspace_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-security/providers/Microsoft.OperationalInsights/workspaces/log-security"
