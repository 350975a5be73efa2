variable "auth" {}
variable "key" {}
variable "schema" {}

resource "aws_appfabric_app_bundle" "hardened" {
  customer_managed_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_appfabric_app_bundle" "bare" { # want: customer_managed_key
}

resource "aws_appfabric_app_bundle" "from_variable" { # undecided: customer_managed_key
  customer_managed_key_arn = var.key
}

resource "aws_appfabric_app_authorization" "oauth" {
  app            = "SLACK"
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  auth_type      = "oauth2"
}

resource "aws_appfabric_app_authorization" "api_key" { # want: oauth_preferred
  app            = "TERRAFORMCLOUD"
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  auth_type      = "apiKey"

  credential {
    api_key_credential {
      api_key = var.key
    }
  }
}

resource "aws_appfabric_app_authorization" "from_variable" { # undecided: oauth_preferred
  app            = "OKTA"
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  auth_type      = var.auth
}

resource "aws_appfabric_ingestion_destination" "one_schema" {
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  ingestion_arn  = "arn:aws:appfabric:eu-west-1:111122223333:appbundle/a/ingestion/b"

  processing_configuration {
    audit_log {
      format = "json"
      schema = "ocsf"
    }
  }
}

resource "aws_appfabric_ingestion_destination" "raw" { # want: logs_normalized
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  ingestion_arn  = "arn:aws:appfabric:eu-west-1:111122223333:appbundle/a/ingestion/b"

  processing_configuration {
    audit_log {
      format = "json"
      schema = "raw"
    }
  }
}

resource "aws_appfabric_ingestion_destination" "from_variable" { # undecided: logs_normalized
  app_bundle_arn = aws_appfabric_app_bundle.hardened.arn
  ingestion_arn  = "arn:aws:appfabric:eu-west-1:111122223333:appbundle/a/ingestion/b"

  processing_configuration {
    audit_log {
      format = "json"
      schema = var.schema
    }
  }
}

# AppIntegrations

resource "aws_appintegrations_data_integration" "own_key" {
  name       = "crm"
  kms_key    = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  source_uri = "Salesforce://AppFlow/crm"
}

resource "aws_appintegrations_data_integration" "managed_key" { # want: customer_managed_key
  name       = "crm-managed"
  kms_key    = "alias/aws/appflow"
  source_uri = "Salesforce://AppFlow/crm"
}

resource "aws_appintegrations_data_integration" "from_variable" { # undecided: customer_managed_key
  name       = "crm-variable"
  kms_key    = var.key
  source_uri = "Salesforce://AppFlow/crm"
}
