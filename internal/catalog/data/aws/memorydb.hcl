service "aws_memorydb" {
  name        = "Amazon MemoryDB"
  cloud       = "aws"
  family      = "cache"
  description = "A durable in-memory database that speaks Valkey and Redis OSS, on nodes that the customer sizes."
  aliases     = ["MemoryDB", "Amazon MemoryDB for Redis"]
  resources = [
    "aws_memorydb_acl",
    "aws_memorydb_cluster",
    "aws_memorydb_multi_region_cluster",
    "aws_memorydb_parameter_group",
    "aws_memorydb_snapshot",
    "aws_memorydb_subnet_group",
    "aws_memorydb_user",
  ]
  sources = [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html",
    "https://docs.aws.amazon.com/memorydb/latest/devguide/memorydb-security.html",
  ]

  resource_type "aws_memorydb_cluster" {
    defaults = {
      auto_minor_version_upgrade = true
      num_replicas_per_shard     = 1
      snapshot_retention_limit   = 0
      tls_enabled                = true
    }
    identity = ["id", "name", "arn"]
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps every write in a log across zones, and takes the snapshots that are configured."
    customer = "Turns snapshots on, keeps a final one, tests restores."
    reason   = "The database is a place of record: the log survives lost nodes, but not a wrong command or a deleted cluster."
    source   = "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps hashes of user passwords, lets two be valid during a rotation, and checks IAM tokens."
    customer = "Prefers IAM sign-in; stores and rotates passwords and keeps them out of code and state."
    reason   = "The engine has users of its own beside IAM."
    source   = "https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Promotes a replica when a primary fails, without losing acknowledged writes."
    customer = "Keeps replicas in other zones, adds Regions where the objectives ask for it."
    reason   = "A shard without a replica is down until a new node has read the log."
    source   = "https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html"
  }

  function "switched_off" {
    description = "Whether an access string leaves the user unable to sign in."
    params      = ["access"]
    result      = matches("(^|\\s)off(\\s|$)", access)
  }

  # Encryption

  obligation "transit_encryption" {
    title     = "Leave TLS on"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without TLS keys, values and passwords cross the network in the clear, and only the open access list can be used: nobody has to sign in. It cannot be changed later."
    provider  = "Terminates TLS on every node with its own certificates unless told not to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_202"], powerpipe = ["memorydb_cluster_transit_encryption_enabled"] }
    sources     = ["https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"]

    check "aws_memorydb_cluster" {
      require = self.tls_enabled == true
      fix     = { tls_enabled = true }
    }

    check "aws_memorydb_multi_region_cluster" {
      require = self.tls_enabled != false
      fix     = { tls_enabled = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt clusters with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With the key of the service nobody can narrow who decrypts log and snapshots, see its use or cut access off in an incident."
    provider    = "Encrypts every cluster, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_201"], powerpipe = ["memorydb_cluster_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"]

    check "aws_memorydb_cluster" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to the ARN of a key of your own."
    }
  }

  obligation "snapshot_key" {
    title       = "Encrypt snapshots with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A snapshot outlives its cluster and may be exported; with the key of the service its readers cannot be narrowed."
    provider    = "Encrypts every snapshot, with a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], pci_dss_4_0 = ["3.6.1"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_278"], powerpipe = ["memorydb_snapshot_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"]

    check "aws_memorydb_snapshot" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to the ARN of a key of your own."
    }
  }

  # Who may connect

  obligation "access_list" {
    title     = "Replace the open access list"
    area      = "identity_access"
    severity  = "critical"
    rationale = "With open-access everyone who reaches the port may run every command on every key without a password."
    provider  = "Checks the users of the access list that the cluster names."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.7"]
      nist_800_53_r5   = ["AC-3", "AC-6", "IA-2"]
      pci_dss_4_0      = ["8.3.1", "7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"]

    check "aws_memorydb_cluster" {
      companion "aws_memorydb_acl" {
        self_attribute = "acl_name"
      }
      require = length(companions.aws_memorydb_acl) > 0 || self.acl_name != "open-access"
      remedy  = "Set acl_name to an aws_memorydb_acl, with TLS on."
    }
  }

  obligation "no_default_user" {
    title     = "Keep the default user out of access lists"
    area      = "identity_access"
    severity  = "high"
    rationale = "The user default may run everything without a password; a list with it in it authenticates nobody."
    provider  = "Creates the user and leaves it to the lists whether it may sign in."
    frameworks = {
      cis_controls_8_1 = ["4.7"]
      nist_800_53_r5   = ["AC-6", "IA-2"]
      pci_dss_4_0      = ["2.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"]

    check "aws_memorydb_acl" {
      require = !contains(self.user_names, "default")
      remedy  = "Remove \"default\" from user_names and name users of your own."
    }
  }

  obligation "users_least_privilege" {
    title     = "Keep dangerous commands from users"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With +@all an application account may delete all keys, read those of others and change settings; one injected command is an outage."
    provider  = "Enforces the access string of each user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"]

    check "aws_memorydb_user" {
      when    = !switched_off(self.access_string)
      require = !matches("(^|\\s)(\\+@all|allcommands)(\\s|$)", self.access_string) || matches("\\s-@(dangerous|admin)(\\s|$)", self.access_string)
      remedy  = "List categories and key patterns in access_string, as in \"on ~app:* resetchannels -@all +@read +@write\"."
    }
  }

  obligation "iam_sign_in" {
    title     = "Sign users in by IAM, not by password"
    area      = "secrets"
    severity  = "medium"
    rationale = "Passwords in authentication_mode stand in plain text in state and plans, so everyone who may read the state may read the database."
    provider  = "Checks IAM tokens that live for 15 minutes in place of a password."
    frameworks = {
      cis_controls_8_1 = ["5.6", "6.7"]
      nist_800_53_r5   = ["IA-5(6)", "IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/memorydb_user",
    ]

    check "aws_memorydb_user" {
      require = alltrue([for a in self.authentication_mode : a.type == "iam"])
      remedy  = "Set type = \"iam\" in authentication_mode and remove passwords."
    }
  }

  # Reach

  obligation "own_subnets" {
    title     = "Place clusters in subnets of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet group the cluster lands in the default VPC, whose subnets all route to the Internet."
    provider  = "Places nodes in the subnets that it is given."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/subnetgroups.html"]

    check "aws_memorydb_cluster" {
      companion "aws_memorydb_subnet_group" {
        self_attribute = "subnet_group_name"
      }
      require = length(companions.aws_memorydb_subnet_group) > 0 || self.subnet_group_name != null && self.subnet_group_name != "default"
      remedy  = "Set subnet_group_name to an aws_memorydb_subnet_group of private subnets."
    }
  }

  obligation "security_groups_closed" {
    title     = "Keep the Internet out of cluster security groups"
    area      = "network_controls"
    severity  = "high"
    rationale = "Nodes have no public address, but a rule for everyone lets in all that is peered, routed or forwarded to the VPC."
    provider  = "Enforces the rules of the groups at the nodes."
    frameworks = {
      cis_controls_8_1 = ["4.4", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/vpcs.html"]

    check "aws_memorydb_cluster" {
      companion "aws_security_group" {
        self_attribute = "security_group_ids"
      }
      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Replace 0.0.0.0/0 and ::/0 in the ingress rules by the security groups of the clients."
    }
  }

  # Recovery

  obligation "automatic_snapshots" {
    title     = "Turn automatic snapshots on"
    area      = "backup"
    severity  = "medium"
    rationale = "The log survives lost nodes, but a FLUSHALL or a broken release is durable too; only a snapshot goes back."
    provider  = "Takes a snapshot a day and keeps it for up to 35 days once a retention is set."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html"]

    check "aws_memorydb_cluster" {
      require = self.snapshot_retention_limit > 0
      fix     = { snapshot_retention_limit = 7 }
      autofix = true
    }
  }

  obligation "final_snapshot" {
    title       = "Take a final snapshot before deletion"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Automatic snapshots go with the cluster; without a final one a destroy in the wrong workspace leaves nothing."
    provider    = "Takes the snapshot as part of the deletion and keeps it."
    frameworks  = { nist_800_53_r5 = ["CP-9"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots.html"]

    check "aws_memorydb_cluster" {
      require = self.final_snapshot_name != null
      remedy  = "Set final_snapshot_name to a name that no snapshot has yet."
    }
  }

  obligation "replicas" {
    title     = "Keep a replica for every shard"
    area      = "resilience"
    severity  = "medium"
    rationale = "Without a replica a failed node takes its part of the keys away until a new one has been filled from the log."
    provider  = "Spreads replicas over zones and promotes one when the primary fails."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html"]

    check "aws_memorydb_cluster" {
      require = self.num_replicas_per_shard >= 1
      fix     = { num_replicas_per_shard = 1 }
    }
  }

  obligation "auto_minor_version_upgrade" {
    title     = "Let minor engine upgrades happen automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Minor versions carry the fixes for holes that let one client run code on the node."
    provider  = "Ships minor versions and installs them in the maintenance window."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "SI-2(2)"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/memorydb/latest/devguide/engine-versions.html"]

    check "aws_memorydb_cluster" {
      require = self.auto_minor_version_upgrade == true
      fix     = { auto_minor_version_upgrade = true }
    }
  }

  obligation "event_notifications" {
    title       = "Send cluster events to a topic"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Failovers, node replacements and failed snapshots pass unseen unless a topic carries them to somebody."
    provider    = "Publishes events to the SNS topic that is named."
    frameworks  = { nist_800_53_r5 = ["SI-4(5)"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/memorydb/latest/devguide/mdbevents.sns.html"]

    check "aws_memorydb_cluster" {
      require = self.sns_topic_arn != null
      remedy  = "Set sns_topic_arn to a topic that somebody is subscribed to."
    }
  }

  # What Terraform cannot show

  obligation "service_updates_applied" {
    title        = "Apply service updates by their date"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Security updates of engine and system wait for you until their date; a cluster that is left out stays open."
    provider     = "Publishes service updates and replaces node after node when one is started."
    frameworks   = { nist_800_53_r5 = ["SI-2"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8"], cis_controls_8_1 = ["7.4"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/memorydb/latest/devguide/service-updates.html"]
  }

  obligation "users_reviewed" {
    title        = "Review users, access lists and their commands"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users of the engine are seen by no access review of IAM; rights that were given for a migration stay."
    provider     = "Lists users and access lists."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores and failover"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a cluster built from a snapshot and of a FailoverShard under load: dates, time to recover, keys compared, errors seen by clients."
    rationale    = "A restore makes a cluster with another endpoint; clients that cache the address turn a failover of seconds into an outage."
    provider     = "Builds a new cluster from a snapshot and fails a shard over on request."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)"], iso_27001_2022 = ["A.8.13", "A.5.30"], cis_controls_8_1 = ["11.5"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots.html"]
  }
}
