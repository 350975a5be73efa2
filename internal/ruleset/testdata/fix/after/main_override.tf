resource "aws_db_instance" "overridden" {
  deletion_protection = false
}
