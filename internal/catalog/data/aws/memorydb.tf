variable "access" {}
variable "acl" {}
variable "number" {}
variable "enabled" {}
variable "group" {}
variable "key" {}
variable "name" {}
variable "range" {}
variable "topic" {}
variable "type" {}
variable "users" {}

resource "aws_security_group" "clients" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port       = 6379
    to_port         = 6379
    protocol        = "tcp"
    security_groups = ["sg-0123456789abcdef0"]
  }
}

resource "aws_security_group" "world" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "variable" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = [var.range]
  }
}

resource "aws_memorydb_cluster" "hardened" {
  name                     = "hardened"
  acl_name                 = aws_memorydb_acl.applications.id
  node_type                = "db.r7g.large"
  final_snapshot_name      = "hardened-final"
  kms_key_arn              = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  num_replicas_per_shard   = 2
  security_group_ids       = [aws_security_group.clients.id]
  snapshot_retention_limit = 7
  sns_topic_arn            = "arn:aws:sns:eu-west-1:111122223333:databases"
  subnet_group_name        = aws_memorydb_subnet_group.private.id
}

resource "aws_memorydb_subnet_group" "private" {
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_memorydb_cluster" "bare" { # want: access_list, customer_managed_key, own_subnets, automatic_snapshots, final_snapshot, event_notifications
  acl_name  = "open-access"
  node_type = "db.t4g.small"
}

resource "aws_memorydb_cluster" "open" { # want: access_list, transit_encryption, customer_managed_key, own_subnets, security_groups_closed, automatic_snapshots, final_snapshot, replicas, auto_minor_version_upgrade, event_notifications
  acl_name                   = "open-access"
  node_type                  = "db.t4g.small"
  auto_minor_version_upgrade = false
  num_replicas_per_shard     = 0
  security_group_ids         = [aws_security_group.world.id]
  subnet_group_name          = "default"
  tls_enabled                = false
}

resource "aws_memorydb_cluster" "from_variables" { # undecided: access_list, transit_encryption, customer_managed_key, own_subnets, security_groups_closed, automatic_snapshots, final_snapshot, replicas, auto_minor_version_upgrade, event_notifications
  acl_name                   = var.acl
  node_type                  = "db.t4g.small"
  auto_minor_version_upgrade = var.enabled
  final_snapshot_name        = var.name
  kms_key_arn                = var.key
  num_replicas_per_shard     = var.number
  security_group_ids         = [aws_security_group.variable.id]
  snapshot_retention_limit   = var.number
  sns_topic_arn              = var.topic
  subnet_group_name          = var.group
  tls_enabled                = var.enabled
}

resource "aws_memorydb_multi_region_cluster" "encrypted" {
  multi_region_cluster_name_suffix = "encrypted"
  node_type                        = "db.r7g.xlarge"
}

resource "aws_memorydb_multi_region_cluster" "plain" { # want: transit_encryption
  multi_region_cluster_name_suffix = "plain"
  node_type                        = "db.r7g.xlarge"
  tls_enabled                      = false
}

resource "aws_memorydb_multi_region_cluster" "from_variable" { # undecided: transit_encryption
  multi_region_cluster_name_suffix = "variable"
  node_type                        = "db.r7g.xlarge"
  tls_enabled                      = var.enabled
}

resource "aws_memorydb_snapshot" "own_key" {
  cluster_name = aws_memorydb_cluster.hardened.name
  kms_key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_memorydb_snapshot" "bare" { # want: snapshot_key
  cluster_name = aws_memorydb_cluster.hardened.name
}

resource "aws_memorydb_snapshot" "from_variable" { # undecided: snapshot_key
  cluster_name = aws_memorydb_cluster.hardened.name
  kms_key_arn  = var.key
}

resource "aws_memorydb_acl" "applications" {
  name       = "applications"
  user_names = ["reader", "operator"]
}

resource "aws_memorydb_acl" "with_default" { # want: no_default_user
  name       = "with-default"
  user_names = ["default", "reader"]
}

resource "aws_memorydb_acl" "from_variable" { # undecided: no_default_user
  name       = "variable"
  user_names = var.users
}

resource "aws_memorydb_user" "reader" {
  user_name     = "reader"
  access_string = "on ~app:* &* -@all +@read"

  authentication_mode {
    type = "iam"
  }
}

resource "aws_memorydb_user" "operator" {
  user_name     = "operator"
  access_string = "on ~* &* +@all -@dangerous"

  authentication_mode {
    type = "iam"
  }
}

resource "aws_memorydb_user" "almighty" { # want: users_least_privilege, iam_sign_in
  user_name     = "almighty"
  access_string = "on ~* &* +@all"

  authentication_mode {
    type      = "password"
    passwords = [var.key]
  }
}

resource "aws_memorydb_user" "from_variables" { # undecided: users_least_privilege, iam_sign_in
  user_name     = "variables"
  access_string = var.access

  authentication_mode {
    type = var.type
  }
}

resource "aws_kms_key" "cache" {
  enable_key_rotation = true
}

resource "aws_memorydb_snapshot" "key_of_the_module" {
  name         = "module-key"
  cluster_name = "orders"
  kms_key_arn  = aws_kms_key.cache.arn
}
