module "off" {
  source    = "./a"
  encrypted = false # flagged here, from three modules below
}

module "on" {
  source    = "./a"
  encrypted = true
}

module "unknown" { # not flagged: undecided
  source    = "./a"
  encrypted = var.encrypted
}

variable "encrypted" {
  type = bool
}
