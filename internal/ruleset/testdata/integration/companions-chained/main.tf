variable "name" {
  type = string
}

resource "aws_s3_bucket" "named" { # not flagged: the chain may lead here
  bucket = "a"
}

resource "aws_s3_bucket_public_access_block" "by_name" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "chained" {
  bucket = aws_s3_bucket_public_access_block.by_name.bucket
  versioning_configuration {
    status = "Enabled"
  }
}
