variable "auth_type" {}
variable "enabled" {}
variable "groups" {}
variable "networks" {}
variable "policy" {}
variable "protocol" {}
variable "type" {}

resource "aws_vpclattice_service_network" "apps" {
  name      = "apps"
  auth_type = "AWS_IAM"
}

resource "aws_vpclattice_access_log_subscription" "apps" {
  resource_identifier = aws_vpclattice_service_network.apps.id
  destination_arn     = aws_cloudwatch_log_group.lattice.arn
}

resource "aws_vpclattice_service_network" "bare" { # want: iam_authorization, access_logs
  name = "bare"
}

resource "aws_vpclattice_service_network" "variables" { # undecided: iam_authorization, access_logs
  name      = "variables"
  auth_type = var.auth_type
}

resource "aws_vpclattice_access_log_subscription" "variables" {
  count               = var.networks
  resource_identifier = aws_vpclattice_service_network.variables.id
  destination_arn     = aws_cloudwatch_log_group.lattice.arn
}

# Services

resource "aws_vpclattice_service" "signed" {
  name      = "signed"
  auth_type = "AWS_IAM"
}

resource "aws_vpclattice_service" "in_network" {
  name = "in-network"
}

resource "aws_vpclattice_service_network_service_association" "in_network" {
  service_identifier         = aws_vpclattice_service.in_network.id
  service_network_identifier = aws_vpclattice_service_network.apps.id
}

resource "aws_vpclattice_service" "alone" { # want: iam_authorization
  name = "alone"
}

resource "aws_vpclattice_service" "variables" { # undecided: iam_authorization
  name      = "variables"
  auth_type = var.auth_type
}

resource "aws_vpclattice_listener" "https" {
  name               = "https"
  protocol           = "HTTPS"
  service_identifier = aws_vpclattice_service.signed.id

  default_action {
    fixed_response {
      status_code = 404
    }
  }
}

resource "aws_vpclattice_listener" "http" { # want: listener_encrypted
  name               = "http"
  protocol           = "HTTP"
  service_identifier = aws_vpclattice_service.signed.id

  default_action {
    fixed_response {
      status_code = 404
    }
  }
}

resource "aws_vpclattice_listener" "variables" { # undecided: listener_encrypted
  name               = "variables"
  protocol           = var.protocol
  service_identifier = aws_vpclattice_service.signed.id

  default_action {
    fixed_response {
      status_code = 404
    }
  }
}

# Policies

resource "aws_vpclattice_auth_policy" "organization" {
  resource_identifier = aws_vpclattice_service_network.apps.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "vpc-lattice-svcs:Invoke"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_vpclattice_auth_policy" "source_vpc" {
  resource_identifier = aws_vpclattice_service.signed.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "vpc-lattice-svcs:Invoke"
      Resource  = "*"
      Condition = { StringEquals = { "vpc-lattice-svcs:SourceVpc" = "vpc-0123456789abcdef0" } }
    }]
  })
}

resource "aws_vpclattice_auth_policy" "signed" {
  resource_identifier = aws_vpclattice_service.in_network.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "*"
      Resource  = "*"
      Condition = { StringNotEqualsIgnoreCase = { "aws:PrincipalType" = "anonymous" } }
    }]
  })
}

resource "aws_vpclattice_auth_policy" "anonymous" { # want: auth_policy_limited
  resource_identifier = aws_vpclattice_service.alone.arn
  policy              = <<-JSON
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}
  JSON
}

resource "aws_vpclattice_auth_policy" "variables" { # undecided: auth_policy_limited
  resource_identifier = aws_vpclattice_service.variables.arn
  policy              = var.policy
}

resource "aws_vpclattice_resource_policy" "account" {
  resource_arn = aws_vpclattice_service_network.apps.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = ["vpc-lattice:CreateServiceNetworkVpcAssociation", "vpc-lattice:GetServiceNetwork"]
      Resource  = "*"
    }]
  })
}

resource "aws_vpclattice_resource_policy" "public" { # want: share_limited
  resource_arn = aws_vpclattice_service_network.bare.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "vpc-lattice:CreateServiceNetworkVpcAssociation"
      Resource  = "*"
    }]
  })
}

resource "aws_vpclattice_resource_policy" "variables" { # undecided: share_limited
  resource_arn = aws_vpclattice_service_network.variables.arn
  policy       = var.policy
}

# Targets

resource "aws_vpclattice_target_group" "https" {
  name = "https"
  type = "IP"

  config {
    port           = 443
    protocol       = "HTTPS"
    vpc_identifier = aws_vpc.main.id

    health_check {
      path = "/healthz"
    }
  }
}

resource "aws_vpclattice_target_group" "function" {
  name = "function"
  type = "LAMBDA"
}

resource "aws_vpclattice_target_group" "plain" { # want: targets_encrypted, targets_checked
  name = "plain"
  type = "INSTANCE"

  config {
    port           = 80
    protocol       = "HTTP"
    vpc_identifier = aws_vpc.main.id

    health_check {
      enabled = false
    }
  }
}

resource "aws_vpclattice_target_group" "variables" { # undecided: targets_encrypted, targets_checked
  name = "variables"
  type = var.type

  config {
    port           = 8080
    protocol       = var.protocol
    vpc_identifier = aws_vpc.main.id

    health_check {
      enabled = var.enabled
    }
  }
}

# VPCs

resource "aws_vpclattice_service_network_vpc_association" "grouped" {
  service_network_identifier = aws_vpclattice_service_network.apps.id
  vpc_identifier             = aws_vpc.main.id
  security_group_ids         = [aws_security_group.clients.id]
}

resource "aws_vpclattice_service_network_vpc_association" "bare" { # want: gateway_groups_named
  service_network_identifier = aws_vpclattice_service_network.bare.id
  vpc_identifier             = aws_vpc.main.id
}

resource "aws_vpclattice_service_network_vpc_association" "variables" { # undecided: gateway_groups_named
  service_network_identifier = aws_vpclattice_service_network.variables.id
  vpc_identifier             = aws_vpc.main.id
  security_group_ids         = var.groups
}

resource "aws_vpclattice_resource_gateway" "grouped" {
  name               = "grouped"
  vpc_id             = aws_vpc.main.id
  subnet_ids         = [aws_subnet.a.id]
  security_group_ids = [aws_security_group.gateway.id]
}

resource "aws_vpclattice_resource_gateway" "bare" { # want: gateway_groups_named
  name       = "bare"
  vpc_id     = aws_vpc.main.id
  subnet_ids = [aws_subnet.a.id]
}

resource "aws_vpclattice_resource_gateway" "variables" { # undecided: gateway_groups_named
  name               = "variables"
  vpc_id             = aws_vpc.main.id
  subnet_ids         = [aws_subnet.a.id]
  security_group_ids = var.groups
}
