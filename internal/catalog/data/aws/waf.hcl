service "aws_waf" {
  name        = "AWS WAF"
  cloud       = "aws"
  family      = "web_application_firewall"
  description = "Rules that inspect HTTP requests in front of CloudFront, load balancers, APIs, user pools and other entry points; with it the older AWS WAF Classic."
  seeds       = [238]
  aliases     = ["WAF", "AWS WAFv2", "WAFv2", "AWS WAF Classic", "WAF Regional", "web ACL"]
  resources = [
    "aws_wafv2_api_key",
    "aws_wafv2_ip_set",
    "aws_wafv2_regex_pattern_set",
    "aws_wafv2_rule_group",
    "aws_wafv2_web_acl",
    "aws_wafv2_web_acl_association",
    "aws_wafv2_web_acl_logging_configuration",
    "aws_wafv2_web_acl_rule",
    "aws_wafv2_web_acl_rule_group_association",
    "aws_waf_byte_match_set",
    "aws_waf_geo_match_set",
    "aws_waf_ipset",
    "aws_waf_rate_based_rule",
    "aws_waf_regex_match_set",
    "aws_waf_regex_pattern_set",
    "aws_waf_rule",
    "aws_waf_rule_group",
    "aws_waf_size_constraint_set",
    "aws_waf_sql_injection_match_set",
    "aws_waf_web_acl",
    "aws_waf_xss_match_set",
    "aws_wafregional_byte_match_set",
    "aws_wafregional_geo_match_set",
    "aws_wafregional_ipset",
    "aws_wafregional_rate_based_rule",
    "aws_wafregional_regex_match_set",
    "aws_wafregional_regex_pattern_set",
    "aws_wafregional_rule",
    "aws_wafregional_rule_group",
    "aws_wafregional_size_constraint_set",
    "aws_wafregional_sql_injection_match_set",
    "aws_wafregional_web_acl",
    "aws_wafregional_web_acl_association",
    "aws_wafregional_xss_match_set",
  ]
  sources = [
    "https://docs.aws.amazon.com/waf/latest/developerguide/security.html",
    "https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html",
  ]

  resource_type "aws_wafv2_web_acl" {
    # excluded_rule went with major 5; the actions of an override lie deeper than the generated shape.
    legacy = {
      "rule.statement.managed_rule_group_statement.excluded_rule.name"                                               = "string"
      "rule.statement.managed_rule_group_statement.rule_action_override.action_to_use.count.custom_request_handling" = "any"
      "rule.statement.managed_rule_group_statement.rule_action_override.action_to_use.allow.custom_request_handling" = "any"
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_wafv2_web_acl_rule_group_association" {
    defaults = { override_action = "none" }
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Counts requests per client and keeps inspecting under load; network floods end at Shield Standard."
    customer = "Adds rate-based rules to every web ACL, sets their limits from real traffic, keeps origins from being reached around the web ACL."
    reason   = "Floods of valid requests are stopped by rules, and no rule limits rates until somebody writes one."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts web ACLs, rule groups and IP sets at rest."
    customer = "Encrypts the bucket, log group or stream that receives the request logs."
    reason   = "Definitions are always encrypted; logs lie in the customer's own store."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/data-protection.html"
  }

  function "only_counts" {
    description = "Whether a rule only counts what its group would block."
    params      = ["rule"]
    result      = length(rule.override_action[0].count) > 0
  }

  function "is_action" {
    description = "Whether an action block says what to do."
    params      = ["action"]
    result      = length(action.allow) + length(action.block) + length(action.captcha) + length(action.challenge) + length(action.count) > 0
  }

  function "has_classic_action" {
    description = "Whether a rule of a classic web ACL says what happens to a request that it matches."
    params      = ["rule"]
    result      = rule.action[0].type != null || rule.override_action[0].type != null
  }

  function "runs_group" {
    description = "Whether a rule runs a rule group, managed or one's own."
    params      = ["rule"]
    result      = length(rule.statement[0].managed_rule_group_statement) + length(rule.statement[0].rule_group_reference_statement) > 0
  }

  function "has_metrics" {
    description = "Whether a web ACL, rule group or rule sends metrics to CloudWatch."
    params      = ["part"]
    result      = part.visibility_config[0].cloudwatch_metrics_enabled == true
  }

  function "blocks_with" {
    description = "Whether a rule runs the AWS managed rule group and does not only count."
    params      = ["rule", "group"]
    result      = rule.statement[0].managed_rule_group_statement[0].name == group && !only_counts(rule)
  }

  function "acts" {
    description = "Whether a rule says what happens to a request that it matches."
    params      = ["rule"]
    result = (
      anytrue([for a in rule.action : is_action(a)]) ||
      anytrue([for o in rule.override_action : length(o.count) + length(o.none) > 0]) ||
      length(rule.statement[0].managed_rule_group_statement) > 0
    )
  }

  obligation "rules_present" {
    title     = "Give every web ACL at least one rule"
    area      = "application_controls"
    severity  = "high"
    rationale = "A web ACL without rules applies its default action to every request: it lets all attacks pass and looks like protection in every inventory."
    provider  = "Evaluates the rules in their order and falls back to the default action."
    frameworks = {
      aws_fsbp         = ["WAF.10", "WAF.4", "WAF.8"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "CM-6"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_175"]
      powerpipe = ["wafv2_web_acl_rule_attached", "waf_web_acl_rule_attached", "waf_regional_web_acl_rule_attached"]
    }
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html"]

    check "aws_wafv2_web_acl" {
      companion "aws_wafv2_web_acl_rule" {
        attribute = "web_acl_arn"
      }
      companion "aws_wafv2_web_acl_rule_group_association" {
        attribute = "web_acl_arn"
      }
      require = (
        anytrue([for r in self.rule : r.name != null]) || is_set(self.rule_json) ||
        length(companions.aws_wafv2_web_acl_rule) > 0 || length(companions.aws_wafv2_web_acl_rule_group_association) > 0
      )
      remedy = "Add rule blocks to the web ACL, or aws_wafv2_web_acl_rule_group_association resources for it; start with the AWS managed rule groups."
    }

    check "aws_waf_web_acl" {
      require = anytrue([for r in self.rules : r.rule_id != null])
      remedy  = "Add rules, or better move to an aws_wafv2_web_acl: AWS WAF Classic is being shut down."
    }

    check "aws_wafregional_web_acl" {
      require = anytrue([for r in self.rule : r.rule_id != null])
      remedy  = "Add rules, or better move to an aws_wafv2_web_acl: AWS WAF Classic is being shut down."
    }
  }

  obligation "rule_groups_filled" {
    title     = "Do not keep empty rule groups"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A web ACL that refers to an empty rule group counts as protected in reviews while the group inspects nothing."
    provider  = "Evaluates the rules that the group holds."
    frameworks = {
      aws_fsbp         = ["WAF.3", "WAF.7"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "CM-6"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-user-created-rule-groups.html"]

    check "aws_wafv2_rule_group" {
      require = anytrue([for r in self.rule : r.name != null]) || is_set(self.rules_json)
      remedy  = "Add rule blocks or rules_json, or remove the rule group."
    }

    check "aws_waf_rule_group" {
      also    = ["aws_wafregional_rule_group"]
      require = anytrue([for r in self.activated_rule : r.rule_id != null])
      remedy  = "Add activated_rule blocks, or remove the rule group."
    }
  }

  obligation "classic_rule_conditions" {
    title     = "Give every Classic rule a condition"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A Classic rule without predicates matches every request: with ALLOW it opens the site to all that the rules after it would stop, with BLOCK it closes it to all."
    provider  = "Matches a request when all predicates hold."
    frameworks = {
      aws_fsbp         = ["WAF.2", "WAF.6"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "CM-6"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/classic-web-acl-rules-creating.html"]

    check "aws_waf_rule" {
      require = anytrue([for p in self.predicates : p.data_id != null])
      remedy  = "Add a predicates block that names a match set, or remove the rule."
    }

    check "aws_wafregional_rule" {
      require = anytrue([for p in self.predicate : p.data_id != null])
      remedy  = "Add a predicate block that names a match set, or remove the rule."
    }
  }

  obligation "rule_actions" {
    title     = "Say what every rule does with a match"
    area      = "application_controls"
    severity  = "low"
    rationale = "A rule without an action is refused when it is applied, or is left to a default that its author did not choose."
    provider  = "Carries out the action of the first terminating rule that matches."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      iso_27001_2022   = ["A.8.26"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_342"]
      powerpipe = ["waf_web_acl_rule_with_action", "waf_regional_web_acl_rule_with_action"]
    }
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html"]

    check "aws_wafv2_web_acl" {
      require = alltrue([for r in self.rule : acts(r)])
      remedy  = "Set action (allow, block, count, captcha, challenge) in every rule, and override_action { none {} } in rules that call a rule group."
    }

    check "aws_wafv2_rule_group" {
      require = alltrue([for r in self.rule : is_action(r.action[0])])
      remedy  = "Set action (allow, block, count, captcha, challenge) in every rule of the group."
    }

    check "aws_waf_web_acl" {
      require = alltrue([for r in self.rules : has_classic_action(r)])
      remedy  = "Set action in every rules block, or override_action where it names a rule group."
    }

    check "aws_wafregional_web_acl" {
      require = alltrue([for r in self.rule : has_classic_action(r)])
      remedy  = "Set action in every rule block, or override_action where it names a rule group."
    }

    check "aws_waf_rule_group" {
      also    = ["aws_wafregional_rule_group"]
      require = alltrue([for r in self.activated_rule : r.action[0].type != null])
      remedy  = "Set action in every activated_rule block."
    }
  }

  obligation "managed_rules" {
    title     = "Use a managed rule group"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Own rules know the attacks of the day they were written; without a maintained set nobody adds the pattern of next month's exploit."
    provider  = "Writes, tests and updates the managed rule groups."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html"]

    # Not for lists that block by default. Own rule groups may stand in for managed ones, so a reference to one is enough.
    check "aws_wafv2_web_acl" {
      companion "aws_wafv2_web_acl_rule" {
        attribute = "web_acl_arn"
      }
      companion "aws_wafv2_web_acl_rule_group_association" {
        attribute = "web_acl_arn"
      }
      when = length(self.default_action[0].block) == 0
      require = (
        anytrue([for r in self.rule : runs_group(r)]) ||
        anytrue([for r in companions.aws_wafv2_web_acl_rule : runs_group(r)]) ||
        length(companions.aws_wafv2_web_acl_rule_group_association) > 0 ||
        matches("(?i)\"(ManagedRuleGroupStatement|RuleGroupReferenceStatement)\"", self.rule_json)
      )
      remedy = "Add a rule with a managed_rule_group_statement, first of all AWSManagedRulesCommonRuleSet, and the groups for the software behind it."
    }
  }

  obligation "known_bad_inputs_blocked" {
    title     = "Block known bad inputs such as Log4Shell"
    area      = "application_controls"
    severity  = "high"
    rationale = "Scanners send Log4j lookups and other one-request exploits to every public name; without this group, or with it only counting, each of them reaches the application."
    provider  = "Maintains AWSManagedRulesKnownBadInputsRuleSet with patterns for Log4j, Spring, Java deserialization and similar flaws."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SI-3", "SI-10"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    # In a referenced own rule group an equal rule would not be seen.
    equivalents = { checkov = ["CKV_AWS_192"] }
    sources     = ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html"]

    check "aws_wafv2_web_acl" {
      companion "aws_wafv2_web_acl_rule" {
        attribute = "web_acl_arn"
      }
      companion "aws_wafv2_web_acl_rule_group_association" {
        attribute = "web_acl_arn"
      }
      require = (
        anytrue([
          for r in self.rule : blocks_with(r, "AWSManagedRulesKnownBadInputsRuleSet") && !anytrue([
            for e in r.statement[0].managed_rule_group_statement[0].excluded_rule : startswith(e.name, "Log4JRCE")
            ]) && !anytrue([
            for o in r.statement[0].managed_rule_group_statement[0].rule_action_override :
            startswith(o.name, "Log4JRCE") && length(o.action_to_use[0].count) + length(o.action_to_use[0].allow) > 0
          ])
        ]) ||
        anytrue([for r in companions.aws_wafv2_web_acl_rule : blocks_with(r, "AWSManagedRulesKnownBadInputsRuleSet")]) ||
        anytrue([
          for a in companions.aws_wafv2_web_acl_rule_group_association :
          a.managed_rule_group[0].name == "AWSManagedRulesKnownBadInputsRuleSet" && a.override_action != "count"
        ]) ||
        strcontains(self.rule_json, "AWSManagedRulesKnownBadInputsRuleSet")
      )
      remedy = "Add a rule with override_action { none {} } and the managed_rule_group_statement AWSManagedRulesKnownBadInputsRuleSet of vendor AWS, without excluding its Log4JRCE rules."
    }
  }

  # Checkov and the vendors' lists ask for both groups where a web ACL serves a resource; the second one also stops
  # people behind a VPN, hence not in the preset.
  obligation "attached_acl_managed_groups" {
    title       = "Filter exploits and anonymizers before resources"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Log4j lookups arrive mostly through proxies, VPNs and Tor; a load balancer or API whose web ACL runs only one of the two groups sees either the exploit or the scanner that varies it until it passes."
    provider    = "Maintains AWSManagedRulesKnownBadInputsRuleSet and AWSManagedRulesAnonymousIpList."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_76", "CKV2_AWS_77", "CKV2_AWS_78"] }
    sources     = ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html", "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html"]

    # A web ACL that is elsewhere, or whose rules are, is not judged.
    check "aws_wafv2_web_acl_association" {
      companion "aws_wafv2_web_acl" {
        self_attribute = "web_acl_arn"
      }
      when = anytrue([for w in companions.aws_wafv2_web_acl : length(w.rule) > 0])
      require = anytrue([
        for w in companions.aws_wafv2_web_acl :
        runs_managed_group(w, "AWSManagedRulesAnonymousIpList") &&
        runs_managed_group(w, "AWSManagedRulesKnownBadInputsRuleSet")
      ])
      remedy = "Add rules with the managed rule groups AWSManagedRulesKnownBadInputsRuleSet and AWSManagedRulesAnonymousIpList to the web ACL."
    }
  }

  obligation "rule_groups_blocking" {
    title     = "Do not leave rule groups in count mode"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Count is for the trial: the group reports what it would have stopped and lets it pass, and what was meant for a week stays for years."
    provider  = "Overrides the actions of the whole group with count when told to."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "CM-6"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html"]

    check "aws_wafv2_web_acl" {
      require = !anytrue([for r in self.rule : only_counts(r)])
      remedy  = "Set override_action { none {} } and set single noisy rules to count with rule_action_override."
    }

    check "aws_wafv2_web_acl_rule_group_association" {
      require = self.override_action != "count"
      fix     = { override_action = "none" }
    }

    check "aws_wafv2_web_acl_rule" {
      require = !only_counts(self)
      remedy  = "Set override_action { none {} } and set single noisy rules to count with rule_action_override."
    }
  }

  obligation "rate_limited" {
    title       = "Limit the request rate per client"
    area        = "ddos_protection"
    severity    = "medium"
    recommended = false
    rationale   = "A few hundred clients that each send valid requests as fast as they can, or one that tries passwords, look harmless to every rule that inspects requests one by one."
    provider    = "Counts requests by address or by own keys and applies the action above the limit."
    frameworks  = { nist_800_53_r5 = ["SC-5", "SC-5(2)"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"]

    check "aws_wafv2_web_acl" {
      companion "aws_wafv2_web_acl_rule" {
        attribute = "web_acl_arn"
      }
      companion "aws_wafv2_web_acl_rule_group_association" {
        attribute = "web_acl_arn"
      }
      # An own rule group may hold the limit.
      when = (
        length(self.default_action[0].block) == 0 &&
        !anytrue([for r in self.rule : length(r.statement[0].rule_group_reference_statement) > 0]) &&
        !anytrue([for a in companions.aws_wafv2_web_acl_rule_group_association : length(a.rule_group_reference) > 0])
      )
      require = (
        anytrue([for r in self.rule : length(r.statement[0].rate_based_statement) > 0 || r.statement[0].managed_rule_group_statement[0].name == "AWSManagedRulesAntiDDoSRuleSet"]) ||
        anytrue([for r in companions.aws_wafv2_web_acl_rule : length(r.statement[0].rate_based_statement) > 0]) ||
        anytrue([for a in companions.aws_wafv2_web_acl_rule_group_association : a.managed_rule_group[0].name == "AWSManagedRulesAntiDDoSRuleSet"]) ||
        matches("(?i)RateBasedStatement|AWSManagedRulesAntiDDoSRuleSet", self.rule_json)
      )
      remedy = "Add a rule with a rate_based_statement and action block, with a limit well above the busiest real client."
    }
  }

  obligation "logging_enabled" {
    title     = "Log the requests a web ACL inspects"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without logs only samples of the last three hours exist: nobody can tell what an attacker sent, which rule stopped a customer, or whether a new rule is safe to switch on."
    provider  = "Writes a record of each inspected request with the rules that matched to CloudWatch Logs, S3 or Firehose."
    frameworks = {
      aws_fsbp         = ["WAF.1", "WAF.11"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV2_AWS_31", "CKV_AWS_176"]
      powerpipe = ["waf_web_acl_logging_enabled", "waf_regional_web_acl_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"]

    check "aws_wafv2_web_acl" {
      companion "aws_wafv2_web_acl_logging_configuration" {
        attribute = "resource_arn"
      }
      require = length(companions.aws_wafv2_web_acl_logging_configuration) > 0
      remedy  = "Add an aws_wafv2_web_acl_logging_configuration with resource_arn of the web ACL and a destination whose name begins with aws-waf-logs-."
    }

    check "aws_waf_web_acl" {
      also    = ["aws_wafregional_web_acl"]
      require = is_set(self.logging_configuration[0].log_destination)
      remedy  = "Set logging_configuration.log_destination to a Firehose stream whose name begins with aws-waf-logs-."
    }
  }

  obligation "log_credentials_redacted" {
    title       = "Keep credentials out of request logs"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Logs hold all headers: session cookies and bearer tokens of every visitor lie readable for everybody who may read the log."
    provider    = "Replaces the named fields before it writes the record."
    frameworks = {
      nist_800_53_r5 = ["AU-3(3)"]
      pci_dss_4_0    = ["3.3.1"]
      iso_27001_2022 = ["A.8.11", "A.8.12"]
      soc_2          = ["C1.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html"]

    check "aws_wafv2_web_acl_logging_configuration" {
      companion "aws_wafv2_web_acl" {
        self_attribute = "resource_arn"
      }
      require = (
        anytrue([for f in self.redacted_fields : contains(["authorization", "cookie"], lower(f.single_header[0].name))]) ||
        anytrue([for w in companions.aws_wafv2_web_acl : anytrue([for d in w.data_protection_config[0].data_protection : contains(["SINGLE_HEADER", "SINGLE_COOKIE"], d.field[0].field_type)])])
      )
      remedy = "Add redacted_fields blocks with single_header { name = \"authorization\" } and single_header { name = \"cookie\" }, or a data_protection_config to the web ACL."
    }
  }

  obligation "metrics_enabled" {
    title     = "Publish metrics of every rule"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Without a metric there is no alarm when blocked requests jump, and none when a rule that used to match falls silent."
    provider  = "Counts matches per rule in CloudWatch when asked."
    frameworks = {
      aws_fsbp       = ["WAF.12"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["10.4.1.1"]
      iso_27001_2022 = ["A.8.15", "A.8.16"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html"]

    check "aws_wafv2_web_acl" {
      require = has_metrics(self) && alltrue([for r in self.rule : has_metrics(r)])
      remedy  = "Set cloudwatch_metrics_enabled = true in the visibility_config of the web ACL and of each rule."
    }

    check "aws_wafv2_rule_group" {
      require = has_metrics(self) && alltrue([for r in self.rule : has_metrics(r)])
      remedy  = "Set cloudwatch_metrics_enabled = true in the visibility_config of the rule group and of each rule."
    }

    check "aws_wafv2_web_acl_rule" {
      require = has_metrics(self)
      fix     = { "visibility_config.cloudwatch_metrics_enabled" = true }
    }
  }

  obligation "coverage_reviewed" {
    title        = "Keep a web ACL on every public entry point"
    area         = "application_controls"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "New load balancers, APIs and user pools appear without a web ACL, and an origin that can be reached directly makes the one at the edge worthless."
    provider     = "Attaches one web ACL to a resource and lets Firewall Manager enforce it over an organization."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "CM-8"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-policies.html"]
  }

  obligation "rules_tuned" {
    title        = "Tune rules from logs and retire exceptions"
    area         = "application_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Exceptions made for one false alarm, allow lists of former partners and pinned versions of rule groups widen the hole until the rules match nothing."
    provider     = "Announces new versions of managed rule groups and expires old ones."
    frameworks   = { nist_800_53_r5 = ["CM-3", "SI-4"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html", "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups-versioning.html"]
  }

  obligation "attack_test" {
    title        = "Test that attacks are blocked"
    area         = "penetration_testing"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of harmless test requests (injection, Log4j lookup, oversized body, flood within the AWS rules) against each entry point, with the block records from the log and the result of going straight to the origin."
    rationale    = "Bodies beyond the inspected size, paths that another rule allows first and origins left open show only when somebody tries."
    provider     = "Permits customer tests within its policy."
    frameworks = {
      cis_controls_8_1 = ["18.2"]
      nist_800_53_r5   = ["CA-8"]
      pci_dss_4_0      = ["11.4.1"]
      iso_27001_2022   = ["A.8.29"]
      soc_2            = ["CC4.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html", "https://aws.amazon.com/security/penetration-testing/"]
  }

  obligation "classic_migrated" {
    title        = "Move Classic web ACLs to AWS WAF"
    area         = "change_management"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "AWS WAF Classic is being shut down region by region; a web ACL that is not moved ends with it, and managed rules, bot and credential controls exist only in the new service."
    provider     = "Announces the dates per region in AWS Health and offers a migration that writes the new web ACL; associations are the customer's to move."
    frameworks   = { cis_controls_8_1 = ["2.2"], nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html"]
  }

  obligation "emergency_rules_playbook" {
    title        = "Rehearse an emergency rule"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and record of an exercise: who may change the web ACL, a prepared block list and rate limit, minutes from decision to effect, the way back, and how the change reaches the code."
    rationale    = "During an attack a rule is written in minutes by whoever is awake; a wrong one closes the site for everybody, and the next apply removes a right one."
    provider     = "Propagates rule changes within seconds to minutes."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/ddos-responding.html"]
  }

  obligation "rule_changes_controlled" {
    title        = "Limit and review who changes rules"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may edit an IP set or detach a web ACL lets anyone in, without touching the application."
    provider     = "Records every change in CloudTrail and enforces IAM and Firewall Manager policies."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)", "CM-5"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/security-iam.html"]
  }
}
