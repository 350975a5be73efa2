variable "days" {}
variable "endpoint" {}
variable "key" {}
variable "regions" {}
variable "source_version" {}
variable "value" {}

resource "aws_securitylake_data_lake" "hardened" {
  meta_store_manager_role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeMetaStoreManagerV2"

  configuration {
    region                   = "eu-west-1"
    encryption_configuration = [{ kms_key_id = "0f1e2d3c-aaaa-bbbb-cccc-000011112222" }]

    lifecycle_configuration {
      transition {
        days          = 60
        storage_class = "ONEZONE_IA"
      }
      expiration {
        days = 730
      }
    }

    replication_configuration {
      regions  = ["eu-central-1"]
      role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeS3ReplicationRole"
    }
  }
}

resource "aws_securitylake_data_lake" "bare" { # want: customer_managed_key, rollup_region
  meta_store_manager_role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeMetaStoreManagerV2"

  configuration {
    region = "eu-west-1"
  }
}

resource "aws_securitylake_data_lake" "short" { # want: customer_managed_key, kept_a_year, rollup_region
  meta_store_manager_role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeMetaStoreManagerV2"

  configuration {
    region                   = "eu-west-1"
    encryption_configuration = [{ kms_key_id = "S3_MANAGED_KEY" }]

    lifecycle_configuration {
      expiration {
        days = 90
      }
    }
  }
}

resource "aws_securitylake_data_lake" "from_variables" { # undecided: customer_managed_key, kept_a_year, rollup_region
  meta_store_manager_role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeMetaStoreManagerV2"

  configuration {
    region                   = "eu-west-1"
    encryption_configuration = [{ kms_key_id = var.key }]

    lifecycle_configuration {
      expiration {
        days = var.days
      }
    }

    replication_configuration {
      regions  = var.regions
      role_arn = "arn:aws:iam::111122223333:role/AmazonSecurityLakeS3ReplicationRole"
    }
  }
}

# Sources

resource "aws_securitylake_aws_log_source" "hardened" {
  source {
    regions        = ["eu-west-1"]
    source_name    = "CLOUD_TRAIL_MGMT"
    source_version = "2.0"
  }
}

resource "aws_securitylake_aws_log_source" "older_schema" { # want: source_version_current
  source {
    regions        = ["eu-west-1"]
    source_name    = "VPC_FLOW"
    source_version = "1.0"
  }
}

resource "aws_securitylake_aws_log_source" "from_variables" { # undecided: source_version_current
  source {
    regions        = ["eu-west-1"]
    source_name    = "ROUTE53"
    source_version = var.source_version
  }
}

# Subscribers

resource "aws_securitylake_subscriber_notification" "queue" {
  subscriber_id = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  configuration {
    sqs_notification_configuration {}
  }
}

resource "aws_securitylake_subscriber_notification" "plain" { # want: notification_tls, notification_key_out_of_state
  subscriber_id = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  configuration {
    https_notification_configuration {
      endpoint                    = "http://siem.example.com/lake"
      target_role_arn             = "arn:aws:iam::111122223333:role/lake-notifications"
      authorization_api_key_name  = "x-api-key"
      authorization_api_key_value = "not-a-real-key"
    }
  }
}

resource "aws_securitylake_subscriber_notification" "from_variables" { # undecided: notification_tls, notification_key_out_of_state
  subscriber_id = "0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  configuration {
    https_notification_configuration {
      endpoint                    = var.endpoint
      target_role_arn             = "arn:aws:iam::111122223333:role/lake-notifications"
      authorization_api_key_name  = "x-api-key"
      authorization_api_key_value = var.value
    }
  }
}
