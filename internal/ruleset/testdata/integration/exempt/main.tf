resource "aws_db_instance" "dev_orders" {
  identifier = "team-orders"
}

resource "aws_db_instance" "orders" {
  identifier = "orders"
}
