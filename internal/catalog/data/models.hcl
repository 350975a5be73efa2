# Parties, and the default owner of every area under each service model.
#
# Decisions that the sources argue about:
# - Data, its classification, the rights on it and the settings of resources stay with the customer
#   in every model.
# - Identity is two areas: the provider runs the identity platform, the customer decides who may do
#   what. A matrix with one identity row shows the pair as shared.
# - Networks are two areas: cables and routers below, controls above. Under iaas the customer sets
#   every rule that decides who reaches a workload; under caas, paas and faas part of the path
#   belongs to the service; under saas only allow lists are left, and those are application controls.
# - The operating system is two areas: host (provider in every cloud model) and guest.
# - Client devices: every source but one says customer outside saas; the exception says shared under
#   faas, and is kept.

party "customer" {
  name        = "Customer"
  description = "The organization that uses the cloud, with all its teams."
}

party "provider" {
  name        = "Provider"
  description = "The organization that runs the cloud service, with its own suppliers."
}

party "shared" {
  name        = "Shared"
  description = "Both sides have a part to do, to watch or to confirm; the cell says which."
}

party "not_applicable" {
  name        = "Not applicable"
  description = "The thing to own does not exist here."
}

model "on_premises" {
  name        = "On premises"
  description = "The organization runs its own facilities, machines and software; there is no cloud provider."
  sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility"]
  seeds       = [16]

  # Without a provider there is no service agreement to review.
  owners = {
    physical_facility        = "customer"
    physical_network         = "customer"
    physical_hardware        = "customer"
    hypervisor               = "customer"
    host_os                  = "customer"
    control_plane            = "customer"
    middleware               = "customer"
    runtime                  = "customer"
    container_runtime        = "customer"
    guest_os                 = "customer"
    network_controls         = "customer"
    ddos_protection          = "customer"
    dns                      = "customer"
    identity_platform        = "customer"
    identity_access          = "customer"
    privileged_access        = "customer"
    workload_identity        = "customer"
    data_classification      = "customer"
    data_content             = "customer"
    encryption_at_rest       = "customer"
    encryption_in_transit    = "customer"
    client_side_encryption   = "customer"
    key_management           = "customer"
    secrets                  = "customer"
    backup                   = "customer"
    data_residency           = "customer"
    retention_deletion       = "customer"
    application_logic        = "customer"
    application_controls     = "customer"
    supply_chain             = "customer"
    client_devices           = "customer"
    host_protection          = "customer"
    configuration            = "customer"
    patching                 = "customer"
    vulnerability_management = "customer"
    penetration_testing      = "customer"
    logging_monitoring       = "customer"
    threat_detection         = "customer"
    incident_response        = "customer"
    resilience               = "customer"
    change_management        = "customer"
    compliance_audit         = "customer"
    asset_inventory          = "customer"
    training                 = "customer"
    sla_review               = "not_applicable"
  }
}

model "iaas" {
  name        = "Infrastructure as a service"
  description = "The provider rents out virtual machines, disks and networks; the customer runs everything inside the machine."
  sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility", "https://aws.amazon.com/compliance/shared-responsibility-model/", "https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate"]
  seeds       = [17]

  # Identity of workloads and people, secrets, configuration and network rules are the customer's
  # although the provider supplies the tools: without the customer nothing is decided.
  owners = {
    physical_facility      = "provider"
    physical_network       = "provider"
    physical_hardware      = "provider"
    hypervisor             = "provider"
    host_os                = "provider"
    control_plane          = "provider"
    middleware             = "customer"
    runtime                = "customer"
    container_runtime      = "customer"
    guest_os               = "customer"
    network_controls       = "customer"
    identity_platform      = "provider"
    identity_access        = "customer"
    privileged_access      = "customer"
    workload_identity      = "customer"
    data_classification    = "customer"
    data_content           = "customer"
    client_side_encryption = "customer"
    secrets                = "customer"
    application_logic      = "customer"
    application_controls   = "customer"
    supply_chain           = "customer"
    client_devices         = "customer"
    host_protection        = "customer"
    configuration          = "customer"
    asset_inventory        = "customer"
    sla_review             = "customer"
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs floods against its own network and edge."
    customer = "Keeps workloads behind load balancers or an edge service, enables stronger protection where needed, filters application-layer floods, scales and rehearses."
  }

  area "dns" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs resolvers, name servers and the names of its own endpoints."
    customer = "Owns its zones, delegations and records, protects the registrar account, removes records of deleted resources."
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts storage media where offered and provides volume and snapshot encryption."
    customer = "Turns encryption on for volumes, snapshots and images, chooses the key, encrypts inside the guest where policy asks for it."
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts traffic between its facilities and serves its interfaces over TLS."
    customer = "Encrypts traffic to, from and between its workloads, and manages their certificates and protocol versions."
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Protects key material in its key service and manages the keys that customers do not bring."
    customer = "Decides which data needs its own keys, separates key administrators from key users, rotates, watches and never deletes a key in use."
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps storage redundant and offers snapshots and a backup service."
    customer = "Backs up volumes and databases it runs, keeps copies out of reach of the same credentials, tests restores."
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers regions, keeps data at rest in the chosen one and says which data leaves it."
    customer = "Chooses regions, forbids others by policy, checks where replicas, backups, logs and support data go."
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Wipes or destroys media before reuse and removes deleted volumes."
    customer = "Sets retention and legal holds, deletes volumes, snapshots and images on time."
  }

  area "patching" {
    party    = "shared"
    kind     = "independent"
    provider = "Patches facilities, hardware, hypervisors and the services around the machine."
    customer = "Patches guest operating systems, middleware, runtimes and applications, and rebuilds images."
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Scans and fixes its hosts, hypervisors and interfaces."
    customer = "Scans guests and applications, ranks findings, fixes or isolates within a deadline."
  }

  area "penetration_testing" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its platform tested and publishes the rules for customer tests."
    customer = "Tests its own workloads within those rules and fixes what is found."
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Records control plane calls, offers network and storage logs, keeps logging services available."
    customer = "Turns logs on, collects guest and application logs, sends them to one place, protects, keeps and reads them."
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects attacks on its platform and offers detection services for customer resources."
    customer = "Enables detection in every account and region it uses, feeds it the needed logs, answers alerts."
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects and handles incidents in its own platform and tells affected customers."
    customer = "Prepares playbooks for its workloads, isolates affected resources, keeps the logs that an investigation needs."
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds independent zones and regions and keeps its interfaces available."
    customer = "Spreads workloads over zones or regions, reserves capacity and quotas, rehearses failover against its recovery objectives."
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Tests and stages changes to the platform and announces breaking changes and retirements."
    customer = "Reviews and tests its own changes as code, follows announcements, migrates before retirement dates."
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its services audited, publishes reports and certificates and signs the contracts that the law asks of a processor."
    customer = "Decides which laws and standards apply, reads the reports with their customer controls, proves the compliance of its own use."
  }

  area "training" {
    party    = "shared"
    kind     = "independent"
    provider = "Trains its own staff and publishes training and guidance for its platform."
    customer = "Trains users, developers and administrators for their roles, and rehearses."
  }
}

model "caas" {
  name        = "Containers as a service"
  description = "The provider runs the orchestrator and supplies the nodes; the customer brings container images and the cluster configuration."
  sources     = ["https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility", "https://docs.aws.amazon.com/eks/latest/userguide/security.html", "https://learn.microsoft.com/en-us/azure/aks/support-policies"]

  # The default is a cluster whose worker nodes run in the customer's account from images that the
  # provider builds and offers to upgrade. So the node (guest_os, container_runtime) is shared: a
  # published fix protects nobody until the nodes are replaced. Where the provider also replaces the
  # nodes, the service says so; where the customer builds its own image, its variant says customer.
  owners = {
    physical_facility      = "provider"
    physical_network       = "provider"
    physical_hardware      = "provider"
    hypervisor             = "provider"
    host_os                = "provider"
    control_plane          = "provider"
    middleware             = "customer"
    runtime                = "customer"
    identity_platform      = "provider"
    identity_access        = "customer"
    privileged_access      = "customer"
    workload_identity      = "customer"
    data_classification    = "customer"
    data_content           = "customer"
    client_side_encryption = "customer"
    secrets                = "customer"
    application_logic      = "customer"
    client_devices         = "customer"
    configuration          = "customer"
    asset_inventory        = "customer"
    sla_review             = "customer"
  }

  area "container_runtime" {
    party    = "shared"
    kind     = "dependent"
    provider = "Ships and updates the container runtime as part of the managed node image."
    customer = "Replaces nodes to receive updates, runs containers without privileges, isolates workloads that do not trust each other."
  }

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds, hardens and publishes node images and their updates, and offers automatic node upgrades."
    customer = "Uses the managed images, lets nodes upgrade or replaces them in time, keeps extra software and logins off the nodes."
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the cluster network, its policy engine where offered, and the path to the control plane."
    customer = "Restricts the control plane endpoint, places nodes in private subnets, writes firewall rules and network policies, decides what is exposed."
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs floods against its network and against the control plane."
    customer = "Puts ingress behind protected load balancers, filters application-layer floods, limits what a cluster may scale to."
  }

  area "dns" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs resolvers, name servers and the names of its own endpoints."
    customer = "Owns its zones, delegations and records, protects the registrar account, removes records of deleted resources."
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts the control plane store and provides volume encryption."
    customer = "Encrypts cluster secrets with its own key where offered, encrypts node disks and persistent volumes."
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "independent"
    provider = "Encrypts traffic between control plane and nodes and serves the cluster interface over TLS."
    customer = "Terminates TLS at its ingress, encrypts traffic between services where needed, manages certificates."
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Protects key material in its key service and uses it for cluster and volume encryption."
    customer = "Decides which clusters and volumes need its own keys, limits who may use them, rotates and never deletes a key in use."
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Backs up the control plane it runs."
    customer = "Backs up persistent volumes and cluster objects or rebuilds them from code, tests restores."
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers regions, keeps data at rest in the chosen one and says which data leaves it."
    customer = "Chooses regions, forbids others by policy, checks where replicas, backups, logs and support data go."
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Wipes media before reuse and removes deleted clusters, nodes and volumes."
    customer = "Sets retention for volumes, images and logs, deletes what a removed cluster leaves behind."
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Provides admission control, pod security levels, ingress and throttling."
    customer = "Enforces them on every namespace, sets resource limits, protects ingress with authentication and request filtering."
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Vets and signs node images, control plane components and managed add-ons."
    customer = "Vets base images and packages, scans and signs its images, admits only trusted ones, updates add-ons it installed."
  }

  area "host_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hardens the managed node image and protects the control plane hosts."
    customer = "Runs runtime detection on its nodes or enables it as a service, acts on findings."
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the control plane and publishes patched node images and add-on versions."
    customer = "Picks a supported version, accepts or schedules upgrades, replaces nodes, rebuilds container images."
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Scans and fixes the control plane, node images and managed add-ons, and publishes bulletins."
    customer = "Scans images and running workloads, follows the bulletins, fixes within a deadline."
  }

  area "penetration_testing" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its platform tested and publishes the rules for customer tests."
    customer = "Tests its own workloads within those rules and fixes what is found."
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Produces control plane, audit and node logs and metrics."
    customer = "Turns them on, collects container and application logs, protects, keeps and reads them."
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects attacks on its platform and offers detection services for customer resources."
    customer = "Enables detection in every account and region it uses, feeds it the needed logs, answers alerts."
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Handles incidents in the control plane and managed node components and tells affected customers."
    customer = "Prepares playbooks for pods, nodes and cluster credentials, isolates them, keeps evidence that short-lived containers would lose."
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the control plane available and replaces failed managed nodes."
    customer = "Spreads nodes and replicas over zones, sets disruption budgets and probes, rehearses losing a zone and a cluster."
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Tests and stages changes to the platform and announces breaking changes and retirements."
    customer = "Reviews and tests its own changes as code, follows announcements, migrates before retirement dates."
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its services audited, publishes reports and certificates and signs the contracts that the law asks of a processor."
    customer = "Decides which laws and standards apply, reads the reports with their customer controls, proves the compliance of its own use."
  }

  area "training" {
    party    = "shared"
    kind     = "independent"
    provider = "Trains its own staff and publishes training and guidance for its platform."
    customer = "Trains users, developers and administrators for their roles, and rehearses."
  }
}

model "paas" {
  name        = "Platform as a service"
  description = "The provider runs a ready platform such as a database, a store or an application host; the customer brings data, code and settings."
  sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility", "https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate"]
  seeds       = [18]

  # The runtime and middleware are the provider's to run and patch. Choosing a supported version is
  # the customer's part of patching; families in which it weighs more say so.
  owners = {
    physical_facility      = "provider"
    physical_network       = "provider"
    physical_hardware      = "provider"
    hypervisor             = "provider"
    host_os                = "provider"
    control_plane          = "provider"
    middleware             = "provider"
    runtime                = "provider"
    container_runtime      = "provider"
    guest_os               = "provider"
    identity_platform      = "provider"
    identity_access        = "customer"
    privileged_access      = "customer"
    workload_identity      = "customer"
    data_classification    = "customer"
    data_content           = "customer"
    client_side_encryption = "customer"
    secrets                = "customer"
    application_logic      = "customer"
    client_devices         = "customer"
    host_protection        = "provider"
    configuration          = "customer"
    asset_inventory        = "customer"
    sla_review             = "customer"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the service endpoint and its network, and offers firewall rules, private endpoints and public access switches."
    customer = "Turns public access off or narrows it, connects through private endpoints, routes and filters its own side."
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs floods against the service endpoints and its network."
    customer = "Narrows public exposure, enables stronger protection and request filtering where needed, sets limits and alarms on load."
  }

  area "dns" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs resolvers, name servers and the names of its own endpoints."
    customer = "Owns its zones, delegations and records, protects the registrar account, removes records of deleted resources."
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts stored data, by default or when asked, with keys of its own or of the customer."
    customer = "Turns encryption on where it is not the default, chooses the key, covers backups, logs and exports too."
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS on every endpoint and keeps protocol versions and its certificates current."
    customer = "Refuses plain text and old protocol versions, verifies the service certificate in clients, manages certificates of its own domains."
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Protects key material in its key service and manages the keys that customers do not bring."
    customer = "Decides which data needs its own keys, separates key administrators from key users, rotates, watches and never deletes a key in use."
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the service redundant and runs the backups that are configured."
    customer = "Turns backups on, sets retention and copies to another region or account, protects them from deletion, tests restores."
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers regions, keeps data at rest in the chosen one and says which data leaves it."
    customer = "Chooses regions, forbids others by policy, checks where replicas, backups, logs and support data go."
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Applies lifecycle rules and locks, and makes deleted data unrecoverable within a stated time."
    customer = "Defines retention, lifecycle rules, locks and legal holds, deletes on time, covers copies and logs."
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Provides authentication, request filtering and throttling features and enforces what is configured."
    customer = "Turns them on and tunes them, defines who may call which endpoint, keeps fine-grained rules in the service."
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Vets the components of the service and its managed runtimes."
    customer = "Vets its own packages and extensions, pins and updates them, protects its build and deployment pipeline."
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts, operating systems, engines and runtimes of the service."
    customer = "Chooses supported versions and maintenance windows, plans major upgrades, patches its own code and packages."
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Scans and fixes the service and publishes bulletins that call for action."
    customer = "Scans its code, packages and settings, follows the bulletins, fixes within a deadline."
  }

  area "penetration_testing" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its platform tested and publishes the rules for customer tests."
    customer = "Tests its own workloads within those rules and fixes what is found."
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Produces audit, access and diagnostic logs and metrics."
    customer = "Turns them on, routes them to one place, protects, keeps and reads them, sets alarms."
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects attacks on its platform and offers detection services for customer resources."
    customer = "Enables detection in every account and region it uses, feeds it the needed logs, answers alerts."
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Handles incidents in the service and tells affected customers."
    customer = "Keeps a security contact current, prepares playbooks for data exposure and stolen credentials, cuts access, preserves logs."
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps the service available within the chosen redundancy."
    customer = "Chooses the redundancy and edition that its objectives need, plans for losing a region, rehearses failover."
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Tests and stages changes to the platform and announces breaking changes and retirements."
    customer = "Reviews and tests its own changes as code, follows announcements, migrates before retirement dates."
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its services audited, publishes reports and certificates and signs the contracts that the law asks of a processor."
    customer = "Decides which laws and standards apply, reads the reports with their customer controls, proves the compliance of its own use."
  }

  area "training" {
    party    = "shared"
    kind     = "independent"
    provider = "Trains its own staff and publishes training and guidance for its platform."
    customer = "Trains users, developers and administrators for their roles, and rehearses."
  }
}

model "faas" {
  name        = "Functions as a service"
  description = "The provider runs and scales single functions when events arrive; the customer brings their code, triggers and rights."
  sources     = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html", "https://learn.microsoft.com/en-us/azure/azure-functions/security-concepts"]
  seeds       = [20, 21]

  owners = {
    physical_facility      = "provider"
    physical_network       = "provider"
    physical_hardware      = "provider"
    hypervisor             = "provider"
    host_os                = "provider"
    control_plane          = "provider"
    middleware             = "provider"
    runtime                = "provider"
    container_runtime      = "provider"
    guest_os               = "provider"
    identity_platform      = "provider"
    identity_access        = "customer"
    privileged_access      = "customer"
    workload_identity      = "customer"
    data_classification    = "customer"
    data_content           = "customer"
    client_side_encryption = "customer"
    secrets                = "customer"
    application_logic      = "customer"
    host_protection        = "provider"
    configuration          = "customer"
    asset_inventory        = "customer"
    sla_review             = "customer"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the network in which functions execute and the endpoints that invoke them."
    customer = "Decides which triggers and endpoints are public, attaches functions to its own network where they need it, filters their outbound traffic."
  }

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs floods against its network and the endpoints that invoke functions."
    customer = "Throttles and authenticates callers, caps concurrency and cost, filters requests at the gateway."
  }

  area "dns" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs resolvers, name servers and the names of its own endpoints."
    customer = "Owns its zones, delegations and records, protects the registrar account, removes records of deleted resources."
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts code packages, environment variables and temporary storage."
    customer = "Chooses its own key for what is sensitive, encrypts the stores that functions write to."
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves invocation and management endpoints over TLS."
    customer = "Uses TLS for every call out of a function, sets the minimum version on its own domains, verifies certificates."
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Protects key material in its key service and manages default keys for code and variables."
    customer = "Decides where its own keys are needed, gives each function only the key use it needs, rotates and watches use."
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps deployed code and its own configuration store redundant."
    customer = "Keeps code and configuration in version control so that functions can be redeployed, backs up the data they write."
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers regions, keeps data at rest in the chosen one and says which data leaves it."
    customer = "Chooses regions, forbids others by policy, checks where replicas, backups, logs and support data go."
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Discards execution environments and removes deleted functions and versions."
    customer = "Leaves nothing sensitive in temporary storage, sets retention on logs, queues and stores that functions feed."
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Provides authorizers, validation, throttling and trigger conditions in front of functions."
    customer = "Authenticates every trigger, validates input before it reaches code, sets throttles and timeouts."
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Vets the managed runtimes and the execution environment."
    customer = "Vets packages, layers and extensions in its functions, scans and signs them, protects its pipeline."
  }

  area "client_devices" {
    party    = "shared"
    kind     = "independent"
    provider = "Lets sign-in to its consoles and interfaces depend on the state of the device."
    customer = "Secures the devices of administrators, developers and callers, and requires compliant devices at sign-in."
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the execution environment and the managed runtimes."
    customer = "Leaves runtimes before their end of support, patches its packages and layers, rebuilds container images."
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Scans and fixes the execution environment and the managed runtimes."
    customer = "Scans function code and packages, removes unused functions and versions, fixes within a deadline."
  }

  area "penetration_testing" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its platform tested and publishes the rules for customer tests."
    customer = "Tests its own workloads within those rules and fixes what is found."
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Captures invocations, errors and whatever the function prints."
    customer = "Logs what an investigation needs without secrets, turns on access and data logs, sets retention and alarms."
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects attacks on its platform and offers detection services for customer resources."
    customer = "Enables detection in every account and region it uses, feeds it the needed logs, answers alerts."
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Handles incidents in the execution platform and tells affected customers."
    customer = "Prepares playbooks for stolen function credentials and bad deployments, can stop a trigger at once, keeps logs."
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs functions across zones and scales them."
    customer = "Makes functions repeatable, handles retries and dead letters, sets concurrency limits, plans for losing a region."
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Tests and stages changes to the platform and announces breaking changes and retirements."
    customer = "Reviews and tests its own changes as code, follows announcements, migrates before retirement dates."
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its services audited, publishes reports and certificates and signs the contracts that the law asks of a processor."
    customer = "Decides which laws and standards apply, reads the reports with their customer controls, proves the compliance of its own use."
  }

  area "training" {
    party    = "shared"
    kind     = "independent"
    provider = "Trains its own staff and publishes training and guidance for its platform."
    customer = "Trains users, developers and administrators for their roles, and rehearses."
  }
}

model "saas" {
  name        = "Software as a service"
  description = "The provider runs a finished application; the customer brings users, data and settings."
  sources     = ["https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility", "https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate"]
  seeds       = [19]

  owners = {
    physical_facility        = "provider"
    physical_network         = "provider"
    physical_hardware        = "provider"
    hypervisor               = "provider"
    host_os                  = "provider"
    control_plane            = "provider"
    middleware               = "provider"
    runtime                  = "provider"
    container_runtime        = "provider"
    guest_os                 = "provider"
    network_controls         = "provider"
    ddos_protection          = "provider"
    identity_platform        = "provider"
    identity_access          = "customer"
    privileged_access        = "customer"
    workload_identity        = "customer"
    data_classification      = "customer"
    data_content             = "customer"
    encryption_at_rest       = "provider"
    encryption_in_transit    = "provider"
    client_side_encryption   = "customer"
    secrets                  = "customer"
    application_logic        = "provider"
    host_protection          = "provider"
    configuration            = "customer"
    patching                 = "provider"
    vulnerability_management = "provider"
    asset_inventory          = "customer"
    sla_review               = "customer"
  }

  area "dns" {
    party    = "shared"
    kind     = "independent"
    provider = "Runs the names of its service and tells customers which records their own domain needs."
    customer = "Owns its domain, sets and removes the records that point at the service or let it send mail in its name."
  }

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Creates, stores and rotates the keys of the service and offers customer keys in some editions."
    customer = "Decides whether the data calls for its own key and, if so, keeps it available, rotates it and can revoke it."
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Protects the whole service against loss and keeps deleted items for a stated time."
    customer = "Knows that time, exports or backs up what must outlive it, tests restores of single items."
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes where the service stores and processes data and offers a choice in some editions."
    customer = "Chooses the storage location at sign-up, reads the exceptions, settles transfers in the contract."
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Provides retention settings and erases data of a closed account within a stated time."
    customer = "Sets retention and legal holds, exports before leaving, asks for proof of erasure where the law wants it."
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Provides sharing, session and access settings and enforces them."
    customer = "Sets sharing, session, allow list and integration rules, reviews third-party apps, watches for risky use."
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Vets everything the application is built from and its subcontractors."
    customer = "Vets marketplace add-ons, connectors and macros before letting them in."
  }

  area "client_devices" {
    party    = "shared"
    kind     = "independent"
    provider = "Secures its client apps and lets access depend on the state of the device."
    customer = "Manages and protects the devices, requires compliant ones, removes company data from lost ones."
  }

  area "penetration_testing" {
    party    = "shared"
    kind     = "independent"
    provider = "Has the application tested and shares a summary."
    customer = "Reads the summary, tests its own configuration and integrations where the contract allows."
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Records sign-ins, administration and use, and offers the records for export."
    customer = "Turns auditing on where it is optional, exports before records expire, reads them, watches user behavior."
  }

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Detects attacks on the service and flags suspicious accounts and content."
    customer = "Enables the alerts, connects them to its own monitoring, acts on taken-over accounts."
  }

  area "incident_response" {
    party    = "shared"
    kind     = "dependent"
    provider = "Handles incidents in the application and tells affected customers."
    customer = "Keeps a security contact current, knows how to suspend users and integrations, meets its own duties to notify."
  }

  area "resilience" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps the service available and recovers it after a disaster."
    customer = "Plans how to work while the service is down and how to move if it ends."
  }

  area "change_management" {
    party    = "shared"
    kind     = "independent"
    provider = "Tests and stages releases and announces changes."
    customer = "Follows release notes, tries changes with a few users, controls its own settings changes."
  }

  area "compliance_audit" {
    party    = "shared"
    kind     = "independent"
    provider = "Has its services audited, publishes reports and certificates and signs the contracts that the law asks of a processor."
    customer = "Decides which laws and standards apply, reads the reports with their customer controls, proves the compliance of its own use."
  }

  area "training" {
    party    = "shared"
    kind     = "independent"
    provider = "Trains its own staff and publishes training and guidance for its platform."
    customer = "Trains users, developers and administrators for their roles, and rehearses."
  }
}
