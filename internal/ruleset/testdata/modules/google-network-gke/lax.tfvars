# Settings as a careless caller gives them: a public cluster, default accounts,
# no keys, no logs, rules for everybody.
project_id = "example-platform"
name       = "platform"

subnets = {
  nodes = {
    cidr           = "10.20.0.0/20"
    region         = "europe-west3"
    private_access = false
    purpose        = null
    secondary_ranges = {
      pods     = "10.20.64.0/18"
      services = "10.20.32.0/20"
    }
    flow_logs = null
  }
  databases = {
    cidr             = "10.20.16.0/24"
    region           = null
    private_access   = false
    purpose          = "PRIVATE"
    secondary_ranges = {}
    flow_logs = {
      interval = "INTERVAL_15_MIN"
      sampling = 0.01
      metadata = "EXCLUDE_ALL_METADATA"
    }
  }
}

routing_mode = "GLOBAL"

firewall_rules = {
  ingress-controller = {
    direction     = "INGRESS"
    priority      = 900
    source_ranges = ["0.0.0.0/0"]
    source_tags   = null
    target_tags   = null
    allow = [
      {
        protocol = "tcp"
        ports    = ["22", "3389", "1-65535"]
      },
    ]
    deny         = []
    log_metadata = null
    disabled     = false
  }
  nothing-else = {
    direction     = "INGRESS"
    priority      = 65000
    source_ranges = ["0.0.0.0/0"]
    source_tags   = null
    target_tags   = null
    allow = [
      {
        protocol = "all"
        ports    = null
      },
    ]
    deny         = []
    log_metadata = null
    disabled     = false
  }
}

nat = {
  enabled   = true
  log       = false
  filter    = "ERRORS_ONLY"
  min_ports = null
}

cluster = {
  release_channel      = "UNSPECIFIED"
  private_nodes        = false
  private_endpoint     = false
  master_cidr          = null
  authorized_networks  = { "Operations" = "0.0.0.0/0" }
  dataplane            = "LEGACY_DATAPATH"
  network_policy       = false
  workload_pool        = null
  shielded_nodes       = false
  binary_authorization = "DISABLED"
  database_key         = null
  security_posture     = "DISABLED"
  vulnerability_mode   = "VULNERABILITY_DISABLED"
  intranode_visibility = false
  logging              = []
  monitoring           = []
  managed_prometheus   = false
  legacy_abac          = true
  client_certificate   = true
  security_group       = null
  deletion_protection  = false
  cost_allocation      = false
  confidential         = false
  backup_agent         = false
  notification_topic   = null
  maintenance_start    = null
  l4_ilb_subsetting    = false
  http_load_balancing  = true
}

node_pools = {
  general = {
    machine_type     = "e2-medium"
    min_nodes        = 1
    max_nodes        = 3
    image_type       = "UBUNTU"
    disk_key         = null
    service_account  = "111122223333-compute@developer.gserviceaccount.com"
    scopes           = ["https://www.googleapis.com/auth/cloud-platform"]
    auto_repair      = false
    auto_upgrade     = false
    secure_boot      = false
    integrity        = false
    metadata_mode    = "GCE_METADATA"
    spot             = false
    confidential     = false
    legacy_endpoints = "false"
    tags             = []
    labels           = {}
  }
  batch = {
    machine_type     = "e2-medium"
    min_nodes        = 1
    max_nodes        = 3
    image_type       = "UBUNTU"
    disk_key         = null
    service_account  = "default"
    scopes           = null
    auto_repair      = false
    auto_upgrade     = false
    secure_boot      = null
    integrity        = false
    metadata_mode    = null
    spot             = true
    confidential     = false
    legacy_endpoints = "false"
    tags             = []
    labels           = {}
  }
}
