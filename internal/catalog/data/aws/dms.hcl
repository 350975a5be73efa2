service "aws_dms" {
  name        = "AWS Database Migration Service"
  cloud       = "aws"
  family      = "data_transfer"
  description = "Copies databases into each other and keeps them in step, with an account at both ends, on instances in the customer's VPC or serverless."
  aliases     = ["DMS", "AWS DMS", "DMS Serverless"]
  resources = [
    "aws_dms_certificate",
    "aws_dms_endpoint",
    "aws_dms_event_subscription",
    "aws_dms_replication_config",
    "aws_dms_replication_instance",
    "aws_dms_replication_subnet_group",
    "aws_dms_replication_task",
    "aws_dms_s3_endpoint",
  ]
  sources = ["https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html", "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]

  # The S3 settings of an endpoint are a resource of their own since provider 6.
  resource_type "aws_dms_endpoint" {
    defaults = {
      ssl_mode                               = "none"
      "mongodb_settings.auth_type"           = "password"
      "redis_settings.ssl_security_protocol" = "ssl-encryption"
    }
    legacy = {
      "s3_settings.bucket_name"                       = "string"
      "s3_settings.bucket_folder"                     = "string"
      "s3_settings.service_access_role_arn"           = "string"
      "s3_settings.encryption_mode"                   = "string"
      "s3_settings.canned_acl_for_objects"            = "string"
      "s3_settings.server_side_encryption_kms_key_id" = "string"
    }
    identity = ["id", "endpoint_arn", "endpoint_id"]
  }

  # The provider sends false for what is left out.
  resource_type "aws_dms_replication_instance" {
    defaults = {
      publicly_accessible        = false
      auto_minor_version_upgrade = false
      multi_az                   = false
    }
    identity = ["id", "replication_instance_arn", "replication_instance_id"]
  }

  resource_type "aws_dms_replication_config" {
    defaults = { "compute_config.multi_az" = false }
  }

  variant "replication_instance" {
    name        = "Replication instance"
    description = "An instance with an engine version that the customer sizes, patches and places in its VPC."
    source      = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes engine versions, applies minor ones in the window when allowed, and retires old ones."
      customer = "Allows minor upgrades, chooses the window, moves to the next major version before its own is retired."
      reason   = "The engine of an instance has a version that the customer chose and that ends."
      source   = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html"
    }
  }

  variant "serverless" {
    name        = "DMS Serverless"
    description = "A replication whose capacity AWS provisions, scales and patches between the limits of its configuration."
    source      = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Serverless.html"

    area "patching" {
      party  = "provider"
      reason = "There is no instance and no engine version to choose; the service provisions what runs a replication."
      source = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Serverless.html"
    }
  }

  # Engines whose connections are in plain text unless ssl_mode says otherwise. Redshift, S3,
  # Kinesis, DynamoDB, Neptune and OpenSearch are reached over TLS, Azure SQL takes nothing else;
  # Kafka and Redis have settings of their own.
  function "takes_ssl_mode" {
    description = "Whether connections to the engine are encrypted only when ssl_mode says so."
    params      = ["engine"]
    result      = matches("^(aurora|mariadb|mysql|postgres|oracle|sqlserver|db2|docdb|mongodb|sybase)", engine)
  }

  function "reads_secrets" {
    description = "Whether the provider can give an endpoint of the engine a secret in place of a password."
    params      = ["engine"]
    result      = matches("^(aurora|mariadb|mysql|postgres|oracle|sqlserver|db2|mongodb|redshift|sybase)", engine)
  }

  function "lets_strangers_read" {
    description = "Whether a canned ACL lets strangers read."
    params      = ["acl"]
    result      = matches("(?i)^(public|authenticated)[-_]read", acl)
  }

  function "below_default" {
    description = "Whether a task logs the component with less than the default severity."
    params      = ["component"]
    result      = contains(["SOURCE_CAPTURE", "SOURCE_UNLOAD", "TARGET_APPLY", "TARGET_LOAD"], component.Id) && contains(["LOGGER_SEVERITY_ERROR", "LOGGER_SEVERITY_WARNING", "LOGGER_SEVERITY_INFO"], component.Severity)
  }

  # Network

  obligation "not_public" {
    title     = "Give replication instances no public address"
    area      = "network_controls"
    severity  = "critical"
    rationale = "An instance that holds the credentials of both databases, and a path into their networks, answers on the internet."
    provider  = "Assigns a public address only when asked; it cannot be taken away again without a new instance."
    frameworks = {
      aws_fsbp         = ["DMS.1"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_89"]
      powerpipe = ["dms_replication_instance_not_publicly_accessible"]
    }
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.PublicPrivate.html"]
    check "aws_dms_replication_instance" {
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "own_subnets" {
    title     = "Choose subnets and security groups for replication"
    area      = "network_controls"
    severity  = "medium"
    rationale = "What names no subnet group and no security group lands in the default VPC, whose subnets route to the internet and whose default group lets its members reach each other."
    provider  = "Places the instance in the network that is named, or in the default one."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      iso_27001_2022   = ["A.8.22"]
      pci_dss_4_0      = ["1.3.1"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.VPC.html"]
    check "aws_dms_replication_instance" {
      require = self.replication_subnet_group_id != null && length(self.vpc_security_group_ids) > 0
      remedy  = "Set replication_subnet_group_id to a group of private subnets, and vpc_security_group_ids."
    }
    check "aws_dms_replication_config" {
      require = alltrue([for c in self.compute_config : length(c.vpc_security_group_ids) > 0])
      remedy  = "Set vpc_security_group_ids in compute_config."
    }
  }

  # Encryption in transit

  obligation "endpoint_tls" {
    title     = "Encrypt connections to database endpoints"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With ssl_mode none every row of the migration, and for most engines the login, crosses the network to the source or target readable."
    provider  = "Connects in the mode that the endpoint names; none is the default."
    frameworks = {
      aws_fsbp         = ["DMS.9"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(2)(ii)"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa", "cis_controls_8_1"]
    equivalents = {
      checkov = ["CKV2_AWS_49"]
    }
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"]
    check "aws_dms_endpoint" {
      when    = takes_ssl_mode(self.engine_name)
      require = contains(["require", "verify-ca", "verify-full"], self.ssl_mode)
      remedy  = "Set ssl_mode to verify-full or verify-ca with a certificate_arn, or to require."
    }
  }

  # What can be verified depends on the engine: Oracle and Db2 know verify-ca only.
  obligation "server_verified" {
    title     = "Verify the certificate of the database"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "With require the connection is encrypted to whoever answers: a redirected name or route hands rows and password to somebody else."
    provider  = "Checks the certificate against the authority that was uploaded, with verify-full the name too."
    frameworks = {
      nist_800_53_r5 = ["SC-8(1)", "SC-23"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"]
    check "aws_dms_endpoint" {
      when    = takes_ssl_mode(self.engine_name) && self.ssl_mode != "none"
      require = contains(["verify-ca", "verify-full"], self.ssl_mode)
      remedy  = "Upload the authority's certificate with aws_dms_certificate, name it in certificate_arn, and set ssl_mode to verify-full or, where the engine does not know it, verify-ca."
    }
  }

  obligation "settings_tls" {
    title     = "Encrypt Kafka, Redis and OpenSearch connections"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "These engines ignore ssl_mode: a Kafka broker is addressed in plain text unless security_protocol says otherwise, and change records carry whole rows."
    provider  = "Speaks TLS with these targets when their settings ask for it."
    frameworks = {
      aws_fsbp         = ["DMS.12"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1", "2.2.7"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html", "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html"]
    check "aws_dms_endpoint" {
      require = (
        (self.engine_name != "kafka" || anytrue([for k in self.kafka_settings : contains(["ssl-encryption", "ssl-authentication", "sasl-ssl"], k.security_protocol)]))
        && alltrue([for r in self.redis_settings : r.ssl_security_protocol == "ssl-encryption"])
        && !anytrue([for e in self.elasticsearch_settings : startswith(lower(e.endpoint_uri), "http://")])
      )
      remedy = "Set security_protocol in kafka_settings to ssl-encryption, ssl-authentication or sasl-ssl, ssl_security_protocol in redis_settings to ssl-encryption, and an https endpoint_uri in elasticsearch_settings."
    }
  }

  # Credentials

  obligation "engine_authentication" {
    title     = "Log in to MongoDB and Redis endpoints"
    area      = "identity_access"
    severity  = "high"
    rationale = "An endpoint without authentication works only where the database lets everybody in who reaches its port."
    provider  = "Logs in with what the settings of the endpoint name."
    frameworks = {
      aws_fsbp         = ["DMS.11"]
      nist_800_53_r5   = ["IA-2", "AC-3"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.3.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html"]
    check "aws_dms_endpoint" {
      require = !anytrue([for m in self.mongodb_settings : m.auth_type == "no"]) && !anytrue([for r in self.redis_settings : r.auth_type == "none"])
      remedy  = "Set auth_type in mongodb_settings to password, in redis_settings to auth-role or auth-token, and require a login on the database."
    }
  }

  obligation "credentials_in_secrets_manager" {
    title     = "Read endpoint credentials from Secrets Manager"
    area      = "secrets"
    severity  = "high"
    rationale = "A password in the endpoint stands in code, state and plan files, opens a production database, and is renewed by nobody."
    provider  = "Fetches user, password, server and port from the secret under a role when it connects."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)", "IA-5"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html"]
    check "aws_dms_endpoint" {
      require = (self.password == null || !reads_secrets(self.engine_name)) && !anytrue([for o in self.oracle_settings : o.asm_password != null]) && !matches("(?i)(password|passwd|pwd)=", self.extra_connection_attributes)
      remedy  = "Set secrets_manager_arn and secrets_manager_access_role_arn in place of username and password, and secrets_manager_oracle_asm_secret_id for ASM; take passwords out of extra_connection_attributes."
    }
  }

  # Keys

  obligation "customer_managed_key" {
    title       = "Encrypt replication storage with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Cached rows and task logs on the instance lie under aws/dms, whose policy nobody can narrow and which cannot be disabled in an incident."
    provider    = "Encrypts the storage of every replication, with aws/dms when no key is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_212"]
      powerpipe = ["dms_replication_instance_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]
    check "aws_dms_replication_instance" {
      require = self.kms_key_arn != null
      remedy  = "Set kms_key_arn to the ARN of a key of your own."
    }
    check "aws_dms_replication_config" {
      require = alltrue([for c in self.compute_config : c.kms_key_id != null])
      remedy  = "Set kms_key_id in compute_config to the ARN of a key of your own."
    }
  }

  obligation "endpoint_key" {
    title       = "Encrypt connection parameters with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The stored login of each database is decrypted with aws/dms by whoever may use the service; an own key decides that a second time and records it."
    provider    = "Encrypts connection parameters with the key of the endpoint, or with aws/dms."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_296", "CKV_AWS_298"]
      powerpipe = ["dms_s3_endpoint_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html"]
    # The old endpoint of a bucket has no login and takes no kms_key_arn; its settings name the key of the files.
    check "aws_dms_endpoint" {
      require = self.kms_key_arn != null && self.engine_name != "s3" || anytrue([for s in self.s3_settings : s.server_side_encryption_kms_key_id != null])
      remedy  = "Set kms_key_arn to the ARN of a key of your own, for the engine s3 server_side_encryption_kms_key_id in s3_settings."
    }
    check "aws_dms_s3_endpoint" {
      require = self.kms_key_arn != null
      remedy  = "Set kms_key_arn to the ARN of a key of your own."
    }
  }

  obligation "target_files_key" {
    title       = "Encrypt files on the way to S3 and Redshift"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "Whole tables pass through the bucket as files; under the key of Amazon S3 whoever may read the bucket reads them, and no use of a key is recorded."
    provider    = "Writes files under the key of Amazon S3 unless told to use KMS."
    frameworks = {
      nist_800_53_r5 = ["SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html"]
    check "aws_dms_s3_endpoint" {
      when    = self.endpoint_type == "target"
      require = lower(self.encryption_mode) == "sse_kms" && self.server_side_encryption_kms_key_id != null
      remedy  = "Set encryption_mode to SSE_KMS and server_side_encryption_kms_key_id to a key of your own."
    }
    check "aws_dms_endpoint" {
      when    = self.endpoint_type == "target" && (self.engine_name == "redshift" || self.engine_name == "s3")
      require = anytrue([for s in concat(self.redshift_settings, self.s3_settings) : lower(s.encryption_mode) == "sse_kms" && s.server_side_encryption_kms_key_id != null])
      remedy  = "Set encryption_mode to SSE_KMS and server_side_encryption_kms_key_id in redshift_settings or s3_settings."
    }
  }

  obligation "files_not_public" {
    title     = "Write files with a private object ACL"
    area      = "data_content"
    severity  = "high"
    rationale = "Each file of an S3 target gets the canned ACL of the endpoint: with public-read the tables of a database can be fetched by everyone, unless the bucket blocks it."
    provider  = "Sets the ACL that the endpoint names on every object it writes, and none by default."
    frameworks = {
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html"]
    check "aws_dms_s3_endpoint" {
      require = !lets_strangers_read(self.canned_acl_for_objects)
      remedy  = "Leave canned_acl_for_objects out, or set it to private or bucket-owner-full-control."
    }
    check "aws_dms_endpoint" {
      require = !anytrue([for s in self.s3_settings : lets_strangers_read(s.canned_acl_for_objects)])
      remedy  = "Leave canned_acl_for_objects out of s3_settings, or set it to PRIVATE or BUCKET_OWNER_FULL_CONTROL."
    }
  }

  obligation "bucket_owner" {
    title     = "Name the account that owns the bucket"
    area      = "data_content"
    severity  = "low"
    rationale = "A bucket that was deleted can be created again by anybody under its name, and the tables go there."
    provider  = "Refuses to read or write a bucket of another account when the owner is named."
    frameworks = {
      nist_800_53_r5 = ["AC-4"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html"]
    check "aws_dms_s3_endpoint" {
      require = self.expected_bucket_owner != null
      remedy  = "Set expected_bucket_owner to the id of the account that owns the bucket."
    }
  }

  # Operation

  obligation "minor_upgrades" {
    title     = "Allow minor engine upgrades"
    area      = "patching"
    severity  = "medium"
    variants  = ["replication_instance"]
    rationale = "The provider turns automatic upgrades off where the code says nothing: fixes of the engine wait until somebody remembers the instance."
    provider  = "Installs minor versions in the maintenance window when allowed."
    frameworks = {
      aws_fsbp         = ["DMS.6"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_222"]
      powerpipe = ["dms_replication_instance_automatic_minor_version_upgrade_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html"]
    check "aws_dms_replication_instance" {
      require = self.auto_minor_version_upgrade == true
      fix     = { auto_minor_version_upgrade = true }
      autofix = true
    }
  }

  obligation "multi_az" {
    title       = "Keep a standby for continuous replication"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "When the zone of a single instance fails, replication stops and the source keeps its log until its disk is full; a one-time load can live with that."
    provider    = "Runs a standby in another zone and fails over to it when asked."
    frameworks = {
      aws_fsbp       = ["DMS.13"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"]
    check "aws_dms_replication_instance" {
      require = self.multi_az == true
      fix     = { multi_az = true }
    }
    check "aws_dms_replication_config" {
      require = alltrue([for c in self.compute_config : c.multi_az == true])
      remedy  = "Set multi_az = true in compute_config."
    }
  }

  obligation "task_logging" {
    title     = "Log what replication tasks read and write"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Rows that were skipped, truncated or refused by the target are told in the task log only; without it nobody knows what is missing."
    provider  = "Writes task logs to CloudWatch when the task settings turn them on; they are off by default."
    frameworks = {
      aws_fsbp         = ["DMS.7", "DMS.8"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      pci_dss_4_0      = ["10.2.1"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html"]
    check "aws_dms_replication_task" {
      require = jsondecode(self.replication_task_settings).Logging.EnableLogging == true && !anytrue([for c in jsondecode(self.replication_task_settings).Logging.LogComponents : below_default(c)])
      remedy  = "Set EnableLogging to true under Logging in replication_task_settings, and the four SOURCE and TARGET components to LOGGER_SEVERITY_DEFAULT or more."
    }
  }

  obligation "accounts_narrow" {
    title        = "Give migration accounts only what is moved"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Migrations are set up with the master user because it works; whoever gets at the endpoint then owns the whole database."
    provider     = "Documents the rights that each engine needs at source and target."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      cis_controls_8_1 = ["5.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.html"]
  }

  obligation "data_compared" {
    title        = "Compare source and target before cutover"
    area         = "data_content"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Validation report per table: rows compared, mismatches with their cause, rows that could not be compared and how they were checked instead, sign-off of the data owner."
    rationale    = "Types, character sets, large objects and missing primary keys lose data silently; after cutover the source is no longer the truth."
    provider     = "Compares rows where validation is turned on and lists mismatches."
    frameworks = {
      nist_800_53_r5 = ["SI-7", "SI-10"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["PI1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Validating.html"]
  }

  obligation "leftovers_removed" {
    title        = "Remove endpoints and accounts after the migration"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Closing record: tasks, endpoints, instances and secrets deleted, accounts and firewall rules at both ends revoked, bucket with intermediate files emptied, with date."
    rationale    = "A finished migration leaves a machine with logins to two databases, and replication slots that fill the disk of the source."
    provider     = "Keeps everything until it is deleted, and bills it."
    frameworks = {
      nist_800_53_r5   = ["CM-8", "AC-2"]
      iso_27001_2022   = ["A.5.11", "A.5.18"]
      cis_controls_8_1 = ["1.1"]
      pci_dss_4_0      = ["8.2.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html"]
  }

  obligation "versions_retired" {
    title        = "Leave engine versions before they are retired"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["replication_instance"]
    rationale    = "AWS upgrades an instance whose version has ended at a time of its choosing, and running tasks stop or behave differently."
    provider     = "Publishes release notes and end dates and upgrades what is left."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "SA-22"]
      iso_27001_2022 = ["A.8.8"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReleaseNotes.html"]
  }
}
