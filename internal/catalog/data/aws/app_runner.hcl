service "aws_app_runner" {
  name        = "AWS App Runner"
  cloud       = "aws"
  family      = "application_platform"
  status      = "deprecated"
  description = "Web services built from a repository or run from an image, with a load balancer, certificates and scaling in front. Closed to new customers since 30 April 2026."
  aliases     = ["App Runner"]
  resources = [
    "aws_apprunner_auto_scaling_configuration_version",
    "aws_apprunner_connection",
    "aws_apprunner_custom_domain_association",
    "aws_apprunner_default_auto_scaling_configuration_version",
    "aws_apprunner_deployment",
    "aws_apprunner_observability_configuration",
    "aws_apprunner_service",
    "aws_apprunner_vpc_connector",
    "aws_apprunner_vpc_ingress_connection",
  ]
  sources = [
    "https://docs.aws.amazon.com/apprunner/latest/dg/what-is-apprunner.html",
    "https://docs.aws.amazon.com/apprunner/latest/dg/security.html",
  ]

  resource_type "aws_apprunner_service" {
    defaults = {
      "source_configuration.auto_deployments_enabled"                      = true
      "network_configuration.ingress_configuration.is_publicly_accessible" = true
      "health_check_configuration.protocol"                                = "TCP"
    }
    identity = ["arn", "id", "service_name"]
  }

  variant "source_code" {
    name        = "App Runner from source code"
    description = "AWS builds the image from a repository, on a managed runtime. The matrix of the service without a variant."
    source      = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code.html"
  }

  variant "image" {
    name        = "App Runner from an image"
    description = "The customer builds the image and keeps it in Amazon ECR."
    source      = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html"

    area "runtime" {
      party    = "customer"
      customer = "Puts the language runtime into its image and keeps it current."
      reason   = "The runtime is part of the image."
      source   = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches the hosts below the containers."
      customer = "Rebuilds the image with current packages and deploys it."
      reason   = "What is in the image changes only when the customer builds it again."
      source   = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-image.html"
    }
  }

  function "configurations" {
    description = "Variables of a service, wherever they are set: with an image or with code."
    params      = ["service"]
    result = flatten([
      for s in service.source_configuration : [
        [for i in s.image_repository : [for c in i.image_configuration : [for k, v in c.runtime_environment_variables : { name = k, value = v }]]],
        [for r in s.code_repository : [for c in r.code_configuration : [for d in c.code_configuration_values : [for k, v in d.runtime_environment_variables : { name = k, value = v }]]]],
      ]
    ])
  }

  function "is_private" {
    description = "Whether a service is reached through VPC endpoints only."
    params      = ["service"]
    result      = anytrue([for n in service.network_configuration : anytrue([for i in n.ingress_configuration : i.is_publicly_accessible == false])])
  }

  obligation "environment_without_secrets" {
    title     = "Keep secrets out of environment variables"
    area      = "secrets"
    severity  = "high"
    rationale = "Variables are shown by DescribeService and in the console, and stand in the state."
    provider  = "Fetches values from Secrets Manager or Parameter Store for runtime_environment_secrets."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html"]

    check "aws_apprunner_service" {
      require = !anytrue([for e in configurations(self) : holds_secret(e.name, e.value)])
      remedy  = "Move the value into a secret and name its ARN in runtime_environment_secrets."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt services with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Copies of source bundles and images are encrypted with a key that AWS manages; nobody can see its use or cut access. The key cannot be changed later."
    provider    = "Encrypts stored copies with the key named, or with one it manages."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html"]

    check "aws_apprunner_service" {
      companion "aws_kms_key" {
        self_attribute = "encryption_configuration.kms_key"
      }

      companion "aws_kms_alias" {
        self_attribute = "encryption_configuration.kms_key"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || names_own_key(self.encryption_configuration[0].kms_key)
      remedy  = "Add encryption_configuration with kms_key; the service is replaced."
    }
  }

  obligation "private_ingress" {
    title       = "Keep internal services off the internet"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A service gets a public address unless the code says otherwise; an internal tool then depends on its own sign-in alone."
    provider    = "Serves private services through VPC endpoints only."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/network-pl.html"]

    check "aws_apprunner_service" {
      require = is_private(self)
      remedy  = "Set is_publicly_accessible = false in ingress_configuration and add an aws_apprunner_vpc_ingress_connection, unless the service is meant for the public."
    }
  }

  obligation "waf_attached" {
    title       = "Put a web ACL before public services"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Scanners and credential stuffing reach the application unfiltered."
    provider    = "Checks each request with AWS WAF when a web ACL is associated."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/waf.html"]

    check "aws_apprunner_service" {
      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }

      when    = !is_private(self)
      require = length(companions.aws_wafv2_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the service."
    }
  }

  obligation "supported_runtime" {
    title     = "Build on a runtime that is supported"
    area      = "patching"
    severity  = "high"
    variants  = ["source_code"]
    rationale = "Node.js up to 18, Python 3.7 and 3.8, Go 1.18, PHP 8.1, Ruby 3.1 and .NET 6 got their last updates before 1 December 2025; holes found since stay open."
    provider  = "Patches supported runtimes when a service is deployed anew."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code.html"]

    check "aws_apprunner_service" {
      require = !anytrue([
        for s in self.source_configuration : anytrue([
          for r in s.code_repository : anytrue([for c in r.code_configuration : anytrue([for v in c.code_configuration_values : matches("^(NODEJS_(12|14|16|18)|PYTHON_3|GO_1|PHP_81|RUBY_31|DOTNET_6)$", v.runtime)])])
        ])
      ])
      remedy = "Set runtime to \"NODEJS_22\" or \"PYTHON_311\", or run an image of your own."
    }
  }

  obligation "image_deployed_on_purpose" {
    title       = "Deploy images on purpose"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    variants    = ["image"]
    rationale   = "With the tag latest, or automatic deployment of a tag that may be overwritten, whoever may push to the repository changes what runs."
    provider    = "Deploys each push to the tag when auto_deployments_enabled is left on."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SR-3"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/manage-deploy.html"]

    check "aws_apprunner_service" {
      require = alltrue([
        for s in self.source_configuration : alltrue([
          for i in s.image_repository : strcontains(i.image_identifier, "@sha256:") || matches(":[^/:]+$", i.image_identifier) && !endswith(i.image_identifier, ":latest") && (s.auto_deployments_enabled == false || i.image_repository_type == "ECR_PUBLIC")
        ])
      ])
      remedy = "Name a version tag or digest in image_identifier and set auto_deployments_enabled = false."
    }
  }

  obligation "http_health_check" {
    title       = "Check the health of the application"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A TCP check is content with an open port: a service that answers every request with an error stays in place."
    provider    = "Replaces instances that fail the check."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/manage-configure-healthcheck.html"]

    check "aws_apprunner_service" {
      require = anytrue([for h in self.health_check_configuration : h.protocol == "HTTP"])
      remedy  = "Add health_check_configuration with protocol = \"HTTP\" and a path that tests what the service needs."
    }
  }

  obligation "tracing" {
    title       = "Trace requests with X-Ray"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Where the time of a slow request goes cannot be seen from the logs of one service."
    provider    = "Runs a collector for traces when told to."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/monitor-xray.html"]

    check "aws_apprunner_service" {
      require = anytrue([for o in self.observability_configuration : o.observability_enabled == true])
      remedy  = "Add observability_configuration with observability_enabled = true and an aws_apprunner_observability_configuration with vendor AWSXRAY."
    }
  }

  obligation "role_reviewed" {
    title        = "Review the instance role and its readers"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The role of the instances is what an attacker in the application gets."
    provider     = "Hands credentials of the role to the instances."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/security_iam_service-with-iam.html"]
  }

  obligation "images_renewed" {
    title        = "Rebuild and redeploy services"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "An image or a build stays as it was made; fixes of runtime and packages arrive with the next deployment only."
    provider     = "Uses the newest patch of a managed runtime in each new deployment."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code.html"]
  }

  obligation "successor_planned" {
    title        = "Plan where the service runs next"
    area         = "sla_review"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision with owner and date: service to move to, effort, what has to be rebuilt (domains, certificates, secrets, scaling)."
    rationale    = "AWS takes no new customers for App Runner: features end, and accounts without it cannot be a fallback."
    provider     = "Keeps running the service for existing customers and recommends others."
    frameworks = {
      nist_800_53_r5 = ["SA-9"]
      iso_27001_2022 = ["A.5.22"]
      soc_2          = ["CC9.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html"]
  }
}
