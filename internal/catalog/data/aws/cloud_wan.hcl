service "aws_cloud_wan" {
  name        = "AWS Cloud WAN"
  cloud       = "aws"
  family      = "virtual_network"
  description = "A global network of segments, described in one policy document, that joins VPCs, VPNs, SD-WAN devices and transit gateways; with Network Manager, its inventory."
  aliases     = ["Cloud WAN", "AWS Network Manager", "Network Manager"]
  resources = [
    "aws_networkmanager_attachment_accepter",
    "aws_networkmanager_attachment_routing_policy_label",
    "aws_networkmanager_connect_attachment",
    "aws_networkmanager_connect_peer",
    "aws_networkmanager_connection",
    "aws_networkmanager_core_network",
    "aws_networkmanager_core_network_policy_attachment",
    "aws_networkmanager_customer_gateway_association",
    "aws_networkmanager_device",
    "aws_networkmanager_dx_gateway_attachment",
    "aws_networkmanager_global_network",
    "aws_networkmanager_link",
    "aws_networkmanager_link_association",
    "aws_networkmanager_prefix_list_association",
    "aws_networkmanager_site",
    "aws_networkmanager_site_to_site_vpn_attachment",
    "aws_networkmanager_transit_gateway_connect_peer_association",
    "aws_networkmanager_transit_gateway_peering",
    "aws_networkmanager_transit_gateway_registration",
    "aws_networkmanager_transit_gateway_route_table_attachment",
    "aws_networkmanager_vpc_attachment",
  ]
  sources = [
    "https://docs.aws.amazon.com/network-manager/latest/cloudwan/what-is-cloudwan.html",
    "https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-security.html",
  ]

  # A share with "*" joins a segment with all others.
  function "shares_with_all" {
    description = "Whether an action of a core network policy shares a segment with all segments."
    params      = ["action"]
    result      = action["action"] == "share" && (action["share-with"] == "*" || contains(flatten([action["share-with"]]), "*"))
  }

  # The acceptance that an attachment policy asks for goes before that of the segment.
  function "attachment_policies_ask" {
    description = "Whether every attachment policy of a core network policy asks for acceptance itself."
    params      = ["policy"]
    result      = length(policy["attachment-policies"]) > 0 && alltrue([for p in policy["attachment-policies"] : p["action"]["require-acceptance"] == true])
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts traffic on its network between Regions."
    customer = "Encrypts what enters from sites, by VPN or TLS; connect attachments without a tunnel carry plain text."
    reason   = "Attachments differ in what protects them."
    source   = "https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-create-attachment.html"
  }

  # Obligations

  obligation "attachments_accepted" {
    title     = "Have attachments to segments accepted"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With require-attachment-acceptance false, a tag on a VPC of any account that the core network is shared with is enough to join the production segment."
    provider  = "Holds new attachments until somebody accepts them, unless the policy says otherwise."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "CM-3", "CA-9"]
      iso_27001_2022   = ["A.8.22"]
      pci_dss_4_0      = ["1.2.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policies-json.html"]

    check "aws_networkmanager_core_network_policy_attachment" {
      require = alltrue([for s in jsondecode(self.policy_document)["segments"] : s["require-attachment-acceptance"] != false]) || attachment_policies_ask(jsondecode(self.policy_document))
      remedy  = "Remove \"require-attachment-acceptance\": false from the segments, or set \"require-acceptance\": true in the action of every attachment policy."
    }
  }

  obligation "segments_not_shared_with_all" {
    title       = "Share segments by name"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "\"share-with\": \"*\" joins a segment with all others, today's and those that somebody adds next year; the separation that segments are for is gone, unless the segment holds shared services alone."
    provider    = "Propagates the routes of a shared segment into all segments that it is shared with."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7(21)"]
      iso_27001_2022   = ["A.8.22"]
      pci_dss_4_0      = ["1.4.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-policies-json.html"]

    check "aws_networkmanager_core_network_policy_attachment" {
      require = !anytrue([for a in jsondecode(self.policy_document)["segment-actions"] : shares_with_all(a)])
      remedy  = "List the segments in \"share-with\"."
    }
  }

  obligation "connect_tunneled" {
    title       = "Prefer a tunnel for connect attachments"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without GRE a connect attachment exchanges routes and traffic directly with an appliance in the VPC; whoever reaches its subnet can pose as the peer."
    provider    = "Offers GRE and tunnel-less connect; neither encrypts."
    frameworks = {
      nist_800_53_r5 = ["SC-7", "SC-8"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-connect-attachment.html"]

    check "aws_networkmanager_connect_attachment" {
      require = self.options[0].protocol == "GRE"
      remedy  = "Set protocol = \"GRE\" in options, unless the appliance needs NO_ENCAP."
    }
  }

  obligation "policy_changes_reviewed" {
    title        = "Review the change set before it runs"
    area         = "change_management"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "One document decides the routes of all Regions and sites: a segment renamed in it drops its attachments everywhere at once."
    provider     = "Computes the change set of a new version and runs it when told to; keeps old versions to return to."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-4"]
      pci_dss_4_0    = ["1.2.2"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/cloudwan/cloudwan-create-policy-version.html"]
  }

  obligation "segmentation_tested" {
    title        = "Prove that segments are separate"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Matrix of segments with the connections that are wanted, and for each pair that must not talk a refused test and the routes that Network Manager shows."
    rationale    = "Shared segments, static routes and inspection VPCs join what the drawing separates."
    provider     = "Shows routes and topology of every segment."
    frameworks = {
      nist_800_53_r5 = ["CA-8", "SC-7"]
      pci_dss_4_0    = ["11.4.1"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/cloudwan/what-is-cloudwan.html"]
  }

  obligation "events_watched" {
    title        = "Watch attachments, routes and tunnels"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A new attachment, a route that vanished or a tunnel that is down shows as an event; without a rule that forwards it, users report it."
    provider     = "Sends events to CloudWatch Logs and EventBridge in us-west-2 once the global network is onboarded."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "AU-6"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/network-manager/latest/tgwnm/monitoring-events.html"]
  }
}
