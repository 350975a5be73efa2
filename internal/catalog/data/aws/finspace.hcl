service "aws_finspace" {
  name        = "Amazon FinSpace"
  cloud       = "aws"
  family      = "data_processing"
  status      = "discontinued"
  description = "Managed kdb clusters for market data. AWS ended the service on 7 October 2026; code and the question where the data went remain."
  aliases     = ["FinSpace", "Amazon FinSpace with Managed kdb Insights"]
  resources = [
    "aws_finspace_kx_cluster",
    "aws_finspace_kx_database",
    "aws_finspace_kx_dataview",
    "aws_finspace_kx_environment",
    "aws_finspace_kx_scaling_group",
    "aws_finspace_kx_user",
    "aws_finspace_kx_volume",
  ]
  sources = [
    "https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html",
    "https://docs.aws.amazon.com/finspace/latest/userguide/finspace-managed-kdb.html",
  ]

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, described the export and closed the service."
    customer = "Moved databases, code and licences before that day, and proves that it did."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html"
  }

  obligation "no_secrets_in_arguments" {
    title       = "Keep secrets out of cluster arguments"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Arguments are returned to everyone who may describe the cluster and stay in code and state after the service is gone; the password may still open a feed."
    provider    = "Handed the arguments to the initialization script as they were."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/finspace/latest/management-api/API_KxCommandLineArgument.html"]

    check "aws_finspace_kx_cluster" {
      require = !anytrue([for k, v in self.command_line_arguments : holds_secret(k, v)])
      remedy  = "Replace the secret where it was used and remove it from command_line_arguments."
    }
  }

  obligation "network_closed" {
    title       = "Let only your networks through the transit gateway"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "A rule that allows 0.0.0.0/0 lets every network behind the transit gateway talk to the clusters."
    provider    = "Enforced the rules at the attachment."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/finspace/latest/management-api/API_TransitGatewayConfiguration.html"]

    check "aws_finspace_kx_environment" {
      require = !anytrue([for t in self.transit_gateway_configuration : anytrue([for r in t.attachment_network_acl_configuration : lower(r.rule_action) == "allow" && is_internet(r.cidr_block)])])
      remedy  = "Set cidr_block to the networks that use the clusters."
    }
  }

  obligation "data_moved" {
    title        = "Prove that market data was moved or deleted"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each environment: databases and changesets exported, counts and checksums at the new place, decision on what was left, licences returned, removal of aws_finspace resources from code."
    rationale    = "Records that regulators ask for years later were in the service; what was not exported by 7 October 2026 is gone."
    provider     = "Deleted what was left after the end."
    frameworks   = { nist_800_53_r5 = ["AU-11", "SI-12"], iso_27001_2022 = ["A.5.33", "A.8.10"], soc_2 = ["A1.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html"]
  }

  obligation "remains_removed" {
    title        = "Remove roles, keys and attachments that are left"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Execution roles, KMS grants, bucket policies and a transit gateway attachment outlive the service and open ways that nobody watches."
    provider     = "Removed its own side; what stands in the customer's account stays."
    frameworks   = { nist_800_53_r5 = ["CM-8", "AC-2(3)"], iso_27001_2022 = ["A.5.11", "A.5.18"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/finspace/latest/userguide/amazon-finspace-end-of-support.html"]
  }
}
