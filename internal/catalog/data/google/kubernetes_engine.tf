variable "enabled" {}
variable "name" {}
variable "email" {}
variable "key" {}
variable "text" {}
variable "labels" {}
variable "components" {}
variable "scopes" {}
variable "pools" {}
variable "cidr" {}
variable "days" {}

resource "google_service_account" "nodes" {
  account_id = "gke-nodes"
}

resource "google_compute_network" "main" {
  name                    = "main"
  auto_create_subnetworks = false
}

# Clusters

resource "google_container_cluster" "hardened" {
  name                        = "orders"
  location                    = "europe-west1"
  network                     = google_compute_network.main.id
  subnetwork                  = google_compute_subnetwork.nodes.id
  initial_node_count          = 1
  remove_default_node_pool    = true
  deletion_protection         = true
  enable_shielded_nodes       = true
  enable_intranode_visibility = true
  datapath_provider           = "ADVANCED_DATAPATH"

  in_transit_encryption_config = "IN_TRANSIT_ENCRYPTION_INTER_NODE_TRANSPARENT"

  resource_labels = {
    owner = "shop"
  }
  ip_allocation_policy {
    cluster_secondary_range_name  = "pods"
    services_secondary_range_name = "services"
  }
  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = true
  }
  master_authorized_networks_config {
    gcp_public_cidrs_access_enabled = false
    cidr_blocks {
      cidr_block   = "10.10.0.0/24"
      display_name = "administrators"
    }
  }
  authenticator_groups_config {
    security_group = "gke-security-groups@example.com"
  }
  anonymous_authentication_config {
    mode = "LIMITED"
  }
  rbac_binding_config {
    enable_insecure_binding_system_authenticated   = false
    enable_insecure_binding_system_unauthenticated = false
  }
  workload_identity_config {
    workload_pool = "acme.svc.id.goog"
  }
  release_channel {
    channel = "REGULAR"
  }
  maintenance_policy {
    recurring_window {
      start_time = "2025-01-04T02:00:00Z"
      end_time   = "2025-01-04T08:00:00Z"
      recurrence = "FREQ=WEEKLY;BYDAY=SA,SU"
    }
  }
  notification_config {
    pubsub {
      enabled = true
      topic   = google_pubsub_topic.gke.id
    }
  }
  logging_config {
    enable_components = ["SYSTEM_COMPONENTS", "WORKLOADS", "APISERVER", "SCHEDULER", "CONTROLLER_MANAGER"]
  }
  monitoring_config {
    enable_components = ["SYSTEM_COMPONENTS", "POD"]
  }
  security_posture_config {
    mode = "BASIC"
  }
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
  database_encryption {
    state    = "ENCRYPTED"
    key_name = google_kms_crypto_key.gke.id
  }
  confidential_nodes {
    enabled = true
  }
  node_pool_defaults {
    node_config_defaults {
      insecure_kubelet_readonly_port_enabled = "FALSE"
    }
  }
  addons_config {
    gke_backup_agent_config {
      enabled = true
    }
  }
}

resource "google_container_cluster" "bare" {
  # want: private_nodes, authorized_networks, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, workload_identity, metadata_server, node_service_account
  # want: network_policy, vpc_native, own_network, intranode_visibility, pod_traffic_encrypted, secure_boot, release_channel, maintenance_window, upgrade_notifications, control_plane_logs
  # want: binary_authorization, secrets_encryption, boot_disk_key, confidential_nodes, resource_labels, backup_agent
  name               = "bare"
  location           = "europe-west1"
  initial_node_count = 3
}

resource "google_container_cluster" "careless" {
  # want: private_nodes, authorized_networks_closed, google_addresses_refused, public_endpoint_off, client_certificate_off, legacy_abac_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, workload_identity, metadata_server, legacy_metadata_off, node_service_account, node_scopes
  # want: network_policy, vpc_native, own_network, intranode_visibility, pod_traffic_encrypted, external_ips_blocked, shielded_nodes, secure_boot, integrity_monitoring, kubelet_port_closed, container_optimized_os
  # want: release_channel, maintenance_window, upgrade_notifications, no_alpha_features, logging, monitoring, control_plane_logs, security_posture, binary_authorization, secrets_encryption, boot_disk_key, confidential_nodes
  # want: resource_labels, deletion_protection, regional_control_plane, backup_agent
  name                        = "careless"
  location                    = "europe-west1-b"
  network                     = "default"
  initial_node_count          = 3
  deletion_protection         = false
  enable_legacy_abac          = true
  enable_kubernetes_alpha     = true
  enable_shielded_nodes       = false
  enable_intranode_visibility = false
  networking_mode             = "ROUTES"
  datapath_provider           = "LEGACY_DATAPATH"

  private_cluster_config {
    enable_private_nodes    = false
    enable_private_endpoint = false
  }
  master_authorized_networks_config {
    gcp_public_cidrs_access_enabled = true
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
    cidr_blocks {
      cidr_block = "0.0.0.0/0"
    }
  }
  master_auth {
    client_certificate_config {
      issue_client_certificate = true
    }
  }
  service_external_ips_config {
    enabled = true
  }
  network_policy {
    enabled = false
  }
  release_channel {
    channel = "UNSPECIFIED"
  }
  logging_config {
    enable_components = []
  }
  monitoring_config {
    enable_components = []
  }
  security_posture_config {
    mode = "DISABLED"
  }
  binary_authorization {
    evaluation_mode = "DISABLED"
  }
  database_encryption {
    state = "DECRYPTED"
  }
  node_config {
    image_type   = "UBUNTU_CONTAINERD"
    oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"]
    metadata = {
      disable-legacy-endpoints = "false"
    }
    workload_metadata_config {
      mode = "GCE_METADATA"
    }
    shielded_instance_config {
      enable_integrity_monitoring = false
    }
    kubelet_config {
      insecure_kubelet_readonly_port_enabled = "TRUE"
    }
  }
}

resource "google_container_cluster" "variables" {
  # undecided: private_nodes, authorized_networks_closed, google_addresses_refused, public_endpoint_off, client_certificate_off, legacy_abac_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, workload_identity, metadata_server, legacy_metadata_off, node_service_account, node_scopes
  # undecided: network_policy, own_network, intranode_visibility, pod_traffic_encrypted, external_ips_blocked, shielded_nodes, secure_boot, integrity_monitoring, kubelet_port_closed, container_optimized_os
  # undecided: release_channel, upgrade_notifications, no_alpha_features, logging, monitoring, control_plane_logs, security_posture, binary_authorization, secrets_encryption, boot_disk_key, confidential_nodes
  # undecided: resource_labels, deletion_protection, regional_control_plane, backup_agent, vpc_native, basic_auth_off
  # want: maintenance_window
  name                         = "variables"
  location                     = var.text
  network                      = var.name
  initial_node_count           = 3
  deletion_protection          = var.enabled
  enable_legacy_abac           = var.enabled
  enable_kubernetes_alpha      = var.enabled
  enable_shielded_nodes        = var.enabled
  enable_intranode_visibility  = var.enabled
  networking_mode              = var.text
  resource_labels              = var.labels
  in_transit_encryption_config = var.text

  private_cluster_config {
    enable_private_nodes    = var.enabled
    enable_private_endpoint = var.enabled
  }
  master_authorized_networks_config {
    gcp_public_cidrs_access_enabled = var.enabled
    cidr_blocks {
      cidr_block = var.cidr
    }
  }
  master_auth {
    username = var.name
    password = var.text
    client_certificate_config {
      issue_client_certificate = var.enabled
    }
  }
  authenticator_groups_config {
    security_group = var.name
  }
  anonymous_authentication_config {
    mode = var.text
  }
  rbac_binding_config {
    enable_insecure_binding_system_authenticated   = var.enabled
    enable_insecure_binding_system_unauthenticated = var.enabled
  }
  workload_identity_config {
    workload_pool = var.name
  }
  service_external_ips_config {
    enabled = var.enabled
  }
  network_policy {
    enabled = var.enabled
  }
  release_channel {
    channel = var.text
  }
  notification_config {
    pubsub {
      enabled = var.enabled
    }
  }
  logging_config {
    enable_components = var.components
  }
  monitoring_config {
    enable_components = var.components
  }
  security_posture_config {
    mode = var.text
  }
  binary_authorization {
    evaluation_mode = var.text
  }
  database_encryption {
    state    = var.text
    key_name = var.key
  }
  confidential_nodes {
    enabled = var.enabled
  }
  addons_config {
    gke_backup_agent_config {
      enabled = var.enabled
    }
  }
  node_config {
    image_type        = var.text
    service_account   = var.email
    oauth_scopes      = var.scopes
    metadata          = var.labels
    boot_disk_kms_key = var.key
    workload_metadata_config {
      mode = var.text
    }
    shielded_instance_config {
      enable_secure_boot          = var.enabled
      enable_integrity_monitoring = var.enabled
    }
    kubelet_config {
      insecure_kubelet_readonly_port_enabled = var.text
    }
  }
}

# What the duties say that only some clusters have.
resource "google_container_cluster" "unknown_blocks" {
  # want: private_nodes, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, workload_identity, own_network, network_policy, intranode_visibility, pod_traffic_encrypted, release_channel, upgrade_notifications, control_plane_logs
  # want: binary_authorization, secrets_encryption, resource_labels, backup_agent, vpc_native
  # undecided: authorized_networks, authorized_networks_closed, google_addresses_refused, maintenance_window, metadata_server, legacy_metadata_off, node_service_account, node_scopes, secure_boot, integrity_monitoring, kubelet_port_closed, container_optimized_os, auto_upgrade, auto_repair, auto_upgrade_stated, auto_repair_stated, boot_disk_key, confidential_nodes, no_inline_node_pools
  name                     = "unknown-blocks"
  location                 = "europe-west1"
  remove_default_node_pool = true
  initial_node_count       = 1

  dynamic "master_authorized_networks_config" {
    for_each = var.pools
    content {
      cidr_blocks {
        cidr_block = master_authorized_networks_config.value
      }
    }
  }
  dynamic "maintenance_policy" {
    for_each = var.pools
    content {
      daily_maintenance_window {
        start_time = "03:00"
      }
    }
  }
  dynamic "node_pool" {
    for_each = var.pools
    content {
      name = node_pool.value.name
      management {
        auto_upgrade = node_pool.value.upgrade
        auto_repair  = node_pool.value.repair
      }
    }
  }
}

# Nothing about nodes is asked where it may go away, unless it is wrong either way.
resource "google_container_cluster" "pool_may_go" {
  # want: private_nodes, authorized_networks, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, network_policy, vpc_native, own_network, intranode_visibility, pod_traffic_encrypted, release_channel, maintenance_window, upgrade_notifications
  # want: control_plane_logs, binary_authorization, secrets_encryption, resource_labels, backup_agent
  # undecided: node_service_account, boot_disk_key, confidential_nodes
  name                     = "pool-may-go"
  location                 = "europe-west1"
  initial_node_count       = 1
  remove_default_node_pool = var.enabled

  workload_identity_config {
    workload_pool = "acme.svc.id.goog"
  }
  node_config {
    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}

# The names of google 3: a cluster with the default pool, hardened in its time.
resource "google_container_cluster" "older_names" {
  # want: public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, intranode_visibility, pod_traffic_encrypted, maintenance_window, upgrade_notifications, control_plane_logs, secrets_encryption, boot_disk_key, confidential_nodes, resource_labels, backup_agent
  name                        = "older-names"
  location                    = "europe-west1"
  network                     = "shop"
  initial_node_count          = 3
  logging_service             = "logging.googleapis.com/kubernetes"
  monitoring_service          = "monitoring.googleapis.com/kubernetes"
  enable_binary_authorization = true

  master_auth {
    username = ""
    password = ""
    client_certificate_config {
      issue_client_certificate = false
    }
  }
  private_cluster_config {
    enable_private_nodes    = true
    enable_private_endpoint = false
    master_ipv4_cidr_block  = "172.16.0.0/28"
  }
  master_authorized_networks_config {
  }
  workload_identity_config {
    identity_namespace = "acme.svc.id.goog"
  }
  network_policy {
    enabled = true
  }
  ip_allocation_policy {
  }
  release_channel {
    channel = "STABLE"
  }
  node_config {
    service_account = "nodes@acme.iam.gserviceaccount.com"
    oauth_scopes    = ["cloud-platform"]
    image_type      = "cos"
    workload_metadata_config {
      node_metadata = "GKE_METADATA_SERVER"
    }
    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}

resource "google_container_cluster" "password" {
  # want: private_nodes, authorized_networks, public_endpoint_off, basic_auth_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, workload_identity, network_policy, vpc_native, own_network, intranode_visibility, pod_traffic_encrypted
  # want: release_channel, maintenance_window, upgrade_notifications, logging, monitoring, control_plane_logs, binary_authorization, secrets_encryption, resource_labels, backup_agent
  name                     = "password"
  location                 = "europe-west1"
  initial_node_count       = 1
  remove_default_node_pool = true
  logging_service          = "none"
  monitoring_service       = "none"
  master_auth {
    username = "admin"
    password = "not a real password"
  }
}

# Private nodes by the pool; the control plane has only its DNS endpoint.
resource "google_container_cluster" "dns_endpoint" {
  # want: rbac_groups, anonymous_access_limited, insecure_bindings_blocked, network_policy, vpc_native, intranode_visibility, pod_traffic_encrypted, release_channel, upgrade_notifications, control_plane_logs, binary_authorization, secrets_encryption, resource_labels, backup_agent
  name                     = "dns-endpoint"
  location                 = "europe-west1"
  network                  = "projects/acme/global/networks/shop"
  initial_node_count       = 1
  remove_default_node_pool = true
  control_plane_endpoints_config {
    dns_endpoint_config {
      allow_external_traffic = true
    }
    ip_endpoints_config {
      enabled = false
    }
  }
  workload_identity_config {
    workload_pool = "acme.svc.id.goog"
  }
  maintenance_policy {
    daily_maintenance_window {
      start_time = "03:00"
    }
  }
}

resource "google_container_node_pool" "private" { # want: auto_upgrade_stated, auto_repair_stated, node_service_account, secure_boot, boot_disk_key, confidential_nodes
  name    = "private"
  cluster = google_container_cluster.dns_endpoint.id
  network_config {
    enable_private_nodes = true
  }
}

# Pools inside the cluster, and pools that Google adds.
resource "google_container_cluster" "inline" {
  # want: private_nodes, authorized_networks, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, node_service_account, network_policy, vpc_native, own_network, intranode_visibility, pod_traffic_encrypted
  # want: secure_boot, integrity_monitoring, container_optimized_os, auto_upgrade, auto_repair, auto_upgrade_stated, auto_repair_stated, release_channel, maintenance_window, upgrade_notifications, control_plane_logs, binary_authorization, secrets_encryption, boot_disk_key, confidential_nodes, resource_labels, no_inline_node_pools, backup_agent
  name     = "inline"
  location = "europe-west1"
  workload_identity_config {
    workload_pool = "acme.svc.id.goog"
  }
  node_pool {
    name = "one"
    management {
      auto_upgrade = false
      auto_repair  = false
    }
    node_config {
      service_account = "nodes@acme.iam.gserviceaccount.com"
      workload_metadata_config {
        mode = "GKE_METADATA"
      }
      shielded_instance_config {
        enable_secure_boot = true
      }
    }
  }
  node_pool {
    name = "two"
    node_config {
      service_account = "nodes@acme.iam.gserviceaccount.com"
      workload_metadata_config {
        mode = "GKE_METADATA"
      }
      shielded_instance_config {
        enable_secure_boot = true
      }
    }
  }
  cluster_autoscaling {
    enabled = true
    auto_provisioning_defaults {
      service_account = "default"
      image_type      = "UBUNTU_CONTAINERD"
      shielded_instance_config {
        enable_integrity_monitoring = false
      }
    }
  }
}

# Autopilot

resource "google_container_cluster" "autopilot" {
  # want: public_endpoint_off, anonymous_access_limited, insecure_bindings_blocked, rbac_groups, pod_traffic_encrypted, maintenance_window, upgrade_notifications, control_plane_logs, binary_authorization, secrets_encryption, resource_labels
  name             = "autopilot"
  location         = "europe-west1"
  network          = "shop"
  enable_autopilot = true
  private_cluster_config {
    enable_private_nodes = true
  }
  master_authorized_networks_config {}
  cluster_autoscaling {
    auto_provisioning_defaults {
      service_account   = google_service_account.nodes.email
      boot_disk_kms_key = google_kms_crypto_key.gke.id
    }
  }
}

resource "google_container_cluster" "autopilot_careless" {
  # want: private_nodes, authorized_networks, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, node_service_account, own_network, pod_traffic_encrypted, kubelet_port_closed, maintenance_window, upgrade_notifications
  # want: control_plane_logs, binary_authorization, net_admin_off, secrets_encryption, boot_disk_key, resource_labels
  name             = "autopilot-careless"
  location         = "europe-west1"
  enable_autopilot = true
  allow_net_admin  = true
  node_pool_auto_config {
    node_kubelet_config {
      insecure_kubelet_readonly_port_enabled = "TRUE"
    }
  }
}

resource "google_container_cluster" "autopilot_variables" {
  # want: private_nodes, authorized_networks, public_endpoint_off, rbac_groups, anonymous_access_limited, insecure_bindings_blocked, own_network, pod_traffic_encrypted, maintenance_window, upgrade_notifications
  # want: control_plane_logs, binary_authorization, secrets_encryption, resource_labels
  # undecided: net_admin_off, node_service_account, boot_disk_key
  name             = "autopilot-variables"
  location         = "europe-west1"
  enable_autopilot = true
  allow_net_admin  = var.enabled
  cluster_autoscaling {
    auto_provisioning_defaults {
      service_account   = var.email
      boot_disk_kms_key = var.key
    }
  }
}

# Node pools

resource "google_container_node_pool" "hardened" {
  name    = "hardened"
  cluster = google_container_cluster.hardened.name
  management {
    auto_repair  = true
    auto_upgrade = true
  }
  network_config {
    enable_private_nodes = true
  }
  node_config {
    image_type        = "COS_CONTAINERD"
    service_account   = google_service_account.nodes.email
    oauth_scopes      = ["https://www.googleapis.com/auth/cloud-platform"]
    boot_disk_kms_key = google_kms_crypto_key.gke.id
    metadata = {
      disable-legacy-endpoints = "true"
    }
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot          = true
      enable_integrity_monitoring = true
    }
    kubelet_config {
      insecure_kubelet_readonly_port_enabled = "FALSE"
    }
  }
}

resource "google_container_node_pool" "bare" { # want: auto_upgrade_stated, auto_repair_stated, metadata_server, node_service_account, secure_boot, boot_disk_key, confidential_nodes
  name    = "bare"
  cluster = google_container_cluster.bare.id
}

# It takes the metadata server and confidential nodes from its cluster.
resource "google_container_node_pool" "plain" { # want: auto_upgrade_stated, node_service_account, secure_boot, boot_disk_key
  name    = "plain"
  cluster = google_container_cluster.hardened.id
  management {
    auto_repair = true
  }
}

resource "google_container_node_pool" "careless" {
  # want: private_nodes, metadata_server, legacy_metadata_off, node_service_account, node_scopes, secure_boot, integrity_monitoring, kubelet_port_closed, container_optimized_os, auto_upgrade, auto_repair, boot_disk_key, confidential_nodes
  name    = "careless"
  cluster = google_container_cluster.bare.name
  management {
    auto_repair  = false
    auto_upgrade = false
  }
  network_config {
    enable_private_nodes = false
  }
  node_config {
    image_type      = "UBUNTU_CONTAINERD"
    service_account = "123456789012-compute@developer.gserviceaccount.com"
    oauth_scopes    = ["logging-write", "cloud-platform"]
    metadata = {
      disable-legacy-endpoints = false
    }
    workload_metadata_config {
      mode = "GCE_METADATA"
    }
    shielded_instance_config {
      enable_secure_boot          = false
      enable_integrity_monitoring = false
    }
    kubelet_config {
      insecure_kubelet_readonly_port_enabled = "TRUE"
    }
  }
}

resource "google_container_node_pool" "variables" {
  # undecided: private_nodes, metadata_server, legacy_metadata_off, node_service_account, node_scopes, secure_boot, integrity_monitoring, kubelet_port_closed, container_optimized_os, auto_upgrade, auto_repair, auto_upgrade_stated, auto_repair_stated, boot_disk_key, confidential_nodes
  name    = "variables"
  cluster = google_container_cluster.bare.name
  management {
    auto_repair  = var.enabled
    auto_upgrade = var.enabled
  }
  network_config {
    enable_private_nodes = var.enabled
  }
  node_config {
    image_type        = var.text
    service_account   = var.email
    oauth_scopes      = var.scopes
    boot_disk_kms_key = var.key
    metadata          = var.labels
    workload_metadata_config {
      mode = var.text
    }
    shielded_instance_config {
      enable_secure_boot          = var.enabled
      enable_integrity_monitoring = var.enabled
    }
    kubelet_config {
      insecure_kubelet_readonly_port_enabled = var.text
    }
    confidential_nodes {
      enabled = var.enabled
    }
  }
}

resource "google_container_node_pool" "windows" { # want: auto_upgrade_stated, auto_repair_stated, metadata_server, node_service_account, secure_boot, boot_disk_key, confidential_nodes
  name    = "windows"
  cluster = "elsewhere"
  node_config {
    image_type = "WINDOWS_LTSC_CONTAINERD"
  }
}

# The name of google 3.
resource "google_container_node_pool" "older_name" { # want: auto_upgrade_stated, auto_repair_stated, node_service_account, secure_boot, boot_disk_key, confidential_nodes
  name    = "older-name"
  cluster = "elsewhere"
  node_config {
    workload_metadata_config {
      node_metadata = "GKE_METADATA_SERVER"
    }
  }
}

# Backups

resource "google_gke_backup_backup_plan" "hardened" {
  name     = "orders"
  cluster  = google_container_cluster.hardened.id
  location = "europe-west4"
  backup_config {
    all_namespaces      = true
    include_secrets     = true
    include_volume_data = true
    encryption_key {
      gcp_kms_encryption_key = google_kms_crypto_key.backup.id
    }
  }
  backup_schedule {
    cron_schedule = "0 3 * * *"
  }
  retention_policy {
    backup_retain_days      = 35
    backup_delete_lock_days = 14
  }
}

resource "google_gke_backup_backup_plan" "by_objective" { # want: backup_delete_lock, backup_key
  name     = "by-objective"
  cluster  = google_container_cluster.hardened.id
  location = "europe-west4"
  backup_config {
    include_volume_data = true
  }
  backup_schedule {
    rpo_config {
      target_rpo_minutes = 1440
    }
  }
}

resource "google_gke_backup_backup_plan" "bare" { # want: backup_scheduled, backup_volumes, backup_delete_lock, backup_key
  name     = "bare"
  cluster  = google_container_cluster.bare.id
  location = "europe-west1"
}

resource "google_gke_backup_backup_plan" "paused" { # want: backup_scheduled, backup_volumes, backup_delete_lock, backup_key
  name     = "paused"
  cluster  = google_container_cluster.bare.id
  location = "europe-west1"
  backup_config {
    all_namespaces      = true
    include_volume_data = false
  }
  backup_schedule {
    cron_schedule = "0 3 * * *"
    paused        = true
  }
  retention_policy {
    backup_delete_lock_days = 0
  }
}

resource "google_gke_backup_backup_plan" "variables" { # undecided: backup_scheduled, backup_volumes, backup_delete_lock, backup_key
  name     = "variables"
  cluster  = google_container_cluster.bare.id
  location = "europe-west1"
  backup_config {
    include_volume_data = var.enabled
    encryption_key {
      gcp_kms_encryption_key = var.key
    }
  }
  backup_schedule {
    cron_schedule = "0 3 * * *"
    paused        = var.enabled
  }
  retention_policy {
    backup_delete_lock_days = var.days
  }
}
