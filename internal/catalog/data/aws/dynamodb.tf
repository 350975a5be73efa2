variable "text" {}
variable "flag" {}
variable "number" {}

resource "aws_kms_key" "orders" {}

resource "aws_dynamodb_table" "hardened" {
  name                        = "orders"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = true
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.orders.arn
  }
  replica {
    region_name            = "eu-west-1"
    kms_key_arn            = "arn:aws:kms:eu-west-1:111122223333:key/2"
    point_in_time_recovery = true
  }
}

resource "aws_dynamodb_table" "bare" { # want: point_in_time_recovery, deletion_protected, kms_key_in_account, customer_managed_key, capacity_follows_demand
  name           = "bare"
  hash_key       = "id"
  read_capacity  = 5
  write_capacity = 5
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "half" { # want: point_in_time_recovery, replica_point_in_time_recovery, deletion_protected, kms_key_in_account, customer_managed_key, replica_customer_managed_key
  name         = "half"
  billing_mode = "PROVISIONED"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled = false
  }
  server_side_encryption {
    enabled     = false
    kms_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/1"
  }
  replica {
    region_name            = "eu-west-1"
    kms_key_arn            = "arn:aws:kms:eu-west-1:111122223333:key/2"
    point_in_time_recovery = true
  }
  replica {
    region_name = "eu-north-1"
  }
}

resource "aws_appautoscaling_target" "half" {
  service_namespace  = "dynamodb"
  resource_id        = "table/${aws_dynamodb_table.half.name}"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  min_capacity       = 5
  max_capacity       = 100
}

resource "aws_appautoscaling_policy" "half" {
  name               = "half-read"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.half.service_namespace
  resource_id        = aws_appautoscaling_target.half.resource_id
  scalable_dimension = aws_appautoscaling_target.half.scalable_dimension
}

resource "aws_dynamodb_table" "aws_managed_key" { # want: customer_managed_key, recovery_window_long
  name                        = "managed"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled                 = true
    recovery_period_in_days = 3
  }
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dynamodb_table" "from_variables" { # undecided: point_in_time_recovery, replica_point_in_time_recovery, recovery_window_long, deletion_protected, kms_key_in_account, customer_managed_key, replica_customer_managed_key, capacity_follows_demand
  name                        = "variables"
  billing_mode                = var.text
  hash_key                    = "id"
  deletion_protection_enabled = var.flag
  attribute {
    name = "id"
    type = "S"
  }
  point_in_time_recovery {
    enabled                 = var.flag
    recovery_period_in_days = var.number
  }
  server_side_encryption {
    enabled     = var.flag
    kms_key_arn = var.text
  }
  replica {
    region_name            = "eu-west-1"
    kms_key_arn            = var.text
    point_in_time_recovery = var.flag
  }
}

resource "aws_dynamodb_table_replica" "hardened" {
  global_table_arn            = aws_dynamodb_table.hardened.arn
  kms_key_arn                 = aws_kms_key.orders.arn
  point_in_time_recovery      = true
  deletion_protection_enabled = true
}

resource "aws_dynamodb_table_replica" "bare" { # want: replica_point_in_time_recovery, replica_deletion_protected, replica_customer_managed_key
  global_table_arn = aws_dynamodb_table.bare.arn
}

resource "aws_dynamodb_table_replica" "from_variables" { # undecided: replica_point_in_time_recovery, replica_deletion_protected, replica_customer_managed_key
  global_table_arn            = aws_dynamodb_table.bare.arn
  kms_key_arn                 = var.text
  point_in_time_recovery      = var.flag
  deletion_protection_enabled = var.flag
}

resource "aws_dynamodb_resource_policy" "partner" {
  resource_arn = aws_dynamodb_table.hardened.arn
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:role/reader" }, Action = ["dynamodb:GetItem", "dynamodb:Query"], Resource = aws_dynamodb_table.hardened.arn },
      { Effect = "Allow", Principal = "*", Action = "dynamodb:GetItem", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example" } } },
    ]
  })
}

resource "aws_dynamodb_resource_policy" "everyone" { # want: policy_not_public, policy_actions_limited
  resource_arn = aws_dynamodb_table.bare.arn
  policy       = <<JSON
{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "dynamodb:*", "Resource": "*" }] }
JSON
}

resource "aws_dynamodb_resource_policy" "from_variable" { # undecided: policy_not_public, policy_actions_limited
  resource_arn = aws_dynamodb_table.bare.arn
  policy       = var.text
}

resource "aws_s3_bucket" "exports" {
  bucket = "exports.example"
}

resource "aws_dynamodb_table_export" "own_bucket" {
  table_arn = aws_dynamodb_table.hardened.arn
  s3_bucket = aws_s3_bucket.exports.id
}

resource "aws_dynamodb_table_export" "named_owner" {
  table_arn       = aws_dynamodb_table.hardened.arn
  s3_bucket       = "partner-exports"
  s3_bucket_owner = "444455556666"
}

resource "aws_dynamodb_table_export" "any_owner" { # want: export_owner_checked
  table_arn = aws_dynamodb_table.hardened.arn
  s3_bucket = "partner-exports"
}

resource "aws_dynamodb_table_export" "from_variable" { # undecided: export_owner_checked
  table_arn       = aws_dynamodb_table.hardened.arn
  s3_bucket       = "partner-exports"
  s3_bucket_owner = var.text
}
