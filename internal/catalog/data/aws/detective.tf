variable "enabled" {}

resource "aws_detective_graph" "main" {}

resource "aws_detective_organization_configuration" "hardened" {
  graph_arn   = aws_detective_graph.main.graph_arn
  auto_enable = true
}

resource "aws_detective_organization_configuration" "off" { # want: organization_auto_enable
  graph_arn   = aws_detective_graph.main.graph_arn
  auto_enable = false
}

resource "aws_detective_organization_configuration" "from_variable" { # undecided: organization_auto_enable
  graph_arn   = aws_detective_graph.main.graph_arn
  auto_enable = var.enabled
}
