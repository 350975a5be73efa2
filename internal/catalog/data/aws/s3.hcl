service "aws_s3" {
  name        = "Amazon S3"
  cloud       = "aws"
  family      = "object_storage"
  description = "Objects in buckets, reached over HTTPS by name, with access decided by policies, ACLs and block public access."
  seeds       = [236]
  aliases     = ["S3", "Amazon Simple Storage Service", "Simple Storage Service"]
  resources = [
    "aws_s3_access_point",
    "aws_s3_account_public_access_block",
    "aws_s3_bucket",
    "aws_s3_bucket_abac",
    "aws_s3_bucket_accelerate_configuration",
    "aws_s3_bucket_acl",
    "aws_s3_bucket_analytics_configuration",
    "aws_s3_bucket_cors_configuration",
    "aws_s3_bucket_intelligent_tiering_configuration",
    "aws_s3_bucket_inventory",
    "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_logging",
    "aws_s3_bucket_metadata_configuration",
    "aws_s3_bucket_metric",
    "aws_s3_bucket_notification",
    "aws_s3_bucket_object",
    "aws_s3_bucket_object_lock_configuration",
    "aws_s3_bucket_ownership_controls",
    "aws_s3_bucket_policy",
    "aws_s3_bucket_public_access_block",
    "aws_s3_bucket_replication_configuration",
    "aws_s3_bucket_request_payment_configuration",
    "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_versioning",
    "aws_s3_bucket_website_configuration",
    "aws_s3_directory_bucket",
    "aws_s3_object",
    "aws_s3_object_copy",
    "aws_s3control_access_grant",
    "aws_s3control_access_grants_instance",
    "aws_s3control_access_grants_instance_resource_policy",
    "aws_s3control_access_grants_location",
    "aws_s3control_access_point_policy",
    "aws_s3control_bucket",
    "aws_s3control_bucket_lifecycle_configuration",
    "aws_s3control_bucket_policy",
    "aws_s3control_directory_bucket_access_point_scope",
    "aws_s3control_multi_region_access_point",
    "aws_s3control_multi_region_access_point_policy",
    "aws_s3control_multi_region_access_point_routes",
    "aws_s3control_object_lambda_access_point",
    "aws_s3control_object_lambda_access_point_policy",
    "aws_s3control_storage_lens_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
  ]

  # Since provider 4 the settings of a bucket are resources of their own. The
  # blocks inside aws_s3_bucket still work and much code has them; checks look at both.
  resource_type "aws_s3_bucket" {
    defaults = {
      force_destroy           = false
      "versioning.enabled"    = false
      "versioning.mfa_delete" = false
    }
    identity = ["id", "bucket", "arn"]
  }

  # Left out means false here, whatever S3 sets on new buckets: a block resource
  # without arguments turns the protection off.
  resource_type "aws_s3_bucket_public_access_block" {
    defaults = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = false
    }
  }

  resource_type "aws_s3_account_public_access_block" {
    defaults = {
      block_public_acls       = false
      block_public_policy     = false
      ignore_public_acls      = false
      restrict_public_buckets = false
    }
  }

  # Access points are the other way round: left out means true.
  resource_type "aws_s3_access_point" {
    defaults = {
      "public_access_block_configuration.block_public_acls"       = true
      "public_access_block_configuration.block_public_policy"     = true
      "public_access_block_configuration.ignore_public_acls"      = true
      "public_access_block_configuration.restrict_public_buckets" = true
    }
    identity = ["id", "name", "arn", "alias"]
  }

  resource_type "aws_s3control_multi_region_access_point" {
    defaults = {
      "details.public_access_block.block_public_acls"       = true
      "details.public_access_block.block_public_policy"     = true
      "details.public_access_block.ignore_public_acls"      = true
      "details.public_access_block.restrict_public_buckets" = true
    }
    identity = ["id", "arn", "alias"]
  }

  resource_type "aws_s3_bucket_object_lock_configuration" {
    defaults = { object_lock_enabled = "Enabled" }
  }

  resource_type "aws_s3_bucket_notification" {
    defaults = { eventbridge = false }
  }

  resource_type "aws_s3_directory_bucket" {
    defaults = { data_redundancy = "SingleAvailabilityZone", force_destroy = false }
    identity = ["id", "bucket", "arn"]
  }

  variant "express_one_zone" {
    name        = "S3 Express One Zone (directory buckets)"
    description = "Directory buckets keep objects in one Availability Zone or Local Zone for low latency."
    source      = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-high-performance.html"

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps several copies inside the one zone and replaces failed devices."
      customer = "Keeps what must survive the loss of the zone in another bucket or can make it again."
      reason   = "Objects of a directory bucket exist in one zone only."
      source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Stores objects redundantly within the zone."
      customer = "Copies objects to a general purpose bucket and tests restores from there."
      reason   = "Directory buckets have no versioning, no replication and no Object Lock."
      source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html"
    }
  }

  variant "outposts" {
    name        = "Amazon S3 on Outposts"
    description = "Buckets on AWS hardware that stands in the customer's own building."
    source      = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3onOutposts.html"

    area "physical_facility" {
      party  = "customer"
      reason = "The rack stands in the customer's room: power, cooling, locks and visitors are the customer's."
      source = "https://aws.amazon.com/outposts/rack/faqs/"
    }

    area "physical_network" {
      party    = "shared"
      kind     = "dependent"
      provider = "Operates the network devices inside the rack and the far end of the service link."
      customer = "Provides uplinks, local network and internet or Direct Connect capacity for the service link."
      reason   = "The rack hangs on the customer's network."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Owns, monitors and replaces the servers and encrypts their disks."
      customer = "Lets technicians in, keeps others out, and destroys the Nitro Security Key before hardware leaves."
      reason   = "AWS hardware is in the customer's custody."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Stores objects redundantly on the devices of one Outpost."
      customer = "Replicates to another Outpost or copies to a Region, plans for the loss of the site."
      reason   = "One rack in one building is the whole failure domain."
      source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OutpostsReplication.html"
    }
  }

  # ---------------------------------------------------------------- what several conditions ask

  function "blocks_public_access" {
    description = "Whether all four settings against public access are on."
    params      = ["b"]
    result      = b.block_public_acls == true && b.block_public_policy == true && b.ignore_public_acls == true && b.restrict_public_buckets == true
  }

  # The same grants are written in two ways: with several permissions and a uri in
  # the grant blocks of aws_s3_bucket, singly in an access_control_policy.
  function "bucket_names" {
    description = "Whether grant blocks name a predefined group."
    params      = ["grants", "group"]
    result      = anytrue([for g in grants : endswith(g.uri, group)])
  }

  function "bucket_grants_everyone" {
    description = "Whether grant blocks give everyone one of the permissions."
    params      = ["grants", "permissions"]
    result      = anytrue([for g in grants : endswith(g.uri, "/global/AllUsers") && anytrue([for p in g.permissions : contains(permissions, p)])])
  }

  function "acl_names" {
    description = "Whether an access_control_policy names a predefined group."
    params      = ["policies", "group"]
    result      = anytrue([for p in policies : anytrue([for g in p.grant : endswith(g.grantee[0].uri, group)])])
  }

  function "acl_grants_everyone" {
    description = "Whether an access_control_policy gives everyone one of the permissions."
    params      = ["policies", "permissions"]
    result      = anytrue([for p in policies : anytrue([for g in p.grant : endswith(g.grantee[0].uri, "/global/AllUsers") && contains(permissions, g.permission)])])
  }

  # In the sense in which S3 itself calls a policy public. Negated and IfExists
  # operators do not tame a statement: they let through whoever lacks the key.
  function "pins_callers" {
    description = "Whether a condition of a statement pins who asks or where from."
    params      = ["c"]
    result = matches("(?i)^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$", c.operator) && (
      matches("^(aws:(principal(orgid|orgpaths?|account)|source(account|owner|orgid|orgpaths|vpc|vpce)|vpce(account|orgid|orgpaths)|userid)|s3:dataaccesspointaccount)$", c.key) && alltrue([for v in c.values : !matches("^([a-z]+-)?[*?]", v)])
      || matches("^(aws:(principalarn|sourcearn|sourcevpcarn)|s3:dataaccesspointarn|s3:x-amz-server-side-encryption-aws-kms-key-id)$", c.key) && alltrue([for v in c.values : matches("^(arn:[^:]*:[^:]*:[^:]*:[0-9]+:|[^*?]+$)", v)])
      || c.key == "aws:sourceip" && alltrue([for v in c.values : !is_internet(v) && !matches("(^[0-9.]+/[0-7]|:.*/([0-9]|[12][0-9]|3[01]))$", v)])
    )
  }

  function "allows_everyone" {
    description = "Whether a statement allows something to principals that neither it nor a condition of it pins."
    params      = ["s"]
    result      = allows_unnamed(s) && !anytrue([for c in s.conditions : pins_callers(c)])
  }

  function "every_action" {
    description = "Whether a statement names all actions of S3 at once."
    params      = ["s"]
    result      = anytrue([for a in s.actions : a == "*" || lower(a) == "s3:*"])
  }

  function "requires_tls" {
    description = "Whether a bucket policy denies every request without TLS."
    params      = ["document"]
    result = anytrue([for s in policy(document) :
      lower(s.effect) == "deny" && contains(s.principals, "*") && every_action(s)
      && anytrue([for c in s.conditions : c.key == "aws:securetransport" && matches("(?i)^Bool(IfExists)?$", c.operator) && contains(c.values, "false")])
    ])
  }

  function "admits_access_logs" {
    description = "Whether a bucket policy lets the log service of S3 write."
    params      = ["document"]
    result = anytrue([for s in policy(document) :
      lower(s.effect) == "allow" && contains(s.principals, "Service:logging.s3.amazonaws.com") && anytrue([for a in s.actions : action_matches(a, "s3:PutObject")])
    ])
  }

  function "accepts_access_logs" {
    description = "Whether a bucket, with its ACLs and policies, takes the access logs of other buckets."
    params      = ["bucket", "acls", "policies"]
    result = (
      bucket.acl == "log-delivery-write"
      || bucket_names(bucket.grant, "/groups/s3/LogDelivery")
      || anytrue([for a in acls : a.acl == "log-delivery-write" || acl_names(a.access_control_policy, "/groups/s3/LogDelivery")])
      || admits_access_logs(bucket.policy)
      || anytrue([for p in policies : admits_access_logs(p.policy)])
    )
  }

  function "encrypts_with_kms" {
    description = "Whether a default encryption uses KMS."
    params      = ["configurations"]
    result      = anytrue([for c in configurations : anytrue([for r in c.rule : anytrue([for d in r.apply_server_side_encryption_by_default : contains(["aws:kms", "aws:kms:dsse"], d.sse_algorithm)])])])
  }

  function "encrypts_with_own_key" {
    description = "Whether a default encryption uses KMS and names a key."
    params      = ["configurations"]
    result      = anytrue([for c in configurations : anytrue([for r in c.rule : anytrue([for d in r.apply_server_side_encryption_by_default : contains(["aws:kms", "aws:kms:dsse"], d.sse_algorithm) && d.kms_master_key_id != null])])])
  }

  function "serves_website" {
    description = "Whether a bucket has a website endpoint."
    params      = ["bucket", "configurations"]
    result      = length(bucket.website) > 0 || length(configurations) > 0
  }

  function "locks_objects" {
    description = "Whether a bucket is made with Object Lock."
    params      = ["bucket"]
    result      = bucket.object_lock_enabled == true || bucket.object_lock_configuration[0].object_lock_enabled == "Enabled"
  }

  function "has_enabled_rule" {
    description = "Whether one of the configurations has an enabled rule."
    params      = ["configurations"]
    result      = anytrue([for c in configurations : anytrue([for r in c.rule : r.status == "Enabled"])])
  }

  # ---------------------------------------------------------------- public access

  # New buckets have had all four settings on since April 2023, but that is a
  # state and no promise: buckets from before do not, and one API call ends it
  # without a trace in the code. The resource writes it down and repairs drift.
  obligation "public_access_blocked" {
    title     = "Give every bucket a public access block"
    area      = "application_controls"
    severity  = "high"
    rationale = "Without the block in code, one console click or one careless policy makes the bucket readable by the world, and no plan shows that the default of new buckets is gone."
    provider  = "Sets the block on buckets created since April 2023 and enforces it on every request while it stays on."
    frameworks = {
      aws_fsbp            = ["S3.8"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6", "SC-7"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(1)(ii)(B)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_6"], trivy = ["AWS-0094"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_public_access_block" {
        attribute = "bucket"
      }

      require = anytrue([for b in companions.aws_s3_bucket_public_access_block : b.block_public_acls == true && b.block_public_policy == true])
      remedy  = "Add an aws_s3_bucket_public_access_block for the bucket with all four settings true."
    }
  }

  obligation "public_acls_blocked" {
    title     = "Reject public ACLs on the bucket"
    area      = "application_controls"
    severity  = "high"
    rationale = "Anybody with s3:PutObjectAcl can publish single objects with an ACL, past every bucket policy review."
    provider  = "Refuses requests that would set a public ACL."
    frameworks = {
      aws_fsbp            = ["S3.8"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "SC-7"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_53"], trivy = ["AWS-0086"], powerpipe = ["s3_bucket_public_access_blocked"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket_public_access_block" {
      require = self.block_public_acls == true
      fix     = { block_public_acls = true }
      autofix = true
    }
  }

  obligation "public_policy_blocked" {
    title     = "Reject public bucket policies"
    area      = "application_controls"
    severity  = "high"
    rationale = "A policy with Principal \"*\" goes live the moment it is applied; with this setting S3 refuses it instead."
    provider  = "Evaluates each new policy and refuses public ones."
    frameworks = {
      aws_fsbp            = ["S3.8"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "SC-7"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_54"]
      trivy     = ["AWS-0087"]
      powerpipe = ["s3_bucket_block_public_policy_enabled", "s3_bucket_public_access_blocked"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket_public_access_block" {
      require = self.block_public_policy == true
      fix     = { block_public_policy = true }
      autofix = true
    }
  }

  obligation "public_acls_ignored" {
    title     = "Ignore public ACLs that already exist"
    area      = "application_controls"
    severity  = "high"
    rationale = "Rejecting new public ACLs does nothing about objects published earlier; they stay readable until their ACLs are ignored."
    provider  = "Treats every public ACL on bucket and objects as if it were not there."
    frameworks = {
      aws_fsbp            = ["S3.8"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "SC-7"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_55"]
      trivy     = ["AWS-0091"]
      powerpipe = ["s3_bucket_ignore_public_acls_enabled", "s3_bucket_public_access_blocked"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket_public_access_block" {
      require = self.ignore_public_acls == true
      fix     = { ignore_public_acls = true }
      autofix = true
    }
  }

  obligation "public_buckets_restricted" {
    title     = "Restrict buckets whose policy is public"
    area      = "application_controls"
    severity  = "high"
    rationale = "A public policy that was attached before the block stays in force; this setting cuts it down to the own account and AWS services."
    provider  = "Denies anonymous and cross-account requests to a bucket with a public policy."
    frameworks = {
      aws_fsbp            = ["S3.8"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "SC-7"]
      pci_dss_4_0         = ["7.2.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_56"], trivy = ["AWS-0093"], powerpipe = ["s3_bucket_public_access_blocked"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]

    check "aws_s3_bucket_public_access_block" {
      require = self.restrict_public_buckets == true
      fix     = { restrict_public_buckets = true }
      autofix = true
    }
  }

  obligation "account_public_access_blocked" {
    title     = "Block public access for the whole account"
    area      = "application_controls"
    severity  = "high"
    rationale = "A setting that is off here leaves every bucket of the account to its own settings, also those that nobody manages in Terraform."
    provider  = "Applies the strictest of account, bucket and access point settings to each request."
    frameworks = {
      aws_fsbp            = ["S3.1"]
      cis_aws_foundations = ["3.1.4"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6", "SC-7"]
      pci_dss_4_0         = ["1.3.1", "1.4.2"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(1)(ii)(B)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { powerpipe = ["s3_public_access_block_account"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html"]

    check "aws_s3_account_public_access_block" {
      require = blocks_public_access(self)
      fix = {
        block_public_acls       = true
        block_public_policy     = true
        ignore_public_acls      = true
        restrict_public_buckets = true
      }
      autofix = true
    }
  }

  obligation "access_point_public_access_blocked" {
    title     = "Keep public access blocked on access points"
    area      = "application_controls"
    severity  = "high"
    rationale = "An access point is a second door with its own policy. Its block is on unless the code turns it off, and it cannot be changed after creation."
    provider  = "Creates access points with all four settings on and applies the strictest of access point, bucket and account."
    frameworks = {
      aws_fsbp         = ["S3.19"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_392"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html",
    ]

    check "aws_s3_access_point" {
      require = alltrue([for b in self.public_access_block_configuration : blocks_public_access(b)])
      remedy  = "Remove public_access_block_configuration, or set all four of its arguments to true."
    }

    check "aws_s3control_multi_region_access_point" {
      require = alltrue([for d in self.details : alltrue([for b in d.public_access_block : blocks_public_access(b)])])
      remedy  = "Remove public_access_block from details, or set all four of its arguments to true."
    }
  }

  # ---------------------------------------------------------------- ACLs

  obligation "acl_not_public_read" {
    title     = "Keep everyone from listing the bucket by ACL"
    area      = "identity_access"
    severity  = "high"
    rationale = "READ for AllUsers lists every object name to anybody with the URL; scanners find such buckets within hours."
    provider  = "Enforces the ACL as written, unless public ACLs are ignored or ACLs are disabled."
    frameworks = {
      aws_fsbp         = ["S3.2"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV_AWS_20"], trivy = ["AWS-0092"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]

    check "aws_s3_bucket" {
      require = !(
        self.acl == "public-read" || self.acl == "public-read-write"
        || bucket_grants_everyone(self.grant, ["READ", "FULL_CONTROL"])
      )
      remedy = "Remove acl and grants to AllUsers; publish through CloudFront with origin access control."
    }

    check "aws_s3_bucket_acl" {
      require = !(
        self.acl == "public-read" || self.acl == "public-read-write"
        || acl_grants_everyone(self.access_control_policy, ["READ", "FULL_CONTROL"])
      )
      remedy = "Set acl to \"private\" or remove the grant to AllUsers; publish through CloudFront with origin access control."
    }
  }

  obligation "acl_not_public_write" {
    title     = "Keep everyone from writing by ACL"
    area      = "identity_access"
    severity  = "critical"
    rationale = "WRITE for AllUsers lets anybody overwrite and delete objects, plant malware under your name and run up the bill."
    provider  = "Enforces the ACL as written, unless public ACLs are ignored or ACLs are disabled."
    frameworks = {
      aws_fsbp         = ["S3.3"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["1.3.1", "1.4.2", "10.3.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)", "164.308(a)(3)(i)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_57"], trivy = ["AWS-0092"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]

    check "aws_s3_bucket" {
      require = !(
        self.acl == "public-read-write"
        || bucket_grants_everyone(self.grant, ["WRITE", "FULL_CONTROL"])
      )
      remedy = "Remove acl and grants to AllUsers; take uploads through presigned URLs."
    }

    check "aws_s3_bucket_acl" {
      require = !(
        self.acl == "public-read-write"
        || acl_grants_everyone(self.access_control_policy, ["WRITE", "FULL_CONTROL"])
      )
      remedy = "Set acl to \"private\" or remove the grant to AllUsers; take uploads through presigned URLs."
    }
  }

  obligation "acl_not_authenticated_users" {
    title     = "Grant nothing to all AWS users by ACL"
    area      = "identity_access"
    severity  = "high"
    rationale = "AuthenticatedUsers is not your organization: it is everybody with any AWS account, which anyone can open."
    provider  = "Enforces the ACL as written, unless public ACLs are ignored or ACLs are disabled."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_43", "CKV_AWS_20"], trivy = ["AWS-0092"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]

    check "aws_s3_bucket" {
      require = !(
        self.acl == "authenticated-read"
        || bucket_names(self.grant, "/global/AuthenticatedUsers")
      )
      remedy = "Remove the acl \"authenticated-read\" and grants to AuthenticatedUsers; name accounts or roles in the bucket policy."
    }

    check "aws_s3_bucket_acl" {
      require = !(
        self.acl == "authenticated-read"
        || acl_names(self.access_control_policy, "/global/AuthenticatedUsers")
      )
      remedy = "Set acl to \"private\" or remove the grant to AuthenticatedUsers; name accounts or roles in the bucket policy."
    }
  }

  obligation "acl_permissions_not_public" {
    title     = "Keep everyone from reading or changing the ACL"
    area      = "identity_access"
    severity  = "high"
    rationale = "READ_ACP shows strangers who has access; WRITE_ACP and FULL_CONTROL let them give themselves the rest."
    provider  = "Enforces the ACL as written, unless public ACLs are ignored or ACLs are disabled."
    frameworks = {
      aws_fsbp         = ["S3.2", "S3.3"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["1.4.2", "1.3.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)", "164.308(a)(3)(i)"]
    }
    derived     = ["aws_fsbp", "cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_375"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]

    check "aws_s3_bucket" {
      require = !bucket_grants_everyone(self.grant, ["READ_ACP", "WRITE_ACP", "FULL_CONTROL"])
      remedy  = "Remove the grant of READ_ACP, WRITE_ACP or FULL_CONTROL to AllUsers."
    }

    check "aws_s3_bucket_acl" {
      require = !acl_grants_everyone(self.access_control_policy, ["READ_ACP", "WRITE_ACP", "FULL_CONTROL"])
      remedy  = "Remove the grant of READ_ACP, WRITE_ACP or FULL_CONTROL to AllUsers."
    }
  }

  obligation "object_acl_private" {
    title     = "Upload objects without public ACLs"
    area      = "identity_access"
    severity  = "high"
    rationale = "An object with a public ACL is readable on its own, although the bucket and its policy look private."
    provider  = "Enforces the object's ACL unless public ACLs are ignored or ACLs are disabled."
    frameworks = {
      aws_fsbp         = ["S3.2"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]

    check "aws_s3_object" {
      also    = ["aws_s3_bucket_object"]
      require = !is_public_acl(self.acl)
      remedy  = "Remove acl; serve public files through CloudFront."
    }

    check "aws_s3_object_copy" {
      require = (
        !is_public_acl(self.acl)
        && !bucket_names(self.grant, "/global/AllUsers") && !bucket_names(self.grant, "/global/AuthenticatedUsers")
      )
      remedy = "Remove acl and grants to AllUsers and AuthenticatedUsers; serve public files through CloudFront."
    }
  }

  obligation "acl_disabled" {
    title     = "Disable ACLs with bucket owner enforced"
    area      = "identity_access"
    severity  = "medium"
    rationale = "While ACLs count, an uploader from another account owns its objects and every object can carry its own grants; access is then decided in thousands of places instead of one policy."
    provider  = "Disables ACLs on buckets created since April 2023 and makes the bucket owner the owner of every object."
    frameworks = {
      aws_fsbp         = ["S3.12"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1", "7.2.2", "7.2.5"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_65"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"]

    check "aws_s3_bucket_ownership_controls" {
      require = self.rule[0].object_ownership == "BucketOwnerEnforced"
      remedy  = "Set object_ownership to \"BucketOwnerEnforced\" and remove aws_s3_bucket_acl."
    }
  }

  # ---------------------------------------------------------------- policies

  obligation "policy_not_public" {
    title     = "Allow nothing to everyone in resource policies"
    area      = "identity_access"
    severity  = "critical"
    rationale = "An Allow for Principal \"*\" without a condition that pins the caller opens the data to every AWS account or to anonymous users."
    provider  = "Evaluates the policy on each request and refuses public ones where the public access block is on."
    frameworks = {
      aws_fsbp            = ["S3.2", "S3.3"]
      cis_aws_foundations = ["2.21"]
      cis_controls_8_1    = ["3.3"]
      nist_800_53_r5      = ["AC-3", "AC-6", "SC-7"]
      pci_dss_4_0         = ["1.4.2", "1.3.1"]
      iso_27001_2022      = ["A.5.15", "A.8.3"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.308(a)(1)(ii)(B)", "164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_70"] }
    sources = [
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html",
    ]

    check "aws_s3_bucket" {
      also    = ["aws_s3_bucket_policy"]
      require = !anytrue([for s in policy(self.policy) : allows_everyone(s)])
      remedy  = "Name the accounts, roles or services in Principal, or add a condition such as aws:PrincipalOrgID or aws:SourceVpce with fixed values."
    }

    check "aws_s3_access_point" {
      also    = ["aws_s3control_access_point_policy", "aws_s3control_bucket_policy", "aws_s3control_access_grants_instance_resource_policy"]
      require = !anytrue([for s in policy(self.policy) : allows_everyone(s)])
      remedy  = "Name the accounts or roles in Principal, or add a condition such as aws:PrincipalOrgID or aws:SourceVpce with fixed values."
    }

    check "aws_s3control_multi_region_access_point_policy" {
      require = !anytrue([for s in policy(self.details[0].policy) : allows_everyone(s)])
      remedy  = "Name the accounts or roles in Principal, or add a condition such as aws:PrincipalOrgID with fixed values."
    }

    check "aws_s3control_object_lambda_access_point_policy" {
      require = !anytrue([for s in policy(self.policy) : allows_everyone(s)])
      remedy  = "Name the accounts or roles in Principal, or add a condition such as aws:PrincipalOrgID with fixed values."
    }
  }

  obligation "policy_not_full_control" {
    title     = "Grant named actions, not all of S3"
    area      = "identity_access"
    severity  = "medium"
    rationale = "s3:* in a bucket policy includes changing the policy, the encryption and the versioning: whoever is let in to read can take the bucket over."
    provider  = "Enforces exactly the actions that the policy names."
    frameworks = {
      aws_fsbp         = ["S3.6"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html"]

    check "aws_s3_bucket" {
      also = ["aws_s3_bucket_policy"]
      require = !anytrue([for s in policy(self.policy) :
        lower(s.effect) == "allow" && (length(s.not_actions) > 0 || every_action(s))
      ])
      remedy = "List the actions that the principal needs, such as s3:GetObject, instead of s3:* or NotAction."
    }
  }

  obligation "policy_no_lockout" {
    title       = "Do not deny everything to everyone"
    area        = "identity_access"
    severity    = "high"
    rationale   = "A Deny of s3:* to everyone without a condition shuts out administrators and Terraform too; only the root user can remove such a policy."
    provider    = "Applies an explicit Deny before any Allow and lets only the account's root user repair the policy."
    frameworks  = { nist_800_53_r5 = ["AC-3", "CM-3"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_93"] }
    sources     = ["https://repost.aws/knowledge-center/s3-accidentally-denied-access"]

    check "aws_s3_bucket" {
      also = ["aws_s3_bucket_policy"]
      require = !anytrue([for s in policy(self.policy) :
        lower(s.effect) == "deny" && contains(s.principals, "*") && length(s.conditions) == 0
        && every_action(s)
      ])
      remedy = "Add a condition to the Deny statement, or name the principals and actions that it is meant for."
    }
  }

  # The website endpoint speaks HTTP only; there the demand is website_over_https.
  obligation "tls_only" {
    title     = "Refuse requests without TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "S3 also answers over plain HTTP. A client with an http:// endpoint sends data and signed headers readable to everyone on the path, and nothing tells you."
    provider  = "Offers HTTPS with TLS 1.2 and 1.3 on every endpoint and refuses HTTP once a policy says so."
    frameworks = {
      aws_fsbp            = ["S3.5"]
      cis_aws_foundations = ["3.1.1"]
      cis_controls_8_1    = ["3.10"]
      nist_800_53_r5      = ["AC-17(2)", "SC-8", "SC-8(1)"]
      pci_dss_4_0         = ["2.2.7", "4.2.1"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.7"]
      hipaa               = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
      gdpr                = ["32"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_website_configuration" {
        attribute = "bucket"
      }

      when    = !serves_website(self, companions.aws_s3_bucket_website_configuration)
      require = requires_tls(self.policy) || anytrue([for p in companions.aws_s3_bucket_policy : requires_tls(p.policy)])
      remedy  = "Add a bucket policy statement with Effect \"Deny\", Principal \"*\", Action \"s3:*\" and the condition Bool aws:SecureTransport = \"false\"."
    }
  }

  # ---------------------------------------------------------------- keeping data

  obligation "versioning_enabled" {
    title     = "Turn on versioning"
    area      = "backup"
    severity  = "medium"
    rationale = "Without versions an overwrite or delete is final, whether by a bug, a wrong sync command or ransomware; replication and Object Lock need them too."
    provider  = "Keeps every version until it is deleted by name or by a lifecycle rule."
    frameworks = {
      aws_fsbp         = ["S3.14"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      pci_dss_4_0      = ["10.3.4"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["CC7.4", "PI1.5"]
      hipaa            = ["164.308(a)(7)(ii)(A)", "164.312(c)(1)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_21"]
      trivy     = ["AWS-0090"]
      powerpipe = ["s3_bucket_versioning_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_versioning" {
        attribute = "bucket"
      }

      require = self.versioning[0].enabled == true || anytrue([for v in companions.aws_s3_bucket_versioning : v.versioning_configuration[0].status == "Enabled"])
      remedy  = "Add an aws_s3_bucket_versioning for the bucket with status \"Enabled\"."
    }
  }

  # Needs the root user's MFA device on each change, and excludes lifecycle rules.
  obligation "mfa_delete_enabled" {
    title       = "Demand MFA to delete versions"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "Stolen administrator keys can delete old versions and end versioning; with MFA delete they cannot without the root user's device."
    provider    = "Asks for the MFA code on each permanent delete and on each change of versioning."
    frameworks = {
      aws_fsbp            = ["S3.20"]
      cis_aws_foundations = ["3.1.2"]
      cis_controls_8_1    = ["11.3"]
      nist_800_53_r5      = ["CM-3"]
      pci_dss_4_0         = ["8.4.1", "10.3.2"]
      iso_27001_2022      = ["A.5.33"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0170"], powerpipe = ["s3_bucket_mfa_delete_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_versioning" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_lifecycle_configuration" {
        attribute = "bucket"
      }

      when    = length(self.lifecycle_rule) == 0 && length(companions.aws_s3_bucket_lifecycle_configuration) == 0
      require = self.versioning[0].mfa_delete == true || anytrue([for v in companions.aws_s3_bucket_versioning : v.versioning_configuration[0].mfa_delete == "Enabled"])
      remedy  = "Turn MFA delete on as root user and set mfa_delete to \"Enabled\" in aws_s3_bucket_versioning, or protect the data with Object Lock."
    }
  }

  obligation "object_lock_enabled" {
    title       = "Enable Object Lock where data must not change"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "Logs, backups and records in an ordinary bucket can be deleted by anybody with enough rights, including an attacker who wants no traces."
    provider    = "Refuses to delete or overwrite locked versions, in compliance mode even for the root user."
    frameworks = {
      aws_fsbp         = ["S3.15"]
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["AU-9"]
      pci_dss_4_0      = ["10.3.4"]
      iso_27001_2022   = ["A.5.33"]
      soc_2            = ["PI1.5"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_143"], powerpipe = ["s3_bucket_object_lock_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_object_lock_configuration" {
        attribute = "bucket"
      }

      require = (
        locks_objects(self)
        || anytrue([for l in companions.aws_s3_bucket_object_lock_configuration : l.object_lock_enabled == "Enabled"])
      )
      remedy = "Set object_lock_enabled = true and add an aws_s3_bucket_object_lock_configuration with a default retention."
    }
  }

  obligation "object_lock_retention" {
    title       = "Give Object Lock a default retention"
    area        = "retention_deletion"
    severity    = "low"
    recommended = false
    rationale   = "Object Lock without a default retention protects only objects whose uploader remembers to set one; all others can be deleted as before."
    provider    = "Puts the default retention on each new object version."
    frameworks = {
      cis_controls_8_1 = ["11.3"]
      nist_800_53_r5   = ["AU-9", "SI-12"]
      pci_dss_4_0      = ["10.3.4"]
      iso_27001_2022   = ["A.5.33"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_object_lock_configuration" {
        attribute = "bucket"
      }

      when    = locks_objects(self)
      require = self.object_lock_configuration[0].rule[0].default_retention[0].mode != null || length(companions.aws_s3_bucket_object_lock_configuration) > 0
      remedy  = "Add an aws_s3_bucket_object_lock_configuration with a default_retention of mode \"COMPLIANCE\" or \"GOVERNANCE\" and days or years."
    }

    check "aws_s3_bucket_object_lock_configuration" {
      require = self.rule[0].default_retention[0].mode != null
      remedy  = "Add a rule with a default_retention of mode \"COMPLIANCE\" or \"GOVERNANCE\" and days or years."
    }
  }

  obligation "cross_region_replication" {
    title       = "Replicate what must outlive a Region"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A bucket lives in one Region: while that is down, or after the account is taken over, there is no other copy to go on with."
    provider    = "Copies new objects to the destination buckets that the rules name, across Regions and accounts."
    frameworks = {
      aws_fsbp         = ["S3.7"]
      cis_controls_8_1 = ["11.4"]
      nist_800_53_r5   = ["CP-6", "CP-9"]
      iso_27001_2022   = ["A.8.14"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AWS_144"]
      powerpipe = ["s3_bucket_cross_region_replication_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_replication_configuration" {
        attribute = "bucket"
      }

      require = (
        anytrue([for c in self.replication_configuration : anytrue([for r in c.rules : r.status == "Enabled"])])
        || has_enabled_rule(companions.aws_s3_bucket_replication_configuration)
      )
      remedy = "Add an aws_s3_bucket_replication_configuration with an enabled rule to a bucket in another Region."
    }
  }

  obligation "lifecycle_configured" {
    title     = "Give the bucket lifecycle rules"
    area      = "retention_deletion"
    severity  = "low"
    rationale = "Without rules old objects and old versions stay forever: data is kept longer than the law allows and the bill only grows."
    provider  = "Runs the rules daily and deletes or moves what they match."
    frameworks = {
      aws_fsbp         = ["S3.10", "S3.13"]
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      pci_dss_4_0      = ["3.2.1", "10.5.1"]
      iso_27001_2022   = ["A.8.10"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_AWS_61"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_lifecycle_configuration" {
        attribute = "bucket"
      }

      require = (
        anytrue([for r in self.lifecycle_rule : r.enabled == true])
        || has_enabled_rule(companions.aws_s3_bucket_lifecycle_configuration)
      )
      remedy = "Add an aws_s3_bucket_lifecycle_configuration with enabled rules for expiration and noncurrent versions."
    }
  }

  obligation "incomplete_uploads_aborted" {
    title      = "Abort incomplete multipart uploads"
    area       = "retention_deletion"
    severity   = "low"
    rationale  = "Parts of failed uploads are invisible in listings, are billed and keep data that everyone believes gone."
    provider   = "Deletes the parts once a rule says after how many days."
    frameworks = { cis_controls_8_1 = ["3.4"], nist_800_53_r5 = ["SI-12"], iso_27001_2022 = ["A.8.10"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_300"]
      powerpipe = ["s3_bucket_abort_incomplete_multipart_upload_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html"]

    check "aws_s3_bucket_lifecycle_configuration" {
      require = anytrue([for r in self.rule :
        r.status == "Enabled"
        && length(r.abort_incomplete_multipart_upload) > 0
        && !is_set(r.prefix)
        && alltrue([for f in r.filter :
          !is_set(f.prefix) && f.object_size_greater_than == null && f.object_size_less_than == null && length(f.tag) == 0 && length(f.and) == 0
        ])
      ])
      remedy = "Add an enabled rule with an empty filter and abort_incomplete_multipart_upload with days_after_initiation = 7."
    }
  }

  obligation "directory_bucket_lifecycle" {
    title     = "Give directory buckets lifecycle rules"
    area      = "retention_deletion"
    severity  = "low"
    variants  = ["express_one_zone"]
    rationale = "Directory buckets hold working data at a high price; what nobody expires stays and is paid for every month."
    provider  = "Expires objects and aborts uploads as the rules say."
    frameworks = {
      aws_fsbp         = ["S3.25"]
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      iso_27001_2022   = ["A.8.10"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html"]

    check "aws_s3_directory_bucket" {
      companion "aws_s3_bucket_lifecycle_configuration" {
        attribute = "bucket"
      }

      require = has_enabled_rule(companions.aws_s3_bucket_lifecycle_configuration)
      remedy  = "Add an aws_s3_bucket_lifecycle_configuration with an enabled rule for the directory bucket."
    }
  }

  obligation "force_destroy_off" {
    title       = "Do not let destroy empty the bucket"
    area        = "backup"
    severity    = "low"
    recommended = false
    rationale   = "With force_destroy a destroy, or a rename that replaces the bucket, deletes all objects and all versions without asking again."
    provider    = "Refuses to delete a bucket that still holds objects."
    frameworks  = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.5.33"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket"]

    check "aws_s3_bucket" {
      also    = ["aws_s3_directory_bucket"]
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  # ---------------------------------------------------------------- encryption

  # S3 encrypts every new object with SSE-S3 since January 2023 and that cannot
  # be turned off; no obligation asks for "some" encryption. What is left to the
  # customer is the key. Server access logs can only be delivered to a bucket
  # that encrypts with SSE-S3.
  obligation "kms_encryption" {
    title       = "Encrypt by default with a KMS key"
    area        = "encryption_at_rest"
    severity    = "medium"
    recommended = false
    rationale   = "With SSE-S3 whoever may read the object also gets it decrypted, and no use of the key is recorded; with KMS the key policy is a second lock and CloudTrail shows each use."
    provider    = "Encrypts every new object, with its own keys unless the bucket names KMS."
    frameworks = {
      aws_fsbp         = ["S3.17"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["PI1.4"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_145"]
      powerpipe = ["s3_bucket_default_encryption_enabled_kms"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_server_side_encryption_configuration" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_acl" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_logging" {
        attribute = "target_bucket"
      }

      when = !accepts_access_logs(self, companions.aws_s3_bucket_acl, companions.aws_s3_bucket_policy) && length(companions.aws_s3_bucket_logging) == 0
      require = (
        encrypts_with_kms(self.server_side_encryption_configuration)
        || encrypts_with_kms(companions.aws_s3_bucket_server_side_encryption_configuration)
      )
      remedy = "Add an aws_s3_bucket_server_side_encryption_configuration with sse_algorithm \"aws:kms\", kms_master_key_id and bucket_key_enabled = true."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The AWS managed key aws/s3 has a policy that nobody can change: it cannot be shared with another account, restricted to a role or taken away in an incident."
    provider    = "Guards the key material in KMS and rotates it yearly when asked."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0132"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_server_side_encryption_configuration" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_acl" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_logging" {
        attribute = "target_bucket"
      }

      when = !accepts_access_logs(self, companions.aws_s3_bucket_acl, companions.aws_s3_bucket_policy) && length(companions.aws_s3_bucket_logging) == 0
      require = (
        encrypts_with_own_key(self.server_side_encryption_configuration)
        || encrypts_with_own_key(companions.aws_s3_bucket_server_side_encryption_configuration)
      )
      remedy = "Set sse_algorithm to \"aws:kms\" and kms_master_key_id to the ARN of a key of your own."
    }
  }

  obligation "object_customer_managed_key" {
    title       = "Encrypt objects with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "An object without kms_key_id takes whatever the bucket's default is at that moment, which may be a key that you do not control."
    provider    = "Encrypts the object with the named key, or with the bucket's default."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_181", "CKV_AWS_186"]
      powerpipe = ["s3_bucket_object_copy_encrypted_with_kms_cmk", "s3_bucket_object_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-kms-encryption.html"]

    check "aws_s3_object" {
      also    = ["aws_s3_bucket_object", "aws_s3_object_copy"]
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a key of your own."
    }
  }

  obligation "sse_c_blocked" {
    title     = "Do not allow uploads with caller-held keys"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "With SSE-C an intruder rewrites the objects under a key that only the intruder has and sells it back; backups by the service cannot read such objects either."
    provider  = "Blocks SSE-C on new buckets since April 2026 and on older ones where the configuration says so."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html"]

    check "aws_s3_bucket_server_side_encryption_configuration" {
      require = !anytrue([for r in self.rule : contains(r.blocked_encryption_types, "NONE")])
      remedy  = "Set blocked_encryption_types = [\"SSE-C\"]."
    }
  }

  # ---------------------------------------------------------------- seeing what happens

  obligation "access_logging" {
    title       = "Log requests to the bucket"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without access logs or data events nobody can say after a leak which objects were read, by whom and from where."
    provider    = "Delivers access records to the bucket that is named, as best it can."
    frameworks = {
      aws_fsbp         = ["S3.9"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-3", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_18"]
      trivy     = ["AWS-0089"]
      powerpipe = ["s3_bucket_logging_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_logging" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_acl" {
        attribute = "bucket"
      }

      companion "aws_s3_bucket_policy" {
        attribute = "bucket"
      }

      when    = !accepts_access_logs(self, companions.aws_s3_bucket_acl, companions.aws_s3_bucket_policy)
      require = length(self.logging) > 0 || length(companions.aws_s3_bucket_logging) > 0
      remedy  = "Add an aws_s3_bucket_logging for the bucket with a target_bucket that is kept for logs."
    }
  }

  obligation "event_notifications" {
    title       = "Publish events of the bucket"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Unexpected deletes and uploads are noticed late when nothing is told about them; scanning for malware and alerts need the events."
    provider    = "Sends the chosen events to SNS, SQS, Lambda or EventBridge."
    frameworks = {
      aws_fsbp       = ["S3.11"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["11.5.2", "12.10.5"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV2_AWS_62"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_notification" {
        attribute = "bucket"
      }

      require = anytrue([for n in companions.aws_s3_bucket_notification : n.eventbridge == true || length(n.lambda_function) > 0 || length(n.queue) > 0 || length(n.topic) > 0])
      remedy  = "Add an aws_s3_bucket_notification for the bucket with eventbridge = true or a queue, topic or function."
    }
  }

  # ---------------------------------------------------------------- the web

  obligation "website_over_https" {
    title       = "Serve websites through CloudFront"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "The website endpoint has no HTTPS and works only with objects that the world may read; anyone on the path can change what visitors get."
    provider    = "Serves the website endpoint over HTTP; HTTPS is CloudFront's part."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html"]

    check "aws_s3_bucket" {
      require = alltrue([for w in self.website : startswith(w.redirect_all_requests_to, "https://")])
      remedy  = "Remove website, keep the bucket private and put CloudFront with origin access control before it."
    }

    check "aws_s3_bucket_website_configuration" {
      require = self.redirect_all_requests_to[0].protocol == "https"
      remedy  = "Remove the website configuration, keep the bucket private and put CloudFront with origin access control before it."
    }
  }

  obligation "cors_restricted" {
    title     = "Let only your sites write across origins"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With any origin and a writing method, a script on any website can use a visitor's presigned URL or session to put and delete objects."
    provider  = "Answers preflight requests as the rules say; the browser does the enforcing."
    frameworks = {
      cis_controls_8_1 = ["16.10"]
      nist_800_53_r5   = ["AC-4"]
      pci_dss_4_0      = ["6.2.4"]
      iso_27001_2022   = ["A.8.26"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html"]

    check "aws_s3_bucket" {
      also    = ["aws_s3_bucket_cors_configuration"]
      require = !anytrue([for r in self.cors_rule : contains(r.allowed_origins, "*") && anytrue([for m in r.allowed_methods : contains(["PUT", "POST", "DELETE"], m)])])
      remedy  = "Name the origins of your sites in allowed_origins, or leave only GET and HEAD in allowed_methods."
    }
  }

  # A bucket that serves a website under a domain has to carry the domain's name.
  obligation "bucket_name_without_dots" {
    title     = "Name buckets without dots"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "The wildcard certificate of S3 covers one label: with a dot in the name HTTPS fails on the bucket's own host name, and people turn certificate checks off."
    provider  = "Holds a certificate for one level of names below each S3 endpoint."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0320"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html"]

    check "aws_s3_bucket" {
      companion "aws_s3_bucket_website_configuration" {
        attribute = "bucket"
      }

      when    = !serves_website(self, companions.aws_s3_bucket_website_configuration)
      require = !strcontains(self.bucket, ".") && !strcontains(self.bucket_prefix, ".")
      remedy  = "Use hyphens instead of dots; a new name means a new bucket, so copy the objects first."
    }
  }

  # ---------------------------------------------------------------- processes

  obligation "access_reviewed" {
    title        = "Review who can reach which bucket"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Bucket policies, access point policies and Access Grants collect partners, vendors and old accounts that nobody removes when the project ends."
    provider     = "Lists public and cross-account access in IAM Access Analyzer for S3."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-analyzer.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores of deleted objects"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of bringing back a deleted prefix from versions, replica or AWS Backup: date, number of objects, time taken, keys used, who compared the result."
    rationale    = "Undoing a mass delete means removing millions of delete markers or copying from a replica with other keys; the day of the accident is too late to write that script."
    provider     = "Keeps versions and replicas and runs the jobs that the customer starts."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/RestoringPreviousVersions.html"]
  }

  obligation "sensitive_data_discovered" {
    title        = "Know which buckets hold sensitive data"
    area         = "data_classification"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Macie inventory or an equal scan of all buckets with date, findings, and per bucket the data class and owner in its tags."
    rationale    = "Exports, dumps and uploads land in buckets that were made for something harmless; protection by data class works only for data that somebody found."
    provider     = "Offers Macie and S3 Metadata and looks at no content on its own."
    frameworks = {
      aws_fsbp            = ["Macie.1"]
      cis_aws_foundations = ["3.1.3"]
      cis_controls_8_1    = ["3.2"]
      nist_800_53_r5      = ["RA-2"]
      pci_dss_4_0         = ["A3.2.5.1"]
      iso_27001_2022      = ["A.5.12"]
      soc_2               = ["C1.1"]
      gdpr                = ["30"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/macie/latest/user/discovery-asdd.html"]
  }

  # Trails select buckets one by one, by prefix or all at once, mostly from
  # another account: the bucket's code cannot show it.
  obligation "object_events_logged" {
    title        = "Record reads and writes of objects"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Event selectors of the trail or event data store that cover S3 object events of every bucket with sensitive data, and one sample record of a GetObject and of a DeleteObject."
    rationale    = "CloudTrail records bucket settings by default but not who read or deleted an object; without data events a leak cannot be measured."
    provider     = "Records data events in CloudTrail for the buckets that are selected."
    frameworks = {
      aws_fsbp            = ["S3.22", "S3.23"]
      cis_aws_foundations = ["4.8", "4.9"]
      cis_controls_8_1    = ["3.14"]
      nist_800_53_r5      = ["AU-2", "AU-12"]
      iso_27001_2022      = ["A.8.15"]
      soc_2               = ["CC7.2"]
      hipaa               = ["164.312(b)"]
    }
    derived     = ["cis_controls_8_1"]
    equivalents = { trivy = ["AWS-0171", "AWS-0172"] }
    sources     = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html"]
  }

  obligation "threat_detection_enabled" {
    title        = "Watch buckets for attacks and answer findings"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "GuardDuty S3 Protection status of every account and Region, and the S3 findings of the period with what was done about each."
    rationale    = "Unusual reads, downloads from anonymizing networks and mass deletes by stolen keys look like ordinary API calls until somebody compares them."
    provider     = "Analyzes S3 data events in GuardDuty once S3 Protection is on."
    frameworks = {
      aws_fsbp       = ["GuardDuty.10"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["11.5.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/s3-protection.html"]
  }

  obligation "exposure_playbook" {
    title        = "Rehearse an exposed or encrypted bucket"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "With a public bucket, a leaked presigned URL or objects rewritten by an intruder, minutes count: somebody must know how to cut access, keep logs and versions, and whom to notify."
    provider     = "Publishes response guidance and acts on abuse reports about its own platform."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
      gdpr             = ["33"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa", "gdpr"]
    sources = ["https://docs.aws.amazon.com/security-ir/latest/userguide/develop-incident-response-playbooks.html"]
  }

  obligation "retention_reviewed" {
    title        = "Compare lifecycle rules with retention duties"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Rules that expire too early destroy evidence, rules that never expire keep personal data; old versions, replicas and log buckets are the ones forgotten."
    provider     = "Applies the rules and locks exactly as configured."
    frameworks = {
      cis_controls_8_1 = ["3.4"]
      nist_800_53_r5   = ["SI-12"]
      pci_dss_4_0      = ["3.2.1"]
      iso_27001_2022   = ["A.5.33", "A.8.10"]
      soc_2            = ["C1.2"]
      gdpr             = ["5"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"]
  }

  obligation "retired_names_removed" {
    title        = "Remove references before deleting a bucket"
    area         = "dns"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A deleted bucket's name can be taken by a stranger, who then serves or receives what DNS records, CloudFront origins, scripts and log settings still send there."
    provider     = "Frees the name in the shared namespace after deletion."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html"]
  }
}
