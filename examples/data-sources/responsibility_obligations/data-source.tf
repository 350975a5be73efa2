terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# What the customer owes for RDS, at least of severity high.
data "responsibility_obligations" "rds" {
  services         = ["aws_rds"]
  minimum_severity = "high"
}

# What Terraform cannot show, and somebody has to attest.
data "responsibility_obligations" "rds_by_hand" {
  services     = ["aws_rds"]
  verification = "evidence"
}

# What an auditor asks for under one framework in one area.
data "responsibility_obligations" "encryption" {
  areas      = ["encryption_at_rest"]
  frameworks = ["nist_800_53_r5"]
}

output "rds" {
  value = { for id, o in data.responsibility_obligations.rds.obligations : id => "${o.severity}: ${o.title}" }
}

output "rds_by_hand" {
  value = {
    for id, o in data.responsibility_obligations.rds_by_hand.obligations :
    o.title => "${o.cadence}: ${o.artifact}"
  }
}

output "encryption_controls" {
  description = "The controls behind each obligation. A derived mapping is this project's argument, not the publisher's."
  value = {
    for id, o in data.responsibility_obligations.encryption.obligations : id => {
      controls = o.frameworks["nist_800_53_r5"]
      derived  = contains(o.derived_frameworks, "nist_800_53_r5")
    }
  }
}
