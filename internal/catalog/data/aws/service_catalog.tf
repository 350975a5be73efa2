variable "constraints" {}
variable "principal" {}
variable "type" {}
variable "value" {}
variable "yes" {}

resource "aws_servicecatalog_portfolio_share" "hardened" {
  portfolio_id = aws_servicecatalog_portfolio.data.id
  principal_id = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
  type         = "ORGANIZATION"
}

resource "aws_servicecatalog_portfolio" "data" {
  name          = "Databases"
  provider_name = "Platform"
}

resource "aws_servicecatalog_portfolio_share" "account" { # want: shared_in_organization, principals_not_shared
  portfolio_id     = aws_servicecatalog_portfolio.data.id
  principal_id     = "444455556666"
  type             = "ACCOUNT"
  share_principals = true
}

resource "aws_servicecatalog_portfolio_share" "from_variables" { # undecided: shared_in_organization, principals_not_shared
  portfolio_id     = aws_servicecatalog_portfolio.data.id
  principal_id     = "444455556666"
  type             = var.type
  share_principals = var.yes
}

resource "aws_servicecatalog_principal_portfolio_association" "hardened" {
  portfolio_id  = aws_servicecatalog_portfolio.data.id
  principal_arn = "arn:aws:iam::111122223333:role/developers"
}

resource "aws_servicecatalog_principal_portfolio_association" "permission_set" {
  portfolio_id   = aws_servicecatalog_portfolio.data.id
  principal_arn  = "arn:aws:iam:::role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Developers_*"
  principal_type = "IAM_PATTERN"
}

resource "aws_servicecatalog_principal_portfolio_association" "any_permission_set" { # want: principals_named
  portfolio_id   = aws_servicecatalog_portfolio.data.id
  principal_arn  = "arn:aws:iam:::role/aws-reserved/sso.amazonaws.com/*"
  principal_type = "IAM_PATTERN"
}

resource "aws_servicecatalog_principal_portfolio_association" "wildcard" { # want: principals_named
  portfolio_id   = aws_servicecatalog_portfolio.data.id
  principal_arn  = "arn:aws:iam:::role/*"
  principal_type = "IAM_PATTERN"
}

resource "aws_servicecatalog_principal_portfolio_association" "from_variables" { # undecided: principals_named
  portfolio_id  = aws_servicecatalog_portfolio.data.id
  principal_arn = var.principal
}

resource "aws_servicecatalog_product" "hardened" {
  name  = "database"
  owner = "Platform"
  type  = "CLOUD_FORMATION_TEMPLATE"

  provisioning_artifact_parameters {
    template_url = "https://templates.s3.amazonaws.com/database.yaml"
  }
}

resource "aws_servicecatalog_constraint" "hardened" {
  portfolio_id = aws_servicecatalog_portfolio.data.id
  product_id   = aws_servicecatalog_product.hardened.id
  type         = "LAUNCH"
  parameters   = jsonencode({ RoleArn = "arn:aws:iam::111122223333:role/launch-database" })
}

resource "aws_servicecatalog_product" "bare" { # want: launch_role, templates_validated
  name  = "queue"
  owner = "Platform"
  type  = "CLOUD_FORMATION_TEMPLATE"

  provisioning_artifact_parameters {
    template_url                = "https://templates.s3.amazonaws.com/queue.yaml"
    disable_template_validation = true
  }
}

resource "aws_servicecatalog_product" "from_variables" { # undecided: launch_role, templates_validated
  name  = "topic"
  owner = "Platform"
  type  = "CLOUD_FORMATION_TEMPLATE"

  provisioning_artifact_parameters {
    template_url                = "https://templates.s3.amazonaws.com/topic.yaml"
    disable_template_validation = var.yes
  }
}

resource "aws_servicecatalog_constraint" "from_variables" {
  portfolio_id = aws_servicecatalog_portfolio.data.id
  product_id   = aws_servicecatalog_product.from_variables.id
  type         = var.type
  parameters   = "{}"
}

resource "aws_servicecatalog_provisioning_artifact" "hardened" {
  product_id   = aws_servicecatalog_product.hardened.id
  template_url = "https://templates.s3.amazonaws.com/database-2.yaml"
}

resource "aws_servicecatalog_provisioning_artifact" "unchecked" { # want: templates_validated
  product_id                  = aws_servicecatalog_product.hardened.id
  template_url                = "https://templates.s3.amazonaws.com/database-3.yaml"
  disable_template_validation = true
}

resource "aws_servicecatalog_provisioning_artifact" "from_variables" { # undecided: templates_validated
  product_id                  = aws_servicecatalog_product.hardened.id
  template_url                = "https://templates.s3.amazonaws.com/database-3.yaml"
  disable_template_validation = var.yes
}

resource "aws_servicecatalog_provisioned_product" "hardened" {
  name                       = "orders"
  product_name               = "database"
  provisioning_artifact_name = "v2"

  provisioning_parameters {
    key   = "SecretArn"
    value = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3"
  }
}

resource "aws_servicecatalog_provisioned_product" "careless" { # want: secrets_out_of_parameters
  name                       = "careless"
  product_name               = "database"
  provisioning_artifact_name = "v2"

  provisioning_parameters {
    key   = "MasterPassword"
    value = "hunter22"
  }
}

resource "aws_servicecatalog_provisioned_product" "from_variables" { # undecided: secrets_out_of_parameters
  name                       = "variables"
  product_name               = "database"
  provisioning_artifact_name = "v2"

  provisioning_parameters {
    key   = "MasterPassword"
    value = var.value
  }
}
