variable "manifest" {}
variable "release" {}

resource "aws_controltower_landing_zone" "hardened" {
  version = "3.3"
  manifest_json = jsonencode({
    governedRegions = ["eu-west-1", "eu-central-1"]
    centralizedLogging = {
      accountId = "111122223333"
      configurations = {
        loggingBucket       = { retentionDays = 730 }
        accessLoggingBucket = { retentionDays = 365 }
        kmsKeyArn           = "arn:aws:kms:eu-west-1:999999999999:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }
      enabled = true
    }
    securityRoles    = { accountId = "444455556666" }
    accessManagement = { enabled = true }
  })
}

# Where "enabled" is left out, logging is on.
resource "aws_controltower_landing_zone" "heredoc" { # want: logs_kept_a_year, customer_managed_key
  version       = "3.0"
  manifest_json = <<-JSON
    {
      "governedRegions": ["eu-west-1"],
      "centralizedLogging": {
        "accountId": "111122223333",
        "configurations": {"loggingBucket": {"retentionDays": "60"}}
      },
      "securityRoles": {"accountId": "444455556666"},
      "accessManagement": {"enabled": true}
    }
  JSON
}

resource "aws_controltower_landing_zone" "bare" { # want: central_logging, customer_managed_key, access_management, version_current
  version = "2.9"
  manifest_json = jsonencode({
    governedRegions    = ["eu-west-1"]
    centralizedLogging = { enabled = false }
    accessManagement   = { enabled = false }
  })
}

resource "aws_controltower_landing_zone" "from_variables" { # undecided: central_logging, logs_kept_a_year, customer_managed_key, access_management, version_current
  version       = var.release
  manifest_json = var.manifest
}
