variable "account" {
  type = string
}

resource "aws_s3_bucket_policy" "heredoc" {
  bucket = "a"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "${aws_s3_bucket.a.arn}/*"
      }]
    }
  EOT
}

resource "aws_s3_bucket_policy" "jsonencode" {
  bucket = "b"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] }
      Action    = "s3:GetObject"
      Resource  = aws_s3_bucket.a.arn
    }]
  })
}

data "aws_iam_policy_document" "public" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [aws_s3_bucket.a.arn]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "private" {
  source_policy_documents = []
  dynamic "statement" {
    for_each = ["s3:GetObject"]
    content {
      actions   = [statement.value]
      resources = [aws_s3_bucket.a.arn]
      principals {
        type        = "AWS"
        identifiers = ["arn:aws:iam::111122223333:root"]
      }
    }
  }
}

data "aws_iam_policy_document" "merged" {
  source_policy_documents = [data.aws_iam_policy_document.public.json]
}

data "aws_iam_policy_document" "of_account" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [var.account]
    }
  }
}

resource "aws_s3_bucket_policy" "document" { # flagged
  bucket = "c"
  policy = data.aws_iam_policy_document.public.json
}

resource "aws_s3_bucket_policy" "private_document" {
  bucket = "d"
  policy = data.aws_iam_policy_document.private.json
}

resource "aws_s3_bucket_policy" "merged_document" { # flagged
  bucket = "e"
  policy = data.aws_iam_policy_document.merged.json
}

resource "aws_s3_bucket_policy" "unknown_principal" { # not flagged: undecided
  bucket = "f"
  policy = data.aws_iam_policy_document.of_account.json
}

locals {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = aws_s3_bucket.a.arn }] })
}

resource "aws_s3_bucket_policy" "local" { # flagged
  bucket = "g"
  policy = local.policy
}

resource "aws_s3_bucket_policy" "broken" { # not flagged: no policy at all
  bucket = "h"
  policy = "{"
}

resource "aws_s3_bucket_policy" "unknown_condition" { # not flagged: undecided
  bucket = "i"
  policy = <<-EOT
    {
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "*",
        "Condition": { "StringEquals": { "aws:${var.account}": "o-1234567890" } }
      }]
    }
  EOT
}

resource "aws_s3_bucket" "a" {
  bucket = "a"
  versioning {
    enabled = true
  }
}
