variable "key" {}
variable "recovery" {}
variable "strategy" {}

resource "aws_keyspaces_keyspace" "global" {
  name = "orders"

  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-west-1", "eu-central-1"]
  }
}

resource "aws_keyspaces_keyspace" "regional" { # want: multi_region
  name = "regional"
}

resource "aws_keyspaces_keyspace" "from_variable" { # undecided: multi_region
  name = "variable"

  replication_specification {
    replication_strategy = var.strategy
  }
}

resource "aws_keyspaces_table" "hardened" {
  keyspace_name = aws_keyspaces_keyspace.global.name
  table_name    = "lines"

  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  }

  point_in_time_recovery {
    status = "ENABLED"
  }

  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }

    partition_key {
      name = "id"
    }
  }
}

resource "aws_keyspaces_table" "bare" { # want: customer_managed_key, point_in_time_recovery
  keyspace_name = aws_keyspaces_keyspace.regional.name
  table_name    = "bare"

  schema_definition {
    column {
      name = "id"
      type = "uuid"
    }

    partition_key {
      name = "id"
    }
  }
}

resource "aws_keyspaces_table" "owned" { # want: customer_managed_key, point_in_time_recovery
  keyspace_name = aws_keyspaces_keyspace.regional.name
  table_name    = "owned"

  encryption_specification {
    type = "AWS_OWNED_KMS_KEY"
  }

  point_in_time_recovery {
    status = "DISABLED"
  }
}

resource "aws_keyspaces_table" "from_variables" { # undecided: customer_managed_key, point_in_time_recovery
  keyspace_name = aws_keyspaces_keyspace.regional.name
  table_name    = "variables"

  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = var.key
  }

  point_in_time_recovery {
    status = var.recovery
  }
}
