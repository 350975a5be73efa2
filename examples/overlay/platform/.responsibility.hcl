# What a platform team takes over for everybody: one file in a repository of its
# own, beside each root module, or named in catalog_files.

party "platform_team" {
  name        = "Platform team"
  description = "Runs accounts, networks, clusters and logs."
}

party "security_team" {
  name        = "Security team"
  description = "Answers findings, reviews access, keeps keys."
}

delegation "platform_team" {
  areas = ["network_controls", "dns", "ddos_protection", "logging_monitoring"]
}

delegation "security_team" {
  areas = ["threat_detection", "key_management"]
}

# One trail for the organization, seen to by the platform team.
attestation "aws_cloudtrail.coverage_shown" {
  by          = "Platform team"
  on          = "2026-10-01"
  valid_until = "2100-01-01"
  evidence    = "https://example.com/platform/trail-2026-q4"
}
