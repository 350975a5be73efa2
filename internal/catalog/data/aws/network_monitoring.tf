variable "status" {}

resource "aws_internetmonitor_monitor" "shop" {
  monitor_name = "shop"
}

resource "aws_internetmonitor_monitor" "paused" { # want: monitor_active
  monitor_name = "paused"
  status       = "INACTIVE"
}

resource "aws_internetmonitor_monitor" "variables" { # undecided: monitor_active
  monitor_name = "variables"
  status       = var.status
}
