service "aws_eventbridge" {
  name        = "Amazon EventBridge"
  cloud       = "aws"
  family      = "integration_service"
  description = "Event buses with rules and targets, pipes between services, schedules and schema registries."
  aliases     = ["EventBridge", "Amazon CloudWatch Events", "CloudWatch Events", "EventBridge Pipes", "EventBridge Scheduler", "EventBridge Schema Registry"]
  resources = [
    "aws_cloudwatch_event_api_destination",
    "aws_cloudwatch_event_archive",
    "aws_cloudwatch_event_bus",
    "aws_cloudwatch_event_bus_policy",
    "aws_cloudwatch_event_connection",
    "aws_cloudwatch_event_endpoint",
    "aws_cloudwatch_event_permission",
    "aws_cloudwatch_event_rule",
    "aws_cloudwatch_event_target",
    "aws_pipes_pipe",
    "aws_scheduler_schedule",
    "aws_scheduler_schedule_group",
    "aws_schemas_discoverer",
    "aws_schemas_registry",
    "aws_schemas_registry_policy",
    "aws_schemas_schema",
  ]
  sources = [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-security.html",
  ]

  resource_type "aws_cloudwatch_event_bus" {
    identity = ["name", "id", "arn"]
  }

  resource_type "aws_cloudwatch_event_endpoint" {
    defaults = { "replication_config.state" = "ENABLED" }
  }

  resource_type "aws_cloudwatch_event_archive" {
    defaults = { retention_days = 0 }
  }

  resource_type "aws_cloudwatch_event_permission" {
    defaults = { action = "events:PutEvents" }
  }

  area "backup" {
    party    = "customer"
    customer = "Archives events that may have to be replayed, catches undelivered ones in dead-letter queues, keeps rules and schedules in code."
    reason   = "An event that found no rule or no target is gone after the retries; only an archive or a queue keeps it."
    source   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the credentials of a connection in a secret of Secrets Manager that it manages, and fetches OAuth tokens with them."
    customer = "Creates narrow credentials at the far end, marks secret parameters as such, renews them, keeps them out of code and state."
    reason   = "A connection carries credentials of somebody else's interface."
    source   = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html"
  }

  function "unmarked_secret" {
    description = "Whether a parameter of a connection is named after a secret and not marked as one."
    params      = ["p"]
    result      = matches("(?i)(authori[sz]ation|api[-_]?key|token|secret|passw)", p.key) && p.is_value_secret != true
  }

  function "parameters_hold_secret" {
    description = "Whether headers or query parameters of a request hold a credential."
    params      = ["map"]
    result      = anytrue([for k, v in map : holds_secret(replace(k, "-", "_"), v) || matches("(?i)^authori[sz]ation$", k) && is_written_out(v)])
  }

  function "text_holds_secret" {
    description = "Whether a text, usually JSON, holds a credential or a value under the name of a secret."
    params      = ["text"]
    result      = is_credential(text) || is_web_token(text) || matches("(?i)\"([a-z0-9_-]*[_-])?(password|passwd|secret_?key|secret_?access_?key|api_?key|client_?secret|access_?token|private_?key)\"\\s*:\\s*\"[^\"$<{/:]{4,}\"", text)
  }

  # Buses

  obligation "bus_policy_not_public" {
    title     = "Let only known accounts put events on a bus"
    area      = "identity_access"
    severity  = "critical"
    rationale = "Principal \"*\" lets any AWS account send forged events, and every rule that trusts them runs its targets: functions, workflows, other buses."
    provider  = "Evaluates the policy of the bus on each request from elsewhere."
    frameworks = {
      cis_controls_8_1    = ["3.3"]
      cis_aws_foundations = ["2.21"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15"]
      soc_2               = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions-manage.html"]

    check "aws_cloudwatch_event_bus_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }

    check "aws_cloudwatch_event_permission" {
      require = self.principal != "*" || length(self.condition) > 0
      remedy  = "Set principal to an account id, or add a condition on aws:PrincipalOrgID."
    }
  }

  obligation "bus_policy_least_privilege" {
    title     = "Name the actions that a bus policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "events:* on a bus lets another account create rules of its own and so copy every event to itself."
    provider  = "Separates putting events from managing rules into actions of their own."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions.html"]

    check "aws_cloudwatch_event_bus_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "Allow events:PutEvents, and nothing that creates rules without a condition on events:creatorAccount."
    }

    check "aws_cloudwatch_event_permission" {
      require = self.action != "*" && self.action != "events:*"
      fix     = { action = "events:PutEvents" }
    }
  }

  obligation "bus_policy_attached" {
    title       = "Attach a policy to custom event buses"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "Without a policy nothing states who may put events from other accounts; the first who needs it adds one in the console, too wide."
    provider    = "Accepts events from the account of the bus only, until a policy says more."
    frameworks = {
      aws_fsbp         = ["EventBridge.3"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-permissions.html"]

    check "aws_cloudwatch_event_bus" {
      companion "aws_cloudwatch_event_bus_policy" {
        attribute = "event_bus_name"
      }

      companion "aws_cloudwatch_event_permission" {
        attribute = "event_bus_name"
      }

      when    = self.name != "default" && self.event_source_name == null
      require = length(companions.aws_cloudwatch_event_bus_policy) > 0 || length(companions.aws_cloudwatch_event_permission) > 0
      remedy  = "Add an aws_cloudwatch_event_bus_policy for the bus that names its senders."
    }
  }

  obligation "bus_logging" {
    title       = "Log what a bus does with events"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Whether an event matched a rule and why its target refused it can be seen nowhere else."
    provider    = "Writes logs of custom buses at the level chosen."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html"]

    check "aws_cloudwatch_event_bus" {
      require = anytrue([for l in self.log_config : contains(["ERROR", "INFO", "TRACE"], l.level)])
      remedy  = "Add log_config with level = \"ERROR\" and a delivery of the logs."
    }
  }

  obligation "bus_archived" {
    title       = "Archive the events of a bus"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "A faulty target or rule loses events for good; without an archive they cannot be replayed after the fix."
    provider    = "Stores matching events and replays them on request."
    frameworks = {
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"]

    check "aws_cloudwatch_event_bus" {
      companion "aws_cloudwatch_event_archive" {
        attribute = "event_source_arn"
      }

      require = length(companions.aws_cloudwatch_event_archive) > 0
      remedy  = "Add an aws_cloudwatch_event_archive with event_source_arn of the bus."
    }
  }

  obligation "archive_retention" {
    title     = "Give archives an end"
    area      = "retention_deletion"
    severity  = "low"
    rationale = "An archive without retention_days keeps every event, with the personal data in it, for ever."
    provider  = "Deletes events older than the retention that is set, and none when it is 0."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      iso_27001_2022   = ["A.8.10"]
      soc_2            = ["C1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html"]

    check "aws_cloudwatch_event_archive" {
      require = self.retention_days > 0
      remedy  = "Set retention_days to as long as a replay may be needed."
    }
  }

  obligation "endpoint_replication" {
    title     = "Replicate events behind global endpoints"
    area      = "resilience"
    severity  = "medium"
    rationale = "Without replication the second Region knows nothing of the events before a failover, and going back has to be done by hand."
    provider  = "Copies events to the other Region and returns to the first one by itself when replication is on."
    frameworks = {
      aws_fsbp       = ["EventBridge.4"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html"]

    check "aws_cloudwatch_event_endpoint" {
      require = !anytrue([for r in self.replication_config : r.state == "DISABLED"])
      remedy  = "Set replication_config.state to \"ENABLED\", with a role_arn."
    }
  }

  obligation "registry_policy_not_public" {
    title     = "Keep schema registries closed to other accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "Schemas tell an outsider which events exist and what is in them; with write actions open, they can be changed under the code that is generated from them."
    provider  = "Evaluates the policy of the registry."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html"]

    check "aws_schemas_registry_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the accounts or roles as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  # Keys and secrets

  obligation "customer_managed_key" {
    title       = "Encrypt events and schedules with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Buses, archives, pipes, connections and schedules are encrypted with keys that AWS owns: no policy to narrow, no trail, nothing to disable."
    provider    = "Encrypts at rest with the key named, or with one it owns."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_297"]
      powerpipe = ["eventbridge_scheduler_schedule_encrypted_with_kms_cmk"]
    }
    sources = [
      "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html",
      "https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html",
    ]

    check "aws_cloudwatch_event_bus" {
      also    = ["aws_cloudwatch_event_archive", "aws_cloudwatch_event_connection", "aws_pipes_pipe"]
      require = names_own_key(self.kms_key_identifier)
      remedy  = "Set kms_key_identifier to a key of your own."
    }

    check "aws_scheduler_schedule" {
      require = names_own_key(self.kms_key_arn)
      remedy  = "Set kms_key_arn to a key of your own."
    }
  }

  obligation "connection_parameters_marked" {
    title     = "Mark secret parameters of connections"
    area      = "secrets"
    severity  = "high"
    rationale = "A header such as Authorization that is not marked as secret is shown in clear text by DescribeConnection and in the console."
    provider  = "Keeps marked values in Secrets Manager and hides them."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ConnectionHeaderParameter.html"]

    check "aws_cloudwatch_event_connection" {
      require = !anytrue([
        for a in self.auth_parameters : anytrue([
          for p in concat(
            flatten([for i in a.invocation_http_parameters : concat(i.header, i.query_string, i.body)]),
            flatten([for o in a.oauth : [for h in o.oauth_http_parameters : concat(h.header, h.query_string, h.body)]]),
          ) : unmarked_secret(p)
        ])
      ])
      remedy = "Set is_value_secret = true on the header, query_string or body parameter."
    }
  }

  obligation "input_without_secrets" {
    title     = "Keep secrets out of inputs and headers of targets"
    area      = "secrets"
    severity  = "high"
    rationale = "Inputs and request headers of rules, schedules and pipes are returned by the interface to every reader and end up in the logs of the target."
    provider  = "Passes the input on as it is written."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html"]

    check "aws_cloudwatch_event_target" {
      require = (
        !text_holds_secret(self.input)
        && !anytrue([for t in self.input_transformer : text_holds_secret(t.input_template)])
        && !anytrue([for h in self.http_target : parameters_hold_secret(h.header_parameters) || parameters_hold_secret(h.query_string_parameters)])
      )
      remedy = "Pass the name of a secret and let the target read it."
    }

    check "aws_scheduler_schedule" {
      require = !anytrue([for t in self.target : text_holds_secret(t.input)])
      remedy  = "Pass the name of a secret and let the target read it."
    }

    check "aws_pipes_pipe" {
      require = (
        !anytrue([for t in self.target_parameters : text_holds_secret(t.input_template) || anytrue([for h in t.http_parameters : parameters_hold_secret(h.header_parameters) || parameters_hold_secret(h.query_string_parameters)])])
        && !anytrue([for e in self.enrichment_parameters : text_holds_secret(e.input_template) || anytrue([for h in e.http_parameters : parameters_hold_secret(h.header_parameters) || parameters_hold_secret(h.query_string_parameters)])])
      )
      remedy = "Pass the name of a secret and let the target read it."
    }
  }

  # Targets

  obligation "task_without_public_address" {
    title     = "Start tasks without a public address"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A task that a rule or schedule starts with a public address is reachable from the internet as far as its security group allows, at times when nobody watches."
    provider  = "Starts the task with the network settings of the target."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html"]

    check "aws_cloudwatch_event_target" {
      require = !anytrue([for e in self.ecs_target : anytrue([for n in e.network_configuration : n.assign_public_ip == true])])
      remedy  = "Set assign_public_ip = false and use private subnets with endpoints or NAT."
    }

    check "aws_scheduler_schedule" {
      require = !anytrue([for t in self.target : anytrue([for e in t.ecs_parameters : anytrue([for n in e.network_configuration : n.assign_public_ip == true])])])
      remedy  = "Set assign_public_ip = false and use private subnets with endpoints or NAT."
    }

    check "aws_pipes_pipe" {
      require = !anytrue([for t in self.target_parameters : anytrue([for e in t.ecs_task_parameters : anytrue([for n in e.network_configuration : anytrue([for v in n.aws_vpc_configuration : v.assign_public_ip == "ENABLED"])])])])
      remedy  = "Set assign_public_ip = \"DISABLED\" and use private subnets with endpoints or NAT."
    }
  }

  obligation "dead_letter_queue" {
    title       = "Catch events that no target took"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "After its retries EventBridge drops the event; without a queue nobody knows which order, invoice or alert it was."
    provider    = "Retries for up to a day and then sends the event to the queue, if there is one."
    frameworks = {
      nist_800_53_r5 = ["SI-11"]
      soc_2          = ["PI1.3"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html"]

    check "aws_cloudwatch_event_target" {
      require = length(self.dead_letter_config) > 0
      remedy  = "Add dead_letter_config with the ARN of an SQS queue."
    }

    check "aws_scheduler_schedule" {
      require = alltrue([for t in self.target : length(t.dead_letter_config) > 0])
      remedy  = "Add dead_letter_config with the ARN of an SQS queue to the target."
    }

    check "aws_pipes_pipe" {
      require = alltrue([
        for p in self.source_parameters :
        alltrue([for k in p.kinesis_stream_parameters : length(k.dead_letter_config) > 0]) && alltrue([for d in p.dynamodb_stream_parameters : length(d.dead_letter_config) > 0])
      ])
      remedy = "Add dead_letter_config to the stream parameters of the source."
    }
  }

  obligation "pipe_logging" {
    title     = "Log the failures of pipes"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A pipe that fails in its filter, enrichment or target says why only in its log."
    provider  = "Writes the log at the level chosen."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html"]

    check "aws_pipes_pipe" {
      require = anytrue([for l in self.log_configuration : contains(["ERROR", "INFO", "TRACE"], l.level)])
      remedy  = "Add log_configuration with level = \"ERROR\" and a destination."
    }
  }

  obligation "pipe_payload_not_logged" {
    title     = "Keep payloads out of the logs of pipes"
    area      = "data_content"
    severity  = "low"
    rationale = "With include_execution_data the records themselves, personal data included, are copied into a log that more people may read than the stream."
    provider  = "Leaves payloads out unless asked."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["SI-11", "AU-3(3)"]
      iso_27001_2022   = ["A.5.12"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html"]

    check "aws_pipes_pipe" {
      require = !anytrue([for l in self.log_configuration : contains(l.include_execution_data, "ALL")])
      remedy  = "Leave include_execution_data out, except while searching for a fault."
    }
  }

  # What Terraform cannot show

  obligation "senders_reviewed" {
    title        = "Review who may put events and create rules"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever may create a rule on a bus can copy its events; whoever may put events can start its targets. Both rights hide in wildcards."
    provider     = "Evaluates IAM policies and the policy of the bus."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html"]
  }

  obligation "target_roles_narrow" {
    title        = "Keep target roles to one target each"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A role shared by all rules lets whoever edits one of them start every target of the account."
    provider     = "Assumes the role of the rule, pipe or schedule, tied to its source where the trust policy says so."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html"]
  }

  obligation "connection_credentials_renewed" {
    title        = "Renew the credentials of connections"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "API keys at partners are created once and live for ever; a connection that is no longer used still holds one."
    provider     = "Stores new values when the connection is updated, and renews OAuth tokens by itself."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html"]
  }

  obligation "failed_events_handled" {
    title        = "Watch failed invocations and dead letters"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Events that fail leave a metric and a message in a queue that nobody looks into."
    provider     = "Publishes FailedInvocations, InvocationsSentToDlq and throttling metrics."
    frameworks = {
      nist_800_53_r5 = ["SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html"]
  }

  obligation "replay_tested" {
    title        = "Show that events can be replayed"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a replay from an archive: date, rules and time range, targets that failed or acted twice, what was changed since."
    rationale    = "A replay runs all matching rules again: whether targets survive events twice, and in another order, shows only when tried."
    provider     = "Replays archived events to the bus on request."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html"]
  }
}
