config {
  disabled_by_default = true
}

plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}

rule "responsibility_aws_rds_copy_tags_to_snapshot" {
  enabled = true
}

rule "responsibility_aws_rds_deletion_protection" {
  enabled = true
}

rule "responsibility_aws_rds_storage_encrypted" {
  enabled = true
}

rule "responsibility_aws_s3_public_acls_blocked" {
  enabled = true
}

rule "responsibility_aws_s3_public_policy_blocked" {
  enabled = true
}

rule "responsibility_aws_cloudfront_viewer_tls_1_2" {
  enabled = true
}
