service "aws_iot_core" {
  name        = "AWS IoT Core"
  cloud       = "aws"
  family      = "iot_platform"
  description = "Connects devices over MQTT and HTTPS, authenticates them by certificates or custom authorizers, and routes their messages by rules."
  aliases     = ["IoT Core", "AWS IoT", "IoT Device Management", "IoT Device Defender"]
  resources = [
    "aws_iot_authorizer",
    "aws_iot_billing_group",
    "aws_iot_ca_certificate",
    "aws_iot_certificate",
    "aws_iot_domain_configuration",
    "aws_iot_event_configurations",
    "aws_iot_indexing_configuration",
    "aws_iot_logging_options",
    "aws_iot_policy",
    "aws_iot_policy_attachment",
    "aws_iot_provisioning_template",
    "aws_iot_role_alias",
    "aws_iot_thing",
    "aws_iot_thing_group",
    "aws_iot_thing_group_membership",
    "aws_iot_thing_principal_attachment",
    "aws_iot_thing_type",
    "aws_iot_topic_rule",
    "aws_iot_topic_rule_destination",
  ]
  sources = [
    "https://docs.aws.amazon.com/iot/latest/developerguide/what-is-aws-iot.html",
    "https://docs.aws.amazon.com/iot/latest/developerguide/security.html",
    "https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html",
  ]

  resource_type "aws_iot_authorizer" {
    defaults = {
      signing_disabled = false
      status           = "ACTIVE"
    }
  }

  resource_type "aws_iot_logging_options" {
    defaults = { disable_all_logs = false }
  }

  resource_type "aws_iot_provisioning_template" {
    defaults = { type = "FLEET_PROVISIONING" }
  }

  resource_type "aws_iot_role_alias" {
    defaults = { credential_duration = 3600 }
  }

  resource_type "aws_iot_topic_rule" {
    defaults = { "s3.canned_acl" = "private" }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Accepts TLS connections only, and keeps the certificates of its endpoints current."
    customer = "Chooses a security policy without TLS 1.0 and 1.1 for its endpoints, and makes devices verify the endpoint's certificate."
    reason   = "Device endpoints speak TLS only; what remains to choose is how old a version they accept."
    source   = "https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html"
  }

  # Predicates

  function "allows" {
    description = "Whether a statement of a device policy allows one of the actions."
    params      = ["s", "actions"]
    result      = lower(s.effect) == "allow" && anytrue([for a in actions : covers_action(s, a)])
  }

  # The wildcard of a policy; thing names come in through variables such as iot:Connection.Thing.ThingName.
  function "any_of_kind" {
    description = "Whether a statement names every resource of a kind."
    params      = ["s", "kinds"]
    result      = anytrue([for r in s.resources : r == "*" || matches(join("", ["^arn:[^:]*:iot:([^:]*:)*(\\*|(", kinds, ")/(\\*|#))$"]), r)])
  }

  function "needs_attachment" {
    description = "Whether a statement holds only for a certificate that is attached to the thing that connects."
    params      = ["s"]
    result      = anytrue([for c in s.conditions : c.key == "iot:connection.thing.isattached" && alltrue([for v in c.values : lower(v) == "true"])])
  }

  function "header_secret" {
    description = "Whether a header carries a secret that is written out; a substitution such as get_secret begins with a dollar sign."
    params      = ["header"]
    result      = is_credential(header.value) || is_web_token(header.value) || matches("(?i)^(basic|bearer) [^$ ]", header.value) || matches("(?i)^(authorization|x-api-key|.*(token|secret|password))$", header.key) && is_written_out(header.value)
  }

  function "property_secret" {
    description = "Whether a Kafka property carries a password that is written out."
    params      = ["name", "value"]
    result      = matches("(?i)(password|secret)$", name) && is_written_out(value)
  }

  # Who is a device, and what it may do

  obligation "policy_no_full_access" {
    title     = "Grant devices single actions"
    area      = "workload_identity"
    severity  = "critical"
    rationale = "iot:* on a certificate lets one opened device publish for all others, read their shadows, and delete things and rules of the account."
    provider  = "Evaluates the policy of the certificate on every request of a device."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-iot-policy-permissive.html", "https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html"]

    check "aws_iot_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_whole_service(s)])
      remedy  = "List what the device does: iot:Connect, iot:Publish, iot:Subscribe, iot:Receive, each with its own resources."
    }
  }

  obligation "policy_client_ids" {
    title     = "Tie a certificate to its own client id"
    area      = "workload_identity"
    severity  = "high"
    rationale = "With iot:Connect on any client id, one device connects under the name of another, which throws that one off and takes its messages."
    provider  = "Compares the client id with the policy, and fills in the name of the thing that the certificate belongs to."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "IA-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.5.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/connect-policy.html"]

    check "aws_iot_policy" {
      require = !anytrue([for s in policy(self.policy) : allows(s, ["iot:Connect"]) && any_of_kind(s, "client") && !needs_attachment(s)])
      remedy  = "Set the resource to arn:aws:iot:REGION:ACCOUNT:client/$${iot:Connection.Thing.ThingName}, and require iot:Connection.Thing.IsAttached."
    }
  }

  obligation "policy_topics" {
    title     = "Limit devices to their own topics and shadows"
    area      = "workload_identity"
    severity  = "high"
    rationale = "A device that may use every topic reads the data of all others and sends them commands; one that was taken apart in a garage then steers the whole fleet."
    provider  = "Compares each topic and shadow with the policy."
    frameworks = {
      cis_controls_8_1 = ["3.3", "6.8"]
      nist_800_53_r5   = ["AC-3", "AC-4", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/pub-sub-policy.html"]

    check "aws_iot_policy" {
      require = !anytrue([for s in policy(self.policy) : allows(s, ["iot:Publish", "iot:RetainPublish", "iot:Subscribe", "iot:GetThingShadow", "iot:UpdateThingShadow", "iot:DeleteThingShadow"]) && any_of_kind(s, "topic|topicfilter|thing")])
      remedy  = "Name topics and things with the thing's name in them, such as topic/devices/$${iot:Connection.Thing.ThingName}/*."
    }
  }

  obligation "policy_role_aliases" {
    title     = "Name the role aliases that a device may use"
    area      = "workload_identity"
    severity  = "high"
    rationale = "With iot:AssumeRoleWithCertificate on all aliases, a device gets credentials of every role that was ever made for some other device."
    provider  = "Exchanges a certificate for credentials of the alias that the policy allows."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html"]

    check "aws_iot_policy" {
      require = !anytrue([for s in policy(self.policy) : allows(s, ["iot:AssumeRoleWithCertificate"]) && any_of_kind(s, "rolealias")])
      remedy  = "Name the alias: arn:aws:iot:REGION:ACCOUNT:rolealias/NAME."
    }
  }

  obligation "role_alias_duration" {
    title      = "Keep credentials of devices short-lived"
    area       = "workload_identity"
    severity   = "low"
    rationale  = "Credentials read out of a device work elsewhere until they end, up to 12 hours, also after its certificate was revoked."
    provider   = "Issues credentials for the duration of the alias, an hour by default."
    frameworks = { nist_800_53_r5 = ["AC-12", "IA-5"], iso_27001_2022 = ["A.8.5"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html"]

    check "aws_iot_role_alias" {
      require = self.credential_duration <= 3600
      fix     = { credential_duration = 3600 }
    }
  }

  obligation "device_keys_out_of_state" {
    title     = "Keep private keys of devices out of state"
    area      = "secrets"
    severity  = "high"
    rationale = "A certificate without csr or certificate_pem makes AWS create the key, and Terraform keeps it in state: whoever reads the state is the device."
    provider  = "Returns the private key once, to whoever asked for it."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(2)", "IA-5(7)", "SC-12"]
      pci_dss_4_0      = ["3.6.1", "8.6.2"]
      iso_27001_2022   = ["A.5.17", "A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iot_certificate", "https://docs.aws.amazon.com/iot/latest/developerguide/device-certs-create.html"]

    check "aws_iot_certificate" {
      require = self.csr != null || self.certificate_pem != null
      remedy  = "Create the key on the device, and give its request in csr or its certificate in certificate_pem; revoke certificates whose key is in state."
    }
  }

  obligation "ca_auto_registration" {
    title       = "Register device certificates on purpose"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "With automatic registration, whoever has the key of the authority makes devices of this account."
    provider    = "Registers unknown certificates of the authority at their first connection when told to; without a template they wait for activation."
    frameworks  = { nist_800_53_r5 = ["IA-3", "IA-4"], iso_27001_2022 = ["A.5.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/iot/latest/developerguide/auto-register-device-cert.html"]

    check "aws_iot_ca_certificate" {
      require = self.allow_auto_registration == false
      fix     = { allow_auto_registration = false }
      autofix = true
    }
  }

  # Templates that only trusted users provision with look the same; there the hook is a second check.
  obligation "provisioning_hook" {
    title     = "Let a function decide on new devices"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Claim certificates are the same in thousands of devices and are read out of one; without a hook whoever has it enrolls as many devices as they like."
    provider  = "Calls the hook before it provisions, and refuses what the hook refuses."
    frameworks = {
      cis_controls_8_1 = ["1.2"]
      nist_800_53_r5   = ["IA-3", "AC-3"]
      iso_27001_2022   = ["A.5.16", "A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html"]

    check "aws_iot_provisioning_template" {
      when    = self.type == "FLEET_PROVISIONING"
      require = length(self.pre_provisioning_hook) > 0
      remedy  = "Add pre_provisioning_hook with a function that compares serial numbers with those that were built."
    }
  }

  obligation "authorizer_signing" {
    title     = "Ask for signed tokens before the authorizer runs"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without signing, anybody on the internet makes the function run with any token: its faults are open to attack, and each attempt costs."
    provider  = "Verifies the signature of the token before it calls the function."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["IA-3", "SC-5"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html"]

    check "aws_iot_authorizer" {
      require = self.signing_disabled == false
      remedy  = "Leave signing_disabled out, with token_key_name and token_signing_public_keys."
    }
  }

  obligation "authorizer_not_overridden" {
    title     = "Let the endpoint choose the authorizer"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With allow_authorizer_override a client names the authorizer itself, and takes the weakest of the account."
    provider  = "Uses the default authorizer unless the client may choose."
    frameworks = {
      cis_controls_8_1 = ["6.7"]
      nist_800_53_r5   = ["AC-3", "IA-3"]
      iso_27001_2022   = ["A.8.5"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth.html"]

    check "aws_iot_domain_configuration" {
      require = !anytrue([for a in self.authorizer_config : a.allow_authorizer_override == true])
      remedy  = "Set allow_authorizer_override = false and name default_authorizer_name."
    }
  }

  # Endpoints and logs

  obligation "endpoint_tls" {
    title     = "Refuse TLS 1.0 and 1.1 on device endpoints"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Old versions of TLS can be attacked by whoever stands between device and cloud, in a hotel or a factory."
    provider  = "Offers security policies from TLS 1.0 to 1.3; new domain configurations get one from TLS 1.2."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)", "SC-13"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html"]

    check "aws_iot_domain_configuration" {
      require = !anytrue([for t in self.tls_config : matches("_TLS12_1_0_", t.security_policy)])
      remedy  = "Set security_policy in tls_config to IoTSecurityPolicy_TLS13_1_2_2022_10 or IoTSecurityPolicy_TLS13_1_3_2022_10."
    }
  }

  obligation "logging_on" {
    title     = "Keep logs of device connections"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without logs nobody sees refused connections, a stolen certificate that is tried out, or why a fleet fell silent."
    provider  = "Writes to CloudWatch Logs when told to; nothing by default."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12", "SI-4"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/configure-logging.html"]

    check "aws_iot_logging_options" {
      require = self.default_log_level != "DISABLED" && self.disable_all_logs != true
      remedy  = "Set default_log_level to \"WARN\" or \"INFO\" and leave disable_all_logs out."
    }
  }

  # Rules

  obligation "rule_no_secrets" {
    title     = "Keep secrets out of rules"
    area      = "secrets"
    severity  = "high"
    rationale = "Headers and Kafka properties of a rule are shown to everybody who may read it, and stand in state."
    provider  = "Fetches a secret from Secrets Manager when a rule asks for it by get_secret."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/https-rule-action.html", "https://docs.aws.amazon.com/iot/latest/developerguide/apache-kafka-rule-action.html"]

    check "aws_iot_topic_rule" {
      require = (
        !anytrue([for h in self.http : anytrue([for x in h.http_header : header_secret(x)])])
        && !anytrue([for k in self.kafka : anytrue([for name, value in k.client_properties : property_secret(name, value)])])
        && !anytrue([for e in self.error_action : anytrue([for h in e.http : anytrue([for x in h.http_header : header_secret(x)])]) || anytrue([for k in e.kafka : anytrue([for name, value in k.client_properties : property_secret(name, value)])])])
      )
      remedy = "Write $${get_secret('name', 'SecretString', 'key', 'role')} in place of the value, and rotate what was written there."
    }
  }

  obligation "rule_objects_private" {
    title     = "Write objects of rules as private"
    area      = "data_content"
    severity  = "high"
    rationale = "A canned access list such as public-read opens each message that the rule stores to everybody, unless the bucket blocks it."
    provider  = "Stores objects with the access list that the rule names, private by default."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/iot/latest/developerguide/s3-rule-action.html"]

    check "aws_iot_topic_rule" {
      require = !anytrue([for s in self.s3 : is_public_acl(s.canned_acl)]) && !anytrue([for e in self.error_action : anytrue([for s in e.s3 : is_public_acl(s.canned_acl)])])
      remedy  = "Take canned_acl out."
    }
  }

  obligation "rule_targets_exist" {
    title     = "Send messages to services that still exist"
    area      = "change_management"
    severity  = "medium"
    rationale = "AWS IoT Analytics ended in December 2025 and AWS IoT Events in May 2026: messages of rules that name them are lost."
    provider  = "Announced both ends a year ahead and closed the services."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22"]
      iso_27001_2022   = ["A.8.32"]
      soc_2            = ["A1.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/iotevents/latest/developerguide/iotevents-end-of-support.html", "https://docs.aws.amazon.com/iotanalytics/latest/userguide/iotanalytics-end-of-support.html"]

    check "aws_iot_topic_rule" {
      require = length(self.iot_events) == 0 && length(self.iot_analytics) == 0 && !anytrue([for e in self.error_action : length(e.iot_events) > 0 || length(e.iot_analytics) > 0])
      remedy  = "Replace iot_events and iot_analytics by lambda, step_functions, kinesis or firehose."
    }
  }

  obligation "rule_error_action" {
    title       = "Keep messages that a rule could not deliver"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A rule whose target refuses drops the message without a word; the gap in the data is found weeks later."
    provider    = "Calls the error action with the message and the reason, when there is one."
    frameworks  = { nist_800_53_r5 = ["SI-11", "AU-5"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/iot/latest/developerguide/rule-error-handling.html"]

    check "aws_iot_topic_rule" {
      require = length(self.error_action) > 0
      remedy  = "Add error_action, for example an sqs or s3 action, with an alarm on it."
    }
  }

  # What Terraform cannot show

  obligation "fleet_audited" {
    title        = "Audit the fleet with Device Defender"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Shared certificates, certificates that run out and policies that grew too wide are seen only by a daily audit, and a misused device only by its traffic."
    provider     = "Runs audits and watches traffic against profiles, once both are configured; nothing by default."
    frameworks   = { nist_800_53_r5 = ["CA-7", "RA-5", "SI-4"], iso_27001_2022 = ["A.8.8", "A.8.16"], cis_controls_8_1 = ["7.5"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iot-device-defender/latest/devguide/what-is-device-defender.html"]
  }

  obligation "certificates_rotated" {
    title        = "Renew and revoke device certificates"
    area         = "key_management"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A certificate that runs out silences its device in the field; one that nobody revokes lets a sold or stolen device in for years."
    provider     = "Refuses certificates that are inactive, revoked or expired."
    frameworks   = { nist_800_53_r5 = ["IA-5(2)", "SC-12", "AC-2(3)"], pci_dss_4_0 = ["3.7.4"], iso_27001_2022 = ["A.5.16", "A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-device-cert-approaching-expiration.html"]
  }

  obligation "updates_signed" {
    title        = "Sign and roll out device updates"
    area         = "patching"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Report per device model: software in the field by version, share that took the last security update within the deadline, key that signs updates and who may use it."
    rationale    = "A hole in a device stays open until the owner of the fleet closes it, and an update channel without signatures installs what an attacker sends."
    provider     = "Delivers jobs and signed updates to devices that run an agent for them."
    frameworks   = { nist_800_53_r5 = ["SI-2", "SI-7"], iso_27001_2022 = ["A.8.8", "A.8.19"], cis_controls_8_1 = ["7.4"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources      = ["https://docs.aws.amazon.com/iot/latest/developerguide/iot-jobs.html"]
  }

  obligation "authorities_guarded" {
    title        = "Guard the keys of your certificate authorities"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of each registered authority: where its key is kept, who may use it, its last use and renewal, and the plan for replacing it in the field."
    rationale    = "Whoever has the key of a registered authority makes devices that the platform takes for genuine."
    provider     = "Stores the certificate of the authority, never its key."
    frameworks   = { nist_800_53_r5 = ["SC-12", "SC-17"], pci_dss_4_0 = ["3.7.6"], iso_27001_2022 = ["A.8.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot/latest/developerguide/manage-your-CA-certs.html"]
  }

  obligation "incident_playbook" {
    title        = "Have a playbook for a device in foreign hands"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook, exercised within the year: finding the device's certificate, quarantine group, revoking role credentials, searching for what it sent and read, replacing a claim certificate in production."
    rationale    = "A device sold on the internet talks on with its certificate; without a rehearsed order the whole fleet is cut off, or nothing is."
    provider     = "Deactivates certificates and moves things into groups with a denying policy on request."
    frameworks   = { nist_800_53_r5 = ["IR-4"], pci_dss_4_0 = ["12.10.1"], iso_27001_2022 = ["A.5.26"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/iot-device-defender/latest/devguide/mitigation-actions.html"]
  }
}
