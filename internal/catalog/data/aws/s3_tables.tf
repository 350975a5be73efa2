variable "algorithm" {}
variable "destroy" {}
variable "policy" {}
variable "replication" {}
variable "status" {}

resource "aws_s3tables_table_bucket" "hardened" {
  name = "hardened"

  encryption_configuration = {
    sse_algorithm = "aws:kms"
    kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_s3tables_table_bucket_replication" "hardened" {
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  role             = "arn:aws:iam::111122223333:role/replication"

  rule {
    destination {
      destination_table_bucket_arn = "arn:aws:s3tables:eu-central-1:111122223333:bucket/copy"
    }
  }
}

resource "aws_s3tables_table_bucket" "bare" { # want: customer_managed_key, replicated
  name = "bare"
}

resource "aws_s3tables_table_bucket" "throwaway" { # want: customer_managed_key, no_forced_destroy, replicated
  name          = "throwaway"
  force_destroy = true

  encryption_configuration = {
    sse_algorithm = "AES256"
    kms_key_arn   = null
  }
}

resource "aws_s3tables_table_bucket" "from_variables" { # undecided: customer_managed_key, no_forced_destroy, replicated
  name          = "variables"
  force_destroy = var.destroy

  encryption_configuration = {
    sse_algorithm = var.algorithm
    kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_s3tables_table_bucket_replication" "from_variables" {
  count            = var.replication
  table_bucket_arn = aws_s3tables_table_bucket.from_variables.arn
  role             = "arn:aws:iam::111122223333:role/replication"
}

resource "aws_s3tables_table" "inherits" {
  name             = "orders"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  format           = "ICEBERG"
}

resource "aws_s3tables_table" "careless" { # want: customer_managed_key, snapshots_expire
  name             = "careless"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  format           = "ICEBERG"

  encryption_configuration = {
    sse_algorithm = "AES256"
    kms_key_arn   = null
  }

  maintenance_configuration = {
    iceberg_compaction = {
      settings = { target_file_size_mb = 256 }
      status   = "enabled"
    }
    iceberg_snapshot_management = {
      settings = { max_snapshot_age_hours = 120, min_snapshots_to_keep = 1 }
      status   = "disabled"
    }
  }
}

resource "aws_s3tables_table" "from_variables" { # undecided: customer_managed_key, snapshots_expire
  name             = "variables"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  format           = "ICEBERG"

  encryption_configuration = {
    sse_algorithm = var.algorithm
    kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  maintenance_configuration = {
    iceberg_compaction = {
      settings = { target_file_size_mb = 256 }
      status   = "enabled"
    }
    iceberg_snapshot_management = {
      settings = { max_snapshot_age_hours = 120, min_snapshots_to_keep = 1 }
      status   = var.status
    }
  }
}

# Policies

resource "aws_s3tables_table_bucket_policy" "named" {
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  resource_policy  = data.aws_iam_policy_document.consumer.json
}

data "aws_iam_policy_document" "consumer" {
  statement {
    actions   = ["s3tables:GetTableData", "s3tables:GetTableMetadataLocation"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:role/analysts"]
    }
  }
}

resource "aws_s3tables_table_bucket_policy" "public" { # want: policy_not_public, policy_least_privilege
  table_bucket_arn = aws_s3tables_table_bucket.bare.arn
  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3tables:*"
      Resource  = "*"
    }]
  })
}

resource "aws_s3tables_table_bucket_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  table_bucket_arn = aws_s3tables_table_bucket.bare.arn
  resource_policy  = var.policy
}

resource "aws_s3tables_table_policy" "organization" {
  name             = "orders"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["s3tables:GetTableData"]
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_s3tables_table_policy" "public" { # want: policy_not_public, policy_least_privilege
  name             = "careless"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  resource_policy  = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }]
    }
  JSON
}

resource "aws_s3tables_table_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  name             = "variables"
  namespace        = "shop"
  table_bucket_arn = aws_s3tables_table_bucket.hardened.arn
  resource_policy  = var.policy
}
