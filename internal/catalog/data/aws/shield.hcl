service "aws_shield" {
  name        = "AWS Shield"
  cloud       = "aws"
  model       = "paas"
  description = "Protection against distributed denial of service: Standard for everyone, Advanced by subscription for chosen resources."
  seeds       = [244]
  aliases     = ["Shield", "Shield Standard", "Shield Advanced", "AWS Shield Advanced"]
  resources = [
    "aws_shield_application_layer_automatic_response",
    "aws_shield_drt_access_log_bucket_association",
    "aws_shield_drt_access_role_arn_association",
    "aws_shield_proactive_engagement",
    "aws_shield_protection",
    "aws_shield_protection_group",
    "aws_shield_protection_health_check_association",
    "aws_shield_subscription",
  ]
  sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"]

  resource_type "aws_shield_subscription" {
    defaults = { auto_renew = "ENABLED" }
  }

  # The service itself divides as Shield Standard does, which every account has.
  area "ddos_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects and absorbs common network and transport floods against AWS, at no charge and without a switch."
    customer = "Keeps few and scalable entry points behind CloudFront, Route 53 or load balancers, closes origins, stops floods of valid requests with AWS WAF, watches load and cost."
    reason   = "Standard protects the network; what reaches the application as valid requests is the customer's to filter."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It stores no data of the customer; protections belong into version control."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Protections and event data are always encrypted; the service stores no traffic for the customer."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/shd-data-protection.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-overview.html"
  }

  variant "standard" {
    name        = "AWS Shield Standard"
    description = "Always on for every customer; there is nothing to configure and nobody to call."
    source      = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"

    area "configuration" {
      party  = "not_applicable"
      reason = "Standard has no settings; those of the protected resources count."
      source = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html"
    }

    area "incident_response" {
      party    = "shared"
      kind     = "independent"
      provider = "Mitigates network floods by itself."
      customer = "Notices the attack through its own metrics, answers it with its own rules and people; support comes through its support plan."
      reason   = "The Shield Response Team serves subscribers of Advanced only."
      source   = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html"
    }
  }

  variant "advanced" {
    name        = "AWS Shield Advanced"
    description = "A yearly subscription with tailored detection for chosen resources, automatic application layer mitigation, the Shield Response Team and credits for scaling costs."
    source      = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html"

    area "ddos_protection" {
      party    = "shared"
      kind     = "dependent"
      provider = "Learns the normal traffic of each protected resource, mitigates earlier and writes WAF rules during application layer attacks where allowed."
      customer = "Adds every exposed resource as a protection, attaches web ACLs and health checks, lets mitigations block instead of count."
      reason   = "Only listed resources are protected; the subscription alone protects none."
      source   = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-manage-protected-resources.html"
    }

    area "incident_response" {
      party    = "shared"
      kind     = "dependent"
      provider = "Staffs the Shield Response Team, which calls when a health check fails during an attack and changes rules with the customer's consent."
      customer = "Enables proactive engagement with reachable contacts, grants the team its role and logs, holds a Business or Enterprise support plan, decides."
      reason   = "The team cannot call, see or change what it was given no contact and no role for."
      source   = "https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html"
    }

    area "sla_review" {
      party    = "customer"
      customer = "Tracks the one-year commitment and its renewal, and applies for credits within the time limit after an attack."
      reason   = "Credits for scaling costs are given on request and for protected resources only."
      source   = "https://docs.aws.amazon.com/waf/latest/developerguide/request-refund.html"
    }
  }

  obligation "renewal_automatic" {
    title      = "Renew the subscription automatically"
    area       = "sla_review"
    severity   = "medium"
    variants   = ["advanced"]
    rationale  = "When the year ends without renewal all protections, the response team and cost credits end with it, and nobody is attacked at a convenient time."
    provider   = "Renews for another year unless told otherwise in the last 30 days."
    frameworks = { nist_800_53_r5 = ["SC-5"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary.html"]

    check "aws_shield_subscription" {
      require = self.auto_renew != "DISABLED"
      fix     = { auto_renew = "ENABLED" }
    }
  }

  obligation "health_checks_associated" {
    title      = "Associate health checks with protections"
    area       = "ddos_protection"
    severity   = "medium"
    variants   = ["advanced"]
    rationale  = "Without a health check Shield judges by traffic alone: it acts later, and the response team never calls by itself."
    provider   = "Lowers its thresholds while an associated Route 53 health check fails."
    frameworks = { nist_800_53_r5 = ["SC-5(3)", "SI-4"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-health-checks.html"]

    # Hosted zones cannot have one. What a reference names is told by its type, a literal by the service in it.
    check "aws_shield_protection" {
      companion "aws_shield_protection_health_check_association" {
        attribute = "shield_protection_id"
      }
      companion "aws_lb" {
        self_attribute = "resource_arn"
      }
      companion "aws_elb" {
        self_attribute = "resource_arn"
      }
      companion "aws_eip" {
        self_attribute = "resource_arn"
      }
      companion "aws_cloudfront_distribution" {
        self_attribute = "resource_arn"
      }
      companion "aws_globalaccelerator_accelerator" {
        self_attribute = "resource_arn"
      }
      when = (
        length(companions.aws_lb) + length(companions.aws_elb) + length(companions.aws_eip) +
        length(companions.aws_cloudfront_distribution) + length(companions.aws_globalaccelerator_accelerator) > 0 ||
        matches("^arn:[^:]*:(elasticloadbalancing|ec2|cloudfront|globalaccelerator):", self.resource_arn)
      )
      require = length(companions.aws_shield_protection_health_check_association) > 0
      remedy  = "Add an aws_shield_protection_health_check_association with a Route 53 health check that fails when users cannot use the application."
    }
  }

  obligation "application_layer_blocks" {
    title      = "Let automatic mitigation block"
    area       = "ddos_protection"
    severity   = "low"
    variants   = ["advanced"]
    rationale  = "With COUNT the rules that Shield writes during an attack are placed in the web ACL and let every request of the attack pass."
    provider   = "Writes, tests and removes rules in the web ACL of the protected resource."
    frameworks = { nist_800_53_r5 = ["SC-5"], iso_27001_2022 = ["A.8.6"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-automatic-app-layer-response.html"]

    check "aws_shield_application_layer_automatic_response" {
      require = self.action != "COUNT"
      fix     = { action = "BLOCK" }
    }
  }

  obligation "proactive_engagement" {
    title      = "Let the response team call you"
    area       = "incident_response"
    severity   = "medium"
    variants   = ["advanced"]
    rationale  = "Otherwise the team waits for a support case, which is written after the outage has been noticed, understood and escalated."
    provider   = "Contacts the emergency contacts when a health check fails during a detected event."
    frameworks = { nist_800_53_r5 = ["IR-4", "IR-7"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-proactive-engagement.html"]

    check "aws_shield_proactive_engagement" {
      require = self.enabled == true && anytrue([for c in self.emergency_contact : c.phone_number != null && c.phone_number != ""])
      remedy  = "Set enabled = true and at least one emergency_contact with a phone number that is answered at night."
    }
  }

  obligation "protections_complete" {
    title        = "Protect every exposed resource"
    area         = "asset_inventory"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["advanced"]
    rationale    = "An attacker looks for the entry point that was added last: an elastic IP, accelerator, hosted zone or load balancer that is in no list gets neither tailored detection nor credits."
    provider     = "Protects what is listed, or what a Firewall Manager policy covers."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SC-5"]
      pci_dss_4_0    = ["11.5.1"]
      iso_27001_2022 = ["A.5.9"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-manage-protected-resources.html"]
  }

  obligation "attack_path_review" {
    title        = "Review what a flood could reach"
    area         = "ddos_protection"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Origins with public addresses, regional APIs without an edge and quotas that one region hits first decide how an attack ends, on both plans."
    provider     = "Documents reference architectures and absorbs floods at the edge."
    frameworks   = { nist_800_53_r5 = ["SC-5", "RA-3"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-best-practices-ddos-resiliency.html"]
  }

  obligation "ddos_playbook" {
    title        = "Rehearse the answer to an attack"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: alarms on DDoSDetected or load, how to reach the response team or support, who may block, prepared WAF rules, pages for users, the credit request."
    rationale    = "In the first hour of an attack there is no time to find out who holds the support plan and who may change a web ACL."
    provider     = "Answers cases by support plan; with Advanced also through the response team."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-responding.html"]
  }

  obligation "response_team_access" {
    title        = "Keep the response team's access right and narrow"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["advanced"]
    rationale    = "Without the role the team can only give advice by telephone; with a log bucket that holds more than logs it sees more than it needs."
    provider     = "Uses the role and the named buckets during events only, and every use stands in CloudTrail."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)", "IR-7"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-srt-access.html"]
  }
}
