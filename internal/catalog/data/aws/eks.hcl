service "aws_eks" {
  name               = "Amazon EKS"
  cloud              = "aws"
  family             = "managed_kubernetes"
  description        = "Kubernetes clusters whose control plane AWS runs, with nodes as managed node groups, self-managed instances, Fargate pods, Auto Mode or machines of the customer."
  architecture_class = "containers"
  seeds              = [247]
  aliases            = ["EKS", "Amazon Elastic Kubernetes Service", "Elastic Kubernetes Service", "Amazon Elastic Container Service for Kubernetes"]
  resources = [
    "aws_eks_access_entry",
    "aws_eks_access_policy_association",
    "aws_eks_addon",
    "aws_eks_capability",
    "aws_eks_cluster",
    "aws_eks_fargate_profile",
    "aws_eks_identity_provider_config",
    "aws_eks_node_group",
    "aws_eks_pod_identity_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/eks/latest/userguide/security.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/security.html",
  ]

  resource_type "aws_eks_cluster" {
    defaults = {
      "vpc_config.endpoint_public_access"                         = true
      "vpc_config.endpoint_private_access"                        = false
      "access_config.bootstrap_cluster_creator_admin_permissions" = true
    }
    identity = ["id", "name", "arn"]
  }

  # The variant that is left out: managed node groups, which is what the model describes.

  variant "self_managed_nodes" {
    name        = "Self-managed nodes"
    description = "EC2 instances that the customer starts, joins to the cluster and replaces itself, by Auto Scaling groups or Karpenter."
    source      = "https://docs.aws.amazon.com/eks/latest/userguide/worker.html"

    area "guest_os" {
      party    = "customer"
      customer = "Picks or builds the node image, hardens and configures it, replaces nodes when a new one appears."
      reason   = "EKS knows nothing of these instances: it neither shows that they are outdated nor upgrades them."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/update-workers.html"
    }

    area "container_runtime" {
      party    = "customer"
      customer = "Updates the runtime with the node image and configures it and the kubelet in the bootstrap data."
      reason   = "Runtime and kubelet come with the image that the customer runs."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/worker.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Hardens the nodes, runs detection on them and answers its findings."
      reason   = "The instances are the customer's from boot to end."
      source   = "https://docs.aws.amazon.com/eks/latest/best-practices/protecting-the-infrastructure.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the control plane and publishes optimized images that customers may use."
      customer = "Upgrades the control plane in time, then drains and replaces every node by its own means."
      reason   = "Nothing replaces a self-managed node but the customer."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/update-workers.html"
    }
  }

  variant "fargate" {
    name        = "AWS Fargate"
    description = "Each pod runs on capacity of its own that AWS starts, isolates and patches."
    source      = "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"

    area "guest_os" {
      party  = "provider"
      reason = "AWS runs and patches the system below each pod and recycles pods to do so."
      source = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "The runtime belongs to the Fargate host, which customers cannot reach; pods share no kernel."
      source = "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"
    }

    area "host_protection" {
      party    = "shared"
      kind     = "dependent"
      provider = "Hardens the hosts, isolates pods by virtual machines and forbids privileged containers."
      customer = "Brings detection into the pod as a sidecar where it is needed; daemon sets do not run."
      reason   = "Agents cannot be installed on the host, and what happens inside a pod is seen only from inside."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches control plane and Fargate system, and evicts pods to do so."
      customer = "Sets disruption budgets, restarts pods after an upgrade of the cluster, rebuilds container images."
      reason   = "A pod keeps the kubelet version with which it was started until it is started again."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html"
    }
  }

  variant "auto_mode" {
    name        = "EKS Auto Mode"
    description = "AWS also runs the nodes, their scaling, storage, load balancing and core add-ons."
    source      = "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"

    area "guest_os" {
      party  = "provider"
      reason = "AWS creates, patches and replaces the managed instances, 21 days at the latest, and admits nobody to them."
      source = "https://docs.aws.amazon.com/eks/latest/userguide/automode-learn-instances.html"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "The runtime is part of the immutable node image of AWS."
      source = "https://docs.aws.amazon.com/eks/latest/userguide/automode-learn-instances.html"
    }

    area "host_protection" {
      party    = "shared"
      kind     = "dependent"
      provider = "Hardens the nodes: read-only root file system, enforcing SELinux, no SSH, no SSM, metadata out of reach of pods."
      customer = "Enables runtime detection for its containers and answers its findings."
      reason   = "The node is closed, what runs in the containers is not AWS's to judge."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches control plane, nodes and the add-ons that it runs, and replaces nodes by itself."
      customer = "Chooses the Kubernetes version, sets disruption budgets and windows for replacements, updates its own add-ons and images."
      reason   = "Node replacement is automatic; the version of the cluster is not."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the control plane available, adds and removes nodes for pending pods, answers Spot interruptions and failed instances."
      customer = "Defines node pools over several zones, requests and limits of pods, replicas, disruption budgets and probes."
      reason   = "Auto Mode starts what pods ask for; pods that ask for nothing get nothing."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
    }
  }

  variant "hybrid_nodes" {
    name        = "EKS Hybrid Nodes"
    description = "Physical or virtual machines in the customer's own premises as nodes of a cluster in the Region."
    source      = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html"

    area "physical_facility" {
      party    = "shared"
      kind     = "independent"
      provider = "Protects the Region in which the control plane runs."
      customer = "Protects the rooms in which the nodes stand."
      reason   = "The nodes are in the customer's buildings."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html"
    }

    area "physical_network" {
      party    = "shared"
      kind     = "independent"
      provider = "Runs the network of the Region and its end of the connection."
      customer = "Runs the local network and a reliable private connection to the VPC."
      reason   = "Node and control plane talk over a link that the customer provides."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-networking.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "independent"
      provider = "Owns the machines of the control plane."
      customer = "Owns, maintains and disposes of the machines of the nodes."
      reason   = "EKS Hybrid Nodes brings no hardware."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html"
    }

    area "hypervisor" {
      party    = "shared"
      kind     = "independent"
      provider = "Runs the virtualization below the control plane."
      customer = "Runs the virtualization below its nodes, if there is any."
      reason   = "Nodes are machines of the customer."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html"
    }

    area "host_os" {
      party    = "shared"
      kind     = "independent"
      provider = "Runs the hosts of the control plane."
      customer = "Runs the hosts of its virtual machines."
      reason   = "Nodes are machines of the customer."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html"
    }

    area "guest_os" {
      party    = "customer"
      customer = "Provides a supported operating system, hardens it, patches it and renews it before its support ends."
      reason   = "AWS supports the integration with the operating system, not the system itself."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-os.html"
    }

    area "container_runtime" {
      party    = "customer"
      customer = "Updates containerd and the node components with nodeadm."
      reason   = "Hybrid nodes are not upgraded with the control plane."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-upgrade.html"
    }

    area "host_protection" {
      party    = "customer"
      customer = "Hardens and watches the machines, and protects the credentials with which they join."
      reason   = "Nobody else has access to them."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-creds.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the control plane and publishes nodeadm and node components."
      customer = "Patches operating systems, upgrades nodes after each upgrade of the cluster."
      reason   = "Everything below the pods is the customer's machine."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-upgrade.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the control plane available in the Region."
      customer = "Provides spare machines and a second connection, decides what pods do while the Region cannot be reached."
      reason   = "Cut off from the control plane, pods run on but nothing is rescheduled."
      source   = "https://docs.aws.amazon.com/eks/latest/best-practices/hybrid-nodes-network-disconnections.html"
    }
  }

  variant "outposts_local_cluster" {
    name        = "Local cluster on AWS Outposts"
    description = "Control plane and self-managed nodes on AWS hardware in the customer's premises."
    source      = "https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-overview.html"

    area "physical_facility" {
      party  = "customer"
      reason = "The rack stands in the customer's room: power, cooling, locks and visitors are the customer's."
      source = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_network" {
      party    = "shared"
      kind     = "dependent"
      provider = "Operates the network in the rack and the far end of the service link."
      customer = "Provides uplinks, local network and the connection to the Region."
      reason   = "Without the service link the cluster runs on but cannot be managed."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Owns, monitors and replaces the hardware."
      customer = "Lets technicians in, guards the hardware and its return, orders capacity to replace what fails."
      reason   = "AWS hardware is in the customer's custody."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html"
    }

    area "guest_os" {
      party    = "customer"
      customer = "Picks or builds the node image, hardens it and replaces nodes."
      reason   = "Managed node groups do not exist on Outposts; nodes are self-managed."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs three control plane instances and replaces failed ones on the capacity that is there."
      customer = "Keeps capacity free for control plane and nodes, spreads them over hosts, prepares for days without the Region."
      reason   = "One rack in one building is the whole failure domain."
      source   = "https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-network-disconnects.html"
    }
  }

  function "on_outposts" {
    description = "Whether a cluster is a local one on Outposts, which knows fewer settings."
    params      = ["cluster"]
    result      = length(cluster.outpost_config) > 0
  }

  # Kubernetes versions. Dates are those of the release calendar of EKS.

  # 1.30 lost extended support on 23 July 2026, 1.31 does on 26 November 2026.
  function "still_supported" {
    description = "Whether a Kubernetes version gets security patches on EKS. Unset is the latest when the cluster is made."
    params      = ["version"]
    result      = version == null || matches("^(1\\.(3[1-9]|[4-9][0-9]|[1-9][0-9]{2})|[2-9])(\\.|$)", version)
  }

  # 1.33 left standard support on 29 July 2026, 1.34 does on 2 December 2026.
  function "in_standard_support" {
    description = "Whether a Kubernetes version is in standard support on EKS. Unset is the latest when the cluster is made."
    params      = ["version"]
    result      = version == null || matches("^(1\\.(3[4-9]|[4-9][0-9]|[1-9][0-9]{2})|[2-9])(\\.|$)", version)
  }

  obligation "supported_version" {
    title     = "Run a Kubernetes version that EKS supports"
    area      = "patching"
    severity  = "high"
    rationale = "After extended support nobody fixes the version: EKS upgrades the control plane without notice to the oldest supported one, nodes stay behind, and removed APIs break workloads on a day of AWS's choice."
    provider  = "Supports each version for 14 months and another 12 at extra cost, then upgrades control planes by force."
    frameworks = {
      aws_fsbp         = ["EKS.2"]
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["CM-2", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_339"]
      powerpipe = ["eks_cluster_run_on_supported_kubernetes_version"]
    }
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"]

    check "aws_eks_cluster" {
      require = still_supported(self.version)
      remedy  = "Raise version one minor version at a time to one in standard support, then upgrade add-ons and nodes."
    }

    check "aws_eks_node_group" {
      require = still_supported(self.version)
      remedy  = "Raise version to that of the cluster."
    }
  }

  obligation "standard_support_version" {
    title     = "Stay in standard support"
    area      = "patching"
    severity  = "medium"
    rationale = "In extended support the cluster costs six times as much and the jump to a current version grows with every release that is skipped."
    provider  = "Keeps patching in extended support, and moves clusters into it by itself unless told otherwise."
    frameworks = {
      aws_fsbp         = ["EKS.2"]
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["CM-2", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    sources = [
      "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html",
    ]

    check "aws_eks_cluster" {
      require = in_standard_support(self.version)
      remedy  = "Raise version one minor version at a time to one in standard support (1.34 or later), then upgrade add-ons and nodes."
    }

    check "aws_eks_node_group" {
      require = in_standard_support(self.version)
      remedy  = "Raise version to that of the cluster (1.34 or later)."
    }
  }

  obligation "support_policy_chosen" {
    title       = "Choose what happens after standard support"
    area        = "patching"
    severity    = "low"
    recommended = false
    rationale   = "Left out, the cluster slips into extended support and its price; with STANDARD it is upgraded on the day instead. Either is a decision that somebody should have made."
    provider    = "Uses EXTENDED unless the cluster says STANDARD."
    frameworks  = { cis_controls_8_1 = ["2.2"], nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/disable-extended-support.html"]

    check "aws_eks_cluster" {
      when    = !on_outposts(self)
      require = anytrue([for p in self.upgrade_policy : p.support_type != null])
      remedy  = "Add upgrade_policy with support_type = \"STANDARD\" (upgrade at the end of standard support) or \"EXTENDED\"."
    }
  }

  obligation "node_image_supported" {
    title     = "Move nodes off Amazon Linux 2"
    area      = "guest_os"
    severity  = "high"
    rationale = "EKS has published no Amazon Linux 2 images since late 2025: kernel, containerd and kubelet of such nodes get no fixes, and the metadata service answers without a token."
    provider  = "Publishes patched images of Amazon Linux 2023, Bottlerocket and Windows for all supported versions."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html"]

    # Left out, new node groups get Amazon Linux 2023 since Kubernetes 1.30.
    check "aws_eks_node_group" {
      require = self.ami_type == null || !startswith(self.ami_type, "AL2_")
      remedy  = "Set ami_type to an AL2023_* or BOTTLEROCKET_* type; this makes a new node group."
    }
  }

  # The endpoint of the cluster

  obligation "public_endpoint_restricted" {
    title     = "Limit who may reach the public endpoint"
    area      = "network_controls"
    severity  = "high"
    rationale = "By default the Kubernetes API answers the whole internet: a leaked token works from anywhere, and a flaw in the API server can be tried by everybody."
    provider  = "Puts the endpoint behind its own load balancer, filters by the given ranges and authenticates with IAM."
    frameworks = {
      aws_fsbp         = ["EKS.1"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_38"]
      trivy     = ["AWS-0041"]
      powerpipe = ["eks_cluster_endpoint_restrict_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]

    # Without ranges, and with an empty list, EKS uses 0.0.0.0/0.
    check "aws_eks_cluster" {
      require = anytrue([for c in self.vpc_config :
        c.endpoint_public_access == false || length(c.public_access_cidrs) > 0 && !anytrue([for r in c.public_access_cidrs : is_internet(r)])
      ])
      remedy = "Set endpoint_public_access = false, or list the ranges that need the endpoint in public_access_cidrs."
    }
  }

  obligation "public_endpoint_disabled" {
    title     = "Close the public endpoint"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Address ranges of offices and CI runners change and are shared; with a private endpoint a stolen credential is useless outside your network."
    provider  = "Offers a private endpoint in the VPC, which can be the only one."
    frameworks = {
      aws_fsbp         = ["EKS.1"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_39"], trivy = ["AWS-0040"] }
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]

    check "aws_eks_cluster" {
      require = anytrue([for c in self.vpc_config : c.endpoint_public_access == false])
      remedy  = "Set endpoint_public_access = false and endpoint_private_access = true in vpc_config; reach the API through VPN, Direct Connect or a host in the VPC."
    }
  }

  obligation "private_endpoint_enabled" {
    title     = "Turn on the private endpoint"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without it the nodes call the control plane by its public address: they need a way to the internet, and the public ranges must include their NAT addresses."
    provider  = "Places network interfaces and a private DNS name for the API server in the VPC."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]

    check "aws_eks_cluster" {
      require = anytrue([for c in self.vpc_config : c.endpoint_private_access == true])
      remedy  = "Set endpoint_private_access = true in vpc_config."
    }
  }

  # Secrets

  # From Kubernetes 1.28 on EKS wraps all API data with a key that AWS owns; encryption_config puts the customer's in its place.
  # Local clusters on Outposts do not know the setting.
  obligation "secrets_encrypted" {
    title     = "Encrypt Kubernetes secrets with your own key"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Before Kubernetes 1.28 secrets lie in etcd without envelope encryption, and since then under a key that AWS owns: you can neither see its use nor withdraw it. The setting cannot be taken back."
    provider  = "Encrypts the disks of etcd always, and wraps API data with an AWS owned key or the customer's."
    frameworks = {
      aws_fsbp         = ["EKS.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-13", "SC-28"]
      pci_dss_4_0      = ["3.5.1", "8.3.2"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_58"]
      trivy     = ["AWS-0039"]
      powerpipe = ["eks_cluster_secrets_encrypted"]
    }
    sources = [
      "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html",
      "https://docs.aws.amazon.com/eks/latest/eksctl/outposts.html",
    ]

    check "aws_eks_cluster" {
      when    = !on_outposts(self)
      require = anytrue([for e in self.encryption_config : contains(e.resources, "secrets") && alltrue([for p in e.provider : is_set(p.key_arn)])])
      remedy  = "Add encryption_config with resources = [\"secrets\"] and provider { key_arn = ... } of a KMS key."
    }
  }

  # Control plane logs

  obligation "audit_logs" {
    title     = "Turn on the Kubernetes audit log"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Without it nobody can say who read a secret, opened a shell in a pod or made a role binding; CloudTrail sees calls to EKS, not to Kubernetes."
    provider  = "Sends the audit log to CloudWatch Logs when asked."
    frameworks = {
      aws_fsbp         = ["EKS.8"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-12", "AU-10", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"]

    check "aws_eks_cluster" {
      require = contains(self.enabled_cluster_log_types, "audit")
      remedy  = "Add \"audit\" to enabled_cluster_log_types, and set retention on the log group /aws/eks/<name>/cluster."
    }
  }

  obligation "control_plane_logs" {
    title     = "Turn on all five control plane logs"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "The authenticator log ties an IAM role to a Kubernetes user; api, scheduler and controller manager tell why pods did not start. None can be had afterwards."
    provider  = "Sends each kind of log to CloudWatch Logs when asked; ingestion is billed."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_37"]
      trivy     = ["AWS-0038"]
      powerpipe = ["eks_cluster_control_plane_logging_enabled", "eks_cluster_log_types_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"]

    check "aws_eks_cluster" {
      require = alltrue([for kind in ["api", "audit", "authenticator", "controllerManager", "scheduler"] : contains(self.enabled_cluster_log_types, kind)])
      fix     = { enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"] }
      autofix = true
    }
  }

  # Who may do what in the cluster

  obligation "access_entries" {
    title     = "Grant cluster access through access entries"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With CONFIG_MAP all access hangs on one object inside the cluster: whoever may edit aws-auth is administrator, a typing error locks everybody out, and no AWS API shows who has access."
    provider  = "Keeps access entries and policies in the EKS API; the API's own default is still CONFIG_MAP."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-2", "AC-3"]
      pci_dss_4_0      = ["8.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"]

    check "aws_eks_cluster" {
      when    = !on_outposts(self)
      require = anytrue([for a in self.access_config : contains(["API", "API_AND_CONFIG_MAP"], a.authentication_mode)])
      remedy  = "Set access_config { authentication_mode = \"API\" }; for a cluster with aws-auth entries go through \"API_AND_CONFIG_MAP\". There is no way back."
    }
  }

  obligation "creator_not_admin" {
    title       = "Take no administrator rights from creating"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "Whoever ran terraform apply, mostly the pipeline, stays cluster administrator by an entry that no code mentions; its credentials then open every secret."
    provider    = "Makes the creator administrator of the cluster unless told not to."
    frameworks = {
      cis_controls_8_1 = ["5.4"]
      nist_800_53_r5   = ["AC-6", "AC-6(5)"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"]

    check "aws_eks_cluster" {
      when    = !on_outposts(self)
      require = anytrue([for a in self.access_config : a.bootstrap_cluster_creator_admin_permissions == false])
      remedy  = "Set bootstrap_cluster_creator_admin_permissions = false in access_config and name administrators by aws_eks_access_entry."
    }
  }

  obligation "access_for_roles" {
    title     = "Give cluster access to roles, not to IAM users"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An IAM user reaches the cluster with keys that do not expire; a role gives sessions that end and says in the audit log who took it."
    provider  = "Accepts any IAM principal in an access entry."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-2", "IA-5"]
      pci_dss_4_0      = ["8.2.2"]
      iso_27001_2022   = ["A.5.16", "A.5.15"]
      soc_2            = ["CC6.2"]
      hipaa            = ["164.312(a)(2)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"]

    check "aws_eks_access_entry" {
      companion "aws_iam_role" {
        self_attribute = "principal_arn"
      }
      companion "aws_iam_user" {
        self_attribute = "principal_arn"
      }

      require = length(companions.aws_iam_role) > 0 || length(companions.aws_iam_user) == 0 && !matches(":user/", self.principal_arn)
      remedy  = "Set principal_arn to a role, best one of IAM Identity Center, and let people assume it."
    }
  }

  obligation "write_access_scoped" {
    title       = "Scope admin and edit policies to namespaces"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "AmazonEKSAdminPolicy and AmazonEKSEditPolicy are made for teams; over the whole cluster they read every secret and change every workload, also those of kube-system."
    provider    = "Limits the rights of an access policy to the namespaces of its scope."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html"]

    check "aws_eks_access_policy_association" {
      when    = matches("/(AmazonEKSAdminPolicy|AmazonEKSEditPolicy)$", self.policy_arn)
      require = anytrue([for s in self.access_scope : s.type == "namespace"])
      remedy  = "Set type = \"namespace\" and namespaces in access_scope."
    }
  }

  obligation "identity_groups_prefixed" {
    title       = "Prefix groups of the identity provider"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without a prefix, anybody who may name groups in the identity provider can name one that a role binding in the cluster already trusts."
    provider    = "Puts the prefix before each group of the token and refuses prefixes that begin with system:."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-3", "IA-8"]
      iso_27001_2022   = ["A.5.16", "A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/authenticate-oidc-identity-provider.html"]

    check "aws_eks_identity_provider_config" {
      require = alltrue([for o in self.oidc : o.groups_claim == null || o.groups_prefix != null && o.groups_prefix != ""])
      remedy  = "Set groups_prefix in oidc, for example \"oidc:\", and use the prefixed names in role bindings."
    }
  }

  # Rights of workloads

  obligation "pod_identity_dedicated" {
    title     = "Give IAM roles to dedicated service accounts"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Every pod that names no service account runs as default; a role bound to it is the role of each forgotten pod of the namespace."
    provider  = "Hands out credentials to pods of exactly the namespace and service account that are associated."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.5"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html"]

    check "aws_eks_pod_identity_association" {
      require = self.service_account != "default"
      remedy  = "Make a service account for the workload and name it in service_account."
    }
  }

  # A node group without a launch template of its own gets these settings from EKS (Amazon Linux 2023, Bottlerocket).
  # With one, EKS takes the metadata options as they stand there.
  obligation "node_metadata_protected" {
    title     = "Keep pods from the role of their node"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "A pod that reaches the metadata service takes the credentials of the node: it pulls every image, changes network interfaces and lists the cluster's instances."
    provider  = "Requires tokens and sets the hop limit to 1 for node groups that bring no launch template."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "AC-3"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = [
      "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html",
      "https://docs.aws.amazon.com/eks/latest/userguide/al2023.html",
    ]

    check "aws_eks_node_group" {
      companion "aws_launch_template" {
        name           = "by_id"
        self_attribute = "launch_template.id"
      }
      companion "aws_launch_template" {
        name           = "by_name"
        self_attribute = "launch_template.name"
      }

      require = alltrue([for t in concat(companions.by_id, companions.by_name) :
        anytrue([for m in t.metadata_options : m.http_tokens == "required" && m.http_put_response_hop_limit <= 1 || m.http_endpoint == "disabled"])
      ])
      remedy = "Set http_tokens = \"required\" and http_put_response_hop_limit = 1 in metadata_options of the launch template; give pods that need AWS a role by Pod Identity."
    }
  }

  # Nodes

  obligation "node_ssh_restricted" {
    title     = "Let only named security groups reach SSH of nodes"
    area      = "network_controls"
    severity  = "high"
    rationale = "With a key and no source security groups EKS opens port 22 of every node to 0.0.0.0/0."
    provider  = "Makes the security group for remote access as the node group says."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_100"]
      powerpipe = ["eks_cluster_node_group_ssh_access_from_internet"]
    }
    sources = ["https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html"]

    check "aws_eks_node_group" {
      require = alltrue([for r in self.remote_access : r.ec2_ssh_key == null || length(r.source_security_group_ids) > 0])
      remedy  = "Remove remote_access and use Session Manager, or list source_security_group_ids."
    }
  }

  obligation "node_ssh_absent" {
    title       = "Run nodes without SSH"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "One key pair for all nodes is shared, never rotated and leaves no record; whoever is root on a node reads the secrets of its pods."
    provider    = "Needs no key for a node to join; Session Manager logs in without one."
    frameworks = {
      cis_controls_8_1 = ["4.8"]
      nist_800_53_r5   = ["AC-17", "CM-7"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/protecting-the-infrastructure.html"]

    check "aws_eks_node_group" {
      require = alltrue([for r in self.remote_access : r.ec2_ssh_key == null])
      remedy  = "Remove remote_access; allow Session Manager in the node role where logins are needed."
    }
  }

  obligation "nodes_in_private_subnets" {
    title     = "Place nodes in private subnets"
    area      = "network_controls"
    severity  = "medium"
    rationale = "In a subnet that hands out public addresses every node is on the internet, and one open NodePort or kubelet port is open to all."
    provider  = "Starts nodes in the given subnets with the addresses that these assign."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.4.2", "1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/protecting-the-infrastructure.html"]

    check "aws_eks_node_group" {
      companion "aws_subnet" {
        self_attribute = "subnet_ids"
      }

      require = alltrue([for s in companions.aws_subnet : s.map_public_ip_on_launch == false])
      remedy  = "Use subnets without map_public_ip_on_launch, with NAT or VPC endpoints for the way out."
    }
  }

  obligation "node_repair_enabled" {
    title       = "Replace sick nodes automatically"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A node with a dead kubelet, a full disk or a broken network keeps its pods and its place in the group until somebody notices."
    provider    = "Watches the health of nodes and restarts or replaces them when repair is on."
    frameworks  = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/node-health.html"]

    check "aws_eks_node_group" {
      require = anytrue([for r in self.node_repair_config : r.enabled == true])
      remedy  = "Add node_repair_config { enabled = true }."
    }
  }

  # Add-ons and capabilities

  # Clusters with another policy engine, such as Calico or Cilium, do not need it.
  obligation "network_policies_enforced" {
    title       = "Let the VPC CNI enforce network policies"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Off by default: Kubernetes accepts NetworkPolicy objects, nothing enforces them, and every pod reaches every other."
    provider    = "Enforces network policies in the VPC CNI once its add-on says so."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.2.5"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy-configure.html"]

    check "aws_eks_addon" {
      when    = self.addon_name == "vpc-cni"
      require = matches("[\"']?enableNetworkPolicy[\"']?\\s*:\\s*[\"']?true", self.configuration_values)
      remedy  = "Set configuration_values = jsonencode({ enableNetworkPolicy = \"true\" })."
    }
  }

  obligation "addon_version_chosen" {
    title       = "Choose add-on versions in code"
    area        = "patching"
    severity    = "low"
    recommended = false
    rationale   = "Without a version the add-on gets the default of its first day and keeps it through all upgrades of the cluster, until it no longer fits or a known hole stays open."
    provider    = "Publishes and vets add-on versions per Kubernetes version; it does not update installed ones."
    frameworks  = { cis_controls_8_1 = ["7.4"], nist_800_53_r5 = ["CM-2", "SI-2"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/managing-add-ons.html"]

    check "aws_eks_addon" {
      require = self.addon_version != null
      remedy  = "Set addon_version, for example from the aws_eks_addon_version data source, and raise it with the cluster."
    }
  }

  obligation "argo_cd_private" {
    title       = "Keep the Argo CD endpoint off the internet"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "The managed Argo CD server is public unless VPC endpoints are named; whoever gets in deploys whatever they like into the clusters it serves."
    provider    = "Runs Argo CD outside the cluster, signs people in by IAM Identity Center and blocks public access when VPC endpoints are given."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/argocd-private-access.html"]

    check "aws_eks_capability" {
      when    = self.type == "ARGOCD"
      require = anytrue([for c in self.configuration : anytrue([for a in c.argo_cd : anytrue([for n in a.network_access : length(n.vpce_ids) > 0])])])
      remedy  = "Add network_access { vpce_ids = [...] } to argo_cd with endpoints of the service eks-capabilities."
    }
  }

  # Life of the cluster

  obligation "deletion_protection" {
    title       = "Protect the cluster from deletion"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Deleting the control plane deletes all Kubernetes objects at once; volumes stay behind without anybody knowing whose they were."
    provider    = "Refuses to delete an active cluster while protection is on."
    frameworks  = { nist_800_53_r5 = ["CP-9", "CM-5"], iso_27001_2022 = ["A.8.32"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html"]

    check "aws_eks_cluster" {
      require = self.deletion_protection == true
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "zonal_shift_enabled" {
    title       = "Let traffic be moved out of a sick zone"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "In a half-failed Availability Zone pods answer some requests and lose others; without zonal shift, leaving the zone means draining nodes by hand."
    provider    = "Stops scheduling into the zone and takes its pods out of services while a shift is active."
    frameworks  = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/eks/latest/userguide/zone-shift.html"]

    check "aws_eks_cluster" {
      when    = !on_outposts(self)
      require = anytrue([for z in self.zonal_shift_config : z.enabled == true])
      remedy  = "Add zonal_shift_config { enabled = true }, and run enough replicas in the other zones."
    }
  }

  # Processes and evidence

  obligation "upgrades_planned" {
    title        = "Plan the upgrade before support ends"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Minor versions can be raised only one by one, with removed APIs and add-ons at each step; a cluster two years behind is a project and not an evening."
    provider     = "Announces the end of support at least 60 days ahead and lists in upgrade insights what would break."
    frameworks = {
      aws_fsbp         = ["EKS.2"]
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3", "12.3.4"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-insights.html"]
  }

  obligation "nodes_updated" {
    title        = "Replace nodes when a patched image appears"
    area         = "guest_os"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A patched image protects no running node: a managed node group keeps its release until somebody starts the update, other nodes until somebody drains them, and pods without disruption budgets make people put it off."
    provider     = "Publishes images about weekly and rolls them out over a managed node group once told to; only Auto Mode and Fargate replace nodes by themselves."
    frameworks = {
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/userguide/update-managed-node-group.html"]
  }

  obligation "access_reviewed" {
    title        = "Review access entries and role bindings"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rights come from two sides, IAM and Kubernetes; cluster-admin bindings of operators, old pipelines and leavers survive in the one that is not looked at."
    provider     = "Lists access entries and their policies; role bindings are objects in the customer's cluster."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4", "7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.2"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"]
  }

  obligation "pod_security_enforced" {
    title        = "Enforce pod security and network policies"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Per namespace: the pod security level that is enforced, the exceptions with owner and end, the default-deny network policy; and the log of a privileged pod that was refused."
    rationale    = "EKS admits privileged pods and host mounts by default: one such pod owns its node and, from there, the secrets of its neighbors."
    provider     = "Ships the admission controllers and enforces what the namespaces ask for."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "CM-7", "SC-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html"]
  }

  obligation "images_controlled" {
    title        = "Admit only scanned images from your registries"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A cluster runs whatever name it is given; a public image that was replaced overnight is production the next time a node is."
    provider     = "Scans images in ECR and signs its own; it does not choose what the customer runs."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["RA-5", "SI-7"]
      pci_dss_4_0      = ["6.3.2", "6.3.3"]
      iso_27001_2022   = ["A.8.8", "A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html"]
  }

  obligation "threat_detection_enabled" {
    title        = "Watch clusters for attacks and answer findings"
    area         = "threat_detection"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "GuardDuty status of EKS audit log and runtime monitoring for every account and cluster (or of an equal product), and the findings of the period with what was done about each."
    rationale    = "Shells in pods, mining, anonymous API calls and containers that break out are visible in audit log and kernel, and nowhere in metrics."
    provider     = "Analyzes audit logs and runtime events in GuardDuty once it is turned on."
    frameworks = {
      aws_fsbp       = ["GuardDuty.5", "GuardDuty.7"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["11.5.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/kubernetes-protection.html"]
  }

  obligation "restore_tested" {
    title        = "Test rebuilding a cluster with its data"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rebuild: cluster from code, objects from Git or backup, volumes from snapshots; date, time taken, what was missing, who compared the data."
    rationale    = "AWS backs up etcd for its own repairs and restores no deleted namespace; volumes, secrets and certificates made by hand are what a rebuild lacks."
    provider     = "Restores the control plane after its own failures and offers AWS Backup for clusters."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/eks-backups.html"]
  }

  obligation "compromise_playbook" {
    title        = "Rehearse a compromised pod and node"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Deleting the pod destroys the evidence and keeps the hole; isolating by network policy, cordoning, capturing memory and revoking the role's sessions must be practiced in this order."
    provider     = "Handles incidents of the control plane and publishes response guidance."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-4"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eks/latest/best-practices/incident-response-and-forensics.html"]
  }
}
