variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "subnets" {
  type = object({
    public  = list(string)
    private = list(string)
  })
}

variable "certificate_arn" {
  type    = string
  default = null
}

variable "domain_names" {
  type    = list(string)
  default = []
}

variable "load_balancer" {
  type = object({
    internal             = bool
    deletion_protection  = optional(bool)
    drop_invalid_headers = optional(bool)
    ssl_policy           = optional(string)
    access_log_bucket    = optional(string)
    idle_timeout         = optional(number, 60)
    desync_mode          = optional(string)
  })
}

variable "ingress" {
  type = map(object({
    port  = number
    cidrs = list(string)
  }))
}

variable "services" {
  type = map(object({
    image              = string
    cpu                = optional(number, 256)
    memory             = optional(number, 512)
    port               = optional(number)
    environment        = optional(map(string), {})
    secrets            = optional(map(string), {})
    user               = optional(string)
    privileged         = optional(bool, false)
    read_only          = optional(bool, true)
    assign_public_ip   = optional(bool)
    exec               = optional(bool)
    volumes            = optional(map(string), {})
    log_retention_days = optional(number)
    platform_version   = optional(string)
  }))
}

variable "container_insights" {
  type = string
}

variable "cdn" {
  type = object({
    enabled                  = bool
    price_class              = optional(string)
    minimum_protocol_version = optional(string)
    default_root_object      = optional(string)
    log_bucket               = optional(string)
    geo_restriction          = optional(string, "none")
    locations                = optional(list(string))
    origin_protocol_policy   = optional(string)
    viewer_protocol_policy   = optional(string)
    paths                    = optional(map(string), {})
  })
}

variable "waf" {
  type = object({
    enabled       = optional(bool, true)
    managed_rules = optional(list(string), ["AWSManagedRulesCommonRuleSet"])
    rate_limit    = optional(number)
    allowed_ips   = optional(list(string), [])
    log_arn       = optional(string)
  })
}

variable "permissions_boundary" {
  type = string
}
