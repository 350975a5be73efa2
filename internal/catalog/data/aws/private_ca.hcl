service "aws_private_ca" {
  name        = "AWS Private Certificate Authority"
  cloud       = "aws"
  family      = "certificate_service"
  description = "Certificate authorities of your own, whose keys stay in hardware modules, for servers, devices and people inside."
  aliases     = ["AWS Private CA", "Private CA", "ACM Private CA", "ACM PCA"]
  resources = [
    "aws_acmpca_certificate",
    "aws_acmpca_certificate_authority",
    "aws_acmpca_certificate_authority_certificate",
    "aws_acmpca_permission",
    "aws_acmpca_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/privateca/latest/userguide/PcaWelcome.html",
    "https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html",
  ]

  resource_type "aws_acmpca_certificate_authority" {
    defaults = {
      enabled                                                    = true
      type                                                       = "SUBORDINATE"
      usage_mode                                                 = "GENERAL_PURPOSE"
      permanent_deletion_time_in_days                            = 30
      "revocation_configuration.crl_configuration.enabled"       = false
      "revocation_configuration.crl_configuration.s3_object_acl" = "PUBLIC_READ"
    }
    legacy   = { status = "string" }
    identity = ["id", "arn"]
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates the key of the authority in hardware modules, never releases it, and signs what it is asked to sign."
    customer = "Plans the hierarchy, the lifetimes and the algorithms, decides who may have what signed, replaces authorities before they end."
    reason   = "The key cannot leave, but whoever may call IssueCertificate uses it."
    source   = "https://docs.aws.amazon.com/privateca/latest/userguide/data-protection.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps keys durable and a deleted authority restorable for 7 to 30 days."
    customer = "Leaves that time long, keeps certificates and chains elsewhere, knows how devices would come to trust a new authority."
    reason   = "The key of an authority that is gone cannot be had again, and neither can the trust in it."
    source   = "https://docs.aws.amazon.com/privateca/latest/userguide/PCADeleteCA.html"
  }

  function "issues_anything" {
    description = "Whether a statement lets somebody have certificates of any kind signed, also those of authorities."
    params      = ["s"]
    result      = lower(s.effect) == "allow" && covers_action(s, "acm-pca:IssueCertificate") && !anytrue([for c in s.conditions : c.key == "acm-pca:templatearn"])
  }

  obligation "revocation" {
    title     = "Publish revoked certificates"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without a CRL or OCSP a stolen server or device certificate is good until it ends; there is no way to tell the others."
    provider  = "Writes the CRL to a bucket and answers OCSP for authorities that are set to it."
    frameworks = {
      nist_800_53_r5   = ["IA-5(2)", "SC-17"]
      pci_dss_4_0      = ["3.7.5", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/revocation-setup.html"]

    check "aws_acmpca_certificate_authority" {
      when = self.usage_mode != "SHORT_LIVED_CERTIFICATE" && self.type != "ROOT"
      require = anytrue([for r in self.revocation_configuration :
        anytrue([for c in r.crl_configuration : c.enabled == true]) || anytrue([for o in r.ocsp_configuration : o.enabled == true])
      ])
      remedy = "Add revocation_configuration with ocsp_configuration { enabled = true } or a crl_configuration."
    }
  }

  obligation "crl_not_public" {
    title     = "Publish CRLs without public objects"
    area      = "network_controls"
    severity  = "medium"
    rationale = "PUBLIC_READ, the default, works only in a bucket whose public access blocks are off; the next object in that bucket is public as well."
    provider  = "Writes the CRL with the object ACL that the authority names."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "SC-7"]
      iso_27001_2022   = ["A.8.3"]
      pci_dss_4_0      = ["1.4.4"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/crl-planning.html"]

    check "aws_acmpca_certificate_authority" {
      require = !anytrue([for r in self.revocation_configuration : anytrue([for c in r.crl_configuration : c.enabled == true && c.s3_object_acl != "BUCKET_OWNER_FULL_CONTROL"])])
      remedy  = "Set s3_object_acl = \"BUCKET_OWNER_FULL_CONTROL\" and serve the CRL through CloudFront."
    }
  }

  obligation "root_disabled" {
    title     = "Disable root authorities between uses"
    area      = "key_management"
    severity  = "low"
    rationale = "A root is needed to sign an authority below it once in years; in between, an enabled one can sign a second hierarchy that every device trusts."
    provider  = "Signs for enabled authorities only."
    frameworks = {
      aws_fsbp       = ["PCA.1"]
      nist_800_53_r5 = ["SC-12", "CM-7"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.7.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html"]

    check "aws_acmpca_certificate_authority" {
      when    = self.type == "ROOT"
      require = self.enabled == false
      fix     = { enabled = false }
    }
  }

  obligation "root_key_strong" {
    title      = "Give root authorities a long key"
    area       = "key_management"
    severity   = "low"
    rationale  = "A root lives ten years and more and cannot be changed in devices that are out; 2048 bits of RSA are at their end by then."
    provider   = "Generates RSA, elliptic curve and ML-DSA keys as asked."
    frameworks = { nist_800_53_r5 = ["SC-12", "SC-13"], iso_27001_2022 = ["A.8.24"], pci_dss_4_0 = ["3.7.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources    = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html"]

    check "aws_acmpca_certificate_authority" {
      when    = self.type == "ROOT"
      require = !anytrue([for c in self.certificate_authority_configuration : contains(["RSA_2048", "EC_prime256v1"], c.key_algorithm)])
      remedy  = "Set key_algorithm to RSA_4096, EC_secp384r1 or an ML_DSA one in a new root; it cannot be changed."
    }
  }

  obligation "key_storage_level" {
    title      = "Keep authority keys in level 3 modules"
    area       = "key_management"
    severity   = "low"
    rationale  = "Rules for authorities, and auditors, ask for modules of FIPS 140 level 3; level 2 is weaker against those who hold the hardware."
    provider   = "Uses level 3 modules unless a lower standard is named, as a few Regions need."
    frameworks = { nist_800_53_r5 = ["SC-12", "SC-13"], pci_dss_4_0 = ["3.6.1.2"] }
    derived    = ["nist_800_53_r5", "pci_dss_4_0"]
    sources    = ["https://docs.aws.amazon.com/privateca/latest/userguide/data-protection.html"]

    check "aws_acmpca_certificate_authority" {
      require = self.key_storage_security_standard != "FIPS_140_2_LEVEL_2_OR_HIGHER"
      fix     = { key_storage_security_standard = "FIPS_140_2_LEVEL_3_OR_HIGHER" }
    }
  }

  obligation "deletion_delayed" {
    title     = "Keep deleted authorities for two weeks at least"
    area      = "backup"
    severity  = "medium"
    rationale = "A destroyed authority can be restored for that time only; a mistake that is noticed after a week of holidays costs the trust of every device."
    provider  = "Keeps a deleted authority for 7 to 30 days and then destroys its key."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "SC-12(1)"]
      iso_27001_2022 = ["A.8.13", "A.8.24"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/PCADeleteCA.html"]

    check "aws_acmpca_certificate_authority" {
      require = self.permanent_deletion_time_in_days >= 14
      fix     = { permanent_deletion_time_in_days = 30 }
      autofix = true
    }
  }

  obligation "policy_not_public" {
    title     = "Share authorities with named accounts only"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" without a condition lets any AWS account have certificates signed that all your systems trust."
    provider  = "Evaluates the policy of the authority at every request from another account."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/pca-resource-sharing.html"]

    check "aws_acmpca_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "templates_limited" {
    title     = "Limit the kind of certificates others may issue"
    area      = "identity_access"
    severity  = "high"
    rationale = "Without a condition on the template another account may have an authority of its own signed, and then issue whatever it likes."
    provider  = "Puts the template of each request into the context of the policy."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "SC-17"]
      iso_27001_2022   = ["A.5.15", "A.8.24"]
      pci_dss_4_0      = ["7.2.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/pca-rbp.html"]

    check "aws_acmpca_policy" {
      require = !anytrue([for s in policy(self.policy) : issues_anything(s)])
      remedy  = "Put acm-pca:IssueCertificate into a statement of its own with StringEquals on acm-pca:TemplateArn = \"arn:aws:acm-pca:::template/EndEntityCertificate/V1\"."
    }
  }

  obligation "certificates_short" {
    title     = "Issue certificates for 13 months at most"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The longer a certificate lives, the longer a stolen key works and the fewer people remember how it is renewed."
    provider  = "Signs whatever validity is asked for within that of the authority."
    frameworks = {
      nist_800_53_r5   = ["SC-12", "SC-17"]
      pci_dss_4_0      = ["3.7.4"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html"]

    # A validity that ends at a date cannot be judged without today's.
    check "aws_acmpca_certificate" {
      when = !matches("CACertificate|Subordinate", self.template_arn)
      require = !anytrue([for v in self.validity :
        v.type == "YEARS" && v.value > 1 || v.type == "MONTHS" && v.value > 13 || v.type == "DAYS" && v.value > 398
      ])
      remedy = "Set validity { type = \"DAYS\", value = \"90\" }, or 398 days at most."
    }
  }

  obligation "request_not_passed_through" {
    title     = "Do not sign whatever the request says"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Templates with CSR passthrough take over the extensions of the request: whoever writes the request decides what the certificate is good for."
    provider  = "Takes extensions from the template, the call or the request, as the template says."
    frameworks = {
      nist_800_53_r5   = ["SC-17", "AC-6"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/UsingTemplates.html"]

    check "aws_acmpca_certificate" {
      require = !matches("CSRPassthrough", self.template_arn)
      remedy  = "Use EndEntityCertificate/V1 or another template without CSRPassthrough."
    }
  }

  obligation "hierarchy_short" {
    title      = "Allow no deep chains below an authority"
    area       = "key_management"
    severity   = "low"
    rationale  = "Each level that the path length leaves open is one more authority that somebody can create without asking the root."
    provider   = "Writes the path length of the template into the authority's certificate."
    frameworks = { nist_800_53_r5 = ["SC-17"], iso_27001_2022 = ["A.8.24"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-hierarchy.html"]

    check "aws_acmpca_certificate" {
      require = !matches("_PathLen[2-9]", self.template_arn)
      remedy  = "Use SubordinateCACertificate_PathLen0/V1, or PathLen1 where a level below is planned."
    }
  }

  # What no code shows

  obligation "issuers_reviewed" {
    title        = "Review who may issue and revoke"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may call IssueCertificate can become any server or user; such rights hide in wildcards of pipelines and administrators."
    provider     = "Evaluates IAM policies, shares and the authority's policy; records every call in CloudTrail."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-5"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/security-iam.html"]
  }

  obligation "issuance_audited" {
    title        = "Read the audit reports of authorities"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A certificate that nobody ordered is the first sign of an intruder, and only the report lists all that were issued."
    provider     = "Writes on request a list of all certificates that an authority issued and revoked."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SC-17"]
      iso_27001_2022 = ["A.8.15", "A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/PcaAuditReport.html"]
  }

  obligation "authority_renewal_planned" {
    title        = "Plan the end of every authority"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of authorities with their ends, the longest certificate that each may still issue, the date by which a successor must be trusted everywhere, and who does it."
    rationale    = "An authority issues nothing that outlives it: years before its end certificates become shorter, and then everything stops on one day."
    provider     = "Refuses certificates beyond the authority's end; it does not replace an authority."
    frameworks   = { nist_800_53_r5 = ["SC-12", "SC-17"], iso_27001_2022 = ["A.8.24"], pci_dss_4_0 = ["3.7.4"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html"]
  }

  obligation "ceremony_recorded" {
    title        = "Record ceremonies of the root"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record of each use of a root: two people present, reason, account and session, what was signed, when the root was disabled again."
    rationale    = "Trust in a hierarchy is trust in how its root was used; without a record no auditor and no partner accepts it."
    provider     = "Records the calls in CloudTrail; who stood behind them it does not know."
    frameworks   = { nist_800_53_r5 = ["SC-12", "AU-10"], pci_dss_4_0 = ["3.7.6"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html"]
  }

  obligation "compromise_rehearsed" {
    title        = "Rehearse a stolen certificate and a lost authority"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: certificate revoked, time until clients refused it, clients that never check, plan for moving trust to another authority."
    rationale    = "Many programs never ask for revocation, and a CRL is good for days; what works must be known before it is needed."
    provider     = "Revokes on request and updates CRL and OCSP."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      pci_dss_4_0    = ["12.10.1"]
      iso_27001_2022 = ["A.5.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/privateca/latest/userguide/PcaRevokeCert.html"]
  }
}
