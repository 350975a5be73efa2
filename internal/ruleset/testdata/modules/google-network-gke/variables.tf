variable "project_id" {
  type = string
}

variable "name" {
  type = string
}

variable "region" {
  type    = string
  default = "europe-west3"
}

variable "subnets" {
  type = map(object({
    cidr             = string
    region           = optional(string)
    private_access   = optional(bool)
    purpose          = optional(string)
    secondary_ranges = optional(map(string), {})
    flow_logs = optional(object({
      interval = optional(string, "INTERVAL_5_SEC")
      sampling = optional(number, 0.5)
      metadata = optional(string, "INCLUDE_ALL_METADATA")
    }))
  }))
}

variable "routing_mode" {
  type = string
}

variable "firewall_rules" {
  type = map(object({
    direction     = optional(string, "INGRESS")
    priority      = optional(number, 1000)
    source_ranges = optional(list(string))
    source_tags   = optional(list(string))
    target_tags   = optional(list(string))
    allow         = optional(list(object({ protocol = string, ports = optional(list(string)) })), [])
    deny          = optional(list(object({ protocol = string, ports = optional(list(string)) })), [])
    log_metadata  = optional(string)
    disabled      = optional(bool)
  }))
}

variable "nat" {
  type = object({
    enabled   = optional(bool, true)
    log       = optional(bool)
    filter    = optional(string, "ERRORS_ONLY")
    min_ports = optional(number)
  })
}

variable "cluster" {
  type = object({
    release_channel           = optional(string)
    private_nodes             = optional(bool)
    private_endpoint          = optional(bool)
    master_cidr               = optional(string, "172.16.0.0/28")
    authorized_networks       = optional(map(string))
    dataplane                 = optional(string)
    network_policy            = optional(bool)
    workload_pool             = optional(string)
    shielded_nodes            = optional(bool)
    binary_authorization      = optional(string)
    database_key              = optional(string)
    security_posture          = optional(string)
    vulnerability_mode        = optional(string)
    intranode_visibility      = optional(bool)
    logging                   = optional(list(string))
    monitoring                = optional(list(string))
    managed_prometheus        = optional(bool)
    legacy_abac               = optional(bool)
    client_certificate        = optional(bool)
    security_group            = optional(string)
    deletion_protection       = optional(bool)
    cost_allocation           = optional(bool)
    confidential              = optional(bool)
    backup_agent              = optional(bool)
    notification_topic        = optional(string)
    maintenance_start         = optional(string)
    l4_ilb_subsetting         = optional(bool)
    http_load_balancing       = optional(bool, true)
  })
}

variable "node_pools" {
  type = map(object({
    machine_type     = optional(string, "e2-standard-4")
    min_nodes        = optional(number, 1)
    max_nodes        = optional(number, 3)
    image_type       = optional(string)
    disk_key         = optional(string)
    service_account  = optional(string)
    scopes           = optional(list(string))
    auto_repair      = optional(bool)
    auto_upgrade     = optional(bool)
    secure_boot      = optional(bool)
    integrity        = optional(bool)
    metadata_mode    = optional(string)
    spot             = optional(bool)
    confidential     = optional(bool)
    legacy_endpoints = optional(string)
    tags             = optional(list(string), [])
    labels           = optional(map(string), {})
  }))
}
