service "aws_global_accelerator" {
  name        = "AWS Global Accelerator"
  cloud       = "aws"
  family      = "load_balancer"
  description = "Two static anycast addresses at the edge of AWS's network that lead TCP and UDP traffic to endpoints in one or several Regions."
  aliases     = ["Global Accelerator"]
  resources = [
    "aws_globalaccelerator_accelerator",
    "aws_globalaccelerator_cross_account_attachment",
    "aws_globalaccelerator_custom_routing_accelerator",
    "aws_globalaccelerator_custom_routing_endpoint_group",
    "aws_globalaccelerator_custom_routing_listener",
    "aws_globalaccelerator_endpoint_group",
    "aws_globalaccelerator_listener",
  ]
  sources = [
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/what-is-global-accelerator.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/security.html",
  ]

  resource_type "aws_globalaccelerator_accelerator" {
    defaults = { "attributes.flow_logs_enabled" = false }
  }

  resource_type "aws_globalaccelerator_custom_routing_accelerator" {
    defaults = { "attributes.flow_logs_enabled" = false }
  }

  resource_type "aws_globalaccelerator_endpoint_group" {
    defaults = { traffic_dial_percentage = 100 }
  }

  function "spans" {
    description = "Whether one of the port ranges has the port in it."
    params      = ["ranges", "port"]
    result      = anytrue([for r in ranges : r.from_port <= port && r.to_port >= port])
  }

  area "encryption_in_transit" {
    party    = "customer"
    customer = "Terminates TLS at its endpoints and decides there about versions and certificates."
    reason   = "The service passes TCP and UDP through without opening them; there is no listener for TLS."
    source   = "https://docs.aws.amazon.com/global-accelerator/latest/dg/data-protection.html"
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs network floods at the edge for every accelerator."
    customer = "Keeps endpoints unreachable by other ways, filters application floods at the load balancer, subscribes to Shield Advanced where needed."
    reason   = "An endpoint with a public address of its own can be flooded past the accelerator."
    source   = "https://docs.aws.amazon.com/global-accelerator/latest/dg/infrastructure-security.html"
  }

  # Obligations

  obligation "flow_logs" {
    title     = "Turn on flow logs of accelerators"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Traffic that enters at the edge shows in no VPC flow log with its path; without flow logs of the accelerator nobody can tell which client reached which endpoint through which address."
    provider  = "Writes flow records to an S3 bucket once told to."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      iso_27001_2022   = ["A.8.15"]
      pci_dss_4_0      = ["10.2.1"]
      cis_controls_8_1 = ["8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_75"]
      powerpipe = ["globalaccelerator_flow_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html"]

    check "aws_globalaccelerator_accelerator" {
      also    = ["aws_globalaccelerator_custom_routing_accelerator"]
      require = self.attributes[0].flow_logs_enabled == true
      remedy  = "Add attributes with flow_logs_enabled = true, flow_logs_s3_bucket and flow_logs_s3_prefix."
    }
  }

  obligation "client_address_kept" {
    title     = "Keep the client's address"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Without it the endpoint sees addresses of the accelerator: rate limits, allow lists and WAF rules of the load balancer count all clients as one, and logs name nobody."
    provider  = "Passes the client's address on to load balancers and instances that support it, where it is turned on."
    frameworks = {
      nist_800_53_r5 = ["AU-3", "SC-7"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/preserve-client-ip-address.html"]

    check "aws_globalaccelerator_endpoint_group" {
      require = !anytrue([for e in self.endpoint_configuration : e.client_ip_preservation_enabled == false])
      remedy  = "Set client_ip_preservation_enabled = true in endpoint_configuration, for endpoint types that support it."
    }
  }

  obligation "no_admin_ports" {
    title     = "Open no administration ports at the edge"
    area      = "network_controls"
    severity  = "high"
    rationale = "SSH, RDP or a database port behind a static anycast address is scanned worldwide from the first minute; the security group sees the client only if its address is kept."
    provider  = "Forwards what the port ranges of the listener name."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "CM-7", "AC-17"]
      pci_dss_4_0      = ["1.3.1", "1.2.6"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/about-listeners.html"]

    check "aws_globalaccelerator_listener" {
      require = !anytrue([for p in [22, 3389, 5432, 3306, 1433] : spans(self.port_range, p)])
      remedy  = "List the ports of the application, such as 443, in port_range; reach machines with Session Manager."
    }

    # Ports of a custom routing listener are only keys; the destination's ports count.
    check "aws_globalaccelerator_custom_routing_endpoint_group" {
      require = !anytrue([for p in [22, 3389, 5432, 3306, 1433] : spans(self.destination_configuration, p)])
      remedy  = "Narrow destination_configuration to the ports of the application."
    }
  }

  obligation "shared_with_named" {
    title     = "Share endpoints with named principals"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An attachment lets other accounts lead their accelerators to your load balancers and addresses; a list that is wider than the project lets others decide who reaches them."
    provider  = "Allows the principals of the attachment to add its resources to their accelerators."
    frameworks = {
      pci_dss_4_0      = ["7.2.1"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["pci_dss_4_0", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/cross-account-resources.html"]

    check "aws_globalaccelerator_cross_account_attachment" {
      require = !anytrue([for p in self.principals : matches("[*]", p)])
      remedy  = "List account ids or accelerator ARNs in principals."
    }
  }

  obligation "endpoints_behind_accelerator" {
    title        = "Prove that only the accelerator reaches its endpoints"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "For each endpoint: whether it is internal or which security group rules keep other sources away, and a test from outside against its own address."
    rationale    = "A load balancer with a public name of its own is reached past the accelerator, its logs and its protection."
    provider     = "Reaches internal load balancers and private instances without any public address."
    frameworks = {
      nist_800_53_r5 = ["SC-7", "CA-8"]
      iso_27001_2022 = ["A.8.20"]
      pci_dss_4_0    = ["1.4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/best-practices-aga.html"]
  }

  obligation "region_failover" {
    title        = "Rehearse the failure of a Region"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test with the traffic dial at 0 and of one with failing health checks: time until traffic moved, capacity of the other Region, the way back."
    rationale    = "A second endpoint group that has never carried the load is an assumption."
    provider     = "Moves new connections to the next healthy endpoint group within seconds."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      soc_2          = ["A1.3"]
      iso_27001_2022 = ["A.5.30"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-traffic-dial.html"]
  }
}
