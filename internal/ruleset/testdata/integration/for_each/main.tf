variable "unknown" {
  type = set(string)
}

variable "databases" {
  default = {
    a = { encrypted = true }
    b = { encrypted = false }
  }
}

resource "aws_db_instance" "by_map" {
  for_each          = var.databases
  storage_encrypted = each.value.encrypted # flagged: wrong for b
}

resource "aws_db_instance" "by_set" {
  for_each          = toset(["a", "b"])
  identifier        = each.key
  storage_encrypted = true
}

resource "aws_db_instance" "by_unknown" { # flagged: wrong for all there may be
  for_each = var.unknown
  engine   = each.key
}

resource "aws_db_instance" "by_unknown_value" { # not flagged: undecided
  for_each          = var.unknown
  storage_encrypted = each.value == "a"
}

resource "aws_db_instance" "none" {
  for_each          = {}
  storage_encrypted = false
}

resource "aws_db_instance" "secret" {
  for_each          = sensitive({ a = false })
  storage_encrypted = false # flagged: tflint itself cannot expand this
}

resource "aws_db_instance" "filtered" {
  for_each          = { for k, v in var.databases : k => v if v.encrypted }
  storage_encrypted = each.value.encrypted
}
