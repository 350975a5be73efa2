import {
  to = aws_db_instance.orders
  id = "orders"
}

import {
  for_each = { a = "a", b = "b" }
  to       = aws_db_instance.imported[each.key]
  id       = each.value
}

moved {
  from = aws_db_instance.old
  to   = aws_db_instance.orders
}

removed {
  from = aws_db_instance.gone

  lifecycle {
    destroy = false
  }
}

resource "aws_db_instance" "orders" {
  storage_encrypted = false # flagged
}

resource "aws_db_instance" "imported" {
  for_each          = { a = true, b = true }
  storage_encrypted = each.value
}
