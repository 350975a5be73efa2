service "azure_entra_id" {
  name        = "Microsoft Entra ID"
  cloud       = "azure"
  family      = "identity_service"
  description = "Directory, sign-in and access decisions for users, groups, applications and workloads, with the role assignments that open Azure resources to them."
  seeds       = [256]
  aliases     = ["Azure Active Directory", "Azure AD", "Entra ID", "Azure RBAC", "Privileged Identity Management", "Managed identities"]
  resources = [
    "azurerm_role_assignment",
    "azurerm_role_definition",
    "azurerm_role_management_policy",
    "azurerm_pim_active_role_assignment",
    "azurerm_pim_eligible_role_assignment",
    "azurerm_user_assigned_identity",
    "azurerm_federated_identity_credential",
    "azurerm_aadb2c_directory",
    "azurerm_active_directory_domain_service",
    "azurerm_active_directory_domain_service_replica_set",
    "azurerm_active_directory_domain_service_trust",
  ]
  sources = ["https://learn.microsoft.com/en-us/entra/fundamentals/what-is-entra", "https://learn.microsoft.com/en-us/entra/architecture/security-operations-introduction"]

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the public sign-in and directory endpoints and evaluates location conditions."
    customer = "Defines named locations, requires compliant networks or devices for administrators, blocks where nobody works."
    reason   = "The sign-in endpoints are public by nature; location and network conditions are policies of the tenant."
    source   = "https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-assignment-network"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces consent, guest and registration settings and conditional access."
    customer = "Restricts user consent, guest rights and app registration, blocks legacy authentication, requires strong sign-in."
    reason   = "Consent, guest and registration settings of the tenant decide what applications and guests may read."
    source   = "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-user-consent"
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Computes sign-in and user risk from its signals."
    customer = "Licenses and enables risk policies, investigates risky users, sends logs to its monitoring."
    reason   = "Risk detection needs a licence and policies that act on it."
    source   = "https://learn.microsoft.com/en-us/entra/id-protection/overview-identity-protection"
  }

  variant "domain_services" {
    name        = "Microsoft Entra Domain Services"
    description = "Managed domain controllers with Kerberos, NTLM, LDAP and group policy in a network of the customer."
    source      = "https://learn.microsoft.com/en-us/entra/identity/domain-services/overview"

    area "network_controls" {
      party    = "customer"
      customer = "Places the domain in its network, keeps secure LDAP off the internet, filters what reaches the controllers."
      reason   = "The controllers stand in a subnet of the customer."
      source   = "https://learn.microsoft.com/en-us/entra/identity/domain-services/network-considerations"
    }

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Offers TLS for LDAP and current Kerberos ciphers."
      customer = "Uploads a certificate for secure LDAP, switches off NTLM version 1, RC4 and TLS 1.0."
      reason   = "Older protocols are on for compatibility until the customer switches them off."
      source   = "https://learn.microsoft.com/en-us/entra/identity/domain-services/secure-your-domain"
    }
  }

  resource_type "azurerm_active_directory_domain_service" {
    defaults = {
      "security.ntlm_v1_enabled"                 = false
      "security.tls_v1_enabled"                  = false
      "security.kerberos_rc4_encryption_enabled" = false
      "secure_ldap.external_access_enabled"      = false
    }
  }

  # Roles

  obligation "no_custom_owner_role" {
    title     = "Create no custom role that may do everything"
    area      = "privileged_access"
    severity  = "high"
    rationale = "A role with the action \"*\" is an owner under another name: reviews that count owners miss it, and whoever holds it can grant himself more."
    provider  = "Evaluates custom roles like built-in ones."
    frameworks = {
      cis_azure_foundations = ["5.4"]
      mcsb_1                = ["PA-1", "PA-7"]
      nist_800_53_r5        = ["AC-6", "AC-6(7)"]
      hipaa                 = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_39"]
      powerpipe = ["iam_no_custom_subscription_owner_roles_created"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/role-based-access-control/custom-roles"]

    check "azurerm_role_definition" {
      require = alltrue([for p in self.permissions : !contains(p.actions, "*")])
      remedy  = "Replace \"*\" in actions by the operations that the role needs."
    }
  }

  obligation "no_wildcard_everywhere" {
    title     = "Give no wildcard role the whole tenant as scope"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "A pattern of actions grows with every new service; assignable at the root, it opens each subscription that will ever exist."
    provider  = "Expands patterns to all operations, present and future."
    frameworks = {
      mcsb_1         = ["PA-7"]
      nist_800_53_r5 = ["AC-6"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AZU-0030"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/role-based-access-control/custom-roles"]

    check "azurerm_role_definition" {
      when    = contains(self.assignable_scopes, "/")
      require = !anytrue([for p in self.permissions : anytrue([for a in p.actions : strcontains(a, "*")])])
      remedy  = "Name the actions, and set assignable_scopes to a management group or subscription."
    }
  }

  obligation "no_role_creation" {
    title     = "Let no custom role write role definitions"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Who may write role definitions may add any right to a role that he already holds."
    provider  = "Checks Microsoft.Authorization operations like every other action."
    frameworks = {
      mcsb_1         = ["PA-7"]
      nist_800_53_r5 = ["AC-6", "AC-6(10)"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AZU-0052"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/role-based-access-control/custom-roles"]

    check "azurerm_role_definition" {
      require = alltrue([for p in self.permissions : !anytrue([for a in p.actions : action_matches(lower(a), "microsoft.authorization/roledefinitions/write")]) || anytrue([for a in p.not_actions : action_matches(lower(a), "microsoft.authorization/roledefinitions/write")])])
      remedy  = "Leave Microsoft.Authorization/roleDefinitions/write out of actions or put it into not_actions."
    }
  }

  obligation "no_role_assignment_right" {
    title     = "Let no custom role assign roles"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Who may write role assignments makes himself owner; a custom role with that right is missing from every list of user access administrators."
    provider  = "Checks Microsoft.Authorization operations like every other action, and offers conditions that limit which roles may be assigned."
    frameworks = {
      cis_azure_foundations = ["5.3.3"]
      mcsb_1                = ["PA-7"]
      nist_800_53_r5        = ["AC-6", "AC-6(10)"]
    }
    derived = ["cis_azure_foundations", "mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/role-based-access-control/delegate-role-assignments-overview"]

    check "azurerm_role_definition" {
      require = alltrue([for p in self.permissions : !anytrue([for a in p.actions : action_matches(lower(a), "microsoft.authorization/roleassignments/write")]) || anytrue([for a in p.not_actions : action_matches(lower(a), "microsoft.authorization/roleassignments/write")])])
      remedy  = "Leave Microsoft.Authorization/roleAssignments/write out of actions; delegate with the role Role Based Access Control Administrator and a condition."
    }
  }

  obligation "no_standing_administrator" {
    title     = "Assign no permanent owner"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "A permanent owner or user access administrator is one phished session away from the whole scope; eligible assignments are empty until somebody activates them."
    provider  = "Activates eligible roles for hours, with approval and multifactor authentication, in Privileged Identity Management."
    frameworks = {
      cis_azure_foundations = ["5.3.3"]
      mcsb_1                = ["PA-1", "PA-2"]
      nist_800_53_r5        = ["AC-2", "AC-6(5)"]
      iso_27001_2022        = ["A.8.2"]
      hipaa                 = ["164.308(a)(4)(i)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices"]

    check "azurerm_role_assignment" {
      when    = self.condition == null || self.condition == ""
      require = !contains(["owner", "user access administrator", "role based access control administrator"], lower(self.role_definition_name)) && !matches("(8e3af657-a8ff-443c-a75c-2fe8c4bcb635|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|f58310d9-a9f6-439a-9e8d-f62e7b41a168)$", lower(self.role_definition_id))
      remedy  = "Assign a narrower role, add a condition that limits what may be assigned, or use azurerm_pim_eligible_role_assignment."
    }
  }

  obligation "activation_requires_mfa" {
    title     = "Require strong sign-in to activate a role"
    area      = "privileged_access"
    severity  = "high"
    rationale = "Without a second factor at activation, a stolen session turns an eligible role into an active one."
    provider  = "Asks for multifactor authentication or an authentication context at activation."
    frameworks = {
      mcsb_1         = ["IM-6", "PA-2"]
      nist_800_53_r5 = ["IA-2(1)"]
      pci_dss_4_0    = ["8.4.1"]
      iso_27001_2022 = ["A.8.5"]
      hipaa          = ["164.312(d)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"]

    check "azurerm_role_management_policy" {
      when    = length(self.activation_rules) > 0
      require = anytrue([for r in self.activation_rules : r.require_multifactor_authentication == true || length(r.required_conditional_access_authentication_context) > 0])
      remedy  = "Set require_multifactor_authentication = true or required_conditional_access_authentication_context in activation_rules."
    }
  }

  obligation "active_assignment_expires" {
    title     = "Give active assignments an end"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "An active assignment without an end is standing access that went through the approval tool."
    provider  = "Removes the assignment when its time is over."
    frameworks = {
      mcsb_1         = ["PA-2"]
      nist_800_53_r5 = ["AC-2(2)", "AC-2(3)"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles"]

    check "azurerm_pim_active_role_assignment" {
      require = anytrue([for e in self.schedule[0].expiration : e.duration_days > 0 || e.duration_hours > 0 || length(e.end_date_time) > 0])
      remedy  = "Add schedule { expiration { duration_hours = 8 } } or an end_date_time."
    }

    check "azurerm_role_management_policy" {
      when    = length(self.active_assignment_rules) > 0
      require = anytrue([for r in self.active_assignment_rules : r.expiration_required == true])
      remedy  = "Set expiration_required = true in active_assignment_rules."
    }
  }

  # Domain Services

  obligation "domain_legacy_protocols" {
    title     = "Switch off legacy protocols of the domain"
    area      = "encryption_in_transit"
    severity  = "high"
    variants  = ["domain_services"]
    rationale = "NTLM version 1, RC4 tickets and TLS 1.0 can be broken by whoever listens; attackers ask for exactly these."
    provider  = "Refuses the protocols that the security settings of the domain switch off."
    frameworks = {
      mcsb_1         = ["NS-8"]
      nist_800_53_r5 = ["SC-8", "CM-7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/domain-services/secure-your-domain"]

    check "azurerm_active_directory_domain_service" {
      require = alltrue([for x in self.security : x.ntlm_v1_enabled != true && x.tls_v1_enabled != true && x.kerberos_rc4_encryption_enabled != true])
      remedy  = "Leave ntlm_v1_enabled, tls_v1_enabled and kerberos_rc4_encryption_enabled of the security block at false."
    }
  }

  obligation "domain_ldap_not_public" {
    title     = "Keep LDAP of the domain off the internet"
    area      = "network_controls"
    severity  = "high"
    variants  = ["domain_services"]
    rationale = "A public LDAP endpoint lets everybody guess passwords of all accounts and lock them out."
    provider  = "Opens the endpoint only when external access is set."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["SC-7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/domain-services/tutorial-configure-ldaps"]

    check "azurerm_active_directory_domain_service" {
      require = alltrue([for x in self.secure_ldap : x.external_access_enabled != true])
      remedy  = "Set external_access_enabled = false in secure_ldap and reach the domain over VPN or peering."
    }
  }

  # Process and evidence

  obligation "mfa_for_everyone" {
    title        = "Require multifactor authentication of everyone"
    area         = "identity_access"
    severity     = "critical"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Export of conditional access policies with their exclusions, report of users without a registered strong method, sign-ins with a single factor in the last month."
    rationale    = "Most taken-over accounts had a password only; one of them is enough to read mail, reset others and register applications."
    provider     = "Evaluates conditional access or security defaults at every sign-in."
    frameworks = {
      cis_azure_foundations = ["5.1.1", "5.1.3"]
      mcsb_1                = ["IM-6"]
      nist_800_53_r5        = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0           = ["8.4.2"]
      hipaa                 = ["164.312(d)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/conditional-access/policy-all-users-mfa-strength"]
  }

  obligation "emergency_accounts" {
    title        = "Keep and test emergency access accounts"
    area         = "privileged_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Two cloud-only accounts with hardware keys, their place of storage, the alert on their use, record of the last test."
    rationale    = "A wrong policy or an outage of the second factor locks all administrators out of the tenant; nobody at Microsoft can open it on a call."
    provider     = "Lets accounts be excluded from policies and records their use."
    frameworks = {
      mcsb_1         = ["PA-5"]
      nist_800_53_r5 = ["AC-2", "CP-2"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/security-emergency-access"]
  }

  obligation "privileged_access_reviewed" {
    title        = "Review administrators and role assignments"
    area         = "privileged_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Completed access review of directory roles and of owner and user access administrator on management groups and subscriptions: fewer than five global administrators, what was removed."
    rationale    = "Global administrators and owners pile up with every project; each is a way to everything."
    provider     = "Runs access reviews in ID Governance and lists role holders."
    frameworks = {
      cis_azure_foundations = ["5.3.3"]
      mcsb_1                = ["PA-1", "PA-4"]
      nist_800_53_r5        = ["AC-2", "AC-6(7)"]
      pci_dss_4_0           = ["7.2.4"]
      soc_2                 = ["CC6.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-create-roles-and-resource-roles-review"]
  }

  obligation "guests_reviewed" {
    title        = "Restrict and review guests"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Guest access and invitation settings, result of the guest review, guests without a sign-in for 90 days removed."
    rationale    = "Guests keep access after the project ends, and their home organization decides how well they are protected."
    provider     = "Restricts what guests can read and runs reviews of guest users."
    frameworks = {
      cis_azure_foundations = ["5.3.2"]
      mcsb_1                = ["PA-4"]
      nist_800_53_r5        = ["AC-2(3)"]
      iso_27001_2022        = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/entra/id-governance/manage-guest-access-with-access-reviews"]
  }

  obligation "applications_reviewed" {
    title        = "Review applications, consents and their secrets"
    area         = "workload_identity"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of applications with high permissions, their owners and credentials with end dates; secrets replaced by managed or federated identities; user consent setting."
    rationale    = "An application with mail or directory rights and a secret of two years is a back door without a second factor."
    provider     = "Lists permissions, consents and expiry dates of every application."
    frameworks = {
      mcsb_1         = ["IM-3", "IM-8"]
      nist_800_53_r5 = ["AC-6", "IA-5"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-application-permissions"]
  }

  obligation "legacy_authentication_blocked" {
    title        = "Block legacy authentication"
    area         = "application_controls"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Protocols such as IMAP and SMTP with basic authentication know no second factor, so password spraying aims at them."
    provider     = "Identifies legacy clients and blocks them by policy."
    frameworks = {
      mcsb_1         = ["IM-6", "NS-8"]
      nist_800_53_r5 = ["IA-2", "CM-7"]
      pci_dss_4_0    = ["8.4.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/conditional-access/policy-block-legacy-authentication"]
  }

  obligation "leavers_removed" {
    title        = "Disable accounts of leavers on the day"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An account that outlives its owner is nobody's: the former employee or whoever finds the password uses it unseen."
    provider     = "Provisions from the personnel system and revokes sessions when asked."
    frameworks = {
      mcsb_1         = ["PA-3"]
      nist_800_53_r5 = ["AC-2", "PS-4"]
      pci_dss_4_0    = ["8.2.5"]
      hipaa          = ["164.308(a)(3)(ii)(C)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/entra/id-governance/what-are-lifecycle-workflows"]
  }

  obligation "takeover_playbook" {
    title        = "Rehearse the response to a taken-over account"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: account blocked, sessions revoked, methods, rules and consents checked, administrator account as a second case; time taken."
    rationale    = "Resetting the password does not end sessions, tokens, inbox rules and consented applications; an unrehearsed team leaves one of them."
    provider     = "Revokes sessions and tokens and keeps the audit trail."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/entra/architecture/security-operations-user-accounts"]
  }

  obligation "configuration_exported" {
    title        = "Keep policies and registrations as code"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Repository or export with policies, roles, groups and application registrations, date of the last comparison, record of a test restore into a test tenant."
    rationale    = "A deleted or changed conditional access policy cannot always be restored by Microsoft; without an export nobody knows how it was."
    provider     = "Keeps many deleted objects for 30 days."
    frameworks = {
      mcsb_1         = ["BR-1"]
      nist_800_53_r5 = ["CP-9", "CM-2"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/entra/architecture/recover-from-deletions"]
  }
}
