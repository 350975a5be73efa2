terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# What the workload owes: services, what is known of their resources, and what
# somebody attests, waives and delegates. Most of it stands in .responsibility.hcl
# rather, where lint reads it, too.
data "responsibility_assessment" "orders" {
  services = ["aws_s3", "aws_lambda.zip"]

  # In a module: { aws_db_instance = aws_db_instance.orders }
  resources = {
    aws_db_instance = {
      storage_encrypted   = true
      publicly_accessible = false
      multi_az            = false
    }
  }

  parties = { platform_team = "Platform team" }

  delegations = [
    { party = "platform_team", areas = ["network_controls", "logging_monitoring"] },
  ]
  attestations = [
    {
      obligation  = "aws_s3.access_reviewed"
      by          = "Owner of orders"
      on          = "2026-10-01"
      valid_until = "2100-01-01"
      evidence    = "https://example.com/reviews/2026-10"
    },
  ]
  waivers = [
    {
      subject  = "aws_rds.multi_az"
      reason   = "One zone until the move to Aurora."
      approver = "Head of operations"
      expires  = "2100-01-01"
    },
  ]
}

output "open" {
  description = "What the customer still owes, worst first where it matters."
  value = {
    for id, o in data.responsibility_assessment.orders.obligations : id => "${o.severity}, ${o.state}: ${o.title}"
    if contains(["unmet", "expired", "undecided"], o.state) && contains(["critical", "high"], o.severity)
  }
}

output "coverage" {
  value = "Terraform can decide ${data.responsibility_assessment.orders.total.configuration} of ${data.responsibility_assessment.orders.total.selected} obligations."
}

# The data source stands outside of the check block: inside, every plan would have
# changes.
check "nothing_open" {
  assert {
    condition     = length(data.responsibility_assessment.orders.by_state.unmet) == 0
    error_message = data.responsibility_assessment.orders.summary
  }
}
