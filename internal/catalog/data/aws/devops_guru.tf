variable "key_type" {}
variable "severities" {}
variable "status" {}

resource "aws_devopsguru_service_integration" "hardened" {
  kms_server_side_encryption {
    kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    opt_in_status = "ENABLED"
    type          = "CUSTOMER_MANAGED_KEY"
  }

  logs_anomaly_detection {
    opt_in_status = "ENABLED"
  }

  ops_center {
    opt_in_status = "ENABLED"
  }
}

resource "aws_devopsguru_service_integration" "bare" { # want: customer_managed_key, logs_analyzed
  kms_server_side_encryption {
    opt_in_status = "ENABLED"
    type          = "AWS_OWNED_KMS_KEY"
  }

  logs_anomaly_detection {
    opt_in_status = "DISABLED"
  }
}

resource "aws_devopsguru_service_integration" "from_variables" { # undecided: customer_managed_key, logs_analyzed
  kms_server_side_encryption {
    opt_in_status = "ENABLED"
    type          = var.key_type
  }

  logs_anomaly_detection {
    opt_in_status = var.status
  }
}

resource "aws_devopsguru_notification_channel" "all" {
  sns {
    topic_arn = "arn:aws:sns:eu-west-1:111122223333:on-call"
  }
}

resource "aws_devopsguru_notification_channel" "severe" {
  sns {
    topic_arn = "arn:aws:sns:eu-west-1:111122223333:on-call"
  }

  filters {
    severities = ["HIGH"]
  }
}

resource "aws_devopsguru_notification_channel" "mild" { # want: high_severity_notified
  sns {
    topic_arn = "arn:aws:sns:eu-west-1:111122223333:weekly"
  }

  filters {
    severities = ["LOW", "MEDIUM"]
  }
}

resource "aws_devopsguru_notification_channel" "from_variable" { # undecided: high_severity_notified
  sns {
    topic_arn = "arn:aws:sns:eu-west-1:111122223333:on-call"
  }

  filters {
    severities = var.severities
  }
}
