variable "actions" {}
variable "group_arn" {}
variable "key_type" {}
variable "log_type" {}
variable "order" {}
variable "override" {}
variable "policy" {}
variable "protected" {}
variable "rules" {}
variable "revoked" {}
variable "stream" {}
variable "subnets" {}

# Hardened

resource "aws_networkfirewall_firewall" "egress" {
  name                              = "egress"
  firewall_policy_arn               = aws_networkfirewall_firewall_policy.strict.arn
  vpc_id                            = aws_vpc.inspection.id
  delete_protection                 = true
  subnet_change_protection          = true
  firewall_policy_change_protection = true

  subnet_mapping {
    subnet_id = aws_subnet.firewall_a.id
  }

  subnet_mapping {
    subnet_id = aws_subnet.firewall_b.id
  }

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.firewall.arn
  }
}

resource "aws_networkfirewall_logging_configuration" "egress" {
  firewall_arn = aws_networkfirewall_firewall.egress.arn

  logging_configuration {
    log_destination_config {
      log_destination      = { logGroup = aws_cloudwatch_log_group.alerts.name }
      log_destination_type = "CloudWatchLogs"
      log_type             = "ALERT"
    }

    log_destination_config {
      log_destination      = { bucketName = "network-flows" }
      log_destination_type = "S3"
      log_type             = "FLOW"
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "strict" {
  name = "strict"

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.firewall.arn
  }

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
    stateful_default_actions           = ["aws:drop_established", "aws:alert_established"]

    stateful_engine_options {
      rule_order              = "STRICT_ORDER"
      stream_exception_policy = "REJECT"
    }

    stateful_rule_group_reference {
      priority     = 10
      resource_arn = aws_networkfirewall_rule_group.suricata.arn
    }
  }
}

resource "aws_networkfirewall_rule_group" "suricata" {
  name     = "allowed-domains"
  type     = "STATEFUL"
  capacity = 100

  rules = <<-EOT
    pass tls $HOME_NET any -> any 443 (tls.sni; content:"updates.example.com"; startswith; endswith; sid:1;)
    pass ip any any -> any any (msg:"home"; geoip:dst,DE; sid:2;)
  EOT

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.firewall.arn
  }
}

resource "aws_networkfirewall_tls_inspection_configuration" "outbound" {
  name = "outbound"

  encryption_configuration = [{
    key_id = aws_kms_key.firewall.arn
    type   = "CUSTOMER_KMS"
  }]

  tls_inspection_configuration {
    server_certificate_configuration {
      certificate_authority_arn = aws_acm_certificate.inspection.arn

      check_certificate_revocation_status {
        revoked_status_action = "REJECT"
        unknown_status_action = "PASS"
      }

      scope {
        protocols = [6]
      }
    }
  }
}

resource "aws_networkfirewall_resource_policy" "organization" {
  resource_arn = aws_networkfirewall_rule_group.suricata.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["network-firewall:ListRuleGroups", "network-firewall:CreateFirewallPolicy"]
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

# Bare

resource "aws_networkfirewall_firewall" "bare" { # want: multi_az, deletion_protection, subnet_change_protection, policy_change_protection, logging, customer_managed_key
  name                = "bare"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.bare.arn
  vpc_id              = aws_vpc.inspection.id

  subnet_mapping {
    subnet_id = aws_subnet.firewall_a.id
  }

  encryption_configuration {
    type = "AWS_OWNED_KMS_KEY"
  }
}

resource "aws_networkfirewall_firewall_policy" "bare" { # want: rule_group_attached, stateless_default_action, stateless_fragment_action, customer_managed_key
  name = "bare"

  firewall_policy {
    stateless_default_actions          = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:pass"]
  }
}

resource "aws_networkfirewall_firewall_policy" "detecting" { # want: stateful_default_drop, stream_exception, managed_groups_block, customer_managed_key
  name = "detecting"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]

    stateful_engine_options {
      stream_exception_policy = "CONTINUE"
    }

    stateful_rule_group_reference {
      resource_arn = "arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/ThreatSignaturesBotnetActionOrder"

      override {
        action = "DROP_TO_ALERT"
      }
    }
  }
}

# Only stateless rules, the rest is dropped.
resource "aws_networkfirewall_firewall_policy" "stateless" { # want: customer_managed_key
  name = "stateless"

  firewall_policy {
    stateless_default_actions          = ["aws:drop"]
    stateless_fragment_default_actions = ["aws:drop"]

    stateless_rule_group_reference {
      priority     = 1
      resource_arn = aws_networkfirewall_rule_group.stateless.arn
    }
  }
}

resource "aws_networkfirewall_rule_group" "stateless" { # want: customer_managed_key
  name     = "stateless"
  type     = "STATELESS"
  capacity = 10

  rule_group {
    rules_source {
      stateless_rules_and_custom_actions {
        stateless_rule {
          priority = 1

          rule_definition {
            actions = ["aws:pass"]

            match_attributes {
              protocols = [6]

              source {
                address_definition = "10.0.0.0/8"
              }
            }
          }
        }
      }
    }
  }
}

resource "aws_networkfirewall_rule_group" "empty" { # want: stateless_group_filled, customer_managed_key
  name     = "empty"
  type     = "STATELESS"
  capacity = 10

  rule_group {
    rules_source {}
  }
}

resource "aws_networkfirewall_rule_group" "pass_all" { # want: no_pass_all_rule, customer_managed_key
  name     = "pass-all"
  type     = "STATEFUL"
  capacity = 10

  rule_group {
    rules_source {
      stateful_rule {
        action = "PASS"

        header {
          protocol         = "IP"
          source           = "ANY"
          source_port      = "ANY"
          direction        = "ANY"
          destination      = "ANY"
          destination_port = "ANY"
        }

        rule_option {
          keyword  = "sid"
          settings = ["1"]
        }
      }
    }
  }
}

resource "aws_networkfirewall_rule_group" "pass_all_text" { # want: no_pass_all_rule, customer_managed_key
  name     = "pass-all-text"
  type     = "STATEFUL"
  capacity = 10

  rule_group {
    rules_source {
      rules_string = <<-EOT
        # for now
        pass ip any any -> any any (msg:"let it through"; sid:100; rev:1;)
      EOT
    }
  }
}

resource "aws_networkfirewall_rule_group" "handshakes" { # want: customer_managed_key
  name     = "handshakes"
  type     = "STATEFUL"
  capacity = 10

  rule_group {
    rules_source {
      stateful_rule {
        action = "PASS"

        header {
          protocol         = "TCP"
          source           = "ANY"
          source_port      = "ANY"
          direction        = "FORWARD"
          destination      = "ANY"
          destination_port = "ANY"
        }

        rule_option {
          keyword = "flow:not_established"
        }
      }
    }
  }
}

resource "aws_networkfirewall_logging_configuration" "tls_only" { # want: alert_log, flow_log
  firewall_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall/other"

  logging_configuration {
    log_destination_config {
      log_destination      = { bucketName = "tls-logs" }
      log_destination_type = "S3"
      log_type             = "TLS"
    }
  }
}

resource "aws_networkfirewall_tls_inspection_configuration" "trusting" { # want: tls_revocation, customer_managed_key
  name = "trusting"

  tls_inspection_configuration {
    server_certificate_configuration {
      certificate_authority_arn = aws_acm_certificate.inspection.arn
    }
  }
}

# Inbound traffic to servers of one's own: nothing to revoke.
resource "aws_networkfirewall_tls_inspection_configuration" "inbound" { # want: customer_managed_key
  name = "inbound"

  tls_inspection_configuration {
    server_certificate_configuration {
      server_certificate {
        resource_arn = aws_acm_certificate.shop.arn
      }
    }
  }
}

resource "aws_networkfirewall_resource_policy" "public" { # want: share_not_public
  resource_arn = aws_networkfirewall_rule_group.stateless.arn
  policy       = <<-EOT
    {
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "network-firewall:ListRuleGroups",
        "Resource": "*"
      }]
    }
  EOT
}

# Behind a transit gateway

resource "aws_networkfirewall_firewall" "transit" { # want: policy_change_protection, logging, customer_managed_key
  name                                = "transit"
  firewall_policy_arn                 = aws_networkfirewall_firewall_policy.strict.arn
  transit_gateway_id                  = aws_ec2_transit_gateway.core.id
  delete_protection                   = true
  availability_zone_change_protection = true

  availability_zone_mapping {
    availability_zone_id = "euw1-az1"
  }

  availability_zone_mapping {
    availability_zone_id = "euw1-az2"
  }
}

# From variables

resource "aws_networkfirewall_firewall" "variables" { # undecided: multi_az, deletion_protection, subnet_change_protection, policy_change_protection, logging, customer_managed_key
  name                              = "variables"
  firewall_policy_arn               = aws_networkfirewall_firewall_policy.strict.arn
  vpc_id                            = aws_vpc.inspection.id
  delete_protection                 = var.protected
  subnet_change_protection          = var.protected
  firewall_policy_change_protection = var.protected

  dynamic "subnet_mapping" {
    for_each = var.subnets
    content {
      subnet_id = subnet_mapping.value
    }
  }

  encryption_configuration {
    type = var.key_type
  }
}

resource "aws_networkfirewall_logging_configuration" "variables" { # undecided: alert_log, flow_log
  count        = var.protected
  firewall_arn = aws_networkfirewall_firewall.variables.arn

  logging_configuration {
    log_destination_config {
      log_destination      = { bucketName = "logs" }
      log_destination_type = "S3"
      log_type             = var.log_type
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "variables" { # undecided: rule_group_attached, stateless_default_action, stateless_fragment_action, stateful_default_drop, stream_exception, managed_groups_block, customer_managed_key
  name = "variables"

  encryption_configuration {
    type = var.key_type
  }

  firewall_policy {
    stateless_default_actions          = var.actions
    stateless_fragment_default_actions = var.actions
    stateful_default_actions           = var.actions

    stateful_engine_options {
      rule_order              = var.order
      stream_exception_policy = var.stream
    }

    dynamic "stateful_rule_group_reference" {
      for_each = var.group_arn
      content {
        resource_arn = stateful_rule_group_reference.value

        override {
          action = var.override
        }
      }
    }
  }
}

resource "aws_networkfirewall_rule_group" "variables" { # undecided: no_pass_all_rule, customer_managed_key
  name     = "variables"
  type     = "STATEFUL"
  capacity = 10
  rules    = var.rules

  encryption_configuration {
    type = var.key_type
  }
}

resource "aws_networkfirewall_rule_group" "variable_type" { # undecided: stateless_group_filled
  name     = "variable-type"
  type     = var.order
  capacity = 10

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = aws_kms_key.firewall.arn
  }
}

resource "aws_networkfirewall_tls_inspection_configuration" "variables" { # undecided: tls_revocation, customer_managed_key
  name = "variables"

  encryption_configuration = [{
    key_id = null
    type   = var.key_type
  }]

  tls_inspection_configuration {
    server_certificate_configuration {
      certificate_authority_arn = aws_acm_certificate.inspection.arn

      check_certificate_revocation_status {
        revoked_status_action = var.revoked
      }
    }
  }
}

resource "aws_networkfirewall_resource_policy" "variables" { # undecided: share_not_public
  resource_arn = aws_networkfirewall_rule_group.stateless.arn
  policy       = var.policy
}
