variable "elements" {}
variable "flag" {}
variable "frequency" {}
variable "mails" {}
variable "subscriptions" {}

# Budgets

resource "aws_budgets_budget" "hardened" {
  name         = "all"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator       = "GREATER_THAN"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    notification_type         = "FORECASTED"
    subscriber_sns_topic_arns = ["arn:aws:sns:eu-west-1:111122223333:cost"]
  }
}

resource "aws_budgets_budget" "bare" { # want: budget_alerts
  name         = "bare"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget" "action" {
  name         = "action"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"
}

resource "aws_budgets_budget_action" "deny" {
  budget_name        = aws_budgets_budget.action.name
  action_type        = "APPLY_IAM_POLICY"
  approval_model     = "AUTOMATIC"
  notification_type  = "ACTUAL"
  execution_role_arn = "arn:aws:iam::111122223333:role/budget-action"

  action_threshold {
    action_threshold_type  = "PERCENTAGE"
    action_threshold_value = 120
  }

  definition {
    iam_action_definition {
      policy_arn = "arn:aws:iam::111122223333:policy/deny-new"
      roles      = ["developers"]
    }
  }

  subscriber {
    address           = "cost@example.com"
    subscription_type = "EMAIL"
  }
}

resource "aws_budgets_budget" "from_variable" { # undecided: budget_alerts
  name         = "variable"
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = var.mails
  }
}

# Anomalies

resource "aws_ce_anomaly_monitor" "services" {
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}

resource "aws_ce_anomaly_subscription" "services" {
  name             = "services"
  frequency        = "IMMEDIATE"
  monitor_arn_list = [aws_ce_anomaly_monitor.services.arn]

  subscriber {
    type    = "SNS"
    address = "arn:aws:sns:eu-west-1:111122223333:cost"
  }
}

resource "aws_ce_anomaly_monitor" "silent" { # want: anomalies_reported
  name              = "silent"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}

resource "aws_ce_anomaly_subscription" "weekly" { # want: anomalies_in_time
  name             = "weekly"
  frequency        = "WEEKLY"
  monitor_arn_list = ["arn:aws:ce::111122223333:anomalymonitor/0f1e2d3c-aaaa-bbbb-cccc-000011112222"]

  subscriber {
    type    = "EMAIL"
    address = "cost@example.com"
  }
}

resource "aws_ce_anomaly_monitor" "from_variable" { # undecided: anomalies_reported
  name              = "variable"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}

resource "aws_ce_anomaly_subscription" "from_variable" { # undecided: anomalies_in_time
  count            = var.subscriptions
  name             = "variable"
  frequency        = var.frequency
  monitor_arn_list = [aws_ce_anomaly_monitor.from_variable.arn]

  subscriber {
    type    = "EMAIL"
    address = "cost@example.com"
  }
}

# Exports

resource "aws_cur_report_definition" "hardened" {
  report_name                = "hourly"
  time_unit                  = "HOURLY"
  format                     = "Parquet"
  compression                = "Parquet"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = "cost-111122223333"
  s3_region                  = "us-east-1"
}

resource "aws_cur_report_definition" "bare" { # want: exports_name_resources
  report_name                = "bare"
  time_unit                  = "DAILY"
  format                     = "textORcsv"
  compression                = "GZIP"
  additional_schema_elements = []
  s3_bucket                  = "cost-111122223333"
  s3_region                  = "us-east-1"
}

resource "aws_cur_report_definition" "from_variable" { # undecided: exports_name_resources
  report_name                = "variable"
  time_unit                  = "DAILY"
  format                     = "textORcsv"
  compression                = "GZIP"
  additional_schema_elements = var.elements
  s3_bucket                  = "cost-111122223333"
  s3_region                  = "us-east-1"
}

resource "aws_bcmdataexports_export" "hardened" {
  export {
    name = "hourly"
    data_query {
      query_statement = "SELECT identity_line_item_id FROM COST_AND_USAGE_REPORT"
      table_configurations = {
        COST_AND_USAGE_REPORT = {
          TIME_GRANULARITY  = "HOURLY"
          INCLUDE_RESOURCES = "TRUE"
        }
      }
    }
  }
}

resource "aws_bcmdataexports_export" "bare" { # want: exports_name_resources
  export {
    name = "bare"
    data_query {
      query_statement = "SELECT identity_line_item_id FROM COST_AND_USAGE_REPORT"
      table_configurations = {
        COST_AND_USAGE_REPORT = {
          TIME_GRANULARITY  = "DAILY"
          INCLUDE_RESOURCES = "FALSE"
        }
      }
    }
  }
}

resource "aws_bcmdataexports_export" "from_variable" { # undecided: exports_name_resources
  export {
    name = "variable"
    data_query {
      query_statement = "SELECT identity_line_item_id FROM COST_AND_USAGE_REPORT"
      table_configurations = {
        COST_AND_USAGE_REPORT = {
          TIME_GRANULARITY  = "DAILY"
          INCLUDE_RESOURCES = var.flag
        }
      }
    }
  }
}

resource "aws_bcmdataexports_export" "recommendations" {
  export {
    name = "recommendations"
    data_query {
      query_statement = "SELECT * FROM COST_OPTIMIZATION_RECOMMENDATIONS"
    }
  }
}
