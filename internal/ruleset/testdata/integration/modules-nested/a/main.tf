variable "encrypted" {
  type = bool
}

module "b" {
  source   = "./b"
  settings = { encrypted = var.encrypted }
}
