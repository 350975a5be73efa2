service "aws_iot_sitewise" {
  name        = "AWS IoT SiteWise"
  cloud       = "aws"
  family      = "iot_platform"
  description = "Collects data of industrial equipment through gateways, models it as assets and keeps its history."
  aliases     = ["IoT SiteWise", "SiteWise Edge", "SiteWise Monitor"]
  sources = [
    "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/what-is-sitewise.html",
    "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/security.html",
  ]

  area "host_protection" {
    party    = "customer"
    customer = "Hardens, patches and watches the machines on which gateways run, and limits who reaches them."
    reason   = "SiteWise Edge gateways run on machines in the plant."
    source   = "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/vulnerability-analysis-and-management.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps measurements in its tiers for as long as they are configured."
    customer = "Chooses tiers and retention, exports what must survive, keeps models and dashboards as code."
    reason   = "Models and dashboards are configuration; measurements are kept as long as the storage settings say."
    source   = "https://docs.aws.amazon.com/iot-sitewise/latest/userguide/manage-data-storage.html"
  }

  obligation "gateways_maintained" {
    title        = "Patch and harden gateways in the plant"
    area         = "patching"
    severity     = "high"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "List of the gateways with system and component versions, date of the last update, who reaches them, and the firewall rules between plant and gateway."
    rationale    = "A gateway stands with one foot in the control network and one in the cloud; unpatched, it is the bridge between them."
    provider     = "Publishes gateway components and their updates."
    frameworks   = { nist_800_53_r5 = ["SI-2", "SC-7"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8", "A.8.22"], cis_controls_8_1 = ["7.4"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iot-sitewise/latest/userguide/vulnerability-analysis-and-management.html"]
  }

  obligation "encryption_key_chosen" {
    title        = "Choose the key for asset data"
    area         = "key_management"
    severity     = "low"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Output of describe-default-encryption-configuration for each Region in use, with the key and its policy, or the decision to stay with the default."
    recommended  = false
    rationale    = "Data is encrypted with a key of AWS unless the account sets its own; then no key policy stands before the history of the plant."
    provider     = "Encrypts with a key of its own, or with the one in the account's encryption configuration."
    frameworks   = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-sitewise/latest/userguide/key-management.html"]
  }

  obligation "source_credentials" {
    title        = "Keep credentials of data sources in Secrets Manager"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "OPC UA servers are read with accounts of the control system; whoever has them may, on many servers, also write."
    provider     = "Reads the credentials of a source from a secret."
    frameworks   = { nist_800_53_r5 = ["IA-5", "AC-6"], iso_27001_2022 = ["A.5.17"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-sitewise/latest/userguide/configure-source-authentication-greengrass-v2.html"]
  }

  obligation "security_modes" {
    title        = "Encrypt and sign connections to OPC UA servers"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of the sources with message security mode and policy, and the reason where it is None."
    rationale    = "Security mode None sends measurements and passwords through the plant in plain text and believes whatever answers."
    provider     = "Offers signing and encryption for each source."
    frameworks   = { nist_800_53_r5 = ["SC-8", "SC-23"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-sitewise/latest/userguide/configure-opcua-source.html"]
  }

  obligation "access_review" {
    title        = "Review who sees and changes assets"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Portals and dashboards have lists of users of their own, beside IAM; people who left the plant still see it."
    provider     = "Evaluates IAM policies and the access policies of portals and projects."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-sitewise/latest/userguide/security-iam.html"]
  }
}
