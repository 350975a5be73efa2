variable "flag" {}
variable "text" {}
variable "list" {}

resource "azurerm_management_group_policy_assignment" "enforced" {
  name                 = "allowed-regions"
  policy_definition_id = azurerm_policy_definition.regions.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
}

resource "azurerm_management_group_policy_assignment" "pilot" { # want: assignment_enforced, no_excluded_scopes
  name                 = "pilot"
  policy_definition_id = azurerm_policy_definition.regions.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
  enforce              = false
  not_scopes           = ["/subscriptions/00000000-0000-0000-0000-000000000001"]
}

resource "azurerm_management_group_policy_assignment" "from_variables" { # undecided: assignment_enforced, no_excluded_scopes
  name                 = "variables"
  policy_definition_id = azurerm_policy_definition.regions.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
  enforce              = var.flag
  not_scopes           = var.list
}

resource "azurerm_management_group_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = azurerm_management_group_policy_assignment.enforced.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
  exemption_category   = "Waiver"
  description          = "Accepted by the head of platform until the move to West Europe is done."
  expires_on           = "2027-01-31T00:00:00Z"
}

resource "azurerm_management_group_policy_exemption" "forever" { # want: exemption_expires, exemption_explained
  name                 = "forever"
  policy_assignment_id = azurerm_management_group_policy_assignment.enforced.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
  exemption_category   = "Mitigated"
}

resource "azurerm_management_group_policy_exemption" "from_variables" { # undecided: exemption_expires, exemption_explained
  name                 = "variables"
  policy_assignment_id = azurerm_management_group_policy_assignment.enforced.id
  management_group_id  = "/providers/Microsoft.Management/managementGroups/corp"
  exemption_category   = "Waiver"
  description          = var.text
  expires_on           = var.text
}

resource "azurerm_subscription_policy_assignment" "enforced" {
  name                 = "allowed-regions"
  policy_definition_id = azurerm_policy_definition.regions.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
}

resource "azurerm_subscription_policy_assignment" "pilot" { # want: assignment_enforced, no_excluded_scopes
  name                 = "pilot"
  policy_definition_id = azurerm_policy_definition.regions.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  enforce              = false
  not_scopes           = ["/subscriptions/00000000-0000-0000-0000-000000000001"]
}

resource "azurerm_subscription_policy_assignment" "from_variables" { # undecided: assignment_enforced, no_excluded_scopes
  name                 = "variables"
  policy_definition_id = azurerm_policy_definition.regions.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  enforce              = var.flag
  not_scopes           = var.list
}

resource "azurerm_subscription_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = azurerm_subscription_policy_assignment.enforced.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  exemption_category   = "Waiver"
  description          = "Accepted by the head of platform until the move to West Europe is done."
  expires_on           = "2027-01-31T00:00:00Z"
}

resource "azurerm_subscription_policy_exemption" "forever" { # want: exemption_expires, exemption_explained
  name                 = "forever"
  policy_assignment_id = azurerm_subscription_policy_assignment.enforced.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  exemption_category   = "Mitigated"
}

resource "azurerm_subscription_policy_exemption" "from_variables" { # undecided: exemption_expires, exemption_explained
  name                 = "variables"
  policy_assignment_id = azurerm_subscription_policy_assignment.enforced.id
  subscription_id      = "/subscriptions/00000000-0000-0000-0000-000000000000"
  exemption_category   = "Waiver"
  description          = var.text
  expires_on           = var.text
}

resource "azurerm_resource_group_policy_assignment" "enforced" {
  name                 = "allowed-regions"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_group_id    = azurerm_resource_group.main.id
}

resource "azurerm_resource_group_policy_assignment" "pilot" { # want: assignment_enforced, no_excluded_scopes
  name                 = "pilot"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_group_id    = azurerm_resource_group.main.id
  enforce              = false
  not_scopes           = ["/subscriptions/00000000-0000-0000-0000-000000000001"]
}

resource "azurerm_resource_group_policy_assignment" "from_variables" { # undecided: assignment_enforced, no_excluded_scopes
  name                 = "variables"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_group_id    = azurerm_resource_group.main.id
  enforce              = var.flag
  not_scopes           = var.list
}

resource "azurerm_resource_group_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = azurerm_resource_group_policy_assignment.enforced.id
  resource_group_id    = azurerm_resource_group.main.id
  exemption_category   = "Waiver"
  description          = "Accepted by the head of platform until the move to West Europe is done."
  expires_on           = "2027-01-31T00:00:00Z"
}

resource "azurerm_resource_group_policy_exemption" "forever" { # want: exemption_expires, exemption_explained
  name                 = "forever"
  policy_assignment_id = azurerm_resource_group_policy_assignment.enforced.id
  resource_group_id    = azurerm_resource_group.main.id
  exemption_category   = "Mitigated"
}

resource "azurerm_resource_group_policy_exemption" "from_variables" { # undecided: exemption_expires, exemption_explained
  name                 = "variables"
  policy_assignment_id = azurerm_resource_group_policy_assignment.enforced.id
  resource_group_id    = azurerm_resource_group.main.id
  exemption_category   = "Waiver"
  description          = var.text
  expires_on           = var.text
}

resource "azurerm_resource_policy_assignment" "enforced" {
  name                 = "allowed-regions"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_id          = azurerm_virtual_network.main.id
}

resource "azurerm_resource_policy_assignment" "pilot" { # want: assignment_enforced
  name                 = "pilot"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_id          = azurerm_virtual_network.main.id
  enforce              = false
}

resource "azurerm_resource_policy_assignment" "from_variables" { # undecided: assignment_enforced
  name                 = "variables"
  policy_definition_id = azurerm_policy_definition.regions.id
  resource_id          = azurerm_virtual_network.main.id
  enforce              = var.flag
}

resource "azurerm_resource_policy_exemption" "migration" {
  name                 = "migration"
  policy_assignment_id = azurerm_resource_policy_assignment.enforced.id
  resource_id          = azurerm_virtual_network.main.id
  exemption_category   = "Waiver"
  description          = "Accepted by the head of platform until the move to West Europe is done."
  expires_on           = "2027-01-31T00:00:00Z"
}

resource "azurerm_resource_policy_exemption" "forever" { # want: exemption_expires, exemption_explained
  name                 = "forever"
  policy_assignment_id = azurerm_resource_policy_assignment.enforced.id
  resource_id          = azurerm_virtual_network.main.id
  exemption_category   = "Mitigated"
}

resource "azurerm_resource_policy_exemption" "from_variables" { # undecided: exemption_expires, exemption_explained
  name                 = "variables"
  policy_assignment_id = azurerm_resource_policy_assignment.enforced.id
  resource_id          = azurerm_virtual_network.main.id
  exemption_category   = "Waiver"
  description          = var.text
  expires_on           = var.text
}
