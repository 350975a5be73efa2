service "aws_iot_wireless" {
  name        = "AWS IoT Wireless"
  cloud       = "aws"
  family      = "iot_platform"
  description = "LoRaWAN and Sidewalk networks for devices of low power: network server, gateways, device profiles and updates over the air."
  aliases     = ["IoT Wireless", "AWS IoT Core for LoRaWAN", "AWS IoT Core for Amazon Sidewalk"]
  sources = [
    "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/what-is-iot-wireless.html",
    "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/iot-lorawan-security.html",
  ]

  area "physical_hardware" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs the hardware of the network server, and for Sidewalk takes part in a network of others' bridges."
    customer = "Owns, mounts and guards its LoRaWAN gateways, and replaces stolen ones."
    reason   = "Gateways stand on the customer's roofs and walls."
    source   = "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-manage-gateways.html"
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores root keys and derives session keys."
    customer = "Takes root keys from the maker over a safe way, gives every device its own, joins over the air rather than with fixed session keys."
    reason   = "Root keys come with each device, and only its owner can keep them secret."
    source   = "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-end-devices-add.html"
  }

  obligation "root_keys_guarded" {
    title        = "Guard the root keys of devices"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Description of the way of root keys from maker to network server, who holds copies, and proof that none is left in mail, code or tickets."
    rationale    = "Whoever has the list with AppKeys reads all devices and speaks for them; such lists travel in mails and spreadsheets."
    provider     = "Stores the keys that are entered and does not show them again in full."
    frameworks   = { nist_800_53_r5 = ["SC-12", "IA-5"], iso_27001_2022 = ["A.8.24", "A.5.17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-end-devices-add.html"]
  }

  obligation "join_over_the_air" {
    title        = "Let devices join over the air"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Devices with fixed session keys never change them; a key read once stays good, and counters that start anew let old messages be replayed."
    provider     = "Supports both ways and derives new session keys at each join."
    frameworks   = { nist_800_53_r5 = ["IA-3", "SC-23"], iso_27001_2022 = ["A.8.5", "A.8.24"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-end-devices-add.html"]
  }

  obligation "gateways_maintained" {
    title        = "Update and guard gateways"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A gateway on a roof has a network port, a certificate and old software; who opens it stands in the customer's network."
    provider     = "Delivers firmware updates to gateways through CUPS."
    frameworks   = { nist_800_53_r5 = ["SI-2", "PE-3"], iso_27001_2022 = ["A.8.8", "A.7.8"], cis_controls_8_1 = ["7.4"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-update-firmware.html"]
  }

  obligation "destinations_reviewed" {
    title        = "Review destinations and their roles"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Destinations hand messages to rules under a role that often reaches far beyond the one rule."
    provider     = "Assumes the role of the destination."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-create-destinations.html"]
  }

  obligation "lost_devices_removed" {
    title        = "Remove lost and retired devices"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A device that was thrown away joins on with its keys, and its messages count as measurements."
    provider     = "Refuses devices that are deleted."
    frameworks   = { nist_800_53_r5 = ["CM-8", "AC-2(3)"], iso_27001_2022 = ["A.5.9", "A.8.10"], cis_controls_8_1 = ["1.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iot-wireless/latest/developerguide/lorawan-manage-end-devices.html"]
  }
}
