# Just the ruleset shown here; the one that tflint brings along has its own say.
plugin "terraform" {
  enabled = false
}

plugin "responsibility" {
  enabled = true
}
