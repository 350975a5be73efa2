service "aws_trusted_advisor" {
  name        = "AWS Trusted Advisor"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Checks an account for open ports, public buckets, quotas, cost and resilience, and recommends what to change; most checks come with a support plan."
  aliases     = ["Trusted Advisor"]
  sources = [
    "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor.html",
    "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html",
  ]

  area "threat_detection" {
    party  = "not_applicable"
    reason = "Trusted Advisor checks settings and quotas and detects no attack."
    source = "https://docs.aws.amazon.com/awssupport/latest/user/trusted-advisor-check-reference.html"
  }

  area "configuration" {
    party    = "customer"
    customer = "Reads the recommendations, changes what they name, and accepts the rest knowingly."
    reason   = "Trusted Advisor changes nothing."
    source   = "https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor.html"
  }

  obligation "recommendations_handled" {
    title        = "Handle recommendations"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "An open port or an exposed access key stands red in the list for a year, and the quota that was at 90 percent stops the scale-out on the day of the sale."
    provider     = "Refreshes checks, marks their state and mails a summary."
    frameworks   = { nist_800_53_r5 = ["CA-7", "CM-6", "CP-2(2)"], iso_27001_2022 = ["A.8.6", "A.8.9"], soc_2 = ["CC7.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor.html"]
  }

  obligation "exclusions_reviewed" {
    title        = "Review excluded items and disabled checks"
    area         = "compliance_audit"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "An excluded item turns the check green for good; nobody sees that the reason went away."
    provider     = "Keeps exclusions and preferences until they are taken back."
    frameworks   = { nist_800_53_r5 = ["CA-5", "CA-7"], iso_27001_2022 = ["A.5.36"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor.html"]
  }

  obligation "plan_and_contacts_evidenced" {
    title        = "Know which accounts have the full set of checks"
    area         = "sla_review"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Support plan per account, checks that it includes, organizational view or delegated administrators, recipients of the weekly mail."
    rationale    = "With a basic plan most checks are missing, which looks like no recommendation."
    provider     = "Offers checks by support plan."
    frameworks   = { nist_800_53_r5 = ["SA-9"], iso_27001_2022 = ["A.5.22"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/awssupport/latest/user/organizational-view.html"]
  }

  obligation "access_limited" {
    title        = "Limit who may read and change recommendations"
    area         = "identity_access"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The list names exposed keys and open ports with their place, and whoever may exclude items makes them vanish."
    provider     = "Separates reading, refreshing and excluding into actions."
    frameworks   = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.5.15"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/awssupport/latest/user/security-trusted-advisor.html"]
  }
}
