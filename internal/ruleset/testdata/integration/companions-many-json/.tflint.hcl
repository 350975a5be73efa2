# A rule that counts companions.
config {
  disabled_by_default = true
}

plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}

rule "responsibility_aws_vpc_endpoint_multi_az" {
  enabled = true
}
