service "aws_sqs" {
  name        = "Amazon SQS"
  cloud       = "aws"
  family      = "message_queue"
  description = "Queues that keep messages of one program until another takes them, with a policy on every queue."
  aliases     = ["SQS", "Amazon Simple Queue Service", "Simple Queue Service"]
  resources = [
    "aws_sqs_queue",
    "aws_sqs_queue_policy",
    "aws_sqs_queue_redrive_allow_policy",
    "aws_sqs_queue_redrive_policy",
  ]
  sources = [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ]

  # sqs_managed_sse_enabled has none: SQS turns it on for new queues, queues from before October 2022 keep what they have.
  resource_type "aws_sqs_queue" {
    defaults = {
      message_retention_seconds = 345600
      fifo_queue                = false
    }
    identity = ["id", "url", "arn", "name"]
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Deletes each message when its retention period ends, between one minute and 14 days after it was sent."
    customer = "Sets a period that outlives its longest outage, deletes what was handled, keeps nothing in a queue that has to be kept."
    reason   = "A message that nobody took in time is gone without a trace, and none can be kept for longer than 14 days."
    source   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"
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

  function "serves_any_account" {
    description = "Whether a statement lets an AWS service act for whichever account asks it to."
    params      = ["statement"]
    result = (
      statement.effect == "Allow"
      && anytrue([for p in statement.principals : startswith(p, "Service:")])
      && !anytrue([for c in statement.conditions : matches("^aws:(source(arn|account|owner|orgid|orgpaths)|principalorgid)$", c.key)])
    )
  }

  # Encryption

  # New queues are encrypted, and code has to say otherwise to lose that.
  obligation "encryption_on" {
    title     = "Do not turn the encryption of a queue off"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "With SQS-managed encryption set to false and no KMS key, message bodies are stored in plain text, and the queue accepts requests over plain HTTP too."
    provider  = "Encrypts queues that are created over TLS with keys of its own unless told not to."
    frameworks = {
      aws_fsbp         = ["SQS.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_27"]
      trivy     = ["AWS-0096"]
      powerpipe = ["sqs_queue_encrypted_at_rest"]
    }
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html"]

    check "aws_sqs_queue" {
      require = self.kms_master_key_id != null || self.sqs_managed_sse_enabled != false
      fix     = { sqs_managed_sse_enabled = true }
      autofix = true
    }
  }

  # The tools flag every queue that says nothing. Most of these are encrypted by
  # default, so it is a matter of its own, with a severity of its own.
  obligation "encryption_stated" {
    title     = "Write the encryption of a queue in code"
    area      = "encryption_at_rest"
    severity  = "low"
    rationale = "Terraform leaves alone what the code does not mention: a queue from before October 2022 stays in plain text, and nobody sees it when somebody turns encryption off by hand."
    provider  = "Encrypts new queues by default and leaves older ones as they are."
    frameworks = {
      aws_fsbp         = ["SQS.1"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["CM-6", "SC-28"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_27"]
      trivy     = ["AWS-0096"]
      powerpipe = ["sqs_queue_encrypted_at_rest"]
    }
    sources = ["https://aws.amazon.com/blogs/compute/announcing-server-side-encryption-with-amazon-simple-queue-service-managed-encryption-keys-sse-sqs-by-default/"]

    check "aws_sqs_queue" {
      require = self.kms_master_key_id != null || self.sqs_managed_sse_enabled != null
      fix     = { sqs_managed_sse_enabled = true }
      autofix = true
    }
  }

  obligation "kms_key_own" {
    title     = "Use a key of your own where you use KMS"
    area      = "key_management"
    severity  = "medium"
    rationale = "The policy of alias/aws/sqs cannot be changed: SNS, EventBridge, S3 and other accounts cannot use it, their messages are lost, and you pay for KMS calls without deciding who decrypts."
    provider  = "Manages alias/aws/sqs and its policy; nobody else can."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov = ["CKV2_AWS_73"]
      trivy   = ["AWS-0135"]
    }
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"]

    check "aws_sqs_queue" {
      companion "aws_kms_key" {
        self_attribute = "kms_master_key_id"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_master_key_id"
      }

      require = length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || !matches("alias/aws/sqs$", self.kms_master_key_id)
      remedy  = "Set kms_master_key_id to a key of your own whose policy lets producers generate data keys and consumers decrypt, or leave KMS out and set sqs_managed_sse_enabled = true."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt queues with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "With SQS-managed encryption everybody whom IAM lets receive a message can read it; an own key is a second lock, leaves a trace of every use and can be disabled in an emergency."
    provider    = "Calls the key for every data key and refuses messages when it may not."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"]

    check "aws_sqs_queue" {
      companion "aws_kms_key" {
        self_attribute = "kms_master_key_id"
      }

      companion "aws_kms_alias" {
        self_attribute = "kms_master_key_id"
      }

      require = self.kms_master_key_id != null && (length(companions.aws_kms_key) > 0 || length(companions.aws_kms_alias) > 0 || !matches("alias/aws/sqs$", self.kms_master_key_id))
      remedy  = "Set kms_master_key_id to the id, ARN or alias of a key of your own."
    }
  }

  # A queue with encryption takes requests over HTTPS only.
  obligation "https_required" {
    title       = "Refuse plain HTTP where a queue is not encrypted"
    area        = "encryption_in_transit"
    severity    = "medium"
    recommended = false
    rationale   = "A queue without encryption may be reached over plain HTTP at some endpoints; messages and signed requests then cross the network readable and can be replayed for minutes."
    provider    = "Offers TLS at every endpoint and insists on it for encrypted queues."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
    ]

    check "aws_sqs_queue" {
      companion "aws_sqs_queue_policy" {
        attribute = "queue_url"
      }

      when = self.kms_master_key_id == null && self.sqs_managed_sse_enabled != true
      require = (
        anytrue([for s in policy(self.policy) : denies_plain_http(s)])
        || anytrue([for p in companions.aws_sqs_queue_policy : anytrue([for s in policy(p.policy) : denies_plain_http(s)])])
      )
      remedy = "Set sqs_managed_sse_enabled = true, or deny sqs:* to Principal \"*\" in the queue policy where aws:SecureTransport is false."
    }
  }

  # Policies

  obligation "policy_not_public" {
    title     = "Allow nothing to everyone in queue policies"
    area      = "identity_access"
    severity  = "critical"
    rationale = "An Allow for Principal \"*\" without a condition that pins the caller lets any AWS account, or anybody without one, read messages, delete them or feed forged ones to your programs."
    provider  = "Evaluates the queue policy on every request and enforces it as written."
    frameworks = {
      aws_fsbp            = ["SQS.3"]
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
      checkov   = ["CKV_AWS_168", "CKV_AWS_387"]
      powerpipe = ["sqs_queue_policy_no_principal_star"]
    }
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"]

    check "aws_sqs_queue" {
      also    = ["aws_sqs_queue_policy"]
      require = !anytrue([for s in policy(self.policy) : opens_to_all(s)])
      remedy  = "Name accounts, roles or services in Principal, or add a condition such as aws:SourceArn or aws:PrincipalOrgID with fixed values."
    }
  }

  obligation "policy_actions_limited" {
    title     = "Name the actions that a queue policy allows"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With sqs:* whoever is meant to send can also purge or delete the queue and rewrite its policy, and every action that SQS adds later is allowed as well."
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
    equivalents = {
      checkov   = ["CKV_AWS_72"]
      trivy     = ["AWS-0097"]
      powerpipe = ["sqs_queue_policy_no_action_star"]
    }
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html"]

    check "aws_sqs_queue" {
      also    = ["aws_sqs_queue_policy"]
      require = !anytrue([for s in policy(self.policy) : s.effect == "Allow" && (anytrue([for a in s.actions : is_service_wildcard(a)]) || length(s.not_actions) > 0)])
      remedy  = "Write the actions that are needed: sqs:SendMessage for producers; sqs:ReceiveMessage, sqs:DeleteMessage and sqs:GetQueueAttributes for consumers."
    }
  }

  obligation "service_senders_pinned" {
    title     = "Tie AWS services that send to their source"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A statement for sns.amazonaws.com or s3.amazonaws.com without a source lets topics and buckets of any account send through that service into your queue: the service is trusted, whoever uses it is not."
    provider  = "Puts the ARN and account of the source into each request that a service makes."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]

    check "aws_sqs_queue" {
      also    = ["aws_sqs_queue_policy"]
      require = !anytrue([for s in policy(self.policy) : serves_any_account(s)])
      remedy  = "Add a condition on aws:SourceArn (the topic, rule or bucket) or aws:SourceAccount to the statement."
    }
  }

  # Messages that fail

  # A queue that others name in their redrive policy is a dead-letter queue itself.
  obligation "dead_letter_queue" {
    title       = "Give every queue a dead-letter queue"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A message that no consumer can handle comes back until its retention ends and is then lost; in a FIFO queue it blocks its whole group meanwhile."
    provider    = "Counts receives and moves a message when the count passes the limit."
    frameworks  = { nist_800_53_r5 = ["SI-11"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"]

    check "aws_sqs_queue" {
      companion "aws_sqs_queue_redrive_policy" {
        attribute = "queue_url"
      }

      companion "aws_sqs_queue_redrive_allow_policy" {
        attribute = "queue_url"
      }

      companion "aws_sqs_queue" {
        name      = "sources"
        attribute = "redrive_policy"
      }

      companion "aws_sqs_queue_redrive_policy" {
        name      = "source_policies"
        attribute = "redrive_policy"
      }

      when = !(
        self.redrive_allow_policy != null
        || length(companions.aws_sqs_queue_redrive_allow_policy) > 0
        || length(companions.sources) > 0
        || length(companions.source_policies) > 0
        || matches("(?i)(dlq|dead|failed|failures|redrive)", self.name)
        || matches("(?i)(dlq|dead|failed|failures|redrive)", self.name_prefix)
      )
      require = self.redrive_policy != null || length(companions.aws_sqs_queue_redrive_policy) > 0
      remedy  = "Set redrive_policy to jsonencode({ deadLetterTargetArn = ..., maxReceiveCount = 5 }) with a second queue of the same type."
    }
  }

  obligation "redrive_sources_named" {
    title      = "Name the queues that may use a dead-letter queue"
    area       = "application_controls"
    severity   = "low"
    rationale  = "With allowAll every queue of the account and Region can drop its failures here; alarms and redrives then mix messages of several programs and data classes."
    provider   = "Refuses redrive policies of queues that the list leaves out."
    frameworks = { cis_controls_8_1 = ["3.3"], nist_800_53_r5 = ["AC-4"], iso_27001_2022 = ["A.5.15"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html"]

    check "aws_sqs_queue" {
      when    = self.redrive_allow_policy != null
      require = jsondecode(self.redrive_allow_policy).redrivePermission != "allowAll"
      remedy  = "Set redrivePermission to \"byQueue\" with sourceQueueArns, or to \"denyAll\"."
    }

    check "aws_sqs_queue_redrive_allow_policy" {
      require = jsondecode(self.redrive_allow_policy).redrivePermission != "allowAll"
      remedy  = "Set redrivePermission to \"byQueue\" with sourceQueueArns, or to \"denyAll\"."
    }
  }

  obligation "retention_survives_outage" {
    title      = "Keep messages for four days or longer"
    area       = "retention_deletion"
    severity   = "low"
    rationale  = "A consumer that stops on Friday evening is mended on Monday; with a shorter retention the orders of the weekend are deleted unread."
    provider   = "Deletes messages when the period ends, read or not."
    frameworks = { nist_800_53_r5 = ["SI-12"] }
    derived    = ["nist_800_53_r5"]
    sources    = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html"]

    check "aws_sqs_queue" {
      require = self.message_retention_seconds >= 345600
      fix     = { message_retention_seconds = 1209600 }
    }
  }

  # What no code shows

  obligation "access_reviewed" {
    title        = "Review who may send to and read from each queue"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Partners, old producers and test accounts stay in queue policies when an integration ends; IAM policies with sqs:* on every resource open all queues at once."
    provider     = "Reports queues that are open to other accounts in IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html"]
  }

  obligation "backlog_watched" {
    title        = "Alarm on old messages and on dead letters"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of alarms on ApproximateAgeOfOldestMessage of every queue and on ApproximateNumberOfMessagesVisible of every dead-letter queue, each with its receiver, and the last alarm that fired with what was done."
    rationale    = "A stalled consumer and a filling dead-letter queue make no noise; the first sign is a customer who misses something, or retention that deletes the evidence."
    provider     = "Publishes the metrics and fires the alarms that exist."
    frameworks   = { nist_800_53_r5 = ["AU-6", "SI-4"], iso_27001_2022 = ["A.8.16"], soc_2 = ["CC7.2"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html"]
  }

  obligation "redrive_rehearsed" {
    title        = "Rehearse sending lost messages again"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rehearsal: messages moved back from a dead-letter queue and messages produced anew from the system of record, counts before and after, duplicates found, duration."
    rationale    = "A purged queue cannot be restored. Only a producer that can send again and a consumer that bears duplicates bring the work back, and both fail when tried for the first time in an outage."
    provider     = "Moves messages out of dead-letter queues on request; keeps no copy of deleted ones."
    frameworks   = { nist_800_53_r5 = ["CP-4", "CP-10"], soc_2 = ["A1.3"] }
    derived      = ["nist_800_53_r5", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html"]
  }

  # Selectors are set on trails, mostly in another account.
  obligation "message_events_logged" {
    title        = "Record who sends and receives messages"
    area         = "logging_monitoring"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Event selectors with the resource type AWS::SQS::Queue for every queue with sensitive messages, and one sample record each of SendMessage and ReceiveMessage."
    rationale    = "CloudTrail records by default who changed a queue, not who took its messages; without data events a stolen role can drain a queue unseen."
    provider     = "Records data events for the queues that a selector names."
    frameworks = {
      cis_controls_8_1 = ["3.14"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-logging-using-cloudtrail.html"]
  }

  obligation "payloads_classified" {
    title        = "Decide what may travel in messages"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "Whole records slip into messages, are copied to dead-letter queues and logs and stay there for 14 days; message attributes and queue names are not encrypted at all."
    provider     = "Stores and delivers any body without looking at it."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2"]
      iso_27001_2022   = ["A.5.12"]
      soc_2            = ["C1.1"]
      gdpr             = ["25"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"]
  }

  obligation "flood_playbook" {
    title        = "Rehearse a flooded or poisoned queue"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Forged or harmful messages drive every consumer behind the queue; somebody must know how to cut the sender, stop consumers, keep samples as evidence and clean up without losing good messages."
    provider     = "Enforces a changed policy within about a minute and deletes all messages when a purge is asked for."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-using-purge-queue.html"]
  }
}
