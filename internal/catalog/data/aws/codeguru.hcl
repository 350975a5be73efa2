service "aws_codeguru" {
  name        = "Amazon CodeGuru"
  cloud       = "aws"
  family      = "build_service"
  description = "Reviews code of associated repositories and profiles running programs. Since 7 November 2025 CodeGuru Reviewer takes no new repositories."
  aliases     = ["CodeGuru", "CodeGuru Reviewer", "CodeGuru Profiler"]
  resources = [
    "aws_codeguruprofiler_profiling_group",
    "aws_codegurureviewer_repository_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/welcome.html",
    "https://docs.aws.amazon.com/codeguru/latest/profiler-ug/what-is-codeguru-profiler.html",
    "https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/codeguru-reviewer-availability-change.html",
  ]

  area "application_logic" {
    party  = "not_applicable"
    reason = "The service reads code and profiles; no code of the customer runs in it."
    source = "https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/welcome.html"
  }

  variant "reviewer" {
    name        = "CodeGuru Reviewer"
    description = "Reviews pull requests and whole repositories that were associated before November 2025."
    source      = "https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/codeguru-reviewer-availability-change.html"
  }

  variant "profiler" {
    name        = "CodeGuru Profiler"
    description = "Collects samples of where running programs spend their time, by an agent inside of them."
    source      = "https://docs.aws.amazon.com/codeguru/latest/profiler-ug/what-is-codeguru-profiler.html"

    area "supply_chain" {
      party    = "shared"
      kind     = "independent"
      provider = "Publishes the agent and its updates."
      customer = "Pins and updates the agent in its programs, and removes it where it is not used."
      reason   = "The agent is a library that runs with the rights of the program."
      source   = "https://docs.aws.amazon.com/codeguru/latest/profiler-ug/setting-up-long.html"
    }
  }

  obligation "reviewer_key" {
    title       = "Encrypt associated code with your own key"
    area        = "key_management"
    severity    = "low"
    variants    = ["reviewer"]
    recommended = false
    rationale   = "Reviewer keeps a copy of the code while it works on it; under a key of AWS no key policy decides who may use it, and no key can be disabled."
    provider    = "Encrypts the copy with a key that it owns, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_381"] }
    sources     = ["https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/encrypt-repository-association.html"]

    check "aws_codegurureviewer_repository_association" {
      require = anytrue([for k in self.kms_key_details : k.encryption_option == "CUSTOMER_MANAGED_CMK"])
      remedy  = "Add kms_key_details with encryption_option = \"CUSTOMER_MANAGED_CMK\" and kms_key_id."
    }
  }

  obligation "review_replaced" {
    title        = "Plan what reviews code after Reviewer"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    variants     = ["reviewer"]
    artifact     = "List of the repositories with what reviews each for security today, and the plan for those that only Reviewer covers."
    rationale    = "No new repository can be associated, so a repository that is moved or made anew is not reviewed any more, and nobody is told."
    provider     = "Keeps existing associations working and names other services."
    frameworks   = { nist_800_53_r5 = ["SA-22", "SA-11(1)"], iso_27001_2022 = ["A.8.28", "A.8.29"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/codeguru-reviewer-availability-change.html"]
  }

  obligation "findings_answered" {
    title        = "Answer what reviews find"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    variants     = ["reviewer"]
    rationale    = "Comments on a pull request bind nobody: a leaked credential or an injection that was found and merged anyway is worse than one that was missed."
    provider     = "Comments on pull requests and lists findings."
    frameworks   = { nist_800_53_r5 = ["RA-5", "SA-11(1)"], pci_dss_4_0 = ["6.2.3"], iso_27001_2022 = ["A.8.8", "A.8.28"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/how-codeguru-reviewer-works.html"]
  }

  obligation "connections_reviewed" {
    title        = "Review connections to repositories"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["reviewer"]
    rationale    = "A connection reads all repositories that its app was given, long after the one that it was made for is gone."
    provider     = "Reads code through the connection or role that the association names."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], iso_27001_2022 = ["A.5.18", "A.8.4"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/working-with-repositories.html"]
  }

  obligation "agents_limited" {
    title        = "Limit which programs send profiles, and who reads"
    area         = "identity_access"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    variants     = ["profiler"]
    rationale    = "Profiles show names of classes, functions and call paths: a map of the program for whoever reads them."
    provider     = "Evaluates IAM policies and the policy of the profiling group."
    frameworks   = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.5.15"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codeguru/latest/profiler-ug/resource-based-policies.html"]
  }
}
