variable "bucket" {}
variable "deployment" {}
variable "enabled" {}
variable "failover" {}
variable "key" {}
variable "option" {}
variable "public" {}
variable "range" {}

resource "aws_kms_key" "series" {
  enable_key_rotation = true
}

resource "aws_timestreamwrite_database" "own_key" {
  database_name = "own-key"
  kms_key_id    = aws_kms_key.series.arn
}

resource "aws_timestreamwrite_database" "bare" { # want: customer_managed_key
  database_name = "bare"
}

resource "aws_timestreamwrite_database" "from_variable" { # undecided: customer_managed_key
  database_name = "variable"
  kms_key_id    = var.key
}

resource "aws_timestreamwrite_table" "hardened" {
  database_name = aws_timestreamwrite_database.own_key.database_name
  table_name    = "hardened"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = true

    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name       = "example-rejected"
        encryption_option = "SSE_KMS"
        kms_key_id        = aws_kms_key.series.arn
      }
    }
  }
}

resource "aws_timestreamwrite_table" "bare" {
  database_name = aws_timestreamwrite_database.own_key.database_name
  table_name    = "bare"
}

resource "aws_timestreamwrite_table" "dropping" { # want: rejected_records_kept
  database_name = aws_timestreamwrite_database.own_key.database_name
  table_name    = "dropping"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = true
  }
}

resource "aws_timestreamwrite_table" "s3_keys" { # want: reports_kms
  database_name = aws_timestreamwrite_database.own_key.database_name
  table_name    = "s3-keys"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = true

    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name       = "example-rejected"
        encryption_option = "SSE_S3"
      }
    }
  }
}

resource "aws_timestreamwrite_table" "from_variables" { # undecided: rejected_records_kept, reports_kms
  database_name = aws_timestreamwrite_database.own_key.database_name
  table_name    = "variables"

  magnetic_store_write_properties {
    enable_magnetic_store_writes = true

    magnetic_store_rejected_data_location {
      s3_configuration {
        bucket_name       = var.bucket
        encryption_option = var.option
      }
    }
  }
}

resource "aws_timestreamquery_scheduled_query" "hardened" {
  name               = "hardened"
  execution_role_arn = "arn:aws:iam::111122223333:role/query"
  query_string       = "SELECT 1"
  kms_key_id         = aws_kms_key.series.arn
  error_report_configuration {
    s3_configuration {
      bucket_name       = "example-errors"
      encryption_option = "SSE_KMS"
    }
  }

  notification_configuration {
    sns_configuration {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:queries"
    }
  }

  schedule_configuration {
    schedule_expression = "rate(1 hour)"
  }
}

resource "aws_timestreamquery_scheduled_query" "bare" { # want: customer_managed_key, reports_kms
  name               = "bare"
  execution_role_arn = "arn:aws:iam::111122223333:role/query"
  query_string       = "SELECT 1"

  error_report_configuration {
    s3_configuration {
      bucket_name = "example-errors"

    }
  }

  notification_configuration {
    sns_configuration {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:queries"
    }
  }

  schedule_configuration {
    schedule_expression = "rate(1 hour)"
  }
}

resource "aws_timestreamquery_scheduled_query" "from_variables" { # undecided: customer_managed_key, reports_kms
  name               = "from_variables"
  execution_role_arn = "arn:aws:iam::111122223333:role/query"
  query_string       = "SELECT 1"
  kms_key_id         = var.key
  error_report_configuration {
    s3_configuration {
      bucket_name       = "example-errors"
      encryption_option = var.option
    }
  }

  notification_configuration {
    sns_configuration {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:queries"
    }
  }

  schedule_configuration {
    schedule_expression = "rate(1 hour)"
  }
}

resource "aws_security_group" "inside" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 8086
    to_port     = 8086
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "world" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 8086
    to_port     = 8086
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "variable" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 8086
    to_port     = 8086
    protocol    = "tcp"
    cidr_blocks = [var.range]
  }
}

resource "aws_timestreaminfluxdb_db_instance" "hardened" {
  name                   = "hardened"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = false
  deployment_type        = "WITH_MULTIAZ_STANDBY"
  vpc_security_group_ids = [aws_security_group.inside.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]

  log_delivery_configuration {
    s3_configuration {
      bucket_name = "example-logs"
      enabled     = true
    }
  }
}

resource "aws_timestreaminfluxdb_db_instance" "open" { # want: not_public, security_groups_closed, standby, log_delivery
  name                   = "open"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.world.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]
}

resource "aws_timestreaminfluxdb_db_instance" "from_variables" { # undecided: not_public, security_groups_closed, standby, log_delivery
  name                   = "from-variables"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = var.public
  deployment_type        = var.deployment
  vpc_security_group_ids = [aws_security_group.variable.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]

  log_delivery_configuration {
    s3_configuration {
      bucket_name = "example-logs"
      enabled     = var.enabled
    }
  }
}

resource "aws_timestreaminfluxdb_db_cluster" "hardened" {
  name                   = "hardened"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = false
  failover_mode          = "AUTOMATIC"
  vpc_security_group_ids = [aws_security_group.inside.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]

  log_delivery_configuration {
    s3_configuration {
      bucket_name = "example-logs"
      enabled     = true
    }
  }
}

resource "aws_timestreaminfluxdb_db_cluster" "open" { # want: not_public, security_groups_closed, standby, log_delivery
  name                   = "open"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = true
  failover_mode          = "NO_FAILOVER"
  vpc_security_group_ids = [aws_security_group.world.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]
}

resource "aws_timestreaminfluxdb_db_cluster" "from_variables" { # undecided: not_public, security_groups_closed, standby, log_delivery
  name                   = "from-variables"
  allocated_storage      = 100
  bucket                 = "sensors"
  db_instance_type       = "db.influx.medium"
  organization           = "example"
  username               = "admin"
  password               = var.key
  publicly_accessible    = var.public
  failover_mode          = var.failover
  vpc_security_group_ids = [aws_security_group.variable.id]
  vpc_subnet_ids         = ["subnet-0123456789abcdef0"]

  log_delivery_configuration {
    s3_configuration {
      bucket_name = "example-logs"
      enabled     = var.enabled
    }
  }
}
