service "aws_resilience_hub" {
  name        = "AWS Resilience Hub"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Compares applications with recovery objectives and says where they would miss them."
  aliases     = ["Resilience Hub"]
  resources = [
    "aws_resiliencehub_resiliency_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/resilience-hub/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/resilience-hub/latest/userguide/security.html",
  ]

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Estimates recovery times from the configuration and recommends alarms, procedures and tests."
    customer = "Sets objectives with the business, assesses after changes, builds what is missing, tests it."
    reason   = "Objectives and what is built to meet them are the customer's; the service estimates."
    source   = "https://docs.aws.amazon.com/resilience-hub/latest/userguide/how-it-works.html"
  }

  obligation "region_objective" {
    title     = "Set an objective for the loss of a Region"
    area      = "resilience"
    severity  = "medium"
    rationale = "A critical application without an objective for its Region is assessed as if Regions never failed."
    provider  = "Assesses the loss of a Region when the policy has an objective for it."
    frameworks = {
      cis_controls_8_1 = ["11.1"]
      nist_800_53_r5   = ["CP-2(8)", "CP-10"]
      iso_27001_2022   = ["A.5.29", "A.5.30"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/resilience-hub/latest/userguide/resiliency-policies.html"]

    check "aws_resiliencehub_resiliency_policy" {
      when    = contains(["MissionCritical", "Critical"], self.tier)
      require = anytrue([for p in self.policy : anytrue([for r in p.region : r.rto != null && r.rpo != null])])
      remedy  = "Add region with rto and rpo to policy."
    }
  }

  obligation "objectives_agreed" {
    title        = "Agree on recovery objectives with the business"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Objectives for each application with the business impact they follow from, signed by its owner."
    rationale    = "Objectives that engineers made up are either too dear or too weak, and nobody pays for what they need."
    provider     = "Offers tiers and suggestions."
    frameworks   = { nist_800_53_r5 = ["CP-2", "RA-9"], iso_27001_2022 = ["A.5.29"], soc_2 = ["A1.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/resilience-hub/latest/userguide/resiliency-policies.html"]
  }

  obligation "assessed_after_change" {
    title        = "Assess applications after changes"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "An assessment ages with the first change; a table without backups, added in March, is missing from the report of January."
    provider     = "Assesses on request or daily, and tells of drift."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CA-7"], iso_27001_2022 = ["A.5.30", "A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/resilience-hub/latest/userguide/applications-assess.html"]
  }

  obligation "recommendations_answered" {
    title        = "Mend what assessments find"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of the breaches of the last assessment with owner, deadline or accepted risk."
    rationale    = "A breach of policy that was reported and left is the outage that everybody knew of."
    provider     = "Lists breaches with what would mend them."
    frameworks   = { nist_800_53_r5 = ["CA-5", "CP-2"], iso_27001_2022 = ["A.5.30"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/resilience-hub/latest/userguide/review-assessment.html"]
  }
}
