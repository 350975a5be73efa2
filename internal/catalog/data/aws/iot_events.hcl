service "aws_iot_events" {
  name        = "AWS IoT Events"
  cloud       = "aws"
  family      = "iot_platform"
  status      = "discontinued"
  description = "Watched device data with state machines and alarms. AWS ended the service on 20 May 2026; the matrix shows how it divided responsibility."
  aliases     = ["IoT Events"]
  sources = [
    "https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html",
    "https://docs.aws.amazon.com/iotevents/latest/developerguide/what-is-iotevents.html",
  ]

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, described ways to rebuild detectors with other services, and closed the service."
    customer = "Moved its detector models and alarms before that day, and proves that each event is still detected."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html"
  }

  obligation "events_still_detected" {
    title        = "Prove that each event is still detected"
    area         = "logging_monitoring"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of the detector models and alarms that there were, with what detects each event today, a test with input that must raise it, and who is told."
    rationale    = "An alarm that nobody moved is not missed until the pump runs dry: silence looks like normal operation."
    provider     = "Offered definitions for export until the end."
    frameworks   = { nist_800_53_r5 = ["SI-4", "SA-22"], iso_27001_2022 = ["A.8.16", "A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html"]
  }

  obligation "definitions_kept" {
    title        = "Keep exported definitions"
    area         = "backup"
    severity     = "low"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Repository with the exported definitions of inputs, detector models and alarm models."
    rationale    = "What a detector watched, with limits that somebody learned the hard way, is gone with the service unless it was exported."
    provider     = "Deleted definitions with the service."
    frameworks   = { nist_800_53_r5 = ["CM-2"], iso_27001_2022 = ["A.5.33"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html"]
  }

  obligation "leftovers_removed" {
    title        = "Remove what IoT Events left in the account"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "on change"
    rationale    = "Roles and policies with iotevents:* and rules that still send to it open doors for nothing, and hide that messages are lost."
    provider     = "Removed what was in the service; roles, policies and rules stay with the customer."
    frameworks   = { nist_800_53_r5 = ["CM-8", "AC-2"], cis_controls_8_1 = ["1.1"] }
    derived      = ["nist_800_53_r5", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html"]
  }
}
