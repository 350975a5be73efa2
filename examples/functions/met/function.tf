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
  storage_encrypted           = true
  # ...

  lifecycle {
    # Fails the plan as soon as one obligation is certainly unmet, and the apply
    # if one turns out to be when the last values are known.
    postcondition {
      condition = provider::responsibility::met({ aws_db_instance = self })

      # aws_db_instance has sensitive attributes, so what is computed from it is
      # sensitive, and Terraform would hide the message. It holds no values.
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self }))
    }
  }
}
