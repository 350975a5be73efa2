plugin "terraform" {
  enabled = false
}

config {
  disabled_by_default = true
}

plugin "responsibility" {
  enabled = true

  severity = {
    "aws_rds.storage_encrypted" = "medium"
    "aws_rds.multi_az"          = "high"
  }

  exempt "aws_db_instance.dev*" {
    obligations = ["aws_rds.multi_az", "aws_rds.deletion_protection"]
    reason      = "Rebuilt every night."
    expires     = "2999-12-31"
  }

  exempt "*" {
    obligations = ["aws_rds.storage_encrypted"]
    reason      = "Until the migration."
    expires     = "2020-01-01"
  }
}

rule "responsibility_aws_rds_storage_encrypted" {
  enabled = true
}

rule "responsibility_aws_rds_deletion_protection" {
  enabled = true
}

rule "responsibility_aws_rds_multi_az" {
  enabled = true
}
