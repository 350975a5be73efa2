variable "key" {}
variable "level" {}
variable "log" {}
variable "password" {}
variable "token" {}
variable "word" {}

resource "aws_datasync_location_object_storage" "hardened" {
  server_hostname = "objects.example.com"
  bucket_name     = "orders"
  agent_arns      = [aws_datasync_agent.hardened.arn]
}

resource "aws_datasync_location_object_storage" "careless" { # want: location_secrets, tls_to_storage
  server_hostname = "objects.example.com"
  server_protocol = "HTTP"
  bucket_name     = "orders"
  access_key      = "orders"
  secret_key      = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
}

resource "aws_datasync_location_object_storage" "from_variables" { # undecided: location_secrets, tls_to_storage
  server_hostname = "objects.example.com"
  server_protocol = var.word
  bucket_name     = "orders"
  secret_key      = var.key
}

resource "aws_datasync_location_azure_blob" "hardened" {
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = "NONE"
  container_url       = "https://orders.blob.core.windows.net/public"
}

resource "aws_datasync_location_azure_blob" "careless" { # want: location_secrets
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = "SAS"
  container_url       = "https://orders.blob.core.windows.net/orders"

  sas_configuration {
    token = "sp=r&st=2026-01-01T00:00:00Z&sig=aaaa"
  }
}

resource "aws_datasync_location_azure_blob" "from_variables" { # undecided: location_secrets
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = "SAS"
  container_url       = "https://orders.blob.core.windows.net/orders"

  sas_configuration {
    token = var.token
  }
}

resource "aws_datasync_location_efs" "hardened" {
  efs_file_system_arn   = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d"
  in_transit_encryption = "TLS1_2"

  ec2_config {
    security_group_arns = ["arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d"]
    subnet_arn          = "arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d"
  }
}

resource "aws_datasync_location_efs" "bare" { # want: tls_to_storage
  efs_file_system_arn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d"

  ec2_config {
    security_group_arns = ["arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d"]
    subnet_arn          = "arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d"
  }
}

resource "aws_datasync_location_efs" "from_variables" { # undecided: tls_to_storage
  efs_file_system_arn   = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d"
  in_transit_encryption = var.word

  ec2_config {
    security_group_arns = ["arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d"]
    subnet_arn          = "arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d"
  }
}

resource "aws_datasync_location_smb" "plain" {
  agent_arns      = [aws_datasync_agent.hardened.arn]
  server_hostname = "files.example.com"
  subdirectory    = "/orders"
  user            = "sync"
  password        = var.password
}

resource "aws_datasync_location_smb" "old" { # want: smb_version
  agent_arns      = [aws_datasync_agent.hardened.arn]
  server_hostname = "files.example.com"
  subdirectory    = "/orders"
  user            = "sync"
  password        = var.password

  mount_options {
    version = "SMB1"
  }
}

resource "aws_datasync_location_smb" "from_variables" { # undecided: smb_version
  agent_arns      = [aws_datasync_agent.hardened.arn]
  server_hostname = "files.example.com"
  subdirectory    = "/orders"
  user            = "sync"
  password        = var.password

  mount_options {
    version = var.word
  }
}

resource "aws_datasync_location_hdfs" "hardened" {
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = "KERBEROS"
  kerberos_principal  = "sync@EXAMPLE.COM"

  name_node {
    hostname = "10.0.0.4"
    port     = 8020
  }

  qop_configuration {
    data_transfer_protection = "PRIVACY"
    rpc_protection           = "PRIVACY"
  }
}

resource "aws_datasync_location_hdfs" "simple" { # want: hdfs_protected
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = "SIMPLE"
  simple_user         = "sync"

  name_node {
    hostname = "10.0.0.4"
    port     = 8020
  }
}

resource "aws_datasync_location_hdfs" "from_variables" { # undecided: hdfs_protected
  agent_arns          = [aws_datasync_agent.hardened.arn]
  authentication_type = var.word

  name_node {
    hostname = "10.0.0.4"
    port     = 8020
  }
}

resource "aws_datasync_task" "hardened" {
  source_location_arn      = aws_datasync_location_smb.plain.arn
  destination_location_arn = aws_datasync_location_efs.hardened.arn
  cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/datasync"

  options {
    log_level   = "TRANSFER"
    verify_mode = "ONLY_FILES_TRANSFERRED"
  }
}

resource "aws_datasync_task" "bare" { # want: task_logging
  source_location_arn      = aws_datasync_location_smb.plain.arn
  destination_location_arn = aws_datasync_location_efs.hardened.arn
}

# The block turns logging off where it does not say otherwise.
resource "aws_datasync_task" "silent" { # want: task_logging, transfers_verified
  source_location_arn      = aws_datasync_location_smb.plain.arn
  destination_location_arn = aws_datasync_location_efs.hardened.arn
  cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/datasync"

  options {
    verify_mode = "NONE"
  }
}

resource "aws_datasync_task" "from_variables" { # undecided: task_logging, transfers_verified
  source_location_arn      = aws_datasync_location_smb.plain.arn
  destination_location_arn = aws_datasync_location_efs.hardened.arn
  cloudwatch_log_group_arn = var.log

  options {
    log_level   = var.level
    verify_mode = var.word
  }
}

resource "aws_datasync_agent" "hardened" {
  name                = "office"
  activation_key      = var.key
  vpc_endpoint_id     = "vpce-0a1b2c3d4e5f60718"
  subnet_arns         = ["arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d"]
  security_group_arns = ["arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d"]
}

resource "aws_datasync_agent" "bare" { # want: private_agents
  name           = "bare"
  activation_key = var.key
}

resource "aws_datasync_agent" "from_variables" { # undecided: private_agents
  name            = "variables"
  activation_key  = var.key
  vpc_endpoint_id = var.word
}
