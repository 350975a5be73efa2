terraform {
  required_version = ">= 1.8"
  required_providers {
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

variable "storage_encrypted" {
  description = "Whether the database encrypts its storage."
  type        = bool
  default     = false
}

# Stands in for an aws_db_instance, so that the demonstration needs no account.
# In a module it is the resource itself, and the postcondition says
# { aws_db_instance = self }.
resource "terraform_data" "database" {
  input = {
    identifier                          = "orders"
    engine                              = "postgres"
    instance_class                      = "db.t4g.medium"
    storage_encrypted                   = var.storage_encrypted
    kms_key_id                          = "arn:aws:kms:eu-central-1:111122223333:key/orders"
    publicly_accessible                 = false
    multi_az                            = true
    backup_retention_period             = 14
    deletion_protection                 = true
    delete_automated_backups            = false
    skip_final_snapshot                 = false
    final_snapshot_identifier           = "orders-final"
    copy_tags_to_snapshot               = true
    auto_minor_version_upgrade          = true
    iam_database_authentication_enabled = true
    manage_master_user_password         = true
    username                            = "orders_owner"
    port                                = 5439
    db_subnet_group_name                = "private"
    vpc_security_group_ids              = ["sg-0123456789abcdef0"]
    ca_cert_identifier                  = "rds-ca-rsa2048-g1"
    monitoring_interval                 = 60
    monitoring_role_arn                 = "arn:aws:iam::111122223333:role/rds-monitoring"
    performance_insights_enabled        = true
    performance_insights_kms_key_id     = "arn:aws:kms:eu-central-1:111122223333:key/orders"
    enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]
    engine_lifecycle_support            = "open-source-rds-extended-support-disabled"
    tags                                = { owner = "orders", data_class = "confidential" }
  }

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ aws_db_instance = self.input })
      error_message = provider::responsibility::explain({ aws_db_instance = self.input })
    }
  }
}
