terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  # ...
}

# A check block warns and lets the plan pass. While values are not known yet, it
# warns of that, too; a postcondition is silent until it can tell.
check "orders" {
  assert {
    # While the list can still grow, its length is known to be one or more as soon
    # as one failure is certain. Do not compare the list with []: that is never true.
    condition     = length(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.orders })) == 0
    error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = aws_db_instance.orders }))
  }
}

# aws_db_instance has sensitive attributes, so the list is sensitive; it holds ids
# of obligations and no values.
output "unmet" {
  value = nonsensitive(provider::responsibility::unmet({ aws_db_instance = aws_db_instance.orders }))
}
