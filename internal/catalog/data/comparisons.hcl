# Ways to do the same job beside each other. The owners of the compared areas come from the matrices;
# the rows say in words what that means.
#
# Where the documents' short rows say less or something else (contradictions C10 to C13):
# - Bare metal has no hypervisor of the provider, whatever the row of the document says.
# - Of a virtual machine, the layer below is the provider's and the machine itself the customer's.
# - Operating system and container runtime of ECS are the provider's on Fargate only; on EC2 instances
#   they stay with the customer.
# - Elastic Beanstalk is a platform by model and stands on virtual machines by class.
# - A function's customer does more than upload code.

comparison "compute" {
  name        = "Compute on AWS"
  description = "Seven ways to run a workload, from the one that leaves the customer most to the one that leaves it code. A finished application is among them because it takes even the code away."
  areas = [
    "physical_hardware",
    "hypervisor",
    "host_os",
    "guest_os",
    "container_runtime",
    "runtime",
    "application_logic",
    "data_content",
    "workload_identity",
    "network_controls",
    "patching",
    "resilience",
  ]

  row "aws_ec2.bare_metal" {
    name     = "Bare metal"
    provider = "Runs the building, the network and the physical machine with its firmware and Nitro cards, and puts no hypervisor on it."
    customer = "Owns all software on the machine: the operating system that boots on the metal and its configuration, a hypervisor if it brings one, and everything above."
    seeds    = [180, 181]
  }

  row "aws_ec2" {
    name     = "Amazon EC2"
    provider = "Runs the physical machine and the hypervisor that keeps tenants apart, and what lies below them."
    customer = "Owns each virtual machine: configures and patches the guest operating system, and installs and runs a container runtime if it wants containers."
    seeds    = [182, 183]
  }

  row "aws_ecs.ec2" {
    name     = "Amazon ECS on EC2 instances"
    provider = "Runs the orchestrator, publishes instance images with operating system, agent and container runtime, and runs hypervisor and machine below."
    customer = "Configures and deploys containers, decides where they keep data, and keeps the instances they share: image, updates, logins."
    seeds    = [184]
  }

  row "aws_ecs.fargate" {
    name     = "Amazon ECS on AWS Fargate"
    provider = "Adds operating system, container runtime and agent to orchestrator, hypervisor and machine, and replaces them under the customer's tasks."
    customer = "Configures and deploys containers and decides where they keep data: images and what is in them, roles, security groups, volumes."
    seeds    = [184, 185]
  }

  row "aws_elastic_beanstalk" {
    name     = "AWS Elastic Beanstalk"
    provider = "Builds the platform from operating system, runtime and web server, sets up instances, network and storage in the customer's account, and updates them where it may."
    customer = "Uploads code and configures the services around it; lets the platform update itself, closes its ports and encrypts what it stores."
    seeds    = [186, 187]
  }

  row "aws_workdocs" {
    name     = "Amazon WorkDocs"
    provider = "Ran the finished application with its servers, operating systems, networks, storage and their security; closed it in April 2025."
    customer = "Owned the documents: what is in them, how they are filed, with whom they are shared, and their way out before the end."
    seeds    = [188, 189]
  }

  row "aws_lambda" {
    name     = "AWS Lambda"
    provider = "Does everything below the code: deployment, runtime, container, scaling, network, storage, machine."
    customer = "Uploads code, and with it answers for its logic and input, its role, its secrets, its triggers, and a runtime version that is still supported."
    seeds    = [190, 191]
  }
}
