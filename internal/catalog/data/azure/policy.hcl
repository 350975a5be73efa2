service "azure_policy" {
  name        = "Azure Policy"
  cloud       = "azure"
  model       = "paas"
  description = "Rules that Azure Resource Manager applies to every request and resource: definitions, initiatives, assignments, exemptions and remediation."
  seeds       = [257]
  aliases     = ["Policy as code", "Azure Policy Guest Configuration", "Azure Machine Configuration"]
  resources = [
    "azurerm_policy_definition",
    "azurerm_policy_set_definition",
    "azurerm_management_group_policy_set_definition",
    "azurerm_policy_virtual_machine_configuration_assignment",
    "azurerm_management_group_policy_assignment",
    "azurerm_subscription_policy_assignment",
    "azurerm_resource_group_policy_assignment",
    "azurerm_resource_policy_assignment",
    "azurerm_management_group_policy_exemption",
    "azurerm_subscription_policy_exemption",
    "azurerm_resource_group_policy_exemption",
    "azurerm_resource_policy_exemption",
    "azurerm_management_group_policy_remediation",
    "azurerm_subscription_policy_remediation",
    "azurerm_resource_group_policy_remediation",
    "azurerm_resource_policy_remediation",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/overview"]

  resource_type "azurerm_management_group_policy_assignment" {
    defaults = { enforce = true }
  }

  resource_type "azurerm_subscription_policy_assignment" {
    defaults = { enforce = true }
  }

  resource_type "azurerm_resource_group_policy_assignment" {
    defaults = { enforce = true }
  }

  resource_type "azurerm_resource_policy_assignment" {
    defaults = { enforce = true }
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service; rules are data."
    source = "https://learn.microsoft.com/en-us/azure/governance/policy/overview"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://learn.microsoft.com/en-us/azure/governance/policy/overview"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Definitions and compliance states are always encrypted and the customer has no setting for it."
    source = "https://learn.microsoft.com/en-us/azure/security/fundamentals/encryption-atrest"
  }

  area "key_management" {
    party  = "provider"
    reason = "The keys of the management plane are the provider's."
    source = "https://learn.microsoft.com/en-us/azure/security/fundamentals/encryption-atrest"
  }

  area "network_controls" {
    party  = "provider"
    reason = "Policies are managed through the public endpoint of Azure Resource Manager, whose network the provider guards."
    source = "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps definitions, assignments and exemptions in version control and deploys them from there."
    reason   = "Deleted definitions and assignments cannot be restored from the service."
    source   = "https://learn.microsoft.com/en-us/azure/governance/policy/concepts/policy-as-code"
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates resources and publishes built-in initiatives for common standards."
    customer = "Chooses and assigns initiatives, judges what they do not cover, explains deviations to auditors."
    reason   = "A compliance state says only what the assigned rules ask."
    source   = "https://learn.microsoft.com/en-us/azure/governance/policy/concepts/regulatory-compliance"
  }

  obligation "assignment_enforced" {
    title     = "Enforce policy assignments"
    area      = "configuration"
    severity  = "medium"
    rationale = "An assignment in the mode DoNotEnforce counts violations and stops none; many stay in it after the pilot."
    provider  = "Denies, changes or deploys as the definition says while enforcement is on."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CM-6", "CM-7"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/concepts/assignment-structure"]

    check "azurerm_management_group_policy_assignment" {
      also = [
        "azurerm_subscription_policy_assignment",
        "azurerm_resource_group_policy_assignment",
        "azurerm_resource_policy_assignment",
      ]
      require = self.enforce == true
      fix     = { enforce = true }
    }
  }

  obligation "exemption_expires" {
    title     = "Give every exemption an end"
    area      = "configuration"
    severity  = "medium"
    rationale = "An exemption without an end date switches the rule off for good; nobody asks again whether the reason still holds."
    provider  = "Applies the rule again after the date."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CM-6", "CM-7"]
      iso_27001_2022 = ["A.8.9"]
      soc_2          = ["CC8.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/concepts/exemption-structure"]

    check "azurerm_management_group_policy_exemption" {
      also = [
        "azurerm_subscription_policy_exemption",
        "azurerm_resource_group_policy_exemption",
        "azurerm_resource_policy_exemption",
      ]
      require = is_set(self.expires_on)
      remedy  = "Set expires_on to a date such as \"2027-01-31T00:00:00Z\"."
    }
  }

  obligation "exemption_explained" {
    title     = "Explain every exemption"
    area      = "change_management"
    severity  = "low"
    rationale = "A bare exemption cannot be reviewed: the reviewer sees neither who accepted the risk nor what stands in its place."
    provider  = "Stores description and metadata with the exemption."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CM-3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/concepts/exemption-structure"]

    check "azurerm_management_group_policy_exemption" {
      also = [
        "azurerm_subscription_policy_exemption",
        "azurerm_resource_group_policy_exemption",
        "azurerm_resource_policy_exemption",
      ]
      require = length(self.description) > 0
      remedy  = "Say in description who accepted what and why."
    }
  }

  obligation "no_excluded_scopes" {
    title       = "Exclude no scopes from assignments"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "Scopes in not_scopes have neither reason nor end date and do not show in the compliance view; exemptions do."
    provider    = "Skips excluded scopes without a trace in the result."
    frameworks  = { mcsb_1 = ["PV-2"] }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/governance/policy/concepts/exemption-structure"]

    check "azurerm_management_group_policy_assignment" {
      also    = ["azurerm_subscription_policy_assignment", "azurerm_resource_group_policy_assignment"]
      require = length(self.not_scopes) == 0
      remedy  = "Replace not_scopes by exemptions with a reason and an end date."
    }
  }

  obligation "baseline_assigned" {
    title        = "Assign a security baseline at the top"
    area         = "configuration"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Assignments at the root management group: security benchmark, allowed regions, denial of public network access, required diagnostic settings, with effect and parameters."
    rationale    = "Rules assigned to single subscriptions miss the next one that is created."
    provider     = "Inherits assignments down the tree of management groups."
    frameworks = {
      mcsb_1         = ["PV-1", "GS-5"]
      nist_800_53_r5 = ["CM-2", "CM-6"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/concepts/initiative-definition-structure"]
  }

  obligation "noncompliance_worked_off" {
    title        = "Work off noncompliant resources"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Audit effects report and change nothing; the list grows until nobody reads it."
    provider     = "Evaluates daily and on change, and runs remediation tasks when asked."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CA-5", "CM-6"]
      soc_2          = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/how-to/remediate-resources"]
  }

  obligation "changes_tested" {
    title        = "Roll out policy changes in rings"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Pipeline history of the last changes: review, rollout by ring, result of each ring, way back."
    rationale    = "A deny policy with a typing error stops every deployment of the company."
    provider     = "Offers audit effect, selectors and a mode without enforcement for trials."
    frameworks = {
      mcsb_1         = ["PV-1"]
      nist_800_53_r5 = ["CM-3", "CM-4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/how-to/policy-safe-deployment-practices"]
  }

  obligation "policy_rights_reviewed" {
    title        = "Review who may change or exempt policies"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of holders of policy contributor, owner and exempt rights per management group, alerts on deleted assignments, what was removed."
    rationale    = "Whoever may write exemptions or assignments at the top can switch every rule off, for a minute or for good."
    provider     = "Separates the rights through roles such as Resource Policy Contributor."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-6(7)"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/overview#azure-rbac-permissions-in-azure-policy"]
  }

  obligation "remediation_identities_reviewed" {
    title        = "Review identities of deploying policies"
    area         = "workload_identity"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of identities of assignments with their roles and scopes; rights that the definition does not need removed."
    rationale    = "Assignments that deploy or modify act with a managed identity of wide rights, and who edits the definition acts with them."
    provider     = "Runs remediation with the identity of the assignment."
    frameworks = {
      mcsb_1         = ["IM-3", "PA-7"]
      nist_800_53_r5 = ["AC-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/governance/policy/how-to/remediate-resources"]
  }
}
