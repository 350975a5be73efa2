service "aws_elasticache" {
  name        = "Amazon ElastiCache"
  cloud       = "aws"
  family      = "cache"
  description = "Managed Valkey, Redis OSS and Memcached caches, on nodes that the customer sizes or serverless."
  aliases     = ["ElastiCache", "ElastiCache for Redis", "ElastiCache for Valkey", "ElastiCache for Memcached", "ElastiCache Serverless"]
  resources = [
    "aws_elasticache_cluster",
    "aws_elasticache_global_replication_group",
    "aws_elasticache_parameter_group",
    "aws_elasticache_replication_group",
    "aws_elasticache_reserved_cache_node",
    "aws_elasticache_security_group",
    "aws_elasticache_serverless_cache",
    "aws_elasticache_subnet_group",
    "aws_elasticache_user",
    "aws_elasticache_user_group",
    "aws_elasticache_user_group_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-security.html",
  ]

  resource_type "aws_elasticache_replication_group" {
    # at_rest_encryption_enabled has none here: it depends on the engine.
    defaults = {
      engine                     = "redis"
      auto_minor_version_upgrade = "true"
      automatic_failover_enabled = false
      multi_az_enabled           = false
    }
    renamed = {
      description                 = "replication_group_description"
      num_cache_clusters          = "number_cache_clusters"
      preferred_cache_cluster_azs = "availability_zones"
    }
    legacy = {
      replication_group_description = "string"
      number_cache_clusters         = "number"
      availability_zones            = "strings"
    }
    identity = ["id", "replication_group_id", "arn"]
  }

  resource_type "aws_elasticache_cluster" {
    defaults = {
      auto_minor_version_upgrade = "true"
      az_mode                    = "single-az"
    }
    legacy   = { security_group_names = "strings" }
    identity = ["id", "cluster_id", "arn"]
  }

  resource_type "aws_elasticache_user" {
    identity = ["id", "user_id", "arn"]
  }

  resource_type "aws_elasticache_user_group" {
    identity = ["id", "user_group_id", "arn"]
  }

  # EC2-Classic ended in 2022; provider 5 removed the type.
  resource_type "aws_elasticache_security_group" {
    legacy = {
      id                   = "string"
      name                 = "string"
      description          = "string"
      security_group_names = "strings"
    }
  }

  # A cache inside of a replication group takes its settings from the group.
  function "standalone" {
    description = "Whether a cache cluster stands alone and runs Redis OSS or Valkey."
    params      = ["cluster"]
    result      = cluster.engine != "memcached" && cluster.replication_group_id == null
  }

  function "switched_off" {
    description = "Whether an access string leaves the user unable to sign in."
    params      = ["access"]
    result      = matches("(^|\\s)off(\\s|$)", access)
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps AUTH tokens and hashes of user passwords, lets two passwords be valid while one is rotated, and checks IAM tokens that live for 15 minutes."
    customer = "Prefers IAM sign-in, keeps tokens and passwords in a secret store, rotates them and keeps them out of code and state."
    reason   = "Caches have passwords of their own beside IAM, and only the customer can hand them out and change them."
    source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replaces failed nodes and, when told to, promotes a replica and moves the endpoint."
    customer = "Adds replicas in other zones, turns automatic failover and Multi-AZ on, makes the application survive an empty or absent cache."
    reason   = "A group of one node has nothing to fail over to, and Memcached does not replicate at all."
    source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"
  }

  variant "node_based" {
    name        = "Node-based clusters"
    description = "Clusters on nodes whose type, number, engine version and maintenance window the customer chooses."
    source      = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html"
  }

  variant "serverless" {
    name        = "ElastiCache Serverless"
    description = "A cache behind one endpoint that grows and shrinks with its use, within limits."
    source      = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Applies minor versions and patches without downtime."
      customer = "Chooses the major version and plans the move to the next; keeps client libraries current."
      reason   = "There is no maintenance window and no service update to apply, only the major version."
      source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html"
    }

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "dependent"
      provider = "Encrypts every serverless cache and its snapshots; this cannot be turned off."
      customer = "Chooses the key, where its own is needed."
      reason   = "Encryption is always on."
      source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"
    }

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Accepts TLS connections only."
      customer = "Connects with TLS and verifies the certificate in clients."
      reason   = "There is no plain port."
      source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the data in several zones, scales and fails over by itself."
      customer = "Names subnets in several zones, sets usage limits that the load fits in, plans for the loss of the region."
      reason   = "Replication and scaling are the provider's; limits and subnets are the customer's."
      source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html"
    }
  }

  # Encryption at rest and keys

  obligation "at_rest_encryption" {
    title     = "Encrypt caches at rest"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Snapshots, swap and replication files of an unencrypted Redis OSS group hold sessions and copied records in the clear, and encryption can only be chosen when the group is created."
    provider  = "Encrypts disks and snapshots once the group asks for it, and by default for Valkey and serverless caches."
    frameworks = {
      aws_fsbp         = ["ElastiCache.4"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_29"]
      trivy     = ["AWS-0045"]
      powerpipe = ["elasticache_replication_group_encryption_at_rest_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_replication_group",
    ]

    # A secondary of a global datastore must leave it out and has the encryption of the primary.
    check "aws_elasticache_replication_group" {
      when    = self.at_rest_encryption_enabled != null || self.global_replication_group_id == null
      require = self.at_rest_encryption_enabled == "true" || self.at_rest_encryption_enabled == null && self.engine == "valkey"
      fix     = { at_rest_encryption_enabled = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt caches with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "With the key of the service nobody can narrow who decrypts snapshots, see its use in CloudTrail or cut access off in an incident."
    provider    = "Protects the key material in KMS and uses it only under a grant."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_191"], powerpipe = ["elasticache_replication_group_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"]

    check "aws_elasticache_replication_group" {
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own, with at_rest_encryption_enabled = true."
    }

    check "aws_elasticache_serverless_cache" {
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  # Encryption in transit

  obligation "transit_encryption" {
    title     = "Encrypt traffic to caches"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without TLS every command, value and password crosses the network in the clear, and neither an AUTH token nor users can be set up at all."
    provider  = "Terminates TLS on every node and issues and renews the certificates, once the cache asks for it."
    frameworks = {
      aws_fsbp         = ["ElastiCache.5"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_30"]
      trivy     = ["AWS-0051"]
      powerpipe = ["elasticache_replication_group_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"]

    # A secondary of a global datastore must leave it out and follows the primary.
    check "aws_elasticache_replication_group" {
      when    = self.transit_encryption_enabled != null || self.global_replication_group_id == null
      require = self.transit_encryption_enabled == true
      fix     = { transit_encryption_enabled = true }
    }

    # Memcached has it from 1.6.12 on. A single Redis node belongs into a replication group to have it.
    check "aws_elasticache_cluster" {
      when    = self.engine == "memcached"
      require = self.transit_encryption_enabled == true
      remedy  = "Set transit_encryption_enabled = true, with Memcached 1.6.12 or later."
    }
  }

  obligation "plain_connections_refused" {
    title     = "End the migration mode that accepts plain text"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "In mode preferred the cache still accepts unencrypted clients, so one that was forgotten keeps sending data in the clear and nobody notices."
    provider  = "Accepts both kinds of connection in mode preferred and only TLS in mode required."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html"]

    check "aws_elasticache_replication_group" {
      require = self.transit_encryption_mode != "preferred"
      fix     = { transit_encryption_mode = "required" }
    }
  }

  # Who may connect

  obligation "authentication_required" {
    title     = "Require clients to authenticate"
    area      = "identity_access"
    severity  = "high"
    rationale = "A cache without users or token obeys anyone who reaches its port: one foothold in the VPC reads every session, rewrites it or flushes the cache."
    provider  = "Checks AUTH tokens, passwords and IAM tokens, once a token or a user group is attached."
    frameworks = {
      aws_fsbp         = ["ElastiCache.6"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-2(1)", "AC-3", "AC-6"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_31"], powerpipe = ["elasticache_replication_group_encryption_in_transit_enabled_auth_token"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html",
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html",
    ]

    # Both need TLS. A secondary of a global datastore follows the primary.
    check "aws_elasticache_replication_group" {
      when    = self.global_replication_group_id == null
      require = self.transit_encryption_enabled == true && (self.auth_token != null || length(self.user_group_ids) > 0)
      remedy  = "Set user_group_ids to an aws_elasticache_user_group (engine version 6 or later) or set auth_token, with transit_encryption_enabled = true."
    }

    # Memcached has no authentication.
    check "aws_elasticache_serverless_cache" {
      when    = self.engine != "memcached"
      require = self.user_group_id != null
      remedy  = "Set user_group_id to an aws_elasticache_user_group."
    }
  }

  obligation "user_groups" {
    title       = "Use user groups in place of the AUTH token"
    area        = "identity_access"
    severity    = "low"
    rationale   = "All clients share one token with all rights, so nobody can be told apart, limited or locked out alone, and the token stands in the Terraform state in the clear."
    provider    = "Enforces the access string of each user and lets IAM roles sign in without a password."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-6", "IA-5(7)"]
      iso_27001_2022   = ["A.5.15", "A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"]

    # Redis OSS before version 6 has no users.
    check "aws_elasticache_replication_group" {
      when    = !matches("^[2-5]\\.", self.engine_version)
      require = self.auth_token == null
      remedy  = "Create aws_elasticache_user resources with authentication_mode type \"iam\", name their group in user_group_ids and remove auth_token."
    }
  }

  obligation "users_authenticated" {
    title     = "Give every user a password or IAM sign-in"
    area      = "identity_access"
    severity  = "high"
    rationale = "A user without a password can be used by anyone who knows its name, and the name default is what every client tries first."
    provider  = "Checks the password or the IAM token of each user."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["IA-2", "AC-3"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"]

    # A user that is off can have none: it is how the default user is disarmed.
    check "aws_elasticache_user" {
      when    = !switched_off(self.access_string)
      require = self.no_password_required != true && self.authentication_mode[0].type != "no-password-required"
      remedy  = "Remove no_password_required and set authentication_mode type \"iam\" or \"password\"; a default user that nobody needs gets the access string \"off -@all\"."
    }
  }

  obligation "default_user_replaced" {
    title     = "Replace the default user in user groups"
    area      = "identity_access"
    severity  = "high"
    rationale = "The default user that ElastiCache creates may run every command on every key without a password; a group with it in it authenticates nobody."
    provider  = "Creates the default user and lets a group have another user of that name in its place."
    frameworks = {
      cis_controls_8_1 = ["4.7"]
      nist_800_53_r5   = ["AC-6", "IA-2"]
      pci_dss_4_0      = ["2.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"]

    check "aws_elasticache_user_group" {
      require = !contains(self.user_ids, "default")
      remedy  = "Put the id of an aws_elasticache_user of your own with user_name = \"default\" into user_ids in place of \"default\"."
    }
  }

  obligation "users_least_privilege" {
    title     = "Keep dangerous commands from users"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With +@all an application account may flush the cache, list all keys and stop every other client; one injected command is an outage."
    provider  = "Enforces the access string of each user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"]

    check "aws_elasticache_user" {
      when    = !switched_off(self.access_string)
      require = !matches("(^|\\s)(\\+@all|allcommands)(\\s|$)", self.access_string) || matches("\\s-@(dangerous|admin)(\\s|$)", self.access_string)
      remedy  = "List the command categories and key patterns that the application needs in access_string, as in \"on ~app:* +@read +@write\", or take -@dangerous away."
    }
  }

  obligation "user_passwords_not_in_state" {
    title     = "Keep user passwords out of Terraform state"
    area      = "secrets"
    severity  = "medium"
    rationale = "Passwords given as ordinary arguments are stored in plain text in state and plan files, so everyone who may read the state may read the cache."
    provider  = "Signs users in by IAM where asked, without any password."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)", "IA-5(6)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_user",
    ]

    check "aws_elasticache_user" {
      require = length(self.passwords) == 0 && length(self.authentication_mode[0].passwords) == 0
      remedy  = "Set authentication_mode type \"iam\", or pass the password through passwords_wo and passwords_wo_version."
    }
  }

  # Reach

  obligation "own_subnets" {
    title     = "Place caches in subnets of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet group the cache lands in the default VPC, whose subnets all route to the Internet and which every other experiment in the account shares."
    provider  = "Places nodes and endpoints in the subnets that it is given."
    frameworks = {
      aws_fsbp         = ["ElastiCache.7"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_323"], powerpipe = ["elasticache_cluster_has_subnet_group"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html"]

    check "aws_elasticache_cluster" {
      companion "aws_elasticache_subnet_group" {
        self_attribute = "subnet_group_name"
      }
      when    = self.replication_group_id == null
      require = length(companions.aws_elasticache_subnet_group) > 0 || self.subnet_group_name != null && self.subnet_group_name != "default"
      remedy  = "Set subnet_group_name to an aws_elasticache_subnet_group of private subnets."
    }

    check "aws_elasticache_replication_group" {
      companion "aws_elasticache_subnet_group" {
        self_attribute = "subnet_group_name"
      }
      require = length(companions.aws_elasticache_subnet_group) > 0 || self.subnet_group_name != null && self.subnet_group_name != "default"
      remedy  = "Set subnet_group_name to an aws_elasticache_subnet_group of private subnets."
    }

    check "aws_elasticache_serverless_cache" {
      require = length(self.subnet_ids) > 0
      remedy  = "List private subnets in several zones in subnet_ids."
    }
  }

  obligation "private_subnets" {
    title     = "Put only private subnets into subnet groups"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A subnet that hands out public addresses routes to the Internet: forwarders and bastions end up beside the cache, and its security group is then all there is."
    provider  = "Gives nodes private addresses only."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html"]

    check "aws_elasticache_subnet_group" {
      companion "aws_subnet" {
        self_attribute = "subnet_ids"
      }
      require = !anytrue([for s in companions.aws_subnet : s.map_public_ip_on_launch == true])
      remedy  = "List only subnets in subnet_ids that have no route to an Internet gateway and leave map_public_ip_on_launch off."
    }
  }

  obligation "own_security_group" {
    title     = "Give caches a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Where none is named the default group of the VPC applies, which lets in everything else that nobody gave a group to."
    provider  = "Enforces the rules of the security groups that the cache is given."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html"]

    check "aws_elasticache_replication_group" {
      also    = ["aws_elasticache_serverless_cache"]
      require = length(self.security_group_ids) > 0
      remedy  = "Set security_group_ids to a group that lets in the clients of the cache only."
    }

    check "aws_elasticache_cluster" {
      when    = self.replication_group_id == null
      require = length(self.security_group_ids) > 0
      remedy  = "Set security_group_ids to a group that lets in the clients of the cache only."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close cache security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address is harmless only until a tunnel, a peering or a forwarder appears; open caches are emptied and used to run commands within hours."
    provider  = "Gives caches no public address and enforces the rules of their security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html"]

    check "aws_elasticache_replication_group" {
      also = ["aws_elasticache_cluster", "aws_elasticache_serverless_cache"]

      companion "aws_security_group" {
        self_attribute = "security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the cache, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  obligation "no_classic_security_group" {
    title     = "Replace EC2-Classic cache security groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "Cache security groups belong to EC2-Classic, which has ended: they filter nothing in a VPC, and code that still has them hides what protects the cache now."
    provider  = "Has ended EC2-Classic and filters with VPC security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_196"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html"]

    check "aws_elasticache_security_group" {
      require = length(self.security_group_names) == 0
      remedy  = "Remove the resource, write the rules as an aws_security_group and name that in security_group_ids."
    }

    check "aws_elasticache_cluster" {
      require = length(self.security_group_names) == 0
      remedy  = "Remove security_group_names and set security_group_ids."
    }
  }

  # Staying up and getting back

  obligation "automatic_failover" {
    title     = "Fail over to a replica automatically"
    area      = "resilience"
    severity  = "medium"
    rationale = "When the primary fails and nothing is promoted, all writes fail until a replacement node is built, and that node starts empty."
    provider  = "Detects the failure, promotes the replica with the least lag and moves the endpoint."
    frameworks = {
      aws_fsbp       = ["ElastiCache.3"]
      nist_800_53_r5 = ["CP-10", "SC-36", "SI-13(5)"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived     = ["soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_50"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"]

    check "aws_elasticache_replication_group" {
      require = self.automatic_failover_enabled == true
      remedy  = "Set automatic_failover_enabled = true with at least one replica: num_cache_clusters of 2 or more, or replicas_per_node_group of 1 or more."
    }
  }

  obligation "multi_az" {
    title     = "Spread cache nodes over several zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "Nodes that share a zone are lost together, and the database behind the cache gets the whole load at once."
    provider  = "Places replicas in other zones than the primary, or Memcached nodes in the zones that are asked for."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"]

    check "aws_elasticache_replication_group" {
      require = self.multi_az_enabled == true
      remedy  = "Set multi_az_enabled = true together with automatic_failover_enabled = true and a replica."
    }

    # One node has one zone.
    check "aws_elasticache_cluster" {
      when    = self.engine == "memcached" && self.num_cache_nodes > 1
      require = self.az_mode == "cross-az"
      remedy  = "Set az_mode = \"cross-az\" and name the zones in preferred_availability_zones."
    }
  }

  obligation "automatic_backups" {
    title     = "Take automatic snapshots"
    area      = "backup"
    severity  = "medium"
    rationale = "A flush, a bad deployment or a deleted cluster loses all data of the cache for good, and many caches hold sessions, queues or counters that exist nowhere else."
    provider  = "Takes a snapshot a day and keeps it for as many days as asked."
    frameworks = {
      aws_fsbp         = ["ElastiCache.1"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10", "SI-12"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_134"], trivy = ["AWS-0050"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"]

    # Memcached clusters and T1 nodes have no snapshots.
    check "aws_elasticache_cluster" {
      when    = standalone(self) && self.node_type != "cache.t1.micro"
      require = self.snapshot_retention_limit > 0
      fix     = { snapshot_retention_limit = 7 }
      autofix = true
    }

    check "aws_elasticache_replication_group" {
      when    = self.node_type != "cache.t1.micro"
      require = self.snapshot_retention_limit > 0
      fix     = { snapshot_retention_limit = 7 }
      autofix = true
    }

    check "aws_elasticache_serverless_cache" {
      require = self.snapshot_retention_limit > 0
      fix     = { snapshot_retention_limit = 7 }
      autofix = true
    }
  }

  obligation "backup_retention_15_days" {
    title       = "Keep snapshots for 15 days or more"
    area        = "backup"
    severity    = "low"
    rationale   = "Corruption that is found two weeks later can only be undone from a snapshot that is older than it."
    provider    = "Keeps automatic snapshots for up to 35 days."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["elasticache_redis_cluster_automatic_backup_retention_15_days"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"]

    check "aws_elasticache_cluster" {
      when    = standalone(self) && self.node_type != "cache.t1.micro"
      require = self.snapshot_retention_limit >= 15
      fix     = { snapshot_retention_limit = 15 }
      autofix = true
    }

    check "aws_elasticache_replication_group" {
      when    = self.node_type != "cache.t1.micro"
      require = self.snapshot_retention_limit >= 15
      fix     = { snapshot_retention_limit = 15 }
      autofix = true
    }
  }

  obligation "final_snapshot" {
    title       = "Take a final snapshot before deletion"
    area        = "backup"
    severity    = "low"
    rationale   = "Automatic snapshots go with the cache; without a final one a destroy in the wrong workspace leaves nothing."
    provider    = "Takes the snapshot as part of the deletion and keeps it until somebody deletes it."
    recommended = false
    frameworks  = { cis_controls_8_1 = ["11.2"], nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-final.html"]

    check "aws_elasticache_replication_group" {
      require = self.final_snapshot_identifier != null
      remedy  = "Set final_snapshot_identifier to a name that no snapshot has yet."
    }

    check "aws_elasticache_cluster" {
      when    = standalone(self)
      require = self.final_snapshot_identifier != null
      remedy  = "Set final_snapshot_identifier to a name that no snapshot has yet."
    }
  }

  # Versions and maintenance

  obligation "auto_minor_version_upgrade" {
    title     = "Let minor engine upgrades happen automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Minor versions carry the fixes for holes that let one client run code on the node; without automatic upgrades they wait until somebody thinks of it."
    provider  = "Ships minor versions and installs them in the maintenance window."
    frameworks = {
      aws_fsbp         = ["ElastiCache.2"]
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "SI-2(2)"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_322"], powerpipe = ["elasticache_redis_cluster_auto_minor_version_upgrade"] }
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html"]

    # Memcached does not have it.
    check "aws_elasticache_cluster" {
      when    = self.engine != "memcached"
      require = self.auto_minor_version_upgrade == "true"
      fix     = { auto_minor_version_upgrade = true }
      autofix = true
    }

    check "aws_elasticache_replication_group" {
      require = self.auto_minor_version_upgrade == "true"
      fix     = { auto_minor_version_upgrade = true }
      autofix = true
    }
  }

  obligation "supported_engine_version" {
    title     = "Run an engine version in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "Redis OSS 5 and older have left standard support: no fixes without paid extended support, no users, no TLS on the oldest, and a forced upgrade at the end."
    provider  = "Publishes end dates, sells extended support and upgrades what is overdue."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html"]

    check "aws_elasticache_replication_group" {
      require = !matches("^[2-5]\\.", self.engine_version)
      remedy  = "Move to Valkey (engine = \"valkey\") or set engine_version to Redis OSS 7.1, with a parameter group of that family."
    }

    check "aws_elasticache_cluster" {
      when    = self.engine != "memcached"
      require = !matches("^[2-5]\\.", self.engine_version)
      remedy  = "Move to Valkey (engine = \"valkey\") or set engine_version to Redis OSS 7.1, with a parameter group of that family."
    }
  }

  # Seeing what happens

  obligation "log_delivery" {
    title     = "Deliver slow and engine logs"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "The slow log lives in the memory of the node and is lost with it; an outage or an attack by expensive commands then leaves no trace."
    provider  = "Ships slow log and engine log to CloudWatch Logs or Data Firehose when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html"]

    # From Redis OSS 6 on.
    check "aws_elasticache_replication_group" {
      when    = !matches("^[2-5]\\.", self.engine_version)
      require = length(self.log_delivery_configuration) > 0
      remedy  = "Add log_delivery_configuration blocks for slow-log and engine-log."
    }

    check "aws_elasticache_cluster" {
      when    = standalone(self) && !matches("^[2-5]\\.", self.engine_version)
      require = length(self.log_delivery_configuration) > 0
      remedy  = "Add log_delivery_configuration blocks for slow-log and engine-log."
    }
  }

  obligation "event_notifications" {
    title       = "Send cache events to a topic"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Failovers, node replacements and failed snapshots pass unseen unless a topic carries them to somebody."
    provider    = "Publishes events of the cache to the SNS topic that is named."
    recommended = false
    frameworks  = { nist_800_53_r5 = ["SI-4(5)"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ElastiCacheSNS.html"]

    check "aws_elasticache_replication_group" {
      require = self.notification_topic_arn != null
      remedy  = "Set notification_topic_arn to an SNS topic that somebody is subscribed to; ElastiCache cannot publish to an encrypted one."
    }

    check "aws_elasticache_cluster" {
      when    = self.replication_group_id == null
      require = self.notification_topic_arn != null
      remedy  = "Set notification_topic_arn to an SNS topic that somebody is subscribed to; ElastiCache cannot publish to an encrypted one."
    }
  }

  obligation "usage_limits" {
    title       = "Limit what a serverless cache may grow to"
    area        = "ddos_protection"
    severity    = "low"
    rationale   = "A serverless cache follows the load: a runaway client or a flood of requests grows it, and the bill, until somebody looks."
    provider    = "Scales within the limits, evicts or throttles at them."
    recommended = false
    frameworks  = { nist_800_53_r5 = ["SC-5(2)", "SC-6"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_serverless_cache"]

    check "aws_elasticache_serverless_cache" {
      require = anytrue([
        for l in self.cache_usage_limits : anytrue([for d in l.data_storage : d.maximum != null]) && anytrue([for e in l.ecpu_per_second : e.maximum != null])
      ])
      remedy = "Add cache_usage_limits with a maximum in data_storage and in ecpu_per_second."
    }
  }

  # What Terraform cannot show

  obligation "service_updates_applied" {
    title        = "Apply service updates by their date"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["node_based"]
    rationale    = "Security updates of engine and system are offered as service updates with a date to apply them by; clusters that are left out show as not compliant in the reports of the account, and stay open."
    provider     = "Publishes service updates with severity and date, and replaces node after node when they are started."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html"]
  }

  obligation "users_reviewed" {
    title        = "Review cache users, groups and their commands"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users of the engine and their access strings are seen by no access review of IAM; rights that were given for a migration stay."
    provider     = "Lists users and groups, and evaluates IAM policies for elasticache:Connect and the management interface."
    frameworks = {
      cis_controls_8_1 = ["5.1"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"]
  }

  obligation "tokens_rotated" {
    title        = "Rotate AUTH tokens and user passwords"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Tokens are copied into task definitions and developers' shells and never expire; whoever left with one may still read the cache."
    provider     = "Accepts the old and the new token side by side until the rotation is ended."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"]
  }

  obligation "cached_data_classified" {
    title        = "Know which data is cached and for how long"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Caches fill with personal data and tokens that nobody listed, without an expiry: an erased customer lives on in keys and snapshots."
    provider     = "Expires keys that have a time to live and evicts when memory is short."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      iso_27001_2022   = ["A.5.12", "A.8.10"]
      soc_2            = ["C1.1"]
      gdpr             = ["5", "17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html"]
  }

  obligation "cache_loss_rehearsed" {
    title        = "Rehearse failover and an empty cache"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a TestFailover and of a start with an empty cache under load: errors seen, time until warm, load on the database behind, what was changed since."
    rationale    = "Clients that cache the address or retry without pause turn a failover of seconds into an outage, and a cold cache can take the database down with it."
    provider     = "Fails a node over on request, for a test."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores of caches that hold the only copy"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a cache built from a snapshot: date, snapshot, time to recover, keys compared; or the decision, with its owner, that the cache may be rebuilt empty."
    rationale    = "Restoring makes a new cache with a new endpoint, users and key grants; what is missing shows only when it is done."
    provider     = "Builds a new cache from a snapshot on request."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-restoring.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a breached cache"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year, for a leaked token or a poisoned cache: cutting access by security group, rotating token and passwords, a snapshot for the investigation, ending sessions that were stored, flushing."
    rationale    = "Sessions and tokens in the cache are credentials: without a rehearsed order people flush first and lose the evidence, or leave stolen sessions valid."
    provider     = "Handles incidents in the service itself and tells affected customers."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
      gdpr             = ["33"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-security.html"]
  }
}
