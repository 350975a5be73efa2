variable "bypass" {}
variable "encrypted" {}
variable "groups" {}
variable "key" {}
variable "overwrite" {}
variable "path" {}
variable "permissions" {}
variable "policy" {}
variable "public_subnet" {}
variable "ranges" {}
variable "status" {}
variable "uid" {}
variable "users" {}
variable "zone" {}

# File systems

resource "aws_kms_key" "files" {
  enable_key_rotation = true
}

resource "aws_efs_file_system" "hardened" {
  encrypted  = true
  kms_key_id = aws_kms_key.files.arn

  protection {
    replication_overwrite = "ENABLED"
  }
}

resource "aws_efs_backup_policy" "hardened" {
  file_system_id = aws_efs_file_system.hardened.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_file_system_policy" "hardened" {
  file_system_id = aws_efs_file_system.hardened.id
  policy         = data.aws_iam_policy_document.tls.json
}

data "aws_iam_policy_document" "tls" {
  statement {
    actions = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "elasticfilesystem:AccessedViaMountTarget"
      values   = ["true"]
    }
  }

  statement {
    effect  = "Deny"
    actions = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_efs_file_system" "bare" { # want: encrypted, customer_managed_key, tls_required, backup_enabled
  creation_token = "bare"
}

resource "aws_efs_file_system" "one_zone" { # want: encrypted, customer_managed_key, tls_required, backup_enabled, several_zones, overwrite_protection
  encrypted              = false
  availability_zone_name = "eu-west-1a"

  protection {
    replication_overwrite = "DISABLED"
  }
}

resource "aws_efs_backup_policy" "one_zone" {
  file_system_id = aws_efs_file_system.one_zone.id

  backup_policy {
    status = "DISABLED"
  }
}

# In a backup plan, and with a policy whose allowances ask for TLS.
resource "aws_efs_file_system" "selected" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_backup_selection" "files" {
  name         = "files"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  plan_id      = aws_backup_plan.daily.id
  resources    = [aws_efs_file_system.selected.arn]
}

resource "aws_efs_file_system_policy" "selected" {
  file_system_id = aws_efs_file_system.selected.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientRootAccess"]
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}

resource "aws_efs_file_system" "from_variables" { # undecided: encrypted, customer_managed_key, tls_required, backup_enabled, several_zones, overwrite_protection
  encrypted              = var.encrypted
  kms_key_id             = var.key
  availability_zone_name = var.zone

  protection {
    replication_overwrite = var.overwrite
  }
}

resource "aws_efs_backup_policy" "from_variables" {
  file_system_id = aws_efs_file_system.from_variables.id

  backup_policy {
    status = var.status
  }
}

resource "aws_efs_file_system_policy" "from_variables" { # undecided: policy_not_public, no_root_access_for_all, policy_lockout_check
  file_system_id                     = aws_efs_file_system.from_variables.id
  policy                             = var.policy
  bypass_policy_lockout_safety_check = var.bypass
}

resource "aws_efs_file_system_policy" "anyone" { # want: policy_not_public, no_root_access_for_all, policy_lockout_check
  file_system_id                     = aws_efs_file_system.one_zone.id
  bypass_policy_lockout_safety_check = true
  policy                             = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"AWS": "*"},
        "Action": "elasticfilesystem:*"
      }]
    }
  JSON
}

# Replication

resource "aws_efs_file_system" "replica" { # want: tls_required, backup_enabled
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  protection {
    replication_overwrite = "DISABLED"
  }
}

resource "aws_efs_replication_configuration" "existing" {
  source_file_system_id = aws_efs_file_system.hardened.id

  destination {
    region         = "eu-central-1"
    file_system_id = aws_efs_file_system.replica.id
  }
}

resource "aws_efs_replication_configuration" "own_key" {
  source_file_system_id = aws_efs_file_system.selected.id

  destination {
    region     = "eu-central-1"
    kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_efs_replication_configuration" "bare" { # want: customer_managed_key
  source_file_system_id = "fs-0123456789abcdef0"

  destination {
    region = "eu-central-1"
  }
}

resource "aws_efs_replication_configuration" "from_variable" { # undecided: customer_managed_key
  source_file_system_id = "fs-0123456789abcdef1"

  destination {
    region     = "eu-central-1"
    kms_key_id = var.key
  }
}

# Access points

resource "aws_efs_access_point" "hardened" {
  file_system_id = aws_efs_file_system.hardened.id

  posix_user {
    uid = 1001
    gid = 1001
  }

  root_directory {
    path = "/orders"

    creation_info {
      owner_uid   = 1001
      owner_gid   = 1001
      permissions = "0750"
    }
  }
}

resource "aws_efs_access_point" "bare" { # want: access_point_root_directory, access_point_user
  file_system_id = aws_efs_file_system.hardened.id
}

resource "aws_efs_access_point" "root" { # want: access_point_root_directory, access_point_not_root, access_point_permissions
  file_system_id = aws_efs_file_system.hardened.id

  posix_user {
    uid = 0
    gid = 0
  }

  root_directory {
    path = "/"

    creation_info {
      owner_uid   = 0
      owner_gid   = 0
      permissions = "0777"
    }
  }
}

resource "aws_efs_access_point" "from_variables" { # undecided: access_point_root_directory, access_point_user, access_point_not_root, access_point_permissions
  file_system_id = aws_efs_file_system.hardened.id

  dynamic "posix_user" {
    for_each = var.users
    content {
      uid = var.uid
      gid = 1001
    }
  }

  root_directory {
    path = var.path

    creation_info {
      owner_uid   = 1001
      owner_gid   = 1001
      permissions = var.permissions
    }
  }
}

# Mount targets

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

resource "aws_subnet" "from_variable" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.3.0/24"
  map_public_ip_on_launch = var.public_subnet
}

resource "aws_security_group" "clients" {
  ingress {
    from_port   = 2049
    to_port     = 2049
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "open" {
  ingress {
    from_port   = 2049
    to_port     = 2049
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "from_variable" {
  ingress {
    from_port   = 2049
    to_port     = 2049
    protocol    = "tcp"
    cidr_blocks = var.ranges
  }
}

resource "aws_efs_mount_target" "hardened" {
  file_system_id  = aws_efs_file_system.hardened.id
  subnet_id       = aws_subnet.private.id
  security_groups = [aws_security_group.clients.id]
}

resource "aws_efs_mount_target" "bare" { # want: mount_target_private_subnet, mount_target_security_group
  file_system_id = aws_efs_file_system.hardened.id
  subnet_id      = aws_subnet.public.id
}

resource "aws_efs_mount_target" "open" { # want: mount_target_not_open
  file_system_id  = aws_efs_file_system.hardened.id
  subnet_id       = aws_subnet.private.id
  security_groups = [aws_security_group.open.id]
}

resource "aws_efs_mount_target" "from_variables" { # undecided: mount_target_private_subnet, mount_target_security_group, mount_target_not_open
  file_system_id  = aws_efs_file_system.hardened.id
  subnet_id       = aws_subnet.from_variable.id
  security_groups = var.groups
}

resource "aws_efs_mount_target" "range_from_variable" { # undecided: mount_target_not_open
  file_system_id  = aws_efs_file_system.hardened.id
  subnet_id       = aws_subnet.private.id
  security_groups = [aws_security_group.from_variable.id]
}
