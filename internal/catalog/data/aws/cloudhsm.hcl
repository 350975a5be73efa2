service "aws_cloudhsm" {
  name        = "AWS CloudHSM"
  cloud       = "aws"
  family      = "key_management_service"
  description = "Single-tenant hardware security modules in the customer's network, whose users and keys only the customer controls."
  aliases     = ["CloudHSM", "CloudHSM v2", "HSM"]
  resources = [
    "aws_cloudhsm_v2_cluster",
    "aws_cloudhsm_v2_hsm",
  ]
  sources = [
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/introduction.html",
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/security.html",
  ]

  resource_type "aws_cloudhsm_v2_cluster" {
    identity = ["id", "cluster_id"]
  }

  area "key_management" {
    party    = "customer"
    customer = "Creates the users of the modules, generates, shares, wraps, rotates and deletes keys, and keeps quorum and passwords."
    reason   = "AWS runs the hardware and has no access to users or keys; what is lost there AWS cannot restore."
    source   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-hsm-user-management.html"
  }

  area "identity_platform" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs IAM, which decides who may create and delete clusters, modules and backups."
    customer = "Runs the users inside the modules: their roles, passwords, second factors and quorums."
    reason   = "Users of a module are not principals of IAM."
    source   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-hsm-users.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Backs a cluster up daily, encrypted so that only modules can read it, and keeps backups for 90 days unless told otherwise."
    customer = "Sets retention, copies backups to another region, restores one in a test, knows the users' passwords of that time."
    reason   = "A backup restores users and passwords as they were; without a password the keys are lost."
    source   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Maintains firmware and hardware and replaces modules that fail."
    customer = "Updates client software in its applications before support ends, moves clusters to newer module types."
    reason   = "The client runs on the customer's machines, and the service refuses those that are too old."
    source   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/end-of-life-release.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Synchronizes and balances the modules of a cluster and replaces failed ones."
    customer = "Runs at least two modules in different zones, and more where keys must survive a loss between backups."
    reason   = "A cluster with one module is down while that is replaced, and loses the keys made since the last backup."
    source   = "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html"
  }

  obligation "two_zones" {
    title     = "Give the cluster subnets in two zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "Subnets of a cluster cannot be changed; with one zone every application that signs or decrypts stops with it."
    provider  = "Places modules in the subnets that the cluster was created with."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html"]

    check "aws_cloudhsm_v2_cluster" {
      require = length(self.subnet_ids) >= 2
      remedy  = "List subnets of at least two availability zones in subnet_ids."
    }
  }

  obligation "two_modules" {
    title     = "Run at least two modules in a cluster"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one module a fault is an outage, and keys made since the last backup are gone for good, with all that they encrypt."
    provider  = "Keeps keys and users of all modules of a cluster in step."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-12(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.14", "A.8.24"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html"]

    # A loop over what is not known yet shows as one module in a place that is not known: it may be several.
    check "aws_cloudhsm_v2_cluster" {
      companion "aws_cloudhsm_v2_hsm" {
        attribute = "cluster_id"
      }
      require = length(companions.aws_cloudhsm_v2_hsm) >= 2 || anytrue([for h in companions.aws_cloudhsm_v2_hsm : h.subnet_id == null && h.availability_zone == null])
      remedy  = "Add a second aws_cloudhsm_v2_hsm with the cluster_id, in the subnet of another zone."
    }
  }

  obligation "current_module_type" {
    title     = "Use a module type of today"
    area      = "patching"
    severity  = "medium"
    rationale = "hsm1.medium is the older type with a validation after FIPS 140-2 only, whose certificates are historical since September 2026; auditors no longer accept it."
    provider  = "Offers newer module types and restores backups into them."
    frameworks = {
      nist_800_53_r5   = ["SC-13", "SA-22"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html"]

    check "aws_cloudhsm_v2_cluster" {
      require = self.hsm_type != "hsm1.medium"
      remedy  = "Set hsm_type = \"hsm2m.medium\" with mode = \"FIPS\", and plan the migration of running clusters."
    }
  }

  obligation "fips_mode" {
    title       = "Run clusters in FIPS mode"
    area        = "key_management"
    severity    = "medium"
    recommended = false
    rationale   = "Outside FIPS mode weak mechanisms are allowed and the validation does not count; a cluster cannot change its mode later."
    provider    = "Refuses mechanisms that are not approved in a cluster in FIPS mode."
    frameworks = {
      nist_800_53_r5   = ["SC-13", "SC-12"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/cluster-hsm-types.html"]

    check "aws_cloudhsm_v2_cluster" {
      require = self.mode != "NON_FIPS"
      fix     = { mode = "FIPS" }
    }
  }

  # Process and evidence

  obligation "users_controlled" {
    title        = "Control users, quorum and passwords of the modules"
    area         = "privileged_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "One admin who is alone may change every password and delete every user; if all admins' passwords are lost, so is the cluster."
    provider     = "Enforces roles, lockout and quorum inside the modules and cannot reset a password."
    frameworks = {
      nist_800_53_r5 = ["AC-3(2)", "AC-5", "IA-5"]
      pci_dss_4_0    = ["3.7.6", "3.7.8"]
      iso_27001_2022 = ["A.8.2", "A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-hsm-user-management.html"]
  }

  obligation "restore_tested" {
    title        = "Test restoring a cluster from a backup"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a restore into a new cluster, in another region where copies are kept: backup used, users that could sign in, a key that decrypted known data, time taken, retention of backups."
    rationale    = "Deleting the last module of a cluster leaves only backups, and whether the passwords of that day are still known shows only in a restore."
    provider     = "Makes, keeps and copies backups and creates clusters from them."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-9(1)", "SC-12(1)"], iso_27001_2022 = ["A.8.13"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/backups.html"]
  }

  obligation "trust_anchor_guarded" {
    title        = "Guard the signing key of the cluster certificate"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Where the key that signed the cluster's certificate is kept, who has access, record of the check of the module's identity at initialization, end of the certificate's validity."
    rationale    = "Whoever holds that key can stand up a module that clients take for yours; the anchor cannot be replaced without a new cluster."
    provider     = "Issues the certificate request and the chain that shows that the module is genuine."
    frameworks   = { nist_800_53_r5 = ["SC-12", "SC-17"], pci_dss_4_0 = ["3.6.1.2"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/initialize-cluster.html"]
  }

  obligation "clients_current" {
    title        = "Update client software before support ends"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The service refuses connections of releases past their end of support; applications stop on a day that AWS chose."
    provider     = "Publishes releases, advisories and ends of support."
    frameworks   = { nist_800_53_r5 = ["SI-2", "SA-22"], pci_dss_4_0 = ["6.3.3"], iso_27001_2022 = ["A.8.8"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/end-of-life-release.html"]
  }

  obligation "audit_logs_read" {
    title        = "Read the audit logs of the modules"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "CloudTrail shows clusters and backups; who signed in to a module, failed, or made and deleted a key stands in the modules' own log only."
    provider     = "Delivers these logs to CloudWatch Logs, in a group per cluster."
    frameworks   = { nist_800_53_r5 = ["AU-6", "SC-12"], pci_dss_4_0 = ["10.4.1"], iso_27001_2022 = ["A.8.15"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/cloudhsm/latest/userguide/get-hsm-audit-logs-using-cloudwatch.html"]
  }
}
