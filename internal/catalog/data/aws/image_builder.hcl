service "aws_image_builder" {
  name        = "EC2 Image Builder"
  cloud       = "aws"
  family      = "build_service"
  description = "Pipelines that build, test and distribute machine and container images from recipes and components."
  aliases     = ["Image Builder", "EC2 Image Builder"]
  resources = [
    "aws_imagebuilder_component",
    "aws_imagebuilder_container_recipe",
    "aws_imagebuilder_distribution_configuration",
    "aws_imagebuilder_image",
    "aws_imagebuilder_image_pipeline",
    "aws_imagebuilder_image_recipe",
    "aws_imagebuilder_infrastructure_configuration",
    "aws_imagebuilder_lifecycle_policy",
    "aws_imagebuilder_workflow",
  ]
  sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html", "https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html"]

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Publishes managed base images with current packages, runs and ends the build and test machines."
    customer = "Chooses the base image, hardens and updates it by components, retires images that are out of date."
    reason   = "What the service makes is an operating system, and its content is the customer's recipe."
    source   = "https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-patch-management.html"
  }

  resource_type "aws_imagebuilder_image_pipeline" {
    defaults = {
      status                                          = "ENABLED"
      "image_tests_configuration.image_tests_enabled" = true
    }
  }

  resource_type "aws_imagebuilder_image" {
    defaults = { "image_tests_configuration.image_tests_enabled" = true }
  }

  resource_type "aws_imagebuilder_infrastructure_configuration" {
    defaults = { terminate_instance_on_failure = false }
  }

  # Who receives the images

  obligation "images_not_public" {
    title     = "Do not publish images to everyone"
    area      = "data_content"
    severity  = "critical"
    rationale = "With the group all every AWS account may launch the image and read what was baked in: agents, configuration, keys."
    provider  = "Sets the launch permissions that the distribution names on each new image."
    frameworks = {
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["7.2.1"]
      iso_27001_2022   = ["A.8.12"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["3.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-distribution-settings.html"]
    check "aws_imagebuilder_distribution_configuration" {
      require = !anytrue([for d in self.distribution : anytrue([for a in d.ami_distribution_configuration : anytrue([for l in a.launch_permission : contains(l.user_groups, "all")])])])
      remedy  = "Remove user_groups from launch_permission and name accounts, organizations or organizational units."
    }
  }

  obligation "images_own_key" {
    title       = "Encrypt distributed images with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Images under aws/ebs cannot be shared with other accounts, and plain ones are shared without a key that could be withdrawn."
    provider    = "Encrypts the copies in each Region with the key that the distribution names."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_199"]
      powerpipe = ["ec2_ami_imagebuilder_distribution_configuration_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html"]
    # A distribution that names a Region alone copies the image there all the same.
    check "aws_imagebuilder_distribution_configuration" {
      require = alltrue([for d in self.distribution : length(d.container_distribution_configuration) > 0 || anytrue([for a in d.ami_distribution_configuration : a.kms_key_id != null])])
      remedy  = "Set kms_key_id in each ami_distribution_configuration to a key of that Region."
    }
  }

  # Disks and definitions

  obligation "disks_encrypted" {
    title     = "Encrypt the disks of a recipe"
    area      = "encryption_at_rest"
    severity  = "medium"
    rationale = "Images whose snapshots are not encrypted start machines with plain disks wherever neither the distribution names a key nor the account encrypts by default."
    provider  = "Makes the snapshots as the block device mapping says."
    frameworks = {
      nist_800_53_r5   = ["SC-28"]
      pci_dss_4_0      = ["3.5.1"]
      iso_27001_2022   = ["A.8.24"]
      hipaa            = ["164.312(a)(2)(iv)"]
      cis_controls_8_1 = ["3.11"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "hipaa", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html"]
    check "aws_imagebuilder_image_recipe" {
      require = alltrue([for b in self.block_device_mapping : alltrue([for e in b.ebs : lower(e.encrypted) == "true"])])
      remedy  = "Set encrypted = true in each ebs block."
    }
    check "aws_imagebuilder_container_recipe" {
      require = alltrue([for i in self.instance_configuration : alltrue([for b in i.block_device_mapping : alltrue([for e in b.ebs : lower(e.encrypted) == "true"])])])
      remedy  = "Set encrypted = true in each ebs block of instance_configuration."
    }
  }

  obligation "disks_own_key" {
    title       = "Encrypt recipe disks with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "The snapshots of an image hold everything that was installed; under aws/ebs no key policy says who may read them."
    provider    = "Encrypts snapshots with the key of the mapping."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      pci_dss_4_0    = ["3.6.1"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_200"]
      powerpipe = ["ec2_ami_imagebuilder_image_recipe_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html"]
    check "aws_imagebuilder_image_recipe" {
      require = alltrue([for b in self.block_device_mapping : alltrue([for e in b.ebs : lower(e.encrypted) == "true" && e.kms_key_id != null])])
      remedy  = "Set encrypted = true and kms_key_id in each ebs block."
    }
  }

  obligation "definitions_own_key" {
    title       = "Encrypt components with your own key"
    area        = "key_management"
    severity    = "low"
    recommended = false
    rationale   = "Components, Dockerfiles and workflows describe how each machine is built; under a key of AWS whoever may call the service reads them."
    provider    = "Encrypts definitions with a key of its own unless one is named."
    frameworks = {
      nist_800_53_r5 = ["SC-12", "SC-28(1)"]
      iso_27001_2022 = ["A.8.24"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = {
      checkov   = ["CKV_AWS_180"]
      powerpipe = ["ec2_ami_imagebuilder_component_encrypted_with_kms_cmk"]
    }
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html"]
    check "aws_imagebuilder_component" {
      also    = ["aws_imagebuilder_container_recipe", "aws_imagebuilder_workflow"]
      require = self.kms_key_id != null
      remedy  = "Set kms_key_id to a key of your own."
    }
  }

  obligation "definitions_without_secrets" {
    title     = "Write no credentials into components"
    area      = "secrets"
    severity  = "high"
    rationale = "What a component or Dockerfile holds is readable to everybody who may list it, and most of it ends up in the image and its logs."
    provider  = "Runs definitions as they are and masks nothing in them."
    frameworks = {
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17", "A.8.25"]
      soc_2            = ["CC6.1"]
      cis_controls_8_1 = ["16.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html"]
    check "aws_imagebuilder_component" {
      also    = ["aws_imagebuilder_workflow"]
      require = !is_credential(self.data)
      remedy  = "Read the credential at build time from Secrets Manager or Parameter Store under the role of the build instance, and revoke the one that was written here."
    }
    check "aws_imagebuilder_container_recipe" {
      require = !is_credential(self.dockerfile_template_data)
      remedy  = "Read the credential at run time from Secrets Manager, and revoke the one that was written here."
    }
  }

  # Build machines

  obligation "imdsv2_required" {
    title     = "Require IMDSv2 on build machines"
    area      = "workload_identity"
    severity  = "medium"
    rationale = "A script that is downloaded during the build can be tricked into fetching the role's keys from version 1 of the metadata service."
    provider  = "Starts build and test machines with the metadata options of the configuration."
    frameworks = {
      nist_800_53_r5   = ["AC-6", "CM-7"]
      iso_27001_2022   = ["A.8.9"]
      pci_dss_4_0      = ["2.2.1"]
      cis_controls_8_1 = ["4.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "pci_dss_4_0", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html"]
    check "aws_imagebuilder_infrastructure_configuration" {
      require = anytrue([for m in self.instance_metadata_options : m.http_tokens == "required"])
      remedy  = "Add instance_metadata_options with http_tokens = \"required\"."
    }
  }

  obligation "own_network" {
    title     = "Build in a subnet of your own"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Without subnet and security groups the machine is built in the default VPC with a public address and the default group."
    provider  = "Starts the machine where the configuration says, or in the default VPC."
    frameworks = {
      nist_800_53_r5   = ["SC-7"]
      pci_dss_4_0      = ["1.3.1"]
      iso_27001_2022   = ["A.8.22"]
      cis_controls_8_1 = ["12.2"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html"]
    check "aws_imagebuilder_infrastructure_configuration" {
      require = self.subnet_id != null && length(self.security_group_ids) > 0
      remedy  = "Set subnet_id and security_group_ids."
    }
  }

  obligation "no_ssh_key" {
    title     = "Build without an SSH key"
    area      = "privileged_access"
    severity  = "low"
    rationale = "Whoever holds the key can change the machine while the image is built, and nothing in the recipe shows it."
    provider  = "Works through the Systems Manager agent and needs no key."
    frameworks = {
      nist_800_53_r5 = ["AC-17", "SA-10"]
      iso_27001_2022 = ["A.8.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html"]
    check "aws_imagebuilder_infrastructure_configuration" {
      require = self.key_pair == null
      remedy  = "Leave key_pair out."
    }
  }

  obligation "failed_machines_stopped" {
    title     = "Terminate build machines that failed"
    area      = "configuration"
    severity  = "low"
    rationale = "A machine of a failed build stays, half hardened, with the role of the pipeline, until somebody finds it on the bill."
    provider  = "Terminates it when told to."
    frameworks = {
      nist_800_53_r5 = ["CM-8"]
      iso_27001_2022 = ["A.8.9"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html"]
    check "aws_imagebuilder_infrastructure_configuration" {
      require = self.terminate_instance_on_failure == true
      fix     = { terminate_instance_on_failure = true }
      autofix = true
    }
  }

  obligation "build_logs_kept" {
    title     = "Keep build logs in a bucket"
    area      = "logging_monitoring"
    severity  = "low"
    rationale = "What a build downloaded and ran is the proof of what is in the image; the machine that did it is gone an hour later."
    provider  = "Copies logs to the bucket that is named."
    frameworks = {
      nist_800_53_r5 = ["AU-2", "AU-11"]
      iso_27001_2022 = ["A.8.15"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html"]
    check "aws_imagebuilder_infrastructure_configuration" {
      require = length(self.logging) > 0
      remedy  = "Add logging with s3_logs."
    }
  }

  # Pipelines

  obligation "images_scanned" {
    title     = "Scan images for known vulnerabilities"
    area      = "vulnerability_management"
    severity  = "medium"
    rationale = "An image is started a thousand times; what is wrong in it is found on each of those machines or once, here."
    provider  = "Has Amazon Inspector scan the test machine or the container image when told to, where Inspector is enabled."
    frameworks = {
      nist_800_53_r5   = ["RA-5"]
      pci_dss_4_0      = ["6.3.1", "11.3.1"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.5"]
      soc_2            = ["CC7.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1", "soc_2"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-security-findings.html"]
    check "aws_imagebuilder_image_pipeline" {
      also    = ["aws_imagebuilder_image"]
      require = anytrue([for s in self.image_scanning_configuration : s.image_scanning_enabled == true])
      remedy  = "Add image_scanning_configuration with image_scanning_enabled = true, and enable Amazon Inspector."
    }
  }

  obligation "images_tested" {
    title     = "Test images before they are distributed"
    area      = "change_management"
    severity  = "medium"
    rationale = "An image that does not boot, or lost its agent, is found by the autoscaling group at night."
    provider  = "Starts a machine from the new image and runs the tests of the recipe."
    frameworks = {
      nist_800_53_r5 = ["SA-11", "CM-3(2)"]
      iso_27001_2022 = ["A.8.29"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-workflows.html"]
    check "aws_imagebuilder_image_pipeline" {
      also    = ["aws_imagebuilder_image"]
      require = !anytrue([for t in self.image_tests_configuration : t.image_tests_enabled == false])
      remedy  = "Set image_tests_enabled = true in image_tests_configuration, and name test components in the recipe."
    }
  }

  obligation "rebuilt_on_schedule" {
    title       = "Rebuild images on a schedule"
    area        = "patching"
    severity    = "medium"
    recommended = false
    rationale   = "A pipeline that runs only when somebody remembers, and that no other schedule starts, makes machines with last year's packages."
    provider    = "Runs the pipeline on its schedule, also only when a base image or component has changed."
    frameworks = {
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["7.3"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/cron-expressions.html"]
    check "aws_imagebuilder_image_pipeline" {
      require = length(self.schedule) > 0 && self.status == "ENABLED"
      remedy  = "Add a schedule with a schedule_expression, such as cron(0 3 ? * mon *), and leave the pipeline enabled."
    }
  }

  obligation "components_vetted" {
    title        = "Vet components and base images"
    area         = "supply_chain"
    severity     = "medium"
    verification = "process"
    cadence      = "on change"
    rationale    = "A component runs as root in every machine to come; one from a shared account or the marketplace changes with its owner."
    provider     = "Publishes components of its own and shows the owner of others."
    frameworks = {
      nist_800_53_r5   = ["SA-10", "SR-3"]
      iso_27001_2022   = ["A.5.21", "A.8.30"]
      cis_controls_8_1 = ["16.5"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-components.html"]
  }

  obligation "old_images_retired" {
    title        = "Retire old images and what runs from them"
    area         = "asset_inventory"
    severity     = "medium"
    verification = "process"
    cadence      = "monthly"
    rationale    = "Old images stay launchable: templates and people go on using the one with the hole that the new one closed."
    provider     = "Deprecates, disables and deletes images by lifecycle policies."
    frameworks = {
      nist_800_53_r5   = ["CM-8", "SI-2"]
      iso_27001_2022   = ["A.8.8"]
      cis_controls_8_1 = ["2.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-lifecycles.html"]
  }

  obligation "image_provenance" {
    title        = "Show what is in each image"
    area         = "supply_chain"
    severity     = "low"
    verification = "evidence"
    cadence      = "on change"
    artifact     = "For each image in use: recipe and component versions, base image, package list, scan findings with decision, test results, date."
    rationale    = "When the next vulnerable library is named, the question is which images hold it, and the answer is needed the same day."
    provider     = "Collects packages and metadata of images it builds."
    frameworks = {
      nist_800_53_r5   = ["CM-8", "SR-3"]
      iso_27001_2022   = ["A.5.21"]
      cis_controls_8_1 = ["16.4"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "cis_controls_8_1"]
    sources = ["https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html"]
  }
}
