variable "access_mode" {}
variable "addon" {}
variable "addon_values" {}
variable "addon_version" {}
variable "ami_type" {}
variable "capability" {}
variable "cidrs" {}
variable "creator_admin" {}
variable "groups_prefix" {}
variable "hop_limit" {}
variable "key_arn" {}
variable "log_types" {}
variable "policy" {}
variable "principal" {}
variable "private" {}
variable "protected" {}
variable "public" {}
variable "public_ips" {}
variable "repair" {}
variable "scope" {}
variable "service_account" {}
variable "ssh_key" {}
variable "ssh_sources" {}
variable "support" {}
variable "vpce_ids" {}
variable "zonal_shift" {}
variable "kubernetes" {}

# Clusters

resource "aws_eks_cluster" "hardened" {
  name                      = "shop"
  role_arn                  = aws_iam_role.cluster.arn
  version                   = "1.35"
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  deletion_protection       = true

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = false
  }

  vpc_config {
    subnet_ids              = [aws_subnet.private.id, aws_subnet.private_too.id]
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.secrets.arn
    }
  }

  upgrade_policy {
    support_type = "STANDARD"
  }

  zonal_shift_config {
    enabled = true
  }
}

resource "aws_kms_key" "secrets" {}

# Without a version EKS takes the latest that there is.
resource "aws_eks_cluster" "bare" { # want: public_endpoint_restricted, public_endpoint_disabled, private_endpoint_enabled, secrets_encrypted, audit_logs, control_plane_logs, access_entries, creator_not_admin, support_policy_chosen, deletion_protection, zonal_shift_enabled
  name     = "bare"
  role_arn = aws_iam_role.cluster.arn

  vpc_config {
    subnet_ids = [aws_subnet.private.id, aws_subnet.private_too.id]
  }
}

resource "aws_eks_cluster" "old" {
  # want: supported_version, standard_support_version, public_endpoint_restricted, public_endpoint_disabled, private_endpoint_enabled
  # want: secrets_encrypted, control_plane_logs, access_entries, creator_not_admin, support_policy_chosen, deletion_protection, zonal_shift_enabled
  name                      = "old"
  role_arn                  = aws_iam_role.cluster.arn
  version                   = "1.27"
  enabled_cluster_log_types = ["api", "audit"]

  access_config {
    authentication_mode = "CONFIG_MAP"
  }

  vpc_config {
    subnet_ids             = [aws_subnet.private.id, aws_subnet.private_too.id]
    endpoint_public_access = true
    public_access_cidrs    = ["203.0.113.0/24", "0.0.0.0/0"]
  }
}

# A public endpoint for the office alone; extended support by choice.
resource "aws_eks_cluster" "office" { # want: standard_support_version, public_endpoint_disabled, secrets_encrypted, control_plane_logs, creator_not_admin, deletion_protection, zonal_shift_enabled
  name                      = "office"
  role_arn                  = aws_iam_role.cluster.arn
  version                   = "1.32"
  enabled_cluster_log_types = ["audit", "authenticator"]

  access_config {
    authentication_mode = "API_AND_CONFIG_MAP"
  }

  vpc_config {
    subnet_ids              = [aws_subnet.private.id, aws_subnet.private_too.id]
    endpoint_private_access = true
    public_access_cidrs     = ["203.0.113.0/24"]
  }

  upgrade_policy {
    support_type = "EXTENDED"
  }
}

resource "aws_eks_cluster" "from_variables" {
  # undecided: supported_version, standard_support_version, public_endpoint_restricted, public_endpoint_disabled, private_endpoint_enabled, secrets_encrypted
  # undecided: audit_logs, control_plane_logs, access_entries, creator_not_admin, support_policy_chosen, deletion_protection, zonal_shift_enabled
  name                      = "variables"
  role_arn                  = aws_iam_role.cluster.arn
  version                   = var.kubernetes
  enabled_cluster_log_types = var.log_types
  deletion_protection       = var.protected

  access_config {
    authentication_mode                         = var.access_mode
    bootstrap_cluster_creator_admin_permissions = var.creator_admin
  }

  vpc_config {
    subnet_ids              = [aws_subnet.private.id, aws_subnet.private_too.id]
    endpoint_private_access = var.private
    endpoint_public_access  = var.public
    public_access_cidrs     = var.cidrs
  }

  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = var.key_arn
    }
  }

  upgrade_policy {
    support_type = var.support
  }

  zonal_shift_config {
    enabled = var.zonal_shift
  }
}

# Auto Mode: nodes, storage and load balancing are AWS's.
resource "aws_eks_cluster" "auto" { # want: public_endpoint_restricted, public_endpoint_disabled, control_plane_logs, deletion_protection, zonal_shift_enabled, support_policy_chosen
  name                          = "auto"
  role_arn                      = aws_iam_role.cluster.arn
  version                       = "1.34"
  bootstrap_self_managed_addons = false
  enabled_cluster_log_types     = ["audit"]

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = false
  }

  compute_config {
    enabled       = true
    node_pools    = ["general-purpose"]
    node_role_arn = aws_iam_role.node.arn
  }

  vpc_config {
    subnet_ids              = [aws_subnet.private.id, aws_subnet.private_too.id]
    endpoint_private_access = true
    public_access_cidrs     = []
  }

  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    }
  }
}

# A local cluster knows neither access entries nor KMS keys for secrets.
resource "aws_eks_cluster" "outpost" { # want: control_plane_logs, deletion_protection
  name                      = "factory"
  role_arn                  = aws_iam_role.cluster.arn
  version                   = "1.34"
  enabled_cluster_log_types = ["audit"]

  vpc_config {
    subnet_ids              = [aws_subnet.private.id]
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  outpost_config {
    control_plane_instance_type = "m5.large"
    outpost_arns                = ["arn:aws:outposts:eu-west-1:111122223333:outpost/op-0123456789abcdef0"]
  }
}

# Node groups

resource "aws_subnet" "private" {}

resource "aws_subnet" "private_too" {
  map_public_ip_on_launch = false
}

resource "aws_subnet" "public" {
  map_public_ip_on_launch = true
}

resource "aws_subnet" "either" {
  map_public_ip_on_launch = var.public_ips
}

resource "aws_launch_template" "hardened" {
  name = "nodes"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
}

resource "aws_launch_template" "two_hops" {
  name = "nodes-two-hops"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }
}

resource "aws_launch_template" "silent" {
  name = "nodes-silent"
}

resource "aws_launch_template" "from_variable" {
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = var.hop_limit
  }
}

resource "aws_eks_node_group" "hardened" {
  cluster_name  = aws_eks_cluster.hardened.name
  node_role_arn = aws_iam_role.node.arn
  ami_type      = "BOTTLEROCKET_x86_64"
  version       = "1.35"
  subnet_ids    = [aws_subnet.private.id, aws_subnet.private_too.id]

  launch_template {
    id      = aws_launch_template.hardened.id
    version = aws_launch_template.hardened.latest_version
  }

  node_repair_config {
    enabled = true
  }

  scaling_config {
    desired_size = 3
    max_size     = 9
    min_size     = 3
  }
}

resource "aws_eks_node_group" "bare" { # want: node_repair_enabled
  cluster_name  = aws_eks_cluster.bare.name
  node_role_arn = aws_iam_role.node.arn
  subnet_ids    = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

resource "aws_eks_node_group" "old" { # want: supported_version, standard_support_version, node_image_supported, node_ssh_restricted, node_ssh_absent, nodes_in_private_subnets, node_repair_enabled
  cluster_name  = aws_eks_cluster.old.name
  node_role_arn = aws_iam_role.node.arn
  ami_type      = "AL2_x86_64"
  version       = "1.9"
  subnet_ids    = [aws_subnet.private.id, aws_subnet.public.id]

  remote_access {
    ec2_ssh_key = "nodes"
  }

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

resource "aws_eks_node_group" "ssh_from_bastion" { # want: standard_support_version, node_ssh_absent, node_metadata_protected
  cluster_name  = aws_eks_cluster.office.name
  node_role_arn = aws_iam_role.node.arn
  ami_type      = "AL2023_x86_64_STANDARD"
  version       = "1.33"
  subnet_ids    = aws_subnet.private[*].id

  remote_access {
    ec2_ssh_key               = "nodes"
    source_security_group_ids = ["sg-0123456789abcdef0"]
  }

  launch_template {
    name    = aws_launch_template.two_hops.name
    version = "1"
  }

  node_repair_config {
    enabled = true
  }

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

resource "aws_eks_node_group" "silent_template" { # want: node_metadata_protected, node_repair_enabled
  cluster_name  = aws_eks_cluster.office.name
  node_role_arn = aws_iam_role.node.arn
  subnet_ids    = [aws_subnet.private.id]

  launch_template {
    name    = "nodes-silent"
    version = "1"
  }

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

resource "aws_eks_node_group" "from_variables" { # undecided: supported_version, standard_support_version, node_image_supported, node_ssh_restricted, node_ssh_absent, nodes_in_private_subnets, node_repair_enabled, node_metadata_protected
  cluster_name  = aws_eks_cluster.from_variables.name
  node_role_arn = aws_iam_role.node.arn
  ami_type      = var.ami_type
  version       = var.kubernetes
  subnet_ids    = [aws_subnet.either.id]

  remote_access {
    ec2_ssh_key               = var.ssh_key
    source_security_group_ids = var.ssh_sources
  }

  launch_template {
    id      = aws_launch_template.from_variable.id
    version = "1"
  }

  node_repair_config {
    enabled = var.repair
  }

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
}

# Access to the cluster

resource "aws_iam_role" "cluster" {}
resource "aws_iam_role" "node" {}
resource "aws_iam_role" "developers" {}
resource "aws_iam_user" "alice" {}

resource "aws_eks_access_entry" "role" {
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_role.developers.arn
}

resource "aws_eks_access_entry" "sso_role" {
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Ops_0123456789abcdef"
}

resource "aws_eks_access_entry" "user" { # want: access_for_roles
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = "arn:aws:iam::111122223333:user/bob"
}

resource "aws_eks_access_entry" "user_by_reference" { # want: access_for_roles
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_user.alice.arn
}

resource "aws_eks_access_entry" "from_variable" { # undecided: access_for_roles
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = var.principal
}

resource "aws_eks_access_policy_association" "team" {
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_role.developers.arn
  policy_arn    = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy"

  access_scope {
    type       = "namespace"
    namespaces = ["orders"]
  }
}

resource "aws_eks_access_policy_association" "viewers" {
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_role.developers.arn
  policy_arn    = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"

  access_scope {
    type = "cluster"
  }
}

resource "aws_eks_access_policy_association" "edits_everything" { # want: write_access_scoped
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_role.developers.arn
  policy_arn    = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy"

  access_scope {
    type = "cluster"
  }
}

resource "aws_eks_access_policy_association" "from_variables" { # undecided: write_access_scoped
  cluster_name  = aws_eks_cluster.hardened.name
  principal_arn = aws_iam_role.developers.arn
  policy_arn    = var.policy

  access_scope {
    type = var.scope
  }
}

resource "aws_eks_identity_provider_config" "prefixed" {
  cluster_name = aws_eks_cluster.hardened.name

  oidc {
    client_id                     = "kubernetes"
    identity_provider_config_name = "company"
    issuer_url                    = "https://login.example.com"
    groups_claim                  = "groups"
    groups_prefix                 = "company:"
  }
}

resource "aws_eks_identity_provider_config" "no_groups" {
  cluster_name = aws_eks_cluster.hardened.name

  oidc {
    client_id                     = "kubernetes"
    identity_provider_config_name = "users"
    issuer_url                    = "https://login.example.com"
  }
}

resource "aws_eks_identity_provider_config" "unprefixed" { # want: identity_groups_prefixed
  cluster_name = aws_eks_cluster.bare.name

  oidc {
    client_id                     = "kubernetes"
    identity_provider_config_name = "company"
    issuer_url                    = "https://login.example.com"
    groups_claim                  = "groups"
  }
}

resource "aws_eks_identity_provider_config" "from_variable" { # undecided: identity_groups_prefixed
  cluster_name = aws_eks_cluster.bare.name

  oidc {
    client_id                     = "kubernetes"
    identity_provider_config_name = "company"
    issuer_url                    = "https://login.example.com"
    groups_claim                  = "groups"
    groups_prefix                 = var.groups_prefix
  }
}

# Workloads

resource "aws_eks_pod_identity_association" "orders" {
  cluster_name    = aws_eks_cluster.hardened.name
  namespace       = "orders"
  service_account = "orders-api"
  role_arn        = "arn:aws:iam::111122223333:role/orders-api"
}

resource "aws_eks_pod_identity_association" "default_account" { # want: pod_identity_dedicated
  cluster_name    = aws_eks_cluster.hardened.name
  namespace       = "orders"
  service_account = "default"
  role_arn        = "arn:aws:iam::111122223333:role/orders-api"
}

resource "aws_eks_pod_identity_association" "from_variable" { # undecided: pod_identity_dedicated
  cluster_name    = aws_eks_cluster.hardened.name
  namespace       = "orders"
  service_account = var.service_account
  role_arn        = "arn:aws:iam::111122223333:role/orders-api"
}

resource "aws_eks_fargate_profile" "batch" {
  cluster_name           = aws_eks_cluster.hardened.name
  fargate_profile_name   = "batch"
  pod_execution_role_arn = "arn:aws:iam::111122223333:role/fargate"
  subnet_ids             = [aws_subnet.private.id]

  selector {
    namespace = "batch"
  }
}

# Add-ons and capabilities

resource "aws_eks_addon" "cni" {
  cluster_name         = aws_eks_cluster.hardened.name
  addon_name           = "vpc-cni"
  addon_version        = "v1.20.4-eksbuild.1"
  configuration_values = jsonencode({ enableNetworkPolicy = "true", env = { ENABLE_PREFIX_DELEGATION = "true" } })
}

resource "aws_eks_addon" "cni_yaml" {
  cluster_name         = aws_eks_cluster.office.name
  addon_name           = "vpc-cni"
  addon_version        = "v1.20.4-eksbuild.1"
  configuration_values = <<-YAML
    env:
      ENABLE_PREFIX_DELEGATION: "true"
    enableNetworkPolicy: "true"
  YAML
}

resource "aws_eks_addon" "cni_plain" { # want: network_policies_enforced, addon_version_chosen
  cluster_name = aws_eks_cluster.bare.name
  addon_name   = "vpc-cni"
}

resource "aws_eks_addon" "cni_off" { # want: network_policies_enforced
  cluster_name         = aws_eks_cluster.old.name
  addon_name           = "vpc-cni"
  addon_version        = "v1.20.4-eksbuild.1"
  configuration_values = jsonencode({ enableNetworkPolicy = false })
}

resource "aws_eks_addon" "dns" { # want: addon_version_chosen
  cluster_name = aws_eks_cluster.bare.name
  addon_name   = "coredns"
}

resource "aws_eks_addon" "from_variables" { # undecided: network_policies_enforced, addon_version_chosen
  cluster_name         = aws_eks_cluster.from_variables.name
  addon_name           = var.addon
  addon_version        = var.addon_version
  configuration_values = var.addon_values
}

resource "aws_eks_capability" "argo_cd_private" {
  capability_name           = "argocd"
  cluster_name              = aws_eks_cluster.hardened.name
  type                      = "ARGOCD"
  role_arn                  = "arn:aws:iam::111122223333:role/argocd"
  delete_propagation_policy = "RETAIN"

  configuration {
    argo_cd {
      aws_idc {
        idc_instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      }
      network_access {
        vpce_ids = ["vpce-0123456789abcdef0"]
      }
    }
  }
}

resource "aws_eks_capability" "argo_cd" { # want: argo_cd_private
  capability_name           = "argocd"
  cluster_name              = aws_eks_cluster.bare.name
  type                      = "ARGOCD"
  role_arn                  = "arn:aws:iam::111122223333:role/argocd"
  delete_propagation_policy = "RETAIN"

  configuration {
    argo_cd {
      aws_idc {
        idc_instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
      }
    }
  }
}

resource "aws_eks_capability" "kro" {
  capability_name           = "kro"
  cluster_name              = aws_eks_cluster.bare.name
  type                      = "KRO"
  role_arn                  = "arn:aws:iam::111122223333:role/kro"
  delete_propagation_policy = "RETAIN"
}

resource "aws_eks_capability" "from_variables" { # undecided: argo_cd_private
  capability_name           = "either"
  cluster_name              = aws_eks_cluster.bare.name
  type                      = var.capability
  role_arn                  = "arn:aws:iam::111122223333:role/either"
  delete_propagation_policy = "RETAIN"

  configuration {
    argo_cd {
      network_access {
        vpce_ids = var.vpce_ids
      }
    }
  }
}
