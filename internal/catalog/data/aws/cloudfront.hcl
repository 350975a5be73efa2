service "aws_cloudfront" {
  name        = "Amazon CloudFront"
  cloud       = "aws"
  family      = "content_delivery"
  description = "Content delivery network: distributions that cache and forward requests at edge locations, with functions, signed URLs and TLS in front of an origin."
  seeds       = [242]
  aliases     = ["CloudFront", "CDN", "CloudFront Functions", "CloudFront distribution"]
  resources = [
    "aws_cloudfront_anycast_ip_list",
    "aws_cloudfront_cache_policy",
    "aws_cloudfront_connection_function",
    "aws_cloudfront_connection_group",
    "aws_cloudfront_continuous_deployment_policy",
    "aws_cloudfront_distribution",
    "aws_cloudfront_distribution_tenant",
    "aws_cloudfront_field_level_encryption_config",
    "aws_cloudfront_field_level_encryption_profile",
    "aws_cloudfront_function",
    "aws_cloudfront_key_group",
    "aws_cloudfront_key_value_store",
    "aws_cloudfront_monitoring_subscription",
    "aws_cloudfront_multitenant_distribution",
    "aws_cloudfront_origin_access_control",
    "aws_cloudfront_origin_access_identity",
    "aws_cloudfront_origin_request_policy",
    "aws_cloudfront_public_key",
    "aws_cloudfront_realtime_log_config",
    "aws_cloudfront_response_headers_policy",
    "aws_cloudfront_trust_store",
    "aws_cloudfront_vpc_origin",
    "aws_cloudfrontkeyvaluestore_key",
    "aws_cloudfrontkeyvaluestore_keys_exclusive",
  ]
  sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security.html"]

  resource_type "aws_cloudfront_distribution" {
    defaults = { "viewer_certificate.minimum_protocol_version" = "TLSv1" }
    identity = ["id", "arn"]
  }

  resource_type "aws_cloudfront_multitenant_distribution" {
    identity = ["id", "arn"]
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Edge locations and regional caches store objects on encrypted disks, without a setting; origin and log bucket encrypt their own."
    source = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/data-protection-summary.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes its address ranges, signs requests to origins and reaches private ones through VPC origins."
    customer = "Lets the origin accept CloudFront alone: origin access control for buckets and function URLs, VPC origins or the managed prefix list for load balancers."
    reason   = "An origin that answers the internet directly makes every rule at the edge optional."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Checks signed URLs and cookies, adds response headers, and runs web ACLs and edge functions."
    customer = "Decides what may be cached for whom, signs private content with key groups, attaches a web ACL and security headers."
    reason   = "A cache key that leaves out what makes a response personal hands it to the next visitor."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html"
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Writes standard and real-time logs of requests where they are turned on, without a promise of completeness."
    customer = "Turns standard logging on, keeps cookies and query strings with secrets out of it, reads it beside the web ACL's log."
    reason   = "Access logs are off until a destination is set."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html"
  }

  function "viewers_use_https" {
    description = "Whether all behaviors turn viewers to HTTPS or take nothing else."
    params      = ["behaviors"]
    result      = alltrue([for b in behaviors : contains(["redirect-to-https", "https-only"], b.viewer_protocol_policy)])
  }

  function "admits_plain_viewers" {
    description = "Whether one of the behaviors answers viewers over HTTP."
    params      = ["behaviors"]
    result      = anytrue([for b in behaviors : b.viewer_protocol_policy == "allow-all"])
  }

  function "names_headers" {
    description = "Whether one of the behaviors has a response headers policy."
    params      = ["behaviors"]
    result      = anytrue([for b in behaviors : is_set(b.response_headers_policy_id)])
  }

  function "has_own_certificate" {
    description = "Whether a distribution shows another certificate than that of cloudfront.net."
    params      = ["distribution"]
    result      = distribution.viewer_certificate[0].cloudfront_default_certificate != true
  }

  function "asks_tls_1_2" {
    description = "Whether a distribution takes no viewers below TLS 1.2."
    params      = ["distribution"]
    result      = matches("^TLSv1\\.[2-9]", distribution.viewer_certificate[0].minimum_protocol_version)
  }

  function "plain_origin" {
    description = "Whether a custom origin may be spoken to without TLS."
    params      = ["origin", "plain_viewers"]
    result      = anytrue([for c in origin.custom_origin_config : c.origin_protocol_policy == "http-only" || c.origin_protocol_policy == "match-viewer" && plain_viewers])
  }

  obligation "viewer_https" {
    title     = "Serve viewers over HTTPS only"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With allow-all a page, a cookie or a form travels in plain text whenever a link or a typed address says http, for anyone on the way to read and change."
    provider  = "Redirects or refuses plain requests as each cache behavior says."
    frameworks = {
      aws_fsbp         = ["CloudFront.3"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      nist_csf_2_0     = ["PR.DS-02"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_34"]
      trivy     = ["AWS-0012"]
      powerpipe = ["cloudfront_distribution_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"]

    check "aws_cloudfront_distribution" {
      require = viewers_use_https(self.default_cache_behavior) && viewers_use_https(self.ordered_cache_behavior)
      remedy  = "Set viewer_protocol_policy to \"redirect-to-https\" or \"https-only\" in the default and every ordered cache behavior."
    }

    check "aws_cloudfront_multitenant_distribution" {
      require = viewers_use_https(self.default_cache_behavior) && viewers_use_https(self.cache_behavior)
      remedy  = "Set viewer_protocol_policy to \"redirect-to-https\" or \"https-only\" in the default and every other cache behavior."
    }
  }

  obligation "viewer_tls_1_2" {
    title     = "Refuse viewers below TLS 1.2"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Unless it is set, the minimum is TLS 1.0, whose weaknesses let a man in the middle read or alter sessions of clients that can be talked down to it."
    provider  = "Enforces the security policy of the distribution with the ciphers that belong to it."
    frameworks = {
      aws_fsbp         = ["CloudFront.15"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_174"]
      trivy     = ["AWS-0013"]
      powerpipe = ["cloudfront_protocol_version_is_low"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html"]

    # With CloudFront's own certificate the policy is TLSv1 whatever is written; custom_certificate is for that.
    check "aws_cloudfront_distribution" {
      when    = has_own_certificate(self)
      require = asks_tls_1_2(self)
      fix     = { "viewer_certificate.minimum_protocol_version" = "TLSv1.2_2021" }
      autofix = true
    }

    check "aws_cloudfront_multitenant_distribution" {
      when    = has_own_certificate(self) && self.viewer_certificate[0].minimum_protocol_version != null
      require = asks_tls_1_2(self)
      fix     = { "viewer_certificate.minimum_protocol_version" = "TLSv1.2_2021" }
    }
  }

  obligation "viewer_ciphers_current" {
    title     = "Use a current security policy"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "The TLS 1.2 policies of 2018 and 2019 still accept CBC ciphers, and the first one key exchange without forward secrecy."
    provider  = "Adds policies with better ciphers and keeps old ones for old clients."
    frameworks = {
      aws_fsbp         = ["CloudFront.15"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-13"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html"]

    check "aws_cloudfront_distribution" {
      when    = has_own_certificate(self)
      require = matches("^TLSv1\\.(2_202[1-9]|[3-9])", self.viewer_certificate[0].minimum_protocol_version)
      fix     = { "viewer_certificate.minimum_protocol_version" = "TLSv1.2_2021" }
      autofix = true
    }
  }

  obligation "custom_certificate" {
    title     = "Use an own domain and certificate"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "Under the cloudfront.net certificate the minimum is TLS 1.0 and cannot be raised, and visitors learn to trust a name that every customer of AWS can have a part of."
    provider  = "Serves its own certificate for cloudfront.net names, with the security policy TLSv1."
    frameworks = {
      aws_fsbp         = ["CloudFront.7"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    # CKV_AWS_174 fails the default certificate for its TLS version; so do we, here.
    equivalents = { checkov = ["CKV2_AWS_42", "CKV_AWS_174"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html"]

    check "aws_cloudfront_distribution" {
      require = is_set(self.viewer_certificate[0].acm_certificate_arn) || is_set(self.viewer_certificate[0].iam_certificate_id) || self.viewer_certificate[0].cloudfront_default_certificate == false
      remedy  = "Set aliases and viewer_certificate.acm_certificate_arn to a certificate in us-east-1, with ssl_support_method = \"sni-only\"."
    }
  }

  obligation "sni_only" {
    title     = "Serve certificates with SNI"
    area      = "configuration"
    severity  = "low"
    rationale = "Dedicated addresses cost hundreds of dollars a month, allow only old security policies and help clients that nobody should serve any more."
    provider  = "Serves the certificate by server name, or on dedicated addresses when told to."
    frameworks = {
      aws_fsbp         = ["CloudFront.8"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6"]
      pci_dss_4_0      = ["2.2.5"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html"]

    check "aws_cloudfront_distribution" {
      require = self.viewer_certificate[0].ssl_support_method != "vip"
      fix     = { "viewer_certificate.ssl_support_method" = "sni-only" }
    }
  }

  obligation "origin_encrypted" {
    title     = "Encrypt traffic to custom origins"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The visitor sees a padlock while request, cookies and response cross the internet between edge and origin in plain text."
    provider  = "Speaks to the origin as its protocol policy says."
    frameworks = {
      aws_fsbp         = ["CloudFront.9"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      nist_csf_2_0     = ["PR.DS-02"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"]

    # match-viewer is plain where a behavior lets viewers in over HTTP.
    check "aws_cloudfront_distribution" {
      require = !anytrue([
        for o in self.origin :
        plain_origin(o, admits_plain_viewers(self.default_cache_behavior) || admits_plain_viewers(self.ordered_cache_behavior))
      ])
      remedy = "Set custom_origin_config.origin_protocol_policy = \"https-only\". A bucket's website endpoint has no TLS: use the bucket itself with origin access control."
    }

    check "aws_cloudfront_multitenant_distribution" {
      require = !anytrue([
        for o in self.origin :
        plain_origin(o, admits_plain_viewers(self.default_cache_behavior) || admits_plain_viewers(self.cache_behavior))
      ])
      remedy = "Set custom_origin_config.origin_protocol_policy = \"https-only\"."
    }

    check "aws_cloudfront_vpc_origin" {
      require = self.vpc_origin_endpoint_config[0].origin_protocol_policy != "http-only"
      fix     = { "vpc_origin_endpoint_config.origin_protocol_policy" = "https-only" }
    }
  }

  obligation "aws_origin_https_only" {
    title     = "Use HTTPS only to load balancer and media origins"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "With match-viewer one behavior that lets HTTP in sends the same requests in plain text across the internet to a load balancer or media endpoint that offers TLS."
    provider  = "Offers TLS on load balancers, MediaStore and MediaPackage endpoints."
    frameworks = {
      aws_fsbp         = ["CloudFront.9"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_72"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"]

    check "aws_cloudfront_distribution" {
      companion "aws_lb" {
        self_attribute = "origin.domain_name"
      }
      when = self.enabled != false
      require = !anytrue([
        for o in self.origin :
        anytrue([for c in o.custom_origin_config : c.origin_protocol_policy != "https-only"]) && matches("\\.(data\\.mediastore|mediapackage|elb)\\.", o.domain_name)
        ]) && !(
        # The name of a load balancer in the module is not known yet, but which one it is.
        length(companions.aws_lb) > 0 && anytrue([for o in self.origin : length(o.custom_origin_config) > 0]) &&
        alltrue([for o in self.origin : alltrue([for c in o.custom_origin_config : c.origin_protocol_policy != "https-only"])])
      )
      remedy = "Set custom_origin_config.origin_protocol_policy = \"https-only\" and a certificate for the origin's name on the load balancer."
    }
  }

  obligation "origin_no_sslv3" {
    title     = "Do not speak SSLv3 to origins"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "SSLv3 is broken (POODLE); whoever sits between edge and origin can force it and read cookies byte by byte."
    provider  = "Uses the protocol versions that are listed for the origin."
    frameworks = {
      aws_fsbp         = ["CloudFront.10"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.5", "2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_54"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-ciphers-cloudfront-to-origin.html"]

    check "aws_cloudfront_distribution" {
      also    = ["aws_cloudfront_multitenant_distribution"]
      require = !anytrue([for o in self.origin : anytrue([for c in o.custom_origin_config : contains(c.origin_ssl_protocols, "SSLv3")])])
      remedy  = "Set custom_origin_config.origin_ssl_protocols = [\"TLSv1.2\"]."
    }
  }

  obligation "origin_tls_1_2" {
    title     = "Speak only TLS 1.2 to origins"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "A list with TLS 1.0 or 1.1 keeps an origin in service that can do no better, and its traffic open to attacks on those versions."
    provider  = "Negotiates the best version that both sides have in their lists."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-ciphers-cloudfront-to-origin.html"]

    check "aws_cloudfront_distribution" {
      require = !anytrue([for o in self.origin : anytrue([for c in o.custom_origin_config : anytrue([for p in c.origin_ssl_protocols : matches("^TLSv1(\\.1)?$", p)])])])
      remedy  = "Set custom_origin_config.origin_ssl_protocols = [\"TLSv1.2\"]."
    }
  }

  obligation "s3_origin_restricted" {
    title     = "Let only CloudFront read bucket origins"
    area      = "network_controls"
    severity  = "high"
    rationale = "Without an identity for the edge the bucket has to be public to be served: everybody can read it past web ACL, signed URLs and logs."
    provider  = "Signs requests to the bucket as origin access control or, older, as an origin access identity."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV2_AWS_46"]
      powerpipe = ["cloudfront_distribution_origin_access_identity_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"]

    # An origin that is neither custom nor in a VPC is a bucket.
    check "aws_cloudfront_distribution" {
      require = alltrue([
        for o in self.origin :
        length(o.custom_origin_config) > 0 || length(o.vpc_origin_config) > 0 || is_set(o.origin_access_control_id) || is_set(o.s3_origin_config[0].origin_access_identity)
      ])
      remedy = "Set origin_access_control_id to an aws_cloudfront_origin_access_control and let the bucket policy admit only this distribution."
    }

    check "aws_cloudfront_multitenant_distribution" {
      require = alltrue([
        for o in self.origin :
        length(o.custom_origin_config) > 0 || length(o.vpc_origin_config) > 0 || is_set(o.origin_access_control_id)
      ])
      remedy = "Set origin_access_control_id to an aws_cloudfront_origin_access_control and let the bucket policy admit only this distribution."
    }
  }

  obligation "origin_access_control" {
    title     = "Use origin access control, not identities"
    area      = "identity_access"
    severity  = "low"
    rationale = "Origin access identities cannot read buckets under KMS keys nor buckets in newer regions, cannot sign uploads, and the bucket policy cannot name the one distribution it trusts."
    provider  = "Signs with short-lived credentials of the service and keeps identities only for old distributions."
    frameworks = {
      aws_fsbp         = ["CloudFront.13"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["10.3.4"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"]

    check "aws_cloudfront_distribution" {
      companion "aws_cloudfront_origin_access_identity" {
        self_attribute = "origin.s3_origin_config.origin_access_identity"
      }
      require = length(companions.aws_cloudfront_origin_access_identity) == 0 && !anytrue([for o in self.origin : anytrue([for s in o.s3_origin_config : is_set(s.origin_access_identity)])])
      remedy  = "Replace s3_origin_config by origin_access_control_id, with a bucket policy for cloudfront.amazonaws.com and the condition AWS:SourceArn."
    }
  }

  obligation "function_url_signed" {
    title     = "Sign requests to function URL origins"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without origin access control the function URL has to answer everybody, so web ACL and signed cookies at the edge can be walked around."
    provider  = "Signs requests to Lambda function URLs with origin access control."
    frameworks = {
      aws_fsbp         = ["CloudFront.16"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html"]

    check "aws_cloudfront_distribution" {
      companion "aws_lambda_function_url" {
        self_attribute = "origin.domain_name"
      }
      require = (
        !(length(companions.aws_lambda_function_url) > 0 && alltrue([for o in self.origin : length(o.custom_origin_config) == 0 || !is_set(o.origin_access_control_id)])) &&
        alltrue([for o in self.origin : length(o.custom_origin_config) == 0 || is_set(o.origin_access_control_id) || !matches("\\.lambda-url\\.", o.domain_name)])
      )
      remedy = "Set origin_access_control_id to one for origin type lambda, authorization_type = \"AWS_IAM\" on the function URL and a permission for the distribution."
    }
  }

  obligation "origin_access_control_signs" {
    title     = "Let origin access control sign"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With signing_behavior never the control is attached and does nothing: requests arrive unsigned, and a working site proves that the bucket is public."
    provider  = "Signs always, never, or only requests without an authorization header, as it is told."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"]

    check "aws_cloudfront_origin_access_control" {
      require = self.signing_behavior != "never"
      fix     = { signing_behavior = "always" }
    }
  }

  obligation "web_acl" {
    title     = "Put a web ACL in front"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Injection, credential stuffing and floods of valid requests pass the cache and reach the origin, which then has to stop them alone."
    provider  = "Evaluates an AWS WAF web ACL at the edge when one is attached."
    frameworks = {
      aws_fsbp         = ["CloudFront.6"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-4"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_68"]
      trivy     = ["AWS-0011"]
      powerpipe = ["cloudfront_distribution_waf_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html"]

    check "aws_cloudfront_distribution" {
      also    = ["aws_cloudfront_multitenant_distribution"]
      require = is_set(self.web_acl_id)
      remedy  = "Set web_acl_id to the ARN of an aws_wafv2_web_acl of scope CLOUDFRONT."
    }

    # A tenant may switch off what its distribution has.
    check "aws_cloudfront_distribution_tenant" {
      require = !anytrue([for c in self.customizations : anytrue([for w in c.web_acl : lower(w.action) == "disable"])])
      remedy  = "Remove customizations.web_acl, or set its action to override with the ARN of a web ACL."
    }
  }

  obligation "web_acl_managed_groups" {
    title       = "Filter exploits and anonymizers at the edge"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Log4j lookups and other one-request exploits, mostly sent through proxies and Tor, reach the origin if the attached web ACL has neither of the two groups that know them."
    provider    = "Maintains AWSManagedRulesKnownBadInputsRuleSet and AWSManagedRulesAnonymousIpList."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_47"] }
    sources     = ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html", "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html"]

    # A web ACL that is elsewhere, or whose rules are, is not judged.
    check "aws_cloudfront_distribution" {
      companion "aws_wafv2_web_acl" {
        self_attribute = "web_acl_id"
      }
      when = !is_set(self.web_acl_id) || anytrue([for w in companions.aws_wafv2_web_acl : length(w.rule) > 0])
      require = anytrue([
        for w in companions.aws_wafv2_web_acl :
        runs_managed_group(w, "AWSManagedRulesAnonymousIpList") &&
        runs_managed_group(w, "AWSManagedRulesKnownBadInputsRuleSet")
      ])
      remedy = "Attach a web ACL with the managed rule groups AWSManagedRulesKnownBadInputsRuleSet and AWSManagedRulesAnonymousIpList."
    }
  }

  obligation "access_logging" {
    title     = "Log requests to distributions"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "What the cache answers the origin never sees: without logs at the edge nobody can tell who fetched a leaked file or which client scanned the site."
    provider  = "Delivers standard logs to S3, CloudWatch Logs or Firehose when asked."
    frameworks = {
      aws_fsbp            = ["CloudFront.5"]
      cis_aws_foundations = ["4.10"]
      cis_controls_8_1    = ["8.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_86"]
      trivy     = ["AWS-0010"]
      powerpipe = ["cloudfront_distribution_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html"]

    # Inline logging_config is the older way, a delivery source of CloudWatch Logs the newer.
    check "aws_cloudfront_distribution" {
      companion "aws_cloudwatch_log_delivery_source" {
        attribute = "resource_arn"
      }
      require = is_set(self.logging_config[0].bucket) || length(companions.aws_cloudwatch_log_delivery_source) > 0
      remedy  = "Set logging_config.bucket, or add an aws_cloudwatch_log_delivery_source of log_type ACCESS_LOGS for the distribution, with destination and delivery."
    }
  }

  obligation "default_root_object" {
    title       = "Set a default root object"
    area        = "configuration"
    severity    = "medium"
    recommended = false
    rationale   = "A request for / goes to the origin as it is; a bucket that may be listed answers with the names of all its objects."
    provider    = "Returns the named object for requests of the root."
    frameworks = {
      aws_fsbp         = ["CloudFront.1"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_305"]
      powerpipe = ["cloudfront_distribution_default_root_object_configured"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html"]

    check "aws_cloudfront_distribution" {
      require = is_set(self.default_root_object)
      remedy  = "Set default_root_object, for instance to \"index.html\"."
    }
  }

  obligation "origin_failover" {
    title       = "Fail over to a second origin"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "When the only origin or its region is down, everything that is not in a cache is an error page."
    provider    = "Sends reads to the second member of an origin group when the first answers with the chosen errors."
    frameworks  = { aws_fsbp = ["CloudFront.4"], nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_310"]
      powerpipe = ["cloudfront_distribution_configured_with_origin_failover"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"]

    check "aws_cloudfront_distribution" {
      require = anytrue([for g in self.origin_group : length(g.failover_criteria[0].status_codes) > 0 && length(g.member) > 1])
      remedy  = "Add an origin_group with two members and failover_criteria, and name it in target_origin_id of read-only behaviors."
    }
  }

  obligation "geo_restriction" {
    title       = "Restrict the countries you serve"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A site for one country is attacked from all others; licences and sanctions may forbid serving some."
    provider    = "Compares the viewer's address with the list and refuses."
    frameworks  = { nist_800_53_r5 = ["AC-3", "SC-7"], iso_27001_2022 = ["A.8.20"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_374"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"]

    check "aws_cloudfront_distribution" {
      require = self.restrictions[0].geo_restriction[0].restriction_type != "none"
      remedy  = "Set restrictions.geo_restriction to restriction_type \"whitelist\" with the countries you serve."
    }
  }

  obligation "response_headers_policy" {
    title     = "Attach a response headers policy"
    area      = "application_controls"
    severity  = "low"
    rationale = "Buckets send no security headers: pages can be framed, served with a guessed type, and opened over HTTP first."
    provider  = "Adds or overrides headers as the policy says, managed or own."
    frameworks = {
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["SC-8", "SI-10"]
      iso_27001_2022   = ["A.8.26"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_32"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html"]

    check "aws_cloudfront_distribution" {
      require = names_headers(self.default_cache_behavior) || names_headers(self.ordered_cache_behavior)
      remedy  = "Set response_headers_policy_id in the cache behaviors, to the managed SecurityHeadersPolicy or an aws_cloudfront_response_headers_policy."
    }

    check "aws_cloudfront_multitenant_distribution" {
      require = names_headers(self.default_cache_behavior) || names_headers(self.cache_behavior)
      remedy  = "Set response_headers_policy_id in the cache behaviors, to the managed SecurityHeadersPolicy or an aws_cloudfront_response_headers_policy."
    }
  }

  obligation "hsts" {
    title     = "Send Strict-Transport-Security for a year"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "A redirect protects from the second request on; the first, in plain text, can be caught and answered by somebody else unless the browser remembers."
    provider  = "Adds the header to every response under the policy."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_259"]
      powerpipe = ["cloudfront_response_header_use_strict_transport_policy_setting"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html"]

    # preload is left out: a commitment of the whole domain that is hard to take back.
    check "aws_cloudfront_response_headers_policy" {
      require = anytrue([
        for c in self.security_headers_config : anytrue([
          for s in c.strict_transport_security : s.access_control_max_age_sec >= 31536000 && s.include_subdomains == true && s.override == true
        ])
      ])
      remedy = "Add security_headers_config.strict_transport_security with access_control_max_age_sec = 31536000, include_subdomains and override."
    }
  }

  obligation "trusted_key_groups" {
    title     = "Sign URLs with key groups, not the root user"
    area      = "key_management"
    severity  = "medium"
    rationale = "Keys of trusted signers can be created only by the account's root user: they are made once, copied to servers and never rotated."
    provider  = "Checks signatures against the public keys of the trusted key groups."
    frameworks = {
      aws_fsbp       = ["CloudFront.17"]
      nist_800_53_r5 = ["SC-12", "AC-6"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html"]

    check "aws_cloudfront_distribution" {
      require = (
        alltrue([for b in self.default_cache_behavior : length(b.trusted_signers) == 0]) &&
        alltrue([for b in self.ordered_cache_behavior : length(b.trusted_signers) == 0])
      )
      remedy = "Replace trusted_signers by trusted_key_groups with an aws_cloudfront_key_group."
    }
  }

  obligation "distribution_enabled" {
    title       = "Remove distributions that are disabled"
    area        = "asset_inventory"
    severity    = "low"
    recommended = false
    rationale   = "A disabled distribution serves nobody but keeps its names, and enabling it again brings settings and an origin of years ago back to the internet."
    provider    = "Keeps a disabled distribution and its aliases until it is deleted."
    frameworks  = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.9"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_216"], powerpipe = ["cloudfront_distribution_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowToDeleteDistribution.html"]

    check "aws_cloudfront_distribution" {
      require = self.enabled == true
      fix     = { enabled = true }
    }
  }

  obligation "dangling_names_removed" {
    title        = "Remove names and origins that are gone"
    area         = "dns"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A distribution whose bucket was deleted serves whatever the next owner of that bucket name puts there; a DNS record that points at a deleted distribution lets others claim the name."
    provider     = "Requires a certificate for alternate names; who owns the bucket behind an origin is not its question."
    frameworks   = { aws_fsbp = ["CloudFront.12"], nist_800_53_r5 = ["CM-8", "SC-20"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html"]
  }

  obligation "origin_bypass_tested" {
    title        = "Prove that the origin cannot be reached directly"
    area         = "penetration_testing"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Result of requests sent straight to each bucket, load balancer, API and function URL behind a distribution, all refused."
    rationale    = "A permissive bucket policy or security group lets attackers pass web ACL, signed URLs and logs, and nothing at the edge shows it."
    provider     = "Offers origin access control, VPC origins and a managed prefix list; whether the origin uses them is the customer's."
    frameworks = {
      cis_controls_8_1 = ["18.2"]
      nist_800_53_r5   = ["SC-7", "CA-8"]
      iso_27001_2022   = ["A.8.29"]
      soc_2            = ["CC4.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html"]
  }

  obligation "cache_rules_reviewed" {
    title        = "Review what may be cached"
    area         = "data_content"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "A cache policy that leaves the cookie or authorization header out of the key, on a path with personal pages, shows one customer's account to the next."
    provider     = "Caches by the key and the times of the policy and the origin's headers."
    frameworks   = { nist_800_53_r5 = ["SC-4", "CM-3(2)"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html"]
  }

  obligation "signing_keys_rotated" {
    title        = "Rotate keys for signed URLs and imported certificates"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A private key that leaves with a developer signs links to paid or personal content for ever; an imported certificate that nobody renews ends the site on a Sunday."
    provider     = "Renews certificates that ACM issued and validated by DNS; leaves imported ones and signing keys alone."
    frameworks = {
      nist_800_53_r5 = ["SC-12"]
      pci_dss_4_0    = ["3.7.4"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html"]
  }

  obligation "edge_playbook" {
    title        = "Be able to take content back"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: invalidate a path, stop an edge function, block a country or address, switch the origin, find the log lines of one object, with the time each step took."
    rationale    = "A file published by mistake is deleted at the origin in a minute and served from caches for a day."
    provider     = "Carries out invalidations in minutes; copies in browsers and foreign caches stay."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html"]
  }

  obligation "edge_code_controlled" {
    title        = "Review and sign off code at the edge"
    area         = "application_logic"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A function at the edge sees every request with its cookies and may rewrite every response; it is often changed in the console in a hurry."
    provider     = "Runs CloudFront Functions and Lambda@Edge isolated and keeps their published versions."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "SA-11"]
      pci_dss_4_0    = ["6.2.3"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions.html"]
  }
}
