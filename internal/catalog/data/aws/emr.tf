variable "block" {}
variable "capacity" {}
variable "configuration" {}
variable "enabled" {}
variable "kerberos" {}
variable "key" {}
variable "log_uri" {}
variable "name" {}
variable "namespace" {}
variable "port" {}
variable "release" {}
variable "security_group" {}
variable "subnet" {}

# Security configurations

resource "aws_emr_security_configuration" "hardened" {
  name = "hardened"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = true
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = {
          EncryptionMode = "SSE-KMS"
          AwsKmsKey      = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
        }
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
          AwsKmsKey                 = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
          EnableEbsEncryption       = true
        }
      }
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = {
          CertificateProviderType = "PEM"
          S3Object                = "s3://example-certificates/emr.zip"
        }
      }
    }
    AuthorizationConfiguration = {
      IAMConfiguration = { EnableApplicationScopedIAMRole = true }
    }
    InstanceMetadataServiceConfiguration = {
      MinimumInstanceMetadataServiceVersion = 2
      HttpPutResponseHopLimit               = 1
    }
  })
}

resource "aws_emr_security_configuration" "off" { # want: at_rest_encryption, local_disk_encryption, ebs_encryption, s3_kms_encryption, in_transit_encryption, imds_v2, runtime_roles
  configuration = <<-JSON
    {
      "EncryptionConfiguration": {
        "EnableInTransitEncryption": false,
        "EnableAtRestEncryption": false
      }
    }
  JSON
}

resource "aws_emr_security_configuration" "s3_only" { # want: local_disk_encryption, ebs_encryption, s3_kms_encryption, in_transit_encryption, imds_v2, runtime_roles
  configuration = <<-JSON
    {
      "EncryptionConfiguration": {
        "EnableInTransitEncryption": false,
        "EnableAtRestEncryption": true,
        "AtRestEncryptionConfiguration": {
          "S3EncryptionConfiguration": { "EncryptionMode": "SSE-S3" }
        }
      },
      "InstanceMetadataServiceConfiguration": {
        "MinimumInstanceMetadataServiceVersion": 1,
        "HttpPutResponseHopLimit": 2
      }
    }
  JSON
}

resource "aws_emr_security_configuration" "from_variable" { # undecided: at_rest_encryption, local_disk_encryption, ebs_encryption, s3_kms_encryption, in_transit_encryption, imds_v2, runtime_roles
  configuration = var.configuration
}

# want: s3_kms_encryption, ebs_encryption, imds_v2, runtime_roles
resource "aws_emr_security_configuration" "switch_from_variable" { # undecided: at_rest_encryption, local_disk_encryption, in_transit_encryption
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = var.enabled
      EnableInTransitEncryption = var.enabled
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
        }
      }
    }
  })
}

# The ordinary way: the key is a resource of the module, so parts of the document are not known yet.
resource "aws_emr_security_configuration" "key_of_the_module" { # want: in_transit_encryption, imds_v2, runtime_roles, ebs_encryption, s3_kms_encryption
  name = "module-key"

  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false
      AtRestEncryptionConfiguration = {
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
          AwsKmsKey                 = aws_kms_key.emr.arn
        }
      }
    }
  })
}

resource "aws_emr_security_configuration" "key_in_text" { # want: in_transit_encryption, imds_v2, runtime_roles, ebs_encryption, s3_kms_encryption
  name = "text-key"

  configuration = <<-JSON
    {
      "EncryptionConfiguration": {
        "EnableAtRestEncryption": true,
        "EnableInTransitEncryption": false,
        "AtRestEncryptionConfiguration": {
          "LocalDiskEncryptionConfiguration": {
            "EncryptionKeyProviderType": "AwsKms",
            "AwsKmsKey": "${aws_kms_key.emr.arn}"
          }
        }
      }
    }
  JSON
}

resource "aws_kms_key" "emr" {
  enable_key_rotation = true
}

# Clusters

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "inside" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "world" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 8088
    to_port     = 8088
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "variable" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 8088
    to_port     = 8088
    protocol    = "tcp"
    cidr_blocks = [var.security_group]
  }
}

resource "aws_emr_cluster" "hardened" {
  name                      = "hardened"
  release_label             = "emr-7.12.0"
  applications              = ["Spark"]
  service_role              = "arn:aws:iam::111122223333:role/emr"
  security_configuration    = aws_emr_security_configuration.hardened.name
  log_uri                   = "s3://example-logs/emr/"
  log_encryption_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  termination_protection    = true

  ec2_attributes {
    instance_profile                  = "emr"
    subnet_id                         = aws_subnet.private.id
    emr_managed_master_security_group = aws_security_group.inside.id
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }

  master_instance_group {
    instance_type = "m6g.xlarge"
  }

  kerberos_attributes {
    realm              = "EXAMPLE.INTERNAL"
    kdc_admin_password = var.key
  }

  configurations_json = jsonencode([{
    Classification = "hive-site"
    Properties = {
      "javax.jdo.option.ConnectionPassword" = "EMR.secret@arn:aws:secretsmanager:eu-west-1:111122223333:secret:metastore-a1b2c3"
    }
  }])
}

resource "aws_emr_cluster" "bare" { # want: security_configuration, own_security_groups, private_subnet, kerberos, logging, supported_release, termination_protection
  name          = "bare"
  release_label = "emr-5.36.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  master_instance_group {
    instance_type = "m5.xlarge"
  }
}

resource "aws_emr_cluster" "open" { # want: kerberos, security_groups_closed, private_subnet, no_ssh_key, no_secrets_in_jobs, log_key
  name                              = "open"
  release_label                     = "emr-7.10.0"
  service_role                      = "arn:aws:iam::111122223333:role/emr"
  security_configuration            = "hardened"
  log_uri                           = "s3://example-logs/emr/"
  keep_job_flow_alive_when_no_steps = false

  ec2_attributes {
    instance_profile                  = "emr"
    key_name                          = "operators"
    subnet_ids                        = [aws_subnet.public.id]
    emr_managed_master_security_group = aws_security_group.world.id
    emr_managed_slave_security_group  = aws_security_group.inside.id
  }

  configurations_json = <<-JSON
    [{
      "Classification": "hive-site",
      "Properties": { "javax.jdo.option.ConnectionPassword": "metastore-4711" }
    }]
  JSON
}

resource "aws_emr_cluster" "highly_available" { # want: kerberos
  name                      = "highly-available"
  release_label             = "emr-7.9.0"
  service_role              = "arn:aws:iam::111122223333:role/emr"
  security_configuration    = aws_emr_security_configuration.hardened.id
  log_uri                   = "s3://example-logs/emr/"
  log_encryption_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  ec2_attributes {
    instance_profile                  = "emr"
    subnet_id                         = "subnet-0123456789abcdef0"
    emr_managed_master_security_group = "sg-0123456789abcdef0"
    emr_managed_slave_security_group  = "sg-0123456789abcdef1"
  }

  master_instance_group {
    instance_type  = "m6g.xlarge"
    instance_count = 3
  }

  bootstrap_action {
    name = "agent"
    path = "s3://example-bootstrap/agent.sh"
    args = ["--token-from", "secretsmanager"]
  }
}

resource "aws_emr_cluster" "bootstrap_secret" { # want: kerberos, no_secrets_in_jobs
  name                   = "bootstrap"
  release_label          = "emr-7.9.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = "hardened"
  log_uri                = "s3://example-logs/emr/"

  auto_termination_policy {
    idle_timeout = 3600
  }

  ec2_attributes {
    instance_profile                  = "emr"
    subnet_id                         = "subnet-0123456789abcdef0"
    emr_managed_master_security_group = "sg-0123456789abcdef0"
    emr_managed_slave_security_group  = "sg-0123456789abcdef1"
  }

  bootstrap_action {
    name = "fetch"
    path = "s3://example-bootstrap/fetch.sh"
    args = ["AKIAABCDEFGHIJKLMNOP"]
  }

  log_encryption_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_emr_cluster" "from_variables" { # undecided: security_configuration, own_security_groups, security_groups_closed, private_subnet, no_ssh_key, kerberos, no_secrets_in_jobs, logging, log_key, supported_release, termination_protection
  name                      = "variables"
  release_label             = var.release
  service_role              = "arn:aws:iam::111122223333:role/emr"
  security_configuration    = var.name
  log_uri                   = var.log_uri
  log_encryption_kms_key_id = var.key
  configurations_json       = var.configuration
  termination_protection    = var.enabled

  ec2_attributes {
    instance_profile                  = "emr"
    key_name                          = var.name
    subnet_id                         = var.subnet
    emr_managed_master_security_group = aws_security_group.variable.id
    emr_managed_slave_security_group  = var.security_group
  }

  dynamic "kerberos_attributes" {
    for_each = var.kerberos
    content {
      realm              = "EXAMPLE.INTERNAL"
      kdc_admin_password = var.key
    }
  }
}

# The account

resource "aws_emr_block_public_access_configuration" "on" {
  block_public_security_group_rules = true

  permitted_public_security_group_rule_range {
    min_range = 22
    max_range = 22
  }
}

resource "aws_emr_block_public_access_configuration" "off" { # want: block_public_access
  block_public_security_group_rules = false
}

resource "aws_emr_block_public_access_configuration" "wide" { # want: no_public_ports
  block_public_security_group_rules = true

  permitted_public_security_group_rule_range {
    min_range = 8000
    max_range = 9000
  }
}

resource "aws_emr_block_public_access_configuration" "from_variables" { # undecided: block_public_access, no_public_ports
  block_public_security_group_rules = var.block

  permitted_public_security_group_rule_range {
    min_range = var.port
    max_range = var.port
  }
}

# Studio

resource "aws_emr_studio" "keyed" {
  name                        = "keyed"
  auth_mode                   = "SSO"
  default_s3_location         = "s3://example-studio/"
  encryption_key_arn          = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  engine_security_group_id    = "sg-0123456789abcdef0"
  service_role                = "arn:aws:iam::111122223333:role/studio"
  subnet_ids                  = ["subnet-0123456789abcdef0"]
  vpc_id                      = "vpc-0123456789abcdef0"
  workspace_security_group_id = "sg-0123456789abcdef1"
}

resource "aws_emr_studio" "plain" { # want: studio_key
  name                        = "plain"
  auth_mode                   = "IAM"
  default_s3_location         = "s3://example-studio/"
  engine_security_group_id    = "sg-0123456789abcdef0"
  service_role                = "arn:aws:iam::111122223333:role/studio"
  subnet_ids                  = ["subnet-0123456789abcdef0"]
  vpc_id                      = "vpc-0123456789abcdef0"
  workspace_security_group_id = "sg-0123456789abcdef1"
}

resource "aws_emr_studio" "from_variable" { # undecided: studio_key
  name                        = "variable"
  auth_mode                   = "IAM"
  default_s3_location         = "s3://example-studio/"
  encryption_key_arn          = var.key
  engine_security_group_id    = "sg-0123456789abcdef0"
  service_role                = "arn:aws:iam::111122223333:role/studio"
  subnet_ids                  = ["subnet-0123456789abcdef0"]
  vpc_id                      = "vpc-0123456789abcdef0"
  workspace_security_group_id = "sg-0123456789abcdef1"
}

# On EKS

resource "aws_emrcontainers_virtual_cluster" "own" {
  name = "jobs"

  container_provider {
    id   = "example"
    type = "EKS"

    info {
      eks_info {
        namespace = "emr-jobs"
      }
    }
  }
}

resource "aws_emrcontainers_virtual_cluster" "default" { # want: eks_namespace
  name = "default"

  container_provider {
    id   = "example"
    type = "EKS"

    info {
      eks_info {
        namespace = "default"
      }
    }
  }
}

resource "aws_emrcontainers_virtual_cluster" "from_variable" { # undecided: eks_namespace
  name = "variable"

  container_provider {
    id   = "example"
    type = "EKS"

    info {
      eks_info {
        namespace = var.namespace
      }
    }
  }
}

resource "aws_emrcontainers_job_template" "hardened" {
  name        = "hardened"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  job_template_data {
    execution_role_arn = "arn:aws:iam::111122223333:role/job"
    release_label      = "emr-7.12.0-latest"

    job_driver {
      spark_submit_job_driver {
        entry_point = "s3://example-jobs/job.py"
      }
    }

    configuration_overrides {
      monitoring_configuration {
        s3_monitoring_configuration {
          log_uri = "s3://example-logs/eks/"
        }
      }
    }
  }
}

resource "aws_emrcontainers_job_template" "bare" { # want: job_template_key, logging, supported_release
  name = "bare"

  job_template_data {
    execution_role_arn = "arn:aws:iam::111122223333:role/job"
    release_label      = "emr-6.10.0-latest"

    job_driver {
      spark_submit_job_driver {
        entry_point = "s3://example-jobs/job.py"
      }
    }
  }
}

resource "aws_emrcontainers_job_template" "from_variables" { # undecided: job_template_key, logging, supported_release
  name        = "variables"
  kms_key_arn = var.key

  job_template_data {
    execution_role_arn = "arn:aws:iam::111122223333:role/job"
    release_label      = var.release

    job_driver {
      spark_submit_job_driver {
        entry_point = "s3://example-jobs/job.py"
      }
    }

    dynamic "configuration_overrides" {
      for_each = var.log_uri
      content {
        monitoring_configuration {
          s3_monitoring_configuration {
            log_uri = configuration_overrides.value
          }
        }
      }
    }
  }
}

# Serverless

resource "aws_emrserverless_application" "hardened" {
  name          = "hardened"
  release_label = "emr-7.12.0"
  type          = "spark"

  maximum_capacity {
    cpu    = "200 vCPU"
    memory = "800 GB"
  }

  network_configuration {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }

  monitoring_configuration {
    s3_monitoring_configuration {
      log_uri            = "s3://example-logs/serverless/"
      encryption_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }

  runtime_configuration {
    classification = "spark-defaults"
    properties = {
      "spark.hadoop.javax.jdo.option.ConnectionPassword" = "EMR.secret@metastore"
    }
  }
}

resource "aws_emrserverless_application" "bare" { # want: serverless_vpc, serverless_logs_kept, capacity_limit
  name          = "bare"
  release_label = "emr-7.12.0"
  type          = "spark"
}

resource "aws_emrserverless_application" "careless" { # want: serverless_vpc, log_key, idle_stop, capacity_limit, no_secrets_in_jobs, supported_release
  name          = "careless"
  release_label = "emr-6.15.0"
  type          = "hive"

  auto_stop_configuration {
    enabled = false
  }

  monitoring_configuration {
    cloudwatch_logging_configuration {
      enabled = true
    }
  }

  runtime_configuration {
    classification = "hive-site"
    properties = {
      "javax.jdo.option.ConnectionPassword" = "metastore-4711"
    }
  }
}

resource "aws_emrserverless_application" "from_variables" { # undecided: serverless_vpc, log_key, serverless_logs_kept, idle_stop, capacity_limit, no_secrets_in_jobs, supported_release
  name          = "variables"
  release_label = var.release
  type          = "spark"

  dynamic "maximum_capacity" {
    for_each = var.capacity
    content {
      cpu    = "10 vCPU"
      memory = "40 GB"
    }
  }

  auto_stop_configuration {
    enabled = var.enabled
  }

  network_configuration {
    subnet_ids         = var.subnet
    security_group_ids = ["sg-0123456789abcdef0"]
  }

  monitoring_configuration {
    cloudwatch_logging_configuration {
      enabled            = var.enabled
      encryption_key_arn = var.key
    }
  }

  runtime_configuration {
    classification = "spark-defaults"
    properties     = var.configuration
  }
}

resource "aws_emr_studio" "key_of_the_module" {
  name                        = "module-key"
  auth_mode                   = "IAM"
  default_s3_location         = "s3://example-studio/"
  engine_security_group_id    = "sg-0123456789abcdef0"
  service_role                = "arn:aws:iam::111122223333:role/studio"
  subnet_ids                  = ["subnet-0123456789abcdef0"]
  vpc_id                      = "vpc-0123456789abcdef0"
  workspace_security_group_id = "sg-0123456789abcdef1"
  encryption_key_arn          = aws_kms_key.emr.arn
}
