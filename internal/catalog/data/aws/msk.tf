variable "acl" {}
variable "cidr" {}
variable "auth" {}
variable "client_broker" {}
variable "config" {}
variable "encryption" {}
variable "groups" {}
variable "in_cluster" {}
variable "key" {}
variable "logs" {}
variable "monitoring" {}
variable "policy" {}
variable "properties" {}
variable "public" {}
variable "replicas" {}
variable "subnets" {}
variable "version_id" {}
variable "kafka" {}
variable "iam" {}

# Security groups

resource "aws_security_group" "clients" {
  name = "clients"

  ingress {
    from_port       = 9098
    to_port         = 9098
    protocol        = "tcp"
    security_groups = ["sg-0456"]
  }
}

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    from_port   = 9098
    to_port     = 9098
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "from_variable" {
  name = "variable"

  ingress {
    from_port   = 9098
    to_port     = 9098
    protocol    = "tcp"
    cidr_blocks = var.cidr
  }
}

# Clusters

resource "aws_kms_key" "kafka" {
  enable_key_rotation = true
}

resource "aws_msk_configuration" "strict" {
  name              = "strict"
  server_properties = <<-EOT
    auto.create.topics.enable = false
    allow.everyone.if.no.acl.found = false
    unclean.leader.election.enable=false
    default.replication.factor=3
  EOT
}

resource "aws_msk_configuration" "loose" { # want: replication_factor, no_unclean_election
  name              = "loose"
  server_properties = "auto.create.topics.enable=true\ndefault.replication.factor=1\n"
}

# Two replicas are right for a cluster in two zones, too few for one in three.
resource "aws_msk_configuration" "two_zones" { # want: no_unclean_election
  name              = "two-zones"
  server_properties = "default.replication.factor=2\nmin.insync.replicas=1\n"
}

resource "aws_msk_configuration" "two_of_three" { # want: replication_factor, no_unclean_election
  name              = "two-of-three"
  server_properties = "default.replication.factor=2\n"
}

resource "aws_msk_configuration" "from_variable" { # undecided: replication_factor, no_unclean_election
  name              = "variable"
  server_properties = var.properties
}

resource "aws_msk_cluster" "hardened" {
  cluster_name           = "orders"
  kafka_version          = "3.9.x"
  number_of_broker_nodes = 3
  enhanced_monitoring    = "PER_TOPIC_PER_BROKER"

  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a", "subnet-0b", "subnet-0c"]
    security_groups = [aws_security_group.clients.id]

    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }

  client_authentication {
    sasl {
      iam   = true
      scram = true
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.strict.arn
    revision = 1
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.kafka.arn

    encryption_in_transit {
      client_broker = "TLS"
    }
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = "kafka"
      }
    }
  }
}

resource "aws_msk_cluster" "bare" { # want: customer_managed_key, authentication_required, broker_logging, enhanced_monitoring, three_zones
  cluster_name           = "bare"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2

  broker_node_group_info {
    instance_type   = "kafka.t3.small"
    client_subnets  = ["subnet-0a", "subnet-0b"]
    security_groups = ["sg-0123"]
  }

  configuration_info {
    arn      = aws_msk_configuration.two_zones.arn
    revision = 1
  }
}

resource "aws_msk_cluster" "open" { # want: client_tls, in_cluster_tls, customer_managed_key, no_public_access, security_group_not_open, authentication_required, acl_default_deny, broker_logging, enhanced_monitoring, supported_kafka_version
  cluster_name           = "open"
  kafka_version          = "3.7.x"
  number_of_broker_nodes = 3
  enhanced_monitoring    = "PER_BROKER"

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = ["subnet-0a", "subnet-0b", "subnet-0c"]
    security_groups = [aws_security_group.open.id]

    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }

  client_authentication {
    unauthenticated = true

    tls {
      certificate_authority_arns = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/a"]
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.loose.arn
    revision = 1
  }

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT"
      in_cluster    = false
    }
  }

  logging_info {
    broker_logs {
      s3 {
        enabled = false
      }
    }
  }
}

resource "aws_msk_cluster" "from_variables" { # undecided: client_tls, in_cluster_tls, customer_managed_key, no_public_access, security_group_not_open, authentication_required, acl_default_deny, broker_logging, enhanced_monitoring, supported_kafka_version, three_zones
  cluster_name           = "variables"
  kafka_version          = var.kafka
  number_of_broker_nodes = 3
  enhanced_monitoring    = var.monitoring

  broker_node_group_info {
    instance_type   = "kafka.m5.large"
    client_subnets  = var.subnets
    security_groups = [aws_security_group.from_variable.id]

    connectivity_info {
      public_access {
        type = var.public
      }
    }
  }

  client_authentication {
    unauthenticated = var.auth

    sasl {
      scram = true
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.from_variable.arn
    revision = 1
  }

  encryption_info {
    encryption_at_rest_kms_key_arn = var.key

    encryption_in_transit {
      client_broker = var.client_broker
      in_cluster    = var.in_cluster
    }
  }

  logging_info {
    broker_logs {
      firehose {
        enabled         = var.logs
        delivery_stream = "kafka"
      }
    }
  }
}

resource "aws_msk_serverless_cluster" "own_group" {
  cluster_name = "serverless"

  vpc_config {
    subnet_ids         = ["subnet-0a", "subnet-0b"]
    security_group_ids = [aws_security_group.clients.id]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

resource "aws_msk_serverless_cluster" "open_group" { # want: security_group_not_open
  cluster_name = "serverless-open"

  vpc_config {
    subnet_ids         = ["subnet-0a", "subnet-0b"]
    security_group_ids = [aws_security_group.open.id]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

resource "aws_msk_serverless_cluster" "default_group" { # want: serverless_security_groups
  cluster_name = "serverless-default"

  vpc_config {
    subnet_ids = ["subnet-0a", "subnet-0b"]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

resource "aws_msk_serverless_cluster" "from_variable" { # undecided: serverless_security_groups, security_group_not_open
  cluster_name = "serverless-variable"

  vpc_config {
    subnet_ids         = ["subnet-0a", "subnet-0b"]
    security_group_ids = var.groups
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

# Policies

resource "aws_msk_cluster_policy" "partner" {
  cluster_arn = aws_msk_cluster.hardened.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = ["kafka:CreateVpcConnection", "kafka:GetBootstrapBrokers", "kafka:DescribeClusterV2"]
      Resource  = aws_msk_cluster.hardened.arn
    }]
  })
}

resource "aws_msk_cluster_policy" "public" { # want: policy_not_public, policy_least_privilege
  cluster_arn = aws_msk_cluster.open.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kafka:*"
      Resource  = "*"
    }]
  })
}

resource "aws_msk_cluster_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  cluster_arn = aws_msk_cluster.bare.arn
  policy      = var.policy
}

# Topics

resource "aws_msk_topic" "three" {
  cluster_arn        = aws_msk_cluster.hardened.arn
  name               = "orders"
  partition_count    = 6
  replication_factor = 3
}

resource "aws_msk_topic" "one" { # want: replication_factor
  cluster_arn        = aws_msk_cluster.hardened.arn
  name               = "scratch"
  partition_count    = 1
  replication_factor = 1
}

resource "aws_msk_topic" "from_variable" { # undecided: replication_factor
  cluster_arn        = aws_msk_cluster.hardened.arn
  name               = "variable"
  partition_count    = 1
  replication_factor = var.replicas
}

# Replicators

resource "aws_msk_replicator" "logged" {
  replicator_name            = "to-paris"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/replicator"

  log_delivery {
    replicator_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = "replicator"
      }
    }
  }
}

resource "aws_msk_replicator" "silent" { # want: replicator_logging
  replicator_name            = "to-milan"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/replicator"
}

resource "aws_msk_replicator" "from_variable" { # undecided: replicator_logging
  replicator_name            = "to-oslo"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/replicator"

  log_delivery {
    replicator_log_delivery {
      s3 {
        enabled = var.logs
        bucket  = "logs"
      }
    }
  }
}

# MSK Connect

resource "aws_mskconnect_connector" "hardened" {
  name                       = "orders-db"
  kafkaconnect_version       = "3.7.x"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"

  connector_configuration = {
    "connector.class"   = "io.debezium.connector.postgresql.PostgresConnector"
    "database.password" = "$${secretManager:orders-db:password}"
    "sasl.jaas.config"  = "software.amazon.msk.auth.iam.IAMLoginModule required;"
  }

  kafka_cluster_client_authentication {
    authentication_type = "IAM"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }

  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = "connect"
      }
    }
  }
}

resource "aws_mskconnect_connector" "bare" { # want: connector_tls, connector_authentication, connector_without_secrets, connector_logging
  name                       = "bare"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"

  connector_configuration = {
    "connector.class"   = "io.debezium.connector.postgresql.PostgresConnector"
    "database.password" = "tulip-91-garden"
  }

  kafka_cluster_client_authentication {}

  kafka_cluster_encryption_in_transit {}
}

resource "aws_mskconnect_connector" "login_module" { # want: connector_without_secrets
  name                       = "login-module"
  kafkaconnect_version       = "3.7.x"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"

  connector_configuration = {
    "producer.sasl.jaas.config" = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"app\" password=\"tulip-91-garden\";"
  }

  kafka_cluster_client_authentication {
    authentication_type = "IAM"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }

  log_delivery {
    worker_log_delivery {
      s3 {
        enabled = true
        bucket  = "logs"
      }
    }
  }
}

resource "aws_mskconnect_connector" "from_variables" { # undecided: connector_tls, connector_authentication, connector_without_secrets, connector_logging
  name                       = "variables"
  kafkaconnect_version       = "3.7.x"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = var.config

  kafka_cluster_client_authentication {
    authentication_type = var.iam
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = var.encryption
  }

  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled = var.logs
      }
    }
  }
}

resource "aws_mskconnect_worker_configuration" "provider" {
  name                    = "provider"
  properties_file_content = <<-EOT
    key.converter=org.apache.kafka.connect.storage.StringConverter
    config.providers=secretManager
    config.providers.secretManager.class=com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider
  EOT
}

resource "aws_mskconnect_worker_configuration" "password" { # want: connector_without_secrets
  name                    = "password"
  properties_file_content = "key.converter=org.apache.kafka.connect.storage.StringConverter\nconsumer.ssl.keystore.password=tulip-91-garden\n"
}

resource "aws_mskconnect_worker_configuration" "from_variable" { # undecided: connector_without_secrets
  name                    = "variable"
  properties_file_content = var.properties
}

resource "aws_mskconnect_custom_plugin" "pinned" {
  name         = "debezium"
  content_type = "ZIP"

  location {
    s3 {
      bucket_arn     = "arn:aws:s3:::plugins"
      file_key       = "debezium.zip"
      object_version = "3HL4kqtJlcpXroDTDmJrmSpXd3dIbrHY"
    }
  }
}

resource "aws_mskconnect_custom_plugin" "latest" { # want: plugin_version_pinned
  name         = "debezium-latest"
  content_type = "ZIP"

  location {
    s3 {
      bucket_arn = "arn:aws:s3:::plugins"
      file_key   = "debezium.zip"
    }
  }
}

resource "aws_mskconnect_custom_plugin" "from_variable" { # undecided: plugin_version_pinned
  name         = "debezium-variable"
  content_type = "ZIP"

  location {
    s3 {
      bucket_arn     = "arn:aws:s3:::plugins"
      file_key       = "debezium.zip"
      object_version = var.version_id
    }
  }
}
