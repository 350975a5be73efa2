service "aws_kms" {
  name        = "AWS Key Management Service"
  cloud       = "aws"
  family      = "key_management_service"
  description = "Keys that never leave hardware modules, used through an API whose access is decided by key policies, IAM policies and grants."
  seeds       = [243]
  aliases     = ["KMS", "AWS KMS", "Key Management Service", "Customer Master Keys", "CMK"]
  resources = [
    "aws_kms_alias",
    "aws_kms_ciphertext",
    "aws_kms_custom_key_store",
    "aws_kms_external_key",
    "aws_kms_grant",
    "aws_kms_key",
    "aws_kms_key_policy",
    "aws_kms_replica_external_key",
    "aws_kms_replica_key",
  ]
  sources = [
    "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html",
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/introduction.html",
  ]

  # policy, multi_region and rotation_period_in_days have no default: KMS fills them in,
  # and what it fills in depends on the key.
  resource_type "aws_kms_key" {
    defaults = {
      customer_master_key_spec           = "SYMMETRIC_DEFAULT"
      key_usage                          = "ENCRYPT_DECRYPT"
      is_enabled                         = true
      enable_key_rotation                = false
      deletion_window_in_days            = 30
      bypass_policy_lockout_safety_check = false
    }
    identity = ["id", "key_id", "arn"]
  }

  resource_type "aws_kms_external_key" {
    defaults = {
      deletion_window_in_days            = 30
      bypass_policy_lockout_safety_check = false
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_kms_replica_key" {
    defaults = {
      enabled                            = true
      deletion_window_in_days            = 30
      bypass_policy_lockout_safety_check = false
    }
    identity = ["id", "key_id", "arn"]
  }

  resource_type "aws_kms_replica_external_key" {
    defaults = {
      deletion_window_in_days            = 30
      bypass_policy_lockout_safety_check = false
    }
    identity = ["id", "key_id", "arn"]
  }

  resource_type "aws_kms_key_policy" {
    defaults = { bypass_policy_lockout_safety_check = false }
  }

  resource_type "aws_kms_custom_key_store" {
    defaults = { custom_key_store_type = "AWS_CLOUDHSM" }
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps key material in the Region where the key was made, and copies a multi-Region key only where the customer makes a replica."
    customer = "Decides which keys may be multi-Region and in which Regions replicas may exist."
    reason   = "Whoever can make a replica can decrypt in another Region."
    source   = "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"
  }

  variant "imported_key_material" {
    name        = "Imported key material"
    description = "Keys whose material the customer generates outside AWS and imports (origin EXTERNAL)."
    source      = "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html"

    area "key_management" {
      party    = "shared"
      kind     = "dependent"
      provider = "Guards the imported material in hardware modules, performs the operations, deletes the material when it expires or when told."
      customer = "Generates the material with enough randomness, transports it wrapped, rotates it by importing anew, writes key policies and grants."
      reason   = "AWS KMS neither makes nor replaces imported material."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html"
    }

    area "backup" {
      party    = "customer"
      customer = "Keeps a copy of the material outside AWS and can import it again within the objective of whatever it protects."
      reason   = "AWS does not promise the durability of imported material that it does for its own; after expiry or deletion only the customer's copy restores the key."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/import-keys-protect.html"
    }
  }

  variant "cloudhsm_key_store" {
    name        = "AWS CloudHSM key store"
    description = "Keys that are made and used in a CloudHSM cluster of the customer."
    source      = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html"

    area "key_management" {
      party    = "shared"
      kind     = "dependent"
      provider = "Supplies single-tenant hardware modules and uses them as the kmsuser account."
      customer = "Owns the CloudHSM cluster and its users, rotates the kmsuser password, keeps others off the keys, writes key policies."
      reason   = "The keys lie in a cluster whose administrators are the customer's."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Replaces failed modules and keeps keys in step across the cluster."
      customer = "Runs at least two active modules in different Availability Zones, watches that the key store stays connected."
      reason   = "Without a connected cluster no key of the store can be used."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-cloudhsm.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Makes the security group of the cluster and reaches the cluster through network interfaces in the customer's VPC."
      customer = "Provides private subnets and routes, keeps the security group narrow and unchanged."
      reason   = "The modules stand in the customer's VPC."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/create-keystore.html"
    }
  }

  variant "external_key_store" {
    name        = "External key store (XKS)"
    description = "Keys that stay in a key manager outside AWS, which KMS asks through a proxy for every operation."
    source      = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"

    area "physical_facility" {
      party    = "shared"
      kind     = "independent"
      provider = "Protects the data centers in which KMS runs."
      customer = "Protects, or has its vendor protect, the rooms in which the key manager and the proxy stand."
      reason   = "The material of these keys is never in an AWS facility."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "independent"
      provider = "Owns the machines and hardware modules of KMS, which add their own layer of encryption."
      customer = "Owns or rents the external key manager and its hardware modules."
      reason   = "The key manager is outside AWS."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }

    area "key_management" {
      party    = "customer"
      customer = "Generates, stores, rotates, audits and can withdraw the external keys; writes key policies and the authorization of the proxy."
      reason   = "AWS can neither see nor restore an external key; KMS only forwards requests to it."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }

    area "backup" {
      party    = "customer"
      customer = "Backs up the external key manager and tests restoring it."
      reason   = "If the external key is lost, all that was encrypted under it is lost; AWS has no copy."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }

    area "resilience" {
      party    = "customer"
      customer = "Keeps proxy and key manager available, fast enough and reachable from the Region, and plans for their loss."
      reason   = "KMS asks the proxy for every operation and cannot answer when the proxy does not."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "independent"
      provider = "Updates KMS itself."
      customer = "Patches the proxy, the key manager and the path between them."
      reason   = "The proxy is software that the customer runs or buys."
      source   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
    }
  }

  # Predicates on policy statements

  # An account (its root) stands for the IAM policies of that account and is no single person or role.
  function "names_identity" {
    description = "Whether a statement allows something to a user or role by name."
    params      = ["s"]
    result      = lower(s.effect) == "allow" && anytrue([for p in s.principals : startswith(p, "AWS:") && !matches("(:root|^AWS:[0-9]{12})$", p)])
  }

  function "whole_key" {
    description = "Whether a statement covers both the use of the key and its administration."
    params      = ["s"]
    result      = covers_action(s, "kms:Decrypt") && (covers_action(s, "kms:PutKeyPolicy") || covers_action(s, "kms:ScheduleKeyDeletion"))
  }

  function "unbound_grants" {
    description = "Whether a statement lets an identity that does not have the whole key make grants of any kind."
    params      = ["s"]
    result = names_identity(s) && covers_action(s, "kms:CreateGrant") && !whole_key(s) && !anytrue([for c in s.conditions :
      contains(["kms:grantisforawsresource", "kms:grantoperations", "kms:granteeprincipal", "kms:grantconstrainttype", "kms:viaservice"], c.key)
    ])
  }

  function "unbound_service" {
    description = "Whether a statement allows an AWS service to use the key for whomever it acts."
    params      = ["s"]
    result = lower(s.effect) == "allow" && anytrue([for p in s.principals : startswith(p, "Service:")]) && !anytrue([for c in s.conditions :
      startswith(c.key, "kms:encryptioncontext") || contains([
        "aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths", "kms:calleraccount", "kms:viaservice", "aws:principalaccount", "aws:principalorgid", "aws:principalarn",
      ], c.key)
    ])
  }

  function "service_linked" {
    description = "Whether a principal is a service-linked role, whose grants AWS manages."
    params      = ["principal"]
    result      = matches("/aws-service-role/", principal)
  }

  # Key policies

  # Whether a wildcard is public, and (the next one) whether there is a wildcard at all, which is what checkov asks.
  obligation "policy_not_public" {
    title     = "Keep keys from principals of other accounts"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" in a key policy means every AWS account: whoever gets hold of the ciphertext decrypts it, and with kms:* anybody can take the key over or delete it."
    provider  = "Enforces the key policy on every request and evaluates the conditions in it."
    frameworks = {
      aws_fsbp            = ["KMS.5"]
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6", "SC-12"]
      pci_dss_4_0         = ["3.6.1.2", "7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_33"] }
    sources = [
      "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html",
    ]

    check "aws_kms_key" {
      also = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      # kms:ViaService alone says through which service, not for whom.
      require = !anytrue([for s in policy(self.policy) : allows_unnamed(s) && !limits_callers(s, ["kms:calleraccount"])])
      remedy  = "Name accounts or roles as Principal, or limit \"*\" with kms:CallerAccount or aws:PrincipalOrgID."
    }
  }

  obligation "principals_named" {
    title       = "Name principals in key policies"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A wildcard is public without a condition and becomes it with one edit of the condition; within the account it gives the key to every identity."
    provider    = "Evaluates wildcard and condition together on every request."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_33"] }
    sources     = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = !anytrue([for s in policy(self.policy) : allows_unnamed(s)])
      remedy  = "Write the accounts or roles into Principal and keep any condition as a second lock."
    }
  }

  obligation "policy_defined" {
    title       = "Write the key policy in code"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without one, KMS applies its default: every IAM policy of the account with kms permissions reaches the key, and no reviewer sees who that is."
    provider    = "Attaches the default key policy, which hands the decision to IAM policies of the account."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "SC-12"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_64"] }
    sources     = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"]

    check "aws_kms_key" {
      also = ["aws_kms_external_key"]

      companion "aws_kms_key_policy" {
        attribute = "key_id"
      }

      require = self.policy != null || length(companions.aws_kms_key_policy) > 0
      remedy  = "Set policy, or add an aws_kms_key_policy for the key."
    }

    # A replica does not take over the policy of its primary key.
    check "aws_kms_replica_key" {
      also = ["aws_kms_replica_external_key"]

      companion "aws_kms_key_policy" {
        attribute = "key_id"
      }

      require = self.policy != null || length(companions.aws_kms_key_policy) > 0
      remedy  = "Set policy on the replica; it does not inherit that of the primary key."
    }
  }

  obligation "administration_separated" {
    title     = "Separate key administrators from key users"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "An identity with kms:* reads the data and can change the policy, delete the key and hide what it did; one stolen role is then enough for theft and for destruction."
    provider  = "Distinguishes administrative and cryptographic actions so that policies can separate them."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-5", "AC-6"]
      pci_dss_4_0      = ["3.6.1.3", "3.7.6"]
      iso_27001_2022   = ["A.5.3", "A.8.24"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/access.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = !anytrue([for s in policy(self.policy) : names_identity(s) && whole_key(s)])
      remedy  = "Replace kms:* for users and roles by two statements: administration without Encrypt, Decrypt and GenerateDataKey, and use without PutKeyPolicy and ScheduleKeyDeletion."
    }
  }

  # kms:Create* in an administrator's statement covers CreateGrant: the administrator
  # can then give the use of the key to anybody, also to itself.
  obligation "grant_creation_limited" {
    title       = "Let identities grant keys to AWS services only"
    area        = "privileged_access"
    severity    = "low"
    recommended = false
    rationale   = "Whoever may call CreateGrant without conditions hands Decrypt to any principal of any account, and no key policy shows it; kms:Create* for administrators includes it."
    provider    = "Honors the conditions kms:GrantIsForAWSResource and kms:GrantOperations when a grant is made."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3(7)", "AC-6"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/grants.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = !anytrue([for s in policy(self.policy) : unbound_grants(s)])
      remedy  = "Allow kms:CreateGrant in a statement of its own with the condition Bool kms:GrantIsForAWSResource = true, and write out the other Create actions."
    }
  }

  obligation "service_use_bound" {
    title       = "Bind service principals to your own resources"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A service principal without a source condition lets the service use the key also when another customer points it at your key's ARN."
    provider    = "Sends aws:SourceArn, aws:SourceAccount or an encryption context with the calls of most services."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = !anytrue([for s in policy(self.policy) : unbound_service(s)])
      remedy  = "Add a condition on aws:SourceAccount or aws:SourceArn, or on the encryption context, to the statement of the service."
    }
  }

  obligation "lockout_check_kept" {
    title      = "Keep the key policy lockout check"
    area       = "identity_access"
    severity   = "medium"
    rationale  = "With the check bypassed KMS accepts a policy that nobody may change any more; the key, and with it the data, can then be recovered only through AWS Support."
    provider   = "Refuses a policy that would shut out the caller, unless told not to look."
    frameworks = { nist_800_53_r5 = ["SC-12(1)"], iso_27001_2022 = ["A.5.15"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = self.bypass_policy_lockout_safety_check == false
      fix     = { bypass_policy_lockout_safety_check = false }
      autofix = true
    }
  }

  # Grants

  obligation "grant_not_transferable" {
    title     = "Leave CreateGrant out of grants"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A grantee with CreateGrant passes its rights on to principals that you never chose, and nothing in code or key policy shows them."
    provider  = "Allows a grantee to make only grants with the same or fewer operations."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3(7)", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/grants.html"]

    # Service-linked roles make grants for the volumes and instances that they attach.
    check "aws_kms_grant" {
      when    = !service_linked(self.grantee_principal)
      require = !contains(self.operations, "CreateGrant")
      remedy  = "Remove \"CreateGrant\" from operations; give each principal its own grant."
    }
  }

  obligation "grant_constrained" {
    title       = "Bind grants to an encryption context"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A grant to decrypt without constraint opens everything under the key, not only the table or volume that the grantee works with."
    provider    = "Compares the encryption context of each request with the constraint of the grant."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/create-grant-overview.html"]

    # Only operations of symmetric encryption take an encryption context.
    check "aws_kms_grant" {
      when = !service_linked(self.grantee_principal) && anytrue([for o in self.operations :
        contains(["Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"], o)
      ])
      require = anytrue([for c in self.constraints : length(c.encryption_context_equals) > 0 || length(c.encryption_context_subset) > 0])
      remedy  = "Add a constraints block with encryption_context_equals or encryption_context_subset."
    }
  }

  # Life of the key

  # Only symmetric encryption keys with material that KMS made itself rotate by themselves.
  obligation "rotation_enabled" {
    title     = "Rotate key material automatically"
    area      = "key_management"
    severity  = "medium"
    rationale = "Without rotation all data of all years lies under one piece of key material; rotating by hand means a new key and re-encrypted data, so it does not happen."
    provider  = "Generates new material on schedule, keeps the old for decryption, and changes nothing for callers."
    frameworks = {
      aws_fsbp            = ["KMS.4"]
      cis_aws_foundations = ["4.6"]
      nist_800_53_r5      = ["SC-12", "SC-12(2)"]
      pci_dss_4_0         = ["3.7.4"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
    }
    derived = ["soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_7"]
      trivy     = ["AWS-0065"]
      powerpipe = ["kms_cmk_rotation_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"]

    check "aws_kms_key" {
      when    = self.customer_master_key_spec == "SYMMETRIC_DEFAULT" && self.key_usage == "ENCRYPT_DECRYPT" && self.custom_key_store_id == null && self.xks_key_id == null
      require = self.enable_key_rotation == true
      fix     = { enable_key_rotation = true }
      autofix = true
    }
  }

  obligation "rotation_period" {
    title       = "Rotate at least once a year"
    area        = "key_management"
    severity    = "low"
    rationale   = "The period can be stretched to 2560 days; then rotation is on in every report and happens once in seven years."
    provider    = "Rotates every 365 days unless another period from 90 to 2560 days is set."
    frameworks  = { nist_800_53_r5 = ["SC-12"], pci_dss_4_0 = ["3.7.4"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    recommended = false
    sources     = ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"]

    check "aws_kms_key" {
      when    = self.enable_key_rotation == true
      require = self.rotation_period_in_days == null || self.rotation_period_in_days <= 365
      fix     = { rotation_period_in_days = 365 }
      autofix = true
    }
  }

  obligation "key_enabled" {
    title       = "Keep keys enabled while they are in code"
    area        = "key_management"
    severity    = "low"
    rationale   = "A disabled key fails every decryption: volumes do not attach, backups do not restore, and the error shows up only when somebody needs the data."
    provider    = "Refuses all cryptographic operations with a disabled key and keeps it."
    frameworks  = { nist_800_53_r5 = ["SC-12(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_227"] }
    sources     = ["https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html"]

    check "aws_kms_key" {
      require = self.is_enabled == true
      fix     = { is_enabled = true }
    }

    # Left out, an imported key is enabled once it has material.
    check "aws_kms_external_key" {
      also    = ["aws_kms_replica_external_key"]
      require = self.enabled != false
      fix     = { enabled = true }
    }

    check "aws_kms_replica_key" {
      require = self.enabled == true
      fix     = { enabled = true }
    }
  }

  # The default is 30 days, the least is 7.
  obligation "deletion_window" {
    title     = "Leave two weeks or more to undo a deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A deleted key takes all data under it along for good; one week is over before the monthly job, the restore test or the colleague on leave notices."
    provider  = "Holds a key for the waiting period, refuses its use meanwhile, and then destroys the material beyond recovery."
    frameworks = {
      aws_fsbp       = ["KMS.3"]
      nist_800_53_r5 = ["SC-12(1)"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.312(c)(1)"]
    }
    derived = ["aws_fsbp", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"]

    check "aws_kms_key" {
      also    = ["aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]
      require = self.deletion_window_in_days >= 14
      remedy  = "Leave deletion_window_in_days out (30 days), or set it to 14 or more."
    }
  }

  obligation "single_region" {
    title       = "Make keys multi-Region only for a replica"
    area        = "data_residency"
    severity    = "low"
    recommended = false
    rationale   = "A multi-Region key can be copied to any Region by whoever holds kms:ReplicateKey, and it stays multi-Region for life; data that must not leave a Region is then one call from being readable elsewhere."
    provider    = "Copies the material between Regions only when a replica is made."
    frameworks  = { nist_800_53_r5 = ["SC-12"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"]

    check "aws_kms_key" {
      companion "aws_kms_replica_key" {
        attribute = "primary_key_arn"
      }

      require = self.multi_region != true || length(companions.aws_kms_replica_key) > 0
      remedy  = "Remove multi_region = true, or add the aws_kms_replica_key that needs it. The setting cannot be changed later."
    }

    check "aws_kms_external_key" {
      companion "aws_kms_replica_external_key" {
        attribute = "primary_key_arn"
      }

      require = self.multi_region != true || length(companions.aws_kms_replica_external_key) > 0
      remedy  = "Remove multi_region = true, or add the aws_kms_replica_external_key that needs it. The setting cannot be changed later."
    }
  }

  # Secrets in state

  obligation "key_material_out_of_code" {
    title     = "Import key material outside Terraform"
    area      = "secrets"
    severity  = "high"
    rationale = "The provider writes key_material_base64 into the state in clear: everybody who can read the state holds the key, and no key policy helps any more."
    provider  = "Takes material only wrapped by a key of its own and never gives it back."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "IA-5(7)"]
      pci_dss_4_0    = ["3.6.1.2", "3.7.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html",
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_external_key",
    ]

    check "aws_kms_external_key" {
      also    = ["aws_kms_replica_external_key"]
      require = self.key_material_base64 == null
      remedy  = "Remove key_material_base64 and import the material with the KMS API under its wrapping key."
    }
  }

  obligation "plaintext_out_of_state" {
    title     = "Keep plaintext to encrypt out of the state"
    area      = "secrets"
    severity  = "medium"
    rationale = "aws_kms_ciphertext exists to keep a secret out of plain sight, but with plaintext the secret itself lands in state and plan files."
    provider  = "Encrypts what it is sent and stores none of it."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_ciphertext"]

    check "aws_kms_ciphertext" {
      require = self.plaintext == null
      remedy  = "Replace plaintext by plaintext_wo and plaintext_wo_version (Terraform 1.11 and later), or encrypt outside Terraform."
    }
  }

  # External key stores

  obligation "external_store_private" {
    title     = "Reach the external key store through a VPC"
    area      = "network_controls"
    severity  = "low"
    variants  = ["external_key_store"]
    rationale = "A proxy with a public endpoint takes requests from the internet: every weakness in it, and every flood, is one between the world and your keys."
    provider  = "Calls the proxy over TLS with signed requests, through the internet or through a VPC endpoint service."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/choose-xks-connectivity.html"]

    check "aws_kms_custom_key_store" {
      when    = self.custom_key_store_type == "EXTERNAL_KEY_STORE"
      require = self.xks_proxy_connectivity == "VPC_ENDPOINT_SERVICE"
      remedy  = "Set xks_proxy_connectivity = \"VPC_ENDPOINT_SERVICE\" and name the service in xks_proxy_vpc_endpoint_service_name."
    }
  }

  # Processes and evidence

  obligation "access_reviewed" {
    title        = "Review key policies and grants"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Grants live outside the code and do not expire, and key policies keep roles and partner accounts that are long gone; together they decide who reads the data."
    provider     = "Lists policies and grants per key, and external access in IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4", "3.6.1.3"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/determining-access.html"]
  }

  obligation "keys_inventoried" {
    title        = "Know what each key protects and who owns it"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of all customer managed keys of all accounts and Regions with owner, data protected, origin, spec, rotation, date of last use and planned end."
    rationale    = "A key without an owner is never rotated, never reviewed and one day deleted because nobody remembers what depends on it."
    provider     = "Shows keys, tags, rotation and last use; it does not know what the data means."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SC-12"]
      pci_dss_4_0    = ["3.6.1.1"]
      iso_27001_2022 = ["A.5.9", "A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/tagging-keys.html"]
  }

  obligation "deletion_alarmed" {
    title        = "Alarm on disabling and deleting keys"
    area         = "logging_monitoring"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Between ScheduleKeyDeletion and the loss of all data under the key lie only the days of the waiting period; somebody must hear of it on the first."
    provider     = "Records DisableKey, ScheduleKeyDeletion and attempts to use a key that waits for deletion in CloudTrail."
    frameworks = {
      aws_fsbp            = ["KMS.3"]
      cis_aws_foundations = ["5.7"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["SI-4", "AU-6"]
      pci_dss_4_0         = ["10.4.1"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-creating-cloudwatch-alarm.html"]
  }

  obligation "deletion_approved" {
    title        = "Approve key deletions by two people"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Deletion is the one change that no backup undoes; disable first, look for failed uses, and let somebody who does not gain from it confirm."
    provider     = "Offers disabling as a reversible step and shows the last use of a key."
    frameworks = {
      nist_800_53_r5 = ["AC-5", "CM-3"]
      pci_dss_4_0    = ["3.7.5"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys-determining-usage.html"]
  }

  obligation "manual_keys_rotated" {
    title        = "Rotate the keys that do not rotate themselves"
    area         = "key_management"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Asymmetric and HMAC keys, imported material and keys in custom key stores keep their material until somebody replaces it and moves the alias."
    provider     = "Rotates symmetric keys of its own; for imported material it rotates on demand once new material is there."
    frameworks = {
      nist_800_53_r5 = ["SC-12"]
      pci_dss_4_0    = ["3.7.4"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys-manually.html"]
  }

  obligation "material_restore_tested" {
    title        = "Test bringing external key material back"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    variants     = ["imported_key_material", "external_key_store"]
    cadence      = "yearly"
    artifact     = "Record of importing the stored material into a key again, or of restoring the key manager: date, two custodians, checksum, a decrypted sample."
    rationale    = "Material that expires or is deleted comes back only from your own copy; a copy nobody has tried is a hope."
    provider     = "Accepts the same material again for the same key and nothing else."
    frameworks = {
      nist_800_53_r5 = ["SC-12(1)", "CP-9"]
      pci_dss_4_0    = ["3.7.3"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/kms/latest/developerguide/import-keys-protect.html"]
  }

  obligation "compromise_playbook" {
    title        = "Rehearse a misused key"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Cutting off an intruder's role, revoking its grants, disabling the key without stopping production and re-encrypting under a new one takes an order of steps that must be known before."
    provider     = "Revokes grants and disables keys at once, and records every use in CloudTrail."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["3.7.5", "12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/detection-monitoring.html"]
  }
}
