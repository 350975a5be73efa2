resource "aws_db_instance" "flagged" {
  storage_encrypted = false
}
