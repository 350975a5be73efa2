service "google_cloud_iam" {
  name        = "Identity and Access Management"
  cloud       = "google"
  family      = "identity_service"
  description = "Who may do what on Google Cloud: role grants on organizations, folders and projects, service accounts and keys, workload and workforce federation, audit configuration and organization policies."
  seeds       = [266]
  aliases     = ["Cloud IAM", "Google Cloud IAM", "Service accounts", "Workload Identity Federation", "Resource Manager", "Organization Policy Service"]
  resources = [
    "data.google_app_engine_default_service_account",
    "data.google_compute_default_service_account",
    "data.google_iam_policy",
    "google_apikeys_key",
    "google_billing_account_iam_binding",
    "google_billing_account_iam_member",
    "google_billing_account_iam_policy",
    "google_cloud_identity_group",
    "google_cloud_identity_group_membership",
    "google_essential_contacts_contact",
    "google_folder",
    "google_folder_access_approval_settings",
    "google_folder_iam_audit_config",
    "google_folder_iam_binding",
    "google_folder_iam_member",
    "google_folder_iam_policy",
    "google_folder_organization_policy",
    "google_iam_access_boundary_policy",
    "google_iam_deny_policy",
    "google_iam_folder_access_policy",
    "google_iam_folders_policy_binding",
    "google_iam_oauth_client",
    "google_iam_oauth_client_credential",
    "google_iam_organization_access_policy",
    "google_iam_organizations_policy_binding",
    "google_iam_principal_access_boundary_policy",
    "google_iam_project_access_policy",
    "google_iam_projects_policy_binding",
    "google_iam_workforce_pool",
    "google_iam_workforce_pool_iam_binding",
    "google_iam_workforce_pool_iam_member",
    "google_iam_workforce_pool_iam_policy",
    "google_iam_workforce_pool_provider",
    "google_iam_workforce_pool_provider_key",
    "google_iam_workforce_pool_provider_scim_tenant",
    "google_iam_workforce_pool_provider_scim_token",
    "google_iam_workload_identity_pool",
    "google_iam_workload_identity_pool_iam_binding",
    "google_iam_workload_identity_pool_iam_member",
    "google_iam_workload_identity_pool_iam_policy",
    "google_iam_workload_identity_pool_managed_identity",
    "google_iam_workload_identity_pool_namespace",
    "google_iam_workload_identity_pool_provider",
    "google_org_policy_custom_constraint",
    "google_org_policy_policy",
    "google_organization_access_approval_settings",
    "google_organization_iam_audit_config",
    "google_organization_iam_binding",
    "google_organization_iam_custom_role",
    "google_organization_iam_member",
    "google_organization_iam_policy",
    "google_organization_policy",
    "google_privileged_access_manager_entitlement",
    "google_project",
    "google_project_access_approval_settings",
    "google_project_default_service_accounts",
    "google_project_iam_audit_config",
    "google_project_iam_binding",
    "google_project_iam_custom_role",
    "google_project_iam_member",
    "google_project_iam_member_remove",
    "google_project_iam_policy",
    "google_project_organization_policy",
    "google_project_service",
    "google_resource_manager_lien",
    "google_service_account",
    "google_service_account_iam_binding",
    "google_service_account_iam_member",
    "google_service_account_iam_policy",
    "google_service_account_key",
    "google_tags_location_tag_binding",
    "google_tags_tag_binding",
    "google_tags_tag_key",
    "google_tags_tag_key_iam_binding",
    "google_tags_tag_key_iam_member",
    "google_tags_tag_key_iam_policy",
    "google_tags_tag_value",
    "google_tags_tag_value_iam_binding",
    "google_tags_tag_value_iam_member",
    "google_tags_tag_value_iam_policy",
  ]
  sources = ["https://docs.cloud.google.com/iam/docs/overview", "https://docs.cloud.google.com/iam/docs/using-iam-securely"]

  resource_type "google_project" {
    defaults = { auto_create_network = true }
    identity = ["id", "project_id", "number"]
  }

  resource_type "google_service_account_key" {
    legacy = { pgp_key = "string" }
  }

  resource_type "google_project_iam_custom_role" {
    defaults = { stage = "GA" }
  }

  resource_type "google_iam_workforce_pool" {
    defaults = { session_duration = "3600s" }
  }

  # Read only to know what a member refers to.
  resource_type "data.google_compute_default_service_account" {
    legacy = {
      id      = "string"
      email   = "string"
      member  = "string"
      name    = "string"
      project = "string"
    }
    identity = ["id", "email", "member", "name"]
  }

  resource_type "data.google_app_engine_default_service_account" {
    legacy = {
      id      = "string"
      email   = "string"
      member  = "string"
      name    = "string"
      project = "string"
    }
    identity = ["id", "email", "member", "name"]
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates organization policies, conditions, deny policies and access boundaries on every request."
    customer = "Writes them, limits domains of members, forbids keys and default grants, puts services into perimeters."
    reason   = "Organization policies and conditions decide what a grant is worth."
    source   = "https://docs.cloud.google.com/resource-manager/docs/organization-policy/overview"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Issues and rotates tokens for attached service accounts and federated identities."
    customer = "Gives each workload an account of its own, replaces keys by federation, limits who may act as it."
    reason   = "Tokens are short-lived and made by the platform; which account a workload runs as and who may act as it is decided by grants."
    source   = "https://docs.cloud.google.com/iam/docs/workload-identities"
  }

  variant "workforce_federation" {
    name        = "Workforce Identity Federation"
    description = "Employees sign in with the identity provider of the customer and have no account at Google."
    source      = "https://docs.cloud.google.com/iam/docs/workforce-identity-federation"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Checks assertions of the identity provider and issues tokens for the session."
      customer = "Runs and protects the identity provider, requires strong sign-in there, removes leavers, rotates its signing keys."
      reason   = "Google trusts whatever the identity provider of the customer asserts."
      source   = "https://docs.cloud.google.com/iam/docs/workforce-identity-federation"
    }
  }

  function "default_account" {
    description = "Whether a member is a default service account of Compute Engine or App Engine."
    params      = ["member"]
    result      = matches("(-compute@developer|@appspot)\\.gserviceaccount\\.com$", member)
  }

  function "service_account" {
    description = "Whether a member is a service account of the customer."
    params      = ["member"]
    result      = startswith(member, "serviceAccount:") || matches("@.*\\.iam\\.gserviceaccount\\.com$", member)
  }

  function "administrative" {
    description = "Whether a role administers something: owner, editor and all that are named admin."
    params      = ["role"]
    result      = contains(["roles/owner", "roles/editor"], role) || matches("[aA]dmin", role)
  }

  function "basic" {
    description = "Whether a role is one of the three basic roles."
    params      = ["role"]
    result      = contains(["roles/owner", "roles/editor", "roles/viewer"], role)
  }

  function "acts_as" {
    description = "Whether a role lets its holder act as service accounts or make tokens for them."
    params      = ["role"]
    result      = contains(["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"], role)
  }

  function "masters_accounts" {
    description = "Whether a role lets its holder become, key or administer every service account below."
    params      = ["role"]
    result = contains([
      "roles/owner", "roles/editor",
      "roles/iam.securityAdmin", "roles/iam.serviceAccountAdmin", "roles/iam.serviceAccountKeyAdmin",
      "roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountOpenIdTokenCreator", "roles/iam.workloadIdentityUser",
      "roles/resourcemanager.organizationAdmin", "roles/resourcemanager.folderAdmin", "roles/resourcemanager.folderIamAdmin", "roles/resourcemanager.projectIamAdmin",
      "roles/dataflow.developer", "roles/dataproc.admin", "roles/dataproc.editor", "roles/dataproc.serviceAgent", "roles/serverless.serviceAgent"
    ], role)
  }

  function "consumer_account" {
    description = "Whether a member is a private mail account that no organization manages."
    params      = ["member"]
    result      = startswith(member, "user:") && matches("(?i)@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|proton|protonmail)\\.[a-z.]+$", member)
  }

  # Grants

  function "logs_all" {
    description = "Whether an audit configuration records every one of the types of log."
    params      = ["config", "types"]
    result      = alltrue([for t in types : anytrue([for c in config.audit_log_config : c.log_type == t])])
  }

  function "exempts_nobody" {
    description = "Whether an audit configuration leaves no member out."
    params      = ["config"]
    result      = alltrue([for c in config.audit_log_config : length(c.exempted_members) == 0])
  }

  obligation "no_public_grant" {
    title     = "Grant no role to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "allUsers is everyone on the internet, allAuthenticatedUsers everyone with any Google account; above the level of one resource no such grant is meant."
    provider  = "Evaluates grants on every request."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3"]
      cis_controls_8_1 = ["3.3"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = { checkov = ["CKV_GCP_113"] }
    sources     = ["https://docs.cloud.google.com/iam/docs/principals-overview"]

    check "google_project_iam_member" {
      also    = ["google_folder_iam_member", "google_organization_iam_member", "google_service_account_iam_member"]
      require = !is_public(self.member)
      remedy  = "Name users, groups or service accounts instead of allUsers and allAuthenticatedUsers."
    }

    check "google_project_iam_binding" {
      also    = ["google_folder_iam_binding", "google_organization_iam_binding", "google_service_account_iam_binding"]
      require = !any_public(self.members)
      remedy  = "Name users, groups or service accounts instead of allUsers and allAuthenticatedUsers."
    }

    check "data.google_iam_policy" {
      require = alltrue([for b in self.binding : !any_public(b.members)])
      remedy  = "Name users, groups or service accounts instead of allUsers and allAuthenticatedUsers."
    }

    check "google_project_iam_policy" {
      also    = ["google_folder_iam_policy", "google_organization_iam_policy"]
      require = alltrue([for b in jsondecode(self.policy_data).bindings : !any_public(b.members)])
      remedy  = "Name users, groups or service accounts instead of allUsers and allAuthenticatedUsers."
    }
  }

  obligation "no_basic_roles" {
    title     = "Grant no basic roles"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Owner, editor and viewer reach every service of the project, also those enabled next year; an editor runs code as its service accounts."
    provider  = "Offers predefined roles per service and task."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      pci_dss_4_0    = ["7.2.1", "7.2.2"]
      iso_27001_2022 = ["A.5.15", "A.8.2"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_GCP_115", "CKV_GCP_116", "CKV_GCP_117"]
      powerpipe = ["iam_project_use_basic_role", "iam_folder_use_basic_role", "iam_organization_use_basic_role"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/roles-overview#basic"]

    check "google_project_iam_member" {
      also = [
        "google_folder_iam_member",
        "google_organization_iam_member",
        "google_project_iam_binding",
        "google_folder_iam_binding",
        "google_organization_iam_binding",
      ]
      require = !basic(self.role)
      remedy  = "Grant predefined or custom roles with the rights that the task needs."
    }

    check "data.google_iam_policy" {
      require = alltrue([for b in self.binding : !basic(b.role)])
      remedy  = "Grant predefined or custom roles with the rights that the task needs."
    }
  }

  obligation "no_impersonation_grant" {
    title     = "Grant impersonation on single accounts only"
    area      = "privileged_access"
    severity  = "high"
    rationale = "On a project or above, Service Account User and Token Creator let their holder become every service account there, the strongest included."
    provider  = "Checks the right to act as an account where it is granted."
    frameworks = {
      cis_gcp_foundations = ["1.7"]
      pci_dss_4_0         = ["7.2.1", "7.2.2"]
      iso_27001_2022      = ["A.5.15", "A.8.2"]
      hipaa               = ["164.308(a)(3)(i)", "164.308(a)(4)(i)"]
      nist_800_53_r5      = ["AC-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_41"]
      trivy     = ["GCP-0005", "GCP-0009", "GCP-0011"]
      powerpipe = ["iam_project_no_service_account_token_creator_role"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/service-account-permissions"]

    check "google_project_iam_member" {
      also = [
        "google_folder_iam_member",
        "google_organization_iam_member",
        "google_project_iam_binding",
        "google_folder_iam_binding",
        "google_organization_iam_binding",
      ]
      require = !acts_as(self.role)
      remedy  = "Grant the role with google_service_account_iam_member on the one account that is needed."
    }
  }

  obligation "no_account_mastery" {
    title       = "Grant no role over all service accounts"
    area        = "privileged_access"
    severity    = "medium"
    recommended = false
    rationale   = "Roles that key, administer or run code as service accounts are a way to all their rights, whatever the role is called."
    provider    = "Lists the permissions in every role."
    frameworks = {
      pci_dss_4_0    = ["7.2.1"]
      iso_27001_2022 = ["A.8.2"]
      nist_800_53_r5 = ["AC-6"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_44", "CKV_GCP_45", "CKV_GCP_49"]
      powerpipe = ["iam_project_impersonation_role", "iam_folder_impersonation_role", "iam_organization_impersonation_role"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/best-practices-service-accounts"]

    check "google_project_iam_member" {
      also = [
        "google_folder_iam_member",
        "google_organization_iam_member",
        "google_project_iam_binding",
        "google_folder_iam_binding",
        "google_organization_iam_binding",
      ]
      require = !masters_accounts(self.role)
      remedy  = "Grant the role on single service accounts or resources, or a narrower role."
    }
  }

  obligation "no_default_account_grant" {
    title     = "Grant no roles to default service accounts"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Every machine, function and job that names no account runs as the default one; a role for it is a role for all of them."
    provider  = "Creates default accounts with the services and, unless told otherwise, makes them editor."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "CM-7"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_46", "CKV_GCP_47", "CKV_GCP_48"]
      trivy     = ["GCP-0004", "GCP-0006", "GCP-0008"]
      powerpipe = ["iam_project_use_default_service_role", "iam_folder_use_default_service_role", "iam_organization_use_default_service_role"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/service-account-types#default"]

    check "google_project_iam_member" {
      also = ["google_folder_iam_member", "google_organization_iam_member"]

      companion "data.google_compute_default_service_account" {
        self_attribute = "member"
        name           = "compute"
      }
      companion "data.google_app_engine_default_service_account" {
        self_attribute = "member"
        name           = "app_engine"
      }
      companion "google_service_account" {
        self_attribute = "member"
        name           = "own"
      }
      require = length(companions.compute) == 0 && length(companions.app_engine) == 0 && (length(companions.own) > 0 || !default_account(self.member))
      remedy  = "Create a service account for the workload and grant the role to it."
    }

    check "google_project_iam_binding" {
      also    = ["google_folder_iam_binding", "google_organization_iam_binding"]
      require = !anytrue([for m in self.members : default_account(m)])
      remedy  = "Create a service account for the workload and grant the role to it."
    }
  }

  obligation "no_admin_service_account" {
    title     = "Grant no administrative role to service accounts"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "A program with an administrative role gives whoever takes it over the project; programs rarely need more than to read and write."
    provider  = "Proposes smaller roles from use in IAM recommendations."
    frameworks = {
      cis_gcp_foundations = ["1.6"]
      pci_dss_4_0         = ["7.2.2", "7.2.5"]
      iso_27001_2022      = ["A.5.15", "A.8.2"]
      hipaa               = ["164.308(a)(3)(i)", "164.308(a)(4)(i)"]
      nist_800_53_r5      = ["AC-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_42"]
      trivy     = ["GCP-0007"]
      powerpipe = ["iam_service_account_no_admin_priviledge"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/best-practices-service-accounts"]

    check "google_project_iam_member" {
      also = ["google_folder_iam_member", "google_organization_iam_member"]
      companion "google_service_account" {
        self_attribute = "member"
        name           = "own"
      }
      require = !(administrative(self.role) && (length(companions.own) > 0 || service_account(self.member)))
      remedy  = "Grant predefined or custom roles with the rights that the task needs."
    }

    check "google_project_iam_binding" {
      also = ["google_folder_iam_binding", "google_organization_iam_binding"]
      companion "google_service_account" {
        self_attribute = "members"
        name           = "own"
      }
      require = !(administrative(self.role) && (length(companions.own) > 0 || anytrue([for m in self.members : service_account(m)])))
      remedy  = "Grant predefined or custom roles with the rights that the task needs."
    }
  }

  obligation "no_user_grant" {
    title       = "Grant roles to groups, not single users"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A grant to one person outlives the job that needed it: no group membership shows it when the person moves."
    provider    = "Resolves group membership at every request."
    frameworks = {
      nist_800_53_r5 = ["AC-2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["GCP-0003"] }
    sources     = ["https://docs.cloud.google.com/iam/docs/groups-best-practices"]

    check "google_project_iam_member" {
      also    = ["google_folder_iam_member", "google_organization_iam_member"]
      require = !startswith(self.member, "user:")
      remedy  = "Use \"group:...\" in place of \"user:...\"."
    }

    check "google_project_iam_binding" {
      also    = ["google_folder_iam_binding", "google_organization_iam_binding"]
      require = !anytrue([for m in self.members : startswith(m, "user:")])
      remedy  = "Use \"group:...\" in place of \"user:...\"."
    }
  }

  obligation "no_consumer_account" {
    title     = "Grant nothing to private mail accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "Nobody in the company can enforce a second factor on a private account, see its sign-ins or close it when its owner leaves."
    provider  = "Treats every Google account alike unless an organization policy restricts domains."
    frameworks = {
      nist_800_53_r5   = ["AC-2", "IA-2"]
      iso_27001_2022   = ["A.5.16"]
      pci_dss_4_0      = ["8.2.1"]
      cis_controls_8_1 = ["5.1"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    equivalents = { trivy = ["GCP-0069"] }
    sources     = ["https://docs.cloud.google.com/resource-manager/docs/organization-policy/restricting-domains"]

    check "google_project_iam_member" {
      also    = ["google_folder_iam_member", "google_organization_iam_member"]
      require = !consumer_account(self.member)
      remedy  = "Use managed accounts of the organization."
    }

    check "google_project_iam_binding" {
      also    = ["google_folder_iam_binding", "google_organization_iam_binding"]
      require = !anytrue([for m in self.members : consumer_account(m)])
      remedy  = "Use managed accounts of the organization."
    }
  }

  obligation "custom_role_without_escalation" {
    title       = "Keep escalation out of custom roles"
    area        = "privileged_access"
    severity    = "medium"
    recommended = false
    rationale   = "Permissions to set policies, act as accounts, make keys or change roles let their holder give himself everything else."
    provider    = "Checks permissions one by one and names those that escalate."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-6(10)"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/iam/docs/creating-custom-roles"]

    check "google_project_iam_custom_role" {
      also    = ["google_organization_iam_custom_role"]
      require = !anytrue([for p in self.permissions : matches("\\.setIamPolicy$|^iam\\.serviceAccounts\\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$|^iam\\.serviceAccountKeys\\.create$|^iam\\.roles\\.update$", p)])
      remedy  = "Remove setIamPolicy, actAs, token, signing, key and role permissions; grant them on single resources where needed."
    }
  }

  # Service accounts, keys, federation

  obligation "no_created_key" {
    title     = "Create no service account keys"
    area      = "secrets"
    severity  = "high"
    rationale = "A key is a password without an end: it lies in the Terraform state and on disks, works from anywhere, and is the most frequent leak on Google Cloud."
    provider  = "Issues short-lived tokens to attached and federated workloads without any key."
    frameworks = {
      cis_gcp_foundations = ["1.5"]
      pci_dss_4_0         = ["8.6.2"]
      iso_27001_2022      = ["A.5.17"]
      hipaa               = ["164.312(d)"]
      nist_800_53_r5      = ["IA-5", "AC-2"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys"]

    check "google_service_account_key" {
      require = self.public_key_data != null
      remedy  = "Attach the service account or use workload identity federation, and remove the key; where a key cannot be avoided, upload the public half with public_key_data and an end date in the certificate."
    }
  }

  obligation "no_uploaded_key" {
    title       = "Upload no service account keys"
    area        = "secrets"
    severity    = "low"
    recommended = false
    rationale   = "Whoever holds the private half signs as the service account, and Google cannot tell where it is kept or copied."
    provider    = "Accepts uploaded public keys unless an organization policy forbids them."
    frameworks = {
      cis_gcp_foundations = ["1.5"]
      nist_800_53_r5      = ["IA-5"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV2_GCP_3"]
      powerpipe = ["iam_service_account_gcp_managed_key"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/keys-upload"]

    check "google_service_account_key" {
      require = self.public_key_data == null
      remedy  = "Use attached service accounts or workload identity federation."
    }
  }

  obligation "federation_condition" {
    title     = "Restrict workload identity providers"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A provider of a public issuer without a condition accepts the tokens of all its tenants, so every customer of that issuer can ask for access."
    provider  = "Evaluates the condition on each token exchange."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "IA-8"]
      iso_27001_2022 = ["A.5.16"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_118"]
      trivy     = ["GCP-0068"]
      powerpipe = ["iam_workload_identity_restricted"]
    }
    sources = ["https://docs.cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation"]

    check "google_iam_workload_identity_pool_provider" {
      require = is_set(self.attribute_condition)
      remedy  = "Set attribute_condition, such as assertion.repository_owner_id == \"123456\" or attribute.aws_role == \"...\"."
    }
  }

  obligation "github_federation_pinned" {
    title     = "Pin GitHub tokens to your repositories"
    area      = "workload_identity"
    severity  = "high"
    rationale = "All of GitHub shares one issuer; unless the condition compares owner or repository, a workflow in any repository of the world gets a token."
    provider  = "Passes the claims of the token to the condition."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "IA-8"]
      iso_27001_2022 = ["A.5.16"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_GCP_125"] }
    sources     = ["https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines"]

    check "google_iam_workload_identity_pool_provider" {
      when = anytrue([for o in self.oidc : strcontains(o.issuer_uri, "token.actions.githubusercontent.com")])
      # Google takes no OIDC provider without a mapping of google.subject.
      require = is_set(lookup(self.attribute_mapping, "google.subject", null)) && (
        matches("(assertion|attribute)\\.(repository|repository_id|repository_owner|repository_owner_id)\\s*(==|in\\s)", self.attribute_condition) ||
        matches("((assertion|attribute)\\.sub|google\\.subject)\\s*==\\s*['\"]repo:[^/:*'\"]+/[^/:*'\"]+(['\"]|:[^*'\"])", self.attribute_condition) ||
        matches("((assertion|attribute)\\.sub|google\\.subject)\\s*==\\s*['\"](repository|repository_id|repository_owner|repository_owner_id):[^:*'\"]", self.attribute_condition) ||
        matches("(assertion|attribute)\\.sub\\.startsWith\\(['\"]repo:[^/:*'\"]+/", self.attribute_condition)
      )
      remedy = "Map google.subject to assertion.sub and set attribute_condition to assertion.repository_owner_id == \"<number>\" && assertion.repository_id == \"<number>\"."
    }
  }

  obligation "workforce_session" {
    title     = "Limit workforce sessions to a working day"
    area      = "identity_access"
    severity  = "low"
    variants  = ["workforce_federation"]
    rationale = "A stolen session of a federated employee stays valid for as long as the pool says."
    provider  = "Ends console and command line sessions after the set time."
    frameworks = {
      nist_800_53_r5 = ["AC-12"]
      pci_dss_4_0    = ["8.2.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/iam/docs/workforce-identity-federation"]

    check "google_iam_workforce_pool" {
      require = tonumber(trimsuffix(self.session_duration, "s")) <= 43200
      fix     = { session_duration = "28800s" }
    }
  }

  obligation "api_key_restricted" {
    title     = "Restrict API keys"
    area      = "secrets"
    severity  = "medium"
    rationale = "An API key travels in addresses and apps for everyone to read; without restrictions its finder uses every interface that the project has enabled."
    provider  = "Checks restrictions of interfaces and callers on each request."
    frameworks = {
      cis_gcp_foundations = ["1.13", "1.15"]
      iso_27001_2022      = ["A.8.12"]
      nist_800_53_r5      = ["AC-6", "IA-5"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/docs/authentication/api-keys#securing"]

    check "google_apikeys_key" {
      require = anytrue([for r in self.restrictions : length(r.api_targets) > 0 && (length(r.android_key_restrictions) > 0 || length(r.browser_key_restrictions) > 0 || length(r.ios_key_restrictions) > 0 || length(r.server_key_restrictions) > 0)])
      remedy  = "Add restrictions with api_targets and the kind of caller: browser, server, Android or iOS."
    }
  }

  # Audit logs

  obligation "audit_all_services" {
    title       = "Log reads in all services of a project"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "Reads of data and settings are logged only where an audit configuration says so; members who are exempt leave no trace."
    provider    = "Writes Admin Activity logs always and Data Access logs where they are enabled."
    frameworks = {
      cis_gcp_foundations = ["2.1"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_GCP_5"] }
    sources     = ["https://docs.cloud.google.com/logging/docs/audit/configure-data-access"]

    check "google_project" {
      companion "google_project_iam_audit_config" {
        attribute = "project"
        name      = "audits"
      }
      require = anytrue([for a in companions.audits : a.service == "allServices" && logs_all(a, ["ADMIN_READ", "DATA_READ"]) && exempts_nobody(a)])
      remedy  = "Add google_project_iam_audit_config for \"allServices\" with ADMIN_READ and DATA_READ and no exempted_members, here or for the organization."
    }
  }

  obligation "audit_all_log_types" {
    title       = "Log all three types of data access"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "With ADMIN_READ alone neither the download nor the change of data is recorded."
    provider    = "Writes the types that the configuration names."
    frameworks = {
      cis_gcp_foundations = ["2.1"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { trivy = ["GCP-0079"] }
    sources     = ["https://docs.cloud.google.com/logging/docs/audit/configure-data-access"]

    check "google_project_iam_audit_config" {
      also    = ["google_folder_iam_audit_config", "google_organization_iam_audit_config"]
      when    = self.service == "allServices"
      require = logs_all(self, ["ADMIN_READ", "DATA_READ", "DATA_WRITE"])
      remedy  = "Add audit_log_config blocks for ADMIN_READ, DATA_READ and DATA_WRITE."
    }

    check "google_project" {
      companion "google_project_iam_audit_config" {
        attribute = "project"
        name      = "audits"
      }
      require = anytrue([for a in companions.audits : a.service == "allServices" && logs_all(a, ["ADMIN_READ", "DATA_READ", "DATA_WRITE"])])
      remedy  = "Add google_project_iam_audit_config for \"allServices\" with ADMIN_READ, DATA_READ and DATA_WRITE, here or for the organization."
    }
  }

  obligation "audit_without_exemptions" {
    title     = "Exempt nobody from audit logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Whoever is exempt reads data unseen, and so does everybody who takes over that account."
    provider  = "Leaves the calls of exempted members out."
    frameworks = {
      cis_gcp_foundations = ["2.1"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15"]
      nist_800_53_r5      = ["AU-12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/logging/docs/audit/configure-data-access"]

    check "google_project_iam_audit_config" {
      also    = ["google_folder_iam_audit_config", "google_organization_iam_audit_config"]
      require = exempts_nobody(self)
      remedy  = "Remove exempted_members."
    }
  }

  # Process and evidence

  obligation "mfa_for_everyone" {
    title        = "Require strong sign-in of everyone"
    area         = "identity_access"
    severity     = "critical"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Enforcement settings for all organizational units and the identity provider, list of users without an enrolled strong factor, administrators with security keys."
    rationale    = "Accounts with a password only are taken over by phishing; one of an administrator is the organization."
    provider     = "Offers two-step verification, security keys and context-aware access."
    frameworks = {
      nist_800_53_r5 = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0    = ["8.4.2"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/docs/authentication/mfa-requirement"]
  }

  obligation "access_reviewed" {
    title        = "Review grants at every level"
    area         = "identity_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list for organization, folders and projects: administrators, external members, service accounts with wide roles; applied recommendations, what was removed."
    rationale    = "Grants are inherited and add up; a forgotten editor of a folder reads all projects that were created below it since."
    provider     = "Shows effective access in Policy Analyzer and unused rights in recommendations."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/policy-intelligence/docs/policy-analyzer-overview"]
  }

  obligation "keys_rotated" {
    title        = "Rotate or remove the keys that are left"
    area         = "secrets"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of user-managed and API keys with age under 90 days, last use and owner, plan to replace each by federation."
    rationale    = "Keys that could not be replaced yet grow older than the people who made them."
    provider     = "Shows age and last use of each key and can limit their life by policy."
    frameworks = {
      cis_gcp_foundations = ["1.8", "1.16"]
      nist_800_53_r5      = ["IA-5"]
      pci_dss_4_0         = ["8.6.3"]
      iso_27001_2022      = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/iam/docs/key-rotation"]
  }

  obligation "org_policies_enforced" {
    title        = "Enforce organization policies for identity"
    area         = "configuration"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Effective policies: iam.allowedPolicyMemberDomains, iam.disableServiceAccountKeyCreation, iam.disableServiceAccountKeyUpload, iam.automaticIamGrantsForDefaultServiceAccounts, iam.workloadIdentityPoolProviders; exceptions with owner and end date."
    rationale    = "Settings in code protect what the code creates; a key made in the console is a key."
    provider     = "Enforces constraints on everything below the node."
    frameworks = {
      cis_gcp_foundations = ["1.5"]
      nist_800_53_r5      = ["CM-6", "AC-2"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/resource-manager/docs/organization-policy/restricting-service-accounts"]
  }

  obligation "emergency_accounts" {
    title        = "Keep and test emergency access"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Two super administrator accounts with hardware keys that are not used daily, their place of storage, alert on their use, record of the last test."
    rationale    = "When the identity provider fails or a policy locks everybody out, only a prepared super administrator gets in."
    provider     = "Lets super administrators sign in without the federated provider."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "CP-2"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/resource-manager/docs/super-admin-best-practices"]
  }

  obligation "contacts_set" {
    title        = "Set essential contacts"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Contacts of the organization for security, technical and suspension notices, each a mailbox that a team reads; date of the last check."
    rationale    = "Google warns of leaked keys and abused projects by mail; without contacts it goes to owners who left."
    provider     = "Sends notices per category to the contacts of the node."
    frameworks = {
      cis_gcp_foundations = ["1.17"]
      iso_27001_2022      = ["A.5.5", "A.5.6"]
      hipaa               = ["164.308(a)(4)(i)"]
      nist_800_53_r5      = ["IR-6"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/resource-manager/docs/managing-notification-contacts"]
  }

  obligation "duties_separated" {
    title        = "Separate duties over service accounts"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Policy Analyzer result: no principal holds Service Account Admin together with Service Account User or Token Creator; exceptions with reason."
    rationale    = "Who both administers and may act as service accounts needs nobody else to reach what they reach."
    provider     = "Offers separate roles for administration and use."
    frameworks = {
      nist_800_53_r5 = ["AC-5"]
      iso_27001_2022 = ["A.5.3"]
      hipaa          = ["164.308(a)(3)(i)"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/iam/docs/best-practices-service-accounts"]
  }

  obligation "leavers_removed" {
    title        = "Suspend leavers on the day"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An account that outlives its owner keeps all its grants, and nobody watches it."
    provider     = "Revokes sessions and tokens of suspended accounts."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "PS-4"]
      pci_dss_4_0    = ["8.2.5"]
      iso_27001_2022 = ["A.6.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security/compromised-credentials"]
  }

  obligation "compromise_playbook" {
    title        = "Rehearse the response to stolen credentials"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise with a service account key: key disabled, tokens revoked, actions listed from the logs, new grants, keys and machines removed; time taken."
    rationale    = "Disabling the account does not end tokens, keys it made, grants it gave and machines it started."
    provider     = "Reports leaked keys and unusual grants."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.26"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security/compromised-credentials"]
  }
}
