variable "algorithm" {}
variable "body" {}
variable "export" {}
variable "key" {}
variable "logging" {}
variable "method" {}
variable "names" {}

resource "aws_acm_certificate" "hardened" {
  domain_name               = "shop.example"
  subject_alternative_names = ["www.shop.example"]
  validation_method         = "DNS"
  key_algorithm             = "EC_prime256v1"

  options {
    certificate_transparency_logging_preference = "ENABLED"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate" "bare" { # want: dns_validation
  domain_name = "bare.example"
}

resource "aws_acm_certificate" "wide" { # want: dns_validation, transparency_logging, key_strong, no_wildcard, not_exportable
  domain_name               = "shop.example"
  subject_alternative_names = ["*.shop.example"]
  validation_method         = "EMAIL"
  key_algorithm             = "RSA_1024"

  options {
    certificate_transparency_logging_preference = "DISABLED"
    export                                      = "ENABLED"
  }
}

resource "aws_acm_certificate" "from_variables" { # undecided: dns_validation, transparency_logging, key_strong, no_wildcard, not_exportable
  domain_name               = "shop.example"
  subject_alternative_names = var.names
  validation_method         = var.method
  key_algorithm             = var.algorithm

  options {
    certificate_transparency_logging_preference = var.logging
    export                                      = var.export
  }
}

resource "aws_acm_certificate" "private" {
  domain_name               = "orders.internal"
  certificate_authority_arn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"
}

# Imported

resource "aws_acm_certificate" "imported" { # want: private_key_out_of_state, issued_by_acm
  certificate_body = "-----BEGIN CERTIFICATE-----..."
  private_key      = "-----BEGIN RSA PRIVATE KEY-----..."
}

resource "aws_acm_certificate" "imported_write_only" { # want: issued_by_acm
  certificate_body       = "-----BEGIN CERTIFICATE-----..."
  private_key_wo         = var.key
  private_key_wo_version = 1
}

resource "aws_acm_certificate" "imported_variable" { # undecided: private_key_out_of_state, issued_by_acm, dns_validation
  certificate_body = var.body
  private_key      = var.key
}

# What a private authority signs is in no public log anyway.
resource "aws_acm_certificate" "private_unlogged" {
  domain_name               = "orders.internal.shop.example"
  certificate_authority_arn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"

  options {
    certificate_transparency_logging_preference = "DISABLED"
  }
}
