variable "associations" {}
variable "details" {}
variable "key" {}
variable "minutes" {}
variable "permission" {}
variable "policy" {}
variable "ranges" {}

resource "aws_workspacesweb_portal" "hardened" {
  display_name         = "partners"
  customer_managed_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_workspacesweb_ip_access_settings" "hardened" {
  display_name         = "offices"
  customer_managed_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  ip_rule {
    ip_range = "203.0.113.0/24"
  }
}

resource "aws_workspacesweb_ip_access_settings_association" "hardened" {
  ip_access_settings_arn = aws_workspacesweb_ip_access_settings.hardened.ip_access_settings_arn
  portal_arn             = aws_workspacesweb_portal.hardened.portal_arn
}

resource "aws_workspacesweb_session_logger" "hardened" {
  display_name         = "sessions"
  customer_managed_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  event_filter {
    all {}
  }

  log_configuration {
    s3 {
      bucket           = "portal-logs"
      folder_structure = "NestedByDate"
      log_file_format  = "JSONLines"
    }
  }
}

resource "aws_workspacesweb_session_logger_association" "hardened" {
  portal_arn         = aws_workspacesweb_portal.hardened.portal_arn
  session_logger_arn = aws_workspacesweb_session_logger.hardened.session_logger_arn
}

resource "aws_workspacesweb_portal" "streamed_logs" { # want: networks_limited, customer_managed_key
  display_name = "streamed"
}

resource "aws_workspacesweb_user_access_logging_settings_association" "streamed_logs" {
  portal_arn                       = aws_workspacesweb_portal.streamed_logs.portal_arn
  user_access_logging_settings_arn = "arn:aws:workspaces-web:eu-west-1:111122223333:userAccessLoggingSettings/0f1e2d3c"
}

resource "aws_workspacesweb_portal" "bare" { # want: access_logged, networks_limited, customer_managed_key
  display_name = "bare"
}

resource "aws_workspacesweb_portal" "from_variables" { # undecided: access_logged, networks_limited, customer_managed_key
  display_name         = "variables"
  customer_managed_key = var.key
}

resource "aws_workspacesweb_session_logger_association" "counted" {
  count              = var.associations
  portal_arn         = aws_workspacesweb_portal.from_variables.portal_arn
  session_logger_arn = aws_workspacesweb_session_logger.hardened.session_logger_arn
}

resource "aws_workspacesweb_ip_access_settings_association" "counted" {
  count                  = var.associations
  ip_access_settings_arn = aws_workspacesweb_ip_access_settings.hardened.ip_access_settings_arn
  portal_arn             = aws_workspacesweb_portal.from_variables.portal_arn
}

resource "aws_workspacesweb_ip_access_settings" "everywhere" { # want: ip_settings_narrow, customer_managed_key
  display_name = "everywhere"

  ip_rule {
    ip_range = "0.0.0.0/0"
  }
}

resource "aws_workspacesweb_ip_access_settings" "from_variables" { # undecided: ip_settings_narrow, customer_managed_key
  display_name         = "variables"
  customer_managed_key = var.key

  ip_rule {
    ip_range = var.ranges
  }
}

resource "aws_workspacesweb_session_logger" "bare" { # want: customer_managed_key
  display_name = "bare"
}

resource "aws_workspacesweb_session_logger" "from_variable" { # undecided: customer_managed_key
  display_name         = "variable"
  customer_managed_key = var.key
}

resource "aws_workspacesweb_user_settings" "hardened" {
  copy_allowed                       = "Disabled"
  customer_managed_key               = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  download_allowed                   = "Disabled"
  idle_disconnect_timeout_in_minutes = 10
  paste_allowed                      = "Enabled"
  print_allowed                      = "Disabled"
  upload_allowed                     = "Disabled"
}

resource "aws_workspacesweb_user_settings" "open" { # want: data_stays_in_session, idle_sessions_end, customer_managed_key
  copy_allowed                       = "Enabled"
  download_allowed                   = "Enabled"
  idle_disconnect_timeout_in_minutes = 60
  paste_allowed                      = "Enabled"
  print_allowed                      = "Enabled"
  upload_allowed                     = "Enabled"
}

resource "aws_workspacesweb_user_settings" "from_variables" { # undecided: data_stays_in_session, idle_sessions_end, customer_managed_key
  copy_allowed                       = var.permission
  customer_managed_key               = var.key
  download_allowed                   = "Disabled"
  idle_disconnect_timeout_in_minutes = var.minutes
  paste_allowed                      = "Enabled"
  print_allowed                      = "Disabled"
  upload_allowed                     = "Enabled"
}

resource "aws_workspacesweb_browser_settings" "hardened" {
  customer_managed_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"

  browser_policy = jsonencode({
    chromePolicies = {
      URLBlocklist = { value = ["*"] }
      URLAllowlist = { value = ["orders.shop.example"] }
    }
  })
}

resource "aws_workspacesweb_browser_settings" "open" { # want: browsing_limited, customer_managed_key
  browser_policy = jsonencode({ chromePolicies = { BookmarkBarEnabled = { value = true } } })
}

resource "aws_workspacesweb_browser_settings" "from_variables" { # undecided: browsing_limited, customer_managed_key
  browser_policy       = var.policy
  customer_managed_key = var.key
}

resource "aws_workspacesweb_data_protection_settings" "own_key" {
  display_name         = "numbers"
  customer_managed_key = "arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-aaaa-bbbb-cccc-000011112222"
}

resource "aws_workspacesweb_data_protection_settings" "bare" { # want: customer_managed_key
  display_name = "bare"
}

resource "aws_workspacesweb_data_protection_settings" "from_variable" { # undecided: customer_managed_key
  display_name         = "variable"
  customer_managed_key = var.key
}

resource "aws_workspacesweb_identity_provider" "saml" {
  identity_provider_name    = "staff"
  identity_provider_type    = "SAML"
  portal_arn                = aws_workspacesweb_portal.hardened.portal_arn
  identity_provider_details = { MetadataURL = "https://login.shop.example/metadata.xml" }
}

resource "aws_workspacesweb_identity_provider" "written" { # want: provider_secret_out_of_code
  identity_provider_name = "partner"
  identity_provider_type = "OIDC"
  portal_arn             = aws_workspacesweb_portal.bare.portal_arn

  identity_provider_details = {
    client_id     = "portal"
    client_secret = "ohng2ieTh1ee"
  }
}

resource "aws_workspacesweb_identity_provider" "from_variable" { # undecided: provider_secret_out_of_code
  identity_provider_name    = "variable"
  identity_provider_type    = "OIDC"
  portal_arn                = aws_workspacesweb_portal.bare.portal_arn
  identity_provider_details = var.details
}
