variable "name" {}
variable "email" {}
variable "member" {}
variable "members" {}
variable "role" {}
variable "policy" {}
variable "key" {}
variable "enabled" {}
variable "hours" {}
variable "location" {}
variable "entries" {}
variable "type" {}
variable "secret" {
  sensitive = true
}

# Datasets

resource "google_bigquery_dataset" "hardened" {
  dataset_id                      = "orders"
  location                        = "EU"
  delete_contents_on_destroy      = false
  max_time_travel_hours           = 168
  default_partition_expiration_ms = 31536000000

  default_encryption_configuration {
    kms_key_name = google_kms_crypto_key.orders.id
  }
  access {
    role          = "OWNER"
    special_group = "projectOwners"
  }
  access {
    role           = "READER"
    group_by_email = "analysts@example.com"
  }
  access {
    role          = "WRITER"
    user_by_email = "loader@acme.iam.gserviceaccount.com"
  }
  access {
    view {
      project_id = "acme"
      dataset_id = "reports"
      table_id   = "monthly"
    }
  }
}

resource "google_bigquery_dataset" "bare" { # want: dataset_customer_managed_key, expiration_set, location_chosen
  dataset_id = "bare"
}

resource "google_bigquery_dataset" "careless" { # want: dataset_no_public_access, no_owner_grant, no_user_grant, dataset_customer_managed_key, dataset_keeps_contents, time_travel_kept, expiration_set
  dataset_id                 = "careless"
  location                   = "US"
  delete_contents_on_destroy = true
  max_time_travel_hours      = "48"

  access {
    role          = "OWNER"
    user_by_email = "jane@example.com"
  }
  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers"
  }
}

resource "google_bigquery_dataset" "world" { # want: dataset_no_public_access, dataset_customer_managed_key, expiration_set
  dataset_id = "world"
  location   = "US"
  access {
    role       = "roles/bigquery.dataViewer"
    iam_member = "allUsers"
  }
}

# The entry was for allUsers when the provider had no iam_member.
resource "google_bigquery_dataset" "nobody" { # want: dataset_no_public_access, dataset_customer_managed_key
  dataset_id                  = "nobody"
  location                    = "EU"
  default_table_expiration_ms = 86400000
  access {
    role          = "OWNER"
    special_group = "projectOwners"
  }
  access {
    role = "READER"
  }
}

resource "google_bigquery_dataset" "variables" {
  # undecided: dataset_no_public_access, no_owner_grant, no_user_grant, dataset_customer_managed_key, dataset_keeps_contents, time_travel_kept, expiration_set, location_chosen
  dataset_id                  = "variables"
  location                    = var.location
  delete_contents_on_destroy  = var.enabled
  max_time_travel_hours       = var.hours
  default_table_expiration_ms = var.hours

  default_encryption_configuration {
    kms_key_name = var.key
  }
  dynamic "access" {
    for_each = var.entries
    content {
      role          = access.value.role
      user_by_email = access.value.email
    }
  }
}

# It shows the tables of another database and stores none.
resource "google_bigquery_dataset" "federated" {
  dataset_id = "federated"
  location   = "us-east4"
  external_dataset_reference {
    external_source = "google-cloudspanner:/projects/acme/instances/main/databases/orders"
    connection      = google_bigquery_connection.spanner.name
  }
}

resource "google_bigquery_dataset_access" "group" {
  dataset_id     = google_bigquery_dataset.hardened.dataset_id
  role           = "READER"
  group_by_email = "analysts@example.com"
}

resource "google_bigquery_dataset_access" "view" {
  dataset_id = google_bigquery_dataset.hardened.dataset_id
  view {
    project_id = "acme"
    dataset_id = "reports"
    table_id   = "monthly"
  }
}

resource "google_bigquery_dataset_access" "world" { # want: dataset_no_public_access
  dataset_id    = google_bigquery_dataset.bare.dataset_id
  role          = "READER"
  special_group = "allAuthenticatedUsers"
}

resource "google_bigquery_dataset_access" "person" { # want: no_owner_grant, no_user_grant
  dataset_id    = google_bigquery_dataset.bare.dataset_id
  role          = "roles/bigquery.dataOwner"
  user_by_email = "jane@example.com"
}

resource "google_bigquery_dataset_access" "variables" { # undecided: dataset_no_public_access, no_owner_grant, no_user_grant
  dataset_id    = google_bigquery_dataset.bare.dataset_id
  role          = var.role
  user_by_email = var.email
}

resource "google_bigquery_dataset_iam_member" "group" {
  dataset_id = google_bigquery_dataset.hardened.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = "group:analysts@example.com"
}

resource "google_bigquery_dataset_iam_member" "world" { # want: dataset_no_public_access
  dataset_id = google_bigquery_dataset.bare.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = "allUsers"
}

resource "google_bigquery_dataset_iam_member" "person" { # want: no_owner_grant, no_user_grant
  dataset_id = google_bigquery_dataset.bare.dataset_id
  role       = "roles/bigquery.dataOwner"
  member     = "user:jane@example.com"
}

resource "google_bigquery_dataset_iam_member" "variables" { # undecided: dataset_no_public_access, no_owner_grant, no_user_grant
  dataset_id = google_bigquery_dataset.bare.dataset_id
  role       = var.role
  member     = var.member
}

resource "google_bigquery_dataset_iam_binding" "group" {
  dataset_id = google_bigquery_dataset.hardened.dataset_id
  role       = "roles/bigquery.dataEditor"
  members    = ["group:engineers@example.com", "serviceAccount:loader@acme.iam.gserviceaccount.com"]
}

resource "google_bigquery_dataset_iam_binding" "anyone" { # want: dataset_no_public_access, no_owner_grant, no_user_grant
  dataset_id = google_bigquery_dataset.bare.dataset_id
  role       = "roles/bigquery.admin"
  members    = ["user:jane@example.com", "allAuthenticatedUsers"]
}

resource "google_bigquery_dataset_iam_binding" "variables" { # undecided: dataset_no_public_access, no_owner_grant, no_user_grant
  dataset_id = google_bigquery_dataset.bare.dataset_id
  role       = var.role
  members    = var.members
}

data "google_iam_policy" "closed" {
  binding {
    role    = "roles/bigquery.dataViewer"
    members = ["group:analysts@example.com"]
  }
}

data "google_iam_policy" "open" {
  binding {
    role    = "roles/bigquery.dataViewer"
    members = ["group:analysts@example.com", "allUsers"]
  }
}

resource "google_bigquery_dataset_iam_policy" "closed" {
  dataset_id  = google_bigquery_dataset.hardened.dataset_id
  policy_data = data.google_iam_policy.closed.policy_data
}

resource "google_bigquery_dataset_iam_policy" "open" { # want: dataset_no_public_access
  dataset_id  = google_bigquery_dataset.bare.dataset_id
  policy_data = data.google_iam_policy.open.policy_data
}

resource "google_bigquery_dataset_iam_policy" "open_json" { # want: dataset_no_public_access
  dataset_id = google_bigquery_dataset.bare.dataset_id
  policy_data = jsonencode({
    bindings = [{ role = "roles/bigquery.dataViewer", members = ["allUsers"] }]
  })
}

resource "google_bigquery_dataset_iam_policy" "variable" { # undecided: dataset_no_public_access
  dataset_id  = google_bigquery_dataset.bare.dataset_id
  policy_data = var.policy
}

# Tables

resource "google_bigquery_table" "hardened" {
  dataset_id          = google_bigquery_dataset.bare.dataset_id
  table_id            = "lines"
  deletion_protection = true
  encryption_configuration {
    kms_key_name = google_kms_crypto_key.orders.id
  }
}

resource "google_bigquery_table" "key_of_the_dataset" {
  dataset_id = google_bigquery_dataset.hardened.dataset_id
  table_id   = "lines"
}

resource "google_bigquery_table" "careless" { # want: table_customer_managed_key, table_deletion_protection
  dataset_id          = google_bigquery_dataset.bare.dataset_id
  table_id            = "scratch"
  deletion_protection = false
}

# google 8 protects by deletion_policy too.
resource "google_bigquery_table" "policy" { # want: table_customer_managed_key
  dataset_id          = "elsewhere"
  table_id            = "events"
  deletion_protection = false
  deletion_policy     = "PREVENT"
}

resource "google_bigquery_table" "variables" { # undecided: table_customer_managed_key, table_deletion_protection
  dataset_id          = google_bigquery_dataset.bare.dataset_id
  table_id            = "variables"
  deletion_protection = var.enabled
  encryption_configuration {
    kms_key_name = var.key
  }
}

resource "google_bigquery_table" "view" {
  dataset_id          = google_bigquery_dataset.bare.dataset_id
  table_id            = "open_orders"
  deletion_protection = false
  view {
    query          = "SELECT * FROM bare.lines WHERE open"
    use_legacy_sql = false
  }
}

resource "google_bigquery_table_iam_member" "group" {
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  member     = "group:analysts@example.com"
}

resource "google_bigquery_table_iam_member" "world" { # want: table_no_public_access
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  member     = "allAuthenticatedUsers"
}

resource "google_bigquery_table_iam_member" "variable" { # undecided: table_no_public_access
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  member     = var.member
}

resource "google_bigquery_table_iam_binding" "group" {
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  members    = ["group:analysts@example.com"]
}

resource "google_bigquery_table_iam_binding" "world" { # want: table_no_public_access
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  members    = ["group:analysts@example.com", "allUsers"]
}

resource "google_bigquery_table_iam_binding" "variable" { # undecided: table_no_public_access
  dataset_id = "orders"
  table_id   = google_bigquery_table.hardened.table_id
  role       = "roles/bigquery.dataViewer"
  members    = ["group:analysts@example.com", var.member]
}

resource "google_bigquery_table_iam_policy" "closed" {
  dataset_id  = "orders"
  table_id    = google_bigquery_table.hardened.table_id
  policy_data = <<-JSON
    { "bindings": [{ "role": "roles/bigquery.dataViewer", "members": ["group:analysts@example.com"] }] }
  JSON
}

resource "google_bigquery_table_iam_policy" "open" { # want: table_no_public_access
  dataset_id  = "orders"
  table_id    = google_bigquery_table.hardened.table_id
  policy_data = data.google_iam_policy.open.policy_data
}

resource "google_bigquery_table_iam_policy" "variable" { # undecided: table_no_public_access
  dataset_id  = "orders"
  table_id    = google_bigquery_table.hardened.table_id
  policy_data = var.policy
}

resource "google_bigquery_row_access_policy" "group" {
  dataset_id       = "orders"
  table_id         = google_bigquery_table.hardened.table_id
  policy_id        = "emea"
  filter_predicate = "region = 'EMEA'"
  grantees         = ["group:emea@example.com"]
}

resource "google_bigquery_row_access_policy" "world" { # want: table_no_public_access
  dataset_id       = "orders"
  table_id         = google_bigquery_table.hardened.table_id
  policy_id        = "all"
  filter_predicate = "TRUE"
  grantees         = ["allAuthenticatedUsers"]
}

resource "google_bigquery_row_access_policy" "variable" { # undecided: table_no_public_access
  dataset_id       = "orders"
  table_id         = google_bigquery_table.hardened.table_id
  policy_id        = "some"
  filter_predicate = "region = 'EMEA'"
  grantees         = var.members
}

# Connections and routines

resource "google_bigquery_connection" "cloud_sql" {
  connection_id = "erp"
  location      = "EU"
  kms_key_name  = google_kms_crypto_key.orders.id
  cloud_sql {
    instance_id = google_sql_database_instance.erp.connection_name
    database    = "erp"
    type        = "POSTGRES"
    credential {
      username = "reader"
      password = var.secret
    }
  }
}

resource "google_bigquery_connection" "google_key" { # want: connection_customer_managed_key
  connection_id = "crm"
  location      = "EU"
  cloud_sql {
    instance_id = "acme:europe-west1:crm"
    database    = "crm"
    type        = "MYSQL"
    credential {
      username = "reader"
      password = var.secret
    }
  }
}

resource "google_bigquery_connection" "variable" { # undecided: connection_customer_managed_key
  connection_id = "hr"
  location      = "EU"
  kms_key_name  = var.key
  cloud_sql {
    instance_id = "acme:europe-west1:hr"
    database    = "hr"
    type        = "MYSQL"
    credential {
      username = "reader"
      password = var.secret
    }
  }
}

resource "google_bigquery_connection" "spanner" {
  connection_id = "spanner"
  location      = "us-east4"
  cloud_spanner {
    database = "projects/acme/instances/main/databases/orders"
  }
}

resource "google_bigquery_connection_iam_member" "group" {
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  member        = "group:analysts@example.com"
}

resource "google_bigquery_connection_iam_member" "world" { # want: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  member        = "allAuthenticatedUsers"
}

resource "google_bigquery_connection_iam_member" "variable" { # undecided: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  member        = var.member
}

resource "google_bigquery_connection_iam_binding" "group" {
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  members       = ["group:analysts@example.com"]
}

resource "google_bigquery_connection_iam_binding" "world" { # want: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  members       = ["allUsers"]
}

resource "google_bigquery_connection_iam_binding" "variable" { # undecided: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  role          = "roles/bigquery.connectionUser"
  members       = var.members
}

resource "google_bigquery_connection_iam_policy" "closed" {
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  policy_data   = data.google_iam_policy.closed.policy_data
}

resource "google_bigquery_connection_iam_policy" "open" { # want: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  policy_data   = data.google_iam_policy.open.policy_data
}

resource "google_bigquery_connection_iam_policy" "variable" { # undecided: connection_no_public_access
  connection_id = google_bigquery_connection.cloud_sql.connection_id
  policy_data   = var.policy
}

resource "google_bigquery_routine_iam_member" "group" {
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  member     = "group:analysts@example.com"
}

resource "google_bigquery_routine_iam_member" "world" { # want: connection_no_public_access
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  member     = "allUsers"
}

resource "google_bigquery_routine_iam_member" "variable" { # undecided: connection_no_public_access
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  member     = var.member
}

resource "google_bigquery_routine_iam_binding" "group" {
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  members    = ["group:analysts@example.com"]
}

resource "google_bigquery_routine_iam_binding" "world" { # want: connection_no_public_access
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  members    = ["allUsers"]
}

resource "google_bigquery_routine_iam_binding" "variable" { # undecided: connection_no_public_access
  dataset_id = "orders"
  routine_id = "normalize"
  role       = "roles/bigquery.routineViewer"
  members    = var.members
}

# Transfers

resource "google_bigquery_data_transfer_config" "hardened" {
  display_name         = "sales from S3"
  data_source_id       = "amazon_s3"
  location             = "EU"
  service_account_name = google_service_account.transfer.email
  params = {
    destination_table_name_template = "sales"
    data_path                       = "s3://acme-sales/*.csv"
    access_key_id                   = "AKIA0000000000000000"
  }
  sensitive_params {
    secret_access_key_wo         = var.secret
    secret_access_key_wo_version = 1
  }
  encryption_configuration {
    kms_key_name = google_kms_crypto_key.orders.id
  }
}

resource "google_bigquery_data_transfer_config" "careless" { # want: connection_customer_managed_key, transfer_secret_write_only, transfer_service_account
  display_name   = "stock from S3"
  data_source_id = "amazon_s3"
  params = {
    destination_table_name_template = "stock"
    data_path                       = "s3://acme-stock/*.csv"
  }
  sensitive_params {
    secret_access_key = "not a real key"
  }
}

resource "google_bigquery_data_transfer_config" "secret_in_params" { # want: connection_customer_managed_key, transfer_secret_write_only, transfer_service_account
  display_name   = "returns from S3"
  data_source_id = "amazon_s3"
  params = {
    data_path         = "s3://acme-returns/*.csv"
    secret_access_key = "not a real key"
  }
}

resource "google_bigquery_data_transfer_config" "variables" { # undecided: connection_customer_managed_key, transfer_secret_write_only, transfer_service_account
  display_name         = "variables"
  data_source_id       = "amazon_s3"
  service_account_name = var.email
  params = {
    data_path = "s3://acme-returns/*.csv"
  }
  sensitive_params {
    secret_access_key = var.secret
  }
  encryption_configuration {
    kms_key_name = var.key
  }
}

# Sharing

resource "google_bigquery_analytics_hub_data_exchange" "private" {
  location         = "EU"
  data_exchange_id = "partners"
  display_name     = "Partners"
}

resource "google_bigquery_analytics_hub_data_exchange" "public" { # want: listing_not_public
  location         = "EU"
  data_exchange_id = "everyone"
  display_name     = "Everyone"
  discovery_type   = "DISCOVERY_TYPE_PUBLIC"
}

resource "google_bigquery_analytics_hub_data_exchange" "variable" { # undecided: listing_not_public
  location         = "EU"
  data_exchange_id = "some"
  display_name     = "Some"
  discovery_type   = var.type
}

resource "google_bigquery_analytics_hub_listing" "hardened" {
  location                            = "EU"
  data_exchange_id                    = google_bigquery_analytics_hub_data_exchange.private.data_exchange_id
  listing_id                          = "orders"
  display_name                        = "Orders"
  discovery_type                      = "DISCOVERY_TYPE_PRIVATE"
  log_linked_dataset_query_user_email = true
  bigquery_dataset {
    dataset = google_bigquery_dataset.hardened.id
  }
  restricted_export_config {
    enabled               = true
    restrict_query_result = true
  }
}

resource "google_bigquery_analytics_hub_listing" "public" { # want: listing_not_public, listing_export_restricted, listing_queries_logged
  location         = "EU"
  data_exchange_id = "everyone"
  listing_id       = "prices"
  display_name     = "Prices"
  discovery_type   = "DISCOVERY_TYPE_PUBLIC"
  bigquery_dataset {
    dataset = "projects/acme/datasets/prices"
  }
}

resource "google_bigquery_analytics_hub_listing" "variables" { # undecided: listing_not_public, listing_export_restricted, listing_queries_logged
  location                            = "EU"
  data_exchange_id                    = "partners"
  listing_id                          = "some"
  display_name                        = "Some"
  discovery_type                      = var.type
  log_linked_dataset_query_user_email = var.enabled
  bigquery_dataset {
    dataset = "projects/acme/datasets/some"
  }
  restricted_export_config {
    enabled               = var.enabled
    restrict_query_result = true
  }
}

resource "google_bigquery_analytics_hub_data_exchange_iam_member" "domain" {
  data_exchange_id = "partners"
  role             = "roles/analyticshub.subscriber"
  member           = "domain:partner.example"
}

resource "google_bigquery_analytics_hub_data_exchange_iam_member" "world" { # want: listing_not_public
  data_exchange_id = "partners"
  role             = "roles/analyticshub.viewer"
  member           = "allUsers"
}

resource "google_bigquery_analytics_hub_data_exchange_iam_member" "variable" { # undecided: listing_not_public
  data_exchange_id = "partners"
  role             = "roles/analyticshub.viewer"
  member           = var.member
}

resource "google_bigquery_analytics_hub_data_exchange_iam_binding" "domain" {
  data_exchange_id = "partners"
  role             = "roles/analyticshub.subscriber"
  members          = ["domain:partner.example"]
}

resource "google_bigquery_analytics_hub_data_exchange_iam_binding" "world" { # want: listing_not_public
  data_exchange_id = "partners"
  role             = "roles/analyticshub.subscriber"
  members          = ["allAuthenticatedUsers"]
}

resource "google_bigquery_analytics_hub_data_exchange_iam_binding" "variable" { # undecided: listing_not_public
  data_exchange_id = "partners"
  role             = "roles/analyticshub.subscriber"
  members          = var.members
}

resource "google_bigquery_analytics_hub_listing_iam_member" "domain" {
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  member           = "domain:partner.example"
}

resource "google_bigquery_analytics_hub_listing_iam_member" "world" { # want: listing_not_public
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  member           = "allAuthenticatedUsers"
}

resource "google_bigquery_analytics_hub_listing_iam_member" "variable" { # undecided: listing_not_public
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  member           = var.member
}

resource "google_bigquery_analytics_hub_listing_iam_binding" "domain" {
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  members          = ["domain:partner.example"]
}

resource "google_bigquery_analytics_hub_listing_iam_binding" "world" { # want: listing_not_public
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  members          = ["allUsers"]
}

resource "google_bigquery_analytics_hub_listing_iam_binding" "variable" { # undecided: listing_not_public
  data_exchange_id = "partners"
  listing_id       = "orders"
  role             = "roles/analyticshub.subscriber"
  members          = var.members
}
