service "aws_fargate" {
  name               = "AWS Fargate"
  cloud              = "aws"
  family             = "container_service"
  architecture_class = "containers"
  description        = "Serverless capacity for containers: AWS owns, patches and replaces what tasks of Amazon ECS and pods of Amazon EKS run on. It has no Terraform types of its own; what can be checked stands with aws_ecs (variant fargate) and with Amazon EKS."
  seeds              = [248]
  aliases            = ["Fargate", "Fargate Spot", "ECS Fargate", "EKS Fargate"]
  sources = [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Fargate.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html",
  ]

  area "application_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Isolates each task or pod in a virtual machine, refuses privileged containers and host namespaces."
    customer = "Runs containers under an own user with a read-only root, limits roles and security groups, filters what reaches them."
    reason   = "The boundary between tasks is the provider's, the one between program and container is the customer's."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security-considerations.html"
  }

  area "encryption_at_rest" {
    party    = "shared"
    kind     = "dependent"
    provider = "Encrypts ephemeral storage with its own key, or with the cluster's where one is set."
    customer = "Encrypts EFS and EBS volumes, log groups and images, and names an own key where policy asks for one."
    reason   = "Ephemeral storage is always encrypted; everything that lasts is a resource of the customer's account."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html"
  }

  area "backup" {
    party    = "shared"
    kind     = "independent"
    provider = "Keeps nothing of a task that has stopped."
    customer = "Keeps state in services and file systems that are backed up, and definitions as code."
    reason   = "Ephemeral storage ends with its task."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html"
  }

  area "resilience" {
    party    = "shared"
    kind     = "dependent"
    provider = "Keeps capacity in several zones and starts replacements."
    customer = "Names subnets in several zones, runs more than one copy, lets programs stop on SIGTERM, keeps Spot away from what must not stop."
    reason   = "Capacity is taken away for patching, and on Spot at any time."
    source   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html"
  }

  obligation "images_current" {
    title        = "Rebuild images; Fargate patches only below them"
    area         = "vulnerability_management"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "That there are no servers to patch is heard as nothing to patch; libraries and base image age in every task that nobody redeploys."
    provider     = "Patches hosts, kernel and runtime; leaves the image as it was pushed."
    frameworks = {
      cis_controls_8_1 = ["7.7"]
      nist_800_53_r5   = ["RA-5", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html"]
  }

  obligation "retirement_survived" {
    title        = "Show that tasks survive being replaced"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a forced replacement of each service in working hours: no failed requests, work in progress finished or resumed, the AWS Health notice read by somebody."
    rationale    = "AWS retires what runs on outdated capacity after a notice; services of one task and programs that ignore SIGTERM turn a patch into an outage."
    provider     = "Announces retirements, waits the time that the account sets, then stops the tasks."
    frameworks   = { nist_800_53_r5 = ["CP-4", "SI-2"], iso_27001_2022 = ["A.8.32"], soc_2 = ["CC8.1"] }
    derived      = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources      = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html"]
  }

  obligation "traces_kept" {
    title        = "Keep what an investigation needs"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Exercise record: shell in a test task found through GuardDuty Runtime Monitoring or logs, task isolated by security group, role sessions revoked, logs and image kept after the task had stopped."
    rationale    = "There is no host to log in to and no disk to copy; what was not sent elsewhere while the task ran is gone."
    provider     = "Runs the GuardDuty agent as a sidecar where enabled; keeps no image of memory or disk."
    frameworks = {
      nist_800_53_r5 = ["IR-4", "AU-12"]
      iso_27001_2022 = ["A.5.28"]
      soc_2          = ["CC7.3"]
      hipaa          = ["164.308(a)(6)(ii)"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-security-considerations.html", "https://docs.aws.amazon.com/guardduty/latest/ug/how-runtime-monitoring-works-ecs-fargate.html"]
  }
}
