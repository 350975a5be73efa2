service "aws_kinesis_video_streams" {
  name        = "Amazon Kinesis Video Streams"
  cloud       = "aws"
  family      = "streaming"
  description = "Ingestion, storage and playback of video and other time-encoded media from devices."
  aliases     = ["Kinesis Video Streams", "KVS", "Kinesis Video"]
  resources = [
    "aws_kinesis_video_stream",
  ]
  sources = [
    "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/what-is-kinesis-video.html",
    "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/security.html",
  ]

  resource_type "aws_kinesis_video_stream" {
    defaults = { data_retention_in_hours = 0 }
    identity = ["arn", "id", "name"]
  }

  area "client_devices" {
    party    = "customer"
    customer = "Gives each camera credentials of its own that only put media into one stream, keeps its firmware current, revokes lost devices."
    reason   = "A camera that anybody can open carries the key to its stream."
    source   = "https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-iot.html"
  }

  obligation "customer_managed_key" {
    title       = "Encrypt video with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Video is always encrypted, but under aws/kinesisvideo everybody whom IAM lets play a stream sees it; there is no second lock and nothing to disable. The key cannot be changed later."
    provider    = "Encrypts media at rest with the key named, or with aws/kinesisvideo."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_177"]
      powerpipe = ["kinesis_video_stream_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html"]

    check "aws_kinesis_video_stream" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_key_id"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own; the stream is replaced."
    }
  }

  obligation "retention_set" {
    title       = "Choose how long video is kept"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "With 0 hours nothing is stored: what was not watched live cannot be shown to anybody afterwards."
    provider    = "Deletes media older than the retention."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      iso_27001_2022   = ["A.8.10"]
      soc_2            = ["C1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-data.html"]

    check "aws_kinesis_video_stream" {
      require = self.data_retention_in_hours > 0
      remedy  = "Set data_retention_in_hours to what purpose and law allow."
    }
  }

  obligation "recording_justified" {
    title        = "Justify what is filmed and how long it is kept"
    area         = "data_classification"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Video shows people who did not ask for it; kept too long or seen by too many it is a breach of its own."
    provider     = "Stores media for the time that is set and does not look into it."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      iso_27001_2022   = ["A.5.12"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/security.html"]
  }

  obligation "viewers_reviewed" {
    title        = "Review who may play streams"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "GetMedia and the session URLs of HLS and DASH show the picture to whoever has them."
    provider     = "Evaluates IAM policies and lets session URLs expire."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-iam.html"]
  }

  obligation "device_credentials_revocable" {
    title        = "Show that a lost camera can be cut off"
    area         = "client_devices"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a revoked device certificate or role: date, device, time until its upload was refused, other devices unaffected."
    rationale    = "A camera that is stolen keeps its credentials; if many share one, all have to be changed."
    provider     = "Issues short-lived credentials through AWS IoT where devices use certificates."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-iot.html"]
  }
}
