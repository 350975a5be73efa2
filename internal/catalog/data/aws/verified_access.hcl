service "aws_verified_access" {
  name        = "AWS Verified Access"
  cloud       = "aws"
  family      = "identity_service"
  description = "Lets people reach internal applications without a VPN when identity and device meet a policy."
  aliases     = ["Verified Access", "AVA"]
  resources = [
    "aws_verifiedaccess_endpoint",
    "aws_verifiedaccess_group",
    "aws_verifiedaccess_instance",
    "aws_verifiedaccess_instance_logging_configuration",
    "aws_verifiedaccess_instance_trust_provider_attachment",
    "aws_verifiedaccess_trust_provider",
  ]
  sources = [
    "https://docs.aws.amazon.com/verified-access/latest/ug/what-is-verified-access.html",
    "https://docs.aws.amazon.com/verified-access/latest/ug/security.html",
  ]

  resource_type "aws_verifiedaccess_instance" {
    defaults = { fips_enabled = false }
    identity = ["id"]
  }

  resource_type "aws_verifiedaccess_group" {
    identity = ["id", "verifiedaccess_group_id", "verifiedaccess_group_arn"]
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates the policies of group and endpoint for every request."
    customer = "Writes policies that ask for identity and device, and keeps the application closed to every other way."
    reason   = "The application sits behind whatever the policy says."
    source   = "https://docs.aws.amazon.com/verified-access/latest/ug/auth-policies.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts policies and trust data, with a key of its own when no other is chosen."
    customer = "Chooses a KMS key where that is demanded."
    reason   = "Endpoints, groups and trust providers take a customer managed key."
    source   = "https://docs.aws.amazon.com/verified-access/latest/ug/data-protection.html"
  }

  area "key_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps storage keys of its own for whoever chooses no other."
    customer = "Manages the KMS keys that it names for endpoints, groups and trust providers, and keeps them usable."
    reason   = "Endpoints, groups and trust providers take a customer managed key."
    source   = "https://docs.aws.amazon.com/verified-access/latest/ug/data-protection.html"
  }

  function "permits_all" {
    description = "Whether a Cedar policy lets everybody in without asking for anything."
    params      = ["statement"]
    result      = matches("permit\\s*\\(\\s*principal\\s*,\\s*action\\s*,\\s*resource\\s*,?\\s*\\)\\s*(;|when\\s*\\{\\s*true\\s*\\}\\s*;)", statement)
  }

  obligation "policy_asks" {
    title     = "Ask for identity or device in every permit"
    area      = "application_controls"
    severity  = "high"
    rationale = "A permit without a condition, left from the first test, lets everybody with an account at the trust provider into the internal application."
    provider  = "Allows what the policy permits, and nothing where there is no policy."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6", "AC-17"]
      pci_dss_4_0      = ["7.2.1", "7.2.3"]
      iso_27001_2022   = ["A.5.15", "A.8.3"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["6.8", "13.5"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/auth-policies-policy-statement-struct.html"]

    check "aws_verifiedaccess_group" {
      also    = ["aws_verifiedaccess_endpoint"]
      require = !permits_all(self.policy_document)
      remedy  = "Add a when clause on context, for example when { context.staff.groups.contains(\"orders\") }."
    }
  }

  obligation "access_logs" {
    title     = "Log every access"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without access logs nobody can say who came in through the door that replaced the VPN, or who was refused a hundred times."
    provider  = "Writes each decision to CloudWatch Logs, S3 or Firehose when configured."
    frameworks = {
      nist_800_53_r5   = ["AU-2", "AU-12", "AC-17(1)"]
      pci_dss_4_0      = ["10.2.1"]
      iso_27001_2022   = ["A.8.15"]
      cis_controls_8_1 = ["8.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1", "hipaa"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/access-logs.html"]

    check "aws_verifiedaccess_instance" {
      companion "aws_verifiedaccess_instance_logging_configuration" {
        attribute = "verifiedaccess_instance_id"
      }
      require = anytrue([for c in companions.aws_verifiedaccess_instance_logging_configuration : anytrue([for a in c.access_logs :
        anytrue([for l in a.cloudwatch_logs : l.enabled == true]) || anytrue([for l in a.kinesis_data_firehose : l.enabled == true]) || anytrue([for l in a.s3 : l.enabled == true])
      ])])
      remedy = "Add an aws_verifiedaccess_instance_logging_configuration with an enabled destination."
    }
  }

  obligation "trust_context_logged" {
    title       = "Log what the decision was based on"
    area        = "logging_monitoring"
    severity    = "low"
    recommended = false
    rationale   = "Without the trust context a log says that somebody was let in, not with which groups and which device state."
    provider    = "Adds the trust data to the records when asked."
    frameworks  = { nist_800_53_r5 = ["AU-3"], iso_27001_2022 = ["A.8.15"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/verified-access/latest/ug/access-logs.html"]

    check "aws_verifiedaccess_instance_logging_configuration" {
      require = alltrue([for a in self.access_logs : a.include_trust_context == true])
      remedy  = "Set include_trust_context = true in access_logs."
    }
  }

  obligation "https_to_application" {
    title     = "Reach the application over HTTPS"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Verified Access ends TLS; with protocol http sessions and documents of internal applications cross the VPC readable."
    provider  = "Speaks the protocol of the endpoint towards load balancer or network interface."
    frameworks = {
      nist_800_53_r5   = ["SC-8"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
      cis_controls_8_1 = ["3.10"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/verified-access-endpoints.html"]

    check "aws_verifiedaccess_endpoint" {
      require = !anytrue([for o in self.load_balancer_options : lower(o.protocol) == "http"]) && !anytrue([for o in self.network_interface_options : lower(o.protocol) == "http"])
      remedy  = "Set protocol = \"https\" and port = 443, with a certificate at the load balancer."
    }
  }

  obligation "security_groups_named" {
    title     = "Name the endpoint's security groups"
    area      = "network_controls"
    severity  = "low"
    rationale = "The endpoint's groups are what keeps it to the application's port, and what the application admits it by; AWS asks for them in a VPC, so code without them stops in the middle of an apply."
    provider  = "Puts the endpoint's interfaces into the groups that are named."
    frameworks = {
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.3.1", "1.3.2"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/verified-access-endpoints.html"]

    check "aws_verifiedaccess_endpoint" {
      when    = self.endpoint_type != "network-interface"
      require = length(self.security_group_ids) > 0
      remedy  = "List a group in security_group_ids that may reach the application's port only."
    }
  }

  obligation "wide_cidr_avoided" {
    title     = "Open single networks and ports"
    area      = "network_controls"
    severity  = "medium"
    rationale = "A CIDR endpoint for a whole network and all ports is the VPN that Verified Access was to replace."
    provider  = "Lets permitted clients reach the range and the ports of the endpoint."
    frameworks = {
      nist_800_53_r5   = ["AC-4", "AC-6", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
      cis_controls_8_1 = ["13.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/verified-access-endpoints.html"]

    check "aws_verifiedaccess_endpoint" {
      require = !anytrue([for o in self.cidr_options : matches("/([0-9]|1[0-5])$", o.cidr) || anytrue([for p in o.port_range : p.from_port <= 1 && p.to_port >= 65535])])
      remedy  = "Give cidr_options a narrow cidr and the ports of one protocol, such as 22."
    }
  }

  obligation "client_secret_out_of_code" {
    title     = "Write no OIDC client secret in code"
    area      = "secrets"
    severity  = "high"
    rationale = "With the secret anybody can pass for Verified Access at the identity provider; in code it stands in the repository and in every copy of it."
    provider  = "Keeps the secret encrypted and never shows it."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/verified-access/latest/ug/user-trust.html"]

    check "aws_verifiedaccess_trust_provider" {
      require = !anytrue([for o in self.oidc_options : is_written_out(o.client_secret)]) && !anytrue([for o in self.native_application_oidc_options : is_written_out(o.client_secret)])
      remedy  = "Pass client_secret through a sensitive variable or from Secrets Manager."
    }
  }

  obligation "fips_endpoints" {
    title       = "Use validated cryptography where it is demanded"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "US federal rules ask for FIPS modules; an instance is made with or without them and cannot be changed later."
    provider    = "Runs the instance with FIPS validated modules when it is made so."
    frameworks  = { nist_800_53_r5 = ["SC-13"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVerifiedAccessInstance.html"]

    check "aws_verifiedaccess_instance" {
      require = self.fips_enabled == true
      fix     = { fips_enabled = true }
    }
  }

  obligation "customer_managed_key" {
    title       = "Encrypt policies with a key of your own"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "An AWS owned key cannot be disabled or audited; policies and trust data name people and devices."
    provider    = "Uses a key of its own unless another is named."
    frameworks  = { nist_800_53_r5 = ["SC-12"] }
    derived     = ["nist_800_53_r5"]
    sources     = ["https://docs.aws.amazon.com/verified-access/latest/ug/data-protection.html"]

    check "aws_verifiedaccess_endpoint" {
      also    = ["aws_verifiedaccess_trust_provider"]
      require = anytrue([for s in self.sse_specification : s.customer_managed_key_enabled == true])
      remedy  = "Add sse_specification { customer_managed_key_enabled = true } with kms_key_arn."
    }

    check "aws_verifiedaccess_group" {
      require = anytrue([for s in self.sse_configuration : s.customer_managed_key_enabled == true])
      remedy  = "Add sse_configuration { customer_managed_key_enabled = true } with kms_key_arn."
    }
  }

  # What no code shows

  obligation "no_other_way_in" {
    title        = "Prove that applications have no other way in"
    area         = "network_controls"
    severity     = "high"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Security groups and listeners of each application, with a test from outside and from another VPC that finds it closed except through its endpoint."
    rationale    = "A policy protects the front door; load balancers that are public, or open to the whole VPC, are the back door."
    provider     = "Protects traffic that comes through the endpoint."
    frameworks   = { nist_800_53_r5 = ["SC-7", "AC-17(3)"], pci_dss_4_0 = ["1.3.1"], iso_27001_2022 = ["A.8.20"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/verified-access/latest/ug/how-it-works.html"]
  }

  obligation "policies_reviewed" {
    title        = "Review policies and groups"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Groups at the identity provider change their meaning, and a policy that named a project lets in whoever is in its group today."
    provider     = "Evaluates the claims that the trust provider sends."
    frameworks   = { nist_800_53_r5 = ["AC-6(7)", "AC-17"], pci_dss_4_0 = ["7.2.4"], iso_27001_2022 = ["A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/verified-access/latest/ug/auth-policies.html"]
  }

  obligation "secret_renewed" {
    title        = "Renew the client secret of the trust provider"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The secret stands in Terraform state and ends some day at the provider; then nobody reaches any application."
    provider     = "Takes a new secret at any time; it does not remind."
    frameworks   = { nist_800_53_r5 = ["IA-5"], pci_dss_4_0 = ["8.6.3"], iso_27001_2022 = ["A.5.17"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/verified-access/latest/ug/user-trust.html"]
  }
}
