variable "audit" {}
variable "auto" {}
variable "cidr" {}
variable "data" {}
variable "engine" {}
variable "general" {}
variable "key" {}
variable "mode" {}
variable "owned" {}
variable "password" {}
variable "public" {}
variable "release" {}

# Security groups

resource "aws_security_group" "clients" {
  name = "clients"

  ingress {
    from_port       = 61617
    to_port         = 61617
    protocol        = "tcp"
    security_groups = ["sg-0456"]
  }
}

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    from_port   = 61617
    to_port     = 61617
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "from_variable" {
  name = "variable"

  ingress {
    from_port   = 61617
    to_port     = 61617
    protocol    = "tcp"
    cidr_blocks = var.cidr
  }
}

# Brokers

resource "aws_mq_broker" "activemq" { # undecided: passwords_not_written
  broker_name                = "orders"
  security_groups            = [aws_security_group.clients.id]
  engine_type                = "ActiveMQ"
  engine_version             = "5.19"
  host_instance_type         = "mq.m7g.large"
  deployment_mode            = "ACTIVE_STANDBY_MULTI_AZ"
  auto_minor_version_upgrade = true

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  logs {
    general = true
    audit   = true
  }

  user {
    username = "orders"
    password = var.password
  }
}

resource "aws_mq_broker" "rabbitmq" {
  broker_name                = "clicks"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m5.large"
  deployment_mode            = "CLUSTER_MULTI_AZ"
  publicly_accessible        = false
  auto_minor_version_upgrade = true

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  logs {
    general = true
  }

  user {
    username = "clicks"
    password = "vault:clicks"
  }
}

resource "aws_mq_broker" "bare_activemq" { # want: security_group_not_open, customer_managed_key, general_logs, audit_logs, auto_minor_version_upgrade, supported_engine_version, activemq_standby, passwords_not_written
  broker_name        = "bare"
  security_groups    = [aws_security_group.open.id]
  engine_type        = "activemq"
  engine_version     = "5.15.9"
  host_instance_type = "mq.t3.micro"

  user {
    username = "app"
    password = "tulip-91-garden"
  }
}

resource "aws_mq_broker" "open_rabbitmq" { # want: not_public, customer_managed_key, general_logs, auto_minor_version_upgrade, supported_engine_version, rabbitmq_cluster
  # undecided: passwords_not_written
  broker_name         = "open"
  engine_type         = "RabbitMQ"
  engine_version      = "3.8.11"
  host_instance_type  = "mq.t3.micro"
  publicly_accessible = true

  encryption_options {
    use_aws_owned_key = true
  }

  logs {
    general = false
  }

  user {
    username = "app"
    password = var.password
  }
}

resource "aws_mq_broker" "activemq_variables" { # undecided: not_public, security_group_not_open, customer_managed_key, general_logs, audit_logs, auto_minor_version_upgrade, supported_engine_version, activemq_standby, passwords_not_written
  broker_name                = "variables"
  security_groups            = [aws_security_group.from_variable.id]
  engine_type                = "ActiveMQ"
  engine_version             = var.release
  host_instance_type         = "mq.m5.large"
  deployment_mode            = var.mode
  publicly_accessible        = var.public
  auto_minor_version_upgrade = var.auto

  encryption_options {
    use_aws_owned_key = var.owned
    kms_key_id        = var.key
  }

  logs {
    general = var.general
    audit   = var.audit
  }

  user {
    username = "app"
    password = var.password
  }
}

resource "aws_mq_broker" "rabbitmq_variables" { # undecided: rabbitmq_cluster, passwords_not_written
  broker_name                = "rabbit-variables"
  engine_type                = "RabbitMQ"
  engine_version             = "4.2"
  host_instance_type         = "mq.m7g.large"
  deployment_mode            = var.mode
  auto_minor_version_upgrade = true

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  logs {
    general = true
  }

  user {
    username = "app"
    password = var.password
  }
}

# Configurations

resource "aws_mq_configuration" "limited" {
  name           = "limited"
  engine_type    = "ActiveMQ"
  engine_version = "5.18"
  data           = <<-XML
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <broker xmlns="http://activemq.apache.org/schema/core">
      <plugins>
        <authorizationPlugin>
          <map>
            <authorizationMap>
              <authorizationEntries>
                <authorizationEntry queue="orders.>" read="orders" write="orders" admin="admins"/>
              </authorizationEntries>
            </authorizationMap>
          </map>
        </authorizationPlugin>
      </plugins>
    </broker>
  XML
}

resource "aws_mq_configuration" "unlimited" { # want: activemq_authorization, supported_engine_version
  name           = "unlimited"
  engine_type    = "ActiveMQ"
  engine_version = "5.17.6"
  data           = "<broker xmlns=\"http://activemq.apache.org/schema/core\"></broker>"
}

resource "aws_mq_configuration" "rabbit" {
  name           = "rabbit"
  engine_type    = "RabbitMQ"
  engine_version = "3.13"
  data           = "consumer_timeout = 1800000"
}

resource "aws_mq_configuration" "from_variables" { # undecided: activemq_authorization, supported_engine_version
  name           = "variables"
  engine_type    = "ActiveMQ"
  engine_version = var.release
  data           = var.data
}
