variable "settings" {
  type = object({
    encrypted = optional(bool, false)
  })
  default = {}
}

resource "aws_db_instance" "main" {
  storage_encrypted = var.settings.encrypted
}
