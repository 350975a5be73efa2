resource "aws_s3_bucket" "alone" { # flagged
  bucket = "alone"
}
