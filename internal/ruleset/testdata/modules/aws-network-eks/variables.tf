variable "name" {
  description = "Prefix of everything that the module creates."
  type        = string
}

variable "cidr" {
  type    = string
  default = "10.0.0.0/16"
}

variable "availability_zones" {
  type = list(string)
}

variable "public_subnets" {
  type    = list(string)
  default = []
}

variable "private_subnets" {
  type = list(string)
}

variable "single_nat_gateway" {
  type    = bool
  default = false
}

variable "map_public_ip_on_launch" {
  type = bool
}

variable "flow_logs" {
  type = object({
    enabled           = optional(bool, true)
    traffic_type      = optional(string, "ALL")
    retention_in_days = optional(number, 365)
    kms_key_id        = optional(string)
  })
}

variable "default_security_group_ingress" {
  description = "Rules of the default security group; none closes it."
  type        = list(map(string))
}

variable "network_acls" {
  type = map(object({
    subnets = list(string)
    ingress = optional(list(object({
      number = number
      action = string
      cidr   = string
      from   = optional(number, 0)
      to     = optional(number, 0)
    })), [])
  }))
}

variable "bastion_cidrs" {
  type = list(string)
}

variable "kubernetes_version" {
  type = string
}

variable "cluster_endpoint" {
  type = object({
    public       = bool
    private      = bool
    public_cidrs = list(string)
  })
}

variable "cluster_log_types" {
  type = list(string)
}

variable "cluster_encryption" {
  description = "Which resources are encrypted with which key; null leaves the key to the provider."
  type = object({
    resources   = list(string)
    key_arn     = optional(string)
    create_key  = optional(bool, false)
    key_rotates = optional(bool, true)
  })
}

variable "authentication_mode" {
  type = string
}

variable "node_groups" {
  type = map(object({
    instance_types = list(string)
    min_size       = number
    max_size       = number
    ami_type       = optional(string, "AL2023_x86_64_STANDARD")
    disk_size      = optional(number, 50)
    disk_encrypted = optional(bool)
    http_tokens    = optional(string)
    hop_limit      = optional(number)
    ssh_key        = optional(string)
    ssh_sources    = optional(list(string))
    taints = optional(list(object({
      key    = string
      value  = string
      effect = string
    })), [])
  }))
}

variable "addons" {
  type    = map(string)
  default = {}
}

variable "tags" {
  type    = map(string)
  default = {}
}
