service "aws_direct_connect" {
  name        = "AWS Direct Connect"
  cloud       = "aws"
  family      = "virtual_network"
  description = "Private lines between a customer's routers and AWS, with virtual interfaces on them for VPCs, transit gateways and public services."
  aliases     = ["Direct Connect", "DX"]
  resources = [
    "aws_dx_bgp_peer",
    "aws_dx_connection",
    "aws_dx_connection_association",
    "aws_dx_connection_confirmation",
    "aws_dx_gateway",
    "aws_dx_gateway_association",
    "aws_dx_gateway_association_proposal",
    "aws_dx_hosted_connection",
    "aws_dx_hosted_private_virtual_interface",
    "aws_dx_hosted_private_virtual_interface_accepter",
    "aws_dx_hosted_public_virtual_interface",
    "aws_dx_hosted_public_virtual_interface_accepter",
    "aws_dx_hosted_transit_virtual_interface",
    "aws_dx_hosted_transit_virtual_interface_accepter",
    "aws_dx_lag",
    "aws_dx_macsec_key_association",
    "aws_dx_private_virtual_interface",
    "aws_dx_public_virtual_interface",
    "aws_dx_transit_virtual_interface",
  ]
  sources = [
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/security.html",
  ]

  resource_type "aws_dx_connection" {
    defaults = { request_macsec = false }
  }

  resource_type "aws_dx_lag" {
    defaults = { force_destroy = false }
  }

  area "physical_network" {
    party    = "shared"
    kind     = "independent"
    provider = "Owns the routers, the ports and the network behind them at the location."
    customer = "Orders the cross connect and the line to its site, owns the router at the other end, spreads lines over locations and carriers."
    reason   = "The line ends at AWS's port; everything before it is the customer's or its carrier's."
    source   = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html"
  }

  area "encryption_in_transit" {
    party    = "customer"
    customer = "Turns MACsec on where the port has it, or runs IPsec or TLS over the line."
    reason   = "Traffic on the line is not encrypted unless the customer does it."
    source   = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
  }

  area "encryption_at_rest" {
    party  = "not_applicable"
    reason = "The service stores no data."
    source = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-at-rest.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "The service stores no data; its definitions belong into version control."
    source = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html"
  }

  # Encryption

  obligation "macsec_requested" {
    title       = "Encrypt fast dedicated lines with MACsec"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "The carrier, the data center and whoever touches the fiber can read a private line; Direct Connect itself encrypts nothing."
    provider    = "Encrypts between its device and the customer's router on dedicated ports of 10 Gbps and more at locations that offer it."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html"]

    check "aws_dx_connection" {
      when    = contains(["10Gbps", "100Gbps", "400Gbps"], self.bandwidth)
      require = self.request_macsec == true
      remedy  = "Set request_macsec = true at a location that offers MACsec and add aws_dx_macsec_key_association; otherwise run a VPN over the line and waive this."
    }
  }

  obligation "macsec_must_encrypt" {
    title     = "Refuse plain traffic on MACsec lines"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "With should_encrypt the line falls back to plain traffic when keys do not match, after an attack on the key exchange as well as after a typo, and nobody notices."
    provider  = "Takes the line down when it cannot encrypt and the mode is must_encrypt."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-24"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html"]

    check "aws_dx_connection" {
      when    = self.request_macsec == true
      require = self.encryption_mode == "must_encrypt"
      fix     = { encryption_mode = "must_encrypt" }
    }
  }

  obligation "macsec_key_in_secret" {
    title       = "Keep MACsec keys in Secrets Manager"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "A key pair in cak and ckn stands in code, plan and state; whoever reads it and the fiber reads the traffic."
    provider    = "Stores the pair in a secret of the account and needs only its ARN."
    frameworks = {
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "IA-5(7)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["soc_2", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/associate-key-connection.html"]

    check "aws_dx_macsec_key_association" {
      require = self.cak == null
      remedy  = "Set secret_arn in place of cak and ckn."
    }
  }

  obligation "bgp_key_generated" {
    title       = "Let AWS generate the keys of BGP sessions"
    area        = "secrets"
    severity    = "low"
    recommended = false
    rationale   = "bgp_auth_key written in code reaches state and repository, and tends to be the same for all interfaces; with it and access to the line routes can be injected."
    provider    = "Generates an MD5 key for each session when none is given."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)", "SC-23"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/create-vif.html"]

    check "aws_dx_private_virtual_interface" {
      also    = ["aws_dx_public_virtual_interface", "aws_dx_transit_virtual_interface", "aws_dx_hosted_private_virtual_interface", "aws_dx_hosted_public_virtual_interface", "aws_dx_hosted_transit_virtual_interface", "aws_dx_bgp_peer"]
      require = self.bgp_auth_key == null
      remedy  = "Leave bgp_auth_key out and read the generated key where the router is configured."
    }
  }

  # Redundancy

  obligation "two_interfaces" {
    title     = "Give a Direct Connect gateway two interfaces"
    area      = "resilience"
    severity  = "medium"
    rationale = "One virtual interface hangs on one port of one device at one location; AWS takes devices down for maintenance, and fibers are cut."
    provider  = "Keeps its network behind the locations redundant; the agreed availability holds for redundant connections only."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["CP-8", "CP-8(2)"]
      iso_27001_2022   = ["A.8.14"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html"]

    check "aws_dx_gateway" {
      companion "aws_dx_private_virtual_interface" {
        attribute = "dx_gateway_id"
      }

      companion "aws_dx_transit_virtual_interface" {
        attribute = "dx_gateway_id"
      }

      companion "aws_dx_hosted_private_virtual_interface_accepter" {
        attribute = "dx_gateway_id"
      }

      companion "aws_dx_hosted_transit_virtual_interface_accepter" {
        attribute = "dx_gateway_id"
      }

      require = length(companions.aws_dx_private_virtual_interface) + length(companions.aws_dx_transit_virtual_interface) + length(companions.aws_dx_hosted_private_virtual_interface_accepter) + length(companions.aws_dx_hosted_transit_virtual_interface_accepter) != 1
      remedy  = "Add a second virtual interface to the gateway, on a connection at another location."
    }
  }

  obligation "lag_not_force_destroyed" {
    title     = "Keep a LAG that still has connections"
    area      = "change_management"
    severity  = "low"
    rationale = "With force_destroy a destroy of the group deletes the physical connections in it; a new port needs a new letter of authorization and weeks of work on cables."
    provider  = "Refuses to delete a group that has connections."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-8"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/delete-lag.html"]

    check "aws_dx_lag" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # What no code shows

  obligation "locations_separate" {
    title        = "Prove that lines share no single point"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Map of all connections with location, AWS device, carrier, building entry and router, the agreed availability, and the backup path over VPN with its bandwidth."
    rationale    = "Two lines of two carriers often lie in the same duct; two ports often sit on the same device."
    provider     = "Names location and device of each connection, and checks them in the Resiliency Toolkit."
    frameworks = {
      nist_800_53_r5 = ["CP-8(3)", "PE-9"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html"]
  }

  obligation "failover_tested" {
    title        = "Test the failure of a line"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a failover test for each interface: time to converge, traffic on the remaining line, applications that noticed, what was changed."
    rationale    = "A backup path with the wrong route preference, or a VPN that carries a tenth of the traffic, is found in the outage."
    provider     = "Takes BGP sessions of an interface down for a test of the wanted duration."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      soc_2          = ["A1.3"]
      iso_27001_2022 = ["A.5.30"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_failover.html"]
  }

  obligation "prefixes_reviewed" {
    title        = "Review the prefixes that are announced"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Routes announced too widely join networks that must stay apart; a public interface lets every address of AWS, other customers' included, reach the router unless it filters."
    provider     = "Announces what gateways and route filters allow, and all of its public prefixes on public interfaces."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      pci_dss_4_0    = ["1.2.7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/routing-and-bgp.html"]
  }

  obligation "keys_rotated" {
    title        = "Rotate MACsec and BGP keys"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Keys of a line stay for as long as the line; they are known to carriers, former colleagues and old router backups."
    provider     = "Lets several MACsec key pairs be associated, so that routers can change without an interruption."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "IA-5"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.7.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/MACsec.html"]
  }

  obligation "lines_retired" {
    title        = "Retire lines and cross connects that are not used"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A port without traffic costs money every hour; a cross connect that stays patched after the contract ended leads into the network."
    provider     = "Deletes the connection when asked; the cable belongs to the customer's order at the data center."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.5.9", "A.5.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/directconnect/latest/UserGuide/deleteconnection.html"]
  }
}
