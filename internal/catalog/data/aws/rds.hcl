service "aws_rds" {
  name        = "Amazon RDS"
  cloud       = "aws"
  family      = "managed_relational_database"
  description = "Managed relational databases: MySQL, PostgreSQL, MariaDB, Oracle, SQL Server, Db2 and the Aurora clusters."
  seeds       = [237]
  aliases     = ["RDS", "Amazon Relational Database Service", "Amazon Aurora", "Aurora", "RDS Proxy"]
  resources = [
    "aws_db_instance",
    "aws_db_instance_automated_backups_replication",
    "aws_db_instance_role_association",
    "aws_db_parameter_group",
    "aws_db_option_group",
    "aws_db_subnet_group",
    "aws_db_security_group",
    "aws_db_snapshot",
    "aws_db_snapshot_copy",
    "aws_db_cluster_snapshot",
    "aws_db_event_subscription",
    "aws_db_proxy",
    "aws_db_proxy_default_target_group",
    "aws_db_proxy_endpoint",
    "aws_db_proxy_target",
    "aws_rds_certificate",
    "aws_rds_cluster",
    "aws_rds_cluster_activity_stream",
    "aws_rds_cluster_endpoint",
    "aws_rds_cluster_instance",
    "aws_rds_cluster_parameter_group",
    "aws_rds_cluster_role_association",
    "aws_rds_cluster_snapshot_copy",
    "aws_rds_custom_db_engine_version",
    "aws_rds_export_task",
    "aws_rds_global_cluster",
    "aws_rds_instance_state",
    "aws_rds_integration",
    "aws_rds_reserved_instance",
    "aws_rds_shard_group",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.html",
  ]

  resource_type "aws_db_instance" {
    # backup_retention_period has none here: 0 for a new instance, the source's for a restored one.
    defaults = {
      storage_encrypted                   = false
      publicly_accessible                 = false
      auto_minor_version_upgrade          = true
      multi_az                            = false
      deletion_protection                 = false
      copy_tags_to_snapshot               = false
      iam_database_authentication_enabled = false
      performance_insights_enabled        = false
      monitoring_interval                 = 0
      skip_final_snapshot                 = false
      delete_automated_backups            = true
    }
    renamed  = { db_name = "name" }
    legacy   = { name = "string", security_group_names = "strings" }
    identity = ["id", "identifier", "arn"]
  }

  resource_type "aws_rds_cluster" {
    # The provider made engine a required argument with version 5. storage_encrypted has no default here:
    # it depends on the engine mode, and on what the cluster is restored from.
    defaults = {
      engine                              = "aurora"
      engine_mode                         = "provisioned"
      backup_retention_period             = 1
      backtrack_window                    = 0
      copy_tags_to_snapshot               = false
      deletion_protection                 = false
      iam_database_authentication_enabled = false
      skip_final_snapshot                 = false
      delete_automated_backups            = true
    }
    identity = ["id", "cluster_identifier", "arn"]
  }

  resource_type "aws_rds_cluster_instance" {
    defaults = {
      publicly_accessible        = false
      auto_minor_version_upgrade = true
      monitoring_interval        = 0
    }
    identity = ["id", "identifier", "arn"]
  }

  resource_type "aws_rds_global_cluster" {
    defaults = { deletion_protection = false }
    identity = ["id", "global_cluster_identifier", "arn"]
  }

  resource_type "aws_db_event_subscription" {
    defaults = { enabled = true }
  }

  # EC2-Classic ended in 2022; provider 5 removed the type.
  resource_type "aws_db_security_group" {
    legacy = {
      id                                = "string"
      arn                               = "string"
      name                              = "string"
      description                       = "string"
      tags                              = "map"
      "ingress.cidr"                    = "string"
      "ingress.security_group_id"       = "string"
      "ingress.security_group_name"     = "string"
      "ingress.security_group_owner_id" = "string"
    }
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates, stores and rotates the master password in Secrets Manager when asked, and signs short-lived tokens for IAM sign-in."
    customer = "Asks for it, lets only the right roles read the secret, keeps and rotates the passwords of all other database users."
    reason   = "RDS can own the life of the master password; every other database account stays with the customer."
    source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
  }

  variant "aurora" {
    name        = "Amazon Aurora"
    description = "MySQL- and PostgreSQL-compatible clusters on storage that AWS replicates across three Availability Zones."
    source      = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Backs up the cluster volume continuously; this cannot be turned off."
      customer = "Sets retention from 1 to 35 days, takes manual snapshots for longer, copies to another region or account, tests restores."
      reason   = "Aurora backs up without a backup window and keeps at least one day."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the data in three Availability Zones, repairs storage and promotes a reader when the writer fails."
      customer = "Runs a reader in a second zone so that there is something to promote, sets failover order, adds a second region if one may be lost."
      reason   = "Storage is redundant by itself, compute only with a second instance."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
    }
  }

  variant "aurora_serverless" {
    name        = "Aurora Serverless v2"
    description = "Aurora instances of class db.serverless, whose capacity follows the load between two bounds."
    source      = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html"

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Backs up the cluster volume continuously; this cannot be turned off."
      customer = "Sets retention from 1 to 35 days, takes manual snapshots for longer, copies to another region or account, tests restores."
      reason   = "Aurora backs up without a backup window and keeps at least one day."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the data in three Availability Zones, scales each instance between the bounds and promotes a reader when the writer fails."
      customer = "Sets bounds that the load fits in, runs a reader in a second zone in a promotion tier that scales with the writer, watches for the upper bound."
      reason   = "Capacity is the provider's to move, but only between the customer's bounds."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html"
    }
  }

  variant "custom" {
    name        = "Amazon RDS Custom"
    description = "Oracle and SQL Server on a host to which the customer has administrative access."
    source      = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Ships the machine image and automates backups and recovery while the instance stays inside the support perimeter."
      customer = "Patches and configures the operating system, and keeps the instance inside the support perimeter."
      reason   = "RDS Custom opens the host to the customer."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-concept.html"
    }

    area "middleware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Starts, monitors and restarts the engine, and installs it from the engine version it is given."
      customer = "Builds the custom engine version from its own media and licenses, configures the engine as its administrator."
      reason   = "The customer is administrator of the engine and may bring its own build."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
    }

    area "host_protection" {
      party  = "customer"
      reason = "Whoever may log in to the host and install software there has to protect and watch it."
      source = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes base images, and patches engine and system only of instances on versions that AWS provides."
      customer = "Prepares and applies patches of operating system and engine for its own engine versions and images."
      reason   = "Minor version upgrades are not automatic for RDS Custom."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Takes snapshots and log backups while automation is active and the instance is inside the support perimeter."
      customer = "Ends automation pauses quickly, keeps the instance inside the perimeter, sets retention, tests restores."
      reason   = "Changes on the host can stop the automated backups."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-concept.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Replaces a failed host, and offers a standby for SQL Server."
      customer = "Builds high availability itself where RDS Custom offers none, as with Data Guard for Oracle, and rehearses it."
      reason   = "Multi-AZ deployments are not there for every engine of RDS Custom."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
    }
  }

  variant "outposts" {
    name        = "Amazon RDS on AWS Outposts"
    description = "DB instances on AWS hardware in the customer's own facility."
    source      = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html"

    area "physical_facility" {
      party  = "customer"
      reason = "The rack stands in the customer's room: doors, power, cooling and visitors are the customer's."
      source = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_network" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the network inside the rack and the encrypted service link."
      customer = "Provides the local network and a redundant connection to the region."
      reason   = "Without the link to the region the database cannot be managed."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Owns, monitors and replaces the hardware."
      customer = "Lets technicians in, guards the hardware and its return."
      reason   = "AWS hardware in a place that AWS does not control."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Takes backups to the region or to the Outpost, as chosen."
      customer = "Chooses the target, sees that one copy is outside the site, keeps capacity for a restore, tests it."
      reason   = "Backups kept on the Outpost are lost with the site."
      source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.html"
    }
  }

  # What several conditions ask

  function "own_key" {
    description = "Whether a key is named that is not the one AWS manages for the account."
    params      = ["key"]
    result      = is_set(key) && names_own_key(key)
  }

  function "made_empty" {
    description = "Whether a database is made new, not from a snapshot or a point in time."
    params      = ["database"]
    result      = database.snapshot_identifier == null && length(database.restore_to_point_in_time) == 0
  }

  function "decides_encryption" {
    description = "Whether a cluster says itself whether it is encrypted. One that is restored or replicated takes it from its source; serverless v1 always is."
    params      = ["cluster"]
    result = (
      cluster.storage_encrypted != null ||
      cluster.engine_mode != "serverless" && made_empty(cluster) && cluster.replication_source_identifier == null
    )
  }

  function "keeps_backups" {
    description = "Whether a retention turns automated backups on, with a number of days that RDS takes."
    params      = ["days"]
    result      = days > 0 && days <= 35
  }

  function "own_subnets" {
    description = "Whether a subnet group is named that is not the default one."
    params      = ["group"]
    result      = group != null && group != "default"
  }

  function "default_group" {
    description = "Whether a parameter group is that of AWS, which nobody can change."
    params      = ["name"]
    result      = name == null || startswith(name, "default.")
  }

  function "mentions" {
    description = "Whether a parameter group has a parameter, of whatever value."
    params      = ["group", "name"]
    result      = anytrue([for p in group.parameter : p.name == name])
  }

  function "sets" {
    description = "Whether a parameter group sets a parameter to one of the values, given in lower case."
    params      = ["group", "name", "values"]
    result      = anytrue([for p in group.parameter : p.name == name && contains(values, lower(p.value))])
  }

  function "logs_queries" {
    description = "Whether a parameter group makes PostgreSQL log schema changes and slow statements."
    params      = ["group"]
    result = (
      sets(group, "log_statement", ["ddl", "mod", "all"]) &&
      anytrue([for p in group.parameter : p.name == "log_min_duration_statement" && p.value != "-1"])
    )
  }

  function "old_tls" {
    description = "Whether a parameter of PostgreSQL or MySQL lets in TLS 1.0 or 1.1."
    params      = ["parameter"]
    result = (
      parameter.name == "ssl_min_protocol_version" && matches("^TLSv1(\\.1)?$", parameter.value) ||
      parameter.name == "tls_version" && matches("TLSv1(\\.1)?(,|$)", parameter.value)
    )
  }

  function "ended_authority" {
    description = "Whether a certificate authority is one of those named after a year, which have ended."
    params      = ["identifier"]
    result      = matches("^rds-ca-20[0-9][0-9]", identifier)
  }

  function "is_aurora_mysql" {
    description = "Whether an engine is Aurora MySQL, by today's or its first name."
    params      = ["engine"]
    result      = contains(["aurora", "aurora-mysql"], engine)
  }

  function "is_cluster_postgres" {
    description = "Whether the engine of a cluster is a PostgreSQL."
    params      = ["engine"]
    result      = contains(["aurora-postgresql", "postgres"], engine)
  }

  function "flawed_log_fdw" {
    description = "Whether a PostgreSQL, from version 10 on, or an Aurora PostgreSQL is older than the fix of log_fdw."
    params      = ["database"]
    result = (
      database.engine == "postgres" && matches("^(13\\.[0-2]|12\\.[0-6]|11\\.([0-9]|1[01])|10\\.([0-9]|1[0-6]))([^0-9]|$)", database.engine_version) ||
      database.engine == "aurora-postgresql" && matches("^(11\\.[0-8]|10\\.([0-9]|1[0-3])|9\\.[0-9]+)([^0-9]|$)", database.engine_version)
    )
  }

  # Encryption at rest and keys

  obligation "storage_encrypted" {
    title     = "Encrypt database storage"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Storage, snapshots, replicas and backups of an unencrypted database are readable by whoever gets hold of a copy, and encryption cannot be switched on later without restoring a copied snapshot. Aurora encrypts clusters created since 18 February 2026 by default, but not those that are older, and only the argument makes it certain."
    provider  = "Encrypts and decrypts transparently with a KMS key once the database asks for it."
    frameworks = {
      aws_fsbp            = ["RDS.3", "RDS.27"]
      cis_aws_foundations = ["3.2.1"]
      cis_controls_8_1    = ["3.11"]
      nist_800_53_r5      = ["SC-28(1)", "SC-13"]
      pci_dss_4_0         = ["3.5.1"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
      nist_csf_2_0        = ["PR.DS-01"]
      gdpr                = ["32"]
    }
    derived = ["cis_controls_8_1", "soc_2", "nist_csf_2_0"]
    equivalents = {
      checkov   = ["CKV_AWS_16", "CKV_AWS_96", "CKV_AWS_140"]
      trivy     = ["AWS-0080", "AWS-0079"]
      powerpipe = ["rds_db_instance_encryption_at_rest_enabled", "rds_db_cluster_encryption_enabled", "rds_global_cluster_encryption_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html",
    ]

    # A replica has the encryption of its source.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }

    # What is restored or joined has the encryption of its source; a snapshot can be encrypted on the way by naming a key.
    check "aws_rds_cluster" {
      when    = decides_encryption(self)
      require = self.storage_encrypted == true || self.snapshot_identifier != null && self.kms_key_id != null
      fix     = { storage_encrypted = true }
    }

    check "aws_rds_global_cluster" {
      when    = self.source_db_cluster_identifier == null
      require = self.storage_encrypted == true
      fix     = { storage_encrypted = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt databases with a customer managed key"
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
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    # Trivy's check of clusters asks for both, encryption and a key of one's own.
    equivalents = { checkov = ["CKV_AWS_327"], trivy = ["AWS-0079"], powerpipe = ["rds_db_cluster_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html"]

    check "aws_db_instance" {
      when    = self.replicate_source_db == null && made_empty(self)
      require = own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own, with storage_encrypted = true."
    }

    check "aws_rds_cluster" {
      when    = made_empty(self) && self.replication_source_identifier == null
      require = own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own, with storage_encrypted = true."
    }
  }

  obligation "copies_customer_managed_key" {
    title       = "Encrypt copies of backups with your own key"
    area        = "key_management"
    severity    = "low"
    rationale   = "A copy under the AWS managed key cannot be restored in another account, and whoever administers the account that made it can read it."
    provider    = "Re-encrypts the copy under the key that it is given, in the region of the copy."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["CP-9(8)", "SC-12"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_245", "CKV_AWS_266"]
      powerpipe = ["rds_db_snapshot_copy_encrypted_with_kms_cmk"]
    }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    ]

    check "aws_db_snapshot_copy" {
      also    = ["aws_rds_cluster_snapshot_copy"]
      require = own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own in the region of the copy."
    }

    check "aws_db_instance_automated_backups_replication" {
      require = own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own in the region of the replica."
    }
  }

  obligation "activity_stream_customer_managed_key" {
    title       = "Encrypt activity streams with your own key"
    area        = "key_management"
    severity    = "low"
    rationale   = "The stream holds every statement with its values; only a key of your own keeps database administrators from reading their own audit trail."
    provider    = "Encrypts each record with the key before it enters the stream."
    recommended = false
    frameworks  = { cis_controls_8_1 = ["3.11"], nist_800_53_r5 = ["AU-9(3)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_246"], powerpipe = ["rds_cluster_activity_stream_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.Overview.html"]

    check "aws_rds_cluster_activity_stream" {
      require = own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "snapshot_encrypted" {
    title     = "Take snapshots only of encrypted databases"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "A snapshot inherits the encryption of its source; an unencrypted one outlives the database and can be shared or copied in the clear."
    provider  = "Encrypts the snapshot with the key of its source."
    frameworks = {
      aws_fsbp         = ["RDS.4"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["CP-9(8)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
      nist_csf_2_0     = ["PR.DS-01"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa", "nist_csf_2_0"]
    equivalents = { checkov = ["CKV_AWS_146"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"]

    # Whether the snapshot is encrypted is computed; before it exists only its source tells.
    check "aws_db_snapshot" {
      companion "aws_db_instance" {
        self_attribute = "db_instance_identifier"
      }
      require = self.encrypted == true || self.encrypted != false && alltrue([for i in companions.aws_db_instance : i.storage_encrypted == true || i.replicate_source_db != null])
      remedy  = "Set storage_encrypted = true on the DB instance, or encrypt while copying with an aws_db_snapshot_copy that has a kms_key_id."
    }

    check "aws_db_cluster_snapshot" {
      companion "aws_rds_cluster" {
        self_attribute = "db_cluster_identifier"
      }
      require = self.storage_encrypted == true || self.storage_encrypted != false && alltrue([
        for c in companions.aws_rds_cluster :
        c.storage_encrypted == true || !decides_encryption(c)
      ])
      remedy = "Set storage_encrypted = true on the cluster, or encrypt while copying with an aws_rds_cluster_snapshot_copy that has a kms_key_id."
    }
  }

  # Reach

  obligation "not_publicly_accessible" {
    title     = "Keep databases off the public Internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A public address puts the login prompt of the database in front of everyone who scans for it; one loose security group rule then opens it."
    provider  = "Gives the endpoint a public address only when asked."
    frameworks = {
      aws_fsbp            = ["RDS.2"]
      cis_aws_foundations = ["3.2.3"]
      cis_controls_8_1    = ["12.2"]
      nist_800_53_r5      = ["AC-4(21)", "AC-6", "SC-7", "SC-7(3)"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.8.20"]
      soc_2               = ["CC6.6"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_17"]
      trivy     = ["AWS-0180"]
      powerpipe = ["rds_db_instance_prohibit_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]

    check "aws_db_instance" {
      also    = ["aws_rds_cluster_instance"]
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }

    check "aws_rds_shard_group" {
      require = self.publicly_accessible != true
      fix     = { publicly_accessible = false }
    }
  }

  obligation "security_group_not_open" {
    title     = "Close database security groups to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for the whole Internet is harmless only as long as no route and no public address appears; behind a tunnel, a peering or a load balancer it is open already."
    provider  = "Enforces the rules of the security groups that the database is given."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"]

    check "aws_db_instance" {
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the instance, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }

    check "aws_rds_cluster" {
      companion "aws_security_group" {
        self_attribute = "vpc_security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "In the aws_security_group of the cluster, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  obligation "own_subnet_group" {
    title     = "Place databases in a subnet group of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet group the database lands in the default VPC, whose subnets all route to the Internet and which every other experiment in the account shares."
    provider  = "Places the database in the subnets of the group."
    frameworks = {
      aws_fsbp         = ["RDS.18"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]

    # A replica in the same region is placed beside its source.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = own_subnets(self.db_subnet_group_name)
      remedy  = "Set db_subnet_group_name to an aws_db_subnet_group of private subnets."
    }

    check "aws_rds_cluster" {
      require = own_subnets(self.db_subnet_group_name)
      remedy  = "Set db_subnet_group_name to an aws_db_subnet_group of private subnets."
    }
  }

  obligation "private_subnets" {
    title     = "Put only private subnets into DB subnet groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "A subnet that hands out public addresses routes to the Internet; a database there is one setting away from being public."
    provider  = "Places instances only in subnets of the group."
    frameworks = {
      aws_fsbp         = ["RDS.46"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]

    check "aws_db_subnet_group" {
      companion "aws_subnet" {
        self_attribute = "subnet_ids"
      }
      require = !anytrue([for s in companions.aws_subnet : s.map_public_ip_on_launch == true])
      remedy  = "List only subnets in subnet_ids that have no route to an Internet gateway and leave map_public_ip_on_launch off."
    }
  }

  obligation "no_classic_security_group" {
    title     = "Replace EC2-Classic DB security groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "DB security groups belong to EC2-Classic, which has ended: they filter nothing in a VPC, and code that still has them hides what protects the database now."
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
    equivalents = { checkov = ["CKV_AWS_198"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html"]

    check "aws_db_security_group" {
      require = length(self.ingress) == 0
      remedy  = "Remove the resource, write the rules as an aws_security_group and name that in vpc_security_group_ids."
    }

    check "aws_db_instance" {
      require = length(self.security_group_names) == 0
      remedy  = "Remove security_group_names and set vpc_security_group_ids."
    }
  }

  obligation "non_default_port" {
    title       = "Use a port other than the engine's default"
    area        = "network_controls"
    severity    = "low"
    rationale   = "Scanners and worms knock on the default ports first. This slows them down; it replaces no security group."
    provider    = "Listens on the port that it is given."
    recommended = false
    frameworks  = { aws_fsbp = ["RDS.23"] }
    equivalents = { powerpipe = ["rds_db_instance_and_cluster_no_default_port"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"]

    check "aws_db_instance" {
      when = self.replicate_source_db == null && made_empty(self)
      require = self.port != null && !(
        self.port == 3306 && contains(["mysql", "mariadb"], self.engine) ||
        self.port == 5432 && self.engine == "postgres" ||
        self.port == 1521 && matches("oracle", self.engine) ||
        self.port == 1433 && matches("sqlserver", self.engine) ||
        self.port == 50000 && startswith(self.engine, "db2-")
      )
      remedy = "Set port to another number and use it in the security group too."
    }

    check "aws_rds_cluster" {
      when = made_empty(self)
      require = self.port != null && !(
        self.port == 3306 && contains(["aurora", "aurora-mysql", "mysql"], self.engine) ||
        self.port == 5432 && is_cluster_postgres(self.engine)
      )
      remedy = "Set port to another number and use it in the security group too."
    }
  }

  # Encryption in transit

  obligation "tls_required" {
    title     = "Refuse database connections without TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Most engines accept plain connections unless a parameter forbids them: passwords and rows then cross the network readable to anyone on the path, and nobody notices."
    provider  = "Offers TLS on every engine, issues the server certificate and makes it the default for new PostgreSQL and MariaDB versions."
    frameworks = {
      aws_fsbp         = ["RDS.38", "RDS.39", "RDS.41", "RDS.44"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
      nist_csf_2_0     = ["PR.DS-02"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa", "nist_csf_2_0"]
    equivalents = { checkov = ["CKV2_AWS_69"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html",
    ]

    # The parameter group, where it is in the module. TLS is required by default from PostgreSQL 15 and
    # MariaDB 11.8 on; MySQL 5.6 and MariaDB 10.4 and older have no parameter for it.
    check "aws_db_instance" {
      companion "aws_db_parameter_group" {
        self_attribute = "parameter_group_name"
      }
      require = alltrue([
        for g in companions.aws_db_parameter_group : (
          !matches("^postgres|sqlserver", g.family) ||
          sets(g, "rds.force_ssl", ["1"]) ||
          matches("^postgres(1[5-9]|[2-9][0-9])", g.family) && !mentions(g, "rds.force_ssl")
          ) && (
          !matches("^(mysql|mariadb)", g.family) || matches("^(mysql5\\.[156]|mariadb10\\.[0-4])$", g.family) ||
          sets(g, "require_secure_transport", ["1", "on", "true"]) ||
          matches("^mariadb(11\\.[89]|1[2-9]\\.)", g.family) && !mentions(g, "require_secure_transport")
          ) && (
          !matches("db2-[as]e", g.family) ||
          sets(g, "db2comm", ["ssl"])
        )
      ])
      remedy = "In the aws_db_parameter_group set rds.force_ssl = 1 (PostgreSQL, SQL Server), require_secure_transport = 1 (MySQL, MariaDB) or db2comm = SSL (Db2)."
    }

    # The default parameter group, where it is known to accept plain connections.
    check "aws_db_instance" {
      companion "aws_db_parameter_group" {
        self_attribute = "parameter_group_name"
      }
      when = (
        self.replicate_source_db == null && length(companions.aws_db_parameter_group) == 0 &&
        default_group(self.parameter_group_name)
      )
      require = !(
        self.engine == "mysql" || startswith(self.engine, "sqlserver-") || startswith(self.engine, "db2-") ||
        self.engine == "postgres" && matches("^(9|1[0-4])(\\.|$)", self.engine_version) ||
        self.engine == "mariadb" && matches("^(10\\.([5-9]|1[01])|11\\.[0-7])(\\.|$)", self.engine_version)
      )
      remedy = "Set parameter_group_name to an aws_db_parameter_group that requires TLS: rds.force_ssl = 1 (PostgreSQL, SQL Server), require_secure_transport = 1 (MySQL, MariaDB) or db2comm = SSL (Db2)."
    }

    # Aurora PostgreSQL requires TLS by default from 17 on.
    check "aws_rds_cluster" {
      companion "aws_rds_cluster_parameter_group" {
        self_attribute = "db_cluster_parameter_group_name"
      }
      require = alltrue([
        for g in companions.aws_rds_cluster_parameter_group : (
          !matches("^(aurora-)?postgres", g.family) ||
          sets(g, "rds.force_ssl", ["1"]) ||
          matches("^(postgres(1[5-9]|[2-9][0-9])|aurora-postgresql(1[7-9]|[2-9][0-9]))", g.family) && !mentions(g, "rds.force_ssl")
          ) && (
          !matches("^(aurora-)?mysql", g.family) ||
          sets(g, "require_secure_transport", ["1", "on", "true"])
        )
      ])
      remedy = "In the aws_rds_cluster_parameter_group set rds.force_ssl = 1 (PostgreSQL) or require_secure_transport = ON (MySQL)."
    }

    check "aws_rds_cluster" {
      companion "aws_rds_cluster_parameter_group" {
        self_attribute = "db_cluster_parameter_group_name"
      }
      when = (
        self.engine_mode != "serverless" && length(companions.aws_rds_cluster_parameter_group) == 0 &&
        default_group(self.db_cluster_parameter_group_name)
      )
      require = !(
        contains(["aurora-mysql", "mysql"], self.engine) ||
        self.engine == "aurora-postgresql" && matches("^(9|1[0-6])(\\.|$)", self.engine_version) ||
        self.engine == "postgres" && matches("^1[0-4](\\.|$)", self.engine_version)
      )
      remedy = "Set db_cluster_parameter_group_name to an aws_rds_cluster_parameter_group with rds.force_ssl = 1 (PostgreSQL) or require_secure_transport = ON (MySQL)."
    }
  }

  obligation "tls_minimum_version" {
    title     = "Do not allow TLS 1.0 and 1.1"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "A parameter that lets old protocol versions back in allows a man in the middle to talk client and server down to broken ciphers."
    provider  = "Disables old versions by default in current engine versions, and enables them when told to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html",
    ]

    check "aws_db_parameter_group" {
      require = !anytrue([
        for p in self.parameter :
        old_tls(p) || contains(["rds.tls10", "rds.tls11"], p.name) && lower(p.value) == "enabled"
      ])
      remedy = "Set ssl_min_protocol_version = TLSv1.2 (PostgreSQL), tls_version = TLSv1.2,TLSv1.3 (MySQL, MariaDB), or rds.tls10 and rds.tls11 = disabled (SQL Server)."
    }

    check "aws_rds_cluster_parameter_group" {
      require = !anytrue([for p in self.parameter : old_tls(p)])
      remedy  = "Set ssl_min_protocol_version = TLSv1.2 (PostgreSQL) or tls_version = TLSv1.2,TLSv1.3 (MySQL)."
    }
  }

  obligation "oracle_network_encryption" {
    title     = "Require encrypted connections to Oracle"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "RDS for Oracle has no parameter for it: without the option, or with native encryption left at REQUESTED, a client that does not ask gets a plain connection."
    provider  = "Offers native network encryption and TLS as options."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.NetworkEncryption.html"]

    check "aws_db_option_group" {
      when = startswith(self.engine_name, "oracle-")
      require = anytrue([
        for o in self.option :
        o.option_name == "SSL" ||
        o.option_name == "NATIVE_NETWORK_ENCRYPTION" && anytrue([for s in o.option_settings : s.name == "SQLNET.ENCRYPTION_SERVER" && upper(s.value) == "REQUIRED"])
      ])
      remedy = "Add the option NATIVE_NETWORK_ENCRYPTION with SQLNET.ENCRYPTION_SERVER = REQUIRED, or the option SSL and open only its port."
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
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_211"], powerpipe = ["rds_db_instance_uses_recent_ca_certificate"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html"]

    # Unset is the authority that RDS or the account has as its default.
    check "aws_db_instance" {
      also    = ["aws_rds_cluster_instance"]
      require = !ended_authority(self.ca_cert_identifier)
      fix     = { ca_cert_identifier = "rds-ca-rsa2048-g1" }
    }

    check "aws_rds_certificate" {
      require = !ended_authority(self.certificate_identifier)
      fix     = { certificate_identifier = "rds-ca-rsa2048-g1" }
    }
  }

  obligation "proxy_tls_required" {
    title     = "Require TLS between clients and RDS Proxy"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "The proxy holds the database passwords; a client that reaches it in the clear sends its own credentials and all rows in the clear."
    provider  = "Offers TLS 1.2 and later at the proxy endpoint with a certificate that renews itself."
    frameworks = {
      aws_fsbp         = ["RDS.43"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html"]

    check "aws_db_proxy" {
      require = self.require_tls == true
      fix     = { require_tls = true }
      autofix = true
    }
  }

  # Identities and secrets

  obligation "iam_authentication" {
    title     = "Enable IAM database authentication"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without it every person and program needs a password in the database that somebody must store, hand over and rotate, and that still works after they have left."
    provider  = "Checks signed tokens that live for 15 minutes, for MySQL, MariaDB and PostgreSQL."
    frameworks = {
      aws_fsbp         = ["RDS.10", "RDS.12"]
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-2(1)", "AC-3"]
      pci_dss_4_0      = ["7.2.1", "7.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_161", "CKV_AWS_162"]
      trivy     = ["AWS-0176"]
      powerpipe = ["rds_db_instance_iam_authentication_enabled", "rds_db_cluster_iam_authentication_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html",
    ]

    # Oracle, SQL Server, Db2 and older MariaDB versions do not have it.
    check "aws_db_instance" {
      when    = contains(["mysql", "postgres"], self.engine) || self.engine == "mariadb" && matches("^(10\\.11|11\\.[4-9]|1[2-9])", self.engine_version)
      require = self.iam_database_authentication_enabled == true
      fix     = { iam_database_authentication_enabled = true }
      autofix = true
    }

    # Nor has Aurora Serverless v1.
    check "aws_rds_cluster" {
      when    = self.engine_mode != "serverless"
      require = self.iam_database_authentication_enabled == true
      fix     = { iam_database_authentication_enabled = true }
      autofix = true
    }
  }

  obligation "proxy_iam_authentication" {
    title       = "Require IAM sign-in at RDS Proxy"
    area        = "workload_identity"
    severity    = "low"
    rationale   = "A proxy that takes database passwords makes every client keep one, although the proxy already fetches them from Secrets Manager."
    provider    = "Checks the signature of the client and signs in to the database on its behalf."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-3", "IA-5(7)"]
      iso_27001_2022   = ["A.8.5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-connecting.html"]

    check "aws_db_proxy" {
      require = self.default_auth_scheme == "IAM_AUTH" || length(self.auth) > 0 && alltrue([for a in self.auth : contains(["REQUIRED", "ENABLED"], a.iam_auth)])
      remedy  = "Set iam_auth = \"REQUIRED\" in every auth block, or default_auth_scheme = \"IAM_AUTH\"."
    }
  }

  obligation "master_password_managed" {
    title     = "Keep the master password out of Terraform state"
    area      = "secrets"
    severity  = "medium"
    rationale = "An ordinary password argument is stored in plain text in state and plan files, so everyone who may read the state is administrator of the database, and the password is never rotated."
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
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
    ]

    # A write-only argument is never in plan or state; its version is.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null && made_empty(self)
      require = self.manage_master_user_password == true || self.password_wo_version != null
      remedy  = "Remove password and set manage_master_user_password = true, or pass the password through password_wo and password_wo_version."
    }

    check "aws_rds_cluster" {
      when = (
        made_empty(self) && self.replication_source_identifier == null &&
        !(self.global_cluster_identifier != null && self.master_password == null)
      )
      require = self.manage_master_user_password == true || self.master_password_wo_version != null
      remedy  = "Remove master_password and set manage_master_user_password = true, or pass the password through master_password_wo and master_password_wo_version."
    }
  }

  obligation "custom_admin_username" {
    title       = "Choose a master user name that is not the default"
    area        = "privileged_access"
    severity    = "low"
    rationale   = "Password guessing starts with admin and postgres; another name takes half of the credential away from it."
    provider    = "Creates the master user with the name that it is given."
    recommended = false
    frameworks = {
      aws_fsbp         = ["RDS.24", "RDS.25"]
      cis_controls_8_1 = ["4.7"]
      nist_800_53_r5   = ["CM-6", "IA-5"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html"]

    check "aws_db_instance" {
      require = !contains(["admin", "postgres"], lower(self.username))
      remedy  = "Set username to another name; this replaces the instance."
    }

    check "aws_rds_cluster" {
      require = !contains(["admin", "postgres"], lower(self.master_username))
      remedy  = "Set master_username to another name; this replaces the cluster."
    }
  }

  # Backup and deletion

  obligation "automated_backups" {
    title     = "Enable automated backups"
    area      = "backup"
    severity  = "high"
    rationale = "With a retention of 0 there are neither daily snapshots nor transaction logs: a bad migration or a dropped table cannot be undone. Terraform sends 0 when the argument is left out."
    provider  = "Takes a daily snapshot and ships transaction logs every five minutes once retention is above 0."
    frameworks = {
      aws_fsbp         = ["RDS.11"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-6(1)", "CP-9", "CP-10"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
      nist_csf_2_0     = ["PR.DS-11"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "nist_csf_2_0"]
    equivalents = {
      checkov   = ["CKV_AWS_133"]
      trivy     = ["AWS-0077"]
      powerpipe = ["rds_db_instance_backup_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"]

    # A restored instance keeps the retention of its source unless the argument is set; a replica is not the place to restore from.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null && (self.backup_retention_period != null || made_empty(self))
      require = keeps_backups(self.backup_retention_period)
      fix     = { backup_retention_period = 7 }
    }

    check "aws_rds_cluster" {
      require = keeps_backups(self.backup_retention_period)
      fix     = { backup_retention_period = 7 }
    }
  }

  obligation "backup_retention" {
    title     = "Keep automated backups longer than one day"
    area      = "backup"
    severity  = "medium"
    rationale = "One day is the shortest retention there is: a fault of Friday that is found on Monday can no longer be restored."
    provider  = "Keeps backups for the days asked for, 35 at most."
    frameworks = {
      aws_fsbp         = ["RDS.50"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0077"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html"]

    # Whether there are backups at all is automated_backups.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null && self.backup_retention_period > 0
      require = self.backup_retention_period > 1
      fix     = { backup_retention_period = 7 }
      autofix = true
    }

    check "aws_rds_cluster" {
      require = self.backup_retention_period > 1
      fix     = { backup_retention_period = 7 }
      autofix = true
    }
  }

  obligation "backup_retention_week" {
    title       = "Keep automated backups for a week or more"
    area        = "backup"
    severity    = "low"
    rationale   = "Slow corruption and jobs that run once a week show only after days; a week covers the time until somebody looks."
    provider    = "Keeps backups for the days asked for, 35 at most."
    recommended = false
    frameworks = {
      aws_fsbp         = ["RDS.11", "RDS.50"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      hipaa            = ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html"]

    # Shorter ones are the business of backup_retention.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null && self.backup_retention_period > 1
      require = self.backup_retention_period >= 7
      fix     = { backup_retention_period = 7 }
      autofix = true
    }

    check "aws_rds_cluster" {
      when    = self.backup_retention_period > 1
      require = self.backup_retention_period >= 7
      fix     = { backup_retention_period = 7 }
      autofix = true
    }
  }

  obligation "backup_plan" {
    title       = "Put databases into an AWS Backup plan"
    area        = "backup"
    severity    = "low"
    rationale   = "Automated backups sit beside the database and end after 35 days; a plan adds vaults that an administrator of the database cannot empty, copies to other accounts and longer retention."
    provider    = "Runs the plan and keeps recovery points in the vault."
    recommended = false
    frameworks = {
      aws_fsbp         = ["RDS.26"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-6"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_8"] }
    sources     = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"]

    # A selection by tag or pattern names no database and is not seen.
    check "aws_db_instance" {
      companion "aws_backup_selection" {
        attribute = "resources"
      }
      when    = self.replicate_source_db == null
      require = length(companions.aws_backup_selection) > 0
      remedy  = "Name the instance's ARN in resources of an aws_backup_selection."
    }

    check "aws_rds_cluster" {
      companion "aws_backup_selection" {
        attribute = "resources"
      }
      require = length(companions.aws_backup_selection) > 0
      remedy  = "Name the cluster's ARN in resources of an aws_backup_selection."
    }
  }

  obligation "backtrack" {
    title       = "Enable backtrack on Aurora MySQL"
    area        = "backup"
    severity    = "low"
    rationale   = "Without it a wrong statement is undone only by restoring into a new cluster, which takes hours instead of minutes; it can be set only when a cluster is created or restored."
    provider    = "Records changes for the window and rewinds the cluster in place."
    recommended = false
    frameworks = {
      aws_fsbp         = ["RDS.14"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_326"], powerpipe = ["rds_db_cluster_aurora_backtracking_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"]

    # Not there for PostgreSQL, Serverless v1 and members of a global database.
    check "aws_rds_cluster" {
      when    = is_aurora_mysql(self.engine) && self.engine_mode == "provisioned" && self.global_cluster_identifier == null
      require = self.backtrack_window > 0
      fix     = { backtrack_window = 86400 }
    }
  }

  obligation "deletion_protection" {
    title     = "Protect databases from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A renamed argument that forces replacement, a destroy in the wrong workspace or one console click deletes the database, and its automated backups with it."
    provider  = "Refuses every delete call while protection is on."
    frameworks = {
      aws_fsbp       = ["RDS.7", "RDS.8"]
      nist_800_53_r5 = ["CM-3", "CP-2(5)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived = ["iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_139", "CKV_AWS_293"]
      trivy     = ["AWS-0177", "AWS-0343"]
      powerpipe = ["rds_db_cluster_deletion_protection_enabled", "rds_db_instance_deletion_protection_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"]

    # A replica can be made again from its source.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
      autofix = true
    }

    check "aws_rds_cluster" {
      also    = ["aws_rds_global_cluster"]
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "final_snapshot" {
    title     = "Take a final snapshot before deletion"
    area      = "backup"
    severity  = "low"
    rationale = "Without a final snapshot nothing is left of the database once deletion protection has been lifted."
    provider  = "Takes the snapshot as part of the deletion and keeps it until somebody deletes it."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"]

    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = self.skip_final_snapshot == false
      remedy  = "Set skip_final_snapshot = false and give a final_snapshot_identifier."
    }

    check "aws_rds_cluster" {
      when    = self.replication_source_identifier == null
      require = self.skip_final_snapshot == false
      remedy  = "Set skip_final_snapshot = false and give a final_snapshot_identifier."
    }
  }

  obligation "automated_backups_outlive_deletion" {
    title       = "Keep automated backups after deletion"
    area        = "backup"
    severity    = "low"
    rationale   = "By default the automated backups go with the database, and with them every point in time that a restore could go back to."
    provider    = "Keeps them until their retention ends when told to."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["CP-9", "SI-12"]
      iso_27001_2022   = ["A.5.33"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    ]

    check "aws_db_instance" {
      when    = self.replicate_source_db == null
      require = self.delete_automated_backups == false
      fix     = { delete_automated_backups = false }
      autofix = true
    }

    # Multi-AZ DB clusters cannot keep them.
    check "aws_rds_cluster" {
      when    = self.db_cluster_instance_class == null
      require = self.delete_automated_backups == false
      fix     = { delete_automated_backups = false }
      autofix = true
    }
  }

  obligation "copy_tags_to_snapshot" {
    title     = "Copy tags to snapshots"
    area      = "asset_inventory"
    severity  = "low"
    rationale = "Snapshots without tags have no owner, no classification and no cost center, and fall outside of policies that decide by tag who may share or delete them."
    provider  = "Copies the tags of the database to every snapshot it takes when told to."
    frameworks = {
      aws_fsbp       = ["RDS.16", "RDS.17", "RDS.47", "RDS.48"]
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.5.13"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_313", "CKV2_AWS_60"]
      powerpipe = ["rds_db_cluster_copy_tags_to_snapshot_enabled", "rds_db_instance_copy_tags_to_snapshot_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html"]

    check "aws_db_instance" {
      also    = ["aws_rds_cluster"]
      require = self.copy_tags_to_snapshot == true
      fix     = { copy_tags_to_snapshot = true }
      autofix = true
    }
  }

  obligation "snapshots_not_public" {
    title     = "Never share snapshots with everyone"
    area      = "data_content"
    severity  = "critical"
    rationale = "A public snapshot can be restored by any AWS account in minutes, with every row in it; people look for them all day."
    provider  = "Refuses to publish encrypted snapshots and shares the others as told."
    frameworks = {
      aws_fsbp         = ["RDS.1"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4(21)", "AC-6", "SC-7(3)"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_302"], powerpipe = ["rds_db_snapshot_not_publicly_accesible"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"]

    check "aws_db_snapshot" {
      also    = ["aws_db_cluster_snapshot"]
      require = !contains(self.shared_accounts, "all")
      remedy  = "Name account ids in shared_accounts instead of \"all\", and encrypt the snapshot."
    }

    check "aws_db_snapshot_copy" {
      also    = ["aws_rds_cluster_snapshot_copy"]
      require = !contains(self.shared_accounts, "all")
      remedy  = "Name account ids in shared_accounts instead of \"all\", and encrypt the copy."
    }
  }

  # Resilience

  obligation "multi_az" {
    title     = "Run databases in more than one zone"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one zone its failure, a host failure and most maintenance mean downtime until a replacement is built, on Aurora until a new instance has started."
    provider  = "Keeps a synchronous standby or promotes a reader, and moves the endpoint to it."
    frameworks = {
      aws_fsbp            = ["RDS.5", "RDS.15"]
      cis_aws_foundations = ["3.2.4"]
      nist_800_53_r5      = ["CP-6(2)", "CP-10", "SC-36", "SI-13(5)"]
      iso_27001_2022      = ["A.8.14"]
      soc_2               = ["A1.2"]
      hipaa               = ["164.308(a)(7)(i)"]
    }
    derived = ["soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_157"]
      powerpipe = ["rds_db_instance_multiple_az_enabled", "rds_db_cluster_multiple_az_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
    ]

    # SQL Server Express and RDS Custom for Oracle have no standby; a replica is a second copy itself.
    check "aws_db_instance" {
      when    = self.replicate_source_db == null && !matches("^(sqlserver-ex|custom-oracle)|^aurora", self.engine)
      require = self.multi_az == true
      fix     = { multi_az = true }
    }

    # A Multi-AZ DB cluster has its three instances by itself. Aurora needs a second one: seen where the cluster and
    # its instances are in one module. A name that depends on an unknown count leaves it open.
    check "aws_rds_cluster" {
      companion "aws_rds_cluster_instance" {
        attribute = "cluster_identifier"
      }
      when = startswith(self.engine, "aurora") && self.engine_mode == "provisioned" && length(companions.aws_rds_cluster_instance) > 0
      require = (
        length(companions.aws_rds_cluster_instance) > 1 && (
          anytrue([for i in companions.aws_rds_cluster_instance : i.availability_zone == null]) ||
          anytrue([for i in companions.aws_rds_cluster_instance : i.availability_zone != companions.aws_rds_cluster_instance[0].availability_zone])
        ) ||
        length(companions.aws_rds_cluster_instance) == 1 && matches("^$", companions.aws_rds_cluster_instance[0].identifier)
      )
      remedy = "Add a second aws_rds_cluster_instance in another zone."
    }
  }

  # Upkeep

  obligation "auto_minor_version_upgrade" {
    title     = "Let minor engine upgrades happen automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Minor versions carry the security fixes of the engine; without automatic upgrades known holes stay open until somebody thinks of it."
    provider  = "Ships minor versions and installs them in the maintenance window."
    frameworks = {
      aws_fsbp            = ["RDS.13", "RDS.35"]
      cis_aws_foundations = ["3.2.2"]
      cis_controls_8_1    = ["7.4"]
      nist_800_53_r5      = ["SI-2"]
      pci_dss_4_0         = ["6.3.3"]
      iso_27001_2022      = ["A.8.8"]
      soc_2               = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_226"]
      powerpipe = ["rds_db_instance_automatic_minor_version_upgrade_enabled", "rds_db_cluster_instance_automatic_minor_version_upgrade_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"]

    # RDS Custom does not have it and demands false.
    check "aws_db_instance" {
      also    = ["aws_rds_cluster_instance"]
      when    = !startswith(self.engine, "custom-")
      require = self.auto_minor_version_upgrade == true
      fix     = { auto_minor_version_upgrade = true }
      autofix = true
    }
  }

  obligation "engine_version_supported" {
    title     = "Run an engine version in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "After the end of standard support RDS charges for Extended Support with few fixes, or upgrades the database by itself at a time it chooses."
    provider  = "Publishes the end dates, offers Extended Support for some versions, upgrades what is left behind."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html",
    ]

    check "aws_db_instance" {
      require = !(
        self.engine == "mysql" && matches("^5\\.", self.engine_version) ||
        self.engine == "postgres" && matches("^(9|1[0-3])(\\.|$)", self.engine_version) ||
        self.engine == "mariadb" && matches("^10\\.[0-5](\\.|$)", self.engine_version)
      )
      remedy = "Upgrade engine_version to a major version in standard support, with allow_major_version_upgrade = true for the step."
    }

    check "aws_rds_cluster" {
      require = !(
        self.engine == "aurora" || contains(["aurora-mysql", "mysql"], self.engine) && matches("^5\\.", self.engine_version) ||
        is_cluster_postgres(self.engine) && matches("^(9|1[0-3])(\\.|$)", self.engine_version)
      )
      remedy = "Upgrade engine_version to a major version in standard support, with allow_major_version_upgrade = true for the step."
    }
  }

  obligation "log_fdw_fixed" {
    title     = "Leave PostgreSQL versions with the log_fdw hole"
    area      = "vulnerability_management"
    severity  = "high"
    rationale = "In these versions a privileged database user can read files of the host through the extension log_fdw, credentials of the service among them."
    provider  = "Has fixed later minor versions and published AWS-2022-004."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "RA-5"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_250", "CKV_AWS_388"] }
    sources     = ["https://aws.amazon.com/security/security-bulletins/AWS-2022-004/"]

    check "aws_db_instance" {
      require = !(
        flawed_log_fdw(self) ||
        self.engine == "postgres" && matches("^(9\\.[0-5]|9\\.6\\.([0-9]|1[0-9]|2[01]))([^0-9]|$)", self.engine_version)
      )
      remedy = "Upgrade engine_version to a supported version; fixed since 13.3, 12.7, 11.12, 10.17 and 9.6.22."
    }

    check "aws_rds_cluster" {
      require = !flawed_log_fdw(self)
      remedy  = "Upgrade engine_version to a supported version; Aurora PostgreSQL is fixed since 11.9 and 10.14."
    }
  }

  obligation "extended_support_declined" {
    title       = "Decline paid Extended Support"
    area        = "patching"
    severity    = "low"
    rationale   = "New databases enroll silently: past its end of standard support the engine stays where it is and the bill grows per core, instead of being upgraded."
    provider    = "Offers Extended Support for MySQL and PostgreSQL, and upgrades databases that declined it."
    recommended = false
    frameworks  = { cis_controls_8_1 = ["2.2"], nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html"]

    check "aws_db_instance" {
      when    = contains(["mysql", "postgres"], self.engine)
      require = self.engine_lifecycle_support == "open-source-rds-extended-support-disabled"
      fix     = { engine_lifecycle_support = "open-source-rds-extended-support-disabled" }
    }

    check "aws_rds_cluster" {
      when    = contains(["aurora-mysql", "aurora-postgresql", "mysql", "postgres"], self.engine) && self.engine_mode == "provisioned"
      require = self.engine_lifecycle_support == "open-source-rds-extended-support-disabled"
      fix     = { engine_lifecycle_support = "open-source-rds-extended-support-disabled" }
    }
  }

  # Logs and monitoring

  obligation "log_exports" {
    title     = "Export database logs to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs on the instance rotate away after days and die with it; an investigation then finds neither failed logins nor errors."
    provider  = "Ships the chosen logs of the engine to a log group."
    frameworks = {
      aws_fsbp         = ["RDS.9"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-3", "AU-12", "AU-6(3)"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
      gdpr             = ["32"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { checkov = ["CKV_AWS_129", "CKV_AWS_324"], powerpipe = ["rds_db_instance_logging_enabled"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
    ]

    # RDS Custom does not export.
    check "aws_db_instance" {
      when    = !startswith(self.engine, "custom-")
      require = length(self.enabled_cloudwatch_logs_exports) > 0
      remedy  = "List the logs of the engine in enabled_cloudwatch_logs_exports, such as [\"postgresql\", \"upgrade\"] or [\"audit\", \"error\", \"slowquery\"]."
    }

    check "aws_rds_cluster" {
      require = length(self.enabled_cloudwatch_logs_exports) > 0
      remedy  = "List the logs of the engine in enabled_cloudwatch_logs_exports, such as [\"postgresql\"] or [\"audit\", \"error\", \"slowquery\"]."
    }
  }

  obligation "engine_log_exports" {
    title     = "Export the log that records logins and errors"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Each engine writes failed logins and errors to a log of its own; exporting only another one looks like logging and is none."
    provider  = "Ships exactly the log types in the list."
    frameworks = {
      aws_fsbp         = ["RDS.36", "RDS.37", "RDS.40", "RDS.42"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html",
    ]

    # No export at all is the business of log_exports.
    check "aws_db_instance" {
      when = length(self.enabled_cloudwatch_logs_exports) > 0
      require = (
        (self.engine != "postgres" || contains(self.enabled_cloudwatch_logs_exports, "postgresql")) &&
        (!matches("^(mysql|mariadb|sqlserver-.*)$", self.engine) || contains(self.enabled_cloudwatch_logs_exports, "error")) &&
        (!startswith(self.engine, "oracle-") || contains(self.enabled_cloudwatch_logs_exports, "audit")) &&
        (!startswith(self.engine, "db2-") || contains(self.enabled_cloudwatch_logs_exports, "diag.log"))
      )
      remedy = "Add to enabled_cloudwatch_logs_exports: postgresql (PostgreSQL), error (MySQL, MariaDB, SQL Server), audit (Oracle), diag.log (Db2)."
    }

    check "aws_rds_cluster" {
      when = length(self.enabled_cloudwatch_logs_exports) > 0
      require = (
        (!is_cluster_postgres(self.engine) || contains(self.enabled_cloudwatch_logs_exports, "postgresql")) &&
        (self.engine != "mysql" || contains(self.enabled_cloudwatch_logs_exports, "error"))
      )
      remedy = "Add postgresql (PostgreSQL) or error (MySQL) to enabled_cloudwatch_logs_exports."
    }
  }

  obligation "aurora_mysql_audit_log" {
    title     = "Export the audit log of Aurora MySQL"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Only the audit log says who connected and which statements ran; without the export it stays on instances that come and go."
    provider  = "Writes the audit log on the instance and ships it when it is in the list."
    frameworks = {
      aws_fsbp         = ["RDS.34"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_325"], powerpipe = ["rds_mysql_db_cluster_audit_logging_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html"]

    check "aws_rds_cluster" {
      when    = is_aurora_mysql(self.engine)
      require = contains(self.enabled_cloudwatch_logs_exports, "audit")
      remedy  = "Add \"audit\" to enabled_cloudwatch_logs_exports."
    }
  }

  obligation "aurora_mysql_audit_parameter" {
    title     = "Turn auditing on in Aurora MySQL"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Exporting the audit log ships nothing as long as server_audit_logging is off, and it is off by default."
    provider  = "Audits the events that the cluster parameters name."
    frameworks = {
      aws_fsbp         = ["RDS.45"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html"]

    check "aws_rds_cluster" {
      companion "aws_rds_cluster_parameter_group" {
        self_attribute = "db_cluster_parameter_group_name"
      }
      when = (
        is_aurora_mysql(self.engine) && contains(self.enabled_cloudwatch_logs_exports, "audit") &&
        (default_group(self.db_cluster_parameter_group_name) || length(companions.aws_rds_cluster_parameter_group) > 0)
      )
      require = anytrue([for g in companions.aws_rds_cluster_parameter_group : sets(g, "server_audit_logging", ["1", "on"])])
      remedy  = "Add an aws_rds_cluster_parameter_group with server_audit_logging = 1 and server_audit_events = CONNECT,QUERY_DCL,QUERY_DDL, and name it in db_cluster_parameter_group_name."
    }
  }

  obligation "postgres_query_logging" {
    title       = "Log DDL and slow statements in PostgreSQL"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "By default PostgreSQL logs no statements: who altered a role or exported a table is not on record."
    provider    = "Writes to the log what the parameters ask for."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-3", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_27", "CKV2_AWS_30"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html"]

    check "aws_db_instance" {
      companion "aws_db_parameter_group" {
        self_attribute = "parameter_group_name"
      }
      when = (
        self.engine == "postgres" && self.replicate_source_db == null &&
        (default_group(self.parameter_group_name) || length(companions.aws_db_parameter_group) > 0)
      )
      require = anytrue([for g in companions.aws_db_parameter_group : logs_queries(g)])
      remedy  = "Name an aws_db_parameter_group in parameter_group_name that sets log_statement = ddl and log_min_duration_statement to some milliseconds."
    }

    check "aws_rds_cluster" {
      companion "aws_rds_cluster_parameter_group" {
        self_attribute = "db_cluster_parameter_group_name"
      }
      when = (
        is_cluster_postgres(self.engine) &&
        (default_group(self.db_cluster_parameter_group_name) || length(companions.aws_rds_cluster_parameter_group) > 0)
      )
      require = anytrue([for g in companions.aws_rds_cluster_parameter_group : logs_queries(g)])
      remedy  = "Name an aws_rds_cluster_parameter_group in db_cluster_parameter_group_name that sets log_statement = ddl and log_min_duration_statement to some milliseconds."
    }
  }

  obligation "proxy_debug_logging_off" {
    title      = "Keep debug logging of RDS Proxy off"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "Debug logs hold details of connections and statements, with the personal data and secrets in them, readable to everyone who may read the log group, and they slow the proxy down."
    provider   = "Writes these details only while the setting is on."
    frameworks = { nist_800_53_r5 = ["AU-3(3)"], iso_27001_2022 = ["A.8.15"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBProxy.html"]

    check "aws_db_proxy" {
      require = self.debug_logging != true
      fix     = { debug_logging = false }
      autofix = true
    }
  }

  obligation "enhanced_monitoring" {
    title       = "Enable enhanced monitoring"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "CloudWatch sees only the hypervisor once a minute; which process eats memory or waits for disk during an outage stays unknown."
    provider    = "Runs the agent on the host and writes its metrics to CloudWatch Logs."
    recommended = false
    frameworks  = { aws_fsbp = ["RDS.6"], nist_800_53_r5 = ["CA-7"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_118"], powerpipe = ["rds_db_instance_and_cluster_enhanced_monitoring_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html"]

    check "aws_db_instance" {
      require = self.monitoring_interval > 0
      remedy  = "Set monitoring_interval = 60, with a monitoring_role_arn."
    }

    # Newer provider versions can set it once, for the whole cluster.
    check "aws_rds_cluster_instance" {
      companion "aws_rds_cluster" {
        self_attribute = "cluster_identifier"
      }
      require = self.monitoring_interval > 0 || anytrue([for c in companions.aws_rds_cluster : c.monitoring_interval > 0])
      remedy  = "Set monitoring_interval = 60, with a monitoring_role_arn."
    }

    # A Multi-AZ DB cluster has no instances of its own in Terraform.
    check "aws_rds_cluster" {
      when    = self.db_cluster_instance_class != null
      require = self.monitoring_interval > 0
      remedy  = "Set monitoring_interval = 60, with a monitoring_role_arn."
    }
  }

  obligation "performance_insights" {
    title       = "Enable Performance Insights"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Without a record of load by statement and user nobody can tell a slow query from a mass export, or find either afterwards."
    provider    = "Samples the sessions and keeps seven days free of charge."
    recommended = false
    frameworks  = { nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_353"]
      trivy     = ["AWS-0133"]
      powerpipe = ["rds_db_cluster_instance_performance_insights_enabled", "rds_db_instance_performance_insights_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.Engines.html"]

    # Not there for Db2, RDS Custom and the smallest MySQL and MariaDB classes.
    check "aws_db_instance" {
      when = !matches("^(db2|custom)-", self.engine) && !(
        contains(["mysql", "mariadb"], self.engine) && matches("^db\\.(t2|t3|t4g)\\.(micro|small)$", self.instance_class)
      )
      require = self.performance_insights_enabled == true
      fix     = { performance_insights_enabled = true }
    }

    check "aws_rds_cluster_instance" {
      companion "aws_rds_cluster" {
        self_attribute = "cluster_identifier"
      }
      when    = !startswith(self.engine, "custom-")
      require = self.performance_insights_enabled == true || self.performance_insights_enabled == null && anytrue([for c in companions.aws_rds_cluster : c.performance_insights_enabled == true])
      fix     = { performance_insights_enabled = true }
    }

    check "aws_rds_cluster" {
      when    = self.db_cluster_instance_class != null
      require = self.performance_insights_enabled == true
      fix     = { performance_insights_enabled = true }
    }
  }

  obligation "performance_insights_customer_managed_key" {
    title       = "Encrypt Performance Insights with your own key"
    area        = "key_management"
    severity    = "low"
    rationale   = "The samples hold statement texts; under the AWS managed key nobody can narrow or revoke who reads them, and the key cannot be changed later."
    provider    = "Encrypts the samples with the key it is given, the AWS managed one otherwise."
    recommended = false
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_354"]
      trivy     = ["AWS-0078"]
      powerpipe = ["rds_db_cluster_instance_performance_insights_encrypted_with_kms_cmk", "rds_db_instance_performance_insights_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.cmk-policy.html"]

    check "aws_db_instance" {
      also    = ["aws_rds_cluster_instance", "aws_rds_cluster"]
      when    = self.performance_insights_enabled == true
      require = own_key(self.performance_insights_kms_key_id)
      remedy  = "Set performance_insights_kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "event_categories" {
    title     = "Subscribe to the events that matter"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A subscription that is disabled or leaves categories out is silent when a failover, a pending restart or a changed parameter group needs somebody."
    provider  = "Publishes the events of the chosen categories to the topic."
    frameworks = {
      aws_fsbp       = ["RDS.19", "RDS.20", "RDS.21", "RDS.22"]
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      powerpipe = [
        "rds_db_cluster_events_subscription",
        "rds_db_instance_events_subscription",
        "rds_db_parameter_group_events_subscription",
        "rds_db_security_group_events_subscription",
      ]
    }
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html"]

    # No categories means all of them.
    check "aws_db_event_subscription" {
      require = self.enabled == true && (
        length(self.event_categories) == 0 || (
          (self.source_type != "db-instance" || alltrue([for c in ["maintenance", "configuration change", "failure"] : contains(self.event_categories, c)])) &&
          (self.source_type != "db-cluster" || alltrue([for c in ["maintenance", "failure"] : contains(self.event_categories, c)])) &&
          (self.source_type != "db-parameter-group" || contains(self.event_categories, "configuration change")) &&
          (self.source_type != "db-security-group" || alltrue([for c in ["configuration change", "failure"] : contains(self.event_categories, c)]))
        )
      )
      remedy = "Leave enabled at true and event_categories out, or list at least maintenance, configuration change and failure."
    }
  }

  # What Terraform cannot show

  obligation "restore_tested" {
    title        = "Test restores from backup"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into a separate instance: date, snapshot, time to recover, who checked the data."
    rationale    = "A backup that nobody has restored is a hope: wrong parameter groups, missing KMS grants and forgotten extensions show up on the day of the outage."
    provider     = "Takes the automated backups and runs the restore that the customer starts."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RestoreFromSnapshot.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a failover with an application connected: seconds until it wrote again, connection pools and DNS caches that hung, what was changed since."
    rationale    = "The standby takes over in a minute, but applications that cache the address or never reconnect stay down until somebody restarts them."
    provider     = "Detects failures, promotes the standby or reader and moves the endpoint; fails over on request for a test."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"]
  }

  obligation "database_access_reviewed" {
    title        = "Review database accounts and grants"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Accounts inside the engine are invisible to IAM: people who left, applications that sign in as the master user and roles with rds_superuser stay until somebody lists them."
    provider     = "Keeps its own rdsadmin account and evaluates IAM policies for rds-db:connect and the management interface."
    frameworks = {
      cis_controls_8_1 = ["5.1"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html"]
  }

  obligation "maintenance_applied" {
    title        = "Apply pending maintenance and plan upgrades"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Operating system updates and certificate rotations wait as pending actions, some until a date at which RDS enforces them; major versions end on a published day that a test plan has to precede."
    provider     = "Announces pending actions and end dates, installs in the maintenance window, enforces what is overdue."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html"]
  }

  obligation "client_verifies_certificate" {
    title        = "Verify the server certificate in every client"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Encryption without verification lets a man in the middle answer as the database, and clients with an old bundle stop connecting on the day the authority is rotated."
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
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"]
  }

  obligation "audit_log_reviewed" {
    title        = "Review audit logs and alarm on them"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Exported logs help only if somebody is told of bursts of failed logins, new superusers and statements that read whole tables."
    provider     = "Delivers logs and events to CloudWatch, SNS and, when enabled, login anomalies to GuardDuty."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html"]
  }

  obligation "snapshots_reviewed" {
    title        = "Review manual snapshots and whom they are shared with"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Manual snapshots never expire: personal data that was erased from the database lives on in them, and an account that was given access years ago can still copy it."
    provider     = "Keeps manual snapshots until they are deleted and lists who they are shared with."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["SI-12(3)", "AC-21"]
      iso_27001_2022   = ["A.8.10"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
      gdpr             = ["5", "17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a breached database"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year, for a stolen database credential and for a shared snapshot: cutting access by security group, rotating every password, snapshot for the investigation, revoking shares and KMS grants, deciding whom to notify."
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
    sources = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html"]
  }

  obligation "support_perimeter_watched" {
    title        = "Keep RDS Custom inside the support perimeter"
    area         = "guest_os"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    variants     = ["custom"]
    rationale    = "Outside of it AWS no longer stands behind backups, recovery and support of the instance, and says so only in its status and in an event."
    provider     = "Checks host, storage and database for changes and reports an unsupported configuration."
    frameworks   = { nist_800_53_r5 = ["CM-6", "SI-4(5)"], iso_27001_2022 = ["A.8.9"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-concept.html"]
  }
}
