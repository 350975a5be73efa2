variable "arguments" {}
variable "range" {}

resource "aws_finspace_kx_environment" "closed" {
  name       = "closed"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  transit_gateway_configuration {
    transit_gateway_id  = "tgw-0123456789abcdef0"
    routable_cidr_space = "100.64.0.0/26"

    attachment_network_acl_configuration {
      rule_number = 1
      protocol    = "6"
      rule_action = "allow"
      cidr_block  = "10.0.0.0/16"
    }

    attachment_network_acl_configuration {
      rule_number = 2
      protocol    = "-1"
      rule_action = "deny"
      cidr_block  = "0.0.0.0/0"
    }
  }
}

resource "aws_finspace_kx_environment" "open" { # want: network_closed
  name       = "open"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  transit_gateway_configuration {
    transit_gateway_id  = "tgw-0123456789abcdef0"
    routable_cidr_space = "100.64.0.0/26"

    attachment_network_acl_configuration {
      rule_number = 1
      protocol    = "-1"
      rule_action = "allow"
      cidr_block  = "0.0.0.0/0"
    }
  }
}

resource "aws_finspace_kx_environment" "from_variable" { # undecided: network_closed
  name       = "variable"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  transit_gateway_configuration {
    transit_gateway_id  = "tgw-0123456789abcdef0"
    routable_cidr_space = "100.64.0.0/26"

    attachment_network_acl_configuration {
      rule_number = 1
      protocol    = "6"
      rule_action = "allow"
      cidr_block  = var.range
    }
  }
}

resource "aws_finspace_kx_cluster" "clean" {
  name                   = "clean"
  environment_id         = aws_finspace_kx_environment.closed.id
  az_mode                = "SINGLE"
  release_label          = "1.0"
  type                   = "HDB"
  command_line_arguments = { feed = "primary" }
}

resource "aws_finspace_kx_cluster" "secret" { # want: no_secrets_in_arguments
  name                   = "secret"
  environment_id         = aws_finspace_kx_environment.closed.id
  az_mode                = "SINGLE"
  release_label          = "1.0"
  type                   = "RDB"
  command_line_arguments = { feed_password = "kangaroo-7" }
}

resource "aws_finspace_kx_cluster" "from_variable" { # undecided: no_secrets_in_arguments
  name                   = "variable"
  environment_id         = aws_finspace_kx_environment.closed.id
  az_mode                = "SINGLE"
  release_label          = "1.0"
  type                   = "RDB"
  command_line_arguments = var.arguments
}
