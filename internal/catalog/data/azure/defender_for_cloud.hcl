service "azure_defender_for_cloud" {
  name        = "Microsoft Defender for Cloud"
  cloud       = "azure"
  family      = "security_posture_service"
  description = "Posture management and threat detection for Azure, on-premises and other clouds: recommendations, secure score, Defender plans and alerts."
  seeds       = [259]
  aliases     = ["Azure Security Center", "Azure Defender", "Microsoft Cloud Security Posture Management"]
  resources = [
    "azurerm_security_center_assessment",
    "azurerm_security_center_assessment_policy",
    "azurerm_security_center_auto_provisioning",
    "azurerm_security_center_automation",
    "azurerm_security_center_contact",
    "azurerm_security_center_server_vulnerability_assessment_virtual_machine",
    "azurerm_security_center_server_vulnerability_assessments_setting",
    "azurerm_security_center_setting",
    "azurerm_security_center_storage_defender",
    "azurerm_security_center_subscription_pricing",
    "azurerm_security_center_workspace",
    "azurerm_advanced_threat_protection",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction"]

  resource_type "azurerm_security_center_subscription_pricing" {
    defaults = { resource_type = "VirtualMachines" }
  }

  resource_type "azurerm_security_center_automation" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_security_center_storage_defender" {
    defaults = {
      malware_scanning_on_upload_enabled     = false
      override_subscription_settings_enabled = false
    }
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Scans enabled machines, registries and databases and explains each finding."
    customer = "Enables scanning with its plans and extensions, fixes what is found within a deadline, justifies exemptions."
    reason   = "Which machines, images and code are scanned depends on plans and extensions that the customer turns on."
    source   = "https://learn.microsoft.com/en-us/azure/defender-for-cloud/auto-deploy-vulnerability-assessment"
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores security data in the geography of the resource where it can and says where it cannot."
    customer = "Checks the published locations against its own rules, chooses workspaces and export targets by region."
    reason   = "Findings are kept in a geography that follows from the resources, and exports go where the customer sends them."
    source   = "https://learn.microsoft.com/en-us/azure/defender-for-cloud/data-security"
  }

  function "plan_on" {
    description = "Whether a pricing that is for the named plan selects the paid tier; plan names are compared without case, as Azure does."
    params      = ["pricing", "plan"]
    result      = lower(pricing.resource_type) != plan || pricing.tier == "Standard"
  }

  # Plans

  obligation "servers_plan" {
    title     = "Turn on Defender for Servers"
    area      = "threat_detection"
    severity  = "high"
    rationale = "On the free tier nobody watches processes, sign-ins and file changes on the machines; a break-in shows when the data is for sale."
    provider  = "Analyses machine events, deploys the endpoint sensor and raises alerts while the plan is on."
    frameworks = {
      cis_azure_foundations = ["8.1.3.1"]
      mcsb_1                = ["LT-1", "ES-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_55"]
      powerpipe = ["securitycenter_azure_defender_on_for_server", "compute_vm_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/plan-defender-for-servers-select-plan"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "virtualmachines")
      fix     = { tier = "Standard" }
    }
  }

  obligation "app_service_plan" {
    title     = "Turn on Defender for App Service"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Web shells, scans and dangling names of deleted apps go unnoticed, since the platform logs that show them are not analysed."
    provider  = "Analyses requests and sandbox events of all plans in the subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.6.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_61"]
      powerpipe = ["securitycenter_azure_defender_on_for_appservice", "appservice_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-app-service-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "appservices")
      fix     = { tier = "Standard" }
    }
  }

  obligation "sql_servers_plan" {
    title     = "Turn on Defender for Azure SQL databases"
    area      = "threat_detection"
    severity  = "high"
    rationale = "SQL injection, brute force and unusual exports against logical servers raise no alert, and no vulnerability scan runs."
    provider  = "Analyses database activity and scans the configuration of every server in the subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.7.3"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_69"]
      powerpipe = ["securitycenter_azure_defender_on_for_sqldb", "sql_database_server_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-sql-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "sqlservers")
      fix     = { tier = "Standard" }
    }
  }

  obligation "sql_machines_plan" {
    title     = "Turn on Defender for SQL servers on machines"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "SQL Server on virtual or Arc machines is the database that nobody patches for the team; without the plan attacks on it are not even seen."
    provider  = "Collects and analyses events of registered SQL Server instances."
    frameworks = {
      cis_azure_foundations = ["8.1.7.4"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_79"]
      powerpipe = ["securitycenter_azure_defender_on_for_sqlservervm", "sql_server_vm_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-sql-usage"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "sqlservervirtualmachines")
      fix     = { tier = "Standard" }
    }
  }

  obligation "open_source_databases_plan" {
    title       = "Turn on Defender for open-source databases"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Password guessing and unusual access against PostgreSQL and MySQL servers leave no alert."
    provider    = "Analyses sign-ins and queries of the flexible servers in the subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.7.2"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-databases-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "opensourcerelationaldatabases")
      fix     = { tier = "Standard" }
    }
  }

  obligation "cosmos_db_plan" {
    title       = "Turn on Defender for Azure Cosmos DB"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Key extraction, access from Tor and injection against accounts stay invisible."
    provider    = "Analyses the telemetry of all accounts in the subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.7.1"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/concept-defender-for-cosmos"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "cosmosdbs")
      fix     = { tier = "Standard" }
    }
  }

  obligation "storage_plan" {
    title     = "Turn on Defender for Storage"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Leaked signatures, anonymous scans and mass downloads of blobs are not reported, and uploaded malware is stored and served on."
    provider  = "Analyses access to all accounts in the subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.5.1"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_84"]
      powerpipe = ["securitycenter_azure_defender_on_for_storage", "storage_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-storage-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "storageaccounts")
      fix     = { tier = "Standard" }
    }
  }

  obligation "containers_plan" {
    title     = "Turn on Defender for Containers"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Nobody watches the audit log and the nodes of the clusters, and images with known holes run on."
    provider  = "Analyses cluster audit logs, scans images and deploys sensors where extensions allow."
    frameworks = {
      cis_azure_foundations = ["8.1.4.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "containers")
      fix     = { tier = "Standard" }
    }
  }

  obligation "kubernetes_plan" {
    title       = "Leave no Kubernetes plan on the free tier"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Setting the older Kubernetes plan to free leaves a subscription that still depends on it without cluster alerts."
    provider    = "Merged the plan into Defender for Containers and keeps the old one for subscriptions that have it."
    frameworks = {
      cis_azure_foundations = ["8.1.4.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_85"]
      powerpipe = ["securitycenter_azure_defender_on_for_k8s", "kubernetes_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "kubernetesservice")
      fix     = { tier = "Standard" }
    }
  }

  obligation "container_registry_plan" {
    title       = "Leave no registry plan on the free tier"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Setting the older registry plan to free leaves a subscription that still depends on it without image scans."
    provider    = "Merged the plan into Defender for Containers and keeps the old one for subscriptions that have it."
    frameworks = {
      cis_azure_foundations = ["8.1.4.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_86"]
      powerpipe = ["securitycenter_azure_defender_on_for_containerregistry", "container_registry_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "containerregistry")
      fix     = { tier = "Standard" }
    }
  }

  obligation "key_vault_plan" {
    title     = "Turn on Defender for Key Vault"
    area      = "threat_detection"
    severity  = "high"
    rationale = "A stolen identity that lists and reads all secrets of a vault looks like any other reader."
    provider  = "Learns the normal access to each vault and alerts on departures."
    frameworks = {
      cis_azure_foundations = ["8.1.8.1"]
      mcsb_1                = ["LT-1", "DP-8"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_87"]
      powerpipe = ["securitycenter_azure_defender_on_for_keyvault", "keyvault_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-key-vault-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "keyvaults")
      fix     = { tier = "Standard" }
    }
  }

  obligation "resource_manager_plan" {
    title     = "Turn on Defender for Resource Manager"
    area      = "threat_detection"
    severity  = "high"
    rationale = "Attackers with a stolen token work through the management interface: they disable logging, grant roles and create machines, and no alert tells of it."
    provider  = "Analyses management operations of the whole subscription."
    frameworks = {
      cis_azure_foundations = ["8.1.9.1"]
      mcsb_1                = ["LT-1"]
      nist_800_53_r5        = ["CA-7", "SI-4"]
      iso_27001_2022        = ["A.8.7"]
      soc_2                 = ["CC6.8", "CC7.1"]
      hipaa                 = ["164.308(a)(1)(ii)(A)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_234"]
      powerpipe = ["resource_manager_azure_defender_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-resource-manager-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "arm")
      fix     = { tier = "Standard" }
    }
  }

  obligation "dns_plan" {
    title     = "Leave no DNS plan on the free tier"
    area      = "threat_detection"
    severity  = "low"
    rationale = "In a subscription that still has the separate plan, queries to command servers and tunnels over DNS stay unseen once it is free."
    provider  = "Includes DNS alerts in Defender for Servers plan 2 and keeps the separate plan for subscriptions that have it."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.7"]
      soc_2          = ["CC6.8", "CC7.1"]
    }
    derived     = ["iso_27001_2022", "soc_2"]
    equivalents = { powerpipe = ["dns_azure_defender_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-dns-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "dns")
      fix     = { tier = "Standard" }
    }
  }

  obligation "api_plan" {
    title       = "Turn on Defender for APIs"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Unauthenticated, unused and abused interfaces in API Management are not listed and their abuse raises no alert."
    provider    = "Discovers onboarded interfaces and analyses their traffic."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.7"]
      soc_2          = ["CC6.8", "CC7.1"]
    }
    derived = ["iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-apis-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "api")
      fix     = { tier = "Standard" }
    }
  }

  obligation "ai_plan" {
    title       = "Turn on Defender for AI services"
    area        = "threat_detection"
    severity    = "low"
    recommended = false
    rationale   = "Prompt injection, leaked credentials in prompts and wallet abuse of models raise no alert."
    provider    = "Analyses prompts and model use of the subscription."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["CA-7", "SI-4"]
      iso_27001_2022 = ["A.8.7"]
      soc_2          = ["CC6.8", "CC7.1"]
    }
    derived = ["iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/ai-threat-protection"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "ai")
      fix     = { tier = "Standard" }
    }
  }

  obligation "cspm_plan" {
    title       = "Turn on Defender CSPM"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Free posture management lists settings one by one; which of them form a path from the internet to data stays unknown."
    provider    = "Computes attack paths, scans machines without agents and finds sensitive data."
    frameworks = {
      cis_azure_foundations = ["8.1.1.1"]
      mcsb_1                = ["PV-2"]
      iso_27001_2022        = ["A.8.16"]
      nist_800_53_r5        = ["CA-7", "RA-5"]
      soc_2                 = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/concept-cloud-security-posture-management"]

    check "azurerm_security_center_subscription_pricing" {
      require = plan_on(self, "cloudposture")
      fix     = { tier = "Standard" }
    }
  }

  obligation "paid_tier" {
    title       = "Select the paid tier for every plan"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "Every plan that is set to free is a class of resources whose attacks raise no alert; a free plan should be a decision with a reason, not a leftover."
    provider    = "Detects threats only for plans on the standard tier."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["CA-7", "SI-4"]
      soc_2          = ["CC7.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_19"]
      trivy     = ["AZU-0045"]
      powerpipe = ["securitycenter_uses_standard_pricing_tier"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction"]

    check "azurerm_security_center_subscription_pricing" {
      require = self.tier == "Standard"
      fix     = { tier = "Standard" }
    }
  }

  obligation "storage_malware_scanning" {
    title       = "Scan uploaded blobs for malware"
    area        = "threat_detection"
    severity    = "medium"
    recommended = false
    rationale   = "A container that takes files from outside hands malware on to whoever opens them; activity alerts alone do not look into the files."
    provider    = "Scans blobs on upload, up to the monthly cap, and reports the result as tag, event and alert."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["SI-3"]
      iso_27001_2022 = ["A.8.7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/introduction-malware-scanning"]

    check "azurerm_security_center_subscription_pricing" {
      when    = lower(self.resource_type) == "storageaccounts" && self.tier == "Standard"
      require = anytrue([for e in self.extension : e.name == "OnUploadMalwareScanning"])
      remedy  = "Set subplan = \"DefenderForStorageV2\" and add extension { name = \"OnUploadMalwareScanning\" }."
    }

    check "azurerm_security_center_storage_defender" {
      require = self.malware_scanning_on_upload_enabled == true
      fix     = { malware_scanning_on_upload_enabled = true }
    }
  }

  obligation "resource_protection_on" {
    title     = "Leave no single resource without protection"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Threat protection that is switched off for one account or server is a blind spot that the dashboard of the subscription does not show."
    provider  = "Applies the setting of the resource over that of the subscription."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["SI-4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-storage-introduction"]

    check "azurerm_advanced_threat_protection" {
      require = self.enabled == true
      fix     = { enabled = true }
    }
  }

  obligation "integrations_on" {
    title     = "Keep Defender integrations switched on"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Without the hand-over to Defender for Endpoint and Defender for Cloud Apps, machine events and management activity are judged apart, and alerts miss half of the story."
    provider  = "Passes data between its Defender products while the setting allows it."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["SI-4"]
      hipaa          = ["164.308(a)(5)(ii)(B)"]
      soc_2          = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/enable-defender-for-endpoint"]

    check "azurerm_security_center_setting" {
      require = self.enabled == true
      fix     = { enabled = true }
      autofix = true
    }
  }

  obligation "automation_enabled" {
    title     = "Keep continuous export and automation running"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A disabled automation exports no alert and starts no response; the rule is still there, so nobody notices."
    provider  = "Runs the automation for every matching alert and recommendation."
    frameworks = {
      mcsb_1         = ["LT-5"]
      nist_800_53_r5 = ["IR-4(1)", "SI-4(5)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/continuous-export"]

    check "azurerm_security_center_automation" {
      require = self.enabled == true
      fix     = { enabled = true }
      autofix = true
    }
  }

  # Contacts

  obligation "contact_email" {
    title     = "Name a security contact with an address"
    area      = "incident_response"
    severity  = "medium"
    rationale = "When Microsoft sees a subscription abused it writes to the security contact; without one the message goes to an owner who left or to nobody."
    provider  = "Notifies the contact of compromised resources."
    frameworks = {
      cis_azure_foundations = ["8.1.13"]
      mcsb_1                = ["IR-2"]
      nist_800_53_r5        = ["IR-6"]
      iso_27001_2022        = ["A.5.5"]
      hipaa                 = ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_131"]
      trivy     = ["AZU-0062"]
      powerpipe = ["securitycenter_email_configured"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications"]

    check "azurerm_security_center_contact" {
      require = is_set(self.email)
      remedy  = "Set email to a mailbox that a team reads, not to a person."
    }
  }

  obligation "contact_phone" {
    title     = "Give the security contact a phone number"
    area      = "incident_response"
    severity  = "low"
    rationale = "In a breach that reaches the mailboxes, a phone number is the only way to warn the customer that the intruder does not read."
    provider  = "Calls the contact when a matter cannot wait."
    frameworks = {
      mcsb_1         = ["IR-2"]
      nist_800_53_r5 = ["IR-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_20"]
      trivy     = ["AZU-0046"]
      powerpipe = ["securitycenter_contact_number_configured"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications"]

    check "azurerm_security_center_contact" {
      require = is_set(self.phone)
      remedy  = "Set phone to a number that is answered at all hours."
    }
  }

  obligation "alert_notifications" {
    title     = "Send mail for severe alerts"
    area      = "incident_response"
    severity  = "medium"
    rationale = "Alerts that only show in the portal wait until somebody looks; a severe one at night is read in the morning."
    provider  = "Sends mail for new alerts of the chosen severity, within its rate limits."
    frameworks = {
      cis_azure_foundations = ["8.1.14"]
      mcsb_1                = ["IR-2"]
      nist_800_53_r5        = ["IR-6"]
      hipaa                 = ["164.308(a)(6)(ii)"]
      soc_2                 = ["CC7.4"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_21"]
      trivy     = ["AZU-0044", "AZU-0063"]
      powerpipe = ["securitycenter_notify_alerts_configured"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications"]

    check "azurerm_security_center_contact" {
      require = self.alert_notifications == true
      fix     = { alert_notifications = true }
      autofix = true
    }
  }

  obligation "alerts_to_owners" {
    title     = "Notify subscription owners of alerts"
    area      = "incident_response"
    severity  = "medium"
    rationale = "The owners can act on the resource at once; without the setting they learn of an attack on it only if the security team tells them."
    provider  = "Resolves who holds the owner role and sends to them too."
    frameworks = {
      cis_azure_foundations = ["8.1.12"]
      mcsb_1                = ["IR-2"]
      nist_800_53_r5        = ["IR-6"]
      hipaa                 = ["164.308(a)(6)(ii)"]
      soc_2                 = ["CC7.4"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_22"]
      trivy     = ["AZU-0063"]
      powerpipe = ["securitycenter_security_alerts_to_owner_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications"]

    check "azurerm_security_center_contact" {
      require = self.alerts_to_admins == true
      fix     = { alerts_to_admins = true }
      autofix = true
    }
  }

  # Process and evidence

  obligation "coverage_reviewed" {
    title        = "Show which plans cover which subscriptions"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Coverage workbook for all management groups: plan and extensions per subscription, each plan that is off with its reason and owner."
    rationale    = "A plan that is not declared anywhere is off; a new subscription starts without any."
    provider     = "Shows the plans of every subscription in the coverage workbook."
    frameworks = {
      mcsb_1         = ["GS-5"]
      nist_800_53_r5 = ["CA-7"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/custom-dashboards-azure-workbooks"]
  }

  obligation "alerts_triaged" {
    title        = "Triage and close security alerts"
    area         = "incident_response"
    severity     = "high"
    verification = "process"
    cadence      = "continuous"
    rationale    = "Detection without an answer is a bill: alerts that pile up hide the one that matters."
    provider     = "Groups alerts to incidents and explains each with its steps."
    frameworks = {
      mcsb_1         = ["IR-3", "IR-4"]
      nist_800_53_r5 = ["IR-4", "SI-4"]
      pci_dss_4_0    = ["10.4.1"]
      iso_27001_2022 = ["A.5.25"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/managing-and-responding-alerts"]
  }

  obligation "recommendations_worked_off" {
    title        = "Work off recommendations within deadlines"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "monthly"
    artifact     = "Governance report: recommendations by severity, owner and due date, overdue ones with reason, secure score over time."
    rationale    = "The list of recommendations only grows unless each has an owner and a date; known holes are what attackers try first."
    provider     = "Ranks recommendations by risk and supports owners and due dates through governance rules."
    frameworks = {
      cis_azure_foundations = ["8.1.10"]
      mcsb_1                = ["PV-6"]
      nist_800_53_r5        = ["RA-5", "SI-2"]
      iso_27001_2022        = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/governance-rules"]
  }

  obligation "exemptions_reviewed" {
    title        = "Review exemptions and suppression rules"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An exemption or a suppression rule silences a finding for good; many outlive the reason they were made for."
    provider     = "Keeps exemptions with category and end date and lists suppression rules."
    frameworks = {
      mcsb_1         = ["PV-2"]
      nist_800_53_r5 = ["CA-5"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/exempt-resource"]
  }

  obligation "benchmark_assigned" {
    title        = "Keep the security benchmark assigned"
    area         = "compliance_audit"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Assignment of the Microsoft cloud security benchmark for every management group with the parameters that differ from the default, and the compliance report."
    rationale    = "Recommendations come from a policy initiative; where its effects are disabled the score rises and the risk stays."
    provider     = "Assigns the Microsoft cloud security benchmark by default and evaluates it."
    frameworks = {
      cis_azure_foundations = ["8.1.11"]
      nist_800_53_r5        = ["CA-2", "CM-6"]
      iso_27001_2022        = ["A.5.1"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/concept-regulatory-compliance"]
  }

  obligation "export_archived" {
    title        = "Archive alerts beyond the portal's memory"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Continuous export of alerts and recommendations to a workspace or event hub for each subscription, and the retention set there."
    rationale    = "Alerts stay in the portal for a limited time; an investigation a year later finds nothing unless they were exported."
    provider     = "Keeps alerts for a limited time and exports them continuously when asked."
    frameworks = {
      mcsb_1         = ["LT-5", "LT-6"]
      nist_800_53_r5 = ["AU-11"]
      pci_dss_4_0    = ["10.5.1"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/continuous-export"]
  }

  obligation "response_rehearsed" {
    title        = "Rehearse the response with sample alerts"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise with sample alerts of the plans in use: time to notice, time to contain, gaps found, changes made."
    rationale    = "Whether mail, ticket, runbook and on-call duty work together shows only when an alert comes; sample alerts make that happen on a calm day."
    provider     = "Creates sample alerts for every plan."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-3"]
      iso_27001_2022 = ["A.5.24"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/alert-validation"]
  }
}
