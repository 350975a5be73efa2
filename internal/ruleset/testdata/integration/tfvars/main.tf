variable "by_file" {
  default = true
}

variable "by_automatic_file" {
  type = bool
}

variable "by_json_file" {
  type = bool
}

resource "aws_db_instance" "by_file" {
  storage_encrypted = var.by_file # flagged: the file says so
}

resource "aws_db_instance" "by_automatic_file" {
  storage_encrypted = var.by_automatic_file # flagged
}

resource "aws_db_instance" "by_json_file" {
  storage_encrypted = var.by_json_file
}
