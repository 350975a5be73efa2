variable "containers" {}
variable "mode" {}
variable "role" {}
variable "path" {}
variable "switch" {}
variable "groups" {}
variable "version_pinned" {}
variable "key" {}
variable "setting" {}
variable "value" {}

resource "aws_ecs_task_definition" "hardened" {
  family                   = "shop"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.program.arn
  execution_role_arn       = aws_iam_role.start.arn
  pid_mode                 = "task"
  ipc_mode                 = "none"
  container_definitions = jsonencode([
    {
      name                   = "shop"
      image                  = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"
      user                   = "1000:1000"
      readonlyRootFilesystem = true
      environment            = [{ name = "STAGE", value = "prod" }, { name = "DB_PASSWORD", value = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db" }]
      secrets                = [{ name = "DB_TOKEN", valueFrom = "arn:aws:ssm:eu-central-1:111122223333:parameter/db" }]
      linuxParameters        = { capabilities = { drop = ["ALL"] } }
      logConfiguration       = { logDriver = "awslogs", options = { "awslogs-group" = "/shop" } }
    },
    {
      name                   = "proxy"
      image                  = "registry.example.com:5000/proxy:1.4.2"
      user                   = "101"
      readonlyRootFilesystem = true
      logConfiguration       = { logDriver = "awsfirelens" }
    },
  ])
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "ENABLED"
    }
  }
}

resource "aws_iam_role" "program" {
  name               = "shop-program"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "start" {
  name               = "shop-start"
  assume_role_policy = "{}"
}

resource "aws_ecs_task_definition" "bare" { # want: no_secrets_in_environment, containers_unprivileged, no_host_process_namespace, no_host_ipc, no_host_network, no_host_paths, capabilities_limited, read_only_root, container_user, containers_logged, image_pinned, roles_separate, efs_encrypted_in_transit
  family             = "bare"
  network_mode       = "host"
  pid_mode           = "host"
  ipc_mode           = "host"
  task_role_arn      = aws_iam_role.start.arn
  execution_role_arn = aws_iam_role.start.arn
  container_definitions = jsonencode([
    {
      name            = "agent"
      image           = "agent:latest"
      privileged      = true
      environment     = [{ name = "API_KEY", value = "k3y of 2024" }]
      linuxParameters = { capabilities = { add = ["SYS_ADMIN"] } }
    },
    {
      name                   = "second"
      image                  = "registry.example.com:5000/second"
      user                   = "root"
      readonlyRootFilesystem = false
      logConfiguration       = { logDriver = "none" }
    },
  ])
  volume {
    name      = "docker"
    host_path = "/var/run/docker.sock"
  }
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id = "fs-1"
    }
  }
}

# A heredoc, and keys that ECS does not know.
resource "aws_ecs_task_definition" "heredoc" { # want: no_secrets_in_environment, containers_unprivileged, no_host_process_namespace, read_only_root, container_user, containers_logged, roles_separate
  family                = "heredoc"
  task_role_arn         = "arn:aws:iam::111122223333:role/one"
  execution_role_arn    = "arn:aws:iam::111122223333:role/one"
  container_definitions = <<-JSON
    [
      {
        "name": "job",
        "image": "job:7",
        "privilege": true,
        "pidMode": "host",
        "environment": [{ "name": "QUEUE", "value": "amqp://job:hunter22@queue.internal" }]
      }
    ]
  JSON
}

# Windows has no read-only root.
resource "aws_ecs_task_definition" "windows" { # want: container_user
  family = "windows"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name             = "web"
    image            = "web:3"
    user             = "ContainerAdministrator"
    logConfiguration = { logDriver = "awslogs" }
  }])
}

resource "aws_ecs_task_definition" "undecided" { # undecided: no_secrets_in_environment, containers_unprivileged, no_host_process_namespace, no_host_ipc, no_host_network, no_host_paths, capabilities_limited, read_only_root, container_user, containers_logged, image_pinned, roles_separate, efs_encrypted_in_transit
  family                = "undecided"
  network_mode          = var.mode
  pid_mode              = var.mode
  ipc_mode              = var.mode
  task_role_arn         = var.role
  execution_role_arn    = aws_iam_role.start.arn
  container_definitions = var.containers
  volume {
    name      = "any"
    host_path = var.path
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = var.mode
    }
  }
}

resource "aws_ecs_express_gateway_service" "good" {
  execution_role_arn      = aws_iam_role.start.arn
  infrastructure_role_arn = aws_iam_role.program.arn
  primary_container {
    image = "web:3"
    environment {
      name  = "STAGE"
      value = "prod"
    }
  }
}

resource "aws_ecs_express_gateway_service" "secret" { # want: no_secrets_in_environment
  execution_role_arn      = aws_iam_role.start.arn
  infrastructure_role_arn = aws_iam_role.program.arn
  primary_container {
    image = "web:3"
    environment {
      name  = "DB_PASSWORD"
      value = "hunter22"
    }
  }
}

resource "aws_ecs_express_gateway_service" "undecided" { # undecided: no_secrets_in_environment
  execution_role_arn      = aws_iam_role.start.arn
  infrastructure_role_arn = aws_iam_role.program.arn
  primary_container {
    image = "web:3"
    environment {
      name  = "DB_PASSWORD"
      value = var.value
    }
  }
}

resource "aws_ecs_service" "hardened" {
  name             = "shop"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
  network_configuration {
    subnets          = ["subnet-1", "subnet-2"]
    security_groups  = ["sg-1"]
    assign_public_ip = false
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  volume_configuration {
    name = "data"
    managed_ebs_volume {
      role_arn   = aws_iam_role.start.arn
      size_in_gb = 20
    }
  }
}

resource "aws_ecs_service" "bare" { # want: no_public_ip, security_groups_named, fargate_platform_latest, deployment_rolls_back, execute_command_off, ebs_volume_encrypted
  name                   = "bare"
  launch_type            = "FARGATE"
  platform_version       = "1.3.0"
  enable_execute_command = true
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true
  }
  volume_configuration {
    name = "data"
    managed_ebs_volume {
      role_arn   = aws_iam_role.start.arn
      size_in_gb = 20
      encrypted  = false
    }
  }
}

# On instances without awsvpc, deployed by CodeDeploy.
resource "aws_ecs_service" "instances" {
  name = "instances"
  deployment_controller {
    type = "CODE_DEPLOY"
  }
}

resource "aws_ecs_service" "undecided" { # undecided: no_public_ip, security_groups_named, fargate_platform_latest, deployment_rolls_back, execute_command_off, ebs_volume_encrypted
  name                   = "undecided"
  platform_version       = var.version_pinned
  enable_execute_command = var.switch
  network_configuration {
    subnets          = ["subnet-1"]
    security_groups  = var.groups
    assign_public_ip = var.switch
  }
  deployment_circuit_breaker {
    enable   = var.switch
    rollback = true
  }
  volume_configuration {
    name = "data"
    managed_ebs_volume {
      role_arn   = aws_iam_role.start.arn
      size_in_gb = 20
      encrypted  = var.switch
    }
  }
}

resource "aws_ecs_task_set" "good" {
  service         = "shop"
  cluster         = "main"
  task_definition = "shop:1"
  network_configuration {
    subnets         = ["subnet-1"]
    security_groups = ["sg-1"]
  }
}

resource "aws_ecs_task_set" "bare" { # want: no_public_ip, security_groups_named, fargate_platform_latest
  service          = "shop"
  cluster          = "main"
  task_definition  = "shop:1"
  platform_version = "1.4.0"
  network_configuration {
    subnets          = ["subnet-1"]
    assign_public_ip = true
  }
}

resource "aws_ecs_task_set" "undecided" { # undecided: no_public_ip, security_groups_named, fargate_platform_latest
  service          = "shop"
  cluster          = "main"
  task_definition  = "shop:1"
  platform_version = var.version_pinned
  network_configuration {
    subnets          = ["subnet-1"]
    security_groups  = var.groups
    assign_public_ip = var.switch
  }
}

resource "aws_ecs_cluster" "hardened" {
  name = "main"
  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/a1"
      logging    = "OVERRIDE"
      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = "/exec"
      }
    }
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/a1"
    }
  }
}

resource "aws_ecs_cluster" "bare" { # want: container_insights, ephemeral_storage_customer_key
  name = "bare"
}

resource "aws_ecs_cluster" "silent" { # want: container_insights, exec_logged, ephemeral_storage_customer_key
  name = "silent"
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
  configuration {
    execute_command_configuration {
      logging = "NONE"
    }
  }
}

resource "aws_ecs_cluster" "plain_log" { # want: container_insights, exec_customer_key, ephemeral_storage_customer_key
  name = "plain"
  configuration {
    execute_command_configuration {
      log_configuration {
        s3_bucket_name = "exec"
      }
    }
  }
}

resource "aws_ecs_cluster" "undecided" { # undecided: container_insights, exec_logged, exec_customer_key, ephemeral_storage_customer_key
  name = "undecided"
  setting {
    name  = "containerInsights"
    value = var.setting
  }
  configuration {
    execute_command_configuration {
      kms_key_id = var.key
      logging    = var.setting
      log_configuration {
        cloud_watch_encryption_enabled = true
      }
    }
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = var.key
    }
  }
}

resource "aws_ecs_account_setting_default" "on" {
  name  = "containerInsights"
  value = "enabled"
}

resource "aws_ecs_account_setting_default" "off" { # want: container_insights
  name  = "containerInsights"
  value = "disabled"
}

resource "aws_ecs_account_setting_default" "other" {
  name  = "awsvpcTrunking"
  value = "disabled"
}

resource "aws_ecs_account_setting_default" "undecided" { # undecided: container_insights
  name  = "containerInsights"
  value = var.setting
}

resource "aws_ecs_capacity_provider" "protected" {
  name = "protected"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:a1:autoScalingGroupName/ecs"
    managed_termination_protection = "ENABLED"
  }
}

resource "aws_ecs_capacity_provider" "unprotected" { # want: termination_protection
  name = "unprotected"
  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:a1:autoScalingGroupName/ecs"
  }
}

resource "aws_ecs_capacity_provider" "undecided" { # undecided: termination_protection
  name = "undecided"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-central-1:111122223333:autoScalingGroup:a1:autoScalingGroupName/ecs"
    managed_termination_protection = var.setting
  }
}
