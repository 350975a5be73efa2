service "azure_database_for_postgresql" {
  name        = "Azure Database for PostgreSQL"
  cloud       = "azure"
  family      = "managed_relational_database"
  description = "Managed PostgreSQL as flexible servers, with standby, read replicas and elastic clusters, and the retired single servers before them."
  aliases     = ["Azure PostgreSQL", "PostgreSQL flexible server", "PostgreSQL single server"]
  resources = [
    "azurerm_postgresql_flexible_server",
    "azurerm_postgresql_flexible_server_active_directory_administrator",
    "azurerm_postgresql_flexible_server_backup",
    "azurerm_postgresql_flexible_server_configuration",
    "azurerm_postgresql_flexible_server_database",
    "azurerm_postgresql_flexible_server_firewall_rule",
    "azurerm_postgresql_flexible_server_virtual_endpoint",
    # single server, retired
    "azurerm_postgresql_active_directory_administrator",
    "azurerm_postgresql_configuration",
    "azurerm_postgresql_database",
    "azurerm_postgresql_firewall_rule",
    "azurerm_postgresql_server",
    "azurerm_postgresql_server_key",
    "azurerm_postgresql_virtual_network_rule",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/overview", "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-security"]

  resource_type "azurerm_postgresql_flexible_server" {
    defaults = {
      geo_redundant_backup_enabled  = false
      public_network_access_enabled = true

      "authentication.active_directory_auth_enabled" = false
      "authentication.password_auth_enabled"         = true
    }
  }

  resource_type "azurerm_postgresql_server" {
    defaults = {
      create_mode                       = "Default"
      geo_redundant_backup_enabled      = false
      public_network_access_enabled     = true
      ssl_minimal_tls_version_enforced  = "TLS1_2"
      infrastructure_encryption_enabled = false
    }
    legacy = {
      ssl_enforcement = "string"
    }
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts data, logs and backups on the storage below, always and without a switch."
    customer = "Chooses whose key wraps it, at creation, and encrypts single columns that administrators must not read."
    reason   = "Storage encryption cannot be turned off; only the choice of the key and encryption above it are the customer's."
    source   = "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-data-encryption"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the gateway and the firewall of public servers and attaches the others to a delegated subnet or private endpoint."
    customer = "Chooses public or private access when creating the server, writes firewall rules, subnet and security rules, links the private DNS zone."
    reason   = "The server is open or closed exactly as its network mode and rules say, and a server in a subnet follows the customer's network."
    source   = "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-private"
  }

  variant "single_server" {
    name        = "Single server"
    description = "The former deployment option, retired in March 2025; servers are migrated to flexible server."
    source      = "https://learn.microsoft.com/en-us/azure/postgresql/migrate/whats-happening-to-postgresql-single-server"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Patched operating system and engine at times of its own; nothing new comes since the retirement."
      customer = "Migrates to a flexible server, in a version of PostgreSQL that still gets fixes."
      reason   = "A retired option gets no new major versions, and its last ones are without community support."
      source   = "https://learn.microsoft.com/en-us/azure/postgresql/migrate/whats-happening-to-postgresql-single-server"
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
    description = "Whether a log of a diagnostic setting is that of the server."
    params      = ["log"]
    result      = log.category == "PostgreSQLLogs" || is_audit_group(log.category_group)
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
    rationale = "A server with a public endpoint can be tried from everywhere its firewall lets in; one rule too wide, and the whole internet guesses passwords on port 5432."
    provider  = "Closes the public endpoint and keeps private endpoints, or the delegated subnet, as the only way in."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7", "SC-7(3)"]
      iso_27001_2022 = ["A.8.20"]
      pci_dss_4_0    = ["1.4.4"]
    }
    derived = ["iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AZURE_68"]
      trivy     = ["AZU-0022"]
      powerpipe = ["postgresql_server_public_network_access_disabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-private", "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-public"]

    check "azurerm_postgresql_flexible_server" {
      when    = self.delegated_subnet_id == null # a server in a subnet has no public endpoint
      require = self.public_network_access_enabled == false
      remedy  = "Set public_network_access_enabled = false and reach the server through a private endpoint; or create it in a delegated_subnet_id."
    }

    check "azurerm_postgresql_server" {
      require = self.public_network_access_enabled == false
      fix     = { public_network_access_enabled = false }
    }
  }

  obligation "firewall_not_open" {
    title     = "Open no firewall rule to the whole internet"
    area      = "network_controls"
    severity  = "critical"
    rationale = "A rule from 0.0.0.0 to 255.255.255.255 puts the login prompt in front of every scanner; guessing of the usual user names starts within minutes."
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
      checkov = ["CKV_AZURE_11", "CKV2_AZURE_26"]
      trivy   = ["AZU-0029"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-firewall-rules"]

    check "azurerm_postgresql_flexible_server_firewall_rule" {
      also    = ["azurerm_postgresql_firewall_rule"]
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
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov = ["CKV2_AZURE_26"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-firewall-rules"]

    check "azurerm_postgresql_flexible_server_firewall_rule" {
      also    = ["azurerm_postgresql_firewall_rule"]
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
      checkov = ["CKV2_AZURE_42", "CKV2_AZURE_57"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-private-link"]
    recommended = false

    check "azurerm_postgresql_flexible_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      when    = self.delegated_subnet_id == null # a server in a subnet takes no private endpoint
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"postgresqlServer\"]."
    }

    check "azurerm_postgresql_server" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the server, with subresource_names = [\"postgresqlServer\"]."
    }
  }

  obligation "tls_enforced" {
    title     = "Refuse connections without TLS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Where plain connections are allowed, one client with sslmode=disable sends its password and rows readable through every network on the way."
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
      checkov   = ["CKV_AZURE_29"]
      trivy     = ["AZU-0020"]
      powerpipe = ["postgresql_ssl_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-ssl-tls"]

    check "azurerm_postgresql_flexible_server_configuration" {
      when    = sets(self, "require_secure_transport")
      require = is_on(self)
      remedy  = "Set the parameter require_secure_transport to \"on\", which is its default, or remove the resource."
    }

    check "azurerm_postgresql_server" {
      require = self.ssl_enforcement_enabled == true || lower(self.ssl_enforcement) == "enabled"
      remedy  = "Set ssl_enforcement_enabled = true."
    }
  }

  obligation "min_tls_version" {
    title     = "Require TLS 1.2 or newer"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "A server that accepts TLS 1.0 or 1.1 lets an attacker on the way negotiate down to protocols with known weaknesses and read logins and data."
    provider  = "Refuses versions below the minimum; flexible servers know nothing older than TLS 1.2."
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
      checkov   = ["CKV_AZURE_147"]
      trivy     = ["AZU-0026"]
      powerpipe = ["postgres_db_server_latest_tls_version"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-ssl-tls"]

    check "azurerm_postgresql_flexible_server_configuration" {
      when    = sets(self, "ssl_min_protocol_version")
      require = contains(["tlsv1.2", "tlsv1.3"], lower(self.value))
      remedy  = "Set the parameter ssl_min_protocol_version to \"TLSv1.2\" or \"TLSv1.3\", or leave it at its default."
    }

    check "azurerm_postgresql_server" {
      require = self.ssl_minimal_tls_version_enforced == "TLS1_2"
      fix     = { ssl_minimal_tls_version_enforced = "TLS1_2" }
    }
  }

  obligation "entra_authentication" {
    title     = "Turn Microsoft Entra authentication on"
    area      = "identity_access"
    severity  = "medium"
    rationale = "Without it every person and application needs a password in the database that no sign-in policy guards and that nobody removes when people leave."
    provider  = "Validates Entra tokens at sign-in once authentication and an administrator from the directory are set."
    frameworks = {
      mcsb_1         = ["IM-1"]
      nist_800_53_r5 = ["IA-2", "AC-2"]
      iso_27001_2022 = ["A.5.16"]
      pci_dss_4_0    = ["7.3.1"]
      hipaa          = ["164.312(a)(2)(i)", "164.312(d)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/security-entra-concepts"]

    check "azurerm_postgresql_flexible_server" {
      when    = !is_replica(self)
      require = self.authentication[0].active_directory_auth_enabled == true
      remedy  = "Set active_directory_auth_enabled = true and tenant_id in authentication, and add an azurerm_postgresql_flexible_server_active_directory_administrator."
    }

    check "azurerm_postgresql_server" {
      companion "azurerm_postgresql_active_directory_administrator" {
        attribute = "server_name"
      }
      when    = !is_replica(self)
      require = length(companions.azurerm_postgresql_active_directory_administrator) > 0
      remedy  = "Add an azurerm_postgresql_active_directory_administrator for the server."
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
      nist_800_53_r5 = ["IA-2"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.3.1"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources     = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/security-entra-concepts"]
    recommended = false

    check "azurerm_postgresql_flexible_server" {
      when    = !is_replica(self)
      require = self.authentication[0].password_auth_enabled == false
      remedy  = "Set password_auth_enabled = false in authentication once applications sign in with managed identities, and leave administrator_login out."
    }
  }

  obligation "admin_password_not_in_state" {
    title     = "Keep the administrator password out of state"
    area      = "secrets"
    severity  = "medium"
    rationale = "An ordinary password argument stands in plain text in state and plan files, so everyone who may read the state is administrator of the databases."
    provider  = "Takes a write-only password, or none at all with Entra authentication only."
    frameworks = {
      mcsb_1         = ["IM-8"]
      nist_800_53_r5 = ["IA-5(7)"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.2"]
      soc_2          = ["CC6.1"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources     = ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server"]
    recommended = false # needs Terraform 1.11

    check "azurerm_postgresql_flexible_server" {
      require = self.administrator_password == null
      remedy  = "Replace administrator_password by administrator_password_wo and administrator_password_wo_version (Terraform 1.11), fed by an ephemeral value, or allow Entra authentication only."
    }

    check "azurerm_postgresql_server" {
      require = self.administrator_login_password == null
      remedy  = "Replace administrator_login_password by administrator_login_password_wo and administrator_login_password_wo_version (Terraform 1.11)."
    }
  }

  obligation "customer_managed_key" {
    title     = "Encrypt with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "With Microsoft's key the customer can neither withdraw it nor show who used it; some rules ask for both, and the choice is made once, when the server is created."
    provider  = "Wraps the storage key with the customer's key in Key Vault and stops serving when it is withdrawn."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-12", "SC-28"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_AZURE_17"]
      powerpipe = ["postgresql_server_encrypted_at_rest_using_cmk"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-data-encryption"]
    recommended = false

    check "azurerm_postgresql_flexible_server" {
      require = length(self.customer_managed_key) > 0
      remedy  = "Add customer_managed_key with key_vault_key_id and primary_user_assigned_identity_id; on an existing server that forces a new one."
    }

    check "azurerm_postgresql_server" {
      companion "azurerm_postgresql_server_key" {
        attribute = "server_id"
      }
      require = length(companions.azurerm_postgresql_server_key) > 0
      remedy  = "Add an azurerm_postgresql_server_key with server_id and key_vault_key_id."
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
      checkov   = ["CKV_AZURE_130"]
      powerpipe = ["postgresql_server_infrastructure_encryption_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/double-encryption"]
    recommended = false

    check "azurerm_postgresql_server" {
      require = self.infrastructure_encryption_enabled == true
      remedy  = "Set infrastructure_encryption_enabled = true; on an existing server that forces a new one."
    }
  }

  obligation "log_connections" {
    title     = "Log connections"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without them nobody can say from where an account came in, nor see the failed attempts before."
    provider  = "Writes the line to the server log, as it does by default, unless the parameter is off."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.2.1"]
      hipaa          = ["164.312(b)"]
      soc_2          = ["CC7.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_31"]
      trivy     = ["AZU-0019"]
      powerpipe = ["postgres_db_server_log_connections_on"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"]

    check "azurerm_postgresql_flexible_server_configuration" {
      also    = ["azurerm_postgresql_configuration"]
      when    = sets(self, "log_connections")
      require = is_on(self)
      remedy  = "Set the parameter log_connections to \"on\", or remove the resource that turns it off."
    }
  }

  obligation "log_disconnections" {
    title     = "Log the end of sessions"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Without the end of a session its length is unknown, and nobody can tell a query of seconds from a dump of hours."
    provider  = "Writes the line to the server log, as it does by default, unless the parameter is off."
    frameworks = {
      iso_27001_2022 = ["A.8.15"]
      hipaa          = ["164.312(b)"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      powerpipe = ["postgres_db_server_log_disconnections_on"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"]

    check "azurerm_postgresql_flexible_server_configuration" {
      also    = ["azurerm_postgresql_configuration"]
      when    = sets(self, "log_disconnections")
      require = is_on(self)
      remedy  = "Set the parameter log_disconnections to \"on\", or remove the resource that turns it off."
    }
  }

  obligation "log_checkpoints" {
    title     = "Log checkpoints"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Checkpoints that come too often slow everything down and announce storage that is short; switched off, that stays invisible."
    provider  = "Writes the line to the server log, as it does by default, unless the parameter is off."
    frameworks = {
      iso_27001_2022 = ["A.8.15"]
      hipaa          = ["164.312(b)"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_30"]
      trivy     = ["AZU-0024"]
      powerpipe = ["postgres_db_server_log_checkpoints_on"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"]

    check "azurerm_postgresql_flexible_server_configuration" {
      also    = ["azurerm_postgresql_configuration"]
      when    = sets(self, "log_checkpoints")
      require = is_on(self)
      remedy  = "Set the parameter log_checkpoints to \"on\", or remove the resource that turns it off."
    }
  }

  obligation "connection_throttling" {
    title     = "Throttle addresses that fail to log in"
    area      = "application_controls"
    severity  = "low"
    rationale = "Without throttling one address may try passwords as fast as the server answers."
    provider  = "Delays further logins from an address after too many failures, where the parameter is on."
    frameworks = {
      nist_800_53_r5 = ["AC-7"]
      pci_dss_4_0    = ["8.3.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    equivalents = {
      checkov   = ["CKV_AZURE_32"]
      trivy     = ["AZU-0021"]
      powerpipe = ["postgres_db_server_connection_throttling_on"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-server-parameters"]

    check "azurerm_postgresql_flexible_server_configuration" {
      also    = ["azurerm_postgresql_configuration"]
      when    = sets(self, "connection_throttling") || sets(self, "connection_throttle.enable")
      require = is_on(self)
      remedy  = "Set the parameter connection_throttle.enable (connection_throttling on single servers) to \"on\"."
    }

    check "azurerm_postgresql_flexible_server" {
      companion "azurerm_postgresql_flexible_server_configuration" {
        attribute = "server_id"
      }
      when = !is_replica(self)
      # Off by default, unlike on single servers. Where the parameter is written, it is judged there.
      require = anytrue([for c in companions.azurerm_postgresql_flexible_server_configuration : sets(c, "connection_throttle.enable")])
      remedy  = "Set connection_throttle.enable to \"on\" with an azurerm_postgresql_flexible_server_configuration for the server."
    }
  }

  obligation "server_logs_kept" {
    title     = "Keep server logs for more than three days"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A break-in on Friday evening is out of the log files by Tuesday when they are kept for three days."
    provider  = "Deletes log files after the days that the parameter names."
    frameworks = {
      mcsb_1         = ["LT-6"]
      nist_800_53_r5 = ["AU-11"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_146"]
      powerpipe = ["postgres_db_server_log_retention_days_3"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"]

    check "azurerm_postgresql_flexible_server_configuration" {
      also    = ["azurerm_postgresql_configuration"]
      when    = sets(self, "log_retention") || sets(self, "log_retention_days") || sets(self, "logfiles.retention_days")
      require = sets(self, "log_retention") ? is_on(self) : matches("^([4-9]|[1-9][0-9]+)$", self.value)
      remedy  = "Set logfiles.retention_days (log_retention_days on single servers) to at least 4, and log_retention to \"on\"."
    }
  }

  obligation "logs_exported" {
    title     = "Send server logs to a workspace"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Log files on the server end with it, are kept for a week at most and raise no alert."
    provider  = "Streams the log to the targets that a diagnostic setting names."
    frameworks = {
      mcsb_1         = ["LT-3", "LT-5"]
      nist_800_53_r5 = ["AU-2", "AU-6(4)"]
      iso_27001_2022 = ["A.8.15"]
      pci_dss_4_0    = ["10.3.3"]
      soc_2          = ["CC7.2"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources     = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-logging"]
    recommended = false # often set by policy outside the module

    check "azurerm_postgresql_flexible_server" {
      also = ["azurerm_postgresql_server"]
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      require = sends_logs(companions.azurerm_monitor_diagnostic_setting)
      remedy  = "Add an azurerm_monitor_diagnostic_setting for the server that sends PostgreSQLLogs to a Log Analytics workspace."
    }
  }

  obligation "statements_audited" {
    title     = "Audit statements with pgAudit"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "The server log alone does not say who read or changed which table, nor who granted what."
    provider  = "Ships the pgAudit extension and writes its lines to the server log."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-12"]
      pci_dss_4_0    = ["10.2.1"]
      hipaa          = ["164.312(b)"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "hipaa"]
    sources     = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-audit"]
    recommended = false

    check "azurerm_postgresql_flexible_server" {
      companion "azurerm_postgresql_flexible_server_configuration" {
        attribute = "server_id"
      }
      when    = !is_replica(self)
      require = anytrue([for c in companions.azurerm_postgresql_flexible_server_configuration : sets(c, "pgaudit.log") && lower(c.value) != "none"])
      remedy  = "Load pgaudit through shared_preload_libraries and azure.extensions, and set pgaudit.log, for example to \"ddl,role,write\", with azurerm_postgresql_flexible_server_configuration."
    }
  }

  obligation "passwords_hashed_with_scram" {
    title     = "Store passwords as SCRAM, not MD5"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An MD5 hash can be replayed to log in, and guessed offline at billions a second."
    provider  = "Stores new passwords in the form that password_encryption names."
    frameworks = {
      mcsb_1         = ["IM-6"]
      nist_800_53_r5 = ["IA-5(1)"]
      iso_27001_2022 = ["A.8.24"]
      pci_dss_4_0    = ["8.3.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/how-to-connect-scram"]

    check "azurerm_postgresql_flexible_server_configuration" {
      when    = sets(self, "password_encryption")
      require = lower(self.value) == "scram-sha-256"
      remedy  = "Set the parameter password_encryption to \"scram-sha-256\", then set the passwords anew."
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
      checkov   = ["CKV_AZURE_128"]
      powerpipe = ["postgres_db_server_threat_detection_policy_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-databases-introduction"]
    recommended = false # the plan of the subscription does the same

    check "azurerm_postgresql_server" {
      require = self.threat_detection_policy[0].enabled == true
      remedy  = "Add threat_detection_policy with enabled = true; flexible servers take the Defender plan for open-source databases instead."
    }
  }

  obligation "backup_retention" {
    title     = "Keep backups for at least 14 days"
    area      = "backup"
    severity  = "low"
    rationale = "An error or a quiet deletion found after holidays cannot be undone when backups reach back the seven days of the default."
    provider  = "Takes snapshots and transaction logs and restores to any point within the retention."
    frameworks = {
      mcsb_1         = ["BR-1"]
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore"]

    check "azurerm_postgresql_flexible_server" {
      also    = ["azurerm_postgresql_server"]
      when    = !is_replica(self)
      require = self.backup_retention_days >= 14
      fix     = { backup_retention_days = 14 }
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
      checkov   = ["CKV_AZURE_102", "CKV_AZURE_136"]
      powerpipe = ["postgres_db_server_geo_redundant_backup_enabled", "postgres_db_flexible_server_geo_redundant_backup_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore"]

    check "azurerm_postgresql_flexible_server" {
      also    = ["azurerm_postgresql_server"]
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
    provider  = "Replicates to a standby synchronously and fails over by itself."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived     = ["nist_800_53_r5", "soc_2"]
    sources     = ["https://learn.microsoft.com/en-us/azure/reliability/reliability-postgresql-flexible-server"]
    recommended = false

    check "azurerm_postgresql_flexible_server" {
      when    = !is_replica(self) && !matches("^B_", self.sku_name) # burstable servers have no standby
      require = length(self.high_availability) > 0
      remedy  = "Add high_availability with mode = \"ZoneRedundant\", or \"SameZone\" where the region has no zones."
    }
  }

  obligation "supported_version" {
    title     = "Run a version that gets security fixes"
    area      = "patching"
    severity  = "medium"
    rationale = "The PostgreSQL community fixes versions up to 13 no more; a hole found in them stays open, and Azure charges for what support it extends."
    provider  = "Applies minor versions by itself and offers upgrades of the major version in place."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2", "SA-22"]
      iso_27001_2022 = ["A.8.8"]
      pci_dss_4_0    = ["6.3.3"]
      soc_2          = ["CC7.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-version-policy"]

    check "azurerm_postgresql_flexible_server" {
      require = !contains(["11", "12", "13"], self.version)
      remedy  = "Set version to a major version that the community supports, after testing; the upgrade takes place in place."
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
    rationale    = "A restore makes a new server: firewall rules, private endpoints, Entra administrators and changed parameters have to be set again, and how long a large one takes surprises."
    provider     = "Takes the backups and runs the restore that the customer starts."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-backup-restore"]
  }

  obligation "database_access_reviewed" {
    title        = "Review roles and grants in the databases"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Roles are granted with SQL, out of sight of Azure role assignments: former staff, members of azure_pg_admin and grants to public stay for years."
    provider     = "Enforces the roles and grants that the databases hold."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/security-manage-database-users"]
  }

  obligation "parameters_reviewed" {
    title        = "Review server parameters and extensions"
    area         = "configuration"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Extensions such as dblink and postgres_fdw let the database call out, and parameters loosened for a migration are rarely set back."
    provider     = "Limits extensions to those that azure.extensions allows and keeps dangerous parameters read-only."
    frameworks = {
      mcsb_1         = ["PV-1"]
      nist_800_53_r5 = ["CM-6", "CM-7"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/extensions/how-to-allow-extensions"]
  }

  obligation "upgrades_planned" {
    title        = "Plan major versions and maintenance windows"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "A major version is supported for five years; whoever starts when it ends upgrades extensions and drivers under pressure."
    provider     = "Publishes end dates, patches minor versions in the window and upgrades major ones on request."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SI-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-version-policy", "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-maintenance"]
  }

  obligation "encryption_key_recoverable" {
    title        = "Keep the encryption key recoverable"
    area         = "key_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Where customer-managed keys are used: proof of soft delete and purge protection on the vault, of the identity's access, and of a second key for geo-redundant backups."
    rationale    = "Within an hour after it loses its key the server is inaccessible, and its backups with it."
    provider     = "Checks access to the key and makes the server inaccessible while it has none."
    frameworks = {
      mcsb_1         = ["DP-8"]
      nist_800_53_r5 = ["SC-12(1)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-data-encryption"]
  }

  obligation "incident_playbook" {
    title        = "Keep a playbook for a breached database"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: closing network access, ending sessions, resetting administrator and application credentials, saving logs, restoring to before the change."
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
    title        = "Migrate single servers to flexible server"
    area         = "patching"
    severity     = "high"
    verification = "evidence"
    cadence      = "once"
    variants     = ["single_server"]
    artifact     = "List of single servers left, with owner and date of migration."
    rationale    = "A retired server gets no new versions and may be migrated or stopped on Microsoft's date instead of the customer's."
    provider     = "Retired the option, offers a migration service and moves forgotten servers by force."
    frameworks = {
      mcsb_1         = ["PV-6"]
      nist_800_53_r5 = ["SA-22"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/postgresql/migrate/whats-happening-to-postgresql-single-server"]
  }
}
