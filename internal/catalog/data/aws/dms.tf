variable "acl" {}
variable "address_public" {}
variable "bucket_owner" {}
variable "engine" {}
variable "key" {}
variable "mode" {}
variable "password" {}
variable "settings" {}
variable "subnets" {}
variable "uri" {}
variable "yes" {}

resource "aws_kms_key" "migration" {
  enable_key_rotation = true
}

resource "aws_dms_replication_instance" "hardened" {
  replication_instance_id     = "orders"
  replication_instance_class  = "dms.r6i.large"
  publicly_accessible         = false
  auto_minor_version_upgrade  = true
  multi_az                    = true
  kms_key_arn                 = aws_kms_key.migration.arn
  replication_subnet_group_id = aws_dms_replication_subnet_group.private.id
  vpc_security_group_ids      = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_dms_replication_subnet_group" "private" {
  replication_subnet_group_id          = "private"
  replication_subnet_group_description = "Private subnets"
  subnet_ids                           = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
}

resource "aws_dms_replication_instance" "bare" { # want: own_subnets, customer_managed_key, minor_upgrades, multi_az
  replication_instance_id    = "bare"
  replication_instance_class = "dms.t3.medium"
}

resource "aws_dms_replication_instance" "open" { # want: not_public, own_subnets, customer_managed_key, minor_upgrades, multi_az
  replication_instance_id     = "open"
  replication_instance_class  = "dms.t3.medium"
  publicly_accessible         = true
  auto_minor_version_upgrade  = false
  replication_subnet_group_id = "public"
}

resource "aws_dms_replication_instance" "from_variables" { # undecided: not_public, own_subnets, customer_managed_key, minor_upgrades, multi_az
  replication_instance_id     = "variables"
  replication_instance_class  = "dms.t3.medium"
  publicly_accessible         = var.address_public
  auto_minor_version_upgrade  = var.yes
  multi_az                    = var.yes
  kms_key_arn                 = var.key
  replication_subnet_group_id = var.subnets
  vpc_security_group_ids      = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_dms_replication_config" "hardened" {
  replication_config_identifier = "orders"
  replication_type              = "full-load-and-cdc"
  source_endpoint_arn           = aws_dms_endpoint.hardened.endpoint_arn
  target_endpoint_arn           = aws_dms_s3_endpoint.hardened.endpoint_arn
  table_mappings                = "{}"

  compute_config {
    replication_subnet_group_id = aws_dms_replication_subnet_group.private.id
    vpc_security_group_ids      = ["sg-0a1b2c3d4e5f60718"]
    kms_key_id                  = aws_kms_key.migration.arn
    multi_az                    = true
    max_capacity_units          = 8
  }
}

resource "aws_dms_replication_config" "bare" { # want: own_subnets, customer_managed_key, multi_az
  replication_config_identifier = "bare"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:source"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:target"
  table_mappings                = "{}"

  compute_config {
    replication_subnet_group_id = "private"
    max_capacity_units          = 8
  }
}

resource "aws_dms_replication_config" "from_variables" { # undecided: own_subnets, customer_managed_key, multi_az
  replication_config_identifier = "variables"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:source"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:target"
  table_mappings                = "{}"

  compute_config {
    replication_subnet_group_id = "private"
    vpc_security_group_ids      = var.subnets
    kms_key_id                  = var.key
    multi_az                    = var.yes
  }
}

# Endpoints

resource "aws_dms_endpoint" "hardened" {
  endpoint_id                     = "orders"
  endpoint_type                   = "source"
  engine_name                     = "aurora-postgresql"
  database_name                   = "orders"
  ssl_mode                        = "verify-full"
  certificate_arn                 = "arn:aws:dms:eu-west-1:111122223333:cert:RDS"
  kms_key_arn                     = aws_kms_key.migration.arn
  secrets_manager_arn             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3"
  secrets_manager_access_role_arn = "arn:aws:iam::111122223333:role/dms"
}

resource "aws_dms_endpoint" "bare" { # want: endpoint_tls, credentials_in_secrets_manager, endpoint_key
  endpoint_id   = "bare"
  endpoint_type = "source"
  engine_name   = "mysql"
  server_name   = "orders.example.com"
  port          = 3306
  username      = "admin"
  password      = "Winter-2026"
}

resource "aws_dms_endpoint" "unverified" { # want: server_verified, credentials_in_secrets_manager, endpoint_key
  endpoint_id                 = "unverified"
  endpoint_type               = "target"
  engine_name                 = "sqlserver"
  ssl_mode                    = "require"
  extra_connection_attributes = "accountName=dms;Password=Winter-2026"
}

resource "aws_dms_endpoint" "kafka" { # want: settings_tls, endpoint_key
  endpoint_id   = "kafka"
  endpoint_type = "target"
  engine_name   = "kafka"

  kafka_settings {
    broker = "b-1.example.com:9092"
  }
}

resource "aws_dms_endpoint" "kafka_tls" { # want: endpoint_key
  endpoint_id   = "kafka-tls"
  endpoint_type = "target"
  engine_name   = "kafka"

  kafka_settings {
    broker            = "b-1.example.com:9094"
    security_protocol = "ssl-encryption"
  }
}

resource "aws_dms_endpoint" "redis" { # want: settings_tls, engine_authentication, endpoint_key
  endpoint_id   = "redis"
  endpoint_type = "target"
  engine_name   = "redis"

  redis_settings {
    server_name           = "cache.example.com"
    port                  = 6379
    auth_type             = "none"
    ssl_security_protocol = "plaintext"
  }
}

resource "aws_dms_endpoint" "mongodb" { # want: engine_authentication, endpoint_key
  endpoint_id     = "mongodb"
  endpoint_type   = "source"
  engine_name     = "mongodb"
  ssl_mode        = "verify-full"
  certificate_arn = "arn:aws:dms:eu-west-1:111122223333:cert:MONGO"

  mongodb_settings {
    auth_type = "no"
  }
}

resource "aws_dms_endpoint" "opensearch" { # want: settings_tls, endpoint_key
  endpoint_id   = "search"
  endpoint_type = "target"
  engine_name   = "opensearch"

  elasticsearch_settings {
    endpoint_uri            = "http://search.example.com"
    service_access_role_arn = "arn:aws:iam::111122223333:role/dms"
  }
}

resource "aws_dms_endpoint" "redshift" { # want: target_files_key, endpoint_key
  endpoint_id   = "warehouse"
  endpoint_type = "target"
  engine_name   = "redshift"

  redshift_settings {
    bucket_name     = "staging"
    encryption_mode = "SSE_S3"
  }
}

# Azure SQL accepts encrypted connections only, and the provider hands it no secret.
resource "aws_dms_endpoint" "azure" {
  endpoint_id   = "azure"
  endpoint_type = "source"
  engine_name   = "azuredb"
  server_name   = "orders.database.windows.net"
  username      = "dms"
  password      = "Winter-2026"
  kms_key_arn   = aws_kms_key.migration.arn
}

resource "aws_dms_endpoint" "old_public_s3" { # want: files_not_public, target_files_key, endpoint_key
  endpoint_id   = "published"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name            = "published"
    canned_acl_for_objects = "PUBLIC_READ"
  }
}

resource "aws_dms_endpoint" "old_s3_from_variables" { # undecided: files_not_public, target_files_key, endpoint_key
  endpoint_id   = "old-variables"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name                       = "lake"
    canned_acl_for_objects            = var.acl
    encryption_mode                   = "SSE_KMS"
    server_side_encryption_kms_key_id = var.key
  }
}

# As until provider 5.
resource "aws_dms_endpoint" "old_s3" {
  endpoint_id   = "lake"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name                       = "lake"
    encryption_mode                   = "SSE_KMS"
    server_side_encryption_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_dms_endpoint" "from_variables" { # undecided: endpoint_tls, server_verified, credentials_in_secrets_manager, endpoint_key
  endpoint_id   = "variables"
  endpoint_type = "source"
  engine_name   = "postgres"
  ssl_mode      = var.mode
  password      = var.password
  kms_key_arn   = var.key
}

resource "aws_dms_endpoint" "settings_from_variables" { # want: endpoint_key
  # undecided: settings_tls, engine_authentication
  endpoint_id   = "settings"
  endpoint_type = "target"
  engine_name   = "redis"

  redis_settings {
    server_name           = "cache.example.com"
    port                  = 6379
    auth_type             = var.mode
    ssl_security_protocol = var.mode
  }
}

resource "aws_dms_endpoint" "redshift_from_variables" { # want: endpoint_key
  # undecided: target_files_key
  endpoint_id   = "warehouse-variables"
  endpoint_type = "target"
  engine_name   = "redshift"

  redshift_settings {
    encryption_mode                   = var.mode
    server_side_encryption_kms_key_id = aws_kms_key.migration.arn
  }
}

resource "aws_dms_s3_endpoint" "hardened" {
  endpoint_id                       = "files"
  endpoint_type                     = "target"
  bucket_name                       = "files"
  expected_bucket_owner             = "111122223333"
  service_access_role_arn           = "arn:aws:iam::111122223333:role/dms"
  kms_key_arn                       = aws_kms_key.migration.arn
  encryption_mode                   = "SSE_KMS"
  server_side_encryption_kms_key_id = aws_kms_key.migration.arn
}

resource "aws_dms_s3_endpoint" "public" { # want: files_not_public
  endpoint_id                       = "files-public"
  endpoint_type                     = "target"
  bucket_name                       = "files"
  expected_bucket_owner             = "111122223333"
  service_access_role_arn           = "arn:aws:iam::111122223333:role/dms"
  canned_acl_for_objects            = "public-read"
  kms_key_arn                       = aws_kms_key.migration.arn
  encryption_mode                   = "SSE_KMS"
  server_side_encryption_kms_key_id = aws_kms_key.migration.arn
}

resource "aws_dms_s3_endpoint" "bare" { # want: endpoint_key, target_files_key, bucket_owner
  endpoint_id             = "files-bare"
  endpoint_type           = "target"
  bucket_name             = "files"
  service_access_role_arn = "arn:aws:iam::111122223333:role/dms"
}

resource "aws_dms_s3_endpoint" "from_variables" { # undecided: endpoint_key, target_files_key, bucket_owner, files_not_public
  canned_acl_for_objects            = var.acl
  endpoint_id                       = "files-variables"
  endpoint_type                     = "target"
  bucket_name                       = "files"
  expected_bucket_owner             = var.bucket_owner
  service_access_role_arn           = "arn:aws:iam::111122223333:role/dms"
  kms_key_arn                       = var.key
  encryption_mode                   = var.mode
  server_side_encryption_kms_key_id = aws_kms_key.migration.arn
}

# Tasks

resource "aws_dms_replication_task" "hardened" {
  replication_task_id      = "orders"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = aws_dms_replication_instance.hardened.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.hardened.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.hardened.endpoint_arn
  table_mappings           = "{}"

  replication_task_settings = jsonencode({
    Logging = {
      EnableLogging = true
      LogComponents = [
        { Id = "SOURCE_CAPTURE", Severity = "LOGGER_SEVERITY_DEFAULT" },
        { Id = "PERFORMANCE", Severity = "LOGGER_SEVERITY_ERROR" },
      ]
    }
  })
}

resource "aws_dms_replication_task" "bare" { # want: task_logging
  replication_task_id      = "bare"
  migration_type           = "full-load"
  replication_instance_arn = aws_dms_replication_instance.hardened.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.hardened.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.hardened.endpoint_arn
  table_mappings           = "{}"
}

resource "aws_dms_replication_task" "quiet" { # want: task_logging
  replication_task_id      = "quiet"
  migration_type           = "cdc"
  replication_instance_arn = aws_dms_replication_instance.hardened.replication_instance_arn
  source_endpoint_arn      = aws_dms_endpoint.hardened.endpoint_arn
  target_endpoint_arn      = aws_dms_s3_endpoint.hardened.endpoint_arn
  table_mappings           = "{}"

  replication_task_settings = <<-JSON
    {"Logging": {"EnableLogging": true, "LogComponents": [{"Id": "TARGET_APPLY", "Severity": "LOGGER_SEVERITY_ERROR"}]}}
  JSON
}

resource "aws_dms_replication_task" "from_variables" { # undecided: task_logging
  replication_task_id       = "variables"
  migration_type            = "cdc"
  replication_instance_arn  = aws_dms_replication_instance.hardened.replication_instance_arn
  source_endpoint_arn       = aws_dms_endpoint.hardened.endpoint_arn
  target_endpoint_arn       = aws_dms_s3_endpoint.hardened.endpoint_arn
  table_mappings            = "{}"
  replication_task_settings = var.settings
}
