variable "text" {}
variable "list" {}

resource "google_scc_mute_config" "website" {
  mute_config_id = "website"
  parent         = "organizations/123456789"
  type           = "DYNAMIC"
  filter         = "category=\"PUBLIC_BUCKET_ACL\" AND resource.project_display_name=\"www\""
}

resource "google_scc_mute_config" "medium" { # want: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "medium"
  parent         = "organizations/123456789"
  type           = "STATIC"
  filter         = "severity=\"MEDIUM\""
}

resource "google_scc_mute_config" "from_variables" { # undecided: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "variables"
  parent         = "organizations/123456789"
  type           = var.text
  filter         = var.text
}

resource "google_scc_v2_organization_mute_config" "website" {
  mute_config_id = "website"
  organization   = "123456789"
  location       = "global"
  type           = "DYNAMIC"
  filter         = "category=\"PUBLIC_BUCKET_ACL\" AND resource.project_display_name=\"www\""
}

resource "google_scc_v2_organization_mute_config" "medium" { # want: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "medium"
  organization   = "123456789"
  location       = "global"
  type           = "STATIC"
  filter         = "severity=\"MEDIUM\""
}

resource "google_scc_v2_organization_mute_config" "from_variables" { # undecided: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "variables"
  organization   = "123456789"
  location       = "global"
  type           = var.text
  filter         = var.text
}

resource "google_scc_v2_folder_mute_config" "website" {
  mute_config_id = "website"
  folder         = "123456789"
  location       = "global"
  type           = "DYNAMIC"
  filter         = "category=\"PUBLIC_BUCKET_ACL\" AND resource.project_display_name=\"www\""
}

resource "google_scc_v2_folder_mute_config" "medium" { # want: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "medium"
  folder         = "123456789"
  location       = "global"
  type           = "STATIC"
  filter         = "severity=\"MEDIUM\""
}

resource "google_scc_v2_folder_mute_config" "from_variables" { # undecided: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "variables"
  folder         = "123456789"
  location       = "global"
  type           = var.text
  filter         = var.text
}

resource "google_scc_v2_project_mute_config" "website" {
  mute_config_id = "website"
  project        = "www"
  location       = "global"
  type           = "DYNAMIC"
  filter         = "category=\"PUBLIC_BUCKET_ACL\" AND resource.project_display_name=\"www\""
}

resource "google_scc_v2_project_mute_config" "medium" { # want: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "medium"
  project        = "www"
  location       = "global"
  type           = "STATIC"
  filter         = "severity=\"MEDIUM\""
}

resource "google_scc_v2_project_mute_config" "from_variables" { # undecided: mute_rules_narrow, mute_rules_dynamic
  mute_config_id = "variables"
  project        = "www"
  location       = "global"
  type           = var.text
  filter         = var.text
}

resource "google_scc_event_threat_detection_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_event_threat_detection_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_event_threat_detection_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_folder_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_folder_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_folder_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_management_folder_security_health_analytics_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_management_folder_security_health_analytics_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_management_folder_security_health_analytics_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_management_organization_event_threat_detection_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_management_organization_event_threat_detection_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_management_organization_event_threat_detection_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_management_organization_security_health_analytics_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_management_organization_security_health_analytics_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_management_organization_security_health_analytics_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_management_project_security_health_analytics_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_management_project_security_health_analytics_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_management_project_security_health_analytics_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_organization_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_organization_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_organization_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_project_custom_module" "on" {
  display_name     = "on"
  enablement_state = "ENABLED"
}

resource "google_scc_project_custom_module" "off" { # want: custom_modules_enabled
  display_name     = "off"
  enablement_state = "DISABLED"
}

resource "google_scc_project_custom_module" "from_variable" { # undecided: custom_modules_enabled
  display_name     = "from_variable"
  enablement_state = var.text
}

resource "google_scc_source_iam_member" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = "group:secops@example.com"
}

resource "google_scc_source_iam_member" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = "allUsers"
}

resource "google_scc_source_iam_member" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = var.text
}

resource "google_scc_source_iam_binding" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = ["group:secops@example.com"]
}

resource "google_scc_source_iam_binding" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = ["allAuthenticatedUsers"]
}

resource "google_scc_source_iam_binding" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = var.list
}

resource "google_scc_source_iam_policy" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = jsonencode({ bindings = [{ role = "roles/securitycenter.findingsViewer", members = ["group:secops@example.com"] }] })
}

resource "google_scc_source_iam_policy" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = jsonencode({ bindings = [{ role = "roles/securitycenter.findingsViewer", members = ["allUsers"] }] })
}

resource "google_scc_source_iam_policy" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = var.text
}

resource "google_scc_v2_organization_source_iam_member" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = "group:secops@example.com"
}

resource "google_scc_v2_organization_source_iam_member" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = "allUsers"
}

resource "google_scc_v2_organization_source_iam_member" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  member       = var.text
}

resource "google_scc_v2_organization_source_iam_binding" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = ["group:secops@example.com"]
}

resource "google_scc_v2_organization_source_iam_binding" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = ["allAuthenticatedUsers"]
}

resource "google_scc_v2_organization_source_iam_binding" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  role         = "roles/securitycenter.findingsViewer"
  members      = var.list
}

resource "google_scc_v2_organization_source_iam_policy" "closed" {
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = jsonencode({ bindings = [{ role = "roles/securitycenter.findingsViewer", members = ["group:secops@example.com"] }] })
}

resource "google_scc_v2_organization_source_iam_policy" "public" { # want: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = jsonencode({ bindings = [{ role = "roles/securitycenter.findingsViewer", members = ["allUsers"] }] })
}

resource "google_scc_v2_organization_source_iam_policy" "from_variable" { # undecided: findings_not_public
  organization = "123456789"
  source       = google_scc_source.own.name
  policy_data  = var.text
}
