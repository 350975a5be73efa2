variable "bytes" {}
variable "destroy" {}
variable "encryption" {}
variable "enforce" {}
variable "key" {}
variable "metrics" {}
variable "option" {}
variable "owner" {}

resource "aws_athena_workgroup" "hardened" {
  name = "hardened"

  configuration {
    bytes_scanned_cutoff_per_query  = 1099511627776
    enforce_workgroup_configuration = true

    result_configuration {
      output_location       = "s3://example-results/hardened/"
      expected_bucket_owner = "111122223333"

      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
    }
  }
}

resource "aws_athena_workgroup" "managed" {
  name = "managed"

  configuration {
    bytes_scanned_cutoff_per_query = 1099511627776

    managed_query_results_configuration {
      enabled = true

      encryption_configuration {
        kms_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
    }
  }
}

resource "aws_athena_workgroup" "bare" { # want: results_encrypted, results_kms, scan_limit
  name = "bare"
}

resource "aws_athena_workgroup" "open" { # want: results_kms, configuration_enforced, bucket_owner_checked, metrics_published, scan_limit, no_forced_destroy
  name          = "open"
  force_destroy = true

  configuration {
    enforce_workgroup_configuration    = false
    publish_cloudwatch_metrics_enabled = false

    result_configuration {
      output_location = "s3://example-results/open/"

      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}

resource "aws_athena_workgroup" "spark" {
  name = "spark"

  configuration {
    execution_role = "arn:aws:iam::111122223333:role/spark"

    engine_version {
      selected_engine_version = "PySpark engine version 3"
    }

    customer_content_encryption_configuration {
      kms_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }

    result_configuration {
      output_location       = "s3://example-results/spark/"
      expected_bucket_owner = "111122223333"

      encryption_configuration {
        encryption_option = "CSE_KMS"
        kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
    }
  }
}

resource "aws_athena_workgroup" "spark_bare" { # want: results_encrypted, results_kms, spark_content_key
  name = "spark-bare"

  configuration {
    engine_version {
      selected_engine_version = "PySpark engine version 3"
    }
  }
}

resource "aws_athena_workgroup" "from_variables" { # undecided: results_kms, configuration_enforced, bucket_owner_checked, metrics_published, scan_limit, no_forced_destroy, results_encrypted, spark_content_key
  name          = "variables"
  force_destroy = var.destroy

  configuration {
    enforce_workgroup_configuration    = var.enforce
    publish_cloudwatch_metrics_enabled = var.metrics
    bytes_scanned_cutoff_per_query     = var.bytes

    engine_version {
      selected_engine_version = var.option
    }

    customer_content_encryption_configuration {
      kms_key = var.key
    }

    result_configuration {
      output_location       = "s3://example-results/variables/"
      expected_bucket_owner = var.owner

      encryption_configuration {
        encryption_option = var.option
      }
    }
  }
}

resource "aws_athena_database" "hardened" {
  name                  = "orders"
  bucket                = "example-results"
  expected_bucket_owner = "111122223333"

  encryption_configuration {
    encryption_option = "SSE_KMS"
    kms_key           = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_athena_database" "bare" { # want: database_encrypted, bucket_owner_checked, no_forced_destroy
  name          = "bare"
  bucket        = "example-results"
  force_destroy = true
}

resource "aws_athena_database" "in_workgroup" {
  name      = "workgroup"
  workgroup = aws_athena_workgroup.hardened.name
}

resource "aws_athena_database" "from_variables" { # undecided: database_encrypted, bucket_owner_checked, no_forced_destroy
  name                  = "variables"
  bucket                = "example-results"
  force_destroy         = var.destroy
  expected_bucket_owner = var.owner

  dynamic "encryption_configuration" {
    for_each = var.encryption
    content {
      encryption_option = "SSE_KMS"
    }
  }
}
