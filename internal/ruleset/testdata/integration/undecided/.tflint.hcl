# What cannot be decided is reported with severity notice.
config {
  disabled_by_default = true
}

plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
  unknown = "notice"
}

rule "responsibility_aws_rds_storage_encrypted" {
  enabled = true
}

rule "responsibility_aws_vpc_ingress_ssh_restricted" {
  enabled = true
}

rule "responsibility_aws_s3_versioning_enabled" {
  enabled = true
}

rule "responsibility_aws_s3_policy_not_public" {
  enabled = true
}

rule "responsibility_aws_ec2_user_data_no_secrets" {
  enabled = true
}
