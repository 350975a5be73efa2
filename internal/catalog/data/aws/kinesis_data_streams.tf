variable "encryption" {}
variable "force" {}
variable "hours" {}
variable "key" {}
variable "metrics" {}
variable "policy" {}

resource "aws_kms_key" "streams" {
  enable_key_rotation = true
}

resource "aws_kms_alias" "streams" {
  name          = "alias/streams"
  target_key_id = aws_kms_key.streams.key_id
}

resource "aws_kinesis_stream" "hardened" {
  name                = "orders"
  shard_count         = 2
  encryption_type     = "KMS"
  kms_key_id          = aws_kms_key.streams.arn
  retention_period    = 168
  shard_level_metrics = ["IteratorAgeMilliseconds", "WriteProvisionedThroughputExceeded"]
}

resource "aws_kinesis_stream" "alias" { # want: retention_week
  name            = "clicks"
  encryption_type = "KMS"
  kms_key_id      = aws_kms_alias.streams.name

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream" "managed_key" { # want: customer_managed_key, shard_metrics
  name             = "managed"
  shard_count      = 1
  encryption_type  = "KMS"
  kms_key_id       = "alias/aws/kinesis"
  retention_period = 720
}

resource "aws_kinesis_stream" "bare" { # want: encrypted, customer_managed_key, retention_week, shard_metrics
  name        = "bare"
  shard_count = 1
}

resource "aws_kinesis_stream" "forced" { # want: encrypted, customer_managed_key, retention_week, consumers_block_deletion
  name                      = "forced"
  encryption_type           = "NONE"
  retention_period          = 48
  enforce_consumer_deletion = true

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream" "from_variables" { # undecided: encrypted, customer_managed_key, retention_week, consumers_block_deletion, shard_metrics
  name                      = "variables"
  shard_count               = 1
  encryption_type           = var.encryption
  kms_key_id                = var.key
  retention_period          = var.hours
  enforce_consumer_deletion = var.force
  shard_level_metrics       = var.metrics
}

# Policies

resource "aws_kinesis_resource_policy" "reader" {
  resource_arn = aws_kinesis_stream.hardened.arn
  policy       = data.aws_iam_policy_document.reader.json
}

data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ["kinesis:DescribeStreamSummary", "kinesis:ListShards", "kinesis:GetShardIterator", "kinesis:GetRecords"]
    resources = [aws_kinesis_stream.hardened.arn]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:role/reader"]
    }
  }
}

resource "aws_kinesis_resource_policy" "organization" {
  resource_arn = aws_kinesis_stream.alias.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["kinesis:PutRecord", "kinesis:PutRecords"]
      Resource  = aws_kinesis_stream.alias.arn
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_kinesis_resource_policy" "public" { # want: policy_not_public, policy_least_privilege
  resource_arn = aws_kinesis_stream.bare.arn
  policy       = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kinesis:*", "Resource": "*"}]
    }
  JSON
}

resource "aws_kinesis_resource_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  resource_arn = aws_kinesis_stream.forced.arn
  policy       = var.policy
}
