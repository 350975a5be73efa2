service "aws_redshift" {
  name        = "Amazon Redshift"
  cloud       = "aws"
  family      = "data_warehouse"
  description = "A columnar data warehouse for SQL over large tables, on provisioned clusters or serverless workgroups."
  aliases     = ["Redshift", "Redshift Serverless", "Redshift Spectrum"]
  resources = [
    "aws_redshift_cluster",
    "aws_redshift_cluster_iam_roles",
    "aws_redshift_cluster_snapshot",
    "aws_redshift_authentication_profile",
    "aws_redshift_data_share_authorization",
    "aws_redshift_data_share_consumer_association",
    "aws_redshift_endpoint_access",
    "aws_redshift_endpoint_authorization",
    "aws_redshift_event_subscription",
    "aws_redshift_hsm_client_certificate",
    "aws_redshift_hsm_configuration",
    "aws_redshift_idc_application",
    "aws_redshift_integration",
    "aws_redshift_logging",
    "aws_redshift_namespace_registration",
    "aws_redshift_parameter_group",
    "aws_redshift_partner",
    "aws_redshift_resource_policy",
    "aws_redshift_scheduled_action",
    "aws_redshift_security_group",
    "aws_redshift_snapshot_copy",
    "aws_redshift_snapshot_copy_grant",
    "aws_redshift_snapshot_schedule",
    "aws_redshift_snapshot_schedule_association",
    "aws_redshift_subnet_group",
    "aws_redshift_usage_limit",
    "aws_redshiftdata_statement",
    "aws_redshiftserverless_custom_domain_association",
    "aws_redshiftserverless_endpoint_access",
    "aws_redshiftserverless_namespace",
    "aws_redshiftserverless_resource_policy",
    "aws_redshiftserverless_snapshot",
    "aws_redshiftserverless_usage_limit",
    "aws_redshiftserverless_workgroup",
  ]
  sources = [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/welcome.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-whatis.html",
  ]

  # encrypted and publicly_accessible have no defaults here: before version 6 the provider took false and true
  # for them, since then true and false. Only the written argument means the same everywhere.
  resource_type "aws_redshift_cluster" {
    defaults = {
      allow_version_upgrade               = true
      automated_snapshot_retention_period = 1
      enhanced_vpc_routing                = false
      multi_az                            = false
      skip_final_snapshot                 = false
      number_of_nodes                     = 1
      database_name                       = "dev"
    }
    # Inline logging and snapshot copies left with version 6, EC2-Classic security groups with version 5.
    legacy = {
      cluster_security_groups            = "strings"
      "logging.enable"                   = "bool"
      "logging.bucket_name"              = "string"
      "logging.s3_key_prefix"            = "string"
      "logging.log_destination_type"     = "string"
      "logging.log_exports"              = "strings"
      "snapshot_copy.destination_region" = "string"
      "snapshot_copy.retention_period"   = "number"
      "snapshot_copy.grant_name"         = "string"
    }
    identity = ["id", "cluster_identifier", "arn"]
  }

  resource_type "aws_redshiftserverless_workgroup" {
    defaults = {
      publicly_accessible  = false
      enhanced_vpc_routing = false
    }
  }

  resource_type "aws_redshiftserverless_namespace" {
    defaults = { db_name = "dev" }
  }

  resource_type "aws_redshift_parameter_group" {
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_redshift_subnet_group" {
    identity = ["id", "name", "arn"]
  }

  # EC2-Classic ended in 2022; provider 5 removed the type.
  resource_type "aws_redshift_security_group" {
    legacy = {
      id                                = "string"
      name                              = "string"
      description                       = "string"
      "ingress.cidr"                    = "string"
      "ingress.security_group_name"     = "string"
      "ingress.security_group_owner_id" = "string"
    }
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Places the endpoint in the given subnets, with or without a public address, and enforces the security groups."
    customer = "Chooses private subnets and groups, keeps the endpoint off the Internet, routes loads and unloads through the VPC."
    reason   = "The warehouse has an address in the customer's network, and COPY and UNLOAD leave it by a route that the customer may choose."
    source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates, stores and rotates the admin password in Secrets Manager when asked, and hands out temporary credentials to IAM identities."
    customer = "Asks for it, lets only the right roles read the secret, keeps and rotates the passwords of all other database users."
    reason   = "Redshift can own the life of the admin password; every other database account stays with the customer."
    source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html"
  }

  variant "provisioned" {
    name        = "Provisioned clusters"
    description = "Clusters of nodes whose type, number, maintenance track and zones the customer chooses."
    source      = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches hosts and engine in the weekly maintenance window."
      customer = "Chooses window and track, allows version upgrades, does not defer maintenance longer than needed, tests on a preview track."
      reason   = "Maintenance can be deferred for up to 60 days and version upgrades can be refused."
      source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Replaces failed nodes and drives, and moves the cluster to another zone where this is set up."
      customer = "Chooses RA3 nodes with relocation or Multi-AZ, subnets in several zones and snapshot copies in a second region."
      reason   = "A cluster runs in one zone unless the customer decides otherwise."
      source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"
    }
  }

  variant "serverless" {
    name        = "Redshift Serverless"
    description = "Namespaces that hold data and users, and workgroups that compute with capacity that follows the load."
    source      = "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-whatis.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Updates the engine without a window, on the track that the workgroup follows."
      customer = "Chooses the current or the trailing track and tests its queries on the current one first."
      reason   = "There is no version and no window, only the track."
      source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-whatis.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Creates recovery points every 30 minutes and keeps them for 24 hours."
      customer = "Turns recovery points into snapshots that live longer, copies them to another region, tests restores."
      reason   = "What is noticed after a day can only be restored from a snapshot that the customer took."
      source   = "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html"
    }

    area "encryption_at_rest" {
      party  = "provider"
      reason = "Namespaces are always encrypted; only the choice of key is left, and that is key management."
      source = "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces-rotate-kms-key.html"
    }
  }

  function "restored" {
    description = "Whether a cluster is made from a snapshot, which brings its own names and users."
    params      = ["cluster"]
    result      = cluster.snapshot_identifier != null || cluster.snapshot_arn != null
  }

  function "open_statement" {
    description = "Whether a statement of a resource policy allows something to everybody, without a condition that narrows who."
    params      = ["s"]
    result = lower(s.effect) == "allow" && (contains(s.principals, "*") || contains(s.principals, "AWS:*") || length(s.not_principals) > 0) && !anytrue([for c in s.conditions :
      matches("(?i)^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$", c.operator)
      && contains(["aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:sourceaccount", "aws:sourcearn"], c.key)
      && !contains(c.values, "*")
    ])
  }

  # Encryption

  obligation "storage_encrypted" {
    title     = "Encrypt clusters at rest"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Blocks and snapshots of an unencrypted cluster are readable for whoever gets a copy. New clusters are encrypted since January 2025 and provider 6 asks for it by default, but older providers and clusters do not, and only the argument makes it certain."
    provider  = "Encrypts blocks, metadata and snapshots with keys from KMS, and migrates a running cluster when the setting changes."
    frameworks = {
      aws_fsbp         = ["Redshift.10"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
      nist_csf_2_0     = ["PR.DS-01"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_64"]
      powerpipe = ["redshift_cluster_encryption_enabled", "redshift_cluster_encryption_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]

    check "aws_redshift_cluster" {
      require = self.encrypted == "true"
      fix     = { encrypted = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt warehouses with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "With a key that AWS owns nobody can narrow who decrypts, see its use, revoke it in an incident or share an encrypted snapshot with another account."
    provider    = "Keeps the key material in KMS and wraps the warehouse's own keys with it."
    recommended = false
    frameworks = {
      aws_fsbp         = ["RedshiftServerless.4"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_142", "CKV_AWS_282"]
      trivy     = ["AWS-0084"]
      powerpipe = ["redshift_cluster_kms_enabled", "redshift_serverless_namespace_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]

    check "aws_redshift_cluster" {
      require = self.kms_key_id != null && self.encrypted != "false"
      remedy  = "Set kms_key_id to the ARN of a key of your own, beside encrypted = true."
    }

    check "aws_redshiftserverless_namespace" {
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "snapshot_copy_grant_key" {
    title       = "Encrypt snapshot copies with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "Without a key the grant uses the AWS managed key of the target region: copies cannot be shared or cut off there, whatever the source is encrypted with."
    provider    = "Encrypts the copies in the target region under the grant."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_281"]
      powerpipe = ["redshift_snapshot_copy_grant_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"]

    check "aws_redshift_snapshot_copy_grant" {
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to a key in the target region."
    }
  }

  obligation "tls_required" {
    title     = "Refuse connections without TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "While require_ssl is off, a client that asks for none gets a plain connection: passwords and results cross the network readable."
    provider  = "Serves a certificate on every endpoint and refuses plain connections when told to."
    frameworks = {
      aws_fsbp         = ["Redshift.2", "RedshiftServerless.2"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_105"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"]

    # In the family redshift-2.0 the parameter is true unless somebody says otherwise.
    check "aws_redshift_parameter_group" {
      require = anytrue([for p in self.parameter : lower(p.name) == "require_ssl" && lower(p.value) == "true"]) || (
        self.family == "redshift-2.0" && !anytrue([for p in self.parameter : lower(p.name) == "require_ssl"])
      )
      remedy = "Add a parameter with name = \"require_ssl\" and value = \"true\"."
    }

    check "aws_redshift_cluster" {
      # A group of one's own is judged where it is written.
      companion "aws_redshift_parameter_group" {
        self_attribute = "cluster_parameter_group_name"
      }
      require = length(companions.aws_redshift_parameter_group) > 0 || self.cluster_parameter_group_name != "default.redshift-1.0"
      remedy  = "Set cluster_parameter_group_name to a group with require_ssl = true."
    }

    check "aws_redshiftserverless_workgroup" {
      require = anytrue([for p in self.config_parameter : lower(p.parameter_key) == "require_ssl" && lower(p.parameter_value) == "true"])
      remedy  = "Add a config_parameter with parameter_key = \"require_ssl\" and parameter_value = \"true\"."
    }
  }

  # Network

  obligation "not_publicly_accessible" {
    title     = "Keep the warehouse off the Internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A public endpoint leaves a password between the whole Internet and all data. Before version 6 the provider made clusters public when nothing was said; only the argument means private everywhere."
    provider  = "Gives the endpoint a public address only when asked."
    frameworks = {
      aws_fsbp         = ["Redshift.1", "RedshiftServerless.3"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-3", "SC-7(3)", "AC-4(21)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_87"]
      powerpipe = ["redshift_cluster_prohibit_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html"]

    check "aws_redshift_cluster" {
      also    = ["aws_redshiftserverless_workgroup"]
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "public_admin_not_guessable" {
    title     = "No common admin name on a public cluster"
    area      = "identity_access"
    severity  = "high"
    rationale = "An address that all can reach and a name that all know leave only the password to guess."
    provider  = "Keeps the name for the life of the cluster; it cannot be changed later."
    frameworks = {
      cis_controls_8_1 = ["4.7"]
      nist_800_53_r5   = ["AC-2", "IA-5"]
      pci_dss_4_0      = ["2.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_391"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html"]

    check "aws_redshift_cluster" {
      require = !(self.publicly_accessible == true && contains(["awsuser", "admin", "administrator", "root", "user", "superuser", "master", "dbadmin", "rdsadmin", "postgres"], lower(self.master_username)))
      remedy  = "Set publicly_accessible = false; choose another master_username for the next cluster."
    }
  }

  obligation "own_subnet_group" {
    title     = "Place clusters in a subnet group of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet group the cluster lands in the default VPC, whose subnets route to the Internet and which every experiment in the account shares."
    provider  = "Places the nodes in the subnets of the group."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4(21)"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_154"]
      trivy     = ["AWS-0127"]
      powerpipe = ["redshift_cluster_deployed_in_ec2_classic_mode"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html"]

    check "aws_redshift_cluster" {
      require = self.cluster_subnet_group_name != null
      remedy  = "Set cluster_subnet_group_name to an aws_redshift_subnet_group with private subnets."
    }
  }

  obligation "no_classic_security_group" {
    title     = "Replace EC2-Classic Redshift security groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "Cluster security groups belong to EC2-Classic, which has ended: they filter nothing in a VPC and hide what protects the cluster now."
    provider  = "Has ended EC2-Classic and filters with VPC security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      trivy = ["AWS-0085"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/security-network-isolation.html"]

    check "aws_redshift_security_group" {
      require = length(self.ingress) == 0
      remedy  = "Remove the resource, write the rules as an aws_security_group and name that in vpc_security_group_ids."
    }

    check "aws_redshift_cluster" {
      require = length(self.cluster_security_groups) == 0
      remedy  = "Remove cluster_security_groups and set vpc_security_group_ids."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close the warehouse's security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address is harmless only until a public address, a peering or a load balancer appears; then the port of the warehouse is open to all."
    provider  = "Enforces the rules of the groups that the warehouse is given."
    frameworks = {
      aws_fsbp         = ["Redshift.15"]
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html"]

    check "aws_redshift_cluster" {
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the cluster, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }

    check "aws_redshiftserverless_workgroup" {
      companion "aws_security_group" {
        self_attribute = "security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the workgroup, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  obligation "enhanced_vpc_routing" {
    title     = "Route loads and unloads through the VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without it COPY and UNLOAD travel past the VPC: no endpoint policy, no firewall and no flow log sees data leave for a bucket of somebody else."
    provider  = "Sends the traffic through the VPC once it is set."
    frameworks = {
      aws_fsbp         = ["Redshift.7", "RedshiftServerless.1"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.2", "1.3.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_321"]
      powerpipe = ["redshift_cluster_enhanced_vpc_routing_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"]

    check "aws_redshift_cluster" {
      also    = ["aws_redshiftserverless_workgroup"]
      require = self.enhanced_vpc_routing == true
      fix     = { enhanced_vpc_routing = true }
    }
  }

  obligation "endpoint_grants_limited" {
    title     = "Limit endpoint grants to named VPCs"
    area      = "network_controls"
    severity  = "low"
    rationale = "A grant without VPCs lets the other account open a door to the cluster from any of its networks, test networks too."
    provider  = "Creates managed endpoints only in the VPCs that the grant allows."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-cross-vpc.html"]

    check "aws_redshift_endpoint_authorization" {
      require = length(self.vpc_ids) > 0
      remedy  = "Set vpc_ids to the VPCs of the grantee that need the cluster."
    }
  }

  # Access

  obligation "resource_policy_not_open" {
    title     = "Close resource policies to everybody"
    area      = "identity_access"
    severity  = "high"
    rationale = "A policy for every principal lets any AWS account send integrations to the namespace or restore and use what it shares."
    provider  = "Evaluates the policy on each request from another account or service."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-overview.html"]

    check "aws_redshift_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : open_statement(s)])
      remedy  = "Name the accounts or services in Principal, or add a condition on aws:SourceArn or aws:PrincipalOrgID."
    }

    check "aws_redshiftserverless_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : open_statement(s)])
      remedy  = "Name the accounts in Principal, or add a condition on aws:PrincipalOrgID."
    }
  }

  obligation "admin_password_managed" {
    title     = "Leave the admin password to Secrets Manager"
    area      = "secrets"
    severity  = "medium"
    rationale = "A password written in Terraform stands in the state and in plans, is never rotated and opens every table."
    provider  = "Generates the password, keeps it in Secrets Manager and rotates it every 30 days when asked."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)", "IA-5(1)"]
      pci_dss_4_0    = ["8.6.2", "8.3.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html"]

    check "aws_redshift_cluster" {
      require = self.master_password == null
      remedy  = "Set manage_master_password = true and remove master_password; where the password has to come from elsewhere, use master_password_wo."
    }

    check "aws_redshiftserverless_namespace" {
      require = self.admin_user_password == null
      remedy  = "Set manage_admin_password = true and remove admin_user_password; where the password has to come from elsewhere, use admin_user_password_wo."
    }
  }

  obligation "custom_admin_username" {
    title     = "Choose an admin name of your own"
    area      = "identity_access"
    severity  = "low"
    rationale = "awsuser and admin are what scripts try first. The name cannot be changed later."
    provider  = "Creates the admin with the name that it is given."
    frameworks = {
      aws_fsbp         = ["Redshift.8", "RedshiftServerless.5"]
      cis_controls_8_1 = ["4.7"]
      nist_800_53_r5   = ["AC-2"]
      pci_dss_4_0      = ["2.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"]

    check "aws_redshift_cluster" {
      when    = !restored(self)
      require = !contains(["awsuser", "admin"], lower(self.master_username))
      remedy  = "Set master_username to a name that is neither awsuser nor admin; this replaces the cluster."
    }

    check "aws_redshiftserverless_namespace" {
      require = !contains(["awsuser", "admin"], lower(self.admin_username))
      remedy  = "Set admin_username to a name that is neither admin nor awsuser."
    }
  }

  obligation "custom_database_name" {
    title       = "Name the first database yourself"
    area        = "configuration"
    severity    = "low"
    rationale   = "The default dev is guessed first, and production data in a database named dev is sooner or later treated like it."
    provider    = "Creates the first database with the name that it is given."
    recommended = false
    frameworks = {
      aws_fsbp         = ["Redshift.9"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-2"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_320"]
      powerpipe = ["redshift_cluster_no_default_database_name"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"]

    check "aws_redshift_cluster" {
      when    = !restored(self)
      require = self.database_name != null && lower(self.database_name) != "dev"
      remedy  = "Set database_name to a name other than dev; this replaces the cluster."
    }

    check "aws_redshiftserverless_namespace" {
      require = self.db_name != null && lower(self.db_name) != "dev"
      remedy  = "Set db_name to a name other than dev."
    }
  }

  # Logs

  obligation "audit_logging" {
    title     = "Log connections and user activity"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Redshift keeps its own log tables for a few days. Without exported audit logs nobody can say later who signed in, from where, and which accounts were changed."
    provider  = "Delivers connection, user and user activity logs to S3 or CloudWatch once told where."
    frameworks = {
      aws_fsbp         = ["Redshift.4", "RedshiftServerless.6"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1", "10.2.1.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_71"]
      powerpipe = ["redshift_cluster_logging_enabled", "redshift_cluster_encryption_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html", "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html"]

    check "aws_redshift_cluster" {
      companion "aws_redshift_logging" {
        attribute = "cluster_identifier"
      }
      require = length(companions.aws_redshift_logging) > 0 || self.logging[0].enable == true
      remedy  = "Add an aws_redshift_logging for the cluster (before provider 6 also: a logging block with enable = true)."
    }

    check "aws_redshiftserverless_namespace" {
      require = contains(self.log_exports, "connectionlog") && contains(self.log_exports, "userlog")
      remedy  = "Set log_exports = [\"connectionlog\", \"userlog\", \"useractivitylog\"]."
    }
  }

  obligation "user_activity_logged" {
    title     = "Record the queries of users"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Connection logs show who came, not what was read. The user activity log stays empty until the parameter is on."
    provider  = "Writes each statement to the user activity log before it runs."
    frameworks = {
      cis_controls_8_1 = ["3.14"]
      nist_800_53_r5   = ["AU-12", "AU-14"]
      pci_dss_4_0      = ["10.2.1", "10.2.1.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"]

    check "aws_redshift_parameter_group" {
      require = anytrue([for p in self.parameter : lower(p.name) == "enable_user_activity_logging" && lower(p.value) == "true"])
      remedy  = "Add a parameter with name = \"enable_user_activity_logging\" and value = \"true\"."
    }

    check "aws_redshiftserverless_namespace" {
      require = contains(self.log_exports, "useractivitylog")
      remedy  = "Add \"useractivitylog\" to log_exports."
    }
  }

  # Backup and resilience

  obligation "automated_snapshots" {
    title     = "Keep automated snapshots on"
    area      = "backup"
    severity  = "high"
    rationale = "With a retention of 0 nothing is snapshotted and existing automated snapshots are deleted: a wrong DELETE or a lost cluster is final."
    provider  = "Takes incremental snapshots every eight hours or 5 GB while retention is above 0."
    frameworks = {
      aws_fsbp         = ["Redshift.3"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV_AWS_343"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]

    check "aws_redshift_cluster" {
      require = self.automated_snapshot_retention_period > 0
      remedy  = "Set automated_snapshot_retention_period to 7 or more, or leave it out for one day."
    }
  }

  obligation "snapshot_retention" {
    title     = "Keep automated snapshots for a week"
    area      = "backup"
    severity  = "medium"
    rationale = "The default is one day: damage that is found on Monday cannot be undone to Friday."
    provider  = "Deletes automated snapshots when their retention is over."
    frameworks = {
      aws_fsbp         = ["Redshift.3"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      powerpipe = ["redshift_cluster_automatic_snapshots_min_7_days", "redshift_cluster_maintenance_settings_check"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]

    check "aws_redshift_cluster" {
      require = self.automated_snapshot_retention_period >= 7
      fix     = { automated_snapshot_retention_period = 7 }
      autofix = true
    }
  }

  obligation "final_snapshot" {
    title     = "Take a final snapshot on deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A destroyed cluster takes its automated snapshots with it; without a final one the data is gone."
    provider  = "Takes the snapshot before it deletes the cluster."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]

    check "aws_redshift_cluster" {
      require = self.skip_final_snapshot == false
      remedy  = "Remove skip_final_snapshot and set final_snapshot_identifier."
    }
  }

  obligation "snapshots_copied" {
    title       = "Copy snapshots to another region"
    area        = "resilience"
    severity    = "low"
    rationale   = "All snapshots live in the region of the cluster and share its fate."
    provider    = "Copies each new snapshot to the second region once configured."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["11.4"]
      nist_800_53_r5   = ["CP-6", "CP-9(3)"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html"]

    check "aws_redshift_cluster" {
      companion "aws_redshift_snapshot_copy" {
        attribute = "cluster_identifier"
      }
      require = length(companions.aws_redshift_snapshot_copy) > 0 || length(self.snapshot_copy) > 0
      remedy  = "Add an aws_redshift_snapshot_copy for the cluster, with a snapshot_copy_grant_name if it is encrypted."
    }
  }

  obligation "subnets_in_several_zones" {
    title     = "Give subnet groups several subnets"
    area      = "resilience"
    severity  = "low"
    rationale = "With one subnet the cluster can neither be moved to another zone nor run in two, and stays away as long as its zone does."
    provider  = "Uses the other subnets for relocation and Multi-AZ."
    frameworks = {
      aws_fsbp       = ["Redshift.16"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html"]

    check "aws_redshift_subnet_group" {
      require = length(self.subnet_ids) >= 2
      remedy  = "List subnets of at least two Availability Zones in subnet_ids."
    }
  }

  obligation "multi_az" {
    title       = "Run clusters in two zones"
    area        = "resilience"
    severity    = "medium"
    rationale   = "A cluster in one zone is away while that zone is, and a restore of a large warehouse takes hours."
    provider    = "Runs compute in both zones under one endpoint and replaces what fails."
    recommended = false
    frameworks = {
      aws_fsbp       = ["Redshift.18"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"]

    check "aws_redshift_cluster" {
      require = self.multi_az == true
      remedy  = "Set multi_az = true on RA3 nodes; it needs encryption and subnets in several zones."
    }
  }

  obligation "version_upgrades_allowed" {
    title     = "Allow engine upgrades"
    area      = "patching"
    severity  = "medium"
    rationale = "Redshift ships fixes as new engine versions. A cluster that refuses them stays on a version that nobody else runs, with its known faults."
    provider  = "Installs new versions in the maintenance window."
    frameworks = {
      aws_fsbp         = ["Redshift.6"]
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "CM-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_141"]
      powerpipe = ["redshift_cluster_automatic_upgrade_major_versions_enabled", "redshift_cluster_maintenance_settings_check"]
    }
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"]

    check "aws_redshift_cluster" {
      require = self.allow_version_upgrade == true
      fix     = { allow_version_upgrade = true }
      autofix = true
    }
  }

  # What Terraform cannot show

  obligation "restore_tested" {
    title        = "Test restores of the warehouse"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into a separate cluster or namespace: date, snapshot or recovery point, time to recover, row counts and roles compared."
    rationale    = "Restored clusters come up with default parameter groups, missing roles and external schemas that point nowhere; the day of the outage is late to learn it."
    provider     = "Takes the snapshots and runs the restore that the customer starts."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"]
  }

  obligation "grants_reviewed" {
    title        = "Review database users, roles and grants"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users and grants inside the warehouse are invisible to IAM: leavers, applications that sign in as admin and grants to PUBLIC stay until somebody lists them."
    provider     = "Enforces grants and offers system views that list them."
    frameworks = {
      cis_controls_8_1 = ["5.1"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/dg/r_Privileges.html"]
  }

  obligation "data_shares_reviewed" {
    title        = "Review data shares and their consumers"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A data share is live: what is added to its schemas tomorrow is readable by the consuming accounts at once, long after the project that asked for it."
    provider     = "Serves shares only to authorized and associated consumers, and logs their use."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-21", "AC-4"]
      iso_27001_2022   = ["A.5.14"]
      soc_2            = ["CC6.1"]
      gdpr             = ["28"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/dg/datashare-overview.html"]
  }

  obligation "sensitive_columns_protected" {
    title        = "Mask and restrict sensitive columns and rows"
    area         = "application_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of sensitive columns with the policy attached to each, and the query that shows what a reader without rights sees."
    rationale    = "Table grants show every analyst the salary and the card number next to what they need."
    provider     = "Enforces column grants, row-level security and masking policies in every query."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["3.4.1"]
      iso_27001_2022   = ["A.8.11"]
      soc_2            = ["CC6.1"]
      gdpr             = ["25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/dg/t_ddm.html", "https://docs.aws.amazon.com/redshift/latest/dg/t_rls.html"]
  }

  obligation "loading_roles_reviewed" {
    title        = "Review the roles that load and unload"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may run COPY or UNLOAD acts with the cluster's IAM roles: a role for s3:* turns any SQL user into a way out for data."
    provider     = "Lets a database user assume only the roles attached to the warehouse, and those that are granted to the user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-4"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/authorizing-redshift-service.html"]
  }

  obligation "maintenance_planned" {
    title        = "Plan maintenance and follow deprecations"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Deferred maintenance is forced after 60 days, node types and features such as Python functions end on published days, and queries behave differently after both."
    provider     = "Announces versions, tracks and end dates, and patches in the window."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/cluster-versions.html"]
  }

  obligation "audit_logs_read" {
    title        = "Read the audit logs and alarm on them"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Large UNLOADs, new superusers and sign-ins from unknown addresses stand in the logs; only a query or an alarm that somebody answers makes them a detection."
    provider     = "Delivers the logs and publishes metrics and events."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6", "SI-4"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"]
  }

  obligation "breach_playbook" {
    title        = "Rehearse a stolen credential"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with the statements and API calls for containment, and the report of its last exercise."
    rationale    = "Ending sessions, rotating the admin secret, detaching roles and shares and finding out what was read has an order that nobody works out at night."
    provider     = "Ends sessions and rotates managed secrets on request, and keeps CloudTrail events of the management interface."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-8"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"]
  }
}
