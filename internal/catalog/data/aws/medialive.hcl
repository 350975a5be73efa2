service "aws_medialive" {
  name        = "AWS Elemental MediaLive"
  cloud       = "aws"
  model       = "paas"
  description = "Encodes live video from cameras and encoders into streams for broadcast and the internet."
  aliases     = ["MediaLive", "Elemental MediaLive"]
  resources = [
    "aws_medialive_channel",
    "aws_medialive_input",
    "aws_medialive_input_security_group",
    "aws_medialive_multiplex",
    "aws_medialive_multiplex_program",
  ]
  sources = ["https://docs.aws.amazon.com/medialive/latest/ug/what-is.html", "https://docs.aws.amazon.com/medialive/latest/ug/security.html"]

  resource_type "aws_medialive_channel" {
    defaults = { log_level = "DISABLED" }
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/medialive/latest/ug/what-is.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It keeps no video; what is to be kept is written to a store by an archive output."
    source = "https://docs.aws.amazon.com/medialive/latest/ug/what-is.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches encoders, announces maintenance for each channel, and stops and starts it in its window."
    customer = "Chooses the window, plans it around broadcasts, updates the encoders that push to it."
    reason   = "Maintenance interrupts a running channel."
    source   = "https://docs.aws.amazon.com/medialive/latest/ug/maintenance.html"
  }

  obligation "inputs_restricted" {
    title     = "Limit who may push to inputs"
    area      = "network_controls"
    severity  = "high"
    rationale = "With 0.0.0.0/0 in the input security group anybody who guesses the stream name puts their own picture on air."
    provider  = "Admits senders by the ranges of the group."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-3"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/working-with-input-security-groups.html"]
    check "aws_medialive_input_security_group" {
      require = !anytrue([for r in self.whitelist_rules : is_internet(r.cidr)])
      remedy  = "Name the addresses of your encoders in cidr."
    }
  }

  obligation "transport_encrypted" {
    title     = "Send and fetch streams encrypted"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Over plain HTTP or RTMP the stream and its login can be read and replaced on the way."
    provider  = "Speaks HTTPS and RTMPS where the address asks for it."
    frameworks = {
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/data-protection.html"]
    check "aws_medialive_channel" {
      require = !anytrue([for d in self.destinations : anytrue([for s in d.settings : matches("(?i)^(http|rtmp)://", s.url)])])
      remedy  = "Use https:// or rtmps:// in the url of each destination."
    }
    check "aws_medialive_input" {
      require = !anytrue([for s in self.sources : matches("(?i)^(http|rtmp)://", s.url)])
      remedy  = "Use https:// or rtmps:// in the url of each source, or AWS Elemental MediaConnect."
    }
  }

  obligation "addresses_without_secrets" {
    title     = "Write no passwords into stream addresses"
    area      = "secrets"
    severity  = "high"
    rationale = "An address with user and password stands in code, state and the description of the channel."
    provider  = "Reads passwords from Parameter Store by the name in password_param."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/requirements-for-EC2.html"]
    check "aws_medialive_channel" {
      require = !anytrue([for d in self.destinations : anytrue([for s in d.settings : is_credential(s.url)])])
      remedy  = "Set username, and in password_param the name of a parameter in Parameter Store."
    }
    check "aws_medialive_input" {
      require = !anytrue([for s in self.sources : is_credential(s.url)])
      remedy  = "Set username, and in password_param the name of a parameter in Parameter Store."
    }
  }

  obligation "channel_logs" {
    title     = "Log what channels encounter"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Lost inputs, failed outputs and switches are told in the channel log only, which is off by default."
    provider  = "Writes to CloudWatch Logs at the level of the channel."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/monitoring-channels.html"]
    check "aws_medialive_channel" {
      require = self.log_level != "DISABLED"
      remedy  = "Set log_level to WARNING or INFO."
    }
  }

  obligation "two_pipelines" {
    title       = "Run live channels on two pipelines"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A channel of the class SINGLE_PIPELINE goes dark with its zone, and for maintenance."
    provider    = "Runs the pipelines of a STANDARD channel in two zones."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/plan-redundancy.html"]
    check "aws_medialive_channel" {
      require = self.channel_class == "STANDARD"
      remedy  = "Set channel_class = \"STANDARD\" with inputs of the same class."
    }
  }

  obligation "stream_keys_rotated" {
    title        = "Rotate stream names and output passwords"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "RTMP knows no login but the stream name; it is passed to every production company and stays valid."
    provider     = "Checks stream name and address of a sender."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/origin-server-rtmp.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse the loss of an input"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test before a season or event: primary input cut, time until the picture was back, slate shown, who was alarmed."
    rationale    = "Input failover that was never tried shows black in the broadcast that matters."
    provider     = "Switches to the second input by the conditions that are set."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/medialive/latest/ug/automatic-input-failover.html"]
  }
}
