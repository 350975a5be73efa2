service "aws_workdocs" {
  name        = "Amazon WorkDocs"
  cloud       = "aws"
  family      = "document_collaboration"
  status      = "discontinued"
  description = "Document storage and sharing for teams. AWS stopped taking customers in 2024 and ended the service on 25 April 2025; the matrix shows how it divided responsibility."
  seeds       = [250]
  aliases     = ["WorkDocs", "Amazon Zocalo", "Zocalo"]
  sources = [
    "https://aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs/",
    "https://docs.aws.amazon.com/workdocs/latest/adminguide/what_is.html",
  ]

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, offered a download and an export to Amazon S3, and closed the service."
    customer = "Moved its documents and processes before that day, and proves that it did."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs/"
  }

  obligation "content_moved" {
    title        = "Prove that documents were moved or deleted"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Migration record: sites and users exported, counts and checksums at the new place, versions and comments that were left behind, date on which the site was deleted, decision by the owner of the data."
    rationale    = "Documents under retention or legal hold that were in a site when it closed cannot be produced any more, and nobody can show what became of personal data in them."
    provider     = "Offered the export until the end and then deleted what was left."
    frameworks   = { nist_800_53_r5 = ["SI-12", "SA-22"], iso_27001_2022 = ["A.5.33"], gdpr = ["5"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs/"]
  }

  obligation "export_protected" {
    title        = "Protect the exported documents"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of the buckets with exports, their access, encryption and retention, and the day on which each is deleted or was handed over."
    rationale    = "The export is one zip archive per user in a bucket made in a hurry: all documents of everybody, without the sharing rules that protected them."
    provider     = "Wrote the archives and a list of permissions to the bucket; enforces nothing there but the bucket's own policy."
    frameworks   = { nist_800_53_r5 = ["AC-3", "SC-28"], iso_27001_2022 = ["A.5.33", "A.8.10"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs/"]
  }

  obligation "leftovers_removed" {
    title        = "Remove what WorkDocs left in the account"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "on change"
    rationale    = "Directories, service roles, policies with workdocs:* and DNS records of the site cost money and open doors after the service is gone."
    provider     = "Removed the sites; directories, roles and records stay with the customer."
    frameworks   = { nist_800_53_r5 = ["CM-8", "AC-2"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/workdocs/latest/adminguide/what_is.html"]
  }
}
