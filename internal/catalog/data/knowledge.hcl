# What the founding documents teach about shared responsibility, in our words.
# seeds holds the numbers of the facts an entry carries.

# Principles

knowledge "principle" "two_sides" {
  title = "Both sides know their part"
  text  = "A shared responsibility model writes down which security duties belong to the cloud provider and which to the customer, so that both know what is theirs."
  seeds = [1]
}

knowledge "principle" "security_and_management" {
  title = "Security and management alike"
  text  = "The split covers running things as well as securing them; it sets the boundary and what each side may expect of the other."
  seeds = [2]
}

knowledge "principle" "split_depends" {
  title = "The line moves with the service"
  text  = "Where the line runs depends on the service model and on the provider. The more the service does, the less is left to the customer."
  seeds = [3, 10]
}

knowledge "principle" "of_and_in" {
  title = "Of the cloud and in the cloud"
  text  = "The provider answers for the infrastructure of the cloud; the customer answers for what it puts in and how it configures it."
  seeds = [4]
}

knowledge "principle" "risk_is_shared" {
  title = "Risk is shared, not transferred"
  text  = "Moving to the cloud does not hand the risk over. It is carried by two, so oversight has to change with it."
  seeds = [5]
}

knowledge "principle" "cost_of_not_knowing" {
  title = "Not knowing the split is a risk itself"
  text  = "Who misreads the model leaves settings wrong, leaks data and offers more to attack."
  seeds = [6]
  areas = ["configuration", "data_content"]
}

knowledge "principle" "wrong_assumptions" {
  title = "Wrong assumptions leave gaps"
  text  = "Where each side believes the other is at work, systems stay unpatched, access stays loose and nobody logs or watches."
  seeds = [7]
  areas = ["patching", "identity_access", "logging_monitoring"]
}

knowledge "principle" "controls_at_every_layer" {
  title = "Controls at every layer"
  text  = "Security is joint work and needs a named control, with a named owner, at every layer of a service."
  seeds = [8]
}

knowledge "principle" "meaning_of_shared" {
  title = "What shared means"
  text  = "Shared means that both sides have to implement, monitor or confirm something. It never means that one of two will surely do it."
  seeds = [9]
}

knowledge "principle" "scope" {
  title = "Everything is in scope"
  text  = "The model covers hardware, infrastructure, endpoints, data, configuration and settings, operating systems, network controls and access rights."
  seeds = [11]
}

knowledge "principle" "gym" {
  title = "The gym"
  text  = "A gym keeps its machines safe and its doors locked; the member brings the lock for the locker."
  seeds = [12]
}

knowledge "principle" "iaas_asks_most" {
  title = "Infrastructure asks the most"
  text  = "Among cloud models, infrastructure as a service leaves the customer the most duties and software as a service the fewest."
  seeds = [13]
}

knowledge "principle" "provider_versions" {
  title = "Every provider draws its own version"
  text  = "Each provider publishes its own form of the model; the core is the same."
  seeds = [14]
}

knowledge "principle" "success_factors" {
  title = "What makes it work"
  text  = "It works when both sides talk to each other, act before something happens and keep learning."
  seeds = [15]
  areas = ["training", "incident_response"]
}

# Duties of the provider

knowledge "provider_duty" "infrastructure" {
  title = "Secure the infrastructure"
  text  = "Keeps facilities, hardware, networks and the software under the services secure, available and reliable: compute, storage, network, virtualization."
  seeds = [45, 53, 60, 68, 75]
  areas = ["physical_facility", "physical_network", "physical_hardware", "hypervisor", "host_os"]
}

knowledge "provider_duty" "certified_services" {
  title = "Meet the standards that services are sold under"
  text  = "Keeps its services in line with regulation and standards such as ISO, SOC and PCI DSS, and hands out the reports and certificates."
  seeds = [46, 50]
  areas = ["compliance_audit"]
}

knowledge "provider_duty" "patch_infrastructure" {
  title = "Patch the infrastructure"
  text  = "Updates servers, storage and network components below the services."
  seeds = [47, 51]
  areas = ["patching", "host_os", "physical_hardware"]
}

knowledge "provider_duty" "physical_security" {
  title = "Guard the buildings"
  text  = "Controls and watches physical access to its locations with access systems, intrusion detection and cameras, and keeps power, climate and fire under control."
  seeds = [48, 59, 67, 76]
  areas = ["physical_facility"]
}

knowledge "provider_duty" "tenant_isolation" {
  title = "Keep tenants apart"
  text  = "Runs the hypervisor and the hosts so that no customer reaches the machines or data of another."
  seeds = [49, 54, 62, 63]
  areas = ["hypervisor", "host_os"]
}

knowledge "provider_duty" "encryption_tools" {
  title = "Offer the means to encrypt"
  text  = "Provides tools and services with which customers encrypt."
  seeds = [52]
  areas = ["encryption_at_rest", "encryption_in_transit", "key_management"]
}

knowledge "provider_duty" "platform_software" {
  title = "Secure the platform"
  text  = "Secures what a platform service consists of: operating systems, runtimes, database engines, frameworks and the platform's own software, with patches, controlled access and good practice."
  seeds = [55, 69, 70]
  areas = ["middleware", "runtime", "guest_os", "control_plane", "patching"]
}

knowledge "provider_duty" "finished_application" {
  title = "Secure the finished application"
  text  = "Under software as a service, secures the application and everything it runs on."
  seeds = [56]
  areas = ["application_logic", "patching"]
}

knowledge "provider_duty" "site_recovery" {
  title = "Recover the site"
  text  = "Controls and monitors its data centers and has the means to recover them after a disaster."
  seeds = [57]
  areas = ["physical_facility", "resilience"]
}

knowledge "provider_duty" "global_network" {
  title = "Secure the global network"
  text  = "Runs and protects the network between and inside its locations."
  seeds = [58, 74]
  areas = ["physical_network"]
}

knowledge "provider_duty" "network_foundation" {
  title = "Filter at the foundation"
  text  = "Absorbs floods and filters traffic at the base of the network."
  seeds = [61]
  areas = ["ddos_protection", "physical_network"]
}

knowledge "provider_duty" "infrastructure_access" {
  title = "Control its own access"
  text  = "Controls who may touch the infrastructure."
  seeds = [64]
  areas = ["control_plane", "identity_platform"]
}

knowledge "provider_duty" "infrastructure_incidents" {
  title = "Answer infrastructure incidents"
  text  = "Detects and handles events in the infrastructure."
  seeds = [65]
  areas = ["incident_response", "threat_detection"]
}

knowledge "provider_duty" "service_redundancy" {
  title = "Keep services redundant"
  text  = "Backs up and duplicates the services it hosts. That is not a backup of what customers delete."
  seeds = [66]
  areas = ["backup", "resilience"]
}

knowledge "provider_duty" "compute" {
  title = "Run the machines under the machines"
  text  = "Runs physical servers, hypervisors and the layer that hosts virtual machines."
  seeds = [71]
  areas = ["physical_hardware", "hypervisor"]
}

knowledge "provider_duty" "storage" {
  title = "Secure the storage below"
  text  = "Secures the storage systems that services write to."
  seeds = [72]
  areas = ["physical_hardware"]
}

knowledge "provider_duty" "database_systems" {
  title = "Maintain managed database systems"
  text  = "Keeps the database systems it manages running and patched. Accounts, settings and data in them stay with the customer."
  seeds = [73]
  areas = ["middleware", "patching"]
}

# Duties of the customer

knowledge "customer_duty" "protect_data" {
  title = "Protect the data"
  text  = "Encrypts data at rest and in transit, controls access to it, keeps it intact and private."
  seeds = [77, 84, 97]
  areas = ["data_content", "encryption_at_rest", "encryption_in_transit", "identity_access"]
}

knowledge "customer_duty" "secure_applications" {
  title = "Secure the applications"
  text  = "Writes good code, tests it for weaknesses, closes them and controls access, wherever it deploys applications and workloads."
  seeds = [78, 86, 102]
  areas = ["application_logic", "vulnerability_management", "application_controls"]
}

knowledge "customer_duty" "manage_access" {
  title = "Manage identities and access"
  text  = "Manages people and programs, how they authenticate and what they are allowed, with multi-factor sign-in and least privilege."
  seeds = [79, 85, 90, 103]
  areas = ["identity_access", "workload_identity", "privileged_access"]
}

knowledge "customer_duty" "configure_safely" {
  title = "Configure resources safely"
  text  = "Sets up networks, firewall rules, security groups and every other resource by good practice."
  seeds = [80, 88]
  areas = ["configuration", "network_controls"]
}

knowledge "customer_duty" "comply" {
  title = "Comply in its own use"
  text  = "Meets the laws, standards and internal rules that apply to its use: residency, retention, audit, extra controls of its industry."
  seeds = [81, 89, 95, 99]
  areas = ["compliance_audit", "data_residency", "retention_deletion"]
}

knowledge "customer_duty" "secure_machines_and_containers" {
  title = "Secure virtual machines and containers"
  text  = "Hardens and maintains the virtual machines and containers it runs."
  seeds = [82]
  areas = ["guest_os", "supply_chain", "host_protection"]
}

knowledge "customer_duty" "choose_provider" {
  title = "Choose the provider with open eyes"
  text  = "Learns how a provider protects its sites and selects one that does it well."
  seeds = [83]
  areas = ["sla_review", "physical_facility"]
}

knowledge "customer_duty" "guest_operating_system" {
  title = "Maintain the guest operating system"
  text  = "Patches and hardens the operating system of its virtual machines wherever the model leaves it that system."
  seeds = [87, 93, 98, 105]
  areas = ["guest_os", "patching"]
}

knowledge "customer_duty" "classify_and_hold_keys" {
  title = "Classify, encrypt, hold the keys"
  text  = "Knows how sensitive its data is, encrypts accordingly and manages the keys."
  seeds = [91]
  areas = ["data_classification", "encryption_at_rest", "key_management"]
}

knowledge "customer_duty" "application_settings" {
  title = "Set the application's security settings"
  text  = "Configures the protective settings of the applications it uses or runs."
  seeds = [92]
  areas = ["application_controls"]
}

knowledge "customer_duty" "network_rules" {
  title = "Write the network rules"
  text  = "Decides by rules, routes and firewalls who reaches what."
  seeds = [94, 106]
  areas = ["network_controls"]
}

knowledge "customer_duty" "users_and_endpoints" {
  title = "Watch users, protect endpoints"
  text  = "Watches how users behave and protects the devices they work on."
  seeds = [96]
  areas = ["client_devices", "threat_detection", "logging_monitoring"]
}

knowledge "customer_duty" "read_the_agreement" {
  title = "Read the service agreement"
  text  = "Reads what the provider commits to and derives its own duties from what is missing."
  seeds = [100]
  areas = ["sla_review"]
}

knowledge "customer_duty" "managed_service_settings" {
  title = "Configure managed services and third-party software"
  text  = "Sets managed services and bought software so that they meet its own policies."
  seeds = [101]
  areas = ["configuration", "supply_chain"]
}

knowledge "customer_duty" "virtual_infrastructure" {
  title = "Configure the virtual infrastructure"
  text  = "Manages the settings of its virtual machines, networks and storage."
  seeds = [104]
  areas = ["configuration", "network_controls", "guest_os"]
}

knowledge "customer_duty" "encrypt_before_sending" {
  title = "Encrypt before sending"
  text  = "Encrypts on its own side what the provider must not be able to read."
  seeds = [107]
  areas = ["client_side_encryption"]
}

knowledge "customer_duty" "turn_on_encryption_at_rest" {
  title = "Turn on encryption at rest"
  text  = "Configures the encryption with which services store its data."
  seeds = [108]
  areas = ["encryption_at_rest"]
}

knowledge "customer_duty" "protect_traffic" {
  title = "Protect the traffic"
  text  = "Protects data on its way between itself and the provider."
  seeds = [109]
  areas = ["encryption_in_transit"]
}

# Practices

knowledge "practice" "physical_infrastructure" {
  title = "Physical infrastructure"
  text  = "The provider secures its sites; the customer finds out how and takes it into the choice of provider."
  seeds = [110]
  areas = ["physical_facility", "sla_review"]
}

knowledge "practice" "virtualization" {
  title = "Virtualization"
  text  = "The provider keeps hypervisor and hosts isolating; the customer secures its virtual machines and containers on top."
  seeds = [111]
  areas = ["hypervisor", "guest_os", "container_runtime"]
}

knowledge "practice" "compliance_two_halves" {
  title = "Compliance in two halves"
  text  = "The provider brings its infrastructure up to the standard and proves it with reports; the customer does the same for workloads and data, with the compliance tools of the provider."
  seeds = [112]
  areas = ["compliance_audit"]
}

knowledge "practice" "patch_by_layer" {
  title = "Patch by layer"
  text  = "The provider patches servers, storage and network; the customer patches operating systems, applications and other software in its virtual machines and containers."
  seeds = [113, 210]
  areas = ["patching", "guest_os"]
}

knowledge "practice" "encrypt_both_ways" {
  title = "Encrypt at rest and in transit"
  text  = "The tools come from the provider; using and managing them is the customer's work."
  seeds = [114]
  areas = ["encryption_at_rest", "encryption_in_transit", "key_management"]
}

knowledge "practice" "control_data_access" {
  title = "Control access to data"
  text  = "Protect data with access policies, role-based access and multi-factor sign-in."
  seeds = [115]
  areas = ["identity_access", "data_content"]
}

knowledge "practice" "develop_securely" {
  title = "Develop securely"
  text  = "Code securely, review code regularly and run security tests."
  seeds = [116]
  areas = ["application_logic"]
}

knowledge "practice" "protect_at_run_time" {
  title = "Protect at run time"
  text  = "Watch applications while they run and block attacks such as SQL injection and cross-site scripting."
  seeds = [117]
  areas = ["application_controls", "threat_detection"]
}

knowledge "practice" "review_users" {
  title = "Manage and review users"
  text  = "Manage identities, roles and permissions, and review and update access policies regularly."
  seeds = [118]
  areas = ["identity_access"]
}

knowledge "practice" "authenticate_strongly" {
  title = "Authenticate strongly"
  text  = "Use strong sign-in with more than one factor."
  seeds = [119]
  areas = ["identity_access", "privileged_access"]
}

knowledge "practice" "segment_networks" {
  title = "Segment networks"
  text  = "Build private networks, subnets and security groups that let through only what is needed."
  seeds = [120]
  areas = ["network_controls"]
}

knowledge "practice" "audit_configuration" {
  title = "Audit the configuration"
  text  = "Check the settings of resources regularly against good practice."
  seeds = [121]
  areas = ["configuration"]
}

knowledge "practice" "audit_trail" {
  title = "Keep an audit trail"
  text  = "Turn on logging and monitoring, for security events as well as for proof."
  seeds = [122]
  areas = ["logging_monitoring", "compliance_audit"]
}

knowledge "practice" "automate_compliance" {
  title = "Automate compliance"
  text  = "Let tools of the provider and of third parties run the checks and write the reports."
  seeds = [123]
  areas = ["compliance_audit"]
}

knowledge "practice" "cloud_native_logging" {
  title = "Enable the cloud's own logging"
  text  = "Turn on the logging service of the cloud, such as AWS CloudTrail or Azure Monitor."
  seeds = [208]
  areas = ["logging_monitoring"]
}

knowledge "practice" "central_siem" {
  title = "Correlate in one place"
  text  = "Bring events of the cloud and of the own data center together in one SIEM."
  seeds = [209]
  areas = ["logging_monitoring", "threat_detection"]
}

knowledge "practice" "saas_still_exposes" {
  title = "Patched is not configured"
  text  = "The provider patches a finished application; a wrong setting of the customer can still expose its data."
  seeds = [211]
  areas = ["patching", "application_controls", "configuration"]
}

knowledge "practice" "cloud_playbooks" {
  title = "Write playbooks for the cloud"
  text  = "Prepare incident playbooks that match events as they happen in a cloud."
  seeds = [212]
  areas = ["incident_response"]
}

knowledge "practice" "logs_for_forensics" {
  title = "Keep logs for the investigation"
  text  = "Keep logs long enough, and reachable, for a forensic investigation."
  seeds = [213]
  areas = ["incident_response", "logging_monitoring"]
}

knowledge "practice" "infrastructure_as_code" {
  title = "Build from checked code"
  text  = "Define infrastructure as code and check its security before it is applied, for example Terraform with Sentinel."
  seeds = [214]
  areas = ["configuration", "change_management"]
}

knowledge "practice" "detect_drift" {
  title = "Detect drift"
  text  = "Use posture management tools to find drift and wrong settings across services."
  seeds = [215]
  areas = ["configuration", "vulnerability_management"]
}

knowledge "practice" "function_logic" {
  title = "Secure the function's logic"
  text  = "The code of a function is the customer's to secure."
  seeds = [201]
  areas = ["application_logic"]
}

knowledge "practice" "function_input" {
  title = "Validate input, handle errors"
  text  = "A function checks everything its trigger hands over and fails without telling secrets."
  seeds = [202]
  areas = ["application_logic", "application_controls"]
}

knowledge "practice" "function_roles" {
  title = "One role for each function"
  text  = "Give every function its own identity with only the rights it needs."
  seeds = [203]
  areas = ["workload_identity"]
}

knowledge "practice" "function_secrets" {
  title = "Keep secrets out of plain variables"
  text  = "Manage the secrets of functions and watch what stands in their environment variables."
  seeds = [204]
  areas = ["secrets"]
}

knowledge "practice" "function_triggers" {
  title = "Guard gateways and triggers"
  text  = "Control who may call an API gateway and what may trigger a function."
  seeds = [205]
  areas = ["application_controls", "network_controls"]
}

knowledge "practice" "function_visibility" {
  title = "Know what functions hide"
  text  = "Functions show less of what happens below them and depend more on what the provider guarantees about the runtime."
  seeds = [206]
  areas = ["runtime", "logging_monitoring"]
}

knowledge "practice" "function_boundaries" {
  title = "Treat functions as isolated services"
  text  = "Draw a boundary around each function as around any small service."
  seeds = [207]
  areas = ["application_logic", "workload_identity"]
}

knowledge "practice" "understand_the_model" {
  title = "Understand your part"
  text  = "Study the provider's security model, its documents and its responsibility matrix, and come back to them from time to time."
  seeds = [219, 224]
  areas = ["sla_review", "training"]
}

knowledge "practice" "use_provider_services" {
  title = "Use the provider's security services"
  text  = "Use what the provider offers for security, such as AWS Shield, Microsoft Defender for Cloud (formerly Azure Security Center) or Google Cloud Security Command Center."
  seeds = [220]
  areas = ["threat_detection", "ddos_protection"]
}

knowledge "practice" "use_security_features" {
  title = "Use security features and training"
  text  = "Use encryption, access control and activity monitoring of the platform, and the courses and certifications that teach their use."
  seeds = [226]
  areas = ["training", "encryption_at_rest", "identity_access", "logging_monitoring"]
}

knowledge "practice" "defense_in_depth" {
  title = "Defend in depth"
  text  = "Put several layers of controls around applications and data."
  seeds = [221]
}

knowledge "practice" "review_policies" {
  title = "Review policies regularly"
  text  = "Check and update security policies as threats and weaknesses change."
  seeds = [222]
  areas = ["compliance_audit", "change_management"]
}

knowledge "practice" "train_staff" {
  title = "Train the staff"
  text  = "Teach the team good practice in the cloud and how responsibility is shared."
  seeds = [223]
  areas = ["training"]
}

knowledge "practice" "classify_before_moving" {
  title = "Inventory and classify before moving"
  text  = "List the data and rank it from high to low risk before it goes to the cloud."
  seeds = [225]
  areas = ["data_classification", "asset_inventory"]
}

knowledge "practice" "access_routine" {
  title = "Make access control a routine"
  text  = "Define roles with least privilege, demand multi-factor sign-in and review rights regularly."
  seeds = [227]
  areas = ["identity_access", "privileged_access"]
}

knowledge "practice" "security_culture" {
  title = "Keep a culture of security"
  text  = "Teach how to handle data and how to report what looks wrong, train by doing, and include the development teams. It never ends."
  seeds = [228]
  areas = ["training"]
}

# Duties of both

knowledge "joint_duty" "incident_planning" {
  title    = "Incident planning and communication"
  text     = "Both plan for incidents and agree in advance how they will reach each other."
  provider = "Has its own incident plan and notifies customers."
  customer = "Knows that plan and keeps a matching one of its own."
  seeds    = [124, 125]
  areas    = ["incident_response"]
}

knowledge "joint_duty" "incident_action" {
  title    = "Action during an incident"
  text     = "Each side acts where it has its hands."
  provider = "Leads investigation and repair inside its platform."
  customer = "Isolates affected resources and helps the provider's investigation."
  seeds    = [126, 127]
  areas    = ["incident_response"]
}

knowledge "joint_duty" "awareness" {
  title    = "Security awareness and training"
  text     = "Both teach the people who work with the platform."
  provider = "Offers training on its platform and keeps users informed of threats."
  customer = "Trains its people regularly for their roles and keeps a culture of security."
  seeds    = [128, 129]
  areas    = ["training"]
}

knowledge "joint_duty" "logging" {
  title    = "Logging and monitoring together"
  text     = "One side makes records possible, the other makes them useful."
  provider = "Provides secure logging and monitoring tools."
  customer = "Configures them, reads the logs for suspicious activity and reports threats to the provider."
  seeds    = [130, 131]
  areas    = ["logging_monitoring", "threat_detection"]
}

knowledge "joint_duty" "access" {
  title    = "Identity and access together"
  text     = "One side builds the locks, the other decides who gets a key."
  provider = "Provides roles, permissions and the means to enforce multi-factor sign-in."
  customer = "Applies least privilege and reviews access regularly."
  seeds    = [132, 133]
  areas    = ["identity_platform", "identity_access"]
}

knowledge "joint_duty" "data" {
  title    = "Data security together"
  text     = "One side supplies encryption and erasure, the other decides what needs them."
  provider = "Provides encryption and secure deletion."
  customer = "Classifies data, applies encryption and defines retention."
  seeds    = [134, 135]
  areas    = ["data_classification", "encryption_at_rest", "retention_deletion"]
}

knowledge "joint_duty" "vulnerabilities" {
  title    = "Vulnerability management together"
  text     = "Each side keeps its own layers current."
  provider = "Patches infrastructure and platform services."
  customer = "Keeps guest operating systems and applications up to date."
  seeds    = [136, 137]
  areas    = ["vulnerability_management", "patching"]
}

knowledge "joint_duty" "compliance" {
  title    = "Compliance together"
  text     = "The provider helps; the customer answers."
  provider = "Offers resources and guidance."
  customer = "Answers in the end for the compliance of its own use."
  seeds    = [138, 139]
  areas    = ["compliance_audit"]
}

# Misconceptions

knowledge "misconception" "provider_does_it_all" {
  title   = "The provider handles everything"
  text    = "The provider secures the layers it controls, and only those."
  belief  = "The cloud provider takes care of all security."
  reality = "It does so for what it controls, such as host systems and hardware. Access, applications and data are the customer's to secure."
  seeds   = [216]
  areas   = ["identity_access", "application_logic", "data_content"]
}

knowledge "misconception" "saas_is_safe" {
  title   = "Finished applications are safe as they come"
  text    = "A finished application arrives with settings that somebody has to decide."
  belief  = "Software as a service is secure by default."
  reality = "Customers still set access rights, sharing and retention."
  seeds   = [217]
  areas   = ["application_controls", "identity_access", "retention_deletion"]
}

knowledge "misconception" "split_is_fixed" {
  title   = "The split is fixed"
  text    = "The split has to be looked at again whenever the service, its deployment or the rules change."
  belief  = "Who is responsible for what never changes."
  reality = "It moves with the kind of service, the way it is deployed and the rules to comply with."
  seeds   = [218]
}

# Benefits

knowledge "benefit" "combined_expertise" {
  title = "Combined expertise"
  text  = "The provider knows its infrastructure, the customer knows its data and needs; the model uses both."
  seeds = [229]
}

knowledge "benefit" "focus" {
  title = "Focus on the core business"
  text  = "With the infrastructure in other hands, the customer's people work on its applications."
  seeds = [230]
}

knowledge "benefit" "simpler_management" {
  title = "Simpler security management"
  text  = "Hardware and infrastructure patches are off the list; the security team can turn to access and encryption."
  seeds = [232]
}

knowledge "benefit" "continuous_improvement" {
  title = "Continuous improvement"
  text  = "Both sides gain from a safer platform, so both keep improving it."
  seeds = [233]
}

knowledge "benefit" "economies_of_scale" {
  title = "Economies of scale"
  text  = "A provider can spend more on security than most customers, at a lower cost for each of them."
  seeds = [234]
}

# Tools

knowledge "tool" "policy_as_code" {
  title = "Policy as code"
  text  = "Terraform plans checked by Sentinel policies before they are applied."
  seeds = [269]
  areas = ["configuration", "change_management"]
}

knowledge "tool" "siem" {
  title = "SIEM"
  text  = "Collects and correlates security events of many sources."
  seeds = [270]
  areas = ["logging_monitoring", "threat_detection"]
}

knowledge "tool" "cspm" {
  title = "Cloud security posture management"
  text  = "Compares the settings of cloud resources with a baseline and reports drift."
  seeds = [271]
  areas = ["configuration", "vulnerability_management"]
}

knowledge "tool" "api_gateway" {
  title = "API gateway"
  text  = "Stands in front of functions and services and decides who may call them."
  seeds = [272]
  areas = ["application_controls"]
}

# Notes

knowledge "note" "device_access_control" {
  title = "Device access control"
  text  = "In a zero trust design devices are registered, checked for their state and protected before they may connect. A source lists this as a benefit of shared responsibility; it is a practice in its own right."
  seeds = [231]
  areas = ["client_devices", "identity_access"]
}

knowledge "note" "lost_pictures" {
  title = "Two pictures are lost"
  text  = "One document embeds a picture and another points to a chart of responsibilities by service model. Only the text has come down to us; nothing here rests on them."
  seeds = [289]
}

knowledge "note" "text_defects" {
  title = "Defects in the documents"
  text  = "Visualization layer stands for virtualization layer, customer service provider for cloud service provider, elastic cloud compute for Elastic Compute Cloud and CPS for CSP; some characters are broken. The terms here are the right ones."
  seeds = []
}
