# Patient data as it should not be: every duty of the customer is left to
# nobody, and nothing of it stops a plan. Lint it.

terraform {
  required_version = ">= 1.8"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 8.0"
    }
  }
}

variable "project" {
  description = "A project."
  type        = string
}

# A key that never changes and is gone a day after somebody destroys it, and that
# nothing is encrypted with.
resource "google_kms_crypto_key" "patients" {
  name                       = "patients"
  key_ring                   = "projects/clinic/locations/global/keyRings/patients"
  destroy_scheduled_duration = "86400s"
}

# Documents that everybody with a Google account may read.
resource "google_storage_bucket" "documents" {
  name                     = "patient-documents"
  location                 = "US"
  public_access_prevention = "inherited"
}

resource "google_storage_bucket_iam_member" "documents" {
  bucket = google_storage_bucket.documents.name
  role   = "roles/storage.objectViewer"
  member = "allAuthenticatedUsers"
}

# Records for the whole world, deleted with the data set.
resource "google_bigquery_dataset" "records" {
  dataset_id                 = "records"
  location                   = "US"
  delete_contents_on_destroy = true

  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers"
  }
}

# An application that may do everything in the project.
resource "google_project_iam_member" "application" {
  project = var.project
  role    = "roles/editor"
  member  = "serviceAccount:application@clinic.iam.gserviceaccount.com"
}

# A network that made itself, open for administration and for the database.
resource "google_compute_network" "clinic" {
  name = "clinic"
}

resource "google_compute_firewall" "everybody" {
  name          = "default-allow-ssh"
  network       = google_compute_network.clinic.id
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["22", "5432"]
  }
}

# A policy that lets everything pass, and is not attached.
resource "google_compute_security_policy" "portal" {
  name = "portal"

  rule {
    priority = 2147483647
    action   = "allow"
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}

resource "google_compute_backend_service" "portal" {
  name                  = "portal"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  protocol              = "HTTP"
}

# Findings are muted, whatever they are.
resource "google_scc_v2_project_mute_config" "quiet" {
  project        = var.project
  mute_config_id = "quiet"
  type           = "STATIC"
  filter         = "resource.project_display_name=\"clinic\""
}
