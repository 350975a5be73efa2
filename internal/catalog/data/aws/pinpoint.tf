variable "destinations" {}
variable "flag" {}
variable "key" {}
variable "method" {}

# Numbers

resource "aws_pinpointsmsvoicev2_phone_number" "codes" {
  iso_country_code            = "US"
  message_type                = "TRANSACTIONAL"
  number_type                 = "TOLL_FREE"
  number_capabilities         = ["SMS"]
  deletion_protection_enabled = true
}

resource "aws_pinpointsmsvoicev2_phone_number" "bare" { # want: number_protected
  iso_country_code    = "US"
  message_type        = "TRANSACTIONAL"
  number_type         = "TOLL_FREE"
  number_capabilities = ["SMS"]
}

resource "aws_pinpointsmsvoicev2_phone_number" "marketing" { # want: number_protected, opt_outs_honored
  iso_country_code              = "US"
  message_type                  = "PROMOTIONAL"
  number_type                   = "TEN_DLC"
  number_capabilities           = ["SMS"]
  self_managed_opt_outs_enabled = true
}

resource "aws_pinpointsmsvoicev2_phone_number" "variables" { # undecided: number_protected, opt_outs_honored
  iso_country_code              = "US"
  message_type                  = "PROMOTIONAL"
  number_type                   = "TEN_DLC"
  number_capabilities           = ["SMS"]
  deletion_protection_enabled   = var.flag
  self_managed_opt_outs_enabled = var.flag
}

resource "aws_pinpointsmsvoicev2_configuration_set" "codes" {
  name = "codes"
}

resource "aws_pinpointsmsvoicev2_event_destination" "codes" {
  configuration_set_name = aws_pinpointsmsvoicev2_configuration_set.codes.name
  event_destination_name = "logs"
  matching_event_types   = ["ALL"]

  cloudwatch_logs_destination {
    iam_role_arn  = aws_iam_role.sms.arn
    log_group_arn = aws_cloudwatch_log_group.sms.arn
  }
}

resource "aws_pinpointsmsvoicev2_configuration_set" "bare" { # want: message_events
  name = "bare"
}

resource "aws_pinpointsmsvoicev2_configuration_set" "variables" { # undecided: message_events
  name = "variables"
}

resource "aws_pinpointsmsvoicev2_event_destination" "variables" {
  count                  = var.destinations
  configuration_set_name = aws_pinpointsmsvoicev2_configuration_set.variables.name
  event_destination_name = "logs"
  matching_event_types   = ["ALL"]
}

# Push

resource "aws_pinpoint_apns_channel" "token" {
  application_id = aws_pinpoint_app.main.application_id
  bundle_id      = "com.example.app"
  team_id        = "ABCDE12345"
  token_key      = var.key
  token_key_id   = "FGHIJ67890"

  default_authentication_method = "KEY"
}

resource "aws_pinpoint_apns_channel" "certificate" { # want: push_token_auth
  application_id = aws_pinpoint_app.main.application_id
  certificate    = var.key
  private_key    = var.key

  default_authentication_method = "CERTIFICATE"
}

resource "aws_pinpoint_apns_channel" "variables" { # undecided: push_token_auth
  application_id = aws_pinpoint_app.main.application_id

  default_authentication_method = var.method
}

resource "aws_pinpoint_apns_voip_channel" "token" {
  application_id = aws_pinpoint_app.main.application_id
  bundle_id      = "com.example.app"
  team_id        = "ABCDE12345"
  token_key      = "example-key"
  token_key_id   = "FGHIJ67890"
}

resource "aws_pinpoint_apns_voip_channel" "certificate" { # want: push_token_auth
  application_id = aws_pinpoint_app.main.application_id
  certificate    = "example-certificate"
  private_key    = "example-key"
}

resource "aws_pinpoint_apns_voip_channel" "variables" { # undecided: push_token_auth
  application_id = aws_pinpoint_app.main.application_id

  default_authentication_method = var.method
}

resource "aws_pinpoint_gcm_channel" "token" {
  application_id = aws_pinpoint_app.main.application_id
  service_json   = var.key

  default_authentication_method = "TOKEN"
}

resource "aws_pinpoint_gcm_channel" "server_key" { # want: push_token_auth
  application_id = aws_pinpoint_app.main.application_id
  api_key        = "example-key"
}

resource "aws_pinpoint_gcm_channel" "variables" { # undecided: push_token_auth
  application_id = aws_pinpoint_app.main.application_id

  default_authentication_method = var.method
}
