variable "cidr" {}
variable "port" {}
variable "rule_type" {}
variable "text" {}
variable "flag" {}
variable "id" {}
variable "ids" {}
variable "rules" {}
variable "names" {}
variable "numbers" {}

# Security groups

resource "aws_security_group" "hardened" {
  name        = "web"
  description = "Public web tier: HTTPS from everyone, PostgreSQL to the database tier"
  vpc_id      = aws_vpc.hardened.id

  ingress {
    description      = "HTTPS from everyone"
    protocol         = "tcp"
    from_port        = 443
    to_port          = 443
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }

  ingress {
    description = "SSH from the office"
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["198.51.100.0/24"]
  }

  ingress {
    description = "Path MTU discovery"
    protocol    = "icmp"
    from_port   = 3
    to_port     = 4
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    description     = "PostgreSQL"
    protocol        = "tcp"
    from_port       = 5432
    to_port         = 5432
    security_groups = [aws_security_group.database.id]
  }
}

# Closed until rules are added.
resource "aws_security_group" "database" {
  description = "PostgreSQL from the web tier"
  vpc_id      = aws_vpc.hardened.id
}

resource "aws_vpc_security_group_ingress_rule" "database" {
  description                  = "PostgreSQL from the web tier"
  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = aws_security_group.hardened.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_security_group" "open" {
  # want: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # want: ingress_internet_ports_limited, ingress_http_restricted, egress_all_ports_restricted, egress_internet_restricted, security_group_described, rules_described
  name = "open"

  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = -1
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# Arguments instead of blocks, as generators and older code write them.
resource "aws_security_group" "attribute_form" {
  # want: ingress_ssh_restricted, ingress_internet_ports_limited, ingress_data_ports_restricted, ingress_icmp_limited, rules_described, egress_internet_restricted
  description = "Bastion"

  ingress = [
    {
      description      = "SSH"
      protocol         = "tcp"
      from_port        = 22
      to_port          = 22
      cidr_blocks      = []
      ipv6_cidr_blocks = ["0000:0000:0000:0000:0000:0000:0000:0000/0"]
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
    {
      description      = ""
      protocol         = "udp"
      from_port        = 11211
      to_port          = 11211
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
    {
      description      = "Ping"
      protocol         = "icmp"
      from_port        = -1
      to_port          = -1
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
  ]

  egress = [
    {
      description      = "HTTPS to everywhere"
      protocol         = "tcp"
      from_port        = 443
      to_port          = 443
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = ["::/0"]
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    },
  ]
}

locals {
  web_ports = [80, 3389]
}

resource "aws_security_group" "dynamic" { # want: ingress_rdp_restricted, ingress_http_restricted, ingress_internet_ports_limited
  description = "Windows web server"

  dynamic "ingress" {
    for_each = local.web_ports
    content {
      description = "Port ${ingress.value}"
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

# The whole internet in two halves.
resource "aws_security_group" "halves" { # want: ingress_wide_ranges_restricted
  description = "Game server"

  ingress {
    description = "Players"
    protocol    = "udp"
    from_port   = 7777
    to_port     = 7777
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]
  }
}

resource "aws_security_group" "from_variables" {
  # undecided: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # undecided: ingress_internet_ports_limited, ingress_http_restricted, ingress_icmp_limited, ingress_wide_ranges_restricted
  # undecided: egress_all_ports_restricted, egress_internet_restricted, security_group_described, rules_described
  description = var.text

  dynamic "ingress" {
    for_each = var.rules
    content {
      description = ingress.value.description
      protocol    = ingress.value.protocol
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      cidr_blocks = ingress.value.cidr_blocks
    }
  }

  egress {
    description = var.text
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = [var.cidr]
  }
}

# The port decides: who may connect need not be known.
resource "aws_security_group" "unknown_source" { # undecided: ingress_wide_ranges_restricted
  description = "HTTPS from somewhere"

  ingress {
    description = "HTTPS"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = [var.cidr]
  }
}

resource "aws_security_group_rule" "direction_from_variable" {
  # undecided: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # undecided: ingress_internet_ports_limited, ingress_http_restricted, egress_all_ports_restricted, egress_internet_restricted
  description       = "Everything, one way or the other"
  type              = var.rule_type
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "hardened" {
  description              = "HTTPS from the load balancer"
  type                     = "ingress"
  security_group_id        = aws_security_group.database.id
  protocol                 = "tcp"
  from_port                = 443
  to_port                  = 443
  source_security_group_id = aws_security_group.hardened.id
}

resource "aws_security_group_rule" "open" {
  # want: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # want: ingress_internet_ports_limited, ingress_http_restricted, rules_described
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 0
  to_port           = 65535
  ipv6_cidr_blocks  = ["::/0"]
}

resource "aws_security_group_rule" "ping" { # want: ingress_icmp_limited
  description       = "Ping"
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "icmp"
  from_port         = -1
  to_port           = -1
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "halves" { # want: ingress_wide_ranges_restricted
  description       = "Everyone, in IPv6 words"
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  ipv6_cidr_blocks  = ["2000::/3"]
}

resource "aws_security_group_rule" "egress_open" { # want: egress_all_ports_restricted, egress_internet_restricted
  description       = "All out"
  type              = "egress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = "all"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "from_variables" {
  # undecided: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # undecided: ingress_internet_ports_limited, ingress_http_restricted, ingress_icmp_limited, ingress_wide_ranges_restricted, rules_described
  description       = var.text
  type              = "ingress"
  security_group_id = "sg-0123456789abcdef0"
  protocol          = var.text
  from_port         = var.port
  to_port           = var.port
  cidr_blocks       = [var.cidr]
}

resource "aws_vpc_security_group_ingress_rule" "hardened" {
  description       = "HTTPS from everyone"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "prefix_list" {
  description       = "SSH from the offices"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  prefix_list_id    = aws_ec2_managed_prefix_list.hardened.id
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  # want: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # want: ingress_internet_ports_limited, ingress_http_restricted, rules_described
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}

# UDP return ports hold no SSH or RDP.
resource "aws_vpc_security_group_ingress_rule" "udp" { # want: ingress_data_ports_restricted, ingress_risky_ports_restricted, ingress_internet_ports_limited
  description       = "Media streams"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "udp"
  from_port         = 1024
  to_port           = 65535
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "ping" { # want: ingress_icmp_limited
  description       = "Ping"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "icmpv6"
  from_port         = -1
  to_port           = -1
  cidr_ipv6         = "::/0"
}

resource "aws_vpc_security_group_ingress_rule" "halves" { # want: ingress_wide_ranges_restricted
  description       = "Half of everyone"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "128.0.0.0/1"
}

resource "aws_vpc_security_group_ingress_rule" "from_variables" {
  # undecided: ingress_ssh_restricted, ingress_rdp_restricted, ingress_all_ports_restricted, ingress_data_ports_restricted, ingress_risky_ports_restricted
  # undecided: ingress_internet_ports_limited, ingress_http_restricted, ingress_icmp_limited, ingress_wide_ranges_restricted, rules_described
  description       = var.text
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = var.text
  from_port         = var.port
  to_port           = var.port
  cidr_ipv4         = var.cidr
}

resource "aws_vpc_security_group_egress_rule" "hardened" {
  description                  = "PostgreSQL"
  security_group_id            = "sg-0123456789abcdef0"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.database.id
}

resource "aws_vpc_security_group_egress_rule" "open" { # want: egress_all_ports_restricted, egress_internet_restricted, rules_described
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "https" { # want: egress_internet_restricted
  description       = "HTTPS to everywhere"
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "from_variables" { # undecided: egress_all_ports_restricted, egress_internet_restricted, rules_described
  description       = var.text
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "-1"
  cidr_ipv4         = var.cidr
}

resource "aws_ec2_managed_prefix_list" "hardened" {
  name           = "offices"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr = "198.51.100.0/24"
  }
}

resource "aws_ec2_managed_prefix_list" "open" { # want: prefix_list_without_internet
  name           = "partners"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr = "0.0.0.0/0"
  }
}

resource "aws_ec2_managed_prefix_list" "from_variables" { # undecided: prefix_list_without_internet
  name           = "partners"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr = var.cidr
  }
}

resource "aws_ec2_managed_prefix_list_entry" "hardened" {
  prefix_list_id = aws_ec2_managed_prefix_list.hardened.id
  cidr           = "203.0.113.0/24"
}

resource "aws_ec2_managed_prefix_list_entry" "open" { # want: prefix_list_without_internet
  prefix_list_id = aws_ec2_managed_prefix_list.hardened.id
  cidr           = "::/0"
}

resource "aws_ec2_managed_prefix_list_entry" "from_variables" { # undecided: prefix_list_without_internet
  prefix_list_id = aws_ec2_managed_prefix_list.hardened.id
  cidr           = var.cidr
}

# Default security groups, VPCs and their flow logs

resource "aws_vpc" "hardened" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "hardened" {
  vpc_id = aws_vpc.hardened.id
}

resource "aws_flow_log" "hardened" {
  vpc_id               = aws_vpc.hardened.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::central-flow-logs"
}

resource "aws_vpc_endpoint" "hardened" {
  for_each            = toset(["ec2", "ecr.api", "ecr.dkr", "ssm", "ssm-incidents", "ssm-contacts"])
  vpc_id              = aws_vpc.hardened.id
  service_name        = "com.amazonaws.eu-central-1.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"]
  security_group_ids  = [aws_security_group.hardened.id]
}

resource "aws_vpc" "plain" { # want: default_security_group_closed, flow_logs, endpoint_for_ec2_api, endpoints_for_ecr, endpoint_for_ssm, endpoints_for_incident_manager
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc" "default_group_with_rules" { # want: default_security_group_closed, flow_logs, endpoint_for_ec2_api, endpoints_for_ecr, endpoint_for_ssm, endpoints_for_incident_manager
  cidr_block = "10.2.0.0/16"
}

resource "aws_default_security_group" "with_rules" { # want: default_security_group_closed
  vpc_id = aws_vpc.default_group_with_rules.id

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }
}

# A rule that names the VPC's default group opens it again.
resource "aws_vpc" "rule_on_default_group" { # want: default_security_group_closed, flow_logs, endpoint_for_ec2_api, endpoints_for_ecr, endpoint_for_ssm, endpoints_for_incident_manager
  cidr_block = "10.3.0.0/16"
}

resource "aws_default_security_group" "rule_on_default_group" {
  vpc_id = aws_vpc.rule_on_default_group.id
}

resource "aws_vpc_security_group_ingress_rule" "rule_on_default_group" {
  description       = "HTTPS from the VPC"
  security_group_id = aws_vpc.rule_on_default_group.default_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.3.0.0/16"
}

resource "aws_default_security_group" "with_rule_resource" { # want: default_security_group_closed
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_security_group_rule" "with_rule_resource" {
  description       = "HTTPS from the VPC"
  type              = "ingress"
  security_group_id = aws_default_security_group.with_rule_resource.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/16"]
}

resource "aws_default_security_group" "from_variables" { # undecided: default_security_group_closed
  vpc_id  = aws_vpc.from_variables.id
  ingress = var.rules
}

resource "aws_vpc" "from_variables" { # undecided: default_security_group_closed, flow_logs, endpoint_for_ec2_api, endpoints_for_ecr, endpoint_for_ssm, endpoints_for_incident_manager
  count      = var.flag ? 1 : 0
  cidr_block = "10.4.0.0/16"
}

resource "aws_flow_log" "from_variables" { # undecided: flow_log_all_traffic
  vpc_id          = aws_vpc.from_variables[0].id
  traffic_type    = var.text
  log_destination = "arn:aws:logs:eu-central-1:111122223333:log-group:flow"
  iam_role_arn    = "arn:aws:iam::111122223333:role/flow"
}

# A log of accepted traffic alone hides the scans.
resource "aws_vpc" "accepted_only" { # want: default_security_group_closed, flow_logs, endpoint_for_ec2_api, endpoints_for_ecr, endpoint_for_ssm, endpoints_for_incident_manager
  cidr_block = "10.5.0.0/16"
}

resource "aws_flow_log" "accepted_only" { # want: flow_log_all_traffic
  vpc_id          = aws_vpc.accepted_only.id
  traffic_type    = "ACCEPT"
  log_destination = "arn:aws:s3:::central-flow-logs"
}

resource "aws_vpc_endpoint" "from_variables" {
  # undecided: explicit_security_groups, endpoint_multi_az, endpoint_private_dns
  vpc_id             = aws_vpc.from_variables[0].id
  service_name       = var.text
  vpc_endpoint_type  = "Interface"
  subnet_ids         = var.ids
  security_group_ids = var.ids
  policy             = var.text
}

# Endpoints

resource "aws_vpc_endpoint" "bare_interface" { # want: explicit_security_groups, endpoint_multi_az, endpoint_private_dns
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.eu-central-1.kms"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0aaaaaaaaaaaaaaaa"]
}

resource "aws_vpc_endpoint" "associated" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.eu-central-1.sts"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint_private_dns" "associated" {
  vpc_endpoint_id     = aws_vpc_endpoint.associated.id
  private_dns_enabled = true
}

# Another company's service, without a verified name.
resource "aws_vpc_endpoint" "partner" {
  vpc_id             = "vpc-0123456789abcdef0"
  service_name       = "com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0"
  vpc_endpoint_type  = "Interface"
  security_group_ids = [aws_security_group.hardened.id]
  subnet_ids         = ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"]
}

resource "aws_vpc_endpoint_security_group_association" "associated" {
  vpc_endpoint_id   = aws_vpc_endpoint.associated.id
  security_group_id = aws_security_group.hardened.id
}

resource "aws_vpc_endpoint_subnet_association" "associated" {
  count           = 2
  vpc_endpoint_id = aws_vpc_endpoint.associated.id
  subnet_id       = var.ids[count.index]
}

resource "aws_vpc_endpoint" "gateway" {
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.eu-central-1.s3"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
      Condition = { StringEquals = { "aws:ResourceOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

resource "aws_vpc_endpoint_route_table_association" "gateway" {
  vpc_endpoint_id = aws_vpc_endpoint.gateway.id
  route_table_id  = "rtb-0123456789abcdef0"
}

resource "aws_vpc_endpoint" "gateway_plain" { # want: endpoint_policy_restricted, gateway_endpoint_routed
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.eu-central-1.dynamodb"
}

resource "aws_vpc_endpoint" "gateway_everything" { # want: endpoint_policy_restricted, gateway_endpoint_routed
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.eu-central-1.s3"
  policy       = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "*", "Resource": "*" }]
    }
  JSON
}

resource "aws_vpc_endpoint" "gateway_from_variable" { # undecided: endpoint_policy_restricted, gateway_endpoint_routed
  vpc_id       = "vpc-0123456789abcdef0"
  service_name = "com.amazonaws.eu-central-1.s3"
  policy       = var.text

  route_table_ids = var.ids
}

resource "aws_vpc_endpoint" "gateway_separate_policy" {
  vpc_id          = "vpc-0123456789abcdef0"
  service_name    = "com.amazonaws.eu-central-1.s3"
  route_table_ids = ["rtb-0123456789abcdef0"]
}

data "aws_iam_policy_document" "own_buckets" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::example-data/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "everything" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_vpc_endpoint_policy" "own_buckets" {
  vpc_endpoint_id = aws_vpc_endpoint.gateway_separate_policy.id
  policy          = data.aws_iam_policy_document.own_buckets.json
}

resource "aws_vpc_endpoint_policy" "everything" { # want: endpoint_policy_restricted
  vpc_endpoint_id = "vpce-0123456789abcdef0"
  policy          = data.aws_iam_policy_document.everything.json
}

resource "aws_vpc_endpoint_policy" "from_variable" { # undecided: endpoint_policy_restricted
  vpc_endpoint_id = "vpce-0123456789abcdef0"
  policy          = var.text
}

resource "aws_vpc_endpoint_service" "hardened" {
  acceptance_required        = true
  network_load_balancer_arns = [var.id]
  allowed_principals         = ["arn:aws:iam::111122223333:root"]
}

resource "aws_vpc_endpoint_service" "open" { # want: endpoint_service_acceptance, endpoint_service_principals_limited
  acceptance_required        = false
  network_load_balancer_arns = [var.id]
  allowed_principals         = ["*"]
}

resource "aws_vpc_endpoint_service" "from_variables" { # undecided: endpoint_service_acceptance, endpoint_service_principals_limited
  acceptance_required        = var.flag
  network_load_balancer_arns = [var.id]
  allowed_principals         = var.ids
}

resource "aws_vpc_endpoint_service_allowed_principal" "hardened" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.hardened.id
  principal_arn           = "arn:aws:iam::444455556666:root"
}

resource "aws_vpc_endpoint_service_allowed_principal" "open" { # want: endpoint_service_principals_limited
  vpc_endpoint_service_id = aws_vpc_endpoint_service.open.id
  principal_arn           = "*"
}

resource "aws_vpc_endpoint_service_allowed_principal" "from_variables" { # undecided: endpoint_service_principals_limited
  vpc_endpoint_service_id = aws_vpc_endpoint_service.open.id
  principal_arn           = var.id
}

# Network ACLs

resource "aws_network_acl" "hardened" {
  vpc_id     = aws_vpc.hardened.id
  subnet_ids = [aws_subnet.hardened.id]

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 443
    to_port    = 443
    cidr_block = "0.0.0.0/0"
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 1024
    to_port    = 65535
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_network_acl" "open" { # want: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named, acl_associated
  vpc_id = aws_vpc.plain.id

  ingress {
    rule_no         = 100
    action          = "allow"
    protocol        = -1
    from_port       = 0
    to_port         = 0
    ipv6_cidr_block = "::/0"
  }

  # A deny that comes too late.
  ingress {
    rule_no         = 200
    action          = "deny"
    protocol        = "tcp"
    from_port       = 20
    to_port         = 3389
    ipv6_cidr_block = "::/0"
  }
}

# What is denied first stays out, although return ports are open.
resource "aws_network_acl" "denied_first" {
  vpc_id = aws_vpc.plain.id

  ingress {
    rule_no    = 50
    action     = "deny"
    protocol   = "tcp"
    from_port  = 3389
    to_port    = 3389
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 1024
    to_port    = 65535
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no    = 110
    action     = "allow"
    protocol   = "udp"
    from_port  = 1024
    to_port    = 65535
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_network_acl_association" "denied_first" {
  network_acl_id = aws_network_acl.denied_first.id
  subnet_id      = aws_subnet.public.id
}

# A deny for IPv4 does not stop IPv6.
resource "aws_network_acl" "other_family" { # want: acl_rdp_restricted, acl_associated
  vpc_id = aws_vpc.plain.id

  ingress {
    rule_no    = 50
    action     = "deny"
    protocol   = "tcp"
    from_port  = 3389
    to_port    = 3389
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no         = 100
    action          = "allow"
    protocol        = "6"
    from_port       = 1024
    to_port         = 65535
    ipv6_cidr_block = "::/0"
  }
}

resource "aws_network_acl" "from_variables" { # undecided: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named, acl_associated
  vpc_id     = aws_vpc.plain.id
  subnet_ids = var.ids

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = var.text
    from_port  = var.port
    to_port    = var.port
    cidr_block = var.cidr
  }
}

resource "aws_network_acl_rule" "direction_from_variable" {
  # undecided: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted
  # want: acl_protocols_named
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = var.flag
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "open" { # want: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = false
  rule_action    = "allow"
  protocol       = "all"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "without_ports" { # want: acl_all_ports_restricted
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 110
  rule_action    = "allow"
  protocol       = "tcp"
  cidr_block     = "10.0.0.0/8"
}

resource "aws_network_acl_rule" "port_zero" { # want: acl_all_ports_restricted
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 120
  rule_action    = "allow"
  protocol       = "udp"
  cidr_block     = "10.0.0.0/8"
  from_port      = 0
  to_port        = 0
}

resource "aws_network_acl_rule" "ping" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 130
  rule_action    = "allow"
  protocol       = "icmp"
  cidr_block     = "10.0.0.0/8"
  icmp_type      = -1
  icmp_code      = -1
}

resource "aws_network_acl_rule" "denied" {
  network_acl_id  = "acl-0123456789abcdef0"
  rule_number     = 50
  rule_action     = "deny"
  protocol        = "-1"
  ipv6_cidr_block = "::/0"
}

resource "aws_network_acl_rule" "outward" { # want: acl_protocols_named
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = true
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "from_variables" { # undecided: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = var.text
  from_port      = var.port
  to_port        = var.port
  cidr_block     = var.cidr
}

resource "aws_default_network_acl" "hardened" {
  default_network_acl_id = aws_vpc.hardened.default_network_acl_id
}

# The rules that AWS itself writes.
resource "aws_default_network_acl" "original" { # want: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named
  default_network_acl_id = aws_vpc.plain.default_network_acl_id

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = -1
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = -1
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_default_network_acl" "from_variables" { # undecided: acl_ssh_restricted, acl_rdp_restricted, acl_ftp_control_restricted, acl_ftp_data_restricted, acl_all_ports_restricted, acl_protocols_named
  default_network_acl_id = var.id

  ingress {
    rule_no    = 100
    action     = var.text
    protocol   = -1
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0"
  }
}

# Subnets, the default VPC, interfaces

resource "aws_subnet" "hardened" {
  vpc_id     = aws_vpc.hardened.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" { # want: subnet_without_public_ip
  vpc_id                  = aws_vpc.plain.id
  cidr_block              = "10.1.1.0/24"
  map_public_ip_on_launch = "true"
}

resource "aws_subnet" "from_variables" { # undecided: subnet_without_public_ip
  vpc_id                  = aws_vpc.plain.id
  cidr_block              = "10.1.2.0/24"
  map_public_ip_on_launch = var.flag
}

resource "aws_default_vpc" "to_be_destroyed" {
  force_destroy = true
}

resource "aws_default_vpc" "used" { # want: default_vpc_unused
  tags = { Name = "default" }
}

resource "aws_default_vpc" "from_variables" { # undecided: default_vpc_unused
  force_destroy = var.flag
}

resource "aws_default_subnet" "to_be_destroyed" {
  availability_zone = "eu-central-1a"
  force_destroy     = true
}

resource "aws_default_subnet" "used" { # want: default_vpc_unused
  availability_zone = "eu-central-1b"
}

resource "aws_default_subnet" "from_variables" { # undecided: default_vpc_unused
  availability_zone = "eu-central-1c"
  force_destroy     = var.flag
}

resource "aws_vpc_block_public_access_options" "on" {
  internet_gateway_block_mode = "block-ingress"
}

resource "aws_vpc_block_public_access_options" "off" { # want: block_public_access
  internet_gateway_block_mode = "off"
}

resource "aws_vpc_block_public_access_options" "from_variables" { # undecided: block_public_access
  internet_gateway_block_mode = var.text
}

resource "aws_vpc_encryption_control" "enforced" {
  vpc_id = aws_vpc.hardened.id
  mode   = "enforce"
}

resource "aws_vpc_encryption_control" "monitored" { # want: encryption_control_enforced
  vpc_id = aws_vpc.plain.id
  mode   = "monitor"
}

resource "aws_vpc_encryption_control" "from_variables" { # undecided: encryption_control_enforced
  vpc_id = aws_vpc.plain.id
  mode   = var.text
}

resource "aws_network_interface" "hardened" {
  subnet_id       = aws_subnet.hardened.id
  security_groups = [aws_security_group.hardened.id, aws_security_group.database.id]
}

resource "aws_network_interface" "attached_group" {
  subnet_id = aws_subnet.hardened.id
}

resource "aws_network_interface_sg_attachment" "attached_group" {
  network_interface_id = aws_network_interface.attached_group.id
  security_group_id    = aws_security_group.hardened.id
}

resource "aws_network_interface" "router" { # want: source_dest_check, explicit_security_groups
  subnet_id         = aws_subnet.hardened.id
  source_dest_check = false
}

resource "aws_network_interface" "from_variables" { # undecided: source_dest_check, explicit_security_groups
  subnet_id         = aws_subnet.hardened.id
  source_dest_check = var.flag
  security_groups   = var.ids
}

resource "aws_ec2_instance_connect_endpoint" "hardened" {
  subnet_id          = aws_subnet.hardened.id
  security_group_ids = [aws_security_group.hardened.id]
}

resource "aws_ec2_instance_connect_endpoint" "plain" { # want: explicit_security_groups
  subnet_id = aws_subnet.hardened.id
}

resource "aws_ec2_instance_connect_endpoint" "from_variables" { # undecided: explicit_security_groups
  subnet_id          = aws_subnet.hardened.id
  security_group_ids = var.ids
}

# Routes

resource "aws_route" "peering" {
  route_table_id            = aws_route_table.hardened.id
  destination_cidr_block    = "10.9.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
}

resource "aws_route" "peering_everything" { # want: peering_routes_limited
  route_table_id              = aws_route_table.hardened.id
  destination_ipv6_cidr_block = "::/0"
  vpc_peering_connection_id   = aws_vpc_peering_connection.partner.id
}

resource "aws_route" "nat_gateway" {
  route_table_id         = aws_route_table.hardened.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.hardened.id
}

# AWS provider 4 and older took the instance itself.
resource "aws_route" "nat_instance" { # want: managed_nat_for_default_route
  route_table_id         = aws_route_table.hardened.id
  destination_cidr_block = "0.0.0.0/0"
  instance_id            = "i-0123456789abcdef0"
}

resource "aws_route" "nat_interface" { # want: managed_nat_for_default_route
  route_table_id         = aws_route_table.hardened.id
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = aws_network_interface.router.id
}

resource "aws_route" "from_variables" { # undecided: peering_routes_limited, managed_nat_for_default_route
  route_table_id            = aws_route_table.hardened.id
  destination_cidr_block    = var.cidr
  vpc_peering_connection_id = var.id
  network_interface_id      = var.id
}

resource "aws_route_table" "hardened" {
  vpc_id = aws_vpc.hardened.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.hardened.id
  }

  route {
    cidr_block                = "10.9.0.0/16"
    vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
  }
}

resource "aws_route_table" "open" { # want: peering_routes_limited, managed_nat_for_default_route
  vpc_id = aws_vpc.hardened.id

  route {
    ipv6_cidr_block           = "::/0"
    vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
  }

  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = aws_network_interface.router.id
  }
}

resource "aws_route_table" "from_variables" { # undecided: peering_routes_limited, managed_nat_for_default_route
  vpc_id = aws_vpc.hardened.id

  route {
    cidr_block                = var.cidr
    vpc_peering_connection_id = var.id
  }

  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = var.id
  }
}

resource "aws_default_route_table" "hardened" {
  default_route_table_id = aws_vpc.hardened.default_route_table_id
}

resource "aws_default_route_table" "open" { # want: peering_routes_limited
  default_route_table_id = aws_vpc.plain.default_route_table_id

  route {
    cidr_block                = "0.0.0.0/0"
    vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
  }
}

resource "aws_default_route_table" "from_variables" { # undecided: peering_routes_limited
  default_route_table_id = aws_vpc.plain.default_route_table_id

  route {
    cidr_block                = var.cidr
    vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
  }
}

resource "aws_vpc_peering_connection" "partner" {
  vpc_id      = aws_vpc.hardened.id
  peer_vpc_id = var.id
}

resource "aws_nat_gateway" "hardened" {
  subnet_id         = aws_subnet.hardened.id
  connectivity_type = "private"
}

# Transit gateways

resource "aws_ec2_transit_gateway" "hardened" {
  default_route_table_association = "disable"
  default_route_table_propagation = "disable"
}

resource "aws_flow_log" "transit_gateway" {
  transit_gateway_id       = aws_ec2_transit_gateway.hardened.id
  max_aggregation_interval = 60
  log_destination_type     = "s3"
  log_destination          = "arn:aws:s3:::central-flow-logs"
}

resource "aws_ec2_transit_gateway" "open" { # want: transit_gateway_manual_acceptance, transit_gateway_segmented, transit_gateway_flow_logs
  auto_accept_shared_attachments = "enable"
}

# The id is not known yet: a log that names one may be its own.
resource "aws_ec2_transit_gateway" "from_variables" { # undecided: transit_gateway_manual_acceptance, transit_gateway_segmented, transit_gateway_flow_logs
  id                              = var.id
  auto_accept_shared_attachments  = var.text
  default_route_table_association = var.text
  default_route_table_propagation = "disable"
}

resource "aws_flow_log" "by_id" {
  transit_gateway_id       = "tgw-0123456789abcdef0"
  max_aggregation_interval = 60
  log_destination_type     = "s3"
  log_destination          = "arn:aws:s3:::central-flow-logs"
}

# VPN

resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = "203.0.113.10"
  type       = "ipsec.1"
}

resource "aws_customer_gateway" "with_certificate" {
  bgp_asn         = 65000
  certificate_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/1b2c3d4e"
  type            = "ipsec.1"
}

resource "aws_customer_gateway" "from_variables" {
  bgp_asn         = 65000
  certificate_arn = var.id
  type            = "ipsec.1"
}

resource "aws_vpn_connection" "hardened" {
  customer_gateway_id                  = aws_customer_gateway.office.id
  transit_gateway_id                   = aws_ec2_transit_gateway.hardened.id
  type                                 = "ipsec.1"
  preshared_key_storage                = "SecretsManager"
  tunnel1_ike_versions                 = ["ikev2"]
  tunnel2_ike_versions                 = ["ikev2"]
  tunnel1_phase1_integrity_algorithms  = ["SHA2-384"]
  tunnel1_phase2_integrity_algorithms  = ["SHA2-384"]
  tunnel2_phase1_integrity_algorithms  = ["SHA2-384", "SHA2-512"]
  tunnel2_phase2_integrity_algorithms  = ["SHA2-384", "SHA2-512"]
  tunnel1_phase1_dh_group_numbers      = [20]
  tunnel1_phase2_dh_group_numbers      = [20]
  tunnel2_phase1_dh_group_numbers      = [20, 21]
  tunnel2_phase2_dh_group_numbers      = [20, 21]
  tunnel1_phase1_encryption_algorithms = ["AES256-GCM-16"]

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:vpn"
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:vpn"
    }
  }
}

resource "aws_vpn_connection" "plain" { # want: vpn_tunnel_logging, vpn_ikev2_only, vpn_strong_algorithms, vpn_key_in_secrets_manager
  customer_gateway_id = aws_customer_gateway.office.id
  vpn_gateway_id      = var.id
  type                = "ipsec.1"
}

resource "aws_vpn_connection" "weak" { # want: vpn_tunnel_logging, vpn_ikev2_only, vpn_strong_algorithms
  customer_gateway_id                 = aws_customer_gateway.with_certificate.id
  vpn_gateway_id                      = var.id
  type                                = "ipsec.1"
  tunnel1_ike_versions                = ["ikev1", "ikev2"]
  tunnel2_ike_versions                = ["ikev2"]
  tunnel1_phase1_integrity_algorithms = ["SHA1", "SHA2-256"]
  tunnel1_phase1_dh_group_numbers     = [2]

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:vpn"
    }
  }
}

resource "aws_vpn_connection" "from_variables" { # undecided: vpn_tunnel_logging, vpn_ikev2_only, vpn_strong_algorithms, vpn_key_in_secrets_manager
  customer_gateway_id                 = aws_customer_gateway.from_variables.id
  vpn_gateway_id                      = var.id
  type                                = "ipsec.1"
  tunnel1_ike_versions                = var.names
  tunnel2_ike_versions                = var.names
  tunnel1_phase1_integrity_algorithms = var.names
  tunnel1_phase2_integrity_algorithms = var.names
  tunnel2_phase1_integrity_algorithms = var.names
  tunnel2_phase2_integrity_algorithms = var.names
  tunnel1_phase1_dh_group_numbers     = var.numbers
  tunnel1_phase2_dh_group_numbers     = var.numbers
  tunnel2_phase1_dh_group_numbers     = var.numbers
  tunnel2_phase2_dh_group_numbers     = var.numbers

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled = var.flag
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled = var.flag
    }
  }
}

resource "aws_ec2_client_vpn_endpoint" "hardened" {
  client_cidr_block      = "10.100.0.0/22"
  server_certificate_arn = var.id
  vpc_id                 = aws_vpc.hardened.id
  security_group_ids     = [aws_security_group.hardened.id]

  authentication_options {
    type              = "federated-authentication"
    saml_provider_arn = "arn:aws:iam::111122223333:saml-provider/idp"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "client-vpn"
  }
}

resource "aws_ec2_client_vpn_authorization_rule" "by_group" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.hardened.id
  target_network_cidr    = "10.0.0.0/16"
  access_group_id        = "network-admins"
}

resource "aws_ec2_client_vpn_authorization_rule" "everyone" { # want: client_vpn_access_by_group
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.hardened.id
  target_network_cidr    = "0.0.0.0/0"
  authorize_all_groups   = true
}

resource "aws_ec2_client_vpn_authorization_rule" "from_variables" { # undecided: client_vpn_access_by_group
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.hardened.id
  target_network_cidr    = "10.0.0.0/16"
  authorize_all_groups   = var.flag
}

resource "aws_ec2_client_vpn_endpoint" "certificates" { # want: explicit_security_groups, client_vpn_connection_logging, client_vpn_user_authentication
  client_cidr_block      = "10.104.0.0/22"
  server_certificate_arn = var.id

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = var.id
  }

  connection_log_options {
    enabled = false
  }
}

# Certificates know no groups.
resource "aws_ec2_client_vpn_authorization_rule" "certificates" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.certificates.id
  target_network_cidr    = "10.0.0.0/16"
  authorize_all_groups   = true
}

# AWS provider 4 and older took the groups with the subnet.
resource "aws_ec2_client_vpn_endpoint" "groups_of_association" {
  client_cidr_block      = "10.112.0.0/22"
  server_certificate_arn = var.id

  authentication_options {
    type                = "directory-service-authentication"
    active_directory_id = var.id
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "client-vpn"
  }
}

resource "aws_ec2_client_vpn_network_association" "groups_of_association" {
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.groups_of_association.id
  subnet_id              = aws_subnet.hardened.id
  security_groups        = [aws_security_group.hardened.id]
}

resource "aws_ec2_client_vpn_endpoint" "from_variables" { # undecided: explicit_security_groups, client_vpn_connection_logging, client_vpn_user_authentication
  client_cidr_block      = "10.108.0.0/22"
  server_certificate_arn = var.id
  security_group_ids     = var.ids

  authentication_options {
    type = var.text
  }

  connection_log_options {
    enabled = var.flag
  }
}
