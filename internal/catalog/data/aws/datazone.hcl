service "aws_datazone" {
  name        = "Amazon DataZone"
  cloud       = "aws"
  family      = "data_processing"
  description = "A catalog of data products with projects, subscriptions and approvals; it also carries the domains of SageMaker Unified Studio."
  aliases     = ["DataZone", "Amazon SageMaker Catalog"]
  resources = [
    "aws_datazone_asset_type",
    "aws_datazone_domain",
    "aws_datazone_environment",
    "aws_datazone_environment_blueprint_configuration",
    "aws_datazone_environment_profile",
    "aws_datazone_form_type",
    "aws_datazone_glossary",
    "aws_datazone_glossary_term",
    "aws_datazone_project",
    "aws_datazone_user_profile",
  ]
  sources = [
    "https://docs.aws.amazon.com/datazone/latest/userguide/what-is-datazone.html",
    "https://docs.aws.amazon.com/datazone/latest/userguide/security.html",
  ]

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Assumes the roles of the domain and of its blueprints to build environments and to grant subscriptions."
    customer = "Limits these roles to the databases and accounts of the domain, and who may approve."
    reason   = "An approved subscription is turned into Lake Formation and Redshift grants by the role of the blueprint."
    source   = "https://docs.aws.amazon.com/datazone/latest/userguide/security-iam.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses."
    source = "https://docs.aws.amazon.com/datazone/latest/userguide/infrastructure-security.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt domains with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The catalog tells what data the company has, and lineage and previews repeat some of it; with the key of the service nobody can narrow who decrypts it. The key is chosen at creation."
    provider    = "Encrypts the domain, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/datazone/latest/userguide/encryption-rest-datazone.html"]

    check "aws_datazone_domain" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_identifier"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_identifier)
      remedy  = "Set kms_key_identifier to the ARN of a key of your own."
    }
  }

  obligation "users_assigned" {
    title     = "Admit only users that are assigned"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With automatic assignment everyone in the identity center may open the portal, browse the catalog and ask for data."
    provider  = "Signs in users of the identity center, all of them or those that are assigned."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.5.18"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/datazone/latest/userguide/enable-IAM-identity-center-for-datazone.html"]

    check "aws_datazone_domain" {
      require = !anytrue([for s in self.single_sign_on : s.type == "IAM_IDC" && s.user_assignment == "AUTOMATIC"])
      remedy  = "Set user_assignment = \"MANUAL\" in single_sign_on."
    }
  }

  obligation "deletion_checked" {
    title     = "Keep the check before deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "Without the check a destroy deletes the domain or project with all assets, glossaries and subscriptions in it, and there is no undelete."
    provider  = "Refuses to delete what still has content unless told to skip the check."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "CM-3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/datazone/latest/APIReference/API_DeleteDomain.html"]

    check "aws_datazone_domain" {
      also    = ["aws_datazone_project"]
      require = self.skip_deletion_check != true
      fix     = { skip_deletion_check = false }
    }
  }

  obligation "blueprint_roles_separate" {
    title     = "Separate the two roles of a blueprint"
    area      = "workload_identity"
    severity  = "low"
    rationale = "One role that both builds environments and grants data access can give itself any data; with two, each does its half."
    provider  = "Uses one role for provisioning and one for access."
    frameworks = {
      nist_800_53_r5 = ["AC-5", "AC-6"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/datazone/latest/userguide/working-with-blueprints.html"]

    check "aws_datazone_environment_blueprint_configuration" {
      when    = self.manage_access_role_arn != null
      require = self.manage_access_role_arn != self.provisioning_role_arn
      remedy  = "Set manage_access_role_arn and provisioning_role_arn to two roles."
    }
  }

  # What Terraform cannot show

  obligation "subscriptions_reviewed" {
    title        = "Review subscriptions and project members"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An approved subscription stays until somebody revokes it, and new members of the project get the data without a new approval."
    provider     = "Lists subscriptions and members, and withdraws the grants when a subscription is revoked."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/datazone/latest/userguide/approve-reject-subscription-request.html"]
  }

  obligation "assets_classified" {
    title        = "Classify assets before they are published"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Approvers decide by what the catalog says; descriptions that were generated and never read lead personal data to the wrong project."
    provider     = "Suggests names and descriptions and enforces the required forms."
    frameworks   = { nist_800_53_r5 = ["RA-2"], iso_27001_2022 = ["A.5.12", "A.5.13"], gdpr = ["30"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/datazone/latest/userguide/publishing-data.html"]
  }
}
