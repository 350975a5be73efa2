service "azure_blueprints" {
  name        = "Azure Blueprints"
  cloud       = "azure"
  model       = "paas"
  status      = "deprecated"
  description = "Packages of role assignments, policies, templates and resource groups for new subscriptions; phased out from 31 July 2026 and retired on 31 January 2027, succeeded by template specs and deployment stacks."
  seeds       = [260]
  aliases     = ["Blueprints"]
  resources = [
    "azurerm_blueprint_assignment",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/governance/blueprints/overview", "https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/migrate-blueprint"]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service; blueprints are data."
    source = "https://learn.microsoft.com/en-us/azure/governance/blueprints/overview"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses."
    source = "https://learn.microsoft.com/en-us/azure/governance/blueprints/overview"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Definitions are always encrypted and the customer has no setting for it."
    source = "https://learn.microsoft.com/en-us/azure/security/fundamentals/encryption-atrest"
  }

  area "key_management" {
    party  = "provider"
    reason = "The keys of the management plane are the provider's."
    source = "https://learn.microsoft.com/en-us/azure/security/fundamentals/encryption-atrest"
  }

  area "network_controls" {
    party  = "provider"
    reason = "Blueprints are managed through the public endpoint of Azure Resource Manager, whose network the provider guards."
    source = "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview"
  }

  area "backup" {
    party    = "customer"
    customer = "Exports definitions and assignments and keeps them in version control."
    reason   = "Definitions that were not exported are deleted when the service ends."
    source   = "https://learn.microsoft.com/en-us/azure/governance/blueprints/migrate-to-template-specs"
  }

  area "resilience" {
    party    = "customer"
    customer = "Moves definitions to template specs or Terraform modules and locks to deployment stacks or management locks before the end."
    reason   = "The service ends; what it protected has to move."
    source   = "https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/migrate-blueprint"
  }

  obligation "migrated" {
    title        = "Replace blueprints before they end"
    area         = "change_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of assignments with owner, target (deployment stack, template spec or Terraform module) and date; export of all definitions; check that no lock comes from a blueprint any more."
    rationale    = "After the retirement the definitions are deleted and their locks no longer protect anything; subscriptions that are created afterwards start without the baseline."
    provider     = "Announced the end for 31 January 2027 and documents the way to template specs and deployment stacks."
    frameworks = {
      nist_800_53_r5 = ["SA-22", "CM-2"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-resource-manager/bicep/migrate-blueprint"]
  }
}
