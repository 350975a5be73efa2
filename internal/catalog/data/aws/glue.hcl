service "aws_glue" {
  name        = "AWS Glue"
  cloud       = "aws"
  family      = "data_processing"
  description = "A data catalog with crawlers and connections, a schema registry, and serverless Spark, Ray and Python jobs."
  aliases     = ["Glue", "Glue Data Catalog", "Glue Crawler", "Glue Schema Registry"]
  resources = [
    "aws_glue_catalog",
    "aws_glue_catalog_database",
    "aws_glue_catalog_table",
    "aws_glue_catalog_table_optimizer",
    "aws_glue_classifier",
    "aws_glue_connection",
    "aws_glue_crawler",
    "aws_glue_data_catalog_encryption_settings",
    "aws_glue_data_quality_ruleset",
    "aws_glue_dev_endpoint",
    "aws_glue_job",
    "aws_glue_ml_transform",
    "aws_glue_partition",
    "aws_glue_partition_index",
    "aws_glue_registry",
    "aws_glue_resource_policy",
    "aws_glue_schema",
    "aws_glue_security_configuration",
    "aws_glue_trigger",
    "aws_glue_user_defined_function",
    "aws_glue_workflow",
  ]
  sources = [
    "https://docs.aws.amazon.com/glue/latest/dg/what-is-glue.html",
    "https://docs.aws.amazon.com/glue/latest/dg/security.html",
  ]

  resource_type "aws_glue_security_configuration" {
    defaults = {
      "encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode"       = "DISABLED"
      "encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode" = "DISABLED"
      "encryption_configuration.s3_encryption.s3_encryption_mode"                       = "DISABLED"
    }
    identity = ["id", "name"]
  }

  resource_type "aws_glue_connection" {
    defaults = { connection_type = "JDBC" }
  }

  resource_type "aws_glue_job" {
    defaults = { "command.name" = "glueetl" }
  }

  area "secrets" {
    party    = "customer"
    customer = "Keeps passwords of connections and jobs in Secrets Manager, names only the secret, rotates it."
    reason   = "Connection properties and job arguments are returned to everyone who may read the definition."
    source   = "https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html"
  }

  # Predicates

  function "argument_holds_secret" {
    description = "Whether an argument of a job holds a secret; names begin with two dashes."
    params      = ["name", "value"]
    result      = holds_secret(replace(replace(name, "/^-+/", ""), "-", "_"), value)
  }

  function "is_spark" {
    description = "Whether a job runs on Spark."
    params      = ["job"]
    result      = !contains(["pythonshell", "glueray"], job.command[0].name)
  }

  # Encryption

  obligation "security_configuration" {
    title     = "Attach a security configuration to jobs and crawlers"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Without one, results, bookmarks and logs of a run are written as their stores happen to be set, and an unencrypted log group keeps the rows that a job prints."
    provider  = "Encrypts what a run writes to S3, CloudWatch Logs and bookmarks as the configuration says."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV_AWS_195"]
      powerpipe = [
        "glue_crawler_security_configuration_enabled",
        "glue_dev_endpoint_security_configuration_enabled",
        "glue_job_security_configuration_enabled",
      ]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]

    check "aws_glue_job" {
      also    = ["aws_glue_crawler", "aws_glue_dev_endpoint"]
      require = self.security_configuration != null
      remedy  = "Set security_configuration to the name of an aws_glue_security_configuration."
    }
  }

  obligation "s3_encryption" {
    title     = "Encrypt what jobs write to S3"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "With the mode DISABLED results follow the default of whichever bucket they land in, and its key is one that many may use."
    provider  = "Writes objects with the mode and key of the configuration."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_99"]
      powerpipe = ["glue_security_configuration_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]

    check "aws_glue_security_configuration" {
      require = anytrue([for e in self.encryption_configuration : anytrue([for s in e.s3_encryption : contains(["SSE-KMS", "SSE-S3"], s.s3_encryption_mode)])])
      remedy  = "Set s3_encryption_mode to \"SSE-KMS\" with kms_key_arn in s3_encryption."
    }
  }

  obligation "log_encryption" {
    title     = "Encrypt the logs of jobs with a KMS key"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Jobs print rows, connection strings and errors with values; in logs without a key of your own everyone with read rights to logs reads them."
    provider  = "Writes the logs to a group that is encrypted with the key."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.15", "A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_99"]
      powerpipe = ["glue_security_configuration_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]

    check "aws_glue_security_configuration" {
      require = anytrue([for e in self.encryption_configuration : anytrue([for c in e.cloudwatch_encryption : c.cloudwatch_encryption_mode == "SSE-KMS" && c.kms_key_arn != null])])
      remedy  = "Set cloudwatch_encryption_mode to \"SSE-KMS\" with kms_key_arn in cloudwatch_encryption."
    }
  }

  obligation "bookmark_encryption" {
    title     = "Encrypt job bookmarks"
    area      = "encryption_at_rest"
    severity  = "low"
    rationale = "Bookmarks hold keys and file names of the last rows read, which may be customer numbers, and whoever changes them makes a job skip data."
    provider  = "Encrypts bookmarks on the client side with the key before they are stored."
    frameworks = {
      nist_800_53_r5 = ["SC-28"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_99"]
      powerpipe = ["glue_security_configuration_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]

    check "aws_glue_security_configuration" {
      require = anytrue([for e in self.encryption_configuration : anytrue([for b in e.job_bookmarks_encryption : b.job_bookmarks_encryption_mode == "CSE-KMS" && b.kms_key_arn != null])])
      remedy  = "Set job_bookmarks_encryption_mode to \"CSE-KMS\" with kms_key_arn in job_bookmarks_encryption."
    }
  }

  obligation "catalog_encryption" {
    title     = "Encrypt the Data Catalog with KMS"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Table definitions, column comments, statistics and partition values tell what data there is and repeat some of it; without the setting there is no key to withhold."
    provider  = "Encrypts metadata under the KMS key once the catalog asks for it."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AWS_94"]
      powerpipe = ["glue_data_catalog_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html"]

    check "aws_glue_data_catalog_encryption_settings" {
      require = anytrue([for d in self.data_catalog_encryption_settings : anytrue([for e in d.encryption_at_rest : startswith(e.catalog_encryption_mode, "SSE-KMS")])])
      remedy  = "Set catalog_encryption_mode to \"SSE-KMS\" in encryption_at_rest."
    }
  }

  obligation "connection_password_encryption" {
    title     = "Encrypt the passwords of connections"
    area      = "secrets"
    severity  = "high"
    rationale = "Without it GetConnection returns database passwords in clear text to everyone who may read a connection."
    provider  = "Encrypts passwords under the KMS key when a connection is written, and returns them encrypted."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(1)", "SC-28"]
      pci_dss_4_0      = ["8.3.2"]
      iso_27001_2022   = ["A.5.17", "A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_94"]
      powerpipe = ["glue_data_catalog_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html"]

    check "aws_glue_data_catalog_encryption_settings" {
      require = anytrue([for d in self.data_catalog_encryption_settings : anytrue([for c in d.connection_password_encryption : c.return_connection_password_encrypted == true])])
      remedy  = "Set return_connection_password_encrypted = true with aws_kms_key_id in connection_password_encryption."
    }
  }

  obligation "managed_storage_key" {
    title       = "Encrypt managed catalogs with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A catalog on Redshift managed storage holds the tables themselves; with the key of the service nobody can narrow who decrypts them."
    provider    = "Encrypts managed storage with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/lake-formation/latest/dg/create-rms-catalog.html"]

    check "aws_glue_catalog" {
      when    = anytrue([for p in self.catalog_properties : anytrue([for d in p.data_lake_access_properties : d.data_lake_access == true])])
      require = anytrue([for p in self.catalog_properties : anytrue([for d in p.data_lake_access_properties : names_own_key(d.kms_key)])])
      remedy  = "Set kms_key in data_lake_access_properties to the ARN of a key of your own."
    }
  }

  obligation "connection_ssl" {
    title     = "Require TLS on connections to databases"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without enforcement a job that cannot get TLS falls back to plain text and sends password and rows over the network."
    provider  = "Refuses to run over a connection that asks for TLS and does not get it."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/connection-properties.html"]

    # Kafka connections use TLS unless told not to.
    check "aws_glue_connection" {
      when = contains(["JDBC", "KAFKA"], self.connection_type)
      require = (
        self.connection_type == "JDBC"
        ? lower(self.connection_properties.JDBC_ENFORCE_SSL) == "true" || matches("(?i)(sslmode=(require|verify)|usessl=true|encrypt=(true|strict)|[?&;]ssl=true|tcps[:)])", self.connection_properties.JDBC_CONNECTION_URL)
        : lower(self.connection_properties.KAFKA_SSL_ENABLED) != "false"
      )
      remedy = "Set JDBC_ENFORCE_SSL = \"true\" in connection_properties, or leave KAFKA_SSL_ENABLED at \"true\"."
    }
  }

  # Secrets

  obligation "connection_secret" {
    title     = "Keep passwords out of connections"
    area      = "secrets"
    severity  = "high"
    rationale = "A password in connection_properties stands in code or state and is returned to everyone who may call GetConnection; nobody can rotate it without an apply."
    provider  = "Reads the credential from Secrets Manager at each run when the connection names a secret."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html"]

    check "aws_glue_connection" {
      require = !(
        anytrue([for k, v in self.connection_properties : matches("^(|KAFKA_.*_)PASSWORD$", k) || matches("(?i)[?&;](password|pwd)=[^&;$]|://[^/:@ ]+:[^/@ ]+@|thin:[^/@:]+/[^/@]+@", v)])
        || anytrue([for a in self.authentication_configuration : a.secret_arn == null && (length(a.basic_authentication_credentials) > 0 || length(a.custom_authentication_credentials) > 0 || anytrue([for o in a.oauth2_properties : length(o.oauth2_credentials) > 0]))])
      )
      remedy = "Set SECRET_ID in connection_properties, or secret_arn in authentication_configuration, to a secret and remove the password."
    }
  }

  obligation "no_secrets_in_arguments" {
    title     = "Keep secrets out of job arguments"
    area      = "secrets"
    severity  = "high"
    rationale = "Arguments are returned by GetJob and GetJobRun, shown in the console and often printed to the log; a password in them is known to every reader."
    provider  = "Hands the arguments to the script as they are."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-glue-arguments.html"]

    check "aws_glue_job" {
      require = !(
        anytrue([for k, v in self.default_arguments : argument_holds_secret(k, v)])
        || anytrue([for k, v in self.non_overridable_arguments : argument_holds_secret(k, v)])
      )
      remedy = "Pass the name of a secret as argument and read it in the script from Secrets Manager."
    }

    check "aws_glue_trigger" {
      require = !anytrue([for a in self.actions : anytrue([for k, v in a.arguments : argument_holds_secret(k, v)])])
      remedy  = "Pass the name of a secret as argument and read it in the script from Secrets Manager."
    }

    check "aws_glue_workflow" {
      require = !anytrue([for k, v in self.default_run_properties : argument_holds_secret(k, v)])
      remedy  = "Put the name of a secret into default_run_properties and read it in the job from Secrets Manager."
    }
  }

  # Access

  obligation "policy_not_public" {
    title     = "Share the Data Catalog with named accounts only"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in the catalog policy means every AWS account: table names, locations and schemas are open, and with write actions somebody redirects your tables to their bucket."
    provider  = "Evaluates the one resource policy of the catalog on every request."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/security_iam_service-with-iam.html"]

    check "aws_glue_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in the catalog policy"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With glue:* a consumer may also drop tables, change their location and rewrite the policy itself."
    provider  = "Has separate actions for reading, writing and administering databases, tables and partitions."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/cross-account-access.html"]

    check "aws_glue_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions that the consumer needs, such as glue:GetDatabase, glue:GetTable and glue:GetPartitions."
    }
  }

  obligation "no_open_table_grants" {
    title       = "Grant new tables to nobody by default"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "IAM_ALLOWED_PRINCIPALS with ALL hands every new table to whoever has a Glue permission in IAM, past the rules of Lake Formation."
    provider    = "Grants each new table what the database sets as default."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html"]

    check "aws_glue_catalog_database" {
      require = !anytrue([for p in self.create_table_default_permission : length(p.permissions) > 0 && anytrue([for r in p.principal : r.data_lake_principal_identifier == "IAM_ALLOWED_PRINCIPALS"])])
      remedy  = "Write create_table_default_permission with permissions = [] and grant with aws_lakeformation_permissions."
    }

    check "aws_glue_catalog" {
      require = !anytrue([for p in concat(self.create_table_default_permissions, self.create_database_default_permissions) : length(p.permissions) > 0 && anytrue([for r in p.principal : r.data_lake_principal_identifier == "IAM_ALLOWED_PRINCIPALS"])])
      remedy  = "Remove IAM_ALLOWED_PRINCIPALS from the default permissions and grant with aws_lakeformation_permissions."
    }
  }

  obligation "no_full_table_external_access" {
    title     = "Keep outside engines behind column and row filters"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With full table access a third-party engine gets credentials for the files themselves, so row and column filters no longer hold."
    provider  = "Hands such credentials only where the catalog allows it."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      iso_27001_2022   = ["A.8.3"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lake-formation/latest/dg/full-table-credential-vending.html"]

    check "aws_glue_catalog" {
      require = lower(self.allow_full_table_external_data_access) != "true"
      fix     = { allow_full_table_external_data_access = "False" }
    }
  }

  # A development endpoint without a subnet has a public address.
  obligation "dev_endpoint_in_vpc" {
    title     = "Place development endpoints in a VPC"
    area      = "network_controls"
    severity  = "high"
    rationale = "Without a subnet the endpoint takes SSH from the Internet under a role that reads the data lake."
    provider  = "Gives an endpoint a public address unless a subnet is named."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/dev-endpoint.html"]

    check "aws_glue_dev_endpoint" {
      require = self.subnet_id != null && length(self.security_group_ids) > 0
      remedy  = "Set subnet_id and security_group_ids, or move to interactive sessions, which have no SSH."
    }
  }

  # Running

  obligation "supported_version" {
    title     = "Run Spark jobs on a supported Glue version"
    area      = "patching"
    severity  = "medium"
    rationale = "Versions 0.9, 1.0 and 2.0 got their last patches years ago and reached the end of life in April 2026: no support, and no more runs."
    provider  = "Patches the supported versions and announces the end of each."
    frameworks = {
      aws_fsbp         = ["Glue.4"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html"]

    check "aws_glue_job" {
      when    = is_spark(self)
      require = !matches("^[0-2]\\.", self.glue_version)
      remedy  = "Set glue_version to \"5.0\" or later and test the script with it."
    }
  }

  obligation "supported_python_shell" {
    title     = "Run Python shell jobs on Python 3.9"
    area      = "patching"
    severity  = "medium"
    rationale = "The older shells run Python 3.6 or 2.7, which nobody fixes any more; since April 2026 no new jobs can be made with them."
    provider  = "Patches the shell with Python 3.9; the older ones run on without fixes."
    frameworks = {
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html"]

    check "aws_glue_job" {
      when    = self.command[0].name == "pythonshell"
      require = !matches("^(2|2\\.7|3|3\\.6)$", self.command[0].python_version)
      remedy  = "Set python_version = \"3.9\" in command, or move the script to AWS Lambda or a Spark job."
    }
  }

  # From version 5.0 on all jobs log continuously.
  obligation "continuous_logging" {
    title     = "Log Spark jobs continuously"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Before version 5.0 logs of driver and executors arrive only after the run, if at all; a job that is killed or misused leaves nothing to look at."
    provider  = "Streams the logs to CloudWatch Logs when the argument is set."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging-enable.html"]

    check "aws_glue_job" {
      when    = is_spark(self) && matches("^[0-4]\\.", self.glue_version)
      require = lower(self.default_arguments["--enable-continuous-cloudwatch-log"]) == "true" || lower(self.non_overridable_arguments["--enable-continuous-cloudwatch-log"]) == "true"
      remedy  = "Add \"--enable-continuous-cloudwatch-log\" = \"true\" to default_arguments."
    }
  }

  obligation "modules_pinned" {
    title     = "Pin the Python modules of jobs"
    area      = "supply_chain"
    severity  = "low"
    rationale = "A module without a version is fetched anew from the index at each start; a bad release runs the same night with the role of the job."
    provider  = "Installs what the argument names with pip before the script starts."
    frameworks = {
      nist_800_53_r5 = ["CM-2", "SR-3"]
      iso_27001_2022 = ["A.8.28"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html"]

    check "aws_glue_job" {
      when    = self.default_arguments["--additional-python-modules"] != null
      require = alltrue([for m in split(",", self.default_arguments["--additional-python-modules"]) : matches("==|^\\s*s3://|\\.(whl|txt)\\s*$", m)])
      remedy  = "Write name==version for each module, or point to wheels in a bucket of your own."
    }
  }

  obligation "schema_compatibility" {
    title       = "Check new schema versions for compatibility"
    area        = "change_management"
    severity    = "low"
    recommended = false
    rationale   = "With NONE a producer may register any schema, and every consumer that cannot read it stops or reads wrong values."
    provider    = "Refuses versions that break the compatibility mode."
    frameworks  = { nist_800_53_r5 = ["CM-3", "SI-10"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html"]

    check "aws_glue_schema" {
      require = self.compatibility != "NONE"
      fix     = { compatibility = "BACKWARD" }
    }
  }

  # What Terraform cannot show

  obligation "roles_reviewed" {
    title        = "Review job roles and who may pass them"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may edit a script or pass a role to a new job acts with it; the roles gather rights to every source that was ever crawled."
    provider     = "Evaluates iam:PassRole and runs each job with its role only."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.4", "7.2.5"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/glue/latest/dg/create-an-iam-role.html"]
  }

  obligation "scripts_protected" {
    title        = "Protect the buckets that hold job scripts"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "A job runs whatever lies at script_location when it starts; write access to the bucket is the role of the job without a review."
    provider     = "Fetches the script at each start; it keeps no approved copy."
    frameworks   = { nist_800_53_r5 = ["CM-3", "CM-5"], pci_dss_4_0 = ["6.5.1"], iso_27001_2022 = ["A.8.4"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/glue/latest/dg/add-job.html"]
  }

  obligation "catalog_classified" {
    title        = "Classify what crawlers find"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Crawlers add tables of personal data as readily as any other, and every analyst who may list the catalog finds them."
    provider     = "Detects sensitive columns in jobs that ask for it, and infers schemas."
    frameworks   = { nist_800_53_r5 = ["RA-2"], iso_27001_2022 = ["A.5.12"], gdpr = ["30"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/glue/latest/dg/detect-PII.html"]
  }

  # The resource type has no argument for it.
  obligation "ml_transforms_encrypted" {
    title        = "Show that ML transforms are encrypted"
    area         = "encryption_at_rest"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Output of GetMLTransform for each transform with MlUserDataEncryptionMode SSE-KMS; Terraform cannot set it, so transforms are created with a KMS key by other means."
    rationale    = "Labels and training data of a transform are copies of the records that it matches, stored unencrypted unless the transform was created with a key."
    provider     = "Encrypts user data of the transform with the key that it was created with."
    frameworks   = { aws_fsbp = ["Glue.3"], nist_800_53_r5 = ["SC-28"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/glue/latest/dg/console-machine-learning-transforms.html"]
  }
}
