variable "on" {
  default = true
}

variable "off" {
  default = false
}

variable "required" {
  type = bool
}

variable "nothing" {
  type    = bool
  default = null
}

variable "settings" {
  default = { encrypted = false }
}

resource "aws_db_instance" "on" {
  storage_encrypted = var.on
}

resource "aws_db_instance" "off" {
  storage_encrypted = var.off # flagged
}

resource "aws_db_instance" "required" { # not flagged: undecided
  storage_encrypted = var.required
}

resource "aws_db_instance" "nothing" {
  storage_encrypted = var.nothing # flagged: null is unset
}

resource "aws_db_instance" "object" {
  storage_encrypted = var.settings.encrypted # flagged
}

resource "aws_db_instance" "either" { # not flagged: undecided
  storage_encrypted = var.required ? true : false
}

resource "aws_db_instance" "both" {
  storage_encrypted = var.required ? true : true
}
