service "aws_codedeploy" {
  name        = "AWS CodeDeploy"
  cloud       = "aws"
  family      = "build_service"
  description = "Brings new versions of software to instances, Lambda functions and ECS services, step by step, and back again."
  aliases     = ["CodeDeploy"]
  resources   = ["aws_codedeploy_app", "aws_codedeploy_deployment_config", "aws_codedeploy_deployment_group"]
  sources     = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/welcome.html", "https://docs.aws.amazon.com/codedeploy/latest/userguide/security.html"]

  resource_type "aws_codedeploy_deployment_group" {
    defaults = {
      deployment_config_name                          = "CodeDeployDefault.OneAtATime"
      outdated_instances_strategy                     = "UPDATE"
      "alarm_configuration.ignore_poll_alarm_failure" = false
    }
  }

  variant "servers" {
    name        = "EC2 and on-premises servers"
    description = "Deployments by an agent that runs as root on each machine and executes the hooks of the revision."
    source      = "https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent.html"

    area "patching" {
      party    = "shared"
      kind     = "dependent"
      provider = "Publishes versions of the agent and ends support for old ones."
      customer = "Installs and updates the agent on each machine."
      reason   = "The agent is software on the customer's machines."
      source   = "https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent.html"
    }
  }

  variant "managed_targets" {
    name        = "Lambda and ECS"
    description = "Deployments that shift traffic between versions of a function or task sets of a service, without an agent."
    source      = "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps.html"

    area "patching" {
      party  = "provider"
      reason = "There is no agent; the service shifts traffic by the interfaces of Lambda and ECS."
      source = "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps.html"
    }
  }

  obligation "rollback_on_failure" {
    title     = "Roll failed deployments back"
    area      = "change_management"
    severity  = "medium"
    rationale = "A deployment that failed half way leaves two versions running, at night, until somebody decides."
    provider  = "Deploys the last good revision again when told to."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-10"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
      pci_dss_4_0    = ["6.5.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2", "pci_dss_4_0"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html"]
    check "aws_codedeploy_deployment_group" {
      require = anytrue([for r in self.auto_rollback_configuration : r.enabled == true && contains(r.events, "DEPLOYMENT_FAILURE")])
      remedy  = "Add auto_rollback_configuration with enabled = true and events = [\"DEPLOYMENT_FAILURE\", \"DEPLOYMENT_STOP_ON_ALARM\"]."
    }
  }

  obligation "stopped_by_alarms" {
    title       = "Stop deployments by alarms"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "A version that starts and then fails its users is deployed to the last machine, because nothing told the deployment."
    provider    = "Stops when one of the named alarms goes off."
    frameworks = {
      nist_800_53_r5 = ["SI-4", "CM-3"]
      iso_27001_2022 = ["A.8.16", "A.8.32"]
      soc_2          = ["CC7.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html"]
    check "aws_codedeploy_deployment_group" {
      require = anytrue([for a in self.alarm_configuration : a.enabled == true && length(a.alarms) > 0 && a.ignore_poll_alarm_failure != true])
      remedy  = "Add alarm_configuration with enabled = true and alarms on errors and latency."
    }
  }

  obligation "step_by_step" {
    title       = "Deploy step by step"
    area        = "resilience"
    severity    = "medium"
    recommended = false
    rationale   = "All at once means that a bad version reaches every user before the first alarm."
    provider    = "Deploys to a part at a time as the configuration says."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-10"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html"]
    check "aws_codedeploy_deployment_group" {
      require = !matches("AllAtOnce$", self.deployment_config_name)
      remedy  = "Name a configuration such as CodeDeployDefault.OneAtATime, CodeDeployDefault.LambdaCanary10Percent5Minutes or one of your own."
    }
  }

  obligation "healthy_hosts_kept" {
    title     = "Keep healthy machines during deployments"
    area      = "resilience"
    severity  = "medium"
    rationale = "A configuration with a minimum of zero may take every machine out of service at once, and counts a deployment as done that a single machine survived."
    provider  = "Keeps at least as many machines in service as the configuration says."
    frameworks = {
      nist_800_53_r5 = ["CP-10"]
      iso_27001_2022 = ["A.8.14", "A.8.32"]
      soc_2          = ["A1.2"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html"]
    check "aws_codedeploy_deployment_config" {
      require = !anytrue([for m in self.minimum_healthy_hosts : m.value == 0])
      remedy  = "Set value in minimum_healthy_hosts to what carries the load, such as 75 with type FLEET_PERCENT."
    }
  }

  obligation "outdated_updated" {
    title     = "Update instances that missed a deployment"
    area      = "patching"
    severity  = "low"
    rationale = "With IGNORE machines that start during a deployment go on with the old version, the one with the hole that was just closed."
    provider  = "Deploys the newest revision to such machines unless told not to."
    frameworks = {
      nist_800_53_r5 = ["SI-2", "CM-2"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022"]
    sources = ["https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codedeploy_deployment_group"]
    check "aws_codedeploy_deployment_group" {
      require = self.outdated_instances_strategy == "UPDATE"
      fix     = { outdated_instances_strategy = "UPDATE" }
    }
  }

  obligation "revisions_guarded" {
    title        = "Guard revisions and their hooks"
    area         = "supply_chain"
    severity     = "high"
    verification = "process"
    cadence      = "on change"
    rationale    = "The agent runs the hooks of a revision as root: whoever may write to its bucket owns every machine of the group."
    provider     = "Fetches the revision that a deployment names, with its checksum."
    frameworks = {
      nist_800_53_r5 = ["CM-5", "SI-7"]
      pci_dss_4_0    = ["6.5.1"]
      iso_27001_2022 = ["A.8.4", "A.8.19"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/application-specification-files.html"]
  }

  obligation "agents_updated" {
    title        = "Keep agents current"
    area         = "patching"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    variants     = ["servers"]
    rationale    = "An old agent runs as root, and stops receiving deployments when its version is no longer supported."
    provider     = "Publishes the agent and its end dates."
    frameworks = {
      nist_800_53_r5 = ["SI-2"]
      pci_dss_4_0    = ["6.3.3"]
      iso_27001_2022 = ["A.8.8"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent-operations-version.html"]
  }

  obligation "rollback_rehearsed" {
    title        = "Rehearse a rollback"
    area         = "change_management"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of a rollback in a live-like environment: cause simulated, time until the old version served all users, what the database schema allowed."
    rationale    = "Rolling software back is easy; the schema and messages it wrote meanwhile are what fails."
    provider     = "Deploys earlier revisions on request."
    frameworks = {
      nist_800_53_r5 = ["CM-3", "CP-4"]
      iso_27001_2022 = ["A.8.32"]
      soc_2          = ["CC8.1"]
    }
    derived = ["nist_800_53_r5", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html"]
  }
}
