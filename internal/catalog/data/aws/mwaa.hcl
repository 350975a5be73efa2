service "aws_mwaa" {
  name        = "Amazon Managed Workflows for Apache Airflow"
  cloud       = "aws"
  family      = "data_processing"
  description = "Apache Airflow environments: scheduler, workers and web server run by AWS, with code of the customer from a bucket."
  aliases     = ["MWAA", "Managed Airflow", "Managed Workflows for Apache Airflow", "Amazon MWAA"]
  resources = [
    "aws_mwaa_environment",
  ]
  sources = [
    "https://docs.aws.amazon.com/mwaa/latest/userguide/what-is-mwaa.html",
    "https://docs.aws.amazon.com/mwaa/latest/userguide/security.html",
  ]

  resource_type "aws_mwaa_environment" {
    defaults = { webserver_access_mode = "PRIVATE_ONLY" }
    identity = ["arn", "id", "name"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches containers and metadata database, and ends support of Airflow versions on announced dates."
    customer = "Chooses the Airflow version and moves to the next, updates the packages of its requirements file."
    reason   = "Version and packages are settings of the environment."
    source   = "https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html"
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds the base image and installs what the requirements file names."
    customer = "Pins packages, plug-ins and start script to versions, and guards the bucket they come from."
    reason   = "Whoever may write to the bucket runs code with the role of the environment."
    source   = "https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html"
  }

  function "enabled" {
    description = "Whether a log of the environment is on."
    params      = ["logs"]
    result      = anytrue([for l in logs : l.enabled == true])
  }

  obligation "webserver_private" {
    title     = "Keep the Airflow web server private"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A public web server shows its sign-in page to the internet; a token that leaks then starts and edits workflows from anywhere."
    provider  = "Serves the interface inside the VPC, on the internet, or on both, as set, and asks IAM in every case."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV2_AWS_66"]
    }
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html"]

    check "aws_mwaa_environment" {
      require = self.webserver_access_mode == "PRIVATE_ONLY"
      fix     = { webserver_access_mode = "PRIVATE_ONLY" }
    }
  }

  obligation "security_group_not_open" {
    title     = "Close environment security groups to the internet"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Scheduler, workers and web server need to reach each other only; a rule for every address lets each host of connected networks try the metadata database and the web server."
    provider  = "Attaches the groups to all parts of the environment."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"]

    check "aws_mwaa_environment" {
      companion "aws_security_group" {
        self_attribute = "network_configuration.security_group_ids"
      }

      require = !anytrue([for g in companions.aws_security_group : admits_internet(g)])
      remedy  = "Allow the group itself as the source, and the networks of the users on port 443."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt environments with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Queues, logs and the metadata database with its connections are encrypted under aws/airflow, whose policy cannot be narrowed; the key cannot be changed later."
    provider    = "Encrypts with the key named, or with aws/airflow."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html"]

    check "aws_mwaa_environment" {
      companion "aws_kms_key" {
        self_attribute = "kms_key"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_key"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.kms_key)
      remedy  = "Set kms_key to the ARN of a key of your own; the environment is replaced."
    }
  }

  obligation "scheduler_logs" {
    title     = "Publish scheduler logs"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "The scheduler says there why a workflow did not start; without its log a missed run stays a riddle."
    provider  = "Publishes the log to CloudWatch Logs when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_242"]
      powerpipe = ["mwaa_environment_scheduler_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]

    check "aws_mwaa_environment" {
      require = anytrue([for c in self.logging_configuration : enabled(c.scheduler_logs)])
      remedy  = "Add scheduler_logs with enabled = true to logging_configuration."
    }
  }

  obligation "worker_logs" {
    title     = "Publish worker logs"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Workers say there which process was killed and why; without the log a failing task looks like a hanging one."
    provider  = "Publishes the log to CloudWatch Logs when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_243"]
      powerpipe = ["mwaa_environment_worker_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]

    check "aws_mwaa_environment" {
      require = anytrue([for c in self.logging_configuration : enabled(c.worker_logs)])
      remedy  = "Add worker_logs with enabled = true to logging_configuration."
    }
  }

  obligation "webserver_logs" {
    title     = "Publish web server logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Requests to the interface and its REST endpoint stand there: who triggered, paused or edited what."
    provider  = "Publishes the log to CloudWatch Logs when told to."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_244"]
      powerpipe = ["mwaa_environment_webserver_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]

    check "aws_mwaa_environment" {
      require = anytrue([for c in self.logging_configuration : enabled(c.webserver_logs)])
      remedy  = "Add webserver_logs with enabled = true to logging_configuration."
    }
  }

  obligation "dag_processing_logs" {
    title       = "Publish DAG processing logs"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A workflow file with an import error disappears from the schedule; only this log says so."
    provider    = "Publishes the log to CloudWatch Logs when told to."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]

    check "aws_mwaa_environment" {
      require = anytrue([for c in self.logging_configuration : enabled(c.dag_processing_logs)])
      remedy  = "Add dag_processing_logs with enabled = true to logging_configuration."
    }
  }

  obligation "task_logs_kept" {
    title     = "Do not turn task logs off"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Task logs are what a run did: which rows, which files, which error. They are on unless the code turns them off."
    provider  = "Publishes task logs at level INFO unless told otherwise."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"]

    check "aws_mwaa_environment" {
      require = !anytrue([for c in self.logging_configuration : anytrue([for t in c.task_logs : t.enabled == false])])
      remedy  = "Set enabled = true in task_logs, or leave the block out."
    }
  }

  obligation "supported_airflow_version" {
    title     = "Run an Airflow version that is supported"
    area      = "patching"
    severity  = "medium"
    rationale = "MWAA ended support of Airflow 1 and of 2.0 to 2.6 by 30 December 2025: holes in the web server stay open and new environments are refused."
    provider  = "Publishes end dates for each version."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html"]

    check "aws_mwaa_environment" {
      require = !matches("^(1[.]|2[.][0-6]([.]|$))", self.airflow_version)
      remedy  = "Set airflow_version to a supported one, such as 2.11.0 or 3.0.6, and test workflows against it before."
    }
  }

  obligation "options_without_secrets" {
    title     = "Keep secrets out of configuration options"
    area      = "secrets"
    severity  = "high"
    rationale = "airflow_configuration_options are stored in the state and shown to everyone who may describe the environment, and in the Airflow interface where that is allowed."
    provider  = "Passes the options to Airflow as they are written."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html"]

    check "aws_mwaa_environment" {
      require = !anytrue([for k, v in self.airflow_configuration_options : holds_secret(replace(replace(k, ".", "_"), "-", "_"), v)])
      remedy  = "Set up secrets.backend = \"airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend\" and keep connections and variables there."
    }
  }

  obligation "configuration_not_exposed" {
    title     = "Do not show the configuration in Airflow"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With webserver.expose_config every user of the interface reads the configuration, with the connection strings in it."
    provider  = "Hides the configuration page unless the option says otherwise."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-env-variables.html"]

    check "aws_mwaa_environment" {
      require = !anytrue([for k, v in self.airflow_configuration_options : matches("^(webserver|api)[.]expose_config$", k) && lower(v) == "true"])
      remedy  = "Remove webserver.expose_config, or set it to \"non-sensitive-only\"."
    }
  }

  obligation "code_versions_pinned" {
    title     = "Pin requirements, plug-ins and start script"
    area      = "supply_chain"
    severity  = "low"
    rationale = "Without an object version an update of the environment installs whatever lies in the bucket at that moment."
    provider  = "Installs the object version named, or the newest one."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html"]

    check "aws_mwaa_environment" {
      require = (
        (self.requirements_s3_path == null || self.requirements_s3_object_version != null)
        && (self.plugins_s3_path == null || self.plugins_s3_object_version != null)
        && (self.startup_script_s3_path == null || self.startup_script_s3_object_version != null)
      )
      remedy = "Set requirements_s3_object_version, plugins_s3_object_version and startup_script_s3_object_version."
    }
  }

  obligation "airflow_roles_reviewed" {
    title        = "Review Airflow roles and who gets them"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "IAM maps people to the Airflow roles Admin, Op, User and Viewer; an Admin reads every connection and runs code through the execution role."
    provider     = "Signs people in with airflow:CreateWebLoginToken for the role that IAM allows."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/access-policies.html"]
  }

  obligation "code_bucket_guarded" {
    title        = "Review who may write workflow code"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A file in the DAG folder runs within a minute under the execution role; write access to the bucket is that role."
    provider     = "Copies files from the bucket to scheduler and workers."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)", "CM-5"]
      iso_27001_2022   = ["A.5.18", "A.8.4"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html"]
  }

  obligation "packages_updated" {
    title        = "Update packages of requirements and plug-ins"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Packages stay as they were pinned, with holes found since, until somebody changes the file."
    provider     = "Applies the constraints file of the Airflow version."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/best-practices-dependencies.html"]
  }

  obligation "rebuild_tested" {
    title        = "Show that an environment can be rebuilt"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a new environment built from code, with variables, connections and history carried over: date, time needed, what was missing."
    rationale    = "Connections, variables, pools and run history live in the metadata database, of which customers get no backup."
    provider     = "Runs the database and removes it with the environment."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/mwaa/latest/userguide/disaster-recovery-resiliency.html"]
  }
}
