# Published matrices, word for word. They stay as they are, also where models.hcl decides otherwise;
# contradictions.hcl says where and why.

preset "seed_t1" {
  name        = "Stack layers"
  description = "Nine layers of the stack under four models; one owner per layer."
  source      = "user document 004"
  models      = ["on_premises", "iaas", "paas", "saas"]

  row "Application" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "provider" }
    areas  = ["application_logic"]
    seeds  = [22]
  }

  row "Data" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "provider" }
    areas  = ["data_content"]
    seeds  = [23]
  }

  row "Runtime" {
    owners = { on_premises = "customer", iaas = "customer", paas = "provider", saas = "provider" }
    areas  = ["runtime"]
    seeds  = [24]
  }

  row "Middleware" {
    owners = { on_premises = "customer", iaas = "customer", paas = "provider", saas = "provider" }
    areas  = ["middleware"]
    seeds  = [25]
  }

  row "OS" {
    owners = { on_premises = "customer", iaas = "customer", paas = "provider", saas = "provider" }
    areas  = ["guest_os"]
    seeds  = [26]
  }

  row "Virtualization" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["hypervisor"]
    seeds  = [27]
  }

  row "Server" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_hardware"]
    seeds  = [28]
  }

  row "Storage" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_hardware"]
    seeds  = [29]
  }

  row "Networking" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_network"]
    seeds  = [30]
  }
}

preset "seed_t2" {
  name        = "Core layers"
  description = "Seven layers under five models, with shared cells."
  source      = "user document 002, first table"
  models      = ["on_premises", "iaas", "paas", "saas", "faas"]

  row "Physical Security" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider", faas = "provider" }
    areas  = ["physical_facility"]
    seeds  = [31]
  }

  row "Infrastructure (Compute, Storage, Network)" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider", faas = "provider" }
    areas  = ["physical_network", "physical_hardware", "hypervisor"]
    seeds  = [32]
  }

  row "Host OS" {
    owners = { on_premises = "customer", iaas = "shared", paas = "provider", saas = "provider", faas = "provider" }
    areas  = ["host_os", "guest_os"]
    seeds  = [33]
  }

  row "Network Controls" {
    owners = { on_premises = "customer", iaas = "shared", paas = "provider", saas = "provider", faas = "provider" }
    areas  = ["network_controls", "ddos_protection"]
    seeds  = [34]
  }

  row "Application Logic" {
    owners = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "provider", faas = "shared" }
    areas  = ["runtime", "application_logic"]
    seeds  = [35]
  }

  row "Data" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "customer", faas = "customer" }
    areas  = ["data_content"]
    seeds  = [36]
  }

  row "IAM & User Controls" {
    owners = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "shared", faas = "shared" }
    areas  = ["identity_platform", "identity_access", "privileged_access"]
    seeds  = [37]
  }
}

preset "seed_t3" {
  name        = "Responsibilities with CIS coverage"
  description = "Seven responsibilities under five models and whether the CIS guides cover them."
  source      = "user document 002, second table"
  models      = ["on_premises", "iaas", "paas", "saas", "faas"]

  row "Data Classification & Accountability" {
    owners     = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "customer", faas = "customer" }
    areas      = ["data_classification"]
    seeds      = [38]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = true }
  }

  row "Client & Endpoint Protection" {
    owners     = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "shared", faas = "shared" }
    areas      = ["client_devices"]
    seeds      = [39]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = true }
  }

  row "Identity & Access Management" {
    owners     = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "shared", faas = "shared" }
    areas      = ["identity_platform", "identity_access"]
    seeds      = [40]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = true }
  }

  row "Application-Level Controls" {
    owners     = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "shared", faas = "shared" }
    areas      = ["application_controls"]
    seeds      = [41]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = true }
  }

  row "Network Controls" {
    owners     = { on_premises = "customer", iaas = "shared", paas = "provider", saas = "provider", faas = "provider" }
    areas      = ["network_controls", "ddos_protection"]
    seeds      = [42]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = true }
  }

  row "Host Infrastructure" {
    owners     = { on_premises = "customer", iaas = "shared", paas = "provider", saas = "provider", faas = "provider" }
    areas      = ["hypervisor", "host_os", "guest_os"]
    seeds      = [43]
    covered_by = { cis_controls_guide = true, cis_foundations_benchmarks = false }
  }

  row "Physical Security" {
    owners     = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider", faas = "provider" }
    areas      = ["physical_facility"]
    seeds      = [44]
    covered_by = { cis_controls_guide = false, cis_foundations_benchmarks = false }
  }
}

preset "microsoft_2026" {
  name        = "Microsoft shared responsibility matrix"
  description = "Ten areas under four models as Microsoft publishes them for Azure."
  source      = "Shared responsibility in the cloud, MicrosoftDocs/azure-docs articles/security/fundamentals/shared-responsibility.md of 2026-01-12, (c) Microsoft, CC BY 4.0"
  models      = ["on_premises", "iaas", "paas", "saas"]

  row "Customer data" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "customer" }
    areas  = ["data_content"]
  }

  row "Configurations and settings" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "customer" }
    areas  = ["configuration"]
  }

  row "Identities and users" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "customer" }
    areas  = ["identity_access", "privileged_access"]
  }

  row "Client devices" {
    owners = { on_premises = "customer", iaas = "customer", paas = "customer", saas = "shared" }
    areas  = ["client_devices"]
  }

  row "Applications" {
    owners = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "shared" }
    areas  = ["application_logic", "application_controls"]
  }

  row "Network controls" {
    owners = { on_premises = "customer", iaas = "customer", paas = "shared", saas = "provider" }
    areas  = ["network_controls"]
  }

  row "Operating system" {
    owners = { on_premises = "customer", iaas = "customer", paas = "provider", saas = "provider" }
    areas  = ["guest_os"]
  }

  row "Physical hosts" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_hardware", "host_os"]
  }

  row "Physical network" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_network"]
  }

  row "Physical datacenter" {
    owners = { on_premises = "customer", iaas = "provider", paas = "provider", saas = "provider" }
    areas  = ["physical_facility"]
  }
}
