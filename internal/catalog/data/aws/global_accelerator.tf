variable "flow_logs" {}
variable "preserve" {}
variable "port" {}
variable "principals" {}

resource "aws_globalaccelerator_accelerator" "shop" {
  name = "shop"

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "edge-logs"
    flow_logs_s3_prefix = "shop/"
  }
}

resource "aws_globalaccelerator_accelerator" "bare" { # want: flow_logs
  name = "bare"
}

resource "aws_globalaccelerator_accelerator" "off" { # want: flow_logs
  name = "off"

  attributes {
    flow_logs_s3_bucket = "edge-logs"
  }
}

resource "aws_globalaccelerator_accelerator" "variables" { # undecided: flow_logs
  name = "variables"

  attributes {
    flow_logs_enabled = var.flow_logs
  }
}

resource "aws_globalaccelerator_custom_routing_accelerator" "games" {
  name = "games"

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "edge-logs"
    flow_logs_s3_prefix = "games/"
  }
}

resource "aws_globalaccelerator_custom_routing_accelerator" "bare" { # want: flow_logs
  name = "bare"
}

resource "aws_globalaccelerator_custom_routing_accelerator" "variables" { # undecided: flow_logs
  name = "variables"

  attributes {
    flow_logs_enabled = var.flow_logs
  }
}

# Listeners

resource "aws_globalaccelerator_listener" "https" {
  accelerator_arn = aws_globalaccelerator_accelerator.shop.id
  protocol        = "TCP"

  port_range {
    from_port = 443
    to_port   = 443
  }
}

resource "aws_globalaccelerator_listener" "wide" { # want: no_admin_ports
  accelerator_arn = aws_globalaccelerator_accelerator.shop.id
  protocol        = "TCP"

  port_range {
    from_port = 443
    to_port   = 443
  }

  port_range {
    from_port = 3000
    to_port   = 4000
  }
}

resource "aws_globalaccelerator_listener" "variables" { # undecided: no_admin_ports
  accelerator_arn = aws_globalaccelerator_accelerator.shop.id
  protocol        = "TCP"

  port_range {
    from_port = var.port
    to_port   = var.port
  }
}

resource "aws_globalaccelerator_custom_routing_endpoint_group" "games" {
  listener_arn = aws_globalaccelerator_custom_routing_listener.games.id

  destination_configuration {
    from_port = 7000
    to_port   = 7999
    protocols = ["UDP"]
  }
}

resource "aws_globalaccelerator_custom_routing_endpoint_group" "everything" { # want: no_admin_ports
  listener_arn = aws_globalaccelerator_custom_routing_listener.games.id

  destination_configuration {
    from_port = 1
    to_port   = 65535
    protocols = ["TCP", "UDP"]
  }
}

resource "aws_globalaccelerator_custom_routing_endpoint_group" "variables" { # undecided: no_admin_ports
  listener_arn = aws_globalaccelerator_custom_routing_listener.games.id

  destination_configuration {
    from_port = 20
    to_port   = var.port
    protocols = ["TCP"]
  }
}

# Endpoints

resource "aws_globalaccelerator_endpoint_group" "ireland" {
  listener_arn = aws_globalaccelerator_listener.https.id

  endpoint_configuration {
    endpoint_id                    = aws_lb.shop.arn
    client_ip_preservation_enabled = true
  }

  endpoint_configuration {
    endpoint_id = aws_lb.other.arn
  }
}

resource "aws_globalaccelerator_endpoint_group" "hidden" { # want: client_address_kept
  listener_arn = aws_globalaccelerator_listener.https.id

  endpoint_configuration {
    endpoint_id                    = aws_lb.shop.arn
    client_ip_preservation_enabled = false
  }
}

resource "aws_globalaccelerator_endpoint_group" "variables" { # undecided: client_address_kept
  listener_arn = aws_globalaccelerator_listener.https.id

  endpoint_configuration {
    endpoint_id                    = aws_lb.shop.arn
    client_ip_preservation_enabled = var.preserve
  }
}

resource "aws_globalaccelerator_cross_account_attachment" "named" {
  name       = "named"
  principals = ["111122223333"]

  resource {
    endpoint_id = aws_lb.shop.arn
  }
}

resource "aws_globalaccelerator_cross_account_attachment" "pattern" { # want: shared_with_named
  name       = "pattern"
  principals = ["arn:aws:globalaccelerator::111122223333:accelerator/*"]

  resource {
    endpoint_id = aws_lb.shop.arn
  }
}

resource "aws_globalaccelerator_cross_account_attachment" "variables" { # undecided: shared_with_named
  name       = "variables"
  principals = var.principals
}
