data "google_project" "this" {
  project_id = var.project_id
}

data "google_container_engine_versions" "this" {
  project  = var.project_id
  location = var.region
}

locals {
  with_accounts = { for name, p in var.node_pools : name => p if p.service_account == null }
  accounts = {
    for name, p in var.node_pools : name => coalesce(p.service_account, try(google_service_account.nodes[name].email, null))
  }
}

resource "google_compute_network" "this" {
  project                         = var.project_id
  name                            = var.name
  auto_create_subnetworks         = false
  routing_mode                    = var.routing_mode
  delete_default_routes_on_create = true
}

resource "google_compute_subnetwork" "this" {
  for_each = var.subnets

  project                  = var.project_id
  name                     = each.key
  network                  = google_compute_network.this.id
  region                   = coalesce(each.value.region, var.region)
  ip_cidr_range            = each.value.cidr
  private_ip_google_access = each.value.private_access
  purpose                  = each.value.purpose

  dynamic "secondary_ip_range" {
    for_each = each.value.secondary_ranges
    content {
      range_name    = secondary_ip_range.key
      ip_cidr_range = secondary_ip_range.value
    }
  }

  dynamic "log_config" {
    for_each = each.value.flow_logs[*]
    content {
      aggregation_interval = log_config.value.interval
      flow_sampling        = log_config.value.sampling
      metadata             = log_config.value.metadata
    }
  }
}

resource "google_compute_firewall" "this" {
  for_each = var.firewall_rules

  project       = var.project_id
  name          = "${var.name}-${each.key}"
  network       = google_compute_network.this.name
  direction     = each.value.direction
  priority      = each.value.priority
  source_ranges = each.value.direction == "INGRESS" ? each.value.source_ranges : null
  source_tags   = each.value.source_tags
  target_tags   = each.value.target_tags
  disabled      = each.value.disabled

  dynamic "allow" {
    for_each = each.value.allow
    content {
      protocol = allow.value.protocol
      ports    = allow.value.ports
    }
  }

  dynamic "deny" {
    for_each = each.value.deny
    content {
      protocol = deny.value.protocol
      ports    = deny.value.ports
    }
  }

  dynamic "log_config" {
    for_each = each.value.log_metadata[*]
    content {
      metadata = log_config.value
    }
  }
}

resource "google_compute_firewall" "health_checks" {
  project       = var.project_id
  name          = "${var.name}-health-checks"
  network       = google_compute_network.this.name
  source_ranges = ["35.191.0.0/16", "130.211.0.0/22"]

  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }

  log_config {
    metadata = "EXCLUDE_ALL_METADATA"
  }
}

resource "google_compute_router" "this" {
  count = var.nat.enabled ? 1 : 0

  project = var.project_id
  name    = "${var.name}-router"
  network = google_compute_network.this.id
  region  = var.region
}

resource "google_compute_router_nat" "this" {
  count = var.nat.enabled ? 1 : 0

  project                            = var.project_id
  name                               = "${var.name}-nat"
  router                             = google_compute_router.this[0].name
  region                             = var.region
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  min_ports_per_vm                   = var.nat.min_ports

  dynamic "log_config" {
    for_each = var.nat.log == null ? [] : [var.nat.log]
    content {
      enable = log_config.value
      filter = var.nat.filter
    }
  }
}

resource "google_service_account" "nodes" {
  for_each = local.with_accounts

  project    = var.project_id
  account_id = "gke-${each.key}"
}

resource "google_project_iam_member" "nodes" {
  for_each = {
    for pair in setproduct(keys(local.with_accounts), ["roles/logging.logWriter", "roles/monitoring.metricWriter"]) :
    join("/", pair) => { account = pair[0], role = pair[1] }
  }

  project = var.project_id
  role    = each.value.role
  member  = google_service_account.nodes[each.value.account].member
}

resource "google_container_cluster" "this" { # want: google_kubernetes_engine.anonymous_access_limited, google_kubernetes_engine.insecure_bindings_blocked, google_kubernetes_engine.pod_traffic_encrypted, google_kubernetes_engine.resource_labels
  project                     = var.project_id
  name                        = var.name
  location                    = var.region
  network                     = google_compute_network.this.id
  subnetwork                  = try(google_compute_subnetwork.this["nodes"].id, values(google_compute_subnetwork.this)[0].id)
  min_master_version          = data.google_container_engine_versions.this.latest_master_version
  remove_default_node_pool    = true
  initial_node_count          = 1
  networking_mode             = "VPC_NATIVE"
  datapath_provider           = var.cluster.dataplane
  enable_shielded_nodes       = var.cluster.shielded_nodes
  enable_intranode_visibility = var.cluster.intranode_visibility
  enable_legacy_abac          = var.cluster.legacy_abac
  enable_l4_ilb_subsetting    = var.cluster.l4_ilb_subsetting
  deletion_protection         = var.cluster.deletion_protection

  dynamic "release_channel" {
    for_each = var.cluster.release_channel[*]
    content {
      channel = release_channel.value
    }
  }

  dynamic "private_cluster_config" {
    for_each = var.cluster.private_nodes == null ? [] : [1]
    content {
      enable_private_nodes    = var.cluster.private_nodes
      enable_private_endpoint = var.cluster.private_endpoint
      master_ipv4_cidr_block  = var.cluster.master_cidr
    }
  }

  dynamic "master_authorized_networks_config" {
    for_each = var.cluster.authorized_networks[*]
    content {
      dynamic "cidr_blocks" {
        for_each = master_authorized_networks_config.value
        content {
          display_name = cidr_blocks.key
          cidr_block   = cidr_blocks.value
        }
      }
    }
  }

  dynamic "network_policy" {
    for_each = var.cluster.network_policy[*]
    content {
      enabled = network_policy.value
    }
  }

  dynamic "workload_identity_config" {
    for_each = compact([var.cluster.workload_pool])
    content {
      workload_pool = workload_identity_config.value
    }
  }

  dynamic "binary_authorization" {
    for_each = var.cluster.binary_authorization[*]
    content {
      evaluation_mode = binary_authorization.value
    }
  }

  dynamic "database_encryption" {
    for_each = var.cluster.database_key == null ? [] : [var.cluster.database_key]
    content {
      state    = "ENCRYPTED"
      key_name = database_encryption.value
    }
  }

  dynamic "authenticator_groups_config" {
    for_each = var.cluster.security_group[*]
    content {
      security_group = authenticator_groups_config.value
    }
  }

  dynamic "confidential_nodes" {
    for_each = var.cluster.confidential[*]
    content {
      enabled = confidential_nodes.value
    }
  }

  dynamic "notification_config" {
    for_each = var.cluster.notification_topic[*]
    content {
      pubsub {
        enabled = true
        topic   = notification_config.value
      }
    }
  }

  dynamic "maintenance_policy" {
    for_each = var.cluster.maintenance_start[*]
    content {
      daily_maintenance_window {
        start_time = maintenance_policy.value
      }
    }
  }

  dynamic "cost_management_config" {
    for_each = var.cluster.cost_allocation[*]
    content {
      enabled = cost_management_config.value
    }
  }

  security_posture_config {
    mode               = var.cluster.security_posture
    vulnerability_mode = var.cluster.vulnerability_mode
  }

  master_auth {
    client_certificate_config {
      issue_client_certificate = coalesce(var.cluster.client_certificate, false)
    }
  }

  logging_config {
    enable_components = coalesce(var.cluster.logging, ["SYSTEM_COMPONENTS", "WORKLOADS"])
  }

  monitoring_config {
    enable_components = coalesce(var.cluster.monitoring, ["SYSTEM_COMPONENTS"])

    dynamic "managed_prometheus" {
      for_each = var.cluster.managed_prometheus[*]
      content {
        enabled = managed_prometheus.value
      }
    }
  }

  ip_allocation_policy {
    cluster_secondary_range_name  = "pods"
    services_secondary_range_name = "services"
  }

  addons_config {
    http_load_balancing {
      disabled = !var.cluster.http_load_balancing
    }

    dynamic "gke_backup_agent_config" {
      for_each = var.cluster.backup_agent[*]
      content {
        enabled = gke_backup_agent_config.value
      }
    }
  }

  lifecycle {
    ignore_changes = [min_master_version]
  }
}

resource "google_container_node_pool" "this" {
  for_each = var.node_pools

  project  = var.project_id
  name     = each.key
  cluster  = google_container_cluster.this.id
  location = var.region

  autoscaling {
    min_node_count = each.value.min_nodes
    max_node_count = each.value.max_nodes
  }

  management {
    auto_repair  = each.value.auto_repair
    auto_upgrade = each.value.auto_upgrade
  }

  node_config {
    machine_type      = each.value.machine_type
    image_type        = each.value.image_type
    spot              = each.value.spot
    boot_disk_kms_key = each.value.disk_key
    service_account   = local.accounts[each.key]
    oauth_scopes      = coalesce(each.value.scopes, ["https://www.googleapis.com/auth/cloud-platform"])
    tags              = each.value.tags
    labels            = each.value.labels
    metadata          = { disable-legacy-endpoints = coalesce(each.value.legacy_endpoints, "true") }

    shielded_instance_config {
      enable_secure_boot          = each.value.secure_boot
      enable_integrity_monitoring = each.value.integrity
    }

    dynamic "workload_metadata_config" {
      for_each = each.value.metadata_mode[*]
      content {
        mode = workload_metadata_config.value
      }
    }
  }
}
