variable "organization_id" {
  type = string
}

variable "billing_account" {
  type = string
}

variable "folders" {
  type    = set(string)
  default = ["production", "staging", "sandbox"]
}

variable "projects" {
  type = map(object({
    folder          = string
    services        = optional(list(string), [])
    default_network = optional(bool, false)
    viewers         = optional(list(string), [])
    editors         = optional(list(string), [])
    deletion_policy = optional(string, "PREVENT")
    labels          = optional(map(string), {})
  }))
}

variable "audited_services" {
  type    = list(string)
  default = ["allServices"]
}

variable "audit_exemptions" {
  type    = list(string)
  default = []
}

variable "custom_roles" {
  type = map(object({
    title       = string
    permissions = list(string)
    stage       = optional(string)
  }))
}

variable "repositories" {
  description = "Repositories that may deploy, by project."
  type        = map(string)
}

variable "issuer" {
  type    = string
  default = "https://token.actions.githubusercontent.com"
}

variable "service_account_keys" {
  type    = list(string)
  default = []
}

variable "backends" {
  type = map(object({
    group           = string
    protocol        = optional(string, "HTTPS")
    cdn             = optional(bool, false)
    log_sample_rate = optional(number)
    policy          = optional(string)
    iap = optional(object({
      client_id     = string
      client_secret = string
    }))
  }))
}

variable "edge_rules" {
  type = map(object({
    priority   = number
    action     = optional(string, "deny(403)")
    expression = optional(string)
    ranges     = optional(list(string), [])
    preview    = optional(bool)
  }))
}

variable "adaptive_protection" {
  type = bool
}

variable "muted_findings" {
  type = map(object({
    filter      = string
    description = optional(string)
    expires     = optional(string)
  }))
}

variable "finding_readers" {
  type = set(string)
}

variable "host_network" {
  type = object({
    name    = string
    subnets = map(string)
    peers   = optional(map(object({ ip = string, secret = string })), {})
  })
}

data "google_organization" "this" {
  organization = var.organization_id
}

data "google_iam_policy" "billing" {
  binding {
    role    = "roles/billing.viewer"
    members = [for p in google_project.this : "serviceAccount:${p.number}@cloudservices.gserviceaccount.com"]
  }
}

locals {
  services = merge([
    for project, p in var.projects : {
      for service in p.services : "${project}/${service}" => { project = project, service = service }
    }
  ]...)

  members = flatten([
    for project, p in var.projects : concat(
      [for m in p.viewers : { project = project, role = "roles/viewer", member = m }],
      [for m in p.editors : { project = project, role = "roles/editor", member = m }],
    )
  ])

  constraints = {
    "compute.requireOsLogin"             = true
    "iam.disableServiceAccountKeyUpload" = true
    "storage.uniformBucketLevelAccess"   = true
  }
}

resource "google_folder" "this" {
  for_each = var.folders

  display_name = each.key
  parent       = data.google_organization.this.name
}

resource "google_project" "this" {
  for_each = var.projects

  name                = each.key
  project_id          = "${each.key}-${random_id.project[each.key].hex}"
  folder_id           = google_folder.this[each.value.folder].folder_id
  billing_account     = var.billing_account
  auto_create_network = each.value.default_network
  deletion_policy     = each.value.deletion_policy
  labels              = each.value.labels
}

resource "random_id" "project" {
  for_each    = var.projects
  byte_length = 2
}

resource "google_project_service" "this" {
  for_each = local.services

  project            = google_project.this[each.value.project].project_id
  service            = each.value.service
  disable_on_destroy = false
}

resource "google_org_policy_policy" "this" {
  for_each = local.constraints

  name   = "organizations/${var.organization_id}/policies/${each.key}"
  parent = data.google_organization.this.name

  spec {
    rules {
      enforce = each.value ? "TRUE" : "FALSE"
    }
  }
}

resource "google_project_iam_audit_config" "this" {
  for_each = {
    for pair in setproduct(keys(var.projects), var.audited_services) : join("/", pair) => { project = pair[0], service = pair[1] }
  }

  project = google_project.this[each.value.project].project_id
  service = each.value.service

  dynamic "audit_log_config" {
    for_each = toset(["ADMIN_READ", "DATA_READ", "DATA_WRITE"])
    content {
      log_type         = audit_log_config.value
      exempted_members = var.audit_exemptions
    }
  }
}

resource "google_project_iam_member" "this" {
  for_each = { for m in local.members : "${m.project}/${m.role}/${m.member}" => m }

  project = google_project.this[each.value.project].project_id
  role    = each.value.role
  member  = each.value.member
}

resource "google_project_iam_custom_role" "this" {
  for_each = var.custom_roles

  project     = values(google_project.this)[0].project_id
  role_id     = each.key
  title       = each.value.title
  permissions = each.value.permissions
  stage       = each.value.stage
}

resource "google_service_account" "deployer" {
  for_each = var.projects

  project    = google_project.this[each.key].project_id
  account_id = "deployer"
}

resource "google_service_account_key" "this" {
  for_each = toset(var.service_account_keys)

  service_account_id = google_service_account.deployer[each.value].name
}

resource "google_iam_workload_identity_pool" "this" {
  project                   = values(google_project.this)[0].project_id
  workload_identity_pool_id = "deployments"
}

resource "google_iam_workload_identity_pool_provider" "this" {
  project                            = google_iam_workload_identity_pool.this.project
  workload_identity_pool_id          = google_iam_workload_identity_pool.this.workload_identity_pool_id
  workload_identity_pool_provider_id = "repositories"
  attribute_condition                = "assertion.repository in ${jsonencode(values(var.repositories))}"

  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
  }

  oidc {
    issuer_uri = var.issuer
  }
}

resource "google_service_account_iam_member" "deployer" {
  for_each = var.repositories

  service_account_id = google_service_account.deployer[each.key].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.this.name}/attribute.repository/${each.value}"
}

resource "google_compute_network" "host" { # want: google_vpc.network_has_rules
  project                 = values(google_project.this)[0].project_id
  name                    = var.host_network.name
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "host" {
  for_each = var.host_network.subnets

  project                  = google_compute_network.host.project
  name                     = each.key
  network                  = google_compute_network.host.id
  region                   = split("/", each.key)[0]
  ip_cidr_range            = each.value
  private_ip_google_access = true

  log_config {
    aggregation_interval = "INTERVAL_10_MIN" # the offices pay by volume
    flow_sampling        = 0.1
  }
}

resource "google_compute_vpn_tunnel" "this" {
  for_each = var.host_network.peers

  project                 = google_compute_network.host.project
  name                    = each.key
  region                  = "europe-west3"
  peer_ip                 = each.value.ip
  shared_secret           = each.value.secret
  ike_version             = 2
  local_traffic_selector  = ["0.0.0.0/0"]
  remote_traffic_selector = ["0.0.0.0/0"]
}

resource "google_compute_security_policy" "edge" { # want: google_cloud_armor.json_parsing
  project = values(google_project.this)[0].project_id
  name    = "edge"

  dynamic "rule" {
    for_each = var.edge_rules
    content {
      action      = rule.value.action
      priority    = rule.value.priority
      description = rule.key
      preview     = rule.value.preview

      match {
        versioned_expr = rule.value.expression == null ? "SRC_IPS_V1" : null

        dynamic "config" {
          for_each = rule.value.expression == null ? [rule.value.ranges] : []
          content {
            src_ip_ranges = config.value
          }
        }

        dynamic "expr" {
          for_each = rule.value.expression[*]
          content {
            expression = expr.value
          }
        }
      }
    }
  }

  rule {
    action      = "allow"
    priority    = 2147483647
    description = "Default"

    match {
      versioned_expr = "SRC_IPS_V1"

      config {
        src_ip_ranges = ["*"]
      }
    }
  }

  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = var.adaptive_protection
    }
  }
}

resource "google_compute_backend_service" "this" {
  for_each = var.backends

  project         = google_compute_network.host.project
  name            = each.key
  protocol        = each.value.protocol
  enable_cdn      = each.value.cdn
  security_policy = coalesce(each.value.policy, google_compute_security_policy.edge.id)

  backend {
    group = each.value.group
  }

  dynamic "log_config" {
    for_each = each.value.log_sample_rate[*]
    content {
      enable      = log_config.value > 0
      sample_rate = log_config.value
    }
  }

  dynamic "iap" {
    for_each = each.value.iap[*]
    content {
      enabled              = true
      oauth2_client_id     = iap.value.client_id
      oauth2_client_secret = iap.value.client_secret
    }
  }
}

resource "google_scc_mute_config" "this" { # want: google_security_command_center.mute_rules_dynamic
  for_each = var.muted_findings

  mute_config_id = each.key
  parent         = data.google_organization.this.name
  filter         = each.value.filter
  description    = each.value.description
}

resource "google_scc_source_iam_member" "readers" {
  for_each = var.finding_readers

  organization = var.organization_id
  source       = "-"
  role         = "roles/securitycenter.findingsViewer"
  member       = each.value
}
