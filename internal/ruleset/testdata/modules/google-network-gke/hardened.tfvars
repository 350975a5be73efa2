# Settings as a careful team gives them: private nodes and endpoint, own keys,
# shielded nodes with own accounts, flow logs and narrow sources.
project_id = "example-platform"
name       = "platform"

subnets = {
  nodes = {
    cidr           = "10.20.0.0/20"
    region         = "europe-west3"
    private_access = true
    purpose        = "PRIVATE"
    secondary_ranges = {
      pods     = "10.20.64.0/18"
      services = "10.20.32.0/20"
    }
    flow_logs = {
      interval = "INTERVAL_5_SEC"
      sampling = 1
      metadata = "INCLUDE_ALL_METADATA"
    }
  }
  databases = {
    cidr             = "10.20.16.0/24"
    region           = "europe-west3"
    private_access   = true
    purpose          = "PRIVATE"
    secondary_ranges = {}
    flow_logs = {
      interval = "INTERVAL_5_SEC"
      sampling = 1
      metadata = "INCLUDE_ALL_METADATA"
    }
  }
}

routing_mode = "REGIONAL"

firewall_rules = {
  ingress-controller = {
    direction     = "INGRESS"
    priority      = 900
    source_ranges = ["10.20.0.0/16"]
    source_tags   = null
    target_tags   = ["ingress"]
    allow = [
      {
        protocol = "tcp"
        ports    = ["443"]
      },
    ]
    deny         = []
    log_metadata = "INCLUDE_ALL_METADATA"
    disabled     = false
  }
  nothing-else = {
    direction     = "INGRESS"
    priority      = 65000
    source_ranges = ["0.0.0.0/0"]
    source_tags   = null
    target_tags   = null
    allow         = []
    deny = [
      {
        protocol = "all"
        ports    = null
      },
    ]
    log_metadata = "INCLUDE_ALL_METADATA"
    disabled     = false
  }
}

nat = {
  enabled   = true
  log       = true
  filter    = "ALL"
  min_ports = 128
}

cluster = {
  release_channel      = "REGULAR"
  private_nodes        = true
  private_endpoint     = true
  master_cidr          = "172.16.0.0/28"
  authorized_networks  = { "Operations" = "10.20.240.0/24" }
  dataplane            = "ADVANCED_DATAPATH"
  network_policy       = false # Dataplane V2 enforces policies itself
  workload_pool        = "example-platform.svc.id.goog"
  shielded_nodes       = true
  binary_authorization = "PROJECT_SINGLETON_POLICY_ENFORCE"
  database_key         = "projects/example-keys/locations/europe-west3/keyRings/platform/cryptoKeys/etcd"
  security_posture     = "BASIC"
  vulnerability_mode   = "VULNERABILITY_ENTERPRISE"
  intranode_visibility = true
  logging              = ["SYSTEM_COMPONENTS", "WORKLOADS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER"]
  monitoring           = ["SYSTEM_COMPONENTS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER"]
  managed_prometheus   = true
  legacy_abac          = false
  client_certificate   = false
  security_group       = "gke-security-groups@example.com"
  deletion_protection  = true
  cost_allocation      = true
  confidential         = true
  backup_agent         = true
  notification_topic   = "projects/example-platform/topics/gke-upgrades"
  maintenance_start    = "02:00"
  l4_ilb_subsetting    = true
  http_load_balancing  = true
}

node_pools = {
  general = {
    machine_type     = "n2d-standard-4"
    min_nodes        = 1
    max_nodes        = 5
    image_type       = "COS_CONTAINERD"
    disk_key         = "projects/example-keys/locations/europe-west3/keyRings/platform/cryptoKeys/node-disks"
    service_account  = "gke-general@example-platform.iam.gserviceaccount.com"
    scopes           = ["https://www.googleapis.com/auth/cloud-platform"]
    auto_repair      = true
    auto_upgrade     = true
    secure_boot      = true
    integrity        = true
    metadata_mode    = "GKE_METADATA"
    spot             = false
    confidential     = true
    legacy_endpoints = "true"
    tags             = ["ingress"]
    labels           = { pool = "general" }
  }
  batch = {
    machine_type     = "n2d-standard-8"
    min_nodes        = 0
    max_nodes        = 10
    image_type       = "COS_CONTAINERD"
    disk_key         = "projects/example-keys/locations/europe-west3/keyRings/platform/cryptoKeys/node-disks"
    service_account  = null
    scopes           = ["https://www.googleapis.com/auth/logging.write", "https://www.googleapis.com/auth/monitoring"]
    auto_repair      = true
    auto_upgrade     = true
    secure_boot      = true
    integrity        = true
    metadata_mode    = "GKE_METADATA"
    spot             = false
    confidential     = true
    legacy_endpoints = "true"
    tags             = []
    labels           = { pool = "batch" }
  }
}
