variable "name" {
  type = string
}

variable "location" {
  type = string
}

variable "resource_group_name" {
  type = string
}

variable "defender_plans" {
  description = "Tier by plan."
  type = map(object({
    tier       = optional(string, "Standard")
    subplan    = optional(string)
    extensions = optional(list(string), [])
  }))
}

variable "security_contact" {
  type = object({
    email               = string
    phone               = optional(string)
    alert_notifications = optional(bool)
    alerts_to_admins    = optional(bool)
  })
}

variable "defender_settings" {
  type    = map(bool)
  default = {}
}

variable "activity_alerts" {
  type = map(object({
    category  = optional(string, "Administrative")
    operation = string
    enabled   = optional(bool, true)
  }))
}

variable "action_group" {
  type = object({
    short_name = string
    emails     = optional(map(string), {})
    webhooks   = optional(map(string), {})
  })
}

variable "workspace" {
  type = object({
    retention_in_days      = optional(number, 90)
    daily_quota_gb         = optional(number)
    internet_ingestion     = optional(bool)
    internet_query         = optional(bool)
    cmk_for_query          = optional(bool)
    allow_resource_access  = optional(bool)
    disable_authentication = optional(bool)
  })
}

variable "application_insights" {
  type = map(object({
    type               = optional(string, "web")
    retention_in_days  = optional(number)
    disable_ip_masking = optional(bool)
    local_auth_off     = optional(bool)
    ingestion          = optional(bool)
    query              = optional(bool)
  }))
}

variable "assignments" {
  description = "Policy assignments of the management group."
  type = map(object({
    definition = string
    enforce    = optional(bool)
    effect     = optional(string)
    not_scopes = optional(list(string), [])
    message    = optional(string)
    identity   = optional(bool, false)
  }))
}

variable "exemptions" {
  type = map(object({
    assignment = string
    category   = string
    expires_on = optional(string)
    reason     = optional(string)
  }))
}

variable "management_group_id" {
  type = string
}

variable "roles" {
  description = "Custom roles."
  type = map(object({
    actions      = list(string)
    not_actions  = optional(list(string), [])
    data_actions = optional(list(string), [])
    scopes       = optional(list(string))
  }))
}

variable "role_assignments" {
  type = map(object({
    role      = string
    principal = string
    type      = optional(string)
    scope     = optional(string)
    condition = optional(string)
  }))
}

variable "activation" {
  description = "How eligible roles are activated."
  type = map(object({
    maximum_duration = optional(string)
    require_mfa      = optional(bool)
    require_approval = optional(bool)
    require_reason   = optional(bool)
    approvers        = optional(list(string), [])
  }))
}

variable "diagnostics" {
  type = map(object({
    resource_id = string
    categories  = optional(list(string), ["Administrative", "Security", "Alert", "Policy"])
  }))
}

data "azurerm_subscription" "current" {}

data "azurerm_role_definition" "this" {
  for_each = { for name, a in var.role_assignments : name => a if !contains(keys(var.roles), a.role) }
  name     = each.value.role
}

locals {
  contact = var.security_contact

  role_ids = merge(
    { for name, r in data.azurerm_role_definition.this : name => r.role_definition_id },
    { for name, r in azurerm_role_definition.this : name => r.role_definition_resource_id },
  )
}

resource "azurerm_security_center_subscription_pricing" "this" {
  for_each = var.defender_plans

  resource_type = each.key
  tier          = each.value.tier
  subplan       = each.value.subplan

  dynamic "extension" {
    for_each = toset(each.value.extensions)
    content {
      name = extension.value
    }
  }
}

resource "azurerm_security_center_contact" "this" {
  name                = "default"
  email               = local.contact.email
  phone               = local.contact.phone
  alert_notifications = local.contact.alert_notifications
  alerts_to_admins    = local.contact.alerts_to_admins
}

resource "azurerm_security_center_setting" "this" {
  for_each = var.defender_settings

  setting_name = each.key
  enabled      = each.value
}

resource "azurerm_log_analytics_workspace" "this" {
  name                               = "log-${var.name}"
  location                           = var.location
  resource_group_name                = var.resource_group_name
  retention_in_days                  = var.workspace.retention_in_days
  daily_quota_gb                     = var.workspace.daily_quota_gb
  internet_ingestion_enabled         = var.workspace.internet_ingestion
  internet_query_enabled             = var.workspace.internet_query
  cmk_for_query_forced               = var.workspace.cmk_for_query
  allow_resource_only_permissions    = var.workspace.allow_resource_access
  local_authentication_disabled      = var.workspace.disable_authentication
  reservation_capacity_in_gb_per_day = null
}

resource "azurerm_application_insights" "this" {
  for_each = var.application_insights

  name                          = "appi-${each.key}"
  location                      = var.location
  resource_group_name           = var.resource_group_name
  application_type              = each.value.type
  workspace_id                  = azurerm_log_analytics_workspace.this.id
  retention_in_days             = each.value.retention_in_days
  disable_ip_masking            = each.value.disable_ip_masking
  local_authentication_disabled = each.value.local_auth_off
  internet_ingestion_enabled    = each.value.ingestion
  internet_query_enabled        = each.value.query
}

resource "azurerm_monitor_action_group" "this" {
  name                = "ag-${var.name}"
  resource_group_name = var.resource_group_name
  short_name          = var.action_group.short_name

  dynamic "email_receiver" {
    for_each = var.action_group.emails
    content {
      name                    = email_receiver.key
      email_address           = email_receiver.value
      use_common_alert_schema = true
    }
  }

  dynamic "webhook_receiver" {
    for_each = var.action_group.webhooks
    content {
      name        = webhook_receiver.key
      service_uri = webhook_receiver.value
    }
  }
}

resource "azurerm_monitor_activity_log_alert" "this" {
  for_each = var.activity_alerts

  name                = each.key
  location            = "global"
  resource_group_name = var.resource_group_name
  scopes              = [data.azurerm_subscription.current.id]
  enabled             = each.value.enabled

  criteria {
    category       = each.value.category
    operation_name = each.value.operation
  }

  dynamic "action" {
    for_each = length(var.action_group.emails) + length(var.action_group.webhooks) > 0 ? [azurerm_monitor_action_group.this.id] : []
    content {
      action_group_id = action.value
    }
  }
}

resource "azurerm_monitor_diagnostic_setting" "this" {
  for_each = var.diagnostics

  name                       = each.key
  target_resource_id         = each.value.resource_id
  log_analytics_workspace_id = azurerm_log_analytics_workspace.this.id

  dynamic "enabled_log" {
    for_each = toset(each.value.categories)
    content {
      category = enabled_log.key
    }
  }
}

resource "azurerm_management_group_policy_assignment" "this" {
  for_each = var.assignments

  name                 = each.key
  management_group_id  = var.management_group_id
  policy_definition_id = each.value.definition
  enforce              = each.value.enforce
  not_scopes           = each.value.not_scopes
  location             = each.value.identity ? var.location : null
  parameters           = each.value.effect == null ? null : jsonencode({ effect = { value = each.value.effect } })

  dynamic "identity" {
    for_each = each.value.identity ? ["SystemAssigned"] : []
    content {
      type = identity.value
    }
  }

  dynamic "non_compliance_message" {
    for_each = each.value.message[*]
    content {
      content = non_compliance_message.value
    }
  }
}

resource "azurerm_management_group_policy_exemption" "this" {
  for_each = var.exemptions

  name                 = each.key
  management_group_id  = var.management_group_id
  policy_assignment_id = azurerm_management_group_policy_assignment.this[each.value.assignment].id
  exemption_category   = each.value.category
  expires_on           = each.value.expires_on
  description          = each.value.reason
}

resource "azurerm_role_definition" "this" {
  for_each = var.roles

  name              = each.key
  scope             = data.azurerm_subscription.current.id
  assignable_scopes = coalesce(each.value.scopes, [data.azurerm_subscription.current.id])

  permissions {
    actions      = each.value.actions
    not_actions  = each.value.not_actions
    data_actions = each.value.data_actions
  }
}

resource "azurerm_role_assignment" "this" {
  for_each = var.role_assignments

  scope              = coalesce(each.value.scope, data.azurerm_subscription.current.id)
  role_definition_id = local.role_ids[each.value.role]
  principal_id       = each.value.principal
  principal_type     = each.value.type
  condition          = each.value.condition
  condition_version  = each.value.condition == null ? null : "2.0"
}

resource "azurerm_role_management_policy" "this" {
  for_each = var.activation

  scope              = data.azurerm_subscription.current.id
  role_definition_id = try(local.role_ids[each.key], null)

  activation_rules {
    maximum_duration                   = each.value.maximum_duration
    require_multifactor_authentication = each.value.require_mfa
    require_approval                   = each.value.require_approval
    require_justification              = each.value.require_reason

    dynamic "approval_stage" {
      for_each = length(each.value.approvers) > 0 ? [each.value.approvers] : []
      content {
        dynamic "primary_approver" {
          for_each = approval_stage.value
          content {
            type      = "User"
            object_id = primary_approver.value
          }
        }
      }
    }
  }
}
