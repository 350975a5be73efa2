variable "names" {
  type = list(string)
}

variable "environment" {
  default = "dev"
}

variable "open" {
  type    = bool
  default = true
}

data "aws_kms_key" "given" {
  key_id = "alias/orders"
}

data "aws_caller_identity" "current" {}

module "settings" {
  source = "./settings"
}

resource "aws_kms_key" "orders" {
  count = length(var.names) > 0 ? 1 : 0
}

resource "aws_db_instance" "conditional" {
  storage_encrypted = var.environment == "prod" ? true : false # flagged
}

resource "aws_db_instance" "lookup" {
  storage_encrypted = lookup({ prod = true }, var.environment, false) # flagged
}

resource "aws_db_instance" "index" {
  storage_encrypted = { dev = false, prod = true }[var.environment] # flagged
}

resource "aws_db_instance" "splat" {
  storage_encrypted = anytrue([{ on = false }, { on = false }][*].on) # flagged
}

resource "aws_db_instance" "for" {
  storage_encrypted = length([for n in ["a", "b"] : n if n == "c"]) > 0 # flagged
}

resource "aws_db_instance" "negated" {
  storage_encrypted = !var.open # flagged
}

resource "aws_db_instance" "of_list" { # not flagged: undecided
  storage_encrypted = length(var.names) > 1
}

resource "aws_db_instance" "of_key" { # not flagged: undecided
  storage_encrypted = length(aws_kms_key.orders) > 0
}

resource "aws_db_instance" "of_splat" { # not flagged: undecided
  storage_encrypted = length(aws_kms_key.orders[*].arn) > 0
}

resource "aws_db_instance" "of_data" { # not flagged: undecided
  storage_encrypted = data.aws_kms_key.given.enabled
}

resource "aws_db_instance" "of_account" { # not flagged: undecided
  storage_encrypted = data.aws_caller_identity.current.account_id == "111122223333"
}

resource "aws_db_instance" "of_module" { # not flagged: undecided
  storage_encrypted = module.settings.encrypted
}

resource "aws_db_instance" "of_resource" { # not flagged: undecided
  storage_encrypted = aws_db_instance.for.storage_encrypted
}

resource "aws_db_instance" "partly" { # flagged: whatever the name is
  storage_encrypted = var.names[0] == "a" && false
}
