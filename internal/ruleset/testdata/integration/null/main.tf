resource "aws_db_instance" "null" {
  storage_encrypted = null # flagged
}

resource "aws_db_instance" "template" {
  storage_encrypted = "${null}" # flagged: an interpolation alone is its value
}

resource "aws_security_group" "null" {
  ingress = null
}
