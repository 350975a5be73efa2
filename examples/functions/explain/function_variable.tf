# The text of an error. Keep it out of the arguments of resources: it may change
# between plan and apply, when values become known.
variable "database" {
  description = "A database, as arguments of aws_db_instance."
  type        = any
  default     = null

  validation {
    condition     = var.database == null || length(provider::responsibility::unmet({ aws_db_instance = var.database })) == 0
    error_message = provider::responsibility::explain({ aws_db_instance = var.database })
  }
}
