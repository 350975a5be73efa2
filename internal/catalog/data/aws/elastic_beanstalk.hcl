service "aws_elastic_beanstalk" {
  name   = "AWS Elastic Beanstalk"
  cloud  = "aws"
  family = "application_platform" # model paas; the architecture class is a facet beside it, see contradiction C11

  architecture_class = "traditional_vm"
  description        = "Application hosting: upload code, and the platform creates and runs instances, load balancer and scaling in the customer's account."
  seeds              = [249]
  aliases            = ["Elastic Beanstalk", "Beanstalk", "EB"]
  resources = [
    "aws_elastic_beanstalk_application",
    "aws_elastic_beanstalk_application_version",
    "aws_elastic_beanstalk_configuration_template",
    "aws_elastic_beanstalk_environment",
  ]
  sources = [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html",
  ]

  resource_type "aws_elastic_beanstalk_environment" {
    identity = ["id", "name", "arn"]
  }

  area "guest_os" {
    party    = "shared"
    kind     = "dependent"
    provider = "Builds platform versions with operating system, runtime and web server, usually within 30 days of an update, and rolls them out where managed updates are on."
    customer = "Turns managed updates on or updates itself, resolves failed ones, keeps logins closed and own packages current."
    reason   = "The instances run in the customer's account and stay as they are until an update is applied."
    source   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html"
  }

  area "host_protection" {
    party    = "shared"
    kind     = "dependent"
    provider = "Hardens the platform image."
    customer = "Enables GuardDuty or another agent on the instances and acts on findings."
    reason   = "The instances are EC2 instances of the customer."
    source   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security.html"
  }

  area "network_controls" {
    party    = "shared"
    kind     = "dependent"
    provider = "Creates load balancer and security groups as the options say."
    customer = "Chooses VPC and private subnets, closes SSH, forces HTTPS at the load balancer."
    reason   = "Network, listeners and security groups are resources of the account, made from options with open defaults."
    source   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html"
  }

  area "backup" {
    party    = "customer"
    customer = "Keeps data outside the environment, backs up its databases and buckets, keeps versions and configuration as code."
    reason   = "An environment, and a database coupled to it, is deleted as a whole; the service backs nothing up."
    source   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.db.html"
  }

  function "mentions" {
    description = "Whether the settings hold the option."
    params      = ["settings", "namespace", "name"]
    result      = anytrue([for s in settings : s.namespace == namespace && s.name == name])
  }

  function "sets" {
    description = "Whether the settings give the option the value."
    params      = ["settings", "namespace", "name", "value"]
    result      = anytrue([for s in settings : s.namespace == namespace && s.name == name && lower(s.value) == value])
  }

  function "is_retired" {
    description = "Whether a solution stack runs on a system that is retired."
    params      = ["stack"]
    result      = matches("Amazon Linux 20[0-9]{2}[.][0-9]{2}|Windows Server 20(08|12)", stack)
  }

  # An environment takes options from its template; one that is not in the module is not judged by what it lacks.

  obligation "managed_updates" {
    title     = "Turn on managed platform updates"
    area      = "patching"
    severity  = "high"
    rationale = "Without them operating system, runtime and web server stay at the version of the day the environment was made."
    provider  = "Applies patch and minor versions in the chosen window by replacing instances, and rolls back when health fails."
    frameworks = {
      aws_fsbp         = ["ElasticBeanstalk.2"]
      cis_controls_8_1 = ["7.3"]
      nist_800_53_r5   = ["SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived     = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2"]
    equivalents = { checkov = ["CKV_AWS_340"], powerpipe = ["elasticbeanstalk_environment_use_managed_updates"] }
    sources     = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"]

    check "aws_elastic_beanstalk_environment" {
      companion "aws_elastic_beanstalk_configuration_template" {
        name           = "templates"
        self_attribute = "template_name"
      }
      when = self.template_name == null || length(companions.templates) > 0 || mentions(self.setting, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled")
      require = (
        sets(self.setting, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true") ||
        !mentions(self.setting, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled") &&
        anytrue([for t in companions.templates : sets(t.setting, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true")])
      )
      remedy = "Add a setting with namespace aws:elasticbeanstalk:managedactions, name ManagedActionsEnabled, value true, with PreferredStartTime, ServiceRoleForManagedUpdates and UpdateLevel minor in …:platformupdate."
    }
  }

  obligation "enhanced_health" {
    title       = "Use enhanced health reporting"
    area        = "logging_monitoring"
    severity    = "low"
    rationale   = "Basic health knows only whether the load balancer gets answers; error rates and load of instances stay unseen, and managed updates do not work at all."
    provider    = "Collects health from an agent on each instance when asked."
    frameworks  = { aws_fsbp = ["ElasticBeanstalk.1"], nist_800_53_r5 = ["SI-4"], iso_27001_2022 = ["A.8.16"] }
    derived     = ["nist_800_53_r5", "iso_27001_2022"]
    equivalents = { checkov = ["CKV_AWS_312"], powerpipe = ["elasticbeanstalk_environment_use_enhanced_health_checks"] }
    sources     = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html"]

    # Streaming health to CloudWatch Logs takes enhanced health.
    check "aws_elastic_beanstalk_environment" {
      companion "aws_elastic_beanstalk_configuration_template" {
        name           = "templates"
        self_attribute = "template_name"
      }
      when = self.template_name == null || length(companions.templates) > 0 || mentions(self.setting, "aws:elasticbeanstalk:healthreporting:system", "SystemType")
      require = (
        sets(self.setting, "aws:elasticbeanstalk:healthreporting:system", "SystemType", "enhanced") ||
        anytrue([for s in self.setting : startswith(s.namespace, "aws:elasticbeanstalk:") && s.name == "HealthStreamingEnabled" && lower(s.value) == "true"]) ||
        !mentions(self.setting, "aws:elasticbeanstalk:healthreporting:system", "SystemType") &&
        anytrue([for t in companions.templates : sets(t.setting, "aws:elasticbeanstalk:healthreporting:system", "SystemType", "enhanced")])
      )
      remedy = "Add a setting with namespace aws:elasticbeanstalk:healthreporting:system, name SystemType, value enhanced."
    }
  }

  obligation "logs_streamed" {
    title     = "Stream instance logs to CloudWatch Logs"
    area      = "logging_monitoring"
    severity  = "medium"
    rationale = "Logs on the instance end with it: scaling in, a deployment or a managed update removes what an investigation needs."
    provider  = "Ships web server, platform and application logs when asked."
    frameworks = {
      aws_fsbp         = ["ElasticBeanstalk.3"]
      cis_controls_8_1 = ["8.2"]
      nist_800_53_r5   = ["AU-2", "AU-12"]
      pci_dss_4_0      = ["10.2.1", "10.3.1"]
      iso_27001_2022   = ["A.8.15"]
      soc_2            = ["CC7.2"]
      hipaa            = ["164.312(b)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html"]

    check "aws_elastic_beanstalk_environment" {
      companion "aws_elastic_beanstalk_configuration_template" {
        name           = "templates"
        self_attribute = "template_name"
      }
      when = self.template_name == null || length(companions.templates) > 0 || mentions(self.setting, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs")
      require = (
        sets(self.setting, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true") ||
        !mentions(self.setting, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs") &&
        anytrue([for t in companions.templates : sets(t.setting, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true")])
      )
      remedy = "Add a setting with namespace aws:elasticbeanstalk:cloudwatch:logs, name StreamLogs, value true, with DeleteOnTerminate false and RetentionInDays."
    }
  }

  obligation "imdsv2_required" {
    title     = "Require IMDSv2 on instances"
    area      = "workload_identity"
    severity  = "high"
    rationale = "With version 1 of the metadata service one forged request through the web application hands out the credentials of the instance profile."
    provider  = "Turns version 1 off by default on Amazon Linux 2023 platforms, elsewhere when told to."
    frameworks = {
      aws_fsbp         = ["EC2.8", "AutoScaling.3"]
      cis_controls_8_1 = ["4.1"]
      nist_800_53_r5   = ["AC-3", "AC-6"]
      pci_dss_4_0      = ["2.2.1"]
      iso_27001_2022   = ["A.8.9"]
      soc_2            = ["CC6.1"]
    }
    derived = ["aws_fsbp", "cis_controls_8_1", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html"]

    check "aws_elastic_beanstalk_environment" {
      companion "aws_elastic_beanstalk_configuration_template" {
        name           = "templates"
        self_attribute = "template_name"
      }
      when = self.template_name == null || length(companions.templates) > 0 || mentions(self.setting, "aws:autoscaling:launchconfiguration", "DisableIMDSv1")
      require = (
        sets(self.setting, "aws:autoscaling:launchconfiguration", "DisableIMDSv1", "true") ||
        !mentions(self.setting, "aws:autoscaling:launchconfiguration", "DisableIMDSv1") && (
          anytrue([for t in companions.templates : sets(t.setting, "aws:autoscaling:launchconfiguration", "DisableIMDSv1", "true")]) ||
          strcontains(self.solution_stack_name, "Amazon Linux 2023") || strcontains(self.platform_arn, "Amazon Linux 2023") ||
          anytrue([for t in companions.templates : strcontains(t.solution_stack_name, "Amazon Linux 2023")])
        )
      )
      remedy = "Add a setting with namespace aws:autoscaling:launchconfiguration, name DisableIMDSv1, value true, or move to an Amazon Linux 2023 platform."
    }
  }

  obligation "no_secrets_in_environment" {
    title     = "Keep secrets out of environment properties"
    area      = "secrets"
    severity  = "high"
    rationale = "Properties are shown in the console and by DescribeConfigurationSettings, stay in saved configurations and in the state, and lie in files on every instance."
    provider  = "Fetches secrets from Secrets Manager or Parameter Store where options refer to them."
    frameworks = {
      nist_800_53_r5 = ["IA-5(7)"]
      pci_dss_4_0    = ["8.6.2"]
      iso_27001_2022 = ["A.5.17"]
      soc_2          = ["CC6.1"]
      hipaa          = ["164.308(a)(5)(ii)(D)"]
    }
    derived = ["nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html"]

    check "aws_elastic_beanstalk_environment" {
      also    = ["aws_elastic_beanstalk_configuration_template"]
      require = !anytrue([for s in self.setting : s.namespace == "aws:elasticbeanstalk:application:environment" && holds_secret(s.name, s.value)])
      remedy  = "Store the value in Secrets Manager or Parameter Store and name it in aws:elasticbeanstalk:application:environmentsecrets; rotate what was written there."
    }
  }

  obligation "platform_supported" {
    title     = "Run on a platform that still gets patches"
    area      = "runtime"
    severity  = "high"
    rationale = "Platforms on the first Amazon Linux and on Windows Server 2012 are retired: no patches for system or runtime, no support, and one day no new instances."
    provider  = "Publishes the retirement schedule twelve months ahead and ends patches on the date."
    frameworks = {
      cis_controls_8_1 = ["2.2"]
      nist_800_53_r5   = ["SA-22", "SI-2"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-support-policy.html"]

    check "aws_elastic_beanstalk_environment" {
      require = !is_retired(self.solution_stack_name)
      remedy  = "Set solution_stack_name to a platform branch on Amazon Linux 2023 or a current Windows Server, tested in a second environment, and swap."
    }

    check "aws_elastic_beanstalk_configuration_template" {
      require = !is_retired(self.solution_stack_name)
      remedy  = "Set solution_stack_name to a platform branch on Amazon Linux 2023 or a current Windows Server."
    }
  }

  obligation "instances_private" {
    title     = "Give instances no public address"
    area      = "network_controls"
    severity  = "medium"
    rationale = "Instances with public addresses can be reached beside the load balancer and its web ACL."
    provider  = "Assigns public addresses when the option is set."
    frameworks = {
      cis_controls_8_1 = ["12.2"]
      nist_800_53_r5   = ["SC-7", "AC-4"]
      pci_dss_4_0      = ["1.4.2"]
      iso_27001_2022   = ["A.8.20", "A.8.22"]
      soc_2            = ["CC6.6"]
      hipaa            = ["164.312(a)(1)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html"]

    check "aws_elastic_beanstalk_environment" {
      require = !sets(self.setting, "aws:ec2:vpc", "AssociatePublicIpAddress", "true")
      remedy  = "Set AssociatePublicIpAddress in aws:ec2:vpc to false, put instances into private subnets and only the load balancer into public ones."
    }
  }

  obligation "updates_followed" {
    title        = "Resolve failed updates and retired branches"
    area         = "patching"
    severity     = "high"
    verification = "process"
    cadence      = "monthly"
    rationale    = "A managed update that fails is rolled back and tried again in vain; it never moves an environment to a new platform branch, and branches retire every year."
    provider     = "Reports failed updates and publishes the retirement schedule."
    frameworks = {
      cis_controls_8_1 = ["7.4"]
      nist_800_53_r5   = ["SI-2", "SA-22"]
      pci_dss_4_0      = ["6.3.3"]
      iso_27001_2022   = ["A.8.8"]
      soc_2            = ["CC7.1"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html"]
  }

  obligation "roles_reviewed" {
    title        = "Review instance profile and service role"
    area         = "workload_identity"
    severity     = "medium"
    verification = "process"
    cadence      = "quarterly"
    rationale    = "The instance profile is the program's identity; it collects rights of all applications that ever used it, on buckets that belong to Elastic Beanstalk as well."
    provider     = "Supplies managed policies and uses the service role for what it does itself."
    frameworks = {
      cis_controls_8_1 = ["5.5", "6.8"]
      nist_800_53_r5   = ["AC-6(7)"]
      pci_dss_4_0      = ["7.2.5.1"]
      iso_27001_2022   = ["A.5.18"]
      soc_2            = ["CC6.3"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts-roles.html"]
  }

  obligation "rebuild_tested" {
    title        = "Test rebuilding an environment"
    area         = "resilience"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Record of an environment built from code and a stored version in another region or account, with its data restored from outside and the time it took."
    rationale    = "Settings made in the console, a database coupled to the environment and source bundles deleted by a lifecycle rule are missed on the day of the rebuild."
    provider     = "Creates an environment from configuration and version; restores no data."
    frameworks = {
      cis_controls_8_1 = ["11.5"]
      nist_800_53_r5   = ["CP-4", "CP-10"]
      iso_27001_2022   = ["A.8.13"]
      soc_2            = ["A1.3"]
      hipaa            = ["164.308(a)(7)(ii)(D)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/disaster-recovery-resiliency.html"]
  }

  obligation "instance_playbook" {
    title        = "Be able to isolate an instance"
    area         = "incident_response"
    severity     = "medium"
    verification = "evidence"
    cadence      = "yearly"
    artifact     = "Playbook and exercise record: instance detached and kept before scaling ends it, profile sessions revoked, disk copied, clean version deployed."
    rationale    = "Health checks replace a sick instance within minutes, with everything that could have been learned from it."
    provider     = "Replaces unhealthy instances; keeps nothing of them."
    frameworks = {
      cis_controls_8_1 = ["17.4"]
      nist_800_53_r5   = ["IR-4", "IR-8"]
      pci_dss_4_0      = ["12.10.1"]
      iso_27001_2022   = ["A.5.26", "A.5.28"]
      soc_2            = ["CC7.4"]
      hipaa            = ["164.308(a)(6)(ii)"]
    }
    derived = ["cis_controls_8_1", "nist_800_53_r5", "pci_dss_4_0", "iso_27001_2022", "soc_2", "hipaa"]
    sources = ["https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/incident-response.html"]
  }
}
