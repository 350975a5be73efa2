service "aws_detective" {
  name        = "Amazon Detective"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Links a year of CloudTrail, flow log, EKS and GuardDuty data of member accounts into a graph for investigations."
  aliases     = ["Detective", "behavior graph"]
  resources = [
    "aws_detective_graph",
    "aws_detective_invitation_accepter",
    "aws_detective_member",
    "aws_detective_organization_admin_account",
    "aws_detective_organization_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html",
    "https://docs.aws.amazon.com/detective/latest/userguide/security.html",
  ]

  area "threat_detection" {
    party    = "shared"
    kind     = "independent"
    provider = "Extracts events of member accounts and groups related findings."
    customer = "Detects with GuardDuty and others, and investigates what they report."
    reason   = "Detective explains findings and raises none of its own accord."
    source   = "https://docs.aws.amazon.com/detective/latest/userguide/detective-investigation-about.html"
  }

  area "incident_response" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps up to a year of linked events ready for search."
    customer = "Has people who can read the graph, investigates, contains and reports."
    reason   = "A graph that nobody can read shortens no incident."
    source   = "https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html"
  }

  area "retention_deletion" {
    party  = "provider"
    reason = "Events stay in the graph for a year, or until the graph or the membership ends; there is nothing to set."
    source = "https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html"
  }

  obligation "organization_auto_enable" {
    title     = "Add new accounts to the behavior graph"
    area      = "incident_response"
    severity  = "medium"
    rationale = "The graph begins on the day an account joins it; an account that is added during the incident has no past to look at."
    provider  = "Adds accounts that join the organization as members of the graph."
    frameworks = {
      nist_800_53_r5   = ["IR-4(4)", "AU-6(3)"]
      iso_27001_2022   = ["A.5.28", "A.8.16"]
      soc_2            = ["CC7.3"]
      cis_controls_8_1 = ["8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/detective/latest/userguide/accounts-orgs-members-autoenable.html"]

    check "aws_detective_organization_configuration" {
      require = self.auto_enable == true
      fix     = { auto_enable = true }
    }
  }

  obligation "investigation_rehearsed" {
    title        = "Rehearse an investigation in Detective"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise from a GuardDuty finding to its scope: principals, addresses and resources found, time taken, what was missing."
    rationale    = "Under attack nobody learns a new tool; responders without access or practice go back to raw logs."
    provider     = "Offers the graph, finding groups and automated investigations."
    frameworks   = { nist_800_53_r5 = ["IR-3", "IR-2(1)"], pci_dss_4_0 = ["12.10.2"], iso_27001_2022 = ["A.5.24", "A.5.28"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/detective/latest/userguide/detective-investigation-about.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show which accounts feed the graph"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Per region: administrator account, members with their state and data volume, optional sources (EKS audit logs, Security Hub findings) and accounts left out with their reason."
    rationale    = "The step of the attack that went through an account outside the graph is the one that is not found."
    provider     = "Lists members, and those that it could not enable for their volume."
    frameworks = {
      nist_800_53_r5 = ["AU-6(3)", "CA-7"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/detective/latest/userguide/accounts-view-list.html"]
  }

  obligation "access_reviewed" {
    title        = "Review who may read the behavior graph"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The graph shows what every person did in all accounts for a year; it belongs to responders in a security account that is not the management account."
    provider     = "Lets the administrator account read all members, and members nothing."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AU-9(4)"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/detective/latest/userguide/accounts-designate-admin.html"]
  }
}
