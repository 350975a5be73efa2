variable "encryption" {}
variable "region" {}
variable "strategy" {}

resource "aws_observabilityadmin_centralization_rule_for_organization" "all" {
  rule_name = "all"

  rule {
    destination {
      account = "111122223333"
      region  = "eu-west-1"

      destination_logs_configuration {
        backup_configuration {
          region = "eu-central-1"
        }

        logs_encryption_configuration {
          encryption_strategy = "CUSTOMER_MANAGED"
          kms_key_arn         = aws_kms_key.logs.arn
        }
      }
    }

    source {
      regions = ["eu-west-1", "eu-central-1"]
      scope   = "OrganizationId = 'o-a1b2c3d4e5'"

      source_logs_configuration {
        encrypted_log_group_strategy = "ALLOW"
        log_group_selection_criteria = "*"
      }
    }
  }
}

resource "aws_observabilityadmin_centralization_rule_for_organization" "partial" { # want: encrypted_groups_included, central_copy_own_key, second_region
  rule_name = "partial"

  rule {
    destination {
      account = "111122223333"
      region  = "eu-west-1"

      destination_logs_configuration {
        logs_encryption_configuration {
          encryption_strategy = "AWS_OWNED"
        }
      }
    }

    source {
      regions = ["eu-west-1"]
      scope   = "OrganizationId = 'o-a1b2c3d4e5'"

      source_logs_configuration {
        encrypted_log_group_strategy = "SKIP"
        log_group_selection_criteria = "*"
      }
    }
  }
}

resource "aws_observabilityadmin_centralization_rule_for_organization" "variables" { # undecided: encrypted_groups_included, central_copy_own_key, second_region
  rule_name = "variables"

  rule {
    destination {
      account = "111122223333"
      region  = "eu-west-1"

      destination_logs_configuration {
        backup_configuration {
          region = var.region
        }

        logs_encryption_configuration {
          encryption_strategy = var.encryption
        }
      }
    }

    source {
      regions = ["eu-west-1"]
      scope   = "OrganizationId = 'o-a1b2c3d4e5'"

      source_logs_configuration {
        encrypted_log_group_strategy = var.strategy
      }
    }
  }
}
