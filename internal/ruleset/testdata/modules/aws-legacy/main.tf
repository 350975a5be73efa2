# Grown since Terraform 0.11: empty strings for what is unset, switches that are
# strings, splats and concat for what may not be there.
variable "name" {}

variable "environment" {
  default = "production"
}

variable "create" {
  description = "Whether to create anything."
  default     = "true"
}

variable "create_bucket" {}

variable "existing_bucket" {
  default = ""
}

variable "kms_key_id" {
  default = ""
}

variable "log_bucket" {}

variable "encrypted" {
  default = "true"
}

variable "multi_az" {}

variable "backup_days" {
  type = map(string)

  default = {
    production = "30"
    staging    = "7"
  }
}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {}

variable "ingress_cidrs" {
  default = "10.0.0.0/8,192.168.0.0/16"
}

variable "ports" {
  default = "80,443"
}

variable "snapshot_identifier" {
  default = ""
}

variable "instance_profile" {
  default = ""
}

variable "user_data" {
  default = ""
}

variable "certificate_id" {
  default = ""
}

variable "tags" {
  type    = map(string)
  default = {}
}

data "aws_availability_zones" "available" {}

data "aws_ami" "base" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-*-x86_64"]
  }
}

data "template_file" "user_data" {
  template = "${file("${path.module}/boot.sh.tpl")}"

  vars = {
    environment = "${var.environment}"
    bucket      = "${element(concat(aws_s3_bucket.this.*.id, tolist([var.existing_bucket])), 0)}"
  }
}

data "terraform_remote_state" "network" {
  backend = "s3"

  config = {
    bucket = "states"
    key    = "network"
  }
}

locals {
  create      = "${var.create == "true" ? 1 : 0}"
  key         = "${var.kms_key_id != "" ? var.kms_key_id : join("", aws_kms_key.this.*.arn)}"
  bucket      = "${element(concat(aws_s3_bucket.this.*.id, tolist([var.existing_bucket])), 0)}"
  backup_days = "${lookup(var.backup_days, var.environment, "1")}"
  tags        = "${merge(var.tags, tomap({ Environment = var.environment }))}"
}

resource "aws_kms_key" "this" { # want: aws_kms.policy_defined
  count = "${var.kms_key_id == "" ? local.create : 0}"

  description         = "${var.name}"
  enable_key_rotation = "true"
  tags                = "${local.tags}"
}

resource "aws_s3_bucket" "this" { # want: aws_s3.cross_region_replication, aws_s3.event_notifications, aws_s3.lifecycle_configured, aws_s3.mfa_delete_enabled, aws_s3.object_lock_enabled
  count = "${var.create_bucket ? 1 : 0}"

  bucket = "${var.name}-${var.environment}"
  tags   = "${local.tags}"
}

resource "aws_s3_bucket_acl" "this" {
  count = "${var.create_bucket ? 1 : 0}"

  bucket = "${join("", aws_s3_bucket.this.*.id)}"
  acl    = "private"
}

resource "aws_s3_bucket_versioning" "this" {
  count = "${var.create_bucket ? 1 : 0}"

  bucket = "${aws_s3_bucket.this.*.id[count.index]}"

  versioning_configuration {
    status = "${var.environment == "production" ? "Enabled" : "Suspended"}"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  count = "${var.create_bucket ? 1 : 0}"

  bucket = "${element(aws_s3_bucket.this.*.id, count.index)}"

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "${local.key != "" ? "aws:kms" : "AES256"}"
      kms_master_key_id = "${local.key}"
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  count  = "${var.create_bucket ? 1 : 0}"
  bucket = "${local.bucket}"

  block_public_acls       = "true"
  block_public_policy     = "true"
  ignore_public_acls      = true
  restrict_public_buckets = 1
}

resource "aws_s3_bucket_logging" "this" {
  count = "${var.log_bucket == "" ? 0 : 1}"

  bucket        = "${local.bucket}"
  target_bucket = "${var.log_bucket}"
  target_prefix = "${var.name}/"
}

resource "aws_s3_bucket_policy" "this" {
  count  = "${var.create_bucket ? 1 : 0}"
  bucket = "${local.bucket}"

  policy = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": ["arn:aws:s3:::${local.bucket}", "arn:aws:s3:::${local.bucket}/*"],
      "Condition": {"Bool": {"aws:SecureTransport": "false"}}
    }
  ]
}
POLICY
}

resource "aws_security_group" "this" {
  count = "${local.create}"

  name_prefix = "${var.name}-"
  description = "${var.name}"
  vpc_id      = "${var.vpc_id}"
  tags        = "${local.tags}"
}

resource "aws_security_group_rule" "ingress" {
  count = "${local.create * length(split(",", var.ports))}"

  type              = "ingress"
  security_group_id = "${element(aws_security_group.this.*.id, 0)}"
  protocol          = "tcp"
  from_port         = "${element(split(",", var.ports), count.index)}"
  to_port           = "${element(split(",", var.ports), count.index)}"
  cidr_blocks       = "${split(",", var.ingress_cidrs)}"
  description       = "Web"
}

resource "aws_security_group_rule" "from_network" {
  count = "${local.create}"

  type              = "ingress"
  security_group_id = "${join("", aws_security_group.this.*.id)}"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["${data.terraform_remote_state.network.outputs.offices}"]
  description       = "SSH from the offices"
}

resource "aws_db_subnet_group" "this" {
  count      = "${local.create}"
  name       = "${var.name}"
  subnet_ids = "${var.subnet_ids}"
}

resource "aws_db_instance" "this" { # want: aws_rds.automated_backups_outlive_deletion, aws_rds.backup_plan, aws_rds.copy_tags_to_snapshot, aws_rds.enhanced_monitoring, aws_rds.extended_support_declined, aws_rds.iam_authentication, aws_rds.log_exports, aws_rds.master_password_managed, aws_rds.performance_insights, aws_rds.postgres_query_logging
  count = "${local.create}"

  identifier                = "${var.name}"
  engine                    = "postgres" # want: aws_rds.non_default_port
  instance_class            = "db.t4g.medium"
  allocated_storage         = "20"
  storage_encrypted         = "${var.encrypted}"
  kms_key_id                = "${local.key}"
  multi_az                  = "${var.multi_az}"
  publicly_accessible       = "false"
  backup_retention_period   = "${local.backup_days}"
  deletion_protection       = "${var.environment == "production"}"
  skip_final_snapshot       = "${var.environment == "production" ? false : true}"
  final_snapshot_identifier = "${var.name}-final"
  snapshot_identifier       = "${var.snapshot_identifier}"
  vpc_security_group_ids    = ["${aws_security_group.this.*.id}"]
  db_subnet_group_name      = "${element(concat(aws_db_subnet_group.this.*.name, tolist([""])), 0)}"
  username                  = "owner"
  password                  = "${random_password.database.result}"
  availability_zone         = "${element(data.aws_availability_zones.available.names, 0)}"
  tags                      = "${merge(local.tags, tomap({ Name = var.name }))}"
}

resource "random_password" "database" {
  length = 32
}

resource "aws_instance" "this" { # want: aws_ec2.detailed_monitoring, aws_ec2.ebs_optimized, aws_ec2.termination_protection
  count = "${length(var.zones) * local.create}"

  ami                    = "${data.aws_ami.base.id}"
  instance_type          = "t3.small"
  subnet_id              = "${element(var.subnet_ids, count.index)}"
  iam_instance_profile   = "${var.instance_profile}" # want: aws_ec2.instance_profile
  user_data              = "${var.user_data == "" ? data.template_file.user_data.rendered : var.user_data}"
  vpc_security_group_ids = ["${element(aws_security_group.this.*.id, 0)}"]
  tags                   = "${merge(local.tags, tomap({ Zone = element(var.zones, count.index) }))}"

  metadata_options {
    http_tokens = "required"
  }

  root_block_device {
    encrypted  = "${var.encrypted}"
    kms_key_id = "${local.key}"
  }

  lifecycle {
    ignore_changes = [ami, user_data]
  }
}

resource "aws_elb" "this" { # want: aws_elastic_load_balancing.classic_connection_draining
  count = "${local.create}"

  name            = "${var.name}"
  subnets         = "${var.subnet_ids}"
  security_groups = "${aws_security_group.this.*.id}"
  instances       = "${aws_instance.this.*.id}"
  internal        = true

  listener {
    instance_port      = 80
    instance_protocol  = "http"
    lb_port            = "${var.certificate_id == "" ? 80 : 443}"
    lb_protocol        = "${var.certificate_id == "" ? "http" : "https"}" # want: aws_elastic_load_balancing.classic_listeners_tls
    ssl_certificate_id = "${var.certificate_id}"
  }

  access_logs {
    bucket  = "${var.log_bucket}"
    enabled = "${var.log_bucket != ""}"
  }
}

resource "aws_iam_role" "this" {
  count = "${local.create}"
  name  = "${var.name}"

  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": {"Service": "ec2.amazonaws.com"},
        "Action": "sts:AssumeRole"
      }]
    }
  EOT
}

resource "aws_iam_role_policy" "this" {
  count = "${local.create}"
  role  = "${element(aws_iam_role.this.*.id, count.index)}"

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::${local.bucket}/*"},
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "${local.key}"}
      ]
    }
  EOT
}

output "bucket" {
  value = "${local.bucket}"
}
