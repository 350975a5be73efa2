service "azure_sql_database" {
  name        = "Azure SQL Database"
  cloud       = "azure"
  family      = "managed_relational_database"
  description = "Managed SQL Server databases on logical servers, in elastic pools and failover groups, and SQL Managed Instance."
  seeds       = [258]
  aliases     = ["Azure SQL", "Azure SQL Managed Instance", "SQL logical server", "SQL elastic pool"]
  resources = [
    "azurerm_mssql_database",
    "azurerm_mssql_database_extended_auditing_policy",
    "azurerm_mssql_database_vulnerability_assessment_rule_baseline",
    "azurerm_mssql_elasticpool",
    "azurerm_mssql_failover_group",
    "azurerm_mssql_firewall_rule",
    "azurerm_mssql_job",
    "azurerm_mssql_job_agent",
    "azurerm_mssql_job_credential",
    "azurerm_mssql_job_schedule",
    "azurerm_mssql_job_step",
    "azurerm_mssql_job_target_group",
    "azurerm_mssql_managed_database",
    "azurerm_mssql_managed_instance",
    "azurerm_mssql_managed_instance_active_directory_administrator",
    "azurerm_mssql_managed_instance_failover_group",
    "azurerm_mssql_managed_instance_security_alert_policy",
    "azurerm_mssql_managed_instance_start_stop_schedule",
    "azurerm_mssql_managed_instance_transparent_data_encryption",
    "azurerm_mssql_managed_instance_vulnerability_assessment",
    "azurerm_mssql_outbound_firewall_rule",
    "azurerm_mssql_server",
    "azurerm_mssql_server_dns_alias",
    "azurerm_mssql_server_extended_auditing_policy",
    "azurerm_mssql_server_microsoft_support_auditing_policy",
    "azurerm_mssql_server_security_alert_policy",
    "azurerm_mssql_server_transparent_data_encryption",
    "azurerm_mssql_server_vulnerability_assessment",
    "azurerm_mssql_virtual_network_rule",
    # gone since azurerm 4
    "azurerm_sql_active_directory_administrator",
    "azurerm_sql_database",
    "azurerm_sql_elasticpool",
    "azurerm_sql_failover_group",
    "azurerm_sql_firewall_rule",
    "azurerm_sql_managed_database",
    "azurerm_sql_managed_instance",
    "azurerm_sql_managed_instance_active_directory_administrator",
    "azurerm_sql_managed_instance_failover_group",
    "azurerm_sql_server",
    "azurerm_sql_virtual_network_rule",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/azure-sql-iaas-vs-paas-what-is-overview"]

  resource_type "azurerm_mssql_server" {
    defaults = {
      express_vulnerability_assessment_enabled = false
      minimum_tls_version                      = "1.2"
      outbound_network_restriction_enabled     = false
      public_network_access_enabled            = true

      "extended_auditing_policy.retention_in_days" = 0
    }
    legacy = { # azurerm 2
      "extended_auditing_policy.log_monitoring_enabled"                  = "bool"
      "extended_auditing_policy.retention_in_days"                       = "number"
      "extended_auditing_policy.storage_account_access_key"              = "string"
      "extended_auditing_policy.storage_account_access_key_is_secondary" = "bool"
      "extended_auditing_policy.storage_endpoint"                        = "string"
    }
  }

  resource_type "azurerm_mssql_database" {
    defaults = {
      storage_account_type                                       = "Geo"
      transparent_data_encryption_enabled                        = true
      transparent_data_encryption_key_automatic_rotation_enabled = false

      "long_term_retention_policy.monthly_retention" = "PT0S"
      "long_term_retention_policy.weekly_retention"  = "PT0S"
      "long_term_retention_policy.yearly_retention"  = "PT0S"
    }
  }

  resource_type "azurerm_mssql_elasticpool" {
    defaults = { zone_redundant = false }
  }

  resource_type "azurerm_mssql_server_extended_auditing_policy" {
    defaults = {
      enabled                = true
      log_monitoring_enabled = true
      retention_in_days      = 0
    }
    renamed = { blob_storage_endpoint = "storage_endpoint" }
  }

  resource_type "azurerm_mssql_database_extended_auditing_policy" {
    defaults = {
      enabled                = true
      log_monitoring_enabled = true
      retention_in_days      = 0
    }
    renamed = { blob_storage_endpoint = "storage_endpoint" }
  }

  resource_type "azurerm_mssql_server_microsoft_support_auditing_policy" {
    defaults = { enabled = true }
  }

  resource_type "azurerm_mssql_server_security_alert_policy" {
    defaults = { email_account_admins_enabled = false }
    renamed  = { email_account_admins_enabled = "email_account_admins" }
  }

  resource_type "azurerm_mssql_managed_instance_security_alert_policy" {
    defaults = { email_account_admins_enabled = false }
  }

  resource_type "azurerm_mssql_server_vulnerability_assessment" {
    defaults = {
      "recurring_scans.email_subscription_admins" = false
      "recurring_scans.enabled"                   = false
    }
  }

  resource_type "azurerm_mssql_managed_instance_vulnerability_assessment" {
    defaults = {
      "recurring_scans.email_subscription_admins" = true
      "recurring_scans.enabled"                   = false
    }
  }

  resource_type "azurerm_mssql_server_transparent_data_encryption" {
    defaults = { auto_rotation_enabled = false }
  }

  resource_type "azurerm_mssql_managed_instance_transparent_data_encryption" {
    defaults = { auto_rotation_enabled = false }
  }

  resource_type "azurerm_mssql_managed_instance" {
    defaults = {
      minimum_tls_version          = "1.2"
      public_data_endpoint_enabled = false
      storage_account_type         = "GRS"
      zone_redundant_enabled       = false

      "azure_active_directory_administrator.azuread_authentication_only_enabled" = false
    }
  }

  resource_type "azurerm_mssql_managed_instance_active_directory_administrator" {
    defaults = { azuread_authentication_only = false }
  }

  resource_type "azurerm_mssql_managed_database" {
    defaults = {
      short_term_retention_days = 7

      "long_term_retention_policy.monthly_retention" = "PT0S"
      "long_term_retention_policy.weekly_retention"  = "PT0S"
      "long_term_retention_policy.yearly_retention"  = "PT0S"
    }
  }

  resource_type "azurerm_sql_server" {
    defaults = { "extended_auditing_policy.retention_in_days" = 0 }
    legacy = {
      id                                                                 = "string"
      name                                                               = "string"
      location                                                           = "string"
      resource_group_name                                                = "string"
      version                                                            = "string"
      administrator_login                                                = "string"
      administrator_login_password                                       = "string"
      connection_policy                                                  = "string"
      fully_qualified_domain_name                                        = "string"
      tags                                                               = "map"
      "identity.type"                                                    = "string"
      "extended_auditing_policy.log_monitoring_enabled"                  = "bool"
      "extended_auditing_policy.retention_in_days"                       = "number"
      "extended_auditing_policy.storage_account_access_key"              = "string"
      "extended_auditing_policy.storage_account_access_key_is_secondary" = "bool"
      "extended_auditing_policy.storage_endpoint"                        = "string"
      "threat_detection_policy.disabled_alerts"                          = "strings"
      "threat_detection_policy.email_account_admins"                     = "bool"
      "threat_detection_policy.email_addresses"                          = "strings"
      "threat_detection_policy.retention_days"                           = "number"
      "threat_detection_policy.state"                                    = "string"
      "threat_detection_policy.storage_account_access_key"               = "string"
      "threat_detection_policy.storage_endpoint"                         = "string"
    }
  }

  resource_type "azurerm_sql_database" {
    legacy = {
      id                               = "string"
      name                             = "string"
      location                         = "string"
      resource_group_name              = "string"
      server_name                      = "string"
      create_mode                      = "string"
      edition                          = "string"
      elastic_pool_name                = "string"
      requested_service_objective_name = "string"
      zone_redundant                   = "bool"
      tags                             = "map"
    }
  }

  resource_type "azurerm_sql_firewall_rule" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      start_ip_address    = "string"
      end_ip_address      = "string"
    }
  }

  resource_type "azurerm_sql_virtual_network_rule" {
    legacy = {
      id                                   = "string"
      name                                 = "string"
      resource_group_name                  = "string"
      server_name                          = "string"
      subnet_id                            = "string"
      ignore_missing_vnet_service_endpoint = "bool"
    }
  }

  resource_type "azurerm_sql_active_directory_administrator" {
    legacy = {
      id                          = "string"
      server_name                 = "string"
      resource_group_name         = "string"
      login                       = "string"
      object_id                   = "string"
      tenant_id                   = "string"
      azuread_authentication_only = "bool"
    }
  }

  resource_type "azurerm_sql_elasticpool" {
    legacy = {
      id                  = "string"
      name                = "string"
      location            = "string"
      resource_group_name = "string"
      server_name         = "string"
      edition             = "string"
      dtu                 = "number"
    }
  }

  resource_type "azurerm_sql_failover_group" {
    legacy = {
      id                   = "string"
      name                 = "string"
      resource_group_name  = "string"
      server_name          = "string"
      databases            = "strings"
      "partner_servers.id" = "string"
    }
  }

  resource_type "azurerm_sql_managed_instance" {
    defaults = {
      minimum_tls_version          = "1.2"
      public_data_endpoint_enabled = false
      storage_account_type         = "GRS"
    }
    legacy = {
      id                           = "string"
      name                         = "string"
      location                     = "string"
      resource_group_name          = "string"
      administrator_login          = "string"
      administrator_login_password = "string"
      minimum_tls_version          = "string"
      public_data_endpoint_enabled = "bool"
      proxy_override               = "string"
      sku_name                     = "string"
      storage_account_type         = "string"
      subnet_id                    = "string"
      vcores                       = "number"
    }
  }

  resource_type "azurerm_sql_managed_database" {
    legacy = {
      id                      = "string"
      name                    = "string"
      location                = "string"
      sql_managed_instance_id = "string"
    }
  }

  resource_type "azurerm_sql_managed_instance_active_directory_administrator" {
    legacy = {
      id                          = "string"
      resource_group_name         = "string"
      managed_instance_name       = "string"
      login                       = "string"
      object_id                   = "string"
      tenant_id                   = "string"
      azuread_authentication_only = "bool"
    }
  }

  resource_type "azurerm_sql_managed_instance_failover_group" {
    legacy = {
      id                          = "string"
      name                        = "string"
      location                    = "string"
      resource_group_name         = "string"
      managed_instance_name       = "string"
      partner_managed_instance_id = "string"
    }
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Refuses unencrypted connections and renews the server certificate, which public authorities sign."
    customer = "Sets the minimum TLS version, makes clients verify the certificate (TrustServerCertificate=False, or Encrypt=Strict)."
    reason   = "The gateway enforces TLS on every connection, so what remains is the version and whether the client checks whom it talks to."
    source   = "https://learn.microsoft.com/en-us/azure/azure-sql/database/security-overview"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps operating system and engine on the latest version without asking, within the chosen maintenance window."
    customer = "Chooses the window, retries connections that a failover cuts, raises the database compatibility level after testing, updates drivers."
    reason   = "The engine has no version that the customer could choose or hold back; only the compatibility level stays where the customer left it."
    source   = "https://learn.microsoft.com/en-us/azure/azure-sql/database/maintenance-window"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts databases, logs and backups with transparent data encryption from their creation."
    customer = "Leaves it on, encrypts databases migrated from before 2017 and data warehouse pools, chooses the protector key, adds Always Encrypted where administrators must not read."
    reason   = "Transparent data encryption is on by default; the key, and columns that even administrators must not see, are the customer's to decide."
    source   = "https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview"
  }

  variant "managed_instance" {
    name        = "Azure SQL Managed Instance"
    description = "A whole SQL Server instance with agent, cross-database queries and linked servers, placed in a subnet of the customer."
    source      = "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/sql-managed-instance-paas-overview"

    area "network_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Delegates the subnet, adds the security rules and routes that management needs and filters its management endpoint."
      customer = "Dedicates the subnet, writes the other security rules and routes, keeps the public data endpoint off, connects on-premises and peered networks."
      reason   = "The instance stands inside the customer's virtual network, whose rules and routes are the customer's."
      source   = "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/connectivity-architecture-overview"
    }

    area "middleware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the instance, its agent and its high availability."
      customer = "Owns server logins and roles, agent jobs, linked servers, CLR assemblies, trace flags and instance settings."
      reason   = "Nearly the whole surface of a SQL Server instance is open to its administrators, not just that of a database."
      source   = "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/transact-sql-tsql-differences-sql-server"
    }

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patches operating system and engine within the maintenance window, by the update policy of the instance."
      customer = "Chooses window and update policy (always up to date, or a SQL Server version), tests before the policy's version ends, raises compatibility levels."
      reason   = "An update policy can hold an instance at the format of one SQL Server version until that version's support ends."
      source   = "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/update-policy"
    }
  }

  # Exposure

  function "has_own_key" {
    description = "Whether transparent data encryption uses a key of the customer."
    params      = ["encryption"]
    result      = encryption.key_vault_key_id != null || encryption.managed_hsm_key_id != null
  }

  function "audited" {
    description = "Whether a server is audited by a block of its own or a policy resource."
    params      = ["server", "policies"]
    result      = length(server.extended_auditing_policy) > 0 || anytrue([for p in policies : p.enabled == true])
  }

  function "kept_90_days" {
    description = "Whether an auditing policy keeps its logs for 90 days, or without end."
    params      = ["policy"]
    result      = policy.retention_in_days == 0 || policy.retention_in_days >= 90
  }

  function "one_enabled" {
    description = "Whether one of the policies against threats is on."
    params      = ["policies"]
    result      = anytrue([for p in policies : p.state == "Enabled"])
  }

  function "kept_long" {
    description = "Whether a database keeps weekly, monthly or yearly backups."
    params      = ["database"]
    result      = anytrue([for p in database.long_term_retention_policy : p.weekly_retention != "PT0S" || p.monthly_retention != "PT0S" || p.yearly_retention != "PT0S"])
  }

  function "data_warehouse" {
    description = "Whether a database is a data warehouse."
    params      = ["database"]
    result      = matches("(?i)^(DW|DS)", database.sku_name)
  }

  obligation "public_network_access_disabled" {
    title     = "Turn public network access off"
    area      = "network_controls"
    severity  = "high"
    rationale = "A server with a public endpoint can be tried from everywhere its firewall lets in, and one rule too wide opens it to password guessing from the whole internet."
    provider  = "Closes the public endpoint and keeps private endpoints, or the customer's subnet, as the only way in."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-3", "AC-4", "SC-7"]
      pci_dss_4_0    = ["1.4.4"]
      soc_2          = ["CC6.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_113"]
      trivy     = ["AZU-0022"]
      powerpipe = ["sql_db_public_network_access_disabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings", "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/public-endpoint-overview"]

    check "azurerm_mssql_server" {
      require = self.public_network_access_enabled == false
      fix     = { public_network_access_enabled = false }
    }

    check "azurerm_mssql_managed_instance" {
      also    = ["azurerm_sql_managed_instance"]
      require = self.public_data_endpoint_enabled == false
      fix     = { public_data_endpoint_enabled = false }
    }
  }

  obligation "firewall_not_open" {
    title     = "Open no firewall rule to the whole internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A rule from 0.0.0.0 to 255.255.255.255 puts the login prompt in front of every scanner; guessing starts within minutes."
    provider  = "Lets in only addresses that a rule names."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7(5)"]
      pci_dss_4_0    = ["1.3.1", "1.4.2"]
      hipaa          = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_11"]
      trivy     = ["AZU-0029"]
      powerpipe = ["sql_database_allow_internet_access"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure"]

    check "azurerm_mssql_firewall_rule" {
      also = ["azurerm_sql_firewall_rule"]
      # From 0.0.0.0 to 0.0.0.0 is Azure's own sign for its services; a range that begins there and goes on is millions of strangers.
      require = !(
        (matches("^[01]\\.", self.start_ip_address) && matches("^2(2[3-9]|[345][0-9])\\.", self.end_ip_address)) ||
        (matches("^0\\.", self.start_ip_address) && !matches("^0\\.", self.end_ip_address))
      )
      remedy = "Narrow start_ip_address and end_ip_address to your own public addresses, or remove the rule and use a private endpoint."
    }
  }

  obligation "firewall_no_azure_services" {
    title     = "Do not let all of Azure through the firewall"
    area      = "network_controls"
    severity  = "high"
    rationale = "The rule 0.0.0.0 to 0.0.0.0 admits every address in Azure, including virtual machines that other customers, or attackers, rent by the minute."
    provider  = "Reads that rule as the switch that lets any Azure address in."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7(5)"]
      pci_dss_4_0    = ["1.4.2"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = { checkov = ["CKV2_AZURE_34", "CKV2_AZURE_6"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/network-access-controls-overview"]

    check "azurerm_mssql_firewall_rule" {
      also    = ["azurerm_sql_firewall_rule"]
      require = !admits_azure(self)
      remedy  = "Remove the rule; give Azure services a private endpoint or a virtual network rule instead."
    }

    check "azurerm_sql_server" {
      companion "azurerm_sql_firewall_rule" {
        attribute = "server_name"
      }
      require = !anytrue([for r in companions.azurerm_sql_firewall_rule : admits_azure(r)])
      remedy  = "Remove the server's firewall rule from 0.0.0.0 to 0.0.0.0."
    }
  }

  obligation "private_endpoint" {
    title     = "Reach SQL servers through private endpoints"
    area      = "network_controls"
    severity  = "low"
    rationale = "Over the public endpoint applications depend on address lists that change with every deployment, and outbound rules cannot tell your server from a stranger's."
    provider  = "Maps a private address in the customer's network to the server."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["SC-8"]
      soc_2          = ["CC6.1", "CC6.7"]
    }
    equivalents = { checkov = ["CKV2_AZURE_45"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/private-endpoint-overview"]
    recommended = false

    check "azurerm_mssql_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"sqlServer\"]."
    }
  }

  obligation "outbound_restricted" {
    title     = "Restrict outbound traffic of SQL servers"
    area      = "network_controls"
    severity  = "low"
    rationale = "From inside the database, bulk exports, external tables and audit targets can send data to any storage account that the attacker owns."
    provider  = "Blocks outbound connections to names that no outbound rule lists."
    frameworks = {
      mcsb_1 = ["NS-2", "DP-2"]
    }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/outbound-firewall-rule-overview"]
    recommended = false

    check "azurerm_mssql_server" {
      require = self.outbound_network_restriction_enabled == true
      remedy  = "Set outbound_network_restriction_enabled = true and list the names that the server needs in azurerm_mssql_outbound_firewall_rule."
    }
  }

  obligation "min_tls_version" {
    title     = "Require TLS 1.2 or newer for SQL connections"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A server that accepts TLS 1.0 or 1.1 lets an attacker on the way negotiate down to protocols with known weaknesses and read logins and data."
    provider  = "Terminates TLS at its gateways and refuses versions below the minimum."
    frameworks = {
      mcsb_1         = ["DP-3"]
      nist_800_53_r5 = ["SC-8", "SC-8(1)", "SC-13"]
      pci_dss_4_0    = ["4.2.1"]
      hipaa          = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
      soc_2          = ["CC6.7"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_52"]
      trivy     = ["AZU-0026"]
      powerpipe = ["sql_server_uses_latest_tls_version"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings", "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/minimal-tls-version-configure"]

    check "azurerm_mssql_server" {
      also    = ["azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"]
      require = contains(["1.2", "1.3"], self.minimum_tls_version)
      fix     = { minimum_tls_version = "1.2" }
      autofix = true
    }
  }

  # Identity

  obligation "entra_administrator" {
    title     = "Name a Microsoft Entra administrator"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without one only SQL logins work: passwords that no sign-in policy guards, that nobody removes when people leave, and that end up in connection strings."
    provider  = "Validates Entra tokens at sign-in once an administrator from the directory exists."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["AC-2", "IA-2"]
      pci_dss_4_0    = ["7.3.1"]
      hipaa          = ["164.312(a)(2)(i)", "164.312(d)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV2_AZURE_27", "CKV2_AZURE_7"]
      powerpipe = ["sql_db_active_directory_admin_configured", "sql_server_azure_ad_authentication_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-aad-overview"]

    check "azurerm_mssql_server" {
      companion "azurerm_sql_active_directory_administrator" {
        attribute = "server_name"
      }
      require = length(self.azuread_administrator) > 0 || length(companions.azurerm_sql_active_directory_administrator) > 0
      remedy  = "Add an azuread_administrator block with login_username and object_id, best of a group."
    }

    check "azurerm_sql_server" {
      companion "azurerm_sql_active_directory_administrator" {
        attribute = "server_name"
      }
      require = length(companions.azurerm_sql_active_directory_administrator) > 0
      remedy  = "Add an azurerm_sql_active_directory_administrator for the server, or move to azurerm_mssql_server with an azuread_administrator block."
    }

    check "azurerm_mssql_managed_instance" {
      companion "azurerm_mssql_managed_instance_active_directory_administrator" {
        attribute = "managed_instance_id"
      }
      require = length(self.azure_active_directory_administrator) > 0 || length(companions.azurerm_mssql_managed_instance_active_directory_administrator) > 0
      remedy  = "Add an azure_active_directory_administrator block, or an azurerm_mssql_managed_instance_active_directory_administrator."
    }
  }

  obligation "entra_only_authentication" {
    title     = "Allow Microsoft Entra authentication only"
    area      = "identity_access"
    severity  = "medium"
    rationale = "While SQL logins work beside Entra, the server administrator's password remains a way in without a second factor, and it lies in Terraform's state."
    provider  = "Refuses SQL logins altogether once told so."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["IA-2"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-azure-ad-only-authentication"]
    recommended = false

    check "azurerm_mssql_server" {
      require = self.azuread_administrator[0].azuread_authentication_only == true
      remedy  = "Set azuread_authentication_only = true in azuread_administrator and leave administrator_login out."
    }

    check "azurerm_mssql_managed_instance" {
      companion "azurerm_mssql_managed_instance_active_directory_administrator" {
        attribute = "managed_instance_id"
      }
      require = (
        self.azure_active_directory_administrator[0].azuread_authentication_only_enabled == true ||
        anytrue([for a in companions.azurerm_mssql_managed_instance_active_directory_administrator : a.azuread_authentication_only == true])
      )
      remedy = "Set azuread_authentication_only_enabled = true in azure_active_directory_administrator."
    }
  }

  # Encryption at rest

  obligation "tde_enabled" {
    title     = "Keep transparent data encryption on"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Data files, log files and backups of a database without it are readable by whoever gets hold of a copy."
    provider  = "Encrypts and decrypts pages on their way to and from storage."
    frameworks = {
      mcsb_1         = ["DP-4"]
      nist_800_53_r5 = ["SC-28", "SC-28(1)"]
      pci_dss_4_0    = ["3.5.1"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    derived     = ["nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_AZURE_25"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview"]

    check "azurerm_mssql_database" {
      require = self.transparent_data_encryption_enabled == true
      fix     = { transparent_data_encryption_enabled = true }
      autofix = true
    }
  }

  obligation "tde_customer_managed_key" {
    title     = "Protect encryption with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "With Microsoft's protector the customer can neither withdraw the key nor show who used it; some rules ask for both."
    provider  = "Wraps each database's key with the customer's key in Key Vault and stops serving when it is withdrawn."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-overview"]
    recommended = false

    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_transparent_data_encryption" {
        attribute = "server_id"
      }
      require = (
        self.transparent_data_encryption_key_vault_key_id != null ||
        anytrue([for t in companions.azurerm_mssql_server_transparent_data_encryption : has_own_key(t)])
      )
      remedy = "Set transparent_data_encryption_key_vault_key_id with a user-assigned identity, or add an azurerm_mssql_server_transparent_data_encryption with key_vault_key_id."
    }

    check "azurerm_mssql_managed_instance" {
      companion "azurerm_mssql_managed_instance_transparent_data_encryption" {
        attribute = "managed_instance_id"
      }
      require = anytrue([for t in companions.azurerm_mssql_managed_instance_transparent_data_encryption : has_own_key(t)])
      remedy  = "Add an azurerm_mssql_managed_instance_transparent_data_encryption with key_vault_key_id."
    }
  }

  obligation "tde_key_rotation" {
    title     = "Follow new versions of the encryption key"
    area      = "key_management"
    severity  = "low"
    rationale = "Without automatic rotation the server keeps the version it was given: rotation in Key Vault has no effect, and when the old version expires the databases become inaccessible."
    provider  = "Looks for a new version of the key and rewraps with it within a day."
    frameworks = {
      mcsb_1         = ["DP-6"]
      nist_800_53_r5 = ["SC-12"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-key-rotation"]

    check "azurerm_mssql_server_transparent_data_encryption" {
      also    = ["azurerm_mssql_managed_instance_transparent_data_encryption"]
      when    = has_own_key(self)
      require = self.auto_rotation_enabled == true
      fix     = { auto_rotation_enabled = true }
      autofix = true
    }

    check "azurerm_mssql_database" {
      when    = self.transparent_data_encryption_key_vault_key_id != null
      require = self.transparent_data_encryption_key_automatic_rotation_enabled == true
      fix     = { transparent_data_encryption_key_automatic_rotation_enabled = true }
      autofix = true
    }
  }

  obligation "ledger_enabled" {
    title       = "Use ledger for tamper-evident data"
    area        = "data_content"
    severity    = "low"
    rationale   = "Where records must stand as proof, an administrator's silent change to a row cannot be told from the original; ledger must be chosen when the database is created."
    provider    = "Chains the hashes of all transactions and stores digests out of the administrator's reach."
    equivalents = { checkov = ["CKV_AZURE_224"], powerpipe = ["sql_database_ledger_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/sql/relational-databases/security/ledger/ledger-overview"]
    recommended = false

    check "azurerm_mssql_database" {
      require = self.ledger_enabled == true
      remedy  = "Set ledger_enabled = true; on an existing database that forces a new one."
    }
  }

  # Auditing

  obligation "auditing_enabled" {
    title     = "Audit every SQL server"
    area      = "logging_monitoring"
    severity  = "high"
    rationale = "Without auditing nobody can say afterwards who logged in, which data was read and what was changed."
    provider  = "Records events of the chosen action groups and writes them to storage, Log Analytics or Event Hubs."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-3"]
      pci_dss_4_0    = ["10.2.1", "10.2.2"]
      soc_2          = ["CC7.2"]
      hipaa          = ["164.308(a)(1)(ii)(D)", "164.312(b)"]
    }
    derived = ["soc_2"]
    equivalents = {
      checkov = ["CKV_AZURE_23", "CKV_AZURE_24"]
      trivy   = ["AZU-0027"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview"]

    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_extended_auditing_policy" {
        attribute = "server_id"
      }
      require = audited(self, companions.azurerm_mssql_server_extended_auditing_policy)
      remedy  = "Add an azurerm_mssql_server_extended_auditing_policy for the server with log_monitoring_enabled or blob_storage_endpoint."
    }

    check "azurerm_sql_server" {
      companion "azurerm_mssql_server_extended_auditing_policy" {
        attribute = "server_id"
      }
      require = audited(self, companions.azurerm_mssql_server_extended_auditing_policy)
      remedy  = "Add an extended_auditing_policy block, or move to azurerm_mssql_server with an azurerm_mssql_server_extended_auditing_policy."
    }
  }

  obligation "audit_retention" {
    title     = "Keep audit logs for at least 90 days"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Intrusions are often found months later; logs that are gone by then cannot show what was taken."
    provider  = "Deletes audit files in storage after the days that the policy names, and keeps them without end at 0."
    frameworks = {
      mcsb_1         = ["LT-6"]
      nist_800_53_r5 = ["AU-11"]
      pci_dss_4_0    = ["10.5.1"]
      hipaa          = ["164.312(b)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_24"]
      trivy     = ["AZU-0025"]
      powerpipe = ["sql_server_auditing_storage_account_destination_retention_90_days"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview"]

    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_extended_auditing_policy" {
        attribute = "server_id"
      }
      require = (
        alltrue([for p in self.extended_auditing_policy : kept_90_days(p)]) &&
        alltrue([for p in companions.azurerm_mssql_server_extended_auditing_policy : p.enabled == false || kept_90_days(p)])
      )
      remedy = "Set retention_in_days of the server's auditing policy to 90 or more, or leave it out to keep logs without end."
    }

    check "azurerm_sql_server" {
      require = alltrue([for p in self.extended_auditing_policy : kept_90_days(p)])
      remedy  = "Set retention_in_days of extended_auditing_policy to 90 or more."
    }

    check "azurerm_mssql_server_extended_auditing_policy" {
      companion "azurerm_mssql_server" {
        self_attribute = "server_id"
      }
      when    = length(companions.azurerm_mssql_server) == 0 && self.enabled != false # reported at the server where it is in the module
      require = kept_90_days(self)
      fix     = { retention_in_days = 90 }
      autofix = true
    }

    check "azurerm_mssql_database_extended_auditing_policy" {
      when    = self.enabled != false
      require = kept_90_days(self)
      fix     = { retention_in_days = 90 }
      autofix = true
    }
  }

  obligation "audit_to_monitor" {
    title       = "Send audit events to Azure Monitor"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Audit files in a storage account raise no alert and are joined with nothing; in a workspace they can be searched beside sign-ins and network logs."
    provider    = "Emits audit events as the log category SQLSecurityAuditEvents, which a diagnostic setting picks up."
    frameworks  = { mcsb_1 = ["LT-5"] }
    derived     = ["mcsb_1"]
    equivalents = { checkov = ["CKV_AZURE_156"], powerpipe = ["sql_database_log_monitoring_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-setup"]

    check "azurerm_mssql_database_extended_auditing_policy" {
      require = self.log_monitoring_enabled == true
      remedy  = "Set log_monitoring_enabled = true, and add a diagnostic setting for SQLSecurityAuditEvents on the database."
    }

    check "azurerm_mssql_server_extended_auditing_policy" {
      require = self.log_monitoring_enabled == true
      remedy  = "Set log_monitoring_enabled = true, and add a diagnostic setting for SQLSecurityAuditEvents on the master database."
    }
  }

  obligation "support_operations_audited" {
    title       = "Audit what Microsoft support does"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Engineers of the provider may work on the server during a support case; without this policy their statements are in no log of the customer."
    provider    = "Logs the operations of its support engineers to the customer's target when asked."
    frameworks  = { mcsb_1 = ["PA-8"] }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-microsoft-support-operations"]
    recommended = false

    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_microsoft_support_auditing_policy" {
        attribute = "server_id"
      }
      require = anytrue([for p in companions.azurerm_mssql_server_microsoft_support_auditing_policy : p.enabled == true])
      remedy  = "Add an azurerm_mssql_server_microsoft_support_auditing_policy for the server."
    }
  }

  # Threat detection and vulnerability assessment

  obligation "threat_detection" {
    title     = "Turn on Defender for SQL for every server"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Injection, password guessing and unusual exports show as patterns in the query stream that only the provider sees and only this plan evaluates."
    provider  = "Watches queries and logins of covered servers and raises alerts."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["11.5.1"]
      soc_2          = ["CC7.1", "CC7.2"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV2_AZURE_2"]
      powerpipe = ["sql_server_atp_enabled", "sql_server_azure_defender_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-sql-introduction"]
    recommended = false # the plan of the subscription does the same and is not in the module

    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_security_alert_policy" {
        attribute = "server_name"
      }
      require = one_enabled(companions.azurerm_mssql_server_security_alert_policy)
      remedy  = "Add an azurerm_mssql_server_security_alert_policy with state = \"Enabled\", unless the subscription has Defender for Azure SQL on."
    }

    check "azurerm_sql_server" {
      companion "azurerm_mssql_server_security_alert_policy" {
        attribute = "server_name"
      }
      require = (
        one_enabled(companions.azurerm_mssql_server_security_alert_policy) ||
        one_enabled(self.threat_detection_policy)
      )
      remedy = "Add an azurerm_mssql_server_security_alert_policy with state = \"Enabled\", unless the subscription has Defender for Azure SQL on."
    }

    check "azurerm_mssql_managed_instance" {
      companion "azurerm_mssql_managed_instance_security_alert_policy" {
        attribute = "managed_instance_name"
      }
      require = anytrue([for p in companions.azurerm_mssql_managed_instance_security_alert_policy : p.enabled == true])
      remedy  = "Add an azurerm_mssql_managed_instance_security_alert_policy with enabled = true, unless the subscription has Defender for Azure SQL on."
    }
  }

  obligation "all_alert_types" {
    title     = "Leave all types of threat alerts on"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "A type of alert that is switched off, often to silence one noisy application, is an attack that nobody will be told of."
    provider  = "Raises the types of alerts that the policy does not switch off."
    frameworks = {
      mcsb_1 = ["LT-1"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_25"]
      trivy     = ["AZU-0028"]
      powerpipe = ["sql_server_all_security_alerts_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview"]

    check "azurerm_mssql_server_security_alert_policy" {
      also    = ["azurerm_mssql_managed_instance_security_alert_policy"]
      require = length(self.disabled_alerts) == 0
      remedy  = "Remove disabled_alerts, and suppress single false alarms in Defender for Cloud instead."
    }
  }

  obligation "alert_recipients" {
    title     = "Send threat alerts to a watched mailbox"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "An alert that only waits in the portal is read the next time somebody happens to look."
    provider  = "Mails alerts to the addresses that the policy lists."
    frameworks = {
      mcsb_1 = ["IR-2"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_26"]
      trivy     = ["AZU-0018"]
      powerpipe = ["sql_server_email_security_alert_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure"]

    check "azurerm_mssql_server_security_alert_policy" {
      also    = ["azurerm_mssql_managed_instance_security_alert_policy"]
      require = length(self.email_addresses) > 0
      remedy  = "Set email_addresses to the mailbox of the team that answers alerts."
    }
  }

  obligation "alert_administrators" {
    title     = "Send threat alerts to subscription owners too"
    area      = "threat_detection"
    severity  = "low"
    rationale = "When the listed mailbox is dead, the owners of the subscription are the last who could hear of an attack."
    provider  = "Mails alerts to the administrators and owners of the subscription when asked."
    frameworks = {
      mcsb_1 = ["IR-2"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_27"]
      trivy     = ["AZU-0023"]
      powerpipe = ["sql_server_admins_email_security_alert_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure"]

    check "azurerm_mssql_server_security_alert_policy" {
      require = self.email_account_admins_enabled == true
      remedy  = "Set email_account_admins_enabled = true (email_account_admins before azurerm 5)."
    }

    check "azurerm_mssql_managed_instance_security_alert_policy" {
      require = self.email_account_admins_enabled == true
      fix     = { email_account_admins_enabled = true }
    }
  }

  obligation "vulnerability_assessment" {
    title     = "Turn on vulnerability assessment"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "Excessive permissions, guest access and open firewall rules creep into databases by hand; without scans nobody compares them with a baseline."
    provider  = "Scans the databases of covered servers with rules that it keeps current."
    frameworks = {
      mcsb_1         = ["PV-5"]
      nist_800_53_r5 = ["RA-5", "SI-2"]
      pci_dss_4_0    = ["6.3.1", "11.3.1"]
      hipaa          = ["164.308(a)(8)"]
    }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/sql-vulnerability-assessment"]
    recommended = false

    # The classic form hangs on the alert policy, the express form on the server.
    check "azurerm_mssql_server" {
      companion "azurerm_mssql_server_security_alert_policy" {
        attribute = "server_name"
      }
      when    = length(companions.azurerm_mssql_server_security_alert_policy) == 0
      require = self.express_vulnerability_assessment_enabled == true
      fix     = { express_vulnerability_assessment_enabled = true }
    }

    check "azurerm_mssql_server_security_alert_policy" {
      companion "azurerm_mssql_server_vulnerability_assessment" {
        attribute = "server_security_alert_policy_id"
      }
      companion "azurerm_mssql_server" {
        self_attribute = "server_name"
      }
      companion "azurerm_sql_server" {
        self_attribute = "server_name"
      }
      when = length(companions.azurerm_mssql_server) > 0 || length(companions.azurerm_sql_server) > 0 # else the express form may be on
      require = (
        length(companions.azurerm_mssql_server_vulnerability_assessment) > 0 ||
        anytrue([for s in companions.azurerm_mssql_server : s.express_vulnerability_assessment_enabled == true])
      )
      remedy = "Set express_vulnerability_assessment_enabled = true on the server, or add an azurerm_mssql_server_vulnerability_assessment for the policy."
    }

    check "azurerm_mssql_managed_instance" {
      companion "azurerm_mssql_managed_instance_vulnerability_assessment" {
        attribute = "managed_instance_id"
      }
      require = length(companions.azurerm_mssql_managed_instance_vulnerability_assessment) > 0
      remedy  = "Add an azurerm_mssql_managed_instance_vulnerability_assessment for the instance."
    }
  }

  obligation "assessment_recurring" {
    title     = "Run vulnerability scans every week"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "A single scan is out of date with the first grant after it."
    provider  = "Scans once a week and compares with the baseline."
    frameworks = {
      mcsb_1         = ["PV-5"]
      nist_800_53_r5 = ["RA-5"]
      hipaa          = ["164.308(a)(8)"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_AZURE_3"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/sql-vulnerability-assessment"]

    check "azurerm_mssql_server_vulnerability_assessment" {
      also    = ["azurerm_mssql_managed_instance_vulnerability_assessment"]
      require = self.recurring_scans[0].enabled == true
      remedy  = "Add recurring_scans { enabled = true }."
    }
  }

  obligation "assessment_reports" {
    title     = "Send vulnerability scan reports to someone"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "Findings in a storage container are read by nobody; a report in a mailbox at least has a recipient."
    provider  = "Mails a summary of each recurring scan to the recipients it is given."
    frameworks = {
      mcsb_1 = ["PV-6"]
      hipaa  = ["164.308(a)(8)"]
    }
    derived     = ["mcsb_1"]
    equivalents = { checkov = ["CKV2_AZURE_4"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/sql-vulnerability-assessment"]

    check "azurerm_mssql_server_vulnerability_assessment" {
      also    = ["azurerm_mssql_managed_instance_vulnerability_assessment"]
      require = anytrue([for s in self.recurring_scans : s.enabled == true && (s.email_subscription_admins == true || length(s.emails) > 0)])
      remedy  = "Set enabled = true and emails in recurring_scans."
    }
  }

  obligation "assessment_reports_administrators" {
    title     = "Send scan reports to subscription owners too"
    area      = "vulnerability_management"
    severity  = "low"
    rationale = "Owners answer for the findings, and their addresses follow the role when people change."
    provider  = "Mails the summary of each recurring scan to administrators and owners when asked."
    frameworks = {
      hipaa = ["164.308(a)(8)"]
    }
    equivalents = { checkov = ["CKV2_AZURE_5"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/sql-vulnerability-assessment"]

    check "azurerm_mssql_server_vulnerability_assessment" {
      also    = ["azurerm_mssql_managed_instance_vulnerability_assessment"]
      require = anytrue([for s in self.recurring_scans : s.enabled == true && s.email_subscription_admins == true])
      remedy  = "Set enabled = true and email_subscription_admins = true in recurring_scans."
    }
  }

  # Backup and resilience

  obligation "backup_retention" {
    title     = "Keep point-in-time backups for at least 7 days"
    area      = "backup"
    severity  = "medium"
    rationale = "An error found on Monday that happened on Thursday cannot be undone when backups reach back a day or two."
    provider  = "Takes full, differential and log backups and restores to any point within the retention."
    frameworks = {
      mcsb_1         = ["BR-1"]
      nist_800_53_r5 = ["CP-9"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview"]

    check "azurerm_mssql_database" {
      require = alltrue([for p in self.short_term_retention_policy : p.retention_days >= 7])
      remedy  = "Set retention_days in short_term_retention_policy to 7 or more; left out it is 7."
    }

    check "azurerm_mssql_managed_database" {
      require = self.short_term_retention_days >= 7
      fix     = { short_term_retention_days = 7 }
      autofix = true
    }
  }

  obligation "long_term_backup" {
    title     = "Keep long-term backups"
    area      = "backup"
    severity  = "low"
    rationale = "Point-in-time backups reach back 35 days at most and go when the server is deleted; long-term backups outlive both."
    provider  = "Copies full backups to separate storage and keeps them for the time the policy names."
    frameworks = {
      mcsb_1         = ["BR-1"]
      nist_800_53_r5 = ["CP-9", "CP-10"]
    }
    derived     = ["mcsb_1"]
    equivalents = { powerpipe = ["sql_database_long_term_geo_redundant_backup_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/long-term-retention-overview"]
    recommended = false

    check "azurerm_mssql_database" {
      when    = !data_warehouse(self) # it has restore points instead
      require = kept_long(self)
      remedy  = "Add long_term_retention_policy with weekly_retention, monthly_retention or yearly_retention."
    }

    check "azurerm_mssql_managed_database" {
      require = kept_long(self)
      remedy  = "Add long_term_retention_policy with weekly_retention, monthly_retention or yearly_retention."
    }
  }

  obligation "geo_redundant_backup" {
    title     = "Keep backup storage geo-redundant"
    area      = "backup"
    severity  = "low"
    rationale = "With local or zonal backup storage the loss of the region takes the database and all its backups together."
    provider  = "Copies backups to the paired region unless told otherwise."
    frameworks = {
      mcsb_1         = ["BR-2"]
      nist_800_53_r5 = ["CP-6", "CP-9(5)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/automated-backups-overview"]

    check "azurerm_mssql_database" {
      require = contains(["Geo", "GeoZone"], self.storage_account_type)
      remedy  = "Set storage_account_type to Geo or GeoZone, or leave it out; keep Local or Zone only where the law forbids a second region."
    }

    check "azurerm_mssql_managed_instance" {
      require = contains(["GRS", "GZRS"], self.storage_account_type)
      remedy  = "Set storage_account_type to GRS or GZRS, or leave it out."
    }
  }

  obligation "zone_redundant" {
    title     = "Spread databases over availability zones"
    area      = "resilience"
    severity  = "low"
    rationale = "A database in one zone is down when that zone's power, cooling or network fails."
    provider  = "Keeps replicas in several zones and fails over without loss where zone redundancy is chosen."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AZURE_229"], powerpipe = ["sql_database_zone_redundant_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/high-availability-sla-local-zone-redundancy"]
    recommended = false

    check "azurerm_mssql_database" {
      when    = self.elastic_pool_id == null && !data_warehouse(self) # a pool decides for its databases
      require = self.zone_redundant == true
      remedy  = "Set zone_redundant = true, in a tier that has it: General Purpose, Premium, Business Critical or Hyperscale."
    }

    check "azurerm_mssql_elasticpool" {
      require = self.zone_redundant == true
      remedy  = "Set zone_redundant = true, in a tier that has it: General Purpose, Premium, Business Critical or Hyperscale."
    }

    check "azurerm_mssql_managed_instance" {
      require = self.zone_redundant_enabled == true
      fix     = { zone_redundant_enabled = true }
    }
  }

  # Duties that Terraform cannot show

  obligation "restore_tested" {
    title        = "Test restores to a point in time and from afar"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a point-in-time restore and once a year of a geo-restore or a restore of a long-term backup: date, duration, who compared the data."
    rationale    = "A restore makes a new database: logins, users, firewall rules, keys and connection strings do not come with it, and how long a large one takes surprises."
    provider     = "Takes the backups and runs the restore that the customer starts."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/recovery-using-backups"]
  }

  obligation "database_access_reviewed" {
    title        = "Review logins, users and roles in the databases"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rights inside a database are granted with SQL, out of sight of Azure role assignments: former staff, db_owner for applications and grants to public stay for years."
    provider     = "Enforces the permissions that the databases hold."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/logins-create-manage"]
  }

  obligation "assessment_findings_fixed" {
    title        = "Fix or accept vulnerability assessment findings"
    area         = "vulnerability_management"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Findings that nobody decides on become background, and the new one among them is not seen."
    provider     = "Lists findings with a script to fix each and leaves out what the customer's baseline accepts."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["RA-5", "SI-2"]
      pci_dss_4_0    = ["6.3.3", "11.3.1"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/sql-vulnerability-assessment"]
  }

  obligation "audit_logs_reviewed" {
    title        = "Read audit logs and answer Defender alerts"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "weekly"
    rationale    = "Failed logins, new administrators and exports at night stand in the log for months if nobody looks."
    provider     = "Writes audit events and raises alerts."
    frameworks = {
      mcsb_1         = ["LT-5"]
      nist_800_53_r5 = ["AU-6"]
      pci_dss_4_0    = ["10.4.1"]
      hipaa          = ["164.308(a)(1)(ii)(D)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-analyze-audit-logs"]
  }

  obligation "maintenance_planned" {
    title        = "Choose maintenance windows and raise compatibility"
    area         = "patching"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Maintenance cuts connections at the default hours, and a database left at an old compatibility level keeps behavior and drivers that get less and less testing."
    provider     = "Applies updates in the window and notifies of planned ones."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/maintenance-window"]
  }

  obligation "encryption_key_recoverable" {
    title        = "Keep the encryption key recoverable"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Where customer-managed keys are used: proof of soft delete and purge protection on the vault, of a backup of every key version that some backup still needs, and of the identity's access."
    rationale    = "Half an hour after the server loses its key all its databases are inaccessible, and without the key version of the day old backups cannot be restored."
    provider     = "Checks access to the key and makes databases inaccessible while it has none."
    frameworks = {
      mcsb_1         = ["DP-8"]
      nist_800_53_r5 = ["SC-12(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-overview"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse failover to the second region"
    area         = "resilience"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a planned failover of the failover group or geo-replica: time until applications worked, settings missing on the secondary, way back."
    rationale    = "Firewall rules, private endpoints, logins and keys belong to the server and are not replicated; a failover shows which of them the secondary lacks."
    provider     = "Replicates databases and redirects the listener when the group fails over."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/failover-group-sql-db"]
  }

  obligation "incident_playbook" {
    title        = "Keep a playbook for a breached database"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: closing network access, resetting administrator and application credentials, saving audit logs, restoring to before the change."
    rationale    = "Whoever changes passwords before saving logs and sessions loses the trace; whoever waits loses more data."
    provider     = "Raises alerts, keeps the audit logs that were turned on and informs of incidents on its side."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview"]
  }

  obligation "instance_surface_reviewed" {
    title        = "Review agent jobs, linked servers and CLR"
    area         = "configuration"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["managed_instance"]
    rationale    = "Jobs that run as administrator, linked servers with stored passwords and unsafe assemblies are ways from one database into the instance and from there into others."
    provider     = "Runs what the instance's administrators set up."
    frameworks = {
      mcsb_1         = ["PV-1"]
      nist_800_53_r5 = ["CM-7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/database/security-best-practice"]
  }

  obligation "instance_subnet_reviewed" {
    title        = "Review the security rules of the instance's subnet"
    area         = "network_controls"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["managed_instance"]
    rationale    = "The instance listens on 1433 to whatever the subnet's rules and peered networks let through; rules for a migration tend to stay."
    provider     = "Adds and guards only the rules that its management needs."
    frameworks = {
      mcsb_1         = ["NS-1"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
      pci_dss_4_0    = ["1.2.7"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/connectivity-architecture-overview"]
  }
}
