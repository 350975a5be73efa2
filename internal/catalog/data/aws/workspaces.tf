variable "administrator" {}
variable "encrypted" {}
variable "groups" {}
variable "internet" {}
variable "key" {}
variable "maintenance" {}
variable "ranges" {}
variable "rebuild" {}
variable "saml" {}
variable "web" {}

resource "aws_kms_key" "desktops" {
  enable_key_rotation = true
}

resource "aws_workspaces_workspace" "hardened" {
  bundle_id                      = "wsb-0f1e2d3c4"
  directory_id                   = aws_workspaces_directory.hardened.id
  user_name                      = "anna"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
  volume_encryption_key          = aws_kms_key.desktops.arn
}

resource "aws_workspaces_workspace" "bare" { # want: user_volume_encrypted, root_volume_encrypted
  bundle_id    = "wsb-0f1e2d3c4"
  directory_id = aws_workspaces_directory.bare.id
  user_name    = "bert"
}

resource "aws_workspaces_workspace" "half" { # want: root_volume_encrypted, customer_managed_key
  bundle_id                      = "wsb-0f1e2d3c4"
  directory_id                   = aws_workspaces_directory.bare.id
  user_name                      = "carl"
  user_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}

resource "aws_workspaces_workspace" "from_variables" { # undecided: user_volume_encrypted, root_volume_encrypted, customer_managed_key
  bundle_id                      = "wsb-0f1e2d3c4"
  directory_id                   = aws_workspaces_directory.bare.id
  user_name                      = "dora"
  root_volume_encryption_enabled = var.encrypted
  user_volume_encryption_enabled = var.encrypted
  volume_encryption_key          = var.key
}

# want: networks_limited, web_clients_denied
resource "aws_workspaces_directory" "identity_center" {
  user_identity_type              = "AWS_IAM_IDENTITY_CENTER"
  workspace_directory_name        = "staff"
  workspace_directory_description = "Staff"

  workspace_creation_properties {
    enable_maintenance_mode             = true
    user_enabled_as_local_administrator = false
  }
}

resource "aws_workspaces_directory" "hardened" {
  directory_id = "d-0f1e2d3c4b"
  ip_group_ids = [aws_workspaces_ip_group.offices.id]

  saml_properties {
    status          = "ENABLED"
    user_access_url = "https://login.shop.example/desktops"
  }

  self_service_permissions {
    restart_workspace = true
  }

  workspace_access_properties {
    device_type_osx     = "ALLOW"
    device_type_web     = "DENY"
    device_type_windows = "ALLOW"
  }

  workspace_creation_properties {
    enable_maintenance_mode             = true
    user_enabled_as_local_administrator = false
  }
}

resource "aws_workspaces_directory" "bare" { # want: users_not_administrators, saml_sign_in, networks_limited, web_clients_denied
  directory_id = "d-1f1e2d3c4b"
}

# want: users_not_administrators, maintenance_on, no_public_addresses, rebuild_by_helpdesk, saml_without_fallback, networks_limited, web_clients_denied
resource "aws_workspaces_directory" "open" {
  directory_id = "d-2f1e2d3c4b"

  saml_properties {
    status = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"
  }

  self_service_permissions {
    rebuild_workspace = true
  }

  workspace_creation_properties {
    enable_internet_access              = true
    user_enabled_as_local_administrator = true
  }
}

# undecided: users_not_administrators, maintenance_on, no_public_addresses, rebuild_by_helpdesk, saml_sign_in, saml_without_fallback
# undecided: networks_limited, web_clients_denied
resource "aws_workspaces_directory" "from_variables" {
  directory_id = "d-3f1e2d3c4b"
  ip_group_ids = var.groups

  saml_properties {
    status = var.saml
  }

  self_service_permissions {
    rebuild_workspace = var.rebuild
  }

  workspace_access_properties {
    device_type_web = var.web
  }

  workspace_creation_properties {
    enable_internet_access              = var.internet
    enable_maintenance_mode             = var.maintenance
    user_enabled_as_local_administrator = var.administrator
  }
}

resource "aws_workspaces_directory" "pool" { # want: saml_sign_in, networks_limited, web_clients_denied
  workspace_type           = "POOLS"
  workspace_directory_name = "pool"
  user_identity_type       = "CUSTOMER_MANAGED"
}

resource "aws_workspaces_ip_group" "offices" {
  name = "offices"

  rules {
    source = "203.0.113.0/24"
  }
}

resource "aws_workspaces_ip_group" "everywhere" { # want: ip_group_narrow
  name = "everywhere"

  rules {
    source = "0.0.0.0/0"
  }
}

resource "aws_workspaces_ip_group" "from_variable" { # undecided: ip_group_narrow
  name = "variable"

  rules {
    source = var.ranges
  }
}
