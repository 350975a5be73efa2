# What says something about a bucket stands in resources of their own: companions.
# The bucket cannot assert them in its own postcondition, because they refer to it,
# and Terraform would report a cycle. An output that callers need anyway can.

variable "name" {
  description = "Name of the bucket."
  type        = string
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
}

# Companions name the bucket by its argument, which is known at plan. Its id is not
# until the bucket exists, and verdicts would wait for the apply.
resource "aws_s3_bucket_public_access_block" "this" {
  bucket = aws_s3_bucket.this.bucket

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.bucket

  versioning_configuration {
    status = "Enabled"
  }
}

locals {
  bucket = {
    aws_s3_bucket                     = aws_s3_bucket.this
    aws_s3_bucket_public_access_block = aws_s3_bucket_public_access_block.this
    aws_s3_bucket_versioning          = aws_s3_bucket_versioning.this
    aws_s3_bucket_acl                 = [] # none: the bucket has no access control list
  }
  duties = { minimum_severity = "high" }
}

output "bucket" {
  description = "Name of the bucket, once it does what its owner owes."
  value       = aws_s3_bucket.this.bucket

  precondition {
    condition     = provider::responsibility::met(local.bucket, local.duties)
    error_message = nonsensitive(provider::responsibility::explain(local.bucket, local.duties))
  }
}
