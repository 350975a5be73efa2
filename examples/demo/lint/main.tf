# A module as one finds it: nobody asked for encryption, so there is none.

terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
  port                                = 5439
  engine_lifecycle_support            = "open-source-rds-extended-support-disabled"

  storage_encrypted         = var.storage_encrypted
  publicly_accessible       = false
  multi_az                  = true
  backup_retention_period   = 14
  delete_automated_backups  = false
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-final"
  copy_tags_to_snapshot     = true

  auto_minor_version_upgrade      = true
  ca_cert_identifier              = "rds-ca-rsa2048-g1"
  monitoring_interval             = 60
  monitoring_role_arn             = var.monitoring_role_arn
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.kms_key_id
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  db_subnet_group_name            = "private"
  parameter_group_name            = aws_db_parameter_group.orders.name

  tags = {
    owner = "orders"
  }
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
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
