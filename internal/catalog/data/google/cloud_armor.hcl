service "google_cloud_armor" {
  name        = "Google Cloud Armor"
  cloud       = "google"
  family      = "web_application_firewall"
  description = "Security policies at the edge of Google's network: web application firewall, rate limits, bot management and protection from floods for load balancers."
  seeds       = [265]
  aliases     = ["Cloud Armor", "Google Cloud Armor Enterprise", "Cloud Armor Managed Protection"]
  resources = [
    "google_compute_security_policy",
    "google_compute_security_policy_rule",
    "google_compute_region_security_policy",
    "google_compute_region_security_policy_rule",
    "google_compute_organization_security_policy",
    "google_compute_organization_security_policy_association",
    "google_compute_organization_security_policy_rule",
  ]
  sources = ["https://docs.cloud.google.com/armor/docs/security-policy-overview", "https://docs.cloud.google.com/armor/docs/best-practices"]

  resource_type "google_compute_security_policy" {
    defaults = {
      type           = "CLOUD_ARMOR"
      "rule.preview" = false
    }
  }

  resource_type "google_compute_security_policy_rule" {
    defaults = { preview = false }
  }

  resource_type "google_compute_region_security_policy" {
    defaults = {
      type            = "CLOUD_ARMOR"
      "rules.preview" = false
    }
  }

  resource_type "google_compute_region_security_policy_rule" {
    defaults = { preview = false }
  }

  resource_type "google_compute_organization_security_policy_rule" {
    defaults = { preview = false }
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Absorbs network and transport floods at its edge, and detects request floods where adaptive protection is on."
    customer = "Attaches policies to every public backend, sets rate limits, turns on adaptive protection, closes ways around the load balancer."
    reason   = "Floods of packets are absorbed for every load balancer; floods of requests only by the rules of the customer."
    source   = "https://docs.cloud.google.com/armor/docs/armor-enterprise-overview"
  }

  function "stops" {
    description = "Whether a rule enforces something other than allow for requests that a named set of preconfigured rules matches."
    params      = ["rule", "set"]
    result      = rule.action != "allow" && rule.preview != true && anytrue([for m in rule.match : anytrue([for e in m.expr : strcontains(e.expression, "evaluatePreconfigured") && strcontains(e.expression, set)])])
  }

  obligation "log4j_rule" {
    title     = "Block Log4j lookups"
    area      = "application_controls"
    severity  = "high"
    rationale = "One request with a lookup string runs code on servers with an unpatched Log4j; scanners still send it to every address."
    provider  = "Maintains the rule set cve-canary for Log4j and other critical holes."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "SC-7"]
      pci_dss_4_0    = ["6.4.2"]
      iso_27001_2022 = ["A.8.8"]
      hipaa          = ["164.308(a)(5)(ii)(B)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov   = ["CKV_GCP_73"]
      powerpipe = ["compute_security_policy_prevent_message_lookup"]
    }
    sources = ["https://docs.cloud.google.com/armor/docs/waf-rules"]

    check "google_compute_security_policy" {
      companion "google_compute_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = anytrue([for r in self.rule : stops(r, "cve-canary")]) || anytrue([for r in companions.rules : stops(r, "cve-canary")])
      remedy  = "Add a rule with action \"deny(403)\" and the expression evaluatePreconfiguredWaf('cve-canary')."
    }

    check "google_compute_region_security_policy" {
      companion "google_compute_region_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = anytrue([for r in self.rules : stops(r, "cve-canary")]) || anytrue([for r in companions.rules : stops(r, "cve-canary")])
      remedy  = "Add a rule with action \"deny(403)\" and the expression evaluatePreconfiguredWaf('cve-canary')."
    }
  }

  obligation "injection_rules" {
    title     = "Block SQL injection and scripting"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A policy that only filters addresses lets every injection through; those two classes are what attack tools try first."
    provider  = "Maintains preconfigured rules from the OWASP core rule set."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "SI-4"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      cis_controls_8_1 = ["13.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.cloud.google.com/armor/docs/waf-rules"]

    check "google_compute_security_policy" {
      companion "google_compute_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = alltrue([for set in ["sqli", "xss"] : anytrue([for r in self.rule : stops(r, set)]) || anytrue([for r in companions.rules : stops(r, set)])])
      remedy  = "Add deny rules with evaluatePreconfiguredWaf('sqli-v33-stable') and evaluatePreconfiguredWaf('xss-v33-stable'), with the sensitivity that the application bears."
    }

    check "google_compute_region_security_policy" {
      companion "google_compute_region_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = alltrue([for set in ["sqli", "xss"] : anytrue([for r in self.rules : stops(r, set)]) || anytrue([for r in companions.rules : stops(r, set)])])
      remedy  = "Add deny rules with evaluatePreconfiguredWaf('sqli-v33-stable') and evaluatePreconfiguredWaf('xss-v33-stable'), with the sensitivity that the application bears."
    }
  }

  obligation "rate_limit" {
    title       = "Limit the rate of requests per client"
    area        = "ddos_protection"
    severity    = "medium"
    recommended = false
    rationale   = "Without a limit one client guesses passwords, scrapes the shop or exhausts the backend at line speed, and the bill grows with it."
    provider    = "Counts requests per key and throttles or bans above the threshold."
    frameworks = {
      nist_800_53_r5 = ["SC-5"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/armor/docs/rate-limiting-overview"]

    check "google_compute_security_policy" {
      companion "google_compute_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = anytrue([for r in self.rule : contains(["throttle", "rate_based_ban"], r.action) && r.preview != true]) || anytrue([for r in companions.rules : contains(["throttle", "rate_based_ban"], r.action) && r.preview != true])
      remedy  = "Add a rule with action \"throttle\" or \"rate_based_ban\" and rate_limit_options."
    }

    check "google_compute_region_security_policy" {
      companion "google_compute_region_security_policy_rule" {
        attribute = "security_policy"
        name      = "rules"
      }
      when    = self.type == "CLOUD_ARMOR"
      require = anytrue([for r in self.rules : contains(["throttle", "rate_based_ban"], r.action) && r.preview != true]) || anytrue([for r in companions.rules : contains(["throttle", "rate_based_ban"], r.action) && r.preview != true])
      remedy  = "Add a rule with action \"throttle\" or \"rate_based_ban\" and rate_limit_options."
    }
  }

  obligation "adaptive_protection" {
    title       = "Turn on adaptive protection"
    area        = "ddos_protection"
    severity    = "low"
    recommended = false
    rationale   = "A flood of well-formed requests passes fixed rules; without a learned baseline it is noticed when the backend is down."
    provider    = "Learns normal traffic, alerts on anomalies and proposes rules."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/armor/docs/adaptive-protection-overview"]

    check "google_compute_security_policy" {
      when    = self.type == "CLOUD_ARMOR"
      require = anytrue([for a in self.adaptive_protection_config : anytrue([for l in a.layer_7_ddos_defense_config : l.enable == true])])
      remedy  = "Add adaptive_protection_config { layer_7_ddos_defense_config { enable = true } }."
    }
  }

  obligation "json_parsing" {
    title       = "Parse JSON bodies before matching"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Preconfigured rules read a JSON body as one string, so escaped payloads for interfaces pass and harmless ones are blocked."
    provider    = "Decodes JSON and matches its fields when parsing is on."
    frameworks = {
      nist_800_53_r5 = ["SI-10"]
      pci_dss_4_0    = ["6.4.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/armor/docs/security-policy-overview#json-parsing"]

    check "google_compute_security_policy" {
      also    = ["google_compute_region_security_policy"]
      when    = self.type == "CLOUD_ARMOR"
      require = contains(["STANDARD", "STANDARD_WITH_GRAPHQL"], self.advanced_options_config[0].json_parsing)
      remedy  = "Set json_parsing = \"STANDARD\" in advanced_options_config."
    }
  }

  obligation "rules_enforced" {
    title     = "Take rules out of preview"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A rule in preview logs what it would have blocked and lets it pass; many never leave the state."
    provider  = "Enforces rules that are not in preview."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "SI-4"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      cis_controls_8_1 = ["13.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.cloud.google.com/armor/docs/security-policy-overview#preview-mode"]

    check "google_compute_security_policy" {
      require = !anytrue([for r in self.rule : r.preview == true])
      remedy  = "Set preview = false once the logs show no false alarms."
    }

    check "google_compute_region_security_policy" {
      require = !anytrue([for r in self.rules : r.preview == true])
      remedy  = "Set preview = false once the logs show no false alarms."
    }

    check "google_compute_security_policy_rule" {
      also    = ["google_compute_region_security_policy_rule", "google_compute_organization_security_policy_rule"]
      require = self.preview != true
      remedy  = "Set preview = false once the logs show no false alarms."
    }
  }

  obligation "backend_protected" {
    title       = "Attach a policy to every public backend"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "One backend without a policy is the entrance that everybody else takes."
    provider    = "Applies the attached policy to all requests to the backend service."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "SI-4"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      cis_controls_8_1 = ["13.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.cloud.google.com/armor/docs/security-policy-overview"]

    check "google_compute_backend_service" {
      when    = self.load_balancing_scheme == null || contains(["EXTERNAL", "EXTERNAL_MANAGED"], self.load_balancing_scheme)
      require = self.security_policy != null
      remedy  = "Set security_policy to a google_compute_security_policy."
    }

    check "google_compute_region_backend_service" {
      when    = self.load_balancing_scheme == "EXTERNAL_MANAGED"
      require = self.security_policy != null
      remedy  = "Set security_policy to a google_compute_region_security_policy."
    }
  }

  obligation "request_logging" {
    title     = "Log the requests that a policy judges"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Decisions of a policy are written to the load balancer log only; while that is off, nobody can tell an attack from a false alarm."
    provider  = "Adds the matched rule and the outcome to each log entry."
    frameworks = {
      cis_gcp_foundations = ["2.17"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/armor/docs/request-logging"]

    check "google_compute_backend_service" {
      also    = ["google_compute_region_backend_service"]
      when    = self.security_policy != null
      require = anytrue([for l in self.log_config : l.enable == true])
      remedy  = "Add log_config { enable = true } to the backend service."
    }
  }

  # Process and evidence

  obligation "rules_tuned" {
    title        = "Tune rules against false alarms and gaps"
    area         = "application_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A rule that blocks customers is switched off in anger, and then protects nobody."
    provider     = "Reports per rule what it matched and lets single signatures and fields be excluded."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["6.4.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/armor/docs/rule-tuning"]
  }

  obligation "no_way_around" {
    title        = "Show that backends are reached through the edge only"
    area         = "network_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of public backends with their external addresses and firewall rules: only load balancer and health check ranges may reach them; result of a scan from outside."
    rationale    = "Backends with public addresses or open firewall rules are attacked directly, past every policy."
    provider     = "Publishes the address ranges of its load balancers and health checks."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/load-balancing/docs/firewall-rules"]
  }

  obligation "coverage_reviewed" {
    title        = "Review which entry points have a policy"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Inventory of external forwarding rules with backend, policy and reason where there is none."
    rationale    = "New load balancers, buckets and regional backends start without one."
    provider     = "Lists policies and their targets."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
      pci_dss_4_0    = ["6.4.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/armor/docs/security-policy-overview"]
  }

  obligation "logs_reviewed" {
    title        = "Read what was blocked and what was not"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Probing goes on for days before an attack works; the log shows it to whoever looks."
    provider     = "Sends adaptive protection alerts to Security Command Center and Monitoring."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SI-4"]
      pci_dss_4_0    = ["10.4.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/armor/docs/monitoring"]
  }

  obligation "flood_rehearsed" {
    title        = "Rehearse the response to a flood"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: baseline known, emergency rule deployed in preview and enforced, contacts and support path tested, cost limits checked."
    rationale    = "Under load nobody wants to learn who may change the policy and how to reach support."
    provider     = "Offers a response team to customers of the enterprise tier."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "CP-4"]
      iso_27001_2022 = ["A.5.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/armor/docs/armor-enterprise-overview"]
  }
}
