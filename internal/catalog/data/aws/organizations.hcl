service "aws_organizations" {
  name        = "AWS Organizations and account management"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Accounts and their units, policies that limit all of them, delegated administrators, contacts and regions of an account."
  aliases     = ["Organizations", "AWS Account Management", "service control policies", "SCP", "RCP", "management account"]
  resources = [
    "aws_account_alternate_contact",
    "aws_account_primary_contact",
    "aws_account_region",
    "aws_organizations_account",
    "aws_organizations_aws_service_access",
    "aws_organizations_delegated_administrator",
    "aws_organizations_organization",
    "aws_organizations_organizational_unit",
    "aws_organizations_policy",
    "aws_organizations_policy_attachment",
    "aws_organizations_resource_policy",
    "aws_organizations_tag",
  ]
  sources = [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/security.html",
    "https://docs.aws.amazon.com/accounts/latest/reference/accounts-welcome.html",
  ]

  resource_type "aws_organizations_organization" {
    defaults = { feature_set = "ALL" }
  }

  resource_type "aws_organizations_policy" {
    defaults = { type = "SERVICE_CONTROL_POLICY" }
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Units, policies and contacts are stored by the service without a setting for it."
    source = "https://docs.aws.amazon.com/organizations/latest/userguide/security.html"
  }

  area "secrets" {
    party  = "not_applicable"
    reason = "Units, policies and contacts hold no credential."
    source = "https://docs.aws.amazon.com/organizations/latest/userguide/security.html"
  }

  area "privileged_access" {
    party    = "customer"
    customer = "Keeps the management account free of workloads, guards its root user and administrators, decides which account administers which service, and knows the role that opens every member."
    reason   = "Policies of the organization do not bind the management account, and it can enter every account that it created."
    source   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps the organization redundant; restores a closed account within 90 days on request."
    customer = "Keeps units, policies and attachments as code, and copies what must survive out of an account before it is closed."
    reason   = "A deleted policy is gone, and so are the resources of an account after its closing."
    source   = "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-closing.html"
  }

  # Predicates

  function "is_guardrail" {
    description = "Whether a policy limits permissions: a service or a resource control policy."
    params      = ["type"]
    result      = contains(["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"], type)
  }

  # A denial with "unless the principal is like" a pattern of all roles denies nobody.
  function "exempts_everybody" {
    description = "Whether a statement denies something to all but principals that are everybody."
    params      = ["s"]
    result = lower(s.effect) == "deny" && anytrue([for c in s.conditions :
      matches("(?i)^(ForAnyValue:|ForAllValues:)?(StringNotLike|StringNotLikeIfExists|ArnNotLike|ArnNotLikeIfExists)$", c.operator)
      && c.key == "aws:principalarn"
      && anytrue([for v in c.values : matches("^(\\*|arn:[^:]*:(iam|sts|\\*):[^:]*:\\*:(\\*|root|(role|user|assumed-role)/\\*))$", v)])
    ])
  }

  function "denies_strangers" {
    description = "Whether a statement denies something to principals outside the organization."
    params      = ["s"]
    result      = lower(s.effect) == "deny" && anytrue([for c in s.conditions : matches("(?i)^StringNot(Equals|Like)", c.operator) && contains(["aws:principalorgid", "aws:principalorgpaths"], c.key)])
  }

  # Services without a region of their own answer in us-east-1; other partitions have a region of their own for them.
  function "denies_global_services" {
    description = "Whether a statement denies everything outside some regions, and thereby the services that are global."
    params      = ["s"]
    result = lower(s.effect) == "deny" && contains(s.actions, "*") && anytrue([for c in s.conditions :
      matches("(?i)^StringNot(Equals|Like)", c.operator) && c.key == "aws:requestedregion" && !contains(c.values, "us-east-1")
      && !anytrue([for v in c.values : matches("^(us-gov|cn|us-iso[a-z]?|eusc|eu-isoe)-", v)])
    ])
  }

  # Organization

  obligation "all_features" {
    title     = "Enable all features of the organization"
    area      = "configuration"
    severity  = "high"
    rationale = "An organization for billing alone has one invoice and no rule: no policy limits an account, and no security service can be enabled for all of them."
    provider  = "Enforces policies and lets services act across accounts only where all features are on."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6", "CM-6(1)"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html"]

    check "aws_organizations_organization" {
      require = self.feature_set == "ALL"
      fix     = { feature_set = "ALL" }
    }
  }

  obligation "scp_enabled" {
    title     = "Enable service control policies"
    area      = "configuration"
    severity  = "medium"
    rationale = "Without them nothing stands above the administrators of an account: whoever takes one may stop the trail, open any region and leave the organization."
    provider  = "Evaluates the policies on every call in member accounts, root user included."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6", "CM-7"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/enable-policy-type.html"]

    check "aws_organizations_organization" {
      require = contains(self.enabled_policy_types, "SERVICE_CONTROL_POLICY")
      remedy  = "Add \"SERVICE_CONTROL_POLICY\" to enabled_policy_types."
    }
  }

  obligation "rcp_enabled" {
    title       = "Enable resource control policies"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "Service control policies bind your principals and nobody else's; a bucket policy that admits a stranger is stopped by a resource control policy only."
    provider    = "Evaluates them on calls to the resources of the services that support it, whoever calls."
    frameworks  = { nist_800_53_r5 = ["AC-3", "AC-4"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html"]

    check "aws_organizations_organization" {
      require = contains(self.enabled_policy_types, "RESOURCE_CONTROL_POLICY")
      remedy  = "Add \"RESOURCE_CONTROL_POLICY\" to enabled_policy_types."
    }
  }

  obligation "ai_opt_out_enabled" {
    title       = "Decide on the use of content by AI services"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "Some AI services of AWS may store content of customers and use it to improve themselves, also in other regions, until an opt-out policy says no."
    provider    = "Stops the use and deletes what was kept for it once the policy applies."
    frameworks  = { nist_800_53_r5 = ["SA-9(5)", "AC-4"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources     = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"]

    check "aws_organizations_organization" {
      require = contains(self.enabled_policy_types, "AISERVICES_OPT_OUT_POLICY")
      remedy  = "Add \"AISERVICES_OPT_OUT_POLICY\" to enabled_policy_types and attach a policy that opts out by default."
    }
  }

  # Accounts

  obligation "account_in_unit" {
    title     = "Place accounts in an organizational unit"
    area      = "configuration"
    severity  = "medium"
    rationale = "An account without parent_id stands in the root, where only the policies of the root apply: those of units, and the security services enrolled by unit, miss it."
    provider  = "Applies to an account the policies of all units above it."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "CM-6(1)"]
      iso_27001_2022   = ["A.5.15", "A.8.9"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_ous_best_practices.html"]

    # What the organization itself names is its root.
    check "aws_organizations_account" {
      companion "aws_organizations_organizational_unit" {
        self_attribute = "parent_id"
      }
      companion "aws_organizations_organization" {
        self_attribute = "parent_id"
      }
      require = length(companions.aws_organizations_organizational_unit) > 0 || length(companions.aws_organizations_organization) == 0 && matches("^ou-", self.parent_id)
      remedy  = "Set parent_id to the id of an aws_organizations_organizational_unit."
    }
  }

  obligation "security_contact" {
    title     = "Register a security contact for each account"
    area      = "incident_response"
    severity  = "medium"
    rationale = "When AWS sees stolen keys or abuse it writes to the security contact; without one the message goes to the root user's mailbox, which often nobody reads."
    provider  = "Sends security notices to the contact beside the account's own address."
    frameworks = {
      aws_fsbp            = ["Account.1"]
      cis_aws_foundations = ["2.3"]
      nist_800_53_r5      = ["IR-6", "IR-7"]
      pci_dss_4_0         = ["A1.2.3"]
      iso_27001_2022      = ["A.5.5"]
      cis_controls_8_1    = ["17.2"]
    }
    derived = ["nist_800_53_r5", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html"]

    check "aws_organizations_account" {
      companion "aws_account_alternate_contact" {
        attribute = "account_id"
      }
      require = anytrue([for c in companions.aws_account_alternate_contact : c.alternate_contact_type == "SECURITY"])
      remedy  = "Add an aws_account_alternate_contact of type \"SECURITY\" with the account's id and the address of a team."
    }
  }

  # Policies

  obligation "exemptions_named" {
    title     = "Exempt named roles from guardrails only"
    area      = "identity_access"
    severity  = "high"
    rationale = "A denial with the exception of principals like role/* exempts everybody: the policy is attached, shown to the auditor and denies nothing."
    provider  = "Evaluates the condition as it is written."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html"]

    check "aws_organizations_policy" {
      when    = is_guardrail(self.type)
      require = !anytrue([for s in policy(self.content) : exempts_everybody(s)])
      remedy  = "Name the roles in the condition on aws:PrincipalArn, such as arn:aws:iam::*:role/break-glass."
    }
  }

  obligation "services_spared" {
    title      = "Spare AWS services in resource control policies"
    area       = "change_management"
    severity   = "medium"
    rationale  = "Services that act for you, such as CloudTrail writing to its bucket, are in no organization: a denial of all strangers stops logs, deliveries and backups in every account."
    provider   = "Marks calls of its services with aws:PrincipalIsAWSService."
    frameworks = { nist_800_53_r5 = ["CM-3", "AC-3"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_examples.html"]

    check "aws_organizations_policy" {
      when    = self.type == "RESOURCE_CONTROL_POLICY"
      require = alltrue([for s in policy(self.content) : !denies_strangers(s) || anytrue([for c in s.conditions : contains(["aws:principalisawsservice", "aws:principalservicename", "aws:principalservicenameslist"], c.key)])])
      remedy  = "Add BoolIfExists = { \"aws:PrincipalIsAWSService\" = \"false\" } to the condition."
    }
  }

  obligation "global_services_spared" {
    title      = "Spare global services when denying regions"
    area       = "change_management"
    severity   = "medium"
    rationale  = "IAM, Organizations, Route 53, CloudFront and Support answer in us-east-1: a denial of all actions outside other regions takes them away, the way to repair it included."
    provider   = "Evaluates aws:RequestedRegion as us-east-1 for global services."
    frameworks = { nist_800_53_r5 = ["CM-3", "CM-4"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"]

    check "aws_organizations_policy" {
      when    = self.type == "SERVICE_CONTROL_POLICY"
      require = !anytrue([for s in policy(self.content) : denies_global_services(s)])
      remedy  = "Use NotAction with the global services, or allow us-east-1 too."
    }
  }

  obligation "policy_attached" {
    title      = "Attach policies to the root, a unit or an account"
    area       = "configuration"
    severity   = "low"
    rationale  = "A policy that is attached nowhere limits nobody, while the code reads as if it did."
    provider   = "Applies a policy to what it is attached to and to all below."
    frameworks = { nist_800_53_r5 = ["CM-6", "AC-3"], iso_27001_2022 = ["A.8.9"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_policies_attach.html"]

    check "aws_organizations_policy" {
      companion "aws_organizations_policy_attachment" {
        attribute = "policy_id"
      }
      require = length(companions.aws_organizations_policy_attachment) > 0
      remedy  = "Add an aws_organizations_policy_attachment with the policy's id and a target_id."
    }
  }

  obligation "ai_opt_out_default" {
    title      = "Opt out of AI content use by default"
    area       = "data_content"
    severity   = "low"
    rationale  = "An opt-out policy that lists single services leaves out those that AWS adds next."
    provider   = "Applies the default to every AI service, future ones too."
    frameworks = { nist_800_53_r5 = ["SA-9(5)"], iso_27001_2022 = ["A.5.34"], gdpr = ["28"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources    = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.html"]

    check "aws_organizations_policy" {
      when    = self.type == "AISERVICES_OPT_OUT_POLICY"
      require = jsondecode(self.content).services.default.opt_out_policy["@@assign"] == "optOut"
      remedy  = "Set services.default.opt_out_policy to { \"@@assign\" = \"optOut\" }."
    }
  }

  obligation "delegation_not_public" {
    title     = "Delegate policy management to named accounts"
    area      = "privileged_access"
    severity  = "high"
    rationale = "With principal \"*\" every account of the organization, a sandbox too, may change what the delegation policy names: the guardrails of all others."
    provider  = "Evaluates the delegation policy for calls of member accounts."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-3", "AC-6(1)"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.2"]
      cis_controls_8_1    = ["6.8"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html"]

    check "aws_organizations_resource_policy" {
      require = !anytrue([for s in policy(self.content) : allows_unnamed(s) && !anytrue([for c in s.conditions : contains(["aws:principalaccount", "aws:principalarn", "aws:userid"], c.key) && matches("^(?i)(StringEquals|StringLike|ArnEquals|ArnLike)", c.operator)])])
      remedy  = "Name the account or role of the delegated administrator as Principal."
    }
  }

  obligation "delegation_actions_named" {
    title     = "Delegate single actions of Organizations"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "organizations:* in the delegation covers detaching and deleting every policy, also those that the delegated team should obey."
    provider  = "Limits a delegated administrator to the actions and policy types of the delegation policy."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-6(1)"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html"]

    check "aws_organizations_resource_policy" {
      require = !anytrue([for s in policy(self.content) : grants_whole_service(s)])
      remedy  = "List the actions that the delegated team needs, with a condition on organizations:PolicyType."
    }
  }

  # Process and evidence

  obligation "accounts_in_organization" {
    title        = "Show that all accounts are in the organization"
    area         = "asset_inventory"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all AWS accounts that the company pays for or uses, with owner, unit, purpose and root mailbox, compared with invoices, card statements and single sign-on."
    rationale    = "The account that a team opened with a credit card has no guardrail, no trail and no owner who is still there."
    provider     = "Lists the accounts of the organization; it does not know of others."
    frameworks = {
      aws_fsbp       = ["Account.2"]
      nist_800_53_r5 = ["CM-8", "PM-5"]
      pci_dss_4_0    = ["12.5.1"]
      iso_27001_2022 = ["A.5.9", "A.8.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts.html"]
  }

  obligation "management_account_empty" {
    title        = "Keep workloads out of the management account"
    area         = "privileged_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Resources and principals of the management account: what runs there and why it must, who may sign in, that services are administered from delegated accounts."
    rationale    = "No service control policy binds it, and its administrators can enter every account: a hole in a workload there is a hole in all."
    provider     = "Lets most security services be administered from a member account."
    frameworks = {
      nist_800_53_r5 = ["AC-5", "AC-6", "SC-7(21)"]
      iso_27001_2022 = ["A.5.3", "A.8.2"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_mgmt-acct.html"]
  }

  obligation "delegated_administrators_reviewed" {
    title        = "Review delegated administrators and trusted services"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A delegated administrator of IAM Identity Center or CloudFormation StackSets reaches every account; one that was registered for a trial is an open door."
    provider     = "Lists delegated administrators per service and trusted access per organization."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-6(7)", "AC-2"]
      pci_dss_4_0         = ["7.2.4"]
      iso_27001_2022      = ["A.5.18"]
      soc_2               = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html"]
  }

  obligation "contacts_current" {
    title        = "Keep contact details current"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A root mailbox of somebody who left can reset the root password; a dead phone number means that AWS suspends an abused account without reaching anyone."
    provider     = "Uses the primary contact, the root mailbox and the billing, operations and security contacts as they stand."
    frameworks = {
      cis_aws_foundations = ["2.2", "2.3"]
      nist_800_53_r5      = ["IR-6", "IR-7"]
      iso_27001_2022      = ["A.5.5", "A.5.6"]
      soc_2               = ["CC2.3"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-primary.html"]
  }

  obligation "guardrails_tested" {
    title        = "Test policies before they bind production"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record per change: last-accessed data of what will be denied, result in a test unit, reviewer, and how to detach the policy when production stops."
    rationale    = "A denial at the root stops deployments and failover in all accounts at once; one with a slip in its condition stops nothing."
    provider     = "Applies an attachment at once, without a trial mode."
    frameworks   = { nist_800_53_r5 = ["CM-3(2)", "CM-4"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"]
  }

  obligation "regions_limited" {
    title        = "Deny regions that are not used"
    area         = "data_residency"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of approved regions with the reason for each, the policy that denies the others, its exemptions, opt-in regions enabled per account, and a denied call in a test."
    rationale    = "Data may be copied, and miners started, in a region where nobody looks and where it must not be by contract."
    provider     = "Enables most regions in every account and enforces a denial by aws:RequestedRegion."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "CM-7", "SA-9(5)"]
      iso_27001_2022 = ["A.5.34"]
      gdpr           = ["32"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr", "soc_2"]
    sources = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"]
  }

  obligation "closing_prepared" {
    title        = "Close and release accounts in order"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Removing an aws_organizations_account from the code closes the account, or puts it outside every guardrail, depending on close_on_deletion; data under retention goes with it."
    provider     = "Keeps a closed account for 90 days and then deletes its content for good."
    frameworks = {
      nist_800_53_r5 = ["SI-12", "MP-6", "AC-2(3)"]
      iso_27001_2022 = ["A.8.10"]
      soc_2          = ["C1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-closing.html"]
  }
}
