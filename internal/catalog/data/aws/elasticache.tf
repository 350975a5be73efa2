variable "any" {}
variable "names" {}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/5d2f7a40"
}

# Replication groups

resource "aws_elasticache_replication_group" "hardened" {
  replication_group_id       = "sessions"
  description                = "Sessions of the shop"
  engine                     = "valkey"
  engine_version             = "8.0"
  node_type                  = "cache.r7g.large"
  num_cache_clusters         = 2
  at_rest_encryption_enabled = true
  kms_key_id                 = local.key
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
  user_group_ids             = [aws_elasticache_user_group.shop.user_group_id]
  subnet_group_name          = aws_elasticache_subnet_group.private.name
  security_group_ids         = [aws_security_group.narrow.id]
  automatic_failover_enabled = true
  multi_az_enabled           = true
  snapshot_retention_limit   = 15
  final_snapshot_identifier  = "sessions-final"
  notification_topic_arn     = "arn:aws:sns:eu-central-1:111122223333:caches"

  log_delivery_configuration {
    destination      = "sessions"
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

# Valkey is encrypted at rest unless told otherwise.
resource "aws_elasticache_replication_group" "valkey_bare" {
  # want: customer_managed_key, transit_encryption, authentication_required, own_subnets, own_security_group, automatic_failover
  # want: multi_az, automatic_backups, backup_retention_15_days, final_snapshot, log_delivery, event_notifications
  replication_group_id = "valkey-bare"
  description          = "Bare"
  engine               = "valkey"
  node_type            = "cache.t4g.small"
}

resource "aws_elasticache_replication_group" "bare" {
  # want: at_rest_encryption, customer_managed_key, transit_encryption, authentication_required, own_subnets, own_security_group
  # want: automatic_failover, multi_az, automatic_backups, backup_retention_15_days, final_snapshot, log_delivery, event_notifications
  replication_group_id = "bare"
  description          = "Bare"
  node_type            = "cache.t4g.small"
}

# The names of provider 3, an old engine, the token of all, and the group of the default VPC.
resource "aws_elasticache_replication_group" "old" {
  # want: customer_managed_key, own_subnets, security_group_not_open, multi_az, backup_retention_15_days, final_snapshot
  # want: event_notifications, auto_minor_version_upgrade, supported_engine_version
  replication_group_id          = "old"
  replication_group_description = "Old"
  engine_version                = "5.0.6"
  node_type                     = "cache.m5.large"
  number_cache_clusters         = 2
  availability_zones            = ["eu-central-1a", "eu-central-1b"]
  subnet_group_name             = "default"
  security_group_ids            = [aws_security_group.open.id]
  at_rest_encryption_enabled    = "true"
  kms_key_id                    = "arn:aws:kms:eu-central-1:111122223333:alias/aws/elasticache"
  transit_encryption_enabled    = true
  auth_token                    = "not-a-real-token-0123"
  automatic_failover_enabled    = true
  auto_minor_version_upgrade    = false
  snapshot_retention_limit      = 5

  cluster_mode {
    num_node_groups         = 1
    replicas_per_node_group = 1
  }
}

resource "aws_elasticache_replication_group" "token" {
  # want: plain_connections_refused, user_groups, at_rest_encryption, customer_managed_key, own_subnets, own_security_group
  # want: automatic_failover, multi_az, automatic_backups, backup_retention_15_days, final_snapshot, log_delivery, event_notifications
  replication_group_id       = "token"
  description                = "Moving to TLS"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = "cache.m7g.large"
  at_rest_encryption_enabled = false
  transit_encryption_enabled = true
  transit_encryption_mode    = "preferred"
  auth_token                 = "not-a-real-token-0123"
  snapshot_retention_limit   = 0
}

# A secondary takes encryption and authentication from the primary.
resource "aws_elasticache_replication_group" "secondary" {
  # want: customer_managed_key, own_subnets, own_security_group
  # want: automatic_failover, multi_az, automatic_backups, backup_retention_15_days, final_snapshot, log_delivery, event_notifications
  replication_group_id        = "secondary"
  description                 = "In another region"
  global_replication_group_id = "abcde-sessions"
}

resource "aws_elasticache_replication_group" "from_variables" {
  # undecided: at_rest_encryption, customer_managed_key, transit_encryption, plain_connections_refused, authentication_required
  # undecided: user_groups, own_subnets, own_security_group, security_group_not_open, automatic_failover, multi_az, automatic_backups
  # undecided: backup_retention_15_days, final_snapshot, auto_minor_version_upgrade, supported_engine_version, log_delivery
  # undecided: event_notifications
  replication_group_id       = "from-variables"
  description                = "From variables"
  engine_version             = var.any
  node_type                  = "cache.m7g.large"
  at_rest_encryption_enabled = var.any
  kms_key_id                 = var.any
  transit_encryption_enabled = var.any
  transit_encryption_mode    = var.any
  auth_token                 = var.any
  user_group_ids             = var.names
  subnet_group_name          = var.any
  security_group_ids         = var.names
  automatic_failover_enabled = var.any
  multi_az_enabled           = var.any
  snapshot_retention_limit   = var.any
  final_snapshot_identifier  = var.any
  auto_minor_version_upgrade = var.any
  notification_topic_arn     = var.any

  dynamic "log_delivery_configuration" {
    for_each = var.names

    content {
      destination      = "logs"
      destination_type = "cloudwatch-logs"
      log_format       = "json"
      log_type         = log_delivery_configuration.value
    }
  }
}

# Clusters

resource "aws_elasticache_cluster" "hardened" {
  cluster_id                = "queue"
  engine                    = "redis"
  engine_version            = "7.1"
  node_type                 = "cache.m7g.large"
  num_cache_nodes           = 1
  subnet_group_name         = aws_elasticache_subnet_group.private.name
  security_group_ids        = [aws_security_group.narrow.id]
  snapshot_retention_limit  = 20
  final_snapshot_identifier = "queue-final"
  notification_topic_arn    = "arn:aws:sns:eu-central-1:111122223333:caches"

  log_delivery_configuration {
    destination      = "queue"
    destination_type = "kinesis-firehose"
    log_format       = "json"
    log_type         = "engine-log"
  }
}

resource "aws_elasticache_cluster" "bare" {
  # want: own_subnets, own_security_group, automatic_backups, backup_retention_15_days, final_snapshot, log_delivery
  # want: event_notifications
  cluster_id      = "bare"
  engine          = "redis"
  node_type       = "cache.t4g.micro"
  num_cache_nodes = 1
}

resource "aws_elasticache_cluster" "old" {
  # want: own_subnets, own_security_group, automatic_backups, backup_retention_15_days, final_snapshot, event_notifications
  # want: no_classic_security_group, auto_minor_version_upgrade, supported_engine_version
  cluster_id                 = "old"
  engine                     = "redis"
  engine_version             = "3.2.10"
  node_type                  = "cache.m3.medium"
  num_cache_nodes            = 1
  security_group_names       = [aws_elasticache_security_group.classic.name]
  auto_minor_version_upgrade = "false"
  snapshot_retention_limit   = 0
}

# A member of a group has what the group has.
resource "aws_elasticache_cluster" "member" {
  cluster_id           = "sessions-2"
  replication_group_id = aws_elasticache_replication_group.hardened.id
}

resource "aws_elasticache_cluster" "memcached" {
  cluster_id                 = "pages"
  engine                     = "memcached"
  engine_version             = "1.6.22"
  node_type                  = "cache.m7g.large"
  num_cache_nodes            = 2
  az_mode                    = "cross-az"
  transit_encryption_enabled = true
  subnet_group_name          = aws_elasticache_subnet_group.private.name
  security_group_ids         = [aws_security_group.narrow.id]
  notification_topic_arn     = "arn:aws:sns:eu-central-1:111122223333:caches"
}

resource "aws_elasticache_cluster" "memcached_bare" {
  # want: transit_encryption, own_subnets, security_group_not_open, multi_az, event_notifications
  cluster_id         = "memcached-bare"
  engine             = "memcached"
  node_type          = "cache.t4g.micro"
  num_cache_nodes    = 3
  security_group_ids = [aws_security_group.open.id]
}

resource "aws_elasticache_cluster" "memcached_variables" { # undecided: transit_encryption, multi_az
  cluster_id                 = "memcached-variables"
  engine                     = "memcached"
  node_type                  = "cache.t4g.micro"
  num_cache_nodes            = var.any
  transit_encryption_enabled = var.any
  subnet_group_name          = "caches"
  security_group_ids         = ["sg-0a1b2c3d"]
  notification_topic_arn     = "arn:aws:sns:eu-central-1:111122223333:caches"
}

resource "aws_elasticache_cluster" "from_variables" {
  # undecided: own_subnets, own_security_group, security_group_not_open, no_classic_security_group, automatic_backups
  # undecided: backup_retention_15_days, final_snapshot, auto_minor_version_upgrade, supported_engine_version, log_delivery
  # undecided: event_notifications
  cluster_id                 = "from-variables"
  engine                     = "redis"
  engine_version             = var.any
  node_type                  = "cache.t4g.micro"
  num_cache_nodes            = 1
  subnet_group_name          = var.any
  security_group_ids         = var.names
  security_group_names       = var.names
  snapshot_retention_limit   = var.any
  final_snapshot_identifier  = var.any
  auto_minor_version_upgrade = var.any
  notification_topic_arn     = var.any
}

# Serverless

resource "aws_elasticache_serverless_cache" "hardened" {
  name                     = "carts"
  engine                   = "valkey"
  kms_key_id               = local.key
  user_group_id            = aws_elasticache_user_group.shop.user_group_id
  subnet_ids               = [aws_subnet.private.id]
  security_group_ids       = [aws_security_group.narrow.id]
  snapshot_retention_limit = 7

  cache_usage_limits {
    data_storage {
      maximum = 10
      unit    = "GB"
    }

    ecpu_per_second {
      maximum = 5000
    }
  }
}

resource "aws_elasticache_serverless_cache" "bare" {
  # want: customer_managed_key, authentication_required, own_subnets, own_security_group, automatic_backups, usage_limits
  name   = "bare"
  engine = "redis"
}

resource "aws_elasticache_serverless_cache" "memcached" {
  # want: customer_managed_key, security_group_not_open, automatic_backups, usage_limits
  name               = "memcached"
  engine             = "memcached"
  subnet_ids         = [aws_subnet.private.id]
  security_group_ids = [aws_security_group.open.id]

  cache_usage_limits {
    data_storage {
      maximum = 10
      unit    = "GB"
    }
  }
}

resource "aws_elasticache_serverless_cache" "from_variables" {
  # undecided: customer_managed_key, authentication_required, own_subnets, own_security_group, security_group_not_open
  # undecided: automatic_backups, usage_limits
  name                     = "from-variables"
  engine                   = "valkey"
  kms_key_id               = var.any
  user_group_id            = var.any
  subnet_ids               = var.names
  security_group_ids       = var.names
  snapshot_retention_limit = var.any

  cache_usage_limits {
    data_storage {
      maximum = var.any
      unit    = "GB"
    }

    ecpu_per_second {
      maximum = 5000
    }
  }
}

# Users

resource "aws_elasticache_user" "application" {
  user_id       = "shop"
  user_name     = "shop"
  engine        = "valkey"
  access_string = "on ~shop:* -@all +@read +@write"

  authentication_mode {
    type = "iam"
  }
}

# A default user that cannot sign in needs no password.
resource "aws_elasticache_user" "disarmed" {
  user_id              = "shop-default"
  user_name            = "default"
  engine               = "redis"
  access_string        = "off -@all"
  no_password_required = true
}

resource "aws_elasticache_user" "no_password" { # want: users_authenticated, users_least_privilege
  user_id              = "open"
  user_name            = "open"
  engine               = "redis"
  access_string        = "on ~* +@all"
  no_password_required = true
}

resource "aws_elasticache_user" "no_password_mode" { # want: users_authenticated
  user_id       = "reader"
  user_name     = "reader"
  engine        = "redis"
  access_string = "on ~* +@all -@dangerous"

  authentication_mode {
    type = "no-password-required"
  }
}

resource "aws_elasticache_user" "password" { # want: user_passwords_not_in_state
  user_id       = "batch"
  user_name     = "batch"
  engine        = "redis"
  access_string = "on ~batch:* +@read"

  authentication_mode {
    type      = "password"
    passwords = ["not-a-real-password-01"]
  }
}

resource "aws_elasticache_user" "passwords" { # want: user_passwords_not_in_state
  user_id       = "older"
  user_name     = "older"
  engine        = "redis"
  access_string = "on ~batch:* +@read"
  passwords     = ["not-a-real-password-01"]
}

resource "aws_elasticache_user" "from_variables" { # undecided: users_authenticated, users_least_privilege, user_passwords_not_in_state
  user_id              = "from-variables"
  user_name            = "from-variables"
  engine               = "redis"
  access_string        = var.any
  no_password_required = true
  passwords            = var.names
}

# Ids by reference are known at plan.
resource "aws_elasticache_user_group" "shop" { # undecided: default_user_replaced
  engine        = "valkey"
  user_group_id = "shop"
  user_ids      = [aws_elasticache_user.application.user_id, aws_elasticache_user.disarmed.user_id]
}

resource "aws_elasticache_user_group" "by_name" {
  engine        = "redis"
  user_group_id = "by-name"
  user_ids      = ["batch", "batch-default"]
}

resource "aws_elasticache_user_group" "default" { # want: default_user_replaced
  engine        = "redis"
  user_group_id = "with-default"
  user_ids      = ["default", "batch"]
}

resource "aws_elasticache_user_group" "from_variable" { # undecided: default_user_replaced
  engine        = "redis"
  user_group_id = "from-variable"
  user_ids      = var.names
}

# Network

resource "aws_security_group" "narrow" {
  ingress {
    from_port   = 6379
    to_port     = 6379
    protocol    = "tcp"
    cidr_blocks = ["10.20.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    from_port        = 0
    to_port          = 0
    protocol         = "-1"
    ipv6_cidr_blocks = ["::/0"]
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

resource "aws_elasticache_subnet_group" "private" {
  name       = "caches"
  subnet_ids = [aws_subnet.private.id]
}

resource "aws_elasticache_subnet_group" "public" { # want: private_subnets
  name       = "public"
  subnet_ids = [aws_subnet.private.id, aws_subnet.public.id]
}

resource "aws_elasticache_subnet_group" "from_variable" { # undecided: private_subnets
  name       = "from-variable"
  subnet_ids = [aws_subnet.from_variable.id]
}

resource "aws_elasticache_security_group" "classic" { # want: no_classic_security_group
  name                 = "classic"
  security_group_names = ["web"]
}

resource "aws_elasticache_security_group" "empty" {
  name                 = "empty"
  security_group_names = []
}

resource "aws_elasticache_security_group" "from_variable" { # undecided: no_classic_security_group
  name                 = "from-variable"
  security_group_names = var.names
}
