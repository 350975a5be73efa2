variable "clients" {}
variable "mode" {}
variable "protection" {}
variable "statement" {}

resource "aws_verifiedpermissions_policy_store" "hardened" {
  deletion_protection = "ENABLED"

  validation_settings {
    mode = "STRICT"
  }
}

resource "aws_verifiedpermissions_policy_store" "bare" { # want: policies_validated, deletion_protection
  validation_settings {
    mode = "OFF"
  }
}

resource "aws_verifiedpermissions_policy_store" "from_variables" { # undecided: policies_validated, deletion_protection
  deletion_protection = var.protection

  validation_settings {
    mode = var.mode
  }
}

resource "aws_verifiedpermissions_policy" "narrow" {
  policy_store_id = aws_verifiedpermissions_policy_store.hardened.id

  definition {
    static {
      statement = <<-CEDAR
        permit (principal in Shop::Group::"clerks", action == Shop::Action::"read", resource)
        when { resource.owner == principal };
      CEDAR
    }
  }
}

resource "aws_verifiedpermissions_policy" "conditional" {
  policy_store_id = aws_verifiedpermissions_policy_store.hardened.id

  definition {
    static {
      statement = "permit (principal, action, resource) when { resource.public };"
    }
  }
}

resource "aws_verifiedpermissions_policy" "open" { # want: no_open_permit
  policy_store_id = aws_verifiedpermissions_policy_store.bare.id

  definition {
    static {
      statement = "permit (principal, action, resource);"
    }
  }
}

resource "aws_verifiedpermissions_policy" "public_reading" {
  policy_store_id = aws_verifiedpermissions_policy_store.hardened.id

  definition {
    static {
      statement = "permit (principal, action == Shop::Action::\"read\", resource);"
    }
  }
}

resource "aws_verifiedpermissions_policy" "from_variable" { # undecided: no_open_permit
  policy_store_id = aws_verifiedpermissions_policy_store.bare.id

  definition {
    static {
      statement = var.statement
    }
  }
}

resource "aws_verifiedpermissions_identity_source" "named" {
  policy_store_id = aws_verifiedpermissions_policy_store.hardened.id

  configuration {
    cognito_user_pool_configuration {
      client_ids    = ["3a1b2c3d4e5f6g7h8i9j"]
      user_pool_arn = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_aBcDeFgHi"
    }
  }
}

resource "aws_verifiedpermissions_identity_source" "any_client" { # want: clients_named
  policy_store_id = aws_verifiedpermissions_policy_store.bare.id

  configuration {
    open_id_connect_configuration {
      issuer = "https://login.shop.example"

      token_selection {
        access_token_only {
          principal_id_claim = "sub"
        }
      }
    }
  }
}

resource "aws_verifiedpermissions_identity_source" "from_variable" { # undecided: clients_named
  policy_store_id = aws_verifiedpermissions_policy_store.bare.id

  configuration {
    cognito_user_pool_configuration {
      client_ids    = var.clients
      user_pool_arn = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_aBcDeFgHi"
    }
  }
}
