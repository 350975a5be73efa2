variable "alarms" {}
variable "events" {}
variable "number" {}
variable "word" {}

resource "aws_codedeploy_app" "orders" {
  name = "orders"
}

resource "aws_codedeploy_deployment_group" "hardened" {
  app_name              = aws_codedeploy_app.orders.name
  deployment_group_name = "production"
  service_role_arn      = "arn:aws:iam::111122223333:role/deploy"

  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
  }

  alarm_configuration {
    enabled = true
    alarms  = ["orders-errors"]
  }
}

resource "aws_codedeploy_deployment_group" "bare" { # want: rollback_on_failure, stopped_by_alarms
  app_name              = aws_codedeploy_app.orders.name
  deployment_group_name = "bare"
  service_role_arn      = "arn:aws:iam::111122223333:role/deploy"
}

resource "aws_codedeploy_deployment_group" "hasty" { # want: rollback_on_failure, stopped_by_alarms, step_by_step, outdated_updated
  app_name                    = aws_codedeploy_app.orders.name
  deployment_group_name       = "hasty"
  service_role_arn            = "arn:aws:iam::111122223333:role/deploy"
  deployment_config_name      = "CodeDeployDefault.LambdaAllAtOnce"
  outdated_instances_strategy = "IGNORE"

  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_STOP_ON_REQUEST"]
  }

  alarm_configuration {
    enabled                   = true
    alarms                    = ["orders-errors"]
    ignore_poll_alarm_failure = true
  }
}

resource "aws_codedeploy_deployment_group" "from_variables" { # undecided: rollback_on_failure, stopped_by_alarms, step_by_step, outdated_updated
  app_name                    = aws_codedeploy_app.orders.name
  deployment_group_name       = "variables"
  service_role_arn            = "arn:aws:iam::111122223333:role/deploy"
  deployment_config_name      = var.word
  outdated_instances_strategy = var.word

  auto_rollback_configuration {
    enabled = true
    events  = var.events
  }

  alarm_configuration {
    enabled = true
    alarms  = var.alarms
  }
}

resource "aws_codedeploy_deployment_config" "hardened" {
  deployment_config_name = "careful"

  minimum_healthy_hosts {
    type  = "FLEET_PERCENT"
    value = 75
  }
}

resource "aws_codedeploy_deployment_config" "hasty" { # want: healthy_hosts_kept
  deployment_config_name = "hasty"

  minimum_healthy_hosts {
    type  = "HOST_COUNT"
    value = 0
  }
}

resource "aws_codedeploy_deployment_config" "from_variables" { # undecided: healthy_hosts_kept
  deployment_config_name = "variables"

  minimum_healthy_hosts {
    type  = "HOST_COUNT"
    value = var.number
  }
}
