variable "data" {}
variable "groups" {}
variable "key" {}
variable "logs" {}
variable "schedule" {}
variable "subnet" {}
variable "word" {}
variable "yes" {}

resource "aws_kms_key" "images" {
  enable_key_rotation = true
}

resource "aws_imagebuilder_component" "hardened" {
  name       = "agent"
  platform   = "Linux"
  version    = "1.0.0"
  kms_key_id = aws_kms_key.images.arn
  data       = <<-YAML
    schemaVersion: 1.0
    phases:
      - name: build
        steps:
          - name: install
            action: ExecuteBash
            inputs:
              commands: ["dnf install -y amazon-cloudwatch-agent"]
  YAML
}

resource "aws_imagebuilder_component" "careless" { # want: definitions_own_key, definitions_without_secrets
  name     = "careless"
  platform = "Linux"
  version  = "1.0.0"
  data     = <<-YAML
    schemaVersion: 1.0
    phases:
      - name: build
        steps:
          - name: fetch
            action: ExecuteBash
            inputs:
              commands:
                - git clone https://build:hunter22secret@git.example.com/agent.git
  YAML
}

resource "aws_imagebuilder_component" "from_variables" { # undecided: definitions_own_key, definitions_without_secrets
  name       = "variables"
  platform   = "Linux"
  version    = "1.0.0"
  kms_key_id = var.key
  data       = var.data
}

resource "aws_imagebuilder_workflow" "hardened" {
  name       = "build"
  type       = "BUILD"
  version    = "1.0.0"
  kms_key_id = aws_kms_key.images.arn
  data       = "name: build"
}

resource "aws_imagebuilder_workflow" "careless" { # want: definitions_own_key, definitions_without_secrets
  name    = "careless"
  type    = "BUILD"
  version = "1.0.0"
  data    = "token: ghp_0123456789abcdefghijABCDEFGHIJ012345"
}

resource "aws_imagebuilder_workflow" "from_variables" { # undecided: definitions_own_key, definitions_without_secrets
  name       = "variables"
  type       = "BUILD"
  version    = "1.0.0"
  kms_key_id = var.key
  data       = var.data
}

resource "aws_imagebuilder_container_recipe" "hardened" {
  name                     = "web"
  version                  = "1.0.0"
  container_type           = "DOCKER"
  parent_image             = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-x86-latest/x.x.x"
  kms_key_id               = aws_kms_key.images.arn
  dockerfile_template_data = "FROM {{{ imagebuilder:parentImage }}}"

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  target_repository {
    repository_name = "web"
    service         = "ECR"
  }

  instance_configuration {
    block_device_mapping {
      device_name = "/dev/xvda"
      ebs {
        encrypted = true
      }
    }
  }
}

resource "aws_imagebuilder_container_recipe" "careless" { # want: definitions_own_key, definitions_without_secrets, disks_encrypted
  name                     = "careless"
  version                  = "1.0.0"
  container_type           = "DOCKER"
  parent_image             = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-x86-latest/x.x.x"
  dockerfile_template_data = "ENV AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  target_repository {
    repository_name = "web"
    service         = "ECR"
  }

  instance_configuration {
    block_device_mapping {
      device_name = "/dev/xvda"
      ebs {
        volume_size = 20
      }
    }
  }
}

resource "aws_imagebuilder_container_recipe" "from_variables" { # undecided: definitions_own_key, definitions_without_secrets, disks_encrypted
  name                     = "variables"
  version                  = "1.0.0"
  container_type           = "DOCKER"
  parent_image             = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-x86-latest/x.x.x"
  kms_key_id               = var.key
  dockerfile_template_data = var.data

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  target_repository {
    repository_name = "web"
    service         = "ECR"
  }

  instance_configuration {
    block_device_mapping {
      device_name = "/dev/xvda"
      ebs {
        encrypted = var.yes
      }
    }
  }
}

resource "aws_imagebuilder_image_recipe" "hardened" {
  name         = "base"
  version      = "1.0.0"
  parent_image = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x"

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  block_device_mapping {
    device_name = "/dev/xvda"
    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.images.arn
    }
  }
}

resource "aws_imagebuilder_image_recipe" "plain" { # want: disks_encrypted, disks_own_key
  name         = "plain"
  version      = "1.0.0"
  parent_image = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x"

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  block_device_mapping {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 20
    }
  }
}

resource "aws_imagebuilder_image_recipe" "from_variables" { # undecided: disks_encrypted, disks_own_key
  name         = "variables"
  version      = "1.0.0"
  parent_image = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x"

  component {
    component_arn = aws_imagebuilder_component.hardened.arn
  }

  block_device_mapping {
    device_name = "/dev/xvda"
    ebs {
      encrypted  = var.yes
      kms_key_id = var.key
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "hardened" {
  name = "base"

  distribution {
    region = "eu-west-1"
    ami_distribution_configuration {
      name       = "base-{{ imagebuilder:buildDate }}"
      kms_key_id = aws_kms_key.images.arn
      launch_permission {
        organization_arns = ["arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"]
      }
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "public" { # want: images_not_public, images_own_key
  name = "public"

  distribution {
    region = "eu-west-1"
    ami_distribution_configuration {
      name = "public-{{ imagebuilder:buildDate }}"
      launch_permission {
        user_groups = ["all"]
      }
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "from_variables" { # undecided: images_not_public, images_own_key
  name = "variables"

  distribution {
    region = "eu-west-1"
    ami_distribution_configuration {
      kms_key_id = var.key
      launch_permission {
        user_groups = var.groups
      }
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "container" {
  name = "web"

  distribution {
    region = "eu-west-1"
    container_distribution_configuration {
      target_repository {
        repository_name = "web"
        service         = "ECR"
      }
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "region_only" { # want: images_own_key
  name = "region"

  distribution {
    region = "eu-west-1"
  }
}

resource "aws_imagebuilder_infrastructure_configuration" "hardened" {
  name                          = "build"
  instance_profile_name         = "build"
  subnet_id                     = "subnet-0a1b2c3d4e5f60718"
  security_group_ids            = ["sg-0a1b2c3d4e5f60718"]
  terminate_instance_on_failure = true

  instance_metadata_options {
    http_tokens = "required"
  }

  logging {
    s3_logs {
      s3_bucket_name = "build-logs"
    }
  }
}

resource "aws_imagebuilder_infrastructure_configuration" "bare" { # want: imdsv2_required, own_network, no_ssh_key, failed_machines_stopped, build_logs_kept
  name                  = "bare"
  instance_profile_name = "build"
  key_pair              = "build"
}

resource "aws_imagebuilder_infrastructure_configuration" "from_variables" { # undecided: imdsv2_required, own_network, no_ssh_key, failed_machines_stopped, build_logs_kept
  name                          = "variables"
  instance_profile_name         = "build"
  key_pair                      = var.key
  subnet_id                     = var.subnet
  security_group_ids            = ["sg-0a1b2c3d4e5f60718"]
  terminate_instance_on_failure = var.yes

  instance_metadata_options {
    http_tokens = var.word
  }

  dynamic "logging" {
    for_each = var.logs
    content {
      s3_logs {
        s3_bucket_name = logging.value
      }
    }
  }
}

resource "aws_imagebuilder_image_pipeline" "hardened" {
  name                             = "base"
  image_recipe_arn                 = aws_imagebuilder_image_recipe.hardened.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.hardened.arn

  schedule {
    schedule_expression = "cron(0 3 ? * mon *)"
  }

  image_scanning_configuration {
    image_scanning_enabled = true
  }
}

resource "aws_imagebuilder_image_pipeline" "bare" { # want: images_scanned, rebuilt_on_schedule
  name                             = "bare"
  image_recipe_arn                 = aws_imagebuilder_image_recipe.plain.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.bare.arn
}

resource "aws_imagebuilder_image_pipeline" "untested" { # want: images_scanned, images_tested, rebuilt_on_schedule
  name                             = "untested"
  image_recipe_arn                 = aws_imagebuilder_image_recipe.plain.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.bare.arn
  status                           = "DISABLED"

  schedule {
    schedule_expression = "cron(0 3 ? * mon *)"
  }

  image_tests_configuration {
    image_tests_enabled = false
  }
}

resource "aws_imagebuilder_image_pipeline" "from_variables" { # undecided: images_scanned, images_tested, rebuilt_on_schedule
  name                             = "variables"
  image_recipe_arn                 = aws_imagebuilder_image_recipe.plain.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.bare.arn

  dynamic "schedule" {
    for_each = var.schedule
    content {
      schedule_expression = schedule.value
    }
  }

  image_scanning_configuration {
    image_scanning_enabled = var.yes
  }

  image_tests_configuration {
    image_tests_enabled = var.yes
  }
}

resource "aws_imagebuilder_image" "hardened" {
  image_recipe_arn                 = aws_imagebuilder_image_recipe.hardened.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.hardened.arn

  image_scanning_configuration {
    image_scanning_enabled = true
  }
}

resource "aws_imagebuilder_image" "untested" { # want: images_scanned, images_tested
  image_recipe_arn                 = aws_imagebuilder_image_recipe.plain.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.bare.arn

  image_tests_configuration {
    image_tests_enabled = false
  }
}

resource "aws_imagebuilder_image" "from_variables" { # undecided: images_scanned, images_tested
  image_recipe_arn                 = aws_imagebuilder_image_recipe.plain.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.bare.arn

  image_scanning_configuration {
    image_scanning_enabled = var.yes
  }

  image_tests_configuration {
    image_tests_enabled = var.yes
  }
}
