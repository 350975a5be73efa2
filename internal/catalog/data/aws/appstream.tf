variable "connectors" {}
variable "endpoint" {}
variable "internet" {}
variable "password" {}
variable "permission" {}
variable "seconds" {}
variable "type" {}

resource "aws_appstream_fleet" "hardened" {
  name                               = "orders"
  instance_type                      = "stream.standard.medium"
  image_name                         = "orders-2026-11"
  disconnect_timeout_in_seconds      = 300
  idle_disconnect_timeout_in_seconds = 600
  max_user_duration_in_seconds       = 28800

  compute_capacity {
    desired_instances = 2
  }

  vpc_config {
    subnet_ids = ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"]
  }
}

resource "aws_appstream_fleet" "bare" { # want: sessions_end_in_a_day, idle_sessions_end, disconnected_sessions_end
  name          = "bare"
  instance_type = "stream.standard.medium"

  compute_capacity {
    desired_instances = 1
  }
}

resource "aws_appstream_fleet" "open" { # want: no_default_internet, sessions_end_in_a_day, idle_sessions_end, disconnected_sessions_end
  name                               = "open"
  instance_type                      = "stream.standard.medium"
  enable_default_internet_access     = true
  disconnect_timeout_in_seconds      = 3600
  idle_disconnect_timeout_in_seconds = 3600
  max_user_duration_in_seconds       = 345600

  compute_capacity {
    desired_instances = 1
  }
}

resource "aws_appstream_fleet" "from_variables" { # undecided: no_default_internet, sessions_end_in_a_day, idle_sessions_end, disconnected_sessions_end
  name                               = "variables"
  instance_type                      = "stream.standard.medium"
  enable_default_internet_access     = var.internet
  disconnect_timeout_in_seconds      = var.seconds
  idle_disconnect_timeout_in_seconds = var.seconds
  max_user_duration_in_seconds       = var.seconds

  compute_capacity {
    desired_instances = 1
  }
}

resource "aws_appstream_image_builder" "private" {
  name          = "builder"
  instance_type = "stream.standard.medium"
  image_name    = "AppStream-WinServer2022-10-21-2026"
}

resource "aws_appstream_image_builder" "open" { # want: no_default_internet
  name                           = "open"
  instance_type                  = "stream.standard.medium"
  image_name                     = "AppStream-WinServer2022-10-21-2026"
  enable_default_internet_access = true
}

resource "aws_appstream_image_builder" "from_variable" { # undecided: no_default_internet
  name                           = "variable"
  instance_type                  = "stream.standard.medium"
  image_name                     = "AppStream-WinServer2022-10-21-2026"
  enable_default_internet_access = var.internet
}

resource "aws_appstream_stack" "hardened" {
  name = "orders"

  access_endpoints {
    endpoint_type = "STREAMING"
    vpce_id       = "vpce-0123456789abcdef0"
  }

  storage_connectors {
    connector_type = "HOMEFOLDERS"
  }

  storage_connectors {
    connector_type = "ONE_DRIVE"
    domains        = ["shop.example"]
  }

  user_settings {
    action     = "CLIPBOARD_COPY_TO_LOCAL_DEVICE"
    permission = "DISABLED"
  }

  user_settings {
    action     = "FILE_DOWNLOAD"
    permission = "DISABLED"
  }

  user_settings {
    action     = "PRINTING_TO_LOCAL_DEVICE"
    permission = "DISABLED"
  }
}

resource "aws_appstream_stack" "bare" { # want: data_stays_in_session, streaming_private
  name = "bare"
}

resource "aws_appstream_stack" "any_drive" { # want: data_stays_in_session, connectors_limited, streaming_private
  name = "any-drive"

  storage_connectors {
    connector_type = "GOOGLE_DRIVE"
  }

  user_settings {
    action     = "FILE_DOWNLOAD"
    permission = "ENABLED"
  }
}

resource "aws_appstream_stack" "from_variables" { # undecided: data_stays_in_session, connectors_limited, streaming_private
  name = "variables"

  dynamic "access_endpoints" {
    for_each = var.endpoint
    content {
      endpoint_type = "STREAMING"
    }
  }

  storage_connectors {
    connector_type = var.connectors
  }

  user_settings {
    action     = "CLIPBOARD_COPY_TO_LOCAL_DEVICE"
    permission = var.permission
  }

  user_settings {
    action     = "FILE_DOWNLOAD"
    permission = var.permission
  }

  user_settings {
    action     = "PRINTING_TO_LOCAL_DEVICE"
    permission = "DISABLED"
  }
}

resource "aws_appstream_user" "pool" { # want: users_federated
  authentication_type = "USERPOOL"
  user_name           = "anna@shop.example"
}

resource "aws_appstream_user" "federated" {
  authentication_type = "SAML"
  user_name           = "bert@shop.example"
}

resource "aws_appstream_user" "from_variable" { # undecided: users_federated
  authentication_type = var.type
  user_name           = "carl@shop.example"
}

resource "aws_appstream_directory_config" "referred" {
  directory_name                          = "corp.shop.example"
  organizational_unit_distinguished_names = ["OU=Streaming,DC=corp,DC=shop,DC=example"]

  service_account_credentials {
    account_name     = "CORP\\join"
    account_password = "vault:appstream/join"
  }
}

resource "aws_appstream_directory_config" "written" { # want: join_password_out_of_code
  directory_name                          = "corp.shop.example"
  organizational_unit_distinguished_names = ["OU=Streaming,DC=corp,DC=shop,DC=example"]

  service_account_credentials {
    account_name     = "CORP\\join"
    account_password = "Uuk3chaiPh1o"
  }
}

resource "aws_appstream_directory_config" "from_variable" { # undecided: join_password_out_of_code
  directory_name                          = "corp.shop.example"
  organizational_unit_distinguished_names = ["OU=Streaming,DC=corp,DC=shop,DC=example"]

  service_account_credentials {
    account_name     = "CORP\\join"
    account_password = var.password
  }
}
