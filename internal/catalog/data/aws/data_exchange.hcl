service "aws_data_exchange" {
  name        = "AWS Data Exchange"
  cloud       = "aws"
  family      = "data_transfer"
  description = "Offers, sells and receives data sets: files, tables and direct access to buckets."
  aliases     = ["Data Exchange", "ADX"]
  resources = [
    "aws_dataexchange_data_set",
    "aws_dataexchange_event_action",
    "aws_dataexchange_revision",
    "aws_dataexchange_revision_assets",
  ]
  sources = [
    "https://docs.aws.amazon.com/data-exchange/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/data-exchange/latest/userguide/security.html",
  ]

  resource_type "aws_dataexchange_revision_assets" {
    defaults = { force_destroy = false }
  }

  area "data_content" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hands revisions to subscribers under the terms of the offer."
    customer = "Owns or licenses what it offers, removes personal data, checks what it receives before using it."
    reason   = "AWS does not look into data sets; provider and subscriber agree between themselves."
    source   = "https://docs.aws.amazon.com/data-exchange/latest/userguide/publishing-guidelines.html"
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "Imports and exports run over TLS inside of AWS; there is no setting."
    source = "https://docs.aws.amazon.com/data-exchange/latest/userguide/data-protection.html"
  }

  obligation "bucket_access_narrow" {
    title     = "Share single prefixes of a bucket"
    area      = "data_content"
    severity  = "high"
    rationale = "Data access to a bucket without keys or prefixes lets every subscriber read all that lies in it, also what is put there next year."
    provider  = "Limits subscribers to the keys and prefixes of the asset."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.14", "A.8.3"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/data-exchange/latest/userguide/publish-s3-data-access-product.html"]

    check "aws_dataexchange_revision_assets" {
      require = alltrue([for a in self.asset : alltrue([for c in a.create_s3_data_access_from_s3_bucket : alltrue([for s in c.asset_source : length(s.key_prefixes) > 0 || length(s.keys) > 0])])])
      remedy  = "Set key_prefixes or keys in asset_source."
    }
  }

  obligation "revisions_kept" {
    title      = "Do not destroy revisions with their assets"
    area       = "change_management"
    severity   = "low"
    rationale  = "With force_destroy a changed argument replaces the revision and removes the assets that subscribers use."
    provider   = "Refuses to delete a revision that is finalized or holds assets, unless forced."
    frameworks = { nist_800_53_r5 = ["CP-9", "CM-3"], iso_27001_2022 = ["A.8.13"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources = [
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dataexchange_revision_assets",
      "https://docs.aws.amazon.com/data-exchange/latest/userguide/data-sets.html",
    ]

    check "aws_dataexchange_revision_assets" {
      require = self.force_destroy != true
      fix     = { force_destroy = false }
    }
  }

  obligation "export_key" {
    title       = "Export with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Without a KMS key whoever may read the bucket reads the licensed data; a key is a second lock that the licence often asks for."
    provider    = "Writes the revision to the bucket with the encryption that the action names."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/data-exchange/latest/apireference/API_ExportServerSideEncryption.html"]

    check "aws_dataexchange_event_action" {
      require = alltrue([for a in self.action : alltrue([for x in a.export_revision_to_s3 : anytrue([for e in x.encryption : e.type == "aws:kms" && e.kms_key_arn != null])])])
      remedy  = "Add encryption { type = \"aws:kms\" } with kms_key_arn to export_revision_to_s3."
    }
  }

  obligation "offers_cleared" {
    title        = "Clear data before it is offered"
    area         = "data_classification"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each product: origin and rights, check for personal and secret data with its result, approval by the owner, terms of the offer."
    rationale    = "What a subscriber has copied cannot be called back; personal data in a product is a breach that you published yourself."
    provider     = "Publishes rules for data products; it does not check each revision."
    frameworks = {
      nist_800_53_r5 = ["AC-21", "RA-2", "SI-19"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.5.34", "A.8.11"]
      soc_2          = ["P6.1"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/data-exchange/latest/userguide/publishing-guidelines.html"]
  }

  obligation "received_data_checked" {
    title        = "Check received data before using it"
    area         = "application_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Revisions arrive and are exported by themselves; a changed format or a poisoned file goes straight into reports and models."
    provider     = "Delivers what the other side published."
    frameworks = {
      nist_800_53_r5 = ["SI-10", "SA-9"]
      iso_27001_2022 = ["A.5.21"]
      soc_2          = ["PI1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/data-exchange/latest/userguide/subscribe-to-data-sets.html"]
  }

  obligation "subscriptions_reviewed" {
    title        = "Review subscriptions, grants and their terms"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Licences limit use, sharing and time; data of an ended subscription must be deleted, and a grant to a former partner still delivers."
    provider     = "Lists subscriptions and data grants with their end."
    frameworks   = { nist_800_53_r5 = ["AC-21", "SI-12"], iso_27001_2022 = ["A.5.32", "A.8.10"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/data-exchange/latest/userguide/subscribe-to-data-sets.html"]
  }
}
