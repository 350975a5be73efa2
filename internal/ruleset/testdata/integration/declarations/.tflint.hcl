plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled  = true
  preset   = "all"
  services = ["aws_workdocs"] # none of the catalog's rules
}
