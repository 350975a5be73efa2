service "aws_mq" {
  name        = "Amazon MQ"
  cloud       = "aws"
  family      = "message_queue"
  description = "Managed message brokers: Apache ActiveMQ and RabbitMQ."
  aliases     = ["MQ", "AmazonMQ", "ActiveMQ", "RabbitMQ"]
  resources = [
    "aws_mq_broker",
    "aws_mq_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/welcome.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html",
  ]

  resource_type "aws_mq_broker" {
    defaults = {
      authentication_strategy                = "simple"
      auto_minor_version_upgrade             = false
      deployment_mode                        = "SINGLE_INSTANCE"
      publicly_accessible                    = false
      "encryption_options.use_aws_owned_key" = true
      "logs.general"                         = false
    }
    identity = ["id", "arn", "broker_name"]
  }

  resource_type "aws_mq_configuration" {
    identity = ["id", "arn", "name"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the operating system and the broker in the maintenance window, and ends support of engine versions on announced dates."
    customer = "Allows minor upgrades, plans the next major version, keeps client libraries current."
    reason   = "The engine version is a setting of the broker."
    source   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores broker users and checks their passwords."
    customer = "Creates users with narrow rights, keeps their passwords in a secret store and changes them, or connects LDAP or OAuth."
    reason   = "Clients sign in with users of the broker, which IAM does not know."
    source   = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-listing-managing-users.html"
  }

  variant "activemq" {
    name        = "Amazon MQ for ActiveMQ"
    description = "Apache ActiveMQ Classic, as one instance or as an active and a standby one over shared storage."
    source      = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/working-with-activemq.html"
  }

  variant "rabbitmq" {
    name        = "Amazon MQ for RabbitMQ"
    description = "RabbitMQ, as one instance or as a cluster of three nodes."
    source      = "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/working-with-rabbitmq.html"
  }

  function "is_activemq" {
    description = "Whether an engine type is ActiveMQ."
    params      = ["engine"]
    result      = lower(engine) == "activemq"
  }

  function "unsupported" {
    description = "Whether support of an engine version has ended."
    params      = ["engine", "version"]
    result      = lower(engine) == "activemq" && matches("^5[.](\\d|1[0-7])([.]|$)", version) || lower(engine) == "rabbitmq" && matches("^3[.](\\d|1[0-2])([.]|$)", version)
  }

  obligation "not_public" {
    title     = "Keep brokers off the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A public broker puts its console and its message ports on the internet, where only the passwords of its users stand between a scanner and the queues."
    provider  = "Gives the broker public addresses only when asked; the choice cannot be changed later."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_69"]
      trivy     = ["AWS-0072"]
      powerpipe = ["mq_broker_publicly_accessible"]
    }
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html"]

    check "aws_mq_broker" {
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "security_group_not_open" {
    title     = "Close broker security groups to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "A rule for every address opens console and message ports to whatever can route to the broker, on a public one to everybody."
    provider  = "Enforces the rules of the groups on the broker."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html"]

    check "aws_mq_broker" {
      companion "aws_security_group" {
        self_attribute = "security_groups"
      }

      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Name the groups or networks of the clients as the source of the rule."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt brokers with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Brokers are always encrypted; under the key that AWS owns there is no policy, no trail of uses and no way to cut access."
    provider    = "Encrypts messages and configuration with the key named when the broker is created."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_209"]
      powerpipe = ["mq_broker_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"]

    check "aws_mq_broker" {
      require = anytrue([for e in self.encryption_options : e.use_aws_owned_key == false && names_own_key(e.kms_key_id)])
      remedy  = "Add encryption_options with use_aws_owned_key = false and kms_key_id of a key of your own; the broker is replaced."
    }
  }

  obligation "general_logs" {
    title     = "Send general broker logs to CloudWatch"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Failed sign-ins, lost connections and memory alarms stay inside the broker and are gone when it is replaced."
    provider  = "Publishes the logs to CloudWatch Logs when told to."
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
      checkov   = ["CKV_AWS_48"]
      trivy     = ["AWS-0071"]
      powerpipe = ["mq_broker_general_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"]

    check "aws_mq_broker" {
      require = anytrue([for l in self.logs : l.general == true])
      remedy  = "Add logs with general = true."
    }
  }

  obligation "audit_logs" {
    title     = "Send audit logs of ActiveMQ to CloudWatch"
    area      = "logging_monitoring"
    severity  = "medium"
    variants  = ["activemq"]
    rationale = "Without audit logs nobody can tell who purged a queue or created a user in the console."
    provider  = "Records management actions taken through JMX and the console, for ActiveMQ."
    frameworks = {
      aws_fsbp         = ["MQ.2"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_197"]
      trivy     = ["AWS-0070"]
      powerpipe = ["mq_broker_audit_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/configure-logging-monitoring-activemq.html"]

    check "aws_mq_broker" {
      when    = lower(self.engine_type) != "rabbitmq"
      require = anytrue([for l in self.logs : l.audit == "true"])
      remedy  = "Add logs with audit = true."
    }
  }

  obligation "auto_minor_version_upgrade" {
    title     = "Let minor engine upgrades happen automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Brokers take messages from many programs; the fix for a hole that lets one of them run code comes with a minor version and waits until somebody thinks of it."
    provider  = "Upgrades to the newest patch in the maintenance window when allowed; from ActiveMQ 5.18 and RabbitMQ 3.13 on it creates no broker without."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_207"]
      powerpipe = ["mq_broker_automatic_minor_upgrade_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"]

    check "aws_mq_broker" {
      require = self.auto_minor_version_upgrade == true
      fix     = { auto_minor_version_upgrade = true }
    }
  }

  obligation "supported_engine_version" {
    title     = "Run an engine version that is supported"
    area      = "patching"
    severity  = "medium"
    rationale = "ActiveMQ 5.17 and RabbitMQ 3.12, and all before them, are out of support: they get no fixes and are upgraded when AWS decides."
    provider  = "Publishes end dates and upgrades brokers that are overdue."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html",
      "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html",
    ]

    check "aws_mq_broker" {
      also    = ["aws_mq_configuration"]
      require = !unsupported(self.engine_type, self.engine_version)
      remedy  = "Set engine_version to ActiveMQ 5.19, RabbitMQ 3.13 or newer."
    }
  }

  obligation "activemq_standby" {
    title       = "Run ActiveMQ with a standby in another zone"
    area        = "resilience"
    severity    = "low"
    recommended = false
    variants    = ["activemq"]
    rationale   = "A single instance is away whenever it is patched or its zone fails, and every producer and consumer with it."
    provider    = "Keeps messages on storage that both instances reach and fails over when the active one is gone."
    frameworks = {
      aws_fsbp       = ["MQ.5"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html"]

    check "aws_mq_broker" {
      when    = is_activemq(self.engine_type)
      require = self.deployment_mode == "ACTIVE_STANDBY_MULTI_AZ"
      fix     = { deployment_mode = "ACTIVE_STANDBY_MULTI_AZ" }
    }
  }

  obligation "rabbitmq_cluster" {
    title       = "Run RabbitMQ as a cluster over zones"
    area        = "resilience"
    severity    = "low"
    recommended = false
    variants    = ["rabbitmq"]
    rationale   = "A single node is away whenever it is patched or fails, and messages that only it held wait or are lost."
    provider    = "Runs three nodes in different zones behind one endpoint."
    frameworks = {
      aws_fsbp       = ["MQ.6"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture.html"]

    check "aws_mq_broker" {
      when    = lower(self.engine_type) == "rabbitmq"
      require = self.deployment_mode == "CLUSTER_MULTI_AZ"
      fix     = { deployment_mode = "CLUSTER_MULTI_AZ" }
    }
  }

  obligation "activemq_authorization" {
    title       = "Limit ActiveMQ users to their destinations"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    variants    = ["activemq"]
    rationale   = "Without an authorization map every user of the broker reads, writes and administers every queue and topic."
    provider    = "Enforces the map of the configuration."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-configuration-parameters.html"]

    check "aws_mq_configuration" {
      when    = is_activemq(self.engine_type)
      require = matches("<(authorizationPlugin|cachedLDAPAuthorizationMap)", self.data)
      remedy  = "Add an authorizationPlugin with an authorizationMap that names groups for read, write and admin of each destination."
    }
  }

  obligation "passwords_not_written" {
    title     = "Write no broker passwords in code"
    area      = "secrets"
    severity  = "high"
    rationale = "The first user of a RabbitMQ broker administers all of it, and programs share the others; a password in code stands in the repository and in every copy of it."
    provider  = "Stores the password with the broker and never shows it."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-listing-managing-users.html"]

    check "aws_mq_broker" {
      require = !anytrue([for u in self.user : is_written_out(u.password)]) && !anytrue([for l in self.ldap_server_metadata : is_written_out(l.service_account_password)])
      remedy  = "Pass the password from random_password or Secrets Manager, or through a sensitive variable, and change it after the broker is made: Terraform keeps it in state."
    }
  }

  obligation "broker_users_reviewed" {
    title        = "Review broker users and their rights"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Users of the broker are seen by no IAM review; the account of a retired program still empties queues."
    provider     = "Lists ActiveMQ users through its interface; RabbitMQ users are listed by the broker itself."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-listing-managing-users.html"]
  }

  obligation "broker_passwords_rotated" {
    title        = "Rotate the passwords of broker users"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Passwords of programs stand in settings and in the Terraform state, and never expire."
    provider     = "Accepts a new password for ActiveMQ users after a reboot, for RabbitMQ users at once."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-listing-managing-users.html"]
  }

  obligation "upgrades_planned" {
    title        = "Plan engine upgrades before support ends"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Major versions change protocols and queue types; left to the last day the upgrade comes in a window that nobody prepared for."
    provider     = "Announces end of support and performs the upgrade."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse the failover of a broker"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a reboot under load: date, broker, clients that did not reconnect, messages lost or doubled, what was changed since."
    rationale    = "Clients without the failover transport or a reconnect loop stay down after the broker is back."
    provider     = "Fails over within about a minute; a reboot starts one."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/best-practices-activemq.html"]
  }
}
