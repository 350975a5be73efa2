variable "value" {}
variable "switch" {}
variable "patterns" {}
variable "token" {}
variable "headers" {}
variable "protected" {}

resource "aws_amplify_app" "hardened" {
  name                          = "shop"
  repository                    = "https://github.com/example/shop"
  access_token                  = "set-up-only"
  enable_auto_branch_creation   = true
  auto_branch_creation_patterns = ["release/*"]
  auto_branch_creation_config {
    enable_basic_auth = true
  }
  environment_variables = {
    STAGE       = "prod"
    DB_PASSWORD = "/amplify/shop/db"
  }
  custom_headers = <<-YAML
    customHeaders:
      - pattern: '**/*'
        headers:
          - key: Strict-Transport-Security
            value: max-age=31536000; includeSubDomains
  YAML
}

resource "aws_wafv2_web_acl_association" "hardened" {
  resource_arn = aws_amplify_app.hardened.arn
  web_acl_arn  = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/a1"
}

resource "aws_amplify_app" "bare" { # want: no_secrets_in_environment, previews_protected, branch_patterns_narrow, github_app_used, security_headers, web_acl
  name                          = "bare"
  repository                    = "https://github.com/example/bare"
  oauth_token                   = "gho-of-somebody"
  enable_auto_branch_creation   = true
  auto_branch_creation_patterns = ["*", "*/**"]
  environment_variables = {
    CLIENT_SECRET = "s3cr3t-of-2024"
  }
  custom_headers = "customHeaders: []"
}

# Nothing is deployed by itself, headers may stand in the repository.
resource "aws_amplify_app" "plain" { # want: web_acl
  name       = "plain"
  repository = "https://gitlab.com/example/plain"
}

resource "aws_amplify_app" "undecided" { # undecided: no_secrets_in_environment, previews_protected, branch_patterns_narrow, github_app_used, security_headers, web_acl
  name                          = "undecided"
  repository                    = "https://github.com/example/undecided"
  oauth_token                   = var.token
  enable_auto_branch_creation   = var.switch
  auto_branch_creation_patterns = var.patterns
  environment_variables = {
    CLIENT_SECRET = var.value
  }
  custom_headers = var.headers
}

resource "aws_wafv2_web_acl_association" "undecided" {
  count        = var.protected ? 1 : 0
  resource_arn = aws_amplify_app.undecided.arn
  web_acl_arn  = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/a1"
}

resource "aws_amplify_branch" "production" {
  app_id      = aws_amplify_app.hardened.id
  branch_name = "main"
  stage       = "PRODUCTION"
}

resource "aws_amplify_branch" "development" {
  app_id                 = aws_amplify_app.hardened.id
  branch_name            = "develop"
  stage                  = "DEVELOPMENT"
  enable_basic_auth      = true
  basic_auth_credentials = "from-a-secret"
}

resource "aws_amplify_branch" "open" { # want: no_secrets_in_environment, previews_protected
  app_id                      = aws_amplify_app.bare.id
  branch_name                 = "main"
  enable_pull_request_preview = true
  environment_variables = {
    DB_URL = "postgres://shop:hunter22@db.example.com/shop"
  }
}

resource "aws_amplify_branch" "undecided" { # undecided: no_secrets_in_environment, previews_protected
  app_id            = aws_amplify_app.bare.id
  branch_name       = "beta"
  stage             = "BETA"
  enable_basic_auth = var.switch
  environment_variables = {
    API_TOKEN = var.value
  }
}
