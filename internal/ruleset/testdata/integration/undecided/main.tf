variable "encrypted" {
  type = bool
}

variable "ports" {
  type = list(number)
}

resource "aws_db_instance" "by_variable" {
  storage_encrypted = var.encrypted # noticed here
}

resource "aws_db_instance" "off" {
  storage_encrypted = false # flagged as ever
}

resource "aws_db_instance" "on" {
  storage_encrypted = var.encrypted || true
}

resource "aws_security_group" "by_dynamic" {
  dynamic "ingress" { # noticed at the block
    for_each = var.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
