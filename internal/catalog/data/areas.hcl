# Groups and areas. An area is one thing that somebody must own.
# aliases name the rows, domains or groups of other matrices that speak about it; where a row names
# several areas, their owners together give the owner of the row.

group "facility" {
  name        = "Facility"
  description = "Buildings, cables and machines."
}

group "platform" {
  name        = "Platform"
  description = "The software layers between the machine and the workload."
}

group "guest" {
  name        = "Guest"
  description = "The operating system that the workload sees."
}

group "network" {
  name        = "Network"
  description = "Who may reach what, and whether it stays reachable."
}

group "identity" {
  name        = "Identity"
  description = "Who people and programs are and what they may do."
}

group "data" {
  name        = "Data"
  description = "The information itself, its keys, its copies and its end."
}

group "application" {
  name        = "Application"
  description = "The code that serves the business and what it is built from."
}

group "endpoint" {
  name        = "Endpoint"
  description = "The devices that connect and the protection on the hosts that serve them."
}

group "operations" {
  name        = "Operations"
  description = "The daily work that keeps a system in a known and safe state."
}

group "governance" {
  name        = "Governance"
  description = "Rules, proof, people and contracts."
}

area "physical_facility" {
  name        = "Physical facility"
  group       = "facility"
  description = "Buildings, power, cooling and the people who may enter them."
  aliases = {
    seed_t2   = ["Physical Security"]
    seed_t3   = ["Physical Security"]
    microsoft = ["Physical datacenter"]
    csa_ccm   = ["DCS"]
  }
}

area "physical_network" {
  name        = "Physical network"
  group       = "facility"
  description = "Cables, switches, routers and the backbone between facilities."
  aliases = {
    seed_t1   = ["Networking"]
    seed_t2   = ["Infrastructure (Compute, Storage, Network)"]
    microsoft = ["Physical network"]
    csa_ccm   = ["DCS", "I&S"]
  }
}

area "physical_hardware" {
  name        = "Physical hardware"
  group       = "facility"
  description = "Servers and storage media, their firmware, repair and destruction."
  aliases = {
    seed_t1   = ["Server", "Storage"]
    seed_t2   = ["Infrastructure (Compute, Storage, Network)"]
    microsoft = ["Physical hosts"]
    csa_ccm   = ["DCS"]
  }
}

area "hypervisor" {
  name        = "Hypervisor"
  group       = "platform"
  description = "The layer that runs virtual machines and keeps tenants apart."
  aliases = {
    seed_t1 = ["Virtualization"]
    seed_t2 = ["Infrastructure (Compute, Storage, Network)"]
    seed_t3 = ["Host Infrastructure"]
    csa_ccm = ["I&S"]
  }
}

area "host_os" {
  name        = "Host operating system"
  group       = "platform"
  description = "The operating system of the physical host, below the hypervisor or the service."
  aliases = {
    seed_t2   = ["Host OS"]
    seed_t3   = ["Host Infrastructure"]
    microsoft = ["Physical hosts"]
    csa_ccm   = ["I&S"]
  }
}

area "control_plane" {
  name        = "Control plane"
  group       = "platform"
  description = "The interfaces and orchestrators that create, change and remove resources, and the operators who run them."
  aliases = {
    csa_ccm = ["I&S"]
  }
}

area "middleware" {
  name        = "Middleware"
  group       = "platform"
  description = "Database engines, web servers, brokers and other software between operating system and application."
  aliases = {
    seed_t1 = ["Middleware"]
  }
}

area "runtime" {
  name        = "Language runtime"
  group       = "platform"
  description = "The language runtime and its standard libraries in which application code executes."
  aliases = {
    seed_t1 = ["Runtime"]
    seed_t2 = ["Application Logic"]
  }
}

area "container_runtime" {
  name        = "Container runtime"
  group       = "platform"
  description = "The engine that starts containers and keeps them apart on a node."
  aliases = {
    csa_ccm = ["I&S"]
  }
}

area "guest_os" {
  name        = "Guest operating system"
  group       = "guest"
  description = "The operating system inside a virtual machine or on a worker node: hardening, accounts, updates."
  aliases = {
    seed_t1   = ["OS"]
    seed_t2   = ["Host OS"]
    seed_t3   = ["Host Infrastructure"]
    microsoft = ["Operating system"]
    mcsb      = ["Posture and Vulnerability Management"]
    csa_ccm   = ["I&S"]
  }
}

area "network_controls" {
  name        = "Network controls"
  group       = "network"
  description = "Segmentation, routes, firewall rules, private endpoints and public exposure."
  aliases = {
    seed_t2   = ["Network Controls"]
    seed_t3   = ["Network Controls"]
    microsoft = ["Network controls"]
    mcsb      = ["Network Security"]
    csa_ccm   = ["I&S"]
    ccc       = ["Networking"]
  }
}

area "ddos_protection" {
  name        = "DDoS protection"
  group       = "network"
  description = "Staying reachable while traffic floods arrive, on the network and on the application."
  aliases = {
    seed_t2 = ["Network Controls"]
    seed_t3 = ["Network Controls"]
    mcsb    = ["Network Security"]
    csa_ccm = ["I&S"]
  }
}

area "dns" {
  name        = "Name resolution"
  group       = "network"
  description = "Resolvers, zones, delegations and records, including those that point at resources long gone."
  aliases = {
    mcsb    = ["Network Security"]
    csa_ccm = ["I&S"]
  }
}

area "identity_platform" {
  name        = "Identity platform"
  group       = "identity"
  description = "The directory, sign-in and authorization engine that decides on every request."
  aliases = {
    seed_t2 = ["IAM & User Controls"]
    seed_t3 = ["Identity & Access Management"]
    mcsb    = ["Identity Management"]
    csa_ccm = ["IAM"]
  }
}

area "identity_access" {
  name        = "Identity and access"
  group       = "identity"
  description = "Users, groups, roles, policies, multi-factor sign-in and the review of who may do what."
  aliases = {
    seed_t2   = ["IAM & User Controls"]
    seed_t3   = ["Identity & Access Management"]
    microsoft = ["Identities and users"]
    mcsb      = ["Identity Management"]
    csa_ccm   = ["IAM"]
    ccc       = ["Access"]
  }
}

area "privileged_access" {
  name        = "Privileged access"
  group       = "identity"
  description = "The customer's administrators: their rights, their sessions, their emergency accounts and their approval of provider support access."
  aliases = {
    seed_t2   = ["IAM & User Controls"]
    microsoft = ["Identities and users"]
    mcsb      = ["Privileged Access"]
    csa_ccm   = ["IAM"]
    ccc       = ["Access"]
  }
}

area "workload_identity" {
  name        = "Workload identity"
  group       = "identity"
  description = "Roles and service accounts under which programs act, and the rights they carry."
  aliases = {
    mcsb    = ["Identity Management"]
    csa_ccm = ["IAM"]
    ccc     = ["Access"]
  }
}

area "data_classification" {
  name        = "Data classification"
  group       = "data"
  description = "Knowing which data is held, how sensitive it is and who answers for it."
  aliases = {
    seed_t3 = ["Data Classification & Accountability"]
    mcsb    = ["Data Protection"]
    csa_ccm = ["DSP"]
  }
}

area "data_content" {
  name        = "Data content"
  group       = "data"
  description = "The data itself: its lawfulness, its correctness and who it is shared with."
  aliases = {
    seed_t1   = ["Data"]
    seed_t2   = ["Data"]
    microsoft = ["Customer data"]
    mcsb      = ["Data Protection"]
    csa_ccm   = ["DSP"]
    ccc       = ["Data"]
  }
}

area "encryption_at_rest" {
  name        = "Encryption at rest"
  group       = "data"
  description = "Encryption of stored data, backups and logs by the service that stores them."
  aliases = {
    mcsb    = ["Data Protection"]
    csa_ccm = ["CEK"]
    ccc     = ["Encryption"]
  }
}

area "encryption_in_transit" {
  name        = "Encryption in transit"
  group       = "data"
  description = "Encryption of traffic to, from and between services, with its protocol versions and certificates."
  aliases = {
    mcsb    = ["Data Protection"]
    csa_ccm = ["CEK"]
    ccc     = ["Encryption"]
  }
}

area "client_side_encryption" {
  name        = "Client-side encryption"
  group       = "data"
  description = "Encrypting data before it leaves the customer, with keys the provider never sees."
  aliases = {
    csa_ccm = ["CEK"]
  }
}

area "key_management" {
  name        = "Key management"
  group       = "data"
  description = "Encryption keys from creation to destruction: custody, policy, rotation and use."
  aliases = {
    mcsb    = ["Data Protection"]
    csa_ccm = ["CEK"]
  }
}

area "secrets" {
  name        = "Secrets"
  group       = "data"
  description = "Passwords, tokens and connection strings of workloads: where they are kept, who reads them, when they change."
  aliases = {
    mcsb    = ["Identity Management"]
    csa_ccm = ["IAM"]
  }
}

area "backup" {
  name        = "Backup"
  group       = "data"
  description = "Copies of data and configuration that survive deletion, corruption and ransom, and proof that they restore."
  aliases = {
    mcsb    = ["Backup and recovery"]
    csa_ccm = ["BCR"]
  }
}

area "data_residency" {
  name        = "Data residency"
  group       = "data"
  description = "The countries and regions in which data, copies and metadata may rest and be processed."
  aliases = {
    csa_ccm = ["DSP"]
  }
}

area "retention_deletion" {
  name        = "Retention and deletion"
  group       = "data"
  description = "How long data is kept, when it must not be deleted, and that deletion is final."
  aliases = {
    csa_ccm = ["DSP"]
  }
}

area "application_logic" {
  name        = "Application logic"
  group       = "application"
  description = "The application's code and its security: design, input handling, errors, tests."
  aliases = {
    seed_t1   = ["Application"]
    seed_t2   = ["Application Logic"]
    microsoft = ["Applications"]
    mcsb      = ["DevOps Security"]
    csa_ccm   = ["AIS"]
  }
}

area "application_controls" {
  name        = "Application-level controls"
  group       = "application"
  description = "Protective settings around the application: endpoint authentication, request filtering, throttling, sharing rules."
  aliases = {
    seed_t3   = ["Application-Level Controls"]
    microsoft = ["Applications"]
    csa_ccm   = ["AIS"]
  }
}

area "supply_chain" {
  name        = "Software supply chain"
  group       = "application"
  description = "Images, packages, add-ons and build pipelines that end up in the workload."
  aliases = {
    mcsb    = ["DevOps Security"]
    csa_ccm = ["STA"]
  }
}

area "client_devices" {
  name        = "Client devices"
  group       = "endpoint"
  description = "Laptops, phones and workstations of users and administrators."
  aliases = {
    seed_t3   = ["Client & Endpoint Protection"]
    microsoft = ["Client devices"]
    csa_ccm   = ["UEM"]
  }
}

area "host_protection" {
  name        = "Host protection"
  group       = "endpoint"
  description = "Malware defence, integrity monitoring and detection on the machines that run the workload."
  aliases = {
    mcsb    = ["Endpoint security"]
    csa_ccm = ["TVM"]
  }
}

area "configuration" {
  name        = "Configuration"
  group       = "operations"
  description = "The settings of every cloud resource, their baseline and the detection of drift."
  aliases = {
    microsoft = ["Configurations and settings"]
    mcsb      = ["Posture and Vulnerability Management"]
    csa_ccm   = ["CCC"]
  }
}

area "patching" {
  name        = "Patching"
  group       = "operations"
  description = "Getting security updates into every layer in time."
  aliases = {
    mcsb    = ["Posture and Vulnerability Management"]
    csa_ccm = ["TVM"]
  }
}

area "vulnerability_management" {
  name        = "Vulnerability management"
  group       = "operations"
  description = "Finding, ranking and closing weaknesses, whether or not a patch exists."
  aliases = {
    mcsb    = ["Posture and Vulnerability Management"]
    csa_ccm = ["TVM"]
  }
}

area "penetration_testing" {
  name        = "Penetration testing"
  group       = "operations"
  description = "Attacking one's own part on purpose, within the rules of the other side."
  aliases = {
    mcsb    = ["Posture and Vulnerability Management"]
    csa_ccm = ["TVM"]
  }
}

area "logging_monitoring" {
  name        = "Logging and monitoring"
  group       = "operations"
  description = "Recording who did what, keeping the records and reading them."
  aliases = {
    mcsb    = ["Logging and threat detection"]
    csa_ccm = ["LOG"]
    ccc     = ["Observability"]
  }
}

area "threat_detection" {
  name        = "Threat detection"
  group       = "operations"
  description = "Recognizing attacks from signals and raising alerts that somebody answers."
  aliases = {
    mcsb    = ["Logging and threat detection"]
    csa_ccm = ["LOG", "TVM"]
  }
}

area "incident_response" {
  name        = "Incident response"
  group       = "operations"
  description = "Preparing for, containing, investigating and reporting security incidents."
  aliases = {
    mcsb    = ["Incident Response"]
    csa_ccm = ["SEF"]
  }
}

area "resilience" {
  name        = "Resilience"
  group       = "operations"
  description = "Continuing or resuming service when a zone, a region or a component fails."
  aliases = {
    mcsb    = ["Backup and recovery"]
    csa_ccm = ["BCR"]
  }
}

area "change_management" {
  name        = "Change management"
  group       = "operations"
  description = "Reviewing, announcing and reverting changes to platform and workload."
  aliases = {
    mcsb    = ["DevOps Security"]
    csa_ccm = ["CCC"]
  }
}

area "compliance_audit" {
  name        = "Compliance and audit"
  group       = "governance"
  description = "Meeting laws and standards and being able to prove it."
  aliases = {
    mcsb    = ["Governance and Strategy"]
    csa_ccm = ["A&A", "GRC"]
  }
}

area "asset_inventory" {
  name        = "Asset inventory"
  group       = "governance"
  description = "Knowing every account, resource and owner."
  aliases = {
    mcsb    = ["Asset Management"]
    csa_ccm = ["DCS"]
  }
}

area "training" {
  name        = "Training"
  group       = "governance"
  description = "People who know their part and recognize an attack."
  aliases = {
    csa_ccm = ["HRS"]
  }
}

area "sla_review" {
  name        = "Service agreement review"
  group       = "governance"
  description = "Reading what the provider promises, what it excludes, and how to leave."
  aliases = {
    csa_ccm = ["STA", "IPY"]
  }
}
