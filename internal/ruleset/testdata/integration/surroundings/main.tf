# All other blocks that a module may have.
terraform {
  required_version = ">= 1.8"

  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = ">= 5.0"
      configuration_aliases = [aws.replica]
    }
  }

  backend "s3" {
    bucket = "states"
    key    = "orders"
  }
}

provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = { owner = "orders" }
  }
}

resource "aws_db_instance" "orders" {
  provider          = aws.replica
  storage_encrypted = false # flagged

  timeouts {
    create = "1h"
  }

  provisioner "local-exec" {
    command = "echo ${self.address}"
  }

  connection {
    host = self.address
  }

  lifecycle {
    create_before_destroy = true
    ignore_changes        = [storage_encrypted]

    precondition {
      condition     = true
      error_message = "Never."
    }

    postcondition {
      condition     = self.storage_encrypted
      error_message = "Not encrypted."
    }
  }
}

check "health" {
  data "aws_db_instance" "orders" {
    db_instance_identifier = aws_db_instance.orders.identifier
  }

  assert {
    condition     = data.aws_db_instance.orders.storage_encrypted
    error_message = "Not encrypted."
  }
}

output "address" {
  value     = aws_db_instance.orders.address
  sensitive = true
}
