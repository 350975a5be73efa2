# A check block warns where a postcondition stops the plan. Use it in an existing
# code base to see where it stands, then turn one check after the other into a
# postcondition.
#
# Two things to know:
# - While a condition is not known yet, every plan that creates the resource warns
#   of that. Postconditions are silent until they can tell.
# - A data source inside a check block makes every plan have changes. Call functions
#   there, and leave data sources outside.

resource "aws_db_instance" "legacy" {
  identifier                  = "legacy"
  engine                      = "mysql"
  engine_version              = "8.4"
  instance_class              = "db.m7g.large"
  allocated_storage           = 200
  username                    = "admin"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

locals {
  # Accepted as it is; say why and until when where you write such a thing.
  accepted = {
    except = ["aws_rds.multi_az"] # one zone until the move to Aurora
  }
}

check "legacy_database" {
  assert {
    condition     = provider::responsibility::met({ aws_db_instance = aws_db_instance.legacy }, local.accepted)
    error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = aws_db_instance.legacy }, local.accepted))
  }
}

# All instances of a for_each or count at once: the message names each.
resource "aws_db_instance" "reports" {
  for_each = toset(["eu", "us"])

  identifier                  = "reports-${each.key}"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "reports"
  manage_master_user_password = true
  storage_encrypted           = true
}

check "reporting_databases" {
  assert {
    condition     = provider::responsibility::met({ aws_db_instance = aws_db_instance.reports })
    error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = aws_db_instance.reports }))
  }
}
