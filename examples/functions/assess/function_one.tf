# Assert a single obligation. contains() answers as soon as one verdict is certainly
# "unmet", even where others are not known yet; alltrue() would wait.
variable "archive" {
  description = "A database, as arguments of aws_db_instance."
  type        = any
  default     = { engine = "postgres", storage_encrypted = true, publicly_accessible = false, backup_retention_period = 14 }

  # What is severe needs no loop: options select it.
  validation {
    condition     = provider::responsibility::met({ aws_db_instance = var.archive }, { minimum_severity = "critical" })
    error_message = provider::responsibility::explain({ aws_db_instance = var.archive }, { minimum_severity = "critical" })
  }
}

resource "terraform_data" "archive" {
  input = var.archive

  lifecycle {
    postcondition {
      condition = !contains(
        [for v in provider::responsibility::assess({ aws_db_instance = self.input }) : v.verdict if v.obligation == "aws_rds.storage_encrypted"],
        "unmet",
      )
      error_message = "Archives are encrypted, whatever else they are."
    }
  }
}
