variable "flag" {}
variable "text" {}
variable "list" {}

data "google_compute_default_service_account" "default" {}

data "google_app_engine_default_service_account" "default" {}

resource "google_service_account" "app" {
  account_id = "app"
}

data "google_iam_policy" "narrow" {
  binding {
    role    = "roles/logging.viewer"
    members = ["group:operations@example.com"]
  }
}

data "google_iam_policy" "wide" { # want: no_public_grant, no_basic_roles
  binding {
    role    = "roles/viewer"
    members = ["allAuthenticatedUsers"]
  }
}

data "google_iam_policy" "from_variables" { # undecided: no_public_grant, no_basic_roles
  binding {
    role    = var.text
    members = var.list
  }
}

resource "google_project_iam_member" "narrow" {
  project = "shop-123"
  role    = "roles/logging.viewer"
  member  = "group:operations@example.com"
}

resource "google_project_iam_member" "own_account" {
  project = "shop-123"
  role    = "roles/pubsub.publisher"
  member  = "serviceAccount:${google_service_account.app.email}"
}

resource "google_project_iam_member" "public" { # want: no_public_grant, no_basic_roles
  project = "shop-123"
  role    = "roles/viewer"
  member  = "allUsers"
}

resource "google_project_iam_member" "program" { # want: no_basic_roles, no_account_mastery, no_admin_service_account
  project = "shop-123"
  role    = "roles/editor"
  member  = "serviceAccount:${google_service_account.app.email}"
}

# Known as a service account by what it refers to.
resource "google_project_iam_member" "by_reference" { # want: no_admin_service_account
  # undecided: no_public_grant, no_user_grant, no_consumer_account
  project = "shop-123"
  role    = "roles/pubsub.admin"
  member  = google_service_account.app.member
}

resource "google_project_iam_binding" "by_reference" { # want: no_admin_service_account
  # undecided: no_public_grant, no_user_grant, no_consumer_account, no_default_account_grant
  project = "shop-123"
  role    = "roles/pubsub.admin"
  members = [google_service_account.app.member]
}

resource "google_project_iam_member" "administrator" { # want: no_admin_service_account
  project = "shop-123"
  role    = "roles/storage.admin"
  member  = "serviceAccount:app@shop-123.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "impersonator" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  project = "shop-123"
  role    = "roles/iam.serviceAccountTokenCreator"
  member  = "user:jo@gmail.com"
}

resource "google_project_iam_member" "default_account" { # want: no_default_account_grant
  project = "shop-123"
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
}

resource "google_project_iam_member" "default_reference" { # want: no_default_account_grant
  project = "shop-123"
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:${data.google_compute_default_service_account.default.email}"
}

resource "google_project_iam_member" "default_engine" { # want: no_default_account_grant
  project = "shop-123"
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:${data.google_app_engine_default_service_account.default.email}"
}

resource "google_project_iam_member" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  project = "shop-123"
  role    = var.text
  member  = var.text
}

resource "google_project_iam_binding" "narrow" {
  project = "shop-123"
  role    = "roles/logging.viewer"
  members = ["group:operations@example.com", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_project_iam_binding" "public" { # want: no_public_grant, no_basic_roles, no_account_mastery, no_admin_service_account
  project = "shop-123"
  role    = "roles/owner"
  members = ["allAuthenticatedUsers", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_project_iam_binding" "people" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  project = "shop-123"
  role    = "roles/iam.serviceAccountUser"
  members = ["user:jo@example.com", "user:kim@hotmail.com"]
}

resource "google_project_iam_binding" "default_account" { # want: no_default_account_grant
  project = "shop-123"
  role    = "roles/pubsub.subscriber"
  members = ["serviceAccount:shop-123@appspot.gserviceaccount.com"]
}

resource "google_project_iam_binding" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  project = "shop-123"
  role    = var.text
  members = var.list
}

resource "google_project_iam_policy" "narrow" {
  project     = "shop-123"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["group:operations@example.com"] }] })
}

resource "google_project_iam_policy" "public" { # want: no_public_grant
  project     = "shop-123"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["allUsers"] }] })
}

resource "google_project_iam_policy" "from_data" { # undecided: no_public_grant
  project     = "shop-123"
  policy_data = data.google_iam_policy.wide.policy_data
}

resource "google_project_iam_audit_config" "complete" {
  project = "shop-123"
  service = "allServices"
  audit_log_config {
    log_type = "ADMIN_READ"
  }
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}

resource "google_project_iam_audit_config" "one_service" {
  project = "shop-123"
  service = "storage.googleapis.com"
  audit_log_config {
    log_type = "DATA_READ"
  }
}

resource "google_project_iam_audit_config" "gaps" { # want: audit_all_log_types, audit_without_exemptions
  project = "shop-123"
  service = "allServices"
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = ["user:jo@example.com"]
  }
}

resource "google_project_iam_audit_config" "from_variables" { # undecided: audit_all_log_types, audit_without_exemptions
  project = "shop-123"
  service = "allServices"
  audit_log_config {
    log_type         = var.text
    exempted_members = var.list
  }
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = var.list
  }
}

resource "google_folder_iam_member" "narrow" {
  folder = "folders/123456789"
  role   = "roles/logging.viewer"
  member = "group:operations@example.com"
}

resource "google_folder_iam_member" "own_account" {
  folder = "folders/123456789"
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:${google_service_account.app.email}"
}

resource "google_folder_iam_member" "public" { # want: no_public_grant, no_basic_roles
  folder = "folders/123456789"
  role   = "roles/viewer"
  member = "allUsers"
}

resource "google_folder_iam_member" "program" { # want: no_basic_roles, no_account_mastery, no_admin_service_account
  folder = "folders/123456789"
  role   = "roles/editor"
  member = "serviceAccount:${google_service_account.app.email}"
}

resource "google_folder_iam_member" "administrator" { # want: no_admin_service_account
  folder = "folders/123456789"
  role   = "roles/storage.admin"
  member = "serviceAccount:app@shop-123.iam.gserviceaccount.com"
}

resource "google_folder_iam_member" "impersonator" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  folder = "folders/123456789"
  role   = "roles/iam.serviceAccountTokenCreator"
  member = "user:jo@gmail.com"
}

resource "google_folder_iam_member" "default_account" { # want: no_default_account_grant
  folder = "folders/123456789"
  role   = "roles/pubsub.subscriber"
  member = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
}

resource "google_folder_iam_member" "default_reference" { # want: no_default_account_grant
  folder = "folders/123456789"
  role   = "roles/pubsub.subscriber"
  member = "serviceAccount:${data.google_compute_default_service_account.default.email}"
}

resource "google_folder_iam_member" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  folder = "folders/123456789"
  role   = var.text
  member = var.text
}

resource "google_folder_iam_binding" "narrow" {
  folder  = "folders/123456789"
  role    = "roles/logging.viewer"
  members = ["group:operations@example.com", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_folder_iam_binding" "public" { # want: no_public_grant, no_basic_roles, no_account_mastery, no_admin_service_account
  folder  = "folders/123456789"
  role    = "roles/owner"
  members = ["allAuthenticatedUsers", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_folder_iam_binding" "people" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  folder  = "folders/123456789"
  role    = "roles/iam.serviceAccountUser"
  members = ["user:jo@example.com", "user:kim@hotmail.com"]
}

resource "google_folder_iam_binding" "default_account" { # want: no_default_account_grant
  folder  = "folders/123456789"
  role    = "roles/pubsub.subscriber"
  members = ["serviceAccount:shop-123@appspot.gserviceaccount.com"]
}

resource "google_folder_iam_binding" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  folder  = "folders/123456789"
  role    = var.text
  members = var.list
}

resource "google_folder_iam_policy" "narrow" {
  folder      = "folders/123456789"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["group:operations@example.com"] }] })
}

resource "google_folder_iam_policy" "public" { # want: no_public_grant
  folder      = "folders/123456789"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["allUsers"] }] })
}

resource "google_folder_iam_policy" "from_data" { # undecided: no_public_grant
  folder      = "folders/123456789"
  policy_data = data.google_iam_policy.wide.policy_data
}

resource "google_folder_iam_audit_config" "complete" {
  folder  = "folders/123456789"
  service = "allServices"
  audit_log_config {
    log_type = "ADMIN_READ"
  }
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}

resource "google_folder_iam_audit_config" "one_service" {
  folder  = "folders/123456789"
  service = "storage.googleapis.com"
  audit_log_config {
    log_type = "DATA_READ"
  }
}

resource "google_folder_iam_audit_config" "gaps" { # want: audit_all_log_types, audit_without_exemptions
  folder  = "folders/123456789"
  service = "allServices"
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = ["user:jo@example.com"]
  }
}

resource "google_folder_iam_audit_config" "from_variables" { # undecided: audit_all_log_types, audit_without_exemptions
  folder  = "folders/123456789"
  service = "allServices"
  audit_log_config {
    log_type         = var.text
    exempted_members = var.list
  }
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = var.list
  }
}

resource "google_organization_iam_member" "narrow" {
  org_id = "123456789"
  role   = "roles/logging.viewer"
  member = "group:operations@example.com"
}

resource "google_organization_iam_member" "own_account" {
  org_id = "123456789"
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:${google_service_account.app.email}"
}

resource "google_organization_iam_member" "public" { # want: no_public_grant, no_basic_roles
  org_id = "123456789"
  role   = "roles/viewer"
  member = "allUsers"
}

resource "google_organization_iam_member" "program" { # want: no_basic_roles, no_account_mastery, no_admin_service_account
  org_id = "123456789"
  role   = "roles/editor"
  member = "serviceAccount:${google_service_account.app.email}"
}

resource "google_organization_iam_member" "administrator" { # want: no_admin_service_account
  org_id = "123456789"
  role   = "roles/storage.admin"
  member = "serviceAccount:app@shop-123.iam.gserviceaccount.com"
}

resource "google_organization_iam_member" "impersonator" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  org_id = "123456789"
  role   = "roles/iam.serviceAccountTokenCreator"
  member = "user:jo@gmail.com"
}

resource "google_organization_iam_member" "default_account" { # want: no_default_account_grant
  org_id = "123456789"
  role   = "roles/pubsub.subscriber"
  member = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
}

resource "google_organization_iam_member" "default_reference" { # want: no_default_account_grant
  org_id = "123456789"
  role   = "roles/pubsub.subscriber"
  member = "serviceAccount:${data.google_compute_default_service_account.default.email}"
}

resource "google_organization_iam_member" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  org_id = "123456789"
  role   = var.text
  member = var.text
}

resource "google_organization_iam_binding" "narrow" {
  org_id  = "123456789"
  role    = "roles/logging.viewer"
  members = ["group:operations@example.com", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_organization_iam_binding" "public" { # want: no_public_grant, no_basic_roles, no_account_mastery, no_admin_service_account
  org_id  = "123456789"
  role    = "roles/owner"
  members = ["allAuthenticatedUsers", "serviceAccount:app@shop-123.iam.gserviceaccount.com"]
}

resource "google_organization_iam_binding" "people" { # want: no_impersonation_grant, no_account_mastery, no_user_grant, no_consumer_account
  org_id  = "123456789"
  role    = "roles/iam.serviceAccountUser"
  members = ["user:jo@example.com", "user:kim@hotmail.com"]
}

resource "google_organization_iam_binding" "default_account" { # want: no_default_account_grant
  org_id  = "123456789"
  role    = "roles/pubsub.subscriber"
  members = ["serviceAccount:shop-123@appspot.gserviceaccount.com"]
}

resource "google_organization_iam_binding" "from_variables" { # undecided: no_public_grant, no_basic_roles, no_impersonation_grant, no_account_mastery, no_default_account_grant, no_admin_service_account, no_user_grant, no_consumer_account
  org_id  = "123456789"
  role    = var.text
  members = var.list
}

resource "google_organization_iam_policy" "narrow" {
  org_id      = "123456789"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["group:operations@example.com"] }] })
}

resource "google_organization_iam_policy" "public" { # want: no_public_grant
  org_id      = "123456789"
  policy_data = jsonencode({ bindings = [{ role = "roles/logging.viewer", members = ["allUsers"] }] })
}

resource "google_organization_iam_policy" "from_data" { # undecided: no_public_grant
  org_id      = "123456789"
  policy_data = data.google_iam_policy.wide.policy_data
}

resource "google_organization_iam_audit_config" "complete" {
  org_id  = "123456789"
  service = "allServices"
  audit_log_config {
    log_type = "ADMIN_READ"
  }
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}

resource "google_organization_iam_audit_config" "one_service" {
  org_id  = "123456789"
  service = "storage.googleapis.com"
  audit_log_config {
    log_type = "DATA_READ"
  }
}

resource "google_organization_iam_audit_config" "gaps" { # want: audit_all_log_types, audit_without_exemptions
  org_id  = "123456789"
  service = "allServices"
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = ["user:jo@example.com"]
  }
}

resource "google_organization_iam_audit_config" "from_variables" { # undecided: audit_all_log_types, audit_without_exemptions
  org_id  = "123456789"
  service = "allServices"
  audit_log_config {
    log_type         = var.text
    exempted_members = var.list
  }
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = var.list
  }
}

resource "google_service_account_iam_member" "deployers" {
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  member             = "group:deploy@example.com"
}

resource "google_service_account_iam_member" "public" { # want: no_public_grant
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  member             = "allUsers"
}

resource "google_service_account_iam_member" "from_variable" { # undecided: no_public_grant
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  member             = var.text
}

resource "google_service_account_iam_binding" "deployers" {
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  members            = ["group:deploy@example.com"]
}

resource "google_service_account_iam_binding" "public" { # want: no_public_grant
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  members            = ["allUsers"]
}

resource "google_service_account_iam_binding" "from_variable" { # undecided: no_public_grant
  service_account_id = google_service_account.app.name
  role               = "roles/iam.serviceAccountUser"
  members            = var.list
}

resource "google_project_iam_custom_role" "narrow" {
  role_id     = "narrow"
  title       = "narrow"
  permissions = ["storage.objects.get", "storage.objects.list"]
}

resource "google_project_iam_custom_role" "escalating" { # want: custom_role_without_escalation
  role_id     = "escalating"
  title       = "escalating"
  permissions = ["storage.buckets.setIamPolicy", "iam.serviceAccounts.actAs"]
}

resource "google_project_iam_custom_role" "from_variable" { # undecided: custom_role_without_escalation
  role_id     = "from_variable"
  title       = "from_variable"
  permissions = var.list
}

resource "google_organization_iam_custom_role" "narrow" {
  org_id      = "123456789"
  role_id     = "narrow"
  title       = "narrow"
  permissions = ["storage.objects.get", "storage.objects.list"]
}

resource "google_organization_iam_custom_role" "escalating" { # want: custom_role_without_escalation
  org_id      = "123456789"
  role_id     = "escalating"
  title       = "escalating"
  permissions = ["storage.buckets.setIamPolicy", "iam.serviceAccounts.actAs"]
}

resource "google_organization_iam_custom_role" "from_variable" { # undecided: custom_role_without_escalation
  org_id      = "123456789"
  role_id     = "from_variable"
  title       = "from_variable"
  permissions = var.list
}

resource "google_service_account_key" "created" { # want: no_created_key
  service_account_id = google_service_account.app.name
}

resource "google_service_account_key" "uploaded" { # want: no_uploaded_key
  service_account_id = google_service_account.app.name
  public_key_data    = "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
}

resource "google_service_account_key" "from_variable" { # undecided: no_created_key, no_uploaded_key
  service_account_id = google_service_account.app.name
  public_key_data    = var.text
}

resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github"
  attribute_condition                = "assertion.repository_owner_id == '123456' && assertion.ref == 'refs/heads/main'"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_subject" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-subject"
  attribute_condition                = "assertion.sub == \"repo:example/shop:ref:refs/heads/main\""
  attribute_mapping                  = { "google.subject" = "assertion.sub", "attribute.actor" = "assertion.actor" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_owner_subject" {
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-owner-subject"
  attribute_condition                = "google.subject == 'repository_owner_id:123456:environment:production'"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_environment" { # want: github_federation_pinned
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-environment"
  attribute_condition                = "assertion.sub == 'environment:production'"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_unmapped" { # want: github_federation_pinned
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-unmapped"
  attribute_condition                = "assertion.repository_owner_id == '123456'"
  attribute_mapping                  = { "attribute.actor" = "assertion.actor" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_anyone" { # want: github_federation_pinned
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-anyone"
  attribute_condition                = "assertion.workflow == 'deploy'"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "github_wildcard" { # want: github_federation_pinned
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "github-wildcard"
  attribute_condition                = "assertion.sub == 'repo:example/*:ref:refs/heads/main'"
  attribute_mapping                  = { "google.subject" = "assertion.sub" }
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "aws" { # want: federation_condition
  workload_identity_pool_id          = "aws"
  workload_identity_pool_provider_id = "aws"
  aws {
    account_id = "111122223333"
  }
}

resource "google_iam_workload_identity_pool_provider" "from_variables" { # undecided: federation_condition, github_federation_pinned
  workload_identity_pool_id          = "ci"
  workload_identity_pool_provider_id = "variables"
  attribute_condition                = var.text
  oidc {
    issuer_uri = var.text
  }
}

resource "google_iam_workforce_pool" "default" {
  workforce_pool_id = "staff"
  parent            = "organizations/123456789"
  location          = "global"
}

resource "google_iam_workforce_pool" "long" { # want: workforce_session
  workforce_pool_id = "partners"
  parent            = "organizations/123456789"
  location          = "global"
  session_duration  = "86400s"
}

resource "google_iam_workforce_pool" "from_variable" { # undecided: workforce_session
  workforce_pool_id = "variable"
  parent            = "organizations/123456789"
  location          = "global"
  session_duration  = var.text
}

resource "google_apikeys_key" "maps" {
  name = "maps"
  restrictions {
    api_targets {
      service = "maps-backend.googleapis.com"
    }
    browser_key_restrictions {
      allowed_referrers = ["https://www.example.com/*"]
    }
  }
}

resource "google_apikeys_key" "open" { # want: api_key_restricted
  name = "open"
}

resource "google_apikeys_key" "any_caller" { # want: api_key_restricted
  name = "any-caller"
  restrictions {
    api_targets {
      service = "translate.googleapis.com"
    }
  }
}

resource "google_apikeys_key" "from_variable" { # undecided: api_key_restricted
  name = "variable"
  restrictions {
    dynamic "api_targets" {
      for_each = var.list
      content {
        service = api_targets.value
      }
    }
    server_key_restrictions {
      allowed_ips = ["203.0.113.7"]
    }
  }
}

resource "google_project" "audited" {
  name       = "audited"
  project_id = "audited-123"
}

resource "google_project_iam_audit_config" "audited" {
  project = google_project.audited.project_id
  service = "allServices"
  audit_log_config {
    log_type = "ADMIN_READ"
  }
  audit_log_config {
    log_type = "DATA_READ"
  }
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}

resource "google_project" "silent" { # want: audit_all_services, audit_all_log_types
  name       = "silent"
  project_id = "silent-123"
}

resource "google_project" "from_variables" { # undecided: audit_all_services, audit_all_log_types
  name       = "variables"
  project_id = "variables-123"
}

resource "google_project_iam_audit_config" "variables" { # undecided: audit_all_log_types
  project = google_project.from_variables.id
  service = "allServices"
  dynamic "audit_log_config" {
    for_each = var.list
    content {
      log_type = audit_log_config.value
    }
  }
}
