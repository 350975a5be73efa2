variable "access" {}
variable "alarms" {}
variable "auth_mode" {}
variable "captured" {}
variable "cidrs" {}
variable "content" {}
variable "count_of_instances" {}
variable "docker" {}
variable "environment" {}
variable "identity" {}
variable "imds" {}
variable "isolated" {}
variable "key" {}
variable "output" {}
variable "platform" {}
variable "policy" {}
variable "retention" {}
variable "root" {}
variable "script" {}
variable "shell" {}
variable "source_ip" {}
variable "subnet" {}
variable "url" {}
variable "vpcs" {}
variable "workteam" {}

# Notebook instances

resource "aws_kms_key" "ml" {
  enable_key_rotation = true
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0a1b2c3d4e5f60718"
  cidr_block = "10.20.1.0/24"
}

resource "aws_sagemaker_notebook_instance" "hardened" {
  name                   = "churn"
  instance_type          = "ml.t3.medium"
  role_arn               = "arn:aws:iam::111122223333:role/churn-notebook"
  platform_identifier    = "notebook-al2023-v1"
  subnet_id              = aws_subnet.private.id
  security_groups        = ["sg-0a1b2c3d4e5f60718"]
  direct_internet_access = "Disabled"
  root_access            = "Disabled"
  kms_key_id             = aws_kms_key.ml.arn

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_notebook_instance" "bare" { # want: notebook_internet_access, notebook_in_vpc, notebook_root_access, notebook_imdsv2, customer_managed_key
  name          = "scratch"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/scratch"
}

resource "aws_sagemaker_notebook_instance" "old_platform" { # want: notebook_imdsv2, notebook_platform, customer_managed_key
  name                   = "legacy"
  instance_type          = "ml.t2.medium"
  role_arn               = "arn:aws:iam::111122223333:role/legacy"
  platform_identifier    = "notebook-al2-v1"
  subnet_id              = "subnet-0a1b2c3d4e5f60718"
  direct_internet_access = "Disabled"
  root_access            = "Disabled"
  kms_key_id             = "alias/aws/ebs"

  instance_metadata_service_configuration {}
}

resource "aws_sagemaker_notebook_instance" "from_variables" { # undecided: notebook_internet_access, notebook_in_vpc, notebook_root_access, notebook_imdsv2, notebook_platform, customer_managed_key
  name                   = "variables"
  instance_type          = "ml.t3.medium"
  role_arn               = "arn:aws:iam::111122223333:role/variables"
  platform_identifier    = var.platform
  subnet_id              = var.subnet
  direct_internet_access = var.access
  root_access            = var.root
  kms_key_id             = var.key

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = var.imds
  }
}

resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "clean" {
  name     = "packages"
  on_start = "IyEvYmluL2Jhc2gKc2V0IC1lCnBpcCBpbnN0YWxsIC0tcmVxdWlyZS1oYXNoZXMgLXIgL2hvbWUvZWMyLXVzZXIvcmVxdWlyZW1lbnRzLnR4dAo="
}

resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "credential" { # want: no_secrets_in_code
  name      = "keys"
  on_create = "IyEvYmluL2Jhc2gKYXdzIGNvbmZpZ3VyZSBzZXQgYXdzX2FjY2Vzc19rZXlfaWQgQUtJQVFXRVJUWVVJT1BBU0RGR0gK"
}

resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "from_variable" { # undecided: no_secrets_in_code
  name     = "variable"
  on_start = var.script
}

resource "aws_sagemaker_code_repository" "secret" {
  code_repository_name = "churn"

  git_config {
    repository_url = "https://git.example.com/ml/churn.git"
    secret_arn     = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:AmazonSageMaker-git-AbCdEf"
  }
}

resource "aws_sagemaker_code_repository" "token" { # want: no_secrets_in_code
  code_repository_name = "token"

  git_config {
    repository_url = "https://bot:s3cretT0ken@git.example.com/ml/churn.git"
  }
}

resource "aws_sagemaker_code_repository" "from_variable" { # undecided: no_secrets_in_code
  code_repository_name = "variable"

  git_config {
    repository_url = var.url
  }
}

# Studio

resource "aws_sagemaker_domain" "hardened" {
  domain_name             = "research"
  auth_mode               = "SSO"
  vpc_id                  = "vpc-0a1b2c3d4e5f60718"
  subnet_ids              = [aws_subnet.private.id]
  app_network_access_type = "VpcOnly"
  kms_key_id              = aws_kms_key.ml.arn

  domain_settings {
    execution_role_identity_config = "USER_PROFILE_NAME"

    docker_settings {
      enable_docker_access      = "ENABLED"
      vpc_only_trusted_accounts = ["111122223333"]
    }
  }

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://studio-shared/"
      s3_kms_key_id          = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_sagemaker_domain" "bare" { # want: domain_vpc_only, domain_single_sign_on, domain_user_in_audit_log, customer_managed_key
  domain_name = "playground"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
  subnet_ids  = [aws_subnet.private.id]

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"
  }
}

resource "aws_sagemaker_domain" "open" { # want: domain_vpc_only, domain_single_sign_on, domain_user_in_audit_log, domain_home_retained, domain_docker_limited, shared_output_key, customer_managed_key
  domain_name             = "open"
  auth_mode               = "IAM"
  vpc_id                  = "vpc-0a1b2c3d4e5f60718"
  subnet_ids              = [aws_subnet.private.id]
  app_network_access_type = "PublicInternetOnly"

  retention_policy {
    home_efs_file_system = "Delete"
  }

  domain_settings {
    execution_role_identity_config = "DISABLED"

    docker_settings {
      enable_docker_access = "ENABLED"
    }
  }

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://studio-shared/"
    }
  }
}

resource "aws_sagemaker_domain" "from_variables" { # undecided: domain_vpc_only, domain_single_sign_on, domain_user_in_audit_log, domain_home_retained, domain_docker_limited, shared_output_key, customer_managed_key
  domain_name             = "variables"
  auth_mode               = var.auth_mode
  vpc_id                  = "vpc-0a1b2c3d4e5f60718"
  subnet_ids              = [aws_subnet.private.id]
  app_network_access_type = var.access
  kms_key_id              = var.key

  retention_policy {
    home_efs_file_system = var.retention
  }

  domain_settings {
    execution_role_identity_config = var.identity

    docker_settings {
      enable_docker_access = var.docker
    }
  }

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"

    sharing_settings {
      notebook_output_option = var.output
    }
  }
}

resource "aws_sagemaker_user_profile" "quiet" {
  domain_id         = aws_sagemaker_domain.hardened.id
  user_profile_name = "ada"

  user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio-ada"

    sharing_settings {
      notebook_output_option = "Disabled"
    }
  }
}

resource "aws_sagemaker_user_profile" "shares" { # want: shared_output_key
  domain_id         = aws_sagemaker_domain.hardened.id
  user_profile_name = "bob"

  user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio-bob"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://studio-shared/"
    }
  }
}

resource "aws_sagemaker_user_profile" "from_variables" { # undecided: shared_output_key
  domain_id         = aws_sagemaker_domain.hardened.id
  user_profile_name = "eve"

  user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio-eve"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_kms_key_id          = var.key
    }
  }
}

resource "aws_sagemaker_studio_lifecycle_config" "clean" {
  studio_lifecycle_config_name     = "idle"
  studio_lifecycle_config_app_type = "JupyterLab"
  studio_lifecycle_config_content  = "IyEvYmluL2Jhc2gKcGlwIGluc3RhbGwgaWRsZS1jaGVja2VyPT0xLjQuMgo="
}

resource "aws_sagemaker_studio_lifecycle_config" "credential" { # want: no_secrets_in_code
  studio_lifecycle_config_name     = "token"
  studio_lifecycle_config_app_type = "JupyterLab"
  studio_lifecycle_config_content  = "ZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPUFLSUFRV0VSVFlVSU9QQVNERkdICg=="
}

resource "aws_sagemaker_studio_lifecycle_config" "from_variable" { # undecided: no_secrets_in_code
  studio_lifecycle_config_name     = "variable"
  studio_lifecycle_config_app_type = "JupyterLab"
  studio_lifecycle_config_content  = var.script
}

# Models and endpoints

resource "aws_sagemaker_model" "hardened" {
  name                     = "churn"
  execution_role_arn       = "arn:aws:iam::111122223333:role/churn-serving"
  enable_network_isolation = true

  primary_container {
    image          = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:1b2c"
    model_data_url = "s3://churn-models/7/model.tar.gz"
    environment    = { LOG_LEVEL = "info" }
  }

  vpc_config {
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_sagemaker_model" "bare" { # want: model_network_isolation, containers_in_vpc
  execution_role_arn = "arn:aws:iam::111122223333:role/churn-serving"

  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:latest"
  }
}

resource "aws_sagemaker_model" "secret" { # want: model_network_isolation, containers_in_vpc, no_secrets_in_code
  execution_role_arn       = "arn:aws:iam::111122223333:role/churn-serving"
  enable_network_isolation = false

  container {
    image       = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:latest"
    environment = { HUB_API_TOKEN = "hf-0a1b2c3d4e5f" }
  }
}

resource "aws_sagemaker_model" "from_variables" { # undecided: model_network_isolation, containers_in_vpc, no_secrets_in_code
  execution_role_arn       = "arn:aws:iam::111122223333:role/churn-serving"
  enable_network_isolation = var.isolated

  primary_container {
    image       = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:latest"
    environment = var.environment
  }

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "hardened" {
  name        = "churn"
  kms_key_arn = aws_kms_key.ml.arn

  production_variants {
    model_name             = "churn"
    variant_name           = "main"
    instance_type          = "ml.m5.large"
    initial_instance_count = 2
  }

  data_capture_config {
    enable_capture              = true
    initial_sampling_percentage = 20
    destination_s3_uri          = "s3://churn-capture/"
    kms_key_id                  = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

    capture_options {
      capture_mode = "Input"
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "serverless" { # want: endpoint_data_capture
  name = "rare"

  production_variants {
    model_name = "rare"

    serverless_config {
      max_concurrency   = 5
      memory_size_in_mb = 2048
    }
  }
}

# Local disks are encrypted in hardware and take no key.
resource "aws_sagemaker_endpoint_configuration" "local_disks" { # want: endpoint_data_capture
  name = "vision"

  production_variants {
    model_name             = "vision"
    instance_type          = "ml.g5.xlarge"
    initial_instance_count = 2
  }
}

resource "aws_sagemaker_endpoint_configuration" "bare" { # want: endpoint_volume_key, endpoint_instances, endpoint_data_capture, no_shell_in_containers
  name = "bare"

  production_variants {
    model_name             = "churn"
    instance_type          = "ml.m5.large"
    initial_instance_count = 1
    enable_ssm_access      = true
  }
}

resource "aws_sagemaker_endpoint_configuration" "plain_output" { # want: endpoint_volume_key, endpoint_data_capture, job_output_key
  name = "async"

  production_variants {
    model_name             = "churn"
    instance_type          = "ml.c5.xlarge"
    initial_instance_count = 2
  }

  async_inference_config {
    output_config {
      s3_output_path = "s3://churn-async/"
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "from_variables" { # undecided: endpoint_volume_key, endpoint_instances, endpoint_data_capture, no_shell_in_containers, job_output_key
  name        = "variables"
  kms_key_arn = var.key

  production_variants {
    model_name             = "churn"
    instance_type          = "ml.m5.large"
    initial_instance_count = var.count_of_instances
    enable_ssm_access      = var.shell
  }

  data_capture_config {
    enable_capture              = var.captured
    initial_sampling_percentage = 5
    destination_s3_uri          = "s3://churn-capture/"
    kms_key_id                  = var.key

    capture_options {
      capture_mode = "Input"
    }
  }
}

resource "aws_sagemaker_endpoint" "guarded" {
  endpoint_config_name = aws_sagemaker_endpoint_configuration.hardened.name

  deployment_config {
    rolling_update_policy {
      wait_interval_in_seconds = 120

      maximum_batch_size {
        type  = "CAPACITY_PERCENT"
        value = 25
      }
    }

    auto_rollback_configuration {
      alarms {
        alarm_name = "churn-errors"
      }
    }
  }
}

resource "aws_sagemaker_endpoint" "plain" { # want: endpoint_rolls_back
  endpoint_config_name = aws_sagemaker_endpoint_configuration.bare.name
}

resource "aws_sagemaker_endpoint" "from_variables" { # undecided: endpoint_rolls_back
  endpoint_config_name = aws_sagemaker_endpoint_configuration.bare.name

  deployment_config {
    auto_rollback_configuration {
      dynamic "alarms" {
        for_each = var.alarms
        content {
          alarm_name = alarms.value
        }
      }
    }
  }
}

# Jobs

resource "aws_sagemaker_training_job" "hardened" {
  training_job_name                         = "churn-7"
  role_arn                                  = "arn:aws:iam::111122223333:role/churn-training"
  enable_network_isolation                  = true
  enable_inter_container_traffic_encryption = true
  environment                               = { SECRET_ARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:hub-AbCdEf" }
  hyper_parameters                          = { epochs = "20" }

  resource_config {
    instance_type     = "ml.m5.xlarge"
    instance_count    = 2
    volume_size_in_gb = 50
    volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  output_data_config {
    s3_output_path = "s3://churn-models/"
    kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  vpc_config {
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_sagemaker_training_job" "bare" { # want: job_network_isolation, containers_in_vpc, inter_container_encryption, job_volume_key, job_output_key, no_secrets_in_code, no_shell_in_containers
  training_job_name = "bare"
  role_arn          = "arn:aws:iam::111122223333:role/churn-training"
  environment       = { DB_PASSWORD = "Tr41n!ng-set" }

  resource_config {
    instance_type     = "ml.m5.xlarge"
    instance_count    = 4
    volume_size_in_gb = 50
  }

  output_data_config {
    s3_output_path = "s3://churn-models/"
  }

  remote_debug_config {
    enable_remote_debug = true
  }
}

resource "aws_sagemaker_training_job" "from_variables" { # undecided: job_network_isolation, containers_in_vpc, inter_container_encryption, job_volume_key, job_output_key, no_secrets_in_code, no_shell_in_containers
  training_job_name                         = "variables"
  role_arn                                  = "arn:aws:iam::111122223333:role/churn-training"
  enable_network_isolation                  = var.isolated
  enable_inter_container_traffic_encryption = var.isolated
  environment                               = var.environment

  resource_config {
    instance_type     = "ml.m5.xlarge"
    instance_count    = 2
    volume_kms_key_id = var.key
  }

  output_data_config {
    s3_output_path = "s3://churn-models/"
    kms_key_id     = var.key
  }

  remote_debug_config {
    enable_remote_debug = var.shell
  }

  dynamic "vpc_config" {
    for_each = var.vpcs
    content {
      subnets            = vpc_config.value.subnets
      security_group_ids = vpc_config.value.groups
    }
  }
}

resource "aws_sagemaker_hyper_parameter_tuning_job" "hardened" {
  name = "churn"

  training_job_definition {
    role_arn                 = "arn:aws:iam::111122223333:role/churn-training"
    enable_network_isolation = true

    vpc_config {
      subnets            = ["subnet-0a1b2c3d4e5f60718"]
      security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    }
  }
}

resource "aws_sagemaker_hyper_parameter_tuning_job" "bare" { # want: job_network_isolation, containers_in_vpc
  name = "bare"

  training_job_definitions {
    role_arn = "arn:aws:iam::111122223333:role/churn-training"
  }
}

resource "aws_sagemaker_hyper_parameter_tuning_job" "from_variables" { # undecided: job_network_isolation, containers_in_vpc
  name = "variables"

  training_job_definition {
    role_arn                 = "arn:aws:iam::111122223333:role/churn-training"
    enable_network_isolation = var.isolated

    dynamic "vpc_config" {
      for_each = var.vpcs
      content {
        subnets            = vpc_config.value.subnets
        security_group_ids = vpc_config.value.groups
      }
    }
  }
}

resource "aws_sagemaker_data_quality_job_definition" "hardened" {
  role_arn = "arn:aws:iam::111122223333:role/monitor"

  data_quality_app_specification {
    image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:3"
  }

  data_quality_job_output_config {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.large"
      volume_size_in_gb = 20
      volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }

  network_config {
    enable_network_isolation                  = true
    enable_inter_container_traffic_encryption = true

    vpc_config {
      subnets            = ["subnet-0a1b2c3d4e5f60718"]
      security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    }
  }
}

resource "aws_sagemaker_data_quality_job_definition" "bare" { # want: job_network_isolation, containers_in_vpc, inter_container_encryption, job_volume_key, job_output_key, no_secrets_in_code
  role_arn = "arn:aws:iam::111122223333:role/monitor"

  data_quality_app_specification {
    image_uri   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:3"
    environment = { API_KEY = "k-0a1b2c3d4e5f" }
  }

  data_quality_job_output_config {}

  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.large"
      volume_size_in_gb = 20
    }
  }
}

resource "aws_sagemaker_data_quality_job_definition" "from_variables" { # undecided: job_network_isolation, containers_in_vpc, inter_container_encryption, job_volume_key, job_output_key, no_secrets_in_code
  role_arn = "arn:aws:iam::111122223333:role/monitor"

  data_quality_app_specification {
    image_uri   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:3"
    environment = var.environment
  }

  data_quality_job_output_config {
    kms_key_id = var.key
  }

  job_resources {
    cluster_config {
      instance_count    = 1
      instance_type     = "ml.m5.large"
      volume_size_in_gb = 20
      volume_kms_key_id = var.key
    }
  }

  network_config {
    enable_network_isolation                  = var.isolated
    enable_inter_container_traffic_encryption = var.isolated

    dynamic "vpc_config" {
      for_each = var.vpcs
      content {
        subnets            = vpc_config.value.subnets
        security_group_ids = vpc_config.value.groups
      }
    }
  }
}

# A schedule that names a job definition takes its settings from there.
resource "aws_sagemaker_monitoring_schedule" "by_name" {
  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.hardened.name
    monitoring_type                = "DataQuality"
  }
}

resource "aws_sagemaker_monitoring_schedule" "inline" {
  monitoring_schedule_config {
    monitoring_type = "DataQuality"

    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/monitor"

      monitoring_output_config {
        kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }

      monitoring_resources {
        cluster_config {
          instance_count    = 2
          instance_type     = "ml.m5.large"
          volume_size_in_gb = 20
          volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
        }
      }

      network_config {
        enable_network_isolation                  = true
        enable_inter_container_traffic_encryption = true
      }
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "bare" { # want: job_network_isolation, inter_container_encryption, job_volume_key, job_output_key
  monitoring_schedule_config {
    monitoring_type = "DataQuality"

    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/monitor"

      monitoring_output_config {}

      monitoring_resources {
        cluster_config {
          instance_count    = 2
          instance_type     = "ml.m5.large"
          volume_size_in_gb = 20
        }
      }
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "from_variables" { # undecided: job_network_isolation, inter_container_encryption, job_volume_key, job_output_key
  monitoring_schedule_config {
    monitoring_type = "DataQuality"

    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/monitor"

      monitoring_output_config {
        kms_key_id = var.key
      }

      monitoring_resources {
        cluster_config {
          instance_count    = 2
          instance_type     = "ml.m5.large"
          volume_size_in_gb = 20
          volume_kms_key_id = var.key
        }
      }

      network_config {
        enable_network_isolation                  = var.isolated
        enable_inter_container_traffic_encryption = var.isolated
      }
    }
  }
}

# One instance has nobody to talk to.
resource "aws_sagemaker_monitoring_schedule" "one_instance" {
  monitoring_schedule_config {
    monitoring_type = "ModelQuality"

    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/monitor"

      monitoring_output_config {
        kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      }

      monitoring_resources {
        cluster_config {
          instance_count    = 1
          instance_type     = "ml.m5.large"
          volume_size_in_gb = 20
          volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
        }
      }

      network_config {
        enable_network_isolation = true
      }
    }
  }
}

# Labeling and review by people

resource "aws_sagemaker_labeling_job" "private" {
  labeling_job_name    = "tickets"
  label_attribute_name = "topic"
  role_arn             = "arn:aws:iam::111122223333:role/labeling"

  human_task_config {
    workteam_arn = "arn:aws:sagemaker:eu-west-1:111122223333:workteam/private-crowd/support"
  }

  output_config {
    s3_output_path = "s3://tickets-labels/"
    kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  labeling_job_algorithms_config {
    labeling_job_algorithm_specification_arn = "arn:aws:sagemaker:eu-west-1:568282634449:labeling-job-algorithm-specification/text-classification"

    labeling_job_resource_config {
      volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_sagemaker_labeling_job" "public" { # want: public_workers_see_no_personal_data, job_output_key, job_volume_key
  labeling_job_name    = "faces"
  label_attribute_name = "mood"
  role_arn             = "arn:aws:iam::111122223333:role/labeling"

  human_task_config {
    workteam_arn = "arn:aws:sagemaker:eu-west-1:394669845002:workteam/public-crowd/default"
  }

  input_config {
    data_attributes {
      content_classifiers = ["FreeOfAdultContent"]
    }
  }

  output_config {
    s3_output_path = "s3://faces-labels/"
  }

  labeling_job_algorithms_config {
    labeling_job_algorithm_specification_arn = "arn:aws:sagemaker:eu-west-1:568282634449:labeling-job-algorithm-specification/image-classification"
  }
}

resource "aws_sagemaker_labeling_job" "from_variables" { # undecided: public_workers_see_no_personal_data, job_output_key, job_volume_key
  labeling_job_name    = "variables"
  label_attribute_name = "mood"
  role_arn             = "arn:aws:iam::111122223333:role/labeling"

  human_task_config {
    workteam_arn = var.workteam
  }

  output_config {
    s3_output_path = "s3://labels/"
    kms_key_id     = var.key
  }

  labeling_job_algorithms_config {
    labeling_job_algorithm_specification_arn = "arn:aws:sagemaker:eu-west-1:568282634449:labeling-job-algorithm-specification/image-classification"

    labeling_job_resource_config {
      volume_kms_key_id = var.key
    }
  }
}

resource "aws_sagemaker_flow_definition" "hardened" {
  flow_definition_name = "review"
  role_arn             = "arn:aws:iam::111122223333:role/review"

  output_config {
    s3_output_path = "s3://review/"
    kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_sagemaker_flow_definition" "bare" { # want: job_output_key
  flow_definition_name = "bare"
  role_arn             = "arn:aws:iam::111122223333:role/review"

  output_config {
    s3_output_path = "s3://review/"
  }
}

resource "aws_sagemaker_flow_definition" "from_variables" { # undecided: job_output_key
  flow_definition_name = "variables"
  role_arn             = "arn:aws:iam::111122223333:role/review"

  output_config {
    s3_output_path = "s3://review/"
    kms_key_id     = var.key
  }
}

resource "aws_sagemaker_device_fleet" "hardened" {
  device_fleet_name = "cameras"
  role_arn          = "arn:aws:iam::111122223333:role/cameras"

  output_config {
    s3_output_location = "s3://cameras/"
    kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }
}

resource "aws_sagemaker_device_fleet" "bare" { # want: job_output_key
  device_fleet_name = "bare"
  role_arn          = "arn:aws:iam::111122223333:role/cameras"

  output_config {
    s3_output_location = "s3://cameras/"
  }
}

resource "aws_sagemaker_device_fleet" "from_variables" { # undecided: job_output_key
  device_fleet_name = "variables"
  role_arn          = "arn:aws:iam::111122223333:role/cameras"

  output_config {
    s3_output_location = "s3://cameras/"
    kms_key_id         = var.key
  }
}

resource "aws_sagemaker_workforce" "office" {
  workforce_name = "labelers"

  source_ip_config {
    cidrs = ["198.51.100.0/24"]
  }
}

resource "aws_sagemaker_workforce" "open" { # want: workforce_addresses
  workforce_name = "open"

  source_ip_config {
    cidrs = ["0.0.0.0/0"]
  }
}

resource "aws_sagemaker_workforce" "from_variables" { # undecided: workforce_addresses
  workforce_name = "variables"

  source_ip_config {
    cidrs = var.cidrs
  }
}

resource "aws_sagemaker_workteam" "bound" {
  workteam_name = "support"
  description   = "Support"

  worker_access_configuration {
    s3_presign {
      iam_policy_constraints {
        source_ip = "Enabled"
      }
    }
  }
}

resource "aws_sagemaker_workteam" "plain" { # want: worker_links_bound
  workteam_name = "plain"
  description   = "Plain"
}

resource "aws_sagemaker_workteam" "from_variables" { # undecided: worker_links_bound
  workteam_name = "variables"
  description   = "Variables"

  worker_access_configuration {
    s3_presign {
      iam_policy_constraints {
        source_ip = var.source_ip
      }
    }
  }
}

# Feature store and registry

resource "aws_sagemaker_feature_group" "hardened" {
  feature_group_name             = "customers"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "at"
  role_arn                       = "arn:aws:iam::111122223333:role/features"

  online_store_config {
    enable_online_store = true

    security_config {
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }

  offline_store_config {
    s3_storage_config {
      s3_uri     = "s3://features/"
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

# An online store is off unless it is enabled.
resource "aws_sagemaker_feature_group" "offline_only" {
  feature_group_name             = "offline"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "at"
  role_arn                       = "arn:aws:iam::111122223333:role/features"

  online_store_config {}

  offline_store_config {
    s3_storage_config {
      s3_uri     = "s3://features/"
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_sagemaker_feature_group" "bare" { # want: feature_store_key
  feature_group_name             = "bare"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "at"
  role_arn                       = "arn:aws:iam::111122223333:role/features"

  online_store_config {
    enable_online_store = true
  }
}

resource "aws_sagemaker_feature_group" "from_variables" { # undecided: feature_store_key
  feature_group_name             = "variables"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "at"
  role_arn                       = "arn:aws:iam::111122223333:role/features"

  offline_store_config {
    s3_storage_config {
      s3_uri     = "s3://features/"
      kms_key_id = var.key
    }
  }
}

resource "aws_sagemaker_model_package_group_policy" "named" {
  model_package_group_name = "churn"
  resource_policy          = data.aws_iam_policy_document.production.json
}

data "aws_iam_policy_document" "production" {
  statement {
    actions   = ["sagemaker:DescribeModelPackage", "sagemaker:CreateModel"]
    resources = ["arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
  }
}

resource "aws_sagemaker_model_package_group_policy" "public" { # want: model_group_not_public, model_group_least_privilege
  model_package_group_name = "open"
  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sagemaker:*"
      Resource  = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/open/*"
    }]
  })
}

resource "aws_sagemaker_model_package_group_policy" "from_variable" { # undecided: model_group_not_public, model_group_least_privilege
  model_package_group_name = "variable"
  resource_policy          = var.policy
}
