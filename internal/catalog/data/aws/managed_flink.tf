variable "checkpoints" {}
variable "key_type" {}
variable "logs" {}
variable "object" {}
variable "properties" {}
variable "release" {}
variable "skip" {}
variable "snapshots" {}
variable "vpc" {}

resource "aws_kinesisanalyticsv2_application" "hardened" {
  name                   = "orders"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::111122223333:role/orders"

  cloudwatch_logging_options {
    log_stream_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:flink:log-stream:orders"
  }

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn     = "arn:aws:s3:::code"
          file_key       = "orders.jar"
          object_version = "3HL4kqtJlcpXroDTDmJrmSpXd3dIbrHY"
        }
      }
    }

    application_encryption_configuration {
      key_type = "CUSTOMER_MANAGED_KEY"
      key_id   = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }

    application_snapshot_configuration {
      snapshots_enabled = true
    }

    environment_properties {
      property_group {
        property_group_id = "sink"
        property_map      = { "db.secret.arn" = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf" }
      }
    }

    flink_application_configuration {
      checkpoint_configuration {
        configuration_type = "DEFAULT"
      }
    }

    vpc_configuration {
      security_group_ids = ["sg-0123"]
      subnet_ids         = ["subnet-0a", "subnet-0b"]
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "bare" { # want: logging, customer_managed_key, in_vpc
  name                   = "bare"
  runtime_environment    = "FLINK-1_19"
  service_execution_role = "arn:aws:iam::111122223333:role/bare"
}

resource "aws_kinesisanalyticsv2_application" "careless" { # want: logging, snapshots_enabled, checkpointing_kept, state_not_dropped, properties_without_secrets, supported_runtime, code_version_pinned, customer_managed_key, in_vpc
  name                   = "careless"
  runtime_environment    = "FLINK-1_11"
  service_execution_role = "arn:aws:iam::111122223333:role/careless"

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn = "arn:aws:s3:::code"
          file_key   = "careless.jar"
        }
      }
    }

    application_snapshot_configuration {
      snapshots_enabled = false
    }

    environment_properties {
      property_group {
        property_group_id = "sink"
        property_map      = { "db.password" = "tulip-91-garden" }
      }
    }

    flink_application_configuration {
      checkpoint_configuration {
        configuration_type    = "CUSTOM"
        checkpointing_enabled = false
      }
    }

    run_configuration {
      flink_run_configuration {
        allow_non_restored_state = true
      }
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "sql" { # want: logging, supported_runtime
  name                   = "sql"
  runtime_environment    = "SQL-1_0"
  service_execution_role = "arn:aws:iam::111122223333:role/sql"
}

resource "aws_kinesisanalyticsv2_application" "from_variables" { # undecided: logging, snapshots_enabled, checkpointing_kept, state_not_dropped, properties_without_secrets, code_version_pinned, customer_managed_key, in_vpc
  name                   = "variables"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::111122223333:role/variables"

  dynamic "cloudwatch_logging_options" {
    for_each = var.logs
    content {
      log_stream_arn = cloudwatch_logging_options.value
    }
  }

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn     = "arn:aws:s3:::code"
          file_key       = "variables.jar"
          object_version = var.object
        }
      }
    }

    application_encryption_configuration {
      key_type = var.key_type
    }

    application_snapshot_configuration {
      snapshots_enabled = var.snapshots
    }

    environment_properties {
      property_group {
        property_group_id = "sink"
        property_map      = var.properties
      }
    }

    flink_application_configuration {
      checkpoint_configuration {
        configuration_type    = "CUSTOM"
        checkpointing_enabled = var.checkpoints
      }
    }

    run_configuration {
      flink_run_configuration {
        allow_non_restored_state = var.skip
      }
    }

    dynamic "vpc_configuration" {
      for_each = var.vpc
      content {
        security_group_ids = ["sg-0123"]
        subnet_ids         = vpc_configuration.value
      }
    }
  }
}

resource "aws_kinesisanalyticsv2_application" "runtime_from_variable" { # want: logging
  # undecided: supported_runtime, customer_managed_key, in_vpc
  name                   = "runtime"
  runtime_environment    = var.release
  service_execution_role = "arn:aws:iam::111122223333:role/runtime"
}

# SQL applications of the first generation

resource "aws_kinesis_analytics_application" "logged" {
  name = "logged"

  cloudwatch_logging_options {
    log_stream_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:sql:log-stream:a"
    role_arn       = "arn:aws:iam::111122223333:role/sql"
  }
}

resource "aws_kinesis_analytics_application" "silent" { # want: logging
  name = "silent"
}

resource "aws_kinesis_analytics_application" "from_variable" { # undecided: logging
  name = "variable"

  dynamic "cloudwatch_logging_options" {
    for_each = var.logs
    content {
      log_stream_arn = cloudwatch_logging_options.value
      role_arn       = "arn:aws:iam::111122223333:role/sql"
    }
  }
}
