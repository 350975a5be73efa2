service "aws_ec2" {
  name               = "Amazon EC2"
  cloud              = "aws"
  family             = "virtual_machine"
  description        = "Virtual machines with their block storage volumes, images, launch templates and Auto Scaling groups."
  architecture_class = "traditional_vm"
  seeds              = [235]
  aliases            = ["EC2", "Amazon Elastic Compute Cloud", "Amazon EBS", "Amazon Elastic Block Store", "Amazon EC2 Auto Scaling", "AMI"]
  resources = [
    "aws_instance",
    "aws_spot_instance_request",
    "aws_spot_fleet_request",
    "aws_ec2_fleet",
    "aws_launch_template",
    "aws_launch_configuration",
    "aws_autoscaling_group",
    "aws_autoscaling_group_tag",
    "aws_autoscaling_attachment",
    "aws_autoscaling_traffic_source_attachment",
    "aws_autoscaling_policy",
    "aws_autoscaling_schedule",
    "aws_autoscaling_lifecycle_hook",
    "aws_autoscaling_notification",
    "aws_ebs_volume",
    "aws_ebs_volume_copy",
    "aws_volume_attachment",
    "aws_ebs_snapshot",
    "aws_ebs_snapshot_copy",
    "aws_ebs_snapshot_import",
    "aws_ebs_encryption_by_default",
    "aws_ebs_default_kms_key",
    "aws_ebs_snapshot_block_public_access",
    "aws_ebs_fast_snapshot_restore",
    "aws_snapshot_create_volume_permission",
    "aws_ami",
    "aws_ami_copy",
    "aws_ami_from_instance",
    "aws_ami_launch_permission",
    "data.aws_ami",
    "aws_ec2_image_block_public_access",
    "aws_ec2_allowed_images_settings",
    "aws_ec2_instance_metadata_defaults",
    "aws_ec2_instance_state",
    "aws_ec2_serial_console_access",
    "aws_ec2_host",
    "aws_ec2_capacity_reservation",
    "aws_ec2_capacity_block_reservation",
    "aws_ec2_default_credit_specification",
    "aws_placement_group",
    "aws_key_pair",
    "aws_eip",
    "aws_eip_association",
    "aws_eip_domain_name",
  ]
  sources = [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-security.html",
  ]

  resource_type "aws_launch_configuration" {
    # Detailed monitoring is on unless it is switched off, unlike for instances.
    defaults = { enable_monitoring = true }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_launch_template" {
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_autoscaling_group" {
    # A list of maps before major 5.
    legacy   = { tags = "any" }
    identity = ["id", "name", "arn"]
  }

  resource_type "aws_autoscaling_attachment" {
    # Before major 5.
    legacy = { alb_target_group_arn = "string" }
  }

  resource_type "aws_ebs_encryption_by_default" {
    defaults = { enabled = true }
  }

  resource_type "aws_ec2_serial_console_access" {
    defaults = { enabled = true }
  }

  resource_type "aws_ec2_host" {
    defaults = {
      host_recovery  = "off"
      auto_placement = "on"
    }
  }

  resource_type "aws_ami" {
    defaults = { virtualization_type = "paravirtual" }
  }

  resource_type "aws_eip" {
    identity = ["id", "allocation_id", "public_ip"]
  }

  # The data source is not among the generated shapes.
  resource_type "data.aws_ami" {
    legacy = {
      owners           = "strings"
      most_recent      = "bool"
      name_regex       = "string"
      executable_users = "strings"
      "filter.name"    = "string"
      "filter.values"  = "strings"
      id               = "string"
    }
    identity = ["id"]
  }

  variant "bare_metal" {
    name        = "Amazon EC2 bare metal instances"
    description = "Instance types with the whole server and no hypervisor under the operating system (size names with metal)."
    seeds       = [253]
    source      = "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html"

    area "hypervisor" {
      party  = "customer"
      reason = "AWS runs no hypervisor on the server; whoever installs one owns its updates and keeps its guests apart."
      source = "https://aws.amazon.com/ec2/dedicated-hosts/faqs/"
    }

    area "host_os" {
      party  = "customer"
      reason = "The operating system on the physical server is the one that the customer boots; Nitro cards and firmware stay with the provider as hardware."
      source = "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html"
    }

    area "patching" {
      party    = "shared"
      kind     = "independent"
      provider = "Updates firmware, Nitro cards and the services around the server."
      customer = "Patches the operating system on the metal, any hypervisor it runs, the guests on it and everything above."
      reason   = "There is no provider layer between firmware and operating system that could be updated under the running workload."
      source   = "https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html"
    }
  }

  variant "dedicated_host" {
    name        = "Amazon EC2 Dedicated Hosts"
    description = "A physical server for one customer, on which the customer places instances and may use licences bound to sockets or cores."
    source      = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html"

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Builds independent zones and regions, replaces a failed host and restarts its instances where host recovery is on."
      customer = "Turns host recovery and maintenance on, allocates spare hosts in a second zone, decides placement and affinity, rehearses the loss of a host."
      reason   = "Capacity and placement are bought and decided host by host."
      source   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-recovery.html"
    }

    area "compliance_audit" {
      party    = "shared"
      kind     = "independent"
      provider = "Has its services audited, publishes reports and shows sockets, cores and host ids."
      customer = "Decides which laws and standards apply, proves the compliance of its own use, and counts the licences it brings against sockets and cores."
      reason   = "Licences brought to a host are a contract between the customer and the software vendor."
      source   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html"
    }
  }

  variant "outposts" {
    name        = "Amazon EC2 on AWS Outposts"
    description = "Instances and volumes on racks or servers of AWS in the customer's own facility, managed from a region."
    source      = "https://docs.aws.amazon.com/outposts/latest/userguide/what-is-outposts.html"

    area "physical_facility" {
      party  = "customer"
      reason = "The rack stands in the customer's room: doors, power, cooling and visitors are the customer's."
      source = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_network" {
      party    = "shared"
      kind     = "dependent"
      provider = "Runs the network inside the rack and encrypts the service link to the region."
      customer = "Provides the local network, its upstream devices and a redundant connection to the region."
      reason   = "The rack ends at the patch panel; without the link to the region nothing new can be started."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/outposts-requirements.html"
    }

    area "physical_hardware" {
      party    = "shared"
      kind     = "dependent"
      provider = "Owns, monitors and replaces the hardware, and encrypts what it stores with a key in a removable device."
      customer = "Guards the hardware, lets technicians in, sees that the Nitro Security Key is destroyed before hardware goes back."
      reason   = "It is hardware of AWS in a place that AWS does not control."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html"
    }

    area "resilience" {
      party    = "shared"
      kind     = "dependent"
      provider = "Holds spare capacity where it was ordered, restarts instances of failed hosts on it, keeps the control plane in the region."
      customer = "Orders spare hosts, anchors the sites in different zones, keeps what must survive the site elsewhere, rehearses a lost link."
      reason   = "One site is one failure domain, and its capacity is what the customer ordered."
      source   = "https://docs.aws.amazon.com/outposts/latest/userguide/disaster-recovery-resiliency.html"
    }
  }

  # What several conditions ask

  function "needs_session" {
    description = "Whether metadata are to be had with a session token only (IMDSv2), or not at all."
    params      = ["options"]
    result      = options.http_tokens == "required" || options.http_endpoint == "disabled"
  }

  function "stays_on_instance" {
    description = "Whether answers of the metadata service do not get past the instance, such as into a container."
    params      = ["options"]
    result      = options.http_put_response_hop_limit == null || options.http_put_response_hop_limit <= 1 || options.http_endpoint == "disabled"
  }

  function "holds_credential" {
    description = "Whether a script, plain or in base64, holds a key, a token or a password."
    params      = ["text"]
    result = matches(join("|", [
      "\\b(AKIA|ASIA)[A-Z0-9]{16}\\b",
      "(?i:aws_?(secret_?access_?key|session_?token))[\"' ]*[=:][\"' \\\\]*[A-Za-z0-9/+]{40}",
      "-----BEGIN [A-Z ]*PRIVATE KEY",
      "\\b(gh[oprsu]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10}|sk_live_[A-Za-z0-9]{16})",
      "(?i:passw(or)?d|passphrase)[\"']?[ \\t]*[=:][ \\t]*\\\\?[\"']?[A-Za-z0-9][^\\s\"'$<>(){}\\\\/:;]{5,}([\\s\"'\\\\;]|$)",
      # The same key ids and private keys in base64, at each of its three offsets.
      "(QUtJQ[TUV]|[0EUk]FLSU[EF]|[159BFJNRVZdhlptx]BS0lB)[A-Za-z0-9+/]{20}",
      "UFJJVkFURSBLRVktLS0tL|BSSVZBVEUgS0VZLS0tLS0|QUklWQVRFIEtFWS0tLS0t",
    ]), text)
  }

  function "encrypted_or_restored" {
    description = "Whether a volume is encrypted, or made from a snapshot, which decides it."
    params      = ["volume"]
    result      = volume.encrypted == true || volume.snapshot_id != null
  }

  function "names_publisher" {
    description = "Whether a search for an image says whose it must be, or which one."
    params      = ["search"]
    result      = length(search.owners) > 0 || anytrue([for f in search.filter : contains(["owner-id", "owner-alias", "image-id"], f.name)])
  }

  function "all_check_health" {
    description = "Whether each load balancer or target group has a health check written out."
    params      = ["targets"]
    result      = alltrue([for t in targets : length(t.health_check) > 0])
  }

  # Instance metadata and credentials

  obligation "imdsv2_required" {
    title     = "Require IMDSv2 on instances"
    area      = "workload_identity"
    severity  = "high"
    rationale = "With version 1 of the metadata service one plain GET through a forgeable request or an open proxy hands the credentials of the instance role to an attacker."
    provider  = "Serves role credentials at the metadata address and refuses requests without a session token once tokens are required."
    frameworks = {
      aws_fsbp            = ["EC2.8", "EC2.170", "AutoScaling.3"]
      cis_aws_foundations = ["6.7"]
      cis_controls_8_1    = ["4.1"]
      nist_800_53_r5      = ["AC-3", "AC-6"]
      pci_dss_4_0         = ["2.2.1"]
      iso_27001_2022      = ["A.8.9"]
      soc_2               = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_79"]
      trivy     = ["AWS-0028", "AWS-0130"]
      powerpipe = ["ec2_instance_uses_imdsv2"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"]

    check "aws_instance" {
      also = ["aws_spot_instance_request"]
      # A launch template decides where the instance itself says nothing.
      when    = length(self.launch_template) == 0 || anytrue([for m in self.metadata_options : m.http_tokens != null])
      require = anytrue([for m in self.metadata_options : needs_session(m)])
      fix     = { "metadata_options.http_tokens" = "required" }
    }

    check "aws_launch_template" {
      also    = ["aws_launch_configuration"]
      require = anytrue([for m in self.metadata_options : needs_session(m)])
      fix     = { "metadata_options.http_tokens" = "required" }
    }
  }

  obligation "imdsv2_account_default" {
    title     = "Make IMDSv2 the default of the account"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Instances that somebody starts outside of Terraform still accept metadata requests without a token unless the region's default says otherwise."
    provider  = "Applies the account's defaults to every launch that does not choose for itself."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"]

    check "aws_ec2_instance_metadata_defaults" {
      require = needs_session(self)
      fix     = { http_tokens = "required" }
      autofix = true
    }
  }

  obligation "ami_imdsv2" {
    title       = "Register images that require IMDSv2"
    area        = "workload_identity"
    severity    = "low"
    rationale   = "An image without the mark starts instances that answer metadata requests without a token, whoever launches it and however."
    provider    = "Requires tokens and sets the hop limit to 2 for launches from an image that is marked v2.0."
    frameworks  = { cis_controls_8_1 = ["4.1"], nist_800_53_r5 = ["AC-6"], iso_27001_2022 = ["A.8.9"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"]
    recommended = false

    check "aws_ami" {
      require = self.imds_support == "v2.0"
      fix     = { imds_support = "v2.0" }
    }
  }

  obligation "metadata_hop_limit" {
    title     = "Keep the metadata hop limit at 1"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "A higher limit lets containers and forwarded traffic on the machine reach the metadata service and take the role of the instance."
    provider  = "Sends token responses with the chosen IP hop limit."
    frameworks = {
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-6"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_341"]
      powerpipe = ["ec2_launch_template_metadata_hop_limit_check", "ec2_launch_configuration_metadata_hop_limit_check"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"]

    check "aws_instance" {
      also    = ["aws_spot_instance_request", "aws_launch_template", "aws_launch_configuration"]
      require = alltrue([for m in self.metadata_options : stays_on_instance(m)])
      remedy  = "Set http_put_response_hop_limit = 1 in metadata_options, and give containers credentials of their own."
    }

    check "aws_ec2_instance_metadata_defaults" {
      require = stays_on_instance(self)
      remedy  = "Set http_put_response_hop_limit = 1, and raise it on single instances that need it."
    }
  }

  obligation "user_data_no_secrets" {
    title     = "Keep credentials out of user data"
    area      = "secrets"
    severity  = "critical"
    rationale = "User data is readable to every process on the instance and to everybody who may describe instances or launch templates, and it stays in the Terraform state and in old template versions."
    provider  = "Hands user data to the instance as it is; it neither encrypts nor masks it."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_46"]
      trivy     = ["AWS-0029", "AWS-0122", "AWS-0129"]
      powerpipe = ["ec2_instance_user_data_no_secrets"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"]

    check "aws_instance" {
      also    = ["aws_spot_instance_request", "aws_launch_configuration"]
      require = !holds_credential(self.user_data) && !holds_credential(self.user_data_base64)
      remedy  = "Take the credential out of the user data: give the instance a role and let it read secrets from Secrets Manager or Parameter Store at boot; revoke what was written there."
    }

    check "aws_spot_fleet_request" {
      require = !anytrue([for s in self.launch_specification : holds_credential(s.user_data)])
      remedy  = "Take the credential out of the user data: give the instances a role and let them read secrets from Secrets Manager or Parameter Store at boot; revoke what was written there."
    }

    check "aws_launch_template" {
      require = !holds_credential(self.user_data)
      remedy  = "Take the credential out of the user data: give the instance a role and let it read secrets from Secrets Manager or Parameter Store at boot; revoke what was written there."
    }
  }

  obligation "instance_profile" {
    title     = "Give instances a role"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "Without a role, programs on the instance end up with long-lived access keys on disk, and Systems Manager can neither patch nor reach the machine."
    provider  = "Delivers and rotates short-lived credentials of the role through the metadata service."
    frameworks = {
      cis_aws_foundations = ["2.16"]
      cis_controls_8_1    = ["6.8"]
      nist_800_53_r5      = ["AC-3"]
      pci_dss_4_0         = ["7.2.1", "7.2.2"]
      iso_27001_2022      = ["A.8.2"]
      soc_2               = ["CC6.3"]
      hipaa               = ["164.312(a)(1)"]
    }
    derived     = ["cis_controls_8_1", "soc_2", "hipaa"]
    equivalents = { checkov = ["CKV2_AWS_41"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"]
    recommended = false

    check "aws_instance" {
      when    = length(self.launch_template) == 0
      require = self.iam_instance_profile != null
      remedy  = "Set iam_instance_profile to the name of an instance profile with a narrow role."
    }
  }

  obligation "serial_console_off" {
    title      = "Keep the serial console switched off"
    area       = "privileged_access"
    severity   = "low"
    rationale  = "The serial console reaches a login prompt past security groups, subnets and the SSH daemon; left on, one permission too many opens every instance of the region."
    provider   = "Keeps the console off until the account switches it on."
    frameworks = { cis_controls_8_1 = ["4.8"], nist_800_53_r5 = ["CM-7"], iso_27001_2022 = ["A.8.9"] }
    derived    = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources    = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html"]

    check "aws_ec2_serial_console_access" {
      require = self.enabled == false
      fix     = { enabled = false }
      autofix = true
    }
  }

  # Network

  obligation "no_public_ip" {
    title     = "Launch instances without public addresses"
    area      = "network_controls"
    severity  = "high"
    rationale = "A public address leaves one security group rule between the machine and every scanner of the internet."
    provider  = "Assigns a public address on launch where the instance, or else its subnet, asks for it."
    frameworks = {
      aws_fsbp         = ["EC2.9", "EC2.25", "Autoscaling.5"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4(21)", "SC-7", "SC-7(3)"]
      pci_dss_4_0      = ["1.4.5"]
      iso_27001_2022   = ["A.8.20"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1"]
    equivalents = {
      checkov   = ["CKV_AWS_88", "CKV_AWS_389"]
      trivy     = ["AWS-0009"]
      powerpipe = ["ec2_instance_not_publicly_accessible", "autoscaling_launch_config_public_ip_disabled"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]

    check "aws_instance" {
      also    = ["aws_spot_instance_request", "aws_launch_configuration"]
      require = self.associate_public_ip_address != true
      fix     = { associate_public_ip_address = false }
    }

    check "aws_launch_template" {
      require = alltrue([for n in self.network_interfaces : n.associate_public_ip_address != "true"])
      fix     = { "network_interfaces.associate_public_ip_address" = false }
    }

    check "aws_spot_fleet_request" {
      require = alltrue([for s in self.launch_specification : s.associate_public_ip_address != true])
      fix     = { "launch_specification.associate_public_ip_address" = false }
    }
  }

  obligation "own_vpc" {
    title     = "Place instances outside the default VPC"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without a subnet the instance lands in the default VPC, where every subnet is public and hands out public addresses."
    provider  = "Creates a default VPC in each region and uses it for launches that name no subnet."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
      soc_2            = ["CC6.6"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = { powerpipe = ["ec2_instance_not_use_default_vpc"] }
    sources     = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html"]

    check "aws_instance" {
      companion "aws_default_subnet" {
        self_attribute = "subnet_id"
      }
      when    = length(self.launch_template) == 0
      require = (self.subnet_id != null && length(companions.aws_default_subnet) == 0) || length(self.network_interface) > 0 || length(self.primary_network_interface) > 0
      remedy  = "Set subnet_id to a private subnet of a VPC that you manage."
    }
  }

  obligation "single_interface" {
    title     = "Attach one network interface per instance"
    area      = "network_controls"
    severity  = "low"
    rationale = "A machine with a foot in two subnets bridges segments that the network was drawn to keep apart."
    provider  = "Attaches as many interfaces as the instance type allows."
    frameworks = {
      aws_fsbp         = ["EC2.17"]
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      iso_27001_2022   = ["A.8.22", "A.8.20"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { powerpipe = ["ec2_instance_not_use_multiple_enis"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"]
    recommended = false

    check "aws_instance" {
      companion "aws_network_interface_attachment" {
        attribute = "instance_id"
      }
      require = length(self.network_interface) <= 1 && length(companions.aws_network_interface_attachment) == 0
      remedy  = "Keep one network_interface and drop further interface attachments, or waive this for appliances that route between subnets."
    }
  }

  obligation "eip_associated" {
    title       = "Release Elastic IP addresses nobody uses"
    area        = "asset_inventory"
    severity    = "low"
    rationale   = "An idle address costs money and tends to stay in allow lists and DNS records, where the next machine behind it inherits their trust."
    provider    = "Keeps the address allocated until it is released."
    frameworks  = { aws_fsbp = ["EC2.12"], nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.9"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["vpc_eip_associated"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html"]
    recommended = false

    # An address that is handed to a module is used there; nothing here can see that.
    check "aws_eip" {
      companion "aws_eip_association" {
        attribute = "allocation_id"
      }
      companion "aws_nat_gateway" {
        attribute = "allocation_id"
      }
      companion "aws_lb" {
        attribute = "subnet_mapping.allocation_id"
      }
      companion "aws_transfer_server" {
        attribute = "endpoint_details.address_allocation_ids"
      }
      require = (
        self.instance != null || self.network_interface != null
        || length(companions.aws_eip_association) > 0
        || length(companions.aws_nat_gateway) > 0
        || length(companions.aws_lb) > 0
        || length(companions.aws_transfer_server) > 0
      )
      remedy = "Associate the address with an instance, interface or gateway, or delete it; waive this where a module takes the address."
    }
  }

  # Encryption

  obligation "instance_volumes_encrypted" {
    title     = "Encrypt the volumes of instances"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Root and data volumes and all their snapshots stay in clear text, and encryption can only be added by replacing the volume."
    provider  = "Encrypts volume, snapshots and traffic to the host transparently once the volume asks for it."
    frameworks = {
      aws_fsbp         = ["EC2.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_8"]
      trivy     = ["AWS-0008", "AWS-0131"]
      powerpipe = ["ec2_instance_ebs_encryption_check", "ec2_launch_configuration_ebs_encryption_check"]
    }
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]

    # A volume from a snapshot takes over the encryption of the snapshot. Without
    # a block the root volume is as the image has it, which mostly is unencrypted.
    check "aws_instance" {
      also = ["aws_spot_instance_request"]
      require = (
        anytrue([for b in self.root_block_device : b.encrypted == true]) || (length(self.root_block_device) == 0 && length(self.launch_template) > 0)
      ) && alltrue([for b in self.ebs_block_device : encrypted_or_restored(b)])
      remedy = "Set encrypted = true in root_block_device and in every ebs_block_device."
    }

    check "aws_launch_configuration" {
      require = (
        anytrue([for b in self.root_block_device : b.encrypted == true])
        && alltrue([for b in self.ebs_block_device : encrypted_or_restored(b) || b.no_device == true])
      )
      remedy = "Set encrypted = true in root_block_device and in every ebs_block_device, or move to a launch template."
    }
  }

  obligation "template_volumes_encrypted" {
    title     = "Encrypt the volumes of templates and fleets"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Every instance that starts from the template gets volumes in clear text, and so do all their snapshots."
    provider  = "Encrypts the volumes of every launch as the template says."
    frameworks = {
      aws_fsbp         = ["EC2.181", "EC2.173"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]

    check "aws_launch_template" {
      require = alltrue([for b in self.block_device_mappings : alltrue([for e in b.ebs : e.encrypted == "true" || e.snapshot_id != null])])
      fix     = { "block_device_mappings.ebs.encrypted" = true }
    }

    check "aws_spot_fleet_request" {
      require = alltrue([for s in self.launch_specification : (
        alltrue([for b in s.root_block_device : b.encrypted == true])
        && alltrue([for b in s.ebs_block_device : encrypted_or_restored(b)])
      )])
      remedy = "Set encrypted = true in every root_block_device and ebs_block_device of the launch specifications."
    }
  }

  obligation "volumes_encrypted" {
    title     = "Encrypt EBS volumes"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Data on the volume and on all its snapshots can be read by whoever gets hold of a copy, and encryption can only be added by replacing the volume."
    provider  = "Encrypts volume, snapshots and traffic to the host transparently once the volume asks for it."
    frameworks = {
      aws_fsbp         = ["EC2.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
      gdpr             = ["32"]
    }
    derived = ["cis_controls_8_1", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_3"]
      trivy     = ["AWS-0026"]
      powerpipe = ["ebs_volume_encryption_at_rest_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]

    check "aws_ebs_volume" {
      require = self.encrypted == true
      fix     = { encrypted = true }
    }
  }

  obligation "attached_volumes_encrypted" {
    title     = "Attach only encrypted volumes"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "A volume in use holds live data; attached without encryption, that data and every snapshot of it stay in clear text."
    provider  = "Attaches any volume, encrypted or not."
    frameworks = {
      aws_fsbp         = ["EC2.3"]
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)", "SC-13"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived     = ["cis_controls_8_1", "soc_2"]
    equivalents = { checkov = ["CKV2_AWS_2"] }
    sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-attaching-volume.html"]
    recommended = false

    check "aws_volume_attachment" {
      companion "aws_ebs_volume" {
        self_attribute = "volume_id"
      }
      require = alltrue([for v in companions.aws_ebs_volume : v.encrypted == true])
      remedy  = "Set encrypted = true on the attached aws_ebs_volume."
    }

    check "aws_ebs_volume" {
      companion "aws_volume_attachment" {
        attribute = "volume_id"
      }
      when    = length(companions.aws_volume_attachment) > 0
      require = self.encrypted == true
      fix     = { encrypted = true }
    }
  }

  obligation "volume_customer_key" {
    title     = "Encrypt volumes with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "The AWS managed key has a policy that nobody can narrow: snapshots cannot be shared with another account, and access cannot be cut off by disabling the key."
    provider  = "Keeps and rotates the AWS managed key; for others it obeys the key's policy."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov = ["CKV_AWS_189"]
      trivy   = ["AWS-0027"]
    }
    sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
    recommended = false

    check "aws_ebs_volume" {
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a KMS key of your own, together with encrypted = true."
    }
  }

  obligation "encryption_by_default" {
    title     = "Encrypt new EBS volumes by default"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Volumes that somebody creates by hand, from an old template or through another service come without encryption unless the region's default is on."
    provider  = "Encrypts every new volume and snapshot copy of the region once the account asks for it."
    frameworks = {
      aws_fsbp            = ["EC2.7"]
      cis_aws_foundations = ["6.1.1"]
      cis_controls_8_1    = ["3.11"]
      nist_800_53_r5      = ["SC-28(1)"]
      pci_dss_4_0         = ["3.5.1"]
      iso_27001_2022      = ["A.8.24"]
      soc_2               = ["CC6.1"]
      hipaa               = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_106"]
      powerpipe = ["ec2_ebs_default_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html"]

    check "aws_ebs_encryption_by_default" {
      require = self.enabled == true
      fix     = { enabled = true }
      autofix = true
    }
  }

  obligation "copies_encrypted" {
    title     = "Encrypt copies of images and snapshots"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "A copy of an unencrypted image or snapshot stays in clear text in the target region; the copy is the one moment at which encryption can be added."
    provider  = "Encrypts while it copies, and never drops the encryption of a source that has it."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_235"]
      powerpipe = ["ec2_ami_copy_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html", "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html"]

    check "aws_ami_copy" {
      also    = ["aws_ebs_snapshot_copy", "aws_ebs_snapshot_import"]
      require = self.encrypted == true
      fix     = { encrypted = true }
    }
  }

  obligation "copies_customer_key" {
    title     = "Encrypt copies with a customer-managed key"
    area      = "key_management"
    severity  = "low"
    rationale = "A copy under the AWS managed key of the region cannot be shared with a recovery account and cannot be made unreadable by disabling a key."
    provider  = "Encrypts the copy under the key it is given, the default key of the region otherwise."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-12", "SC-28(1)"]
      iso_27001_2022   = ["A.8.24"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_183", "CKV_AWS_236"]
      powerpipe = ["ebs_snapshot_copy_encrypted_with_kms_cmk", "ec2_ami_copy_encrypted_with_kms_cmk"]
    }
    sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html"]
    recommended = false

    check "aws_ami_copy" {
      also    = ["aws_ebs_snapshot_copy"]
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to the ARN of a KMS key of your own in the target region, together with encrypted = true."
    }
  }

  obligation "ami_volumes_encrypted" {
    title     = "Encrypt the volumes of images"
    area      = "encryption_at_rest"
    severity  = "high"
    rationale = "Every instance that starts from the image gets the volume in clear text."
    provider  = "Creates volumes as the block device mapping of the image says."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["SC-28", "SC-28(1)"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(2)(iv)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    equivalents = {
      checkov   = ["CKV_AWS_204"]
      powerpipe = ["ec2_ami_encryption_enabled"]
    }
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html"]

    check "aws_ami" {
      require = alltrue([for b in self.ebs_block_device : encrypted_or_restored(b)])
      remedy  = "Set encrypted = true in every ebs_block_device that is not made from a snapshot, and make the snapshots encrypted ones."
    }
  }

  # Sharing and images

  obligation "ami_not_public" {
    title     = "Never make images public"
    area      = "data_content"
    severity  = "critical"
    rationale = "Everybody can start the image and read what is on it: code, configuration, forgotten keys and shell history."
    provider  = "Lets any AWS account launch an image that is shared with all."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"]

    check "aws_ami_launch_permission" {
      require = self.group == null
      remedy  = "Remove group and share with organization_arn, or with single accounts."
    }
  }

  obligation "ami_shared_in_organization" {
    title     = "Share images with the organization only"
    area      = "data_content"
    severity  = "low"
    rationale = "Account numbers typed into launch permissions outlive the reason for sharing and may belong to somebody else; membership of the organization follows the accounts."
    provider  = "Checks launch permissions against account, organization or organizational unit."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-21"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_205"]
      powerpipe = ["ec2_ami_launch_permission_restricted"]
    }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.html"]
    recommended = false

    check "aws_ami_launch_permission" {
      require = self.account_id == null && self.group == null
      remedy  = "Set organization_arn or organizational_unit_arn instead of account_id or group."
    }
  }

  obligation "ami_public_access_blocked" {
    title     = "Block public access to images"
    area      = "data_content"
    severity  = "high"
    rationale = "Without the block one wrong click or script publishes an image of a production machine."
    provider  = "Refuses to make images of the region public while the block is on."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.1"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"]

    check "aws_ec2_image_block_public_access" {
      require = self.state == "block-new-sharing"
      fix     = { state = "block-new-sharing" }
      autofix = true
    }
  }

  obligation "snapshot_public_access_blocked" {
    title     = "Block public access to snapshots"
    area      = "data_content"
    severity  = "high"
    rationale = "A public snapshot is a copy of a disk for everybody; blocking only new sharing leaves those that are public already."
    provider  = "Treats all snapshots of the region as private while the block is on."
    frameworks = {
      aws_fsbp         = ["EC2.1", "EC2.182"]
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-6", "SC-7(3)"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.3", "A.8.12"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"]

    check "aws_ebs_snapshot_block_public_access" {
      require = self.state == "block-all-sharing"
      fix     = { state = "block-all-sharing" }
      autofix = true
    }
  }

  obligation "ami_name_unspoofable" {
    title     = "Never pick images by name pattern alone"
    area      = "supply_chain"
    severity  = "high"
    rationale = "Anyone may publish an image under a matching name; without an owner the lookup starts the attacker's image, with the role and network of the workload."
    provider  = "Lists public images of all accounts and vouches for the owner alias of verified publishers only."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["SI-7", "CM-14"]
      iso_27001_2022   = ["A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_386"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"]

    check "data.aws_ami" {
      when    = !names_publisher(self)
      require = self.name_regex == null && alltrue([for f in self.filter : f.name != "name" || alltrue([for v in f.values : !matches("[*?]", v)])])
      remedy  = "Set owners to the account that publishes the image, or to self or amazon."
    }
  }

  obligation "ami_owners_named" {
    title     = "Name the owners of images looked up"
    area      = "supply_chain"
    severity  = "low"
    rationale = "A name can be taken by any account; only the owner says whose software the machine boots."
    provider  = "Lists public images of all accounts unless the lookup names owners."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["SI-7", "CM-14"]
      iso_27001_2022   = ["A.8.19"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    equivalents = { trivy = ["AWS-0344"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"]
    recommended = false

    check "data.aws_ami" {
      require = names_publisher(self)
      remedy  = "Set owners to the account that publishes the image, or to self or amazon."
    }
  }

  obligation "allowed_images_enforced" {
    title     = "Enforce the list of allowed images"
    area      = "supply_chain"
    severity  = "medium"
    rationale = "In audit mode, or switched off, the account still starts images from any publisher in the world."
    provider  = "Hides and refuses images outside of the criteria once the setting is enabled."
    frameworks = {
      cis_controls_8_1 = ["2.5"]
      nist_800_53_r5   = ["SI-7", "CM-14"]
      iso_27001_2022   = ["A.8.19"]
      soc_2            = ["CC6.8"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html"]

    check "aws_ec2_allowed_images_settings" {
      require = self.state == "enabled"
      remedy  = "Set state to enabled once audit mode shows no instance that you still need."
    }
  }

  obligation "ami_hvm" {
    title       = "Register images for hardware virtualization"
    area        = "configuration"
    severity    = "low"
    rationale   = "Paravirtual images start only on instance types of the first generations, without the isolation and the fixes of the Nitro System."
    provider    = "Keeps old instance types running and adds nothing to them."
    frameworks  = { aws_fsbp = ["EC2.24"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html"]
    recommended = false

    check "aws_ami" {
      require = self.virtualization_type == "hvm"
      fix     = { virtualization_type = "hvm" }
    }
  }

  # Backup

  obligation "volume_backup_plan" {
    title     = "Put EBS volumes into a backup plan"
    area      = "backup"
    severity  = "low"
    rationale = "A volume lives in one zone; without a plan its last snapshot is the one somebody happened to take."
    provider  = "Keeps the volume redundant within its zone, and runs the plan for what is assigned to it."
    frameworks = {
      aws_fsbp         = ["EC2.28"]
      cis_controls_8_1 = ["11.2"]
      nist_800_53_r5   = ["CP-9"]
      pci_dss_4_0      = ["10.3.3"]
      iso_27001_2022   = ["A.8.14"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5"]
    equivalents = { checkov = ["CKV2_AWS_9"] }
    sources     = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"]
    recommended = false

    # A selection by tag needs a tag on the volume; its name is taken as the sign.
    check "aws_ebs_volume" {
      companion "aws_backup_selection" {
        attribute = "resources"
      }
      require = length(companions.aws_backup_selection) > 0 || anytrue([for name, value in self.tags : matches("(?i)backup|snapshot|dlm", name)])
      remedy  = "Add the volume's ARN to resources of an aws_backup_selection, or give it the tag by which a plan selects, with backup in its name."
    }
  }

  obligation "final_snapshot" {
    title       = "Snapshot volumes before they are destroyed"
    area        = "backup"
    severity    = "low"
    rationale   = "A plan that replaces or removes the volume deletes its data at once and for good."
    provider    = "Deletes a volume when told to; only snapshots survive."
    frameworks  = { cis_controls_8_1 = ["11.2"], nist_800_53_r5 = ["CP-9"], iso_27001_2022 = ["A.8.13"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html"]
    recommended = false

    check "aws_ebs_volume" {
      require = self.final_snapshot == true
      fix     = { final_snapshot = true }
    }
  }

  # Operation

  obligation "detailed_monitoring" {
    title       = "Enable detailed monitoring"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "At five minutes between two values, short spikes, mining and overload are seen late or not at all, and scaling reacts late."
    provider    = "Publishes metrics every minute once asked, every five otherwise."
    frameworks  = { nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_126"], powerpipe = ["ec2_instance_detailed_monitoring_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"]
    recommended = false

    check "aws_instance" {
      when    = length(self.launch_template) == 0 || self.monitoring == false
      require = self.monitoring == true
      fix     = { monitoring = true }
      autofix = true
    }

    check "aws_launch_template" {
      require = anytrue([for m in self.monitoring : m.enabled == true])
      fix     = { "monitoring.enabled" = true }
      autofix = true
    }

    check "aws_launch_configuration" {
      require = self.enable_monitoring == true
      fix     = { enable_monitoring = true }
    }
  }

  obligation "ebs_optimized" {
    title       = "State that instances are EBS-optimized"
    area        = "configuration"
    severity    = "low"
    rationale   = "On older types, volume traffic competes with the network unless it is asked for; on newer types it always has its own path, and yet reports show the flag as off until it is set."
    provider    = "Gives current types a path of their own to EBS; on older ones it does so on request."
    equivalents = { checkov = ["CKV_AWS_135"], powerpipe = ["ec2_instance_ebs_optimized"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html"]
    recommended = false

    check "aws_instance" {
      # t1 and t2 refuse the flag.
      when    = (length(self.launch_template) == 0 || self.ebs_optimized == false) && !matches("^t[12]\\.", self.instance_type)
      require = self.ebs_optimized == true
      fix     = { ebs_optimized = true }
    }
  }

  obligation "termination_protection" {
    title       = "Protect instances from termination"
    area        = "resilience"
    severity    = "low"
    rationale   = "One wrong call or script ends the machine and deletes its root volume."
    provider    = "Refuses to terminate a protected instance until the protection is lifted."
    frameworks  = { nist_800_53_r5 = ["CM-3"], iso_27001_2022 = ["A.8.32"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { powerpipe = ["ec2_instance_termination_protection_enabled"] }
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html"]
    recommended = false

    check "aws_instance" {
      # Spot instances cannot be protected.
      when    = (length(self.launch_template) == 0 || self.disable_api_termination == false) && !anytrue([for m in self.instance_market_options : m.market_type == null || m.market_type == "spot"])
      require = self.disable_api_termination == true
      fix     = { disable_api_termination = true }
      autofix = true
    }
  }

  obligation "asg_launch_template" {
    title     = "Launch Auto Scaling groups from templates"
    area      = "configuration"
    severity  = "medium"
    rationale = "Launch configurations have no versions, get no new features or instance types, and new accounts cannot create them at all."
    provider  = "Develops launch templates only."
    frameworks = {
      aws_fsbp         = ["AutoScaling.9"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["CM-6"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    equivalents = {
      checkov   = ["CKV_AWS_315"]
      powerpipe = ["autoscaling_group_uses_launch_template"]
    }
    sources = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html"]

    check "aws_autoscaling_group" {
      require = length(self.launch_template) > 0 || length(self.mixed_instances_policy) > 0
      remedy  = "Replace launch_configuration by a launch_template or mixed_instances_policy block."
    }
  }

  obligation "asg_multi_az" {
    title     = "Spread Auto Scaling groups over zones"
    area      = "resilience"
    severity  = "medium"
    rationale = "A group in one zone goes down with the zone and cannot replace its instances elsewhere."
    provider  = "Balances instances over the zones it is given and launches in the others when one fails."
    frameworks = {
      aws_fsbp       = ["AutoScaling.2"]
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived = ["nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html"]

    check "aws_autoscaling_group" {
      require = length(self.vpc_zone_identifier) >= 2 || length(self.availability_zones) >= 2
      remedy  = "List subnets of at least two zones in vpc_zone_identifier."
    }
  }

  obligation "asg_instance_types" {
    title       = "Allow several instance types per group"
    area        = "resilience"
    severity    = "low"
    rationale   = "When the one type is out of capacity, the group cannot grow or replace what failed."
    provider    = "Launches another listed type when the first has no capacity."
    frameworks  = { aws_fsbp = ["AutoScaling.6"], nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html"]
    recommended = false

    check "aws_autoscaling_group" {
      require = anytrue([for p in self.mixed_instances_policy : anytrue([for t in p.launch_template : (
        length(t.override) >= 2 || anytrue([for o in t.override : length(o.instance_requirements) > 0])
      )])])
      remedy = "Use a mixed_instances_policy with two or more override blocks, or one with instance_requirements."
    }
  }

  obligation "load_balancer_health_checks" {
    title      = "Replace what the load balancer finds unhealthy"
    area       = "resilience"
    severity   = "low"
    rationale  = "With instance checks alone a group keeps machines whose application has died; without a check of its own, the balancer cannot tell either."
    provider   = "Replaces instances that fail the checks the group subscribes to."
    frameworks = { aws_fsbp = ["AutoScaling.1"], nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV2_AWS_15"]
      powerpipe = ["autoscaling_group_with_lb_use_health_check"]
    }
    sources = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html"]

    check "aws_autoscaling_group" {
      companion "aws_autoscaling_attachment" {
        attribute = "autoscaling_group_name"
      }
      companion "aws_autoscaling_traffic_source_attachment" {
        attribute = "autoscaling_group_name"
      }
      when = (
        length(self.load_balancers) > 0 || length(self.target_group_arns) > 0 || length(self.traffic_source) > 0
        || length(companions.aws_autoscaling_attachment) > 0
        || length(companions.aws_autoscaling_traffic_source_attachment) > 0
      )
      require = matches("ELB|VPC_LATTICE", self.health_check_type)
      remedy  = "Set health_check_type = \"ELB\" and a health_check_grace_period that covers the start of the application."
    }

    check "aws_autoscaling_attachment" {
      companion "aws_elb" {
        self_attribute = "elb"
      }
      companion "aws_lb_target_group" {
        self_attribute = "lb_target_group_arn"
      }
      require = (
        all_check_health(companions.aws_elb)
        && all_check_health(companions.aws_lb_target_group)
      )
      remedy = "Add a health_check block for the application to the attached load balancer or target group."
    }

    # Before major 5 of the provider.
    check "aws_autoscaling_attachment" {
      companion "aws_lb_target_group" {
        self_attribute = "alb_target_group_arn"
      }
      require = all_check_health(companions.aws_lb_target_group)
      remedy  = "Add a health_check block for the application to the attached target group."
    }
  }

  obligation "asg_tags" {
    title      = "Tag the instances of Auto Scaling groups"
    area       = "asset_inventory"
    severity   = "low"
    rationale  = "Default tags of the provider do not reach instances of a group; untagged machines have no owner in inventory, cost and incident."
    provider   = "Copies tags that are marked for propagation to each instance it launches."
    frameworks = { nist_800_53_r5 = ["CM-8"], iso_27001_2022 = ["A.5.13"] }
    derived    = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_153"]
      powerpipe = ["autoscaling_group_tagging_enabled"]
    }
    sources     = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html"]
    recommended = false

    check "aws_autoscaling_group" {
      companion "aws_autoscaling_group_tag" {
        attribute = "autoscaling_group_name"
      }
      require = length(self.tag) > 0 || self.tags != null || length(companions.aws_autoscaling_group_tag) > 0
      remedy  = "Add tag blocks with propagate_at_launch = true."
    }
  }

  obligation "asg_capacity_rebalance" {
    title       = "Replace Spot instances before they are taken"
    area        = "resilience"
    severity    = "low"
    rationale   = "Without rebalancing a replacement starts only when the instance is already going, two minutes after the notice."
    provider    = "Signals a raised risk of interruption early, and starts replacements for groups that asked for it."
    sources     = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html"]
    recommended = false
    frameworks  = { nist_800_53_r5 = ["CP-10"], iso_27001_2022 = ["A.8.14"] }
    derived     = ["nist_800_53_r5"]

    check "aws_autoscaling_group" {
      when = anytrue([for p in self.mixed_instances_policy : anytrue([for d in p.instances_distribution : (
        d.on_demand_percentage_above_base_capacity != null && d.on_demand_percentage_above_base_capacity < 100
      )])])
      require = self.capacity_rebalance == true
      fix     = { capacity_rebalance = true }
    }
  }

  obligation "asg_instances_recycled" {
    title       = "Recycle the instances of groups"
    area        = "patching"
    severity    = "low"
    rationale   = "A group replaces what fails and nothing else: instances run for months on the image of their first day, and a new template version changes none of them."
    provider    = "Rolls instances over when a refresh or a maximum lifetime says so."
    frameworks  = { cis_controls_8_1 = ["7.3"], nist_800_53_r5 = ["SI-2"], iso_27001_2022 = ["A.8.8"] }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022"]
    sources     = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html", "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html"]
    recommended = false

    check "aws_autoscaling_group" {
      require = length(self.instance_refresh) > 0 || self.max_instance_lifetime > 0
      remedy  = "Add an instance_refresh block with strategy Rolling, or set max_instance_lifetime to the seconds of your patch window."
    }
  }

  obligation "host_recovery" {
    title     = "Turn on recovery for dedicated hosts"
    area      = "resilience"
    severity  = "medium"
    rationale = "When the server fails, its instances stay down until somebody allocates another host and moves them."
    provider  = "Allocates a replacement and restarts the instances on it once recovery is on."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.2"]
      hipaa          = ["164.308(a)(7)(i)"]
    }
    derived     = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources     = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-recovery.html"]
    variants    = ["dedicated_host"]
    recommended = false

    check "aws_ec2_host" {
      require = self.host_recovery == "on"
      fix     = { host_recovery = "on" }
    }
  }

  # Duties that Terraform cannot show

  obligation "guests_patched" {
    title        = "Patch guests and rebuild images"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "AWS updates what lies below the operating system and nothing in it; an image that is never rebuilt starts every new machine with last year's holes."
    provider     = "Patches hosts and hypervisors and publishes updated base images and patch tooling."
    frameworks = {
      aws_fsbp         = ["SSM.1", "SSM.2"]
      cis_controls_8_1 = ["7.3", "7.4"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html"]
  }

  obligation "restore_tested" {
    title        = "Test restores from snapshots and images"
    area         = "backup"
    severity     = "medium"
    verification = "evidence"
    cadence      = "quarterly"
    artifact     = "Record of a machine rebuilt from a snapshot or backup in another zone or account: date, recovery point, time to recover, keys used, who checked the data."
    rationale    = "Snapshots without the key grants, the boot settings or a consistent file system show it on the day they are needed."
    provider     = "Stores snapshots and creates volumes from them."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-9(1)"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/prescriptive-guidance/latest/backup-recovery/backup-recovery-ec2-ebs.html"]
  }

  obligation "sharing_reviewed" {
    title        = "Review who images and snapshots are shared with"
    area         = "data_content"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "A share with an auditor, a vendor or a closed account lasts until somebody removes it, and the account on the other side may have copied the disk long ago."
    provider     = "Lists launch and volume permissions, and reports access from outside through IAM Access Analyzer."
    frameworks = {
      cis_controls_8_1 = ["3.3"]
      nist_800_53_r5   = ["AC-3", "AC-21"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html"]
  }

  obligation "unused_removed" {
    title        = "Remove stopped machines and orphaned disks"
    area         = "asset_inventory"
    severity     = "low"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Stopped instances, detached volumes, old snapshots and images hold data that nobody patches or watches, and start again as they were."
    provider     = "Keeps and bills them until they are deleted."
    frameworks = {
      aws_fsbp       = ["EC2.4"]
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.8.10"]
      soc_2          = ["CC6.1"]
    }
    derived = ["nist_800_53_r5", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html"]
  }

  obligation "access_reviewed" {
    title        = "Review logins and roles of instances"
    area         = "privileged_access"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "Key pairs never expire and are known to whoever had the file; roles only ever grow; Session Manager and Instance Connect are open to every principal whose policy says so."
    provider     = "Keeps public keys, reports the last use of roles and their permissions, and records sessions that go through its services."
    frameworks = {
      cis_controls_8_1 = ["6.8"]
      nist_800_53_r5   = ["AC-2", "AC-6(7)"]
      pci_dss_4_0      = ["7.2.4"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.2", "CC6.3"]
      hipaa            = ["164.308(a)(4)(ii)(C)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html", "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html"]
  }

  obligation "hosts_protected" {
    title        = "Run malware defence on every instance"
    area         = "host_protection"
    severity     = "medium"
    verification = "evidence"
    artifact     = "Coverage report: running instances against those with a healthy endpoint agent or GuardDuty runtime monitoring, with the reason for every gap."
    cadence      = "monthly"
    rationale    = "AWS does not look inside the guest: miners, web shells and ransomware run undisturbed until somebody watches processes and files."
    provider     = "Offers runtime monitoring and volume scans, and acts on reports of abuse."
    frameworks = {
      cis_controls_8_1 = ["10.1"]
      nist_800_53_r5   = ["SI-3"]
      pci_dss_4_0      = ["5.2.1"]
      iso_27001_2022   = ["A.8.7"]
      soc_2            = ["CC6.8"]
      hipaa            = ["164.308(a)(5)(ii)(B)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html"]
  }

  obligation "incident_playbook" {
    title        = "Rehearse the takeover of an instance"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and record of an exercise: isolate by security group, revoke the role's sessions, capture memory, snapshot volumes into a forensic account, rebuild."
    rationale    = "Who terminates the machine first destroys memory and instance store, and sessions of the role that were taken stay valid for hours."
    provider     = "Handles incidents of its hosts, reports abuse to the account's contacts, and runs the calls that isolate and copy."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-3", "IR-4"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.26"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/security-ir/latest/userguide/security-incident-response-guide.html"]
  }

  obligation "zone_loss_rehearsed" {
    title        = "Rehearse the loss of a zone"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an exercise in which one zone is taken away: what stayed up, time to recover, quotas and capacity that were missing."
    rationale    = "Volumes do not leave their zone, and on the day everybody asks for capacity in the others; a design that was never tried fails on both."
    provider     = "Builds zones that fail apart from each other, and offers fault injection and zonal shift."
    frameworks = {
      nist_800_53_r5 = ["CP-4"]
      iso_27001_2022 = ["A.8.14"]
      soc_2          = ["A1.3"]
      hipaa          = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/fis/latest/userguide/az-availability-scenario.html"]
  }
}
