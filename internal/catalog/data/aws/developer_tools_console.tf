variable "address" {}
variable "status" {}
variable "subnets" {}

resource "aws_codeconnections_connection" "github" {
  name          = "github"
  provider_type = "GitHub"
}

resource "aws_codeconnections_host" "hardened" {
  name              = "git"
  provider_endpoint = "https://git.example.com"
  provider_type     = "GitHubEnterpriseServer"

  vpc_configuration {
    vpc_id             = "vpc-0a1b2c3d4e5f60718"
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_codeconnections_host" "plain" { # want: host_https, host_in_vpc
  name              = "plain"
  provider_endpoint = "http://git.example.com"
  provider_type     = "GitHubEnterpriseServer"
}

resource "aws_codeconnections_host" "from_variables" { # undecided: host_https, host_in_vpc
  name              = "variables"
  provider_endpoint = var.address
  provider_type     = "GitHubEnterpriseServer"

  dynamic "vpc_configuration" {
    for_each = var.subnets
    content {
      vpc_id             = "vpc-0a1b2c3d4e5f60718"
      subnet_ids         = [vpc_configuration.value]
      security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    }
  }
}

# The older names.
resource "aws_codestarconnections_host" "hardened" {
  name              = "git"
  provider_endpoint = "https://git.example.com"
  provider_type     = "GitHubEnterpriseServer"

  vpc_configuration {
    vpc_id             = "vpc-0a1b2c3d4e5f60718"
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_codestarconnections_host" "plain" { # want: host_https, host_in_vpc
  name              = "plain"
  provider_endpoint = "http://git.example.com"
  provider_type     = "GitHubEnterpriseServer"
}

resource "aws_codestarconnections_host" "from_variables" { # undecided: host_https, host_in_vpc
  name              = "variables"
  provider_endpoint = var.address
  provider_type     = "GitHubEnterpriseServer"

  dynamic "vpc_configuration" {
    for_each = var.subnets
    content {
      vpc_id             = "vpc-0a1b2c3d4e5f60718"
      subnet_ids         = [vpc_configuration.value]
      security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    }
  }
}

resource "aws_codestarnotifications_notification_rule" "hardened" {
  name           = "orders"
  detail_type    = "BASIC"
  event_type_ids = ["codepipeline-pipeline-pipeline-execution-failed"]
  resource       = "arn:aws:codepipeline:eu-west-1:111122223333:orders"

  target {
    address = "arn:aws:sns:eu-west-1:111122223333:deployments"
  }
}

resource "aws_codestarnotifications_notification_rule" "silent" { # want: rules_enabled
  name           = "silent"
  detail_type    = "BASIC"
  event_type_ids = ["codepipeline-pipeline-pipeline-execution-failed"]
  resource       = "arn:aws:codepipeline:eu-west-1:111122223333:orders"
  status         = "DISABLED"
}

resource "aws_codestarnotifications_notification_rule" "from_variables" { # undecided: rules_enabled
  name           = "variables"
  detail_type    = "BASIC"
  event_type_ids = ["codepipeline-pipeline-pipeline-execution-failed"]
  resource       = "arn:aws:codepipeline:eu-west-1:111122223333:orders"
  status         = var.status

  target {
    address = "arn:aws:sns:eu-west-1:111122223333:deployments"
  }
}
