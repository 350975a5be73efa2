variable "name" {
  type = string
}

resource "aws_s3_bucket" "referenced" {
  bucket = "referenced"
}

resource "aws_s3_bucket_versioning" "referenced" {
  bucket = aws_s3_bucket.referenced.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "named" {
  bucket = "named"
}

resource "aws_s3_bucket_versioning" "named" {
  bucket = "named"
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "many" {
  for_each = toset(["a", "b"])
  bucket   = each.key
}

resource "aws_s3_bucket_versioning" "many" {
  for_each = aws_s3_bucket.many
  bucket   = each.value.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "keyed" {
  for_each = toset(["a", "b"])
  bucket   = "keyed-${each.key}"
}

resource "aws_s3_bucket_versioning" "keyed" {
  for_each = toset(["a", "b"])
  bucket   = aws_s3_bucket.keyed[each.key].id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "counted" {
  count  = 1
  bucket = "counted"
}

resource "aws_s3_bucket_versioning" "counted" {
  count  = 1
  bucket = aws_s3_bucket.counted[0].bucket
  versioning_configuration {
    status = "Enabled"
  }
}

locals {
  through_local = aws_s3_bucket.by_local.id
}

resource "aws_s3_bucket" "by_local" {
  bucket = "by-local"
}

resource "aws_s3_bucket_versioning" "by_local" {
  bucket = local.through_local
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "suspended" { # flagged
  bucket = "suspended"
}

resource "aws_s3_bucket_versioning" "suspended" {
  bucket = aws_s3_bucket.suspended.id
  versioning_configuration {
    status = "Suspended"
  }
}
