data "aws_region" "current" {}

data "aws_partition" "current" {}

locals {
  create_key = try(var.cluster_encryption.create_key, false)
  key_arn    = local.create_key ? one(aws_kms_key.cluster[*].arn) : try(var.cluster_encryption.key_arn, null)
  nats       = length(var.public_subnets) == 0 ? 0 : var.single_nat_gateway ? 1 : length(var.availability_zones)

  private = {
    for i, cidr in var.private_subnets : var.availability_zones[i] => cidr
  }

  tags = merge(var.tags, { module = "network-eks" })
}

resource "aws_vpc" "this" { # want: aws_vpc.endpoint_for_ec2_api, aws_vpc.endpoint_for_ssm, aws_vpc.endpoints_for_ecr, aws_vpc.endpoints_for_incident_manager
  cidr_block           = var.cidr
  enable_dns_hostnames = true
  enable_dns_support   = true

  tags = merge(local.tags, { Name = var.name })
}

resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id

  dynamic "ingress" {
    for_each = var.default_security_group_ingress
    content {
      protocol    = lookup(ingress.value, "protocol", "-1")
      from_port   = lookup(ingress.value, "from_port", 0)
      to_port     = lookup(ingress.value, "to_port", 0)
      cidr_blocks = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
      self        = lookup(ingress.value, "self", null)
    }
  }

  tags = local.tags
}

resource "aws_internet_gateway" "this" {
  count  = length(var.public_subnets) > 0 ? 1 : 0
  vpc_id = aws_vpc.this.id

  tags = local.tags
}

resource "aws_subnet" "public" {
  count = length(var.public_subnets)

  vpc_id                  = aws_vpc.this.id
  cidr_block              = element(var.public_subnets, count.index)
  availability_zone       = element(var.availability_zones, count.index)
  map_public_ip_on_launch = var.map_public_ip_on_launch

  tags = merge(local.tags, { "kubernetes.io/role/elb" = "1" })
}

resource "aws_subnet" "private" {
  for_each = local.private

  vpc_id            = aws_vpc.this.id
  cidr_block        = each.value
  availability_zone = each.key

  tags = merge(local.tags, { "kubernetes.io/role/internal-elb" = "1" })
}

resource "aws_eip" "nat" {
  count  = local.nats
  domain = "vpc"

  tags = local.tags
}

resource "aws_nat_gateway" "this" {
  count = local.nats

  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = aws_subnet.public[count.index].id

  tags = local.tags

  depends_on = [aws_internet_gateway.this]
}

resource "aws_route_table" "private" {
  for_each = aws_subnet.private
  vpc_id   = aws_vpc.this.id

  dynamic "route" {
    for_each = local.nats > 0 ? [1] : []
    content {
      cidr_block     = "0.0.0.0/0"
      nat_gateway_id = try(aws_nat_gateway.this[index(var.availability_zones, each.key)].id, aws_nat_gateway.this[0].id)
    }
  }
}

resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}

resource "aws_network_acl" "this" {
  for_each   = var.network_acls
  vpc_id     = aws_vpc.this.id
  subnet_ids = each.value.subnets

  dynamic "ingress" {
    for_each = each.value.ingress
    content {
      rule_no    = ingress.value.number
      action     = ingress.value.action
      protocol   = "tcp"
      cidr_block = ingress.value.cidr
      from_port  = ingress.value.from
      to_port    = ingress.value.to
    }
  }
}

resource "aws_flow_log" "this" {
  count = var.flow_logs.enabled ? 1 : 0

  vpc_id               = aws_vpc.this.id
  traffic_type         = var.flow_logs.traffic_type
  log_destination_type = "cloud-watch-logs"
  log_destination      = aws_cloudwatch_log_group.flow_logs[0].arn
  iam_role_arn         = aws_iam_role.flow_logs[0].arn
}

resource "aws_cloudwatch_log_group" "flow_logs" { # want: aws_cloudwatch.log_data_masked, aws_cloudwatch.log_group_deletion_protected
  count = var.flow_logs.enabled ? 1 : 0

  name              = "/vpc/${var.name}"
  retention_in_days = var.flow_logs.retention_in_days
  kms_key_id        = var.flow_logs.kms_key_id
}

data "aws_iam_policy_document" "assume" {
  for_each = toset(["vpc-flow-logs", "eks", "ec2"])

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["${each.key}.${data.aws_partition.current.dns_suffix}"]
    }
  }
}

resource "aws_iam_role" "flow_logs" {
  count = var.flow_logs.enabled ? 1 : 0

  name_prefix        = "${var.name}-flow-logs-"
  assume_role_policy = data.aws_iam_policy_document.assume["vpc-flow-logs"].json
}

resource "aws_iam_role_policy" "flow_logs" {
  count = var.flow_logs.enabled ? 1 : 0
  role  = aws_iam_role.flow_logs[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"]
      Resource = "${aws_cloudwatch_log_group.flow_logs[0].arn}:*"
    }]
  })
}

resource "aws_security_group" "bastion" {
  name_prefix = "${var.name}-bastion-"
  description = "SSH from the offices."
  vpc_id      = aws_vpc.this.id

  dynamic "ingress" {
    for_each = length(var.bastion_cidrs) > 0 ? [22] : []
    content {
      description = "SSH"
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = var.bastion_cidrs
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "api" {
  for_each = toset(var.bastion_cidrs)

  security_group_id = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
  description       = "Kubernetes API"
  cidr_ipv4         = each.value
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

resource "aws_kms_key" "cluster" { # want: aws_kms.policy_defined
  count = local.create_key ? 1 : 0

  description             = "Secrets of ${var.name}"
  enable_key_rotation     = var.cluster_encryption.key_rotates
  deletion_window_in_days = 30
}

resource "aws_iam_role" "cluster" {
  name_prefix        = "${var.name}-cluster-"
  assume_role_policy = data.aws_iam_policy_document.assume["eks"].json
}

resource "aws_iam_role_policy_attachment" "cluster" {
  role       = aws_iam_role.cluster.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "this" { # want: aws_eks.deletion_protection, aws_eks.support_policy_chosen, aws_eks.zonal_shift_enabled
  name                      = var.name
  role_arn                  = aws_iam_role.cluster.arn
  version                   = var.kubernetes_version
  enabled_cluster_log_types = var.cluster_log_types

  vpc_config {
    subnet_ids              = values(aws_subnet.private)[*].id
    endpoint_public_access  = var.cluster_endpoint.public
    endpoint_private_access = var.cluster_endpoint.private
    public_access_cidrs     = var.cluster_endpoint.public_cidrs
  }

  dynamic "access_config" {
    for_each = var.authentication_mode == null ? [] : [var.authentication_mode]
    content {
      authentication_mode                         = access_config.value
      bootstrap_cluster_creator_admin_permissions = false
    }
  }

  dynamic "encryption_config" {
    for_each = var.cluster_encryption == null ? [] : [var.cluster_encryption]
    content {
      resources = encryption_config.value.resources

      provider {
        key_arn = local.key_arn
      }
    }
  }

  tags       = local.tags
  depends_on = [aws_iam_role_policy_attachment.cluster]
}

resource "aws_iam_role" "nodes" {
  name_prefix        = "${var.name}-nodes-"
  assume_role_policy = data.aws_iam_policy_document.assume["ec2"].json
}

resource "aws_iam_role_policy_attachment" "nodes" {
  for_each = toset([
    "AmazonEKSWorkerNodePolicy",
    "AmazonEC2ContainerRegistryReadOnly",
  ])

  role       = aws_iam_role.nodes.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.value}"
}

resource "aws_launch_template" "nodes" { # want: aws_ec2.detailed_monitoring
  for_each    = var.node_groups
  name_prefix = "${var.name}-${each.key}-"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = each.value.disk_size
      volume_type = "gp3"
      encrypted   = each.value.disk_encrypted
    }
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = coalesce(each.value.http_tokens, "required")
    http_put_response_hop_limit = each.value.hop_limit
  }

  dynamic "tag_specifications" {
    for_each = ["instance", "volume"]
    content {
      resource_type = tag_specifications.value
      tags          = local.tags
    }
  }
}

resource "aws_eks_node_group" "this" { # want: aws_eks.node_repair_enabled
  for_each = var.node_groups

  cluster_name    = aws_eks_cluster.this.name
  node_group_name = each.key
  node_role_arn   = aws_iam_role.nodes.arn
  subnet_ids      = [for s in aws_subnet.private : s.id]
  instance_types  = each.value.instance_types
  ami_type        = each.value.ami_type

  scaling_config {
    desired_size = each.value.min_size
    min_size     = each.value.min_size
    max_size     = each.value.max_size
  }

  launch_template {
    id      = aws_launch_template.nodes[each.key].id
    version = aws_launch_template.nodes[each.key].latest_version
  }

  dynamic "remote_access" {
    for_each = each.value.ssh_key == null ? [] : [each.value]
    content {
      ec2_ssh_key               = remote_access.value.ssh_key
      source_security_group_ids = remote_access.value.ssh_sources
    }
  }

  dynamic "taint" {
    for_each = each.value.taints
    content {
      key    = taint.value.key
      value  = taint.value.value
      effect = taint.value.effect
    }
  }

  lifecycle {
    ignore_changes = [scaling_config[0].desired_size]
  }
}

resource "aws_eks_addon" "this" {
  for_each = var.addons

  cluster_name  = aws_eks_cluster.this.name
  addon_name    = each.key
  addon_version = each.value
}

output "cluster_endpoint" {
  value = aws_eks_cluster.this.endpoint
}
