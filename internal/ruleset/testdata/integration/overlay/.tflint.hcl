plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}

config {
  disabled_by_default = true
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

rule "responsibility_aws_rds_named_after_team" {
  enabled = true
}

rule "responsibility_statements_current" {
  enabled = true
}
