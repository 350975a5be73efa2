variable "encryption" {}
variable "force" {}
variable "frequency" {}
variable "key" {}
variable "lifecycle_policy" {}
variable "mutability" {}
variable "policy" {}
variable "policies" {}
variable "scan" {}
variable "scanner" {}

resource "aws_kms_key" "images" {
  enable_key_rotation = true
}

# Repositories

resource "aws_ecr_repository" "hardened" {
  name                 = "shop/cart"
  image_tag_mutability = "IMMUTABLE"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "hardened" {
  repository = aws_ecr_repository.hardened.name
  policy     = file("expire.json")
}

resource "aws_ecr_repository" "bare" { # want: scan_on_push, tags_immutable, lifecycle_policy, kms_encryption, customer_managed_key
  name = "shop/bare"
}

resource "aws_ecr_repository" "wrong" { # want: scan_on_push, tags_immutable, lifecycle_policy, kms_encryption, customer_managed_key, no_force_delete
  name                 = "shop/wrong"
  force_delete         = true
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"

  image_tag_mutability_exclusion_filter {
    filter      = "*"
    filter_type = "WILDCARD"
  }

  encryption_configuration {
    encryption_type = "AES256"
  }

  image_scanning_configuration {
    scan_on_push = false
  }
}

resource "aws_ecr_repository" "managed_key" { # want: customer_managed_key
  name                 = "shop/managed"
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"

  image_tag_mutability_exclusion_filter {
    filter      = "latest"
    filter_type = "WILDCARD"
  }

  encryption_configuration {
    encryption_type = "KMS"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "managed_key" {
  repository = "shop/managed"
  policy     = file("expire.json")
}

resource "aws_ecr_repository" "from_variables" { # undecided: scan_on_push, tags_immutable, lifecycle_policy, kms_encryption, customer_managed_key, no_force_delete
  name                 = "shop/variables"
  force_delete         = var.force
  image_tag_mutability = var.mutability

  encryption_configuration {
    encryption_type = var.encryption
    kms_key         = var.key
  }

  image_scanning_configuration {
    scan_on_push = var.scan
  }
}

resource "aws_ecr_lifecycle_policy" "from_variables" {
  count      = var.policies
  repository = aws_ecr_repository.from_variables.name
  policy     = file("expire.json")
}

# Templates

resource "aws_ecr_repository_creation_template" "hardened" {
  prefix               = "team"
  applied_for          = ["REPLICATION", "PULL_THROUGH_CACHE"]
  image_tag_mutability = "IMMUTABLE"
  lifecycle_policy     = "{\"rules\":[]}"

  repository_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    }]
  })

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}

resource "aws_ecr_repository_creation_template" "cache" { # want: lifecycle_policy, kms_encryption, customer_managed_key
  prefix      = "docker-hub"
  applied_for = ["PULL_THROUGH_CACHE"]
}

resource "aws_ecr_repository_creation_template" "bare" { # want: tags_immutable, lifecycle_policy, kms_encryption, customer_managed_key, policy_not_public
  prefix            = "ROOT"
  applied_for       = ["REPLICATION"]
  repository_policy = data.aws_iam_policy_document.anyone.json
}

resource "aws_ecr_repository_creation_template" "from_variables" { # undecided: tags_immutable, lifecycle_policy, kms_encryption, customer_managed_key, policy_not_public
  prefix               = "variables"
  applied_for          = ["REPLICATION"]
  image_tag_mutability = var.mutability
  lifecycle_policy     = var.lifecycle_policy
  repository_policy    = var.policy

  encryption_configuration {
    encryption_type = var.encryption
    kms_key         = var.key
  }
}

# Policies

data "aws_iam_policy_document" "anyone" {
  statement {
    actions = ["ecr:*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_ecr_repository_policy" "partner" {
  repository = aws_ecr_repository.hardened.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = ["arn:aws:iam::444455556666:role/deploy"] }
        Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"]
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "ecr:BatchGetImage"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
      },
    ]
  })
}

resource "aws_ecr_repository_policy" "anyone" { # want: policy_not_public, policy_least_privilege
  repository = aws_ecr_repository.bare.name
  policy     = data.aws_iam_policy_document.anyone.json
}

resource "aws_ecr_repository_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  repository = aws_ecr_repository.wrong.name
  policy     = var.policy
}

resource "aws_ecr_registry_policy" "replication" {
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::444455556666:root"},
        "Action": ["ecr:ReplicateImage", "ecr:CreateRepository"],
        "Resource": "arn:aws:ecr:eu-west-1:111122223333:repository/*"
      }]
    }
  JSON
}

resource "aws_ecr_registry_policy" "anyone" { # want: policy_not_public, policy_least_privilege
  policy = data.aws_iam_policy_document.anyone.json
}

resource "aws_ecr_registry_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  policy = var.policy
}

# Registry

resource "aws_ecr_registry_scanning_configuration" "continuous" {
  scan_type = "ENHANCED"

  rule {
    scan_frequency = "CONTINUOUS_SCAN"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_registry_scanning_configuration" "some" { # want: registry_scanning, continuous_scanning
  scan_type = "BASIC"

  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = "prod-*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_registry_scanning_configuration" "from_variable" { # undecided: registry_scanning, continuous_scanning
  scan_type = "ENHANCED"

  rule {
    scan_frequency = var.frequency
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_account_setting" "native" {
  name  = "BASIC_SCAN_TYPE_VERSION"
  value = "AWS_NATIVE"
}

resource "aws_ecr_account_setting" "clair" { # want: native_scanner
  name  = "BASIC_SCAN_TYPE_VERSION"
  value = "CLAIR"
}

resource "aws_ecr_account_setting" "from_variable" { # undecided: native_scanner
  name  = "BASIC_SCAN_TYPE_VERSION"
  value = var.scanner
}

# Public repositories

resource "aws_ecrpublic_repository" "tools" {
  repository_name = "tools"
}

resource "aws_ecrpublic_repository" "forced" { # want: no_force_delete
  repository_name = "forced"
  force_destroy   = true
}

resource "aws_ecrpublic_repository" "from_variable" { # undecided: no_force_delete
  repository_name = "variable"
  force_destroy   = var.force
}

resource "aws_ecrpublic_repository_policy" "pipeline" {
  repository_name = aws_ecrpublic_repository.tools.repository_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/release" }
      Action    = ["ecr-public:PutImage", "ecr-public:UploadLayerPart"]
    }]
  })
}

resource "aws_ecrpublic_repository_policy" "anyone" { # want: public_push_restricted
  repository_name = aws_ecrpublic_repository.forced.repository_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr-public:*"
    }]
  })
}

resource "aws_ecrpublic_repository_policy" "from_variable" { # undecided: public_push_restricted
  repository_name = aws_ecrpublic_repository.from_variable.repository_name
  policy          = var.policy
}
