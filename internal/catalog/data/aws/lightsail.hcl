service "aws_lightsail" {
  name        = "Amazon Lightsail"
  cloud       = "aws"
  family      = "virtual_machine"
  description = "Virtual servers, databases, containers, buckets and load balancers at a fixed price, with settings of their own beside those of EC2, RDS and S3."
  aliases     = ["Lightsail"]
  resources = [
    "aws_lightsail_bucket",
    "aws_lightsail_bucket_access_key",
    "aws_lightsail_bucket_resource_access",
    "aws_lightsail_certificate",
    "aws_lightsail_container_service",
    "aws_lightsail_container_service_deployment_version",
    "aws_lightsail_database",
    "aws_lightsail_disk",
    "aws_lightsail_disk_attachment",
    "aws_lightsail_distribution",
    "aws_lightsail_domain",
    "aws_lightsail_domain_entry",
    "aws_lightsail_instance",
    "aws_lightsail_instance_public_ports",
    "aws_lightsail_key_pair",
    "aws_lightsail_lb",
    "aws_lightsail_lb_attachment",
    "aws_lightsail_lb_certificate",
    "aws_lightsail_lb_certificate_attachment",
    "aws_lightsail_lb_https_redirection_policy",
    "aws_lightsail_lb_stickiness_policy",
    "aws_lightsail_static_ip",
    "aws_lightsail_static_ip_attachment",
  ]
  sources = [
    "https://docs.aws.amazon.com/lightsail/latest/userguide/what-is-amazon-lightsail.html",
    "https://docs.aws.amazon.com/lightsail/latest/userguide/security.html",
  ]

  resource_type "aws_lightsail_database" {
    defaults = {
      publicly_accessible = false
      skip_final_snapshot = false
    }
  }

  resource_type "aws_lightsail_bucket" {
    defaults = { force_delete = false }
  }

  resource_type "aws_lightsail_instance" {
    legacy = { ipv6_address = "string" }
  }

  # A rule that names no addresses is open to all; one that names only lightsail-connect is not.
  function "open_to_internet" {
    description = "Whether a firewall rule of an instance lets everybody in."
    params      = ["rule"]
    result = (
      anytrue([for c in rule.cidrs : is_internet(c)])
      || anytrue([for c in rule.ipv6_cidrs : is_internet(c)])
      || length(rule.cidrs) == 0 && length(rule.ipv6_cidrs) == 0 && length(rule.cidr_list_aliases) == 0
    )
  }

  function "opens" {
    description = "Whether a firewall rule of an instance lets everybody reach the port."
    params      = ["rule", "port"]
    result      = contains(["tcp", "all"], lower(rule.protocol)) && rule.from_port <= port && rule.to_port >= port && open_to_internet(rule)
  }

  area "encryption_at_rest" {
    party  = "provider"
    reason = "Disks, databases, buckets and snapshots are always encrypted with keys of AWS; there is no key to choose."
    source = "https://docs.aws.amazon.com/lightsail/latest/userguide/security.html"
  }

  area "key_management" {
    party  = "provider"
    reason = "Lightsail takes no key of the customer."
    source = "https://docs.aws.amazon.com/lightsail/latest/userguide/security.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Runs a firewall in front of each instance and a network that the account's other VPCs reach only when peered."
    customer = "Writes the rules of each instance, keeps databases private, decides on peering."
    reason   = "A new instance lets everybody reach SSH or RDP and HTTP until its rules are written."
    source   = "https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html"
  }

  variant "instance" {
    name        = "Instances"
    description = "Virtual servers with an image that AWS or a publisher prepared."
    source      = "https://docs.aws.amazon.com/lightsail/latest/userguide/getting-started-with-amazon-lightsail.html"
  }

  variant "database" {
    name        = "Managed databases"
    description = "MySQL and PostgreSQL, patched and backed up by AWS."
    source      = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html"
    model       = "paas"

    area "secrets" {
      party    = "shared"
      kind     = "dependent"
      provider = "Sets and changes the master password when asked."
      customer = "Keeps the password out of code, changes it, makes accounts with fewer rights for programs."
      reason   = "There is no sign-in with IAM and no automatic rotation."
      source   = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-managing-database-password.html"
    }
  }

  variant "container_service" {
    name        = "Container services"
    description = "Containers from public or own images behind an HTTPS endpoint, on nodes of AWS."
    source      = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html"
    model       = "caas"

    area "guest_os" {
      party  = "provider"
      reason = "AWS owns and replaces the nodes; there is no login to them."
      source = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html"
    }

    area "container_runtime" {
      party  = "provider"
      reason = "The runtime is part of the nodes that AWS owns."
      source = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services.html"
    }
  }

  variant "bucket" {
    name        = "Buckets and distributions"
    description = "Object storage and the content delivery network in front of it."
    source      = "https://docs.aws.amazon.com/lightsail/latest/userguide/buckets-in-amazon-lightsail.html"
    model       = "paas"
  }

  # Instances

  obligation "admin_ports_closed" {
    title     = "Close administration and database ports to the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "SSH, RDP and databases that everybody can reach are tried with passwords and exploits within minutes; one old image is enough."
    provider  = "Opens exactly the ports and addresses of the rules, and SSH or RDP to all until there are rules."
    frameworks = {
      nist_800_53_r5   = ["SC-7(5)", "CM-7", "AC-17"]
      pci_dss_4_0      = ["1.3.1", "1.2.6"]
      iso_27001_2022   = ["A.8.20"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html"]

    check "aws_lightsail_instance_public_ports" {
      require = !anytrue([for r in self.port_info : anytrue([for p in [22, 3389, 3306, 5432, 1433, 6379, 27017] : opens(r, p)])])
      remedy  = "Name your networks in cidrs for these ports, or only cidr_list_aliases = [\"lightsail-connect\"] for sign-in from the console."
    }
  }

  obligation "firewall_written" {
    title     = "Write the firewall rules of each instance"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without rules in code the defaults of the image stay: SSH or RDP and HTTP open to everybody, and whatever somebody clicked since."
    provider  = "Creates each instance with the default ports of its image open."
    frameworks = {
      nist_800_53_r5   = ["CM-6", "SC-7(5)"]
      pci_dss_4_0      = ["1.2.1"]
      iso_27001_2022   = ["A.8.9", "A.8.20"]
      cis_controls_8_1 = ["4.4"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html"]

    check "aws_lightsail_instance" {
      companion "aws_lightsail_instance_public_ports" {
        attribute = "instance_name"
      }

      require = length(companions.aws_lightsail_instance_public_ports) > 0
      remedy  = "Add an aws_lightsail_instance_public_ports for the instance with the ports that it needs."
    }
  }

  obligation "snapshots_automatic" {
    title     = "Take snapshots of instances automatically"
    area      = "backup"
    severity  = "medium"
    rationale = "An instance and its system disk live in one place; after a failed update, a wrong command or ransom there is nothing to return to."
    provider  = "Takes a snapshot a day and keeps the last seven, once the add-on is on."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html"]

    check "aws_lightsail_instance" {
      require = anytrue([for a in self.add_on : a.type == "AutoSnapshot" && a.status == "Enabled"])
      remedy  = "Add add_on with type = \"AutoSnapshot\", status = \"Enabled\" and a snapshot_time."
    }
  }

  obligation "image_supported" {
    title     = "Start from images and engines that get updates"
    area      = "patching"
    severity  = "medium"
    rationale = "A system or engine past its end of life gets no fixes; known holes in it stay open for as long as it runs."
    provider  = "Keeps old images and engine versions running, and stops offering them at some point."
    frameworks = {
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/compare-options-choose-lightsail-instance-image.html"]

    check "aws_lightsail_instance" {
      require = !matches("^(amazon_linux_2018|amazon_linux_2$|ubuntu_(1[0-9]|20)_|debian_([89]|1[01])(_|$)|centos_([678]|stream_8)(_|$)|windows_server_20(08|12)|freebsd_1[0-3](_|$))", self.blueprint_id)
      remedy  = "Set blueprint_id to a system that is still supported, such as amazon_linux_2023, debian_12 or ubuntu_24_04, and move the application to the new instance."
    }

    check "aws_lightsail_database" {
      require = !matches("^(mysql_5_|postgres_(9|1[0-3])(_|$))", self.blueprint_id)
      remedy  = "Set blueprint_id to a supported engine, as get-relational-database-blueprints lists them, such as postgres_17."
    }
  }

  obligation "no_secret_in_user_data" {
    title     = "Write no credentials into user data"
    area      = "secrets"
    severity  = "high"
    rationale = "User data stays readable on the machine and stands in state; whoever gets a shell has the keys as well."
    provider  = "Stores the script and runs it at the first start."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/lightsail-how-to-configure-server-additional-data-shell-script.html"]

    check "aws_lightsail_instance" {
      require = !is_credential(self.user_data)
      remedy  = "Fetch the secret at start from Secrets Manager or Parameter Store, or set it up outside user data."
    }
  }

  obligation "key_pair_imported" {
    title     = "Bring the public key, not a private one from state"
    area      = "secrets"
    severity  = "medium"
    rationale = "Without public_key Lightsail makes the pair and Terraform keeps the private key in state in clear: who reads the state signs in to every instance with it."
    provider  = "Generates the pair and returns the private key once, unless a public key is given."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)", "SC-12"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-ssh-in-amazon-lightsail.html"]

    check "aws_lightsail_key_pair" {
      require = self.public_key != null || self.pgp_key != null
      remedy  = "Set public_key to a key whose private half stays with its owner, or pgp_key to encrypt the private key in state."
    }
  }

  obligation "static_ip_attached" {
    title     = "Attach or release static addresses"
    area      = "asset_inventory"
    severity  = "low"
    rationale = "An address that is attached to nothing costs money, and DNS records still lead to it until it belongs to somebody else."
    provider  = "Keeps the address for the account until it is released."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.5.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/lightsail-create-static-ip.html"]

    check "aws_lightsail_static_ip" {
      companion "aws_lightsail_static_ip_attachment" {
        attribute = "static_ip_name"
      }

      require = length(companions.aws_lightsail_static_ip_attachment) > 0
      remedy  = "Add an aws_lightsail_static_ip_attachment, or remove the address together with the records that point at it."
    }
  }

  # Databases

  obligation "database_private" {
    title     = "Keep databases off the internet"
    area      = "network_controls"
    severity  = "high"
    rationale = "In public mode everybody can try passwords on the master account; the database has no firewall rules to limit who."
    provider  = "Reaches a private database from Lightsail resources of the Region only."
    frameworks = {
      cis_controls_8_1 = ["4.4"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.4.4", "1.3.1"]
      iso_27001_2022   = ["A.8.20"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-database-public-mode.html"]

    check "aws_lightsail_database" {
      require = self.publicly_accessible == false
      fix     = { publicly_accessible = false }
    }
  }

  obligation "database_password_not_written" {
    title     = "Write no database passwords in code"
    area      = "secrets"
    severity  = "high"
    variants  = ["database"]
    rationale = "The master account owns every database on the server, and Lightsail has neither IAM sign-in nor rotation for it; a password in code stands in the repository and in every copy of it."
    provider  = "Stores the password with the database, and sets a new one when asked."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-managing-database-password.html"]

    check "aws_lightsail_database" {
      require = !is_written_out(self.master_password)
      remedy  = "Pass master_password from random_password or Secrets Manager, or through a sensitive variable, and change it after the database is made: Terraform keeps it in state."
    }
  }

  obligation "database_backups" {
    title     = "Keep automatic backups of databases"
    area      = "backup"
    severity  = "high"
    rationale = "Turning the retention off deletes all automatic backups at once; a wrong statement can no longer be undone."
    provider  = "Backs up daily and keeps a week of logs to restore any second of it, unless told not to."
    frameworks = {
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.2"]
      hipaa            = ["164.308(a)(7)(ii)(A)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html"]

    check "aws_lightsail_database" {
      require = self.backup_retention_enabled != false
      fix     = { backup_retention_enabled = true }
    }
  }

  obligation "final_snapshot" {
    title     = "Take a last snapshot when a database goes"
    area      = "backup"
    severity  = "medium"
    rationale = "With skip_final_snapshot a destroy, or a change that replaces the database, ends in nothing: automatic backups go with it."
    provider  = "Takes the snapshot before it deletes, if a name is given."
    frameworks = {
      soc_2            = ["A1.2"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      iso_27001_2022   = ["A.8.13"]
    }
    derived = ["soc_2", "cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-deleting-your-database.html"]

    check "aws_lightsail_database" {
      require = self.skip_final_snapshot == false
      remedy  = "Set skip_final_snapshot = false and final_snapshot_name."
    }
  }

  obligation "database_standby" {
    title       = "Run production databases with a standby"
    area        = "resilience"
    severity    = "low"
    recommended = false
    rationale   = "A standard plan has one server in one zone; its failure is the application's."
    provider    = "Keeps a standby in a second zone and fails over, in plans for high availability."
    frameworks = {
      nist_800_53_r5 = ["CP-10", "CP-9(6)"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-high-availability-databases.html"]

    check "aws_lightsail_database" {
      require = matches("_ha_", self.bundle_id)
      remedy  = "Choose a bundle_id for high availability, such as small_ha_2_0."
    }
  }

  # Load balancers, distributions, buckets, containers

  obligation "https_redirected" {
    title     = "Redirect HTTP to HTTPS at load balancers"
    area      = "encryption_in_transit"
    severity  = "medium"
    rationale = "Without the redirect visitors who type the name, and old links, send cookies and forms in plain text."
    provider  = "Serves HTTPS with the attached certificate and redirects when told to."
    frameworks = {
      cis_controls_8_1 = ["3.10"]
      nist_800_53_r5   = ["SC-8(1)"]
      pci_dss_4_0      = ["4.2.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(e)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configure-load-balancer-https-redirection.html"]

    check "aws_lightsail_lb" {
      companion "aws_lightsail_lb_https_redirection_policy" {
        attribute = "lb_name"
      }

      require = anytrue([for p in companions.aws_lightsail_lb_https_redirection_policy : p.enabled == true])
      remedy  = "Attach a certificate and add an aws_lightsail_lb_https_redirection_policy with enabled = true."
    }
  }

  obligation "origin_https" {
    title       = "Fetch from origins over HTTPS"
    area        = "encryption_in_transit"
    severity    = "low"
    recommended = false
    rationale   = "By default the distribution asks its origin over plain HTTP: what is encrypted to the edge crosses the network behind it readable."
    provider    = "Uses the protocol of the policy towards the origin."
    frameworks = {
      nist_800_53_r5 = ["SC-8"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-changing-distribution-origin.html"]

    check "aws_lightsail_distribution" {
      require = self.origin[0].protocol_policy == "https-only"
      remedy  = "Set protocol_policy = \"https-only\" in origin; buckets and load balancers with a certificate answer to it at once."
    }
  }

  obligation "bucket_not_force_deleted" {
    title     = "Keep buckets that are not empty"
    area      = "change_management"
    severity  = "medium"
    rationale = "With force_delete a destroy takes all objects along, and buckets have no versions unless they were turned on."
    provider  = "Refuses to delete a bucket with objects or that a distribution uses, unless forced."
    frameworks = {
      soc_2          = ["A1.2"]
      nist_800_53_r5 = ["CM-3", "CP-9"]
      iso_27001_2022 = ["A.8.32"]
    }
    derived = ["soc_2", "nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-deleting-buckets.html"]

    check "aws_lightsail_bucket" {
      require = self.force_delete == false
      fix     = { force_delete = false }
      autofix = true
    }
  }

  obligation "container_no_secrets" {
    title     = "Keep secrets out of container environments"
    area      = "secrets"
    severity  = "high"
    rationale = "Environment variables of a deployment are readable to everybody who may look at the service, in every old version too, and stand in state."
    provider  = "Keeps the last 50 deployments with their variables; it has no reference to a secret store."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-services-deployments.html"]

    check "aws_lightsail_container_service_deployment_version" {
      require = !anytrue([for c in self.container : anytrue([for k, v in c.environment : holds_secret(k, v)])])
      remedy  = "Let the program fetch the secret at start, and pass only its name."
    }
  }

  # What no code shows

  obligation "systems_updated" {
    title        = "Update systems and applications on instances"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Images with WordPress or a LAMP stack are snapshots of one day; nobody updates them after the start but you."
    provider     = "Renews its images for new instances; running ones are the customer's."
    variants     = ["instance"]
    frameworks = {
      nist_800_53_r5   = ["SI-2", "RA-5"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/security.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores of snapshots and databases"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an instance and a database made from a snapshot: age of the data, duration, what had to be set again (address, ports, passwords), who did it."
    rationale    = "A snapshot comes back as a new machine with another address and the default ports open."
    provider     = "Creates new resources from snapshots on request."
    frameworks = {
      nist_800_53_r5 = ["CP-4", "CP-9(1)"]
      iso_27001_2022 = ["A.8.13"]
      soc_2          = ["A1.3"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-creating-a-database-from-snapshot.html"]
  }

  obligation "buckets_reviewed" {
    title        = "Review what buckets show to everybody"
    area         = "data_content"
    severity     = "high"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "List of all buckets with their access permission, public objects, access keys with age and use, and what was made private."
    rationale    = "A bucket set to public objects, or single objects that were made public once, are found by scanners; access keys never expire."
    provider     = "Applies the permissions as set; they are not part of the Terraform types."
    variants     = ["bucket"]
    frameworks = {
      nist_800_53_r5 = ["AC-3", "AC-6(7)", "AC-22"]
      pci_dss_4_0    = ["7.2.4"]
      iso_27001_2022 = ["A.8.3", "A.5.18"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-understanding-bucket-permissions.html"]
  }

  obligation "passwords_changed" {
    title        = "Change database passwords and application logins"
    area         = "secrets"
    severity     = "medium"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The master password was written once, often in code; the first administrator of an application image has a default that is known."
    provider     = "Changes the master password when asked."
    frameworks = {
      nist_800_53_r5 = ["IA-5"]
      pci_dss_4_0    = ["8.3.9", "2.2.2"]
      iso_27001_2022 = ["A.5.17"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-managing-database-password.html"]
  }

  obligation "leaving_prepared" {
    title        = "Know when to move to EC2 and RDS"
    area         = "change_management"
    severity     = "low"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision for each workload whether it needs what Lightsail lacks (own keys, security groups, roles, flow logs, Regions), and the export that was tried."
    rationale    = "Duties such as own keys or network logs cannot be met in Lightsail; that surfaces in an audit."
    provider     = "Exports snapshots to EC2; databases move by dump."
    frameworks = {
      nist_800_53_r5 = ["SA-9", "CP-2"]
      iso_27001_2022 = ["A.5.23"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-creating-ec2-instances-from-exported-snapshots.html"]
  }
}
