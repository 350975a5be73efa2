resource "aws_s3_bucket" "named" { # flagged: the chain leads to another
  bucket = "a"
}

resource "aws_s3_bucket_public_access_block" "by_name" {
  bucket = "b"
}

resource "aws_s3_bucket_versioning" "chained" {
  bucket = aws_s3_bucket_public_access_block.by_name.bucket
  versioning_configuration {
    status = "Enabled"
  }
}
