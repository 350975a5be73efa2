service "aws_neptune" {
  name        = "Amazon Neptune"
  cloud       = "aws"
  family      = "nosql_database"
  description = "Managed graph databases for Gremlin, openCypher and SPARQL, and in-memory graphs for analytics."
  aliases     = ["Neptune", "Neptune Database", "Neptune Serverless", "Neptune Analytics"]
  resources = [
    "aws_neptune_cluster",
    "aws_neptune_cluster_endpoint",
    "aws_neptune_cluster_instance",
    "aws_neptune_cluster_parameter_group",
    "aws_neptune_cluster_snapshot",
    "aws_neptune_event_subscription",
    "aws_neptune_global_cluster",
    "aws_neptune_parameter_group",
    "aws_neptune_subnet_group",
    "aws_neptunegraph_graph",
  ]
  sources = [
    "https://docs.aws.amazon.com/neptune/latest/userguide/intro.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/security.html",
  ]

  resource_type "aws_neptune_cluster" {
    # storage_encrypted has none here: a restored cluster has the encryption of its source.
    defaults = {
      backup_retention_period             = 1
      copy_tags_to_snapshot               = false
      deletion_protection                 = false
      iam_database_authentication_enabled = false
      skip_final_snapshot                 = false
    }
    identity = ["id", "cluster_identifier", "arn"]
  }

  resource_type "aws_neptune_cluster_instance" {
    defaults = {
      auto_minor_version_upgrade = true
      publicly_accessible        = false
    }
    identity = ["id", "identifier", "arn"]
  }

  resource_type "aws_neptune_global_cluster" {
    defaults = { deletion_protection = false }
    identity = ["id", "global_cluster_identifier", "arn"]
  }

  resource_type "aws_neptunegraph_graph" {
    defaults = {
      deletion_protection = true
      public_connectivity = false
      replica_count       = 1
    }
  }

  function "restored" {
    description = "Whether a cluster is made from a snapshot or follows another cluster."
    params      = ["cluster"]
    result      = cluster.snapshot_identifier != null || cluster.replication_source_identifier != null
  }

  area "middleware" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the graph engine and its storage."
    customer = "Sets parameters of cluster and instances: auditing, query timeouts, streams, experimental modes."
    reason   = "Auditing and limits are engine parameters."
    source   = "https://docs.aws.amazon.com/neptune/latest/userguide/parameters.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes engine releases and installs patches and automatic minor upgrades in the maintenance window."
    customer = "Chooses window and version, allows minor upgrades, tests and makes major ones before a version ends."
    reason   = "Engine releases have an end of life, and upgrades restart the instances."
    source   = "https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Accepts HTTPS only, with TLS 1.2 or later, and rotates server certificates."
    customer = "Verifies the certificate in clients and keeps drivers current."
    reason   = "There is no plain port since engine release 1.0.4.0."
    source   = "https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Backs up the cluster volume continuously for at least one day; this cannot be turned off."
    customer = "Sets retention up to 35 days, takes manual snapshots for longer, copies to another region or account, tests restores."
    reason   = "Backups are always on, but short, and end with the cluster."
    source   = "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps six copies of the data in three zones and promotes a replica when the writer fails."
    customer = "Runs a replica in a second zone so that there is something to promote, adds a global database if a region may be lost."
    reason   = "Storage is redundant by itself, compute only with a second instance."
    source   = "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html"
  }

  variant "analytics" {
    name        = "Neptune Analytics"
    description = "Graphs held in memory for algorithms and vector search, reached through an AWS endpoint."
    source      = "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html"

    area "patching" {
      party  = "provider"
      reason = "A graph has no engine version and no maintenance window that the customer chooses."
      source = "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html"
    }

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "dependent"
      provider = "Encrypts every graph; this cannot be turned off."
      customer = "Chooses the key, where its own is needed."
      reason   = "Encryption is always on."
      source   = "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/security.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps snapshots that are asked for."
      customer = "Takes snapshots of graphs that cannot be loaded again, or keeps the source that they are loaded from."
      reason   = "There are no automated backups to restore to a point in time from."
      source   = "https://docs.aws.amazon.com/neptune-analytics/latest/userguide/managing-snapshots.html"
    }
  }

  # Encryption at rest and keys

  obligation "storage_encrypted" {
    title     = "Encrypt cluster storage"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Terraform makes clusters without encryption unless told otherwise: storage, replicas and snapshots are then readable by whoever gets hold of a copy, and a new cluster is the only way out."
    provider  = "Encrypts and decrypts transparently with a KMS key once the cluster asks for it."
    frameworks = {
      aws_fsbp         = ["Neptune.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_44"]
      trivy     = ["AWS-0076"]
      powerpipe = ["neptune_cluster_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]

    # What is restored or follows another has the encryption of its source, unless a key is named.
    check "aws_neptune_cluster" {
      when    = self.storage_encrypted != null || !restored(self)
      require = self.storage_encrypted == true || restored(self) && self.kms_key_arn != null
      fix     = { storage_encrypted = true }
    }

    # One that is made from a cluster has its encryption.
    check "aws_neptune_global_cluster" {
      when    = self.storage_encrypted != null || self.source_db_cluster_identifier == null
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt graphs with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "With the key of AWS nobody can narrow who decrypts, revoke access in an incident or share an encrypted snapshot with another account."
    provider    = "Protects the key material in KMS and uses the key only under a grant."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_347"], trivy = ["AWS-0128"], powerpipe = ["neptune_cluster_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]

    check "aws_neptune_cluster" {
      require = names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to the ARN of a key of your own, with storage_encrypted = true."
    }

    check "aws_neptunegraph_graph" {
      require = names_own_key(self.kms_key_identifier) && self.kms_key_identifier != "AWS_OWNED_KEY"
      remedy  = "Set kms_key_identifier to the ARN of a key of your own."
    }
  }

  obligation "snapshot_encrypted" {
    title     = "Take snapshots only of encrypted clusters"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "A snapshot inherits the encryption of its source; an unencrypted one outlives the cluster and can be shared or copied in the clear."
    provider  = "Encrypts the snapshot with the key of its source."
    frameworks = {
      aws_fsbp         = ["Neptune.6"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "CP-9(8)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_279"], powerpipe = ["neptune_snapshot_storage_encryption_enabled"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]

    # Whether the snapshot is encrypted is computed; before it exists only its source tells.
    check "aws_neptune_cluster_snapshot" {
      companion "aws_neptune_cluster" {
        self_attribute = "db_cluster_identifier"
      }
      require = self.storage_encrypted == true || self.storage_encrypted != false && alltrue([
        for c in companions.aws_neptune_cluster : c.storage_encrypted == true || c.storage_encrypted == null && restored(c)
      ])
      remedy = "Set storage_encrypted = true on the cluster, or name a KMS key while the snapshot is copied."
    }
  }

  obligation "snapshot_customer_managed_key" {
    title       = "Encrypt snapshots with your own key"
    area        = "key_management"
    severity    = "low"
    rationale   = "A snapshot under the AWS managed key can neither be shared with another account nor be made unreadable by withdrawing the key."
    provider    = "Encrypts the snapshot with the key of its source."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["CP-9(8)", "SC-12"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_280"], powerpipe = ["neptune_snapshot_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html"]

    # The key is computed; before the snapshot exists its source tells, or what older code says.
    check "aws_neptune_cluster_snapshot" {
      companion "aws_neptune_cluster" {
        self_attribute = "db_cluster_identifier"
      }
      when    = self.kms_key_id != null || self.storage_encrypted != null || length(companions.aws_neptune_cluster) > 0
      require = names_own_key(self.kms_key_id) || anytrue([for c in companions.aws_neptune_cluster : names_own_key(c.kms_key_arn)])
      remedy  = "Set kms_key_arn of the cluster to a key of your own, or name one while the snapshot is copied."
    }
  }

  # Reach

  obligation "not_publicly_accessible" {
    title     = "Keep graphs off the public Internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A public endpoint puts the graph in front of everyone who scans for it; one loose rule or leaked access key then opens it."
    provider  = "Gives instances and graphs a public endpoint only when asked."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-3"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_102"], powerpipe = ["neptune_cluster_instance_publicly_accessible"] }
    sources = [
      "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptunegraph_graph",
    ]

    check "aws_neptune_cluster_instance" {
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }

    check "aws_neptunegraph_graph" {
      require = self.public_connectivity == false
      fix     = { public_connectivity = false }
    }
  }

  obligation "own_subnet_group" {
    title     = "Place clusters in subnets of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet group the cluster lands in the default VPC, whose subnets all route to the Internet and which every other experiment in the account shares."
    provider  = "Places instances and endpoints in the subnets that it is given."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html"]

    check "aws_neptune_cluster" {
      companion "aws_neptune_subnet_group" {
        self_attribute = "neptune_subnet_group_name"
      }
      require = length(companions.aws_neptune_subnet_group) > 0 || self.neptune_subnet_group_name != null && self.neptune_subnet_group_name != "default"
      remedy  = "Set neptune_subnet_group_name to an aws_neptune_subnet_group of private subnets."
    }
  }

  obligation "private_subnets" {
    title     = "Put only private subnets into subnet groups"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A subnet that hands out public addresses routes to the Internet: forwarders and bastions end up beside the database, and one setting gives an instance a public endpoint."
    provider  = "Places instances in the subnets of the group."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html"]

    check "aws_neptune_subnet_group" {
      companion "aws_subnet" {
        self_attribute = "subnet_ids"
      }
      require = !anytrue([for s in companions.aws_subnet : s.map_public_ip_on_launch == true])
      remedy  = "List only subnets in subnet_ids that have no route to an Internet gateway and leave map_public_ip_on_launch off."
    }
  }

  obligation "own_security_group" {
    title     = "Give clusters a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Where none is named the default group of the VPC applies, which lets in everything else that nobody gave a group to."
    provider  = "Enforces the rules of the security groups that the cluster is given."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html"]

    check "aws_neptune_cluster" {
      require = length(self.vpc_security_group_ids) > 0
      remedy  = "Set vpc_security_group_ids to a group that lets in the clients of the cluster only."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close cluster security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address is harmless only until a public endpoint, a tunnel or a forwarder appears; a graph without IAM authentication then answers anyone."
    provider  = "Enforces the rules of the security groups of the cluster."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/get-started-vpc.html"]

    check "aws_neptune_cluster" {
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the cluster, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  # Who may connect

  obligation "iam_authentication" {
    title     = "Require IAM authentication"
    area      = "identity_access"
    severity  = "high"
    rationale = "Neptune has no passwords: without IAM authentication everyone who reaches the port reads, changes and deletes the whole graph, and nothing tells who it was."
    provider  = "Checks the signature of every request against IAM policies once the cluster asks for it; always for Neptune Analytics."
    frameworks = {
      aws_fsbp         = ["Neptune.7"]
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-2(1)", "AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_359"], powerpipe = ["neptune_cluster_iam_authentication_enabled"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html"]

    check "aws_neptune_cluster" {
      require = self.iam_database_authentication_enabled == true
      fix     = { iam_database_authentication_enabled = true }
    }
  }

  # Backup and deletion

  obligation "backup_retention" {
    title     = "Keep automated backups for seven days or more"
    area      = "backup"
    severity  = "medium"
    rationale = "The default is one day: a fault of Friday that is found on Monday can no longer be restored."
    provider  = "Keeps backups for the days asked for, 35 at most."
    frameworks = {
      aws_fsbp         = ["Neptune.5"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_361"], powerpipe = ["neptune_cluster_backup_retention_period_7"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html"]

    check "aws_neptune_cluster" {
      require = self.backup_retention_period >= 7
      fix     = { backup_retention_period = 7 }
      autofix = true
    }
  }

  obligation "deletion_protection" {
    title     = "Protect graphs from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A renamed argument that forces replacement, a destroy in the wrong workspace or one console click deletes the graph, and its automated backups with it."
    provider  = "Refuses every delete call while protection is on."
    frameworks = {
      aws_fsbp       = ["Neptune.4"]
      nist_800_53_r5 = ["CM-3", "CP-2(5)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_58"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html"]

    check "aws_neptune_cluster" {
      also    = ["aws_neptune_global_cluster", "aws_neptunegraph_graph"]
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "final_snapshot" {
    title     = "Take a final snapshot before deletion"
    area      = "backup"
    severity  = "low"
    rationale = "Without a final snapshot nothing is left of the cluster once deletion protection has been lifted."
    provider  = "Takes the snapshot as part of the deletion and keeps it until somebody deletes it."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html"]

    check "aws_neptune_cluster" {
      require = self.skip_final_snapshot == false
      remedy  = "Set skip_final_snapshot = false and give a final_snapshot_identifier."
    }
  }

  obligation "copy_tags_to_snapshot" {
    title       = "Copy tags to snapshots"
    area        = "asset_inventory"
    severity    = "low"
    rationale   = "Snapshots without tags have no owner and no classification, and fall outside of policies that decide by tag who may share or delete them."
    provider    = "Copies the tags of the cluster to every snapshot it takes when told to."
    frameworks  = { aws_fsbp = ["Neptune.8"], nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.13"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_362"], powerpipe = ["neptune_cluster_copy_tags_to_snapshot_enabled"] }
    sources     = ["https://docs.aws.amazon.com/neptune/latest/userguide/tagging.html"]

    check "aws_neptune_cluster" {
      require = self.copy_tags_to_snapshot == true
      fix     = { copy_tags_to_snapshot = true }
      autofix = true
    }
  }

  # Staying up

  obligation "multi_az" {
    title     = "Run a replica in a second zone"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one instance its failure, and most maintenance, means downtime until a new one has started; there is nothing to promote."
    provider  = "Keeps the storage in three zones, promotes a replica and moves the endpoint to it."
    frameworks = {
      aws_fsbp       = ["Neptune.9"]
      nist_800_53_r5 = ["CP-10", "SI-13(5)"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html"]

    # Seen where the cluster and its instances are in one module.
    check "aws_neptune_cluster" {
      companion "aws_neptune_cluster_instance" {
        attribute = "cluster_identifier"
      }
      when = length(companions.aws_neptune_cluster_instance) > 0
      require = length(companions.aws_neptune_cluster_instance) > 1 && (
        anytrue([for i in companions.aws_neptune_cluster_instance : i.availability_zone == null]) ||
        anytrue([for i in companions.aws_neptune_cluster_instance : i.availability_zone != companions.aws_neptune_cluster_instance[0].availability_zone])
      )
      remedy = "Add a second aws_neptune_cluster_instance in another zone."
    }

    check "aws_neptunegraph_graph" {
      require = self.replica_count > 0
      fix     = { replica_count = 1 }
    }
  }

  # Versions

  obligation "auto_minor_version_upgrade" {
    title     = "Let minor engine upgrades happen automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Minor releases carry the security fixes of the engine; without automatic upgrades known holes stay open until somebody thinks of it."
    provider  = "Ships minor releases and installs them in the maintenance window."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html"]

    check "aws_neptune_cluster_instance" {
      require = self.auto_minor_version_upgrade == true
      fix     = { auto_minor_version_upgrade = true }
      autofix = true
    }
  }

  obligation "supported_engine_version" {
    title     = "Run an engine release that has not ended"
    area      = "patching"
    severity  = "medium"
    rationale = "Releases 1.0 to 1.2 have reached their end of life, the last of them in March 2026: they get no fixes and are upgraded by force at a time that nobody chose."
    provider  = "Publishes end dates and upgrades clusters that are past them."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html"]

    check "aws_neptune_cluster" {
      require = !matches("^1\\.[0-2]\\.", self.engine_version)
      remedy  = "Set engine_version to a 1.4 release with allow_major_version_upgrade = true, and a parameter group of that family."
    }
  }

  # Seeing what happens

  obligation "audit_log_export" {
    title     = "Export the audit log to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without the exported audit log nobody can say which client ran which query; what stays on the instances is rotated away and lost with them."
    provider  = "Ships audit events to a log group once the cluster exports them and a parameter turns auditing on."
    frameworks = {
      aws_fsbp         = ["Neptune.2"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "AU-10"]
      pci_dss_4_0      = ["10.2.1", "10.2.2"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_101"]
      trivy     = ["AWS-0075"]
      powerpipe = ["neptune_cluster_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html"]

    check "aws_neptune_cluster" {
      require = contains(self.enable_cloudwatch_logs_exports, "audit")
      fix     = { enable_cloudwatch_logs_exports = ["audit"] }
      autofix = true
    }
  }

  obligation "audit_logs_parameter" {
    title     = "Turn auditing on in parameter groups"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The engine audits nothing until neptune_enable_audit_log says so: an exported audit log of such a cluster is empty, and nobody notices before it is needed."
    provider  = "Records queries once the parameter is set and the instances have restarted."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html"]

    check "aws_neptune_cluster_parameter_group" {
      require = anytrue([for p in self.parameter : p.name == "neptune_enable_audit_log" && p.value == "1"])
      remedy  = "Add a parameter neptune_enable_audit_log with the value 1 and restart the instances."
    }
  }

  obligation "own_parameter_group" {
    title      = "Give clusters a parameter group of their own"
    area       = "configuration"
    severity   = "low"
    rationale  = "The default group cannot be changed and has auditing off: with it auditing cannot be had."
    provider   = "Applies the group that is named, or its default group."
    frameworks = { cis_controls_8_1 = ["4.1"], nist_800_53_r5 = ["CM-6"], iso_27001_2022 = ["A.8.9"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/neptune/latest/userguide/parameter-groups.html"]

    check "aws_neptune_cluster" {
      companion "aws_neptune_cluster_parameter_group" {
        self_attribute = "neptune_cluster_parameter_group_name"
      }
      require = length(companions.aws_neptune_cluster_parameter_group) > 0 || self.neptune_cluster_parameter_group_name != null && !startswith(self.neptune_cluster_parameter_group_name, "default.")
      remedy  = "Set neptune_cluster_parameter_group_name to an aws_neptune_cluster_parameter_group with neptune_enable_audit_log set."
    }
  }

  # What Terraform cannot show

  obligation "snapshots_reviewed" {
    title        = "Review manual snapshots and whom they are shared with"
    area         = "retention_deletion"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A snapshot that is shared with all accounts hands the whole graph to whoever looks, and one that nobody deletes keeps personal data that was erased from the graph."
    provider     = "Keeps manual snapshots until they are deleted, refuses to publish encrypted ones and lists whom they are shared with."
    frameworks = {
      aws_fsbp         = ["Neptune.3"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-21", "SI-12(3)"]
      pci_dss_4_0      = ["10.3.2"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
      gdpr             = ["5", "17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "gdpr"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-share-snapshot.html"]
  }

  obligation "data_access_policies_reviewed" {
    title        = "Review IAM policies for the data of graphs"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Actions such as neptune-db:* on every resource let a role read, change and reset each graph of the account; policies that were written before data actions existed grant all of them."
    provider     = "Evaluates data actions and condition keys for the query language on every request."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/iam-data-access-policies.html"]
  }

  obligation "maintenance_applied" {
    title        = "Plan engine upgrades and apply pending maintenance"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Major releases change query plans and parameter families and have to be tested on a clone; those who wait for the end of life are upgraded untested."
    provider     = "Announces releases and end dates, installs patches in the maintenance window."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html"]
  }

  obligation "audit_log_reviewed" {
    title        = "Read the audit log and alarm on it"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "An exported log helps only if somebody is told of queries that walk the whole graph, of resets and of clients that were never seen before."
    provider     = "Delivers the log to CloudWatch Logs and events to SNS."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores from backup"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into a new cluster: date, snapshot or point in time, time to recover, counts of nodes and edges compared, who checked."
    rationale    = "A restore makes a new cluster without instances, with a new endpoint and the default parameter group; what is missing shows only when it is done."
    provider     = "Takes the automated backups and runs the restore that the customer starts."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-restore-snapshot.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a failover with an application connected: seconds until it wrote again, Gremlin connections that hung, retries that were missing, what was changed since."
    rationale    = "The replica takes over in a minute, but clients that hold long-lived connections or cache the address stay down until somebody restarts them."
    provider     = "Detects failures and promotes a replica; fails over on request for a test."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a breached graph"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year, for a stolen access key and for a shared snapshot: cutting access by security group and IAM policy, a snapshot for the investigation, revoking sessions, shares and KMS grants, deciding whom to notify."
    rationale    = "A graph joins what other systems keep apart, so one stolen role exposes whole relations of people: without a rehearsed order evidence is lost and access stays open."
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
    sources = ["https://docs.aws.amazon.com/neptune/latest/userguide/security.html"]
  }
}
