service "azure_storage" {
  name        = "Azure Storage"
  cloud       = "azure"
  family      = "object_storage"
  description = "Storage accounts with blobs, Data Lake Storage, file shares, queues and tables, and File Sync."
  aliases     = ["Azure Blob Storage", "Storage account", "Azure Data Lake Storage Gen2", "Azure Files", "Azure Queue Storage", "Azure Table Storage", "Azure File Sync"]
  resources = [
    "azurerm_storage_account",
    "azurerm_storage_account_customer_managed_key",
    "azurerm_storage_account_local_user",
    "azurerm_storage_account_network_rules",
    "azurerm_storage_account_queue_properties",
    "azurerm_storage_account_static_website",
    "azurerm_storage_account_table_properties",
    "azurerm_storage_blob",
    "azurerm_storage_blob_inventory_policy",
    "azurerm_storage_container",
    "azurerm_storage_container_immutability_policy",
    "azurerm_storage_data_lake_gen2_filesystem",
    "azurerm_storage_data_lake_gen2_path",
    "azurerm_storage_encryption_scope",
    "azurerm_storage_management_policy",
    "azurerm_storage_object_replication",
    "azurerm_storage_queue",
    "azurerm_storage_share",
    "azurerm_storage_share_directory",
    "azurerm_storage_share_file",
    "azurerm_storage_sync",
    "azurerm_storage_sync_cloud_endpoint",
    "azurerm_storage_sync_group",
    "azurerm_storage_sync_server_endpoint",
    "azurerm_storage_table",
    "azurerm_storage_table_entity",
    "azurerm_log_analytics_storage_insights",
  ]
  sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-introduction"]

  resource_type "azurerm_storage_account" {
    # allow_nested_items_to_be_public has no default here: true up to azurerm 4, false from 5 on.
    # Nor has local_user_enabled (true): unset it matters only where SFTP can run.
    defaults = {
      account_kind                      = "StorageV2"
      cross_tenant_replication_enabled  = false # true up to azurerm 3
      default_to_oauth_authentication   = false
      https_traffic_only_enabled        = true
      infrastructure_encryption_enabled = false
      min_tls_version                   = "TLS1_2"
      nfsv3_enabled                     = false
      public_network_access_enabled     = true
      shared_access_key_enabled         = true

      "blob_properties.container_delete_retention_policy.days" = 7
      "blob_properties.delete_retention_policy.days"           = 7
      "blob_properties.versioning_enabled"                     = false
    }
    renamed = {
      https_traffic_only_enabled      = "enable_https_traffic_only"
      allow_nested_items_to_be_public = "allow_blob_public_access"
    }
    legacy = {
      enable_https_traffic_only = "bool"
      allow_blob_public_access  = "bool"
    }
  }

  resource_type "azurerm_storage_account_network_rules" {
    legacy = {
      storage_account_name = "string"
      resource_group_name  = "string"
    }
  }

  resource_type "azurerm_storage_container" {
    defaults = { container_access_type = "private" }
  }

  resource_type "azurerm_storage_share" {
    defaults = { enabled_protocol = "SMB" }
  }

  resource_type "azurerm_storage_sync" {
    defaults = { incoming_traffic_policy = "AllowAllTraffic" }
  }

  variant "files" {
    name        = "Azure Files"
    description = "SMB and NFS shares, mounted by machines and optionally cached by File Sync servers of the customer."
    source      = "https://learn.microsoft.com/en-us/azure/storage/files/storage-files-introduction"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Accepts Kerberos tickets from the directory that the account is joined to and runs the cloud directories."
      customer = "Runs and protects the domain controllers of the joined domain, keeps the account's computer object and its password current."
      reason   = "A share joined to Active Directory Domain Services trusts the tickets of controllers that the customer runs."
      source   = "https://learn.microsoft.com/en-us/azure/storage/files/storage-files-active-directory-overview"
    }

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Offers SMB 3 channel encryption and TLS, and older or plain protocols where they are allowed."
      customer = "Keeps secure transfer on, allows only SMB 3.1.1 with strong ciphers, mounts NFS shares with TLS or over private networks."
      reason   = "Which SMB dialects and ciphers a share accepts, and whether an NFS mount is encrypted, is a setting of the account and of the client."
      source   = "https://learn.microsoft.com/en-us/azure/storage/files/files-smb-protocol"
    }
  }

  variant "sftp" {
    name        = "Blob Storage with SFTP"
    description = "Containers reached over SFTP by local users of the account."
    source      = "https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Checks the passwords and SSH keys of local users at the SFTP endpoint."
      customer = "Creates, reviews and removes local users, hands out and rotates their keys, does without Entra sign-in policies."
      reason   = "Local users live in the account, outside Microsoft Entra ID and its role assignments."
      source   = "https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support"
    }
  }

  # What several conditions ask

  function "serves_smb" {
    description = "Whether a storage account has file shares that are reached by SMB."
    params      = ["account", "shares"]
    result      = length(account.share_properties) > 0 || anytrue([for s in shares : s.enabled_protocol != "NFS"])
  }

  function "closed_by_default" {
    description = "Whether network rules deny what they do not name, and do not name the internet."
    params      = ["rules"]
    result      = rules.default_action == "Deny" && !anytrue([for ip in rules.ip_rules : is_internet(ip)])
  }

  function "lets_azure_in" {
    description = "Whether network rules except trusted Azure services, as they do unless told otherwise."
    params      = ["rules"]
    result      = length(rules.bypass) == 0 || anytrue([for b in rules.bypass : b == "AzureServices"])
  }

  function "allows_any_origin" {
    description = "Whether one of the CORS rules names every origin."
    params      = ["rules"]
    result      = anytrue([for r in rules : anytrue([for o in r.allowed_origins : o == "*"])])
  }

  function "logs_requests" {
    description = "Whether the properties of a service log reads, writes and deletions."
    params      = ["properties"]
    result      = anytrue([for l in properties.logging : l.read == true && l.write == true && l.delete == true])
  }

  function "exports_requests" {
    description = "Whether a diagnostic setting sends the log of reads, writes and deletions somewhere."
    params      = ["setting"]
    result = (
      anytrue([for l in setting.enabled_log : is_audit_group(l.category_group)]) ||
      alltrue([for c in ["StorageRead", "StorageWrite", "StorageDelete"] : anytrue([for l in setting.enabled_log : l.category == c])])
    )
  }

  # Transport

  obligation "https_only" {
    title     = "Require secure transfer for storage accounts"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "With secure transfer off the account answers plain HTTP and unencrypted SMB, and whoever listens on the way reads data and shared access signatures."
    provider  = "Serves every endpoint over TLS and refuses plain requests as long as secure transfer is required."
    frameworks = {
      cis_azure_foundations = ["9.3.4"]
      mcsb_1                = ["DP-3"]
      nist_800_53_r5        = ["SC-8", "SC-8(1)"]
      pci_dss_4_0           = ["2.2.7", "4.2.1"]
      iso_27001_2022        = ["A.8.24"]
      soc_2                 = ["CC6.7"]
      hipaa                 = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_3"]
      trivy     = ["AZU-0008", "AZU-0059"]
      powerpipe = ["storage_account_secure_transfer_required_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-require-secure-transfer"]

    check "azurerm_storage_account" {
      when    = self.nfsv3_enabled != true # NFS 3.0 on blobs knows no TLS
      require = self.https_traffic_only_enabled == true
      fix     = { https_traffic_only_enabled = true }
      autofix = true
    }
  }

  obligation "min_tls_version" {
    title     = "Require TLS 1.2 or newer for storage accounts"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "TLS 1.0 and 1.1 have known weaknesses; an account that accepts them lets an attacker on the way negotiate the connection down."
    provider  = "Implements the protocol versions and has stopped serving versions before 1.2."
    frameworks = {
      cis_azure_foundations = ["9.3.6"]
      mcsb_1                = ["DP-3"]
      nist_800_53_r5        = ["SC-8", "SC-8(1)"]
      soc_2                 = ["CC6.6"]
      hipaa                 = ["164.312(e)(1)", "164.312(e)(2)(ii)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_44"]
      trivy     = ["AZU-0011", "AZU-0059"]
      powerpipe = ["storage_account_uses_latest_minimum_tls_version"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version"]

    check "azurerm_storage_account" {
      require = contains(["TLS1_2", "TLS1_3"], self.min_tls_version)
      fix     = { min_tls_version = "TLS1_2" }
      autofix = true
    }
  }

  obligation "smb_version" {
    title       = "Allow only SMB 3.1.1 for file shares"
    area        = "encryption_in_transit"
    severity    = "medium"
    rationale   = "Unless told otherwise the account also speaks SMB 2.1, which cannot encrypt, and SMB 3.0, whose negotiation can be tampered with."
    provider    = "Speaks SMB 2.1, 3.0 and 3.1.1 and leaves out what the account does not allow."
    frameworks  = { cis_azure_foundations = ["9.1.2"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/files/files-smb-protocol"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_storage_share" {
        attribute = "storage_account_id"
      }
      when    = serves_smb(self, companions.azurerm_storage_share)
      require = anytrue([for s in self.share_properties[0].smb : length(s.versions) > 0 && alltrue([for v in s.versions : v == "SMB3.1.1"])])
      remedy  = "Add smb { versions = [\"SMB3.1.1\"] } to share_properties."
    }
  }

  obligation "smb_channel_encryption" {
    title       = "Allow only AES-256-GCM for SMB file shares"
    area        = "encryption_in_transit"
    severity    = "low"
    rationale   = "Unless told otherwise clients may negotiate AES-128 in CCM mode, the weakest of the SMB 3 ciphers."
    provider    = "Encrypts the SMB channel with the strongest cipher that both sides allow."
    frameworks  = { cis_azure_foundations = ["9.1.3"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/files/files-smb-protocol"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_storage_share" {
        attribute = "storage_account_id"
      }
      when    = serves_smb(self, companions.azurerm_storage_share)
      require = anytrue([for s in self.share_properties[0].smb : length(s.channel_encryption_type) > 0 && alltrue([for c in s.channel_encryption_type : c == "AES-256-GCM"])])
      remedy  = "Add smb { channel_encryption_type = [\"AES-256-GCM\"] } to share_properties."
    }
  }

  # Exposure

  obligation "blob_anonymous_access_disabled" {
    title     = "Forbid anonymous access to blobs"
    area      = "application_controls"
    severity  = "high"
    rationale = "While the account allows it, everyone who may edit a container can open it to the internet without any sign-in, by intent or by mistake."
    provider  = "Refuses every unauthenticated request for a blob once the account forbids it, whatever its containers say."
    frameworks = {
      cis_azure_foundations = ["9.3.8"]
      mcsb_1                = ["NS-2"]
      nist_800_53_r5        = ["AC-3", "AC-4", "AC-6", "SC-7"]
      pci_dss_4_0           = ["1.3.1", "1.4.4", "7.2.1"]
      soc_2                 = ["CC6.1"]
      hipaa                 = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_190", "CKV2_AZURE_47"]
      powerpipe = ["storage_account_block_public_access", "storage_account_blob_containers_public_access_private"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-prevent"]

    check "azurerm_storage_account" {
      when    = self.account_kind != "FileStorage"
      require = self.allow_nested_items_to_be_public == false
      remedy  = "Set allow_nested_items_to_be_public = false, also where it is not set: its default is true in azurerm 3 and 4 and false only from 5 on."
    }
  }

  obligation "container_private" {
    title     = "Keep blob containers private"
    area      = "application_controls"
    severity  = "critical"
    rationale = "With the access level blob or container anyone on the internet reads the blobs without signing in, and with container lists them too."
    provider  = "Checks authorization on every request to a private container."
    frameworks = {
      mcsb_1         = ["NS-2"]
      nist_800_53_r5 = ["AC-3", "AC-6"]
      pci_dss_4_0    = ["1.3.1", "7.2.1"]
      soc_2          = ["CC6.1"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AZURE_34"]
      trivy     = ["AZU-0007"]
      powerpipe = ["storage_container_restrict_public_access"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-configure"]

    check "azurerm_storage_container" {
      require = self.container_access_type == "private"
      fix     = { container_access_type = "private" }
      autofix = true
    }
  }

  obligation "network_default_deny" {
    title     = "Deny network access by default"
    area      = "network_controls"
    severity  = "high"
    rationale = "Without a default of Deny the account answers from every address on the internet, so a leaked key or signature is all an attacker needs."
    provider  = "Filters requests to the public endpoint by the account's rules."
    frameworks = {
      cis_azure_foundations = ["9.3.2.3"]
      mcsb_1                = ["NS-2"]
      nist_800_53_r5        = ["AC-4", "SC-7"]
      pci_dss_4_0           = ["1.3.2", "1.4.2"]
      soc_2                 = ["CC6.1"]
      hipaa                 = ["164.308(a)(3)(i)", "164.312(a)(1)"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_35"]
      trivy     = ["AZU-0012"]
      powerpipe = ["storage_account_default_network_access_rule_denied", "storage_account_restrict_network_access"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security"]

    check "azurerm_storage_account" {
      companion "azurerm_storage_account_network_rules" {
        attribute = "storage_account_id"
      }
      when = self.public_network_access_enabled != false
      require = (
        anytrue([for r in self.network_rules : closed_by_default(r)]) ||
        anytrue([for r in companions.azurerm_storage_account_network_rules : closed_by_default(r)])
      )
      remedy = "Add network_rules (or an azurerm_storage_account_network_rules) with default_action = \"Deny\" and the ranges and subnets that need access, or set public_network_access_enabled = false."
    }

    check "azurerm_storage_account_network_rules" {
      companion "azurerm_storage_account" {
        self_attribute = "storage_account_id"
      }
      require = (
        closed_by_default(self) ||
        anytrue([for a in companions.azurerm_storage_account : a.public_network_access_enabled == false])
      )
      fix = { default_action = "Deny" }
    }
  }

  obligation "public_network_access_disabled" {
    title     = "Turn public network access off"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A public endpoint, even a filtered one, is one wrong rule away from the internet; without it only private endpoints reach the account."
    provider  = "Closes the public endpoint and keeps private endpoints open."
    frameworks = {
      cis_azure_foundations = ["9.3.2.2"]
      mcsb_1                = ["NS-2"]
      nist_800_53_r5        = ["SC-7"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV_AZURE_59"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security"]
    recommended = false

    check "azurerm_storage_account" {
      require = self.public_network_access_enabled == false
      fix     = { public_network_access_enabled = false }
    }
  }

  obligation "private_endpoint" {
    title     = "Reach storage accounts through private endpoints"
    area      = "network_controls"
    severity  = "low"
    rationale = "Traffic to the public endpoint carries data between networks by public addresses, and rules by address cannot tell one account from another on the way out."
    provider  = "Maps a private address in the customer's network to the account and keeps the traffic on its backbone."
    frameworks = {
      cis_azure_foundations = ["9.3.2.1"]
      mcsb_1                = ["NS-2"]
      hipaa                 = ["164.312(a)(1)"]
    }
    equivalents = {
      checkov   = ["CKV2_AZURE_33"]
      powerpipe = ["storage_account_uses_private_link"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-private-endpoints"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_private_endpoint" {
        attribute = "private_service_connection.private_connection_resource_id"
      }
      require = length(companions.azurerm_private_endpoint) > 0
      remedy  = "Add an azurerm_private_endpoint whose private_service_connection names the account and the service (blob, file, queue, table, dfs or web)."
    }
  }

  obligation "trusted_services_bypass" {
    title     = "Let trusted Azure services pass the firewall"
    area      = "network_controls"
    severity  = "low"
    rationale = "With a default of Deny and no bypass, Azure Backup, Monitor, Event Grid and others can no longer write logs or make backups, and nobody notices until they are missed."
    provider  = "Lets the services on its published list in by their identity and the rights they were given."
    frameworks = {
      cis_azure_foundations = ["9.3.5"]
      nist_800_53_r5        = ["AC-4"]
      pci_dss_4_0           = ["1.2.1"]
      iso_27001_2022        = ["A.8.3"]
    }
    equivalents = {
      checkov   = ["CKV_AZURE_36"]
      trivy     = ["AZU-0010"]
      powerpipe = ["storage_account_trusted_microsoft_services_enabled"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security-trusted-azure-services"]

    check "azurerm_storage_account" {
      require = alltrue([for r in self.network_rules : r.default_action == "Allow" || lets_azure_in(r)])
      remedy  = "Add \"AzureServices\" to bypass in network_rules, or leave bypass out."
    }

    check "azurerm_storage_account_network_rules" {
      when    = self.default_action != "Allow"
      require = lets_azure_in(self)
      remedy  = "Add \"AzureServices\" to bypass, or leave bypass out."
    }
  }

  obligation "cors_restricted" {
    title     = "Allow cross-origin requests from named origins only"
    area      = "application_controls"
    severity  = "medium"
    rationale = "A rule for every origin lets any web page that a signed-in user visits send requests to the account from their browser and read the answers."
    provider  = "Answers preflight requests by the account's rules."
    frameworks = {
      nist_800_53_r5 = ["AC-4"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services"]

    check "azurerm_storage_account" {
      require = (
        !allows_any_origin(self.blob_properties[0].cors_rule) &&
        !allows_any_origin(self.share_properties[0].cors_rule) &&
        !allows_any_origin(self.queue_properties[0].cors_rule)
      )
      remedy = "Name the origins in allowed_origins of cors_rule instead of \"*\"."
    }
  }

  obligation "file_sync_private" {
    title     = "Close File Sync to the public internet"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A Storage Sync Service that takes all traffic can be reached from any network by whoever holds the certificate of a registered server."
    provider  = "Accepts only traffic from private endpoints once told so."
    frameworks = {
      mcsb_1 = ["NS-2"]
    }
    derived = ["mcsb_1"]
    equivalents = {
      checkov   = ["CKV_AZURE_64", "CKV_AZURE_250"]
      powerpipe = ["storage_sync_private_link_used"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/file-sync/file-sync-networking-endpoints"]

    check "azurerm_storage_sync" {
      require = self.incoming_traffic_policy == "AllowVirtualNetworksOnly"
      fix     = { incoming_traffic_policy = "AllowVirtualNetworksOnly" }
    }
  }

  # Authorization

  obligation "shared_key_disabled" {
    title     = "Turn Shared Key authorization off"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An account key opens everything in the account, belongs to nobody, and stays valid until it is rotated; requests signed with it leave no name in the logs."
    provider  = "Checks Microsoft Entra tokens and role assignments and refuses keys and the signatures made from them."
    frameworks = {
      cis_azure_foundations = ["9.3.1.3"]
      mcsb_1                = ["IM-1"]
      nist_800_53_r5        = ["AC-2", "IA-2"]
      pci_dss_4_0           = ["7.2.1"]
      soc_2                 = ["CC6.1"]
    }
    derived     = ["soc_2"]
    equivalents = { checkov = ["CKV2_AZURE_40"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/shared-key-authorization-prevent"]

    check "azurerm_storage_account" {
      require = self.shared_access_key_enabled == false
      remedy  = "Set shared_access_key_enabled = false, and storage_use_azuread = true in the provider block so that Terraform itself signs in with Entra ID."
    }
  }

  obligation "default_to_entra" {
    title       = "Authorize with Entra ID by default in the portal"
    area        = "identity_access"
    severity    = "low"
    rationale   = "The portal fetches the account key for everyone who may list keys, so people work with full rights although their own role would do."
    provider    = "Makes the portal ask for an Entra token first."
    frameworks  = { cis_azure_foundations = ["9.3.3.1"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/blobs/authorize-data-operations-portal"]
    recommended = false

    check "azurerm_storage_account" {
      when    = self.shared_access_key_enabled != false
      require = self.default_to_oauth_authentication == true
      fix     = { default_to_oauth_authentication = true }
      autofix = true
    }
  }

  obligation "sas_expiration_policy" {
    title     = "Set an expiration policy for signed links"
    area      = "secrets"
    severity  = "low"
    rationale = "Shared access signatures are issued offline and cannot be listed; without a policy nothing warns of those that live for years."
    provider  = "Compares the life of signatures with the policy and logs or blocks those that exceed it."
    frameworks = {
      mcsb_1 = ["IM-8"]
    }
    derived     = ["mcsb_1"]
    equivalents = { checkov = ["CKV2_AZURE_41"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/sas-expiration-policy"]

    check "azurerm_storage_account" {
      when    = self.shared_access_key_enabled != false
      require = anytrue([for p in self.sas_policy : is_set(p.expiration_period)])
      remedy  = "Add sas_policy { expiration_period = \"01.00:00:00\" }, or turn Shared Key off with shared_access_key_enabled = false."
    }
  }

  obligation "local_users_disabled" {
    title     = "Turn local users off where SFTP is not needed"
    area      = "identity_access"
    severity  = "low"
    rationale = "Local users sign in with passwords and keys that Entra ID, its sign-in policies and its logs know nothing of."
    provider  = "Refuses local users altogether once they are turned off."
    frameworks = {
      mcsb_1 = ["IM-1"]
    }
    derived     = ["mcsb_1"]
    equivalents = { checkov = ["CKV_AZURE_244"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support"]

    check "azurerm_storage_account" {
      when    = self.is_hns_enabled == true || self.local_user_enabled == true # SFTP needs a hierarchical namespace; elsewhere only what is written counts
      require = self.local_user_enabled == false
      fix     = { local_user_enabled = false }
    }
  }

  obligation "cross_tenant_replication_disabled" {
    title      = "Forbid object replication to other tenants"
    area       = "data_content"
    severity   = "medium"
    rationale  = "Whoever may edit replication rules could copy every new blob to an account in a foreign tenant, quietly and for good."
    provider   = "Refuses replication policies whose other end is in another tenant."
    frameworks = { cis_azure_foundations = ["9.3.7"] }
    sources    = ["https://learn.microsoft.com/en-us/azure/storage/blobs/object-replication-prevent-cross-tenant-policies"]

    check "azurerm_storage_account" {
      require = self.cross_tenant_replication_enabled == false
      remedy  = "Set cross_tenant_replication_enabled = false; up to azurerm 3 the default is true."
    }
  }

  # Encryption at rest

  obligation "customer_managed_key" {
    title     = "Encrypt storage accounts with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "With Microsoft's key the customer can neither withdraw access to the data at rest nor show who used the key; some rules ask for both."
    provider  = "Encrypts all data with its own keys, or wraps them with the customer's key in Key Vault."
    frameworks = {
      mcsb_1         = ["DP-5"]
      iso_27001_2022 = ["A.8.24"]
      soc_2          = ["CC6.1", "CC6.7"]
      hipaa          = ["164.312(a)(2)(iv)"]
    }
    equivalents = {
      checkov   = ["CKV2_AZURE_1"]
      trivy     = ["AZU-0060"]
      powerpipe = ["storage_account_encryption_at_rest_using_cmk"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/customer-managed-keys-overview"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_storage_account_customer_managed_key" {
        attribute = "storage_account_id"
      }
      require = (
        length(companions.azurerm_storage_account_customer_managed_key) > 0 ||
        anytrue([for k in self.customer_managed_key : k.key_vault_key_id != null || k.managed_hsm_key_id != null])
      )
      remedy = "Add customer_managed_key with a versionless key_vault_key_id and the identity that may use it, or an azurerm_storage_account_customer_managed_key."
    }
  }

  obligation "encryption_scope_customer_key" {
    title     = "Use a customer-managed key for encryption scopes"
    area      = "key_management"
    severity  = "low"
    rationale = "A scope is made to keep one tenant's or one container's data under a key of its own; with Microsoft's key the separation is in name only."
    provider  = "Encrypts the blobs of the scope with the key that it names."
    frameworks = {
      mcsb_1         = ["DP-5"]
      nist_800_53_r5 = ["SC-28"]
    }
    derived     = ["mcsb_1"]
    equivalents = { powerpipe = ["storage_account_encryption_scopes_encrypted_at_rest_with_cmk"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/blobs/encryption-scope-overview"]
    recommended = false

    check "azurerm_storage_encryption_scope" {
      require = self.source == "Microsoft.KeyVault"
      remedy  = "Set source = \"Microsoft.KeyVault\" and key_vault_key_id."
    }
  }

  obligation "infrastructure_encryption" {
    title     = "Encrypt at the infrastructure level too"
    area      = "encryption_at_rest"
    severity  = "low"
    rationale = "Where rules ask for two independent layers, the service's own encryption is one, and the second can only be chosen when the account is created."
    provider  = "Encrypts a second time with another algorithm and a key of its own."
    frameworks = {
      cis_azure_foundations = ["9.3.1.1"]
      mcsb_1                = ["DP-4"]
      nist_800_53_r5        = ["SC-28", "SC-28(1)"]
      iso_27001_2022        = ["A.8.24"]
      hipaa                 = ["164.312(a)(2)(iv)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      trivy     = ["AZU-0061"]
      powerpipe = ["storage_account_infrastructure_encryption_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/infrastructure-encryption-enable"]
    recommended = false

    check "azurerm_storage_account" {
      when    = self.account_kind == "StorageV2" || self.account_tier == "Premium"
      require = self.infrastructure_encryption_enabled == true
      remedy  = "Set infrastructure_encryption_enabled = true; on an existing account that forces a new one."
    }
  }

  # Recovery

  obligation "blob_soft_delete" {
    title     = "Turn on soft delete for blobs"
    area      = "backup"
    severity  = "medium"
    rationale = "Without it a deleted or overwritten blob is gone at once, whether a script erred or an attacker with a stolen key wiped the container."
    provider  = "Keeps deleted blobs and snapshots for the chosen days and restores them on request."
    frameworks = {
      cis_azure_foundations = ["9.2.1"]
      mcsb_1                = ["BR-2"]
      nist_800_53_r5        = ["CP-9", "CP-10"]
      hipaa                 = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov = ["CKV2_AZURE_38"]
      trivy   = ["AZU-0056"]
    }
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview"]

    check "azurerm_storage_account" {
      when    = self.account_kind != "FileStorage"
      require = anytrue([for p in self.blob_properties[0].delete_retention_policy : p.days > 0])
      remedy  = "Add delete_retention_policy to blob_properties; without days it keeps deleted blobs for 7."
    }
  }

  obligation "container_soft_delete" {
    title     = "Turn on soft delete for containers"
    area      = "backup"
    severity  = "medium"
    rationale = "Soft delete for blobs does not cover the container: whoever deletes it deletes all blobs in it for good."
    provider  = "Keeps deleted containers with their contents for the chosen days and restores them on request."
    frameworks = {
      cis_azure_foundations = ["9.2.2"]
      mcsb_1                = ["BR-2"]
      nist_800_53_r5        = ["CP-9", "CP-10"]
      hipaa                 = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-container-overview"]

    check "azurerm_storage_account" {
      when    = self.account_kind != "FileStorage" && self.account_kind != "Storage"
      require = anytrue([for p in self.blob_properties[0].container_delete_retention_policy : p.days > 0])
      remedy  = "Add container_delete_retention_policy to blob_properties; without days it keeps deleted containers for 7."
    }
  }

  obligation "share_soft_delete" {
    title     = "Keep soft delete for file shares on"
    area      = "backup"
    severity  = "medium"
    rationale = "Azure turns it on for new accounts, but a share_properties block without a retention policy turns it off, and a deleted share with its snapshots is then lost."
    provider  = "Keeps deleted shares and their snapshots for the chosen days and restores them on request."
    frameworks = {
      cis_azure_foundations = ["9.1.1"]
      mcsb_1                = ["BR-2"]
      hipaa                 = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["mcsb_1"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/files/storage-files-prevent-file-share-deletion"]

    check "azurerm_storage_account" {
      when    = length(self.share_properties) > 0
      require = length(self.share_properties[0].retention_policy) > 0
      remedy  = "Add retention_policy { days = 14 } to share_properties."
    }
  }

  obligation "blob_versioning" {
    title     = "Keep earlier versions of blobs"
    area      = "backup"
    severity  = "low"
    rationale = "An overwritten blob is lost unless a version or snapshot of it was kept; versions also allow restoring a container to a point in time."
    provider  = "Keeps the previous state of a blob at every write once versioning is on."
    frameworks = {
      cis_azure_foundations = ["9.2.3"]
      nist_800_53_r5        = ["CP-9"]
      hipaa                 = ["164.308(a)(7)(ii)(A)", "164.312(c)(1)"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/versioning-overview"]

    check "azurerm_storage_account" {
      when    = self.account_kind != "FileStorage" && self.account_kind != "Storage" && self.is_hns_enabled != true
      require = self.blob_properties[0].versioning_enabled == true
      remedy  = "Set versioning_enabled = true in blob_properties, with an azurerm_storage_management_policy that removes old versions."
    }
  }

  obligation "geo_redundant" {
    title     = "Replicate storage accounts to a second region"
    area      = "resilience"
    severity  = "low"
    rationale = "LRS and ZRS keep all copies in one region; if it is lost, so is the data."
    provider  = "Copies data asynchronously to the paired region and fails over when the customer or Microsoft decides."
    frameworks = {
      cis_azure_foundations = ["9.3.11"]
      nist_800_53_r5        = ["CP-6", "CP-9(5)"]
      hipaa                 = ["164.308(a)(7)(ii)(B)"]
    }
    derived = ["nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_206"]
      trivy     = ["AZU-0058"]
      powerpipe = ["storage_account_replication_type_set"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-redundancy"]
    recommended = false

    check "azurerm_storage_account" {
      when    = self.account_tier != "Premium" # premium accounts exist in one region only
      require = contains(["GRS", "RAGRS", "GZRS", "RAGZRS"], self.account_replication_type)
      remedy  = "Set account_replication_type to GZRS or RAGZRS, or to GRS where the region has no zones."
    }
  }

  # Logging

  obligation "request_logging" {
    title     = "Log requests to the data"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "The activity log shows who changed the account, not who read, wrote or deleted data in it; without resource logs a theft leaves no trace."
    provider  = "Records every request and delivers it to where a diagnostic setting points."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
      pci_dss_4_0    = ["10.2.1"]
      soc_2          = ["CC7.2"]
    }
    derived     = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "soc_2"]
    equivalents = { trivy = ["AZU-0057"] }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/blobs/monitor-blob-storage"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      companion "azurerm_storage_account_queue_properties" {
        attribute = "storage_account_id"
      }
      companion "azurerm_storage_account_table_properties" {
        attribute = "storage_account_id"
      }
      # Log categories exist only below the account (blobServices/default and so on), never on it.
      require = (
        anytrue([for d in companions.azurerm_monitor_diagnostic_setting : exports_requests(d)]) ||
        logs_requests(self.queue_properties[0]) ||
        anytrue([for p in companions.azurerm_storage_account_queue_properties : logs_requests(p)]) ||
        anytrue([for p in companions.azurerm_storage_account_table_properties : logs_requests(p)])
      )
      remedy = "Add an azurerm_monitor_diagnostic_setting with target_resource_id = \"$${azurerm_storage_account.NAME.id}/blobServices/default\" and enabled_log blocks for StorageRead, StorageWrite and StorageDelete."
    }
  }

  obligation "queue_logging" {
    title     = "Log read, write and delete requests to queues"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Messages are read once and deleted; without a log nobody can tell afterwards who took them."
    provider  = "Writes Storage Analytics logs into the account, or resource logs to where a diagnostic setting points."
    frameworks = {
      mcsb_1         = ["LT-3"]
      nist_800_53_r5 = ["AU-2", "AU-12"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    equivalents = {
      checkov   = ["CKV_AZURE_33"]
      trivy     = ["AZU-0009"]
      powerpipe = ["storage_account_queue_services_logging_enabled"]
    }
    sources     = ["https://learn.microsoft.com/en-us/azure/storage/queues/monitor-queue-storage"]
    recommended = false

    check "azurerm_storage_account" {
      companion "azurerm_storage_account_queue_properties" {
        attribute = "storage_account_id"
      }
      companion "azurerm_monitor_diagnostic_setting" {
        attribute = "target_resource_id"
      }
      when = self.account_tier != "Premium" && contains(["StorageV2", "Storage"], self.account_kind) # other accounts have no queues
      require = (
        logs_requests(self.queue_properties[0]) ||
        anytrue([for p in companions.azurerm_storage_account_queue_properties : logs_requests(p)]) ||
        anytrue([for d in companions.azurerm_monitor_diagnostic_setting : matches("(?i)/queueServices/", d.target_resource_id) && exports_requests(d)])
      )
      remedy = "Add an azurerm_storage_account_queue_properties (up to azurerm 4 also queue_properties in the account) with logging for read, write and delete, or a diagnostic setting for queueServices/default."
    }
  }

  # Duties that Terraform cannot show

  obligation "account_keys_rotated" {
    title        = "Rotate account keys"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The two account keys never expire: one that leaked into a repository, a pipeline or a laptop opens the account until somebody regenerates it."
    provider     = "Holds two keys so that one can be regenerated while the other is in use, and reports keys older than the account's policy."
    frameworks = {
      cis_azure_foundations = ["9.3.1.2"]
      mcsb_1                = ["DP-6"]
      nist_800_53_r5        = ["SC-12"]
      pci_dss_4_0           = ["3.7.4"]
    }
    derived = ["mcsb_1", "pci_dss_4_0"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage"]
  }

  obligation "data_access_reviewed" {
    title        = "Review who can reach the data"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Data roles, the right to list keys, stored access policies, access lists of Data Lake folders and local users pile up in different places, and only together do they show who can read what."
    provider     = "Evaluates role assignments, access lists, signatures and local users on each request."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-6(7)"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.5.18"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/authorize-data-access"]
  }

  obligation "restore_tested" {
    title        = "Test restoring blobs and shares"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a restore from soft delete, versions, point-in-time restore or Azure Backup: date, what was restored, how long it took, who compared the data."
    rationale    = "Undeleting thousands of blobs, finding the right version and restoring access lists takes a script and rights that nobody has ready on the day it matters."
    provider     = "Keeps deleted items and versions as configured and restores what it is told to."
    frameworks = {
      mcsb_1         = ["BR-4"]
      nist_800_53_r5 = ["CP-9(1)", "CP-10"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/data-protection-overview"]
  }

  obligation "defender_for_storage" {
    title        = "Cover storage with Defender and answer its alerts"
    area         = "threat_detection"
    severity     = "medium"
    verification = "evidence"
    cadence      = "continuous"
    artifact     = "Export of the Defender for Storage plan of each subscription with malware scanning and sensitive data discovery, and the tickets of its alerts."
    rationale    = "Uploads of malware, access from unusual places and mass downloads show only in data plane telemetry that nobody evaluates unless the plan is on."
    provider     = "Analyzes telemetry and uploads and raises alerts where the plan is on."
    frameworks = {
      cis_azure_foundations = ["8.1.5.1"]
      mcsb_1                = ["LT-1", "DP-2"]
      nist_800_53_r5        = ["SI-4"]
      soc_2                 = ["CC7.2"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-storage-introduction"]
  }

  obligation "retention_reviewed" {
    title        = "Review retention, lifecycle and immutability"
    area         = "retention_deletion"
    severity     = "low"
    verification = "process"
    cadence      = "yearly"
    rationale    = "Lifecycle rules, versions, snapshots, soft delete and immutability policies add up: data lives longer than the law allows, or is deleted before it may be."
    provider     = "Applies lifecycle rules and refuses deletion under a lock or legal hold."
    frameworks = {
      nist_800_53_r5 = ["SI-12"]
      pci_dss_4_0    = ["3.2.1"]
      iso_27001_2022 = ["A.8.10"]
      gdpr           = ["5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "gdpr"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/lifecycle-management-overview"]
  }

  obligation "exposure_playbook" {
    title        = "Keep a playbook for leaked keys and exposed data"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook with owner and date of the last exercise: closing public access, regenerating both keys, revoking user delegation keys and stored access policies, reading resource logs for what was taken."
    rationale    = "A signature made from an account key can only be stopped by regenerating the key, which also stops every application that uses it; in the night of the leak nobody wants to find out which."
    provider     = "Regenerates keys and closes endpoints within seconds of the request and keeps the logs that were turned on."
    frameworks = {
      mcsb_1         = ["IR-1"]
      nist_800_53_r5 = ["IR-4"]
      iso_27001_2022 = ["A.5.26"]
      soc_2          = ["CC7.4"]
    }
    derived = ["mcsb_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse the loss of the primary region"
    area         = "resilience"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Report of a failover exercise: last sync time at the start, data lost, time until applications worked, steps to return."
    rationale    = "Replication is asynchronous and failover changes the account's redundancy: how much is lost and how long applications stay down is known only to who has tried."
    provider     = "Replicates to the paired region, publishes the last sync time and runs the failover that the customer starts."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/common/storage-disaster-recovery-guidance"]
  }

  obligation "sftp_users_reviewed" {
    title        = "Review local users of SFTP accounts"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    variants     = ["sftp"]
    rationale    = "Nobody who leaves a partner company is removed from a list that lives in a storage account, and their key keeps working."
    provider     = "Checks each local user's key or password and home directory."
    frameworks = {
      mcsb_1         = ["PA-4"]
      nist_800_53_r5 = ["AC-2", "AC-2(3)"]
    }
    derived = ["mcsb_1", "nist_800_53_r5"]
    sources = ["https://learn.microsoft.com/en-us/azure/storage/blobs/secure-file-transfer-protocol-support-authorize-access"]
  }
}
