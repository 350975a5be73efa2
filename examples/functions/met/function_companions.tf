# What is set in another resource is judged where that resource is passed along:
# here, whether the database refuses connections without TLS.
resource "aws_db_parameter_group" "ledger" {
  name   = "ledger"
  family = "postgres17"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "ledger_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.ledger.name
  # ...

  lifecycle {
    postcondition {
      condition = provider::responsibility::met({
        aws_db_instance        = self
        aws_db_parameter_group = aws_db_parameter_group.ledger
      })
      error_message = nonsensitive(provider::responsibility::explain({
        aws_db_instance        = self
        aws_db_parameter_group = aws_db_parameter_group.ledger
      }))
    }
  }
}
