variable "bucket" {}
variable "key" {}
variable "mode" {}
variable "url" {}

resource "aws_appflow_connector_profile" "hardened" {
  name            = "crm"
  connector_type  = "Salesforce"
  connection_mode = "Private"
  kms_arn         = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  connector_profile_config {
    connector_profile_credentials {
      salesforce {
        client_credentials_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:crm-AbCdEf"
      }
    }
    connector_profile_properties {
      salesforce {
        instance_url = "https://example.my.salesforce.com"
      }
    }
  }
}

resource "aws_appflow_connector_profile" "bare" { # want: profile_customer_managed_key, connections_over_https
  name            = "tickets"
  connector_type  = "Zendesk"
  connection_mode = "Public"

  connector_profile_config {
    connector_profile_credentials {
      zendesk {
        client_id     = "flows"
        client_secret = var.key
      }
    }
    connector_profile_properties {
      zendesk {
        instance_url = "http://tickets.example.com"
      }
    }
  }
}

resource "aws_appflow_connector_profile" "public" { # want: profile_customer_managed_key, private_connection
  name            = "warehouse"
  connector_type  = "Snowflake"
  connection_mode = "Public"

  connector_profile_config {
    connector_profile_credentials {
      snowflake {
        username = "flows"
        password = var.key
      }
    }
    connector_profile_properties {
      snowflake {
        bucket_name = "stage"
        stage       = "flows"
        warehouse   = "load"
      }
    }
  }
}

resource "aws_appflow_connector_profile" "from_variables" { # undecided: profile_customer_managed_key, connections_over_https, private_connection
  name            = "variables"
  connector_type  = "Salesforce"
  connection_mode = var.mode
  kms_arn         = var.key

  connector_profile_config {
    connector_profile_credentials {
      salesforce {
        client_credentials_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:crm-AbCdEf"
      }
    }
    connector_profile_properties {
      salesforce {
        instance_url = var.url
      }
    }
  }
}

# Flows

resource "aws_appflow_flow" "hardened" {
  name    = "accounts"
  kms_arn = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  source_flow_config {
    connector_type         = "Salesforce"
    connector_profile_name = aws_appflow_connector_profile.hardened.name
    source_connector_properties {
      salesforce {
        object = "Account"
      }
    }
  }

  destination_flow_config {
    connector_type = "Redshift"
    destination_connector_properties {
      redshift {
        intermediate_bucket_name = "stage"
        object                   = "public.accounts"
        error_handling_config {
          bucket_name = "refused"
        }
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

resource "aws_appflow_flow" "to_bucket" { # want: flow_customer_managed_key
  name = "to-bucket"

  source_flow_config {
    connector_type = "Zendesk"
    source_connector_properties {
      zendesk {
        object = "tickets"
      }
    }
  }

  destination_flow_config {
    connector_type = "S3"
    destination_connector_properties {
      s3 {
        bucket_name = "tickets"
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

resource "aws_appflow_flow" "bare" { # want: flow_customer_managed_key, errors_kept
  name = "bare"

  source_flow_config {
    connector_type = "S3"
    source_connector_properties {
      s3 {
        bucket_name   = "in"
        bucket_prefix = "accounts"
      }
    }
  }

  destination_flow_config {
    connector_type = "Salesforce"
    destination_connector_properties {
      salesforce {
        object = "Account"
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}

resource "aws_appflow_flow" "from_variables" { # undecided: flow_customer_managed_key, errors_kept
  name    = "variables"
  kms_arn = var.key

  source_flow_config {
    connector_type = "S3"
    source_connector_properties {
      s3 {
        bucket_name   = "in"
        bucket_prefix = "accounts"
      }
    }
  }

  destination_flow_config {
    connector_type = "Salesforce"
    destination_connector_properties {
      salesforce {
        object = "Account"
        error_handling_config {
          bucket_name = var.bucket
        }
      }
    }
  }

  task {
    task_type     = "Map_all"
    source_fields = []
  }

  trigger_config {
    trigger_type = "OnDemand"
  }
}
