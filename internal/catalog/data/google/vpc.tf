variable "flag" {}
variable "text" {}
variable "list" {}
variable "number" {}

resource "google_project" "lean" {
  name                = "lean"
  project_id          = "lean-123"
  auto_create_network = false
}

resource "google_project" "usual" { # want: no_default_network
  name       = "usual"
  project_id = "usual-123"
}

resource "google_project" "from_variable" { # undecided: no_default_network
  name                = "variable"
  project_id          = "variable-123"
  auto_create_network = var.flag
}

resource "google_compute_network" "custom" {
  name                    = "custom"
  auto_create_subnetworks = false
}

resource "google_compute_network" "auto" { # want: custom_mode, network_has_rules
  name = "auto"
}

# An argument of google 2.
resource "google_compute_network" "legacy" { # want: no_legacy_network, network_has_rules
  name       = "legacy"
  ipv4_range = "10.240.0.0/16"
}

resource "google_compute_network" "with_policy" {
  name                    = "with-policy"
  auto_create_subnetworks = false
}

resource "google_compute_network_firewall_policy_association" "with_policy" {
  name              = "with-policy"
  attachment_target = google_compute_network.with_policy.id
  firewall_policy   = google_compute_network_firewall_policy.main.name
}

resource "google_compute_network" "from_variables" { # undecided: custom_mode, no_legacy_network, network_has_rules
  name                    = var.text
  auto_create_subnetworks = var.flag
  ipv4_range              = var.text
}

resource "google_compute_firewall" "elsewhere" {
  name    = "elsewhere"
  network = "shared-vpc"
  allow {
    protocol = "icmp"
  }
  source_ranges = ["10.0.0.0/8"]
  log_config {
    metadata = "EXCLUDE_ALL_METADATA"
  }
}

resource "google_compute_subnetwork" "hardened" {
  name                     = "hardened"
  network                  = google_compute_network.custom.id
  ip_cidr_range            = "10.10.0.0/20"
  stack_type               = "IPV4_IPV6"
  private_ip_google_access = true

  private_ipv6_google_access = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE"

  log_config {
    aggregation_interval = "INTERVAL_5_SEC"
    flow_sampling        = 0.5
    metadata             = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_subnetwork" "bare" { # want: flow_logs, private_google_access, private_ipv6_google_access
  name          = "bare"
  network       = google_compute_network.custom.id
  ip_cidr_range = "10.11.0.0/20"
  stack_type    = "IPV4_IPV6"
}

# The switch of google 2.
resource "google_compute_subnetwork" "older" {
  name                     = "older"
  network                  = google_compute_network.custom.id
  ip_cidr_range            = "10.12.0.0/20"
  private_ip_google_access = true
  enable_flow_logs         = true
}

resource "google_compute_subnetwork" "config_beside" {
  name                     = "beside"
  network                  = google_compute_network.custom.id
  ip_cidr_range            = "10.13.0.0/20"
  private_ip_google_access = true
}

resource "google_network_management_vpc_flow_logs_config" "beside" {
  vpc_flow_logs_config_id = "beside"
  location                = "global"
  subnet                  = google_compute_subnetwork.config_beside.id
}

# No machines in it.
resource "google_compute_subnetwork" "proxies" {
  name          = "proxies"
  network       = google_compute_network.custom.id
  ip_cidr_range = "10.14.0.0/23"
  purpose       = "REGIONAL_MANAGED_PROXY"
  role          = "ACTIVE"
}

resource "google_compute_subnetwork" "from_variables" { # undecided: flow_logs, private_google_access, private_ipv6_google_access
  name                       = "variables"
  network                    = google_compute_network.custom.id
  ip_cidr_range              = "10.15.0.0/20"
  stack_type                 = "IPV4_IPV6"
  private_ip_google_access   = var.flag
  private_ipv6_google_access = var.text

  dynamic "log_config" {
    for_each = var.list
    content {}
  }
}

resource "google_compute_firewall" "iap" {
  name    = "iap-ssh"
  network = google_compute_network.custom.name
  allow {
    protocol = "tcp"
    ports    = ["22", "3389"]
  }
  source_ranges = ["35.235.240.0/20"]
  target_tags   = ["admin"]
  log_config {
    metadata = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "web" { # want: no_public_ingress, rules_logged
  name    = "web"
  network = google_compute_network.custom.self_link
  allow {
    protocol = "tcp"
    ports    = ["443", "8443"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted, mysql_restricted, data_stores_restricted, ftp_restricted, ftp_data_restricted, http_restricted, no_public_ingress, no_all_ports_rule, rules_logged
  name    = "open"
  network = google_compute_network.custom.id
  allow {
    protocol = "all"
  }
  source_ranges = ["::/0"]
}

resource "google_compute_firewall" "tcp" { # want: ssh_restricted, rdp_restricted, all_ports_restricted, mysql_restricted, data_stores_restricted, ftp_restricted, ftp_data_restricted, http_restricted, no_public_ingress, no_all_ports_rule, narrow_port_ranges, no_default_rules
  name    = "default-allow-ssh"
  network = google_compute_network.custom.id
  allow {
    protocol = "TCP"
    ports    = ["0-65535"]
  }
  source_ranges  = ["10.0.0.0/8", "0.0.0.0/0"]
  enable_logging = true
}

resource "google_compute_firewall" "administration" { # want: ssh_restricted, rdp_restricted, no_public_ingress, rules_logged
  name    = "administration"
  network = google_compute_network.custom.id
  allow {
    protocol = "tcp"
    ports    = [22, "3380-3390"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "services" { # want: mysql_restricted, data_stores_restricted, ftp_restricted, ftp_data_restricted, http_restricted, no_public_ingress, rules_logged
  name    = "services"
  network = google_compute_network.custom.id
  allow {
    protocol = "tcp"
    ports    = ["20-21", "80", "3306", "5432"]
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "switched_off" {
  name     = "switched-off"
  network  = google_compute_network.custom.id
  disabled = true
  allow {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "deny_all" { # want: rules_logged
  name     = "deny-all"
  network  = google_compute_network.custom.id
  priority = 65000
  deny {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"]
}

resource "google_compute_firewall" "outbound" { # want: no_public_egress, no_all_ports_rule, rules_logged
  name      = "outbound"
  network   = google_compute_network.custom.id
  direction = "EGRESS"
  allow {
    protocol = "tcp"
  }
}

resource "google_compute_firewall" "outbound_partner" { # want: rules_logged
  name               = "outbound-partner"
  network            = google_compute_network.custom.id
  direction          = "EGRESS"
  destination_ranges = ["203.0.113.0/24"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

# undecided: ssh_restricted, rdp_restricted, all_ports_restricted, mysql_restricted, data_stores_restricted, ftp_restricted, ftp_data_restricted, http_restricted, no_public_ingress, no_all_ports_rule, no_public_egress, narrow_port_ranges, no_default_rules, rules_logged
resource "google_compute_firewall" "from_variables" {
  name               = var.text
  network            = google_compute_network.custom.id
  direction          = var.text
  destination_ranges = var.list
  source_ranges      = var.list
  enable_logging     = var.flag
  allow {
    protocol = "tcp"
    ports    = var.list
  }
}

resource "google_compute_network_firewall_policy_rule" "iap" {
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["35.235.240.0/20"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22"]
    }
  }
}

resource "google_compute_network_firewall_policy_rule" "administration" { # want: ssh_restricted, rdp_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22", "3389"]
    }
  }
}

resource "google_compute_network_firewall_policy_rule" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["::/0"]
    layer4_configs {
      ip_protocol = "all"
      ports       = []
    }
  }
}

resource "google_compute_network_firewall_policy_rule" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = var.flag
  match {
    src_ip_ranges = var.list
    layer4_configs {
      ip_protocol = var.text
      ports       = var.list
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "iap" {
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["35.235.240.0/20"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22"]
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "administration" { # want: ssh_restricted, rdp_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22", "3389"]
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["::/0"]
    layer4_configs {
      ip_protocol = "all"
      ports       = []
    }
  }
}

resource "google_compute_region_network_firewall_policy_rule" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = var.flag
  match {
    src_ip_ranges = var.list
    layer4_configs {
      ip_protocol = var.text
      ports       = var.list
    }
  }
}

resource "google_compute_firewall_policy_rule" "iap" {
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["35.235.240.0/20"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22"]
    }
  }
}

resource "google_compute_firewall_policy_rule" "administration" { # want: ssh_restricted, rdp_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["22", "3389"]
    }
  }
}

resource "google_compute_firewall_policy_rule" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = true
  match {
    src_ip_ranges = ["::/0"]
    layer4_configs {
      ip_protocol = "all"
      ports       = []
    }
  }
}

resource "google_compute_firewall_policy_rule" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted, rules_logged
  firewall_policy = google_compute_network_firewall_policy.main.name
  action          = "allow"
  direction       = "INGRESS"
  priority        = 100
  enable_logging  = var.flag
  match {
    src_ip_ranges = var.list
    layer4_configs {
      ip_protocol = var.text
      ports       = var.list
    }
  }
}

resource "google_compute_network_firewall_policy_with_rules" "closed" {
  name = "closed"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["35.235.240.0/20"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["22"]
      }
    }
  }
}

resource "google_compute_network_firewall_policy_with_rules" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  name = "open"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["10.0.0.0/8"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["443"]
      }
    }
  }
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["0.0.0.0/0"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = []
      }
    }
  }
}

resource "google_compute_network_firewall_policy_with_rules" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted
  name = "variables"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = var.list
      layer4_config {
        ip_protocol = var.text
        ports       = var.list
      }
    }
  }
}

resource "google_compute_region_network_firewall_policy_with_rules" "closed" {
  name = "closed"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["35.235.240.0/20"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["22"]
      }
    }
  }
}

resource "google_compute_region_network_firewall_policy_with_rules" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  name = "open"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["10.0.0.0/8"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["443"]
      }
    }
  }
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["0.0.0.0/0"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = []
      }
    }
  }
}

resource "google_compute_region_network_firewall_policy_with_rules" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted
  name = "variables"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = var.list
      layer4_config {
        ip_protocol = var.text
        ports       = var.list
      }
    }
  }
}

resource "google_compute_firewall_policy_with_rules" "closed" {
  parent     = "organizations/123456789"
  short_name = "closed"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["35.235.240.0/20"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["22"]
      }
    }
  }
}

resource "google_compute_firewall_policy_with_rules" "open" { # want: ssh_restricted, rdp_restricted, all_ports_restricted
  parent     = "organizations/123456789"
  short_name = "open"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["10.0.0.0/8"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = ["443"]
      }
    }
  }
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = ["0.0.0.0/0"]
      layer4_config {
        ip_protocol = "tcp"
        ports       = []
      }
    }
  }
}

resource "google_compute_firewall_policy_with_rules" "from_variables" { # undecided: ssh_restricted, rdp_restricted, all_ports_restricted
  parent     = "organizations/123456789"
  short_name = "variables"
  rule {
    action    = "allow"
    direction = "INGRESS"
    priority  = 100
    match {
      src_ip_ranges = var.list
      layer4_config {
        ip_protocol = var.text
        ports       = var.list
      }
    }
  }
}

resource "google_compute_router_nat" "good" {
  name                               = "good"
  router                             = "router"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  log_config {
    enable = true
    filter = "ERRORS_ONLY"
  }
}

resource "google_compute_router_nat" "bad" { # want: nat_logging
  name                               = "bad"
  router                             = "router"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
}

resource "google_compute_router_nat" "from_variable" { # undecided: nat_logging
  name                               = "from-variable"
  router                             = "router"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  log_config {
    enable = var.flag
    filter = "ALL"
  }
}

resource "google_compute_service_attachment" "good" {
  name                  = "good"
  target_service        = google_compute_forwarding_rule.service.id
  nat_subnets           = [google_compute_subnetwork.hardened.id]
  enable_proxy_protocol = false
  connection_preference = "ACCEPT_MANUAL"
}

resource "google_compute_service_attachment" "bad" { # want: service_attachment_approval
  name                  = "bad"
  target_service        = google_compute_forwarding_rule.service.id
  nat_subnets           = [google_compute_subnetwork.hardened.id]
  enable_proxy_protocol = false
  connection_preference = "ACCEPT_AUTOMATIC"
}

resource "google_compute_service_attachment" "from_variable" { # undecided: service_attachment_approval
  name                  = "from-variable"
  target_service        = google_compute_forwarding_rule.service.id
  nat_subnets           = [google_compute_subnetwork.hardened.id]
  enable_proxy_protocol = false
  connection_preference = var.text
}

resource "google_compute_vpn_tunnel" "good" {
  name        = "good"
  vpn_gateway = google_compute_ha_vpn_gateway.main.id
}

resource "google_compute_vpn_tunnel" "bad" { # want: vpn_ike_v2
  name        = "bad"
  vpn_gateway = google_compute_ha_vpn_gateway.main.id
  ike_version = 1
}

resource "google_compute_vpn_tunnel" "from_variable" { # undecided: vpn_ike_v2
  name        = "from-variable"
  vpn_gateway = google_compute_ha_vpn_gateway.main.id
  ike_version = var.number
}
