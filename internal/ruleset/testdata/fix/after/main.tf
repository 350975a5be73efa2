variable "off" {
  default = false
}

# A value, a missing argument, and encryption, which would replace the database.
resource "aws_db_instance" "orders" {
  engine                = "postgres"
  deletion_protection   = true # for now
  copy_tags_to_snapshot = true

  timeouts {
    create = "1h"
  }
}

# All of it is missing.
resource "aws_s3_bucket_public_access_block" "assets" {
  bucket              = aws_s3_bucket.assets.id
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_s3_bucket_public_access_block" "empty" {
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_s3_bucket" "assets" {
}

# An argument in a block.
resource "aws_cloudfront_distribution" "site" {
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a"
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }
}

# Somebody's intention.
resource "aws_db_instance" "variable" {
  engine                = "postgres"
  copy_tags_to_snapshot = var.off
  deletion_protection   = var.off ? true : false
}

resource "aws_db_instance" "one_line" { engine = "postgres" }

# Instances share their source.
resource "aws_db_instance" "counted" {
  count                 = 2
  engine                = "postgres"
  copy_tags_to_snapshot = true
  deletion_protection   = true
}

# The override file says otherwise.
resource "aws_db_instance" "overridden" {
  copy_tags_to_snapshot = true
  deletion_protection   = true
}

module "database" {
  source = "./database"
}
