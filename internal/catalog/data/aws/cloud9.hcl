service "aws_cloud9" {
  name        = "AWS Cloud9"
  cloud       = "aws"
  model       = "iaas"
  status      = "deprecated"
  description = "A development environment in the browser on an EC2 instance of the customer. AWS takes no new customers for it since July 2024."
  aliases     = ["Cloud9"]
  resources   = ["aws_cloud9_environment_ec2", "aws_cloud9_environment_membership"]
  sources = [
    "https://docs.aws.amazon.com/cloud9/latest/user-guide/welcome.html",
    "https://docs.aws.amazon.com/cloud9/latest/user-guide/security.html",
  ]

  resource_type "aws_cloud9_environment_ec2" {
    defaults = { connection_type = "CONNECT_SSH" }
    identity = ["id", "arn"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Updates the editor and its software for the connection."
    customer = "Updates the operating system, compilers and packages of the instance, and leaves the service in time."
    reason   = "The instance belongs to the customer's account."
    source   = "https://docs.aws.amazon.com/cloud9/latest/user-guide/security.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Gives the environment temporary credentials with the rights of its user, limited by a list."
    customer = "Decides who is a member, and turns these credentials off or attaches a narrow role."
    reason   = "Whoever writes in an environment acts in AWS as its owner."
    source   = "https://docs.aws.amazon.com/cloud9/latest/user-guide/security-iam.html"
  }

  obligation "no_ingress" {
    title     = "Connect through Systems Manager"
    area      = "network_controls"
    severity  = "medium"
    rationale = "CONNECT_SSH, the default, needs a public subnet and a port 22 that AWS opens to the addresses of Cloud9: a development machine with its owner's AWS rights is one more rule away from the internet."
    provider  = "Connects through Systems Manager without an inbound port where told to."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-17"]
      pci_dss_4_0      = ["1.3.1", "1.4.4"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html", "https://docs.aws.amazon.com/cloud9/latest/user-guide/ip-ranges.html"]

    check "aws_cloud9_environment_ec2" {
      require = self.connection_type == "CONNECT_SSM"
      fix     = { connection_type = "CONNECT_SSM" }
    }
  }

  obligation "image_supported" {
    title     = "Use an image that still gets updates"
    area      = "patching"
    severity  = "high"
    rationale = "Amazon Linux 1, Amazon Linux 2 (since July 2026) and Ubuntu 18.04 get no security updates any more, and a development machine runs whatever a package brings."
    provider  = "Offers images of Amazon Linux 2023 and Ubuntu 22.04 beside the older ones."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3", "12.3.4"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/cloud9/latest/APIReference/API_CreateEnvironmentEC2.html"]

    check "aws_cloud9_environment_ec2" {
      require = !matches("amazonlinux-[12]-|ubuntu-1[68]", self.image_id)
      remedy  = "Set image_id = \"amazonlinux-2023-x86_64\"."
    }
  }

  obligation "stops_when_idle" {
    title      = "Stop the instance when nobody works"
    area       = "configuration"
    severity   = "low"
    rationale  = "Without a time the instance runs day and night: open to attack, unpatched and on the bill."
    provider   = "Stops the instance after the minutes that are set without a connection."
    frameworks = { nist_800_53_r5 = ["CM-7", "AC-12"], iso_27001_2022 = ["A.8.9"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/cloud9/latest/user-guide/create-environment-main.html"]

    check "aws_cloud9_environment_ec2" {
      require = self.automatic_stop_time_minutes > 0 && self.automatic_stop_time_minutes <= 240
      fix     = { automatic_stop_time_minutes = 30 }
    }
  }

  obligation "members_read_only" {
    title       = "Let others read rather than write"
    area        = "identity_access"
    severity    = "low"
    recommended = false
    rationale   = "A member who may write runs commands with the owner's AWS credentials; CloudTrail names the owner."
    provider    = "Enforces the permission of each member."
    frameworks  = { nist_800_53_r5 = ["AC-6", "AU-10"], iso_27001_2022 = ["A.5.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/cloud9/latest/user-guide/share-environment.html"]

    check "aws_cloud9_environment_membership" {
      require = self.permissions == "read-only"
      fix     = { permissions = "read-only" }
    }
  }

  obligation "successor_planned" {
    title        = "Plan the move to another environment"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "List of environments with owners, the replacement for each, the date of the move, and what was deleted with its instance and volume."
    rationale    = "A service without new customers gets no new features and some day an end; source and secrets on forgotten instances stay behind."
    provider     = "Keeps the service for those who use it already."
    frameworks   = { nist_800_53_r5 = ["SA-22", "CM-8"], iso_27001_2022 = ["A.5.23"], pci_dss_4_0 = ["12.3.4"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources      = ["https://aws.amazon.com/blogs/devops/how-to-migrate-from-aws-cloud9-to-aws-ide-toolkits-or-aws-cloudshell/"]
  }

  obligation "environments_reviewed" {
    title        = "Review environments and their members"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Environments of leavers and of workshops keep credentials, keys and clones of repositories, and their members may still open them."
    provider     = "Lists environments and members in each Region."
    frameworks   = { nist_800_53_r5 = ["AC-2(3)", "AC-6(7)"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/cloud9/latest/user-guide/share-environment.html"]
  }
}
