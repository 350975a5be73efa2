resource "aws_db_instance" "off" {
  storage_encrypted = false
}

resource "aws_db_instance" "unset" {
  engine = "mysql"
}
