variable "acl" {}
variable "auto" {}
variable "key" {}
variable "observed" {}
variable "protocol" {}
variable "public" {}
variable "runtime" {}
variable "variables" {}

resource "aws_apprunner_service" "hardened" {
  service_name = "shop"

  encryption_configuration {
    kms_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  health_check_configuration {
    protocol = "HTTP"
    path     = "/health"
  }

  network_configuration {
    ingress_configuration {
      is_publicly_accessible = false
    }
  }

  observability_configuration {
    observability_enabled           = true
    observability_configuration_arn = "arn:aws:apprunner:eu-west-1:111122223333:observabilityconfiguration/tracing/1"
  }

  source_configuration {
    auto_deployments_enabled = false

    image_repository {
      image_identifier      = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:2.3.1"
      image_repository_type = "ECR"

      image_configuration {
        runtime_environment_variables = { STAGE = "production" }
        runtime_environment_secrets   = { DB_PASSWORD = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf" }
      }
    }
  }
}

resource "aws_apprunner_service" "public_with_acl" { # want: customer_managed_key, private_ingress, http_health_check, tracing
  service_name = "public"

  source_configuration {
    code_repository {
      repository_url = "https://github.com/example/shop"

      code_configuration {
        configuration_source = "API"

        code_configuration_values {
          runtime = "NODEJS_22"
        }
      }

      source_code_version {
        type  = "BRANCH"
        value = "main"
      }
    }
  }
}

resource "aws_wafv2_web_acl_association" "public" {
  resource_arn = aws_apprunner_service.public_with_acl.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1"
}

resource "aws_apprunner_service" "bare" { # want: environment_without_secrets, customer_managed_key, private_ingress, waf_attached, image_deployed_on_purpose, http_health_check, tracing
  service_name = "bare"

  source_configuration {
    image_repository {
      image_identifier      = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/bare:latest"
      image_repository_type = "ECR"

      image_configuration {
        runtime_environment_variables = { DB_PASSWORD = "tulip-91-garden" }
      }
    }
  }
}

resource "aws_apprunner_service" "old_code" { # want: environment_without_secrets, customer_managed_key, private_ingress, waf_attached, supported_runtime, http_health_check, tracing
  service_name = "old-code"

  source_configuration {
    code_repository {
      repository_url = "https://github.com/example/shop"

      code_configuration {
        configuration_source = "API"

        code_configuration_values {
          runtime                       = "PYTHON_3"
          runtime_environment_variables = { API_KEY = "tulip-91-garden" }
        }
      }

      source_code_version {
        type  = "BRANCH"
        value = "main"
      }
    }
  }
}

resource "aws_apprunner_service" "from_variables" { # undecided: environment_without_secrets, customer_managed_key, private_ingress, waf_attached, image_deployed_on_purpose, http_health_check, tracing
  service_name = "variables"

  encryption_configuration {
    kms_key = var.key
  }

  health_check_configuration {
    protocol = var.protocol
  }

  network_configuration {
    ingress_configuration {
      is_publicly_accessible = var.public
    }
  }

  observability_configuration {
    observability_enabled = var.observed
  }

  source_configuration {
    auto_deployments_enabled = var.auto

    image_repository {
      image_identifier      = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:2.3.1"
      image_repository_type = "ECR"

      image_configuration {
        runtime_environment_variables = var.variables
      }
    }
  }
}

resource "aws_apprunner_service" "runtime_from_variable" { # want: customer_managed_key, private_ingress, waf_attached, http_health_check, tracing
  # undecided: supported_runtime
  service_name = "runtime"

  source_configuration {
    code_repository {
      repository_url = "https://github.com/example/shop"

      code_configuration {
        configuration_source = "API"

        code_configuration_values {
          runtime = var.runtime
        }
      }

      source_code_version {
        type  = "BRANCH"
        value = "main"
      }
    }
  }
}
