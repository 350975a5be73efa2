variable "attribute" {}
variable "backup" {}
variable "encrypt" {}
variable "key" {}
variable "key_type" {}
variable "log" {}
variable "password" {}
variable "phrase" {}
variable "secret" {}

resource "aws_kinesis_firehose_delivery_stream" "hardened" {
  name        = "orders"
  destination = "extended_s3"

  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  extended_s3_configuration {
    role_arn       = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn     = "arn:aws:s3:::orders"
    kms_key_arn    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    s3_backup_mode = "Enabled"

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "firehose"
      log_stream_name = "orders"
    }

    processing_configuration {
      enabled = true
      processors {
        type = "Lambda"
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "bare" { # want: encrypted, customer_managed_key, delivery_errors_logged, destination_key
  name        = "bare"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::bare"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "owned_key" { # want: customer_managed_key, source_records_kept, destination_key
  name        = "owned"
  destination = "extended_s3"

  server_side_encryption {
    enabled = true
  }

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::owned"

    cloudwatch_logging_options {
      enabled = true
    }

    processing_configuration {
      enabled = true
      processors {
        type = "Lambda"
      }
    }
  }
}

# Encrypted where the records come from

resource "aws_kinesis_firehose_delivery_stream" "from_stream" {
  name        = "from-stream"
  destination = "http_endpoint"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/orders"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }

  http_endpoint_configuration {
    url = "https://collector.example.com"

    cloudwatch_logging_options {
      enabled = true
    }

    request_configuration {
      common_attributes {
        name  = "environment"
        value = "production"
      }
    }

    secrets_manager_configuration {
      enabled    = true
      secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:collector-AbCdEf"
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "endpoint_key" { # want: credentials_in_store, http_attributes_without_secrets, delivery_errors_logged
  name        = "endpoint-key"
  destination = "http_endpoint"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/orders"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }

  http_endpoint_configuration {
    url        = "https://collector.example.com"
    access_key = "tulip-91-garden"

    request_configuration {
      common_attributes {
        name  = "api-key"
        value = "tulip-91-garden"
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "endpoint_variables" { # undecided: credentials_in_store, http_attributes_without_secrets, delivery_errors_logged
  name        = "endpoint-variables"
  destination = "http_endpoint"

  msk_source_configuration {
    msk_cluster_arn = "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/1"
    topic_name      = "orders"
    authentication_configuration {
      connectivity = "PRIVATE"
      role_arn     = "arn:aws:iam::111122223333:role/firehose"
    }
  }

  http_endpoint_configuration {
    url        = "https://collector.example.com"
    access_key = var.secret

    cloudwatch_logging_options {
      enabled = var.log
    }

    request_configuration {
      common_attributes {
        name  = "x-api-key"
        value = var.attribute
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "from_variables" { # undecided: encrypted, customer_managed_key, delivery_errors_logged, source_records_kept, destination_key
  name        = "variables"
  destination = "extended_s3"

  server_side_encryption {
    enabled  = var.encrypt
    key_type = var.key_type
    key_arn  = var.key
  }

  extended_s3_configuration {
    role_arn       = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn     = "arn:aws:s3:::variables"
    kms_key_arn    = var.key
    s3_backup_mode = var.backup

    cloudwatch_logging_options {
      enabled = var.log
    }

    processing_configuration {
      enabled = true
      processors {
        type = "Lambda"
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "warehouse" { # want: customer_managed_key, credentials_in_store, delivery_errors_logged
  name        = "warehouse"
  destination = "redshift"

  # The type of a key without the key.
  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
  }

  redshift_configuration {
    role_arn        = "arn:aws:iam::111122223333:role/firehose"
    cluster_jdbcurl = "jdbc:redshift://warehouse.example.com:5439/dev"
    username        = "loader"
    password        = "tulip-91-garden"
    data_table_name = "orders"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "splunk" { # want: encrypted, customer_managed_key, credentials_in_store
  name        = "splunk"
  destination = "splunk"

  splunk_configuration {
    hec_endpoint = "https://splunk.example.com:8088"
    hec_token    = "51D4DA16-C61B-4F5F-8EC7-ED4301342A4A"

    cloudwatch_logging_options {
      enabled = true
    }
  }
}

# As until provider 4

resource "aws_kinesis_firehose_delivery_stream" "old_s3" { # want: encrypted, customer_managed_key, delivery_errors_logged, destination_key
  name        = "old"
  destination = "s3"

  s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
    bucket_arn = "arn:aws:s3:::old"
  }
}
