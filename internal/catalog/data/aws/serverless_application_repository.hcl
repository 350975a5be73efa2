service "aws_serverless_application_repository" {
  name        = "AWS Serverless Application Repository"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Templates of serverless applications that others published, deployed as stacks into the account."
  aliases     = ["SAR", "Serverless Application Repository"]
  resources = [
    "aws_serverlessapplicationrepository_cloudformation_stack",
  ]
  sources = [
    "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/what-is-serverlessrepo.html",
    "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/security.html",
  ]

  resource_type "aws_serverlessapplicationrepository_cloudformation_stack" {
    identity = ["id", "name"]
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hosts templates and code as they were published, marks verified authors, shows which capabilities a template needs."
    customer = "Reads template and code before deploying, pins the version, prefers publishers it knows, grants the capabilities knowingly."
    reason   = "An application is the code of somebody else that runs with roles in the customer's account."
    source   = "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverlessrepo-consuming-applications.html"
  }

  obligation "version_pinned" {
    title     = "Pin the version of applications"
    area      = "supply_chain"
    severity  = "medium"
    rationale = "Without semantic_version the stack takes what the publisher released last: code that nobody read, with roles that were granted for another."
    provider  = "Keeps every published version and deploys the newest one when none is named."
    frameworks = {
      soc_2            = ["CC8.1"]
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["soc_2", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverlessrepo-how-to-consume.html"]

    check "aws_serverlessapplicationrepository_cloudformation_stack" {
      require = self.semantic_version != null
      remedy  = "Set semantic_version to the version that was reviewed."
    }
  }

  obligation "capabilities_narrow" {
    title       = "Grant applications narrow capabilities"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "CAPABILITY_RESOURCE_POLICY lets the template open resources to others, CAPABILITY_AUTO_EXPAND lets macros and nested applications add what nobody saw."
    provider    = "Refuses to deploy a template that needs a capability which was not acknowledged."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/serverlessrepo/latest/devguide/acknowledging-application-capabilities.html"]

    check "aws_serverlessapplicationrepository_cloudformation_stack" {
      require = !contains(self.capabilities, "CAPABILITY_RESOURCE_POLICY") && !contains(self.capabilities, "CAPABILITY_AUTO_EXPAND")
      remedy  = "Acknowledge CAPABILITY_IAM or CAPABILITY_NAMED_IAM only, or note why the template needs more."
    }
  }

  obligation "no_secrets" {
    title     = "Keep secrets out of parameters"
    area      = "secrets"
    severity  = "high"
    rationale = "Parameters of a stack are shown by DescribeStacks unless the template marks them, and stand in the Terraform state in any case."
    provider  = "Hides parameters that the template marks with NoEcho."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"]

    check "aws_serverlessapplicationrepository_cloudformation_stack" {
      require = !anytrue([for k, v in self.parameters : is_credential(v) || matches("(?i)(password|secret|token|api_?key|private_?key)$", k) && is_written_out(v)])
      remedy  = "Pass the ARN of a secret, or a dynamic reference such as {{resolve:secretsmanager:...}}."
    }
  }

  obligation "code_reviewed" {
    title        = "Read template and code before each version"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Anyone may publish; a verified author badge tells who it is, not what the code does."
    provider     = "Shows template, readme, licence and a link to the source."
    frameworks = {
      cis_controls_8_1 = ["2.5", "16.12"]
      nist_800_53_r5   = ["CM-14", "SR-3", "SA-11"]
      pci_dss_4_0      = ["6.2.3"]
      iso_27001_2022   = ["A.8.19", "A.8.28"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/serverlessrepo/latest/devguide/serverlessrepo-consuming-applications.html"]
  }

  obligation "sharing_reviewed" {
    title        = "Review with whom applications are shared"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A published application shared with everyone shows its template and code, with names and ids in it, to the world."
    provider     = "Applies the policy of the application."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/serverlessrepo/latest/devguide/security_iam_resource-based-policy-examples.html"]
  }
}
