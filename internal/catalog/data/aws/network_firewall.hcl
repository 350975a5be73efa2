service "aws_network_firewall" {
  name        = "AWS Network Firewall"
  cloud       = "aws"
  family      = "virtual_network"
  description = "A managed stateful firewall and intrusion prevention engine in front of subnets of a VPC or behind a transit gateway."
  aliases     = ["Network Firewall", "ANFW"]
  resources = [
    "aws_networkfirewall_firewall",
    "aws_networkfirewall_firewall_policy",
    "aws_networkfirewall_firewall_transit_gateway_attachment_accepter",
    "aws_networkfirewall_logging_configuration",
    "aws_networkfirewall_resource_policy",
    "aws_networkfirewall_rule_group",
    "aws_networkfirewall_tls_inspection_configuration",
    "aws_networkfirewall_vpc_endpoint_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/what-is-aws-network-firewall.html",
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/security.html",
  ]

  resource_type "aws_networkfirewall_firewall" {
    defaults = {
      delete_protection                   = false
      subnet_change_protection            = false
      availability_zone_change_protection = false
      firewall_policy_change_protection   = false
    }
  }

  resource_type "aws_networkfirewall_firewall_policy" {
    defaults = {
      "firewall_policy.stateful_engine_options.rule_order"              = "DEFAULT_ACTION_ORDER"
      "firewall_policy.stateful_engine_options.stream_exception_policy" = "DROP"
    }
  }

  # Predicates

  # Options of a Suricata rule that say nothing about the traffic.
  function "matches_everything" {
    description = "Whether a stateful rule passes all traffic from everywhere to everywhere."
    params      = ["rule"]
    result = (
      rule.action == "PASS"
      && rule.header[0].protocol == "IP"
      && upper(rule.header[0].source) == "ANY"
      && upper(rule.header[0].destination) == "ANY"
      && upper(rule.header[0].source_port) == "ANY"
      && upper(rule.header[0].destination_port) == "ANY"
      && alltrue([for o in rule.rule_option : contains(["sid", "msg", "rev", "priority"], lower(split(":", o.keyword)[0]))])
    )
  }

  function "passes_everything" {
    description = "Whether a text of Suricata rules has one that passes all traffic."
    params      = ["rules"]
    result      = matches("(?m)^\\s*pass\\s+ip\\s+any\\s+any\\s+(->|<>)\\s+any\\s+any\\s*\\(\\s*((msg\\s*:\\s*\"[^\"]*\"|(sid|rev|priority)\\s*:\\s*[0-9]+)\\s*;\\s*)*\\)", rules)
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs, scales and patches the inspection engine behind an endpoint in each chosen zone."
    customer = "Writes the rules, sends traffic through the endpoints in both directions with its own routes, places an endpoint in every zone."
    reason   = "The firewall sees only what route tables send to it, and passes what no rule forbids."
    source   = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/architectures.html"
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Maintains managed rule groups and the threat intelligence behind them."
    customer = "Chooses the groups, moves them from alerting to dropping, adds rules of its own, answers the alerts."
    reason   = "A managed group does nothing until a policy refers to it, and an override can turn its drops into alerts."
    source   = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-managed-rule-groups.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts firewalls, policies and rule groups with a key that it owns."
    customer = "Names a key of its own where that is required."
    reason   = "Encryption is always on; only the key is a choice."
    source   = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"
  }

  # The firewall

  obligation "multi_az" {
    title     = "Place firewall endpoints in at least two zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one endpoint, an outage of its zone cuts off, or leaves uninspected, the traffic of all zones that are routed through it; meanwhile every packet from other zones crosses zones and costs extra."
    provider  = "Replaces failed engines inside a zone; it opens no endpoint in a zone that was not asked for."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      aws_fsbp         = ["NetworkFirewall.1"]
      nist_800_53_r5   = ["CP-10", "SC-36"]
      iso_27001_2022   = ["A.8.14"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html"]

    check "aws_networkfirewall_firewall" {
      require = length(self.subnet_mapping) >= 2 || length(self.availability_zone_mapping) >= 2
      remedy  = "Write a subnet_mapping for a firewall subnet in each zone that holds workloads, or availability_zone_mapping for a firewall attached to a transit gateway."
    }
  }

  obligation "deletion_protection" {
    title     = "Protect the firewall from deletion"
    area      = "change_management"
    severity  = "medium"
    rationale = "A plan that replaces the firewall, or one call, removes inspection for the whole network; routes to its endpoints then drop everything."
    provider  = "Refuses DeleteFirewall while the flag is set."
    frameworks = {
      aws_fsbp       = ["NetworkFirewall.9"]
      nist_800_53_r5 = ["CM-3", "CP-10"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_344"]
      powerpipe = ["vpc_network_firewall_deletion_protection_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html"]

    check "aws_networkfirewall_firewall" {
      require = self.delete_protection == true
      fix     = { delete_protection = true }
      autofix = true
    }
  }

  obligation "subnet_change_protection" {
    title     = "Protect the firewall's subnets from change"
    area      = "change_management"
    severity  = "medium"
    rationale = "Removing a subnet mapping removes the endpoint that route tables of that zone point at; the zone loses its way out, or the inspection."
    provider  = "Refuses to associate and disassociate subnets or zones while the flag is set."
    frameworks = {
      soc_2          = ["CC8.1"]
      aws_fsbp       = ["NetworkFirewall.10"]
      nist_800_53_r5 = ["CM-3", "SC-7"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html"]

    check "aws_networkfirewall_firewall" {
      require = self.subnet_change_protection == true || self.transit_gateway_id != null && self.availability_zone_change_protection == true
      remedy  = "Set subnet_change_protection = true; for a firewall attached to a transit gateway set availability_zone_change_protection = true."
    }
  }

  obligation "policy_change_protection" {
    title       = "Protect the firewall's policy from being swapped"
    area        = "change_management"
    severity    = "low"
    recommended = false
    rationale   = "Whoever may call AssociateFirewallPolicy can put an empty policy in place of the reviewed one without touching a single rule."
    provider    = "Refuses to associate another policy while the flag is set; rules inside the policy can still change."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-5"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-settings.html"]

    check "aws_networkfirewall_firewall" {
      require = self.firewall_policy_change_protection == true
      fix     = { firewall_policy_change_protection = true }
      autofix = true
    }
  }

  # Logs

  obligation "logging" {
    title     = "Log what the firewall decides"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The stateful engine writes no record by default: a blocked call to a command server, or a flow that should not exist, leaves no trace for an investigation."
    provider  = "Delivers records of the stateful engine to S3, CloudWatch Logs or Firehose once told to."
    frameworks = {
      cis_controls_8_1 = ["8.2", "13.6"]
      aws_fsbp         = ["NetworkFirewall.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV2_AWS_63"]
    }
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"]

    check "aws_networkfirewall_firewall" {
      companion "aws_networkfirewall_logging_configuration" {
        attribute = "firewall_arn"
      }

      require = length(companions.aws_networkfirewall_logging_configuration) > 0
      remedy  = "Add an aws_networkfirewall_logging_configuration for the firewall with destinations for ALERT and FLOW."
    }
  }

  obligation "alert_log" {
    title     = "Send alerts of the firewall to a log"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Flow records show addresses and bytes; only the alert log names the rule that fired and what it did. Without it drops are silent and rules cannot be tuned."
    provider  = "Writes an alert for each rule with the action drop, reject or alert."
    frameworks = {
      cis_controls_8_1 = ["13.3"]
      nist_800_53_r5   = ["SI-4", "AU-3"]
      pci_dss_4_0      = ["10.2.1", "11.5.1"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"]

    check "aws_networkfirewall_logging_configuration" {
      require = anytrue([for d in self.logging_configuration[0].log_destination_config : d.log_type == "ALERT"])
      remedy  = "Add a log_destination_config with log_type = \"ALERT\"."
    }
  }

  obligation "flow_log" {
    title     = "Send flow records of the firewall to a log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Alerts show what a rule caught. What was passed, to whom and how many bytes, an investigation of stolen data learns only from flow records."
    provider  = "Writes a record for each flow that reaches the stateful engine."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"]

    check "aws_networkfirewall_logging_configuration" {
      require = anytrue([for d in self.logging_configuration[0].log_destination_config : d.log_type == "FLOW"])
      remedy  = "Add a log_destination_config with log_type = \"FLOW\"."
    }
  }

  # Policies

  obligation "rule_group_attached" {
    title     = "Give every firewall policy a rule group"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A policy without rule groups applies its default actions to everything; in the default order that means to pass it, at the price of a firewall."
    provider  = "Evaluates the groups to which the policy refers, in their order."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      aws_fsbp         = ["NetworkFirewall.3"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.3.2", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policy-settings.html"]

    check "aws_networkfirewall_firewall_policy" {
      require = length(self.firewall_policy[0].stateful_rule_group_reference) > 0 || length(self.firewall_policy[0].stateless_rule_group_reference) > 0
      remedy  = "Add a stateful_rule_group_reference (or a stateless one) to firewall_policy."
    }
  }

  obligation "stateless_default_action" {
    title     = "Drop or inspect packets that no stateless rule names"
    area      = "network_controls"
    severity  = "high"
    rationale = "aws:pass as default sends everything that the stateless rules leave over past the stateful engine: no inspection, no alert, no log."
    provider  = "Applies the default to every packet that no stateless rule matches."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      aws_fsbp         = ["NetworkFirewall.4"]
      nist_800_53_r5   = ["SC-7(5)", "AC-4"]
      pci_dss_4_0      = ["1.4.3"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policy-settings.html"]

    check "aws_networkfirewall_firewall_policy" {
      require = contains(self.firewall_policy[0].stateless_default_actions, "aws:drop") || contains(self.firewall_policy[0].stateless_default_actions, "aws:forward_to_sfe")
      remedy  = "Set stateless_default_actions to [\"aws:forward_to_sfe\"] or [\"aws:drop\"]."
    }
  }

  obligation "stateless_fragment_action" {
    title     = "Drop or inspect fragments that no stateless rule names"
    area      = "network_controls"
    severity  = "high"
    rationale = "An attacker cuts packets into fragments to slip past the inspection; with aws:pass for fragments that works."
    provider  = "Applies the default to fragmented UDP packets that no stateless rule matches; it drops other fragments that it cannot assemble."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      aws_fsbp         = ["NetworkFirewall.5"]
      nist_800_53_r5   = ["SC-7(5)", "AC-4"]
      pci_dss_4_0      = ["1.4.2", "1.4.3"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-policy-settings.html"]

    check "aws_networkfirewall_firewall_policy" {
      require = contains(self.firewall_policy[0].stateless_fragment_default_actions, "aws:drop") || contains(self.firewall_policy[0].stateless_fragment_default_actions, "aws:forward_to_sfe")
      remedy  = "Set stateless_fragment_default_actions to [\"aws:forward_to_sfe\"] or [\"aws:drop\"]."
    }
  }

  # A policy that sends nothing to the stateful engine and drops the rest needs no default there.
  obligation "stateful_default_drop" {
    title       = "Drop connections that no stateful rule allows"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "In the default order the stateful engine passes whatever no rule drops. Unless a rule group ends with a rule that drops the rest, the policy is a block list that every new command server is missing from."
    provider    = "Applies stateful_default_actions only under strict order; under the default order unmatched traffic passes."
    frameworks = {
      nist_800_53_r5   = ["SC-7(5)", "AC-4"]
      pci_dss_4_0      = ["1.3.1", "1.3.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html"]

    check "aws_networkfirewall_firewall_policy" {
      when    = contains(self.firewall_policy[0].stateless_default_actions, "aws:forward_to_sfe") || length(self.firewall_policy[0].stateful_rule_group_reference) > 0
      require = self.firewall_policy[0].stateful_engine_options[0].rule_order == "STRICT_ORDER" && anytrue([for a in self.firewall_policy[0].stateful_default_actions : startswith(a, "aws:drop")])
      remedy  = "Set rule_order = \"STRICT_ORDER\" in stateful_engine_options and stateful_default_actions = [\"aws:drop_established\", \"aws:alert_established\"]."
    }
  }

  obligation "stream_exception" {
    title     = "Do not pass connections that broke in mid-stream"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With CONTINUE the engine goes on without the beginning of a connection: rules on host name, TLS or HTTP cannot match any more, and pass rules by address let the rest through."
    provider  = "Drops such connections by default, or resets them with REJECT."
    frameworks = {
      pci_dss_4_0      = ["1.4.2"]
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7(18)", "SC-24"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["pci_dss_4_0", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/stream-exception-policy.html"]

    check "aws_networkfirewall_firewall_policy" {
      require = alltrue([for o in self.firewall_policy[0].stateful_engine_options : o.stream_exception_policy != "CONTINUE"])
      remedy  = "Leave stream_exception_policy out (DROP), or set it to \"REJECT\"."
    }
  }

  obligation "managed_groups_block" {
    title       = "Let managed rule groups block"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "The override DROP_TO_ALERT makes a managed group report attacks and let them through; meant for the first weeks, it tends to stay."
    provider    = "Applies the actions of its groups unless the reference overrides them."
    frameworks = {
      nist_800_53_r5 = ["SI-3", "SI-4(4)"]
      iso_27001_2022 = ["A.8.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-using-managed-rule-groups.html"]

    check "aws_networkfirewall_firewall_policy" {
      require = !anytrue([for r in self.firewall_policy[0].stateful_rule_group_reference : anytrue([for o in r.override : o.action == "DROP_TO_ALERT"])])
      remedy  = "Remove the override block from stateful_rule_group_reference once the alerts have been read."
    }
  }

  # Rule groups

  obligation "stateless_group_filled" {
    title     = "Do not keep stateless rule groups empty"
    area      = "network_controls"
    severity  = "medium"
    rationale = "An empty group counts as a reference and as a control in every audit, and inspects nothing."
    provider  = "Skips a group without rules."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      aws_fsbp         = ["NetworkFirewall.6"]
      nist_800_53_r5   = ["AC-4", "CM-6"]
      pci_dss_4_0      = ["1.2.5"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateless-rule-groups-standard.html"]

    check "aws_networkfirewall_rule_group" {
      when    = self.type == "STATELESS"
      require = anytrue([for s in self.rule_group[0].rules_source[0].stateless_rules_and_custom_actions : length(s.stateless_rule) > 0])
      remedy  = "Write at least one stateless_rule below rules_source, or remove the group."
    }
  }

  obligation "no_pass_all_rule" {
    title     = "Write no rule that passes all traffic"
    area      = "network_controls"
    severity  = "high"
    rationale = "One pass rule from any to any ends the evaluation for every packet: all drop and alert rules behind it are dead, whatever the policy says."
    provider  = "Stops at the first pass rule that matches."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.3.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html"]

    check "aws_networkfirewall_rule_group" {
      require = (
        !passes_everything(self.rules)
        && !passes_everything(self.rule_group[0].rules_source[0].rules_string)
        && !anytrue([for r in self.rule_group[0].rules_source[0].stateful_rule : matches_everything(r)])
      )
      remedy = "Narrow the pass rule to a protocol, networks and ports, or leave it out."
    }
  }

  obligation "tls_revocation" {
    title     = "Refuse revoked certificates in TLS inspection"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The firewall ends the connection in place of the client, which cannot see the server's certificate any more; if the firewall does not check revocation, nobody does."
    provider  = "Checks OCSP and CRL where told to, and then passes, drops or rejects."
    frameworks = {
      nist_800_53_r5 = ["SC-17", "IA-5(2)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["4.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-settings.html"]

    check "aws_networkfirewall_tls_inspection_configuration" {
      when    = anytrue(flatten([for t in self.tls_inspection_configuration : [for c in t.server_certificate_configuration : c.certificate_authority_arn != null]]))
      require = alltrue(flatten([for t in self.tls_inspection_configuration : [for c in t.server_certificate_configuration : length(c.check_certificate_revocation_status) > 0 && alltrue([for r in c.check_certificate_revocation_status : contains(["DROP", "REJECT"], r.revoked_status_action)])]]))
      remedy  = "Add check_certificate_revocation_status with revoked_status_action = \"DROP\" or \"REJECT\"."
    }
  }

  # Keys and shares

  obligation "customer_managed_key" {
    title       = "Encrypt the firewall with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Rules tell an attacker what is watched and what is not. A key of your own is a second lock on them, with a policy and a record of use."
    provider    = "Encrypts with a key that it owns unless another is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_345", "CKV_AWS_346"]
      powerpipe = ["vpc_network_firewall_encrypted_with_kms_cmk", "vpc_network_firewall_rule_group_encrypted_with_kms_cmk", "vpc_network_firewall_policy_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html"]

    check "aws_networkfirewall_firewall" {
      also    = ["aws_networkfirewall_rule_group", "aws_networkfirewall_firewall_policy", "aws_networkfirewall_tls_inspection_configuration"]
      require = self.encryption_configuration[0].type == "CUSTOMER_KMS"
      remedy  = "Add encryption_configuration with type = \"CUSTOMER_KMS\" and key_id of a key of your own."
    }
  }

  obligation "share_not_public" {
    title     = "Share rule groups and policies with named accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "A resource policy for Principal \"*\" lets any account read the rules, and so the gaps between them."
    provider  = "Evaluates the resource policy on every call."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      pci_dss_4_0      = ["7.2.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/sharing.html"]

    check "aws_networkfirewall_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name accounts, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  # What no code shows

  obligation "routes_through_firewall" {
    title        = "Prove that traffic passes the firewall"
    area         = "network_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of the subnets that must be inspected with their routes in both directions, and for each a test: a forbidden domain and a forbidden port refused, with the alert that it caused."
    rationale    = "A route to the internet gateway that somebody added, an endpoint in the wrong zone or a return path of its own bypasses the firewall without an error anywhere."
    provider     = "Inspects what reaches its endpoints; it does not know what goes around them."
    frameworks = {
      nist_800_53_r5 = ["CA-8", "SC-7", "CA-2"]
      pci_dss_4_0    = ["1.2.1", "11.4.1"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config.html"]
  }

  obligation "rules_reviewed" {
    title        = "Review firewall rules and exceptions"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Allowed domains and temporary pass rules outlive their reason; each is a way out for stolen data."
    provider     = "Counts hits per rule only where its analysis reports are turned on."
    frameworks = {
      nist_800_53_r5   = ["CM-3", "AC-4"]
      pci_dss_4_0      = ["1.2.7"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.9"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/rule-groups.html"]
  }

  obligation "alerts_answered" {
    title        = "Answer the alerts of the firewall"
    area         = "threat_detection"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A machine that tries a known command server ten times a minute is a finding only if somebody reads the drop."
    provider     = "Delivers the alerts to the log that was chosen, and keeps none itself."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SI-4(5)", "IR-4"]
      pci_dss_4_0    = ["10.4.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"]
  }

  obligation "inspection_ca_renewed" {
    title        = "Renew the certificate authority for TLS inspection"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Owner, storage, expiry date and key length of the inspection authority, the machines that trust it, and the record of the last renewal."
    rationale    = "When it expires every inspected connection fails at once; whoever steals its key reads the traffic of all machines that trust it."
    provider     = "Issues the certificates from the authority that it is given in ACM."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-17"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/tls-inspection-configurations.html"]
  }
}
