service "aws_mediapackage" {
  name        = "AWS Elemental MediaPackage"
  cloud       = "aws"
  model       = "paas"
  description = "Packages live video for players and protects it with DRM; Terraform makes channels and channel groups, endpoints are made elsewhere."
  aliases     = ["MediaPackage", "Elemental MediaPackage"]
  resources   = ["aws_media_package_channel", "aws_media_packagev2_channel_group"]
  sources     = ["https://docs.aws.amazon.com/mediapackage/latest/ug/what-is.html", "https://docs.aws.amazon.com/mediapackage/latest/ug/security.html"]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/mediapackage/latest/ug/what-is.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/mediapackage/latest/ug/infrastructure-security.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the live window and the start-over window that an endpoint names."
    customer = "Harvests to Amazon S3 what is to be kept longer."
    reason   = "Segments are deleted when their window is over."
    source   = "https://docs.aws.amazon.com/mediapackage/latest/ug/ltov-how.html"
  }

  obligation "endpoints_authorized" {
    title        = "Let only the CDN fetch from endpoints"
    area         = "application_controls"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "An endpoint without authorization or policy serves whoever has its address, past the CDN, its geography and its bill; Terraform does not make endpoints yet."
    provider     = "Checks the header that the CDN adds, or the policy of the endpoint."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-4"]
      pci_dss_4_0    = ["7.2.1"]
      iso_27001_2022 = ["A.8.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediapackage/latest/ug/cdn-auth.html"]
  }

  obligation "ingest_credentials_rotated" {
    title        = "Rotate the ingest credentials of channels"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "User and password of a channel's input stand in Terraform's state; whoever reads it can put another picture on air."
    provider     = "Makes the credentials and new ones on request."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "IA-5(7)"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediapackage/latest/ug/channels-rotate-creds.html"]
  }

  obligation "drm_keys_protected" {
    title        = "Protect the exchange of DRM keys"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Keys that reach the packager readable, or that never rotate, open all content that was sold under them."
    provider     = "Fetches content keys over SPEKE under a role, encrypted where a certificate is given."
    frameworks = {
      nist_800_53_r5 = ["SC-12"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediapackage/latest/ug/drm-content-key-encryption.html"]
  }

  obligation "access_logs_read" {
    title        = "Turn access logs of channels on and read them"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Without access logs nobody sees players that come past the CDN, or an encoder that is not yours."
    provider     = "Writes ingress and egress access logs to CloudWatch Logs when told to, outside of Terraform."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-6"]
      iso_27001_2022 = ["A.8.15", "A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediapackage/latest/ug/access-logging.html"]
  }
}
