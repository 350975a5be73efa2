service "aws_lambda" {
  name               = "AWS Lambda"
  cloud              = "aws"
  family             = "serverless_function"
  description        = "Functions that run when events arrive, from a zip archive or a container image, without servers to manage."
  architecture_class = "serverless"
  seeds              = [251]
  aliases            = ["Lambda", "Lambda functions"]
  resources = [
    "aws_lambda_alias",
    "aws_lambda_capacity_provider",
    "aws_lambda_code_signing_config",
    "aws_lambda_event_source_mapping",
    "aws_lambda_function",
    "aws_lambda_function_event_invoke_config",
    "aws_lambda_function_recursion_config",
    "aws_lambda_function_url",
    "aws_lambda_invocation",
    "aws_lambda_layer_version",
    "aws_lambda_layer_version_permission",
    "aws_lambda_permission",
    "aws_lambda_provisioned_concurrency_config",
    "aws_lambda_runtime_management_config",
  ]
  sources = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html"]

  resource_type "aws_lambda_function" {
    defaults = {
      package_type                   = "Zip"
      reserved_concurrent_executions = -1
    }
    identity = ["id", "function_name", "arn", "qualified_arn", "invoke_arn"]
  }

  resource_type "aws_lambda_code_signing_config" {
    # What Lambda does when the policies block is left out is the same.
    defaults = { "policies.untrusted_artifact_on_deployment" = "Warn" }
  }

  resource_type "aws_lambda_function_recursion_config" {
    defaults = { recursive_loop = "Terminate" }
  }

  resource_type "aws_lambda_runtime_management_config" {
    defaults = { update_runtime_on = "Auto" }
  }

  variant "managed_instances" {
    name        = "AWS Lambda Managed Instances"
    description = "Functions in containers on EC2 instances of the customer's account, which Lambda starts, patches and replaces through a capacity provider."
    source      = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html"

    area "container_runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs functions in containers on the instances of a capacity provider, and keeps capacity providers apart."
      customer = "Puts only functions that trust each other on one capacity provider, and limits who may place functions there."
      reason   = "Containers on a shared instance are no security boundary; the micro virtual machine of ordinary functions is missing."
      source   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the service's endpoints and places instances into the named subnets with the named security groups."
      customer = "Chooses subnets, security groups and routes of every capacity provider, function policies and function URLs."
      reason   = "All functions of a capacity provider share the network of its instances, which stand in the customer's VPC."
      source   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-capacity-providers.html"
    }
  }

  variant "zip" {
    name        = "Zip archive"
    description = "The customer uploads code and packages; AWS supplies and patches the language runtime."
    source      = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-zip.html"
  }

  variant "container_image" {
    name        = "Container image"
    description = "The customer builds the image, with operating system packages and runtime inside."
    source      = "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html"

    area "runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes patched base images with its runtimes; leaves images that are already built as they are."
      customer = "Chooses the base image, rebuilds and deploys again for every patch of the runtime."
      reason   = "The runtime is part of the image, and Lambda does not change images."
      source   = "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
    }

    area "guest_os" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the kernel of the execution environment and publishes patched base images."
      customer = "Keeps the operating system packages of the image few and current by rebuilding it."
      reason   = "User space of the operating system is in the customer's image."
      source   = "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches hosts and execution environment and publishes patched base images."
      customer = "Rebuilds images on a schedule and after advisories, and deploys them; nothing in a deployed image is patched by AWS."
      reason   = "With images, runtime patches reach a function only through a new deployment."
      source   = "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"
    }
  }

  function "is_aws_service" {
    description = "Whether a principal is a service of AWS."
    params      = ["principal"]
    result      = matches("[.]amazonaws[.]com([.]cn)?$", principal)
  }

  obligation "tracing_enabled" {
    title      = "Trace function invocations"
    area       = "logging_monitoring"
    severity   = "low"
    rationale  = "Without active tracing nobody sees which downstream call failed or was slow; PassThrough, which is also the default, records only what an upstream caller chose to sample."
    provider   = "Records and sends segments to X-Ray once tracing is active."
    frameworks = { aws_fsbp = ["Lambda.7"], nist_800_53_r5 = ["AU-12"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_50"]
      trivy     = ["AWS-0066"]
      powerpipe = ["lambda_function_xray_tracing_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"]

    check "aws_lambda_function" {
      require = self.tracing_config[0].mode == "Active"
      fix     = { "tracing_config.mode" = "Active" }
    }
  }

  obligation "failed_events_kept" {
    title       = "Keep events that a function fails on"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "Lambda drops an asynchronous event after two retries; without a queue or destination the order, upload or alarm in it is gone."
    provider    = "Retries and then hands the event to the queue, topic or destination that is configured."
    frameworks  = { nist_800_53_r5 = ["SI-11", "CP-10"], soc_2 = ["PI1.3"] }
    derived     = ["nist_800_53_r5", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_116"], powerpipe = ["lambda_function_dead_letter_queue_configured"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"]

    check "aws_lambda_function" {
      companion "aws_lambda_function_event_invoke_config" {
        attribute = "function_name"
      }
      require = is_set(self.dead_letter_config[0].target_arn) || anytrue([for c in companions.aws_lambda_function_event_invoke_config : length(c.destination_config[0].on_failure) > 0])
      remedy  = "Set dead_letter_config.target_arn to a queue or topic, or add an aws_lambda_function_event_invoke_config with destination_config.on_failure."
    }
  }

  obligation "concurrency_limited" {
    title       = "Cap the concurrency of functions"
    area        = "ddos_protection"
    severity    = "low"
    recommended = false
    rationale   = "A function without a cap can take all concurrency of the account in a flood or a loop: every other function is throttled, and the bill and the database behind it feel the rest."
    provider    = "Throttles at the account's limit, or earlier at the function's own."
    frameworks  = { nist_800_53_r5 = ["SC-5", "SC-5(2)"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_115"], powerpipe = ["lambda_function_concurrent_execution_limit_configured"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"]

    check "aws_lambda_function" {
      require = self.reserved_concurrent_executions >= 0
      remedy  = "Set reserved_concurrent_executions to what the function and its downstreams can bear."
    }
  }

  obligation "inside_vpc" {
    title       = "Run functions inside a VPC"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "Outside a VPC a function may send data anywhere on the internet, and databases that it uses must be reachable from there."
    provider    = "Attaches execution environments to the subnets and security groups that are named."
    frameworks = {
      aws_fsbp         = ["Lambda.3"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.2.8", "1.3.1", "1.3.2", "1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.21", "A.8.22"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_117"], powerpipe = ["lambda_function_in_vpc"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"]

    check "aws_lambda_function" {
      require = length(self.vpc_config[0].subnet_ids) > 0
      remedy  = "Add a vpc_config with private subnets and a security group that lets out only what the function needs."
    }
  }

  obligation "multiple_zones" {
    title     = "Give VPC functions subnets in two zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "With one subnet the function stops when its zone has trouble or the subnet runs out of addresses, although Lambda itself goes on."
    provider  = "Spreads execution environments over the zones of the subnets that it is given."
    frameworks = {
      aws_fsbp       = ["Lambda.5"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"]

    check "aws_lambda_function" {
      when    = length(self.vpc_config[0].subnet_ids) > 0
      require = length(self.vpc_config[0].subnet_ids) >= 2
      remedy  = "List subnets of at least two Availability Zones in vpc_config.subnet_ids."
    }
  }

  obligation "environment_customer_key" {
    title       = "Encrypt environment variables with an own key"
    area        = "key_management"
    severity    = "medium"
    recommended = false
    rationale   = "With the AWS managed key everybody who may read the function's configuration reads its variables; an own key lets the key policy decide."
    provider    = "Always encrypts variables at rest, with its own key or the one that is named."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_173"], powerpipe = ["lambda_function_environment_encryption_enabled"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"]

    check "aws_lambda_function" {
      when    = length(self.environment) > 0
      require = is_set(self.kms_key_arn)
      remedy  = "Set kms_key_arn to a customer managed key."
    }
  }

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of environment variables"
    area      = "secrets"
    severity  = "high"
    rationale = "Variables are shown in the console, returned by the API, copied into published versions and state files, and printed by crash handlers; a secret in them is known to all of these readers and changes only with a deployment."
    provider  = "Encrypts variables at rest and shows them to everybody who may read the function's configuration."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_45"], powerpipe = ["lambda_function_variables_no_sensitive_data"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html", "https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html"]

    check "aws_lambda_function" {
      require = !anytrue([
        for name, v in self.environment[0].variables :
        is_credential(v) || is_web_token(v) || matches("AIza[A-Za-z0-9_-]{35}|://[^/:@ ]+:[^/@ {}]{3,}@", v)
        || is_secret_name(name) && matches("^[^ ]{6,}$", v) && (matches("^[A-Za-z0-9/+]{40}$", v) || !matches("^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+$", v)) && !matches("(?i)^(arn:|https?://|/|[.]|[{]|[$]|alias/|ssm:|s3://|secretsmanager:|vault:|projects/|true|false|none|null|disabled|enabled|changeme$)", v)
      ])
      remedy = "Store the secret in Secrets Manager or a SecureString parameter, pass its ARN or name in the variable and read it at start."
    }
  }

  obligation "code_signing" {
    title       = "Accept signed code only"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    variants    = ["zip"]
    rationale   = "Without a code signing configuration whoever may update the function's code, or swap the archive on its way, runs what they like under its role."
    provider    = "Checks the signature, its publisher and its revocation at each deployment."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SI-7(15)"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_272"], powerpipe = ["lambda_function_code_signing_configured"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"]

    check "aws_lambda_function" {
      when    = self.package_type != "Image" # images are signed in the registry
      require = self.code_signing_config_arn != null
      remedy  = "Set code_signing_config_arn to an aws_lambda_code_signing_config with the publishers you trust."
    }
  }

  obligation "unsigned_code_rejected" {
    title     = "Reject code whose signature does not hold"
    area      = "supply_chain"
    severity  = "medium"
    variants  = ["zip"]
    rationale = "The default is to warn: unsigned, expired or altered code is deployed all the same and only counted in a metric."
    provider  = "Blocks or warns, as the configuration says."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["CM-14", "SI-7(15)"]
      iso_27001_2022   = ["A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"]

    check "aws_lambda_code_signing_config" {
      require = self.policies[0].untrusted_artifact_on_deployment == "Enforce"
      fix     = { "policies.untrusted_artifact_on_deployment" = "Enforce" }
    }
  }

  obligation "runtime_supported" {
    title     = "Use a runtime that still gets patches"
    area      = "runtime"
    severity  = "high"
    variants  = ["zip"]
    rationale = "After its deprecation date a runtime gets no security patches and no support, and some weeks later the function can be neither created nor updated, so that even a fix of one's own code cannot be deployed."
    provider  = "Patches runtimes until their deprecation date and announces it at least 180 days ahead."
    frameworks = {
      aws_fsbp         = ["Lambda.2"]
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_363"], powerpipe = ["lambda_function_use_latest_runtime"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"]

    # The deprecation dates that are past, newest first: nodejs20.x 2026-04-30, ruby3.2 2026-03-31,
    # python3.9 2025-12-15, nodejs18.x 2025-09-01, dotnet6 2024-11-12, python3.8 2024-10-14,
    # nodejs16.x 2024-06-12, dotnet7 2024-05-14, java8, go1.x and provided 2024-01-08,
    # ruby2.7 2023-12-07, nodejs14.x and python3.7 2023-12-04; all others are older.
    check "aws_lambda_function" {
      when    = self.runtime != null
      require = !matches("^(nodejs|nodejs(4[.]3|4[.]3-edge|6[.]10|8[.]10|10[.]x|12[.]x|14[.]x|16[.]x|18[.]x|20[.]x)|python(2[.]7|3[.]6|3[.]7|3[.]8|3[.]9)|ruby(2[.]5|2[.]7|3[.]2)|java8|go1[.]x|dotnetcore(1[.]0|2[.]0|2[.]1|3[.]1)|dotnet(5[.]0|6|7)|provided)$", self.runtime)
      remedy  = "Set runtime to a supported version of the language, for Go and Rust to provided.al2023, and test before you deploy."
    }
  }

  obligation "runtime_updates_automatic" {
    title     = "Let Lambda patch the runtime"
    area      = "patching"
    severity  = "medium"
    variants  = ["zip"]
    rationale = "With update mode Manual the function stays on one runtime build, without the patches that came after, until somebody remembers to change the ARN."
    provider  = "Rolls new runtime builds out to functions in mode Auto or with their next deployment."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html"]

    check "aws_lambda_runtime_management_config" {
      require = self.update_runtime_on != "Manual"
      remedy  = "Set update_runtime_on to \"Auto\" or \"FunctionUpdate\"; use \"Manual\" only to roll back for a short time."
    }
  }

  obligation "image_pinned" {
    title       = "Deploy container images by digest"
    area        = "supply_chain"
    severity    = "low"
    recommended = false
    variants    = ["container_image"]
    rationale   = "A tag can be pushed again: what was scanned and approved need not be what the next deployment of the function takes."
    provider    = "Resolves the tag to a digest at deployment and keeps that image until the next one."
    frameworks  = { nist_800_53_r5 = ["CM-14", "SI-7"], iso_27001_2022 = ["A.8.19"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/images-create.html"]

    check "aws_lambda_function" {
      when    = self.image_uri != null
      require = strcontains(self.image_uri, "@sha256:")
      remedy  = "Write image_uri as repository@sha256:digest, for instance from the image_uri of data.aws_ecr_image."
    }
  }

  obligation "permission_not_public" {
    title     = "Let nobody anonymous invoke functions"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A permission for principal \"*\" lets every AWS account, and with a public URL everybody, run the function at your cost and with its rights on your data."
    provider  = "Enforces the resource policy of the function."
    frameworks = {
      aws_fsbp            = ["Lambda.1"]
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6", "SC-7"]
      pci_dss_4_0         = ["1.3.1", "1.3.2", "1.4.2"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_301"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]

    check "aws_lambda_permission" {
      when    = self.principal == "*"
      require = self.principal_org_id != null || self.source_account != null || self.source_arn != null
      remedy  = "Set principal to the account or service that calls, or limit \"*\" with principal_org_id."
    }
  }

  obligation "permission_principal_named" {
    title     = "Name who may invoke, not only from where"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With principal \"*\" the source is the only lock: any service that acts for it invokes the function, and an edit that drops source_arn or source_account opens the function to everybody."
    provider  = "Matches the caller with the principal of the permission before it looks at the conditions."
    frameworks = {
      aws_fsbp         = ["Lambda.1"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_301"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html"]

    # A permission without a source is judged by permission_not_public.
    check "aws_lambda_permission" {
      when    = self.principal == "*" && (self.source_account != null || self.source_arn != null)
      require = self.principal_org_id != null
      remedy  = "Set principal to the service that calls (s3.amazonaws.com) and keep source_arn and source_account."
    }
  }

  obligation "permission_source_limited" {
    title     = "Say for whom a service may invoke"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A permission for a service alone holds for that service in all accounts: a stranger's bucket, topic, rule or API can invoke your function."
    provider  = "Compares the source of each call with the permission."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_364"], powerpipe = ["lambda_permission_restricted_service_permission"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html"]

    check "aws_lambda_permission" {
      when    = is_aws_service(self.principal) && self.principal_org_id == null
      require = self.source_arn != null || self.source_account != null
      remedy  = "Set source_arn to the bucket, topic, rule or API that calls; for S3 set source_account too."
    }
  }

  obligation "permission_source_arn" {
    title       = "Name the resource that may invoke"
    area        = "workload_identity"
    severity    = "low"
    rationale   = "With the account alone, every bucket, topic or rule of that account may invoke the function, whoever made it."
    provider    = "Compares the ARN of the calling resource with the permission."
    frameworks  = { cis_controls_8_1 = ["3.3"], nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0067"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html"]

    check "aws_lambda_permission" {
      when    = is_aws_service(self.principal)
      require = self.source_arn != null
      remedy  = "Set source_arn to the ARN of the calling resource."
    }
  }

  obligation "url_authenticated" {
    title     = "Authenticate callers of function URLs"
    area      = "application_controls"
    severity  = "high"
    rationale = "With authorization type NONE the URL answers everybody on the internet; crawlers find it, and only the code stands between them and the function's rights."
    provider  = "Checks the signature of requests when the type is AWS_IAM, and nothing when it is NONE."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6", "SC-7"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.5.15", "A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_258"], powerpipe = ["lambda_function_url_auth_type_configured"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"]

    check "aws_lambda_function_url" {
      require = self.authorization_type == "AWS_IAM"
      fix     = { authorization_type = "AWS_IAM" }
    }
  }

  obligation "url_cors_not_open" {
    title     = "Do not open CORS to every site and method"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With \"*\" as origin and as method any web page a user visits may send any kind of request to the function from that user's browser and read the answer."
    provider  = "Answers preflight requests as the CORS settings say."
    frameworks = {
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["SI-10"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_75"] }
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html"]

    check "aws_lambda_function" {
      companion "aws_lambda_function_url" {
        attribute = "function_name"
      }
      require = !anytrue([for u in companions.aws_lambda_function_url : contains(u.cors[0].allow_origins, "*") && contains(u.cors[0].allow_methods, "*")])
      remedy  = "List the sites and the methods in cors of the aws_lambda_function_url."
    }
  }

  obligation "url_cors_origins_named" {
    title       = "Name the web sites that may call a URL"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "Origin \"*\" lets scripts of every site read the function's answers; together with credentials they read them as the user."
    provider    = "Sends the CORS headers that are configured."
    frameworks  = { cis_controls_8_1 = ["16.10"], nist_800_53_r5 = ["SI-10"], iso_27001_2022 = ["A.8.26"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html"]

    check "aws_lambda_function_url" {
      require = !contains(self.cors[0].allow_origins, "*")
      remedy  = "List the origins, such as \"https://app.example.com\", in cors.allow_origins."
    }
  }

  obligation "layer_not_public" {
    title     = "Do not publish layers to everybody"
    area      = "data_content"
    severity  = "high"
    rationale = "A layer shared with principal \"*\" can be downloaded by every AWS account, with the code, configuration and forgotten secrets in it."
    provider  = "Enforces the resource policy of each layer version."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-21"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/permissions-layer-cross-account.html"]

    check "aws_lambda_layer_version_permission" {
      when    = self.principal == "*"
      require = is_set(self.organization_id)
      remedy  = "Set principal to an account, or keep \"*\" and set organization_id."
    }
  }

  obligation "recursion_terminated" {
    title      = "Stop recursive invocation loops"
    area       = "resilience"
    severity   = "medium"
    rationale  = "A function that triggers itself through a queue, topic or bucket runs until somebody notices the bill, and takes the account's concurrency with it."
    provider   = "Detects loops through SQS, SNS, S3 and Lambda and ends them after about 16 rounds, unless told to allow them."
    frameworks = { nist_800_53_r5 = ["SC-5"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html"]

    check "aws_lambda_function_recursion_config" {
      require = self.recursive_loop == "Terminate"
      fix     = { recursive_loop = "Terminate" }
      autofix = true
    }
  }

  obligation "stream_failures_kept" {
    title      = "Keep stream records that cannot be processed"
    area       = "resilience"
    severity   = "low"
    rationale  = "One bad record blocks its shard until it expires, a day or more for Kinesis and DynamoDB streams; skipped without a destination, it is lost."
    provider   = "Retries, splits and skips batches and reports skipped ones, as the mapping says."
    frameworks = { nist_800_53_r5 = ["SI-11"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html"]

    check "aws_lambda_event_source_mapping" {
      when    = matches("^arn:[^:]*:(kinesis|dynamodb):", self.event_source_arn)
      require = length(self.destination_config[0].on_failure) > 0
      remedy  = "Set destination_config.on_failure.destination_arn to a queue, topic or bucket, and bound maximum_retry_attempts."
    }
  }

  obligation "kafka_source_authenticated" {
    title     = "Authenticate to self-managed Kafka"
    area      = "identity_access"
    severity  = "medium"
    rationale = "A broker that serves Lambda without authentication serves everybody who reaches it, and forged records become invocations."
    provider  = "Signs in with SASL or a client certificate from Secrets Manager when one is configured."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["IA-3", "AC-3"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/kafka-cluster-auth.html"]

    check "aws_lambda_event_source_mapping" {
      when    = length(self.self_managed_event_source) > 0
      require = anytrue([for a in self.source_access_configuration : contains(["BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"], a.type)])
      remedy  = "Add a source_access_configuration of type SASL_SCRAM_512_AUTH or CLIENT_CERTIFICATE_TLS_AUTH with a secret."
    }
  }

  obligation "alias_names_version" {
    title      = "Point aliases at published versions"
    area       = "change_management"
    severity   = "low"
    rationale  = "An alias on $LATEST changes with every upload: there is nothing to roll back to and no telling which code answered a request."
    provider   = "Keeps published versions unchanged."
    frameworks = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html"]

    check "aws_lambda_alias" {
      require = self.function_version != "$LATEST"
      remedy  = "Set publish on the function and function_version to its version."
    }
  }

  obligation "code_customer_key" {
    title       = "Encrypt deployment packages with an own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    variants    = ["zip"]
    rationale   = "With the AWS owned key, everybody who may call GetFunction downloads the code; an own key puts a key policy before it."
    provider    = "Always encrypts archives at rest, with its own key or the one that is named."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html"]

    check "aws_lambda_function" {
      when    = self.package_type != "Image"
      require = self.source_kms_key_arn != null
      remedy  = "Set source_kms_key_arn to a customer managed key."
    }
  }

  obligation "packages_scanned" {
    title        = "Scan functions and layers for weaknesses"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Most code in a function is packages of others; a function that works is not deployed again for years, and its packages age in it."
    provider     = "Scans functions with Amazon Inspector where the customer activates it, and patches only its own runtimes."
    frameworks = {
      cis_controls_8_1 = ["7.7", "16.5"]
      nist_800_53_r5   = ["RA-5", "SI-2"]
      pci_dss_4_0      = ["6.3.1", "6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html"]
  }

  obligation "runtime_calendar" {
    title        = "Plan runtime upgrades before deprecation"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Deprecations come with half a year's notice by mail to an address that may be nobody's; migrations of dozens of functions do not fit into the last month."
    provider     = "Publishes projected deprecation dates and lists affected functions in Trusted Advisor and AWS Health."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"]
  }

  obligation "execution_roles_reviewed" {
    title        = "Review execution roles and function policies"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Roles shared between functions and permissions of triggers that are gone outlive their reasons; an injection into one function then uses the rights of all."
    provider     = "Issues the role's short-lived credentials to the execution environment and reports when services and actions were last used."
    frameworks = {
      cis_controls_8_1 = ["5.5", "6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"]
  }

  obligation "unused_functions_removed" {
    title        = "Remove unused functions, versions and layers"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Old versions stay callable by their ARN with the weaknesses that newer ones have fixed."
    provider     = "Keeps every published version until somebody deletes it."
    frameworks   = { nist_800_53_r5 = ["CM-8", "CM-7"], iso_27001_2022 = ["A.5.9"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html"]
  }

  obligation "invocations_logged" {
    title        = "Record who invokes sensitive functions"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Trail or event data store with Lambda data events for the functions that matter, and a query that shows one invocation with its caller."
    rationale    = "CloudTrail does not record invocations unless data events are on; after an incident nobody can say who called the function."
    provider     = "Delivers Invoke calls as data events to trails that ask for them."
    frameworks = {
      cis_controls_8_1 = ["3.14"]
      nist_800_53_r5   = ["AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html"]
  }

  obligation "failure_path_rehearsed" {
    title        = "Rehearse throttling and replay of failed events"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test: function throttled to zero, events caught in queue or destination, replayed without double effects, alarms that fired."
    rationale    = "Queues of failed events that nobody reads, and handlers that act twice on a repeated event, show up on the day of the outage."
    provider     = "Throttles, retries and delivers at least once; that handling twice does no harm is the code's matter."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-retries.html"]
  }

  obligation "function_playbook" {
    title        = "Be able to stop and examine a function"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: concurrency set to 0, triggers disabled, role sessions revoked, code of the version kept, logs searched."
    rationale    = "Execution environments vanish with their traces; what is not logged and not kept in the first hour cannot be found later."
    provider     = "Keeps code of versions and, where enabled, logs and runtime findings of GuardDuty Lambda Protection."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/lambda-protection.html"]
  }

  obligation "capacity_providers_by_trust" {
    title        = "Share instances among trusting functions only"
    area         = "workload_identity"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of capacity providers with the functions on each and their owners, and who holds lambda:PassCapacityProvider."
    variants     = ["managed_instances"]
    rationale    = "A function that breaks out of its container reads the memory and the role credentials of every other function on the instance."
    provider     = "Keeps capacity providers on separate instances and asks for lambda:PassCapacityProvider when a function is placed."
    frameworks   = { nist_800_53_r5 = ["SC-39", "AC-6"], iso_27001_2022 = ["A.8.22"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-security.html"]
  }
}
