service "aws_cloud_map" {
  name        = "AWS Cloud Map"
  cloud       = "aws"
  family      = "dns_service"
  description = "A registry of services and their instances that programs ask by API call or by DNS."
  aliases     = ["Cloud Map", "Service discovery", "Route 53 Auto Naming"]
  resources = [
    "aws_service_discovery_http_namespace",
    "aws_service_discovery_instance",
    "aws_service_discovery_private_dns_namespace",
    "aws_service_discovery_public_dns_namespace",
    "aws_service_discovery_service",
  ]
  sources = [
    "https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html",
    "https://docs.aws.amazon.com/cloud-map/latest/dg/security.html",
  ]

  resource_type "aws_service_discovery_service" {
    defaults = { force_destroy = false }
  }

  area "identity_access" {
    party    = "shared"
    kind     = "dependent"
    provider = "Checks the IAM policy of whoever registers or asks by API."
    customer = "Limits who may register instances, for each service."
    reason   = "Whoever may register an instance receives the traffic of the service."
    source   = "https://docs.aws.amazon.com/cloud-map/latest/dg/security-iam.html"
  }

  # Obligations

  obligation "no_secret_attributes" {
    title     = "Keep secrets out of instance attributes"
    area      = "secrets"
    severity  = "high"
    rationale = "Attributes are returned to everybody who may call DiscoverInstances, are not encrypted with a key of yours and stand in state; a password there is shared with every client."
    provider  = "Returns the attributes as they were registered."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cloud-map/latest/dg/data-protection.html"]

    check "aws_service_discovery_instance" {
      require = !anytrue([for k, v in self.attributes : holds_secret(k, v)])
      remedy  = "Put the secret into Secrets Manager or Parameter Store and register its ARN at most."
    }
  }

  obligation "instances_checked" {
    title       = "Check the health of registered instances"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "Without a check an instance that died stays in the answers, and so does an address that by now belongs to somebody else."
    provider    = "Leaves unhealthy instances out of answers where a check is configured or their owner reports."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "SI-4"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/cloud-map/latest/dg/services-health-checks.html"]

    check "aws_service_discovery_service" {
      require = length(self.health_check_config) > 0 || length(self.health_check_custom_config) > 0
      remedy  = "Add health_check_custom_config, or health_check_config for a service in a public namespace."
    }
  }

  obligation "instances_not_force_destroyed" {
    title     = "Do not delete services with their instances"
    area      = "change_management"
    severity  = "low"
    rationale = "With force_destroy a service that is renamed or replaced takes its registered instances along; clients find nothing until all have registered again."
    provider  = "Refuses to delete a service that has instances."
    frameworks = {
      nist_800_53_r5 = ["CM-3"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cloud-map/latest/dg/deleting-services.html"]

    check "aws_service_discovery_service" {
      require = self.force_destroy == false
      fix     = { force_destroy = false }
      autofix = true
    }
  }

  obligation "registrations_reviewed" {
    title        = "Review who may register instances"
    area         = "identity_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "servicediscovery:RegisterInstance on every service is enough to put a machine of one's own into the answers and to read what clients send."
    provider     = "Limits the action by service and namespace where the IAM policy says so."
    frameworks = {
      nist_800_53_r5 = ["AC-6(7)", "AC-3"]
      iso_27001_2022 = ["A.5.18"]
      pci_dss_4_0    = ["7.2.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/cloud-map/latest/dg/security-iam.html"]
  }

  obligation "stale_instances_removed" {
    title        = "Remove instances and namespaces that are gone"
    area         = "dns"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Clients follow a stale record to whoever owns the address now; a public namespace keeps names of old systems readable to everybody."
    provider     = "Keeps registrations until somebody removes them; only services that integrate with it do so themselves."
    frameworks = {
      nist_800_53_r5 = ["CM-8", "SC-20"]
      iso_27001_2022 = ["A.5.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/cloud-map/latest/dg/deregistering-instances.html"]
  }
}
