variable "encrypted" {}

resource "aws_db_instance" "encrypted" {
  storage_encrypted = true
}

resource "aws_db_instance" "text" {
  storage_encrypted = "true"
}

resource "aws_db_instance" "plain" { # want: storage_encrypted
  engine = "mysql"
}

resource "aws_db_instance" "from_variable" { # undecided: storage_encrypted
  storage_encrypted = var.encrypted
}

resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.encrypted.identifier
}
