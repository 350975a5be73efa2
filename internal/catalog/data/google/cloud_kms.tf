variable "text" {}
variable "list" {}

resource "google_kms_key_ring" "regional" {
  name     = "payments"
  location = "europe-west3"
}

resource "google_kms_key_ring" "global" { # want: regional_key_ring, not_public
  name     = "shared"
  location = "global"
}

resource "google_kms_key_ring" "bound" { # want: not_public
  name     = "bound"
  location = "europe-west3"
}

resource "google_kms_key_ring" "from_variable" { # undecided: regional_key_ring, not_public
  name     = "variable"
  location = var.text
}

resource "google_kms_crypto_key" "hardened" {
  name            = "cards"
  key_ring        = google_kms_key_ring.regional.id
  rotation_period = "7776000s"

  version_template {
    algorithm        = "GOOGLE_SYMMETRIC_ENCRYPTION"
    protection_level = "HSM"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_kms_crypto_key" "bare" { # want: rotation, hsm_protection
  name     = "bare"
  key_ring = google_kms_key_ring.regional.id
}

resource "google_kms_crypto_key" "slow" { # want: rotation, hsm_protection, destruction_delay, not_public
  name                       = "slow"
  key_ring                   = google_kms_key_ring.regional.id
  rotation_period            = "31536000s"
  destroy_scheduled_duration = "86400s"
}

# Rotated by hand.
resource "google_kms_crypto_key" "signing" { # want: no_sha1_algorithm
  name     = "signing"
  key_ring = google_kms_key_ring.regional.id
  purpose  = "ASYMMETRIC_DECRYPT"

  version_template {
    algorithm        = "RSA_DECRYPT_OAEP_4096_SHA1"
    protection_level = "HSM"
  }
}

resource "google_kms_crypto_key" "external" {
  name     = "external"
  key_ring = google_kms_key_ring.regional.id

  version_template {
    algorithm        = "EXTERNAL_SYMMETRIC_ENCRYPTION"
    protection_level = "EXTERNAL"
  }
}

resource "google_kms_crypto_key" "published" { # want: not_public
  name            = "published"
  key_ring        = google_kms_key_ring.regional.id
  rotation_period = "2592000s"

  version_template {
    algorithm        = "GOOGLE_SYMMETRIC_ENCRYPTION"
    protection_level = "HSM"
  }
}

resource "google_kms_crypto_key" "from_variables" { # undecided: rotation, hsm_protection, destruction_delay, no_sha1_algorithm, not_public
  name                       = "variables"
  key_ring                   = google_kms_key_ring.regional.id
  rotation_period            = var.text
  destroy_scheduled_duration = var.text

  version_template {
    algorithm        = var.text
    protection_level = var.text
  }
}

resource "google_kms_key_ring_import_job" "current" {
  key_ring         = google_kms_key_ring.regional.id
  import_job_id    = "current"
  import_method    = "RSA_OAEP_4096_SHA256_AES_256"
  protection_level = "HSM"
}

resource "google_kms_key_ring_import_job" "old" { # want: no_sha1_algorithm
  key_ring         = google_kms_key_ring.regional.id
  import_job_id    = "old"
  import_method    = "RSA_OAEP_3072_SHA1_AES_256"
  protection_level = "HSM"
}

resource "google_kms_key_ring_import_job" "from_variable" { # undecided: no_sha1_algorithm
  key_ring         = google_kms_key_ring.regional.id
  import_job_id    = "variable"
  import_method    = var.text
  protection_level = "HSM"
}

resource "google_kms_crypto_key_iam_member" "service" {
  crypto_key_id = google_kms_crypto_key.hardened.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member        = "serviceAccount:app@example.iam.gserviceaccount.com"
}

resource "google_kms_crypto_key_iam_member" "public" { # want: not_public, no_basic_role
  crypto_key_id = google_kms_crypto_key.slow.id
  role          = "roles/editor"
  member        = "allUsers"
}

resource "google_kms_crypto_key_iam_member" "from_variables" { # undecided: not_public, no_basic_role
  crypto_key_id = google_kms_crypto_key.from_variables.id
  role          = var.text
  member        = var.text
}

resource "google_kms_crypto_key_iam_binding" "group" {
  crypto_key_id = google_kms_crypto_key.hardened.id
  role          = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members       = ["group:crypto@example.com"]
}

resource "google_kms_crypto_key_iam_binding" "public" { # want: not_public, no_basic_role
  crypto_key_id = google_kms_crypto_key.published.id
  role          = "roles/owner"
  members       = ["group:crypto@example.com", "allAuthenticatedUsers"]
}

resource "google_kms_crypto_key_iam_binding" "from_variables" { # undecided: not_public, no_basic_role
  crypto_key_id = google_kms_crypto_key.from_variables.id
  role          = var.text
  members       = var.list
}

resource "google_kms_crypto_key_iam_policy" "closed" {
  crypto_key_id = google_kms_crypto_key.hardened.id
  policy_data   = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["group:crypto@example.com"] }] })
}

resource "google_kms_crypto_key_iam_policy" "public" { # want: not_public
  crypto_key_id = google_kms_crypto_key.published.self_link
  policy_data   = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["allUsers"] }] })
}

resource "google_kms_crypto_key_iam_policy" "from_variable" { # undecided: not_public
  crypto_key_id = google_kms_crypto_key.from_variables.id
  policy_data   = var.text
}

data "google_iam_policy" "world" {
  binding {
    role    = "roles/cloudkms.signerVerifier"
    members = ["allAuthenticatedUsers"]
  }
}

data "google_iam_policy" "team" {
  binding {
    role    = "roles/cloudkms.signerVerifier"
    members = ["group:crypto@example.com"]
  }
}

resource "google_kms_crypto_key_iam_policy" "public_document" { # want: not_public
  crypto_key_id = "projects/acme/locations/europe/keyRings/r/cryptoKeys/elsewhere"
  policy_data   = data.google_iam_policy.world.policy_data
}

resource "google_kms_crypto_key_iam_policy" "closed_document" {
  crypto_key_id = "projects/acme/locations/europe/keyRings/r/cryptoKeys/elsewhere"
  policy_data   = data.google_iam_policy.team.policy_data
}

resource "google_kms_key_ring_iam_member" "service" {
  key_ring_id = google_kms_key_ring.regional.id
  role        = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member      = "serviceAccount:app@example.iam.gserviceaccount.com"
}

resource "google_kms_key_ring_iam_member" "public" { # want: not_public, no_basic_role
  key_ring_id = google_kms_key_ring.global.id
  role        = "roles/editor"
  member      = "allUsers"
}

resource "google_kms_key_ring_iam_member" "from_variables" { # undecided: not_public, no_basic_role
  key_ring_id = google_kms_key_ring.from_variable.id
  role        = var.text
  member      = var.text
}

resource "google_kms_key_ring_iam_binding" "group" {
  key_ring_id = google_kms_key_ring.regional.id
  role        = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members     = ["group:crypto@example.com"]
}

resource "google_kms_key_ring_iam_binding" "public" { # want: not_public, no_basic_role
  key_ring_id = google_kms_key_ring.bound.id
  role        = "roles/owner"
  members     = ["group:crypto@example.com", "allAuthenticatedUsers"]
}

resource "google_kms_key_ring_iam_binding" "from_variables" { # undecided: not_public, no_basic_role
  key_ring_id = google_kms_key_ring.from_variable.id
  role        = var.text
  members     = var.list
}

resource "google_kms_key_ring_iam_policy" "closed" {
  key_ring_id = google_kms_key_ring.regional.id
  policy_data = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["group:crypto@example.com"] }] })
}

resource "google_kms_key_ring_iam_policy" "public" { # want: not_public
  key_ring_id = google_kms_key_ring.global.id
  policy_data = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["allUsers"] }] })
}

resource "google_kms_key_ring_iam_policy" "from_variable" { # undecided: not_public
  key_ring_id = google_kms_key_ring.from_variable.id
  policy_data = var.text
}

resource "google_kms_ekm_connection_iam_member" "service" {
  name   = "ekm"
  role   = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  member = "serviceAccount:app@example.iam.gserviceaccount.com"
}

resource "google_kms_ekm_connection_iam_member" "public" { # want: not_public
  name   = "ekm"
  role   = "roles/editor"
  member = "allUsers"
}

resource "google_kms_ekm_connection_iam_member" "from_variables" { # undecided: not_public
  name   = "ekm"
  role   = var.text
  member = var.text
}

resource "google_kms_ekm_connection_iam_binding" "group" {
  name    = "ekm"
  role    = "roles/cloudkms.cryptoKeyEncrypterDecrypter"
  members = ["group:crypto@example.com"]
}

resource "google_kms_ekm_connection_iam_binding" "public" { # want: not_public
  name    = "ekm"
  role    = "roles/owner"
  members = ["group:crypto@example.com", "allAuthenticatedUsers"]
}

resource "google_kms_ekm_connection_iam_binding" "from_variables" { # undecided: not_public
  name    = "ekm"
  role    = var.text
  members = var.list
}

resource "google_kms_ekm_connection_iam_policy" "closed" {
  name        = "ekm"
  policy_data = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["group:crypto@example.com"] }] })
}

resource "google_kms_ekm_connection_iam_policy" "public" { # want: not_public
  name        = "ekm"
  policy_data = jsonencode({ bindings = [{ role = "roles/cloudkms.signer", members = ["allUsers"] }] })
}

resource "google_kms_ekm_connection_iam_policy" "from_variable" { # undecided: not_public
  name        = "ekm"
  policy_data = var.text
}
