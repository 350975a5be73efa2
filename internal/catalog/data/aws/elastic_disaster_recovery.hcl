service "aws_elastic_disaster_recovery" {
  name        = "AWS Elastic Disaster Recovery"
  cloud       = "aws"
  family      = "backup_service"
  description = "Replicates the disks of machines, wherever they run, into a staging area in AWS and starts them there after a disaster."
  aliases     = ["DRS", "AWS DRS", "CloudEndure Disaster Recovery"]
  resources   = ["aws_drs_replication_configuration_template"]
  sources     = ["https://docs.aws.amazon.com/drs/latest/userguide/what-is-drs.html", "https://docs.aws.amazon.com/drs/latest/userguide/security.html"]

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds and patches replication and conversion servers."
    customer = "Keeps the agents on source machines current, patches what it recovers."
    reason   = "Each source machine runs an agent, and a recovered machine is as old as its disks."
    source   = "https://docs.aws.amazon.com/drs/latest/userguide/agent-installation.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replicates continuously and starts machines on request."
    customer = "Decides what is replicated and where to, keeps launch settings and network ready, drills, decides when to fail over."
    reason   = "Nothing fails over by itself, and what was never drilled does not start."
    source   = "https://docs.aws.amazon.com/drs/latest/userguide/failback-preparing.html"
  }

  obligation "staging_encrypted" {
    title     = "Encrypt replicated disks"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "The staging area holds a full copy of every replicated disk, password files and databases included; with NONE it lies in plain text."
    provider  = "Encrypts staging disks and snapshots as the template says."
    frameworks = {
      nist_800_53_r5   = ["SC-28", "CP-9(8)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/volumes-drs.html"]
    check "aws_drs_replication_configuration_template" {
      require = self.ebs_encryption != "NONE"
      remedy  = "Set ebs_encryption to DEFAULT, or to CUSTOM with ebs_encryption_key_arn."
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt replicated disks with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Under the default key of the Region whoever administers it can copy and mount every staged disk; an own key can be kept from them."
    provider    = "Uses the named key for staging disks, snapshots and recovered machines."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/volumes-drs.html"]
    check "aws_drs_replication_configuration_template" {
      require = self.ebs_encryption == "CUSTOM" && self.ebs_encryption_key_arn != null
      remedy  = "Set ebs_encryption = \"CUSTOM\" and ebs_encryption_key_arn."
    }
  }

  obligation "private_replication" {
    title     = "Replicate over private addresses"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With public addresses the servers that take the disk contents of all machines, and what is started from them, stand on the internet."
    provider  = "Encrypts replication traffic, and routes it as the template says."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1", "1.4.2"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/data-routing.html"]
    check "aws_drs_replication_configuration_template" {
      require = self.data_plane_routing == "PRIVATE_IP" && self.create_public_ip == false
      remedy  = "Set data_plane_routing = \"PRIVATE_IP\" and create_public_ip = false, with a VPN, Direct Connect or peering to the source."
    }
  }

  obligation "default_group_off" {
    title       = "Use your own replication security groups"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "The group that the service makes opens TCP 1500 to every address; whoever reaches the subnet may talk to the replication servers."
    provider    = "Makes a default group and attaches it when told to."
    frameworks = {
      nist_800_53_r5 = ["SC-7", "AC-4"]
      pci_dss_4_0    = ["1.3.1"]
      iso_27001_2022 = ["A.8.20"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/drs-security-group.html"]
    check "aws_drs_replication_configuration_template" {
      require = self.associate_default_security_group == false && length(self.replication_servers_security_groups_ids) > 0
      remedy  = "Set associate_default_security_group = false and name groups that admit TCP 1500 from the source networks only."
    }
  }

  obligation "points_for_a_week" {
    title     = "Keep recovery points for a week"
    area      = "backup"
    severity  = "medium"
    rationale = "Replication copies an encrypted or damaged disk within seconds; with points for a day or two only, each is already bad when somebody notices."
    provider  = "Takes points every ten minutes, every hour and every day, and keeps them as the policy says."
    frameworks = {
      nist_800_53_r5   = ["CP-9", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      cis_controls_8_1 = ["11.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/point-in-time.html"]
    check "aws_drs_replication_configuration_template" {
      require = anytrue([for p in self.pit_policy : p.enabled != false && p.units == "DAY" && p.retention_duration >= 7])
      remedy  = "Add a pit_policy with units = \"DAY\", interval = 1 and retention_duration of 7 or more."
    }
  }

  obligation "new_disks_replicated" {
    title     = "Replicate disks that are added later"
    area      = "backup"
    severity  = "low"
    rationale = "A disk that is added to a replicated machine is left out unless the template says otherwise, and its data is missing after the disaster."
    provider  = "Finds new disks and replicates them when told to."
    frameworks = {
      nist_800_53_r5 = ["CP-9"]
      iso_27001_2022 = ["A.8.13"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/drs_replication_configuration_template"]
    check "aws_drs_replication_configuration_template" {
      require = self.auto_replicate_new_disks == true
      fix     = { auto_replicate_new_disks = true }
    }
  }

  obligation "drills_held" {
    title        = "Hold recovery drills"
    area         = "resilience"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Drill report per application: machines started in an isolated network, time and data lost, what did not work, who signed it, next drill."
    rationale    = "Boot drivers, licences, addresses and the order of machines fail at the first try, and the first try must not be the disaster."
    provider     = "Starts drill machines without stopping replication, and records the jobs."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-10"]
      iso_27001_2022 = ["A.5.30"]
      soc_2          = ["A1.3"]
      pci_dss_4_0    = ["12.10.2"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "pci_dss_4_0", "hipaa"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/failback-preparing.html"]
  }

  obligation "lag_watched" {
    title        = "Watch replication lag and stalled machines"
    area         = "logging_monitoring"
    severity     = "medium"
    verification = "process"
    cadence      = "continuous"
    rationale    = "A machine whose agent stopped is recovered as it was weeks ago."
    provider     = "Shows lag, backlog and stalled replication, and publishes events."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "CP-10"]
      iso_27001_2022 = ["A.8.16"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/recovery-dashboard.html"]
  }

  obligation "failback_planned" {
    title        = "Plan the way back before the disaster"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Runbook, exercised within the year: who declares the disaster, order of machines, names and routes to switch, failback client and its credentials, criteria for return."
    rationale    = "After a week in AWS the source is the old copy; without a plan the return loses that week."
    provider     = "Replicates back to the source on request."
    frameworks = {
      nist_800_53_r5 = ["CP-2", "CP-10"]
      iso_27001_2022 = ["A.5.29"]
      soc_2          = ["CC7.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/drs/latest/userguide/failback.html"]
  }
}
