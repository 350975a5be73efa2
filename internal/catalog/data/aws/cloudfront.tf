variable "policy" {}
variable "origins" {}
variable "text" {}
variable "seconds" {}
variable "protocols" {}
variable "signers" {}
variable "groups" {}
variable "switch" {}
variable "with_logs" {}

resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
  }
  rule {
    name     = "anonymizers"
    priority = 2
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesAnonymousIpList"
        vendor_name = "AWS"
      }
    }
  }
}

resource "aws_wafv2_web_acl" "thin" {
  name  = "thin"
  scope = "CLOUDFRONT"
  default_action {
    allow {}
  }
  rule {
    name     = "bad-inputs"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
  }
}

resource "aws_cloudfront_distribution" "hardened" {
  enabled             = true
  aliases             = ["www.example.com"]
  default_root_object = "index.html"
  web_acl_id          = aws_wafv2_web_acl.edge.arn
  origin {
    domain_name              = "site.s3.eu-central-1.amazonaws.com"
    origin_id                = "site"
    origin_access_control_id = "E1QWRUHAPOMQZL"
  }
  origin {
    domain_name              = "copy.s3.eu-west-1.amazonaws.com"
    origin_id                = "copy"
    origin_access_control_id = "E2QWRUHAPOMQZL"
  }
  origin {
    domain_name = "internal-api-1.eu-central-1.elb.amazonaws.com"
    origin_id   = "api"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  origin_group {
    origin_id = "sites"
    failover_criteria {
      status_codes = [500, 502]
    }
    member {
      origin_id = "site"
    }
    member {
      origin_id = "copy"
    }
  }
  default_cache_behavior {
    target_origin_id           = "sites"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "redirect-to-https"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
    trusted_key_groups         = [aws_cloudfront_key_group.links.id]
  }
  ordered_cache_behavior {
    path_pattern               = "/api/*"
    target_origin_id           = "api"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "https-only"
    response_headers_policy_id = aws_cloudfront_response_headers_policy.strict.id
  }
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE", "AT"]
    }
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_distribution" "bare" { # want: viewer_https, custom_certificate, s3_origin_restricted, web_acl, web_acl_managed_groups, access_logging, default_root_object, origin_failover, geo_restriction, response_headers_policy, distribution_enabled
  enabled = false
  origin {
    domain_name = aws_s3_bucket.site.bucket_regional_domain_name
    origin_id   = "site"
  }
  default_cache_behavior {
    target_origin_id       = "site"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "allow-all"
  }
  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }
  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "site"
}

# Old and weak in every way; logs by the newer way.
resource "aws_cloudfront_distribution" "old" { # want: viewer_https, viewer_tls_1_2, viewer_ciphers_current, sni_only, origin_encrypted, aws_origin_https_only, origin_no_sslv3, origin_tls_1_2, origin_access_control, function_url_signed, web_acl_managed_groups, trusted_key_groups
  enabled             = true
  default_root_object = "index.html"
  web_acl_id          = aws_wafv2_web_acl.thin.arn
  origin {
    domain_name = "site.s3.amazonaws.com"
    origin_id   = "site"
    s3_origin_config {
      origin_access_identity = "origin-access-identity/cloudfront/E1"
    }
  }
  origin {
    domain_name = "api-1.eu-central-1.elb.amazonaws.com"
    origin_id   = "api"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "match-viewer"
      origin_ssl_protocols   = ["SSLv3", "TLSv1", "TLSv1.2"]
    }
  }
  origin {
    domain_name = "abc.lambda-url.eu-central-1.on.aws"
    origin_id   = "function"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500]
    }
    member {
      origin_id = "site"
    }
    member {
      origin_id = "api"
    }
  }
  default_cache_behavior {
    target_origin_id           = "both"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "https-only"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }
  ordered_cache_behavior {
    path_pattern           = "/old/*"
    target_origin_id       = "api"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    viewer_protocol_policy = "allow-all"
    trusted_signers        = ["self"]
  }
  restrictions {
    geo_restriction {
      restriction_type = "blacklist"
      locations        = ["KP"]
    }
  }
  viewer_certificate {
    iam_certificate_id = "ASCA1"
    ssl_support_method = "vip"
  }
}

resource "aws_cloudwatch_log_delivery_source" "old" {
  name         = "old"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.old.arn
}

# A load balancer of the module, by reference.
resource "aws_cloudfront_distribution" "balancer" { # want: viewer_ciphers_current, origin_encrypted, aws_origin_https_only, origin_failover
  # undecided: function_url_signed
  enabled             = true
  default_root_object = "index.html"
  web_acl_id          = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shared/a1"
  origin {
    domain_name = aws_lb.api.dns_name
    origin_id   = "api"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  default_cache_behavior {
    target_origin_id           = "api"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "redirect-to-https"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE"]
    }
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2019"
  }
}

# An identity and a function URL of the module, by reference.
resource "aws_cloudfront_distribution" "references" { # want: origin_access_control, function_url_signed, origin_failover
  enabled             = true
  default_root_object = "index.html"
  web_acl_id          = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/shared/a1"
  origin {
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_id                = "site"
    origin_access_control_id = "E1QWRUHAPOMQZL"
    s3_origin_config {
      origin_access_identity = aws_cloudfront_origin_access_identity.site.cloudfront_access_identity_path
    }
  }
  origin {
    domain_name = "${aws_lambda_function_url.api.url_id}.lambda-url.eu-central-1.on.aws"
    origin_id   = "function"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  default_cache_behavior {
    target_origin_id           = "site"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "redirect-to-https"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE"]
    }
  }
  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate.www.arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.3_2025"
  }
}

resource "aws_cloudfront_origin_access_identity" "site" {}

resource "aws_lambda_function_url" "api" {
  function_name      = "api"
  authorization_type = "NONE"
}

resource "aws_lb" "api" {
  name = "api"
}

resource "aws_cloudfront_distribution" "undecided" { # undecided: viewer_https, viewer_tls_1_2, viewer_ciphers_current, custom_certificate, sni_only, origin_encrypted, aws_origin_https_only, origin_no_sslv3, origin_tls_1_2, s3_origin_restricted, origin_access_control, function_url_signed, web_acl, web_acl_managed_groups, access_logging, default_root_object, origin_failover, geo_restriction, response_headers_policy, trusted_key_groups, distribution_enabled
  enabled             = var.switch
  default_root_object = var.text
  web_acl_id          = var.text
  dynamic "origin" {
    for_each = var.origins
    content {
      domain_name = origin.value.domain
      origin_id   = origin.key
      dynamic "custom_origin_config" {
        for_each = origin.value.custom
        content {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = var.policy
          origin_ssl_protocols   = var.protocols
        }
      }
      dynamic "s3_origin_config" {
        for_each = origin.value.identities
        content {
          origin_access_identity = s3_origin_config.value
        }
      }
    }
  }
  dynamic "origin_group" {
    for_each = var.groups
    content {
      origin_id = origin_group.key
      failover_criteria {
        status_codes = [500]
      }
      member {
        origin_id = origin_group.value[0]
      }
      member {
        origin_id = origin_group.value[1]
      }
    }
  }
  default_cache_behavior {
    target_origin_id           = "site"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = var.policy
    response_headers_policy_id = var.text
    trusted_signers            = var.signers
  }
  restrictions {
    geo_restriction {
      restriction_type = var.text
    }
  }
  viewer_certificate {
    acm_certificate_arn            = var.text
    cloudfront_default_certificate = var.switch
    ssl_support_method             = var.text
    minimum_protocol_version       = var.text
  }
}

resource "aws_cloudwatch_log_delivery_source" "undecided" {
  count        = var.with_logs ? 1 : 0
  name         = "undecided"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.undecided.arn
}

resource "aws_cloudfront_multitenant_distribution" "good" {
  comment    = "tenants"
  enabled    = true
  web_acl_id = aws_wafv2_web_acl.edge.arn
  origin {
    domain_name              = "site.s3.eu-central-1.amazonaws.com"
    id                       = "site"
    origin_access_control_id = "E2QWRUHAPOMQZL"
  }
  default_cache_behavior {
    target_origin_id           = "site"
    viewer_protocol_policy     = "https-only"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_multitenant_distribution" "bare" { # want: viewer_https, viewer_tls_1_2, origin_encrypted, origin_no_sslv3, s3_origin_restricted, web_acl, response_headers_policy
  comment = "tenants"
  enabled = true
  origin {
    domain_name = "site.s3.eu-central-1.amazonaws.com"
    id          = "site"
  }
  origin {
    domain_name = "api.example.com"
    id          = "api"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only"
      origin_ssl_protocols   = ["SSLv3"]
    }
  }
  default_cache_behavior {
    target_origin_id       = "site"
    viewer_protocol_policy = "https-only"
  }
  cache_behavior {
    path_pattern           = "/api/*"
    target_origin_id       = "api"
    viewer_protocol_policy = "allow-all"
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.1_2016"
  }
}

resource "aws_cloudfront_multitenant_distribution" "undecided" { # undecided: viewer_https, viewer_tls_1_2, origin_encrypted, origin_no_sslv3, s3_origin_restricted, web_acl, response_headers_policy
  comment    = "tenants"
  enabled    = true
  web_acl_id = var.text
  origin {
    domain_name              = "site.s3.eu-central-1.amazonaws.com"
    id                       = "site"
    origin_access_control_id = var.text
  }
  origin {
    domain_name = "api.example.com"
    id          = "api"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = var.policy
      origin_ssl_protocols   = var.protocols
    }
  }
  default_cache_behavior {
    target_origin_id           = "site"
    viewer_protocol_policy     = var.policy
    response_headers_policy_id = var.text
  }
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/a1"
    minimum_protocol_version = var.text
  }
}

resource "aws_cloudfront_distribution_tenant" "plain" {
  name            = "a"
  distribution_id = aws_cloudfront_multitenant_distribution.good.id
}

resource "aws_cloudfront_distribution_tenant" "unprotected" { # want: web_acl
  name            = "b"
  distribution_id = aws_cloudfront_multitenant_distribution.good.id
  customizations {
    web_acl {
      action = "disable"
    }
  }
}

resource "aws_cloudfront_distribution_tenant" "undecided" { # undecided: web_acl
  name            = "c"
  distribution_id = aws_cloudfront_multitenant_distribution.good.id
  customizations {
    web_acl {
      action = var.text
    }
  }
}

resource "aws_cloudfront_vpc_origin" "tls" {
  vpc_origin_endpoint_config {
    name                   = "api"
    arn                    = aws_lb.api.arn
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = "https-only"
  }
}

resource "aws_cloudfront_vpc_origin" "plain" { # want: origin_encrypted
  vpc_origin_endpoint_config {
    name                   = "api"
    arn                    = aws_lb.api.arn
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = "http-only"
  }
}

resource "aws_cloudfront_vpc_origin" "undecided" { # undecided: origin_encrypted
  vpc_origin_endpoint_config {
    name                   = "api"
    arn                    = aws_lb.api.arn
    http_port              = 80
    https_port             = 443
    origin_protocol_policy = var.policy
  }
}

resource "aws_cloudfront_origin_access_control" "signed" {
  name                              = "site"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_origin_access_control" "unsigned" { # want: origin_access_control_signs
  name                              = "open"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "never"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_origin_access_control" "undecided" { # undecided: origin_access_control_signs
  name                              = "any"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = var.text
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_key_group" "links" {
  name  = "links"
  items = ["K1"]
}

resource "aws_cloudfront_response_headers_policy" "strict" {
  name = "strict"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      override                   = true
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "lax" { # want: hsts
  name = "lax"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 300
      override                   = false
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "undecided" { # undecided: hsts
  name = "any"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = var.seconds
      include_subdomains         = true
      override                   = true
    }
  }
}
