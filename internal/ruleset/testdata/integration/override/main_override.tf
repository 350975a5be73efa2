resource "aws_db_instance" "turned_on" {
  storage_encrypted = true
}

resource "aws_db_instance" "turned_off" {
  storage_encrypted = false # flagged here
}
