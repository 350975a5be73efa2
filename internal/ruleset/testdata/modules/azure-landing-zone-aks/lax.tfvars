# Settings as a careless caller gives them: a public cluster with local
# accounts, rules for everybody, no keys, short logs.
name          = "platform-prod"
address_space = ["10.20.0.0/16"]

subnets = {
  AzureFirewallSubnet = {
    prefixes          = ["10.20.0.0/26"]
    service_endpoints = []
    delegation        = null
    rules             = {}
  }
  nodes = {
    prefixes          = ["10.20.16.0/20"]
    service_endpoints = []
    delegation        = null
    rules = {
      https = {
        priority  = 100
        direction = "Inbound"
        access    = "Allow"
        protocol  = "*"
        ports     = ["22", "443", "3389"]
        sources   = ["0.0.0.0/0"]
      }
      rest = {
        priority  = 4000
        direction = "Inbound"
        access    = "Allow"
        protocol  = "*"
        ports     = ["0-65535"]
        sources   = ["0.0.0.0/0"]
      }
    }
  }
  functions = {
    prefixes          = ["10.20.40.0/24"]
    service_endpoints = []
    delegation        = "Microsoft.Web/serverFarms"
    rules = {
      https = {
        priority  = 100
        direction = "Inbound"
        access    = "Allow"
        protocol  = "Tcp"
        ports     = ["0-65535"]
        sources   = ["*"]
      }
    }
  }
}

firewall = {
  enabled           = true
  sku_tier          = "Basic"
  threat_intel_mode = "Off"
}

log_analytics = {
  sku                = "Free"
  retention_in_days  = 7
  internet_ingestion = true
  internet_query     = true
  local_auth         = true
}

diagnostics = {
  cluster    = []
  containers = []
}

cluster = {
  kubernetes_version      = "1.22"
  sku_tier                = "Free"
  private                 = false
  authorized_ip_ranges    = ["0.0.0.0/0"]
  local_account_disabled  = false
  rbac                    = false
  azure_policy            = false
  network_policy          = null
  network_plugin          = "kubenet"
  automatic_upgrades      = null
  node_os_upgrades        = "None"
  oidc                    = false
  workload_identity       = false
  disk_encryption_set_id  = null
  defender_workspace_id   = null
  run_command             = true
  image_cleaner           = false
  http_application_router = true
  admin_group_ids         = []
  outbound_type           = "loadBalancer"
  kms_key_id              = null
  secrets_provider = {
    rotation = false
    interval = "24h"
  }
  maintenance = null
}

node_pools = {
  general = {
    vm_size         = "Standard_B2s"
    min_count       = 1
    max_count       = 1
    zones           = null
    host_encryption = false
    public_ip       = true
    fips            = false
    os_disk_type    = "Managed"
    max_pods        = 20
    taints          = []
    max_surge       = null
  }
  batch = {
    vm_size         = "Standard_B2s"
    min_count       = 1
    max_count       = 1
    zones           = ["1"]
    host_encryption = false
    public_ip       = true
    fips            = false
    os_disk_type    = "Managed"
    max_pods        = 20
    taints          = []
    max_surge       = null
  }
}

system_pool = {
  vm_size         = "Standard_B2s"
  host_encryption = false
  zones           = null
  critical_only   = false
  os_disk_type    = "Managed"
  max_pods        = 20
}

