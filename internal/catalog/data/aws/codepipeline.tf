variable "approve" {}
variable "authentication" {}
variable "category" {}
variable "key" {}
variable "secret" {}
variable "token" {}

resource "aws_kms_key" "artifacts" {
  enable_key_rotation = true
}

resource "aws_codepipeline" "hardened" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/pipeline-orders"

  artifact_store {
    location = "artifacts"
    type     = "S3"
    encryption_key {
      id   = aws_kms_key.artifacts.arn
      type = "KMS"
    }
  }

  stage {
    name = "Source"
    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["source"]
      configuration = {
        ConnectionArn    = "arn:aws:codeconnections:eu-west-1:111122223333:connection/0f1e2d3c"
        FullRepositoryId = "example/orders"
        BranchName       = "main"
      }
    }
  }

  stage {
    name = "Build"
    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]
      configuration = {
        ProjectName = "orders"
        EnvironmentVariables = jsonencode([
          { name = "STAGE", value = "production", type = "PLAINTEXT" },
          { name = "NPM_TOKEN", value = "orders/npm", type = "SECRETS_MANAGER" },
        ])
      }
    }
  }

  stage {
    name = "Approve"
    action {
      name     = "Approve"
      category = "Approval"
      owner    = "AWS"
      provider = "Manual"
      version  = "1"
    }
  }

  stage {
    name = "Deploy"
    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "ECS"
      version         = "1"
      input_artifacts = ["source"]
    }
  }
}

resource "aws_codepipeline" "careless" { # want: source_by_connection, actions_without_secrets, artifacts_own_key, approval_before_deploy
  name     = "careless"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    location = "artifacts"
    type     = "S3"
  }

  stage {
    name = "Source"
    action {
      name             = "Source"
      category         = "Source"
      owner            = "ThirdParty"
      provider         = "GitHub"
      version          = "1"
      output_artifacts = ["source"]
      configuration = {
        Owner      = "example"
        Repo       = "orders"
        Branch     = "main"
        OAuthToken = var.token
      }
    }
  }

  stage {
    name = "Deploy"
    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]
      configuration = {
        ProjectName          = "orders"
        EnvironmentVariables = "[{\"name\":\"DB_PASSWORD\",\"value\":\"hunter22\"}]"
      }
    }
    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "S3"
      version         = "1"
      input_artifacts = ["source"]
    }
  }
}

resource "aws_codepipeline" "from_variables" { # undecided: source_by_connection, actions_without_secrets, artifacts_own_key, approval_before_deploy
  name     = "variables"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    location = "artifacts"
    type     = "S3"
    dynamic "encryption_key" {
      for_each = var.key
      content {
        id   = encryption_key.value
        type = "KMS"
      }
    }
  }

  stage {
    name = "Source"
    action {
      name             = "Source"
      category         = "Source"
      owner            = var.category
      provider         = "GitHub"
      version          = "1"
      output_artifacts = ["source"]
      configuration    = { Repo = var.secret }
    }
  }

  stage {
    name = "Deploy"
    action {
      name     = "Check"
      category = var.approve
      owner    = "AWS"
      provider = "Manual"
      version  = "1"
    }
    action {
      name            = "Deploy"
      category        = "Deploy"
      owner           = "AWS"
      provider        = "S3"
      version         = "1"
      input_artifacts = ["source"]
    }
  }
}

resource "aws_codepipeline_webhook" "hardened" {
  name            = "orders"
  authentication  = "GITHUB_HMAC"
  target_action   = "Source"
  target_pipeline = aws_codepipeline.hardened.name

  authentication_configuration {
    secret_token = var.secret
  }

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}

resource "aws_codepipeline_webhook" "open" { # want: webhook_authenticated
  name            = "open"
  authentication  = "UNAUTHENTICATED"
  target_action   = "Source"
  target_pipeline = aws_codepipeline.careless.name

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}

resource "aws_codepipeline_webhook" "everywhere" { # want: webhook_authenticated
  name            = "everywhere"
  authentication  = "IP"
  target_action   = "Source"
  target_pipeline = aws_codepipeline.careless.name

  authentication_configuration {
    allowed_ip_range = "0.0.0.0/0"
  }

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}

resource "aws_codepipeline_webhook" "from_variables" { # undecided: webhook_authenticated
  name            = "variables"
  authentication  = var.authentication
  target_action   = "Source"
  target_pipeline = aws_codepipeline.careless.name

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}

resource "aws_codepipeline_custom_action_type" "hardened" {
  category      = "Build"
  provider_name = "Example"
  version       = "1"

  configuration_property {
    name     = "ApiToken"
    key      = false
    required = true
    secret   = true
  }

  input_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }

  output_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }
}

resource "aws_codepipeline_custom_action_type" "careless" { # want: custom_action_secrets
  category      = "Build"
  provider_name = "Example"
  version       = "2"

  configuration_property {
    name     = "ApiToken"
    key      = false
    required = true
    secret   = false
  }

  input_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }

  output_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }
}

resource "aws_codepipeline_custom_action_type" "from_variables" { # undecided: custom_action_secrets
  category      = "Build"
  provider_name = "Example"
  version       = "3"

  configuration_property {
    name     = "ApiToken"
    key      = false
    required = true
    secret   = var.approve
  }

  input_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }

  output_artifact_details {
    maximum_count = 1
    minimum_count = 0
  }
}
