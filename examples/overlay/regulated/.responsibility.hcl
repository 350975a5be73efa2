# An organisation under PCI DSS and HIPAA: what maps to one of them counts, and
# some duties weigh more than elsewhere.

profile {
  preset     = "all"
  frameworks = ["pci_dss_4_0", "hipaa", "acme_baseline"]
}

framework "acme_baseline" {
  name    = "Acme security baseline"
  version = "3"
  controls = {
    DATA-1 = "Data of customers cannot be lost"
    DATA-2 = "Data of customers is under our own keys"
  }
}

adjustment "aws_rds.deletion_protection" {
  reason     = "Records are kept for ten years by law."
  severity   = "critical"
  frameworks = { acme_baseline = ["DATA-1"] }
}

adjustment "aws_s3.customer_managed_key" {
  reason      = "Contracts ask for keys that we can withdraw."
  severity    = "high"
  recommended = true
  frameworks  = { acme_baseline = ["DATA-2"] }
}

extend "aws_rds" {
  # AWS offers to patch minor versions; we do it ourselves, in order.
  area "patching" {
    party    = "customer"
    override = true
    reason   = "Minor versions are applied by us, after a test against a copy."
    source   = "Operations handbook 4.2"
  }

  obligation "owner_tagged" {
    title      = "Tag databases with their owner"
    area       = "asset_inventory"
    severity   = "medium"
    rationale  = "Whoever finds a leak must know within minutes whom to call."
    frameworks = { acme_baseline = ["DATA-1"] }
    sources    = ["Operations handbook 4.3"]

    check "aws_db_instance" {
      also    = ["aws_rds_cluster"]
      require = self.tags["owner"] != null
      remedy  = "Set tags with an owner."
    }
  }
}
