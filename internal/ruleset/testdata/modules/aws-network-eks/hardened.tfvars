# Settings as a careful team gives them: a private endpoint, secrets under an
# own key, flow logs kept for a year, narrow sources.
name               = "platform"
availability_zones = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]

default_security_group_ingress = []

network_acls = {
  endpoints = {
    subnets = ["subnet-0a1b2c3d4e5f60731", "subnet-0a1b2c3d4e5f60732"]
    ingress = [
      {
        number = 100
        action = "allow"
        cidr   = "10.20.0.0/16"
        from   = 443
        to     = 443
      },
      {
        number = 200
        action = "deny"
        cidr   = "0.0.0.0/0"
        from   = 0
        to     = 65535
      },
    ]
  }
}

bastion_cidrs = ["10.20.240.0/24"]

kubernetes_version = "1.34"

cluster_endpoint = {
  public       = false
  private      = true
  public_cidrs = []
}

cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

cluster_encryption = {
  resources   = ["secrets"]
  key_arn     = null
  create_key  = true
  key_rotates = true
}

authentication_mode = "API"

node_groups = {
  general = {
    instance_types = ["m7g.large", "m6g.large"]
    min_size       = 3
    max_size       = 9
    ami_type       = "BOTTLEROCKET_ARM_64"
    disk_size      = 80
    disk_encrypted = true
    http_tokens    = "required"
    hop_limit      = 1
    ssh_key        = null
    ssh_sources    = null
    taints         = []
  }
  batch = {
    instance_types = ["c7g.xlarge"]
    min_size       = 1
    max_size       = 20
    ami_type       = "AL2023_ARM_64_STANDARD"
    disk_size      = 120
    disk_encrypted = true
    http_tokens    = "required"
    hop_limit      = 1
    ssh_key        = null
    ssh_sources    = null
    taints = [
      {
        key    = "workload"
        value  = "batch"
        effect = "NO_SCHEDULE"
      },
    ]
  }
}

