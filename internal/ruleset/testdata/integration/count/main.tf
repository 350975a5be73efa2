variable "unknown" {
  type = number
}

variable "none" {
  default = 0
}

resource "aws_db_instance" "never" {
  count             = 0
  storage_encrypted = false
}

resource "aws_db_instance" "never_by_variable" {
  count             = var.none
  storage_encrypted = false
}

resource "aws_db_instance" "three" { # flagged once
  count             = 3
  storage_encrypted = false
}

resource "aws_db_instance" "perhaps" { # flagged: if it exists, it is wrong
  count             = var.unknown
  storage_encrypted = false
}

resource "aws_db_instance" "last_one" {
  count             = 3
  storage_encrypted = count.index < 2 # flagged: wrong for one
}

resource "aws_db_instance" "all_right" {
  count             = 2
  storage_encrypted = count.index < 2
}
