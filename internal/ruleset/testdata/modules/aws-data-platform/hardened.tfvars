# Settings as a careful team gives them: own keys, encryption and backups on,
# logs kept, nothing reachable from outside.
name       = "orders-data"
vpc_id     = "vpc-0a1b2c3d4e5f60718"
subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"]

kms = {
  create          = true
  key_arn         = null
  rotation        = true
  deletion_window = 30
  administrators  = []
}

databases = {
  orders = {
    engine                = "postgres"
    engine_version        = "17.6"
    instance_class        = "db.r6g.large"
    allocated_storage     = 200
    storage_encrypted     = true
    multi_az              = true
    publicly_accessible   = false
    deletion_protection   = true
    backup_retention      = 35
    iam_authentication    = true
    monitoring_interval   = 15
    performance_insights  = true
    log_exports           = ["postgresql", "upgrade", "iam-db-auth-error"]
    auto_minor_upgrade    = true
    copy_tags_to_snapshot = true
    skip_final_snapshot   = false
    username              = "orders_owner"
    port                  = 5433
    ca_certificate        = "rds-ca-rsa4096-g1"
    parameters = {
      "rds.force_ssl"              = "1"
      "log_connections"            = "1"
      "log_disconnections"         = "1"
      "log_statement"              = "ddl"
      "log_min_duration_statement" = "1000"
      "password_encryption"        = "scram-sha-256"
      "shared_preload_libraries"   = "pgaudit"
      "pgaudit.log"                = "ddl,role"
    }
  }
  billing = {
    engine                = "postgres"
    engine_version        = "16.10"
    instance_class        = "db.m6g.xlarge"
    allocated_storage     = 500
    storage_encrypted     = true
    multi_az              = true
    publicly_accessible   = false
    deletion_protection   = true
    backup_retention      = 35
    iam_authentication    = true
    monitoring_interval   = 30
    performance_insights  = true
    log_exports           = ["postgresql", "upgrade", "iam-db-auth-error"]
    auto_minor_upgrade    = true
    copy_tags_to_snapshot = true
    skip_final_snapshot   = false
    username              = "billing_owner"
    port                  = 5434
    ca_certificate        = "rds-ca-ecc384-g1"
    parameters = {
      "rds.force_ssl"              = "1"
      "log_connections"            = "1"
      "log_disconnections"         = "1"
      "log_statement"              = "ddl"
      "log_min_duration_statement" = "1000"
      "password_encryption"        = "scram-sha-256"
      "shared_preload_libraries"   = "pgaudit"
      "pgaudit.log"                = "ddl,role"
    }
  }
}

buckets = {
  documents = {
    versioning       = "Enabled"
    force_destroy    = false
    sse_algorithm    = "aws:kms"
    block_public     = true
    logging_bucket   = "example-access-logs-111122223333"
    object_lock_days = 365
    object_ownership = "BucketOwnerEnforced"
    policy_statements = [
      {
        actions    = ["s3:ListBucket", "s3:GetBucketLocation"]
        principals = ["arn:aws:iam::111122223333:role/document-reader"]
      },
    ]
    lifecycle_expiries = {
      "drafts/" = 90
    }
    cors_origins = ["https://www.example.com"]
    replicate_to = "arn:aws:s3:::example-documents-replica-111122223333"
  }
  reports = {
    versioning       = "Enabled"
    force_destroy    = false
    sse_algorithm    = "aws:kms"
    block_public     = true
    logging_bucket   = "example-access-logs-111122223333"
    object_lock_days = 2555
    object_ownership = "BucketOwnerEnforced"
    policy_statements = [
      {
        actions    = ["s3:ListBucket"]
        principals = ["arn:aws:iam::111122223333:role/auditors"]
      },
    ]
    lifecycle_expiries = {
      "daily/"   = 400
      "monthly/" = 2555
    }
    cors_origins = ["https://reports.example.com"]
    replicate_to = "arn:aws:s3:::example-reports-replica-111122223333"
  }
}

cache = {
  engine_version     = "7.1"
  node_type          = "cache.r7g.large"
  nodes              = 3
  transit_encryption = true
  at_rest_encryption = true
  auth_token         = "from-a-secret-store"
  snapshots          = 35
  auto_minor_upgrade = true
}

monitoring_role_arn = "arn:aws:iam::111122223333:role/rds-monitoring"

tags = {
  owner       = "data-platform"
  environment = "production"
  data_class  = "confidential"
}
