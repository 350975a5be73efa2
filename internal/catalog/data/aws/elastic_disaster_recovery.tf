variable "days" {}
variable "encryption" {}
variable "key" {}
variable "routing" {}
variable "yes" {}

resource "aws_kms_key" "staging" {
  enable_key_rotation = true
}

resource "aws_drs_replication_configuration_template" "hardened" {
  associate_default_security_group        = false
  auto_replicate_new_disks                = true
  bandwidth_throttling                    = 0
  create_public_ip                        = false
  data_plane_routing                      = "PRIVATE_IP"
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = "CUSTOM"
  ebs_encryption_key_arn                  = aws_kms_key.staging.arn
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = ["sg-0a1b2c3d4e5f60718"]
  staging_area_subnet_id                  = "subnet-0a1b2c3d4e5f60718"
  staging_area_tags                       = { Purpose = "recovery" }
  use_dedicated_replication_server        = false

  pit_policy {
    enabled            = true
    interval           = 10
    retention_duration = 60
    units              = "MINUTE"
    rule_id            = 1
  }

  pit_policy {
    enabled            = true
    interval           = 1
    retention_duration = 14
    units              = "DAY"
    rule_id            = 3
  }
}

resource "aws_drs_replication_configuration_template" "careless" { # want: staging_encrypted, customer_managed_key, private_replication, default_group_off, points_for_a_week, new_disks_replicated
  associate_default_security_group        = true
  bandwidth_throttling                    = 0
  create_public_ip                        = true
  data_plane_routing                      = "PUBLIC_IP"
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = "NONE"
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = []
  staging_area_subnet_id                  = "subnet-0a1b2c3d4e5f60718"
  staging_area_tags                       = {}
  use_dedicated_replication_server        = false

  pit_policy {
    enabled            = true
    interval           = 1
    retention_duration = 2
    units              = "DAY"
  }
}

resource "aws_drs_replication_configuration_template" "from_variables" { # undecided: staging_encrypted, customer_managed_key, private_replication, default_group_off, points_for_a_week, new_disks_replicated
  associate_default_security_group        = var.yes
  auto_replicate_new_disks                = var.yes
  bandwidth_throttling                    = 0
  create_public_ip                        = false
  data_plane_routing                      = var.routing
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = var.encryption
  ebs_encryption_key_arn                  = var.key
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = ["sg-0a1b2c3d4e5f60718"]
  staging_area_subnet_id                  = "subnet-0a1b2c3d4e5f60718"
  staging_area_tags                       = {}
  use_dedicated_replication_server        = false

  pit_policy {
    enabled            = true
    interval           = 1
    retention_duration = var.days
    units              = "DAY"
  }
}
