# How the code runs: a facet beside the service model. A platform service may still stand on virtual
# machines that the customer sees, pays for and opens ports on; its class says so.

architecture_class "serverless" {
  name        = "Serverless functions"
  description = "Code runs when something calls it; no machine and no cluster belongs to the customer."
  provider    = "Runs and scales all that lies below the code: deployment, runtime, isolation, operating systems, networks, machines."
  customer    = "Answers for data and code, and with the code for its role, its secrets, its input and who may call it."
  services    = ["aws_lambda", "aws_amplify"]
  seeds       = [192, 193, 194]
}

architecture_class "containers" {
  name        = "Containers and server management"
  description = "Code runs in container images that the customer builds and an orchestrator places."
  provider    = "Runs the orchestrator and the infrastructure below it, and supplies the container runtime; with nodes of its own, it also keeps them patched."
  customer    = "Configures and deploys containers: images, rights, networks, secrets, and the nodes where it has chosen to keep nodes."
  services    = ["aws_ecs", "aws_eks", "aws_fargate"]
  seeds       = [195, 196, 197]
}

architecture_class "traditional_vm" {
  name        = "Traditional and virtual machines"
  description = "Code runs on machines with an operating system, whether the customer starts them or a platform starts them in the customer's account."
  provider    = "Supplies the infrastructure below the machines and secures it."
  customer    = "Configures and manages the most of all classes: machines, networks, software and its updates, scaling."
  services    = ["aws_ec2", "aws_elastic_beanstalk"]
  seeds       = [198, 199, 200]
}
