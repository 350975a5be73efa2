service "aws_service_catalog" {
  name        = "AWS Service Catalog"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Portfolios of approved products that people launch under a role they do not hold themselves, and AppRegistry, which groups resources into applications."
  aliases     = ["Service Catalog", "AppRegistry", "Service Catalog AppRegistry"]
  resources = [
    "aws_servicecatalog_budget_resource_association",
    "aws_servicecatalog_constraint",
    "aws_servicecatalog_organizations_access",
    "aws_servicecatalog_portfolio",
    "aws_servicecatalog_portfolio_share",
    "aws_servicecatalog_principal_portfolio_association",
    "aws_servicecatalog_product",
    "aws_servicecatalog_product_portfolio_association",
    "aws_servicecatalog_provisioned_product",
    "aws_servicecatalog_provisioning_artifact",
    "aws_servicecatalog_service_action",
    "aws_servicecatalog_tag_option",
    "aws_servicecatalog_tag_option_resource_association",
    "aws_servicecatalogappregistry_application",
    "aws_servicecatalogappregistry_attribute_group",
    "aws_servicecatalogappregistry_attribute_group_association",
  ]
  sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html", "https://docs.aws.amazon.com/servicecatalog/latest/adminguide/security.html"]

  resource_type "aws_servicecatalog_portfolio_share" {
    defaults = { share_principals = false }
  }

  resource_type "aws_servicecatalog_product" {
    defaults = { "provisioning_artifact_parameters.disable_template_validation" = false }
  }

  resource_type "aws_servicecatalog_provisioning_artifact" {
    defaults = { disable_template_validation = false }
  }

  obligation "shared_in_organization" {
    title     = "Share portfolios within the organization"
    area      = "identity_access"
    severity  = "high"
    rationale = "A share with an account stays when the account leaves the organization or changes hands, and its new owner launches your products."
    provider  = "Ends shares with an organization for accounts that leave it."
    frameworks = {
      aws_fsbp         = ["ServiceCatalog.1"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing.html"]
    check "aws_servicecatalog_portfolio_share" {
      require = self.type != "ACCOUNT"
      remedy  = "Share with an organization, an organizational unit or an ORGANIZATION_MEMBER_ACCOUNT."
    }
  }

  obligation "principals_not_shared" {
    title     = "Do not share principal names across accounts"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With share_principals the name of a role is enough in the other account: whoever may make a role of that name there may launch the products."
    provider  = "Matches principals of shared portfolios by name where told to."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      pci_dss_4_0      = ["7.2.1"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html", "https://docs.aws.amazon.com/servicecatalog/latest/dg/API_AssociatePrincipalWithPortfolio.html"]
    check "aws_servicecatalog_portfolio_share" {
      require = self.share_principals == false
      fix     = { share_principals = false }
    }
  }

  obligation "principals_named" {
    title     = "Grant portfolios to named principals"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With a bare wildcard as the name every role of the account, or of the path, launches with the rights of the launch role, also roles made tomorrow."
    provider  = "Accepts wildcards in principals of the type IAM_PATTERN."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_users.html"]
    # Roles of IAM Identity Center end in random letters: AWSReservedSSO_Developers_* is how they are named.
    check "aws_servicecatalog_principal_portfolio_association" {
      require = !matches("(^|[:/])[*?]+$", self.principal_arn)
      remedy  = "Name roles, groups or users in principal_arn, those of a permission set as AWSReservedSSO_Name_* below their path."
    }
  }

  obligation "launch_role" {
    title       = "Launch products under a role of their own"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Without a launch constraint people need the rights of everything a product makes, and may then make it without the product."
    provider    = "Assumes the launch role in place of the user."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"]
    check "aws_servicecatalog_product" {
      companion "aws_servicecatalog_constraint" {
        attribute = "product_id"
      }
      require = anytrue([for c in companions.aws_servicecatalog_constraint : c.type == "LAUNCH" || c.type == "STACKSET"])
      remedy  = "Add an aws_servicecatalog_constraint of type LAUNCH with the ARN of a narrow role."
    }
  }

  obligation "templates_validated" {
    title     = "Have templates of products validated"
    area      = "change_management"
    severity  = "low"
    rationale = "A template that was not validated is found broken by the person who launches it, half way."
    provider  = "Validates templates when a version is added unless told not to."
    frameworks = {
      nist_800_53_r5 = ["CM-3(2)"]
      iso_27001_2022 = ["A.8.29"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/servicecatalog_provisioning_artifact"]
    check "aws_servicecatalog_provisioning_artifact" {
      require = self.disable_template_validation == false
      fix     = { disable_template_validation = false }
    }
    check "aws_servicecatalog_product" {
      require = !anytrue([for p in self.provisioning_artifact_parameters : p.disable_template_validation == true])
      remedy  = "Remove disable_template_validation from provisioning_artifact_parameters."
    }
  }

  obligation "secrets_out_of_parameters" {
    title     = "Pass no secrets as product parameters"
    area      = "secrets"
    severity  = "high"
    rationale = "Parameters of a provisioned product stand in code and state, and in its record for whoever may describe it."
    provider  = "Passes parameters to the stack as they are."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/security.html"]
    check "aws_servicecatalog_provisioned_product" {
      require = !anytrue([for p in self.provisioning_parameters : parameter_holds_secret(p.key, p.value)])
      remedy  = "Pass the ARN of a secret, or a dynamic reference that the template resolves, and change the one that was written here."
    }
  }

  obligation "products_reviewed" {
    title        = "Retire old versions of products"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "People launch the version they know; the one with the open group or the ended engine stays active until somebody deactivates it."
    provider     = "Keeps all versions active until told otherwise."
    frameworks = {
      nist_800_53_r5   = ["CM-2", "CM-8"]
      iso_27001_2022   = ["A.8.9"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/managing-versions.html"]
  }

  obligation "launch_roles_reviewed" {
    title        = "Review launch roles and who uses them"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A launch role collects the rights of every product that ever used it, and lends them to all users of the portfolio."
    provider     = "Records launches in CloudTrail under the launch role."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-launch.html"]
  }
}
