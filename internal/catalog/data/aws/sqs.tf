variable "text" {}
variable "flag" {}
variable "number" {}

resource "aws_kms_key" "orders" {}

resource "aws_sqs_queue" "hardened" {
  name                      = "orders"
  kms_master_key_id         = aws_kms_key.orders.id
  message_retention_seconds = 1209600
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.parked.arn
    maxReceiveCount     = 5
  })
}

# Where the orders go that nobody can handle.
resource "aws_sqs_queue" "parked" {
  name              = "orders-parked"
  kms_master_key_id = "arn:aws:kms:eu-central-1:111122223333:key/1"
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = ["arn:aws:sqs:eu-central-1:111122223333:orders"]
  })
}

resource "aws_sqs_queue_policy" "hardened" {
  queue_url = aws_sqs_queue.hardened.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = aws_sqs_queue.hardened.arn
        Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-central-1:111122223333:orders" } }
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/billing" }
        Action    = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource  = aws_sqs_queue.hardened.arn
      },
    ]
  })
}

resource "aws_sqs_queue" "bare" { # want: encryption_stated, customer_managed_key, https_required, dead_letter_queue
  name = "bare"
}

resource "aws_sqs_queue" "open" { # want: encryption_on, customer_managed_key, https_required, policy_not_public, policy_actions_limited, dead_letter_queue, retention_survives_outage
  name                      = "open"
  sqs_managed_sse_enabled   = false
  message_retention_seconds = 3600
  policy                    = <<JSON
{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sqs:*", "Resource": "*" }]
}
JSON
}

resource "aws_sqs_queue" "aws_managed_key" { # want: kms_key_own, customer_managed_key, service_senders_pinned, redrive_sources_named
  name_prefix          = "orders-failed-"
  kms_master_key_id    = "alias/aws/sqs"
  redrive_allow_policy = "{\"redrivePermission\": \"allowAll\"}"
  policy               = data.aws_iam_policy_document.any_bucket.json
}

data "aws_iam_policy_document" "any_bucket" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com"]
    }
  }
}

# Plain HTTP is refused by the policy; failures go where a companion says.
resource "aws_sqs_queue" "settings_beside" { # want: encryption_on, customer_managed_key
  name                    = "beside"
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue_policy" "settings_beside" {
  queue_url = aws_sqs_queue.settings_beside.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_sqs_queue_redrive_policy" "settings_beside" {
  queue_url = aws_sqs_queue.settings_beside.id
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.named_by_companion.arn
    maxReceiveCount     = 3
  })
}

resource "aws_sqs_queue" "named_by_companion" { # want: customer_managed_key
  name                    = "second-line"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue_redrive_allow_policy" "named_by_companion" {
  queue_url = aws_sqs_queue.named_by_companion.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.settings_beside.arn]
  })
}

resource "aws_sqs_queue_redrive_allow_policy" "everybody" { # want: redrive_sources_named
  queue_url            = "https://sqs.eu-central-1.amazonaws.com/111122223333/shared"
  redrive_allow_policy = jsonencode({ redrivePermission = "allowAll" })
}

resource "aws_sqs_queue_redrive_allow_policy" "from_variable" { # undecided: redrive_sources_named
  queue_url            = "https://sqs.eu-central-1.amazonaws.com/111122223333/shared"
  redrive_allow_policy = jsonencode({ redrivePermission = var.text })
}

resource "aws_sqs_queue_policy" "everyone" { # want: policy_not_public, policy_actions_limited
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/inbox"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
  })
}

resource "aws_sqs_queue_policy" "everyone_but" { # want: policy_not_public
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/inbox"
  policy = jsonencode({
    Statement = [{
      Effect       = "Allow"
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:role/guest" }
      Action       = "sqs:SendMessage"
      Resource     = "*"
      Condition    = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } }
    }]
  })
}

# Everyone, but only through the organization, its endpoint or one bucket.
resource "aws_sqs_queue_policy" "pinned" {
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/inbox"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example" } } },
      { Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = { StringEquals = { "aws:SourceVpce" = ["vpce-1", "vpce-2"] } } },
      { Effect = "Allow", Principal = { AWS = "*" }, Action = "sqs:SendMessage", Resource = "*", Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:s3:*:*:uploads.example" } } },
    ]
  })
}

resource "aws_sqs_queue_policy" "any_topic" { # want: service_senders_pinned
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/inbox"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = ["sns.amazonaws.com", "events.amazonaws.com"] }, Action = "sqs:SendMessage", Resource = "*" }]
  })
}

resource "aws_sqs_queue_policy" "from_variable" { # undecided: policy_not_public, policy_actions_limited, service_senders_pinned
  queue_url = "https://sqs.eu-central-1.amazonaws.com/111122223333/inbox"
  policy    = var.text
}

resource "aws_sqs_queue" "from_variables" { # undecided: encryption_on, encryption_stated, kms_key_own, customer_managed_key, https_required, policy_not_public, policy_actions_limited, service_senders_pinned, dead_letter_queue, retention_survives_outage
  name                      = var.text
  kms_master_key_id         = var.text
  sqs_managed_sse_enabled   = var.flag
  message_retention_seconds = var.number
  policy                    = var.text
}

resource "aws_sqs_queue" "allow_from_variable" { # undecided: redrive_sources_named
  name                 = "last-stop"
  kms_master_key_id    = "alias/orders"
  redrive_allow_policy = var.text
  redrive_policy       = "{\"deadLetterTargetArn\": \"arn:aws:sqs:eu-central-1:111122223333:beyond\", \"maxReceiveCount\": 3}"
}
