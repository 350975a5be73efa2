service "aws_acm" {
  name        = "AWS Certificate Manager"
  cloud       = "aws"
  family      = "certificate_service"
  description = "Issues, keeps and renews TLS certificates for load balancers, CloudFront, API Gateway and other services, and takes certificates from elsewhere."
  aliases     = ["ACM", "Certificate Manager"]
  resources   = ["aws_acm_certificate", "aws_acm_certificate_validation"]
  sources = [
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html",
  ]

  resource_type "aws_acm_certificate" {
    defaults = {
      key_algorithm                                         = "RSA_2048"
      "options.certificate_transparency_logging_preference" = "ENABLED"
      "options.export"                                      = "DISABLED"
    }
    identity = ["id", "arn"]
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates private keys, keeps them encrypted, hands them to integrated services only, and rotates them at each renewal."
    customer = "Guards the keys of certificates that it imports or exports, and everything that happens to them outside."
    reason   = "A key that was imported or exported exists outside of the service too."
    source   = "https://docs.aws.amazon.com/acm/latest/userguide/data-protection.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "A lost certificate is requested or imported again; there is no data to restore."
    source = "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
  }

  obligation "dns_validation" {
    title     = "Validate domains by DNS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Each renewal by e-mail waits for somebody to click a link in a mailbox such as admin@; when nobody does, the certificate expires and the site is down."
    provider  = "Renews by itself as long as the validation record stands in DNS."
    frameworks = {
      nist_800_53_r5   = ["SC-17", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["A1.2"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/domain-ownership-validation.html"]

    check "aws_acm_certificate" {
      when    = self.certificate_authority_arn == null && self.certificate_body == null
      require = contains(["DNS", "HTTP"], self.validation_method)
      fix     = { validation_method = "DNS" }
    }
  }

  obligation "transparency_logging" {
    title     = "Log certificates publicly"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Browsers refuse public certificates that are in no transparency log, and a certificate that is not logged hides from those who look for forged ones of your names."
    provider  = "Writes every public certificate to transparency logs unless told not to."
    frameworks = {
      nist_800_53_r5   = ["SC-17", "AU-10"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_234"]
      powerpipe = ["acm_certificate_transparency_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html"]

    check "aws_acm_certificate" {
      when    = self.certificate_authority_arn == null
      require = !anytrue([for o in self.options : o.certificate_transparency_logging_preference == "DISABLED"])
      remedy  = "Leave certificate_transparency_logging_preference out, or set it to \"ENABLED\"."
    }
  }

  obligation "key_strong" {
    title     = "Use keys of at least 2048 bits"
    area      = "key_management"
    severity  = "high"
    rationale = "An RSA key of 1024 bits can be factored by those who want to read or forge the traffic, and clients refuse it."
    provider  = "Generates RSA and elliptic curve keys of the kind asked for, RSA with 2048 bits unless told otherwise."
    frameworks = {
      aws_fsbp         = ["ACM.2"]
      nist_800_53_r5   = ["SC-12", "SC-13"]
      pci_dss_4_0      = ["3.7.1", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"]

    check "aws_acm_certificate" {
      when    = self.certificate_body == null
      require = self.key_algorithm != "RSA_1024"
      fix     = { key_algorithm = "RSA_2048" }
    }
  }

  obligation "private_key_out_of_state" {
    title     = "Keep private keys out of state"
    area      = "secrets"
    severity  = "high"
    rationale = "An imported private_key stands in state and plan files; whoever may read those can pass for your site and read recorded traffic."
    provider  = "Encrypts the imported key and never shows it again."
    frameworks = {
      nist_800_53_r5   = ["IA-5(2)", "SC-12"]
      pci_dss_4_0      = ["3.6.1", "3.7.2"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = [
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/acm_certificate",
      "https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html",
    ]

    check "aws_acm_certificate" {
      require = self.private_key == null
      remedy  = "Request the certificate from ACM, or set private_key_wo with private_key_wo_version (Terraform 1.11 and later)."
    }
  }

  obligation "issued_by_acm" {
    title       = "Prefer certificates that ACM renews"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "ACM cannot renew what it did not issue; an imported certificate expires on the day when nobody remembers where it came from."
    provider    = "Renews its own certificates and reports the end of imported ones 45 days ahead."
    frameworks  = { nist_800_53_r5 = ["SC-17"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html"]

    check "aws_acm_certificate" {
      require = self.certificate_body == null
      remedy  = "Request the certificate with domain_name and validation_method instead of importing it."
    }
  }

  obligation "no_wildcard" {
    title       = "Name hosts instead of wildcards"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A wildcard certificate on a forgotten test site can pass for every host of the domain, the payment page too."
    provider    = "Issues certificates for up to 100 names each, at no charge for integrated services."
    frameworks = {
      nist_800_53_r5 = ["SC-17", "AC-6"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_71"] }
    sources     = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"]

    check "aws_acm_certificate" {
      require = !matches("[*]", self.domain_name) && !anytrue([for n in self.subject_alternative_names : matches("[*]", n)])
      remedy  = "Write each host in domain_name and subject_alternative_names."
    }
  }

  obligation "not_exportable" {
    title      = "Leave certificates unexportable"
    area       = "key_management"
    severity   = "low"
    rationale  = "Whoever may call acm:ExportCertificate takes the private key of an exportable certificate away, and ACM cannot say where it is then."
    provider   = "Releases the key of a public certificate only when it was requested as exportable."
    frameworks = { nist_800_53_r5 = ["SC-12", "AC-6"], pci_dss_4_0 = ["3.7.2"] }
    derived    = ["nist_800_53_r5", "pci_dss_4_0"]
    sources    = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html"]

    check "aws_acm_certificate" {
      require = !anytrue([for o in self.options : o.export == "ENABLED"])
      remedy  = "Leave export out of options unless the certificate runs on a host of your own."
    }
  }

  # What no code shows

  obligation "expiry_watched" {
    title        = "Alarm before certificates expire"
    area         = "logging_monitoring"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Renewal stops without a sound when a validation record or a CAA record changed or the certificate is not in use; imported ones are never renewed. The first sign is a browser warning on every page."
    provider     = "Sends events and a DaysToExpiry metric, starting 45 days ahead for imported certificates."
    frameworks = {
      aws_fsbp       = ["ACM.1"]
      nist_800_53_r5 = ["SC-17", "SI-4"]
      pci_dss_4_0    = ["3.7.4", "4.2.1.1"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html"]
  }

  obligation "issuers_restricted" {
    title        = "Restrict issuers of your domains with CAA"
    area         = "dns"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "CAA records of every domain with the authorities that may issue, amazon.com among them, and the result of a scan for names without one."
    rationale    = "Without CAA records any of a hundred authorities may issue a certificate for your name to whoever fools it."
    provider     = "Honours CAA records when it issues and renews."
    frameworks = {
      nist_800_53_r5 = ["SC-17", "SC-20"]
      iso_27001_2022 = ["A.8.20"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html"]
  }

  obligation "transparency_logs_read" {
    title        = "Watch transparency logs for your names"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "A certificate that you did not order means that somebody controls a host, a DNS record or a mailbox of yours; the logs show it within a day to those who look."
    provider     = "Writes its own certificates to the logs; nobody reads them for you."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "RA-5"]
      iso_27001_2022 = ["A.5.7"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html"]
  }

  obligation "key_leak_rehearsed" {
    title        = "Rehearse replacing a certificate at once"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: certificate replaced on every listener and distribution that uses it, pinned clients that broke, revocation asked for, time taken."
    rationale    = "When a key leaks or an authority revokes within 24 hours, somebody must find all places of use; apps that pin a certificate stop working."
    provider     = "Lists the resources that use a certificate and issues a new one within minutes."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4", "SC-12"]
      pci_dss_4_0    = ["3.7.5", "12.10.1"]
      iso_27001_2022 = ["A.5.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html"]
  }
}
