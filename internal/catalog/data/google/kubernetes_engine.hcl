service "google_kubernetes_engine" {
  name        = "Google Kubernetes Engine"
  cloud       = "google"
  family      = "managed_kubernetes"
  description = "Kubernetes clusters with a control plane run by Google and nodes on Compute Engine machines, with fleets and backups."
  aliases     = ["GKE", "Google Container Engine", "Backup for GKE", "GKE fleet"]
  resources = [
    "google_container_cluster",
    "google_container_node_pool",
    "google_gke_backup_backup_plan",
    "google_gke_backup_backup_plan_iam_member",
    "google_gke_backup_backup_plan_iam_binding",
    "google_gke_backup_backup_plan_iam_policy",
    "google_gke_backup_backup_channel",
    "google_gke_backup_restore_plan",
    "google_gke_backup_restore_plan_iam_member",
    "google_gke_backup_restore_plan_iam_binding",
    "google_gke_backup_restore_plan_iam_policy",
    "google_gke_backup_restore_channel",
    "google_gke_hub_feature",
    "google_gke_hub_feature_iam_member",
    "google_gke_hub_feature_iam_binding",
    "google_gke_hub_feature_iam_policy",
    "google_gke_hub_feature_membership",
    "google_gke_hub_fleet",
    "google_gke_hub_membership",
    "google_gke_hub_membership_binding",
    "google_gke_hub_membership_iam_member",
    "google_gke_hub_membership_iam_binding",
    "google_gke_hub_membership_iam_policy",
    "google_gke_hub_namespace",
    "google_gke_hub_rollout_sequence",
    "google_gke_hub_scope",
    "google_gke_hub_scope_iam_member",
    "google_gke_hub_scope_iam_binding",
    "google_gke_hub_scope_iam_policy",
    "google_gke_hub_scope_rbac_role_binding",
  ]
  sources = [
    "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility",
    "https://docs.cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster",
  ]

  resource_type "google_container_cluster" {
    # Where majors differ the default is today's: enable_shielded_nodes was false up to google 3.
    # auto_repair and auto_upgrade of management have none here, so that what is written can be told from
    # what is not: they are true today and were false up to google 4.
    # deletion_protection came with google 5.
    defaults = {
      deletion_protection      = true
      enable_autopilot         = false
      enable_kubernetes_alpha  = false
      enable_legacy_abac       = false
      enable_shielded_nodes    = true
      logging_service          = "logging.googleapis.com/kubernetes"
      monitoring_service       = "monitoring.googleapis.com/kubernetes"
      remove_default_node_pool = false

      "node_config.shielded_instance_config.enable_integrity_monitoring"                                    = true
      "node_config.shielded_instance_config.enable_secure_boot"                                             = false
      "node_pool.node_config.shielded_instance_config.enable_integrity_monitoring"                          = true
      "node_pool.node_config.shielded_instance_config.enable_secure_boot"                                   = false
      "cluster_autoscaling.auto_provisioning_defaults.shielded_instance_config.enable_integrity_monitoring" = true
      "cluster_autoscaling.auto_provisioning_defaults.shielded_instance_config.enable_secure_boot"          = false
    }
    renamed = {
      "workload_identity_config.workload_pool"              = "identity_namespace"
      "node_config.workload_metadata_config.mode"           = "node_metadata"
      "node_pool.node_config.workload_metadata_config.mode" = "node_metadata"
    }
    legacy = {
      enable_binary_authorization                                    = "bool"
      "master_auth.username"                                         = "string"
      "master_auth.password"                                         = "string"
      "pod_security_policy_config.enabled"                           = "bool"
      "workload_identity_config.identity_namespace"                  = "string"
      "node_config.workload_metadata_config.node_metadata"           = "string"
      "node_pool.node_config.workload_metadata_config.node_metadata" = "string"
    }
    identity = ["id", "name", "self_link"]
  }

  resource_type "google_container_node_pool" {
    defaults = {
      "node_config.shielded_instance_config.enable_integrity_monitoring" = true
      "node_config.shielded_instance_config.enable_secure_boot"          = false
    }
    renamed  = { "node_config.workload_metadata_config.mode" = "node_metadata" }
    legacy   = { "node_config.workload_metadata_config.node_metadata" = "string" }
    identity = ["id", "name"]
  }

  # Without initial_node_count there is no default pool to ask about.
  function "makes_nodes" {
    description = "Whether a cluster makes nodes by settings of its own: inline pools, or a default pool that stays."
    params      = ["cluster"]
    result      = cluster.enable_autopilot == false && (length(cluster.node_pool) > 0 || (cluster.remove_default_node_pool == false && (cluster.initial_node_count != null || length(cluster.node_config) > 0)))
  }

  function "node_configs" {
    description = "The node settings of those pools; null for a pool without any."
    params      = ["cluster"]
    result      = length(cluster.node_pool) > 0 ? [for p in cluster.node_pool : p.node_config[0]] : [cluster.node_config[0]]
  }

  function "autoprovisions" {
    description = "Whether a Standard cluster adds node pools of its own accord."
    params      = ["cluster"]
    result      = cluster.enable_autopilot == false && cluster.cluster_autoscaling[0].enabled == true
  }

  function "added_nodes" {
    description = "The settings of the nodes that a cluster adds of its own accord."
    params      = ["cluster"]
    result      = cluster.cluster_autoscaling[0].auto_provisioning_defaults[0]
  }

  function "own_account" {
    description = "Whether a service account is one made for the nodes, not the default of Compute Engine."
    params      = ["account"]
    result      = is_set(account) && account != "default" && !matches("-compute@developer\\.gserviceaccount\\.com$", account)
  }

  # Google recommends the scope cloud-platform, together with an account that has few roles.
  function "narrow" {
    description = "Whether node settings keep broad access scopes away from the default account."
    params      = ["node"]
    result      = own_account(node.service_account) || !anytrue([for s in node.oauth_scopes : matches("(^|/)(cloud-platform|compute|compute-rw|storage-full|devstorage\\.full_control)$", s)])
  }

  function "serves_metadata" {
    description = "Whether pods get metadata from the GKE metadata server, as new nodes of a cluster with workload identity do."
    params      = ["node", "clusters"]
    result      = contains(["GKE_METADATA", "GKE_METADATA_SERVER"], node.workload_metadata_config[0].mode) || (node.workload_metadata_config[0].mode == null && anytrue([for c in clusters : c.workload_identity_config[0].workload_pool != null]))
  }

  function "hides_legacy_metadata" {
    description = "Whether node settings leave the legacy metadata endpoints off."
    params      = ["node"]
    result      = lower(lookup(node.metadata, "disable-legacy-endpoints", "true")) != "false"
  }

  # Windows pools have images of their own.
  function "container_optimized" {
    description = "Whether an image type is Container-Optimized OS, which it is when left out."
    params      = ["image"]
    result      = image == null || matches("(?i)^(cos|windows)", image)
  }

  function "port_closed" {
    description = "Whether a setting of the kubelet's read-only port does not open it."
    params      = ["value"]
    result      = value == null || upper(value) != "TRUE"
  }

  variant "standard" {
    name        = "GKE Standard"
    description = "Clusters whose node pools the customer defines, sizes and upgrades; the mode that is used unless another is chosen."
    source      = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/choose-cluster-mode"
  }

  variant "autopilot" {
    name        = "GKE Autopilot"
    description = "Clusters whose nodes Google makes, hardens, scales and upgrades for the pods that are scheduled."
    source      = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-overview"

    area "guest_os" {
      party  = "provider"
      reason = "Google builds, hardens, replaces and upgrades the nodes; nobody logs in to them and privileged pods are refused."
      source = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "The runtime belongs to nodes that only Google changes, with Container-Optimized OS and containerd as the only choice."
      source = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches and upgrades control plane and nodes by release channel."
      customer = "Chooses channel, maintenance window and exclusions, keeps workloads ready to be moved, rebuilds container images."
      reason   = "Node upgrades cannot be turned off, but an exclusion or a disruption budget that never yields delays them."
      source   = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/maintenance-windows-and-exclusions"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs control plane and nodes in several zones of the region and adds nodes for pending pods."
      customer = "Sets replicas, spread constraints, probes and disruption budgets, rehearses losing a zone and a region."
      reason   = "Every cluster is regional; whether the workload survives the loss of a zone is decided in its manifests."
      source   = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-overview"
    }

    area "host_protection" {
      party    = "shared"
      kind     = "dependent"
      provider = "Hardens the nodes, verifies their boot and refuses pods that could take them over."
      customer = "Turns on detection as a service and acts on findings; agents on nodes only where an allowlist admits them."
      reason   = "Pods with host access are refused, so most security agents cannot be installed."
      source   = "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"
    }
  }

  # The way to the control plane

  function "boots_securely" {
    description = "Whether node settings have secure boot."
    params      = ["node"]
    result      = node.shielded_instance_config[0].enable_secure_boot == true
  }

  function "monitors_integrity" {
    description = "Whether node settings leave integrity monitoring on."
    params      = ["node"]
    result      = node.shielded_instance_config[0].enable_integrity_monitoring != false
  }

  function "confidential" {
    description = "Whether a cluster or node settings ask for confidential nodes."
    params      = ["settings"]
    result      = settings.confidential_nodes[0].enabled == true
  }

  function "upgrades" {
    description = "Whether nodes are upgraded automatically, as they are where it is left out."
    params      = ["pool"]
    result      = pool.management[0].auto_upgrade != false
  }

  function "says_upgrade" {
    description = "Whether a node pool says whether its nodes upgrade automatically."
    params      = ["pool"]
    result      = pool.management[0].auto_upgrade != null
  }

  function "says_repair" {
    description = "Whether a node pool says whether its nodes repair automatically."
    params      = ["pool"]
    result      = pool.management[0].auto_repair != null
  }

  function "repairs" {
    description = "Whether nodes are repaired automatically, as they are where it is left out."
    params      = ["pool"]
    result      = pool.management[0].auto_repair != false
  }

  function "private_endpoint_only" {
    description = "Whether no public address answers for the control plane."
    params      = ["cluster"]
    result      = cluster.private_cluster_config[0].enable_private_endpoint == true || cluster.control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false
  }

  obligation "private_nodes" {
    title     = "Give nodes private addresses only"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A node with a public address is one firewall rule away from the internet, with every pod and every kubelet port on it."
    provider  = "Keeps traffic between nodes and control plane inside its network."
    frameworks = {
      hipaa          = ["164.308(a)(1)(ii)(B)", "164.312(a)(1)"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
      pci_dss_4_0    = ["1.3.1", "1.4.2"]
      iso_27001_2022 = ["A.8.20", "A.8.22"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_25", "CKV_GCP_64"]
      trivy     = ["GCP-0059"]
      powerpipe = ["kubernetes_cluster_private_cluster_config_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/network-isolation"]

    check "google_container_cluster" {
      companion "google_container_node_pool" {
        attribute = "cluster"
      }
      # Today a pool can have private nodes of its own.
      require = self.private_cluster_config[0].enable_private_nodes == true || (!makes_nodes(self) && length(companions.google_container_node_pool) > 0 && alltrue([for p in companions.google_container_node_pool : p.network_config[0].enable_private_nodes == true]))
      remedy  = "Add private_cluster_config { enable_private_nodes = true } and let nodes out through Cloud NAT."
    }

    check "google_container_node_pool" {
      require = self.network_config[0].enable_private_nodes != false
      remedy  = "Remove enable_private_nodes = false from network_config, or set it to true."
    }
  }

  obligation "authorized_networks" {
    title     = "Limit who reaches the control plane"
    area      = "network_controls"
    severity  = "high"
    rationale = "Without authorized networks the Kubernetes API answers the whole internet: a leaked token, or the next flaw in its authentication, is all that an attacker needs."
    provider  = "Drops connections to the control plane from addresses that are not authorized."
    frameworks = {
      hipaa            = ["164.308(a)(1)(ii)(B)", "164.312(e)(1)"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["12.2", "13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_20"]
      trivy     = ["GCP-0061"]
      powerpipe = ["kubernetes_cluster_master_authorized_network_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks"]

    check "google_container_cluster" {
      # Where no public address answers there is nobody to keep out.
      require = length(self.master_authorized_networks_config) > 0 || private_endpoint_only(self)
      remedy  = "Add master_authorized_networks_config with the cidr_blocks of your administrators and pipelines, or turn the public endpoint off."
    }
  }

  obligation "authorized_networks_closed" {
    title     = "Authorize no network that means everyone"
    area      = "network_controls"
    severity  = "high"
    rationale = "An authorized network of 0.0.0.0/0 looks like a restriction and lets the whole internet reach the Kubernetes API."
    provider  = "Drops connections to the control plane from addresses that are not authorized."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["12.2", "13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_18"]
      trivy     = ["GCP-0053"]
      powerpipe = ["kubernetes_cluster_control_plane_restrict_public_access"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks"]

    check "google_container_cluster" {
      require = !anytrue([for m in self.master_authorized_networks_config : anytrue([for b in m.cidr_blocks : is_internet(b.cidr_block)])])
      remedy  = "List only your own ranges in master_authorized_networks_config.cidr_blocks."
    }
  }

  obligation "google_addresses_refused" {
    title     = "Refuse the addresses of Google Cloud"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With this access every virtual machine on Google Cloud, of any customer, reaches the Kubernetes API past the authorized networks."
    provider  = "Treats its own public ranges like any other when the access is off."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks"]

    check "google_container_cluster" {
      require = self.master_authorized_networks_config[0].gcp_public_cidrs_access_enabled != true
      remedy  = "Set gcp_public_cidrs_access_enabled = false in master_authorized_networks_config."
    }
  }

  obligation "public_endpoint_off" {
    title       = "Turn the public endpoint off"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "A control plane with a public address depends on a list of ranges that grows with every office and pipeline; one without it is reached from inside the network, or over the DNS endpoint with IAM, only."
    provider    = "Serves the control plane on a private address and on a DNS endpoint guarded by IAM."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "AC-17", "SC-7"]
      iso_27001_2022 = ["A.8.20"]
      pci_dss_4_0    = ["1.4.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/network-isolation"]

    check "google_container_cluster" {
      require = private_endpoint_only(self)
      remedy  = "Set private_cluster_config.enable_private_endpoint = true, or control_plane_endpoints_config.ip_endpoints_config.enabled = false and use the DNS endpoint."
    }
  }

  # Identities and rights

  obligation "client_certificate_off" {
    title     = "Issue no client certificate"
    area      = "identity_access"
    severity  = "medium"
    rationale = "The certificate is a password without end date: it lies in the Terraform state, cannot be revoked without rotating the cluster CA, and names no person in the audit log."
    provider  = "Authenticates with Google identities and issues no certificate unless asked."
    frameworks = {
      nist_800_53_r5 = ["IA-2", "IA-5"]
      iso_27001_2022 = ["A.8.5"]
      pci_dss_4_0    = ["8.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_13"]
      trivy     = ["GCP-0064"]
      powerpipe = ["kubernetes_cluster_client_certificate_authentication_disabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/api-server-authentication"]

    check "google_container_cluster" {
      require = self.master_auth[0].client_certificate_config[0].issue_client_certificate != true
      remedy  = "Set issue_client_certificate = false in master_auth.client_certificate_config, or leave master_auth out."
    }
  }

  obligation "basic_auth_off" {
    title     = "Use no password for the control plane"
    area      = "identity_access"
    severity  = "high"
    rationale = "A static user name and password gives cluster administration to everyone who reads the state or guesses them; no second factor and no person stands behind it."
    provider  = "Has removed basic authentication from every supported version."
    frameworks = {
      nist_800_53_r5 = ["IA-2", "IA-5"]
      iso_27001_2022 = ["A.8.5"]
      pci_dss_4_0    = ["8.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      trivy = ["GCP-0064"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/api-server-authentication"]

    check "google_container_cluster" {
      require = alltrue([for m in self.master_auth : !is_set(m.username) && !is_set(m.password)])
      remedy  = "Remove username and password from master_auth, or set both to \"\"."
    }
  }

  obligation "legacy_abac_off" {
    title     = "Keep legacy authorization off"
    area      = "identity_access"
    severity  = "high"
    rationale = "With ABAC on, service accounts and nodes hold wide static rights that no role and no IAM policy shows: one taken pod reads every secret."
    provider  = "Decides by RBAC and IAM unless the legacy authorizer is turned on."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-6"]
      iso_27001_2022 = ["A.5.15", "A.8.3"]
      pci_dss_4_0    = ["7.2.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_7"]
      trivy     = ["GCP-0062"]
      powerpipe = ["kubernetes_cluster_legacy_abac_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"]

    check "google_container_cluster" {
      require = self.enable_legacy_abac == false
      fix     = { enable_legacy_abac = false }
    }
  }

  obligation "rbac_groups" {
    title       = "Bind roles to Google groups"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without groups every role binding names single people, and whoever leaves keeps cluster rights until somebody edits the manifests."
    provider    = "Resolves membership of the security group at sign-in."
    frameworks = {
      nist_800_53_r5 = ["AC-2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_65"]
      powerpipe = ["kubernetes_cluster_authenticator_group_configured"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/google-groups-rbac"]

    check "google_container_cluster" {
      require = self.authenticator_groups_config[0].security_group != null
      remedy  = "Add authenticator_groups_config { security_group = \"gke-security-groups@your.domain\" }."
    }
  }

  obligation "anonymous_access_limited" {
    title       = "Limit anonymous requests to health checks"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Anonymous requests reach authorization like any other: one binding of a role to system:anonymous or system:unauthenticated then opens the cluster to everyone who reaches it."
    provider    = "Answers anonymous requests for health endpoints only, once the mode is LIMITED."
    frameworks = {
      nist_800_53_r5 = ["AC-14"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"]

    check "google_container_cluster" {
      require = self.anonymous_authentication_config[0].mode == "LIMITED"
      remedy  = "Add anonymous_authentication_config { mode = \"LIMITED\" }."
    }
  }

  obligation "insecure_bindings_blocked" {
    title       = "Block role bindings for everyone"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "A binding of a role to system:authenticated gives it to every holder of a Google account, and clusters have been taken over that way."
    provider    = "Refuses bindings to system:authenticated, system:unauthenticated and system:anonymous when told to."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-6"]
      iso_27001_2022 = ["A.8.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster"]

    check "google_container_cluster" {
      require = self.rbac_binding_config[0].enable_insecure_binding_system_authenticated == false && self.rbac_binding_config[0].enable_insecure_binding_system_unauthenticated == false
      remedy  = "Add rbac_binding_config with enable_insecure_binding_system_authenticated = false and enable_insecure_binding_system_unauthenticated = false."
    }
  }

  obligation "workload_identity" {
    title     = "Use Workload Identity Federation for GKE"
    area      = "workload_identity"
    severity  = "high"
    rationale = "Without it every pod acts as the node's service account, or carries an exported key: one taken pod has the rights of all."
    provider  = "Exchanges a pod's Kubernetes token for short-lived Google credentials."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "IA-5"]
      iso_27001_2022 = ["A.5.16", "A.8.2"]
      pci_dss_4_0    = ["7.2.5", "8.6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/workload-identity"]

    check "google_container_cluster" {
      # Autopilot has it always.
      when    = self.enable_autopilot == false
      require = self.workload_identity_config[0].workload_pool != null
      remedy  = "Add workload_identity_config { workload_pool = \"PROJECT_ID.svc.id.goog\" }."
    }
  }

  obligation "metadata_server" {
    title     = "Serve metadata by the GKE metadata server"
    area      = "workload_identity"
    severity  = "high"
    rationale = "On a node that exposes Compute Engine metadata any pod asks for the token of the node's service account and for the data that boots the kubelet."
    provider  = "Runs the GKE metadata server on the nodes and answers with the pod's own identity."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "SC-7"]
      iso_27001_2022 = ["A.8.3"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_69"]
      trivy     = ["GCP-0057"]
      powerpipe = ["kubernetes_cluster_metadata_server_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/workload-identity"]

    check "google_container_cluster" {
      when    = makes_nodes(self)
      require = alltrue([for n in node_configs(self) : serves_metadata(n, [self])])
      remedy  = "Set mode = \"GKE_METADATA\" in workload_metadata_config of the node settings, and turn on workload_identity_config."
    }

    check "google_container_node_pool" {
      companion "google_container_cluster" {
        self_attribute = "cluster"
      }
      require = serves_metadata(self.node_config[0], companions.google_container_cluster)
      remedy  = "Add workload_metadata_config { mode = \"GKE_METADATA\" } to node_config."
    }
  }

  obligation "legacy_metadata_off" {
    title     = "Keep legacy metadata endpoints off"
    area      = "workload_identity"
    severity  = "low"
    rationale = "The legacy endpoints ask for no header, so a pod that can be made to fetch a URL hands out the node's token."
    provider  = "Leaves the endpoints off unless the metadata of the nodes says otherwise."
    frameworks = {
      nist_800_53_r5 = ["CM-7"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      trivy     = ["GCP-0048"]
      powerpipe = ["kubernetes_cluster_legacy_endpoints_disabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata"]

    check "google_container_cluster" {
      when    = makes_nodes(self)
      require = alltrue([for n in node_configs(self) : hides_legacy_metadata(n)])
      remedy  = "Set disable-legacy-endpoints = \"true\" in the metadata of the nodes."
    }

    check "google_container_node_pool" {
      require = hides_legacy_metadata(self.node_config[0])
      remedy  = "Set disable-legacy-endpoints = \"true\" in node_config.metadata."
    }
  }

  obligation "node_service_account" {
    title     = "Run nodes under an account of their own"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "The default account of Compute Engine holds the role Editor in many projects: who takes a node, takes the project."
    provider  = "Runs nodes under any account of the project that has the role container.defaultNodeServiceAccount."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-6(5)"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      trivy = ["GCP-0050"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/service-accounts"]

    check "google_container_cluster" {
      companion "google_service_account" {
        self_attribute = "node_config.service_account"
        name           = "pool_account"
      }
      companion "google_service_account" {
        self_attribute = "cluster_autoscaling.auto_provisioning_defaults.service_account"
        name           = "added_account"
      }
      # An account of the module is one made for the purpose. Autopilot takes it from auto_provisioning_defaults.
      require = self.enable_autopilot == true ? length(companions.added_account) > 0 || own_account(added_nodes(self).service_account) : (!makes_nodes(self) || (length(self.node_pool) == 0 && length(companions.pool_account) > 0) || alltrue([for n in node_configs(self) : own_account(n.service_account)])) && (!autoprovisions(self) || length(companions.added_account) > 0 || own_account(added_nodes(self).service_account))
      remedy  = "Set service_account of the node settings, and of cluster_autoscaling.auto_provisioning_defaults where Google adds nodes, to an account with the role container.defaultNodeServiceAccount."
    }

    check "google_container_node_pool" {
      companion "google_service_account" {
        self_attribute = "node_config.service_account"
      }
      # An account of the module is one made for the purpose.
      require = length(companions.google_service_account) > 0 || own_account(self.node_config[0].service_account)
      remedy  = "Set node_config.service_account to an account with the role container.defaultNodeServiceAccount."
    }
  }

  obligation "node_scopes" {
    title     = "Give the default account no broad scopes"
    area      = "workload_identity"
    severity  = "high"
    rationale = "The scope cloud-platform opens every API to the default account, which often is an editor of the project: a token from one node then deletes the backups of another team."
    provider  = "Limits tokens of the node's account to the scopes of the pool."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/access-scopes"]

    check "google_container_cluster" {
      companion "google_service_account" {
        self_attribute = "node_config.service_account"
        name           = "pool_account"
      }
      when    = makes_nodes(self)
      require = (length(self.node_pool) == 0 && length(companions.pool_account) > 0) || alltrue([for n in node_configs(self) : narrow(n)])
      remedy  = "Set service_account of the node settings to an account of their own, or leave oauth_scopes out."
    }

    check "google_container_node_pool" {
      companion "google_service_account" {
        self_attribute = "node_config.service_account"
      }
      require = length(companions.google_service_account) > 0 || narrow(self.node_config[0])
      remedy  = "Set node_config.service_account to an account of its own, or leave oauth_scopes out."
    }
  }

  # The network of pods and nodes

  obligation "network_policy" {
    title     = "Enforce network policies"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a policy engine NetworkPolicy objects are ignored in silence: one taken pod reaches every other pod, database and metrics port of the cluster."
    provider  = "Runs the policy engine on every node: Dataplane V2, or Calico."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.22"]
      pci_dss_4_0    = ["1.2.1", "1.4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_12"]
      trivy     = ["GCP-0056"]
      powerpipe = ["kubernetes_cluster_network_policy_installed"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/network-policy"]

    check "google_container_cluster" {
      # Autopilot runs Dataplane V2.
      when    = self.enable_autopilot == false
      require = self.network_policy[0].enabled == true || self.datapath_provider == "ADVANCED_DATAPATH"
      remedy  = "Set datapath_provider = \"ADVANCED_DATAPATH\" on a new cluster; on an old one network_policy { enabled = true } and addons_config.network_policy_config { disabled = false }."
    }
  }

  obligation "vpc_native" {
    title       = "Declare VPC-native pod addresses"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Left out, the same code makes a routes-based cluster with google 4 and older, without private nodes and firewall rules for pods, and with newer ones ranges that nobody planned."
    provider    = "Gives pods and services addresses from secondary ranges of the subnet."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_23"]
      trivy     = ["GCP-0049"]
      powerpipe = ["kubernetes_cluster_alias_ip_range_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/alias-ips"]

    check "google_container_cluster" {
      # Autopilot is VPC-native always.
      when    = self.enable_autopilot == false
      require = self.networking_mode != "ROUTES" && (self.networking_mode == "VPC_NATIVE" || length(self.ip_allocation_policy) > 0)
      remedy  = "Add ip_allocation_policy with the secondary ranges for pods and services."
    }
  }

  obligation "own_network" {
    title       = "Place the cluster in a network of your own"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "The default network comes with rules that let SSH and RDP in from everywhere, and all that was made without a thought shares it."
    provider    = "Creates the cluster in any network and subnet of the project or of a Shared VPC."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.22"]
      pci_dss_4_0    = ["1.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/network-overview"]

    check "google_container_cluster" {
      companion "google_compute_network" {
        self_attribute = "network"
      }
      require = length(companions.google_compute_network) > 0 || (self.network != null && !matches("(^|/)default$", self.network))
      remedy  = "Set network and subnetwork to those planned for the cluster."
    }
  }

  obligation "intranode_visibility" {
    title       = "Show traffic between pods of a node"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Traffic between two pods on one node stays out of VPC flow logs and firewall rules, so a spread inside the node leaves no record."
    provider    = "Sends that traffic through the VPC network, where flow logs see it, when told to."
    frameworks = {
      nist_800_53_r5 = ["AU-12", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_61"]
      powerpipe = ["kubernetes_cluster_intranodal_visibility_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility"]

    check "google_container_cluster" {
      # Autopilot has it on.
      when    = self.enable_autopilot == false
      require = self.enable_intranode_visibility == true
      fix     = { enable_intranode_visibility = true }
    }
  }

  obligation "pod_traffic_encrypted" {
    title       = "Encrypt pod traffic between nodes"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Pods that speak plain protocols to each other are protected on the wire by the platform alone; some rules ask for encryption that the customer turns on and can show."
    provider    = "Encrypts pod traffic between nodes with WireGuard in Dataplane V2 when told to."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-8(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["4.2.1"]
      hipaa          = ["164.312(e)(1)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"]

    check "google_container_cluster" {
      require = self.in_transit_encryption_config == "IN_TRANSIT_ENCRYPTION_INTER_NODE_TRANSPARENT"
      fix     = { in_transit_encryption_config = "IN_TRANSIT_ENCRYPTION_INTER_NODE_TRANSPARENT" }
    }
  }

  obligation "external_ips_blocked" {
    title     = "Refuse services with external addresses"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Whoever may create a Service with externalIPs takes traffic of other pods that was meant for that address (CVE-2020-8554)."
    provider  = "Refuses such services on new clusters unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"]

    check "google_container_cluster" {
      require = self.service_external_ips_config[0].enabled != true
      remedy  = "Remove service_external_ips_config or set enabled = false in it."
    }
  }

  # Nodes

  obligation "shielded_nodes" {
    title     = "Keep Shielded GKE Nodes on"
    area      = "host_protection"
    severity  = "medium"
    rationale = "Without Shielded Nodes a pod that steals the bootstrap credentials joins the cluster as a node and receives the secrets that are scheduled to it."
    provider  = "Verifies the identity of each node cryptographically before it joins."
    frameworks = {
      nist_800_53_r5 = ["SI-7", "IA-3"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_71"]
      trivy     = ["GCP-0055"]
      powerpipe = ["kubernetes_cluster_shielded_nodes_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"]

    check "google_container_cluster" {
      # Autopilot has them always.
      when    = self.enable_autopilot == false
      require = self.enable_shielded_nodes == true
      fix     = { enable_shielded_nodes = true }
    }
  }

  obligation "secure_boot" {
    title     = "Boot nodes with Secure Boot"
    area      = "host_protection"
    severity  = "medium"
    rationale = "Without Secure Boot a root kit in boot loader or kernel module survives on the node below everything that looks for it."
    provider  = "Checks the signature of each boot component; off by default because unsigned drivers stop loading."
    frameworks = {
      nist_800_53_r5 = ["SI-7", "SI-7(1)"]
      iso_27001_2022 = ["A.8.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_68"]
      powerpipe = ["kubernetes_cluster_shielded_node_secure_boot_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"]

    check "google_container_cluster" {
      require = (!makes_nodes(self) || alltrue([for n in node_configs(self) : boots_securely(n)])) && (!autoprovisions(self) || boots_securely(added_nodes(self)))
      remedy  = "Add shielded_instance_config { enable_secure_boot = true } to the node settings, and to cluster_autoscaling.auto_provisioning_defaults where nodes are added automatically."
    }

    check "google_container_node_pool" {
      require = boots_securely(self.node_config[0])
      remedy  = "Add shielded_instance_config { enable_secure_boot = true } to node_config."
    }
  }

  obligation "integrity_monitoring" {
    title     = "Keep integrity monitoring of nodes on"
    area      = "host_protection"
    severity  = "medium"
    rationale = "With it off a node whose boot chain was changed looks like any other in logs and alerts."
    provider  = "Compares each boot with a known good baseline and logs the result; on by default."
    frameworks = {
      nist_800_53_r5 = ["SI-7", "SI-7(1)"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_72"]
      powerpipe = ["kubernetes_cluster_shielded_node_integrity_monitoring_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes"]

    check "google_container_cluster" {
      require = (!makes_nodes(self) || alltrue([for n in node_configs(self) : monitors_integrity(n)])) && (!autoprovisions(self) || monitors_integrity(added_nodes(self)))
      remedy  = "Remove enable_integrity_monitoring = false from shielded_instance_config."
    }

    check "google_container_node_pool" {
      require = monitors_integrity(self.node_config[0])
      remedy  = "Remove enable_integrity_monitoring = false from shielded_instance_config."
    }
  }

  obligation "kubelet_port_closed" {
    title     = "Keep the read-only port of the kubelet closed"
    area      = "guest_os"
    severity  = "medium"
    rationale = "Port 10255 answers without authentication: whoever reaches a node, or runs a pod on it, lists all pods with their environment and addresses."
    provider  = "Leaves the port closed in clusters from version 1.32 on."
    frameworks = {
      nist_800_53_r5 = ["CM-7", "AC-3"]
      iso_27001_2022 = ["A.8.9"]
      pci_dss_4_0    = ["2.2.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/disable-kubelet-readonly-port"]

    check "google_container_cluster" {
      require = port_closed(self.node_pool_defaults[0].node_config_defaults[0].insecure_kubelet_readonly_port_enabled) && port_closed(self.node_pool_auto_config[0].node_kubelet_config[0].insecure_kubelet_readonly_port_enabled) && (!makes_nodes(self) || alltrue([for n in node_configs(self) : port_closed(n.kubelet_config[0].insecure_kubelet_readonly_port_enabled)]))
      remedy  = "Set insecure_kubelet_readonly_port_enabled = \"FALSE\"."
    }

    check "google_container_node_pool" {
      require = port_closed(self.node_config[0].kubelet_config[0].insecure_kubelet_readonly_port_enabled)
      remedy  = "Set node_config.kubelet_config.insecure_kubelet_readonly_port_enabled = \"FALSE\"."
    }
  }

  obligation "container_optimized_os" {
    title     = "Use Container-Optimized OS"
    area      = "guest_os"
    severity  = "low"
    rationale = "A general-purpose image carries packages, a package manager and a writable root that nobody on the node needs and an intruder uses."
    provider  = "Builds and patches Container-Optimized OS with a read-only root and verified boot, and makes it the default."
    frameworks = {
      nist_800_53_r5   = ["CM-7"]
      iso_27001_2022   = ["A.8.9"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_22"]
      trivy     = ["GCP-0054"]
      powerpipe = ["kubernetes_cluster_node_config_image_cos_containerd", "kubernetes_cluster_cos_node_image"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/node-images"]

    check "google_container_cluster" {
      require = (!makes_nodes(self) || alltrue([for n in node_configs(self) : container_optimized(n.image_type)])) && (!autoprovisions(self) || container_optimized(added_nodes(self).image_type))
      remedy  = "Set image_type = \"COS_CONTAINERD\" or leave it out."
    }

    check "google_container_node_pool" {
      require = container_optimized(self.node_config[0].image_type)
      remedy  = "Set node_config.image_type = \"COS_CONTAINERD\" or leave it out."
    }
  }

  # Versions

  obligation "auto_upgrade" {
    title     = "Let nodes upgrade automatically"
    area      = "patching"
    severity  = "medium"
    rationale = "Nodes without automatic upgrades stay on an old kernel and kubelet long after the control plane moved on, with every flaw that was published since."
    provider  = "Publishes patched node images and rolls them out in the maintenance window."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "SI-2(2)"]
      iso_27001_2022   = ["A.8.8"]
      pci_dss_4_0      = ["6.3.3"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_10"]
      trivy     = ["GCP-0058"]
      powerpipe = ["kubernetes_cluster_auto_upgrade_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades"]

    check "google_container_cluster" {
      require = alltrue([for p in self.node_pool : upgrades(p)]) && (!autoprovisions(self) || upgrades(added_nodes(self)))
      remedy  = "Set auto_upgrade = true in management."
    }

    check "google_container_node_pool" {
      require = upgrades(self)
      remedy  = "Set management.auto_upgrade = true."
    }
  }

  obligation "auto_upgrade_stated" {
    title       = "State that nodes upgrade automatically"
    area        = "patching"
    severity    = "low"
    recommended = false
    rationale   = "Up to google 4 a management block that left auto_upgrade out turned it off, and a module that many projects use meets every version; written down it means the same with all of them."
    provider    = "Upgrades nodes in the maintenance window unless the pool says no."
    frameworks = {
      nist_800_53_r5 = ["CM-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV_GCP_10"]
      trivy   = ["GCP-0058"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades", "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool"]

    check "google_container_cluster" {
      require = alltrue([for p in self.node_pool : says_upgrade(p)])
      remedy  = "Add management { auto_upgrade = true } to every node_pool block."
    }

    check "google_container_node_pool" {
      require = says_upgrade(self)
      remedy  = "Add management { auto_upgrade = true }."
    }
  }

  obligation "auto_repair" {
    title     = "Let nodes repair automatically"
    area      = "resilience"
    severity  = "medium"
    rationale = "A node that stops reporting keeps its pods in limbo until somebody notices and replaces it by hand."
    provider  = "Watches node health and recreates nodes that stay broken."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SI-13(5)"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_GCP_9"]
      trivy     = ["GCP-0063"]
      powerpipe = ["kubernetes_cluster_auto_repair_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair"]

    check "google_container_cluster" {
      require = alltrue([for p in self.node_pool : repairs(p)]) && (!autoprovisions(self) || repairs(added_nodes(self)))
      remedy  = "Set auto_repair = true in management."
    }

    check "google_container_node_pool" {
      require = repairs(self)
      remedy  = "Set management.auto_repair = true."
    }
  }

  obligation "auto_repair_stated" {
    title       = "State that nodes repair automatically"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Up to google 4 a management block that left auto_repair out turned it off, and a module that many projects use meets every version; written down it means the same with all of them."
    provider    = "Recreates nodes that stay broken unless the pool says no."
    frameworks = {
      nist_800_53_r5 = ["CM-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV_GCP_9"]
      trivy   = ["GCP-0063"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair", "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool"]

    check "google_container_cluster" {
      require = alltrue([for p in self.node_pool : says_repair(p)])
      remedy  = "Add management { auto_repair = true } to every node_pool block."
    }

    check "google_container_node_pool" {
      require = says_repair(self)
      remedy  = "Add management { auto_repair = true }."
    }
  }

  obligation "release_channel" {
    title     = "Choose a release channel"
    area      = "patching"
    severity  = "low"
    rationale = "Outside a channel versions stand still until their support ends and then jump; left out, Terraform neither sets nor watches the channel, and a cluster taken out by hand stays out."
    provider  = "Tests versions per channel and upgrades enrolled clusters; enrolls new ones in the regular channel by default."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "CM-3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_70"]
      powerpipe = ["kubernetes_cluster_release_channel_configured"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/release-channels"]

    check "google_container_cluster" {
      # Autopilot is in a channel always.
      when    = self.enable_autopilot == false
      require = self.release_channel[0].channel != null && self.release_channel[0].channel != "UNSPECIFIED"
      remedy  = "Add release_channel { channel = \"REGULAR\" }, or \"STABLE\" for what must change rarely."
    }
  }

  obligation "maintenance_window" {
    title       = "Set a maintenance window"
    area        = "change_management"
    severity    = "low"
    recommended = false
    rationale   = "Without a window upgrades drain nodes at any hour, and the answer of the team that was hit is to turn upgrades off."
    provider    = "Upgrades inside the window, except where a flaw must be closed at once."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "MA-2"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/maintenance-windows-and-exclusions"]

    check "google_container_cluster" {
      require = anytrue([for p in self.maintenance_policy : length(p.daily_maintenance_window) > 0 || length(p.recurring_window) > 0 || length(p.recurring_maintenance_window) > 0])
      remedy  = "Add maintenance_policy with a recurring_window of at least 48 hours in 32 days."
    }
  }

  obligation "upgrade_notifications" {
    title       = "Subscribe to security bulletins of the cluster"
    area        = "vulnerability_management"
    severity    = "low"
    recommended = false
    rationale   = "A bulletin that says which version closes a flaw in this cluster reaches nobody unless a topic is there to receive it."
    provider    = "Publishes upgrade and security bulletin events to the named topic."
    frameworks = {
      nist_800_53_r5 = ["SI-5"]
      iso_27001_2022 = ["A.5.7", "A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/cluster-notifications"]

    check "google_container_cluster" {
      require = self.notification_config[0].pubsub[0].enabled == true
      remedy  = "Add notification_config { pubsub { enabled = true, topic = ... } } and route SECURITY_BULLETIN_EVENT to the people on call."
    }
  }

  obligation "no_alpha_features" {
    title     = "Run no alpha cluster"
    area      = "change_management"
    severity  = "medium"
    rationale = "An alpha cluster gets no upgrades and no security fixes, has no service agreement, and is deleted with all that is in it after 30 days."
    provider  = "Deletes alpha clusters after 30 days."
    frameworks = {
      nist_800_53_r5 = ["CM-7", "SI-2"]
      iso_27001_2022 = ["A.8.31"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV2_GCP_19"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters"]

    check "google_container_cluster" {
      require = self.enable_kubernetes_alpha == false
      fix     = { enable_kubernetes_alpha = false }
    }
  }

  # Logs and detection

  obligation "logging" {
    title     = "Send system logs to Cloud Logging"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without it the logs of kubelet, container runtime and system pods die with the node, and an investigation starts with nothing."
    provider  = "Collects logs of nodes and system components and keeps them in Cloud Logging."
    frameworks = {
      hipaa          = ["164.308(a)(7)(i)", "164.312(b)"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_GCP_1"]
      trivy     = ["GCP-0060"]
      powerpipe = ["kubernetes_cluster_stackdriver_logging_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/config-logging-monitoring"]

    check "google_container_cluster" {
      # The legacy service without /kubernetes collects nothing on supported versions.
      require = length(self.logging_config) > 0 ? contains(self.logging_config[0].enable_components, "SYSTEM_COMPONENTS") : self.logging_service == "logging.googleapis.com/kubernetes"
      remedy  = "Add logging_config { enable_components = [\"SYSTEM_COMPONENTS\", \"WORKLOADS\"] }, or leave logging_service out."
    }
  }

  obligation "monitoring" {
    title     = "Send system metrics to Cloud Monitoring"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without metrics nobody sees a node that mines coins, a disk that fills or a control plane that refuses requests until users call."
    provider  = "Collects metrics of nodes and system components and keeps them in Cloud Monitoring."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "AU-12"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_GCP_8"]
      trivy     = ["GCP-0052"]
      powerpipe = ["kubernetes_cluster_stackdriver_monitoring_enabled"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/config-logging-monitoring"]

    check "google_container_cluster" {
      require = length(self.monitoring_config) > 0 ? self.monitoring_config[0].enable_components == null || contains(self.monitoring_config[0].enable_components, "SYSTEM_COMPONENTS") : self.monitoring_service == "monitoring.googleapis.com/kubernetes"
      remedy  = "Add monitoring_config { enable_components = [\"SYSTEM_COMPONENTS\"] }, or leave monitoring_service out."
    }
  }

  obligation "control_plane_logs" {
    title       = "Keep logs of the control plane"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Audit logs tell who asked; why the API server, scheduler or controller manager refused or failed stands in their own logs, which are off by default."
    provider    = "Exports logs of the control plane components that are named."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/config-logging-monitoring"]

    check "google_container_cluster" {
      require = contains(self.logging_config[0].enable_components, "APISERVER")
      remedy  = "Add \"APISERVER\", \"SCHEDULER\" and \"CONTROLLER_MANAGER\" to logging_config.enable_components."
    }
  }

  obligation "security_posture" {
    title     = "Keep the security posture scan on"
    area      = "vulnerability_management"
    severity  = "low"
    rationale = "With the mode DISABLED nobody is told of privileged workloads and known weaknesses in the cluster's configuration."
    provider  = "Scans workload configuration and shows concerns in the security posture dashboard."
    frameworks = {
      nist_800_53_r5 = ["RA-5", "CA-7"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/about-security-posture-dashboard"]

    check "google_container_cluster" {
      require = self.security_posture_config[0].mode != "DISABLED"
      remedy  = "Set security_posture_config.mode = \"BASIC\" or leave the block out."
    }
  }

  # Workloads and data

  obligation "binary_authorization" {
    title       = "Admit only authorized images"
    area        = "supply_chain"
    severity    = "medium"
    recommended = false
    rationale   = "Without an admission policy the cluster runs every image that a manifest names: a typo, a poisoned tag or a stolen deploy key is enough."
    provider    = "Evaluates the Binary Authorization policy of the project at admission."
    frameworks = {
      nist_800_53_r5   = ["CM-7(5)", "SI-7"]
      iso_27001_2022   = ["A.8.19"]
      cis_controls_8_1 = ["2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_66"]
      powerpipe = ["kubernetes_cluster_binary_auth_enabled"]
    }
    sources = ["https://docs.cloud.google.com/binary-authorization/docs/setting-up"]

    check "google_container_cluster" {
      require = self.enable_binary_authorization == true || self.binary_authorization[0].enabled == true || (self.binary_authorization[0].evaluation_mode != null && !contains(["DISABLED", "EVALUATION_MODE_UNSPECIFIED"], self.binary_authorization[0].evaluation_mode))
      remedy  = "Add binary_authorization { evaluation_mode = \"PROJECT_SINGLETON_POLICY_ENFORCE\" } and write the project's policy."
    }
  }

  obligation "net_admin_off" {
    title       = "Keep NET_ADMIN away from Autopilot pods"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "A container with NET_ADMIN changes routes and firewall rules of its pod and undoes what a service mesh or policy set up there."
    provider    = "Drops the capability from pods of Autopilot clusters unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "CM-7"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security"]

    check "google_container_cluster" {
      when    = self.enable_autopilot == true
      require = self.allow_net_admin != true
      fix     = { allow_net_admin = false }
    }
  }

  obligation "secrets_encryption" {
    title       = "Encrypt Kubernetes secrets with your key"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "Secrets lie in the control plane's store in clear text below Google's disk encryption; with a key of one's own a copy of that store is worthless, and each use of the key is logged."
    provider    = "Encrypts secrets with the named Cloud KMS key before they are stored."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.5.1"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets"]

    check "google_container_cluster" {
      require = self.database_encryption[0].key_name != null && self.database_encryption[0].state != "DECRYPTED"
      remedy  = "Add database_encryption { state = \"ENCRYPTED\", key_name = ... } and grant the GKE service agent use of the key."
    }
  }

  obligation "boot_disk_key" {
    title       = "Encrypt node disks with your key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With Google's keys nobody on the customer's side can revoke, rotate or watch the use of the key for images, logs and caches on the nodes."
    provider    = "Encrypts boot disks with the named Cloud KMS key."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/using-cmek"]

    check "google_container_cluster" {
      # Autopilot takes the key from auto_provisioning_defaults.
      require = self.enable_autopilot == true ? added_nodes(self).boot_disk_kms_key != null : (!makes_nodes(self) || alltrue([for n in node_configs(self) : n.boot_disk_kms_key != null])) && (!autoprovisions(self) || added_nodes(self).boot_disk_kms_key != null)
      remedy  = "Set boot_disk_kms_key of the node settings, or of cluster_autoscaling.auto_provisioning_defaults where Google adds nodes."
    }

    check "google_container_node_pool" {
      require = self.node_config[0].boot_disk_kms_key != null
      remedy  = "Set node_config.boot_disk_kms_key."
    }
  }

  obligation "confidential_nodes" {
    title       = "Encrypt node memory"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "Memory of ordinary nodes is readable to whoever controls the host below; some contracts ask for protection of data in use."
    provider    = "Runs Confidential GKE Nodes on processors that encrypt memory with keys Google does not hold."
    frameworks = {
      nist_800_53_r5 = ["SC-28"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/confidential-gke-nodes"]

    check "google_container_cluster" {
      when    = self.enable_autopilot == false
      require = confidential(self) || !makes_nodes(self) || alltrue([for n in node_configs(self) : confidential(n)])
      remedy  = "Add confidential_nodes { enabled = true } and choose a machine type that supports it."
    }

    check "google_container_node_pool" {
      companion "google_container_cluster" {
        self_attribute = "cluster"
      }
      # Switched on for the cluster, it holds for every pool.
      require = confidential(self.node_config[0]) || anytrue([for c in companions.google_container_cluster : confidential(c)])
      remedy  = "Add confidential_nodes { enabled = true } to node_config."
    }
  }

  # Keeping it

  obligation "resource_labels" {
    title       = "Label clusters"
    area        = "asset_inventory"
    severity    = "low"
    recommended = false
    rationale   = "A cluster without labels belongs to nobody: bills, findings and incident calls find no team."
    provider    = "Carries labels to bills, asset inventory and the machines of the cluster."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.5.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_21"]
      trivy     = ["GCP-0051"]
      powerpipe = ["kubernetes_cluster_resource_label_configured"]
    }
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/creating-managing-labels"]

    check "google_container_cluster" {
      require = length(self.resource_labels) > 0
      remedy  = "Set resource_labels with at least owner and environment."
    }
  }

  obligation "no_inline_node_pools" {
    title       = "Manage node pools as resources of their own"
    area        = "change_management"
    severity    = "low"
    recommended = false
    rationale   = "Pools written inside the cluster cannot be added, changed or removed later without replacing the whole cluster."
    provider    = "Manages each pool on its own in the API."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_123"]
      powerpipe = ["kubernetes_cluster_no_cluster_level_node_pool"]
    }
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"]

    check "google_container_cluster" {
      require = length(self.node_pool) == 0
      remedy  = "Move node_pool blocks to google_container_node_pool and set remove_default_node_pool = true."
    }
  }

  obligation "deletion_protection" {
    title     = "Protect the cluster from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "Many changes to a cluster replace it: without protection a plan that nobody read to the end deletes it with every volume claim and secret inside."
    provider  = "Keeps no copy of a deleted cluster."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"]

    check "google_container_cluster" {
      require = self.deletion_protection == true || contains(["PREVENT", "ABANDON"], self.deletion_policy)
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "regional_control_plane" {
    title       = "Run the control plane in several zones"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "The control plane of a zonal cluster is gone while it is upgraded and when its zone fails: nothing is rescheduled, scaled or deployed until it is back."
    provider    = "Runs three replicas of the control plane in zones of the region."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/regional-clusters"]

    check "google_container_cluster" {
      # Autopilot is regional always; without location the zone or region of the provider decides.
      when    = self.enable_autopilot == false
      require = self.location == null || !matches("-[a-z]$", self.location)
      remedy  = "Set location to a region, such as \"europe-west1\", in a new cluster."
    }
  }

  obligation "backup_agent" {
    title       = "Install the agent of Backup for GKE"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Volumes and objects of the cluster have no copy by default, and the control plane's own backups are for Google's failures, not for a deleted namespace."
    provider    = "Backs up and restores workloads of clusters with the agent, by plan."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/concepts/backup-for-gke"]

    check "google_container_cluster" {
      # Autopilot comes with the agent.
      when    = self.enable_autopilot == false
      require = self.addons_config[0].gke_backup_agent_config[0].enabled == true
      remedy  = "Add addons_config { gke_backup_agent_config { enabled = true } } and a google_gke_backup_backup_plan."
    }
  }

  obligation "backup_scheduled" {
    title     = "Run backup plans on schedule"
    area      = "backup"
    severity  = "medium"
    rationale = "A plan without schedule, or one that is paused, looks like a backup in every list and makes none."
    provider  = "Makes backups when the schedule of an active plan says so."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa", "soc_2"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/how-to/backup-plan"]

    check "google_gke_backup_backup_plan" {
      require = self.deactivated != true && anytrue([for s in self.backup_schedule : s.paused != true && (s.cron_schedule != null || length(s.rpo_config) > 0)])
      remedy  = "Add backup_schedule with cron_schedule or rpo_config, without paused, and leave deactivated out."
    }
  }

  obligation "backup_volumes" {
    title     = "Back up volumes with the objects"
    area      = "backup"
    severity  = "medium"
    rationale = "Without volume data a restore brings the pods back and the database in them empty."
    provider  = "Snapshots persistent volumes of the selected namespaces with each backup."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/how-to/backup-plan"]

    check "google_gke_backup_backup_plan" {
      require = self.backup_config[0].include_volume_data == true
      remedy  = "Set include_volume_data = true in backup_config."
    }
  }

  obligation "backup_delete_lock" {
    title       = "Lock backups against deletion"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Whoever takes over the project deletes the backups first; a lock of some days leaves time to notice."
    provider    = "Refuses to delete a backup before its lock has run out."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CP-9(8)"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/how-to/backup-plan"]

    check "google_gke_backup_backup_plan" {
      require = self.retention_policy[0].backup_delete_lock_days > 0
      remedy  = "Set retention_policy.backup_delete_lock_days to the days that you need to notice a loss."
    }
  }

  obligation "backup_key" {
    title       = "Encrypt backups with your key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Backups hold every secret of the namespaces; with Google's keys nobody on the customer's side can make a stolen backup unreadable."
    provider    = "Encrypts backups of the plan with the named Cloud KMS key."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/how-to/backup-plan"]

    check "google_gke_backup_backup_plan" {
      require = self.backup_config[0].encryption_key[0].gcp_kms_encryption_key != null
      remedy  = "Add encryption_key { gcp_kms_encryption_key = ... } to backup_config."
    }
  }

  # Duties beyond the configuration

  obligation "rbac_reviewed" {
    title        = "Review who may do what in each cluster"
    area         = "identity_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list per cluster: holders of container roles, cluster role bindings, service accounts that may create pods or read secrets, Google accounts bound to workloads; what was removed."
    rationale    = "Rights come from IAM and from RBAC, and neither list shows the other: roles/container.admin on the project, a ClusterRoleBinding of an old chart and a service account that may create pods are all administrators."
    provider     = "Shows effective IAM access in Policy Analyzer and logs each request with its identity."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["7.2.4"]
      soc_2          = ["CC6.2", "CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/access-control"]
  }

  obligation "pod_security_enforced" {
    title        = "Enforce Pod Security Standards in each namespace"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of namespaces with their enforce level (restricted or baseline), exemptions with owner and end date, and a denied test pod per cluster."
    rationale    = "A privileged pod, a host path or host network is the node; PodSecurityPolicy is gone, and a namespace without a label admits all of them."
    provider     = "Ships Pod Security admission and Policy Controller; Autopilot refuses most privileged pods by itself."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "CM-7"]
      iso_27001_2022 = ["A.8.9"]
      pci_dss_4_0    = ["2.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/podsecurityadmission"]
  }

  obligation "images_vetted" {
    title        = "Scan, sign and rebuild images"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Google patches the node below the container and nothing inside it: an image built last year carries last year's flaws until somebody builds it again."
    provider     = "Scans images in Artifact Registry when the API is on, and publishes patched base images."
    frameworks = {
      nist_800_53_r5 = ["RA-5", "SI-2"]
      iso_27001_2022 = ["A.8.8", "A.8.28"]
      pci_dss_4_0    = ["6.3.1", "6.3.3"]
      soc_2          = ["CC7.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/artifact-analysis/docs/artifact-analysis"]
  }

  obligation "versions_followed" {
    title        = "Follow versions and security bulletins"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A bulletin closes nothing by itself: nodes held back by an exclusion, a version near its end of support or an API that the next one removes need somebody who acts."
    provider     = "Publishes bulletins, the release schedule and warnings about removed APIs."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "SI-5"]
      iso_27001_2022 = ["A.8.8"]
      pci_dss_4_0    = ["6.3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/security-bulletins"]
  }

  obligation "network_policies_reviewed" {
    title        = "Review network policies and open services"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Per namespace: default-deny policy present, allowed flows, services and gateways with a public address and their owner; what was closed."
    rationale    = "A policy engine without policies allows everything, and each Service of type LoadBalancer opens a public address past every review of Terraform."
    provider     = "Enforces NetworkPolicy objects and lists load balancers and their addresses."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.22"]
      pci_dss_4_0    = ["1.2.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/network-policy"]
  }

  obligation "findings_closed" {
    title        = "Close findings of cluster and runtime detection"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Detection services enabled per cluster, findings of the month with their closing, alerts on exec into pods, anonymous requests and new cluster role bindings."
    rationale    = "A reverse shell or a coin miner in a container lasts minutes to hours; nobody looks at a node for it, and without detection the invoice is the alert."
    provider     = "Detects container attacks in Security Command Center where the tier includes it."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "IR-5"]
      iso_27001_2022 = ["A.8.16"]
      pci_dss_4_0    = ["10.4.1", "11.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/concepts-container-threat-detection-overview"]
  }

  obligation "restore_tested" {
    title        = "Test restoring a namespace and a cluster"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore into an empty cluster: date, namespaces, volumes compared, time taken, what had to be done by hand."
    rationale    = "Manifests in a repository do not bring back volumes, secrets and certificates that only the cluster knew."
    provider     = "Restores backups into the same or another cluster by restore plan."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/how-to/restore"]
  }

  obligation "compromise_playbook" {
    title        = "Rehearse the response to a taken pod"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: pod isolated by label and policy, node cordoned and its disk copied, tokens and bound accounts revoked, image and manifest traced to their commit, notification decided."
    rationale    = "Deleting the pod destroys the evidence and leaves the stolen token; who has not rehearsed does exactly that."
    provider     = "Keeps audit logs of the control plane and tells customers of incidents on its side."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.26", "A.5.28"]
      pci_dss_4_0    = ["12.10.2"]
      gdpr           = ["33"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "gdpr"]
    sources = ["https://docs.cloud.google.com/kubernetes-engine/docs/how-to/security-mitigations"]
  }
}
