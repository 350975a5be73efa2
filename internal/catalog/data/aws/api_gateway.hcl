service "aws_api_gateway" {
  name        = "Amazon API Gateway"
  cloud       = "aws"
  family      = "api_gateway"
  description = "The managed front door for REST, HTTP and WebSocket APIs: authorizers, validation, throttling, caching and routing to backends."
  aliases     = ["API Gateway", "REST API", "HTTP API", "WebSocket API", "execute-api", "apigateway", "apigatewayv2"]
  resources = [
    "aws_api_gateway_account",
    "aws_api_gateway_api_key",
    "aws_api_gateway_authorizer",
    "aws_api_gateway_base_path_mapping",
    "aws_api_gateway_client_certificate",
    "aws_api_gateway_deployment",
    "aws_api_gateway_documentation_part",
    "aws_api_gateway_documentation_version",
    "aws_api_gateway_domain_name",
    "aws_api_gateway_domain_name_access_association",
    "aws_api_gateway_gateway_response",
    "aws_api_gateway_integration",
    "aws_api_gateway_integration_response",
    "aws_api_gateway_method",
    "aws_api_gateway_method_response",
    "aws_api_gateway_method_settings",
    "aws_api_gateway_model",
    "aws_api_gateway_request_validator",
    "aws_api_gateway_resource",
    "aws_api_gateway_rest_api",
    "aws_api_gateway_rest_api_policy",
    "aws_api_gateway_rest_api_put",
    "aws_api_gateway_stage",
    "aws_api_gateway_usage_plan",
    "aws_api_gateway_usage_plan_key",
    "aws_api_gateway_vpc_link",
    "aws_apigatewayv2_api",
    "aws_apigatewayv2_api_mapping",
    "aws_apigatewayv2_authorizer",
    "aws_apigatewayv2_deployment",
    "aws_apigatewayv2_domain_name",
    "aws_apigatewayv2_integration",
    "aws_apigatewayv2_integration_response",
    "aws_apigatewayv2_model",
    "aws_apigatewayv2_route",
    "aws_apigatewayv2_route_response",
    "aws_apigatewayv2_routing_rule",
    "aws_apigatewayv2_stage",
    "aws_apigatewayv2_vpc_link",
  ]
  sources = [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/security.html",
  ]

  resource_type "aws_api_gateway_method" {
    defaults = { api_key_required = false }
  }

  resource_type "aws_api_gateway_stage" {
    defaults = {
      cache_cluster_enabled = false
      xray_tracing_enabled  = false
    }
    identity = ["id", "arn", "stage_name"]
  }

  resource_type "aws_api_gateway_integration" {
    defaults = { connection_type = "INTERNET" }
  }

  resource_type "aws_apigatewayv2_api" {
    defaults = { disable_execute_api_endpoint = false }
    identity = ["id", "arn"]
  }

  resource_type "aws_apigatewayv2_route" {
    defaults = {
      api_key_required   = false
      authorization_type = "NONE"
    }
  }

  resource_type "aws_apigatewayv2_integration" {
    defaults = { connection_type = "INTERNET" }
  }

  function "is_private" {
    description = "Whether a REST API can be reached through VPC endpoints only."
    params      = ["api"]
    result      = contains(api.endpoint_configuration[0].types, "PRIVATE")
  }

  function "restricts" {
    description = "Whether a resource policy keeps somebody out: it denies something, or allows nothing to everybody without a condition."
    params      = ["document"]
    result = (
      document != null && (
        anytrue([for s in policy(document) : s.effect == "Deny"]) ||
        !anytrue([
          for s in policy(document) :
          s.effect == "Allow" && anytrue([for p in s.principals : contains(["*", "AWS:*"], p)]) && length(s.conditions) == 0
        ])
      )
    )
  }

  function "logs_executions" {
    description = "Whether a logging level writes execution logs."
    params      = ["level"]
    result      = contains(["ERROR", "INFO"], level)
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates and stores API keys and the private keys of client certificates, shows the former to whoever may read them."
    customer = "Limits who reads keys, hands them out per client, rotates them, and does not take a key for a sign-in."
    reason   = "An API key tells clients apart for quotas; it is a shared secret without expiry."
    source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html"
  }

  variant "rest" {
    name        = "REST API"
    description = "The full feature set: request validation, caching, usage plans, private endpoints, web ACL, resource policies."
    source      = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html"

    area "encryption_at_rest" {
      party    = "shared"
      kind     = "dependent"
      provider = "Stores definitions encrypted and encrypts cached responses when the method settings ask for it."
      customer = "Turns on cache encryption wherever responses are cached, keeps personal responses out of the cache."
      reason   = "The cache is the one place where payload rests, and its encryption is a setting."
      source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"
    }
  }

  variant "http" {
    name        = "HTTP API"
    description = "The lean and cheaper form: JWT, Lambda and IAM authorizers, private integrations, no cache and no web ACL."
    source      = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html"

    area "application_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs JWT, Lambda and IAM authorizers, CORS and throttling per route."
      customer = "Sets an authorization type on every route, validates requests in the backend, puts CloudFront with a web ACL in front where one is needed."
      reason   = "HTTP APIs take no web ACL, validate no request and know no usage plans."
      source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html"
    }

    area "encryption_at_rest" {
      party  = "not_applicable"
      reason = "There is no cache: no payload of the customer rests in the service, and logs lie in CloudWatch Logs."
      source = "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html"
    }
  }

  variant "websocket" {
    name        = "WebSocket API"
    description = "Long-lived connections whose messages are routed by their content."
    source      = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html"

    area "application_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Authorizes the connection on $connect and can validate messages against a model."
      customer = "Sets the authorizer of $connect, checks rights again for each message, ends connections whose user lost them."
      reason   = "Only the start of a connection is authorized by the service."
      source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html"
    }
  }

  # Who may call

  obligation "methods_authorized" {
    title     = "Authorize REST API methods"
    area      = "identity_access"
    severity  = "high"
    rationale = "A method with authorization NONE calls its backend, with the backend's rights, for everybody who finds the URL."
    provider  = "Checks IAM signatures, tokens and keys before the backend is called, where the method asks for it."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_59"]
      trivy     = ["AWS-0004"]
      powerpipe = ["apigateway_method_restricts_open_access"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"]

    # Preflight requests carry no credentials. Private APIs and those with a restricting policy are closed before the method.
    check "aws_api_gateway_method" {
      companion "aws_api_gateway_rest_api" {
        self_attribute = "rest_api_id"
      }
      when = !matches("^OPTIONS?$", self.http_method)
      require = (
        self.authorization != "NONE" || self.api_key_required == true ||
        anytrue([for a in companions.aws_api_gateway_rest_api : is_private(a) || restricts(a.policy)])
      )
      remedy = "Set authorization to AWS_IAM, COGNITO_USER_POOLS or CUSTOM with an authorizer_id."
    }
  }

  obligation "routes_authorized" {
    title     = "Authorize routes of HTTP and WebSocket APIs"
    area      = "identity_access"
    severity  = "high"
    rationale = "authorization_type is NONE when left out: the route answers anybody, and on a WebSocket API an open $connect opens every message route."
    provider  = "Checks JWTs, IAM signatures or asks a Lambda authorizer, where the route says so."
    frameworks = {
      aws_fsbp         = ["APIGateway.8"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "CM-2"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_309"], powerpipe = ["apigatewayv2_route_set_authorization_type"] }
    sources     = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html"]

    # Of a WebSocket API only $connect can be authorized.
    check "aws_apigatewayv2_route" {
      companion "aws_apigatewayv2_api" {
        self_attribute = "api_id"
      }
      when = (
        !startswith(self.route_key, "OPTIONS ") && self.route_key != "$disconnect" &&
        (self.route_key == "$connect" || !anytrue([for a in companions.aws_apigatewayv2_api : a.protocol_type == "WEBSOCKET"]))
      )
      require = self.authorization_type != "NONE"
      remedy  = "Set authorization_type to JWT, AWS_IAM or CUSTOM, with authorizer_id for JWT and CUSTOM."
    }
  }

  obligation "keys_not_alone" {
    title       = "Do not let an API key be the only lock"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "API keys are sent with every request, do not expire and end up in logs and client code; they meter callers and prove nothing about them."
    provider    = "Compares the key and counts it against a usage plan, nothing more."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["IA-2", "AC-3"]
      pci_dss_4_0      = ["8.3.1"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(d)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html"]

    check "aws_api_gateway_method" {
      when    = self.api_key_required == true && !matches("^OPTIONS?$", self.http_method)
      require = self.authorization != "NONE"
      remedy  = "Set authorization to AWS_IAM, COGNITO_USER_POOLS or CUSTOM beside the key."
    }
  }

  obligation "key_values_generated" {
    title     = "Let API Gateway generate API keys"
    area      = "secrets"
    severity  = "medium"
    rationale = "A key value in code is in version control, in every plan and in the memory of whoever chose it."
    provider  = "Generates random keys of 40 characters."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-keys.html"]

    check "aws_api_gateway_api_key" {
      require = self.value == null
      remedy  = "Leave out value; deliver the generated key through a secret store."
    }
  }

  obligation "stage_variables_no_secrets" {
    title     = "Keep secrets out of stage variables"
    area      = "secrets"
    severity  = "high"
    rationale = "Stage variables go into URLs, mapping templates and logs, and everybody who may read the API reads them; a password there is in the Terraform state too."
    provider  = "Stores the variables with the stage and replaces their names wherever the API uses them."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html"]

    check "aws_api_gateway_stage" {
      also    = ["aws_api_gateway_deployment"]
      require = !anytrue([for name, value in self.variables : holds_secret(name, value)])
      remedy  = "Store the secret in Secrets Manager, let the integration read it, and replace what was written here."
    }

    check "aws_apigatewayv2_stage" {
      require = !anytrue([for name, value in self.stage_variables : holds_secret(name, value)])
      remedy  = "Store the secret in Secrets Manager, let the integration read it, and replace what was written here."
    }
  }

  obligation "private_api_restricted" {
    title     = "Restrict private APIs to known VPC endpoints"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A private API whose policy allows everybody without a condition can be called from any VPC of any account that has an execute-api endpoint."
    provider  = "Takes private calls only through VPC endpoints and evaluates the resource policy."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html"]

    check "aws_api_gateway_rest_api" {
      companion "aws_api_gateway_rest_api_policy" {
        attribute = "rest_api_id"
      }
      when    = is_private(self) && (self.policy != null || length(companions.aws_api_gateway_rest_api_policy) > 0)
      require = restricts(self.policy) || anytrue([for p in companions.aws_api_gateway_rest_api_policy : restricts(p.policy)])
      remedy  = "Add a Deny statement with StringNotEquals on aws:SourceVpce, or put the condition into the Allow statement."
    }
  }

  obligation "default_endpoint_disabled" {
    title       = "Close the execute-api endpoint beside a domain"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "The generated name stays reachable beside the custom domain and skips its mutual TLS and whatever stands before it, such as CloudFront."
    provider    = "Answers on the generated name until told otherwise."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "CM-7"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html"]

    check "aws_api_gateway_rest_api" {
      companion "aws_api_gateway_base_path_mapping" {
        attribute = "api_id"
      }
      when    = length(companions.aws_api_gateway_base_path_mapping) > 0
      require = self.disable_execute_api_endpoint == true
      fix     = { disable_execute_api_endpoint = true }
    }

    check "aws_apigatewayv2_api" {
      companion "aws_apigatewayv2_api_mapping" {
        attribute = "api_id"
      }
      when    = length(companions.aws_apigatewayv2_api_mapping) > 0
      require = self.disable_execute_api_endpoint == true
      fix     = { disable_execute_api_endpoint = true }
    }
  }

  obligation "cors_restricted" {
    title     = "Name the origins that CORS allows"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With origin * every website that a user visits may call the API from the user's browser and network and read the answers."
    provider  = "Answers preflight requests and adds the headers as configured."
    frameworks = {
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["AC-4"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"]

    check "aws_apigatewayv2_api" {
      require = !anytrue([for c in self.cors_configuration : anytrue([for o in c.allow_origins : contains(["*", "https://*", "http://*"], o)])])
      remedy  = "List the origins of your own front ends in cors_configuration.allow_origins."
    }
  }

  # What reaches the backend

  obligation "waf_attached" {
    title     = "Attach a web ACL to public REST API stages"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Scans, injection attempts and floods of valid calls from the internet reach the backend, which also pays for them."
    provider  = "Hands each request to AWS WAF before anything else once a web ACL is attached to the stage."
    frameworks = {
      aws_fsbp         = ["APIGateway.4"]
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["AC-4(21)", "SC-7"]
      pci_dss_4_0      = ["6.4.1", "6.4.2"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_29"] }
    sources     = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"]

    check "aws_api_gateway_stage" {
      companion "aws_wafv2_web_acl_association" {
        attribute = "resource_arn"
      }
      companion "aws_wafregional_web_acl_association" {
        attribute = "resource_arn"
      }
      companion "aws_api_gateway_rest_api" {
        self_attribute = "rest_api_id"
      }
      when    = !anytrue([for a in companions.aws_api_gateway_rest_api : is_private(a)])
      require = length(companions.aws_wafv2_web_acl_association) + length(companions.aws_wafregional_web_acl_association) > 0
      remedy  = "Add an aws_wafv2_web_acl_association with resource_arn of the stage."
    }
  }

  obligation "requests_validated" {
    title       = "Validate requests of REST API methods"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "Malformed bodies and missing parameters go through to the backend, which has to defend itself and is billed for each."
    provider    = "Compares body and parameters with model and method before the integration is called, and answers 400."
    frameworks = {
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["SI-10"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_53"] }
    sources     = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html"]

    check "aws_api_gateway_method" {
      when    = !matches("^OPTIONS?$", self.http_method)
      require = self.request_validator_id != null
      remedy  = "Set request_validator_id to an aws_api_gateway_request_validator, with request_models or request_parameters to validate."
    }
  }

  obligation "usage_plans_limited" {
    title      = "Limit rate or quota in usage plans"
    area       = "ddos_protection"
    severity   = "low"
    rationale  = "A usage plan without limits only counts: one runaway client uses up the throttle of the whole account and region."
    provider   = "Throttles the account as a whole, and each key by its plan where limits are set."
    frameworks = { nist_800_53_r5 = ["SC-5", "SC-5(2)"], iso_27001_2022 = ["A.8.6"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"]

    check "aws_api_gateway_usage_plan" {
      require = (
        self.throttle_settings[0].rate_limit != null || self.quota_settings[0].limit != null ||
        (length(self.api_stages) > 0 && alltrue([for s in self.api_stages : length(s.throttle) > 0]))
      )
      remedy = "Add throttle_settings with rate_limit and burst_limit, or quota_settings."
    }
  }

  # Encryption

  obligation "domain_tls_1_2" {
    title     = "Refuse TLS below version 1.2 on custom domains"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Without security_policy the version depends on endpoint type and age of the domain, down to TLS 1.0, whose connections can be attacked on the way."
    provider  = "Enforces the chosen policy; TLS_1_0 is kept for old clients only."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)", "SC-23(5)"]
      pci_dss_4_0      = ["2.2.7", "4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_206"]
      trivy     = ["AWS-0005"]
      powerpipe = ["apigateway_domain_name_use_latest_tls"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"]

    check "aws_api_gateway_domain_name" {
      require = matches("^(TLS_1_2$|SecurityPolicy_TLS1[23]_)", self.security_policy)
      fix     = { security_policy = "TLS_1_2" }
      autofix = true
    }
  }

  obligation "integrations_https" {
    title     = "Call HTTP backends over verified TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "TLS ends at the gateway: with an http address, or with verification of the backend's certificate off, the second half of the way can be read or taken over."
    provider  = "Calls the address it is given and verifies certificates of public authorities unless told not to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html"]

    check "aws_api_gateway_integration" {
      when    = contains(["HTTP", "HTTP_PROXY"], self.type)
      require = self.tls_config[0].insecure_skip_verification != true && !startswith(lower(self.uri), "http://")
      remedy  = "Give uri with https:// and remove tls_config.insecure_skip_verification."
    }

    check "aws_apigatewayv2_integration" {
      when    = contains(["HTTP", "HTTP_PROXY"], self.integration_type) && self.connection_type != "VPC_LINK"
      require = !startswith(lower(self.integration_uri), "http://")
      remedy  = "Give integration_uri with https://."
    }
  }

  obligation "private_integrations_tls" {
    title       = "Use TLS for private integrations of HTTP APIs"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "Without tls_config a VPC link speaks plain HTTP to the load balancer or service behind it."
    provider    = "Speaks HTTPS over the link and verifies the name it is given, once tls_config is there."
    frameworks = {
      aws_fsbp         = ["APIGateway.10"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html"]

    check "aws_apigatewayv2_integration" {
      when    = self.connection_type == "VPC_LINK" && self.integration_type == "HTTP_PROXY"
      require = length(self.tls_config) > 0
      remedy  = "Add tls_config { server_name_to_verify = ... } and point integration_uri at an HTTPS or TLS listener."
    }
  }

  obligation "backend_client_certificate" {
    title       = "Prove the gateway to the backend by certificate"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "A backend with a public address cannot tell calls of the gateway from calls around it, which skip authorizer, throttle and web ACL."
    provider    = "Issues client certificates and presents them to HTTP backends."
    frameworks = {
      aws_fsbp         = ["APIGateway.2"]
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)", "AC-4"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_AWS_51"]
      powerpipe = ["apigateway_rest_api_stage_use_ssl_certificate"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html"]

    check "aws_api_gateway_stage" {
      require = self.client_certificate_id != null
      remedy  = "Set client_certificate_id to an aws_api_gateway_client_certificate and verify it in the backend."
    }

    # HTTP APIs have none.
    check "aws_apigatewayv2_stage" {
      companion "aws_apigatewayv2_api" {
        self_attribute = "api_id"
      }
      when    = anytrue([for a in companions.aws_apigatewayv2_api : a.protocol_type == "WEBSOCKET"])
      require = self.client_certificate_id != null
      remedy  = "Set client_certificate_id to an aws_api_gateway_client_certificate and verify it in the backend."
    }
  }

  obligation "cache_encrypted" {
    title     = "Encrypt cached responses"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "The cache keeps answers of the backend, with whatever personal data is in them, in clear until encryption is set."
    provider  = "Encrypts entries of the cache with keys of its own when asked."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_308"]
      trivy     = ["AWS-0002"]
      powerpipe = ["apigateway_method_settings_cache_encryption_enabled", "apigateway_stage_cache_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html"]

    check "aws_api_gateway_method_settings" {
      when    = self.settings[0].caching_enabled == true
      require = self.settings[0].cache_data_encrypted == true
      remedy  = "Set settings.cache_data_encrypted = true."
    }
  }

  # Logs and traces

  obligation "access_logging" {
    title     = "Log calls of every stage"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without access logs nobody can tell who called which route with which result: neither an attack nor a complaint can be followed up."
    provider  = "Writes a record per call in the customer's format to CloudWatch Logs or Firehose."
    frameworks = {
      aws_fsbp            = ["APIGateway.9"]
      cis_aws_foundations = ["4.10"]
      cis_controls_8_1    = ["8.2"]
      nist_800_53_r5      = ["AU-12", "AU-3"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov = ["CKV_AWS_76"]
      trivy   = ["AWS-0001"]
    }
    sources = [
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
      "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html",
    ]

    check "aws_api_gateway_stage" {
      also    = ["aws_apigatewayv2_stage"]
      require = length(self.access_log_settings) > 0
      remedy  = "Add access_log_settings with the destination_arn of a log group and a JSON format with caller, route, status and $context.requestId."
    }
  }

  obligation "execution_logging" {
    title     = "Log errors of REST and WebSocket executions"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "What authorizer, mapping or integration did with a call is in the execution log only; the default level is OFF."
    provider  = "Writes execution logs to CloudWatch Logs with the role of the account settings."
    frameworks = {
      aws_fsbp            = ["APIGateway.1"]
      cis_aws_foundations = ["4.10"]
      cis_controls_8_1    = ["8.2"]
      nist_800_53_r5      = ["AU-12", "AU-3", "AU-10"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV2_AWS_4"]
      powerpipe = ["apigateway_stage_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]

    # Settings of a path that say nothing about logs do not undo those of the stage.
    check "aws_api_gateway_stage" {
      companion "aws_api_gateway_method_settings" {
        attribute = "stage_name"
      }
      require = (
        anytrue([for m in companions.aws_api_gateway_method_settings : logs_executions(m.settings[0].logging_level)]) &&
        alltrue([
          for m in companions.aws_api_gateway_method_settings :
          m.settings[0].logging_level == null || logs_executions(m.settings[0].logging_level)
        ])
      )
      remedy = "Add an aws_api_gateway_method_settings for the stage with method_path = \"*/*\" and settings.logging_level = \"ERROR\" or \"INFO\"."
    }

    # HTTP APIs have no execution logs.
    check "aws_apigatewayv2_stage" {
      companion "aws_apigatewayv2_api" {
        self_attribute = "api_id"
      }
      when    = anytrue([for a in companions.aws_apigatewayv2_api : a.protocol_type == "WEBSOCKET"])
      require = logs_executions(self.default_route_settings[0].logging_level)
      remedy  = "Set default_route_settings.logging_level = \"ERROR\" or \"INFO\"."
    }
  }

  obligation "data_trace_off" {
    title     = "Keep payloads out of execution logs"
    area      = "data_content"
    severity  = "medium"
    rationale = "Data tracing writes whole requests and answers, with passwords, tokens and personal data, into a log group that many people may read."
    provider  = "Redacts authorization headers and keys, nothing in bodies."
    frameworks = {
      nist_800_53_r5 = ["AU-3(3)", "SC-28"]
      pci_dss_4_0    = ["3.3.1"]
      iso_27001_2022 = ["A.8.11", "A.8.12"]
      soc_2          = ["C1.1"]
      gdpr           = ["32"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    equivalents = {
      checkov   = ["CKV_AWS_276"]
      powerpipe = ["apigateway_method_settings_data_trace_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]

    check "aws_api_gateway_method_settings" {
      require = self.settings[0].data_trace_enabled != true
      remedy  = "Set settings.data_trace_enabled = false."
    }

    check "aws_apigatewayv2_stage" {
      require = (
        self.default_route_settings[0].data_trace_enabled != true &&
        !anytrue([for r in self.route_settings : r.data_trace_enabled == true])
      )
      remedy = "Set data_trace_enabled = false in default_route_settings and route_settings."
    }
  }

  obligation "tracing" {
    title       = "Trace REST API calls with X-Ray"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Where a slow or failing call spent its time cannot be followed over gateway, function and database without a trace."
    provider    = "Samples calls and sends segments to X-Ray when tracing is on."
    frameworks = {
      aws_fsbp       = ["APIGateway.3"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["10.4.1"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_73"]
      trivy     = ["AWS-0003"]
      powerpipe = ["apigateway_rest_api_stage_xray_tracing_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html"]

    check "aws_api_gateway_stage" {
      require = self.xray_tracing_enabled == true
      fix     = { xray_tracing_enabled = true }
      autofix = true
    }
  }

  # Load

  obligation "stage_cache" {
    title       = "Provision a cache for REST API stages"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Every repeated read goes to the backend, which falls over first when calls surge."
    provider    = "Runs the cache cluster and charges for it by the hour."
    frameworks  = { nist_800_53_r5 = ["SC-5(2)"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_120"] }
    sources     = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"]

    check "aws_api_gateway_stage" {
      require = self.cache_cluster_enabled == true
      remedy  = "Set cache_cluster_enabled = true and a cache_cluster_size, and switch caching on for the methods whose answers are the same for all."
    }
  }

  obligation "method_caching" {
    title       = "Cache answers of methods that may be cached"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A cache cluster answers nothing until method settings say which methods use it."
    provider    = "Keeps answers by the key parameters for the time the settings give."
    frameworks  = { nist_800_53_r5 = ["SC-5(2)"], iso_27001_2022 = ["A.8.6"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_225"]
      trivy     = ["AWS-0190"]
      powerpipe = ["apigateway_method_settings_cache_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"]

    check "aws_api_gateway_method_settings" {
      require = self.settings[0].caching_enabled == true
      remedy  = "Set settings.caching_enabled = true with cache_data_encrypted = true, for methods whose answers are not personal."
    }
  }

  # Duties that Terraform cannot show

  obligation "authorization_tested" {
    title        = "Test every route without and with wrong rights"
    area         = "penetration_testing"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Result of automated calls to every route of each stage: without credentials, with an expired token, as another tenant, all refused."
    rationale    = "That an authorizer is attached says nothing about whether it tells users apart; broken object authorization is the usual way into APIs."
    provider     = "Calls the authorizer and takes its answer; what it decides is the customer's code."
    frameworks = {
      cis_controls_8_1 = ["16.13"]
      nist_800_53_r5   = ["CA-8", "SA-11"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.29"]
      soc_2            = ["CC4.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"]
  }

  obligation "old_stages_removed" {
    title        = "Retire old stages, versions and domains"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A forgotten v1 or test stage runs the old code with the old holes against the same data as production."
    provider     = "Lists APIs, stages and their call counts per region; removes none."
    frameworks   = { nist_800_53_r5 = ["CM-8", "CM-7(1)"], iso_27001_2022 = ["A.5.9"], soc_2 = ["CC6.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html"]
  }

  obligation "keys_rotated" {
    title        = "Rotate API keys and client certificates"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Keys do not expire, and client certificates end after a year: one leaks for ever, the other stops all backend calls at once."
    provider     = "Issues new keys and certificates on request; replaces none by itself."
    frameworks = {
      nist_800_53_r5 = ["IA-5", "SC-12"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html"]
  }

  obligation "throttles_reviewed" {
    title        = "Check throttles against real load"
    area         = "ddos_protection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Peak rates per stage and client beside the limits of stage, usage plan and account, with the answer of the backend under the allowed burst."
    rationale    = "The account limit is shared by all APIs of a region: one API without a limit of its own starves the others, and limits above what the backend takes protect nothing."
    provider     = "Enforces account, stage, method and plan limits and raises the account limit on request."
    frameworks   = { nist_800_53_r5 = ["SC-5", "CP-2(2)"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html"]
  }

  obligation "definitions_reviewed" {
    title        = "Review API definitions before deployment"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "One path in an imported OpenAPI document without a security requirement is a public route, and no resource in the plan shows it."
    provider     = "Imports the document as it is; a deployment is a snapshot that can be rolled back to."
    frameworks   = { nist_800_53_r5 = ["CM-3(2)", "SA-11"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html"]
  }

  obligation "abuse_playbook" {
    title        = "Have a playbook for abused APIs"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: revoke a key, flush the authorizer cache, throttle one client, close a route, roll back a deployment, find all calls of one caller, with the time each step took."
    rationale    = "A stolen token keeps working for the life of the authorizer's cache, and a leaked key until somebody knows whom it belongs to."
    provider     = "Carries out changes in seconds to minutes and keeps earlier deployments."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24", "A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/security.html"]
  }
}
