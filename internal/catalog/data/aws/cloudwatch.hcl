service "aws_cloudwatch" {
  name        = "Amazon CloudWatch"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "Metrics, alarms, logs and dashboards of AWS services and of whatever an application sends."
  aliases     = ["CloudWatch", "CloudWatch Logs", "CloudWatch Alarms", "CloudWatch Synthetics", "CloudWatch Observability Access Manager"]
  resources = [
    "aws_cloudwatch_alarm_mute_rule",
    "aws_cloudwatch_composite_alarm",
    "aws_cloudwatch_contributor_insight_rule",
    "aws_cloudwatch_contributor_managed_insight_rule",
    "aws_cloudwatch_dashboard",
    "aws_cloudwatch_log_account_policy",
    "aws_cloudwatch_log_anomaly_detector",
    "aws_cloudwatch_log_data_protection_policy",
    "aws_cloudwatch_log_delivery",
    "aws_cloudwatch_log_delivery_destination",
    "aws_cloudwatch_log_delivery_destination_policy",
    "aws_cloudwatch_log_delivery_source",
    "aws_cloudwatch_log_destination",
    "aws_cloudwatch_log_destination_policy",
    "aws_cloudwatch_log_group",
    "aws_cloudwatch_log_index_policy",
    "aws_cloudwatch_log_metric_filter",
    "aws_cloudwatch_log_resource_policy",
    "aws_cloudwatch_log_stream",
    "aws_cloudwatch_log_subscription_filter",
    "aws_cloudwatch_log_transformer",
    "aws_cloudwatch_metric_alarm",
    "aws_cloudwatch_metric_stream",
    "aws_cloudwatch_otel_enrichment",
    "aws_cloudwatch_query_definition",
    "aws_oam_link",
    "aws_oam_sink",
    "aws_oam_sink_policy",
    "aws_synthetics_canary",
    "aws_synthetics_group",
    "aws_synthetics_group_association",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html",
  ]

  # 0 days means that nothing ever expires. log_group_class has no default here: the account decides.
  resource_type "aws_cloudwatch_log_group" {
    defaults = {
      retention_in_days = 0
      skip_destroy      = false
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_cloudwatch_metric_alarm" {
    defaults = {
      actions_enabled    = true
      treat_missing_data = "missing"
    }
    identity = ["id", "alarm_name", "arn"]
  }

  # An alarm names the metric that a filter writes, not the filter.
  resource_type "aws_cloudwatch_log_metric_filter" {
    identity = ["id", "name", "metric_transformation.name"]
  }

  resource_type "aws_cloudwatch_composite_alarm" {
    defaults = { actions_enabled = true }
    identity = ["id", "alarm_name", "arn"]
  }

  area "encryption_in_transit" {
    party  = "provider"
    reason = "Logs and metrics are sent and read over TLS only; there is no listener or certificate to choose."
    source = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/data-protection.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts all metrics and log groups with keys of its own."
    customer = "Names a KMS key for log groups where its own is required."
    reason   = "Encryption cannot be turned off; what remains to decide is the key of a log group."
    source   = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"
  }

  # Predicates

  # Logs

  obligation "log_retention_set" {
    title     = "Set how long logs are kept"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "A log group without retention keeps everything for ever: personal data that should be gone, and a bill that grows each month."
    provider  = "Deletes events when they are older than the retention, and never without one."
    frameworks = {
      aws_fsbp         = ["CloudWatch.16"]
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-11", "SI-12"]
      pci_dss_4_0      = ["10.5.1", "3.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_66"]
      powerpipe = ["cloudwatch_log_group_retention"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]

    # Groups of the class DELIVERY keep events for two days, whatever is set.
    check "aws_cloudwatch_log_group" {
      when    = self.log_group_class != "DELIVERY"
      require = self.retention_in_days != 0
      fix     = { retention_in_days = 365 }
    }
  }

  obligation "log_retention_year" {
    title       = "Keep logs for at least a year"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "Intrusions are often found after months; logs of a few weeks no longer show how the intruder came in."
    provider    = "Keeps events from one day to ten years, or for ever."
    frameworks = {
      aws_fsbp         = ["CloudWatch.16"]
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_338"]
      powerpipe = ["cloudwatch_log_group_retention_period_365"]
    }
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    # Without retention nothing expires, which is long enough.
    check "aws_cloudwatch_log_group" {
      when    = self.log_group_class != "DELIVERY"
      require = self.retention_in_days == 0 || self.retention_in_days >= 365
      fix     = { retention_in_days = 365 }
    }
  }

  obligation "log_group_customer_key" {
    title       = "Encrypt log groups with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under the key of the service everybody with logs:GetLogEvents reads the logs; with a key of your own a second policy decides, and reading can be stopped at once."
    provider    = "Encrypts with its own key unless one is named; events from before the change keep the old one."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["AU-9(3)", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1", "10.3.2"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_158"]
      trivy     = ["AWS-0017"]
      powerpipe = ["log_group_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"]

    check "aws_cloudwatch_log_group" {
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a key whose policy lets the logs service of the Region use it."
    }
  }

  obligation "log_group_deletion_protected" {
    title       = "Protect log groups from deletion"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Deleting the log group is how traces are wiped, or how a careless destroy wipes them; CloudWatch keeps no copy."
    provider    = "Refuses to delete a protected group until the protection is taken off, which CloudTrail records."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-9"]
      pci_dss_4_0      = ["10.3.2"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]

    check "aws_cloudwatch_log_group" {
      require = self.deletion_protection_enabled == true || self.skip_destroy == true
      fix     = { deletion_protection_enabled = true }
      autofix = true
    }
  }

  obligation "log_data_masked" {
    title       = "Mask sensitive data in logs"
    area        = "data_content"
    severity    = "low"
    recommended = false
    rationale   = "Applications log card numbers, tokens and addresses by accident; everybody who reads logs then reads those."
    provider    = "Finds data of the chosen kinds when events arrive and masks them for readers without logs:Unmask."
    frameworks  = { nist_800_53_r5 = ["SI-12(1)"], iso_27001_2022 = ["A.8.11"], gdpr = ["32"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "gdpr"]
    sources     = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"]

    # Only the class STANDARD can mask.
    check "aws_cloudwatch_log_group" {
      companion "aws_cloudwatch_log_data_protection_policy" {
        attribute = "log_group_name"
      }
      when    = self.log_group_class == null || self.log_group_class == "STANDARD"
      require = length(companions.aws_cloudwatch_log_data_protection_policy) > 0
      remedy  = "Add an aws_cloudwatch_log_data_protection_policy for the log group, or exempt it where an aws_cloudwatch_log_account_policy masks for the whole account."
    }
  }

  obligation "policy_not_public" {
    title     = "Keep log and metric policies from the public"
    area      = "identity_access"
    severity  = "high"
    rationale = "Principal \"*\" lets any AWS account write forged events into your logs, subscribe to a destination or share its telemetry with your sink."
    provider  = "Evaluates the policy on every request and, for a destination, on every subscription."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AU-9"]
      pci_dss_4_0      = ["10.3.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    equivalents = { powerpipe = ["cloudwatch_destination_policy_wildcards"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html",
      "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html",
    ]

    check "aws_cloudwatch_log_destination_policy" {
      require = !anytrue([for s in policy(self.access_policy) : grants_to_all(s)])
      remedy  = "Name the sending accounts as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }

    check "aws_cloudwatch_log_delivery_destination_policy" {
      require = !anytrue([for s in policy(self.delivery_destination_policy) : grants_to_all(s)])
      remedy  = "Name the sending accounts as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }

    check "aws_cloudwatch_log_resource_policy" {
      require = !anytrue([for s in policy(self.policy_document) : grants_to_all(s)])
      remedy  = "Name the services or accounts as Principal."
    }

    check "aws_oam_sink_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name the source accounts as Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "destination_policy_actions" {
    title     = "Allow destinations only what senders need"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With logs:* a sending account may also change or delete the destination that collects everybody's logs."
    provider  = "Separates subscribing from administering."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { powerpipe = ["cloudwatch_destination_policy_wildcards"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateDestination.html"]

    check "aws_cloudwatch_log_destination_policy" {
      require = !anytrue([for s in policy(self.access_policy) : grants_whole_service(s)])
      remedy  = "Allow logs:PutSubscriptionFilter and nothing else."
    }
  }

  obligation "canary_no_secrets" {
    title     = "Keep secrets out of canary variables"
    area      = "secrets"
    severity  = "high"
    rationale = "Canaries sign in like users. A password among their environment variables is readable for everybody who may read the canary, and lies in the Terraform state and in the function behind it."
    provider  = "Encrypts the variables at rest, hands them to the function that runs the script, and advises against secrets in them."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonSynthetics/latest/APIReference/API_CanaryRunConfigInput.html"]

    check "aws_synthetics_canary" {
      require = !anytrue([for name, value in self.run_config[0].environment_variables : holds_secret(name, value)])
      remedy  = "Let the script read the secret from Secrets Manager under the canary's role, and pass only its name."
    }
  }

  # Alarms

  obligation "alarm_action_set" {
    title     = "Give alarms an action"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "An alarm without an action turns red on a page that nobody has open."
    provider  = "Starts the named actions when the state changes."
    frameworks = {
      aws_fsbp         = ["CloudWatch.15"]
      cis_controls_8_1 = ["13.1"]
      nist_800_53_r5   = ["AU-6(1)", "SI-4(5)"]
      pci_dss_4_0      = ["10.4.1", "10.7.2"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { powerpipe = ["cloudwatch_alarm_action_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html"]

    # An alarm that a composite alarm evaluates leaves the action to that one.
    check "aws_cloudwatch_metric_alarm" {
      companion "aws_cloudwatch_composite_alarm" {
        attribute = "alarm_rule"
      }
      when    = length(companions.aws_cloudwatch_composite_alarm) == 0
      require = length(self.alarm_actions) > 0
      remedy  = "Set alarm_actions to an SNS topic that somebody answers, or to another action."
    }

    check "aws_cloudwatch_composite_alarm" {
      require = length(self.alarm_actions) > 0
      remedy  = "Set alarm_actions to an SNS topic that somebody answers, or to another action."
    }
  }

  obligation "alarm_actions_enabled" {
    title     = "Leave alarm actions enabled"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Actions are disabled for a maintenance and forgotten; the alarm then sees the failure and tells nobody."
    provider  = "Runs actions while they are enabled, and changes the state in any case."
    frameworks = {
      aws_fsbp         = ["CloudWatch.17"]
      cis_controls_8_1 = ["13.1"]
      nist_800_53_r5   = ["AU-6(1)", "SI-4(5)"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_319"] }
    sources     = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html"]

    check "aws_cloudwatch_metric_alarm" {
      also    = ["aws_cloudwatch_composite_alarm"]
      require = self.actions_enabled == true
      fix     = { actions_enabled = true }
    }
  }

  # Metric filters on the log group of a trail. Alarms are asked of the filters, not here.

  obligation "filter_root_use" {
    title       = "Count use of the root user"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Root answers to no policy. Its sign-in is so rare that every single one deserves a question, and nobody asks if nothing counts them."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.3"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AC-6(9)", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      hipaa               = ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0149"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("userIdentity[.]type", f.pattern) && matches("Root", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_denied_calls" {
    title       = "Count calls that were denied"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Whoever tries out a stolen key is denied first; a burst of denied calls is the earliest sign there is."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.1"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0147"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("UnauthorizedOperation|AccessDenied", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_sign_in_without_mfa" {
    title       = "Count console sign-in without MFA"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A sign-in without a second factor shows the account that was forgotten when MFA was introduced, or the one that has just been taken over."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.2"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0148"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("ConsoleLogin", f.pattern) && matches("MFAUsed", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_sign_in_failures" {
    title       = "Count failed console sign-ins"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Passwords are guessed in series; without a count the series ends unnoticed when one fits."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.6"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AC-7", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      hipaa               = ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0152"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("ConsoleLogin", f.pattern) && matches("Failed|errorMessage|responseElements", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"ConsoleLogin\") && ($.errorMessage = \"Failed authentication\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_iam_changes" {
    title       = "Count changes of IAM policies"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "An intruder gives himself lasting rights with one policy change, which looks like daily work in the trail."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.4"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AC-2(4)", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0150"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("(Attach|Put)(Role|User|Group|[*])Policy|CreatePolicyVersion", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"AttachRolePolicy\") || ($.eventName = \"PutUserPolicy\") || ($.eventName = \"CreatePolicyVersion\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_trail_changes" {
    title       = "Count changes of trails"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Stopping the trail is how an intruder works unseen; the call that stops it is the last one recorded."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.5"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-5", "AU-9"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0151"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("StopLogging|DeleteTrail|UpdateTrail", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"StopLogging\") || ($.eventName = \"DeleteTrail\") || ($.eventName = \"UpdateTrail\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_key_loss" {
    title       = "Count disabled or deleted KMS keys"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "What a deleted key encrypted is gone for good. There are 7 to 30 days to notice, if anything tells."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.7"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["SC-12", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0153"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("DisableKey|ScheduleKeyDeletion", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventSource = \"kms.amazonaws.com\") && (($.eventName = \"DisableKey\") || ($.eventName = \"ScheduleKeyDeletion\")) }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_bucket_policy_changes" {
    title       = "Count changes of bucket policies"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "One changed policy publishes a bucket within seconds; scanners find it within hours."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.8"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AC-3", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0154"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("(Put|Delete)Bucket(Policy|Acl)", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"PutBucketPolicy\") || ($.eventName = \"PutBucketAcl\") || ($.eventName = \"DeleteBucketPolicy\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_config_changes" {
    title       = "Count changes of AWS Config"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "With the recorder stopped, what happens to resources afterwards is seen by no rule and no history."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.9"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["CM-6", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0155"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("StopConfigurationRecorder|DeleteDeliveryChannel|PutDeliveryChannel", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"StopConfigurationRecorder\") || ($.eventName = \"DeleteDeliveryChannel\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_security_group_changes" {
    title       = "Count changes of security groups"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A port opened by hand for an hour stays open for a year, and Terraform shows it only at the next plan."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.10"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["SC-7", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0156"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("SecurityGroup(Ingress|Egress|Rules)|(Create|Delete)SecurityGroup", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"AuthorizeSecurityGroupIngress\") || ($.eventName = \"ModifySecurityGroupRules\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_network_acl_changes" {
    title       = "Count changes of network ACLs"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Network ACLs change almost never. A change nobody announced either opens subnets or cuts them off."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.11"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6(1)", "SI-4(12)"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.308(a)(6)(i)"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { trivy = ["AWS-0157"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("NetworkAcl", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"CreateNetworkAclEntry\") || ($.eventName = \"ReplaceNetworkAclEntry\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_gateway_changes" {
    title       = "Count changes of network gateways"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "An internet gateway attached to a private network is the way in and the way out for data."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.12"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6(1)", "SI-4(12)"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.308(a)(6)(i)"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { trivy = ["AWS-0158"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("(Internet|Customer)Gateway", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"AttachInternetGateway\") || ($.eventName = \"CreateInternetGateway\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_route_changes" {
    title       = "Count changes of route tables"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "One new route sends traffic past the firewall or to somebody else's interface, and everything seems to work."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.13"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6(1)", "SI-4(12)"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.308(a)(6)(i)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0159"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("(Create|Replace|Delete)Route", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"CreateRoute\") || ($.eventName = \"ReplaceRoute\") || ($.eventName = \"DeleteRouteTable\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_vpc_changes" {
    title       = "Count changes of VPCs"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A new peering joins two networks that were meant to stay apart; a new VPC is a place nobody watches."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.14"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6(1)", "SI-4(12)"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2", "CC7.3"]
      hipaa               = ["164.308(a)(6)(i)"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { trivy = ["AWS-0160"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("(Create|Delete)Vpc|VpcPeeringConnection|ModifyVpcAttribute", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventName = \"CreateVpc\") || ($.eventName = \"AcceptVpcPeeringConnection\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "filter_organization_changes" {
    title       = "Count changes of the organization"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Leaving the organization or detaching a policy takes an account out of every guardrail at once."
    provider    = "Matches each event of the log group against the filters that exist and counts the hits."
    frameworks = {
      cis_aws_foundations = ["5.15"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["CM-3(5)", "SI-4"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0174"] }
    sources     = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]

    check "aws_cloudwatch_log_group" {
      companion "aws_cloudtrail" {
        attribute = "cloud_watch_logs_group_arn"
      }
      companion "aws_cloudwatch_log_metric_filter" {
        attribute = "log_group_name"
      }
      when    = length(companions.aws_cloudtrail) > 0
      require = anytrue([for f in companions.aws_cloudwatch_log_metric_filter : matches("organizations[.]amazonaws[.]com", f.pattern)])
      remedy  = "Add an aws_cloudwatch_log_metric_filter with a pattern such as { ($.eventSource = \"organizations.amazonaws.com\") && ($.eventName = \"LeaveOrganization\") }, and an alarm on its metric; waive this where EventBridge rules or a security tool watch the trail."
    }
  }

  obligation "metric_filter_alarmed" {
    title       = "Alarm on what metric filters count"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A filter without an alarm counts denied calls and root sign-ins into a metric that nobody looks at."
    provider    = "Publishes the metric; evaluates and acts only where an alarm names it."
    frameworks = {
      cis_controls_8_1 = ["13.1"]
      nist_800_53_r5   = ["AU-6(1)", "SI-4(5)"]
      pci_dss_4_0      = ["10.4.1.1"]
      iso_27001_2022   = ["A.8.16"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html"]

    check "aws_cloudwatch_log_metric_filter" {
      companion "aws_cloudwatch_metric_alarm" {
        attribute = "metric_name"
      }
      companion "aws_cloudwatch_metric_alarm" {
        name      = "expression_alarms"
        attribute = "metric_query.metric.metric_name"
      }
      require = length(companions.aws_cloudwatch_metric_alarm) + length(companions.expression_alarms) > 0
      remedy  = "Add an aws_cloudwatch_metric_alarm whose metric_name and namespace are those of metric_transformation."
    }
  }

  # Process and evidence

  obligation "identity_alarms" {
    title        = "Alarm on suspicious sign-ins"
    area         = "threat_detection"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For every account: the metric filters or rules on the trail for denied calls, sign-in without MFA, use of the root user and failed console sign-ins, each with its alarm, and a test that reached a person."
    rationale    = "The first signs of a stolen key are calls that fail and sign-ins from nowhere; filter, alarm and receiver are three resources, often in three accounts, and one of them is missing."
    provider     = "Records the calls in CloudTrail and evaluates filters and alarms that exist."
    frameworks = {
      cis_aws_foundations = ["5.1", "5.2", "5.3", "5.6"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      pci_dss_4_0         = ["10.4.1"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
  }

  obligation "change_alarms" {
    title        = "Alarm on changes to what protects the account"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For every account: the metric filters or rules for changes of IAM policies, CloudTrail, AWS Config, bucket policies, Organizations and for disabled or deleted keys, each with its alarm, and a test that reached a person."
    rationale    = "An intruder first turns off what would give him away; the change itself is the last event that is certain to be recorded."
    provider     = "Records the calls in CloudTrail and evaluates filters and alarms that exist."
    frameworks = {
      cis_aws_foundations = ["5.4", "5.5", "5.7", "5.8", "5.9", "5.15"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      pci_dss_4_0         = ["10.4.1"]
      iso_27001_2022      = ["A.8.15", "A.8.16"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]
  }

  obligation "network_change_alarms" {
    title        = "Alarm on changes to the network"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "For every account: the metric filters or rules for changes of security groups, network ACLs, gateways, route tables and VPCs, each with its alarm, and a test that reached a person."
    rationale    = "A rule opened by hand for an hour stays for a year, and no plan shows it until the next run."
    provider     = "Records the calls in CloudTrail and evaluates filters and alarms that exist."
    frameworks = {
      cis_aws_foundations = ["5.10", "5.11", "5.12", "5.13", "5.14"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      pci_dss_4_0         = ["10.4.1"]
      iso_27001_2022      = ["A.8.16", "A.8.20"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]
  }

  obligation "logs_reviewed" {
    title        = "Read the logs"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Collected logs that nobody queries are found full of the attack afterwards."
    provider     = "Offers queries, anomaly detection and subscriptions to other tools."
    frameworks = {
      cis_controls_8_1 = ["8.11"]
      nist_800_53_r5   = ["AU-6"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html"]
  }

  obligation "alarms_tested" {
    title        = "Test alarms and who receives them"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of alarms set off on purpose with the time at which a person answered each, dead receivers replaced, alarms in INSUFFICIENT_DATA explained."
    rationale    = "Subscriptions lapse, addresses leave the company and metrics change their names; the alarm stays green because no data arrives."
    provider     = "Sets an alarm's state on request for a test."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-3", "SI-4(5)"]
      pci_dss_4_0      = ["10.7.2", "12.10.5"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.3"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html"]
  }

  obligation "log_access_review" {
    title        = "Review who reads and deletes logs"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Logs tell how systems work and what users do; those who administer the system should not be able to remove its traces."
    provider     = "Evaluates the policies and records administrative calls in CloudTrail."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)", "AU-9(4)"]
      pci_dss_4_0      = ["10.3.1", "7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/auth-and-access-control-cwl.html"]
  }

  obligation "no_secrets_in_logs" {
    title        = "Keep secrets and personal data out of logs"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A token in a log line is valid for all who read logs, and personal data there is forgotten when somebody asks for deletion."
    provider     = "Stores what it is sent, and masks kinds of data when a policy says so."
    frameworks = {
      nist_800_53_r5 = ["AU-3(3)"]
      iso_27001_2022 = ["A.8.15"]
      soc_2          = ["C1.1"]
      gdpr           = ["25"]
    }
    derived = ["nist_800_53_r5", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"]
  }

  obligation "logs_copied" {
    title        = "Keep a copy of logs outside the account"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of log groups that matter as evidence, the subscription or export of each to a locked bucket of another account, and a sample read back."
    rationale    = "Whoever takes over the account deletes its log groups; CloudWatch has no backup of them."
    provider     = "Delivers events to other accounts where a subscription exists."
    frameworks = {
      cis_controls_8_1 = ["8.9"]
      nist_800_53_r5   = ["AU-9(2)"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html"]
  }
}
