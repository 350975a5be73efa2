service "aws_sns" {
  name        = "Amazon SNS"
  cloud       = "aws"
  family      = "message_queue"
  description = "Topics that pass each message on to queues, functions, web endpoints, phones and mailboxes, with a policy on every topic."
  aliases     = ["SNS", "Amazon Simple Notification Service", "Simple Notification Service"]
  resources = [
    "aws_sns_platform_application",
    "aws_sns_sms_preferences",
    "aws_sns_topic",
    "aws_sns_topic_data_protection_policy",
    "aws_sns_topic_policy",
    "aws_sns_topic_subscription",
  ]
  sources = [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-security.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
  ]

  resource_type "aws_sns_topic" {
    defaults = {
      fifo_topic        = false
      signature_version = 1
    }
  }

  area "backup" {
    party    = "customer"
    customer = "Attaches dead-letter queues to subscriptions, archives what must be replayed, lets publishers send again."
    reason   = "A topic keeps no messages: what a subscriber does not take within the delivery retries is dropped, unless a dead-letter queue or the archive of a FIFO topic holds it."
    source   = "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts its disks always, and message bodies with a KMS key where a topic names one."
    customer = "Names a key of its own on topics with sensitive messages and lets publishing services use it."
    reason   = "Disk encryption needs no customer; control over who decrypts starts with the key of the topic."
    source   = "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS to publishers and delivers over whatever protocol a subscription names."
    customer = "Subscribes HTTPS endpoints only, checks message signatures there, sends nothing secret by mail or SMS."
    reason   = "A topic delivers to plain HTTP, mail and SMS when asked to, and these leave the encrypted network."
    source   = "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"
  }

  # Who a resource policy lets in. A statement is what policy() gives.

  function "pins_caller" {
    description = "Whether a condition ties a statement to accounts, resources or networks that it names."
    params      = ["condition"]
    result = matches("(?i)^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$", condition.operator) && (
      matches("^(aws:(principal(orgid|orgpaths?|account)|source(account|owner|orgid|orgpaths|vpc|vpce)|vpce(account|orgid|orgpaths)|userid))$", condition.key)
      && alltrue([for v in condition.values : !matches("^([a-z]+-)?[*?]", v)])
      || matches("^aws:(principalarn|sourcearn|sourcevpcarn)$", condition.key)
      && alltrue([for v in condition.values : matches("^(arn:[^:]*:[^:]*:[^:]*:[0-9]+:|arn:[^:]*:s3:[^:]*:[^:]*:[a-z0-9.-]+$|[^*?]+$)", v)])
      || condition.key == "sns:endpoint"
      && alltrue([for v in condition.values : matches("[a-z0-9-][.][a-z]", v)])
      || condition.key == "aws:sourceip"
      && alltrue([for v in condition.values : !is_internet(v) && !matches("(^[0-9.]+/[0-7]|:.*/([0-9]|[12][0-9]|3[01]))$", v)])
    )
  }

  function "opens_to_all" {
    description = "Whether a statement allows something to everybody, without a condition that pins the caller."
    params      = ["statement"]
    result = (
      statement.effect == "Allow"
      && (anytrue([for p in statement.principals : p == "*" || matches("^AWS:.*[*]", p)]) || length(statement.not_principals) > 0)
      && !anytrue([for c in statement.conditions : pins_caller(c)])
    )
  }

  # EventBridge is left out: for long it did not deliver to topics whose policy had a condition.
  function "serves_any_account" {
    description = "Whether a statement lets an AWS service act for whichever account asks it to."
    params      = ["statement"]
    result = (
      statement.effect == "Allow"
      && anytrue([for p in statement.principals : startswith(p, "Service:") && p != "Service:events.amazonaws.com"])
      && !anytrue([for c in statement.conditions : matches("^aws:(source(arn|account|owner|orgid|orgpaths)|principalorgid)$", c.key)])
    )
  }

  # Encryption

  # Off in the preset: SNS encrypts its disks by default, and Security Hub retired the control from its best practices in 2024 for that reason.
  obligation "topic_encrypted" {
    title       = "Encrypt topics with a KMS key"
    area        = "encryption_at_rest"
    severity    = "medium"
    recommended = false
    rationale   = "Without a key on the topic, message bodies have only the disk encryption of the service: no key policy decides who reads them, and the topic takes requests over plain HTTP."
    provider    = "Encrypts disks by default and message bodies with the key that the topic names."
    frameworks = {
      aws_fsbp         = ["SNS.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_26"]
      trivy     = ["AWS-0095"]
      powerpipe = ["sns_topic_encrypted_at_rest"]
    }
    sources = [
      "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
      "https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html",
    ]

    check "aws_sns_topic" {
      require = self.kms_master_key_id != null
      remedy  = "Set kms_master_key_id to a key of your own whose policy lets the publishing services use it."
    }
  }

  obligation "kms_key_own" {
    title     = "Use a key of your own where you use KMS"
    area      = "key_management"
    severity  = "medium"
    rationale = "The policy of alias/aws/sns cannot be changed: CloudWatch alarms, EventBridge, S3 and other accounts cannot use it, so their messages, often the alarms, never arrive."
    provider  = "Manages alias/aws/sns and its policy; nobody else can."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0136"] }
    sources     = ["https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"]

    check "aws_sns_topic" {
      companion "aws_kms_key" {
        self_attribute = "kms_master_key_id"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_master_key_id"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || !matches("alias/aws/sns$", self.kms_master_key_id)
      remedy  = "Set kms_master_key_id to a key of your own whose policy allows kms:GenerateDataKey and kms:Decrypt to the publishing services."
    }
  }

  # A topic with a key takes requests over HTTPS only.
  obligation "https_required" {
    title       = "Refuse plain HTTP where a topic has no key"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "A topic without a KMS key may be published to over plain HTTP; messages and signed requests then cross the network readable and can be replayed for minutes."
    provider    = "Offers TLS at every endpoint and insists on it for topics with a key."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"]

    check "aws_sns_topic" {
      companion "aws_sns_topic_policy" {
        attribute = "arn"
      }

      when = self.kms_master_key_id == null
      require = (
        anytrue([for s in policy(self.policy) : denies_plain_http(s)])
        || anytrue([for p in companions.aws_sns_topic_policy : anytrue([for s in policy(p.policy) : denies_plain_http(s)])])
      )
      remedy = "Deny sns:Publish to Principal \"*\" in the topic policy where aws:SecureTransport is false, or set kms_master_key_id."
    }
  }

  obligation "subscription_over_https" {
    title     = "Deliver to web endpoints over HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "An http subscription sends every message, and the link that confirms the subscription, in plain text across the internet; whoever is on the path reads and changes them."
    provider  = "Delivers over TLS to https subscriptions and verifies the certificate of the endpoint."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"]

    check "aws_sns_topic_subscription" {
      require = self.protocol != "http"
      remedy  = "Set protocol to \"https\" and endpoint to an https:// address with a certificate of a public authority."
    }
  }

  obligation "endpoint_without_password" {
    title     = "Keep passwords out of endpoint addresses"
    area      = "secrets"
    severity  = "medium"
    rationale = "A user name and password before the host name are shown to everybody who may list subscriptions, and lie in code and state."
    provider  = "Sends them as basic authentication with each delivery, and signs every message so that the endpoint needs no password."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-subscribe-https-s-endpoints-to-topic.html"]

    check "aws_sns_topic_subscription" {
      when    = contains(["http", "https"], self.protocol)
      require = !is_credential(self.endpoint)
      remedy  = "Take the user name and password out of endpoint, and let the endpoint verify the signature of each message."
    }
  }

  # Only web endpoints check signatures.
  obligation "signature_sha256" {
    title      = "Sign messages for web endpoints with SHA-256"
    area       = "application_controls"
    severity   = "low"
    rationale  = "Web endpoints know real messages by their signature alone, and by default it is over a SHA-1 hash, for which collisions can be made."
    provider   = "Signs each message with the version that the topic names, SHA-1 by default."
    frameworks = { nist_800_53_r5 = ["SC-13"], iso_27001_2022 = ["A.8.24"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html"]

    check "aws_sns_topic" {
      companion "aws_sns_topic_subscription" {
        attribute = "topic_arn"
      }

      when    = anytrue([for s in companions.aws_sns_topic_subscription : s.protocol == "https" || s.protocol == "http"])
      require = self.signature_version == 2
      fix     = { signature_version = 2 }
    }
  }

  # Policies

  obligation "policy_not_public" {
    title     = "Allow nothing to everyone in topic policies"
    area      = "identity_access"
    severity  = "critical"
    rationale = "An Allow for Principal \"*\" without a condition that pins the caller lets any AWS account, or anybody without one, subscribe and read along or publish forged messages to all subscribers."
    provider  = "Evaluates the topic policy on every request; the policy that it gives new topics is bound to the owner's account."
    frameworks = {
      aws_fsbp            = ["SNS.4"]
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_169"]
      powerpipe = ["sns_topic_policy_restrict_public_access"]
    }
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"]

    check "aws_sns_topic" {
      also    = ["aws_sns_topic_policy"]
      require = !anytrue([for s in policy(self.policy) : opens_to_all(s)])
      remedy  = "Name accounts, roles or services in Principal, or add a condition such as aws:SourceAccount or aws:PrincipalOrgID with fixed values."
    }
  }

  # Whether an ARN is of the own account cannot be seen in code, so this asks for
  # a condition beside every named account or role.
  obligation "policy_accounts_conditioned" {
    title       = "Put a condition on accounts in topic policies"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A named account or role of another company keeps its access when it leaves the organization or is sold; a condition on the organization or the source ends it by itself."
    provider    = "Evaluates conditions on each request."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_385"] }
    sources     = ["https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html"]

    check "aws_sns_topic_policy" {
      require = !anytrue([for s in policy(self.policy) : s.effect == "Allow" && anytrue([for p in s.principals : matches("^AWS:arn:aws[a-z-]*:iam::", p)]) && length(s.conditions) == 0])
      remedy  = "Add a condition such as aws:PrincipalOrgID or aws:SourceAccount to the statement, or give roles of the own account their rights in IAM policies."
    }
  }

  obligation "policy_actions_limited" {
    title     = "Name the actions that a topic policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With sns:* whoever is meant to publish can also subscribe itself, delete the topic and rewrite its policy, and every action that SNS adds later is allowed as well."
    provider  = "Enforces the actions as written."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html"]

    check "aws_sns_topic" {
      also    = ["aws_sns_topic_policy"]
      require = !anytrue([for s in policy(self.policy) : s.effect == "Allow" && (anytrue([for a in s.actions : is_service_wildcard(a)]) || length(s.not_actions) > 0)])
      remedy  = "Write the actions that are needed: sns:Publish for publishers, sns:Subscribe for subscribers."
    }
  }

  obligation "service_publishers_pinned" {
    title     = "Tie AWS services that publish to their source"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A statement for s3.amazonaws.com or cloudwatch.amazonaws.com without a source lets buckets and alarms of any account publish through that service: false alarms that look like your own."
    provider  = "Puts the ARN and account of the source into requests that a service makes."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
      "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html",
    ]

    check "aws_sns_topic" {
      also    = ["aws_sns_topic_policy"]
      require = !anytrue([for s in policy(self.policy) : serves_any_account(s)])
      remedy  = "Add a condition on aws:SourceArn (the alarm, bucket or trail) or aws:SourceAccount to the statement."
    }
  }

  # Deliveries

  obligation "delivery_failures_logged" {
    title       = "Log deliveries that fail"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Publishing succeeds although a subscriber refuses every message; without delivery status logs nobody knows which messages were lost and why."
    provider    = "Writes delivery results to CloudWatch Logs under the role that is given; mail and SMS of topics have no such logs."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html"]

    check "aws_sns_topic" {
      require = anytrue([for r in [
        self.application_failure_feedback_role_arn,
        self.firehose_failure_feedback_role_arn,
        self.http_failure_feedback_role_arn,
        self.lambda_failure_feedback_role_arn,
        self.sqs_failure_feedback_role_arn,
      ] : r != null])
      remedy = "Set the ..._failure_feedback_role_arn of each protocol that is subscribed to a role that may write to CloudWatch Logs."
    }

    check "aws_sns_platform_application" {
      require = self.failure_feedback_role_arn != null
      remedy  = "Set failure_feedback_role_arn to a role that may write to CloudWatch Logs."
    }
  }

  obligation "subscription_dead_letters" {
    title       = "Keep messages that a subscriber does not take"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "When the retries of a subscription end, the message is dropped; a deleted function or a revoked queue policy loses messages at once, without any retry."
    provider    = "Moves undeliverable messages to the dead-letter queue of the subscription where there is one."
    frameworks  = { nist_800_53_r5 = ["SI-11"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html"]

    check "aws_sns_topic_subscription" {
      when    = contains(["firehose", "http", "https", "lambda", "sqs"], self.protocol)
      require = self.redrive_policy != null
      remedy  = "Set redrive_policy to jsonencode({ deadLetterTargetArn = ... }) with a queue whose policy lets sns.amazonaws.com send."
    }
  }

  # Text messages cost money per message, and premium numbers pay whoever makes them ring.
  obligation "sms_spend_limited" {
    title      = "Set a monthly limit for text messages"
    area       = "application_controls"
    severity   = "medium"
    rationale  = "Fraudsters feed sign-up forms with numbers that earn them money per message; the limit of the account is the last thing that stops the bill."
    provider   = "Stops sending text messages soon after the limit is reached."
    frameworks = { nist_800_53_r5 = ["SC-5"], iso_27001_2022 = ["A.8.6"], soc_2 = ["A1.1"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources    = ["https://docs.aws.amazon.com/sns/latest/dg/sms_preferences.html"]

    check "aws_sns_sms_preferences" {
      require = self.monthly_spend_limit != null
      remedy  = "Set monthly_spend_limit to what a month should cost at most, in US dollars."
    }
  }

  obligation "sms_deliveries_logged" {
    title       = "Log deliveries of text messages"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without delivery logs nobody sees which countries and numbers text messages go to, so fraud is noticed on the bill and failed sign-in codes only through complaints."
    provider    = "Writes a record per text message to CloudWatch Logs under the role that is given."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html"]

    check "aws_sns_sms_preferences" {
      require = self.delivery_status_iam_role_arn != null
      remedy  = "Set delivery_status_iam_role_arn to a role that may write to CloudWatch Logs, and delivery_status_success_sampling_rate."
    }
  }

  # What no code shows

  obligation "subscribers_reviewed" {
    title        = "Review who receives each topic"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Mail addresses of people who left, endpoints of former vendors and queues of other accounts go on receiving every message; subscriptions made outside Terraform appear in no plan."
    provider     = "Lists subscriptions and reports topics that are open to other accounts in IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-delete-subscription-topic.html"]
  }

  obligation "alarm_path_tested" {
    title        = "Test that alarms reach a person"
    area         = "incident_response"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of one test message per alarm topic: time published, who received it on which device, time until it was acknowledged, subscriptions found unconfirmed or dead."
    rationale    = "A topic with an unconfirmed mail subscription, a key that CloudWatch may not use or a number that changed swallows every alarm in silence."
    provider     = "Accepts the message and tries to deliver; nobody is told when no subscriber is left."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-4", "SI-4"]
      pci_dss_4_0      = ["12.10.5"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.3"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html"]
  }

  obligation "signatures_verified" {
    title        = "Verify message signatures in web endpoints"
    area         = "application_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "Test report of each web endpoint: a message with a wrong signature, one with a certificate address outside amazonaws.com and one with a foreign TopicArn are all refused."
    rationale    = "An endpoint on the internet takes posts from anybody; without the check whoever knows its address can make up notifications and confirm subscriptions to topics of their own."
    provider     = "Signs every message and publishes the certificate."
    frameworks   = { nist_800_53_r5 = ["SC-8(1)", "SI-10"], iso_27001_2022 = ["A.8.26"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html"]
  }

  obligation "failed_deliveries_watched" {
    title        = "Alarm on deliveries that fail"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of alarms on NumberOfNotificationsFailed and NumberOfNotificationsRedrivenToDlq per topic, each with its receiver, and the last one that fired with what was done."
    rationale    = "Publishers get a success for every message that the topic takes; failures behind it show in these metrics and nowhere else."
    provider     = "Publishes the metrics and fires the alarms that exist."
    frameworks   = { nist_800_53_r5 = ["AU-6", "SI-4"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html"]
  }

  obligation "contents_classified" {
    title        = "Decide what may be sent by which protocol"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "The same message goes to a queue, a mailbox and a phone; mail and SMS leave every control behind, and subjects and attributes are not encrypted even in topics with a key."
    provider     = "Delivers any content to any confirmed subscriber."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2", "AC-4"]
      iso_27001_2022   = ["A.5.12"]
      soc_2            = ["C1.1"]
      gdpr             = ["25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"]
  }

  obligation "publishes_logged" {
    title        = "Record who publishes messages"
    area         = "logging_monitoring"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Event selectors with the resource type AWS::SNS::Topic for every topic with sensitive messages, and one sample record of Publish."
    rationale    = "CloudTrail records by default who changed a topic or subscribed, not who published; without data events a forged message cannot be traced to a sender."
    provider     = "Records data events for the topics that a selector names."
    frameworks = {
      cis_controls_8_1 = ["3.14"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-logging-using-cloudtrail.html"]
  }

  obligation "push_credentials_rotated" {
    title        = "Renew credentials of push platforms in time"
    area         = "secrets"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Certificates of Apple expire and keys of Google are withdrawn; pushes then stop without an error to the publisher, and an old key that leaked lets others push in your name."
    provider     = "Stores the credentials, never shows them again and sends an event when an application is disabled."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-application-as-subscriber.html"]
  }
}
