variable "count_of" {}
variable "days" {}
variable "destroy" {}
variable "key" {}
variable "locks" {}
variable "opted_in" {}
variable "policy" {}
variable "scanner" {}
variable "vault" {}

resource "aws_kms_key" "backup" {
  enable_key_rotation = true
}

resource "aws_backup_vault" "hardened" {
  name        = "orders"
  kms_key_arn = aws_kms_key.backup.arn
}

resource "aws_backup_vault_lock_configuration" "hardened" {
  backup_vault_name   = aws_backup_vault.hardened.name
  changeable_for_days = 7
  min_retention_days  = 30
}

resource "aws_backup_vault_notifications" "hardened" {
  backup_vault_name   = aws_backup_vault.hardened.name
  sns_topic_arn       = "arn:aws:sns:eu-west-1:111122223333:backup"
  backup_vault_events = ["BACKUP_JOB_COMPLETED", "COPY_JOB_FAILED"]
}

resource "aws_backup_vault_policy" "hardened" {
  backup_vault_name = aws_backup_vault.hardened.name
  policy            = data.aws_iam_policy_document.vault.json
}

data "aws_iam_policy_document" "vault" {
  statement {
    actions   = ["backup:CopyIntoBackupVault"]
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
  statement {
    effect    = "Deny"
    actions   = ["backup:Delete*", "backup:UpdateRecoveryPointLifecycle"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_backup_vault" "bare" { # want: customer_managed_key, vault_locked, failures_reported
  name = "bare"
}

resource "aws_backup_vault" "throwaway" { # want: customer_managed_key, vault_locked, failures_reported, force_destroy_off
  name          = "throwaway"
  force_destroy = true
}

resource "aws_backup_vault" "from_variables" { # undecided: customer_managed_key, force_destroy_off, vault_locked, failures_reported
  name          = "variables"
  kms_key_arn   = var.key
  force_destroy = var.destroy
}

resource "aws_backup_vault_lock_configuration" "governance" { # want: lock_compliance_mode, lock_minimum_retention
  backup_vault_name = "elsewhere"
}

resource "aws_backup_vault_lock_configuration" "from_variables" { # undecided: lock_compliance_mode, lock_minimum_retention
  count               = var.locks
  backup_vault_name   = aws_backup_vault.from_variables.name
  changeable_for_days = var.days
  min_retention_days  = var.days
}

resource "aws_backup_vault_notifications" "from_variables" {
  count               = var.locks
  backup_vault_name   = aws_backup_vault.from_variables.name
  sns_topic_arn       = "arn:aws:sns:eu-west-1:111122223333:backup"
  backup_vault_events = ["BACKUP_JOB_COMPLETED"]
}

resource "aws_backup_vault_policy" "open" { # want: policy_not_public, policy_least_privilege, policy_denies_deletion
  backup_vault_name = "elsewhere"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "backup:*"
      Resource  = "*"
    }]
  })
}

resource "aws_backup_vault_policy" "from_variables" { # undecided: policy_not_public, policy_least_privilege, policy_denies_deletion
  backup_vault_name = "elsewhere"
  policy            = var.policy
}

resource "aws_backup_plan" "hardened" {
  name = "orders"

  rule {
    rule_name         = "hourly"
    target_vault_name = aws_backup_vault.hardened.name
    schedule          = "cron(0 * * * ? *)"

    lifecycle {
      delete_after = 30
    }
  }

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.hardened.name
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = 90
    }

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-central-1:444455556666:backup-vault:copies"

      lifecycle {
        delete_after = 90
      }
    }

    scan_action {
      malware_scanner = "GUARDDUTY"
      scan_mode       = "INCREMENTAL_SCAN"
    }
  }

  scan_setting {
    malware_scanner  = "GUARDDUTY"
    resource_types   = ["EBS"]
    scanner_role_arn = "arn:aws:iam::111122223333:role/scan"
  }
}

resource "aws_backup_plan" "air_gapped" { # want: malware_scanned
  name = "air-gapped"

  rule {
    rule_name                                    = "daily"
    target_vault_name                            = aws_backup_vault.hardened.name
    target_logically_air_gapped_backup_vault_arn = aws_backup_logically_air_gapped_vault.copies.arn

    lifecycle {
      delete_after = 60
    }
  }
}

resource "aws_backup_logically_air_gapped_vault" "copies" {
  name               = "copies"
  min_retention_days = 30
  max_retention_days = 365
}

resource "aws_backup_plan" "bare" { # want: plan_selects, retention_stated, copied_elsewhere, malware_scanned
  name = "bare"

  rule {
    rule_name         = "daily"
    target_vault_name = "bare"
  }
}

resource "aws_backup_plan" "short" { # want: plan_selects, retention_35_days, copied_elsewhere, malware_scanned
  name = "short"

  rule {
    rule_name         = "daily"
    target_vault_name = "bare"

    lifecycle {
      delete_after = 7
    }
  }
}

resource "aws_backup_plan" "from_variables" { # undecided: plan_selects, retention_35_days, retention_stated, copied_elsewhere, malware_scanned
  name = "variables"

  rule {
    rule_name                                    = "daily"
    target_vault_name                            = "bare"
    target_logically_air_gapped_backup_vault_arn = var.vault

    lifecycle {
      delete_after = var.days
    }
  }

  dynamic "scan_setting" {
    for_each = var.scanner
    content {
      malware_scanner  = "GUARDDUTY"
      resource_types   = ["EBS"]
      scanner_role_arn = scan_setting.value
    }
  }

  rule {
    rule_name         = "weekly"
    target_vault_name = "bare"

    lifecycle {
      delete_after = 14
    }

    scan_action {
      malware_scanner = "GUARDDUTY"
      scan_mode       = "FULL_SCAN"
    }
  }
}

resource "aws_backup_selection" "hardened" {
  name         = "orders"
  plan_id      = aws_backup_plan.hardened.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup"
    value = "orders"
  }
}

resource "aws_backup_selection" "air_gapped" {
  name         = "ledger"
  plan_id      = aws_backup_plan.air_gapped.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["arn:aws:dynamodb:eu-west-1:111122223333:table/ledger"]
}

resource "aws_backup_selection" "from_variables" {
  count        = var.count_of
  name         = "variables"
  plan_id      = aws_backup_plan.from_variables.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["arn:aws:dynamodb:eu-west-1:111122223333:table/ledger"]
}

resource "aws_backup_restore_testing_plan" "hardened" {
  name                = "weekly"
  schedule_expression = "cron(0 5 ? * SUN *)"

  recovery_point_selection {
    algorithm            = "LATEST_WITHIN_WINDOW"
    include_vaults       = ["*"]
    recovery_point_types = ["SNAPSHOT"]
  }
}

resource "aws_backup_restore_testing_selection" "hardened" {
  name                      = "tables"
  restore_testing_plan_name = aws_backup_restore_testing_plan.hardened.name
  protected_resource_type   = "DynamoDB"
  protected_resource_arns   = ["*"]
  iam_role_arn              = "arn:aws:iam::111122223333:role/backup"
}

resource "aws_backup_restore_testing_plan" "empty" { # want: restore_testing_selects
  name                = "empty"
  schedule_expression = "cron(0 5 ? * SUN *)"
}

resource "aws_backup_restore_testing_plan" "from_variables" { # undecided: restore_testing_selects
  name                = "variables"
  schedule_expression = "cron(0 5 ? * SUN *)"
}

resource "aws_backup_restore_testing_selection" "from_variables" {
  count                     = var.count_of
  name                      = "tables"
  restore_testing_plan_name = aws_backup_restore_testing_plan.from_variables.name
  protected_resource_type   = "DynamoDB"
  iam_role_arn              = "arn:aws:iam::111122223333:role/backup"
}

resource "aws_backup_region_settings" "hardened" {
  resource_type_opt_in_preference = {
    DynamoDB = true
    EBS      = true
  }
}

resource "aws_backup_region_settings" "partly" { # want: types_opted_in
  resource_type_opt_in_preference = {
    DynamoDB = true
    S3       = false
  }
}

resource "aws_backup_region_settings" "from_variables" { # undecided: types_opted_in
  resource_type_opt_in_preference = var.opted_in
}

# As in a module whose rules come from a variable with an empty default.
variable "no_rules" {
  default = []
}

resource "aws_backup_plan" "of_a_module" { # want: plan_selects, malware_scanned
  name = "module"

  dynamic "rule" {
    for_each = var.no_rules
    content {
      rule_name         = rule.value
      target_vault_name = "bare"

      lifecycle {
        delete_after = 7
      }
    }
  }
}
