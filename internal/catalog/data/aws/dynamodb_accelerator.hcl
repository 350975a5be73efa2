service "aws_dynamodb_accelerator" {
  name        = "Amazon DynamoDB Accelerator"
  cloud       = "aws"
  family      = "cache"
  description = "A cluster of cache nodes in a VPC that answers reads of DynamoDB tables from memory and passes writes through."
  aliases     = ["DAX", "DynamoDB Accelerator"]
  resources = [
    "aws_dax_cluster",
    "aws_dax_parameter_group",
    "aws_dax_subnet_group",
  ]
  sources = [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-deploy-cluster.html",
  ]

  resource_type "aws_dax_cluster" {
    defaults = {
      cluster_endpoint_encryption_type = "NONE"
      "server_side_encryption.enabled" = false
    }
    identity = ["id", "arn", "cluster_name"]
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Places the nodes in the subnets of the VPC that the customer names and gives the cluster no public address."
    customer = "Chooses private subnets, opens the port of the cluster to its clients only, decides which networks are routed there."
    reason   = "The nodes stand in the customer's network, behind the customer's security groups."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-deploy-cluster.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts and the cache software inside the weekly maintenance window."
    customer = "Chooses the window, keeps enough nodes to serve while one is restarted, updates the DAX client in its programs."
    reason   = "There is no engine version to choose, but nodes restart and only clients of DAX can talk to them."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-deploy-cluster.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "The cache writes through: every item is in its table, where backups belong, and a lost node fills itself again."
    source = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Checks the dax: actions of each caller and then reads the tables with the role of the cluster."
    customer = "Grants dax: actions per table and program, and gives the role of the cluster no more than these tables."
    reason   = "Behind the cluster the rights of its role count: a caller without any right on a table can read it through the cache."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts the disks of the nodes with the AWS managed key of DAX where the cluster asks for it."
    customer = "Asks for it when the cluster is created; replaces clusters that were made without."
    reason   = "Through the API, and so in Terraform, it is off unless asked for and cannot be turned on later; a key of the customer is not possible."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"
  }

  obligation "encrypted_at_rest" {
    title     = "Encrypt the disks of the cluster"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Nodes write items to disk when they replicate; without encryption copies of encrypted tables lie there in plain text, and the cluster must be replaced to change that."
    provider  = "Encrypts with the AWS managed key for DAX when the cluster is created with encryption."
    frameworks = {
      aws_fsbp         = ["DynamoDB.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_47"]
      trivy     = ["AWS-0023"]
      powerpipe = ["dax_cluster_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"]

    check "aws_dax_cluster" {
      require = anytrue([for e in self.server_side_encryption : e.enabled == true])
      remedy  = "Add a server_side_encryption block with enabled = true; Terraform replaces the cluster."
    }
  }

  obligation "tls_endpoint" {
    title     = "Encrypt traffic to the cluster with TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Without TLS items and queries cross the VPC in plain text, readable by every machine that can mirror or intercept traffic there."
    provider  = "Serves TLS, and TLS only, when the cluster is created with it."
    frameworks = {
      aws_fsbp         = ["DynamoDB.7"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_239"]
      powerpipe = ["dax_cluster_endpoint_encryption_tls_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html"]

    check "aws_dax_cluster" {
      require = self.cluster_endpoint_encryption_type == "TLS"
      fix     = { cluster_endpoint_encryption_type = "TLS" }
    }
  }

  obligation "security_group_named" {
    title     = "Give the cluster a security group of its own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without one the cluster joins the default group of the VPC, where everything else that named none may reach it or, if the group is closed as it should be, nothing does."
    provider  = "Enforces the rules of the groups; falls back to the default group of the VPC."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-deploy-cluster.html"]

    check "aws_dax_cluster" {
      require = length(self.security_group_ids) > 0
      remedy  = "Set security_group_ids to a group that admits the clients only, on port 9111 with TLS or 8111 without."
    }
  }

  obligation "three_nodes" {
    title      = "Run three nodes or more"
    area       = "resilience"
    severity   = "low"
    rationale  = "One and two nodes do not survive a failure: the cache is gone or unavailable, and its whole load falls on tables that were sized for less."
    provider   = "Fails over to a replica and replaces broken nodes where there are enough."
    frameworks = { nist_800_53_r5 = ["CP-10", "SI-13(5)"], iso_27001_2022 = ["A.8.14"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"]

    check "aws_dax_cluster" {
      require = self.replication_factor >= 3
      fix     = { replication_factor = 3 }
    }
  }

  obligation "multiple_zones" {
    title     = "Spread nodes over several zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "With all nodes in one zone its failure takes the whole cluster away, however many nodes there are."
    provider  = "Spreads nodes over the zones that subnets and settings allow."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"]

    check "aws_dax_cluster" {
      when    = length(self.availability_zones) > 0
      require = length(self.availability_zones) >= 2
      remedy  = "Name two zones or more in availability_zones, or leave it out and let DAX spread the nodes."
    }

    check "aws_dax_subnet_group" {
      require = length(self.subnet_ids) >= 2
      remedy  = "Name subnets of two zones or more in subnet_ids."
    }
  }

  obligation "maintenance_window_chosen" {
    title       = "Choose the maintenance window"
    area        = "patching"
    severity    = "low"
    recommended = false
    rationale   = "Otherwise DAX picks a window at random, and nodes restart when load is highest."
    provider    = "Patches inside the window, in less than half an hour as a rule."
    frameworks  = { cis_controls_8_1 = ["7.4"], nist_800_53_r5 = ["SI-2", "MA-2"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-deploy-cluster.html"]

    check "aws_dax_cluster" {
      require = self.maintenance_window != null
      remedy  = "Set maintenance_window to a quiet hour of the week, such as \"sun:02:00-sun:03:00\" (UTC)."
    }
  }

  obligation "events_notified" {
    title       = "Send cluster events to a topic"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Failed, replaced and restarted nodes are events of the cluster; without a topic the first sign is throttling on the tables behind it."
    provider    = "Publishes events of nodes and cluster to the topic that is named."
    frameworks  = { nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"]

    check "aws_dax_cluster" {
      require = self.notification_topic_arn != null
      remedy  = "Set notification_topic_arn to an SNS topic that somebody reads."
    }
  }

  obligation "role_reviewed" {
    title        = "Keep the role of the cluster to its tables"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may call the cluster reads and writes with its role: dynamodb:* on every table there opens all tables to each client of the cache."
    provider     = "Uses the role for requests that the cache cannot answer and for all writes."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.access-control.html"]
  }

  obligation "clients_verify_tls" {
    title        = "Connect clients to the encrypted endpoint"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Configuration of every client with a daxs:// endpoint, client version that supports TLS, and a test that the connection fails with a wrong host name."
    rationale    = "Clients that turn host name checks off to get going give away what TLS brings; old clients know no TLS and block the move."
    provider     = "Presents a certificate for the name of the cluster."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html"]
  }

  obligation "cache_loss_rehearsed" {
    title        = "Rehearse losing the cache"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rehearsal: node rebooted under load, then clients pointed at DynamoDB directly; error rate, throttled requests, time to recover, capacity that the tables needed."
    rationale    = "Tables behind a cache are sized for the misses; when the cache is empty or away all reads arrive there at once."
    provider     = "Replaces failed nodes and lets them fill again from the tables."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html"]
  }

  obligation "cluster_watched" {
    title        = "Alarm on the health of the cluster"
    area         = "logging_monitoring"
    severity     = "low"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of alarms on CPUUtilization, CacheMemoryUtilization, FailedRequestCount and EvictedSize of each cluster with their receivers, and the last one that fired."
    rationale    = "A node at its limits throttles clients and evicts hot items; the tables then take load that nobody planned for."
    provider     = "Publishes the metrics and fires the alarms that exist."
    frameworks   = { nist_800_53_r5 = ["AU-6", "SI-4"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/dax-metrics-dimensions-dax.html"]
  }

  obligation "staleness_accepted" {
    title        = "Decide what may be served stale"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "The cache answers for minutes with items and query results that have changed in the table, and with items that were deleted there: wrong for balances, permissions and erasure requests."
    provider     = "Keeps items and query results for the times in the parameter group, five minutes by default."
    frameworks = {
      nist_800_53_r5 = ["SI-12"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html"]
  }
}
