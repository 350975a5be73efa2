variable "content" {}
variable "groups" {}
variable "key" {}
variable "number" {}
variable "yes" {}

resource "aws_kms_key" "mainframe" {
  enable_key_rotation = true
}

resource "aws_m2_environment" "hardened" {
  name               = "ledger"
  engine_type        = "bluage"
  instance_type      = "M2.m5.large"
  kms_key_id         = aws_kms_key.mainframe.arn
  subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  security_group_ids = ["sg-0a1b2c3d4e5f60718"]

  high_availability_config {
    desired_capacity = 2
  }
}

resource "aws_m2_environment" "open" { # want: not_public, own_network, two_instances, customer_managed_key
  name                = "open"
  engine_type         = "microfocus"
  instance_type       = "M2.m5.large"
  publicly_accessible = true
}

resource "aws_m2_environment" "from_variables" { # undecided: not_public, own_network, two_instances, customer_managed_key
  name                = "variables"
  engine_type         = "bluage"
  instance_type       = "M2.m5.large"
  publicly_accessible = var.yes
  kms_key_id          = var.key
  subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
  security_group_ids  = var.groups

  high_availability_config {
    desired_capacity = var.number
  }
}

resource "aws_m2_application" "hardened" {
  name        = "ledger"
  engine_type = "bluage"
  kms_key_id  = aws_kms_key.mainframe.arn

  definition {
    content = jsonencode({ "template-version" = "2.0" })
  }
}

resource "aws_m2_application" "careless" { # want: customer_managed_key, definition_without_secrets
  name        = "careless"
  engine_type = "bluage"

  definition {
    content = "{\"source\": \"https://ledger:hunter22secret@files.example.com/ledger.zip\"}"
  }
}

resource "aws_m2_application" "from_variables" { # undecided: customer_managed_key, definition_without_secrets
  name        = "variables"
  engine_type = "bluage"
  kms_key_id  = var.key

  definition {
    content = var.content
  }
}
