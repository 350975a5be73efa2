# Settings as a careless caller gives them: everything open to everybody, no
# encryption of disks, logs for a day.
name               = "platform"
availability_zones = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]

default_security_group_ingress = [
  {
    protocol    = "-1"
    from_port   = "0"
    to_port     = "0"
    cidr_blocks = "0.0.0.0/0"
  },
]

network_acls = {
  endpoints = {
    subnets = ["subnet-0a1b2c3d4e5f60731", "subnet-0a1b2c3d4e5f60732"]
    ingress = [
      {
        number = 100
        action = "allow"
        cidr   = "0.0.0.0/0"
        from   = 0
        to     = 65535
      },
    ]
  }
}

bastion_cidrs = ["0.0.0.0/0"]

kubernetes_version = "1.23"

cluster_endpoint = {
  public       = true
  private      = false
  public_cidrs = ["0.0.0.0/0"]
}

cluster_log_types = []

cluster_encryption = {
  resources   = ["secrets"]
  key_arn     = null
  create_key  = true
  key_rotates = false
}

authentication_mode = "CONFIG_MAP"

node_groups = {
  general = {
    instance_types = ["t3.medium"]
    min_size       = 1
    max_size       = 3
    ami_type       = "AL2_x86_64"
    disk_size      = 20
    disk_encrypted = false
    http_tokens    = "optional"
    hop_limit      = 3
    ssh_key        = "shared"
    ssh_sources    = null
    taints         = []
  }
  batch = {
    instance_types = ["t3.large"]
    min_size       = 1
    max_size       = 3
    ami_type       = "AL2_x86_64"
    disk_size      = 20
    disk_encrypted = null
    http_tokens    = "optional"
    hop_limit      = 64
    ssh_key        = "shared"
    ssh_sources    = []
    taints         = []
  }
}

