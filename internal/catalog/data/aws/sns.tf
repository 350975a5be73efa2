variable "text" {}
variable "number" {}

resource "aws_kms_alias" "alerts" {
  name          = "alias/alerts"
  target_key_id = "1234"
}

resource "aws_sns_topic" "hardened" {
  name                             = "alerts"
  kms_master_key_id                = aws_kms_alias.alerts.name
  signature_version                = 2
  lambda_failure_feedback_role_arn = "arn:aws:iam::111122223333:role/sns-feedback"
}

resource "aws_sns_topic_policy" "hardened" {
  arn = aws_sns_topic.hardened.arn
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.hardened.arn
        Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::444455556666:root" }
        Action    = ["sns:Subscribe", "sns:Receive"]
        Resource  = aws_sns_topic.hardened.arn
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example" } }
      },
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.hardened.arn
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "hardened" {
  topic_arn      = aws_sns_topic.hardened.arn
  protocol       = "https"
  endpoint       = "https://hooks.example.com/alerts"
  redrive_policy = jsonencode({ deadLetterTargetArn = "arn:aws:sqs:eu-central-1:111122223333:alerts-failed" })
}

resource "aws_sns_topic" "bare" { # want: topic_encrypted, https_required, signature_sha256, delivery_failures_logged
  name = "bare"
}

resource "aws_sns_topic_subscription" "bare" { # want: subscription_over_https, endpoint_without_password, subscription_dead_letters
  topic_arn = aws_sns_topic.bare.arn
  protocol  = "http"
  endpoint  = "http://alerts:hunter2@hooks.example.com/alerts"
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.open.arn
  protocol  = "email"
  endpoint  = "oncall@example.com"
}

resource "aws_sns_topic" "open" { # want: topic_encrypted, https_required, policy_not_public, policy_actions_limited, service_publishers_pinned
  name                          = "open"
  sqs_failure_feedback_role_arn = "arn:aws:iam::111122223333:role/sns-feedback"
  policy                        = <<JSON
{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Principal": "*", "Action": "SNS:*", "Resource": "*" },
    { "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "SNS:Publish", "Resource": "*" }
  ]
}
JSON
}

resource "aws_sns_topic" "aws_managed_key" { # want: kms_key_own, delivery_failures_logged
  name              = "managed"
  kms_master_key_id = "alias/aws/sns"
}

# The policy that SNS gives new topics: everyone, of the owner's account.
resource "aws_sns_topic" "owner_only" { # want: topic_encrypted, delivery_failures_logged
  name   = "owner"
  policy = data.aws_iam_policy_document.owner_only.json
}

data "aws_iam_policy_document" "owner_only" {
  statement {
    actions   = ["SNS:Publish", "SNS:Subscribe"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "AWS:SourceOwner"
      values   = ["111122223333"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["SNS:Publish"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sns_topic_policy" "staff_by_mail" {
  arn = "arn:aws:sns:eu-central-1:111122223333:news"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "sns:Subscribe", Resource = "*", Condition = { StringLike = { "sns:Endpoint" = "*@example.com" } } },
      { Effect = "Deny", Principal = "*", Action = "sns:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "aws_sns_topic_policy" "everyone" { # want: policy_not_public, policy_actions_limited, service_publishers_pinned, policy_accounts_conditioned
  arn = "arn:aws:sns:eu-central-1:111122223333:news"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = { AWS = "*" }, Action = "sns:Publish", Resource = "*", Condition = { StringLike = { "aws:PrincipalOrgID" = "*" } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:root" }, NotAction = "sns:DeleteTopic", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "budgets.amazonaws.com" }, Action = "sns:Publish", Resource = "*" },
    ]
  })
}

resource "aws_sns_topic_policy" "from_variable" { # undecided: policy_not_public, policy_accounts_conditioned, policy_actions_limited, service_publishers_pinned
  arn    = "arn:aws:sns:eu-central-1:111122223333:news"
  policy = var.text
}

resource "aws_sns_topic" "from_variables" { # undecided: topic_encrypted, kms_key_own, https_required, signature_sha256, policy_not_public, policy_actions_limited, service_publishers_pinned, delivery_failures_logged
  name                           = "variables"
  kms_master_key_id              = var.text
  signature_version              = var.number
  policy                         = var.text
  http_failure_feedback_role_arn = var.text
}

resource "aws_sns_topic_subscription" "from_variables" { # undecided: subscription_over_https, endpoint_without_password, subscription_dead_letters
  topic_arn      = aws_sns_topic.from_variables.arn
  protocol       = var.text
  endpoint       = var.text
  redrive_policy = var.text
}

resource "aws_sns_platform_application" "logged" {
  name                      = "app"
  platform                  = "GCM"
  platform_credential       = var.text
  failure_feedback_role_arn = "arn:aws:iam::111122223333:role/sns-feedback"
}

resource "aws_sns_platform_application" "silent" { # want: delivery_failures_logged
  name                = "app"
  platform            = "GCM"
  platform_credential = var.text
}

resource "aws_sns_platform_application" "from_variable" { # undecided: delivery_failures_logged
  name                      = "app"
  platform                  = "GCM"
  platform_credential       = var.text
  failure_feedback_role_arn = var.text
}

resource "aws_sns_sms_preferences" "limited" {
  monthly_spend_limit          = 50
  delivery_status_iam_role_arn = "arn:aws:iam::111122223333:role/sns-feedback"
}

resource "aws_sns_sms_preferences" "bare" { # want: sms_spend_limited, sms_deliveries_logged
  default_sms_type = "Transactional"
}

resource "aws_sns_sms_preferences" "from_variables" { # undecided: sms_spend_limited, sms_deliveries_logged
  monthly_spend_limit          = var.number
  delivery_status_iam_role_arn = var.text
}
