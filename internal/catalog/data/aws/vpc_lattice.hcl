service "aws_vpc_lattice" {
  name        = "Amazon VPC Lattice"
  cloud       = "aws"
  family      = "load_balancer"
  description = "Service networks that connect services and resources of several VPCs and accounts by name, with policies on each call."
  aliases     = ["VPC Lattice", "Lattice"]
  resources = [
    "aws_vpclattice_access_log_subscription",
    "aws_vpclattice_auth_policy",
    "aws_vpclattice_domain_verification",
    "aws_vpclattice_listener",
    "aws_vpclattice_listener_rule",
    "aws_vpclattice_resource_configuration",
    "aws_vpclattice_resource_gateway",
    "aws_vpclattice_resource_policy",
    "aws_vpclattice_service",
    "aws_vpclattice_service_network",
    "aws_vpclattice_service_network_resource_association",
    "aws_vpclattice_service_network_service_association",
    "aws_vpclattice_service_network_vpc_association",
    "aws_vpclattice_target_group",
    "aws_vpclattice_target_group_attachment",
  ]
  sources = [
    "https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html",
    "https://docs.aws.amazon.com/vpc-lattice/latest/ug/security.html",
  ]

  resource_type "aws_vpclattice_service_network" {
    defaults = { auth_type = "NONE" }
  }

  resource_type "aws_vpclattice_service" {
    defaults = { auth_type = "NONE" }
  }

  resource_type "aws_vpclattice_target_group" {
    defaults = { "config.health_check.enabled" = true }
  }

  function "open" {
    description = "Whether a statement of an auth policy lets unsigned requests in, from any network that is associated."
    params      = ["s"]
    result = (
      allows_unnamed(s)
      && !limits_callers(s, ["vpc-lattice-svcs:sourcevpc", "vpc-lattice-svcs:sourcevpcowneraccount", "aws:principaltype"])
      && !anytrue([for c in s.conditions : c.key == "aws:principaltype" && matches("^(?i)StringNotEquals", c.operator) && anytrue([for v in c.values : lower(v) == "anonymous"])])
    )
  }

  area "identity_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Verifies the signature of each request and evaluates the auth policies of network and service."
    customer = "Turns IAM authorization on, writes the policies, makes clients sign their requests."
    reason   = "Without authorization every client in an associated VPC may call every service of the network."
    source   = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Routes between VPCs and accounts without peering, and keeps other networks out."
    customer = "Chooses which VPCs join a network, their security groups, and what is shared with whom."
    reason   = "The association of a VPC is the only gate before the policy."
    source   = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/security-groups.html"
  }

  # Obligations

  obligation "iam_authorization" {
    title     = "Require signed requests in VPC Lattice"
    area      = "identity_access"
    severity  = "high"
    rationale = "With NONE a service answers everybody in any associated VPC, without an identity: a machine that is taken over in one VPC calls the services of all others."
    provider  = "Checks signatures and auth policies where the type is AWS_IAM, before a request reaches the target."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-4", "IA-3"]
      iso_27001_2022   = ["A.5.15", "A.8.5"]
      pci_dss_4_0      = ["7.2.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html"]

    check "aws_vpclattice_service_network" {
      require = self.auth_type == "AWS_IAM"
      fix     = { auth_type = "AWS_IAM" }
    }

    # A service may leave authorization to its network.
    check "aws_vpclattice_service" {
      companion "aws_vpclattice_service_network_service_association" {
        attribute = "service_identifier"
      }

      when    = length(companions.aws_vpclattice_service_network_service_association) == 0
      require = self.auth_type == "AWS_IAM"
      fix     = { auth_type = "AWS_IAM" }
    }
  }

  obligation "auth_policy_limited" {
    title     = "Limit whom auth policies let in"
    area      = "identity_access"
    severity  = "high"
    rationale = "An Allow for \"*\" without a condition admits unsigned requests too: authorization is on, and checks nothing."
    provider  = "Evaluates the policy on each request; anonymous callers match \"*\"."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
      pci_dss_4_0      = ["7.2.1", "7.2.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html"]

    check "aws_vpclattice_auth_policy" {
      require = !anytrue([for s in policy(self.policy) : open(s)])
      remedy  = "Name roles as Principal, or limit \"*\" with aws:PrincipalOrgID, aws:PrincipalArn or vpc-lattice-svcs:SourceVpc; at least refuse aws:PrincipalType \"Anonymous\"."
    }
  }

  obligation "share_limited" {
    title     = "Share services with named accounts"
    area      = "identity_access"
    severity  = "high"
    rationale = "A resource policy for Principal \"*\" lets any account put your service into its network, or its clients into yours."
    provider  = "Evaluates the resource policy when somebody associates."
    frameworks = {
      pci_dss_4_0      = ["7.2.1"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      iso_27001_2022   = ["A.5.15"]
    }
    derived = ["pci_dss_4_0", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/sharing.html"]

    check "aws_vpclattice_resource_policy" {
      require = !anytrue([for s in policy(self.policy) : grants_to_all(s)])
      remedy  = "Name accounts in Principal, or limit \"*\" with aws:PrincipalOrgID."
    }
  }

  obligation "access_logs" {
    title     = "Log the requests of service networks"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Traffic inside VPC Lattice shows in flow logs only as an address of the service; who called what with which identity, and what was refused, stands in the access log alone."
    provider  = "Writes a record for each request to CloudWatch Logs, S3 or Firehose once told to."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12", "AU-3"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html"]

    check "aws_vpclattice_service_network" {
      companion "aws_vpclattice_access_log_subscription" {
        attribute = "resource_identifier"
      }

      require = length(companions.aws_vpclattice_access_log_subscription) > 0
      remedy  = "Add an aws_vpclattice_access_log_subscription for the network."
    }
  }

  obligation "listener_encrypted" {
    title     = "Offer services over TLS only"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "An HTTP listener carries tokens, signatures and data readable between VPCs and accounts."
    provider  = "Terminates TLS with its own certificate or one from ACM, or passes it through."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/https-listeners.html"]

    check "aws_vpclattice_listener" {
      require = contains(["HTTPS", "TLS_PASSTHROUGH"], self.protocol)
      remedy  = "Set protocol = \"HTTPS\" (or \"TLS_PASSTHROUGH\")."
    }
  }

  obligation "targets_encrypted" {
    title       = "Encrypt the way to the targets"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "VPC Lattice ends TLS at the listener; with HTTP to the targets the request goes on in plain text inside the VPC."
    provider    = "Speaks the protocol of the target group; it does not verify the target's certificate."
    frameworks = {
      nist_800_53_r5 = ["SC-8"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html"]

    check "aws_vpclattice_target_group" {
      when    = contains(["INSTANCE", "IP"], self.type)
      require = self.config[0].protocol == "HTTPS"
      remedy  = "Set protocol = \"HTTPS\" in config."
    }
  }

  obligation "targets_checked" {
    title     = "Keep health checks of targets on"
    area      = "resilience"
    severity  = "low"
    rationale = "Without checks requests go to instances that no longer answer."
    provider  = "Sends requests to healthy targets only, as long as checks are on."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SI-4"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-group-health-checks.html"]

    check "aws_vpclattice_target_group" {
      require = alltrue([for c in self.config : alltrue([for h in c.health_check : h.enabled != false])])
      remedy  = "Remove enabled = false from health_check."
    }
  }

  obligation "gateway_groups_named" {
    title     = "Set security groups where VPC Lattice meets a VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a group on the association every machine of the VPC may call the network; without one on a resource gateway the default group decides."
    provider  = "Applies the groups to traffic that enters the network or leaves the gateway."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["AC-4", "SC-7(5)"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/security-groups.html"]

    check "aws_vpclattice_service_network_vpc_association" {
      also    = ["aws_vpclattice_resource_gateway"]
      require = length(self.security_group_ids) > 0
      remedy  = "Set security_group_ids to groups that admit the clients that need it."
    }
  }

  obligation "policies_reviewed" {
    title        = "Review associations and auth policies"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Networks grow by association: each new VPC, service or share reaches everything that the policy of the network does not refuse."
    provider     = "Lists associations and policies; it does not judge them."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "CM-8"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["1.2.7"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html"]
  }

  obligation "denials_read" {
    title        = "Read the refused requests"
    area         = "threat_detection"
    severity     = "low"
    verification = "process"
    cadence      = "weekly"
    rationale    = "403 in the access log is either a client that lacks a right or somebody who tries; unread logs find neither."
    provider     = "Records the refusal with the caller's identity where it was signed."
    frameworks = {
      nist_800_53_r5 = ["AU-6", "SI-4"]
      iso_27001_2022 = ["A.8.16"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html"]
  }
}
