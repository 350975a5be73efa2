variable "external" {}
variable "principal" {}
variable "retain" {}
variable "sources" {}
variable "template" {}

resource "aws_ram_resource_share" "inside" {
  name                      = "subnets"
  allow_external_principals = false
}

resource "aws_ram_resource_share" "bare" {
  name = "bare"
}

resource "aws_ram_resource_share" "outside" { # want: no_external_principals, sharing_ends_with_membership
  name                      = "outside"
  allow_external_principals = true

  resource_share_configuration {
    retain_sharing_on_account_leave_organization = true
  }
}

resource "aws_ram_resource_share" "from_variables" { # undecided: no_external_principals, sharing_ends_with_membership
  name                      = "variables"
  allow_external_principals = var.external

  resource_share_configuration {
    retain_sharing_on_account_leave_organization = var.retain
  }
}

resource "aws_ram_principal_association" "unit" {
  principal          = "arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cdefgh34"
  resource_share_arn = aws_ram_resource_share.inside.arn
}

resource "aws_ram_principal_association" "everyone" { # want: shared_with_some
  principal          = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
  resource_share_arn = aws_ram_resource_share.bare.arn
}

resource "aws_ram_principal_association" "from_variable" { # undecided: shared_with_some
  principal          = var.principal
  resource_share_arn = aws_ram_resource_share.from_variables.arn
}

resource "aws_ram_resource_share_associations_exclusive" "service" {
  principals         = ["pca-connector-ad.amazonaws.com"]
  resource_arns      = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"]
  resource_share_arn = aws_ram_resource_share.inside.arn
  sources            = ["111122223333"]
}

resource "aws_ram_resource_share_associations_exclusive" "any_source" { # want: service_sources_named, shared_with_some
  principals         = ["pca-connector-ad.amazonaws.com", "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"]
  resource_arns      = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"]
  resource_share_arn = aws_ram_resource_share.bare.arn
}

resource "aws_ram_resource_share_associations_exclusive" "from_variables" { # undecided: service_sources_named, shared_with_some
  principals         = ["pca-connector-ad.amazonaws.com", var.principal]
  resource_arns      = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/0f1e2d3c"]
  resource_share_arn = aws_ram_resource_share.from_variables.arn
  sources            = var.sources
}

resource "aws_ram_permission" "narrow" {
  name          = "rules"
  resource_type = "route53resolver:ResolverRule"
  policy_template = jsonencode({
    Effect = "Allow"
    Action = ["route53resolver:GetResolverRule", "route53resolver:ListResolverRules"]
  })
}

resource "aws_ram_permission" "wide" { # want: permissions_narrow
  name          = "wide"
  resource_type = "route53resolver:ResolverRule"
  policy_template = jsonencode({
    Effect = "Allow"
    Action = ["route53resolver:*"]
  })
}

resource "aws_ram_permission" "from_variable" { # undecided: permissions_narrow
  name            = "variable"
  resource_type   = "route53resolver:ResolverRule"
  policy_template = var.template
}
