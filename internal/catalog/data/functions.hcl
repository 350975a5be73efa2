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

# Secrets written into settings, such as environment variables

function "is_credential" {
  description = "Whether a value shows by its form that it is a credential: a key id, a private key, a token, a URL or a connection string with a password."
  params      = ["value"]
  result      = matches("(^|[^A-Za-z0-9])(AKIA|ASIA)[A-Z0-9]{16}([^A-Za-z0-9]|$)|-----BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40}|glpat-[A-Za-z0-9_-]{20}|xox[abeoprs]-[A-Za-z0-9-]{10}|sk_live_[A-Za-z0-9]{16}|://[^/:@ ]+:[^/@ {}$]{3,}@|(?i:(^|;) *(password|pwd|accountkey|sharedaccesskey) *= *[^;{}$<\\s]{4,})", value)
}

function "is_web_token" {
  description = "Whether a value is a JSON web token."
  params      = ["value"]
  result      = matches("eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10,}", value)
}

function "is_secret_name" {
  description = "Whether a variable is named after a secret."
  params      = ["name"]
  result      = matches("(?i)(^|_)(passwords?|passwd|pwd|secret_?(access_)?key|api_?key|private_?key|client_?secret|(access|auth|api|bearer)_?token)$", name)
}

function "is_written_out" {
  description = "Whether a value stands for itself and does not refer to a secret kept elsewhere, by an address or a path."
  params      = ["value"]
  result      = value != "" && !matches("(?i)^(arn:|https?://|/|[.]|[{]|[$]|alias/|ssm:|s3://|secretsmanager:|vault:|(true|false|none|null|disabled|enabled|changeme|[*]+)$)|^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+$", value)
}

function "parameter_holds_secret" {
  description = "Whether a parameter, whose name may be in camel case, holds a secret: by the form of its value, or by its name."
  params      = ["name", "value"]
  result      = holds_secret(name, value) || matches("(?i)(password|passwd|apikey|privatekey|secretkey|secretaccesskey|clientsecret|accesstoken|authtoken)$", name) && is_written_out(value)
}

function "holds_secret" {
  description = "Whether a variable holds a secret: by the form of its value, or by its name."
  params      = ["name", "value"]
  result      = is_credential(value) || is_web_token(value) || is_secret_name(name) && is_written_out(value)
}

# Principals of resource policies

function "allows_unnamed" {
  description = "Whether a policy statement allows something to principals that it does not name: everyone, or all but some."
  params      = ["statement"]
  result      = lower(statement.effect) == "allow" && (contains(statement.principals, "*") || length(statement.not_principals) > 0)
}

function "limits_callers" {
  description = "Whether a condition of a policy statement cuts the callers down to accounts, an organization, roles or networks, by a key of all services or one of those given."
  params      = ["statement", "keys"]
  result = anytrue([for c in statement.conditions :
    matches("^(?i)(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$", c.operator)
    && contains(concat(keys, [
      "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:userid",
      "aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:sourceip",
    ]), c.key)
    && (matches("^(?i)(ForAnyValue:)?StringEquals(IgnoreCase)?$", c.operator) || alltrue([for v in c.values : !is_internet(v)]))
  ])
}

function "grants_to_all" {
  description = "Whether a policy statement allows something to everyone: to principals that it does not name, with no condition that cuts them down."
  params      = ["statement"]
  result      = allows_unnamed(statement) && !limits_callers(statement, [])
}

function "grants_whole_service" {
  description = "Whether a policy statement allows all actions of a service, or all but some."
  params      = ["statement"]
  result      = lower(statement.effect) == "allow" && (anytrue([for a in statement.actions : is_service_wildcard(a)]) || length(statement.not_actions) > 0)
}

function "denies_plain_http" {
  description = "Whether a statement denies requests that come without TLS."
  params      = ["statement"]
  result = (
    statement.effect == "Deny"
    && contains(statement.principals, "*")
    && anytrue([for c in statement.conditions : c.key == "aws:securetransport" && contains(c.values, "false")])
  )
}

# Keys, networks, buckets and web ACLs of AWS

function "names_own_key" {
  description = "Whether a KMS key is named that is not the one AWS manages."
  params      = ["key"]
  result      = key != null && !matches("alias/aws/", key)
}

function "admits_internet" {
  description = "Whether a security group lets the internet in by a rule written in it."
  params      = ["group"]
  result      = anytrue([for r in group.ingress : anytrue([for c in r.cidr_blocks : is_internet(c)]) || anytrue([for c in r.ipv6_cidr_blocks : is_internet(c)])])
}

function "is_public_acl" {
  description = "Whether a canned ACL gives access to everyone or to all AWS accounts."
  params      = ["acl"]
  result      = contains(["public-read", "public-read-write", "authenticated-read"], acl)
}

function "runs_managed_group" {
  description = "Whether a web ACL has a rule that runs the managed rule group."
  params      = ["acl", "group"]
  result      = anytrue([for r in acl.rule : r.statement[0].managed_rule_group_statement[0].name == group])
}

# Members of IAM policies of Google Cloud

function "is_public" {
  description = "Whether an IAM member stands for everyone, signed in or not."
  params      = ["member"]
  result      = contains(["allUsers", "allAuthenticatedUsers"], member)
}

function "any_public" {
  description = "Whether one of the IAM members stands for everyone."
  params      = ["members"]
  result      = anytrue([for m in members : is_public(m)])
}

# Firewall rules of Azure databases

function "admits_azure" {
  description = "Whether a firewall rule is the one that stands for all Azure services."
  params      = ["rule"]
  result      = rule.start_ip_address == "0.0.0.0" && rule.end_ip_address == "0.0.0.0"
}

function "is_wide_open" {
  description = "Whether a firewall rule spans most of the internet; from 0.0.0.0 to 0.0.0.0 is Azure's sign for its services and is not meant."
  params      = ["rule"]
  result = (
    (matches("^[01]\\.", rule.start_ip_address) && matches("^2(2[3-9]|[345][0-9])\\.", rule.end_ip_address)) ||
    (matches("^0\\.", rule.start_ip_address) && !matches("^0\\.", rule.end_ip_address)) ||
    rule.end_ip_address == "255.255.255.255"
  )
}

# Diagnostic settings of Azure

function "is_audit_group" {
  description = "Whether a category group of a diagnostic setting holds the audit logs."
  params      = ["group"]
  result      = contains(["audit", "alllogs"], lower(group))
}
