service "aws_efs" {
  name        = "Amazon EFS"
  cloud       = "aws"
  family      = "file_storage"
  description = "NFS file systems that grow by themselves and that instances, containers and functions of a VPC mount together."
  aliases     = ["EFS", "Elastic File System", "Amazon Elastic File System"]
  resources = [
    "aws_efs_access_point",
    "aws_efs_backup_policy",
    "aws_efs_file_system",
    "aws_efs_file_system_policy",
    "aws_efs_mount_target",
    "aws_efs_replication_configuration",
  ]
  sources = [
    "https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html",
    "https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html",
  ]

  resource_type "aws_efs_file_system" {
    defaults = {
      encrypted                          = false
      "protection.replication_overwrite" = "ENABLED"
    }
    identity = ["id", "arn"]
  }

  resource_type "aws_efs_access_point" {
    defaults = { "root_directory.path" = "/" }
  }

  resource_type "aws_efs_file_system_policy" {
    defaults = { bypass_policy_lockout_safety_check = false }
  }

  area "patching" {
    party    = "shared"
    kind     = "independent"
    provider = "Updates the service without a version or window that the customer sees."
    customer = "Updates the mount helper and the NFS client on every machine that mounts."
    reason   = "TLS and IAM sign-in of a mount are done by client software on the customer's machines."
    source   = "https://docs.aws.amazon.com/efs/latest/ug/using-amazon-efs-utils.html"
  }

  variant "one_zone" {
    name        = "EFS One Zone"
    description = "File systems that keep their data in a single Availability Zone."
    source      = "https://docs.aws.amazon.com/efs/latest/ug/features.html"

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Keeps the data redundant inside one Availability Zone."
      customer = "Keeps only what can be lost or made again there, replicates the rest, plans for losing the zone with its data."
      reason   = "If the zone is lost, the file system is lost."
      source   = "https://docs.aws.amazon.com/efs/latest/ug/disaster-recovery-resiliency.html"
    }
  }

  # Predicates

  function "limited" {
    description = "Whether a condition of a statement cuts the callers down to mount targets, access points, accounts, roles or networks."
    params      = ["s"]
    result = anytrue([for c in s.conditions :
      c.key == "elasticfilesystem:accessedviamounttarget" && matches("^(?i)bool$", c.operator) && anytrue([for v in c.values : lower(v) == "true"])
      || matches("^(?i)(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$", c.operator)
      && contains([
        "elasticfilesystem:accesspointarn", "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:userid",
        "aws:sourceaccount", "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:sourceip",
      ], c.key)
      && alltrue([for v in c.values : !is_internet(v)])
    ])
  }

  function "requires_tls" {
    description = "Whether a statement denies mounts without TLS, or allows something only with it."
    params      = ["s"]
    result = anytrue([for c in s.conditions :
      c.key == "aws:securetransport" && matches("^(?i)bool(IfExists)?$", c.operator)
      && anytrue([for v in c.values : lower(v) == (lower(s.effect) == "deny" ? "false" : "true")])
    ])
  }

  # What a policy does not allow stays denied, so conditions on all that is allowed do as well as a denial.
  function "tls_only" {
    description = "Whether a policy lets nobody mount without TLS."
    params      = ["document"]
    result = (
      anytrue([for s in policy(document) : lower(s.effect) == "deny" && contains(s.principals, "*") && covers_action(s, "elasticfilesystem:ClientMount") && requires_tls(s)])
      || anytrue([for s in policy(document) : lower(s.effect) == "allow"])
      && alltrue([for s in policy(document) : lower(s.effect) != "allow" || requires_tls(s)])
    )
  }

  # Encryption and keys

  obligation "encrypted" {
    title     = "Encrypt file systems"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Encryption is decided at creation and never again: an unencrypted file system, its backups and its replicas stay readable to whoever gets hold of a copy until all files are moved."
    provider  = "Encrypts data and metadata transparently with a KMS key where the file system was created so."
    frameworks = {
      aws_fsbp            = ["EFS.1", "EFS.8"]
      cis_aws_foundations = ["3.3.1"]
      cis_controls_8_1    = ["3.11"]
      nist_800_53_r5      = ["SC-28(1)", "SC-13"]
      pci_dss_4_0         = ["3.5.1"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
      gdpr                = ["32"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_42"]
      trivy     = ["AWS-0037"]
      powerpipe = ["efs_file_system_encrypt_data_at_rest"]
    }
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"]

    check "aws_efs_file_system" {
      require = self.encrypted == true
      fix     = { encrypted = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt file systems with a customer managed key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The policy of aws/elasticfilesystem cannot be changed: no backup copied to another account under it, no narrowing, nothing to disable in an incident."
    provider    = "Uses the key through a grant and holds data keys for it."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      pci_dss_4_0      = ["3.6.1"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_184"]
      powerpipe = ["efs_file_system_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"]

    check "aws_efs_file_system" {
      companion "aws_kms_key" {
        self_attribute = "kms_key_id"
      }
      require = length(companions.aws_kms_key) > 0 || names_own_key(self.kms_key_id)
      remedy  = "Set encrypted = true and kms_key_id to the ARN of a key of your own."
    }

    check "aws_efs_replication_configuration" {
      when    = anytrue([for d in self.destination : d.file_system_id == null])
      require = alltrue([for d in self.destination : names_own_key(d.kms_key_id)])
      remedy  = "Set kms_key_id in destination to a key of your own in the Region of the replica."
    }
  }

  obligation "tls_required" {
    title     = "Refuse mounts without TLS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "NFS is plain text unless the client asks for TLS; one instance that mounts without the helper sends its files readable through the VPC, and nobody notices."
    provider  = "Accepts TLS and plain mounts, and refuses the latter where the file system policy says so."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8", "SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = [
      "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html",
      "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
    ]

    check "aws_efs_file_system" {
      companion "aws_efs_file_system_policy" {
        attribute = "file_system_id"
      }
      require = anytrue([for p in companions.aws_efs_file_system_policy : tls_only(p.policy)])
      remedy  = "Add an aws_efs_file_system_policy that denies \"*\" where aws:SecureTransport is false, and mount with the option tls."
    }
  }

  # Who mounts

  obligation "policy_not_public" {
    title     = "Keep file systems from anonymous clients"
    area      = "identity_access"
    severity  = "high"
    rationale = "Principal \"*\" without a condition lets every client that reaches a mount target, and callers of other accounts, read or change all files."
    provider  = "Evaluates the file system policy for every mount; without one it lets in whoever reaches a mount target."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html"]

    check "aws_efs_file_system_policy" {
      require = !anytrue([for s in policy(self.policy) : allows_unnamed(s) && !limited(s)])
      remedy  = "Name roles as Principal, or limit \"*\" with elasticfilesystem:AccessedViaMountTarget or elasticfilesystem:AccessPointArn."
    }
  }

  obligation "no_root_access_for_all" {
    title     = "Give root access to named roles only"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "With ClientRootAccess the root user of any client is root on the files: it passes by every file permission."
    provider  = "Maps root to an unprivileged user for clients that lack the permission."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html"]

    check "aws_efs_file_system_policy" {
      require = !anytrue([for s in policy(self.policy) : allows_unnamed(s) && covers_action(s, "elasticfilesystem:ClientRootAccess")])
      remedy  = "Allow \"*\" only ClientMount and ClientWrite, and elasticfilesystem:ClientRootAccess to the roles that need it."
    }
  }

  obligation "policy_lockout_check" {
    title      = "Keep the lockout check of file system policies"
    area       = "change_management"
    severity   = "low"
    rationale  = "With the check bypassed a mistake in the policy locks out its author as well; only the root user of the account can then put it right."
    provider   = "Refuses a policy that would keep its author from writing the next one."
    frameworks = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.5.15"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html"]

    check "aws_efs_file_system_policy" {
      require = self.bypass_policy_lockout_safety_check == false
      fix     = { bypass_policy_lockout_safety_check = false }
      autofix = true
    }
  }

  obligation "access_point_root_directory" {
    title     = "Confine access points to a directory"
    area      = "application_controls"
    severity  = "medium"
    rationale = "An access point at / shows one application the files of all the others."
    provider  = "Shows clients of an access point its directory as the root of the file system."
    frameworks = {
      aws_fsbp         = ["EFS.3"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_329"]
      powerpipe = ["efs_access_point_has_root_directory"]
    }
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html"]

    check "aws_efs_access_point" {
      require = anytrue([for d in self.root_directory : d.path != null && d.path != "/"])
      remedy  = "Add root_directory with the path of the application's own directory."
    }
  }

  obligation "access_point_user" {
    title     = "Fix the user of access points"
    area      = "application_controls"
    severity  = "medium"
    rationale = "Without a fixed user the client says who it is, and NFS believes it: a container that runs as uid 0 or as another's uid reads that one's files."
    provider  = "Replaces the user and groups that a client claims by those of the access point."
    frameworks = {
      aws_fsbp         = ["EFS.4"]
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_330"]
      powerpipe = ["efs_access_point_has_user_identity"]
    }
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html"]

    check "aws_efs_access_point" {
      require = length(self.posix_user) > 0
      remedy  = "Add posix_user with a uid and a gid of the application's own."
    }
  }

  obligation "access_point_not_root" {
    title     = "Do not make access points act as root"
    area      = "privileged_access"
    severity  = "medium"
    rationale = "With uid 0 every client of the access point owns every file below it, whatever user its process runs as."
    provider  = "Applies the uid of the access point to every operation."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["7.2.2"]
      iso_27001_2022   = ["A.8.2"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(3)(i)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"]

    check "aws_efs_access_point" {
      when    = length(self.posix_user) > 0
      require = alltrue([for u in self.posix_user : u.uid != 0])
      remedy  = "Set uid in posix_user to a number other than 0."
    }
  }

  obligation "access_point_permissions" {
    title     = "Keep new directories from being open to all"
    area      = "application_controls"
    severity  = "low"
    rationale = "A directory created with write permission for others can be changed by every user that reaches the file system another way."
    provider  = "Creates the directory once with the permissions that are given."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"]

    check "aws_efs_access_point" {
      require = !anytrue([for d in self.root_directory : anytrue([for c in d.creation_info : matches("[2367]$", c.permissions)])])
      remedy  = "Set permissions in creation_info to 0750 or 0755."
    }
  }

  # Network

  obligation "mount_target_private_subnet" {
    title     = "Put mount targets into private subnets"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Subnets that hand out public addresses hold what the Internet reaches first; a mount target among it is one taken-over instance away."
    provider  = "Gives mount targets private addresses only, in the subnet that is named."
    frameworks = {
      aws_fsbp         = ["EFS.6"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"]

    check "aws_efs_mount_target" {
      companion "aws_subnet" {
        self_attribute = "subnet_id"
      }
      require = !anytrue([for s in companions.aws_subnet : s.map_public_ip_on_launch == true])
      remedy  = "Set subnet_id to a subnet without map_public_ip_on_launch."
    }
  }

  obligation "mount_target_security_group" {
    title     = "Give mount targets a security group of their own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without one the mount target gets the VPC's default security group, which every forgotten instance in the VPC belongs to."
    provider  = "Filters with the groups that are named, or with the default one."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/network-access.html"]

    check "aws_efs_mount_target" {
      require = length(self.security_groups) > 0
      remedy  = "Set security_groups to an aws_security_group that admits port 2049 from the clients' groups."
    }
  }

  obligation "mount_target_not_open" {
    title     = "Close mount targets to the Internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "NFS without a file system policy asks nobody who they are; a rule for all addresses leaves only routing between the files and everybody."
    provider  = "Enforces the rules of the security groups."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/network-access.html"]

    check "aws_efs_mount_target" {
      companion "aws_security_group" {
        self_attribute = "security_groups"
      }
      require = !anytrue(flatten([
        for g in companions.aws_security_group : [
          for r in g.ingress : anytrue([for c in r.cidr_blocks : is_internet(c)]) || anytrue([for c in r.ipv6_cidr_blocks : is_internet(c)])
        ]
      ]))
      remedy = "In the aws_security_group of the mount target, replace 0.0.0.0/0 and ::/0 by the security groups of the clients."
    }
  }

  # Survival

  obligation "backup_enabled" {
    title     = "Back up file systems automatically"
    area      = "backup"
    severity  = "medium"
    rationale = "Every client that may write may delete or encrypt all it can write; without a backup the files are gone. Terraform does not turn backups on by itself, unlike the console."
    provider  = "Backs up daily with AWS Backup and keeps recovery points for 35 days where automatic backups are on."
    frameworks = {
      aws_fsbp         = ["EFS.2", "EFS.7"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9", "CP-10"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV2_AWS_18"]
      powerpipe = ["efs_file_system_automatic_backups_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"]

    check "aws_efs_file_system" {
      companion "aws_efs_backup_policy" {
        attribute = "file_system_id"
      }

      companion "aws_backup_selection" {
        attribute = "resources"
      }
      require = (
        anytrue([for p in companions.aws_efs_backup_policy : anytrue([for b in p.backup_policy : contains(["ENABLED", "ENABLING"], b.status)])])
        || length(companions.aws_backup_selection) > 0
      )
      remedy = "Add an aws_efs_backup_policy with status \"ENABLED\", or name the file system's arn in the resources of an aws_backup_selection."
    }
  }

  obligation "several_zones" {
    title       = "Keep file systems in several zones"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "A One Zone file system stops with its zone, and its data is lost if the zone is."
    provider    = "Stores Regional file systems in at least three Availability Zones."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SC-36"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/features.html"]

    check "aws_efs_file_system" {
      require = self.availability_zone_name == null
      remedy  = "Remove availability_zone_name; this replaces the file system, so move the files first."
    }
  }

  obligation "overwrite_protection" {
    title      = "Protect file systems from being overwritten"
    area       = "backup"
    severity   = "low"
    rationale  = "With protection disabled anybody who may create a replication can name the file system as destination, and its content is replaced."
    provider   = "Refuses to use a protected file system as the destination of a replication."
    frameworks = { nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.5.33"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/efs/latest/ug/replication-overwrite-protection.html"]

    # A destination has to be unprotected before the replication is made.
    check "aws_efs_file_system" {
      companion "aws_efs_replication_configuration" {
        attribute = "destination.file_system_id"
      }
      when    = length(companions.aws_efs_replication_configuration) == 0
      require = !anytrue([for p in self.protection : p.replication_overwrite == "DISABLED"])
      remedy  = "Set replication_overwrite in protection to \"ENABLED\"."
    }
  }

  # Process and evidence

  obligation "restore_tested" {
    title        = "Test restores of file systems"
    area         = "backup"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a full restore into a new file system and of a restore of single directories: recovery point, duration, counted and compared files, owner and permissions checked."
    rationale    = "Backups are taken while files change and restore into a recovery directory; how long millions of small files take is known only afterwards."
    provider     = "Restores a recovery point into a new or the existing file system on request."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-efs.html"]
  }

  obligation "access_review" {
    title        = "Review mounts, access points and file permissions"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Access points outlive their application, and file permissions inside the file system appear in no policy and no Terraform code."
    provider     = "Lists access points and policies; it does not review owners and modes of files."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/accessing-fs-nfs-permissions.html"]
  }

  obligation "clients_updated" {
    title        = "Update mount helpers and NFS clients"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "TLS of a mount is made by a proxy of amazon-efs-utils on the client; an old one has its holes and does not follow new endpoints."
    provider     = "Publishes amazon-efs-utils and the CSI driver."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html"]
  }

  obligation "data_classified" {
    title        = "Know what lies in shared file systems"
    area         = "data_classification"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of file systems with owner, applications that mount them, classes of data, retention, backup and replica Regions."
    rationale    = "Shared directories collect exports, dumps and uploads that nobody planned for; what is not known is neither protected nor deleted."
    provider     = "Reports size and storage class, not content."
    frameworks = {
      cis_controls_8_1 = ["3.7"]
      nist_800_53_r5   = ["RA-2", "CM-8"]
      iso_27001_2022   = ["A.5.12"]
      soc_2            = ["C1.1"]
      gdpr             = ["30"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "gdpr"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/data-protection.html"]
  }

  obligation "failover_rehearsed" {
    title        = "Rehearse losing the zone or the Region"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a failover to the replica, or of mounting through another zone: time until clients wrote again, files lost, way back."
    rationale    = "A replica is read-only until the replication is deleted, and clients have its address nowhere unless somebody prepared it."
    provider     = "Replicates within minutes where configured, and gives a mount target per zone."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html"]
  }

  obligation "ransom_playbook" {
    title        = "Prepare for mass deletion or encryption of files"
    area         = "incident_response"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The first minutes decide: which policy to set read-only, which security group to cut, which recovery point is from before, and who may do it."
    provider     = "Applies a changed policy to mounted clients within minutes and logs API calls, not file operations."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.24"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html"]
  }
}
