terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

data "responsibility_matrix" "tickets" {
  service = "acme_tickets"
}

output "backup" {
  value = data.responsibility_matrix.tickets.owners.backup
}

output "unmet" {
  value = provider::responsibility::unmet({ jira_project = { public = true } })
}
