service "aws_emr" {
  name        = "Amazon EMR"
  cloud       = "aws"
  family      = "data_processing"
  description = "Spark, Hive, Trino and other open-source engines on EC2 clusters, on EKS or serverless."
  aliases     = ["EMR", "Amazon Elastic MapReduce", "Elastic MapReduce", "EMR Serverless", "EMR on EKS", "EMR Studio"]
  resources = [
    "aws_emr_block_public_access_configuration",
    "aws_emr_cluster",
    "aws_emr_instance_fleet",
    "aws_emr_instance_group",
    "aws_emr_managed_scaling_policy",
    "aws_emr_security_configuration",
    "aws_emr_studio",
    "aws_emr_studio_session_mapping",
    "aws_emrcontainers_job_template",
    "aws_emrcontainers_virtual_cluster",
    "aws_emrserverless_application",
  ]
  sources = [
    "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security.html",
    "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/security.html",
  ]

  # termination_protection has none: a cluster with several primary nodes has it on.
  resource_type "aws_emr_cluster" {
    identity = ["id", "arn"]
  }

  resource_type "aws_emr_security_configuration" {
    identity = ["id", "name"]
  }

  area "secrets" {
    party    = "customer"
    customer = "Keeps metastore passwords, Kerberos secrets and tokens in Secrets Manager and refers to them from configurations and jobs."
    reason   = "Configurations, steps and bootstrap arguments are returned in clear text by the interface."
    source   = "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/storing-sensitive-data.html"
  }

  variant "ec2" {
    name        = "EMR on EC2"
    description = "Clusters of EC2 instances in the customer's VPC, with a primary node and shell access."
    source      = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-what-is-emr.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Builds the machine image with Amazon Linux and the applications of the release."
      customer = "Starts clusters anew to get a newer image, reboots after kernel updates, secures what bootstrap actions and a custom image add."
      reason   = "Nodes run in the customer's account with root access, and a running cluster is not updated by itself."
      source   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes releases and patch releases of images and applications."
      customer = "Moves clusters to them; long-running clusters keep the software that they started with."
      reason   = "Only a new cluster takes up a new release."
      source   = "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-release-components.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Installs agents by bootstrap action or custom image and watches the nodes."
      reason   = "Nodes are instances in the customer's account."
      source   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-custom-ami.html"
    }

    area "network_controls" {
      party    = "customer"
      customer = "Chooses subnets and security groups, keeps ports of the applications and SSH from the Internet."
      reason   = "Web interfaces of the applications listen on the nodes without a sign-in of their own."
      source   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-web-interfaces.html"
    }
  }

  variant "eks" {
    name        = "EMR on EKS"
    description = "Jobs that run as pods in a namespace of an EKS cluster of the customer."
    source      = "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks.html"

    area "guest_os" {
      party    = "customer"
      customer = "Patches and replaces the nodes of the EKS cluster, or runs the jobs on Fargate."
      reason   = "EMR brings the image of the job; cluster and nodes belong to the customer."
      source   = "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security.html"
    }

    area "container_runtime" {
      party    = "shared"
      kind     = "independent"
      provider = "Ships the node images of EKS with the container runtime."
      customer = "Keeps tenants apart by namespaces, service accounts, pod security and network policies; updates nodes."
      reason   = "Jobs of a namespace share nodes with whatever else runs in the cluster."
      source   = "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/security-best-practices.html"
    }
  }

  variant "serverless" {
    name        = "EMR Serverless"
    description = "Applications that get workers while jobs run; there are no nodes to see."
    source      = "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/emr-serverless.html"

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "dependent"
      provider = "Encrypts the disks of workers and managed logs with a key of its own; this cannot be turned off."
      customer = "Names a key for logs where its own is needed, encrypts the stores that jobs write to."
      reason   = "Worker storage is always encrypted."
      source   = "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/data-protection.html"
    }
  }

  # Security configurations are JSON.

  function "encryption" {
    description = "The encryption part of a security configuration."
    params      = ["configuration"]
    result      = jsondecode(configuration).EncryptionConfiguration
  }

  function "names_public_address" {
    description = "Whether a subnet gives its instances public addresses."
    params      = ["subnet"]
    result      = subnet.map_public_ip_on_launch == true
  }

  function "runs_on" {
    description = "Whether a cluster keeps running when its steps are done."
    params      = ["cluster"]
    result      = cluster.keep_job_flow_alive_when_no_steps != false && length(cluster.auto_termination_policy) == 0
  }

  # Encryption

  obligation "security_configuration" {
    title     = "Start clusters with a security configuration"
    area      = "configuration"
    severity  = "medium"
    rationale = "Without one, local disks and traffic between nodes stay as the engines leave them, mostly in the clear, and every job shares the role of the instance."
    provider  = "Applies the settings of the configuration to each node when the cluster starts."
    frameworks = {
      cis_controls_8_1 = ["4.1", "16.7"]
      nist_800_53_r5   = ["CM-6", "SC-28"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_55"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-specify-security-configuration.html"]

    check "aws_emr_cluster" {
      require = self.security_configuration != null
      remedy  = "Set security_configuration to the name of an aws_emr_security_configuration."
    }
  }

  obligation "at_rest_encryption" {
    title     = "Turn encryption at rest on in EMR"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "With the switch off, the other settings of the configuration count for nothing: shuffle files, spilled tables and HDFS lie on the disks in the clear."
    provider  = "Sets up EMRFS and disk encryption on each node when the configuration asks for it."
    frameworks = {
      aws_fsbp         = ["EMR.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = { trivy = ["AWS-0137"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html"]

    check "aws_emr_security_configuration" {
      require = encryption(self.configuration).EnableAtRestEncryption == true
      remedy  = "Set EnableAtRestEncryption to true in EncryptionConfiguration."
    }
  }

  obligation "local_disk_encryption" {
    title     = "Encrypt the local disks of clusters"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Engines spill intermediate results and HDFS blocks to the disks of the nodes; encryption of S3 alone does not reach them."
    provider  = "Encrypts instance store and attached volumes with LUKS once a key provider is named."
    frameworks = {
      aws_fsbp         = ["EMR.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_349"]
      trivy     = ["AWS-0139"]
      powerpipe = ["emr_cluster_security_configuration_local_disk_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html"]

    check "aws_emr_security_configuration" {
      require = encryption(self.configuration).EnableAtRestEncryption == true && encryption(self.configuration).AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EncryptionKeyProviderType != null
      remedy  = "Add LocalDiskEncryptionConfiguration with EncryptionKeyProviderType \"AwsKms\" and AwsKmsKey to AtRestEncryptionConfiguration."
    }
  }

  obligation "ebs_encryption" {
    title     = "Encrypt root and data volumes with EBS encryption"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "LUKS leaves out the root volume, where logs and temporary files of the engines lie; only EBS encryption covers it too."
    provider  = "Encrypts all volumes of the nodes with the KMS key when asked."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_350"]
      powerpipe = ["emr_cluster_security_configuration_ebs_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html"]

    check "aws_emr_security_configuration" {
      require = encryption(self.configuration).EnableAtRestEncryption == true && encryption(self.configuration).AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption == true
      remedy  = "Set EnableEbsEncryption to true in LocalDiskEncryptionConfiguration, with EncryptionKeyProviderType \"AwsKms\"."
    }
  }

  obligation "s3_kms_encryption" {
    title       = "Encrypt what EMRFS writes with a KMS key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With keys of S3 everyone who may read the object may read the data; a KMS key is a second lock whose use is logged and that can be closed."
    provider    = "Writes objects with the mode and the key of the configuration, whatever the default of the bucket."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_171"]
      powerpipe = ["emr_cluster_security_configuration_encryption_uses_sse_kms"]
    }
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html"]

    check "aws_emr_security_configuration" {
      require = contains(["SSE-KMS", "CSE-KMS"], encryption(self.configuration).AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode)
      remedy  = "Set EncryptionMode to \"SSE-KMS\" with AwsKmsKey in S3EncryptionConfiguration."
    }
  }

  obligation "in_transit_encryption" {
    title     = "Encrypt traffic between nodes"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Shuffles and remote calls carry whole tables between nodes; in plain text whoever sits in the VPC can read and change them."
    provider  = "Distributes the certificates and turns on TLS or SASL for the engines that support it."
    frameworks = {
      aws_fsbp         = ["EMR.4"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_351"]
      trivy     = ["AWS-0138"]
      powerpipe = ["emr_cluster_security_configuration_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-encryption-enable.html"]

    check "aws_emr_security_configuration" {
      require = encryption(self.configuration).EnableInTransitEncryption == true
      remedy  = "Set EnableInTransitEncryption to true with a TLSCertificateConfiguration in InTransitEncryptionConfiguration."
    }
  }

  obligation "log_key" {
    title       = "Encrypt archived logs with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Logs of jobs repeat arguments and rows that failed; with the key of the service nobody can narrow who decrypts them or cut access off."
    provider    = "Encrypts the logs that it writes with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html"]

    check "aws_emr_cluster" {
      companion "aws_kms_key" {
        self_attribute = "log_encryption_kms_key_id"
      }
      when    = self.log_uri != null
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.log_encryption_kms_key_id)
      remedy  = "Set log_encryption_kms_key_id to the ARN of a key of your own (release 5.30.0 and later)."
    }

    check "aws_emrserverless_application" {
      when = anytrue([
        for m in self.monitoring_configuration : length(m.s3_monitoring_configuration) > 0 || anytrue([for c in m.cloudwatch_logging_configuration : c.enabled == true])
      ])
      require = alltrue([
        for m in self.monitoring_configuration :
        alltrue([for s in m.s3_monitoring_configuration : names_own_key(s.encryption_key_arn)])
        && alltrue([for c in m.cloudwatch_logging_configuration : c.enabled != true || names_own_key(c.encryption_key_arn)])
      ])
      remedy = "Set encryption_key_arn in s3_monitoring_configuration and cloudwatch_logging_configuration."
    }
  }

  obligation "studio_key" {
    title       = "Encrypt Studio workspaces with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Notebooks keep query results and often secrets in their output cells; with the key of the service nobody can narrow who decrypts them."
    provider    = "Encrypts workspaces and notebook files with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-create-studio.html"]

    check "aws_emr_studio" {
      companion "aws_kms_key" {
        self_attribute = "encryption_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.encryption_key_arn)
      remedy  = "Set encryption_key_arn to the ARN of a key of your own."
    }
  }

  obligation "job_template_key" {
    title       = "Encrypt job templates with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A template carries roles, arguments and paths of production jobs; with a key of your own their readers are who the key policy names."
    provider    = "Encrypts the template with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/job-templates.html"]

    check "aws_emrcontainers_job_template" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to the ARN of a key of your own."
    }
  }

  # Reach

  obligation "block_public_access" {
    title     = "Keep EMR block public access on"
    area      = "network_controls"
    severity  = "critical"
    rationale = "Interfaces of YARN and Spark run whatever they are sent, without a sign-in; open to the Internet they are found by miners within hours."
    provider  = "Refuses to start a cluster whose security groups let the Internet in, except on the permitted ports."
    frameworks = {
      aws_fsbp         = ["EMR.2"]
      cis_controls_8_1 = ["4.4", "13.4"]
      nist_800_53_r5   = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_390"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"]

    check "aws_emr_block_public_access_configuration" {
      require = self.block_public_security_group_rules == true
      fix     = { block_public_security_group_rules = true }
      autofix = true
    }
  }

  obligation "no_public_ports" {
    title     = "Permit at most SSH in the public access exceptions"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Each range that is permitted here may be opened to the whole Internet by any cluster of the account and Region; a wide range undoes the block."
    provider  = "Permits port 22 by default and every other range that the configuration names."
    frameworks = {
      aws_fsbp         = ["EMR.2"]
      cis_controls_8_1 = ["4.4", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"]

    check "aws_emr_block_public_access_configuration" {
      when    = self.block_public_security_group_rules == true
      require = alltrue([for r in self.permitted_public_security_group_rule_range : r.min_range == 22 && r.max_range == 22])
      remedy  = "Remove permitted_public_security_group_rule_range; reach the nodes through Session Manager or a bastion."
    }
  }

  obligation "own_security_groups" {
    title       = "Give each cluster security groups of its own"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without groups of their own all clusters of a VPC share the two that EMR creates; a rule that somebody adds for one cluster opens all of them."
    provider    = "Creates ElasticMapReduce-master and -slave where none is named, and adds the rules that it needs."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"], iso_27001_2022 = ["A.8.22"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_7"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-groups.html"]

    check "aws_emr_cluster" {
      require = anytrue([for e in self.ec2_attributes : e.emr_managed_master_security_group != null && e.emr_managed_slave_security_group != null])
      remedy  = "Set emr_managed_master_security_group and emr_managed_slave_security_group in ec2_attributes."
    }
  }

  obligation "security_groups_closed" {
    title     = "Keep the Internet out of cluster security groups"
    area      = "network_controls"
    severity  = "critical"
    rationale = "Whoever reaches the ports of YARN, Hue or Zeppelin may start code under the role of the cluster and read all that it may read."
    provider  = "Blocks such groups where block public access is on, but not on permitted ports and not after the start."
    frameworks = {
      cis_controls_8_1 = ["4.4", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_7"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-groups.html"]

    check "aws_emr_cluster" {
      companion "aws_security_group" {
        name           = "primary"
        self_attribute = "ec2_attributes.emr_managed_master_security_group"
      }

      companion "aws_security_group" {
        name           = "others"
        self_attribute = "ec2_attributes.emr_managed_slave_security_group"
      }

      companion "aws_security_group" {
        name           = "additional"
        self_attribute = "ec2_attributes.additional_master_security_groups"
      }

      require = !anytrue([for g in concat(companions.primary, companions.others, companions.additional) : admits_internet(g)])
      remedy  = "Replace 0.0.0.0/0 and ::/0 in the ingress rules by the networks that need the cluster."
    }
  }

  obligation "private_subnet" {
    title     = "Run clusters in private subnets"
    area      = "network_controls"
    severity  = "high"
    rationale = "In a public subnet the primary node gets a public address, and one wrong rule stands between its web interfaces and the Internet; without a subnet the default VPC is used, which is public."
    provider  = "Starts nodes in the subnet that is named and reaches them from the service side."
    frameworks = {
      aws_fsbp         = ["EMR.1"]
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-3", "AC-4(21)", "AC-6", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-clusters-in-a-vpc.html"]

    check "aws_emr_cluster" {
      companion "aws_subnet" {
        name           = "single"
        self_attribute = "ec2_attributes.subnet_id"
      }

      companion "aws_subnet" {
        name           = "several"
        self_attribute = "ec2_attributes.subnet_ids"
      }

      require = anytrue([for e in self.ec2_attributes : e.subnet_id != null || length(e.subnet_ids) > 0]) && !anytrue([for s in concat(companions.single, companions.several) : names_public_address(s)])
      remedy  = "Set subnet_id or subnet_ids in ec2_attributes to subnets with map_public_ip_on_launch = false and a route through a NAT gateway or endpoints."
    }
  }

  obligation "no_ssh_key" {
    title       = "Use Session Manager in place of an SSH key"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "The key opens the account hadoop, which may become root, for everyone who ever got a copy; it is not tied to a person and never expires."
    provider    = "Puts the public key on every node."
    frameworks  = { nist_800_53_r5 = ["AC-6", "IA-5"], iso_27001_2022 = ["A.8.2"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-connect-master-node-ssh.html"]

    check "aws_emr_cluster" {
      require = alltrue([for e in self.ec2_attributes : e.key_name == null])
      remedy  = "Remove key_name from ec2_attributes and give the instance profile the permissions of Session Manager."
    }
  }

  obligation "serverless_vpc" {
    title       = "Connect serverless applications to your VPC"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without subnets a job goes out through a network of the provider: no private endpoint, no flow log and no egress rule of yours sees what it sends."
    provider    = "Places network interfaces of the workers into the subnets that are named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/vpc-access.html"]

    check "aws_emrserverless_application" {
      require = anytrue([for n in self.network_configuration : length(n.subnet_ids) > 0 && length(n.security_group_ids) > 0])
      remedy  = "Add network_configuration with subnet_ids and security_group_ids."
    }
  }

  # Identity

  obligation "imds_v2" {
    title     = "Require version 2 of the instance metadata service"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "With version 1 any request that a job can be tricked into sending fetches the credentials of the instance role, which reads all buckets of the cluster."
    provider  = "Starts the nodes with the metadata settings of the security configuration."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"]

    check "aws_emr_security_configuration" {
      require = jsondecode(self.configuration).InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion == 2
      remedy  = "Add InstanceMetadataServiceConfiguration with MinimumInstanceMetadataServiceVersion 2 and HttpPutResponseHopLimit 1."
    }
  }

  obligation "runtime_roles" {
    title       = "Let steps run under roles of their own"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Otherwise every step of every team runs with the one role of the instances, which adds up the rights of all of them."
    provider    = "Gives a step the runtime role that it was submitted with, and nothing else, where the configuration asks for it."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-5", "AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-steps-runtime-roles.html"]

    check "aws_emr_security_configuration" {
      require = jsondecode(self.configuration).AuthorizationConfiguration.IAMConfiguration.EnableApplicationScopedIAMRole == true
      remedy  = "Add IAMConfiguration with EnableApplicationScopedIAMRole true to AuthorizationConfiguration (release 6.7.0 and later)."
    }
  }

  obligation "kerberos" {
    title       = "Authenticate users and nodes with Kerberos"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Hadoop believes the user name that a client sends; without Kerberos everyone who reaches a port is whoever they say they are."
    provider    = "Runs a key distribution center on the primary node or joins the one that is named."
    frameworks  = { nist_800_53_r5 = ["AC-2", "IA-2"], iso_27001_2022 = ["A.8.5"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["emr_cluster_kerberos_enabled"] }
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html"]

    check "aws_emr_cluster" {
      require = length(self.kerberos_attributes) > 0
      remedy  = "Add kerberos_attributes with realm and kdc_admin_password, and KerberosConfiguration in the security configuration; for jobs of AWS identities use runtime roles."
    }
  }

  obligation "eks_namespace" {
    title     = "Give EMR on EKS a namespace of its own"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "EMR may create pods, secrets and roles in the namespace; in default or kube-system jobs stand beside everything else and its service accounts."
    provider  = "Works in the one namespace that the virtual cluster names."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "SC-39"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-cluster-access.html"]

    check "aws_emrcontainers_virtual_cluster" {
      require = anytrue([
        for p in self.container_provider : anytrue([for i in p.info : anytrue([for e in i.eks_info : e.namespace != null && !contains(["default", "kube-system", "kube-public"], e.namespace)])])
      ])
      remedy = "Set namespace in eks_info to one that holds the jobs of one team only."
    }
  }

  obligation "no_secrets_in_jobs" {
    title     = "Keep secrets out of configurations and steps"
    area      = "secrets"
    severity  = "high"
    rationale = "Configurations, steps and bootstrap arguments are returned by DescribeCluster, stand in the console and on every node: a metastore password in them is known to all who may look at the cluster."
    provider  = "Resolves references to Secrets Manager in configurations and hides what they stand for."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ReleaseGuide/storing-sensitive-data.html"]

    check "aws_emr_cluster" {
      require = !(
        is_credential(self.configurations_json)
        || matches("(?i)(ConnectionPassword|[._-](password|secret[._-]?key))\"\\s*:\\s*\"[^\"$]", replace(self.configurations_json, "EMR.secret@", "$"))
        || anytrue([for s in self.step : anytrue([for j in s.hadoop_jar_step : anytrue([for a in j.args : is_credential(a)]) || anytrue([for k, v in j.properties : holds_secret(k, v)])])])
        || anytrue([for b in self.bootstrap_action : anytrue([for a in b.args : is_credential(a)])])
      )
      remedy = "Store the value in Secrets Manager and refer to it, in configurations as EMR.secret@ with the id of the secret."
    }

    check "aws_emrserverless_application" {
      require = !anytrue([for c in self.runtime_configuration : anytrue([for k, v in c.properties : holds_secret(k, v) || matches("(?i)(ConnectionPassword|[._-]password|secret[._-]key)$", k) && !startswith(v, "EMR.secret@") && is_written_out(v)])])
      remedy  = "Store the value in Secrets Manager and refer to it as EMR.secret@ with the id of the secret."
    }
  }

  # Logs

  obligation "logging" {
    title     = "Archive the logs of clusters and jobs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs live on the nodes and end with them; who started which job with what arguments cannot be told afterwards."
    provider  = "Copies logs of nodes, steps and applications to where the configuration says."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = [
      "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html",
      "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-jobs-s3.html",
    ]

    check "aws_emr_cluster" {
      require = self.log_uri != null
      remedy  = "Set log_uri to an s3:// path in a bucket that only auditors may delete from."
    }

    check "aws_emrcontainers_job_template" {
      require = anytrue([
        for d in self.job_template_data : anytrue([
          for o in d.configuration_overrides : anytrue([
            for m in o.monitoring_configuration : length(m.s3_monitoring_configuration) > 0 || length(m.cloud_watch_monitoring_configuration) > 0
          ])
        ])
      ])
      remedy = "Add monitoring_configuration with s3_monitoring_configuration or cloud_watch_monitoring_configuration to configuration_overrides."
    }
  }

  # Serverless applications keep managed logs for 30 days unless told not to.
  obligation "serverless_logs_kept" {
    title       = "Keep logs of serverless jobs beyond 30 days"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Managed logs go after 30 days; an investigation of last quarter finds nothing."
    provider    = "Keeps managed logs for 30 days and copies logs to S3 or CloudWatch Logs when asked."
    frameworks  = { nist_800_53_r5 = ["AU-11", "AU-12"], pci_dss_4_0 = ["10.5.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html"]

    check "aws_emrserverless_application" {
      require = anytrue([
        for m in self.monitoring_configuration : anytrue([for s in m.s3_monitoring_configuration : s.log_uri != null]) || anytrue([for c in m.cloudwatch_logging_configuration : c.enabled == true])
      ])
      remedy = "Add monitoring_configuration with s3_monitoring_configuration or cloudwatch_logging_configuration."
    }
  }

  # Running

  obligation "supported_release" {
    title     = "Run a release in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "Releases before 5.36 and 6.6 get no more fixes since September 2026, while their holes are public; the other releases of series 5 and 6 get critical security fixes only as far as AWS manages, until June 2027."
    provider  = "Fixes a release for 24 months, those of series 7 until August 2027 at least, and publishes the end dates."
    frameworks = {
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-standard-support.html"]

    check "aws_emr_cluster" {
      also    = ["aws_emrserverless_application"]
      require = !matches("^emr-[1-6]\\.", self.release_label)
      remedy  = "Set release_label to a current release of series 7 and test the jobs with it."
    }

    check "aws_emrcontainers_job_template" {
      require = !anytrue([for d in self.job_template_data : matches("^emr-[1-6]\\.", d.release_label)])
      remedy  = "Set release_label to a current release of series 7 and test the jobs with it."
    }
  }

  obligation "termination_protection" {
    title       = "Protect long-running clusters from termination"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A mistaken call, or an error of a bootstrap action, ends the cluster and with it everything in HDFS."
    provider    = "Refuses to terminate a protected cluster."
    frameworks  = { nist_800_53_r5 = ["CP-10", "CM-3"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/UsingEMR_TerminationProtection.html"]

    # Protection and automatic termination exclude each other. Several primary nodes bring it by themselves.
    check "aws_emr_cluster" {
      when    = runs_on(self)
      require = self.termination_protection == true || self.termination_protection == null && self.master_instance_group[0].instance_count == 3
      fix     = { termination_protection = true }
      autofix = true
    }
  }

  obligation "idle_stop" {
    title     = "Stop idle serverless applications"
    area      = "configuration"
    severity  = "low"
    rationale = "With automatic stop off, initial workers run and cost money with nobody using them, and stay reachable for interactive sessions."
    provider  = "Stops an application after 15 idle minutes unless told not to."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html"]

    check "aws_emrserverless_application" {
      require = !anytrue([for a in self.auto_stop_configuration : a.enabled == false])
      remedy  = "Set enabled = true in auto_stop_configuration, with idle_timeout_minutes."
    }
  }

  obligation "capacity_limit" {
    title       = "Limit the capacity of serverless applications"
    area        = "ddos_protection"
    severity    = "low"
    recommended = false
    rationale   = "An application without a limit grows with every job that somebody submits; a runaway or stolen role is a bill of the whole quota."
    provider    = "Starts no workers beyond the limit."
    frameworks  = { nist_800_53_r5 = ["SC-5(2)", "SC-6"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/application-capacity.html"]

    check "aws_emrserverless_application" {
      require = length(self.maximum_capacity) > 0
      remedy  = "Add maximum_capacity with cpu and memory."
    }
  }

  # What Terraform cannot show

  obligation "clusters_renewed" {
    title        = "Start long-running clusters anew for patches"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["ec2"]
    rationale    = "A cluster keeps the packages of the day it started; one that runs for a year has a year of open holes."
    provider     = "Publishes new images for the releases in support."
    frameworks   = { nist_800_53_r5 = ["SI-2"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8"], cis_controls_8_1 = ["7.3"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review job roles and who may pass them"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may submit a job acts with its role; instance profiles and runtime roles gather rights to every bucket that a job ever read."
    provider     = "Evaluates iam:PassRole and gives jobs the runtime role that they name."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.4", "7.2.5"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-steps-runtime-roles.html"]
  }

  obligation "code_provenance" {
    title        = "Control the jars, images and scripts of jobs"
    area         = "supply_chain"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Bootstrap scripts and jars are fetched from S3 or package indexes at the start and run as root; whoever may write there owns the next cluster."
    provider     = "Runs what it is pointed at."
    frameworks   = { nist_800_53_r5 = ["CM-3", "SR-3"], pci_dss_4_0 = ["6.3.2"], iso_27001_2022 = ["A.8.28"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-bootstrap.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a breached cluster"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: cutting a cluster off by its security groups, snapshots of node volumes, archived logs, revoking role sessions, finding what jobs read and wrote."
    rationale    = "Termination is the reflex and destroys disks, HDFS and the logs that were not yet copied."
    provider     = "Handles incidents in the service itself and tells affected customers."
    frameworks   = { nist_800_53_r5 = ["IR-4"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security.html"]
  }

  obligation "tls_certificates_renewed" {
    title        = "Renew the certificates of in-transit encryption"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["ec2"]
    rationale    = "The archive with key and certificate in S3 is yours: it expires on a day nobody remembers, and whoever may read the bucket may read the traffic."
    provider     = "Copies the archive to the nodes when a cluster starts."
    frameworks   = { nist_800_53_r5 = ["SC-12", "SC-17"], pci_dss_4_0 = ["4.2.1.1"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-encryption-enable.html"]
  }
}
