# Families stand between model and service: what departs from the model in every cloud.
# A shared cell that is shared in the model too narrows its texts to the family.

family "managed_relational_database" {
  name        = "Managed relational database"
  model       = "paas"
  description = "A relational engine that the provider installs, patches, backs up and fails over, and that the customer sizes, opens and fills."

  area "middleware" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the database engine and its processes."
    customer = "Sets engine parameters, extensions and database accounts."
    reason   = "Engine parameters and extensions are in the customer's hands although the engine is not."
    source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the operating system and the engine inside the maintenance window."
    customer = "Chooses window and version, allows minor upgrades, plans and tests major ones."
    reason   = "Engine upgrades change behavior and need downtime, so the customer decides when and to what."
    source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS and rotates server certificates and their authority."
    customer = "Makes the server refuse plain connections, trusts the new authority before the old one ends, verifies it in clients."
    reason   = "The engine accepts plain connections unless told otherwise, and the certificate authority is specific to the service."
    source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Takes scheduled backups and transaction logs and restores to a point in time."
    customer = "Sets retention and deletion protection, copies backups to another region or account, tests restores."
    reason   = "Backups are on by default only for a short time and are removed with the instance unless told otherwise."
    source   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"
  }
}

family "object_storage" {
  name        = "Object storage"
  model       = "paas"
  description = "Objects in buckets or containers, reached over HTTP interfaces."

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/infrastructure-security.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts every new object by default."
    customer = "Chooses the key where its own is required and refuses uploads with another."
    reason   = "Encryption cannot be turned off any more; what remains to decide is the key."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores objects redundantly and keeps versions when asked."
    customer = "Turns on versioning or soft delete, locks or replicates what must survive deletion, tests restores."
    reason   = "Redundancy does not protect from deletion or overwriting."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Evaluates bucket policies, access blocks and signed links."
    customer = "Blocks public access for the whole account, writes narrow policies, limits signed links and cross-origin rules."
    reason   = "Access rules attached to the bucket decide whether the world can read it."
    source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"
  }
}

family "virtual_machine" {
  name        = "Virtual machine"
  model       = "iaas"
  description = "A machine whose hardware and hypervisor belong to the provider and whose operating system belongs to the customer."

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Publishes and updates base images of its own and names the publisher of the others."
    customer = "Takes images from verified publishers, rebuilds and shares its own privately, vets what is installed."
    reason   = "The first software on the machine is an image that somebody else built."
    source   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hands short-lived credentials to the machine through its metadata service."
    customer = "Attaches a narrow role, requires the protected metadata protocol, stores no long-lived keys on disk."
    reason   = "Credentials reach the machine through an endpoint that the customer has to protect."
    source   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  }
}

family "block_storage" {
  name        = "Block storage"
  model       = "iaas"
  description = "Disks for virtual machines, and their snapshots."

  area "network_controls" {
    party  = "provider"
    reason = "Volumes are reached through the hypervisor; the customer has no network path to filter."
    source = "https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html"
  }

  area "ddos_protection" {
    party  = "not_applicable"
    reason = "A volume has no address that traffic could flood."
    source = "https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/ebs/latest/userguide/what-is-ebs.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts volumes and snapshots with the chosen key."
    customer = "Makes encryption the default of the account, chooses the key, replaces unencrypted volumes."
    reason   = "Encryption is a property of the volume from its creation."
    source   = "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps volumes redundant in one zone and stores snapshots."
    customer = "Schedules snapshots, copies them elsewhere, never makes them public, tests restores."
    reason   = "A volume lives in one place; only snapshots survive it."
    source   = "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"
  }
}

# The model caas is written for this family; nothing departs.
family "managed_kubernetes" {
  name        = "Managed Kubernetes"
  model       = "caas"
  description = "A Kubernetes control plane run by the provider, with worker nodes in the customer's account."
}

family "container_service" {
  name        = "Serverless container service"
  model       = "caas"
  description = "Containers started on capacity that the provider owns; there are no nodes to see."

  area "guest_os" {
    party  = "provider"
    reason = "The provider owns and replaces the machines; the customer has no login to them."
    source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"
  }

  area "container_runtime" {
    party  = "provider"
    reason = "The runtime is part of the capacity that the provider owns."
    source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"
  }

  area "host_protection" {
    party  = "provider"
    reason = "Nothing can be installed on the host; what runs beside the workload runs as a container."
    source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches and replaces hosts and runtime, and retires capacity with outdated software."
    customer = "Rebuilds and redeploys its images, lets tasks be replaced when capacity is retired."
    reason   = "No nodes to patch, only images."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the cluster network and the ingress it offers."
    customer = "Chooses private networking and ingress, writes the rules of each service, decides what is exposed."
    reason   = "There are no nodes to place; rules attach to the service or task."
    source   = "https://docs.cloud.google.com/run/docs/securing/ingress"
  }
}

family "serverless_function" {
  name        = "Serverless function"
  model       = "faas"
  description = "Single functions started by events."

  area "runtime" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the managed runtimes and announces when support of a version ends."
    customer = "Chooses a supported version and migrates in time, or maintains the runtime in its own image."
    reason   = "After its end of support a runtime receives no patches, and only the customer can move to another."
    source   = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs functions in several zones, scales them and retries asynchronous events."
    customer = "Makes functions repeatable, sends failed events to a queue, reserves and caps concurrency."
    reason   = "Retries and concurrency are settings of the function."
    source   = "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"
  }
}

family "key_management_service" {
  name        = "Key management service"
  model       = "paas"
  description = "Creation, storage and use of encryption keys behind an interface that never releases them."

  area "key_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Generates and guards key material in hardware modules and performs the operations."
    customer = "Writes key policies, separates administrators from users, sets rotation, watches use, delays deletion."
    reason   = "This service is where the split of key custody happens."
    source   = "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Key material is always wrapped by keys inside hardware modules."
    source = "https://docs.aws.amazon.com/kms/latest/developerguide/data-protection.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps key material durable and holds deleted keys for a waiting time."
    customer = "Sets a long waiting time or purge protection, alarms on deletion requests, keeps copies of imported material."
    reason   = "Keys born in the service cannot be exported; the customer can only prevent their loss."
    source   = "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/kms/latest/developerguide/infrastructure-security.html"
  }
}

family "secrets_service" {
  name        = "Secrets service"
  model       = "paas"
  description = "A store for passwords, tokens and certificates with access control, versions and rotation."

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts, stores and versions secrets and starts rotation on schedule."
    customer = "Puts every secret there, limits who reads it, rotates it and teaches applications to fetch it."
    reason   = "The store itself is the provider's; what is in it and who reads it is not."
    source   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Secrets are always encrypted; only the choice of key is left, and that is key management."
    source = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps secrets redundant and recoverable for some time after deletion."
    customer = "Sets recovery time and purge protection, replicates to the regions that need the secret."
    reason   = "Recovery after deletion is a setting with an end."
    source   = "https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://learn.microsoft.com/en-us/azure/key-vault/general/overview"
  }
}

family "identity_service" {
  name        = "Identity service"
  model       = "paas"
  description = "Directory, sign-in and authorization for people and programs."

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://learn.microsoft.com/en-us/entra/fundamentals/what-is-entra"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/infrastructure-security.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Directory data is always encrypted and the customer has no setting for it."
    source = "https://learn.microsoft.com/en-us/entra/fundamentals/data-operational-considerations"
  }

  area "key_management" {
    party  = "provider"
    reason = "Signing and storage keys of the directory are the provider's; keys of registered applications belong to secrets."
    source = "https://learn.microsoft.com/en-us/entra/fundamentals/data-operational-considerations"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps the directory redundant and deleted objects recoverable for a short time."
    customer = "Keeps policies, roles and application registrations as code or exports, keeps emergency accounts, knows what cannot be undeleted."
    reason   = "Hard-deleted objects and changed policies cannot be restored from the service."
    source   = "https://learn.microsoft.com/en-us/entra/architecture/recover-from-deletions"
  }
}

# The layers of a machine do not exist here, so more than usual departs from iaas.
family "virtual_network" {
  name        = "Virtual network"
  model       = "iaas"
  description = "Address ranges, subnets, routes, firewall rules and gateways in software."

  area "guest_os" {
    party  = "not_applicable"
    reason = "A network has no operating system of the customer."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "middleware" {
    party  = "not_applicable"
    reason = "A network runs no software of the customer."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "runtime" {
    party  = "not_applicable"
    reason = "A network runs no software of the customer."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "container_runtime" {
    party  = "not_applicable"
    reason = "A network runs no software of the customer."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "supply_chain" {
    party  = "not_applicable"
    reason = "Nothing is installed in it."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "host_protection" {
    party  = "not_applicable"
    reason = "There is no host."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html"
  }
}

family "content_delivery" {
  name        = "Content delivery"
  model       = "paas"
  description = "Caches near users in front of an origin."

  area "ddos_protection" {
    party    = "shared"
    kind     = "independent"
    provider = "Absorbs floods at the edge."
    customer = "Hides the origin behind the edge, enables request filtering and rate limits, sets a fallback."
    reason   = "The edge is the shield, but only if nobody can go around it."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Terminates TLS at the edge and renews the certificates it manages."
    customer = "Redirects plain requests, sets the minimum version, uses TLS to the origin as well."
    reason   = "There are two connections to protect, and the second is easily forgotten."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https.html"
  }

  area "data_residency" {
    party    = "shared"
    kind     = "dependent"
    provider = "Caches at edge locations around the world and offers geographic restrictions."
    customer = "Keeps regulated content out of caches or restricts where it is served."
    reason   = "Caches lie outside the region of the origin."
    source   = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "Caches hold copies; the origin is what needs a backup."
    source = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/infrastructure-security.html"
  }
}

family "web_application_firewall" {
  name        = "Web application firewall"
  model       = "paas"
  description = "Rules that inspect web requests before they reach the application."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the inspection and maintains managed rule sets."
    customer = "Selects rules, tunes them against false alarms, switches them from counting to blocking, protects every entry point."
    reason   = "A firewall that only counts or covers half of the entry points protects nothing."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups.html"
  }

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Produces a record of every inspected request when asked."
    customer = "Turns logging on, keeps secrets out of the records, reads what was blocked and what was not."
    reason   = "Full request logs are off until enabled."
    source   = "https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It stores no data of the customer; rules belong into version control."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/what-is-aws-waf.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/waf/latest/developerguide/infrastructure-security.html"
  }
}

family "data_warehouse" {
  name        = "Data warehouse"
  model       = "paas"
  description = "Analytical SQL over large tables."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces row, column and masking policies during queries."
    customer = "Writes those policies, separates datasets by sensitivity, limits exports and cross-project sharing."
    reason   = "Many people query the same tables; table-level access is too coarse."
    source   = "https://docs.cloud.google.com/bigquery/docs/row-level-security-intro"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps history or snapshots for a limited time."
    customer = "Sets that time, takes snapshots of what must live longer, copies them to another region, tests restores."
    reason   = "Built-in history ends after days."
    source   = "https://docs.cloud.google.com/bigquery/docs/time-travel"
  }
}

family "nosql_database" {
  name        = "NoSQL database"
  model       = "paas"
  description = "Key-value, document or wide-column tables without servers to manage."

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/infrastructure-security.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs continuous or periodic backups as configured."
    customer = "Turns on point-in-time recovery, sets retention and deletion protection, tests restores."
    reason   = "Continuous backup is a setting, on some services off by default."
    source   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replicates within a region and, when configured, between regions."
    customer = "Adds regions where the objectives ask for it, chooses consistency, rehearses failover."
    reason   = "Regional replication and consistency are choices of the customer."
    source   = "https://learn.microsoft.com/en-us/azure/cosmos-db/distribute-data-globally"
  }
}

family "cache" {
  name        = "Cache"
  model       = "paas"
  description = "In-memory stores that speed up an application."

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts and engine inside the maintenance window."
    customer = "Chooses window and engine version, applies service updates, plans major upgrades."
    reason   = "Updates restart nodes, so the customer times them."
    source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Takes snapshots where the engine and edition allow."
    customer = "Treats the cache as rebuildable, or turns on snapshots and tests them."
    reason   = "Memory is not the place of record, and many editions have no backup."
    source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS between clients and nodes."
    customer = "Turns it on at creation, closes the plain port, uses authentication with it."
    reason   = "Plain ports are still common in this family."
    source   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"
  }
}

family "message_queue" {
  name        = "Message queue"
  model       = "paas"
  description = "Queues and topics that hand messages from one program to another."

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-infrastructure-security.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service; producers and consumers run elsewhere."
    source = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps failed messages in a dead-letter queue and lets producers send again."
    reason   = "Messages are stored redundantly and then deleted; there is no backup to restore from."
    source   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces resource policies on queues and topics."
    customer = "Names the allowed senders and receivers, forbids anonymous and foreign accounts."
    reason   = "A queue or topic carries its own policy that can open it to the world."
    source   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
  }
}

family "log_and_audit_service" {
  name        = "Log and audit service"
  model       = "paas"
  description = "Collection, storage and search of logs and of the record of control plane calls."

  area "logging_monitoring" {
    party    = "shared"
    kind     = "dependent"
    provider = "Records management calls and stores what is sent to it."
    customer = "Records data access too where needed, covers all accounts and regions, protects the store from its own administrators, reads it."
    reason   = "The default record is short and leaves data access out."
    source   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps logs for the configured time."
    customer = "Sets that time by law and need, locks archives."
    reason   = "Defaults are either forever or a few weeks; both are wrong for somebody."
    source   = "https://docs.cloud.google.com/logging/docs/buckets"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/infrastructure-security.html"
  }
}

family "api_gateway" {
  name        = "API gateway"
  model       = "paas"
  description = "A managed front door for interfaces: authentication, throttling, routing."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs authorizers, validation, throttling and quotas."
    customer = "Attaches an authorizer to every route, validates requests, sets throttles per client, removes old stages."
    reason   = "A route without an authorizer is public."
    source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Serves TLS and its own certificates."
    customer = "Sets the minimum version on its domains, manages their certificates, uses TLS or mutual TLS to the backend."
    reason   = "Version and certificates of custom domains are settings."
    source   = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It stores no data of the customer; definitions belong into version control."
    source = "https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/apigateway/latest/developerguide/infrastructure-security.html"
  }
}

family "application_platform" {
  name        = "Application platform"
  model       = "paas"
  description = "Hosting for web applications: upload code or an image, the platform runs and scales it."

  area "runtime" {
    party    = "shared"
    kind     = "dependent"
    provider = "Supplies and patches language runtimes and says when support ends."
    customer = "Chooses a supported version and moves before it ends, or brings an image with its own."
    reason   = "The customer selects the version, and old ones stop receiving patches."
    source   = "https://learn.microsoft.com/en-us/azure/app-service/language-support-policy"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches operating system, web server and minor runtime versions."
    customer = "Lets platform updates run or applies them, patches code and packages, rebuilds its own images."
    reason   = "Some platforms apply updates only when managed updates are allowed."
    source   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"
  }
}

family "load_balancer" {
  name        = "Load balancer"
  model       = "paas"
  description = "Distribution of connections or requests over targets."

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Terminates TLS with the configured policy and renews certificates it manages."
    customer = "Redirects plain requests, picks a current policy, manages certificates, encrypts to targets where needed."
    reason   = "The listener decides which protocol versions the world may use."
    source   = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html"
  }

  area "encryption_at_rest" {
    party  = "not_applicable"
    reason = "It stores no data; access logs lie in a storage service."
    source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/data-protection.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It stores no data of the customer; definitions belong into version control."
    source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/what-is-load-balancing.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/infrastructure-security.html"
  }
}

family "search_service" {
  name        = "Search service"
  model       = "paas"
  description = "Full-text indexes over copies of data."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers access rules down to index, document and field."
    customer = "Turns them on, replaces shared keys with identities, trims results by user."
    reason   = "An index mixes records of many readers."
    source   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Takes snapshots where the service offers them."
    customer = "Keeps the source data to rebuild an index from, sets up snapshots of its own."
    reason   = "Some services of the family have no backup at all."
    source   = "https://learn.microsoft.com/en-us/azure/search/search-reliability"
  }
}

family "streaming" {
  name        = "Streaming"
  model       = "paas"
  description = "Ordered logs of events with many readers."

  area "backup" {
    party    = "customer"
    customer = "Archives events that must outlive the stream."
    reason   = "A stream keeps events for its retention time only and offers no backup."
    source   = "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Drops events when their time is over."
    customer = "Sets the time long enough for a stalled reader and short enough for the law."
    reason   = "Retention is the only way in which events leave a stream."
    source   = "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Replicates events over zones."
    customer = "Provisions throughput, restarts readers from checkpoints, plans for losing a region."
    reason   = "Lost reader positions and throttled writers lose data as surely as a lost zone."
    source   = "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-geo-dr"
  }
}

family "machine_learning_platform" {
  name        = "Machine learning platform"
  model       = "paas"
  description = "Notebooks, training jobs and model endpoints."

  area "runtime" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes framework images and notebook environments."
    customer = "Chooses versions, moves off retired ones, maintains its own images."
    reason   = "Training and serving run in images the customer picks or builds."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Updates the images from which notebooks and jobs start."
    customer = "Restarts or recreates notebooks to receive updates, rebuilds its images, patches packages."
    reason   = "A running notebook is not patched until it is restarted."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs notebooks and endpoints and can place them in the customer's network."
    customer = "Turns off direct internet access of notebooks, isolates training, keeps endpoints private."
    reason   = "Notebooks reach the internet by default."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"
  }

  area "supply_chain" {
    party    = "shared"
    kind     = "independent"
    provider = "Vets its images and built-in algorithms."
    customer = "Vets models, datasets and packages from outside before they run with access to its data."
    reason   = "A downloaded model is code."
    source   = "https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html"
  }
}

family "security_posture_service" {
  name        = "Security posture service"
  model       = "paas"
  description = "Findings about settings, weaknesses and attacks across accounts."

  area "threat_detection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Writes and updates detection rules and runs them over the signals."
    customer = "Enables every account and region and the plans it needs, routes findings to people, closes or justifies them."
    reason   = "Findings that nobody reads change nothing."
    source   = "https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Findings are always encrypted."
    source = "https://docs.aws.amazon.com/guardduty/latest/ug/data-protection.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "Findings are derived; what must be kept is exported as logs."
    source = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/guardduty/latest/ug/infrastructure-security.html"
  }
}

family "container_registry" {
  name        = "Container registry"
  model       = "paas"
  description = "Storage and distribution of container images."

  area "supply_chain" {
    party    = "shared"
    kind     = "dependent"
    provider = "Stores images unchanged and verifies signatures where offered."
    customer = "Makes tags immutable, signs images, limits who pushes, caches public images before use."
    reason   = "Whoever can push an image runs code everywhere it is pulled."
    source   = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"
  }

  area "vulnerability_management" {
    party    = "shared"
    kind     = "dependent"
    provider = "Scans images when scanning is enabled."
    customer = "Enables scanning on push and continuously, stops deployment of bad images, deletes old ones."
    reason   = "The registry finds weaknesses in customer images only when asked."
    source   = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "Images rest here and run elsewhere."
    source = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The registry itself has no version that the customer chooses; rebuilding images is vulnerability management."
    source = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/infrastructure-security.html"
  }
}

family "file_storage" {
  name        = "File storage"
  model       = "paas"
  description = "Network file systems shared by machines."

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html"
  }

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers TLS or protocol encryption for mounts."
    customer = "Mounts with encryption and refuses mounts without."
    reason   = "File protocols start in plain text unless the client or a policy asks for more."
    source   = "https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces file permissions, access points and export rules."
    customer = "Sets them per application, limits anonymous and root access."
    reason   = "Access is decided twice: by cloud identity and by file permission."
    source   = "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps files redundant and runs configured backups or snapshots."
    customer = "Turns backups on, keeps copies that file users cannot delete, tests restores."
    reason   = "Every mount can delete every file it may write."
    source   = "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"
  }
}

family "backup_service" {
  name        = "Backup service"
  model       = "paas"
  description = "Schedules, stores and restores backups of other services."

  area "backup" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs the plans and stores recovery points."
    customer = "Assigns every resource that matters to a plan, copies to another account and region, locks vaults, tests restores."
    reason   = "This service protects only what is assigned to it."
    source   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces retention and locks, even against administrators."
    customer = "Sets them so that ransom cannot delete backups and old data still ends."
    reason   = "A lock in compliance mode cannot be undone."
    source   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version the customer chooses; agents on machines belong to guest patching."
    source = "https://docs.aws.amazon.com/aws-backup/latest/devguide/infrastructure-security.html"
  }
}

family "document_collaboration" {
  name        = "Document collaboration"
  model       = "saas"
  description = "Storing, editing and sharing documents in an application run by the provider."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces sharing, link and session settings."
    customer = "Restricts external sharing and anonymous links, reviews guests, labels sensitive documents."
    reason   = "One link can publish a document to the world."
    source   = "https://learn.microsoft.com/en-us/sharepoint/turn-external-sharing-on-or-off"
  }

  area "retention_deletion" {
    party    = "shared"
    kind     = "dependent"
    provider = "Applies retention policies and empties recycle bins."
    customer = "Sets retention and holds, exports before leaving."
    reason   = "Deleted documents are gone after a fixed time."
    source   = "https://learn.microsoft.com/en-us/purview/retention"
  }
}

family "certificate_service" {
  name        = "Certificate service"
  model       = "paas"
  description = "Issue, storage and renewal of certificates, public ones or those of a private authority."

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Validates domains, issues certificates and renews those it manages."
    customer = "Keeps the validation records in place, installs renewed certificates where the service does not, replaces imported ones before they expire."
    reason   = "Renewal stops when validation fails, and imported certificates are never renewed."
    source   = "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/acm/latest/userguide/infrastructure-security.html"
  }
}

family "dns_service" {
  name        = "DNS service"
  model       = "paas"
  description = "Domain registration, public and private zones, resolvers."

  area "dns" {
    party    = "shared"
    kind     = "dependent"
    provider = "Answers queries from redundant name servers and signs zones when asked."
    customer = "Decides every record and delegation, protects the registration, signs its zones, removes records of what is gone."
    reason   = "A forgotten record or a stolen registration hands the name to somebody else."
    source   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/protection-from-dangling-dns.html"
  }

  area "application_logic" {
    party  = "not_applicable"
    reason = "No customer code runs in the service."
    source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/Welcome.html"
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Records are made to be read by those who resolve them; there is no setting for their storage."
    source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/data-protection.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/infrastructure-security.html"
  }
}

family "integration_service" {
  name        = "Integration service"
  model       = "paas"
  description = "Event buses, schedules and workflows that call other services under roles of the customer."

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Assumes the role that a rule, schedule or workflow names, and nothing else."
    customer = "Gives each of them a role of its own with the actions of its targets, and ties the trust to the source."
    reason   = "Whoever may change the workflow acts with its role."
    source   = "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
  }

  area "application_logic" {
    party    = "customer"
    customer = "Writes the patterns, expressions and states, handles errors, retries and duplicates."
    reason   = "A definition is a program that the customer wrote."
    source   = "https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/step-functions/latest/dg/infrastructure-security.html"
  }
}

family "build_service" {
  name        = "Build and delivery service"
  model       = "paas"
  description = "Repositories, builds, packages and deployments: what turns code into running software."

  area "supply_chain" {
    party    = "shared"
    kind     = "dependent"
    provider = "Isolates builds from each other, keeps artifacts as they were stored, patches its own build images."
    customer = "Reviews what is built, pins actions, images and packages, decides who may push, approve and deploy, and what an outsider's pull request can start."
    reason   = "Whoever changes the pipeline changes everything that it delivers."
    source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/security.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Reads credentials from a secrets store at build time and masks them where it can."
    customer = "Keeps them out of environment variables, build files and repository URLs, scopes them to one pipeline."
    reason   = "Builds print their environment, and logs are read by many."
    source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs each build and deployment under the role that it names."
    customer = "Gives pipelines separate roles with what they deploy and no more."
    reason   = "A deployment role is often the most powerful one of an account."
    source   = "https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html"
  }
}

family "data_processing" {
  name        = "Data processing"
  model       = "paas"
  description = "Query engines, clusters and jobs that read, transform and write the customer's data elsewhere."

  area "application_logic" {
    party    = "customer"
    customer = "Writes and reviews queries, jobs and scripts, and tests them."
    reason   = "Jobs are the customer's code and run with access to its data."
    source   = "https://docs.aws.amazon.com/glue/latest/dg/security.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts results, local disks and metadata when the configuration asks for it."
    customer = "Sets encryption for results, logs, bookmarks, catalogs and local disks, each of which has its own switch."
    reason   = "Data is copied to places beside the store that it came from."
    source   = "https://docs.aws.amazon.com/glue/latest/dg/encryption-at-rest.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Backs up the stores that jobs write to, keeps job definitions and catalogs in version control."
    reason   = "The service works on data kept elsewhere and can be set up again from its definitions."
    source   = "https://docs.aws.amazon.com/glue/latest/dg/disaster-recovery-resiliency.html"
  }
}

family "data_transfer" {
  name        = "Data transfer service"
  model       = "paas"
  description = "Moves files, databases and records between systems: migrations, synchronization, managed file transfer."

  area "encryption_in_transit" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts what it carries inside its own network and offers TLS or SSH towards the ends."
    customer = "Turns encryption on at both ends, refuses old protocols and unverified certificates, for each endpoint."
    reason   = "The far end is the customer's system, and many connectors start in plain text."
    source   = "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Reads the credentials of the ends from a secrets store where asked."
    customer = "Keeps them there, gives a source account that can read only what is moved, revokes it afterwards."
    reason   = "The service holds the keys to both systems."
    source   = "https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html"
  }

  area "backup" {
    party  = "not_applicable"
    reason = "It keeps no data of its own; the ends do."
    source = "https://docs.aws.amazon.com/datasync/latest/userguide/what-is-datasync.html"
  }
}

family "managed_ai_service" {
  name        = "Managed AI service"
  model       = "paas"
  description = "Ready models behind an interface: language, vision, speech, search and agents."

  area "runtime" {
    party  = "provider"
    reason = "Models run on the provider's platform; the customer only chooses which one."
    source = "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Updates and retires model versions and announces it."
    customer = "Tests and moves to newer versions before the old ones are retired."
    reason   = "A model version has an end of life."
    source   = "https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html"
  }

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Offers filters for input and output and enforces those that are configured."
    customer = "Configures them, treats model output as untrusted, limits what an agent may call."
    reason   = "What a user or a document says to a model can change what it does."
    source   = "https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html"
  }
}

family "iot_platform" {
  name        = "IoT platform"
  model       = "paas"
  description = "Connects devices, receives their data and sends them commands."

  area "client_devices" {
    party    = "customer"
    customer = "Builds, provisions, updates and retires devices, and keeps their private keys from being read out."
    reason   = "Devices stand where anybody may open them."
    source   = "https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html"
  }

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Authenticates each device by its certificate and enforces its policy."
    customer = "Gives every device an identity of its own, policies that name its own topics, and revokes those of lost devices."
    reason   = "With a shared certificate one opened device is all of them."
    source   = "https://docs.aws.amazon.com/iot/latest/developerguide/x509-client-certs.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches the platform and offers jobs that update devices."
    customer = "Patches device software and firmware, signs updates, follows their rollout."
    reason   = "No platform reaches into a device that the customer does not update."
    source   = "https://docs.aws.amazon.com/iot/latest/developerguide/iot-jobs.html"
  }
}

family "communication_service" {
  name        = "Communication service"
  model       = "paas"
  description = "E-mail, text messages, calls, chats and live video to people outside."

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Enforces sending limits, verified senders and the policies on identities."
    customer = "Verifies its domains, publishes sender policies, decides who may send in its name, reacts to bounces and complaints."
    reason   = "Whoever can send in the customer's name can deceive its customers."
    source   = "https://docs.aws.amazon.com/ses/latest/dg/security.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/ses/latest/dg/infrastructure-security.html"
  }
}

family "virtual_desktop" {
  name        = "Virtual desktop"
  model       = "paas"
  description = "Desktops and applications that people use over the network."

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes base images and the software that streams the desktop."
    customer = "Maintains its own images, installs updates on persistent desktops, removes administrator rights of users."
    reason   = "A persistent desktop is a machine that the customer runs."
    source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html"
  }

  area "client_devices" {
    party    = "customer"
    customer = "Decides which devices may connect, from where, and whether clipboard, printing and file transfer are open."
    reason   = "What is shown on a device can leave through it."
    source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/trusted-devices.html"
  }

  area "patching" {
    party    = "shared"
    kind     = "dependent"
    provider = "Patches hosts and streaming software, and base images for new desktops."
    customer = "Keeps maintenance windows open or patches itself, renews its images."
    reason   = "Running desktops are updated in a window that the customer sets."
    source   = "https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html"
  }
}

family "infrastructure_management" {
  name        = "Infrastructure management"
  model       = "paas"
  description = "Creates, configures and governs other resources: templates, catalogs, configuration, accounts."

  area "workload_identity" {
    party    = "shared"
    kind     = "dependent"
    provider = "Acts under the role that a stack, product or configuration names."
    customer = "Limits that role to what is managed, and who may pass it."
    reason   = "Whoever may update a template acts with its role."
    source   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"
  }

  area "secrets" {
    party    = "shared"
    kind     = "dependent"
    provider = "Resolves references to secrets when it deploys, and hides marked parameters."
    customer = "Uses such references; writes no secret into templates, parameters, outputs or configuration."
    reason   = "Templates and their history are readable to many."
    source   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"
  }

  area "patching" {
    party  = "provider"
    reason = "The service has no version and no maintenance window that the customer chooses; updates arrive without customer action."
    source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/infrastructure-security.html"
  }
}
