service "aws_ecs" {
  name               = "Amazon ECS"
  cloud              = "aws"
  family             = "container_service"
  architecture_class = "containers"
  description        = "Container orchestration of AWS: clusters, task definitions and services on Fargate, EC2 instances, managed instances or own machines."
  seeds              = [246]
  aliases            = ["ECS", "Amazon Elastic Container Service", "AWS Elastic Container Service", "ECS Anywhere", "ECS Exec", "ECS Service Connect"]
  resources = [
    "aws_ecs_account_setting_default",
    "aws_ecs_capacity_provider",
    "aws_ecs_cluster",
    "aws_ecs_cluster_capacity_providers",
    "aws_ecs_express_gateway_service",
    "aws_ecs_service",
    "aws_ecs_tag",
    "aws_ecs_task_definition",
    "aws_ecs_task_set",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html",
  ]

  # Without a variant the matrix is that of Fargate: the user documents give operating system and container
  # runtime to the provider, and AWS names Fargate first. The API itself still takes EC2 where neither a
  # launch type nor a capacity provider is written, so say variant "ec2" when you mean it.

  resource_type "aws_ecs_cluster" {
    defaults = { "configuration.execute_command_configuration.logging" = "DEFAULT" }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_ecs_service" {
    defaults = {
      enable_execute_command                              = false
      "network_configuration.assign_public_ip"            = false
      "deployment_controller.type"                        = "ECS"
      "volume_configuration.managed_ebs_volume.encrypted" = true
    }
  }

  resource_type "aws_ecs_task_set" {
    defaults = { "network_configuration.assign_public_ip" = false }
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces the limits, users, capabilities and file system flags of the task definition."
    customer = "Writes them down: no privileged containers, read-only root, few capabilities, an own user; protects ingress with authentication and request filtering."
    reason   = "A task definition is permissive wherever it is silent."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts ephemeral storage of Fargate tasks and the control plane's own data."
    customer = "Encrypts EBS and EFS volumes, log groups and images, and chooses own keys where policy asks for them."
    reason   = "Volumes, logs and images are resources of the customer's account."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Stores clusters, services and task definition revisions redundantly."
    customer = "Backs up the file systems and databases that tasks use, keeps definitions as code; what a task writes to its own disk ends with it."
    reason   = "ECS has no backup of volumes."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Restarts failed tasks, spreads them over the zones it is given and rolls failed deployments back when told to."
    customer = "Gives subnets in several zones and more than one task, sets health checks, circuit breaker and scaling, lets tasks stop cleanly, rehearses losing a zone."
    reason   = "Counts, subnets, health checks and roll back are settings of the service."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/disaster-recovery-resiliency.html"
  }

  variant "fargate" {
    name        = "Amazon ECS on AWS Fargate"
    description = "Each task runs in a virtual machine of its own that AWS owns, patches and replaces. The matrix of the service without a variant."
    source      = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"
  }

  variant "ec2" {
    name        = "Amazon ECS on EC2 instances"
    description = "Tasks share instances in the customer's account, with an operating system, container runtime and agent that the customer maintains; the launch type where none is written."
    source      = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"

    area "guest_os" {
      party    = "customer"
      customer = "Chooses the image, hardens it, replaces instances when a new one appears, closes logins."
      reason   = "AWS publishes an ECS-optimized image, but no instance changes until the customer replaces it."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
    }

    area "container_runtime" {
      party    = "customer"
      customer = "Keeps Docker or containerd and the ECS agent on the instances current, and keeps containers from the instance's role and files."
      reason   = "Runtime and agent are software on the customer's instances."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Runs detection on the instances, or enables GuardDuty Runtime Monitoring with its agent."
      reason   = "The instances belong to the customer's account."
      source   = "https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the control plane and publishes images with patched system, runtime and agent."
      customer = "Rolls its instances to the new image, updates the agent, rebuilds and redeploys container images."
      reason   = "There are instances to patch beside the images."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Attaches network interfaces to tasks in awsvpc mode."
      customer = "Places instances in private subnets, chooses the network mode, keeps tasks from the instance metadata service, writes the rules of instances and tasks."
      reason   = "In host and bridge mode tasks use the instance's interface and its rules."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-network.html"
    }
  }

  variant "managed_instances" {
    name        = "Amazon ECS Managed Instances"
    description = "Instances in the customer's account that ECS provisions, patches and replaces, without login; several tasks share one."
    source      = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html"

    area "container_runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Supplies and patches the runtime and agent on the instance."
      customer = "Puts workloads that do not trust each other on different capacity providers, since tasks share the kernel of an instance."
      reason   = "Unlike Fargate, one instance carries tasks of several services."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches by replacing each instance within 21 days at most."
      customer = "Lets tasks be drained and replaced, rebuilds and redeploys container images."
      reason   = "Instances are short-lived on purpose, and tasks have to bear it."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Places instances in the subnets and security groups that are named."
      customer = "Names private subnets, writes the rules of instances and tasks, decides what is exposed."
      reason   = "The instances have interfaces in the customer's network."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model-managed-instances.html"
    }
  }

  variant "external" {
    name        = "Amazon ECS Anywhere"
    description = "Tasks on machines outside AWS (launch type EXTERNAL) that the customer registers with the cluster."
    source      = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"

    area "physical_facility" {
      party  = "customer"
      reason = "The machines stand in the customer's facility."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "physical_network" {
      party  = "customer"
      reason = "The machines stand in the customer's network."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "physical_hardware" {
      party  = "customer"
      reason = "The machines belong to the customer."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "hypervisor" {
      party  = "customer"
      reason = "Whether the machine is virtual, and on what, is the customer's choice."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "host_os" {
      party  = "customer"
      reason = "The machines belong to the customer."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "guest_os" {
      party  = "customer"
      reason = "The customer installs and patches the operating system."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "container_runtime" {
      party    = "customer"
      customer = "Installs and updates Docker, the ECS agent and the Systems Manager agent, and guards the credentials that they hold."
      reason   = "Runtime and agents run on the customer's machines."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-updates.html"
    }

    area "host_protection" {
      party  = "customer"
      reason = "The machines belong to the customer."
      source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the control plane and publishes new agents."
      customer = "Patches machines, operating systems and runtime, updates the agents, rebuilds and redeploys images."
      reason   = "AWS has no access to the machines."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-updates.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Serves the control plane over TLS; machines connect to it from inside."
      customer = "Runs the network, its firewall and the load balancing in front of the tasks."
      reason   = "awsvpc mode and load balancers of AWS end at the VPC."
      source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html"
    }
  }

  function "secret" {
    description = "Whether an environment variable holds a secret, or a credential of ECS itself."
    params      = ["name", "value"]
    result      = holds_secret(name, value) || matches("(?i)(^|_)(aws_access_key_id|ecs_engine_auth_data)$", name) && is_written_out(value)
  }

  function "insights_on" {
    description = "Whether a value of the setting containerInsights turns Container Insights on."
    params      = ["value"]
    result      = contains(["enabled", "enhanced"], value)
  }

  # Task definitions

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of container environments"
    area      = "secrets"
    severity  = "high"
    rationale = "Environment variables of a task definition are shown in the console and by DescribeTaskDefinition, stay in every old revision and in the state, and are printed by crash handlers."
    provider  = "Fetches secrets from Secrets Manager or Parameter Store at start when the definition refers to them."
    frameworks = {
      aws_fsbp       = ["ECS.8"]
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.3.2", "8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0036"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html"]

    check "aws_ecs_task_definition" {
      require = !anytrue([for c in jsondecode(self.container_definitions) : anytrue([for e in c.environment : secret(e.name, e.value)])])
      remedy  = "Move the value to Secrets Manager or a SecureString parameter and name it in secrets (name, valueFrom) of the container; rotate what was written there."
    }

    check "aws_ecs_express_gateway_service" {
      require = !anytrue([for c in self.primary_container : anytrue([for e in c.environment : secret(e.name, e.value)])])
      remedy  = "Move the value to Secrets Manager or a SecureString parameter and name it in a secret block; rotate what was written there."
    }
  }

  obligation "containers_unprivileged" {
    title     = "Run containers without privileges"
    area      = "application_controls"
    severity  = "high"
    rationale = "A privileged container is root on the host: one flaw in its code opens every other task of the instance and the instance's role."
    provider  = "Refuses privileged containers on Fargate; grants them elsewhere when asked."
    frameworks = {
      aws_fsbp         = ["ECS.4"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "SC-39"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_334"], powerpipe = ["ecs_task_definition_container_non_privileged"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]

    # The key is "privileged"; "privilege" is dropped by ECS and still says what its author wants.
    check "aws_ecs_task_definition" {
      require = !anytrue([for c in jsondecode(self.container_definitions) : c.privileged == true || c.privilege == true])
      remedy  = "Remove privileged from the container definitions and add single Linux capabilities where one is needed."
    }
  }

  obligation "no_host_process_namespace" {
    title     = "Do not share the host's process namespace"
    area      = "application_controls"
    severity  = "high"
    rationale = "With pid_mode host a container sees, and as root stops or reads the memory and environment of, every process of the instance and of all other tasks."
    provider  = "Gives each container or task a namespace of its own unless told otherwise."
    frameworks = {
      aws_fsbp         = ["ECS.3"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["SC-39", "CM-2"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_335"], powerpipe = ["ecs_task_definition_no_host_pid_mode"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]

    # Inside a container definition pidMode has no effect; whoever wrote it there wants it for the task.
    check "aws_ecs_task_definition" {
      require = self.pid_mode != "host" && (self.pid_mode == "task" || !anytrue([for c in jsondecode(self.container_definitions) : c.pidMode == "host"]))
      remedy  = "Remove pid_mode, or set it to \"task\"."
    }
  }

  obligation "no_host_ipc" {
    title     = "Do not share the host's IPC namespace"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With ipc_mode host containers read and write the shared memory of other tasks and of the host."
    provider  = "Keeps shared memory apart unless told otherwise."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["SC-39", "CM-2"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]

    check "aws_ecs_task_definition" {
      require = self.ipc_mode != "host"
      remedy  = "Remove ipc_mode, or set it to \"task\" or \"none\"."
    }
  }

  obligation "no_host_network" {
    title     = "Do not run tasks in the host's network"
    area      = "network_controls"
    severity  = "medium"
    rationale = "In host mode a container listens on the instance's addresses under the instance's rules, reaches its metadata service and can take over ports of other tasks."
    provider  = "Gives tasks in awsvpc mode an interface and security groups of their own."
    frameworks = {
      aws_fsbp         = ["ECS.17", "ECS.1"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["SC-7", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html"]

    check "aws_ecs_task_definition" {
      require = self.network_mode != "host"
      fix     = { network_mode = "awsvpc" }
    }
  }

  obligation "no_host_paths" {
    title     = "Do not mount sensitive host paths"
    area      = "application_controls"
    severity  = "high"
    rationale = "Who can write to the Docker socket or to /etc of the instance is root on it, however few privileges the container itself has."
    provider  = "Mounts the paths that the definition names; on Fargate there are none."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "SC-39"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html"]

    check "aws_ecs_task_definition" {
      require = !anytrue([for v in self.volume : matches("^/(((var/)?run(/docker[.]sock|/containerd.*)?|proc|sys|etc|root|dev|boot|var/lib/(docker|ecs))/?)?$", v.host_path)])
      remedy  = "Use an EFS, EBS or Docker volume; where an agent needs the host, mount its one path read-only and run it as a daemon service of its own."
    }
  }

  obligation "capabilities_limited" {
    title     = "Add no powerful Linux capabilities"
    area      = "application_controls"
    severity  = "high"
    rationale = "SYS_ADMIN, SYS_PTRACE, NET_ADMIN, SYS_MODULE, DAC_READ_SEARCH or ALL each suffice to break out of the container or to take over its neighbours."
    provider  = "Starts containers with a short list; Fargate allows only SYS_PTRACE to be added."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html"]

    check "aws_ecs_task_definition" {
      require = !anytrue([
        for c in jsondecode(self.container_definitions) :
        anytrue([for k in c.linuxParameters.capabilities.add : contains(["ALL", "SYS_ADMIN", "SYS_PTRACE", "SYS_MODULE", "SYS_RAWIO", "SYS_BOOT", "NET_ADMIN", "DAC_READ_SEARCH", "BPF"], upper(k))])
      ])
      remedy = "Remove the capability from linuxParameters.capabilities.add, and drop the ones the program does not use."
    }
  }

  obligation "read_only_root" {
    title       = "Make container root file systems read-only"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "On a writable root an intruder drops tools and changes the program; read-only they have a few volumes and nothing that survives."
    provider    = "Mounts the root read-only when the definition says so."
    frameworks = {
      aws_fsbp         = ["ECS.5"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_336"], powerpipe = ["ecs_task_definition_container_readonly_root_filesystem"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]

    # Windows containers cannot.
    check "aws_ecs_task_definition" {
      when    = !startswith(upper(self.runtime_platform[0].operating_system_family), "WINDOWS")
      require = alltrue([for c in jsondecode(self.container_definitions) : c.readonlyRootFilesystem == true])
      remedy  = "Set readonlyRootFilesystem to true in every container definition and mount volumes for the paths that are written."
    }
  }

  obligation "container_user" {
    title       = "Name an unprivileged container user"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Where neither image nor definition names a user the program runs as root, and a flaw in it or in the kernel starts from there."
    provider    = "Starts the container under the user that the definition or else the image names."
    frameworks = {
      aws_fsbp         = ["ECS.20", "ECS.21", "ECS.1"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "AC-6(8)"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]

    check "aws_ecs_task_definition" {
      require = alltrue([for c in jsondecode(self.container_definitions) : c.user != null && !matches("(?i)^(|root|0|containeradministrator)(:|$)", c.user)])
      remedy  = "Set user in every container definition, for instance to \"1000:1000\" or, on Windows, \"ContainerUser\"."
    }
  }

  obligation "containers_logged" {
    title     = "Send container output to a log"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "What a container without a log configuration writes is lost with it, on Fargate at once, and with it the reason why it stopped or what was done to it."
    provider  = "Ships output with the log driver that the container names."
    frameworks = {
      aws_fsbp         = ["ECS.9"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"]

    check "aws_ecs_task_definition" {
      require = alltrue([for c in jsondecode(self.container_definitions) : c.logConfiguration.logDriver != null && c.logConfiguration.logDriver != "none"])
      remedy  = "Add logConfiguration with logDriver awslogs (or awsfirelens) to every container definition."
    }
  }

  obligation "image_pinned" {
    title       = "Deploy images by digest or version tag"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "latest, or no tag at all, is another program tomorrow: a restart at night deploys what nobody tested, and there is nothing to roll back to."
    provider    = "Resolves a tag to a digest when a service deployment starts, and again at each further one."
    frameworks  = { nist_800_53_r5 = ["CM-2", "SI-7"], iso_27001_2022 = ["A.8.19"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html"]

    check "aws_ecs_task_definition" {
      require = alltrue([for c in jsondecode(self.container_definitions) : strcontains(c.image, "@sha256:") || matches(":[^/:]+$", c.image) && !endswith(c.image, ":latest")])
      remedy  = "Write image as repository@sha256:digest or with a tag that is never moved."
    }
  }

  obligation "roles_separate" {
    title     = "Use different task and execution roles"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "With one role for both the program in the container may pull all images and read all secrets that only the start of the task needs."
    provider  = "Uses the execution role to start the task and hands only the task role to the containers."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-5", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.5"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_249"], powerpipe = ["ecs_task_definition_role_check"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"]

    # ARNs of roles in the module are not known before they exist, so roles with names are told apart by these.
    check "aws_ecs_task_definition" {
      companion "aws_iam_role" {
        name           = "task"
        self_attribute = "task_role_arn"
      }
      companion "aws_iam_role" {
        name           = "execution"
        self_attribute = "execution_role_arn"
      }
      when = is_set(self.task_role_arn) && is_set(self.execution_role_arn)
      require = !(
        length(companions.task) > 0 && length(companions.execution) > 0 && alltrue([for t in companions.task : t.name != null]) && alltrue([for e in companions.execution : e.name != null]) ?
        anytrue([for t in companions.task : anytrue([for e in companions.execution : t.name == e.name])]) :
        self.task_role_arn == self.execution_role_arn
      )
      remedy = "Give the program a role of its own in task_role_arn with just what it uses, and leave pulling images and reading secrets to execution_role_arn."
    }
  }

  obligation "efs_encrypted_in_transit" {
    title     = "Encrypt EFS traffic of tasks"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "NFS without TLS carries files in plain text through the VPC, and without it neither IAM authorization nor access points can be required."
    provider  = "Mounts file systems through TLS when the volume says so."
    frameworks = {
      aws_fsbp         = ["ECS.18"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_97"]
      trivy     = ["AWS-0035"]
      powerpipe = ["ecs_task_definition_encryption_in_transit_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html"]

    check "aws_ecs_task_definition" {
      require = alltrue([for v in self.volume : alltrue([for e in v.efs_volume_configuration : e.transit_encryption == "ENABLED"])])
      remedy  = "Set efs_volume_configuration.transit_encryption = \"ENABLED\", and authorization_config with an access point and iam."
    }
  }

  # Services

  obligation "no_public_ip" {
    title     = "Give tasks no public address"
    area      = "network_controls"
    severity  = "high"
    rationale = "A task with a public address is reachable around load balancer and web ACL; one careless rule in its security group is enough."
    provider  = "Assigns a public address to the task's interface when asked."
    frameworks = {
      aws_fsbp         = ["ECS.2"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_333"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"]

    check "aws_ecs_service" {
      also    = ["aws_ecs_task_set"]
      require = !anytrue([for n in self.network_configuration : n.assign_public_ip == true])
      fix     = { "network_configuration.assign_public_ip" = false }
    }
  }

  obligation "security_groups_named" {
    title     = "Name the security groups of tasks"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a list tasks get the default security group of the VPC, in which everything that forgot its own reaches everything else."
    provider  = "Attaches the default security group where none is named."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html"]

    check "aws_ecs_service" {
      also    = ["aws_ecs_task_set"]
      require = alltrue([for n in self.network_configuration : length(n.security_groups) > 0])
      remedy  = "Set network_configuration.security_groups to a group that admits only the load balancer or the callers."
    }
  }

  obligation "fargate_platform_latest" {
    title     = "Follow the latest Fargate platform version"
    area      = "patching"
    severity  = "medium"
    variants  = ["fargate"]
    rationale = "A pinned version keeps kernel and runtime of that line after AWS has moved on, until it is retired and tasks no longer start."
    provider  = "Patches platform versions and starts tasks on the current one where LATEST, or nothing, is written."
    frameworks = {
      aws_fsbp         = ["ECS.10"]
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_332"], powerpipe = ["ecs_service_fargate_uses_latest_version"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html"]

    # It has a meaning on Fargate only, also where a capacity provider brings the tasks there.
    check "aws_ecs_service" {
      also    = ["aws_ecs_task_set"]
      require = self.platform_version == null || contains(["", "LATEST"], self.platform_version)
      fix     = { platform_version = "LATEST" }
    }
  }

  obligation "deployment_rolls_back" {
    title      = "Roll failed deployments back"
    area       = "resilience"
    severity   = "low"
    rationale  = "Without the circuit breaker a service that cannot start tries for hours, with old tasks already gone or the fix stuck behind it."
    provider   = "Counts failed starts and returns to the last completed deployment when told to."
    frameworks = { nist_800_53_r5 = ["CP-10", "CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html"]

    # Other controllers (CodeDeploy, external) roll back by themselves.
    check "aws_ecs_service" {
      when    = alltrue([for d in self.deployment_controller : d.type == "ECS"])
      require = anytrue([for b in self.deployment_circuit_breaker : b.enable == true && b.rollback == true]) || anytrue([for a in self.alarms : a.enable == true && a.rollback == true])
      remedy  = "Add deployment_circuit_breaker with enable = true and rollback = true."
    }
  }

  obligation "execute_command_off" {
    title       = "Leave ECS Exec off in production"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "ECS Exec gives whoever has one IAM permission a root shell in a running container, with its secrets and its role."
    provider    = "Opens the session through Systems Manager and records who did."
    frameworks  = { cis_controls_8_1 = ["4.8"], nist_800_53_r5 = ["AC-6", "CM-7"], iso_27001_2022 = ["A.8.9"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"]

    check "aws_ecs_service" {
      require = self.enable_execute_command != true
      fix     = { enable_execute_command = false }
    }
  }

  obligation "ebs_volume_encrypted" {
    title     = "Encrypt EBS volumes of tasks"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Snapshots of an unencrypted volume can be shared or copied without any key."
    provider  = "Creates the volume encrypted unless told otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html"]

    check "aws_ecs_service" {
      require = alltrue([for v in self.volume_configuration : alltrue([for e in v.managed_ebs_volume : e.encrypted == true])])
      remedy  = "Remove encrypted = false from managed_ebs_volume, and set kms_key_id where policy asks for an own key."
    }
  }

  # Clusters

  obligation "container_insights" {
    title      = "Turn on Container Insights"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "Without metrics per service and task nobody sees the container that restarts every minute or burns processor time for somebody else's coins."
    provider   = "Collects metrics and events of tasks when the cluster or account asks for them."
    frameworks = { aws_fsbp = ["ECS.12"], nist_800_53_r5 = ["SI-4", "AU-12"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_65"]
      trivy     = ["AWS-0034"]
      powerpipe = ["ecs_cluster_container_insights_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html"]

    check "aws_ecs_cluster" {
      require = anytrue([for s in self.setting : s.name == "containerInsights" && insights_on(s.value)])
      remedy  = "Add setting { name = \"containerInsights\", value = \"enhanced\" }."
    }

    check "aws_ecs_account_setting_default" {
      when    = self.name == "containerInsights"
      require = insights_on(self.value)
      fix     = { value = "enhanced" }
    }
  }

  obligation "exec_logged" {
    title     = "Record ECS Exec sessions"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "With logging NONE only the start of a session stands in CloudTrail; the commands that were typed into production stand nowhere."
    provider  = "Writes the session to the container's log, or to the log group or bucket that is named."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12", "AC-6(9)"]
      pci_dss_4_0      = ["10.2.1.2"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_223"], powerpipe = ["ecs_cluster_logging_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec-logging.html"]

    # Without the block sessions are logged as the containers are.
    check "aws_ecs_cluster" {
      require = alltrue([for c in self.configuration : alltrue([for e in c.execute_command_configuration : e.logging != "NONE"])])
      fix     = { "configuration.execute_command_configuration.logging" = "OVERRIDE" }
    }
  }

  obligation "exec_customer_key" {
    title       = "Encrypt ECS Exec sessions with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Sessions show secrets; under an own key, reading their records takes a key permission beside the one for the log."
    provider    = "Encrypts the channel with the key and checks that the log destination is encrypted when told to."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_224"], powerpipe = ["ecs_cluster_logging_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec-logging.html"]

    check "aws_ecs_cluster" {
      require = alltrue([
        for c in self.configuration : alltrue([
          for e in c.execute_command_configuration :
          e.logging == "NONE" || is_set(e.kms_key_id) && anytrue([for l in e.log_configuration : l.cloud_watch_encryption_enabled == true || l.s3_bucket_encryption_enabled == true])
        ])
      ])
      remedy = "Set kms_key_id, logging = \"OVERRIDE\" and a log_configuration with cloud_watch_encryption_enabled or s3_bucket_encryption_enabled."
    }
  }

  obligation "ephemeral_storage_customer_key" {
    title       = "Encrypt Fargate storage with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    variants    = ["fargate"]
    rationale   = "With the AWS owned key nobody can cut access to what tasks wrote to disk, nor see the key's use."
    provider    = "Always encrypts ephemeral storage, with its own key or the cluster's."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html"]

    check "aws_ecs_cluster" {
      require = anytrue([for c in self.configuration : anytrue([for m in c.managed_storage_configuration : is_set(m.fargate_ephemeral_storage_kms_key_id)])])
      remedy  = "Set configuration.managed_storage_configuration.fargate_ephemeral_storage_kms_key_id."
    }
  }

  obligation "termination_protection" {
    title      = "Protect instances with tasks from scale-in"
    area       = "resilience"
    severity   = "low"
    variants   = ["ec2"]
    rationale  = "The Auto Scaling group picks instances to end without looking, and the tasks on them stop in the middle of their work."
    provider   = "Marks instances that run tasks as protected while the setting is on."
    frameworks = { aws_fsbp = ["ECS.19"], nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html"]

    check "aws_ecs_capacity_provider" {
      require = alltrue([for a in self.auto_scaling_group_provider : a.managed_termination_protection == "ENABLED"])
      remedy  = "Set managed_termination_protection = \"ENABLED\" with managed scaling, and protect_from_scale_in on the Auto Scaling group."
    }
  }

  # Duties that a plan cannot show

  obligation "images_rebuilt" {
    title        = "Scan images and redeploy fixed ones"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "No provider patches what is in an image: a service that runs well is not redeployed for a year, and every flaw of that year is in it."
    provider     = "Scans images in ECR with Amazon Inspector where enabled and shows which tasks run them."
    frameworks = {
      cis_controls_8_1 = ["7.7"]
      nist_800_53_r5   = ["RA-5", "SI-2"]
      pci_dss_4_0      = ["6.3.1", "6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review task, execution and instance roles"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Roles are shared between services for convenience and grow; on EC2 any container that reaches the metadata service has the instance's role as well."
    provider     = "Hands each task its own short-lived credentials and reports what was last used."
    frameworks = {
      cis_controls_8_1 = ["5.5", "6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"]
  }

  obligation "runtime_monitored" {
    title        = "Watch running containers for attacks"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Coverage report of GuardDuty Runtime Monitoring or another agent over all clusters and launch types, with a test finding and who answered it."
    rationale    = "A shell started in a container, a miner or a reverse connection shows in no log that the application writes."
    provider     = "Runs the GuardDuty agent beside tasks on Fargate and on instances where it is enabled."
    frameworks = {
      cis_controls_8_1 = ["13.2"]
      nist_800_53_r5   = ["SI-4"]
      pci_dss_4_0      = ["11.5.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html"]
  }

  obligation "instances_replaced" {
    title        = "Replace container instances with each new image"
    area         = "guest_os"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["ec2", "external"]
    rationale    = "Kernel, runtime and agent of an instance are as old as the instance; escapes from containers are closed by updates of exactly these."
    provider     = "Publishes ECS-optimized images and agent versions; changes no running instance."
    frameworks = {
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2", "CM-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere-updates.html"]
  }

  obligation "metadata_blocked" {
    title        = "Keep containers from the instance's role"
    area         = "workload_identity"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Output of a request to 169.254.169.254 from inside a task of each cluster, refused, with the agent and metadata settings of the instances."
    variants     = ["ec2"]
    rationale    = "The instance role may register instances, pull images and often more; a container that reaches it needs no flaw in ECS to use it."
    provider     = "Offers IMDSv2 with a hop limit, ECS_AWSVPC_BLOCK_IMDS and task roles."
    frameworks   = { nist_800_53_r5 = ["AC-6", "SC-39"], iso_27001_2022 = ["A.5.15"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"]
  }

  obligation "task_retirement_handled" {
    title        = "Let tasks be retired without an outage"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    variants     = ["fargate", "managed_instances"]
    rationale    = "AWS stops tasks to patch what is under them; single tasks, programs that ignore SIGTERM and standalone tasks go down with the notice unread."
    provider     = "Announces retirement in AWS Health and replaces tasks of services when the waiting time is over."
    frameworks   = { nist_800_53_r5 = ["SI-2", "CP-10"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html"]
  }

  obligation "zone_loss_rehearsed" {
    title        = "Rehearse losing a zone and a bad deployment"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: subnets of one zone taken away, a deployment that cannot start, the time until service was normal, alarms that fired, capacity that was missing."
    rationale    = "Two tasks in one zone, quotas and a circuit breaker without roll back are found on the day they are needed."
    provider     = "Starts tasks in the remaining zones while capacity and subnets allow."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/disaster-recovery-resiliency.html"]
  }

  obligation "container_playbook" {
    title        = "Be able to isolate and examine a task"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: task kept while its service replaces it, security group changed to none, role sessions revoked, memory or volume copied where possible, image and logs kept."
    rationale    = "The first reaction, a new deployment, destroys the container with all traces and starts the same flaw again."
    provider     = "Keeps definitions, events and API calls; keeps nothing of a stopped Fargate task."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/compromised-ecs.html"]
  }
}
