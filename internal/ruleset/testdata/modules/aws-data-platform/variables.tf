variable "name" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}

variable "allowed_security_groups" {
  type    = map(string)
  default = {}
}

variable "kms" {
  type = object({
    create          = optional(bool, true)
    key_arn         = optional(string)
    rotation        = optional(bool, true)
    deletion_window = optional(number, 30)
    administrators  = optional(list(string), [])
  })
}

variable "databases" {
  description = "Instances by name."
  type = map(object({
    engine                = string
    engine_version        = string
    instance_class        = string
    allocated_storage     = optional(number, 20)
    storage_encrypted     = optional(bool)
    multi_az              = optional(bool)
    publicly_accessible   = optional(bool)
    deletion_protection   = optional(bool)
    backup_retention      = optional(number)
    iam_authentication    = optional(bool)
    monitoring_interval   = optional(number)
    performance_insights  = optional(bool)
    log_exports           = optional(list(string))
    auto_minor_upgrade    = optional(bool)
    copy_tags_to_snapshot = optional(bool)
    skip_final_snapshot   = optional(bool)
    username              = optional(string)
    port                  = optional(number)
    ca_certificate        = optional(string)
    parameters            = optional(map(string), {})
  }))
}

variable "aurora" {
  type = object({
    engine            = optional(string, "aurora-postgresql")
    engine_version    = optional(string)
    instances         = optional(number, 2)
    instance_class    = optional(string, "db.r6g.large")
    storage_encrypted = bool
    backtrack_window  = optional(number)
    serverless = optional(object({
      min = number
      max = number
    }))
  })
  default = null
}

variable "buckets" {
  type = map(object({
    versioning         = optional(string)
    force_destroy      = optional(bool, false)
    sse_algorithm      = optional(string)
    block_public       = optional(bool)
    logging_bucket     = optional(string)
    object_lock_days   = optional(number)
    object_ownership   = optional(string)
    policy_statements  = optional(list(any), [])
    lifecycle_expiries = optional(map(number), {})
    cors_origins       = optional(list(string), [])
    replicate_to       = optional(string)
  }))
}

variable "cache" {
  type = object({
    engine_version     = optional(string, "7.1")
    node_type          = string
    nodes              = number
    transit_encryption = optional(bool)
    at_rest_encryption = optional(bool)
    auth_token         = optional(string)
    snapshots          = optional(number)
    auto_minor_upgrade = optional(bool)
  })
}

variable "monitoring_role_arn" {
  type = string
}

variable "tags" {
  type = map(string)
}
