variable "content" {}
variable "days" {}
variable "key" {}
variable "permissions" {}
variable "setting" {}
variable "type" {}
variable "value" {}

# Parameters

resource "aws_kms_key" "parameters" {
  enable_key_rotation = true
}

resource "aws_ssm_parameter" "hardened" {
  name             = "/orders/database/password"
  type             = "SecureString"
  key_id           = aws_kms_key.parameters.arn
  value_wo         = var.value
  value_wo_version = 1
}

resource "aws_ssm_parameter" "plain_secret" { # want: secret_parameter_encrypted, parameter_encrypted
  name  = "/orders/partner/api_key"
  type  = "String"
  value = "replace-me"
}

resource "aws_ssm_parameter" "secret_arn" { # want: parameter_encrypted
  name  = "/orders/database/secret_arn"
  type  = "String"
  value = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf"
}

resource "aws_ssm_parameter" "image" {
  name      = "/images/base"
  type      = "String"
  data_type = "aws:ec2:image"
  value     = "ami-0123456789abcdef0"
}

resource "aws_ssm_parameter" "managed_key" { # want: parameter_customer_key, parameter_value_out_of_state
  name   = "/orders/token"
  type   = "SecureString"
  key_id = "alias/aws/ssm"
  value  = "replace-me"
}

resource "aws_ssm_parameter" "from_variables" { # undecided: secret_parameter_encrypted, parameter_encrypted, parameter_customer_key, parameter_value_out_of_state
  name   = "/orders/secret"
  type   = var.type
  key_id = var.key
  value  = var.value
}

# Documents

resource "aws_ssm_document" "session" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs = {
      kmsKeyId                    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      cloudWatchLogGroupName      = "/sessions"
      cloudWatchEncryptionEnabled = true
      s3BucketName                = ""
      s3EncryptionEnabled         = false
    }
  })
}

resource "aws_ssm_document" "session_yaml" {
  name            = "sessions"
  document_type   = "Session"
  document_format = "YAML"
  content         = <<-YAML
    schemaVersion: "1.0"
    sessionType: Standard_Stream
    inputs:
      kmsKeyId: alias/sessions
      s3BucketName: "session-records"
      s3EncryptionEnabled: true
  YAML
}

resource "aws_ssm_document" "session_bare" { # want: session_encrypted, session_logged
  name          = "bare"
  document_type = "Session"
  content       = <<-JSON
    {
      "schemaVersion": "1.0",
      "sessionType": "Standard_Stream",
      "inputs": {
        "kmsKeyId": "",
        "cloudWatchLogGroupName": ""
      }
    }
  JSON
}

resource "aws_ssm_document" "session_plain_records" { # want: session_encrypted, session_logged
  name            = "plain"
  document_type   = "Session"
  document_format = "YAML"
  content         = <<-YAML
    schemaVersion: "1.0"
    sessionType: Standard_Stream
    inputs:
      kmsKeyId: ''
      s3BucketName: session-records
      s3EncryptionEnabled: false
  YAML
}

resource "aws_ssm_document" "port_forwarding" {
  name          = "forward"
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Port"
    properties    = { portNumber = "5432" }
  })
}

resource "aws_ssm_document" "shared" {
  name          = "shared"
  document_type = "Command"
  content       = "{\"schemaVersion\":\"2.2\",\"mainSteps\":[]}"
  permissions   = { type = "Share", account_ids = "111122223333,444455556666" }
}

resource "aws_ssm_document" "public" { # want: document_not_public, document_no_secrets
  name          = "public"
  document_type = "Command"
  content       = "{\"schemaVersion\":\"2.2\",\"parameters\":{\"key\":{\"default\":\"AKIAABCDEFGHIJKLMNOP\"}}}"
  permissions   = { type = "Share", account_ids = "All" }
}

resource "aws_ssm_document" "from_variables" { # undecided: document_not_public, document_no_secrets, session_encrypted, session_logged
  name          = "variables"
  document_type = "Session"
  content       = var.content
  permissions   = var.permissions
}

# Settings

resource "aws_ssm_service_setting" "sharing" {
  setting_id    = "arn:aws:ssm:eu-west-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission"
  setting_value = "Disable"
}

resource "aws_ssm_service_setting" "sharing_allowed" { # want: public_sharing_blocked
  setting_id    = "/ssm/documents/console/public-sharing-permission"
  setting_value = "Enable"
}

resource "aws_ssm_service_setting" "sharing_variable" { # undecided: public_sharing_blocked
  setting_id    = "/ssm/documents/console/public-sharing-permission"
  setting_value = var.setting
}

resource "aws_ssm_service_setting" "script_logs" {
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = "CloudWatch"
}

resource "aws_ssm_service_setting" "no_script_logs" { # want: automation_logged
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = "None"
}

resource "aws_ssm_service_setting" "script_logs_variable" { # undecided: automation_logged
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = var.setting
}

# Patches

resource "aws_ssm_patch_baseline" "hardened" {
  name             = "production"
  operating_system = "AMAZON_LINUX_2023"

  approval_rule {
    approve_after_days = 7
    patch_filter {
      key    = "CLASSIFICATION"
      values = ["Security"]
    }
  }
}

resource "aws_ssm_patch_baseline" "frozen" { # want: patch_approval_delay
  name             = "frozen"
  operating_system = "AMAZON_LINUX_2023"

  approval_rule {
    approve_until_date = "2024-01-31"
    patch_filter {
      key    = "CLASSIFICATION"
      values = ["Security"]
    }
  }
}

resource "aws_ssm_patch_baseline" "from_variable" { # undecided: patch_approval_delay
  name             = "variable"
  operating_system = "AMAZON_LINUX_2023"

  approval_rule {
    approve_after_days = var.days
    patch_filter {
      key    = "CLASSIFICATION"
      values = ["Security"]
    }
  }
}

# What documents are given

resource "aws_ssm_association" "hardened" {
  name       = "AWS-RunShellScript"
  parameters = { commands = "aws secretsmanager get-secret-value --secret-id shop" }
}

resource "aws_ssm_association" "written" { # want: document_no_secrets
  name       = "AWS-RunShellScript"
  parameters = { commands = "psql postgres://shop:hunter2@db.internal/shop -c vacuum" }
}

resource "aws_ssm_association" "from_variable" { # undecided: document_no_secrets
  name       = "AWS-RunShellScript"
  parameters = { commands = var.content }
}

resource "aws_ssm_maintenance_window_task" "hardened" {
  window_id = "mw-0123456789abcdef0"
  task_arn  = "AWS-RunPatchBaseline"
  task_type = "RUN_COMMAND"
  task_invocation_parameters {
    run_command_parameters {
      parameter {
        name   = "Operation"
        values = ["Install"]
      }
    }
  }
}

resource "aws_ssm_maintenance_window_task" "written" { # want: document_no_secrets
  window_id = "mw-0123456789abcdef0"
  task_arn  = "AWS-RunShellScript"
  task_type = "RUN_COMMAND"
  task_invocation_parameters {
    run_command_parameters {
      parameter {
        name   = "commands"
        values = ["git clone https://bot:hunter2@git.example.com/shop"]
      }
    }
  }
}

resource "aws_ssm_maintenance_window_task" "from_variable" { # undecided: document_no_secrets
  window_id = "mw-0123456789abcdef0"
  task_arn  = "shop-release"
  task_type = "AUTOMATION"
  task_invocation_parameters {
    automation_parameters {
      parameter {
        name   = "token"
        values = [var.content]
      }
    }
  }
}
