data "azurerm_client_config" "current" {}

data "azurerm_subscription" "current" {}

locals {
  rules = merge([
    for subnet, s in var.subnets : {
      for name, rule in s.rules : "${subnet}-${name}" => merge(rule, { subnet = subnet, name = name })
    }
  ]...)

  defender = try(coalesce(var.cluster.defender_workspace_id, azurerm_log_analytics_workspace.this.id), null)
}

resource "azurerm_resource_group" "this" {
  name     = "rg-${var.name}"
  location = var.location
  tags     = var.tags
}

resource "azurerm_virtual_network" "this" {
  name                = "vnet-${var.name}"
  location            = azurerm_resource_group.this.location
  resource_group_name = azurerm_resource_group.this.name
  address_space       = var.address_space
  tags                = var.tags
}

resource "azurerm_subnet" "this" {
  for_each = var.subnets

  name                 = each.key
  resource_group_name  = azurerm_resource_group.this.name
  virtual_network_name = azurerm_virtual_network.this.name
  address_prefixes     = each.value.prefixes
  service_endpoints    = each.value.service_endpoints

  dynamic "delegation" {
    for_each = each.value.delegation[*]
    content {
      name = "delegation"

      service_delegation {
        name = delegation.value
      }
    }
  }
}

resource "azurerm_network_security_group" "this" {
  for_each = var.subnets

  name                = "nsg-${each.key}"
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  tags                = var.tags
}

resource "azurerm_network_security_rule" "this" {
  for_each = local.rules

  name                        = each.value.name
  resource_group_name         = azurerm_resource_group.this.name
  network_security_group_name = azurerm_network_security_group.this[each.value.subnet].name
  priority                    = each.value.priority
  direction                   = each.value.direction
  access                      = each.value.access
  protocol                    = each.value.protocol
  source_port_range           = "*"
  destination_port_ranges     = each.value.ports
  source_address_prefixes     = each.value.sources
  destination_address_prefix  = "*"
}

resource "azurerm_subnet_network_security_group_association" "this" {
  for_each = azurerm_subnet.this

  subnet_id                 = each.value.id
  network_security_group_id = azurerm_network_security_group.this[each.key].id
}

resource "azurerm_public_ip" "firewall" {
  count = var.firewall.enabled ? 1 : 0

  name                = "pip-firewall"
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_firewall" "this" {
  count = var.firewall.enabled ? 1 : 0

  name                = "fw-${var.name}"
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
  sku_name            = "AZFW_VNet"
  sku_tier            = var.firewall.sku_tier
  threat_intel_mode   = var.firewall.threat_intel_mode

  ip_configuration {
    name                 = "configuration"
    subnet_id            = azurerm_subnet.this["AzureFirewallSubnet"].id
    public_ip_address_id = azurerm_public_ip.firewall[0].id
  }
}

resource "azurerm_log_analytics_workspace" "this" {
  name                          = "log-${var.name}"
  location                      = var.location
  resource_group_name           = azurerm_resource_group.this.name
  sku                           = var.log_analytics.sku
  retention_in_days             = var.log_analytics.retention_in_days
  internet_ingestion_enabled    = var.log_analytics.internet_ingestion
  internet_query_enabled        = var.log_analytics.internet_query
  local_authentication_disabled = try(!var.log_analytics.local_auth, null)
  tags                          = var.tags
}

resource "azurerm_monitor_diagnostic_setting" "cluster" {
  count = length(lookup(var.diagnostics, "cluster", [])) > 0 ? 1 : 0

  name                       = "cluster"
  target_resource_id         = azurerm_kubernetes_cluster.this.id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.this.id

  dynamic "enabled_log" {
    for_each = lookup(var.diagnostics, "cluster", [])
    content {
      category = enabled_log.value
    }
  }
}

resource "azurerm_user_assigned_identity" "cluster" {
  name                = "id-${var.name}"
  location            = var.location
  resource_group_name = azurerm_resource_group.this.name
}

resource "azurerm_kubernetes_cluster" "this" { # want: azure_kubernetes_service.monitor_metrics
  name                              = "aks-${var.name}"
  location                          = azurerm_resource_group.this.location
  resource_group_name               = azurerm_resource_group.this.name
  dns_prefix                        = var.name
  kubernetes_version                = var.cluster.kubernetes_version
  sku_tier                          = var.cluster.sku_tier
  private_cluster_enabled           = var.cluster.private
  local_account_disabled            = var.cluster.local_account_disabled
  role_based_access_control_enabled = var.cluster.rbac
  azure_policy_enabled              = var.cluster.azure_policy
  automatic_upgrade_channel         = var.cluster.automatic_upgrades
  node_os_upgrade_channel           = var.cluster.node_os_upgrades
  oidc_issuer_enabled               = var.cluster.oidc
  workload_identity_enabled         = var.cluster.workload_identity
  disk_encryption_set_id            = var.cluster.disk_encryption_set_id
  run_command_enabled               = var.cluster.run_command
  image_cleaner_enabled             = var.cluster.image_cleaner
  image_cleaner_interval_hours      = var.cluster.image_cleaner == true ? 48 : null
  http_application_routing_enabled  = var.cluster.http_application_router

  default_node_pool {
    name                         = "system"
    vm_size                      = var.system_pool.vm_size
    vnet_subnet_id               = azurerm_subnet.this["nodes"].id
    auto_scaling_enabled         = true
    min_count                    = 2
    max_count                    = 5
    zones                        = var.system_pool.zones
    host_encryption_enabled      = var.system_pool.host_encryption
    only_critical_addons_enabled = var.system_pool.critical_only
    os_disk_type                 = var.system_pool.os_disk_type
    max_pods                     = var.system_pool.max_pods
    temporary_name_for_rotation  = "systemtmp"

    upgrade_settings {
      max_surge = "33%"
    }
  }

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.cluster.id]
  }

  network_profile {
    network_plugin = var.cluster.network_plugin
    network_policy = var.cluster.network_policy
    outbound_type  = var.firewall.enabled ? "userDefinedRouting" : var.cluster.outbound_type
  }

  dynamic "api_server_access_profile" {
    for_each = var.cluster.authorized_ip_ranges == null ? [] : [var.cluster.authorized_ip_ranges]
    content {
      authorized_ip_ranges = api_server_access_profile.value
    }
  }

  dynamic "azure_active_directory_role_based_access_control" {
    for_each = length(var.cluster.admin_group_ids) > 0 ? [1] : []
    content {
      tenant_id              = data.azurerm_client_config.current.tenant_id
      admin_group_object_ids = var.cluster.admin_group_ids
      azure_rbac_enabled     = true
    }
  }

  dynamic "microsoft_defender" {
    for_each = local.defender == null ? [] : [local.defender]
    content {
      log_analytics_workspace_id = microsoft_defender.value
    }
  }

  dynamic "oms_agent" {
    for_each = contains(keys(var.diagnostics), "containers") ? [1] : []
    content {
      log_analytics_workspace_id      = azurerm_log_analytics_workspace.this.id
      msi_auth_for_monitoring_enabled = true
    }
  }

  dynamic "key_vault_secrets_provider" {
    for_each = var.cluster.secrets_provider[*]
    content {
      secret_rotation_enabled  = key_vault_secrets_provider.value.rotation
      secret_rotation_interval = key_vault_secrets_provider.value.interval
    }
  }

  dynamic "key_management_service" {
    for_each = var.cluster.kms_key_id[*]
    content {
      key_vault_key_id = key_management_service.value
    }
  }

  dynamic "maintenance_window_auto_upgrade" {
    for_each = var.cluster.maintenance[*]
    content {
      frequency   = "Weekly"
      interval    = 1
      duration    = 4
      day_of_week = maintenance_window_auto_upgrade.value.day
      start_time  = format("%02d:00", min(maintenance_window_auto_upgrade.value.hours...))
    }
  }

  lifecycle {
    ignore_changes = [default_node_pool[0].node_count]
  }

  tags = var.tags
}

resource "azurerm_kubernetes_cluster_node_pool" "this" {
  for_each = var.node_pools

  name                    = each.key
  kubernetes_cluster_id   = azurerm_kubernetes_cluster.this.id
  vm_size                 = each.value.vm_size
  vnet_subnet_id          = azurerm_subnet.this["nodes"].id
  auto_scaling_enabled    = each.value.max_count > each.value.min_count
  min_count               = each.value.min_count
  max_count               = each.value.max_count
  zones                   = each.value.zones
  host_encryption_enabled = each.value.host_encryption
  node_public_ip_enabled  = each.value.public_ip
  fips_enabled            = each.value.fips
  os_disk_type            = each.value.os_disk_type
  max_pods                = each.value.max_pods
  node_taints             = each.value.taints

  dynamic "upgrade_settings" {
    for_each = each.value.max_surge[*]
    content {
      max_surge = upgrade_settings.value
    }
  }
}

resource "azurerm_role_assignment" "pull" {
  count = var.registry_id == null ? 0 : 1

  scope                = var.registry_id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_kubernetes_cluster.this.kubelet_identity[0].object_id
}

resource "azurerm_role_assignment" "network" {
  scope                = azurerm_virtual_network.this.id
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_user_assigned_identity.cluster.principal_id
}
