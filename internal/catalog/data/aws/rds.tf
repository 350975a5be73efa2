variable "any" {}
variable "family" {}
variable "names" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/0d9f4a1e-5b0c-4f1c-9a43-6a2f1a4d8a01"
}

# Instances

resource "aws_db_instance" "hardened" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.8"
  instance_class                      = "db.m7g.large"
  allocated_storage                   = 100
  username                            = "orders_owner"
  manage_master_user_password         = true
  port                                = 6432
  storage_encrypted                   = true
  kms_key_id                          = local.key
  publicly_accessible                 = false
  db_subnet_group_name                = "databases"
  vpc_security_group_ids              = [aws_security_group.narrow.id]
  parameter_group_name                = aws_db_parameter_group.hardened.name
  ca_cert_identifier                  = "rds-ca-rsa4096-g1"
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  delete_automated_backups            = false
  deletion_protection                 = true
  final_snapshot_identifier           = "orders-final"
  copy_tags_to_snapshot               = true
  multi_az                            = true
  enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]
  engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
  monitoring_interval                 = 60
  monitoring_role_arn                 = "arn:aws:iam::111122223333:role/rds-monitoring"
  performance_insights_enabled        = true
  performance_insights_kms_key_id     = local.key
}

resource "aws_db_instance" "bare" {
  # want: storage_encrypted, customer_managed_key, not_publicly_accessible, own_subnet_group, no_classic_security_group
  # want: non_default_port, tls_required, ca_certificate, iam_authentication, master_password_managed, custom_admin_username
  # want: automated_backups, backup_plan, deletion_protection, final_snapshot, automated_backups_outlive_deletion
  # want: copy_tags_to_snapshot, multi_az, auto_minor_version_upgrade, engine_version_supported, extended_support_declined
  # want: log_exports, enhanced_monitoring, performance_insights, security_group_not_open
  engine                     = "mysql"
  engine_version             = "5.7"
  instance_class             = "db.m5.large"
  name                       = "app"
  username                   = "Admin"
  password                   = "not-a-secret-any-more"
  publicly_accessible        = true
  auto_minor_version_upgrade = false
  skip_final_snapshot        = true
  ca_cert_identifier         = "rds-ca-2019"
  security_group_names       = ["classic"]
  vpc_security_group_ids     = [aws_security_group.open.id]
}

resource "aws_db_instance" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, not_publicly_accessible, own_subnet_group, no_classic_security_group
  # undecided: non_default_port, tls_required, ca_certificate, iam_authentication, master_password_managed, custom_admin_username
  # undecided: automated_backups, backup_retention, backup_retention_week, deletion_protection, final_snapshot
  # undecided: automated_backups_outlive_deletion, copy_tags_to_snapshot, multi_az, auto_minor_version_upgrade
  # undecided: engine_version_supported, log_fdw_fixed, extended_support_declined, log_exports, engine_log_exports
  # undecided: postgres_query_logging, enhanced_monitoring, performance_insights, performance_insights_customer_managed_key
  # undecided: security_group_not_open, backup_plan
  identifier                          = var.any
  engine                              = var.any
  engine_version                      = var.any
  instance_class                      = "db.m7g.large"
  username                            = var.any
  password                            = var.any
  manage_master_user_password         = var.any
  port                                = var.any
  storage_encrypted                   = var.any
  kms_key_id                          = var.any
  publicly_accessible                 = var.any
  db_subnet_group_name                = var.any
  vpc_security_group_ids              = [aws_security_group.from_variable.id]
  security_group_names                = var.names
  parameter_group_name                = var.any
  ca_cert_identifier                  = var.any
  iam_database_authentication_enabled = var.any
  backup_retention_period             = var.any
  delete_automated_backups            = var.any
  deletion_protection                 = var.any
  skip_final_snapshot                 = var.any
  copy_tags_to_snapshot               = var.any
  multi_az                            = var.any
  auto_minor_version_upgrade          = var.any
  enabled_cloudwatch_logs_exports     = var.names
  engine_lifecycle_support            = var.any
  monitoring_interval                 = var.any
  performance_insights_enabled        = var.any
  performance_insights_kms_key_id     = var.any
}

# A replica takes most from its source.
resource "aws_db_instance" "replica" { # want: copy_tags_to_snapshot, log_exports, enhanced_monitoring, performance_insights
  replicate_source_db = aws_db_instance.hardened.identifier
  instance_class      = "db.m7g.large"
  skip_final_snapshot = true
}

# A new instance has no backups unless they are asked for; a restored one has those of its source.
resource "aws_db_instance" "restored" { # want: storage_encrypted, own_subnet_group, backup_plan, deletion_protection, copy_tags_to_snapshot
  # want: multi_az, log_exports, enhanced_monitoring, performance_insights, automated_backups_outlive_deletion
  snapshot_identifier = "rds:orders-2026-06-01-03-10"
  instance_class      = "db.m7g.large"
}

# Values as text; one day of backups; a vulnerable engine; a log export that says nothing about logins.
resource "aws_db_instance" "old_postgres" {
  # want: backup_retention, engine_version_supported, log_fdw_fixed, engine_log_exports, postgres_query_logging, tls_required
  # want: performance_insights_customer_managed_key, custom_admin_username, backup_plan, non_default_port
  # want: extended_support_declined, customer_managed_key
  engine                              = "postgres"
  engine_version                      = "13.2"
  instance_class                      = "db.m5.large"
  username                            = "postgres"
  password_wo                         = "ephemeral"
  password_wo_version                 = 1
  storage_encrypted                   = "true"
  db_subnet_group_name                = "databases"
  parameter_group_name                = "default.postgres13"
  iam_database_authentication_enabled = "true"
  backup_retention_period             = "1"
  delete_automated_backups            = false
  deletion_protection                 = "true"
  copy_tags_to_snapshot               = true
  multi_az                            = true
  enabled_cloudwatch_logs_exports     = ["upgrade"]
  monitoring_interval                 = "15"
  performance_insights_enabled        = true
}

# What the engine does not have is not asked for.
resource "aws_db_instance" "oracle" { # want: backup_retention_week, backup_plan, automated_backups_outlive_deletion
  # want: non_default_port, customer_managed_key
  engine                          = "oracle-ee"
  engine_version                  = "19.0.0.0.ru-2025-01.rur-2025-01.r1"
  instance_class                  = "db.m5.large"
  username                        = "owner"
  manage_master_user_password     = true
  port                            = 1521
  storage_encrypted               = true
  kms_key_id                      = "arn:aws:kms:eu-central-1:111122223333:alias/aws/rds"
  db_subnet_group_name            = "databases"
  backup_retention_period         = 3
  deletion_protection             = true
  copy_tags_to_snapshot           = true
  multi_az                        = true
  enabled_cloudwatch_logs_exports = ["alert", "audit"]
  monitoring_interval             = 60
  performance_insights_enabled    = true
  performance_insights_kms_key_id = local.key
}

resource "aws_db_instance" "custom" { # want: backup_plan, automated_backups_outlive_deletion, enhanced_monitoring
  engine                      = "custom-oracle-ee"
  engine_version              = "19.my_cev1"
  instance_class              = "db.m5.large"
  username                    = "owner"
  password_wo                 = "ephemeral"
  password_wo_version         = 2
  port                        = 1600
  storage_encrypted           = true
  kms_key_id                  = local.key
  custom_iam_instance_profile = "AWSRDSCustomInstanceProfile"
  db_subnet_group_name        = "databases"
  auto_minor_version_upgrade  = false
  backup_retention_period     = 14
  deletion_protection         = true
  copy_tags_to_snapshot       = true
}

# MariaDB has had IAM sign-in since 10.11 and requires TLS by default since 11.8.
resource "aws_db_instance" "mariadb" { # want: iam_authentication, backup_plan, automated_backups_outlive_deletion, engine_log_exports
  # want: enhanced_monitoring
  engine                          = "mariadb"
  engine_version                  = "11.8.3"
  instance_class                  = "db.t4g.micro"
  username                        = "owner"
  manage_master_user_password     = true
  port                            = 3307
  storage_encrypted               = true
  kms_key_id                      = local.key
  db_subnet_group_name            = "databases"
  backup_retention_period         = 14
  deletion_protection             = true
  copy_tags_to_snapshot           = true
  multi_az                        = true
  enabled_cloudwatch_logs_exports = ["slowquery"]
}

# Groups with and without TLS
resource "aws_db_instance" "plain_group" { # want: tls_required
  for_each = toset(["mysql8.0", "mariadb10.11", "postgres14", "sqlserver-se-15.0", "db2-se-11.5"])

  # want: storage_encrypted, own_subnet_group, automated_backups, backup_plan, deletion_protection, copy_tags_to_snapshot
  # want: automated_backups_outlive_deletion, log_exports, enhanced_monitoring, performance_insights, multi_az
  # want: master_password_managed, non_default_port, customer_managed_key
  instance_class       = "db.m5.large"
  parameter_group_name = aws_db_parameter_group.plain[each.key].name
}

resource "aws_db_instance" "tls_group" {
  for_each = toset(["mysql8.4", "postgres17", "sqlserver-se-15.0", "db2-se-11.5", "mariadb11.8", "mariadb10.3", "oracle-ee-19"])

  # want: storage_encrypted, own_subnet_group, automated_backups, backup_plan, deletion_protection, copy_tags_to_snapshot
  # want: automated_backups_outlive_deletion, log_exports, enhanced_monitoring, performance_insights, multi_az
  # want: master_password_managed, non_default_port, customer_managed_key
  instance_class       = "db.m5.large"
  parameter_group_name = aws_db_parameter_group.tls[each.key].name
}

resource "aws_db_instance" "group_from_variable" {
  # undecided: tls_required
  # want: storage_encrypted, own_subnet_group, automated_backups, backup_plan, deletion_protection, copy_tags_to_snapshot
  # want: automated_backups_outlive_deletion, log_exports, enhanced_monitoring, performance_insights, multi_az
  # want: master_password_managed, non_default_port, customer_managed_key
  instance_class       = "db.m5.large"
  parameter_group_name = aws_db_parameter_group.from_variables.name
}

resource "aws_db_parameter_group" "hardened" {
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = 1
  }

  parameter {
    name  = "ssl_min_protocol_version"
    value = "TLSv1.2"
  }

  parameter {
    name  = "log_statement"
    value = "ddl"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }
}

resource "aws_db_parameter_group" "plain" {
  for_each = toset(["mysql8.0", "mariadb10.11", "postgres14", "sqlserver-se-15.0", "db2-se-11.5"])

  name   = replace(each.key, ".", "-")
  family = each.key

  parameter {
    name  = "max_connections"
    value = "200"
  }
}

resource "aws_db_parameter_group" "tls" {
  for_each = toset(["mysql8.4", "postgres17", "sqlserver-se-15.0", "db2-se-11.5", "mariadb11.8", "mariadb10.3", "oracle-ee-19"])

  name   = "tls-${replace(each.key, ".", "-")}"
  family = each.key

  dynamic "parameter" {
    for_each = {
      "mysql8.4"          = { require_secure_transport = "ON", tls_version = "TLSv1.2,TLSv1.3" }
      "postgres17"        = {}
      "sqlserver-se-15.0" = { "rds.force_ssl" = "1", "rds.tls10" = "disabled" }
      "db2-se-11.5"       = { db2comm = "SSL" }
      "mariadb11.8"       = {}
      "mariadb10.3"       = {}
      "oracle-ee-19"      = {}
    }[each.key]

    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_parameter_group" "from_variables" { # undecided: tls_minimum_version
  family = "mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = var.any
  }

  parameter {
    name  = "tls_version"
    value = var.any
  }
}

resource "aws_db_parameter_group" "old_tls" { # want: tls_minimum_version
  family = "mysql5.7"

  parameter {
    name  = "tls_version"
    value = "TLSv1.1,TLSv1.2"
  }
}

resource "aws_db_parameter_group" "old_tls_sqlserver" { # want: tls_minimum_version
  family = "sqlserver-se-15.0"

  parameter {
    name  = "rds.tls11"
    value = "enabled"
  }
}

# Clusters

resource "aws_rds_cluster" "hardened" {
  cluster_identifier                  = "shop"
  engine                              = "aurora-mysql"
  engine_version                      = "8.0.mysql_aurora.3.08.2"
  master_username                     = "shop_owner"
  manage_master_user_password         = true
  port                                = 3307
  storage_encrypted                   = true
  kms_key_id                          = local.key
  db_subnet_group_name                = "databases"
  vpc_security_group_ids              = [aws_security_group.narrow.id]
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.hardened.name
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  delete_automated_backups            = false
  backtrack_window                    = 86400
  deletion_protection                 = true
  final_snapshot_identifier           = "shop-final"
  copy_tags_to_snapshot               = true
  engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
  enabled_cloudwatch_logs_exports     = ["audit", "error"]
}

resource "aws_rds_cluster_instance" "hardened" {
  count = 2

  identifier                      = "shop-${count.index}"
  cluster_identifier              = aws_rds_cluster.hardened.id
  engine                          = "aurora-mysql"
  instance_class                  = "db.r7g.large"
  ca_cert_identifier              = "rds-ca-ecc384-g1"
  monitoring_interval             = 60
  performance_insights_enabled    = true
  performance_insights_kms_key_id = local.key
}

# Without engine the provider took aurora until version 5.
resource "aws_rds_cluster" "bare" {
  # want: storage_encrypted, customer_managed_key, own_subnet_group, non_default_port, iam_authentication
  # want: master_password_managed, custom_admin_username, backup_retention, backup_plan, backtrack, deletion_protection
  # want: final_snapshot, automated_backups_outlive_deletion, copy_tags_to_snapshot, engine_version_supported
  # want: log_exports, aurora_mysql_audit_log, multi_az, security_group_not_open
  cluster_identifier     = "bare"
  master_username        = "admin"
  master_password        = "not-a-secret-any-more"
  vpc_security_group_ids = [aws_security_group.open.id]
  skip_final_snapshot    = true
}

resource "aws_rds_cluster_instance" "bare" { # want: not_publicly_accessible, ca_certificate, auto_minor_version_upgrade, enhanced_monitoring, performance_insights
  identifier                 = "bare-writer"
  cluster_identifier         = aws_rds_cluster.bare.id
  engine                     = "aurora"
  instance_class             = "db.r5.large"
  publicly_accessible        = true
  auto_minor_version_upgrade = false
  ca_cert_identifier         = "rds-ca-2019"
}

resource "aws_rds_cluster" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, own_subnet_group, non_default_port, tls_required, iam_authentication
  # undecided: master_password_managed, custom_admin_username, automated_backups, backup_retention, backup_retention_week
  # undecided: backup_plan, backtrack, deletion_protection, final_snapshot, automated_backups_outlive_deletion
  # undecided: copy_tags_to_snapshot, engine_version_supported, log_fdw_fixed, extended_support_declined, log_exports
  # undecided: engine_log_exports, aurora_mysql_audit_log, aurora_mysql_audit_parameter, postgres_query_logging, multi_az
  # undecided: enhanced_monitoring, performance_insights, performance_insights_customer_managed_key, security_group_not_open
  cluster_identifier                  = var.any
  engine                              = var.any
  engine_version                      = var.any
  master_username                     = var.any
  master_password                     = var.any
  manage_master_user_password         = var.any
  port                                = var.any
  storage_encrypted                   = var.any
  kms_key_id                          = var.any
  db_subnet_group_name                = var.any
  vpc_security_group_ids              = [aws_security_group.from_variable.id]
  db_cluster_parameter_group_name     = var.any
  db_cluster_instance_class           = var.any
  iam_database_authentication_enabled = var.any
  backup_retention_period             = var.any
  delete_automated_backups            = var.any
  backtrack_window                    = var.any
  deletion_protection                 = var.any
  skip_final_snapshot                 = var.any
  copy_tags_to_snapshot               = var.any
  engine_lifecycle_support            = var.any
  enabled_cloudwatch_logs_exports     = var.names
  monitoring_interval                 = var.any
  performance_insights_enabled        = var.any
  performance_insights_kms_key_id     = var.any
}

resource "aws_rds_cluster_instance" "from_variables" {
  # undecided: not_publicly_accessible, ca_certificate, auto_minor_version_upgrade, enhanced_monitoring, performance_insights
  # undecided: performance_insights_customer_managed_key
  identifier                      = var.any
  cluster_identifier              = aws_rds_cluster.from_variables.id
  engine                          = "aurora-mysql"
  instance_class                  = "db.r7g.large"
  publicly_accessible             = var.any
  auto_minor_version_upgrade      = var.any
  ca_cert_identifier              = var.any
  monitoring_interval             = var.any
  performance_insights_enabled    = var.any
  performance_insights_kms_key_id = var.any
}

# One instance in one zone; an audit log that nothing writes; a default group without TLS.
resource "aws_rds_cluster" "single" {
  # want: multi_az, aurora_mysql_audit_parameter, tls_required, backup_retention_week, backup_plan, backtrack
  # want: extended_support_declined
  engine                              = "aurora-mysql"
  engine_version                      = "8.0.mysql_aurora.3.08.2"
  master_username                     = "owner"
  master_password_wo                  = "ephemeral"
  master_password_wo_version          = 1
  port                                = 3307
  storage_encrypted                   = true
  kms_key_id                          = local.key
  db_subnet_group_name                = "databases"
  iam_database_authentication_enabled = true
  backup_retention_period             = 5
  delete_automated_backups            = false
  deletion_protection                 = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["audit"]
}

resource "aws_rds_cluster_instance" "single" { # want: enhanced_monitoring, performance_insights_customer_managed_key
  identifier                   = "single-writer"
  cluster_identifier           = aws_rds_cluster.single.cluster_identifier
  engine                       = "aurora-mysql"
  instance_class               = "db.serverless"
  performance_insights_enabled = true
}

# Two instances in the same zone, of a PostgreSQL cluster whose group is silent about TLS and queries.
resource "aws_rds_cluster" "postgres" {
  # want: multi_az, tls_required, postgres_query_logging, engine_log_exports, log_fdw_fixed, engine_version_supported
  # want: backup_plan, extended_support_declined, customer_managed_key
  engine                              = "aurora-postgresql"
  engine_version                      = "11.8"
  master_username                     = "owner"
  manage_master_user_password         = true
  port                                = 5433
  storage_encrypted                   = true
  kms_key_id                          = "arn:aws:kms:eu-central-1:111122223333:alias/aws/rds"
  db_subnet_group_name                = "databases"
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.silent.name
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  delete_automated_backups            = false
  deletion_protection                 = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["instance"]
}

resource "aws_rds_cluster_instance" "postgres" { # want: enhanced_monitoring, performance_insights
  for_each = toset(["a", "b"])

  identifier         = "pg-${each.key}"
  cluster_identifier = aws_rds_cluster.postgres.id
  availability_zone  = "eu-central-1a"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

# TLS is the default, statements are logged, monitoring is set once for all instances.
resource "aws_rds_cluster" "postgres_17" { # want: backup_plan, automated_backups_outlive_deletion
  engine                              = "aurora-postgresql"
  engine_version                      = "17.4"
  engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
  master_username                     = "owner"
  manage_master_user_password         = true
  port                                = 5433
  storage_encrypted                   = true
  kms_key_id                          = local.key
  db_subnet_group_name                = "databases"
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.postgres_17.name
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  deletion_protection                 = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  monitoring_interval                 = 30
  performance_insights_enabled        = true
  performance_insights_kms_key_id     = local.key
}

resource "aws_rds_cluster_instance" "postgres_17" {
  count = 2

  identifier         = "pg17-${count.index}"
  cluster_identifier = aws_rds_cluster.postgres_17.id
  availability_zone  = ["eu-central-1a", "eu-central-1b"][count.index]
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

# How many instances there are is not known.
resource "aws_rds_cluster" "unknown_size" { # undecided: multi_az, tls_required
  # want: backtrack, backup_plan, backup_retention, automated_backups_outlive_deletion, copy_tags_to_snapshot, log_exports
  # want: aurora_mysql_audit_log, extended_support_declined, deletion_protection, customer_managed_key
  engine                              = "aurora-mysql"
  engine_version                      = "8.0"
  master_username                     = "owner"
  manage_master_user_password         = true
  port                                = 3307
  storage_encrypted                   = true
  db_subnet_group_name                = "databases"
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.from_variables.name
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster_instance" "unknown_size" { # want: enhanced_monitoring, performance_insights
  count = var.any

  identifier         = "unknown-${count.index}"
  cluster_identifier = aws_rds_cluster.unknown_size.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
}

# Aurora Serverless v1 was always encrypted and had neither IAM sign-in nor a second instance.
resource "aws_rds_cluster" "serverless_v1" {
  # want: own_subnet_group, non_default_port, master_password_managed, backup_retention, backup_plan, deletion_protection
  # want: automated_backups_outlive_deletion, copy_tags_to_snapshot, log_exports, aurora_mysql_audit_log
  # want: engine_version_supported, customer_managed_key
  engine          = "aurora-mysql"
  engine_mode     = "serverless"
  engine_version  = "5.7.mysql_aurora.2.11.4"
  master_username = "owner"
  master_password = var.any
}

# Whether what is restored is encrypted is decided by its source, unless a key is named.
resource "aws_rds_cluster" "restored" { # want: backup_retention, backup_plan, deletion_protection, automated_backups_outlive_deletion
  # want: copy_tags_to_snapshot, log_exports, iam_authentication, own_subnet_group, extended_support_declined
  # want: postgres_query_logging
  engine              = "aurora-postgresql"
  engine_version      = "17.4"
  snapshot_identifier = "shop-final"
}

resource "aws_rds_cluster" "restored_encrypted" { # want: backup_retention, backup_plan, deletion_protection, automated_backups_outlive_deletion
  # want: copy_tags_to_snapshot, log_exports, iam_authentication, own_subnet_group, extended_support_declined
  # want: postgres_query_logging
  engine              = "aurora-postgresql"
  engine_version      = "17.4"
  snapshot_identifier = "shop-final"
  storage_encrypted   = false
  kms_key_id          = local.key
}

# A Multi-AZ DB cluster carries the settings of its instances.
resource "aws_rds_cluster" "multi_az" { # want: backup_plan
  engine                              = "postgres"
  engine_version                      = "17.5"
  engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
  db_cluster_instance_class           = "db.m6gd.large"
  storage_type                        = "io1"
  allocated_storage                   = 100
  iops                                = 1000
  master_username                     = "owner"
  manage_master_user_password         = true
  port                                = 5433
  storage_encrypted                   = true
  kms_key_id                          = local.key
  db_subnet_group_name                = "databases"
  db_cluster_parameter_group_name     = "in-another-module"
  iam_database_authentication_enabled = true
  backup_retention_period             = 7
  deletion_protection                 = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  monitoring_interval                 = 60
  performance_insights_enabled        = true
  performance_insights_kms_key_id     = local.key
}

resource "aws_rds_cluster" "multi_az_bare" {
  # want: enhanced_monitoring, performance_insights, tls_required, backup_plan, backup_retention, storage_encrypted, customer_managed_key
  # want: extended_support_declined, deletion_protection, copy_tags_to_snapshot
  # want: log_exports, iam_authentication, own_subnet_group, non_default_port, master_password_managed
  engine                    = "mysql"
  engine_version            = "8.4.5"
  db_cluster_instance_class = "db.m6gd.large"
  master_username           = "owner"
  master_password           = var.any
}

resource "aws_rds_cluster" "multi_az_default_key" {
  # want: performance_insights_customer_managed_key, enhanced_monitoring, tls_required, backup_plan, automated_backups
  # want: extended_support_declined, deletion_protection, copy_tags_to_snapshot
  # want: engine_log_exports, iam_authentication, own_subnet_group, master_password_managed, customer_managed_key, backup_retention
  engine                          = "mysql"
  engine_version                  = "8.4.5"
  db_cluster_instance_class       = "db.m6gd.large"
  master_username                 = "owner"
  master_password                 = var.any
  port                            = 3307
  storage_encrypted               = true
  backup_retention_period         = 0
  enabled_cloudwatch_logs_exports = ["slowquery"]
  performance_insights_enabled    = true
}

resource "aws_rds_cluster_parameter_group" "hardened" {
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }

  parameter {
    name  = "tls_version"
    value = "TLSv1.2,TLSv1.3"
  }

  parameter {
    name  = "server_audit_logging"
    value = 1
  }
}

resource "aws_rds_cluster_parameter_group" "silent" { # want: tls_minimum_version
  family = "aurora-postgresql11"

  parameter {
    name  = "ssl_min_protocol_version"
    value = "TLSv1"
  }
}

resource "aws_rds_cluster_parameter_group" "postgres_17" {
  family = "aurora-postgresql17"

  parameter {
    name  = "log_statement"
    value = "mod"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

resource "aws_rds_cluster_parameter_group" "from_variables" { # undecided: tls_minimum_version
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = var.any
  }

  parameter {
    name  = "tls_version"
    value = var.any
  }
}

# Global databases and shard groups

resource "aws_rds_global_cluster" "hardened" {
  global_cluster_identifier = "shop"
  storage_encrypted         = true
  deletion_protection       = true
}

resource "aws_rds_global_cluster" "bare" { # want: storage_encrypted, deletion_protection
  global_cluster_identifier = "bare"
}

resource "aws_rds_global_cluster" "from_cluster" { # undecided: deletion_protection
  global_cluster_identifier    = "from-cluster"
  source_db_cluster_identifier = aws_rds_cluster.hardened.arn
  deletion_protection          = var.any
}

resource "aws_rds_global_cluster" "from_variable" { # undecided: storage_encrypted
  global_cluster_identifier = "from-variable"
  storage_encrypted         = var.any
  deletion_protection       = true
}

resource "aws_rds_shard_group" "private" {
  db_cluster_identifier     = "limitless"
  db_shard_group_identifier = "limitless"
  max_acu                   = 1000
}

resource "aws_rds_shard_group" "public" { # want: not_publicly_accessible
  db_cluster_identifier     = "limitless"
  db_shard_group_identifier = "limitless"
  max_acu                   = 1000
  publicly_accessible       = true
}

resource "aws_rds_shard_group" "from_variable" { # undecided: not_publicly_accessible
  db_cluster_identifier     = "limitless"
  db_shard_group_identifier = "limitless"
  max_acu                   = 1000
  publicly_accessible       = var.any
}

# Network

resource "aws_security_group" "narrow" {
  ingress {
    from_port   = 6432
    to_port     = 6432
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    from_port        = 3306
    to_port          = 3306
    protocol         = "tcp"
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_security_group" "from_variable" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = var.names
  }
}

resource "aws_subnet" "private" {
  vpc_id = "vpc-0a1b2c3d"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0a1b2c3d"
  map_public_ip_on_launch = true
}

resource "aws_subnet" "from_variable" {
  vpc_id                  = "vpc-0a1b2c3d"
  map_public_ip_on_launch = var.any
}

resource "aws_db_subnet_group" "private" {
  subnet_ids = [aws_subnet.private.id, "subnet-0a1b2c3d"]
}

resource "aws_db_subnet_group" "public" { # want: private_subnets
  subnet_ids = [aws_subnet.private.id, aws_subnet.public.id]
}

resource "aws_db_subnet_group" "from_variable" { # undecided: private_subnets
  subnet_ids = [aws_subnet.private.id, aws_subnet.from_variable.id]
}

resource "aws_db_security_group" "classic" { # want: no_classic_security_group
  name = "classic"

  ingress {
    cidr = "10.0.0.0/24"
  }
}

resource "aws_db_security_group" "empty" {
  name = "empty"
}

resource "aws_db_security_group" "from_variable" { # undecided: no_classic_security_group
  name = "from-variable"

  dynamic "ingress" {
    for_each = var.names

    content {
      cidr = ingress.value
    }
  }
}

# Options, certificates, proxies, streams, events

resource "aws_db_option_group" "native" {
  engine_name          = "oracle-ee"
  major_engine_version = "19"

  option {
    option_name = "NATIVE_NETWORK_ENCRYPTION"

    option_settings {
      name  = "SQLNET.ENCRYPTION_SERVER"
      value = "REQUIRED"
    }
  }
}

resource "aws_db_option_group" "requested" { # want: oracle_network_encryption
  engine_name          = "oracle-se2"
  major_engine_version = "19"

  option {
    option_name = "NATIVE_NETWORK_ENCRYPTION"
  }
}

resource "aws_db_option_group" "from_variable" { # undecided: oracle_network_encryption
  engine_name          = "oracle-se2"
  major_engine_version = "19"

  option {
    option_name = var.any
  }
}

resource "aws_db_option_group" "mariadb_audit" {
  engine_name          = "mysql"
  major_engine_version = "8.0"

  option {
    option_name = "MARIADB_AUDIT_PLUGIN"
  }
}

resource "aws_rds_certificate" "current" {
  certificate_identifier = "rds-ca-rsa2048-g1"
}

resource "aws_rds_certificate" "expired" { # want: ca_certificate
  certificate_identifier = "rds-ca-2019"
}

resource "aws_rds_certificate" "from_variable" { # undecided: ca_certificate
  certificate_identifier = var.any
}

resource "aws_db_proxy" "hardened" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  require_tls    = true

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:orders"
  }
}

resource "aws_db_proxy" "end_to_end_iam" {
  name                = "iam"
  engine_family       = "MYSQL"
  default_auth_scheme = "IAM_AUTH"
  role_arn            = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids      = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  require_tls         = true
}

resource "aws_db_proxy" "bare" { # want: proxy_tls_required, proxy_iam_authentication, proxy_debug_logging_off
  name           = "bare"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  debug_logging  = true

  auth {
    auth_scheme = "SECRETS"
    secret_arn  = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:bare"
  }
}

resource "aws_db_proxy" "from_variables" { # undecided: proxy_tls_required, proxy_iam_authentication, proxy_debug_logging_off
  name           = "from-variables"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  require_tls    = var.any
  debug_logging  = var.any

  auth {
    iam_auth = var.any
  }
}

resource "aws_rds_cluster_activity_stream" "own_key" {
  resource_arn = aws_rds_cluster.hardened.arn
  mode         = "async"
  kms_key_id   = local.key
}

resource "aws_rds_cluster_activity_stream" "default_key" { # want: activity_stream_customer_managed_key
  resource_arn = aws_rds_cluster.single.arn
  mode         = "async"
  kms_key_id   = "alias/aws/rds"
}

resource "aws_rds_cluster_activity_stream" "from_variable" { # undecided: activity_stream_customer_managed_key
  resource_arn = aws_rds_cluster.single.arn
  mode         = "async"
  kms_key_id   = var.any
}

resource "aws_db_event_subscription" "everything" {
  sns_topic = "arn:aws:sns:eu-central-1:111122223333:rds"
}

resource "aws_db_event_subscription" "enough" {
  for_each = {
    "db-instance"        = ["maintenance", "configuration change", "failure", "failover"]
    "db-cluster"         = ["maintenance", "failure"]
    "db-parameter-group" = ["configuration change"]
    "db-security-group"  = ["configuration change", "failure"]
  }

  sns_topic        = "arn:aws:sns:eu-central-1:111122223333:rds"
  source_type      = each.key
  event_categories = each.value
}

resource "aws_db_event_subscription" "gaps" { # want: event_categories
  sns_topic        = "arn:aws:sns:eu-central-1:111122223333:rds"
  source_type      = "db-cluster"
  event_categories = ["maintenance"]
}

resource "aws_db_event_subscription" "disabled" { # want: event_categories
  sns_topic = "arn:aws:sns:eu-central-1:111122223333:rds"
  enabled   = false
}

resource "aws_db_event_subscription" "from_variable" { # undecided: event_categories
  sns_topic        = "arn:aws:sns:eu-central-1:111122223333:rds"
  source_type      = "db-instance"
  event_categories = var.names
}

# Snapshots and copies

resource "aws_db_snapshot" "encrypted" {
  db_instance_identifier = aws_db_instance.hardened.identifier
  db_snapshot_identifier = "orders-before-migration"
  shared_accounts        = ["444455556666"]
}

resource "aws_db_snapshot" "plain" { # want: snapshot_encrypted, snapshots_not_public
  db_instance_identifier = aws_db_instance.restored.identifier
  db_snapshot_identifier = "plain"
  shared_accounts        = ["all"]
}

resource "aws_db_snapshot" "from_variables" { # undecided: snapshot_encrypted, snapshots_not_public
  db_instance_identifier = aws_db_instance.from_variables.identifier
  db_snapshot_identifier = "from-variables"
  shared_accounts        = var.names
}

resource "aws_db_snapshot" "of_replica" {
  db_instance_identifier = aws_db_instance.replica.identifier
  db_snapshot_identifier = "of-replica"
}

resource "aws_db_cluster_snapshot" "encrypted" {
  db_cluster_identifier          = aws_rds_cluster.hardened.id
  db_cluster_snapshot_identifier = "shop"
}

resource "aws_db_cluster_snapshot" "plain" { # want: snapshot_encrypted, snapshots_not_public
  db_cluster_identifier          = "bare"
  db_cluster_snapshot_identifier = "bare"
  shared_accounts                = ["all"]
}

# An argument in very old code.
resource "aws_db_cluster_snapshot" "said_to_be_plain" { # want: snapshot_encrypted
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "old"
  storage_encrypted              = false
}

resource "aws_db_cluster_snapshot" "from_variables" { # undecided: snapshot_encrypted, snapshots_not_public
  db_cluster_identifier          = aws_rds_cluster.from_variables.id
  db_cluster_snapshot_identifier = "from-variables"
  shared_accounts                = var.names
}

resource "aws_db_snapshot_copy" "own_key" {
  source_db_snapshot_identifier = aws_db_snapshot.encrypted.db_snapshot_arn
  target_db_snapshot_identifier = "orders-copy"
  kms_key_id                    = local.key
}

resource "aws_db_snapshot_copy" "plain" { # want: copies_customer_managed_key, snapshots_not_public
  source_db_snapshot_identifier = aws_db_snapshot.plain.db_snapshot_arn
  target_db_snapshot_identifier = "plain-copy"
  shared_accounts               = ["all"]
}

resource "aws_db_snapshot_copy" "from_variables" { # undecided: copies_customer_managed_key, snapshots_not_public
  source_db_snapshot_identifier = aws_db_snapshot.plain.db_snapshot_arn
  target_db_snapshot_identifier = "from-variables"
  kms_key_id                    = var.any
  shared_accounts               = var.names
}

resource "aws_rds_cluster_snapshot_copy" "own_key" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.encrypted.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "shop-copy"
  kms_key_id                            = local.key
}

resource "aws_rds_cluster_snapshot_copy" "plain" { # want: copies_customer_managed_key, snapshots_not_public
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.plain.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "plain-copy"
  shared_accounts                       = ["444455556666", "all"]
}

resource "aws_rds_cluster_snapshot_copy" "from_variables" { # undecided: copies_customer_managed_key, snapshots_not_public
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.plain.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "from-variables"
  kms_key_id                            = var.any
  shared_accounts                       = var.names
}

resource "aws_db_instance_automated_backups_replication" "own_key" {
  source_db_instance_arn = aws_db_instance.hardened.arn
  kms_key_id             = local.key
}

resource "aws_db_instance_automated_backups_replication" "default_key" { # want: copies_customer_managed_key
  source_db_instance_arn = aws_db_instance.oracle.arn
}

resource "aws_db_instance_automated_backups_replication" "from_variable" { # undecided: copies_customer_managed_key
  source_db_instance_arn = aws_db_instance.oracle.arn
  kms_key_id             = var.any
}

resource "aws_backup_selection" "databases" {
  name         = "databases"
  plan_id      = "6e1d3f2a"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_db_instance.hardened.arn, aws_rds_cluster.hardened.arn]
}

resource "aws_backup_selection" "by_name" {
  name         = "by-name"
  plan_id      = "6e1d3f2a"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["arn:aws:rds:eu-central-1:111122223333:db:legacy"]
}
