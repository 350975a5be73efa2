service "aws_license_manager" {
  name        = "AWS License Manager"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Counts licences of software on AWS, stops their overuse, and shares bought licences between accounts."
  aliases     = ["License Manager"]
  resources = [
    "aws_licensemanager_association",
    "aws_licensemanager_grant",
    "aws_licensemanager_grant_accepter",
    "aws_licensemanager_license_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager.html",
    "https://docs.aws.amazon.com/license-manager/latest/userguide/security.html",
  ]

  resource_type "aws_licensemanager_license_configuration" {
    defaults = { license_count_hard_limit = false }
    identity = ["id", "arn"]
  }

  area "secrets" {
    party  = "not_applicable"
    reason = "Counts and grants hold no credentials."
    source = "https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager.html"
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Counts the licences of what it sees, and enforces the limits that are set."
    customer = "Holds the contracts, writes their terms into rules, covers machines that it does not see, answers the vendor's audit."
    reason   = "The contract is between customer and vendor."
    source   = "https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager.html"
  }

  obligation "limit_enforced" {
    title      = "Enforce the number of licences"
    area       = "compliance_audit"
    severity   = "low"
    rationale  = "A limit that is not hard only warns: autoscaling starts machines beyond the contract, and the vendor's audit finds them."
    provider   = "Refuses to start what exceeds a hard limit."
    frameworks = { nist_800_53_r5 = ["CM-10"], iso_27001_2022 = ["A.5.32"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/license-manager/latest/userguide/license-configurations.html"]

    check "aws_licensemanager_license_configuration" {
      when    = self.license_count != null
      require = self.license_count_hard_limit == true
      fix     = { license_count_hard_limit = true }
    }
  }

  obligation "count_given" {
    title      = "Give the number of licences that you bought"
    area       = "compliance_audit"
    severity   = "low"
    rationale  = "Without a number the configuration counts and compares with nothing; overuse is found by the vendor."
    provider   = "Compares use with the number and reports it."
    frameworks = { nist_800_53_r5 = ["CM-10"], iso_27001_2022 = ["A.5.32"], cis_controls_8_1 = ["2.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources    = ["https://docs.aws.amazon.com/license-manager/latest/userguide/license-configurations.html"]

    check "aws_licensemanager_license_configuration" {
      require = self.license_count != null
      remedy  = "Set license_count to the number in the contract."
    }
  }

  obligation "grants_not_passed_on" {
    title      = "Grant licences without the right to pass them on"
    area       = "identity_access"
    severity   = "low"
    rationale  = "With CreateGrant the receiving account hands your licences to others, and you neither see nor stop their use."
    provider   = "Limits the receiver to the operations of the grant."
    frameworks = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.5.32"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/license-manager/latest/userguide/granted-licenses.html"]

    check "aws_licensemanager_grant" {
      require = !contains(self.allowed_operations, "CreateGrant")
      remedy  = "Leave CreateGrant out of allowed_operations."
    }
  }

  obligation "use_compared_with_contracts" {
    title        = "Compare use with the contracts"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For each product: contract, number and metric, use in all accounts and outside of AWS, difference, what was decided."
    rationale    = "Machines from images without an association, containers and other clouds are not counted; the vendor counts them."
    provider     = "Finds some software through Systems Manager inventory."
    frameworks   = { nist_800_53_r5 = ["CM-10", "CM-8"], iso_27001_2022 = ["A.5.32", "A.5.9"], cis_controls_8_1 = ["2.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager.html"]
  }

  obligation "unsupported_software_removed" {
    title        = "Remove software whose support has ended"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A licence that was bought once keeps a product alive for which no updates come any more."
    provider     = "Lists what it counts with versions where inventory is collected."
    frameworks   = { nist_800_53_r5 = ["SA-22", "CM-8"], pci_dss_4_0 = ["12.3.4"], iso_27001_2022 = ["A.8.8"], cis_controls_8_1 = ["2.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/license-manager/latest/userguide/license-manager.html"]
  }
}
