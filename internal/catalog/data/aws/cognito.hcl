service "aws_cognito" {
  name        = "Amazon Cognito"
  cloud       = "aws"
  family      = "identity_service"
  description = "Sign-up, sign-in and tokens for the users of an application (user pools), and temporary AWS credentials for them (identity pools)."
  aliases     = ["Cognito", "Cognito user pools", "Cognito identity pools", "Cognito federated identities"]
  resources = [
    "aws_cognito_identity_pool",
    "aws_cognito_identity_pool_provider_principal_tag",
    "aws_cognito_identity_pool_roles_attachment",
    "aws_cognito_identity_provider",
    "aws_cognito_log_delivery_configuration",
    "aws_cognito_managed_login_branding",
    "aws_cognito_managed_user_pool_client",
    "aws_cognito_resource_server",
    "aws_cognito_risk_configuration",
    "aws_cognito_user",
    "aws_cognito_user_group",
    "aws_cognito_user_in_group",
    "aws_cognito_user_pool",
    "aws_cognito_user_pool_client",
    "aws_cognito_user_pool_domain",
    "aws_cognito_user_pool_ui_customization",
  ]
  sources = [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/security.html",
  ]

  # A password policy that is not written is Cognito's own: eight characters of all four kinds.
  resource_type "aws_cognito_user_pool" {
    defaults = {
      deletion_protection                                = "INACTIVE"
      mfa_configuration                                  = "OFF"
      "password_policy.temporary_password_validity_days" = 7
    }
    legacy = {
      "admin_create_user_config.unused_account_validity_days" = "number"
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_cognito_user_pool_client" {
    defaults = {
      access_token_validity         = 1
      id_token_validity             = 1
      refresh_token_validity        = 30
      enable_token_revocation       = true
      prevent_user_existence_errors = "LEGACY"
    }
    identity = ["id"]
  }

  resource_type "aws_cognito_managed_user_pool_client" {
    identity = ["id"]
  }

  resource_type "aws_cognito_identity_pool" {
    defaults = {
      allow_unauthenticated_identities = false
      allow_classic_flow               = false
    }
    identity = ["id", "arn"]
  }

  area "identity_platform" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the directory, the sign-in pages, the token endpoint and the threat detection."
    customer = "Decides how people sign up, sign in and recover, which factors they need, and which clients get tokens for how long."
    reason   = "The directory belongs to the customer's application; its sign-in rules are settings of the user pool."
    source   = "https://docs.aws.amazon.com/cognito/latest/developerguide/security.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts user pools and identity pools, with keys of its own when no other is chosen."
    customer = "Chooses a KMS key for user pools that need one; protects exports, logs and copies of user data."
    reason   = "User pools take a customer managed key; identity pools do not."
    source   = "https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html"
  }

  area "key_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps the keys that sign tokens, and storage keys of its own."
    customer = "Manages the KMS key that it chose for a user pool or for the codes of its own message senders; keeps it usable, or nobody signs in."
    reason   = "User pools and custom senders take keys of the customer; signing keys are the provider's."
    source   = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_KeyConfigurationType.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps the directory redundant in the Region and refuses to delete a protected pool."
    customer = "Exports profiles, knows that password hashes and factors cannot be exported, plans how users come back after a loss."
    reason   = "There is no backup and no restore of a user pool."
    source   = "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool.html"
  }

  # Predicates

  function "lasts_longer" {
    description = "Whether a token lives longer than the given number of hours; the unit that nobody wrote is the one given last."
    params      = ["value", "unit", "hours", "usual"]
    result = (
      (unit == "seconds" && value > hours * 3600)
      || (unit == "minutes" && value > hours * 60)
      || ((unit == "hours" || unit == null && usual == "hours") && value > hours)
      || ((unit == "days" || unit == null && usual == "days") && value * 24 > hours)
    )
  }

  function "passwordless" {
    description = "Whether a user pool takes passkeys or one-time codes as the first factor."
    params      = ["pool"]
    result      = anytrue([for s in pool.sign_in_policy : anytrue([for f in s.allowed_first_auth_factors : f != "PASSWORD"])])
  }

  function "for_machines" {
    description = "Whether a client signs in as itself, with its secret: no user ever does through it."
    params      = ["client"]
    result      = contains(client.allowed_oauth_flows, "client_credentials")
  }

  function "sends_passwords" {
    description = "Whether a client may sign users in with the password as it is."
    params      = ["client"]
    result      = contains(client.explicit_auth_flows, "ALLOW_USER_PASSWORD_AUTH") || contains(client.explicit_auth_flows, "USER_PASSWORD_AUTH")
  }

  function "is_privilege" {
    description = "Whether a user attribute is named like something that programs decide access by."
    params      = ["name"]
    result      = matches("(?i)^(custom:|dev:)?([a-z]+[_-])?(is_?)?(roles?|admin|administrator|superuser|permissions?|privileges?|groups?|tenant(_?id)?|org(anization)?_?id|scopes?|entitlements?|plan|tier)$", name)
  }

  function "trusts_identity_pools" {
    description = "Whether a statement of a trust policy lets in whoever Cognito identity pools vouch for."
    params      = ["statement"]
    result      = lower(statement.effect) == "allow" && covers_action(statement, "sts:AssumeRoleWithWebIdentity") && anytrue([for p in statement.principals : matches("cognito-identity.amazonaws.com$", p)])
  }

  function "names_pool" {
    description = "Whether a statement of a trust policy names the identity pool."
    params      = ["statement"]
    result      = anytrue([for c in statement.conditions : c.key == "cognito-identity.amazonaws.com:aud"])
  }

  # How people sign in

  obligation "mfa_enabled" {
    title     = "Offer a second factor in user pools"
    area      = "identity_access"
    severity  = "high"
    rationale = "With MFA off, a password from somebody else's leak is all that is needed; the users could not protect themselves if they wanted to."
    provider  = "Asks for the second factor at sign-in where the pool and the user have one."
    frameworks = {
      aws_fsbp         = ["Cognito.5"]
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)", "IA-8"]
      pci_dss_4_0      = ["8.4.2", "8.5.1"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["6.3"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"]

    check "aws_cognito_user_pool" {
      when    = !passwordless(self)
      require = contains(["ON", "OPTIONAL"], self.mfa_configuration)
      remedy  = "Set mfa_configuration to \"ON\", or \"OPTIONAL\" with threat protection that asks for a factor at risk, and add software_token_mfa_configuration { enabled = true }."
    }
  }

  obligation "mfa_required" {
    title       = "Require a second factor of every user"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Few users turn on an optional factor; accounts of staff, administrators and people with payment or health data stay open to stolen passwords."
    provider    = "Makes every user enroll at the next sign-in when the pool requires it."
    frameworks = {
      nist_800_53_r5   = ["IA-2(1)", "IA-2(2)"]
      pci_dss_4_0      = ["8.4.2"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"]

    check "aws_cognito_user_pool" {
      when    = !passwordless(self)
      require = self.mfa_configuration == "ON"
      fix     = { mfa_configuration = "ON" }
    }
  }

  obligation "authenticator_apps" {
    title     = "Offer another factor than text messages"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A code by text message goes to whoever talks the phone company into a new SIM card, and the bill for messages that bots request goes to you."
    provider  = "Sends codes by text message or e-mail, or checks those of authenticator apps."
    frameworks = {
      nist_800_53_r5   = ["IA-2(8)", "IA-5"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.5.1"]
      cis_controls_8_1 = ["6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-totp.html"]

    check "aws_cognito_user_pool" {
      when    = contains(["ON", "OPTIONAL"], self.mfa_configuration)
      require = length(self.sms_configuration) == 0 || anytrue([for s in self.software_token_mfa_configuration : s.enabled == true]) || length(self.email_mfa_configuration) > 0
      remedy  = "Add software_token_mfa_configuration { enabled = true }, or at least email_mfa_configuration beside text messages."
    }
  }

  obligation "password_policy_strong" {
    title     = "Require all character kinds in passwords"
    area      = "identity_access"
    severity  = "medium"
    rationale = "In a password_policy block each requirement that is left out is off: the block that was meant to harden the pool lets it accept passwords that Cognito's own default refuses."
    provider  = "Checks every new password; without a policy it asks for eight characters with upper and lower case, digits and symbols."
    frameworks = {
      aws_fsbp         = ["Cognito.3"]
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["5.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"]

    check "aws_cognito_user_pool" {
      require = alltrue([for p in self.password_policy : p.minimum_length >= 8 && p.require_lowercase == true && p.require_uppercase == true && p.require_numbers == true && p.require_symbols == true])
      remedy  = "Set require_lowercase, require_uppercase, require_numbers and require_symbols to true in password_policy, with a minimum_length."
    }
  }

  obligation "password_length" {
    title     = "Require passwords of at least 12 characters"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without a policy eight characters are enough, and those are the passwords that lists of leaks and patient guessing find."
    provider  = "Enforces the length from 6 to 99 characters that the pool asks for."
    frameworks = {
      nist_800_53_r5   = ["IA-5(1)"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["5.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for p in self.password_policy : p.minimum_length >= 12])
      remedy  = "Set minimum_length = 14 in password_policy (12 at least), and the four requirements beside it."
    }
  }

  # The older name of the argument stood in another block.
  obligation "temporary_password_expires" {
    title     = "Let temporary passwords end within a week"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Invitations lie in mailboxes; one that is still good after months lets whoever finds it take the account before its owner does."
    provider  = "Refuses a temporary password after the days that the policy gives, seven unless told otherwise."
    frameworks = {
      aws_fsbp         = ["Cognito.3"]
      nist_800_53_r5   = ["IA-5"]
      pci_dss_4_0      = ["8.3.5"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["5.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-create-user-accounts.html"]

    check "aws_cognito_user_pool" {
      require = (
        alltrue([for p in self.password_policy : p.temporary_password_validity_days <= 7])
        && !anytrue([for c in self.admin_create_user_config : c.unused_account_validity_days > 7])
      )
      remedy = "Set temporary_password_validity_days = 7 or less in password_policy."
    }
  }

  obligation "password_history" {
    title       = "Refuse the last passwords of a user"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A user who is told to change a leaked password sets the old one again, and the leak is good once more."
    provider    = "Compares new passwords with up to 24 earlier ones in the feature plans Essentials and Plus."
    frameworks  = { nist_800_53_r5 = ["IA-5(1)"], pci_dss_4_0 = ["8.3.7"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0"]
    sources     = ["https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for p in self.password_policy : p.password_history_size >= 4])
      remedy  = "Set password_history_size = 4 or more in password_policy; the pool needs user_pool_tier \"ESSENTIALS\" or \"PLUS\"."
    }
  }

  obligation "self_registration_disabled" {
    title       = "Let only administrators create users"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "In a pool for staff or partners anybody with the client id can sign up; programs that take every token of the pool as one of their people let strangers in."
    provider    = "Offers sign-up to everyone unless the pool keeps it to administrators."
    frameworks = {
      nist_800_53_r5   = ["AC-2", "IA-4"]
      pci_dss_4_0      = ["8.2.4"]
      iso_27001_2022   = ["A.5.16"]
      soc_2            = ["CC6.2"]
      cis_controls_8_1 = ["6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-admin-create-user-policy.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for c in self.admin_create_user_config : c.allow_admin_create_user_only == true])
      remedy  = "Add admin_create_user_config { allow_admin_create_user_only = true }."
    }
  }

  # An alias opens nothing before it is verified, so only names that are addresses count.
  obligation "sign_in_attributes_verified" {
    title     = "Verify the address that people sign in with"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Where e-mail or phone is the user name and nobody checks it, anybody registers the address of somebody else, and programs that match accounts by address hand over that person's data."
    provider  = "Sends a code to the attributes that the pool verifies, and marks them as verified."
    frameworks = {
      nist_800_53_r5   = ["IA-4", "IA-12"]
      iso_27001_2022   = ["A.5.16"]
      soc_2            = ["CC6.2"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html"]

    check "aws_cognito_user_pool" {
      when = !anytrue([for c in self.admin_create_user_config : c.allow_admin_create_user_only == true])
      require = (
        (!contains(self.username_attributes, "email") || contains(self.auto_verified_attributes, "email"))
        && (!contains(self.username_attributes, "phone_number") || contains(self.auto_verified_attributes, "phone_number") || contains(self.username_attributes, "email") && contains(self.auto_verified_attributes, "email"))
      )
      remedy = "Name the attribute in auto_verified_attributes, for example [\"email\"]."
    }
  }

  obligation "attribute_changes_verified" {
    title     = "Keep the old address until the new one is verified"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Otherwise a changed address is in force at once and stands in tokens unverified: a user who sets somebody else's address gets that person's data from programs that match accounts by address, and one who mistypes is locked out."
    provider  = "Holds the change back until the code is entered, where the pool says so."
    frameworks = {
      nist_800_53_r5   = ["IA-4", "IA-5"]
      iso_27001_2022   = ["A.5.16"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-email-phone-verification.html"]

    check "aws_cognito_user_pool" {
      when = length(self.auto_verified_attributes) > 0
      require = alltrue([for a in self.auto_verified_attributes :
        anytrue([for u in self.user_attribute_update_settings : contains(u.attributes_require_verification_before_update, a)])
      ])
      remedy = "Add user_attribute_update_settings { attributes_require_verification_before_update = [\"email\"] } with the attributes of auto_verified_attributes."
    }
  }

  obligation "recovery_by_email" {
    title     = "Recover accounts by verified e-mail"
    area      = "identity_access"
    severity  = "low"
    rationale = "Without a setting Cognito sends recovery codes by text message first; whoever has the phone number for an hour resets the password, and where text messages are the second factor too, there is one factor only."
    provider  = "Tries the mechanisms in the order of their priority."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "IA-5(1)"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for a in self.account_recovery_setting : anytrue([for m in a.recovery_mechanism : m.priority == 1 && m.name != "verified_phone_number"])])
      remedy  = "Add account_recovery_setting with a recovery_mechanism of name \"verified_email\" (or \"admin_only\") and priority = 1."
    }
  }

  obligation "usernames_case_insensitive" {
    title     = "Treat user names alike in upper and lower case"
    area      = "identity_access"
    severity  = "low"
    rationale = "A pool made by code is case sensitive: Anna@example.com and anna@example.com are two people, and the second can pass for the first in programs that fold case."
    provider  = "Compares names as the pool was created; this cannot be changed later."
    frameworks = {
      nist_800_53_r5 = ["IA-4"]
      iso_27001_2022 = ["A.5.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for u in self.username_configuration : u.case_sensitive == false])
      remedy  = "Set username_configuration { case_sensitive = false } in new pools; in an existing pool it replaces the pool, so leave it there."
    }
  }

  obligation "passkeys_verify_user" {
    title      = "Let passkeys verify the person"
    area       = "identity_access"
    severity   = "low"
    rationale  = "With verification only preferred a passkey works without fingerprint or PIN: whoever holds the unlocked device or the security key signs in."
    provider   = "Asks the authenticator for verification as the pool says; preferred unless told otherwise."
    frameworks = { nist_800_53_r5 = ["IA-2(1)", "IA-5(1)"], iso_27001_2022 = ["A.8.5"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html"]

    check "aws_cognito_user_pool" {
      when    = anytrue([for s in self.sign_in_policy : contains(s.allowed_first_auth_factors, "WEB_AUTHN")])
      require = anytrue([for w in self.web_authn_configuration : w.user_verification == "required"])
      remedy  = "Add web_authn_configuration { user_verification = \"required\" } with the relying_party_id."
    }
  }

  obligation "devices_remembered_on_request" {
    title      = "Remember devices only when the user asks"
    area       = "identity_access"
    severity   = "low"
    rationale  = "A remembered device takes the place of the second factor; where every device is remembered, the computer in the library is one of them."
    provider   = "Remembers devices always, on request or never, as the pool says."
    frameworks = { nist_800_53_r5 = ["IA-3", "IA-2(1)"], iso_27001_2022 = ["A.8.5"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-device-tracking.html"]

    check "aws_cognito_user_pool" {
      when    = contains(["ON", "OPTIONAL"], self.mfa_configuration)
      require = alltrue([for d in self.device_configuration : d.device_only_remembered_on_user_prompt == true || d.challenge_required_on_new_device != true])
      remedy  = "Set device_only_remembered_on_user_prompt = true in device_configuration."
    }
  }

  # Threats

  obligation "threat_protection" {
    title       = "Turn threat protection on in full"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Off, or in audit mode, nobody stops a sign-in with a password that is on a list of leaks or from a place where the user never was."
    provider    = "Scores every sign-in against known leaks and the user's habits, and acts as configured, in the feature plan Plus."
    frameworks = {
      aws_fsbp         = ["Cognito.1"]
      nist_800_53_r5   = ["AC-2(12)", "AC-7", "SI-4"]
      pci_dss_4_0      = ["8.3.4", "11.5.1"]
      iso_27001_2022   = ["A.8.5", "A.8.16"]
      soc_2            = ["CC6.1", "CC7.2"]
      cis_controls_8_1 = ["16.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for a in self.user_pool_add_ons : a.advanced_security_mode == "ENFORCED"])
      remedy  = "Add user_pool_add_ons { advanced_security_mode = \"ENFORCED\" }; new pools need user_pool_tier = \"PLUS\" for it."
    }
  }

  obligation "threat_protection_custom_flows" {
    title       = "Cover custom sign-in with threat protection"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Sign-in that Lambda functions define is not part of standard protection: it is the door that nobody watches."
    provider    = "Scores custom sign-ins as well where the additional flow is set."
    frameworks = {
      aws_fsbp         = ["Cognito.4"]
      nist_800_53_r5   = ["AC-2(12)", "SI-4"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["16.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html"]

    check "aws_cognito_user_pool" {
      when    = anytrue([for l in self.lambda_config : l.define_auth_challenge != null])
      require = anytrue([for a in self.user_pool_add_ons : anytrue([for f in a.advanced_security_additional_flows : f.custom_auth_mode == "ENFORCED"])])
      remedy  = "Add advanced_security_additional_flows { custom_auth_mode = \"ENFORCED\" } to user_pool_add_ons."
    }
  }

  obligation "leaked_passwords_blocked" {
    title     = "Block sign-in with leaked passwords"
    area      = "threat_detection"
    severity  = "high"
    rationale = "A risk configuration without that block, or with NO_ACTION, lets in a password that Cognito knows to be on a list of leaks."
    provider  = "Compares passwords at sign-in, sign-up and change with leaks that it collects."
    frameworks = {
      nist_800_53_r5   = ["AC-7", "IA-5(1)", "SI-4"]
      pci_dss_4_0      = ["8.3.6"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["5.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-compromised-credentials.html"]

    check "aws_cognito_risk_configuration" {
      require = anytrue([for c in self.compromised_credentials_risk_configuration :
        anytrue([for a in c.actions : a.event_action == "BLOCK"]) && (length(c.event_filter) == 0 || contains(c.event_filter, "SIGN_IN"))
      ])
      remedy = "Add compromised_credentials_risk_configuration with actions { event_action = \"BLOCK\" } and no event_filter, or one with SIGN_IN, SIGN_UP and PASSWORD_CHANGE."
    }
  }

  obligation "risky_sign_ins_answered" {
    title     = "Act on sign-ins of medium and high risk"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Adaptive authentication that answers high risk with no action only writes a record of how the account was taken over."
    provider  = "Rates each sign-in as low, medium or high risk and blocks it or asks for a factor as configured."
    frameworks = {
      nist_800_53_r5   = ["AC-2(12)", "AC-7", "SI-4"]
      pci_dss_4_0      = ["8.3.4"]
      iso_27001_2022   = ["A.8.5"]
      cis_controls_8_1 = ["16.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html"]

    check "aws_cognito_risk_configuration" {
      require = anytrue([for c in self.account_takeover_risk_configuration : anytrue([for a in c.actions :
        contains(["BLOCK", "MFA_REQUIRED"], a.high_action[0].event_action) && contains(["BLOCK", "MFA_REQUIRED", "MFA_IF_CONFIGURED"], a.medium_action[0].event_action)
      ])])
      remedy = "Add account_takeover_risk_configuration with high_action \"BLOCK\" or \"MFA_REQUIRED\" and medium_action \"MFA_REQUIRED\" or \"MFA_IF_CONFIGURED\"."
    }
  }

  obligation "risk_exceptions_narrow" {
    title     = "Exempt no wide networks from risk checks"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Sign-ins from an exempted range are never rated; with the internet in the list threat protection is paid for and off."
    provider  = "Skips its checks for the ranges in the list."
    frameworks = {
      nist_800_53_r5   = ["SI-4", "AC-7"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.11"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-adaptive-authentication.html"]

    check "aws_cognito_risk_configuration" {
      require = !anytrue([for e in self.risk_exception_configuration : anytrue([for r in e.skipped_ip_range_list : is_internet(r) || matches("^[0-9.]+/[0-7]$", r)])])
      remedy  = "List in skipped_ip_range_list only addresses of your own, such as test probes."
    }
  }

  obligation "web_acl" {
    title       = "Put a web ACL before the user pool"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Sign-up, sign-in and forgotten-password endpoints are open to the internet; without rate rules bots try lists of passwords and make the pool send text messages at your cost."
    provider    = "Passes requests to the pool's endpoints through the web ACL that is associated."
    frameworks = {
      nist_800_53_r5   = ["AC-7", "SC-5", "SI-4"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      cis_controls_8_1 = ["13.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html"]

    check "aws_cognito_user_pool" {
      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }
      require = length(companions.aws_wafv2_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the user pool."
    }
  }

  obligation "auth_events_exported" {
    title       = "Export sign-in events of protected pools"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "Cognito shows the events of a user one by one; only an export lets somebody search who else signed in from an attacker's address, and keeps the answer."
    provider    = "Delivers user activity with its risk ratings to CloudWatch Logs, S3 or Firehose when configured."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-6", "AU-12"]
      pci_dss_4_0      = ["10.2.1.2"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.308(a)(5)(ii)(C)"]
      cis_controls_8_1 = ["8.2", "8.9"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html"]

    check "aws_cognito_user_pool" {
      companion "aws_cognito_log_delivery_configuration" {
        attribute = "user_pool_id"
      }
      when    = anytrue([for a in self.user_pool_add_ons : contains(["ENFORCED", "AUDIT"], a.advanced_security_mode)])
      require = anytrue([for d in companions.aws_cognito_log_delivery_configuration : anytrue([for l in d.log_configurations : l.event_source == "userAuthEvents"])])
      remedy  = "Add an aws_cognito_log_delivery_configuration with log_configurations { event_source = \"userAuthEvents\", log_level = \"INFO\" } and a destination."
    }
  }

  obligation "deletion_protection" {
    title     = "Protect user pools from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A destroyed pool takes every account, password and factor with it; there is no restore, and every customer has to register again."
    provider  = "Refuses to delete a protected pool until somebody turns the protection off."
    frameworks = {
      aws_fsbp       = ["Cognito.6"]
      nist_800_53_r5 = ["CP-9", "CM-3"]
      iso_27001_2022 = ["A.8.13", "A.8.32"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html"]

    check "aws_cognito_user_pool" {
      require = self.deletion_protection == "ACTIVE"
      fix     = { deletion_protection = "ACTIVE" }
      autofix = true
    }
  }

  obligation "email_through_ses" {
    title       = "Send the pool's e-mail through your own sender"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Cognito's own sender stops after 50 messages a day: sign-ups and password resets then fail for everybody, and an attacker can use that up in a minute."
    provider    = "Sends through Amazon SES in your account when the pool says so, else through its own limited sender."
    frameworks  = { nist_800_53_r5 = ["CP-10", "SC-5"], soc_2 = ["A1.1"] }
    derived     = ["nist_800_53_r5", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html"]

    check "aws_cognito_user_pool" {
      require = anytrue([for e in self.email_configuration : e.email_sending_account == "DEVELOPER"]) || anytrue([for l in self.lambda_config : length(l.custom_email_sender) > 0])
      remedy  = "Set email_configuration with email_sending_account = \"DEVELOPER\" and the source_arn of a verified SES identity."
    }
  }

  # App clients

  obligation "user_existence_hidden" {
    title     = "Do not tell which user names exist"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With the older behaviour the answer differs for known and unknown names, so a list of addresses becomes a list of your customers, ready for phishing and password lists."
    provider  = "Answers alike for both when the client is set to it."
    frameworks = {
      nist_800_53_r5   = ["IA-6", "SI-11"]
      iso_27001_2022   = ["A.8.5", "A.8.26"]
      pci_dss_4_0      = ["6.2.4"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      when    = !for_machines(self)
      require = self.prevent_user_existence_errors == "ENABLED"
      fix     = { prevent_user_existence_errors = "ENABLED" }
      autofix = true
    }
  }

  obligation "token_revocation" {
    title     = "Keep tokens revocable"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without revocation a stolen refresh token opens new sessions until it ends by itself, and signing out does not help."
    provider  = "Adds an origin to new tokens and refuses revoked ones, for clients that allow it."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "IA-5"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.2.8"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      require = self.enable_token_revocation != false
      fix     = { enable_token_revocation = true }
      autofix = true
    }
  }

  obligation "access_tokens_short" {
    title     = "Let access and ID tokens live for an hour at most"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Programs check these tokens by signature and never ask Cognito; a stolen one, or that of a dismissed user, works until it ends, up to a day."
    provider  = "Issues tokens for five minutes to one day as the client says, one hour unless told otherwise."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "SC-23"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.2.8"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html"]

    check "aws_cognito_user_pool_client" {
      also = ["aws_cognito_managed_user_pool_client"]
      require = (
        !lasts_longer(self.access_token_validity, self.token_validity_units[0].access_token, 1, "hours")
        && !lasts_longer(self.id_token_validity, self.token_validity_units[0].id_token, 1, "hours")
      )
      remedy = "Set access_token_validity and id_token_validity to 60 or less with token_validity_units { access_token = \"minutes\", id_token = \"minutes\" }."
    }
  }

  obligation "refresh_tokens_limited" {
    title     = "Let refresh tokens live for 30 days at most"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A refresh token is a password that is never typed; with years of life one backup of a lost phone keeps a session open for good."
    provider  = "Issues refresh tokens for an hour to ten years as the client says, 30 days unless told otherwise."
    frameworks = {
      nist_800_53_r5   = ["AC-12", "IA-5"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      require = !lasts_longer(self.refresh_token_validity, self.token_validity_units[0].refresh_token, 720, "days")
      remedy  = "Set refresh_token_validity = 30 or less, in days."
    }
  }

  obligation "refresh_tokens_rotated" {
    title       = "Rotate refresh tokens at every use"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A token that stays the same can be used by thief and owner side by side for a month; one that changes is good for one of them."
    provider    = "Issues a new refresh token with each renewal and retires the old one after a grace period."
    frameworks  = { nist_800_53_r5 = ["IA-5", "SC-23"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      when    = !for_machines(self)
      require = anytrue([for r in self.refresh_token_rotation : r.feature == "ENABLED"])
      remedy  = "Add refresh_token_rotation { feature = \"ENABLED\" } and leave ALLOW_REFRESH_TOKEN_AUTH out of explicit_auth_flows."
    }
  }

  obligation "implicit_flow_off" {
    title     = "Do not allow the implicit grant"
    area      = "application_controls"
    severity  = "high"
    rationale = "The implicit grant puts tokens into the address of the page: they stay in browser history, logs and Referer headers, and nothing ties them to the client that asked."
    provider  = "Offers the code grant with PKCE beside the implicit one."
    frameworks = {
      nist_800_53_r5   = ["SC-23", "IA-5"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.5", "A.8.26"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints-oauth-grants.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      require = !contains(self.allowed_oauth_flows, "implicit")
      remedy  = "Set allowed_oauth_flows = [\"code\"] and use PKCE in clients without a secret."
    }
  }

  obligation "callbacks_over_https" {
    title     = "Send codes and tokens to https addresses only"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "Cognito accepts http for localhost: every program on the machine of a user that listens on that port first gets the code; such an address belongs into a client for development."
    provider  = "Refuses http for other hosts and redirects only to addresses in the list."
    frameworks = {
      nist_800_53_r5 = ["SC-8", "SC-23"]
      pci_dss_4_0    = ["4.2.1", "6.2.4"]
      iso_27001_2022 = ["A.8.26"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html"]

    check "aws_cognito_user_pool_client" {
      also = ["aws_cognito_managed_user_pool_client"]
      require = (
        !anytrue([for u in self.callback_urls : matches("(?i)^http://", u)])
        && !anytrue([for u in self.logout_urls : matches("(?i)^http://", u)])
        && !matches("(?i)^http://", self.default_redirect_uri)
      )
      remedy = "List https addresses, or a scheme that your mobile app owns; give development a client of its own."
    }
  }

  obligation "passwords_not_sent" {
    title     = "Sign in without sending the password"
    area      = "application_controls"
    severity  = "medium"
    rationale = "USER_PASSWORD_AUTH lets every page and app with the client id send passwords as they are: handy for programs that try lists, and for a proxy that logs bodies."
    provider  = "Offers SRP, which proves the password without sending it, passkeys and sign-in pages of its own."
    frameworks = {
      nist_800_53_r5   = ["IA-5(1)", "IA-6"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.3.2"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html"]

    # A program that holds the client's secret takes the password from a page of its own.
    check "aws_cognito_user_pool_client" {
      when    = self.generate_secret != true
      require = !sends_passwords(self)
      remedy  = "Use ALLOW_USER_SRP_AUTH, ALLOW_USER_AUTH or managed login; keep ALLOW_USER_PASSWORD_AUTH to the time of a user migration."
    }

    check "aws_cognito_managed_user_pool_client" {
      require = !sends_passwords(self)
      remedy  = "Use ALLOW_USER_SRP_AUTH, ALLOW_USER_AUTH or managed login; keep ALLOW_USER_PASSWORD_AUTH to the time of a user migration."
    }
  }

  obligation "server_clients_have_secret" {
    title      = "Give server-side clients a secret"
    area       = "secrets"
    severity   = "low"
    rationale  = "A client for administrative sign-in without a secret can be used by everybody who learns its id and holds any AWS credentials that may call it."
    provider   = "Generates the secret and checks its hash on every call of the client."
    frameworks = { nist_800_53_r5 = ["IA-3"], iso_27001_2022 = ["A.8.5"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"]

    check "aws_cognito_user_pool_client" {
      when    = contains(self.explicit_auth_flows, "ALLOW_ADMIN_USER_PASSWORD_AUTH") || contains(self.explicit_auth_flows, "ADMIN_NO_SRP_AUTH")
      require = self.generate_secret == true
      fix     = { generate_secret = true }
    }
  }

  obligation "admin_scope_withheld" {
    title       = "Withhold the scope for self-service"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A token with aws.cognito.signin.user.admin may read and change all attributes of its user and remove the second factor; a stolen one is more than a session."
    provider    = "Serves the user's own API operations to tokens with that scope."
    frameworks  = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.8.3"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      require = !contains(self.allowed_oauth_scopes, "aws.cognito.signin.user.admin")
      remedy  = "Leave aws.cognito.signin.user.admin out of allowed_oauth_scopes unless the app has a page for profile and password."
    }
  }

  obligation "privileges_not_writable" {
    title     = "Keep roles and tenants out of users' hands"
    area      = "identity_access"
    severity  = "high"
    rationale = "A client that may write custom:role or custom:tenant_id lets every signed-in user make himself administrator, or a member of somebody else's company, with one API call."
    provider  = "Lets a user change with his own token whatever the client may write."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["3.3", "6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html"]

    check "aws_cognito_user_pool_client" {
      also    = ["aws_cognito_managed_user_pool_client"]
      require = !anytrue([for a in self.write_attributes : is_privilege(a)])
      remedy  = "Take attributes that decide access out of write_attributes; set them by an administrator's call, or use groups."
    }
  }

  obligation "writable_attributes_listed" {
    title      = "Say which attributes users may change"
    area       = "identity_access"
    severity   = "low"
    rationale  = "Without a list a client may write every mutable attribute, those that are added to the pool later too, and the one that decides access is among them some day."
    provider   = "Restricts the client to the list when there is one."
    frameworks = { nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.8.3"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html"]

    check "aws_cognito_user_pool_client" {
      when    = !for_machines(self)
      require = length(self.write_attributes) > 0
      remedy  = "Set write_attributes to what users may change themselves, such as [\"email\", \"name\"]."
    }
  }

  # Identity providers and users in code

  obligation "provider_secret_out_of_code" {
    title     = "Write no identity provider's secret in code"
    area      = "secrets"
    severity  = "high"
    rationale = "With the client secret anybody can pass for your application at that provider; written in code it stands in the repository and in every copy of it."
    provider  = "Uses the secret towards the provider, and shows it to whoever may describe the provider."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-social-idp.html"]

    check "aws_cognito_identity_provider" {
      require = !anytrue([for k, v in self.provider_details : holds_secret(k, v)])
      remedy  = "Read client_secret and private_key from Secrets Manager or from a sensitive variable."
    }
  }

  obligation "provider_over_https" {
    title     = "Reach identity providers over HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Metadata and keys fetched over plain HTTP can be swapped on the way; whoever does that signs in as any user."
    provider  = "Fetches metadata, keys and tokens from the addresses given."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html"]

    check "aws_cognito_identity_provider" {
      require = !anytrue([for k, v in self.provider_details : matches("(?i)^http://", v)])
      remedy  = "Use https addresses in provider_details, or give a SAML provider's MetadataFile instead of its address."
    }
  }

  obligation "user_passwords_out_of_code" {
    title     = "Write no passwords of users in Terraform"
    area      = "secrets"
    severity  = "high"
    rationale = "The password stands in state and plan files; whoever reads these signs in as that user, and Terraform sets it back when the user changes it."
    provider  = "Invites users with a temporary password of its own when none is given."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.3.2", "8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-create-user-accounts.html"]

    check "aws_cognito_user" {
      require = self.password == null && self.temporary_password == null
      remedy  = "Leave password and temporary_password out and let Cognito send the invitation."
    }
  }

  # Identity pools

  obligation "no_guests" {
    title     = "Give AWS credentials to signed-in users only"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With guests allowed everybody who reads the pool's id in a page or app gets AWS credentials of your account without signing in."
    provider  = "Issues credentials to unauthenticated identities where the pool allows them."
    frameworks = {
      aws_fsbp         = ["Cognito.2"]
      nist_800_53_r5   = ["AC-3", "AC-6", "AC-14"]
      pci_dss_4_0      = ["7.2.1", "8.3.1"]
      iso_27001_2022   = ["A.5.15", "A.8.5"]
      cis_controls_8_1 = ["3.3"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = { checkov = ["CKV_AWS_366"] }
    sources     = ["https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html"]

    check "aws_cognito_identity_pool" {
      require = self.allow_unauthenticated_identities == false
      fix     = { allow_unauthenticated_identities = false }
    }
  }

  obligation "classic_flow_off" {
    title     = "Leave the classic credential flow off"
    area      = "identity_access"
    severity  = "medium"
    rationale = "In the classic flow the client picks the role itself and the session is not narrowed by Cognito's policies; a user can take every role that trusts the pool."
    provider  = "Chooses the role and scopes the session down in the enhanced flow."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-3"]
      iso_27001_2022   = ["A.5.15"]
      pci_dss_4_0      = ["7.2.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"]

    check "aws_cognito_identity_pool" {
      require = self.allow_classic_flow == false
      fix     = { allow_classic_flow = false }
    }
  }

  obligation "tokens_checked_with_pool" {
    title     = "Check tokens with the user pool"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without the check a user who was disabled or signed out everywhere still turns an old ID token into AWS credentials."
    provider  = "Asks the user pool whether the user still exists and the token was not revoked, where set."
    frameworks = {
      nist_800_53_r5   = ["AC-2(3)", "AC-12"]
      iso_27001_2022   = ["A.5.18"]
      pci_dss_4_0      = ["8.2.5"]
      cis_controls_8_1 = ["6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_CognitoIdentityProvider.html"]

    check "aws_cognito_identity_pool" {
      require = alltrue([for p in self.cognito_identity_providers : p.server_side_token_check == true])
      remedy  = "Set server_side_token_check = true in each cognito_identity_providers block."
    }
  }

  obligation "guest_role_separate" {
    title     = "Give guests a role of their own"
    area      = "workload_identity"
    severity  = "high"
    rationale = "One role for both means that whoever has not signed in may do what users may do."
    provider  = "Hands out the role that is attached for each kind of identity."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-14"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html"]

    check "aws_cognito_identity_pool_roles_attachment" {
      require = lookup(self.roles, "unauthenticated", null) == null || lookup(self.roles, "unauthenticated", null) != lookup(self.roles, "authenticated", null)
      remedy  = "Attach to \"unauthenticated\" a role that can do next to nothing, or none."
    }
  }

  obligation "unmatched_users_denied" {
    title     = "Deny users whose role is ambiguous"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "With AuthenticatedRole a user whom no rule matches, a new group or a mistyped claim, falls back to the common role instead of to nothing."
    provider  = "Resolves the role by token or rules, and falls back as told."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      pci_dss_4_0      = ["7.2.3"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html"]

    check "aws_cognito_identity_pool_roles_attachment" {
      require = !anytrue([for m in self.role_mapping : m.ambiguous_role_resolution == "AuthenticatedRole"])
      remedy  = "Set ambiguous_role_resolution = \"Deny\" in each role_mapping."
    }
  }

  obligation "role_rules_exact" {
    title     = "Match claims exactly when assigning roles"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "A rule such as contains \"admin\" also matches badminton@example.com; NotEqual gives the role to everybody else."
    provider  = "Compares the claim as the rule says and hands out its role."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html"]

    check "aws_cognito_identity_pool_roles_attachment" {
      require = alltrue([for m in self.role_mapping : alltrue([for r in m.mapping_rule : r.match_type == "Equals"])])
      remedy  = "Use match_type = \"Equals\" on a claim that users cannot write."
    }
  }

  # Looks at roles in the same module.
  obligation "roles_tied_to_pool" {
    title     = "Tie roles to their identity pool"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A role that trusts cognito-identity.amazonaws.com without naming the pool can be taken by users of any identity pool, also one in an attacker's account."
    provider  = "Puts the pool's id and the kind of identity into the token that assumes the role."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html"]

    check "aws_cognito_identity_pool_roles_attachment" {
      companion "aws_iam_role" {
        self_attribute = "roles"
      }
      require = alltrue([for r in companions.aws_iam_role : !anytrue([for s in policy(r.assume_role_policy) : trusts_identity_pools(s) && !names_pool(s)])])
      remedy  = "Add to the role's trust policy StringEquals on cognito-identity.amazonaws.com:aud with the pool's id, and on cognito-identity.amazonaws.com:amr."
    }
  }

  # What no code shows

  obligation "accounts_reviewed" {
    title        = "Review groups, administrators and idle accounts"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Test users, former partners and members of the administrators' group stay in the directory, with passwords that nobody changes."
    provider     = "Lists users, groups and the date of the last change; it does not know who should be there."
    frameworks = {
      nist_800_53_r5 = ["AC-2(3)", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4", "8.2.6"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html"]
  }

  obligation "tokens_verified_by_programs" {
    title        = "Prove that programs verify tokens fully"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test results of each API: tokens refused that have a wrong signature, issuer, client id or use, are expired, or lack the scope or group that the operation needs."
    rationale    = "A program that decodes a token without checking it, or takes an ID token of another client for an access token, makes every setting of the pool worthless."
    provider     = "Signs tokens and publishes the keys to verify them."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "SA-11"]
      pci_dss_4_0    = ["6.2.4"]
      iso_27001_2022 = ["A.8.29"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html"]
  }

  obligation "client_secrets_replaced" {
    title        = "Replace client and provider secrets each year"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Client secrets stand in Terraform state and in settings of servers, those of Google, Apple and SAML providers expire or leak; nobody notices until sign-in stops or somebody else uses them."
    provider     = "Issues secrets and signing certificates and takes new ones; it reminds nobody."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.3.9", "8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"]
  }

  obligation "user_recovery_tested" {
    title        = "Test bringing users back after a loss"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: export of profiles and groups, import into a new pool, users who could sign in after a reset, what could not be brought back, time taken."
    rationale    = "Passwords, factors and the identifiers in tokens cannot be exported; a lost pool or Region turns into a reset for everybody, and data keyed by the old identifiers has no owner."
    provider     = "Imports users from a file without passwords, or one by one at sign-in through a migration trigger."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-using-import-tool.html"]
  }

  obligation "takeover_playbook" {
    title        = "Rehearse the takeover of accounts"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "When a list of passwords works, somebody must know how to sign out and disable thousands of users, force resets, raise the risk settings and tell those concerned within the legal time."
    provider     = "Signs a user out everywhere and disables accounts on request; access tokens that are out stay good until they end."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-3"]
      pci_dss_4_0    = ["12.10.1"]
      gdpr           = ["33"]
      iso_27001_2022 = ["A.5.24", "A.5.26"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "gdpr", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cognito/latest/developerguide/token-revocation.html"]
  }
}
