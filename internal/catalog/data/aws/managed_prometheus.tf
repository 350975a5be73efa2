variable "configurations" {}
variable "days" {}
variable "groups" {}
variable "key" {}
variable "policy" {}

resource "aws_prometheus_workspace" "operations" {
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  logging_configuration {
    log_group_arn = "${aws_cloudwatch_log_group.prometheus.arn}:*"
  }
}

resource "aws_prometheus_query_logging_configuration" "operations" {
  workspace_id = aws_prometheus_workspace.operations.id

  destination {
    cloudwatch_logs {
      log_group_arn = "${aws_cloudwatch_log_group.queries.arn}:*"
    }

    filters {
      qsp_threshold = 1000
    }
  }
}

resource "aws_prometheus_workspace_configuration" "operations" {
  workspace_id = aws_prometheus_workspace.operations.id
}

resource "aws_prometheus_workspace" "bare" { # want: customer_managed_key, alerting_logged, queries_logged
  alias = "bare"
}

resource "aws_prometheus_workspace_configuration" "short" { # want: retention_long_enough
  workspace_id             = aws_prometheus_workspace.bare.id
  retention_period_in_days = 30
}

resource "aws_prometheus_workspace" "variables" { # undecided: customer_managed_key, alerting_logged, queries_logged
  kms_key_arn = var.key

  dynamic "logging_configuration" {
    for_each = var.groups
    content {
      log_group_arn = logging_configuration.value
    }
  }
}

resource "aws_prometheus_query_logging_configuration" "variables" {
  count        = var.configurations
  workspace_id = aws_prometheus_workspace.variables.id
}

resource "aws_prometheus_workspace_configuration" "variables" { # undecided: retention_long_enough
  workspace_id             = aws_prometheus_workspace.variables.id
  retention_period_in_days = var.days
}

resource "aws_prometheus_resource_policy" "account" {
  workspace_id = aws_prometheus_workspace.operations.id
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/grafana" }
      Action    = ["aps:QueryMetrics", "aps:GetSeries", "aps:GetLabels"]
      Resource  = "*"
    }]
  })
}

resource "aws_prometheus_resource_policy" "public" { # want: policy_not_public
  workspace_id = aws_prometheus_workspace.bare.id
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "aps:RemoteWrite", Resource = "*" }]
  })
}

resource "aws_prometheus_resource_policy" "variables" { # undecided: policy_not_public
  workspace_id    = aws_prometheus_workspace.variables.id
  policy_document = var.policy
}
