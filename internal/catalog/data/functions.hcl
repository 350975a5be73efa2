# Functions that the conditions of several services call. Their names are taken: no service may define its own under one of them.

function "is_set" {
  description = "Whether an argument is given and not empty."
  params      = ["value"]
  result      = value != null && value != ""
}

function "is_service_wildcard" {
  description = "Whether an IAM action covers a whole service, or all of them."
  params      = ["action"]
  result      = action == "*" || endswith(action, ":*")
}

function "covers_action" {
  description = "Whether the actions of a policy statement cover the action; effect, resources and conditions do not count."
  params      = ["statement", "action"]
  result      = anytrue([for a in statement.actions : action_matches(a, action)]) || length(statement.not_actions) > 0 && !anytrue([for a in statement.not_actions : action_matches(a, action)])
}
