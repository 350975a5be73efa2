variable "access" {}
variable "arguments" {}
variable "compatibility" {}
variable "enabled" {}
variable "groups" {}
variable "key" {}
variable "managed" {}
variable "mode" {}
variable "modules" {}
variable "policy" {}
variable "principal" {}
variable "properties" {}
variable "security" {}
variable "subnet" {}
variable "release" {}

# Encryption

resource "aws_glue_security_configuration" "hardened" {
  name = "hardened"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }

    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_glue_security_configuration" "off" { # want: log_encryption, bookmark_encryption, s3_encryption
  name = "off"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "DISABLED"
    }

    job_bookmarks_encryption {}

    s3_encryption {
      s3_encryption_mode = "DISABLED"
    }
  }
}

resource "aws_kms_key" "jobs" {
  enable_key_rotation = true
}

resource "aws_glue_security_configuration" "from_variables" { # undecided: log_encryption, bookmark_encryption, s3_encryption
  name = "variables"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = var.mode
      kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = var.mode
      kms_key_arn                   = aws_kms_key.jobs.arn
    }

    s3_encryption {
      s3_encryption_mode = var.mode
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "hardened" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
      return_connection_password_encrypted = true
    }

    encryption_at_rest {
      catalog_encryption_mode         = "SSE-KMS-WITH-SERVICE-ROLE"
      catalog_encryption_service_role = "arn:aws:iam::111122223333:role/catalog"
      sse_aws_kms_key_id              = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "off" { # want: catalog_encryption, connection_password_encryption
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = false
    }

    encryption_at_rest {
      catalog_encryption_mode = "DISABLED"
    }
  }
}

resource "aws_glue_data_catalog_encryption_settings" "from_variables" { # undecided: catalog_encryption, connection_password_encryption
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = var.enabled
    }

    encryption_at_rest {
      catalog_encryption_mode = var.mode
    }
  }
}

# Connections

resource "aws_glue_connection" "secret" {
  name = "orders"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://orders.example.internal:5432/orders"
    JDBC_ENFORCE_SSL    = "true"
    SECRET_ID           = "orders/database"
  }
}

resource "aws_glue_connection" "url_ssl" {
  name = "orders-url"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://orders.example.internal:5432/orders?sslmode=verify-full"
    SECRET_ID           = "orders/database"
  }
}

resource "aws_glue_connection" "password" { # want: connection_ssl, connection_secret
  name = "legacy"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:mysql://legacy.example.internal:3306/orders"
    USERNAME            = "glue"
    PASSWORD            = "kangaroo-7"
  }
}

resource "aws_glue_connection" "password_variable" { # want: connection_secret
  name            = "stream"
  connection_type = "KAFKA"
  connection_properties = {
    KAFKA_BOOTSTRAP_SERVERS   = "broker.example.internal:9096"
    KAFKA_SASL_MECHANISM      = "SCRAM-SHA-512"
    KAFKA_SASL_SCRAM_USERNAME = "glue"
    KAFKA_SASL_SCRAM_PASSWORD = var.key
  }
}

resource "aws_glue_connection" "kafka_plain" { # want: connection_ssl
  name            = "plain"
  connection_type = "KAFKA"
  connection_properties = {
    KAFKA_BOOTSTRAP_SERVERS = "broker.example.internal:9092"
    KAFKA_SSL_ENABLED       = "false"
  }
}

resource "aws_glue_connection" "network" {
  name            = "network"
  connection_type = "NETWORK"

  physical_connection_requirements {
    subnet_id              = "subnet-0123456789abcdef0"
    security_group_id_list = ["sg-0123456789abcdef0"]
  }
}

resource "aws_glue_connection" "from_variable" { # undecided: connection_ssl, connection_secret
  name                  = "variable"
  connection_properties = var.properties
}

# Jobs

resource "aws_glue_job" "hardened" {
  name                   = "hardened"
  role_arn               = "arn:aws:iam::111122223333:role/job"
  glue_version           = "5.0"
  security_configuration = aws_glue_security_configuration.hardened.name

  command {
    script_location = "s3://example-scripts/orders.py"
  }

  default_arguments = {
    "--additional-python-modules" = "awswrangler==3.9.0,s3://example-wheels/own.whl"
    "--db-secret"                 = "orders/database"
  }
}

resource "aws_glue_job" "old" { # want: security_configuration, no_secrets_in_arguments, supported_version, continuous_logging, modules_pinned
  name         = "old"
  role_arn     = "arn:aws:iam::111122223333:role/job"
  glue_version = "2.0"

  command {
    script_location = "s3://example-scripts/orders.py"
  }

  default_arguments = {
    "--db-password"               = "kangaroo-7"
    "--additional-python-modules" = "awswrangler,requests==2.32.0"
  }
}

resource "aws_glue_job" "version_3" {
  name                   = "version-3"
  role_arn               = "arn:aws:iam::111122223333:role/job"
  glue_version           = "3.0"
  security_configuration = "hardened"

  command {
    script_location = "s3://example-scripts/orders.py"
  }

  default_arguments = {
    "--enable-continuous-cloudwatch-log" = "true"
  }
}

resource "aws_glue_job" "shell" { # want: security_configuration
  name         = "shell"
  role_arn     = "arn:aws:iam::111122223333:role/job"
  glue_version = "1.0"

  command {
    name            = "pythonshell"
    python_version  = "3.9"
    script_location = "s3://example-scripts/shell.py"
  }
}

resource "aws_glue_job" "old_shell" { # want: security_configuration, supported_python_shell
  name     = "old-shell"
  role_arn = "arn:aws:iam::111122223333:role/job"

  command {
    name            = "pythonshell"
    python_version  = "3"
    script_location = "s3://example-scripts/shell.py"
  }
}

# want: security_configuration
resource "aws_glue_job" "shell_from_variable" { # undecided: supported_python_shell
  name     = "shell-variable"
  role_arn = "arn:aws:iam::111122223333:role/job"

  command {
    name            = "pythonshell"
    python_version  = var.release
    script_location = "s3://example-scripts/shell.py"
  }
}

resource "aws_glue_job" "from_variables" { # undecided: security_configuration, no_secrets_in_arguments, supported_version, continuous_logging, modules_pinned
  name                   = "variables"
  role_arn               = "arn:aws:iam::111122223333:role/job"
  glue_version           = var.release
  security_configuration = var.security
  default_arguments      = var.arguments

  command {
    script_location = "s3://example-scripts/orders.py"
  }
}

resource "aws_glue_trigger" "clean" {
  name = "clean"
  type = "ON_DEMAND"

  actions {
    job_name  = aws_glue_job.hardened.name
    arguments = { "--day" = "2026-01-01" }
  }
}

resource "aws_glue_trigger" "secret" { # want: no_secrets_in_arguments
  name = "secret"
  type = "ON_DEMAND"

  actions {
    job_name  = aws_glue_job.hardened.name
    arguments = { "--url" = "postgres://glue:kangaroo-7@orders.example.internal/orders" }
  }
}

resource "aws_glue_trigger" "from_variable" { # undecided: no_secrets_in_arguments
  name = "variable"
  type = "ON_DEMAND"

  actions {
    job_name  = aws_glue_job.hardened.name
    arguments = var.arguments
  }
}

resource "aws_glue_workflow" "clean" {
  name = "clean"
}

resource "aws_glue_workflow" "secret" { # want: no_secrets_in_arguments
  name                   = "secret"
  default_run_properties = { api_key = "kangaroo-7" }
}

resource "aws_glue_workflow" "from_variable" { # undecided: no_secrets_in_arguments
  name                   = "variable"
  default_run_properties = var.properties
}

# Crawlers and endpoints

resource "aws_glue_crawler" "configured" {
  name                   = "orders"
  database_name          = "orders"
  role                   = "arn:aws:iam::111122223333:role/crawler"
  security_configuration = aws_glue_security_configuration.hardened.name

  s3_target {
    path = "s3://example-lake/orders"
  }
}

resource "aws_glue_crawler" "bare" { # want: security_configuration
  name          = "bare"
  database_name = "orders"
  role          = "arn:aws:iam::111122223333:role/crawler"

  s3_target {
    path = "s3://example-lake/orders"
  }
}

resource "aws_glue_crawler" "from_variable" { # undecided: security_configuration
  name                   = "variable"
  database_name          = "orders"
  role                   = "arn:aws:iam::111122223333:role/crawler"
  security_configuration = var.security
}

resource "aws_glue_dev_endpoint" "inside" {
  name                   = "inside"
  role_arn               = "arn:aws:iam::111122223333:role/dev"
  security_configuration = aws_glue_security_configuration.hardened.name
  subnet_id              = "subnet-0123456789abcdef0"
  security_group_ids     = ["sg-0123456789abcdef0"]
}

resource "aws_glue_dev_endpoint" "bare" { # want: security_configuration, dev_endpoint_in_vpc
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/dev"
}

resource "aws_glue_dev_endpoint" "from_variables" { # undecided: security_configuration, dev_endpoint_in_vpc
  name                   = "variables"
  role_arn               = "arn:aws:iam::111122223333:role/dev"
  security_configuration = var.security
  subnet_id              = var.subnet
  security_group_ids     = var.groups
}

# Catalog

resource "aws_glue_resource_policy" "named" {
  policy = data.aws_iam_policy_document.consumer.json
}

data "aws_iam_policy_document" "consumer" {
  statement {
    actions   = ["glue:GetDatabase", "glue:GetTable", "glue:GetPartitions"]
    resources = ["arn:aws:glue:eu-west-1:111122223333:*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
  }
}

resource "aws_glue_resource_policy" "public" { # want: policy_not_public, policy_least_privilege
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "glue:*"
      Resource  = "arn:aws:glue:eu-west-1:111122223333:*"
    }]
  })
}

resource "aws_glue_resource_policy" "organization" {
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": ["glue:GetTable"],
        "Resource": "arn:aws:glue:eu-west-1:111122223333:*",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }
      }]
    }
  JSON
}

resource "aws_glue_resource_policy" "from_variable" { # undecided: policy_not_public, policy_least_privilege
  policy = var.policy
}

resource "aws_glue_catalog_database" "governed" {
  name = "governed"

  create_table_default_permission {
    permissions = []
  }
}

resource "aws_glue_catalog_database" "open" { # want: no_open_table_grants
  name = "open"

  create_table_default_permission {
    permissions = ["ALL"]

    principal {
      data_lake_principal_identifier = "IAM_ALLOWED_PRINCIPALS"
    }
  }
}

resource "aws_glue_catalog_database" "from_variable" { # undecided: no_open_table_grants
  name = "variable"

  create_table_default_permission {
    permissions = ["SELECT"]

    principal {
      data_lake_principal_identifier = var.principal
    }
  }
}

resource "aws_glue_catalog" "hardened" {
  name = "hardened"

  catalog_properties {
    data_lake_access_properties {
      data_lake_access   = true
      data_transfer_role = "arn:aws:iam::111122223333:role/transfer"
      kms_key            = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
    }
  }
}

resource "aws_glue_catalog" "open" { # want: managed_storage_key, no_open_table_grants, no_full_table_external_access
  name                                  = "open"
  allow_full_table_external_data_access = "True"

  catalog_properties {
    data_lake_access_properties {
      data_lake_access   = true
      data_transfer_role = "arn:aws:iam::111122223333:role/transfer"
    }
  }

  create_table_default_permissions {
    permissions = ["ALL"]

    principal {
      data_lake_principal_identifier = "IAM_ALLOWED_PRINCIPALS"
    }
  }
}

resource "aws_glue_catalog" "from_variables" { # undecided: managed_storage_key, no_open_table_grants, no_full_table_external_access
  name                                  = "variables"
  allow_full_table_external_data_access = var.access

  catalog_properties {
    data_lake_access_properties {
      data_lake_access = var.managed
    }
  }

  create_table_default_permissions {
    permissions = ["ALL"]

    principal {
      data_lake_principal_identifier = var.principal
    }
  }
}

# Schemas

resource "aws_glue_schema" "compatible" {
  schema_name       = "orders"
  registry_arn      = "arn:aws:glue:eu-west-1:111122223333:registry/events"
  data_format       = "AVRO"
  compatibility     = "BACKWARD"
  schema_definition = "{\"type\": \"record\", \"name\": \"o\", \"fields\": []}"
}

resource "aws_glue_schema" "anything" { # want: schema_compatibility
  schema_name       = "anything"
  registry_arn      = "arn:aws:glue:eu-west-1:111122223333:registry/events"
  data_format       = "AVRO"
  compatibility     = "NONE"
  schema_definition = "{\"type\": \"record\", \"name\": \"o\", \"fields\": []}"
}

resource "aws_glue_schema" "from_variable" { # undecided: schema_compatibility
  schema_name       = "variable"
  registry_arn      = "arn:aws:glue:eu-west-1:111122223333:registry/events"
  data_format       = "AVRO"
  compatibility     = var.compatibility
  schema_definition = "{\"type\": \"record\", \"name\": \"o\", \"fields\": []}"
}

resource "aws_glue_connection" "oracle_over_tls" {
  name = "oracle"

  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=db.example.com)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=orders)))"
    SECRET_ID           = "orders/oracle"
  }
}
