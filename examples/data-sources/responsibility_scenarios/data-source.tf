terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# Worked examples: an industry's workload, its services, the frameworks that bind
# it, and who does what.
data "responsibility_scenarios" "all" {}

output "scenarios" {
  value = { for id, s in data.responsibility_scenarios.all.scenarios : id => "${s.name} (${s.industry})" }
}

output "duties_of_the_customer" {
  value = {
    for id, s in data.responsibility_scenarios.all.scenarios :
    id => [for d in s.duties : d.text if d.party == "customer"]
  }
}
