service "aws_verified_permissions" {
  name        = "Amazon Verified Permissions"
  cloud       = "aws"
  family      = "identity_service"
  description = "Decides by Cedar policies what the users of an application may do in it."
  aliases     = ["Verified Permissions", "AVP"]
  resources = [
    "aws_verifiedpermissions_identity_source",
    "aws_verifiedpermissions_policy",
    "aws_verifiedpermissions_policy_store",
    "aws_verifiedpermissions_policy_template",
    "aws_verifiedpermissions_schema",
  ]
  sources = [
    "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/what-is-avp.html",
    "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security.html",
  ]

  resource_type "aws_verifiedpermissions_policy_store" {
    defaults = { deletion_protection = "DISABLED" }
    identity = ["id", "arn", "policy_store_id"]
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates the policies for each request that asks, and records the decision."
    customer = "Writes and tests the policies, asks at every operation, passes true principals and resources, and denies when no answer comes."
    reason   = "A decision protects only where the application asks for it and obeys."
    source   = "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/authorization.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts policy stores, with a key of its own when no other is chosen."
    customer = "Chooses a KMS key when it creates a store that needs one."
    reason   = "A policy store takes a customer managed key."
    source   = "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-data-protection-cmk.html"
  }

  area "key_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps a storage key of its own for whoever chooses no other."
    customer = "Manages the KMS key that it chose and its policy; while that is disabled the store answers no request."
    reason   = "A policy store takes a customer managed key."
    source   = "https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-data-protection-cmk.html"
  }

  function "permits_all" {
    description = "Whether a Cedar policy permits something to everybody on everything, without a condition."
    params      = ["statement"]
    result      = matches("permit\\s*\\(\\s*principal\\s*,\\s*action\\s*,\\s*resource\\s*,?\\s*\\)\\s*;", statement)
  }

  obligation "policies_validated" {
    title     = "Validate policies against a schema"
    area      = "change_management"
    severity  = "medium"
    rationale = "Without strict validation a mistyped action or attribute is accepted and never matches: a forbid that was meant to protect does nothing."
    provider  = "Refuses policies that do not fit the schema, in mode STRICT."
    frameworks = {
      nist_800_53_r5   = ["CM-6", "SI-10"]
      iso_27001_2022   = ["A.8.9", "A.8.26"]
      pci_dss_4_0      = ["6.2.4"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/policy-validation-mode.html"]

    check "aws_verifiedpermissions_policy_store" {
      require = anytrue([for v in self.validation_settings : v.mode == "STRICT"])
      remedy  = "Set validation_settings { mode = \"STRICT\" } and add an aws_verifiedpermissions_schema."
    }
  }

  obligation "deletion_protection" {
    title     = "Protect policy stores from deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A deleted store takes all policies with it, those that were made at run time for each user too; the application then denies everything, or allows it."
    provider  = "Refuses to delete a protected store."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CM-3"]
      iso_27001_2022 = ["A.8.13", "A.8.32"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreatePolicyStore.html"]

    check "aws_verifiedpermissions_policy_store" {
      require = self.deletion_protection == "ENABLED"
      fix     = { deletion_protection = "ENABLED" }
      autofix = true
    }
  }

  obligation "no_open_permit" {
    title     = "Permit nothing to everybody"
    area      = "application_controls"
    severity  = "high"
    rationale = "A permit without principal, resource and condition, left from the first test, allows every action to every user and hides all narrower policies."
    provider  = "Allows what any permit covers and no forbid takes back."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.3"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      cis_controls_8_1 = ["3.3", "6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/policies.html"]

    check "aws_verifiedpermissions_policy" {
      require = !anytrue([for d in self.definition : anytrue([for s in d.static : permits_all(s.statement)])])
      remedy  = "Name principal and resource in the permit, or add a when clause."
    }
  }

  obligation "clients_named" {
    title     = "Name the clients whose tokens count"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without client ids or audiences a token that was issued for any other application of the same pool or provider is taken as one for this."
    provider  = "Checks issuer and signature, and the audience where a list is given."
    frameworks = {
      nist_800_53_r5   = ["IA-8", "AC-3"]
      iso_27001_2022   = ["A.8.5"]
      pci_dss_4_0      = ["8.3.1"]
      cis_controls_8_1 = ["16.10"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreateIdentitySource.html"]

    check "aws_verifiedpermissions_identity_source" {
      require = alltrue([for c in self.configuration :
        alltrue([for p in c.cognito_user_pool_configuration : length(p.client_ids) > 0])
        && alltrue([for o in c.open_id_connect_configuration : alltrue([for t in o.token_selection :
          alltrue([for a in t.access_token_only : length(a.audiences) > 0]) && alltrue([for i in t.identity_token_only : length(i.client_ids) > 0])
        ])])
      ])
      remedy = "List client_ids (or audiences) of the application in the identity source."
    }
  }

  # What no code shows

  obligation "policies_tested" {
    title        = "Test who may do what before each release"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test run with requests that must be allowed and that must be denied, for each role, tenant and owner, against the policies of the release."
    rationale    = "Policies are code: one word too few shows a customer the data of another, and nobody sees it in a review."
    provider     = "Offers a test bench and the open Cedar engine for tests."
    frameworks   = { nist_800_53_r5 = ["SA-11", "AC-3"], pci_dss_4_0 = ["6.2.3"], iso_27001_2022 = ["A.8.29"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/test-bench.html"]
  }

  obligation "failure_denies" {
    title        = "Prove that the application denies without an answer"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Test record: operations refused while Verified Permissions is unreachable, throttled or answers with errors; endpoints listed that do not ask at all, with the reason."
    rationale    = "A timeout that is caught and ignored opens everything at once, and an endpoint that never asks is open always."
    provider     = "Answers allow or deny with the policies that decided; what follows is the application's."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "SC-24"]
      iso_27001_2022 = ["A.8.26"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/authorization.html"]
  }

  obligation "writers_reviewed" {
    title        = "Review who may change policies"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may create a policy can permit himself everything in the application, from an AWS account instead of its administration page."
    provider     = "Evaluates IAM policies and records each change in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-5"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/verifiedpermissions/latest/userguide/security-iam.html"]
  }
}
