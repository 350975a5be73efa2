service "aws_iot_twinmaker" {
  name        = "AWS IoT TwinMaker"
  cloud       = "aws"
  family      = "iot_platform"
  description = "Digital twins of plants and buildings: entities, connectors to their data, and scenes to look at."
  aliases     = ["IoT TwinMaker", "TwinMaker"]
  sources = [
    "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/what-is-twinmaker.html",
    "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/security.html",
  ]

  area "client_devices" {
    party  = "not_applicable"
    reason = "Devices connect to other services; a twin only shows their data."
    source = "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/what-is-twinmaker.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes and reviews connector functions and queries, and limits what they read."
    reason   = "Connectors are functions of the customer."
    source   = "https://docs.aws.amazon.com/iot-twinmaker/latest/guide/data-connector-interface.html"
  }

  obligation "workspace_role_limited" {
    title        = "Limit the role of each workspace"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Everybody who may query the twin reads through the role of its workspace; if that reads the whole lake, so do they."
    provider     = "Assumes the role of the workspace for buckets and connectors."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.15", "A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-twinmaker/latest/guide/twinmaker-gs-service-role.html"]
  }

  obligation "connectors_reviewed" {
    title        = "Review connector functions"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A connector passes on parameters of the viewer's query; one that builds SQL from them is open to injection."
    provider     = "Calls the function with the parameters of the query."
    frameworks   = { nist_800_53_r5 = ["SA-11", "SI-10"], iso_27001_2022 = ["A.8.28"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-twinmaker/latest/guide/data-connector-interface.html"]
  }

  obligation "scenes_protected" {
    title        = "Protect scenes and plans of buildings"
    area         = "data_content"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Bucket of each workspace with its policy, public access block and key, classification of the scenes, and who may read them."
    rationale    = "Models of plants with cameras, doors and pipes are a plan for a burglar; they lie in a bucket of the customer."
    provider     = "Reads scenes from the bucket of the workspace."
    frameworks   = { nist_800_53_r5 = ["AC-3", "SC-28"], iso_27001_2022 = ["A.5.12", "A.8.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-twinmaker/latest/guide/data-protection.html"]
  }

  obligation "definitions_kept" {
    title        = "Keep workspaces as code"
    area         = "backup"
    severity     = "low"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Entities, component types and scenes that were clicked together cannot be set up again after a deletion."
    provider     = "Keeps the workspace until it is deleted."
    frameworks   = { nist_800_53_r5 = ["CP-9", "CM-2"], iso_27001_2022 = ["A.8.13"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-twinmaker/latest/guide/disaster-recovery-resiliency.html"]
  }
}
