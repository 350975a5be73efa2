party "platform_team" {
  name = "Platform team"
}

delegation "platform_team" {
  obligations = ["aws_rds.storage_encrypted"]
}

waiver "aws_rds.deletion_protection" {
  reason    = "Rebuilt every night."
  approver  = "Head of development"
  expires   = "2999-12-31"
  resources = ["aws_db_instance.dev*"]
}

waiver "aws_rds.multi_az" {
  reason   = "Until the migration."
  approver = "Head of development"
  expires  = "2020-01-01"
}

adjustment "aws_rds.backup_retention" {
  reason  = "Backups are taken by another tool."
  enabled = false
}

extend "aws_rds" {
  obligation "named_after_team" {
    title     = "Name databases after their owner"
    area      = "asset_inventory"
    severity  = "medium"
    rationale = "Nobody knows whom to call."
    sources   = ["Operations handbook 4.3"]

    check "aws_db_instance" {
      require = matches("^team-", self.identifier)
      remedy  = "Begin the identifier with team-."
    }
  }
}

waiver "aws_rds.deletion_protection" {
  reason    = "Gone by now."
  approver  = "Head of development"
  expires   = "2999-12-31"
  resources = ["aws_db_instance.legacy"]
}
