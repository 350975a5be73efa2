service "aws_cloudsearch" {
  name        = "Amazon CloudSearch"
  cloud       = "aws"
  family      = "search_service"
  status      = "deprecated"
  description = "A search index over uploaded documents. AWS takes no new customers since July 2024 and points to Amazon OpenSearch Service."
  aliases     = ["CloudSearch"]
  resources   = ["aws_cloudsearch_domain", "aws_cloudsearch_domain_service_access_policy"]
  sources = [
    "https://docs.aws.amazon.com/cloudsearch/latest/developerguide/what-is-cloudsearch.html",
    "https://aws.amazon.com/blogs/big-data/transition-from-amazon-cloudsearch-to-amazon-opensearch-service/",
  ]

  resource_type "aws_cloudsearch_domain" {
    defaults = { "endpoint_options.tls_security_policy" = "Policy-Min-TLS-1-0-2019-07" }
    identity = ["id", "name", "arn"]
  }

  area "patching" {
    party  = "provider"
    reason = "There is one engine, without a version or a window to choose."
    source = "https://docs.aws.amazon.com/cloudsearch/latest/developerguide/what-is-cloudsearch.html"
  }

  obligation "https_required" {
    title     = "Refuse plain HTTP at search endpoints"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Unless told otherwise the endpoints answer over HTTP: search terms, results and uploaded documents travel in the clear."
    provider  = "Serves HTTPS with its own certificate, and HTTP too unless it is refused."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_220"], powerpipe = ["cloudsearch_domain_enforced_https_enabled"] }
    sources     = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html"]

    check "aws_cloudsearch_domain" {
      require = anytrue([for e in self.endpoint_options : e.enforce_https == true])
      remedy  = "Add endpoint_options with enforce_https = true."
    }
  }

  obligation "tls_1_2" {
    title     = "Accept TLS 1.2 and later only"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "By default the endpoints still accept TLS 1.0, whose flaws let somebody in the path read or change requests."
    provider  = "Offers a policy with TLS 1.2 and one with TLS 1.0, which is the default."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_218"], powerpipe = ["cloudsearch_domain_uses_latest_tls_version"] }
    sources     = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/API_DomainEndpointOptions.html"]

    check "aws_cloudsearch_domain" {
      require = anytrue([for e in self.endpoint_options : e.tls_security_policy == "Policy-Min-TLS-1-2-2019-07"])
      remedy  = "Set tls_security_policy = \"Policy-Min-TLS-1-2-2019-07\" in endpoint_options."
    }
  }

  obligation "policy_not_public" {
    title     = "Close domains to unnamed principals"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Endpoints stand on the Internet and the access policy is the only lock: with principal \"*\" anybody searches the index, and with the document actions rewrites it."
    provider  = "Checks every request against the access policy."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-access.html"]

    check "aws_cloudsearch_domain_service_access_policy" {
      require = !anytrue([for s in policy(self.access_policy) : grants_to_all(s)])
      remedy  = "Name roles as Principal, or limit \"*\" with aws:SourceIp to addresses of your own."
    }
  }

  obligation "multi_az" {
    title       = "Run domains in two zones"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A domain in one zone is gone with it; search returns errors until the zone is back or the index is built anew."
    provider    = "Keeps a second set of instances in another zone when asked, and moves traffic."
    frameworks  = { nist_800_53_r5 = ["CP-10", "SC-36"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-availability-options.html"]

    check "aws_cloudsearch_domain" {
      require = self.multi_az == true
      fix     = { multi_az = true }
    }
  }

  # What Terraform cannot show

  obligation "migration_planned" {
    title        = "Plan the move to another search service"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision with owner and date: domains in use, target for each, effort for queries and schema, state of the move."
    rationale    = "The service gets no new features and no new customers; who waits for an end date has a year for rewriting every query."
    provider     = "Keeps the service secure and available for its customers and publishes guidance for the move."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://aws.amazon.com/blogs/big-data/transition-from-amazon-cloudsearch-to-amazon-opensearch-service/"]
  }

  obligation "rebuild_tested" {
    title        = "Test building the index from its source"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a full upload into a new domain: source, documents, duration, queries compared."
    rationale    = "There are no backups and no snapshots: a deleted domain or a bad batch is mended only by uploading everything again."
    provider     = "Keeps the index on redundant storage; it keeps no earlier state."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-10"], iso_27001_2022 = ["A.8.13"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/uploading-data.html"]
  }
}
