variable "destroy" {}
variable "key" {}
variable "policy" {}

resource "aws_s3vectors_vector_bucket" "hardened" {
  vector_bucket_name = "hardened"

  encryption_configuration {
    sse_type    = "aws:kms"
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_s3vectors_vector_bucket" "bare" { # want: customer_managed_key
  vector_bucket_name = "bare"
}

resource "aws_s3vectors_vector_bucket" "throwaway" { # want: customer_managed_key, no_forced_destroy
  vector_bucket_name = "throwaway"
  force_destroy      = true

  encryption_configuration = [{
    sse_type    = "AES256"
    kms_key_arn = null
  }]
}

resource "aws_s3vectors_vector_bucket" "from_variables" { # undecided: customer_managed_key, no_forced_destroy
  vector_bucket_name = "variables"
  force_destroy      = var.destroy

  encryption_configuration {
    sse_type    = "aws:kms"
    kms_key_arn = var.key
  }
}

resource "aws_s3vectors_index" "inherits" {
  index_name         = "documents"
  vector_bucket_name = aws_s3vectors_vector_bucket.hardened.vector_bucket_name
  data_type          = "float32"
  dimension          = 1024
  distance_metric    = "cosine"
}

resource "aws_s3vectors_index" "s3_keys" { # want: customer_managed_key
  index_name         = "s3-keys"
  vector_bucket_name = aws_s3vectors_vector_bucket.hardened.vector_bucket_name
  data_type          = "float32"
  dimension          = 1024
  distance_metric    = "cosine"

  encryption_configuration {
    sse_type = "AES256"
  }
}

resource "aws_s3vectors_index" "from_variable" { # undecided: customer_managed_key
  index_name         = "variable"
  vector_bucket_name = aws_s3vectors_vector_bucket.hardened.vector_bucket_name
  data_type          = "float32"
  dimension          = 1024
  distance_metric    = "cosine"

  encryption_configuration {
    sse_type    = "aws:kms"
    kms_key_arn = var.key
  }
}

resource "aws_s3vectors_vector_bucket_policy" "named" {
  vector_bucket_arn = aws_s3vectors_vector_bucket.hardened.vector_bucket_arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:role/assistant" }
      Action    = ["s3vectors:QueryVectors", "s3vectors:GetVectors"]
      Resource  = "*"
    }]
  })
}

resource "aws_s3vectors_vector_bucket_policy" "public" { # want: policy_not_public, policy_least_privilege
  vector_bucket_arn = aws_s3vectors_vector_bucket.bare.vector_bucket_arn
  policy            = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "s3vectors:*", "Resource": "*" }]
    }
  JSON
}

resource "aws_s3vectors_vector_bucket_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  vector_bucket_arn = aws_s3vectors_vector_bucket.bare.vector_bucket_arn
  policy            = var.policy
}
