# A PostgreSQL database that asserts what its owner owes for it. Callers choose
# how; the postcondition holds them to it. An obligation that depends on a value of
# the apply is judged then.

resource "aws_db_instance" "this" {
  identifier        = var.name
  engine            = "postgres"
  engine_version    = "17"
  instance_class    = var.instance_class
  allocated_storage = var.allocated_storage

  storage_encrypted = var.storage_encrypted
  kms_key_id        = var.kms_key_arn

  db_subnet_group_name   = var.db_subnet_group_name
  vpc_security_group_ids = var.vpc_security_group_ids
  publicly_accessible    = false
  port                   = 5439
  ca_cert_identifier     = "rds-ca-rsa2048-g1"
  parameter_group_name   = aws_db_parameter_group.this.name

  username                            = "owner"
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = var.kms_key_arn
  iam_database_authentication_enabled = true

  multi_az                  = var.multi_az
  backup_retention_period   = var.backup_retention_days
  delete_automated_backups  = false
  copy_tags_to_snapshot     = true
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.name}-final"

  auto_minor_version_upgrade = true
  engine_lifecycle_support   = "open-source-rds-extended-support-disabled"

  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  monitoring_interval             = 60
  monitoring_role_arn             = var.monitoring_role_arn
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_arn

  lifecycle {
    postcondition {
      condition = provider::responsibility::met({
        aws_db_instance        = self
        aws_db_parameter_group = aws_db_parameter_group.this
      }, local.duties)

      # The resource has sensitive attributes, which makes all that is computed from
      # it sensitive, and a sensitive message is not shown. This one holds no values.
      error_message = nonsensitive(provider::responsibility::explain({
        aws_db_instance        = self
        aws_db_parameter_group = aws_db_parameter_group.this
      }, local.duties))
    }
  }
}

locals {
  # Which obligations count. The names are those of the lint plugin's configuration.
  duties = { minimum_severity = var.minimum_severity }
}

resource "aws_db_parameter_group" "this" {
  name   = var.name
  family = "postgres17"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  parameter {
    name  = "log_statement"
    value = "ddl"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

# What no argument can settle, and the caller has to organise.
data "responsibility_obligations" "by_hand" {
  for_each = toset(["process", "evidence"])

  services     = [provider::responsibility::service_of("aws_db_instance")]
  verification = each.key
}
