data "aws_caller_identity" "current" {}

data "aws_iam_session_context" "deployer" {
  arn = data.aws_caller_identity.current.arn
}

locals {
  key_arn = var.kms.create ? aws_kms_key.this[0].arn : var.kms.key_arn
  aurora  = var.aurora == null ? [] : [var.aurora]

  ports = {
    postgres = 5432
    mysql    = 3306
  }

  with_lifecycle = { for name, b in var.buckets : name => b if length(b.lifecycle_expiries) > 0 }
  with_logging   = { for name, b in var.buckets : name => b if b.logging_bucket != null }
  with_cors      = { for name, b in var.buckets : name => b if length(b.cors_origins) > 0 }
}

data "aws_iam_policy_document" "key" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  dynamic "statement" {
    for_each = length(var.kms.administrators) > 0 ? [var.kms.administrators] : []
    content {
      sid       = "Administrators"
      actions   = ["kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:ScheduleKeyDeletion"]
      resources = ["*"]

      principals {
        type        = "AWS"
        identifiers = concat(statement.value, [data.aws_iam_session_context.deployer.issuer_arn])
      }
    }
  }
}

resource "aws_kms_key" "this" {
  count = var.kms.create ? 1 : 0

  description             = "Data of ${var.name}"
  enable_key_rotation     = var.kms.rotation
  deletion_window_in_days = var.kms.deletion_window
  policy                  = data.aws_iam_policy_document.key.json
  tags                    = var.tags
}

resource "aws_kms_alias" "this" {
  count = var.kms.create ? 1 : 0

  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.this[0].key_id
}

resource "aws_security_group" "databases" {
  name_prefix = "${var.name}-databases-"
  description = "Databases of ${var.name}"
  vpc_id      = var.vpc_id
  tags        = var.tags
}

resource "aws_vpc_security_group_ingress_rule" "databases" {
  for_each = var.allowed_security_groups

  security_group_id            = aws_security_group.databases.id
  referenced_security_group_id = each.value
  description                  = each.key
  from_port                    = lookup(local.ports, "postgres", 5432)
  to_port                      = local.ports["postgres"]
  ip_protocol                  = "tcp"
}

resource "aws_db_subnet_group" "this" {
  name_prefix = "${var.name}-"
  subnet_ids  = var.subnet_ids
}

resource "aws_db_parameter_group" "this" {
  for_each = var.databases

  name_prefix = "${var.name}-${each.key}-"
  family      = "${each.value.engine}${split(".", each.value.engine_version)[0]}"

  dynamic "parameter" {
    for_each = each.value.parameters
    content {
      name  = parameter.key
      value = parameter.value
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_db_instance" "this" { # want: aws_rds.automated_backups_outlive_deletion, aws_rds.backup_plan
  for_each = var.databases

  identifier     = "${var.name}-${each.key}"
  engine         = each.value.engine
  engine_version = each.value.engine_version
  instance_class = each.value.instance_class

  allocated_storage = each.value.allocated_storage
  storage_encrypted = each.value.storage_encrypted
  kms_key_id        = local.key_arn

  username                            = coalesce(each.value.username, "owner_${each.key}")
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = local.key_arn
  iam_database_authentication_enabled = each.value.iam_authentication

  port                   = try(coalesce(each.value.port, local.ports[each.value.engine]), null)
  db_subnet_group_name   = aws_db_subnet_group.this.name
  parameter_group_name   = aws_db_parameter_group.this[each.key].name
  vpc_security_group_ids = [aws_security_group.databases.id]
  publicly_accessible    = each.value.publicly_accessible
  multi_az               = each.value.multi_az
  ca_cert_identifier     = each.value.ca_certificate

  backup_retention_period   = each.value.backup_retention
  copy_tags_to_snapshot     = each.value.copy_tags_to_snapshot
  deletion_protection       = each.value.deletion_protection
  skip_final_snapshot       = each.value.skip_final_snapshot
  final_snapshot_identifier = "${var.name}-${each.key}-final"

  auto_minor_version_upgrade      = each.value.auto_minor_upgrade
  enabled_cloudwatch_logs_exports = each.value.log_exports
  monitoring_interval             = each.value.monitoring_interval
  monitoring_role_arn             = var.monitoring_role_arn
  performance_insights_enabled    = each.value.performance_insights
  performance_insights_kms_key_id = each.value.performance_insights == true ? local.key_arn : null

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_rds_cluster" "this" {
  count = length(local.aurora)

  cluster_identifier          = "${var.name}-aurora"
  engine                      = local.aurora[count.index].engine
  engine_version              = local.aurora[count.index].engine_version
  storage_encrypted           = local.aurora[count.index].storage_encrypted
  kms_key_id                  = local.key_arn
  backtrack_window            = local.aurora[count.index].backtrack_window
  master_username             = "owner_aurora"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.this.name
  vpc_security_group_ids      = [aws_security_group.databases.id]
  deletion_protection         = true
  copy_tags_to_snapshot       = true
  backup_retention_period     = 14

  dynamic "serverlessv2_scaling_configuration" {
    for_each = local.aurora[count.index].serverless[*]
    content {
      min_capacity = serverlessv2_scaling_configuration.value.min
      max_capacity = serverlessv2_scaling_configuration.value.max
    }
  }
}

resource "aws_s3_bucket" "this" { # want: aws_s3.cross_region_replication, aws_s3.event_notifications
  for_each = var.buckets

  bucket              = "${var.name}-${each.key}"
  force_destroy       = each.value.force_destroy
  object_lock_enabled = each.value.object_lock_days != null
  tags                = var.tags
}

resource "aws_s3_bucket_versioning" "this" {
  for_each = { for name, b in var.buckets : name => b if b.versioning != null }

  bucket = aws_s3_bucket.this[each.key].id

  versioning_configuration {
    status = each.value.versioning
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  for_each = aws_s3_bucket.this
  bucket   = each.value.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.buckets[each.key].sse_algorithm
      kms_master_key_id = var.buckets[each.key].sse_algorithm == "aws:kms" ? local.key_arn : null
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  for_each = var.buckets
  bucket   = aws_s3_bucket.this[each.key].id

  block_public_acls       = each.value.block_public
  block_public_policy     = each.value.block_public
  ignore_public_acls      = each.value.block_public
  restrict_public_buckets = each.value.block_public
}

resource "aws_s3_bucket_ownership_controls" "this" {
  for_each = var.buckets
  bucket   = aws_s3_bucket.this[each.key].id

  rule {
    object_ownership = coalesce(each.value.object_ownership, "BucketOwnerEnforced")
  }
}

resource "aws_s3_bucket_logging" "this" {
  for_each = local.with_logging

  bucket        = aws_s3_bucket.this[each.key].id
  target_bucket = each.value.logging_bucket
  target_prefix = "${each.key}/"
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  for_each = local.with_lifecycle
  bucket   = aws_s3_bucket.this[each.key].id

  dynamic "rule" {
    for_each = each.value.lifecycle_expiries
    content {
      id     = rule.key
      status = "Enabled"

      filter {
        prefix = rule.key
      }

      expiration {
        days = rule.value
      }

      abort_incomplete_multipart_upload {
        days_after_initiation = 7
      }
    }
  }
}

resource "aws_s3_bucket_cors_configuration" "this" {
  for_each = local.with_cors
  bucket   = aws_s3_bucket.this[each.key].id

  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = each.value.cors_origins
  }
}

data "aws_iam_policy_document" "bucket" {
  for_each = var.buckets

  statement {
    sid       = "OnlyOverTLS"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this[each.key].arn, "${aws_s3_bucket.this[each.key].arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }

  dynamic "statement" {
    for_each = each.value.policy_statements
    content {
      actions   = statement.value.actions
      resources = [aws_s3_bucket.this[each.key].arn]

      principals {
        type        = "AWS"
        identifiers = statement.value.principals
      }
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  for_each = var.buckets

  bucket = aws_s3_bucket.this[each.key].id
  policy = data.aws_iam_policy_document.bucket[each.key].json
}

resource "aws_elasticache_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_elasticache_replication_group" "this" { # want: aws_elasticache.event_notifications, aws_elasticache.final_snapshot
  replication_group_id       = var.name
  description                = "Cache of ${var.name}"
  engine                     = "redis"
  engine_version             = var.cache.engine_version
  node_type                  = var.cache.node_type
  num_cache_clusters         = var.cache.nodes
  automatic_failover_enabled = var.cache.nodes > 1
  multi_az_enabled           = var.cache.nodes > 1
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  security_group_ids         = [aws_security_group.databases.id]
  at_rest_encryption_enabled = var.cache.at_rest_encryption
  transit_encryption_enabled = var.cache.transit_encryption
  kms_key_id                 = local.key_arn
  auth_token                 = var.cache.auth_token
  snapshot_retention_limit   = var.cache.snapshots
  auto_minor_version_upgrade = var.cache.auto_minor_upgrade
  tags                       = var.tags
}
