# Not everything at once: the second argument selects obligations, with the names of
# the lint plugin's configuration. Left out, it is the preset "recommended".
resource "aws_db_instance" "scratch" {
  identifier                  = "scratch"
  engine                      = "mysql"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "scratch_owner"
  manage_master_user_password = true
  storage_encrypted           = true
  # ...

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ aws_db_instance = self }, { minimum_severity = "critical" })
      error_message = nonsensitive(provider::responsibility::explain({ aws_db_instance = self }, { minimum_severity = "critical" }))
    }
  }
}
