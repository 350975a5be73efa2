service "aws_batch" {
  name        = "AWS Batch"
  cloud       = "aws"
  family      = "container_service"
  description = "Queues of container jobs on capacity that Batch starts and stops: Fargate, EC2 instances or an EKS cluster."
  aliases     = ["Batch"]
  resources = [
    "aws_batch_compute_environment",
    "aws_batch_job_definition",
    "aws_batch_job_queue",
    "aws_batch_scheduling_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/batch/latest/userguide/what-is-batch.html",
    "https://docs.aws.amazon.com/batch/latest/userguide/security.html",
  ]

  resource_type "aws_batch_job_definition" {
    defaults = {
      "eks_properties.pod_properties.host_network" = true
    }
    identity = ["arn", "id", "name"]
  }

  resource_type "aws_batch_compute_environment" {
    renamed = {
      name        = "compute_environment_name"
      name_prefix = "compute_environment_name_prefix"
    }
    legacy = {
      compute_environment_name        = "string"
      compute_environment_name_prefix = "string"
    }
    identity = ["arn", "id", "name"]
  }

  resource_type "aws_batch_job_queue" {
    legacy   = { compute_environments = "strings" }
    identity = ["arn", "id", "name"]
  }

  variant "fargate" {
    name        = "AWS Batch on Fargate"
    description = "Each job runs on capacity that AWS owns and patches. The matrix of the service without a variant."
    source      = "https://docs.aws.amazon.com/batch/latest/userguide/fargate.html"
  }

  variant "ec2" {
    name        = "AWS Batch on EC2"
    description = "Jobs share instances in the customer's account that Batch starts from an image of AWS or of the customer."
    source      = "https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Starts instances from its current image and ends them when no job needs them."
      customer = "Updates the compute environment so that new images are used, maintains images of its own, hardens instances through the launch template."
      reason   = "An environment keeps the image that it was created with until it is updated."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html"
    }

    area "container_runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Puts runtime and ECS agent into its images."
      customer = "Renews the image, keeps jobs that do not trust each other in different environments."
      reason   = "Jobs share the kernel and the runtime of an instance in the customer's account."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Runs detection on the instances, or enables GuardDuty Runtime Monitoring for them."
      reason   = "The instances belong to the customer's account."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/security.html"
    }
  }

  variant "eks" {
    name        = "AWS Batch on Amazon EKS"
    description = "Jobs run as pods on nodes that Batch adds to a cluster of the customer."
    source      = "https://docs.aws.amazon.com/batch/latest/userguide/eks.html"

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Starts nodes from an EKS image and ends them when no job needs them."
      customer = "Runs the cluster, updates the environment so that new images are used."
      reason   = "The nodes join the customer's cluster."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/eks.html"
    }

    area "container_runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Puts runtime and kubelet into its images."
      customer = "Keeps cluster and nodes on a supported Kubernetes version, isolates namespaces."
      reason   = "The nodes join the customer's cluster."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/eks.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Runs detection on the nodes."
      reason   = "The nodes belong to the customer's account."
      source   = "https://docs.aws.amazon.com/batch/latest/userguide/security.html"
    }
  }

  function "containers" {
    description = "The containers that a job definition describes as JSON: of a single job, of ECS tasks, of nodes."
    params      = ["job"]
    result = [
      for c in flatten([
        [jsondecode(job.container_properties)],
        [for t in jsondecode(job.ecs_properties).taskProperties : t.containers],
        [for n in jsondecode(job.node_properties).nodeRangeProperties : [n.container]],
      ]) : c if c != null
    ]
  }

  function "pod_containers" {
    description = "The containers of the pod of a job definition."
    params      = ["job"]
    result      = flatten([for e in job.eks_properties : [for p in e.pod_properties : concat(p.containers, p.init_containers)]])
  }

  function "pinned" {
    description = "Whether an image is named by digest or by a tag other than latest."
    params      = ["image"]
    result      = strcontains(image, "@sha256:") || matches(":[^/:]+$", image) && !endswith(image, ":latest")
  }

  function "host_path" {
    description = "Whether a path of the host gives control of it."
    params      = ["path"]
    result      = matches("^/+$|^/(etc|root|proc|sys|boot|dev|home|var|run|var/run|var/lib)/*$|(docker|containerd|crio)[.]sock|^/(var/lib|etc|run|var/run)/(docker|containerd|kubelet|kubernetes)", path)
  }

  obligation "not_privileged" {
    title     = "Run jobs without privileged mode"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A privileged container is root on the instance: from one job it reaches all others and the role of the instance."
    provider  = "Starts the container with the rights that the definition asks for; Fargate refuses privileged ones."
    frameworks = {
      cis_controls_8_1 = ["3.3", "4.1"]
      nist_800_53_r5   = ["AC-6", "CM-6", "CM-7"]
      pci_dss_4_0      = ["7.2.2", "2.2.1"]
      iso_27001_2022   = ["A.8.2", "A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV_AWS_210"]
    }
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"]

    check "aws_batch_job_definition" {
      require = !anytrue([for c in containers(self) : c.privileged == true]) && !anytrue([for c in pod_containers(self) : anytrue([for x in c.security_context : x.privileged == true])])
      remedy  = "Remove privileged, and add single capabilities or devices under linuxParameters where a job needs them."
    }
  }

  obligation "environment_without_secrets" {
    title     = "Keep secrets out of job definitions"
    area      = "secrets"
    severity  = "high"
    rationale = "Environment variables, commands and parameters of a definition are returned by DescribeJobDefinitions to every reader, for all revisions."
    provider  = "Fetches values from Secrets Manager or Parameter Store when secrets are used."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/specifying-sensitive-data.html"]

    check "aws_batch_job_definition" {
      require = (
        !anytrue([for c in containers(self) : anytrue([for e in c.environment : holds_secret(e.name, e.value)]) || anytrue([for x in c.command : is_credential(x)])])
        && !anytrue([for c in pod_containers(self) : anytrue([for e in c.env : holds_secret(e.name, e.value)]) || anytrue([for x in concat(c.command, c.args) : is_credential(x)])])
        && !anytrue([for k, v in self.parameters : holds_secret(k, v)])
      )
      remedy = "Name the secret in secrets with valueFrom, or mount a Kubernetes secret."
    }
  }

  obligation "no_host_paths" {
    title     = "Mount no system paths of the host"
    area      = "host_protection"
    severity  = "high"
    rationale = "A job that mounts /, /etc or the socket of the container runtime controls the instance and every job on it."
    provider  = "Mounts what the definition names."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"]

    check "aws_batch_job_definition" {
      require = (
        !anytrue([for c in containers(self) : anytrue([for v in c.volumes : host_path(v.host.sourcePath)])])
        && !anytrue([for e in self.eks_properties : anytrue([for p in e.pod_properties : anytrue([for v in p.volumes : anytrue([for h in v.host_path : host_path(h.path)])])])])
      )
      remedy = "Use an EFS volume, scratch space or a narrow directory instead."
    }
  }

  obligation "no_public_address" {
    title     = "Start Fargate jobs without a public address"
    area      = "network_controls"
    severity  = "medium"
    variants  = ["fargate"]
    rationale = "A job with a public address is reachable from the internet as far as its security group lets it be."
    provider  = "Gives the task a public address only when asked."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/fargate-job-definitions.html"]

    check "aws_batch_job_definition" {
      require = !anytrue([for c in containers(self) : c.networkConfiguration.assignPublicIp == "ENABLED"])
      remedy  = "Set assignPublicIp to \"DISABLED\" and use private subnets with endpoints or NAT."
    }
  }

  obligation "pod_network_own" {
    title     = "Keep pods off the network of the node"
    area      = "network_controls"
    severity  = "low"
    variants  = ["eks"]
    rationale = "Batch puts pods on the network of the node unless told otherwise: they share its addresses, its rules and its metadata service."
    provider  = "Sets hostNetwork to true when the definition does not say."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodProperties.html"]

    check "aws_batch_job_definition" {
      require = alltrue([for e in self.eks_properties : alltrue([for p in e.pod_properties : p.host_network == false])])
      remedy  = "Set host_network = false in pod_properties."
    }
  }

  obligation "image_pinned" {
    title       = "Pin container images of jobs"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A job named by :latest runs whatever was pushed last; two runs of the same definition then differ, and nobody reviewed the change."
    provider    = "Pulls the image that the definition names."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"]

    check "aws_batch_job_definition" {
      require = alltrue([for c in containers(self) : c.image == null || pinned(c.image)]) && alltrue([for c in pod_containers(self) : pinned(c.image)])
      remedy  = "Name a version tag in a repository with immutable tags, or a digest."
    }
  }

  obligation "root_filesystem_read_only" {
    title       = "Mount root file systems read-only"
    area        = "host_protection"
    severity    = "low"
    recommended = false
    rationale   = "An attacker in a job can replace its programs and add tools when the file system is writable."
    provider    = "Mounts it as the definition says."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"]

    check "aws_batch_job_definition" {
      require = alltrue([for c in containers(self) : c.readonlyRootFilesystem == true]) && alltrue([for c in pod_containers(self) : anytrue([for x in c.security_context : x.read_only_root_file_system == true])])
      remedy  = "Set readonlyRootFilesystem to true and mount scratch space where the job writes."
    }
  }

  obligation "non_root_user" {
    title       = "Run jobs as a user other than root"
    area        = "host_protection"
    severity    = "low"
    recommended = false
    rationale   = "Root in the container is one kernel hole away from root on the instance."
    provider    = "Runs the container as the user that is named."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html"]

    check "aws_batch_job_definition" {
      require = (
        alltrue([for c in containers(self) : c.user != null && !matches("(?i)^(root|0)(:|$)", c.user)])
        && alltrue([for c in pod_containers(self) : anytrue([for x in c.security_context : x.run_as_non_root == true || x.run_as_user > 0])])
      )
      remedy = "Set user (user in container properties, run_as_non_root in security_context)."
    }
  }

  obligation "job_timeout" {
    title       = "Give jobs a time limit"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A job that hangs holds its instance, and its bill, until somebody notices."
    provider    = "Ends an attempt after the time that is set."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html"]

    check "aws_batch_job_definition" {
      require = anytrue([for t in self.timeout : t.attempt_duration_seconds > 0])
      remedy  = "Add timeout with attempt_duration_seconds."
    }
  }

  obligation "no_ssh_key" {
    title     = "Start instances without an SSH key"
    area      = "privileged_access"
    severity  = "medium"
    variants  = ["ec2", "eks"]
    rationale = "A key pair on instances that live for minutes is a shared login that nobody withdraws; whoever holds it reads the data of all jobs."
    provider  = "Installs the public key that is named on each instance."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html"]

    check "aws_batch_compute_environment" {
      require = alltrue([for c in self.compute_resources : c.ec2_key_pair == null])
      remedy  = "Remove ec2_key_pair and use Session Manager."
    }
  }

  obligation "image_type_supported" {
    title     = "Use an image that still gets updates"
    area      = "patching"
    severity  = "medium"
    variants  = ["ec2", "eks"]
    rationale = "Amazon Linux 1 and, since 30 June 2026, the ECS images of Amazon Linux 2 get no updates; instances start with known holes."
    provider  = "Takes its newest Amazon Linux 2023 image where nothing else is named."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = [
      "https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html",
      "https://docs.aws.amazon.com/batch/latest/userguide/mixed-ami-environments.html",
    ]

    check "aws_batch_compute_environment" {
      require = !anytrue([for c in self.compute_resources : anytrue([for e in c.ec2_configuration : matches("^(ECS_AL1|ECS_AL2|ECS_AL2_NVIDIA|EKS_AL2|EKS_AL2_NVIDIA)$", e.image_type)])])
      remedy  = "Set image_type to \"ECS_AL2023\" or \"ECS_AL2023_NVIDIA\" (on EKS \"EKS_AL2023\" or \"EKS_AL2023_NVIDIA\"), or leave it out."
    }
  }

  obligation "images_renewed" {
    title        = "Update compute environments to new images"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["ec2", "eks"]
    rationale    = "An environment keeps starting the image that it began with; holes closed since stay open in every job."
    provider     = "Offers new images, and replaces instances when the environment is updated."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/managing-ami-versions.html"]
  }

  obligation "job_roles_reviewed" {
    title        = "Review roles of jobs and instances"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Jobs without a role of their own act with the role of the instance; both grow with each new job."
    provider     = "Hands the credentials of the job role to the container."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/security_iam_service-with-iam.html"]
  }

  obligation "submitters_reviewed" {
    title        = "Review who may submit jobs"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may submit a job may override its command and environment, and so run anything under its role."
    provider     = "Evaluates batch:SubmitJob with conditions on definition, queue, image and user."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/batch/latest/userguide/security-iam.html"]
  }

  obligation "images_scanned" {
    title        = "Scan and rebuild the images of jobs"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "The images of rarely run jobs are never rebuilt and carry the holes of years."
    provider     = "Pulls what the registry has; Amazon ECR scans it where that is on."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"]
  }
}
