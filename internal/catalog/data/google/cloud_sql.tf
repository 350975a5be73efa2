variable "version" {}
variable "value" {}
variable "mode" {}
variable "on" {}
variable "number" {}
variable "network" {}
variable "key" {}
variable "password" {}
variable "host" {}
variable "flag" {}

# Instances that meet everything

resource "google_sql_database_instance" "postgres" {
  database_version    = "POSTGRES_17"
  region              = "europe-west1"
  encryption_key_name = google_kms_crypto_key.sql.id

  settings {
    tier                        = "db-custom-2-7680"
    availability_type           = "REGIONAL"
    connector_enforcement       = "REQUIRED"
    deletion_protection_enabled = true
    retain_backups_on_delete    = true
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      backup_retention_settings {
        retained_backups = 14
      }
    }
    password_validation_policy {
      enable_password_policy = true
      min_length             = 14
      complexity             = "COMPLEXITY_DEFAULT"
    }

    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.main.id
      ssl_mode        = "ENCRYPTED_ONLY"
    }
    maintenance_window {
      day  = 7
      hour = 3
    }
    insights_config {
      query_insights_enabled = true
    }
    database_flags {
      name  = "log_connections"
      value = "on"
    }
    database_flags {
      name  = "log_disconnections"
      value = "on"
    }
    database_flags {
      name  = "log_checkpoints"
      value = "on"
    }
    database_flags {
      name  = "log_lock_waits"
      value = "on"
    }
    database_flags {
      name  = "log_temp_files"
      value = "0"
    }
    database_flags {
      name  = "log_min_messages"
      value = "warning"
    }
    database_flags {
      name  = "log_min_error_statement"
      value = "error"
    }
    database_flags {
      name  = "log_error_verbosity"
      value = "default"
    }
    database_flags {
      name  = "log_min_duration_statement"
      value = "-1"
    }
    database_flags {
      name  = "log_statement"
      value = "ddl"
    }
    database_flags {
      name  = "log_duration"
      value = "on"
    }
    database_flags {
      name  = "log_hostname"
      value = "on"
    }
    database_flags {
      name  = "cloudsql.enable_pgaudit"
      value = "on"
    }
    database_flags {
      name  = "cloudsql.iam_authentication"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "mysql" {
  database_version    = "MYSQL_8_4"
  region              = "europe-west1"
  encryption_key_name = google_kms_crypto_key.sql.id

  settings {
    tier                        = "db-custom-2-7680"
    availability_type           = "REGIONAL"
    connector_enforcement       = "REQUIRED"
    deletion_protection_enabled = true
    retain_backups_on_delete    = true
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
      backup_retention_settings {
        retained_backups = 14
      }
    }
    password_validation_policy {
      enable_password_policy = true
      min_length             = 14
      complexity             = "COMPLEXITY_DEFAULT"
    }

    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.main.id
      ssl_mode        = "ENCRYPTED_ONLY"
    }
    maintenance_window {
      day  = 7
      hour = 3
    }
    insights_config {
      query_insights_enabled = true
    }
    database_flags {
      name  = "local_infile"
      value = "off"
    }
    database_flags {
      name  = "skip_show_database"
      value = "on"
    }
    database_flags {
      name  = "cloudsql_mysql_audit"
      value = "ON"
    }
    database_flags {
      name  = "cloudsql_iam_authentication"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "sqlserver" {
  database_version    = "SQLSERVER_2022_STANDARD"
  region              = "europe-west1"
  encryption_key_name = google_kms_crypto_key.sql.id

  settings {
    tier                        = "db-custom-2-7680"
    availability_type           = "REGIONAL"
    connector_enforcement       = "REQUIRED"
    deletion_protection_enabled = true
    retain_backups_on_delete    = true
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      backup_retention_settings {
        retained_backups = 14
      }
    }
    sql_server_audit_config {
      bucket = "gs://acme-sql-audit"
    }

    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.main.id
      ssl_mode        = "ENCRYPTED_ONLY"
    }
    maintenance_window {
      day  = 7
      hour = 3
    }
    insights_config {
      query_insights_enabled = true
    }
    database_flags {
      name  = "remote access"
      value = "off"
    }
    database_flags {
      name  = "3625"
      value = "on"
    }
    database_flags {
      name  = "contained database authentication"
      value = "off"
    }
    database_flags {
      name  = "cross db ownership chaining"
      value = "off"
    }
    database_flags {
      name  = "external scripts enabled"
      value = "off"
    }
    database_flags {
      name  = "user connections"
      value = "0"
    }
  }
  root_password_wo         = "set-elsewhere"
  root_password_wo_version = "1"
}

# Instances that say nothing

resource "google_sql_database_instance" "bare_postgres" { # want: no_public_ip, tls_required, client_certificate_required, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, engine_version_supported, latest_major_version, customer_managed_key, iam_database_authentication, password_policy, log_connections_on, log_disconnections_on, log_checkpoints_on, log_lock_waits_on, log_temp_files_all, log_min_error_statement_stated, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, query_insights
  database_version = "POSTGRES_12"
  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "bare_mysql" { # want: no_public_ip, tls_required, client_certificate_required, connector_enforced, automated_backups, mysql_point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, engine_version_supported, latest_major_version, customer_managed_key, iam_database_authentication, root_user_password, password_policy, local_infile_stated, skip_show_database_on, mysql_audit_on, query_insights
  database_version = "MYSQL_8_0"
  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "bare_sqlserver" { # want: no_public_ip, tls_required, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, latest_major_version, customer_managed_key, password_not_in_state, cross_db_ownership_chaining_stated, remote_access_off, trace_flag_3625_on, contained_database_auth_stated, sqlserver_audit_bucket, query_insights
  database_version = "SQLSERVER_2019_STANDARD"
  root_password    = "not-a-secret"
  settings {
    tier = "db-custom-1-3840"
  }
}

# Instances that ask for trouble

resource "google_sql_database_instance" "open_postgres" { # want: authorized_networks_closed, no_public_ip, tls_required, client_certificate_required, connector_enforced, point_in_time_recovery, backup_retention, backup_kept_after_deletion, terraform_deletion_protection, instance_deletion_protection, high_availability, disk_autoresize, maintenance_window, latest_major_version, customer_managed_key, iam_database_authentication, password_length, log_connections_on, log_disconnections_on, log_checkpoints_on, log_lock_waits_on, log_temp_files_all, log_min_messages_errors, log_min_error_statement_stated, log_error_verbosity_default, log_min_duration_statement_off, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, log_executor_stats_off, log_parser_stats_off, log_planner_stats_off, log_statement_stats_off, query_insights
  database_version    = "POSTGRES_15"
  deletion_protection = false
  settings {
    tier            = "db-f1-micro"
    edition         = "ENTERPRISE_PLUS"
    disk_autoresize = false
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = false
      backup_retention_settings {
        retained_backups = 2
      }
    }
    ip_configuration {
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
      authorized_networks {
        value = "203.0.113.0/24"
      }
      authorized_networks {
        value = "0.0.0.0/0"
      }
    }
    password_validation_policy {
      enable_password_policy = true
      min_length             = 8
    }
    database_flags {
      name  = "log_connections"
      value = "off"
    }
    database_flags {
      name  = "log_disconnections"
      value = "off"
    }
    database_flags {
      name  = "log_checkpoints"
      value = "off"
    }
    database_flags {
      name  = "log_lock_waits"
      value = "off"
    }
    database_flags {
      name  = "log_temp_files"
      value = "1024"
    }
    database_flags {
      name  = "log_min_messages"
      value = "panic"
    }
    database_flags {
      name  = "log_min_error_statement"
      value = "fatal"
    }
    database_flags {
      name  = "log_error_verbosity"
      value = "terse"
    }
    database_flags {
      name  = "log_min_duration_statement"
      value = "250"
    }
    database_flags {
      name  = "log_statement"
      value = "none"
    }
    database_flags {
      name  = "log_executor_stats"
      value = "on"
    }
    database_flags {
      name  = "log_parser_stats"
      value = "on"
    }
    database_flags {
      name  = "log_planner_stats"
      value = "on"
    }
    database_flags {
      name  = "log_statement_stats"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "half_open_mysql" { # want: authorized_networks_closed, no_public_ip, tls_required, client_certificate_required, connector_enforced, mysql_point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, engine_version_supported, latest_major_version, customer_managed_key, iam_database_authentication, local_infile_off, skip_show_database_on, mysql_audit_on, query_insights
  database_version = "MYSQL_5_7"
  settings {
    tier = "db-f1-micro"
    backup_configuration {
      enabled            = true
      binary_log_enabled = false
    }
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/1"
      }
    }
    database_flags {
      name  = "local_infile"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "open_sqlserver" { # want: no_public_ip, tls_required, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, external_scripts_off, cross_db_ownership_chaining_off, user_connections_unlimited, user_options_unset, remote_access_off, trace_flag_3625_on, contained_database_auth_off, sqlserver_audit_bucket, query_insights
  database_version = "SQLSERVER_2022_WEB"
  settings {
    tier = "db-custom-1-3840"
    database_flags {
      name  = "contained database authentication"
      value = "on"
    }
    database_flags {
      name  = "cross db ownership chaining"
      value = "on"
    }
    database_flags {
      name  = "external scripts enabled"
      value = "on"
    }
    database_flags {
      name  = "user connections"
      value = "100"
    }
    database_flags {
      name  = "user options"
      value = "512"
    }
    database_flags {
      name  = "remote access"
      value = "on"
    }
  }
}

# Instances fed by variables

resource "google_sql_database_instance" "variables_postgres" { # want: latest_major_version
  # undecided: authorized_networks_closed, no_public_ip, tls_required, client_certificate_required, connector_enforced, automated_backups, point_in_time_recovery, backup_retention, backup_kept_after_deletion, terraform_deletion_protection, instance_deletion_protection, high_availability, disk_autoresize, maintenance_window, customer_managed_key, iam_database_authentication, password_not_in_state, password_policy, password_length, log_connections_on, log_disconnections_on, log_checkpoints_on, log_lock_waits_on, log_temp_files_all, log_min_messages_valid, log_min_messages_errors, log_min_error_statement_stated, log_error_verbosity_default, log_min_duration_statement_off, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, log_executor_stats_off, log_parser_stats_off, log_planner_stats_off, log_statement_stats_off, query_insights
  database_version    = "POSTGRES_14"
  deletion_protection = var.on
  encryption_key_name = var.key
  root_password       = var.password
  settings {
    tier                        = "db-f1-micro"
    availability_type           = var.mode
    connector_enforcement       = var.mode
    deletion_protection_enabled = var.on
    retain_backups_on_delete    = var.on
    disk_autoresize             = var.on
    backup_configuration {
      enabled                        = var.on
      point_in_time_recovery_enabled = var.on
      backup_retention_settings {
        retained_backups = var.number
      }
    }
    ip_configuration {
      ipv4_enabled = var.on
      ssl_mode     = var.mode
      authorized_networks {
        value = var.network
      }
    }
    maintenance_window {
      day = var.number
    }
    insights_config {
      query_insights_enabled = var.on
    }
    password_validation_policy {
      enable_password_policy = var.on
      min_length             = var.number
    }
    database_flags {
      name  = "log_connections"
      value = var.value
    }
    database_flags {
      name  = "log_disconnections"
      value = var.value
    }
    database_flags {
      name  = "log_checkpoints"
      value = var.value
    }
    database_flags {
      name  = "log_lock_waits"
      value = var.value
    }
    database_flags {
      name  = "log_temp_files"
      value = var.value
    }
    database_flags {
      name  = "log_min_messages"
      value = var.value
    }
    database_flags {
      name  = "log_min_error_statement"
      value = var.value
    }
    database_flags {
      name  = "log_error_verbosity"
      value = var.value
    }
    database_flags {
      name  = "log_min_duration_statement"
      value = var.value
    }
    database_flags {
      name  = "log_statement"
      value = var.value
    }
    database_flags {
      name  = "log_duration"
      value = var.value
    }
    database_flags {
      name  = "log_hostname"
      value = var.value
    }
    database_flags {
      name  = "cloudsql.enable_pgaudit"
      value = var.value
    }
    database_flags {
      name  = "cloudsql.iam_authentication"
      value = var.value
    }
    database_flags {
      name  = "log_executor_stats"
      value = var.value
    }
    database_flags {
      name  = "log_parser_stats"
      value = var.value
    }
    database_flags {
      name  = "log_planner_stats"
      value = var.value
    }
    database_flags {
      name  = "log_statement_stats"
      value = var.value
    }
  }
}

resource "google_sql_database_instance" "variables_mysql" { # want: no_public_ip, tls_required, client_certificate_required, connector_enforced, automated_backups, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, iam_database_authentication, password_policy, query_insights
  # undecided: mysql_point_in_time_recovery, root_user_password, local_infile_off, skip_show_database_on, mysql_audit_on
  database_version = "MYSQL_8_4"
  settings {
    tier = "db-f1-micro"
    backup_configuration {
      binary_log_enabled = var.on
    }
    database_flags {
      name  = var.flag
      value = "off"
    }
    database_flags {
      name  = "local_infile"
      value = var.value
    }
    database_flags {
      name  = "skip_show_database"
      value = var.value
    }
    database_flags {
      name  = "cloudsql_mysql_audit"
      value = var.value
    }
  }
}

resource "google_sql_database_instance" "variables_mysql_flag" { # want: no_public_ip, tls_required, client_certificate_required, connector_enforced, automated_backups, mysql_point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, iam_database_authentication, password_policy, skip_show_database_on, mysql_audit_on, query_insights
  # undecided: local_infile_stated
  database_version = "MYSQL_8_4"
  settings {
    tier = "db-f1-micro"
    database_flags {
      name  = var.flag
      value = "off"
    }
  }
}

resource "google_sql_database_instance" "variables_sqlserver" { # want: no_public_ip, tls_required, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, query_insights
  # undecided: external_scripts_off, cross_db_ownership_chaining_off, user_connections_unlimited, user_options_unset, remote_access_off, trace_flag_3625_on, contained_database_auth_off, sqlserver_audit_bucket
  database_version = "SQLSERVER_2022_STANDARD"
  settings {
    tier = "db-custom-1-3840"
    sql_server_audit_config {
      bucket = var.value
    }
    database_flags {
      name  = "remote access"
      value = var.value
    }
    database_flags {
      name  = "3625"
      value = var.value
    }
    database_flags {
      name  = "contained database authentication"
      value = var.value
    }
    database_flags {
      name  = "cross db ownership chaining"
      value = var.value
    }
    database_flags {
      name  = "external scripts enabled"
      value = var.value
    }
    database_flags {
      name  = "user connections"
      value = var.value
    }
    database_flags {
      name  = var.flag
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "variables_sqlserver_flag" { # want: no_public_ip, tls_required, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, trace_flag_3625_on, sqlserver_audit_bucket, query_insights
  # undecided: cross_db_ownership_chaining_stated, user_connections_unlimited, user_options_unset, remote_access_off, contained_database_auth_stated
  database_version = "SQLSERVER_2022_STANDARD"
  settings {
    tier = "db-custom-1-3840"
    database_flags {
      name  = var.flag
      value = "off"
    }
  }
}

resource "google_sql_database_instance" "variable_version" { # want: no_public_ip, tls_required, connector_enforced, automated_backups, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, customer_managed_key, query_insights
  # undecided: client_certificate_required, mysql_point_in_time_recovery, point_in_time_recovery, engine_version_supported, latest_major_version, iam_database_authentication, password_policy, local_infile_stated, skip_show_database_on, mysql_audit_on, log_connections_on, log_disconnections_on, log_checkpoints_on, log_lock_waits_on, log_temp_files_all, log_min_error_statement_stated, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, cross_db_ownership_chaining_stated, remote_access_off, trace_flag_3625_on, contained_database_auth_stated, sqlserver_audit_bucket
  database_version = var.version
  settings {
    tier = "db-f1-micro"
  }
}

# The argument of google 5 and older

resource "google_sql_database_instance" "require_ssl" { # want: no_public_ip, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, latest_major_version, customer_managed_key, iam_database_authentication, password_policy, log_connections_on, log_disconnections_on, log_lock_waits_on, log_temp_files_all, log_min_error_statement_stated, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, query_insights
  database_version = "POSTGRES_16"
  settings {
    tier = "db-f1-micro"
    ip_configuration {
      ipv4_enabled = true
      require_ssl  = true
    }
  }
}

resource "google_sql_database_instance" "require_ssl_not" { # want: no_public_ip, connector_enforced, automated_backups, point_in_time_recovery, backup_kept_after_deletion, instance_deletion_protection, high_availability, maintenance_window, latest_major_version, customer_managed_key, iam_database_authentication, password_policy, log_connections_on, log_disconnections_on, log_lock_waits_on, log_temp_files_all, log_min_messages_valid, log_min_error_statement_stated, log_statement_changes, log_duration_on, log_hostname_on, pgaudit_on, query_insights
  database_version = "POSTGRES_16"
  settings {
    tier = "db-f1-micro"
    ip_configuration {
      require_ssl = false
      ssl_mode    = "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"
    }
    database_flags {
      name  = "log_min_messages"
      value = "loud"
    }
  }
}

# Replicas and clones take over what the source has

resource "google_sql_database_instance" "replica" {
  database_version     = "MYSQL_8_4"
  master_instance_name = google_sql_database_instance.mysql.name
  settings {
    tier                        = "db-custom-2-7680"
    deletion_protection_enabled = true
    ip_configuration {
      ipv4_enabled = false
      ssl_mode     = "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"
    }
    insights_config {
      query_insights_enabled = true
    }
    database_flags {
      name  = "local_infile"
      value = "off"
    }
    database_flags {
      name  = "skip_show_database"
      value = "on"
    }
    database_flags {
      name  = "cloudsql_mysql_audit"
      value = "ON"
    }
    database_flags {
      name  = "cloudsql_iam_authentication"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "clone" {
  database_version = "POSTGRES_17"
  clone {
    source_instance_name = google_sql_database_instance.postgres.name
  }
}

# Users

resource "google_sql_user" "iam" {
  name     = "app@acme.iam"
  instance = google_sql_database_instance.mysql.name
  type     = "CLOUD_IAM_SERVICE_ACCOUNT"
}

resource "google_sql_user" "app" {
  name                = "app"
  instance            = google_sql_database_instance.mysql.name
  host                = "10.10.%"
  password_wo         = random_password.app.result
  password_wo_version = 1
  password_policy {
    enable_failed_attempts_check = true
    allowed_failed_attempts      = 5
  }
}

resource "google_sql_user" "root" {
  name        = "root"
  instance    = google_sql_database_instance.mysql.name
  host        = "10.10.0.5"
  password_wo = "from elsewhere"
  password_policy {
    enable_failed_attempts_check = true
  }
}

resource "google_sql_user" "root_anywhere" { # want: root_host_restricted, login_attempts_limited
  name     = "root"
  instance = google_sql_database_instance.bare_mysql.name
  host     = "%"
}

resource "google_sql_user" "root_default_host" { # want: root_host_restricted, password_not_in_state
  name     = "root"
  instance = google_sql_database_instance.half_open_mysql.name
  password = "changeme"
}

resource "google_sql_user" "variables" { # undecided: root_host_restricted, login_attempts_limited, password_not_in_state
  name     = "root"
  instance = google_sql_database_instance.variables_mysql.name
  host     = var.host
  password = var.password
  password_policy {
    enable_failed_attempts_check = var.on
  }
}

resource "google_sql_user" "postgres" {
  name     = "postgres"
  instance = google_sql_database_instance.bare_postgres.name
}

resource "google_sql_user" "report" { # want: mysql_user_password, login_attempts_limited
  name     = "report"
  instance = google_sql_database_instance.bare_mysql.name
  host     = "%"
}

resource "google_sql_user" "other" { # want: login_attempts_limited
  # undecided: mysql_user_password, password_not_in_state
  name     = "other"
  instance = google_sql_database_instance.bare_mysql.name
  password = var.password
}
