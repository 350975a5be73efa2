# Patient data on Google Cloud that holds itself to the customer's duties of the
# scenario patient_data_google. careless/ is the same as it should not be.

terraform {
  required_version = ">= 1.8"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
    responsibility = {
      source  = "shared-responsibility/responsibility"
      version = "~> 0.1"
    }
  }
}

variable "project" {
  description = "The project, which is covered by the business associate agreement."
  type        = string
}

variable "clinicians" {
  description = "Mail address of the group that may see patient data."
  type        = string
}

variable "application" {
  description = "The application: its instance group, the check of its health, and the service account it runs as."
  type        = object({ instance_group = string, health_check = string, service_account = string })
}

# Who does what, as data: one matrix for each service of the scenario.
data "responsibility_scenarios" "this" {
  ids = ["patient_data_google"]
}

data "responsibility_matrix" "this" {
  for_each = data.responsibility_scenarios.this.scenarios["patient_data_google"].services

  service = each.key
  variant = each.value.variant
}

# Keys: one for all patient data, which only the two services may use.

data "google_storage_project_service_account" "this" {}

data "google_bigquery_default_service_account" "this" {}

resource "google_kms_key_ring" "patients" {
  name     = "patients"
  location = "europe-west3"
}

resource "google_kms_crypto_key" "patients" {
  name            = "patients"
  key_ring        = google_kms_key_ring.patients.id
  rotation_period = "7776000s"
}

resource "google_kms_crypto_key_iam_binding" "patients" {
  crypto_key_id = google_kms_crypto_key.patients.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members = [
    data.google_storage_project_service_account.this.member,
    data.google_bigquery_default_service_account.this.member,
  ]
}

# Data: under that key, for clinicians and the application.

resource "google_storage_bucket" "documents" {
  name                        = "${var.project}-patient-documents"
  location                    = "europe-west3"
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  encryption {
    default_kms_key_name = google_kms_crypto_key.patients.id
  }

  depends_on = [google_kms_crypto_key_iam_binding.patients]

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ google_storage_bucket = self })
      error_message = provider::responsibility::explain({ google_storage_bucket = self })
    }
  }
}

resource "google_storage_bucket_iam_binding" "documents" {
  bucket  = google_storage_bucket.documents.name
  role    = "roles/storage.objectViewer"
  members = ["group:${var.clinicians}", "serviceAccount:${var.application.service_account}"]
}

resource "google_bigquery_dataset" "records" {
  dataset_id                 = "records"
  location                   = "europe-west3"
  delete_contents_on_destroy = false

  default_encryption_configuration {
    kms_key_name = google_kms_crypto_key.patients.id
  }

  depends_on = [google_kms_crypto_key_iam_binding.patients]

  lifecycle {
    postcondition {
      condition     = provider::responsibility::met({ google_bigquery_dataset = self })
      error_message = provider::responsibility::explain({ google_bigquery_dataset = self })
    }
  }
}

resource "google_bigquery_dataset_iam_member" "clinicians" {
  dataset_id = google_bigquery_dataset.records.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = "group:${var.clinicians}"
}

resource "google_project_iam_member" "clinicians" {
  project = var.project
  role    = "roles/bigquery.jobUser"
  member  = "group:${var.clinicians}"
}

# Network: one subnet, opened to the load balancer and nobody else.

resource "google_compute_network" "clinic" {
  name                    = "clinic"
  auto_create_subnetworks = false
}

resource "google_compute_subnetwork" "application" {
  name                     = "application"
  region                   = "europe-west3"
  network                  = google_compute_network.clinic.id
  ip_cidr_range            = "10.40.0.0/20"
  private_ip_google_access = true

  log_config {
    flow_sampling = 0.5
    metadata      = "INCLUDE_ALL_METADATA"
  }
}

resource "google_compute_firewall" "load_balancer" {
  name                    = "load-balancer-to-application"
  network                 = google_compute_network.clinic.id
  source_ranges           = ["130.211.0.0/22", "35.191.0.0/16"]
  target_service_accounts = [var.application.service_account]

  allow {
    protocol = "tcp"
    ports    = ["8443"]
  }
}

# Edge: attacks and floods stop here.

resource "google_compute_security_policy" "portal" {
  name = "portal"

  adaptive_protection_config {
    layer_7_ddos_defense_config {
      enable = true
    }
  }

  dynamic "rule" {
    for_each = { 100 = "cve-canary", 110 = "sqli-v33-stable", 120 = "xss-v33-stable" }

    content {
      priority = rule.key
      action   = "deny(403)"
      match {
        expr {
          expression = "evaluatePreconfiguredWaf('${rule.value}')"
        }
      }
    }
  }

  rule {
    priority = 2147483647
    action   = "throttle"
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
    rate_limit_options {
      conform_action = "allow"
      exceed_action  = "deny(429)"
      enforce_on_key = "IP"
      rate_limit_threshold {
        count        = 600
        interval_sec = 60
      }
    }
  }
}

resource "google_compute_backend_service" "portal" {
  name                  = "portal"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTPS"
  security_policy       = google_compute_security_policy.portal.id
  health_checks         = [var.application.health_check]

  backend {
    group = var.application.instance_group
  }

  log_config {
    enable = true
  }
}

# Watch: Security Command Center reports every bucket that our key does not protect.
resource "google_scc_management_project_security_health_analytics_custom_module" "own_key" {
  display_name     = "bucket_without_own_key"
  enablement_state = "ENABLED"

  custom_config {
    severity       = "HIGH"
    description    = "A bucket is not encrypted with a key of the clinic."
    recommendation = "Set a default key of the key ring patients."
    predicate {
      expression = "!has(resource.encryption.defaultKmsKeyName)"
    }
    resource_selector {
      resource_types = ["storage.googleapis.com/Bucket"]
    }
  }
}

locals {
  # What says something about another resource goes with it.
  together = {
    google_kms_crypto_key             = google_kms_crypto_key.patients
    google_kms_crypto_key_iam_binding = google_kms_crypto_key_iam_binding.patients
    google_storage_bucket_iam_binding = google_storage_bucket_iam_binding.documents
    google_project_iam_member         = google_project_iam_member.clinicians
    google_compute_network            = google_compute_network.clinic
    google_compute_subnetwork         = google_compute_subnetwork.application
    google_compute_firewall           = google_compute_firewall.load_balancer
    google_compute_security_policy    = google_compute_security_policy.portal
    google_compute_backend_service    = google_compute_backend_service.portal
  }
}

output "duties" {
  description = "What the clinic does by scenario, and the areas in which a service leaves it something to do."
  value = {
    scenario = [for d in data.responsibility_scenarios.this.scenarios["patient_data_google"].duties : d.text if d.party == "customer"]
    services = { for id, m in data.responsibility_matrix.this : id => concat(m.customer, m.shared) }
  }

  precondition {
    condition     = provider::responsibility::met(local.together)
    error_message = nonsensitive(provider::responsibility::explain(local.together))
  }
}
