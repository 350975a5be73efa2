variable "attributes" {}
variable "callbacks" {}
variable "classic" {}
variable "days" {}
variable "details" {}
variable "factors" {}
variable "flows" {}
variable "guests" {}
variable "length" {}
variable "mechanism" {}
variable "mode" {}
variable "password" {}
variable "protection" {}
variable "ranges" {}
variable "required" {}
variable "resolution" {}
variable "role" {}
variable "rotation" {}
variable "scopes" {}
variable "sender" {}
variable "trust" {}
variable "acls" {}

# User pools

resource "aws_cognito_user_pool" "hardened" {
  name                     = "shop"
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "ON"
  user_pool_tier           = "PLUS"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = "arn:aws:ses:eu-west-1:111122223333:identity/shop.example"
  }

  lambda_config {
    define_auth_challenge = "arn:aws:lambda:eu-west-1:111122223333:function:define"
  }

  password_policy {
    minimum_length                   = 14
    password_history_size            = 8
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = 3
  }

  device_configuration {
    challenge_required_on_new_device      = true
    device_only_remembered_on_user_prompt = true
  }

  sms_configuration {
    external_id    = "shop"
    sns_caller_arn = "arn:aws:iam::111122223333:role/sms"
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"

    advanced_security_additional_flows {
      custom_auth_mode = "ENFORCED"
    }
  }

  username_configuration {
    case_sensitive = false
  }
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_cognito_user_pool.hardened.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/sign-in/0f1e2d3c"
}

resource "aws_cognito_log_delivery_configuration" "shop" {
  user_pool_id = aws_cognito_user_pool.hardened.id

  log_configurations {
    event_source = "userAuthEvents"
    log_level    = "INFO"

    cloud_watch_logs_configuration {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:shop"
    }
  }
}

# want: mfa_enabled, mfa_required, password_length, password_history, self_registration_disabled, recovery_by_email
# want: usernames_case_insensitive, threat_protection, web_acl, deletion_protection, email_through_ses
resource "aws_cognito_user_pool" "bare" {
  name = "bare"
}

# A block that weakens what Cognito would ask for without it.
# want: mfa_required, authenticator_apps, password_policy_strong, password_length, temporary_password_expires, password_history
# want: self_registration_disabled, sign_in_attributes_verified, recovery_by_email, usernames_case_insensitive, threat_protection
# want: threat_protection_custom_flows, web_acl, auth_events_exported, deletion_protection, email_through_ses, devices_remembered_on_request
resource "aws_cognito_user_pool" "weak" {
  name                = "weak"
  deletion_protection = "INACTIVE"
  mfa_configuration   = "OPTIONAL"
  username_attributes = ["email"]

  device_configuration {
    challenge_required_on_new_device = true
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_phone_number"
      priority = 1
    }
    recovery_mechanism {
      name     = "verified_email"
      priority = 2
    }
  }

  lambda_config {
    define_auth_challenge = "arn:aws:lambda:eu-west-1:111122223333:function:define"
  }

  password_policy {
    minimum_length                   = 8
    require_lowercase                = true
    temporary_password_validity_days = 90
  }

  sms_configuration {
    external_id    = "weak"
    sns_caller_arn = "arn:aws:iam::111122223333:role/sms"
  }

  user_pool_add_ons {
    advanced_security_mode = "AUDIT"
  }

  username_configuration {
    case_sensitive = true
  }
}

# undecided: mfa_enabled, mfa_required, authenticator_apps, password_policy_strong, password_length, temporary_password_expires
# undecided: password_history, self_registration_disabled, sign_in_attributes_verified, attribute_changes_verified, recovery_by_email
# undecided: usernames_case_insensitive, threat_protection, threat_protection_custom_flows, web_acl, auth_events_exported
# undecided: deletion_protection, email_through_ses, passkeys_verify_user, devices_remembered_on_request
resource "aws_cognito_user_pool" "from_variables" {
  name                     = "variables"
  deletion_protection      = var.protection
  mfa_configuration        = var.mode
  username_attributes      = ["email"]
  auto_verified_attributes = var.attributes

  account_recovery_setting {
    recovery_mechanism {
      name     = var.mechanism
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = var.required
  }

  device_configuration {
    challenge_required_on_new_device      = true
    device_only_remembered_on_user_prompt = var.required
  }

  email_configuration {
    email_sending_account = var.sender
  }

  sign_in_policy {
    allowed_first_auth_factors = var.factors
  }

  sms_configuration {
    external_id    = "variables"
    sns_caller_arn = "arn:aws:iam::111122223333:role/sms"
  }

  lambda_config {
    define_auth_challenge = "arn:aws:lambda:eu-west-1:111122223333:function:define"
  }

  password_policy {
    minimum_length                   = var.length
    password_history_size            = var.length
    require_lowercase                = var.required
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = var.days
  }

  user_pool_add_ons {
    advanced_security_mode = var.mode

    advanced_security_additional_flows {
      custom_auth_mode = var.mode
    }
  }

  username_configuration {
    case_sensitive = var.required
  }
}

resource "aws_wafv2_web_acl_association" "counted" {
  count        = var.acls
  resource_arn = aws_cognito_user_pool.from_variables.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/sign-in/0f1e2d3c"
}

# The argument of provider 2, and an address that is verified only after it changed.
# want: mfa_required, temporary_password_expires, attribute_changes_verified, password_history, self_registration_disabled
# want: threat_protection, web_acl, email_through_ses
resource "aws_cognito_user_pool" "older" {
  name                     = "older"
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OPTIONAL"
  alias_attributes         = ["email"]
  auto_verified_attributes = ["email"]

  account_recovery_setting {
    recovery_mechanism {
      name     = "admin_only"
      priority = 1
    }
  }

  admin_create_user_config {
    unused_account_validity_days = 60
  }

  password_policy {
    minimum_length    = 12
    require_lowercase = true
    require_uppercase = true
    require_numbers   = true
    require_symbols   = true
  }

  software_token_mfa_configuration {
    enabled = true
  }

  username_configuration {
    case_sensitive = false
  }
}

# Passkeys need no second factor.
resource "aws_cognito_user_pool" "passkeys" { # want: password_length, password_history, self_registration_disabled, threat_protection, web_acl, email_through_ses
  name                = "passkeys"
  deletion_protection = "ACTIVE"

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  sign_in_policy {
    allowed_first_auth_factors = ["PASSWORD", "WEB_AUTHN"]
  }

  username_configuration {
    case_sensitive = false
  }

  web_authn_configuration {
    user_verification = "required"
  }
}

# want: passkeys_verify_user, password_length, password_history, self_registration_disabled, recovery_by_email, usernames_case_insensitive
# want: threat_protection, web_acl, email_through_ses, deletion_protection
resource "aws_cognito_user_pool" "passkeys_without_pin" {
  name = "passkeys-without-pin"

  sign_in_policy {
    allowed_first_auth_factors = ["PASSWORD", "WEB_AUTHN"]
  }
}

# Administrators write the addresses, and codes come by e-mail beside text messages.
# want: mfa_required, password_length, password_history, attribute_changes_verified, threat_protection, web_acl, email_through_ses
resource "aws_cognito_user_pool" "staff" {
  name                     = "staff"
  deletion_protection      = "ACTIVE"
  mfa_configuration        = "OPTIONAL"
  username_attributes      = ["email"]
  auto_verified_attributes = ["phone_number"]

  account_recovery_setting {
    recovery_mechanism {
      name     = "admin_only"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  email_mfa_configuration {
    message = "Your code is {####}"
    subject = "Sign-in"
  }

  sms_configuration {
    external_id    = "staff"
    sns_caller_arn = "arn:aws:iam::111122223333:role/sms"
  }

  username_configuration {
    case_sensitive = false
  }
}

# An alias that is not verified signs nobody in.
# want: mfa_enabled, mfa_required, password_length, password_history, self_registration_disabled, recovery_by_email
# want: usernames_case_insensitive, threat_protection, web_acl, email_through_ses
resource "aws_cognito_user_pool" "aliases" {
  name                = "aliases"
  deletion_protection = "ACTIVE"
  alias_attributes    = ["email", "phone_number"]
}

# App clients

resource "aws_cognito_user_pool_client" "hardened" {
  name                          = "web"
  user_pool_id                  = aws_cognito_user_pool.hardened.id
  access_token_validity         = 15
  id_token_validity             = 60
  refresh_token_validity        = 7
  allowed_oauth_flows           = ["code"]
  allowed_oauth_scopes          = ["openid", "email"]
  callback_urls                 = ["https://shop.example/signed-in", "shop.example.app://signed-in"]
  default_redirect_uri          = "https://shop.example/signed-in"
  enable_token_revocation       = true
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH"]
  logout_urls                   = ["https://shop.example/"]
  prevent_user_existence_errors = "ENABLED"
  write_attributes              = ["email", "name", "locale"]

  refresh_token_rotation {
    feature = "ENABLED"
  }

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "bare" { # want: user_existence_hidden, refresh_tokens_rotated, writable_attributes_listed
  name         = "bare"
  user_pool_id = aws_cognito_user_pool.bare.id
}

# want: user_existence_hidden, token_revocation, access_tokens_short, refresh_tokens_limited, refresh_tokens_rotated
# want: implicit_flow_off, callbacks_over_https, passwords_not_sent, server_clients_have_secret, admin_scope_withheld, privileges_not_writable
resource "aws_cognito_user_pool_client" "open" {
  name                    = "open"
  user_pool_id            = aws_cognito_user_pool.bare.id
  access_token_validity   = 24
  refresh_token_validity  = 3650
  allowed_oauth_flows     = ["code", "implicit"]
  allowed_oauth_scopes    = ["openid", "aws.cognito.signin.user.admin"]
  callback_urls           = ["https://shop.example/", "http://localhost:3000/"]
  enable_token_revocation = false
  explicit_auth_flows     = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"]
  write_attributes        = ["email", "custom:role"]
}

# undecided: user_existence_hidden, token_revocation, access_tokens_short, refresh_tokens_limited, refresh_tokens_rotated
# undecided: implicit_flow_off, callbacks_over_https, passwords_not_sent, server_clients_have_secret, admin_scope_withheld
# undecided: privileges_not_writable, writable_attributes_listed
resource "aws_cognito_user_pool_client" "from_variables" {
  name                          = "variables"
  user_pool_id                  = aws_cognito_user_pool.from_variables.id
  access_token_validity         = var.days
  refresh_token_validity        = var.days
  allowed_oauth_flows           = var.flows
  allowed_oauth_scopes          = var.scopes
  callback_urls                 = var.callbacks
  enable_token_revocation       = var.required
  explicit_auth_flows           = var.flows
  prevent_user_existence_errors = var.mode
  write_attributes              = var.attributes

  refresh_token_rotation {
    feature = var.rotation
  }
}

# Nobody signs in through it, so what concerns users does not.
resource "aws_cognito_user_pool_client" "machine" {
  name                   = "machine"
  user_pool_id           = aws_cognito_user_pool.hardened.id
  generate_secret        = true
  access_token_validity  = 900
  refresh_token_validity = 12
  allowed_oauth_flows    = ["client_credentials"]
  allowed_oauth_scopes   = ["orders/read"]
  explicit_auth_flows    = ["ALLOW_ADMIN_USER_PASSWORD_AUTH"]

  token_validity_units {
    access_token  = "seconds"
    refresh_token = "hours"
  }
}

# A server with a secret shows its own sign-in page.
resource "aws_cognito_user_pool_client" "server" {
  name                          = "server"
  user_pool_id                  = aws_cognito_user_pool.hardened.id
  generate_secret               = true
  explicit_auth_flows           = ["ALLOW_USER_PASSWORD_AUTH"]
  prevent_user_existence_errors = "ENABLED"
  write_attributes              = ["email", "name"]

  refresh_token_rotation {
    feature = "ENABLED"
  }
}

# A client that another service made

resource "aws_cognito_managed_user_pool_client" "dashboards" {
  name_prefix                   = "AmazonOpenSearchService-"
  user_pool_id                  = aws_cognito_user_pool.hardened.id
  access_token_validity         = 1
  id_token_validity             = 1
  refresh_token_validity        = 30
  allowed_oauth_flows           = ["code"]
  allowed_oauth_scopes          = ["openid", "email"]
  callback_urls                 = ["https://search.shop.example/_dashboards/app/home"]
  default_redirect_uri          = "https://search.shop.example/_dashboards/app/home"
  enable_token_revocation       = true
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH"]
  logout_urls                   = ["https://search.shop.example/_dashboards/app/home"]
  prevent_user_existence_errors = "ENABLED"
  write_attributes              = ["email"]

  refresh_token_rotation {
    feature = "ENABLED"
  }

  token_validity_units {
    access_token  = "hours"
    id_token      = "hours"
    refresh_token = "days"
  }
}

# want: user_existence_hidden, token_revocation, access_tokens_short, refresh_tokens_limited, refresh_tokens_rotated
# want: implicit_flow_off, callbacks_over_https, passwords_not_sent, admin_scope_withheld, privileges_not_writable
resource "aws_cognito_managed_user_pool_client" "open" {
  name_prefix                   = "AmazonOpenSearchService-"
  user_pool_id                  = aws_cognito_user_pool.bare.id
  access_token_validity         = 1
  refresh_token_validity        = 365
  allowed_oauth_flows           = ["implicit"]
  allowed_oauth_scopes          = ["aws.cognito.signin.user.admin"]
  callback_urls                 = ["http://localhost/"]
  enable_token_revocation       = false
  explicit_auth_flows           = ["USER_PASSWORD_AUTH"]
  prevent_user_existence_errors = "LEGACY"
  write_attributes              = ["custom:tenant_id"]

  token_validity_units {
    access_token  = "days"
    id_token      = "hours"
    refresh_token = "days"
  }
}

# undecided: user_existence_hidden, token_revocation, access_tokens_short, refresh_tokens_limited, refresh_tokens_rotated
# undecided: implicit_flow_off, callbacks_over_https, passwords_not_sent, admin_scope_withheld, privileges_not_writable
resource "aws_cognito_managed_user_pool_client" "from_variables" {
  name_prefix                   = "AmazonOpenSearchService-"
  user_pool_id                  = aws_cognito_user_pool.from_variables.id
  access_token_validity         = var.days
  refresh_token_validity        = var.days
  allowed_oauth_flows           = var.flows
  allowed_oauth_scopes          = var.scopes
  callback_urls                 = var.callbacks
  enable_token_revocation       = var.required
  explicit_auth_flows           = var.flows
  prevent_user_existence_errors = var.mode
  write_attributes              = var.attributes

  refresh_token_rotation {
    feature = var.rotation
  }
}

# Risk

resource "aws_cognito_risk_configuration" "hardened" {
  user_pool_id = aws_cognito_user_pool.hardened.id

  account_takeover_risk_configuration {
    actions {
      high_action {
        event_action = "BLOCK"
        notify       = true
      }
      medium_action {
        event_action = "MFA_REQUIRED"
        notify       = true
      }
      low_action {
        event_action = "NO_ACTION"
        notify       = false
      }
    }

    notify_configuration {
      source_arn = "arn:aws:ses:eu-west-1:111122223333:identity/shop.example"
    }
  }

  compromised_credentials_risk_configuration {
    actions {
      event_action = "BLOCK"
    }
  }

  risk_exception_configuration {
    skipped_ip_range_list = ["203.0.113.7/32"]
  }
}

resource "aws_cognito_risk_configuration" "lax" { # want: leaked_passwords_blocked, risky_sign_ins_answered, risk_exceptions_narrow
  user_pool_id = aws_cognito_user_pool.bare.id

  account_takeover_risk_configuration {
    actions {
      high_action {
        event_action = "NO_ACTION"
        notify       = true
      }
    }

    notify_configuration {
      source_arn = "arn:aws:ses:eu-west-1:111122223333:identity/shop.example"
    }
  }

  compromised_credentials_risk_configuration {
    event_filter = ["SIGN_UP"]

    actions {
      event_action = "BLOCK"
    }
  }

  risk_exception_configuration {
    skipped_ip_range_list = ["0.0.0.0/0"]
  }
}

resource "aws_cognito_risk_configuration" "from_variables" { # undecided: leaked_passwords_blocked, risky_sign_ins_answered, risk_exceptions_narrow
  user_pool_id = aws_cognito_user_pool.from_variables.id

  account_takeover_risk_configuration {
    actions {
      high_action {
        event_action = var.mode
        notify       = true
      }
      medium_action {
        event_action = "MFA_IF_CONFIGURED"
        notify       = true
      }
    }

    notify_configuration {
      source_arn = "arn:aws:ses:eu-west-1:111122223333:identity/shop.example"
    }
  }

  compromised_credentials_risk_configuration {
    actions {
      event_action = var.mode
    }
  }

  risk_exception_configuration {
    skipped_ip_range_list = var.ranges
  }
}

# Identity providers and users

resource "aws_cognito_identity_provider" "saml" {
  user_pool_id  = aws_cognito_user_pool.hardened.id
  provider_name = "Staff"
  provider_type = "SAML"

  provider_details = {
    MetadataURL             = "https://login.shop.example/metadata.xml"
    RequestSigningAlgorithm = "rsa-sha256"
  }
}

resource "aws_cognito_identity_provider" "careless" { # want: provider_secret_out_of_code, provider_over_https
  user_pool_id  = aws_cognito_user_pool.bare.id
  provider_name = "Partner"
  provider_type = "OIDC"

  provider_details = {
    client_id     = "shop"
    client_secret = "kahVaiw9eiWoo4thoo"
    oidc_issuer   = "http://login.partner.example"
  }
}

resource "aws_cognito_identity_provider" "from_variables" { # undecided: provider_secret_out_of_code, provider_over_https
  user_pool_id     = aws_cognito_user_pool.from_variables.id
  provider_name    = "Variable"
  provider_type    = "OIDC"
  provider_details = var.details
}

resource "aws_cognito_user" "invited" {
  user_pool_id = aws_cognito_user_pool.hardened.id
  username     = "anna@shop.example"
}

resource "aws_cognito_user" "written" { # want: user_passwords_out_of_code
  user_pool_id = aws_cognito_user_pool.bare.id
  username     = "test@shop.example"
  password     = "Correct-Horse-1"
}

resource "aws_cognito_user" "from_variable" { # undecided: user_passwords_out_of_code
  user_pool_id       = aws_cognito_user_pool.bare.id
  username           = "other@shop.example"
  temporary_password = var.password
}

# Identity pools

resource "aws_cognito_identity_pool" "hardened" {
  identity_pool_name               = "shop"
  allow_unauthenticated_identities = false

  cognito_identity_providers {
    client_id               = aws_cognito_user_pool_client.hardened.id
    provider_name           = "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_aBcDeFgHi"
    server_side_token_check = true
  }
}

resource "aws_cognito_identity_pool" "open" { # want: no_guests, classic_flow_off, tokens_checked_with_pool
  identity_pool_name               = "open"
  allow_unauthenticated_identities = true
  allow_classic_flow               = true

  cognito_identity_providers {
    client_id     = aws_cognito_user_pool_client.bare.id
    provider_name = "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_aBcDeFgHi"
  }
}

resource "aws_cognito_identity_pool" "from_variables" { # undecided: no_guests, classic_flow_off, tokens_checked_with_pool
  identity_pool_name               = "variables"
  allow_unauthenticated_identities = var.guests
  allow_classic_flow               = var.classic

  cognito_identity_providers {
    server_side_token_check = var.required
  }
}

resource "aws_iam_role" "user" {
  name = "shop-user"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        StringEquals             = { "cognito-identity.amazonaws.com:aud" = aws_cognito_identity_pool.hardened.id }
        "ForAnyValue:StringLike" = { "cognito-identity.amazonaws.com:amr" = "authenticated" }
      }
    }]
  })
}

resource "aws_iam_role" "any_pool" {
  name = "any-pool"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Action    = "sts:AssumeRoleWithWebIdentity"
    }]
  })
}

resource "aws_iam_role" "from_variable" {
  name               = "variable"
  assume_role_policy = var.trust
}

resource "aws_cognito_identity_pool_roles_attachment" "hardened" {
  identity_pool_id = aws_cognito_identity_pool.hardened.id
  roles            = { authenticated = aws_iam_role.user.arn }

  role_mapping {
    identity_provider         = "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_aBcDeFgHi:0f1e2d3c"
    ambiguous_role_resolution = "Deny"
    type                      = "Rules"

    mapping_rule {
      claim      = "cognito:groups"
      match_type = "Equals"
      role_arn   = "arn:aws:iam::111122223333:role/clerk"
      value      = "clerks"
    }
  }
}

resource "aws_cognito_identity_pool_roles_attachment" "loose" { # want: guest_role_separate, unmatched_users_denied, role_rules_exact
  identity_pool_id = aws_cognito_identity_pool.open.id

  roles = {
    authenticated   = "arn:aws:iam::111122223333:role/app"
    unauthenticated = "arn:aws:iam::111122223333:role/app"
  }

  role_mapping {
    identity_provider         = "graph.facebook.com"
    ambiguous_role_resolution = "AuthenticatedRole"
    type                      = "Rules"

    mapping_rule {
      claim      = "email"
      match_type = "Contains"
      role_arn   = "arn:aws:iam::111122223333:role/admin"
      value      = "admin"
    }
  }
}

resource "aws_cognito_identity_pool_roles_attachment" "any_pool" { # want: roles_tied_to_pool
  identity_pool_id = "eu-west-1:0f1e2d3c-aaaa-bbbb-cccc-000011112222"
  roles            = { authenticated = aws_iam_role.any_pool.arn }
}

resource "aws_cognito_identity_pool_roles_attachment" "from_variables" { # undecided: guest_role_separate, unmatched_users_denied, role_rules_exact, roles_tied_to_pool
  identity_pool_id = aws_cognito_identity_pool.from_variables.id

  roles = {
    authenticated   = aws_iam_role.from_variable.arn
    unauthenticated = var.role
  }

  role_mapping {
    identity_provider         = "graph.facebook.com"
    ambiguous_role_resolution = var.resolution
    type                      = "Rules"

    mapping_rule {
      claim      = "email"
      match_type = var.mode
      role_arn   = "arn:aws:iam::111122223333:role/admin"
      value      = "admin"
    }
  }
}
