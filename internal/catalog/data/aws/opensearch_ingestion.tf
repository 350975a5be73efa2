variable "body" {}
variable "buffer" {}
variable "enabled" {}
variable "key" {}
variable "vpc" {}

resource "aws_osis_pipeline" "hardened" {
  pipeline_name = "hardened"
  max_units     = 4
  min_units     = 2

  pipeline_configuration_body = <<-YAML
    version: "2"
    logs:
      source:
        http:
          path: "/logs"
      sink:
        - opensearch:
            hosts: ["https://search.example.internal"]
            index: "logs"
            username: "$${{aws_secrets:domain:username}}"
            password: "$${{aws_secrets:domain:password}}"
  YAML

  buffer_options {
    persistent_buffer_enabled = true
  }

  encryption_at_rest_options {
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  log_publishing_options {
    is_logging_enabled = true

    cloudwatch_log_destination {
      log_group = "/aws/vendedlogs/OpenSearchIngestion/hardened"
    }
  }

  vpc_options {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }
}

resource "aws_osis_pipeline" "bare" { # want: customer_managed_key, log_publishing
  pipeline_name = "bare"
  max_units     = 1
  min_units     = 1

  pipeline_configuration_body = <<-YAML
    version: "2"
    objects:
      source:
        s3:
          codec:
            newline:
      sink:
        - opensearch:
            hosts: ["https://search.example.internal"]
            index: "objects"
  YAML
}

resource "aws_osis_pipeline" "careless" { # want: no_secrets_in_definition, certificates_verified, customer_managed_key, log_publishing, vpc_endpoint, persistent_buffer
  pipeline_name = "careless"
  max_units     = 1
  min_units     = 1

  pipeline_configuration_body = <<-YAML
    version: "2"
    logs:
      source:
        http:
          path: "/logs"
      sink:
        - opensearch:
            hosts: ["https://search.example.internal"]
            insecure: true
            username: "ingest"
            password: "kangaroo-7"
  YAML

  log_publishing_options {
    is_logging_enabled = false
  }
}

resource "aws_osis_pipeline" "from_variables" { # undecided: no_secrets_in_definition, certificates_verified, customer_managed_key, log_publishing, vpc_endpoint, persistent_buffer
  pipeline_name               = "variables"
  max_units                   = 1
  min_units                   = 1
  pipeline_configuration_body = var.body

  buffer_options {
    persistent_buffer_enabled = var.buffer
  }

  encryption_at_rest_options {
    kms_key_arn = var.key
  }

  log_publishing_options {
    is_logging_enabled = var.enabled
  }

  dynamic "vpc_options" {
    for_each = var.vpc
    content {
      subnet_ids = vpc_options.value
    }
  }
}

# JSON is YAML too.
resource "aws_osis_pipeline" "as_json" { # want: no_secrets_in_definition, certificates_verified, customer_managed_key, vpc_endpoint, persistent_buffer
  pipeline_name = "json"
  min_units     = 1
  max_units     = 2

  pipeline_configuration_body = jsonencode({
    version = "2"
    logs = {
      source = { otel_logs_source = { path = "/logs" } }
      sink = [{
        opensearch = {
          hosts    = ["https://search.example.com"]
          index    = "logs"
          username = "writer"
          password = "plain-words"
          insecure = true
        }
      }]
    }
  })

  log_publishing_options {
    is_logging_enabled = true

    cloudwatch_log_destination {
      log_group = "/aws/vendedlogs/json"
    }
  }
}

resource "aws_osis_pipeline" "as_json_with_secret" { # want: customer_managed_key
  pipeline_name = "json-secret"
  min_units     = 1
  max_units     = 2

  pipeline_configuration_body = jsonencode({
    version = "2"
    logs = {
      source = { s3 = { codec = { newline = {} }, aws = { region = "eu-west-1" } } }
      sink   = [{ opensearch = { hosts = ["https://search.example.com"], username = "writer", password = "$${{aws_secrets:search:password}}" } }]
    }
  })

  log_publishing_options {
    is_logging_enabled = true

    cloudwatch_log_destination {
      log_group = "/aws/vendedlogs/json-secret"
    }
  }
}
