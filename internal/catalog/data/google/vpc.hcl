service "google_vpc" {
  name        = "Virtual Private Cloud"
  cloud       = "google"
  family      = "virtual_network"
  description = "Networks, subnets, routes, firewall rules and policies, NAT, peering, VPN, interconnects and private service access on Google Cloud."
  seeds       = [268]
  aliases     = ["Google VPC", "VPC network", "VPC firewall rules", "Cloud NGFW", "Cloud NAT", "Cloud Router", "Cloud VPN", "Cloud Interconnect", "Private Service Connect"]
  resources = [
    "google_compute_address",
    "google_compute_cross_site_network",
    "google_compute_external_vpn_gateway",
    "google_compute_firewall",
    "google_compute_firewall_policy",
    "google_compute_firewall_policy_association",
    "google_compute_firewall_policy_iam_binding",
    "google_compute_firewall_policy_iam_member",
    "google_compute_firewall_policy_iam_policy",
    "google_compute_firewall_policy_rule",
    "google_compute_firewall_policy_with_rules",
    "google_compute_global_address",
    "google_compute_ha_vpn_gateway",
    "google_compute_interconnect",
    "google_compute_interconnect_attachment",
    "google_compute_interconnect_attachment_group",
    "google_compute_interconnect_group",
    "google_compute_network",
    "google_compute_network_attachment",
    "google_compute_network_firewall_policy",
    "google_compute_network_firewall_policy_association",
    "google_compute_network_firewall_policy_iam_binding",
    "google_compute_network_firewall_policy_iam_member",
    "google_compute_network_firewall_policy_iam_policy",
    "google_compute_network_firewall_policy_rule",
    "google_compute_network_firewall_policy_with_rules",
    "google_compute_network_peering",
    "google_compute_network_peering_routes_config",
    "google_compute_packet_mirroring",
    "google_compute_public_advertised_prefix",
    "google_compute_public_delegated_prefix",
    "google_compute_region_network_firewall_policy",
    "google_compute_region_network_firewall_policy_association",
    "google_compute_region_network_firewall_policy_iam_binding",
    "google_compute_region_network_firewall_policy_iam_member",
    "google_compute_region_network_firewall_policy_iam_policy",
    "google_compute_region_network_firewall_policy_rule",
    "google_compute_region_network_firewall_policy_with_rules",
    "google_compute_route",
    "google_compute_router",
    "google_compute_router_interface",
    "google_compute_router_named_set",
    "google_compute_router_nat",
    "google_compute_router_nat_address",
    "google_compute_router_peer",
    "google_compute_router_route_policy",
    "google_compute_service_attachment",
    "google_compute_shared_vpc_host_project",
    "google_compute_shared_vpc_service_project",
    "google_compute_subnetwork",
    "google_compute_subnetwork_iam_binding",
    "google_compute_subnetwork_iam_member",
    "google_compute_subnetwork_iam_policy",
    "google_compute_vpn_gateway",
    "google_compute_vpn_tunnel",
    "google_compute_wire_group",
    "google_network_connectivity_destination",
    "google_network_connectivity_gateway_advertised_route",
    "google_network_connectivity_group",
    "google_network_connectivity_hub",
    "google_network_connectivity_hub_iam_binding",
    "google_network_connectivity_hub_iam_member",
    "google_network_connectivity_hub_iam_policy",
    "google_network_connectivity_internal_range",
    "google_network_connectivity_multicloud_data_transfer_config",
    "google_network_connectivity_policy_based_route",
    "google_network_connectivity_regional_endpoint",
    "google_network_connectivity_service_connection_policy",
    "google_network_connectivity_spoke",
    "google_network_connectivity_transport",
    "google_network_management_connectivity_test",
    "google_network_management_organization_vpc_flow_logs_config",
    "google_network_management_vpc_flow_logs_config",
    "google_network_security_address_group",
    "google_network_security_address_group_iam_binding",
    "google_network_security_address_group_iam_member",
    "google_network_security_address_group_iam_policy",
    "google_network_security_firewall_endpoint",
    "google_network_security_firewall_endpoint_association",
    "google_network_security_gateway_security_policy",
    "google_network_security_gateway_security_policy_rule",
    "google_network_security_intercept_deployment",
    "google_network_security_intercept_deployment_group",
    "google_network_security_intercept_endpoint_group",
    "google_network_security_intercept_endpoint_group_association",
    "google_network_security_mirroring_deployment",
    "google_network_security_mirroring_deployment_group",
    "google_network_security_mirroring_endpoint",
    "google_network_security_mirroring_endpoint_group",
    "google_network_security_mirroring_endpoint_group_association",
    "google_network_security_security_profile",
    "google_network_security_security_profile_group",
    "google_network_security_tls_inspection_policy",
    "google_network_security_url_lists",
    "google_service_networking_connection",
    "google_service_networking_peered_dns_domain",
    "google_service_networking_vpc_service_controls",
    "google_vpc_access_connector",
  ]
  sources = ["https://docs.cloud.google.com/vpc/docs/overview", "https://docs.cloud.google.com/firewall/docs/firewalls"]

  resource_type "google_compute_firewall" {
    defaults = {
      direction = "INGRESS"
      disabled  = false
      priority  = 1000
    }
  }

  resource_type "google_compute_subnetwork" {
    # enable_flow_logs is the switch of google 2; log_config took its place.
    defaults = {
      private_ip_google_access   = false
      purpose                    = "PRIVATE"
      stack_type                 = "IPV4_ONLY"
      "log_config.flow_sampling" = 0.5
    }
    identity = ["id", "name", "self_link"]
  }

  resource_type "google_compute_network" {
    defaults = { auto_create_subnetworks = true }
    legacy   = { ipv4_range = "string" }
    identity = ["id", "name", "self_link"]
  }

  resource_type "google_compute_network_firewall_policy_rule" {
    defaults = { disabled = false }
  }

  resource_type "google_compute_region_network_firewall_policy_rule" {
    defaults = { disabled = false }
  }

  resource_type "google_compute_firewall_policy_rule" {
    defaults = { disabled = false }
  }

  resource_type "google_compute_network_firewall_policy_with_rules" {
    defaults = {
      "rule.direction" = "INGRESS"
      "rule.disabled"  = false
    }
  }

  resource_type "google_compute_region_network_firewall_policy_with_rules" {
    defaults = {
      "rule.direction" = "INGRESS"
      "rule.disabled"  = false
    }
  }

  resource_type "google_compute_firewall_policy_with_rules" {
    defaults = {
      "rule.direction" = "INGRESS"
      "rule.disabled"  = false
    }
  }

  resource_type "google_compute_vpn_tunnel" {
    defaults = { ike_version = 2 }
  }

  resource_type "google_network_management_vpc_flow_logs_config" {
    defaults = { state = "ENABLED" }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts and authenticates traffic between its facilities and offers VPN and MACsec for hybrid links."
    customer = "Uses TLS between its own machines, VPN or MACsec on interconnects, current ciphers on tunnels."
    reason   = "Traffic inside the network is authenticated and encrypted by the provider where it leaves its buildings; what ends at a machine or a partner is the customer's."
    source   = "https://docs.cloud.google.com/docs/security/encryption-in-transit"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "A network stores rules and logs of metadata only, always encrypted."
    source = "https://docs.cloud.google.com/docs/security/encryption/default-encryption"
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Absorbs volumetric floods at its edge."
    customer = "Keeps machines without public addresses, puts load balancers with policies in front, buys advanced protection where needed."
    reason   = "Packet floods against Google's edge are absorbed; what reaches an open address of a machine is not filtered."
    source   = "https://docs.cloud.google.com/armor/docs/advanced-network-ddos"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps networks, rules and routes as code and can rebuild them from there."
    reason   = "Deleted networks and rules cannot be restored from the service."
    source   = "https://docs.cloud.google.com/vpc/docs/vpc"
  }

  function "reaches" {
    description = "Whether ports of a firewall rule or policy include the port for TCP; no ports are all ports."
    params      = ["protocol", "ports", "port"]
    result      = contains(["tcp", "6", "all"], lower(protocol)) && (length(ports) == 0 || anytrue([for p in ports : port_range_includes(p, port)]))
  }

  function "everything" {
    description = "Whether a protocol with ports means all ports of TCP or UDP or more."
    params      = ["protocol", "ports"]
    result      = lower(protocol) == "all" || contains(["tcp", "udp", "6", "17"], lower(protocol)) && (length(ports) == 0 || anytrue([for p in ports : contains(["0-65535", "1-65535"], p)]))
  }

  function "public_ingress" {
    description = "Whether a firewall rule is in force for traffic from everywhere to the network."
    params      = ["rule"]
    result      = rule.disabled != true && rule.direction == "INGRESS" && anytrue([for r in rule.source_ranges : is_internet(r)])
  }

  function "opens" {
    description = "Whether a firewall rule lets everyone reach a TCP port."
    params      = ["rule", "port"]
    result      = public_ingress(rule) && anytrue([for a in rule.allow : reaches(a.protocol, a.ports, port)])
  }

  function "policy_public_ingress" {
    description = "Whether a rule of a firewall policy admits traffic from everywhere."
    params      = ["rule"]
    result      = rule.disabled != true && rule.action == "allow" && rule.direction == "INGRESS" && anytrue([for m in rule.match : anytrue([for r in m.src_ip_ranges : is_internet(r)])])
  }

  function "policy_opens" {
    description = "Whether a rule of a firewall policy lets everyone reach a TCP port."
    params      = ["rule", "port"]
    result      = policy_public_ingress(rule) && anytrue([for m in rule.match : anytrue([for l in m.layer4_configs : reaches(l.ip_protocol, l.ports, port)])])
  }

  function "nested_opens" {
    description = "The same for a rule that is written inside its policy."
    params      = ["rule", "port"]
    result      = policy_public_ingress(rule) && anytrue([for m in rule.match : anytrue([for l in m.layer4_config : reaches(l.ip_protocol, l.ports, port)])])
  }

  # Exposure

  function "ordinary" {
    description = "Whether a subnet is for machines, not for proxies, NAT or peering."
    params      = ["subnet"]
    result      = contains(["PRIVATE", "PRIVATE_RFC_1918"], subnet.purpose)
  }

  obligation "ssh_restricted" {
    title     = "Keep SSH closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "Port 22 that everybody reaches is tried by scanners within minutes; one weak password or leaked key is a foothold in the network."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      cis_gcp_foundations = ["3.6"]
      pci_dss_4_0         = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20"]
      soc_2               = ["CC6.6"]
      nist_800_53_r5      = ["AC-4", "SC-7"]
      hipaa               = ["164.308(a)(1)(ii)(B)", "164.312(e)(1)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_2"]
      trivy     = ["GCP-0071"]
      powerpipe = ["compute_firewall_allow_ssh_port_22_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 22)
      remedy  = "Set source_ranges to the networks that need SSH; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }

    check "google_compute_network_firewall_policy_rule" {
      also    = ["google_compute_region_network_firewall_policy_rule", "google_compute_firewall_policy_rule"]
      require = !policy_opens(self, 22)
      remedy  = "Set src_ip_ranges to the networks that need SSH; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }

    check "google_compute_network_firewall_policy_with_rules" {
      also = [
        "google_compute_region_network_firewall_policy_with_rules",
        "google_compute_firewall_policy_with_rules",
      ]
      require = !anytrue([for r in self.rule : nested_opens(r, 22)])
      remedy  = "Set src_ip_ranges to the networks that need SSH; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }
  }

  obligation "rdp_restricted" {
    title     = "Keep RDP closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "Open remote desktops are the usual way in for ransomware: passwords are guessed around the clock and the protocol had several holes without sign-in."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      cis_gcp_foundations = ["3.7"]
      pci_dss_4_0         = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20"]
      soc_2               = ["CC6.6"]
      nist_800_53_r5      = ["AC-4", "SC-7"]
      hipaa               = ["164.308(a)(1)(ii)(B)", "164.312(e)(1)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_3"]
      trivy     = ["GCP-0070"]
      powerpipe = ["compute_firewall_allow_rdp_port_3389_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 3389)
      remedy  = "Set source_ranges to the networks that need RDP; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }

    check "google_compute_network_firewall_policy_rule" {
      also    = ["google_compute_region_network_firewall_policy_rule", "google_compute_firewall_policy_rule"]
      require = !policy_opens(self, 3389)
      remedy  = "Set src_ip_ranges to the networks that need RDP; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }

    check "google_compute_network_firewall_policy_with_rules" {
      also = [
        "google_compute_region_network_firewall_policy_with_rules",
        "google_compute_firewall_policy_with_rules",
      ]
      require = !anytrue([for r in self.rule : nested_opens(r, 3389)])
      remedy  = "Set src_ip_ranges to the networks that need RDP; for administration use 35.235.240.0/20 of Identity-Aware Proxy."
    }
  }

  obligation "all_ports_restricted" {
    title     = "Open no rule for all ports to the internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "Such a rule is no filter: every service that ever listens on a machine answers the world."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived     = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_GCP_12"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !(public_ingress(self) && anytrue([for a in self.allow : everything(a.protocol, a.ports)]))
      remedy  = "Name protocol and ports in allow, or set source_ranges to known networks."
    }

    check "google_compute_network_firewall_policy_rule" {
      also    = ["google_compute_region_network_firewall_policy_rule", "google_compute_firewall_policy_rule"]
      require = !(policy_public_ingress(self) && anytrue([for m in self.match : anytrue([for l in m.layer4_configs : everything(l.ip_protocol, l.ports)])]))
      remedy  = "Name protocol and ports in layer4_configs, or set src_ip_ranges to known networks."
    }

    check "google_compute_network_firewall_policy_with_rules" {
      also = [
        "google_compute_region_network_firewall_policy_with_rules",
        "google_compute_firewall_policy_with_rules",
      ]
      require = !anytrue([for r in self.rule : policy_public_ingress(r) && anytrue([for m in r.match : anytrue([for l in m.layer4_config : everything(l.ip_protocol, l.ports)])])])
      remedy  = "Name protocol and ports in layer4_config, or set src_ip_ranges to known networks."
    }
  }

  obligation "mysql_restricted" {
    title     = "Keep MySQL closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A database that the world can reach is attacked by password guessing and by every hole of its version."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_88"]
      powerpipe = ["compute_firewall_allow_mysql_port_3306_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 3306)
      remedy  = "Set source_ranges to the networks that need the database."
    }
  }

  obligation "data_stores_restricted" {
    title     = "Keep other data stores closed to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "SQL Server, Oracle, PostgreSQL, Redis, Cassandra, Elasticsearch, Memcached and MongoDB on public addresses are emptied by automated tools, several of them without a password."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !anytrue([for p in [1433, 1521, 5432, 6379, 9042, 9200, 11211, 27017] : opens(self, p)])
      remedy  = "Set source_ranges to the networks that need the data store."
    }
  }

  obligation "ftp_restricted" {
    title     = "Keep FTP closed to the internet"
    area      = "network_controls"
    severity  = "medium"
    rationale = "FTP sends passwords in clear text and its servers are old; on the internet they are used to drop and fetch malware."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_75"]
      powerpipe = ["compute_firewall_allow_ftp_port_21_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 21)
      remedy  = "Set source_ranges to the networks that need FTP."
    }
  }

  obligation "ftp_data_restricted" {
    title     = "Keep the FTP data port closed to the internet"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Port 20 is open only where somebody meant to serve FTP, and then file contents pass in clear text."
    provider  = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_77"]
      powerpipe = ["compute_firewall_allow_ftp_port_20_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 20)
      remedy  = "Set source_ranges to the networks that need FTP."
    }
  }

  obligation "http_restricted" {
    title       = "Serve plain HTTP through a load balancer only"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A machine that answers port 80 itself has no TLS, no web application firewall and no absorption of floods in front."
    provider    = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5"]
      nist_800_53_r5 = ["SC-7"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_106"]
      powerpipe = ["compute_firewall_allow_http_port_80_ingress"]
    }
    sources = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !opens(self, 80)
      remedy  = "Set source_ranges to the load balancer ranges 35.191.0.0/16 and 130.211.0.0/22."
    }
  }

  obligation "no_public_ingress" {
    title       = "Admit nothing from everywhere"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "A rule for the whole internet puts machines in front that a load balancer, a proxy or a VPN should stand for."
    provider    = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5", "1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.6"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived     = ["pci_dss_4_0", "iso_27001_2022", "soc_2", "nist_800_53_r5"]
    equivalents = { trivy = ["GCP-0027"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      require = !(public_ingress(self) && length(self.allow) > 0)
      remedy  = "Set source_ranges to known networks, or use source_tags or source_service_accounts."
    }
  }

  obligation "no_public_egress" {
    title       = "Let machines reach named destinations only"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "With free outbound traffic an intruder loads his tools and carries data off without resistance."
    provider    = "Admits all outbound traffic unless a rule denies it."
    frameworks = {
      pci_dss_4_0    = ["1.3.2"]
      nist_800_53_r5 = ["SC-7(5)"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived     = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["GCP-0035"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      when    = self.direction == "EGRESS" && self.disabled != true && length(self.allow) > 0
      require = length(self.destination_ranges) > 0 && !anytrue([for r in self.destination_ranges : is_internet(r)])
      remedy  = "Set destination_ranges to what the machines need, beside a rule of low priority that denies the rest."
    }
  }

  obligation "no_all_ports_rule" {
    title       = "Name the ports of every rule"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "A rule for all ports, even between own networks, lets a single taken machine reach every service of the others."
    provider    = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5"]
      nist_800_53_r5 = ["AC-4", "CM-7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived     = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["GCP-0072"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      when    = self.disabled != true
      require = !anytrue([for a in self.allow : everything(a.protocol, a.ports)])
      remedy  = "Name protocol and ports in allow."
    }
  }

  obligation "narrow_port_ranges" {
    title       = "Open no wide port ranges"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Somewhere in a range of hundreds of ports a service listens that nobody meant to open."
    provider    = "Drops what no rule admits, on every machine of the network."
    frameworks = {
      pci_dss_4_0    = ["1.2.5"]
      nist_800_53_r5 = ["CM-7"]
    }
    derived     = ["pci_dss_4_0", "nist_800_53_r5"]
    equivalents = { trivy = ["GCP-0074"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/using-firewalls"]

    check "google_compute_firewall" {
      when    = self.direction == "INGRESS"
      require = !anytrue([for a in self.allow : anytrue([for p in a.ports : strcontains(p, "-") && tonumber(split("-", p)[1]) - tonumber(split("-", p)[0]) > 30])])
      remedy  = "Name the ports, in ranges of 30 at most."
    }
  }

  obligation "no_default_rules" {
    title     = "Keep no rules of the default network"
    area      = "network_controls"
    severity  = "medium"
    rationale = "The rules that come with a default network admit SSH, RDP and everything inside; copied into code they look intended."
    provider  = "Creates these rules with every default network."
    frameworks = {
      cis_gcp_foundations = ["3.1"]
      nist_800_53_r5      = ["CM-6", "SC-7"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived     = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["GCP-0073"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/firewalls#more_rules_default_vpc"]

    check "google_compute_firewall" {
      when    = self.disabled != true
      require = !matches("^default-allow-(internal|ssh|rdp|icmp|http|https)$", self.name)
      remedy  = "Remove the rule or replace it by one of your own with narrow sources and targets."
    }
  }

  obligation "rules_logged" {
    title       = "Log firewall rules"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without logs nobody can say whether a rule is used, or what came through it before the incident."
    provider    = "Writes a record per connection for rules with logging."
    frameworks = {
      nist_800_53_r5 = ["AU-12"]
      pci_dss_4_0    = ["10.2.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/firewall/docs/firewall-rules-logging"]

    check "google_compute_firewall" {
      when    = self.disabled != true
      require = length(self.log_config) > 0 || self.enable_logging == true
      remedy  = "Add log_config { metadata = \"INCLUDE_ALL_METADATA\" }."
    }

    check "google_compute_network_firewall_policy_rule" {
      also    = ["google_compute_region_network_firewall_policy_rule", "google_compute_firewall_policy_rule"]
      when    = self.disabled != true && self.action != "goto_next"
      require = self.enable_logging == true
      fix     = { enable_logging = true }
      autofix = true
    }
  }

  # Networks and subnets

  obligation "flow_logs" {
    title     = "Turn on flow logs for every subnet"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "After an intrusion flow logs alone show which machine talked to which address, and they cannot be made up afterwards."
    provider  = "Samples connections of subnets with flow logs and sends them to Cloud Logging."
    frameworks = {
      cis_gcp_foundations = ["3.10"]
      pci_dss_4_0         = ["10.2.1", "10.3.1"]
      iso_27001_2022      = ["A.8.16", "A.8.20"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-12", "SI-4"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_26"]
      trivy     = ["GCP-0029", "GCP-0076"]
      powerpipe = ["compute_subnetwork_flow_log_enabled"]
    }
    sources = ["https://docs.cloud.google.com/vpc/docs/using-flow-logs"]

    check "google_compute_subnetwork" {
      companion "google_network_management_vpc_flow_logs_config" {
        attribute = "subnet"
      }
      when    = ordinary(self)
      require = length(self.log_config) > 0 || self.enable_flow_logs == true || anytrue([for c in companions.google_network_management_vpc_flow_logs_config : c.state == "ENABLED"])
      remedy  = "Add a log_config block with aggregation_interval = \"INTERVAL_5_SEC\", flow_sampling = 0.5 and metadata = \"INCLUDE_ALL_METADATA\"."
    }
  }

  obligation "private_google_access" {
    title     = "Turn on Private Google Access"
    area      = "network_controls"
    severity  = "low"
    rationale = "Machines without public addresses cannot reach Google's interfaces otherwise, so somebody gives them a public address."
    provider  = "Routes traffic to its interfaces over internal addresses."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_74"]
      trivy     = ["GCP-0075"]
      powerpipe = ["compute_subnetwork_private_ip_google_access"]
    }
    sources = ["https://docs.cloud.google.com/vpc/docs/private-google-access"]

    check "google_compute_subnetwork" {
      when    = ordinary(self) && self.stack_type != "IPV6_ONLY"
      require = self.private_ip_google_access == true
      fix     = { private_ip_google_access = true }
      autofix = true
    }
  }

  obligation "private_ipv6_google_access" {
    title      = "Turn on private IPv6 access to Google"
    area       = "network_controls"
    severity   = "low"
    rationale  = "A subnet with IPv6 sends requests to Google's interfaces over the internet unless private access is set for that family too."
    provider   = "Routes IPv6 traffic to its interfaces internally."
    frameworks = { nist_800_53_r5 = ["SC-7"] }
    derived    = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_76"]
      powerpipe = ["compute_subnetwork_private_ipv6_google_access"]
    }
    sources = ["https://docs.cloud.google.com/vpc/docs/private-google-access"]

    check "google_compute_subnetwork" {
      when    = ordinary(self) && contains(["IPV4_IPV6", "IPV6_ONLY"], self.stack_type)
      require = contains(["ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE", "ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE"], self.private_ipv6_google_access)
      fix     = { private_ipv6_google_access = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE" }
    }
  }

  obligation "no_default_network" {
    title     = "Create projects without the default network"
    area      = "network_controls"
    severity  = "medium"
    rationale = "The default network spans all regions, connects everything inside and admits SSH and RDP from everywhere."
    provider  = "Creates it with every new project unless told not to."
    frameworks = {
      cis_gcp_foundations = ["3.1"]
      pci_dss_4_0         = ["1.4.2"]
      iso_27001_2022      = ["A.8.20"]
      nist_800_53_r5      = ["CM-6", "SC-7"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_27"]
      trivy     = ["GCP-0010"]
      powerpipe = ["compute_network_contains_no_default_network"]
    }
    sources = ["https://docs.cloud.google.com/vpc/docs/vpc#default-network"]

    check "google_project" {
      require = self.auto_create_network == false
      fix     = { auto_create_network = false }
    }
  }

  obligation "custom_mode" {
    title     = "Use networks in custom mode"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A network in auto mode has a subnet with the same known range in every region: overlaps with partners, and places where nobody looks."
    provider  = "Creates subnets by itself in auto mode, also in regions that open later."
    frameworks = {
      nist_800_53_r5 = ["CM-6", "SC-7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/vpc/docs/vpc#auto-mode-considerations"]

    check "google_compute_network" {
      when    = self.ipv4_range == null
      require = self.auto_create_subnetworks == false
      fix     = { auto_create_subnetworks = false }
    }
  }

  obligation "no_legacy_network" {
    title     = "Replace legacy networks"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A legacy network has one range for the world and no subnets, so traffic can be neither separated nor logged by region."
    provider  = "Keeps legacy networks for those who have them and creates none."
    frameworks = {
      cis_gcp_foundations = ["3.2"]
      iso_27001_2022      = ["A.8.20"]
      hipaa               = ["164.308(a)(1)(ii)(B)"]
      nist_800_53_r5      = ["CM-6"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { powerpipe = ["compute_network_contains_no_legacy_network"] }
    sources     = ["https://docs.cloud.google.com/vpc/docs/legacy"]

    check "google_compute_network" {
      require = self.ipv4_range == null
      remedy  = "Remove ipv4_range, set auto_create_subnetworks = false and define subnets."
    }
  }

  obligation "network_has_rules" {
    title       = "Define firewall rules for every network"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A network without rules of its own lets everything out and depends on what policies above it happen to say."
    provider    = "Applies implied rules: nothing in, everything out."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_GCP_18"] }
    sources     = ["https://docs.cloud.google.com/firewall/docs/firewalls#default_firewall_rules"]

    check "google_compute_network" {
      companion "google_compute_firewall" {
        attribute = "network"
        name      = "rules"
      }
      companion "google_compute_network_firewall_policy_association" {
        attribute = "attachment_target"
        name      = "policies"
      }
      require = length(companions.rules) > 0 || length(companions.policies) > 0
      remedy  = "Add google_compute_firewall rules for the network or associate a network firewall policy with it."
    }
  }

  obligation "nat_logging" {
    title       = "Log address translation"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Behind NAT all machines share an address; without its log a complaint about that address leads to nobody."
    provider    = "Records translations and errors of gateways with logging."
    frameworks = {
      nist_800_53_r5 = ["AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/nat/docs/monitoring"]

    check "google_compute_router_nat" {
      require = anytrue([for l in self.log_config : l.enable == true])
      remedy  = "Add log_config with enable = true and filter = \"ALL\" or \"ERRORS_ONLY\"."
    }
  }

  obligation "service_attachment_approval" {
    title     = "Approve consumers of published services"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With automatic acceptance any project on Google Cloud connects to the service."
    provider  = "Admits the consumers that the attachment accepts."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/vpc/docs/manage-private-service-connect-services"]

    check "google_compute_service_attachment" {
      require = self.connection_preference == "ACCEPT_MANUAL"
      fix     = { connection_preference = "ACCEPT_MANUAL" }
    }
  }

  obligation "vpn_ike_v2" {
    title     = "Use IKE version 2 for VPN tunnels"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "IKE version 1 negotiates weaker ciphers and is known for attacks on its shared secret."
    provider  = "Offers both versions for compatibility."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-12"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/network-connectivity/docs/vpn/concepts/best-practices"]

    check "google_compute_vpn_tunnel" {
      require = self.ike_version == 2
      fix     = { ike_version = 2 }
    }
  }

  # Process and evidence

  obligation "rules_reviewed" {
    title        = "Review firewall rules"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "semiannually"
    artifact     = "Report per network: rules with owner and reason, rules without hits removed, exceptions with end date."
    rationale    = "Rules are added in a hurry and never removed; after a year nobody knows which are needed."
    provider     = "Shows unused, shadowed and too permissive rules in Firewall Insights."
    frameworks = {
      pci_dss_4_0    = ["1.2.7"]
      nist_800_53_r5 = ["CM-3", "SC-7"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/network-intelligence-center/docs/firewall-insights/concepts/overview"]
  }

  obligation "exposure_scanned" {
    title        = "Scan what the internet can reach"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of external addresses with open ports and owner, result of the scan, differences to the last one explained."
    rationale    = "The rule set says what should be open; a scan says what is."
    provider     = "Permits tests of own resources without notice."
    frameworks = {
      pci_dss_4_0    = ["11.3.2"]
      nist_800_53_r5 = ["RA-5"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/network-intelligence-center/docs/connectivity-tests/concepts/overview"]
  }

  obligation "segmentation_tested" {
    title        = "Test the separation of networks"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Connectivity tests and attempts between production, development, payment and partner networks; all peerings, hubs and interconnects with reason."
    rationale    = "Peerings, shared networks and hybrid links join what the drawing shows apart."
    provider     = "Analyses paths in Connectivity Tests."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "CA-8"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/network-intelligence-center/docs/connectivity-tests/concepts/overview"]
  }

  obligation "org_policies_enforced" {
    title        = "Enforce organization policies for networks"
    area         = "configuration"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Effective policies: compute.skipDefaultNetworkCreation, compute.vmExternalIpAccess, compute.restrictVpcPeering, compute.requireOsLogin; exceptions with owner and end date."
    rationale    = "Settings in code protect the projects that the code knows; a project made in the console gets a default network and public machines."
    provider     = "Enforces constraints on every project below the node."
    frameworks = {
      cis_gcp_foundations = ["3.1"]
      nist_800_53_r5      = ["CM-6"]
      iso_27001_2022      = ["A.8.9"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints"]
  }

  obligation "network_rights_reviewed" {
    title        = "Review who may change networks"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of holders of network admin, security admin and shared VPC admin roles, alerts on changes of rules, routes and mirroring; what was removed."
    rationale    = "Who may change rules, routes or peerings can open the network or copy its traffic."
    provider     = "Separates network, security and shared VPC administration in roles."
    frameworks = {
      nist_800_53_r5 = ["AC-5", "AC-6(7)"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/vpc/docs/provisioning-shared-vpc"]
  }

  obligation "flow_logs_read" {
    title        = "Read flow and firewall logs"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Alerts on changes of rules, routes and networks, queries over flow logs with their schedule, findings of the last month and what was done."
    rationale    = "Beacons, scans and exfiltration stand in the logs for days before anybody notices the damage."
    provider     = "Detects some patterns itself in Event Threat Detection."
    frameworks = {
      cis_gcp_foundations = ["2.8", "2.9", "2.10"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      pci_dss_4_0         = ["10.4.1"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/vpc/docs/flow-logs"]
  }

  obligation "isolation_rehearsed" {
    title        = "Rehearse the isolation of a machine"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: prepared quarantine tag and rules, snapshot taken, traffic mirrored, time from decision to isolation."
    rationale    = "Cutting a machine off without losing its memory and its logs is done right only by those who did it before."
    provider     = "Applies rule changes within seconds."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.26"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/firewall/docs/firewalls"]
  }
}
