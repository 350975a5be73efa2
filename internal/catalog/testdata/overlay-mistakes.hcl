Mistakes in overlays, each under its title; overlay-mistakes.txt holds what is said about them.

## not HCL
party "a" {
## unknown block
waver "aws_rds.multi_az" {}
## unknown argument
party "a" {
  name  = "A"
  owner = "x"
}
## no name
party "a" {}
## party's id
party "Platform" {
  name = "Platform"
}
## party of the model
party "customer" {
  name = "We"
}
## unknown obligation
waiver "aws_rds.multi_as" {
  reason   = "x"
  approver = "x"
  expires  = "2027-03-31"
}
## unknown service
waiver "aws_rd" {
  reason   = "x"
  approver = "x"
  expires  = "2027-03-31"
}
## bad date
waiver "aws_rds.multi_az" {
  reason   = "x"
  approver = "x"
  expires  = "31.3.2027"
}
## a day that is not
waiver "aws_rds.multi_az" {
  reason   = "x"
  approver = "x"
  expires  = "2027-02-30"
}
## waiver without reason
waiver "aws_rds.multi_az" {
  reason   = " "
  approver = ""
  expires  = "2027-03-31"
}
## waiver without approver
waiver "aws_rds.multi_az" {
  reason  = "x"
  expires = "2027-03-31"
}
## attested configuration
attestation "aws_rds.multi_az" {
  by          = "x"
  on          = "2026-01-01"
  valid_until = "2027-01-01"
}
## attested backwards
attestation "aws_iam.access_review" {
  by          = "x"
  on          = "2026-01-01"
  valid_until = "2026-01-01"
}
## unknown party
delegation "platform_team" {
  areas = ["backup"]
}
## nothing delegated
party "a" {
  name = "A"
}
delegation "a" {}
## unknown area
party "a" {
  name = "A"
}
delegation "a" {
  areas = ["backups"]
}
## delegated to two
party "a" {
  name = "A"
}
party "b" {
  name = "B"
}
delegation "a" {
  areas = ["backup"]
}
delegation "b" {
  areas = ["dns", "backup"]
}
## adjusted to nothing
adjustment "aws_rds.multi_az" {
  reason = "x"
}
## unknown severity
adjustment "aws_rds.multi_az" {
  reason   = "x"
  severity = "hihg"
}
## unknown framework
adjustment "aws_rds.multi_az" {
  reason     = "x"
  frameworks = { acme = ["1"] }
}
## unknown control
framework "acme" {
  name     = "Acme"
  controls = { A-1 = "One" }
}
adjustment "aws_rds.multi_az" {
  reason     = "x"
  frameworks = { acme = ["A-2"] }
}
## owner without override
extend "aws_rds" {
  area "patching" {
    party  = "customer"
    reason = "x"
    source = "x"
  }
}
## owner without reason
extend "aws_rds" {
  area "patching" {
    party    = "customer"
    override = true
  }
}
## unknown service extended
extend "aws_rdz" {}
## extended twice
extend "aws_rds" {}
extend "aws_rds" {}
## obligation that exists
extend "aws_rds" {
  obligation "multi_az" {
    title     = "x"
    area      = "resilience"
    severity  = "low"
    rationale = "x"
    sources   = ["x"]
    check "aws_db_instance" {
      require = self.multi_az == true
      remedy  = "x"
    }
  }
}
## condition
extend "aws_rds" {
  obligation "tagged" {
    title     = "x"
    area      = "asset_inventory"
    severity  = "low"
    rationale = "x"
    sources   = ["x"]
    check "aws_db_instance" {
      require = self.tgas != null
      remedy  = "x"
    }
  }
}
## service that exists
service "aws_rds" {
  name        = "RDS"
  cloud       = "aws"
  model       = "paas"
  description = "x"
  sources     = ["x"]
}
## service of no cloud
service "acme_tickets" {
  name        = "Tickets"
  cloud       = "acme"
  model       = "saas"
  description = "x"
  sources     = ["x"]
}
## type of another service
cloud "acme" {
  name   = "Acme"
  source = "x"
}
service "acme_databases" {
  name        = "Databases"
  cloud       = "acme"
  model       = "paas"
  description = "x"
  resources   = ["aws_db_instance"]
  sources     = ["x"]
}
## model with holes
model "managed" {
  name        = "Managed"
  description = "x"
  owners      = { guest_os = "customer" }
}
## profile
profile {
  minimum_severity = "hgih"
  frameworks       = ["pci_dss_4"]
}
## framework without controls
framework "acme" {
  name     = "Acme"
  controls = {}
}
## adjusted twice
adjustment "aws_rds.multi_az" {
  reason   = "x"
  severity = "low"
}
adjustment "aws_rds.multi_az" {
  reason   = "x"
  severity = "high"
}
## evidence missing
attestation "aws_s3.restore_tested" {
  by          = "x"
  on          = "2026-01-01"
  valid_until = "2027-01-01"
}
## obligation delegated to two
party "a" {
  name = "A"
}
party "b" {
  name = "B"
}
delegation "a" {
  obligations = ["aws_s3.restore_tested"]
}
delegation "b" {
  obligations = ["aws_s3.restore_tested"]
}
## service delegated to two
party "a" {
  name = "A"
}
party "b" {
  name = "B"
}
delegation "a" {
  services = ["aws_s3"]
}
delegation "b" {
  services = ["aws_s3"]
}
## service declared twice
cloud "acme" {
  name   = "Acme"
  source = "x"
}
service "acme_tickets" {
  name        = "Tickets"
  cloud       = "acme"
  model       = "saas"
  description = "x"
  sources     = ["x"]
}
service "acme_tickets" {
  name        = "Tickets"
  cloud       = "acme"
  model       = "saas"
  description = "x"
  sources     = ["x"]
}
## own obligation adjusted
cloud "acme" {
  name   = "Acme"
  source = "x"
}
service "acme_tickets" {
  name        = "Tickets"
  cloud       = "acme"
  model       = "saas"
  description = "x"
  sources     = ["x"]
  obligation "members_reviewed" {
    title        = "x"
    area         = "identity_access"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "x"
    sources      = ["x"]
  }
}
adjustment "acme_tickets.members_reviewed" {
  reason   = "x"
  severity = "high"
}
## frameworks in a wrong form
adjustment "aws_rds.multi_az" {
  reason     = "x"
  frameworks = "pci_dss_4_0"
}
## party twice
party "a" {
  name = "A"
}
party "a" {
  name = "B"
}
