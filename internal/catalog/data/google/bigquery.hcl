service "google_bigquery" {
  name        = "BigQuery"
  cloud       = "google"
  family      = "data_warehouse"
  description = "A serverless data warehouse: SQL over tables in datasets, over files in buckets and over other databases, with sharing between organizations."
  seeds       = [263]
  aliases     = ["BQ", "Google BigQuery", "Analytics Hub", "BigQuery sharing", "BigQuery Data Transfer Service"]
  resources = [
    "google_bigquery_dataset",
    "google_bigquery_dataset_access",
    "google_bigquery_dataset_iam_member",
    "google_bigquery_dataset_iam_binding",
    "google_bigquery_dataset_iam_policy",
    "google_bigquery_table",
    "google_bigquery_table_iam_member",
    "google_bigquery_table_iam_binding",
    "google_bigquery_table_iam_policy",
    "google_bigquery_row_access_policy",
    "google_bigquery_routine",
    "google_bigquery_routine_iam_member",
    "google_bigquery_routine_iam_binding",
    "google_bigquery_routine_iam_policy",
    "google_bigquery_job",
    "google_bigquery_connection",
    "google_bigquery_connection_iam_member",
    "google_bigquery_connection_iam_binding",
    "google_bigquery_connection_iam_policy",
    "google_bigquery_data_transfer_config",
    "google_bigquery_datapolicy_data_policy",
    "google_bigquery_datapolicy_data_policy_iam_member",
    "google_bigquery_datapolicy_data_policy_iam_binding",
    "google_bigquery_datapolicy_data_policy_iam_policy",
    "google_bigquery_datapolicyv2_data_policy",
    "google_bigquery_datapolicyv2_data_policy_iam_member",
    "google_bigquery_datapolicyv2_data_policy_iam_binding",
    "google_bigquery_datapolicyv2_data_policy_iam_policy",
    "google_bigquery_analytics_hub_data_exchange",
    "google_bigquery_analytics_hub_data_exchange_iam_member",
    "google_bigquery_analytics_hub_data_exchange_iam_binding",
    "google_bigquery_analytics_hub_data_exchange_iam_policy",
    "google_bigquery_analytics_hub_listing",
    "google_bigquery_analytics_hub_listing_iam_member",
    "google_bigquery_analytics_hub_listing_iam_binding",
    "google_bigquery_analytics_hub_listing_iam_policy",
    "google_bigquery_analytics_hub_listing_subscription",
    "google_bigquery_analytics_hub_query_template",
    "google_bigquery_reservation",
    "google_bigquery_reservation_assignment",
    "google_bigquery_reservation_group",
    "google_bigquery_bi_reservation",
    "google_bigquery_capacity_commitment",
  ]
  sources = [
    "https://docs.cloud.google.com/bigquery/docs/data-governance",
    "https://docs.cloud.google.com/bigquery/docs/access-control",
  ]

  resource_type "google_bigquery_dataset" {
    defaults = {
      delete_contents_on_destroy = false
      max_time_travel_hours      = "168"
    }
    identity = ["id", "dataset_id", "self_link"]
  }

  resource_type "google_bigquery_table" {
    # The first majors protected no table; today an unset argument does.
    defaults = { deletion_protection = true }
    identity = ["id", "table_id", "self_link"]
  }

  function "none_public" {
    description = "Whether no IAM member of a list is everyone."
    params      = ["members"]
    result      = alltrue([for m in members : !is_public(m)])
  }

  function "closed_policy" {
    description = "Whether an IAM policy, as documents or as JSON, grants nothing to the public."
    params      = ["documents", "json"]
    result      = length(documents) > 0 ? alltrue([for d in documents : alltrue([for b in d.binding : none_public(b.members)])]) : alltrue([for b in jsondecode(json).bindings : none_public(b.members)])
  }

  # An entry that names nobody is what provider majors without iam_member made of a grant to allUsers.
  function "closed_entry" {
    description = "Whether an access entry of a dataset names somebody, and not the public."
    params      = ["entry"]
    result      = !is_public(entry.special_group) && !is_public(entry.iam_member) && (entry.domain != null || entry.group_by_email != null || entry.iam_member != null || entry.special_group != null || entry.user_by_email != null || length(entry.view) > 0 || length(entry.routine) > 0 || length(entry.dataset) > 0)
  }

  function "owns" {
    description = "Whether a role may hand a dataset on and delete it."
    params      = ["role"]
    result      = contains(["OWNER", "roles/owner", "roles/bigquery.dataOwner", "roles/bigquery.admin"], role)
  }

  function "is_person" {
    description = "Whether an e-mail address is that of a person, not of a service account."
    params      = ["email"]
    result      = email != null && !matches("\\.gserviceaccount\\.com$", email)
  }

  variant "omni" {
    name        = "BigQuery Omni"
    description = "Queries that run beside the data, on Google's machines in regions of AWS and Azure, over files in the customer's own S3 buckets and Blob Storage containers."
    source      = "https://docs.cloud.google.com/bigquery/docs/omni-introduction"

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "independent"
      provider = "Encrypts the metadata and temporary results that it keeps."
      customer = "Encrypts the buckets and containers in AWS and Azure that hold the data, and their logs."
      reason   = "The data never moves into BigQuery storage."
      source   = "https://docs.cloud.google.com/bigquery/docs/omni-introduction"
    }

    area "backup" {
      party  = "customer"
      reason = "Tables are files in the customer's object storage of another cloud: BigQuery keeps neither history nor snapshots of them."
      source = "https://docs.cloud.google.com/bigquery/docs/omni-introduction"
    }

    area "workload_identity" {
      party  = "customer"
      reason = "A connection assumes an AWS role or an Azure application of the customer, whose rights and trust the customer writes in the other cloud."
      source = "https://docs.cloud.google.com/bigquery/docs/omni-aws-create-connection"
    }

    area "retention_deletion" {
      party    = "shared"
      kind     = "independent"
      provider = "Removes its metadata and cached results."
      customer = "Sets lifecycle rules and locks on the buckets and containers, and deletes there what must end."
      reason   = "Dropping an external table leaves every file where it is."
      source   = "https://docs.cloud.google.com/bigquery/docs/omni-introduction"
    }
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the API endpoints and keeps VPC Service Controls perimeters in force."
    customer = "Puts projects with sensitive datasets into a perimeter with reviewed egress rules, reaches the API through Private Google Access or Private Service Connect."
    reason   = "A dataset has no network of its own: without a perimeter a stolen token queries it from anywhere and copies it to a foreign project."
    source   = "https://docs.cloud.google.com/bigquery/docs/vpc-sc"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Every table, temporary result and log is encrypted before it is written, and nobody can turn that off; whose key it is belongs to key management."
    source = "https://docs.cloud.google.com/bigquery/docs/encryption-at-rest"
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "The API is served over TLS only; a dataset has no setting for protocols, versions or certificates."
    source = "https://docs.cloud.google.com/docs/security/encryption-in-transit"
  }

  area "patching" {
    party  = "provider"
    reason = "There is no instance, no engine version and no maintenance window that the customer could choose."
    source = "https://docs.cloud.google.com/bigquery/docs/introduction"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps two copies of the data in different zones of the region and moves queries away from a failed zone."
    customer = "Chooses region or multi-region, replicates critical datasets to a second region, reserves capacity there and rehearses the failover."
    reason   = "A dataset survives the loss of a zone by itself, the loss of a region only when the customer has paid for a replica."
    source   = "https://docs.cloud.google.com/bigquery/docs/reliability-disaster"
  }

  # Access

  function "makes_owner" {
    description = "Whether an access entry of a dataset makes somebody its owner; projectOwners are it anyway."
    params      = ["entry"]
    result      = owns(entry.role) && entry.special_group != "projectOwners"
  }

  obligation "dataset_no_public_access" {
    title     = "Grant no dataset to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "allUsers is everyone on the internet and allAuthenticatedUsers everyone with any Google account: either one lets strangers read, or with a writer role change, every table of the dataset."
    provider  = "Evaluates grants on every query and lists public datasets as findings in Security Command Center."
    frameworks = {
      cis_gcp_foundations = ["7.1"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      hipaa               = ["164.308(a)(1)(ii)(B)", "164.308(a)(4)(i)", "164.312(a)(1)"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      iso_27001_2022      = ["A.8.3", "A.8.12"]
      cis_controls_8_1    = ["3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_GCP_15"]
      trivy     = ["GCP-0046"]
      powerpipe = ["bigquery_dataset_not_publicly_accessible"]
    }
    sources = ["https://docs.cloud.google.com/bigquery/docs/control-access-to-resources-iam"]

    check "google_bigquery_dataset" {
      require = alltrue([for a in self.access : closed_entry(a)])
      remedy  = "Name a group, user or service account in every access block; remove special_group and iam_member with allUsers or allAuthenticatedUsers."
    }

    check "google_bigquery_dataset_access" {
      require = closed_entry(self)
      remedy  = "Set group_by_email, user_by_email or domain instead of allUsers or allAuthenticatedUsers."
    }

    check "google_bigquery_dataset_iam_member" {
      require = !is_public(self.member)
      remedy  = "Set member to a group or service account instead of allUsers or allAuthenticatedUsers."
    }

    check "google_bigquery_dataset_iam_binding" {
      require = none_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_bigquery_dataset_iam_policy" {
      companion "data.google_iam_policy" {
        self_attribute = "policy_data"
      }
      require = closed_policy(companions.data_google_iam_policy, self.policy_data)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the bindings of the policy."
    }
  }

  obligation "table_no_public_access" {
    title     = "Grant no table to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A grant on one table passes by every review of the dataset; with allUsers or allAuthenticatedUsers in it, strangers query that table from their own projects."
    provider  = "Evaluates table grants and row access policies on every query."
    frameworks = {
      cis_gcp_foundations = ["7.1"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      hipaa               = ["164.312(a)(1)"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      iso_27001_2022      = ["A.8.3", "A.8.12"]
    }
    derived = ["cis_gcp_foundations", "pci_dss_4_0", "hipaa", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_100"]
      powerpipe = ["bigquery_table_not_publicly_accessible"]
    }
    sources = [
      "https://docs.cloud.google.com/bigquery/docs/control-access-to-resources-iam",
      "https://docs.cloud.google.com/bigquery/docs/row-level-security-intro",
    ]

    check "google_bigquery_table_iam_member" {
      require = !is_public(self.member)
      remedy  = "Set member to a group or service account instead of allUsers or allAuthenticatedUsers."
    }

    check "google_bigquery_table_iam_binding" {
      require = none_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_bigquery_table_iam_policy" {
      companion "data.google_iam_policy" {
        self_attribute = "policy_data"
      }
      require = closed_policy(companions.data_google_iam_policy, self.policy_data)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the bindings of the policy."
    }

    # Its grantees receive the role filteredDataViewer on the table.
    check "google_bigquery_row_access_policy" {
      require = none_public(self.grantees)
      remedy  = "Remove allUsers and allAuthenticatedUsers from grantees."
    }
  }

  obligation "connection_no_public_access" {
    title     = "Let the public use no connection or routine"
    area      = "workload_identity"
    severity  = "high"
    rationale = "Whoever may use a connection queries the database or bucket behind it under the connection's own identity, and whoever may read a routine sees its code and what it calls."
    provider  = "Runs connections under a service identity of its own and checks who may use them."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-6"]
      iso_27001_2022 = ["A.8.3"]
      pci_dss_4_0    = ["7.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/connections-api-intro"]

    check "google_bigquery_connection_iam_member" {
      also    = ["google_bigquery_routine_iam_member"]
      require = !is_public(self.member)
      remedy  = "Set member to a group or service account instead of allUsers or allAuthenticatedUsers."
    }

    check "google_bigquery_connection_iam_binding" {
      also    = ["google_bigquery_routine_iam_binding"]
      require = none_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_bigquery_connection_iam_policy" {
      companion "data.google_iam_policy" {
        self_attribute = "policy_data"
      }
      require = closed_policy(companions.data_google_iam_policy, self.policy_data)
      remedy  = "Remove allUsers and allAuthenticatedUsers from the bindings of the policy."
    }
  }

  obligation "listing_not_public" {
    title     = "Offer no exchange or listing to the public"
    area      = "data_content"
    severity  = "medium"
    rationale = "A listing that everyone may find or subscribe to publishes the shared dataset to every Google Cloud customer, and a subscriber's linked dataset shows each row that is added later."
    provider  = "Keeps listings private unless told otherwise and records subscriptions."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-21"]
      iso_27001_2022 = ["A.5.14", "A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/analytics-hub-manage-exchanges"]

    check "google_bigquery_analytics_hub_data_exchange" {
      also    = ["google_bigquery_analytics_hub_listing"]
      require = self.discovery_type != "DISCOVERY_TYPE_PUBLIC"
      fix     = { discovery_type = "DISCOVERY_TYPE_PRIVATE" }
    }

    check "google_bigquery_analytics_hub_data_exchange_iam_member" {
      also    = ["google_bigquery_analytics_hub_listing_iam_member"]
      require = !is_public(self.member)
      remedy  = "Set member to the groups or domains that may see the exchange or subscribe to the listing."
    }

    check "google_bigquery_analytics_hub_data_exchange_iam_binding" {
      also    = ["google_bigquery_analytics_hub_listing_iam_binding"]
      require = none_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }
  }

  obligation "no_owner_grant" {
    title       = "Grant no owner role on datasets"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "An owner of a dataset hands it to anyone, authorizes foreign views on it and deletes it; readers, writers and pipelines need none of that."
    provider    = "Offers roles per task: dataViewer, dataEditor, metadataViewer."
    frameworks = {
      nist_800_53_r5 = ["AC-6", "AC-6(5)"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/access-control"]

    check "google_bigquery_dataset" {
      require = alltrue([for a in self.access : !makes_owner(a)])
      remedy  = "Give access blocks the role READER or WRITER; leave OWNER to special_group projectOwners."
    }

    check "google_bigquery_dataset_access" {
      require = !makes_owner(self)
      remedy  = "Set role to READER or WRITER."
    }

    check "google_bigquery_dataset_iam_member" {
      also    = ["google_bigquery_dataset_iam_binding"]
      require = !owns(self.role)
      remedy  = "Set role to the least that is needed: roles/bigquery.dataViewer or dataEditor."
    }
  }

  obligation "no_user_grant" {
    title       = "Grant datasets to groups, not single users"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A grant to one person outlives the job that needed it: nobody finds it when the person moves, because no group membership shows it."
    provider    = "Resolves group membership at every query."
    frameworks = {
      nist_800_53_r5 = ["AC-2"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/iam/docs/using-iam-securely"]

    check "google_bigquery_dataset" {
      require = alltrue([for a in self.access : !is_person(a.user_by_email)])
      remedy  = "Use group_by_email; keep user_by_email for service accounts."
    }

    check "google_bigquery_dataset_access" {
      require = !is_person(self.user_by_email)
      remedy  = "Use group_by_email; keep user_by_email for service accounts."
    }

    check "google_bigquery_dataset_iam_member" {
      require = !startswith(self.member, "user:")
      remedy  = "Set member to a group (\"group:...\") or, for a program, to a service account."
    }

    check "google_bigquery_dataset_iam_binding" {
      require = alltrue([for m in self.members : !startswith(m, "user:")])
      remedy  = "Replace the user: entries of members by groups."
    }
  }

  obligation "listing_export_restricted" {
    title       = "Restrict exports from shared listings"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "A subscriber who may copy and export query results keeps the data after the subscription has ended."
    provider    = "Blocks copying and exporting of linked datasets and of query results where the listing says so."
    frameworks = {
      nist_800_53_r5 = ["AC-21"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/analytics-hub-manage-listings"]

    check "google_bigquery_analytics_hub_listing" {
      when    = length(self.bigquery_dataset) > 0
      require = self.restricted_export_config[0].enabled == true && self.restricted_export_config[0].restrict_query_result == true
      remedy  = "Add restricted_export_config { enabled = true, restrict_query_result = true }."
    }
  }

  obligation "listing_queries_logged" {
    title       = "Log who queries shared listings"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without it the sharing side sees that a subscriber's organization queried the data, not who did, and cannot follow up on a misuse."
    provider    = "Adds the e-mail address of the querying user to the shared usage metrics."
    frameworks = {
      nist_800_53_r5 = ["AU-3"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/analytics-hub-manage-listings"]

    check "google_bigquery_analytics_hub_listing" {
      when    = length(self.bigquery_dataset) > 0
      require = self.log_linked_dataset_query_user_email == true
      fix     = { log_linked_dataset_query_user_email = true }
    }
  }

  # Keys and secrets

  obligation "dataset_customer_managed_key" {
    title       = "Give datasets a customer-managed default key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With Google's keys nobody on the customer's side can revoke, rotate or watch the use of the key, and each new table falls back to them unless its author thinks of it."
    provider    = "Encrypts new tables of the dataset with the named Cloud KMS key and logs its use."
    frameworks = {
      cis_gcp_foundations = ["7.3"]
      pci_dss_4_0         = ["3.5.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
      soc_2               = ["C1.1"]
      nist_800_53_r5      = ["SC-12", "SC-28"]
      iso_27001_2022      = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_81"]
      powerpipe = ["bigquery_dataset_encrypted_with_cmk"]
    }
    sources = ["https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption"]

    check "google_bigquery_dataset" {
      # A federated dataset stores nothing.
      when    = length(self.external_dataset_reference) == 0
      require = self.default_encryption_configuration[0].kms_key_name != null
      remedy  = "Add default_encryption_configuration { kms_key_name = ... } and grant the BigQuery service account use of the key."
    }
  }

  obligation "table_customer_managed_key" {
    title       = "Encrypt tables with a customer-managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A table outside the customer's key stays readable when that key is disabled, which is what the key was meant to prevent."
    provider    = "Encrypts the table with the named Cloud KMS key, or with the default key of its dataset."
    frameworks = {
      cis_gcp_foundations = ["7.2"]
      pci_dss_4_0         = ["3.5.1"]
      soc_2               = ["C1.1"]
      nist_800_53_r5      = ["SC-12", "SC-28"]
      iso_27001_2022      = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_GCP_80"]
      powerpipe = ["bigquery_table_encrypted_with_cmk"]
    }
    sources = ["https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption"]

    check "google_bigquery_table" {
      companion "google_bigquery_dataset" {
        self_attribute = "dataset_id"
      }
      # A view stores nothing.
      when    = length(self.view) == 0
      require = self.encryption_configuration[0].kms_key_name != null || anytrue([for d in companions.google_bigquery_dataset : d.default_encryption_configuration[0].kms_key_name != null])
      remedy  = "Add encryption_configuration { kms_key_name = ... }, or give the dataset a default_encryption_configuration before the table is created."
    }
  }

  obligation "connection_customer_managed_key" {
    title       = "Encrypt stored credentials and transfers yourself"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "A connection keeps a database password and a transfer keeps data and parameters on the way in; with Google's keys the customer can cut off neither."
    provider    = "Encrypts connections and transfer runs with the named Cloud KMS key."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["3.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = [
      "https://docs.cloud.google.com/bigquery/docs/customer-managed-encryption",
      "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_data_transfer_config",
    ]

    check "google_bigquery_connection" {
      # Other kinds of connection hold no credential.
      when    = length(self.cloud_sql) > 0 || length(self.configuration) > 0
      require = self.kms_key_name != null
      remedy  = "Set kms_key_name to a Cloud KMS key that the BigQuery connection service agent may use."
    }

    check "google_bigquery_data_transfer_config" {
      require = self.encryption_configuration[0].kms_key_name != null
      remedy  = "Add encryption_configuration { kms_key_name = ... }."
    }
  }

  obligation "transfer_secret_write_only" {
    title       = "Keep transfer secrets out of the state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "secret_access_key of a transfer stands in the Terraform state in clear text, so everyone who reads the state reads the source bucket in the other cloud."
    provider    = "Never returns the secret once it is set."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_data_transfer_config"]

    check "google_bigquery_data_transfer_config" {
      require = alltrue([for s in self.sensitive_params : s.secret_access_key == null]) && lookup(self.params, "secret_access_key", null) == null
      remedy  = "Use sensitive_params { secret_access_key_wo = ..., secret_access_key_wo_version = ... } with an ephemeral value."
    }
  }

  obligation "transfer_service_account" {
    title       = "Run transfers as a service account"
    area        = "workload_identity"
    severity    = "medium"
    recommended = false
    rationale   = "Without service_account_name scheduled queries and transfers run with the rights of whoever applied the configuration: a person who leaves, or a deployment account that may do everything."
    provider    = "Runs each transfer with the credentials of the named account."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      iso_27001_2022 = ["A.8.2"]
      pci_dss_4_0    = ["7.2.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/use-service-accounts"]

    check "google_bigquery_data_transfer_config" {
      require = self.service_account_name != null
      remedy  = "Set service_account_name, where the data source supports it, to an account with rights on this transfer's source and target only."
    }
  }

  # Loss and retention

  obligation "table_deletion_protection" {
    title     = "Protect tables from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "Many a change to a schema replaces the table: without protection a plan that nobody read to the end drops it with all its rows."
    provider  = "Lets a deleted table be restored for as long as time travel reaches, seven days at most."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_GCP_121"]
      powerpipe = ["bigquery_table_deletion_protection_enabled"]
    }
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_table"]

    check "google_bigquery_table" {
      # A view stores nothing.
      when    = length(self.view) == 0
      require = self.deletion_protection == true || contains(["PREVENT", "ABANDON"], self.deletion_policy)
      fix     = { deletion_protection = true }
      autofix = true
    }
  }

  obligation "dataset_keeps_contents" {
    title     = "Do not delete tables with the dataset"
    area      = "backup"
    severity  = "medium"
    rationale = "With delete_contents_on_destroy a terraform destroy, or a renamed dataset, removes every table in it without another question."
    provider  = "Refuses to delete a dataset that still holds tables."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset"]

    check "google_bigquery_dataset" {
      require = self.delete_contents_on_destroy == false
      fix     = { delete_contents_on_destroy = false }
      autofix = true
    }
  }

  obligation "time_travel_kept" {
    title     = "Keep seven days of time travel"
    area      = "backup"
    severity  = "low"
    rationale = "Rows lost to a wrong DELETE or MERGE come back from time travel only; a window of two days is over before a weekend is."
    provider  = "Keeps changed and deleted data for the window, and seven more days for recovery by support."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/time-travel"]

    check "google_bigquery_dataset" {
      require = tonumber(self.max_time_travel_hours) >= 168
      remedy  = "Leave max_time_travel_hours out or set it to 168."
    }
  }

  obligation "expiration_set" {
    title       = "End data by default expiration"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "Without a default every scratch table and every old partition stays for ever: personal data past its purpose, copied from tables that were deleted long ago."
    provider    = "Deletes tables and partitions when their time is over."
    frameworks = {
      iso_27001_2022 = ["A.8.10"]
      gdpr           = ["5"]
      pci_dss_4_0    = ["3.2.1"]
    }
    derived = ["iso_27001_2022", "gdpr", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/updating-datasets"]

    check "google_bigquery_dataset" {
      when    = length(self.external_dataset_reference) == 0
      require = self.default_table_expiration_ms != null || self.default_partition_expiration_ms != null
      remedy  = "Set default_partition_expiration_ms (or, for scratch data, default_table_expiration_ms) to the time your retention rules give."
    }
  }

  obligation "location_chosen" {
    title       = "Choose the location of datasets"
    area        = "data_residency"
    severity    = "low"
    recommended = false
    rationale   = "Left out, the dataset lands in the multi-region US, and a location cannot be changed afterwards: the data has to be copied and the dataset made anew."
    provider    = "Keeps data at rest in the chosen region or multi-region and runs its queries there."
    frameworks = {
      gdpr           = ["44"]
      iso_27001_2022 = ["A.5.31"]
    }
    derived = ["gdpr", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/locations"]

    check "google_bigquery_dataset" {
      require = self.location != null
      remedy  = "Set location to the region or multi-region that your rules allow."
    }
  }

  # Duties beyond the configuration

  obligation "access_reviewed" {
    title        = "Review who reads and writes each dataset"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list per dataset: access entries, table and row grants, authorized views, routines and datasets, project roles that reach it, external domains; what was removed."
    rationale    = "Rights come from organization, folder, project, dataset, table and row, and an authorized view passes data to people whom the dataset never names."
    provider     = "Shows effective access in Policy Analyzer and unused rights in IAM recommendations."
    frameworks = {
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["7.2.4"]
      soc_2          = ["CC6.2", "CC6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/access-control"]
  }

  obligation "columns_classified" {
    title        = "Classify and mask sensitive columns"
    area         = "data_classification"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may read a table reads all its columns: only a policy tag or data policy keeps card numbers and diagnoses from analysts who need the rest."
    provider     = "Profiles tables with Sensitive Data Protection when asked, and enforces policy tags and masking rules in every query."
    frameworks = {
      nist_800_53_r5 = ["RA-2", "AC-16"]
      iso_27001_2022 = ["A.5.12", "A.8.11"]
      pci_dss_4_0    = ["3.4.1"]
      gdpr           = ["30"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "gdpr"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/column-level-security-intro"]
  }

  obligation "audit_logs_read" {
    title        = "Read audit logs of queries and exports"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Alerts on large extracts, copies to foreign projects, new public or external grants and queries at odd times; the closed findings of the month."
    rationale    = "Every query is logged by default, and nobody looks: an account that copies a table a day is found by the alert that somebody wrote, or not at all."
    provider     = "Writes Admin Activity and Data Access logs for BigQuery always."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SI-4"]
      iso_27001_2022 = ["A.8.15", "A.8.16"]
      pci_dss_4_0    = ["10.4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/reference/auditlogs"]
  }

  obligation "perimeter_reviewed" {
    title        = "Hold sensitive datasets in a service perimeter"
    area         = "network_controls"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Perimeter definition that restricts bigquery.googleapis.com, bigquerydatatransfer.googleapis.com and storage.googleapis.com, list of its projects, reviewed ingress and egress rules, dry-run violations of the last month."
    rationale    = "IAM alone lets a valid credential copy a table to a foreign project or bucket with one statement; a perimeter refuses it."
    provider     = "Enforces VPC Service Controls perimeters at the API."
    frameworks = {
      nist_800_53_r5 = ["AC-4", "SC-7"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/vpc-sc"]
  }

  obligation "restore_tested" {
    title        = "Test restores of tables"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a restore from time travel and from a table snapshot into a test dataset: date, tables, rows compared, time taken; list of tables without a snapshot."
    rationale    = "A deleted dataset comes back only if it is undeleted within the window and nobody has made a new one of the same name; whoever learns that on the day loses it."
    provider     = "Keeps time travel and snapshots readable and restores deleted datasets within the window."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/restore-deleted-tables"]
  }

  obligation "shares_reviewed" {
    title        = "Review what is shared with other organizations"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Listings, linked datasets, authorized views and grants to foreign domains outlive the project they were made for, and new columns flow out with the old ones."
    provider     = "Lists subscribers and usage per listing, and cuts a subscription when told to."
    frameworks = {
      nist_800_53_r5 = ["AC-21", "CA-3"]
      iso_27001_2022 = ["A.5.14"]
      gdpr           = ["28"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/analytics-hub-introduction"]
  }

  obligation "guardrails_in_force" {
    title        = "Enforce organization policies for datasets"
    area         = "configuration"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Effective policies of every folder with data: iam.allowedPolicyMemberDomains, gcp.resourceLocations, gcp.restrictNonCmekServices where keys are required; list of exceptions with owner and end date."
    rationale    = "Checks of the configuration see the datasets that Terraform makes; most are made in the console or by pipelines."
    provider     = "Enforces the constraints on every dataset below the node."
    frameworks = {
      nist_800_53_r5 = ["CM-6"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints"]
  }

  obligation "exfiltration_playbook" {
    title        = "Rehearse the response to an exported table"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Minutes of an exercise: grants and tokens cut, jobs cancelled, audit logs and INFORMATION_SCHEMA.JOBS secured, rows and columns taken listed, notification decided within 72 hours."
    rationale    = "Job metadata tells which rows left and where to, but only for 180 days and only to those who know where to look."
    provider     = "Keeps job history for 180 days and tells customers of incidents on its side."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.26"]
      gdpr           = ["33"]
      pci_dss_4_0    = ["12.10.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "gdpr", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/bigquery/docs/information-schema-jobs"]
  }
}
