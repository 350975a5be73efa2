service "aws_storage_gateway" {
  name        = "AWS Storage Gateway"
  cloud       = "aws"
  family      = "file_storage"
  description = "An appliance near the customer's machines that offers files, volumes and tapes and keeps them in AWS."
  aliases     = ["Storage Gateway", "S3 File Gateway", "FSx File Gateway", "Volume Gateway", "Tape Gateway"]
  resources = [
    "aws_storagegateway_cache",
    "aws_storagegateway_cached_iscsi_volume",
    "aws_storagegateway_file_system_association",
    "aws_storagegateway_gateway",
    "aws_storagegateway_nfs_file_share",
    "aws_storagegateway_smb_file_share",
    "aws_storagegateway_stored_iscsi_volume",
    "aws_storagegateway_tape_pool",
    "aws_storagegateway_upload_buffer",
    "aws_storagegateway_working_storage",
  ]
  sources = ["https://docs.aws.amazon.com/storagegateway/latest/vgw/WhatIsStorageGateway.html", "https://docs.aws.amazon.com/filegateway/latest/files3/security.html"]

  resource_type "aws_storagegateway_gateway" {
    defaults = { gateway_type = "STORED" }
  }

  resource_type "aws_storagegateway_nfs_file_share" {
    defaults = {
      kms_encrypted = false
      object_acl    = "private"
      squash        = "RootSquash"
    }
  }

  resource_type "aws_storagegateway_smb_file_share" {
    defaults = {
      authentication = "ActiveDirectory"
      kms_encrypted  = false
      object_acl     = "private"
    }
  }

  resource_type "aws_storagegateway_tape_pool" {
    defaults = { retention_lock_type = "NONE" }
  }

  variant "on_premises" {
    name        = "Appliance on the customer's hypervisor"
    description = "The gateway runs as a virtual machine in the customer's data center."
    source      = "https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html"

    area "physical_hardware" {
      party    = "customer"
      customer = "Provides the host, its disks for cache and upload buffer, power and repair."
      reason   = "The appliance stands in the customer's building; what was not uploaded yet exists only there."
      source   = "https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html"
    }

    area "hypervisor" {
      party    = "customer"
      customer = "Runs and patches the hypervisor, keeps clock and high availability, limits who opens the console of the appliance."
      reason   = "The hypervisor is the customer's; who controls it reads the cache."
      source   = "https://docs.aws.amazon.com/storagegateway/latest/vgw/Requirements.html"
    }
  }

  variant "ec2" {
    name        = "Appliance on Amazon EC2"
    description = "The gateway runs on an instance in the customer's VPC, from an image that AWS publishes."
    source      = "https://docs.aws.amazon.com/storagegateway/latest/vgw/ec2-gateway-common.html"

    area "hypervisor" {
      party  = "provider"
      reason = "The appliance is an instance of Amazon EC2."
      source = "https://docs.aws.amazon.com/storagegateway/latest/vgw/ec2-gateway-common.html"
    }
  }

  obligation "smb_encryption" {
    title     = "Require encryption from SMB clients"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "With the strategy ClientSpecified a client decides whether files cross the network in plain text and unsigned; MandatorySigning still lets them be read."
    provider  = "Refuses clients that do not encrypt when told to."
    frameworks = {
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_UpdateSMBSecurityStrategy.html", "https://docs.aws.amazon.com/filegateway/latest/files3/security-strategy.html"]
    check "aws_storagegateway_gateway" {
      companion "aws_storagegateway_smb_file_share" {
        attribute = "gateway_arn"
      }
      when    = self.gateway_type == "FILE_FSX_SMB" || length(companions.aws_storagegateway_smb_file_share) > 0
      require = startswith(self.smb_security_strategy, "MandatoryEncryption")
      remedy  = "Set smb_security_strategy = \"MandatoryEncryption\"."
    }
  }

  obligation "no_guest_access" {
    title     = "Let nobody into SMB shares as a guest"
    area      = "identity_access"
    severity  = "high"
    rationale = "Guests share one password: whoever learns it reads the bucket through the share, and no log says who it was."
    provider  = "Authenticates users against the domain, or all of them by the guest password."
    frameworks = {
      nist_800_53_r5   = ["IA-2", "AC-3"]
      pci_dss_4_0      = ["8.2.2"]
      iso_27001_2022   = ["A.5.16"]
      cis_controls_8_1 = ["6.7"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnSMBFileShare.html"]
    check "aws_storagegateway_smb_file_share" {
      require = self.authentication != "GuestAccess"
      remedy  = "Join the gateway to the domain and set authentication = \"ActiveDirectory\"."
    }
  }

  obligation "guest_password_out_of_code" {
    title     = "Keep the guest password out of code"
    area      = "secrets"
    severity  = "medium"
    rationale = "The password of all guests stands in code, state and plan files."
    provider  = "Stores the password for the gateway."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_gateway"]
    check "aws_storagegateway_gateway" {
      require = self.smb_guest_password == null
      remedy  = "Leave smb_guest_password out and join the gateway to a domain with smb_active_directory_settings."
    }
  }

  obligation "nfs_clients_named" {
    title     = "Limit NFS shares to named clients"
    area      = "network_controls"
    severity  = "high"
    rationale = "NFS trusts the address and the user id that a client states: a share for 0.0.0.0/0 gives the bucket to every machine that reaches the gateway."
    provider  = "Admits clients by the list of the share."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnNFSFileShare.html"]
    check "aws_storagegateway_nfs_file_share" {
      require = !anytrue([for c in self.client_list : is_internet(c)])
      remedy  = "Name hosts or private ranges in client_list."
    }
  }

  obligation "nfs_root_squashed" {
    title     = "Squash the root user of NFS clients"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With NoSquash root on any admitted client owns all files of the share."
    provider  = "Maps root to an anonymous user by default."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.8.2"]
      cis_controls_8_1 = ["3.3"]
      pci_dss_4_0      = ["7.2.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/filegateway/latest/files3/CreatingAnNFSFileShare.html"]
    check "aws_storagegateway_nfs_file_share" {
      require = self.squash != "NoSquash"
      fix     = { squash = "RootSquash" }
    }
  }

  obligation "objects_not_public" {
    title     = "Write files with a private object ACL"
    area      = "data_content"
    severity  = "high"
    rationale = "Each file that a user saves becomes an object with this ACL; public-read publishes the office share unless the bucket blocks it."
    provider  = "Sets the ACL of the share on every object it writes."
    frameworks = {
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html"]
    check "aws_storagegateway_nfs_file_share" {
      also    = ["aws_storagegateway_smb_file_share"]
      require = !is_public_acl(self.object_acl)
      remedy  = "Set object_acl to private, bucket-owner-full-control or bucket-owner-read."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt shares and volumes with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under the key of Amazon S3 whoever may read the bucket or restore the volume reads the data; an own key is a second lock with a record of each use."
    provider    = "Encrypts what it uploads with keys of Amazon S3 unless a KMS key is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/vgw/encryption.html"]
    check "aws_storagegateway_nfs_file_share" {
      also    = ["aws_storagegateway_smb_file_share"]
      require = self.kms_encrypted == true && self.kms_key_arn != null
      remedy  = "Set kms_encrypted = true and kms_key_arn to a key of your own."
    }
    check "aws_storagegateway_cached_iscsi_volume" {
      also    = ["aws_storagegateway_stored_iscsi_volume"]
      require = self.kms_encrypted == true && self.kms_key != null
      remedy  = "Set kms_encrypted = true and kms_key to the ARN of a key of your own."
    }
  }

  obligation "tapes_locked" {
    title       = "Lock the retention of virtual tapes"
    area        = "retention_deletion"
    severity    = "medium"
    recommended = false
    rationale   = "A pool without a retention lock lets whoever controls the account, or the backup software, delete archived tapes."
    provider    = "Refuses to delete archived tapes of a pool until the lock ends, in compliance mode even for the root user."
    frameworks = {
      nist_800_53_r5   = ["CP-9(8)", "AU-9"]
      iso_27001_2022   = ["A.8.13"]
      pci_dss_4_0      = ["10.3.3"]
      cis_controls_8_1 = ["11.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/tgw/CreatingCustomTapePool.html"]
    check "aws_storagegateway_tape_pool" {
      require = self.retention_lock_type != "NONE" && self.retention_lock_time_in_days > 0
      remedy  = "Set retention_lock_type to GOVERNANCE or COMPLIANCE, and retention_lock_time_in_days."
    }
  }

  obligation "health_logs" {
    title     = "Log errors of the gateway"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Files that could not be uploaded stay in the cache of the appliance and are lost with it; the health log is where that shows."
    provider  = "Writes health logs to the log group that is named."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "SI-4"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      cis_controls_8_1 = ["8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/filegateway/latest/files3/monitoring-file-gateway.html"]
    check "aws_storagegateway_gateway" {
      require = self.cloudwatch_log_group_arn != null
      remedy  = "Set cloudwatch_log_group_arn, and an alarm on the log group."
    }
  }

  obligation "audit_logs" {
    title       = "Audit what users do on SMB shares"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "The bucket's logs show the gateway's role only; who opened, renamed or deleted a file is in the audit log or nowhere."
    provider    = "Writes operations of users to CloudWatch Logs or Data Firehose when told where."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
      cis_controls_8_1 = ["3.14"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/filegateway/latest/files3/monitoring-file-gateway.html"]
    check "aws_storagegateway_smb_file_share" {
      also    = ["aws_storagegateway_file_system_association"]
      require = self.audit_destination_arn != null
      remedy  = "Set audit_destination_arn to a log group or delivery stream."
    }
  }

  obligation "chap_configured" {
    title        = "Require CHAP for iSCSI volumes and tapes"
    area         = "identity_access"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "An iSCSI target without CHAP gives its volume to whoever reaches the port; Terraform cannot set the secrets."
    provider     = "Checks initiators by the CHAP secrets that were set on the target."
    frameworks = {
      nist_800_53_r5 = ["IA-3", "AC-3"]
      iso_27001_2022 = ["A.8.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/vgw/ConfiguringiSCSIClientInitiatorCHAP.html"]
  }

  obligation "appliance_updated" {
    title        = "Keep the appliance's updates going"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "An appliance that is offline in its window, or that nobody restarts, runs old software inside the network with access to the bucket."
    provider     = "Publishes updates and installs them in the maintenance window."
    frameworks = {
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/vgw/MaintenanceManagingUpdate-common.html"]
  }

  obligation "recovery_tested" {
    title        = "Rehearse the loss of a gateway"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a replacement gateway or a volume restored from a snapshot: data that was only in the cache, time until clients work again, what was changed since."
    rationale    = "What the cache has not uploaded is lost with the host, and clients keep the old address."
    provider     = "Keeps what was uploaded, and restores volumes from snapshots."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/storagegateway/latest/vgw/recover-data-from-gateway.html"]
  }
}
