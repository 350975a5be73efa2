service "azure_key_vault" {
  name        = "Azure Key Vault"
  cloud       = "azure"
  family      = "key_management_service"
  description = "Vaults for keys, secrets and certificates, and Managed HSM pools for keys in hardware of one's own."
  seeds       = [254]
  aliases     = ["Key Vault", "AKV", "Azure Key Vault Managed HSM", "Managed HSM"]
  resources = [
    "azurerm_key_vault",
    "azurerm_key_vault_access_policy",
    "azurerm_key_vault_certificate",
    "azurerm_key_vault_certificate_contacts",
    "azurerm_key_vault_certificate_issuer",
    "azurerm_key_vault_key",
    "azurerm_key_vault_managed_hardware_security_module",
    "azurerm_key_vault_managed_hardware_security_module_key",
    "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy",
    "azurerm_key_vault_managed_hardware_security_module_role_assignment",
    "azurerm_key_vault_managed_hardware_security_module_role_definition",
    "azurerm_key_vault_managed_storage_account",
    "azurerm_key_vault_managed_storage_account_sas_token_definition",
    "azurerm_key_vault_secret",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/overview"]

  resource_type "azurerm_key_vault" {
    # rbac_authorization_enabled has no default here: false up to azurerm 4, required from 5 on.
    defaults = {
      enabled_for_deployment          = false
      enabled_for_template_deployment = false
      public_network_access_enabled   = true
      purge_protection_enabled        = false
      soft_delete_enabled             = true # Azure lets nobody turn it off any more
      soft_delete_retention_days      = 90
    }
    renamed = { rbac_authorization_enabled = "enable_rbac_authorization" }
    legacy  = { soft_delete_enabled = "bool" } # azurerm 2
  }

  resource_type "azurerm_key_vault_managed_hardware_security_module" {
    defaults = {
      public_network_access_enabled = true
      soft_delete_retention_days    = 90
    }
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores, encrypts and versions secrets, tells of those about to expire and hands them out to whom the vault allows."
    customer = "Puts every secret there, limits who reads it, rotates it where it is used and teaches applications to fetch it."
    reason   = "A vault keeps secrets and certificates as well as keys; the store is Microsoft's, what is in it and who reads it is not."
    source   = "https://learn.microsoft.com/en-us/azure/key-vault/secrets/secrets-best-practices"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves vaults over TLS 1.2 and newer only and keeps the endpoint's certificate current."
    customer = "Lets clients verify that certificate, renews the certificates it keeps in the vault and rolls them out to where they are served."
    reason   = "Plain text and old TLS versions are refused whatever the customer sets; left to the customer are its own certificates."
    source   = "https://learn.microsoft.com/en-us/azure/key-vault/general/network-security"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replicates vaults across zones and, where the region has one, to its pair, and fails over by its own decision."
    customer = "Copes with a vault that is read-only after a failover and with throttling, keeps copies for regions without a pair."
    reason   = "Replication and failover of a vault are not the customer's to choose; what applications do meanwhile is."
    source   = "https://learn.microsoft.com/en-us/azure/key-vault/general/disaster-recovery-guidance"
  }

  variant "managed_hsm" {
    name        = "Azure Key Vault Managed HSM"
    description = "A pool of hardware security modules for one customer, activated with a security domain that only the customer can open."
    source      = "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/overview"

    area "key_management" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs, patches and attests the modules and performs the operations, without any way to the key material."
      customer = "Holds the security domain and the keys that open it, appoints administrators and crypto officers, rotates, watches use."
      reason   = "The security domain is the root of trust of the pool and in the customer's hands alone; Microsoft cannot restore it."
      source   = "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/security-domain"
    }

    area "backup" {
      party    = "shared"
      kind     = "dependent"
      provider = "Writes a full backup to the storage account that it is told, keeps deleted pools and keys for the retention time."
      customer = "Schedules full backups, keeps them and the security domain apart, tests restoring into a new pool."
      reason   = "Backups are not made by themselves, and without the security domain none can be restored."
      source   = "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/backup-restore"
    }

    area "secrets" {
      party  = "not_applicable"
      reason = "A Managed HSM holds keys only; secrets and certificates need a vault."
      source = "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/overview"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Spreads the modules of a pool within the region, and over two regions where replication is turned on."
      customer = "Turns on replication to a second region or stands ready to rebuild the pool from backup and security domain."
      reason   = "A pool lives in one region unless the customer extends it; nothing fails over by itself before."
      source   = "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/multi-region-replication"
    }
  }

  function "has" {
    description = "Whether a list of permissions holds one, in any case."
    params      = ["permissions", "wanted"]
    result      = anytrue([for p in permissions : lower(p) == wanted])
  }

  function "audits" {
    description = "Whether a log of a diagnostic setting is that of audit events."
    params      = ["log"]
    result      = log.category == "AuditEvent" || is_audit_group(log.category_group)
  }

  function "grants_purge" {
    description = "Whether an access policy lets somebody delete for good."
    params      = ["policy"]
    result      = has(policy.key_permissions, "purge") || has(policy.secret_permissions, "purge") || has(policy.certificate_permissions, "purge") || has(policy.storage_permissions, "purge")
  }

  function "audited" {
    description = "Whether one of the diagnostic settings sends audit events somewhere."
    params      = ["settings"]
    result = anytrue([for s in settings :
      anytrue([for l in s.enabled_log : audits(l)]) ||
      anytrue([for l in s.log : l.enabled == true && audits(l)]) # azurerm 3
    ])
  }

  function "strong" {
    description = "Whether a key has at least 128 bits of security, or 3072 bits of RSA."
    params      = ["type", "size", "curve"]
    result = (
      (matches("(?i)^RSA", type) && size >= 3072) ||
      (matches("(?i)^EC", type) && contains(["P-256", "P-384", "P-521"], coalesce(curve, "P-256"))) ||
      (matches("(?i)^oct", type) && coalesce(size, 256) >= 128)
    )
  }

  # Recovery

  obligation "purge_protection" {
    title     = "Turn purge protection on"
    area      = "backup"
    severity  = "high"
    rationale = "Without it whoever may purge, or has taken over an account that may, removes a deleted vault or key for good, and with the key all data that it encrypts."
    provider  = "Refuses to purge before the retention time is over, whoever asks."
    frameworks = {
      cis_azure_foundations = ["8.3.5"]
      mcsb_1                = ["DP-8"]
      nist_800_53_r5        = ["CP-9"]
      soc_2                 = ["CC6.1"]
      hipaa                 = ["164.308(a)(7)(ii)(A)", "164.312(c)(1)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_42", "CKV_AZURE_110"]
      trivy     = ["AZU-0016"]
      powerpipe = ["keyvault_purge_protection_enabled", "keyvault_managed_hms_purge_protection_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview"]

    check "azurerm_key_vault" {
      # Azure takes 7 to 90 days; with others the vault is not made.
      require = (
        self.purge_protection_enabled == true && self.soft_delete_enabled != false &&
        self.soft_delete_retention_days >= 7 && self.soft_delete_retention_days <= 90
      )
      remedy = "Set purge_protection_enabled = true, and soft_delete_retention_days to 7 to 90 or leave it out. It cannot be turned off again."
    }

    check "azurerm_key_vault_managed_hardware_security_module" {
      require = self.purge_protection_enabled == true
      remedy  = "Set purge_protection_enabled = true; on an existing pool that forces a new one."
    }
  }

  obligation "soft_delete" {
    title     = "Keep soft delete on"
    area      = "backup"
    severity  = "medium"
    rationale = "A vault that was made without it loses keys, secrets and certificates the moment somebody deletes them."
    provider  = "Turns soft delete on for every new vault and no longer lets anyone turn it off; very old vaults may lack it still."
    frameworks = {
      cis_azure_foundations = ["8.3.5"]
      mcsb_1                = ["DP-8"]
      nist_800_53_r5        = ["CP-9"]
      soc_2                 = ["CC6.1"]
    }
    equivalents = { checkov = ["CKV_AZURE_111"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-change"]

    check "azurerm_key_vault" {
      require = self.soft_delete_enabled == true
      remedy  = "Remove soft_delete_enabled; from azurerm 3 on the argument is gone and soft delete always on."
    }
  }

  obligation "soft_delete_retention" {
    title     = "Keep deleted vaults and keys for 90 days"
    area      = "retention_deletion"
    severity  = "low"
    rationale = "A key that is used once a month is missed only when the retention time is over, and the time of a vault can never be changed later."
    provider  = "Keeps deleted vaults, pools and their contents for the chosen days and recovers them on request."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      mcsb_1         = ["DP-8"]
    }
    derived     = ["nist_800_53_r5", "mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview"]
    recommended = false

    check "azurerm_key_vault" {
      require = self.soft_delete_retention_days >= 90
      remedy  = "Leave soft_delete_retention_days out or set it to 90; on an existing vault it cannot be changed."
    }

    check "azurerm_key_vault_managed_hardware_security_module" {
      require = self.soft_delete_retention_days >= 90
      remedy  = "Leave soft_delete_retention_days out or set it to 90."
    }
  }

  # Exposure

  obligation "network_default_deny" {
    title     = "Deny network access by default"
    area      = "network_controls"
    severity  = "high"
    rationale = "Without a default of Deny the vault answers from every address on the internet, so a stolen token is all that is needed to read its secrets."
    provider  = "Filters requests to the public endpoint by the vault's rules."
    frameworks = {
      mcsb_1         = ["DP-8", "NS-2"]
      nist_800_53_r5 = ["AC-4", "SC-7"]
      pci_dss_4_0    = ["1.4.4"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_109"]
      trivy     = ["AZU-0013"]
      powerpipe = ["keyvault_vault_public_network_access_disabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/network-security"]

    check "azurerm_key_vault" {
      when    = self.public_network_access_enabled != false
      require = anytrue([for n in self.network_acls : n.default_action == "Deny" && !anytrue([for ip in n.ip_rules : is_internet(ip)])])
      remedy  = "Add network_acls with default_action = \"Deny\", bypass = \"AzureServices\" and the ranges and subnets that need access, or set public_network_access_enabled = false."
    }

    check "azurerm_key_vault_managed_hardware_security_module" {
      when    = self.public_network_access_enabled != false
      require = anytrue([for n in self.network_acls : n.default_action == "Deny"])
      remedy  = "Add network_acls with default_action = \"Deny\" and bypass = \"AzureServices\", or set public_network_access_enabled = false."
    }
  }

  obligation "public_endpoint_needed" {
    title     = "Turn public access off unless networks are named"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A public endpoint that no address and no subnet is meant to use is one changed setting away from the internet, and gains nothing in return."
    provider  = "Closes the public endpoint and keeps private endpoints open."
    frameworks = {
      cis_azure_foundations = ["8.3.7"]
      mcsb_1                = ["NS-2"]
      nist_800_53_r5        = ["SC-7"]
    }
    equivalents = { checkov = ["CKV_AZURE_189"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/network-security"]
    recommended = false

    check "azurerm_key_vault" {
      require = (
        self.public_network_access_enabled == false ||
        anytrue([for n in self.network_acls : length(n.ip_rules) > 0 || length(n.virtual_network_subnet_ids) > 0])
      )
      remedy = "Set public_network_access_enabled = false and use a private endpoint, or name the ranges and subnets in network_acls."
    }
  }

  obligation "subnets_named" {
    title       = "Let named subnets through the vault's firewall"
    area        = "network_controls"
    severity    = "low"
    rationale   = "A rule by address admits everyone behind the same translated address; a service endpoint proves which subnet a request comes from."
    provider    = "Carries the identity of the subnet with each request that comes through a service endpoint."
    frameworks  = { nist_800_53_r5 = ["AC-4", "SC-7(7)"] }
    equivalents = { powerpipe = ["keyvault_vault_use_virtual_service_endpoint"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/overview-vnet-service-endpoints"]
    recommended = false

    check "azurerm_key_vault" {
      when    = self.public_network_access_enabled != false
      require = anytrue([for n in self.network_acls : n.default_action == "Deny" && length(n.virtual_network_subnet_ids) > 0])
      remedy  = "Name subnets with the service endpoint Microsoft.KeyVault in virtual_network_subnet_ids of network_acls, or set public_network_access_enabled = false and use a private endpoint."
    }
  }

  obligation "private_endpoint" {
    title     = "Reach vaults through private endpoints"
    area      = "network_controls"
    severity  = "low"
    rationale = "Without one, requests for secrets leave the network to a public address that all vaults share, and a rule on the way out cannot tell the own vault from an attacker's."
    provider  = "Maps a private address in the customer's network to the vault and keeps the traffic on its backbone."
    frameworks = {
      cis_azure_foundations = ["8.3.8"]
      mcsb_1                = ["DP-8", "NS-2"]
      nist_800_53_r5        = ["AC-4", "SC-7"]
      pci_dss_4_0           = ["1.3.1", "1.4.2"]
    }
    equivalents = { checkov = ["CKV2_AZURE_32"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/private-link-service"]
    recommended = false

    check "azurerm_key_vault" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the vault, with subresource_names = [\"vault\"]."
    }

    check "azurerm_key_vault_managed_hardware_security_module" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the pool, with subresource_names = [\"managedhsm\"]."
    }
  }

  obligation "resource_manager_access_disabled" {
    title       = "Keep deployments out of the vault"
    area        = "identity_access"
    severity    = "low"
    rationale   = "The switches let Resource Manager and virtual machines fetch secrets on behalf of whoever deploys, who need not be allowed to read the vault itself."
    provider    = "Fetches secrets for a deployment only while the vault's switch for it is on."
    frameworks  = { nist_800_53_r5 = ["AC-6"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/key-vault-parameter"]
    recommended = false

    check "azurerm_key_vault" {
      require = self.enabled_for_deployment == false && self.enabled_for_template_deployment == false
      fix = {
        enabled_for_deployment          = false
        enabled_for_template_deployment = false
      }
    }
  }

  # Authorization

  obligation "rbac_authorization" {
    title     = "Authorize with Azure roles instead of access policies"
    area      = "identity_access"
    severity  = "medium"
    rationale = "With access policies everyone who may edit the vault, every Contributor included, can give themselves its secrets; policies also cover the whole vault and know no expiry."
    provider  = "Evaluates role assignments down to the single key or secret, with conditions and just-in-time elevation."
    frameworks = {
      cis_azure_foundations = ["8.3.6"]
      mcsb_1                = ["PA-7"]
      nist_800_53_r5        = ["AC-2(1)", "AC-3(7)"]
      pci_dss_4_0           = ["7.2.1", "7.2.2"]
      hipaa                 = ["164.308(a)(4)(i)", "164.308(a)(4)(ii)(B)"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/rbac-access-policy", "https://learn.microsoft.com/en-us/azure/key-vault/general/access-control-default"]

    check "azurerm_key_vault" {
      require = self.rbac_authorization_enabled == true
      remedy  = "Set rbac_authorization_enabled = true (enable_rbac_authorization in older versions of azurerm) and replace access policies by azurerm_role_assignment."
    }
  }

  obligation "purge_not_granted" {
    title     = "Grant nobody the right to purge"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "Whoever holds Purge on a vault without purge protection can destroy keys and secrets beyond recovery; no application needs it."
    provider  = "Asks for a permission of its own before it purges."
    frameworks = {
      mcsb_1         = ["PA-7"]
      nist_800_53_r5 = ["AC-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview"]

    check "azurerm_key_vault" {
      when    = self.purge_protection_enabled != true && self.rbac_authorization_enabled != true
      require = !anytrue([for p in self.access_policy : grants_purge(p)])
      remedy  = "Remove \"Purge\" from the permissions in access_policy, or set purge_protection_enabled = true."
    }

    check "azurerm_key_vault_access_policy" {
      companion "azurerm_key_vault" {
        self_attribute = "key_vault_id"
      }
      when    = !anytrue([for v in companions.azurerm_key_vault : v.purge_protection_enabled == true || v.rbac_authorization_enabled == true])
      require = !grants_purge(self)
      remedy  = "Remove \"Purge\" from the permissions, or protect the vault with purge_protection_enabled = true."
    }
  }

  # Logging

  obligation "audit_logging" {
    title     = "Send audit events to a log"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The activity log shows who changed the vault, not who read which secret or signed with which key; without audit events a theft cannot be told from normal use."
    provider  = "Records every call to a vault or pool and delivers it to where a diagnostic setting points."
    frameworks = {
      cis_azure_foundations = ["6.1.1.4"]
      mcsb_1                = ["DP-8", "LT-3"]
      nist_800_53_r5        = ["AU-2", "AU-12"]
      iso_27001_2022        = ["A.8.15"]
      soc_2                 = ["CC7.2", "CC7.3"]
      hipaa                 = ["164.308(a)(1)(ii)(D)", "164.312(b)"]
    }
    derived     = ["mcsb_1"]
    equivalents = { powerpipe = ["keyvault_logging_enabled", "keyvault_managed_hms_logging_enabled"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/general/logging"]

    check "azurerm_key_vault" {
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      require = audited(companions.azurerm_monitor_diagnostic_setting)
      remedy  = "Add an azurerm_monitor_diagnostic_setting for the vault with an enabled_log block for the category_group \"audit\" or \"allLogs\"."
    }

    check "azurerm_key_vault_managed_hardware_security_module" {
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      require = audited(companions.azurerm_monitor_diagnostic_setting)
      remedy  = "Add an azurerm_monitor_diagnostic_setting for the pool with an enabled_log block for the category \"AuditEvent\"."
    }
  }

  # Keys

  obligation "key_expiration" {
    title     = "Give keys an expiration date"
    area      = "key_management"
    severity  = "medium"
    rationale = "A key without an end is used until somebody remembers it; after a theft nobody knows about it goes on signing and unwrapping for years."
    provider  = "Refuses to encrypt and sign with an expired key and announces the date before it comes."
    frameworks = {
      cis_azure_foundations = ["8.3.1", "8.3.2"]
      mcsb_1                = ["DP-6"]
      nist_800_53_r5        = ["IA-5", "SC-12"]
      pci_dss_4_0           = ["3.7.4", "3.7.5"]
      soc_2                 = ["CC6.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_40"]
      trivy     = ["AZU-0014"]
      powerpipe = ["keyvault_key_expiration_set"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details"]

    check "azurerm_key_vault_key" {
      # A rotation policy with expire_after gives every version its date.
      require = self.expiration_date != null || anytrue([for r in self.rotation_policy : r.expire_after != null])
      remedy  = "Set expiration_date, or expire_after in rotation_policy."
    }

    check "azurerm_key_vault_managed_hardware_security_module_key" {
      companion "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" {
        name      = "rotation"
        attribute = "managed_hsm_key_id"
      }
      require = self.expiration_date != null || anytrue([for r in companions.rotation : r.expire_after != null])
      remedy  = "Set expiration_date, or add an azurerm_key_vault_managed_hardware_security_module_key_rotation_policy for the key."
    }
  }

  obligation "key_rotation" {
    title     = "Rotate keys automatically"
    area      = "key_management"
    severity  = "medium"
    rationale = "A rotation that waits for somebody to do it does not happen, and the longer a key lives the more data falls with it."
    provider  = "Makes a new version on the day that the policy names and keeps old versions for decryption."
    frameworks = {
      cis_azure_foundations = ["8.3.9"]
      mcsb_1                = ["DP-6"]
      nist_800_53_r5        = ["SC-12", "SC-12(2)"]
      pci_dss_4_0           = ["3.7.4", "3.7.5"]
      hipaa                 = ["164.312(a)(2)(iv)"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/keys/how-to-configure-key-rotation"]

    check "azurerm_key_vault_key" {
      # A time before expiry never comes for a key that does not expire.
      require = anytrue([for r in self.rotation_policy : anytrue([for a in r.automatic :
        a.time_after_creation != null || (a.time_before_expiry != null && (r.expire_after != null || self.expiration_date != null))
      ])])
      remedy = "Add rotation_policy with automatic { time_before_expiry = \"P30D\" } and expire_after, for example \"P1Y\"."
    }

    check "azurerm_key_vault_managed_hardware_security_module_key" {
      companion "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" {
        name      = "rotation"
        attribute = "managed_hsm_key_id"
      }
      require = anytrue([for r in companions.rotation : r.time_after_creation != null || r.time_before_expiry != null])
      remedy  = "Add an azurerm_key_vault_managed_hardware_security_module_key_rotation_policy with time_before_expiry or time_after_creation."
    }
  }

  obligation "key_in_hsm" {
    title     = "Keep keys in hardware security modules"
    area      = "key_management"
    severity  = "low"
    rationale = "Where rules ask for hardware of a validated level, a software key does not meet them, and a key cannot be moved into a module later."
    provider  = "Holds keys of a premium vault in validated modules and performs the operations inside."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-13"]
      mcsb_1         = ["DP-6"]
    }
    derived     = ["nist_800_53_r5", "mcsb_1"]
    equivalents = { checkov = ["CKV_AZURE_112"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys"]
    recommended = false

    check "azurerm_key_vault_key" {
      require = matches("(?i)-HSM$", self.key_type)
      remedy  = "Set key_type to \"RSA-HSM\" or \"EC-HSM\" in a vault with sku_name = \"premium\"; that makes a new key."
    }
  }

  obligation "key_strength" {
    title     = "Create keys of today's strength"
    area      = "key_management"
    severity  = "low"
    rationale = "RSA keys of 2048 bits are accepted until 2030 only, and data encrypted today is to stay secret for longer; P-256K is no curve of the common standards."
    provider  = "Generates keys of the type, size and curve that it is told."
    frameworks = {
      nist_800_53_r5 = ["SC-12(3)", "SC-13"]
      pci_dss_4_0    = ["3.6.1", "3.7.1"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/keys/about-keys-details"]
    recommended = false

    check "azurerm_key_vault_key" {
      require = strong(self.key_type, self.key_size, self.curve)
      remedy  = "Set key_size to 3072 or 4096 for RSA, or curve to \"P-256\", \"P-384\" or \"P-521\" for EC; that makes a new key."
    }

    check "azurerm_key_vault_managed_hardware_security_module_key" {
      require = strong(self.key_type, self.key_size, self.curve)
      remedy  = "Set key_size to 3072 or 4096 for RSA-HSM, or curve to \"P-256\", \"P-384\" or \"P-521\" for EC-HSM; that makes a new key."
    }
  }

  # Secrets

  obligation "secret_expiration" {
    title     = "Give secrets an expiration date"
    area      = "secrets"
    severity  = "low"
    rationale = "The date does not stop anyone from reading the secret, but without it nothing announces that a password is old and due for a change."
    provider  = "Publishes an event before a secret expires and shows the date."
    frameworks = {
      cis_azure_foundations = ["8.3.3", "8.3.4"]
      mcsb_1                = ["DP-6"]
      nist_800_53_r5        = ["IA-5", "SC-12"]
      pci_dss_4_0           = ["8.3.9", "8.6.3"]
      soc_2                 = ["CC6.1"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_41"]
      trivy     = ["AZU-0017"]
      powerpipe = ["keyvault_secret_expiration_set"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets"]

    check "azurerm_key_vault_secret" {
      require = self.expiration_date != null
      remedy  = "Set expiration_date to the day by which the secret is changed."
    }
  }

  obligation "secret_content_type" {
    title     = "State what a secret is"
    area      = "secrets"
    severity  = "low"
    rationale = "A name alone does not tell a password from a connection string or a certificate, and whoever rotates or revokes it in an emergency guesses."
    provider  = "Keeps the content type with the secret and returns it."
    equivalents = {
      checkov   = ["CKV_AZURE_114"]
      trivy     = ["AZU-0015"]
      powerpipe = ["keyvault_secret_content_type_set"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets"]

    check "azurerm_key_vault_secret" {
      require = is_set(self.content_type)
      remedy  = "Set content_type, for example \"password\" or \"application/x-pkcs12\"."
    }
  }

  obligation "secret_not_in_state" {
    title     = "Keep secret values out of the state"
    area      = "secrets"
    severity  = "medium"
    rationale = "What stands in value is written to Terraform's state and plan files in the clear, where more people and pipelines read it than the vault would let in."
    provider  = "Never returns a value that was written as write-only, and has no part in how Terraform stores its state."
    frameworks = {
      mcsb_1         = ["IM-8"]
      nist_800_53_r5 = ["IA-5(7)"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    sources     = ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret"]
    recommended = false

    check "azurerm_key_vault_secret" {
      require = self.value_wo_version != null || self.value_wo != null
      remedy  = "Write value_wo with value_wo_version instead of value (Terraform 1.11 or newer), or create the secret outside Terraform."
    }
  }

  # Certificates

  obligation "certificate_auto_renewal" {
    title     = "Renew certificates automatically"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "A certificate that nobody renews takes its service down on the day it expires, mostly at night."
    provider  = "Requests the new version from the issuer at the chosen time and keeps it beside the old one."
    frameworks = {
      mcsb_1         = ["DP-7"]
      nist_800_53_r5 = ["SC-17"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/certificates/tutorial-rotate-certificates"]

    check "azurerm_key_vault_certificate" {
      # The vault cannot renew what was imported or comes from an issuer it does not know.
      when    = length(self.certificate) == 0 && self.certificate_policy[0].issuer_parameters[0].name != "Unknown"
      require = anytrue([for l in self.certificate_policy[0].lifetime_action : anytrue([for a in l.action : a.action_type == "AutoRenew"])])
      remedy  = "Add lifetime_action with action_type = \"AutoRenew\" and a trigger, for example days_before_expiry = 30, to certificate_policy."
    }
  }

  obligation "certificate_validity" {
    title     = "Limit certificates to twelve months"
    area      = "encryption_in_transit"
    severity  = "low"
    rationale = "A stolen private key serves until the certificate ends, since revocation is rarely checked; public authorities issue ever shorter ones anyway."
    provider  = "Asks the issuer for the validity that the policy names."
    frameworks = {
      mcsb_1         = ["DP-7"]
      nist_800_53_r5 = ["IA-5"]
      soc_2          = ["CC6.1"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/certificates/about-certificates"]

    check "azurerm_key_vault_certificate" {
      when    = length(self.certificate) == 0
      require = self.certificate_policy[0].x509_certificate_properties[0].validity_in_months <= 12
      remedy  = "Set validity_in_months to 12 or less in x509_certificate_properties."
    }
  }

  obligation "certificate_new_key" {
    title       = "Renew certificates with a new key"
    area        = "key_management"
    severity    = "low"
    rationale   = "If a renewal keeps the key, whoever copied the key once holds that of every later certificate too."
    provider    = "Generates a fresh key for the new version unless told to reuse the old one."
    frameworks  = { mcsb_1 = ["DP-7"] }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/certificates/about-certificates"]
    recommended = false

    check "azurerm_key_vault_certificate" {
      when    = length(self.certificate) == 0
      require = self.certificate_policy[0].key_properties[0].reuse_key == false
      remedy  = "Set reuse_key = false in key_properties, unless clients pin the key."
    }
  }

  obligation "certificate_contacts" {
    title       = "Name contacts for certificates"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Warnings about certificates that are about to expire or could not be renewed go to the contacts of the vault; without any nobody hears of it."
    provider    = "Mails the contacts before a certificate expires."
    frameworks  = { mcsb_1 = ["DP-7"] }
    derived     = ["mcsb_1"]
    sources     = ["https://learn.microsoft.com/en-us/azure/key-vault/certificates/overview-renew-certificate"]
    recommended = false

    check "azurerm_key_vault" {
      companion "azurerm_key_vault_certificate" {
        attribute = "key_vault_id"
      }
      companion "azurerm_key_vault_certificate_contacts" {
        attribute = "key_vault_id"
      }
      when    = length(companions.azurerm_key_vault_certificate) > 0
      require = length(companions.azurerm_key_vault_certificate_contacts) > 0 || length(self.contact) > 0
      remedy  = "Add an azurerm_key_vault_certificate_contacts for the vault, with the address of a team rather than a person."
    }
  }

  # Duties that Terraform cannot show

  obligation "vault_access_reviewed" {
    title        = "Review who reads and manages vaults"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Data roles inherited from subscriptions, access policies, HSM local roles and forgotten service principals add up to readers that nobody would name when asked."
    provider     = "Evaluates role assignments and policies on each request and lists them."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/secure-key-vault"]
  }

  obligation "secrets_rotated" {
    title        = "Rotate secrets where they are used"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A new version in the vault changes nothing until the database or partner takes the new password and refuses the old one; the vault cannot do that by itself."
    provider     = "Keeps versions side by side and publishes events that a rotation function can start from."
    frameworks = {
      mcsb_1         = ["IM-8", "DP-6"]
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.6.3"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/secrets/tutorial-rotation-dual"]
  }

  obligation "expiry_watched" {
    title        = "Act on keys and certificates about to expire"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "An expired key stops every service that encrypts with it and an expired certificate every client; the event that announces it reaches only who subscribed."
    provider     = "Publishes near-expiry and expired events for keys, secrets and certificates to Event Grid."
    frameworks = {
      mcsb_1         = ["DP-6", "DP-7"]
      nist_800_53_r5 = ["SC-12"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/event-grid-overview"]
  }

  obligation "rotation_followed" {
    title        = "Check that services follow key rotation"
    area         = "key_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of keys with the services that use them: newest version, version in use, and what was disabled or deleted with whose approval."
    rationale    = "Services that name a key with its version stay on it for ever, and a version that is disabled too early makes their data unreadable."
    provider     = "Wraps with the version that a service asks for and moves those that name no version within a day or so."
    frameworks = {
      mcsb_1         = ["DP-6"]
      nist_800_53_r5 = ["SC-12"]
      pci_dss_4_0    = ["3.7.4"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/autorotation"]
  }

  obligation "recovery_tested" {
    title        = "Test recovering keys and secrets"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a recovery: deleted vault or key, who was allowed to recover it, how long it took, what had to be set up again, which backup was restored where."
    rationale    = "A recovered vault comes back without its role assignments and event subscriptions, and backups restore only within the same geography and subscription."
    provider     = "Recovers deleted items within the retention time and restores backups that it made."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/backup", "https://learn.microsoft.com/en-us/azure/key-vault/general/key-vault-recovery"]
  }

  obligation "vaults_separated" {
    title        = "Keep a vault per application and environment"
    area         = "configuration"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "In a shared vault one stolen identity reads the secrets of all, test and production meet, and one busy application throttles the rest."
    provider     = "Charges by operation rather than by vault, so that many cost no more than one."
    frameworks = {
      mcsb_1         = ["DP-8"]
      nist_800_53_r5 = ["AC-6"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/secure-key-vault"]
  }

  obligation "defender_for_key_vault" {
    title        = "Cover vaults with Defender and answer its alerts"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "continuous"
    artifact     = "Export of the Defender for Key Vault plan of each subscription and the tickets of its alerts."
    rationale    = "That an identity suddenly lists all secrets or comes from an anonymizing network shows only to who knows how the vault is used otherwise."
    provider     = "Learns the usual use of each vault and raises alerts where the plan is on."
    frameworks = {
      cis_azure_foundations = ["8.1.8.1"]
      mcsb_1                = ["LT-1", "DP-8"]
      nist_800_53_r5        = ["SI-4"]
      soc_2                 = ["CC7.2"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-key-vault-introduction"]
  }

  obligation "compromise_playbook" {
    title        = "Keep a playbook for stolen secrets and keys"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: which identity read what, order of disabling versions, who changes the passwords at the source, re-encryption of data, certificates to revoke."
    rationale    = "Disabling the version in the vault does not take a copied secret back, and disabling a key stops everything that it encrypts; the order has to be known before."
    provider     = "Disables versions at once, keeps the audit events that were turned on, restores what was deleted in haste."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/general/alert"]
  }

  obligation "security_domain_kept" {
    title        = "Keep the security domain and its keys apart"
    area         = "key_management"
    severity     = "critical"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Custody record: at least three key holders and the quorum, offline places of the security domain file and of each private key, date of the last check that all can be read."
    variants     = ["managed_hsm"]
    rationale    = "After the loss of a pool only the security domain with a quorum of its keys brings the key material back; whoever holds all of them owns every key instead."
    provider     = "Hands the security domain out encrypted for the holders' keys and keeps no copy that it could open."
    frameworks = {
      mcsb_1         = ["DP-6"]
      nist_800_53_r5 = ["SC-12", "SC-12(1)"]
      pci_dss_4_0    = ["3.7.6"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/security-domain"]
  }

  obligation "hsm_backed_up" {
    title        = "Back up HSM pools and rebuild one from it"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Log of full backups with their storage account, and the report of a rebuild of a pool from security domain and backup."
    variants     = ["managed_hsm"]
    rationale    = "No backup is made by itself; keys made since the last one are lost with the pool, and data encrypted with them as well."
    provider     = "Writes and restores a full backup when the customer starts it."
    frameworks = {
      mcsb_1         = ["BR-1", "BR-4"]
      nist_800_53_r5 = ["CP-9", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/backup-restore", "https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/disaster-recovery-guide"]
  }
}
