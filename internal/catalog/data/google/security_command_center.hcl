service "google_security_command_center" {
  name        = "Security Command Center"
  cloud       = "google"
  family      = "security_posture_service"
  description = "Findings about misconfigurations, vulnerabilities and threats across an organization, its folders and projects, with notifications and exports."
  seeds       = [267]
  aliases     = ["Cloud Security Command Center", "SCC", "Security Health Analytics", "Event Threat Detection"]
  resources = [
    "google_scc_event_threat_detection_custom_module",
    "google_scc_folder_custom_module",
    "google_scc_folder_notification_config",
    "google_scc_folder_scc_big_query_export",
    "google_scc_management_folder_security_health_analytics_custom_module",
    "google_scc_management_organization_event_threat_detection_custom_module",
    "google_scc_management_organization_security_health_analytics_custom_module",
    "google_scc_management_project_security_health_analytics_custom_module",
    "google_scc_mute_config",
    "google_scc_notification_config",
    "google_scc_notification_service_account",
    "google_scc_organization_custom_module",
    "google_scc_organization_scc_big_query_export",
    "google_scc_project_custom_module",
    "google_scc_project_notification_config",
    "google_scc_project_scc_big_query_export",
    "google_scc_source",
    "google_scc_source_iam_binding",
    "google_scc_source_iam_member",
    "google_scc_source_iam_policy",
    "google_scc_v2_folder_mute_config",
    "google_scc_v2_folder_notification_config",
    "google_scc_v2_folder_scc_big_query_export",
    "google_scc_v2_organization_mute_config",
    "google_scc_v2_organization_notification_config",
    "google_scc_v2_organization_scc_big_query_export",
    "google_scc_v2_organization_scc_big_query_exports",
    "google_scc_v2_organization_source",
    "google_scc_v2_organization_source_iam_binding",
    "google_scc_v2_organization_source_iam_member",
    "google_scc_v2_organization_source_iam_policy",
    "google_scc_v2_project_mute_config",
    "google_scc_v2_project_notification_config",
    "google_scc_v2_project_scc_big_query_export",
  ]
  sources = ["https://docs.cloud.google.com/security-command-center/docs/security-command-center-overview"]

  area "vulnerability_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Scans configurations, images and machines with the detectors that are enabled, and explains findings."
    customer = "Chooses the tier, enables detectors in every project, fixes or mutes findings with a reason."
    reason   = "Which scanners run depends on the service tier and on what the customer enables."
    source   = "https://docs.cloud.google.com/security-command-center/docs/concepts-vulnerabilities-findings"
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps findings in the chosen location where residency controls are on."
    customer = "Decides on residency before activation, exports to locations that its rules allow."
    reason   = "Residency of findings is chosen at activation and cannot be changed later."
    source   = "https://docs.cloud.google.com/security-command-center/docs/data-residency-support"
  }

  obligation "mute_rules_narrow" {
    title     = "Mute findings by category only"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A mute rule for a severity, a project or everything hides findings that nobody has seen yet, among them the one that matters."
    provider  = "Hides what the filter matches, now and, for dynamic rules, for as long as it matches."
    frameworks = {
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-mute-findings"]

    check "google_scc_mute_config" {
      also = [
        "google_scc_v2_organization_mute_config",
        "google_scc_v2_folder_mute_config",
        "google_scc_v2_project_mute_config",
      ]
      require = matches("(?i)category", self.filter)
      remedy  = "Name the category in filter, such as category=\"PUBLIC_BUCKET_ACL\" AND resource.project_display_name=\"www\"."
    }
  }

  obligation "mute_rules_dynamic" {
    title       = "Prefer dynamic mute rules"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "A static rule mutes findings for good: when the rule is deleted or the resource changes, they stay hidden."
    provider    = "Unmutes findings of dynamic rules when they no longer match or the rule expires."
    frameworks  = { nist_800_53_r5 = ["CA-7"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.cloud.google.com/security-command-center/docs/how-to-mute-findings"]

    check "google_scc_mute_config" {
      also = [
        "google_scc_v2_organization_mute_config",
        "google_scc_v2_folder_mute_config",
        "google_scc_v2_project_mute_config",
      ]
      require = self.type == "DYNAMIC"
      remedy  = "Set type = \"DYNAMIC\"; a type cannot be changed, so the rule is made anew."
    }
  }

  obligation "custom_modules_enabled" {
    title     = "Keep custom detectors enabled"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A disabled module is a detection that the list of detections still shows."
    provider  = "Runs enabled modules below the node that holds them."
    frameworks = {
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/custom-modules-sha-overview"]

    check "google_scc_event_threat_detection_custom_module" {
      also = [
        "google_scc_folder_custom_module",
        "google_scc_management_folder_security_health_analytics_custom_module",
        "google_scc_management_organization_event_threat_detection_custom_module",
        "google_scc_management_organization_security_health_analytics_custom_module",
        "google_scc_management_project_security_health_analytics_custom_module",
        "google_scc_organization_custom_module",
        "google_scc_project_custom_module",
      ]
      require = self.enablement_state != "DISABLED"
      fix     = { enablement_state = "ENABLED" }
    }
  }

  obligation "findings_not_public" {
    title     = "Grant nothing on findings to the public"
    area      = "identity_access"
    severity  = "critical"
    rationale = "A list of open weaknesses with the names of the resources is a plan of attack."
    provider  = "Evaluates IAM on every request for findings."
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-6"]
      iso_27001_2022 = ["A.8.12"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/access-control"]

    check "google_scc_source_iam_member" {
      also    = ["google_scc_v2_organization_source_iam_member"]
      require = !any_public([self.member])
      remedy  = "Set member to a group or service account."
    }

    check "google_scc_source_iam_binding" {
      also    = ["google_scc_v2_organization_source_iam_binding"]
      require = !any_public(self.members)
      remedy  = "Remove allUsers and allAuthenticatedUsers from members."
    }

    check "google_scc_source_iam_policy" {
      also    = ["google_scc_v2_organization_source_iam_policy"]
      require = !anytrue([for b in jsondecode(self.policy_data).bindings : any_public(b.members)])
      remedy  = "Remove allUsers and allAuthenticatedUsers from the policy."
    }
  }

  # Process and evidence

  obligation "active_everywhere" {
    title        = "Show that detection covers the organization"
    area         = "threat_detection"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Settings page of the organization: tier, detectors enabled per folder and project, exceptions with reason, health of each service."
    rationale    = "A project outside the activation or with a detector off is watched by nobody."
    provider     = "Enables detectors by inheritance from organization and folders."
    frameworks = {
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
      pci_dss_4_0    = ["11.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/activate-scc-for-an-organization"]
  }

  obligation "findings_triaged" {
    title        = "Triage and close findings"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Detection without an answer changes nothing; critical findings wait for the attacker."
    provider     = "Ranks findings by exposure and explains the fix."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "RA-5", "SI-2"]
      iso_27001_2022 = ["A.5.25"]
      pci_dss_4_0    = ["10.4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-use-security-command-center"]
  }

  obligation "notifications_delivered" {
    title        = "Deliver findings to the people on duty"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Notification configuration for the organization that includes high and critical threats and misconfigurations, its topic and subscriber, record of a test finding that reached the pager."
    rationale    = "Findings that only the console shows wait until somebody looks."
    provider     = "Publishes new and changed findings to Pub/Sub within minutes."
    frameworks = {
      nist_800_53_r5 = ["IR-6", "SI-4(5)"]
      soc_2          = ["CC7.3"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-notifications"]
  }

  obligation "export_archived" {
    title        = "Archive findings"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Continuous export with its dataset, retention and readers."
    rationale    = "Inactive findings are removed after some time; an auditor asks for last year."
    provider     = "Exports continuously to BigQuery or Pub/Sub."
    frameworks = {
      nist_800_53_r5 = ["AU-11"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-export-data"]
  }

  obligation "mutes_reviewed" {
    title        = "Review mute rules"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rules outlive the reason they were made for and hide new findings of the same kind."
    provider     = "Lists rules and muted findings."
    frameworks = {
      nist_800_53_r5 = ["CA-7"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-mute-findings"]
  }

  obligation "rights_reviewed" {
    title        = "Review who reads and changes findings"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of holders of securitycenter roles at organization, folder and project level; what was removed."
    rationale    = "Readers learn every weakness, editors can mute and close what gives them away."
    provider     = "Separates viewing, muting and administration in roles."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/access-control"]
  }

  obligation "response_rehearsed" {
    title        = "Rehearse the response to a threat finding"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a test finding from trigger to containment: times, gaps, changes made."
    rationale    = "Whether notification, ticket and containment work together shows only when one comes."
    provider     = "Documents a test for every detector."
    frameworks = {
      nist_800_53_r5 = ["IR-3"]
      iso_27001_2022 = ["A.5.24"]
      soc_2          = ["CC7.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.cloud.google.com/security-command-center/docs/how-to-investigate-threats"]
  }
}
