variable "token" {
  type      = string
  ephemeral = true
}

variable "flag" {
  default   = false
  ephemeral = true
}

ephemeral "aws_secretsmanager_secret_version" "password" {
  secret_id = "orders"
}

ephemeral "random_password" "new" {
  length = 24
}

locals {
  password = ephemeral.aws_secretsmanager_secret_version.password.secret_string
}

resource "aws_db_instance" "write_only" {
  storage_encrypted   = false # flagged
  password_wo         = local.password
  password_wo_version = 1
}

resource "aws_db_instance" "by_ephemeral" { # not flagged: undecided
  storage_encrypted = ephemeral.random_password.new.length > 3
}

resource "aws_db_instance" "by_variable" {
  storage_encrypted = ephemeralasnull(var.flag) # flagged: null is unset
}

resource "aws_instance" "token" { # not flagged: undecided
  user_data = "export TOKEN=${var.token}"
}
