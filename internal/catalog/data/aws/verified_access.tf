variable "cidr" {}
variable "context" {}
variable "enabled" {}
variable "fips" {}
variable "groups" {}
variable "own_key" {}
variable "policy" {}
variable "protocol" {}
variable "secret" {}

resource "aws_verifiedaccess_instance" "hardened" {
  fips_enabled = true
}

resource "aws_verifiedaccess_instance_logging_configuration" "hardened" {
  verifiedaccess_instance_id = aws_verifiedaccess_instance.hardened.id

  access_logs {
    include_trust_context = true

    cloudwatch_logs {
      enabled   = true
      log_group = "verified-access"
    }
  }
}

resource "aws_verifiedaccess_instance" "bare" { # want: access_logs, fips_endpoints
}

resource "aws_verifiedaccess_instance_logging_configuration" "off" { # want: trust_context_logged
  verifiedaccess_instance_id = aws_verifiedaccess_instance.bare.id

  access_logs {
    s3 {
      enabled = false
    }
  }
}

resource "aws_verifiedaccess_instance" "from_variables" { # undecided: access_logs, fips_endpoints
  fips_enabled = var.fips
}

resource "aws_verifiedaccess_instance_logging_configuration" "from_variables" { # undecided: trust_context_logged
  verifiedaccess_instance_id = aws_verifiedaccess_instance.from_variables.id

  access_logs {
    include_trust_context = var.context

    s3 {
      enabled     = var.enabled
      bucket_name = "logs"
    }
  }
}

resource "aws_verifiedaccess_group" "hardened" {
  verifiedaccess_instance_id = aws_verifiedaccess_instance.hardened.id

  policy_document = <<-CEDAR
    permit(principal, action, resource)
    when { context.staff.groups.contains("orders") && context.device.compliant };
  CEDAR

  sse_configuration {
    customer_managed_key_enabled = true
    kms_key_arn                  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_verifiedaccess_group" "open" { # want: policy_asks, customer_managed_key
  verifiedaccess_instance_id = aws_verifiedaccess_instance.bare.id
  policy_document            = "permit(principal, action, resource);"
}

resource "aws_verifiedaccess_group" "from_variables" { # undecided: policy_asks, customer_managed_key
  verifiedaccess_instance_id = aws_verifiedaccess_instance.bare.id
  policy_document            = var.policy

  sse_configuration {
    customer_managed_key_enabled = var.own_key
  }
}

resource "aws_verifiedaccess_endpoint" "hardened" {
  application_domain       = "orders.shop.example"
  attachment_type          = "vpc"
  domain_certificate_arn   = "arn:aws:acm:eu-west-1:111122223333:certificate/0f1e2d3c"
  endpoint_domain_prefix   = "orders"
  endpoint_type            = "load-balancer"
  security_group_ids       = ["sg-0123456789abcdef0"]
  verified_access_group_id = aws_verifiedaccess_group.hardened.id

  load_balancer_options {
    load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/orders/0f1e2d3c4b5a6978"
    port              = 443
    protocol          = "https"
    subnet_ids        = ["subnet-0aaaaaaaaaaaaaaaa"]
  }

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_verifiedaccess_endpoint" "plain" { # want: policy_asks, https_to_application, security_groups_named, customer_managed_key
  attachment_type          = "vpc"
  endpoint_type            = "load-balancer"
  policy_document          = "permit(principal, action, resource) when { true };"
  verified_access_group_id = aws_verifiedaccess_group.open.id

  load_balancer_options {
    load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/orders/0f1e2d3c4b5a6978"
    port              = 80
    protocol          = "http"
    subnet_ids        = ["subnet-0aaaaaaaaaaaaaaaa"]
  }
}

resource "aws_verifiedaccess_endpoint" "everything" { # want: wide_cidr_avoided, customer_managed_key
  attachment_type          = "vpc"
  endpoint_type            = "cidr"
  security_group_ids       = ["sg-0123456789abcdef0"]
  verified_access_group_id = aws_verifiedaccess_group.hardened.id

  cidr_options {
    cidr     = "10.0.0.0/8"
    protocol = "tcp"

    port_range {
      from_port = 1
      to_port   = 65535
    }
  }
}

# undecided: policy_asks, https_to_application, security_groups_named, wide_cidr_avoided, customer_managed_key
resource "aws_verifiedaccess_endpoint" "from_variables" {
  attachment_type          = "vpc"
  endpoint_type            = "load-balancer"
  policy_document          = var.policy
  security_group_ids       = var.groups
  verified_access_group_id = aws_verifiedaccess_group.hardened.id

  cidr_options {
    cidr = var.cidr

    port_range {
      from_port = 22
      to_port   = 22
    }
  }

  load_balancer_options {
    protocol = var.protocol
  }

  sse_specification {
    customer_managed_key_enabled = var.own_key
  }
}

resource "aws_verifiedaccess_trust_provider" "identity_center" {
  policy_reference_name    = "staff"
  trust_provider_type      = "user"
  user_trust_provider_type = "iam-identity-center"

  sse_specification {
    customer_managed_key_enabled = true
    kms_key_arn                  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_verifiedaccess_trust_provider" "written" { # want: client_secret_out_of_code, customer_managed_key
  policy_reference_name    = "partner"
  trust_provider_type      = "user"
  user_trust_provider_type = "oidc"

  oidc_options {
    client_id     = "verified-access"
    client_secret = "phoiTh6aepai"
    issuer        = "https://login.partner.example"
  }
}

resource "aws_verifiedaccess_trust_provider" "from_variables" { # undecided: client_secret_out_of_code, customer_managed_key
  policy_reference_name    = "variable"
  trust_provider_type      = "user"
  user_trust_provider_type = "oidc"

  oidc_options {
    client_id     = "verified-access"
    client_secret = var.secret
    issuer        = "https://login.partner.example"
  }

  sse_specification {
    customer_managed_key_enabled = var.own_key
  }
}
