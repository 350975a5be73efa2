service "aws_codepipeline" {
  name        = "AWS CodePipeline"
  cloud       = "aws"
  family      = "build_service"
  description = "Pipelines that carry a change from its source through builds, tests and approvals into accounts and Regions."
  aliases     = ["CodePipeline"]
  resources   = ["aws_codepipeline", "aws_codepipeline_custom_action_type", "aws_codepipeline_webhook"]
  sources     = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome.html", "https://docs.aws.amazon.com/codepipeline/latest/userguide/security.html"]

  resource_type "aws_codepipeline" {
    identity = ["id", "name", "arn"]
  }

  function "actions" {
    description = "All actions of a pipeline."
    params      = ["pipeline"]
    result      = flatten([for s in pipeline.stage : [for a in s.action : a]])
  }

  function "plain_variables" {
    description = "The environment variables of an action that hold their value themselves."
    params      = ["action"]
    result      = [for v in jsondecode(action.configuration["EnvironmentVariables"]) : v if v.type == null || v.type == "PLAINTEXT"]
  }

  # Secrets

  obligation "source_by_connection" {
    title     = "Connect GitHub by an app, not by a token"
    area      = "secrets"
    severity  = "high"
    rationale = "The old GitHub action takes a personal token: it reaches all repositories of a person, never expires, and stands in code and state."
    provider  = "Signs in by a connection as an app that is installed for chosen repositories."
    frameworks = {
      nist_800_53_r5   = ["IA-5", "IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["16.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/update-github-action-connections.html"]
    check "aws_codepipeline" {
      require = !anytrue([for a in actions(self) : a.owner == "ThirdParty" && a.provider == "GitHub" || a.configuration["OAuthToken"] != null])
      remedy  = "Use owner = \"AWS\", provider = \"CodeStarSourceConnection\" with a ConnectionArn, and revoke the token."
    }
  }

  obligation "actions_without_secrets" {
    title     = "Write no secrets into action settings"
    area      = "secrets"
    severity  = "high"
    rationale = "Settings and plain variables of an action stand in code and state, and are shown to everybody who may read the pipeline or its builds."
    provider  = "Passes settings as they are, and reads variables of the type SECRETS_MANAGER when the build starts."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["16.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html"]
    check "aws_codepipeline" {
      require = !anytrue([for a in actions(self) :
        anytrue([for k, v in a.configuration : k != "OAuthToken" && is_credential(v)])
        || anytrue([for v in plain_variables(a) : holds_secret(v.name, v.value)])
      ])
      remedy = "Give the variable the type SECRETS_MANAGER or PARAMETER_STORE and the name of the secret as its value, and change the secret."
    }
  }

  # Webhooks

  obligation "webhook_authenticated" {
    title     = "Authenticate webhooks"
    area      = "application_controls"
    severity  = "high"
    rationale = "Whoever learns the address of an unauthenticated webhook starts the pipeline, as often as they like."
    provider  = "Checks the signature or the sender's address when told to."
    frameworks = {
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["6.4.1"]
      iso_27001_2022   = ["A.8.3"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_WebhookDefinition.html"]
    check "aws_codepipeline_webhook" {
      require = self.authentication != "UNAUTHENTICATED" && (self.authentication != "IP" || alltrue([for c in self.authentication_configuration : c.allowed_ip_range != null && !is_internet(c.allowed_ip_range)]))
      remedy  = "Set authentication to GITHUB_HMAC with a secret_token, or to IP with a narrow allowed_ip_range."
    }
  }

  obligation "custom_action_secrets" {
    title     = "Mark secret properties of custom actions"
    area      = "secrets"
    severity  = "medium"
    rationale = "A property that is not marked as secret is shown in the console and in the answers of the interface."
    provider  = "Hides properties that are marked."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["16.1"]
      pci_dss_4_0      = ["8.6.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionConfigurationProperty.html"]
    check "aws_codepipeline_custom_action_type" {
      require = !anytrue([for p in self.configuration_property : p.secret == false && matches("(?i)(password|passwd|token|secret|api[-_]?key|private[-_]?key)$", p.name)])
      remedy  = "Set secret = true for the property."
    }
  }

  # Artifacts

  obligation "artifacts_own_key" {
    title       = "Encrypt artifacts with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Whoever can replace an artifact in the bucket decides what is deployed; an own key is a second lock, and deploying to other accounts needs one."
    provider    = "Encrypts artifacts with the key of the store, or with aws/s3."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_219"]
      powerpipe = ["codepipeline_artifacts_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html"]
    check "aws_codepipeline" {
      require = alltrue([for s in self.artifact_store : anytrue([for k in s.encryption_key : k.id != null])])
      remedy  = "Add encryption_key with id and type = \"KMS\" to each artifact_store."
    }
  }

  # Deployment

  obligation "approval_before_deploy" {
    title       = "Have somebody approve deployments"
    area        = "change_management"
    severity    = "medium"
    recommended = false
    rationale   = "Without an approval whoever may push to the source branch puts code into production by themselves."
    provider    = "Stops at an approval action until somebody decides."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-5"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html"]
    check "aws_codepipeline" {
      when    = anytrue([for a in actions(self) : a.category == "Deploy"])
      require = anytrue([for a in actions(self) : a.category == "Approval"])
      remedy  = "Add a stage with an action of category Approval and provider Manual before the deployment."
    }
  }

  obligation "roles_narrow" {
    title        = "Give each pipeline and account its own role"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "One administrator role for all pipelines makes the least guarded repository the way into every account."
    provider     = "Uses the role of the pipeline, or that of an action where one is named."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "AC-5"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html"]
  }

  obligation "changes_guarded" {
    title        = "Guard the definition of pipelines"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may update the pipeline, its build file or its artifact bucket passes by every review and approval."
    provider     = "Records changes of pipelines and approvals in CloudTrail."
    frameworks = {
      nist_800_53_r5 = ["CM-5", "SA-10"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.4", "A.8.31"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/security-iam.html"]
  }

  obligation "deployments_traceable" {
    title        = "Show for each deployment who changed and approved"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Sample of deployments with commit, review, test results, approver and time, and an explanation for each that lacks one."
    rationale    = "Auditors and investigators ask which change went live when, and executions are kept for a year only."
    provider     = "Keeps the history of executions for twelve months."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "AU-10"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codepipeline/latest/userguide/executions-view.html"]
  }
}
