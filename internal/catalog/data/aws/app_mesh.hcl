service "aws_app_mesh" {
  name        = "AWS App Mesh"
  cloud       = "aws"
  family      = "load_balancer"
  status      = "discontinued"
  description = "A control plane for Envoy proxies beside the customer's containers. AWS stopped taking customers in 2024 and set the end of the service to 30 September 2026."
  aliases     = ["App Mesh"]
  resources = [
    "aws_appmesh_gateway_route",
    "aws_appmesh_mesh",
    "aws_appmesh_route",
    "aws_appmesh_virtual_gateway",
    "aws_appmesh_virtual_node",
    "aws_appmesh_virtual_router",
    "aws_appmesh_virtual_service",
  ]
  sources = [
    "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html",
    "https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/",
  ]

  # DROP_ALL is what a mesh does that says nothing.
  resource_type "aws_appmesh_mesh" {
    defaults = { "spec.egress_filter.type" = "DROP_ALL" }
    identity = ["id", "name", "arn"]
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Ran the control plane and published images of Envoy."
    customer = "Runs the proxies and replaces their images when Envoy has a security fix."
    reason   = "The proxy that carries the traffic is a container of the customer."
    source   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hands certificates and TLS settings to the proxies."
    customer = "Turns TLS on at listeners, enforces it in clients, brings certificates and the authorities to trust."
    reason   = "The mesh carries plain text unless listeners and clients ask for TLS."
    source   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html"
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Announced the end two years ahead and named successors."
    customer = "Moves its services to Amazon ECS Service Connect, Amazon VPC Lattice or a mesh of its own."
    reason   = "The service ends; moving away is the customer's part."
    source   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html"
  }

  # Obligations

  obligation "egress_filtered" {
    title     = "Let proxies reach only what the mesh knows"
    area      = "network_controls"
    severity  = "medium"
    rationale = "With ALLOW_ALL a container that is taken over sends data to any address through the proxy."
    provider  = "Makes proxies drop traffic to destinations outside the mesh unless told otherwise."
    frameworks = {
      cis_controls_8_1 = ["13.4"]
      nist_800_53_r5   = ["SC-7(5)", "AC-4"]
      iso_27001_2022   = ["A.8.20"]
      pci_dss_4_0      = ["1.3.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/app-mesh/latest/userguide/meshes.html"]

    check "aws_appmesh_mesh" {
      require = !anytrue([for s in self.spec : anytrue([for f in s.egress_filter : f.type == "ALLOW_ALL"])])
      remedy  = "Remove egress_filter with type = \"ALLOW_ALL\"; add virtual services or nodes for outside destinations."
    }
  }

  obligation "tls_strict" {
    title     = "Accept TLS only at listeners of the mesh"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "DISABLED and PERMISSIVE let a client talk to the service in plain text and without an identity."
    provider  = "Configures the proxy with the mode that the listener names."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)", "SC-23"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html"]

    check "aws_appmesh_virtual_node" {
      also    = ["aws_appmesh_virtual_gateway"]
      when    = length(self.spec[0].listener) > 0
      require = alltrue([for l in self.spec[0].listener : anytrue([for t in l.tls : t.mode == "STRICT"])])
      remedy  = "Add tls with mode = \"STRICT\" and a certificate to each listener."
    }
  }

  obligation "access_log" {
    title     = "Write the proxies' access log"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "Calls between services leave no other record; without it nobody can tell which service called which."
    provider  = "Makes the proxy write the log to the file that is named, usually /dev/stdout."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-12"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy-logs.html"]

    check "aws_appmesh_virtual_node" {
      also    = ["aws_appmesh_virtual_gateway"]
      require = anytrue([for g in self.spec[0].logging : length(g.access_log) > 0])
      remedy  = "Add logging with access_log and a file path such as /dev/stdout."
    }
  }

  obligation "migrated" {
    title        = "Prove that nothing depends on App Mesh any more"
    area         = "change_management"
    severity     = "high"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "List of meshes, virtual nodes and task or pod definitions with the Envoy image, for each the successor, the date of the move and how TLS between services is kept."
    rationale    = "After the end proxies get no configuration and images no fixes; services that restart lose their way to each other."
    provider     = "Ended the service on the announced day; running proxies are the customer's."
    frameworks = {
      nist_800_53_r5 = ["SA-22"]
      iso_27001_2022 = ["A.5.30", "A.8.32"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html"]
  }

  obligation "envoy_updated" {
    title        = "Replace old Envoy images"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Envoy has several fixes for remote flaws a year; a sidecar pinned to an old tag carries all traffic of the service."
    provider     = "Published images until the end of the service; nobody updates running tasks."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "RA-5"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/app-mesh/latest/userguide/envoy.html"]
  }
}
