variable "capabilities" {}
variable "parameters" {}
variable "release" {}

resource "aws_serverlessapplicationrepository_cloudformation_stack" "hardened" {
  name             = "rotation"
  application_id   = "arn:aws:serverlessrepo:us-east-1:297356227824:applications/SecretsManagerRDSPostgreSQLRotationSingleUser"
  semantic_version = "1.1.367"
  capabilities     = ["CAPABILITY_IAM"]

  parameters = {
    endpoint     = "https://secretsmanager.eu-west-1.amazonaws.com"
    masterSecret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:master-AbCdEf"
  }
}

resource "aws_serverlessapplicationrepository_cloudformation_stack" "careless" { # want: version_pinned, capabilities_narrow, no_secrets
  name           = "careless"
  application_id = "arn:aws:serverlessrepo:us-east-1:444455556666:applications/bot"
  capabilities   = ["CAPABILITY_NAMED_IAM", "CAPABILITY_RESOURCE_POLICY"]

  parameters = {
    SlackToken = "tulip-91-garden"
  }
}

resource "aws_serverlessapplicationrepository_cloudformation_stack" "from_variables" { # undecided: version_pinned, capabilities_narrow, no_secrets
  name             = "variables"
  application_id   = "arn:aws:serverlessrepo:us-east-1:444455556666:applications/bot"
  semantic_version = var.release
  capabilities     = var.capabilities
  parameters       = var.parameters
}
