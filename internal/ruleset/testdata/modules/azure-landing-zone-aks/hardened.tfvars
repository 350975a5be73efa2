# Settings as a careful team gives them: a private cluster behind a firewall,
# no local accounts, own keys, logs that last.
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
    service_endpoints = ["Microsoft.KeyVault", "Microsoft.Storage"]
    delegation        = null
    rules = {
      https = {
        priority  = 100
        direction = "Inbound"
        access    = "Allow"
        protocol  = "Tcp"
        ports     = ["443"]
        sources   = ["10.20.0.0/16"]
      }
      rest = {
        priority  = 4000
        direction = "Inbound"
        access    = "Deny"
        protocol  = "*"
        ports     = ["0-65535"]
        sources   = ["0.0.0.0/0"]
      }
    }
  }
  functions = {
    prefixes          = ["10.20.40.0/24"]
    service_endpoints = ["Microsoft.KeyVault"]
    delegation        = "Microsoft.Web/serverFarms"
    rules = {
      https = {
        priority  = 100
        direction = "Inbound"
        access    = "Allow"
        protocol  = "Tcp"
        ports     = ["443"]
        sources   = ["10.20.16.0/20"]
      }
    }
  }
}

firewall = {
  enabled           = true
  sku_tier          = "Premium"
  threat_intel_mode = "Deny"
}

log_analytics = {
  sku                = "PerGB2018"
  retention_in_days  = 365
  internet_ingestion = false
  internet_query     = false
  local_auth         = false
}

diagnostics = {
  cluster    = ["kube-apiserver", "kube-audit", "kube-audit-admin", "kube-controller-manager", "kube-scheduler", "cluster-autoscaler", "guard"]
  containers = ["ContainerLogV2"]
}

cluster = {
  kubernetes_version      = "1.34"
  sku_tier                = "Standard"
  private                 = true
  authorized_ip_ranges    = null # for a public API server only
  local_account_disabled  = true
  rbac                    = true
  azure_policy            = true
  network_policy          = "azure"
  network_plugin          = "azure"
  automatic_upgrades      = "stable"
  node_os_upgrades        = "NodeImage"
  oidc                    = true
  workload_identity       = true
  disk_encryption_set_id  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-keys/providers/Microsoft.Compute/diskEncryptionSets/des-platform"
  defender_workspace_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-security/providers/Microsoft.OperationalInsights/workspaces/log-security"
  run_command             = false
  image_cleaner           = true
  http_application_router = false
  admin_group_ids         = ["00000000-0000-0000-0000-0000000000a1"]
  outbound_type           = "userDefinedRouting"
  kms_key_id              = "https://kv-platform.vault.azure.net/keys/etcd/0a1b2c3d4e5f60718293a4b5c6d7e8f9"
  secrets_provider = {
    rotation = true
    interval = "2m"
  }
  maintenance = {
    day   = "Sunday"
    hours = [2, 3]
  }
}

node_pools = {
  general = {
    vm_size         = "Standard_D4ds_v5"
    min_count       = 3
    max_count       = 9
    zones           = ["1", "2", "3"]
    host_encryption = true
    public_ip       = false
    fips            = true
    os_disk_type    = "Ephemeral"
    max_pods        = 50
    taints          = []
    max_surge       = "33%"
  }
  batch = {
    vm_size         = "Standard_D8ds_v5"
    min_count       = 1
    max_count       = 12
    zones           = ["1", "2", "3"]
    host_encryption = true
    public_ip       = false
    fips            = true
    os_disk_type    = "Ephemeral"
    max_pods        = 50
    taints          = ["workload=batch:NoSchedule"]
    max_surge       = "33%"
  }
}

system_pool = {
  vm_size         = "Standard_D4ds_v5"
  host_encryption = true
  zones           = ["1", "2", "3"]
  critical_only   = true
  os_disk_type    = "Ephemeral"
  max_pods        = 50
}

