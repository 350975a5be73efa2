service "aws_bedrock" {
  name        = "Amazon Bedrock"
  cloud       = "aws"
  family      = "managed_ai_service"
  description = "Foundation models behind an interface, with guardrails, knowledge bases, agents and AgentCore, which runs agents of the customer's own."
  aliases     = ["Bedrock", "Bedrock Agents", "Bedrock Knowledge Bases", "Bedrock AgentCore", "AgentCore"]
  resources = [
    "aws_bedrock_custom_model",
    "aws_bedrock_guardrail",
    "aws_bedrock_guardrail_version",
    "aws_bedrock_inference_profile",
    "aws_bedrock_model_invocation_logging_configuration",
    "aws_bedrock_provisioned_model_throughput",
    "aws_bedrockagent_agent",
    "aws_bedrockagent_agent_action_group",
    "aws_bedrockagent_agent_alias",
    "aws_bedrockagent_agent_collaborator",
    "aws_bedrockagent_agent_knowledge_base_association",
    "aws_bedrockagent_data_source",
    "aws_bedrockagent_flow",
    "aws_bedrockagent_knowledge_base",
    "aws_bedrockagent_prompt",
    "aws_bedrockagentcore_agent_runtime",
    "aws_bedrockagentcore_agent_runtime_endpoint",
    "aws_bedrockagentcore_api_key_credential_provider",
    "aws_bedrockagentcore_browser",
    "aws_bedrockagentcore_code_interpreter",
    "aws_bedrockagentcore_gateway",
    "aws_bedrockagentcore_gateway_target",
    "aws_bedrockagentcore_harness",
    "aws_bedrockagentcore_memory",
    "aws_bedrockagentcore_memory_strategy",
    "aws_bedrockagentcore_oauth2_credential_provider",
    "aws_bedrockagentcore_online_evaluation_config",
    "aws_bedrockagentcore_policy_engine",
    "aws_bedrockagentcore_resource_policy",
    "aws_bedrockagentcore_token_vault_cmk",
    "aws_bedrockagentcore_workload_identity",
  ]
  sources = [
    "https://docs.aws.amazon.com/bedrock/latest/userguide/what-is-bedrock.html",
    "https://docs.aws.amazon.com/bedrock/latest/userguide/security.html",
    "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/what-is-bedrock-agentcore.html",
  ]

  resource_type "aws_bedrock_model_invocation_logging_configuration" {
    defaults = { "logging_config.text_data_delivery_enabled" = true }
  }

  resource_type "aws_bedrock_guardrail" {
    identity = ["guardrail_id", "guardrail_arn"]
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps prompts and answers in the Region that is called, or in the geography of the inference profile that is used."
    customer = "Chooses models and inference profiles whose Regions its data may reach, and forbids the others by policy."
    reason   = "An inference profile may send a request to another Region, and some models can be used through one only."
    source   = "https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html"
  }

  variant "models" {
    name        = "Model inference"
    description = "Calls to foundation models, guardrails and customized models."
    source      = "https://docs.aws.amazon.com/bedrock/latest/userguide/inference.html"
  }

  variant "agents" {
    name        = "Agents and knowledge bases"
    description = "Agents, flows and retrieval that Bedrock runs, with functions and stores of the customer behind them."
    source      = "https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html"

    area "workload_identity" {
      party    = "shared"
      kind     = "dependent"
      provider = "Assumes the role of the agent or knowledge base and calls what it plans to call."
      customer = "Gives each agent a role of its own for its model, functions and stores, and decides in the functions for whom an action is done."
      reason   = "An agent that is talked into something acts with its role."
      source   = "https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permission.html"
    }
  }

  variant "agentcore" {
    name        = "AgentCore"
    description = "Agents of the customer's own code, run in a separate small machine for each session, with gateways, memory, a browser and a code interpreter."
    source      = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/what-is-bedrock-agentcore.html"

    area "runtime" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs a separate machine for each session and the language runtimes that it offers."
      customer = "Builds the container or package, keeps its framework and libraries current."
      reason   = "The agent's container and its packages are the customer's."
      source   = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agents-tools-runtime.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches hosts and the machines of sessions."
      customer = "Rebuilds and deploys its agent for fixes in base image and packages, moves off retired models and language versions."
      reason   = "A deployed agent stays as it was built."
      source   = "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agents-tools-runtime.html"
    }
  }

  # Predicates

  function "limits_tokens" {
    description = "Whether a JWT authorizer asks for more than a valid token of the issuer."
    params      = ["authorizer"]
    result      = length(authorizer.allowed_audience) > 0 || length(authorizer.allowed_clients) > 0 || length(authorizer.allowed_scopes) > 0 || length(authorizer.custom_claim) > 0
  }

  function "in_state" {
    description = "Whether a provider's client secret is given in an argument that Terraform stores."
    params      = ["configs"]
    result      = anytrue([for c in configs : c.client_secret != null])
  }

  # Guardrails

  obligation "guardrail_prompt_attacks" {
    title     = "Filter prompt attacks at full strength"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Text that says \"ignore what you were told\" turns an assistant against its owner: it discloses its instructions, data of others, or calls tools for the attacker."
    provider  = "Looks for jailbreaks, injected instructions and prompt leakage when the filter is on."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SI-10", "SI-4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html"]

    check "aws_bedrock_guardrail" {
      require = anytrue([for p in self.content_policy_config : anytrue([for f in p.filters_config : f.type == "PROMPT_ATTACK" && f.input_strength == "HIGH" && f.input_enabled != false && f.input_action != "NONE"])])
      remedy  = "Add filters_config to content_policy_config with type = \"PROMPT_ATTACK\", input_strength = \"HIGH\" and output_strength = \"NONE\"."
    }
  }

  obligation "guardrail_sensitive_information" {
    title     = "Block or mask sensitive information"
    area      = "data_content"
    severity  = "medium"
    rationale = "Users paste personal data, and models repeat what stands in retrieved documents; without a filter it reaches answers, logs and other users."
    provider  = "Recognizes listed kinds of personal data and the customer's patterns, and blocks or masks them."
    frameworks = {
      cis_controls_8_1 = ["3.13"]
      nist_800_53_r5   = ["SI-10", "AC-4"]
      iso_27001_2022   = ["A.8.11", "A.8.12"]
      soc_2            = ["C1.1", "P6.1"]
      gdpr             = ["25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html"]

    check "aws_bedrock_guardrail" {
      require = anytrue([for p in self.sensitive_information_policy_config : anytrue([for e in p.pii_entities_config : e.action != "NONE"]) || anytrue([for e in p.regexes_config : e.action != "NONE"])])
      remedy  = "Add sensitive_information_policy_config with pii_entities_config, or regexes_config, and action \"BLOCK\" or \"ANONYMIZE\"."
    }
  }

  # Text of clinics, courts and moderators must pass; such guardrails leave these filters out on purpose.
  obligation "guardrail_harmful_content" {
    title       = "Filter harmful content"
    area        = "application_controls"
    severity    = "medium"
    recommended = false
    rationale   = "An assistant that insults a customer or explains a crime does so in the company's name."
    provider    = "Classifies input and output by kind and strength."
    frameworks  = { nist_800_53_r5 = ["SI-10"], iso_27001_2022 = ["A.8.26"], soc_2 = ["PI1.4"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-content-filters.html"]

    check "aws_bedrock_guardrail" {
      require = alltrue([for kind in ["HATE", "INSULTS", "SEXUAL", "VIOLENCE", "MISCONDUCT"] : anytrue([for p in self.content_policy_config : anytrue([for f in p.filters_config : f.type == kind && f.output_strength != "NONE" && f.output_enabled != false && f.output_action != "NONE"])])])
      remedy  = "Add filters_config for HATE, INSULTS, SEXUAL, VIOLENCE and MISCONDUCT with a strength for input and output."
    }
  }

  obligation "guardrail_grounding" {
    title       = "Check answers against their sources"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "A model that retrieves documents still invents; an invented price or dose is the company's answer."
    provider    = "Scores each answer for grounding and relevance and blocks it below the threshold."
    frameworks  = { nist_800_53_r5 = ["SI-10"], iso_27001_2022 = ["A.8.26"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html"]

    check "aws_bedrock_guardrail" {
      require = anytrue([for p in self.contextual_grounding_policy_config : anytrue([for f in p.filters_config : f.type == "GROUNDING"])])
      remedy  = "Add contextual_grounding_policy_config with filters for GROUNDING and RELEVANCE, threshold 0.7 to begin with."
    }
  }

  obligation "agent_guardrail" {
    title     = "Attach a guardrail to each agent"
    area      = "application_controls"
    severity  = "high"
    variants  = ["agents"]
    rationale = "An agent reads what users and documents say and then acts; without a guardrail an instruction hidden in a document is carried out."
    provider  = "Applies the guardrail to the user's input and the agent's answer."
    frameworks = {
      cis_controls_8_1 = ["13.10"]
      nist_800_53_r5   = ["SI-10", "AC-4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.8"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_383"] }
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"]

    check "aws_bedrockagent_agent" {
      require = length(self.guardrail_configuration) > 0
      remedy  = "Add guardrail_configuration with guardrail_identifier and guardrail_version."
    }
  }

  obligation "guardrail_version_fixed" {
    title       = "Use a published version of the guardrail"
    area        = "change_management"
    severity    = "low"
    variants    = ["agents"]
    recommended = false
    rationale   = "DRAFT changes with every edit: a test by one team loosens the filter of an agent in production at once."
    provider    = "Keeps published versions unchanged."
    frameworks  = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-deploy.html"]

    check "aws_bedrockagent_agent" {
      require = !anytrue([for g in self.guardrail_configuration : g.guardrail_version == "DRAFT"])
      remedy  = "Publish the guardrail with aws_bedrock_guardrail_version and name its version."
    }
  }

  # Logs

  obligation "invocations_logged" {
    title     = "Log the text of prompts and answers"
    area      = "logging_monitoring"
    severity  = "medium"
    variants  = ["models", "agents"]
    rationale = "CloudTrail shows that a model was called, not what was asked; after an abuse or a leak nobody can tell what went in and out."
    provider  = "Delivers input and output of calls in the account and Region to the chosen place; nothing by default."
    frameworks = {
      cis_controls_8_1 = ["8.2", "8.5"]
      nist_800_53_r5   = ["AU-2", "AU-3", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"]

    check "aws_bedrock_model_invocation_logging_configuration" {
      require = anytrue([for l in self.logging_config : l.text_data_delivery_enabled == true && (length(l.s3_config) > 0 || length(l.cloudwatch_config) > 0)])
      remedy  = "Leave text_data_delivery_enabled true and name a log group in cloudwatch_config or a bucket in s3_config."
    }
  }

  # A log group of another module is not seen.
  obligation "invocation_logs_key" {
    title       = "Encrypt the log group of prompts with your own key"
    area        = "key_management"
    severity    = "low"
    variants    = ["models", "agents"]
    recommended = false
    rationale   = "The log repeats every prompt and answer, with whatever users pasted; with a key of its own, readers of logs in general do not read these."
    provider    = "Writes to the log group; CloudWatch Logs encrypts it with the key that the group names."
    frameworks  = { nist_800_53_r5 = ["AU-9(3)", "SC-28(1)"], iso_27001_2022 = ["A.8.15", "A.8.24"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html"]

    check "aws_bedrock_model_invocation_logging_configuration" {
      companion "aws_cloudwatch_log_group" {
        self_attribute = "logging_config.cloudwatch_config.log_group_name"
      }
      require = alltrue([for g in companions.aws_cloudwatch_log_group : names_own_key(g.kms_key_id)])
      remedy  = "Set kms_key_id on the aws_cloudwatch_log_group that is named."
    }
  }

  obligation "browser_recorded" {
    title       = "Record sessions of the managed browser"
    area        = "logging_monitoring"
    severity    = "low"
    variants    = ["agentcore"]
    recommended = false
    rationale   = "An agent signs in, clicks and types on pages that may mislead it; without a recording nobody can see what it did."
    provider    = "Stores a recording of each session in the bucket that is named."
    frameworks  = { nist_800_53_r5 = ["AU-12", "AU-14"], iso_27001_2022 = ["A.8.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-tool.html"]

    check "aws_bedrockagentcore_browser" {
      require = anytrue([for r in self.recording : r.enabled == true])
      remedy  = "Add recording with enabled = true and an s3_location."
    }
  }

  # Who may call, and what may be called

  obligation "gateway_authorizer" {
    title     = "Ask callers of a gateway to authenticate"
    area      = "identity_access"
    severity  = "critical"
    variants  = ["agentcore"]
    rationale = "A gateway without an authorizer lets anybody who knows its address call every tool behind it, with the gateway's role."
    provider  = "Checks a token or an IAM signature when the gateway asks for one."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.7"]
      nist_800_53_r5   = ["AC-3", "IA-2"]
      pci_dss_4_0      = ["7.2.1", "8.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html"]

    # An interceptor function may decide instead.
    check "aws_bedrockagentcore_gateway" {
      require = self.authorizer_type != "NONE" || length(self.interceptor_configuration) > 0
      remedy  = "Set authorizer_type = \"AWS_IAM\", or \"CUSTOM_JWT\" with an authorizer_configuration."
    }
  }

  obligation "jwt_restricted" {
    title     = "Accept tokens for this agent only"
    area      = "identity_access"
    severity  = "high"
    variants  = ["agentcore"]
    rationale = "With the issuer alone, every token that it ever signs is accepted, also one that a user got for another application of the company, or of another tenant."
    provider  = "Verifies the signature and compares audience, client, scopes and claims that are listed."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.7"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/inbound-jwt-authorizer.html"]

    check "aws_bedrockagentcore_gateway" {
      also    = ["aws_bedrockagentcore_agent_runtime", "aws_bedrockagentcore_harness"]
      require = alltrue([for a in self.authorizer_configuration : alltrue([for j in a.custom_jwt_authorizer : limits_tokens(j)])])
      remedy  = "List allowed_audience or allowed_clients, and scopes or claims where roles differ."
    }
  }

  obligation "gateway_errors_terse" {
    title      = "Hide details of gateway errors from callers"
    area       = "application_controls"
    severity   = "low"
    variants   = ["agentcore"]
    rationale  = "At level DEBUG callers read error texts of the systems behind the gateway, with names, addresses and parts of requests."
    provider   = "Answers with a general error unless the level is DEBUG."
    frameworks = { nist_800_53_r5 = ["SI-11"], iso_27001_2022 = ["A.8.26"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-debug-messages.html"]

    check "aws_bedrockagentcore_gateway" {
      require = self.exception_level != "DEBUG"
      remedy  = "Take exception_level out; set DEBUG only while a fault is searched."
    }
  }

  obligation "target_key_in_header" {
    title     = "Send keys of tools in headers"
    area      = "secrets"
    severity  = "medium"
    variants  = ["agentcore"]
    rationale = "A key in the query string is written into the logs of every proxy and server on the way."
    provider  = "Adds the key to the header or to the query string, as configured."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SC-28"]
      pci_dss_4_0      = ["8.3.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-outbound-auth.html"]

    check "aws_bedrockagentcore_gateway_target" {
      require = !anytrue([for c in self.credential_provider_configuration : anytrue([for k in c.api_key : k.credential_location == "QUERY_PARAMETER"])])
      remedy  = "Set credential_location = \"HEADER\"."
    }
  }

  obligation "target_over_tls" {
    title     = "Call tools over HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    variants  = ["agentcore"]
    rationale = "Whoever reads a plain connection has the tool's credentials, and whoever changes it decides what the agent is told."
    provider  = "Calls the address that is given."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-target-MCPservers.html"]

    check "aws_bedrockagentcore_gateway_target" {
      require = !anytrue([for t in self.target_configuration : anytrue([for m in t.mcp : anytrue([for s in m.mcp_server : startswith(lower(s.endpoint), "http://")])])])
      remedy  = "Give the endpoint as https://."
    }
  }

  obligation "return_urls_https" {
    title     = "Return authorization codes over HTTPS only"
    area      = "identity_access"
    severity  = "medium"
    variants  = ["agentcore"]
    rationale = "The authorization code of a user's account travels in the return URL; over plain HTTP, or to a wildcard, somebody else redeems it."
    provider  = "Redirects to the URLs that are listed."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.7"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity-authentication.html"]

    check "aws_bedrockagentcore_workload_identity" {
      require = alltrue([for u in self.allowed_resource_oauth2_return_urls : matches("^(https://[^*]+|http://(localhost|127[.]0[.]0[.]1)([:/].*)?)$", u)])
      remedy  = "List full https:// URLs; http only for localhost during development."
    }
  }

  obligation "policy_not_public" {
    title     = "Name who may call agents and gateways"
    area      = "identity_access"
    severity  = "critical"
    variants  = ["agentcore"]
    rationale = "A policy with principal \"*\" lets any AWS account talk to the agent and, through it, to the tools behind it."
    provider  = "Evaluates the resource policy on every call."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html"]

    check "aws_bedrockagentcore_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID or aws:SourceVpce."
    }
  }

  obligation "policy_least_privilege" {
    title     = "Grant single actions in agent policies"
    area      = "identity_access"
    severity  = "medium"
    variants  = ["agentcore"]
    rationale = "A caller who should only talk to the agent can, with bedrock-agentcore:*, stop its sessions and act for its users."
    provider  = "Separates calling from administering into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/resource-based-policies.html"]

    check "aws_bedrockagentcore_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List the actions, for a caller bedrock-agentcore:InvokeAgentRuntime or bedrock-agentcore:InvokeGateway."
    }
  }

  # Network

  obligation "tools_off_the_internet" {
    title     = "Keep code interpreters off the open internet"
    area      = "network_controls"
    severity  = "high"
    variants  = ["agentcore"]
    rationale = "The interpreter runs code that a model wrote, perhaps on an attacker's word; with the public network that code sends away whatever the session holds."
    provider  = "Cuts the interpreter off in SANDBOX mode, or puts it into the customer's VPC."
    frameworks = {
      cis_controls_8_1 = ["12.2", "13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7", "SC-7(5)"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/code-interpreter-tool.html"]

    check "aws_bedrockagentcore_code_interpreter" {
      require = alltrue([for n in self.network_configuration : n.network_mode != "PUBLIC"])
      remedy  = "Set network_mode = \"SANDBOX\", or \"VPC\" with subnets whose way out is filtered."
    }
  }

  obligation "agents_in_vpc" {
    title       = "Run agents and browsers in a VPC"
    area        = "network_controls"
    severity    = "low"
    variants    = ["agentcore"]
    recommended = false
    rationale   = "On the public network no firewall, endpoint policy or flow log of the customer sees where the agent connects."
    provider    = "Puts network interfaces into the subnets that are named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"], iso_27001_2022 = ["A.8.20"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/agentcore-vpc.html"]

    check "aws_bedrockagentcore_agent_runtime" {
      also    = ["aws_bedrockagentcore_browser"]
      require = alltrue([for n in self.network_configuration : n.network_mode == "VPC"])
      remedy  = "Set network_mode = \"VPC\" with subnets and security groups."
    }
  }

  obligation "custom_model_in_vpc" {
    title       = "Train custom models through your VPC"
    area        = "network_controls"
    severity    = "low"
    variants    = ["models"]
    recommended = false
    rationale   = "Without vpc_config the training job reads its buckets past the customer's endpoints, whose policies say which buckets may be read."
    provider    = "Reads training data through network interfaces in the subnets that are named."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7"], iso_27001_2022 = ["A.8.20"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-model-customization.html"]

    check "aws_bedrock_custom_model" {
      require = length(self.vpc_config) > 0
      remedy  = "Add vpc_config with private subnets, a security group and an S3 endpoint."
    }
  }

  # Secrets

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of agent variables"
    area      = "secrets"
    severity  = "high"
    variants  = ["agentcore"]
    rationale = "Variables of an agent are shown to everybody who may read its settings, stand in state, and a model that is talked into it prints them."
    provider  = "Stores keys and client secrets in a vault and hands them to an agent's code on request."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/identity.html"]

    check "aws_bedrockagentcore_agent_runtime" {
      also    = ["aws_bedrockagentcore_harness"]
      require = !anytrue([for name, value in self.environment_variables : holds_secret(name, value)])
      remedy  = "Keep the secret in a credential provider or in Secrets Manager and let the agent fetch it; rotate what was written there."
    }
  }

  obligation "credentials_out_of_state" {
    title       = "Keep tool credentials out of state"
    area        = "secrets"
    severity    = "medium"
    variants    = ["agentcore"]
    recommended = false
    rationale   = "An API key or client secret in api_key or client_secret stands in state and plan files, readable to everybody who may read those."
    provider    = "Stores the value encrypted in a secret that it owns."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_api_key_credential_provider"]

    check "aws_bedrockagentcore_api_key_credential_provider" {
      require = self.api_key == null
      remedy  = "Set api_key_wo with api_key_wo_version (Terraform 1.11 and later)."
    }

    check "aws_bedrockagentcore_oauth2_credential_provider" {
      require = !anytrue([
        for p in self.oauth2_provider_config : in_state(p.custom_oauth2_provider_config) || in_state(p.github_oauth2_provider_config) || in_state(p.google_oauth2_provider_config)
        || in_state(p.microsoft_oauth2_provider_config) || in_state(p.salesforce_oauth2_provider_config) || in_state(p.slack_oauth2_provider_config)
      ])
      remedy = "Set client_secret_wo with client_credentials_wo_version (Terraform 1.11 and later)."
    }
  }

  # Keys, retention, models

  obligation "customer_managed_key" {
    title       = "Encrypt agents, models and memory with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Instructions, conversations and customized models are encrypted with keys of AWS: no key policy of the customer stands before them, and no key can be disabled in an incident."
    provider    = "Encrypts everything with a key that it owns, or with the one that is named."
    frameworks  = { nist_800_53_r5 = ["SC-12", "SC-28(1)"], iso_27001_2022 = ["A.8.24"] }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AWS_373"] }
    sources     = ["https://docs.aws.amazon.com/bedrock/latest/userguide/data-encryption.html"]

    check "aws_bedrockagent_agent" {
      also = ["aws_bedrockagent_flow", "aws_bedrockagent_prompt"]
      companion "aws_kms_key" {
        self_attribute = "customer_encryption_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.customer_encryption_key_arn)
      remedy  = "Set customer_encryption_key_arn to a key of your own."
    }

    check "aws_bedrock_guardrail" {
      also = ["aws_bedrockagentcore_gateway"]
      companion "aws_kms_key" {
        self_attribute = "kms_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to a key of your own."
    }

    check "aws_bedrock_custom_model" {
      companion "aws_kms_key" {
        self_attribute = "custom_model_kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.custom_model_kms_key_id)
      remedy  = "Set custom_model_kms_key_id to a key of your own."
    }

    check "aws_bedrockagentcore_memory" {
      also = ["aws_bedrockagentcore_policy_engine"]
      companion "aws_kms_key" {
        self_attribute = "encryption_key_arn"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.encryption_key_arn)
      remedy  = "Set encryption_key_arn to a key of your own."
    }

    check "aws_bedrockagent_data_source" {
      require = anytrue([for s in self.server_side_encryption_configuration : names_own_key(s.kms_key_arn)])
      remedy  = "Add server_side_encryption_configuration with kms_key_arn."
    }

    check "aws_bedrockagentcore_token_vault_cmk" {
      require = alltrue([for k in self.kms_configuration : k.key_type == "CustomerManagedKey"])
      remedy  = "Set key_type = \"CustomerManagedKey\" with kms_key_arn."
    }
  }

  obligation "vectors_deleted_with_source" {
    title      = "Delete vectors with their data source"
    area       = "retention_deletion"
    severity   = "low"
    variants   = ["agents"]
    rationale  = "With RETAIN the vectors of a removed source stay in the store, and answers go on quoting documents that were to be deleted."
    provider   = "Deletes the vectors of a data source with it unless told to keep them."
    frameworks = { nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"], gdpr = ["17"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources    = ["https://docs.aws.amazon.com/bedrock/latest/userguide/kb-ds-delete.html"]

    check "aws_bedrockagent_data_source" {
      require = self.data_deletion_policy != "RETAIN"
      remedy  = "Leave data_deletion_policy out, or set it to \"DELETE\"."
    }
  }

  obligation "model_in_service" {
    title     = "Use a model that is still offered"
    area      = "patching"
    severity  = "medium"
    variants  = ["agents"]
    rationale = "A retired model answers no calls: the agent stops on the announced day."
    provider  = "Announces the end of a model version months ahead and then turns it off."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]

    check "aws_bedrockagent_agent" {
      require = !matches("(^|[./])(anthropic\\.claude-(v1|v2|instant-v1)|ai21\\.j2-|meta\\.llama2-)", self.foundation_model)
      remedy  = "Move foundation_model to an active model and test the agent's instructions with it."
    }
  }

  # What Terraform cannot show

  obligation "model_access_governed" {
    title        = "Decide which models may be called, and by whom"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "bedrock:InvokeModel on * lets any role call any model, at any price and in any Region; an intruder's first use of a stolen key is often just that."
    provider     = "Evaluates IAM and service control policies for each model and inference profile."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], iso_27001_2022 = ["A.8.2", "A.5.18"], soc_2 = ["CC6.3"] }
    derived      = ["nist_800_53_r5"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html"]
  }

  obligation "agent_roles_reviewed" {
    title        = "Review roles of agents, one role for each"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["agents", "agentcore"]
    rationale    = "Agents that share a role can each do what any of them needs; the one that reads mail from outside then also pays invoices."
    provider     = "Assumes the role that an agent names, and shows when its rights were last used."
    frameworks   = { nist_800_53_r5 = ["AC-6", "AC-6(7)"], pci_dss_4_0 = ["7.2.5.1"], iso_27001_2022 = ["A.5.18", "A.8.2"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permission.html"]
  }

  obligation "api_keys_avoided" {
    title        = "Replace long-term Bedrock API keys"
    area         = "secrets"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A long-term API key is a password of a user made for it, often without expiry and with broad rights; copied into a notebook it lets strangers run models at the customer's cost."
    provider     = "Offers short-term keys that end with the session, and expiry for the long ones."
    frameworks   = { nist_800_53_r5 = ["IA-5", "AC-2(3)"], pci_dss_4_0 = ["8.6.3"], iso_27001_2022 = ["A.5.17"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"]
  }

  obligation "agents_attacked_on_purpose" {
    title        = "Attack your assistants before others do"
    area         = "penetration_testing"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a test of each assistant and agent, after each change of model or tools too: injected instructions in documents and pages, data of other users, abuse of tools, what was found and mended."
    rationale    = "Filters miss what they were not built for; which words make this agent send that mail is found by trying."
    provider     = "Tests models and filters in general, not the customer's prompts, data and tools."
    frameworks   = { nist_800_53_r5 = ["CA-8", "RA-5"], iso_27001_2022 = ["A.8.29"], soc_2 = ["CC4.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html"]
  }

  obligation "retrieval_respects_access" {
    title        = "Retrieve only what the user may read"
    area         = "data_classification"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    variants     = ["agents"]
    artifact     = "List of the sources of each knowledge base with their classification, the filter that limits retrieval per user, and a test with a user who may not read a document."
    rationale    = "A knowledge base reads with one role; without filters a trainee is told what stands in the board's minutes."
    provider     = "Applies the metadata filters that a query carries; it does not know the permissions of the source."
    frameworks   = { nist_800_53_r5 = ["AC-3", "AC-4"], iso_27001_2022 = ["A.5.12", "A.8.3"], gdpr = ["25"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-config.html"]
  }

  obligation "use_watched" {
    title        = "Watch cost, volume and content of model use"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Stolen credentials are used to run models for others; the bill and the burst of calls show it within hours to those who look, and in invocation logs, what was made with them."
    provider     = "Publishes metrics, logs calls in CloudTrail and detects abuse of its terms."
    frameworks   = { nist_800_53_r5 = ["SI-4", "AU-6"], iso_27001_2022 = ["A.8.16"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring.html"]
  }

  obligation "models_replaced_in_time" {
    title        = "Replace models before they are retired"
    area         = "change_management"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A new model answers differently; without a set of test questions the change is found out by customers."
    provider     = "Publishes state and end date of each model version."
    frameworks   = { nist_800_53_r5 = ["SA-22", "CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a misled agent"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: stopping the alias or runtime, revoking the role's sessions and the tools' credentials, reading invocation logs for what was disclosed, cleaning memory and vectors of injected text."
    rationale    = "Injected text stays in memory and vector stores and works again after a restart; people who only restart the agent have not ended the incident."
    provider     = "Handles incidents in the service and tells affected customers."
    frameworks   = { nist_800_53_r5 = ["IR-4"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"], gdpr = ["33"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources      = ["https://docs.aws.amazon.com/bedrock/latest/userguide/security-incident-response.html"]
  }
}
