service "aws_iam_identity_center" {
  name        = "AWS IAM Identity Center"
  cloud       = "aws"
  family      = "identity_service"
  description = "Single sign-on of a workforce to AWS accounts and applications, with users of its own or of an external identity provider."
  aliases     = ["IAM Identity Center", "Identity Center", "AWS SSO", "AWS Single Sign-On", "Identity Store"]
  resources = [
    "aws_identitystore_group",
    "aws_identitystore_group_membership",
    "aws_identitystore_user",
    "aws_ssoadmin_account_assignment",
    "aws_ssoadmin_application",
    "aws_ssoadmin_application_access_scope",
    "aws_ssoadmin_application_assignment",
    "aws_ssoadmin_application_assignment_configuration",
    "aws_ssoadmin_customer_managed_policy_attachment",
    "aws_ssoadmin_customer_managed_policy_attachments_exclusive",
    "aws_ssoadmin_instance_access_control_attributes",
    "aws_ssoadmin_managed_policy_attachments_exclusive",
    "aws_ssoadmin_permission_set",
    "aws_ssoadmin_permissions_boundary_attachment",
    "aws_ssoadmin_trusted_token_issuer",
  ]
  sources = [
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/security.html",
  ]

  resource_type "aws_ssoadmin_permission_set" {
    defaults = { session_duration = "PT1H" }
    identity = ["id", "arn"]
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts the identity store, with a key of its own when no other is chosen."
    customer = "Chooses a KMS key where that is demanded, and keeps that key usable: without it nobody signs in."
    reason   = "An organization instance takes a customer managed key."
    source   = "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_EncryptionConfiguration.html"
  }

  area "key_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps a storage key of its own for whoever chooses no other, and the keys that sign assertions."
    customer = "Manages the KMS key that it chose and its policy, in the account of the instance."
    reason   = "An organization instance takes a customer managed key."
    source   = "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_EncryptionConfiguration.html"
  }

  variant "own_directory" {
    name        = "Identity Center directory"
    description = "Users, passwords and factors live in Identity Center."
    source      = "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-sso.html"
  }

  variant "external_provider" {
    name        = "External identity provider"
    description = "Users sign in at a provider that the customer chose, and are copied by SCIM."
    source      = "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-idp.html"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Trusts the assertions of the provider and keeps the copied users and groups."
      customer = "Runs or buys the provider, requires MFA there, renews certificates and SCIM tokens, removes leavers there."
      reason   = "Identity Center asks for no factor of its own when another provider signs people in."
      source   = "https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-idp.html"
    }
  }

  obligation "session_limited" {
    title     = "Let sessions end within a working day"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Credentials of a session work until it ends, even after the user was removed; twelve hours on a lost laptop reach into the next day."
    provider  = "Ends sessions after one to twelve hours as the permission set says, one hour unless told otherwise."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "AC-2(5)"]
      pci_dss_4_0      = ["8.2.8"]
      iso_27001_2022   = ["A.8.2", "A.8.5"]
      hipaa            = ["164.312(a)(2)(iii)"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html"]

    check "aws_ssoadmin_permission_set" {
      require = !matches("^P[0-9]+D|^PT(9|[1-9][0-9]+)H|^PT8H0*[1-9]|^PT(48[1-9]|49[0-9]|[5-9][0-9]{2}|[0-9]{4,})M", self.session_duration)
      remedy  = "Set session_duration to \"PT8H\" or less, and to \"PT1H\" for administrators."
    }
  }

  obligation "assigned_to_groups" {
    title     = "Assign accounts and applications to groups"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Assignments to single people are what nobody finds when they change jobs; membership of a group is reviewed and ends with the account."
    provider  = "Gives every member of an assigned group the role or the application."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/useraccess.html"]

    check "aws_ssoadmin_account_assignment" {
      also    = ["aws_ssoadmin_application_assignment"]
      require = self.principal_type == "GROUP"
      remedy  = "Set principal_type = \"GROUP\" with principal_id of a group."
    }
  }

  obligation "assignment_required" {
    title     = "Open applications to assigned people only"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without required assignment everybody in the directory, contractors and service users too, gets into the application."
    provider  = "Refuses users without an assignment unless the application says that none is needed."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.3"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutApplicationAssignmentConfiguration.html"]

    check "aws_ssoadmin_application_assignment_configuration" {
      require = self.assignment_required == true
      fix     = { assignment_required = true }
    }
  }

  # Single attachments belong to aws_iam.
  obligation "no_administrator_policies" {
    title     = "Attach no administrator policy"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "A permission set with AdministratorAccess or IAMFullAccess makes every member of its groups the owner of each assigned account; one stolen session is enough."
    provider  = "Creates a role with these policies in every assigned account."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-6(5)"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["5.4", "6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetpredefined.html"]

    check "aws_ssoadmin_managed_policy_attachments_exclusive" {
      require = !anytrue([for a in self.managed_policy_arns : matches("policy/(AdministratorAccess|IAMFullAccess)$", a)])
      remedy  = "List policies for the job, such as job-function/ViewOnlyAccess, and keep one separate set for administrators."
    }
  }

  obligation "permissions_boundary" {
    title       = "Bound what permission sets can allow"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "Without a boundary a policy that is attached later, or a role that its members create, goes as far as it says."
    provider    = "Puts the boundary on the role in every account."
    frameworks  = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.8.2"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetcustom.html"]

    check "aws_ssoadmin_permission_set" {
      companion "aws_ssoadmin_permissions_boundary_attachment" {
        attribute = "permission_set_arn"
      }
      require = length(companions.aws_ssoadmin_permissions_boundary_attachment) > 0
      remedy  = "Add an aws_ssoadmin_permissions_boundary_attachment for the permission set."
    }
  }

  obligation "scope_targets_named" {
    title     = "Name the targets of an access scope"
    area      = "identity_access"
    severity  = "low"
    rationale = "A scope without targets lets the application act for its users in every application of the instance, also in those that come later."
    provider  = "Hands out tokens for the targets of the scope, or for all where none is named."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      iso_27001_2022 = ["A.5.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutApplicationAccessScope.html"]

    check "aws_ssoadmin_application_access_scope" {
      require = length(self.authorized_targets) > 0
      remedy  = "List the ARNs of the applications in authorized_targets."
    }
  }

  obligation "token_claim_stable" {
    title     = "Match tokens by an identifier that stays"
    area      = "identity_access"
    severity  = "low"
    rationale = "An e-mail address that another issuer vouches for can be changed or given to a new person there, who then acts as the old one here."
    provider  = "Looks the user up by the attribute that the issuer's claim is mapped to."
    frameworks = {
      nist_800_53_r5 = ["IA-4", "IA-8"]
      iso_27001_2022 = ["A.5.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/using-apps-with-trusted-token-issuer.html"]

    check "aws_ssoadmin_trusted_token_issuer" {
      require = !anytrue([for c in self.trusted_token_issuer_configuration : anytrue([for o in c.oidc_jwt_configuration : matches("(?i)email", o.claim_attribute_path) || matches("(?i)emails", o.identity_store_attribute_path)])])
      remedy  = "Map an immutable claim, such as sub or oid, to externalIds.value."
    }
  }

  # What no code shows

  obligation "mfa_enforced" {
    title        = "Prove that every sign-in takes a second factor"
    area         = "identity_access"
    severity     = "critical"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "MFA settings of the instance (prompt at every sign-in, enrolment required, passkeys preferred) or the policy of the external provider, and a list of users without a factor."
    rationale    = "One password opens all accounts of the organization; no Terraform resource shows the setting."
    provider     = "Asks for a factor as the instance is set, for users of its own directory and of Active Directory."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0      = ["8.4.1", "8.4.2"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.3", "6.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/enable-mfa.html"]
  }

  obligation "assignments_reviewed" {
    title        = "Review assignments and permission sets"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rights pile up with each project, and a group that was right for one account is assigned to twenty."
    provider     = "Lists assignments and the last use of roles."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-2"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/useraccess.html"]
  }

  obligation "leavers_removed" {
    title        = "Remove leavers and end their sessions"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A user who is disabled keeps running role sessions for hours, and one whose copy by SCIM failed is never disabled at all."
    provider     = "Stops new sign-ins within an hour; sessions of roles last until they end."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)"]
      pci_dss_4_0    = ["8.2.5"]
      iso_27001_2022 = ["A.5.11", "A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/revoke-user-permissions.html"]
  }

  obligation "provider_credentials_renewed" {
    title        = "Renew SCIM tokens and SAML certificates in time"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["external_provider"]
    rationale    = "A SCIM token ends after a year and the provider's certificate on a day of its own: leavers stay, then nobody signs in."
    provider     = "Warns in its console before the end; it renews neither."
    frameworks   = { nist_800_53_r5 = ["IA-5"], iso_27001_2022 = ["A.5.17"], pci_dss_4_0 = ["8.6.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/provision-automatically.html"]
  }

  obligation "emergency_access_rehearsed" {
    title        = "Rehearse access without Identity Center"
    area         = "resilience"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: sign-in to a production account by the emergency role or user while Identity Center or the provider is taken as down, alarm that fired, time taken."
    rationale    = "Identity Center lives in one Region and trusts one provider; when either fails, nobody can mend anything unless another way was prepared."
    provider     = "Runs the service over several zones of a Region."
    frameworks = {
      nist_800_53_r5 = ["CP-2", "CP-4", "AC-2(2)"]
      iso_27001_2022 = ["A.5.29", "A.8.2"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/emergency-access.html"]
  }
}
