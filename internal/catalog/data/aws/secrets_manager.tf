variable "binary" {}
variable "block_public_policy" {}
variable "days" {}
variable "key" {}
variable "overwrite" {}
variable "policy" {}
variable "recovery_days" {}
variable "schedule" {}
variable "value" {}

# Secrets

resource "aws_kms_key" "secrets" {
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret" "hardened" {
  name                    = "orders/database"
  kms_key_id              = aws_kms_key.secrets.arn
  recovery_window_in_days = 14

  replica {
    region     = "eu-central-1"
    kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/mrk-0f1e2d3caaaabbbbcccc000011112222"
  }
}

resource "aws_secretsmanager_secret_rotation" "hardened" {
  secret_id           = aws_secretsmanager_secret.hardened.id
  rotation_lambda_arn = aws_lambda_function.rotate.arn

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret_policy" "hardened" {
  secret_arn          = aws_secretsmanager_secret.hardened.arn
  block_public_policy = true
  policy              = data.aws_iam_policy_document.readers.json
}

resource "aws_secretsmanager_secret_version" "hardened" {
  secret_id                = aws_secretsmanager_secret.hardened.id
  secret_string_wo         = var.value
  secret_string_wo_version = 1
}

data "aws_iam_policy_document" "readers" {
  statement {
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/orders"]
    }
  }
}

resource "aws_secretsmanager_secret" "bare" { # want: rotation_enabled, customer_managed_key
  name = "orders/partner"
}

resource "aws_secretsmanager_secret" "throwaway" { # want: rotation_enabled, customer_managed_key, policy_not_public, policy_least_privilege, recovery_window, replica_not_overwritten
  name                           = "orders/throwaway"
  kms_key_id                     = "alias/aws/secretsmanager"
  recovery_window_in_days        = 0
  force_overwrite_replica_secret = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:*"
      Resource  = "*"
    }]
  })

  replica {
    region = "eu-central-1"
  }
}

resource "aws_secretsmanager_secret" "replica_without_key" { # want: replica_key
  name       = "orders/replicated"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  replica {
    region     = "eu-central-1"
    kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  replica {
    region = "eu-north-1"
  }
}

resource "aws_secretsmanager_secret_rotation" "replicated" {
  secret_id = "orders/replicated"

  rotation_rules {
    schedule_expression = "rate(10 days)"
  }
}

resource "aws_secretsmanager_secret" "from_variables" { # undecided: customer_managed_key, replica_key, policy_not_public, policy_least_privilege, recovery_window, replica_not_overwritten
  name                           = "orders/variables"
  kms_key_id                     = var.key
  recovery_window_in_days        = var.recovery_days
  force_overwrite_replica_secret = var.overwrite
  policy                         = var.policy

  replica {
    region = "eu-central-1"
  }
}

resource "aws_secretsmanager_secret_rotation" "from_variables" { # undecided: rotation_interval
  secret_id = aws_secretsmanager_secret.from_variables.id

  rotation_rules {
    automatically_after_days = var.days
  }
}

# Rotation inline, as until provider 4

resource "aws_secretsmanager_secret" "inline" {
  name                = "orders/inline"
  kms_key_id          = aws_kms_key.secrets.arn
  rotation_lambda_arn = aws_lambda_function.rotate.arn

  rotation_rules {
    automatically_after_days = 60
  }
}

resource "aws_secretsmanager_secret" "inline_slow" { # want: rotation_interval
  name                = "orders/inline-slow"
  kms_key_id          = aws_kms_key.secrets.arn
  rotation_lambda_arn = aws_lambda_function.rotate.arn

  rotation_rules {
    automatically_after_days = 365
  }
}

resource "aws_secretsmanager_secret" "inline_variable" { # undecided: rotation_interval
  name                = "orders/inline-variable"
  kms_key_id          = aws_kms_key.secrets.arn
  rotation_lambda_arn = aws_lambda_function.rotate.arn

  rotation_rules {
    automatically_after_days = var.days
  }
}

resource "aws_secretsmanager_secret" "counted_rotation" { # undecided: rotation_enabled
  name       = "orders/counted"
  kms_key_id = aws_kms_key.secrets.arn
}

resource "aws_secretsmanager_secret_rotation" "counted" {
  count     = var.schedule
  secret_id = aws_secretsmanager_secret.counted_rotation.id

  rotation_rules {
    automatically_after_days = 45
  }
}

# Schedules

resource "aws_secretsmanager_secret_rotation" "slow" { # want: rotation_interval
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf"

  rotation_rules {
    automatically_after_days = 120
  }
}

resource "aws_secretsmanager_secret_rotation" "slow_rate" { # want: rotation_interval
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf"

  rotation_rules {
    schedule_expression = "rate(200 days)"
  }
}

resource "aws_secretsmanager_secret_rotation" "hours" {
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:c-AbCdEf"

  rotation_rules {
    schedule_expression = "rate(12 hours)"
    duration            = "2h"
  }
}

resource "aws_secretsmanager_secret_rotation" "monthly" {
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:d-AbCdEf"

  rotation_rules {
    schedule_expression = "cron(0 3 1 * ? *)"
  }
}

resource "aws_secretsmanager_secret_rotation" "quarterly" {
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:e-AbCdEf"

  rotation_rules {
    schedule_expression = "cron(0 3 1 1/3 ? *)"
  }
}

resource "aws_secretsmanager_secret_rotation" "half_yearly" { # want: rotation_interval
  secret_id = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:f-AbCdEf"

  rotation_rules {
    schedule_expression = "cron(0 3 1 1,7 ? *)"
  }
}

# Policies

resource "aws_secretsmanager_secret_policy" "public" { # want: policy_not_public, block_public_policy, policy_least_privilege
  secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf"
  policy     = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": ["secretsmanager:*"],
        "Resource": "*"
      }]
    }
  JSON
}

resource "aws_secretsmanager_secret_policy" "organization" { # want: block_public_policy
  secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:b-AbCdEf"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "secretsmanager:GetSecretValue"
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "secretsmanager:*"
        Resource  = "*"
        Condition = { StringNotEquals = { "aws:SourceVpce" = "vpce-0123456789abcdef0" } }
      },
    ]
  })
}

resource "aws_secretsmanager_secret_policy" "from_variables" { # undecided: policy_not_public, block_public_policy, policy_least_privilege
  secret_arn          = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:c-AbCdEf"
  block_public_policy = var.block_public_policy
  policy              = var.policy
}

# Values

resource "aws_secretsmanager_secret_version" "in_state" { # want: value_out_of_state
  secret_id     = aws_secretsmanager_secret.inline.id
  secret_string = jsonencode({ username = "app", password = "change-me-now" })
}

resource "aws_secretsmanager_secret_version" "from_variable" { # undecided: value_out_of_state
  secret_id     = aws_secretsmanager_secret.inline_slow.id
  secret_binary = var.binary
}
