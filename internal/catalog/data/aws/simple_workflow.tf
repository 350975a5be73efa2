variable "days" {}

resource "aws_swf_domain" "hardened" {
  name                                        = "orders"
  workflow_execution_retention_period_in_days = 30
}

resource "aws_swf_domain" "forgetful" { # want: history_kept
  name                                        = "forgetful"
  workflow_execution_retention_period_in_days = "NONE"
}

resource "aws_swf_domain" "from_variable" { # undecided: history_kept
  name                                        = "variable"
  workflow_execution_retention_period_in_days = var.days
}
