service "aws_elastic_load_balancing" {
  name        = "Elastic Load Balancing"
  cloud       = "aws"
  family      = "load_balancer"
  description = "Spreads connections and requests over targets: Application, Network, Gateway and Classic Load Balancers."
  aliases     = ["ELB", "ELBv2", "ALB", "NLB", "GWLB", "CLB", "Application Load Balancer", "Network Load Balancer", "Gateway Load Balancer", "Classic Load Balancer"]
  resources = [
    "aws_lb",
    "aws_lb_listener",
    "aws_lb_listener_certificate",
    "aws_lb_listener_rule",
    "aws_lb_target_group",
    "aws_lb_target_group_attachment",
    "aws_lb_trust_store",
    "aws_lb_trust_store_revocation",
    "aws_alb",
    "aws_alb_listener",
    "aws_alb_listener_certificate",
    "aws_alb_listener_rule",
    "aws_alb_target_group",
    "aws_alb_target_group_attachment",
    "aws_elb",
    "aws_elb_attachment",
    "aws_app_cookie_stickiness_policy",
    "aws_lb_cookie_stickiness_policy",
    "aws_lb_ssl_negotiation_policy",
    "aws_load_balancer_backend_server_policy",
    "aws_load_balancer_listener_policy",
    "aws_load_balancer_policy",
    "aws_proxy_protocol_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/security.html",
  ]

  resource_type "aws_lb" {
    defaults = {
      load_balancer_type               = "application"
      internal                         = false
      desync_mitigation_mode           = "defensive"
      drop_invalid_header_fields       = false
      enable_cross_zone_load_balancing = false
      enable_deletion_protection       = false
      enable_waf_fail_open             = false
      "access_logs.enabled"            = false
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_alb" {
    defaults = {
      load_balancer_type               = "application"
      internal                         = false
      desync_mitigation_mode           = "defensive"
      drop_invalid_header_fields       = false
      enable_cross_zone_load_balancing = false
      enable_deletion_protection       = false
      enable_waf_fail_open             = false
      "access_logs.enabled"            = false
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_lb_target_group" {
    defaults = {
      target_type            = "instance"
      "health_check.enabled" = true
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_alb_target_group" {
    defaults = {
      target_type            = "instance"
      "health_check.enabled" = true
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_elb" {
    defaults = {
      internal                  = false
      cross_zone_load_balancing = true
      connection_draining       = false
      desync_mitigation_mode    = "defensive"
      "access_logs.enabled"     = true
    }
  }

  function "redirects" {
    description = "Whether the actions of a listener or rule send the client to HTTPS. A protocol left out keeps that of the request."
    params      = ["actions"]
    result      = anytrue([for a in actions : a.type == "redirect" && a.redirect[0].protocol == "HTTPS"])
  }

  function "is_kind" {
    description = "Whether a load balancer is of a type: application, network or gateway."
    params      = ["lb", "kind"]
    result      = lb.load_balancer_type == kind
  }

  # An application load balancer's listener without a protocol speaks HTTP; those of the other types do not.
  function "speaks_http" {
    description = "Whether a listener takes plain HTTP."
    params      = ["listener", "lbs", "albs"]
    result = (
      upper(listener.protocol) == "HTTP" ||
      listener.protocol == null && (
        length(lbs) + length(albs) == 0 ? matches("loadbalancer/app/", listener.load_balancer_arn) : (
          anytrue([for b in lbs : b.load_balancer_type == "application"]) ||
          anytrue([for b in albs : b.load_balancer_type == "application"])
        )
      )
    )
  }

  function "weak_tls_attribute" {
    description = "Whether an attribute of a Classic Load Balancer policy admits less than TLS 1.2."
    params      = ["name", "value"]
    result = (
      matches("^Protocol-(SSLv2|SSLv3|TLSv1|TLSv1\\.1)$", name) && lower(value) == "true" ||
      name == "Reference-Security-Policy" && !matches("^ELBSecurityPolicy-TLS-1-2", value)
    )
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Scales with the load, drops malformed packets and absorbs floods on the network layers with Shield Standard."
    customer = "Attaches a web ACL with rate limits to public Application Load Balancers, keeps targets off the internet, sets alarms and pays for the scaling."
    reason   = "Floods of valid requests are passed to the targets unless a rule of the customer stops them."
    source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/infrastructure-security.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs nodes in every enabled zone, replaces failed ones and takes their addresses out of DNS."
    customer = "Enables two zones or more, runs targets in each, writes health checks that tell a broken application, decides on cross-zone balancing."
    reason   = "The service is only in the zones it is given, and a health check knows only what it asks for."
    source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"
  }

  variant "application" {
    name        = "Application Load Balancer"
    description = "HTTP, HTTPS and gRPC with routing by content, sign-in and a web ACL."
    source      = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html"

    area "application_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Signs users in with OIDC or Cognito, checks tokens and client certificates, and blocks what the web ACL says, where a listener or rule asks for it."
      customer = "Puts the sign-in action before the forward action of every rule, checks the signature of the forwarded claims, keeps targets from being reached around the load balancer."
      reason   = "A rule without a sign-in action forwards everybody."
      source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html"
    }
  }

  variant "network" {
    name        = "Network Load Balancer"
    description = "TCP, UDP and TLS with fixed addresses and very many connections."
    source      = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Terminates TLS on TLS listeners with the configured policy, passes TCP and UDP through unchanged."
      customer = "Chooses TLS listeners or runs TLS on the targets itself, with certificates, versions and ciphers of its own."
      reason   = "Behind a TCP listener the targets hold the keys and decide on the protocol."
      source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html"
    }

    area "application_controls" {
      party  = "customer"
      reason = "It works below HTTP: no sign-in, no web ACL, no header is looked at."
      source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html"
    }
  }

  variant "gateway" {
    name        = "Gateway Load Balancer"
    description = "Sends all traffic of a route through a fleet of virtual appliances."
    source      = "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"

    area "encryption_in_transit" {
      party  = "customer"
      reason = "Packets reach the appliances inside GENEVE, which does not encrypt; what was in clear stays so."
      source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
    }

    area "application_controls" {
      party  = "customer"
      reason = "What is inspected and dropped is decided by the customer's appliances."
      source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html"
    }
  }

  variant "classic" {
    name        = "Classic Load Balancer"
    description = "The previous generation for instances, with policies that may name single protocols and ciphers."
    source      = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html"

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Terminates TLS up to version 1.2 with the policy it is given."
      customer = "Keeps custom policies free of old protocols and ciphers, manages certificates, moves to another type for TLS 1.3."
      reason   = "Custom policies never change by themselves, and TLS 1.3 is not offered."
      source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html"
    }

    area "application_controls" {
      party  = "customer"
      reason = "It cannot sign users in and takes no web ACL."
      source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html"
    }
  }

  # Encryption in transit

  obligation "http_redirected" {
    title     = "Answer plain HTTP only with a redirect to HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Sessions, passwords and pages that pass an HTTP listener can be read and changed on the way, and users who type a name without https land there first."
    provider  = "Sends the redirect without troubling a target once the action is configured."
    frameworks = {
      aws_fsbp         = ["ELB.1", "ELB.18"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_2", "CKV2_AWS_20", "CKV_AWS_103"]
      trivy     = ["AWS-0054"]
      powerpipe = ["elb_lb_use_secure_protocol_listener"]
    }
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html"]

    check "aws_lb_listener" {
      also = ["aws_alb_listener"]

      companion "aws_lb" {
        self_attribute = "load_balancer_arn"
      }
      companion "aws_alb" {
        self_attribute = "load_balancer_arn"
      }
      when    = speaks_http(self, companions.aws_lb, companions.aws_alb)
      require = redirects(self.default_action)
      remedy  = "Set default_action.type = \"redirect\" with redirect { protocol = \"HTTPS\", port = \"443\", status_code = \"HTTP_301\" }, and serve from an HTTPS listener."
    }
  }

  obligation "http_rules_redirect" {
    title     = "Forward nothing from rules of HTTP listeners"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The default action of the HTTP listener redirects, yet a rule with a lower priority still forwards some paths or hosts in clear."
    provider  = "Takes the first rule that matches before the default action."
    frameworks = {
      aws_fsbp         = ["ELB.18"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html"]

    # A fixed response, such as a health page, carries nothing of the application.
    check "aws_lb_listener_rule" {
      also = ["aws_alb_listener_rule"]

      companion "aws_lb_listener" {
        self_attribute = "listener_arn"
      }
      companion "aws_alb_listener" {
        self_attribute = "listener_arn"
      }
      when = (
        anytrue([for l in companions.aws_lb_listener : upper(l.protocol) == "HTTP"]) ||
        anytrue([for l in companions.aws_alb_listener : upper(l.protocol) == "HTTP"])
      )
      require = redirects(self.action) || alltrue([for a in self.action : a.type == "fixed-response"])
      remedy  = "Move the rule to the HTTPS listener, or give it a redirect action with protocol = \"HTTPS\"."
    }
  }

  obligation "tls_1_2" {
    title     = "Refuse TLS below version 1.2"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without ssl_policy a listener gets ELBSecurityPolicy-2016-08, which still speaks TLS 1.0 and 1.1 with CBC suites; a downgraded client can be attacked."
    provider  = "Ships named policies and keeps the old default for listeners made through the API."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-23(5)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_103", "CKV2_AWS_74"]
      trivy   = ["AWS-0047"]
    }
    sources = [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html",
    ]

    check "aws_lb_listener" {
      also    = ["aws_alb_listener"]
      when    = contains(["HTTPS", "TLS"], upper(self.protocol))
      require = matches("^ELBSecurityPolicy-(FS-1-2|TLS-1-2|TLS13-1-[23])", self.ssl_policy)
      fix     = { ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" }
      autofix = true
    }
  }

  obligation "tls_1_3_offered" {
    title       = "Offer TLS 1.3 with forward secrecy"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Policies with TLS-1-2, Ext1 or Ext2 in the name admit suites without forward secrecy or with CBC: traffic recorded today can be read when the key leaks later."
    provider    = "Recommends policies with TLS 1.3, restricted suites and post-quantum key exchange."
    frameworks = {
      aws_fsbp         = ["ELB.17"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"]

    check "aws_lb_listener" {
      also    = ["aws_alb_listener"]
      when    = contains(["HTTPS", "TLS"], upper(self.protocol))
      require = matches("^ELBSecurityPolicy-TLS13-1-[23]-", self.ssl_policy) && !matches("-Ext[0-9]", self.ssl_policy)
      fix     = { ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09" }
      autofix = true
    }
  }

  obligation "target_path_not_plain" {
    title       = "Do not carry requests in clear on both sides"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "A target group with HTTP that no HTTPS listener feeds means that requests are in clear from the client to the application."
    provider    = "Speaks to targets in the protocol of the target group; does not check the certificate of a target."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_378"] }
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"]

    # Rules name the listener, not its protocol: a group that is fed by a rule is left to the check of the rule.
    check "aws_lb_target_group" {
      also = ["aws_alb_target_group"]

      companion "aws_lb_listener" {
        attribute = "default_action.target_group_arn"
      }
      companion "aws_alb_listener" {
        attribute = "default_action.target_group_arn"
      }
      companion "aws_lb_listener" {
        name      = "lb_forwards"
        attribute = "default_action.forward.target_group.arn"
      }
      companion "aws_alb_listener" {
        name      = "alb_forwards"
        attribute = "default_action.forward.target_group.arn"
      }
      companion "aws_lb_listener_rule" {
        attribute = "action.target_group_arn"
      }
      companion "aws_alb_listener_rule" {
        attribute = "action.target_group_arn"
      }
      companion "aws_lb_listener_rule" {
        name      = "lb_rule_forwards"
        attribute = "action.forward.target_group.arn"
      }
      companion "aws_alb_listener_rule" {
        name      = "alb_rule_forwards"
        attribute = "action.forward.target_group.arn"
      }
      when = upper(self.protocol) == "HTTP" && self.target_type != "lambda"
      require = (
        anytrue([for l in companions.aws_lb_listener : contains(["HTTPS", "TLS"], upper(l.protocol))]) ||
        anytrue([for l in companions.aws_alb_listener : contains(["HTTPS", "TLS"], upper(l.protocol))]) ||
        anytrue([for l in companions.lb_forwards : contains(["HTTPS", "TLS"], upper(l.protocol))]) ||
        anytrue([for l in companions.alb_forwards : contains(["HTTPS", "TLS"], upper(l.protocol))]) ||
        length(companions.aws_lb_listener_rule) + length(companions.aws_alb_listener_rule) > 0 ||
        length(companions.lb_rule_forwards) + length(companions.alb_rule_forwards) > 0
      )
      remedy = "Set protocol = \"HTTPS\" and serve TLS on the targets, or forward to the group from an HTTPS listener only."
    }
  }

  obligation "target_group_encrypted" {
    title       = "Encrypt traffic to targets"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "After TLS ends at the load balancer, HTTP to the targets crosses subnets and zones in clear, which some regulations and all zero-trust designs forbid."
    provider    = "Encrypts between load balancer and target when the group's protocol is HTTPS or TLS."
    frameworks = {
      aws_fsbp         = ["ELB.22"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"]

    check "aws_lb_target_group" {
      also    = ["aws_alb_target_group"]
      when    = contains(["HTTP", "TCP", "HTTPS", "TLS"], upper(self.protocol)) && !contains(["lambda", "alb"], self.target_type)
      require = contains(["HTTPS", "TLS"], upper(self.protocol))
      remedy  = "Set protocol = \"HTTPS\" (TLS for a Network Load Balancer), the port of the TLS listener on the target, and a certificate there."
    }
  }

  obligation "classic_listeners_tls" {
    title     = "Serve only HTTPS or SSL from Classic Load Balancers"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A Classic Load Balancer cannot redirect: whatever its HTTP or TCP listener takes goes over the network in clear."
    provider  = "Terminates TLS on HTTPS and SSL listeners with the certificate it is given."
    frameworks = {
      aws_fsbp         = ["ELB.3"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)", "AC-17(2)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)", "164.312(e)(2)(i)", "164.312(e)(2)(ii)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_376", "CKV_AWS_127"]
      powerpipe = ["elb_classic_lb_use_tls_https_listeners", "elb_classic_lb_use_ssl_certificate"]
    }
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html"]

    check "aws_elb" {
      require = alltrue([for l in self.listener : contains(["https", "ssl"], lower(l.lb_protocol)) && l.ssl_certificate_id != null])
      remedy  = "Give every listener lb_protocol = \"https\" or \"ssl\" and an ssl_certificate_id, or move to an Application Load Balancer, which can redirect."
    }
  }

  obligation "classic_acm_certificate" {
    title     = "Use ACM certificates on Classic Load Balancers"
    area      = "key_management"
    severity  = "medium"
    rationale = "A server certificate uploaded to IAM has a private key that somebody handled, and nobody renews it: the site ends on the day it expires."
    provider  = "Keeps the keys of ACM certificates to itself and renews those it issued and validated by DNS."
    frameworks = {
      aws_fsbp         = ["ELB.2"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-12", "SC-17"]
      pci_dss_4_0      = ["4.2.1.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-server-cert.html"]

    check "aws_elb" {
      companion "aws_iam_server_certificate" {
        self_attribute = "listener.ssl_certificate_id"
      }
      require = (
        length(companions.aws_iam_server_certificate) == 0 &&
        !anytrue([for l in self.listener : matches("^arn:[^:]*:iam:", l.ssl_certificate_id)])
      )
      remedy = "Set ssl_certificate_id to the ARN of an aws_acm_certificate."
    }
  }

  obligation "classic_tls_policy" {
    title     = "Remove old protocols from Classic TLS policies"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A policy that still names SSLv3, TLS 1.0 or TLS 1.1 lets an attacker on the path force clients down to them (POODLE, BEAST)."
    provider  = "Uses exactly the protocols and ciphers of the policy; ELBSecurityPolicy-TLS-1-2-2017-01 is the one predefined policy with TLS 1.2 only."
    frameworks = {
      aws_fsbp         = ["ELB.8"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-23(5)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_213"] }
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html"]

    check "aws_load_balancer_policy" {
      when    = self.policy_type_name == "SSLNegotiationPolicyType"
      require = !anytrue([for a in self.policy_attribute : weak_tls_attribute(a.name, a.value)])
      remedy  = "Set the policy_attribute Reference-Security-Policy to ELBSecurityPolicy-TLS-1-2-2017-01, or drop the attributes Protocol-SSLv3, Protocol-TLSv1 and Protocol-TLSv1.1."
    }

    check "aws_lb_ssl_negotiation_policy" {
      require = !anytrue([for a in self.attribute : weak_tls_attribute(a.name, a.value)])
      remedy  = "Drop the attributes Protocol-SSLv3, Protocol-TLSv1 and Protocol-TLSv1.1 and keep Protocol-TLSv1.2."
    }
  }

  # HTTP handling

  obligation "invalid_headers_dropped" {
    title     = "Drop invalid HTTP headers"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Header names with characters that HTTP does not allow are read differently by load balancer and application, which is how requests are smuggled past rules."
    provider  = "Removes such headers when asked; passes them on by default."
    frameworks = {
      aws_fsbp         = ["ELB.4"]
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["SI-10"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_131"]
      trivy     = ["AWS-0052"]
      powerpipe = ["elb_application_lb_drop_http_headers", "elb_application_lb_drop_invalid_header_fields"]
    }
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = is_kind(self, "application")
      require = self.drop_invalid_header_fields == true
      fix     = { drop_invalid_header_fields = true }
      autofix = true
    }
  }

  obligation "desync_mitigation" {
    title     = "Keep desync mitigation defensive or stricter"
    area      = "application_controls"
    severity  = "medium"
    rationale = "In monitor mode ambiguous requests are only counted: an attacker can smuggle a request into another user's connection or poison a cache."
    provider  = "Classifies every request, and blocks or cuts off ambiguous ones in modes defensive (the default) and strictest."
    frameworks = {
      aws_fsbp         = ["ELB.12", "ELB.14"]
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["SI-10"]
      pci_dss_4_0      = ["6.4.1"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_328"]
      powerpipe = ["elb_application_network_gateway_lb_use_desync_mitigation_mode", "elb_classic_lb_use_desync_mitigation_mode"]
    }
    sources = [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-desync-mitigation-mode.html",
    ]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = is_kind(self, "application")
      require = self.desync_mitigation_mode != "monitor"
      fix     = { desync_mitigation_mode = "defensive" }
      autofix = true
    }

    check "aws_elb" {
      require = self.desync_mitigation_mode != "monitor"
      fix     = { desync_mitigation_mode = "defensive" }
      autofix = true
    }
  }

  obligation "waf_attached" {
    title     = "Attach a web ACL to public load balancers"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Without a web ACL every scan, injection attempt and password guess from the internet reaches the application."
    provider  = "Hands each request to AWS WAF before it is forwarded once a web ACL is attached."
    frameworks = {
      aws_fsbp         = ["ELB.16"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["AC-4(21)", "SC-7"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV2_AWS_28"]
      powerpipe = ["elb_application_lb_waf_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html"]

    check "aws_lb" {
      also = ["aws_alb"]

      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }
      companion "aws_wafregional_web_acl_association" {
        attribute = "resource_arn"
      }
      when    = is_kind(self, "application") && self.internal != true
      require = length(companions.aws_wafv2_web_acl_association) + length(companions.aws_wafregional_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the load balancer."
    }
  }

  obligation "waf_fails_closed" {
    title       = "Stop requests when AWS WAF cannot be asked"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "With fail open, requests pass uninspected whenever the load balancer cannot reach AWS WAF, so the filter ends exactly when things are unusual."
    provider    = "Answers with HTTP 500 by default while AWS WAF does not answer."
    frameworks  = { cis_controls_8_1 = ["13.10"], nist_800_53_r5 = ["SC-7(18)"], iso_27001_2022 = ["A.8.26"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = is_kind(self, "application")
      require = self.enable_waf_fail_open != true
      fix     = { enable_waf_fail_open = false }
      autofix = true
    }
  }

  # Network

  obligation "not_public" {
    title       = "Make load balancers internal unless meant for all"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "internal is false by default: a load balancer for colleagues or other services gets public addresses because one line was left out."
    provider    = "Gives nodes public or private addresses as asked; the scheme cannot be changed later."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0053"] }
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = !is_kind(self, "gateway")
      require = self.internal == true
      fix     = { internal = true }
    }

    check "aws_elb" {
      require = self.internal == true
      fix     = { internal = true }
    }
  }

  obligation "security_group_attached" {
    title     = "Give load balancers a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without one a Network Load Balancer takes connections from anywhere and can never be given one later, and an Application Load Balancer gets the default group of the VPC."
    provider  = "Filters connections to the nodes by the attached security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html",
    ]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = !is_kind(self, "gateway")
      require = length(self.security_groups) > 0
      remedy  = "Set security_groups to an aws_security_group that admits only the listener's ports, when the load balancer is created."
    }
  }

  # Resilience

  obligation "deletion_protection" {
    title     = "Protect load balancers from deletion"
    area      = "change_management"
    severity  = "medium"
    rationale = "One wrong plan or one call deletes the front door of the application, with its DNS name and static addresses, and a new one gets others."
    provider  = "Refuses the delete call while the attribute is set."
    frameworks = {
      aws_fsbp       = ["ELB.6"]
      nist_800_53_r5 = ["CM-2", "SC-5(2)"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(1)(ii)(B)"]
    }
    derived = ["iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_150"]
      powerpipe = ["elb_application_lb_deletion_protection_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]

    check "aws_lb" {
      also    = ["aws_alb"]
      require = self.enable_deletion_protection == true
      fix     = { enable_deletion_protection = true }
      autofix = true
    }
  }

  obligation "several_zones" {
    title     = "Span at least two Availability Zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "A load balancer in one zone is gone when the zone is, however many targets run elsewhere."
    provider  = "Keeps nodes in each zone that a subnet is given for."
    frameworks = {
      aws_fsbp       = ["ELB.10", "ELB.13"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = length(self.subnets) > 0 || length(self.subnet_mapping) > 0
      require = length(self.subnets) >= 2 || length(self.subnet_mapping) >= 2
      remedy  = "Give subnets (or subnet_mapping blocks) in two zones or more."
    }

    check "aws_elb" {
      when    = length(self.subnets) > 0 || length(self.availability_zones) > 0
      require = length(self.subnets) >= 2 || length(self.availability_zones) >= 2
      remedy  = "Give subnets (or availability_zones) of two zones or more."
    }
  }

  obligation "cross_zone_balancing" {
    title       = "Balance across zones"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Clients spread evenly over zones, targets seldom do: without balancing across zones a few targets in one zone take the load of many."
    provider    = "Always does so for Application Load Balancers, and by default for Classic ones made by Terraform; Network and Gateway Load Balancers need the attribute and charge for the traffic between zones."
    frameworks  = { aws_fsbp = ["ELB.9"], nist_800_53_r5 = ["CP-10", "SC-5(2)"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_152", "CKV_AWS_138"]
      powerpipe = ["elb_application_network_gateway_lb_cross_zone_load_balancing_enabled", "elb_classic_lb_cross_zone_load_balancing_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html",
    ]

    check "aws_lb" {
      also    = ["aws_alb"]
      when    = !is_kind(self, "application")
      require = self.enable_cross_zone_load_balancing == true
      fix     = { enable_cross_zone_load_balancing = true }
    }

    check "aws_elb" {
      require = self.cross_zone_load_balancing == true
      fix     = { cross_zone_load_balancing = true }
    }
  }

  obligation "health_check_defined" {
    title     = "Check the health of HTTP targets by a path"
    area      = "resilience"
    severity  = "medium"
    rationale = "The default asks for / and takes 200: a target whose database is gone stays in service, one that redirects its start page is taken out."
    provider  = "Asks each target at the interval and routes around those that fail."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_261"], powerpipe = ["elb_lb_target_group_use_health_check"] }
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"]

    check "aws_lb_target_group" {
      also    = ["aws_alb_target_group"]
      when    = contains(["HTTP", "HTTPS"], upper(self.protocol)) && self.target_type != "lambda"
      require = self.health_check[0].enabled == true && self.health_check[0].path != null
      remedy  = "Add a health_check block with the path of a page that tests what the application needs, and a matcher for its answer."
    }
  }

  obligation "health_check_encrypted" {
    title       = "Use an encrypted protocol for health checks"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "A target that must answer health checks over HTTP keeps a plain port open, which others on the network find too."
    provider    = "Asks over HTTP, or TCP for a Network Load Balancer, unless the health check says otherwise."
    frameworks = {
      aws_fsbp         = ["ELB.21"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html"]

    check "aws_lb_target_group" {
      also    = ["aws_alb_target_group"]
      when    = contains(["HTTPS", "TLS"], upper(self.protocol)) && self.health_check[0].enabled != false
      require = contains(["HTTPS", "TLS"], upper(self.health_check[0].protocol))
      remedy  = "Set health_check.protocol = \"HTTPS\"."
    }
  }

  obligation "classic_connection_draining" {
    title       = "Drain connections of Classic Load Balancers"
    area        = "resilience"
    severity    = "low"
    rationale   = "Without draining, requests under way are cut each time an instance is deregistered, so every deployment loses some."
    provider    = "Keeps sending nothing new to the instance and waits for the rest up to the timeout, once switched on."
    frameworks  = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["ec2_classic_lb_connection_draining_enabled"] }
    sources     = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html"]

    check "aws_elb" {
      require = self.connection_draining == true
      fix     = { connection_draining = true }
      autofix = true
    }
  }

  # Logging

  obligation "access_logging" {
    title     = "Log requests to load balancers"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs of the targets show the load balancer's address and nothing of what was refused before them: after an attack nobody can tell who sent what."
    provider  = "Delivers a record of each request, or of each TLS connection for a Network Load Balancer, when asked; best effort."
    frameworks = {
      aws_fsbp            = ["ELB.5"]
      cis_aws_foundations = ["4.10"]
      cis_controls_8_1    = ["8.2"]
      nist_800_53_r5      = ["AU-12", "AU-3", "AU-10"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_91", "CKV_AWS_92"]
      powerpipe = ["elb_application_classic_network_lb_logging_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html",
    ]

    # A delivery source of CloudWatch Logs is the newer way.
    check "aws_lb" {
      also = ["aws_alb"]

      companion "aws_cloudwatch_log_delivery_source" {
        attribute = "resource_arn"
      }
      when    = !is_kind(self, "gateway")
      require = self.access_logs[0].enabled == true || length(companions.aws_cloudwatch_log_delivery_source) > 0
      remedy  = "Add access_logs { bucket = ..., enabled = true } with a bucket whose policy admits the log delivery of the region."
    }

    check "aws_elb" {
      require = self.access_logs[0].enabled == true
      remedy  = "Add access_logs { bucket = ... } with a bucket whose policy admits the log delivery of the region."
    }
  }

  # Duties that Terraform cannot show

  obligation "certificates_reviewed" {
    title        = "Watch certificates of listeners until renewed"
    area         = "key_management"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "An imported certificate, or one whose validation record was deleted, expires without a sound and takes the site down."
    provider     = "Renews certificates that ACM issued while their DNS record stands, and sends events before others expire."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-17"]
      pci_dss_4_0    = ["4.2.1.1"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"]
  }

  obligation "tls_scanned" {
    title        = "Scan public listeners from outside"
    area         = "penetration_testing"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Report of a TLS and port scan of every public load balancer name: protocols, suites, certificate chain, redirect, headers, and what was mended."
    rationale    = "What the world can negotiate is decided by every listener and certificate together, and a forgotten listener on another port undoes the rest."
    provider     = "Permits such tests of the customer's own load balancers and applies the policies as configured."
    frameworks = {
      cis_controls_8_1 = ["7.6"]
      nist_800_53_r5   = ["CA-8", "RA-5"]
      pci_dss_4_0      = ["11.3.2"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://aws.amazon.com/security/penetration-testing/"]
  }

  obligation "unused_removed" {
    title        = "Remove load balancers and rules nobody uses"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An old listener rule keeps a retired admin page reachable; a DNS record that points at a deleted load balancer misleads users and tooling."
    provider     = "Counts requests per load balancer and target group; deletes nothing."
    frameworks   = { nist_800_53_r5 = ["CM-8", "CM-7(1)"], iso_27001_2022 = ["A.5.9"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html"]
  }

  obligation "zone_loss_rehearsed" {
    title        = "Rehearse the loss of a zone"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a zonal shift or of stopping all targets of one zone under load: error rate, time until traffic moved, whether the other zones had capacity."
    rationale    = "That targets in two zones carry the load of three is an assumption until traffic was really moved."
    provider     = "Moves traffic away from a zone on request with zonal shift, or by itself with zonal autoshift where enabled."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html"]
  }

  obligation "attack_playbook" {
    title        = "Have a playbook for attacks on the front door"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: block an address, country or path in the web ACL, swap a leaked certificate, take a target out, find the log lines of one client, with the time each step took."
    rationale    = "Under a flood or after a leaked key the first half hour decides, and reading manuals fills it."
    provider     = "Carries out changes of rules and certificates within minutes; the Shield Response Team helps Shield Advanced customers."
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

  obligation "bypass_tested" {
    title        = "Prove that targets answer only the load balancer"
    area         = "network_controls"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A target that can be reached directly gets requests past sign-in, web ACL and logs, and trusts X-Forwarded-For and identity headers that anybody can write."
    provider     = "Signs identity headers and has addresses and security groups that targets can admit alone; the targets' rules are the customer's."
    frameworks = {
      cis_controls_8_1 = ["18.2"]
      nist_800_53_r5   = ["SC-7", "CA-8"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.8.29"]
      soc_2            = ["CC4.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html"]
  }
}
