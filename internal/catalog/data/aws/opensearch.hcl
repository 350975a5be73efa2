service "aws_opensearch" {
  name        = "Amazon OpenSearch Service"
  cloud       = "aws"
  family      = "search_service"
  description = "Managed OpenSearch and legacy Elasticsearch domains, and serverless collections, for search and log analytics."
  aliases     = ["OpenSearch", "Amazon Elasticsearch Service", "Amazon ES", "OpenSearch Serverless", "AOSS"]
  resources = [
    "aws_opensearch_domain",
    "aws_opensearch_domain_policy",
    "aws_opensearch_domain_saml_options",
    "aws_opensearch_application",
    "aws_opensearch_authorize_vpc_endpoint_access",
    "aws_opensearch_inbound_connection_accepter",
    "aws_opensearch_outbound_connection",
    "aws_opensearch_package",
    "aws_opensearch_package_association",
    "aws_opensearch_vpc_endpoint",
    "aws_elasticsearch_domain",
    "aws_elasticsearch_domain_policy",
    "aws_elasticsearch_domain_saml_options",
    "aws_elasticsearch_vpc_endpoint",
    "aws_opensearchserverless_access_policy",
    "aws_opensearchserverless_collection",
    "aws_opensearchserverless_collection_group",
    "aws_opensearchserverless_lifecycle_policy",
    "aws_opensearchserverless_security_config",
    "aws_opensearchserverless_security_policy",
    "aws_opensearchserverless_vpc_endpoint",
  ]
  sources = [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html",
  ]

  # encrypt_at_rest, node_to_node_encryption and domain_endpoint_options have no defaults as blocks:
  # the service decides what a domain without them gets, and it decides for less.
  resource_type "aws_opensearch_domain" {
    defaults = {
      "cluster_config.instance_count"                            = 1
      "cluster_config.dedicated_master_enabled"                  = false
      "domain_endpoint_options.enforce_https"                    = true
      "log_publishing_options.enabled"                           = true
      "software_update_options.auto_software_update_enabled"     = false
      "advanced_security_options.internal_user_database_enabled" = false
    }
    identity = ["id", "domain_name", "arn"]
  }

  # Without a version the domain runs the oldest one.
  resource_type "aws_elasticsearch_domain" {
    defaults = {
      elasticsearch_version                                      = "1.5"
      "cluster_config.instance_count"                            = 1
      "cluster_config.dedicated_master_enabled"                  = false
      "domain_endpoint_options.enforce_https"                    = true
      "log_publishing_options.enabled"                           = true
      "advanced_security_options.internal_user_database_enabled" = false
    }
    identity = ["id", "domain_name", "arn"]
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers public endpoints, network interfaces in the customer's VPC and managed VPC endpoints."
    customer = "Chooses VPC access at creation, writes the security groups or the network policy, and keeps access policies narrow."
    reason   = "A domain is made public or private when it is created; moving it means a new domain."
    source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes service software and engine versions, and installs required updates after a notice."
    customer = "Turns on automatic software updates, chooses the off-peak window, upgrades engine versions before their support ends."
    reason   = "Optional updates wait for the customer, and engine versions never upgrade by themselves."
    source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html"
  }

  variant "domains" {
    name        = "OpenSearch Service domains"
    description = "Provisioned clusters of nodes whose type, number, version and zones the customer chooses."
    source      = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html"

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Takes hourly snapshots and keeps up to 336 of them for 14 days, in the same region, until the domain is deleted."
      customer = "Registers a repository of its own for snapshots that live longer, survive the domain or leave the region, and tests restores."
      reason   = "The automated snapshots vanish with the domain."
      source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Replaces failed nodes and spreads nodes over the zones that the domain is given."
      customer = "Chooses zones, three dedicated masters and enough data nodes and replicas to lose one zone, watches storage and memory."
      reason   = "A domain of one node is allowed, and loses its data with the node."
      source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"
    }
  }

  variant "serverless" {
    name        = "OpenSearch Serverless"
    description = "Collections without nodes or versions; capacity follows the load up to the limit of the account."
    source      = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html"

    area "patching" {
      party  = "provider"
      reason = "Collections have no version and no maintenance window that the customer chooses."
      source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html"
    }

    area "encryption_at_rest" {
      party  = "provider"
      reason = "Every collection is encrypted and this cannot be turned off; only the choice of key is left, and that is key management."
      source = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Takes snapshots of collections every hour and keeps them for 14 days."
      customer = "Keeps the source data or a copy elsewhere for anything that must live longer, and tests restores."
      reason   = "Retention of the automatic snapshots is fixed."
      source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-snapshots.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps index data in S3 and, with standby replicas, capacity in a second zone."
      customer = "Leaves standby replicas on, sets capacity limits that the load fits in, plans for the loss of a region."
      reason   = "Standby replicas are chosen when a collection is created and cannot be changed."
      source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html"
    }
  }

  function "open_statement" {
    description = "Whether a statement of an access policy allows something to everybody, without a condition that narrows who or from where."
    params      = ["s"]
    result = lower(s.effect) == "allow" && (contains(s.principals, "*") || contains(s.principals, "AWS:*") || length(s.not_principals) > 0) && !anytrue([for c in s.conditions :
      matches("(?i)^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$", c.operator)
      && contains([
        "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:userid", "aws:sourceaccount", "aws:sourcearn",
        "aws:sourceip", "aws:vpcsourceip", "aws:sourcevpc", "aws:sourcevpce",
      ], c.key)
      && !anytrue([for v in c.values : is_internet(v)])
    ])
  }

  function "publishes" {
    description = "Whether a domain publishes a type of log."
    params      = ["domain", "type"]
    result      = anytrue([for l in domain.log_publishing_options : l.log_type == type && l.enabled == true])
  }

  function "spread" {
    description = "Whether the nodes of a domain stand in several zones."
    params      = ["domain"]
    result      = domain.cluster_config[0].zone_awareness_enabled == true
  }

  function "fine_grained" {
    description = "Whether fine-grained access control is on."
    params      = ["domain"]
    result      = domain.advanced_security_options[0].enabled == true
  }

  # Encryption

  obligation "storage_encrypted" {
    title     = "Encrypt domains at rest"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Indexes, swap files and automated snapshots of a domain without it lie readable on the disks of the nodes. Terraform leaves it off unless the block is written, and old versions need a new domain to get it."
    provider  = "Encrypts indexes, logs, swap files and automated snapshots with a KMS key once the domain asks for it."
    frameworks = {
      aws_fsbp         = ["Opensearch.1", "ES.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
      nist_csf_2_0     = ["PR.DS-01"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_5"]
      trivy     = ["AWS-0048"]
      powerpipe = ["es_domain_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.encrypt_at_rest[0].enabled == true
      remedy  = "Add an encrypt_at_rest block with enabled = true."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt search data with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "With a key that AWS owns or manages nobody can narrow who decrypts, see each use or cut off a domain in an incident."
    provider    = "Keeps the key material in KMS and uses the key through a grant."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_247"]
      powerpipe = ["es_domain_encrypted_with_kms_cmk", "opensearch_domain_encrpted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.encrypt_at_rest[0].kms_key_id != null && self.encrypt_at_rest[0].enabled != false
      remedy  = "Set kms_key_id in the encrypt_at_rest block, beside enabled = true."
    }

    check "aws_opensearchserverless_security_policy" {
      when    = self.type == "encryption"
      require = jsondecode(self.policy).KmsARN != null && jsondecode(self.policy).AWSOwnedKey != true
      remedy  = "In the encryption policy, replace AWSOwnedKey by KmsARN with the ARN of the key."
    }
  }

  obligation "node_to_node_encryption" {
    title     = "Encrypt traffic between nodes"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Without it replication, searches and results cross the network between nodes and zones in clear text, and fine-grained access control cannot be used. Once on it stays on."
    provider  = "Sets up and rotates the certificates between the nodes."
    frameworks = {
      aws_fsbp         = ["Opensearch.3", "ES.3"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      nist_csf_2_0     = ["PR.DS-02"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_6"]
      trivy     = ["AWS-0043"]
      powerpipe = ["es_domain_node_to_node_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"]

    # A single node has nobody to talk to; who writes the block has decided.
    check "aws_opensearch_domain" {
      also = ["aws_elasticsearch_domain"]
      when = (
        self.cluster_config[0].instance_count > 1 || self.cluster_config[0].dedicated_master_enabled == true
        || self.cluster_config[0].warm_enabled == true || length(self.node_to_node_encryption) > 0
      )
      require = self.node_to_node_encryption[0].enabled == true
      remedy  = "Add a node_to_node_encryption block with enabled = true."
    }
  }

  obligation "https_required" {
    title     = "Require HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A domain without endpoint options also answers plain HTTP, so queries, documents and basic credentials may travel readable. The block's own default is true, but only when the block is written."
    provider  = "Serves TLS on every endpoint and refuses or redirects plain HTTP when told to."
    frameworks = {
      aws_fsbp         = ["Opensearch.8"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      nist_csf_2_0     = ["PR.DS-02"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_83"]
      trivy     = ["AWS-0046"]
      powerpipe = ["es_domain_enforce_https", "opensearch_domain_enforce_https"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.domain_endpoint_options[0].enforce_https == true
      remedy  = "Add a domain_endpoint_options block with enforce_https = true."
    }
  }

  obligation "tls_1_2" {
    title     = "Require TLS 1.2 or later"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "The policy that a domain gets when none is named may still accept TLS 1.0, whose ciphers can be downgraded and broken."
    provider  = "Offers the policies and terminates TLS by the chosen one."
    frameworks = {
      aws_fsbp         = ["Opensearch.8"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_228"]
      trivy     = ["AWS-0126"]
      powerpipe = ["es_domain_encrypted_using_tls_1_2"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = matches("(?i)^Policy-Min-TLS-1-[23]-", self.domain_endpoint_options[0].tls_security_policy)
      remedy  = "Set tls_security_policy = \"Policy-Min-TLS-1-2-PFS-2023-10\" in domain_endpoint_options."
    }
  }

  obligation "forward_secrecy" {
    title       = "Use the TLS policy with forward secrecy"
    area        = "encryption_in_transit"
    severity    = "low"
    rationale   = "The 2019 policies stop at TLS 1.2 and allow ciphers without forward secrecy: recorded traffic opens with one stolen key."
    provider    = "Offers TLS 1.3 and forward secrecy in the policies from 2023 on."
    recommended = false
    frameworks = {
      aws_fsbp         = ["Opensearch.8"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = matches("(?i)^Policy-Min-TLS-1-(2-PFS-|2-RFC9151-|3-)", self.domain_endpoint_options[0].tls_security_policy)
      remedy  = "Set tls_security_policy = \"Policy-Min-TLS-1-2-PFS-2023-10\" in domain_endpoint_options."
    }
  }

  # Network

  obligation "in_vpc" {
    title     = "Place domains in a VPC"
    area      = "network_controls"
    severity  = "high"
    rationale = "A public domain is one wrong access policy away from the whole Internet; exposed search clusters are found by scanners within hours. The choice is made at creation and changing it means a new domain."
    provider  = "Puts network interfaces of the domain into the given subnets and gives no public address."
    frameworks = {
      aws_fsbp         = ["Opensearch.2", "ES.2"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4(21)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_137"]
      powerpipe = ["es_domain_in_vpc"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = length(self.vpc_options) > 0
      remedy  = "Add a vpc_options block with private subnets and a security group; this replaces the domain, so plan the move of the data."
    }
  }

  obligation "own_security_group" {
    title     = "Give domains a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without one the domain gets the default group of the VPC, in which everything that forgot to name a group can reach everything else."
    provider  = "Attaches the groups to the network interfaces of the domain and enforces their rules."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_248"]
      powerpipe = ["es_domain_use_default_security_group", "opensearch_domain_use_default_security_group"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = alltrue([for v in self.vpc_options : length(v.security_group_ids) > 0])
      remedy  = "Set security_group_ids in vpc_options to a group that admits the clients on port 443 only."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close the domain's security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address trusts each network that ever gets a route to the VPC: peerings, VPNs, a load balancer in front."
    provider  = "Enforces the rules of the groups that the domain is given."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]

    check "aws_opensearch_domain" {
      also = ["aws_elasticsearch_domain"]

      companion "aws_security_group" {
        self_attribute = "vpc_options.security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the domain, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  obligation "collection_not_public" {
    title     = "Keep serverless collections off the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A network policy that allows public access leaves the data access policy as the only wall before the index, and the Dashboards login open to the world."
    provider  = "Enforces the network policy on the collection and its Dashboards endpoint."
    variants  = ["serverless"]
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4(21)"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"]

    check "aws_opensearchserverless_security_policy" {
      when    = self.type == "network"
      require = !anytrue([for p in jsondecode(self.policy) : p.AllowFromPublic == true])
      remedy  = "Set AllowFromPublic = false and list the endpoints in SourceVPCEs (or the services in SourceServices)."
    }
  }

  # Access

  obligation "access_policy_not_open" {
    title     = "Close access policies to everybody"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Allowing es actions to every principal means unsigned requests are served: whoever reaches the endpoint reads, changes and deletes all indexes."
    provider  = "Evaluates the access policy on each request before the engine sees it."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.3.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html"]

    # Inside a VPC an open policy with fine-grained access control is the documented way: the security group and the engine decide.
    check "aws_opensearch_domain" {
      companion "aws_opensearch_domain_policy" {
        attribute = "domain_name"
      }
      when = length(self.vpc_options) == 0 || !fine_grained(self)
      require = (
        !anytrue([for s in policy(self.access_policies) : open_statement(s)]) &&
        !anytrue(flatten([for p in companions.aws_opensearch_domain_policy : [for s in policy(p.access_policies) : open_statement(s)]]))
      )
      remedy = "Name the roles in Principal, or add a condition on aws:SourceIp or aws:PrincipalOrgID."
    }

    check "aws_elasticsearch_domain" {
      companion "aws_elasticsearch_domain_policy" {
        attribute = "domain_name"
      }
      when = length(self.vpc_options) == 0 || !fine_grained(self)
      require = (
        !anytrue([for s in policy(self.access_policies) : open_statement(s)]) &&
        !anytrue(flatten([for p in companions.aws_elasticsearch_domain_policy : [for s in policy(p.access_policies) : open_statement(s)]]))
      )
      remedy = "Name the roles in Principal, or add a condition on aws:SourceIp or aws:PrincipalOrgID."
    }
  }

  obligation "fine_grained_access_control" {
    title     = "Turn on fine-grained access control"
    area      = "application_controls"
    severity  = "high"
    rationale = "Access policies end at the endpoint. Without it everyone who may send a query may read every index, document and field, and nobody is named in audit logs."
    provider  = "Runs the security plugin that maps identities to roles on indexes, documents and fields."
    frameworks = {
      aws_fsbp         = ["Opensearch.7"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2", "7.3.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov = ["CKV2_AWS_52"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = fine_grained(self)
      remedy  = "Add an advanced_security_options block with enabled = true; it needs HTTPS, encryption at rest and between nodes."
    }
  }

  obligation "no_anonymous_access" {
    title     = "End anonymous access"
    area      = "identity_access"
    severity  = "high"
    rationale = "Anonymous access is the 30-day bridge for turning on fine-grained access control on a running domain. While it is on, requests without credentials are served."
    provider  = "Ends the migration period after 30 days, or earlier when told to."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-14"]
      pci_dss_4_0      = ["7.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]

    check "aws_opensearch_domain" {
      when    = fine_grained(self)
      require = self.advanced_security_options[0].anonymous_auth_enabled != true
      remedy  = "Set anonymous_auth_enabled = false in advanced_security_options once the role mappings exist."
    }
  }

  obligation "master_user_from_iam" {
    title     = "Use an IAM role as master user"
    area      = "secrets"
    severity  = "medium"
    rationale = "A master password in Terraform stands in the state and in plans for all who read them, has no second factor and stays valid when its author leaves."
    provider  = "Accepts an IAM principal as master user and checks its signature on each request."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["IA-5(7)", "AC-6(5)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.advanced_security_options[0].master_user_options[0].master_user_password == null
      remedy  = "Set master_user_arn in master_user_options in place of name and password, and internal_user_database_enabled = false."
    }
  }

  obligation "dashboards_single_sign_on" {
    title       = "Sign in to Dashboards through an identity provider"
    area        = "identity_access"
    severity    = "low"
    rationale   = "Shared basic passwords for Dashboards know no second factor and survive leavers."
    provider    = "Federates Dashboards with SAML, Amazon Cognito or IAM Identity Center."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["IA-2(1)", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/saml.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html"]

    check "aws_opensearch_domain" {
      companion "aws_opensearch_domain_saml_options" {
        attribute = "domain_name"
      }
      require = (
        length(self.cognito_options) > 0 && self.cognito_options[0].enabled != false || self.identity_center_options[0].enabled_api_access == true ||
        anytrue([for s in companions.aws_opensearch_domain_saml_options : s.saml_options[0].enabled != false])
      )
      remedy = "Add an aws_opensearch_domain_saml_options for the domain, or a cognito_options block."
    }

    check "aws_elasticsearch_domain" {
      companion "aws_elasticsearch_domain_saml_options" {
        attribute = "domain_name"
      }
      require = (
        length(self.cognito_options) > 0 && self.cognito_options[0].enabled != false ||
        anytrue([for s in companions.aws_elasticsearch_domain_saml_options : s.saml_options[0].enabled != false])
      )
      remedy = "Add an aws_elasticsearch_domain_saml_options for the domain, or a cognito_options block."
    }
  }

  obligation "data_policy_least_privilege" {
    title     = "Narrow data access policies of collections"
    area      = "identity_access"
    severity  = "medium"
    rationale = "aoss:* on a collection or its indexes lets a principal that should only search delete indexes and rewrite documents."
    provider  = "Evaluates data access policies on each request, apart from IAM."
    variants  = ["serverless"]
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html"]

    check "aws_opensearchserverless_access_policy" {
      require = !anytrue(flatten([for p in jsondecode(self.policy) : [for r in p.Rules : anytrue([for a in r.Permission : a == "aoss:*" || a == "*"])]]))
      remedy  = "List the permissions that the principals need, such as aoss:ReadDocument and aoss:DescribeIndex, in separate rules for readers and writers."
    }
  }

  # Logs

  obligation "logs_published" {
    title     = "Publish domain logs to CloudWatch"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs of a domain exist nowhere else: without publishing nobody can tell which queries took the cluster down or who sent them."
    provider  = "Sends the chosen logs to the log group."
    frameworks = {
      aws_fsbp         = ["Opensearch.4", "ES.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_84"]
      powerpipe = ["es_domain_logs_to_cloudwatch"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = anytrue([for l in self.log_publishing_options : l.enabled == true])
      remedy  = "Add log_publishing_options with a log_type and the ARN of a CloudWatch log group, and thresholds for slow logs on the indexes."
    }
  }

  obligation "error_logs" {
    title     = "Publish error logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Failed scripts, broken queries and index failures show up in the application log only; without it outages are explained by guessing."
    provider  = "Sends ES_APPLICATION_LOGS to the log group."
    frameworks = {
      aws_fsbp         = ["Opensearch.4", "ES.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-10", "SI-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      powerpipe = ["es_domain_error_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = publishes(self, "ES_APPLICATION_LOGS")
      remedy  = "Add log_publishing_options with log_type = \"ES_APPLICATION_LOGS\"."
    }
  }

  obligation "audit_logs" {
    title     = "Publish audit logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Only audit logs record sign-ins and who read or changed which documents. They need fine-grained access control and, after this setting, a switch in Dashboards."
    provider  = "Sends AUDIT_LOGS to the log group once they are on in both places."
    frameworks = {
      aws_fsbp         = ["Opensearch.5", "ES.5"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.5.1", "10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_317"]
      trivy     = ["AWS-0042"]
      powerpipe = ["es_domain_audit_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = publishes(self, "AUDIT_LOGS")
      remedy  = "Add log_publishing_options with log_type = \"AUDIT_LOGS\" and turn audit logging on in Dashboards."
    }
  }

  # Operation

  obligation "automatic_software_updates" {
    title     = "Update service software automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Security fixes come as service software. Optional updates wait until somebody clicks, and required ones come at a time that nobody chose."
    provider  = "Builds the updates and installs them in the off-peak window."
    frameworks = {
      aws_fsbp         = ["Opensearch.10"]
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/off-peak.html"]

    check "aws_opensearch_domain" {
      require = self.software_update_options[0].auto_software_update_enabled == true
      remedy  = "Add a software_update_options block with auto_software_update_enabled = true."
    }
  }

  obligation "engine_version_supported" {
    title     = "Run an engine version in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "Elasticsearch up to 6.7 and 7.1 to 7.8, OpenSearch 1.0 to 1.2 and 2.3 to 2.9 left standard support on 7 November 2025: no more fixes of bugs and features, security fixes only for an extra fee per hour, and an end date after that."
    provider  = "Announces the ends of support and offers in-place upgrades."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3", "12.3.4"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html"]

    # Unset is the latest version when the domain is made.
    check "aws_opensearch_domain" {
      require = !matches("^(OpenSearch_(1\\.[0-2]|2\\.[3-9])|Elasticsearch_([1-5]\\.[0-9]+|6\\.[0-7]|7\\.[0-8]))$", coalesce(self.engine_version, "latest"))
      remedy  = "Set engine_version to a current one, such as \"OpenSearch_2.19\", after a check of the upgrade."
    }

    check "aws_elasticsearch_domain" {
      require = !matches("^([1-5]\\.[0-9]+|6\\.[0-7]|7\\.[0-8])$", self.elasticsearch_version)
      remedy  = "Set elasticsearch_version = \"7.10\", and plan the move to an aws_opensearch_domain."
    }
  }

  obligation "dedicated_masters" {
    title     = "Run dedicated master nodes"
    area      = "resilience"
    severity  = "low"
    rationale = "On shared nodes a heavy query can starve the cluster's coordination: nodes drop out and the domain turns red."
    provider  = "Runs the masters apart from the data and elects a new one when one fails."
    frameworks = {
      aws_fsbp       = ["Opensearch.11"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV2_AWS_59"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.cluster_config[0].dedicated_master_enabled == true
      remedy  = "Set dedicated_master_enabled = true, dedicated_master_type and dedicated_master_count = 3 in cluster_config."
    }
  }

  obligation "three_masters_across_zones" {
    title       = "Spread three master nodes over zones"
    area        = "resilience"
    severity    = "low"
    rationale   = "Two masters have no majority when one fails, and masters in one zone fail together: the domain stops accepting changes until somebody acts."
    provider    = "Places the masters in different zones and keeps a quorum."
    recommended = false
    frameworks = {
      aws_fsbp       = ["Opensearch.11"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_318"]
      powerpipe = ["es_domain_dedicated_master_nodes_min_3"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.cluster_config[0].dedicated_master_count >= 3 && spread(self)
      remedy  = "Set dedicated_master_count = 3 and zone_awareness_enabled = true in cluster_config."
    }
  }

  obligation "three_data_nodes_across_zones" {
    title       = "Spread data nodes over zones"
    area        = "resilience"
    severity    = "medium"
    rationale   = "A single data node, or all of them in one zone, takes index and replicas down together; with fewer than three the rest has no room for the load of the lost one."
    provider    = "Keeps primary and replica of a shard in different zones."
    recommended = false
    frameworks = {
      aws_fsbp       = ["Opensearch.6"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      powerpipe = ["es_domain_data_nodes_min_3"]
    }
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"]

    check "aws_opensearch_domain" {
      also    = ["aws_elasticsearch_domain"]
      require = self.cluster_config[0].instance_count >= 3 && spread(self)
      remedy  = "Set instance_count to 3 or more and zone_awareness_enabled = true in cluster_config."
    }
  }

  obligation "standby_replicas" {
    title     = "Keep standby replicas of collections"
    area      = "resilience"
    severity  = "medium"
    rationale = "A collection without them runs in one zone and is away while that zone is; it can only be changed by creating the collection anew."
    provider  = "Runs the standby capacity in another zone and switches to it."
    variants  = ["serverless"]
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html"]

    check "aws_opensearchserverless_collection" {
      require = self.standby_replicas != "DISABLED"
      fix     = { standby_replicas = "ENABLED" }
    }
  }

  # What Terraform cannot show

  obligation "restore_tested" {
    title        = "Test restores of indexes"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore or rebuild into a separate domain: date, snapshot and repository, time to recover, document counts compared."
    rationale    = "Automated snapshots die with the domain, and a restore into a newer version or over existing index names fails in ways that only a trial shows."
    provider     = "Takes the hourly snapshots and runs the restore that the customer starts."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html"]
  }

  obligation "role_mappings_reviewed" {
    title        = "Review users, roles and role mappings"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Internal users and role mappings live in the security index and not in IAM; all_access given during a migration stays until somebody reads the list."
    provider     = "Enforces the mappings and keeps them in a protected index."
    frameworks = {
      cis_controls_8_1 = ["5.1"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]
  }

  obligation "upgrades_planned" {
    title        = "Plan engine upgrades"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Versions leave support on published days, upgrades cannot be undone and indexes of old major versions have to be rebuilt first."
    provider     = "Publishes end dates, checks eligibility and takes a snapshot before the upgrade."
    variants     = ["domains"]
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["12.3.4"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html"]
  }

  obligation "indexed_data_classified" {
    title        = "Classify what is indexed"
    area         = "data_classification"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of index patterns with owner, classes of data in them, masked or dropped fields, and retention."
    rationale    = "Log pipelines carry tokens, addresses and card numbers into indexes that every engineer may search."
    provider     = "Stores what it is sent and offers field masking; it does not look at the content."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      pci_dss_4_0      = ["3.2.1"]
      iso_27001_2022   = ["A.5.12"]
      soc_2            = ["C1.1"]
      gdpr             = ["5", "25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]
  }

  obligation "index_retention_enforced" {
    title        = "Delete old indexes on schedule"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Indexes grow until the disks are full and the domain blocks writes; and personal data in them outlives its purpose."
    provider     = "Runs Index State Management policies and the lifecycle policies of collections."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      pci_dss_4_0      = ["3.2.1"]
      iso_27001_2022   = ["A.8.10"]
      soc_2            = ["C1.2"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ism.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-lifecycle.html"]
  }

  obligation "cluster_alarms_answered" {
    title        = "Alarm on cluster health and failed sign-ins"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Red status, low storage, blocked writes and waves of 401 or 403 answers are visible in CloudWatch long before users call, if an alarm is set and somebody answers it."
    provider     = "Publishes the metrics and notifications."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "AU-6"]
      pci_dss_4_0    = ["10.4.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cloudwatch-alarms.html"]
  }

  obligation "exposure_playbook" {
    title        = "Rehearse an exposed or wiped index"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with the access policy that locks a domain down, and the report of its last exercise."
    rationale    = "Search clusters are emptied and held to ransom by scripts. Cutting access, keeping the audit logs and knowing which documents were read has to work from a page, not from memory."
    provider     = "Keeps CloudTrail events of the configuration and restores snapshots on request."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-8"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html"]
  }
}
