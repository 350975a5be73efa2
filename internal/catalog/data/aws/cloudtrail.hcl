service "aws_cloudtrail" {
  name        = "AWS CloudTrail"
  cloud       = "aws"
  family      = "log_and_audit_service"
  description = "The record of who called which AWS API when: trails that deliver it to a bucket, and event data stores that keep it for queries."
  seeds       = [245]
  aliases     = ["CloudTrail", "CloudTrail Lake"]
  resources = [
    "aws_cloudtrail",
    "aws_cloudtrail_event_data_store",
    "aws_cloudtrail_organization_delegated_admin_account",
  ]
  sources = [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html",
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html",
  ]

  resource_type "aws_cloudtrail" {
    defaults = {
      enable_logging                             = true
      include_global_service_events              = true
      is_multi_region_trail                      = false
      is_organization_trail                      = false
      enable_log_file_validation                 = false
      "event_selector.include_management_events" = true
      "event_selector.read_write_type"           = "All"
    }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_cloudtrail_event_data_store" {
    defaults = {
      multi_region_enabled           = true
      organization_enabled           = false
      termination_protection_enabled = true
      retention_period               = 2555
    }
    identity = ["id", "name", "arn"]
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps delivered log files in a bucket with versioning or Object Lock, away from the account they tell about, and can read old ones."
    reason   = "Log files are objects in the customer's bucket; CloudTrail itself remembers management events of 90 days only."
    source   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts log files on delivery with the keys of S3, or with the KMS key that the trail names."
    customer = "Names a key where reading the bucket must not be enough, and keeps the log group and the copies encrypted too."
    reason   = "The key of the log files is a setting of the trail."
    source   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"
  }

  variant "lake" {
    name        = "CloudTrail Lake"
    description = "Event data stores that keep events immutably inside CloudTrail for SQL queries; not open to new customers since 31 May 2026."
    source      = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html"

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Stores events redundantly and unchangeable until their retention ends, and holds a deleted store for seven days."
      customer = "Leaves termination protection on, exports what must outlive the store, plans the move to another place as the service takes no new customers."
      reason   = "The events of a store lie with AWS and not in a bucket of the customer."
      source   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake.html"
    }

    area "retention_deletion" {
      party    = "shared"
      kind     = "dependent"
      provider = "Refuses to change or delete single events and removes them when the retention period is over."
      customer = "Chooses period and billing mode, which bound how long events stay and what that costs."
      reason   = "An event data store has one retention period for all its events."
      source   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake.html"
    }
  }

  # Predicates on event selectors

  function "selects" {
    description = "Whether an advanced event selector selects a category of events."
    params      = ["selector", "category"]
    result      = anytrue([for f in selector.field_selector : f.field == "eventCategory" && contains(f.equals, category)])
  }

  function "takes" {
    description = "Whether an advanced event selector lets read events (\"true\") or write events (\"false\") through."
    params      = ["selector", "read_only"]
    result      = !anytrue([for f in selector.field_selector : f.field == "readOnly" && !contains(f.equals, read_only)])
  }

  function "selects_objects" {
    description = "Whether an advanced event selector selects data events of S3 objects."
    params      = ["selector"]
    result      = selects(selector, "Data") && anytrue([for f in selector.field_selector : f.field == "resources.type" && contains(f.equals, "AWS::S3::Object")])
  }

  function "names_objects" {
    description = "Whether an event selector selects data events of S3 objects."
    params      = ["selector"]
    result      = anytrue([for d in selector.data_resource : d.type == "AWS::S3::Object"])
  }

  function "any_selects" {
    description = "Whether one of the advanced event selectors selects a category of events."
    params      = ["selectors", "category"]
    result      = anytrue([for s in selectors : selects(s, category)])
  }

  function "any_selects_management" {
    description = "Whether one of the advanced event selectors selects management events, and of them the read events (\"true\") or the write events (\"false\")."
    params      = ["selectors", "read_only"]
    result      = anytrue([for s in selectors : selects(s, "Management") && takes(s, read_only)])
  }

  function "any_names_management" {
    description = "Whether one of the event selectors selects management events."
    params      = ["selectors"]
    result      = anytrue([for s in selectors : s.include_management_events == true])
  }

  function "takes_every_source" {
    description = "Whether an advanced event selector leaves no source of management events out."
    params      = ["selector"]
    result      = !selects(selector, "Management") || alltrue([for f in selector.field_selector : f.field != "eventSource" || length(f.not_equals) == 0])
  }

  # Predicates on the bucket of a trail

  function "public_acl" {
    description = "Whether a canned ACL lets in everyone or all AWS accounts."
    params      = ["acl"]
    result      = contains(["public-read", "public-read-write", "authenticated-read", "website"], acl)
  }

  function "public_group" {
    description = "Whether a grantee is everyone or all AWS accounts."
    params      = ["uri"]
    result      = matches("/global/(AllUsers|AuthenticatedUsers)$", uri)
  }

  function "opens_to_all" {
    description = "Whether a policy lets in everybody, without a condition that narrows who."
    params      = ["document"]
    result      = anytrue([for s in policy(document) : allows_unnamed(s) && !limits_callers(s, ["s3:dataaccesspointaccount", "s3:dataaccesspointarn"])])
  }

  function "takes_any_trail" {
    description = "Whether a statement lets CloudTrail write for trails of any account."
    params      = ["s"]
    result = (
      lower(s.effect) == "allow" && contains(s.principals, "Service:cloudtrail.amazonaws.com")
      && anytrue([for a in s.actions : action_matches(a, "s3:PutObject")])
      && !anytrue([for c in s.conditions : contains(["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"], c.key)])
    )
  }

  # What is recorded

  obligation "logging_enabled" {
    title     = "Leave the trail recording"
    area      = "logging_monitoring"
    severity  = "critical"
    rationale = "A trail that exists and does not record looks right in every list; what an intruder does meanwhile is known for 90 days at most, in one account and one Region."
    provider  = "Records while logging is on and keeps management events of 90 days in the event history."
    frameworks = {
      aws_fsbp            = ["CloudTrail.1", "CloudTrail.3"]
      cis_aws_foundations = ["4.1"]
      cis_controls_8_1    = ["8.2", "8.12"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_251"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html"]

    check "aws_cloudtrail" {
      require = self.enable_logging == true
      fix     = { enable_logging = true }
      autofix = true
    }

    check "aws_cloudtrail_event_data_store" {
      require = self.suspend == null || lower(self.suspend) != "true"
      remedy  = "Remove suspend, or set it to false."
    }
  }

  obligation "multi_region" {
    title     = "Record all Regions"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Intruders start machines and make users where nobody works; a trail of one Region shows none of it."
    provider  = "Adds the trail to every enabled Region, also to those that open later."
    frameworks = {
      aws_fsbp            = ["CloudTrail.1"]
      cis_aws_foundations = ["4.1"]
      cis_controls_8_1    = ["8.2", "8.12"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      pci_dss_4_0         = ["10.2.1"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_67"]
      trivy     = ["AWS-0014"]
      powerpipe = ["cloudtrail_enabled_all_regions"]
    }
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html"]

    check "aws_cloudtrail" {
      require = self.is_multi_region_trail == true
      fix     = { is_multi_region_trail = true }
      autofix = true
    }

    check "aws_cloudtrail_event_data_store" {
      require = self.multi_region_enabled == true
      fix     = { multi_region_enabled = true }
    }
  }

  obligation "global_service_events" {
    title     = "Record IAM, STS and other global services"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Without global service events the trail misses exactly the calls with which an intruder stays: new users, keys, roles and sessions."
    provider  = "Delivers events of global services to the trails that ask for them."
    frameworks = {
      cis_controls_8_1 = ["8.2", "8.12"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1.5"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html"]

    check "aws_cloudtrail" {
      require = self.include_global_service_events == true
      fix     = { include_global_service_events = true }
      autofix = true
    }
  }

  # A trail or store for data events alone is common beside one for management events and is none of this.
  obligation "management_events" {
    title     = "Record reads and writes of management events"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "A trail of write events alone hides the listing and reading with which every attack begins; one of reads alone hides the attack."
    provider  = "Records both kinds unless a selector asks for one."
    frameworks = {
      aws_fsbp            = ["CloudTrail.1"]
      cis_aws_foundations = ["4.1"]
      cis_controls_8_1    = ["8.2", "8.12"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      pci_dss_4_0         = ["10.2.1", "10.2.2"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html"]

    check "aws_cloudtrail" {
      when = any_names_management(self.event_selector) || any_selects(self.advanced_event_selector, "Management")
      require = (
        (
          anytrue([for e in self.event_selector : e.include_management_events == true && e.read_write_type != "WriteOnly"])
          || any_selects_management(self.advanced_event_selector, "true")
        )
        && (
          anytrue([for e in self.event_selector : e.include_management_events == true && e.read_write_type != "ReadOnly"])
          || any_selects_management(self.advanced_event_selector, "false")
        )
      )
      remedy = "Set read_write_type = \"All\" in the event_selector with management events, or remove the readOnly field from the advanced selector."
    }

    check "aws_cloudtrail_event_data_store" {
      when = any_selects(self.advanced_event_selector, "Management")
      require = (
        any_selects_management(self.advanced_event_selector, "true")
        && any_selects_management(self.advanced_event_selector, "false")
      )
      remedy = "Remove the readOnly field from the advanced_event_selector for Management events."
    }
  }

  obligation "event_sources_included" {
    title     = "Exclude no service from management events"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Excluding KMS to save money also drops DisableKey, ScheduleKeyDeletion and PutKeyPolicy: the alarm on deleted keys never fires, and misuse of keys leaves no trace."
    provider  = "Can leave out the events of KMS and of the RDS Data API, which are many."
    frameworks = {
      cis_controls_8_1 = ["8.2", "8.12"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html",
      "https://docs.aws.amazon.com/kms/latest/developerguide/logging-using-cloudtrail.html",
    ]

    check "aws_cloudtrail" {
      require = (
        alltrue([for e in self.event_selector : length(e.exclude_management_event_sources) == 0])
        && alltrue([for e in self.advanced_event_selector : takes_every_source(e)])
      )
      remedy = "Remove exclude_management_event_sources, or the not_equals on eventSource in the advanced selector."
    }

    check "aws_cloudtrail_event_data_store" {
      require = alltrue([for e in self.advanced_event_selector : takes_every_source(e)])
      remedy  = "Remove the not_equals on eventSource from the advanced_event_selector."
    }
  }

  # Data events cost by volume: for buckets with sensitive data, hence not in the preset.
  obligation "object_writes_recorded" {
    title       = "Record writes and deletes of S3 objects"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without data events nobody can say which objects ransomware rewrote or a leaver deleted; management events show buckets, not objects."
    provider    = "Records data events only for what a selector names."
    frameworks = {
      aws_fsbp            = ["S3.22"]
      cis_aws_foundations = ["4.8"]
      cis_controls_8_1    = ["3.14"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      pci_dss_4_0         = ["10.2.1.7"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"]

    check "aws_cloudtrail" {
      require = (
        anytrue([for e in self.event_selector : names_objects(e) && e.read_write_type != "ReadOnly"])
        || anytrue([for e in self.advanced_event_selector : selects_objects(e) && takes(e, "false")])
      )
      remedy = "Add an event_selector with a data_resource of type \"AWS::S3::Object\" and values [\"arn:aws:s3\"] (all buckets) or the ARNs that matter."
    }
  }

  obligation "object_reads_recorded" {
    title       = "Record reads of S3 objects"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "After a leak the first question is which objects were read; without data events the honest answer is: all of them, perhaps."
    provider    = "Records data events only for what a selector names."
    frameworks = {
      aws_fsbp            = ["S3.23"]
      cis_aws_foundations = ["4.9"]
      cis_controls_8_1    = ["3.14"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"]

    check "aws_cloudtrail" {
      require = (
        anytrue([for e in self.event_selector : names_objects(e) && e.read_write_type != "WriteOnly"])
        || anytrue([for e in self.advanced_event_selector : selects_objects(e) && takes(e, "true")])
      )
      remedy = "Add an event_selector with a data_resource of type \"AWS::S3::Object\" and values [\"arn:aws:s3\"] (all buckets) or the ARNs that matter."
    }
  }

  obligation "insights_enabled" {
    title       = "Turn on CloudTrail Insights"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A burst of calls or of denied calls from one key drowns in millions of records unless something compares them with last week."
    provider    = "Learns the usual rate of calls and errors and records what departs from it."
    frameworks  = { cis_controls_8_1 = ["8.11"], nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"]

    # Insights look at management events.
    check "aws_cloudtrail" {
      when = (
        length(self.event_selector) == 0 && length(self.advanced_event_selector) == 0
        || any_names_management(self.event_selector)
        || any_selects(self.advanced_event_selector, "Management")
      )
      require = length(self.insight_selector) > 0
      remedy  = "Add insight_selector blocks with insight_type \"ApiCallRateInsight\" and \"ApiErrorRateInsight\"."
    }
  }

  obligation "organization_covered" {
    title       = "Record all accounts with one organization trail"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A trail per account is one that each account's administrators can stop, and one that the next new account does not have."
    provider    = "Makes an organization trail in every member account, where members see it and cannot change it."
    frameworks = {
      cis_controls_8_1 = ["8.2", "8.12"]
      nist_800_53_r5   = ["AU-12", "AU-9(4)"]
      iso_27001_2022   = ["A.8.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html"]

    check "aws_cloudtrail" {
      require = self.is_organization_trail == true
      remedy  = "Make the trail in the management account or from a delegated administrator, with is_organization_trail = true."
    }

    check "aws_cloudtrail_event_data_store" {
      require = self.organization_enabled == true
      remedy  = "Make the store in the management account or from a delegated administrator, with organization_enabled = true."
    }
  }

  # Integrity and confidentiality of the record

  obligation "log_file_validation" {
    title     = "Validate the integrity of log files"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Who can write to the bucket can take lines out of the record; without digest files nobody can prove that a log is complete, least of all in court."
    provider  = "Signs an hourly digest of the delivered files."
    frameworks = {
      aws_fsbp            = ["CloudTrail.4"]
      cis_aws_foundations = ["4.2"]
      nist_800_53_r5      = ["AU-9", "SI-7"]
      pci_dss_4_0         = ["10.3.2", "10.3.4"]
      iso_27001_2022      = ["A.8.15"]
      hipaa               = ["164.312(c)(1)"]
    }
    equivalents = {
      checkov   = ["CKV_AWS_36"]
      trivy     = ["AWS-0016"]
      powerpipe = ["cloudtrail_trail_validation_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"]

    check "aws_cloudtrail" {
      require = self.enable_log_file_validation == true
      fix     = { enable_log_file_validation = true }
      autofix = true
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt log files with your own KMS key"
    area        = "key_management"
    severity    = "medium"
    recommended = false
    rationale   = "With the default encryption whoever may read the bucket reads the logs: who your administrators are, which keys exist, what they do. A key policy is a second lock."
    provider    = "Encrypts with SSE-S3 unless a key is named."
    frameworks = {
      aws_fsbp            = ["CloudTrail.2"]
      cis_aws_foundations = ["4.5"]
      cis_controls_8_1    = ["3.11"]
      nist_800_53_r5      = ["AU-9(3)", "SC-28(1)"]
      pci_dss_4_0         = ["10.3.2"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_35"]
      trivy     = ["AWS-0015"]
      powerpipe = ["cloudtrail_trail_logs_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"]

    check "aws_cloudtrail" {
      require = is_set(self.kms_key_id)
      remedy  = "Set kms_key_id to the ARN of a KMS key whose policy lets cloudtrail.amazonaws.com encrypt."
    }
  }

  obligation "store_customer_managed_key" {
    title       = "Encrypt event data stores with your own key"
    area        = "key_management"
    severity    = "medium"
    recommended = false
    variants    = ["lake"]
    rationale   = "With the AWS owned key any identity that may run queries reads the events; with your own, the key policy decides as well and each use is recorded. It cannot be changed once set."
    provider    = "Encrypts every store with a key of its own unless one is named."
    frameworks = {
      aws_fsbp         = ["CloudTrail.10"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["AU-9(3)", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_294"], powerpipe = ["cloudtrail_event_data_store_encrypted_with_kms_cmk"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"]

    check "aws_cloudtrail_event_data_store" {
      require = is_set(self.kms_key_id)
      remedy  = "Set kms_key_id to a KMS key whose policy lets cloudtrail.amazonaws.com encrypt and decrypt."
    }
  }

  obligation "store_termination_protected" {
    title     = "Keep termination protection of event data stores"
    area      = "retention_deletion"
    severity  = "high"
    variants  = ["lake"]
    rationale = "One terraform destroy or one stolen key deletes years of audit record; after seven days of grace it is gone."
    provider  = "Turns protection on by default and refuses deletion while it is."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-9", "AU-11"]
      pci_dss_4_0      = ["10.3.2", "10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(c)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-eds-termination-protection.html"]

    check "aws_cloudtrail_event_data_store" {
      require = self.termination_protection_enabled == true
      fix     = { termination_protection_enabled = true }
      autofix = true
    }
  }

  obligation "store_retention" {
    title     = "Keep events for a year or longer"
    area      = "retention_deletion"
    severity  = "medium"
    variants  = ["lake"]
    rationale = "Break-ins are found after months; with a shorter retention the first step is gone before anybody asks for it."
    provider  = "Keeps events for the period of the store: seven years unless the code says less."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake.html"]

    check "aws_cloudtrail_event_data_store" {
      require = self.retention_period >= 365
      fix     = { retention_period = 365 }
    }
  }

  # Delivery

  obligation "cloudwatch_logs" {
    title     = "Send the trail to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Files in a bucket wait for somebody to look; in a log group metric filters and alarms see the use of root or a stopped trail within minutes."
    provider  = "Delivers to the log group through a role of the customer."
    frameworks = {
      aws_fsbp         = ["CloudTrail.5"]
      cis_controls_8_1 = ["8.9"]
      nist_800_53_r5   = ["AU-6(4)", "SI-4(2)"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV2_AWS_10"], trivy = ["AWS-0162"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"]

    check "aws_cloudtrail" {
      require = is_set(self.cloud_watch_logs_group_arn)
      remedy  = "Set cloud_watch_logs_group_arn (log group ARN with \":*\") and cloud_watch_logs_role_arn."
    }
  }

  obligation "delivery_notified" {
    title       = "Announce delivered log files by SNS"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "A log analysis that polls the bucket learns of files late and does not notice when none arrive any more."
    provider    = "Publishes a message for each delivered log file."
    frameworks  = { nist_800_53_r5 = ["AU-5", "AU-6"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_252"], powerpipe = ["cloudtrail_trail_sns_topic_enabled"] }
    sources     = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html"]

    check "aws_cloudtrail" {
      require = is_set(self.sns_topic_name)
      remedy  = "Set sns_topic_name to a topic whose policy lets cloudtrail.amazonaws.com publish."
    }
  }

  # The bucket of the trail. What S3 asks of any bucket stands with S3; here is what its being the audit record adds.

  obligation "log_bucket_private" {
    title     = "Keep the trail's bucket from the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "The record names every role, key, address and habit of your administrators; published, it is a map for the next break-in."
    provider  = "Enforces ACLs, policy and public access block of the bucket."
    frameworks = {
      aws_fsbp         = ["CloudTrail.6"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AU-9", "AC-3"]
      pci_dss_4_0      = ["10.3.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2", "hipaa"]
    equivalents = { trivy = ["AWS-0161"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket" {
      companion "aws_cloudtrail" {
        attribute = "s3_bucket_name"
      }
      companion "aws_s3_bucket_acl" {
        attribute = "bucket"
      }
      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }
      companion "aws_s3_bucket_public_access_block" {
        attribute = "bucket"
      }

      when = length(companions.aws_cloudtrail) > 0
      require = (
        (
          anytrue([for b in companions.aws_s3_bucket_public_access_block : b.ignore_public_acls == true])
          || !(
            public_acl(self.acl)
            || anytrue([for g in self.grant : public_group(g.uri)])
            || anytrue([for a in companions.aws_s3_bucket_acl :
              public_acl(a.acl)
              || anytrue([for p in a.access_control_policy : anytrue([for g in p.grant : public_group(g.grantee[0].uri)])])
            ])
          )
        )
        && (
          anytrue([for b in companions.aws_s3_bucket_public_access_block : b.restrict_public_buckets == true])
          || !(
            opens_to_all(self.policy)
            || anytrue([for p in companions.aws_s3_bucket_policy : opens_to_all(p.policy)])
          )
        )
      )
      remedy = "Remove the public ACL or policy statement and add an aws_s3_bucket_public_access_block with all four settings true."
    }
  }

  obligation "log_bucket_access_logged" {
    title       = "Log access to the trail's bucket"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Somebody who reads or deletes log files leaves no mark in the trail itself unless data events or access logs cover its bucket."
    provider    = "Delivers server access logs to another bucket when asked."
    frameworks = {
      aws_fsbp            = ["CloudTrail.7"]
      cis_aws_foundations = ["4.4"]
      cis_controls_8_1    = ["8.2"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      iso_27001_2022      = ["A.8.15"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { trivy = ["AWS-0163"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]

    check "aws_s3_bucket" {
      companion "aws_cloudtrail" {
        attribute = "s3_bucket_name"
      }
      companion "aws_s3_bucket_logging" {
        attribute = "bucket"
      }

      when    = length(companions.aws_cloudtrail) > 0
      require = length(self.logging) > 0 || length(companions.aws_s3_bucket_logging) > 0
      remedy  = "Add an aws_s3_bucket_logging for the bucket with another bucket as target_bucket."
    }
  }

  obligation "log_bucket_locked" {
    title       = "Lock the trail's bucket against deletion"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "Intruders and insiders delete the record last; with Object Lock not even an administrator of the log account can before the time is over."
    provider    = "Refuses to overwrite or delete locked object versions until their retention ends."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-9", "AU-11"]
      pci_dss_4_0      = ["10.3.2", "10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(c)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"]

    check "aws_s3_bucket" {
      companion "aws_cloudtrail" {
        attribute = "s3_bucket_name"
      }
      companion "aws_s3_bucket_object_lock_configuration" {
        attribute = "bucket"
      }

      when = length(companions.aws_cloudtrail) > 0
      require = (
        length(companions.aws_s3_bucket_object_lock_configuration) > 0
        || anytrue([for c in self.object_lock_configuration : length(c.rule) > 0])
      )
      remedy = "Set object_lock_enabled = true on the bucket and add an aws_s3_bucket_object_lock_configuration with a default retention."
    }
  }

  obligation "log_bucket_kept" {
    title     = "Refuse to destroy the trail's bucket with its logs"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "With force_destroy a mistaken destroy, a renamed module or a replaced bucket deletes the whole audit record without a question."
    provider  = "Refuses to delete a bucket that still holds objects."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-9", "AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(c)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket"]

    check "aws_s3_bucket" {
      companion "aws_cloudtrail" {
        attribute = "s3_bucket_name"
      }

      when    = length(companions.aws_cloudtrail) > 0
      require = self.force_destroy != true
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "bucket_policy_bound" {
    title       = "Take log files from your own trails only"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A bucket policy that lets cloudtrail.amazonaws.com write without naming a trail takes files from trails of any account: forged records and the bill for them."
    provider    = "Sends the ARN and the account of the trail with each delivery."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AU-9", "AC-3"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"]

    check "aws_s3_bucket_policy" {
      also    = ["aws_s3_bucket"]
      require = !anytrue([for s in policy(self.policy) : takes_any_trail(s)])
      remedy  = "Add the condition StringEquals aws:SourceArn with the trail's ARN to the statement for cloudtrail.amazonaws.com."
    }
  }

  # Processes and evidence

  obligation "alarms_on_critical_events" {
    title        = "Alarm on the events that must not pass unseen"
    area         = "threat_detection"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Use of root, stopped trails, changed policies and failed sign-ins stand in the record within minutes; without alarm and reader they are found by the auditor."
    provider     = "Delivers events to CloudWatch Logs and EventBridge, where the customer's alarms can wait for them."
    frameworks = {
      cis_aws_foundations = ["5.1", "5.3", "5.4", "5.5"]
      cis_controls_8_1    = ["8.11"]
      nist_800_53_r5      = ["AU-6", "SI-4"]
      pci_dss_4_0         = ["10.4.1", "10.4.1.1"]
      iso_27001_2022      = ["A.8.16"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
  }

  obligation "coverage_shown" {
    title        = "Show that every account and Region is recorded"
    area         = "logging_monitoring"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all accounts with the trail that covers each, its status, the time of the last delivery, and a sample event from an unused Region."
    rationale    = "The account nobody remembered, opened before the organization trail, is the one without a record."
    provider     = "Reports per trail whether it logs and when it last delivered, or why it could not."
    frameworks = {
      aws_fsbp         = ["CloudTrail.1", "CloudTrail.3"]
      cis_controls_8_1 = ["8.2", "8.12"]
      nist_800_53_r5   = ["AU-12", "CA-7"]
      pci_dss_4_0      = ["10.2.1", "10.7.2"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html"]
  }

  obligation "integrity_verified" {
    title        = "Verify the digests of delivered log files"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Digest files prove nothing until somebody runs the validation; a gap that is a year old can no longer be explained."
    provider     = "Publishes the public keys and the command that validates files against digests."
    frameworks = {
      nist_800_53_r5 = ["AU-9", "SI-7(1)"]
      pci_dss_4_0    = ["10.3.4"]
      iso_27001_2022 = ["A.8.15"]
      hipaa          = ["164.312(c)(2)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-cli.html"]
  }

  obligation "archive_access_reviewed" {
    title        = "Review who can reach the log archive"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Whoever administers both the workloads and the archive can act and erase; people who read logs need neither delete nor key rights."
    provider     = "Lets trails deliver to a bucket of another account, out of reach of the accounts they record."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AU-9(4)", "AC-6(7)"]
      pci_dss_4_0      = ["10.3.1", "7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
  }

  obligation "retention_shown" {
    title        = "Show that logs are kept as long as they must"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "The required retention with its source, the lifecycle and lock settings of the archive, and the oldest log file restored and read."
    rationale    = "Lifecycle rules that someone tightened to save money, and archives nobody can thaw in time, come to light when the logs are needed."
    provider     = "Keeps what lies in bucket and store for as long as the customer's rules say."
    frameworks = {
      cis_controls_8_1 = ["8.10"]
      nist_800_53_r5   = ["AU-11"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.5.33"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html"]
  }

  obligation "data_events_chosen" {
    title        = "Decide which data events are recorded"
    area         = "data_classification"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Object reads, function calls, table and model access are off by default and priced by volume; somebody has to choose by the class of the data and not by the bill alone."
    provider     = "Offers data and network activity events of many services, filtered by selectors."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2"]
      pci_dss_4_0      = ["10.2.1.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"]
  }

  obligation "investigation_rehearsed" {
    title        = "Rehearse an investigation from the record"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of an exercise: a leaked key traced from first use to last across accounts and Regions, with the queries used, the time taken and what was missing."
    rationale    = "Under pressure nobody writes the query over a hundred accounts, finds out about missing partitions, or learns who may read the archive."
    provider     = "Documents the record format and offers search in event history, Athena and Lake."
    frameworks = {
      cis_controls_8_1 = ["17.7"]
      nist_800_53_r5   = ["IR-3", "IR-4"]
      pci_dss_4_0      = ["12.10.2"]
      iso_27001_2022   = ["A.5.28"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/athena/latest/ug/cloudtrail-logs.html"]
  }

  obligation "tampering_playbook" {
    title        = "Prepare for a stopped or altered trail"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "StopLogging, DeleteTrail or a changed selector is often the second thing an intruder does; who is called, how recording is restored and which other sources fill the gap must be settled before."
    provider     = "Records the call that stops the trail and keeps the event history of 90 days regardless."
    frameworks = {
      cis_aws_foundations = ["5.5"]
      cis_controls_8_1    = ["17.4"]
      nist_800_53_r5      = ["IR-4", "AU-5"]
      pci_dss_4_0         = ["10.7.3"]
      iso_27001_2022      = ["A.5.24"]
      soc_2               = ["CC7.4"]
      hipaa               = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_aws_foundations", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/security_iam_id-based-policy-examples.html"]
  }
}
