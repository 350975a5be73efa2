variable "flag" {}
variable "text" {}
variable "list" {}
variable "number" {}

resource "azurerm_role_definition" "operator" {
  name  = "vm-operator"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"

  permissions {
    actions     = ["Microsoft.Compute/virtualMachines/*", "Microsoft.Authorization/*/read"]
    not_actions = ["Microsoft.Compute/virtualMachines/delete"]
  }
}

resource "azurerm_role_definition" "excepted" {
  name  = "authorization-reader"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"

  permissions {
    actions     = ["Microsoft.Authorization/*"]
    not_actions = ["Microsoft.Authorization/*/write"]
  }
}

resource "azurerm_role_definition" "everything" { # want: no_custom_owner_role, no_role_creation, no_role_assignment_right
  # undecided: no_wildcard_everywhere
  name              = "super-user"
  scope             = data.azurerm_subscription.primary.id
  assignable_scopes = [data.azurerm_subscription.primary.id]

  permissions {
    actions = ["*"]
  }
}

resource "azurerm_role_definition" "authorization" { # want: no_role_creation, no_role_assignment_right
  name  = "access-manager"
  scope = data.azurerm_subscription.primary.id

  permissions {
    actions = ["microsoft.authorization/role*/*"]
  }
}

resource "azurerm_role_definition" "at_root" { # want: no_wildcard_everywhere
  name              = "network-admin"
  scope             = "/"
  assignable_scopes = ["/"]

  permissions {
    actions = ["Microsoft.Network/*"]
  }
}

resource "azurerm_role_definition" "from_variable" { # undecided: no_wildcard_everywhere, no_custom_owner_role, no_role_creation, no_role_assignment_right
  name              = "variable"
  scope             = data.azurerm_subscription.primary.id
  assignable_scopes = var.list

  permissions {
    actions = var.list
  }
}

resource "azurerm_role_assignment" "reader" {
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = "Reader"
  principal_id         = var.text
}

resource "azurerm_role_assignment" "delegated" {
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = "Role Based Access Control Administrator"
  principal_id         = var.text
  condition_version    = "2.0"
  condition            = "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})))"
}

resource "azurerm_role_assignment" "owner" { # want: no_standing_administrator
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = "Owner"
  principal_id         = var.text
}

resource "azurerm_role_assignment" "owner_by_id" { # want: no_standing_administrator
  scope              = "/subscriptions/00000000-0000-0000-0000-000000000000"
  role_definition_id = "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"
  principal_id       = var.text
}

resource "azurerm_role_assignment" "from_variable" { # undecided: no_standing_administrator
  scope                = data.azurerm_subscription.primary.id
  role_definition_name = var.text
  principal_id         = var.text
}

resource "azurerm_role_management_policy" "strict" {
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id

  activation_rules {
    maximum_duration                   = "PT4H"
    require_multifactor_authentication = true
    require_approval                   = true
  }
  active_assignment_rules {
    expiration_required = true
    expire_after        = "P15D"
  }
}

resource "azurerm_role_management_policy" "lax" { # want: activation_requires_mfa, active_assignment_expires
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id

  activation_rules {
    maximum_duration                   = "PT8H"
    require_multifactor_authentication = false
  }
  active_assignment_rules {
    expiration_required = false
  }
}

resource "azurerm_role_management_policy" "from_variables" { # undecided: activation_requires_mfa, active_assignment_expires
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id

  activation_rules {
    require_multifactor_authentication = var.flag
  }
  active_assignment_rules {
    expiration_required = var.flag
  }
}

resource "azurerm_pim_active_role_assignment" "hours" {
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id
  principal_id       = var.text

  schedule {
    expiration {
      duration_hours = 8
    }
  }
}

resource "azurerm_pim_active_role_assignment" "forever" { # want: active_assignment_expires
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id
  principal_id       = var.text
}

resource "azurerm_pim_active_role_assignment" "from_variable" { # undecided: active_assignment_expires
  scope              = data.azurerm_subscription.primary.id
  role_definition_id = data.azurerm_role_definition.owner.id
  principal_id       = var.text

  schedule {
    expiration {
      duration_days = var.number
    }
  }
}

resource "azurerm_active_directory_domain_service" "hardened" {
  name                = "ds"
  location            = "westeurope"
  resource_group_name = "rg-identity"
  domain_name         = "corp.example.com"
  sku                 = "Enterprise"

  secure_ldap {
    enabled                  = true
    pfx_certificate          = var.text
    pfx_certificate_password = var.text
  }
  security {
    sync_ntlm_passwords = true
  }
}

resource "azurerm_active_directory_domain_service" "legacy" { # want: domain_legacy_protocols, domain_ldap_not_public
  name                = "ds-legacy"
  location            = "westeurope"
  resource_group_name = "rg-identity"
  domain_name         = "legacy.example.com"
  sku                 = "Standard"

  secure_ldap {
    enabled                  = true
    external_access_enabled  = true
    pfx_certificate          = var.text
    pfx_certificate_password = var.text
  }
  security {
    ntlm_v1_enabled = true
  }
}

resource "azurerm_active_directory_domain_service" "from_variables" { # undecided: domain_legacy_protocols, domain_ldap_not_public
  name                = "ds-variables"
  location            = "westeurope"
  resource_group_name = "rg-identity"
  domain_name         = "variables.example.com"
  sku                 = "Standard"

  secure_ldap {
    enabled                 = true
    external_access_enabled = var.flag
  }
  security {
    tls_v1_enabled = var.flag
  }
}
