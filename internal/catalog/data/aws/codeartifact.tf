variable "connections" {}
variable "key" {}
variable "policy" {}

resource "aws_kms_key" "packages" {
  enable_key_rotation = true
}

resource "aws_codeartifact_domain" "hardened" {
  domain         = "example"
  encryption_key = aws_kms_key.packages.arn
}

resource "aws_codeartifact_domain" "bare" { # want: customer_managed_key
  domain = "bare"
}

resource "aws_codeartifact_domain" "from_variables" { # undecided: customer_managed_key
  domain         = "variables"
  encryption_key = var.key
}

resource "aws_codeartifact_repository" "hardened" {
  domain     = aws_codeartifact_domain.hardened.domain
  repository = "internal"

  upstream {
    repository_name = aws_codeartifact_repository.public.repository
  }
}

resource "aws_codeartifact_repository" "public" {
  domain     = aws_codeartifact_domain.hardened.domain
  repository = "npm"

  external_connections {
    external_connection_name = "public:npmjs"
  }
}

resource "aws_codeartifact_repository" "mixed" { # want: external_apart
  domain     = "bare"
  repository = "mixed"

  upstream {
    repository_name = "internal"
  }

  external_connections {
    external_connection_name = "public:pypi"
  }
}

resource "aws_codeartifact_repository" "from_variables" { # undecided: external_apart
  domain     = "bare"
  repository = "variables"

  upstream {
    repository_name = "internal"
  }

  dynamic "external_connections" {
    for_each = var.connections
    content {
      external_connection_name = external_connections.value
    }
  }
}

data "aws_iam_policy_document" "readers" {
  statement {
    actions   = ["codeartifact:ReadFromRepository", "codeartifact:GetRepositoryEndpoint"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

resource "aws_codeartifact_repository_permissions_policy" "hardened" {
  domain          = aws_codeartifact_domain.hardened.domain
  repository      = aws_codeartifact_repository.hardened.repository
  policy_document = data.aws_iam_policy_document.readers.json
}

resource "aws_codeartifact_repository_permissions_policy" "open" { # want: policy_not_public, policy_least_privilege
  domain          = "bare"
  repository      = "mixed"
  policy_document = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "codeartifact:*", "Resource": "*"}]
    }
  JSON
}

resource "aws_codeartifact_repository_permissions_policy" "from_variables" { # undecided: policy_not_public, policy_least_privilege
  domain          = "bare"
  repository      = "variables"
  policy_document = var.policy
}

resource "aws_codeartifact_domain_permissions_policy" "hardened" {
  domain = aws_codeartifact_domain.hardened.domain
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["codeartifact:GetAuthorizationToken"]
      Resource  = "*"
    }]
  })
}

resource "aws_codeartifact_domain_permissions_policy" "open" { # want: policy_not_public, policy_least_privilege
  domain = "bare"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "*"
      Resource  = "*"
    }]
  })
}

resource "aws_codeartifact_domain_permissions_policy" "from_variables" { # undecided: policy_not_public, policy_least_privilege
  domain          = "bare"
  policy_document = var.policy
}
