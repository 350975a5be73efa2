variable "algorithm" {}
variable "destroy" {}
variable "directory_type" {}
variable "endpoint_type" {}
variable "groups" {}
variable "key" {}
variable "log_groups" {}
variable "methods" {}
variable "policy_name" {}
variable "protocols" {}
variable "resumption" {}
variable "role" {}

# Servers

resource "aws_transfer_server" "partners" {
  endpoint_type               = "VPC"
  protocols                   = ["SFTP"]
  identity_provider_type      = "AWS_LAMBDA"
  function                    = aws_lambda_function.identity.arn
  sftp_authentication_methods = "PUBLIC_KEY_AND_PASSWORD"
  security_policy_name        = "TransferSecurityPolicy-2025-03"
  structured_log_destinations = ["${aws_cloudwatch_log_group.transfer.arn}:*"]

  endpoint_details {
    vpc_id                 = aws_vpc.main.id
    subnet_ids             = [aws_subnet.a.id]
    address_allocation_ids = [aws_eip.sftp.id]
    security_group_ids     = [aws_security_group.partners.id]
  }
}

resource "aws_transfer_server" "bare" { # want: not_public, security_policy_current, post_quantum, server_logging
}

resource "aws_transfer_server" "plain" { # want: security_groups_named, no_ftp, post_quantum, users_not_force_destroyed, tls_session_resumed, keys_out_of_state, passwords_not_alone
  endpoint_type          = "VPC"
  protocols              = ["SFTP", "FTP", "FTPS"]
  identity_provider_type = "API_GATEWAY"
  url                    = "https://abc123.execute-api.eu-west-1.amazonaws.com/prod"
  invocation_role        = aws_iam_role.invoke.arn
  security_policy_name   = "TransferSecurityPolicy-2024-01"
  logging_role           = aws_iam_role.logs.arn
  certificate            = aws_acm_certificate.ftps.arn
  force_destroy          = true
  host_key               = "example-host-key"

  endpoint_details {
    vpc_id     = aws_vpc.main.id
    subnet_ids = [aws_subnet.a.id]
  }

  protocol_details {
    tls_session_resumption_mode = "DISABLED"
  }
}

# AS2 has no SSH to exchange keys for.
resource "aws_transfer_server" "as2" {
  endpoint_type        = "VPC_ENDPOINT"
  protocols            = ["AS2"]
  security_policy_name = "TransferSecurityPolicy-2024-01"
  logging_role         = aws_iam_role.logs.arn

  endpoint_details {
    vpc_endpoint_id = aws_vpc_endpoint.transfer.id
  }
}

resource "aws_transfer_server" "fips" { # want: post_quantum
  endpoint_type        = "VPC_ENDPOINT"
  security_policy_name = "TransferSecurityPolicy-FIPS-2024-05"
  logging_role         = aws_iam_role.logs.arn

  endpoint_details {
    vpc_endpoint_id = aws_vpc_endpoint.transfer.id
  }
}

resource "aws_transfer_server" "variables" { # undecided: not_public, security_groups_named, no_ftp, security_policy_current, post_quantum, server_logging, passwords_not_alone, tls_session_resumed, users_not_force_destroyed, keys_out_of_state
  endpoint_type               = var.endpoint_type
  protocols                   = var.protocols
  identity_provider_type      = "AWS_LAMBDA"
  function                    = aws_lambda_function.identity.arn
  sftp_authentication_methods = var.methods
  security_policy_name        = var.policy_name
  structured_log_destinations = var.log_groups
  force_destroy               = var.destroy
  host_key                    = var.key

  endpoint_details {
    vpc_id             = aws_vpc.main.id
    subnet_ids         = [aws_subnet.a.id]
    security_group_ids = var.groups
  }

  protocol_details {
    tls_session_resumption_mode = var.resumption
  }
}

# Keys

resource "aws_transfer_host_key" "write_only" {
  server_id        = aws_transfer_server.partners.id
  host_key_body_wo = var.key
}

resource "aws_transfer_host_key" "in_state" { # want: keys_out_of_state
  server_id     = aws_transfer_server.partners.id
  host_key_body = "example-host-key"
}

resource "aws_transfer_host_key" "variables" { # undecided: keys_out_of_state
  server_id     = aws_transfer_server.partners.id
  host_key_body = var.key
}

resource "aws_transfer_certificate" "partner" {
  certificate = file("partner.pem")
  usage       = "ENCRYPTION"
}

resource "aws_transfer_certificate" "own" { # want: keys_out_of_state
  certificate = file("own.pem")
  private_key = "example-private-key"
  usage       = "SIGNING"
}

resource "aws_transfer_certificate" "variables" { # undecided: keys_out_of_state
  certificate = file("own.pem")
  private_key = var.key
  usage       = "SIGNING"
}

# Users

resource "aws_transfer_user" "logical" {
  server_id           = aws_transfer_server.partners.id
  user_name           = "acme"
  role                = aws_iam_role.acme.arn
  home_directory_type = "LOGICAL"

  home_directory_mappings {
    entry  = "/"
    target = "/partner-files/acme"
  }
}

resource "aws_transfer_user" "scoped_down" {
  server_id      = aws_transfer_server.partners.id
  user_name      = "globex"
  role           = aws_iam_role.partners.arn
  home_directory = "/partner-files/globex"
  policy         = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::partner-files/globex/*" }] })
}

resource "aws_transfer_user" "free" { # want: users_confined
  server_id      = aws_transfer_server.partners.id
  user_name      = "initech"
  role           = aws_iam_role.partners.arn
  home_directory = "/partner-files/initech"
}

resource "aws_transfer_user" "variables" { # undecided: users_confined
  server_id           = aws_transfer_server.partners.id
  user_name           = "hooli"
  role                = aws_iam_role.partners.arn
  home_directory_type = var.directory_type
}

resource "aws_transfer_access" "logical" {
  server_id           = aws_transfer_server.partners.id
  external_id         = "S-1-1-12-1234567890-123456789-1234567890-1234"
  role                = aws_iam_role.staff.arn
  home_directory_type = "LOGICAL"

  home_directory_mappings {
    entry  = "/"
    target = "/staff-files/$${Transfer:UserName}"
  }
}

resource "aws_transfer_access" "free" { # want: users_confined
  server_id      = aws_transfer_server.partners.id
  external_id    = "S-1-1-12-1234567890-123456789-1234567890-5678"
  role           = aws_iam_role.staff.arn
  home_directory = "/staff-files"
}

resource "aws_transfer_access" "variables" { # undecided: users_confined
  server_id           = aws_transfer_server.partners.id
  external_id         = "S-1-1-12-1234567890-123456789-1234567890-9012"
  role                = aws_iam_role.staff.arn
  home_directory_type = var.directory_type
}

# Connectors

resource "aws_transfer_connector" "sftp" {
  access_role          = aws_iam_role.connector.arn
  logging_role         = aws_iam_role.logs.arn
  url                  = "sftp://files.partner.example"
  security_policy_name = "TransferSFTPConnectorSecurityPolicy-2024-03"

  sftp_config {
    user_secret_id    = aws_secretsmanager_secret.partner.id
    trusted_host_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample"]
  }
}

resource "aws_transfer_connector" "as2" {
  access_role  = aws_iam_role.connector.arn
  logging_role = aws_iam_role.logs.arn
  url          = "https://as2.partner.example"

  as2_config {
    compression           = "DISABLED"
    encryption_algorithm  = "AES256_CBC"
    signing_algorithm     = "SHA256"
    mdn_response          = "SYNC"
    mdn_signing_algorithm = "SHA256"
    local_profile_id      = aws_transfer_profile.local.profile_id
    partner_profile_id    = aws_transfer_profile.partner.profile_id
  }
}

resource "aws_transfer_connector" "bare" { # want: connector_logging, connector_policy_current
  access_role          = aws_iam_role.connector.arn
  url                  = "sftp://files.partner.example"
  security_policy_name = "TransferSFTPConnectorSecurityPolicy-2023-07"

  sftp_config {
    user_secret_id = aws_secretsmanager_secret.partner.id
  }
}

resource "aws_transfer_connector" "as2_plain" { # want: connector_logging, as2_encrypted, as2_signed
  access_role = aws_iam_role.connector.arn
  url         = "http://as2.partner.example"

  as2_config {
    compression          = "DISABLED"
    encryption_algorithm = "NONE"
    signing_algorithm    = "SHA1"
    mdn_response         = "NONE"
    local_profile_id     = aws_transfer_profile.local.profile_id
    partner_profile_id   = aws_transfer_profile.partner.profile_id
  }
}

resource "aws_transfer_connector" "variables" { # undecided: connector_logging, connector_policy_current, as2_encrypted, as2_signed
  access_role          = aws_iam_role.connector.arn
  logging_role         = var.role
  url                  = "https://as2.partner.example"
  security_policy_name = var.policy_name

  as2_config {
    compression          = "DISABLED"
    encryption_algorithm = var.algorithm
    signing_algorithm    = var.algorithm
    mdn_response         = "NONE"
    local_profile_id     = aws_transfer_profile.local.profile_id
    partner_profile_id   = aws_transfer_profile.partner.profile_id
  }
}
