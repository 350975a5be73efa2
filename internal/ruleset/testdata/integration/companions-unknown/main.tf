variable "name" {
  type = string
}

resource "aws_s3_bucket" "a" { # not flagged: the versioning may be its own
  bucket = "a"
}

resource "aws_s3_bucket_versioning" "unknown" {
  bucket = var.name
  versioning_configuration {
    status = "Enabled"
  }
}
