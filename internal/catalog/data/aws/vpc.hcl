service "aws_vpc" {
  name        = "Amazon VPC"
  cloud       = "aws"
  family      = "virtual_network"
  description = "Private networks in AWS: subnets, routes, security groups, network ACLs, endpoints, gateways, peering, transit gateways and VPN."
  seeds       = [240]
  aliases     = ["VPC", "Amazon Virtual Private Cloud", "Security groups", "AWS PrivateLink", "AWS Transit Gateway", "AWS Site-to-Site VPN", "AWS Client VPN"]
  resources = [
    "aws_vpc",
    "aws_subnet",
    "aws_security_group",
    "aws_security_group_rule",
    "aws_vpc_security_group_ingress_rule",
    "aws_vpc_security_group_egress_rule",
    "aws_vpc_security_group_rules_exclusive",
    "aws_vpc_security_group_vpc_association",
    "aws_default_security_group",
    "aws_network_acl",
    "aws_network_acl_rule",
    "aws_network_acl_association",
    "aws_default_network_acl",
    "aws_default_vpc",
    "aws_default_subnet",
    "aws_default_vpc_dhcp_options",
    "aws_vpc_dhcp_options",
    "aws_vpc_dhcp_options_association",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_block_public_access_options",
    "aws_vpc_block_public_access_exclusion",
    "aws_vpc_encryption_control",
    "aws_flow_log",
    "aws_route",
    "aws_route_table",
    "aws_route_table_association",
    "aws_default_route_table",
    "aws_main_route_table_association",
    "aws_internet_gateway",
    "aws_internet_gateway_attachment",
    "aws_egress_only_internet_gateway",
    "aws_nat_gateway",
    "aws_nat_gateway_eip_association",
    "aws_network_interface",
    "aws_network_interface_attachment",
    "aws_network_interface_sg_attachment",
    "aws_network_interface_permission",
    "aws_ec2_instance_connect_endpoint",
    "aws_ec2_managed_prefix_list",
    "aws_ec2_managed_prefix_list_entry",
    "aws_ec2_subnet_cidr_reservation",
    "aws_ec2_traffic_mirror_filter",
    "aws_ec2_traffic_mirror_filter_rule",
    "aws_ec2_traffic_mirror_session",
    "aws_ec2_traffic_mirror_target",
    "aws_ec2_network_insights_access_scope",
    "aws_ec2_network_insights_analysis",
    "aws_ec2_network_insights_path",
    "aws_vpc_endpoint",
    "aws_vpc_endpoint_policy",
    "aws_vpc_endpoint_private_dns",
    "aws_vpc_endpoint_route_table_association",
    "aws_vpc_endpoint_security_group_association",
    "aws_vpc_endpoint_subnet_association",
    "aws_vpc_endpoint_connection_accepter",
    "aws_vpc_endpoint_connection_notification",
    "aws_vpc_endpoint_service",
    "aws_vpc_endpoint_service_allowed_principal",
    "aws_vpc_endpoint_service_private_dns_verification",
    "aws_vpc_peering_connection",
    "aws_vpc_peering_connection_accepter",
    "aws_vpc_peering_connection_options",
    "aws_ec2_transit_gateway",
    "aws_ec2_transit_gateway_vpc_attachment",
    "aws_ec2_transit_gateway_vpc_attachment_accepter",
    "aws_ec2_transit_gateway_peering_attachment",
    "aws_ec2_transit_gateway_peering_attachment_accepter",
    "aws_ec2_transit_gateway_connect",
    "aws_ec2_transit_gateway_route",
    "aws_ec2_transit_gateway_route_table",
    "aws_ec2_transit_gateway_route_table_association",
    "aws_ec2_transit_gateway_route_table_propagation",
    "aws_vpn_connection",
    "aws_vpn_connection_route",
    "aws_vpn_gateway",
    "aws_vpn_gateway_attachment",
    "aws_vpn_gateway_route_propagation",
    "aws_customer_gateway",
    "aws_ec2_client_vpn_endpoint",
    "aws_ec2_client_vpn_authorization_rule",
    "aws_ec2_client_vpn_network_association",
    "aws_ec2_client_vpn_route",
    "aws_vpc_ipam",
    "aws_vpc_ipam_pool",
    "aws_vpc_ipam_pool_cidr",
    "aws_vpc_ipam_scope",
  ]
  sources = [
    "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html",
  ]

  resource_type "aws_vpc" {
    # The id of the default security group belongs to the VPC: rules may name it.
    identity = ["id", "default_security_group_id"]
  }

  resource_type "aws_security_group" {
    defaults = { description = "Managed by Terraform" }
    identity = ["id"]
  }

  resource_type "aws_network_acl_rule" {
    defaults = { egress = false }
  }

  resource_type "aws_subnet" {
    defaults = { map_public_ip_on_launch = false }
  }

  resource_type "aws_default_vpc" {
    defaults = { force_destroy = false }
  }

  resource_type "aws_default_subnet" {
    defaults = { force_destroy = false }
  }

  resource_type "aws_network_interface" {
    defaults = { source_dest_check = true }
  }

  resource_type "aws_vpc_endpoint" {
    defaults = { vpc_endpoint_type = "Gateway" }
  }

  resource_type "aws_ec2_transit_gateway" {
    defaults = {
      auto_accept_shared_attachments  = "disable"
      default_route_table_association = "enable"
      default_route_table_propagation = "enable"
    }
  }

  resource_type "aws_ec2_client_vpn_network_association" {
    # AWS provider 4 and older
    legacy = { security_groups = "strings" }
  }

  area "encryption_at_rest" {
    party  = "not_applicable"
    reason = "A network stores no data; flow logs and captures are encrypted by the service that receives them."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
  }

  area "retention_deletion" {
    party  = "not_applicable"
    reason = "A network keeps no data; how long flow logs live is decided where they are stored."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"
  }

  area "backup" {
    party  = "customer"
    reason = "No backup holds a network's configuration; the code that builds it, and its state, are the only copy."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/disaster-recovery-resiliency.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts all traffic between its facilities, Regions and zones, and between supported instance types in a VPC; enforces it where encryption controls are on."
    customer = "Uses TLS end to end, chooses instance types that encrypt, restricts VPN tunnels to strong algorithms, turns on encryption controls where proof is needed."
    reason   = "The network encrypts on its own only on some paths, and up to the interface."
    source   = "https://docs.aws.amazon.com/vpc/latest/userguide/data-protection.html"
  }

  # Rules of security groups: ingress and egress blocks, aws_security_group_rule, and what standalone() makes of the newer types.

  function "standalone" {
    description = "A rule of one of the newer types, which have one range each, in the form of an ingress or egress block."
    params      = ["rule"]
    result = {
      protocol         = rule.ip_protocol
      from_port        = rule.from_port
      to_port          = rule.to_port
      cidr_blocks      = [rule.cidr_ipv4]
      ipv6_cidr_blocks = [rule.cidr_ipv6]
    }
  }

  function "any_protocol" {
    description = "Whether a protocol means all of them."
    params      = ["protocol"]
    result      = contains(["-1", "all"], lower(protocol))
  }

  function "has_ports" {
    description = "Whether a protocol is TCP or UDP."
    params      = ["protocol"]
    result      = contains(["tcp", "6", "udp", "17"], lower(protocol))
  }

  function "is_icmp" {
    description = "Whether a protocol is ICMP, for IPv4 or IPv6."
    params      = ["protocol"]
    result      = contains(["icmp", "1", "icmpv6", "58"], lower(protocol))
  }

  function "includes" {
    description = "Whether the port range of a rule includes the port."
    params      = ["rule", "port"]
    result      = rule.from_port <= port && rule.to_port >= port
  }

  function "admits" {
    description = "Whether a rule of a security group or an ACL is about the TCP port, whatever its ranges."
    params      = ["rule", "port"]
    result      = any_protocol(rule.protocol) || includes(rule, port) && contains(["tcp", "6"], lower(rule.protocol))
  }

  function "admits_one_of" {
    description = "Whether a rule is about one of the ports, TCP or UDP, whatever its ranges."
    params      = ["rule", "ports"]
    result      = any_protocol(rule.protocol) || has_ports(rule.protocol) && anytrue([for p in ports : includes(rule, p)])
  }

  function "names_internet" {
    description = "Whether the source or destination of a rule is the whole internet."
    params      = ["rule"]
    result      = anytrue([for c in rule.cidr_blocks : is_internet(c)]) || anytrue([for c in rule.ipv6_cidr_blocks : is_internet(c)])
  }

  function "opens" {
    description = "Whether a rule opens the TCP port to the internet."
    params      = ["rule", "port"]
    result      = admits(rule, port) && names_internet(rule)
  }

  function "opens_all_ports" {
    description = "Whether a rule opens every port to the internet, or the internet to every port."
    params      = ["rule"]
    result = (
      (any_protocol(rule.protocol) || has_ports(rule.protocol) && (rule.from_port <= 1 && rule.to_port >= 65535 || rule.from_port == -1)) &&
      names_internet(rule)
    )
  }

  function "opens_data_port" {
    description = "Whether a rule opens a port of a database, cache, search cluster or broker to the internet."
    params      = ["rule"]
    result = admits_one_of(rule, [
      1433, 1434, 1521, 2379, 2483, 3306, 5432, 5439, 5601, 5984, 6379, 9042, 9092, 9160, 9200, 9300, 11211, 27017, 27018,
    ]) && names_internet(rule)
  }

  function "opens_risky_port" {
    description = "Whether a rule opens a port to the internet whose service does not belong there."
    params      = ["rule"]
    result = admits_one_of(rule, [
      20, 21, 23, 25, 110, 135, 139, 143, 445, 2375, 3000, 4333, 5000, 5500, 5900, 5985, 5986, 8080, 8088, 8888, 10250,
    ]) && names_internet(rule)
  }

  function "opens_more_than_web" {
    description = "Whether a rule opens more to the internet than port 80 or port 443."
    params      = ["rule"]
    result = (
      !is_icmp(rule.protocol) &&
      !(has_ports(rule.protocol) && rule.from_port == rule.to_port && contains([80, 443], rule.from_port)) &&
      names_internet(rule)
    )
  }

  function "opens_all_icmp" {
    description = "Whether a rule opens ICMP of every type to the internet."
    params      = ["rule"]
    result      = is_icmp(rule.protocol) && rule.from_port == -1 && names_internet(rule)
  }

  function "has_huge_range" {
    description = "Whether a range covers a good part of the internet without being all of it."
    params      = ["ipv4", "ipv6"]
    result      = anytrue([for c in ipv4 : matches("^[0-9.]+/[1-7]$", c)]) || anytrue([for c in ipv6 : matches("^[23].*/([3-9]|1[0-9])$", c)])
  }

  # Rules of network ACLs. The action has one name in the blocks and another in aws_network_acl_rule.

  function "covers_internet" {
    description = "Whether the range of an ACL rule or a route is the whole internet."
    params      = ["rule"]
    result      = is_internet(rule.cidr_block) || is_internet(rule.ipv6_cidr_block)
  }

  function "acl_rule_opens" {
    description = "Whether an ACL rule lets the internet reach the TCP port."
    params      = ["action", "rule", "port"]
    result      = lower(action) == "allow" && admits(rule, port) && covers_internet(rule)
  }

  function "acl_opens" {
    description = "Whether the rules of an ACL let the internet reach the TCP port: one allows it, and none with a lower number denies it."
    params      = ["rules", "port"]
    result = anytrue([for r in rules :
      acl_rule_opens(r.action, r, port) &&
      !anytrue([for d in rules :
        lower(d.action) == "deny" && d.rule_no < r.rule_no && admits(d, port) &&
        (is_internet(r.cidr_block) && is_internet(d.cidr_block) || is_internet(r.ipv6_cidr_block) && is_internet(d.ipv6_cidr_block))
      ])
    ])
  }

  function "acl_rule_opens_all_ports" {
    # Ports left out, or 0 to 0, mean every port where the protocol is -1; with TCP or UDP the provider asks AWS for port 0.
    description = "Whether an ACL rule allows every port, or names none where it was to name some."
    params      = ["action", "rule"]
    result = lower(action) == "allow" && (
      any_protocol(rule.protocol) ||
      has_ports(rule.protocol) && (
        rule.from_port <= 1 && rule.to_port >= 65535 ||
        (rule.from_port == null || rule.from_port == 0) && (rule.to_port == null || rule.to_port == 0)
      )
    )
  }

  function "acl_rule_opens_all_protocols" {
    description = "Whether an ACL rule allows every protocol."
    params      = ["action", "rule"]
    result      = lower(action) == "allow" && any_protocol(rule.protocol)
  }

  # Endpoints, routes, VPN

  function "has_elements" {
    description = "Whether a list has an element, be it one that is not known yet."
    params      = ["list"]
    result      = anytrue([for x in list : true])
  }

  function "one_is_set" {
    description = "Whether one of the arguments is given and not empty."
    params      = ["values"]
    result      = anytrue([for v in values : is_set(v)])
  }

  function "allows_everyone" {
    description = "Whether an endpoint policy lets everyone use whole services on every resource."
    params      = ["statements"]
    result = anytrue([for s in statements :
      s.effect == "Allow" && contains(s.principals, "*") && length(s.conditions) == 0 &&
      anytrue([for a in s.actions : is_service_wildcard(a)]) && contains(s.resources, "*")
    ])
  }

  function "has_endpoint" {
    description = "Whether one of the VPC endpoints is for the service."
    params      = ["endpoints", "service"]
    result      = anytrue([for e in endpoints : endswith(e.service_name, ".${service}")])
  }

  function "authenticates_people" {
    description = "Whether a Client VPN endpoint asks a directory or an identity provider who connects."
    params      = ["endpoint"]
    result      = anytrue([for a in endpoint.authentication_options : contains(["federated-authentication", "directory-service-authentication"], a.type)])
  }

  obligation "ingress_ssh_restricted" {
    title     = "Keep SSH closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A port 22 that the whole internet reaches is found by scanners within minutes; one weak password, leaked key or unpatched sshd is enough for a foothold in the VPC."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp            = ["EC2.13", "EC2.53", "EC2.54"]
      cis_aws_foundations = ["6.3", "6.4"]
      cis_controls_8_1    = ["4.4"]
      nist_800_53_r5      = ["SC-7", "SC-7(11)", "AC-17(1)"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
      fedramp_moderate    = ["AC-4", "AC-17(1)", "SC-7"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_24"]
      trivy     = ["AWS-0107"]
      powerpipe = ["vpc_security_group_restrict_ingress_ssh_all"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html", "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens(r, 22)])
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Session Manager or an EC2 Instance Connect Endpoint."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens(self, 22)
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Session Manager or an EC2 Instance Connect Endpoint."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens(standalone(self), 22)
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Session Manager or an EC2 Instance Connect Endpoint."
    }
  }

  obligation "ingress_rdp_restricted" {
    title     = "Keep RDP closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "Remote Desktop open to everyone invites password guessing and pre-authentication exploits, the usual entry of ransomware crews."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp            = ["EC2.14", "EC2.53", "EC2.54"]
      cis_aws_foundations = ["6.3", "6.4"]
      cis_controls_8_1    = ["4.4"]
      nist_800_53_r5      = ["SC-7", "SC-7(11)"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
      fedramp_moderate    = ["AC-4", "SC-7"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa", "fedramp_moderate"]
    equivalents = {
      checkov   = ["CKV_AWS_25"]
      trivy     = ["AWS-0107"]
      powerpipe = ["vpc_security_group_restrict_ingress_rdp_all"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html", "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens(r, 3389)])
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Fleet Manager or Session Manager port forwarding."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens(self, 3389)
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Fleet Manager or Session Manager port forwarding."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens(standalone(self), 3389)
      remedy  = "Replace 0.0.0.0/0 and ::/0 by the ranges or the security group that administer, or drop the rule and use Fleet Manager or Session Manager port forwarding."
    }
  }

  obligation "ingress_all_ports_restricted" {
    title     = "Open no security group to everyone on all ports"
    area      = "network_controls"
    severity  = "critical"
    rationale = "The rule is no filter at all: each daemon that ever listens on the machine, today's or one that a package adds tomorrow, answers the whole internet."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp            = ["EC2.18", "EC2.19"]
      cis_aws_foundations = ["6.3", "6.4"]
      cis_controls_8_1    = ["4.4"]
      nist_800_53_r5      = ["SC-7", "SC-7(5)"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_277"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens_all_ports(r)])
      remedy  = "Name the protocol and the ports that are served, and the ranges or security groups that may reach them."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens_all_ports(self)
      remedy  = "Name the protocol and the ports that are served, and the ranges or security groups that may reach them."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens_all_ports(standalone(self))
      remedy  = "Name the protocol and the ports that are served, and the ranges or security groups that may reach them."
    }
  }

  obligation "ingress_data_ports_restricted" {
    title     = "Keep data store ports closed to the internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "Databases, caches, search clusters and brokers were built for trusted networks; exposed ones are emptied, ransomed or turned into amplifiers by bots, several of them without any login."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp         = ["EC2.19"]
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens_data_port(r)])
      remedy  = "Allow the data store's port from the application's security group (referenced_security_group_id or security_groups) instead of 0.0.0.0/0 or ::/0."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens_data_port(self)
      remedy  = "Allow the data store's port from the application's security group (referenced_security_group_id or security_groups) instead of 0.0.0.0/0 or ::/0."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens_data_port(standalone(self))
      remedy  = "Allow the data store's port from the application's security group (referenced_security_group_id or security_groups) instead of 0.0.0.0/0 or ::/0."
    }
  }

  obligation "ingress_risky_ports_restricted" {
    title     = "Keep high-risk service ports closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "FTP, Telnet, SMB, RPC, WinRM, VNC, the Docker socket, the kubelet and development servers either send passwords in clear, run commands for whoever connects or are never patched like a public service."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp            = ["EC2.19"]
      cis_aws_foundations = ["6.1.2"]
      cis_controls_8_1    = ["4.4"]
      nist_800_53_r5      = ["SC-7", "CM-7"]
      pci_dss_4_0         = ["1.3.1"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens_risky_port(r)])
      remedy  = "Limit the rule to the ranges or security groups that need it, or put the service behind a load balancer on 443."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens_risky_port(self)
      remedy  = "Limit the rule to the ranges or security groups that need it, or put the service behind a load balancer on 443."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens_risky_port(standalone(self))
      remedy  = "Limit the rule to the ranges or security groups that need it, or put the service behind a load balancer on 443."
    }
  }

  obligation "ingress_internet_ports_limited" {
    title       = "Serve the internet on ports 80 and 443 only"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Every further public port is one more protocol to patch, to authenticate and to watch, and often a forgotten test."
    provider    = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      aws_fsbp         = ["EC2.18"]
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      pci_dss_4_0      = ["1.2.5", "1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens_more_than_web(r)])
      remedy  = "Open 80 and 443 at most, one rule for each; reach everything else over a VPN, a bastion or a load balancer."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens_more_than_web(self)
      remedy  = "Open 80 and 443 at most, one rule for each; reach everything else over a VPN, a bastion or a load balancer."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens_more_than_web(standalone(self))
      remedy  = "Open 80 and 443 at most, one rule for each; reach everything else over a VPN, a bastion or a load balancer."
    }
  }

  obligation "ingress_http_restricted" {
    title       = "Keep plain HTTP closed to the internet"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Port 80 carries sessions and form data in clear; unless it only redirects at a load balancer, somebody on the path reads or changes them."
    provider    = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-8"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.7"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_260"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens(r, 80)])
      remedy  = "Open 443 instead; keep port 80 for a load balancer that redirects, and exempt its group."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens(self, 80)
      remedy  = "Open 443 instead; keep port 80 for a load balancer that redirects, and exempt its group."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens(standalone(self), 80)
      remedy  = "Open 443 instead; keep port 80 for a load balancer that redirects, and exempt its group."
    }
  }

  obligation "ingress_icmp_limited" {
    title       = "Accept no more ICMP from the internet than needed"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "All ICMP types from everywhere let outsiders map hosts and tunnel data; path discovery needs only a few types."
    provider    = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : opens_all_icmp(r)])
      remedy  = "Set from_port and to_port to the ICMP type and code that are needed (3 and 4 for path MTU discovery), or name the ranges that may ping."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !opens_all_icmp(self)
      remedy  = "Set from_port and to_port to the ICMP type and code that are needed (3 and 4 for path MTU discovery), or name the ranges that may ping."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !opens_all_icmp(standalone(self))
      remedy  = "Set from_port and to_port to the ICMP type and code that are needed (3 and 4 for path MTU discovery), or name the ranges that may ping."
    }
  }

  obligation "ingress_wide_ranges_restricted" {
    title     = "Allow no ingress from huge address ranges"
    area      = "network_controls"
    severity  = "high"
    rationale = "Two halves such as 0.0.0.0/1 and 128.0.0.0/1, or 2000::/3, are the internet under another name; they pass every check that looks for 0.0.0.0/0."
    provider  = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.ingress : has_huge_range(r.cidr_blocks, r.ipv6_cidr_blocks)])
      remedy  = "List the networks that really connect; say 0.0.0.0/0 openly where everyone may."
    }

    check "aws_security_group_rule" {
      when    = self.type == "ingress"
      require = !has_huge_range(self.cidr_blocks, self.ipv6_cidr_blocks)
      remedy  = "List the networks that really connect; say 0.0.0.0/0 openly where everyone may."
    }

    check "aws_vpc_security_group_ingress_rule" {
      require = !has_huge_range([self.cidr_ipv4], [self.cidr_ipv6])
      remedy  = "List the networks that really connect; say 0.0.0.0/0 openly where everyone may."
    }
  }

  obligation "prefix_list_without_internet" {
    title     = "Keep whole-internet ranges out of prefix lists"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule that names a prefix list looks narrow in review; one entry 0.0.0.0/0 in the list opens every security group and route that uses it."
    provider  = "Expands the list in each rule and route that refers to it as soon as an entry changes."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html"]

    check "aws_ec2_managed_prefix_list" {
      require = !anytrue([for e in self.entry : is_internet(e.cidr)])
      remedy  = "List the networks that are meant; write 0.0.0.0/0 in the rule itself where everyone may connect."
    }

    check "aws_ec2_managed_prefix_list_entry" {
      require = !is_internet(self.cidr)
      remedy  = "Set cidr to the network that is meant; write 0.0.0.0/0 in the rule itself where everyone may connect."
    }
  }

  obligation "egress_all_ports_restricted" {
    title       = "Limit what may leave to the internet"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With every port open outward, malware calls home, mines and copies data out over whatever protocol it likes; a list of needed ports makes it visible and often stops it."
    provider    = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows. Terraform removes the allow-all egress rule that the service adds to a new group."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.7"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_382"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.egress : opens_all_ports(r)])
      remedy  = "Allow the ports that are needed (443, 53, the database) to security groups, prefix lists of VPC endpoints or known ranges."
    }

    check "aws_security_group_rule" {
      when    = self.type == "egress"
      require = !opens_all_ports(self)
      remedy  = "Allow the ports that are needed (443, 53, the database) to security groups, prefix lists of VPC endpoints or known ranges."
    }

    check "aws_vpc_security_group_egress_rule" {
      require = !opens_all_ports(standalone(self))
      remedy  = "Allow the ports that are needed (443, 53, the database) to security groups, prefix lists of VPC endpoints or known ranges."
    }
  }

  obligation "egress_internet_restricted" {
    title       = "Send nothing to the whole internet"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A workload that may connect to any address can hand its data to any address; endpoints, a filtering proxy or AWS Network Firewall leave it the destinations that it needs."
    provider    = "Enforces the rules on every packet at the network interface, outside the guest, and denies what no rule allows."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(8)"]
      pci_dss_4_0      = ["1.3.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      trivy = ["AWS-0104"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = !anytrue([for r in self.egress : names_internet(r)])
      remedy  = "Set the destination to security groups, prefix lists or known ranges, and reach AWS services over VPC endpoints."
    }

    check "aws_security_group_rule" {
      when    = self.type == "egress"
      require = !names_internet(self)
      remedy  = "Set the destination to security groups, prefix lists or known ranges, and reach AWS services over VPC endpoints."
    }

    check "aws_vpc_security_group_egress_rule" {
      require = !(is_internet(self.cidr_ipv4) || is_internet(self.cidr_ipv6))
      remedy  = "Set the destination to security groups, prefix lists or known ranges, and reach AWS services over VPC endpoints."
    }
  }

  obligation "security_group_described" {
    title     = "Describe every security group"
    area      = "configuration"
    severity  = "low"
    rationale = "Whoever reviews hundreds of groups named by modules cannot tell which one may go; the description cannot be changed later without replacing the group."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["CM-8"]
      pci_dss_4_0      = ["1.2.5"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_23"]
      trivy     = ["AWS-0099"]
      powerpipe = ["vpc_security_group_description_for_rules"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html"]

    check "aws_security_group" {
      require = self.description != "" && self.description != "Managed by Terraform"
      remedy  = "Set description to what the group protects and who reaches it."
    }
  }

  obligation "rules_described" {
    title     = "Describe every security group rule"
    area      = "configuration"
    severity  = "low"
    rationale = "A rule without a reason is never removed: nobody dares to, and the hole stays after the partner, the test or the incident it was for."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["CM-8"]
      pci_dss_4_0      = ["1.2.5"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_23"]
      trivy     = ["AWS-0124"]
      powerpipe = ["vpc_security_group_rule_description_for_rules"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]

    check "aws_security_group" {
      require = alltrue([for r in self.ingress : is_set(r.description)]) && alltrue([for r in self.egress : is_set(r.description)])
      remedy  = "Set description in each ingress and egress block: who connects, and why."
    }

    check "aws_security_group_rule" {
      also    = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"]
      require = is_set(self.description)
      remedy  = "Set description: who connects, and why."
    }
  }

  obligation "default_security_group_closed" {
    title     = "Leave the default security group without rules"
    area      = "network_controls"
    severity  = "high"
    rationale = "Whatever is launched without a group of its own lands in the default one, whose original rules let its members talk to each other on every port and to the whole internet."
    provider  = "Creates the group with each VPC, permits all traffic within it and outward until the customer removes the rules, and never lets it be deleted."
    frameworks = {
      aws_fsbp            = ["EC2.2"]
      cis_aws_foundations = ["6.5"]
      cis_controls_8_1    = ["4.4"]
      nist_800_53_r5      = ["SC-7", "SC-7(5)"]
      pci_dss_4_0         = ["1.3.1"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
      fedramp_moderate    = ["AC-4", "SC-7"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV2_AWS_12"]
      trivy     = ["AWS-0173"]
      powerpipe = ["vpc_default_security_group_restricts_all_traffic"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]

    check "aws_default_security_group" {
      companion "aws_security_group_rule" {
        attribute = "security_group_id"
      }
      companion "aws_vpc_security_group_ingress_rule" {
        attribute = "security_group_id"
      }
      companion "aws_vpc_security_group_egress_rule" {
        attribute = "security_group_id"
      }
      require = (
        length(self.ingress) == 0 && length(self.egress) == 0 &&
        length(companions.aws_security_group_rule) == 0 &&
        length(companions.aws_vpc_security_group_ingress_rule) == 0 &&
        length(companions.aws_vpc_security_group_egress_rule) == 0
      )
      remedy = "Remove all rules from aws_default_security_group, and give each workload a group of its own."
    }

    check "aws_vpc" {
      companion "aws_default_security_group" {
        attribute = "vpc_id"
      }
      companion "aws_security_group_rule" {
        attribute = "security_group_id"
      }
      companion "aws_vpc_security_group_ingress_rule" {
        attribute = "security_group_id"
      }
      companion "aws_vpc_security_group_egress_rule" {
        attribute = "security_group_id"
      }
      require = (
        length(companions.aws_default_security_group) > 0 &&
        alltrue([for g in companions.aws_default_security_group : length(g.ingress) == 0 && length(g.egress) == 0]) &&
        length(companions.aws_security_group_rule) == 0 &&
        length(companions.aws_vpc_security_group_ingress_rule) == 0 &&
        length(companions.aws_vpc_security_group_egress_rule) == 0
      )
      remedy = "Add an aws_default_security_group with the VPC's vpc_id and no ingress or egress."
    }
  }

  obligation "acl_ssh_restricted" {
    title     = "Keep SSH from the internet out at the network ACL"
    area      = "network_controls"
    severity  = "medium"
    rationale = "The ACL is the second lock of the subnet: while it lets SSH in from everywhere, one careless security group is enough to expose a machine."
    provider  = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      aws_fsbp            = ["EC2.21"]
      cis_aws_foundations = ["6.2"]
      cis_controls_8_1    = ["13.4"]
      nist_800_53_r5      = ["SC-7"]
      pci_dss_4_0         = ["1.3.1", "1.4.2", "1.2.8"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_232"]
      trivy     = ["AWS-0105"]
      powerpipe = ["vpc_network_acl_allow_ssh_port_22_ingress"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]

    check "aws_network_acl" {
      also    = ["aws_default_network_acl"]
      require = !acl_opens(self.ingress, 22)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }

    check "aws_network_acl_rule" {
      when    = self.egress != true
      require = !acl_rule_opens(self.rule_action, self, 22)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }
  }

  obligation "acl_rdp_restricted" {
    title     = "Keep RDP from the internet out at the network ACL"
    area      = "network_controls"
    severity  = "medium"
    rationale = "The ACL is the second lock of the subnet: while it lets RDP in from everywhere, also inside a wide range of return ports, one careless security group is enough to expose a machine."
    provider  = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      aws_fsbp            = ["EC2.21"]
      cis_aws_foundations = ["6.2"]
      cis_controls_8_1    = ["13.4"]
      nist_800_53_r5      = ["SC-7"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_231"]
      trivy     = ["AWS-0105"]
      powerpipe = ["vpc_network_acl_allow_rdp_port_3389_ingress"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]

    check "aws_network_acl" {
      also    = ["aws_default_network_acl"]
      require = !acl_opens(self.ingress, 3389)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }

    check "aws_network_acl_rule" {
      when    = self.egress != true
      require = !acl_rule_opens(self.rule_action, self, 3389)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }
  }

  obligation "acl_ftp_control_restricted" {
    title     = "Keep FTP commands out at the network ACL"
    area      = "network_controls"
    severity  = "low"
    rationale = "Port 21 carries user names and passwords in clear, and nothing new is served there; a subnet that admits it from everywhere has a hole that nobody needs."
    provider  = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_229"]
      powerpipe = ["vpc_network_acl_allow_ftp_port_21_ingress"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]

    check "aws_network_acl" {
      also    = ["aws_default_network_acl"]
      require = !acl_opens(self.ingress, 21)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }

    check "aws_network_acl_rule" {
      when    = self.egress != true
      require = !acl_rule_opens(self.rule_action, self, 21)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }
  }

  obligation "acl_ftp_data_restricted" {
    title     = "Keep FTP data out at the network ACL"
    area      = "network_controls"
    severity  = "low"
    rationale = "Port 20 is the data channel of unencrypted FTP; a subnet that admits it from everywhere has a hole that nobody needs."
    provider  = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_230"]
      powerpipe = ["vpc_network_acl_allow_ftp_port_20_ingress"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]

    check "aws_network_acl" {
      also    = ["aws_default_network_acl"]
      require = !acl_opens(self.ingress, 20)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }

    check "aws_network_acl_rule" {
      when    = self.egress != true
      require = !acl_rule_opens(self.rule_action, self, 20)
      remedy  = "Allow the port from known ranges only, or deny it to 0.0.0.0/0 and ::/0 in a rule with a lower number than the one that allows it."
    }
  }

  obligation "acl_all_ports_restricted" {
    title       = "Admit no traffic on all ports at the network ACL"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "A rule that admits every port makes the ACL a formality; the lock that should hold when a security group is wrong is open."
    provider    = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      cis_aws_foundations = ["6.2"]
      cis_controls_8_1    = ["13.4"]
      nist_800_53_r5      = ["SC-7", "SC-7(5)"]
      pci_dss_4_0         = ["1.3.1"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_352"]
      powerpipe = ["vpc_network_acl_rule_restrict_ingress_ports_all"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"]

    check "aws_network_acl" {
      also    = ["aws_default_network_acl"]
      require = !anytrue([for r in self.ingress : acl_rule_opens_all_ports(r.action, r)])
      remedy  = "Set protocol, from_port and to_port to what enters the subnet (TCP 443, return ports 1024 to 65535), one rule for each."
    }

    check "aws_network_acl_rule" {
      when    = self.egress != true
      require = !acl_rule_opens_all_ports(self.rule_action, self)
      remedy  = "Set protocol, from_port and to_port to what enters the subnet (TCP 443, return ports 1024 to 65535), one rule for each."
    }
  }

  obligation "acl_protocols_named" {
    title       = "Name the protocol in network ACL rules"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Protocol -1 covers all ports and all protocols beside TCP and UDP, inward and outward: tunnels and scans that no application uses pass as well."
    provider    = "Evaluates the rules by number for each packet that enters or leaves a subnet, and denies what none allows."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      trivy = ["AWS-0102"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"]

    check "aws_network_acl" {
      also = ["aws_default_network_acl"]
      require = (
        !anytrue([for r in self.ingress : acl_rule_opens_all_protocols(r.action, r)]) &&
        !anytrue([for r in self.egress : acl_rule_opens_all_protocols(r.action, r)])
      )
      remedy = "Set protocol to tcp, udp or icmp with the ports that are used; keep -1 for deny rules."
    }

    check "aws_network_acl_rule" {
      require = !acl_rule_opens_all_protocols(self.rule_action, self)
      remedy  = "Set protocol to tcp, udp or icmp with the ports that are used; keep -1 for deny rules."
    }
  }

  obligation "acl_associated" {
    title     = "Attach every network ACL to a subnet"
    area      = "configuration"
    severity  = "low"
    rationale = "An ACL without subnets filters nothing, while the subnets it was written for still run under the default ACL, which allows everything."
    provider  = "Puts each subnet under the default network ACL until another one is associated."
    frameworks = {
      aws_fsbp         = ["EC2.16"]
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.2.8"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV2_AWS_1"]
      powerpipe = ["vpc_network_acl_unused"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]

    check "aws_network_acl" {
      companion "aws_network_acl_association" {
        attribute = "network_acl_id"
      }
      require = has_elements(self.subnet_ids) || length(companions.aws_network_acl_association) > 0
      remedy  = "Set subnet_ids, add an aws_network_acl_association, or delete the ACL."
    }
  }

  obligation "flow_logs" {
    title     = "Record the VPC's traffic in flow logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without flow logs nobody can say afterwards which machine talked to whom, which scan was refused or how much data left."
    provider  = "Captures the records outside the traffic's path, so that they cost no bandwidth, and delivers them to the destination that the customer names."
    frameworks = {
      aws_fsbp            = ["EC2.6"]
      cis_aws_foundations = ["4.7"]
      cis_controls_8_1    = ["13.6"]
      nist_800_53_r5      = ["AU-12", "AC-4(26)", "SI-4(17)"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.312(b)"]
      gdpr                = ["25", "30"]
      fedramp_moderate    = ["AU-2", "AU-3", "AU-12"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV2_AWS_11"]
      trivy     = ["AWS-0178"]
      powerpipe = ["vpc_flow_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"]

    check "aws_vpc" {
      companion "aws_flow_log" {
        attribute = "vpc_id"
      }
      require = anytrue([for l in companions.aws_flow_log : l.traffic_type != "ACCEPT"])
      remedy  = "Add an aws_flow_log with the VPC's vpc_id and traffic_type \"ALL\"."
    }
  }

  obligation "flow_log_all_traffic" {
    title     = "Record accepted and refused traffic"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "REJECT alone misses the connection that succeeded, which is the one an investigation is about; ACCEPT alone misses the scan before it."
    provider  = "Writes the records of the chosen traffic type, and no others."
    frameworks = {
      cis_controls_8_1 = ["13.6"]
      nist_800_53_r5   = ["AU-12"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-basics.html"]

    check "aws_flow_log" {
      require = self.traffic_type == "ALL" || self.traffic_type == null || self.traffic_type == ""
      fix     = { traffic_type = "ALL" }
    }
  }

  obligation "transit_gateway_flow_logs" {
    title     = "Record the transit gateway's traffic in flow logs"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Traffic between networks and to the data centre crosses the transit gateway; logs of single VPCs miss what enters from VPN, Direct Connect and other accounts."
    provider  = "Captures the records per attachment when asked, and delivers them to the destination that the customer names."
    frameworks = {
      cis_controls_8_1 = ["13.6"]
      nist_800_53_r5   = ["AU-12"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-flow-logs.html"]

    check "aws_ec2_transit_gateway" {
      companion "aws_flow_log" {
        attribute = "transit_gateway_id"
      }
      require = length(companions.aws_flow_log) > 0
      remedy  = "Add an aws_flow_log with the gateway's transit_gateway_id."
    }
  }

  obligation "subnet_without_public_ip" {
    title     = "Assign no public addresses by default in subnets"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Everything launched into the subnet becomes reachable from the internet, also the instance that an autoscaling group or a colleague starts without thinking of it."
    provider  = "Maps a public address to each interface created in the subnet while the flag is set."
    frameworks = {
      aws_fsbp         = ["EC2.15"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_130"]
      trivy     = ["AWS-0164"]
      powerpipe = ["vpc_subnet_auto_assign_public_ip_disabled"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html"]

    check "aws_subnet" {
      require = self.map_public_ip_on_launch != true
      fix     = { map_public_ip_on_launch = false }
    }
  }

  obligation "default_vpc_unused" {
    title     = "Run nothing in the default VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "The default VPC comes with public subnets, an internet gateway and open rules in every Region; workloads in it share one flat network that nobody designed."
    provider  = "Creates a default VPC with public subnets in every Region of a new account."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4(21)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_148"]
      trivy   = ["AWS-0101"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"]

    check "aws_default_vpc" {
      require = self.force_destroy == true
      remedy  = "Build an aws_vpc of your own and remove this block; adopt the default VPC only with force_destroy = true, to destroy it."
    }

    check "aws_default_subnet" {
      require = self.force_destroy == true
      remedy  = "Use an aws_subnet of a VPC of your own; adopt a default subnet only with force_destroy = true, to destroy it."
    }
  }

  obligation "block_public_access" {
    title     = "Keep VPC Block Public Access on"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Switched off, each internet gateway in the Region works again, whoever creates it; the account-wide brake exists for exactly that mistake."
    provider  = "Refuses traffic of internet gateways in all VPCs of the Region while the mode says so, whatever routes and groups allow."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html"]

    check "aws_vpc_block_public_access_options" {
      require = contains(["block-ingress", "block-bidirectional"], self.internet_gateway_block_mode)
      remedy  = "Set internet_gateway_block_mode to \"block-ingress\" or \"block-bidirectional\", and exclude the VPCs that must serve the internet."
    }
  }

  obligation "encryption_control_enforced" {
    title       = "Enforce encryption in transit within the VPC"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "In monitor mode unencrypted paths are counted and stay in use: instance types without encryption, old load balancers, peerings to them."
    provider    = "Encrypts traffic between supported resources in hardware, and refuses resources that cannot once the mode is enforce."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(2)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html"]

    check "aws_vpc_encryption_control" {
      require = self.mode == "enforce"
      fix     = { mode = "enforce" }
    }
  }

  obligation "source_dest_check" {
    title     = "Keep source and destination checks on interfaces"
    area      = "network_controls"
    severity  = "medium"
    rationale = "An interface without the check forwards and sends packets under foreign addresses; a taken-over machine becomes a router between networks that were kept apart."
    provider  = "Drops packets that are neither from nor to the interface's own address while the check is on."
    frameworks = {
      aws_fsbp         = ["EC2.180"]
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.3"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"]

    check "aws_network_interface" {
      require = self.source_dest_check != false
      remedy  = "Leave source_dest_check at true; exempt the interfaces of NAT, VPN and firewall appliances."
    }
  }

  obligation "explicit_security_groups" {
    title     = "Choose the security groups of interfaces yourself"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Left out, the VPC's default security group applies: either everything in it may connect, or, closed as it should be, nothing can."
    provider  = "Attaches the default security group of the VPC where none is named."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "CM-6"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"]

    check "aws_vpc_endpoint" {
      companion "aws_vpc_endpoint_security_group_association" {
        attribute = "vpc_endpoint_id"
      }
      when    = self.vpc_endpoint_type == "Interface"
      require = has_elements(self.security_group_ids) || length(companions.aws_vpc_endpoint_security_group_association) > 0
      remedy  = "Set security_group_ids to a group that admits port 443 from the clients."
    }

    check "aws_network_interface" {
      companion "aws_network_interface_sg_attachment" {
        attribute = "network_interface_id"
      }
      require = has_elements(self.security_groups) || length(companions.aws_network_interface_sg_attachment) > 0
      remedy  = "Set security_groups to a group made for the interface."
    }

    check "aws_ec2_client_vpn_endpoint" {
      companion "aws_ec2_client_vpn_network_association" {
        attribute = "client_vpn_endpoint_id"
      }
      when    = length(self.transit_gateway_configuration) == 0
      require = has_elements(self.security_group_ids) || anytrue([for a in companions.aws_ec2_client_vpn_network_association : has_elements(a.security_groups)])
      remedy  = "Set security_group_ids (with vpc_id) to a group that lets clients reach what they need."
    }

    check "aws_ec2_instance_connect_endpoint" {
      require = has_elements(self.security_group_ids)
      remedy  = "Set security_group_ids to a group whose egress allows SSH and RDP to the instances only."
    }
  }

  obligation "endpoint_service_acceptance" {
    title     = "Accept endpoint connections by hand"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without acceptance, every permitted account connects to the service by itself; a principal that is too wide becomes a network path that nobody approved."
    provider  = "Holds each connection request until the service owner accepts it, if acceptance is required."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_123"]
      powerpipe = ["vpc_endpoint_service_acceptance_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"]

    check "aws_vpc_endpoint_service" {
      require = self.acceptance_required == true
      fix     = { acceptance_required = true }
      autofix = true
    }
  }

  obligation "endpoint_service_principals_limited" {
    title     = "Offer endpoint services to named accounts"
    area      = "network_controls"
    severity  = "high"
    rationale = "The principal \"*\" lets every AWS customer find the service and ask for a connection, or get one at once where acceptance is off."
    provider  = "Shows the service and lets it be connected to only for permitted principals."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"]

    check "aws_vpc_endpoint_service" {
      require = !contains(self.allowed_principals, "*")
      remedy  = "List account, role or user ARNs in allowed_principals."
    }

    check "aws_vpc_endpoint_service_allowed_principal" {
      require = self.principal_arn != "*"
      remedy  = "Set principal_arn to the account, role or user that may connect."
    }
  }

  obligation "endpoint_policy_restricted" {
    title       = "Write a policy for each gateway endpoint"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "The original policy allows every principal every action on every bucket and table of every account: stolen data leaves to a foreign bucket over a private path that no proxy sees."
    provider    = "Attaches a policy that allows everything until the customer writes one, and enforces it on each request beside the policies of identities and resources."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-4", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"]

    check "aws_vpc_endpoint" {
      companion "aws_vpc_endpoint_policy" {
        attribute = "vpc_endpoint_id"
      }
      when    = self.vpc_endpoint_type == "Gateway"
      require = length(companions.aws_vpc_endpoint_policy) > 0 || self.policy != null && !allows_everyone(policy(self.policy))
      remedy  = "Set policy to the buckets or tables that are used, or allow those of the organization with a condition on aws:ResourceOrgID, and keep the buckets that AWS services need."
    }

    check "aws_vpc_endpoint_policy" {
      require = self.policy != null && !allows_everyone(policy(self.policy))
      remedy  = "Name the resources, or add a condition such as aws:ResourceOrgID or aws:PrincipalOrgID."
    }
  }

  obligation "endpoint_multi_az" {
    title      = "Place interface endpoints in two zones"
    area       = "resilience"
    severity   = "low"
    rationale  = "With one endpoint interface, the loss of its Availability Zone cuts all clients of the VPC off from the service."
    provider   = "Creates one interface for each chosen subnet and keeps the service behind it available in the zones it offers."
    frameworks = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"]

    check "aws_vpc_endpoint" {
      companion "aws_vpc_endpoint_subnet_association" {
        attribute = "vpc_endpoint_id"
      }
      when    = self.vpc_endpoint_type == "Interface"
      require = length(self.subnet_ids) + length(companions.aws_vpc_endpoint_subnet_association) >= 2 || length(self.subnet_configuration) >= 2
      remedy  = "Set subnet_ids to a subnet in each of two or more Availability Zones."
    }
  }

  obligation "endpoint_for_ec2_api" {
    title       = "Reach the EC2 API over a VPC endpoint"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Instances that call the EC2 API without an endpoint need a way to the internet, and that way is open to everything else as well."
    provider    = "Serves the API inside the VPC through the endpoint's interfaces."
    frameworks = {
      aws_fsbp         = ["EC2.10"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.2", "1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"]

    check "aws_vpc" {
      companion "aws_vpc_endpoint" {
        attribute = "vpc_id"
      }
      require = has_endpoint(companions.aws_vpc_endpoint, "ec2")
      remedy  = "Add an interface aws_vpc_endpoint with service_name com.amazonaws.<region>.ec2 and private DNS."
    }
  }

  obligation "endpoints_for_ecr" {
    title       = "Pull container images over VPC endpoints"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Nodes that pull images over the internet need an open way out, and pulls fail with the NAT gateway."
    provider    = "Serves the API inside the VPC through the endpoint's interfaces."
    frameworks = {
      aws_fsbp         = ["EC2.55", "EC2.56"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"]

    check "aws_vpc" {
      companion "aws_vpc_endpoint" {
        attribute = "vpc_id"
      }
      require = has_endpoint(companions.aws_vpc_endpoint, "ecr.api") && has_endpoint(companions.aws_vpc_endpoint, "ecr.dkr")
      remedy  = "Add an interface aws_vpc_endpoint with service_name com.amazonaws.<region>.ecr.api and com.amazonaws.<region>.ecr.dkr and private DNS."
    }
  }

  obligation "endpoint_for_ssm" {
    title       = "Reach Systems Manager over a VPC endpoint"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without the endpoint, sessions and patching of private instances depend on a way to the internet; cut it in an incident, and the instances cannot be managed any more."
    provider    = "Serves the API inside the VPC through the endpoint's interfaces."
    frameworks = {
      aws_fsbp         = ["EC2.57"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"]

    check "aws_vpc" {
      companion "aws_vpc_endpoint" {
        attribute = "vpc_id"
      }
      require = has_endpoint(companions.aws_vpc_endpoint, "ssm")
      remedy  = "Add an interface aws_vpc_endpoint with service_name com.amazonaws.<region>.ssm and private DNS."
    }
  }

  obligation "endpoints_for_incident_manager" {
    title       = "Reach Incident Manager over VPC endpoints"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Runbooks and pages that start inside the VPC fail when the way to the internet does, which is when they are needed."
    provider    = "Serves both APIs inside the VPC through the endpoints' interfaces."
    frameworks = {
      aws_fsbp         = ["EC2.58", "EC2.60"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html", "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"]

    check "aws_vpc" {
      companion "aws_vpc_endpoint" {
        attribute = "vpc_id"
      }
      require = has_endpoint(companions.aws_vpc_endpoint, "ssm-incidents") && has_endpoint(companions.aws_vpc_endpoint, "ssm-contacts")
      remedy  = "Add interface aws_vpc_endpoint resources with service_name com.amazonaws.<region>.ssm-incidents and com.amazonaws.<region>.ssm-contacts; waive this where Incident Manager is not used."
    }
  }

  obligation "endpoint_private_dns" {
    title       = "Give interface endpoints private DNS"
    area        = "dns"
    severity    = "low"
    recommended = false
    rationale   = "Without private DNS the usual name of the service still leads to its public address: clients go out over the internet, past the endpoint and its policy, or fail where there is no way out."
    provider    = "Answers the service's usual name with the addresses of the endpoint inside the VPC once private DNS is on."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "SC-20"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["sqs_vpc_endpoint_without_dns_resolution"] }
    sources     = ["https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html"]

    # DynamoDB has none with its interface endpoints; other companies' services name theirs only after verification.
    check "aws_vpc_endpoint" {
      companion "aws_vpc_endpoint_private_dns" {
        attribute = "vpc_endpoint_id"
      }
      when    = self.vpc_endpoint_type == "Interface" && matches("^com[.]amazonaws[.][a-z0-9-]+[.]", self.service_name) && !matches("^com[.]amazonaws[.]vpce[.]|[.]dynamodb$", self.service_name)
      require = self.private_dns_enabled == true || anytrue([for d in companions.aws_vpc_endpoint_private_dns : d.private_dns_enabled == true])
      fix     = { private_dns_enabled = true }
    }
  }

  obligation "gateway_endpoint_routed" {
    title     = "Connect gateway endpoints to route tables"
    area      = "network_controls"
    severity  = "low"
    rationale = "A gateway endpoint without a route table carries nothing: traffic to S3 or DynamoDB goes on over the NAT gateway or the internet, and the endpoint's policy limits nobody."
    provider  = "Adds the route to its prefix list to the route tables that are named."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["dynamodb_vpc_endpoint_routetable_association"] }
    sources     = ["https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"]

    check "aws_vpc_endpoint" {
      companion "aws_vpc_endpoint_route_table_association" {
        attribute = "vpc_endpoint_id"
      }
      when    = self.vpc_endpoint_type == "Gateway"
      require = has_elements(self.route_table_ids) || length(companions.aws_vpc_endpoint_route_table_association) > 0
      remedy  = "Set route_table_ids to the tables of the subnets that use the service, or add aws_vpc_endpoint_route_table_association resources."
    }
  }

  obligation "peering_routes_limited" {
    title     = "Send no default route into a peering connection"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A default route into a peered VPC hands all traffic to another network, often another team's account, and undoes the separation that two VPCs were made for."
    provider  = "Forwards between peered VPCs what the route tables of both sides say, and nothing transitively."
    frameworks = {
      cis_aws_foundations = ["6.6"]
      cis_controls_8_1    = ["13.4"]
      nist_800_53_r5      = ["AC-4", "SC-7"]
      pci_dss_4_0         = ["1.3.1"]
      iso_27001_2022      = ["A.8.20", "A.8.22"]
      soc_2               = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2"]
    equivalents = {
      checkov = ["CKV2_AWS_44"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html"]

    check "aws_route" {
      when    = self.vpc_peering_connection_id != null && (is_internet(self.destination_cidr_block) || is_internet(self.destination_ipv6_cidr_block))
      require = one_is_set([self.gateway_id, self.nat_gateway_id, self.egress_only_gateway_id, self.transit_gateway_id, self.vpc_endpoint_id, self.network_interface_id, self.core_network_arn, self.carrier_gateway_id, self.local_gateway_id, self.odb_network_arn])
      remedy  = "Set the destination to the subnets of the peer that are needed."
    }

    check "aws_route_table" {
      require = !anytrue([for r in self.route :
        r.vpc_peering_connection_id != null && covers_internet(r) &&
        !one_is_set([r.gateway_id, r.nat_gateway_id, r.egress_only_gateway_id, r.transit_gateway_id, r.vpc_endpoint_id, r.network_interface_id, r.core_network_arn, r.carrier_gateway_id, r.local_gateway_id, r.odb_network_arn])
      ])
      remedy = "Set cidr_block or ipv6_cidr_block of the peering route to the subnets of the peer that are needed."
    }

    check "aws_default_route_table" {
      require = !anytrue([for r in self.route :
        r.vpc_peering_connection_id != null && covers_internet(r) &&
        !one_is_set([r.gateway_id, r.nat_gateway_id, r.egress_only_gateway_id, r.transit_gateway_id, r.vpc_endpoint_id, r.network_interface_id, r.core_network_arn, r.instance_id])
      ])
      remedy = "Set cidr_block or ipv6_cidr_block of the peering route to the subnets of the peer that are needed."
    }
  }

  obligation "managed_nat_for_default_route" {
    title       = "Use NAT gateways instead of NAT instances"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A NAT instance is a machine to patch and a single point of failure: when it stops, or is taken over, all outbound traffic of the subnets stops or is read."
    provider    = "Runs, patches and scales NAT gateways within an Availability Zone."
    frameworks  = { nist_800_53_r5 = ["SC-7"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV2_AWS_35"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html"]

    check "aws_route" {
      when = is_internet(self.destination_cidr_block) || is_internet(self.destination_ipv6_cidr_block)
      require = (
        one_is_set([self.gateway_id, self.nat_gateway_id, self.egress_only_gateway_id, self.transit_gateway_id, self.vpc_endpoint_id, self.vpc_peering_connection_id, self.core_network_arn, self.carrier_gateway_id, self.local_gateway_id, self.odb_network_arn]) ||
        self.instance_id == null && self.network_interface_id == null
      )
      remedy = "Point the route at nat_gateway_id, or at vpc_endpoint_id of an inspecting firewall."
    }

    check "aws_route_table" {
      require = !anytrue([for r in self.route :
        r.network_interface_id != null && covers_internet(r) &&
        !one_is_set([r.gateway_id, r.nat_gateway_id, r.egress_only_gateway_id, r.transit_gateway_id, r.vpc_endpoint_id, r.core_network_arn, r.carrier_gateway_id, r.local_gateway_id, r.odb_network_arn, r.vpc_peering_connection_id])
      ])
      remedy = "Point the default route at nat_gateway_id, or at vpc_endpoint_id of an inspecting firewall."
    }
  }

  obligation "transit_gateway_manual_acceptance" {
    title     = "Accept transit gateway attachments by hand"
    area      = "network_controls"
    severity  = "high"
    rationale = "With automatic acceptance, every account the gateway is shared with joins the company network by itself, and is routed there at once by default."
    provider  = "Keeps attachment requests of other accounts pending until the owner accepts, unless told otherwise."
    frameworks = {
      aws_fsbp         = ["EC2.23"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["CA-9", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.7"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_331"]
      powerpipe = ["vpc_ec2_transit_gateway_auto_accept_attachment_requests_disabled"]
    }
    sources = ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html"]

    check "aws_ec2_transit_gateway" {
      require = self.auto_accept_shared_attachments != "enable"
      fix     = { auto_accept_shared_attachments = "disable" }
      autofix = true
    }
  }

  obligation "transit_gateway_segmented" {
    title       = "Route transit gateway attachments on purpose"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With the default route table every attachment reaches every other: development, production, partners and offices form one flat network."
    provider    = "Associates and propagates new attachments with the default route table while the two options are on."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["AC-4(21)", "SC-7"]
      pci_dss_4_0      = ["1.2.1"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html"]

    check "aws_ec2_transit_gateway" {
      require = self.default_route_table_association == "disable" && self.default_route_table_propagation == "disable"
      fix = {
        default_route_table_association = "disable"
        default_route_table_propagation = "disable"
      }
    }
  }

  obligation "vpn_tunnel_logging" {
    title     = "Log both tunnels of a VPN connection"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without tunnel logs a failed negotiation, a flapping peer or somebody trying keys leaves no trace on the AWS side."
    provider  = "Runs two tunnel endpoints, replaces them for maintenance, and writes IKE and IPsec logs when asked."
    frameworks = {
      aws_fsbp         = ["EC2.171"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html"]

    check "aws_vpn_connection" {
      require = (
        self.tunnel1_log_options[0].cloudwatch_log_options[0].log_enabled == true &&
        self.tunnel2_log_options[0].cloudwatch_log_options[0].log_enabled == true
      )
      remedy = "In tunnel1_log_options and tunnel2_log_options, add cloudwatch_log_options with log_enabled = true and log_group_arn."
    }
  }

  obligation "vpn_ikev2_only" {
    title     = "Negotiate VPN tunnels with IKEv2 only"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Unless restricted, a tunnel accepts IKEv1 as well, whose key exchange is weaker and withdrawn by the IETF."
    provider  = "Accepts the IKE versions listed for the tunnel, and both where none is listed."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"]

    check "aws_vpn_connection" {
      require = alltrue([for l in [self.tunnel1_ike_versions, self.tunnel2_ike_versions] : contains(l, "ikev2") && !contains(l, "ikev1")])
      fix = {
        tunnel1_ike_versions = ["ikev2"]
        tunnel2_ike_versions = ["ikev2"]
      }
    }
  }

  obligation "vpn_strong_algorithms" {
    title     = "Refuse SHA-1 and small groups in VPN tunnels"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Unless restricted, a tunnel agrees to SHA-1 and to 1024-bit Diffie-Hellman group 2 if the device on site proposes them; recorded traffic may be read later."
    provider  = "Offers strong suites, and accepts the weak ones too where the customer lists none."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html"]

    check "aws_vpn_connection" {
      require = (
        alltrue([for l in [self.tunnel1_phase1_integrity_algorithms, self.tunnel1_phase2_integrity_algorithms, self.tunnel2_phase1_integrity_algorithms, self.tunnel2_phase2_integrity_algorithms] :
          has_elements(l) && !contains(l, "SHA1")
        ]) &&
        alltrue([for l in [self.tunnel1_phase1_dh_group_numbers, self.tunnel1_phase2_dh_group_numbers, self.tunnel2_phase1_dh_group_numbers, self.tunnel2_phase2_dh_group_numbers] :
          has_elements(l) && !contains(l, 2) && !contains(l, 5)
        ])
      )
      remedy = "For phase 1 and 2 of both tunnels, set the integrity algorithms to SHA2-256 or better and the DH groups to 14 or higher, 19 to 21 preferred."
    }
  }

  obligation "vpn_key_in_secrets_manager" {
    title       = "Keep VPN pre-shared keys in Secrets Manager"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "A key in Standard storage is readable in the connection's configuration and in Terraform state; who has it can pose as the other end of the tunnel."
    provider    = "Generates the key, and keeps it in a secret of the account instead of in the VPN service if the customer asks for it."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "SC-12"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelOptions.html"]

    check "aws_vpn_connection" {
      companion "aws_customer_gateway" {
        self_attribute = "customer_gateway_id"
      }
      require = self.preshared_key_storage == "SecretsManager" || anytrue([for g in companions.aws_customer_gateway : is_set(g.certificate_arn)])
      remedy  = "Set preshared_key_storage to \"SecretsManager\" (AWS provider 6), or authenticate with a private certificate: certificate_arn of the aws_customer_gateway."
    }
  }

  obligation "client_vpn_connection_logging" {
    title     = "Log the connections to a Client VPN endpoint"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without connection logs nobody can tell who was in the network, from where and for how long."
    provider  = "Records every connection attempt and its end in the log group, once enabled."
    frameworks = {
      aws_fsbp         = ["EC2.51"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AC-17(1)", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/ec2-client-vpn-connection-log-enabled.html"]

    check "aws_ec2_client_vpn_endpoint" {
      require = self.connection_log_options[0].enabled == true
      remedy  = "In connection_log_options, set enabled = true and cloudwatch_log_group."
    }
  }

  obligation "client_vpn_user_authentication" {
    title     = "Authenticate people on Client VPN, not only certificates"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A certificate alone is a file: copied from a laptop it opens the network without password or second factor, until somebody notices and revokes it."
    provider  = "Verifies clients against Active Directory or the SAML provider, and the revocation list that the customer uploads."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["IA-2", "AC-17"]
      pci_dss_4_0      = ["8.4.3"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/client-authentication.html"]

    check "aws_ec2_client_vpn_endpoint" {
      require = authenticates_people(self)
      remedy  = "Add authentication_options of type \"federated-authentication\" or \"directory-service-authentication\", with multi-factor sign-in in the directory."
    }
  }

  obligation "client_vpn_access_by_group" {
    title       = "Authorize Client VPN users by group"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Where all groups are authorized, each account of the directory, contractor or service, reaches the network behind the endpoint."
    provider    = "Lets a user reach a network only if a rule covers it and a group of the user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-17"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/config/latest/developerguide/ec2-client-vpn-not-authorize-all.html"]

    check "aws_ec2_client_vpn_authorization_rule" {
      companion "aws_ec2_client_vpn_endpoint" {
        self_attribute = "client_vpn_endpoint_id"
      }
      when    = anytrue([for e in companions.aws_ec2_client_vpn_endpoint : authenticates_people(e)])
      require = self.authorize_all_groups != true
      remedy  = "Set access_group_id to the group that needs the network, one rule for each."
    }
  }

  obligation "security_group_review" {
    title        = "Review security group and ACL rules"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rules for a migration, a partner or an incident stay when their reason is gone, and Terraform keeps them alive: only people know that nobody needs them."
    provider     = "Shows rules, references and related interfaces, and last-used facts from flow logs where the customer keeps them."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["CM-7(1)"]
      pci_dss_4_0      = ["1.2.7"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"]
  }

  obligation "unused_network_resources_removed" {
    title        = "Remove unused groups and default VPCs"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A group without interfaces and a default VPC in a Region nobody uses are ready-made ways in, and no plan shows them."
    provider     = "Lists groups, interfaces and VPCs per Region, and refuses to delete a group that is in use."
    frameworks   = { aws_fsbp = ["EC2.22"], iso_27001_2022 = ["A.8.20"], soc_2 = ["CC6.1"] }
    derived      = ["soc_2"]
    sources      = ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html"]
  }

  obligation "flow_log_analysis" {
    title        = "Read the flow logs and alert on them"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Logs that nobody queries show the exfiltration months later: large uploads, beacons to new countries, refused scans from inside."
    provider     = "Delivers the records, and lets GuardDuty read its own copy of the flows once it is enabled."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6", "SI-4"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-records-examples.html"]
  }

  obligation "network_change_alarms" {
    title        = "Alarm on changes to network controls"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "A test change of a security group, an ACL, a route table and a gateway outside Terraform, with the alarm each raised, who received it and how soon."
    rationale    = "A rule opened in the console at night is gone again before the next plan; only an alarm on the API call shows it."
    provider     = "Records each change of groups, ACLs, gateways, routes and VPCs in CloudTrail."
    frameworks = {
      cis_aws_foundations = ["5.10", "5.11", "5.12", "5.13", "5.14"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6(1)", "SI-4(12)"]
      pci_dss_4_0         = ["10.4.1"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/logging-using-cloudtrail.html"]
  }

  obligation "exposure_verified" {
    title        = "Verify from outside what is reachable"
    area         = "penetration_testing"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Findings of Network Access Analyzer scopes for internet ingress and for crossing environments, and an external scan of all public addresses, each finding closed or justified."
    rationale    = "Groups, ACLs, routes, peerings and load balancers decide together; a path that no single file shows is found by analysis and by a scan, ours or an attacker's."
    provider     = "Computes paths with Network Access Analyzer and Reachability Analyzer without sending packets, and permits customers to scan their own resources."
    frameworks = {
      cis_controls_8_1 = ["7.6"]
      nist_800_53_r5   = ["CA-8", "RA-5"]
      pci_dss_4_0      = ["11.3.2", "11.4.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/network-access-analyzer/what-is-network-access-analyzer.html"]
  }

  obligation "network_sharing_review" {
    title        = "Review who is connected to the network"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Peerings, transit gateway attachments, shared subnets, endpoint services and VPNs outlive the partner or project that they were made for."
    provider     = "Shows accepted connections, shares and permitted principals, and asks both sides before connecting."
    frameworks = {
      nist_800_53_r5 = ["CA-3", "CA-9"]
      pci_dss_4_0    = ["1.2.3"]
      iso_27001_2022 = ["A.8.21", "A.8.22"]
      soc_2          = ["CC6.6"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc/latest/userguide/extend-intro.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse the loss of a tunnel and of a zone"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a failover: both tunnels of each VPN connection up before, one taken down, the routes of one zone removed, traffic lost and for how long."
    rationale    = "The second tunnel that was never configured on site, and the one NAT gateway behind all zones, show on the day of the outage."
    provider     = "Keeps two tunnel endpoints in different zones, updates one at a time, and keeps gateways redundant within a zone."
    frameworks = {
      aws_fsbp       = ["EC2.20"]
      nist_800_53_r5 = ["CP-4", "CP-8"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html"]
  }

  obligation "isolation_playbook" {
    title        = "Rehearse isolating a compromised network segment"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: quarantine group and deny rules applied to a test subnet, time until open connections ended, flow logs and packet captures secured."
    rationale    = "Under attack nobody remembers that a changed security group leaves tracked connections open; a tested quarantine group, ACL and route stop the traffic and keep the evidence."
    provider     = "Applies changed rules within seconds, but lets connections that are tracked go on."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-4"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html"]
  }

  obligation "vpn_keys_rotated" {
    title        = "Rotate VPN keys and revoke lost certificates"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A pre-shared key chosen at the first setup is in tickets, device backups and the heads of former staff; a client certificate stays valid until it is revoked."
    provider     = "Replaces a tunnel's key when the customer changes it, and refuses certificates on the uploaded revocation list."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "IA-5"]
      pci_dss_4_0    = ["3.7.4"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpn/latest/s2svpn/modify-vpn-tunnel-options.html"]
  }
}
