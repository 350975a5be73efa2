variable "action" {}
variable "count_of_logs" {}
variable "fail_open" {}
variable "failover" {}
variable "flag" {}
variable "health_check" {}
variable "mutation" {}
variable "protocols" {}
variable "record_type" {}
variable "status" {}

# Zones

resource "aws_route53_zone" "shop" {
  name = "example.com"
}

resource "aws_route53_query_log" "shop" {
  zone_id                  = aws_route53_zone.shop.zone_id
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.queries.arn
}

resource "aws_route53_key_signing_key" "shop" {
  name                       = "shop"
  hosted_zone_id             = aws_route53_zone.shop.id
  key_management_service_arn = aws_kms_key.dnssec.arn
}

resource "aws_route53_hosted_zone_dnssec" "shop" {
  hosted_zone_id = aws_route53_key_signing_key.shop.hosted_zone_id
}

resource "aws_route53_record" "caa" {
  zone_id = aws_route53_zone.shop.zone_id
  name    = "example.com"
  type    = "CAA"
  ttl     = 3600
  records = ["0 issue \"amazon.com\""]
}

resource "aws_route53_zone" "bare" { # want: query_logging, dnssec_signing, caa_record
  name = "example.net"
}

resource "aws_route53_zone" "child" { # want: query_logging, dnssec_signing
  name = "shop.example.net"
}

resource "aws_route53_zone" "internal" { # want: zone_not_force_destroyed
  name          = "internal.example.com"
  force_destroy = true

  vpc {
    vpc_id = aws_vpc.main.id
  }
}

resource "aws_route53_zone" "variables" { # undecided: query_logging, dnssec_signing, caa_record, zone_not_force_destroyed
  name          = "example.org"
  force_destroy = var.flag
}

resource "aws_route53_query_log" "variables" {
  count                    = var.count_of_logs
  zone_id                  = aws_route53_zone.variables.zone_id
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.queries.arn
}

resource "aws_route53_hosted_zone_dnssec" "variables" { # undecided: dnssec_signing
  hosted_zone_id = aws_route53_zone.variables.id
  signing_status = var.status
}

resource "aws_route53_record" "variables" {
  zone_id = aws_route53_zone.variables.zone_id
  name    = "example.org"
  type    = var.record_type
  ttl     = 300
  records = ["192.0.2.10"]
}

resource "aws_route53_hosted_zone_dnssec" "paused" { # want: dnssec_signing
  hosted_zone_id = "Z0123456789ABCDEFGHIJ"
  signing_status = "NOT_SIGNING"
}

resource "aws_route53_key_signing_key" "retired" { # want: dnssec_signing
  name                       = "old"
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  key_management_service_arn = aws_kms_key.dnssec.arn
  status                     = "INACTIVE"
}

resource "aws_route53_key_signing_key" "variables" { # undecided: dnssec_signing
  name                       = "variables"
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  key_management_service_arn = aws_kms_key.dnssec.arn
  status                     = var.status
}

# Failover

resource "aws_route53_record" "primary" {
  zone_id         = aws_route53_zone.shop.zone_id
  name            = "www"
  type            = "A"
  ttl             = 60
  set_identifier  = "primary"
  records         = ["192.0.2.10"]
  health_check_id = aws_route53_health_check.primary.id

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "primary_alias" {
  zone_id        = aws_route53_zone.shop.zone_id
  name           = "api"
  type           = "A"
  set_identifier = "primary"

  alias {
    name                   = aws_lb.api.dns_name
    zone_id                = aws_lb.api.zone_id
    evaluate_target_health = true
  }

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "secondary" {
  zone_id        = aws_route53_zone.shop.zone_id
  name           = "www"
  type           = "A"
  ttl            = 60
  set_identifier = "secondary"
  records        = ["192.0.2.20"]

  failover_routing_policy {
    type = "SECONDARY"
  }
}

resource "aws_route53_record" "primary_unwatched" { # want: failover_watched
  zone_id        = aws_route53_zone.shop.zone_id
  name           = "cdn"
  type           = "A"
  set_identifier = "primary"

  alias {
    name                   = aws_lb.api.dns_name
    zone_id                = aws_lb.api.zone_id
    evaluate_target_health = false
  }

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "primary_variable" { # undecided: failover_watched
  zone_id         = aws_route53_zone.shop.zone_id
  name            = "img"
  type            = "A"
  ttl             = 60
  set_identifier  = "primary"
  records         = ["192.0.2.30"]
  health_check_id = var.health_check

  failover_routing_policy {
    type = var.failover
  }
}

# Domains

resource "aws_route53domains_registered_domain" "defaults" {
  domain_name = "example.com"
}

resource "aws_route53domains_registered_domain" "open" { # want: transfer_lock, auto_renew, contact_privacy
  domain_name        = "example.net"
  transfer_lock      = false
  auto_renew         = false
  registrant_privacy = false
}

resource "aws_route53domains_registered_domain" "variables" { # undecided: transfer_lock, auto_renew, contact_privacy
  domain_name   = "example.org"
  transfer_lock = var.flag
  auto_renew    = var.flag
  admin_privacy = var.flag
}

resource "aws_route53domains_domain" "bought" {
  domain_name   = "example.com"
  transfer_lock = true
  auto_renew    = true

  admin_privacy      = true
  registrant_privacy = true
  tech_privacy       = true
}

resource "aws_route53domains_domain" "open" { # want: transfer_lock, auto_renew, contact_privacy
  domain_name   = "example.net"
  transfer_lock = false
  auto_renew    = false
  tech_privacy  = false
}

resource "aws_route53domains_domain" "variables" { # undecided: transfer_lock, auto_renew, contact_privacy
  domain_name   = "example.org"
  transfer_lock = var.flag
  auto_renew    = var.flag
  tech_privacy  = var.flag
}

# Resolver

resource "aws_route53_resolver_endpoint" "https" {
  direction          = "OUTBOUND"
  security_group_ids = [aws_security_group.dns.id]
  protocols          = ["DoH"]

  ip_address {
    subnet_id = aws_subnet.a.id
  }

  ip_address {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_route53_resolver_endpoint" "plain" { # want: resolver_encrypted
  direction          = "INBOUND"
  security_group_ids = [aws_security_group.dns.id]
  protocols          = ["Do53", "DoH"]

  ip_address {
    subnet_id = aws_subnet.a.id
  }

  ip_address {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_route53_resolver_endpoint" "variables" { # undecided: resolver_encrypted
  direction          = "INBOUND"
  security_group_ids = [aws_security_group.dns.id]
  protocols          = var.protocols

  ip_address {
    subnet_id = aws_subnet.a.id
  }

  ip_address {
    subnet_id = aws_subnet.b.id
  }
}

resource "aws_route53_resolver_firewall_config" "closed" {
  resource_id = aws_vpc.main.id
}

resource "aws_route53_resolver_firewall_config" "open" { # want: dns_firewall_fail_closed
  resource_id        = aws_vpc.main.id
  firewall_fail_open = "ENABLED"
}

resource "aws_route53_resolver_firewall_config" "variables" { # undecided: dns_firewall_fail_closed
  resource_id        = aws_vpc.main.id
  firewall_fail_open = var.fail_open
}

resource "aws_route53_resolver_firewall_rule_group_association" "protected" {
  name                   = "baseline"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  mutation_protection    = "ENABLED"
  priority               = 101
  vpc_id                 = aws_vpc.main.id
}

resource "aws_route53_resolver_firewall_rule_group_association" "plain" { # want: dns_firewall_protected
  name                   = "plain"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  priority               = 102
  vpc_id                 = aws_vpc.main.id
}

resource "aws_route53_resolver_firewall_rule_group_association" "variables" { # undecided: dns_firewall_protected
  name                   = "variables"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  mutation_protection    = var.mutation
  priority               = 103
  vpc_id                 = aws_vpc.main.id
}

resource "aws_route53_resolver_firewall_rule_group" "baseline" {
  name = "baseline"
}

resource "aws_route53_resolver_firewall_rule" "tunneling" {
  name                   = "tunneling"
  action                 = "BLOCK"
  block_response         = "NODATA"
  dns_threat_protection  = "DNS_TUNNELING"
  confidence_threshold   = "HIGH"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  priority               = 1
}

resource "aws_route53_resolver_firewall_rule" "watched_list" {
  name                    = "watched"
  action                  = "ALERT"
  firewall_domain_list_id = aws_route53_resolver_firewall_domain_list.watched.id
  firewall_rule_group_id  = aws_route53_resolver_firewall_rule_group.baseline.id
  priority                = 2
}

resource "aws_route53_resolver_firewall_rule" "dga" { # want: dns_threats_blocked
  name                   = "dga"
  action                 = "ALERT"
  dns_threat_protection  = "DGA"
  confidence_threshold   = "LOW"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  priority               = 3
}

resource "aws_route53_resolver_firewall_rule" "variables" { # undecided: dns_threats_blocked
  name                   = "variables"
  action                 = var.action
  dns_threat_protection  = "DGA"
  confidence_threshold   = "LOW"
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.baseline.id
  priority               = 4
}

# Routing controls
