variable "acl" {}
variable "clients" {}
variable "days" {}
variable "key" {}
variable "log" {}
variable "password" {}
variable "word" {}

resource "aws_kms_key" "files" {
  enable_key_rotation = true
}

resource "aws_storagegateway_gateway" "hardened" {
  gateway_name             = "office"
  gateway_timezone         = "GMT"
  gateway_type             = "FILE_S3"
  smb_security_strategy    = "MandatoryEncryption"
  cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:gateway"
}

resource "aws_storagegateway_smb_file_share" "hardened" {
  gateway_arn           = aws_storagegateway_gateway.hardened.arn
  location_arn          = "arn:aws:s3:::office"
  role_arn              = "arn:aws:iam::111122223333:role/gateway"
  kms_encrypted         = true
  kms_key_arn           = aws_kms_key.files.arn
  audit_destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:audit"
}

resource "aws_storagegateway_gateway" "bare" { # want: health_logs
  gateway_name     = "bare"
  gateway_timezone = "GMT"
}

resource "aws_storagegateway_gateway" "guests" { # want: smb_encryption, guest_password_out_of_code, health_logs
  gateway_name          = "guests"
  gateway_timezone      = "GMT"
  gateway_type          = "FILE_S3"
  smb_guest_password    = "Winter-2026"
  smb_security_strategy = "ClientSpecified"
}

resource "aws_storagegateway_smb_file_share" "guests" { # want: no_guest_access, objects_not_public, customer_managed_key, audit_logs
  gateway_arn    = aws_storagegateway_gateway.guests.arn
  location_arn   = "arn:aws:s3:::office"
  role_arn       = "arn:aws:iam::111122223333:role/gateway"
  authentication = "GuestAccess"
  object_acl     = "authenticated-read"
}

resource "aws_storagegateway_gateway" "from_variables" { # undecided: smb_encryption, guest_password_out_of_code, health_logs
  gateway_name             = "variables"
  gateway_timezone         = "GMT"
  gateway_type             = "FILE_FSX_SMB"
  smb_guest_password       = var.password
  smb_security_strategy    = var.word
  cloudwatch_log_group_arn = var.log
}

resource "aws_storagegateway_smb_file_share" "from_variables" { # undecided: no_guest_access, objects_not_public, customer_managed_key, audit_logs
  gateway_arn           = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12a3456b"
  location_arn          = "arn:aws:s3:::office"
  role_arn              = "arn:aws:iam::111122223333:role/gateway"
  authentication        = var.word
  object_acl            = var.acl
  kms_encrypted         = true
  kms_key_arn           = var.key
  audit_destination_arn = var.log
}

resource "aws_storagegateway_nfs_file_share" "hardened" {
  gateway_arn   = aws_storagegateway_gateway.hardened.arn
  location_arn  = "arn:aws:s3:::office"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  client_list   = ["10.0.8.0/24"]
  object_acl    = "bucket-owner-full-control"
  kms_encrypted = true
  kms_key_arn   = aws_kms_key.files.arn
}

resource "aws_storagegateway_nfs_file_share" "open" { # want: nfs_clients_named, nfs_root_squashed, objects_not_public, customer_managed_key
  gateway_arn  = aws_storagegateway_gateway.hardened.arn
  location_arn = "arn:aws:s3:::office"
  role_arn     = "arn:aws:iam::111122223333:role/gateway"
  client_list  = ["0.0.0.0/0"]
  squash       = "NoSquash"
  object_acl   = "public-read"
}

resource "aws_storagegateway_nfs_file_share" "from_variables" { # undecided: nfs_clients_named, nfs_root_squashed, objects_not_public, customer_managed_key
  gateway_arn   = aws_storagegateway_gateway.hardened.arn
  location_arn  = "arn:aws:s3:::office"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  client_list   = var.clients
  squash        = var.word
  object_acl    = var.acl
  kms_encrypted = true
  kms_key_arn   = var.key
}

resource "aws_storagegateway_cached_iscsi_volume" "hardened" {
  gateway_arn          = aws_storagegateway_gateway.bare.arn
  network_interface_id = "10.0.8.4"
  target_name          = "orders"
  volume_size_in_bytes = 5368709120
  kms_encrypted        = true
  kms_key              = aws_kms_key.files.arn
}

resource "aws_storagegateway_cached_iscsi_volume" "bare" { # want: customer_managed_key
  gateway_arn          = aws_storagegateway_gateway.bare.arn
  network_interface_id = "10.0.8.4"
  target_name          = "bare"
  volume_size_in_bytes = 5368709120
}

resource "aws_storagegateway_cached_iscsi_volume" "from_variables" { # undecided: customer_managed_key
  gateway_arn          = aws_storagegateway_gateway.bare.arn
  network_interface_id = "10.0.8.4"
  target_name          = "variables"
  volume_size_in_bytes = 5368709120
  kms_encrypted        = true
  kms_key              = var.key
}

resource "aws_storagegateway_stored_iscsi_volume" "hardened" {
  gateway_arn            = aws_storagegateway_gateway.bare.arn
  disk_id                = "sdb"
  network_interface_id   = "10.0.8.4"
  preserve_existing_data = false
  target_name            = "orders"
  kms_encrypted          = true
  kms_key                = aws_kms_key.files.arn
}

resource "aws_storagegateway_stored_iscsi_volume" "bare" { # want: customer_managed_key
  gateway_arn            = aws_storagegateway_gateway.bare.arn
  disk_id                = "sdb"
  network_interface_id   = "10.0.8.4"
  preserve_existing_data = false
  target_name            = "bare"
}

resource "aws_storagegateway_stored_iscsi_volume" "from_variables" { # undecided: customer_managed_key
  gateway_arn            = aws_storagegateway_gateway.bare.arn
  disk_id                = "sdb"
  network_interface_id   = "10.0.8.4"
  preserve_existing_data = false
  target_name            = "variables"
  kms_encrypted          = true
  kms_key                = var.key
}

resource "aws_storagegateway_tape_pool" "hardened" {
  pool_name                   = "records"
  storage_class               = "DEEP_ARCHIVE"
  retention_lock_type         = "COMPLIANCE"
  retention_lock_time_in_days = 365
}

resource "aws_storagegateway_tape_pool" "bare" { # want: tapes_locked
  pool_name     = "bare"
  storage_class = "GLACIER"
}

resource "aws_storagegateway_tape_pool" "from_variables" { # undecided: tapes_locked
  pool_name                   = "variables"
  storage_class               = "GLACIER"
  retention_lock_type         = var.word
  retention_lock_time_in_days = var.days
}

resource "aws_storagegateway_file_system_association" "hardened" {
  gateway_arn           = aws_storagegateway_gateway.from_variables.arn
  location_arn          = "arn:aws:fsx:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718"
  username              = "gateway"
  password              = var.password
  audit_destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:audit"
}

resource "aws_storagegateway_file_system_association" "bare" { # want: audit_logs
  gateway_arn  = aws_storagegateway_gateway.from_variables.arn
  location_arn = "arn:aws:fsx:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718"
  username     = "gateway"
  password     = var.password
}

resource "aws_storagegateway_file_system_association" "from_variables" { # undecided: audit_logs
  gateway_arn           = aws_storagegateway_gateway.from_variables.arn
  location_arn          = "arn:aws:fsx:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718"
  username              = "gateway"
  password              = var.password
  audit_destination_arn = var.log
}
