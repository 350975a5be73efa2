variable "alarms" {}
variable "external_id" {}
variable "observe" {}
variable "outcome" {}
variable "panels" {}
variable "reports" {}
variable "shift" {}
variable "threshold" {}

resource "aws_route53recoverycontrolconfig_control_panel" "guarded" {
  name        = "orders"
  cluster_arn = "arn:aws:route53-recovery-control::111122223333:cluster/1a2b"
}

resource "aws_route53recoverycontrolconfig_safety_rule" "guarded" {
  name              = "one-stays-on"
  control_panel_arn = aws_route53recoverycontrolconfig_control_panel.guarded.arn
  wait_period_ms    = 5000
  asserted_controls = ["arn:aws:route53-recovery-control::111122223333:controlpanel/1a2b/routingcontrol/3c4d"]

  rule_config {
    type      = "ATLEAST"
    threshold = 1
    inverted  = false
  }
}

resource "aws_route53recoverycontrolconfig_control_panel" "unguarded" { # want: safety_rules
  name        = "intranet"
  cluster_arn = "arn:aws:route53-recovery-control::111122223333:cluster/1a2b"
}

resource "aws_route53recoverycontrolconfig_control_panel" "perhaps" { # undecided: safety_rules
  name        = "perhaps"
  cluster_arn = "arn:aws:route53-recovery-control::111122223333:cluster/1a2b"
}

resource "aws_route53recoverycontrolconfig_safety_rule" "perhaps" { # undecided: safety_rule_binds
  count             = var.panels
  name              = "perhaps"
  control_panel_arn = aws_route53recoverycontrolconfig_control_panel.perhaps.arn
  wait_period_ms    = 5000

  rule_config {
    type      = "ATLEAST"
    threshold = var.threshold
    inverted  = false
  }
}

resource "aws_route53recoverycontrolconfig_safety_rule" "toothless" { # want: safety_rule_binds
  name              = "toothless"
  control_panel_arn = "arn:aws:route53-recovery-control::111122223333:controlpanel/9f8e"
  wait_period_ms    = 5000

  rule_config {
    type      = "ATLEAST"
    threshold = 0
    inverted  = false
  }
}

resource "aws_arczonalshift_zonal_autoshift_configuration" "hardened" {
  resource_arn           = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/orders/1a2b"
  zonal_autoshift_status = "ENABLED"

  outcome_alarms {
    alarm_identifier = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:orders-errors"
    type             = "CLOUDWATCH"
  }
}

resource "aws_arczonalshift_zonal_autoshift_configuration" "bare" { # want: autoshift_enabled, practice_runs_guarded
  resource_arn           = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/bare/1a2b"
  zonal_autoshift_status = "DISABLED"
}

resource "aws_arczonalshift_zonal_autoshift_configuration" "from_variables" { # undecided: autoshift_enabled, practice_runs_guarded
  resource_arn           = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/variables/1a2b"
  zonal_autoshift_status = var.shift

  dynamic "outcome_alarms" {
    for_each = var.outcome
    content {
      alarm_identifier = outcome_alarms.value
      type             = "CLOUDWATCH"
    }
  }
}

resource "aws_arczonalshift_autoshift_observer_notification_status" "on" {
  status = "ENABLED"
}

resource "aws_arczonalshift_autoshift_observer_notification_status" "off" { # want: autoshift_observed
  status = "DISABLED"
}

resource "aws_arczonalshift_autoshift_observer_notification_status" "from_variable" { # undecided: autoshift_observed
  status = var.observe
}

resource "aws_arcregionswitch_plan" "hardened" {
  name              = "orders"
  execution_role    = "arn:aws:iam::111122223333:role/region-switch"
  recovery_approach = "activePassive"
  regions           = ["eu-west-1", "eu-central-1"]

  associated_alarms {
    map_block_key       = "health"
    alarm_type          = "applicationHealth"
    resource_identifier = "arn:aws:cloudwatch:eu-west-1:444455556666:alarm:orders"
    cross_account_role  = "arn:aws:iam::444455556666:role/region-switch"
    external_id         = "orders-plan"
  }

  report_configuration {
    report_output {
      s3_configuration {
        bucket_owner = "111122223333"
        bucket_path  = "switch-reports/orders"
      }
    }
  }
}

resource "aws_arcregionswitch_plan" "bare" { # want: plan_alarms, plan_report
  name              = "bare"
  execution_role    = "arn:aws:iam::111122223333:role/region-switch"
  recovery_approach = "activePassive"
  regions           = ["eu-west-1", "eu-central-1"]
}

resource "aws_arcregionswitch_plan" "lent_role" { # want: plan_report, external_id
  name              = "lent"
  execution_role    = "arn:aws:iam::111122223333:role/region-switch"
  recovery_approach = "activePassive"
  regions           = ["eu-west-1", "eu-central-1"]

  associated_alarms {
    map_block_key       = "health"
    alarm_type          = "applicationHealth"
    resource_identifier = "arn:aws:cloudwatch:eu-west-1:444455556666:alarm:orders"
    cross_account_role  = "arn:aws:iam::444455556666:role/region-switch"
  }
}

resource "aws_arcregionswitch_plan" "from_variables" { # undecided: plan_alarms, plan_report, external_id
  name              = "variables"
  execution_role    = "arn:aws:iam::111122223333:role/region-switch"
  recovery_approach = "activePassive"
  regions           = ["eu-west-1", "eu-central-1"]

  dynamic "associated_alarms" {
    for_each = var.alarms
    content {
      map_block_key       = associated_alarms.key
      alarm_type          = "applicationHealth"
      resource_identifier = associated_alarms.value
      cross_account_role  = "arn:aws:iam::444455556666:role/region-switch"
      external_id         = var.external_id
    }
  }

  dynamic "report_configuration" {
    for_each = var.reports
    content {}
  }
}
