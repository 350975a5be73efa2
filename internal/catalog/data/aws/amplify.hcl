service "aws_amplify" {
  name               = "AWS Amplify Hosting"
  cloud              = "aws"
  family             = "application_platform"
  architecture_class = "serverless"
  description        = "Builds web applications from a repository and hosts them, static or rendered on a server, behind a content delivery network."
  seeds              = [252]
  aliases            = ["AWS Amplify", "Amplify", "Amplify Console"]
  resources = [
    "aws_amplify_app",
    "aws_amplify_backend_environment",
    "aws_amplify_branch",
    "aws_amplify_domain_association",
    "aws_amplify_webhook",
  ]
  sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/security.html"]

  resource_type "aws_amplify_app" {
    defaults = {
      enable_basic_auth                               = false
      enable_auto_branch_creation                     = false
      "auto_branch_creation_config.enable_basic_auth" = false
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_amplify_branch" {
    defaults = {
      enable_basic_auth           = false
      enable_pull_request_preview = false
    }
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves every branch on a public address through its content delivery network, with HTTPS forced."
    customer = "Puts a password or a web ACL in front of what is not for everybody; there is no private network to put it in."
    reason   = "A hosted branch is public from its first deployment."
    source   = "https://docs.aws.amazon.com/amplify/latest/userguide/access-control.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Artifacts, caches and variables are always encrypted with keys of AWS."
    source = "https://docs.aws.amazon.com/amplify/latest/userguide/data-protection.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps repository, settings and back-end data; each site can be built again from them."
    reason   = "The service hosts builds and keeps no original."
    source   = "https://docs.aws.amazon.com/amplify/latest/userguide/welcome.html"
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Maintains the build image and isolates builds from each other."
    customer = "Protects branches that deploy, pins packages, decides whose pull requests are built, gives builds a narrow role."
    reason   = "Whoever can push to a connected branch, or open a pull request with previews on, runs code with the build's role and secrets."
    source   = "https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html"
  }

  # Not holds_secret: variables of a front end are built into its pages, and what is named API key there, or is a JSON web token, is often public.
  function "secret" {
    description = "Whether a variable holds a secret, API keys and JSON web tokens aside."
    params      = ["name", "value"]
    result      = is_credential(value) || is_secret_name(name) && !matches("(?i)(^|_)api_?key$", name) && is_written_out(value)
  }

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of environment variables"
    area      = "secrets"
    severity  = "high"
    rationale = "Variables are readable for all who may see the app, are printed in build logs, and front-end tools build them into the scripts that every visitor downloads."
    provider  = "Offers environment secrets in Parameter Store for builds, and compute roles for rendering."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/environment-secrets.html"]

    check "aws_amplify_app" {
      require = !anytrue([for name, v in self.environment_variables : secret(name, v)]) && !anytrue([for c in self.auto_branch_creation_config : anytrue([for name, v in c.environment_variables : secret(name, v)])])
      remedy  = "Store the value as a SecureString below /amplify/<app id>/<branch>/ and rotate what was written there."
    }

    check "aws_amplify_branch" {
      require = !anytrue([for name, v in self.environment_variables : secret(name, v)])
      remedy  = "Store the value as a SecureString below /amplify/<app id>/<branch>/ and rotate what was written there."
    }
  }

  obligation "previews_protected" {
    title     = "Protect previews and unfinished branches"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Every branch and preview gets a public address that is easily guessed: unreleased features, debug output and test back ends stand open to search engines."
    provider  = "Asks visitors for a name and a password where basic authentication is on."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.31"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/access-control.html", "https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html"]

    check "aws_amplify_branch" {
      companion "aws_amplify_app" {
        self_attribute = "app_id"
      }
      when    = self.enable_pull_request_preview == true || contains(["DEVELOPMENT", "BETA", "EXPERIMENTAL", "PULL_REQUEST"], self.stage)
      require = self.enable_basic_auth == true || anytrue([for a in companions.aws_amplify_app : a.enable_basic_auth == true])
      remedy  = "Set enable_basic_auth = true with basic_auth_credentials on the branch or the app."
    }

    check "aws_amplify_app" {
      when    = self.enable_auto_branch_creation == true
      require = self.enable_basic_auth == true || anytrue([for c in self.auto_branch_creation_config : c.enable_basic_auth == true])
      remedy  = "Set enable_basic_auth = true with basic_auth_credentials in auto_branch_creation_config or on the app."
    }
  }

  obligation "branch_patterns_narrow" {
    title     = "Do not deploy every branch by itself"
    area      = "supply_chain"
    severity  = "medium"
    rationale = "With the pattern * whoever may push any branch publishes a site under your domain and runs builds with the app's role."
    provider  = "Connects each branch that matches the patterns."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-5"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/pattern-based-feature-branch-deployments.html"]

    check "aws_amplify_app" {
      when    = self.enable_auto_branch_creation == true
      require = !anytrue([for p in self.auto_branch_creation_patterns : matches("^[*]+(/[*]+)*$", p)])
      remedy  = "Set auto_branch_creation_patterns to the names that are protected in the repository, such as \"release/*\"."
    }
  }

  obligation "github_app_used" {
    title     = "Connect GitHub through its app"
    area      = "secrets"
    severity  = "low"
    rationale = "An OAuth token opens all repositories of the person who made it, lives as long as that account and stays in the state."
    provider  = "Uses a token once to install the GitHub App and its webhook for chosen repositories."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6", "IA-5"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/setting-up-GitHub-access.html"]

    check "aws_amplify_app" {
      when    = matches("(?i)github[.]com", self.repository)
      require = self.oauth_token == null
      remedy  = "Replace oauth_token by access_token with a personal token for setting up the Amplify GitHub App, and revoke the old one."
    }
  }

  obligation "security_headers" {
    title       = "Send security headers"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "Without Strict-Transport-Security and friends the first visit can be intercepted and pages can be framed."
    provider    = "Adds the headers that the app or a file in the repository names."
    frameworks  = { cis_controls_8_1 = ["16.10"], nist_800_53_r5 = ["SC-8"], iso_27001_2022 = ["A.8.26"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/amplify/latest/userguide/custom-headers.html"]

    # Where the argument is left out they may stand in customHttp.yml of the repository.
    check "aws_amplify_app" {
      when    = self.custom_headers != null && self.custom_headers != ""
      require = strcontains(lower(self.custom_headers), "strict-transport-security")
      remedy  = "Add Strict-Transport-Security, X-Content-Type-Options and a Content-Security-Policy for the pattern **/* in custom_headers."
    }
  }

  obligation "web_acl" {
    title       = "Put a web ACL in front of apps"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Rendering on the server and rewrites to an API answer every request that the cache does not; without rules, injection and floods reach them and the bill."
    provider    = "Evaluates an AWS WAF web ACL of scope CLOUDFRONT when one is associated with the app."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SC-5"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/WAF-integration.html"]

    check "aws_amplify_app" {
      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }
      require = length(companions.aws_wafv2_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the app and a web ACL of scope CLOUDFRONT in us-east-1."
    }
  }

  obligation "deploying_branches_protected" {
    title        = "Protect the branches that deploy"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A push to a connected branch is a release: without required reviews one stolen developer account changes the site for every visitor."
    provider     = "Builds what the repository sends; asks nobody."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CM-5"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/getting-started.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review service, compute and build roles"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The managed policy for back-end deployments is close to administrator, and each build script and its packages run with it."
    provider     = "Assumes the roles that are named, for builds and for rendering."
    frameworks = {
      cis_controls_8_1 = ["5.5", "6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/security-iam.html"]
  }

  obligation "packages_updated" {
    title        = "Update packages and the Node.js version"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A site is only as new as its last build: flaws in frameworks that render on the server are exploited within hours of being published."
    provider     = "Patches hosts and build image, and ends support of old Node.js versions."
    frameworks = {
      cis_controls_8_1 = ["16.5"]
      nist_800_53_r5   = ["SI-2", "RA-5"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/ssr-supported-features.html"]
  }

  obligation "domains_followed" {
    title        = "Remove records of deleted apps"
    area         = "dns"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A CNAME that still points at a deleted app or branch can be claimed by somebody else's app, under your name and cookies."
    provider     = "Checks the ownership of a domain when it is added."
    frameworks   = { nist_800_53_r5 = ["SC-20", "CM-8"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html"]
  }

  obligation "rollback_rehearsed" {
    title        = "Rehearse taking a release back"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Exercise record: earlier build redeployed, automatic builds stopped, repository connection and secrets revoked, access logs of the period kept, with the time each step took."
    rationale    = "A tampered release is served until somebody knows which button stops it, and the next push builds it again."
    provider     = "Keeps earlier builds and access logs for a limited time."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-4", "CP-10"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/amplify/latest/userguide/access-logs.html"]
  }
}
