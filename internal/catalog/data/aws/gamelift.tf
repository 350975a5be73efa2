variable "certificate" {}
variable "limit" {}
variable "parameters" {}
variable "policy" {}
variable "range" {}
variable "system" {}
variable "version_id" {}

resource "aws_gamelift_build" "hardened" {
  name             = "arena"
  operating_system = "AMAZON_LINUX_2023"

  storage_location {
    bucket         = "builds"
    key            = "arena.zip"
    object_version = "3HL4kqtJvjVBH40Nrjfkd"
    role_arn       = "arn:aws:iam::111122223333:role/builds"
  }
}

resource "aws_gamelift_build" "old" { # want: supported_system, build_version_pinned
  name             = "old"
  operating_system = "WINDOWS_2012"

  storage_location {
    bucket   = "builds"
    key      = "old.zip"
    role_arn = "arn:aws:iam::111122223333:role/builds"
  }
}

resource "aws_gamelift_build" "from_variables" { # undecided: supported_system, build_version_pinned
  name             = "variables"
  operating_system = var.system

  storage_location {
    bucket         = "builds"
    key            = "arena.zip"
    object_version = var.version_id
    role_arn       = "arn:aws:iam::111122223333:role/builds"
  }
}

resource "aws_gamelift_fleet" "hardened" {
  name                               = "arena"
  build_id                           = aws_gamelift_build.hardened.id
  ec2_instance_type                  = "c6i.large"
  new_game_session_protection_policy = "FullProtection"

  certificate_configuration {
    certificate_type = "GENERATED"
  }

  # Wide, and of UDP: no remote login listens there.
  ec2_inbound_permission {
    from_port = 1026
    to_port   = 60000
    ip_range  = "0.0.0.0/0"
    protocol  = "UDP"
  }

  ec2_inbound_permission {
    from_port = 22
    to_port   = 22
    ip_range  = "198.51.100.7/32"
    protocol  = "TCP"
  }

  resource_creation_limit_policy {
    new_game_sessions_per_creator = 3
    policy_period_in_minutes      = 15
  }

  runtime_configuration {
    server_process {
      concurrent_executions = 1
      launch_path           = "/local/game/arena"
      parameters            = "-secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:arena"
    }
  }
}

resource "aws_gamelift_fleet" "careless" { # want: no_admin_ports, player_tls, sessions_protected, sessions_limited, parameters_without_secrets
  name              = "careless"
  build_id          = aws_gamelift_build.old.id
  ec2_instance_type = "c6i.large"

  ec2_inbound_permission {
    from_port = 1
    to_port   = 60000
    ip_range  = "0.0.0.0/0"
    protocol  = "TCP"
  }

  runtime_configuration {
    server_process {
      concurrent_executions = 1
      launch_path           = "C:\\game\\arena.exe"
      parameters            = "-db mysql://arena:hunter22secret@db.example.com/arena"
    }
  }
}

resource "aws_gamelift_fleet" "from_variables" { # undecided: no_admin_ports, player_tls, sessions_protected, sessions_limited, parameters_without_secrets
  name                               = "variables"
  build_id                           = aws_gamelift_build.hardened.id
  ec2_instance_type                  = "c6i.large"
  new_game_session_protection_policy = var.policy

  certificate_configuration {
    certificate_type = var.certificate
  }

  ec2_inbound_permission {
    from_port = 22
    to_port   = 22
    ip_range  = var.range
    protocol  = "TCP"
  }

  resource_creation_limit_policy {
    new_game_sessions_per_creator = var.limit
  }

  runtime_configuration {
    server_process {
      concurrent_executions = 1
      launch_path           = "/local/game/arena"
      parameters            = var.parameters
    }
  }
}

resource "aws_gamelift_game_server_group" "hardened" {
  game_server_group_name        = "arena"
  role_arn                      = "arn:aws:iam::111122223333:role/arena"
  min_size                      = 1
  max_size                      = 4
  game_server_protection_policy = "FULL_PROTECTION"

  instance_definition {
    instance_type = "c6i.large"
  }

  instance_definition {
    instance_type = "c6a.large"
  }

  launch_template {
    name = "arena"
  }
}

resource "aws_gamelift_game_server_group" "bare" { # want: sessions_protected
  game_server_group_name = "bare"
  role_arn               = "arn:aws:iam::111122223333:role/arena"
  min_size               = 1
  max_size               = 4

  instance_definition {
    instance_type = "c6i.large"
  }

  instance_definition {
    instance_type = "c6a.large"
  }

  launch_template {
    name = "arena"
  }
}

resource "aws_gamelift_game_server_group" "from_variables" { # undecided: sessions_protected
  game_server_group_name        = "variables"
  role_arn                      = "arn:aws:iam::111122223333:role/arena"
  min_size                      = 1
  max_size                      = 4
  game_server_protection_policy = var.policy

  instance_definition {
    instance_type = "c6i.large"
  }

  instance_definition {
    instance_type = "c6a.large"
  }

  launch_template {
    name = "arena"
  }
}
