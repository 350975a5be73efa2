service "aws_signer" {
  name        = "AWS Signer"
  cloud       = "aws"
  family      = "key_management_service"
  description = "Signs Lambda packages, container images and firmware, and revokes signatures."
  aliases     = ["Signer", "AWS Code Signing"]
  resources   = ["aws_signer_signing_job", "aws_signer_signing_profile", "aws_signer_signing_profile_permission"]
  sources = [
    "https://docs.aws.amazon.com/signer/latest/developerguide/Welcome.html",
    "https://docs.aws.amazon.com/signer/latest/developerguide/security.html",
  ]

  resource_type "aws_signer_signing_profile" {
    identity = ["id", "arn", "name", "version_arn"]
  }

  resource_type "aws_signer_signing_job" {
    defaults = { ignore_signing_job_failure = false }
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates, keeps and rotates signing keys and certificates for Lambda and containers."
    customer = "Decides who may sign with which profile and for how long signatures count, and brings a certificate for devices."
    reason   = "The key never leaves, but whoever may start a signing job uses it."
    source   = "https://docs.aws.amazon.com/signer/latest/api/API_PutSigningProfile.html"
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "dependent"
    provider = "Signs what it is given and answers whether a signature was revoked."
    customer = "Signs only what was built and tested, enforces signatures where code is deployed, revokes bad ones."
    reason   = "A signature says who signed, not that the code is good."
    source   = "https://docs.aws.amazon.com/signer/latest/developerguide/security.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It keeps no data of the customer; signed code lies in the customer's buckets and registries."
    source = "https://docs.aws.amazon.com/signer/latest/developerguide/data-protection.html"
  }

  obligation "signatures_expire" {
    title      = "Let signatures end within five years"
    area       = "supply_chain"
    severity   = "low"
    rationale  = "Signatures count for 135 months unless told otherwise: code with holes from ten years ago is still accepted as yours."
    provider   = "Writes the end into each signature of the profile."
    frameworks = { nist_800_53_r5 = ["SI-7(15)", "CM-14"], iso_27001_2022 = ["A.8.24"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/signer/latest/api/API_SignatureValidityPeriod.html"]

    check "aws_signer_signing_profile" {
      require = anytrue([for v in self.signature_validity_period : upper(v.type) == "DAYS" && v.value <= 1826 || upper(v.type) == "MONTHS" && v.value <= 60 || upper(v.type) == "YEARS" && v.value <= 5])
      remedy  = "Add signature_validity_period { type = \"YEARS\", value = 3 }."
    }
  }

  obligation "failed_jobs_noticed" {
    title     = "Stop when signing fails"
    area      = "supply_chain"
    severity  = "medium"
    rationale = "With failures ignored the apply goes on without a signed object, and what is deployed is the old version or an unsigned one."
    provider  = "Reports the job as failed."
    frameworks = {
      nist_800_53_r5   = ["SI-7", "CM-14"]
      iso_27001_2022   = ["A.8.32"]
      soc_2            = ["CC8.1"]
      cis_controls_8_1 = ["2.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/signer_signing_job", "https://docs.aws.amazon.com/signer/latest/api/API_StartSigningJob.html"]

    check "aws_signer_signing_job" {
      require = self.ignore_signing_job_failure != true
      fix     = { ignore_signing_job_failure = false }
    }
  }

  obligation "permission_to_known" {
    title     = "Let only named principals sign"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A permission for \"*\" lets any AWS account sign its code as yours, and every place that checks your signature runs it."
    provider  = "Evaluates the permissions of the profile for requests from other accounts."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["2.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/signer/latest/developerguide/signing-profile-cross-account.html"]

    check "aws_signer_signing_profile_permission" {
      require = !matches("[*]", self.principal)
      remedy  = "Name an account id or the ARN of a role as principal."
    }
  }

  obligation "version_pinned" {
    title       = "Share one version of a profile"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without a version the other account may also sign with every profile version that follows, after a revocation too."
    provider    = "Limits the permission to the version that it names."
    frameworks  = { nist_800_53_r5 = ["AC-6"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/signer/latest/api/API_AddProfilePermission.html"]

    check "aws_signer_signing_profile_permission" {
      require = self.profile_version != null
      remedy  = "Set profile_version to the version of the signing profile."
    }
  }

  # What no code shows

  obligation "signatures_enforced" {
    title        = "Prove that unsigned code is refused"
    area         = "supply_chain"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Test record for each place of deployment: unsigned, expired and revoked code refused by Lambda (untrusted artifact policy Enforce), cluster admission or device."
    rationale    = "A signature that nobody checks, or that only warns, protects nothing."
    provider     = "Lambda checks where a code signing configuration says so; clusters and devices check only with the customer's software."
    frameworks   = { nist_800_53_r5 = ["CM-14", "SI-7(15)"], iso_27001_2022 = ["A.8.19", "A.8.28"], pci_dss_4_0 = ["6.3.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources      = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"]
  }

  obligation "signers_reviewed" {
    title        = "Review who may sign"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may call StartSigningJob or SignPayload can give any code your name; developers rarely need it, the pipeline does."
    provider     = "Evaluates IAM policies and records each signing in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-5"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssigner.html"]
  }

  obligation "revocation_rehearsed" {
    title        = "Rehearse revoking a signature"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise: job or profile revoked, time until each place refused the code, what stopped working that should not."
    rationale    = "Revoking a profile takes down everything that it ever signed from a day on; somebody must know the difference before pressing."
    provider     = "Revokes single jobs or a profile from a time on."
    frameworks = {
      nist_800_53_r5 = ["IR-3", "IR-4"]
      iso_27001_2022 = ["A.5.24"]
      soc_2          = ["CC7.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/signer/latest/developerguide/revocation.html"]
  }
}
