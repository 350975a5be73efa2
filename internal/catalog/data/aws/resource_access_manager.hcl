service "aws_resource_access_manager" {
  name        = "AWS Resource Access Manager"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Shares resources such as subnets, transit gateways and certificate authorities with other accounts."
  aliases     = ["RAM", "AWS RAM", "Resource Access Manager"]
  resources = [
    "aws_ram_permission",
    "aws_ram_principal_association",
    "aws_ram_resource_association",
    "aws_ram_resource_share",
    "aws_ram_resource_share_accepter",
    "aws_ram_resource_share_associations_exclusive",
    "aws_ram_sharing_with_organization",
  ]
  sources = [
    "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/ram/latest/userguide/security.html",
  ]

  resource_type "aws_ram_resource_share" {
    defaults = {
      allow_external_principals                                                   = false
      "resource_share_configuration.retain_sharing_on_account_leave_organization" = false
    }
    identity = ["id", "arn"]
  }

  area "workload_identity" {
    party  = "not_applicable"
    reason = "A share runs nothing and acts under no role."
    source = "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html"
  }

  area "secrets" {
    party  = "not_applicable"
    reason = "A share holds no credentials."
    source = "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "A share stores nothing; its definition belongs into version control."
    source = "https://docs.aws.amazon.com/ram/latest/userguide/what-is.html"
  }

  function "is_service" {
    description = "Whether a principal is a service of AWS."
    params      = ["principal"]
    result      = endswith(principal, ".amazonaws.com")
  }

  obligation "no_external_principals" {
    title     = "Share inside of the organization only"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A share that takes external principals goes to any account number, also one with a wrong digit, and it stays when the partner is gone."
    provider  = "Refuses principals outside of the organization unless the share allows them."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-21"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html"]

    check "aws_ram_resource_share" {
      require = self.allow_external_principals == false
      fix     = { allow_external_principals = false }
    }
  }

  obligation "sharing_ends_with_membership" {
    title     = "End sharing when an account leaves"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With sharing retained an account that was sold or closed keeps its hold on your network or keys, and nobody is asked."
    provider  = "Ends the sharing when an account leaves the organization unless told to keep it."
    frameworks = {
      nist_800_53_r5   = ["AC-2(3)", "AC-21"]
      iso_27001_2022   = ["A.5.18"]
      pci_dss_4_0      = ["8.2.5"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html"]

    check "aws_ram_resource_share" {
      require = !anytrue([for c in self.resource_share_configuration : c.retain_sharing_on_account_leave_organization == true])
      remedy  = "Leave retain_sharing_on_account_leave_organization out or false."
    }
  }

  obligation "permissions_narrow" {
    title     = "Write no wildcards into RAM permissions"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A customer managed permission with service:* lets the other account do everything to the shared resource that its type allows, now and later."
    provider  = "Builds the resource's policy from the permission of the share."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/create-customer-managed-permissions.html"]

    check "aws_ram_permission" {
      require = !anytrue([for a in flatten([jsondecode(self.policy_template).Action]) : is_service_wildcard(a)])
      remedy  = "List the single actions in Action of policy_template."
    }
  }

  obligation "service_sources_named" {
    title     = "Name the sources when sharing with a service"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A share with a service of AWS and without sources serves every account that uses the service: a confused deputy."
    provider  = "Limits a service principal to the source accounts of the share."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-4"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-create.html"]

    check "aws_ram_resource_share_associations_exclusive" {
      when    = anytrue([for p in self.principals : is_service(p)])
      require = length(self.sources) > 0
      remedy  = "List your account ids in sources."
    }
  }

  obligation "shared_with_some" {
    title       = "Share with units or accounts, not with everyone"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A share with the whole organization reaches sandboxes and every account that is created later."
    provider    = "Shares with accounts, organizational units or the whole organization."
    frameworks  = { nist_800_53_r5 = ["AC-6", "AC-21"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html"]

    check "aws_ram_principal_association" {
      require = !matches(":organization/", self.principal)
      remedy  = "Name an organizational unit or an account as principal."
    }

    check "aws_ram_resource_share_associations_exclusive" {
      require = !anytrue([for p in self.principals : matches(":organization/", p)])
      remedy  = "Name organizational units or accounts in principals."
    }
  }

  # What no code shows

  obligation "shares_reviewed" {
    title        = "Review shares in both directions"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Shares outlive the project, and what others share with you, a subnet or a resolver rule, steers your traffic without standing in your code."
    provider     = "Lists shares given and taken, and reports external access in IAM Access Analyzer."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-21"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-view-rs.html"]
  }

  obligation "invitations_vetted" {
    title        = "Accept shares only from known accounts"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An accepted prefix list, rule group or image of a stranger changes what your network lets through, and the stranger can change it again later."
    provider     = "Asks for acceptance of shares from outside of the organization."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "SA-9"]
      iso_27001_2022 = ["A.5.19"]
      soc_2          = ["CC9.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html"]
  }

  obligation "dependants_known" {
    title        = "Keep a list of who depends on a share"
    area         = "asset_inventory"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of shared resources with owner, accounts that use them, what runs on them and what happens when the share ends."
    rationale    = "Deleting a shared subnet or gateway in one account takes down systems in others whose owners nobody asked."
    provider     = "Lists the principals of a share; it does not know what they run."
    frameworks   = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.9"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/ram/latest/userguide/working-with-sharing-view-rs.html"]
  }
}
