variable "ami" {}
variable "any" {}
variable "flag" {}
variable "number" {}
variable "subnets" {}
variable "mappings" {}

# Instances

resource "aws_instance" "hardened" {
  ami                         = var.ami
  instance_type               = "m7g.large"
  subnet_id                   = aws_subnet.private_a.id
  associate_public_ip_address = false
  iam_instance_profile        = aws_iam_instance_profile.web.name
  monitoring                  = true
  ebs_optimized               = true
  disable_api_termination     = true

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
  }

  user_data = <<-EOT
    #cloud-config
    ssh_pwauth: false
    users:
      - name: deploy
        lock_passwd: true
    runcmd:
      - export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id prod/db --query SecretString --output text)
      - export DB_PASSWORD_FILE=/run/secrets/db
  EOT
}

resource "aws_subnet" "private_a" {}
resource "aws_subnet" "private_b" {}

resource "aws_instance" "bare" {
  # want: imdsv2_required, metadata_hop_limit, user_data_no_secrets, instance_profile, no_public_ip, single_interface, instance_volumes_encrypted, detailed_monitoring, ebs_optimized, termination_protection
  ami                         = var.ami
  instance_type               = "m5.large"
  associate_public_ip_address = true

  metadata_options {
    http_put_response_hop_limit = 3
  }

  network_interface {
    device_index         = 0
    network_interface_id = "eni-0a"
  }

  network_interface {
    device_index         = 1
    network_interface_id = "eni-0b"
  }

  user_data = <<-EOT
    #!/bin/bash
    export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
  EOT
}

resource "aws_instance" "plain" {
  # want: imdsv2_required, instance_profile, own_vpc, instance_volumes_encrypted, detailed_monitoring, ebs_optimized, termination_protection
  ami           = var.ami
  instance_type = "t3.micro"
}

resource "aws_instance" "from_variables" {
  # undecided: imdsv2_required, metadata_hop_limit, user_data_no_secrets, instance_profile, no_public_ip, own_vpc, single_interface, instance_volumes_encrypted, detailed_monitoring, ebs_optimized, termination_protection
  ami                         = var.ami
  instance_type               = var.any
  subnet_id                   = var.any
  associate_public_ip_address = var.flag
  iam_instance_profile        = var.any
  monitoring                  = var.flag
  ebs_optimized               = var.flag
  disable_api_termination     = var.flag
  user_data                   = var.any

  metadata_options {
    http_tokens                 = var.any
    http_put_response_hop_limit = var.number
  }

  root_block_device {
    encrypted = var.flag
  }

  dynamic "network_interface" {
    for_each = var.subnets
    content {
      device_index         = network_interface.key
      network_interface_id = network_interface.value
    }
  }
}

# The template says the rest, and the volume is as its snapshot.
resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.hardened.id
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    snapshot_id = "snap-0a"
  }
}

# What the instance says itself counts more than its template.
resource "aws_instance" "overrides_template" {
  # want: imdsv2_required, instance_volumes_encrypted, detailed_monitoring, ebs_optimized, termination_protection
  monitoring              = false
  ebs_optimized           = false
  disable_api_termination = false

  launch_template {
    id = aws_launch_template.hardened.id
  }

  metadata_options {
    http_tokens = "optional"
  }

  root_block_device {
    volume_size = 50
  }
}

resource "aws_instance" "without_metadata" {
  # want: user_data_no_secrets, own_vpc, single_interface, instance_volumes_encrypted
  ami                     = var.ami
  instance_type           = "t2.micro"
  subnet_id               = aws_default_subnet.a.id
  iam_instance_profile    = "web"
  monitoring              = "true"
  disable_api_termination = false

  instance_market_options {
    market_type = "spot"
  }

  metadata_options {
    http_endpoint               = "disabled"
    http_put_response_hop_limit = 2
  }

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = false
  }

  # A script in base64 that exports an access key.
  user_data_base64 = "IyEvYmluL3NoCmV4cG9ydCBLRVk9QUtJQUlPU0ZPRE5ON0VYQU1QTEUK"
}

resource "aws_default_subnet" "a" {
  availability_zone = "eu-central-1a"
}

resource "aws_network_interface_attachment" "second" {
  instance_id          = aws_instance.without_metadata.id
  network_interface_id = "eni-0c"
  device_index         = 1
}

resource "aws_spot_instance_request" "hardened" {
  ami = var.ami

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  root_block_device {
    encrypted = true
  }
}

resource "aws_spot_instance_request" "bare" {
  # want: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, instance_volumes_encrypted
  ami                         = var.ami
  associate_public_ip_address = true
  user_data                   = "mysql -u root --password=Winter2024 < schema.sql"

  metadata_options {
    http_tokens                 = "optional"
    http_put_response_hop_limit = 2
  }
}

resource "aws_spot_instance_request" "from_variables" {
  # undecided: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, instance_volumes_encrypted
  ami                         = var.ami
  associate_public_ip_address = var.flag
  user_data_base64            = var.any

  metadata_options {
    http_tokens                 = var.any
    http_put_response_hop_limit = var.number
  }

  root_block_device {
    encrypted = var.flag
  }
}

# Templates, configurations and fleets

resource "aws_launch_template" "hardened" {
  image_id  = var.ami
  user_data = "IyEvYmluL3NoCmRuZiB1cGdyYWRlIC15Cg=="

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  monitoring {
    enabled = true
  }

  network_interfaces {
    associate_public_ip_address = false
  }

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = true
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      snapshot_id = "snap-0a"
    }
  }

  block_device_mappings {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0"
  }
}

resource "aws_launch_template" "bare" {
  # want: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, template_volumes_encrypted, detailed_monitoring
  image_id = var.ami

  metadata_options {
    http_put_response_hop_limit = 2
  }

  monitoring {
    enabled = false
  }

  network_interfaces {
    associate_public_ip_address = true
  }

  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 20
    }
  }

  user_data = <<-EOT
    aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  EOT
}

resource "aws_launch_template" "from_variables" {
  # undecided: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, template_volumes_encrypted, detailed_monitoring
  image_id  = var.ami
  user_data = var.any

  metadata_options {
    http_tokens                 = var.any
    http_put_response_hop_limit = var.number
  }

  monitoring {
    enabled = var.flag
  }

  network_interfaces {
    associate_public_ip_address = var.flag
  }

  dynamic "block_device_mappings" {
    for_each = var.mappings
    content {
      device_name = block_device_mappings.key
      ebs {
        encrypted = block_device_mappings.value
      }
    }
  }
}

resource "aws_launch_configuration" "hardened" {
  image_id      = var.ami
  instance_type = "m5.large"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    no_device   = true
  }
}

resource "aws_launch_configuration" "bare" {
  # want: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, instance_volumes_encrypted, detailed_monitoring
  image_id                    = var.ami
  instance_type               = "m5.large"
  associate_public_ip_address = true
  enable_monitoring           = false

  metadata_options {
    http_put_response_hop_limit = 2
  }

  root_block_device {
    volume_size = 20
  }

  user_data = <<-EOT
    cat > /etc/ssl/site.pem <<PEM
    -----BEGIN RSA PRIVATE KEY-----
    PEM
  EOT
}

resource "aws_launch_configuration" "from_variables" {
  # undecided: imdsv2_required, metadata_hop_limit, user_data_no_secrets, no_public_ip, instance_volumes_encrypted, detailed_monitoring
  image_id                    = var.ami
  instance_type               = "m5.large"
  associate_public_ip_address = var.flag
  enable_monitoring           = var.flag
  user_data                   = var.any

  metadata_options {
    http_tokens                 = var.any
    http_put_response_hop_limit = var.number
  }

  root_block_device {
    encrypted = var.flag
  }
}

resource "aws_spot_fleet_request" "hardened" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0a"
    instance_type = "m5.large"
    user_data     = "IyEvYmluL3NoCg=="
    root_block_device {
      encrypted = true
    }
  }
}

resource "aws_spot_fleet_request" "bare" {
  # want: no_public_ip, template_volumes_encrypted, user_data_no_secrets
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami                         = "ami-0a"
    instance_type               = "m5.large"
    user_data                   = "#!/bin/sh\nexport DB_PASSWORD=hunter2hunter2\n"
    associate_public_ip_address = true
    root_block_device {
      encrypted = false
    }
  }
}

resource "aws_spot_fleet_request" "from_variables" {
  # undecided: no_public_ip, template_volumes_encrypted, user_data_no_secrets
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami                         = "ami-0a"
    instance_type               = "m5.large"
    user_data                   = var.ami
    associate_public_ip_address = var.flag
    ebs_block_device {
      device_name = "/dev/sdf"
      encrypted   = var.flag
    }
  }
}

# Settings of the account

resource "aws_ec2_instance_metadata_defaults" "strict" {
  http_tokens                 = "required"
  http_put_response_hop_limit = 1
}

resource "aws_ec2_instance_metadata_defaults" "loose" {
  # want: imdsv2_account_default, metadata_hop_limit
  http_put_response_hop_limit = 2
}

resource "aws_ec2_instance_metadata_defaults" "from_variables" {
  # undecided: imdsv2_account_default, metadata_hop_limit
  http_tokens                 = var.any
  http_put_response_hop_limit = var.number
}

resource "aws_ec2_serial_console_access" "off" {
  enabled = false
}

resource "aws_ec2_serial_console_access" "on" {
  # want: serial_console_off
}

resource "aws_ec2_serial_console_access" "from_variable" {
  # undecided: serial_console_off
  enabled = var.flag
}

resource "aws_ebs_encryption_by_default" "unset" {
}

resource "aws_ebs_encryption_by_default" "off" {
  # want: encryption_by_default
  enabled = false
}

resource "aws_ebs_encryption_by_default" "from_variable" {
  # undecided: encryption_by_default
  enabled = var.flag
}

resource "aws_ebs_snapshot_block_public_access" "all" {
  state = "block-all-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "new" {
  # want: snapshot_public_access_blocked
  state = "block-new-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "from_variable" {
  # undecided: snapshot_public_access_blocked
  state = var.any
}

resource "aws_ec2_image_block_public_access" "on" {
  state = "block-new-sharing"
}

resource "aws_ec2_image_block_public_access" "off" {
  # want: ami_public_access_blocked
  state = "unblocked"
}

resource "aws_ec2_image_block_public_access" "from_variable" {
  # undecided: ami_public_access_blocked
  state = var.any
}

resource "aws_ec2_allowed_images_settings" "enforced" {
  state = "enabled"
}

resource "aws_ec2_allowed_images_settings" "audit" {
  # want: allowed_images_enforced
  state = "audit-mode"
}

resource "aws_ec2_allowed_images_settings" "from_variable" {
  # undecided: allowed_images_enforced
  state = var.any
}

# Volumes, snapshots and images

resource "aws_ebs_volume" "hardened" {
  availability_zone = "eu-central-1a"
  encrypted         = true
  kms_key_id        = aws_kms_key.ebs.arn
  final_snapshot    = true
}

resource "aws_kms_key" "ebs" {}

resource "aws_backup_selection" "volumes" {
  resources = [aws_ebs_volume.hardened.arn]
}

resource "aws_volume_attachment" "hardened" {
  volume_id = aws_ebs_volume.hardened.id
}

resource "aws_ebs_volume" "bare" {
  # want: volumes_encrypted, attached_volumes_encrypted, volume_customer_key, volume_backup_plan, final_snapshot
  availability_zone = "eu-central-1a"
}

resource "aws_volume_attachment" "bare" {
  # want: attached_volumes_encrypted
  volume_id = aws_ebs_volume.bare.id
}

resource "aws_ebs_volume" "from_variables" {
  # undecided: volumes_encrypted, attached_volumes_encrypted, volume_customer_key, volume_backup_plan, final_snapshot
  availability_zone = "eu-central-1a"
  encrypted         = var.flag
  kms_key_id        = var.any
  final_snapshot    = var.flag
  tags              = var.any
}

resource "aws_volume_attachment" "from_variables" {
  # undecided: attached_volumes_encrypted
  volume_id = aws_ebs_volume.from_variables.id
}

resource "aws_ebs_volume" "spare" {
  # want: volumes_encrypted, volume_customer_key, final_snapshot
  availability_zone = "eu-central-1a"
  encrypted         = false
  tags              = { BackupPlan = "daily" }
}

resource "aws_ebs_snapshot_copy" "hardened" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/5e1d"
}

resource "aws_ebs_snapshot_copy" "bare" {
  # want: copies_encrypted, copies_customer_key
}

resource "aws_ebs_snapshot_copy" "from_variables" {
  # undecided: copies_encrypted, copies_customer_key
  encrypted  = var.flag
  kms_key_id = var.any
}

resource "aws_ebs_snapshot_import" "encrypted" {
  encrypted = true
}

resource "aws_ebs_snapshot_import" "plain" {
  # want: copies_encrypted
}

resource "aws_ebs_snapshot_import" "from_variable" {
  # undecided: copies_encrypted
  encrypted = var.flag
}

resource "aws_ami_copy" "hardened" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/5e1d"
}

resource "aws_ami_copy" "bare" {
  # want: copies_encrypted, copies_customer_key
}

resource "aws_ami_copy" "from_variables" {
  # undecided: copies_encrypted, copies_customer_key
  encrypted  = var.flag
  kms_key_id = var.any
}

resource "aws_ami" "hardened" {
  virtualization_type = "hvm"
  imds_support        = "v2.0"

  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = "snap-0a"
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = true
    volume_size = 10
  }
}

resource "aws_ami" "bare" {
  # want: ami_imdsv2, ami_volumes_encrypted, ami_hvm
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 10
  }
}

resource "aws_ami" "from_variables" {
  # undecided: ami_imdsv2, ami_volumes_encrypted, ami_hvm
  virtualization_type = var.any
  imds_support        = var.any

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = var.flag
  }
}

resource "aws_ami_launch_permission" "organization" {
  organization_arn = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
}

resource "aws_ami_launch_permission" "account" {
  # want: ami_shared_in_organization
  account_id = "444455556666"
}

resource "aws_ami_launch_permission" "public" {
  # want: ami_not_public, ami_shared_in_organization
  group = "all"
}

resource "aws_ami_launch_permission" "from_variable" {
  # undecided: ami_not_public, ami_shared_in_organization
  group = var.any
}

data "aws_ami" "owned" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-arm64"]
  }
}

data "aws_ami" "filtered_by_owner" {
  most_recent = true

  filter {
    name   = "name"
    values = ["base-*"]
  }

  filter {
    name   = "owner-id"
    values = ["444455556666"]
  }
}

data "aws_ami" "by_pattern" {
  # want: ami_name_unspoofable, ami_owners_named
  most_recent = true

  filter {
    name   = "name"
    values = ["base-image-*"]
  }
}

data "aws_ami" "by_name" {
  # want: ami_owners_named
  filter {
    name   = "name"
    values = ["base-image-7"]
  }
}

data "aws_ami" "from_variables" {
  # undecided: ami_name_unspoofable, ami_owners_named
  owners = var.subnets

  filter {
    name   = "name"
    values = [var.any]
  }
}

# Addresses

resource "aws_eip" "instance" {
  instance = aws_instance.hardened.id
}

resource "aws_eip" "associated" {
  domain = "vpc"
}

resource "aws_eip_association" "associated" {
  allocation_id = aws_eip.associated.id
}

resource "aws_eip" "nat" {
  count = 2
}

resource "aws_nat_gateway" "this" {
  count         = 2
  allocation_id = aws_eip.nat[count.index].id
}

resource "aws_eip" "balancer" {
}

resource "aws_lb" "this" {
  subnet_mapping {
    allocation_id = aws_eip.balancer.id
  }
}

resource "aws_eip" "sftp" {
}

resource "aws_transfer_server" "this" {
  endpoint_details {
    address_allocation_ids = [aws_eip.sftp.id]
  }
}

resource "aws_eip" "idle" {
  # want: eip_associated
}

resource "aws_eip" "from_variable" {
  # undecided: eip_associated
  instance = var.any
}

# Auto Scaling

resource "aws_autoscaling_group" "hardened" {
  name                = "web"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = ["subnet-0a", "subnet-0b"]
  target_group_arns   = [aws_lb_target_group.checked.arn]
  health_check_type   = "ELB"
  capacity_rebalance  = true

  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 20
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.hardened.id
      }

      override {
        instance_type = "m7g.large"
      }

      override {
        instance_type = "m6g.large"
      }
    }
  }

  instance_refresh {
    strategy = "Rolling"
  }

  tag {
    key                 = "owner"
    value               = "web"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "bare" {
  # want: asg_launch_template, asg_multi_az, asg_instance_types, load_balancer_health_checks, asg_tags, asg_instances_recycled
  min_size             = 1
  max_size             = 1
  launch_configuration = aws_launch_configuration.bare.name
  availability_zones   = ["eu-central-1a"]
  load_balancers       = ["web"]
}

resource "aws_autoscaling_group" "spot" {
  # want: asg_capacity_rebalance
  # undecided: asg_multi_az
  min_size              = 1
  max_size              = 4
  vpc_zone_identifier   = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  max_instance_lifetime = 604800
  tags                  = [{ key = "owner", value = "batch", propagate_at_launch = true }]

  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 0
    }

    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.hardened.id
      }

      override {
        instance_requirements {
          memory_mib {
            min = 4096
          }
        }
      }
    }
  }
}

resource "aws_autoscaling_group" "attached" {
  # want: asg_multi_az, asg_instance_types, load_balancer_health_checks, asg_instances_recycled
  min_size            = 1
  max_size            = 4
  vpc_zone_identifier = [aws_subnet.private_a.id]

  launch_template {
    id = aws_launch_template.hardened.id
  }
}

resource "aws_autoscaling_group" "types_from_variables" {
  # want: asg_multi_az, asg_tags, asg_capacity_rebalance, asg_instances_recycled
  # undecided: asg_instance_types
  min_size            = 1
  max_size            = 4
  vpc_zone_identifier = [aws_subnet.private_a.id]

  mixed_instances_policy {
    instances_distribution {
      on_demand_percentage_above_base_capacity = 0
    }
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.hardened.id
      }
      dynamic "override" {
        for_each = var.mappings
        content {
          instance_type = override.value
        }
      }
    }
  }
}

resource "aws_autoscaling_group_tag" "attached" {
  autoscaling_group_name = aws_autoscaling_group.attached.name
}

resource "aws_autoscaling_group" "from_variables" {
  # want: asg_instance_types
  # undecided: asg_launch_template, asg_multi_az, load_balancer_health_checks, asg_tags, asg_capacity_rebalance, asg_instances_recycled
  min_size              = 1
  max_size              = 4
  vpc_zone_identifier   = var.subnets
  target_group_arns     = var.subnets
  health_check_type     = var.any
  capacity_rebalance    = var.flag
  max_instance_lifetime = var.number

  dynamic "mixed_instances_policy" {
    for_each = var.mappings
    content {
      instances_distribution {
        on_demand_percentage_above_base_capacity = 0
      }
    }
  }

  dynamic "tag" {
    for_each = var.mappings
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_lb_target_group" "checked" {
  health_check {
    path = "/healthz"
  }
}

resource "aws_lb_target_group" "unchecked" {
}

resource "aws_elb" "unchecked" {
  name = "classic"
}

resource "aws_autoscaling_attachment" "checked" {
  autoscaling_group_name = aws_autoscaling_group.attached.id
  lb_target_group_arn    = aws_lb_target_group.checked.arn
}

resource "aws_autoscaling_attachment" "unchecked" {
  # want: load_balancer_health_checks
  autoscaling_group_name = aws_autoscaling_group.hardened.id
  lb_target_group_arn    = aws_lb_target_group.unchecked.arn
}

resource "aws_autoscaling_attachment" "classic" {
  # want: load_balancer_health_checks
  autoscaling_group_name = aws_autoscaling_group.hardened.id
  elb                    = aws_elb.unchecked.name
}

# As it was called before major 5.
resource "aws_autoscaling_attachment" "old_name" {
  # want: load_balancer_health_checks
  autoscaling_group_name = aws_autoscaling_group.hardened.id
  alb_target_group_arn   = aws_lb_target_group.unchecked.arn
}

resource "aws_autoscaling_attachment" "from_variable" {
  # undecided: load_balancer_health_checks
  autoscaling_group_name = aws_autoscaling_group.hardened.id
  lb_target_group_arn    = var.any
}

resource "aws_autoscaling_attachment" "old_name_from_variable" {
  # undecided: load_balancer_health_checks
  autoscaling_group_name = aws_autoscaling_group.hardened.id
  alb_target_group_arn   = var.any
}

# Dedicated hosts

resource "aws_ec2_host" "recovers" {
  availability_zone = "eu-central-1a"
  instance_family   = "m5"
  host_recovery     = "on"
}

resource "aws_ec2_host" "default" {
  # want: host_recovery
  availability_zone = "eu-central-1a"
  instance_family   = "m5"
}

resource "aws_ec2_host" "from_variable" {
  # undecided: host_recovery
  availability_zone = "eu-central-1a"
  host_recovery     = var.any
}
