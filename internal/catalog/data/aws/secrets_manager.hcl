service "aws_secrets_manager" {
  name        = "AWS Secrets Manager"
  cloud       = "aws"
  family      = "secrets_service"
  description = "A store for credentials that applications read at run time, with versions, rotation, resource policies and replicas."
  aliases     = ["Secrets Manager", "ASM"]
  resources = [
    "aws_secretsmanager_secret",
    "aws_secretsmanager_secret_policy",
    "aws_secretsmanager_secret_rotation",
    "aws_secretsmanager_secret_version",
    "aws_secretsmanager_tag",
  ]
  sources = [
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
  ]

  # Rotation stood inline until provider 5 removed it.
  resource_type "aws_secretsmanager_secret" {
    defaults = {
      recovery_window_in_days        = 30
      force_overwrite_replica_secret = false
    }
    legacy = {
      rotation_lambda_arn                       = "string"
      rotation_enabled                          = "bool"
      "rotation_rules.automatically_after_days" = "number"
    }
    identity = ["id", "arn", "name"]
  }

  resource_type "aws_secretsmanager_secret_policy" {
    defaults = { block_public_policy = false }
  }

  resource_type "aws_secretsmanager_secret_rotation" {
    defaults = { rotate_immediately = true }
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "The interface exists over TLS only; the customer has no listener, protocol version or certificate to choose."
    source = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/data-protection.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps secrets redundant in the Region, keeps the previous version, and holds a deleted secret for the recovery window."
    customer = "Leaves a recovery window, replicates to the Regions that need the secret, knows how to issue each credential anew."
    reason   = "Deletion waits for 7 to 30 days unless it is forced, and old versions without a label are removed."
    source   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"
  }

  variant "managed_rotation" {
    name        = "Managed secrets"
    description = "Secrets that another service creates, owns and rotates, as Amazon RDS does for the master password."
    source      = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html"

    area "secrets" {
      party    = "shared"
      kind     = "dependent"
      provider = "Generates the credential, stores it, rotates it in the database and in the secret without a function of the customer."
      customer = "Decides who reads the secret, adjusts the schedule, makes applications fetch it anew after a rotation."
      reason   = "The owning service runs the rotation; only its interval and the readers are left to the customer."
      source   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html"
    }
  }

  # Predicates

  # An interval in cron terms is decided by its month field: every month, every second or third, or at least four of them.
  function "within_90_days" {
    description = "Whether rotation rules rotate at least every 90 days."
    params      = ["rules"]
    result = (
      rules.automatically_after_days <= 90
      || matches("^rate\\((0*[1-9]|0*[1-8][0-9]|0*90) days?\\)$", rules.schedule_expression)
      || matches("^rate\\(0*([0-9]{1,3}|1[0-9]{3}|20[0-9]{2}|21[0-5][0-9]|2160) hours?\\)$", rules.schedule_expression)
      || matches("^cron\\(\\S+ \\S+ \\S+ (\\*|\\?|[*0-9A-Za-z]+/[123]|\\S*-\\S*|(\\S+,){3,}\\S+) ", rules.schedule_expression)
    )
  }

  # Rotation

  obligation "rotation_enabled" {
    title     = "Rotate secrets automatically"
    area      = "secrets"
    severity  = "medium"
    rationale = "A password that nobody changes is still good years after it leaked into a log, a laptop or a former colleague's notes."
    provider  = "Starts the rotation on schedule, moves the version labels and records failures; managed secrets it rotates itself."
    frameworks = {
      aws_fsbp       = ["SecretsManager.1"]
      nist_800_53_r5 = ["AC-2(1)", "IA-5(1)"]
      pci_dss_4_0    = ["8.3.9", "8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV2_AWS_57"]
      powerpipe = ["secretsmanager_secret_automatic_rotation_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"]

    check "aws_secretsmanager_secret" {
      companion "aws_secretsmanager_secret_rotation" {
        attribute = "secret_id"
      }
      require = length(companions.aws_secretsmanager_secret_rotation) > 0 || self.rotation_lambda_arn != null || length(self.rotation_rules) > 0
      remedy  = "Add an aws_secretsmanager_secret_rotation for the secret with rotation_rules and, unless rotation is managed, the rotation_lambda_arn of a function."
    }
  }

  obligation "rotation_interval" {
    title     = "Rotate secrets at least every 90 days"
    area      = "secrets"
    severity  = "medium"
    rationale = "The interval is the longest time for which a stolen credential works; a yearly rotation limits little."
    provider  = "Rotates within the window that the rules give, as often as every four hours."
    frameworks = {
      aws_fsbp       = ["SecretsManager.4"]
      nist_800_53_r5 = ["IA-5(1)"]
      pci_dss_4_0    = ["8.3.9", "8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_304"]
      powerpipe = ["secretsmanager_secret_automatic_rotation_lambda_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html"]

    check "aws_secretsmanager_secret_rotation" {
      require = anytrue([for r in self.rotation_rules : within_90_days(r)])
      remedy  = "Set automatically_after_days to 90 or less, or a schedule_expression such as rate(30 days)."
    }

    # Rotation written inline, as until provider 4.
    check "aws_secretsmanager_secret" {
      when    = length(self.rotation_rules) > 0
      require = self.rotation_rules[0].automatically_after_days <= 90
      remedy  = "Move rotation into an aws_secretsmanager_secret_rotation with automatically_after_days of 90 or less."
    }
  }

  # Who reads

  obligation "policy_not_public" {
    title     = "Keep secrets from principals of other accounts"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in a resource policy means every AWS account; together with a key that others may use, whoever learns the ARN reads the password."
    provider  = "Evaluates resource policy, identity policy and key policy on every request."
    frameworks = {
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"]

    check "aws_secretsmanager_secret" {
      also    = ["aws_secretsmanager_secret_policy"]
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID or aws:SourceVpce."
    }
  }

  obligation "block_public_policy" {
    title     = "Let Secrets Manager refuse public policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A policy is put together from variables and conditions; a mistake in it opens the secret at once unless the service checks it first."
    provider  = "Analyzes the policy with automated reasoning when asked and refuses one that grants broad access."
    frameworks = {
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html"]

    check "aws_secretsmanager_secret_policy" {
      require = self.block_public_policy == true
      fix     = { block_public_policy = true }
      autofix = true
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in secret policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A reader with secretsmanager:* can also replace the password, rewrite the policy and delete the secret."
    provider  = "Separates reading, writing, rotating and administering a secret into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html"]

    check "aws_secretsmanager_secret" {
      also    = ["aws_secretsmanager_secret_policy"]
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List what the principal needs, for a reader secretsmanager:GetSecretValue and secretsmanager:DescribeSecret."
    }
  }

  obligation "value_out_of_state" {
    title       = "Keep secret values out of code and state"
    area        = "secrets"
    severity    = "medium"
    recommended = false
    rationale   = "With secret_string or secret_binary the value stands in state and plan files, readable to everybody who may read those, and often in the repository too; the access rules of the secret then protect nothing."
    provider    = "Keeps the value encrypted and never logs it."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret_version",
      "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
    ]

    check "aws_secretsmanager_secret_version" {
      require = self.secret_string == null && self.secret_binary == null
      remedy  = "Set secret_string_wo with secret_string_wo_version (Terraform 1.11 and later), or write the value outside Terraform."
    }
  }

  # Keys

  obligation "customer_managed_key" {
    title       = "Encrypt secrets with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The policy of aws/secretsmanager cannot be changed: no second lock beside IAM, no sharing with another account, no key to disable in an incident."
    provider    = "Encrypts every value under a data key of the chosen KMS key, or of aws/secretsmanager when none is chosen."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_149"]
      trivy     = ["AWS-0098"]
      powerpipe = ["secretsmanager_secret_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"]

    check "aws_secretsmanager_secret" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "replica_key" {
    title      = "Give replicas a customer managed key too"
    area       = "key_management"
    severity   = "low"
    rationale  = "A replica without a key of its own falls back to aws/secretsmanager there, so the careful key policy of the primary does not hold for the copy."
    provider   = "Encrypts the replica with the key named for its Region."
    frameworks = { cis_controls_8_1 = ["3.11"], nist_800_53_r5 = ["SC-12"], iso_27001_2022 = ["A.8.24"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/create-manage-multi-region-secrets.html"]

    check "aws_secretsmanager_secret" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      when    = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      require = alltrue([for r in self.replica : names_own_key(r.kms_key_id)])
      remedy  = "Set kms_key_id in each replica block to a key in that Region."
    }
  }

  # Recovery

  obligation "recovery_window" {
    title     = "Leave a recovery window for deleted secrets"
    area      = "backup"
    severity  = "medium"
    rationale = "With 0 days a destroy, or a change that replaces the secret, deletes the credential at once and for good; every application that reads it stops."
    provider  = "Hides a deleted secret for 7 to 30 days and restores it on request, unless told not to wait."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"]

    check "aws_secretsmanager_secret" {
      require = self.recovery_window_in_days >= 7
      fix     = { recovery_window_in_days = 30 }
      autofix = true
    }
  }

  obligation "replica_not_overwritten" {
    title      = "Do not overwrite secrets in replica Regions"
    area       = "change_management"
    severity   = "low"
    rationale  = "With force_overwrite_replica_secret an unrelated secret of the same name in the other Region is replaced without a word, and whoever reads it gets the wrong value."
    provider   = "Stops replication at a name that is taken unless told to overwrite."
    frameworks = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.5.33"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html"]

    check "aws_secretsmanager_secret" {
      require = self.force_overwrite_replica_secret == false
      fix     = { force_overwrite_replica_secret = false }
      autofix = true
    }
  }

  # Process and evidence

  obligation "access_review" {
    title        = "Review who can read secrets"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Wildcards in IAM policies reach every new secret, and roles keep access to secrets whose application has moved on."
    provider     = "Evaluates the policies, and lists external access in IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/determine-acccess_examine-iam-policies.html"]
  }

  obligation "rotation_succeeds" {
    title        = "Answer failed rotations"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A rotation that fails half way leaves the old password in use, or a new one that the database does not know; without an alarm the first sign is an outage or an audit."
    provider     = "Records RotationFailed in CloudTrail, and retries."
    frameworks = {
      aws_fsbp       = ["SecretsManager.2"]
      nist_800_53_r5 = ["IA-5", "SI-4"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html"]
  }

  obligation "unused_secrets_removed" {
    title        = "Remove secrets that nobody reads"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A forgotten secret often still opens a database or a partner's interface; whoever finds it uses an account that nobody watches."
    provider     = "Shows the date on which a secret was last read."
    frameworks = {
      aws_fsbp       = ["SecretsManager.3"]
      nist_800_53_r5 = ["AC-2(3)"]
      pci_dss_4_0    = ["7.2.4", "8.2.6"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring.html"]
  }

  obligation "reads_watched" {
    title        = "Watch reads of secrets for what is unusual"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An intruder with a role lists and reads every secret within minutes; the burst of GetSecretValue calls from a new address is seen only by those who look."
    provider     = "Records every read in CloudTrail without the value."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6", "SI-4"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/monitoring-cloudtrail.html"]
  }

  obligation "no_copies_elsewhere" {
    title        = "Find credentials that are not in the store"
    area         = "secrets"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "The password in the repository, the pipeline variable or the container's environment is the one that leaks; rotation of the stored copy does not reach it."
    provider     = "Stores what it is given and offers caching clients; it does not search code."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html"]
  }

  obligation "secret_inventory" {
    title        = "Keep an inventory of secrets and owners"
    area         = "asset_inventory"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of all secrets of all accounts and Regions with owner, system they open, readers, rotation method, last rotation and how to issue the credential anew."
    rationale    = "In an incident somebody has to know within the hour which credentials the intruder could read and who can replace each of them."
    provider     = "Lists secrets with tags, rotation state and last use; it does not know what they open."
    frameworks   = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.9"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/managing-secrets_tagging.html"]
  }

  obligation "emergency_rotation_rehearsed" {
    title        = "Rehearse replacing a leaked secret"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: one production credential rotated at once, old version refused by the target, applications followed without restart, time taken."
    rationale    = "Applications that cache a password for ever, or a rotation function that never ran outside its schedule, turn the answer to a leak into an outage."
    provider     = "Rotates at once on request and keeps the previous version under its label."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-4", "IR-3"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_now.html"]
  }

  obligation "rotation_function_maintained" {
    title        = "Maintain rotation functions like production code"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The rotation function may set passwords in every database it serves; an outdated runtime, a shared role or a public network path hands that right to others."
    provider     = "Offers templates for functions; managed rotation needs none."
    frameworks   = { nist_800_53_r5 = ["AC-6", "SI-2"], pci_dss_4_0 = ["6.3.3"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html"]
  }
}
