variable "any" {}
variable "flag" {}
variable "amount" {}
variable "document" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/0d9f4a1e-5b0c-4f1c-9a43-6a2f1a4d8a01"
}

# Clusters

resource "aws_redshift_cluster" "hardened" {
  cluster_identifier                  = "sales"
  node_type                           = "ra3.large"
  number_of_nodes                     = 2
  database_name                       = "sales"
  master_username                     = "sales_owner"
  manage_master_password              = true
  encrypted                           = true
  kms_key_id                          = local.key
  publicly_accessible                 = false
  enhanced_vpc_routing                = true
  cluster_subnet_group_name           = aws_redshift_subnet_group.private.name
  cluster_parameter_group_name        = aws_redshift_parameter_group.hardened.name
  vpc_security_group_ids              = [aws_security_group.narrow.id]
  automated_snapshot_retention_period = 14
  final_snapshot_identifier           = "sales-final"
  multi_az                            = true
}

resource "aws_redshift_logging" "hardened" {
  cluster_identifier   = aws_redshift_cluster.hardened.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog", "useractivitylog"]
}

resource "aws_redshift_snapshot_copy" "hardened" {
  cluster_identifier       = aws_redshift_cluster.hardened.id
  destination_region       = "eu-west-1"
  snapshot_copy_grant_name = aws_redshift_snapshot_copy_grant.own_key.snapshot_copy_grant_name
}

resource "aws_redshift_cluster" "bare" {
  # want: storage_encrypted, customer_managed_key, not_publicly_accessible, own_subnet_group, enhanced_vpc_routing
  # want: custom_database_name, audit_logging, snapshot_retention, snapshots_copied, multi_az
  cluster_identifier = "scratch"
  node_type          = "ra3.large"
}

resource "aws_redshift_cluster" "wrong" {
  # want: storage_encrypted, customer_managed_key, tls_required, not_publicly_accessible, public_admin_not_guessable
  # want: own_subnet_group, no_classic_security_group, security_group_not_open, enhanced_vpc_routing, admin_password_managed
  # want: custom_admin_username, custom_database_name, audit_logging, automated_snapshots, snapshot_retention, final_snapshot
  # want: snapshots_copied, multi_az, version_upgrades_allowed
  cluster_identifier                  = "wrong"
  node_type                           = "dc2.large"
  database_name                       = "dev"
  master_username                     = "awsuser"
  master_password                     = "Not-a-secret-any-more-1"
  encrypted                           = false
  kms_key_id                          = local.key
  publicly_accessible                 = true
  enhanced_vpc_routing                = false
  cluster_parameter_group_name        = "default.redshift-1.0"
  cluster_security_groups             = ["classic"]
  vpc_security_group_ids              = [aws_security_group.open.id]
  automated_snapshot_retention_period = 0
  skip_final_snapshot                 = true
  allow_version_upgrade               = false

  logging {
    enable = false
  }
}

# Written for provider 5: logging and copies inside the cluster. What it is restored from names database and admin.
resource "aws_redshift_cluster" "restored" {
  # want: multi_az
  cluster_identifier                  = "restored"
  node_type                           = "ra3.large"
  snapshot_identifier                 = "sales-2024-11-01"
  master_username                     = "awsuser"
  encrypted                           = "true"
  kms_key_id                          = local.key
  publicly_accessible                 = false
  enhanced_vpc_routing                = true
  cluster_subnet_group_name           = "private"
  automated_snapshot_retention_period = 7

  logging {
    enable      = true
    bucket_name = "audit-logs"
  }

  snapshot_copy {
    destination_region = "eu-west-1"
  }
}

resource "aws_redshift_cluster" "from_variables" {
  # undecided: storage_encrypted, customer_managed_key, tls_required, not_publicly_accessible, public_admin_not_guessable
  # undecided: own_subnet_group, no_classic_security_group, security_group_not_open, enhanced_vpc_routing, admin_password_managed
  # undecided: custom_admin_username, custom_database_name, audit_logging, automated_snapshots, snapshot_retention, final_snapshot
  # undecided: snapshots_copied, multi_az, version_upgrades_allowed
  cluster_identifier                  = "variable"
  node_type                           = "ra3.large"
  database_name                       = var.any
  master_username                     = var.any
  master_password                     = var.any
  encrypted                           = var.flag
  kms_key_id                          = var.any
  publicly_accessible                 = var.flag
  enhanced_vpc_routing                = var.flag
  cluster_subnet_group_name           = var.any
  cluster_parameter_group_name        = var.any
  cluster_security_groups             = var.any
  vpc_security_group_ids              = var.any
  automated_snapshot_retention_period = var.amount
  skip_final_snapshot                 = var.flag
  multi_az                            = var.flag
  allow_version_upgrade               = var.flag

  dynamic "logging" {
    for_each = var.any
    content {
      enable = var.flag
    }
  }

  dynamic "snapshot_copy" {
    for_each = var.any
    content {
      destination_region = "eu-west-1"
    }
  }
}

# Groups

resource "aws_redshift_parameter_group" "hardened" {
  name   = "sales"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = "true"
  }

  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
}

resource "aws_redshift_parameter_group" "newer_family" { # want: user_activity_logged
  name   = "newer"
  family = "redshift-2.0"
}

resource "aws_redshift_parameter_group" "turned_off" { # want: tls_required, user_activity_logged
  name   = "off"
  family = "redshift-2.0"

  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

resource "aws_redshift_parameter_group" "bare" { # want: tls_required, user_activity_logged
  name   = "bare"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "from_variables" { # undecided: tls_required, user_activity_logged
  name   = "variable"
  family = "redshift-1.0"

  parameter {
    name  = "require_ssl"
    value = var.any
  }

  parameter {
    name  = "enable_user_activity_logging"
    value = var.any
  }
}

resource "aws_redshift_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0a1", "subnet-0b2"]
}

resource "aws_redshift_subnet_group" "single" { # want: subnets_in_several_zones
  name       = "single"
  subnet_ids = ["subnet-0a1"]
}

resource "aws_redshift_subnet_group" "from_variable" { # undecided: subnets_in_several_zones
  name       = "variable"
  subnet_ids = var.any
}

resource "aws_redshift_security_group" "classic" { # want: no_classic_security_group
  name = "classic"
  ingress {
    cidr = "10.20.0.0/16"
  }
}

resource "aws_redshift_security_group" "empty" {
  name = "empty"
}

resource "aws_redshift_security_group" "from_variable" { # undecided: no_classic_security_group
  name = "variable"
  dynamic "ingress" {
    for_each = var.any
    content {
      cidr = ingress.value
    }
  }
}

resource "aws_security_group" "narrow" {
  name = "warehouse"
  ingress {
    from_port   = 5439
    to_port     = 5439
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  name = "warehouse-open"
  ingress {
    from_port   = 5439
    to_port     = 5439
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# Grants

resource "aws_redshift_snapshot_copy_grant" "own_key" {
  snapshot_copy_grant_name = "sales"
  kms_key_id               = local.key
}

resource "aws_redshift_snapshot_copy_grant" "default_key" { # want: snapshot_copy_grant_key
  snapshot_copy_grant_name = "scratch"
}

resource "aws_redshift_snapshot_copy_grant" "from_variable" { # undecided: snapshot_copy_grant_key
  snapshot_copy_grant_name = "variable"
  kms_key_id               = var.any
}

resource "aws_redshift_endpoint_authorization" "one_vpc" {
  account            = "444455556666"
  cluster_identifier = aws_redshift_cluster.hardened.cluster_identifier
  vpc_ids            = ["vpc-0a1b2c3d"]
}

resource "aws_redshift_endpoint_authorization" "all_vpcs" { # want: endpoint_grants_limited
  account            = "444455556666"
  cluster_identifier = aws_redshift_cluster.hardened.cluster_identifier
}

resource "aws_redshift_endpoint_authorization" "from_variable" { # undecided: endpoint_grants_limited
  account            = "444455556666"
  cluster_identifier = aws_redshift_cluster.hardened.cluster_identifier
  vpc_ids            = var.any
}

resource "aws_redshift_resource_policy" "integration" {
  resource_arn = "arn:aws:redshift:eu-central-1:111122223333:namespace:0d9f4a1e"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "redshift.amazonaws.com" }
      Action    = "redshift:AuthorizeInboundIntegration"
      Condition = { StringEquals = { "aws:SourceArn" = "arn:aws:rds:eu-central-1:111122223333:cluster:orders" } }
    }]
  })
}

resource "aws_redshift_resource_policy" "everybody" { # want: resource_policy_not_open
  resource_arn = "arn:aws:redshift:eu-central-1:111122223333:namespace:0d9f4a1e"
  policy       = <<-JSON
    {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "redshift:*"}]}
  JSON
}

resource "aws_redshift_resource_policy" "from_variable" { # undecided: resource_policy_not_open
  resource_arn = "arn:aws:redshift:eu-central-1:111122223333:namespace:0d9f4a1e"
  policy       = var.document
}

data "aws_iam_policy_document" "organization" {
  statement {
    actions = ["redshift-serverless:RestoreFromSnapshot"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

resource "aws_redshiftserverless_resource_policy" "organization" {
  resource_arn = "arn:aws:redshift-serverless:eu-central-1:111122223333:snapshot/sales"
  policy       = data.aws_iam_policy_document.organization.json
}

resource "aws_redshiftserverless_resource_policy" "everybody" { # want: resource_policy_not_open
  resource_arn = "arn:aws:redshift-serverless:eu-central-1:111122223333:snapshot/sales"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = "*", Action = "redshift-serverless:RestoreFromSnapshot" }]
  })
}

resource "aws_redshiftserverless_resource_policy" "from_variable" { # undecided: resource_policy_not_open
  resource_arn = "arn:aws:redshift-serverless:eu-central-1:111122223333:snapshot/sales"
  policy       = var.document
}

# Serverless

resource "aws_redshiftserverless_namespace" "hardened" {
  namespace_name        = "sales"
  db_name               = "sales"
  admin_username        = "sales_owner"
  manage_admin_password = true
  kms_key_id            = local.key
  log_exports           = ["connectionlog", "userlog", "useractivitylog"]
}

resource "aws_redshiftserverless_namespace" "bare" {
  # want: customer_managed_key, custom_database_name, audit_logging, user_activity_logged
  namespace_name = "scratch"
}

resource "aws_redshiftserverless_namespace" "wrong" {
  # want: customer_managed_key, admin_password_managed, custom_admin_username, custom_database_name, audit_logging, user_activity_logged
  namespace_name      = "wrong"
  db_name             = "dev"
  admin_username      = "admin"
  admin_user_password = "Not-a-secret-any-more-1"
  log_exports         = ["connectionlog"]
}

resource "aws_redshiftserverless_namespace" "from_variables" {
  # undecided: customer_managed_key, admin_password_managed, custom_admin_username, custom_database_name, audit_logging, user_activity_logged
  namespace_name      = "variable"
  db_name             = var.any
  admin_username      = var.any
  admin_user_password = var.any
  kms_key_id          = var.any
  log_exports         = var.any
}

resource "aws_redshiftserverless_workgroup" "hardened" {
  namespace_name       = aws_redshiftserverless_namespace.hardened.namespace_name
  workgroup_name       = "sales"
  enhanced_vpc_routing = true
  security_group_ids   = [aws_security_group.narrow.id]
  subnet_ids           = ["subnet-0a1", "subnet-0b2", "subnet-0c3"]

  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "true"
  }
}

resource "aws_redshiftserverless_workgroup" "wrong" {
  # want: tls_required, not_publicly_accessible, security_group_not_open, enhanced_vpc_routing
  namespace_name      = "scratch"
  workgroup_name      = "scratch"
  publicly_accessible = true
  security_group_ids  = [aws_security_group.open.id]
}

resource "aws_redshiftserverless_workgroup" "from_variables" {
  # undecided: tls_required, not_publicly_accessible, security_group_not_open, enhanced_vpc_routing
  namespace_name       = "variable"
  workgroup_name       = "variable"
  publicly_accessible  = var.flag
  enhanced_vpc_routing = var.flag
  security_group_ids   = var.any

  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = var.any
  }
}
