variable "databases" {
  type = map(object({
    engine    = string
    encrypted = optional(bool, true)
    public    = optional(bool)
    ports     = optional(list(number), [])
  }))
  default = {
    orders = { engine = "mysql" }
    legacy = { engine = "mysql", encrypted = false }
  }
}

variable "given" {
  type = object({
    encrypted = optional(bool, false)
  })
}

variable "empty" {
  type = object({
    encrypted = optional(bool, false)
  })
  default = {}
}

variable "not_nullable" {
  type     = bool
  default  = false
  nullable = false
}

resource "aws_db_instance" "each" {
  for_each          = var.databases
  engine            = each.value.engine
  storage_encrypted = each.value.encrypted # flagged: wrong for legacy
}

resource "aws_db_instance" "without_default" {
  storage_encrypted = coalesce(var.databases["orders"].public, false) # flagged
}

resource "aws_db_instance" "given" { # not flagged: the caller decides
  storage_encrypted = var.given.encrypted
}

resource "aws_db_instance" "empty" {
  storage_encrypted = var.empty.encrypted # flagged: the default of the attribute
}

resource "aws_db_instance" "not_nullable" {
  storage_encrypted = var.not_nullable # flagged
}

resource "aws_db_instance" "missing_key" { # not flagged: Terraform's error, not ours
  storage_encrypted = var.databases["none"].encrypted
}

resource "aws_security_group" "ports" {
  dynamic "ingress" {
    for_each = var.databases["orders"].ports
    content {
      from_port   = 22
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
