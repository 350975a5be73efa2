variable "unknown" {
  type = list(string)
}

variable "open" {
  default = ["0.0.0.0/0"]
}

resource "aws_security_group" "known" { # flagged
  dynamic "ingress" {
    for_each = var.open
    content {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}

resource "aws_security_group" "iterator" { # flagged
  dynamic "ingress" {
    for_each = { ssh = 22 }
    iterator = port
    content {
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
      cidr_blocks = var.open
    }
  }
}

resource "aws_security_group" "empty" {
  dynamic "ingress" {
    for_each = []
    content {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_security_group" "unknown" { # not flagged: undecided
  dynamic "ingress" {
    for_each = var.unknown
    content {
      from_port   = 22
      to_port     = 22
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}

resource "aws_s3_bucket" "inline" { # not flagged: the block may be there
  bucket = "a"
  dynamic "versioning" {
    for_each = var.unknown
    content {
      enabled = true
    }
  }
}

resource "aws_s3_bucket" "inline_known" {
  bucket = "b"
  dynamic "versioning" {
    for_each = [1]
    content {
      enabled = true
    }
  }
}

resource "aws_security_group" "argument" { # flagged: blocks written as an argument
  ingress = [{
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = var.open
  }]
}

resource "aws_s3_bucket" "none_or_suspended" { # not flagged: the first of an uncertain number of blocks is not known
  bucket = "c"
  dynamic "versioning" {
    for_each = var.unknown
    content {
      enabled = false
    }
  }
}

resource "aws_security_group" "one_of_several" { # flagged at the second block
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "static_beside_dynamic" { # flagged at the static block
  dynamic "ingress" {
    for_each = var.unknown
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = var.open
  }
}
