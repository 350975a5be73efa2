service "google_cloud_storage" {
  name        = "Cloud Storage"
  cloud       = "google"
  family      = "object_storage"
  description = "Objects in buckets, kept redundantly in a region, two regions or a continent and reached over HTTPS."
  seeds       = [262]
  aliases     = ["GCS", "Google Cloud Storage"]
  resources = [
    "google_storage_bucket",
    "google_storage_bucket_iam_member",
    "google_storage_bucket_iam_binding",
    "google_storage_bucket_iam_policy",
    "google_storage_bucket_acl",
    "google_storage_bucket_access_control",
    "google_storage_default_object_acl",
    "google_storage_default_object_access_control",
    "google_storage_object_acl",
    "google_storage_object_access_control",
    "google_storage_bucket_object",
    "google_storage_folder",
    "google_storage_managed_folder",
    "google_storage_managed_folder_iam_member",
    "google_storage_managed_folder_iam_binding",
    "google_storage_managed_folder_iam_policy",
    "google_storage_hmac_key",
    "google_storage_notification",
    "google_storage_anywhere_cache",
    "google_storage_batch_operations_job",
    "google_storage_insights_report_config",
    "google_storage_insights_dataset_config",
    "google_storage_control_folder_intelligence_config",
    "google_storage_control_project_intelligence_config",
    "google_storage_control_organization_intelligence_config",
  ]
  sources = [
    "https://docs.cloud.google.com/storage/docs/best-practices",
    "https://docs.cloud.google.com/storage/docs/access-control",
  ]

  resource_type "google_storage_bucket" {
    defaults = {
      uniform_bucket_level_access                     = false
      public_access_prevention                        = "inherited"
      force_destroy                                   = false
      "soft_delete_policy.retention_duration_seconds" = 604800
      "retention_policy.is_locked"                    = false
    }
    renamed  = { uniform_bucket_level_access = "bucket_policy_only" }
    legacy   = { bucket_policy_only = "bool" }
    identity = ["id", "name", "self_link", "url"]
  }

  resource_type "google_storage_hmac_key" {
    defaults = { state = "ACTIVE" }
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the API endpoints, keeps VPC Service Controls perimeters and bucket IP filters in force."
    customer = "Puts projects with sensitive buckets into a perimeter, reaches them through Private Google Access, filters source addresses where needed."
    reason   = "A bucket has no network of its own: without a perimeter a leaked credential works from anywhere."
    source   = "https://docs.cloud.google.com/vpc-service-controls/docs/overview"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves every endpoint over TLS and keeps its certificates and protocol versions current."
    customer = "Uses https addresses and refuses plain HTTP with the organization policy storage.secureHttpTransport."
    reason   = "The endpoints answer plain HTTP too, and no setting of a bucket forbids it."
    source   = "https://docs.cloud.google.com/storage/docs/org-policy-constraints"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps objects redundant and holds deleted ones for seven days unless told otherwise."
    customer = "Keeps soft delete on, turns on versioning, locks or copies what must survive longer, tests restores."
    reason   = "Redundancy copies a deletion as faithfully as a write, and the seven days are over before a quiet loss is noticed."
    source   = "https://docs.cloud.google.com/storage/docs/soft-delete"
  }

  obligation "no_public_iam_grant" {
    title     = "Grant no bucket role to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "allUsers is everyone on the internet and allAuthenticatedUsers everyone with any Google account: either one publishes the objects, and scanners find open buckets within hours."
    provider  = "Evaluates IAM on every request and refuses public grants where public access prevention is enforced."
    frameworks = {
      cis_gcp_foundations = ["5.1"]
      pci_dss_4_0         = ["1.3.1", "7.2.1"]
      iso_27001_2022      = ["A.8.12"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(4)(i)", "164.312(a)(1)"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      cis_controls_8_1    = ["3.3"]
    }
    derived = ["nist_800_53_r5", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_28"]
      trivy     = ["GCP-0001"]
      powerpipe = ["storage_bucket_not_publicly_accessible"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/access-control/making-data-public"]

    check "google_storage_bucket_iam_member" {
      also    = ["google_storage_managed_folder_iam_member"]
      require = !is_public(self.member)
      remedy  = "Set member to a group or service account instead of allUsers or allAuthenticatedUsers."
    }

    check "google_storage_bucket_iam_binding" {
      also    = ["google_storage_managed_folder_iam_binding"]
      require = alltrue([for m in self.members : !is_public(m)])
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_storage_bucket_iam_policy" {
      also = ["google_storage_managed_folder_iam_policy"]

      companion "data.google_iam_policy" {
        self_attribute = "policy_data"
      }
      require = length(companions.data_google_iam_policy) > 0 ? alltrue([for p in companions.data_google_iam_policy : alltrue([for b in p.binding : alltrue([for m in b.members : !is_public(m)])])]) : alltrue([for b in jsondecode(self.policy_data).bindings : alltrue([for m in b.members : !is_public(m)])])
      remedy  = "Remove allUsers and allAuthenticatedUsers from the bindings of the policy."
    }
  }

  obligation "no_public_acl" {
    title     = "Grant nothing to the public in ACLs"
    area      = "identity_access"
    severity  = "critical"
    rationale = "An ACL entry for allUsers publishes a bucket or an object past every IAM review, and a default object ACL publishes each object that is written later."
    provider  = "Ignores ACLs where uniform bucket-level access is on."
    frameworks = {
      cis_gcp_foundations = ["5.1"]
      pci_dss_4_0         = ["1.3.1", "7.2.1"]
      iso_27001_2022      = ["A.8.12"]
      hipaa               = ["164.312(a)(1)"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/storage/docs/access-control/lists"]

    check "google_storage_bucket_acl" {
      require = !contains(["publicRead", "publicReadWrite", "authenticatedRead"], self.predefined_acl) && !contains(["publicRead", "publicReadWrite", "authenticatedRead"], self.default_acl) && alltrue([for e in self.role_entity : !matches(":(allUsers|allAuthenticatedUsers)$", e)])
      remedy  = "Use predefined_acl \"private\" or \"projectPrivate\" and no role_entity for allUsers or allAuthenticatedUsers; better, turn on uniform bucket-level access and drop the ACL."
    }

    check "google_storage_default_object_acl" {
      require = alltrue([for e in self.role_entity : !matches(":(allUsers|allAuthenticatedUsers)$", e)])
      remedy  = "Remove the role_entity entries for allUsers and allAuthenticatedUsers."
    }

    check "google_storage_object_acl" {
      require = !contains(["publicRead", "publicReadWrite", "authenticatedRead"], self.predefined_acl) && alltrue([for e in self.role_entity : !matches(":(allUsers|allAuthenticatedUsers)$", e)])
      remedy  = "Use predefined_acl \"private\" or \"projectPrivate\" and no role_entity for allUsers or allAuthenticatedUsers."
    }

    check "google_storage_bucket_access_control" {
      also    = ["google_storage_default_object_access_control", "google_storage_object_access_control"]
      require = !is_public(self.entity)
      remedy  = "Set entity to a user, group or project team, not to allUsers or allAuthenticatedUsers."
    }
  }

  obligation "public_access_prevention" {
    title     = "Enforce public access prevention"
    area      = "application_controls"
    severity  = "high"
    rationale = "Without it a single grant to allUsers, by IAM or by ACL, publishes the bucket; with it the grant has no effect, whoever makes it."
    provider  = "Blocks anonymous requests and rejects public grants on buckets where it is enforced."
    frameworks = {
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      iso_27001_2022   = ["A.8.12"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["pci_dss_4_0", "nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_114"]
      powerpipe = ["storage_bucket_public_access_prevention_enforced"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/public-access-prevention"]

    check "google_storage_bucket" {
      require = self.public_access_prevention == "enforced"
      fix     = { public_access_prevention = "enforced" }
      autofix = true
    }
  }

  obligation "uniform_bucket_level_access" {
    title     = "Use uniform bucket-level access"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With ACLs in play every object can carry a grant of its own that no bucket policy shows, so nobody can say who reads the bucket."
    provider  = "Disables all ACLs of the bucket and decides by IAM alone; after 90 days the switch cannot be turned back."
    frameworks = {
      cis_gcp_foundations = ["5.2"]
      pci_dss_4_0         = ["7.2.1", "7.3.1"]
      hipaa               = ["164.312(a)(1)"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_29"]
      trivy     = ["GCP-0002"]
      powerpipe = ["storage_bucket_uniform_access_enabled"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/uniform-bucket-level-access"]

    check "google_storage_bucket" {
      require = self.uniform_bucket_level_access == true
      fix     = { uniform_bucket_level_access = true }
    }
  }

  obligation "no_admin_grant" {
    title       = "Grant no administrator role on buckets"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "Whoever holds Storage Admin or a legacy owner role on a bucket can hand it to anyone, switch off its protections and delete it; readers and writers need neither."
    provider    = "Offers roles per task: object viewer, creator and user."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-6(5)"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/access-control/iam-roles"]

    check "google_storage_bucket_iam_member" {
      also    = ["google_storage_bucket_iam_binding"]
      require = !contains(["roles/storage.admin", "roles/storage.legacyBucketOwner", "roles/storage.legacyObjectOwner"], self.role)
      remedy  = "Set role to the least that is needed: roles/storage.objectViewer, objectCreator or objectUser."
    }
  }

  obligation "no_user_grant" {
    title       = "Grant bucket roles to groups, not single users"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A grant to one person outlives the job that needed it: nobody finds it when the person moves, because no group membership shows it."
    provider    = "Resolves group membership at every request."
    frameworks = {
      nist_800_53_r5 = ["AC-2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/iam/docs/using-iam-securely"]

    check "google_storage_bucket_iam_member" {
      require = !startswith(self.member, "user:")
      remedy  = "Set member to a group (\"group:...\") or, for a program, to a service account."
    }

    check "google_storage_bucket_iam_binding" {
      require = alltrue([for m in self.members : !startswith(m, "user:")])
      remedy  = "Replace the user: entries of members by groups."
    }
  }

  obligation "no_hmac_key" {
    title       = "Replace HMAC keys"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "An HMAC key is a password without end date for a service account, it lies in the Terraform state in clear text, and it works from anywhere."
    provider    = "Signs with short-lived tokens wherever the client can obtain them, and deactivates a key on request."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/authentication/hmackeys"]

    check "google_storage_hmac_key" {
      require = self.state == "INACTIVE"
      remedy  = "Use OAuth tokens or workload identity instead and remove the key; set state to \"INACTIVE\" while clients move."
    }
  }

  obligation "versioning" {
    title     = "Keep noncurrent object versions"
    area      = "backup"
    severity  = "medium"
    rationale = "Without versioning an overwrite or a deletion, by mistake or by ransomware with a stolen token, leaves nothing to go back to once soft delete has run out."
    provider  = "Keeps a noncurrent version at every overwrite and deletion once versioning is on."
    frameworks = {
      hipaa          = ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.312(c)(1)"]
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_78"]
      trivy     = ["GCP-0078"]
      powerpipe = ["storage_bucket_versioning_enabled"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/object-versioning"]

    check "google_storage_bucket" {
      # Folders (hierarchical namespace) know no versions; a retention policy already forbids overwriting.
      when    = !anytrue([for h in self.hierarchical_namespace : h.enabled]) && length(self.retention_policy) == 0
      require = self.versioning[0].enabled == true
      remedy  = "Add versioning { enabled = true }, and a lifecycle_rule that deletes old noncurrent versions."
    }
  }

  obligation "soft_delete" {
    title     = "Keep soft delete on"
    area      = "backup"
    severity  = "medium"
    rationale = "Soft delete is the only way back from a deleted bucket, and from objects deleted together with their versions; a duration of 0 turns it off."
    provider  = "Keeps deleted objects and buckets for the set time, seven days by default, and restores them on request."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/storage/docs/soft-delete"]

    check "google_storage_bucket" {
      require = alltrue([for p in self.soft_delete_policy : p.retention_duration_seconds > 0])
      remedy  = "Leave soft_delete_policy out (seven days) or set retention_duration_seconds to 604800 or more."
    }
  }

  obligation "no_force_destroy" {
    title     = "Do not delete objects with the bucket"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "With force_destroy a terraform destroy, or a renamed bucket, removes every object without another question."
    provider  = "Refuses to delete a bucket that still holds objects."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket"]

    check "google_storage_bucket" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "log_bucket_locked" {
    title     = "Lock the retention of log buckets"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "An intruder with storage rights deletes the exported logs first; a locked retention policy keeps them from everyone, project owners included."
    provider  = "Refuses to delete or overwrite objects before their time and to shorten a locked policy."
    frameworks = {
      cis_gcp_foundations = ["2.3"]
      pci_dss_4_0         = ["10.3.2", "10.5.1"]
      nist_800_53_r5      = ["AU-9", "AU-11"]
      iso_27001_2022      = ["A.8.15"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_GCP_4"] }
    sources     = ["https://docs.cloud.google.com/storage/docs/bucket-lock"]

    check "google_logging_project_sink" {
      also = ["google_logging_folder_sink", "google_logging_organization_sink", "google_logging_billing_account_sink"]
      companion "google_storage_bucket" {
        self_attribute = "destination"
      }
      when    = startswith(self.destination, "storage.googleapis.com/")
      require = alltrue([for b in companions.google_storage_bucket : b.retention_policy[0].is_locked == true])
      remedy  = "Add to the bucket that destination names a retention_policy with the retention_period your rules ask for and is_locked = true; locking cannot be undone."
    }
  }

  obligation "retention_policy_locked" {
    title       = "Lock retention policies"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "An unlocked retention policy is a wish: whoever may change the bucket shortens it and then deletes the records."
    provider    = "Makes a locked policy permanent and enforces it on every request."
    frameworks = {
      nist_800_53_r5 = ["AU-11", "SI-12"]
      iso_27001_2022 = ["A.5.33"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/storage/docs/bucket-lock"]

    check "google_storage_bucket" {
      when    = length(self.retention_policy) > 0
      require = self.retention_policy[0].is_locked == true
      remedy  = "Set is_locked = true in retention_policy once the period is certain; locking cannot be undone."
    }
  }

  obligation "lifecycle_rule" {
    title       = "End objects by lifecycle rule"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "Without a rule data stays for ever: personal data past its purpose, noncurrent versions and aborted uploads that nobody sees and everybody pays for."
    provider    = "Deletes or moves objects when a rule says so."
    frameworks = {
      iso_27001_2022 = ["A.8.10"]
      gdpr           = ["5"]
      pci_dss_4_0    = ["3.2.1"]
    }
    derived = ["iso_27001_2022", "gdpr", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/lifecycle"]

    check "google_storage_bucket" {
      require = length(self.lifecycle_rule) > 0
      remedy  = "Add a lifecycle_rule with action Delete for the age at which objects, or their noncurrent versions, must end."
    }
  }

  obligation "usage_logging" {
    title       = "Log usage of the bucket"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Anonymous and signed-link requests to objects show up in usage logs; without them nobody can say which objects were taken through a link that leaked."
    provider    = "Delivers hourly usage logs and daily storage logs to the bucket that is named."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      pci_dss_4_0    = ["10.2.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_62"]
      trivy     = ["GCP-0077"]
      powerpipe = ["storage_bucket_logging_enabled"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/access-logs"]

    check "google_storage_bucket" {
      companion "google_storage_bucket" {
        attribute = "logging.log_bucket"
      }
      # The bucket that receives the logs of others does not log itself.
      when    = length(companions.google_storage_bucket) == 0
      require = self.logging[0].log_bucket != null
      remedy  = "Add logging { log_bucket = ... } with a separate bucket for logs."
    }
  }

  obligation "logs_to_another_bucket" {
    title     = "Deliver usage logs to another bucket"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A bucket that logs into itself mixes evidence with data under the same rights, and every delivered log is logged again."
    provider  = "Delivers logs to any bucket that grants its delivery group write access."
    frameworks = {
      nist_800_53_r5 = ["AU-9"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_GCP_63"]
      powerpipe = ["storage_bucket_self_logging_disabled"]
    }
    sources = ["https://docs.cloud.google.com/storage/docs/access-logs"]

    check "google_storage_bucket" {
      when    = length(self.logging) > 0
      require = self.logging[0].log_bucket != self.name
      remedy  = "Set log_bucket to a bucket that is kept for logs."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt with a customer-managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With Google's keys nobody on the customer's side can revoke, rotate or watch the use of the key; some contracts ask for exactly that."
    provider    = "Encrypts new objects with the named Cloud KMS key and logs its use."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28"]
      pci_dss_4_0    = ["3.5.1", "3.6.1"]
      hipaa          = ["164.312(a)(2)(iv)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { trivy = ["GCP-0066"] }
    sources     = ["https://docs.cloud.google.com/storage/docs/encryption/customer-managed-keys"]

    check "google_storage_bucket" {
      require = self.encryption[0].default_kms_key_name != null
      remedy  = "Add encryption { default_kms_key_name = ... } and grant the Cloud Storage service agent use of the key."
    }
  }

  obligation "cors_restricted" {
    title     = "Let no foreign origin write"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A CORS rule for every origin with PUT, POST or DELETE lets any web page use the session or signed link of a visitor to change objects."
    provider  = "Answers preflight requests by the bucket's CORS rules."
    frameworks = {
      nist_800_53_r5 = ["AC-4"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.cloud.google.com/storage/docs/cross-origin"]

    check "google_storage_bucket" {
      require = alltrue([for c in self.cors : !contains(c.origin, "*") || alltrue([for m in c.method : contains(["GET", "HEAD", "OPTIONS"], upper(m))])])
      remedy  = "List the origins that may write in cors.origin, or allow \"*\" only for GET, HEAD and OPTIONS."
    }
  }

  obligation "ip_filter_closed" {
    title     = "Keep IP filters closed to the internet"
    area      = "network_controls"
    severity  = "medium"
    rationale = "An IP filter that lists 0.0.0.0/0 looks like a restriction and restricts nothing."
    provider  = "Refuses requests from addresses and networks that an enabled filter does not list."
    frameworks = {
      nist_800_53_r5 = ["SC-7"]
      pci_dss_4_0    = ["1.3.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/ip-filtering-overview"]

    check "google_storage_bucket" {
      when    = anytrue([for f in self.ip_filter : f.mode == "Enabled"])
      require = !anytrue([for r in self.ip_filter[0].public_network_source[0].allowed_ip_cidr_ranges : is_internet(r)])
      remedy  = "List only your own ranges in public_network_source.allowed_ip_cidr_ranges."
    }
  }

  obligation "access_reviewed" {
    title        = "Review who reads and writes each bucket"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list per bucket: IAM bindings with conditions, managed folder grants, ACLs that are left, HMAC keys; what was removed."
    rationale    = "Bucket rights accumulate from project, folder and bucket level, and an inherited editor reads everything although no bucket names him."
    provider     = "Shows effective access in Policy Analyzer and unused rights in IAM recommendations."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["7.2.4"]
      soc_2          = ["CC6.2", "CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/storage/docs/access-control/iam"]
  }

  obligation "data_access_logs_read" {
    title        = "Keep and read Data Access audit logs"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Audit configuration with DATA_READ and DATA_WRITE for storage.googleapis.com, the alerts on mass reads and permission changes, and the closed findings of the month."
    rationale    = "Data Access logs are off by default: without them a mass download with a stolen token leaves no trace at all."
    provider     = "Writes Admin Activity logs always and Data Access logs where they are enabled."
    frameworks = {
      cis_gcp_foundations = ["2.1"]
      nist_800_53_r5      = ["AU-2", "AU-6"]
      iso_27001_2022      = ["A.8.15"]
      pci_dss_4_0         = ["10.2.1", "10.4.1"]
    }
    derived = ["cis_gcp_foundations", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/audit-logging"]
  }

  obligation "guardrails_in_force" {
    title        = "Enforce organization policies for buckets"
    area         = "configuration"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Effective policies of every folder with data: storage.publicAccessPrevention, storage.uniformBucketLevelAccess, storage.secureHttpTransport, gcp.resourceLocations; list of exceptions with owner and end date."
    rationale    = "Settings on single buckets protect the buckets that Terraform knows; one made in the console is public as soon as somebody says so."
    provider     = "Enforces the constraints on every bucket below the node, new and old."
    frameworks = {
      nist_800_53_r5 = ["CM-6", "SC-8"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/storage/docs/org-policy-constraints"]
  }

  obligation "perimeter_reviewed" {
    title        = "Hold sensitive buckets in a service perimeter"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Perimeter definition that restricts storage.googleapis.com, list of its projects, reviewed ingress and egress rules, dry-run violations of the last month."
    rationale    = "IAM alone lets a valid credential copy a bucket to a foreign project; a perimeter refuses it."
    provider     = "Enforces VPC Service Controls perimeters at the API."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/vpc-service-controls/docs/overview"]
  }

  obligation "restore_tested" {
    title        = "Test restores of deleted objects"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a bulk restore from soft delete or noncurrent versions into a test bucket: date, number of objects, time taken, checksums compared."
    rationale    = "A bulk restore of millions of objects takes hours, costs money and needs rights that the team may not have on the day."
    provider     = "Offers bulk restore and the restore of deleted buckets while the retention lasts."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.cloud.google.com/storage/docs/use-soft-deleted-objects"]
  }

  obligation "contents_classified" {
    title        = "Know which buckets hold sensitive data"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Buckets fill with exports and dumps that nobody declared; only a bucket known to hold personal data gets the rights, region and end date that it needs."
    provider     = "Scans buckets with Sensitive Data Protection when asked."
    frameworks = {
      nist_800_53_r5 = ["RA-2"]
      iso_27001_2022 = ["A.5.12"]
      gdpr           = ["30"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.cloud.google.com/sensitive-data-protection/docs/data-profiles"]
  }

  obligation "signed_links_reviewed" {
    title        = "Review signed URLs and HMAC keys"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A signed URL cannot be recalled except by disabling the key or account behind it; lifetimes grow, keys are copied, and HMAC keys never end by themselves."
    provider     = "Limits signed URLs to seven days and reports the last use of keys."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/storage/docs/access-control/signed-urls"]
  }

  obligation "exposure_playbook" {
    title        = "Rehearse the response to an open bucket"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: public access cut with public access prevention, keys disabled, logs secured, objects taken listed, notification decided within 72 hours."
    rationale    = "Closing the bucket takes a minute; saying what was read, by whom and whether people must be told is what an unrehearsed team fails at."
    provider     = "Reports public buckets in Security Command Center and tells customers of incidents on its side."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.24", "A.5.26"]
      gdpr           = ["33"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.cloud.google.com/storage/docs/public-access-prevention"]
  }
}
