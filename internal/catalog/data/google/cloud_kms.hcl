service "google_cloud_kms" {
  name        = "Cloud KMS"
  cloud       = "google"
  family      = "key_management_service"
  description = "Keys for encryption and signing, held in software, in Cloud HSM or with an external key manager, and used through an interface that never releases them."
  seeds       = [264]
  aliases     = ["Cloud Key Management Service", "Google Cloud KMS", "Cloud HSM", "Cloud EKM", "Cloud KMS Autokey"]
  resources = [
    "google_kms_autokey_config",
    "google_kms_crypto_key",
    "google_kms_crypto_key_iam_binding",
    "google_kms_crypto_key_iam_member",
    "google_kms_crypto_key_iam_policy",
    "google_kms_crypto_key_version",
    "google_kms_ekm_connection",
    "google_kms_ekm_connection_iam_binding",
    "google_kms_ekm_connection_iam_member",
    "google_kms_ekm_connection_iam_policy",
    "google_kms_key_handle",
    "google_kms_key_ring",
    "google_kms_key_ring_iam_binding",
    "google_kms_key_ring_iam_member",
    "google_kms_key_ring_iam_policy",
    "google_kms_key_ring_import_job",
    "google_kms_project_autokey_config",
    "google_kms_secret_ciphertext",
  ]
  sources = ["https://docs.cloud.google.com/kms/docs/key-management-service", "https://docs.cloud.google.com/kms/docs/separation-of-duties"]

  resource_type "google_kms_crypto_key" {
    defaults = {
      purpose                             = "ENCRYPT_DECRYPT"
      import_only                         = false
      destroy_scheduled_duration          = "2592000s"
      "version_template.protection_level" = "SOFTWARE"
    }
    legacy   = { self_link = "string" }
    identity = ["id", "self_link"]
  }

  resource_type "google_kms_key_ring" {
    legacy   = { self_link = "string" }
    identity = ["id", "self_link"]
  }

  variant "external" {
    name        = "Cloud External Key Manager"
    description = "Keys that stay in a key manager outside Google and wrap Google's keys through a connection."
    source      = "https://docs.cloud.google.com/kms/docs/ekm"

    area "key_management" {
      party    = "customer"
      customer = "Runs or rents the external key manager, guards and rotates the material there, decides on every use, can refuse it."
      reason   = "Key material never enters Google; Google only calls the external manager."
      source   = "https://docs.cloud.google.com/kms/docs/ekm"
    }

    area "backup" {
      party    = "customer"
      customer = "Backs up the key material in the external manager: what is lost there makes all data unreadable."
      reason   = "Google holds no copy of the key."
      source   = "https://docs.cloud.google.com/kms/docs/ekm"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps Cloud KMS available and retries calls to the external manager."
      customer = "Keeps the external manager and the way to it available in the regions of the data, watches errors and latency."
      reason   = "While the external manager is out of reach, so is the data."
      source   = "https://docs.cloud.google.com/kms/docs/ekm"
    }
  }

  function "public_policy" {
    description = "Whether a policy document in JSON binds a role to everyone."
    params      = ["document"]
    result      = anytrue([for b in jsondecode(document).bindings : any_public(b.members)])
  }

  function "granted_to_public" {
    description = "Whether one of the grants on a resource is to everyone."
    params      = ["members", "bindings", "policies"]
    result      = anytrue([for g in members : any_public([g.member])]) || anytrue([for g in bindings : any_public(g.members)]) || anytrue([for g in policies : public_policy(g.policy_data)])
  }

  function "uses_sha1" {
    description = "Whether the name of an algorithm or method has SHA-1 in it."
    params      = ["name"]
    result      = matches("SHA1($|_)", name)
  }

  obligation "not_public" {
    title     = "Grant nothing on keys to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A key that allUsers or allAuthenticatedUsers may use protects nothing: whoever gets hold of the ciphertext has it decrypted, and anybody can run up the bill."
    provider  = "Evaluates IAM on every use of a key."
    frameworks = {
      cis_gcp_foundations = ["1.10"]
      pci_dss_4_0         = ["3.6.1.2", "7.2.1"]
      iso_27001_2022      = ["A.8.12", "A.8.24"]
      nist_800_53_r5      = ["AC-3", "SC-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_112", "CKV2_GCP_6", "CKV2_GCP_8"]
      powerpipe = ["kms_key_not_publicly_accessible"]
    }
    sources = ["https://docs.cloud.google.com/kms/docs/iam"]

    check "google_kms_crypto_key_iam_member" {
      also    = ["google_kms_key_ring_iam_member", "google_kms_ekm_connection_iam_member"]
      require = !any_public([self.member])
      remedy  = "Set member to a service account or group."
    }

    check "google_kms_crypto_key_iam_binding" {
      also    = ["google_kms_key_ring_iam_binding", "google_kms_ekm_connection_iam_binding"]
      require = !any_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_kms_crypto_key_iam_policy" {
      also = ["google_kms_key_ring_iam_policy", "google_kms_ekm_connection_iam_policy"]
      companion "data.google_iam_policy" {
        self_attribute = "policy_data"
      }
      require = length(companions.data_google_iam_policy) > 0 ? !anytrue([for d in companions.data_google_iam_policy : anytrue([for b in d.binding : any_public(b.members)])]) : !public_policy(self.policy_data)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the policy."
    }

    check "google_kms_crypto_key" {
      companion "google_kms_crypto_key_iam_member" {
        attribute = "crypto_key_id"
        name      = "member"
      }
      companion "google_kms_crypto_key_iam_binding" {
        attribute = "crypto_key_id"
        name      = "binding"
      }
      companion "google_kms_crypto_key_iam_policy" {
        attribute = "crypto_key_id"
        name      = "policy"
      }
      require = !granted_to_public(companions.member, companions.binding, companions.policy)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the grants on it."
    }

    check "google_kms_key_ring" {
      companion "google_kms_key_ring_iam_member" {
        attribute = "key_ring_id"
        name      = "member"
      }
      companion "google_kms_key_ring_iam_binding" {
        attribute = "key_ring_id"
        name      = "binding"
      }
      companion "google_kms_key_ring_iam_policy" {
        attribute = "key_ring_id"
        name      = "policy"
      }
      require = !granted_to_public(companions.member, companions.binding, companions.policy)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the grants on it."
    }
  }

  obligation "no_basic_role" {
    title     = "Grant no basic role on keys"
    area      = "privileged_access"
    severity  = "high"
    rationale = "Owner and editor include rights that nobody who uses a key needs; with owner on a key its user can also destroy its versions."
    provider  = "Offers roles that separate administration from use."
    frameworks = {
      cis_gcp_foundations = ["1.12"]
      nist_800_53_r5      = ["AC-5", "AC-6"]
      iso_27001_2022      = ["A.5.3", "A.5.15"]
      hipaa               = ["164.308(a)(3)(i)"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.cloud.google.com/kms/docs/separation-of-duties"]

    check "google_kms_crypto_key_iam_member" {
      also = [
        "google_kms_crypto_key_iam_binding",
        "google_kms_key_ring_iam_member",
        "google_kms_key_ring_iam_binding",
      ]
      require = !contains(["roles/owner", "roles/editor"], self.role)
      remedy  = "Use roles/cloudkms.cryptoKeyEncrypterDecrypter for users and roles/cloudkms.admin for administrators."
    }
  }

  obligation "rotation" {
    title     = "Rotate encryption keys within 90 days"
    area      = "key_management"
    severity  = "medium"
    rationale = "The longer a version is in use, the more data falls with it; a key without a schedule is rotated by nobody."
    provider  = "Creates a new primary version on schedule and keeps older ones for decryption."
    frameworks = {
      cis_gcp_foundations = ["1.11"]
      pci_dss_4_0         = ["3.7.4"]
      iso_27001_2022      = ["A.8.24"]
      nist_800_53_r5      = ["SC-12"]
      hipaa               = ["164.312(a)(2)(iv)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_43"]
      trivy     = ["GCP-0065"]
      powerpipe = ["kms_key_rotated_within_90_day"]
    }
    sources = ["https://docs.cloud.google.com/kms/docs/key-rotation"]

    check "google_kms_crypto_key" {
      when    = self.purpose == "ENCRYPT_DECRYPT" && self.import_only != true && !contains(["EXTERNAL", "EXTERNAL_VPC"], self.version_template[0].protection_level)
      require = endswith(self.rotation_period, "s") && tonumber(trimsuffix(self.rotation_period, "s")) <= 7776000
      fix     = { rotation_period = "7776000s" }
      autofix = true
    }
  }

  obligation "destruction_delay" {
    title     = "Keep destroyed versions recoverable for a week"
    area      = "backup"
    severity  = "medium"
    rationale = "A version that was destroyed by mistake or by an intruder takes all its data with it; the delay is the only time to notice and restore."
    provider  = "Holds a version as scheduled for destruction, 30 days unless told otherwise."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "SC-12"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.7.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kms/docs/destroy-restore"]

    check "google_kms_crypto_key" {
      require = tonumber(trimsuffix(self.destroy_scheduled_duration, "s")) >= 604800
      remedy  = "Leave destroy_scheduled_duration out for 30 days or set at least \"604800s\"; it cannot be changed afterwards."
    }
  }

  obligation "no_sha1_algorithm" {
    title     = "Use no algorithm with SHA-1"
    area      = "key_management"
    severity  = "medium"
    rationale = "SHA-1 is broken for signatures and refused by current libraries and auditors; keys live for years and cannot change their algorithm class."
    provider  = "Keeps SHA-1 variants for compatibility only."
    frameworks = {
      nist_800_53_r5 = ["SC-13"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kms/docs/algorithms"]

    check "google_kms_crypto_key" {
      require = !anytrue([for t in self.version_template : uses_sha1(t.algorithm)])
      remedy  = "Choose the SHA-256 or SHA-512 variant in version_template.algorithm."
    }

    check "google_kms_key_ring_import_job" {
      require = !uses_sha1(self.import_method)
      remedy  = "Use RSA_OAEP_3072_SHA256_AES_256 or a larger SHA-256 method."
    }
  }

  obligation "hsm_protection" {
    title       = "Keep keys in hardware or outside"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Software keys are protected by Google's systems but not by a certified module; some rules and contracts ask for FIPS 140-2 level 3."
    provider    = "Runs certified hardware modules and attests keys that live there."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-13"]
      pci_dss_4_0    = ["3.6.1.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/kms/docs/hsm"]

    check "google_kms_crypto_key" {
      require = anytrue([for t in self.version_template : t.protection_level != "SOFTWARE"])
      remedy  = "Set version_template { protection_level = \"HSM\" } with the algorithm."
    }
  }

  obligation "regional_key_ring" {
    title       = "Create key rings in a region"
    area        = "data_residency"
    severity    = "low"
    recommended = false
    rationale   = "Keys in the location global are used from anywhere and cannot protect most regional resources; neither can be changed later."
    provider    = "Keeps key material of a regional ring in its region."
    frameworks = {
      nist_800_53_r5 = ["SA-9(5)"]
      gdpr           = ["44"]
    }
    derived = ["nist_800_53_r5", "gdpr"]
    sources = ["https://docs.cloud.google.com/kms/docs/locations"]

    check "google_kms_key_ring" {
      require = self.location != "global"
      remedy  = "Set location to the region or multi-region of the data."
    }
  }

  # Process and evidence

  obligation "duties_separated" {
    title        = "Separate key administrators from key users"
    area         = "privileged_access"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Policy Analyzer result per key project: no principal holds roles/cloudkms.admin or owner together with an encrypter, decrypter or signer role; keys live in a project of their own."
    rationale    = "Who both administers and uses a key can decrypt the data and remove the traces by destroying the key."
    provider     = "Offers disjoint roles for administration and use."
    frameworks = {
      cis_gcp_foundations = ["1.12"]
      nist_800_53_r5      = ["AC-5"]
      iso_27001_2022      = ["A.5.3"]
      hipaa               = ["164.308(a)(3)(i)"]
      soc_2               = ["CC6.3"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/kms/docs/separation-of-duties"]
  }

  obligation "key_access_reviewed" {
    title        = "Review who can use each key"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List per key: principals by role with the level the grant comes from, protected resources, keys without use; what was removed."
    rationale    = "Grants on key rings and projects reach every key below, also those created later."
    provider     = "Shows effective access in Policy Analyzer and the resources a key protects in key usage tracking."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["3.6.1.3", "7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/view-key-usage"]
  }

  obligation "data_access_logged" {
    title        = "Log and watch the use of keys"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Audit configuration for cloudkms.googleapis.com with DATA_READ and DATA_WRITE, alerts on destroy, disable, permission changes and unusual decrypt counts."
    rationale    = "Uses of a key are Data Access logs, which are off by default; without them a mass decryption cannot be reconstructed."
    provider     = "Writes Admin Activity logs always and Data Access logs where they are enabled."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-6"]
      pci_dss_4_0    = ["10.2.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/audit-logging"]
  }

  obligation "destruction_approved" {
    title        = "Approve the destruction of key versions"
    area         = "change_management"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "Destroying a version destroys all data under it for good; Terraform does it with one removed block."
    provider     = "Schedules the destruction and lets it be undone until the date."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "SC-12"]
      pci_dss_4_0    = ["3.7.5"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/destroy-restore"]
  }

  obligation "keys_protected_in_code" {
    title        = "Protect keys from terraform destroy"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Search over all modules: every google_kms_crypto_key has lifecycle { prevent_destroy = true } or a deletion_policy that prevents deletion; policy check in the pipeline."
    rationale    = "A renamed module or a cleaned-up workspace plans the destruction of all versions of its keys."
    provider     = "Refuses nothing that a permitted principal asks for."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/docs/terraform/best-practices/operations"]
  }

  obligation "old_versions_retired" {
    title        = "Re-encrypt data and disable old versions"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of enabled versions older than the crypto period with the data still under them, plan and date of re-encryption, versions disabled."
    rationale    = "Rotation leaves old versions enabled; data under them stays as exposed as before."
    provider     = "Shows per version when it was made and, for many services, what it still protects."
    frameworks = {
      nist_800_53_r5 = ["SC-12"]
      pci_dss_4_0    = ["3.7.4", "3.7.5"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/re-encrypt-data"]
  }

  obligation "compromise_playbook" {
    title        = "Rehearse the response to a misused key"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: grant removed, version disabled in a test project, effect and delay measured, decrypted data listed from the logs, new version rolled out."
    rationale    = "Disabling a key stops the intruder and production alike; which data depends on it must be known before."
    provider     = "Disables and restores versions within minutes to hours."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      pci_dss_4_0    = ["3.7.5"]
      iso_27001_2022 = ["A.5.26"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/enable-disable"]
  }

  obligation "external_manager_reviewed" {
    title        = "Prove custody and availability of external keys"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of the external key manager: administrators, access policy, backups and restore test, availability of the last year."
    variants     = ["external"]
    rationale    = "Who can use the external key, and whether it survives an outage there, no Google report can tell."
    provider     = "Shows errors and latency of calls to the external manager."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "CP-9"]
      iso_27001_2022 = ["A.5.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/kms/docs/ekm"]
  }
}
