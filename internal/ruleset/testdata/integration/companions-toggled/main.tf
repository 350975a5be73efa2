variable "create" {
  type = bool
}

variable "versioned" {
  type = bool
}

resource "aws_s3_bucket" "together" {
  count  = var.create ? 1 : 0
  bucket = "together"
}

resource "aws_s3_bucket_versioning" "together" {
  count  = var.create ? 1 : 0
  bucket = aws_s3_bucket.together[0].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "apart" { # not flagged: undecided
  bucket = "apart"
}

resource "aws_s3_bucket_versioning" "apart" {
  count  = var.versioned ? 1 : 0
  bucket = aws_s3_bucket.apart.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "suspended" { # flagged: no, if there is one
  bucket = "suspended"
}

resource "aws_s3_bucket_versioning" "suspended" {
  count  = var.versioned ? 1 : 0
  bucket = aws_s3_bucket.suspended.id
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_s3_bucket" "chained" {
  bucket = "chained"
}

resource "aws_s3_bucket_public_access_block" "chained" {
  bucket              = aws_s3_bucket.chained.id
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_s3_bucket_versioning" "chained" { # ordered behind the access block
  bucket = aws_s3_bucket_public_access_block.chained.bucket
  versioning_configuration {
    status = "Enabled"
  }
}
