service "aws_fsx" {
  name        = "Amazon FSx"
  cloud       = "aws"
  family      = "file_storage"
  description = "File systems that AWS runs with the software of others: Windows File Server, Lustre, NetApp ONTAP and OpenZFS."
  aliases     = ["FSx", "FSx for Windows File Server", "FSx for Lustre", "FSx for NetApp ONTAP", "FSx for OpenZFS", "Amazon File Cache"]
  resources = [
    "aws_fsx_backup",
    "aws_fsx_data_repository_association",
    "aws_fsx_file_cache",
    "aws_fsx_lustre_file_system",
    "aws_fsx_ontap_file_system",
    "aws_fsx_ontap_storage_virtual_machine",
    "aws_fsx_ontap_volume",
    "aws_fsx_openzfs_file_system",
    "aws_fsx_openzfs_snapshot",
    "aws_fsx_openzfs_volume",
    "aws_fsx_s3_access_point_attachment",
    "aws_fsx_windows_file_system",
  ]
  sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html", "https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html", "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html", "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html"]

  resource_type "aws_fsx_windows_file_system" {
    defaults = {
      automatic_backup_retention_days                             = 7
      copy_tags_to_backups                                        = false
      deployment_type                                             = "SINGLE_AZ_1"
      skip_final_backup                                           = false
      "audit_log_configuration.file_access_audit_log_level"       = "DISABLED"
      "audit_log_configuration.file_share_access_audit_log_level" = "DISABLED"
    }
  }

  resource_type "aws_fsx_lustre_file_system" {
    defaults = {
      automatic_backup_retention_days = 0
      copy_tags_to_backups            = false
      deployment_type                 = "SCRATCH_1"
      skip_final_backup               = true
      "log_configuration.level"       = "DISABLED"
    }
  }

  resource_type "aws_fsx_ontap_file_system" {
    defaults = { automatic_backup_retention_days = 0 }
  }

  resource_type "aws_fsx_ontap_volume" {
    defaults = {
      bypass_snaplock_enterprise_retention       = false
      ontap_volume_type                          = "RW"
      skip_final_backup                          = false
      snapshot_policy                            = "default"
      "snaplock_configuration.privileged_delete" = "DISABLED"
    }
  }

  resource_type "aws_fsx_openzfs_file_system" {
    defaults = {
      automatic_backup_retention_days = 0
      copy_tags_to_backups            = false
      copy_tags_to_volumes            = false
      skip_final_backup               = false
    }
  }

  variant "windows" {
    name        = "FSx for Windows File Server"
    description = "SMB shares on Windows servers that AWS runs, joined to the customer's Active Directory."
    source      = "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/what-is.html"

    area "identity_platform" {
      party    = "shared"
      kind     = "dependent"
      provider = "Joins the file servers to the domain and enforces Windows permissions."
      customer = "Runs the domain or has AWS run it, keeps the service account and its rights small, renews its password."
      reason   = "Every request for a file is decided by a directory that the customer brings."
      source   = "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/aws-ad-integration-fsxW.html"
    }
  }

  variant "lustre" {
    name        = "FSx for Lustre"
    description = "A fast parallel file system, often a cache of an S3 bucket; scratch ones keep one copy of the data."
    source      = "https://docs.aws.amazon.com/fsx/latest/LustreGuide/what-is.html"

    area "encryption_in_transit" {
      party    = "shared"
      kind     = "dependent"
      provider = "Encrypts between its servers, and to instance types that encrypt on their network cards."
      customer = "Uses instance types and deployment types that support it; there is no switch that refuses others."
      reason   = "Whether traffic is encrypted follows from the machine that mounts."
      source   = "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-in-transit-fsxl.html"
    }
  }

  variant "ontap" {
    name        = "FSx for NetApp ONTAP"
    description = "ONTAP clusters with virtual machines and volumes over NFS, SMB and iSCSI, which the customer administers with ONTAP's own users."
    source      = "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/what-is-fsx-ontap.html"

    area "privileged_access" {
      party    = "customer"
      customer = "Administers the cluster and its virtual machines as fsxadmin and vsadmin over SSH and REST, beside IAM."
      reason   = "ONTAP has users, roles and an audit log of its own that IAM does not see."
      source   = "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/roles-and-users.html"
    }
  }

  variant "openzfs" {
    name        = "FSx for OpenZFS"
    description = "NFS volumes, snapshots and clones on ZFS."
    source      = "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/what-is-fsx.html"

    area "application_controls" {
      party    = "shared"
      kind     = "dependent"
      provider = "Enforces exports by client address and POSIX permissions by the ids that clients send."
      customer = "Exports to narrow ranges, squashes root, trusts the machines that it lets mount."
      reason   = "NFS believes the user id that a client states."
      source   = "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html"
    }
  }

  # Keys

  # Scratch file systems of Lustre have a key of AWS and take no other.
  obligation "customer_managed_key" {
    title       = "Encrypt file systems with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under aws/fsx nobody can narrow who decrypts, share a backup with another account or withhold the key in an incident; the key cannot be changed later."
    provider    = "Encrypts every file system and backup, with aws/fsx when no key is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_178", "CKV_AWS_179", "CKV_AWS_190", "CKV_AWS_203"]
      powerpipe = ["fsx_ontap_file_system_encrypted_with_kms_cmk", "fsx_openzfs_file_system_encrypted_with_kms_cmk", "fsx_windows_file_system_encrypted_with_kms_cmk", "fsx_lustre_file_system_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html", "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html"]
    check "aws_fsx_windows_file_system" {
      also    = ["aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_file_cache"]
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a key of your own; the file system is created anew."
    }
    check "aws_fsx_lustre_file_system" {
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a key of your own, with a PERSISTENT deployment_type; scratch file systems take none."
    }
  }

  # Network

  obligation "security_groups" {
    title     = "Give file systems a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without one the default group of the VPC guards the file system: everything else that nobody assigned a group reaches its file, management and replication ports."
    provider  = "Puts the network interfaces into the groups that are named, or into the default one."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-security-groups.html"]
    check "aws_fsx_windows_file_system" {
      also    = ["aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system", "aws_fsx_file_cache"]
      require = length(self.security_group_ids) > 0
      remedy  = "Set security_group_ids to a group that opens the ports of the protocol to the clients only."
    }
  }

  # Backups

  obligation "automatic_backups" {
    title     = "Keep automatic backups for a week"
    area      = "backup"
    severity  = "medium"
    rationale = "ONTAP, OpenZFS and Lustre file systems from Terraform have no backups unless the code asks: one ransomware or one rm deletes everything."
    provider  = "Takes daily incremental backups and keeps them as long as told, up to 90 days; AWS Backup takes them by its own plans."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html", "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html"]
    check "aws_fsx_windows_file_system" {
      also = ["aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system"]
      companion "aws_backup_selection" {
        attribute = "resources"
      }
      require = self.automatic_backup_retention_days >= 7 || length(companions.aws_backup_selection) > 0
      remedy  = "Set automatic_backup_retention_days to 7 or more, or name the file system's arn in the resources of an aws_backup_selection."
    }
    # Not on scratch file systems, nor where a bucket holds the files.
    check "aws_fsx_lustre_file_system" {
      companion "aws_fsx_data_repository_association" {
        attribute = "file_system_id"
      }
      companion "aws_backup_selection" {
        attribute = "resources"
      }
      when    = startswith(self.deployment_type, "PERSISTENT") && self.import_path == null && length(companions.aws_fsx_data_repository_association) == 0
      require = self.automatic_backup_retention_days >= 7 || length(companions.aws_backup_selection) > 0
      remedy  = "Set automatic_backup_retention_days to 7 or more, or name the file system's arn in the resources of an aws_backup_selection."
    }
  }

  obligation "final_backup" {
    title     = "Take a last backup before deletion"
    area      = "backup"
    severity  = "medium"
    rationale = "A file system or volume that a plan replaces is gone with all files, and automatic backups go with it."
    provider  = "Takes a final backup on deletion unless told to skip it."
    frameworks = {
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      cis_controls_8_1 = ["11.2"]
      soc_2            = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_windows_file_system", "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_ontap_volume"]
    check "aws_fsx_windows_file_system" {
      also    = ["aws_fsx_openzfs_file_system"]
      require = self.skip_final_backup == false
      fix     = { skip_final_backup = false }
      autofix = true
    }
    check "aws_fsx_ontap_volume" {
      when    = self.ontap_volume_type == "RW"
      require = self.skip_final_backup == false
      fix     = { skip_final_backup = false }
      autofix = true
    }
    check "aws_fsx_lustre_file_system" {
      companion "aws_fsx_data_repository_association" {
        attribute = "file_system_id"
      }
      when    = startswith(self.deployment_type, "PERSISTENT") && self.import_path == null && length(companions.aws_fsx_data_repository_association) == 0
      require = self.skip_final_backup == false
      fix     = { skip_final_backup = false }
      autofix = true
    }
  }

  obligation "snapshots_on" {
    title     = "Keep snapshots of ONTAP volumes"
    area      = "backup"
    severity  = "low"
    rationale = "With the snapshot policy none a file that was overwritten this morning is only in last night's backup, which restores the whole volume."
    provider  = "Takes hourly, daily and weekly snapshots under the default policy."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snapshots-ontap.html"]
    check "aws_fsx_ontap_volume" {
      when    = self.ontap_volume_type == "RW"
      require = lower(self.snapshot_policy) != "none"
      remedy  = "Leave snapshot_policy out for the default policy, or name one of your own."
    }
  }

  obligation "tags_copied" {
    title       = "Copy tags to backups and volumes"
    area        = "asset_inventory"
    severity    = "low"
    recommended = false
    rationale   = "Backups without the tags of their file system escape the policies, cost reports and retention that go by tag."
    provider    = "Copies tags when told to, for backups without tags of their own."
    frameworks = {
      aws_fsbp       = ["FSx.1", "FSx.2"]
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.5.13"]
      pci_dss_4_0    = ["10.3.3"]
    }
    derived = ["nist_800_53_r5"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/tag-resources.html"]
    check "aws_fsx_windows_file_system" {
      require = self.copy_tags_to_backups == true
      fix     = { copy_tags_to_backups = true }
    }
    check "aws_fsx_openzfs_file_system" {
      require = self.copy_tags_to_backups == true && self.copy_tags_to_volumes == true
      fix     = { copy_tags_to_backups = true, copy_tags_to_volumes = true }
    }
    check "aws_fsx_lustre_file_system" {
      when    = startswith(self.deployment_type, "PERSISTENT")
      require = self.copy_tags_to_backups == true
      fix     = { copy_tags_to_backups = true }
    }
  }

  # Zones

  obligation "multi_az" {
    title     = "Run file systems in two zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "A file system in one zone is down with it, and for a weekly maintenance too; the deployment type cannot be changed later."
    provider  = "Keeps a standby in another zone for Multi-AZ types and fails over to it."
    frameworks = {
      aws_fsbp       = ["FSx.3", "FSx.4", "FSx.5"]
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html", "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html"]
    check "aws_fsx_windows_file_system" {
      also    = ["aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system"]
      require = startswith(self.deployment_type, "MULTI_AZ")
      remedy  = "Set deployment_type to MULTI_AZ_1, for ONTAP MULTI_AZ_2, with subnets in two zones."
    }
  }

  # Who reads

  obligation "exports_narrow" {
    title     = "Export OpenZFS volumes to named ranges"
    area      = "application_controls"
    severity  = "medium"
    rationale = "An export to * lets each machine that reaches the port mount the volume as whichever user it claims to be."
    provider  = "Admits clients by the addresses of the export."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "SC-7"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html"]
    check "aws_fsx_openzfs_volume" {
      require = !anytrue([for e in self.nfs_exports : anytrue([for c in e.client_configurations : is_internet(c.clients)])])
      remedy  = "Name a range or hosts in clients of each client_configurations block."
    }
    check "aws_fsx_openzfs_file_system" {
      require = !anytrue([for r in self.root_volume_configuration : anytrue([for e in r.nfs_exports : anytrue([for c in e.client_configurations : is_internet(c.clients)])])])
      remedy  = "Name a range or hosts in clients of each client_configurations block of the root volume."
    }
  }

  obligation "root_squashed" {
    title     = "Do not trust the root user of clients"
    area      = "application_controls"
    severity  = "medium"
    rationale = "With no_root_squash whoever is root on one client reads and changes the files of all users, and plants set-uid programs for the others."
    provider  = "Maps root to nobody unless the export says otherwise."
    frameworks = {
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.8.2"]
      pci_dss_4_0      = ["7.2.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html"]
    check "aws_fsx_openzfs_volume" {
      require = !anytrue([for e in self.nfs_exports : anytrue([for c in e.client_configurations : contains(c.options, "no_root_squash")])])
      remedy  = "Remove no_root_squash from the options, or limit it to an administration host in a volume of its own."
    }
    check "aws_fsx_openzfs_file_system" {
      require = !anytrue([for r in self.root_volume_configuration : anytrue([for e in r.nfs_exports : anytrue([for c in e.client_configurations : contains(c.options, "no_root_squash")])])])
      remedy  = "Remove no_root_squash from the options of the root volume."
    }
  }

  obligation "lustre_root_squashed" {
    title       = "Squash the root user on Lustre"
    area        = "application_controls"
    severity    = "low"
    recommended = false
    rationale   = "Lustre takes the root user of every client for its own by default: one machine that was taken over owns all files."
    provider    = "Maps root to the ids that the configuration names, except for listed clients."
    frameworks = {
      nist_800_53_r5 = ["AC-6"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/LustreGuide/root-squash.html"]
    check "aws_fsx_lustre_file_system" {
      require = anytrue([for r in self.root_squash_configuration : r.root_squash != null && !startswith(r.root_squash, "0:")])
      remedy  = "Add root_squash_configuration with root_squash such as \"65534:65534\"."
    }
  }

  obligation "access_point_policy" {
    title     = "Keep S3 access to volumes to named principals"
    area      = "identity_access"
    severity  = "medium"
    rationale = "An access point answers S3 requests as one file system user: whom its policy lets in reads every file of that user."
    provider  = "Blocks public access on these access points and evaluates the policy."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/s3accesspoints-for-FSx.html"]
    check "aws_fsx_s3_access_point_attachment" {
      require = !anytrue([for a in self.s3_access_point : anytrue([for s in policy(a.policy) : grants_to_all(s)])])
      remedy  = "Name roles or accounts as Principal in the policy."
    }
  }

  obligation "passwords_out_of_code" {
    title     = "Keep administrator passwords out of code"
    area      = "secrets"
    severity  = "high"
    rationale = "The password of fsxadmin, vsadmin or the account that joins the domain stands in code, state and plan files, and opens every file."
    provider  = "Uses the password once, or reads that of the domain account from Secrets Manager."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2", "8.3.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-managed-AD.html"]
    check "aws_fsx_windows_file_system" {
      require = !anytrue([for a in self.self_managed_active_directory : a.password != null])
      remedy  = "Set domain_join_service_account_secret, or password_wo with password_wo_version, in place of password."
    }
    check "aws_fsx_ontap_file_system" {
      require = self.fsx_admin_password == null
      remedy  = "Leave fsx_admin_password out and set it outside Terraform."
    }
    check "aws_fsx_ontap_storage_virtual_machine" {
      require = self.svm_admin_password == null
      remedy  = "Leave svm_admin_password out and set it outside Terraform where vsadmin is needed at all."
    }
  }

  # Retention

  obligation "snaplock_kept" {
    title     = "Do not bypass SnapLock retention"
    area      = "retention_deletion"
    severity  = "medium"
    rationale = "With privileged delete or the bypass an administrator, or whoever has become one, removes files that were to be kept for years."
    provider  = "Refuses to change or delete files of a SnapLock volume until their retention ends."
    frameworks = {
      nist_800_53_r5   = ["AU-9", "SI-12"]
      iso_27001_2022   = ["A.5.33"]
      cis_controls_8_1 = ["3.4"]
      hipaa            = ["164.312(c)(1)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/snaplock.html"]
    check "aws_fsx_ontap_volume" {
      require = self.bypass_snaplock_enterprise_retention == false && !anytrue([for s in self.snaplock_configuration : s.privileged_delete == "ENABLED"])
      remedy  = "Set bypass_snaplock_enterprise_retention to false and privileged_delete to DISABLED or PERMANENTLY_DISABLED."
    }
  }

  # Logs

  obligation "windows_audit" {
    title       = "Audit access to Windows files and shares"
    area        = "logging_monitoring"
    severity    = "medium"
    recommended = false
    rationale   = "Without auditing nobody can tell which files a stolen account opened, and each of them counts as lost."
    provider    = "Writes Windows audit events to CloudWatch Logs or Data Firehose when told to; folders decide by their audit entries what is recorded."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      hipaa            = ["164.312(b)"]
      cis_controls_8_1 = ["3.14"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html"]
    check "aws_fsx_windows_file_system" {
      require = anytrue([for a in self.audit_log_configuration : a.file_access_audit_log_level != "DISABLED" && a.file_share_access_audit_log_level != "DISABLED"])
      remedy  = "Add audit_log_configuration with file_access_audit_log_level and file_share_access_audit_log_level, such as SUCCESS_AND_FAILURE, and set audit entries on the folders."
    }
  }

  obligation "lustre_repository_log" {
    title       = "Log failed exchanges between Lustre and S3"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Files that could not be exported exist on the file system only and are lost when it is deleted; nothing else reports them."
    provider    = "Writes warnings and errors of imports and exports to CloudWatch Logs."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/LustreGuide/cw-event-logging.html"]
    check "aws_fsx_lustre_file_system" {
      require = anytrue([for l in self.log_configuration : l.level != "DISABLED"])
      remedy  = "Add log_configuration with level WARN_ERROR."
    }
  }

  # What Terraform cannot show

  obligation "transit_encryption_required" {
    title        = "Refuse unencrypted SMB and NFS sessions"
    area         = "encryption_in_transit"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["windows", "ontap"]
    rationale    = "Windows shares and ONTAP accept clients without encryption by default; old ones then send files readable."
    provider     = "Encrypts with clients that offer it; the switch that refuses others is in PowerShell or ONTAP, not in its interface."
    frameworks = {
      nist_800_53_r5 = ["SC-8"]
      pci_dss_4_0    = ["4.2.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-in-transit.html", "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/encryption-in-transit.html"]
  }

  obligation "permissions_reviewed" {
    title        = "Review who can read which shares"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Rights to files come from directory groups and POSIX bits that no review of IAM sees, and grow for years."
    provider     = "Enforces the permissions that files carry."
    frameworks = {
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-file-folder.html"]
  }

  obligation "restores_tested" {
    title        = "Test restores of file systems"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a file system made from a backup: date, time until usable, files compared, permissions and shares working, clients moved to the new name."
    rationale    = "A restore makes a new file system with a new name: domain, aliases, exports and mounts are rebuilt by hand under pressure."
    provider     = "Makes a new file system from a backup on request."
    frameworks = {
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      cis_controls_8_1 = ["11.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html"]
  }

  obligation "domain_account_renewed" {
    title        = "Renew the account that joins the domain"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    variants     = ["windows", "ontap"]
    rationale    = "When its password expires or changes unnoticed, the file system becomes misconfigured: failovers, patches and backups fail."
    provider     = "Uses the account whenever it rebuilds a file server, and reports when it cannot."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      iso_27001_2022 = ["A.5.17"]
      pci_dss_4_0    = ["8.6.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-managed-AD-best-practices.html"]
  }
}
