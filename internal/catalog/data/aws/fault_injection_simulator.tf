variable "alarm" {}
variable "logs" {}
variable "mode" {}
variable "reports" {}
variable "selection" {}

resource "aws_fis_experiment_template" "hardened" {
  description = "Stop one order worker"
  role_arn    = "arn:aws:iam::111122223333:role/fis-orders"

  action {
    name      = "stop"
    action_id = "aws:ec2:stop-instances"

    target {
      key   = "Instances"
      value = "workers"
    }
  }

  target {
    name           = "workers"
    resource_type  = "aws:ec2:instance"
    selection_mode = "COUNT(1)"

    resource_tag {
      key   = "service"
      value = "orders"
    }
  }

  stop_condition {
    source = "aws:cloudwatch:alarm"
    value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orders-errors"
  }

  log_configuration {
    log_schema_version = 2

    cloudwatch_logs_configuration {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:fis:*"
    }
  }

  experiment_report_configuration {
    outputs {
      s3_configuration {
        bucket_name = "fis-reports"
      }
    }
  }
}

resource "aws_fis_experiment_template" "reckless" { # want: stop_condition, experiments_logged, targets_limited, empty_targets_fail, report_kept
  description = "Stop all workers"
  role_arn    = "arn:aws:iam::111122223333:role/fis-orders"

  target {
    name           = "workers"
    resource_type  = "aws:ec2:instance"
    selection_mode = "ALL"

    resource_tag {
      key   = "service"
      value = "orders"
    }
  }

  stop_condition {
    source = "none"
  }

  experiment_options {
    empty_target_resolution_mode = "skip"
  }
}

resource "aws_fis_experiment_template" "named_targets" { # want: report_kept
  description = "Fail over the orders cluster"
  role_arn    = "arn:aws:iam::111122223333:role/fis-orders"

  target {
    name           = "cluster"
    resource_type  = "aws:rds:cluster"
    selection_mode = "ALL"
    resource_arns  = ["arn:aws:rds:eu-west-1:111122223333:cluster:orders"]
  }

  stop_condition {
    source = "aws:cloudwatch:alarm"
    value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orders-errors"
  }

  log_configuration {
    log_schema_version = 2

    s3_configuration {
      bucket_name = "fis-logs"
    }
  }
}

resource "aws_fis_experiment_template" "from_variables" { # undecided: stop_condition, experiments_logged, targets_limited, empty_targets_fail, report_kept
  description = "Variables"
  role_arn    = "arn:aws:iam::111122223333:role/fis-orders"

  target {
    name           = "workers"
    resource_type  = "aws:ec2:instance"
    selection_mode = var.selection
  }

  stop_condition {
    source = var.alarm
    value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orders-errors"
  }

  experiment_options {
    empty_target_resolution_mode = var.mode
  }

  dynamic "log_configuration" {
    for_each = var.logs
    content {
      log_schema_version = 2
    }
  }

  dynamic "experiment_report_configuration" {
    for_each = var.reports
    content {}
  }
}
