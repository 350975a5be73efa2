service "aws_data_pipeline" {
  name        = "AWS Data Pipeline"
  cloud       = "aws"
  family      = "data_processing"
  status      = "deprecated"
  description = "Scheduled copies and transformations on EC2 and EMR. AWS takes no new customers since July 2024 and points to AWS Glue, Step Functions and Amazon MWAA."
  aliases     = ["Data Pipeline"]
  resources   = ["aws_datapipeline_pipeline", "aws_datapipeline_pipeline_definition"]
  sources = [
    "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/what-is-datapipeline.html",
    "https://aws.amazon.com/blogs/big-data/migrate-workloads-from-aws-data-pipeline/",
  ]

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Starts the EC2 instances and EMR clusters of a pipeline and ends them."
    customer = "Chooses image and release, patches what it keeps running with the task runner."
    reason   = "Resources run in the customer's account on images that the definition names."
    source   = "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-object-ec2resource.html"
  }

  area "secrets" {
    party    = "customer"
    customer = "Keeps passwords of databases out of definitions as far as the service lets it, and rotates them."
    reason   = "A definition holds its passwords itself; a star before the field name only keeps them from being shown."
    source   = "https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-writing-pipeline-definition.html"
  }

  function "is_password" {
    description = "Whether a field of a definition holds a password that is written out; expressions stand in #{}."
    params      = ["name", "value"]
    result      = is_credential(value) || is_secret_name(replace(name, "*", "")) && is_written_out(value) && !startswith(value, "#{")
  }

  obligation "no_secrets_in_definition" {
    title     = "Keep passwords out of pipeline definitions"
    area      = "secrets"
    severity  = "high"
    rationale = "A password in a field stands in code and state; the star before its name hides it in the service only."
    provider  = "Encrypts and hides fields whose name begins with a star."
    frameworks = {
      cis_controls_8_1 = ["3.11"]
      nist_800_53_r5   = ["IA-5(7)"]
      pci_dss_4_0      = ["8.6.2"]
      iso_27001_2022   = ["A.5.17"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-writing-pipeline-definition.html"]

    check "aws_datapipeline_pipeline_definition" {
      require = !(
        anytrue([for o in self.pipeline_object : anytrue([for f in o.field : is_password(f.key, f.string_value)])])
        || anytrue([for v in self.parameter_value : is_password(v.id, v.string_value)])
      )
      remedy = "Refer to a parameter, as in #{*myPassword}, whose value comes from a sensitive variable, or let the activity read a secret."
    }
  }

  obligation "logging" {
    title     = "Keep the logs of pipelines"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Without pipelineLogUri the logs of an activity end with its instance; a failed or misused run leaves nothing."
    provider  = "Copies logs of activities to the bucket that the definition names."
    frameworks = {
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-pipeline-status.html"]

    check "aws_datapipeline_pipeline_definition" {
      require = anytrue([for o in self.pipeline_object : anytrue([for f in o.field : f.key == "pipelineLogUri"])])
      remedy  = "Add a field with key \"pipelineLogUri\" to the object Default."
    }
  }

  obligation "no_public_address" {
    title     = "Give instances of pipelines no public address"
    area      = "network_controls"
    severity  = "medium"
    rationale = "An instance with a public address copies databases while the Internet may knock at it."
    provider  = "Starts instances as the definition says."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["AC-4", "SC-7"]
      pci_dss_4_0      = ["1.4.4"]
      iso_27001_2022   = ["A.8.20"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-object-ec2resource.html"]

    check "aws_datapipeline_pipeline_definition" {
      require = !anytrue([for o in self.pipeline_object : anytrue([for f in o.field : f.key == "associatePublicIpAddress" && lower(f.string_value) == "true"])])
      remedy  = "Set associatePublicIpAddress to \"false\" and subnetId to a private subnet."
    }
  }

  # What Terraform cannot show

  obligation "roles_narrowed" {
    title        = "Replace the default roles by narrow ones"
    area         = "workload_identity"
    severity     = "high"
    verification = "process"
    cadence      = "yearly"
    rationale    = "The default resource role was made with rights to all of S3, DynamoDB and more; every shell command of a pipeline has them."
    provider     = "Starts activities with the role and resourceRole of the definition."
    frameworks   = { nist_800_53_r5 = ["AC-6"], pci_dss_4_0 = ["7.2.5"], iso_27001_2022 = ["A.5.15", "A.5.18"] }
    derived      = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources      = ["https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-iam-roles.html"]
  }

  obligation "migration_planned" {
    title        = "Plan the move to another service"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Decision with owner and date: pipelines in use, target for each, state of the move."
    rationale    = "The service is closed to new customers and gets no new features or Regions; its console is gone already."
    provider     = "Keeps pipelines running for its customers and describes the ways out."
    frameworks   = { nist_800_53_r5 = ["SA-22"], iso_27001_2022 = ["A.5.23"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022"]
    sources      = ["https://aws.amazon.com/blogs/big-data/migrate-workloads-from-aws-data-pipeline/"]
  }
}
