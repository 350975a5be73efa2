service "aws_mainframe_modernization" {
  name               = "AWS Mainframe Modernization"
  cloud              = "aws"
  family             = "application_platform"
  architecture_class = "traditional_vm"
  status             = "deprecated"
  description        = "Environments that run mainframe applications, refactored or replatformed, on instances that AWS manages; closed to new customers since November 2025."
  aliases            = ["M2", "AWS M2", "AWS Transform for mainframe runtime"]
  resources          = ["aws_m2_application", "aws_m2_deployment", "aws_m2_environment"]
  sources            = ["https://docs.aws.amazon.com/m2/latest/userguide/what-is-m2.html", "https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html"]

  resource_type "aws_m2_environment" {
    defaults = { publicly_accessible = false }
  }

  area "application_logic" {
    party    = "customer"
    customer = "Owns the programs, job control and screens that were moved, tests them and fixes what the move changed."
    reason   = "The code is the customer's, in COBOL or in the Java that it was turned into."
    source   = "https://docs.aws.amazon.com/m2/latest/userguide/what-is-m2.html"
  }

  obligation "not_public" {
    title     = "Keep environments off the internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "Terminal and web screens of programs that were written for a closed network, with their eight-letter passwords, answer everybody."
    provider  = "Gives the load balancer a public address only when asked."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/create-environments-m2.html"]
    check "aws_m2_environment" {
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "own_network" {
    title     = "Choose subnets and security groups"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without them the environment lands in the default VPC behind the default group."
    provider  = "Places the environment in the network that is named, or in the default one."
    frameworks = {
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/create-environments-m2.html"]
    check "aws_m2_environment" {
      require = length(self.subnet_ids) > 0 && length(self.security_group_ids) > 0
      remedy  = "Set subnet_ids to private subnets, and security_group_ids."
    }
  }

  obligation "two_instances" {
    title       = "Run production in two zones"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "A single instance is down for each of its updates and with its zone, and so is the batch night."
    provider    = "Runs as many instances as the pattern asks for, in several zones."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/create-environments-m2.html"]
    check "aws_m2_environment" {
      require = anytrue([for h in self.high_availability_config : h.desired_capacity >= 2])
      remedy  = "Add high_availability_config with desired_capacity of 2 or more."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt environments with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Programs and definitions lie under a key of AWS that nobody can withhold or watch."
    provider    = "Encrypts with a key of its own unless one is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/data-protection.html"]
    check "aws_m2_environment" {
      also    = ["aws_m2_application"]
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to a key of your own."
    }
  }

  obligation "definition_without_secrets" {
    title     = "Write no credentials into definitions"
    area      = "secrets"
    severity  = "high"
    rationale = "The definition of an application is stored and shown with all its versions; data sources take the ARN of a secret."
    provider  = "Reads credentials of data sources from Secrets Manager."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/applications-m2-definition.html"]
    check "aws_m2_application" {
      require = !anytrue([for d in self.definition : is_credential(d.content)])
      remedy  = "Put the ARN of a Secrets Manager secret in its place, and revoke the credential."
    }
  }

  obligation "way_out_planned" {
    title        = "Plan the move to another runtime"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Plan with owner and date: applications and engines in use, target runtime, licences, test of the batch calendar, budget."
    rationale    = "The service takes no new customers, and its engines have end dates of their own."
    provider     = "Runs existing environments on, and publishes the lifecycle of each engine."
    frameworks = {
      nist_800_53_r5 = ["SA-22", "CM-3"]
      iso_27001_2022 = ["A.5.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/mainframe-modernization-availability-change.html"]
  }

  obligation "user_rights_reviewed" {
    title        = "Review users and rights of the applications"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users, terminals and transactions have rights in the application's own security files, carried over from the mainframe and seen by no review of IAM."
    provider     = "Evaluates IAM for its interface and nothing inside the application."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/m2/latest/userguide/security-iam.html"]
  }
}
