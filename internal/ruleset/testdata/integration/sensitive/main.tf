variable "secret" {
  default   = false
  sensitive = true
}

variable "ephemeral" {
  default   = "hunter2-do-not-print"
  ephemeral = true
}

resource "aws_db_instance" "secret" {
  storage_encrypted = var.secret # flagged, without the value
  password          = var.ephemeral
}

resource "aws_db_instance" "wrapped" {
  storage_encrypted = sensitive(false) # flagged
}
