variable "any" {}
variable "names" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/5d2f7a40"
}

# Clusters

resource "aws_neptune_cluster" "hardened" {
  cluster_identifier                   = "relations"
  engine_version                       = "1.4.6.3"
  storage_encrypted                    = true
  kms_key_arn                          = local.key
  iam_database_authentication_enabled  = true
  neptune_subnet_group_name            = aws_neptune_subnet_group.private.name
  neptune_cluster_parameter_group_name = aws_neptune_cluster_parameter_group.audited.name
  vpc_security_group_ids               = [aws_security_group.narrow.id]
  backup_retention_period              = 14
  copy_tags_to_snapshot                = true
  deletion_protection                  = true
  final_snapshot_identifier            = "relations-final"
  enable_cloudwatch_logs_exports       = ["audit", "slowquery"]
}

resource "aws_neptune_cluster" "bare" {
  # want: storage_encrypted, customer_managed_key, own_subnet_group, own_security_group, iam_authentication, backup_retention
  # want: deletion_protection, copy_tags_to_snapshot, audit_log_export, own_parameter_group
  cluster_identifier = "bare"
}

resource "aws_neptune_cluster" "single" {
  # want: storage_encrypted, customer_managed_key, own_subnet_group, security_group_not_open, iam_authentication, backup_retention
  # want: deletion_protection, final_snapshot, copy_tags_to_snapshot, multi_az, supported_engine_version, audit_log_export
  # want: own_parameter_group
  cluster_identifier                   = "single"
  engine_version                       = "1.2.1.0"
  storage_encrypted                    = "false"
  kms_key_arn                          = "arn:aws:kms:eu-central-1:111122223333:alias/aws/rds"
  neptune_subnet_group_name            = "default"
  neptune_cluster_parameter_group_name = "default.neptune1.2"
  vpc_security_group_ids               = [aws_security_group.open.id]
  backup_retention_period              = 5
  skip_final_snapshot                  = true
  enable_cloudwatch_logs_exports       = ["slowquery"]
}

# What is restored or follows another has the encryption of its source.
resource "aws_neptune_cluster" "restored" {
  # want: customer_managed_key, own_subnet_group, own_security_group, iam_authentication, backup_retention
  # want: deletion_protection, copy_tags_to_snapshot, audit_log_export, own_parameter_group
  cluster_identifier  = "restored"
  snapshot_identifier = "relations-before-migration"
}

resource "aws_neptune_cluster" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, own_subnet_group, own_security_group, security_group_not_open
  # undecided: iam_authentication, backup_retention, deletion_protection, final_snapshot, copy_tags_to_snapshot
  # undecided: supported_engine_version, audit_log_export, own_parameter_group
  cluster_identifier                   = "from-variables"
  engine_version                       = var.any
  storage_encrypted                    = var.any
  kms_key_arn                          = var.any
  iam_database_authentication_enabled  = var.any
  neptune_subnet_group_name            = var.any
  neptune_cluster_parameter_group_name = var.any
  vpc_security_group_ids               = var.names
  backup_retention_period              = var.any
  copy_tags_to_snapshot                = var.any
  deletion_protection                  = var.any
  skip_final_snapshot                  = var.any
  enable_cloudwatch_logs_exports       = var.names
}

resource "aws_neptune_cluster" "unknown_size" { # undecided: multi_az
  cluster_identifier                   = "unknown-size"
  storage_encrypted                    = true
  kms_key_arn                          = local.key
  iam_database_authentication_enabled  = true
  neptune_subnet_group_name            = "graphs"
  neptune_cluster_parameter_group_name = "graphs"
  vpc_security_group_ids               = ["sg-0a1b2c3d"]
  backup_retention_period              = 7
  copy_tags_to_snapshot                = true
  deletion_protection                  = true
  enable_cloudwatch_logs_exports       = ["audit"]
}

# Instances

resource "aws_neptune_cluster_instance" "hardened" {
  for_each = {
    a = "eu-central-1a"
    b = "eu-central-1b"
  }

  identifier         = "relations-${each.key}"
  cluster_identifier = aws_neptune_cluster.hardened.id
  availability_zone  = each.value
  instance_class     = "db.r6g.large"
}

resource "aws_neptune_cluster_instance" "single" { # want: not_publicly_accessible, auto_minor_version_upgrade
  identifier                 = "single"
  cluster_identifier         = aws_neptune_cluster.single.cluster_identifier
  instance_class             = "db.t3.medium"
  publicly_accessible        = true
  auto_minor_version_upgrade = false
}

resource "aws_neptune_cluster_instance" "unknown_size" { # undecided: not_publicly_accessible, auto_minor_version_upgrade
  count = var.any

  identifier                 = "unknown-${count.index}"
  cluster_identifier         = aws_neptune_cluster.unknown_size.id
  instance_class             = "db.t3.medium"
  publicly_accessible        = var.any
  auto_minor_version_upgrade = var.any
}

# Parameter groups

resource "aws_neptune_cluster_parameter_group" "audited" {
  family = "neptune1.4"

  parameter {
    name  = "neptune_enable_audit_log"
    value = 1
  }
}

resource "aws_neptune_cluster_parameter_group" "silent" { # want: audit_logs_parameter
  family = "neptune1.4"

  parameter {
    name  = "neptune_query_timeout"
    value = "25000"
  }
}

resource "aws_neptune_cluster_parameter_group" "from_variable" { # undecided: audit_logs_parameter
  family = "neptune1.4"

  parameter {
    name  = "neptune_enable_audit_log"
    value = var.any
  }
}

# Global databases, snapshots, graphs for analytics

resource "aws_neptune_global_cluster" "hardened" {
  global_cluster_identifier = "relations"
  storage_encrypted         = true
  deletion_protection       = true
}

resource "aws_neptune_global_cluster" "bare" { # want: storage_encrypted, deletion_protection
  global_cluster_identifier = "bare"
}

resource "aws_neptune_global_cluster" "from_cluster" { # want: deletion_protection
  global_cluster_identifier    = "from-cluster"
  source_db_cluster_identifier = aws_neptune_cluster.hardened.arn
}

resource "aws_neptune_global_cluster" "from_variables" { # undecided: storage_encrypted, deletion_protection
  global_cluster_identifier = "from-variables"
  storage_encrypted         = var.any
  deletion_protection       = var.any
}

resource "aws_neptune_cluster_snapshot" "encrypted" {
  db_cluster_identifier          = aws_neptune_cluster.hardened.id
  db_cluster_snapshot_identifier = "relations-before-migration"
}

resource "aws_neptune_cluster_snapshot" "plain" { # want: snapshot_encrypted, snapshot_customer_managed_key
  db_cluster_identifier          = aws_neptune_cluster.bare.id
  db_cluster_snapshot_identifier = "bare"
}

# An argument in very old code.
resource "aws_neptune_cluster_snapshot" "said_to_be_plain" { # want: snapshot_encrypted, snapshot_customer_managed_key
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "old"
  storage_encrypted              = false
}

resource "aws_neptune_cluster_snapshot" "of_another_module" {
  db_cluster_identifier          = "elsewhere"
  db_cluster_snapshot_identifier = "elsewhere"
}

resource "aws_neptune_cluster_snapshot" "from_variables" { # undecided: snapshot_encrypted, snapshot_customer_managed_key
  db_cluster_identifier          = aws_neptune_cluster.from_variables.id
  db_cluster_snapshot_identifier = "from-variables"
}

resource "aws_neptunegraph_graph" "hardened" {
  graph_name         = "fraud"
  provisioned_memory = 16
  kms_key_identifier = local.key
}

resource "aws_neptunegraph_graph" "loose" { # want: customer_managed_key, not_publicly_accessible, deletion_protection, multi_az
  graph_name          = "loose"
  provisioned_memory  = 16
  public_connectivity = true
  deletion_protection = false
  replica_count       = 0
}

resource "aws_neptunegraph_graph" "from_variables" { # undecided: customer_managed_key, not_publicly_accessible, deletion_protection, multi_az
  graph_name          = "from-variables"
  provisioned_memory  = 16
  kms_key_identifier  = var.any
  public_connectivity = var.any
  deletion_protection = var.any
  replica_count       = var.any
}

# Network

resource "aws_security_group" "narrow" {
  ingress {
    from_port   = 8182
    to_port     = 8182
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    from_port   = 8182
    to_port     = 8182
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

resource "aws_neptune_subnet_group" "private" {
  subnet_ids = [aws_subnet.private.id]
}

resource "aws_neptune_subnet_group" "public" { # want: private_subnets
  subnet_ids = [aws_subnet.private.id, aws_subnet.public.id]
}

resource "aws_neptune_subnet_group" "from_variable" { # undecided: private_subnets
  subnet_ids = [aws_subnet.from_variable.id]
}
