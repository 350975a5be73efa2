service "aws_mediastore" {
  name        = "AWS Elemental MediaStore"
  cloud       = "aws"
  family      = "object_storage"
  status      = "discontinued"
  description = "A store for live video behind HTTP endpoints. AWS ended it on 13 November 2025; the rules are for code that still names it."
  aliases     = ["MediaStore", "Elemental MediaStore"]
  resources   = ["aws_media_store_container", "aws_media_store_container_policy"]
  sources     = ["https://docs.aws.amazon.com/mediastore/latest/ug/what-is.html"]

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end a year ahead, and closed the service."
    customer = "Moved its workflows to another origin before that day, and removes the code that names it."
    reason   = "The service has ended; moving away was the customer's part."
    source   = "https://docs.aws.amazon.com/mediastore/latest/ug/what-is.html"
  }

  obligation "policy_not_public" {
    title     = "Let only named principals write to containers"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A policy that lets everybody put objects lets anybody replace the live picture; one that lets everybody do everything deletes it."
    provider  = "Evaluated the container policy on every request."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/mediastore/latest/ug/policies.html"]
    # Reading by everyone is what an origin without a CDN does.
    check "aws_media_store_container_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s) && (covers_action(s, "mediastore:PutObject") || covers_action(s, "mediastore:DeleteObject") || covers_action(s, "mediastore:PutContainerPolicy"))])
      remedy  = "Name the account or role that writes as Principal; leave mediastore:GetObject and mediastore:DescribeObject for others."
    }
  }

  obligation "https_required" {
    title     = "Refuse plain HTTP on containers"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Segments that are fetched over HTTP can be replaced on the way to the viewer or the CDN."
    provider  = "Answered on HTTP too unless the policy asked for a secure transport."
    frameworks = {
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/mediastore/latest/ug/policies-examples.html"]
    check "aws_media_store_container_policy" {
      require = alltrue([for s in policy(self.policy) : lower(s.effect) != "allow" || anytrue([for c in s.conditions : c.key == "aws:securetransport" && contains(c.values, "true")])]) || anytrue([for s in policy(self.policy) : lower(s.effect) == "deny" && anytrue([for c in s.conditions : c.key == "aws:securetransport" && contains(c.values, "false")])])
      remedy  = "Add the condition Bool aws:SecureTransport = true to each statement that allows something."
    }
  }

  obligation "content_moved" {
    title        = "Prove that video and workflows were moved"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Migration record: containers, their new origin, date on which encoders and CDN were switched, what was kept and what was given up, decision by the owner."
    rationale    = "Recordings under retention that were in a container cannot be produced any more."
    provider     = "Ended access to containers on 13 November 2025."
    frameworks = {
      nist_800_53_r5 = ["SI-12", "SA-22"]
      iso_27001_2022 = ["A.5.33"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediastore/latest/ug/what-is.html"]
  }

  obligation "leftovers_removed" {
    title        = "Remove what still points to MediaStore"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "on change"
    rationale    = "Origins of a CDN, names and roles that point to an endpoint that is gone cost time in every incident, and Terraform fails on its resources."
    provider     = "Removed the endpoints; origins, records and roles stay with the customer."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "AC-2"]
      iso_27001_2022 = ["A.5.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mediastore/latest/ug/what-is.html"]
  }
}
