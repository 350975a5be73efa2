variable "name" {}
variable "member" {}
variable "members" {}
variable "role" {}
variable "entity" {}
variable "acl" {}
variable "policy" {}
variable "access" {}
variable "enabled" {}
variable "seconds" {}
variable "blocks" {}
variable "origins" {}
variable "state" {}

# Buckets

resource "google_storage_bucket" "hardened" {
  name                        = "acme-orders"
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true
  force_destroy               = false

  versioning {
    enabled = true
  }
  soft_delete_policy {
    retention_duration_seconds = 2592000
  }
  logging {
    log_bucket = "acme-usage-logs"
  }
  encryption {
    default_kms_key_name = google_kms_crypto_key.orders.id
  }
  lifecycle_rule {
    action {
      type = "Delete"
    }
    condition {
      num_newer_versions = 5
    }
  }
  cors {
    origin = ["https://shop.example.com"]
    method = ["GET", "PUT"]
  }
  ip_filter {
    mode = "Enabled"
    public_network_source {
      allowed_ip_cidr_ranges = ["203.0.113.0/24"]
    }
  }
}

# It receives the logs of the others.
resource "google_storage_bucket" "logs" { # want: customer_managed_key, lifecycle_rule
  name                        = "acme-usage-logs"
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true

  retention_policy {
    retention_period = 31536000
    is_locked        = true
  }
}

resource "google_storage_bucket" "bare" { # want: public_access_prevention, uniform_bucket_level_access, versioning, lifecycle_rule, customer_managed_key, usage_logging
  name     = "acme-bare"
  location = "US"
}

resource "google_storage_bucket" "careless" { # want: public_access_prevention, uniform_bucket_level_access, versioning, soft_delete, no_force_destroy, lifecycle_rule, logs_to_another_bucket, customer_managed_key, cors_restricted, ip_filter_closed
  name                        = "acme-careless"
  location                    = "US"
  public_access_prevention    = "inherited"
  uniform_bucket_level_access = false
  force_destroy               = true

  versioning {
    enabled = false
  }
  soft_delete_policy {
    retention_duration_seconds = 0
  }
  logging {
    log_bucket = "acme-careless"
  }
  cors {
    origin = ["*"]
    method = ["GET", "post"]
  }
  ip_filter {
    mode = "Enabled"
    public_network_source {
      allowed_ip_cidr_ranges = ["198.51.100.0/24", "0.0.0.0/0"]
    }
  }
}

resource "google_storage_bucket" "variables" {
  # undecided: public_access_prevention, uniform_bucket_level_access, versioning, soft_delete, no_force_destroy, lifecycle_rule, logs_to_another_bucket, customer_managed_key, cors_restricted, ip_filter_closed
  name                        = "acme-variables"
  location                    = "EU"
  public_access_prevention    = var.access
  uniform_bucket_level_access = var.enabled
  force_destroy               = var.enabled

  versioning {
    enabled = var.enabled
  }
  soft_delete_policy {
    retention_duration_seconds = var.seconds
  }
  logging {
    log_bucket = google_storage_bucket.logs.name
  }
  encryption {
    default_kms_key_name = var.name
  }
  cors {
    origin = var.origins
    method = ["PUT"]
  }
  ip_filter {
    mode = "Enabled"
    public_network_source {
      allowed_ip_cidr_ranges = var.origins
    }
  }
  dynamic "lifecycle_rule" {
    for_each = var.blocks
    content {
      action {
        type = "Delete"
      }
      condition {
        age = 30
      }
    }
  }
}

# It may be the bucket that receives the logs.
resource "google_storage_bucket" "unnamed" { # want: lifecycle_rule, customer_managed_key
  # undecided: usage_logging
  name                        = var.name
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true
  versioning {
    enabled = true
  }
}

# The name of google 3.
resource "google_storage_bucket" "older_name" { # want: public_access_prevention, versioning, lifecycle_rule, customer_managed_key, usage_logging
  name               = "acme-old"
  location           = "US"
  bucket_policy_only = true
}

resource "google_storage_bucket" "folders" { # want: public_access_prevention, lifecycle_rule, customer_managed_key, usage_logging
  name                        = "acme-folders"
  location                    = "us-east1"
  uniform_bucket_level_access = true
  hierarchical_namespace {
    enabled = true
  }
}

resource "google_storage_bucket" "public_downloads" { # want: public_access_prevention, versioning, lifecycle_rule, customer_managed_key, usage_logging
  name                        = "acme-downloads"
  location                    = "EU"
  uniform_bucket_level_access = true
  cors {
    origin = ["*"]
    method = ["GET", "HEAD"]
  }
  soft_delete_policy {}
}

# Logs from a sink

resource "google_logging_project_sink" "audit" {
  name        = "audit"
  destination = "storage.googleapis.com/${google_storage_bucket.audit.name}"
}

resource "google_storage_bucket" "audit" { # want: lifecycle_rule, customer_managed_key, usage_logging
  name                        = "acme-audit"
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true
  retention_policy {
    retention_period = 94608000
    is_locked        = true
  }
}

resource "google_storage_bucket" "team_logs" { # want: retention_policy_locked, lifecycle_rule, customer_managed_key, usage_logging
  name                        = "acme-team-logs"
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true
  retention_policy {
    retention_period = 94608000
  }
}

resource "google_storage_bucket" "org_logs" { # want: lifecycle_rule, customer_managed_key, usage_logging
  # undecided: retention_policy_locked
  name                        = "acme-org-logs"
  location                    = "EU"
  public_access_prevention    = "enforced"
  uniform_bucket_level_access = true
  retention_policy {
    retention_period = 94608000
    is_locked        = var.enabled
  }
}

resource "google_logging_project_sink" "unlocked" { # want: log_bucket_locked
  name        = "unlocked"
  destination = "storage.googleapis.com/${google_storage_bucket.team_logs.name}"
}

resource "google_logging_project_sink" "from_variable" { # undecided: log_bucket_locked
  name        = "variable"
  destination = "storage.googleapis.com/${google_storage_bucket.org_logs.name}"
}

resource "google_logging_folder_sink" "locked" {
  name        = "locked"
  folder      = "folders/1"
  destination = "storage.googleapis.com/${google_storage_bucket.audit.name}"
}

resource "google_logging_folder_sink" "unlocked" { # want: log_bucket_locked
  name        = "unlocked"
  folder      = "folders/1"
  destination = "storage.googleapis.com/${google_storage_bucket.team_logs.name}"
}

resource "google_logging_folder_sink" "unknown" { # undecided: log_bucket_locked
  name        = "unknown"
  folder      = "folders/1"
  destination = "storage.googleapis.com/${google_storage_bucket.org_logs.name}"
}

resource "google_logging_organization_sink" "locked" {
  name        = "locked"
  org_id      = "1"
  destination = "storage.googleapis.com/${google_storage_bucket.audit.name}"
}

resource "google_logging_organization_sink" "unlocked" { # want: log_bucket_locked
  name        = "unlocked"
  org_id      = "1"
  destination = "storage.googleapis.com/${google_storage_bucket.team_logs.name}"
}

resource "google_logging_organization_sink" "unknown" { # undecided: log_bucket_locked
  name        = "unknown"
  org_id      = "1"
  destination = "storage.googleapis.com/${google_storage_bucket.org_logs.name}"
}

resource "google_logging_billing_account_sink" "locked" {
  name            = "locked"
  billing_account = "012345-6789AB-CDEF01"
  destination     = "storage.googleapis.com/${google_storage_bucket.audit.name}"
}

resource "google_logging_billing_account_sink" "unlocked" { # want: log_bucket_locked
  name            = "unlocked"
  billing_account = "012345-6789AB-CDEF01"
  destination     = "storage.googleapis.com/${google_storage_bucket.team_logs.name}"
}

resource "google_logging_billing_account_sink" "unknown" { # undecided: log_bucket_locked
  name            = "unknown"
  billing_account = "012345-6789AB-CDEF01"
  destination     = "storage.googleapis.com/${google_storage_bucket.org_logs.name}"
}

resource "google_logging_project_sink" "to_bigquery" {
  name        = "analytics"
  destination = "bigquery.googleapis.com/projects/acme/datasets/logs"
}

# IAM

resource "google_storage_bucket_iam_member" "group" {
  bucket = google_storage_bucket.hardened.name
  role   = "roles/storage.objectViewer"
  member = "group:readers@example.com"
}

resource "google_storage_bucket_iam_member" "world" { # want: no_public_iam_grant
  bucket = google_storage_bucket.bare.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

resource "google_storage_bucket_iam_member" "person" { # want: no_admin_grant, no_user_grant
  bucket = google_storage_bucket.bare.name
  role   = "roles/storage.admin"
  member = "user:jane@example.com"
}

resource "google_storage_bucket_iam_member" "variables" { # undecided: no_public_iam_grant, no_admin_grant, no_user_grant
  bucket = google_storage_bucket.bare.name
  role   = var.role
  member = var.member
}

resource "google_storage_bucket_iam_binding" "group" {
  bucket  = google_storage_bucket.hardened.name
  role    = "roles/storage.objectUser"
  members = ["group:writers@example.com", "serviceAccount:app@acme.iam.gserviceaccount.com"]
}

resource "google_storage_bucket_iam_binding" "anyone" { # want: no_public_iam_grant, no_admin_grant, no_user_grant
  bucket  = google_storage_bucket.bare.name
  role    = "roles/storage.legacyBucketOwner"
  members = ["user:jane@example.com", "allAuthenticatedUsers"]
}

resource "google_storage_bucket_iam_binding" "variables" { # undecided: no_public_iam_grant, no_admin_grant, no_user_grant
  bucket  = google_storage_bucket.bare.name
  role    = var.role
  members = var.members
}

data "google_iam_policy" "closed" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["group:readers@example.com"]
  }
}

data "google_iam_policy" "open" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["group:readers@example.com", "allUsers"]
  }
}

resource "google_storage_bucket_iam_policy" "closed" {
  bucket      = google_storage_bucket.hardened.name
  policy_data = data.google_iam_policy.closed.policy_data
}

resource "google_storage_bucket_iam_policy" "open" { # want: no_public_iam_grant
  bucket      = google_storage_bucket.bare.name
  policy_data = data.google_iam_policy.open.policy_data
}

resource "google_storage_bucket_iam_policy" "open_json" { # want: no_public_iam_grant
  bucket = google_storage_bucket.bare.name
  policy_data = jsonencode({
    bindings = [{ role = "roles/storage.objectViewer", members = ["allUsers"] }]
  })
}

resource "google_storage_bucket_iam_policy" "closed_json" {
  bucket      = google_storage_bucket.bare.name
  policy_data = <<-JSON
    { "bindings": [{ "role": "roles/storage.objectViewer", "members": ["group:readers@example.com"] }] }
  JSON
}

resource "google_storage_bucket_iam_policy" "variable" { # undecided: no_public_iam_grant
  bucket      = google_storage_bucket.bare.name
  policy_data = var.policy
}

resource "google_storage_managed_folder_iam_member" "group" {
  bucket         = google_storage_bucket.hardened.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  member         = "group:readers@example.com"
}

resource "google_storage_managed_folder_iam_member" "world" { # want: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  member         = "allUsers"
}

resource "google_storage_managed_folder_iam_member" "variable" { # undecided: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  member         = var.member
}

resource "google_storage_managed_folder_iam_binding" "group" {
  bucket         = google_storage_bucket.hardened.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  members        = ["group:readers@example.com"]
}

resource "google_storage_managed_folder_iam_binding" "world" { # want: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  members        = ["allUsers"]
}

resource "google_storage_managed_folder_iam_binding" "variable" { # undecided: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  role           = "roles/storage.objectViewer"
  members        = ["group:readers@example.com", var.member]
}

resource "google_storage_managed_folder_iam_policy" "closed" {
  bucket         = google_storage_bucket.hardened.name
  managed_folder = "reports/"
  policy_data    = data.google_iam_policy.closed.policy_data
}

resource "google_storage_managed_folder_iam_policy" "open" { # want: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  policy_data    = data.google_iam_policy.open.policy_data
}

resource "google_storage_managed_folder_iam_policy" "variable" { # undecided: no_public_iam_grant
  bucket         = google_storage_bucket.bare.name
  managed_folder = "reports/"
  policy_data    = var.policy
}

# ACLs

resource "google_storage_bucket_acl" "private" {
  bucket         = google_storage_bucket.bare.name
  predefined_acl = "projectPrivate"
}

resource "google_storage_bucket_acl" "public" { # want: no_public_acl
  bucket         = google_storage_bucket.bare.name
  predefined_acl = "publicRead"
}

resource "google_storage_bucket_acl" "default_public" { # want: no_public_acl
  bucket      = google_storage_bucket.bare.name
  default_acl = "publicRead"
}

resource "google_storage_bucket_acl" "entity" { # want: no_public_acl
  bucket      = google_storage_bucket.bare.name
  role_entity = ["OWNER:project-owners-1", "READER:allUsers"]
}

resource "google_storage_bucket_acl" "variable" { # undecided: no_public_acl
  bucket         = google_storage_bucket.bare.name
  predefined_acl = var.acl
}

resource "google_storage_default_object_acl" "private" {
  bucket      = google_storage_bucket.bare.name
  role_entity = ["OWNER:project-owners-1"]
}

resource "google_storage_default_object_acl" "public" { # want: no_public_acl
  bucket      = google_storage_bucket.bare.name
  role_entity = ["READER:allAuthenticatedUsers"]
}

resource "google_storage_default_object_acl" "variable" { # undecided: no_public_acl
  bucket      = google_storage_bucket.bare.name
  role_entity = var.members
}

resource "google_storage_object_acl" "private" {
  bucket      = google_storage_bucket.bare.name
  object      = "index.html"
  role_entity = ["READER:group-readers@example.com"]
}

resource "google_storage_object_acl" "public" { # want: no_public_acl
  bucket         = google_storage_bucket.bare.name
  object         = "index.html"
  predefined_acl = "publicRead"
}

resource "google_storage_object_acl" "variable" { # undecided: no_public_acl
  bucket         = google_storage_bucket.bare.name
  object         = "index.html"
  predefined_acl = var.acl
}

resource "google_storage_bucket_access_control" "group" {
  bucket = google_storage_bucket.bare.name
  entity = "group-readers@example.com"
  role   = "READER"
}

resource "google_storage_bucket_access_control" "public" { # want: no_public_acl
  bucket = google_storage_bucket.bare.name
  entity = "allUsers"
  role   = "READER"
}

resource "google_storage_bucket_access_control" "variable" { # undecided: no_public_acl
  bucket = google_storage_bucket.bare.name
  entity = var.entity
  role   = "READER"
}

resource "google_storage_default_object_access_control" "group" {
  bucket = google_storage_bucket.bare.name
  entity = "group-readers@example.com"
  role   = "READER"
}

resource "google_storage_default_object_access_control" "public" { # want: no_public_acl
  bucket = google_storage_bucket.bare.name
  entity = "allAuthenticatedUsers"
  role   = "READER"
}

resource "google_storage_default_object_access_control" "variable" { # undecided: no_public_acl
  bucket = google_storage_bucket.bare.name
  entity = var.entity
  role   = "READER"
}

resource "google_storage_object_access_control" "group" {
  bucket = google_storage_bucket.bare.name
  object = "index.html"
  entity = "group-readers@example.com"
  role   = "READER"
}

resource "google_storage_object_access_control" "public" { # want: no_public_acl
  bucket = google_storage_bucket.bare.name
  object = "index.html"
  entity = "allUsers"
  role   = "READER"
}

resource "google_storage_object_access_control" "variable" { # undecided: no_public_acl
  bucket = google_storage_bucket.bare.name
  object = "index.html"
  entity = var.entity
  role   = "READER"
}

# Keys

resource "google_storage_hmac_key" "retired" {
  service_account_email = "app@acme.iam.gserviceaccount.com"
  state                 = "INACTIVE"
}

resource "google_storage_hmac_key" "active" { # want: no_hmac_key
  service_account_email = "app@acme.iam.gserviceaccount.com"
}

resource "google_storage_hmac_key" "variable" { # undecided: no_hmac_key
  service_account_email = "app@acme.iam.gserviceaccount.com"
  state                 = var.state
}
