variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "egress" {
  type = list(object({
    description = string
    port        = number
    cidrs       = optional(list(string))
  }))
}

variable "functions" {
  type = map(object({
    handler      = string
    runtime      = string
    package      = string
    environment  = optional(map(string), {})
    tracing      = optional(string)
    kms_key_arn  = optional(string)
    concurrency  = optional(number)
    dead_letters = optional(bool, false)
    in_vpc       = optional(bool, false)
    url_auth     = optional(string)
  }))

}

variable "queues" {
  type = map(object({
    kms_key_id   = optional(string)
    managed_sse  = optional(bool)
    max_receives = optional(number)
    senders      = optional(list(string), [])
  }))
}

variable "table" {
  type = object({
    billing_mode           = optional(string)
    point_in_time_recovery = optional(bool)
    kms_key_arn            = optional(string)
    deletion_protection    = optional(bool)
    replicas               = optional(list(string), [])
  })
}

variable "permissions_boundary" {
  type = string
}

variable "inline_policies" {
  type = map(string)
}

variable "managed_policies" {
  type = set(string)
}

variable "topics" {
  type = map(object({
    kms_key_id = optional(string)
    policy     = optional(string)
    subscriptions = optional(list(object({
      protocol = string
      endpoint = string
    })), [])
  }))
}

variable "secrets" {
  type = map(object({
    kms_key_id    = optional(string)
    recovery_days = optional(number)
    rotation_days = optional(number)
    rotated_by    = optional(string)
  }))
}

variable "api" {
  type = object({
    definition         = string
    endpoint_type      = optional(string, "REGIONAL")
    custom_domain      = optional(bool)
    access_log_arn     = optional(string)
    log_level          = optional(string)
    metrics            = optional(bool)
    trace_data         = optional(bool)
    tracing            = optional(bool)
    cache_size         = optional(string)
    client_certificate = optional(bool, false)
  })
}

variable "state_machines" {
  type = map(object({
    role       = string
    definition = string
    log_level  = optional(string)
    log_data   = optional(bool)
    log_arn    = optional(string)
    tracing    = optional(bool)
  }))
}
