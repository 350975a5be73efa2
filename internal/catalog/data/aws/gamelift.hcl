service "aws_gamelift" {
  name               = "Amazon GameLift Servers"
  cloud              = "aws"
  family             = "application_platform"
  architecture_class = "traditional_vm"
  description        = "Fleets of machines that run a game's own server program for players on the internet."
  aliases            = ["GameLift", "Amazon GameLift", "GameLift FleetIQ"]
  resources = [
    "aws_gamelift_alias",
    "aws_gamelift_build",
    "aws_gamelift_fleet",
    "aws_gamelift_game_server_group",
    "aws_gamelift_game_session_queue",
    "aws_gamelift_script",
  ]
  sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-intro.html", "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security.html"]

  resource_type "aws_gamelift_fleet" {
    defaults = {
      new_game_session_protection_policy           = "NoProtection"
      "certificate_configuration.certificate_type" = "DISABLED"
    }
  }

  resource_type "aws_gamelift_game_server_group" {
    defaults = { game_server_protection_policy = "NO_PROTECTION" }
  }

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes machine images for fleets and updates them."
    customer = "Chooses an operating system that is supported, replaces fleets to get newer images."
    reason   = "A fleet keeps the image with which it was made."
    source   = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security.html"
  }

  variant "managed_fleet" {
    name        = "Managed fleet"
    description = "Instances in an account of the service that run builds, scripts or containers of the customer."
    source      = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-intro.html"

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Gives each instance a public address and opens the ports that the fleet names."
      customer = "Opens game ports only, authenticates players in the server program, peers with its own VPC where needed."
      reason   = "Players connect to the instance itself; there is nothing in between that filters."
      source   = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating.html"
    }
  }

  variant "anywhere" {
    name        = "Anywhere fleet"
    description = "The customer's own machines, which the service only matches with players."
    source      = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating-anywhere.html"

    area "guest_os" {
      party    = "customer"
      customer = "Installs, hardens and patches the machines."
      reason   = "The machines are the customer's, wherever they stand."
      source   = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating-anywhere.html"
    }

    area "physical_hardware" {
      party    = "customer"
      customer = "Provides the machines, or has another provider do so."
      reason   = "The machines are the customer's, wherever they stand."
      source   = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating-anywhere.html"
    }
  }

  variant "game_server_group" {
    name        = "FleetIQ game server group"
    model       = "iaas"
    description = "An Auto Scaling group in the customer's account that the service balances between Spot instances."
    source      = "https://docs.aws.amazon.com/gamelift/latest/fleetiqguide/gsg-intro.html"

    area "guest_os" {
      party    = "customer"
      customer = "Builds, hardens and patches the images of its launch template."
      reason   = "The instances are those of the customer's own launch template."
      source   = "https://docs.aws.amazon.com/gamelift/latest/fleetiqguide/gsg-intro.html"
    }
  }

  function "opens" {
    description = "Whether an inbound permission lets the internet reach a port."
    params      = ["permission", "port"]
    result      = permission.protocol != "UDP" && is_internet(permission.ip_range) && permission.from_port <= port && permission.to_port >= port
  }

  obligation "no_admin_ports" {
    title     = "Close SSH and RDP of fleets to the internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "The addresses of fleets are handed to every player; an open remote login on them is tried within minutes."
    provider  = "Opens the ports that the fleet names, to the ranges that it names."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-17"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["4.4"]
      soc_2            = ["CC6.6"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-remote-access.html"]
    check "aws_gamelift_fleet" {
      require = !anytrue([for p in self.ec2_inbound_permission : opens(p, 22) || opens(p, 3389)])
      remedy  = "Remove ports 22 and 3389, or name a single address in ip_range while you need them."
    }
  }

  obligation "player_tls" {
    title       = "Give fleets a certificate for TLS"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Without one the server program has nothing to prove itself with: logins, chat and purchases travel readable or over a certificate that clients ignore."
    provider    = "Makes a certificate and a name for each instance when told to."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-23"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating.html"]
    check "aws_gamelift_fleet" {
      require = anytrue([for c in self.certificate_configuration : c.certificate_type == "GENERATED"])
      remedy  = "Add certificate_configuration with certificate_type = \"GENERATED\"; the fleet is created anew."
    }
  }

  obligation "sessions_protected" {
    title     = "Protect running games from scaling down"
    area      = "resilience"
    severity  = "low"
    rationale = "Without protection a scale-in ends the games that people are playing on the instance."
    provider  = "Takes no instance with protected sessions out of service."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating.html"]
    check "aws_gamelift_fleet" {
      require = self.new_game_session_protection_policy == "FullProtection"
      fix     = { new_game_session_protection_policy = "FullProtection" }
    }
    check "aws_gamelift_game_server_group" {
      require = self.game_server_protection_policy == "FULL_PROTECTION"
      fix     = { game_server_protection_policy = "FULL_PROTECTION" }
    }
  }

  obligation "sessions_limited" {
    title     = "Limit the games that one player may start"
    area      = "ddos_protection"
    severity  = "low"
    rationale = "A single modified client that keeps creating games fills the fleet, and with autoscaling the bill."
    provider  = "Refuses to create more sessions than the policy allows for one creator."
    frameworks = {
      nist_800_53_r5 = ["SC-5(2)", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-creating.html"]
    check "aws_gamelift_fleet" {
      require = anytrue([for r in self.resource_creation_limit_policy : r.new_game_sessions_per_creator > 0])
      remedy  = "Add resource_creation_limit_policy with new_game_sessions_per_creator and policy_period_in_minutes."
    }
  }

  obligation "parameters_without_secrets" {
    title     = "Write no credentials into launch parameters"
    area      = "secrets"
    severity  = "high"
    rationale = "Launch parameters stand in code and state, and in the description of the fleet and the process list of each instance."
    provider  = "Passes parameters to the server program as they are."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/fleets-multiprocess.html"]
    check "aws_gamelift_fleet" {
      require = !anytrue([for r in self.runtime_configuration : anytrue([for p in r.server_process : is_credential(p.parameters)])])
      remedy  = "Read the credential at start from Secrets Manager under the role of the fleet, and revoke the one that was written here."
    }
  }

  obligation "supported_system" {
    title     = "Build for an operating system with updates"
    area      = "guest_os"
    severity  = "high"
    rationale = "Amazon Linux 1, Windows Server 2012 and, since 30 June 2026, Amazon Linux 2 get no fixes; the machines face every player."
    provider  = "Names the systems that it supports and ends support for the others."
    frameworks = {
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-build-cli-uploading.html", "https://docs.aws.amazon.com/gamelift/latest/apireference/API_Build.html"]
    check "aws_gamelift_build" {
      require = !contains(["AMAZON_LINUX", "AMAZON_LINUX_2", "WINDOWS_2012"], self.operating_system)
      remedy  = "Build for AMAZON_LINUX_2023, or for WINDOWS_2016 or newer, and make a new fleet."
    }
  }

  obligation "build_version_pinned" {
    title       = "Name the version of the uploaded build"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "Without object_version whoever may write to the bucket between upload and apply decides what runs."
    provider    = "Fetches the version of the object that is named, or the newest."
    frameworks = {
      nist_800_53_r5 = ["SI-7", "CM-2"]
      iso_27001_2022 = ["A.8.19"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/gamelift_build"]
    check "aws_gamelift_build" {
      require = alltrue([for s in self.storage_location : s.object_version != null])
      remedy  = "Set object_version in storage_location to the version_id of the uploaded object."
    }
  }

  obligation "fleets_renewed" {
    title        = "Replace fleets to get patched images"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A fleet runs on the image of its first day; the fix arrives when an alias points to a new fleet."
    provider     = "Builds new fleets from current images."
    frameworks = {
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/aliases-creating.html"]
  }

  obligation "flood_rehearsed" {
    title        = "Rehearse an attack on live games"
    area         = "ddos_protection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Exercise record: who notices a flood against instances, how players are moved to other fleets or Regions, which contact at AWS, what players are told."
    rationale    = "Players learn the address of their server, and rivals flood it; the service's own protection is for networks and not for one match."
    provider     = "Absorbs common network floods, and offers UDP ping beacons and player gateways where configured."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/security.html"]
  }

  obligation "server_hardened" {
    title        = "Validate what clients send"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "The server program listens on a raw port: a malformed packet is the way to cheating, and to the role of the fleet."
    provider     = "Validates player session ids when the program asks."
    frameworks = {
      nist_800_53_r5 = ["SI-10", "SA-11"]
      pci_dss_4_0    = ["6.2.4"]
      iso_27001_2022 = ["A.8.28"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/gameliftservers/latest/developerguide/gamelift-sdk-server-api.html"]
  }
}
