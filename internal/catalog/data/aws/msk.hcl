service "aws_msk" {
  name        = "Amazon MSK"
  cloud       = "aws"
  family      = "streaming"
  description = "Managed Apache Kafka: clusters on brokers that the customer sizes or serverless, replication between clusters, and Kafka Connect workers (MSK Connect)."
  aliases     = ["MSK", "Amazon Managed Streaming for Apache Kafka", "Managed Kafka", "MSK Connect", "MSK Serverless"]
  resources = [
    "aws_msk_cluster",
    "aws_msk_cluster_policy",
    "aws_msk_configuration",
    "aws_msk_replicator",
    "aws_msk_scram_secret_association",
    "aws_msk_serverless_cluster",
    "aws_msk_single_scram_secret_association",
    "aws_msk_topic",
    "aws_msk_vpc_connection",
    "aws_mskconnect_connector",
    "aws_mskconnect_custom_plugin",
    "aws_mskconnect_worker_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/security.html",
  ]

  resource_type "aws_msk_cluster" {
    # Without the block brokers speak TLS with clients and with each other.
    defaults = {
      enhanced_monitoring                                           = "DEFAULT"
      "encryption_info.encryption_in_transit.client_broker"         = "TLS"
      "encryption_info.encryption_in_transit.in_cluster"            = true
      "client_authentication.unauthenticated"                       = false
      "broker_node_group_info.connectivity_info.public_access.type" = "DISABLED"
    }
    identity = ["arn", "id", "cluster_name"]
  }

  resource_type "aws_msk_serverless_cluster" {
    identity = ["arn", "id", "cluster_name"]
  }

  resource_type "aws_msk_configuration" {
    identity = ["arn", "id", "name"]
  }

  resource_type "aws_mskconnect_connector" {
    defaults = {
      "kafka_cluster_client_authentication.authentication_type" = "NONE"
      "kafka_cluster_encryption_in_transit.encryption_type"     = "PLAINTEXT"
    }
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the operating system and the broker software, one broker at a time, and ends support of Kafka versions on announced dates."
    customer = "Runs topics with three replicas so that a restart does not interrupt clients, moves to a supported Kafka version, keeps client libraries current."
    reason   = "Brokers restart for patches, and the Kafka version is chosen by the customer."
    source   = "https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html"
  }

  variant "provisioned" {
    name        = "MSK Provisioned"
    description = "Brokers whose number, size, Kafka version and configuration the customer chooses."
    source      = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-provisioned.html"
  }

  variant "serverless" {
    name        = "MSK Serverless"
    description = "A cluster without brokers to size: AWS runs and upgrades Kafka, clients sign in with IAM only."
    source      = "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs, patches and upgrades Kafka; there is no version to choose."
      customer = "Keeps client libraries and their IAM plug-in current."
      reason   = "The broker side has no version or window that the customer sets."
      source   = "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"
    }

    area "encryption_in_transit" {
      party  = "provider"
      reason = "Serverless clusters offer only TLS with IAM sign-in; there is no plaintext listener to close."
      source = "https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"
    }
  }

  variant "connect" {
    name        = "Amazon MSK Connect"
    description = "Kafka Connect workers run by AWS, with connector plug-ins that the customer brings."
    source      = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect.html"

    area "supply_chain" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs and patches the workers, the Java runtime and Kafka Connect."
      customer = "Vets connector plug-ins and their libraries, pins and updates them, guards the bucket they come from."
      reason   = "A plug-in is code that runs with the role of the connector."
      source   = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html"
    }

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Speaks TLS with the cluster when the connector says so."
      customer = "Sets TLS for the cluster, and in the plug-in's own settings for the system at the other end."
      reason   = "The connection to the cluster is plaintext by default, the one to the other system is the plug-in's."
      source   = "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html"
    }
  }

  function "delivers" {
    description = "Whether a log delivery block sends logs to at least one place."
    params      = ["d"]
    result      = anytrue([for x in d.cloudwatch_logs : x.enabled == true]) || anytrue([for x in d.firehose : x.enabled == true]) || anytrue([for x in d.s3 : x.enabled == true])
  }

  function "has_property" {
    description = "Whether a text of Kafka properties sets a name to a value; both are patterns."
    params      = ["text", "name", "value"]
    result      = matches("(?m)^[ \\t]*${name}[ \\t]*[=:][ \\t]*${value}[ \\t]*$", text)
  }

  # Encryption

  obligation "client_tls" {
    title     = "Let clients reach brokers over TLS only"
    area      = "encryption_in_transit"
    severity  = "high"
    variants  = ["provisioned"]
    rationale = "With PLAINTEXT or TLS_PLAINTEXT the brokers keep an open listener: whatever a client sends there crosses the VPC readable."
    provider  = "Runs TLS listeners with certificates of its own and closes the plaintext one when told to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.12", "A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_81"]
      trivy     = ["AWS-0073"]
      powerpipe = ["msk_cluster_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"]

    check "aws_msk_cluster" {
      require = alltrue([
        for e in self.encryption_info : alltrue([for t in e.encryption_in_transit : t.client_broker == "TLS"])
      ])
      remedy = "Set client_broker = \"TLS\" in encryption_info.encryption_in_transit."
    }
  }

  obligation "in_cluster_tls" {
    title     = "Keep traffic between brokers encrypted"
    area      = "encryption_in_transit"
    severity  = "medium"
    variants  = ["provisioned"]
    rationale = "With in_cluster = false every record is copied between zones in plain text when brokers replicate it, and the setting cannot be changed later without a new cluster."
    provider  = "Encrypts replication between brokers unless told not to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      aws_fsbp         = ["MSK.1"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.12", "A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_81"]
      powerpipe = ["msk_cluster_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"]

    check "aws_msk_cluster" {
      require = alltrue([
        for e in self.encryption_info : alltrue([for t in e.encryption_in_transit : t.in_cluster == true])
      ])
      remedy = "Set in_cluster = true in encryption_info.encryption_in_transit, or leave it out."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt brokers with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    variants    = ["provisioned"]
    rationale   = "Broker disks are always encrypted, but with the key aws/kafka nobody can narrow who decrypts them, see each use under an own policy, or cut access in an emergency."
    provider    = "Encrypts all volumes with the key named, or with aws/kafka when none is."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      trivy     = ["AWS-0179"]
      powerpipe = ["msk_cluster_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"]

    check "aws_msk_cluster" {
      companion "aws_kms_key" {
        self_attribute = "encryption_info.encryption_at_rest_kms_key_arn"
      }

      companion "aws_kms_alias" {
        self_attribute = "encryption_info.encryption_at_rest_kms_key_arn"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.encryption_info[0].encryption_at_rest_kms_key_arn)
      remedy  = "Set encryption_at_rest_kms_key_arn in encryption_info to a key of your own; it cannot be changed later."
    }
  }

  obligation "connector_tls" {
    title     = "Connect Kafka Connect workers over TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    variants  = ["connect"]
    rationale = "Workers of MSK Connect speak plaintext with the cluster unless the connector says otherwise; what they read from databases then crosses the network readable."
    provider  = "Encrypts the connection when encryption_type is TLS."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.11", "A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html"]

    check "aws_mskconnect_connector" {
      require = alltrue([for e in self.kafka_cluster_encryption_in_transit : e.encryption_type == "TLS"]) && length(self.kafka_cluster_encryption_in_transit) > 0
      remedy  = "Set encryption_type = \"TLS\" in kafka_cluster_encryption_in_transit, with the TLS port in bootstrap_servers."
    }
  }

  # Who reaches and reads

  obligation "no_public_access" {
    title     = "Keep brokers off the internet"
    area      = "network_controls"
    severity  = "critical"
    variants  = ["provisioned"]
    rationale = "With SERVICE_PROVIDED_EIPS every broker has a public address; one weak password or a wide ACL then opens all topics to the world."
    provider  = "Gives brokers public addresses only when asked, and only with authentication and TLS on."
    frameworks = {
      aws_fsbp         = ["MSK.4"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_291"]
      powerpipe = ["msk_cluster_nodes_publicly_accessible"]
    }
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html"]

    check "aws_msk_cluster" {
      require = !anytrue([
        for b in self.broker_node_group_info : anytrue([for c in b.connectivity_info : anytrue([for p in c.public_access : p.type == "SERVICE_PROVIDED_EIPS"])])
      ])
      remedy = "Set public_access.type to \"DISABLED\" and reach the cluster through peering, a transit gateway or multi-VPC private connectivity."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close broker security groups to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address is harmless only until a peering, a tunnel or public access appears; then each host that can route to the VPC may try the brokers."
    provider  = "Enforces the rules of the groups on each broker."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/client-access.html"]

    check "aws_msk_cluster" {
      companion "aws_security_group" {
        self_attribute = "broker_node_group_info.security_groups"
      }

      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Name the groups or networks of the clients as the source of the rule."
    }

    check "aws_msk_serverless_cluster" {
      companion "aws_security_group" {
        self_attribute = "vpc_config.security_group_ids"
      }

      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Name the groups or networks of the clients as the source of the rule."
    }
  }

  obligation "authentication_required" {
    title     = "Require clients to sign in"
    area      = "identity_access"
    severity  = "high"
    variants  = ["provisioned"]
    rationale = "A cluster without client_authentication, or with unauthenticated = true, lets everything that reaches the port read, write and delete topics under no name at all."
    provider  = "Checks IAM signatures, SCRAM passwords or client certificates when the cluster asks for them."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      aws_fsbp         = ["MSK.6"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html"]

    check "aws_msk_cluster" {
      require = anytrue([
        for a in self.client_authentication :
        a.unauthenticated != true && (anytrue([for x in a.sasl : x.iam == true || x.scram == true]) || anytrue([for t in a.tls : length(t.certificate_authority_arns) > 0]))
      ])
      remedy = "Add client_authentication with sasl { iam = true } and leave unauthenticated out or false."
    }
  }

  obligation "connector_authentication" {
    title     = "Let Kafka Connect workers sign in with IAM"
    area      = "workload_identity"
    severity  = "medium"
    variants  = ["connect"]
    rationale = "With authentication_type NONE the cluster has to stay open to clients without a name, for the sake of one connector."
    provider  = "Signs the connections of the workers with the role of the connector."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html"]

    check "aws_mskconnect_connector" {
      require = anytrue([for a in self.kafka_cluster_client_authentication : a.authentication_type == "IAM"])
      remedy  = "Set authentication_type = \"IAM\" and allow kafka-cluster actions in service_execution_role_arn."
    }
  }

  obligation "acl_default_deny" {
    title     = "Deny topics that have no ACL"
    area      = "identity_access"
    severity  = "medium"
    variants  = ["provisioned"]
    rationale = "Kafka allows everyone everything on a topic without ACLs. Clients that sign in with passwords or certificates then read every topic that nobody thought of."
    provider  = "Keeps allow.everyone.if.no.acl.found true unless a configuration says otherwise; clients that sign in with IAM are not subject to ACLs."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-acls.html"]

    check "aws_msk_cluster" {
      companion "aws_msk_configuration" {
        self_attribute = "configuration_info.arn"
      }

      when = length(self.configuration_info) > 0 && length(companions.aws_msk_configuration) > 0 && anytrue([
        for a in self.client_authentication : anytrue([for x in a.sasl : x.scram == true]) || anytrue([for t in a.tls : length(t.certificate_authority_arns) > 0])
      ])
      require = anytrue([for c in companions.aws_msk_configuration : has_property(c.server_properties, "allow[.]everyone[.]if[.]no[.]acl[.]found", "false")])
      remedy  = "Set allow.everyone.if.no.acl.found=false in the aws_msk_configuration that configuration_info names, after giving brokers and clients their ACLs."
    }
  }

  obligation "policy_not_public" {
    title     = "Keep cluster policies closed to other accounts"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in a cluster policy lets every AWS account open private connections to the cluster or list and describe it."
    provider  = "Evaluates the cluster policy when another account connects through PrivateLink."
    frameworks = {
      cis_controls_8_1    = ["3.3"]
      cis_aws_foundations = ["2.21"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "cis_aws_foundations", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html"]

    check "aws_msk_cluster_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Name the actions that a cluster policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "kafka:* in a cluster policy lets another account change and delete the cluster, although it was meant to connect."
    provider  = "Enforces the actions as written."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html"]

    check "aws_msk_cluster_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List what the other account needs: kafka:CreateVpcConnection, kafka:GetBootstrapBrokers, kafka:DescribeCluster and DescribeClusterV2, and kafka-cluster actions on single topics."
    }
  }

  obligation "serverless_security_groups" {
    title     = "Give serverless clusters a security group"
    area      = "network_controls"
    severity  = "low"
    variants  = ["serverless"]
    rationale = "Without security_group_ids a serverless cluster takes the default group of the VPC, which everything else with that group may reach."
    provider  = "Attaches the groups named, or the default group of the VPC."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html"]

    check "aws_msk_serverless_cluster" {
      require = alltrue([for v in self.vpc_config : length(v.security_group_ids) > 0])
      remedy  = "Set security_group_ids in vpc_config to a group that admits the clients on port 9098."
    }
  }

  # Secrets

  obligation "connector_without_secrets" {
    title     = "Keep secrets out of connector configuration"
    area      = "secrets"
    severity  = "high"
    variants  = ["connect"]
    rationale = "connector_configuration is shown by DescribeConnector and stored in the state: a database password in it is readable to whoever may look at the connector."
    provider  = "Resolves references to Secrets Manager in the workers when a configuration provider is set up."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html"]

    check "aws_mskconnect_connector" {
      require = !anytrue([
        for k, v in self.connector_configuration : holds_secret(replace(replace(k, ".", "_"), "-", "_"), v) || matches("(?i)password=[\"']?[^$\"' ;]", v)
      ])
      remedy = "Refer to a secret, such as $${secretManager:orders-db:password}, and set up the configuration provider in the worker configuration."
    }

    check "aws_mskconnect_worker_configuration" {
      require = !matches("(?im)^[ \\t]*[a-z0-9.]*(password|secret[.]key|secret)[ \\t]*=[ \\t]*[^$ \\t\\r\\n]", self.properties_file_content) && !is_credential(self.properties_file_content)
      remedy  = "Write references to a configuration provider into properties_file_content."
    }
  }

  # Seeing what happens

  obligation "broker_logging" {
    title     = "Deliver broker logs"
    area      = "logging_monitoring"
    severity  = "medium"
    variants  = ["provisioned"]
    rationale = "Refused sign-ins, ACL denials and failing partitions are written to the broker log and nowhere else; without delivery nobody can read it."
    provider  = "Ships INFO logs to CloudWatch Logs, Amazon S3 or Data Firehose when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_80"]
      trivy     = ["AWS-0074"]
      powerpipe = ["msk_cluster_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"]

    check "aws_msk_cluster" {
      require = anytrue([for l in self.logging_info : anytrue([for b in l.broker_logs : delivers(b)])])
      remedy  = "Add logging_info with broker_logs and cloudwatch_logs, s3 or firehose enabled."
    }
  }

  obligation "connector_logging" {
    title     = "Deliver the logs of connectors"
    area      = "logging_monitoring"
    severity  = "medium"
    variants  = ["connect"]
    rationale = "A connector that fails to sign in or drops records says so in its worker log only; without delivery it fails in silence."
    provider  = "Ships worker logs to CloudWatch Logs, Amazon S3 or Data Firehose when told to."
    frameworks = {
      aws_fsbp         = ["MSK.5"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html"]

    check "aws_mskconnect_connector" {
      require = anytrue([for l in self.log_delivery : anytrue([for w in l.worker_log_delivery : delivers(w)])])
      remedy  = "Add log_delivery with worker_log_delivery and cloudwatch_logs, s3 or firehose enabled."
    }
  }

  obligation "replicator_logging" {
    title     = "Deliver the logs of replicators"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A replicator that cannot read a topic falls behind; its logs tell which one and why."
    provider  = "Ships replicator logs when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html"]

    check "aws_msk_replicator" {
      require = anytrue([for l in self.log_delivery : anytrue([for r in l.replicator_log_delivery : delivers(r)])])
      remedy  = "Add log_delivery with replicator_log_delivery and an enabled destination."
    }
  }

  obligation "enhanced_monitoring" {
    title     = "Watch metrics per topic and broker"
    area      = "logging_monitoring"
    severity  = "low"
    variants  = ["provisioned"]
    rationale = "At the level DEFAULT nobody sees which topic fills a disk or which client floods a broker before the cluster stands still."
    provider  = "Publishes the metrics of the chosen level to CloudWatch; levels above DEFAULT cost."
    frameworks = {
      aws_fsbp       = ["MSK.2"]
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html"]

    check "aws_msk_cluster" {
      require = contains(["PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"], self.enhanced_monitoring)
      fix     = { enhanced_monitoring = "PER_TOPIC_PER_BROKER" }
    }
  }

  # Versions and resilience

  obligation "supported_kafka_version" {
    title     = "Run a Kafka version that is supported"
    area      = "patching"
    severity  = "medium"
    variants  = ["provisioned"]
    rationale = "AWS has ended support of Kafka 3.7 and older: no fixes, and an upgrade to another version at any time without notice."
    provider  = "Publishes end dates, and upgrades clusters that are overdue."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html",
      "https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html",
    ]

    check "aws_msk_cluster" {
      require = !matches("^([012][.]|3[.][0-7]([.]|$))", self.kafka_version)
      remedy  = "Set kafka_version to a version that AWS supports, such as 3.9.x, after updating clients and testing it."
    }
  }

  obligation "three_zones" {
    title     = "Spread brokers over three zones"
    area      = "resilience"
    severity  = "low"
    variants  = ["provisioned"]
    rationale = "With two zones a lost zone leaves one replica; producers that ask for two acknowledgements stop."
    provider  = "Places brokers evenly over the subnets that are given."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html"]

    check "aws_msk_cluster" {
      require = alltrue([for b in self.broker_node_group_info : length(b.client_subnets) >= 3])
      remedy  = "Give client_subnets one subnet in each of three zones."
    }
  }

  obligation "replication_factor" {
    title     = "Replicate topics to three brokers"
    area      = "resilience"
    severity  = "medium"
    rationale = "A topic with one replica is gone for clients whenever its broker is patched, and lost when its disk is; with two, one restart and one failure are enough."
    provider  = "Restarts brokers one by one for patches and replaces failed ones."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html"]

    check "aws_msk_topic" {
      require = self.replication_factor >= 3
      remedy  = "Set replication_factor = 3, and min.insync.replicas to 2 in configs."
    }

    # Two is what a cluster in two zones has by default.
    check "aws_msk_configuration" {
      companion "aws_msk_cluster" {
        attribute = "configuration_info.arn"
      }

      require = (
        !has_property(self.server_properties, "default[.]replication[.]factor", "1")
        && (!has_property(self.server_properties, "default[.]replication[.]factor", "2") || anytrue([for c in companions.aws_msk_cluster : anytrue([for b in c.broker_node_group_info : length(b.client_subnets) == 2])]))
      )
      remedy = "Set default.replication.factor=3 in server_properties (2 for a cluster in two zones), or leave it out."
    }
  }

  obligation "no_unclean_election" {
    title       = "Do not elect leaders that lost records"
    area        = "resilience"
    severity    = "low"
    recommended = false
    variants    = ["provisioned"]
    rationale   = "With unclean.leader.election.enable=true a broker that lagged behind may become leader, and acknowledged records disappear without an error."
    provider    = "Sets it to true on brokers with local storage unless the configuration says otherwise."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html"]

    check "aws_msk_configuration" {
      require = has_property(self.server_properties, "unclean[.]leader[.]election[.]enable", "false")
      remedy  = "Add unclean.leader.election.enable=false to server_properties."
    }
  }

  obligation "plugin_version_pinned" {
    title     = "Pin the version of connector plug-ins"
    area      = "supply_chain"
    severity  = "low"
    variants  = ["connect"]
    rationale = "A plug-in named by bucket and key only is whatever lies there when the resource is created again; who may write to the bucket then runs code with the role of the connector."
    provider  = "Copies the object when the plug-in is created."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html"]

    check "aws_mskconnect_custom_plugin" {
      require = alltrue([for l in self.location : alltrue([for o in l.s3 : o.object_version != null])])
      remedy  = "Set object_version in location.s3, from a bucket with versioning."
    }
  }

  # What Terraform cannot show

  obligation "access_reviewed" {
    title        = "Review who reads and writes which topic"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "ACLs and SCRAM users live inside Kafka and are seen by no IAM review; access that was granted for a migration stays."
    provider     = "Evaluates IAM policies with kafka-cluster actions, and stores ACLs as they are set."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-acls.html"]
  }

  obligation "credentials_renewed" {
    title        = "Rotate SCRAM secrets and client certificates"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Passwords in AmazonMSK_ secrets and client certificates of years are copied into many clients; one that leaked works until somebody changes it."
    provider     = "Reads changed secrets on its own, and trusts certificates until they expire or their authority is removed."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html"]
  }

  obligation "upgrade_planned" {
    title        = "Plan Kafka upgrades before support ends"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["provisioned"]
    rationale    = "An upgrade restarts all brokers and may need newer clients; left to the last day it is done by AWS at a time nobody planned."
    provider     = "Announces end of support for each version and performs rolling upgrades."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html"]
  }

  obligation "recovery_tested" {
    title        = "Show that topics survive the loss of a cluster"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a failover to the replicated cluster or of topics refilled from the archive: date, topics, records compared, time needed, offsets of consumers."
    rationale    = "There are no backups of a cluster: what is not archived or replicated is gone with a deleted cluster or a topic emptied by mistake."
    provider     = "Replicates between brokers, and to another cluster where a replicator is set up."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a leaked Kafka credential"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: removing the SCRAM secret or ACL, denying the role, closing security groups, reading broker logs for what was read, telling owners of the topics."
    rationale    = "A credential that reads a topic reads its whole retention; without a rehearsed order clients are cut off blindly or not at all."
    provider     = "Handles incidents in the service itself and tells affected customers."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-8"]
      pci_dss_4_0    = ["12.10.1"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/msk/latest/developerguide/security.html"]
  }
}
