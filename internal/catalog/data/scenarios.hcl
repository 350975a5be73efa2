# Composed examples: a workload of an industry, the services it stands on, and who does what. Behind
# each duty of the customer stand the obligations that make it checkable; examples/scenarios has each
# of them as a module, and its careless twin.
#
# Laws are no certificates. Where a framework is a law (GDPR, HIPAA), the provider's part is a contract
# as processor or business associate and a list of covered services; compliance is the customer's.

scenario "ecommerce_aws" {
  name        = "E-commerce site on AWS"
  industry    = "E-commerce"
  description = "A web shop that has to stay up, stay fast on the busy days and keep its customers' data: a fleet of EC2 instances behind a load balancer with a web application firewall, a database on RDS, pictures and receipts in S3."
  frameworks  = ["pci_dss_4_0", "gdpr", "iso_27001_2022"]
  seeds       = [140]

  service "aws_ec2" {
    role = "Runs the shop in a fleet that grows and shrinks with its visitors."
  }

  service "aws_rds" {
    role = "Keeps orders and accounts."
  }

  service "aws_s3" {
    role = "Keeps product pictures, receipts and exports."
  }

  service "aws_waf" {
    role = "Filters requests before they reach the shop."
  }

  service "aws_iam" {
    role = "Decides which people and programs may touch what."
  }

  service "aws_vpc" {
    role = "Separates load balancer, shop and database."
  }

  service "aws_config" {
    role = "Records every change of a setting and judges it."
  }

  duty "infrastructure" {
    party = "provider"
    area  = "physical_hardware"
    text  = "AWS runs the data centers, networks and machines under EC2, S3 and RDS."
    seeds = [141]
  }

  duty "certified_services" {
    party = "provider"
    area  = "compliance_audit"
    text  = "AWS has its services assessed for PCI DSS and certified for ISO 27001, offers the contract that GDPR asks of a processor, and hands out the reports in AWS Artifact."
    seeds = [142]
  }

  duty "infrastructure_patches" {
    party = "provider"
    area  = "patching"
    text  = "AWS updates hosts, hypervisors, storage and network devices, and ships the database engine's patches. What runs inside an instance is not among them."
    seeds = [143]
  }

  duty "data_at_rest" {
    party       = "customer"
    area        = "encryption_at_rest"
    text        = "Encrypts what is stored: buckets with server-side encryption, the database, the volumes of the fleet."
    obligations = ["aws_s3.kms_encryption", "aws_s3.sse_c_blocked", "aws_rds.storage_encrypted", "aws_ec2.template_volumes_encrypted", "aws_ec2.encryption_by_default"]
    seeds       = [144]
  }

  duty "data_in_transit" {
    party       = "customer"
    area        = "encryption_in_transit"
    text        = "Encrypts what travels: the bucket refuses requests without TLS, the database refuses connections without it."
    obligations = ["aws_s3.tls_only", "aws_rds.tls_required", "aws_rds.client_verifies_certificate"]
    seeds       = [144]
  }

  duty "data_kept_private" {
    party       = "customer"
    area        = "application_controls"
    text        = "Keeps buckets closed to the public, in the bucket and in the account, and finds what should not lie there."
    obligations = ["aws_s3.public_access_blocked", "aws_s3.policy_not_public", "aws_s3.sensitive_data_discovered"]
    seeds       = [144]
  }

  duty "web_firewall" {
    party       = "customer"
    area        = "application_controls"
    text        = "Puts AWS WAF with maintained rules in front of the shop, lets it block, and keeps its log."
    obligations = ["aws_waf.rules_present", "aws_waf.managed_rules", "aws_waf.known_bad_inputs_blocked", "aws_waf.rule_groups_blocking", "aws_waf.logging_enabled", "aws_waf.coverage_reviewed"]
    seeds       = [145]
  }

  duty "secure_code" {
    party       = "customer"
    area        = "application_logic"
    text        = "Writes the shop so that the firewall is the second line: checks input, keeps secrets out of code and start-up scripts, updates what it ships on the instances, and tests that attacks fail."
    obligations = ["aws_ec2.user_data_no_secrets", "aws_ec2.guests_patched", "aws_waf.attack_test"]
    seeds       = [145]
  }

  duty "access" {
    party       = "customer"
    area        = "identity_access"
    text        = "Writes roles and policies so that only those who must can manage databases and instances, demands a second factor of people and reviews the rights."
    obligations = ["aws_iam.no_full_admin", "aws_iam.no_star_action", "aws_iam.pass_role_restricted", "aws_iam.user_mfa", "aws_iam.access_review", "aws_rds.iam_authentication", "aws_rds.database_access_reviewed"]
    seeds       = [146]
  }

  duty "machine_credentials" {
    party       = "customer"
    area        = "workload_identity"
    text        = "Gives the instances a role of their own, reads its credentials by IMDSv2 only, and lets RDS keep the master password."
    obligations = ["aws_ec2.imdsv2_required", "aws_ec2.metadata_hop_limit", "aws_rds.master_password_managed"]
    seeds       = [146]
  }

  duty "network" {
    party       = "customer"
    area        = "network_controls"
    text        = "Isolates the parts: private subnets for shop and database, security groups that name each other, nothing but the load balancer open to the internet."
    obligations = ["aws_vpc.ingress_data_ports_restricted", "aws_vpc.ingress_ssh_restricted", "aws_vpc.ingress_all_ports_restricted", "aws_vpc.default_security_group_closed", "aws_vpc.subnet_without_public_ip", "aws_vpc.flow_logs", "aws_rds.not_publicly_accessible", "aws_rds.private_subnets", "aws_ec2.no_public_ip"]
    seeds       = [147]
  }

  duty "configuration" {
    party       = "customer"
    area        = "configuration"
    text        = "Lets AWS Config record all resource types all the time, and works off what its rules find."
    obligations = ["aws_config.recorder_enabled", "aws_config.all_types_recorded", "aws_config.noncompliance_handled"]
    seeds       = [147]
  }

  duty "availability" {
    party       = "customer"
    area        = "resilience"
    text        = "Spreads fleet and database over zones, keeps backups and proves that they restore: zones are the provider's, using them is not."
    obligations = ["aws_ec2.asg_multi_az", "aws_rds.multi_az", "aws_rds.automated_backups", "aws_s3.versioning_enabled", "aws_rds.restore_tested", "aws_rds.failover_rehearsed"]
    seeds       = [140]
  }
}

scenario "financial_analytics_azure" {
  name        = "Financial data analytics on Azure"
  industry    = "Financial services"
  description = "Analytics over large sets of private financial data under supervision: applications on a Kubernetes cluster, data sets in a storage account, keys and secrets in a vault."
  frameworks  = ["soc_2", "gdpr", "fedramp_moderate"]
  seeds       = [148]

  service "azure_kubernetes_service" {
    role = "Runs the analytics applications."
  }

  service "azure_storage" {
    role = "Keeps the data sets."
  }

  service "azure_key_vault" {
    role = "Keeps encryption keys and secrets."
  }

  service "azure_entra_id" {
    role = "Knows people and programs, and carries the roles they act in."
  }

  service "azure_policy" {
    role = "Holds every resource to the company's standard."
  }

  duty "infrastructure" {
    party = "provider"
    area  = "physical_hardware"
    text  = "Microsoft runs the servers, networks and storage systems."
    seeds = [149]
  }

  duty "certified_services" {
    party = "provider"
    area  = "compliance_audit"
    text  = "Microsoft has its services audited for SOC 2 and authorized under FedRAMP, takes on the duties that GDPR lays on a processor, and publishes the reports in the Service Trust Portal."
    seeds = [150]
  }

  duty "infrastructure_patches" {
    party = "provider"
    area  = "patching"
    text  = "Microsoft updates hosts and services, runs the Kubernetes control plane and publishes patched node images."
    seeds = [151]
  }

  duty "keys_and_secrets" {
    party       = "customer"
    area        = "key_management"
    text        = "Keeps keys and secrets in Key Vault, where they rotate, expire and survive a deletion, and where few can reach them."
    obligations = ["azure_key_vault.purge_protection", "azure_key_vault.key_rotation", "azure_key_vault.key_expiration", "azure_key_vault.network_default_deny", "azure_key_vault.audit_logging", "azure_key_vault.secrets_rotated", "azure_key_vault.recovery_tested"]
    seeds       = [152]
  }

  duty "data_at_rest" {
    party       = "customer"
    area        = "encryption_at_rest"
    text        = "Encrypts data sets with a key of its own and the temporary disks of the nodes at the host."
    obligations = ["azure_storage.customer_managed_key", "azure_kubernetes_service.host_encryption"]
    seeds       = [152]
  }

  duty "data_in_transit" {
    party       = "customer"
    area        = "encryption_in_transit"
    text        = "Takes data in and out over TLS 1.2 or newer and nothing else."
    obligations = ["azure_storage.https_only", "azure_storage.min_tls_version"]
    seeds       = [152]
  }

  duty "containers" {
    party       = "customer"
    area        = "supply_chain"
    text        = "Scans images and admits only trusted ones, with Azure Policy in the cluster to enforce it; lets nodes and Kubernetes take up the patches that Microsoft publishes."
    obligations = ["azure_kubernetes_service.images_vetted", "azure_kubernetes_service.azure_policy", "azure_kubernetes_service.automatic_upgrades", "azure_kubernetes_service.node_os_upgrades", "azure_kubernetes_service.nodes_patched"]
    seeds       = [153]
  }

  duty "cluster_network" {
    party       = "customer"
    area        = "network_controls"
    text        = "Chooses a network policy engine and writes policies that deny by default; keeps the API server, the data and the vault off the internet."
    obligations = ["azure_kubernetes_service.network_policy", "azure_kubernetes_service.network_policies_written", "azure_kubernetes_service.api_server_restricted", "azure_kubernetes_service.node_public_ip_disabled", "azure_storage.network_default_deny"]
    seeds       = [153]
  }

  duty "sign_in" {
    party       = "customer"
    area        = "identity_access"
    text        = "Signs people and programs in with Microsoft Entra ID everywhere, with a second factor, and turns off the keys and local accounts that go around it."
    obligations = ["azure_entra_id.mfa_for_everyone", "azure_entra_id.legacy_authentication_blocked", "azure_kubernetes_service.entra_integration", "azure_kubernetes_service.local_accounts_disabled", "azure_storage.shared_key_disabled"]
    seeds       = [154]
  }

  duty "roles" {
    party       = "customer"
    area        = "privileged_access"
    text        = "Restricts data and analytics tools by role: narrow roles, no standing owners, reviews."
    obligations = ["azure_entra_id.no_standing_administrator", "azure_entra_id.no_custom_owner_role", "azure_key_vault.rbac_authorization", "azure_entra_id.privileged_access_reviewed", "azure_storage.data_access_reviewed"]
    seeds       = [154]
  }

  duty "standards" {
    party       = "customer"
    area        = "configuration"
    text        = "Assigns its standard with Azure Policy, enforces it, lets exemptions end, and works off what is noncompliant."
    obligations = ["azure_policy.assignment_enforced", "azure_policy.exemption_expires", "azure_policy.baseline_assigned", "azure_policy.noncompliance_worked_off"]
    seeds       = [155]
  }
}

scenario "patient_data_google" {
  name        = "Patient data on Google Cloud"
  industry    = "Healthcare"
  description = "Records and images of patients under HIPAA: files in Cloud Storage, analyses in BigQuery, both under own keys; an application behind Cloud Armor; one network with few openings; everything watched by Security Command Center."
  frameworks  = ["hipaa"]
  seeds       = [156]

  service "google_cloud_storage" {
    role = "Keeps documents and images."
  }

  service "google_bigquery" {
    role = "Answers questions over records."
  }

  service "google_cloud_kms" {
    role = "Keeps the keys under which both are encrypted."
  }

  service "google_cloud_armor" {
    role = "Stands in front of the application."
  }

  service "google_cloud_iam" {
    role = "Decides who may see a patient's data."
  }

  service "google_vpc" {
    role = "Separates application and data from everything else."
  }

  service "google_security_command_center" {
    role = "Watches settings and threats in all projects."
  }

  duty "infrastructure" {
    party = "provider"
    area  = "physical_hardware"
    text  = "Google runs the data centers, networks and machines under Cloud Storage and BigQuery."
    seeds = [157]
  }

  duty "covered_services" {
    party = "provider"
    area  = "compliance_audit"
    text  = "Google signs the business associate agreement that HIPAA asks for, lists the services it covers, and publishes documentation and audit reports. There is no certificate for HIPAA, and an agreement covers only the listed services."
    seeds = [158]
  }

  duty "infrastructure_patches" {
    party = "provider"
    area  = "patching"
    text  = "Google updates and maintains the infrastructure and the services on it."
    seeds = [159]
  }

  duty "data_encrypted" {
    party       = "customer"
    area        = "encryption_at_rest"
    text        = "Encrypts patient data in buckets and data sets under keys of its own."
    obligations = ["google_cloud_storage.customer_managed_key", "google_bigquery.dataset_customer_managed_key", "google_bigquery.table_customer_managed_key"]
    seeds       = [160]
  }

  duty "keys" {
    party       = "customer"
    area        = "key_management"
    text        = "Manages those keys in Cloud KMS: rotates them, leaves time to undo a destruction, separates administrators from users."
    obligations = ["google_cloud_kms.rotation", "google_cloud_kms.destruction_delay", "google_cloud_kms.not_public", "google_cloud_kms.duties_separated", "google_cloud_kms.destruction_approved"]
    seeds       = [160]
  }

  duty "secure_code" {
    party       = "customer"
    area        = "application_logic"
    text        = "Writes its applications securely, with the rules against injection as a second line, and tunes those rules to what the application does."
    obligations = ["google_cloud_armor.injection_rules", "google_cloud_armor.log4j_rule", "google_cloud_armor.rules_tuned"]
    seeds       = [161]
  }

  duty "floods" {
    party       = "customer"
    area        = "ddos_protection"
    text        = "Puts Cloud Armor in front of every public backend, limits rates, keeps its rules enforced and rehearses a flood."
    obligations = ["google_cloud_armor.backend_protected", "google_cloud_armor.rate_limit", "google_cloud_armor.adaptive_protection", "google_cloud_armor.rules_enforced", "google_cloud_armor.request_logging", "google_cloud_armor.flood_rehearsed"]
    seeds       = [161]
  }

  duty "access" {
    party       = "customer"
    area        = "identity_access"
    text        = "Grants fine-grained roles to groups and service accounts, nothing to the public, and reviews who can reach patient data."
    obligations = ["google_cloud_iam.no_basic_roles", "google_cloud_iam.no_public_grant", "google_cloud_iam.no_created_key", "google_cloud_iam.mfa_for_everyone", "google_cloud_iam.access_reviewed", "google_cloud_storage.no_public_iam_grant", "google_cloud_storage.uniform_bucket_level_access", "google_cloud_storage.public_access_prevention", "google_bigquery.dataset_no_public_access", "google_bigquery.access_reviewed", "google_cloud_storage.access_reviewed"]
    seeds       = [162]
  }

  duty "monitoring" {
    party       = "customer"
    area        = "threat_detection"
    text        = "Keeps Security Command Center active everywhere, mutes nothing wholesale, and works off its findings."
    obligations = ["google_security_command_center.active_everywhere", "google_security_command_center.mute_rules_narrow", "google_security_command_center.custom_modules_enabled", "google_security_command_center.findings_triaged"]
    seeds       = [163]
  }

  duty "network" {
    party       = "customer"
    area        = "network_controls"
    text        = "Builds its networks with subnets and firewall rules of its own that separate parts and close administration and databases to the internet."
    obligations = ["google_vpc.custom_mode", "google_vpc.ssh_restricted", "google_vpc.all_ports_restricted", "google_vpc.data_stores_restricted", "google_vpc.no_default_rules", "google_vpc.flow_logs", "google_vpc.rules_reviewed"]
    seeds       = [163]
  }
}

scenario "media_streaming_aws" {
  name        = "Media streaming on AWS"
  industry    = "Media"
  description = "Films for viewers all over the world, fast and only for those who paid: files in S3 under an own key, delivered by CloudFront behind a web application firewall and Shield Advanced."
  frameworks  = ["soc_2", "iso_27001_2022"]
  seeds       = [164]

  service "aws_cloudfront" {
    role = "Delivers films from locations near the viewers."
  }

  service "aws_s3" {
    role = "Keeps the films."
  }

  service "aws_kms" {
    role = "Keeps the key under which they are encrypted."
  }

  service "aws_shield" {
    variant = "advanced"
    role    = "Recognizes and fends off floods."
  }

  service "aws_waf" {
    role = "Filters requests at the edge."
  }

  service "aws_iam" {
    role = "Decides who may manage the streaming infrastructure."
  }

  service "aws_vpc" {
    role = "Holds packagers and origin servers in private subnets, with load balancers in public ones."
  }

  service "aws_config" {
    role = "Judges settings by internal policies."
  }

  duty "infrastructure" {
    party = "provider"
    area  = "physical_network"
    text  = "AWS runs data centers and network around the world, and the edge locations from which CloudFront delivers."
    seeds = [165]
  }

  duty "certified_services" {
    party = "provider"
    area  = "compliance_audit"
    text  = "AWS has its services audited for SOC 1, 2 and 3 and certified for ISO 27001, and hands out the reports in AWS Artifact."
    seeds = [166]
  }

  duty "infrastructure_patches" {
    party = "provider"
    area  = "patching"
    text  = "AWS updates servers, network devices and the software of the edge."
    seeds = [167]
  }

  duty "content_encrypted" {
    party       = "customer"
    area        = "encryption_at_rest"
    text        = "Encrypts films in S3 with server-side encryption under its own KMS key."
    obligations = ["aws_s3.kms_encryption", "aws_s3.customer_managed_key", "aws_s3.sse_c_blocked"]
    seeds       = [168]
  }

  duty "keys" {
    party       = "customer"
    area        = "key_management"
    text        = "Rotates the key, separates those who administer it from those who use it, and cannot lose it by a hasty deletion."
    obligations = ["aws_kms.rotation_enabled", "aws_kms.administration_separated", "aws_kms.policy_not_public", "aws_kms.deletion_window", "aws_kms.deletion_alarmed"]
    seeds       = [168]
  }

  duty "delivery_only_by_edge" {
    party       = "customer"
    area        = "application_controls"
    text        = "Lets nobody but its distribution read the bucket, signs links with key groups, and tests that there is no way around."
    obligations = ["aws_cloudfront.s3_origin_restricted", "aws_cloudfront.trusted_key_groups", "aws_cloudfront.origin_bypass_tested", "aws_s3.public_access_blocked", "aws_s3.policy_not_public"]
    seeds       = [168]
  }

  duty "delivery_encrypted" {
    party       = "customer"
    area        = "encryption_in_transit"
    text        = "Serves viewers over HTTPS with TLS 1.2 or newer; the edge speaks it where it is told to."
    obligations = ["aws_cloudfront.viewer_https", "aws_cloudfront.viewer_tls_1_2", "aws_s3.tls_only"]
  }

  duty "floods" {
    party       = "customer"
    area        = "ddos_protection"
    text        = "Subscribes to Shield Advanced, lists every entry point, tells Shield how health is measured and whom to call, and rehearses."
    obligations = ["aws_shield.renewal_automatic", "aws_shield.health_checks_associated", "aws_shield.proactive_engagement", "aws_shield.protections_complete", "aws_shield.ddos_playbook"]
    seeds       = [169]
  }

  duty "web_firewall" {
    party       = "customer"
    area        = "application_controls"
    text        = "Puts AWS WAF with maintained rules in front of its web applications, and lets it block."
    obligations = ["aws_cloudfront.web_acl", "aws_waf.rules_present", "aws_waf.managed_rules", "aws_waf.known_bad_inputs_blocked", "aws_waf.logging_enabled", "aws_waf.coverage_reviewed"]
    seeds       = [169]
  }

  duty "access" {
    party       = "customer"
    area        = "identity_access"
    text        = "Writes roles and policies under which only authorized people manage the streaming infrastructure, and reviews them."
    obligations = ["aws_iam.no_full_admin", "aws_iam.no_star_action", "aws_iam.kms_decrypt_restricted", "aws_iam.user_mfa", "aws_iam.access_review"]
    seeds       = [170]
  }

  duty "network" {
    party       = "customer"
    area        = "network_controls"
    text        = "Divides the VPC into public and private subnets and states with security groups what may come in and go out."
    obligations = ["aws_vpc.subnet_without_public_ip", "aws_vpc.default_security_group_closed", "aws_vpc.ingress_ssh_restricted", "aws_vpc.ingress_all_ports_restricted", "aws_vpc.egress_all_ports_restricted", "aws_vpc.flow_logs", "aws_vpc.security_group_review"]
    seeds       = [171]
  }

  duty "configuration" {
    party       = "customer"
    area        = "configuration"
    text        = "Lets AWS Config record all the time, judges by internal policies, and works off what fails."
    obligations = ["aws_config.recorder_enabled", "aws_config.all_types_recorded", "aws_config.rules_reviewed", "aws_config.noncompliance_handled"]
    seeds       = [171]
  }
}

scenario "retail_erp_azure" {
  name        = "Retail ERP on Azure"
  industry    = "Retail"
  description = "The resource planning system of a chain of shops, on which stock, prices and pay depend: its data in Azure SQL Database, its subscription watched by Defender for Cloud and ruled by Azure Policy."
  frameworks  = ["iso_27001_2022", "gdpr"]
  seeds       = [172]

  service "azure_sql_database" {
    role = "Keeps the data of the ERP."
  }

  service "azure_entra_id" {
    role = "Knows who works in which shop and carries the roles."
  }

  service "azure_defender_for_cloud" {
    role = "Watches for threats and weak settings."
  }

  service "azure_policy" {
    role = "Holds every resource to the chain's standard."
  }

  service "azure_blueprints" {
    role = "Used to set up subscriptions; replaced by deployment stacks, template specs and Terraform before it ends."
  }

  duty "infrastructure" {
    party = "provider"
    area  = "physical_hardware"
    text  = "Microsoft runs the servers, networks and storage under the ERP."
    seeds = [173]
  }

  duty "certified_services" {
    party = "provider"
    area  = "compliance_audit"
    text  = "Microsoft keeps its services certified for ISO 27001, takes on the duties that GDPR lays on a processor, and publishes the audit reports."
    seeds = [174]
  }

  duty "platform_patches" {
    party = "provider"
    area  = "patching"
    text  = "Microsoft updates the infrastructure and, below the database, operating system and engine."
    seeds = [175]
  }

  duty "data_at_rest" {
    party       = "customer"
    area        = "encryption_at_rest"
    text        = "Keeps transparent data encryption on for every database, and its own key, where it has one, recoverable."
    obligations = ["azure_sql_database.tde_enabled", "azure_sql_database.tde_customer_managed_key", "azure_sql_database.encryption_key_recoverable"]
    seeds       = [176]
  }

  duty "data_in_transit" {
    party       = "customer"
    area        = "encryption_in_transit"
    text        = "Accepts connections with TLS 1.2 or newer only."
    obligations = ["azure_sql_database.min_tls_version"]
    seeds       = [176]
  }

  duty "secure_development" {
    party       = "customer"
    area        = "application_logic"
    text        = "Develops its own parts of the ERP securely and fixes what scans of database and subscription find in them."
    obligations = ["azure_sql_database.assessment_findings_fixed", "azure_defender_for_cloud.recommendations_worked_off"]
    seeds       = [177]
  }

  duty "threat_monitoring" {
    party       = "customer"
    area        = "threat_detection"
    text        = "Turns on Defender for Cloud for its databases and the subscription, says whom to alert, and answers."
    obligations = ["azure_defender_for_cloud.sql_servers_plan", "azure_defender_for_cloud.resource_manager_plan", "azure_defender_for_cloud.contact_email", "azure_defender_for_cloud.alert_notifications", "azure_defender_for_cloud.alerts_triaged", "azure_sql_database.auditing_enabled"]
    seeds       = [177]
  }

  duty "sign_in" {
    party       = "customer"
    area        = "identity_access"
    text        = "Signs people in with Microsoft Entra ID and a second factor, also to the database."
    obligations = ["azure_entra_id.mfa_for_everyone", "azure_entra_id.leavers_removed", "azure_sql_database.entra_administrator", "azure_sql_database.entra_only_authentication"]
    seeds       = [178]
  }

  duty "roles" {
    party       = "customer"
    area        = "privileged_access"
    text        = "Gives access to ERP data and resources by narrow roles that nobody can widen alone, and reviews them."
    obligations = ["azure_entra_id.no_standing_administrator", "azure_entra_id.no_custom_owner_role", "azure_entra_id.no_role_assignment_right", "azure_entra_id.privileged_access_reviewed", "azure_sql_database.database_access_reviewed"]
    seeds       = [178]
  }

  duty "standards" {
    party       = "customer"
    area        = "configuration"
    text        = "Enforces its settings with Azure Policy on every resource; what Azure Blueprints used to set up is code in Terraform or a deployment stack."
    obligations = ["azure_policy.assignment_enforced", "azure_policy.exemption_expires", "azure_policy.baseline_assigned", "azure_policy.noncompliance_worked_off", "azure_blueprints.migrated"]
    seeds       = [179]
  }

  duty "network" {
    party       = "customer"
    area        = "network_controls"
    text        = "Lets only its own network reach the database."
    obligations = ["azure_sql_database.public_network_access_disabled", "azure_sql_database.firewall_not_open", "azure_sql_database.firewall_no_azure_services"]
    seeds       = [179]
  }
}
