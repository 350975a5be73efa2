variable "access" {}
variable "airflow" {}
variable "cidr" {}
variable "key" {}
variable "on" {}
variable "options" {}
variable "version_id" {}

# Security groups

resource "aws_security_group" "clients" {
  name = "clients"

  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = ["sg-0456"]
  }
}

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "from_variable" {
  name = "variable"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = var.cidr
  }
}

# Environments

resource "aws_kms_key" "airflow" {
  enable_key_rotation = true
}

resource "aws_mwaa_environment" "hardened" {
  name                           = "etl"
  airflow_version                = "2.10.3"
  dag_s3_path                    = "dags/"
  execution_role_arn             = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn              = "arn:aws:s3:::etl"
  kms_key                        = aws_kms_key.airflow.arn
  webserver_access_mode          = "PRIVATE_ONLY"
  requirements_s3_path           = "requirements.txt"
  requirements_s3_object_version = "3HL4kqtJlcpXroDTDmJrmSpXd3dIbrHY"

  airflow_configuration_options = {
    "secrets.backend"         = "airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend"
    "webserver.expose_config" = "non-sensitive-only"
  }

  logging_configuration {
    dag_processing_logs {
      enabled = true
    }
    scheduler_logs {
      enabled   = true
      log_level = "INFO"
    }
    task_logs {
      enabled = true
    }
    webserver_logs {
      enabled = true
    }
    worker_logs {
      enabled = true
    }
  }

  network_configuration {
    security_group_ids = [aws_security_group.clients.id]
    subnet_ids         = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_mwaa_environment" "bare" { # want: customer_managed_key, scheduler_logs, worker_logs, webserver_logs, dag_processing_logs
  name               = "bare"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn  = "arn:aws:s3:::etl"

  network_configuration {
    security_group_ids = ["sg-0123"]
    subnet_ids         = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_mwaa_environment" "careless" { # want: webserver_private, security_group_not_open, customer_managed_key, scheduler_logs, worker_logs, webserver_logs, dag_processing_logs, task_logs_kept, supported_airflow_version, options_without_secrets, configuration_not_exposed, code_versions_pinned
  name                  = "careless"
  airflow_version       = "2.6.3"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn     = "arn:aws:s3:::etl"
  webserver_access_mode = "PUBLIC_ONLY"
  plugins_s3_path       = "plugins.zip"

  airflow_configuration_options = {
    "smtp.smtp_password"      = "tulip-91-garden"
    "webserver.expose_config" = "True"
  }

  logging_configuration {
    scheduler_logs {
      enabled = false
    }
    task_logs {
      enabled = false
    }
    webserver_logs {
      enabled = false
    }
  }

  network_configuration {
    security_group_ids = [aws_security_group.open.id]
    subnet_ids         = ["subnet-0a", "subnet-0b"]
  }
}

# Reached from the VPC and, all the same, from the internet.
resource "aws_mwaa_environment" "both" { # want: webserver_private, customer_managed_key, scheduler_logs, worker_logs, webserver_logs, dag_processing_logs
  name                  = "both"
  airflow_version       = "2.10.3"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn     = "arn:aws:s3:::etl"
  webserver_access_mode = "PUBLIC_AND_PRIVATE"

  network_configuration {
    security_group_ids = ["sg-0123"]
    subnet_ids         = ["subnet-0a", "subnet-0b"]
  }
}

resource "aws_mwaa_environment" "from_variables" { # undecided: webserver_private, security_group_not_open, customer_managed_key, scheduler_logs, worker_logs, webserver_logs, dag_processing_logs, task_logs_kept, supported_airflow_version, options_without_secrets, configuration_not_exposed, code_versions_pinned
  name                             = "variables"
  airflow_version                  = var.airflow
  dag_s3_path                      = "dags/"
  execution_role_arn               = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn                = "arn:aws:s3:::etl"
  webserver_access_mode            = var.access
  kms_key                          = var.key
  startup_script_s3_path           = "startup.sh"
  startup_script_s3_object_version = var.version_id
  airflow_configuration_options    = var.options

  logging_configuration {
    dag_processing_logs {
      enabled = var.on
    }
    scheduler_logs {
      enabled = var.on
    }
    task_logs {
      enabled = var.on
    }
    webserver_logs {
      enabled = var.on
    }
    worker_logs {
      enabled = var.on
    }
  }

  network_configuration {
    security_group_ids = [aws_security_group.from_variable.id]
    subnet_ids         = ["subnet-0a", "subnet-0b"]
  }
}
