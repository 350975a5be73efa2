service "aws_developer_tools_console" {
  name        = "AWS Developer Tools console"
  cloud       = "aws"
  family      = "build_service"
  description = "Connections to Git providers, which pipelines and builds read code through, and rules that notify people of what happens in them."
  aliases     = ["AWS CodeConnections", "CodeConnections", "AWS CodeStar Connections", "AWS CodeStar Notifications"]
  resources = [
    "aws_codeconnections_connection",
    "aws_codeconnections_host",
    "aws_codestarconnections_connection",
    "aws_codestarconnections_host",
    "aws_codestarnotifications_notification_rule",
  ]
  sources = ["https://docs.aws.amazon.com/dtconsole/latest/userguide/what-is-dtconsole.html", "https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html"]

  resource_type "aws_codestarnotifications_notification_rule" {
    defaults = { status = "ENABLED" }
  }

  obligation "host_https" {
    title     = "Reach self-managed Git servers over HTTPS"
    area      = "encryption_in_transit"
    severity  = "high"
    rationale = "Over plain HTTP source code, and the token that the installed app signs in with, can be read and replaced on the way to every build."
    provider  = "Connects to the endpoint that the host names."
    frameworks = {
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.7"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html"]
    check "aws_codeconnections_host" {
      also    = ["aws_codestarconnections_host"]
      require = startswith(lower(self.provider_endpoint), "https://")
      remedy  = "Use an https:// address in provider_endpoint; name the authority of a private certificate in tls_certificate."
    }
  }

  obligation "host_in_vpc" {
    title       = "Connect to own Git servers through a VPC"
    area        = "network_controls"
    severity    = "low"
    recommended = false
    rationale   = "A host without a VPC is reached over the internet, so the Git server has to stand there too."
    provider    = "Makes an endpoint in the subnets that are named."
    frameworks = {
      nist_800_53_r5 = ["SC-7", "AC-4"]
      iso_27001_2022 = ["A.8.22"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html"]
    check "aws_codeconnections_host" {
      also    = ["aws_codestarconnections_host"]
      require = length(self.vpc_configuration) > 0
      remedy  = "Add vpc_configuration with vpc_id, subnet_ids and security_group_ids."
    }
  }

  obligation "rules_enabled" {
    title     = "Keep notification rules enabled"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "A disabled rule, or one without a target, tells nobody of a failed deployment or a waiting approval."
    provider  = "Sends events of the resource to the targets of enabled rules."
    frameworks = {
      nist_800_53_r5 = ["SI-4(5)"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codestarnotifications_notification_rule"]
    check "aws_codestarnotifications_notification_rule" {
      require = self.status == "ENABLED" && length(self.target) > 0
      remedy  = "Set status = \"ENABLED\" and add a target block with the address of a topic or chat client."
    }
  }

  obligation "connections_narrow" {
    title        = "Limit what connections reach and who uses them"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "An app that is installed for all repositories, behind a connection that every role may use, lets one build read all source code."
    provider     = "Evaluates codeconnections:UseConnection with conditions on repository and branch."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "CM-5"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.4", "A.5.18"]
      cis_controls_8_1 = ["6.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html"]
  }

  obligation "unused_connections_removed" {
    title        = "Remove connections that nothing uses"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A connection outlives the project and the person who made it, and the app stays installed on the other side."
    provider     = "Keeps connections until they are deleted, and cannot remove the app at the Git provider."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "AC-2"]
      iso_27001_2022 = ["A.5.11"]
      pci_dss_4_0    = ["8.2.6"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/dtconsole/latest/userguide/connections.html"]
  }
}
