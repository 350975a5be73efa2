# Rules on blocks in blocks.
config {
  disabled_by_default = true
}

plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}

rule "responsibility_aws_s3_kms_encryption" {
  enabled = true
}

rule "responsibility_aws_ec2_template_volumes_encrypted" {
  enabled = true
}
