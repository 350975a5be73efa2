variable "auth" {}
variable "direction" {}
variable "method" {}
variable "password" {}
variable "protocol" {}
variable "type" {}

resource "aws_directory_service_directory" "hardened" { # undecided: secrets_out_of_code
  name     = "corp.shop.example"
  password = var.password
  type     = "MicrosoftAD"
  edition  = "Standard"

  vpc_settings {
    vpc_id     = "vpc-0123456789abcdef0"
    subnet_ids = ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"]
  }
}

resource "aws_directory_service_log_subscription" "hardened" {
  directory_id   = aws_directory_service_directory.hardened.id
  log_group_name = "/aws/directoryservice/corp"
}

resource "aws_directory_service_radius_settings" "hardened" { # undecided: secrets_out_of_code
  directory_id            = aws_directory_service_directory.hardened.id
  authentication_protocol = "MS-CHAPv2"
  display_label           = "code"
  radius_port             = 1812
  radius_retries          = 3
  radius_servers          = ["10.0.1.5"]
  radius_timeout          = 5
  shared_secret           = var.password
}

resource "aws_directory_service_directory" "simple" { # want: microsoft_ad
  name     = "simple.shop.example"
  password = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:simple-AbCdEf"
  size     = "Small"
}

resource "aws_directory_service_directory" "careless" { # want: log_forwarding, radius_mfa, secrets_out_of_code
  name     = "careless.shop.example"
  password = "Iezohx4eiZ1c"
  type     = "MicrosoftAD"
}

resource "aws_directory_service_directory" "from_variables" { # undecided: log_forwarding, radius_mfa, secrets_out_of_code, microsoft_ad
  name     = "variables.shop.example"
  password = var.password
  type     = var.type
}

resource "aws_directory_service_radius_settings" "careless" { # want: radius_protocol, secrets_out_of_code
  directory_id            = "d-0f1e2d3c4b"
  authentication_protocol = "PAP"
  display_label           = "code"
  radius_port             = 1812
  radius_retries          = 3
  radius_servers          = ["10.0.1.5"]
  radius_timeout          = 5
  shared_secret           = "aiR4eemeiquu"
}

resource "aws_directory_service_radius_settings" "referred" { # undecided: radius_protocol
  directory_id            = "d-1f1e2d3c4b"
  authentication_protocol = var.protocol
  display_label           = "code"
  radius_port             = 1812
  radius_retries          = 3
  radius_servers          = ["10.0.1.5"]
  radius_timeout          = 5
  shared_secret           = "vault:radius/corp"
}

# Trusts

resource "aws_directory_service_trust" "hardened" {
  directory_id       = aws_directory_service_directory.hardened.id
  remote_domain_name = "users.shop.example"
  selective_auth     = "Enabled"
  trust_direction    = "One-Way: Outgoing"
  trust_password     = "vault:trusts/users"
}

resource "aws_directory_service_trust" "open" { # want: secrets_out_of_code, trust_selective, trust_one_way
  directory_id       = aws_directory_service_directory.hardened.id
  remote_domain_name = "partner.example"
  trust_direction    = "Two-Way"
  trust_password     = "Oom5aiQuie2a"
}

resource "aws_directory_service_trust" "from_variables" { # undecided: secrets_out_of_code, trust_selective, trust_one_way
  directory_id       = aws_directory_service_directory.hardened.id
  remote_domain_name = "other.example"
  selective_auth     = var.auth
  trust_direction    = var.direction
  trust_password     = var.password
}

# The other side decides whom it lets in.
resource "aws_directory_service_trust" "incoming" {
  directory_id       = aws_directory_service_directory.hardened.id
  remote_domain_name = "plant.example"
  trust_direction    = "One-Way: Incoming"
  trust_password     = "vault:trusts/plant"
}

# Shares

resource "aws_directory_service_shared_directory" "inside" {
  directory_id = aws_directory_service_directory.hardened.id
  method       = "ORGANIZATIONS"

  target {
    id = "444455556666"
  }
}

resource "aws_directory_service_shared_directory" "bare" { # want: shared_inside_organization
  directory_id = aws_directory_service_directory.hardened.id

  target {
    id = "777788889999"
  }
}

resource "aws_directory_service_shared_directory" "from_variable" { # undecided: shared_inside_organization
  directory_id = aws_directory_service_directory.hardened.id
  method       = var.method

  target {
    id = "777788889999"
  }
}
