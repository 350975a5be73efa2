variable "required" {
  type = bool
}

locals {
  off      = false
  copy     = local.off
  unknown  = var.required
  settings = { for k in ["a"] : k => { encrypted = local.copy } }
}

resource "aws_db_instance" "off" {
  storage_encrypted = local.off # flagged
}

resource "aws_db_instance" "copy" {
  storage_encrypted = local.settings["a"].encrypted # flagged
}

resource "aws_db_instance" "unknown" {
  storage_encrypted = local.unknown
}

resource "aws_db_instance" "undeclared" {
  storage_encrypted = local.elsewhere
}
