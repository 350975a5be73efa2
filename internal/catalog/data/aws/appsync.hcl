service "aws_appsync" {
  name        = "AWS AppSync"
  cloud       = "aws"
  family      = "api_gateway"
  description = "GraphQL and event interfaces over data sources of the customer, with several ways to sign in."
  aliases     = ["AppSync", "AppSync Events", "AppSync GraphQL"]
  resources = [
    "aws_appsync_api",
    "aws_appsync_api_cache",
    "aws_appsync_api_key",
    "aws_appsync_channel_namespace",
    "aws_appsync_datasource",
    "aws_appsync_domain_name",
    "aws_appsync_domain_name_api_association",
    "aws_appsync_function",
    "aws_appsync_graphql_api",
    "aws_appsync_resolver",
    "aws_appsync_source_api_association",
    "aws_appsync_type",
  ]
  sources = [
    "https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html",
    "https://docs.aws.amazon.com/appsync/latest/devguide/security.html",
  ]

  resource_type "aws_appsync_graphql_api" {
    defaults = {
      api_type                             = "GRAPHQL"
      introspection_config                 = "ENABLED"
      query_depth_limit                    = 0
      resolver_count_limit                 = 0
      visibility                           = "GLOBAL"
      xray_enabled                         = false
      "log_config.exclude_verbose_content" = false
    }
    identity = ["id", "arn", "name"]
  }

  resource_type "aws_appsync_api" {
    identity = ["api_id", "api_arn", "name"]
  }

  resource_type "aws_appsync_api_cache" {
    defaults = {
      at_rest_encryption_enabled = false
      transit_encryption_enabled = false
    }
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes schema, resolvers and their authorization, limits what one query may ask for."
    reason   = "A resolver that does not check the caller gives out the data of others."
    source   = "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
  }

  function "public_api" {
    description = "Whether an interface can be reached from the internet."
    params      = ["api"]
    result      = api.visibility != "PRIVATE"
  }

  # Who may call

  obligation "no_api_key_default" {
    title     = "Authenticate callers with more than an API key"
    area      = "identity_access"
    severity  = "high"
    rationale = "An API key stands in every web page and app that uses it; whoever reads it calls the interface as if invited, and no log says who it was."
    provider  = "Accepts the key until it expires, and knows nothing about the caller."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      aws_fsbp         = ["AppSync.5"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"]

    check "aws_appsync_graphql_api" {
      require = self.authentication_type != "API_KEY"
      remedy  = "Set authentication_type to AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_IAM or AWS_LAMBDA."
    }
  }

  obligation "no_api_key_additional" {
    title       = "Add no API key beside other sign-in"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A key that was added for a public page opens each type and field that lacks a directive of its own."
    provider    = "Allows any configured way to sign in, field by field as the schema says."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "IA-2"]
      pci_dss_4_0    = ["8.3.1"]
      iso_27001_2022 = ["A.8.5"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.312(d)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"]

    check "aws_appsync_graphql_api" {
      require = !anytrue([for p in self.additional_authentication_provider : p.authentication_type == "API_KEY"])
      remedy  = "Remove the additional_authentication_provider with API_KEY, or limit it to single fields with @aws_api_key."
    }
  }

  obligation "events_without_api_key" {
    title     = "Keep API keys out of event interfaces"
    area      = "identity_access"
    severity  = "high"
    rationale = "With an API key in a page, everyone who opens it may publish to or listen on each channel that accepts the key."
    provider  = "Accepts the key until it expires."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/eventapi/create-event-api-tutorial.html"]

    check "aws_appsync_api" {
      require = !anytrue([
        for e in self.event_config :
        anytrue([for m in concat(e.connection_auth_mode, e.default_publish_auth_mode, e.default_subscribe_auth_mode) : m.auth_type == "API_KEY"])
      ])
      remedy = "Use AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_IAM or AWS_LAMBDA as auth_type."
    }

    check "aws_appsync_channel_namespace" {
      require = !anytrue([for m in concat(self.publish_auth_mode, self.subscribe_auth_mode) : m.auth_type == "API_KEY"])
      remedy  = "Use another auth_type, or leave the blocks out to follow the interface."
    }
  }

  obligation "waf_attached" {
    title       = "Put a web ACL before public interfaces"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Scanners, credential stuffing and floods of costly queries reach resolvers and databases unfiltered."
    provider    = "Checks each request with AWS WAF when a web ACL is associated."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SC-7", "SI-3"]
      pci_dss_4_0      = ["6.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov = ["CKV2_AWS_33"]
    }
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html"]

    check "aws_appsync_graphql_api" {
      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }

      when    = public_api(self)
      require = length(companions.aws_wafv2_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the interface."
    }
  }

  obligation "introspection_disabled" {
    title       = "Hide the schema from callers"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "Introspection hands every caller the list of all types, fields and mutations, also those that no page of yours uses."
    provider    = "Answers introspection queries unless told not to."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6", "CM-7"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/APIReference/API_GraphqlApi.html"]

    check "aws_appsync_graphql_api" {
      when    = public_api(self)
      require = self.introspection_config == "DISABLED"
      fix     = { introspection_config = "DISABLED" }
    }
  }

  obligation "query_depth_limited" {
    title     = "Limit the depth of queries"
    area      = "ddos_protection"
    severity  = "low"
    rationale = "Without a limit one nested query fans out into thousands of resolver calls, and the database pays."
    provider  = "Refuses deeper queries when a limit is set."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/APIReference/API_GraphqlApi.html"]

    check "aws_appsync_graphql_api" {
      require = self.query_depth_limit > 0
      remedy  = "Set query_depth_limit between 1 and 75, a little above what your clients need."
    }
  }

  obligation "resolver_count_limited" {
    title       = "Limit the resolvers that one query may call"
    area        = "ddos_protection"
    severity    = "low"
    recommended = false
    rationale   = "Up to 10000 resolvers may run for one request unless a lower number is set."
    provider    = "Stops a query at the limit."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/APIReference/API_GraphqlApi.html"]

    check "aws_appsync_graphql_api" {
      require = self.resolver_count_limit > 0
      remedy  = "Set resolver_count_limit to a little above what your clients need."
    }
  }

  # Encryption

  obligation "cache_encrypted_at_rest" {
    title       = "Encrypt the cache at rest"
    area        = "encryption_at_rest"
    severity    = "low"
    recommended = false
    rationale   = "The cache holds answers of resolvers, personal data included. AWS says since 2026 that it encrypts every cache; the setting states it in code, and a scanner that reads only the setting reports a cache without it."
    provider    = "Runs the cache on nodes of its own and, since 2026, encrypts all of them, old ones too."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      aws_fsbp         = ["AppSync.1"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_214"]
      powerpipe = ["appsync_api_cache_encryption_at_rest_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html",
    ]

    check "aws_appsync_api_cache" {
      require = self.at_rest_encryption_enabled == true
      fix     = { at_rest_encryption_enabled = true }
    }
  }

  obligation "cache_encrypted_in_transit" {
    title       = "Encrypt traffic to the cache"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "Answers of resolvers travel between service and cache. AWS says since 2026 that it encrypts this way for every cache; the setting states it in code, and cannot be changed without a new cache."
    provider    = "Speaks TLS with every cache since 2026, asked or not."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      aws_fsbp         = ["AppSync.6"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_215"]
      powerpipe = ["appsync_api_cache_encryption_in_transit_enabled"]
    }
    sources = [
      "https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html",
    ]

    check "aws_appsync_api_cache" {
      require = self.transit_encryption_enabled == true
      fix     = { transit_encryption_enabled = true }
    }
  }

  obligation "data_source_https" {
    title     = "Reach HTTP data sources over TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "An endpoint that begins with http:// receives queries, tokens and answers readable on their way."
    provider  = "Calls the endpoint as it is written."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-http-resolvers.html"]

    check "aws_appsync_datasource" {
      require = !anytrue([for h in self.http_config : matches("^(?i)http:", h.endpoint)])
      remedy  = "Use an https:// endpoint."
    }
  }

  # Seeing what happens

  obligation "logging_enabled" {
    title     = "Log requests to CloudWatch"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without log_config the interface writes nothing: neither who called nor what failed."
    provider  = "Writes logs under the role that is given."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_193"]
      powerpipe = ["appsync_graphql_api_cloudwatch_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]

    check "aws_appsync_graphql_api" {
      require = length(self.log_config) > 0
      remedy  = "Add log_config with cloudwatch_logs_role_arn and field_log_level."
    }

    check "aws_appsync_api" {
      require = anytrue([for e in self.event_config : anytrue([for l in e.log_config : l.log_level != "NONE"])])
      remedy  = "Add log_config with log_level = \"ERROR\" or \"ALL\" to event_config."
    }
  }

  obligation "field_logging" {
    title     = "Log errors of single fields"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "At the level NONE refused and failing resolvers leave no trace; an attempt to read the fields of others looks like an ordinary request."
    provider  = "Logs fields at the level chosen."
    frameworks = {
      aws_fsbp         = ["AppSync.2"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1.1", "10.2.1.4"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_194"]
      powerpipe = ["appsync_graphql_api_field_level_logs_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]

    check "aws_appsync_graphql_api" {
      require = anytrue([for l in self.log_config : contains(["ALL", "ERROR", "INFO", "DEBUG"], l.field_log_level)])
      remedy  = "Set field_log_level = \"ERROR\" or \"ALL\" in log_config."
    }
  }

  obligation "verbose_content_excluded" {
    title       = "Leave headers and values out of full logs"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "At the level ALL the log holds headers, variables and evaluated templates: tokens and personal data of every caller."
    provider    = "Leaves them out when told to."
    frameworks = {
      nist_800_53_r5 = ["AU-3(3)"]
      pci_dss_4_0    = ["3.3.1"]
      iso_27001_2022 = ["A.8.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html"]

    check "aws_appsync_graphql_api" {
      when    = anytrue([for l in self.log_config : l.field_log_level == "ALL"])
      require = alltrue([for l in self.log_config : l.exclude_verbose_content == true])
      remedy  = "Set exclude_verbose_content = true, or field_log_level = \"ERROR\"."
    }
  }

  obligation "tracing" {
    title       = "Trace requests with X-Ray"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A slow answer cannot be placed among resolvers, functions and databases without a trace."
    provider    = "Sends traces to AWS X-Ray when told to."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/x-ray-tracing.html"]

    check "aws_appsync_graphql_api" {
      require = self.xray_enabled == true
      fix     = { xray_enabled = true }
      autofix = true
    }
  }

  # What Terraform cannot show

  obligation "field_authorization_tested" {
    title        = "Test who may read and change each field"
    area         = "application_logic"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "A new field without a directive follows the default sign-in: every signed-in user may then read it of every other."
    provider     = "Enforces directives and resolver code as they are written."
    frameworks = {
      cis_controls_8_1 = ["16.12"]
      nist_800_53_r5   = ["SA-11", "AC-3"]
      pci_dss_4_0      = ["6.2.3"]
      iso_27001_2022   = ["A.8.28"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/security-authorization-use-cases.html"]
  }

  obligation "api_keys_retired" {
    title        = "Retire API keys that are still in use"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Keys live for up to a year and are renewed by habit; nobody knows which clients would stop without them."
    provider     = "Ends a key at its expiry, and deletes it 60 days later."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"]
  }

  obligation "data_source_roles_reviewed" {
    title        = "Review the roles of data sources"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A data source that may scan every table turns one mistake in a resolver into the loss of all of them."
    provider     = "Assumes the role of the data source for its calls."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/appsync/latest/devguide/security_iam_service-with-iam.html"]
  }

  obligation "load_tested" {
    title        = "Show what the costliest queries do"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a test with the deepest and widest queries that the limits admit: date, resolver calls, load on data sources, limits set since."
    rationale    = "Nested lists and many aliases in one request multiply the load behind the interface."
    provider     = "Throttles requests by account and Region."
    frameworks = {
      nist_800_53_r5 = ["SC-5", "SC-6"]
      iso_27001_2022 = ["A.8.6"]
      soc_2          = ["A1.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/general/latest/gr/appsync.html"]
  }
}
