# Rules whose companions refer to each other.
config {
  disabled_by_default = true
}

plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}

rule "responsibility_aws_s3_versioning_enabled" {
  enabled = true
}

rule "responsibility_aws_dynamodb_capacity_follows_demand" {
  enabled = true
}
