service "aws_well_architected_tool" {
  name        = "AWS Well-Architected Tool"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Reviews of workloads against the Well-Architected Framework and lenses, with risks and milestones."
  aliases     = ["Well-Architected Tool", "AWS WA Tool", "Well-Architected Framework review"]
  sources = [
    "https://docs.aws.amazon.com/wellarchitected/latest/userguide/intro.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/userguide/security.html",
  ]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/intro.html"
  }

  area "workload_identity" {
    party  = "not_applicable"
    reason = "The tool holds answers of people and acts on no resource under a role of the customer's."
    source = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/security-iam.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Workloads and answers are always encrypted; there is no setting."
    source = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/data-protection.html"
  }

  area "secrets" {
    party  = "not_applicable"
    reason = "The tool takes and keeps no credential."
    source = "https://docs.aws.amazon.com/wellarchitected/latest/userguide/data-protection.html"
  }

  obligation "reviews_held" {
    title        = "Review each workload and keep milestones"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Per workload: date of the review, who took part, milestone, high and medium risks of the security and reliability pillars, changes since the last one."
    rationale    = "A design that was right for a hundred users is not for a million; without a review nobody says so before the outage."
    provider     = "Asks the questions, rates the answers and updates the lenses."
    frameworks   = { nist_800_53_r5 = ["CA-2", "RA-3", "SA-8"], iso_27001_2022 = ["A.5.35", "A.8.27"], soc_2 = ["CC3.2", "CC4.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/wellarchitected/latest/userguide/define-workload.html"]
  }

  obligation "risks_worked_off" {
    title        = "Work off high risks"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A review that ends in a list proves that the risk was known and left."
    provider     = "Writes an improvement plan with links, and nothing more."
    frameworks   = { nist_800_53_r5 = ["CA-5", "RA-7"], iso_27001_2022 = ["A.5.36"], soc_2 = ["CC4.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/wellarchitected/latest/userguide/intro.html"]
  }

  obligation "shares_reviewed" {
    title        = "Review shared workloads and lenses"
    area         = "data_content"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A review names every weakness of a workload; shared with a consultant's account it stays there after the project."
    provider     = "Shares with accounts and users until the share is taken back."
    frameworks   = { nist_800_53_r5 = ["AC-21", "AC-6(7)"], iso_27001_2022 = ["A.5.14", "A.5.18"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/wellarchitected/latest/userguide/workloads-sharing.html"]
  }
}
