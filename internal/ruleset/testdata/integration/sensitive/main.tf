variable "secret" {
  default   = false
  sensitive = true
}

variable "ephemeral" {
  default   = "hunter2-do-not-print"
  ephemeral = true
}

resource "aws_db_instance" "secret" {
  storage_encrypted = var.secret # flagged, without the value
  password          = var.ephemeral
}

resource "aws_db_instance" "wrapped" {
  storage_encrypted = sensitive(false) # flagged
}

variable "secrets" {
  default   = { a = false, b = true }
  sensitive = true
}

resource "aws_db_instance" "each_secret" {
  for_each          = var.secrets
  storage_encrypted = each.value # flagged: wrong for a
}

resource "aws_db_instance" "each_name" {
  for_each          = nonsensitive(toset(keys(var.secrets)))
  storage_encrypted = var.secrets[each.key] # flagged: wrong for a
}

resource "aws_security_group" "each_secret" {
  dynamic "ingress" {
    for_each = { for k, open in var.secrets : k => open if open }
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
