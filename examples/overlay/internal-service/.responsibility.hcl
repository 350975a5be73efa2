# A service that the organisation runs for itself, beside those of the clouds.

cloud "acme" {
  name   = "Acme internal services"
  source = "Service catalog of Acme"
}

party "workplace_team" {
  name = "Workplace team"
}

service "acme_tickets" {
  name        = "Ticket system"
  cloud       = "acme"
  model       = "saas"
  description = "Where work is asked for; operated by the workplace team."
  resources   = ["jira_project"]
  sources     = ["Service catalog of Acme, tickets"]

  # No provider schema is known for it: its arguments are told here.
  resource_type "jira_project" {
    legacy = { public = "bool", name = "string" }
  }

  area "backup" {
    party  = "provider"
    reason = "The workplace team backs up all projects every night."
    source = "Service catalog of Acme, tickets"
  }

  obligation "project_private" {
    title     = "Keep projects private"
    area      = "identity_access"
    severity  = "high"
    rationale = "Tickets name customers and weaknesses."
    provider  = "Hides private projects from everybody who is not in them."
    sources   = ["Service catalog of Acme, tickets"]

    check "jira_project" {
      require = self.public == false
      fix     = { public = false }
    }
  }

  obligation "members_reviewed" {
    title        = "Review who is in a project"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "People change teams and keep their rights."
    sources      = ["Service catalog of Acme, tickets"]
  }
}

delegation "workplace_team" {
  obligations = ["acme_tickets.members_reviewed"]
}
