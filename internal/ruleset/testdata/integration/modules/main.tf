module "off" {
  source    = "./database"
  encrypted = false # flagged here: the caller's value
}

module "on" {
  source    = "./database"
  encrypted = true
}

module "twice" {
  source    = "./database"
  for_each  = toset(["a", "b"])
  encrypted = each.key == "a" # flagged here: wrong for b
}

module "never" {
  source    = "./database"
  count     = 0
  encrypted = false
}

module "unknown" { # not flagged: undecided
  source    = "./database"
  encrypted = var.encrypted
}

module "by_default" { # not flagged: tflint drops what no argument of the call decides
  source = "./defaults"
}

module "over_default" {
  source   = "./defaults"
  settings = { encrypted = false } # flagged here
}

module "literal" { # not flagged: tflint drops what stands in the module
  source = "./literal"
}

module "elsewhere" { # not flagged: not read
  source    = "example/database/aws"
  encrypted = false
}

variable "encrypted" {
  type = bool
}
