service "aws_documentdb" {
  name        = "Amazon DocumentDB"
  cloud       = "aws"
  family      = "nosql_database"
  description = "Managed document databases that speak the MongoDB protocol, on instances or as elastic clusters."
  aliases     = ["DocumentDB", "DocDB", "Amazon DocumentDB (with MongoDB compatibility)", "DocumentDB elastic clusters"]
  resources = [
    "aws_docdb_cluster",
    "aws_docdb_cluster_instance",
    "aws_docdb_cluster_parameter_group",
    "aws_docdb_cluster_snapshot",
    "aws_docdb_event_subscription",
    "aws_docdb_global_cluster",
    "aws_docdb_subnet_group",
    "aws_docdbelastic_cluster",
  ]
  sources = [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/what-is.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html",
  ]

  resource_type "aws_docdb_cluster" {
    # storage_encrypted has none here: a restored cluster has the encryption of its source.
    defaults = {
      backup_retention_period = 1
      deletion_protection     = false
      skip_final_snapshot     = false
    }
    identity = ["id", "cluster_identifier", "arn"]
  }

  resource_type "aws_docdb_cluster_instance" {
    defaults = {
      copy_tags_to_snapshot       = false
      enable_performance_insights = false
    }
    identity = ["id", "identifier", "arn"]
  }

  resource_type "aws_docdb_global_cluster" {
    defaults = { deletion_protection = false }
    identity = ["id", "global_cluster_identifier", "arn"]
  }

  function "restored" {
    description = "Whether a cluster is made from a snapshot or a point in time of another."
    params      = ["cluster"]
    result      = cluster.snapshot_identifier != null || length(cluster.restore_to_point_in_time) > 0
  }

  area "middleware" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the database engine and its storage."
    customer = "Sets parameters of the cluster, database users and their roles."
    reason   = "TLS, auditing and profiling are engine parameters, and users live in the engine."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes engine patches and system updates, and installs required ones in the maintenance window."
    customer = "Chooses the window, applies what is pending, plans major version upgrades before the end of support."
    reason   = "Clusters run an engine version on instances, and patches restart them."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Demands TLS in the default parameter group and rotates server certificates."
    customer = "Leaves TLS on, raises its minimum version, trusts new authorities in time and verifies the server in clients."
    reason   = "A cluster parameter can turn TLS off, and the certificate authority is specific to the service."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Backs up the cluster volume continuously for at least one day; this cannot be turned off."
    customer = "Sets retention up to 35 days, takes manual snapshots for longer, copies to another region or account, tests restores."
    reason   = "Backups are always on, but short, and end with the cluster."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps six copies of the data in three zones and promotes a replica when the primary fails."
    customer = "Runs a replica in a second zone so that there is something to promote, adds a global cluster if a region may be lost."
    reason   = "Storage is redundant by itself, compute only with a second instance."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates, stores and rotates the master password in Secrets Manager when asked, and accepts IAM identities in newer versions."
    customer = "Asks for it, lets only the right roles read the secret, keeps and rotates the passwords of all other users."
    reason   = "DocumentDB can own the life of the master password; every other user stays with the customer."
    source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-secrets-manager.html"
  }

  variant "elastic" {
    name        = "Elastic clusters"
    description = "Sharded clusters whose capacity is given in shards and vCPUs instead of instances."
    source      = "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html"

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "dependent"
      provider = "Encrypts every elastic cluster; this cannot be turned off."
      customer = "Chooses the key, where its own is needed."
      reason   = "Encryption is always on."
      source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-encryption.html"
    }

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Accepts TLS connections only."
      customer = "Verifies the certificate in clients."
      reason   = "Elastic clusters have no parameter group that could turn TLS off."
      source   = "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-encryption.html"
    }
  }

  # Encryption at rest and keys

  obligation "storage_encrypted" {
    title     = "Encrypt cluster storage"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Storage, replicas and snapshots of an unencrypted cluster are readable by whoever gets hold of a copy, and encryption can only be chosen when the cluster is made."
    provider  = "Encrypts and decrypts transparently with a KMS key once the cluster asks for it."
    frameworks = {
      aws_fsbp         = ["DocumentDB.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_74", "CKV_AWS_292"]
      trivy     = ["AWS-0021"]
      powerpipe = ["docdb_global_cluster_encrypted"]
    }
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]

    # What is restored has the encryption of its source, unless a key is named.
    check "aws_docdb_cluster" {
      when    = self.storage_encrypted != null || !restored(self)
      require = self.storage_encrypted == true || restored(self) && self.kms_key_id != null
      fix     = { storage_encrypted = true }
    }

    # One that is made from a cluster has its encryption.
    check "aws_docdb_global_cluster" {
      when    = self.storage_encrypted != null || self.source_db_cluster_identifier == null
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt clusters with a customer managed key"
    area        = "key_management"
    severity    = "low"
    rationale   = "With the AWS managed key nobody can narrow who decrypts, revoke access in an incident or share an encrypted snapshot with another account."
    provider    = "Protects the key material in KMS and uses the key only under a grant."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_182"], trivy = ["AWS-0022"], powerpipe = ["docdb_cluster_encrypted_with_kms"] }
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]

    check "aws_docdb_cluster" {
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own, with storage_encrypted = true."
    }

    check "aws_docdbelastic_cluster" {
      require = names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "snapshot_encrypted" {
    title     = "Take snapshots only of encrypted clusters"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "A snapshot inherits the encryption of its source; an unencrypted one outlives the cluster and can be shared or copied in the clear."
    provider  = "Encrypts the snapshot with the key of its source."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["CP-9(8)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html"]

    # Whether the snapshot is encrypted is computed; before it exists only its source tells.
    check "aws_docdb_cluster_snapshot" {
      companion "aws_docdb_cluster" {
        self_attribute = "db_cluster_identifier"
      }
      require = self.storage_encrypted == true || self.storage_encrypted != false && alltrue([
        for c in companions.aws_docdb_cluster : c.storage_encrypted == true || c.storage_encrypted == null && restored(c)
      ])
      remedy = "Set storage_encrypted = true on the cluster, or name a KMS key while the snapshot is copied."
    }
  }

  # Encryption in transit

  obligation "tls_not_disabled" {
    title     = "Leave TLS on in parameter groups"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With tls = disabled the cluster refuses TLS altogether: passwords and documents cross the network readable to anyone on the path."
    provider  = "Demands TLS unless the parameter says otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_90"], powerpipe = ["docdb_cluster_parameter_group_tls_enabled"] }
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html"]

    check "aws_docdb_cluster_parameter_group" {
      require = !anytrue([for p in self.parameter : lower(p.name) == "tls" && lower(p.value) == "disabled"])
      remedy  = "Remove the parameter tls or set it to \"enabled\" or \"tls1.2+\", then restart the instances."
    }
  }

  obligation "tls_minimum_version" {
    title       = "Demand TLS 1.2 or later"
    area        = "encryption_in_transit"
    severity    = "low"
    rationale   = "The value enabled also accepts TLS 1.0 and 1.1, which old drivers then keep using."
    provider    = "Refuses older protocol versions when the parameter says so."
    recommended = false
    frameworks = {
      aws_fsbp         = ["DocumentDB.6"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups-list_of_parameters.html"]

    # Version 3.6 has no such value.
    check "aws_docdb_cluster_parameter_group" {
      when    = self.family != "docdb3.6"
      require = anytrue([for p in self.parameter : lower(p.name) == "tls" && contains(["tls1.2+", "tls1.3+", "fips-140-3"], lower(p.value))])
      remedy  = "Set the parameter tls to \"tls1.2+\" or \"tls1.3+\", then restart the instances."
    }
  }

  obligation "ca_certificate" {
    title     = "Use a current certificate authority"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The authorities of 2015 and 2019 have ended: clients that verify the server are refused, and the ones that are made to work stop verifying."
    provider  = "Runs the authorities, rotates server certificates under the current ones and announces when one ends."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-12"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/ca_cert_rotation.html"]

    # Unset is the authority that the service has as its default.
    check "aws_docdb_cluster_instance" {
      require = !matches("^rds-ca-20[0-9][0-9]", self.ca_cert_identifier)
      fix     = { ca_cert_identifier = "rds-ca-rsa2048-g1" }
    }
  }

  # Reach

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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/document-db-subnet-groups.html"]

    check "aws_docdb_cluster" {
      companion "aws_docdb_subnet_group" {
        self_attribute = "db_subnet_group_name"
      }
      require = length(companions.aws_docdb_subnet_group) > 0 || self.db_subnet_group_name != null && self.db_subnet_group_name != "default"
      remedy  = "Set db_subnet_group_name to an aws_docdb_subnet_group of private subnets."
    }

    check "aws_docdbelastic_cluster" {
      require = length(self.subnet_ids) > 0
      remedy  = "List private subnets in several zones in subnet_ids."
    }
  }

  obligation "private_subnets" {
    title     = "Put only private subnets into subnet groups"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A subnet that hands out public addresses routes to the Internet: forwarders and bastions end up beside the database, and its security group is then all there is."
    provider  = "Gives instances private addresses only."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/document-db-subnet-groups.html"]

    check "aws_docdb_subnet_group" {
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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/document-db-subnet-groups.html"]

    check "aws_docdb_cluster" {
      also    = ["aws_docdbelastic_cluster"]
      require = length(self.vpc_security_group_ids) > 0
      remedy  = "Set vpc_security_group_ids to a group that lets in the clients of the cluster only."
    }
  }

  obligation "security_group_not_open" {
    title     = "Close cluster security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address is harmless only until a tunnel, a peering or a forwarder appears; open document databases are wiped and held to ransom within days."
    provider  = "Gives clusters no public address and enforces the rules of their security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/document-db-subnet-groups.html"]

    check "aws_docdb_cluster" {
      also = ["aws_docdbelastic_cluster"]

      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the cluster, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  # Who may connect

  obligation "master_password_managed" {
    title     = "Keep the master password out of Terraform state"
    area      = "secrets"
    severity  = "medium"
    rationale = "An ordinary password argument is stored in plain text in state and plan files, so everyone who may read the state is administrator of the cluster, and the password is never rotated."
    provider  = "Generates the password, keeps it in Secrets Manager and rotates it every seven days when asked."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)", "IA-5(6)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-secrets-manager.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster",
    ]

    # A secondary of a global cluster has no password of its own; a write-only argument is never in plan or state, its version is.
    check "aws_docdb_cluster" {
      when    = !restored(self) && !(self.global_cluster_identifier != null && self.master_password == null)
      require = self.manage_master_user_password == true || self.master_password_wo_version != null
      remedy  = "Remove master_password and set manage_master_user_password = true, or pass the password through master_password_wo and master_password_wo_version."
    }

    check "aws_docdbelastic_cluster" {
      require = self.auth_type == "SECRET_ARN"
      remedy  = "Set auth_type = \"SECRET_ARN\" and admin_user_password to the ARN of a secret in Secrets Manager."
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
      aws_fsbp         = ["DocumentDB.2"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      pci_dss_4_0      = ["10.5.1", "3.2.1"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_360"], powerpipe = ["docdb_cluster_backup_retention_period_7"] }
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html"]

    check "aws_docdb_cluster" {
      also    = ["aws_docdbelastic_cluster"]
      require = self.backup_retention_period >= 7
      fix     = { backup_retention_period = 7 }
      autofix = true
    }
  }

  obligation "deletion_protection" {
    title     = "Protect clusters from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A renamed argument that forces replacement, a destroy in the wrong workspace or one console click deletes the cluster, and its automated backups with it."
    provider  = "Refuses every delete call while protection is on."
    frameworks = {
      aws_fsbp       = ["DocumentDB.5"]
      nist_800_53_r5 = ["CM-3", "CP-2(5)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html"]

    check "aws_docdb_cluster" {
      also    = ["aws_docdb_global_cluster"]
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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html"]

    check "aws_docdb_cluster" {
      require = self.skip_final_snapshot == false
      remedy  = "Set skip_final_snapshot = false and give a final_snapshot_identifier."
    }
  }

  obligation "copy_tags_to_snapshot" {
    title       = "Copy tags to snapshots"
    area        = "asset_inventory"
    severity    = "low"
    rationale   = "Snapshots without tags have no owner and no classification, and fall outside of policies that decide by tag who may share or delete them."
    provider    = "Copies the tags to every snapshot it takes when told to."
    recommended = false
    frameworks  = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.13"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBInstance.html"]

    check "aws_docdb_cluster_instance" {
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
      nist_800_53_r5 = ["CP-10", "SI-13(5)"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html"]

    # Seen where the cluster and its instances are in one module.
    check "aws_docdb_cluster" {
      companion "aws_docdb_cluster_instance" {
        attribute = "cluster_identifier"
      }
      when = length(companions.aws_docdb_cluster_instance) > 0
      require = length(companions.aws_docdb_cluster_instance) > 1 && (
        anytrue([for i in companions.aws_docdb_cluster_instance : i.availability_zone == null]) ||
        anytrue([for i in companions.aws_docdb_cluster_instance : i.availability_zone != companions.aws_docdb_cluster_instance[0].availability_zone])
      )
      remedy = "Add a second aws_docdb_cluster_instance in another zone."
    }

    check "aws_docdbelastic_cluster" {
      require = self.shard_instance_count == null || self.shard_instance_count > 1
      fix     = { shard_instance_count = 2 }
    }
  }

  obligation "supported_engine_version" {
    title     = "Run an engine version in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "Standard support of version 3.6 ended in March 2026: fixes come only under paid extended support, and an upgrade is forced at its end."
    provider  = "Publishes end dates, charges for extended support and upgrades what is overdue."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-version-support-dates.html"]

    check "aws_docdb_cluster" {
      require = !matches("^3\\.", self.engine_version)
      remedy  = "Set engine_version to \"5.0.0\" or later with allow_major_version_upgrade = true, and a parameter group of that family."
    }
  }

  # Seeing what happens

  obligation "log_exports" {
    title     = "Export cluster logs to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs that stay on the instances are lost with them; an investigation then finds neither sign-ins nor slow operations."
    provider  = "Ships audit and profiler logs to a log group when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_85"]
      trivy     = ["AWS-0020"]
      powerpipe = ["docdb_cluster_log_exports_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"]

    check "aws_docdb_cluster" {
      require = contains(self.enabled_cloudwatch_logs_exports, "audit") || contains(self.enabled_cloudwatch_logs_exports, "profiler")
      fix     = { enabled_cloudwatch_logs_exports = ["audit", "profiler"] }
      autofix = true
    }
  }

  obligation "audit_log_export" {
    title     = "Export the audit log to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without the audit log nobody can say who signed in, who failed to, and who dropped or read a collection."
    provider  = "Ships audit events to a log group once the cluster exports them and a parameter turns auditing on."
    frameworks = {
      aws_fsbp         = ["DocumentDB.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "AU-10"]
      pci_dss_4_0      = ["10.2.1", "10.2.2"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = { powerpipe = ["docdb_cluster_audit_logs_enabled"] }
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"]

    check "aws_docdb_cluster" {
      require = contains(self.enabled_cloudwatch_logs_exports, "audit")
      fix     = { enabled_cloudwatch_logs_exports = ["audit", "profiler"] }
      autofix = true
    }
  }

  obligation "audit_logs_parameter" {
    title     = "Turn auditing on in parameter groups"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The engine audits nothing until the parameter audit_logs says so: an exported audit log of such a cluster is empty, and nobody notices before it is needed."
    provider  = "Records the events that the parameter names."
    frameworks = {
      aws_fsbp         = ["DocumentDB.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived     = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_104"], powerpipe = ["docdb_cluster_paramater_group_logging_enabled"] }
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups-list_of_parameters.html"]

    check "aws_docdb_cluster_parameter_group" {
      require = anytrue([for p in self.parameter : lower(p.name) == "audit_logs" && !contains(["disabled", "none"], lower(p.value))])
      remedy  = "Add a parameter audit_logs with the value \"enabled\" (or \"all\", or a list such as \"ddl,dml_write\")."
    }
  }

  obligation "own_parameter_group" {
    title      = "Give clusters a parameter group of their own"
    area       = "configuration"
    severity   = "low"
    rationale  = "The default group cannot be changed and has auditing off: with it neither auditing nor a minimum TLS version can be had."
    provider   = "Applies the group that is named, or its default group."
    frameworks = { cis_controls_8_1 = ["4.1"], nist_800_53_r5 = ["CM-6"], iso_27001_2022 = ["A.8.9"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups.html"]

    check "aws_docdb_cluster" {
      companion "aws_docdb_cluster_parameter_group" {
        self_attribute = "db_cluster_parameter_group_name"
      }
      require = length(companions.aws_docdb_cluster_parameter_group) > 0 || self.db_cluster_parameter_group_name != null && !startswith(self.db_cluster_parameter_group_name, "default.")
      remedy  = "Set db_cluster_parameter_group_name to an aws_docdb_cluster_parameter_group with audit_logs and tls set."
    }
  }

  obligation "performance_insights" {
    title       = "Enable Performance Insights"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Without it nobody can tell a flood of queries from a missing index when the cluster stops answering."
    provider    = "Samples the load and keeps it for seven days."
    recommended = false
    frameworks  = { nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/performance-insights.html"]

    check "aws_docdb_cluster_instance" {
      require = self.enable_performance_insights == true
      fix     = { enable_performance_insights = true }
    }
  }

  # What Terraform cannot show

  obligation "snapshots_reviewed" {
    title        = "Review manual snapshots and whom they are shared with"
    area         = "retention_deletion"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A snapshot that is shared with all accounts hands the whole database to whoever looks, and one that nobody deletes keeps personal data that was erased from the cluster."
    provider     = "Keeps manual snapshots until they are deleted, refuses to publish encrypted ones and lists whom they are shared with."
    frameworks = {
      aws_fsbp         = ["DocumentDB.3"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-21", "SI-12(3)"]
      pci_dss_4_0      = ["10.3.2", "1.4.2"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
      gdpr             = ["5", "17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "gdpr"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-share_cluster_snapshots.html"]
  }

  obligation "users_reviewed" {
    title        = "Review database users and their roles"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users inside the engine are invisible to IAM: people who left, applications that sign in as the master user and the role root stay until somebody lists them."
    provider     = "Authenticates users and enforces roles; evaluates IAM policies for the management interface."
    frameworks = {
      cis_controls_8_1 = ["5.1"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/role_based_access_control.html"]
  }

  obligation "maintenance_applied" {
    title        = "Apply pending engine patches and plan upgrades"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Engine patches and certificate rotations wait as pending actions until somebody applies them or a date forces them; major versions need a tested move."
    provider     = "Announces patches and end dates, installs required ones in the maintenance window."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html"]
  }

  obligation "audit_log_reviewed" {
    title        = "Read the audit log and alarm on it"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "An exported log helps only if somebody is told of bursts of failed sign-ins, new users with root and dropped collections."
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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"]
  }

  obligation "client_verifies_certificate" {
    title        = "Verify the server certificate in every client"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Drivers that are told to allow invalid certificates talk to anyone who answers, and clients with an old bundle stop on the day the authority is rotated."
    provider     = "Publishes the bundle of its authorities and announces rotations."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/ca_cert_rotation.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores from backup"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into a new cluster: date, snapshot or point in time, time to recover, collections and indexes compared, who checked."
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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-restore_from_snapshot.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a failover with an application connected: seconds until it wrote again, drivers that hung, retries that were missing, what was changed since."
    rationale    = "The replica takes over in under a minute, but applications that connect to an instance instead of the replica set stay down until somebody restarts them."
    provider     = "Detects failures and promotes a replica; fails over on request for a test."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/failover.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a breached cluster"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year, for a stolen credential and for a shared snapshot: cutting access by security group, rotating every password, a snapshot for the investigation, revoking shares and KMS grants, deciding whom to notify."
    rationale    = "When credentials leak, minutes count: without a rehearsed order people delete the evidence, or rotate the one password that the attacker does not use."
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
    sources = ["https://docs.aws.amazon.com/documentdb/latest/developerguide/security.html"]
  }
}
