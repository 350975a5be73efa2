service "aws_inspector" {
  name        = "Amazon Inspector"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Scans EC2 instances, container images, Lambda functions and code repositories for known vulnerabilities and network exposure, continuously."
  aliases     = ["Inspector", "Inspector2", "Inspector Classic", "vulnerability scanning"]
  resources = [
    "aws_inspector2_delegated_admin_account",
    "aws_inspector2_enabler",
    "aws_inspector2_filter",
    "aws_inspector2_member_association",
    "aws_inspector2_organization_configuration",
    "aws_inspector_assessment_target",
    "aws_inspector_assessment_template",
    "aws_inspector_resource_group",
  ]
  sources = [
    "https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html",
    "https://docs.aws.amazon.com/inspector/latest/user/security.html",
  ]

  area "vulnerability_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the vulnerability database, scans what is enabled and scans again when a resource or the database changes."
    customer = "Enables the scan types in all accounts, keeps instances reachable for the scan, ranks, fixes and deploys within deadlines."
    reason   = "Inspector finds and does not patch; the packages that it names are the customer's."
    source   = "https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html"
  }

  area "retention_deletion" {
    party  = "provider"
    reason = "Closed findings are removed by the service after fixed times; there is nothing to set. Reports that the customer exports are its own."
    source = "https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html"
  }

  variant "classic" {
    name        = "Inspector Classic"
    description = "The first Inspector: assessments of EC2 instances by an agent, on a schedule of the customer. AWS ended it on 20 May 2026."
    source      = "https://docs.aws.amazon.com/inspector/v1/userguide/inspector-migration.html"

    area "host_protection" {
      party    = "customer"
      customer = "Installed and updated the agent on every instance and chose the rules packages."
      reason   = "Without the agent only network reachability was assessed."
      source   = "https://docs.aws.amazon.com/inspector/v1/userguide/inspector_agents.html"
    }

    area "change_management" {
      party    = "shared"
      kind     = "independent"
      provider = "Announced the end a year ahead and closed the service."
      customer = "Moves to Amazon Inspector, exports the findings it must keep, removes agents, targets and templates."
      reason   = "The service has ended; moving away is the customer's part."
      source   = "https://docs.aws.amazon.com/inspector/v1/userguide/inspector-migration.html"
    }
  }

  # Enablers of the same accounts belong together.
  resource_type "aws_inspector2_enabler" {
    identity = ["id", "account_ids"]
  }

  # Predicates

  # One enabler for each scan type is common. No account has an empty id: the last part is false where the accounts are
  # known, and not known where they are not, since another enabler may then be for the same.
  function "scans" {
    description = "Whether an enabler, or another one for the same accounts, turns a scan type on."
    params      = ["enabler", "others", "type"]
    result = (
      contains(enabler.resource_types, type)
      || anytrue([for e in others : contains(e.resource_types, type)])
      || length(enabler.resource_types) == 1 && contains(enabler.account_ids, "")
    )
  }

  function "narrow" {
    description = "Whether criteria of a filter single out a weakness, a resource or an image, or only what weighs little."
    params      = ["c"]
    result = (
      length(c.vulnerability_id) + length(c.vulnerable_packages) + length(c.title) + length(c.finding_arn) + length(c.related_vulnerabilities) > 0
      || length(c.resource_id) + length(c.resource_tags) + length(c.component_id) + length(c.port_range) > 0
      || length(c.ecr_image_hash) + length(c.ecr_image_repository_name) + length(c.ecr_image_tags) + length(c.ec2_instance_image_id) > 0
      || length(c.lambda_function_name) + length(c.lambda_function_layers) + length(c.code_vulnerability_detector_name) + length(c.code_vulnerability_file_path) + length(c.code_repository_project_name) > 0
      || length(c.severity) > 0 && alltrue([for s in c.severity : s.comparison == "EQUALS" && contains(["INFORMATIONAL", "LOW"], s.value)])
    )
  }

  # Scan types

  obligation "ec2_scanning" {
    title     = "Scan EC2 instances"
    area      = "vulnerability_management"
    severity  = "high"
    rationale = "Nobody learns that a running instance carries a library with a published exploit, or that a port is open to the internet."
    provider  = "Scans through the Systems Manager agent or from disk snapshots, and again with each new advisory."
    frameworks = {
      aws_fsbp         = ["Inspector.1"]
      nist_800_53_r5   = ["RA-5", "SI-2", "CA-7"]
      pci_dss_4_0      = ["6.3.1", "11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      hipaa            = ["164.308(a)(1)(ii)(A)"]
      cis_controls_8_1 = ["7.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html"]

    check "aws_inspector2_enabler" {
      companion "aws_inspector2_enabler" {
        attribute = "account_ids"
      }
      require = scans(self, companions.aws_inspector2_enabler, "EC2")
      remedy  = "Add \"EC2\" to resource_types."
    }
    check "aws_inspector2_organization_configuration" {
      require = self.auto_enable[0].ec2 == true
      remedy  = "Set auto_enable.ec2 = true."
    }
  }

  obligation "ecr_scanning" {
    title     = "Scan container images"
    area      = "vulnerability_management"
    severity  = "high"
    rationale = "An image that was clean on the day of its push is deployed for months; basic scanning looks once and at operating system packages only."
    provider  = "Scans images at push and again with each new advisory, language packages included."
    frameworks = {
      aws_fsbp         = ["Inspector.2"]
      nist_800_53_r5   = ["RA-5", "SI-2", "CA-7"]
      pci_dss_4_0      = ["6.3.1", "11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["7.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/scanning-ecr.html"]

    check "aws_inspector2_enabler" {
      companion "aws_inspector2_enabler" {
        attribute = "account_ids"
      }
      require = scans(self, companions.aws_inspector2_enabler, "ECR")
      remedy  = "Add \"ECR\" to resource_types."
    }
    check "aws_inspector2_organization_configuration" {
      require = self.auto_enable[0].ecr == true
      remedy  = "Set auto_enable.ecr = true."
    }
  }

  obligation "lambda_scanning" {
    title     = "Scan Lambda functions and layers"
    area      = "vulnerability_management"
    severity  = "high"
    rationale = "AWS patches the runtime, nobody patches the packages in the function; without the scan the vulnerable one is deployed until the next rewrite."
    provider  = "Scans packages of functions and layers at deployment, at update and with each new advisory."
    frameworks = {
      aws_fsbp         = ["Inspector.4"]
      nist_800_53_r5   = ["RA-5", "SI-2"]
      pci_dss_4_0      = ["6.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["7.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html"]

    check "aws_inspector2_enabler" {
      companion "aws_inspector2_enabler" {
        attribute = "account_ids"
      }
      require = scans(self, companions.aws_inspector2_enabler, "LAMBDA")
      remedy  = "Add \"LAMBDA\" to resource_types."
    }
    check "aws_inspector2_organization_configuration" {
      require = self.auto_enable[0].lambda == true
      remedy  = "Set auto_enable.lambda = true."
    }
  }

  obligation "lambda_code_scanning" {
    title       = "Scan the code of Lambda functions"
    area        = "vulnerability_management"
    severity    = "medium"
    recommended = false
    rationale   = "Injection, secrets in code and weak cryptography in the function itself are in no advisory; a package scan does not see them."
    provider    = "Analyzes the code of functions with detectors; it stores snippets of what it finds, encrypted."
    frameworks = {
      aws_fsbp         = ["Inspector.3"]
      nist_800_53_r5   = ["RA-5", "SA-11(1)"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.28", "A.8.29"]
      cis_controls_8_1 = ["16.12"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/scanning_resources_lambda_code.html"]

    check "aws_inspector2_enabler" {
      companion "aws_inspector2_enabler" {
        attribute = "account_ids"
      }
      require = scans(self, companions.aws_inspector2_enabler, "LAMBDA_CODE")
      remedy  = "Add \"LAMBDA_CODE\" beside \"LAMBDA\" to resource_types, where the region offers it."
    }
    check "aws_inspector2_organization_configuration" {
      require = self.auto_enable[0].lambda_code == true
      remedy  = "Set auto_enable.lambda_code = true beside lambda = true."
    }
  }

  obligation "code_repository_scanning" {
    title       = "Scan code repositories"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A weakness found in the repository costs a commit; found in production it costs a deployment and an incident."
    provider    = "Scans connected GitHub and GitLab repositories for code, dependency and template weaknesses."
    frameworks  = { nist_800_53_r5 = ["SA-11(1)", "RA-5"], iso_27001_2022 = ["A.8.29"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/inspector/latest/user/code-security-assessments.html"]

    check "aws_inspector2_enabler" {
      companion "aws_inspector2_enabler" {
        attribute = "account_ids"
      }
      require = scans(self, companions.aws_inspector2_enabler, "CODE_REPOSITORY")
      remedy  = "Add \"CODE_REPOSITORY\" to resource_types and connect the repositories, unless another scanner covers them."
    }
    check "aws_inspector2_organization_configuration" {
      require = self.auto_enable[0].code_repository == true
      remedy  = "Set auto_enable.code_repository = true, unless another scanner covers the repositories."
    }
  }

  # Findings

  obligation "filters_narrow" {
    title     = "Suppress named weaknesses and resources only"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "A filter that suppresses by account, severity or resource type also hides the weakness that is published tomorrow and exploited the day after."
    provider  = "Suppresses every finding that meets the criteria as long as the filter stands."
    frameworks = {
      nist_800_53_r5   = ["RA-5", "CA-5"]
      pci_dss_4_0      = ["6.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["7.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/findings-managing-supression-rules.html"]

    check "aws_inspector2_filter" {
      when    = self.action == "SUPPRESS"
      require = length(self.filter_criteria) > 0 && alltrue([for c in self.filter_criteria : narrow(c)])
      remedy  = "Add a criterion such as vulnerability_id, vulnerable_packages, title, resource_id, resource_tags or ecr_image_repository_name."
    }
  }

  obligation "suppression_explained" {
    title      = "Give a reason for every suppression"
    area       = "vulnerability_management"
    severity   = "low"
    rationale  = "Without a reason nobody can tell a false alarm from an accepted risk, and nobody dares to remove the filter."
    provider   = "Keeps the reason with the filter."
    frameworks = { nist_800_53_r5 = ["CA-5", "RA-7"], iso_27001_2022 = ["A.8.8"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/inspector/v2/APIReference/API_CreateFilter.html"]

    check "aws_inspector2_filter" {
      when    = self.action == "SUPPRESS"
      require = is_set(self.reason) || is_set(self.description)
      remedy  = "Set reason to why the finding does not matter, who decided and until when."
    }
  }

  # Process and evidence

  obligation "findings_fixed_in_time" {
    title        = "Fix findings within deadlines"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Inspector lists and does not patch; a critical weakness with a public exploit is used within days of its publication."
    provider     = "Ranks findings with exploit information and closes them when the scan no longer sees the weakness."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "RA-5"]
      pci_dss_4_0      = ["6.3.3", "11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
      cis_controls_8_1 = ["7.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show which resources are scanned"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Coverage list of all accounts and regions: instances, images and functions with their scan status, reasons for those not scanned (no agent, unsupported system, excluded tag, duration over), scan mode and rescan duration."
    rationale    = "An instance that Systems Manager does not reach, or an image past its rescan duration, has no findings, which looks like no weakness."
    provider     = "Shows coverage and the reason for each resource that it cannot scan."
    frameworks   = { aws_fsbp = ["Inspector.1", "Inspector.2"], nist_800_53_r5 = ["RA-5", "CM-8", "CA-7"], pci_dss_4_0 = ["11.3.1"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/inspector/latest/user/assessing-coverage.html"]
  }

  obligation "suppressions_reviewed" {
    title        = "Review suppression rules and excluded resources"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The exclusion tag on an instance and the filter of last year stay until somebody looks, also when the exploit appears."
    provider     = "Keeps filters and tags as they are set; suppressed findings stay visible on request."
    frameworks = {
      nist_800_53_r5 = ["CA-5", "RA-5"]
      iso_27001_2022 = ["A.8.8"]
      soc_2          = ["CC7.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/findings-managing-supression-rules.html"]
  }

  obligation "administrator_separate" {
    title        = "Administer Inspector from a security account"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Delegated administrator of each region, that it is one account and not the management account, that all accounts are members, and who has access to it."
    rationale    = "The administrator can deactivate scans for every account, and members cannot see what was hidden from them."
    provider     = "Lets one account administer the organization in each region."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-5", "AC-6(1)"]
      iso_27001_2022      = ["A.5.3"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/designating-admin.html"]
  }

  obligation "classic_replaced" {
    title        = "Prove that Inspector Classic was replaced"
    area         = "change_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Per account: Amazon Inspector active for EC2, agents of Classic removed, targets, templates and resource groups gone from code and state, exported findings that must be kept."
    rationale    = "Templates and targets still stand in the code and assess nothing since 20 May 2026; whoever trusts them has no scan at all."
    provider     = "Ended the service on 20 May 2026; its console and its findings are out of reach since then."
    variants     = ["classic"]
    frameworks   = { nist_800_53_r5 = ["RA-5", "SA-22"], pci_dss_4_0 = ["11.3.1"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/inspector/v1/userguide/inspector-migration.html"]
  }
}
