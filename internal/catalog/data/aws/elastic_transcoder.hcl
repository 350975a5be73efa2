service "aws_elastic_transcoder" {
  name        = "Amazon Elastic Transcoder"
  cloud       = "aws"
  model       = "paas"
  status      = "discontinued"
  description = "Transcoded media files in Amazon S3. AWS ended it on 13 November 2025; the rules are for code that still names it."
  aliases     = ["Elastic Transcoder"]
  resources   = ["aws_elastictranscoder_pipeline", "aws_elastictranscoder_preset"]
  sources     = ["https://aws.amazon.com/blogs/media/support-for-amazon-elastic-transcoder-ending-soon/"]

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code ran in the service."
    source = "https://aws.amazon.com/blogs/media/support-for-amazon-elastic-transcoder-ending-soon/"
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, and closed the service."
    customer = "Moved its workflows to another transcoder before that day, and removes the code that names it."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://aws.amazon.com/blogs/media/support-for-amazon-elastic-transcoder-ending-soon/"
  }

  obligation "outputs_not_public" {
    title     = "Do not grant everyone access to outputs"
    area      = "data_content"
    severity  = "high"
    rationale = "A grant to AllUsers or AuthenticatedUsers puts it on every file and thumbnail that the pipeline writes; films before their release are then public."
    provider  = "Set the grants of the pipeline on each object it wrote."
    frameworks = {
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/pipeline-settings.html"]
    check "aws_elastictranscoder_pipeline" {
      require = !anytrue([for p in concat(tolist(self.content_config_permissions), tolist(self.thumbnail_config_permissions)) : contains(["AllUsers", "AuthenticatedUsers"], p.grantee)])
      remedy  = "Remove content_config_permissions and thumbnail_config_permissions for AllUsers and AuthenticatedUsers, and serve files through a CDN."
    }
  }

  obligation "workflows_moved" {
    title        = "Prove that transcoding was moved"
    area         = "change_management"
    severity     = "low"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Migration record: pipelines and presets with their successors, date of the switch, roles and topics of the service removed."
    rationale    = "Roles with access to the media buckets stay behind, and Terraform fails on resources that no longer exist."
    provider     = "Ended access to pipelines on 13 November 2025."
    frameworks = {
      nist_800_53_r5 = ["SA-22", "CM-8"]
      iso_27001_2022 = ["A.5.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://aws.amazon.com/blogs/media/support-for-amazon-elastic-transcoder-ending-soon/"]
  }
}
