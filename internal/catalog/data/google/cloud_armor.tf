variable "flag" {}
variable "text" {}

resource "google_compute_security_policy" "hardened" {
  name = "hardened"
  advanced_options_config {
    json_parsing = "STANDARD"
  }
  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = true
    }
  }
  rule {
    action   = "deny(403)"
    priority = 100
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('cve-canary', {'sensitivity': 1})"
      }
    }
  }
  rule {
    action   = "deny(403)"
    priority = 200
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('sqli-v33-stable')"
      }
    }
  }
  rule {
    action   = "deny(403)"
    priority = 300
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('xss-v33-stable')"
      }
    }
  }
  rule {
    action   = "throttle"
    priority = 400
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
    rate_limit_options {
      conform_action = "allow"
      exceed_action  = "deny(429)"
      enforce_on_key = "IP"
      rate_limit_threshold {
        count        = 300
        interval_sec = 60
      }
    }
  }
  rule {
    action   = "allow"
    priority = 2147483647
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}

resource "google_compute_security_policy" "bare" { # want: log4j_rule, injection_rules, rate_limit, adaptive_protection, json_parsing
  name = "bare"
  rule {
    action   = "allow"
    priority = 2147483647
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}

# The older name of the function, and rules that only watch.
resource "google_compute_security_policy" "preview" { # want: injection_rules, rate_limit, adaptive_protection, json_parsing, rules_enforced
  name = "preview"
  rule {
    action   = "deny(403)"
    priority = 100
    match {
      expr {
        expression = "evaluatePreconfiguredExpr('cve-canary')"
      }
    }
  }
  rule {
    action   = "deny(403)"
    priority = 200
    preview  = true
    match {
      expr {
        expression = "evaluatePreconfiguredExpr('sqli-stable')"
      }
    }
  }
  rule {
    action   = "deny(403)"
    priority = 300
    match {
      expr {
        expression = "evaluatePreconfiguredExpr('xss-stable')"
      }
    }
  }
}

# Rules of their own beside the policy.
resource "google_compute_security_policy" "separate" { # want: rate_limit, adaptive_protection, json_parsing
  name = "separate"
}

resource "google_compute_security_policy_rule" "separate" {
  for_each        = { "100" = "cve-canary", "200" = "sqli-v33-stable", "300" = "xss-v33-stable" }
  security_policy = google_compute_security_policy.separate.name
  priority        = each.key
  action          = "deny(403)"
  match {
    expr {
      expression = "evaluatePreconfiguredWaf('${each.value}')"
    }
  }
}

resource "google_compute_security_policy_rule" "watching" { # want: rules_enforced
  security_policy = google_compute_security_policy.separate.name
  priority        = 500
  action          = "deny(403)"
  preview         = true
}

resource "google_compute_security_policy_rule" "from_variable" { # undecided: rules_enforced
  security_policy = google_compute_security_policy.hardened.name
  priority        = 600
  action          = "deny(403)"
  preview         = var.flag
}

resource "google_compute_security_policy" "edge" {
  name = "edge"
  type = "CLOUD_ARMOR_EDGE"
}

resource "google_compute_security_policy" "from_variables" { # undecided: log4j_rule, injection_rules, rate_limit, adaptive_protection, json_parsing, rules_enforced
  name = "variables"
  advanced_options_config {
    json_parsing = var.text
  }
  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = var.flag
    }
  }
  rule {
    action   = var.text
    priority = 100
    preview  = var.flag
    match {
      expr {
        expression = var.text
      }
    }
  }
}

resource "google_compute_region_security_policy" "hardened" {
  name   = "hardened"
  region = "europe-west3"
  advanced_options_config {
    json_parsing = "STANDARD"
  }
  rules {
    action   = "deny(403)"
    priority = 100
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('cve-canary', {'sensitivity': 1})"
      }
    }
  }
  rules {
    action   = "deny(403)"
    priority = 200
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('sqli-v33-stable')"
      }
    }
  }
  rules {
    action   = "deny(403)"
    priority = 300
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('xss-v33-stable')"
      }
    }
  }
  rules {
    action   = "throttle"
    priority = 400
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
    rate_limit_options {
      conform_action = "allow"
      exceed_action  = "deny(429)"
      enforce_on_key = "IP"
      rate_limit_threshold {
        count        = 300
        interval_sec = 60
      }
    }
  }
}

resource "google_compute_region_security_policy" "bare" { # want: log4j_rule, injection_rules, rate_limit, json_parsing, rules_enforced
  name   = "bare"
  region = "europe-west3"
  rules {
    action   = "deny(403)"
    priority = 200
    preview  = true
    match {
      expr {
        expression = "evaluatePreconfiguredWaf('sqli-v33-stable')"
      }
    }
  }
}

resource "google_compute_region_security_policy" "network" {
  name   = "network"
  region = "europe-west3"
  type   = "CLOUD_ARMOR_NETWORK"
  ddos_protection_config {
    ddos_protection = "ADVANCED"
  }
}

resource "google_compute_region_security_policy" "from_variables" { # undecided: log4j_rule, injection_rules, rate_limit, json_parsing, rules_enforced
  name   = "variables"
  region = "europe-west3"
  advanced_options_config {
    json_parsing = var.text
  }
  rules {
    action   = var.text
    priority = 100
    preview  = var.flag
    match {
      expr {
        expression = var.text
      }
    }
  }
}

resource "google_compute_region_security_policy_rule" "enforced" {
  security_policy = google_compute_region_security_policy.hardened.name
  region          = "europe-west3"
  priority        = 900
  action          = "deny"
}

resource "google_compute_region_security_policy_rule" "watching" { # want: rules_enforced
  security_policy = google_compute_region_security_policy.hardened.name
  region          = "europe-west3"
  priority        = 900
  action          = "deny"
  preview         = true
}

resource "google_compute_region_security_policy_rule" "from_variable" { # undecided: rules_enforced
  security_policy = google_compute_region_security_policy.hardened.name
  region          = "europe-west3"
  priority        = 900
  action          = "deny"
  preview         = var.flag
}

resource "google_compute_organization_security_policy_rule" "enforced" {
  policy_id = google_compute_organization_security_policy.main.id
  priority  = 900
  action    = "deny"
}

resource "google_compute_organization_security_policy_rule" "watching" { # want: rules_enforced
  policy_id = google_compute_organization_security_policy.main.id
  priority  = 900
  action    = "deny"
  preview   = true
}

resource "google_compute_organization_security_policy_rule" "from_variable" { # undecided: rules_enforced
  policy_id = google_compute_organization_security_policy.main.id
  priority  = 900
  action    = "deny"
  preview   = var.flag
}

resource "google_compute_backend_service" "protected" {
  name            = "protected"
  security_policy = google_compute_security_policy.hardened.id
  log_config {
    enable = true
  }
}

resource "google_compute_backend_service" "open" { # want: backend_protected
  name = "open"
}

resource "google_compute_backend_service" "silent" { # want: request_logging
  name            = "silent"
  security_policy = google_compute_security_policy.hardened.id
}

resource "google_compute_backend_service" "internal" {
  name                  = "internal"
  load_balancing_scheme = "INTERNAL_MANAGED"
}

resource "google_compute_backend_service" "from_variables" { # undecided: backend_protected, request_logging
  name            = "variables"
  security_policy = var.text
  log_config {
    enable = var.flag
  }
}

resource "google_compute_region_backend_service" "protected" {
  name                  = "protected"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  security_policy       = google_compute_region_security_policy.hardened.id
  log_config {
    enable = true
  }
}

resource "google_compute_region_backend_service" "open" { # want: backend_protected
  name                  = "open"
  load_balancing_scheme = "EXTERNAL_MANAGED"
}

resource "google_compute_region_backend_service" "silent" { # want: request_logging
  name                  = "silent"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  security_policy       = google_compute_region_security_policy.hardened.id
}

resource "google_compute_region_backend_service" "internal" {
  name                  = "internal"
  load_balancing_scheme = "INTERNAL_MANAGED"
}

resource "google_compute_region_backend_service" "from_variables" { # undecided: backend_protected, request_logging
  name                  = "variables"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  security_policy       = var.text
  log_config {
    enable = var.flag
  }
}
