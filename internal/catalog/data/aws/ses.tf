variable "destinations" {}
variable "flag" {}
variable "key" {}
variable "length" {}
variable "policy" {}
variable "reasons" {}
variable "set" {}

# Configuration sets, SES v1 and v2

resource "aws_ses_configuration_set" "mail" {
  name = "mail"

  delivery_options {
    tls_policy = "Require"
  }
}

resource "aws_ses_event_destination" "mail" {
  name                   = "mail"
  configuration_set_name = aws_ses_configuration_set.mail.name
  enabled                = true
  matching_types         = ["bounce", "complaint", "reject"]

  sns_destination {
    topic_arn = aws_sns_topic.mail.arn
  }
}

resource "aws_ses_configuration_set" "bare" { # want: delivery_tls_required, events_recorded
  name = "bare"
}

resource "aws_ses_configuration_set" "variables" { # undecided: delivery_tls_required, events_recorded
  name = "variables"

  delivery_options {
    tls_policy = var.policy
  }
}

resource "aws_ses_event_destination" "variables" {
  count                  = var.destinations
  name                   = "variables"
  configuration_set_name = aws_ses_configuration_set.variables.name
  matching_types         = ["bounce"]
}

resource "aws_sesv2_configuration_set" "mail" {
  configuration_set_name = "mail-v2"

  delivery_options {
    tls_policy = "REQUIRE"
  }

  suppression_options {
    suppressed_reasons = ["BOUNCE", "COMPLAINT"]
  }

  tracking_options {
    custom_redirect_domain = "click.example.com"
    https_policy           = "REQUIRE"
  }
}

resource "aws_sesv2_configuration_set_event_destination" "mail" {
  configuration_set_name = aws_sesv2_configuration_set.mail.configuration_set_name
  event_destination_name = "mail"

  event_destination {
    enabled              = true
    matching_event_types = ["BOUNCE", "COMPLAINT", "REJECT"]

    sns_destination {
      topic_arn = aws_sns_topic.mail.arn
    }
  }
}

resource "aws_sesv2_configuration_set" "bare" { # want: delivery_tls_required, events_recorded
  configuration_set_name = "bare-v2"
}

resource "aws_sesv2_configuration_set" "marketing" { # want: delivery_tls_required, bounces_suppressed, tracking_https, events_recorded
  configuration_set_name = "marketing"

  delivery_options {
    sending_pool_name = "marketing"
  }

  suppression_options {
    suppressed_reasons = []
  }

  tracking_options {
    custom_redirect_domain = "click.example.com"
  }
}

resource "aws_sesv2_configuration_set" "variables" { # undecided: delivery_tls_required, bounces_suppressed, tracking_https, events_recorded
  configuration_set_name = "variables-v2"

  delivery_options {
    tls_policy = var.policy
  }

  suppression_options {
    suppressed_reasons = var.reasons
  }

  tracking_options {
    custom_redirect_domain = "click.example.com"
    https_policy           = var.policy
  }
}

resource "aws_sesv2_configuration_set_event_destination" "variables" {
  count                  = var.destinations
  configuration_set_name = aws_sesv2_configuration_set.variables.configuration_set_name
  event_destination_name = "variables"

  event_destination {
    matching_event_types = ["BOUNCE"]
  }
}

resource "aws_sesv2_account_suppression_attributes" "account" {
  suppressed_reasons = ["COMPLAINT", "BOUNCE"]
}

resource "aws_sesv2_account_suppression_attributes" "complaints_only" { # want: bounces_suppressed
  suppressed_reasons = ["COMPLAINT"]
}

resource "aws_sesv2_account_suppression_attributes" "variables" { # undecided: bounces_suppressed
  suppressed_reasons = var.reasons
}

# Identities

resource "aws_ses_domain_identity" "signed" {
  domain = "example.com"
}

resource "aws_ses_domain_dkim" "signed" {
  domain = aws_ses_domain_identity.signed.domain
}

resource "aws_ses_domain_identity" "bare" { # want: dkim
  domain = "example.net"
}

resource "aws_ses_domain_identity" "variables" { # undecided: dkim
  domain = "example.org"
}

resource "aws_ses_domain_dkim" "variables" {
  count  = var.destinations
  domain = aws_ses_domain_identity.variables.domain
}

resource "aws_sesv2_email_identity" "shop" {
  email_identity         = "shop.example.com"
  configuration_set_name = aws_sesv2_configuration_set.mail.configuration_set_name

  dkim_signing_attributes {
    next_signing_key_length = "RSA_2048_BIT"
  }
}

resource "aws_sesv2_email_identity" "bare" { # want: default_configuration_set
  email_identity = "bare.example.com"
}

resource "aws_sesv2_email_identity" "weak" { # want: default_configuration_set, dkim_key_length
  email_identity = "weak.example.com"

  dkim_signing_attributes {
    next_signing_key_length = "RSA_1024_BIT"
  }
}

resource "aws_sesv2_email_identity" "own_key" { # want: dkim_key_not_in_state
  email_identity         = "own.example.com"
  configuration_set_name = "mail-v2"

  dkim_signing_attributes {
    domain_signing_private_key = "MIIEexample"
    domain_signing_selector    = "ses1"
  }
}

resource "aws_sesv2_email_identity" "variables" { # undecided: default_configuration_set, dkim_key_length, dkim_key_not_in_state
  email_identity         = "variables.example.com"
  configuration_set_name = var.set

  dkim_signing_attributes {
    next_signing_key_length    = var.length
    domain_signing_private_key = var.key
  }
}

# Policies

resource "aws_ses_identity_policy" "partner" {
  identity = aws_ses_domain_identity.signed.arn
  name     = "partner"
  policy   = data.aws_iam_policy_document.partner.json
}

data "aws_iam_policy_document" "partner" {
  statement {
    actions   = ["ses:SendEmail", "ses:SendRawEmail"]
    resources = ["arn:aws:ses:eu-west-1:111122223333:identity/example.com"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
  }
}

resource "aws_ses_identity_policy" "public" { # want: identity_policy_not_public, identity_policy_least_privilege
  identity = aws_ses_domain_identity.signed.arn
  name     = "public"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ses:*"
      Resource  = "arn:aws:ses:eu-west-1:111122223333:identity/example.com"
    }]
  })
}

resource "aws_ses_identity_policy" "variables" { # undecided: identity_policy_not_public, identity_policy_least_privilege
  identity = aws_ses_domain_identity.signed.arn
  name     = "variables"
  policy   = var.policy
}

resource "aws_sesv2_email_identity_policy" "organization" {
  email_identity = aws_sesv2_email_identity.shop.email_identity
  policy_name    = "organization"
  policy         = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": ["ses:SendEmail"],
        "Resource": "*",
        "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}
      }]
    }
  JSON
}

resource "aws_sesv2_email_identity_policy" "public" { # want: identity_policy_not_public, identity_policy_least_privilege
  email_identity = aws_sesv2_email_identity.shop.email_identity
  policy_name    = "public"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "ses:*", Resource = "*" }]
  })
}

resource "aws_sesv2_email_identity_policy" "variables" { # undecided: identity_policy_not_public, identity_policy_least_privilege
  email_identity = aws_sesv2_email_identity.shop.email_identity
  policy_name    = "variables"
  policy         = var.policy
}

# Reception

resource "aws_ses_receipt_rule" "tickets" {
  name          = "tickets"
  rule_set_name = aws_ses_receipt_rule_set.main.rule_set_name
  recipients    = ["tickets@example.com"]
  tls_policy    = "Require"
  scan_enabled  = true

  s3_action {
    bucket_name = "incoming-mail"
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    position    = 1
  }
}

resource "aws_ses_receipt_rule" "bare" { # want: receipt_tls, receipt_scanned, received_mail_encrypted
  name          = "bare"
  rule_set_name = aws_ses_receipt_rule_set.main.rule_set_name

  s3_action {
    bucket_name = "incoming-mail"
    position    = 1
  }
}

resource "aws_ses_receipt_rule" "variables" { # undecided: receipt_tls, receipt_scanned, received_mail_encrypted
  name          = "variables"
  rule_set_name = aws_ses_receipt_rule_set.main.rule_set_name
  tls_policy    = var.policy
  scan_enabled  = var.flag

  s3_action {
    bucket_name = "incoming-mail"
    kms_key_arn = var.key
    position    = 1
  }
}
