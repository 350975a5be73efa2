resource "aws_db_instance" "called" {
  engine              = "postgres"
  deletion_protection = false
}
