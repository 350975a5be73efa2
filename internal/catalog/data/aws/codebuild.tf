variable "approval" {}
variable "auth_type" {}
variable "buildspec" {}
variable "disabled" {}
variable "image" {}
variable "insecure" {}
variable "key" {}
variable "location" {}
variable "pattern" {}
variable "policy" {}
variable "privileged" {}
variable "status" {}
variable "value" {}
variable "visibility" {}
variable "vpcs" {}

resource "aws_kms_key" "builds" {
  enable_key_rotation = true
}

resource "aws_codebuild_project" "hardened" {
  name           = "orders"
  service_role   = "arn:aws:iam::111122223333:role/orders-build"
  encryption_key = aws_kms_key.builds.arn

  artifacts {
    type     = "S3"
    location = "orders-artifacts"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"

    environment_variable {
      name  = "REGISTRY_TOKEN"
      type  = "SECRETS_MANAGER"
      value = "orders/registry:token"
    }

    environment_variable {
      name  = "STAGE"
      value = "test"
    }
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/example/orders.git"

    buildspec = <<-YAML
      version: 0.2
      phases:
        build:
          commands:
            - make test
    YAML
  }

  logs_config {
    cloudwatch_logs {
      group_name = "builds/orders"
    }

    s3_logs {
      status   = "ENABLED"
      location = "orders-logs/builds"
    }
  }

  vpc_config {
    vpc_id             = "vpc-0a1b2c3d4e5f60718"
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

# Without artifacts there is nothing for a key.
resource "aws_codebuild_project" "bare" { # want: logs_configured, vpc_config
  name         = "bare"
  service_role = "arn:aws:iam::111122223333:role/bare"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }

  source {
    type = "CODEPIPELINE"
  }
}

resource "aws_codebuild_project" "careless" { # want: no_secrets_in_environment, no_credentials_in_source_url, builds_not_public, privileged_mode_off, source_tls_verified, artifacts_encrypted, customer_managed_key, s3_logs_encrypted, vpc_config, current_image, buildspec_fixed
  name               = "careless"
  service_role       = "arn:aws:iam::111122223333:role/careless"
  project_visibility = "PUBLIC_READ"
  encryption_key     = "arn:aws:kms:eu-west-1:111122223333:alias/aws/s3"

  artifacts {
    type                = "S3"
    location            = "careless"
    encryption_disabled = true
  }

  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/standard:4.0"
    privileged_mode = true

    environment_variable {
      name  = "AWS_ACCESS_KEY_ID"
      type  = "PLAINTEXT"
      value = "AKIAQWERTYUIOPASDFGH"
    }
  }

  source {
    type         = "BITBUCKET"
    location     = "https://builder:app-password@bitbucket.org/example/careless.git"
    insecure_ssl = true
  }

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }

    s3_logs {
      status              = "ENABLED"
      location            = "careless-logs"
      encryption_disabled = true
    }
  }
}

resource "aws_codebuild_project" "silent" { # want: artifacts_encrypted, customer_managed_key, logs_enabled, logs_configured, image_pinned
  name         = "silent"
  service_role = "arn:aws:iam::111122223333:role/silent"

  artifacts {
    type     = "S3"
    location = "silent"
  }

  secondary_artifacts {
    artifact_identifier = "site"
    type                = "S3"
    location            = "silent-site"
    encryption_disabled = true
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "docker.io/library/node:22"

    fleet {
      fleet_arn = "arn:aws:codebuild:eu-west-1:111122223333:fleet/builders"
    }
  }

  source {
    type = "NO_SOURCE"
  }

  logs_config {
    cloudwatch_logs {
      status = "DISABLED"
    }
  }
}

resource "aws_codebuild_project" "from_variables" { # undecided: no_secrets_in_environment, no_credentials_in_source_url, builds_not_public, privileged_mode_off, source_tls_verified, artifacts_encrypted, customer_managed_key, s3_logs_encrypted, logs_enabled, logs_configured, vpc_config, current_image, image_pinned, buildspec_fixed
  name               = "variables"
  service_role       = "arn:aws:iam::111122223333:role/variables"
  project_visibility = var.visibility
  encryption_key     = var.key

  artifacts {
    type                = "S3"
    location            = "variables"
    encryption_disabled = var.disabled
  }

  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = var.image
    privileged_mode = var.privileged

    environment_variable {
      name  = "DB_PASSWORD"
      value = var.value
    }
  }

  source {
    type         = "GITHUB_ENTERPRISE"
    location     = var.location
    buildspec    = var.buildspec
    insecure_ssl = var.insecure
  }

  logs_config {
    cloudwatch_logs {
      status = var.status
    }

    s3_logs {
      status              = var.status
      encryption_disabled = var.disabled
    }
  }

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      vpc_id             = vpc_config.value.id
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

# The second image for Arm is still updated, unlike the second one for x86.
resource "aws_codebuild_project" "arm" { # want: logs_configured, vpc_config
  name         = "arm"
  service_role = "arn:aws:iam::111122223333:role/arm"

  artifacts {
    type                = "NO_ARTIFACTS"
    encryption_disabled = true
  }

  environment {
    type         = "ARM_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux2-aarch64-standard:2.0"
  }

  source {
    type = "CODEPIPELINE"
  }
}

resource "aws_codebuild_fleet" "hardened" {
  name             = "builders"
  base_capacity    = 1
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"

  vpc_config {
    vpc_id             = "vpc-0a1b2c3d4e5f60718"
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_codebuild_fleet" "bare" { # want: vpc_config
  name             = "bare"
  base_capacity    = 1
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"
}

resource "aws_codebuild_fleet" "from_variables" { # undecided: vpc_config
  name             = "variables"
  base_capacity    = 1
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      vpc_id             = vpc_config.value.id
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

# Webhooks

resource "aws_codebuild_webhook" "trusted" {
  project_name = "orders"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED"
    }

    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = "^(1357924|2468013)$"
    }
  }

  pull_request_build_policy {
    requires_comment_approval = "DISABLED"
  }
}

resource "aws_codebuild_webhook" "push_only" {
  project_name = "orders"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PUSH"
    }

    filter {
      type    = "HEAD_REF"
      pattern = "^refs/heads/main$"
    }
  }
}

resource "aws_codebuild_webhook" "loose" { # want: webhook_actor_anchored
  project_name = "orders"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PULL_REQUEST_CREATED"
    }

    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = "1357924|2468013"
    }
  }
}

resource "aws_codebuild_webhook" "everybody" { # want: pull_requests_approved
  project_name = "orders"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PULL_REQUEST_CREATED"
    }
  }

  pull_request_build_policy {
    requires_comment_approval = "DISABLED"
  }
}

resource "aws_codebuild_webhook" "from_variables" { # undecided: webhook_actor_anchored
  project_name = "orders"

  filter_group {
    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = var.pattern
    }
  }
}

resource "aws_codebuild_webhook" "approval_from_variable" { # undecided: pull_requests_approved
  project_name = "orders"

  pull_request_build_policy {
    requires_comment_approval = var.approval
  }
}

# Credentials

resource "aws_codebuild_source_credential" "connection" {
  auth_type   = "CODECONNECTIONS"
  server_type = "GITHUB"
  token       = "arn:aws:codeconnections:eu-west-1:111122223333:connection/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_codebuild_source_credential" "personal" { # want: no_personal_tokens
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = var.value
}

resource "aws_codebuild_source_credential" "from_variable" { # undecided: no_personal_tokens
  auth_type   = var.auth_type
  server_type = "GITHUB"
  token       = var.value
}

# Reports and sharing

resource "aws_codebuild_report_group" "hardened" {
  name = "orders"
  type = "TEST"

  export_config {
    type = "S3"

    s3_destination {
      bucket         = "orders-reports"
      encryption_key = aws_kms_key.builds.arn
    }
  }
}

resource "aws_codebuild_report_group" "plain" { # want: report_exports_encrypted
  name = "plain"
  type = "TEST"

  export_config {
    type = "S3"

    s3_destination {
      bucket              = "orders-reports"
      encryption_key      = aws_kms_key.builds.arn
      encryption_disabled = true
    }
  }
}

resource "aws_codebuild_report_group" "from_variable" { # undecided: report_exports_encrypted
  name = "variable"
  type = "TEST"

  export_config {
    type = "S3"

    s3_destination {
      bucket              = "orders-reports"
      encryption_key      = aws_kms_key.builds.arn
      encryption_disabled = var.disabled
    }
  }
}

resource "aws_codebuild_resource_policy" "named" {
  resource_arn = aws_codebuild_report_group.hardened.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["codebuild:BatchGetReportGroups", "codebuild:ListReportsForReportGroup"]
      Resource  = "arn:aws:codebuild:eu-west-1:111122223333:report-group/orders"
    }]
  })
}

resource "aws_codebuild_resource_policy" "public" { # want: policy_not_public, policy_least_privilege
  resource_arn = aws_codebuild_report_group.plain.arn
  policy       = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "codebuild:*",
        "Resource": "*"
      }]
    }
  JSON
}

resource "aws_codebuild_resource_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  resource_arn = aws_codebuild_report_group.plain.arn
  policy       = var.policy
}

resource "aws_codebuild_project" "in_pipeline" { # want: customer_managed_key, logs_configured, vpc_config
  name         = "pipeline"
  service_role = "arn:aws:iam::111122223333:role/pipeline"

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }

  source {
    type = "CODEPIPELINE"
  }
}

# The clone URL that Bitbucket shows names the user and no password.
resource "aws_codebuild_project" "bitbucket" { # want: buildspec_fixed, logs_configured, vpc_config
  name         = "bitbucket"
  service_role = "arn:aws:iam::111122223333:role/bitbucket"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }

  source {
    type     = "BITBUCKET"
    location = "https://builder@bitbucket.org/example/orders.git"
  }
}

resource "aws_codebuild_project" "token_as_user" { # want: no_credentials_in_source_url, buildspec_fixed, logs_configured, vpc_config
  name         = "token"
  service_role = "arn:aws:iam::111122223333:role/token"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }

  source {
    type     = "GITHUB"
    location = "https://ghp_0123456789abcdefghijABCDEFGHIJ012345@github.com/example/orders.git"
  }
}

# Who is kept out by a loose pattern starts nothing.
resource "aws_codebuild_webhook" "bot_excluded" {
  project_name = "orders"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PUSH"
    }

    filter {
      type                    = "ACTOR_ACCOUNT_ID"
      pattern                 = "1357924"
      exclude_matched_pattern = true
    }
  }
}
