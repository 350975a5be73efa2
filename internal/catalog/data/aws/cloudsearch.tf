variable "https" {}
variable "multi_az" {}
variable "policy" {}
variable "tls" {}

resource "aws_cloudsearch_domain" "hardened" {
  name     = "orders"
  multi_az = true

  endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

resource "aws_cloudsearch_domain" "bare" { # want: https_required, tls_1_2, multi_az
  name = "bare"
}

resource "aws_cloudsearch_domain" "old_tls" { # want: tls_1_2, multi_az
  name = "old-tls"

  endpoint_options {
    enforce_https = true
  }
}

resource "aws_cloudsearch_domain" "from_variables" { # undecided: https_required, tls_1_2, multi_az
  name     = "variables"
  multi_az = var.multi_az

  endpoint_options {
    enforce_https       = var.https
    tls_security_policy = var.tls
  }
}

resource "aws_cloudsearch_domain_service_access_policy" "named" {
  domain_name   = aws_cloudsearch_domain.hardened.id
  access_policy = data.aws_iam_policy_document.search.json
}

data "aws_iam_policy_document" "search" {
  statement {
    actions = ["cloudsearch:search"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/shop"]
    }
  }
}

resource "aws_cloudsearch_domain_service_access_policy" "office" {
  domain_name = aws_cloudsearch_domain.bare.id
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["cloudsearch:search"]
      Condition = { IpAddress = { "aws:SourceIp" = "198.51.100.0/24" } }
    }]
  })
}

resource "aws_cloudsearch_domain_service_access_policy" "public" { # want: policy_not_public
  domain_name   = aws_cloudsearch_domain.old_tls.id
  access_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": ["*"] },
        "Action": ["cloudsearch:*"]
      }]
    }
  JSON
}

resource "aws_cloudsearch_domain_service_access_policy" "from_variable" { # undecided: policy_not_public
  domain_name   = aws_cloudsearch_domain.from_variables.id
  access_policy = var.policy
}
