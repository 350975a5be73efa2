variable "name" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group_name" {
  type = string
}

variable "subnet_ids" {
  type = map(string)
}

variable "key_vault" {
  type = object({
    sku                   = optional(string, "standard")
    soft_delete_days      = optional(number)
    purge_protection      = optional(bool)
    public_access         = optional(bool)
    rbac                  = optional(bool)
    default_action        = optional(string)
    bypass                = optional(string, "AzureServices")
    ip_rules              = optional(list(string), [])
    private_endpoint      = optional(bool, true)
    disk_encryption       = optional(bool)
    template_deployment   = optional(bool)
    certificate_permisson = optional(list(string), ["Get"])
  })
}

variable "readers" {
  description = "Object ids that read secrets, by name."
  type        = map(string)
}

variable "secrets" {
  type = map(object({
    value        = string
    content_type = optional(string)
    expires      = optional(string)
  }))
  sensitive = true
}

variable "keys" {
  type = map(object({
    type     = optional(string, "RSA")
    size     = optional(number, 3072)
    expires  = optional(string)
    rotation = optional(object({ after = string, notify = string }))
  }))
}

variable "sql" {
  type = object({
    version               = optional(string, "12.0")
    minimum_tls           = optional(string)
    public_access         = optional(bool)
    outbound_restricted   = optional(bool)
    entra_only            = optional(bool)
    administrator         = object({ login = string, object_id = string })
    firewall_rules        = optional(map(object({ start = string, end = string })), {})
    audit_retention       = optional(number)
    alert_emails          = optional(list(string))
    disabled_alerts       = optional(list(string))
    vulnerability_scans   = optional(bool, true)
    transparent_data_key  = optional(string)
    connection_policy     = optional(string)
    express_vulnerability = optional(bool)
  })
}

variable "databases" {
  type = map(object({
    sku             = optional(string, "S0")
    max_size_gb     = optional(number)
    zone_redundant  = optional(bool)
    ledger          = optional(bool)
    encryption      = optional(bool)
    backup_type     = optional(string)
    short_retention = optional(number)
    long_retention  = optional(object({ weekly = string, monthly = string }))
    collation       = optional(string)
  }))
}

variable "storage" {
  type = map(object({
    replication         = optional(string, "ZRS")
    minimum_tls         = optional(string)
    https_only          = optional(bool)
    public_blobs        = optional(bool)
    public_network      = optional(bool)
    shared_keys         = optional(bool)
    infrastructure      = optional(bool)
    default_to_oauth    = optional(bool)
    cross_tenant        = optional(bool)
    local_user          = optional(bool)
    sftp                = optional(bool)
    versioning          = optional(bool)
    blob_retention      = optional(number)
    container_retention = optional(number)
    customer_key        = optional(string)
    network             = optional(object({ action = string, ips = list(string), bypass = list(string) }))
    containers          = optional(map(string), {})
    sas_expires_after   = optional(string)
    queue_log_retention = optional(number)
  }))
}

variable "app" {
  type = object({
    runtime       = optional(string, "20-lts")
    https_only    = optional(bool)
    minimum_tls   = optional(string)
    ftps          = optional(string)
    client_certs  = optional(bool)
    always_on     = optional(bool)
    health_path   = optional(string)
    settings      = optional(map(string), {})
    identity_type = optional(string, "SystemAssigned")
    public        = optional(bool)
  })
}

variable "log_analytics_workspace_id" {
  type = string
}
