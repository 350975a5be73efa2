# Where the sources disagree, and what this catalog does about it.

contradiction "C1" {
  topic      = "Data in SaaS"
  resolution = "One table gives data in a finished application to the provider; every other source, the prose around that table and Microsoft's matrix give it to the customer. The customer owns its data in every model."
  areas      = ["data_content", "data_classification"]
}

contradiction "C2" {
  topic      = "Networking in IaaS"
  resolution = "Provider in one table, shared in two, customer in the prose: they speak of different layers. The physical network is the provider's; network controls are the customer's."
  areas      = ["physical_network", "network_controls"]
}

contradiction "C3" {
  topic      = "Network controls in PaaS and FaaS"
  resolution = "The tables say provider, the scenarios show customers setting rules, Microsoft says shared. Shared under caas, paas and faas, with room for each service to depart; customer obligations are listed either way. Provider under saas, where every source agrees."
  areas      = ["network_controls"]
}

contradiction "C4" {
  topic      = "Operating system in IaaS"
  resolution = "Shared in two tables, customer in a third, host with the provider in the prose. Split: the host system is the provider's, the guest system is the customer's."
  areas      = ["host_os", "guest_os"]
}

contradiction "C5" {
  topic      = "Infrastructure in IaaS"
  resolution = "Host infrastructure is shared in one table while compute, storage and virtualization are the provider's in two others. Hardware, hypervisor and host system are the provider's; the customer's part of that row is the guest system."
  areas      = ["physical_hardware", "hypervisor", "host_os", "guest_os"]
}

contradiction "C6" {
  topic      = "Application in PaaS"
  resolution = "Customer or shared, depending on whether the row includes the platform. Split: application logic is the customer's, runtime and middleware are the provider's, application-level controls are shared."
  areas      = ["application_logic", "runtime", "middleware", "application_controls"]
}

contradiction "C7" {
  topic      = "Application in SaaS"
  resolution = "Provider as code, shared as settings. Split: application logic is the provider's, application-level controls are shared."
  areas      = ["application_logic", "application_controls"]
}

contradiction "C8" {
  topic      = "Application logic in FaaS"
  resolution = "One table says shared, the prose says that customers write and manage the code. Application logic is the customer's, the runtime is the provider's."
  areas      = ["application_logic", "runtime"]
}

contradiction "C9" {
  topic      = "Identity and access in PaaS, SaaS and FaaS"
  resolution = "The tables say shared, the prose and Microsoft say customer, one source says that the provider supplies tools and the customer sets policy. Split: the identity platform is the provider's; people, rights, administrators and workload identities are the customer's. A matrix with one identity row shows the pair as shared, with these two halves as its text."
  areas      = ["identity_platform", "identity_access", "privileged_access", "workload_identity"]
}

contradiction "C10" {
  topic      = "Customer duties in FaaS"
  resolution = "Uploading code is not all of it. The longer list holds: function logic, input validation, a role for each function, secrets, and control over gateways and triggers."
  areas      = ["application_logic", "workload_identity", "secrets", "application_controls"]
}

contradiction "C11" {
  topic      = "Class of an application platform on virtual machines"
  resolution = "One document calls AWS Elastic Beanstalk both PaaS and traditional virtual machines. Its model is paas; the architecture class is a separate facet and stays traditional_vm."
  areas      = ["runtime", "guest_os"]
}

contradiction "C12" {
  topic      = "Hypervisor of bare metal"
  resolution = "A bare metal machine has no hypervisor of the provider between hardware and customer. Its variant gives the hypervisor to the customer, who may bring one or none."
  areas      = ["hypervisor", "host_os", "guest_os"]
}

contradiction "C13" {
  topic      = "Virtual machines"
  resolution = "Named under both sides. The layer that runs the machines is the provider's; each machine and all that is in it is the customer's."
  areas      = ["hypervisor", "guest_os"]
}

contradiction "C14" {
  topic      = "Databases"
  resolution = "Keeping the database system secure is given to the provider without naming the model. For a managed database the provider patches the engine; the customer owns settings, accounts, encryption choices and data. A database on a virtual machine is the customer's."
  areas      = ["middleware", "patching", "encryption_at_rest", "configuration", "data_content"]
}

contradiction "C15" {
  topic      = "Incident response"
  resolution = "One source lets the provider write the whole plan, another gives it only infrastructure events. Shared: each side plans, detects and acts on its part, and both agree how to talk."
  areas      = ["incident_response"]
}

contradiction "C16" {
  topic      = "Backup and disaster recovery"
  resolution = "The documents name only the provider's redundancy; Microsoft's service baselines name the customer in most cases. Shared: the provider keeps the service redundant, the customer configures backups and tests restores."
  areas      = ["backup", "resilience"]
}

contradiction "C17" {
  topic      = "Compliance"
  resolution = "Given to the provider, to the customer and to the customer in the end. Shared: the provider proves its services, the customer proves its use. GDPR is a law about controllers and processors, not a certificate that a provider hands over."
  areas      = ["compliance_audit"]
}

contradiction "C18" {
  topic      = "Number of service models"
  resolution = "Three, four or five. Five come from the documents: on_premises, iaas, paas, saas, faas. This catalog adds caas, because managed orchestration fits neither iaas nor paas."
  areas      = []
}

contradiction "C19" {
  topic      = "Client devices in SaaS and FaaS"
  resolution = "Customer everywhere except shared under saas; under faas the one table that says shared is followed, with the note that Microsoft and the prose of the same document say customer."
  areas      = ["client_devices"]
}

contradiction "C20" {
  topic      = "Defects in the text"
  resolution = "Corrected here: visualization layer is virtualization layer, customer service provider is cloud service provider, elastic cloud compute is Elastic Compute Cloud, CPS is CSP, and broken characters are repaired."
  areas      = []
}

contradiction "C21" {
  topic      = "Names that have changed"
  resolution = "Azure Active Directory is Microsoft Entra ID, Azure Security Center is Microsoft Defender for Cloud, the CIS controls guide is the CIS Controls Cloud Companion Guide; Azure Blueprints is deprecated and Amazon WorkDocs is discontinued. Old names stay as aliases of the new ones."
  areas      = []
}

contradiction "C22" {
  topic      = "Device access control"
  resolution = "Listed as an advantage of the model, although its text is about zero trust. Kept as a note, not as a benefit."
  areas      = ["client_devices", "identity_access"]
}
