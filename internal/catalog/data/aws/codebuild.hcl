service "aws_codebuild" {
  name        = "AWS CodeBuild"
  cloud       = "aws"
  family      = "build_service"
  description = "Builds and tests in containers that are made for one build, or on a fleet that is kept for the customer."
  aliases     = ["CodeBuild"]
  resources = [
    "aws_codebuild_fleet",
    "aws_codebuild_project",
    "aws_codebuild_report_group",
    "aws_codebuild_resource_policy",
    "aws_codebuild_source_credential",
    "aws_codebuild_webhook",
  ]
  sources = [
    "https://docs.aws.amazon.com/codebuild/latest/userguide/welcome.html",
    "https://docs.aws.amazon.com/codebuild/latest/userguide/security.html",
  ]

  resource_type "aws_codebuild_project" {
    defaults = {
      project_visibility                        = "PRIVATE"
      "artifacts.encryption_disabled"           = false
      "secondary_artifacts.encryption_disabled" = false
      "environment.privileged_mode"             = false
      "environment.environment_variable.type"   = "PLAINTEXT"
      "logs_config.cloudwatch_logs.status"      = "ENABLED"
      "logs_config.s3_logs.status"              = "DISABLED"
      "logs_config.s3_logs.encryption_disabled" = false
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_codebuild_report_group" {
    defaults = { "export_config.s3_destination.encryption_disabled" = false }
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts artifacts, logs, caches and reports unless the project asks for plain ones."
    customer = "Leaves encryption on, chooses the key, covers the buckets that artifacts and logs go to."
    reason   = "Artifacts, logs and reports have a switch each that turns their encryption off."
    source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts and its own build images, and drops old images from its cache."
    customer = "Chooses a current image, maintains images of its own, pins and updates tools and packages."
    reason   = "The image that a project names decides which tools and holes it builds with."
    source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html"
  }

  variant "on_demand" {
    name        = "On-demand compute"
    description = "A fresh environment for each build, thrown away after it."
    source      = "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html"
  }

  variant "reserved_fleet" {
    name        = "Reserved capacity fleet"
    description = "Machines that stay and serve build after build of the projects that use the fleet."
    source      = "https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html"

    area "host_protection" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs and patches the machines of the fleet."
      customer = "Shares a fleet only between projects that trust each other, since builds may find what earlier ones left."
      reason   = "Machines of a fleet are reused by projects of the same account."
      source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html"
    }
  }

  function "plain_secret" {
    description = "Whether a variable of a build holds a secret in plain text."
    params      = ["variable"]
    result      = variable.type == "PLAINTEXT" && (holds_secret(variable.name, variable.value) || matches("(?i)^aws_(access_key_id|session_token)$", variable.name) && is_written_out(variable.value))
  }

  # A user name alone, as in the clone URLs that Bitbucket shows, is none.
  function "url_with_credential" {
    description = "Whether a repository URL carries a password or a token."
    params      = ["url"]
    result      = matches("^https?://[^/@:]*:[^/@]+@", url) || matches("^https?://[^/@:]{32,}@", url) || is_credential(url)
  }

  # ^(1234|5678)$, or anchors around each alternative.
  function "anchored" {
    description = "Whether a pattern matches whole values only."
    params      = ["pattern"]
    result      = matches("^\\^\\([^()]*\\)\\$$", pattern) || alltrue([for p in split("|", pattern) : startswith(p, "^") && endswith(p, "$")])
  }

  # Secrets

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of build variables"
    area      = "secrets"
    severity  = "critical"
    rationale = "A plain variable is shown to everybody who may read the project, printed by one careless command into the log, and open to every script that a pull request brings."
    provider  = "Shows plain variables in the console and its interface; masks those that come from a secrets store in the log."
    frameworks = {
      aws_fsbp         = ["CodeBuild.2"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SA-3"]
      pci_dss_4_0      = ["8.3.2", "8.6.2"]
      iso_27001_2022   = ["A.5.17", "A.8.4"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { powerpipe = ["codebuild_project_plaintext_env_variables_no_sensitive_aws_values"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for e in self.environment : anytrue([for v in e.environment_variable : plain_secret(v)])])
      remedy  = "Set type = \"SECRETS_MANAGER\" (or \"PARAMETER_STORE\") with the name of the secret as value, use roles for AWS; rotate what was written there."
    }
  }

  obligation "no_credentials_in_source_url" {
    title     = "Keep credentials out of repository URLs"
    area      = "secrets"
    severity  = "critical"
    rationale = "A user name and token in the URL are shown with the project and stand in build logs and clones; whoever reads them can push code that the next build runs."
    provider  = "Takes credentials from a connection or a secret instead."
    frameworks = {
      aws_fsbp         = ["CodeBuild.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SA-3"]
      pci_dss_4_0      = ["8.3.2", "8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for s in self.source : url_with_credential(s.location)]) && !anytrue([for s in self.secondary_sources : url_with_credential(s.location)])
      remedy  = "Write the URL without user name and token, and give access by an aws_codebuild_source_credential or a connection; revoke the token."
    }
  }

  obligation "no_personal_tokens" {
    title     = "Connect repositories without personal tokens"
    area      = "secrets"
    severity  = "medium"
    rationale = "A token in the argument stands in state, lasts until somebody revokes it, and opens every repository that its owner can reach, for all projects of the account."
    provider  = "Signs in through a connection of its app, or reads a token from Secrets Manager."
    frameworks = {
      cis_controls_8_1 = ["3.11", "6.8"]
      nist_800_53_r5   = ["IA-5", "AC-6"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/connections-github-app.html"]

    check "aws_codebuild_source_credential" {
      require = contains(["CODECONNECTIONS", "SECRETS_MANAGER"], self.auth_type)
      remedy  = "Set auth_type = \"CODECONNECTIONS\" with the ARN of a connection as token, or \"SECRETS_MANAGER\" with the ARN of a secret; revoke the old token."
    }
  }

  # What an outsider can start

  obligation "builds_not_public" {
    title     = "Keep build results private"
    area      = "data_content"
    severity  = "high"
    rationale = "A public project shows all its logs and artifacts to everybody, those of earlier builds too; one printed variable is a leak."
    provider  = "Publishes results under a role of the customer when the project is public."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-22"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html"]

    check "aws_codebuild_project" {
      require = self.project_visibility == "PRIVATE"
      remedy  = "Set project_visibility = \"PRIVATE\"; an open project gets an account without secrets, and an exemption."
    }
  }

  obligation "webhook_actor_anchored" {
    title     = "Anchor the patterns that name trusted actors"
    area      = "supply_chain"
    severity  = "high"
    rationale = "The pattern is searched for anywhere in the account id: 755743 also lets 226755743 in. An outsider who gets such an id starts builds with the project's role and secrets."
    provider  = "Matches the pattern as it is written."
    frameworks = {
      cis_controls_8_1 = ["16.1"]
      nist_800_53_r5   = ["AC-3", "SR-3"]
      pci_dss_4_0      = ["6.2.1"]
      iso_27001_2022   = ["A.8.4"]
      soc_2            = ["CC8.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html"]

    check "aws_codebuild_webhook" {
      require = alltrue([for g in self.filter_group : alltrue([for f in g.filter : f.type != "ACTOR_ACCOUNT_ID" || f.exclude_matched_pattern == true || anchored(f.pattern)])])
      remedy  = "Write the pattern as ^id$, or ^(id|id)$ for several."
    }
  }

  obligation "pull_requests_approved" {
    title     = "Ask for approval before building foreign requests"
    area      = "supply_chain"
    severity  = "high"
    rationale = "A pull request brings its own build commands; without approval anybody with an account at the repository's host runs them with the project's role."
    provider  = "Waits for a comment of a trusted person before it builds, when the policy says so."
    frameworks = {
      cis_controls_8_1 = ["16.1"]
      nist_800_53_r5   = ["CM-3", "SR-3"]
      pci_dss_4_0      = ["6.5.1"]
      iso_27001_2022   = ["A.8.4", "A.8.25"]
      soc_2            = ["CC8.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html"]

    # A group that names actors, or has no pull request events, starts nothing for outsiders.
    check "aws_codebuild_webhook" {
      require = !anytrue([for p in self.pull_request_build_policy : p.requires_comment_approval == "DISABLED"]) || length(self.filter_group) > 0 && alltrue([
        for g in self.filter_group : anytrue([for f in g.filter : f.type == "ACTOR_ACCOUNT_ID" && f.exclude_matched_pattern != true]) || anytrue([for f in g.filter : f.type == "EVENT" && !matches("PULL_REQUEST", f.pattern)])
      ])
      remedy = "Set requires_comment_approval to \"ALL_PULL_REQUESTS\" or \"FORK_PULL_REQUESTS\", or add an ACTOR_ACCOUNT_ID filter to each filter_group."
    }
  }

  obligation "buildspec_fixed" {
    title       = "Keep the buildspec out of contributors' reach"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A buildspec in the repository is changed by the same pull request that it checks: whoever may open one decides which commands run with the project's role."
    provider    = "Takes the buildspec from the project, from a bucket, or from the source, as configured."
    frameworks  = { nist_800_53_r5 = ["CM-5", "SR-3"], iso_27001_2022 = ["A.8.4", "A.8.25"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html"]

    check "aws_codebuild_project" {
      when    = anytrue([for s in self.source : contains(["GITHUB", "GITHUB_ENTERPRISE", "GITLAB", "GITLAB_SELF_MANAGED", "BITBUCKET", "CODECOMMIT"], s.type)])
      require = anytrue([for s in self.source : matches("(?m)^\\s*\"?version\"?:|^arn:[^:]+:s3:", s.buildspec)])
      remedy  = "Write the buildspec into source.buildspec, or name an object in a bucket by its ARN; or let people approve foreign requests before they are built."
    }
  }

  # Building images with the Docker daemon needs it, which is what many projects are for; Security Hub has retired its control.
  obligation "privileged_mode_off" {
    title       = "Leave privileged mode off"
    area        = "configuration"
    severity    = "medium"
    recommended = false
    rationale   = "A privileged container has all rights on its machine; what a build runs there can tamper with Docker and read what other containers of the build hold, and on a fleet what stays behind."
    provider    = "Runs builds without these rights unless asked."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6", "CM-7"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_316"], powerpipe = ["codebuild_project_privileged_mode_disabled"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for e in self.environment : e.privileged_mode == true])
      remedy  = "Set privileged_mode = false; build images with a docker_server or a tool that needs no daemon."
    }
  }

  obligation "source_tls_verified" {
    title     = "Verify the certificate of the repository's host"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With insecure_ssl whoever stands in the way replaces the source, and the build signs and delivers it."
    provider  = "Verifies the certificate unless told not to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for s in self.source : s.insecure_ssl == true]) && !anytrue([for s in self.secondary_sources : s.insecure_ssl == true])
      remedy  = "Take insecure_ssl out; give a private authority's certificate in environment.certificate."
    }
  }

  # Resource policies

  obligation "policy_not_public" {
    title     = "Name who may use projects and report groups"
    area      = "identity_access"
    severity  = "high"
    rationale = "Principal \"*\" in a sharing policy lets any AWS account read builds, logs' places and reports of the project."
    provider  = "Evaluates the policy for callers of other accounts."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/project-sharing.html"]

    check "aws_codebuild_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in sharing policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Sharing is meant for reading; codebuild:* invites whatever AWS lets a policy grant tomorrow."
    provider  = "Lists the actions that sharing needs."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/project-sharing.html"]

    check "aws_codebuild_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions, for a project codebuild:BatchGetProjects, codebuild:BatchGetBuilds and codebuild:ListBuildsForProject."
    }
  }

  # Encryption

  obligation "artifacts_encrypted" {
    title     = "Leave artifact encryption on"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Artifacts hold code, configuration and sometimes credentials; written without encryption they are open to every reader of the bucket."
    provider  = "Encrypts artifacts with the project's key unless the project turns it off."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_78"], trivy = ["AWS-0018"], powerpipe = ["codebuild_project_encryption_at_rest_enabled"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for a in self.artifacts : a.encryption_disabled == true && a.type != "NO_ARTIFACTS"]) && !anytrue([for a in self.secondary_artifacts : a.encryption_disabled == true])
      remedy  = "Take encryption_disabled out of artifacts and secondary_artifacts, or set it to false."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt build output with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With the key that S3 manages, anybody with read access to the bucket reads artifacts; a key of your own is a second lock and can be closed."
    provider    = "Uses the AWS managed key for Amazon S3 when none is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_147"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html"]

    check "aws_codebuild_project" {
      companion "aws_kms_key" {
        self_attribute = "encryption_key"
      }
      companion "aws_kms_alias" {
        self_attribute = "encryption_key"
      }
      when    = anytrue([for a in self.artifacts : a.type != "NO_ARTIFACTS"]) || length(self.secondary_artifacts) > 0
      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.encryption_key)
      remedy  = "Set encryption_key to a key of your own."
    }
  }

  obligation "s3_logs_encrypted" {
    title     = "Leave encryption of build logs on"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Logs repeat what builds print: addresses, commands, sometimes secrets."
    provider  = "Encrypts logs in Amazon S3 unless the project turns it off."
    frameworks = {
      aws_fsbp         = ["CodeBuild.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["AU-9(3)", "SC-28"]
      pci_dss_4_0      = ["10.3.2"]
      iso_27001_2022   = ["A.8.15", "A.8.24"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV_AWS_311"], powerpipe = ["codebuild_project_s3_logs_encryption_enabled"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_S3LogsConfig.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for l in self.logs_config : anytrue([for s in l.s3_logs : s.status == "ENABLED" && s.encryption_disabled == true])])
      remedy  = "Take encryption_disabled out of s3_logs, or set it to false."
    }
  }

  obligation "report_exports_encrypted" {
    title     = "Leave encryption of exported reports on"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Raw test reports hold test data, host names and stack traces; without encryption every reader of the bucket has them."
    provider  = "Encrypts exported reports with the key that is named, unless told not to."
    frameworks = {
      aws_fsbp         = ["CodeBuild.7"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_S3ReportExportConfig.html"]

    check "aws_codebuild_report_group" {
      require = !anytrue([for e in self.export_config : anytrue([for d in e.s3_destination : d.encryption_disabled == true])])
      remedy  = "Take encryption_disabled out of s3_destination, or set it to false."
    }
  }

  # Logs

  # A project without logs_config logs to CloudWatch.
  obligation "logs_enabled" {
    title     = "Keep a log of every build"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without a log nobody can tell what a build ran, fetched and delivered once a bad artifact is found."
    provider  = "Writes to CloudWatch Logs unless the project turns it off."
    frameworks = {
      aws_fsbp         = ["CodeBuild.4"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
    }
    sources = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_LogsConfig.html"]
    derived = ["cis_controls_8_1", "nist_800_53_r5"]

    check "aws_codebuild_project" {
      require = alltrue([for l in self.logs_config : length(l.cloudwatch_logs) == 0 || anytrue([for c in l.cloudwatch_logs : c.status == "ENABLED"]) || anytrue([for s in l.s3_logs : s.status == "ENABLED"])])
      remedy  = "Set status = \"ENABLED\" in cloudwatch_logs or s3_logs."
    }
  }

  obligation "logs_configured" {
    title       = "State where build logs go"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "The log group that CodeBuild makes by itself keeps logs forever, with no key of your own, and belongs to no code that sets its retention."
    provider    = "Creates /aws/codebuild/<project> when nothing is stated."
    frameworks  = { nist_800_53_r5 = ["AU-11", "AU-12"], iso_27001_2022 = ["A.8.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_314"], powerpipe = ["codebuild_project_logging_enabled"] }
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/APIReference/API_LogsConfig.html"]

    check "aws_codebuild_project" {
      require = anytrue([for l in self.logs_config : anytrue([for c in l.cloudwatch_logs : c.status == "ENABLED"]) || anytrue([for s in l.s3_logs : s.status == "ENABLED"])])
      remedy  = "Add logs_config with cloudwatch_logs and the group_name of a log group with retention, or s3_logs."
    }
  }

  # Network and images

  obligation "vpc_config" {
    title       = "Run builds in a VPC of your own"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Outside of a VPC a build reaches the whole internet: a package with bad intent sends source and credentials anywhere, past every log of the customer."
    provider    = "Puts builds into the subnets that are named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"], iso_27001_2022 = ["A.8.20", "A.8.22"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html"]

    check "aws_codebuild_project" {
      require = length(self.vpc_config) > 0 || anytrue([for e in self.environment : length(e.fleet) > 0])
      remedy  = "Add vpc_config with private subnets and a way out through a firewall or proxy, or set it on the fleet."
    }

    check "aws_codebuild_fleet" {
      require = length(self.vpc_config) > 0
      remedy  = "Add vpc_config with private subnets and a way out through a firewall or proxy."
    }
  }

  obligation "current_image" {
    title     = "Build on a current image"
    area      = "patching"
    severity  = "medium"
    rationale = "Images that AWS has retired get no fixes any more: builds run with compilers and tools whose holes are known."
    provider  = "Updates its current images and lists them."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codebuild/latest/userguide/deprecated-images.html"]

    check "aws_codebuild_project" {
      require = !anytrue([for e in self.environment : matches("^aws/codebuild/(standard:[1-4]\\.0|amazonlinux2-x86_64-standard:[1-3]\\.0|amazonlinux2-aarch64-standard:1\\.0|(ubuntu-base|android-java-[678]|docker|dot-net|eb-[a-z0-9-]+|golang|java|nodejs|php|python|ruby):)", e.image)])
      remedy  = "Name a current image, such as aws/codebuild/amazonlinux-x86_64-standard:5.0 or aws/codebuild/standard:7.0."
    }
  }

  obligation "image_pinned" {
    title       = "Pin build images of others by digest"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    rationale   = "A tag can be moved: whoever controls the image's repository changes what the next build runs with."
    provider    = "Pulls the image that is named at each build."
    frameworks  = { nist_800_53_r5 = ["SI-7", "SR-3"], iso_27001_2022 = ["A.8.19"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/codebuild/latest/userguide/sample-docker-custom-image.html"]

    check "aws_codebuild_project" {
      require = alltrue([for e in self.environment : startswith(e.image, "aws/codebuild/") || matches("@sha256:", e.image) || endswith(e.type, "_EC2") || e.type == "MAC_ARM"])
      remedy  = "Name the image by digest, repository@sha256:..., and update it by a change to the code."
    }
  }

  # What Terraform cannot show

  obligation "starters_reviewed" {
    title        = "Review who can start builds and change projects"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "StartBuild takes another buildspec, image and variables: whoever may call it, or push to the repository, acts with the project's role."
    provider     = "Evaluates the policies and logs each start with its overrides in CloudTrail."
    frameworks   = { nist_800_53_r5 = ["AC-2", "AC-6(7)"], pci_dss_4_0 = ["7.2.4", "7.2.5.1"], iso_27001_2022 = ["A.5.18", "A.8.4"], cis_controls_8_1 = ["5.1"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review what build roles may do"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A role that deploys collects rights until it is an administrator; every line of a buildspec, and every package that it installs, has them."
    provider     = "Assumes the role of the project, and shows when its rights were last used."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html"]
  }

  obligation "idle_projects_removed" {
    title        = "Remove projects that nobody builds"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A forgotten project keeps its role, its webhook and an image with old holes, and nobody looks at its builds."
    provider     = "Keeps a project until it is deleted and shows the date of its last build."
    frameworks   = { nist_800_53_r5 = ["CM-8", "AC-2(3)"], iso_27001_2022 = ["A.5.9", "A.8.4"], cis_controls_8_1 = ["1.1"] }
    derived      = ["nist_800_53_r5", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/codebuild/latest/userguide/delete-project.html"]
  }

  obligation "sources_vetted" {
    title        = "Decide which repositories and packages builds use"
    area         = "supply_chain"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of the organizations and repositories that projects build from, branch protection on each, who approves changes to buildspec files, lock files with hashes, registry through which packages come."
    rationale    = "A build runs what its repository and its packages say; an unreviewed buildspec or an unpinned package is code with the role of the deployment."
    provider     = "Runs what the source says."
    frameworks   = { nist_800_53_r5 = ["SR-3", "SR-11"], iso_27001_2022 = ["A.5.21", "A.8.25"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a compromised build"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: removing webhooks, revoking sessions of the build role and repository tokens, keeping logs, finding every artifact built since, rebuilding from a known commit."
    rationale    = "A compromised build has been delivered before it is noticed; without a list of artifacts and their builds nobody knows what to recall."
    provider     = "Handles incidents in the service and tells affected customers; keeps build history for a year."
    frameworks   = { nist_800_53_r5 = ["IR-4"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/codebuild/latest/userguide/monitoring-builds.html"]
  }
}
