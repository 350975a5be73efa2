resource "aws_db_instance" "unset" { # flagged at the header
  engine = "mysql"
}

resource "aws_db_instance" "off" {
  storage_encrypted = false # flagged at the value
}

resource "aws_db_instance" "on" {
  storage_encrypted = true
}

resource "aws_db_instance" "text" {
  storage_encrypted = "false" # flagged: converted as the provider does
}
