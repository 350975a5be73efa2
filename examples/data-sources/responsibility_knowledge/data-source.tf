terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

# What people believe about the division, and what is true, for a training page or
# the description of a platform.
data "responsibility_knowledge" "misconceptions" {
  kinds = ["misconception"]
}

# What there is to say about one area.
data "responsibility_knowledge" "encryption" {
  areas = ["encryption_at_rest"]
}

output "misconceptions" {
  value = {
    for s in data.responsibility_knowledge.misconceptions.statements :
    s.belief => s.reality
  }
}

output "encryption" {
  value = [for s in data.responsibility_knowledge.encryption.statements : "${s.kind}: ${s.text}"]
}

output "pages_of_the_clouds" {
  description = "Where each cloud provider draws the line itself."
  value       = { for c in data.responsibility_knowledge.misconceptions.clouds : c.name => c.source }
}
