service "azure_monitor" {
  name        = "Azure Monitor"
  cloud       = "azure"
  family      = "log_and_audit_service"
  description = "Metrics, logs, traces and alerts of Azure resources and applications: activity log, diagnostic settings, Log Analytics workspaces, Application Insights."
  seeds       = [261]
  aliases     = ["Log Analytics", "Application Insights", "Azure Monitor Logs", "Azure activity log", "Operational Insights"]
  resources = [
    "azurerm_application_insights",
    "azurerm_application_insights_analytics_item",
    "azurerm_application_insights_api_key",
    "azurerm_application_insights_smart_detection_rule",
    "azurerm_application_insights_standard_web_test",
    "azurerm_application_insights_web_test",
    "azurerm_application_insights_workbook",
    "azurerm_application_insights_workbook_template",
    "azurerm_log_analytics_cluster",
    "azurerm_log_analytics_cluster_customer_managed_key",
    "azurerm_log_analytics_data_export_rule",
    "azurerm_log_analytics_datasource_windows_event",
    "azurerm_log_analytics_datasource_windows_performance_counter",
    "azurerm_log_analytics_linked_service",
    "azurerm_log_analytics_linked_storage_account",
    "azurerm_log_analytics_query_pack",
    "azurerm_log_analytics_query_pack_query",
    "azurerm_log_analytics_saved_search",
    "azurerm_log_analytics_solution",
    "azurerm_log_analytics_workspace",
    "azurerm_log_analytics_workspace_table",
    "azurerm_log_analytics_workspace_table_custom_log",
    "azurerm_log_analytics_workspace_table_microsoft",
    "azurerm_monitor_aad_diagnostic_setting",
    "azurerm_monitor_action_group",
    "azurerm_monitor_activity_log_alert",
    "azurerm_monitor_alert_processing_rule_action_group",
    "azurerm_monitor_alert_processing_rule_suppression",
    "azurerm_monitor_alert_prometheus_rule_group",
    "azurerm_monitor_autoscale_setting",
    "azurerm_monitor_data_collection_endpoint",
    "azurerm_monitor_data_collection_rule",
    "azurerm_monitor_data_collection_rule_association",
    "azurerm_monitor_diagnostic_setting",
    "azurerm_monitor_log_profile",
    "azurerm_monitor_metric_alert",
    "azurerm_monitor_private_link_scope",
    "azurerm_monitor_private_link_scoped_service",
    "azurerm_monitor_scheduled_query_rules_alert",
    "azurerm_monitor_scheduled_query_rules_alert_v2",
    "azurerm_monitor_scheduled_query_rules_log",
    "azurerm_monitor_smart_detector_alert_rule",
    "azurerm_monitor_workspace",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/overview", "https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/best-practices-security"]

  # azurerm 2 and 3 wrote "log" with enabled = true where later majors write "enabled_log".
  resource_type "azurerm_monitor_diagnostic_setting" {
    defaults = { "log.enabled" = true }
    legacy = {
      "log.category"                 = "string"
      "log.category_group"           = "string"
      "log.enabled"                  = "bool"
      "log.retention_policy.enabled" = "bool"
      "log.retention_policy.days"    = "number"
    }
  }

  resource_type "azurerm_monitor_aad_diagnostic_setting" {
    defaults = { "log.enabled" = true }
    legacy = {
      "log.category"                 = "string"
      "log.enabled"                  = "bool"
      "log.retention_policy.enabled" = "bool"
      "log.retention_policy.days"    = "number"
    }
  }

  # Gone since azurerm 4; diagnostic settings of the subscription took its place.
  resource_type "azurerm_monitor_log_profile" {
    defaults = { "retention_policy.days" = 0 }
    legacy = {
      name                       = "string"
      categories                 = "strings"
      locations                  = "strings"
      storage_account_id         = "string"
      servicebus_rule_id         = "string"
      "retention_policy.enabled" = "bool"
      "retention_policy.days"    = "number"
    }
  }

  resource_type "azurerm_log_analytics_workspace" {
    defaults = {
      allow_resource_only_permissions = true
      daily_quota_gb                  = -1
      local_authentication_enabled    = true
      sku                             = "PerGB2018"
    }
    renamed = { local_authentication_enabled = "!local_authentication_disabled" }
  }

  resource_type "azurerm_application_insights" {
    defaults = {
      internet_ingestion_enabled   = true
      internet_query_enabled       = true
      ip_masking_enabled           = true
      local_authentication_enabled = true
      retention_in_days            = 90
    }
    renamed = {
      local_authentication_enabled         = "!local_authentication_disabled"
      ip_masking_enabled                   = "!disable_ip_masking"
      daily_data_cap_notifications_enabled = "!daily_data_cap_notifications_disabled"
    }
  }

  resource_type "azurerm_monitor_workspace" {
    defaults = { public_network_access_enabled = true }
  }

  resource_type "azurerm_monitor_data_collection_endpoint" {
    defaults = { public_network_access_enabled = true }
  }

  resource_type "azurerm_monitor_private_link_scope" {
    defaults = {
      ingestion_access_mode = "Open"
      query_access_mode     = "Open"
    }
  }

  resource_type "azurerm_monitor_activity_log_alert" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_monitor_metric_alert" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_monitor_scheduled_query_rules_alert" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_monitor_scheduled_query_rules_alert_v2" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_monitor_smart_detector_alert_rule" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_monitor_action_group" {
    defaults = { enabled = true }
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts logs and metrics with its own keys, or with the customer's key in a dedicated cluster."
    customer = "Decides whether logs need its own key, runs the cluster and keeps the key available."
    reason   = "Data is always encrypted; a key of the customer needs a dedicated cluster that the customer runs and pays."
    source   = "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/customer-managed-keys"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps deleted workspaces for 14 days and replicates data within or across regions when asked."
    customer = "Keeps settings and queries as code, exports what must outlive the workspace, restricts who may purge."
    reason   = "Workspaces are redundant and come back after deletion for 14 days; data that was purged or aged out does not."
    source   = "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/delete-workspace"
  }

  function "logs_category" {
    description = "Whether a diagnostic setting sends a category of logs, by itself or through the group of all."
    params      = ["setting", "category"]
    result = (
      anytrue([for l in setting.enabled_log : l.category == category || l.category_group == "allLogs"]) ||
      anytrue([for l in setting.log : l.enabled == true && (l.category == category || l.category_group == "allLogs")])
    )
  }

  # Collection

  function "closed" {
    description = "Whether one direction of access to a workspace is off for the internet, as azurerm says it today or up to version 4."
    params      = ["enabled", "access_type"]
    result      = enabled == false || contains(["Disabled", "SecuredByPerimeter"], access_type)
  }

  obligation "activity_log_categories" {
    title     = "Send the activity log with its security categories"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "The activity log is kept for 90 days and not searched by anyone; without Administrative, Security, Alert and Policy in a setting, nobody can say later who deleted the firewall."
    provider  = "Records every management operation and keeps it for 90 days."
    frameworks = {
      cis_azure_foundations = ["6.1.1.1", "6.1.1.2"]
      mcsb_1                = ["LT-3"]
      nist_800_53_r5        = ["AU-2", "AU-12"]
      hipaa                 = ["164.308(a)(1)(ii)(D)", "164.312(b)"]
      soc_2                 = ["CC8.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log"]

    check "azurerm_monitor_diagnostic_setting" {
      when    = matches("^/subscriptions/[^/]+/?$", self.target_resource_id)
      require = alltrue([for c in ["Administrative", "Security", "Alert", "Policy"] : logs_category(self, c)])
      remedy  = "Add enabled_log blocks with the categories Administrative, Security, Alert and Policy."
    }
  }

  obligation "diagnostic_logs_enabled" {
    title     = "Send logs with every diagnostic setting"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A diagnostic setting with metrics alone looks like logging and records no access: after an incident there is nothing to read."
    provider  = "Produces the resource logs once a setting asks for them."
    frameworks = {
      cis_azure_foundations = ["6.1.4"]
      mcsb_1                = ["LT-3"]
      nist_800_53_r5        = ["AU-2", "AU-12"]
      hipaa                 = ["164.308(a)(1)(ii)(D)", "164.312(b)"]
      soc_2                 = ["CC8.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings"]

    check "azurerm_monitor_diagnostic_setting" {
      require = length(self.enabled_log) > 0 || anytrue([for l in self.log : l.enabled == true])
      remedy  = "Add enabled_log { category_group = \"audit\" } or the categories that the resource offers."
    }
  }

  obligation "entra_logs_exported" {
    title     = "Export audit and sign-in logs of Entra ID"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Entra ID keeps its logs for 30 days at most; a stolen account is often noticed later, and then its first sign-in is gone."
    provider  = "Records directory changes and sign-ins and streams them when asked."
    frameworks = {
      mcsb_1                = ["LT-2", "LT-3"]
      nist_800_53_r5        = ["AU-2", "AU-11"]
      cis_azure_foundations = ["6.1.1.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/entra/identity/monitoring-health/howto-configure-diagnostic-settings"]

    check "azurerm_monitor_aad_diagnostic_setting" {
      require = alltrue([for c in ["AuditLogs", "SignInLogs"] : anytrue([for l in self.enabled_log : l.category == c]) || anytrue([for l in self.log : l.category == c && l.enabled == true])])
      remedy  = "Add enabled_log blocks with the categories AuditLogs and SignInLogs."
    }
  }

  obligation "log_profile_retention" {
    title     = "Keep the exported activity log for a year"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Intrusions are found after months; a log profile that deletes its export earlier deletes the traces too."
    provider  = "Deletes exported events after the number of days in the profile; retired log profiles in favor of diagnostic settings."
    frameworks = {
      mcsb_1         = ["LT-6"]
      nist_800_53_r5 = ["AU-11", "AU-4"]
      soc_2          = ["CC7.2"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_37"]
      trivy     = ["AZU-0031"]
      powerpipe = ["monitor_log_profile_retention_365_days"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log"]

    check "azurerm_monitor_log_profile" {
      require = anytrue([for r in self.retention_policy : r.enabled == false || r.days >= 365])
      remedy  = "Set retention_policy to enabled = true with days = 365 or more, or to enabled = false to keep it without end; better, replace the profile by a diagnostic setting."
    }
  }

  obligation "log_profile_categories" {
    title     = "Export all categories with the log profile"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A profile without Write, Delete or Action leaves out exactly the operations that an intruder performs."
    provider  = "Exports the categories that the profile names; retired log profiles in favor of diagnostic settings."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-12"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_38"]
      trivy     = ["AZU-0033"]
      powerpipe = ["monitor_log_profile_enabled_for_all_categories"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log"]

    check "azurerm_monitor_log_profile" {
      require = alltrue([for c in ["Write", "Delete", "Action"] : contains(self.categories, c)])
      remedy  = "Set categories = [\"Action\", \"Delete\", \"Write\"]."
    }
  }

  obligation "log_profile_regions" {
    title     = "Export all regions with the log profile"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Intruders start machines where nobody looks; a region that the profile leaves out is such a place, and without global the role changes are missing."
    provider  = "Exports the regions that the profile names; retired log profiles in favor of diagnostic settings."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-12", "AU-2"]
      pci_dss_4_0    = ["10.2.1.2"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      trivy     = ["AZU-0032"]
      powerpipe = ["monitor_log_profile_enabled_for_all_regions"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log"]

    check "azurerm_monitor_log_profile" {
      require = alltrue([for r in ["global", "australiaeast", "australiasoutheast", "brazilsouth", "canadacentral", "canadaeast", "centralindia", "centralus", "eastasia", "eastus", "eastus2", "francecentral", "germanywestcentral", "japaneast", "japanwest", "koreacentral", "koreasouth", "northcentralus", "northeurope", "norwayeast", "southafricanorth", "southcentralus", "southeastasia", "southindia", "switzerlandnorth", "uaenorth", "uksouth", "ukwest", "westcentralus", "westeurope", "westindia", "westus", "westus2"] : contains(self.locations, r)])
      remedy  = "List every region and \"global\" in locations; better, replace the profile by a diagnostic setting of the subscription, which has no regions."
    }
  }

  # Workspaces

  obligation "workspace_retention" {
    title     = "Keep logs searchable for at least 90 days"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "Workspaces forget after 30 days unless told otherwise, sooner than most intrusions are noticed."
    provider  = "Deletes log entries when the retention of the workspace or table is over."
    frameworks = {
      mcsb_1         = ["LT-6"]
      nist_800_53_r5 = ["AU-11"]
      pci_dss_4_0    = ["10.5.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/data-retention-configure"]

    check "azurerm_log_analytics_workspace" {
      require = self.retention_in_days >= 90
      fix     = { retention_in_days = 90 }
      autofix = true
    }
  }

  obligation "public_network_access_disabled" {
    title       = "Take ingestion and queries off the internet"
    area        = "network_controls"
    severity    = "medium"
    recommended = false
    rationale   = "With public access on, a leaked token reads the logs from anywhere, and data of the network can be smuggled out as telemetry to a foreign workspace."
    provider    = "Refuses ingestion and queries from public networks once the resource says so."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
      pci_dss_4_0    = ["1.4.4", "7.2.1"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/private-link-security"]

    check "azurerm_log_analytics_workspace" {
      require = closed(self.internet_ingestion_enabled, self.internet_ingestion_access_type) && closed(self.internet_query_enabled, self.internet_query_access_type)
      remedy  = "Set internet_ingestion_access_type and internet_query_access_type to \"Disabled\" or \"SecuredByPerimeter\"; up to azurerm 4 internet_ingestion_enabled = false and internet_query_enabled = false."
    }

    check "azurerm_application_insights" {
      require = self.internet_ingestion_enabled == false && self.internet_query_enabled == false
      fix     = { internet_ingestion_enabled = false, internet_query_enabled = false }
    }

    check "azurerm_monitor_workspace" {
      also    = ["azurerm_monitor_data_collection_endpoint"]
      require = self.public_network_access_enabled == false
      fix     = { public_network_access_enabled = false }
    }
  }

  obligation "private_link_only" {
    title       = "Let a private link scope reach its resources only"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "In the mode Open, networks behind the scope can still send data to every workspace of the world, so the private link does not stop exfiltration."
    provider    = "Enforces the access mode for all networks connected to the scope."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/private-link-design"]

    check "azurerm_monitor_private_link_scope" {
      require = self.ingestion_access_mode == "PrivateOnly" && self.query_access_mode == "PrivateOnly"
      fix     = { ingestion_access_mode = "PrivateOnly", query_access_mode = "PrivateOnly" }
    }
  }

  obligation "local_authentication_disabled" {
    title       = "Accept Entra identities only"
    area        = "identity_access"
    severity    = "medium"
    recommended = false
    rationale   = "Workspace keys and instrumentation keys do not expire and name nobody; whoever finds one floods the logs or plants false entries."
    provider    = "Offers ingestion with Entra ID identities and refuses keys once local authentication is off."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["AC-6", "IA-2"]
      pci_dss_4_0    = ["7.2.1", "7.3.1"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/manage-access"]

    check "azurerm_log_analytics_workspace" {
      also    = ["azurerm_application_insights"]
      require = self.local_authentication_enabled == false
      fix     = { local_authentication_enabled = false }
    }
  }

  obligation "no_daily_cap" {
    title       = "Set no daily cap on a workspace with security logs"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Once the cap is reached the workspace drops what comes, so an attacker only needs to make noise first."
    provider    = "Stops ingestion of most tables when the cap is reached."
    frameworks  = { nist_800_53_r5 = ["AU-4", "AU-5"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/daily-cap"]

    check "azurerm_log_analytics_workspace" {
      require = self.daily_quota_gb == -1
      remedy  = "Leave daily_quota_gb out and control the cost with alerts, sampling and table plans."
    }
  }

  obligation "ip_masking" {
    title     = "Keep client addresses masked"
    area      = "data_content"
    severity  = "low"
    rationale = "Unmasked addresses of visitors are personal data in a store that every developer reads."
    provider  = "Drops client addresses after the location lookup unless masking is off."
    frameworks = {
      gdpr           = ["25", "32"]
      nist_800_53_r5 = ["SC-28"]
    }
    derived = ["gdpr", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/app/ip-collection"]

    check "azurerm_application_insights" {
      require = self.ip_masking_enabled != false
      fix     = { ip_masking_enabled = true }
    }
  }

  # Alerts

  obligation "alert_enabled" {
    title     = "Keep alert rules switched on"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "A rule that was muted during an outage and never switched on again is silence that looks like peace."
    provider  = "Evaluates enabled rules only."
    frameworks = {
      mcsb_1         = ["LT-1", "IR-3"]
      nist_800_53_r5 = ["AU-6", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-overview"]

    check "azurerm_monitor_activity_log_alert" {
      also = [
        "azurerm_monitor_metric_alert",
        "azurerm_monitor_scheduled_query_rules_alert",
        "azurerm_monitor_scheduled_query_rules_alert_v2",
        "azurerm_monitor_smart_detector_alert_rule",
      ]
      require = self.enabled == true
      fix     = { enabled = true }
      autofix = true
    }
  }

  obligation "alert_has_action" {
    title     = "Connect every alert rule to an action group"
    area      = "incident_response"
    severity  = "medium"
    rationale = "A rule without an action group fires into the portal, where nobody looks at night."
    provider  = "Starts the actions of the group when the rule fires."
    frameworks = {
      mcsb_1         = ["LT-1", "IR-3"]
      nist_800_53_r5 = ["AU-6", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.3"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups"]

    check "azurerm_monitor_activity_log_alert" {
      also    = ["azurerm_monitor_metric_alert"]
      require = length(self.action) > 0
      remedy  = "Add action { action_group_id = ... }."
    }

    check "azurerm_monitor_scheduled_query_rules_alert_v2" {
      require = anytrue([for a in self.action : length(a.action_groups) > 0])
      remedy  = "Add action { action_groups = [...] }."
    }
  }

  obligation "action_group_reaches_someone" {
    title     = "Give every action group a receiver"
    area      = "incident_response"
    severity  = "medium"
    rationale = "An action group that is disabled or has no receiver swallows every alert that is sent to it."
    provider  = "Delivers to each receiver, within its rate limits."
    frameworks = {
      mcsb_1         = ["IR-2"]
      nist_800_53_r5 = ["IR-6", "SI-4(5)"]
      soc_2          = ["CC7.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups"]

    check "azurerm_monitor_action_group" {
      require = self.enabled == true && (length(self.arm_role_receiver) > 0 || length(self.automation_runbook_receiver) > 0 || length(self.azure_app_push_receiver) > 0 || length(self.azure_function_receiver) > 0 || length(self.email_receiver) > 0 || length(self.event_hub_receiver) > 0 || length(self.itsm_receiver) > 0 || length(self.logic_app_receiver) > 0 || length(self.sms_receiver) > 0 || length(self.voice_receiver) > 0 || length(self.webhook_receiver) > 0)
      remedy  = "Add a receiver, such as email_receiver with the address of the team on duty, and leave enabled at true."
    }
  }

  obligation "webhook_https" {
    title     = "Call webhooks over HTTPS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Alerts name resources, addresses and queries; over plain HTTP everybody on the way reads where it hurts."
    provider  = "Calls the address as given."
    frameworks = {
      mcsb_1         = ["DP-3"]
      nist_800_53_r5 = ["SC-8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups"]

    check "azurerm_monitor_action_group" {
      require = alltrue([for w in self.webhook_receiver : startswith(lower(w.service_uri), "https://")])
      remedy  = "Use an https:// address in service_uri."
    }
  }

  # Process and evidence

  obligation "activity_alerts_exist" {
    title        = "Alert on changes to security settings"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of activity log alerts per subscription: create and delete of policy assignments, security groups, security solutions, SQL firewall rules and public addresses; date of the last test of each."
    rationale    = "Policies, network rules, firewalls of databases and security solutions are changed by attackers first; an alert rule per operation makes it seen within minutes."
    provider     = "Writes each operation to the activity log within minutes."
    frameworks = {
      cis_azure_foundations = ["6.1.2.1", "6.1.2.3", "6.1.2.5", "6.1.2.7"]
      nist_800_53_r5        = ["AU-6", "SI-4"]
      iso_27001_2022        = ["A.8.16"]
      hipaa                 = ["164.308(a)(1)(ii)(D)", "164.312(b)"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-create-activity-log-alert-rule"]
  }

  obligation "service_health_alerts" {
    title        = "Alert on service health events"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Activity log alert with category ServiceHealth for every subscription and the regions in use, and the action group behind it."
    rationale    = "Outages, planned maintenance and retirements are announced in Service Health; without an alert they are read when the service is down."
    provider     = "Publishes incidents, maintenance and advisories per subscription and region."
    frameworks = {
      cis_azure_foundations = ["6.1.2.11"]
      hipaa                 = ["164.308(a)(6)(i)"]
      nist_800_53_r5        = ["CP-2"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/service-health/alerts-activity-log-service-notifications-portal"]
  }

  obligation "log_coverage" {
    title        = "Show that every resource sends its logs"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Compliance report of the policies that deploy diagnostic settings, with the resources that have none and the reason."
    rationale    = "Resource logs are off until a setting exists; a new resource without one is found out after the incident."
    provider     = "Lists per resource type which logs exist."
    frameworks = {
      cis_azure_foundations = ["6.1.4"]
      mcsb_1                = ["LT-3"]
      nist_800_53_r5        = ["AU-12"]
      pci_dss_4_0           = ["10.2.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings-policy"]
  }

  obligation "log_access_reviewed" {
    title        = "Review who reads and purges logs"
    area         = "identity_access"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Signed list per workspace: holders of reader, contributor and purge rights, table-level rights, shared keys that are left; what was removed."
    rationale    = "Logs hold addresses, queries and sometimes passwords, and whoever may purge them can remove his own traces."
    provider     = "Supports access per workspace, table and resource and records queries when auditing is on."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AU-9", "AC-6(7)"]
      iso_27001_2022 = ["A.5.18"]
      soc_2          = ["CC6.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/manage-access"]
  }

  obligation "alerts_tested" {
    title        = "Test that alerts reach the people on duty"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Mailboxes are closed, numbers change, webhooks move: an untested path fails on the day it is needed."
    provider     = "Sends test notifications from an action group."
    frameworks = {
      mcsb_1         = ["IR-2"]
      nist_800_53_r5 = ["IR-3"]
      iso_27001_2022 = ["A.5.24"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups"]
  }

  obligation "logs_reviewed" {
    title        = "Read the logs that are collected"
    area         = "threat_detection"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Collection alone detects nothing: queries over sign-ins, role changes and denied operations have to run and be read."
    provider     = "Runs scheduled queries and workbooks over the logs."
    frameworks = {
      mcsb_1         = ["LT-1", "LT-5"]
      nist_800_53_r5 = ["AU-6"]
      pci_dss_4_0    = ["10.4.1"]
      hipaa          = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/get-started-queries"]
  }

  obligation "archive_protected" {
    title        = "Keep an unchangeable copy of audit logs"
    area         = "retention_deletion"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Export rule, storage account in another subscription with a locked immutability policy, retention in days, test of a search in the archive."
    rationale    = "An administrator of the subscription can delete a workspace with everything in it; a locked copy under another owner survives him."
    provider     = "Exports tables continuously to storage whose immutability policy even its owner cannot lift."
    frameworks = {
      cis_azure_foundations = ["6.1.1.3"]
      nist_800_53_r5        = ["AU-9", "AU-9(2)"]
      pci_dss_4_0           = ["10.3.3"]
      iso_27001_2022        = ["A.8.15"]
    }
    derived = ["cis_azure_foundations", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-monitor/logs/logs-data-export"]
  }
}
