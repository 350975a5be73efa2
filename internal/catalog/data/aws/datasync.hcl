service "aws_datasync" {
  name        = "AWS DataSync"
  cloud       = "aws"
  family      = "data_transfer"
  description = "Copies files and objects between data centers, other clouds and AWS storage, with agents of the customer where needed."
  aliases     = ["DataSync"]
  resources = [
    "aws_datasync_agent",
    "aws_datasync_location_azure_blob",
    "aws_datasync_location_efs",
    "aws_datasync_location_fsx_lustre_file_system",
    "aws_datasync_location_fsx_ontap_file_system",
    "aws_datasync_location_fsx_openzfs_file_system",
    "aws_datasync_location_fsx_windows_file_system",
    "aws_datasync_location_hdfs",
    "aws_datasync_location_nfs",
    "aws_datasync_location_object_storage",
    "aws_datasync_location_s3",
    "aws_datasync_location_smb",
    "aws_datasync_task",
  ]
  sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html", "https://docs.aws.amazon.com/datasync/latest/userguide/security.html"]

  resource_type "aws_datasync_task" {
    defaults = {
      "options.log_level"   = "OFF"
      "options.verify_mode" = "POINT_IN_TIME_CONSISTENT"
    }
  }

  resource_type "aws_datasync_location_efs" {
    defaults = { in_transit_encryption = "NONE" }
  }

  resource_type "aws_datasync_location_object_storage" {
    defaults = { server_protocol = "HTTPS" }
  }

  resource_type "aws_datasync_location_smb" {
    defaults = { "mount_options.version" = "AUTOMATIC" }
  }

  variant "agent" {
    name        = "With an agent on the customer's hypervisor"
    description = "Transfers from or to storage outside AWS, through a virtual machine in the customer's data center that AWS updates."
    source      = "https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html"

    area "physical_hardware" {
      party    = "customer"
      customer = "Provides the host of the agent."
      reason   = "The agent stands in the customer's building."
      source   = "https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html"
    }

    area "hypervisor" {
      party    = "customer"
      customer = "Runs and patches the hypervisor, limits who opens the console of the agent."
      reason   = "Whoever controls the hypervisor sees the files that pass through the agent."
      source   = "https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html"
    }
  }

  variant "agentless" {
    name        = "Without an agent"
    description = "Transfers between storage services of AWS, and with other clouds that DataSync reaches by itself."
    source      = "https://docs.aws.amazon.com/datasync/latest/userguide/how-datasync-transfer-works.html"
  }

  obligation "location_secrets" {
    title     = "Keep keys of storage locations out of code"
    area      = "secrets"
    severity  = "high"
    rationale = "The secret key or shared access signature stands in code, state and plan files and opens the storage of another provider."
    provider  = "Keeps the credentials of a location, or reads them from a secret of the customer."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_295"]
      powerpipe = ["datasync_location_object_storage_expose_secret"]
    }
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/location-credentials.html"]
    check "aws_datasync_location_object_storage" {
      require = self.secret_key == null
      remedy  = "Keep the key in Secrets Manager and make the location with an interface that takes a secret's ARN, such as awscc_datasync_location_object_storage."
    }
    check "aws_datasync_location_azure_blob" {
      require = !anytrue([for s in self.sas_configuration : s.token != null])
      remedy  = "Keep the token in Secrets Manager and make the location with an interface that takes a secret's ARN, such as awscc_datasync_location_azure_blob."
    }
  }

  obligation "tls_to_storage" {
    title     = "Reach file systems and object stores over TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "EFS is mounted without TLS unless the location says otherwise, and an object store over HTTP shows every file and signed request on the way."
    provider  = "Encrypts between its agent and AWS in any case; towards the storage as the location says."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/encryption-in-transit.html"]
    check "aws_datasync_location_efs" {
      require = self.in_transit_encryption == "TLS1_2"
      fix     = { in_transit_encryption = "TLS1_2" }
    }
    check "aws_datasync_location_object_storage" {
      require = upper(self.server_protocol) == "HTTPS"
      fix     = { server_protocol = "HTTPS" }
    }
  }

  obligation "smb_version" {
    title     = "Do not fall back to SMB 1 or 2.0"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "SMB 1 and 2.0 know no encryption, and SMB 1 no signing worth the name: logins and files can be read and changed on the way."
    provider  = "Negotiates the newest version unless one is named."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "CM-7"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["4.8"]
      pci_dss_4_0      = ["4.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/create-smb-location.html"]
    check "aws_datasync_location_smb" {
      require = !anytrue([for m in self.mount_options : contains(["SMB1", "SMB2_0"], m.version)])
      remedy  = "Leave version out of mount_options or set SMB3."
    }
  }

  obligation "hdfs_protected" {
    title     = "Use Kerberos and privacy with HDFS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "With SIMPLE authentication the cluster believes the user name it is told, and without privacy blocks cross the network readable."
    provider  = "Speaks Kerberos and encrypts RPC and blocks when the location says so."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "IA-2"]
      iso_27001_2022   = ["A.8.5", "A.8.24"]
      cis_controls_8_1 = ["3.10"]
      pci_dss_4_0      = ["4.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/create-hdfs-location.html"]
    check "aws_datasync_location_hdfs" {
      require = self.authentication_type == "KERBEROS" && !anytrue([for q in self.qop_configuration : contains(["DISABLED", "AUTHENTICATION", "INTEGRITY"], q.data_transfer_protection) || contains(["DISABLED", "AUTHENTICATION", "INTEGRITY"], q.rpc_protection)])
      remedy  = "Set authentication_type to KERBEROS and, in qop_configuration, data_transfer_protection and rpc_protection to PRIVACY."
    }
  }

  obligation "task_logging" {
    title     = "Log what tasks transfer and skip"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Files that could not be read or verified are named in the log only; a task that skipped thousands still ends."
    provider  = "Writes to the log group that the task names, as much as its log level says."
    frameworks = {
      aws_fsbp         = ["DataSync.1"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      pci_dss_4_0      = ["10.2.1"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/monitor-datasync.html"]
    check "aws_datasync_task" {
      require = self.cloudwatch_log_group_arn != null && !anytrue([for o in self.options : o.log_level == "OFF"])
      remedy  = "Set cloudwatch_log_group_arn and, in options, log_level to BASIC or TRANSFER."
    }
  }

  obligation "transfers_verified" {
    title     = "Verify what was transferred"
    area      = "data_content"
    severity  = "medium"
    rationale = "With verify_mode NONE nothing compares checksums after the transfer; a damaged file is found after the source is gone."
    provider  = "Compares checksums during the transfer, and again at the end as the mode says."
    frameworks = {
      nist_800_53_r5 = ["SI-7"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["PI1.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/configure-data-verification-options.html"]
    check "aws_datasync_task" {
      require = !anytrue([for o in self.options : o.verify_mode == "NONE"])
      remedy  = "Set verify_mode to ONLY_FILES_TRANSFERRED or POINT_IN_TIME_CONSISTENT."
    }
  }

  obligation "private_agents" {
    title       = "Connect agents through a VPC endpoint"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "An agent with a public endpoint sends data and control traffic over the internet, out of a data center that has to allow it."
    provider    = "Serves agents on public, FIPS or VPC endpoints."
    frameworks = {
      nist_800_53_r5 = ["SC-7", "AC-4"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/choose-service-endpoint.html"]
    check "aws_datasync_agent" {
      require = self.vpc_endpoint_id != null
      remedy  = "Set vpc_endpoint_id, subnet_arns and security_group_arns."
    }
  }

  obligation "roles_narrow" {
    title        = "Narrow the roles that locations use"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A role for all buckets lets whoever may create a task copy any bucket to a place of their own."
    provider     = "Uses the role of a location for its bucket or file system only."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      pci_dss_4_0    = ["7.2.1"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/using-identity-based-policies.html"]
  }

  obligation "leftovers_removed" {
    title        = "Remove agents and locations after a migration"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A forgotten agent is a machine inside the network with logins to file servers that nobody patches around or watches."
    provider     = "Updates agents that are online, and keeps locations until they are deleted."
    frameworks = {
      nist_800_53_r5   = ["CM-8", "AC-2"]
      iso_27001_2022   = ["A.5.11"]
      cis_controls_8_1 = ["1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/datasync/latest/userguide/deleting-agent.html"]
  }
}
