variable "days" {}
variable "groups" {}
variable "key" {}
variable "options" {}
variable "password" {}
variable "policy" {}
variable "range" {}
variable "word" {}
variable "yes" {}

resource "aws_kms_key" "files" {
  enable_key_rotation = true
}

# Windows

resource "aws_fsx_windows_file_system" "hardened" {
  storage_capacity     = 300
  throughput_capacity  = 32
  subnet_ids           = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  preferred_subnet_id  = "subnet-0a1b2c3d4e5f60718"
  deployment_type      = "MULTI_AZ_1"
  kms_key_id           = aws_kms_key.files.arn
  security_group_ids   = ["sg-0a1b2c3d4e5f60718"]
  copy_tags_to_backups = true

  self_managed_active_directory {
    dns_ips                            = ["10.0.0.10", "10.0.1.10"]
    domain_name                        = "corp.example.com"
    domain_join_service_account_secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:join-a1b2c3"
  }

  audit_log_configuration {
    file_access_audit_log_level       = "SUCCESS_AND_FAILURE"
    file_share_access_audit_log_level = "SUCCESS_AND_FAILURE"
  }
}

resource "aws_fsx_windows_file_system" "bare" { # want: customer_managed_key, security_groups, tags_copied, multi_az, windows_audit
  active_directory_id = "d-0a1b2c3d4e"
  throughput_capacity = 32
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
}

resource "aws_fsx_windows_file_system" "careless" { # want: customer_managed_key, security_groups, tags_copied, multi_az, windows_audit, automatic_backups, final_backup, passwords_out_of_code
  throughput_capacity             = 32
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  automatic_backup_retention_days = 0
  skip_final_backup               = true

  self_managed_active_directory {
    dns_ips     = ["10.0.0.10"]
    domain_name = "corp.example.com"
    username    = "join"
    password    = "Winter-2026"
  }

  audit_log_configuration {
    file_access_audit_log_level = "FAILURE_ONLY"
  }
}

resource "aws_fsx_windows_file_system" "from_variables" { # undecided: customer_managed_key, security_groups, tags_copied, multi_az, windows_audit, automatic_backups, final_backup, passwords_out_of_code
  throughput_capacity             = 32
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type                 = var.word
  kms_key_id                      = var.key
  security_group_ids              = var.groups
  copy_tags_to_backups            = var.yes
  automatic_backup_retention_days = var.days
  skip_final_backup               = var.yes

  self_managed_active_directory {
    dns_ips     = ["10.0.0.10"]
    domain_name = "corp.example.com"
    password    = var.password
  }

  audit_log_configuration {
    file_access_audit_log_level       = var.word
    file_share_access_audit_log_level = var.word
  }
}

# Lustre

resource "aws_fsx_lustre_file_system" "hardened" {
  storage_capacity                = 1200
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type                 = "PERSISTENT_2"
  per_unit_storage_throughput     = 125
  kms_key_id                      = aws_kms_key.files.arn
  security_group_ids              = ["sg-0a1b2c3d4e5f60718"]
  automatic_backup_retention_days = 14
  copy_tags_to_backups            = true
  skip_final_backup               = false

  log_configuration {
    destination = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/lustre"
    level       = "WARN_ERROR"
  }

  root_squash_configuration {
    root_squash = "65534:65534"
  }
}

# Scratch: no backups, no key to choose.
resource "aws_fsx_lustre_file_system" "scratch" { # want: customer_managed_key, security_groups, lustre_root_squashed, lustre_repository_log
  storage_capacity = 1200
  subnet_ids       = ["subnet-0a1b2c3d4e5f60718"]
  import_path      = "s3://orders"
}

resource "aws_fsx_lustre_file_system" "bare" { # want: customer_managed_key, security_groups, lustre_root_squashed, lustre_repository_log, automatic_backups, final_backup, tags_copied
  storage_capacity            = 1200
  subnet_ids                  = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type             = "PERSISTENT_1"
  per_unit_storage_throughput = 50

  log_configuration {
    level = "DISABLED"
  }

  root_squash_configuration {
    root_squash = "0:0"
  }
}

resource "aws_fsx_lustre_file_system" "from_variables" { # undecided: customer_managed_key, security_groups, lustre_root_squashed, lustre_repository_log, automatic_backups, final_backup, tags_copied
  storage_capacity                = 1200
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type                 = "PERSISTENT_1"
  kms_key_id                      = var.key
  security_group_ids              = var.groups
  automatic_backup_retention_days = var.days
  copy_tags_to_backups            = var.yes
  skip_final_backup               = var.yes

  log_configuration {
    level = var.word
  }

  root_squash_configuration {
    root_squash = var.word
  }
}

resource "aws_fsx_file_cache" "hardened" {
  storage_capacity        = 1200
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id              = aws_kms_key.files.arn
  security_group_ids      = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_fsx_file_cache" "bare" { # want: customer_managed_key, security_groups
  storage_capacity        = 1200
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
}

resource "aws_fsx_file_cache" "from_variables" { # undecided: customer_managed_key, security_groups
  storage_capacity        = 1200
  file_cache_type         = "LUSTRE"
  file_cache_type_version = "2.12"
  subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id              = var.key
  security_group_ids      = var.groups
}

# ONTAP

resource "aws_fsx_ontap_file_system" "hardened" {
  storage_capacity                = 1024
  throughput_capacity             = 128
  deployment_type                 = "MULTI_AZ_2"
  preferred_subnet_id             = "subnet-0a1b2c3d4e5f60718"
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  kms_key_id                      = aws_kms_key.files.arn
  security_group_ids              = ["sg-0a1b2c3d4e5f60718"]
  automatic_backup_retention_days = 30
}

resource "aws_fsx_ontap_file_system" "bare" { # want: customer_managed_key, security_groups, automatic_backups, multi_az, passwords_out_of_code
  storage_capacity    = 1024
  throughput_capacity = 128
  deployment_type     = "SINGLE_AZ_1"
  preferred_subnet_id = "subnet-0a1b2c3d4e5f60718"
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  fsx_admin_password  = "Winter-2026"
}

resource "aws_fsx_ontap_file_system" "from_variables" { # undecided: customer_managed_key, security_groups, automatic_backups, multi_az, passwords_out_of_code
  storage_capacity                = 1024
  deployment_type                 = var.word
  preferred_subnet_id             = "subnet-0a1b2c3d4e5f60718"
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id                      = var.key
  security_group_ids              = var.groups
  automatic_backup_retention_days = var.days
  fsx_admin_password              = var.password
}

resource "aws_fsx_ontap_storage_virtual_machine" "hardened" {
  file_system_id = aws_fsx_ontap_file_system.hardened.id
  name           = "orders"
}

resource "aws_fsx_ontap_storage_virtual_machine" "careless" { # want: passwords_out_of_code
  file_system_id     = aws_fsx_ontap_file_system.bare.id
  name               = "careless"
  svm_admin_password = "Winter-2026"
}

resource "aws_fsx_ontap_storage_virtual_machine" "from_variables" { # undecided: passwords_out_of_code
  file_system_id     = aws_fsx_ontap_file_system.bare.id
  name               = "variables"
  svm_admin_password = var.password
}

resource "aws_fsx_ontap_volume" "hardened" {
  name                       = "records"
  storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.hardened.id
  size_in_megabytes          = 1024

  snaplock_configuration {
    snaplock_type = "COMPLIANCE"
  }
}

resource "aws_fsx_ontap_volume" "careless" { # want: final_backup, snapshots_on, snaplock_kept
  name                       = "careless"
  storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.careless.id
  size_in_megabytes          = 1024
  skip_final_backup          = true
  snapshot_policy            = "none"

  snaplock_configuration {
    snaplock_type     = "ENTERPRISE"
    privileged_delete = "ENABLED"
  }
}

# The target of a mirror takes the snapshots of its source.
resource "aws_fsx_ontap_volume" "mirror" {
  name                       = "mirror"
  storage_virtual_machine_id = aws_fsx_ontap_storage_virtual_machine.careless.id
  ontap_volume_type          = "DP"
  size_in_megabytes          = 1024
  skip_final_backup          = true
  snapshot_policy            = "none"
}

resource "aws_fsx_ontap_volume" "from_variables" { # undecided: final_backup, snapshots_on, snaplock_kept
  name                                 = "variables"
  storage_virtual_machine_id           = aws_fsx_ontap_storage_virtual_machine.careless.id
  size_in_megabytes                    = 1024
  skip_final_backup                    = var.yes
  snapshot_policy                      = var.word
  bypass_snaplock_enterprise_retention = var.yes
}

# OpenZFS

resource "aws_fsx_openzfs_file_system" "hardened" {
  storage_capacity                = 64
  throughput_capacity             = 160
  deployment_type                 = "MULTI_AZ_1"
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  preferred_subnet_id             = "subnet-0a1b2c3d4e5f60718"
  kms_key_id                      = aws_kms_key.files.arn
  security_group_ids              = ["sg-0a1b2c3d4e5f60718"]
  automatic_backup_retention_days = 30
  copy_tags_to_backups            = true
  copy_tags_to_volumes            = true

  root_volume_configuration {
    nfs_exports {
      client_configurations {
        clients = "10.0.0.0/24"
        options = ["rw", "crossmnt"]
      }
    }
  }
}

resource "aws_fsx_openzfs_file_system" "bare" { # want: customer_managed_key, security_groups, automatic_backups, tags_copied, multi_az
  storage_capacity    = 64
  throughput_capacity = 64
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
}

resource "aws_fsx_openzfs_file_system" "careless" { # want: customer_managed_key, security_groups, automatic_backups, final_backup, tags_copied, multi_az, exports_narrow, root_squashed
  storage_capacity    = 64
  throughput_capacity = 64
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  skip_final_backup   = true

  root_volume_configuration {
    nfs_exports {
      client_configurations {
        clients = "*"
        options = ["rw", "no_root_squash"]
      }
    }
  }
}

resource "aws_fsx_openzfs_file_system" "from_variables" { # undecided: customer_managed_key, security_groups, automatic_backups, final_backup, tags_copied, multi_az, exports_narrow, root_squashed
  storage_capacity                = 64
  throughput_capacity             = 64
  deployment_type                 = var.word
  subnet_ids                      = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id                      = var.key
  security_group_ids              = var.groups
  automatic_backup_retention_days = var.days
  copy_tags_to_backups            = var.yes
  copy_tags_to_volumes            = var.yes
  skip_final_backup               = var.yes

  root_volume_configuration {
    nfs_exports {
      client_configurations {
        clients = var.range
        options = var.options
      }
    }
  }
}

resource "aws_fsx_openzfs_volume" "hardened" {
  name             = "orders"
  parent_volume_id = aws_fsx_openzfs_file_system.hardened.root_volume_id

  nfs_exports {
    client_configurations {
      clients = "10.0.0.0/24"
      options = ["rw", "root_squash"]
    }
  }
}

resource "aws_fsx_openzfs_volume" "careless" { # want: exports_narrow, root_squashed
  name             = "careless"
  parent_volume_id = aws_fsx_openzfs_file_system.careless.root_volume_id

  nfs_exports {
    client_configurations {
      clients = "*"
      options = ["rw", "no_root_squash"]
    }
  }
}

resource "aws_fsx_openzfs_volume" "from_variables" { # undecided: exports_narrow, root_squashed
  name             = "variables"
  parent_volume_id = aws_fsx_openzfs_file_system.careless.root_volume_id

  nfs_exports {
    client_configurations {
      clients = var.range
      options = var.options
    }
  }
}

resource "aws_fsx_s3_access_point_attachment" "hardened" {
  name = "orders"
  type = "OPENZFS"

  s3_access_point {
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/reports" }
        Action    = "s3:GetObject"
        Resource  = "*"
      }]
    })
  }
}

resource "aws_fsx_s3_access_point_attachment" "open" { # want: access_point_policy
  name = "open"
  type = "OPENZFS"

  s3_access_point {
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:*"
        Resource  = "*"
      }]
    })
  }
}

resource "aws_fsx_s3_access_point_attachment" "from_variables" { # undecided: access_point_policy
  name = "variables"
  type = "OPENZFS"

  s3_access_point {
    policy = var.policy
  }
}

# A cache of a bucket has no backups.
resource "aws_fsx_lustre_file_system" "linked" { # want: customer_managed_key, tags_copied, lustre_root_squashed, lustre_repository_log
  storage_capacity            = 1200
  subnet_ids                  = ["subnet-0a1b2c3d4e5f60718"]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  security_group_ids          = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_fsx_data_repository_association" "linked" {
  file_system_id       = aws_fsx_lustre_file_system.linked.id
  data_repository_path = "s3://orders"
  file_system_path     = "/orders"
}

# Backed up by AWS Backup instead.
resource "aws_fsx_ontap_file_system" "by_plan" {
  storage_capacity    = 1024
  throughput_capacity = 128
  deployment_type     = "MULTI_AZ_1"
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  preferred_subnet_id = "subnet-0a1b2c3d4e5f60718"
  kms_key_id          = aws_kms_key.files.arn
  security_group_ids  = ["sg-0a1b2c3d4e5f60718"]
}

resource "aws_backup_selection" "by_plan" {
  name         = "files"
  plan_id      = "0a1b2c3d"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_fsx_ontap_file_system.by_plan.arn]
}
