service "aws_guardduty" {
  name        = "Amazon GuardDuty"
  cloud       = "aws"
  family      = "security_posture_service"
  description = "Detects attacks from CloudTrail, flow logs, DNS queries and protection plans for S3, EKS, RDS, Lambda, runtimes and malware."
  aliases     = ["GuardDuty", "threat detection", "Malware Protection for S3", "Runtime Monitoring"]
  resources = [
    "aws_guardduty_detector",
    "aws_guardduty_detector_feature",
    "aws_guardduty_filter",
    "aws_guardduty_invite_accepter",
    "aws_guardduty_ipset",
    "aws_guardduty_malware_protection_plan",
    "aws_guardduty_member",
    "aws_guardduty_member_detector_feature",
    "aws_guardduty_organization_admin_account",
    "aws_guardduty_organization_configuration",
    "aws_guardduty_organization_configuration_feature",
    "aws_guardduty_publishing_destination",
    "aws_guardduty_threatintelset",
  ]
  sources = [
    "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html",
    "https://docs.aws.amazon.com/guardduty/latest/ug/security.html",
  ]

  # A new detector starts with every protection plan but Runtime Monitoring.
  resource_type "aws_guardduty_detector" {
    defaults = {
      enable                       = true
      finding_publishing_frequency = "SIX_HOURS"
    }
  }

  resource_type "aws_guardduty_organization_configuration" {
    legacy = { auto_enable = "bool" }
  }

  resource_type "aws_guardduty_publishing_destination" {
    defaults = { destination_type = "S3" }
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps findings for 90 days and deletes them then, or when the detector is deleted."
    customer = "Exports findings to a bucket of its own where they are needed longer, and sets retention there."
    reason   = "Retention in the service is fixed."
    source   = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"
  }

  area "host_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds the runtime agent, and installs and updates it where automated agent management is on; scans volumes for malware without an agent."
    customer = "Enables the plans, allows the agent's endpoint and permissions, watches coverage, acts on what is found on the machine."
    reason   = "An agent sees only machines on which it runs and reports."
    source   = "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html"
  }

  variant "manual_agent" {
    name        = "Manually managed runtime agents"
    description = "Runtime Monitoring with agents that the customer installs on EC2 instances or as an EKS add-on, instead of automated agent management."
    source      = "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-configuration.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes agent releases and says when support for old ones ends."
      customer = "Installs the agent and its updates, and keeps kernels and clusters within the supported versions."
      reason   = "Without automated agent management nobody but the customer replaces an agent."
      source   = "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-agent-release-history.html"
    }

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Offers the endpoint service that agents send events to."
      customer = "Creates the VPC endpoint and the rules that let agents reach it."
      reason   = "Automated management creates the endpoint; without it the events go nowhere."
      source   = "https://docs.aws.amazon.com/guardduty/latest/ug/creating-vpc-endpoint-ec2-agent-manually.html"
    }
  }

  # Predicates

  function "enrolls_accounts" {
    description = "Whether an organization configuration enables GuardDuty in accounts that join, by today's argument or the older flag."
    params      = ["configuration"]
    result      = contains(["NEW", "ALL"], configuration.auto_enable_organization_members) || configuration.auto_enable == true
  }

  function "plan_on" {
    description = "Whether a feature of a detector is another than this one, or enabled."
    params      = ["feature", "name"]
    result      = feature.name != name || feature.status == "ENABLED"
  }

  function "plan_on_for_members" {
    description = "Whether a feature of an organization configuration is another than this one, or enabled in new or all accounts."
    params      = ["feature", "name"]
    result      = feature.name != name || contains(["NEW", "ALL"], feature.auto_enable)
  }

  function "agent_on" {
    description = "Whether a feature of a detector is not the runtime one, is off as a whole, or manages this agent."
    params      = ["feature", "names", "agent"]
    result = (
      !contains(names, feature.name) || feature.status != "ENABLED"
      || anytrue([for c in feature.additional_configuration : c.name == agent && c.status == "ENABLED"])
    )
  }

  function "agent_on_for_members" {
    description = "Whether a feature of an organization configuration is not the runtime one, is off as a whole, or manages this agent."
    params      = ["feature", "names", "agent"]
    result = (
      !contains(names, feature.name) || !contains(["NEW", "ALL"], feature.auto_enable)
      || anytrue([for c in feature.additional_configuration : c.name == agent && contains(["NEW", "ALL"], c.auto_enable)])
    )
  }

  # Accounts

  obligation "detector_enabled" {
    title     = "Keep the detector enabled"
    area      = "threat_detection"
    severity  = "high"
    rationale = "A suspended detector looks at nothing: stolen keys, crypto miners and data theft in that account and region raise no finding."
    provider  = "Analyzes CloudTrail events, VPC flow logs and DNS queries from the moment the detector is on; no log has to be enabled for it."
    frameworks = {
      aws_fsbp         = ["GuardDuty.1"]
      nist_800_53_r5   = ["SI-4", "CA-7", "AU-6(1)", "AC-2(12)"]
      pci_dss_4_0      = ["11.5.1", "11.5.1.1"]
      iso_27001_2022   = ["A.5.25", "A.8.7", "A.8.16"]
      soc_2            = ["CC6.8", "CC7.1", "CC7.2"]
      hipaa            = ["164.308(a)(1)(ii)(D)", "164.308(a)(6)(ii)", "164.312(b)"]
      cis_controls_8_1 = ["13.1", "13.3"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_238", "CKV2_AWS_3"]
      powerpipe = ["guardduty_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html"]

    check "aws_guardduty_detector" {
      require = self.enable == true
      fix     = { enable = true }
    }
  }

  obligation "organization_auto_enable" {
    title     = "Enable GuardDuty in new accounts by itself"
    area      = "threat_detection"
    severity  = "high"
    rationale = "An account that joins the organization starts unwatched, and the accounts that nobody thought of are the ones an intruder uses."
    provider  = "Enables the detector in accounts that join, in each region that is configured so."
    frameworks = {
      aws_fsbp         = ["GuardDuty.1"]
      nist_800_53_r5   = ["SI-4", "CA-7", "AU-6(3)"]
      pci_dss_4_0      = ["11.5.1"]
      iso_27001_2022   = ["A.5.25", "A.8.16"]
      soc_2            = ["CC7.1", "CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived     = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = { checkov = ["CKV2_AWS_3"] }
    sources     = ["https://docs.aws.amazon.com/guardduty/latest/ug/set-guardduty-auto-enable-preferences.html"]

    check "aws_guardduty_organization_configuration" {
      require = enrolls_accounts(self)
      fix     = { auto_enable_organization_members = "ALL" }
    }
  }

  obligation "detector_administers_organization" {
    title       = "Let one detector speak for the organization"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A detector without an organization configuration watches its own account only: findings of the others lie in as many consoles, and accounts that join later have none."
    provider    = "Lets the delegated administrator's detector enable and collect from all accounts of the organization, region by region."
    frameworks = {
      nist_800_53_r5   = ["AU-6(3)", "SI-4"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    equivalents = { checkov = ["CKV2_AWS_3"] }
    sources     = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"]

    check "aws_guardduty_detector" {
      companion "aws_guardduty_organization_configuration" {
        attribute = "detector_id"
      }
      require = anytrue([for c in companions.aws_guardduty_organization_configuration : enrolls_accounts(c)])
      remedy  = "In the delegated administrator account add an aws_guardduty_organization_configuration with the detector's id and auto_enable_organization_members = \"ALL\"; exempt detectors of members."
    }
  }

  obligation "organization_all_accounts" {
    title     = "Enforce GuardDuty in all accounts"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "NEW leaves out the accounts that were there before, and whoever disassociates or suspends a member is not undone."
    provider  = "With ALL compares the accounts with the preference and enables those that differ, within 24 hours."
    frameworks = {
      nist_800_53_r5   = ["SI-4", "CM-6(1)"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateOrganizationConfiguration.html"]

    check "aws_guardduty_organization_configuration" {
      when    = self.auto_enable_organization_members != null
      require = self.auto_enable_organization_members == "ALL"
      fix     = { auto_enable_organization_members = "ALL" }
    }
  }

  # Protection plans: what is written must not switch one off.

  obligation "s3_protection" {
    title     = "Keep S3 Protection on"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Without data events a stolen key may list and copy every object and no finding is made: management events do not show reads."
    provider  = "Reads S3 data events itself when the plan is on; no trail has to record them."
    frameworks = {
      aws_fsbp         = ["GuardDuty.10"]
      nist_800_53_r5   = ["SI-4"]
      pci_dss_4_0      = ["11.5.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/s3-protection.html"]

    check "aws_guardduty_detector" {
      require = alltrue([for d in self.datasources : alltrue([for l in d.s3_logs : l.enable == true])])
      remedy  = "Set datasources.s3_logs.enable = true, or remove the block and add an aws_guardduty_detector_feature S3_DATA_EVENTS with status \"ENABLED\"."
    }
    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "S3_DATA_EVENTS")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration" {
      require = alltrue([for d in self.datasources : alltrue([for l in d.s3_logs : l.auto_enable == true])])
      remedy  = "Set datasources.s3_logs.auto_enable = true, or add an aws_guardduty_organization_configuration_feature S3_DATA_EVENTS with auto_enable \"ALL\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "S3_DATA_EVENTS")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "eks_audit_logs" {
    title     = "Keep EKS audit log monitoring on"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Anonymous access to the cluster interface, new cluster admins and privileged pods show in the Kubernetes audit log only; without the plan nothing reads it."
    provider  = "Reads the audit logs of all clusters itself, whether or not the cluster logs to CloudWatch."
    frameworks = {
      aws_fsbp         = ["GuardDuty.5"]
      nist_800_53_r5   = ["SI-4", "AU-6(1)"]
      iso_27001_2022   = ["A.8.15", "A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived = ["nist_800_53_r5", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/kubernetes-protection.html"]

    check "aws_guardduty_detector" {
      require = alltrue([for d in self.datasources : alltrue([for k in d.kubernetes : alltrue([for l in k.audit_logs : l.enable == true])])])
      remedy  = "Set datasources.kubernetes.audit_logs.enable = true, or remove the block and add an aws_guardduty_detector_feature EKS_AUDIT_LOGS with status \"ENABLED\"."
    }
    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "EKS_AUDIT_LOGS")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration" {
      require = alltrue([for d in self.datasources : alltrue([for k in d.kubernetes : alltrue([for l in k.audit_logs : l.enable == true])])])
      remedy  = "Set datasources.kubernetes.audit_logs.enable = true, or add an aws_guardduty_organization_configuration_feature EKS_AUDIT_LOGS with auto_enable \"ALL\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "EKS_AUDIT_LOGS")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "malware_protection" {
    title     = "Keep Malware Protection for EC2 on"
    area      = "host_protection"
    severity  = "high"
    rationale = "When a machine behaves like a compromised one, nobody looks at its disks; what was planted stays, and comes back with the next snapshot."
    provider  = "Copies the volumes of a suspicious instance or container host, scans the copies and deletes them."
    frameworks = {
      aws_fsbp         = ["GuardDuty.8"]
      nist_800_53_r5   = ["SI-3", "SI-4"]
      pci_dss_4_0      = ["5.2.1", "5.2.2"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      cis_controls_8_1 = ["10.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection.html"]

    check "aws_guardduty_detector" {
      require = alltrue([for d in self.datasources : alltrue([for m in d.malware_protection : alltrue([for s in m.scan_ec2_instance_with_findings : alltrue([for v in s.ebs_volumes : v.enable == true])])])])
      remedy  = "Set datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable = true, or remove the block and add an aws_guardduty_detector_feature EBS_MALWARE_PROTECTION with status \"ENABLED\"."
    }
    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "EBS_MALWARE_PROTECTION")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration" {
      require = alltrue([for d in self.datasources : alltrue([for m in d.malware_protection : alltrue([for s in m.scan_ec2_instance_with_findings : alltrue([for v in s.ebs_volumes : v.auto_enable == true])])])])
      remedy  = "Set ebs_volumes.auto_enable = true, or add an aws_guardduty_organization_configuration_feature EBS_MALWARE_PROTECTION with auto_enable \"ALL\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "EBS_MALWARE_PROTECTION")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "rds_protection" {
    title     = "Keep RDS Protection on"
    area      = "threat_detection"
    severity  = "high"
    rationale = "A database that is tried with guessed passwords, or entered from an address never seen before, raises nothing."
    provider  = "Profiles sign-ins of supported Aurora and RDS engines without touching the database."
    frameworks = {
      aws_fsbp         = ["GuardDuty.9"]
      nist_800_53_r5   = ["SI-4", "AC-2(12)"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html"]

    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "RDS_LOGIN_EVENTS")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "RDS_LOGIN_EVENTS")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "lambda_protection" {
    title     = "Keep Lambda Protection on"
    area      = "threat_detection"
    severity  = "high"
    rationale = "A function with a poisoned package that mines coins or calls home is not seen: its traffic stands in no flow log unless it runs in a VPC."
    provider  = "Watches the network activity of all functions, also of those outside a VPC."
    frameworks = {
      aws_fsbp         = ["GuardDuty.6"]
      nist_800_53_r5   = ["SI-4"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/lambda-protection.html"]

    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "LAMBDA_NETWORK_LOGS")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "LAMBDA_NETWORK_LOGS")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "runtime_monitoring" {
    title       = "Turn Runtime Monitoring on"
    area        = "host_protection"
    severity    = "medium"
    recommended = false
    rationale   = "Logs end where the machine begins: a reverse shell, an escape from a container or a changed binary is seen only by an agent. It is the one plan that a new detector does not start with."
    provider    = "Builds the agent and analyzes what it reports from EC2, ECS on Fargate and EKS."
    frameworks = {
      aws_fsbp         = ["GuardDuty.11"]
      nist_800_53_r5   = ["SI-4", "SI-3"]
      iso_27001_2022   = ["A.8.7", "A.8.16"]
      soc_2            = ["CC6.8", "CC7.2"]
      cis_controls_8_1 = ["13.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html"]

    check "aws_guardduty_detector" {
      companion "aws_guardduty_detector_feature" {
        attribute = "detector_id"
      }
      companion "aws_guardduty_organization_configuration_feature" {
        attribute = "detector_id"
      }
      require = (
        anytrue([for f in companions.aws_guardduty_detector_feature : f.name == "RUNTIME_MONITORING" && f.status == "ENABLED"])
        || anytrue([for f in companions.aws_guardduty_organization_configuration_feature : f.name == "RUNTIME_MONITORING" && f.auto_enable == "ALL"])
      )
      remedy = "Add an aws_guardduty_detector_feature RUNTIME_MONITORING with status \"ENABLED\", or in the administrator account an aws_guardduty_organization_configuration_feature with auto_enable \"ALL\"."
    }
    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = plan_on(self, "RUNTIME_MONITORING")
      fix     = { status = "ENABLED" }
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = plan_on_for_members(self, "RUNTIME_MONITORING")
      fix     = { auto_enable = "ALL" }
    }
  }

  obligation "eks_agent_managed" {
    title       = "Let GuardDuty manage its agent in EKS"
    area        = "host_protection"
    severity    = "medium"
    recommended = false
    rationale   = "The plan is on and pays for nothing: clusters and nodes without the add-on report no process, no file and no connection."
    provider    = "Installs the add-on and its endpoint in every cluster, and updates them, when asked."
    frameworks = {
      aws_fsbp         = ["GuardDuty.7"]
      nist_800_53_r5   = ["SI-4", "SI-3"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      cis_controls_8_1 = ["13.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-eks.html"]

    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = agent_on(self, ["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"], "EKS_ADDON_MANAGEMENT")
      remedy  = "Add an additional_configuration EKS_ADDON_MANAGEMENT with status \"ENABLED\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = agent_on_for_members(self, ["RUNTIME_MONITORING", "EKS_RUNTIME_MONITORING"], "EKS_ADDON_MANAGEMENT")
      remedy  = "Add an additional_configuration EKS_ADDON_MANAGEMENT with auto_enable \"ALL\" or \"NEW\"."
    }
  }

  obligation "ecs_agent_managed" {
    title       = "Let GuardDuty manage its agent on Fargate"
    area        = "host_protection"
    severity    = "medium"
    recommended = false
    rationale   = "On Fargate the agent comes as a sidecar that only GuardDuty can add; without its management no task there is watched."
    provider    = "Adds the sidecar to new tasks and keeps it current."
    frameworks = {
      aws_fsbp         = ["GuardDuty.12"]
      nist_800_53_r5   = ["SI-4", "SI-3"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      cis_controls_8_1 = ["13.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html"]

    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = agent_on(self, ["RUNTIME_MONITORING"], "ECS_FARGATE_AGENT_MANAGEMENT")
      remedy  = "Add an additional_configuration ECS_FARGATE_AGENT_MANAGEMENT with status \"ENABLED\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = agent_on_for_members(self, ["RUNTIME_MONITORING"], "ECS_FARGATE_AGENT_MANAGEMENT")
      remedy  = "Add an additional_configuration ECS_FARGATE_AGENT_MANAGEMENT with auto_enable \"ALL\" or \"NEW\"."
    }
  }

  obligation "ec2_agent_managed" {
    title       = "Let GuardDuty manage its agent on EC2"
    area        = "host_protection"
    severity    = "medium"
    recommended = false
    rationale   = "An agent that a team installs by hand is missing from the next image, and nobody updates it when its support ends."
    provider    = "Installs and updates the agent through Systems Manager and creates the endpoint, when asked."
    frameworks = {
      aws_fsbp         = ["GuardDuty.13"]
      nist_800_53_r5   = ["SI-4", "SI-3"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      cis_controls_8_1 = ["13.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ec2.html"]

    check "aws_guardduty_detector_feature" {
      also    = ["aws_guardduty_member_detector_feature"]
      require = agent_on(self, ["RUNTIME_MONITORING"], "EC2_AGENT_MANAGEMENT")
      remedy  = "Add an additional_configuration EC2_AGENT_MANAGEMENT with status \"ENABLED\"."
    }
    check "aws_guardduty_organization_configuration_feature" {
      require = agent_on_for_members(self, ["RUNTIME_MONITORING"], "EC2_AGENT_MANAGEMENT")
      remedy  = "Add an additional_configuration EC2_AGENT_MANAGEMENT with auto_enable \"ALL\" or \"NEW\"."
    }
  }

  # Findings

  obligation "filters_narrow" {
    title     = "Suppress single finding types only"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A filter that archives by severity, region or account alone also archives the attack that looks alike; suppressed findings reach neither Security Hub nor EventBridge nor the export."
    provider  = "Archives every new finding that meets the criteria, for as long as the filter stands."
    frameworks = {
      nist_800_53_r5   = ["SI-4", "AU-6"]
      pci_dss_4_0      = ["10.4.1"]
      iso_27001_2022   = ["A.8.16"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["13.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html"]

    check "aws_guardduty_filter" {
      when    = self.action == "ARCHIVE"
      require = anytrue([for c in self.finding_criteria[0].criterion : !matches("^(severity|region|accountId|updatedAt|confidence|service[.]archived)$", c.field) && (length(c.equals) > 0 || length(c.matches) > 0)])
      remedy  = "Add a criterion with equals on type, and one on the resource that is meant, such as resource.instanceDetails.instanceId or an image id."
    }
  }

  obligation "threat_lists_active" {
    title      = "Activate uploaded threat lists"
    area       = "threat_detection"
    severity   = "low"
    rationale  = "A list of known bad addresses that is uploaded and not activated looks like protection in the code and produces no finding."
    provider   = "Compares traffic with its own intelligence and with the lists that are active."
    frameworks = { nist_800_53_r5 = ["SI-4", "PM-16"], iso_27001_2022 = ["A.5.7"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html"]

    check "aws_guardduty_threatintelset" {
      require = self.activate == true
      fix     = { activate = true }
    }
  }

  obligation "updates_every_15_minutes" {
    title      = "Publish updated findings every 15 minutes"
    area       = "threat_detection"
    severity   = "low"
    rationale  = "A new finding arrives within minutes, but that an attack goes on is told every six hours unless set otherwise; the responder believes it is over."
    provider   = "Sends further occurrences to EventBridge and the export at the chosen interval; members take over the administrator's."
    frameworks = { nist_800_53_r5 = ["SI-4(5)", "IR-5"], iso_27001_2022 = ["A.8.16"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"]

    check "aws_guardduty_detector" {
      require = self.finding_publishing_frequency == "FIFTEEN_MINUTES"
      fix     = { finding_publishing_frequency = "FIFTEEN_MINUTES" }
    }
  }

  obligation "findings_exported" {
    title       = "Export findings to a bucket"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "Findings are gone after 90 days, and intrusions are often found later; the first trace of one is then missing."
    provider    = "Writes findings to the bucket, encrypted with the key that is named."
    frameworks = {
      nist_800_53_r5   = ["AU-11", "IR-5"]
      pci_dss_4_0      = ["10.5.1"]
      iso_27001_2022   = ["A.5.28"]
      hipaa            = ["164.316(b)(2)(i)"]
      cis_controls_8_1 = ["8.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"]

    check "aws_guardduty_detector" {
      companion "aws_guardduty_publishing_destination" {
        attribute = "detector_id"
      }
      require = length(companions.aws_guardduty_publishing_destination) > 0
      remedy  = "Add an aws_guardduty_publishing_destination for the detector of the administrator account; exempt members."
    }
  }

  obligation "malware_scan_tagged" {
    title     = "Tag uploaded objects with the scan result"
    area      = "application_controls"
    severity  = "medium"
    rationale = "The scan does not block anything: without the tag a bucket policy cannot refuse the infected file, and readers fetch it while the finding waits."
    provider  = "Scans each new object, reports the result and writes the tag GuardDutyMalwareScanStatus when asked."
    frameworks = {
      nist_800_53_r5   = ["SI-3"]
      pci_dss_4_0      = ["5.3.2"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      cis_controls_8_1 = ["10.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/tag-based-access-s3-malware-protection.html"]

    check "aws_guardduty_malware_protection_plan" {
      require = anytrue([for a in self.actions : anytrue([for t in a.tagging : t.status == "ENABLED"])])
      remedy  = "Add an actions block with tagging status = \"ENABLED\", and a bucket policy that denies reads of objects without the tag NO_THREATS_FOUND."
    }
  }

  # Process and evidence

  obligation "findings_answered" {
    title        = "Answer findings within a set time"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "GuardDuty stops nothing. Credentials that it reports as stolen work until somebody revokes them, and a queue that nobody owns is read after the damage."
    provider     = "Writes findings with evidence and severity, sends them to EventBridge and Security Hub."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "IR-5", "SI-4"]
      pci_dss_4_0    = ["12.10.5"]
      iso_27001_2022 = ["A.5.25", "A.5.26"]
      soc_2          = ["CC7.3", "CC7.4"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_remediate.html"]
  }

  obligation "coverage_evidenced" {
    title        = "Show that all accounts and regions are watched"
    area         = "threat_detection"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List over all accounts and all enabled regions, unused ones too: detector status, administrator, state of each protection plan, runtime coverage by cluster, instance and task, and exceptions with their reason."
    rationale    = "GuardDuty is regional: a region where nobody works and no detector runs is where the miners are started."
    provider     = "Lists members, plans and runtime coverage per region for the administrator account."
    frameworks = {
      aws_fsbp       = ["GuardDuty.1"]
      nist_800_53_r5 = ["SI-4", "CA-7"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_accounts.html"]
  }

  obligation "administrator_separate" {
    title        = "Administer GuardDuty from a security account"
    area         = "privileged_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Delegated administrator in each region, that it is one account and not the management account, and who has access to it."
    rationale    = "Detection that workload administrators or the management account's users can suspend is suspended first in an attack."
    provider     = "Lets the administrator account keep members from suspending or leaving."
    frameworks = {
      cis_aws_foundations = ["2.1.5", "2.1.6"]
      nist_800_53_r5      = ["AC-5", "AC-6(1)"]
      iso_27001_2022      = ["A.5.3"]
      soc_2               = ["CC6.3"]
    }
    derived = ["cis_aws_foundations", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"]
  }

  obligation "exceptions_reviewed" {
    title        = "Review suppression rules and trusted lists"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Addresses on the trusted list raise no finding at all; a scanner that is gone or an office that moved leaves its exception to whoever gets the address next."
    provider     = "Applies filters and lists until they are removed, and counts matches per rule."
    frameworks   = { nist_800_53_r5 = ["SI-4", "CA-7"], pci_dss_4_0 = ["10.4.1"], iso_27001_2022 = ["A.8.16"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html"]
  }

  obligation "alert_path_tested" {
    title        = "Test the way from a finding to a person"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test with sample findings or a tester: time until a person answered, playbook followed for stolen credentials and for a compromised instance, what was mended."
    rationale    = "An event rule in the wrong region, or a topic that nobody subscribes to, is found in the first real attack."
    provider     = "Generates sample findings on request."
    frameworks   = { nist_800_53_r5 = ["IR-3", "IR-2(1)"], pci_dss_4_0 = ["12.10.2"], iso_27001_2022 = ["A.5.24"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/guardduty/latest/ug/sample_findings.html"]
  }
}
