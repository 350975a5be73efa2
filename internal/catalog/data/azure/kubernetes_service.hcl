service "azure_kubernetes_service" {
  name        = "Azure Kubernetes Service (AKS)"
  cloud       = "azure"
  family      = "managed_kubernetes"
  description = "Kubernetes clusters with a control plane run by Microsoft and nodes in the customer's subscription, and fleets of them."
  seeds       = [255]
  aliases     = ["AKS", "Azure Kubernetes Service", "AKS Standard", "AKS Automatic", "Azure Kubernetes Fleet Manager"]
  resources = [
    "azurerm_kubernetes_automatic_cluster",
    "azurerm_kubernetes_cluster",
    "azurerm_kubernetes_cluster_deployment_safeguard",
    "azurerm_kubernetes_cluster_extension",
    "azurerm_kubernetes_cluster_node_pool",
    "azurerm_kubernetes_cluster_trusted_access_role_binding",
    "azurerm_kubernetes_fleet_manager",
    "azurerm_kubernetes_fleet_member",
    "azurerm_kubernetes_fleet_update_run",
    "azurerm_kubernetes_fleet_update_strategy",
    "azurerm_kubernetes_flux_configuration",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/aks/support-policies"]

  resource_type "azurerm_kubernetes_cluster" {
    defaults = {
      automatic_upgrade_channel         = "none"
      node_os_upgrade_channel           = "NodeImage" # azurerm 3 leaves it to Azure, which chooses the same
      private_cluster_enabled           = false
      role_based_access_control_enabled = true
      run_command_enabled               = true
      sku_tier                          = "Free"
      workload_identity_enabled         = false

      "default_node_pool.os_disk_type"     = "Managed"
      "default_node_pool.type"             = "VirtualMachineScaleSets"
      "network_profile.network_data_plane" = "azure"
      "network_profile.outbound_type"      = "loadBalancer"
    }
    renamed = {
      automatic_upgrade_channel = "automatic_channel_upgrade"
      node_os_upgrade_channel   = "node_os_channel_upgrade"
      private_cluster_enabled   = "private_link_enabled"

      "default_node_pool.host_encryption_enabled" = "enable_host_encryption"
      "default_node_pool.node_public_ip_enabled"  = "enable_node_public_ip"
      "default_node_pool.zones"                   = "availability_zones"
      "network_profile.network_data_plane"        = "ebpf_data_plane"
    }
    legacy = {
      # azurerm 3
      api_server_authorized_ip_ranges            = "strings"
      automatic_channel_upgrade                  = "string"
      node_os_channel_upgrade                    = "string"
      "default_node_pool.enable_host_encryption" = "bool"
      "default_node_pool.enable_node_public_ip"  = "bool"
      "default_node_pool.node_taints"            = "strings"
      "network_profile.ebpf_data_plane"          = "string"

      # azurerm 2
      private_link_enabled                                                      = "bool"
      "default_node_pool.availability_zones"                                    = "strings"
      "addon_profile.azure_keyvault_secrets_provider.enabled"                   = "bool"
      "addon_profile.azure_keyvault_secrets_provider.secret_rotation_enabled"   = "bool"
      "addon_profile.azure_policy.enabled"                                      = "bool"
      "addon_profile.http_application_routing.enabled"                          = "bool"
      "addon_profile.kube_dashboard.enabled"                                    = "bool"
      "addon_profile.oms_agent.enabled"                                         = "bool"
      "addon_profile.oms_agent.log_analytics_workspace_id"                      = "string"
      "role_based_access_control.enabled"                                       = "bool"
      "role_based_access_control.azure_active_directory.azure_rbac_enabled"     = "bool"
      "role_based_access_control.azure_active_directory.managed"                = "bool"
      "role_based_access_control.azure_active_directory.admin_group_object_ids" = "strings"
    }
  }

  resource_type "azurerm_kubernetes_cluster_node_pool" {
    defaults = {
      mode         = "User"
      os_disk_type = "Managed"
    }
    renamed = {
      host_encryption_enabled = "enable_host_encryption"
      node_public_ip_enabled  = "enable_node_public_ip"
      zones                   = "availability_zones"
    }
    legacy = {
      enable_host_encryption = "bool"
      enable_node_public_ip  = "bool"
      availability_zones     = "strings"
    }
  }

  resource_type "azurerm_kubernetes_cluster_deployment_safeguard" {
    defaults = { pod_security_standards_level = "Privileged" }
  }

  resource_type "azurerm_kubernetes_flux_configuration" {
    defaults = { "bucket.tls_enabled" = true }
  }

  area "identity_platform" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs Microsoft Entra ID, its integration into the cluster and the authorization of requests."
    customer = "Turns the integration on, maps groups to roles, turns off the local accounts, whose certificates know no sign-in policy."
    reason   = "A Standard cluster signs its users in with certificates of its own until the customer chooses Entra ID."
    source   = "https://learn.microsoft.com/en-us/azure/aks/support-policies"
  }

  variant "automatic" {
    name        = "AKS Automatic"
    description = "A cluster whose node pools, upgrades, network and safeguards Microsoft has set up and keeps that way."
    source      = "https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic"

    area "guest_os" {
      party  = "provider"
      reason = "Microsoft creates, upgrades and replaces the nodes, hosts the system nodes itself, and locks the resource group of the rest."
      source = "https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "The runtime comes with the node images, which are replaced without the customer's doing; privileged pods are refused."
      source = "https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic"
    }

    area "identity_platform" {
      party  = "provider"
      reason = "Entra ID and Azure roles are built in and cannot be turned off; who gets which role stays the customer's part."
      source = "https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Upgrades Kubernetes on the stable channel and node images as they appear, within the maintenance window."
      customer = "Sets the window, moves off deprecated interfaces that would stop an upgrade, sets disruption budgets, rebuilds container images."
      reason   = "The upgrade channels are fixed, so there is no upgrade left to start."
      source   = "https://learn.microsoft.com/en-us/azure/aks/intro-aks-automatic"
    }

    area "application_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Enforces deployment safeguards and baseline pod security, and runs the ingress it offers."
      customer = "Writes manifests that pass, tightens to restricted where possible, keeps exceptions few, protects its ingress."
      reason   = "The safeguards are in enforcement and cannot be turned off."
      source   = "https://learn.microsoft.com/en-us/azure/aks/deployment-safeguards"
    }
  }

  variant "virtual_nodes" {
    name        = "AKS with virtual nodes"
    description = "Pods that the cluster starts on Azure Container Instances instead of on nodes."
    source      = "https://learn.microsoft.com/en-us/azure/aks/virtual-nodes"

    area "guest_os" {
      party  = "provider"
      reason = "There is no node behind a virtual node; the pods run on machines of Azure Container Instances."
      source = "https://learn.microsoft.com/en-us/azure/aks/virtual-nodes"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "Azure Container Instances starts the containers and keeps tenants apart with a virtual machine for each group."
      source = "https://learn.microsoft.com/en-us/azure/container-instances/container-instances-overview"
    }

    area "host_protection" {
      party  = "provider"
      reason = "No daemon set runs there, so nothing of the customer's can watch the host."
      source = "https://learn.microsoft.com/en-us/azure/aks/virtual-nodes"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the hosts and the runtime under the pods."
      customer = "Rebuilds its images and starts pods anew."
      reason   = "No nodes to patch, only images."
      source   = "https://learn.microsoft.com/en-us/azure/container-instances/container-instances-overview"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Places the pods in the delegated subnet and runs the path to the control plane."
      customer = "Restricts the control plane endpoint without address ranges, delegates a subnet, keeps pods that need network policies or filtered egress on nodes."
      reason   = "Network policies, authorized ranges of the API server and security groups for outbound traffic do not go with virtual nodes."
      source   = "https://learn.microsoft.com/en-us/azure/aks/virtual-nodes"
    }
  }

  variant "bring_your_own_cni" {
    name        = "AKS with a network plugin of one's own"
    description = "A cluster without a network plugin, in which the customer installs and runs one."
    source      = "https://learn.microsoft.com/en-us/azure/aks/use-byo-cni"

    area "network_controls" {
      party    = "shared"
      kind     = "independent"
      provider = "Runs the virtual network, the load balancers and the path to the control plane."
      customer = "Installs, configures, patches and repairs the plugin, its addresses and its policy engine, and writes all rules."
      reason   = "With the plugin none Microsoft installs no pod network and supports none."
      source   = "https://learn.microsoft.com/en-us/azure/aks/support-policies"
    }
  }

  function "narrowed" {
    description = "Whether ranges are given and none of them is the internet."
    params      = ["ranges"]
    result      = length(ranges) > 0 && !anytrue([for r in ranges : is_internet(r)])
  }

  function "audits" {
    description = "Whether a log of a diagnostic setting is the audit log of the Kubernetes interface."
    params      = ["log"]
    result      = contains(["kube-audit", "kube-audit-admin"], log.category) || is_audit_group(log.category_group)
  }

  function "audited" {
    description = "Whether one of the diagnostic settings sends the audit log of the Kubernetes interface somewhere."
    params      = ["settings"]
    result = anytrue([for s in settings :
      anytrue([for l in s.enabled_log : audits(l)]) ||
      anytrue([for l in s.log : l.enabled == true && audits(l)]) # azurerm 3
    ])
  }

  function "reserved" {
    description = "Whether taints keep all but critical pods away."
    params      = ["taints"]
    result      = anytrue([for t in taints : startswith(t, "CriticalAddonsOnly=true:")])
  }

  function "few_pods" {
    description = "Whether pods take addresses of the node subnet, which limits them to 30 on a node unless told otherwise."
    params      = ["profiles", "pod_subnet"]
    result      = anytrue([for p in profiles : p.network_plugin == "azure" && p.network_plugin_mode != "overlay" && pod_subnet == null])
  }

  function "upgrades_nodes" {
    description = "Whether the operating system of the nodes is upgraded with images or security patches that AKS has tested."
    params      = ["cluster"]
    result      = contains(["NodeImage", "SecurityPatch"], cluster.node_os_upgrade_channel)
  }

  function "has_azure_plugin" {
    description = "Whether a cluster has a network plugin of AKS and not one that the customer brings."
    params      = ["cluster"]
    result      = cluster.network_profile[0].network_plugin != "none"
  }

  # The Kubernetes interface

  obligation "api_server_restricted" {
    title     = "Restrict who reaches the API server"
    area      = "network_controls"
    severity  = "high"
    rationale = "A public API server answers the whole internet: stolen credentials work from anywhere, and so does the next flaw in its authentication."
    provider  = "Runs the API server behind a public or private address and refuses addresses outside the given ranges."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7", "SC-7(3)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_6"]
      trivy     = ["AZU-0041"]
      powerpipe = ["kubernetes_cluster_authorized_ip_range_defined"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/api-server-authorized-ip-ranges"]

    check "azurerm_kubernetes_cluster" {
      require = (
        self.private_cluster_enabled == true ||
        narrowed(self.api_server_access_profile[0].authorized_ip_ranges) ||
        narrowed(self.api_server_authorized_ip_ranges)
      )
      remedy = "Set private_cluster_enabled = true, or list the ranges of administrators and pipelines in authorized_ip_ranges of api_server_access_profile (api_server_authorized_ip_ranges up to azurerm 3)."
    }

    check "azurerm_kubernetes_automatic_cluster" {
      require = length(self.private_cluster) > 0 || narrowed(self.api_server_access[0].authorized_ip_ranges)
      remedy  = "Add private_cluster, or list the ranges of administrators and pipelines in authorized_ip_ranges of api_server_access."
    }
  }

  obligation "private_cluster" {
    title     = "Give the API server a private address only"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Ranges change, are shared by many and get widened in a hurry; an API server without public address cannot be opened that way."
    provider  = "Places the API server behind a private endpoint or in a subnet of the customer's network."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["SC-7"]
      pci_dss_4_0    = ["1.3.1", "1.4.2"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.312(a)(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_115"]
      trivy     = ["AZU-0065"]
      powerpipe = ["kubernetes_cluster_restrict_public_access"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/private-clusters"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.private_cluster_enabled == true
      remedy  = "Set private_cluster_enabled = true; that makes a new cluster, which pipelines must be able to reach."
    }

    check "azurerm_kubernetes_automatic_cluster" {
      require = length(self.private_cluster) > 0
      remedy  = "Add a private_cluster block, with subnets of your own in hosted_system and api_server_access."
    }
  }

  obligation "run_command_disabled" {
    title       = "Turn run command off"
    area        = "privileged_access"
    severity    = "low"
    rationale   = "Run command executes kubectl inside the cluster for everyone with a role on the Azure resource, around the private network that the cluster was put into."
    provider    = "Starts a pod for each command, with the rights of the caller, and refuses to where run command is off."
    frameworks  = { nist_800_53_r5 = ["AC-6", "CM-7"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/access-private-cluster"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.run_command_enabled == false
      fix     = { run_command_enabled = false }
    }
  }

  # Identity

  obligation "rbac_enabled" {
    title     = "Keep Kubernetes role-based access control on"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Without it every user and every pod with a token may do everything in the cluster."
    provider  = "Turns it on for new clusters and evaluates roles and bindings on each request."
    frameworks = {
      mcsb_1         = ["PA-7"]
      nist_800_53_r5 = ["AC-3(7)"]
      pci_dss_4_0    = ["7.2.1", "7.2.2"]
      soc_2          = ["CC6.3"]
      hipaa          = ["164.308(a)(4)(ii)(B)"]
    }
    equivalents = {
      checkov = ["CKV_AZURE_5"]
      trivy   = ["AZU-0042"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/concepts-identity"]

    check "azurerm_kubernetes_cluster" {
      require = self.role_based_access_control_enabled == true && !anytrue([for r in self.role_based_access_control : r.enabled == false])
      remedy  = "Set role_based_access_control_enabled = true or leave it out; in azurerm 2 set enabled = true in role_based_access_control. That makes a new cluster."
    }
  }

  obligation "entra_integration" {
    title      = "Sign users in with Microsoft Entra ID"
    area       = "identity_access"
    severity   = "medium"
    rationale  = "Without the integration people use certificates that name nobody, outlive their job and pass by multi-factor sign-in."
    provider   = "Checks Entra tokens at the API server and passes users and groups to authorization."
    frameworks = { mcsb_1 = ["IM-1"] }
    derived    = ["mcsb_1"]
    sources    = ["https://learn.microsoft.com/en-us/azure/aks/enable-authentication-microsoft-entra-id"]

    check "azurerm_kubernetes_cluster" {
      require = (
        length(self.azure_active_directory_role_based_access_control) > 0 ||
        anytrue([for r in self.role_based_access_control : length(r.azure_active_directory) > 0])
      )
      remedy = "Add azure_active_directory_role_based_access_control with azure_rbac_enabled = true or the groups of administrators in admin_group_object_ids."
    }
  }

  obligation "azure_rbac" {
    title     = "Authorize in the cluster with Azure roles"
    area      = "identity_access"
    severity  = "low"
    rationale = "Role bindings inside the cluster are seen by no access review and no just-in-time elevation; Azure role assignments are."
    provider  = "Answers authorization requests of the API server from role assignments."
    frameworks = {
      mcsb_1         = ["PA-7"]
      nist_800_53_r5 = ["AC-3(7)"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { powerpipe = ["kubernetes_instance_rbac_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/manage-azure-rbac"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = (
        anytrue([for a in self.azure_active_directory_role_based_access_control : a.azure_rbac_enabled == true]) ||
        anytrue([for r in self.role_based_access_control : anytrue([for a in r.azure_active_directory : a.azure_rbac_enabled == true])])
      )
      remedy = "Set azure_rbac_enabled = true in azure_active_directory_role_based_access_control."
    }
  }

  obligation "local_accounts_disabled" {
    title     = "Turn local accounts off"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Everyone who may list cluster credentials gets the same administrator certificate, which names nobody and ends only when all certificates of the cluster are rotated."
    provider  = "Issues no local certificates any more once they are turned off."
    frameworks = {
      mcsb_1         = ["IM-1"]
      iso_27001_2022 = ["A.5.16"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_141"]
      powerpipe = ["kubernetes_cluster_local_admin_disabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/manage-local-accounts-managed-azure-ad"]

    check "azurerm_kubernetes_cluster" {
      require = self.local_account_disabled == true
      remedy  = "Set local_account_disabled = true, with azure_active_directory_role_based_access_control for those who still need access."
    }
  }

  obligation "managed_identity" {
    title      = "Run the cluster under a managed identity"
    area       = "workload_identity"
    severity   = "medium"
    rationale  = "The secret of a service principal lies in the state and on every node, and when it expires the cluster can no longer create disks, addresses or nodes."
    provider   = "Issues and rotates the credentials of a managed identity without anyone seeing them."
    frameworks = { mcsb_1 = ["IM-3", "IM-8"] }
    derived    = ["mcsb_1"]
    sources    = ["https://learn.microsoft.com/en-us/azure/aks/use-managed-identity"]

    check "azurerm_kubernetes_cluster" {
      require = length(self.service_principal) == 0 || length(self.identity) > 0
      remedy  = "Replace service_principal by identity { type = \"UserAssigned\" } with its identity_ids, or type = \"SystemAssigned\"."
    }
  }

  obligation "workload_identity" {
    title     = "Let pods sign in with workload identity"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Pods without identities of their own use the node's, with the rights of all pods together, or keys in Kubernetes secrets that nobody rotates."
    provider  = "Runs the token issuer and exchanges tokens of service accounts for those of Entra identities."
    frameworks = {
      mcsb_1         = ["IM-3"]
      nist_800_53_r5 = ["IA-5"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/workload-identity-overview"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.workload_identity_enabled == true
      fix = {
        oidc_issuer_enabled       = true
        workload_identity_enabled = true
      }
    }
  }

  # Network

  obligation "network_policy" {
    title     = "Choose a network policy engine"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without an engine network policies are accepted and ignored: one broken pod reaches every other pod and the cluster's metadata."
    provider  = "Runs the chosen engine on the nodes and applies the policies that it is given."
    frameworks = {
      mcsb_1         = ["NS-1"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.20", "A.8.22"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_7"]
      trivy     = ["AZU-0043"]
      powerpipe = ["kubernetes_cluster_network_policy_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/use-network-policies"]

    check "azurerm_kubernetes_cluster" {
      when = has_azure_plugin(self) # a plugin of one's own brings its engine
      require = (
        (self.network_profile[0].network_policy != null && !contains(["", "none"], lower(self.network_profile[0].network_policy))) ||
        self.network_profile[0].network_data_plane == "cilium"
      )
      remedy = "Set network_policy and network_data_plane to \"cilium\" in network_profile, or network_policy to \"calico\" or \"azure\"."
    }
  }

  obligation "azure_cni" {
    title       = "Use Azure CNI networking"
    area        = "network_controls"
    severity    = "low"
    rationale   = "Kubenet routes pods through a table that other traffic shares, knows neither Windows nor Azure's network policies, and ends in March 2028."
    provider    = "Develops Azure CNI with overlay and Cilium and retires kubenet."
    equivalents = { checkov = ["CKV2_AZURE_29"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/concepts-network-legacy-cni"]

    check "azurerm_kubernetes_cluster" {
      when    = has_azure_plugin(self)
      require = self.network_profile[0].network_plugin == "azure"
      remedy  = "Set network_plugin = \"azure\" and network_plugin_mode = \"overlay\" in network_profile; without the block the provider chooses kubenet."
    }
  }

  obligation "egress_controlled" {
    title     = "Route outbound traffic through a firewall"
    area      = "network_controls"
    severity  = "low"
    rationale = "Nodes and pods reach the whole internet by default, so a taken-over pod fetches its tools and sends data out unhindered."
    provider  = "Lists the addresses that a cluster needs and keeps them few; leaves routing to the customer where asked."
    frameworks = {
      mcsb_1         = ["NS-3"]
      nist_800_53_r5 = ["SC-7(5)"]
      pci_dss_4_0    = ["1.3.2"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/limit-egress-traffic"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = contains(["userDefinedRouting", "none", "block"], self.network_profile[0].outbound_type)
      remedy  = "Set outbound_type = \"userDefinedRouting\" in network_profile and route the node subnet to a firewall."
    }
  }

  obligation "node_subnet" {
    title     = "Place nodes in a subnet of your own"
    area      = "network_controls"
    severity  = "low"
    rationale = "In the network that AKS makes nobody may change security groups, so nodes cannot be filtered, peered or logged like the rest."
    provider  = "Makes a network where none is given and puts nodes into the subnet that is."
    frameworks = {
      mcsb_1         = ["NS-1"]
      nist_800_53_r5 = ["SC-7"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/support-policies"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].vnet_subnet_id != null
      remedy  = "Set vnet_subnet_id in default_node_pool."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = self.vnet_subnet_id != null
      remedy  = "Set vnet_subnet_id."
    }
  }

  obligation "node_public_ip_disabled" {
    title     = "Give nodes no public addresses"
    area      = "network_controls"
    severity  = "high"
    rationale = "A node with an address of its own can be attacked from the internet, past ingress, firewall and load balancer, and everything on it with it."
    provider  = "Gives nodes private addresses unless told otherwise."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["SC-7"]
      hipaa          = ["164.308(a)(1)(ii)(B)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_143"]
      powerpipe = ["kubernetes_cluster_node_restrict_public_access"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/use-node-public-ips"]

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].node_public_ip_enabled != true
      remedy  = "Remove node_public_ip_enabled (enable_node_public_ip up to azurerm 3) from default_node_pool."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = self.node_public_ip_enabled != true
      remedy  = "Remove node_public_ip_enabled (enable_node_public_ip up to azurerm 3)."
    }
  }

  obligation "http_routing_addon_disabled" {
    title     = "Do without the HTTP application routing add-on"
    area      = "application_controls"
    severity  = "medium"
    rationale = "The retired add-on publishes services under a public name over plain HTTP with an ingress controller that gets no more fixes."
    provider  = "Has retired the add-on in favour of the application routing add-on with managed certificates."
    frameworks = {
      mcsb_1         = ["NS-8"]
      nist_800_53_r5 = ["CM-7", "SA-22"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_246"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/app-routing-migration"]

    check "azurerm_kubernetes_cluster" {
      require = (
        self.http_application_routing_enabled != true &&
        !anytrue([for p in self.addon_profile : anytrue([for a in p.http_application_routing : a.enabled == true])])
      )
      remedy = "Remove http_application_routing_enabled and use web_app_routing or an ingress of your own."
    }
  }

  obligation "dashboard_disabled" {
    title       = "Do without the Kubernetes dashboard add-on"
    area        = "application_controls"
    severity    = "high"
    rationale   = "The old dashboard acts with rights of its own; found without sign-in it has handed over whole clusters."
    provider    = "Has removed the add-on from Kubernetes 1.19 on and shows the resources in the portal."
    frameworks  = { nist_800_53_r5 = ["CM-7"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_8"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/kubernetes-portal"]

    check "azurerm_kubernetes_cluster" {
      require = !anytrue([for p in self.addon_profile : anytrue([for d in p.kube_dashboard : d.enabled == true])])
      remedy  = "Set enabled = false in kube_dashboard of addon_profile, or remove the block."
    }
  }

  # Encryption and secrets

  obligation "host_encryption" {
    title     = "Encrypt temporary disks and caches of nodes"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Image layers, empty directories and disk caches lie on the host; without encryption at host they are the one part of a node that is stored in the clear."
    provider  = "Encrypts managed disks in its storage always, and at the host before data leaves it where that is on."
    frameworks = {
      mcsb_1         = ["DP-4"]
      nist_800_53_r5 = ["SC-28", "SC-28(1)"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_227"]
      powerpipe = ["kubernetes_cluster_temp_disks_and_agent_node_pool_cache_encrypted_at_host"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/enable-host-encryption"]

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].host_encryption_enabled == true
      remedy  = "Set host_encryption_enabled = true (enable_host_encryption up to azurerm 3) in default_node_pool, with temporary_name_for_rotation on an existing cluster."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = self.host_encryption_enabled == true
      remedy  = "Set host_encryption_enabled = true (enable_host_encryption up to azurerm 3)."
    }
  }

  obligation "disk_encryption_set" {
    title     = "Encrypt node disks and volumes with your own key"
    area      = "key_management"
    severity  = "low"
    rationale = "With Microsoft's key the customer can neither withdraw access to the disks nor show who used the key; some rules ask for both."
    provider  = "Encrypts disks with its own keys, or wraps them with the customer's key through a disk encryption set."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-12"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_117"]
      trivy     = ["AZU-0067"]
      powerpipe = ["kubernetes_cluster_os_and_data_disks_encrypted_with_cmk"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/azure-disk-customer-managed-keys"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.disk_encryption_set_id != null
      remedy  = "Set disk_encryption_set_id; that makes a new cluster."
    }
  }

  obligation "secrets_encrypted_with_kms" {
    title     = "Encrypt Kubernetes secrets with your own key"
    area      = "encryption_at_rest"
    severity  = "low"
    rationale = "Secrets in the cluster's store are encrypted with Microsoft's key only; who must be able to cut off access to them needs a key of their own."
    provider  = "Encrypts the store always, and each secret with the customer's key in Key Vault where that is set up."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-28"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/use-kms-etcd-encryption"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = length(self.key_management_service) > 0
      remedy  = "Add key_management_service with the key_vault_key_id."
    }
  }

  obligation "key_vault_secrets_rotated" {
    title     = "Mount secrets from Key Vault and follow rotation"
    area      = "secrets"
    severity  = "medium"
    rationale = "Secrets copied into the cluster stay behind when the vault's change: pods go on with a password that was revoked or leaked."
    provider  = "Runs the secrets driver and fetches new versions every two minutes, or as often as told."
    frameworks = {
      mcsb_1         = ["IM-8", "DP-6"]
      nist_800_53_r5 = ["IA-5"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_172"]
      powerpipe = ["kubernetes_cluster_key_vault_secret_rotation_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-configuration-options"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = (
        anytrue([for p in self.key_vault_secrets_provider : p.secret_rotation_enabled == true]) ||
        anytrue([for p in self.addon_profile : anytrue([for s in p.azure_keyvault_secrets_provider : s.enabled == true && s.secret_rotation_enabled == true])])
      )
      remedy = "Add key_vault_secrets_provider { secret_rotation_enabled = true }."
    }
  }

  # Policy

  obligation "azure_policy" {
    title     = "Enforce rules in the cluster with Azure Policy"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Without the add-on nothing stops privileged pods, host paths and images from anywhere, and nobody sees that they run."
    provider  = "Runs the admission webhook and reports compliance with the policies that are assigned."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CM-6", "CM-7"]
      pci_dss_4_0    = ["2.2.4"]
      soc_2          = ["CC6.8", "CC8.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_116"]
      trivy     = ["AZU-0066"]
      powerpipe = ["kubernetes_cluster_add_on_azure_policy_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/use-azure-policy"]

    check "azurerm_kubernetes_cluster" {
      require = (
        self.azure_policy_enabled == true ||
        anytrue([for p in self.addon_profile : anytrue([for a in p.azure_policy : a.enabled == true])])
      )
      fix = { azure_policy_enabled = true }
    }
  }

  obligation "deployment_safeguards_enforced" {
    title     = "Enforce deployment safeguards"
    area      = "application_controls"
    severity  = "medium"
    rationale = "At the level Warn a manifest without limits, probes or with host access is deployed all the same, and the warning ends in a pipeline log."
    provider  = "Checks manifests against its rules at admission and warns or refuses as told."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CM-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/deployment-safeguards"]

    check "azurerm_kubernetes_cluster_deployment_safeguard" {
      require = self.level == "Enforce"
      fix     = { level = "Enforce" }
    }
  }

  obligation "pod_security_standards" {
    title     = "Enforce a pod security standard"
    area      = "application_controls"
    severity  = "medium"
    rationale = "The level Privileged allows everything: a pod with host access or all capabilities takes over its node and from there the others."
    provider  = "Refuses pods that break the chosen standard."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["AC-6", "CM-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/deployment-safeguards"]

    check "azurerm_kubernetes_cluster_deployment_safeguard" {
      require = contains(["Baseline", "Restricted"], self.pod_security_standards_level)
      remedy  = "Set pod_security_standards_level to \"Restricted\" or \"Baseline\" and name exceptions in excluded_namespaces."
    }
  }

  obligation "unsafe_sysctls_forbidden" {
    title      = "Allow no unsafe kernel settings"
    area       = "guest_os"
    severity   = "low"
    rationale  = "Unsafe sysctls are not separated between pods: one pod changes the kernel for all others on the node, or brings it down."
    provider   = "Refuses unsafe sysctls unless the kubelet is told to allow them."
    frameworks = { nist_800_53_r5 = ["CM-7"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://learn.microsoft.com/en-us/azure/aks/custom-node-configuration"]

    check "azurerm_kubernetes_cluster" {
      require = length(self.default_node_pool[0].kubelet_config[0].allowed_unsafe_sysctls) == 0
      remedy  = "Remove allowed_unsafe_sysctls from kubelet_config of default_node_pool; set kernel values for a whole pool in linux_os_config."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = length(self.kubelet_config[0].allowed_unsafe_sysctls) == 0
      remedy  = "Remove allowed_unsafe_sysctls from kubelet_config; set kernel values for a whole pool in linux_os_config."
    }
  }

  obligation "flux_source_encrypted" {
    title     = "Fetch GitOps sources over encrypted connections"
    area      = "supply_chain"
    severity  = "high"
    rationale = "Whoever can change an answer on the way of a plain connection deploys what they like into the cluster."
    provider  = "Pulls from the source with the protocol and the credentials that it is given."
    frameworks = {
      mcsb_1         = ["DP-3", "DS-2"]
      nist_800_53_r5 = ["SC-8", "SI-7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-arc/kubernetes/conceptual-gitops-flux2"]

    check "azurerm_kubernetes_flux_configuration" {
      require = !(
        matches("(?i)^http://", self.git_repository[0].url) ||
        matches("(?i)^http://", self.bucket[0].url) ||
        self.bucket[0].tls_enabled == false
      )
      remedy = "Use an https:// or ssh:// url, and leave tls_enabled of bucket on."
    }
  }

  # Upgrades

  obligation "automatic_upgrades" {
    title     = "Choose an upgrade channel for Kubernetes"
    area      = "patching"
    severity  = "medium"
    rationale = "Kubernetes versions lose support after about a year; a cluster that waits for somebody to upgrade it misses patches first and support later."
    provider  = "Publishes versions and upgrades control plane and nodes along the chosen channel."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2", "SI-2(5)"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_171"]
      powerpipe = ["kubernetes_cluster_upgrade_channel"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/auto-upgrade-cluster"]

    check "azurerm_kubernetes_cluster" {
      require = contains(["patch", "stable", "rapid", "node-image"], self.automatic_upgrade_channel)
      remedy  = "Set automatic_upgrade_channel (automatic_channel_upgrade up to azurerm 3) to \"patch\" or \"stable\", with a maintenance_window_auto_upgrade."
    }
  }

  obligation "node_os_upgrades" {
    title     = "Let Azure upgrade node images"
    area      = "patching"
    severity  = "medium"
    rationale = "With the channel None nodes keep the image that they were made from, and with Unmanaged kernel fixes wait for a restart that nobody makes."
    provider  = "Publishes node images every week and replaces or patches nodes along the chosen channel."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/auto-upgrade-node-os-image"]

    check "azurerm_kubernetes_cluster" {
      require = upgrades_nodes(self)
      fix     = { node_os_upgrade_channel = "NodeImage" }
    }
  }

  obligation "maintenance_window" {
    title       = "Choose when upgrades may run"
    area        = "change_management"
    severity    = "low"
    rationale   = "Without a window nodes are drained and replaced at any hour, on the busiest day of the year too."
    provider    = "Starts automatic upgrades inside the given windows only."
    frameworks  = { nist_800_53_r5 = ["CM-3"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/planned-maintenance"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      when = self.automatic_upgrade_channel != "none" || upgrades_nodes(self)
      require = (
        length(self.maintenance_window_auto_upgrade) > 0 ||
        length(self.maintenance_window_node_os) > 0 ||
        length(self.maintenance_window) > 0
      )
      remedy = "Add maintenance_window_auto_upgrade and maintenance_window_node_os."
    }
  }

  obligation "image_cleaner" {
    title       = "Remove unused vulnerable images from nodes"
    area        = "vulnerability_management"
    severity    = "low"
    rationale   = "Old images with known holes stay on the nodes, show up in every scan and are a pod start away from running again."
    provider    = "Scans the images on each node and deletes unused ones at the chosen interval."
    frameworks  = { mcsb_1 = ["PV-6"] }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/image-cleaner"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.image_cleaner_enabled == true
      fix = {
        image_cleaner_enabled        = true
        image_cleaner_interval_hours = 48
      }
    }
  }

  # Logging and detection

  obligation "container_insights" {
    title     = "Collect container logs with Azure Monitor"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "What a container wrote is gone with the container; after an incident there is nothing to read unless it was collected."
    provider  = "Runs the agent on the nodes and delivers logs to the workspace."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-12"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AZURE_4"]
      trivy     = ["AZU-0040"]
      powerpipe = ["kubernetes_cluster_logging_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/containers/kubernetes-monitoring-enable"]

    check "azurerm_kubernetes_cluster" {
      require = (
        length(self.oms_agent) > 0 ||
        anytrue([for p in self.addon_profile : anytrue([for a in p.oms_agent : a.enabled == true])])
      )
      remedy = "Add oms_agent with the log_analytics_workspace_id and msi_auth_for_monitoring_enabled = true."
    }
  }

  obligation "audit_logs" {
    title     = "Send the Kubernetes audit log to a log store"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Who created a pod, read a secret or changed a binding stands in the audit log only, and that is kept nowhere unless a setting sends it on."
    provider  = "Produces the logs of the control plane and delivers them to where a diagnostic setting points."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      pci_dss_4_0    = ["10.2.1.2"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/aks/monitor-aks"]

    check "azurerm_kubernetes_cluster" {
      also = ["azurerm_kubernetes_automatic_cluster"]

      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      require = audited(companions.azurerm_monitor_diagnostic_setting)
      remedy  = "Add an azurerm_monitor_diagnostic_setting for the cluster with enabled_log blocks for \"kube-audit-admin\" (or \"kube-audit\", which also has reads) and \"guard\"."
    }
  }

  obligation "monitor_metrics" {
    title       = "Collect metrics with managed Prometheus"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "A crypto miner, a leak or a cluster out of room shows in metrics first, if somebody collects them and sets alerts."
    provider    = "Scrapes the cluster and stores metrics in an Azure Monitor workspace."
    frameworks  = { iso_27001_2022 = ["A.8.16"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-monitor/containers/kubernetes-monitoring-enable"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = length(self.monitor_metrics) > 0
      remedy  = "Add a monitor_metrics block and the data collection rule of an Azure Monitor workspace."
    }
  }

  obligation "defender_profile" {
    title     = "Run the Defender sensor on nodes"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Shells in containers, miners and escapes to the node show only to a sensor on the node; the audit log does not have them."
    provider  = "Runs the sensor and raises alerts where Defender for Containers is on."
    frameworks = {
      mcsb_1         = ["LT-1", "LT-2"]
      nist_800_53_r5 = ["SI-3"]
      pci_dss_4_0    = ["5.2.1", "5.2.2"]
      soc_2          = ["CC7.2"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = length(self.microsoft_defender) > 0
      remedy  = "Add microsoft_defender with the log_analytics_workspace_id."
    }
  }

  # Availability

  obligation "paid_tier" {
    title     = "Choose a tier with a service level agreement"
    area      = "resilience"
    severity  = "low"
    rationale = "The Free tier promises no availability and has a small control plane that slows down under load; it is meant for trying things out."
    provider  = "Guarantees the availability of the API server in the tiers Standard and Premium."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AZURE_170"]
      powerpipe = ["kubernetes_cluster_sku_standard"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/free-standard-pricing-tiers"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = contains(["Standard", "Premium", "Paid"], self.sku_tier)
      remedy  = "Set sku_tier = \"Standard\" (\"Paid\" before azurerm 3.51) or \"Premium\"."
    }
  }

  obligation "node_zones" {
    title     = "Spread nodes over availability zones"
    area      = "resilience"
    severity  = "low"
    rationale = "Nodes in one zone all go down with it, and the pods have nowhere to restart."
    provider  = "Spreads the control plane over the zones of a region, and nodes over the zones that the pool names."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      soc_2          = ["A1.2"]
    }
    derived     = ["nist_800_53_r5", "soc_2"]
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/availability-zones"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = length(self.default_node_pool[0].zones) >= 2
      remedy  = "Set zones = [\"1\", \"2\", \"3\"] in default_node_pool."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = length(self.zones) >= 2
      remedy  = "Set zones = [\"1\", \"2\", \"3\"], or make a pool for each zone where volumes must stay with their nodes."
    }
  }

  obligation "scale_set_nodes" {
    title       = "Run nodes in scale sets"
    area        = "resilience"
    severity    = "medium"
    rationale   = "Pools of availability sets are retired: no zones, no autoscaling, no second pool, and no image upgrades without rebuilding."
    provider    = "Builds node pools on scale sets unless told otherwise."
    frameworks  = { nist_800_53_r5 = ["CP-10", "SA-22"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_169"], powerpipe = ["kubernetes_cluster_node_pool_type_scale_set"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/availability-sets-on-aks"]

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].type != "AvailabilitySet"
      remedy  = "Remove type from default_node_pool, or set it to \"VirtualMachineScaleSets\"; that makes a new cluster."
    }
  }

  obligation "system_pool_reserved" {
    title     = "Reserve system nodes for system pods"
    area      = "resilience"
    severity  = "low"
    rationale = "An application that fills or breaks a system node takes name resolution and the tunnel to the control plane down for the whole cluster."
    provider  = "Prefers system nodes for its own pods and keeps others off where the pool is tainted."
    frameworks = {
      nist_800_53_r5 = ["SC-6"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_232"], powerpipe = ["kubernetes_cluster_critical_pods_on_system_nodes"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/use-system-pools"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].only_critical_addons_enabled == true || reserved(self.default_node_pool[0].node_taints)
      remedy  = "Set only_critical_addons_enabled = true in default_node_pool and run applications in an azurerm_kubernetes_cluster_node_pool."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      when    = self.mode == "System"
      require = reserved(self.node_taints)
      remedy  = "Set node_taints = [\"CriticalAddonsOnly=true:NoSchedule\"]."
    }
  }

  obligation "ephemeral_os_disks" {
    title     = "Keep the operating system on ephemeral disks"
    area      = "guest_os"
    severity  = "low"
    rationale = "A managed disk keeps changes that were made on the node over a restart and makes replacing nodes slow, so that patches are put off."
    provider  = "Places the disk on the host where the size has room for it and makes it anew with each node."
    frameworks = {
      nist_800_53_r5 = ["CM-2"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_226"], powerpipe = ["kubernetes_cluster_os_disk_ephemeral"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/concepts-storage"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = self.default_node_pool[0].os_disk_type == "Ephemeral"
      remedy  = "Set os_disk_type = \"Ephemeral\" in default_node_pool, with a vm_size whose cache or temporary disk is large enough."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      require = self.os_disk_type == "Ephemeral"
      remedy  = "Set os_disk_type = \"Ephemeral\", with a vm_size whose cache or temporary disk is large enough."
    }
  }

  obligation "pods_per_node" {
    title       = "Leave room for 50 pods on a node"
    area        = "resilience"
    severity    = "low"
    rationale   = "The limit is fixed when a pool is made; at 30 the system's own pods take a third, and nodes that are half empty take no more."
    provider    = "Limits pods on a node to 30 with Azure CNI in the node subnet, to 110 with kubenet and 250 with overlay, unless told otherwise."
    equivalents = { checkov = ["CKV_AZURE_168"], powerpipe = ["kubernetes_cluster_max_pod_50"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/aks/azure-cni-overview"]
    recommended = false

    check "azurerm_kubernetes_cluster" {
      require = (
        self.default_node_pool[0].max_pods >= 50 ||
        (self.default_node_pool[0].max_pods == null && !few_pods(self.network_profile, self.default_node_pool[0].pod_subnet_id))
      )
      remedy = "Set max_pods to 50 or more in default_node_pool, or network_plugin_mode = \"overlay\" in network_profile."
    }

    check "azurerm_kubernetes_cluster_node_pool" {
      companion "azurerm_kubernetes_cluster" {
        self_attribute = "kubernetes_cluster_id"
      }
      require = (
        self.max_pods >= 50 ||
        (self.max_pods == null && !anytrue([for c in companions.azurerm_kubernetes_cluster : few_pods(c.network_profile, self.pod_subnet_id)]))
      )
      remedy = "Set max_pods to 50 or more."
    }
  }

  # Duties that Terraform cannot show

  obligation "nodes_patched" {
    title        = "Check that node images are current"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Upgrades stall on disruption budgets, full subnets and missing quota without anyone noticing; images older than 90 days are out of support."
    provider     = "Publishes images every week, with release notes, and replaces nodes when upgrades are on."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      pci_dss_4_0    = ["6.3.3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/node-image-upgrade", "https://learn.microsoft.com/en-us/azure/aks/support-policies"]
  }

  obligation "version_supported" {
    title        = "Stay on a supported Kubernetes version"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Three minor versions are supported at a time; who falls behind gets no fixes, and must jump several versions with removed interfaces at once."
    provider     = "Publishes the release calendar, supports the three latest minor versions, and for a price one for two years."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2", "CM-7(5)"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/supported-kubernetes-versions"]
  }

  obligation "cluster_access_reviewed" {
    title        = "Review roles and bindings in clusters"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Azure roles, cluster role bindings, service accounts of pipelines and add-ons pile up in two places, and cluster-admin is the quick answer to every error."
    provider     = "Evaluates both on each request and shows Azure assignments in access reviews."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-identity"]
  }

  obligation "network_policies_written" {
    title        = "Write a default deny policy for each namespace"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "An engine without policies lets everything through; the database of one team is open to every pod of another."
    provider     = "Applies the policies that it is given."
    frameworks = {
      mcsb_1         = ["NS-1"]
      nist_800_53_r5 = ["AC-4", "SC-7(5)"]
      pci_dss_4_0    = ["1.3.1"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/network-policy-best-practices"]
  }

  obligation "images_vetted" {
    title        = "Scan images and admit only trusted ones"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "The cluster runs whatever it can pull: images with known holes, from registries that anyone may push to, under tags that change overnight."
    provider     = "Scans and patches its own images and refuses others where policies and image integrity are set up."
    frameworks = {
      mcsb_1         = ["DS-6", "PV-5"]
      nist_800_53_r5 = ["RA-5", "CM-14"]
      pci_dss_4_0    = ["6.3.1"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management"]
  }

  obligation "rebuild_tested" {
    title        = "Test rebuilding a cluster with its data"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a rebuild into an empty subscription or second region: objects from code or AKS backup, volumes, secrets, names and certificates, time until requests were served."
    rationale    = "Microsoft's copies of the control plane cannot be restored on request, and volumes are in none of them."
    provider     = "Backs the control plane's store up for its own repairs and offers a backup service for objects and volumes."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/backup/azure-kubernetes-service-backup-overview", "https://learn.microsoft.com/en-us/azure/aks/support-policies"]
  }

  obligation "defender_alerts_answered" {
    title        = "Cover clusters with Defender and answer its alerts"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "continuous"
    artifact     = "Export of the Defender for Containers plan of each subscription with its extensions, and the tickets of its alerts and recommendations."
    rationale    = "The sensor alone raises nothing: the plan of the subscription has to be on, and somebody has to read what it says at night."
    provider     = "Evaluates audit logs, sensors and images and raises alerts where the plan is on."
    frameworks = {
      cis_azure_foundations = ["8.1.4.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["SI-4"]
      soc_2                 = ["CC7.1", "CC7.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction"]
  }

  obligation "cluster_playbook" {
    title        = "Keep a playbook for taken-over pods and nodes"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: isolating a pod by policy, cordoning and keeping a node's disk, revoking tokens and identities, rotating cluster certificates, reading the audit log."
    rationale    = "The scheduler deletes evidence within minutes, and Microsoft cannot look into nodes without the customer's consent."
    provider     = "Handles incidents of the control plane, tells affected customers and helps on nodes when asked."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/certificate-rotation", "https://learn.microsoft.com/en-us/azure/aks/support-policies"]
  }

  obligation "cni_maintained" {
    title        = "Patch and watch the network plugin"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    variants     = ["bring_your_own_cni"]
    rationale    = "Nobody else upgrades a plugin that the customer brought; a hole in it, or a version that the new Kubernetes no longer fits, is found by an outage."
    provider     = "Leaves the nodes without a plugin and upgrades everything around it."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/aks/use-byo-cni"]
  }
}
