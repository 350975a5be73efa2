service "aws_sagemaker" {
  name        = "Amazon SageMaker AI"
  cloud       = "aws"
  family      = "machine_learning_platform"
  description = "Notebooks, Studio domains, training and labeling jobs, a feature store, a model registry and endpoints that serve models."
  aliases     = ["SageMaker", "SageMaker AI", "SageMaker Studio", "Amazon SageMaker", "SageMaker HyperPod"]
  resources = [
    "aws_sagemaker_algorithm",
    "aws_sagemaker_app",
    "aws_sagemaker_app_image_config",
    "aws_sagemaker_code_repository",
    "aws_sagemaker_data_quality_job_definition",
    "aws_sagemaker_device",
    "aws_sagemaker_device_fleet",
    "aws_sagemaker_domain",
    "aws_sagemaker_endpoint",
    "aws_sagemaker_endpoint_configuration",
    "aws_sagemaker_feature_group",
    "aws_sagemaker_flow_definition",
    "aws_sagemaker_hub",
    "aws_sagemaker_human_task_ui",
    "aws_sagemaker_hyper_parameter_tuning_job",
    "aws_sagemaker_image",
    "aws_sagemaker_image_version",
    "aws_sagemaker_labeling_job",
    "aws_sagemaker_mlflow_app",
    "aws_sagemaker_mlflow_tracking_server",
    "aws_sagemaker_model",
    "aws_sagemaker_model_card",
    "aws_sagemaker_model_card_export_job",
    "aws_sagemaker_model_package_group",
    "aws_sagemaker_model_package_group_policy",
    "aws_sagemaker_monitoring_schedule",
    "aws_sagemaker_notebook_instance",
    "aws_sagemaker_notebook_instance_lifecycle_configuration",
    "aws_sagemaker_pipeline",
    "aws_sagemaker_project",
    "aws_sagemaker_servicecatalog_portfolio_status",
    "aws_sagemaker_space",
    "aws_sagemaker_studio_lifecycle_config",
    "aws_sagemaker_training_job",
    "aws_sagemaker_user_profile",
    "aws_sagemaker_workforce",
    "aws_sagemaker_workteam",
  ]
  sources = [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html",
    "https://docs.aws.amazon.com/sagemaker/latest/dg/security.html",
  ]

  resource_type "aws_sagemaker_notebook_instance" {
    defaults = {
      direct_internet_access                                                              = "Enabled"
      root_access                                                                         = "Enabled"
      "instance_metadata_service_configuration.minimum_instance_metadata_service_version" = "1"
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_sagemaker_domain" {
    defaults = {
      app_network_access_type                                = "PublicInternetOnly"
      "retention_policy.home_efs_file_system"                = "Retain"
      "domain_settings.execution_role_identity_config"       = "DISABLED"
      "domain_settings.docker_settings.enable_docker_access" = "DISABLED"
    }
  }

  resource_type "aws_sagemaker_endpoint_configuration" {
    identity = ["id", "name", "arn"]
  }

  area "data_content" {
    party    = "customer"
    customer = "Answers for what goes into datasets, features, labels and models, and for what a model says."
    reason   = "AWS neither reads training data nor judges models; a model carries what it was trained on."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/data-protection.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hands the execution role's credentials to notebooks, jobs and endpoints, and assumes nothing else."
    customer = "Gives each team, job and endpoint a role of its own, without the broad managed policies, and limits who may pass it."
    reason   = "Whoever opens a notebook acts with its role."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"
  }

  variant "notebook_instance" {
    name        = "Notebook instance"
    description = "A machine with Jupyter that one or more people use, with root access unless it is turned off."
    source      = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes the platform and installs its current state whenever the instance is started."
      customer = "Stops and starts instances, moves to a supported platform, turns root access off, answers for what users install."
      reason   = "The customer can be root on the instance, and it is updated only when it starts."
      source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
    }
  }

  variant "studio" {
    name        = "Studio domain"
    description = "Domains with user profiles and spaces, whose applications run in containers with a home directory on a shared or private volume."
    source      = "https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated.html"
  }

  variant "inference" {
    name        = "Model endpoints"
    description = "Endpoints that serve a model in real time, asynchronously or serverless."
    source      = "https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model.html"

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Spreads the instances of a variant over zones, replaces failed ones, rolls back a deployment when its alarm rings."
      customer = "Runs two instances or more, sets scaling and alarms, deploys to a second region where that is needed."
      reason   = "An endpoint with one instance stands in one zone."
      source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html"
    }
  }

  variant "hyperpod" {
    name        = "HyperPod cluster"
    description = "A lasting cluster of machines for large training runs, driven by Slurm or Amazon EKS."
    source      = "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes the machine image of the cluster with its patches."
      customer = "Calls for the update of the cluster software, keeps its lifecycle scripts and its users on the nodes."
      reason   = "Nodes are patched when the customer updates the cluster, and people log in to them."
      source   = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Releases images with security patches and replaces root volumes when told to."
      customer = "Schedules the update between jobs, saves what lies on root volumes, patches what its scripts install."
      reason   = "An update stops what runs on the nodes, so the customer starts it."
      source   = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Installs and watches its own agents on the nodes through lifecycle scripts."
      reason   = "The customer has a shell on the nodes and AWS runs no protection in them."
      source   = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterLifeCycleConfig.html"
    }
  }

  # Predicates

  function "holds_any_secret" {
    description = "Whether one of several variables holds a secret."
    params      = ["variables"]
    result      = anytrue([for name, value in variables : holds_secret(name, value)])
  }

  # Scripts are given in base64; key ids, and headers of private keys, look like this at its three offsets.
  function "script_holds_credential" {
    description = "Whether a script, plain or in base64, holds a key or a token."
    params      = ["script"]
    result      = is_credential(script) || matches("(QUtJQ[TUV]|[0EUk]FLSU[EF]|[159BFJNRVZdhlptx]BS0lB)[A-Za-z0-9+/]{20}|UFJJVkFURSBLRVktLS0tL|BSSVZBVEUgS0VZLS0tLS0|QUklWQVRFIEtFWS0tLS0t", script)
  }

  function "runs_on_volume" {
    description = "Whether a variant runs on instances whose volume SageMaker encrypts; serverless ones and those with local disks have none."
    params      = ["variant"]
    result      = length(variant.serverless_config) == 0 && !matches("^ml\\.([a-z]+[0-9]+[a-z]*d[a-z]*|g[56][a-z]*|p[56][a-z]*|trn1n?)\\.", variant.instance_type)
  }

  function "runs_on_several" {
    description = "Whether a monitoring job runs on more than one instance."
    params      = ["job"]
    result      = anytrue([for m in job.monitoring_resources : anytrue([for c in m.cluster_config : c.instance_count > 1])])
  }

  function "shares_with_own_key" {
    description = "Whether user settings share no notebook output, or encrypt it with a key of the customer."
    params      = ["settings"]
    result      = alltrue([for s in settings.sharing_settings : s.notebook_output_option != "Allowed" || names_own_key(s.s3_kms_key_id)])
  }

  # Notebook instances

  obligation "notebook_internet_access" {
    title     = "Turn off direct internet access of notebooks"
    area      = "network_controls"
    severity  = "high"
    variants  = ["notebook_instance"]
    rationale = "A notebook with direct access reaches the internet past the VPC: a package with bad intent, or a hurried colleague, sends training data anywhere, and no firewall or flow log sees it."
    provider  = "Adds a network interface of its own for the internet unless told not to."
    frameworks = {
      aws_fsbp         = ["SageMaker.1"]
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "AC-6", "SC-7", "SC-7(3)"]
      pci_dss_4_0      = ["1.3.2", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_122"], powerpipe = ["sagemaker_notebook_instance_direct_internet_access_disabled"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"]

    check "aws_sagemaker_notebook_instance" {
      require = self.direct_internet_access == "Disabled"
      remedy  = "Set direct_internet_access = \"Disabled\" with subnet_id and security_groups; reach AWS services through VPC endpoints."
    }
  }

  obligation "notebook_in_vpc" {
    title     = "Place notebook instances in a VPC of your own"
    area      = "network_controls"
    severity  = "high"
    variants  = ["notebook_instance"]
    rationale = "Without a subnet the notebook sits in a network that SageMaker owns, where no security group, endpoint policy or flow log of the customer applies."
    provider  = "Puts a network interface into the subnet that is named."
    frameworks = {
      aws_fsbp         = ["SageMaker.2"]
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7", "SC-7(9)"]
      pci_dss_4_0      = ["1.3.1", "1.4.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { checkov = ["CKV_AWS_306"], powerpipe = ["sagemaker_notebook_instance_in_vpc"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"]

    check "aws_sagemaker_notebook_instance" {
      companion "aws_subnet" {
        self_attribute = "subnet_id"
      }
      require = length(companions.aws_subnet) > 0 || self.subnet_id != null
      remedy  = "Set subnet_id to a private subnet and security_groups to a group for notebooks."
    }
  }

  obligation "notebook_root_access" {
    title     = "Turn off root access of notebook users"
    area      = "privileged_access"
    severity  = "medium"
    variants  = ["notebook_instance"]
    rationale = "A user who is root can switch off agents, read what others left on the volume and change files that run for the next user."
    provider  = "Gives users root unless told not to; lifecycle scripts run as root either way."
    frameworks = {
      aws_fsbp         = ["SageMaker.3"]
      cis_controls_8_1 = ["5.4"]
      nist_800_53_r5   = ["AC-6", "AC-6(2)", "AC-6(10)"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_307"], powerpipe = ["sagemaker_notebook_instance_root_access_disabled"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"]

    check "aws_sagemaker_notebook_instance" {
      require = self.root_access == "Disabled"
      fix     = { root_access = "Disabled" }
    }
  }

  obligation "notebook_imdsv2" {
    title     = "Require IMDSv2 on notebook instances"
    area      = "workload_identity"
    severity  = "medium"
    variants  = ["notebook_instance"]
    rationale = "With version 1 a page or package that makes the notebook fetch an address reads the credentials of its role with one request."
    provider  = "Answers version 1 too unless the minimum is 2."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-3", "AC-6", "CM-7"]
      pci_dss_4_0      = ["2.2.4"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_371"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstanceMetadataServiceConfiguration.html"]

    check "aws_sagemaker_notebook_instance" {
      require = anytrue([for m in self.instance_metadata_service_configuration : m.minimum_instance_metadata_service_version == "2"])
      remedy  = "Add instance_metadata_service_configuration with minimum_instance_metadata_service_version = \"2\"."
    }
  }

  # Which platform a notebook gets without platform_identifier has changed over time; this is not judged.
  obligation "notebook_platform" {
    title     = "Run notebooks on a supported platform"
    area      = "patching"
    severity  = "medium"
    variants  = ["notebook_instance"]
    rationale = "The first platforms, on Amazon Linux 1 and with JupyterLab 1 and 3, get no more fixes; a page opened in such a Jupyter may run code with the notebook's role."
    provider  = "Ships a platform for each supported JupyterLab and stops updating old ones on an announced date."
    frameworks = {
      aws_fsbp         = ["SageMaker.8"]
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-jl.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html",
    ]

    check "aws_sagemaker_notebook_instance" {
      require = !matches("^notebook-al(1-v1|2-v[12])$", self.platform_identifier)
      remedy  = "Set platform_identifier = \"notebook-al2023-v1\" and move notebooks over; the change replaces the instance."
    }
  }

  # Studio

  obligation "domain_vpc_only" {
    title     = "Route Studio traffic through your VPC only"
    area      = "network_controls"
    severity  = "high"
    variants  = ["studio"]
    rationale = "With PublicInternetOnly every notebook of the domain reaches the internet through a network of SageMaker, past the customer's firewalls and logs."
    provider  = "Sends all but the home directory's traffic through its own network unless told VpcOnly."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.2", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html"]

    check "aws_sagemaker_domain" {
      require = self.app_network_access_type == "VpcOnly"
      remedy  = "Set app_network_access_type = \"VpcOnly\" and provide VPC endpoints, or a filtered way out, for what users need."
    }
  }

  obligation "domain_single_sign_on" {
    title      = "Sign in to Studio through IAM Identity Center"
    area       = "identity_access"
    severity   = "low"
    variants   = ["studio"]
    rationale  = "In IAM mode any principal with CreatePresignedDomainUrl can open the profile of somebody else, and a leaver keeps access until an IAM administrator acts."
    provider   = "Ties each profile to one user of IAM Identity Center in SSO mode; the mode of a domain cannot be changed later."
    frameworks = { nist_800_53_r5 = ["IA-2", "AC-2(1)"], iso_27001_2022 = ["A.5.16"], cis_controls_8_1 = ["6.7"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-sso-users.html"]

    check "aws_sagemaker_domain" {
      require = self.auth_mode == "SSO"
      remedy  = "Set auth_mode = \"SSO\" when the domain is created and give each aws_sagemaker_user_profile a single_sign_on_user_value."
    }
  }

  obligation "domain_user_in_audit_log" {
    title      = "Name the Studio user in CloudTrail"
    area       = "logging_monitoring"
    severity   = "low"
    variants   = ["studio"]
    rationale  = "Users who share an execution role look the same in CloudTrail; who deleted the bucket cannot be told."
    provider   = "Writes the profile's name into the source identity of the role's sessions when told to."
    frameworks = { nist_800_53_r5 = ["AU-3", "AU-10"], pci_dss_4_0 = ["10.2.2"], iso_27001_2022 = ["A.8.15"] }
    derived    = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html"]

    check "aws_sagemaker_domain" {
      require = anytrue([for d in self.domain_settings : d.execution_role_identity_config == "USER_PROFILE_NAME"])
      remedy  = "Add domain_settings with execution_role_identity_config = \"USER_PROFILE_NAME\", and allow sts:SetSourceIdentity in the roles' trust policies."
    }
  }

  obligation "domain_home_retained" {
    title      = "Keep home directories when a domain goes"
    area       = "backup"
    severity   = "low"
    variants   = ["studio"]
    rationale  = "With Delete, removing or replacing the domain removes the file system with all notebooks that were never pushed anywhere."
    provider   = "Keeps the file system of a deleted domain unless told to delete it."
    frameworks = { nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RetentionPolicy.html"]

    check "aws_sagemaker_domain" {
      require = !anytrue([for r in self.retention_policy : r.home_efs_file_system == "Delete"])
      remedy  = "Leave retention_policy out, or set home_efs_file_system = \"Retain\"."
    }
  }

  obligation "domain_docker_limited" {
    title      = "Limit the images that Studio users may run"
    area       = "supply_chain"
    severity   = "low"
    variants   = ["studio"]
    rationale  = "With Docker open a user runs any image from any registry beside the data of the domain."
    provider   = "Allows Docker in spaces when asked, and in VpcOnly domains only images of the accounts that are named."
    frameworks = { nist_800_53_r5 = ["CM-7", "CM-11"], iso_27001_2022 = ["A.8.19"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DockerSettings.html"]

    check "aws_sagemaker_domain" {
      require = alltrue([for s in self.domain_settings : alltrue([for d in s.docker_settings : d.enable_docker_access != "ENABLED" || length(d.vpc_only_trusted_accounts) > 0 && self.app_network_access_type == "VpcOnly"])])
      remedy  = "Leave docker_settings out, or use VpcOnly with the accounts of your registries in vpc_only_trusted_accounts."
    }
  }

  obligation "shared_output_key" {
    title       = "Encrypt shared notebook output with your own key"
    area        = "key_management"
    severity    = "low"
    variants    = ["studio"]
    recommended = false
    rationale   = "Cell output that users share is a copy of the data in a bucket; without a key of its own the bucket's readers can read it."
    provider    = "Encrypts shared output with the key that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SharingSettings.html"]

    check "aws_sagemaker_domain" {
      require = alltrue([for u in self.default_user_settings : shares_with_own_key(u)])
      remedy  = "Set s3_kms_key_id in sharing_settings, or notebook_output_option = \"Disabled\"."
    }

    check "aws_sagemaker_user_profile" {
      require = alltrue([for u in self.user_settings : shares_with_own_key(u)])
      remedy  = "Set s3_kms_key_id in sharing_settings, or notebook_output_option = \"Disabled\"."
    }
  }

  # Keys

  obligation "customer_managed_key" {
    title       = "Encrypt notebooks and domains with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Volumes and home directories are encrypted with keys that AWS chooses: nobody can be kept from them by a key policy, and no key can be disabled in an incident."
    provider    = "Encrypts notebook volumes and home directories, with the key that is named at creation."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.5.1"]
      iso_27001_2022 = ["A.8.24"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_22", "CKV_AWS_187"]
      powerpipe = ["sagemaker_notebook_instance_encryption_at_rest_enabled", "sagemaker_domain_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]

    check "aws_sagemaker_notebook_instance" {
      also = ["aws_sagemaker_domain"]
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to a key of your own; the change replaces the resource."
    }
  }

  obligation "endpoint_volume_key" {
    title       = "Encrypt endpoint volumes with your own key"
    area        = "key_management"
    severity    = "low"
    variants    = ["inference"]
    recommended = false
    rationale   = "The volume of an endpoint holds the model and what requests leave behind; without a key of its own no key policy stands between them and who gets at the snapshot."
    provider    = "Encrypts the volume with a key of its own when none is named; instances with local disks encrypt in hardware."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_98"], powerpipe = ["sagemaker_endpoint_configuration_encryption_at_rest_enabled"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html"]

    check "aws_sagemaker_endpoint_configuration" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      when    = length(self.production_variants) == 0 || anytrue([for v in self.production_variants : runs_on_volume(v)])
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to a key of your own."
    }
  }

  obligation "job_volume_key" {
    title       = "Encrypt job volumes with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "While a job runs, its volume holds the whole dataset; with a key of your own the key policy decides who may start jobs on it, and CloudTrail shows each use."
    provider    = "Encrypts the volume with a key that is thrown away with it, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_368"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]

    check "aws_sagemaker_data_quality_job_definition" {
      require = anytrue([for j in self.job_resources : anytrue([for c in j.cluster_config : names_own_key(c.volume_kms_key_id)])])
      remedy  = "Set volume_kms_key_id in job_resources.cluster_config."
    }

    check "aws_sagemaker_monitoring_schedule" {
      require = alltrue([for s in self.monitoring_schedule_config : alltrue([for d in s.monitoring_job_definition : alltrue([for m in d.monitoring_resources : alltrue([for c in m.cluster_config : names_own_key(c.volume_kms_key_id)])])])])
      remedy  = "Set volume_kms_key_id in monitoring_resources.cluster_config."
    }

    check "aws_sagemaker_training_job" {
      require = alltrue([for r in self.resource_config : names_own_key(r.volume_kms_key_id)])
      remedy  = "Set volume_kms_key_id in resource_config."
    }

    check "aws_sagemaker_labeling_job" {
      require = alltrue([for a in self.labeling_job_algorithms_config : anytrue([for r in a.labeling_job_resource_config : names_own_key(r.volume_kms_key_id)])])
      remedy  = "Set volume_kms_key_id in labeling_job_resource_config."
    }
  }

  obligation "job_output_key" {
    title       = "Encrypt job output with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Model files, labels, captured requests and reports land in a bucket; without a key in the job they are readable to whoever reads the bucket."
    provider    = "Writes output with the key that is named, else with the default of S3."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_367", "CKV_AWS_372"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]

    check "aws_sagemaker_data_quality_job_definition" {
      require = alltrue([for o in self.data_quality_job_output_config : names_own_key(o.kms_key_id)])
      remedy  = "Set kms_key_id in data_quality_job_output_config."
    }

    check "aws_sagemaker_flow_definition" {
      also    = ["aws_sagemaker_labeling_job", "aws_sagemaker_device_fleet"]
      require = alltrue([for o in self.output_config : names_own_key(o.kms_key_id)])
      remedy  = "Set kms_key_id in output_config."
    }

    check "aws_sagemaker_training_job" {
      require = alltrue([for o in self.output_data_config : names_own_key(o.kms_key_id)])
      remedy  = "Set kms_key_id in output_data_config."
    }

    check "aws_sagemaker_monitoring_schedule" {
      require = alltrue([for s in self.monitoring_schedule_config : alltrue([for d in s.monitoring_job_definition : alltrue([for o in d.monitoring_output_config : names_own_key(o.kms_key_id)])])])
      remedy  = "Set kms_key_id in monitoring_output_config."
    }

    check "aws_sagemaker_endpoint_configuration" {
      require = alltrue([for d in self.data_capture_config : names_own_key(d.kms_key_id)]) && alltrue([for a in self.async_inference_config : alltrue([for o in a.output_config : names_own_key(o.kms_key_id)])])
      remedy  = "Set kms_key_id in data_capture_config, and in output_config of async_inference_config."
    }
  }

  obligation "feature_store_key" {
    title       = "Encrypt feature groups with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Features describe people; who may read the online and the offline store is decided by IAM alone unless each has a key of its own."
    provider    = "Encrypts both stores with a key that AWS owns, or with the one that is named at creation."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html"]

    check "aws_sagemaker_feature_group" {
      require = alltrue([for o in self.online_store_config : !(o.enable_online_store == true) || anytrue([for s in o.security_config : names_own_key(s.kms_key_id)])]) && alltrue([for o in self.offline_store_config : anytrue([for s in o.s3_storage_config : names_own_key(s.kms_key_id)])])
      remedy  = "Set kms_key_id in online_store_config.security_config and in offline_store_config.s3_storage_config."
    }
  }

  # Jobs and models on the network

  obligation "model_network_isolation" {
    title     = "Isolate model containers from the network"
    area      = "network_controls"
    severity  = "medium"
    variants  = ["inference"]
    rationale = "A model file is code that somebody built; a container that may call out can send every request it answers, and the credentials of its role, to whoever planted it."
    provider  = "Cuts all calls out of the container and gives it no credentials when told to; requests still come in."
    frameworks = {
      aws_fsbp         = ["SageMaker.5"]
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7", "SC-7(5)"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_370"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"]

    check "aws_sagemaker_model" {
      require = self.enable_network_isolation == true
      remedy  = "Set enable_network_isolation = true; a container that must call out gets a vpc_config and a filtered way instead, and an exemption."
    }
  }

  obligation "job_network_isolation" {
    title     = "Isolate job containers from the network"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A training or monitoring container reads whole datasets; with a way out, one bad package in its image sends them away."
    provider  = "Downloads the input and uploads the output itself, and cuts the container off when told to."
    frameworks = {
      aws_fsbp         = ["SageMaker.11", "SageMaker.14"]
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7", "SC-7(5)"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"]

    check "aws_sagemaker_data_quality_job_definition" {
      require = anytrue([for n in self.network_config : n.enable_network_isolation == true])
      remedy  = "Add network_config with enable_network_isolation = true."
    }

    check "aws_sagemaker_monitoring_schedule" {
      require = alltrue([for s in self.monitoring_schedule_config : alltrue([for d in s.monitoring_job_definition : anytrue([for n in d.network_config : n.enable_network_isolation == true])])])
      remedy  = "Set enable_network_isolation = true in network_config of the monitoring_job_definition."
    }

    check "aws_sagemaker_training_job" {
      require = self.enable_network_isolation == true
      fix     = { enable_network_isolation = true }
    }

    check "aws_sagemaker_hyper_parameter_tuning_job" {
      require = alltrue([for d in self.training_job_definition : d.enable_network_isolation == true]) && alltrue([for d in self.training_job_definitions : d.enable_network_isolation == true])
      remedy  = "Set enable_network_isolation = true in each training job definition."
    }
  }

  obligation "containers_in_vpc" {
    title     = "Run jobs and models in a VPC of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A container that is neither isolated nor in a VPC of the customer calls out through a network that SageMaker owns: no security group, endpoint policy or flow log applies."
    provider  = "Puts network interfaces into the subnets that are named and reads the data through them."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html"]

    check "aws_sagemaker_model" {
      also    = ["aws_sagemaker_training_job"]
      require = length(self.vpc_config) > 0 || self.enable_network_isolation == true
      remedy  = "Add vpc_config with private subnets and a security group."
    }

    check "aws_sagemaker_data_quality_job_definition" {
      require = anytrue([for n in self.network_config : length(n.vpc_config) > 0 || n.enable_network_isolation == true])
      remedy  = "Add vpc_config to network_config, with private subnets and a security group."
    }

    check "aws_sagemaker_hyper_parameter_tuning_job" {
      require = alltrue([for d in self.training_job_definition : length(d.vpc_config) > 0 || d.enable_network_isolation == true]) && alltrue([for d in self.training_job_definitions : length(d.vpc_config) > 0 || d.enable_network_isolation == true])
      remedy  = "Add vpc_config to each training job definition."
    }
  }

  obligation "inter_container_encryption" {
    title     = "Encrypt traffic between job instances"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Instances of one job exchange data and gradients in plain text by default, against rules that ask for encryption on every network."
    provider  = "Encrypts the traffic inside of a job when told to, at the price of time."
    frameworks = {
      aws_fsbp         = ["SageMaker.9"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_369"] }
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html"]

    check "aws_sagemaker_data_quality_job_definition" {
      require = anytrue([for n in self.network_config : n.enable_inter_container_traffic_encryption == true])
      remedy  = "Add network_config with enable_inter_container_traffic_encryption = true."
    }

    # A job on one instance has no such traffic; Security Hub asks for it in job definitions of any size.
    check "aws_sagemaker_monitoring_schedule" {
      require = alltrue([for s in self.monitoring_schedule_config : alltrue([for d in s.monitoring_job_definition : !runs_on_several(d) || anytrue([for n in d.network_config : n.enable_inter_container_traffic_encryption == true])])])
      remedy  = "Set enable_inter_container_traffic_encryption = true in network_config of the monitoring_job_definition."
    }

    check "aws_sagemaker_training_job" {
      when    = anytrue([for r in self.resource_config : r.instance_count > 1 || length(r.instance_groups) > 0])
      require = self.enable_inter_container_traffic_encryption == true
      fix     = { enable_inter_container_traffic_encryption = true }
    }
  }

  # Endpoints

  obligation "endpoint_instances" {
    title       = "Run at least two instances per variant"
    area        = "resilience"
    severity    = "medium"
    variants    = ["inference"]
    recommended = false
    rationale   = "One instance stands in one zone: when it fails or is replaced, the endpoint answers nobody for minutes."
    provider    = "Spreads two or more instances over zones and replaces failed ones."
    frameworks = {
      aws_fsbp       = ["SageMaker.4"]
      nist_800_53_r5 = ["CP-10", "SC-5"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html"]

    check "aws_sagemaker_endpoint_configuration" {
      require = alltrue([for v in self.production_variants : length(v.serverless_config) > 0 || v.initial_instance_count >= 2])
      remedy  = "Set initial_instance_count to 2 or more in each production_variants block."
    }
  }

  obligation "endpoint_rolls_back" {
    title       = "Roll back deployments that raise an alarm"
    area        = "change_management"
    severity    = "low"
    variants    = ["inference"]
    recommended = false
    rationale   = "A new model that answers errors takes over all traffic unless an alarm stops it."
    provider    = "Shifts traffic in steps and goes back when an alarm that is named rings."
    frameworks  = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html"]

    check "aws_sagemaker_endpoint" {
      require = anytrue([for d in self.deployment_config : anytrue([for r in d.auto_rollback_configuration : length(r.alarms) > 0])])
      remedy  = "Add deployment_config with a blue_green_update_policy or rolling_update_policy, and alarms in auto_rollback_configuration."
    }
  }

  obligation "endpoint_data_capture" {
    title       = "Capture requests to endpoints for monitoring"
    area        = "logging_monitoring"
    severity    = "low"
    variants    = ["inference"]
    recommended = false
    rationale   = "Without captured requests and answers nobody sees drift, misuse or the request that made the model misbehave."
    provider    = "Copies the chosen share of requests and answers to a bucket."
    frameworks  = { nist_800_53_r5 = ["AU-12", "SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html"]

    check "aws_sagemaker_endpoint_configuration" {
      require = anytrue([for d in self.data_capture_config : d.enable_capture == true])
      remedy  = "Add data_capture_config with enable_capture = true, a bucket and a key; decide first whether requests hold personal data."
    }
  }

  obligation "no_shell_in_containers" {
    title     = "Keep shells into model and job containers off"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Session Manager access and remote debugging let whoever may start a session read requests, training data and the role's credentials in a running container."
    provider  = "Runs the agent in the container only when asked."
    frameworks = {
      cis_controls_8_1 = ["4.8"]
      nist_800_53_r5   = ["AC-6", "CM-7"]
      pci_dss_4_0      = ["2.2.4"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/sagemaker/latest/dg/ssm-access.html",
      "https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html",
    ]

    check "aws_sagemaker_endpoint_configuration" {
      require = !anytrue([for v in self.production_variants : v.enable_ssm_access == true]) && !anytrue([for v in self.shadow_production_variants : v.enable_ssm_access == true])
      remedy  = "Leave enable_ssm_access out, or false, in all variants; turn it on for the time of a search for a fault."
    }

    check "aws_sagemaker_training_job" {
      require = !anytrue([for r in self.remote_debug_config : r.enable_remote_debug == true])
      remedy  = "Leave remote_debug_config out, or set enable_remote_debug = false."
    }
  }

  # Secrets

  obligation "no_secrets_in_code" {
    title      = "Keep secrets out of job and model settings"
    area       = "secrets"
    severity   = "high"
    rationale  = "Environment variables, hyperparameters and lifecycle scripts are shown in clear text to everybody who may describe the job, model or notebook, and they stand in state."
    provider   = "Stores these values as they are given and shows them in the console and its interface."
    frameworks = { nist_800_53_r5 = ["IA-5(7)"], pci_dss_4_0 = ["8.6.2", "8.3.2"], iso_27001_2022 = ["A.5.17"], cis_controls_8_1 = ["3.11"] }
    derived    = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = [
      "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html",
      "https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html",
    ]

    check "aws_sagemaker_model" {
      require = !anytrue([for c in self.primary_container : holds_any_secret(c.environment)]) && !anytrue([for c in self.container : holds_any_secret(c.environment)])
      remedy  = "Let the container read the secret from Secrets Manager with its role; rotate what was written there."
    }

    check "aws_sagemaker_training_job" {
      require = !holds_any_secret(self.environment) && !holds_any_secret(self.hyper_parameters)
      remedy  = "Let the job read the secret from Secrets Manager with its role; rotate what was written there."
    }

    check "aws_sagemaker_data_quality_job_definition" {
      require = !anytrue([for a in self.data_quality_app_specification : holds_any_secret(a.environment)])
      remedy  = "Let the job read the secret from Secrets Manager with its role; rotate what was written there."
    }

    check "aws_sagemaker_notebook_instance_lifecycle_configuration" {
      require = !script_holds_credential(self.on_create) && !script_holds_credential(self.on_start)
      remedy  = "Let the script fetch the secret from Secrets Manager with the notebook's role; rotate what was written there."
    }

    check "aws_sagemaker_studio_lifecycle_config" {
      require = !script_holds_credential(self.studio_lifecycle_config_content)
      remedy  = "Let the script fetch the secret from Secrets Manager with the profile's role; rotate what was written there."
    }

    check "aws_sagemaker_code_repository" {
      require = !anytrue([for g in self.git_config : is_credential(g.repository_url)])
      remedy  = "Name a secret with user name and token in secret_arn and take them out of repository_url; revoke the token."
    }
  }

  # Who may use models, and who labels

  obligation "model_group_not_public" {
    title     = "Name who may use model packages"
    area      = "identity_access"
    severity  = "high"
    rationale = "A policy with principal \"*\" lets any AWS account read or deploy the models of the group, or add a version that the pipeline then deploys."
    provider  = "Evaluates the group's policy for callers of other accounts."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html"]

    check "aws_sagemaker_model_package_group_policy" {
      require = !anytrue([for s in policy(self.resource_policy) : grants_to_all(s)])
      remedy  = "Name the accounts as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "model_group_least_privilege" {
    title     = "Grant single actions on model packages"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An account that should only deploy a model can, with sagemaker:*, also approve, replace and delete versions."
    provider  = "Separates reading, approving and creating model packages into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html"]

    check "aws_sagemaker_model_package_group_policy" {
      require = !anytrue([for s in policy(self.resource_policy) : grants_whole_service(s)])
      remedy  = "List what the account needs, such as sagemaker:DescribeModelPackage, sagemaker:ListModelPackages and sagemaker:CreateModel."
    }
  }

  obligation "public_workers_see_no_personal_data" {
    title     = "Show no personal data to the public workforce"
    area      = "data_content"
    severity  = "high"
    rationale = "Workers of Mechanical Turk are strangers who may copy what they see; personal or health data given to them is disclosed."
    provider  = "Runs the marketplace and hands tasks to its workers."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "PT-2"]
      iso_27001_2022   = ["A.5.34"]
      soc_2            = ["CC6.1", "P6.1"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management-public.html"]

    check "aws_sagemaker_labeling_job" {
      when    = anytrue([for h in self.human_task_config : matches(":workteam/public-crowd/", h.workteam_arn)])
      require = anytrue([for i in self.input_config : anytrue([for d in i.data_attributes : contains(d.content_classifiers, "FreeOfPersonallyIdentifiableInformation")])])
      remedy  = "Use a private workteam, or, for data that holds nothing personal, declare FreeOfPersonallyIdentifiableInformation in content_classifiers."
    }
  }

  obligation "workforce_addresses" {
    title      = "Limit the networks of the labeling portal"
    area       = "network_controls"
    severity   = "low"
    rationale  = "The portal of a private workforce stands on the internet; a worker's stolen password is enough to page through the data from anywhere."
    provider   = "Refuses portal sign-ins from other addresses, or serves the portal inside of a VPC."
    frameworks = { nist_800_53_r5 = ["AC-3", "SC-7"], iso_27001_2022 = ["A.8.20"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/dg/sms-workforce-management-private-api.html"]

    check "aws_sagemaker_workforce" {
      require = length(self.workforce_vpc_config) > 0 || anytrue([for s in self.source_ip_config : length(s.cidrs) > 0 && alltrue([for c in s.cidrs : !is_internet(c)])])
      remedy  = "Add source_ip_config with the networks that workers come from, or workforce_vpc_config."
    }
  }

  obligation "worker_links_bound" {
    title      = "Bind links to labeling data to the worker's address"
    area       = "application_controls"
    severity   = "low"
    rationale  = "Workers get presigned links to the objects; a link that is passed on opens the object for anybody until it expires."
    provider   = "Signs links that work from the worker's own address only, when told to."
    frameworks = { nist_800_53_r5 = ["AC-3", "AC-4"], iso_27001_2022 = ["A.8.3"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_IamPolicyConstraints.html"]

    check "aws_sagemaker_workteam" {
      require = anytrue([for w in self.worker_access_configuration : anytrue([for p in w.s3_presign : anytrue([for c in p.iam_policy_constraints : c.source_ip == "Enabled" || c.vpc_source_ip == "Enabled"])])])
      remedy  = "Add worker_access_configuration with s3_presign and iam_policy_constraints, source_ip = \"Enabled\"."
    }
  }

  # What Terraform cannot show

  obligation "notebooks_restarted" {
    title        = "Restart notebooks and apps to receive patches"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A notebook that has run for a year has last year's holes; SageMaker installs updates only when it starts."
    provider     = "Installs the current state of the platform at each start."
    frameworks   = { nist_800_53_r5 = ["SI-2"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8"], cis_controls_8_1 = ["7.4"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"]
  }

  obligation "roles_and_profiles_reviewed" {
    title        = "Review execution roles, profiles and workteams"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Execution roles grow with every experiment, AmazonSageMakerFullAccess reaches buckets by name, and whoever may open a notebook or a presigned domain link has all of it."
    provider     = "Evaluates the policies, and shows last use of roles and actions."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], pci_dss_4_0 = ["7.2.4", "7.2.5.1"], iso_27001_2022 = ["A.5.18"], cis_controls_8_1 = ["5.1"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"]
  }

  obligation "models_vetted" {
    title        = "Vet models, images and datasets from outside"
    area         = "supply_chain"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Record for each foreign model, image and dataset: source, licence, hash, scan for code in pickled files, who approved it; approval status in the model registry."
    rationale    = "Model files in common formats run code when they are loaded, and poisoned data teaches a model an answer that only the attacker knows."
    provider     = "Keeps versions and approval status in the registry, and vets its own images."
    frameworks   = { nist_800_53_r5 = ["SR-3", "SI-7"], iso_27001_2022 = ["A.5.21"], soc_2 = ["CC9.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-approve.html"]
  }

  obligation "models_watched" {
    title        = "Watch models for drift, bias and misuse"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    variants     = ["inference"]
    rationale    = "A model goes wrong without an error: data drifts, a group is treated worse, somebody probes it thousands of times. Only a comparison with the baseline shows it."
    provider     = "Runs monitoring jobs on captured data and publishes their findings as metrics."
    frameworks   = { nist_800_53_r5 = ["SI-4", "CA-7"], iso_27001_2022 = ["A.8.16"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html"]
  }

  obligation "training_data_governed" {
    title        = "Record which data each model was trained on"
    area         = "data_classification"
    severity     = "medium"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Model card or record: datasets with version and legal basis, purpose, evaluation, date by which data and model are deleted or trained again."
    rationale    = "When a person asks for erasure, or a dataset turns out to be stolen, nobody knows which models carry it."
    provider     = "Tracks lineage of jobs and keeps model cards; it does not judge the data."
    frameworks   = { iso_27001_2022 = ["A.5.12", "A.5.34"], gdpr = ["5", "17", "30"] }
    derived      = ["iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a stolen notebook or model"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: stopping notebooks and apps, revoking sessions of the execution role, keeping the volume, going back to an earlier model version, telling those concerned."
    rationale    = "A notebook joins code from the internet, credentials and data; when one is misused, minutes decide how much leaves."
    provider     = "Handles incidents in the service and tells affected customers."
    frameworks   = { nist_800_53_r5 = ["IR-4"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"], gdpr = ["33"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-incident-response.html"]
  }
}
