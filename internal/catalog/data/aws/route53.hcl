service "aws_route53" {
  name        = "Amazon Route 53"
  cloud       = "aws"
  family      = "dns_service"
  description = "Public and private DNS zones, domain registration, the resolver of VPCs with its firewall, and health checks."
  aliases     = ["Route 53", "Route 53 Resolver", "Route 53 Domains", "Route 53 Profiles"]
  resources = [
    "aws_route53_cidr_collection",
    "aws_route53_cidr_location",
    "aws_route53_delegation_set",
    "aws_route53_health_check",
    "aws_route53_hosted_zone_dnssec",
    "aws_route53_key_signing_key",
    "aws_route53_query_log",
    "aws_route53_record",
    "aws_route53_records_exclusive",
    "aws_route53_resolver_config",
    "aws_route53_resolver_dnssec_config",
    "aws_route53_resolver_endpoint",
    "aws_route53_resolver_firewall_config",
    "aws_route53_resolver_firewall_domain_list",
    "aws_route53_resolver_firewall_rule",
    "aws_route53_resolver_firewall_rule_group",
    "aws_route53_resolver_firewall_rule_group_association",
    "aws_route53_resolver_query_log_config",
    "aws_route53_resolver_query_log_config_association",
    "aws_route53_resolver_rule",
    "aws_route53_resolver_rule_association",
    "aws_route53_traffic_policy",
    "aws_route53_traffic_policy_instance",
    "aws_route53_vpc_association_authorization",
    "aws_route53_zone",
    "aws_route53_zone_association",
    "aws_route53domains_delegation_signer_record",
    "aws_route53domains_domain",
    "aws_route53domains_registered_domain",
    "aws_route53profiles_association",
    "aws_route53profiles_profile",
    "aws_route53profiles_resource_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/Welcome.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/security.html",
  ]

  resource_type "aws_route53_zone" {
    defaults = { force_destroy = false }
    identity = ["id", "zone_id", "arn"]
  }

  resource_type "aws_route53_hosted_zone_dnssec" {
    defaults = { signing_status = "SIGNING" }
  }

  resource_type "aws_route53_key_signing_key" {
    defaults = { status = "ACTIVE" }
  }

  resource_type "aws_route53domains_registered_domain" {
    defaults = {
      transfer_lock      = true
      auto_renew         = true
      admin_privacy      = true
      billing_privacy    = true
      registrant_privacy = true
      tech_privacy       = true
    }
  }

  resource_type "aws_route53domains_domain" {
    defaults = {
      transfer_lock      = true
      auto_renew         = true
      admin_privacy      = true
      billing_privacy    = true
      registrant_privacy = true
      tech_privacy       = true
    }
  }

  resource_type "aws_route53_resolver_firewall_rule_group_association" {
    defaults = { mutation_protection = "DISABLED" }
  }

  # DISABLED is to answer no query while the firewall does not respond.
  resource_type "aws_route53_resolver_firewall_config" {
    defaults = { firewall_fail_open = "DISABLED" }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves its interfaces over TLS and offers DNS over HTTPS at resolver endpoints; answers public queries as plain DNS."
    customer = "Chooses DNS over HTTPS where both ends speak it, and signs zones whose answers must not be forged."
    reason   = "DNS itself is not encrypted; only the protocols of resolver endpoints and DNSSEC are a choice."
    source   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/data-protection.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps zones as code or exports, and knows how to build them anew."
    reason   = "There is no snapshot of a zone and no undo for a deleted one; its name servers change when it is created again."
    source   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html"
  }

  variant "public_zone" {
    name        = "Public hosted zone"
    description = "A zone that anybody on the internet can ask."
    source      = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/AboutHZWorkingWith.html"
  }

  variant "private_zone" {
    name        = "Private hosted zone"
    description = "A zone that only the VPCs associated with it can ask."
    source      = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html"

    area "ddos_protection" {
      party  = "provider"
      reason = "Nobody outside the associated VPCs can send a query; the limit per network interface is AWS's."
      source = "https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html"
    }
  }

  variant "registrar" {
    name        = "Domain registration"
    description = "Domains that are registered or renewed through Route 53."
    source      = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/registrar.html"
  }

  # Public zones

  obligation "query_logging" {
    title     = "Log the queries that public zones receive"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Queries for names that should not exist, or a delegation that somebody moved, show first in the query log; without it takeover and reconnaissance leave no trace."
    provider  = "Writes each query that reaches its name servers to CloudWatch Logs in us-east-1 once told to."
    frameworks = {
      aws_fsbp         = ["Route53.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.6"]
    }
    derived = ["nist_800_53_r5", "cis_controls_8_1"]
    equivalents = {
      checkov = ["CKV2_AWS_39"]
    }
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html"]

    check "aws_route53_zone" {
      companion "aws_route53_query_log" {
        attribute = "zone_id"
      }

      when    = length(self.vpc) == 0
      require = length(companions.aws_route53_query_log) > 0
      remedy  = "Add an aws_route53_query_log for the zone, with a log group in us-east-1 and a resource policy that lets route53.amazonaws.com write to it."
    }
  }

  # The zone of aws_route53_hosted_zone_dnssec is mostly named through the key: a key on the zone counts too.
  obligation "dnssec_signing" {
    title       = "Sign public zones with DNSSEC"
    area        = "dns"
    severity    = "medium"
    recommended = false
    rationale   = "A resolver cannot tell a forged answer from a real one in an unsigned zone; mail, logins and certificate validation follow the forgery."
    provider    = "Creates and rotates the zone signing keys and signs each answer; the key signing key lies in a KMS key of the customer."
    frameworks = {
      nist_800_53_r5 = ["SC-20", "SC-21"]
      iso_27001_2022 = ["A.8.20", "A.8.21"]
      soc_2          = ["CC6.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV2_AWS_38"]
    }
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html"]

    check "aws_route53_zone" {
      companion "aws_route53_hosted_zone_dnssec" {
        attribute = "hosted_zone_id"
      }

      companion "aws_route53_key_signing_key" {
        attribute = "hosted_zone_id"
      }

      when    = length(self.vpc) == 0
      require = anytrue([for d in companions.aws_route53_hosted_zone_dnssec : d.signing_status != "NOT_SIGNING"]) || anytrue([for k in companions.aws_route53_key_signing_key : k.status != "INACTIVE"])
      remedy  = "Add an aws_route53_key_signing_key and an aws_route53_hosted_zone_dnssec for the zone, then publish the DS record at the parent."
    }

    check "aws_route53_hosted_zone_dnssec" {
      require = self.signing_status == "SIGNING"
      fix     = { signing_status = "SIGNING" }
    }

    check "aws_route53_key_signing_key" {
      require = self.status == "ACTIVE"
      fix     = { status = "ACTIVE" }
    }
  }

  obligation "caa_record" {
    title       = "State which authorities may issue certificates"
    area        = "dns"
    severity    = "low"
    recommended = false
    rationale   = "Without a CAA record every certificate authority in the world may issue for the domain; one that is careless with validation is enough."
    provider    = "Serves the record; authorities have to look it up before they issue."
    frameworks = {
      nist_800_53_r5 = ["SC-17", "SC-20"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html"]

    # A zone below another inherits the records of its parent.
    check "aws_route53_zone" {
      companion "aws_route53_record" {
        attribute = "zone_id"
      }

      when    = length(self.vpc) == 0 && matches("^[^.]+[.][^.]+[.]?$", self.name)
      require = anytrue([for r in companions.aws_route53_record : r.type == "CAA"])
      remedy  = "Add an aws_route53_record of type CAA at the apex, for ACM with 0 issue \"amazon.com\"."
    }
  }

  obligation "zone_not_force_destroyed" {
    title     = "Do not delete zones together with their records"
    area      = "change_management"
    severity  = "medium"
    rationale = "With force_destroy a destroy of the zone takes the records along that others made by hand or by controllers; the new zone gets other name servers, and the domain is dark until the parent is changed."
    provider  = "Refuses to delete a zone that holds records, unless the provider empties it first."
    frameworks = {
      soc_2          = ["CC8.1"]
      nist_800_53_r5 = ["CM-3", "CP-9", "SC-22"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html"]

    check "aws_route53_zone" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "failover_watched" {
    title     = "Give the primary of a failover a health check"
    area      = "resilience"
    severity  = "medium"
    rationale = "Route 53 answers with the primary as long as it counts as healthy; a record that nothing checks always does, and the failover never happens."
    provider  = "Withdraws a record while its health check fails."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "CP-7"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-configuring.html"]

    check "aws_route53_record" {
      when    = anytrue([for f in self.failover_routing_policy : f.type == "PRIMARY"])
      require = self.health_check_id != null || anytrue([for a in self.alias : a.evaluate_target_health == true])
      remedy  = "Set health_check_id, or evaluate_target_health = true in the alias."
    }
  }

  # Domains

  obligation "transfer_lock" {
    title     = "Lock domains against transfer"
    area      = "dns"
    severity  = "high"
    rationale = "Without the lock, somebody with the transfer code, or with access to the owner's mailbox, moves the domain to a registrar of his own, and with it the web site, the mail and every password reset."
    provider  = "Sets the lock at the registry and refuses transfers while it is there, for the top-level domains that support it."
    frameworks = {
      nist_800_53_r5 = ["SC-20", "CM-5", "AC-3"]
      iso_27001_2022 = ["A.8.20", "A.5.15"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_377"]
    }
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html"]

    check "aws_route53domains_registered_domain" {
      also    = ["aws_route53domains_domain"]
      require = self.transfer_lock == true
      fix     = { transfer_lock = true }
      autofix = true
    }
  }

  obligation "auto_renew" {
    title     = "Renew domains automatically"
    area      = "dns"
    severity  = "high"
    rationale = "A domain that runs out is switched off, then sold; its next owner receives the mail and can reset every account that hangs on it."
    provider  = "Renews the domain before it expires and charges the account; warns by mail in any case."
    frameworks = {
      nist_800_53_r5 = ["SC-20", "CP-2"]
      iso_27001_2022 = ["A.5.9"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-enable-disable-auto-renewal.html"]

    check "aws_route53domains_registered_domain" {
      also    = ["aws_route53domains_domain"]
      require = self.auto_renew == true
      fix     = { auto_renew = true }
    }
  }

  obligation "contact_privacy" {
    title     = "Keep contacts of a domain out of WHOIS"
    area      = "data_content"
    severity  = "low"
    rationale = "Names, phones and private addresses of administrators in public WHOIS feed spam and phone calls that try to take over the domain."
    provider  = "Replaces the contact details by those of a proxy, for top-level domains that allow it."
    frameworks = {
      nist_800_53_r5 = ["PT-2", "PT-3"]
      gdpr           = ["5", "25"]
      iso_27001_2022 = ["A.5.34"]
    }
    derived = ["nist_800_53_r5", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html"]

    check "aws_route53domains_registered_domain" {
      also    = ["aws_route53domains_domain"]
      require = self.admin_privacy == true && self.registrant_privacy == true && self.tech_privacy == true
      fix     = { admin_privacy = true, registrant_privacy = true, tech_privacy = true }
      autofix = true
    }
  }

  # The resolver of VPCs

  obligation "resolver_encrypted" {
    title       = "Carry DNS between networks over HTTPS"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Do53 between data center and VPC is readable and can be changed on the way; the names that machines ask for tell what runs there."
    provider    = "Speaks DNS over HTTPS at inbound and outbound endpoints when the protocol is chosen."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-20"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html"]

    check "aws_route53_resolver_endpoint" {
      require = anytrue([for p in self.protocols : startswith(p, "DoH")]) && !contains(self.protocols, "Do53")
      remedy  = "Set protocols = [\"DoH\"] (or [\"DoH-FIPS\"] for inbound endpoints) once the other side speaks it."
    }
  }

  obligation "dns_firewall_fail_closed" {
    title     = "Let DNS Firewall fail closed"
    area      = "network_controls"
    severity  = "low"
    rationale = "With fail open every query passes while the firewall does not answer: the moment for which malware that calls home has to wait."
    provider  = "Answers with SERVFAIL by default while the firewall cannot decide."
    frameworks = {
      nist_800_53_r5 = ["SC-7(18)", "SC-24"]
      iso_27001_2022 = ["A.8.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html"]

    check "aws_route53_resolver_firewall_config" {
      require = self.firewall_fail_open != "ENABLED"
      fix     = { firewall_fail_open = "DISABLED" }
    }
  }

  obligation "dns_firewall_protected" {
    title     = "Protect DNS Firewall associations from removal"
    area      = "change_management"
    severity  = "low"
    rationale = "Whoever owns the VPC can detach the rule group that the security team shared, and names of command servers resolve again."
    provider  = "Refuses to change or remove an association while its mutation protection is on."
    frameworks = {
      nist_800_53_r5 = ["CM-5", "SC-7"]
      iso_27001_2022 = ["A.8.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-associating-rule-group.html"]

    check "aws_route53_resolver_firewall_rule_group_association" {
      require = self.mutation_protection == "ENABLED"
      fix     = { mutation_protection = "ENABLED" }
      autofix = true
    }
  }

  obligation "dns_threats_blocked" {
    title       = "Block tunnels and generated domains in DNS"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "ALERT on DNS tunneling records that data leaves and lets it leave; meant for the first weeks, it tends to stay."
    provider    = "Recognizes tunneling and generated domain names in rules of DNS Firewall Advanced."
    frameworks = {
      nist_800_53_r5 = ["SI-4(4)", "SC-7(10)"]
      iso_27001_2022 = ["A.8.12", "A.8.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/firewall-advanced.html"]

    check "aws_route53_resolver_firewall_rule" {
      when    = self.dns_threat_protection != null
      require = self.action == "BLOCK"
      fix     = { action = "BLOCK" }
    }
  }

  # What no code shows

  obligation "dangling_records_removed" {
    title        = "Remove records of resources that are gone"
    area         = "dns"
    severity     = "high"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Result of a comparison of all records of all zones with the addresses, buckets, distributions, load balancers and external services that exist, with the records removed, and the delegations to name servers outside."
    rationale    = "A CNAME to a deleted bucket or app, or an A record to a released address, belongs to whoever claims the target next: a page under your name, with your cookies and a valid certificate."
    provider     = "Answers with the record as written; it does not know whether the target is still yours."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SC-20"]
      iso_27001_2022 = ["A.5.9", "A.8.20"]
      soc_2          = ["CC7.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html"]
  }

  obligation "record_changes_restricted" {
    title        = "Review who may change records and domains"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "route53:ChangeResourceRecordSets on every zone is enough to redirect mail and to obtain certificates; route53domains:* is enough to give the domain away."
    provider     = "Limits changes by zone, record name and type where the IAM policy says so."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-2"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-overview.html"]
  }

  obligation "domain_contacts_current" {
    title        = "Keep owners and contacts of domains current"
    area         = "dns"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of all domains with owner, registrar, expiry date, contact mailbox and who reads it, and the date on which a test mail to it was answered."
    rationale    = "Registries write to the contact before they suspend a domain; an unread mailbox, or one of a person who left, costs the domain."
    provider     = "Forwards the questions of registries and asks once a year to confirm the contacts."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SC-20"]
      iso_27001_2022 = ["A.5.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-update-contacts.html"]
  }

  obligation "dnssec_alarms" {
    title        = "Watch and renew DNSSEC keys"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Alarms on DNSSECInternalFailure and DNSSECKeySigningKeysNeedingAction of each signed zone with their receivers, and the record of the last change of a key signing key."
    rationale    = "When Route 53 loses access to the KMS key, or the DS record at the parent does not fit, the whole domain stops resolving for everybody who validates."
    provider     = "Publishes the metrics and renews the zone signing keys; the key signing key and the DS record are the customer's."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-20", "SI-4"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-enable-signing.html"]
  }

  obligation "resolver_queries_logged" {
    title        = "Log the DNS queries of every VPC"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all VPCs with the query log configuration associated with each, its destination and retention, and one sample record."
    rationale    = "What a machine asked for is often the only trace of malware and of data that left through DNS; VPC flow logs do not show it."
    provider     = "Records the queries of the VPCs that are associated with a query log configuration."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      cis_controls_8_1 = ["8.6"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse DNS failover"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a failover by health check or routing control in both directions: time until resolvers followed, TTLs met, clients that kept the old address, what was changed."
    rationale    = "Clients cache longer than the TTL says, secondaries lack capacity or data, and the way back is forgotten."
    provider     = "Keeps name servers and routing control endpoints available in several Regions."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      soc_2          = ["A1.3"]
      iso_27001_2022 = ["A.5.30"]
    }
    derived = ["nist_800_53_r5", "soc_2", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html"]
  }

  obligation "hijack_playbook" {
    title        = "Rehearse the loss of a zone or a domain"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Minutes count when records or a registration have been changed: who calls AWS Support and the registry, restores the zone from code, revokes certificates and tells customers?"
    provider     = "Reverts unauthorized transfers where the registry agrees, and keeps the record of calls in CloudTrail."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-8"]
      pci_dss_4_0    = ["12.10.1"]
      iso_27001_2022 = ["A.5.26"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/logging-using-cloudtrail.html"]
  }
}
