service "azure_database_for_mysql" {
  name        = "Azure Database for MySQL"
  cloud       = "azure"
  family      = "managed_relational_database"
  description = "Managed MySQL as flexible servers, with standby and read replicas, and the retired single servers and MariaDB servers before them."
  aliases     = ["Azure MySQL", "MySQL flexible server", "MySQL single server", "Azure Database for MariaDB"]
  resources = [
    "azurerm_mysql_flexible_database",
    "azurerm_mysql_flexible_server",
    "azurerm_mysql_flexible_server_active_directory_administrator",
    "azurerm_mysql_flexible_server_configuration",
    "azurerm_mysql_flexible_server_firewall_rule",
    # single server and MariaDB, retired and gone since azurerm 4
    "azurerm_mariadb_configuration",
    "azurerm_mariadb_database",
    "azurerm_mariadb_firewall_rule",
    "azurerm_mariadb_server",
    "azurerm_mariadb_virtual_network_rule",
    "azurerm_mysql_active_directory_administrator",
    "azurerm_mysql_configuration",
    "azurerm_mysql_database",
    "azurerm_mysql_firewall_rule",
    "azurerm_mysql_server",
    "azurerm_mysql_server_key",
    "azurerm_mysql_virtual_network_rule",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/overview", "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-overview"]

  resource_type "azurerm_mysql_flexible_server" {
    defaults = {
      backup_retention_days        = 7
      geo_redundant_backup_enabled = false
    }
  }

  resource_type "azurerm_mysql_server" {
    defaults = {
      create_mode                       = "Default"
      geo_redundant_backup_enabled      = false
      public_network_access_enabled     = true
      ssl_minimal_tls_version_enforced  = "TLS1_2"
      infrastructure_encryption_enabled = false
    }
    legacy = {
      id                                                   = "string"
      name                                                 = "string"
      location                                             = "string"
      resource_group_name                                  = "string"
      administrator_login                                  = "string"
      administrator_login_password                         = "string"
      auto_grow_enabled                                    = "bool"
      backup_retention_days                                = "number"
      create_mode                                          = "string"
      creation_source_server_id                            = "string"
      fqdn                                                 = "string"
      geo_redundant_backup_enabled                         = "bool"
      public_network_access_enabled                        = "bool"
      restore_point_in_time                                = "string"
      sku_name                                             = "string"
      ssl_enforcement                                      = "string"
      ssl_enforcement_enabled                              = "bool"
      ssl_minimal_tls_version_enforced                     = "string"
      storage_mb                                           = "number"
      version                                              = "string"
      tags                                                 = "map"
      infrastructure_encryption_enabled                    = "bool"
      "identity.type"                                      = "string"
      "identity.principal_id"                              = "string"
      "identity.tenant_id"                                 = "string"
      "threat_detection_policy.disabled_alerts"            = "strings"
      "threat_detection_policy.email_account_admins"       = "bool"
      "threat_detection_policy.email_addresses"            = "strings"
      "threat_detection_policy.enabled"                    = "bool"
      "threat_detection_policy.retention_days"             = "number"
      "threat_detection_policy.storage_account_access_key" = "string"
      "threat_detection_policy.storage_endpoint"           = "string"
    }
  }

  resource_type "azurerm_mariadb_server" {
    defaults = {
      create_mode                      = "Default"
      geo_redundant_backup_enabled     = false
      public_network_access_enabled    = true
      ssl_minimal_tls_version_enforced = "TLS1_2"
    }
    legacy = {
      id                               = "string"
      name                             = "string"
      location                         = "string"
      resource_group_name              = "string"
      administrator_login              = "string"
      administrator_login_password     = "string"
      auto_grow_enabled                = "bool"
      backup_retention_days            = "number"
      create_mode                      = "string"
      creation_source_server_id        = "string"
      fqdn                             = "string"
      geo_redundant_backup_enabled     = "bool"
      public_network_access_enabled    = "bool"
      restore_point_in_time            = "string"
      sku_name                         = "string"
      ssl_enforcement                  = "string"
      ssl_enforcement_enabled          = "bool"
      ssl_minimal_tls_version_enforced = "string"
      storage_mb                       = "number"
      version                          = "string"
      tags                             = "map"
    }
  }

  resource_type "azurerm_mysql_configuration" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      value               = "string"
    }
  }

  resource_type "azurerm_mysql_database" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      charset             = "string"
      collation           = "string"
    }
  }

  resource_type "azurerm_mysql_firewall_rule" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      start_ip_address    = "string"
      end_ip_address      = "string"
    }
  }

  resource_type "azurerm_mysql_virtual_network_rule" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      subnet_id           = "string"
    }
  }

  resource_type "azurerm_mariadb_configuration" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      value               = "string"
    }
  }

  resource_type "azurerm_mariadb_database" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      charset             = "string"
      collation           = "string"
    }
  }

  resource_type "azurerm_mariadb_firewall_rule" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      start_ip_address    = "string"
      end_ip_address      = "string"
    }
  }

  resource_type "azurerm_mariadb_virtual_network_rule" {
    legacy = {
      id                  = "string"
      name                = "string"
      resource_group_name = "string"
      server_name         = "string"
      subnet_id           = "string"
    }
  }

  resource_type "azurerm_mysql_active_directory_administrator" {
    legacy = {
      id                  = "string"
      server_name         = "string"
      resource_group_name = "string"
      login               = "string"
      object_id           = "string"
      tenant_id           = "string"
    }
  }

  resource_type "azurerm_mysql_server_key" {
    legacy = {
      id               = "string"
      server_id        = "string"
      key_vault_key_id = "string"
    }
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts data, logs and backups on the storage below, always and without a switch."
    customer = "Chooses whose key wraps it, at creation, and encrypts single columns that administrators must not read."
    reason   = "Storage encryption cannot be turned off; only the choice of the key and encryption above it are the customer's."
    source   = "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-customer-managed-key"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the gateway and the firewall of public servers and attaches the others to a delegated subnet or private endpoint."
    customer = "Chooses public or private access when creating the server, writes firewall rules, subnet and security rules, links the private DNS zone."
    reason   = "The server is open or closed exactly as its network mode and rules say, and a server in a subnet follows the customer's network."
    source   = "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking"
  }

  variant "single_server" {
    name        = "Single server and MariaDB"
    description = "The former deployment option, retired in September 2024, and MariaDB on the same base, retired in September 2025."
    source      = "https://learn.microsoft.com/en-us/azure/mysql/migrate/whats-happening-to-mysql-single-server"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patched operating system and engine at times of its own; nothing new comes since the retirement."
      customer = "Migrates to a flexible server, in a version of MySQL that still gets fixes."
      reason   = "A retired option gets no new major versions, and its last ones are without community support."
      source   = "https://learn.microsoft.com/en-us/azure/mysql/migrate/whats-happening-to-mysql-single-server"
    }
  }

  function "is_replica" {
    description = "Whether a server is created as the replica of another, whose settings it takes over."
    params      = ["server"]
    result      = contains(["Replica", "GeoReplica"], server.create_mode)
  }

  function "sets" {
    description = "Whether a server parameter is the one of that name."
    params      = ["parameter", "name"]
    result      = lower(parameter.name) == name
  }

  function "is_on" {
    description = "Whether a server parameter is switched on."
    params      = ["parameter"]
    result      = contains(["on", "true", "1"], lower(parameter.value))
  }

  function "exports" {
    description = "Whether a log of a diagnostic setting is the audit log of the server."
    params      = ["log"]
    result      = log.category == "MySqlAuditLogs" || is_audit_group(log.category_group)
  }

  function "sends_logs" {
    description = "Whether one of the diagnostic settings sends the server's logs somewhere."
    params      = ["settings"]
    result = anytrue([for s in settings :
      anytrue([for l in s.enabled_log : exports(l)]) ||
      anytrue([for l in s.log : l.enabled == true && exports(l)]) # azurerm 3
    ])
  }

  obligation "public_access_disabled" {
    title     = "Turn public network access off"
    area      = "network_controls"
    severity  = "high"
    rationale = "A server with a public endpoint can be tried from everywhere its firewall lets in; one rule too wide, and the whole internet guesses passwords on port 3306."
    provider  = "Closes the public endpoint and keeps private endpoints, or the delegated subnet, as the only way in."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7", "SC-7(3)"]
      iso_27001_2022 = ["A.8.20"]
      pci_dss_4_0    = ["1.4.4"]
    }
    derived = ["iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AZURE_48", "CKV_AZURE_53"]
      trivy     = ["AZU-0022"]
      powerpipe = ["mysql_server_public_network_access_disabled", "mariadb_server_public_network_access_disabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-public", "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-vnet"]

    check "azurerm_mysql_flexible_server" {
      when    = self.delegated_subnet_id == null # a server in a subnet has no public endpoint
      require = self.public_network_access == "Disabled"
      remedy  = "Set public_network_access = \"Disabled\" and reach the server through a private endpoint; or create it in a delegated_subnet_id."
    }

    check "azurerm_mysql_server" {
      also    = ["azurerm_mariadb_server"]
      require = self.public_network_access_enabled == false
      fix     = { public_network_access_enabled = false }
    }
  }

  obligation "firewall_not_open" {
    title     = "Open no firewall rule to the whole internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A rule from 0.0.0.0 to 255.255.255.255 puts the login prompt in front of every scanner; guessing of root and admin starts within minutes."
    provider  = "Lets in only addresses that a rule names."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7(5)"]
      iso_27001_2022 = ["A.8.20"]
      pci_dss_4_0    = ["1.3.1", "1.4.2"]
      hipaa          = ["164.312(a)(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV_AZURE_11"]
      trivy   = ["AZU-0029"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-public"]

    check "azurerm_mysql_flexible_server_firewall_rule" {
      also    = ["azurerm_mysql_firewall_rule", "azurerm_mariadb_firewall_rule"]
      require = !is_wide_open(self)
      remedy  = "Narrow start_ip_address and end_ip_address to your own public addresses, or remove the rule and use a private endpoint."
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
      iso_27001_2022 = ["A.8.3"]
      pci_dss_4_0    = ["1.4.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-public"]

    check "azurerm_mysql_flexible_server_firewall_rule" {
      also    = ["azurerm_mysql_firewall_rule", "azurerm_mariadb_firewall_rule"]
      require = !admits_azure(self)
      remedy  = "Remove the rule; give Azure services a private endpoint or integrate them with the network instead."
    }
  }

  obligation "private_endpoint" {
    title     = "Reach servers through private endpoints"
    area      = "network_controls"
    severity  = "low"
    rationale = "Over the public endpoint applications depend on address lists that change with every deployment, and outbound rules cannot tell your server from a stranger's."
    provider  = "Maps a private address in the customer's network to the server."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-3", "SC-8"]
      soc_2          = ["CC6.1", "CC6.7"]
    }
    equivalents = {
      checkov = ["CKV2_AZURE_43", "CKV2_AZURE_44", "CKV2_AZURE_56"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-networking-private-link"]
    recommended = false

    check "azurerm_mysql_flexible_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      when    = self.delegated_subnet_id == null # a server in a subnet takes no private endpoint
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"mysqlServer\"]."
    }

    check "azurerm_mysql_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"mysqlServer\"]."
    }

    check "azurerm_mariadb_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"mariadbServer\"]."
    }
  }

  obligation "tls_enforced" {
    title     = "Refuse connections without TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Where plain connections are allowed, one client with an old connection string sends its rows readable through every network on the way."
    provider  = "Terminates TLS with a certificate that it renews, and refuses the rest unless told to allow it."
    frameworks = {
      mcsb_1         = ["DP-3"]
      nist_800_53_r5 = ["SC-8", "SC-8(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["4.2.1"]
      hipaa          = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
      soc_2          = ["CC6.7"]
    }
    derived = ["mcsb_1", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_28", "CKV_AZURE_47", "CKV2_AZURE_37"]
      trivy     = ["AZU-0020"]
      powerpipe = ["mysql_ssl_enabled", "mariadb_server_ssl_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-tls-how-to-connect"]

    check "azurerm_mysql_flexible_server_configuration" {
      when    = sets(self, "require_secure_transport")
      require = is_on(self)
      remedy  = "Set the parameter require_secure_transport to \"ON\", which is its default, or remove the resource."
    }

    check "azurerm_mysql_server" {
      also    = ["azurerm_mariadb_server"]
      require = self.ssl_enforcement_enabled == true || lower(self.ssl_enforcement) == "enabled"
      remedy  = "Set ssl_enforcement_enabled = true."
    }
  }

  obligation "min_tls_version" {
    title     = "Require TLS 1.2 or newer"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A server that accepts TLS 1.0 or 1.1 lets an attacker on the way negotiate down to protocols with known weaknesses and read logins and data."
    provider  = "Refuses versions that the parameter does not list."
    frameworks = {
      mcsb_1         = ["DP-3"]
      nist_800_53_r5 = ["SC-8", "SC-8(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["4.2.1"]
      hipaa          = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
      soc_2          = ["CC6.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_54", "CKV2_AZURE_37"]
      trivy     = ["AZU-0026"]
      powerpipe = ["mysql_server_min_tls_1_2"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-tls-how-to-connect"]

    check "azurerm_mysql_flexible_server_configuration" {
      when    = sets(self, "tls_version")
      require = self.value != null && !matches("(?i)tlsv1([.][01])?(,|$)", replace(self.value, " ", ""))
      remedy  = "Set the parameter tls_version to \"TLSv1.2,TLSv1.3\", or leave it at its default."
    }

    check "azurerm_mysql_server" {
      also    = ["azurerm_mariadb_server"]
      require = self.ssl_minimal_tls_version_enforced == "TLS1_2"
      fix     = { ssl_minimal_tls_version_enforced = "TLS1_2" }
    }
  }

  obligation "entra_authentication" {
    title     = "Name a Microsoft Entra administrator"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without one every person and application needs a password in the database that no sign-in policy guards and that nobody removes when people leave."
    provider  = "Validates Entra tokens at sign-in once an administrator from the directory exists."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["IA-2"]
      iso_27001_2022 = ["A.5.16"]
      pci_dss_4_0    = ["7.3.1"]
      hipaa          = ["164.312(d)"]
    }
    derived = ["iso_27001_2022", "pci_dss_4_0", "hipaa"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-entra-authentication"]

    check "azurerm_mysql_flexible_server" {
      companion "azurerm_mysql_flexible_server_active_directory_administrator" {
        attribute = "server_id"
      }
      when    = !is_replica(self)
      require = length(companions.azurerm_mysql_flexible_server_active_directory_administrator) > 0
      remedy  = "Add an azurerm_mysql_flexible_server_active_directory_administrator, best of a group; the server needs a user-assigned identity that may read the directory."
    }

    check "azurerm_mysql_server" {
      companion "azurerm_mysql_active_directory_administrator" {
        attribute = "server_name"
      }
      when    = !is_replica(self)
      require = length(companions.azurerm_mysql_active_directory_administrator) > 0
      remedy  = "Add an azurerm_mysql_active_directory_administrator for the server."
    }
  }

  obligation "entra_only_authentication" {
    title     = "Turn password authentication off"
    area      = "identity_access"
    severity  = "medium"
    rationale = "While passwords work beside Entra, the administrator's remains a way in without a second factor, and it lies in Terraform's state."
    provider  = "Refuses password logins altogether once told so."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["AC-3", "IA-2"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["7.3.1"]
    }
    derived     = ["iso_27001_2022"]
    sources     = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-entra-authentication"]
    recommended = false

    check "azurerm_mysql_flexible_server" {
      companion "azurerm_mysql_flexible_server_configuration" {
        attribute = "server_name"
      }
      when    = !is_replica(self)
      require = anytrue([for c in companions.azurerm_mysql_flexible_server_configuration : sets(c, "aad_auth_only") && is_on(c)])
      remedy  = "Set the parameter aad_auth_only to \"ON\" with an azurerm_mysql_flexible_server_configuration once applications sign in with managed identities."
    }
  }

  obligation "admin_password_not_in_state" {
    title     = "Keep the administrator password out of state"
    area      = "secrets"
    severity  = "medium"
    rationale = "An ordinary password argument stands in plain text in state and plan files, so everyone who may read the state is administrator of the databases."
    provider  = "Takes a write-only password, which Terraform hands over and forgets."
    frameworks = {
      mcsb_1         = ["IM-8"]
      nist_800_53_r5 = ["IA-5(7)"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.2"]
      soc_2          = ["CC6.1"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources     = ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mysql_flexible_server"]
    recommended = false # needs Terraform 1.11

    check "azurerm_mysql_flexible_server" {
      require = self.administrator_password == null
      remedy  = "Replace administrator_password by administrator_password_wo and administrator_password_wo_version (Terraform 1.11), fed by an ephemeral value."
    }
  }

  obligation "customer_managed_key" {
    title     = "Encrypt with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "With Microsoft's key the customer can neither withdraw it nor show who used it; some rules ask for both."
    provider  = "Wraps the storage key with the customer's key in Key Vault and stops serving when it is withdrawn."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_AZURE_16"]
      powerpipe = ["mysql_server_encrypted_at_rest_using_cmk"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-customer-managed-key"]
    recommended = false

    check "azurerm_mysql_flexible_server" {
      require = length(self.customer_managed_key) > 0
      remedy  = "Add customer_managed_key with key_vault_key_id and primary_user_assigned_identity_id, and the identity."
    }

    check "azurerm_mysql_server" {
      companion "azurerm_mysql_server_key" {
        attribute = "server_id"
      }
      require = length(companions.azurerm_mysql_server_key) > 0
      remedy  = "Add an azurerm_mysql_server_key with server_id and key_vault_key_id."
    }
  }

  obligation "infrastructure_encryption" {
    title     = "Encrypt single servers twice"
    area      = "encryption_at_rest"
    severity  = "low"
    rationale = "Where a rule asks for two layers with separate keys, the one layer that every server has does not meet it."
    provider  = "Adds a second layer of encryption below the first, when asked at creation."
    frameworks = {
      mcsb_1         = ["DP-4"]
      nist_800_53_r5 = ["SC-28", "SC-28(1)"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_96"]
      powerpipe = ["mysql_server_infrastructure_encryption_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/double-encryption"]
    recommended = false

    check "azurerm_mysql_server" {
      require = self.infrastructure_encryption_enabled == true
      remedy  = "Set infrastructure_encryption_enabled = true; on an existing server that forces a new one."
    }
  }

  obligation "audit_log_enabled" {
    title     = "Turn the audit log on"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "It is off by default, and without it nobody can say who connected, from where, and what was changed or granted."
    provider  = "Writes connections and statements of the chosen classes to the audit log, where the parameter is on."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.2.1"]
      hipaa          = ["164.312(b)"]
      soc_2          = ["CC7.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-audit-logs"]

    check "azurerm_mysql_flexible_server" {
      companion "azurerm_mysql_flexible_server_configuration" {
        attribute = "server_name"
      }
      when    = !is_replica(self)
      require = anytrue([for c in companions.azurerm_mysql_flexible_server_configuration : sets(c, "audit_log_enabled") && is_on(c)])
      remedy  = "Set the parameter audit_log_enabled to \"ON\" with an azurerm_mysql_flexible_server_configuration for the server."
    }
  }

  obligation "audit_log_connections" {
    title     = "Keep connections in the audit log"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "An audit log without the class CONNECTION shows statements but neither failed logins nor the address a session came from."
    provider  = "Logs the classes of events that the parameter lists, connections by default."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.2.1"]
      hipaa          = ["164.312(b)"]
      soc_2          = ["CC7.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-audit-logs"]

    check "azurerm_mysql_flexible_server_configuration" {
      when    = sets(self, "audit_log_events")
      require = matches("(?i)(^|,) *CONNECTION", self.value)
      remedy  = "Add CONNECTION to the parameter audit_log_events, for example \"CONNECTION,DCL,DDL\"."
    }
  }

  obligation "logs_exported" {
    title     = "Send audit logs to a workspace"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Audit events are kept nowhere unless a diagnostic setting picks them up."
    provider  = "Streams the log to the targets that a diagnostic setting names."
    frameworks = {
      mcsb_1         = ["LT-3", "LT-5"]
      nist_800_53_r5 = ["AU-2", "AU-6(4)"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.3.3"]
      soc_2          = ["CC7.2"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources     = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-audit-logs"]
    recommended = false # often set by policy outside the module

    check "azurerm_mysql_flexible_server" {
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      require = sends_logs(companions.azurerm_monitor_diagnostic_setting)
      remedy  = "Add an azurerm_monitor_diagnostic_setting for the server that sends MySqlAuditLogs to a Log Analytics workspace."
    }
  }

  obligation "threat_detection" {
    title     = "Turn threat detection on for single servers"
    area      = "threat_detection"
    severity  = "medium"
    rationale = "Password guessing and logins from unusual places show as patterns that only the provider sees and only this policy evaluates."
    provider  = "Watches logins and queries and raises alerts."
    frameworks = {
      mcsb_1         = ["LT-1"]
      nist_800_53_r5 = ["SI-4"]
      pci_dss_4_0    = ["11.5.1"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AZURE_127"]
      powerpipe = ["mysql_server_threat_detection_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-databases-introduction"]
    recommended = false # the plan of the subscription does the same

    check "azurerm_mysql_server" {
      require = self.threat_detection_policy[0].enabled == true
      remedy  = "Add threat_detection_policy with enabled = true; flexible servers take the Defender plan for open-source databases instead."
    }
  }

  obligation "backup_retention" {
    title     = "Keep backups for at least 7 days"
    area      = "backup"
    severity  = "medium"
    rationale = "An error found on Monday that happened on Thursday cannot be undone when backups reach back a day or two."
    provider  = "Takes snapshots and binary logs and restores to any point within the retention."
    frameworks = {
      mcsb_1         = ["BR-1"]
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore"]

    check "azurerm_mysql_flexible_server" {
      when    = !is_replica(self)
      require = self.backup_retention_days >= 7
      fix     = { backup_retention_days = 7 }
      autofix = true
    }
  }

  obligation "geo_redundant_backup" {
    title     = "Keep backups in a second region, too"
    area      = "backup"
    severity  = "low"
    rationale = "With local or zonal backup storage the loss of the region takes the server and all its backups together."
    provider  = "Copies backups to the paired region, if asked when the server is created."
    frameworks = {
      mcsb_1         = ["BR-2"]
      nist_800_53_r5 = ["CP-6", "CP-9"]
      iso_27001_2022 = ["A.8.13", "A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_94", "CKV_AZURE_129"]
      powerpipe = ["mysql_db_server_geo_redundant_backup_enabled", "mariadb_server_geo_redundant_backup_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore"]

    check "azurerm_mysql_flexible_server" {
      also    = ["azurerm_mysql_server", "azurerm_mariadb_server"]
      when    = !is_replica(self)
      require = self.geo_redundant_backup_enabled == true
      remedy  = "Set geo_redundant_backup_enabled = true; on an existing server that forces a new one. Keep it off only where the law forbids a second region."
    }
  }

  obligation "high_availability" {
    title     = "Run a standby for the server"
    area      = "resilience"
    severity  = "low"
    rationale = "A single server is down while its node or zone fails, and during maintenance that a standby would take over."
    provider  = "Replicates to a standby and fails over by itself."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived     = ["nist_800_53_r5", "soc_2"]
    sources     = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-high-availability"]
    recommended = false

    check "azurerm_mysql_flexible_server" {
      when    = !is_replica(self) && !matches("^B_", self.sku_name) # burstable servers have no standby
      require = length(self.high_availability) > 0
      remedy  = "Add high_availability with mode = \"ZoneRedundant\", or \"SameZone\" where the region has no zones."
    }
  }

  obligation "supported_version" {
    title     = "Run a version that gets security fixes"
    area      = "patching"
    severity  = "medium"
    rationale = "Oracle ended fixes for MySQL 5.7 in October 2023; a hole found in it stays open, and Azure charges for what support it extends."
    provider  = "Applies minor versions by itself and offers the upgrade of the major version in place."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2", "SA-22"]
      iso_27001_2022 = ["A.8.8"]
      pci_dss_4_0    = ["6.3.3"]
      soc_2          = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/concepts-version-policy"]

    check "azurerm_mysql_flexible_server" {
      require = !matches("^5[.]", self.version)
      remedy  = "Move version on from 5.7, after testing; the upgrade takes place in place."
    }
  }

  # Duties that Terraform cannot show

  obligation "restore_tested" {
    title        = "Test restores to a point in time"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a point-in-time restore, and once a year of a geo-restore: date, duration, what had to be set again, who compared the data."
    rationale    = "A restore makes a new server: firewall rules, private endpoints, Entra administrators and alerts have to be set again, and how long a large one takes surprises."
    provider     = "Takes the backups and runs the restore that the customer starts."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore"]
  }

  obligation "database_access_reviewed" {
    title        = "Review accounts and grants in the databases"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Accounts are made with SQL, out of sight of Azure role assignments: former staff, grants on *.* and hosts of % stay for years."
    provider     = "Enforces the accounts and grants that the server holds."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-how-to-create-users"]
  }

  obligation "upgrades_planned" {
    title        = "Plan major versions and maintenance windows"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Between major versions authentication plugins, character sets and reserved words change; whoever starts when support ends tests them under pressure."
    provider     = "Publishes end dates, patches minor versions in the window and upgrades major ones on request."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/concepts-version-policy", "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-maintenance"]
  }

  obligation "encryption_key_recoverable" {
    title        = "Keep the encryption key recoverable"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Where customer-managed keys are used: proof of soft delete and purge protection on the vault, of the identity's access, and of a second key for geo-redundant backups."
    rationale    = "A server that loses its key becomes inaccessible, and its backups with it."
    provider     = "Checks access to the key and makes the server inaccessible while it has none."
    frameworks = {
      mcsb_1         = ["DP-8"]
      nist_800_53_r5 = ["SC-12(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-customer-managed-key"]
  }

  obligation "incident_playbook" {
    title        = "Keep a playbook for a breached database"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: closing network access, killing sessions, resetting administrator and application credentials, saving audit logs, restoring to before the change."
    rationale    = "Whoever changes passwords before saving logs and sessions loses the trace; whoever waits loses more data."
    provider     = "Raises Defender alerts where the plan is on and informs of incidents on its side."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-databases-usage"]
  }

  obligation "single_server_migrated" {
    title        = "Migrate single and MariaDB servers"
    area         = "patching"
    severity     = "high"
    verification = "evidence"
    cadence      = "once"
    variants     = ["single_server"]
    artifact     = "List of single and MariaDB servers left, with owner and date of migration."
    rationale    = "A retired server gets no new versions and is migrated or stopped on Microsoft's date instead of the customer's."
    provider     = "Retired both options and offers a migration service."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SA-22"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/mysql/migrate/whats-happening-to-mysql-single-server"]
  }
}
