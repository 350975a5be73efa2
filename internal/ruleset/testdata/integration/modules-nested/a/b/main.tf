variable "settings" {
  type = object({
    encrypted = optional(bool, true)
  })
}

module "c" {
  source    = "./c"
  for_each  = toset(["orders"])
  encrypted = var.settings.encrypted
}
