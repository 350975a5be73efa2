# Settings as a careless caller gives them: no keys, no backups to speak of,
# old versions, doors open.
name       = "orders-data"
vpc_id     = "vpc-0a1b2c3d4e5f60718"
subnet_ids = ["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"]

kms = {
  create          = true
  key_arn         = null
  rotation        = false
  deletion_window = 7
  administrators  = ["*"]
}

databases = {
  orders = {
    engine                = "postgres"
    engine_version        = "11.22"
    instance_class        = "db.t3.micro"
    allocated_storage     = 20
    storage_encrypted     = false
    multi_az              = false
    publicly_accessible   = true
    deletion_protection   = false
    backup_retention      = 0
    iam_authentication    = false
    monitoring_interval   = 0
    performance_insights  = false
    log_exports           = []
    auto_minor_upgrade    = false
    copy_tags_to_snapshot = false
    skip_final_snapshot   = true
    username              = "postgres"
    port                  = null
    ca_certificate        = "rds-ca-2019"
    parameters = {
      "rds.force_ssl"       = "0"
      "log_connections"     = "0"
      "password_encryption" = "md5"
    }
  }
  billing = {
    engine                = "postgres"
    engine_version        = "12.19"
    instance_class        = "db.t3.micro"
    allocated_storage     = 20
    storage_encrypted     = false
    multi_az              = false
    publicly_accessible   = true
    deletion_protection   = false
    backup_retention      = 1
    iam_authentication    = false
    monitoring_interval   = 0
    performance_insights  = false
    log_exports           = null
    auto_minor_upgrade    = false
    copy_tags_to_snapshot = false
    skip_final_snapshot   = true
    username              = "admin"
    port                  = 5432
    ca_certificate        = null
    parameters            = {}
  }
}

buckets = {
  documents = {
    versioning       = "Suspended"
    force_destroy    = true
    sse_algorithm    = "AES256"
    block_public     = false
    logging_bucket   = null
    object_lock_days = null
    object_ownership = "ObjectWriter"
    policy_statements = [
      {
        actions    = ["s3:*"]
        principals = ["*"]
      },
    ]
    lifecycle_expiries = {}
    cors_origins       = ["*"]
    replicate_to       = null
  }
  reports = {
    versioning       = null
    force_destroy    = true
    sse_algorithm    = "AES256"
    block_public     = false
    logging_bucket   = null
    object_lock_days = null
    object_ownership = "BucketOwnerPreferred"
    policy_statements = [
      {
        actions    = ["s3:Get*", "s3:List*"]
        principals = ["*"]
      },
    ]
    lifecycle_expiries = {
      "daily/" = 1
    }
    cors_origins = ["*"]
    replicate_to = null
  }
}

cache = {
  engine_version     = "5.0.6"
  node_type          = "cache.t3.micro"
  nodes              = 1
  transit_encryption = false
  at_rest_encryption = false
  auth_token         = null
  snapshots          = 0
  auto_minor_upgrade = false
}

monitoring_role_arn = null

tags = {}
