service "google_cloud_sql" {
  name        = "Cloud SQL"
  cloud       = "google"
  family      = "managed_relational_database"
  description = "Managed MySQL, PostgreSQL and SQL Server instances."
  aliases     = ["Google Cloud SQL", "Cloud SQL for MySQL", "Cloud SQL for PostgreSQL", "Cloud SQL for SQL Server"]
  resources = [
    "google_sql_database_instance",
    "google_sql_database",
    "google_sql_user",
    "google_sql_ssl_cert",
    "google_sql_source_representation_instance",
    "google_sql_provision_script",
  ]
  sources = [
    "https://docs.cloud.google.com/sql/docs/mysql/introduction",
    "https://docs.cloud.google.com/sql/docs/postgres/security-best-practices",
  ]

  resource_type "google_sql_database_instance" {
    defaults = {
      # Before google 4 the argument was optional.
      database_version                                  = "MYSQL_5_6"
      deletion_protection                               = true
      "settings.availability_type"                      = "ZONAL"
      "settings.deletion_protection_enabled"            = false
      "settings.disk_autoresize"                        = true
      "settings.connector_enforcement"                  = "NOT_REQUIRED"
      "settings.retain_backups_on_delete"               = false
      "settings.ip_configuration.ipv4_enabled"          = true
      "settings.backup_configuration.enabled"           = false
      "settings.final_backup_config.enabled"            = false
      "settings.insights_config.query_insights_enabled" = false
    }
    # Replaced by ssl_mode, gone since google 6.
    legacy   = { "settings.ip_configuration.require_ssl" = "bool" }
    identity = ["id", "name", "self_link", "connection_name"]
  }

  resource_type "google_sql_user" {
    identity = ["id", "name"]
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts data files, backups and replicas, always."
    customer = "Names a Cloud KMS key at creation where its own is required, and keeps that key alive."
    reason   = "Encryption cannot be turned off, and the key can be chosen only when the instance is created."
    source   = "https://docs.cloud.google.com/sql/docs/mysql/cmek"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs scheduled backups and keeps transaction logs once they are enabled, and restores from them."
    customer = "Enables backups and point-in-time recovery, sets retention, keeps a backup past deletion, tests restores."
    reason   = "An instance made through the API or Terraform has no backups until they are asked for, and loses them with its deletion."
    source   = "https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/backups"
  }

  function "primary" {
    description = "Whether an instance is neither a replica, which follows its primary, nor a clone."
    params      = ["instance"]
    result      = instance.master_instance_name == null && length(instance.clone) == 0 && !contains(["READ_REPLICA_INSTANCE", "READ_POOL_INSTANCE"], instance.instance_type)
  }

  function "configured" {
    description = "Whether an instance has settings of its own: a clone without any takes those of its source."
    params      = ["instance"]
    result      = length(instance.clone) == 0 || length(instance.settings) > 0
  }

  function "runs" {
    description = "Whether an instance runs the engine and is no clone."
    params      = ["instance", "engine"]
    result      = startswith(instance.database_version, engine) && length(instance.clone) == 0
  }

  function "flag_set" {
    description = "Whether an instance has the database flag, whatever its value."
    params      = ["instance", "name"]
    result      = anytrue([for f in instance.settings[0].database_flags : f.name == name])
  }

  function "flag_is" {
    description = "Whether an instance has the database flag with one of the values, which are in lower case."
    params      = ["instance", "name", "values"]
    result      = anytrue([for f in instance.settings[0].database_flags : f.name == name && contains(values, lower(f.value))])
  }

  function "flag_unset_or" {
    description = "Whether an instance leaves the database flag out or gives it one of the values, which are in lower case."
    params      = ["instance", "name", "values"]
    result      = alltrue([for f in instance.settings[0].database_flags : f.name != name || contains(values, lower(f.value))])
  }

  # Connectors always speak TLS with a client certificate; require_ssl is what google 5 and older had for ssl_mode.
  function "insists_on" {
    description = "Whether settings admit connections of these modes of TLS only."
    params      = ["settings", "modes"]
    result      = contains(modes, settings.ip_configuration[0].ssl_mode) || (settings.ip_configuration[0].ssl_mode == null && settings.ip_configuration[0].require_ssl == true) || settings.connector_enforcement == "REQUIRED"
  }

  function "built_in" {
    description = "Whether a user logs in with a password of the engine, as all do that name no type."
    params      = ["user"]
    result      = !is_set(user.type) || user.type == "BUILT_IN"
  }

  function "of_mysql" {
    description = "Whether a user belongs to MySQL, which alone has hosts, going by its host or its instance."
    params      = ["user", "instances"]
    result      = is_set(user.host) || anytrue([for i in instances : startswith(i.database_version, "MYSQL")])
  }

  # A plan shows of a write-only password its version only.
  function "has_password" {
    description = "Whether a user is given a password."
    params      = ["user"]
    result      = user.password != null || user.password_wo != null || user.password_wo_version != null
  }

  obligation "authorized_networks_closed" {
    title     = "Authorize no network of the whole internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "With 0.0.0.0/0 authorized every host on the internet may try passwords and engine exploits against the instance."
    provider  = "Drops connections to the public address from ranges that are not authorized."
    frameworks = {
      cis_gcp_foundations = ["6.5"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      hipaa               = ["164.308(a)(4)(i)", "164.312(a)(1)"]
      soc_2               = ["CC6.6"]
      nist_800_53_r5      = ["AC-4", "SC-7"]
    }
    derived = ["soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_11"]
      trivy     = ["GCP-0017"]
      powerpipe = ["sql_instance_publicly_accessible"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/authorize-networks"]

    check "google_sql_database_instance" {
      # 0.0.0.0/1 and its like are the internet in a few pieces.
      require = alltrue([for n in self.settings[0].ip_configuration[0].authorized_networks : !is_internet(n.value) && !matches("/[0-7]$", n.value)])
      anchor  = "settings.ip_configuration.authorized_networks.value"
      remedy  = "Authorize only your own ranges, or none and connect over private IP or the Cloud SQL Auth Proxy."
    }
  }

  obligation "no_public_ip" {
    title     = "Give the instance no public address"
    area      = "network_controls"
    severity  = "high"
    rationale = "A public address puts the login of the database one authorized network, or one leaked connector credential, away from the internet; Terraform assigns one unless ipv4_enabled is false."
    provider  = "Offers private services access and Private Service Connect endpoints instead."
    frameworks = {
      cis_gcp_foundations = ["6.7"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      nist_800_53_r5      = ["SC-7"]
      iso_27001_2022      = ["A.8.22"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_60"]
      trivy     = ["GCP-0017"]
      powerpipe = ["sql_instance_sql_with_no_public_ip"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/private-ip", "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance"]

    check "google_sql_database_instance" {
      when    = configured(self)
      require = self.settings[0].ip_configuration[0].ipv4_enabled == false
      anchor  = "settings.ip_configuration.ipv4_enabled"
      remedy  = "Set ipv4_enabled = false in settings.ip_configuration and name a private_network or a psc_config."
    }
  }

  obligation "tls_required" {
    title     = "Refuse unencrypted connections"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Unless told otherwise an instance accepts plain connections, and passwords and rows cross the network readable."
    provider  = "Runs a TLS endpoint with a server certificate and refuses plain connections once told to."
    frameworks = {
      cis_gcp_foundations = ["6.4"]
      pci_dss_4_0         = ["2.2.7", "4.2.1"]
      hipaa               = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
      soc_2               = ["CC6.7"]
      nist_800_53_r5      = ["SC-8", "SC-8(1)"]
      iso_27001_2022      = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_6"]
      trivy     = ["GCP-0015"]
      powerpipe = ["sql_instance_require_ssl_enabled"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/configure-ssl-instance"]

    check "google_sql_database_instance" {
      when    = configured(self)
      require = insists_on(self.settings[0], ["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"])
      anchor  = "settings.ip_configuration.ssl_mode"
      remedy  = "Set ssl_mode = \"ENCRYPTED_ONLY\" or \"TRUSTED_CLIENT_CERTIFICATE_REQUIRED\" in settings.ip_configuration (require_ssl = true before google 6)."
    }
  }

  obligation "client_certificate_required" {
    title       = "Require client certificates"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Encryption alone does not tell who connects: a stolen password suffices from any allowed address. A client certificate is a second thing to steal."
    provider    = "Issues and checks client certificates per instance, or has connectors do it."
    frameworks = {
      nist_800_53_r5 = ["IA-3", "SC-8(1)"]
      pci_dss_4_0    = ["4.2.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/configure-ssl-instance"]

    check "google_sql_database_instance" {
      # SQL Server knows no client certificates.
      when    = !startswith(self.database_version, "SQLSERVER") && configured(self)
      require = insists_on(self.settings[0], ["TRUSTED_CLIENT_CERTIFICATE_REQUIRED"])
      remedy  = "Set ssl_mode = \"TRUSTED_CLIENT_CERTIFICATE_REQUIRED\" in settings.ip_configuration, or connector_enforcement = \"REQUIRED\" in settings."
    }
  }

  obligation "connector_enforced" {
    title       = "Let public clients in by connector only"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With a public address anyone in an authorized network tries passwords directly; with connectors enforced each connection needs an IAM permission first."
    provider    = "Rejects connections that do not come through the Auth Proxy or a language connector."
    frameworks = {
      nist_800_53_r5 = ["AC-17", "IA-2"]
      pci_dss_4_0    = ["7.3.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/connect-auth-proxy"]

    check "google_sql_database_instance" {
      when    = configured(self) && self.settings[0].ip_configuration[0].ipv4_enabled != false
      require = self.settings[0].connector_enforcement == "REQUIRED"
      remedy  = "Set connector_enforcement = \"REQUIRED\" in settings, or ipv4_enabled = false."
    }
  }

  obligation "automated_backups" {
    title     = "Enable automated backups"
    area      = "backup"
    severity  = "high"
    rationale = "Terraform creates instances without backups: a dropped table or a deleted instance is then lost for good."
    provider  = "Takes the daily backup in the chosen window, encrypts it and stores it redundantly."
    frameworks = {
      cis_gcp_foundations = ["6.8"]
      pci_dss_4_0         = ["10.3.3"]
      hipaa               = ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(A)"]
      soc_2               = ["CC7.5"]
      iso_27001_2022      = ["A.8.13"]
      nist_800_53_r5      = ["CP-9"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_14"]
      trivy     = ["GCP-0024"]
      powerpipe = ["sql_instance_automated_backups_enabled"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/backups"]

    check "google_sql_database_instance" {
      when    = primary(self)
      require = self.settings[0].backup_configuration[0].enabled == true
      anchor  = "settings.backup_configuration.enabled"
      remedy  = "Add backup_configuration { enabled = true } to settings."
    }
  }

  obligation "mysql_point_in_time_recovery" {
    title     = "Keep binary logs of MySQL for recovery"
    area      = "backup"
    severity  = "medium"
    rationale = "With the daily backup alone up to a day of transactions is lost; binary logs restore to the second before the mistake."
    provider  = "Archives the binary logs and replays them up to the chosen moment."
    frameworks = {
      hipaa          = ["164.308(a)(7)(ii)(B)", "164.312(c)(1)"]
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV2_GCP_20"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/pitr"]

    check "google_sql_database_instance" {
      when    = startswith(self.database_version, "MYSQL") && primary(self)
      require = self.settings[0].backup_configuration[0].binary_log_enabled == true
      anchor  = "settings.backup_configuration.binary_log_enabled"
      remedy  = "Set enabled = true and binary_log_enabled = true in settings.backup_configuration."
    }
  }

  obligation "point_in_time_recovery" {
    title     = "Enable point-in-time recovery"
    area      = "backup"
    severity  = "medium"
    rationale = "With the daily backup alone up to a day of transactions is lost; archived logs restore to the second before the mistake."
    provider  = "Archives the transaction logs and replays them up to the chosen moment; Enterprise Plus does so by default."
    frameworks = {
      hipaa          = ["164.308(a)(7)(ii)(B)", "164.312(c)(1)"]
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/backup-recovery/pitr"]

    check "google_sql_database_instance" {
      when    = matches("^(POSTGRES|SQLSERVER)", self.database_version) && primary(self)
      require = self.settings[0].backup_configuration[0].point_in_time_recovery_enabled == true || (self.settings[0].edition == "ENTERPRISE_PLUS" && self.settings[0].backup_configuration[0].point_in_time_recovery_enabled == null)
      anchor  = "settings.backup_configuration.point_in_time_recovery_enabled"
      remedy  = "Set enabled = true and point_in_time_recovery_enabled = true in settings.backup_configuration."
    }
  }

  obligation "backup_retention" {
    title     = "Keep at least seven backups"
    area      = "backup"
    severity  = "low"
    rationale = "Damage that shows only after the weekend is in every backup that is left when only a few are kept."
    provider  = "Keeps seven backups by default and deletes older ones."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/backups"]

    check "google_sql_database_instance" {
      when    = length(self.settings[0].backup_configuration[0].backup_retention_settings) > 0
      require = self.settings[0].backup_configuration[0].backup_retention_settings[0].retained_backups >= 7
      remedy  = "Set retained_backups to 7 or more, or leave backup_retention_settings out."
    }
  }

  obligation "backup_kept_after_deletion" {
    title       = "Keep a backup when the instance is deleted"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Backups go with the instance: after a wrong deletion nothing is left to restore from."
    provider    = "Keeps existing backups, or takes a final one, when the instance asks for it."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/backups"]

    check "google_sql_database_instance" {
      when    = primary(self)
      require = self.settings[0].retain_backups_on_delete == true || self.settings[0].final_backup_config[0].enabled == true
      remedy  = "Set retain_backups_on_delete = true in settings, or add final_backup_config { enabled = true }."
    }
  }

  obligation "terraform_deletion_protection" {
    title     = "Protect instances from terraform destroy"
    area      = "backup"
    severity  = "medium"
    rationale = "With deletion_protection = false a changed name or region replaces the instance and its data in one apply."
    provider  = "Has a lock of its own, deletion_protection_enabled; this one is in the Terraform provider."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance"]

    check "google_sql_database_instance" {
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "instance_deletion_protection" {
    title     = "Protect instances from deletion by API"
    area      = "backup"
    severity  = "medium"
    rationale = "The lock of the Terraform provider does not stop the console, gcloud or another pipeline; this one does."
    provider  = "Refuses to delete the instance while the flag is set."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CM-5"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/deletion-protection"]

    check "google_sql_database_instance" {
      when    = length(self.clone) == 0
      require = self.settings[0].deletion_protection_enabled == true
      anchor  = "settings.deletion_protection_enabled"
      remedy  = "Set deletion_protection_enabled = true in settings."
    }
  }

  obligation "high_availability" {
    title       = "Run a standby in a second zone"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "A zonal instance is down as long as its zone is, and during the repair of its host."
    provider    = "Replicates to a standby in another zone and fails over to it when availability_type is REGIONAL."
    frameworks = {
      nist_800_53_r5 = ["CP-6", "CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/high-availability"]

    check "google_sql_database_instance" {
      when    = primary(self)
      require = self.settings[0].availability_type == "REGIONAL"
      remedy  = "Set availability_type = \"REGIONAL\" in settings."
    }
  }

  obligation "disk_autoresize" {
    title     = "Let the disk grow"
    area      = "resilience"
    severity  = "low"
    rationale = "An instance whose disk is full stops and may not start again until somebody enlarges it."
    provider  = "Adds storage before the disk is full, up to the limit that is set."
    frameworks = {
      nist_800_53_r5 = ["CP-2(2)"]
      iso_27001_2022 = ["A.8.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/instance-settings"]

    check "google_sql_database_instance" {
      require = self.settings[0].disk_autoresize != false
      remedy  = "Leave disk_autoresize at true and cap growth with disk_autoresize_limit."
    }
  }

  obligation "maintenance_window" {
    title     = "Choose a maintenance window"
    area      = "patching"
    severity  = "low"
    rationale = "Without a window updates restart the instance at whatever hour Google picks, and teams meet them by suspending maintenance."
    provider  = "Applies patches inside the window and announces them when asked."
    frameworks = {
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/maintenance"]

    check "google_sql_database_instance" {
      when    = primary(self)
      require = self.settings[0].maintenance_window[0].day != null
      remedy  = "Add maintenance_window with day, hour and update_track to settings."
    }
  }

  obligation "engine_version_supported" {
    title     = "Run a version in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "PostgreSQL up to 13 and MySQL up to 8.0 are no longer maintained by their communities: Cloud SQL keeps them in paid extended support with critical fixes only, and in the end upgrades them itself."
    provider  = "Patches supported versions, offers extended support for a time and in-place upgrades."
    frameworks = {
      pci_dss_4_0      = ["6.3.3"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/db-versions", "https://docs.cloud.google.com/sql/docs/postgres/db-versions"]

    check "google_sql_database_instance" {
      require = !matches("^(MYSQL_5_|MYSQL_8_0|POSTGRES_9_6|POSTGRES_1[0-3]$)", self.database_version)
      anchor  = "database_version"
      remedy  = "Plan the upgrade to MYSQL_8_4, POSTGRES_16 or newer and set database_version."
    }
  }

  obligation "latest_major_version" {
    title       = "Run the newest major version"
    area        = "patching"
    severity    = "low"
    recommended = false
    rationale   = "Each major version behind makes the next upgrade larger, and security features of the engine come with new versions only."
    provider    = "Makes new major versions available and upgrades in place."
    frameworks = {
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_79"]
      powerpipe = ["sql_instance_using_latest_major_database_version"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/db-versions", "https://docs.cloud.google.com/sql/docs/sqlserver/db-versions"]

    check "google_sql_database_instance" {
      require = matches("^(POSTGRES_(1[7-9]|[2-9][0-9])|MYSQL_(8_4|9|[1-9][0-9])|SQLSERVER_20(2[2-9]|[3-9]))", self.database_version)
      anchor  = "database_version"
      remedy  = "Set database_version to POSTGRES_17, MYSQL_8_4, SQLSERVER_2022_STANDARD or newer."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt with a customer-managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With keys of Google nobody on the customer side can revoke or watch their use, and the key of an instance can be chosen only when it is created."
    provider    = "Encrypts disks and backups with the named Cloud KMS key."
    frameworks = {
      pci_dss_4_0    = ["3.6.1"]
      hipaa          = ["164.312(a)(2)(iv)"]
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/cmek"]

    check "google_sql_database_instance" {
      when    = primary(self)
      require = self.encryption_key_name != null
      remedy  = "Set encryption_key_name to a Cloud KMS key of the region and grant the Cloud SQL service agent its use; the instance must be created anew."
    }
  }

  obligation "iam_database_authentication" {
    title       = "Let people and programs log in by IAM"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Database passwords are shared, never end and are known to people who left; IAM logins use short-lived tokens and end with the account."
    provider    = "Checks the token of an IAM principal in place of a password."
    frameworks = {
      nist_800_53_r5 = ["IA-2", "IA-5"]
      iso_27001_2022 = ["A.5.16"]
      pci_dss_4_0    = ["8.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/iam-authentication", "https://docs.cloud.google.com/sql/docs/mysql/iam-authentication"]

    check "google_sql_database_instance" {
      when    = matches("^(POSTGRES|MYSQL_(5_7|[89]|[1-9][0-9]))", self.database_version) && length(self.clone) == 0
      require = flag_is(self, "cloudsql.iam_authentication", ["on"]) || flag_is(self, "cloudsql_iam_authentication", ["on"])
      remedy  = "Add the database flag cloudsql.iam_authentication (PostgreSQL) or cloudsql_iam_authentication (MySQL) with value \"on\" and create google_sql_user of type CLOUD_IAM_*."
    }
  }

  obligation "root_user_password" {
    title     = "Give the root user of MySQL a password"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A root account without a password is an administrator login for whoever reaches the port."
    provider  = "Creates the account as asked, with or without a password."
    frameworks = {
      pci_dss_4_0    = ["8.3.1"]
      nist_800_53_r5 = ["AC-6", "IA-5"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV2_GCP_7"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/users"]

    check "google_sql_database_instance" {
      companion "google_sql_user" {
        attribute = "instance"
      }
      when    = startswith(self.database_version, "MYSQL")
      require = alltrue([for u in companions.google_sql_user : !startswith(u.name, "root") || has_password(u)])
      remedy  = "Set password_wo (or password) on the google_sql_user of root, or do not create it."
    }
  }

  obligation "mysql_user_password" {
    title     = "Give every MySQL user a password"
    area      = "identity_access"
    severity  = "high"
    rationale = "MySQL lets an account without a password in with its name alone."
    provider  = "Creates the account as asked, with or without a password."
    frameworks = {
      pci_dss_4_0    = ["8.3.1"]
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/create-manage-users"]

    check "google_sql_user" {
      companion "google_sql_database_instance" {
        self_attribute = "instance"
      }
      # What root lacks is said of its instance, where there is one.
      when    = !(startswith(self.name, "root") && length(companions.google_sql_database_instance) > 0) && built_in(self) && of_mysql(self, companions.google_sql_database_instance)
      require = has_password(self)
      remedy  = "Set password_wo (or password), or make it an IAM user with type."
    }
  }

  obligation "root_host_restricted" {
    title     = "Let root of MySQL log in from known hosts only"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "root from host % can be tried from every address that reaches the instance, with the rights to everything in it."
    provider  = "Matches the host of each login with the account."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-17"]
      pci_dss_4_0    = ["7.2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/users"]

    check "google_sql_user" {
      companion "google_sql_database_instance" {
        self_attribute = "instance"
      }
      when    = self.name == "root" && of_mysql(self, companions.google_sql_database_instance)
      require = self.host != null && !contains(["", "%"], self.host)
      remedy  = "Set host to the address or range of the administrators, for example \"10.10.%\"."
    }
  }

  obligation "login_attempts_limited" {
    title       = "Lock MySQL accounts after failed logins"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without a limit a password can be guessed as fast as the network allows."
    provider    = "Counts failed logins and locks the account when the policy of the user says so."
    frameworks = {
      pci_dss_4_0    = ["8.3.4"]
      nist_800_53_r5 = ["AC-7"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/built-in-authentication"]

    check "google_sql_user" {
      companion "google_sql_database_instance" {
        self_attribute = "instance"
      }
      when    = built_in(self) && anytrue([for i in companions.google_sql_database_instance : matches("^MYSQL_([89]|[1-9][0-9])", i.database_version)])
      require = self.password_policy[0].enable_failed_attempts_check == true
      remedy  = "Add password_policy with enable_failed_attempts_check = true and allowed_failed_attempts."
    }
  }

  obligation "password_not_in_state" {
    title       = "Keep database passwords out of the state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "password and root_password are stored in the Terraform state in clear text: everyone who reads the state is an administrator of the database."
    provider    = "Accepts write-only passwords, which no state keeps."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.3.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_user"]

    check "google_sql_user" {
      require = self.password == null
      remedy  = "Use password_wo with password_wo_version (Terraform 1.11 or newer), fed from an ephemeral resource, or an IAM user."
    }

    check "google_sql_database_instance" {
      require = self.root_password == null
      remedy  = "Use root_password_wo with root_password_wo_version (Terraform 1.11 or newer), fed from an ephemeral resource."
    }
  }

  obligation "password_policy" {
    title     = "Enforce a password policy"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without a policy of the instance the engine accepts one-letter passwords, and the one weak account decides."
    provider  = "Rejects passwords that break the policy of the instance."
    frameworks = {
      pci_dss_4_0      = ["8.3.6"]
      nist_800_53_r5   = ["IA-5(1)"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["5.2"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/built-in-authentication", "https://docs.cloud.google.com/sql/docs/mysql/built-in-authentication"]

    check "google_sql_database_instance" {
      when    = matches("^(POSTGRES|MYSQL_([89]|[1-9][0-9]))", self.database_version) && primary(self)
      require = self.settings[0].password_validation_policy[0].enable_password_policy == true
      remedy  = "Add password_validation_policy { enable_password_policy = true } with min_length and complexity to settings."
    }
  }

  obligation "password_length" {
    title     = "Require passwords of twelve characters or more"
    area      = "identity_access"
    severity  = "low"
    rationale = "Short passwords fall to guessing however the rest of the policy reads."
    provider  = "Rejects passwords that are shorter than the policy asks for."
    frameworks = {
      pci_dss_4_0    = ["8.3.6"]
      nist_800_53_r5 = ["IA-5(1)"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/built-in-authentication"]

    check "google_sql_database_instance" {
      when    = self.settings[0].password_validation_policy[0].enable_password_policy == true
      require = self.settings[0].password_validation_policy[0].min_length >= 12
      remedy  = "Set min_length = 12 or more in password_validation_policy."
    }
  }

  obligation "local_infile_off" {
    title     = "Keep local_infile off"
    area      = "configuration"
    severity  = "high"
    rationale = "LOAD DATA LOCAL makes a client hand over files: a rogue or tampered server, or an injected statement, reads what the application host can read."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.1.3"]
      nist_800_53_r5      = ["CM-7"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_50"]
      trivy     = ["GCP-0026"]
      powerpipe = ["sql_instance_mysql_local_infile_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "MYSQL")
      require = flag_unset_or(self, "local_infile", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Set the value of the flag local_infile to \"off\"."
    }
  }

  obligation "local_infile_stated" {
    title       = "State that local_infile is off"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "The default of local_infile differs between MySQL versions; unless the flag is stated nobody can tell from the code, and benchmark audits count the instance as open."
    provider    = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.1.3"]
      nist_800_53_r5      = ["CM-6"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      powerpipe = ["sql_instance_mysql_local_infile_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "MYSQL")
      require = flag_set(self, "local_infile")
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"local_infile\" and value = \"off\" to settings."
    }
  }

  obligation "skip_show_database_on" {
    title     = "Hide database names from MySQL users"
    area      = "configuration"
    severity  = "low"
    rationale = "Any account may list the databases that it has some right in; with skip_show_database only accounts with the privilege see any list."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.1.2"]
      nist_800_53_r5      = ["AC-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      powerpipe = ["sql_instance_mysql_skip_show_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "MYSQL")
      require = flag_is(self, "skip_show_database", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"skip_show_database\" and value = \"on\" to settings."
    }
  }

  obligation "mysql_audit_on" {
    title       = "Audit MySQL statements"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without the audit plugin MySQL records neither who read a table nor who changed a right."
    provider    = "Ships the audit plugin and sends its records to the Data Access log."
    frameworks = {
      pci_dss_4_0    = ["10.2.1"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/db-audit"]

    check "google_sql_database_instance" {
      when    = matches("^MYSQL_(5_7|[89]|[1-9][0-9])", self.database_version) && length(self.clone) == 0
      require = flag_is(self, "cloudsql_mysql_audit", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"cloudsql_mysql_audit\" and value = \"ON\" to settings. Then add audit rules."
    }
  }

  obligation "log_connections_on" {
    title     = "Log PostgreSQL connections"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without it attempts to log in, successful or not, leave no trace, and a password attack shows up nowhere."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.2"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_52"]
      trivy     = ["GCP-0016"]
      powerpipe = ["sql_instance_postgresql_log_connections_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_connections", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_connections\" and value = \"on\" to settings."
    }
  }

  obligation "log_disconnections_on" {
    title     = "Log the end of PostgreSQL sessions"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Without the end of sessions their length is unknown: nobody sees the one that stayed open for a weekend."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.3"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_53"]
      trivy     = ["GCP-0022"]
      powerpipe = ["sql_instance_postgresql_log_disconnections_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_disconnections", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_disconnections\" and value = \"on\" to settings."
    }
  }

  obligation "log_checkpoints_on" {
    title     = "Log PostgreSQL checkpoints"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Checkpoint records tell a disk that cannot keep up from an attack on availability; without them recovery time is a guess."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_51"]
      trivy     = ["GCP-0025"]
      powerpipe = ["sql_instance_postgresql_log_checkpoints_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      # On by default since PostgreSQL 15.
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_checkpoints", ["on"]) || (matches("^POSTGRES_(1[5-9]|[2-9][0-9])", self.database_version) && !flag_set(self, "log_checkpoints"))
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_checkpoints\" and value = \"on\" to settings."
    }
  }

  obligation "log_lock_waits_on" {
    title     = "Log lock waits of PostgreSQL"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Sessions that wait for locks starve others, by mistake or on purpose; PostgreSQL reports them only when told to."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_54"]
      trivy     = ["GCP-0020"]
      powerpipe = ["sql_instance_postgresql_log_lock_waits_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_lock_waits", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_lock_waits\" and value = \"on\" to settings."
    }
  }

  obligation "log_temp_files_all" {
    title     = "Log all temporary files of PostgreSQL"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Large temporary files are how one query fills the disk and stops the instance; by default none is reported."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_56"]
      trivy     = ["GCP-0014"]
      powerpipe = ["sql_instance_postgresql_log_temp_files_database_flag_0"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_temp_files", ["0"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_temp_files\" and value = \"0\" to settings."
    }
  }

  obligation "log_min_messages_valid" {
    title     = "Set log_min_messages to a known level"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A level that PostgreSQL does not know fails the apply, at best; the log then runs at another level than the code says."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.5"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV_GCP_55"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_min_messages", ["debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error", "log", "fatal", "panic"])
      anchor  = "settings.database_flags"
      remedy  = "Set the flag to warning or error, or leave it out (warning)."
    }
  }

  obligation "log_min_messages_errors" {
    title     = "Log errors of PostgreSQL"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "With log, fatal or panic as the least level, failed statements and refused rights are never written down."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.5"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      trivy = ["GCP-0018"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = !flag_is(self, "log_min_messages", ["log", "fatal", "panic"])
      anchor  = "settings.database_flags"
      remedy  = "Set the flag log_min_messages to warning or error, or leave it out (warning)."
    }
  }

  obligation "log_min_error_statement_stated" {
    title       = "State which failed statements are logged"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "The text of a failing statement is what shows an injection attempt; stated in the code, the level (error or lower) cannot be lost with a changed default, and audits find it."
    provider    = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.6"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_109"]
      powerpipe = ["sql_instance_postgresql_log_min_error_statement_flag_set"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_min_error_statement", ["debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_min_error_statement\" and value = \"error\" to settings."
    }
  }

  obligation "log_error_verbosity_default" {
    title     = "Log errors of PostgreSQL with detail"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "terse drops detail, hint, query and context: the log says that something failed and no longer what."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.1"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_error_verbosity", ["default", "verbose"])
      anchor  = "settings.database_flags"
      remedy  = "Set the flag log_error_verbosity to default or verbose, or leave it out."
    }
  }

  obligation "log_min_duration_statement_off" {
    title     = "Do not log slow statements with their data"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Statements logged for their duration carry the values in them: personal data and secrets end in Cloud Logging, where other people read."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.7"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_57"]
      trivy     = ["GCP-0021"]
      powerpipe = ["sql_instance_postgresql_log_min_duration_statement_database_flag_disabled"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_min_duration_statement", ["-1"])
      anchor  = "settings.database_flags"
      remedy  = "Leave log_min_duration_statement out or set it to \"-1\"; use query insights to find slow queries."
    }
  }

  obligation "log_statement_changes" {
    title     = "Log changes of the PostgreSQL schema"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without log_statement nobody can say who dropped a table or granted a right."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["6.2.4"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_111"]
      powerpipe = ["sql_instance_postgresql_log_statement_flag_set"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_statement", ["ddl", "mod", "all"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_statement\" and value = \"ddl\" to settings."
    }
  }

  obligation "log_duration_on" {
    title       = "Log durations of PostgreSQL statements"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Durations show the query that turns into a denial of service; they cost one line per statement."
    provider    = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV2_GCP_13"]
      powerpipe = ["sql_instance_postgresql_log_duration_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_duration", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_duration\" and value = \"on\" to settings."
    }
  }

  obligation "log_hostname_on" {
    title       = "Log host names of PostgreSQL clients"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "An address alone may belong to another host tomorrow; the name resolved at login stays. Each login then waits for name resolution."
    provider    = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_108"]
      powerpipe = ["sql_instance_postgresql_log_hostname_database_flag_configured"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "log_hostname", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"log_hostname\" and value = \"on\" to settings."
    }
  }

  obligation "pgaudit_on" {
    title     = "Audit PostgreSQL with pgAudit"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The standard log does not say which tables a statement read; pgAudit does, and data thefts are told by it."
    provider  = "Ships the extension and sends its records to the Data Access log."
    frameworks = {
      cis_gcp_foundations = ["6.2.8"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_110"]
      powerpipe = ["sql_instance_postgresql_pgaudit_database_flag_on"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/pg-audit"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_is(self, "cloudsql.enable_pgaudit", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"cloudsql.enable_pgaudit\" and value = \"on\" to settings. Then create the extension and set pgaudit.log."
    }
  }

  obligation "log_executor_stats_off" {
    title     = "Keep executor statistics out of the log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Executor statistics are for hours of debugging: left on they bury security records under a report per query."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_GCP_14"]
      powerpipe = ["sql_instance_postgresql_log_executor_stats_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_executor_stats", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag log_executor_stats or set it to \"off\"."
    }
  }

  obligation "log_parser_stats_off" {
    title     = "Keep parser statistics out of the log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Parser statistics write a report for every statement parsed: the log grows, the instance slows, records that matter drown."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_GCP_15"]
      powerpipe = ["sql_instance_postgresql_log_parser_stats_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_parser_stats", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag log_parser_stats or set it to \"off\"."
    }
  }

  obligation "log_planner_stats_off" {
    title     = "Keep planner statistics out of the log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Planner statistics write a report for every plan: the log grows, the instance slows, records that matter drown."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_GCP_16"]
      powerpipe = ["sql_instance_postgresql_log_planner_stats_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_planner_stats", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag log_planner_stats or set it to \"off\"."
    }
  }

  obligation "log_statement_stats_off" {
    title     = "Keep statement statistics out of the log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Statement statistics write totals after every statement; together with the other statistics flags they even stop the server from starting."
    provider  = "Sets the flag in the engine and sends its log lines to Cloud Logging."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_GCP_17"]
      powerpipe = ["sql_instance_postgresql_log_statement_stats_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "POSTGRES")
      require = flag_unset_or(self, "log_statement_stats", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag log_statement_stats or set it to \"off\"."
    }
  }

  obligation "external_scripts_off" {
    title     = "Keep external scripts off"
    area      = "configuration"
    severity  = "high"
    rationale = "External scripts run R or Python next to the engine: one injected statement is then code on the server."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.1"]
      nist_800_53_r5      = ["CM-7"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      powerpipe = ["sql_instance_sql_external_scripts_enabled_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_unset_or(self, "external scripts enabled", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag \"external scripts enabled\" or set it to \"off\"."
    }
  }

  obligation "cross_db_ownership_chaining_off" {
    title     = "Keep cross-database ownership chaining off"
    area      = "configuration"
    severity  = "medium"
    rationale = "With chaining the owner of one database reaches objects in others that no grant gives him."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.2"]
      nist_800_53_r5      = ["AC-6", "CM-7"]
      iso_27001_2022      = ["A.8.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_58"]
      trivy     = ["GCP-0019"]
      powerpipe = ["sql_instance_sql_cross_db_ownership_chaining_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_unset_or(self, "cross db ownership chaining", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Set the flag \"cross db ownership chaining\" to \"off\"."
    }
  }

  obligation "cross_db_ownership_chaining_stated" {
    title       = "State that ownership chaining is off"
    area        = "configuration"
    severity    = "low"
    recommended = false
    rationale   = "SQL Server has it off unless told otherwise; written down, it shows in reviews, and audits that read the list of flags find it."
    provider    = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.2"]
      nist_800_53_r5      = ["CM-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      trivy     = ["GCP-0019"]
      powerpipe = ["sql_instance_sql_cross_db_ownership_chaining_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_set(self, "cross db ownership chaining")
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"cross db ownership chaining\" and value = \"off\" to settings."
    }
  }

  obligation "user_connections_unlimited" {
    title     = "Put no fixed limit on SQL Server connections"
    area      = "resilience"
    severity  = "low"
    rationale = "A fixed number of connections is reached one day and locks out users, administrators included; 0 lets the engine manage it."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.3"]
      nist_800_53_r5      = ["SC-5"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_unset_or(self, "user connections", ["0"])
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag \"user connections\" or set it to \"0\"."
    }
  }

  obligation "user_options_unset" {
    title     = "Leave user options of SQL Server unset"
    area      = "configuration"
    severity  = "low"
    rationale = "The flag changes how every session handles nulls, errors and transactions, so that statements behave unlike what was tested."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.4"]
      nist_800_53_r5      = ["CM-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      powerpipe = ["sql_instance_sql_user_options_database_flag_not_configured"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = !flag_set(self, "user options")
      anchor  = "settings.database_flags"
      remedy  = "Remove the flag \"user options\"."
    }
  }

  obligation "remote_access_off" {
    title     = "Turn remote access of SQL Server off"
    area      = "configuration"
    severity  = "medium"
    rationale = "The option lets other servers run stored procedures here; it is on by default, long replaced by linked servers, and a way to spread load or attacks."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.5"]
      nist_800_53_r5      = ["CM-7"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      powerpipe = ["sql_instance_sql_remote_access_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_is(self, "remote access", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"remote access\" and value = \"off\" to settings."
    }
  }

  obligation "trace_flag_3625_on" {
    title     = "Mask error details of SQL Server"
    area      = "application_controls"
    severity  = "low"
    rationale = "Error messages tell ordinary users names and structure of objects they may not see; trace flag 3625 masks them for all but administrators."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.6"]
      nist_800_53_r5      = ["SI-11"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_is(self, "3625", ["on"]) || flag_is(self, "3625 (trace flag)", ["on"])
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"3625\" and value = \"on\" to settings."
    }
  }

  obligation "contained_database_auth_off" {
    title     = "Keep contained database authentication off"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Contained users log in past the server: they escape its logins, its audits and its password rules."
    provider  = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.7"]
      pci_dss_4_0         = ["7.2.1"]
      nist_800_53_r5      = ["AC-2", "IA-2"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_59"]
      trivy     = ["GCP-0023"]
      powerpipe = ["sql_instance_sql_contained_database_authentication_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_unset_or(self, "contained database authentication", ["off"])
      anchor  = "settings.database_flags"
      remedy  = "Set the flag \"contained database authentication\" to \"off\"."
    }
  }

  obligation "contained_database_auth_stated" {
    title       = "State that contained databases are off"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "SQL Server has it off unless told otherwise; written down, it shows in reviews, and audits that read the list of flags find it."
    provider    = "Sets the flag in the engine, restarting it where the flag needs that."
    frameworks = {
      cis_gcp_foundations = ["6.3.7"]
      nist_800_53_r5      = ["CM-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      trivy     = ["GCP-0023"]
      powerpipe = ["sql_instance_sql_contained_database_authentication_database_flag_off"]
    }
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/flags"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = flag_set(self, "contained database authentication")
      anchor  = "settings.database_flags"
      remedy  = "Add a database_flags block with name = \"contained database authentication\" and value = \"off\" to settings."
    }
  }

  obligation "sqlserver_audit_bucket" {
    title       = "Upload SQL Server audit files"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "Audit files stay on the instance for days only and go with it; without a bucket there is nothing to read after the fact."
    provider    = "Uploads the audit files to the named bucket."
    frameworks = {
      pci_dss_4_0    = ["10.2.1", "10.3.3"]
      nist_800_53_r5 = ["AU-9", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/sqlserver/db-audit"]

    check "google_sql_database_instance" {
      when    = runs(self, "SQLSERVER")
      require = is_set(self.settings[0].sql_server_audit_config[0].bucket)
      remedy  = "Add sql_server_audit_config { bucket = \"gs://...\" } with retention_interval and upload_interval to settings."
    }
  }

  obligation "query_insights" {
    title       = "Turn query insights on"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without insights a query that suddenly reads everything, or fills the disk, is found by its victims."
    provider    = "Samples queries and shows load by user, host and query."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/using-query-insights"]

    check "google_sql_database_instance" {
      when    = length(self.clone) == 0
      require = self.settings[0].insights_config[0].query_insights_enabled == true
      remedy  = "Add insights_config { query_insights_enabled = true } to settings."
    }
  }

  obligation "restore_tested" {
    title        = "Test restores from backup"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore, and of one point-in-time recovery, into a separate instance: date, backup, time to recover, rows compared, who checked."
    rationale    = "Users, flags, network settings and keys are not all in the backup: what is missing shows up on the day of the outage."
    provider     = "Runs the restore that the customer starts."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/backup-recovery/restoring"]
  }

  obligation "accounts_reviewed" {
    title        = "Review database accounts and instance roles"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list per instance: built-in users, IAM users, members of cloudsqlsuperuser and sysadmin, holders of Cloud SQL Admin and Client, authorized networks; what was removed."
    rationale    = "IAM shows who may connect, not who may read a table: grants inside the engine grow unseen."
    provider     = "Lists users and IAM bindings through its API."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["7.2.4"]
      soc_2          = ["CC6.2", "CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/sql/docs/postgres/users"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover and region loss"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a manual failover and of promoting a cross-region replica: downtime measured, clients that did not reconnect, objectives met or not."
    rationale    = "Pools that hold dead connections and clients pinned to an address turn a minute of failover into an outage."
    provider     = "Fails over between zones and promotes replicas on request."
    frameworks = {
      nist_800_53_r5 = ["CP-2", "CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/high-availability", "https://docs.cloud.google.com/sql/docs/mysql/replication/cross-region-replicas"]
  }

  obligation "upgrades_planned" {
    title        = "Plan maintenance and major upgrades"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Versions leave standard support on a published date, and an upgrade that nobody tested runs when Google forces it."
    provider     = "Announces maintenance and the end of versions, offers self-service maintenance and in-place upgrades."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "SA-22"]
      iso_27001_2022 = ["A.8.8"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/db-versions", "https://docs.cloud.google.com/sql/docs/mysql/maintenance"]
  }

  obligation "certificates_rotated" {
    title        = "Rotate server and client certificates"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The certificate authority of an instance ends after ten years and client certificates too: the day they do, every verifying client is locked out at once; a leaked client key stays valid until then."
    provider     = "Issues a new server certificate beside the old one and switches when told to."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-17"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["4.2.1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/manage-ssl-instance"]
  }

  obligation "passwords_rotated" {
    title        = "Change database passwords that are left"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Built-in passwords live in pipelines, laptops and old state files; each stays valid until it is changed."
    provider     = "Changes a password without restart and stores secrets in Secret Manager."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/create-manage-users"]
  }

  obligation "audit_logs_read" {
    title        = "Read audit logs and set alarms"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Engine and admin logs that nobody reads warn nobody: an export of the database to a foreign bucket is one line in them."
    provider     = "Writes Admin Activity logs always, Data Access and engine logs when enabled."
    frameworks = {
      nist_800_53_r5 = ["AU-6"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.4.1"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/audit-logging"]
  }

  obligation "breach_playbook" {
    title        = "Rehearse the response to a database breach"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: access cut at network and IAM, clone taken as evidence, logs secured, records affected counted, notification decided in time."
    rationale    = "Restoring over the instance destroys the evidence, and leaving it running loses more data; who decides must be settled before."
    provider     = "Handles incidents in the service and tells affected customers."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.24", "A.5.26"]
      gdpr           = ["33"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.cloud.google.com/sql/docs/mysql/clone-instance"]
  }

}
