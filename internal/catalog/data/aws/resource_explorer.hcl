service "aws_resource_explorer" {
  name        = "AWS Resource Explorer"
  cloud       = "aws"
  family      = "infrastructure_management"
  description = "Indexes resources of regions and accounts and lets people search them through views."
  aliases     = ["Resource Explorer"]
  resources = [
    "aws_resourceexplorer2_index",
    "aws_resourceexplorer2_view",
  ]
  sources = [
    "https://docs.aws.amazon.com/resource-explorer/latest/userguide/welcome.html",
    "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security.html",
  ]

  area "asset_inventory" {
    party    = "shared"
    kind     = "dependent"
    provider = "Indexes the resource types that it supports in regions with an index, and copies indexes to the aggregator region."
    customer = "Turns indexes on in every region, names one aggregator, tells who owns what it finds, lists what is not supported."
    reason   = "What is not indexed is not found, and an index knows no owners."
    source   = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/supported-resource-types.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/welcome.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Indexes are always encrypted; there is no setting."
    source = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/data-protection.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "An index is made anew from the resources."
    source = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-service-turn-on-region.html"
  }

  area "workload_identity" {
    party  = "provider"
    reason = "It reads resources under a service-linked role that AWS defines; the customer names no role."
    source = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/security_iam_service-linked-roles.html"
  }

  area "secrets" {
    party  = "not_applicable"
    reason = "It takes and keeps no credential."
    source = "https://docs.aws.amazon.com/resource-explorer/latest/userguide/data-protection.html"
  }

  obligation "view_shows_tags" {
    title      = "Include tags in views"
    area       = "asset_inventory"
    severity   = "low"
    rationale  = "Without tags a search finds the resource and not its owner, and nobody can ask for what has no tag at all."
    provider   = "Indexes tags and shows them in views that include them."
    frameworks = { nist_800_53_r5 = ["CM-8(4)"], iso_27001_2022 = ["A.5.9"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-views.html"]

    check "aws_resourceexplorer2_view" {
      require = anytrue([for p in self.included_property : p.name == "tags"])
      remedy  = "Add included_property { name = \"tags\" }."
    }
  }

  obligation "all_regions_indexed" {
    title        = "Show that every region has an index"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Regions of each account with the type of their index, the one aggregator region, and what was found in regions that nobody uses."
    rationale    = "What runs in a region without an index, by mistake or by an intruder, appears in no search."
    provider     = "Lists indexes per account; an organization-wide view needs one in each account."
    frameworks = {
      nist_800_53_r5   = ["CM-8", "CM-8(3)"]
      iso_27001_2022   = ["A.5.9"]
      cis_controls_8_1 = ["1.1"]
      soc_2            = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-aggregator-region.html"]
  }

  obligation "view_access_reviewed" {
    title        = "Review who may search through which view"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A view over the organization shows names, tags and places of everything to whoever may use it: the map that an intruder draws first."
    provider     = "Asks for permission on the view, and for nothing on the resources that it shows."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-6(7)"]
      iso_27001_2022 = ["A.5.15", "A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/resource-explorer/latest/userguide/manage-views-grant-access.html"]
  }
}
