variable "flag" {}
variable "text" {}
variable "number" {}
variable "list" {}

# Meets everything.
resource "azurerm_kubernetes_cluster" "hardened" {
  name                      = "aks-hardened"
  dns_prefix                = "hardened"
  sku_tier                  = "Standard"
  private_cluster_enabled   = true
  run_command_enabled       = false
  local_account_disabled    = true
  oidc_issuer_enabled       = true
  workload_identity_enabled = true
  azure_policy_enabled      = true
  disk_encryption_set_id    = azurerm_disk_encryption_set.aks.id
  automatic_upgrade_channel = "patch"
  image_cleaner_enabled     = true

  default_node_pool {
    name                         = "system"
    vm_size                      = "Standard_D4ads_v5"
    vnet_subnet_id               = azurerm_subnet.nodes.id
    zones                        = ["1", "2", "3"]
    os_disk_type                 = "Ephemeral"
    host_encryption_enabled      = true
    only_critical_addons_enabled = true
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.aks.id]
  }

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled = true
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_policy      = "cilium"
    network_data_plane  = "cilium"
    outbound_type       = "userDefinedRouting"
  }

  key_management_service {
    key_vault_key_id = azurerm_key_vault_key.aks.id
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }

  maintenance_window_auto_upgrade {
    frequency   = "Weekly"
    interval    = 1
    duration    = 6
    day_of_week = "Sunday"
    start_time  = "02:00"
  }

  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }

  monitor_metrics {}

  microsoft_defender {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
}

resource "azurerm_monitor_diagnostic_setting" "hardened" {
  name                       = "control-plane"
  target_resource_id         = azurerm_kubernetes_cluster.hardened.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id

  enabled_log {
    category = "kube-audit-admin"
  }
  enabled_log {
    category = "guard"
  }
}

# What a quick start leaves behind.
resource "azurerm_kubernetes_cluster" "bare" { # want: api_server_restricted, private_cluster, run_command_disabled, entra_integration, azure_rbac, local_accounts_disabled, workload_identity, network_policy, azure_cni, egress_controlled, node_subnet, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, azure_policy, automatic_upgrades, maintenance_window, image_cleaner, container_insights, audit_logs, monitor_metrics, defender_profile, paid_tier, node_zones, system_pool_reserved, ephemeral_os_disks
  name       = "aks-bare"
  dns_prefix = "bare"

  default_node_pool {
    name       = "default"
    vm_size    = "Standard_D2s_v5"
    node_count = 1
  }

  identity {
    type = "SystemAssigned"
  }
}

# Names of azurerm 3.
resource "azurerm_kubernetes_cluster" "three" { # want: private_cluster, run_command_disabled, azure_rbac, local_accounts_disabled, workload_identity, egress_controlled, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, image_cleaner, monitor_metrics, defender_profile, ephemeral_os_disks, pods_per_node
  name                            = "aks-three"
  dns_prefix                      = "three"
  sku_tier                        = "Paid"
  automatic_channel_upgrade       = "stable"
  node_os_channel_upgrade         = "SecurityPatch"
  api_server_authorized_ip_ranges = ["203.0.113.0/24"]
  azure_policy_enabled            = true

  default_node_pool {
    name                   = "system"
    vm_size                = "Standard_D4s_v5"
    vnet_subnet_id         = azurerm_subnet.nodes.id
    zones                  = ["1", "2"]
    enable_host_encryption = true
    node_taints            = ["CriticalAddonsOnly=true:NoSchedule"]
  }

  identity {
    type = "SystemAssigned"
  }

  azure_active_directory_role_based_access_control {
    managed                = true
    admin_group_object_ids = ["11111111-1111-1111-1111-111111111111"]
  }

  network_profile {
    network_plugin = "azure"
    network_policy = "calico"
  }

  maintenance_window {
    allowed {
      day   = "Saturday"
      hours = [1, 2]
    }
  }

  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
  }
}

resource "azurerm_monitor_diagnostic_setting" "three" {
  name               = "audit"
  target_resource_id = azurerm_kubernetes_cluster.three.id
  storage_account_id = azurerm_storage_account.logs.id

  log {
    category = "kube-audit"
  }
}

# Blocks of azurerm 2.
resource "azurerm_kubernetes_cluster" "two" { # want: run_command_disabled, local_accounts_disabled, workload_identity, network_policy, egress_controlled, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, automatic_upgrades, maintenance_window, image_cleaner, audit_logs, monitor_metrics, defender_profile, paid_tier, node_subnet, system_pool_reserved, ephemeral_os_disks, pods_per_node
  name                 = "aks-two"
  dns_prefix           = "two"
  private_link_enabled = true

  default_node_pool {
    name               = "default"
    vm_size            = "Standard_D4s_v3"
    availability_zones = ["1", "2", "3"]
    max_pods           = 30
  }

  identity {
    type = "SystemAssigned"
  }

  role_based_access_control {
    enabled = true

    azure_active_directory {
      managed            = true
      azure_rbac_enabled = true
    }
  }

  network_profile {
    network_plugin = "azure"
  }

  addon_profile {
    azure_policy {
      enabled = true
    }
    azure_keyvault_secrets_provider {
      enabled                 = true
      secret_rotation_enabled = true
    }
    http_application_routing {
      enabled = false
    }
    kube_dashboard {
      enabled = false
    }
    oms_agent {
      enabled                    = true
      log_analytics_workspace_id = azurerm_log_analytics_workspace.main.id
    }
  }
}

resource "azurerm_kubernetes_cluster" "two_open" { # want: api_server_restricted, private_cluster, run_command_disabled, rbac_enabled, entra_integration, azure_rbac, local_accounts_disabled, managed_identity, workload_identity, network_policy, azure_cni, egress_controlled, node_subnet, node_public_ip_disabled, http_routing_addon_disabled, dashboard_disabled, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, azure_policy, unsafe_sysctls_forbidden, automatic_upgrades, maintenance_window, image_cleaner, container_insights, audit_logs, monitor_metrics, defender_profile, paid_tier, node_zones, scale_set_nodes, system_pool_reserved, ephemeral_os_disks, pods_per_node
  name                            = "aks-two-open"
  dns_prefix                      = "two-open"
  api_server_authorized_ip_ranges = ["0.0.0.0/0"]

  default_node_pool {
    name                  = "default"
    vm_size               = "Standard_D2s_v3"
    type                  = "AvailabilitySet"
    enable_node_public_ip = true
    max_pods              = 20

    kubelet_config {
      allowed_unsafe_sysctls = ["net.*"]
    }
  }

  service_principal {
    client_id     = "22222222-2222-2222-2222-222222222222"
    client_secret = var.text
  }

  role_based_access_control {
    enabled = false
  }

  network_profile {
    network_plugin = "kubenet"
  }

  addon_profile {
    azure_policy {
      enabled = false
    }
    azure_keyvault_secrets_provider {
      enabled                 = true
      secret_rotation_enabled = false
    }
    http_application_routing {
      enabled = true
    }
    kube_dashboard {
      enabled = true
    }
    oms_agent {
      enabled = false
    }
  }
}

# Today's names, the wrong way round.
resource "azurerm_kubernetes_cluster" "open" { # want: api_server_restricted, private_cluster, run_command_disabled, rbac_enabled, entra_integration, azure_rbac, local_accounts_disabled, workload_identity, egress_controlled, node_public_ip_disabled, http_routing_addon_disabled, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, azure_policy, automatic_upgrades, node_os_upgrades, image_cleaner, container_insights, audit_logs, monitor_metrics, defender_profile, node_zones, system_pool_reserved, ephemeral_os_disks
  name                              = "aks-open"
  dns_prefix                        = "open"
  sku_tier                          = "Premium"
  role_based_access_control_enabled = false
  http_application_routing_enabled  = true
  automatic_upgrade_channel         = "none"
  node_os_upgrade_channel           = "None"

  default_node_pool {
    name                    = "default"
    vm_size                 = "Standard_D2s_v5"
    vnet_subnet_id          = azurerm_subnet.nodes.id
    pod_subnet_id           = azurerm_subnet.pods.id
    node_public_ip_enabled  = true
    host_encryption_enabled = false
    zones                   = ["1"]
    max_pods                = 60
  }

  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0", "203.0.113.0/24"]
  }

  identity {
    type = "SystemAssigned"
  }

  network_profile {
    network_plugin     = "azure"
    network_data_plane = "cilium"
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "open" {
  name               = "metrics"
  target_resource_id = azurerm_kubernetes_cluster.open.id
  storage_account_id = azurerm_storage_account.logs.id

  enabled_log {
    category = "cluster-autoscaler"
  }
}

# The customer's plugin brings its own policies.
resource "azurerm_kubernetes_cluster" "own_plugin" { # want: private_cluster, run_command_disabled, azure_rbac, workload_identity, node_subnet, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, azure_policy, automatic_upgrades, image_cleaner, container_insights, monitor_metrics, defender_profile, paid_tier, node_zones, system_pool_reserved, ephemeral_os_disks
  name                    = "aks-own-plugin"
  dns_prefix              = "own"
  local_account_disabled  = true
  node_os_upgrade_channel = "NodeImage"

  default_node_pool {
    name    = "default"
    vm_size = "Standard_D2s_v5"
  }

  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24", "198.51.100.7/32"]
  }

  identity {
    type = "SystemAssigned"
  }

  azure_active_directory_role_based_access_control {
    admin_group_object_ids = ["11111111-1111-1111-1111-111111111111"]
  }

  network_profile {
    network_plugin = "none"
    outbound_type  = "none"
  }

  maintenance_window_node_os {
    frequency = "Daily"
    interval  = 1
    duration  = 4
  }
}

resource "azurerm_monitor_diagnostic_setting" "own_plugin" {
  name               = "audit"
  target_resource_id = azurerm_kubernetes_cluster.own_plugin.id
  storage_account_id = azurerm_storage_account.logs.id

  enabled_log {
    category_group = "audit"
  }
}

# undecided: api_server_restricted, private_cluster, run_command_disabled, rbac_enabled, entra_integration, azure_rbac, local_accounts_disabled, managed_identity, workload_identity, network_policy, azure_cni, egress_controlled, node_subnet, node_public_ip_disabled, http_routing_addon_disabled, dashboard_disabled, host_encryption, disk_encryption_set, secrets_encrypted_with_kms, key_vault_secrets_rotated, azure_policy, unsafe_sysctls_forbidden, automatic_upgrades, node_os_upgrades, maintenance_window, image_cleaner, container_insights, audit_logs, monitor_metrics, defender_profile, paid_tier, node_zones, scale_set_nodes, system_pool_reserved, ephemeral_os_disks, pods_per_node
resource "azurerm_kubernetes_cluster" "from_variables" {
  name                              = var.text
  dns_prefix                        = "variables"
  sku_tier                          = var.text
  private_cluster_enabled           = var.flag
  run_command_enabled               = var.flag
  local_account_disabled            = var.flag
  workload_identity_enabled         = var.flag
  role_based_access_control_enabled = var.flag
  http_application_routing_enabled  = var.flag
  azure_policy_enabled              = var.flag
  disk_encryption_set_id            = var.text
  automatic_upgrade_channel         = var.text
  node_os_upgrade_channel           = var.text
  image_cleaner_enabled             = var.flag

  default_node_pool {
    name                         = "default"
    vm_size                      = "Standard_D2s_v5"
    type                         = var.text
    vnet_subnet_id               = var.text
    zones                        = var.list
    os_disk_type                 = var.text
    host_encryption_enabled      = var.flag
    node_public_ip_enabled       = var.flag
    only_critical_addons_enabled = var.flag
    max_pods                     = var.number

    kubelet_config {
      allowed_unsafe_sysctls = var.list
    }
  }

  dynamic "service_principal" {
    for_each = var.list
    content {
      client_id     = var.text
      client_secret = var.text
    }
  }

  dynamic "azure_active_directory_role_based_access_control" {
    for_each = var.list
    content {
      azure_rbac_enabled = var.flag
    }
  }

  network_profile {
    network_plugin     = var.text
    network_policy     = var.text
    network_data_plane = var.text
    outbound_type      = var.text
  }

  addon_profile {
    kube_dashboard {
      enabled = var.flag
    }
  }

  key_vault_secrets_provider {
    secret_rotation_enabled = var.flag
  }

  dynamic "key_management_service" {
    for_each = var.list
    content {
      key_vault_key_id = key_management_service.value
    }
  }

  dynamic "maintenance_window_node_os" {
    for_each = var.list
    content {
      frequency = "Daily"
      interval  = 1
      duration  = 4
    }
  }

  dynamic "oms_agent" {
    for_each = var.list
    content {
      log_analytics_workspace_id = oms_agent.value
    }
  }

  dynamic "monitor_metrics" {
    for_each = var.list
    content {}
  }

  dynamic "microsoft_defender" {
    for_each = var.list
    content {
      log_analytics_workspace_id = microsoft_defender.value
    }
  }
}

resource "azurerm_monitor_diagnostic_setting" "from_variables" {
  name               = "audit"
  target_resource_id = azurerm_kubernetes_cluster.from_variables.id
  storage_account_id = azurerm_storage_account.logs.id

  enabled_log {
    category = var.text
  }
}

# AKS Automatic

resource "azurerm_kubernetes_automatic_cluster" "private" {
  name = "aks-automatic-private"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.aks.id]
  }

  private_cluster {}

  api_server_access {
    subnet_id = azurerm_subnet.api.id
  }
}

resource "azurerm_monitor_diagnostic_setting" "private" {
  name               = "all"
  target_resource_id = azurerm_kubernetes_automatic_cluster.private.id
  storage_account_id = azurerm_storage_account.logs.id

  enabled_log {
    category_group = "allLogs"
  }
}

resource "azurerm_kubernetes_automatic_cluster" "ranges" { # want: private_cluster, audit_logs
  name = "aks-automatic-ranges"

  identity {
    type = "SystemAssigned"
  }

  api_server_access {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
}

resource "azurerm_kubernetes_automatic_cluster" "bare" { # want: api_server_restricted, private_cluster, audit_logs
  name = "aks-automatic-bare"

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_kubernetes_automatic_cluster" "from_variables" { # undecided: api_server_restricted, private_cluster, audit_logs
  name = "aks-automatic-variables"

  identity {
    type = "SystemAssigned"
  }

  dynamic "private_cluster" {
    for_each = var.list
    content {}
  }

  api_server_access {
    authorized_ip_ranges = var.list
  }
}

resource "azurerm_monitor_diagnostic_setting" "automatic_from_variables" {
  name               = "audit"
  target_resource_id = azurerm_kubernetes_automatic_cluster.from_variables.id
  storage_account_id = azurerm_storage_account.logs.id

  dynamic "enabled_log" {
    for_each = var.list
    content {
      category = enabled_log.value
    }
  }
}

# Node pools

resource "azurerm_kubernetes_cluster_node_pool" "hardened" {
  name                    = "apps"
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.hardened.id
  vm_size                 = "Standard_D8ads_v5"
  vnet_subnet_id          = azurerm_subnet.nodes.id
  zones                   = ["1", "2", "3"]
  os_disk_type            = "Ephemeral"
  host_encryption_enabled = true
}

resource "azurerm_kubernetes_cluster_node_pool" "system" {
  name                   = "system2"
  kubernetes_cluster_id  = azurerm_kubernetes_cluster.three.id
  vm_size                = "Standard_D4ads_v5"
  mode                   = "System"
  vnet_subnet_id         = azurerm_subnet.nodes.id
  availability_zones     = ["1", "2", "3"]
  os_disk_type           = "Ephemeral"
  enable_host_encryption = true
  node_taints            = ["CriticalAddonsOnly=true:NoSchedule"]
  max_pods               = 50
}

resource "azurerm_kubernetes_cluster_node_pool" "bare" { # want: node_subnet, host_encryption, node_zones, ephemeral_os_disks, pods_per_node
  name                  = "bare"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.three.id
  vm_size               = "Standard_D2s_v5"
}

resource "azurerm_kubernetes_cluster_node_pool" "open" { # want: node_subnet, node_public_ip_disabled, host_encryption, unsafe_sysctls_forbidden, node_zones, system_pool_reserved, ephemeral_os_disks, pods_per_node
  name                  = "open"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.hardened.id
  vm_size               = "Standard_D2s_v5"
  mode                  = "System"
  enable_node_public_ip = true
  max_pods              = 30
  os_disk_type          = "Managed"

  kubelet_config {
    allowed_unsafe_sysctls = ["kernel.msg*"]
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "from_variables" { # undecided: node_subnet, node_public_ip_disabled, host_encryption, unsafe_sysctls_forbidden, node_zones, system_pool_reserved, ephemeral_os_disks, pods_per_node
  name                    = "variable"
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.three.id
  vm_size                 = "Standard_D2s_v5"
  mode                    = var.text
  vnet_subnet_id          = var.text
  zones                   = var.list
  os_disk_type            = var.text
  host_encryption_enabled = var.flag
  node_public_ip_enabled  = var.flag
  max_pods                = var.number
  node_taints             = var.list

  kubelet_config {
    allowed_unsafe_sysctls = var.list
  }
}

# Safeguards and GitOps

resource "azurerm_kubernetes_cluster_deployment_safeguard" "enforced" {
  kubernetes_cluster_id        = azurerm_kubernetes_cluster.hardened.id
  level                        = "Enforce"
  pod_security_standards_level = "Restricted"
}

resource "azurerm_kubernetes_cluster_deployment_safeguard" "warned" { # want: deployment_safeguards_enforced, pod_security_standards
  kubernetes_cluster_id = azurerm_kubernetes_cluster.bare.id
  level                 = "Warn"
}

resource "azurerm_kubernetes_cluster_deployment_safeguard" "from_variables" { # undecided: deployment_safeguards_enforced, pod_security_standards
  kubernetes_cluster_id        = azurerm_kubernetes_cluster.open.id
  level                        = var.text
  pod_security_standards_level = var.text
}

resource "azurerm_kubernetes_flux_configuration" "git" {
  name       = "apps"
  cluster_id = azurerm_kubernetes_cluster.hardened.id
  namespace  = "flux"

  git_repository {
    url             = "https://git.example.com/platform/apps.git"
    reference_type  = "branch"
    reference_value = "main"
  }

  kustomizations {
    name = "apps"
  }
}

resource "azurerm_kubernetes_flux_configuration" "plain" { # want: flux_source_encrypted
  name       = "plain"
  cluster_id = azurerm_kubernetes_cluster.bare.id
  namespace  = "flux"

  bucket {
    bucket_name = "manifests"
    url         = "https://minio.example.com"
    tls_enabled = false
  }

  kustomizations {
    name = "apps"
  }
}

resource "azurerm_kubernetes_flux_configuration" "plain_git" { # want: flux_source_encrypted
  name       = "plain-git"
  cluster_id = azurerm_kubernetes_cluster.bare.id
  namespace  = "flux"

  git_repository {
    url             = "http://git.internal/apps.git"
    reference_type  = "branch"
    reference_value = "main"
  }

  kustomizations {
    name = "apps"
  }
}

resource "azurerm_kubernetes_flux_configuration" "from_variables" { # undecided: flux_source_encrypted
  name       = "variable"
  cluster_id = azurerm_kubernetes_cluster.open.id
  namespace  = "flux"

  git_repository {
    url             = var.text
    reference_type  = "branch"
    reference_value = "main"
  }

  kustomizations {
    name = "apps"
  }
}
