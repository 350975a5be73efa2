variable "image" {}
variable "image_type" {}
variable "key_pair" {}
variable "properties" {}
variable "seconds" {}
variable "on" {}

# Jobs

resource "aws_batch_job_definition" "hardened" {
  name                  = "nightly"
  type                  = "container"
  platform_capabilities = ["FARGATE"]

  container_properties = jsonencode({
    image                  = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/nightly:1.4.2"
    user                   = "1000"
    readonlyRootFilesystem = true
    environment            = [{ name = "STAGE", value = "production" }]
    secrets                = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf" }]
    networkConfiguration   = { assignPublicIp = "DISABLED" }
  })

  timeout {
    attempt_duration_seconds = 3600
  }
}

resource "aws_batch_job_definition" "careless" { # want: not_privileged, environment_without_secrets, no_host_paths, no_public_address, image_pinned, root_filesystem_read_only, non_root_user, job_timeout
  name = "careless"
  type = "container"

  container_properties = <<-JSON
    {
      "image": "busybox",
      "privileged": true,
      "environment": [{"name": "DB_PASSWORD", "value": "tulip-91-garden"}],
      "networkConfiguration": {"assignPublicIp": "ENABLED"},
      "volumes": [{"name": "host", "host": {"sourcePath": "/var/run/docker.sock"}}]
    }
  JSON
}

resource "aws_batch_job_definition" "nodes" { # want: not_privileged, root_filesystem_read_only, non_root_user, job_timeout
  name = "nodes"
  type = "multinode"

  node_properties = jsonencode({
    mainNode = 0
    numNodes = 2
    nodeRangeProperties = [{
      targetNodes = "0:"
      container   = { image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/solver:7", privileged = true }
    }]
  })
}

resource "aws_batch_job_definition" "parameters" { # want: environment_without_secrets, root_filesystem_read_only, non_root_user, job_timeout
  name       = "parameters"
  type       = "container"
  parameters = { token = "sk_live_0123456789abcdefGHIJ" }

  container_properties = jsonencode({
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/pay:4"
    command = ["pay", "--token", "Ref::token"]
  })
}

resource "aws_batch_job_definition" "command" { # want: environment_without_secrets, root_filesystem_read_only, non_root_user, job_timeout
  name = "command"
  type = "container"

  container_properties = jsonencode({
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/load:4"
    command = ["load", "postgres://app:tulip-91-garden@db.example.com/orders"]
  })
}

# A directory of the host's own for data, with an unfortunate name.
resource "aws_batch_job_definition" "scratch" { # want: root_filesystem_read_only, non_root_user, job_timeout
  name = "scratch"
  type = "container"

  container_properties = jsonencode({
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/sort:4"
    volumes = [{ name = "scratch", host = { sourcePath = "/mnt/docker-scratch" } }]
  })
}

resource "aws_batch_job_definition" "tasks" { # want: environment_without_secrets, root_filesystem_read_only, non_root_user, job_timeout
  name = "tasks"
  type = "container"

  ecs_properties = jsonencode({
    taskProperties = [{
      containers = [
        { image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1" },
        { image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/b:1", environment = [{ name = "API_KEY", value = "tulip-91-garden" }] },
      ]
    }]
  })
}

resource "aws_batch_job_definition" "pod" {
  name = "pod"
  type = "container"

  eks_properties {
    pod_properties {
      host_network = false

      containers {
        image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/pod:3"

        security_context {
          privileged                 = false
          read_only_root_file_system = true
          run_as_non_root            = true
        }
      }
    }
  }

  timeout {
    attempt_duration_seconds = 600
  }
}

resource "aws_batch_job_definition" "careless_pod" { # want: not_privileged, environment_without_secrets, no_host_paths, pod_network_own, image_pinned, root_filesystem_read_only, non_root_user, job_timeout
  name = "careless-pod"
  type = "container"

  eks_properties {
    pod_properties {
      containers {
        image = "public.ecr.aws/amazonlinux/amazonlinux:latest"

        env {
          name  = "CLIENT_SECRET"
          value = "tulip-91-garden"
        }

        security_context {
          privileged = true
        }
      }

      volumes {
        name = "host"

        host_path {
          path = "/"
        }
      }
    }
  }
}

resource "aws_batch_job_definition" "from_variables" { # undecided: not_privileged, environment_without_secrets, no_host_paths, no_public_address, image_pinned, root_filesystem_read_only, non_root_user, job_timeout
  name                 = "variables"
  type                 = "container"
  container_properties = var.properties

  timeout {
    attempt_duration_seconds = var.seconds
  }
}

resource "aws_batch_job_definition" "pod_from_variable" { # want: root_filesystem_read_only, non_root_user, job_timeout
  # undecided: pod_network_own, image_pinned
  name = "pod-variable"
  type = "container"

  eks_properties {
    pod_properties {
      host_network = var.on

      containers {
        image = var.image
      }
    }
  }
}

# Compute environments

resource "aws_batch_compute_environment" "fargate" {
  name = "fargate"
  type = "MANAGED"

  compute_resources {
    type               = "FARGATE"
    max_vcpus          = 16
    security_group_ids = ["sg-0123"]
    subnets            = ["subnet-0a"]
  }
}

resource "aws_batch_compute_environment" "instances" {
  name = "instances"
  type = "MANAGED"

  compute_resources {
    type          = "EC2"
    max_vcpus     = 16
    instance_type = ["m7g"]
    subnets       = ["subnet-0a"]

    ec2_configuration {
      image_type = "ECS_AL2023"
    }
  }
}

resource "aws_batch_compute_environment" "old" { # want: no_ssh_key, image_type_supported
  compute_environment_name = "old"
  type                     = "MANAGED"

  compute_resources {
    type          = "EC2"
    max_vcpus     = 16
    instance_type = ["m5"]
    subnets       = ["subnet-0a"]
    ec2_key_pair  = "admin"

    ec2_configuration {
      image_type = "ECS_AL2"
    }
  }
}

resource "aws_batch_compute_environment" "from_variables" { # undecided: no_ssh_key, image_type_supported
  name = "variables"
  type = "MANAGED"

  compute_resources {
    type         = "EC2"
    max_vcpus    = 16
    subnets      = ["subnet-0a"]
    ec2_key_pair = var.key_pair

    ec2_configuration {
      image_type = var.image_type
    }
  }
}
