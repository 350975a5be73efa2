variable "connection" {}
variable "image" {}
variable "minutes" {}
variable "permissions" {}

resource "aws_cloud9_environment_ec2" "hardened" {
  name                        = "orders"
  instance_type               = "t3.small"
  image_id                    = "amazonlinux-2023-x86_64"
  automatic_stop_time_minutes = 30
  connection_type             = "CONNECT_SSM"
}

resource "aws_cloud9_environment_ec2" "bare" { # want: no_ingress, image_supported, stops_when_idle
  name          = "bare"
  instance_type = "t3.small"
  image_id      = "resolve:ssm:/aws/service/cloud9/amis/amazonlinux-1-x86_64"
}

resource "aws_cloud9_environment_ec2" "older" { # want: image_supported
  name                        = "older"
  instance_type               = "t3.small"
  image_id                    = "amazonlinux-2-x86_64"
  automatic_stop_time_minutes = 60
  connection_type             = "CONNECT_SSM"
}

resource "aws_cloud9_environment_ec2" "from_variables" { # undecided: no_ingress, image_supported, stops_when_idle
  name                        = "variables"
  instance_type               = "t3.small"
  image_id                    = var.image
  automatic_stop_time_minutes = var.minutes
  connection_type             = var.connection
}

resource "aws_cloud9_environment_membership" "reader" {
  environment_id = aws_cloud9_environment_ec2.hardened.id
  permissions    = "read-only"
  user_arn       = "arn:aws:iam::111122223333:user/bert"
}

resource "aws_cloud9_environment_membership" "writer" { # want: members_read_only
  environment_id = aws_cloud9_environment_ec2.bare.id
  permissions    = "read-write"
  user_arn       = "arn:aws:iam::111122223333:user/bert"
}

resource "aws_cloud9_environment_membership" "from_variable" { # undecided: members_read_only
  environment_id = aws_cloud9_environment_ec2.bare.id
  permissions    = var.permissions
  user_arn       = "arn:aws:iam::111122223333:user/bert"
}
