variable "acl" {}
variable "algorithm" {}
variable "days" {}
variable "enabled" {}
variable "ocsp" {}
variable "policy" {}
variable "standard" {}
variable "template" {}

resource "aws_acmpca_certificate_authority" "issuing" {
  permanent_deletion_time_in_days = 30

  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"

    subject {
      common_name = "Orders issuing"
    }
  }

  revocation_configuration {
    crl_configuration {
      enabled            = true
      expiration_in_days = 7
      s3_bucket_name     = "orders-crl"
      s3_object_acl      = "BUCKET_OWNER_FULL_CONTROL"
    }
  }
}

resource "aws_acmpca_certificate_authority" "root" {
  type    = "ROOT"
  enabled = false

  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"

    subject {
      common_name = "Orders root"
    }
  }
}

resource "aws_acmpca_certificate_authority" "bare" { # want: revocation
  certificate_authority_configuration {
    key_algorithm     = "RSA_2048"
    signing_algorithm = "SHA256WITHRSA"

    subject {
      common_name = "Bare"
    }
  }
}

resource "aws_acmpca_certificate_authority" "careless" { # want: crl_not_public, key_storage_level, deletion_delayed
  key_storage_security_standard   = "FIPS_140_2_LEVEL_2_OR_HIGHER"
  permanent_deletion_time_in_days = 7

  certificate_authority_configuration {
    key_algorithm     = "RSA_2048"
    signing_algorithm = "SHA256WITHRSA"

    subject {
      common_name = "Careless"
    }
  }

  revocation_configuration {
    crl_configuration {
      enabled            = true
      expiration_in_days = 7
      s3_bucket_name     = "careless-crl"
    }
  }
}

resource "aws_acmpca_certificate_authority" "careless_root" { # want: root_disabled, root_key_strong
  type = "ROOT"

  certificate_authority_configuration {
    key_algorithm     = "RSA_2048"
    signing_algorithm = "SHA256WITHRSA"

    subject {
      common_name = "Careless root"
    }
  }
}

resource "aws_acmpca_certificate_authority" "short_lived" {
  usage_mode = "SHORT_LIVED_CERTIFICATE"

  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"

    subject {
      common_name = "Mesh"
    }
  }
}

resource "aws_acmpca_certificate_authority" "from_variables" { # undecided: revocation, crl_not_public, key_storage_level, deletion_delayed
  key_storage_security_standard   = var.standard
  permanent_deletion_time_in_days = var.days

  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"

    subject {
      common_name = "Variables"
    }
  }

  revocation_configuration {
    crl_configuration {
      enabled       = var.enabled
      s3_object_acl = var.acl
    }

    ocsp_configuration {
      enabled = var.ocsp
    }
  }
}

resource "aws_acmpca_certificate_authority" "root_from_variables" { # undecided: root_disabled, root_key_strong
  type    = "ROOT"
  enabled = var.enabled

  certificate_authority_configuration {
    key_algorithm     = var.algorithm
    signing_algorithm = "SHA512WITHRSA"

    subject {
      common_name = "Variables"
    }
  }
}

# Policies

resource "aws_acmpca_policy" "partner_account" {
  resource_arn = aws_acmpca_certificate_authority.issuing.arn
  policy       = data.aws_iam_policy_document.partner.json
}

data "aws_iam_policy_document" "partner" {
  statement {
    actions   = ["acm-pca:DescribeCertificateAuthority", "acm-pca:GetCertificate", "acm-pca:GetCertificateAuthorityCertificate"]
    resources = [aws_acmpca_certificate_authority.issuing.arn]
    principals {
      type        = "AWS"
      identifiers = ["444455556666"]
    }
  }

  statement {
    actions   = ["acm-pca:IssueCertificate"]
    resources = [aws_acmpca_certificate_authority.issuing.arn]
    principals {
      type        = "AWS"
      identifiers = ["444455556666"]
    }
    condition {
      test     = "StringEquals"
      variable = "acm-pca:TemplateArn"
      values   = ["arn:aws:acm-pca:::template/EndEntityCertificate/V1"]
    }
  }
}

resource "aws_acmpca_policy" "anybody" { # want: policy_not_public, templates_limited
  resource_arn = aws_acmpca_certificate_authority.issuing.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["acm-pca:IssueCertificate", "acm-pca:GetCertificate"]
      Resource  = "*"
    }]
  })
}

resource "aws_acmpca_policy" "from_variable" { # undecided: policy_not_public, templates_limited
  resource_arn = aws_acmpca_certificate_authority.issuing.arn
  policy       = var.policy
}

# Certificates

resource "aws_acmpca_certificate" "server" {
  certificate_authority_arn   = aws_acmpca_certificate_authority.issuing.arn
  certificate_signing_request = file("${path.module}/server.csr")
  signing_algorithm           = "SHA256WITHECDSA"

  validity {
    type  = "DAYS"
    value = 90
  }
}

resource "aws_acmpca_certificate" "below_root" {
  certificate_authority_arn   = aws_acmpca_certificate_authority.root.arn
  certificate_signing_request = aws_acmpca_certificate_authority.issuing.certificate_signing_request
  signing_algorithm           = "SHA512WITHRSA"
  template_arn                = "arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen0/V1"

  validity {
    type  = "YEARS"
    value = 5
  }
}

resource "aws_acmpca_certificate" "long" { # want: certificates_short, request_not_passed_through
  certificate_authority_arn   = aws_acmpca_certificate_authority.issuing.arn
  certificate_signing_request = file("${path.module}/server.csr")
  signing_algorithm           = "SHA256WITHRSA"
  template_arn                = "arn:aws:acm-pca:::template/BlankEndEntityCertificate_CSRPassthrough/V1"

  validity {
    type  = "YEARS"
    value = 10
  }
}

resource "aws_acmpca_certificate" "deep" { # want: hierarchy_short
  certificate_authority_arn   = aws_acmpca_certificate_authority.root.arn
  certificate_signing_request = file("${path.module}/server.csr")
  signing_algorithm           = "SHA512WITHRSA"
  template_arn                = "arn:aws:acm-pca:::template/SubordinateCACertificate_PathLen3/V1"

  validity {
    type  = "YEARS"
    value = 5
  }
}

resource "aws_acmpca_certificate" "from_variables" { # undecided: certificates_short, request_not_passed_through, hierarchy_short
  certificate_authority_arn   = aws_acmpca_certificate_authority.issuing.arn
  certificate_signing_request = file("${path.module}/server.csr")
  signing_algorithm           = "SHA256WITHRSA"
  template_arn                = var.template

  validity {
    type  = "DAYS"
    value = var.days
  }
}
