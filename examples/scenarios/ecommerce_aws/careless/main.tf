# The shop as it should not be: every duty of the customer is left to nobody, and
# nothing of it stops a plan. Lint it.

terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "vpc_id" {
  description = "The network."
  type        = string
}

variable "image_id" {
  description = "An image from two years ago."
  type        = string
}

# Anybody may try SSH, and talk to the database.
resource "aws_security_group" "shop" {
  name   = "shop"
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = toset([22, 443, 5432])

    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

# Whoever takes over the shop takes over the account.
resource "aws_iam_role_policy" "shop" {
  role   = "shop"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

# Credentials for any process that asks, a public address, plain disks, and an
# access key that every reader of the start-up script has.
resource "aws_launch_template" "shop" {
  name          = "shop"
  image_id      = var.image_id
  instance_type = "m7g.large"
  user_data     = base64encode("#!/bin/sh\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nexec /opt/shop/run\n")

  metadata_options {
    http_tokens                 = "optional"
    http_put_response_hop_limit = 2
  }

  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.shop.id]
  }

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = "false"
    }
  }
}

# One zone is down, the shop is down.
resource "aws_autoscaling_group" "shop" {
  min_size           = 1
  max_size           = 1
  availability_zones = ["eu-central-1a"]

  launch_template {
    id = aws_launch_template.shop.id
  }
}

# A firewall without a rule lets everything pass.
resource "aws_wafv2_web_acl" "shop" {
  name  = "shop"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "shop"
    sampled_requests_enabled   = false
  }
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 100
  username                = "postgres"
  password                = "Summer-2024-shop"
  publicly_accessible     = true
  storage_encrypted       = false
  multi_az                = false
  backup_retention_period = 0
  skip_final_snapshot     = true
}

# No companion says that it is private, encrypted with a key one can withdraw,
# reached by TLS only, or kept when somebody deletes.
resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}

# A recorder that nobody started, for a part of what there is.
resource "aws_config_configuration_recorder" "this" {
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    all_supported  = false
    resource_types = ["AWS::EC2::Instance"]
  }
}
