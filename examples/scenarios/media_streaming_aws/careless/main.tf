# Film delivery as it should not be: every duty of the customer is left to
# nobody, and nothing of it stops a plan. Lint it.

terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "vpc_id" {
  description = "The network of the packagers."
  type        = string
}

# A key that never changes, that whoever is in the account may do all with, and
# that is gone a week after somebody deletes it.
resource "aws_kms_key" "films" {
  description             = "Films"
  deletion_window_in_days = 7
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:*", Resource = "*" }]
  })
}

# Films that everybody may read at the bucket, past the edge and past the till.
resource "aws_s3_bucket" "films" {
  bucket = "films"
}

resource "aws_s3_bucket_policy" "films" {
  bucket = aws_s3_bucket.films.bucket
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::films/*" }]
  })
}

# Plain HTTP, TLS of 1999, links signed by the root user, no firewall, no log.
resource "aws_cloudfront_distribution" "films" {
  enabled = true
  aliases = ["films.example.com"]

  origin {
    origin_id   = "films"
    domain_name = "films.s3.eu-central-1.amazonaws.com"
  }

  default_cache_behavior {
    target_origin_id       = "films"
    viewer_protocol_policy = "allow-all"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    trusted_signers        = ["self"]
  }

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/films"
    minimum_protocol_version = "TLSv1"
    ssl_support_method       = "sni-only"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
}

# Shield that ends with the year, sees no health and calls nobody.
resource "aws_shield_subscription" "this" {
  auto_renew = "DISABLED"
}

resource "aws_shield_protection" "films" {
  name         = "films"
  resource_arn = aws_cloudfront_distribution.films.arn
}

resource "aws_shield_proactive_engagement" "this" {
  enabled = false
  emergency_contact {
    email_address = "info@example.com"
  }
}

# Packagers with a public address each, open to SSH and to everything else.
resource "aws_subnet" "packagers" {
  vpc_id                  = var.vpc_id
  cidr_block              = "10.30.1.0/24"
  map_public_ip_on_launch = true
}

resource "aws_security_group" "packagers" {
  name   = "packagers"
  vpc_id = var.vpc_id

  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# Whoever takes over a packager decrypts whatever the account has.
resource "aws_iam_policy" "packagers" {
  name   = "packagers"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:*", "kms:*"], Resource = "*" }] })
}

# A recorder that somebody stopped.
resource "aws_config_configuration_recorder" "this" {
  role_arn = "arn:aws:iam::111122223333:role/config"
}

resource "aws_config_configuration_recorder_status" "this" {
  name       = aws_config_configuration_recorder.this.name
  is_enabled = false
}
