resource "aws_db_instance" "turned_on" {
  storage_encrypted = false
}

resource "aws_db_instance" "turned_off" {
  storage_encrypted = true
}
