variable "project_id" {
  type = string
}

variable "environment" {
  type    = string
  default = "production"
}

variable "region" {
  type    = string
  default = "europe-west3"
}

variable "network" {
  type = string
}

variable "database" {
  type = object({
    version     = optional(string, "POSTGRES_16")
    tier        = optional(string, "db-custom-2-8192")
    public_ip   = optional(bool, false)
    ssl_mode    = optional(string)
    high_avail  = optional(bool, true)
    authorized  = optional(map(string), {})
    retained    = optional(number, 14)
    protected   = optional(bool, true)
    flags       = optional(map(string), {})
    insights    = optional(bool)
    password_on = optional(bool, true)
    maintenance = optional(object({ day = number, hour = number }))
  })
  default = {}
}

variable "replica_regions" {
  type = set(string)
}

variable "buckets" {
  type = map(object({
    location      = optional(string)
    versioned     = optional(bool, true)
    retention     = optional(number)
    locked        = optional(bool)
    public        = optional(bool, false)
    log_bucket    = optional(string)
    expires_after = optional(number)
    website       = optional(bool, false)
  }))
  default = {
    raw       = {}
    curated   = { retention = 2592000 }
    published = { versioned = false, expires_after = 30 }
  }
}

variable "bucket_readers" {
  type = map(string)
}

variable "datasets" {
  type = map(object({
    location   = optional(string, "EU")
    expiration = optional(number)
    readers    = optional(list(string), [])
    owners     = optional(list(string), [])
    views      = optional(list(string), [])
    kms_key    = optional(string)
  }))
}

variable "table_schemas" {
  type = map(string)
}

variable "key_rotation" {
  type    = string
  default = "7776000s"
}

variable "key_users" {
  type = list(string)
}

data "google_project" "this" {
  project_id = var.project_id
}

data "google_storage_project_service_account" "this" {
  project = var.project_id
}

data "google_bigquery_default_service_account" "this" {
  project = var.project_id
}

locals {
  production = var.environment == "production"
  suffix     = random_id.suffix.hex

  flags = merge(
    {
      "cloudsql.iam_authentication" = "on"
      "log_checkpoints"             = "on"
      "log_connections"             = "on"
      "log_disconnections"          = "on"
      "log_lock_waits"              = "on"
      "log_temp_files"              = "0"
    },
    var.database.flags,
  )

  agents = {
    storage  = data.google_storage_project_service_account.this.email_address
    bigquery = data.google_bigquery_default_service_account.this.email
    sql      = google_project_service_identity.sql.email
  }
}

resource "random_id" "suffix" {
  byte_length = 4
}

resource "random_password" "owner" {
  length  = 32
  special = true
}

resource "google_project_service_identity" "sql" {
  provider = google-beta
  project  = var.project_id
  service  = "sqladmin.googleapis.com"
}

resource "google_kms_key_ring" "this" {
  project  = var.project_id
  name     = "data-${local.suffix}"
  location = var.region
}

resource "google_kms_crypto_key" "this" {
  for_each = toset(["storage", "bigquery", "sql"])

  name            = each.key
  key_ring        = google_kms_key_ring.this.id
  rotation_period = var.key_rotation

  version_template {
    algorithm        = "GOOGLE_SYMMETRIC_ENCRYPTION"
    protection_level = local.production ? "HSM" : "SOFTWARE"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_kms_crypto_key_iam_member" "agents" {
  for_each = local.agents

  crypto_key_id = google_kms_crypto_key.this[each.key].id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:${each.value}"
}

resource "google_kms_crypto_key_iam_binding" "users" {
  count = length(var.key_users) > 0 ? 1 : 0

  crypto_key_id = google_kms_crypto_key.this["storage"].id
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  members       = var.key_users
}

resource "google_sql_database_instance" "primary" {
  project             = var.project_id
  name                = "orders-${local.suffix}"
  region              = var.region
  database_version    = var.database.version # want: google_cloud_sql.latest_major_version
  encryption_key_name = google_kms_crypto_key.this["sql"].id
  deletion_protection = var.database.protected

  settings { # want: google_cloud_sql.backup_kept_after_deletion
    tier                        = var.database.tier
    edition                     = data.google_project.this.labels["sql_edition"]
    availability_type           = var.database.high_avail ? "REGIONAL" : "ZONAL"
    deletion_protection_enabled = var.database.protected
    disk_autoresize             = true

    ip_configuration {
      ipv4_enabled    = var.database.public_ip
      private_network = var.network
      ssl_mode        = var.database.ssl_mode # want: google_cloud_sql.client_certificate_required, google_cloud_sql.tls_required

      dynamic "authorized_networks" {
        for_each = var.database.public_ip ? var.database.authorized : {}
        content {
          name  = authorized_networks.key
          value = authorized_networks.value
        }
      }
    }

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = startswith(var.database.version, "POSTGRES")
      binary_log_enabled             = startswith(var.database.version, "MYSQL")
      location                       = data.google_project.this.labels["backup_location"]

      backup_retention_settings {
        retained_backups = var.database.retained
      }
    }

    dynamic "database_flags" {
      for_each = local.flags
      content {
        name  = database_flags.key # want: google_cloud_sql.log_duration_on, google_cloud_sql.log_hostname_on, google_cloud_sql.log_min_error_statement_stated, google_cloud_sql.log_statement_changes, google_cloud_sql.pgaudit_on
        value = database_flags.value
      }
    }

    dynamic "insights_config" {
      for_each = var.database.insights == null ? [] : [var.database.insights] # want: google_cloud_sql.query_insights
      content {
        query_insights_enabled = insights_config.value
      }
    }

    dynamic "password_validation_policy" {
      for_each = var.database.password_on ? [12] : []
      content {
        enable_password_policy      = true
        min_length                  = password_validation_policy.value
        complexity                  = "COMPLEXITY_DEFAULT"
        disallow_username_substring = true
      }
    }

    dynamic "maintenance_window" {
      for_each = var.database.maintenance[*] # want: google_cloud_sql.maintenance_window
      content {
        day  = maintenance_window.value.day
        hour = maintenance_window.value.hour
      }
    }
  }

  depends_on = [google_kms_crypto_key_iam_member.agents]
}

resource "google_sql_database_instance" "replica" {
  for_each = var.replica_regions

  project              = var.project_id
  name                 = "orders-${each.key}-${local.suffix}"
  region               = each.key
  database_version     = google_sql_database_instance.primary.database_version
  master_instance_name = google_sql_database_instance.primary.name
  encryption_key_name  = data.google_kms_crypto_key.regional[each.key].id
  deletion_protection  = true

  settings { # want: google_cloud_sql.instance_deletion_protection, google_cloud_sql.query_insights
    tier              = google_sql_database_instance.primary.settings[0].tier
    availability_type = "ZONAL"

    ip_configuration {
      ipv4_enabled    = google_sql_database_instance.primary.settings[0].ip_configuration[0].ipv4_enabled
      private_network = var.network
      ssl_mode        = google_sql_database_instance.primary.settings[0].ip_configuration[0].ssl_mode
    }

    dynamic "database_flags" {
      for_each = google_sql_database_instance.primary.settings[0].database_flags
      content {
        name  = database_flags.value.name
        value = database_flags.value.value
      }
    }
  }
}

data "google_kms_crypto_key" "regional" {
  for_each = var.replica_regions

  name     = "sql"
  key_ring = "projects/${var.project_id}/locations/${each.key}/keyRings/data"
}

resource "google_sql_user" "owner" {
  project  = var.project_id
  name     = "owner"
  instance = google_sql_database_instance.primary.name
  password = random_password.owner.result
}

resource "google_storage_bucket" "this" {
  for_each = var.buckets

  project                     = var.project_id
  name                        = "${each.key}-${local.suffix}"
  location                    = coalesce(each.value.location, upper(var.region))
  uniform_bucket_level_access = true
  public_access_prevention    = each.value.public ? "inherited" : "enforced"
  force_destroy               = !local.production

  versioning {
    enabled = each.value.versioned # want: google_cloud_storage.versioning
  }

  encryption {
    default_kms_key_name = google_kms_crypto_key.this["storage"].id
  }

  dynamic "retention_policy" {
    for_each = each.value.retention[*]
    content {
      retention_period = retention_policy.value
      is_locked        = coalesce(each.value.locked, local.production)
    }
  }

  dynamic "lifecycle_rule" {
    for_each = each.value.expires_after[*] # want: google_cloud_storage.lifecycle_rule
    content {
      action {
        type = "Delete"
      }

      condition {
        age = lifecycle_rule.value
      }
    }
  }

  logging {
    log_bucket = coalesce(each.value.log_bucket, data.google_project.this.labels["log_bucket"])
  }

  depends_on = [google_kms_crypto_key_iam_member.agents]
}

resource "google_storage_bucket_iam_member" "readers" {
  for_each = {
    for pair in setproduct(keys(var.buckets), keys(var.bucket_readers)) : join("/", pair) => {
      bucket = pair[0]
      member = var.bucket_readers[pair[1]]
    }
  }

  bucket = google_storage_bucket.this[each.value.bucket].name
  role   = "roles/storage.objectViewer"
  member = each.value.member
}

resource "google_storage_bucket_iam_member" "published" {
  for_each = { for name, b in var.buckets : name => b if b.website }

  bucket = google_storage_bucket.this[each.key].name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

resource "google_bigquery_dataset" "this" {
  for_each = var.datasets

  project                         = var.project_id
  dataset_id                      = each.key
  location                        = each.value.location
  default_table_expiration_ms     = try(each.value.expiration * 24 * 3600 * 1000, null)
  delete_contents_on_destroy      = false
  max_time_travel_hours           = 168
  default_partition_expiration_ms = null

  default_encryption_configuration {
    kms_key_name = coalesce(each.value.kms_key, google_kms_crypto_key.this["bigquery"].id)
  }

  dynamic "access" {
    for_each = toset(each.value.owners)
    content {
      role          = "OWNER"
      user_by_email = access.value
    }
  }

  dynamic "access" {
    for_each = toset(each.value.readers)
    content {
      role           = "READER"
      group_by_email = access.value
    }
  }
}

resource "google_bigquery_table" "this" {
  for_each = var.table_schemas

  project             = var.project_id
  dataset_id          = google_bigquery_dataset.this[split(".", each.key)[0]].dataset_id
  table_id            = split(".", each.key)[1]
  schema              = each.value
  deletion_protection = local.production

  encryption_configuration {
    kms_key_name = google_bigquery_dataset.this[split(".", each.key)[0]].default_encryption_configuration[0].kms_key_name
  }
}

resource "google_bigquery_dataset_iam_member" "transfer" {
  for_each = google_bigquery_dataset.this

  project    = each.value.project
  dataset_id = each.value.dataset_id
  role       = "roles/bigquery.dataEditor"
  member     = "serviceAccount:${local.agents.bigquery}"
}
