variable "name" {
  type = string
}

variable "location" {
  type    = string
  default = "westeurope"
}

variable "address_space" {
  type = list(string)
}

variable "subnets" {
  type = map(object({
    prefixes          = list(string)
    service_endpoints = optional(list(string), [])
    delegation        = optional(string)
    rules = optional(map(object({
      priority  = number
      direction = optional(string, "Inbound")
      access    = optional(string, "Allow")
      protocol  = optional(string, "Tcp")
      ports     = list(string)
      sources   = list(string)
    })), {})
  }))
}

variable "firewall" {
  type = object({
    enabled           = bool
    sku_tier          = optional(string, "Standard")
    threat_intel_mode = optional(string)
  })
}

variable "log_analytics" {
  type = object({
    sku                = optional(string, "PerGB2018")
    retention_in_days  = optional(number)
    internet_ingestion = optional(bool)
    internet_query     = optional(bool)
    local_auth         = optional(bool)
  })
}

variable "diagnostics" {
  description = "Categories by resource; none switches the settings off."
  type        = map(list(string))
}

variable "cluster" {
  type = object({
    kubernetes_version      = optional(string)
    sku_tier                = optional(string)
    private                 = optional(bool)
    authorized_ip_ranges    = optional(list(string))
    local_account_disabled  = optional(bool)
    rbac                    = optional(bool, true)
    azure_policy            = optional(bool)
    network_policy          = optional(string)
    network_plugin          = optional(string, "azure")
    automatic_upgrades      = optional(string)
    node_os_upgrades        = optional(string)
    oidc                    = optional(bool)
    workload_identity       = optional(bool)
    disk_encryption_set_id  = optional(string)
    defender_workspace_id   = optional(string)
    run_command             = optional(bool)
    image_cleaner           = optional(bool)
    http_application_router = optional(bool)
    admin_group_ids         = optional(list(string), [])
    outbound_type           = optional(string)
    kms_key_id              = optional(string)
    secrets_provider = optional(object({
      rotation = bool
      interval = optional(string, "2m")
    }))
    maintenance = optional(object({
      day   = string
      hours = list(number)
    }))
  })
}

variable "node_pools" {
  type = map(object({
    vm_size         = string
    min_count       = optional(number, 1)
    max_count       = optional(number, 3)
    zones           = optional(list(string))
    host_encryption = optional(bool)
    public_ip       = optional(bool)
    fips            = optional(bool)
    os_disk_type    = optional(string)
    max_pods        = optional(number)
    taints          = optional(list(string), [])
    max_surge       = optional(string)
  }))
}

variable "system_pool" {
  type = object({
    vm_size         = optional(string, "Standard_D4s_v5")
    host_encryption = optional(bool)
    zones           = optional(list(string))
    critical_only   = optional(bool)
    os_disk_type    = optional(string)
    max_pods        = optional(number)
  })
}

variable "registry_id" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}
