variable "any" {}
variable "names" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/5d2f7a40"
}

# Clusters

resource "aws_docdb_cluster" "hardened" {
  cluster_identifier              = "catalog"
  engine_version                  = "5.0.0"
  master_username                 = "owner"
  manage_master_user_password     = true
  storage_encrypted               = true
  kms_key_id                      = local.key
  db_subnet_group_name            = aws_docdb_subnet_group.private.name
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.hardened.name
  vpc_security_group_ids          = [aws_security_group.narrow.id]
  backup_retention_period         = 14
  deletion_protection             = true
  final_snapshot_identifier       = "catalog-final"
  enabled_cloudwatch_logs_exports = ["audit", "profiler"]
}

resource "aws_docdb_cluster" "bare" {
  # want: storage_encrypted, customer_managed_key, own_subnet_group, own_security_group, master_password_managed, backup_retention
  # want: deletion_protection, log_exports, audit_log_export, own_parameter_group
  cluster_identifier = "bare"
  master_username    = "owner"
  master_password    = var.any
}

resource "aws_docdb_cluster" "single" {
  # want: storage_encrypted, customer_managed_key, own_subnet_group, security_group_not_open, backup_retention, deletion_protection
  # want: final_snapshot, multi_az, supported_engine_version, audit_log_export, own_parameter_group
  cluster_identifier              = "single"
  engine_version                  = "3.6.0"
  master_username                 = "owner"
  master_password_wo              = var.any
  master_password_wo_version      = 1
  storage_encrypted               = false
  kms_key_id                      = "arn:aws:kms:eu-central-1:111122223333:alias/aws/rds"
  db_subnet_group_name            = "default"
  db_cluster_parameter_group_name = "default.docdb3.6"
  vpc_security_group_ids          = [aws_security_group.open.id]
  backup_retention_period         = 3
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["profiler"]
}

# What is restored has the encryption and the password of its source.
resource "aws_docdb_cluster" "restored" {
  # want: customer_managed_key, own_subnet_group, own_security_group, backup_retention, deletion_protection
  # want: log_exports, audit_log_export, own_parameter_group
  cluster_identifier  = "restored"
  snapshot_identifier = "catalog-before-migration"
}

resource "aws_docdb_cluster" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, own_subnet_group, own_security_group, security_group_not_open
  # undecided: master_password_managed, backup_retention, deletion_protection, final_snapshot, supported_engine_version
  # undecided: log_exports, audit_log_export, own_parameter_group
  cluster_identifier              = "from-variables"
  engine_version                  = var.any
  manage_master_user_password     = var.any
  storage_encrypted               = var.any
  kms_key_id                      = var.any
  db_subnet_group_name            = var.any
  db_cluster_parameter_group_name = var.any
  vpc_security_group_ids          = var.names
  backup_retention_period         = var.any
  deletion_protection             = var.any
  skip_final_snapshot             = var.any
  enabled_cloudwatch_logs_exports = var.names
}

resource "aws_docdb_cluster" "unknown_size" { # undecided: multi_az
  cluster_identifier              = "unknown-size"
  manage_master_user_password     = true
  storage_encrypted               = true
  kms_key_id                      = local.key
  db_subnet_group_name            = "documents"
  db_cluster_parameter_group_name = "documents"
  vpc_security_group_ids          = ["sg-0a1b2c3d"]
  backup_retention_period         = 7
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["audit"]
}

# Instances

resource "aws_docdb_cluster_instance" "hardened" {
  count = 2

  identifier                  = "catalog-${count.index}"
  cluster_identifier          = aws_docdb_cluster.hardened.id
  instance_class              = "db.r6g.large"
  ca_cert_identifier          = "rds-ca-rsa2048-g1"
  copy_tags_to_snapshot       = true
  enable_performance_insights = true
}

resource "aws_docdb_cluster_instance" "single" { # want: ca_certificate, copy_tags_to_snapshot, performance_insights
  identifier         = "single"
  cluster_identifier = aws_docdb_cluster.single.cluster_identifier
  instance_class     = "db.t3.medium"
  ca_cert_identifier = "rds-ca-2019"
}

resource "aws_docdb_cluster_instance" "unknown_size" { # undecided: ca_certificate, copy_tags_to_snapshot, performance_insights
  count = var.any

  identifier                  = "unknown-${count.index}"
  cluster_identifier          = aws_docdb_cluster.unknown_size.id
  instance_class              = "db.t3.medium"
  ca_cert_identifier          = var.any
  copy_tags_to_snapshot       = var.any
  enable_performance_insights = var.any
}

# Parameter groups

resource "aws_docdb_cluster_parameter_group" "hardened" {
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "tls1.2+"
  }

  parameter {
    name  = "audit_logs"
    value = "ddl,dml_write"
  }
}

resource "aws_docdb_cluster_parameter_group" "empty" { # want: tls_minimum_version, audit_logs_parameter
  family = "docdb5.0"
}

resource "aws_docdb_cluster_parameter_group" "off" { # want: tls_not_disabled, audit_logs_parameter
  family = "docdb3.6"

  parameter {
    name  = "tls"
    value = "disabled"
  }

  parameter {
    name  = "audit_logs"
    value = "disabled"
  }
}

resource "aws_docdb_cluster_parameter_group" "from_variables" { # undecided: tls_not_disabled, tls_minimum_version, audit_logs_parameter
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = var.any
  }

  parameter {
    name  = "audit_logs"
    value = var.any
  }
}

# Global clusters, snapshots, elastic clusters

resource "aws_docdb_global_cluster" "hardened" {
  global_cluster_identifier = "catalog"
  storage_encrypted         = true
  deletion_protection       = true
}

resource "aws_docdb_global_cluster" "bare" { # want: storage_encrypted, deletion_protection
  global_cluster_identifier = "bare"
}

resource "aws_docdb_global_cluster" "from_cluster" { # want: deletion_protection
  global_cluster_identifier    = "from-cluster"
  source_db_cluster_identifier = aws_docdb_cluster.hardened.arn
}

resource "aws_docdb_global_cluster" "from_variables" { # undecided: storage_encrypted, deletion_protection
  global_cluster_identifier = "from-variables"
  storage_encrypted         = var.any
  deletion_protection       = var.any
}

resource "aws_docdb_cluster_snapshot" "encrypted" {
  db_cluster_identifier          = aws_docdb_cluster.hardened.id
  db_cluster_snapshot_identifier = "catalog-before-migration"
}

resource "aws_docdb_cluster_snapshot" "plain" { # want: snapshot_encrypted
  db_cluster_identifier          = "bare"
  db_cluster_snapshot_identifier = "bare"
}

resource "aws_docdb_cluster_snapshot" "from_variables" { # undecided: snapshot_encrypted
  db_cluster_identifier          = aws_docdb_cluster.from_variables.id
  db_cluster_snapshot_identifier = "from-variables"
}

resource "aws_docdbelastic_cluster" "hardened" {
  name                    = "events"
  admin_user_name         = "owner"
  admin_user_password     = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:events"
  auth_type               = "SECRET_ARN"
  shard_capacity          = 2
  shard_count             = 2
  kms_key_id              = local.key
  subnet_ids              = [aws_subnet.private.id]
  vpc_security_group_ids  = [aws_security_group.narrow.id]
  backup_retention_period = 7
}

resource "aws_docdbelastic_cluster" "bare" {
  # want: customer_managed_key, own_subnet_group, own_security_group, master_password_managed, backup_retention, multi_az
  name                 = "bare"
  admin_user_name      = "owner"
  admin_user_password  = var.any
  auth_type            = "PLAIN_TEXT"
  shard_capacity       = 2
  shard_count          = 1
  shard_instance_count = 1
}

resource "aws_docdbelastic_cluster" "open" { # want: customer_managed_key, security_group_not_open, backup_retention
  name                   = "open"
  admin_user_name        = "owner"
  admin_user_password    = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:open"
  auth_type              = "SECRET_ARN"
  shard_capacity         = 2
  shard_count            = 1
  subnet_ids             = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = [aws_security_group.open.id]
}

resource "aws_docdbelastic_cluster" "from_variables" {
  # undecided: customer_managed_key, own_subnet_group, own_security_group, security_group_not_open, master_password_managed
  # undecided: backup_retention, multi_az
  name                    = "from-variables"
  admin_user_name         = "owner"
  admin_user_password     = var.any
  auth_type               = var.any
  shard_capacity          = 2
  shard_count             = 1
  shard_instance_count    = var.any
  kms_key_id              = var.any
  subnet_ids              = var.names
  vpc_security_group_ids  = var.names
  backup_retention_period = var.any
}

# Network

resource "aws_security_group" "narrow" {
  ingress {
    from_port   = 27017
    to_port     = 27017
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    from_port   = 27017
    to_port     = 27017
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
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

resource "aws_docdb_subnet_group" "private" {
  subnet_ids = [aws_subnet.private.id]
}

resource "aws_docdb_subnet_group" "public" { # want: private_subnets
  subnet_ids = [aws_subnet.private.id, aws_subnet.public.id]
}

resource "aws_docdb_subnet_group" "from_variable" { # undecided: private_subnets
  subnet_ids = [aws_subnet.from_variable.id]
}
